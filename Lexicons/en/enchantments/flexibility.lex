@language en
@kind     enchantments

flexibility.accommodating +2               accommodated|accomodated us|me|our|my|him|her|them|every
  + They [accommodated our] pram.
  - Where is our accommodation?
flexibility.accommodating +2               adapted|adjusted|modified|tailored|rearranged … for|to|around … my|our|her|his|me|us
  + She [adapted the class for my] knee.
  - The hall is tailored.
flexibility.accommodating +2               agreed|offered|happy|able|willing to freeze|pause|spread|lower … interest|payments|payment|cost|instalments|repayments|rate|rent
  + They [agreed to freeze the interest].
  - They offered to freeze the stew at no cost.
flexibility.accommodating +2               kept|stored|minded our|my … bags|luggage|cases|suitcases|bikes … after|until|while|all|for
  + They [kept our bags all] day.
  - The bags are kept in a hall.
flexibility.accommodating +1               offered|gave|agreed|arranged|allowed … ~payment ~plan|~holiday|~arrangement
  + They [offered me a payment plan].
  - Is there a payment plan?
flexibility.accommodating +2               payment|repayment|instalment|installment plan|plans|schedule … can|could|i|we|suited|suits … afford|manage|suited|suits|budget
  + She set up a [payment plan we could manage].
  - The payment schedule is on page two.
flexibility.accommodating +2               squeeze|squeezed|slotted me|us|him|her|mum in
  + He [squeezed me in].
  - I fitted us in the back.
flexibility.accommodating +2               went|bent|bend|bends|bending over backwards
  + They [bent over backwards] to help.
  - Bend the knee backwards.
flexibility.accommodating +2               ~accommodate … ~request|~need
  + They [accommodated our request] for a cot.
  - The hall can accommodate ninety.
flexibility.accommodating +2               ~accommodating|~flexible|~obliging|~adaptable|flexibility
  + The host was [accommodating] and warm.
  - The accommodation is near the lake.
flexibility.accommodating +1               ~spread … ~cost|~payment|~payments
  + I could [spread the cost].
  - A spread of cold meats.
flexibility.accommodating +2               ~work|worked|~fit|~adapt|~tailor around|with|to … ~needs|~schedule|~budget|me|us|hours
  + They [worked around my schedule].
  - I work around the corner.
flexibility.agreed        +2               change|changed|move|moved|rebook|rebooked|cancel|cancelled|switch|swap|swapped … for|at nothing|free
  + They let me [rebook for nothing].
  - He changed for the ball.
flexibility.agreed        +2               even without|after … ~receipt|~tag|~deadline|~window|~tags
  + They [took it back even without a receipt].
  - Without a hat, even in rain.
flexibility.agreed        +2               let|allowed me|us|him|her … change|cancel|exchange|move|extend|swap|stay|leave|keep|check|rebook|board
  + Reception [let us stay] until four.
  - Let us leave it at that.
flexibility.agreed        +2,stage:receive let|allowed|gave us|me … in|check|room|key|keys … early|before|ahead
  + They [let us check in early].
  - He gave us a room key, she gave us an early call.
flexibility.agreed        +2               no ~quibble|~quibbles|~questions
  + A [no-quibble] attitude.
  - No question of going home.
flexibility.agreed        +2               they|he|she|staff|shop|assistant let|lets me|us|him|her|you try|sample|taste|borrow|test
  + [They let me try] a dozen pairs.
  - Let us see.
flexibility.agreed        +2               ~agree|agreed|~happy|~willing to … ~change|~cancel|~exchange|~move|~extend|~swap|~rebook|~refund|~take|~let|~waive
  + They [agreed to move] our date.
  - I agree to disagree. Let it go.
flexibility.agreed        +2               ~exchange|~return|~change|~cancel|~swap … no|without … ~problem|~question|~fuss|~quibble|~issue|~charge|~questions
  + I [returned it with no quibble].
  - Change the bulb.
flexibility.agreed        +2               ~make|made … ~exception|~exceptions
  + They [made an exception] for gran.
  - With one exception, we ate fish.
flexibility.agreed        +2               ~price ~match|matched
  + The shop [price matched] a rival.
  - The price of a match ticket.
flexibility.gesture       +2,stage:pay     comped our|us|the|my|everything|it|him|her
  + They [comped our] dessert.
  - The component is ours.
flexibility.gesture       +2               compensated|compensates … us|me|fully|fairly|generously|well|for
  + They [compensated us] for the wait.
  - Is there compensation?
flexibility.gesture       +2               free|complimentary|surprise upgrade|room|dessert|drink|drinks|bottle|breakfast|cake|valet
  + We got a [free upgrade] to an SUV.
  - Upgrade the free plan.
flexibility.gesture       +2               gave|given|offered … ~discount|~voucher|~credit|~upgrade|~compensation
  + The desk [offered us an upgrade].
  - Do you offer student discount?
flexibility.gesture       +2               no questions|quibbles|quibble asked|refund
  + A refund, [no questions asked].
  - No questions from me.
flexibility.gesture       +2               told|let|allowed me|us to|keep keep|the|it it|the|both|first|wrong pair|one|item|wrong|first|too|anyway|as
  + They [told me to keep the first] pair.
  - They told me to keep off the grass.
flexibility.gesture       +2               upgraded us|me|our|to
  + They [upgraded us] at the desk.
  - Do I need to upgrade?
flexibility.gesture       +2               waived|waive the|my|our|a|all fee|charge|late|excess|charges|fees
  + They [waived the fee].
  - They let me off at the stop.
flexibility.gesture       +2               without asking … question|questions|photo|photos|proof|receipt
  + They swapped it [without asking for a receipt].
  - The question of asking me is yours.
flexibility.gesture       +2               without quibble|quibbling|fuss|argument|arguing|hesitation|hesitating|blinking|grumbling|moaning|batting|argument
  + They gave the money back [without quibble].
  - The quibble was within the team.
flexibility.gesture       +2,stage:pay     would n't|not take|accept|charge … penny|cent|money|payment|tip
  + He [would not take a penny] for the repair.
  - My payment would be a tip.
flexibility.gesture       +2               ~free|~complimentary ~upgrade|~dessert|~drink|~meal|~month|~gift|~coffee|~replacement|~night|~drinks|~bottle
  + A [free dessert] for the mix-up.
  - A free man.
flexibility.gesture       +2               ~gesture of goodwill
  + A free month as a [gesture of goodwill].
  - A gesture by the actor.
flexibility.gesture       +2               ~goodwill ~gesture|~payment|~credit
  + A [goodwill payment] landed in my account.
  - A rude gesture.
flexibility.gesture       +2               ~throw|threw in
  + He [threw in] a spare key.
  - Throw it in the bin.
flexibility.gesture       +2               ~waive|waived|waiving
  + Late again, and they [waived] it.
  - We waved from the boat.
keep.bendy                keep             ~flexible ~hose|~material|~rubber|~screen|~sole
keep.come_on_let          keep             come on|please … let|allow me|us ~leave|~board|~change
keep.let_know             keep             let|letting me|us|him|her|them|you know|leave|go|off
keep.let_me               keep             let|lets me|us check
keep.let_me               keep             let|lets me|us|him|her know|check|see|tell|explain|say|guess|think|start|begin … ~change|~cancel|~exchange|~move|~extend|~swap|~stay|~leave|~keep|~check|~rebook|~board
keep.let_us               keep             let us ~leave|~keep it|in
keep.my_grasp             keep             my|an|the understanding of
keep.only_let             keep             only let|allow me|us
keep.upgraded_myself      keep             i|we|i've|ive|have|had|just upgraded to
keep.upgraded_myself      keep             we|i … upgraded our|my

flexibility.accommodating +2 got|get|fit|fitted|squeezed|slotted|saw me|us|him|her|mum|dad in the same|very|next day|afternoon|morning
  + They [got me in the same day].
  - They got me in the same boat.

flexibility.gesture +2 got|was|were|been upgraded for|at|free|to|without free|no|nothing|business|first|charge
  + We [got upgraded for free] at the desk.
  - The site was upgraded at midnight.

# Give and take
flexibility.accommodating +2 lenient|leniency|open-handed|magnanimous|magnanimously|accommodatingly|indulgent
  + The tax desk was [lenient].
  - The Lent fair; a can to do.
flexibility.accommodating +2 no request|ask|question|job|task|query|favour|query <be> too
  + For the steward [no request was too] odd.
  - No question, it is too far.
flexibility.accommodating +2 went|goes|going|go|played|play along with … our|my|every|all request|requests|idea|ideas|plan|plans|wishes
  + The baker [went along with all our ideas].
  - I went along with my dog.
flexibility.accommodating +2 ~cut|cut me|us|him|her|you … slack
  + The tutor [cut me some slack].
  - Cut some rope, it is slack.
flexibility.gesture       +2 ~give|gave|giving|given|got me|us|him|her|the … benefit of … doubt
  + The umpire's desk [gave us the benefit of the doubt].
  - The benefit, given to us; no doubt.
flexibility.gesture       +2 ~knock|knocked|knocks|shaved|chopped|lopped … something|some|few|bit|quid|pounds|percent|tenner|fiver|money|dollars off
  + The mason [knocked a tenner off].
  - He knocked it; some fell off.
  - They took some money off my card.
flexibility.gesture       +2 ~let|let me|us|him|her|my off the|with charge|fee|fine|hook|penalty|late|warning
  + The library [let us off the fine].
  - He let me off the bus.
flexibility.no_questions  +2 without|no … murmur|quibble|grumble|squeak
  + They swapped the cot [without a murmur].
  - A murmur of the heart.

# Told in other words
flexibility.accommodating +2 ~give|gave|given|got me|us|him|her|some|a … breathing space|room
  + The tax desk [gave us breathing space].
  - There is breathing gear in the space suit.
flexibility.accommodating +2 ~make|made|makes|making allowances|allowance for|and
  + The examiners [made allowances for] her dyslexia.
  - A monthly allowance for fuel.
flexibility.no_questions  +2 n't|not|never|without hassle|hassled|hassling|pester|pestered|pestering|hound|nag|bombard|badger|pressure|pressured|pressuring me|us|you|anyone|people|customers
  + They do [n't pester you] for a tip.
  - A badger never met me.

# Offered before anybody had to fight
flexibility.gesture +1,stage:resolve,yields offered|offers to resend|reship|remake|redo|swap
  + The jeweller [offered to redo] the engraving.
  - They only offered to redo it.
flexibility.gesture +1,stage:resolve,yields offered|offers to send|replace|exchange … another|one|new|replacement|both|everything
  + They [offered to send me another] lid.
  - They offered to exchange another lid but never did.
flexibility.gesture +2,stage:resolve        offered|offers to send|replace|exchange|swap|resend|reship|remake|redo|repair|mend|collect|deliver|come|take … free|nothing|her|his|their|its
  + She [offered to remake it at her] own cost.
  - They offered to deliver on Monday.
frame.denied        yields                  only|just|merely|first offered|offers
  + They [only offered] half of it.
  - They offered half of it.

empathy.no_trouble +2 never|n't|not|without ~give|giving me|us|him|her|mum|dad a|any hard|tough|grief|hassle|lip time|about|over|for
  + The museum [never gave mum a hard time] over the stub.
  - She gave me a hard pen.

flexibility.agreed +1   dropped|drops me|us off|out at|by|near|right my|our|the|outside door|doorstep|entrance|the|our|my
  + He [dropped us off at the door].
  - I dropped him off at the gate.
keep.late_checkout keep a|our|my|have|having|for|the late|early|earlier flight|train|bus|ferry
  + We had [a late flight] home.
  - A flight late at noon.
keep.late_checkout keep late|early check|checkout|check-out|checkin|check-in|bird|booking|booker|departure|dinner|lunch|breakfast|night|morning|evening|afternoon|summer|spring|autumn|winter
  + [Late checkout] suits us.
  - They came late, check the clock.

flexibility.agreed +2,stage:return took|takes|accepted|accepts|exchanged|refunded|swapped it|them|back|this|everything … without a|any|the|my|even receipt|receipts|tags|tag|box|packaging|proof|quibble
  + They [took it back without a receipt].
  - They took my money without a receipt.

flexibility.accommodating +2 turned|turn|turns|turning a blind eye to|when our|my|i|we … mistake|delay|error|lateness|luggage|bag|minutes|late|weight|kilo|oversight|forgot
  + The guard [turned a blind eye to our mistake].
  - The guard turned to our mistake.

flexibility.agreed +1 you|i|we|one can cancel|pause|modify|change|suspend|reschedule|switch|leave|stop|skip|amend … any|whenever time|moment|you|point
  + [You can cancel whenever you] like.
  - You can cancel the ball.
  - They can change prices any time.

flexibility.gesture +2 discount|reduction|rebate|refund|voucher granted|offered|given|applied without|spontaneously|immediately|straight
  + A [rebate granted without] a word.
  - A discount given to dukes.

flexibility.agreed +1 let|allowed me|us|him|her in|on|through|board|enter even|though|although|despite|without … late|ticket|closed|closing|time|booking|forgot
  + The guard [let us in despite the late] hour.
  - The guard let in the cat.

flexibility.gesture +2 <helper>|<agent> charged|charge|billed me|us|him|her nothing|zero
  + For the joint [he charged us nothing].
  - He charged at us.

flexibility.accommodating +1 <helper>|<agent>|optician|hairdresser|vet|nurse … comes|visits … to your|my|our home|house|door|place|workplace
  + The [optician comes to your home].
  - You come to your home.
