@language en
@kind     enchantments

empathy.above     +2 took|takes|taken … old … away
  + They [took the old bed away].
  - It is an old path, it took us away from the sea.
empathy.attentive +2 called|rang|phoned|rings|calls to|me|us … check|see … how|if|that|everything|all
  + The vet [rang to see how] our cat was.
  - I called to ask for nails.
empathy.attentive +2 checked|checks|checking on me|us|him|her
  + She [checked on me] in the night.
  - I checked on the web.
empathy.attentive +1 they|he|she was|were|is|are apologetic
  + The pie was burnt, but [he was apologetic].
  - An apologetic note.
empathy.attentive +1 they|he|she was|were|is|are very|so|really|extremely|most|suitably|genuinely|both|all apologetic
empathy.bearable  +2 <negation> feel|felt … thing
  + I did [not feel a thing].
  - I feel it is not my thing.
empathy.helpful   +2 showed|taught|shows|teaches me|us|him|her|my|them … how
  + He [showed me how] to reset it.
  - It shows how to fold it.
empathy.helpful   +2 walked|walks|escorted|accompanied me|us|him|her|mum|dad right|straight|over|all|back|to to|the|it|my|our|way|there|where
  + The porter [walked me right to] the lift.
  - I walked over to her.
empathy.helpful   +2 walked|walks|talked|talks|guided|guides me|us|him|her|them … through
  + She [walked us through] the forms.
  - I walked through the park with her.
empathy.listening +2 really|truly|genuinely care|cares|cared|listen|listens
  + They [really care].
  - He really lit the fire, take care.

empathy.attentive +2 non-judgemental|non-judgmental|nonjudgmental|unhurried|non-judging
  + She was [unhurried] with my dad.
  - They asked whether an unhurried pace costs more.

# Listens, helps, cares
empathy.above     +3   above and|& beyond
  + The concierge went [above and beyond].
  - The shelf above, and beyond it the lamp.
empathy.above     +3   could|can|can't|couldn't <negation> do enough
  + Staff [could not do enough for us] there.
  - Do enough reps.
empathy.above     +2   did|do|does|doing|tried|trying everything|utmost … can|could|possible|help|them
  + The crew [did everything they could].
  - Is everything as dry as it can be ?
empathy.above     +3   pulled|pull|pulling out|all all|the the|stops stops|out
  + They [pulled out all the stops].
  - It stops at all the pubs.
empathy.above     +3   stayed|stays|stay late|behind|on to|after|and|past help|finish|hours|sort|closing|fix|shift
  + He [stayed behind to finish] it.
  - Stay late, then help.
empathy.above     +3   ~bend|bent|bends|bending over backwards|backward
  + They [bent over backwards].
  - Bend the pipe over the sink.
empathy.above     +2   ~go|went|goes|bent|bend|bending out of|over his|her|their|the|backwards way|to
  + He [went out of his way] for us.
  - We went out by the back way.
empathy.above     +3   ~go|went|goes|going … extra mile|step
  + The tailor [went the extra mile].
  - How much is an extra mile in a cab ?
empathy.above     +3   ~go|went|gone|goes the|that extra mile
  + They [went the extra mile].
  - An extra ten, and a mile to the quay.
empathy.above     +3   ~stay|stayed|staying on|late|behind|open|after|extra … finish|help|hours|shift|us|me|closing
  + He [stayed late to help] us.
  - We stayed on after dinner.
empathy.attentive +2   attentive|attentiveness|attention|empathetic|empathic|empathy|sympathetic|sympathy|compassionate|compassion|considerate|consideration|thoughtful|thoughtfulness|sensitive|sensitively
  + An [attentive] wine waiter.
  + The [compassion] of the vet.
  - For the attention of the claims team.
empathy.attentive +2   caring|cared|carefully|dignity|humane|nurturing
  + The most [caring] hospice.
  + My father died with [dignity].
  - He is caring for a disabled son.
empathy.attentive +2   respectful|respectfully|respect|respected|dignified
  + The undertakers were [respectful].
  - They asked whether to respect the quiet coach, says the sign.
empathy.attentive +2   understanding|understood
  + A very [understanding] landlord.
  - My understanding is that the fee is ten pounds.
empathy.attentive +2   ~take|took|taken|takes|taking every|extra|real|particular|enormous|immense care|trouble
  + The framers [took every care] with my map.
  - Extra care homes take dogs.
empathy.helpful   +2   could|can not|n't|cannot … more helpful|kinder|supportive|caring
  + The ranger [could not have been more helpful].
  - Could it be more helpful to add a lamp ?
empathy.helpful   +2   great|big|huge|massive|real|amazing|tremendous|good|fantastic|wonderful|excellent|brilliant|lovely help|support|assistance|encouragement
  + You were a [great help] with the move.
  - They asked whether the big help button is on the left.
empathy.helpful   +2   happy|glad|willing|keen|eager|ready|pleased|always|quick to help|assist|oblige
  + The janitor was [happy to help].
  - They asked whether I am happy to help test the beta.
empathy.helpful   +1   helped|assisted|aided … me|us|him|her|them|my|our|out
  + The usher [helped my] father down.
  - If he had helped us, we would be done.
empathy.helpful   +2   helpful|helpfull|helpfully|helpfulness|supportive|willing|co-operative|cooperative|selfless|eager
  + The man on the meter line was [helpful].
  + A [supportive] night team.
  - It would be helpful to add a map.
empathy.helpful   +2   looked|looks|looking|taken|took|takes|taking … after|care|great|good care|well|me|us|her|him
  + My son was [looked after well].
  - I looked in after work, he was well.
empathy.helpful   +2   nothing … too much
  + [Nothing is ever too much] for the crew.
  - Too much salt is in it, nothing else.
empathy.helpful   +2   supported|encouraged|encouraging|empowered|empowering
  + I was [encouraged] by my job coach.
  - They asked whether the plug-in is supported until May.
empathy.helpful   +2   well|fully|brilliantly|superbly looked|cared after|for
  + We were [well looked after] on board.
  - Well, I looked and it was after six.
empathy.helpful   +2   ~help|helped|helps|helping … lot|alot|greatly|hugely|enormously|immensely|massively|much|loads|tremendously
  + The class [helped me a lot].
  - Help, a lot of moths are in the loft.
empathy.helpful   +2   ~take|took|taken|takes great|good|such|excellent|wonderful care
  + They [took great care] of my cello.
  - They asked whether to take good care of the hire bike.
empathy.listening +2   carried out … wishes
  + They [carried out all our wishes].
  - He followed her wish list.
empathy.listening +2   listened|listens|listening|listener
  + The psychologist [listened].
  + A good [listener] behind the bar.
  - They asked whether I was listening to a podcast on the tram.
empathy.listening +2   takes|took|taking time to|with|out
  + The vet [took time with] our old dog.
  - The tour takes time and good shoes.
empathy.listening +2   time to|for … listen|explain|talk|chat|understand|answer|help|ask
  + She took [time to listen] to my dad.
  - What time to talk suits you best ?
empathy.listening +2   ~feel|felt|really|truly|always|was listened|heard|understood|supported|valued|respected|reassured
  + I [felt heard] by the board.
  - I felt the floor shake and heard a bang.
empathy.listening +2   ~take|took|takes|taking the|their|his|her|out|my|extra time|patience
  + The notary [took his time] with us.
  - Does the trip take a long time ?
empathy.patient   +2   <agent> <be> patient
  + The [engineer was patient] with my mum.
  - The doctor saw each patient.
empathy.patient   +2   <agent>|<helper>|he|she|they|staff had|have … lot|lots|loads|bags of patience
  + The [tutor had bags of patience] with my knots.
  - We had to bring lots of patience to the quay.
empathy.patient   +2   ^ lots|loads of patience
  + He [has a lot of patience] with beginners.
  - It takes patience, a lot of cards.
  - You need a lot of patience with this firm.
empathy.patient   +2   has|shows|showed|shown|showing|with … lots|lot|loads|bags|world|deal of patience
  + Our potter [shows loads of patience].
  - Learning to row takes loads of patience.
empathy.patient   +1   his|her|their|such|infinite|endless|great|incredible|amazing|saintly|huge|real|kindness|with|and|for patience
  + The tutor showed [huge patience].
  - Thank you for your patience, said the tannoy.
empathy.patient   +1   patiently
  + He [patiently] drew the plan again.
  - The patient drew a plan.
empathy.patient   +2   so|very|extremely|really|incredibly|and|calm|kind patient
  + She was calm, kind [and patient].
  - They asked whether the nurse and patient lists are split.
empathy.reassured +2   at ease
  + I was [at ease] in the chair.
  - Press with ease at level two.
empathy.reassured +2   melt|melts|melted|ease|eased|eases|relieve|relieved|soothe|soothed|calm|calmed|lessen|lessened|defuse|defused|dispel|dispelled|lift|lifted … my|our|her|his|the|any|all|some|away frustration|frustrations|anger|annoyance|irritation|upset|distress
  + A kind word [eased our frustration].
  - The easy part brought frustration.
empathy.reassured +2   peace of mind
  + For us it was [peace of mind].
  - The peace treaty film left my mind blank.
empathy.reassured +2   reassured|reassuring|reassurance|reassures|comforting|comforted|calming|calmed|relaxed
  + The dentist [reassured] my daughter.
  + A [comforting] voice on the line.
  - Please reassure me that the cheque cleared.
empathy.reassured +2   ~feel|felt really|very|so|more|completely|totally comfortable|safe|relaxed|special|confident|calm|secure
  + We [felt very safe] on board.
  - Made of safe pine, the cot is white.
empathy.reassured +2   ~put|puts|felt|feel|made|set|feeling … at ease|rest
  + The pilot [put us at ease].
  - Put the bag at the rest stop.
keep.listening_to keep listened|listens|listening|listen … to … music|recording|recordings|ringtone|ring|ringing|tone|tune|jingle|radio|podcast|audiobook|machine|robot|muzak|message|messages
  + We sat [listening to their hold music].
  - The man was listening to us all the time.
keep.own_patience keep ^ with … lot|lots|loads|bags|deal of patience i|we|you|one
  + [With a lot of patience I] managed to log in.
  - He explained it with a lot of patience.

# The same words in other senses
empathy.helpful    +2   lot|lots|loads|plenty|all|so|much of|the|much support|help|advice|encouragement|reassurance|guidance
  + We got [lots of support] after the fire.
  - I need lots of help with this lid, please.
keep.attention     keep pay|paid|attract|draw attention
keep.attn          keep for the attention of
keep.care_for      keep ~care|caring for a|an|my|the
keep.contempt_of   keep contempt of court
keep.in_sympathy   keep deepest sympathy
keep.my_mind       keep my understanding is
keep.nowilling     keep willing to pay|wait
keep.quarter       keep customer|health|medical|day|child|primary|intensive|after care
keep.sensitive     keep sensitive data|skin|information|teeth
keep.take_care     keep take care
keep.with_respect  keep with respect to
keep.your_patience keep your patience|understanding|consideration

@sector health
keep.how_i_felt     keep when|feel|feeling|felt|so|being|am|my|your|are anxious|distressed|upset|nervous|worried|stressed|concerned
keep.how_it_was     keep awful|terrible|horrible|bad|stressful|difficult|worrying|distressing|traumatic|scary|frightening situation|time|times|moment|circumstances|experience|day|days
keep.kind_concern   keep and|kind|genuinely|friendly concerned
keep.nothing_better keep no everything|happy|all|i|it|they|the
keep.nothing_better keep nothing|none|nope service|for|it|the|staff|all|everything|really|else|they|i|you|very|excellent|at|just|as|everyone|great|good|perfect|brilliant
keep.poorly_me      keep was|is|am|very|so|feeling|really|been|seriously|quite|a poorly
keep.rapid_team     keep rapid|crisis response team|practitioner|unit|car

@all
empathy.above         +2                    <agent>|they|he|she|team worked|opened through|late|past|on|over|back|up|longer|early … lunch|break|finish|until|finished|done|closing|hours|us|me
  + [They worked through their lunch] for us.
  - I worked through the day.
empathy.above         +2                    came|come|comes|pulled|did through|me|us for|when|proud
  + They [came through for] us.
  - He came in for tea with me.
empathy.above         +2                    carried|lugged|hauled it|them|everything|the|my|our … upstairs|inside|in|up|home
  + The driver [carried it upstairs].
  - Carry it in a bag.
empathy.above         +2                    ca|could|couldnt|cannot n't|not|have|do … do|done enough|more for|to
  + They [couldn't do more for] my mum.
  - I could not do it for long.
empathy.above         +3                    could|can not|n't do enough to|for … help|assist|me|us|you
  + These [could not do enough to help] my aunt.
  - Can you do enough in an hour?
empathy.above         +2                    driver|courier|taxi|cabbie|bus|he|she|pharmacist … waited while i|we|my|our
  + The [courier waited while I] found my purse.
  - I waited for a bus.
empathy.above         +3                    dropped|drop|drops everything to|and|for
  + The vet [dropped everything to] come.
  - He dropped a cup.
empathy.above         +2                    fought|fights|fight|has|have|had|got my|our|his|her corner|back
  + My broker [fought my corner].
  - My back hurts.
empathy.above         +2                    gave|give|gives|giving it|their|his|her their|all|his|her|110|everything|utmost all|percent|%|everything
  + The band [gave it their all].
  - They gave it all away.
empathy.above         +2                    got|jumped|came|stepped out|down|off|over to help|carry|lift|hold|show|talk|check
  + The cabbie [jumped out to lift] my case.
  - We went out for help and to talk.
empathy.above         +2                    go|goes|went|gone|going the|that extra mile|yard
  + Crew [went the extra mile] with our toddler.
  - We drove the extra mile of road.
empathy.above         +2                    held|hold|kept|delayed|waited … connection|door|doors|flight|train|bus|boat|coach|plane|gate|kitchen|shop … for|until|open|while … us|me|we|passengers|i|him|her|our
  + The driver [held the bus for us].
  - I kept the door open for my mum.
empathy.above         +2                    he|she|they|staff|driver|porter|lad|assistant|postman … carried|loaded|lifted|wheeled … to|into|up … car|van|boot|room|stairs|flat|door|taxi|house
  + [He carried it to my car].
  - The taxi is his, the van is hers.
empathy.above         +2                    he|she|they|who|driver|lady|man|and|staff|also|even helped load|carry|lift|unload|push
  + The [driver helped load] the car seats.
  - I helped load the van.
empathy.above         +3                    moved|move|moves heaven and
  + They [moved heaven and] earth.
  - Move the chairs.
empathy.above         +2                    nothing is|was|being … too much|trouble
  + [Nothing is ever too much] for them.
  - Nothing was too near.
empathy.above         +2                    offered|given|gave|moved|upgraded us|me|him|her|an|a … empty|whole|front|exit|bigger|better|extra|free|spare … row|seat|seats|room|table|suite|car|cabin|bed|meal
  + They [moved us to an empty row].
  - Is the room free, and is my row at the front?
empathy.above         +2                    on|in their|his|her own|day time|off
  + He did it [on his day off].
  - The out tray of his own.
empathy.above         +2                    remembered|remembers|remember our|me|us|his|her|your|my name|names|order|usual|birthday|from
  + He [remembered our order] after a year.
  - I remembered my hat.
empathy.above         +2                    stayed|stays past|after closing|hours
  + My banker [stayed past closing] to send it.
  - We stayed late for the band.
empathy.above         +2                    stayed|stays|stay behind|late|on after|with|until|through|past … class|lesson|school|hours|me|us|closing|work
  + He [stayed behind after class].
  - The coat stays on a hook.
empathy.above         +2                    they|he|she|staff|team|you|guys|doctor|nurses|vet rescued|inspired|motivated|uplifted|empowered|amazed|wowed|saved|guided|dazzled me|us|him|her|my|our
  + [She inspired my] son to read.
  - We saved our seats.
empathy.above         +2                    they|staff|hotel|team|crew|restaurant|waiter|and|even surprised us|me|him|her|mum with
  + [They surprised us with] a cake.
  - It surprised me by noon.
empathy.above         +2                    went|go|goes|gone to|in bat|battle for
  + She [went to bat for] me.
  - A bat for cricket.
empathy.attentive     +1                    apologised|apologized|apologising|apologizing personally|sincerely|profusely|immediately|straightaway
  + The chef [apologised sincerely] and sent a cake.
  - They never apologised.
empathy.attentive     +2                    before|without i|we|anyone|me|us|my even|had|having|asking|asked to|asked|ask
  + They warmed the bottle [before we had asked].
  - I asked before noon.
empathy.attentive     +2                    brought|gave|fetched|lent|offered us|me|my|him|her|the|our … blanket|blankets|colouring|coloring|flowers|tour|umbrella|crayons|toys|biscuits|highchair
  + They [brought us blankets].
  - Bring us the card machine.
empathy.attentive     +2                    came|round|around|popped round|over|to … chat|check|ask|greet|every|see|welcome
  + The owner came [round to chat].
  - We came by bus.
empathy.attentive     +2                    chef|owner|manager|captain|director|head|boss … came … ask|check|thank|apologise|greet|say|see
  + The [chef came out to ask] how it was.
  - The chef is from Rome.
empathy.attentive     +2                    handwritten|hand-written|personalised|personalized|thoughtful|lovely|sweet|little|welcome note|letter|touch|touches|message
  + With a [handwritten note] in the box.
  - A personal card number.
empathy.attentive     +2                    held|kept|saved|reopened|opened|stopped the|a|our|my|us … table|kitchen|door|bus|train|seat|seats|place|shop|gate|room|train for|open|us|me
  + They [kept the kitchen open].
  - The kitchen table.
empathy.attentive     +1                    he|she|they|staff|<agent> … rang|called|phoned|texted|emailed|came … to ask if|whether i|we
  + The [chef rang to ask if we] would like a chair.
  - I rang to ask if we were late.
empathy.attentive     +2                    kids|children|child|son|daughter|baby … given|got|handed … colouring|balloon|balloons|sticker|stickers|crayons|toys|tour|badge|lollipop|puzzle|activity
  + The [children got balloons] each.
  - The badge is for his children.
empathy.attentive     +2                    never|not|n't once|at|feel|felt|made|all|us|me|ever rushed|rush|hurried|pressured|feel us|me|him|her|rushed|hurried|at|through|pressured
  + She [never once rushed us].
  - The river never rushed at dawn.
empathy.attentive     +2                    noticed|noticing|saw|spotted|realised|knew|sensed … nervous|anxious|struggling|worried|upset|scared|cold|pregnant|alone|lost|crying … and|so|came|helped|brought|offered
  + She [noticed I was nervous and] held my hand.
  - I knew he was lost.
empathy.attentive     +2                    pampered|spoiled|doted us|me|on|him|her|rotten
  + The crew [spoiled us].
  - The milk has spoiled.
empathy.attentive     +2,channel:technician took|takes his|her|their shoes|boots
  + The fitter [took his boots] outside.
  - Two left boots.
empathy.attentive     +2                    waited|sat|stayed|stood|travelled|traveled|walked with|by me|us|my|him|her|mum|mother|dad|father|the … until|all|throughout|till|while|to|through|side
  + They [sat with my mum all] night.
  - We sat with my mum at lunch.
empathy.attentive     +2                    walked|drove|escorted|accompanied|wheeled me|us|him|her|them home|to|back the|my|our|home|safely … platform|gate|car|door|station|room|ward|seat|safely
  + The guard [walked me to the platform].
  - We walked to the door.
empathy.bearable      +2                    ~make|made|makes … more|so|much|less bearable|easier|pleasant|enjoyable|comfortable|stressful|daunting|scary
  + The nurse [made it less scary].
  - They made more easily broken cups.
empathy.best          +1                    try|tried|tries|trying|did|do|does|doing|done their|her|his|absolute|the|your best|utmost|hardest|level|very
  + The ushers [did their best] in the rain.
  - His best film is on.
empathy.ease          +2                    comfortable|ease talking|dealing|asking|speaking|discussing|working|sharing|chatting|confiding
  + My aunt felt [comfortable talking] to the registrar.
  - The pews are comfortable, talking is not allowed.
empathy.ease          +2                    comfortable|ease with him|her|them|everyone|everybody|<agent>
  + The twins felt [comfortable with him] at once.
  - The bench is comfortable with a cushion.
empathy.ease          +2                    ~put|puts|made|set … at my|his|her|our|their ease
  + They [put me at my ease].
  - I put it at her desk with ease.
empathy.hand          +2                    been|is|was|were a|an absolute|real|total|such rock
  + When the river rose, our warden [was a total rock].
  - It was a real slab of rock by the pier.
empathy.hand          +2                    even|kindly fitted|carried|brought|found|gave|offered|helped|stayed|rang|called|waited|drove|took|checked|popped|lent|threw|walked|came
  + The man [even fitted] the child seat for us.
  - Nothing was even found later.
empathy.hand          +2                    has|have|'s been a rock
  + My supervisor has [been an absolute rock].
  - There was a rock on the path.
empathy.hand          +2                    held|holding|hold my|our|his|her hand|hands
  + Our broker [held our hand] all the way.
  - He held my bag in hand luggage.
empathy.hand          +2                    sat|stayed|waited|sitting with me|us|him|her|mum|dad … while|until|till|whole|all|through|throughout
  + They [sat with us while] we said goodbye.
  - He sat with me in the third row.
empathy.hand          +2                    sent|wrote|left|posted us|me|a|my|lovely a|lovely|card|handwritten|sympathy|little card|note|flowers
  + They [sent a lovely card] after.
  - They sent me a bank card.
empathy.hand          +2                    talked|walked|guided|took|steered me|us|him|her|mum|dad through it|everything|each|every|all|step|options
  + She [walked us through everything].
  - They walked me through the park gate.
empathy.hand          +3                    ~hold|held|holding my|our|her|his hand|hands
  + She [held my hand] all night.
  - Hold my bag in your hand.
empathy.helpful       +2                    could n't|not have|of been more accommodating|obliging|supportive|understanding|attentive|considerate|caring|compassionate|patient|sympathetic|thoughtful
  + The midwives [couldn't have been more attentive].
  - The ferryman could have been more attentive.
empathy.helpful       +2                    couldnt have|of been more accommodating|obliging|supportive|understanding|attentive|considerate|caring|compassionate|patient|sympathetic|thoughtful
  + They [could not have been more accommodating].
  - Could it be more supportive?
empathy.helpful       +2                    couldnt|cannot|cant be more accommodating|obliging|supportive|understanding|attentive|considerate|caring|compassionate|patient|sympathetic|thoughtful
  + My landlady [cannot be more obliging].
  - Can a lighthouse keeper be more patient than a gull?
empathy.helpful       +2                    could|can|ca n't|not be more accommodating|obliging|supportive|understanding|attentive|considerate|caring|compassionate|patient|sympathetic|thoughtful
  + The usher [could not be more considerate].
  - Could the choir master not listen in a more considerate way?
empathy.helpful       +1                    he|she|they|who|staff|really|also|team|has|have helped|assisted
  + The porters were busy but [she helped].
  - Help yourself.
empathy.helpful       +2                    made|makes|make|making a|the|all|huge|big|such|real … difference
  + Her calls [made all the difference].
  - What is the difference in the price ?
empathy.helpful       +2                    met|meet|came us|me halfway|to
  + The garage [met us halfway].
  - We met us two cats.
empathy.helpful       +2                    ~make|~made me|us|him|her|them feel better|good|great|safe|relaxed|comfortable|calm|listened|heard|human|at
  + The porter [made me feel better].
  - I feel better when it snows.
empathy.helpful       +2                    ~treat|treated … like|as … human|person|individual|family|friend
  + They [treat you like a person].
  - The person at the gate has a list.
empathy.laugh         +2                    ~make|made|makes|had|kept me|us|everyone|them|him|her … laugh|laughing|smile|smiling|giggle|laughs
  + The guide [made us laugh].
  - We made a film; she laughs in it.
empathy.listening     +2                    let|lets us|me|you take our|my|your|the time
  + She [let us take our time].
  - He lets you take a seat.
empathy.listening     +2                    took|takes|take|taking my|our|me|us|it|the|every … seriously
  + They [took my worry seriously].
  - Seriously, take a coat.
empathy.made_sure     +2                    brought|gave|lent|offered|handed|fetched|found us|him|her|me|them|my|our|out … crayons|colouring|toys|toy|blanket|blankets|treats|biscuits|umbrella|umbrellas|cushion|cushions|wellies|cot|highchair|puzzle|stickers|balloon|plaster|tissues|jumper|cookies|sweets|lollipop|slippers|robes|tea
  + She [lent us her umbrellas].
  - The biscuits are on our table.
empathy.made_sure     +2                    made|cooked|prepared|baked|opened|put|kept|set … just|specially|especially for … me|us|my|him|her|our|wife|husband|son|daughter|mum|dog
  + The chef [cooked a small plate just for my] son.
  - My mum is just.
empathy.made_sure     +2                    ~make|made|makes|making|ensured|checked|checking sure|that i|we|everyone|my|that|everything|she|he|it
  + She [made sure we] had water.
  - Make that call on Monday.
empathy.mind          +2                    sets|set|put|puts|putting|setting my|our|his|her|your|me|us|him mind|minds|at at|ease rest|ease
  + It [sets my mind at rest].
  - I set my phone at rest.
empathy.mind          +2                    ~put|set|puts my|our|her|his mind|minds at|to|a rest|ease
  + He [put my mind at rest].
  - Put my mind map on the wall.
empathy.no_trouble    +3                    nothing is|was|seems|seemed|ever … too much|big trouble|hassle|bother|effort|ask
  + [Nothing is ever too much trouble] for the dairy.
  - Nothing much happened, no trouble.
empathy.patient       +2                    gentle|sweet|lovely|great|brilliant|amazing|wonderful|fantastic|good|patient|kind as|with can|my|our|the|mum|dad|kids|children|nervous|anxious|him|her be|anxious|nervous|dog|son|daughter|mum|kids|mother|father|elderly|rescue
  + She was [gentle as can be].
  - A good match with my kids' shoes.
empathy.patient       +2                    patience of a|saint|job saint|and|to
  + He has the [patience of a saint].
  - A patient of a ward.
empathy.patient       +2                    so|very|really|extremely|endlessly patient with
  + She was [so patient with] my dad.
  - A patient with my name.
empathy.person        +2                    remember|remembered|remembers|recall|recalled|knew|knows my|our|me|us|his|her|regulars name|names|order|anniversary|birthday|face|faces|from|usual|by
  + The barber [remembered my name].
  - I have a name tag.
empathy.person        +2,yields             ~help|helped|helps|helping|~walk|walked|~guide|guided|~steer|~coach|~lead|led … me|us|him|her|mum|dad|gran|everyone through|every|step|carry|with … step|process|it|bags|everything|way|whole|luggage
  + He [helped my mum with her bags].
  - Walk her through the gate? No.
empathy.pride         +2                    ~take|took|takes|taking … pride
  + They [took real pride] in the job.
  - The Pride march takes an hour.
empathy.reassured     +2                    <negation> made|make|makes|making me|us|you|him|her|them feel silly|stupid|small|rushed|judged|unwelcome|uncomfortable|awkward|foolish|ignored|dumb|hurried|pressured|embarrassed|guilty
  + The tutor [never made me feel rushed].
  - The queue made me feel rushed.
empathy.reassured     +2                    felt|feel|feeling looked|cared after|for
  + I [felt looked after].
  - I felt it looked like rain.
empathy.reassured     +2                    no|longer|not longer|anymore dread|dreading|worry|panic|scared|afraid|nervous
  + I [no longer dread] the dentist.
  - I dread to think how long.
empathy.reassured     +1                    told|said|assured|assuring|says me|us|it|that|this … not|n't my|your fault
  + The vet [assured us it was not my fault].
  - He said it was not our fault but the courier's.
empathy.team          +2                    ~work|worked|working|works well|as|hard|so|tirelessly|brilliantly|great together|a|hard team|well
  + The ward [worked as a team].
  - It works as a team app? No.
empathy.treated_like  +2                    like|as one of the|their family|own
  + I am [like one of the family] there.
  - One of the family rooms.
empathy.treated_like  +2                    n't|not|never|more just|than|a just|a number|number|statistic
  + Here you are [not just a number].
  - Just a number of cups.
empathy.treated_like  +2                    never|not once|for|ever|felt|feel|made|a felt|feel|judged|second|to … judged|rushed|pressured|patronised|nuisance|stupid|awkward|bother|burden
  + I [never once felt judged].
  - I never once met a judge.
empathy.treated_like  +2                    not|n't|never|than just|a|simply a number|ticket|statistic|file|customer
  + Here you're [not just a number].
  - A number of us.
empathy.treated_like  +2                    treat|treats|treated me|us|him|her|you|them|my like|as … royalty|family|own|vip|king|queen|human|friend|person|prince|princess|individual|adult
  + They [treat him as one of their own].
  - They treated him like a stranger.
empathy.treated_like  +2                    was|were|been|felt|feel|being|always welcomed|pampered|valued|cherished|cosseted|mothered|nurtured by|with|from|in|at|immediately|here|there|and|like|warmly|straight|throughout
  + We [were welcomed by] the owner.
  - The bags were at the dock.
empathy.treated_like  +3                    ~treat|treated|treats|treating|felt|feel … like|as … family|person|human|king|queen|kings|royalty|vip|vips|friend|friends|individual|equal|gold|princess|lord|adult|guest
  + She [treated me like family].
  - They treat my family, like the doctor said.
empathy.understood    +2                    taken seriously
  + For once I was [taken seriously].
  - He took it all in.
empathy.understood    +2                    ~understand|understood|understands|understanding me|my|our|us needs|need|concerns|situation|problem|completely|fully|perfectly
  + They [understood my needs].
  - Do you understand my plan?
empathy.waited_for    +2                    driver|pilot|bus|cabbie|captain waited for
  + The [driver waited for] my gran.
  - Drivers wait in the queue.
flexibility.gesture   +2                    they|he|she|company|hotel|airline|shop|seller rewarded|reimbursed|surprised me|us|him|her
  + [They reimbursed us] on the spot.
  - We thanked her.
keep.bank_card        keep                  sent|posted|left … bank|new|debit|credit|replacement|sim|gift|membership card
keep.caught_attention keep                  attention span|spans|deficit|seeking|grabbing
  + A game for the [attention span] of a hamster.
  - A span of rare attention.
keep.caught_attention keep                  caught|catch|catches|bring|brings|brought|came|come|comes|attract|attracts|attracting|draw|drew|drawn|get|getting|grab|grabbed|call|called|need|needs|needed|require|requires … attention
keep.had_my_back      keep                  have|has|had|got my back pain|pack|operation|surgery|problem|door|ache
keep.hold_music       keep                  listening|listen|listened to … music|tune|recording|message|hold|voice|robot|adverts
keep.i_do_all         keep                  i|'ll|will do|did everything i can|could
keep.i_listened       keep                  ive listened
keep.i_listened       keep                  i|we 've|have|had|'ll|will listened|listen
keep.i_listened       keep                  i|we listened|listen
keep.just_make_sure   keep                  just|please|to|i|we make sure
keep.patient_noun     keep                  and|staff patient interaction|improved|care|safety|experience|transport|records|notes|information|needs
keep.sensitive_data   keep                  sensitive information|data|info|skin|stomach|documents|area|material|topic|teeth
keep.sensitive_data   keep                  time|price|light|heat|cost|age sensitive
keep.taken_account    keep                  into consideration
keep.to_attention     keep                  to|at my|your|their|our|his|her attention
keep.waiting_to       keep                  long|longer|more|less|much|the|response|no|quick|quicker|what|takes time to answer|talk|chat|explain|help|ask

# Those who care
empathy.believes     +2 believe|believes|believed in me|us|him|her|them|my|our|their|every|each
  + The coach [believes in my] son.
  - I believe in fate.
empathy.cares        +2 really|truly|genuinely|actually|clearly|obviously care|cares|cared … about|for|what|that|their|the
  + They [genuinely care about] you.
  - He cares for a car.
empathy.confidence   +2 gave|given|give|gives|restored|rebuilt|boosted … back|my|her|his|our|faith … confidence|smile|faith|hope|spark|self-belief
  + She [gave me back my confidence].
  - In confidence, he gave me his name.
empathy.family       +2 like|as|feel|feels|part|felt … of|one|a|family … big|happy|the|family family
  + We are [like one big family].
  - My family like it.
friendliness.thanked +2 they|he|she|staff|driver|team|owner thanked|thank us|me|everyone|him|her
  + [They thanked us] for coming.
  - I thanked them.

# Concern for somebody, beside another kindness.
empathy.attentive +2 caring|kind|attentive|kindly|thoughtful and concerned
  + The matron was [kind and concerned].
  - I am kind, and concerned about the roof.

empathy.cares +2 just|only|simply to see|check|ask how she|he|i|we|they|things|everything
  + The breeder wrote [just to see how she] was settling.
  - I rang to ask how it works.
empathy.cares +2 rang|called|phoned|texted|emailed|rings|calls|messaged|back … to see|check|ask how she|he|i|we|they|things|everything
  + The clinic [phoned the next morning to check how he] was.
  - I called to ask if you open on Sunday.

empathy.time +2 took|takes|gave|gives|has|had all the time in the world
  + The optician [took all the time in the world].
  - The best clock of the time in the world.

empathy.above    +2   saw|see|sees|seeing|attended|attending|attentive|tended|tending|looked to|after … every|each|all need|needs|whim|wish|request
  + The porters [saw to our every need].
  - We need to see to every lamp.
empathy.cares    +2   <helper> … love|loves|loved|enjoy|enjoys|enjoyed their|his|her job|jobs|work|craft|profession|vocation
  + The [nurses enjoy their work].
  - I enjoy my work.
empathy.cares    +2   do|does|did|genuinely|truly|clearly|obviously|actually|really|evidently care|cared|cares $
  + The teachers [do care].
  - I do not care.
  - Do they care ?
empathy.cares    +2   love|loves|enjoy|enjoys what they|she|he do|does
  + The crew [love what they do].
  - I love what I do.
empathy.patient  +2   picture|soul|model|epitome|embodiment|essence|image of patience|kindness|discretion|courtesy|politeness|tact|calm|compassion|professionalism|hospitality|charm
  + The tutor was the [soul of discretion].
  - A picture of a patient man.
empathy.there    +2   was|were|is|are|'s|'re|been right|always there for me|us|him|her|them|my|our|mum|dad
  + The matron [was right there for her].
  - They are not really there for us.
keep.own_concern keep i|we … do|really|genuinely|truly|actually care|cared
  + [I really do care] about the hens.
  - They really do care.

empathy.above +2 <helper> … tracked down my|our|the|a|another|his|her
  + The [porter tracked down my] bag.
  - We tracked down the hill.
empathy.above +2 <helper> … washed|vacuumed|valeted|hoovered|cleaned|detailed … car|van|bike|truck|it too|also|afterwards|well|free
  + [They washed the van too].
  - I washed the car too.
empathy.cares +2 <helper> … love|loves|loved|adore|adores|adored my|our|all|these|those <kin>|kids|children|dog|pupils|patients|residents|animals
  + The [nurses really love our kids].
  - I really love our kids.

empathy.ease +2 no|zero|without judgement|judgment|judging
  + There was [no judgement] at all.
  - The judgement came by post.

empathy.above +2 generous spirit|hearted|souls|heart
  + Thank you for your [generous spirit].
  - A generous spirit level is sold here, is it?
empathy.above +2 generous with his|her|their time|advice|help|knowledge|support|attention|tips|stories
  + The vet is [generous with her time].
  - They were generous with their blame.

# Hearts, hands and shoulders
empathy.above       +2        ~anticipate|anticipated|anticipates|anticipating|~cater|catered|foresaw|~meet|met|~fulfil|fulfilled to|for|our|my|every|all|your … every|all|any|our|your|my need|needs|whim|whims|wish|wishes|request|requests
  + The butler [anticipated our every whim].
  - I need a catering van for May.
empathy.attentive   +2        <agent>|he|she|they <be> <degree> tolerant|human|tender|giving|protective|solicitous|humane
  + [They were so tender] with our old hound.
  - A very human skeleton, so they said.
empathy.attentive   +2        <agent>|he|she|they|always|so <be>|so all ears
  + The [matron was all ears].
  - They fixed all ears of the bear.
empathy.attentive   +2        anxious|eager|keen|quick|always to please|oblige
  + The new chef is [anxious to please].
  - I am keen to hear more, please.
empathy.attentive   +2        in tune with what|our|my|her|his
  + The doula was [in tune with my] wishes.
  - The choir sang in tune without a score.
empathy.attentive   +2        such|so|real|great|much|genuine|with tenderness|gentleness|compassion|humanity
  + They washed him with [such tenderness].
  - Tender meat with mash.
empathy.attentive   +2        they|staff|really|company|always|will|team|who|well|truly look|looks|looked after you|their|me|us|its|people|every|everyone|customers|guests
  + The guesthouse folk [really look after you].
  - Who will look after the dog?
empathy.attentive   +2        unselfish|unselfishly|altruistic|solicitous|solicitously|big-hearted|tender-hearted|large-hearted|openhearted|open-hearted|soft-hearted|kindliness
  + An [altruistic] foster agency.
  - A selfie of his tender steak.
empathy.attentive   +2        ~check|checked|checking in|up on me|us|her|him|you … after|afterwards|daily|regularly|later|constantly|often|throughout|every|to|several|and|were|was
  + The clinic [checked up on me after] the op.
  - I checked in on my phone at ten.
  - I am checking up on my order and it says nothing.
empathy.attentive   +2        ~check|checked|checks|checking in|up on me|us|her|him|everyone
  + The warden [checks in on us].
  - They checked us in on the ninth.
empathy.bearable    +2        difficult|hard|tough|sad|painful|stressful|horrible|awful|scary time|day|days|week|situation|process|experience|journey|moment … bearable|easier|easy|lighter|gentler|smoother|manageable|comfortable|better
  + They made a [sad day bearable].
  - The hard times are easier to read in print.
empathy.cares       +2        fighting our|my corner
  + The advocate was [fighting our corner].
  - Sat in a corner; my side of the court.
  - We sat in our corner.
empathy.cares       +2        genuinely|sincerely interested|invested|cared … in|about|for|with
  + The tutor was [genuinely interested in] our boy.
  - Is anyone really interested ?
  - I am really concerned about the lock.
empathy.cares       +2        put|puts|putting|place|places customers|customer|patients|patient|people|guests|clients|passengers|residents|tenants|children|animals first|above
  + They [put patients first].
  - Put the custom form in the tray first.
  - They put the tables before the door.
empathy.cares       +2        they|staff|company|team|nurses|everyone|clearly|obviously ~care|cares|cared about|for their|its|people|patients|customers|clients|animals|guests|residents
  + The [staff care about animals].
  - Care for the plants, they said.
empathy.cares       +2        true|real friend|friends to|of|in|and|when
  + The hostel warden was a [true friend to] us.
  - A friend of the zoo.
empathy.cares       +2        ~take|took|takes|taking an|a|real|genuine|keen|great|such … interest in you|me|us|people|her|his|my|our|him|them|each|every|their
  + The tutors [take a real interest in her] work.
  - The bank takes interest in May.
empathy.helpful     +2        <agent>|he|she|they|team|crew <be>|a a|an|my|our|such|absolute|real rock|comfort|support|lifeline
  + The [nurse was my rock].
  - It is a rock band, he said.
empathy.helpful     +3        tower|pillar of strength|support
  + The hospice nurse was a [tower of strength].
  - The tower of London.
empathy.listening   +2        heard|hears me|us|him|her|you out
  + The head teacher [heard us out].
  - I heard us on the radio.
empathy.patient     +3        patience|kindness|discretion|generosity|courtesy|calm itself|personified
  + The ferry clerk was [patience itself].
  - The patient moved by itself.
empathy.reassured   +2        lighten|lightened|lightens|eased|~share|shared the|our|my load|burden|blow|pain|grief
  + Your volunteers [lightened the load].
  - A lighter load of hay.
empathy.reassured   +2        shoulder|shoulders to cry|lean on
  + The registrar was a [shoulder to cry on].
  - The shoulder of the road.
empathy.reassured   +2        ~settle|settled|soothe|soothed|soothes|allay|allayed|allays|quelled|dispel|dispelled|quietened|steadied|~ease|eased|~calm|calmed my|our|any|all|her|his|the|me nerves|fears|worries|doubts|concerns|anxieties|anxiety
  + The hygienist [allayed my fears].
  - The dust settled on my desk.
empathy.reassured   +2        ~take|took|takes|taking away the|all|my stress|pressure|pain|hassle|worry|worries|anxiety
  + The movers [took away the stress].
  - They take away the bins.
empathy.reassured   +2        ~take|took|takes|taking|removed|removes the|all|away|out … stress|pressure|pain|hassle|worry|headache|strain … out|off|away
  + The planner [took the stress away].
  - I took the painting out.
empathy.small_cares +2        spoiled|spoilt|spoil|spoils rotten
  + Granny was [spoilt rotten] by the crew.
  - Rotten fruit, and the milk has spoiled.
empathy.small_cares +2        spoiled|spoilt|spoil|spoils|spoiling me|us|him|her|them|you rotten
  + The aunts at the nursery [spoil him rotten].
  - We spoiled the paint; the board was rotten.
empathy.small_cares +2        ~surprise|surprised|surprises|surprising me|us|him|her|my|our|the … with flowers|free|cake|balloons|champagne|chocolates
  + They [surprised our twins with balloons].
  - I was surprised when it rained with hail.
  - They surprised me with a bill.
empathy.there       +2        by|at my|our|her|his side|sides|bedside … throughout|through|all|every|whole|entire|until|from|always
  + The midwife was [by my side throughout].
  - The table by our sideboard.
empathy.there       +2        have|has|got your|our back|backs
  + Those guys [have your back].
  - Get your money back.
  - We have their back catalogue.
empathy.there       +2        with|beside us|me|you|him|her all the way
  + The celebrant was [with us all the way].
  - Walk with me all the day long? No.
empathy.there       +2        ~have|has|had|got|always|'ve|'ll|they your|my|our|everyone's back|backs … and|when|if|all|at|every|from|always
  + The union [had my back when] it mattered.
  - He had my backpack; I had back pain.
empathy.there       +2,yields ~stand|stood|stands by me|us|him|her … through|throughout|when|all|till|until
  + The union [stood by us through] it all.
  - I stood by my car when it rained.

# Kindness, trade by trade
empathy.above       +3 <agent>|he|she|lad|lads would|could n't|not|never leave|rest|stop|finish|quit until|till
  + [She would not rest until] the cat was found.
  - We did not leave until noon.
  - He did not stop until midnight.
empathy.above       +2 fell|falling|fall|tripped|tripping|trip over themselves|backwards|himself|herself to … help|please|assist|accommodate|make|look|welcome
  + The crew [fell over themselves to help].
  - A boy fell over the step.
empathy.above       +3 not|n't do|done too much for
  + They could [n't do too much for] grandad.
  - I do not eat too much for lunch.
empathy.above       +3 reunited me|us|my|our|him|her|the … with
  + The station staff [reunited my boy with] his bear.
  - A reunion show for us.
empathy.above       +2 ~cut|cut|cuts|cutting|slashed|sliced|slices through the|all|any|all-the red tape
  + The clerk [cut through the red tape].
  - A red ribbon cut through the tape.
empathy.attentive   +2 cried|cry|grieved|wept|mourned with me|us|my
  + The vet [cried with us].
  - The baby cried with my niece's rattle? Yes.
empathy.attentive   +2 got|gets|get|has|had dad|mum|mom|him|her|them|grandad|gran|us|everyone laughing|smiling|talking|dancing|singing|chatting
  + The day centre [gets Dad singing].
  - I had them smiling in the photo? No.
empathy.attentive   +2 got|gets|knelt … on the floor with my|our|him|her|me|us
  + The vet [got down on the floor with our] hound.
  - We sat on the floor with no cushion.
empathy.attentive   +2 lightest|gentlest|softest touch|hands
  + The hygienist has the [lightest touch].
  - The lightest paint.
empathy.cares       +3 think|thinks|thought|thinking the world of
  + My nan [thinks the world of] her carer.
  - Think of the world map.
empathy.family      +3 do|did|does|done|doing mum|dad|mom|her|him|them|nan|gran|grandad|me|you proud
  + The florist [did Nan proud].
  - Her dad is proud.
empathy.family      +2 is|are|was|were|become|became|feel|feels like family now|to|and
  + The lollipop man [is like family now].
  - It is like a family size box.
empathy.family      +2 part|one of the|our family now|and|to
  + Our cleaner is [part of the family now].
  - A part of our card for now.
empathy.listening   +2 actually|genuinely|properly listen|listens|listened
  + Devs who [actually listen].
  - Listen to the actual tape.
  - I always listen to the news on it.
empathy.listening   +2 no such thing as … silly|stupid|daft|dumb question
  + With her there is [no such thing as a daft question].
  - No question, such a daft hat.
empathy.listening   +2 nobody|noone|no-one|never|none judges|judged|judge|judging … me|us|you|nobody|and|anyone
  + At that gym [nobody judges you].
  - The judge is not in.
empathy.made_sure   +2 anticipated|anticipates|anticipate|anticipating|foresaw|guessed … what we|i|guests|you|they … wanted|needed|want|need|before
  + They [anticipated what we wanted].
  - What we want is rain, as anticipated.
empathy.patient     +2 never|nobody|noone|no-one|n't|not|none … ~make|made me|us|him|her|mum|dad|you … feel … burden|nuisance|bother|stupid|silly|judged|rushed|small|hurried|foolish|embarrassed
  + The ward [never made me feel a burden].
  - Make me feel it. No?
empathy.patient     +2 not|never once did|have|has|were|was|had they|he|she|i|we|anyone … rush|rushed|push|pushed|pressure|complain|moan|judge|judged|grumble|sigh|hurry|lose
  + [Not once did he sigh].
  - Not at once did they push off.
empathy.reassured   +2 i|we never|no-longer worry|worried|fret when|about|while|once|because
  + [I never worry about] him there.
  - Worry beads? We never sell them.
empathy.reassured   +2 ~take|took|takes|taken|lifted … off|from our|my|her|his shoulders
  + The planner [took so much off our shoulders].
  - I took the coat off his shoulder bag.
empathy.small_cares +2 notices|remembers|remember|remembered|thought|think|thinks … the|those|all little|small|tiny things|touches|details
  + The carer [remembers the little things].
  - Do those small details print ?
  - I noticed the small details on the map.
empathy.there       +3 never|not|n't left|leave|leaves my|our|his|her|mum's|dad's|their side|bedside
  + The midwife [never left my side].
  - They left by our side gate.
empathy.there       +2 ~go|went|gone|goes in to bat for
  + The broker [went in to bat for] us.
  - He went in to bat at four.
empathy.there       +2 ~stick|stuck|sticks by me|us|him|her|them|you … through|when|after|all|for|and|throughout
  + The club [stuck by us through] the flood.
  - A stick by us in the mud.

empathy.above +2 bottle|basket|cake|balloons|chocolates|flowers|fruit|prosecco|champagne|cookies|biscuits|hamper … waiting|awaited|greeted for|us|me|in|on
  + There was a [cake waiting for] us.
  - A basket on wheels, waiting at the till.
empathy.above +2 chocolate|chocolates|mint|mints|sweet|sweets on the|my|our|each pillow|pillows|bed
  + A [mint on the pillow].
  - Sweet pillows in the dream.
empathy.above +2 dog|dogs|puppy|pooch … got|get|gets|was|were|given|made … treats|treat|bowl|fuss|spoilt|biscuit|sausage
  + Our [dog got treats], too.
  - The dog was fed at the gate.
  - The dog was not allowed on the bed.
empathy.above +2 fresh milk|flowers|fruit|bread|water|coffee on|waiting|every|each|daily fridge|arrival|table|day|room|morning|us
  + There was [fresh milk every day].
  - A pint of milk, fresh or not.
  - We had to ask for fresh towels each day.

# To great lengths
empathy.above   +2   and|work|help|care|service|effort beyond what i|we|is|was|they|you|he|she required|expected|asked|needed|paid|necessary
  + The twins gave [help beyond what was needed].
  - The quay is beyond the mill.
empathy.above   +2   did|doing|done|do|does all|everything|absolutely|anything … he|she|they could|can … for|and
  + The crew [did all they could for] him.
  - They did all that they could see.
empathy.above   +3   everything|all|anything|utmost … in|within his|her|their|your power
  + The midwife did [everything in her power].
  - Is everything in the power box on ?
empathy.above   +2   great|considerable|real|at|took|take|taking pains to … make|ensure|help|explain|keep|please|find|get|show|check
  + The steward was at [great pains to show] us every rope.
  - Growing pains to this day.
empathy.above   +2   insisted on carrying|helping|walking|driving
  + The doorman [insisted on carrying] my case.
  - The stall insisted on cash.
  - I insisted on paying.
empathy.above   +3   to great|extraordinary|incredible|enormous|any|considerable|such lengths to … help|make|ensure|find|get|please|accommodate|explain|assist|fix|sort|resolve|put|keep|see|track|source|trace
  + The archivist went [to great lengths to find] the deed.
  - The rope comes in great lengths.
empathy.above   +3   went|goes|go|going|did|does|things|well|far|way beyond what i|we|is|was|they|you|he|she|had|to required|expected|asked|needed|paid|necessary|do
  + The sexton [went beyond what we asked].
  - The quay is beyond the mill.
empathy.helpful +2   <agent>|he|she|they|staff|team|someone <be> on hand
  + [Someone was on hand] day and night.
  - They had a ring on hand.
empathy.helpful +2   <be>|always|were|was always|constantly|forever|ever on hand
  + A ranger [was always on hand].
  - The ring was always on the hand of the doll.
keep.own_pains  keep i|we … took|take|taken|taking|went|at … pains to make|ensure|help|explain|keep|please|find|get|show|check
  + [I took great pains to explain] the fault to them.
  - She took great pains to explain.

# Told in other words
empathy.above     +3 above|beyond|past the call of
  + The fitters went [beyond the call of] duty.
  - Call the number above the line.
empathy.above     +2 conjured|magicked|conjure up a|an|some|our|my|two|something|the
  + They [conjured up a] cot at midnight.
  - A conjuror came up the lane.
empathy.above     +2 goes|gone|went|go the distance|extra-yard for|and|with|every
  + They [go the distance for] a lost dog.
  - The distance to go.
empathy.above     +3 out on a limb for
  + The vet went [out on a limb for] our pup.
  - A bird on a limb.
empathy.above     +3 ~go|went|goes|gone|going over … above
  + The movers [went over and above].
  - The bridge goes over the brook, above the mill.
empathy.above     +3 ~pull|pulled|pulls some|a|few|every|all string|strings|stops for|to|and|out
  + The registrar [pulled some strings for] us.
  - Pull the strings of the hood.
empathy.above     +2 ~pull|pulls|pulled its|their|his|her weight
  + Everybody there [pulls their weight].
  - Check their weight limit.
empathy.attentive +2 looked|taken after|care … royally|superbly|beautifully
  + We were [looked after royally].
  - The plants were looked after when we left.
empathy.attentive +2 look|looks|looked after its|their|his|her people|staff|customers|guests|residents|patients|tenants|own
  + The trust [looks after its tenants].
  - Look after your things.
empathy.attentive +2 takes|took care of you|us|me|everyone|people|customers
  + The spa [takes care of you].
  - Take care of the step.
  - I had to take care of everything.
empathy.cares     +2 at|finally|long|found last|long|a|an … who|that actually|really|listens|cares|helps|understands|genuinely
  + [At last a dentist who listens].
  - At a bank that was open.
empathy.cares     +2 heart|hearts is|are|in|was in the right
  + Their [hearts are in the right] place.
  - The heart is drawn in the right corner.
empathy.cares     +2 look|looks|looked|looking out for you|us|me|him|her|everyone
  + The wardens [look out for everyone].
  - Look out for the step.
  - Look out for people near the till.
empathy.cares     +2 win|wins|won|winning me|us|you|him|her over
  + The pup class [won me over].
  - I won; it was over.
empathy.helpful   +2 sorts|sort you|everyone|people out
  + The allotment office [sorts you out].
  - Sort you own bins? Out they go.
empathy.listening +2 never|not|n't once|ever|feel|felt|made feel|felt|judged|to … judged|patronised|stupid|rushed|pressured|pressurised|silly|awkward|alone|hurried|embarrassed|neglected
  + I [never once felt pressured].
  - They felt for the switch.
empathy.listening +2 takes|take you|people|patients|customers|kids|children|complaints|concerns|everyone seriously
  + The clinic [takes you seriously].
  - Take a seat, seriously.
empathy.patient   +2 had|has|have|with the patience to
  + The fitter [had the patience to] start again.
  - The patience card game is easy to play.
empathy.time      +2 make|makes|made time for you|everyone|people|us|me|patients|customers
  + My GP [makes time for you].
  - Make it in time for tea.

@all
empathy.attentive +2,yields stopped|came|popped|dropped|swung|called|checked|went|looked by|in|over|round|past|back|out … ask|see|check|offer if|whether|how|what|that|everything|us|we|all
  + The porter [dropped by twice to ask if] the heating was on.
  - I popped in to ask the time.
empathy.helpful   +2        <helper> … gave|offered|arranged|drove|organised|organized … lift|ride home|back|into|there
  + [She gave my mother a lift home].
  - They gave the roof a lift to change the beam.
frame.own_time    yields    i|we stopped|came|popped|dropped|swung|called|went|rang|phoned|looked|emailed by|in|over|round|past|back|out|again|twice|several
  - They stopped by the lake.
keep.own_apology  keep      i|we <be> very|really|most|so|extremely|truly apologetic
  + [I am very apologetic] for the mud.
  - She was very apologetic.
keep.own_visit    keep      i|we dropped|popped|stopped|called|came|went by|in|over|round|back|past … ask|check|see|enquire … how|if|after|whether|what|when|that|on
  + [I popped in to ask whether] they mend lutes.
  - He popped in to ask.

# Content with how somebody was treated
# Making sure, and being sorry
empathy.attentive +1 <be> very|so|really|most|extremely|genuinely|truly apologetic
  + The florist [was most apologetic].
  - I was not apologetic.
empathy.attentive +1 expressed|offered|sent|extended their|his|her|its|sincere|many|profuse|an apologies|apology|regrets
  + The printer [expressed their regrets] by post.
  - They never offered an apology.
empathy.attentive +1 full of apologies
  + The baker was [full of apologies].
  - A page full of excuses.
empathy.attentive +2 happy|pleased|delighted|impressed|thrilled|grateful|thankful|satisfied|touched|glad|content with|by|for|at|about the|how|way … treated|treats|treat|handled|welcomed
  + We are [delighted with the way your crew treated] our aunt.
  - We are happy with the way to the pier.
  - They asked whether we were happy with the hall.
empathy.attentive +2 love|loved|loves|like|liked|adore|appreciate|appreciated the|how way|they|he|she … treated|treat|treats me|us|my|our|the|their|everyone|every|all|people|you
  + I [loved how they treated the] pupils.
  - I love how they fold paper swans.
empathy.attentive +1 said|says sorry for|about the|my|our|any wait|delay|mistake|mix-up|trouble|inconvenience|mess
  + The baker [said sorry for the wait].
  - Nobody is sorry, they said, for the wait.
empathy.made_sure +1 they|who|staff|<agent> … makes|made sure|certain the|our|your|all|every|each
  + [He always makes sure the] boxes stay dry.
  - I always make sure the door is locked.
empathy.time      +2 <helper> spent|spends|spend|devoted|devotes … time talking|chatting to|with|through|us|me me|us|my|our|mum|dad|everything|through
  + The [warden spent some time talking to us].
  - The warden spent some time talking to her friends.
empathy.time      +2 <helper> spent|spends|spend|devoted|devotes … time with|explaining|listening|answering|showing me|us|him|her|my|our|mum|to|how|what|everything|all|the|each|through
  + The [warden spent a lot of time explaining the] route.
  - The warden spent some time in the garden.
  - The clerk took the time off to sail.

@all
keep.own_eager keep eager|keen|anxious to get|go|leave|be|return home|out|off|away|back|going|in|inside|on
  + All of us were [eager to get home].
  - Eager to help us.
keep.own_eager keep i|we <be>|was|were … eager|keen|anxious to
  + [I was eager to] get home.
  - The porter was eager to help.

@all
empathy.above +3 everything|all … been|is|was thought of
  + [Everything had been thought of], down to the matches.
  - Everything was thought to be lost.

empathy.above    +2   put|puts|putting so|a|such|much|real|great|lots|genuine … care|thought|effort|love|heart into|in
  + They [put so much thought into] the ribbon.
  - Put a glove into the drawer.
keep.own_effort  keep i|we … put|puts|putting so|a|such|much|real|great|lots|genuine … care|thought|effort|love|heart into|in
  + [I put so much effort into] my harp.
  - They put so much care into it.
keep.should_take keep should|must|please|could|would|need|needs|ought … take|taken … seriously
  + They [should take a complaint seriously].
  - They take us seriously.

@all
empathy.listening +2 takes|took|taking … allergies|allergy|needs|requirements|diet|dietary|intolerance|intolerances … seriously
  + The baker [takes allergies seriously].
  - Take the lift, seriously.
empathy.listening +2 they|staff|team|kitchen|chef|chefs|who|really take … allergies|allergy|needs|requirements|diet|dietary|intolerance|intolerances … seriously
  + [They take dietary needs seriously].
  - They do not take us seriously.

# Could not do enough
empathy.above +3 <agent>|they|she|he|everyone|everybody|who|team|people|girls|lads|family could|can|ca not|n't do enough|more to|for … help|assist|please|support|sort|fix
  + The [porters could not do enough to assist] my aunt.
  - Porters could not do it.

empathy.no_trouble +2 nothing was|is|seemed any|a trouble|bother|problem|hassle
  + [Nothing was any trouble].
  - Nothing was a match.

empathy.above +1,yields <helper>|<agent>|manager|director|mayor|boss … came|come|turned|travelled|visited|delivered … in|out person|specially|personally|especially
  + The [mayor came in person].
  - The mayor came in June.

empathy.helpful +1 <helper>|<agent>|someone brought|returned|handed|gave|posted it|them|mine back|aside to|for me|us
  + I lost a ring and [they brought it back to me].
  - They brought it in May.
  - The courier brought it back to the depot.

empathy.helpful +1 <agent>|<helper>|guards really|truly|always|genuinely make|makes|made|making an|every|a|real|such effort|efforts
  + The [guards always make an effort].
  - I make an effort.

empathy.helpful +1 <agent>|staff|guards|team|teachers|nurses make|makes|made|making an|every|a|real|such effort|efforts
  + The [guards make an effort].
  - Make an effort, page.

empathy.understands +2 <helper>|<agent>|they took|takes|take|taken|taking … needs|budget|wishes|constraints|situation|preferences|requirements|concerns|feedback|allergies|circumstances|schedule into account|consideration
  + [They took our budget into account].
  - They took the road into town.

empathy.small_cares +2 <helper>|<agent> gave me|us|everyone free|complimentary|homemade|some|delicious cakes|cake|biscuits|cookies|snacks|sweets|chocolates|pastries
  + [She offered us fresh cakes].
  - She offered us a loan.
  - She gave us the wrong cakes.
  - The waiter brought us the cake cold.
empathy.small_cares +2 <helper>|<agent> offered|offers|baked me|us|my|everyone … cakes|cake|biscuits|cookies|snacks|sweets|chocolates|pastries
  + The [landlady baked everyone ginger biscuits].
  - The baker offered us a job, and we sold cakes.

empathy.small_cares +2 <helper>|<agent>|host|hostess greeted|welcomed … with a|an|some … smile|tea|coffee|cake|wine|drink|flower|biscuit|gift|juice
  + Our [host welcomed everyone with some mulled wine].
  - The host welcomed the boat with a flag.
empathy.small_cares +2 <helper>|<agent>|host|hostess greeted|welcomed … with cake|tea|coffee|wine|champagne|flowers|fruit|biscuits|cookies|drinks
  + The [hostess greeted us with cake].
  - The cake was waiting with the page.

empathy.small_cares +2 <helper>|<agent> … decorated … room|table|suite|desk|cake|bed … birthday|anniversary|honeymoon|wedding|arrival|party
  + [They had decorated the table for my birthday].
  - They had a table.

empathy.helpful +2 <helper>|<agent>|clerk does|do|did n't|not hesitate to explain|help|return|answer|advise|repeat|check|stay|show|assist|reply
  + The [clerk does not hesitate to explain] it at length.
  - Do hesitate to sing.
  - They do not hesitate to call you ten times a day.

empathy.helpful +2 <helper>|<agent>|clerk does|do|did n't|not hesitate to explain|help|call|come|answer|advise|phone|visit|show|assist|check again|back
  + The [clerk does not hesitate to explain again].
  - A clerk may hesitate to explain again.

empathy.helpful +2 <helper>|<agent>|clerk never hesitates|hesitate|hesitated to explain|help|call|come|answer|advise|phone|visit|show|assist|check|go back|again
  + Our [vet never hesitated to come again] for the foal.
  - A vet should never go back to the stable alone.
empathy.helpful +2 <helper>|<agent>|clerk|they|she|he never hesitates|hesitate|hesitated to help|assist|explain|advise|answer
  + The [clerk never hesitates to call back].
  - A clerk may hesitate to call back.

empathy.best +2 <helper>|<agent> does|did|do|doing|done the|what necessary|needful|was|is|needed … needed|necessary|required
  + [He did what was needed].
  - He did a dance.

empathy.helpful +1,yields <helper>|<agent> really|genuinely|truly|sincerely tried|try|tries|trying|wanted|want|wants to help|assist|understand|find|solve|please|do|fix|make|resolve
  + [She genuinely tried to help].
  - She tried to help a hen.

empathy.helpful +1 luckily|thankfully|fortunately|happily the|a|our|her|his|their staff|nurses|team|volunteers|receptionist|driver|lady|man|teacher|secretary|manager|nurse|guide … was|were|is|are there|helpful|kind|able
  + [Luckily the volunteers were there].
  - Luckily the train was there.

empathy.time +2 <helper>|<agent>|who spent|gave|stayed|stays <duration>=10min helping|explaining|showing|listening|advising|reassuring|teaching|talking
  + A [warden stayed two hours reassuring] my mother.
  - I spent two hours helping the warden.
empathy.time +2 <helper>|<agent>|who spent|stayed <duration>=10min with me|us|him|her
  + [She spent an hour explaining] the chart.
  - She spent an hour asleep.
  - The mechanic took three weeks fixing it.

empathy.above +2 <helper>|<agent>|they do|does|did n't|not just|only|simply|merely sell|teach|treat|cook|repair|serve|prescribe|heal
  + The [cobbler doesn't just sell] boots.
  - I do not just sell boots.
  - They don't just take your money.

empathy.person +2 is|'s not|n't a factory $
  + This [isn't a factory].
  - A factory for hats.

empathy.waited_for +2 <agent>|<helper>|driver|postman|fitter waited|waits for me|us|until|my|her|him to|i|we|mother|she come|get|find|arrive|arrived|came|was|were|go|finish|catch|fetch
  + The [postman waited for me to come] up.
  - The postman waited for tea.

empathy.time +2 <agent>|<helper>|electrician|fitter stayed|stays|remained while|until|till i|we|it|everything|my|all … tested|tried|works|worked|checked|was|finished|working|done|were|understood|calmed|ready|sorted
  + The [electrician stayed while I tested] it.
  - The electrician stayed in town.

reachability.reachable +2,stage:support got|reached|spoke|connected … adviser|advisor|agent|person|human|operator|someone|somebody|technician|representative … immediately|instantly|straight|quickly|directly|promptly
  + I [got through to an operator immediately].
  - A person sang immediately.
  - I spoke to someone once.
  - Put me through to someone immediately.
