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
competence.good_advice    +2                          he|she|they|who|and|<agent> come|came|comes up with … suggestion|suggestions|idea|ideas|options|plan|alternatives
  + The [carpenter came up with several clever ideas].
  - We came up with a suggestion for you.
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
keep.set_phrase           keep                        put|set|set right|right away|now|next|by|in|on|beside|behind|outside|through|there|here|off|up|down|back
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

# Acts beyond duty, told as they were done, and what came of them: no word praises.
class.kin  is:kin  mum|mom|mother|dad|father|gran|grandma|nan|grandmother|grandad|grandfather|son|daughter|kids|children|lad|boy|boys|girl|girls|toddler|baby|grandson|granddaughter|nephew|niece|husband|wife|partner|brother|sister|aunt|uncle
  + My [niece] sings.
class.load is:load bag|bags|case|cases|suitcase|suitcases|luggage|shopping|groceries|trolley|buggy|pram|pushchair|wheelchair|box|boxes|sofa|fridge|washer|mattress|wardrobe|piano|harp|parcel|parcels|pots|plants
  + A [sofa] is blue.

cleanliness.tidy          +2,yields                   'd|had washed|valeted|hoovered|vacuumed|polished|ironed|topped|brushed|waxed my|our|the|it|his|her|up … car|van|bike|shirt|shirts|dress|suit|floor|floors|hall|seats|windows|inside|screenwash|coat|shoes|boots|carpet|carpets
  + The smith [had waxed the boots].
  - The boots had a polished toe.
cleanliness.tidy          +1,yields                   always|even|carefully close|closed|closes|shut|shuts|lock|locked the|our|my gate|gates|door|doors|lid|lids|windows … behind|after … them|themselves|him|her|himself|herself
  + The drovers [always shut our gate behind them].
  - He shut the gate and they sang behind the mill.
cleanliness.tidy          +2                          did|could|would n't|not|never|hardly|barely notice|noticed|hear|heard they|he|she|them|the … were|was|'d|had|been there|been|working|in|here
  + We [did hardly notice they were there].
  - We did not notice the hat.
cleanliness.tidy          +1,yields                   put|puts … lid|lids|furniture|chairs|tiles|carpet|rug|toys|books|everything|tools|cover|covers|pots|plants|cushions back
  + The thatchers [put the rug back].
  - They put the rug on the back of the cart.
cleanliness.tidy          +1,yields                   swept|raked|gritted|mopped the|my|our yard|drive|path|floor|hall|steps|garden|pavement|porch
  + The thatchers [swept the yard].
  - We swept the yard.
comfort.slept             +2,yields                   sleep|sleeps|sleeping … window|windows|now|again … open|now|again
  + I [sleep with the window open].
  - I sleep in a bunk.
communication.follow_up   +2                          emails|texts|sends|rings|messages|writes|phones|posts … every|each|daily|weekly … with|a|an|about … how|update|updates|progress|report|photo|photos|picture|pictures|video|note
  + The farmer [sends us each Friday a photo] of the goat.
  - Each Friday a goat sends the farmer mad.
communication.follow_up   +1,yields                   photo|photos|picture|video|update|updates|note|report|message every|each day|night|evening|morning|hour|step|week|friday|stage|stop
  + There was a [note every evening] about the goat.
  - Each evening a note was sung.
communication.follow_up   +2                          sends|sent|posts|texts|emails a|an|us|me|little … film|clip|video|photo|photos|picture|pictures|update|drawing each|every|daily
  + The kennels [sends us a film each] Friday.
  - He sends a picture of each boat.
communication.follow_up   +2,yields                   sent|sends|texted|emailed|posted photos|pictures|videos|updates|news|clips … while|when|as|whilst|during we|i|away|the
  + The carter [sent pictures while we] were abroad.
  - We sent pictures while they slept.
communication.follow_up   +2,yields                   sent|texted|emailed|messaged|posted … photo|photos|picture|pictures|video|videos|clip|clips of my|our|the|him|her|them|how
  + The kennels [sent us a clip of our] goat.
  - We have a picture of the mill.
communication.follow_up   +2                          texts|sends|rings|messages|writes|phones every|each day|evening|week|night|morning|friday|month|lesson|class|session|visit … with|to|about … how|update|updates|progress|report|photo|photos|picture|pictures|video|note
  + The tutor [writes each lesson with a note].
  - He writes every day with a pen.
communication.informed    +2,yields                   rang|called|phoned|texted|messaged … to say … 'd|had|was|were eaten|fine|well|slept|settled|ok|okay|safe|arrived|awake|happy
  + The kennels [rang at dusk to say she had eaten].
  - He rang to say he had a boat.
communication.informed    +1                          rang|called|phoned|texted|messaged|emailed … to say it|they|he|she … would|'d be … minutes|minute|bit|little
  + They [rang to say it would be ten minutes] late.
  - He rang to say it would be fun.
communication.informed    +2                          sent|sends|texted|rang|phoned|messaged|called … to say|tell|warn|let … he|she|they|driver|engineer|it … minutes|minute|behind|outside|traffic|stuck
  + He [rang to say that he was ten minutes] off.
  - He called to say he was a poet.
communication.informed    +1,yields                   warned me|us about|of the|a|any|possible … works|traffic|delay|delays|cost|costs|side|risk|risks|tide|step|steps|weather|closure|price|effects|queue|queues
  + The clerk [warned us about the tide].
  - My aunt warned us about them.
competence.explains       +2,yields                   explained|explains|showed|shows to|the|my|our … kids|children|class|son|daughter|mum|dad|us|girls|boys … how|what|why|each|everything
  + He [explained to the boys what] a keel is.
  - I know what the boys explained.
competence.explains       +2                          read|explained|repeated|slowly … until|till i|we|he|she|it|my … understood|understand|clicked|sure|happy|right|confident|sank
  + She [explained the bar until we understood] it.
  - We played until we got tired.
competence.explains       +2                          showed|drew|sketched|demonstrated me|us|mum|dad|gran|my|our … old|broken|worn|part|parts|sketch|diagram|photo|photos|pictures|video|before|step|x-ray|scan|scans|inside|crack|leak
  + The smith [showed us the worn] pin.
  - I showed them the old mill.
competence.explains       +2,yields                   taught|teaches my|our|me|us|mum|dad|gran … to|how
  + The skipper [taught our niece to] row.
  - We taught at a school.
competence.explains       +2                          went|goes|going over … with me|us|mum|dad|gran|my|our
  + The smith [went over every nail with us].
  - We went over the hill with a goat.
competence.explains       +2                          wrote|drew|printed|copied|noted|marked|jotted … down|out … for <s_us>
  + The verger [wrote the tune out for us].
  - I wrote the tune down for the choir.
competence.spotted        +2                          <agent>|they|who … spotted|noticed|saw|found … and|, told|tightened|fixed|changed|mended|replaced|rang|showed|warned|sorted|adjusted|patched|glued|sewed|sealed|oiled|cleaned|refilled
  + The [fitter spotted the loose rung and mended] it.
  - I spotted the loose rung and told the crew.
competence.spotted        +2                          <agent>|they|who … spotted|noticed|saw|found … was|were|had|had|is … and|, told|tightened|fixed|changed|mended|replaced|rang|showed|warned|sorted|adjusted|patched|glued|sewed|sealed|oiled|cleaned|refilled
  + The [fitter noticed the rung was loose and tightened] it.
  - The fitter noticed the rung was loose.
competence.spotted        +2                          took|takes one look and|, knew|saw|spotted|fixed|found|recognised
  + The smith [took one look and knew].
  - He took one look and left.
competence.well_done      +2                          adjusted|tweaked|altered|refitted|repeated|redid it|them|everything … until|till it|i|they|he|we|she … was|were|fitted|worked|right|happy|sat
  + She [altered it twice until it sat] well.
  - She altered it in May.
competence.well_done      +2                          covered|protected|taped|wrapped|sealed|masked|measured my|our|the|everything|every|each … before he|she|they|starting|cutting|drilling|touching|painting|leaving … started|began|left|drilled|cut|painted|touched|anything|work
  + The smith [covered the harp before he began].
  - It was covered in snow before they left.
competence.well_done      +2,yields                   went|drove|ran|came|cycled back … for|to|with … right|correct|proper|missing|matching
  + The fitter [went back for the proper] bolt.
  - We went back for the right bank of the pond.
competence.well_done      +2,yields                   wiped|dusted|rinsed|scrubbed|hoovered|mopped my|our|the|everything|it|down … before he|she|they
  + The smith [wiped the anvil before he] left.
  - I wiped the anvil before he came.
condition.intact          +2                          not|none one|single|of … the|my|our|them|these … died|broke|leaked|cracked|failed|chipped|wilted|melted|shrank|faded
  + [Not one of the cups cracked].
  - Not one of us sang, the cup broke.
condition.intact          +2,yields                   so|that nothing|none … broke|thawed|spilled|spilt|fell|leaked|melted|tipped|bent
  + They wedged the harp [so nothing broke].
  - He was so late that nothing sang.
continuity.knows_me       +2                          greet|greets|greeted|calls|called|knows|knew|welcomed|addresses me|us|him|her|my|everyone|all|each … by my|our|his|her|their|first name|names|name
  + She [called my aunt by her name].
  - She called me by the quay.
continuity.knows_me       +2,yields                   knows|knew|remembers|remembered all|every|each|everyone's|our|us|my … names|name
  + The skipper [knows all forty names].
  - I knew all the names of the boats.
continuity.knows_me       +2                          remembers|remembered|knows|knew that|how|which|what … i|we|my|he|she … like|likes|hate|hates|prefer|prefers|take|takes|want|drink|eat|need|allergic|afraid|scared
  + The baker [remembers which tart my aunt likes].
  - He knew what I was.
ease.done_for_me          +2                          all i|we had|needed to do was|is sign|turn|click|show|press|tap|pick|choose|smile|enjoy|sit|relax|nod|eat|plug|say
  + [All we had to do was nod].
  - All I had to do was wait.
ease.done_for_me          +2,yields                   brought|brings|bring|carried|carries|walked|fetched|delivers|delivered|wheeled … to|up|right|onto my|our|your|his|her … door|doorstep|seat|seats|bedside|flat|gate|bench
  + The baker [brought the loaf right to our gate].
  - We carried the loaf to the mill.
ease.done_for_me          +2                          chased|negotiated|haggled|liaised|fought … for me|us|mum|dad|my|our
  + They [chased the old mill for us].
  - They chased the goat for an hour.
ease.done_for_me          +2,yields                   delivers|comes|drives|visits|brings to|out my|our|mum|dad|gran|nan|me|us … because|as|since|who|when … n't|not|cannot|cant|housebound|wheelchair|disabled|stairs|leg|ill
  + The baker [comes to my aunt since she can not] walk.
  - He comes to my aunt when she sings.
ease.done_for_me          +2                          only had|needed to come|go|travel|visit|park|drive once
  + I [only had to travel once].
  - I only had one hat to travel in.
ease.done_for_me          +2                          picked|collected|fetched … from|up|at … and dropped|brought|took|returned|delivered … back|home|to
  + They [collected the mare from the inn and brought her back].
  - I picked up the mare from him and went back.
ease.done_for_me          +2,yields                   so|that i|we|he|she|my|mum|dad|gran … did|would|does not|n't|never need|lose|miss|wait
  + He moored close [so my aunt did n't miss] it.
  - I wrote it so that it would not rain.
ease.even_my              +2                          mum|mom|mother|dad|father|gran|grandma|nan|grandmother|grandad|grandfather|granny … set|booked|installed|managed|ordered|filled|paired|programmed|joined|renewed … on|by|all her|his own
  + My [gran set it up on her own].
  - My gran has her own set of tins on a shelf.
ease.even_my              +2                          mum|mom|mother|dad|father|gran|grandma|nan|grandmother|grandad|grandfather|granny|son|daughter … set|booked|installed|ordered|paired|programmed|renewed … herself|himself
  + My [gran booked the ferry herself].
  - My gran sat by herself on a set of steps.
ease.few_steps            +2                          just|only my|a|one thumbprint|fingerprint|signature|passport|code|click|tap|scan|swipe … and … off|done|in|went|was|drove|ready|sorted
  + Just [one stamp and a signature and off] we went.
  - Just one code and two keys.
ease.few_steps            +2                          one|single form|signature|click|tap|question|stamp ,|and … done|sorted|finished|over|off|set
  + One card, [one stamp, done].
  - One call and two letters.
ease.online               +2                          booked|book|paid|ordered|order|renewed|renew|changed|signed|applied|registered … in|on my|the|our sofa|couch|bed|settee|armchair|loo
  + I [renewed it in my bed].
  - I ordered a bed for my aunt.
ease.online               +2                          with one|single thumb|click|tap|swipe
  + I paid [with one thumb].
  - A glove with one thumb missing.
empathy.above             +2                          <agent>|they … found … and posted|handed|returned|sent|brought|drove
  + The [porter found my hat and posted] it.
  - I found my hat and sent a card.
empathy.above             +2                          <agent>|they|who … returned|handed|posted|brought|found … wallet|purse|handbag|gloves|keys|umbrella|hat|scarf|teddy|glasses|hearing … back|in|to|on|for
  + The [driver handed my purse in].
  - I handed my purse in.
empathy.above             +2                          dropped|popped|stopped|called|came by|in|round|over … to ask|check|see|enquire … how|if|after|whether|on|that
  + The smith [popped in a week later to see how] she walked.
  - He dropped by the mill to sing.
empathy.above             +2                          found|sourced|tracked|located … spare|spares|replacement|tile|tiles|button|match … for
  + They [found the last tile for] the roof.
  - We sat in a part of the hall kept for them.
empathy.above             +1                          got|lay|went|crawled|climbed|lying … on his|her|their stomach|knees|hands|belly|back
  + The fitter [lay down on his belly] to see it.
  - A sack was on his back.
empathy.above             +2,yields                   held|lent|gave|used|offered|shared … his|her|their own coat|jacket|umbrella|scarf|lunch|phone|car|pocket|money|cup|jumper|gloves|ladder|tools
  + The guard [held his own umbrella].
  - My nephew has a phone of his own.
empathy.above             +2                          rang|phoned|called|tried|asked|emailed … other|others|three|four|five|several|every … until|till he|she|they … found|had|got
  + She [rang four other mills until she found] flour.
  - I rang the other bell till noon.
empathy.above             +2,yields                   rang|phoned|radioed|called|telephoned ahead
  + The guard [radioed ahead] for us.
  - Full steam ahead, he called.
empathy.above             +2                          ran|rushed|hurried|came|cycled after|behind|running <s_us> … with|holding|carrying
  + A boy [ran after us with] the hat.
  - We ran after the boy with the hat.
empathy.above             +2                          returned|answered my|our|me|us … in|during|on|from his|her|their … lunch|break|holiday|leave|evening|weekend|commute
  + He [answered my letter during his holiday].
  - My aunt answered on a Monday.
empathy.above             +2,yields                   skipped|gave|interrupted up|his|her|their … lunch|break|evening|weekend|holiday|dinner|tea … to|for|so
  + The smith [skipped his tea to] shoe her.
  - He missed his tea.
empathy.above             +2,yields                   stayed up to|until|till
  + The baker [stayed up to] finish the tart.
  - The flag stayed up in the wind, and how.
empathy.above             +2                          though|although it … was|is|'s n't|not … their|his|her job|fault|department|responsibility|business|trade
  + They helped [though it was not their trade].
  - It is not their trade, though it was.
empathy.attentive         +2                          asked|asks how my|our|his|her|the … went|gone|going|been|fared|turned|getting
  + The barber [asked how the fair had gone].
  - He asked how my aunt sings.
empathy.attentive         +2                          asked|asks what|which|who … she|he|mum|dad|my|our|they … danced|loves|loved|used|drinks|wears|listens|plays|enjoys|enjoyed|liked|likes|eats
  + They [asked which hymns my aunt loved].
  - They asked who sang.
empathy.attentive         +1                          asked|asks which|what|whether|how … like|likes|liked|prefer|prefers|preferred|sleeps|eats
  + They [asked which tune she liked].
  - I asked which tune it was.
empathy.attentive         +2                          asked|knocked|explained|rang|checked before he|she|they|touching|starting|entering|coming|doing … touched|started|came|did|moved|cut|opened|took|anything|it|in|me
  + The smith [asked before he touched] the hoof.
  - I knocked before I went in.
empathy.attentive         +2                          hummed|sang|whispered|read to my|our|him|her|me|us … through|throughout|until|while|all
  + She [whispered to our niece all] along.
  - We sang with him, all of us.
empathy.attentive         +2,yields                   so|that … i|we|my|mum|dad|he|she|gran|son|daughter … could nap|rest|sleep|sit|see|hear|finish|say|join|eat|reach|attend|walk|watch|keep
  + They dimmed the lamps [so my nephew could sleep].
  - I knew so little that I could sing.
empathy.bearable          +2                          dreading|dreaded|feared|fearing|terrified|scared|petrified|nervous|worried|panicking … , but|and|yet … felt|was|it|hurt|all … nothing|fine|painless|easy|over|breeze|quick|smooth|smoothly|simple|minutes
  + I was [terrified of the needle, but felt nothing].
  - I was scared of nothing and felt tall at dusk.
empathy.bearable          +2                          dreading|dreaded|feared|fearing|terrified|scared|petrified|nervous|worried|panicking … and|but|, … felt|was|it|hurt|all … nothing|fine|painless|easy|over|breeze|quick|smooth|smoothly|simple|minutes
  + I was [terrified of the needle but felt nothing].
  - I was scared of nothing and felt tall.
empathy.bearable          +2                          normally|usually|always|generally|who|typically hates|hated|screams|cries|dreads|refuses|panics|fears|detests|trembles … , but|yet|though|whereas|while did|was|has|had n't|not … notice|cry|flinch|mind|scream|complain|fuss|feel|blink
  + He [usually hates nails, but did n't even blink].
  - She usually cries when they scream all summer.
empathy.bearable          +2                          normally|usually|always|generally|who|typically hates|hated|screams|cries|dreads|refuses|panics|fears|detests|trembles … , but|yet|though|whereas|while … loves|loved|giggled|laughed|smiled|sat|slept|calm|fine|happy|happily|relaxed|notice|noticed|enjoyed|walked|trusted|asleep
  + Our niece [usually cries, but here she laughed].
  - She usually cries at the fair in May.
empathy.bearable          +2                          normally|usually|always|generally|who|typically hates|hated|screams|cries|dreads|refuses|panics|fears|detests|trembles … ,|;|:|but|- did|was|has|had n't|not … notice|cry|flinch|mind|scream|complain|fuss|feel|blink
  + He [usually hates nails, did n't even blink].
  - She usually cries when they scream.
empathy.bearable          +2                          normally|usually|always|generally|who|typically hates|hated|screams|cries|dreads|refuses|panics|fears|detests|trembles … ,|;|:|but|- … loves|loved|giggled|laughed|smiled|sat|slept|calm|fine|happy|happily|relaxed|notice|noticed|enjoyed|walked|trusted|asleep
  + Our niece [usually cries, here she laughed].
  - She usually cries at the fair.
empathy.bearable          +2                          normally|usually|always|generally|who|typically hates|screams|cries|dreads|refuses|panics|fears|trembles … at|in|when|with|of|to … , but|yet|though|whereas|while … loves|loved|giggled|laughed|smiled|sat|slept|calm|fine|happy|happily|relaxed|enjoyed|walked|trusted|asleep
  + Our goat [always trembles at the smith's, but today she slept].
  - She always cries at the fair, says my aunt at noon.
empathy.bearable          +2                          normally|usually|always|generally|who|typically hates|screams|cries|dreads|refuses|panics|fears|trembles … at|in|when|with|of|to … ,|;|:|but|- … loves|loved|giggled|laughed|smiled|sat|slept|calm|fine|happy|happily|relaxed|enjoyed|walked|trusted|asleep
  + Our goat [always trembles at the smith's; today she slept].
  - She always cries at the fair, says my aunt.
empathy.cares             +2                          kept me|us|my|our|him|her|mum|dad company
  + The warden [kept us company].
  - They kept a company of actors.
empathy.helpful           +2                          <agent>|they looked|searched|hunted everywhere|high
  + I had lost a shoe and [they looked everywhere].
  - I looked everywhere.
empathy.helpful           +2                          brought|fetched|handed|passed me|us|him|her|them|mum|dad a|an|some|his|her towel|blanket|umbrella|chair|tissue|tissues|coat|plaster|bucket|cushion|stool|glass
  + They [fetched us a stool].
  - They brought us a hat.
empathy.helpful           +2,yields                   carried|lifted|loaded|unloaded|wheeled|pushed|packed|hauled|lugged|heaved|fetched … <load> … to|into|up|out|down|onto|for|from|in|inside|home|through|because
  + The sexton [lifted the harp out] of the cart.
  - The harp was lifted by its ring.
empathy.helpful           +2,yields                   gave|offered me|us|mum|dad|my|him|her … his|her|their seat|turn|coat|umbrella|jumper
  + A boy [gave my aunt his seat].
  - He gave me his hat.
empathy.helpful           +1,yields                   offered|offers to help|carry|drive|keep|call|ring|fetch|hold|wait|come|bring|lend|stay|open|post|swap|move|show|walk|replace|repair|redo
  + The boatman [offered to fetch] us.
  - I offered to fetch the boat.
empathy.helpful           +2                          put|puts me|us|him|her|mum|dad|my … in touch|contact with
  + They [put my aunt in touch with] a tuner.
  - He put me in the hall, out of touch.
empathy.helpful           +1,yields                   was|were|been|got offered|given|brought|poured|handed a|an|some … water|tea|coffee|drink|drinks|chair|blanket|biscuit|biscuits|cuppa|umbrella|towel|juice|pillow
  + I [was brought a cup of tea].
  - I was given a hat.
empathy.helpful           +2                          would|wo|did n't|not let|hear|allow … me|us|him|her|mum|dad|my|gran … lift|carry|haul|load|push|drag
  + The boatmen [would n't let my aunt carry] a thing.
  - They would not let my aunt in.
empathy.made_sure         +1                          made|makes|making sure|certain mum|dad|gran|my|our|everyone|everybody|each … had|was|were|felt|understood
  + They [made sure our goat had] hay.
  - We made sure of the time.
empathy.patient           +1                          had|has|found time for my|our|us|me|him|her|mum|dad|everyone|everybody|each|grandad
  + The smith [had time for my] aunt.
  - The smith had time for a tart.
empathy.patient           +2,yields                   waited|waits|slows|slowed … because|as|since he|she|they … knows|knew|saw|sees
  + He [waited because he knows] my knee.
  - I waited because she knew the way.
empathy.person            +2,yields                   <agent> … sang|cried|prayed|knelt|danced with us|me|him|her|mum|dad|my|the|our
  + The [steward sang with us].
  - A singer sang with a band.
empathy.reassured         +3                          who hides|hates|bites|trusts|fears|avoids|growls … everyone|everybody|nobody|strangers|anyone|people|vets|dentists|doctors|men , sat|let|loves|loved|ran|slept|gave|went|smiled|ate|lay|follows|adores|purred|licked|took|fell
  + Our goat, [who bites strangers, slept] on her boots.
  - Our goat, who bites strangers, was away.
empathy.small_cares       +2,yields                   <agent>|<company>|who kept|saved|held|reserved it|one|them|some|the|my|our|us|me … for|aside me|us|my|him|her|mum|dad
  + The [boatman saved some for us].
  - They kept the boat for a year.
empathy.small_cares       +2,yields                   before i|we|i'd|we'd … complained|asked|enquired
  + They had sealed it [before we had complained].
  - We complained before they did.
empathy.small_cares       +2                          before i|we|i'd|we'd … even|ever noticed|realised|realized|knew
  + They had patched it [before we had even noticed] the hole.
  - We noticed even before they did.
empathy.small_cares       +1,yields                   brushed|combed his|her|their|mum\'s hair
  + The inn [dried our boots].
  - The sun dried the boots.
  - The dry cleaner washed my shirt.
empathy.small_cares       +2                          card|note|sweets|biscuit|chocolate|chocolates|petals|flowers|balloon|balloons|cake|towel|teddy … on|in|at|by|beside my|our|the|his|her … pillow|bed|table|desk|room|seat|door|tray … for|when|because
  + There was a [cake on our table for] the feast.
  - A cake on a table is for guests.
empathy.small_cares       +1,yields                   dried|warmed|brushed|mended|polished my|our|his|her boots|shoes|coat|clothes|shirt|socks|gloves|bottle|glasses|bike|pram|dress
  + The innkeeper [dried our boots] by the stove.
  - I dried the boots that were not my own.
empathy.small_cares       +2,yields                   kept|saved|held|reserved our|my usual|favourite|regular|normal
  + They had [saved our usual] bench.
  - We kept our usual pace.
empathy.small_cares       +1                          left|leaves|included|adds a|an|some|us|me … spare|extra … for|in|too|just|fuse|bulb|button|key|screw|one|set
  + They [left a spare bulb] on the sill.
  - We left a spare hour at noon.
empathy.small_cares       +1,yields                   moved|lifted|shifted|carried|cleared my|our … out of the way
  + The drover [moved our cart out of the way].
  - We moved out of the way.
empathy.small_cares       +2                          put|left|placed|moved|stood|parked|set … out of the rain|wet|weather|sun|wind|cold|snow
  + They [left the loaf out of the rain].
  - We stood in the rain.
empathy.small_cares       +2                          tied|slipped|popped|tucked|drew|added|pinned … a|an|some … bow|card|note|biscuit|ribbon|sticker|treat|heart|flower|smiley|sweet|sweets|sample|lollipop
  + She [tied a blue bow] on the goat.
  - A man tied to a desk drew a cart.
empathy.small_cares       +2                          tucked|sheltered|hid|wrapped|covered … out|from|against of|the|a … rain|wet|weather|shelter|cold|wind|sun|snow|frost
  + He [tucked the loaf out of the rain].
  - The loaf was covered in a film.
empathy.waited_for        +1,yields                   <agent>|they|who waited|waits while|until|till i|we|my|our|mum|dad|he|she|rain
  + The [driver waited while my] aunt found her hat.
  - I waited till my aunt found her hat.
errors.as_ordered         +2                          everything|all we|i|we'd|i'd … asked|ordered|wanted|requested … was|were|came|arrived in|there|on|ready|waiting|ticked
  + [Everything we asked for was there].
  - We asked for everything in vain.
errors.as_ordered         +2                          exactly|just like|as the|in|my|our drawing|photo|photos|picture|pictures|sketch|sample|website|listing|brochure|description
  + The tart looked [exactly like the picture].
  - He is just like my sister.
errors.correct            +2,yields                   rang|called|asked|checked|emailed|phoned … instead|rather of|than cutting|sending|charging|printing|ordering|guessing|throwing|cancelling|binning|baking|posting
  + They [phoned me rather than guessing].
  - I asked for a tart rather than baking one.
fees.free                 +2                          and never|not sent|billed|charged|invoiced|asked … bill|invoice|me|us|for|penny
  + He came twice [and never sent a bill].
  - He never sent the card and the bill was blue.
fees.free                 +2                          came|returned|come|popped back … free|no charge|cost|of|extra to|charge|of|cost
  + The tuner [came back free of charge].
  - We came back free.
fees.free                 +2                          came|returned|come|popped back|out for free
  + The tuner [came back for free].
  - The seals came back.
fees.free                 +2                          charged|billed|charging nothing|zero|nowt
  + The smith trimmed the hoof and [charged nothing].
  - He charged on, with nothing in hand.
fees.free                 +2                          wanted|took|charged|accepted|asked nothing|nowt|zilch for|extra|more
  + The smith [took nothing for] the nail.
  - We wanted nothing for supper.
fees.free                 +2                          would|did n't|not let me|us pay for|a|anything|him|her|them
  + They [would n't let us pay for] the tart.
  - They would not let us pay in shells.
fees.gesture              +2                          brought|topped|poured|gave|offered|served|sent|got|fixed us|me|our|my|a|an|the|some … on the house
  + They [topped our mugs up on the house].
  - A flag stood on the house.
fees.low                  +1,yields                   only|just billed|charged|invoiced|billing … for|me|us|the … first|half|part|parts|actual|difference|materials|fraction
  + The smith [only charged us for the first] shoe.
  - The bill was only for the mare.
flexibility.accommodating +1,yields                   able to cancel|change|swap|move|return|postpone|pause|rebook|exchange|amend|upgrade|extend|reschedule|stop … night|last|minute|minutes|hour|notice|free|penalty|charge|eve|midnight
  + I was [able to move it at the last] moment.
  - We are free to return by the last boat.
flexibility.accommodating +2,yields                   could|able … try|taste|test|touch|feel|hear|drive|sample|smell … before i|we … bought|paid|signed|decided|chose|committed|ordered|joined|booked
  + We [could smell it before we bought] it.
  - I could try it, said my aunt before tea.
flexibility.accommodating +2                          gave|handed|passed my|our|the|his|her <kin> … to hold|try|play|wear|press|keep|draw|do|take|read
  + He [gave our niece the tongs to hold].
  - We gave our niece a goat.
flexibility.accommodating +2                          kept|held the|their|its … kitchen|shop|bus|gate|till|office|pool|library|desk|bar|train|doors|boat|coach … open … for <s_us>
  + They [kept the library open for us].
  - We left the shop for the mill.
flexibility.accommodating +2,yields                   kept|left|held … on|open|lit|going|warm till|until|while i|we|our|my
  + They [kept the lamps on until we] had gone.
  - We kept on until my aunt sang.
flexibility.accommodating +1,yields                   let|lets|letting|allowed|allows mum|mom|dad|gran|grandma|nan|grandad|him|her|them|us|me … try|hold|ride|sit|see|touch|feed|stroke|choose|taste|press|drive|steer|feel|redo|retake|swap|cancel|switch|rebook|postpone|store|charge
  + The smith [let gran ride] up front.
  - Gran let the boat drift.
flexibility.accommodating +1,yields                   let|lets|letting|allowed|allows my|our|the|his|her <kin> … try|hold|ride|sit|see|touch|feed|stroke|play|help|choose|taste|use|take|go|come|press|drive|steer|wear|feel|listen|join|watch|redo|retake|stay|have|pick|paint|bring|sleep
  + The smith [let our niece hold] the tongs.
  - We let our niece sing.
flexibility.accommodating +2                          moved|brought|put|squeezed|slotted|fitted me|us|my|our|him|her … forward|earlier|in … because|as|since|when|before|at
  + They [moved our slot forward because] we were off to sea.
  - We moved the piano forward because of the rug.
flexibility.gesture       +3,yields                   replaced|repaired|refunded|fixed|changed|exchanged|mended|accepted|swapped … though|although|even|despite … out|expired|past|guarantee|warranty|receipt|fault|policy
  + They [mended the hinge although the warranty] was long over.
  - We mended it when the tide was out.
flexibility.gesture       +2                          said|told|let|says … pay … next time|week|month|visit|trip|tomorrow|later|whenever
  + The baker [said we could pay next time].
  - They said the pay is next to nothing this time.
frame.denied              yields                      <agent>|they|who|i|we asked|asks how old|much|many|long|far|often|big|to
  + [He asked how old] I was.
  - He asked how it was.
frame.own                 yields                      <s_self> had|'d|have|'ve|even|also even|also|washed|valeted|hoovered|polished|ironed|topped|brushed|waxed|lifted|loaded|packed|carried|wheeled
  + [I had washed] the van.
  - They had washed the van.
frame.own                 yields                      <s_self> knew|know|kept|saved|held|reserved|sent|texted|emailed|posted|sang|cried|prayed|danced
  + [We saved] some for her.
  - They saved some for us.
frame.own                 yields                      <s_self> let|lets|letting|allowed|warned|put|puts|close|closed|shut|lock|locked|lifted|loaded|unloaded|wheeled|pushed|packed|hauled|lugged|fetched|carried|brought|picked|collected
  + [I packed] the harp in a box for the fair.
  - They packed the harp.
frame.own                 yields                      <s_self> taught|rang|phoned|called|radioed|dried|warmed|ironed|brushed|mended|cleaned|polished|washed
  + [I dried] our boots.
  - The inn dried our boots.
frame.own                 yields                      <s_self> told|tells|explained|showed|waited
  + [I told] her which boat was better.
  - He told her which boat was better.
frame.own                 yields                      <s_self> … so i|we|my|that|mum|dad|he|she
  + [We left early so my] aunt could rest.
  - He left early so my aunt could rest.
frame.own                 yields                      <s_self> … without my|me|us|our
  + [We left without my] saying it.
  - They left without my saying it.
friendliness.friendly     +2,yields                   asked|asks my|our|the <kin> … about his|her|their|my
  + The skipper [asked our nephew about his] kite.
  - I asked my nephew about his kite.
friendliness.friendly     +2,yields                   made|makes the|my|our|grandad|grandma|everyone|him|her|mum|dad|them … laugh|laughing|smile|giggle|grin|chuckle
  + The steward [made our nephew giggle].
  - We made the tart in May.
friendliness.friendly     +2                          told|tells|telling my|our|us|the <kin>|a|some … joke|jokes|stories
  + The skipper [told our niece a joke].
  - I read the joke they told.
honesty.honest            +2                          pointed|points out … himself|herself|themselves
  + The seller [pointed out the crack himself].
  - He pointed himself out in the picture.
honesty.honest            +2,yields                   told|tells me|us|him|her|my … which|where|that … cheaper|better|nearer
  + He [told us which mill was cheaper].
  - I told her which boat was better.
honesty.honest            +1,yields                   warned <s_us> … might|may
  + The barber [warned us it might] fade.
  - I warned them it might fade.
honesty.kept_promise      +2                          quote|estimate was the|what price|bill|total|i|we … paid|pay|got|charged
  + The [estimate was the bill we got].
  - The quote was what I wanted to know.
honesty.no_oversell       +2                          <agent>|they … told|said me|us|it|that … was|is|would n't|not … worth the|my|it|spending|buying|paying
  + The [jeweller told us it was not worth the] money.
  - My aunt told us it was not worth the money.
honesty.no_oversell       +2                          expected|feared|worried|thought|expecting|braced … sold|pressured|judged|rushed|lectured|upsold|scolded|hassled|argument|fight|battle … , but|and|yet i|we|it|they|there|none|just was|were|did|had|have|not|took|smiled|refunded|gave|said
  + I [expected to be rushed, but I was] not.
  - We expected to be rushed off that year.
honesty.no_oversell       +2                          expected|feared|worried|thought|expecting|braced … sold|pressured|judged|rushed|lectured|upsold|scolded|hassled|argument|fight|battle … ,|;|but|and|- i|we|it|they|there|none|just was|were|did|had|have|not|took|smiled|refunded|gave|said
  + I [expected to be rushed, I was] not.
  - We expected to be rushed off.
honesty.no_oversell       +1,yields                   said|told|advised … leave|keep it|them|mine|ours alone
  + The smith [told us to leave it alone] for now.
  - He said we should leave at ten.
honesty.no_oversell       +1,yields                   said|told|says|advised … keep|stick … the|what|with|to|my|our … 've|have|got|existing|current
  + The smith [said keep the one you've] got.
  - He said to keep the boat.
honesty.no_oversell       +1                          said|told|says|advised|advising … do|not|n't|never|no not|n't|point|need … bother|buying|replacing|spending
  + The smith [said don't bother] with a new shoe.
  - He said no such thing of a new shoe.
honesty.no_oversell       +2                          told|advised|urged me|us|her|him … to sleep on it
  + She [told us to sleep on it].
  - I told him to think of a tune.
honesty.no_oversell       +2                          told|said|showed|suggested|advised … better|best off … on|with|cheaper|smaller|lower|older|basic|without|keeping|waiting
  + They [told us we were better off with] the old mill.
  - He told me that the best boat set off with us.
honesty.no_oversell       +2                          told|showed|tells|advised me|us … better|best off|served … on|with|cheaper|smaller|lower|older|basic|without|keeping|waiting|by
  + They [told us we would be better off with] the old mill.
  - They told us a better tale.
honesty.transparent       +2                          could watch|see|look … while|as|whilst they|he|she … worked|work|fixed|did|made|repaired
  + We [could watch through a hatch while they worked].
  - We could watch the boats.
keep.own_doing            keep                        <s_self> wanted|took|charged|asked|accepted nothing for|extra|more|in
  + [We wanted nothing for] supper.
  - They wanted nothing for it.
overall.didnt_want_leave  +1                          last|final ones to leave|go
  + We were the [last ones to leave] the hall.
  - The last boat is to leave at six.
overall.loyal             +2,decides:make,stage:renew stopped|stop looking|searching|shopping … elsewhere
  + I have [stopped looking elsewhere].
  - I stopped, looking around.
overall.recommend         +2,decides:make,stage:renew given|gave|passed|passing|giving … their|his|her|your number|name|card|details … to|on … neighbours|neighbour|friends|friend|sister|brother|colleagues|everyone|mates|family
  + I have [given his card to two friends].
  - They gave my number to a friend of his.
overall.satisfied         +2                          asked|asks|ask|asking|want|wants|insists|begged|request for|on|to|see|have … the same <agent> … again|next|each|every
  + The boys [asked for the same tutor again].
  - The same tutor asked for the hall again.
overall.satisfied         +2                          asked|asks|begged|begs|wanted if|whether|to … stay longer
  + Our niece [asked if she could stay longer].
  - He asked if I would stay.
overall.satisfied         +2                          asks|asking|begs|begging|begged|pesters when|if|to … we … back|again
  + My nephew [asks when we can go back].
  - He asked when I had a go.
overall.satisfied         +2                          came|walked|left|come|went|leave|floated … out|away|there|home … taller|lighter|smiling|grinning|beaming|floating|refreshed|transformed
  + I [came out of there an inch taller].
  - A boy came out of the mill, singing.
overall.satisfied         +2                          is|'s the only|one … my|our … gets|eats|sits|wears|enjoys|looks|likes|loves|trusts|asks
  + It [is the only hat my uncle wears].
  - It is my only hat.
overall.satisfied         +1                          kids|children|boys|girls|son|daughter|mum|dad|class … talk|talks about it|them|him|her … every|all|still|non
  + The [boys talk about it all] week.
  - The boys talk about the ferry.
overall.satisfied         +1,yields                   my|our <kin> … actually|now asks|enjoys|runs
  + [My uncle now asks] for his turn.
  - My uncle runs a mill.
overall.satisfied         +2                          not|n't|hasnt|havent stopped smiling|raving|grinning|wearing|beaming
  + My aunt has[n't stopped grinning].
  - They did not stop at the mill.
overall.satisfied         +1                          ran|went|walked|skipped|bounced|marched in|off|inside|straight|through … without looking|a … back|backward|tears
  + My niece [went off without looking back].
  - The boat went off without a horn.
overall.satisfied         +1,yields                   wants to be|become a|an … now|herself|himself
  + My niece [wants to be a skipper now].
  - My niece wants to be a skipper.
quality.compliments       +2                          everyone|everybody|guests asked|asks … where|who … from|cut|did|made|got|bought|it
  + [Guests asked where the tart was from].
  - Guests asked us where to sit.
quality.craft             +2                          boiler|engine|car|machine|bike|motor|fridge|washer|mower|printer|van|heating|dishwasher … purrs|purring
  + The new [mower purrs].
  - A cat in a basket purrs.
quality.craft             +1,yields                   looks|look|feels|runs|works as it|they did
  + Ten years on the gate [looks as it did].
  - It looks as if they left.
quality.craft             +1,yields                   my|our … has|have|had never looked like this|that
  + [Our mill has never looked like this].
  - It has never looked like this before, rain in May.
quality.craft             +2                          nobody|noone|no-one believes|believed|guesses it 's|is … second|old|used|repaired|fifty|sixty|twenty
  + [Nobody believes it is fifty] years old.
  - Nobody believes my aunt.
quality.craft             +2                          nobody|noone|no-one can|could|would|'d|ever tell|notice|guess|spot|guessed|noticed|spotted … difference|join|repair|dent|scratch|seam
  + [Nobody could spot the join].
  - Nobody could tell me a tale.
quality.craft             +2                          scar|join|mark|seam|dent|scratch|stain|crack|repair|line … hardly|barely|scarcely shows|show|visible|noticeable|showing
  + The [seam barely shows].
  - The show barely leaves a mark.
quality.delicious         +2                          ate|finished|scoffed|devoured the lot
  + We [ate the lot].
  - We ate the plums.
quality.delicious         +2                          every last crumb|bite|drop|mouthful|spoonful
  + They ate [every last crumb].
  - The last crumb fell.
quality.delicious         +2                          licked|scraped … plate|plates|bowl|bowls
  + Our nieces [licked their plates].
  - He licked a stamp.
quality.result            +2                          <kin>|he|she now reads|writes|swims|rides|counts|speaks|dances|cooks|draws|plays|sings|corrects
  + My [nephew now swims].
  - He now lives by the quay.
quality.result            +1                          even my|the husband|wife|mother|mother-in-law|teenager|dad|dog|cat … noticed|agreed|smiled|liked|likes|approves
  + [Even my husband noticed].
  - My husband noticed the rain.
quality.result            +2                          gave|given|giving my|our|the|it … another|second|new … years|life|lease|decade|winters|summers|youth
  + He [gave our van another ten years].
  - He gave my aunt another hat.
quality.result            +3                          got|have|has|had … my|our|his|her smile|saturdays|weekends|evenings|confidence|hearing|sight|voice|independence|freedom|sleep|figure … back
  + I've [got my evenings back].
  - I have my life, he wrote back.
quality.result            +3                          in with|on … and walked|came|ran|danced|went|skipped out without|smiling|walking|running|dancing|unaided
  + I came [in with a limp and danced out without].
  - I came in with a hat and went out again.
quality.result            +1,yields                   my|our <kin> … can … now
  + [My nephew can tie a bow now].
  - My nephew sings now.
quality.result            +2                          rained|storm|storms|gales|frost|floods … and|but … dry|intact|standing
  + We had [gales all week and the loft was dry].
  - It rained and we held hands.
quality.result            +2                          smiled|laughed|understood … for the first time
  + My aunt [smiled for the first time] since May.
  - They ate at the fair for the first half.
quality.result            +3                          went|gone|come from hiding|crying|failing|hating|refusing|dreading|struggling|limping|screaming … to
  + She has [gone from hating sums to] doing them for fun.
  - He went from hall to hall.
reachability.available    +2,yields                   gave|gives|given|left me|us his|her|their|a direct|mobile|personal|own|home|private number|line|email|mobile|extension
  + The smith [gave us his own number].
  - I gave him his own hat.
reachability.available    +2                          rang|called|phoned|ring|call … and|, a|an|real person|human … answered|answers|picked
  + I [rang at dawn and a person answered].
  - I rang and a man sang.
reliability.no_trouble    +2                          n't|not|never had to think|worry|lift|touch|adjust|reset|refill|replace|argue|repeat|remind
  + We have[n't had to adjust] the sail.
  - I had to think it over.
reliability.no_trouble    +2                          winters|years|summers|months|seasons|trips|washes|miles|weeks|km and|,|with|without not|no|never|a a|one|single|once|any … drop|leak|problem|fault|crack|scratch|issue|squeak|chip|creak|breakdown|hitch|hiccup|blip|glitch
  + Six [winters and not a creak].
  - In six winters the ice did crack.
resolution.solved         +2                          thought|expected|assumed|feared|convinced|sure … scrap|dead|lost|gone|finished|goner|write-off|ruined|hopeless|beyond|toast|bin|tip … , but|yet|though|whereas|while they|he|she|it fixed|saved|found|brought|works|runs|revived|rescued|recovered
  + I [thought the harp was lost, but they saved] it.
  - I thought the harp was lost, he said by the quay.
resolution.solved         +2                          thought|expected|assumed|feared|convinced|sure … scrap|dead|lost|gone|finished|goner|write-off|ruined|hopeless|beyond|toast|bin|tip … ,|;|but|- they|he|she|it fixed|saved|found|brought|works|runs|revived|rescued|recovered
  + I [thought the harp was lost, they saved] it.
  - I thought the harp was lost, he said.
resolution.solved         +2                          told would|'d never heal|mend|work|run|start|walk|grow|sell|shift … is|has|was|'s|came|did gone|out|saved|fixed|back|clean|fine|perfect|healed
  + The wart I was [told would never heal has gone].
  - He was told he would not sing, it was late.
timeliness.fast           +2                          answered|replied|ready|done|sorted|refunded|fixed|delivered|mat|inbox before i|we|i'd|we'd|my … finished|'d|even|hung|reached|boiled|drunk|cooled
  + The loaf was [done before we'd] laid the table.
  - I was there before my aunt.
timeliness.fast           +2                          before i|we|i'd|we'd 'd|had|have … put|hung|laid … phone|receiver|down
  + The code was mine [before I had even put the phone down].
  - Before I hung up the coat we sang.
timeliness.fast           +2                          cleared|emptied|swept|gritted … before we|i was|were up|awake|dressed
  + They had [swept the quay before we were up].
  - We were up before the quay was swept.
timeliness.fast           +1,yields                   did|finished|sorted|completed|fixed it|them|everything|this … overnight|in|within|by … go|hour|noon|lunch|lunchtime
  + They [did it in one go].
  - They did it by the quay.
timeliness.fast           +2,yields                   fixed|repaired|tightened|adjusted|replaced|mended|sewed|engraved|printed|altered|resized … while i|we waited|shopped|drank
  + She [altered the cope while we waited].
  - He cut the rope while I had a goat to hold.
timeliness.fast           +2,yields                   in and out before|within|by
  + We were [in and out before] noon.
  - The tide goes in and out.
timeliness.fast           +2,yields                   on my|our|the mat|doorstep … before|by|within|next … coffee|breakfast|lunch|noon|tea|day|morning|hour|hours|tomorrow
  + The seeds were [on our doorstep by noon].
  - We sat on the doorstep.
timeliness.fast           +1,yields                   packed|loaded|cleared|cleaned|painted|fitted|moved|unpacked|sorted … by lunch|lunchtime|noon|tea|teatime|dinner|midday|nightfall
  + They had the whole mill [painted by noon].
  - They packed a lunch by the noon bell.
timeliness.fast           +1                          rang|called|phoned|emailed|reported … and|, by <clock> he|she|they was|were|had
  + I [rang at eight and by nine they were] on the roof.
  - I rang at eight.
timeliness.fast           +2                          replied|answered|fixed while i|we was|were … still
  + They [answered while I was still] writing.
  - I was there while it was still dark.
timeliness.fast           +1                          was|were|'s fitted|up|fixed|running|installed by lunch|lunchtime|noon|tea|teatime|dinner|midday|supper
  + The sail [was up by noon].
  - By noon we were up.
timeliness.on_time        +2,yields                   in time for my|our|her|his|the|their … birthday|wedding|funeral|party|christmas|trip|flight|holiday|holidays|exam|anniversary|christening|easter|school|term
  + It came [in time for her birthday].
  - It was in her time for the wedding march.
timeliness.on_time        +2,yields                   keys|key|room|car|table|order|papers|paperwork|documents|everything|bike|boat|kit|dress|suit|cake|food|coffee … ready|prepared|laid|waiting when|as|once|by i|we|my … arrived|came|walked|got|turned|landed|returned|collected
  + The [boat was ready when we came].
  - I came when the cake was ready.
timeliness.on_time        +2,yields                   ready|bagged|packed|boxed|wrapped|printed|prepared … when|as|before i|we … got|arrived|came|walked|landed|reached|turned
  + The harp was [boxed when we got] there.
  - I was packed when the cart came.
timeliness.on_time        +2,yields                   set|laid|turned up|out|on when|as|before i|we … walked|got|arrived|came|moved
  + The loom was [set up when we arrived].
  - We set out when the ferry came.
timeliness.same_day       +2                          came out|round the|that same|very … and|to … fixed|apologised|mended|cleared|fix|look|check|see|repair|collect|sorted|replaced|measured|cleared
  + They [came out the same noon and fixed] it.
  - A filling came out the same noon.
timeliness.same_day       +1                          ready|fixed|repaired|mended|finished the same|following|very morning|day|evening|afternoon
  + The harp was [mended the following morning].
  - He was back by the next boat of the day.

# Told without a word of praise: what was noticed, handed over or spared.
communication.informed    +1               <agent>|guard|guards|driver|drivers|conductor|stewards|office did announce|apologise|apologize|warn|explain|phone|text|email
  + The [guard did announce] the delay.
  - Did he announce it?
competence.explains       +2               did|worked|ran|went … sums|figures|numbers|maths|paperwork with us|me|him|her|mum|dad
  + He [did the sums with us] over a pot of tea.
  - The figures with me were lost.
competence.spotted        +2               noticed|spotted|realised|flagged … i|we 'd|had put|forgotten|filled|ticked|signed|dated|overpaid|skipped|entered|muddled
  + The chap even [noticed I'd put] the wrong address.
  - I noticed they had put up a sign.
condition.well_packed     +1               wrapped|packed|came|sent|cushioned in paper|cardboard|straw|shavings|wool instead|not|rather
  + The cups came [wrapped in paper instead] of foam.
  - Wrapped in a sheet of paper.
ease.done_for_me          +1               label|envelope|instructions|form was|were|is already|included|waiting in|inside|with the bag|box|parcel|package
  + The [label was already in the box].
  - The label is on the box.
ease.no_paperwork         +2               not|n't|never|didnt have|need|had to post|print|sign|scan|photocopy|queue|chase a|any|anything|one thing|single|word|form|forms|soul|page|of
  + I did[n't have to print a single] page.
  - I have to post a thing.
ease.one_go               +2               gave|handed|sorted|printed|stamped|signed|issued|dealt|settled|did … in one go|visit|trip|sitting|swoop
  + She [stamped the lot in one go].
  - I ate it in one go.
empathy.above             +2,yields        left|gave me|us his|her|their own|direct|mobile|personal number|line|mobile|phone|email
  + She [gave me her direct line].
  - I gave her my number.
empathy.above             +2,yields        left|gave|leaves|leaving me|us his|her|their direct|mobile|personal
  + He [left us his mobile] in case it leaked.
  - I left him my number in case he rang.
empathy.attentive         +2,yields        he|she|they|who|always|even|and|also asked|asks|enquired about|after my|our grandson|granddaughter|kids|children|wife|husband|mum|dad|mother|father|dog|baby|family|holiday|garden|son|daughter|operation|hip|grandchildren
  + The clerk scanned it [and asked after my mother].
  - I asked about my dog.
empathy.person            +2               spoke|talked|speaks|talks to … and|, not over|past|down|across|through me|him|her|us|them
  + He [spoke to my gran and not over her].
  - I spoke to him, not to her.
empathy.understanding     +2               sorry for my|our loss
  + She said she was [sorry for our loss].
  - We are sorry for your loss.
flexibility.accommodating +2               <agent>|they got|asked|persuaded a|another|someone|somebody|other … to swap|trade with|seats|places|before|so|for|and
  + The [steward asked a man to swap so] we could sit together.
  - We asked a man to swap seats.
flexibility.accommodating +2               ^ instead|rather of|than sending|turning|send|turn me|us|him|her|mum|dad home|away|packing|back … she|he|they|the found|let|gave|took|made|printed|rang|called|squeezed|fitted|stamped
  + [Instead of turning us away she let] us sit by the stove.
  - Instead of going home she found a job.
flexibility.accommodating +2,yields        rather|instead than|of sending|send me|us|him|her|mum|dad home|away|packing|back
  + He let me sign there [rather than send me home].
  - Send it home rather than to work.
flexibility.agreed        +2               they|he|she|who matched it|theirs
  + I showed her the ad and [they matched it].
  - They are a match, he told them.
honesty.kept_promise      +2               <be>|exactly|just what|as they|he|she|it|brochure|advert|website|listing said|promised|claimed|advertised|quoted it|they|she|he|that would|'d|they'd|it'd be|do|cost|last|take|come
  + The speeds [were what they said they'd be].
  - What they said was long.
honesty.kept_promise      +2               speed|speeds|price|size|room|bill|cost|fare|colour|fit <be> exactly|just what|as they|you|he|she|it advertised|promised|quoted|claimed
  + The [room was exactly as you promised].
  - The price he promised was what they quoted.
honesty.kept_promise      +2               speed|speeds|price|size|room|bill|cost|fare|colour|fit <be> what|as they|you|he|she|it advertised|promised|quoted|claimed
  + The [fare was what he quoted].
  - The price he promised was what they quoted.
overall.excellent         +2               <be> how it|things|service should|ought be|to … done|run
  + That [is how it should be done].
  - This is how he was done.
resolution.gesture        +2               they|they'd|had|'d|somebody|someone|he|she popped|tucked|slipped in … spare|extra|free|sweets|sample|samples|batteries|screws|card|treat
  + They [had popped in a spare] bulb.
  - I popped in for a spare bulb.
resolution.paid_quick     +2,stage:resolve ^ money|refund|cash back|in|paid <day>
  + Claim in on Monday, [money back Thursday].
  - Get the money in a day.
resolution.paid_quick     +2,stage:resolve refund|money|payment|credit|payout … through|back|landed|there|in before i|we|i'd|we'd
  + The [refund was back before I'd] reached my car.
  - The money ran out before we sat.
resolution.refunded       +1,stage:resolve they|he|she|company|shop|seller gave|credited|returned|sent me|us the|my postage|delivery|shipping|fare|fee back
  + [They gave me the fare back].
  - They gave me the parcel.
timeliness.early          +2               it|they|power|water|he|she|order|parcel|train|engineer|coach|bus|signal <be>|came|arrived|back|landed … <duration> before|earlier|ahead that|than|of|promised
  + The [signal came back one hour before that].
  - I came one hour before that.
timeliness.handled_fast   +2               had|got a|an|the|my|our|another … application|quote|claim|appeal|offer|replacement|booking in|out|submitted|lodged|through by|before|within
  + She [had the appeal in by] lunch.
  - I had a claim and an offer.
waiting.in_out            +2               out|back|home|done|outside … before the|my parking|meter|kettle|coffee ran|expired|boiled|cold|got
  + I was [out again before my parking expired].
  - He ran out before the parking sign.

frame.denied    yields    ca|can|could n't|not … for free|nothing
  + You [can not swim for free].
  - You can swim for free.
frame.denied    yields    days of good|great|cheap|quality|friendly|free|decent|excellent|nice|proper … over|gone|behind|past
  + The [days of cheap ferries are over].
  - The days of heavy ropes.
frame.denied    yields    every|each room|cabin|table|seat|desk|bed|berth has|had|with … broken|dirty|blocked|stained|one lamp|screen|shower|toilet|socket|sockets|plug|window|blanket|towel|towels|kettle|fan|heater|fridge|safe
  + [Every berth had a broken lamp].
  - Every berth had a lamp.
frame.denied    yields    has|have|'s|'ve always worked|started|delivered|arrived … until|till|before
  + It [has always worked until] now.
  - It has always worked.
frame.denied    yields    know|knew|knows|told|tell … exactly where|when
  + I [told them exactly where] it was.
  - They left it exactly where we asked.
frame.denied    yields    need|needed|order|ordered|bought|booked|hoped|hoping|want|wanted … in time for
  + I [needed it in time for] the feast.
  - It came in time for the feast.
frame.denied    yields    not|n't always the right
  + It was [not always the right] hat.
  - Always the right hat.
frame.denied    yields    offered|offers to … but|and never|did|have|then
  + They [offered to call but never] rang.
  - They offered to call.
frame.denied    yields    there is|are|was|were|'s always|more … excuses|problems|noise|issues|complaints|errors|delays|faults|trouble|reasons
  + [There are always plenty of excuses].
  - There are always plenty of hymnals.
frame.denied    yields    they|staff would|will|'ll|could|can|ca not|n't let|trust anyone|anybody|someone
  + [They will not let anyone] else row.
  - I would not let anyone else row.
frame.denied    yields    want|wants|hope|wish|expect|can|will … no more
  + I [want no more] draughts.
  - There are no more draughts.
frame.denied    yields    worked|fitted|fits|started|answered the|my first time
  + It [worked the first time] and then died.
  - It worked, first time.
frame.own       yields    <s_self> gave|offered|asked|made|stayed|sat|found|fixed|left|arrived|ordered|adjusted|helped|skipped
  + [I gave] my aunt his hat.
  - They gave my aunt a hat.
timeliness.fast +2,yields me|us there … before my|our time|appointment|slot|train|flight
  + They got [us there long before our train].
  - I was there long before our train.

ease.done_for_me +2,yields so|that i|we|he|she|my|mum|dad|gran … did|would|does not|n't|never have to worry|wait|chase|queue|ask|call|travel|leave|pay|drive|return|carry|lift|miss|jump|move|ring|come|walk|stand|sit|repeat|explain
  + He moored close [so my aunt did n't have to jump].
  - We saw that we did not have the map.
keep.own_step    keep      i|we paid|booked|bought|took|moved|set|drove|left|came|arrived|chose|got|brought|ordered|used|parked|went … so|that … not|n't|never have|need to wait|chase|queue|travel|leave|pay|drive|return|carry|move|ring|come|walk|stand|repeat|call
  + [I moved to the quay so that I would not have to drive].
  - They moved, so I did not have to.
