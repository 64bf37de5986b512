@language en
@kind     enchantments

resolution.helped +2 thanks to him|her|them|these|their … i|we|he|she|my … can|could|am|got|is|have|made|now
  + [Thanks to her we got] home.
  - I gave her my thanks to go.
resolution.solved +2 found|finds me|us … better|cheaper|lower|earlier|seats|seat|solution|alternative|way|flight|perfect
  + They [found us seats] side by side.
  - She found me by the door.

resolution.refunded +2 refund|money|credit … was|were|came|arrived|back|in … within|next|same|two|few|quickly|straight days|day|hours|hour|away|my
  + The [refund was in my account the next day].
  - The shop will refund it within 30 days of sale.
resolution.replaced +3 replaced|swapped|exchanged|refunded|fixed|repaired|sorted|corrected it|them|me|everything|this|that … at once|immediately|straight|instantly|quickly|within|same|no|free|minutes
  + They [replaced it at once].
  - They replaced it after a year of letters.

keep.before_fixed    keep             before|until|till|unless the|my|our|it|this|that|everything|anything … is|was|were|are|got|gets|be|been fixed|solved|resolved|repaired|sorted|mended
keep.can_i_get       keep             can|could|how|do|did … ~get … ~refund
keep.fixed_price     keep             fixed|capped tariff|rate|price|term|contract|penalty|charge|deal|menu|fee|mortgage|period|line
keep.fixed_rate      keep             fixed income|incomes|rate|rates|interest|price|prices|fee|fees|term|mortgage|date|time|amount|cost|payment
keep.fixed_thing     keep             ~fixed ~menu|~price|~rate|~term|~contract|~fee|income
keep.grip            keep             the|a handle
keep.kind_of         keep             sort of
keep.no_refund_given keep             was|were told|promised|assured … full refund
keep.said_fixed      keep             said|say|says|claimed|claims|claiming|told|saying|supposedly|apparently|swore|assured … was|is|were|it's|been fixed|mended|repaired|resolved|sorted|solved
keep.stated_fixed    keep             state|states|stated|stating|indicate|indicates|indicated|indicating|report|reports|reported|reporting|show|shows|showed|showing|mark|marked|marking|claiming|insist|insists|insisted … is|was|has|had|been|as … resolved|solved|settled|fixed|corrected|closed
keep.to_get_fixed    keep             ~get fixed|repaired|mended|resolved|rectified
keep.to_get_fixed    keep             ~get|~have it|them|this|that|everything|mine|something|things fixed|repaired|mended|resolved|rectified
keep.to_get_fixed    keep             ~get|~have my|our|the|a|an|his|her|these|those|your|their … fixed|repaired|mended|resolved|rectified
keep.until_fixed     keep             until|till … resolved|solved|fixed|sorted|rectified|repaired
keep.vow             keep             resolved to
keep.wait_normal     keep             wait|waiting|until|till|hope|hoping|want|wants|should … back to normal|full
keep.want_refund     keep             want|need|demand|like … ~full ~refund
keep.who_fixed       keep             who fixed|repaired|mended|sorted|solved|did her|his|their
keep.will_be         keep             to|will|would|can|should|until|when be|is|gets resolved|solved|fixed|sorted|rectified|repaired
resolution.again_by  +2               watertight|working|running|fixed|restored|connected … again|on … by|within|before … evening|lunchtime|lunch|morning|noon|night|day|hour|afternoon|tea
  + They had the lift [working again by lunchtime].
  - The fix is due by noon.
resolution.handled   +2               got|get|all|it|everything|now|finally squared away
  + Two clicks and I was [all squared away].
  - The town square is away to the left.
resolution.handled   +2               made|makes|put it|things|everything right
  + They [made things right] the same day.
  - He made it to the right.
resolution.handled   +2               made|making|putting … things|it right
  + They [made things right].
  - It was the right size.
resolution.handled   +2               put|puts|made|makes it|things|that|this|everything right|good|straight
  + They [put it right] by Monday.
  - Put it on the right shelf.
resolution.handled   +2               took|takes|taken|taking care of it|everything|us|me|all|him|her|things|that|my
  + Priya [took care of everything] for us.
  - Take care, said all of them.
resolution.handled   +2               well|nicely|efficiently|professionally|perfectly|brilliantly ~handle|handled|dealt|managed
  + A crisis [nicely managed].
  - A well with a handle.
resolution.handled   +2               won|win|winning my|our case|appeal|trial|tribunal
  + The lawyer [won our case].
  - I won a case of wine.
resolution.handled   +2               ~deal|dealt|~handle|handled … well|nicely|efficiently|professionally|perfectly|quickly|brilliantly|promptly|effectively
  + My case was [handled promptly].
  - The well in the yard is old.
resolution.handled   +2               ~save|saved|salvage|salvaged|rescued … day|trip|holiday|wedding|christmas|evening|weekend|birthday
  + The porter [saved our trip].
  - Save a seat.
resolution.handled   +2               ~take|took|taken care of … ~issue|~problem|everything|~claim|~matter
  + She [took care of my claim].
  - Take care out there.
resolution.handled   +2               ~take|took|taken ownership|responsibility
  + The manager [took ownership].
  - Home ownership is rare.
resolution.helped    +2               problem|issue solved|sorted|fixed|gone
  + [Problem solved] in one chat.
  - Solved a crossword. No problem was too hard.
resolution.money_in  +2               money|refund|payment|funds|payout|cash|claim was|landed|hit|arrived|reached|came … account|bank|through … same|next|within|before
  + The [payout landed in my account the next] day.
  - The bank has the money next.
resolution.refunded  +2               gave|given|got|received|issued|offered|processed|provided|arranged … full|complete ~refund|~reimbursement
  + They [gave me a full refund] for the lamp.
  - The policy talks of a full refund.
resolution.refunded  +2               got … money back
  + We [got our money back].
  - Put the money back.
resolution.refunded  +2               got|received|gave|given|issued … my|a|full|our ~refund
  + I [got my refund].
  - Can I get a refund?
resolution.refunded  +2               got|received|had my|our|the … full|whole|entire|complete deposit|bond|money|amount|sum|fee back|returned
  + We [got our full deposit back].
  - I had the whole sum in my head.
resolution.refunded  +2               returned|refunded|reimbursed|credited … in full
  + They [returned my deposit in full].
  - The hall was full.
resolution.refunded  +2,stage:return  returned|refunded|repaid|released my|our|the … deposit|bond … within|in|same|promptly|quickly|immediately|straight
  + The marina [returned our deposit promptly].
  - We returned the jar with a deposit on Monday.
resolution.refunded  +2               ~claim … ~pay|paid|settled|approved|accepted
  + My [claim was paid] without a fight.
  - I claim nothing. You paid.
resolution.refunded  +2               ~immediate|~instant|~quick|~prompt ~refund|~reimbursement
  + An [instant refund] by Friday.
  - A full car park.
resolution.refunded  +2               ~refund|refunded|~reimburse|reimbursed … full|immediately|quickly|promptly|straight|fully|question|questions
  + I was [refunded in full].
  - Full terms on refunds are online.
resolution.replaced  +2               replaced|replaces|mended|repaired|swapped|exchanged … broken|cracked|faulty|damaged|torn|dented|chipped|leaking|worn|defective
  + They [replaced the broken] wheel on the spot.
  - I repaired a broken vase myself, said he, or was it cracked?
resolution.replaced  +2               sent|gave|given|sends me|us|him|her|a|out … replacement|replacements
  + They [sent me a replacement].
  - Send flowers.
resolution.replaced  +2               ~replace|replaced|~replacement|exchanged … free|quickly|immediately|question|questions|promptly|charge|straight|sent
  + They [replaced it free] of charge.
  - Does a replacement exist?
resolution.solution  +2               ~find|found|~provide|provided|~offer|offered|~come|came … ~solution|~workaround
  + They [found a solution] for the ramp.
  - A cleaning solution is in the cupboard.
resolution.solution  +2               ~great|~good|~perfect|~ideal|~quick ~solution|~resolution|~outcome
  + A [good outcome] for all of us.
  - A good screen resolution.
resolution.solved    +2               able|managed|quick|helped to resolve|solve|fix|rectify|repair|sort|mend
  + Nadia was [able to fix] the lock by phone.
  - Do I need to fix the lock by myself ?
resolution.solved    +2               all|now|finally|everything sorted|fixed|resolved|solved|working now|thanks|again|thank|fine|perfectly
  + [All sorted now], ta.
  - They are sorted by size.
resolution.solved    +2               fixed|mended|repaired
  + The dishwasher is [fixed].
  - A fixed menu.
resolution.solved    +2               in|by|for resolving|solving|fixing|sorting|rectifying
  + Thanks to Ana [for solving] the gate code.
  - Solving puzzles is my hobby.
resolution.solved    +1,stage:resolve is|was|are|were|be|got|get|gets|everything|all|now back to normal|full
  + By noon the mill [was back to normal].
  - I went back to the normal path.
resolution.solved    +2               resolved|resolves|solved|solves|fixed|fixes|sorted|rectified|settled … ~issue|~problem|~fault|~matter|~query|~complaint|~claim|~dispute
  + Amy [solved my problem].
  - A matter of taste.
resolution.solved    +2               resolved|~solved|rectified
  + My case was [resolved] by one call.
  - We resolved to walk more.
resolution.solved    +2               sorted … out|problem|issue|it|everything|quickly|this|that
  + He [sorted the whole issue].
  - A sort of stew.
resolution.solved    +2               took|it one|just|a one|call|single|had|phone|email call|email|phone|and had|they|to|me|were
  + It [took one call and had] me online.
  - I took one email from them.
resolution.solved    +2               ~first time ~fix
  + A [first time fix] by the engineer.
  - Our first time in Rome.
resolution.solved    +2               ~help|helped|assisted … resolve|solve|fix|rectify|resolving|solving|fixing
  + The clerk [helped us fix] the form.
  - Where do I get help ?
resolution.solved    +2               ~issue|~problem|~fault|~matter|~query|~complaint|~claim|~dispute <be>|got|all|quickly|finally|now|promptly|soon resolved|solved|fixed|sorted|rectified|settled
  + The [fault was solved] on the first visit.
  - The matter of taste cannot be settled.
resolution.solved    +2               ~issue|~problem|~fault|~matter|~query|~complaint|~claim|~dispute has|have|was|had|were been|all|quickly|finally|promptly|soon|then resolved|solved|fixed|sorted|rectified|settled
  + My [dispute has been settled].
  - The dispute has a page in the paper.
resolution.solved    +2               ~issue|~problem|~fault|~query resolved|sorted|fixed|solved|rectified
  + One call and [problem solved].
  - A word problem for the maths class.
resolution.solved    +1               ~resolved|sorted|fixed in the end
  + It was [resolved in the end].
  - In the end we walked.
resolution.solved    +3               ~resolve|~solve|~fix|~sort|~rectify|~settle|resolved|solved|fixed|sorted … in|within … minutes|hours|seconds|day
  + Boiler [fixed in minutes].
  - Sorted rubbish is picked up in March.
resolution.solved    +1               ~work|works|working now|again|fine|perfectly
  + The router is [working again].
  - I work from nine.
resolution.swapped   +2               swapped|replaced|exchanged|exchanged … dead|broken|faulty|damaged|it|them|wrong … straight|immediately|overnight|within|without
  + They [replaced the broken hob within] a day.
  - It is replaced every June.
resolution.swapped   +2               swapped|replaced|exchanged|refunded … without even asking|looking|checking
  + They [replaced it without even asking] why.
  - They sailed on without looking.

# What was granted, what was spared
resolution.accepted    +2 my|our|the|her|his loan|mortgage|application|claim|request|appeal|credit was|has|got|is … approved|accepted|granted|upheld|agreed
  + [My loan was approved].
  - Was the loan approved?
resolution.spared      +2 spared|saved me|us|him|her|mum|dad a|an|the|from|having|hours|days|weeks
  + It [spared me an] operation.
  - He saved me.
resolution.works_again +2 works|working|goes|purrs|purring as|again normal|new|before
  + The pump [works as new].
  - The pump is new.
resolution.works_again +2 works|working|goes|purrs|purring like a|new
  + The bike [works like new] again.
  - Back to the shop.

resolution.solved +2 thanks|thank to … i|we|my finally|at|now|got|have|received
  + [Thanks to Omar I finally] have my parking permit.
  - Thanks to all who read this, I moved to York.

# Put right
empathy.helpful    +2 ~come|came|comes to my|our|us|his|her rescue|aid
  + The coach firm [came to our rescue].
  - A rescue dog came to the park.
  - We came to the rescue centre.
resolution.handled +2 ~see|saw|sees me|us|you|him|her|them right
  + The old ironmonger [saw us right].
  - I saw us, right of the door.
resolution.solved  +2 did the right|decent|honourable thing
  + The store [did the decent thing] and took it back.
  - What is the right thing to ask for ?
resolution.solved  +2 did|does|done|doing right by us|me|him|her|you|customers|people
  + The garden centre [did right by us].
  - Right by the church.
resolution.solved  +2 done and dusted
  + Passport photo [done and dusted] by nine.
  - I dusted and we are done.
resolution.solved  +2 nipped|nip it|this|the|that|things in|problem|issue … bud
  + The school [nipped it in the bud].
  - A bud nipped by frost.
resolution.solved  +2 soon|quickly|everything|now|got|it|instantly|promptly sorted|rectified|fixed|squared|straightened within|straight|quickly|immediately|today
  + All [sorted within the day].
  - The stamps are sorted in trays.
resolution.solved  +2 straightened|straighten|ironed|smoothed it|things|everything|this|that up|out|over
  + One call [straightened it out].
  - He straightened the rug and went out.
resolution.solved  +2 ~clear|cleared|ironed|iron|irons|~smooth|smoothed|straightened|straighten|~sort|sorted up|out|over the|this|any|all|every|my|our|a confusion|misunderstanding|muddle|mix-up|problem|problems|issue|issues|kinks|wrinkles|creases|difficulties|bumps
  + She [cleared up the muddle] with one call.
  - The sky cleared; the mess hall is up there.
  - I had to clear up the mess.
resolution.solved  +2 ~come|came|comes up|through with the goods
  + The florist [came up with the goods].
  - The goods lift came up.
resolution.solved  +2 ~deliver|delivered|delivers the goods and|as|again|every|on|at
  + That mechanic [delivered the goods again].
  - Delivered the goods in crates ?

# Told in other words
resolution.handled    +2 <agent>|they|he|she|team|crew|who|lads make|made|makes it|things|everything|magic happen|work
  + [They made it happen] in a week.
  - Does the pump make it work ?
resolution.handled    +2 always|just|really|they|team|crew|who get|gets|got it|things|everything|stuff done
  + That crew [just gets things done] while others dither.
  - I had it done up in red.
resolution.handled    +2 gets things|stuff|jobs|everything done
  + Our warden [gets stuff done].
  - He gets his hair done.
resolution.handled    +1 made|more-than up for it|the|that|everything|our|lost|my
  + The sunset [made up for the] rain.
  - A bed made up for two.
resolution.handled    +2 never|n't fail|fails|failed|failing to deliver|impress|please|help|amaze|delight|satisfy|cheer
  + That bakery [never fails to please].
  - The alarm never fails to ring.
resolution.handled    +2 who|always|really|that|they gets|get results
  + A solicitor [who gets results].
  - When do I get my test results ?
resolution.handled    +2 ~make|made|makes|making amends
  + After the flood they [made amends] with new floors.
  - The amended bill was made in May.
resolution.paid_quick +2 pays|settled|refunded … within days|hours|minutes
  + The pet insurers [settled within days].
  - I paid within the shop.
  - I paid within days.
resolution.paid_quick +2 refunded|settled|credited|reimbursed … within a|an|one|the|two|hours|day|same day|hour|week|days
  + They [refunded the lot within a day].
  - I am within a day of it.
resolution.paid_quick +2 ~pay|paid|pays|settled|refunded|coughed … without|no a murmur|quibble|fuss|argument|hesitation
  + The pet insurers [paid up without a murmur].
  - I paid in days gone by.
resolution.solved     +2 saw|seen it|things|this … through to the end
  + Our adviser [saw it all through to the end].
  - I saw it through the glass.
resolution.solved     +2 solves|fixes|resolves|mends|cures everything|anything|problems|any|all|every
  + The cobbler [fixes anything].
  - A quiz on all that the puzzle solves.

# Another one is on its way
resolution.replaced +1,stage:resolve are|is|'re|will|'ll sending|send|posting|post|shipping|ship|mailing|mail me|us|out|over … replacement|replacements
  + They [are sending out a replacement].
  - Will you send me a replacement?
resolution.replaced +1,stage:resolve offered|offering me|us a|an|the replacement|exchange|refund|swap
  + They [offered us an exchange].
  - They only offered me a refund.

resolution.gesture  +2 knocked|deducted|struck|knock … off|from the|our|my|her|his bill|tab|invoice
  + She [knocked the soup off the bill].
  - The soup is on the bill.
resolution.refunded +1 at least they|he|she|you|it|company|shop refunded|reimbursed|credited|compensated
  + [At least they refunded] the days we did not stay.
  - At least they could have refunded us.

resolution.solved +1 found|gave|offered|given|got us|me another|alternative room|table|seat|cabin|pitch|flat|hotel $
  + The page [found us another room].
  - The page found another hat.
  - They gave us another cold room.

resolution.solved +1 one|single|quick|short|simple … call|email|message|click|text … was|is|sufficed enough|sufficient|needed
  + One [single call was enough].
  - One call was for me.
  - One email was all I got.

resolution.solved +1 solution|alternative|replacement|compromise … was|were|has offered|proposed|found|been|suggested|provided
  + An [alternative was proposed].
  - A solution of salt.

resolution.refunded +1,stage:return ^ finally refunded|reimbursed|repaid
  + [Finally repaid], I sleep.
  - Finally it rains.

resolution.refunded +2 refunded|credited|compensated|reimbursed|replaced|waived me|us|it|them|everything|the … even though it|this|i|we|my was|had|broke|lost|missed|forgot|cancelled|fault|mistake
  + They [replaced it even though I had] dropped it.
  - They never refunded it even though it was faulty.
resolution.refunded +2 refunded|credited|compensated|reimbursed|replaced|waived me|us|it|them|everything|the|my without any|asking|a|further|more argument|question|questions|fuss|hassle|quibble|quibbles
  + The shop [replaced it without a quibble].
  - He asked a question without being refunded.
resolution.refunded +2 refunded|credited|compensated|reimbursed|replaced|waived me|us|it|them|everything|the|my without argument|question|questions|fuss|hassle|quibble|quibbles
  + The kiln makers [credited us without argument].
  - The argument was about the coin they credited us.
resolution.refunded +2 refunded|reimbursed me|us without asking|me|us
  + They [refunded us without asking].
  - They never replaced it without a fight.
  - He replaced it without asking me.
resolution.solved   +2 trick|tip|tips|workaround|method|solution|suggestion|fix|advice|remedy|instructions worked|works|did $
  + Her [remedy worked].
  - The trick worked on the king.
