@language en
@kind     shifters

# Negators that stand first and turn the verb around.
shifter.never       flip       not|never once was|were|did|do|does|have|has|had|will i|we|they|he|she|it|you|anyone|anybody|there
  + [Not once was I] blue.
  - Once I was blue.
shifter.never       flip       not|never once was|were|did|do|does|have|has|had|will the|my|our|your|their|any|a|an
  + [Not once did the] wall shine.
  - Once the wall was blue.
shifter.never       flip       at no point|time|stage|moment
  + [At no point] was the wall blue.
  - There is no point in a wall.
shifter.never       flip       at no point|time|stage|moment was|were|did|do|does|have|has|had|will i|we|they|he|she|it|you|anyone|anybody|there|the|my|our|your|their|any|a|an
  + [At no point was the] wall blue.
  - There is no point in a wall.
shifter.never       flip       in no way|shape
  + [In no way] is the wall blue.
  - Way in, no exit.
shifter.never       flip       under|in no circumstances|case
  + [Under no circumstances] is the wall blue.
  - The circumstances of the case.
shifter.never       flip       never|rarely|seldom have|has|did|was|were|had i|we|they|he|she|it
  + [Never did we] see the sea.
  - We saw the sea.
shifter.nobody      flip       not one of
  + [Not one of] the walls was blue.
  - One of the walls was blue.
shifter.nobody      flip       not a single
  + [Not a single] wall was blue.
  - A single wall was blue.
shifter.nobody      flip       neither of
  + [Neither of] the walls was blue.
  - Either of them is here.
shifter.kept        keep       never|rarely|seldom have|has|had i|we|they|he|she ever|before been|had|seen|met|felt|experienced|known|encountered|come|received|tasted|eaten|stayed|dealt|used|worked|spoken|heard such|so|more|a|an|better|as|across|with|in|at|anywhere|to
  + [Never have we ever met such] a wall.
  - We have never met.
shifter.kept        keep       never|rarely|seldom have|has|had i|we|they|he|she been|had|seen|met|felt|experienced|known|encountered|received|tasted|eaten|heard such|so|more|better|as
  + [Never have we seen such] a wall.
  - We have never met.
shifter.kept        keep       no sooner
  + [No sooner] had we sat than it rained.
  - The sooner the better.
shifter.kept        keep       nowhere|nobody|noone|none else
  + [Nowhere else] is the wall so blue.
  - Nowhere is it blue.
shifter.kept        keep       nowhere|nobody|noone|none comes|come|came close
  + [Nobody comes close] to them.
  - They come close to the wall.

# What was so once is so no more.
shifter.used_to     flip       used to|too
  + The wall [used to] shine.
  - It is used for walls.
shifter.used_to     flip       used to be|have|offer|get|provide|give|do|feel|serve|come|take
  + The wall [used to be] blue.
  - It is used for walls.
shifter.used_to     flip       used to be|have|offer|get|provide|give|serve such|so|a|an|the|my|our|one|really|very|always|much
  + It [used to be a] blue wall.
  - It is used for walls.
shifter.kept        keep       ~be|~get|'m|'re|'s|n't|not|getting|become|became|grown used to
  + I [got used to] blue walls.
  - They used to paint walls.
shifter.used_to     flip       was|were|is|are once a|an|the|very|so|considered
  + It [was once a] blue wall.
  - It was blue once.
shifter.used_to     void       years|decades ago this|it|they|the was|were|had
  + [Years ago this was] a blue wall.
  - I painted it years ago.
shifter.used_to     void       back in the day
  + [Back in the day] it was a blue wall.
  - We were back in a day.

# Another firm is not this one.
shifter.elsewhere   void       my|our old|previous|former|last|ex|prior|other bank|insurer|insurers|insurance|provider|supplier|broker|airline|network|operator|carrier|landlord|gym|mechanic|garage|dealer|dealership|lender|agency|firm|employer|dentist|vet|clinic|surgery|supermarket|isp was|were|is|are|had|has|'s|did|does|would|always|never|used|offered|offers|gave|gives|charged|charges|treated|let|lets|made|took|answered|replied|provided|provides|worked|works|sent|called|rang|refunded|paid
  + [My old bank had] blue walls.
  - I closed my old bank account.
shifter.elsewhere   void       my|our old|previous|former|ex|prior … bank|insurer|insurers|insurance|provider|supplier|broker|airline|network|operator|carrier|landlord|gym|mechanic|garage|dealer|dealership|lender|agency|firm|employer|dentist|vet|clinic|surgery|supermarket|isp|company|school|store|shop|hotel was|were|is|are|had|has|'s|did|does|would|always|never|used|offered|offers|gave|gives|charged|charges|treated|let|lets|made|took|answered|replied|provided|provides|worked|works|sent|called|rang|refunded|paid
  + [My previous energy supplier had] blue walls.
  - My previous visit to the bank.
shifter.elsewhere   void       at|with my|our old|previous|former|last|ex|prior|other bank|insurer|insurers|insurance|provider|supplier|broker|airline|network|operator|carrier|landlord|gym|mechanic|garage|dealer|dealership|lender|agency|firm|employer|dentist|vet|clinic|surgery|supermarket|isp
  + [At my old bank] the walls are blue.
  - My old sofa is at the bank.
shifter.elsewhere   void       at|with my|our old|previous|former|ex|prior … bank|insurer|insurers|insurance|provider|supplier|broker|airline|network|operator|carrier|landlord|gym|mechanic|garage|dealer|dealership|lender|agency|firm|employer|dentist|vet|clinic|surgery|supermarket|isp|company|school|store|shop|hotel
  + [With my previous energy supplier] the walls were blue.
  - My previous visit to the bank.
shifter.elsewhere   void       at|in|with other|another|different|rival|competing … bank|banks|insurer|insurers|provider|providers|supplier|suppliers|airline|airlines|hotel|hotels|restaurant|restaurants|shop|shops|store|stores|supermarket|supermarkets|company|companies|garage|garages|clinic|clinics|hospital|hospitals|network|networks|operator|operators|carrier|carriers|gym|gyms|school|schools|app|apps|site|sites|website|websites|branch|branches|brand|brands
  + [At other hotels] the walls are blue.
  - Every other door of the hotel.
shifter.kept        keep       than|unlike|like|compared|as at|with|in|to my|our|the|any|all|most|many|some|every|other|another old|previous|former|last|ex|prior|other … bank|banks|insurer|insurers|insurance|provider|providers|supplier|suppliers|company|companies|broker|airline|airlines|network|networks|operator|operators|carrier|garage|gym|hotel|hotels|store|stores|shop|shops|restaurant|restaurants|place|places
  + Bluer [than at my old bank].
  - My old bank is on the square.
shifter.kept        keep       compared|comparing|comparison|unlike … at|in|from|to|with other|another|different … bank|banks|hospital|hospitals|hotel|hotels|restaurant|restaurants|place|places|clinic|clinics|company|companies|airline|airlines|shop|shops|store|stores
  + Bluer [compared to walls at other hotels].
  - Other hotels have blue walls.
shifter.kept        keep       would|'d like to thank|say|express|commend|praise|compliment|congratulate|mention|acknowledge|recognise|recognize|pass|applaud|share
shifter.kept        keep       i|we would|'d like to thank|say|express|commend|praise|compliment|congratulate|mention|acknowledge|recognise|recognize|pass|applaud|share
shifter.kept        keep       i|we would|'d just|also|really|again like to thank|say|express|commend|praise|compliment|congratulate|mention|acknowledge|recognise|recognize|pass|applaud|share
  + I [would like to thank] the painter.
  - I would like a thank-you.
shifter.rivals      void       competitors|rivals are|have|do|offer
  + Your [competitors are] bluer.
  - Your competitors paint walls.

# What joins two things.
shifter.joins       joins      and

# Questions for information: what is amiss in them was not lived.
shifter.asks        asks       is|are there a|an|any|some|other|no|still|additional|extra|hidden
  + [Is there a] wall in this hotel?
  - There is a wall.
shifter.asks        asks       do|does|will|would|should|could|must you|i|we|they|it|anyone|somebody|someone|customers|passengers|guests charge|have|offer|need|pay|get|lose|cover|allow|accept|provide|take|report|know|apply|be|still|also|cost|include|refund|replace|repair|exchange|cancel
  + [Do you have] a blue wall?
  - You do have a wall.
shifter.asks        asks       does the|my|your|this|that|a|an … cover|include|apply|charge|cost|allow|accept|offer|need|expire|have
  + [Does the policy cover] a wall?
  - The policy covers walls.
shifter.asks        asks       can|could|may i|we|you|one|someone|anyone|somebody get|have|claim|report|cancel|return|exchange|change|ask|know|still|also|use|dispute
  + [Can I claim] for a wall?
  - The claim I can make is blue.
shifter.asks        asks       how|where|when|who do|can|should|could|would|must i|we|you|one report|contact|call|claim|complain|cancel|return|dispute|replace|fix|solve|resolve|avoid|get|go|find|send|deal|handle|change|stop|check|know|prevent|ask|speak|talk|tell|request|submit|file|lodge|raise|sort
  + [How do I report] a wall?
  - I know how they report walls.
shifter.asks        asks       could|can|would you tell|advise|confirm|let|explain me|us if|whether|how|what|when|where|who|which … is|are|a|an|fee|charge|to|if|i|do|can
shifter.asks        asks       what do|can|should|must|would i|we do
  + [What should I do] about a wall?
  - What I do is blue.
shifter.asks        asks       what happens|happen|if|about
  + [What happens] with the wall?
  - It happens to the wall.
shifter.asks        asks       what|which is|are the|your fee|fees|charge|charges|cost|costs|price|penalty|penalties|limit|limits|policy|procedure|process|deadline|delay|difference|best|quickest|fastest|easiest|earliest|maximum|minimum|number|address|rule|rules|excess|deductible|time|way|extra|additional|cancellation|late|handling|transfer
  + [What is the price] of a wall?
  - The wall is what it is.
shifter.asks        asks       how|what much|many|long|often|far|late|early|soon|big|high|time|kind|sort|type do|does|is|are|can|could|will|would|should|in|of
  + [How much is] the wall?
  - How blue is the wall?
shifter.asks        asks       am|will|would i|we be|entitled|allowed|liable|eligible|covered|insured|able|supposed|required|obliged
  + [Will I be] billed for the wall?
  - I will be on the wall.
shifter.kept        keep       is|was|are n't it|this|that
  + [Isn't it] blue?
  - It is not blue.

# Promises: blame where the next words deny them.
honesty.broken_promise -2,void,promise was|were|been|got promised|assured|guaranteed
honesty.broken_promise -2,void,promise they|you|he|she|agent|manager|company|staff|rep|who promised|assured|guaranteed|swore
honesty.broken_promise -2,void,promise told|assured me|us it|everything|all was|is|'d|had|has been|fixed|sorted|done|resolved|included|free|repaired|covered|cancelled|refunded|on|ready|in
honesty.broken_promise -2,void,promise said it|everything|they|he|she|someone|somebody was|is|'d|would|'ll|will be|been|fixed|sorted|done|resolved|included|free|repaired|covered|cancelled|refunded|ready|call|come|send|refund|ring|phone|reply|deliver
  + [They promised] a call, nothing.
  - They promised a call, and it came.

# « It is not this that bothers me, it is that »: what is denied is the thing, not the feeling.
overall.bother      -2         <negation> the|my|our|your|their|his|her|so|this|that … that|which|who ~bother|~annoy|~upset|~worry|~disappoint|~frustrate|~irritate|~infuriate|angers|angered|~shock|~ruin|~spoil
  + It was [not the price that bothered] me.
  - It is not a price that bothered me.
overall.makes       +2         <negation> the|its|their … that|which|who ~make this|it|them|the … special|great|unique|wonderful|different|amazing|memorable|magical
  + It is [not the view that makes it special], it is her.
  - The view makes it a special tour.
