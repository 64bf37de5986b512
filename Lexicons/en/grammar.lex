@language en
@kind     shifters

# Negators that stand first and turn the verb around.
keep.no_negator keep never|rarely|seldom have|has|had i|we|they|he|she been|had|seen|met|felt|experienced|known|encountered|received|tasted|eaten|heard such|so|more|better|as
  + [Never have we seen such] a wall.
  - We have never met.
keep.no_negator keep never|rarely|seldom have|has|had i|we|they|he|she ever|before been|had|seen|met|felt|experienced|known|encountered|come|received|tasted|eaten|stayed|dealt|used|worked|spoken|heard such|so|more|a|an|better|as|across|with|in|at|anywhere|to
  + [Never have we ever met such] a wall.
  - We have never met.
keep.no_negator keep no sooner
  + [No sooner] had we sat than it rained.
  - The sooner the better.
keep.no_negator keep nowhere|nobody|noone|none comes|come|came close
  + [Nobody comes close] to them.
  - They come close to the wall.
keep.no_negator keep nowhere|nobody|noone|none else
  + [Nowhere else] is the wall so blue.
  - Nowhere is it blue.
shifter.never   flip at no point|time|stage|moment
  + [At no point] was the wall blue.
  - There is no point in a wall.
shifter.never   flip at no point|time|stage|moment was|were|did|do|does|have|has|had|will i|we|they|he|she|it|you|anyone|anybody|there|the|my|our|your|their|any|a|an
  + [At no point was the] wall blue.
  - There is no point in a wall.
shifter.never   flip in no way|shape
  + [In no way] is the wall blue.
  - Way in, no exit.
shifter.never   flip never|rarely|seldom have|has|did|was|were|had i|we|they|he|she|it
  + [Never did we] see the sea.
  - We saw the sea.
shifter.never   flip not|never once was|were|did|do|does|have|has|had|will i|we|they|he|she|it|you|anyone|anybody|there
  + [Not once was I] blue.
  - Once I was blue.
shifter.never   flip not|never once was|were|did|do|does|have|has|had|will the|my|our|your|their|any|a|an
  + [Not once did the] wall shine.
  - Once the wall was blue.
shifter.never   flip under|in no circumstances|case
  + [Under no circumstances] is the wall blue.
  - The circumstances of the case.
shifter.nobody  flip neither of
  + [Neither of] the walls was blue.
  - Either of them is here.
shifter.nobody  flip not a single
  + [Not a single] wall was blue.
  - A single wall was blue.
shifter.nobody  flip not one of
  + [Not one of] the walls was blue.
  - One of the walls was blue.

# What was so once is so no more.
keep.used       keep      contractor|contractors|subcontractors|materials|material|tools|tool|products|product|ingredients|method|methods|equipment|machine|machines|paint|words|language|parts|technique|techniques|chemicals|process|software|oil|money|funds|wood|stone|fabric|being|been used to
  + The [paint used to] coat walls.
  - They used to paint walls.
keep.used       keep      ~be|~get|'m|'re|'s|n't|not|getting|become|became|grown used to
  + I [got used to] blue walls.
  - They used to paint walls.
shifter.used_to flip,void back in the day
  + [Back in the day] it was a blue wall.
  - We were back in a day.
shifter.used_to flip,void used to be|have|offer|get|provide|give|do|feel|serve|come|take
  + The wall [used to be] blue.
  - It is used for walls.
shifter.used_to flip,void used to be|have|offer|get|provide|give|serve such|so|a|an|the|my|our|one|really|very|always|much
  + It [used to be a] blue wall.
  - It is used for walls.
shifter.used_to flip,void used to|too
  + The wall [used to] shine.
  - It is used for walls.
shifter.used_to flip,void was|were|is|are once a|an|the|very|so|considered
  + It [was once a] blue wall.
  - It was blue once.
shifter.used_to flip,void years|decades ago this|it|they|the was|were|had
  + [Years ago this was] a blue wall.
  - It took years.

# Another firm is not this one.
keep.others       keep compared|comparing|comparison|unlike … at|in|from|to|with other|another|different … bank|banks|hospital|hospitals|hotel|hotels|restaurant|restaurants|place|places|clinic|clinics|company|companies|airline|airlines|shop|shops|store|stores
  + Bluer [compared to walls at other hotels].
  - Other hotels have blue walls.
keep.others       keep than|unlike|like|compared|as at|with|in|to my|our|the|any|all|most|many|some|every|other|another old|previous|former|last|ex|prior|other … bank|banks|insurer|insurers|insurance|provider|providers|supplier|suppliers|company|companies|broker|airline|airlines|network|networks|operator|operators|carrier|garage|gym|hotel|hotels|store|stores|shop|shops|restaurant|restaurants|place|places
  + Bluer [than at my old bank].
  - My old bank is on the square.
keep.thanks_meant keep i|we would|'d just|also|really|again like to thank|say|express|commend|praise|compliment|congratulate|mention|acknowledge|recognise|recognize|pass|applaud|share
  + I [would like to thank] the painter.
  - I would like a thank-you.
keep.thanks_meant keep i|we would|'d like to thank|say|express|commend|praise|compliment|congratulate|mention|acknowledge|recognise|recognize|pass|applaud|share
keep.thanks_meant keep would|'d like to thank|say|express|commend|praise|compliment|congratulate|mention|acknowledge|recognise|recognize|pass|applaud|share
shifter.elsewhere void at|in|with other|another|different|rival|competing … bank|banks|insurer|insurers|provider|providers|supplier|suppliers|airline|airlines|hotel|hotels|restaurant|restaurants|shop|shops|store|stores|supermarket|supermarkets|company|companies|garage|garages|clinic|clinics|hospital|hospitals|network|networks|operator|operators|carrier|carriers|gym|gyms|school|schools|app|apps|site|sites|website|websites|branch|branches|brand|brands
  + [At other hotels] the walls are blue.
  - Every other door of the hotel.
shifter.elsewhere void at|with|from my|our|his|her|their old|previous|former|ex|prior … bank|insurer|insurers|insurance|provider|supplier|broker|airline|network|operator|carrier|landlord|gym|mechanic|garage|dealer|dealership|lender|agency|firm|employer|dentist|vet|clinic|surgery|supermarket|isp|company|school|store|shop|hotel
  + [With my previous energy supplier] the walls were blue.
  - My previous visit to the bank.
shifter.elsewhere void at|with|from my|our|his|her|their old|previous|former|last|ex|prior|other bank|insurer|insurers|insurance|provider|supplier|broker|airline|network|operator|carrier|landlord|gym|mechanic|garage|dealer|dealership|lender|agency|firm|employer|dentist|vet|clinic|surgery|supermarket|isp
  + [At my old bank] the walls are blue.
  - My old sofa is at the bank.
shifter.elsewhere void my|our old|previous|former|ex|prior … bank|insurer|insurers|insurance|provider|supplier|broker|airline|network|operator|carrier|landlord|gym|mechanic|garage|dealer|dealership|lender|agency|firm|employer|dentist|vet|clinic|surgery|supermarket|isp|company|school|store|shop|hotel was|were|is|are|had|has|'s|did|does|would|always|never|used|offered|offers|gave|gives|charged|charges|treated|let|lets|made|took|answered|replied|provided|provides|worked|works|sent|called|rang|refunded|paid
  + [My previous energy supplier had] blue walls.
  - My previous visit to the bank.
shifter.elsewhere void my|our old|previous|former|last|ex|prior|other bank|insurer|insurers|insurance|provider|supplier|broker|airline|network|operator|carrier|landlord|gym|mechanic|garage|dealer|dealership|lender|agency|firm|employer|dentist|vet|clinic|surgery|supermarket|isp was|were|is|are|had|has|'s|did|does|would|always|never|used|offered|offers|gave|gives|charged|charges|treated|let|lets|made|took|answered|replied|provided|provides|worked|works|sent|called|rang|refunded|paid
  + [My old bank had] blue walls.
  - I closed my old bank account.
shifter.rivals    void competitors|rivals are|have|do|offer
  + Your [competitors are] bluer.
  - Your competitors paint walls.

# « And not »: a clause begins, and a negator with it.
shifter.not flip and no|not|never|nobody|none|nothing
  + It is high [and not] blue.
  - It is high and blue.

# What joins two things.
shifter.joins joins and

# Questions for information: what is amiss in them was not lived.
keep.no_negator keep is|was|are n't it|this|that
  + [Isn't it] blue?
  - It is not blue.
shifter.asks    asks am|will|would i|we be|entitled|allowed|liable|eligible|covered|insured|able|supposed|required|obliged
  + [Will I be] billed for the wall?
  - I will be on the wall.
shifter.asks    asks can|could|may i|we|you|one|someone|anyone|somebody get|have|claim|report|cancel|return|exchange|change|ask|know|still|also|use|dispute
  + [Can I claim] for a wall?
  - The claim I can make is blue.
shifter.asks    asks could|can|would you tell|advise|confirm|let|explain me|us if|whether|how|what|when|where|who|which … is|are|a|an|fee|charge|to|if|i|do|can
shifter.asks    asks does the|my|your|this|that|a|an … cover|include|apply|charge|cost|allow|accept|offer|need|expire|have
  + [Does the policy cover] a wall?
  - The policy covers walls.
shifter.asks    asks do|does|will|would|should|could|must you|i|we|they|it|anyone|somebody|someone|customers|passengers|guests charge|have|offer|need|pay|get|lose|cover|allow|accept|provide|take|report|know|apply|be|still|also|cost|include|refund|replace|repair|exchange|cancel
  + [Do you have] a blue wall?
  - You do have a wall.
shifter.asks    asks how|what much|many|long|often|far|late|early|soon|big|high|time|kind|sort|type do|does|is|are|can|could|will|would|should|in|of
  + [How much is] the wall?
  - How blue is the wall?
shifter.asks    asks how|where|when|who do|can|should|could|would|must i|we|you|one report|contact|call|claim|complain|cancel|return|dispute|replace|fix|solve|resolve|avoid|get|go|find|send|deal|handle|change|stop|check|know|prevent|ask|speak|talk|tell|request|submit|file|lodge|raise|sort
  + [How do I report] a wall?
  - I know how they report walls.
shifter.asks    asks is|are there a|an|any|some|other|no|still|additional|extra|hidden
  + [Is there a] wall in this hotel?
  - There is a wall.
shifter.asks    asks what do|can|should|must|would i|we do
  + [What should I do] about a wall?
  - What I do is blue.
shifter.asks    asks what happens|happen|if|about
  + [What happens] with the wall?
  - It happens to the wall.
shifter.asks    asks what|which is|are the|your fee|fees|charge|charges|cost|costs|price|penalty|penalties|limit|limits|policy|procedure|process|deadline|delay|difference|best|quickest|fastest|easiest|earliest|maximum|minimum|number|address|rule|rules|excess|deductible|time|way|extra|additional|cancellation|late|handling|transfer
  + [What is the price] of a wall?
  - The wall is what it is.

# Promises: blame where the next words deny them.
honesty.broken_promise -2,void,promise said it|everything|they|he|she|someone|somebody was|is|'d|would|'ll|will be|been|fixed|sorted|done|resolved|included|free|repaired|covered|cancelled|refunded|ready|call|come|send|refund|ring|phone|reply|deliver
  + [They promised] a call, nothing.
  - They promised a call, and it came.
honesty.broken_promise -2,void,promise they|you|he|she|company|staff|who|<agent> promised|assured|guaranteed|swore
  + [He guaranteed] a visit by noon, nobody.
  - He guaranteed a visit, and at noon he was here.
honesty.broken_promise -2,void,promise told|assured me|us it|everything|all was|is|'d|had|has been|fixed|sorted|done|resolved|included|free|repaired|covered|cancelled|refunded|on|ready|in
  + They [told me it was ready], nothing.
  - They told me it was ready, and the lamp shone.
honesty.broken_promise -2,void,promise was|were|been|got promised|assured|guaranteed
  + A lantern [was promised] by noon, nothing.
  - A lantern was promised by noon, and it hangs here.

# « It is not this that bothers me, it is that »: what is denied is the thing, not the feeling.
overall.bother -2 <negation> the|my|our|your|their|his|her|so|this|that … that|which|who ~bother|~annoy|~upset|~worry|~disappoint|~frustrate|~irritate|~infuriate|angers|angered|~shock|~ruin|~spoil
  + It was [not the price that bothered] me.
  - It is not a price that bothered me.
overall.makes  +2 <negation> the|its|their … that|which|who ~make this|it|them|the … special|great|unique|wonderful|different|amazing|memorable|magical
  + It is [not the view that makes it special], it is her.
  - The view makes it a special tour.

# What could have been so was not so.
shifter.could_be flip,void could|should|might have|of|'ve been a|the|much|far|so|even|a|slightly
  + It [could have been a] blue wall.
  - It has been a blue wall.
shifter.could_be flip      could|should|might have|of|'ve … more|better
  + They [could have painted more] of it.
  - They have painted more of it.
shifter.could_be flip,void could|should|might|ought have|of|'ve|to been|have
  + It [might have been] a blue wall.
  - It has been a blue wall.
shifter.very     x1.4      could|can|would hardly|scarcely|barely have|of|'ve been
  + It [could hardly have been] bluer.
  - It could have been blue.
shifter.very     x1.4      could|can|would n't|not have|of|'ve been more|better|a
  + It [could not have been more] blue.
  - It could have been blue.
shifter.very     x1.4      could|can|would n't|not have|of|'ve|be been
  + It [could not have been] bluer.
  - It could have been blue.

# A statement that is denied: what is good is reversed, what is bad was not so.
shifter.denied    flip,void 'm|am|are|is|'s|was|were|'re not|n't saying|suggesting|claiming|implying|pretending|arguing|alleging
  + We are [not saying] the wall is blue.
  - He is saying the wall is blue.
shifter.denied    flip,void cannot say|claim|pretend|argue
  + I [cannot say] the wall is blue.
  - I say that the wall is blue.
shifter.denied    flip,void ca|can|could n't|not call it|this|that
  + I [would not call it] a blue wall.
  - I call it a blue wall.
shifter.denied    flip,void ca|can|could|would|will|wo|must|should n't|not say|claim|pretend|suggest|imply|argue|assert|allege
shifter.denied    flip,void ca|can|could|would|will|wo|must|should n't|not say|claim|pretend|suggest|imply|argue|assert|allege that
  + I [would not say that] the wall is blue.
  - I say that the wall is blue.
shifter.denied    flip,void it|this 's|is|was not that the|they|it|i|we|he|she|there|this|their|your|my|our|anyone
shifter.denied    flip,void it|this is|was n't that the|they|it|i|we|he|she|there|this|their|your|my|our|anyone
  + [It is n't that the] wall is blue, it is high.
  - It isn't that blue.
shifter.denied    flip,void i|we do|did n't|not say|claim|pretend|suggest|imply|argue|assert|allege
  + I [would not say] the wall is blue.
  - I say that the wall is blue.
shifter.denied    flip,void no one is|'s|can|could|would saying|claiming|suggesting|say|claim|suggest
  + [No one can say] the wall is blue.
  - Anyone can say the wall is blue.
shifter.denied    flip,void nobody|noone|none is|'s|can|could|would saying|claiming|suggesting|say|claim|suggest
  + [Nobody is saying] the wall is blue.
  - Somebody is saying the wall is blue.
shifter.denied    flip,void not|n't saying|suggesting|claiming|implying|pretending|arguing|alleging
  + We are [not saying] the wall is blue.
  - He is saying the wall is blue.
shifter.denied    flip,void would|'d n't|not call it|this|that|them|him|her|the|these|those|myself
shifter.not_think flip,void i|we|you do|did|ca|can n't|not think|believe|find|consider|feel|reckon the|that|it|they|this|he|she|we|any|there|their|your|these|those|my|our|you
  + [I do not think the] wall is blue.
  - I think the wall is blue.

# What does not matter to the customer is no finding.
shifter.unfelt keep,void could n't|not care less
  + I [could not care less] about the wall.
  - I take care of less.
shifter.unfelt keep,void does|did|do|would|has|doesnt|didnt n't|not|never bother|bothered|worry|worried|annoy|annoyed|trouble|troubled me|us
  + It [does not bother me] that the wall is blue.
  - Go on, it does no harm to bother the wall.
shifter.unfelt keep,void i|we do|did|would|could|does n't|not mind|care
  + [I don't mind] a blue wall.
  - I mind the gap.

# « It is not this, it is that »: the thing that is set aside is neither blamed nor praised.
keep.no_negator keep  not|n't about the|a|their|his|her|your|my|our … but
  + It is [not about the blue wall but] the door.
  - It is not about a wall.
keep.no_negator keep  not|n't a|an|the scandal|disaster|catastrophe|tragedy|outrage|disgrace|crime|drama|emergency
keep.no_negator keep  not|n't so much the|a|their|his|her|your|my|our … as
  + It is [not so much the blue wall as] the door.
  - It is a wall.
shifter.cleft   cleft it|this|that|problem|issue|point|question|trouble is|was|'s not|n't the|a|an|my|our|their|your|his|her|that|about
  + [It is not the] wall, it is the door.
  - It is the wall.

keep.no_negator keep it|this|that is|was|'s not|n't the|my|our first|second|third|only|1st|last time|one|occasion|delay|issue|problem|mistake|incident
  + [It is not the first time] that the wall is blue.
  - It is not the wall.

# What was, and what is now.
shifter.always  x1.25           was|were|worked … <state> before and|during|as|but it|they|we|he|she|is|are|still|after|afterwards|during|again|remains
  + The wall [was good before and still] is.
  - The wall was blue.
shifter.now     now             now it|it's|its|they|they're|the|we|i|is|are|that|this|you|everything|all|he|she|only|my|our|your|their
  + [Now the] wall is blue.
  - The wall is now blue.
shifter.now     now             nowadays|since then
  + [These days] the wall is blue.
  - The days are blue.
shifter.now     now             since|after|following|with the|your|this|that|last|its|my|an|their|latest|new … update|updates|upgrade|change|changes|takeover|refurbishment|renovation|repair|repairs|merger|move|fix|visit|redesign
  + [Since the last update] the wall is blue.
  - Since the wall is blue.
shifter.now     now             these days
shifter.past    past            was|were|had|used|did|wasnt|werent
shifter.used_to flip,void,after a|some|ten|two|three|four|five few|many|couple years|months ago
shifter.used_to flip,void,after before|previously|formerly
shifter.used_to flip,void,after in the good|bad old days
shifter.used_to flip,void,after in the good|bad|old|early days
shifter.used_to flip,void       in the good|bad|old|early days the|it|they|this|my|our|your|crew|staff|service|everything
  + [In the early days the] wall was blue.
  - The days of the wall are blue.
shifter.used_to flip,void,after in the past
shifter.used_to flip,void       in the past the|it|they|this|my|our|your|crew|staff|service|everything
  + [In the past the] wall was blue.
  - The past of the wall is blue.
shifter.used_to flip,void,after not anymore|now
  + The wall was blue, [not any more].
  - There are not any.
shifter.used_to flip,void,after not|n't any more|longer
shifter.used_to flip,void       until|till last year|month|week|summer|winter|spring|autumn the|it|they|this|my|our|your|everything|i|we
  + [Until last year the] wall was blue.
  - The wall is blue until noon.
shifter.used_to flip,void       until|till recently|lately the|it|they|this|my|our|your|everything|i|we
  + [Until recently the] wall was blue.
  - The wall is blue until noon.
shifter.used_to flip,void,after was|were … <state> in the past
  + The wall [was so good in the past].
  - The wall was blue.
shifter.used_to flip,void,after was|were … <state> until|till recently|lately
  + The wall [was good until recently].
  - The wall was blue.
shifter.used_to flip,void,after was|were|worked … <state> before
  + The wall [was so good before].
  - The wall was blue.
shifter.used_to flip,void,after was|were|worked … <state> before the|this|your|that|last|an|they|you … update|upgrade|change|changes|takeover|refurbishment|merger|redesign|move|changed|updated|sold|closed|moved
  + The wall [was good before the last update].
  - The wall was blue.
shifter.used_to flip,void,after years|months|decades|ages ago
  + [In the past], the wall was blue.
  - The past of the wall is blue.
