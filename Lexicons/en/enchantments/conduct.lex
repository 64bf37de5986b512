@language en
@kind     enchantments

# What agents do, how firms can be reached, how cases end: facts that praise.
communication.clear       +2                          knew|knowing|know|understood|understand exactly|precisely where|what i|we stood|stand|was|were|pay|had|am|need|needed
  + I left [knowing exactly where I stood].
  - I know where he stood, exactly there.
communication.informed    +1                          alert|alerts|alerted|notify|notifies|texts|text|emails|tells … me|us|you … each|every|whenever|before … payment|payments|time|step|change|transaction|stage|delivery|delay
  + They [alert me to each payment].
  - He texts me a lot.
competence.answers        +2                          had|has|have an|the answer|answers|explanation for|to everything|all|every|each|anything
  + He [had an answer for everything].
  - All have to answer.
continuity.one_contact    +2                          same lady|man|person|agent|adviser|advisor|woman|gentleman|nurse|doctor|guy|chap|girl|handler|midwife|engineer … beginning|whole|throughout|through|everything
  + The [same lady saw it through].
  - The same man left for a start.
continuity.throughout     +2                          did|do|does not|n't|never|didnt|dont have|need to explain|repeat|tell|say|ask|chase|call|ring twice|myself|again|anything|it|them|anyone|once
  + I [didn't have to explain twice].
  - I have to repeat the course.
ease.done_for_me          +2                          did|does|done|took|handled|do all|care|everything … legwork|running|donkey|hard|paperwork|admin|chasing|worrying
  + They [did all the legwork].
  - The running was all he did.
ease.few_steps            +1                          only|just had|have|needed|need to sign|call|ring|fill|show|ask|click|visit|go|say|press|scan|tap|enter … once|one|two|name|code|passport|button|form
  + I [only had to sign once].
  - I had to sign only in blue.
ease.minutes              +2                          all|whole|everything|it was|were|is|got|thing … done|over|finished|completed|settled|arranged|dealt … in|within|under … minutes|mins|hour|seconds
  + [It was all done by phone in ten minutes].
  - All in, the walk is done.
empathy.above             +2                          came|come|comes|visited|drove|brought … to|at … house|home|door|bedside|flat|work … as|because|since|so|when
  + They [came to the house as] I can't walk.
  - I came home at ten.
empathy.above             +2                          thought|think|thinks of everything
  + They [thought of everything].
  - Everything I thought of was wet.
empathy.reassured         +2                          he|she|they|agent|adviser was|is|were|are|really on my|our|your side
  + [She was on my side].
  - The bed was on my side of the room.
empathy.reassured         +2                          sleep|slept|rest|relax … at|easy|easier|better|well|soundly night|nights|easy|knowing|again|now
  + I [sleep better now].
  - A night at the sleep clinic.
empathy.treated_like      +2                          talk|talks|talked|treat|treats|treated|speak|spoke|listen|listened … like|as … person|human|adult|grown-up|friend|family|individual|equal
  + They [talk to you like a person].
  - A person like him will talk.
flexibility.accommodating +2                          bent|stretched|waived|relaxed the|their a|rules|rule|policy
  + She [bent the rules] for mum.
  - The bent rule on the desk.
flexibility.accommodating +2                          they|he|she|who|company|bank|adviser|landlord let|lets|allowed|helped … pay|settle|repay|spread … off|bit|instalments|installments|monthly|later|weekly|parts
  + [They let me pay it off] bit by bit.
  - I pay monthly, they let flats.
flexibility.gesture       +2,stage:resolve            gave|offered|sent|paid|credited … for my|our|the|any trouble|inconvenience|wait|upset|delay|troubles|hassle|bother
  + They [gave me £50 for my trouble].
  - He gave no end of trouble for the team.
honesty.honest            +2                          admitted|owned|accepted|acknowledged|recognised … was|their|the|up|it's … fault|error|mistake|responsibility|wrong and|then|straight|immediately|put|sent|fixed|refunded
  + They [admitted it was their fault and] sent flowers.
  - He owned the house and it was his fault.
honesty.trust             +2                          always|exactly|now know|knew where i|you|we am|stand|are|stood
  + I [always know where I stand] with them.
  - I know where you live.
location_hours.near       +1                          branch|shop|store|office|surgery|clinic|station|stop|pharmacy … minutes|minute|stone's|short|yards … walk|away|throw|door
  + The [branch is five minutes' walk].
  - A short walk in the office shoes.
overall.loyal             +2,decides:make,stage:renew been|banked|insured|stayed with them|you|this|these|company since … i|we was|were|sixteen|16|18|child|boy|girl|student|student|kid|school
  + I have [been with them since I was] 16.
  - He has been with you since lunch.
overall.loyal             +3,decides:make,stage:renew reason|why|thats i|we|that 've|have|i'm|stay|stayed|remain|keep|stick|still stayed|stay|with|here|for|coming|loyal
  + It is the [reason I stay with] them.
  - The reason I have a dog.
price.saved               +2                          saved|saves|saving me|us|you <number>
  + They [saved me 300] a year.
  - He saved 300 for it.
reachability.available    +2                          always|there's someone|somebody|human|person … on|at|there|to|the end|phone|other|desk|help|talk|speak|listen|line
  + There is [always someone on the end] of the phone.
  - There is always someone new in goal.
reachability.available    +2                          get|got|get's|put|went straight|right through
  + You [get straight through].
  - Get it straight, he is through with you.
reachability.available    +2                          got|get|went|getting|put through first|at|straight|on time|once|first|away|immediately
  + I [got through first time].
  - We went through at night.
resolution.solved         +2                          the|my|our|this|that problem|issue|fault|leak|noise|error|pain|smell|damp|trouble … not|n't|never|hasnt … come|came|returned|reappeared|recurred|happened|been … back|since|again
  + [The problem has not come back].
  - The noise is not new, it came back.
resolution.solved         +2                          was|were|been|got|all put|set right
  + It [was put right] by noon.
  - He is right to put it so.
shifter.kept              keep                        put|set|set right|right away|now|next|by|in|on|beside|behind|outside|through|there|here|off|up|down|back
