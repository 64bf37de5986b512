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
competence.competent    +2 detail oriented|orientated|minded|focused|focussed
  + Our organ builder is very [detail oriented].
  - The details, focused or not, are in the file.
competence.competent    +2 detail-oriented|detail-orientated|detail-minded
  + A [detail-oriented] planner.
  - The details are oriented north.
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
competence.found_me     +2 found|finds|finding|got|chose|picked me|us exactly|just the right|perfect|ideal
  + The saddler [found us exactly the right] strap.
  - He found us at the right gate.
competence.good_advice  +2 good|great|excellent|sound|helpful|useful|valuable|brilliant|expert|clear|practical|fantastic|honest advice|tips|guidance|recommendations|suggestions|recommendation
  + They gave [sound advice] on my lease.
  - The good book has tips on page ten.
competence.good_advice  +2 recommendation|recommendations|suggestions|advice|guidance <be> … thorough|sound|solid|spot-on|invaluable
  + Her [suggestions were really thorough].
  - The guidance is in a blue book, thorough or not.
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
competence.well_done    +2 inspection|survey|examination|check-up|checkup|assessment|consultation|diagnosis|service|clean <be> … thorough|meticulous|comprehensive
  + The [survey was extremely thorough].
  - The survey was at noon, the cleaner is thorough.

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
competence.competent    +3   perform|performs|performed a|small|minor|real|many|several|some|true miracle|miracles|wonders
  + The cobbler [performed a miracle] on my boots.
  - They perform in a play, a miracle in May.
competence.competent    +3   perform|performs|performed miracles|wonders
  + The cobbler [performs wonders].
  - They perform, wonders aside, in May.
competence.competent    +2   talented|savvy|tireless|masterful|dexterous|astute|sharp-eyed|eagle-eyed|first-rate|top-drawer
  + A [talented] tailor.
  - The talent show.
competence.competent    +1   very|well|so|super|really|highly|extremely organised|organized|orderly|slick|thorough|polished|sensible|wise
  + The race was [very organised].
  - They organised it in May.
competence.competent    +1   well|very|highly|super trained|informed|briefed|prepared|drilled|versed|read|organised|organized|run|equipped|presented
  + The crew is [well drilled].
  - A well in the yard.
competence.competent    +2   ~work|worked|works|done|did|made|handled|cut|laid with great|real|such|much|enormous|consummate skill|care|precision|dedication|expertise
  + The masons [worked with great precision].
  - They work with great rivals.
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
competence.expert       +2   spotted|picked|flagged|caught|noticed … others|nobody|noone|no-one … missed|overlooked|saw|seen|spotted|noticed|else
  + She [spotted a clash that others missed].
  - I spotted a mistake in it.
  - I picked up something else.
competence.expert       +2   wizard|genius|maestro|whizz|miracle|magician worker|with|at|who|and
  + He is a [wizard with] old clocks.
  - Who was the genius in the play?
competence.found_me     +2   found|find|picked me|us|him|her the|a|exactly exact|right|perfect|ideal|very|what|lovely|better
  + He [found me the right] hinge.
  - I found the right door.
competence.keen         +1   he|she|they|<agent> … barely|hardly|scarcely stop|stopped|pause|paused for tea|coffee|lunch|break|breath|cuppa|rest|brew|a
  + The [builder barely paused for lunch].
  - The driver never stopped for a break.
competence.keen         +2   tirelessly|untiringly
  + The bell ringers practised [tirelessly].
  - The tires are on the tier.
competence.knows        +2   <agent>|he|she|they|who|staff|nurse|guy|man|woman|lady|team|crew … knew|knows how to do|fix|handle|treat|deal|solve|explain|calm|look|cook|cut|repair|make|get
  + The [nurse knew how to calm] my son.
  - We asked how to get to the lady.
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
competence.person       +2   men|movers|guys|crew|removers|boys|lads|workers was|were|are … careful|gentle with my|our|the|everything|every|fragile|all
  + The [men were so careful with our] harp.
  - All were told to be careful with it.
competence.professional +2   could n't|not have|of been more professional|efficient|knowledgeable|thorough|competent|organised|organized
  + The divers [couldn't have been more thorough].
  - I could have been more thorough with the map.
competence.professional +2   couldnt have|of been more professional|efficient|knowledgeable|thorough|competent|organised|organized
  + They [could not have been more professional].
  - Could it be more thorough?
competence.professional +2   couldnt|cannot|cant be more professional|efficient|knowledgeable|thorough|competent|organised|organized
  + The ferry crew [cannot be more organised].
  - Can it be more efficient at night?
competence.professional +2   could|can|ca n't|not be more professional|efficient|knowledgeable|thorough|competent|organised|organized
  + The bell founder [could not be more competent].
  - Could you be more knowledgeable than an owl?
competence.spotted      +2   spotted|noticed|caught|diagnosed|flagged … before|early|straight|immediately we|i|it|on|away|enough
  + They [spotted the leak before it] spread.
  - I spotted it early.
competence.spotted      +2   they|he|she|staff|team|driver|chemist|agent|pharmacist|dentist|mechanic … spotted|noticed|caught … mistake|error|typo|leak|problem|fault|issue|lump|wrong
  + [She spotted a leak] in the tank.
  - I spotted a mistake in my diary.
friendliness.kind       +2   fun|lovely|nice|great|pleasant to be|work with|around $
  + The lads were [fun to be around].
  - It is nice to be by the sea.
friendliness.kind       +2   pleasant|lovely|nice|delightful|fun|joy|pleasure|delight to have around|about|in|here|working|with
  + The masons were [lovely to have about] the yard.
  - It is pleasant to have tea in May, working or not.
keep.efficiency         keep energy|fuel|cost efficient|efficiency|effective
keep.expert_panel       keep expert witness|panel
keep.eye_ball           keep eye|eyes|hand|foot on the ball
keep.indemnity          keep professional indemnity|body|bodies|fees|use|development
keep.knowledge          keep prior|public|common|general|basic knowledge
keep.knowledge          keep to|of my|our|your knowledge
keep.own_care           keep i|we … worked|work|made|did|done|cut|handled|packed with great|such|real|much|enormous … care|precision|skill|dedication|expertise
  + [We worked with such precision] on our raft.
  - He worked with great care.
keep.own_tireless       keep i|we|i've|we've … tirelessly|untiringly
  + [I have tirelessly] rung them.
  - They work tirelessly.

competence.learnt +2   learnt|learned|learn a|so|more lot|much|in|here|great|huge|tremendous
  + We [learnt a lot] from the guide.
  - I learned a song.
keep.to_learn     keep want|wanted|wanting|hope|hoped|hoping|need|expected|expecting to learn a|so|more lot|much|in|here|great|huge
  + I [wanted to learn a lot] in a week.
  - We learned a lot from her.

# Up to the work
competence.competent    +2 <agent>|he|she <be> experienced|qualified|gifted|expert|rigorous|decisive|motivated|seasoned|eloquent
  + The [midwife was experienced].
  - He experienced a delay.
competence.competent    +2 <agent>|he|she|they <be> <degree> experienced|qualified|gifted|bright|expert|rigorous|decisive|accurate|motivated|composed|steady|succinct|eloquent|shrewd|seasoned|masterly
  + Our [physio is highly qualified].
  - I felt very confident I could drive.
  - She was quite confident that it left.
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
competence.competent    +2 staff|team|employees|mechanics|drivers|technicians|crew|<agent> … top notch
  + Your [ushers are top notch].
  - The top notch of the key.
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
competence.good_advice  +2 sound|solid|sage|wise|astute|level-headed|valuable|invaluable|first-rate|spot-on advice|counsel|guidance|tips|recommendations|suggestions|pointers
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

# Told in other words
competence.competent    +2   grafted|grafting|hard-graft
  + The lads [grafted] in the rain.
  - A draft of the graph.
competence.competent    +2   lads|men|team|crew|boys|movers|builders|workers never stopped|stop|slacked|paused … all|working
  + The [crew never stopped all] day.
  - When men stop for tea.
  - The men never stopped for a break.
competence.expert       +2   dog|cat|horse|child|baby|animal|car|hair|hedge|toddler|bike|roof whisperer
  + The groomer is a [dog whisperer].
  - A whisper of a cat.
competence.expert       +2   has|have|had|'s|got|real|great|rare … knack of|for
  + She [has the knack of] calming toddlers.
  - A knick-knack for the shelf.
competence.explains     +2   talks|walks|guides|steers|talk|walk|guide you|people|everyone|customers|beginners through
  + The ticket lady [walks you through] it.
  - Walk through the park.
competence.keen         +2   bundle|ball|dynamo|powerhouse|whirlwind|human of|a energy|joy|fun|dynamo|fire
  + The playworker is a [bundle of energy].
  - A bundle of wire.
competence.keen         +2   full|bursting|brimming|buzzing|fizzing|bubbling|overflowing of|with|over enthusiasm|energy|beans|life|fun|joy|ideas|warmth|kindness|passion|charm|compassion|vim
  + The coach was [brimming with ideas].
  - A tin full of beans? No: of life rafts.
competence.keen         +2   gives|give|gave|given|giving … its|their|his|her|it all|110|100|everything
  + The band [gave it their all].
  - Give all of it to her.
competence.keen         +2   live-wire|powerhouse|human-dynamo|dynamo|livewire|firecracker|trailblazer|go-getter
  + The nursery head is a [dynamo].
  - A wire on a live rail.
competence.keen         +2   put|puts|pour|pours|poured|putting … its|his|her|their|real|whole|heart … heart|hearts|soul … into
  + They [put heart and soul into] the fair.
  - Put a heart sticker into the bag.
competence.keen         +1   they|he|she|men|crew|lads|guys|builders|masons|workers|roofers|<agent> … ~work|worked|works straight|right|solidly through
  + The [masons worked right through].
  - I worked straight through lunch.
competence.keen         +2   they|he|she|who thinks|think|plans|plan|looks|look|thought|planned ahead
  + Caterers [who think ahead].
  - Look ahead to June.
  - Always plan ahead.
competence.knows        +2   mine|fount|font|wealth|well|encyclopaedia|encyclopedia|treasure of information|knowledge|wisdom|advice
  + The verger is a [mine of information].
  - A mine of coal; see the information board.
competence.knows_well   +2   finger on|is-on the pulse
  + The scheme has its [finger on the pulse].
  - A pulse on the finger clip.
competence.professional +2   does|doing things|everything|jobs properly|right|by-the-book
  + That roofer [does things properly].
  - Do these things roll well ?
  - I did everything right.
competence.professional +2   keeps|keep|kept|stays on top of things|everything|maintenance|repairs
  + The caretaker [keeps on top of things].
  - The jar was on top of it.
competence.professional +2   n't|not|never|no|without cut|cuts|cutting corners
  + They do [n't cut corners].
  - Cut the corners of the card.
competence.professional +2   nothing if not thorough|professional|polite|helpful|patient|efficient|courteous|punctual|honest|kind|consistent
  + The clerk was [nothing if not thorough].
  - Nothing, if it does not rain.
competence.professional +2   ~have|has|have|got|had its|their|his|her|your act together
  + That clinic [has its act together].
  - The third act.
competence.well_done    +2   kid|kid's gloves|glove
  + They treat the china with [kid gloves].
  - Gloves for a goat, the kid said.
keep.give_her_all       keep give|gives|gave him|her all the|of|my|our

keep.pros_cons keep the|more|few|some|many pros … cons
  + [The pros outweigh the cons].
  - They are pros.

competence.expert +2 <agent>|he|she|they|who knew|knows|know everything|loads|tons|heaps|plenty about|there|on
  + The [guide knew everything about] bees.
  - I know plenty about bees.

communication.clear +1 detailed|tailored|bespoke|personalised|personalized|thorough|customised|step-by-step itinerary|plan|schedule|programme|explanation|report|instructions|directions|briefing|walkthrough|guidance
  + She sent us a [detailed itinerary].
  - The plan shows the itinerary.

competence.competent +2   good|great|brilliant|excellent|fantastic|amazing|superb at their|his|her|what|your job|jobs|work|craft|trade|they|he|she
  + They are [good at their jobs].
  - He is good at chess.
keep.dedicated_thing keep dedicated space|spaces|area|areas|line|lane|lanes|number|page|desk|parking|room|rooms|app|website|channel|slot|section|server|entrance
  + There is a [dedicated lane] for us.
  - A dedicated nurse.

competence.knows_well +2 <agent>|they|florist|who … knew|knows|know the|their|her|his|its|our stock|inventory|products|range|catalogue|merchandise|business|trade|craft|area|streets|subject … inside|well|thoroughly|perfectly|back
  + The [florist knew her stock inside] out.
  - I knew the area well.

competence.knows +2 someone|somebody|person|people|staff|clerk|assistant|salesman|saleswoman|salesperson|saleslady who … knew|knows|know the|their|his|her|its inventory|stock|catalogue|catalog|products|product|merchandise|range|collection|stuff|menu|wines|models|brands|trade
  + At last [somebody who really knew the range].
  - A man who knew the street.

competence.competent +2 got|get|gets everything|basics|things right $
  + They [got everything right].
  - They got it right eventually.
competence.competent +2 got|get|gets everything|it|things|basics right from|first|every
  + They [got everything right from] the start.
  - He got it, right from the shelf.
competence.competent +2 got|get|gets the|all basics|essentials|details|balance|little|important right|things
  + They [got the basics right].
  - He got the little book.

competence.good_advice +2 pertinent|relevant|judicious|shrewd|astute|sensible|apt|insightful answer|answers|reply|replies|advice|response|comments|suggestions|recommendations|remarks|questions|tips
  + [Judicious tips] for the garden.
  - A relevant question of mine.

competence.expert +1 very|highly|really|ultra|extremely specialised|specialized doctor|physio|surgeon|vet|dentist|garage|team|shop|clinic|staff|mechanic|teacher
  + A [highly specialised vet] came.
  - A highly specialised term.

competence.expert +2 real|true|absolute|total ace|wizard|whizz|whiz|virtuoso
  + Our cobbler is [a real ace].
  - The ace of spades.
