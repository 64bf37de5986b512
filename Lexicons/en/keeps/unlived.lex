@language en
@kind     boundaries

# Not lived: what is asked for, advised, or imagined may never have been.

# Asked for, offered, counted upon
keep.asked keep and|they|he|she|who would|'d|will|'ll send|ship|call|ring|email|reply|fix|come|sort|replace|refund|contact|deliver|dispatch … asap
  + He said [they would send one asap].
  - Send a new one asap.
keep.asked keep as soon as possible
  + Call me [as soon as possible].
  - The date is possible.
keep.asked keep ask|asked|asking|asks|request|requested|plead|pleaded|beg|begged … leniency|flexibility|understanding|mercy|compassion|patience
  + I [asked for some leniency] on the rent.
  - Leniency and a cake.
keep.asked keep best|better|good|nice|great if|when
  + It is [best if] you walk.
  - A better bus.
keep.asked keep check|checks|checked|checking|inspect|inspects|inspected|inspecting|look|looked|looking|test|tested … for any|possible|the|all flaw|flaws|fault|faults|defect|defects|problems|issues|errors|damage|mistakes|leaks
  + She [checks the hull for any flaws].
  - I checked, and any flaw was theirs.
keep.asked keep could|would have|'ve|of done with … day|days|night|nights|week|weeks|holiday|ago
  + We [could have done with two more days] there.
  - The lobby could have done with a bench.
keep.asked keep do|did|if you|u|they like
  + Come [if you like] tea.
  - You like tea.
keep.asked keep ensure|ensuring|ensures|sure|hope|hoped|hoping … go|goes|run|runs smoothly|well|fine
  + I rang to make [sure it goes smoothly].
  - All went smoothly.
keep.asked keep feel free
  + [Feel free] to call.
  - The tea is free.
keep.asked keep give|leave|rate|deserve|giving|leaving a|one|1|two|2 star|stars
  + I [give one star] to it.
  - A star of the stage.
keep.asked keep happy|glad|pleased|willing to leave|accept|be|go|let
  + I am [glad to leave].
  - We were glad on leave.
keep.asked keep happy|glad|pleased|willing to pay|send|provide|place|wait|order|share|discuss|return|cancel|give
  + I am [happy to pay] the fare.
  - A happy clerk was paid.
keep.asked keep happy|satisfied|pleased or not|unhappy|dissatisfied
  + [Happy or not], you stay to the end.
  - We are happy.
keep.asked keep instead of being|feeling rushed|hounded|pushed|hurried|pressured|judged|ignored|patronised|patronized|dismissed|hassled|harassed|lectured
  + We could look, [instead of being pushed].
  - I am tired of being pushed.
keep.asked keep i|we count|counting|rely|relying on your|their professionalism|understanding|kindness|help|discretion|responsiveness|diligence|goodwill|expertise|support
  + [I count on your discretion] for the party.
  - Their discretion won us.
keep.asked keep manual|label|website|site|instructions|leaflet|brochure|policy|contract|description|booklet|guide|he|she|they … say|says|said|state|states|stated … should be|have|take|last|work|arrive|come|contain|fit
  + The [label says it should take] an hour.
  - They should take cards.
keep.asked keep need|needs|needed|want|wanted|ask|asked|asking|seek|seeking|request|requested|get|for|some|more … clarity|clarification
  + I asked for [some clarity] on the sum.
  - A screen of great clarity.
keep.asked keep promptly|expeditiously|immediately provide|remove|delete|correct|investigate|examine|transfer|notify|furnish|cease
  + You must [promptly remove] the mark.
  - They were prompt.
keep.asked keep rather than being|feeling rushed|hounded|pushed|hurried|pressured|judged|ignored|patronised|patronized|dismissed|hassled|harassed|lectured
  + We could look, [rather than being pushed].
  - I am tired of being pushed.
keep.asked keep rather than rushed|hounded|pushed|hurried|pressured|judged|ignored|patronised|patronized|dismissed|overcharged|hassled|harassed|chased|lectured|noisy|rude|pushy|rushing|pushing|hounding|judging|lecturing|hassling
  + I was guided [rather than rushed].
  - I would rather be early than rushed off.
keep.asked keep should|must|could|would|to|please|need get|have the|all|everything|it|things|basics|got … right|basics|essentials|details
  + You [should get the basics right].
  - They got the basics right.
keep.asked keep so|that i|we could|can get what i|we needed|need|wanted|want
  + A bigger van, [so we can get what we want].
  - I got what I wanted.
keep.asked keep thought|figured|imagined|reckoned|hoped it|this|that|they would|'d be|make a|an great|good|nice|lovely|perfect|awesome|ideal|fun|cool|amazing|fantastic
  + We [thought it would be a great] treat.
  - I thought, would it be a great treat?
keep.asked keep what|which|who|where|how do|would|can|could|should you|i recommend|suggest
  + [What would you recommend] for tea?
  - We recommend it.
keep.asked keep why ca|do|does|is|are|wo n't|not other|others|every|everyone|everybody|all … like|do this|that|them|same|it
  + [Why don't other vets do this]?
  - Why don't you like it?
keep.asked keep would|'d like|love|appreciate
  + I [would like] a map.
  - We like the lake.
keep.asked keep would|'d like|love|want to give … star|stars|rating|score|points
  + I [would like to give it four stars].
  - A star gave a lecture.
keep.asked keep would|'d|also really|also like|love
  + I [would really like] a map.
  - We really like it.

# Advised, and not done yet
keep.advised keep i|we strongly|highly|would|'d recommend|advise|suggest you|people|everyone|anyone … check|read|compare|measure|bring|photograph
  + [I would advise anyone to read] the scroll.
  - I would advise no one to go.
keep.advised keep i|we|he|she|they|adviser recommend|recommended|advise|advised|suggest|suggested … reading|checking|being|caution|careful|to|waiting|patience|vigilance|comparing
  + [I recommend being] careful on the ramp.
  - I recommend this inn.
keep.advised keep i|we|only|just|also would|'d recommend|suggest updating|painting|repainting|replacing|upgrading|improving|renovating|refurbishing|remodeling|remodelling|redoing|adding|hiring
  + [I would recommend painting] the hallway.
  - I would recommend the hallway.
keep.advised keep recommend|suggest updating|painting|repainting|replacing|upgrading|improving|renovating|refurbishing|remodeling|remodelling|redoing|adding|hiring
  + I would [recommend painting] the hallway.
  - I would recommend the hallway.
keep.advised keep she|he|they|adviser|agent|doctor|vet|surgeon recommended|advised a|an|the|this|that|another option|model|treatment|size|cream|surgery|policy|plan|package|cover|tyres|version|route|diet
  + [She recommended the plan] to us.
  - Her friends recommend the inn.
  - He recommended the wrong plan.

# Not got: instead of, until, if it were
keep.not_got keep if|until|when|then|would|were|was|be|wish|almost|nearly|not|n't … five|5 stars
  + It would [be five stars] with a roof.
  - A stay of five stars.
keep.not_got keep instead|rather of|than a|an|the|any|getting|being|giving|having … friendly|warm|affordable|good|great|nice|kind|helpful|clean|proper|quick|fast|cheap|cheaper|free|fresh|hot|comfortable|honest|clear|polite|simple|easy … welcome|service|rate|rates|price|answer|answers|room|meal|smile|help|deal|offer|solution|process|one
  + They shout [instead of giving polite answers].
  - A friendly word.
keep.not_got keep instead|rather of|than friendly|honest|helpful|good|proper|quick|clean|clear|kind|free|fresh|better
  + They were curt [rather than friendly].
  - They were friendly.

# Looked forward to
keep.look_forward keep looking|look forward to using|trying|hearing|receiving|meeting|getting|your|the|a|my|our|seeing|it|reading
  + We are [looking forward to the] boat trip.
  - She looks to the fore.

# A demand to take out what is wrong
keep.removed keep remove|removes|removed|delete|deleted|correct|corrected|erase the|my|this|these|all|any … unauthorized|unauthorised|inaccurate|incorrect|erroneous|fraudulent|false
  + They [removed the false] entry.
  - He removed his hat.
keep.removed keep unauthorized|unauthorised|inaccurate|incorrect|erroneous|fraudulent|false … removed|deleted|corrected|erased
  + We got the [inaccurate lines removed].
  - He removed his hat.
