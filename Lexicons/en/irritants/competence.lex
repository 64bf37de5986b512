@language en
@kind     irritants

competence.clueless -2 they|rep|reps|staff|clerk|agent|he|she|nobody|crew|adviser|advisor|driver … no|zero clue|knowledge|idea|understanding
  + The [clerk had no clue] about the scheme.
  - I have no clue how to fold it.

competence.clueless -2 driver|courier|cab|taxi|pilot|guide|crew got|get|gets|was|were lost
  + Our [guide got lost].
  - The lost child got a sweet.

competence.incompetent -2 undertrained|slipshod|haphazard|haphazardly
  - The flight equipped with wifi was on the board.
  + The fitters were plainly [undertrained].

# Does not know, does not master the job
competence.bad_advice     -2           bad|wrong|poor|incorrect|misleading|terrible|dodgy|false advice|guidance|diagnosis|instructions|instruction
  + We had [bad guidance] on the visa.
  - Take legal advice if the fence is in the wrong place.
competence.bad_advice     -2           second opinion said|was|showed|told|found|disagreed|proved … nothing|fine|wrong|rubbish|unnecessary|it
  + A [second opinion said it] was fine.
  - I asked for a second opinion.
competence.bad_advice     -2           wrongly|badly|poorly|incorrectly advised|told|informed|diagnosed|trained
  + My aunt was [wrongly advised] on care fees.
  - The boy badly wanted to be told a story.
competence.bad_advice     -2           ~misinformed|misadvised|~misdiagnosed|misdiagnosis|misguided
  + I was [misinformed] by the counter clerk.
  - If misdiagnosed, a patient may ask for a second view.
competence.badly_done     -2           <s_not> … set|done|fitted|installed|put|filled|connected|completed|sealed|applied|wired|assembled|secured|fastened|loaded|packed|measured … correctly|properly
  + [They did n't put the beam up correctly].
  - It is set up correctly.
competence.badly_done     -2           butchered|mangled|mishandled|~bodge|fluffed|~bungle|~botch
  + The barber [butchered] my fringe.
  - The butcher on the corner.
  + They [botched] the tiling.
competence.badly_done     -2,stage:use crooked|lopsided|slanted|skewed tile|tiles|tiling|shelf|shelves|socket|sockets|switch|switches|door|doors|frame|frames|window|windows|fence|posts|panel|panels|wall|walls|pipe|pipes|sink|basin|cabinets|cupboards|edges|wallpaper|skirting|worktop|blinds
  + Such [crooked skirting] in a new hall.
  - A crooked fencer.
competence.badly_done     -2           hash|pig's|pigs|dog's|hames of|ear|breakfast it|this|the|of
  + They made a [hash of it].
  - Kids love a hash of potatoes.
competence.badly_done     -2           measured|cut|fitted|hung|installed|wired|assembled|painted|laid|drilled|plumbed wrong|wrongly|incorrectly|crooked|backwards|badly
  + They [measured wrong].
  - The wrong cut of beef.
competence.badly_done     -2           not|n't doing|do|does … job|jobs
  + The wardens are [not doing their job].
  - I do shifts at my second job, not at night.
competence.badly_done     -2           poor|bad|terrible|shoddy|awful|horrible|botch|half-arsed|hack job|work|workmanship
  + [Poor workmanship] on our roof.
  - They asked whether the poor job market worries my son.
competence.badly_done     -2           put|fitted|installed|mounted|hung|attached|screwed … backwards|upside-down|back-to-front
  + They [fitted the door backwards].
  - She put it on and walked backwards.
competence.badly_done     -2           rushed|half|botched|cowboy|slapdash|patch|shoddy|lick|hatchet job|finished
  + It was a [rushed job].
  - It is half work and half play.
competence.badly_done     -2,stage:use tile|tiles|tiling|shelf|shelves|socket|sockets|switch|switches|door|doors|frame|frames|window|windows|fence|posts|panel|panels|wall|walls|pipe|pipes|sink|basin|cabinets|cupboards|edges|wallpaper|skirting|worktop|blinds … crooked|wonky|askew|lopsided|slanted|skewed
  + The [shelf hangs askew].
  - A wonky word on the shelf.
competence.clueless       -2           <agent> … not|n't|didnt|dont ~know
  + The [rep didn't know] the tariff.
  - My dad does not use apps, you know.
competence.clueless       -2           could|did|would n't|not|nt find|know|recognise … house|difference|elbow|address
  + The driver "[couldn't find the house]".
  - I could not find the clock.
competence.clueless       -2           did|do|does n't|not … ~understand … question|issue|problem|request|situation|product
  + The bot [did n't understand the question].
  - Do you understand that the issue is not mine ?
competence.clueless       -2           had|has|have n't|not a|the clue|idea|foggiest|faintest
  + The lad [hadn't a clue].
  - Has he a clue?
competence.clueless       -2           he|she|they|<agent> say|says|said|claim|claims|claimed … not|n't|never remember|recall
  + [He says he does n't recall] the order.
  - I said it was not to remember him.
competence.clueless       -2           he|she|they|staff|<agent>|who|guy|technician … n't|not|no|hardly … understand|understood|know|knew|idea … how … works|worked
  + [He didn't understand how the valve works].
  - I did not know how it works.
competence.clueless       -2           learned|learnt|learn more from|on|off|in … youtube|google|free|book|minutes|video|myself
  + I [learned more from a free] video.
  - I learn from more than one book.
competence.clueless       -2           less|anything|far than|but thorough|professional|competent|knowledgeable|adequate
  + The assessor was [less than thorough].
  - It took less than an hour.
competence.clueless       -2           n't|not got|have a|the clue|foggiest|scooby|idea
  + They have[n't got a clue].
  - They got a clue from the map.
competence.clueless       -2           n't|not|dont|didnt|doesnt seem|appear|really … ~know|understand
  + They do[n't seem to know] the rules.
  - Do the pads seem to fit, as you know the bike ?
competence.clueless       -2           n't|not|unable|couldnt|cannot|cant … answer … question|questions|query|queries
  + She was [unable to answer my question].
  - I may not be in to answer, so post your question.
competence.clueless       -2           no one|body … know|knows|knew … what|how|anything|why
  + At the dock [no one seems to know what] to do.
  - Is there no one who knows a song?
competence.clueless       -2           nobody|noone|no-one|none ever|seems|seemed|there|actually knows|knew|know|to anything|what|how|why|know|who
  + [Nobody there knew anything].
  - Nobody knows my cat.
competence.clueless       -2           no|not|n't|zero|havent … idea|clue … what|how|why|where|they|about
  + The help desk had [no idea how] to reset it.
  - No idea is too small, said the box on the wall.
competence.clueless       -2           no|zero|little|any concept|notion|grasp|comprehension of|about
  + They have [no concept of] hygiene.
  - The concept of the café is simple.
competence.clueless       -2           they|he|she|you|mechanic|doctor|staff 're|are|were|was|is|'s just|only|obviously|clearly guessing|winging|bluffing
  + [They are just guessing] what is wrong.
  - I am guessing it is fine.
competence.clueless       -2           told|said|answered|replied|answer|reply|response i|we do|did n't|not know $
  + I asked her and was [told I don't know].
  - She told me that they know it.
competence.clueless       -2           ~know|~knew nothing
  + The guide [knew nothing] about the abbey.
  - I know a shop, nothing fancy.
competence.disorganised   -2           all|everything|admin|everyone over|is|at the|a|sixes place|shop|mess|and
  + The admin is [all over the place].
  - Bikes are all over the town.
competence.disorganised   -2           badly|poorly|not|poor|bad … organised|organized|run|managed|planned|coordinated|handled|management|organisation|organization|coordination
  + The marathon was [badly organised].
  - The management of the bog is poor in birds.
competence.disorganised   -2           could|can n't|not organise|organize|run a|an piss|bath|bun|party
  + They [could n't run a bath].
  - Could you run a bath at six ?
competence.disorganised   -2           disarray
  + The workshop was in [disarray].
  - An array of oars.
competence.disorganised   -2           disorganised|disorganized|disorganisation|disorganization|unorganised|unorganized|mismanaged|mismanagement|chaotic|muddled|inefficiency|ineffectual
  + A [disorganised] school trip.
  + The [mismanagement] of this estate.
  - They asked whether a chaotic puppy is allowed.
competence.disorganised   -2           piss|booze up in
  + It is like a [booze up in] a brewery.
  - He put the bun in a bag.
competence.disorganised   -2           shambolic|ramshackle|slapdash|cack-handed|ham-fisted|heath-robinson|chaotically|discombobulated|rudderless|bumbling
  + A [cack-handed] attempt at a repair.
  - The rudder of the boat.
competence.incompetent    -3           incompetent|incompetence|incompetently|incompetant|inept|ineptitude|incapable|clueless|hapless|bungling|moronic
  + The [incompetence] of that surveyor.
  + A [clueless] crew fitted the boiler.
  - They asked whether the court was found incompetent to rule, so I moved the claim.
competence.incompetent    -2           in|way|obviously|clearly|totally|completely over his|her|their head|heads
  + The young verger was [obviously over his head].
  - The beam was right over the head of the bed.
competence.unprofessional -2           ill|poorly|badly|under informed|prepared|trained|qualified|equipped|briefed
  + The guide was [ill prepared].
  - The ill and the well.
  + The pool guard is [ill-trained].
competence.unprofessional -2           lack|lacking|lacks|no|lacked|little|zero … professionalism|knowledge|training|experience|skill|skills|expertise|competence|organisation|organization|competency
  + A total [lack of professionalism] in the lab.
  - They asked whether no prior knowledge of French is asked for this class.
competence.unprofessional -2           not|n't|hadnt|clearly|never prepared|rehearsed for|the|anything|his|her|their
  + The tutor had [not prepared for] the class.
  - I was ready for it.
competence.unprofessional -2           not|n't|hardly|less|far … professional|competent|qualified|trained|knowledgeable|efficient|organised|organized
  + The removal men were [not properly trained].
  - Trained or not, my dog stays in the car.
competence.unprofessional -2           unprepared|uninformed|forgetful|neglectful|half-asleep|clumsy|untrained|ill-prepared|out-of-touch
  + The guide was [unprepared].
  - A prepared meal.
competence.unprofessional -2           unprofessional|unprofessionally|unprofessionalism|amateur|amateurish|amateurism|sloppy|careless|carelessness|negligent|negligence|lazy|laziness|slack|shoddily|irresponsible|unqualified|inexperienced|untrained
  + An [unprofessional] letting agent.
  + A [sloppy] paint job in the hall.
  - They asked whether I play in the amateur league on Sundays.
keep.all_over             keep         screens|televisions|tvs|plants|flowers|lights|candles|sockets|branches|shops|cafes|pictures|benches all over the place
  + They have [plants all over the place].
  - The man was all over the place, and so were his notes.
keep.i_no_idea            keep         i|we have|had|'ve|got no idea|clue how|who|if|whether|as|about
keep.i_no_idea            keep         you have|'ve no idea how|what much|many|that|it|this|i|we|good|happy|grateful|relieved|relaxed|long|hard|important|nice|great
  + [You have no idea how happy] I was.
  - You have no idea how to run a shop.
keep.i_no_knowledge       keep         i|we have|had|'ve|has no knowledge
keep.not_expected_to      keep         <be> not|n't expected|due|scheduled to
keep.not_prepared_good    keep         not|n't prepared|ready for how
keep.nothing_less         keep         no|nothing|never|not less than thorough|professional|competent|knowledgeable|adequate|helpful|sympathetic|understanding|accommodating|attentive|caring|forthcoming
keep.own_step             keep         i|we am|'m|are|'re|was|were not|n't due|expected|scheduled to … until|till
keep.own_step             keep         i|we … never|not|n't … set|done|fitted|installed|put|filled|connected|sealed|applied|wired|assembled … correctly|properly
timeliness.delayed        -2           not|n't expected|due|scheduled to … until|till
  + The ferry is [not expected to sail until] May.
  - He is not expected to sing.

competence.clueless -2 nobody|noone|no-one|none at|in|on|of … knew|know|knows|understood|understands
  + [Nobody on the desk knew] the form.
  - Nobody in the queue has a hat.

competence.badly_done -2 drove|drives|driving|rode|cycled … like a|an|he maniac|lunatic|madman|idiot|racing|hooligan|stole
  + The courier [drove like a lunatic].
  - I rode like the wind.

# Not up to the work
competence.bad_advice     -2 bum|duff|dud|dodgy|crap|lousy|iffy|ropey|terrible|useless|wonky advice|steer|info|guidance|tip|tips|directions
  + A [dud tip] from the box office.
  - Rubbish tips open at nine.
competence.badly_done     -3 ballsed|bollocksed|stuffed|fouled up the|my|our|on|it|again|this|that|and|badly|everything
  + The vet's office [stuffed up our] bill.
  - A stuffed bear up on the shelf; the dog fouled the path.
competence.badly_done     -3 ballsed|botching|botched|buggered|mucked|stuffed|bollocksed|fluffed|muffed it|this|things|everything|that|the|my|our … up
  + The tiler [ballsed the grout up].
  - The ballet set up that stage.
competence.badly_done     -2 goofed|goofing|goof-up|goof-ups|ballsed-up|bish-bash-bosh|cackhanded|bodge-up
  + There was a [goof-up] with the tickets.
  - Fowl and goose on the menu.
competence.badly_done     -3 massacred|hacked|scalped|murdered my|his|her|our|the hair|fringe|lawn|hedge|tree|beard|brows|eyebrows|nails|bob|roots|song|trees
  + They [massacred our hedge].
  - The hen and the hare by the hedge.
competence.badly_done     -3 more harm|damage than good
  + The cream did [more harm than good].
  - The good harvest; the harm is no more than a scratch.
competence.badly_done     -2 patch-up|rush|rushed|bodge|half-cocked|lash-up|cut-price|cut-and-shut job|jobs|repair|fix
  + It was a [rush job], and it shows.
  - A job in the rush hour.
competence.badly_done     -2 phoned|phoning it|their|his|her in performance|that|tonight|all
  + The band [phoned it in that] night.
  - I phoned in that day.
  - I phoned it in at nine.
competence.badly_done     -2 they|he|she|also|even|crew|team|cleaner|cleaners|maid|maids|painter|painters|fitters|staff missed|misses|miss several|many|some|a|lots|few|whole|numerous … spot|spots|patch|patches|corners
  + The [maid missed several spots].
  - We missed a few stops.
competence.badly_done     -3 ~break|broke|broken|damaged more than he|she|they|it|you fixed|repaired|mended|solved
  + The engineer [broke more than he fixed].
  - It broke more often than ours.
competence.badly_done     -2 ~make|made|making a|such meal of it|everything|that|this
  + He [made a meal of it] for a simple tap.
  - Mum made a meal of lamb.
competence.badly_done     -2 ~miss|missed|overlooked|overlook the obvious|glaringly
  + Three plumbers [missed the obvious].
  - It is not obvious where we miss the bus.
competence.clueless       -2 <agent>|he|she|they|just|clearly|obviously <be> guessing|stumped|floundering|winging|bluffing|blagging
  + The [pharmacist was guessing].
  - Guess who was at the till.
competence.clueless       -2 bluffed|bluffing|bluffs|blagged|blagging|blags|bumbled|bumbling|muddled|stumbled his|her|their|my way
  + The consultant [bluffed his way] through.
  - The bluff on his way home.
competence.clueless       -2 completely|totally|was|were|seemed|looked|is|are|all all|completely|totally at sea
  + The trainee [was all at sea].
  - We sailed all day at sea.
competence.clueless       -2 no|none|any|little|hardly … wiser than|about
  + The surveyor was [no wiser than] we were.
  - Is it wiser than the owl ?
  - Any clearer than that?
competence.clueless       -2 stumped|floundering|tongue-tied
  + My question left the whole desk [stumped].
  - A tree stump by the flounder stall.
competence.clueless       -2 wing|wings|winging|winged it
  + Nobody trained them, they [wing it].
  - A wing of the bird, it was blue.
competence.clueless       -2 ~make|making|made it|rules|answers|figures up as
  + The guide [made it up as] we walked.
  - The room is made up at noon as a rule.
competence.incompetent    -2 <agent>|he|she|they <be> <degree> idle|lax|hazy|clumsy|dense|vague
  + [They were very lax] about the alarms.
  - The field is so green; she left.
competence.incompetent    -2 <agent>|he|she|they <be> idle|lax|hazy|dense
  + My [adviser was hazy] on the tax.
  - The motor was idle when the lady left.
  - He was unsure about the size.
competence.incompetent    -2 <agent>|he|she|they <be>|a a|an|complete|total|just cowboy|quack|quacks|hack|bodger
  + He was [a total cowboy] on the drill.
  - As a beginner I took the blue slope; he was there.
  - He is a beginner.
competence.incompetent    -3 <be>|a|such|absolute|right|total|complete|proper|bunch a|an|right|total|complete|proper|real|of cowboy|cowboys|quack|quacks|charlatan|amateur|amateurs
  + The roofer was [a total cowboy].
  - He played a cowboy in the film.
competence.incompetent    -3 blundering|underqualified|under-qualified|workshy|work-shy|scatterbrained|scatter-brained|muppet|muppets|numpty|numpties|bodger|bodgers|bodging|dunce|dunces|nincompoop|nincompoops|dimwit|dimwits|dullard|undependable|unskilled|cack-handed|ham-fisted|slow-witted|dim-witted|halfwit|halfwits|half-wit
  + The fitter was a [cack-handed] lad.
  - The workshop is over the scattered barn.
competence.incompetent    -3 bone-idle|bone idle|idleness
  + The caretaker is [bone idle].
  - The bone is from an idol.
competence.incompetent    -3 cowboy|cowboys builder|builders|outfit|firm|operation|company|plumber|plumbers|job|workmanship|tradesmen|tradesman|electrician|roofers|roofer
  + A [cowboy outfit] did our roof.
  - A cowboy hat and boots for the party.
competence.incompetent    -3 in|way|well|far over his|her|their head|heads
  + The new broker is [way over his head].
  - The sign hung over their heads.
competence.incompetent    -2 n't|not|cannot|never|barely string|strung|~put two|a|three sentences|sentence|words together
  + The spokesman could [n't string a sentence together].
  - String three beads together.
competence.incompetent    -3 out of a|an|wet paper bag
  + They couldn't find their way [out of a paper bag].
  - Bread out of a brown bag.
competence.incompetent    -3 out of|in|over|beyond his|her|their depth
  + The locum was [out of his depth].
  - In the pool they are in their depth class, aged five.
competence.incompetent    -3 thick as two|mince|a|shit|pigshit
  + The clerk is [thick as two] planks.
  - The board is as thick as my thumb.
competence.incompetent    -2 wet behind the|her|his ears
  + A solicitor still [wet behind the ears].
  - The dog is wet; behind the shed it is dry.
competence.unprofessional -2 slackness|slacking|slackers|slacker|skiving|skivers|skive|loafing|shirking|shirkers|shirk|dossing|lollygagging|layabout|layabouts
  + Two of the council's men were [skiving] behind the van.
  - The skier lost a loafer and the shirt.
competence.unprofessional -2 ~go|went|going|gone through the motions
  + The tutor just [went through the motions].
  - The dancer showed the motions of the swan.

competence.clueless -2 i|we knew|know more|better … than he|she|they|them|him|her|staff|the
  + [I knew more about it than he] did.
  - I know more songs now.

competence.clueless -2   could|can|ca|cannot|couldnt|were|was|unable not|n't|to|unable replicate|reproduce|duplicate|pinpoint|diagnose|locate|identify … problem|fault|issue|leak|noise|cause|error|source
  + The fitter [couldn't replicate the fault].
  - I could reproduce the noise for you.
keep.own_step       keep i|we … not|n't|unable … replicate|reproduce|duplicate|pinpoint|diagnose|locate|identify … problem|fault|issue|leak|noise|cause|error|source

competence.incompetent -3 astonishing|astounding|breathtaking|amazing|incredible|spectacular|remarkable|stunning|staggering|jaw-dropping|unbelievable|epic|world-class|monumental|extraordinary|impressive incompetence|ineptitude|stupidity|ignorance|laziness|disorganisation|disorganization|carelessness|negligence|inefficiency
  + A [spectacular ineptitude] at the depot.
  - An incredible film on the laziness of cats.

competence.clueless -2 <agent>|they|he|she|nobody|advisor|adviser|staff did|do|does|never|ever|seems|seem|really n't|not|knew|know|knows|to anything|know|knew $
  + The [clerk doesn't know anything].
  - I do not know anything about barges.
competence.clueless -2 <agent>|they|he|she|nobody|advisor|adviser|staff did|do|does|never|ever|seems|seem|really n't|not|knew|know|knows|to anything|know|knew anything|about
  + [They did not know anything] on knots.
  - They did not say anything about the tide.

# How it was done
competence.badly_done     -3 appallingly|atrociously|abysmally|shamefully|disgracefully|disastrously|lamentably|deplorably|horribly|dreadfully|horrendously|diabolically|shockingly|pitifully|woefully handled|treated|managed|communicated|served|organised|organized|executed|run|designed|written|packed|maintained|fitted|done|behaved|organised|slow|late|bad
  + The whole day was [lamentably organised].
  - A shockingly pink dress, well designed.
competence.badly_done     -3 handled|treated|dealt|managed|behaved|communicated|served|organised|organized|performed|executed|conducted|run|cooked|designed|written|packed|maintained|repaired|fitted … appallingly|atrociously|abysmally|shamefully|disgracefully|disastrously|lamentably|deplorably|horribly|awfully|dreadfully|horrendously|diabolically|terribly|shockingly
  + Your clinic [treated us shamefully].
  - It was awfully kind.
competence.clueless       -2 away|off with the fairies
  + The clerk is [away with the fairies].
  - Fairies on the cake.
competence.disorganised   -2 muddle|muddles|muddled|in a|one|right|total|complete muddle|shambles
  + The bookings were [in a muddle].
  - Mud in the puddle.
competence.disorganised   -3 tyre|tire|bin|skip fire
  + The launch was a [tyre fire].
  - The fire of the tyrant.
competence.incompetent    -2 bag|box|sack of hammers|rocks|spanners
  + Dumber than a [bag of hammers].
  - A rock in a bag.
competence.incompetent    -3 eejit|eejits|bampot|bampots|nitwit|nitwits|numbskull|numbskulls|numskull|numskulls|schmuck|schmucks|putz|bellend|bellends|knobhead|knobheads|twit|twits|prat|prats|drongo|drongos|dipstick|dipsticks|dingbat|dingbats|blockhead|blockheads|airhead|airheads|bozo|bozos|doofus
  + An [eejit] of a plumber.
  - A knit hat and a putt.
competence.incompetent    -2 few … short of a
  + The agent is a [few sandwiches short of a] picnic.
  - A few minutes short of noon.
competence.incompetent    -2 not|n't|isnt the full quid|shilling
  + The bouncer is [not the full shilling].
  - Here is the full tray.
competence.unprofessional -2 asleep at|on the wheel|job
  + Security were [asleep on the job].
  - The baby fell asleep at the zoo.
competence.unprofessional -2 clumsily|ineptly|carelessly|amateurishly|ham-fistedly|half-heartedly|half-arsedly|sloppily|lazily|negligently|recklessly|inefficiently|lackadaisically|unskilfully|unreliably|shambolically
  + The crate was [clumsily] packed.
  - A clam on the car.
competence.unprofessional -2 rubber-stamping|paper-pushing exercise
  + The review was a [rubber-stamping exercise].
  - A stamp for exercise mats.

# Told in other words
competence.clueless       -2 arse|ass|backside from|and|or … elbow
  + The roofer didn't know his [arse from his elbow].
  - An ass from Elba.
competence.clueless       -2 blind leading the blind
  + It was the [blind leading the blind].
  - The blind on the window leads to the blind spot.
competence.clueless       -2 muddle-headed|muddleheaded|woolly-minded|woolly-headed|empty-headed|addle-brained|scatty|air-headed
  + A [muddle-headed] bursar.
  - A woolly hat on his head.
competence.disorganised   -2 sixes and sevens
  + The caterers were at [sixes and sevens].
  - Six or seven.
competence.incompetent    -2 all thumbs with|when|at
  + The nurse was [all thumbs with] the needle.
  - All ten toes and the thumb.
competence.incompetent    -2 gormless|witless|brainless|feckless|spineless|gutless|shiftless|zombie-like|zombies|semi-comatose|comatose|braindead|brain-dead|clod|clodhopper|blundersome
  + A [gormless] lad at the bar.
  - The gorge, the wit of the brain.
competence.unprofessional -2 bickers|squabble|squabbles|squabbled|squabbling|slanging|catfight|catfights|infighting
  + Two stewards [squabbled] over the rota.
  - The wicker box and the quad bike.
competence.unprofessional -2 ducks|ducked|ducking|shirks|shirked|shirking|abdicates|abdicated|abdicating|shuns|shunned|evades|evaded|dodges|dodged|shrugs|shirk|abdicate|duck|dodge|evade … responsibility|responsibilities|duty|duties|obligation|obligations|accountability|blame
  + The landlord [ducks all responsibility].
  - A duck, a dodgem, and duty free.

competence.badly_done -2 hair|haircut|fringe|highlights|curls|perm|ends <be>|looks|feels|felt|came|left|looked … frizzy|brassy|straw|fried|frazzled|limp|matted|scorched|singed|burnt
  + My [ends are fried].
  - A fried egg in her hair.
competence.badly_done -2 look|looks|looked|looking like … scarecrow|clown|mushroom|poodle|mop|haystack|mullet|brillo|zebra|boiled|drowned|plucked
  + She left me [looking like a poodle].
  - I like to look at clowns.
competence.badly_done -2 surveyor|vet|doctor|doctors|dentist|gp|inspector|mechanic|nurse|optician|consultant|radiologist|solicitor|accountant|editor missed|overlooked|misread a|an|the|my|her|his|our|that
  + The [surveyor missed the] rotten beam.
  - Her nurse is missed by all.

# Who does not know how
competence.clueless -2   they|moron|morons|idiot|idiots|clown|clowns|<agent> … not|n't|didnt|dont|cannot know how to … a|an|the|my|our|their|this|that|it
  + The [fitter does not know how to read a] plan.
  - I do not know how to read the plan.
keep.own_step       keep son|daughter|husband|wife|mother|father|mum|dad … not|n't know how to … a|an|the|my|our|this|that|it

competence.clueless       -2   incompetency|ineptness|cluelessness
  + Such [incompetency] at one desk.
  - A competent desk.
competence.unprofessional -3   <agent>|guide|chauffeur|driver|breath smelled|smelt|reeked|stank|smells|reeks of alcohol|booze|drink|beer|whisky|vodka|cannabis|weed|gin
  + The [driver smelled of alcohol].
  - The pub smells of beer.
competence.unprofessional -3   driver|captain|chef|waiter|barman|conductor|instructor|guide|chauffeur|pilot … tipsy|intoxicated|inebriated|hungover|hung-over
  + Our [guide was tipsy] by noon.
  - The tipsy cake was a hit.
competence.unprofessional -2   lack|lacks|lacked|lacking the|a|any|even|all basic|understanding|knowledge|grasp|training|clue … of|in|about
  + The agents [lack any grasp of] tax.
  - A lack of salt.
keep.own_step             keep i|we lack|lacked the|a|any|even|all basic|understanding|knowledge|grasp|training|clue … of|in|about

competence.disorganised -2 barely|thinly|hardly|semi controlled|organised|organized|contained|managed chaos|mayhem|bedlam
  + The gate was [barely controlled chaos].
  - Hardly chaos at all.

competence.clueless -2 he|she|they|clerk|driver|agent|staff|receptionist|conductor|waiter|manager|rep said|told|admitted|replied|answered … he|she|they had|have|has|'d no idea|clue
  + The [conductor said he had no idea] where the fair was.
  - I said I had no idea.
competence.clueless -2 no one|body seems|seemed|appears|appeared … able|capable to|of tell|telling|explain|explaining|say|saying|answer|answering|confirm|locate
  + [No one seems able to explain] my gas reading.
  - No one seems to find the path slippery.
competence.clueless -2 nobody|noone seems|seemed|appears|appeared … able|capable to|of tell|telling|explain|explaining|say|saying|answer|answering|confirm|locate
  + At the town hall [nobody seems to be able to tell] me where my form went.
  - Nobody seems to find the path slippery.

competence.clueless -2 driver|drivers|courier|couriers|taxi|cab|postman|engineer|technician|plumber|delivery … never|not|n't find|found|locate|located my|our|the|right|correct … address|house|street|door|flat|entrance|postcode|building
  + The [plumber couldn't find the door] of the mill.
  - The plumber found the leak.

competence.clueless -2 <helper>|<agent>|<company> have|has|had n't|not|never grasped|understood|realised|realized|learnt|learned … job|jobs|role|service|paid|business
  + [They haven't grasped what service] means.
  - They have understood the job.

competence.clueless -2 <helper>|<agent> know|knew|knows absolutely|precisely|next|literally|virtually|practically nothing|to about|nothing
  + [He knew next to nothing] of lutes.
  - He knew that trick.

competence.disorganised -2 's|is|was|total|absolute|utter|real|right a|complete|pantomime|charade pantomime|charade
  + Registering a badge [is a pantomime].
  - We saw a pantomime.

competence.incompetent -1 could|should have|'ve painted|fixed|done|cooked|built|made|sewn|drawn|written|repaired|fitted|assembled|laid … myself|ourselves|better|blindfolded
  + For that result I [could have sewn it myself].
  - I have sewn it by hand.

quality.too_short -1,stage:use lesson|lessons|visit|consultation|appointment|session|tour|class|massage|treatment|meeting|show … only|barely|hardly|scarcely lasted|lasts|last
  + The [tour of the fort barely lasted] a song.
  - The tour lasted three days.

competence.disorganised -2 pushed|shunted|bounced|bundled around|about|back between|and|forth|like
  + We were [shunted around like] parcels.
  - I pushed the pram around town.

overall.lacking -2 motivation|commitment|competence|supervision|communication|empathy|teaching|enthusiasm|follow-up|customer … close|next|near|approaching to zero|nil|nothing|none|nonexistent
  + A [motivation close to nil].
  - A shop close to me.

competence.badly_done -2 dashed|knocked|rattled|cobbled|bashed off|together in|within <duration>
  + A portrait [dashed off in ten minutes].
  - She dashed off at noon.

competence.badly_done -2 <helper>|<agent> … rushed through my|our|it|everything
  + The [crew rushed through our] rites.
  - We came through the rain.

competence.incompetent -2 listening|communication|people|driving|teaching|customer|interpersonal|organisational|management|medical|social skills|service|knowledge … nonexistent|non-existent|lacking|zero|absent|poor|awful|dire|terrible|abysmal
  + [Listening skills non-existent].
  - Listening skills for all ages.
