@language en
@kind     irritants

condition.came_missing -2 box|envelope|package|parcel|carton|packet <be>|arrived|came|turned … empty
  + The [envelope was empty].
  - I turned the empty box over.

condition.damaged -2 arrived|came|turned|delivered … soaked|drenched|crushed|crumpled|leaking|shattered|squashed|mangled
  + My bag [came out soaked].
  - He arrived with a crush on my son.
condition.damaged -2 damaged|dented|scratched|wrecked|smashed|cracked my|our|his|her
  + The mover [dented my] fridge.
  - My skin is cracked by the cold.

condition.came_missing -2 only|just <number> of|out … arrived|came|turned|received|delivered|sent|were|was|there|showed
  + [Only 2 of the six boxes came].
  - Only one of us came to the party.

# How the thing is on arrival: damaged, incomplete, badly packed, used.

@sector retail electronics telecom other
condition.damaged -2,stage:receive ~damaged|~dented|~scratched|~cracked|~chipped|~crushed|~smashed|~bent|~torn|~ripped|~wrinkled|~shattered
  + The medal is [cracked] across one corner.
  - Am I covered if it gets scratched?

@all
condition.damaged -2,stage:receive in ~poor|~bad|~terrible|~awful|~sorry condition|state|shape
  + The hire car was [in poor condition].
  - The state of the bad weather is in the news.
condition.damaged -2,stage:receive not|n't|never … ~arrive intact|undamaged|unbroken
  + The bulbs have [never arrived intact].
  - The bulbs arrived intact.
condition.damaged -2,stage:receive not|n't|never … ~arrive|~come in good|perfect|great|decent condition|shape|order
  + The mirror did [not arrive in good condition].
  - The mirror arrived in good condition.
condition.damaged -2,stage:receive not|n't|never … ~arrive|~come in one piece
  + Our eggs did [not arrive in one piece].
  - Our eggs arrived in one piece.
condition.damaged -2,stage:receive ~arrive|~come|~deliver|~receive … ~damaged|~broken|~smashed|~bent|~open|~opened|~crushed|~wet|~torn|~cracked|~defective|~faulty|~dead
  + The lamp [arrived smashed] to bits.
  - If it did arrive open, do write to my sister.
condition.damaged -2,stage:receive ~damaged|~broken|~smashed|~cracked … arrival|delivery|transit|box|shipping
  + A vase [broken in transit].
  - The record shop is in transit lane.
condition.damaged -2,stage:receive ~dented|~chipped|~shattered|~mangled
  + The case came off the belt [dented].
  - If you repair a chipped windscreen, I can pay on Monday.

@sector retail electronics telecom restaurant
condition.incomplete -2,stage:receive ~incomplete
  + An [incomplete] delivery for the third time.
  - If my form is incomplete, the school has to know.

@all
condition.incomplete -2,stage:receive ~missing … ~part|~piece|~item|~screw|~bolt|~accessory|~component|~charger|~cable|~ingredient
  + The kit was [missing two screws].
  - If I should report missing parts, I would rather phone.
condition.incomplete -2,stage:receive ~part|~piece|~item|~screw|~ingredient|~accessory|~charger|~cable|~half|~order … ~be missing
  + Half the [screws were missing].
  - If a part is missing, email us.

@sector retail electronics telecom
condition.incomplete -2,stage:receive only|just ~received|~arrived … half|part
  + I [only received half] of the set.
  - If you did only receive one, just leave it with the porter.

@all
@sector retail electronics telecom
condition.incomplete -2,stage:receive only one|two|three|half|part … ~arrive|~came|~received|~delivered
  + [Only one glove arrived].
  - If it is only one parcel that arrived, my wife prefers the blue one.

@all
@sector retail electronics telecom restaurant
condition.incomplete -2,stage:receive without|no charger|cable|instructions|batteries|lid|screws|remote|cutlery|sauce
  + It came with [no charger] in the box.
  - If it can run without batteries, we shall choose another day.

@all
condition.packaging -2,stage:receive <negation> … ~packed|~packaged|~wrapped … properly|well|carefully|right
  + It was [not packaged properly].
  - I packed my case right after lunch.
condition.packaging -2,stage:receive badly|poorly|barely|improperly ~packed|~packaged|~wrapped|~protected|~boxed
  + The plates were [poorly packed].
  - The fans packed the bus to the doors.
condition.packaging -1               much|excessive|unnecessary packaging|plastic|wrapping|cardboard
  + [Excessive packaging] for a pair of socks.
  - Does too much wrapping cost more?
condition.packaging -2,stage:receive ~box|~package|~packaging|~parcel|~carton … ~torn|~damaged|~crushed|~open|~opened|~ripped|~wet|~flimsy|~soaked|~battered
  + The [parcel was soaked] through.
  - May I open the box and test it?
condition.worn      -2,stage:use     minimally|barely|inadequately|insufficiently maintained|serviced
  + The huts are [barely maintained].
  - My calm is barely kept.

@sector retail electronics
condition.used -2,stage:receive ~used|~worn|~opened|~refurbished|secondhand … ~sold|new|as|supposed|before|previously
  + A [refurbished phone sold] as brand new.
  - I used my card, sold out or not, as ever?

@all
@sector retail electronics
condition.used -2,stage:receive clearly|obviously|previously ~used|~worn|~opened
  + The headset was [clearly used].
  - If it was already opened, send me the other one.

@all
@sector hotel transport airline leisure health
condition.worn -2 ~worn|~threadbare|~rusty|~frayed
  + The [carpet is threadbare].
  - A mask must be worn in the ward?

@all
condition.came_missing -2,stage:receive arrived|came|returned|back with|without a|one|its|the … missing|torn|broken|dented|cracked|snapped|scratch|scratches
  + My bag [arrived with a wheel missing].
  - She came with a lid.
condition.incomplete   -2,stage:receive only|just ~send|sent|~get|got|~receive|received|~deliver|delivered … half|part|one|two|some|first
  + They [only sent two] of the six chairs.
  - The boat only runs in the first half of May.
condition.incomplete   -2,stage:receive ~receive|received|~get|got only|just half|part|one|two|some
  + I [received only half] of my tiles.
  - Half of the tiles are red.
condition.pieces       -3,stage:receive arrived|came|arrives|delivered|turned in|up|with pieces|bits|smashed|shattered|cracked|broken|dented
  + The lamp [arrived in pieces].
  - They came in by car.
condition.worn         -2               falling apart|pieces
  + The wheelchairs are [falling apart].
  - The leaves are falling, apart from one.
condition.worn         -2,stage:use     lost|losing|lose|losing its|their|the|all firmness|shape|padding|bounce|support|grip|colour|color|shine
  + The sofa has [lost its shape].
  - He lost a hat.
condition.worn         -2,stage:use     showing|shows|show|feeling|feels|looking|looks its|their|a|very|rather|quite|bit age|worn|tired|dated|shabby|tatty
  + The cabin is [showing its age].
  - She looks her age.
condition.worn         -2,stage:use     threadbare|moth-eaten|peeling|chipped|chipping|rusting|rusted|rusty|tarnished|scuffed|cracking|warped|wonky|lopsided|crooked|mismatched
  + One leg of the stool is [wonky].
  - A crook and a map.

@sector retail electronics
condition.damaged -2,stage:receive stain|stains|glue|hole|holes|mark|marks|scratch|scratches|dent|dents|crack|tear|rip|dirt on|in|all|across|down the|it|my|front|back|side|sleeve|over|one
  + It had a [stain on the] sleeve.
  - Mark my words.

@all
competence.badly_done     -2               paint|brush|cement|plaster|glue|grout|varnish|filler marks|mark|splashes|splash|spills|drips|splatters|splatter|smears|spots on|all|over|everywhere|across
  + They left [varnish drips on] the piano.
  - The paint marks the wall.
competence.unprofessional -2               he|she|they|driver|drivers|handlers|porters|movers|men|lads|crew|workers|staff|who|courier threw|throw|tossed|tossing|chucked|flung|hurled|dragged|slung|kicked|lobbed|dumped my|our|the|his|her|their|every … box|boxes|crate|crates|case|cases|suitcase|suitcases|luggage|furniture|wardrobe|sofa|pushchair|wheelchair|mattress|table|pallets
  + The [porters flung our suitcases] into the hold.
  - We threw a box party.
condition.damaged         -2               <agent>|he|she|they|men stood|climbed|clambered|knelt|trampled on|onto|over|across … furniture|sofa|sofas|couch|settee|mattress|upholstery|worktop|worktops|sideboard|carpets
  + The [men clambered over the sideboard].
  - We sat on the sofa.
condition.damaged         -2               <garment> … was|were|is|are|came|returned|got|been|back … ruined|destroyed|wrecked|mangled|shrunk|discoloured|discolored
  + My wool [skirt came back ruined].
  - The dress, my own, is by a painter of wrecked ships.
condition.damaged         -2,stage:receive box|parcel|package|packaging|bag|book|it|contents|carton|envelope ~be|arrived|came|got soaked|drenched|soggy|squashed|flattened|battered|ruined|sodden
  + The [box was soaked].
  - The bag is red.
condition.damaged         -2,stage:receive came|arrived|delivered|received|it|shirt|item|product with|upside|inside … stain|stains|hole|holes|mark|marks|scratch|scratches|dent|dents|creases|rip|tear|down|loose|missing
  + The scarf [came with a stain].
  - It came with chips.
condition.damaged         -2,stage:receive contained|contains … broken|smashed|cracked|shattered|crushed|squashed|mouldy|rotten … glasses|glass|plates|plate|eggs|items|bottles|bottle|tiles|cups|pots|fruit|jars|bulbs|parts|pieces|biscuits
  + The hamper [contained two smashed jars].
  - The box contained a bell.
condition.damaged         -2,stage:receive creased|crumpled|dented|scuffed|discoloured|discolored|stained|smudged|warped|bent
  + The print was [creased].
  - Increased fares.
condition.damaged         -2               has|had|have|got|with a|an|another dip|dent|scratch|crack|defect|rip|tear|stain|chip|bulge in|already|on|across|down|along
  + The bed [has a dip already].
  - He has a ten in one.
condition.damaged         -2,stage:receive holes|legs|doors|panels|drawers|parts|edges|pattern|seams|leg|door|drawer do|does|did|was|were|are|is n't|not line|match|fit|close|shut|aligned|align|straight|level
  + The [holes do not line] up.
  - The doors do open on Sundays.
condition.damaged         -2,stage:receive in bits|smithereens|tatters
  + The vase was [in bits].
  - I got the bits in on time.
condition.damaged         -2               in two|three|several|half|four|million|many pieces
  + My pram came back [in three pieces].
  - A set of two pieces.
condition.damaged         -2,stage:receive lobbed|chucked|threw|flung|tossed|hurled|slung|thrown|heaved|dropped … over|onto … gate|fence|wall|hedge|balcony|railings
  + He [threw the box over the gate].
  - We dropped by, over at the wall.
condition.damaged         -2,stage:receive lobbed|lobs|chucked|chucks|hurled|flung|slung|tossed|tosses|threw|throws|throwing|dumped|dumps|dumping|chucking|lobbing … gate|fence|doorstep|porch|hedge|wall|garden|bin|bins|rain|puddle|street|door|drive|driveway
  + The courier [chucked it over the fence].
  - They dumped the data into a file.
condition.damaged         -2,stage:receive looked|looks|as like|if|though it|they|someone|somebody had|'d been|run run|driven|kicked|sat|dropped|chewed|attacked|mauled|over
  + The box [looked like it had been kicked].
  - We looked at where the bridge had been.
condition.damaged         -2,stage:receive minus|missing a|one|its|the wheel|handle|leg|lid|arm|strap|zip|knob|door|shelf|corner
  + My case came back [minus a wheel].
  - It was minus two outside.
condition.damaged         -2               put|made|left|knocked|gouged|leaving|scraped a|an|another|several|two|massive|huge hole|dent|scratch|gouge|scrape|chip|crack in|on|down|across|into|through
  + The movers [put a hole in] the banister.
  - They put a note on the door.
condition.damaged         -2               ripped|broke|ruined|tore|crushed|stained|burnt|burned|destroyed|wrecked|mangled|dented|damaged|shrank|scratched|smashed|bleached a|an|my|our|his|her|two|three|both … nice|lovely|beautiful|good|gorgeous|expensive|favourite|favorite|new
  + The firm [ruined a very nice] coat.
  - The lads broke the news in a nice way.
condition.damaged         -2               ripped|broke|ruined|tore|snapped|crushed|stained|scuffed|chipped|bent|flooded|burnt|burned|destroyed|wrecked|trashed|mangled|dented|scraped my|our|his|her|their … suitcase|bag|bags|luggage|guitar|stroller|pram|pushchair|car|carpet|carpets|wall|walls|fence|gate|shoes|dress|suit|phone|laptop|door|doors|wheelchair|floor|floors|driveway|lawn|sofa|table|worktop|jacket|coat|mirror|bumper|alloys|wheel|wheels|kerb
  + The movers [scuffed our new walls].
  - My phone and his coat broke the ice.
condition.damaged         -2,stage:receive smashed|broken|shattered|broke|crushed|cracked to|in|into smithereens|bits|pieces|pulp|shards|two|half
  + The plates were [smashed to smithereens].
  - I broke the cost down into weeks.
condition.damaged         -2,stage:receive soaked|wet|sodden|drenched|waterlogged|sopping|soaking through|wet
  + My parcel was [soaked through].
  - We walked through the wet grass.
condition.damaged         -2,stage:receive split|cracked|bent|snapped|broken|torn clean|right|down|all|straight down|through|across|over|in|the
  + One side was [split clean down] the middle.
  - We split the bill across four cards.
condition.damaged         -2               was|is|were|are|came|sewn|printed|stitched|put|fitted upside down
  + The logo [was upside down] on the cap.
  - The lift came down.
condition.incomplete      -2,stage:receive arrived|came|delivered|arrives without a|an|any|the|its|all
  + The lamp [arrived without a] plug.
  - He came without him.
condition.incomplete      -2,stage:receive items|things|bits|parts|products|pieces missing|absent from|off|out|in|of|on
  + Four [items missing off] my shopping.
  - He felt that pieces of the story were true.
condition.incomplete      -2,stage:receive no|without|missing screws|fixings|bolts|legs|dowels|manual|fittings|brackets|cables|plug|remote|charger|lead
  + The bed came with [no screws] at all.
  - I need a manual gearbox.
condition.mess_left       -2               left|leaves|leaving a|an|some|several|huge|many|oil|dirty … puddle|puddles|stain|stains|footprints|residue|smear|smears|fingerprints on|in|over|across|all
  + They [left a puddle on] the tiles.
  - The rain left, a puddle on the road shone.
condition.mess_left       -2,stage:use     left|leaving|leave|leaves … grease|mud|dirt|dust|mess|marks|stains|footprints|rubble|sawdust|oil|scratches|paint|hair … over|on|behind|everywhere|in|all
  + The roofers [left rubble all] over the lawn.
  - We left, paint was on the list.
condition.more_scratches  -2,stage:use     more|extra|fresh scratches|dents|marks|scratch|dent|damage than|on|after|to
  + It came back with [more dents than] before.
  - My old van has dents, no more, no less.
condition.worn            -2,stage:use     clapped|beat|beaten|worn|bashed out|up|about
  + A [clapped out] van was all they had.
  - The band clapped at the end.
condition.worn            -2,stage:use     need|needs|needed|crying|dire of|some|a|out|desperate|urgent|need … love|tlc|updating|modernising|refurbishment|decorating|renovation|makeover|refurb|attention|repair
  + The rooms are in [need of some love].
  - All my love, out of Rome.
condition.worn            -2,stage:use     rust|corrosion|cracks|tarnish|scuffs … showing|appeared|appearing|forming|coming|already|everywhere|spreading
  + [Rust was showing] after a winter.
  - He cracks a joke.
condition.worn            -2,stage:use     seen|seeing better days|times
  + The bus has [seen better days].
  - On hot days it gets busy.
condition.worn            -2,stage:use     tatty|shabby|knackered|clapped-out|battered|past-it|decrepit|ropey|ropy|ramshackle|grubby-looking|beat-up|beaten-up|moth-eaten
  + The gym is just [tatty] now.
  - We had a battered fish and chips supper.
condition.worn            -2,stage:use     worn|wearing|down|torn to|through the|to threads|thread|ribbons|bone|metal|bare
  + The carpet is [worn to the threads].
  - Follow the path down to the water.
keep.battered_fish        keep             battered fish|cod|haddock|sausage|sausages|prawns|squid|calamari|chicken|mars|onion
keep.bent_over            keep             bent over|down|knees|back
keep.stained_glass        keep             stained glass|wood

condition.damaged -2   cracked|chipped|ripped|dented|shattered cup|cups|glass|glasses|plate|plates|screen|windscreen|windshield|mirror|mirrors|tile|tiles|sink|bowl|lens|frame|bumper|seat|seats|lid|pot|mug|window|windows|wall|walls|ceiling|handle
  + They gave me a [cracked mug].
  - The cracked wheat bowl is a recipe.
keep.own_step     keep my|our cracked|chipped|ripped|dented|shattered screen|windscreen|windshield|mirror|sink|frame|bumper|window|windows|tile|tiles|wall|walls|ceiling

# More of the same, as customers put it
condition.came_missing -2,stage:receive                  there|was|were|had|with|found|and a|one|two|some|several bit|bits|part|parts|piece|pieces|page|pages|screw|screws missing
  + There [was a bit missing].
  - A missing cat.
condition.damaged      -2                                all|completely|totally|utterly|both|well|is|are|was|were|been bust|busted|bashed|banjaxed|buggered|trashed|wrecked|vandalised|vandalized
  + The lockers are [all bust].
  - A bust of the queen.
condition.damaged      -2                                it|they|that|thing|all|both|everything|some|most|half|which was|were|is|are|arrived|came|looks|looked|'s|turned … damaged|cracked|smashed|shattered|scratched|chipped|dented|torn|ripped|frayed|crushed|snapped|buckled|mangled|battered|scuffed
  + The case is new but [it was scratched].
  - They cracked it was a joke.
condition.damaged      -2                                left|made|put|drilled|knocked|leaving|punched … hole|holes|dent|dents|scratch|scratches|crack|cracks|gouge|gouges|stain|stains|burn|marks in|on|all|across
  + They [left a dent in] the door.
  - He left, a hole in his sock.
condition.damaged      -2,stage:receive,channel:delivery lobbed|chucked|flung|hurled|slung over|on|onto|at|into|against|outside
  + My parcel was [lobbed over the hedge].
  - They tossed salad.
condition.damaged      -2                                with a|one|two|three|the|its wheel|wheels|handle|handles|leg|legs|corner|corners|zip|strap|button|buttons|knob|lid|arm|arms|foot|hinge missing|broken|off|snapped|gone|bent|ripped
  + The case [came with a wheel missing].
  - A wheel and its handle.
condition.damaged      -2                                with|has|had|have|got|and|a|one|its|the wheel|wheels|handle|handles|leg|legs|corner|corners|zip|strap|button|buttons|knob|lid|arm|arms|foot|hinge missing|broken|off|snapped|gone|bent|ripped
  + The case [came with a wheel missing].
  - A wheel and its handle.

condition.incomplete -2,stage:receive with|and|had|has|have|was|always something|half|bits|parts|pieces|screws missing|lacking|short
  + Another box [with something missing].
  - I keep missing something.

condition.damaged -2,stage:receive arrived|came|turned|delivered in|into a|bits|smithereens … bits|pieces|smithereens
  + The vase [arrived in a million pieces].
  - It came as a kit to fit.
condition.damaged -2               back|returned|came with a|two|new|fresh|three dent|scratch|scratches|dents|scrape|scrapes|gouge
  + The hire van [came with two scrapes].
  - He came with a scrap of paper.
condition.damaged -2,stage:receive slung|chucked|thrown|lobbed|stuffed|bunged in|into a|the bag|box|sack|envelope|van
  + My order was [slung in a bag].
  - She thrust it into a bag.
condition.used    -2,stage:receive looks|looked|feels|felt second hand|pre-owned
  + The drill [looks second hand].
  - Second hand look books.

condition.packaging -2,stage:receive box|packaging|packet|parcel|envelope|bag|jar|bottle|lid … not|n't|never|wasnt|isnt|un sealed|taped|closed|secured|fastened
  + The [jar was not sealed].
  - A sealed box is not a bag.
condition.worn      -2,stage:use     desperate|urgent|serious|dire|sore need of … redecoration|redecorating|investment|repair|repairs|modernisation|modernising|maintenance|paint
  + The pavilion is in [dire need of repair].
  - We repair vans.
condition.worn      -2,stage:use     state of disrepair|neglect|decay|collapse
  + The bandstand is in a [state of disrepair].
  - The state repairs roads.
condition.worn      -2,stage:use     uninhabitable|unlivable|unliveable|ramshackle|tumbledown|clapped-out
  + The chalet was [uninhabitable].
  - The inhabitants of the table.
  - The crumbling biscuit is a treat.

condition.damaged -2 came|come|went|returned|back out|back|home|with with|a|two|three a|two|three|some|cut|nick|scratch nick|nicks|~cut|~scratch|~burn|graze|grazes|bruise|bruises|dent|dents|rash|rashes|limp|limps|~bump|on|down
  + The cat [came home with a cut] on her paw.
  - He came back with a cake.
condition.damaged -2 turned|arrived|came|delivered|showed up|all|back|badly|half split|burst|torn|ripped|crushed|squashed|leaking|soaked|smashed|shattered|mangled|wrecked|snapped|cracked|chipped|battered
  + The seed [turned up split] open.
  - It split when I turned it.
overall.idiom     -2 soured|tainted|tarnished|poisoned by
  + The send-off was [soured by] the invoice.
  - Sour cream by the bowl.

@all
condition.damaged -2 baggage|luggage|suitcase|suitcases|rucksack|backpack|holdall|bag|bags|parcel|package|envelope|crate was|were|came|arrived|been|completely|wide|had completely|wide|half|already|all|totally|been|clearly open|opened|undone|unzipped|torn|ripped|crushed|soaked|squashed|slashed|drenched
  + My [rucksack was completely open] on the belt.
  - My bag was open on my knees.
condition.damaged -2 baggage|luggage|suitcase|suitcases|rucksack|backpack|holdall|parcel|package|crate was|were|came|arrived|been torn|ripped|crushed|soaked|squashed|slashed|drenched|dented|unzipped
  + The [suitcase came soaked].
  - He tore off the tag of the suitcase.
condition.damaged -2 was|is|were|are|sewn|printed|stitched|put|fitted back to front
  + The sleeve was [sewn back to front].
  - She came back to say the front was shut.

@all
condition.damaged -2,stage:use held on|together|up|in|shut by|with string|tape|wire|cardboard|wires|hope|rope
  + The shower head is [held on with string].
  - The picture hung by the door.
condition.worn    -2,stage:use not|n't|never|hardly|barely|poorly|badly maintained|serviced|upkept|refurbished|renovated
  + The lifts are [not maintained].
  - Maintained by the town, not us.
condition.worn    -2,stage:use showing|shows|showed age|years
  + The decor is [showing age].
  - He showed me the years of the wine.

@all
condition.damaged -2,stage:use hanging|hung|hangs|dangling|dangled on|by|from a|one|two|its|their thread|threads|wire|wires|screw|hinge|cable|nail|string
  + The mirror was [hanging from one screw].
  - The lamp hung from a beam.

condition.incomplete -2,stage:receive missing … pieces|parts|screws|buttons|bolts|hinges|legs|pages
  + The chest is [missing several hinges].
  - I miss my legs in the sun.

condition.damaged -2,stage:receive <dish>|box|parcel|package|cake|flowers|bouquet|burger|pizza|bread|cakes|packet|fruit <be> … squashed|crushed|flattened|squished|mangled
  + The [cake was completely squashed].
  - I squashed the box for the bin.
condition.damaged -2,stage:receive ice|packs|cream|frozen|chocolate|chocolates|butter had|was|were|came|arrived|all|completely|already … melted|thawed|defrosted
  + The ice [packs had melted].
  - Melted butter on toast.

condition.used -2,stage:receive had|has|have clearly|obviously|already|evidently|previously|definitely been used|worn|opened|returned|tampered|handled
  + The kit [had clearly been used].
  - It has been used to feed birds.
condition.used -2,stage:receive sold|described|advertised|listed|billed as new|unused|mint … but|yet|and … used|worn|scratched|second-hand|opened
  + It was [sold as new but was plainly worn].
  - It was sold as new.
keep.own_step  keep             i|we had|have|'ve clearly|obviously|already|previously|definitely been used|worn|opened|returned|tampered|handled

@all
condition.worn -2,stage:use garden|grounds|lawn|paths|hedge|hedges|path|playground|pitch|grave <be>|was|were|so|all|completely overgrown|neglected|unkempt|weedy
  + The [garden is overgrown].
  - He has overgrown his coat.
keep.own_step  keep         my|our garden|grounds|lawn|hedge|hedges <be>|was|were|so|all|completely overgrown|neglected|unkempt|weedy

condition.damaged -2,stage:receive leaked|leaking|spilt|spilled in|inside|through|into|over|on the|my|its|arrival … box|parcel|package|packet|packaging|carton|crate|transit|post|delivery
  + The soy sauce had [leaked into the whole parcel].
  - The roof leaked onto the box room carpet.
condition.damaged -2,stage:receive leaked|leaking|spilt|spilled|thawed|melted when it arrived|came|reached
  + My shampoo was [leaking when it arrived].
  - The tap was leaking when the plumber came.
condition.worn    -2,stage:use     hem|hems|seam|seams|stitching|stitches|shelf|shelves|legs|label|buttons|collar|sleeve|sleeves|frame|drawers is|was|were|are|all|completely|sewn crooked|askew|uneven|skewed
  + The [seam was crooked].
  - The lines were even.

condition.damaged -2,stage:receive leaked|spilled|spilt|burst|exploded|melted in|inside|into|through|over the|its|all bag|bags|box|parcel|package|carton|packaging
  + The ink had [spilled in the box].
  - The bag was in the box.

condition.incomplete -2,stage:receive only|just one|two|three|four|half|part of|out the|my|our|of two|three|four|five|six|ten|items|order|parts|boxes … turned|arrived|came|delivered|received|sent|shipped
  + [Only two of the six lanterns arrived].
  - Two of us arrived.

condition.incomplete -2,stage:receive delivered|sent|shipped|received|brought one|two|three|four|half … out of two|three|four|five|six|eight|ten
  + They [delivered one bench out of three].
  - They delivered one bench.

condition.mess_left -2,stage:use thrown|threw|chucked|tossed|stuffed|flung|bundled|shoved … in|together any|every old how|way
  + The scrolls were [thrown in any old way].
  - An old way of baking.

condition.mess_left -2 dumped|thrown|left|delivered|arrived|came|lying in|into a|one heap|jumble|tangle|crumpled|messy
  + My costumes were [dumped in a heap].
  - A heap of sand for the kids.

condition.mess_left -1,stage:use pitch|pitches|ground|field|path|paths|campsite|site|court|track … waterlogged|flooded|mudbath|quagmire|swamp|boggy|muddy|sodden
  + The [pitch was waterlogged] for the fair.
  - A muddy puddle for the ducks.

condition.mess_left -2,stage:use showers|toilets|changing|tent|cubicles|washroom|washrooms … <be> … flooded
  + The [washrooms were flooded].
  - A room flooded with light.

condition.incomplete -1,stage:receive charger|cable|cables|batteries|battery|screws|instructions|manual|adaptor|adapter|fittings|bulb|bulbs|remote|cushions|plug|tools|accessories is|are|was|were|, not|n't included|supplied|provided|fitted
  + The [batteries were not included], of course.
  - The charger is included.

condition.incomplete -1,stage:receive batteries|charger|screws|cable|instructions|bulbs|plug not included|supplied|provided
  + [Screws not supplied], of course.
  - The screws are included.
