@language en
@kind     enchantments

continuity.handover      +2   ~smooth|~seamless|~good|~great ~handover|~transition|~transfer|~coordination
  + A [seamless transition] from one bank to the other.
  - The transfer fee for the striker was high.
continuity.handover      +2   ~work|worked|working … well together
  + The teams [worked so well together].
  - Work together on it.
continuity.knows_me      +2   already ~know … ~history|~case|~file|~notes
  + The nurse [already knew my history].
  - I know the history of Rome.
continuity.knows_me      +2   no need to chase|worry|ask|repeat|wait|remind
  + There was [no need to chase].
  - No need to push the door.
continuity.knows_me      +2   no|never|not|n't need|had|have|having|needed to chase|remind|ask|repeat|nag|push … twice|again|them|up|once|anyone|myself|for
  + I [never had to ask twice].
  - No need to push the door.
continuity.knows_me      +2   without|<negation> … ~repeat|repeating|~explain|explaining … ~myself|again|everything|myself
  + It was settled [without repeating everything].
  - Repeat the song again.
continuity.knows_me      +2   ~remember|remembered me|us
  + The owner [remembered us].
  - I remember that first visit.
continuity.one_contact   +2   deal|dealt|dealing|speak|spoke|spoken|talk|talked with|to only|just … ~person|~agent
  + I [dealt with just one person].
  - One person in our group was ill.
  - Only one agent was on the barge.
continuity.one_contact   +1   only|just deal|dealt|speak|spoke|talked with|to one person|agent|contact|clerk|adviser
  + I [only spoke to one clerk].
  - I only spoke to my aunt.
continuity.one_contact   +2   only|just had|needed|need|have to make|speak|deal|talk … one
  + I [only had to make one] call.
  - I only had one call today.
continuity.one_contact   +2   same person|face|adviser|advisor|carer|driver throughout|every|from|all
  + I had the [same person throughout].
  - The same man parks there.
continuity.one_contact   +2   took|takes|needed|was|all only|just one … ~call|~person
  + It [took only one short call].
  - It took one call and a wait.
continuity.one_contact   +1   ~continuity of ~care|~service
  + They offer [continuity of care].
  - The film has a continuity gaffe.
continuity.one_contact   +2   ~dedicated|~personal|~named ~adviser|~advisor|~manager|~contact|~handler|~agent
  + A [dedicated handler] for the claim.
  - A dedicated fan of the band.
continuity.one_contact   +2   ~same ~person|~doctor|~nurse|~adviser|~advisor|~agent|~team|~carer … throughout|every|each|time
  + The [same nurse every] visit.
  - The same person.
continuity.one_contact   +2   ~single|one point of ~contact
  + A [single point of contact] throughout.
  - Single rooms at this point.
continuity.throughout    +2   every step of the
  + They were with us [every step of the] way.
  - Mind every step.
continuity.throughout    +2   support|supported|supports|help|helped|advice|guidance|guided|informed|updated|updates at|during|through|in|with each|every step|stage|phase
  + The registrar offered [advice at each step].
  - A guide with each step drawn.
continuity.throughout    +1   ~see|~stay|~follow … it|case|claim … end
  + The agent [stayed with it to the end].
  - We saw it through the fog.
continuity.throughout    +2   ~support|~help|~guide|~guided|helped|supported … every step|stage
  + She [guided us every step] of the way.
  - Every step is lit.
continuity.transfer_made +1   put|transferred me|through … right|correct ~person|~department|~team
  + I was [put through to the right person].
  - The right person for me.
keep.help_wanted         keep need|needs|needed|want|wanted help|support|guidance|advice at|during|through|in|with each|every step|stage|phase
  + The scouts [need help at every step].
  - The help we had at every step.
keep.i_know              keep i know
keep.i_remember          keep i remember

continuity.knows_me +2   remembered|remembers|remembering my|our|me|us|every|each|his|her
  + The barber [remembered my] first cut.
  - I remembered the code.
keep.own_memory     keep i|we|i've|only|just|then … remembered|remember my|our|the

# One pair of hands
continuity.all_again   +2 only|just had|have|needed to explain|say|tell|ask|give … once
  + I [only had to say it once].
  - I had only said it at once.
continuity.handover    +2 picked|pick|picks|carried|took … where|on … left|colleague … off
  + He [picked up where his colleague left off].
  - I picked up my hat where I left it.
continuity.knows_me    +2 <agent>|teacher|teachers|owner|landlord|postman|they|she|he knows|know|knew|remembers|remember every|each|all … child|pupil|customer|guest|patient|dog|cat|regular|name
  + The [teacher knows every child].
  - I know every name.
continuity.knows_me    +2 already|had|have|everything … my|our|all … details|history|file|notes|records … hand|already|file|front|ready|them
  + They [had my notes to hand].
  - Have you got my details?
continuity.one_contact +2 one|same|single person|lady|man|adviser|agent|nurse|contact|solicitor … handled|dealt|saw|looked|managed|did|throughout|start|with … it|everything|start|finish|end|throughout|through
  + [One lady dealt with everything].
  - A person with one leg.
continuity.throughout  +2 team|staff|everyone|everybody|departments|they|crew ~work|works|working|worked|pull|pulls|pulled together
  + The whole [team pulled together].
  - We are together at work.
