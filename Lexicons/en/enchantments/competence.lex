@language en
@kind     enchantments

competence.professional +2 <agent> <be> <degree> careful|responsible|motivated|devoted|experienced|skilled|organised|organized|smart|intelligent|informed|expert|disciplined
  + The [crew were so devoted] to the kids.
  - The driver was asked to be skilled.
competence.professional +2 discreet|discreetly|unobtrusive|unobtrusively|vigilant|articulate|diligent|diligently
  + The maid was [unobtrusive].
  - Is there a vigilant dog in the yard ?

# Knows the job, advises well
competence.answers      +2 helped|advised|guided|talked|walked … through … everything|process|options|steps|step|whole
  + He [walked me through the process].
  - They asked whether we walked through the whole of the park.
competence.answers      +2 ~answer|~answered|answering … all|every|any|my|our … questions|question|queries|query
  + The pharmacist [answered all my questions].
  - They asked whether to answer all the questions on form six.
competence.answers      +2 ~explain|explained|explains … through|well|everything
  + The surgeon [explained it all well].
  - Explain, as well, why the fee is due.
competence.competent    +1 competent|competence|competently|capable|skilful|skillful|adept|diligent|conscientious|proactive|resourceful|hardworking|hard-working|dedicated|dedication
  + A [competent] piano mover.
  + The crew is [dedicated].
  - The court is not competent in this county ?
competence.competent    +1 experienced|qualified|skilled|trained <agent>
  + An [experienced crew] on the ferry.
  - I have experienced rain on every trip.
competence.competent    +2 good|great|excellent|brilliant|fantastic|skilled|amazing at their|her|his job|work|craft
  + The dental nurse is [brilliant at her job].
  - I am at their job fair in a good suit.
competence.competent    +2 good|great|safe|capable|expert hands
  + My mother was in [safe hands].
  - Wash hands with good soap.
competence.competent    +1 thoroughness
  + A [diligent] lab.
  - The thoroughfare is closed on market day.
competence.competent    +1 very|highly|well|so|most|extremely|really|and|clearly|fully|super experienced|qualified|trained|skilled|organised|organized
  + A [highly skilled] piano tuner.
  - They asked for a qualified buyer with proof of funds.
competence.competent    +2 well organised|organized|run|managed|trained|coordinated|handled|planned|drilled|executed
  + The stewards were [well trained].
  - The well ran dry, so we managed with bottles.
competence.competent    +2 ~know|knows|knew … stuff|products|product|onions|job|trade
  + The lad in hi-fi [knew his stuff].
  - They asked whether I know my stuff is in locker ten.
competence.competent    +2 ~know|~knew|~knows … what they|he|she were|was|are|is|'s|'re doing
  + The joiner [knew what he was doing].
  - Do you know what the twins are doing ?
competence.efficient    +1 efficient|efficiently|efficiency|effective|effectively|proficient|productive
  + An [efficient] border desk.
  + The line moved [efficiently].
  - The energy efficient bulb is in aisle four.
competence.expert       +2 great|good|excellent|amazing|fantastic|superb|people|listening|wonderful … skills
  + The dentist has [superb skills].
  - The course is for basic skills.
competence.expert       +2 knowledgeable|knowledgable|knowledge|expertise|expertly|experts|clued-up|insightful
  + A [knowledgeable] bike mechanic.
  + Their [expertise] in grief counselling.
  - To my knowledge the gate opens at six.
competence.good_advice  +2 good|great|excellent|sound|helpful|useful|valuable|brilliant|expert|clear|practical|fantastic|honest advice|tips|guidance|recommendations|suggestions|recommendation
  + They gave [sound advice] on my lease.
  - The good book has tips on page ten.
competence.good_advice  +2 well advised|informed
  + We felt [well advised] on the will.
  - As well as my wife, I was informed by text.
competence.professional +2 professional|professionally|professionalism|proffesional|profesional|businesslike
  + A [professional] team of movers.
  + The [professionalism] of the pilots.
  - I need a professional indemnity quote for my studio.
competence.well_done    +1 good|great|excellent|fantastic|amazing|superb|quality|top workmanship|craftsmanship|job|handiwork
  + [Superb workmanship] on our stairs.
  - A job with quality control at the mint.
competence.well_done    +2 handled|dealt|managed|sorted|resolved … well|perfectly|brilliantly|superbly|professionally|expertly
  + My claim was [handled superbly].
  - They asked whether the bag was handled by well-off guests.

# The same words in other senses
competence.competent    +2   <be> very|really|so|extremely|super|incredibly|truly|pretty|quite|absolutely|exceptionally|wonderfully|always intelligent|perceptive|logical|focused|clever|persuasive|precise|forthcoming|articulate
  + The tutor [was very focused].
  - It was very late.
competence.competent    +2   <be> … on top of it|things|everything
  + The crew [were on top of everything].
  - The cherry on top of it all is red.
competence.competent    +2   instructors|instructor|teacher|teachers|staff|they|he|she really|certainly|clearly|actually know|knows how to
  + The [instructors really know how to] motivate.
  - I know how to run a tap.
competence.competent    +2   on the|their ball|toes|money|case
  + They are really [on the ball].
  - Keep your eye on the ball at the game.
competence.competent    +2   painstaking|eagle-eyed|on-the-ball|methodical|quick-witted|switched-on
  + The dentist was [methodical].
  - They are able to come.
competence.competent    +2   talented|savvy|tireless|masterful|dexterous|astute|sharp-eyed|eagle-eyed|first-rate|top-drawer
  + A [talented] tailor.
  - The talent show.
competence.competent    +1   very|well|so|super|really|highly|extremely organised|organized|orderly|slick|thorough|polished|sensible|wise
  + The race was [very organised].
  - They organised it in May.
competence.competent    +1   well|very|highly|super trained|informed|briefed|prepared|drilled|versed|read|organised|organized|run|equipped|presented
  + The crew is [well drilled].
  - A well in the yard.
competence.expert       +2   a|total|absolute|real|man's|is genius|wizard|magician|maestro
  + The man is [a magician].
  - The magician show for kids was at noon.
competence.expert       +2   gets|got|understood|understands it|me|what|us straight|immediately|right away|off|needed|away
  + I had somebody who [gets it straight away].
  - He gets it from the shop.
competence.expert       +2   knew every inch|corner|street|detail|trick
  + He [knew every inch] of the area.
  - I know every street.
competence.expert       +2   knew|know|knows|really his|her|their stuff|onions|trade|craft
  + The engineer [knew his stuff].
  - I know her well.
competence.expert       +2   she|he|they|who|nurse|doctor|mechanic|pharmacist|vet|banker caught|spotted|noticed|flagged a|an|the|my mistake|typo|error|problem|fault|issue|leak|clash|lump
  + [She caught a typo] that would have cost us.
  - I spotted a leak before it burst.
competence.expert       +2   spotted|noticed|caught|picked|flagged … that|straight|something|up|it … others|nobody|else|away|straight|mistake|problem|clashed|missed
  + She [spotted a clash that others] missed.
  - I spotted a mistake in it.
competence.expert       +2   wizard|genius|maestro|whizz|miracle|magician worker|with|at|who|and
competence.found_me     +2   found|find|picked me|us|him|her the|a|exactly exact|right|perfect|ideal|very|what|lovely|better
  + He [found me the right] hinge.
  - I found the right door.
competence.knows        +2   knew|knows every|his|her|their|each cheese|wine|wines|dish|stuff|product|products|onions|ingredient|inch|detail|corner|trick|bottle|plant|plants|tool|tools|part|tune|menu|subject|trade|cars|bikes|business|job|craft
  + The barman [knows his onions].
  - Her business is known to all.
competence.knows        +2   really|clearly|obviously|certainly|definitely|truly knows|knew|know hair|his|her|their|how|what|curly|cars|stuff|dogs|cats|about|the|business|job|everything
  + Mo [really knows cars].
  - Who really knows if it will rain ?
competence.learnt       +2   learnt|learned|learn loads|lots|tons|plenty|heaps|so
  + I [learned heaps] on the day.
  - I learned of it in the post.
competence.person       +2   <agent>|she|he|they|trainer|tutor|instructor|team|girls|lads|lad|chap was|is|are|were|very|so|really … patient|passionate|careful|organised|organized|skilled|skilful|diligent|discreet|calm|energetic|sharp|mindful|devoted|perky|energised|modest|inclusive|motivating|hands-on
  + The [physio was patient] with me.
  - A patient of mine rang.
competence.professional +2   could n't|not have|of been more professional|efficient|knowledgeable|thorough|competent|organised|organized
competence.professional +2   couldnt have|of been more professional|efficient|knowledgeable|thorough|competent|organised|organized
  + They [could not have been more professional].
  - Could it be more thorough?
competence.professional +2   couldnt|cannot|cant be more professional|efficient|knowledgeable|thorough|competent|organised|organized
competence.professional +2   could|can|ca n't|not be more professional|efficient|knowledgeable|thorough|competent|organised|organized
competence.spotted      +2   spotted|noticed|caught|diagnosed|flagged … before|early|straight|immediately we|i|it|on|away|enough
  + They [spotted the leak before it] spread.
  - I spotted it early.
competence.spotted      +2   they|he|she|staff|team|driver|chemist|agent|pharmacist|dentist|mechanic … spotted|noticed|caught … mistake|error|typo|leak|problem|fault|issue|lump|wrong
  + [She spotted a leak] in the tank.
  - I spotted a mistake in my diary.
keep.efficiency         keep energy|fuel|cost efficient|efficiency|effective
keep.expert_panel       keep expert witness|panel
keep.eye_ball           keep eye|eyes|hand|foot on the ball
keep.indemnity          keep professional indemnity|body|bodies|fees|use|development
keep.knowledge          keep prior|public|common|general|basic knowledge
keep.knowledge          keep to|of my|our|your knowledge

# Up to the work
competence.competent    +2 <agent>|he|she <be> experienced|qualified|gifted|expert|rigorous|decisive|motivated|seasoned|eloquent
  + The [midwife was experienced].
  - He experienced a delay.
competence.competent    +2 <agent>|he|she|they <be> <degree> able|experienced|qualified|gifted|bright|expert|rigorous|decisive|confident|accurate|driven|motivated|composed|steady|succinct|eloquent|shrewd|seasoned|masterly
  + Our [physio is highly qualified].
  - I felt very confident I could drive.
competence.competent    +2 experienced|seasoned|skilful|skillful|gifted|able|masterly|well-trained|competent|capable hands|pro|professional|professionals|pair|operators|practitioner|craftsman|craftsmen|tradesman|tradesmen
  + The tooth was in [experienced hands].
  - Hands up who experienced rain.
competence.competent    +2 eye|eyes|nose|knack|flair for detail|details|colour|color|quality|beauty|style|a
  + The florist has an [eye for colour].
  - Eye drops, for details see inside.
competence.competent    +2 punctilious|industrious|industriously|level-headed|levelheaded|unflappable|masterly|masterfully|quick-thinking|quick-witted|pro-active|eagle-eyed|hawk-eyed|well-drilled|adroit|adroitly|dexterous|deft|deftly
  + The pilot was [unflappable].
  - The business liked the quick win.
competence.competent    +2 scrupulous|scrupulously … care|detail|attention|records|clean|honest|fair|careful|prepared|organised|organized|and|in|with|about|accurate|work
  + A notary [scrupulous about] dates.
  - No scruples.
competence.competent    +2 ~pay|paid|pays|great|every|much|such attention to every|each|the|detail|details|smallest|tiniest|little
  + The decorator [paid attention to every] joint.
  - Pay attention, said the tutor.
competence.expert       +2 <agent>|he|she|they|team|crew <be>|a a|an|true|real|genuine|absolute|total|such expert|experts|pro|pros|whizz|whiz|guru|ace|dab|natural|artist|maestro|craftsman
  + The [fitter is an expert].
  - Ask an expert, he said.
competence.expert       +2 a|an true|real|total|proper|consummate|absolute|genuine|complete|seasoned pro|expert|professional|guru|artist|craftsman|maestro|ace
  + The piano tuner is [a real pro].
  - The Pro model is a real phone.
competence.expert       +2 dab hand|hands
  + The barber is a [dab hand] with a razor.
  - Dab some on your hand.
competence.expert       +2 master|masters|mistress of|at his|her|their|the craft|trade|art|game|job
  + Your tiler is a [master of his craft].
  - A master of arts from their school.
competence.expert       +2 maths|computer|tech|technical|it|financial|tax|grammar|paint|absolute|real|true wizard|whizz|whiz|wiz|guru|ninja
  + Their lad is a [computer whizz].
  - The computer is on the wizened desk.
competence.expert       +3 rabbit|rabbits out of the|a|his|her|their hat
  + The caterers pulled a [rabbit out of the hat].
  - The rabbit got out of the hutch.
competence.explains     +2 ~break|broke|breaks|broken|breaking it|things|everything down for|into|to|so|simply|step
  + The pension lady [broke it down for] us.
  - It broke down for good.
competence.finds        +2 got|gets|getting to the bottom|root|heart|source of
  + A retired engineer [got to the bottom of] it.
  - The bottom of the hill is where we got off.
competence.good_advice  +2 sound|solid|sage|wise|astute|level-headed|honest|impartial|practical|valuable|invaluable|expert|first-rate|spot-on advice|counsel|guidance|tips|recommendations|suggestions|pointers
  + [Sage counsel] from the notary.
  - Sound bites and guidance on the wall.
competence.good_advice  +2 ~steer|steered|~point|pointed|pushed|nudged|~guide|guided|set|put me|us|him|her|them in|on|towards the right|correct direction|path|track|road|course
  + The librarian [pointed us in the right direction].
  - The arrow pointed at the right track.
competence.good_advice  +2 ~talk|talked|talks|talking|speaks|spoke|~speak sense
  + At last a banker who [talks sense].
  - A talk on the sense of smell.
competence.knows_well   +2 ~know|knows|knew … like the back|backs
  + Our driver [knows the lanes like the back] of his hand.
  - I know the back gate.
competence.knows_well   +2 ~know|knows|knew|knowing what|exactly he|she|they|you's|what|theyre|are|is 're|'s|is|are|were|was|re|they|talking talking|about
  + She [knew what she was talking] about.
  - I do know what it is about.
competence.professional +2 ~get|got|gets|came|comes|went|straight|right|clear|quick|concise|short|quickly|brief and|straight|right to the point
  + Her letters are [brief and to the point].
  - We got to the meeting point.
competence.well_done    +2 ~make|made|makes|making light|short work of
  + Two lads [made light work of] the piano.
  - Short of work, they made lamps.
ease.up_running         +2 ~get|got|gets|had|have|has|put me|us|him|her|my|everything|it|things|back|the|our … up … running
  + The clinic [got my hearing aid up and running].
  - I got up and went running.
empathy.above           +3 ~go|went|goes|gone|going over … above
  + The movers [went over and above].
  - The bridge goes over the brook, above the mill.
honesty.kept_promise    +2 show|shows|turn|turns|come|comes|call|calls|arrive … when they|he|she say|says they|he|she
  + The bin men [come when they say they] will.
  - Come by when he says.
honesty.kept_promise    +2 when|exactly|as|like he|she|they|you said he|she|they|you would|'d
  + The sweep came [when he said he would].
  - What he said about the road, they heard.
honesty.kept_promise    +2 ~deliver|delivered|delivers on|on-all every|his|her|their|its|all|each|the|what promise|promises|word|count|front|promised|commitments
  + The builders [delivered on every promise].
  - Delivered on the first of the month.
honesty.kept_promise    +2 ~stand|stood|stands by|behind his|her|their|its|what work|product|products|warranty|guarantee|word|workmanship|they|promises
  + The roofers [stand behind their work].
  - I stood by their bus stop.
overall.excellent       +2 <agent>|service|job|food|everything|it <be> truly|really|simply|pure|absolutely five-star|5-star
  + The [service was truly five-star].
  - There was a star on the map by the hotel.
overall.excellent       +2 above|beyond reproach|criticism
  + The keeper's conduct was [beyond reproach].
  - A reproach from the flat above.
overall.excellent       +2 five-star|5-star service|staff|experience|team|care|job|treatment|performance|hospitality|welcome|driver|crew|work|support|food|quality
  + A [five-star service] from the locksmith.
  - Five of us booked, the star guide said.
overall.excellent       +2 irreproachable|irreproachably|unimpeachable
  + The convent's hospitality was [irreproachable].
  - An approachable, peachy colour ?
overall.saved           +3 ~save|saved|saves my|our|his|her|the skin|neck|butt|ass|evening|trip|weekend|party|honeymoon|christmas|birthday|sanity
  + The locksmith [saved our weekend].
  - Save our seats for the evening.
resolution.handled      +1 made|more-than up for it|the|that|everything|our|lost|my
  + The sunset [made up for the] rain.
  - A bed made up for two.
resolution.handled      +2 ~make|made|makes|making amends
  + After the flood they [made amends] with new floors.
  - The amended bill was made in May.

# How it was done
competence.competent +2 skilfully|skillfully|admirably|adeptly|ably|conscientiously|painstakingly|capably|dexterously|adroitly|deftly|rigorously|scrupulously|methodically|resourcefully|proficiently|masterfully
  + The hinge was [skilfully] mended.
  - A cable and a scrap of skin.
competence.competent +2 with aplomb|tact|finesse|flair|panache|diplomacy|distinction|professionalism|diligence|sensitivity|discretion|efficiency
  + She dealt [with tact] with my aunt.
  - The contact is with the flat owner.
competence.competent +2 with great|real|such|utmost|much|genuine|exceptional|remarkable|considerable skill|tact|care|sensitivity|grace|discretion|diligence|attention|humour|humor|dignity|good-humour|kindness|efficiency|flair|patience
  + They laid her to rest [with great dignity].
  - A jar with such a lid, skilled or not.
competence.competent +2 ~run|ran|runs|keeps|kept a|such|an|very tight|happy ship
  + The landlady [runs a tight ship].
  - The ship ran tight on time.
competence.expert    +2 like|as a|true|real|absolute|seasoned|total … pro|pros|champ|champs|boss
  + He parked it [like a pro].
  - It looks like a pro-forma ? No.
overall.excellent    +2 <be> a|an|such|real|true|like|absolute boon|tonic|wonder|miracle|bonus|homerun|natural|inspiration|marvel
  + The new lift [is a boon] for gran.
  - The gin and tonic is a pound.
overall.excellent    +2 a|real|huge|big|massive|major|smash|firm|great hit with
  + The bouncy castle was [a hit with] the twins.
  - He hit the car with a ball.
overall.excellent    +3 could have been handled|dealt|done|organised|organized|managed|conducted with|any more|better|greater
  + Nothing [could have been done any better].
  - Could it have been done by ten ?
overall.excellent    +3 could n't|not have been handled|dealt|treated|done|organised|organized|managed|better|looked … better|more|finer
  + The move [could not have been handled with more] tact.
  - It has been handled more than once.
overall.excellent    +2 feather in|for your|their|his|her cap
  + That award is a [feather in their cap].
  - A cap with a feather.
overall.excellent    +2 home|slam|touch run|dunk for|with|of-class
  + The wedding cake was a [slam dunk with] our guests.
  - I run home for lunch.
overall.excellent    +2 laudable|laudably|exemplarily|meritorious|estimable|peerlessly|nonpareil
  + The porter's conduct was [laudable].
  - A loud label on the merit badge.
overall.excellent    +2 masterclass|showstopper|standout|stand-out|red-letter|crowd-pleaser|crowd-puller|win-win|corker|belter|humdinger|ripsnorter|doozy|stunner
  + Her talk was a [masterclass] in calm.
  - The master of the class had a corked belt.
overall.excellent    +2 memory|memories|moment|moments|day|night|evening|experience|trip|holiday to|i'll|we'll treasure|cherish|savour|savor|remember
  + It was a [memory to treasure].
  - The treasure map, to remember the day.
overall.excellent    +2 real mccoy|macoy
  + The haggis is the [real McCoy].
  - Is McCoy real ?
overall.excellent    +2 sight for sore
  + The bus was a [sight for sore] eyes.
  - Sore feet, a sight test.
overall.great        +2 beautifully|marvellously|marvelously|splendidly|magnificently|sumptuously|lovingly|immaculately|exquisitely|tastefully handled|managed|served|organised|organized|executed|run|designed|written|packed|maintained|fitted|done|cooked|presented|made|kept|restored|cared|looked
  + The fair was [splendidly run].
  - The maid splendid in red ran.
overall.great        +2 handled|did|done|travelled|arrived|celebrated|delivered|sorted|served … in style
  + They [did it in style].
  - Is it done in a style of the day ?
overall.great        +2 handled|treated|dealt|managed|behaved|communicated|served|organised|organized|performed|executed|conducted|cooked|designed|written|packed|maintained|repaired|fitted|went|done|worked … beautifully|marvellously|marvelously|splendidly|magnificently|gloriously|sublimely|famously|handsomely|sumptuously
  + The choir [managed it splendidly].
  - A magnificent organ was played.
overall.relief       +2 welcome|blessed|wonderful|sweet|lovely relief|respite|change|antidote
  + The shade was a [welcome relief].
  - A relief map; be welcome.
