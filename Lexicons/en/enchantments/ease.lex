@language en
@kind     enchantments

ease.breeze              +2   breezed|sailed|whizzed|waltzed through
  + My claim [sailed through].
  - A breeze blew in.
ease.breeze              +2   no|without|zero messing|faffing|mucking|fannying|hanging|waiting|queuing|queueing|running|fuss about|around|or
  + It was quick, with [no messing about].
  - No bus was running around here.
ease.breeze              +2   painlessly|effortlessly|stressfree|hasslefree|seamlessly|hitch-free|smoothly|no-brainer|foolproof|self-explanatory|streamlined
  - Painters in the hall.
  + The switch of meters went [painlessly].
ease.breeze              +2   without a|any|one … tool|tools|swearing|sweat|hiccup|snag|glitch
  + We set it up [without a single tool].
  - He went without a coat.
ease.done_for_me         +2   <negation> … have to do … anything|thing
  + I did [not have to do anything].
  - We have to do that tour.
ease.done_for_me         +2   all taken|sorted|done|handled … for me|us
  + It was [all done for us].
  - All the work was done for charity.
ease.done_for_me         +2   did|done it|everything all|for for|me me|us|everyone
  + They [did it all for me].
  - He did it again.
ease.done_for_me         +2   did|done|do|sorted|handled everything for me|us
  + They [did everything for us].
  - Everything I do is by ear.
ease.done_for_me         +2   does|do|doing its|their thing|magic
  + The robot [does its thing] while I am out.
  - The job that they do.
ease.done_for_me         +2   without me|my|us|having|lifting|needing doing|to|a|lifting|touching|asking|pressing … thing|finger|do|anything|lift|button|touch|once|chase|ask|it|twice
  + It updated [without me lifting a finger].
  - He went without me.
ease.done_for_me         +2   ~take|took|taken care of everything|all
  + The agent [took care of everything].
  - Take care on the ice.
ease.easy                +2   a breeze|doddle|cinch
  + Setting it up was [a breeze].
  - A cool breeze from the sea.
ease.easy                +2   as easy|simple as pie|abc|anything|it|that|can
  + It was [as easy as pie].
  - It was not as simple as I like.
ease.easy                +2   could n't|not have|of been more simple|straightforward|convenient|easy
  + Mooring the barge [could not have been more straightforward].
  - A simple form could not have been signed in the dark.
ease.easy                +2   couldnt have|of been more simple|straightforward|convenient|easy
  + It [could not be more simple].
  - Could it be more simple?
ease.easy                +2   couldnt|cannot|cant be more simple|straightforward|convenient|easy
  + Sending a trunk ahead [cannot be more convenient].
  - Can renting a loom be more simple?
ease.easy                +2   could|can|ca n't|not be more simple|straightforward|convenient|easy
  + Hiring a skiff [couldn't be more easy].
  - Why could the map not be drawn in a more simple way?
ease.easy                +2   could|couldnt n't|not be|been easier|simpler|smoother|quicker|faster
  + It [couldn't be easier].
  - It could rain.
ease.easy                +2   could|couldnt n't|not|have have|be|been been|any|be any|easier|simpler|smoother|quicker
  + It [could not have been simpler].
  - It could rain.
ease.easy                +2   could|couldnt n't|not|have have|be|been be|been|any|more easier|simpler|smoother|quicker|faster|straightforward|convenient|painless
  + It [could not have been easier].
  - It could rain.
ease.easy                +2   could|couldnt|ca n't|not be easier|simpler|smoother|quicker
  + It [could not have been easier].
  - Could it be simpler?
ease.easy                +2   dead|dirt|stupidly|idiot|fool easy|straightforward|proof
  + It is [dead easy].
  - A dead end.
ease.easy                +2   did|didnt|do|without n't|not|need|having have|need|to|jump to|jump|through jump|through|hoops
  + I [didn't have to jump] through hoops.
  - I did not have to go.
ease.easy                +2   easy as pie|abc
  + Signing up was [easy as pie].
  - The pie crust is crisp.
ease.easy                +2   from the comfort of
  + I renewed it [from my sofa].
  - I fell from my chair.
ease.easy                +2   headache-free|frictionless
  + The drop off was [frictionless].
  - We went to a doodle class.
ease.easy                +2   instructions|manual|guide … child|idiot|five-year-old|kid|monkey|anyone|toddler could|can … follow|understand
  + They are [instructions a child could follow].
  - The guide led a child along the path.
ease.easy                +2   in|from my pajamas|pyjamas|sofa|couch|armchair
  + I paid the harbour dues [from my sofa].
  - My cat came in from the rain, onto the armchair.
ease.easy                +2   no|without … ~difficulty|~problem|~trouble|~issue|~fuss|~hiccup|~hitch|~complication
  + It was all done [without any fuss].
  - A problem child in the play.
ease.easy                +2   no|zero|minimal|nil|little faff|fuss|drama|headaches|quibble|quibbles|bother|nonsense|aggro|rigmarole
  + Tickets to my phone, [no faff].
  - No messing with the dials, please.
ease.easy                +2   piece of cake
  + Claiming was a [piece of cake].
  - A piece of the old city wall.
ease.easy                +2   piece of cake|piss
  + Setting up was a [piece of cake].
  - We had a piece of pie.
ease.easy                +2   plain|smooth sailing
  + Moving in was [plain sailing].
  - A sailing boat.
ease.easy                +2   so|very|extremely|super|really|incredibly ~easy
  + It was [super easy].
  - So glad it was on an easel.
ease.easy                +2   technophobe|dinosaur|luddite|dummy|beginner|idiot|gran|nan|grandad|child|granny … can|could|managed … use|work|do|manage|follow|understand|it|operate
  + Even a [beginner can use] it.
  - The child has a use for the can.
ease.easy                +2   they|that|which|who|she|he|it|app|to|really|staff make|makes|made my|our|your|everyone's|their|people's life|lives|job easier|simpler
  + The crew are quick and [they make your life easier].
  - Please make our lives easier.
  - A lighter lid would make my life easier.
ease.easy                +2   was|is|be child's play
  + Assembly [was child's play].
  - My child's play area.
ease.easy                +2   we|i breezed|sailed|whizzed|glided through
  + [We breezed through] bag drop.
  - A bird flew through the hall.
ease.easy                +2   without a|any hitch|glitch|snag|hiccup|fuss|faff|drama|hassle
  + I switched [without a hitch].
  - They came without a coat.
ease.easy                +2   without leaving the|my|our house|home|sofa|desk
  + I did it [without leaving the house].
  - They let us out of the house.
ease.easy                +2   ~ease
  + I was struck by the [ease] of it.
  - She put me at my ease.
ease.easy                +1   ~easy to|and ~use|~book|~order|~set|~follow|~navigate|~do|~understand|~get|~find|~join|~return|~install|~pay|~complete|~quick|~simple
  + [Easy to book] on a phone.
  - Easy listening, to be honest.
ease.easy                +1   ~easy|easily
  + It was [easy] to switch.
  - Easy now, said the groom.
ease.even_my             +2   even … gran|grandma|nan|mum|mother|dad|kids|child|beginner|grandad|year-old|old|toddler … can|could|uses|manages|understands
  + [Even my gran can] use it.
  - Even so, my mum came.
ease.few_steps           +2   <negation> … take … long|minute|minutes
  + It did [not take very long].
  - Take the long road.
ease.few_steps           +2   one|single button|click|tap|press|swipe … does|all|done|everything
  + [One button does] it all.
  - One of the press men.
ease.few_steps           +2   one|single|just|two call|email|click|message|phone|calls … was all it|that took
  + [One call and it] was done.
  - One call for tea.
  - One email was all I got.
ease.few_steps           +2   one|single|two|just phone|quick|short|call|email|click|message call|and|was|later|to|is … done|it|sorted|fixed|booked
  + [One email later the berth was booked].
  - One email was later read by the baker.
ease.few_steps           +2   only|just took <duration>
  + It [only took 5 minutes] to join.
  - Only once took the tram.
ease.few_steps           +2   ~few|~couple|two|three|2|3|one … ~click|~step|~tap
  + Done in a [few taps].
  - A short walk leads to the door.
ease.minutes             +2   one|single|just call|email|phone|click|message and|call|was did|sorted|all|it|they|that|did|had
  + [One call and it] was sorted.
  - I made one call and left.
ease.minutes             +2   took two|2|three|3|five|5|ten|10|a|few|couple minutes|minute|mins|seconds|of
  + It [took two minutes] to join.
  - It took the 12 minutes to town.
ease.minutes             +2   took|takes just|only|all|literally one|a single|quick|one|phone call|phone|email|click
  + It [took just one phone call].
  - The pill I took was one a day.
ease.minutes             +2   took|takes|needed … gran|grandmother|mother|mum|dad|father|me|us|seven-year-old|daughter|son|children … five|two|three|ten|few|couple|seconds|one … minutes|seconds|minute|mins
  + Setting it up [took my mother five minutes].
  - It took us to a hall, ten minutes by car.
ease.minutes             +2   took|takes|take only|just|less|under|a|literally|all|barely … minutes|minute|seconds|clicks
  + It [took two minutes] to join.
  - It took the 12 minutes to town.
ease.minutes             +2   took|takes|take|only|just|in|under a|few|two|minutes|2|5|five|less|seconds to|minutes|than|seconds … open|set|sign|install|apply|do|complete|book|register|order
  + It [took two minutes to open] an account.
  - Take a bus to the open mic.
ease.minutes             +2   up|back|live and|online|up running in|within|the|straight|by|same|again|no
  + We were [up and running in] an hour.
  - Get up and run the tap.
ease.minutes             +2   went|goes|go|came|comes|put|assembled|builds|clicks|clicked|built together|up|it|itself in|within … minutes|hour|seconds|minute|mins
  + The bunk bed [went together in an hour].
  - A minute went by, and up he came.
ease.minutes             +2   went|go|goes|put|came together in|like|within|easily|quickly|nicely half|a|no|minutes|ten|an|dream|under
  + The bed [went together in half an hour].
  - We went together in May.
ease.no_paperwork        +2   minimal|less|little|without|hardly|no|endless paperwork|admin|bureaucracy|forms|form to|needed|required|involved|filling
  + [Minimal paperwork to] open it.
  - The admin block is on the left.
ease.no_paperwork        +2   without asking|waiting for … ticket|deposit|receipt|proof|papers|paperwork|documents|forms|reason
  + They took it back [without asking for a receipt].
  - They left without asking for me.
ease.online              +1   entirely|completely … online
  + One can do it [entirely online].
  - The online shop sells it.
ease.online              +2   from … ~comfort|~sofa|~couch|~armchair
  + I signed [from my sofa].
  - Our home looks tiny next to it.
ease.online              +1   was|were|being|easily … able|possible to … online
  + I [was able to do it online].
  - Online I am able to dance. Joking.
ease.practical           +2   family|child|kid|budget friendly
  + A [family friendly] ferry.
  - A friendly user.
ease.practical           +2   ~accessible
  + The pool is [accessible] by lift.
  - Access is from the yard.
ease.practical           +1   ~convenient|~handy|~practical|~convenience
  + It is [convenient] to pay by phone.
  - She has small hands.
ease.simple              +2   slots|clicks|snaps|slotted|clicked|snapped … together|place
  + It [slots together] in a moment.
  - He slots in a coin.
ease.simple              +1   ~simple
  + Signing is [simple].
  - It is simply the best.
ease.simple              +2   ~simplicity|simplify|simplified|simplifies
  + The [simplicity] of signing up is great.
  - A simple tune.
ease.simple              +2   ~straightforward|~uncomplicated|painfree
  + A [straightforward] claim.
  - Walk straight, then forward.
ease.smooth              +2   hassle|stress|trouble|pain|fuss|worry|care free
  + A [fuss free] switch.
  - A free worry line.
ease.smooth              +2   went|gone|ran|goes according to plan
  + The move [went to plan].
  - We ran to the plan on the wall.
ease.smooth              +2   went|gone|ran|goes to plan
  + The move to the lighthouse [went to plan].
  - The architect went to the plan chest.
ease.smooth              +2   zero|minimum ~hassle|~faff|~stress
  + [Zero hassle] at all.
  - Hassled by wasps.
ease.smooth              +2   ~go|went|ran|~run … well|smoothly|swimmingly|perfectly
  + The install [went really well].
  - Well, I went home.
ease.smooth              +2   ~hassle|stress|trouble|fuss|worry|pain|problem free
  + A [hassle-free] return.
  - Free of charge.
ease.smooth              +2   ~smooth|~seamless|~effortless|~painless
  - The moth flew by.
  + A [painless] way to move banks.
  + The switch was [seamless].
keep.advertised_easy     keep ~advertise|~promise … easy|simple
keep.at_ease             keep at … ease
keep.cake_eaten          keep had|ate|eat|have|ordered|shared|got|serve|served a|piece piece|of of|cake
keep.convenience_store   keep convenience store|stores|shop|shops|food|fee|fees|charge|charges
  + There is a [convenience store] by the quay.
  - The store is a convenience.
keep.convenient_for_them keep convenient|convenience for|of them|themselves
  + They ring when it is [convenient for them].
  - It is convenient for us all.
keep.easily_the          keep easily the|one of|worst
keep.easy_going          keep ~easy going|listening|now|chair|rider
keep.how_convenient      keep ^ how convenient
  + [How convenient], the file is lost.
  - It shows how convenient the tram is.
keep.mere                keep a|one|for|any|such ~simple
keep.no_trouble          keep no trouble at|finding all
keep.not_without         keep not|n't|never without … problem|problems|trouble|issue|issues|difficulty|difficulties|hiccup|hiccups|hitch|hitches|complications|fault|faults|flaws
keep.one_step            keep one|a step above|up|below|behind|ahead|closer|nearer|away|forward|back|backwards|further|removed|short
keep.plain_simple        keep plain|pure and simple
keep.simple_interest     keep simple interest
keep.simple_seeming      keep simple seeming|sounding|looking
keep.simply              keep simply the|put|not|wonderful|amazing|brilliant|superb
keep.stairs              keep ~step lead|up|down|from|away|to
keep.texture             keep ~smooth ~skin|~texture|~taste|~sauce|~jazz|~coffee|~wine|~ride|~landing|~surface
keep.to_hand             keep have|has|had|got|having … handy
  + I do not [have my number handy].
  - A handy lid.
keep.wind                keep ~sea|~cool|~gentle|~light breeze

ease.smooth +2 keys|car|card|passport|bags|tickets|licence in|sorted|ready hand|in in|within|under|ten|five
  + Booked, [keys in hand in] ten minutes.
  - I lost the keys in the sand.

# Done at once, done from home
ease.all_done +2 everything|whole|anything|most can|could|is|was|be|gets|got … done|handled|managed|sorted|arranged online|phone|app|remotely|sofa|home|minutes
  + [Everything can be done online].
  - Online, all is done.

ease.easy +2 's|its|was|are|were child's play
  + Fitting the blind? It['s child's play].
  - What a child plays.

# Plain sailing
ease.easy   +2 kids|kid|childs 's stuff
  + Putting the tent up is [kid's stuff].
  - The kids had stuff.
ease.easy   +2 no|zero|not|without|never|little a|any|much|slightest bother|trouble|faff|palaver|rigmarole|drama|dramas|hoops
  + Swapping the tent was [not any bother].
  - Trouble sleeping? Bother the cat.
ease.easy   +2 process|procedure|system|application|booking|check-in|it|setup|installation|everything|registration|move <be>|was|went <degree>|all|really|just|so slick|logical|manageable|snappy|frictionless
  + The [move was really slick].
  - The road was very slick.
ease.easy   +2 process|procedure|system|application|booking|check-in|setup|registration <be> slick|logical|manageable|frictionless
  + [Check-in was slick].
  - A slick of oil on the booking desk.
  - The process was like pulling teeth.
ease.easy   +2 real|such|absolute|total|complete|a|an|was|is time-saver|cakewalk|cinch|doddle in|and|to|for|compared … park|us|me|with|set|use|book|install
  + Entering was [a doddle for us].
  - A walk by the lake, a picnic for two.
  - It was a real walk to the park.
ease.easy   +2 time-saver|timesaver|time-savers|stressless|hitchless|faff-free|bother-free|glitch-free|snag-free|drama-free
  + The self-scan is a [time-saver].
  - Save time for free today.
ease.smooth +2 all|everything|it|move|day|process|operation|surgery|party|wedding|funeral|exam|trip ran|went|goes|passed|flowed beautifully|swimmingly|perfectly|flawlessly
  + The [funeral went beautifully].
  - The wedding dress goes to the cleaner.
ease.smooth +2 ~go|went|goes|going|gone|passed beautifully|off|without|swimmingly|flawlessly|seamlessly|perfectly … incident|beautifully|snag|snags|hiccup|hiccups|drama|hitch|flaw
  + The wake [went off without a hiccup].
  - The bell went off.

# Told in other words
ease.done_for_me +2 n't|not|barely|hardly|never|without|scarcely have|had|having|need|needed to lift a finger
  + I [barely had to lift a finger].
  - I had to lift it with one finger.
ease.done_for_me +2 they|he|she|who|team|crew|lads|agent did|do|does all the … donkey|heavy|hard|leg|spade|legwork|running … work|lifting|legwork|running|for
  + The [agent did all the donkey work].
  - Did they all work on the donkey ride ?
ease.minutes     +2 two|three|five|ten|2|3|5|10|thirty-second|minute|one-minute|second minute|minutes|second|job|process|task job|process|task|affair
  + Opening it was a [five minute job].
  - My job is ten minutes on foot.
ease.smooth      +2 application|visa|mortgage|paperwork|sale|purchase|booking|renewal|exam|check-in flew|whizzed|zipped|glided through
  + Her [visa flew through].
  - The plane flew through the mortgage ad.
ease.smooth      +2 everything|it|all|things fell|falls|slotted|clicked|fitted|dropped into place
  + [Everything fell into place].
  - It fell in the place by the bin.
ease.up_running  +2 ~get|got|gets|had|have|has|put me|us|him|her|my|everything|it|things|back|the|our … up … running
  + The clinic [got my hearing aid up and running].
  - I got up and went running.

ease.easy          +2        even my|the|our|me dad|grandad|granny|kids|toddler|technophobe|luddite can|manages|could|uses|understands|managed
  + [Even my grandad can] book with it.
  - My gran uses a cane, even so.
ease.nothing_to_do +2,yields n't|not|never have to speak|queue|wait|chase|ring|phone|call|lift
  + I did[n't have to queue].
  - I have to speak to the boss.
ease.nothing_to_do +2        n't|not|never have|need to speak|talk to anyone|anybody|someone|them
  + We did[n't need to speak to anyone].
  - We need to speak to someone.
ease.nothing_to_do +2        n't|not|never have|need to speak|talk|get to|hold a|any|of soul|person|human|body|agent|adviser|advisor|salesman|machine
  + I did[n't have to speak to a soul].
  - I have to speak to a person.

# what ought to be, or need not be, has not been lived
frame.denied yields should|ought|could|can|will n't|not have|need to speak|talk|queue|wait|chase|ring|phone|call|lift
  + We [should not have to queue] for bread.
  - We did not have to queue for bread.

ease.practical +1 conveniently near|close|close-by|next|opposite|at|for|on|timed|open|wheeled|packed|arranged|fitted|marked|labelled
  + The stop is [conveniently close] to the school.
  - They conveniently lost the file.

keep.would_take_long keep would|will|should|'d|'ll|wo|might not|n't take|be … long
  + He said it [would not take that long].
  - It did not take long.

ease.easy +3 cannot|n't|not|hard … imagine … any|more easier|better|simpler|simple|painless|quicker|smoother|easy
  + I [cannot imagine it being any simpler].
  - I cannot imagine the sea.

ease.easier +2 no more|goodbye|farewell paperwork|queues|queue|queuing|hassle|stress|worries|headaches|chores|waiting|faff|fuss|passwords
  + [No more paperwork] since the change.
  - There is no more paper here.
  - No more cash, only cards.

ease.easier +2 goodbye|farewell paperwork|queues|queue|queuing|hassle|stress|worries|forms|traffic|headaches|chores|waiting
  + [Goodbye queues].
  - Goodbye quiet town.

ease.easier +1 i|we did|do|never|had not|n't|never need|needed|have|had to call|ring|phone|email|speak|chase|haggle|queue to|anyone|anybody|anything|a|them|for|with|about
  + [We did not need to call anyone] to change the date.
  - I did not need the call.
ease.easier +1 no need to call|phone|ring|email|chase|queue|print anyone|anybody|them|up|for|anything
  + There is [no need to print anything].
  - There is no need to call the dog.
ease.easier +1 no need|requirement to|for talk|speak|chat|deal|argue|speaking|talking to|with anyone|anybody|a|someone|sales
  + There is [no need to talk to anyone] to change the date.
  - There is no need to shout.
  - No need to talk to people like that.
ease.simple +2 grandson|granddaughter|grandmother|mother|father|mum|dad|grandmother|grandfather|kids|children|son|daughter|nan|parents … managed|manages|uses|use|set|sets … by|on|all|it … himself|herself|themselves|own|alone|easily
  + My [nan manages it all on her own].
  - My nan lives on her own.

ease.easy +2 make|makes|made my|our|your|their life|lives|job so|much|a|far|infinitely|loads|way … easier|simpler
  + Our planner [made our lives so much easier].
  - The lids would make our lives so dull.
ease.easy +1 n't|not|dont|didnt|doesnt have|need to worry about a|anything|any|getting|finding|carrying|driving|parking
  + On this tour you do[n't need to worry about anything].
  - I worry about a bill that I have not had.
