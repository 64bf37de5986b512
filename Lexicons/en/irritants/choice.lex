@language en
@kind     irritants

choice.missing -2 no|without water|food|drinks|soap|towels|blankets|pillows|milk|plates|cutlery on|in|at … board|room|ward|plane|train|flight|bathroom|toilets|buffet
  + There was [no water on board].
  - There is no tap, but food in the room is fine.

# Range, availability, missing functions and dishes.

choice.disappeared   -2,stage:use series|shows|films|movies|songs|channels|options|features|dishes … disappeared|gone|vanished|removed
  + Half the [series have disappeared].
  - The seriousness of a film.
choice.empty_shelves -2           shelves|shelf|racks|minibar ~be|half|almost|nearly|always empty|bare
  + The [shelves were bare].
  - The shelf is half the width of the bare wall.
choice.forced        -2           <negation> … ~choice|~option but
  + We had [no choice but] to sleep in the car.
  - No strong choice, but red is nice.
choice.forced        -2           <negation> … ~give … choice
  + I was [not given a choice] of carrier.
  - The choice of book is up to the class.
choice.forced        -2           no other|alternative choice|provider|supplier|option|company in|around|here|available|where
  + There is [no other supplier here].
  - No other company sang.
choice.forced        -2           only choice|provider|supplier|option|company|broadband|internet|choices in|around|here|available|where
  + They are the [only supplier in] the valley.
  - Our only choice was the blue one.
choice.full          -2           ~fully|~always|completely ~booked|full
  + The clinic is [fully booked] for weeks.
  - If the tour is fully booked, I would rather phone.
choice.full          -3           ~overbook|~oversell|overbooked|oversold
  + The flight was [oversold] and we were bumped.
  - If you overbook this route, just leave it with the porter.
choice.incompatible  -2           <negation> … ~compatible
  + It is [not compatible] with my tablet.
  - Which one is compatible, if not this?
choice.incompatible  -2           ~incompatible
  + The cable is [incompatible] with last year's model.
  - If the two drugs are incompatible, ring my doctor.
choice.little        -2           <negation> … much|many|enough|great … ~choice|~option|~selection|~variety|~alternative
  + There is [not much choice] for larger feet.
  - Not to worry, many will find an option.
choice.little        -2           choice|selection|range|variety|menu|options … limited|poor|narrow|small|lacking|short
  + The [menu is rather limited] for vegans.
  - If the menu is small, print it on card.
choice.little        -2,stage:use nothing|little … eat|drink|do|watch|buy|choose for|except|but|there|here|apart|on|at|left|if|from
  + There was [nothing to eat for] a vegan.
  - We eat at noon.
choice.little        -1           same old|boring food|menu|meals|movies|shows
  + It is the [same old food] every night.
  - I take the same train every morning.
choice.little        -2,stage:use slim|meagre|meager|sparse|measly|poor|scant|sad|pathetic|dismal pickings|choice|selection|spread|buffet|offering|offerings|breakfast
  + [Slim pickings] at the salad bar.
  - A slim volume.
choice.little        -2           ~lack of choice|options|variety|selection|availability|features|alternatives
  + A sad [lack of choice] in the canteen.
  - I lack some of the options you list?
choice.little        -2           ~limited|~poor|~little|~small|~narrow|no|few|terrible|fewer choice|choices|option|options|selection|range|variety|menu|stock|assortment
  + A [limited selection] of films in Welsh.
  - If it is a limited range or permanent, I can bring my own.
choice.missing       -1           <negation> … ~option|~way|~ability|~possibility to|for|of
  + There is [no way to] hide my balance.
  - By the way, no hurry to reply.
choice.missing       -2           <negation> … ~vegetarian|~vegan|~halal|~kosher … ~option|~meal|~food|~dish
  + There was [no vegetarian meal] left by row ten.
  - Not a vegan, but is the meal good?
choice.missing       -1           do|does|did n't|not include|support|cater|offer
  + It [does not support] my old printer.
  - They did not have to wait, I hope?
choice.missing       -2,stage:use no|without|lacks|zero|missing tv|tvs|entertainment|outlet|outlets|usb|snacks|socket|sockets|kettle|fridge|balcony|towels|pillow|blanket|blankets|wifi|plug|plugs|lift|elevator|bluetooth|ethernet|hdmi|headphone|camera|backlight|dvd|microphone|port|ports|charger
  + There is [no usb] and one knob.
  - The port of Dover.
choice.missing       -1           should … ~have|~include|~come … ~port|~drive|~charger|~stand|~feature
  + It [should have a headphone port].
  - If you could have the charger ready, do write to my sister.
choice.missing       -1           ~lack|~miss|missing … ~feature|~function|~functionality|~option|~port|~setting|~button
  + The new app [lacks a dark setting].
  - If it lacks a button, I can pay on Monday.
choice.missing       -2           ~remove|~drop|~discontinue|~axe … ~feature|~function|~option|~line|~product|~channel|~dish|~show|~series
  + You [removed the best feature] last month.
  - If I should remove a channel from my plan, the school has to know.
choice.monotone      -1           ~repetitive|~monotonous
  + The playlists are [repetitive].
  - I repeat the order each week.
choice.none_left     -1           nothing|none left … menu|stock|size
  + There was [nothing left on the menu].
  - I left nothing in stock room two.
choice.out_of_stock  -2           <negation> … in stock|available|availability
  + The refills are [never in stock].
  - Is the van available, or not till May?
choice.out_of_stock  -2           empty ~shelf|~rack|~aisle
  + Nothing but [empty shelves] on a Saturday.
  - Please empty the van, then shelf three.
choice.out_of_stock  -2           out of stock
  + My size is always [out of stock].
  - If you should be out of stock by Friday, put a note on the door.
choice.out_of_stock  -2           size|sizes|colour|colours|color|item|items|model|models|tubes|rafts|bikes|boats|slots|sessions|sandwiches|cakes|dishes|product|products|books … sold out
  + [Half the sizes were sold out].
  - He sold books out of a van.
choice.out_of_stock  -2           ~back order|ordered|backordered
  + My filter has been on [back order] since June.
  - I ordered it back in May.
choice.out_of_stock  -2           ~shelf|~rack … ~empty|bare
  + The [shelves were half empty].
  - If the shelf is empty at noon, say so before we travel.
choice.out_of_stock  -2           ~sold|~selling|~ran|~running|run out of
  + They had [run out of] bread by noon.
  - If you should run out of seats, let me know by text.
choice.out_of_stock  -2           ~unavailable|~unobtainable
  + The lamp was [unavailable].
  - If it is unavailable on Thursday, we could meet on Friday.
choice.ran_out       -2,stage:use food|breakfast|wine|coffee|bread|milk|beer|drinks|buffet|cups|towels|stock|sizes|items|meals|options … ran|run|running|gone|out|finished out|by|over|when|before
  + The [milk ran out] by nine.
  - The beer is cold.
choice.ran_out       -2,stage:use ~run|ran|running out|short of
  + They [ran out of] rolls by noon.
  - Run the tap out in the yard.
choice.refused       -2           n't|not|cannot|unable … even ~skip|~pause|~choose|~save|~filter|~search|~rewind|~zoom|~copy
  + You can [not even skip] the intro.
  - I can even save some cash.
keep.no_lack         keep         no lack|shortage of
keep.only_one_that   keep         only provider|supplier|company in|around|here … that|who|to|with|which

@sector electronics app telecom
choice.missing -1,stage:use does|did n't|not have|come|include|support|allow|offer|any a|an|any|the|enough|with|for|me
  + The tablet [does not have a] stand.
  - I have a cat.

@all
choice.disappeared  -2,stage:use      anything|everything|all decent|good|worth|the watching|is|has|decent|good … pulled|gone|removed|axed|disappeared
  + [Anything decent has been pulled].
  - Everything good has its day.
choice.disappeared  -2,stage:use      scrapped|binned|ditched the|my|our|all only|half|best|good|decent|favourite|show|series|classes|channel|shows|films
  + They have [binned my series].
  - The actor dropped the ring.
choice.feature      -2,stage:use      does|did|do|is n't|not|nt … have|come|include|there … bluetooth|usb|hdmi|camera|backlight|keypad|microphone|subtitles|headphone|sunroof|pockets|hairdryer|charger|manual
  + It [does not come with a charger].
  - The camera is not on, have you seen?
choice.feature      -2,stage:use      has|have|had|comes|came|got no|zero bluetooth|usb|hdmi|ports|port|camera|backlight|keypad|jack|slot|drive|gps|timer|sunroof|aux|microphone|subtitles|wifi|pockets|pocket|lining|belt|heater|aircon|shelf|shelves|hooks|mirror|safe|balcony|kettle|iron|hairdryer|fridge|plug|plugs|socket|sockets|charger|lid|manual|button|filter|search|options|option|dimmer|brakes|lights|basket|bell
  + The spare room [has no socket] by the bed.
  - No, the shelf has a lamp.
choice.feature      -2,stage:use      not|n't|non upgradable|removable|replaceable|adjustable|rechargeable|washable|expandable|customisable|customizable|waterproof|stackable|foldable|lockable
  + The shelves are [not adjustable].
  - Is it washable, or what is it not?
choice.full         -2                nobody|noone|no-one|none|no|not taking|accepting on nhs|new|patients|any
  + [Nobody taking on new] patients here.
  - No, I am taking on work.
choice.full         -2                not|nobody|nobody's|no|nowhere|n't … taking|accepting nhs|new|on patients|clients|customers|patients
  + There is [nobody accepting new patients].
  - They are taking new patients.
choice.little       -1,stage:use      <be> very|fairly|quite|rather|so|too|pretty|extremely|somewhat|really limited
  + The free plan [is rather limited].
  - It is limited to members, quite so.
choice.little       -1                hardly|barely|scarcely anyone|anybody
  + There is [hardly anyone] in my area on it.
  - Anyone can do it, hardly a chore.
choice.little       -2,stage:use      menu|choice|range|selection|catalogue|stock … shrunk|reduced|smaller|limited|cut|gone|worse
  + The [menu has shrunk].
  - The menu is on the wall.
choice.little       -2,stage:use      nothing|only but|a|few|dry|stale crisps|nuts|biscuits|crackers|snacks|toast|sandwiches|options|choices|dishes
  + For supper [nothing but crackers].
  - Only a hat.
choice.little       -2,stage:use      nothing|zero|endless of|scrolling|scroll|worth|decent|new of|watching|through|to|stuff|on
  + There is [nothing worth watching].
  - Hours of fun for all.
choice.little       -2                only|just singles|scraps|leftovers|dregs|crumbs|oddments|odds|small|medium left|remaining|available
  + There were [only singles left].
  - Only a small one for me.
choice.missing      -2                back|resort|resorting|resorted on|to|using spreadsheets|paper|pen|excel|manual|pencil
  + We are [back on spreadsheets].
  - Go back to the paper shop.
choice.missing      -2                half|much|most|some|lots of what|it … not|n't|missing … in|there|exist|available|work
  + [Half of what he showed isn't in] the product.
  - Half of it is available.
choice.missing      -2                not|n't|un|no available|supported|offered|accessible|sold in|on|for|anymore|yet|here|outside|at my|our|the|android|ios|mac|weekends|us|this|all|uk
  + The series is [not available in my] land.
  - Is it available in May?
choice.missing      -2,stage:use      no|without|zero soap|cutlery|chairs|towels|toilet|paper|receipt|kettle|hairdryer|iron|pillows|blankets|napkins|glasses|milk|sugar|bin|mirror|hooks|plug|sheets|hangers|shade|benches|seats|cups|batteries|instructions|invoice|straws|plates|shelves|curtains
  + There was [no soap] by the sink.
  - Paper for the office.
choice.missing      -2,stage:use      no|without|zero|lacks|lacking usb|power|charging|plug|headphone|mute|sleep|dark|offline|search port|socket|ports|sockets|point|points|outlet|outlets|jack|button|timer|mode|option|function
  + There is [no charging point] at the desk.
  - A button and a jacket.
choice.missing      -2                paying|paid|pay for premium|extra|plus|pro|subscription|no|it|this … still|and|but … ads|adverts|nothing|limits|interruptions
  + I [pay for premium and still get ads].
  - Pay for the ads.
choice.missing      -2,stage:receive  they|still owe|owed|owes me|us
  + They "[they owe me] the rest" again.
  - I owe them a lot.
choice.missing      -2                why did|have|would|has|do|are you|they|u|it … remove|removed|delete|deleted|change|changed|drop|dropped|stop|stopped|discontinue|discontinued|cut|ditch|ditched|hide|get|take|taken|killed|kill
  + [Why did they drop] the quiet coach?
  - Why did he remove his hat?
choice.out_of_stock -2                all|nothing|everything|none|no left|gone|taken|snapped|slots|appointments to|up|by|left|before|when book|within|minutes
  + There was [nothing left to book] before Friday.
  - We took all left to the end.
choice.out_of_stock -2,stage:order    classes|slots|tickets|places|appointments|spaces … fill|filled|gone|go|vanish|snapped … within|in|seconds|minutes|instantly
  + The [slots are gone in] minutes.
  - Tickets sold by the man in the hat.
choice.out_of_stock -2                sold|selling out in|within|before|instantly|immediately|by|already|of
  + The seats [sold out in] a minute.
  - Sold by the pound.
choice.ran_out      -2,stage:use      ran|runs|running|run out before|by|of|again|already|halfway|early|within
  + The buffet [ran out before] eight.
  - We ran out to the sea.
choice.vegetarian   -2,stage:evaluate no|zero|not|hardly|limited|few|lack|without … vegetarian|vegan|veggie|gluten|gluten-free|halal|kosher|dairy-free|decaf|plant-based option|options|dish|dishes|main|mains|choice|choices|meal|meals|food|breakfast|milk|free
  + There is [not one vegan main].
  - The vegan menu is on page two.
keep.no_seats_left  keep              no seats|chairs required|needed|left

@sector restaurant electronics retail hotel leisure app
quality.bland -2,stage:use no|zero|little|any|without|lacks|lacked|lacking bass|flavour|flavor|taste|grip|padding|suction|lumbar|ventilation|insulation|ambience|soul|depth|substance|personality|character|treble|seasoning|crunch|texture
  + The speakers have [no bass].
  - The bass is not his, he has any number of tastes, I hear.

@all
choice.disappeared  -2                pulled|removed|removing|dropped|axed|scrapped|discontinued … series|film|films|feature|song|songs|dish|route|brand|flavour|range|menu|line|colour
  + They [discontinued my favourite flavour].
  - A film took my mind away.
choice.disappeared  -2                stopped|ceased making|selling|stocking|producing|offering|serving|running my|our|the|this|that|these|those|it|them|any
  + They [stopped making my] shade.
  - I stopped the car.
choice.forced       -2                asked|requested|booked|paid … twin|double|window|aisle|cot|sea|suite … given|got|put|received|gave
  + We [booked a double and were given] bunks.
  - We booked a table, he got up.
choice.full         -1,stage:order    have|had|need|needs|needed to book|reserve … weeks|months|ages in|ahead|before|beforehand
  + You [have to book weeks ahead].
  - I had to book a week in Rome.
choice.little       -2,stage:use      library|catalogue|selection|choice|menu|range|stock|buffet is|was|looks|looked|seems … thin|sparse|threadbare|patchy|meagre|measly|scant
  + The [library is thin].
  - The menu has a thin cover.
choice.little       -2                nothing|little|nowhere|not|hardly for|to|much|anything … kids|children|toddlers|teenagers|vegetarians|vegans|teens|babies|coeliacs
  + There was [nothing for teenagers] to do.
  - The teenagers sat by little Ann.
choice.little       -2,stage:use      one|single|two|few|only plug|socket|sockets|outlet|outlets|towel|pillow|chair|knife|mug|hanger|hangers|lamp|menu|copy|ramp … for|behind|in|and|between|under|to
  + There was [one mug between] us.
  - I bought two mugs and one lamp.
choice.little       -2,stage:use      only|just one|two beer|beers|wine|wines|dish|dishes|dessert|desserts|option|options|size|sizes|colour|colours|main|mains|flavours|channels|pillows|towels
  + There is [only one beer] on tap.
  - The dessert is for two.
choice.missing      -2,stage:use      songs|films|shows|albums|titles|episodes|channels|seasons <be> missing|unavailable|removed|gone
  + Her [albums are missing].
  - The missing man sings songs.
choice.none_left    -2                no rooms|seats|tables|slots|tickets|places|appointments|bikes|trolleys|spaces … left|available|free|remaining
  + [No seats together left] on the coach.
  - No, the seats on the left.
choice.out_of_stock -2                never|rarely|seldom|hardly have|has|stock|stocks|got … size|sizes|stock|fit
  + They [never have my size].
  - What size have you got?
choice.ran_out      -2,stage:use      half|most|much|all of|the … menu|catalogue|range|list|shelves|drinks … off|missing|unavailable|gone|empty
  + [Half the menu was off].
  - All of it is on the menu.
choice.ran_out      -2,stage:use      out of rice|bread|coffee|milk|chicken|beer|ice|cheese|lamb|eggs|soap|towels|cash|ink|desserts|steak|salad|wine|sizes|tickets|blankets|bikes|trolleys|baskets|medication|toner
  + The cafe was [out of milk] by ten.
  - A loaf made out of oats.
choice.ran_out      -2,stage:use      were|was|be|being|are|is out of my|the|our|his|her|this|any medication|medicine|tablets|prescription|size|colour|color|shade|item|items|product|brand|model|parts|dish|book|books|cake|vaccine
  + The chemist [was out of my medicine].
  - The item was out of my reach.
choice.vegetarian   -2,stage:evaluate vegetarian|vegan|veggie … option|dish|choice|main|meal … was|is|were just|a|only|plain|side|sides|salad|bowl
  + The [vegan option was a] bowl of leaves.
  - Is the vegan dish hot?
keep.no_booking     keep              do|did|does not|n't need|have to book|reserve … weeks|months|ages in|ahead|before|beforehand
keep.no_booking     keep              no|not|n't|never have|need to book|reserve … weeks|months|ages in|ahead|before|beforehand
  + There is [no need to book months ahead].
  + You [don't need to book weeks in] advance.
  - There we need to book months ahead.
keep.own_out        keep              i|we was|were|am|'m|are|'re|ran out of my|our|the|his|her|this|any|nearly|almost|absolutely medication|medicine|tablets|prescription|item|items|product|parts|book|books|cake|everything
  + [I was out of my tablets] so I came in.
  - The chemist was out of my tablets.

choice.none_left -1 all|every … seat|seats|spaces|spots|bays|bay|chargers|charger|machines|sunbeds|lockers|docks|pumps|loungers|courts … taken|occupied|full
  + [All six lockers were taken].
  - All the seats are blue and the bin is full.
choice.none_left -2 can|could|you|i|we never|hardly|barely|rarely get|find|book|got|found a|an|on|any … slot|lane|court|machine|machines|treadmill|bench|class|classes|appointment|ticket|tickets
  + You [can never get on a treadmill].
  - You can never get to the class by bus.
choice.none_left -2 had|was|were|has|have already|just|since been|gone sold|let|rented|taken|snapped
  + The flat [had already been let].
  - Had the pie already been cut ?
choice.none_left -1 seats|spaces|spots|bays|chargers|machines|sunbeds|lockers|docks|pumps|loungers|courts … all taken|occupied|full
  + The [lockers were all occupied].
  - The seats are blue, all but full.

# Told that there is none
choice.none_left -2   no availability $
  + There was [no availability until] June.
  - Is there availability in May ?
choice.none_left -2   no availability for|until|till|before|on|at|in|this|next|all|anywhere|online
  + There was [no availability until] the autumn tide.
  - There is no doubt about availability this spring.
choice.none_left -2   told|said|says|saying|claimed|insisted … there was|were|is|are|'s no availability|appointments|appointment|slots|slot|rooms|room|tables|table|seats|spaces|space|spots|places|vacancies|stock|beds|openings|tickets|lockers|bikes
  + They [said there were no tables].
  - They said there were no dogs in the park.
keep.own_step    keep i|we told|said|say|claimed … there was|were|is|are|'s no availability|appointments|appointment|slots|slot|rooms|room|tables|table|seats|spaces|space|spots|places|stock

# More of the same, as customers put it
choice.missing -2   this|that|the|my|their|some|most|many|half|her|his … album|albums|song|songs|track|tracks|show|shows|series|film|films|movie|movies|episode|episodes|channel|channels|game|book|size|sizes|colour|product|feature|features is|are|was|were not|n't available|there|on
  + [The album isn't available].
  - The album is available.
keep.own_step  keep i|we was|were not|n't available

choice.disappeared -2 was|were|is|are|been|got|'s|being discontinued
  + The lens [was discontinued].
  - The line was continued in May.
choice.none_left   -2 no|zero cars|vehicles|vans|beds|doctors|bikes|rooms|appointments|slots|seats|tables|courts|lanes|agents|drivers|boats|cots available|free|left
  + There were [no vans available].
  - No vans here.

choice.little -1 menu|food|meal|meals|breakfast|lunch|dinner|exercises|music|songs|playlist … same every|each day|night|week|morning|single
  + The [menu was the same every day].
  - The food comes on the same boat each day.

@sector airline transport hotel leisure restaurant health
choice.little  -2,stage:use only|just … crisps|biscuits|peanuts|sandwiches|nuts|snacks|pastries|toast|cereal|juice|crackers … on|offer|available|to|left
  + They had [only crisps and biscuits on] offer.
  - I bought only crisps.
choice.missing -2,stage:use have|had|has|need|needed to leave … to|for use|find|reach|get … toilet|toilets|loo|bathroom|restroom
  + You [have to leave the lounge to use the toilet].
  - I need to leave at six to get home.
choice.missing -2,stage:use lack|absence|shortage of … storage|sockets|outlets|vents|showers|choice|space|options|variety|facilities|toilets|seats|seating|amenities|parking|lockers|towels|hooks|shelves|lighting|light
  + There is a [lack of storage].
  - The lack of snow.
choice.missing -2,stage:use nothing|no hot|warm|fresh|healthy … eat|food|meal|meals|drinks|snacks
  + There was [no hot food].
  - The hot food is here.
choice.missing -2,stage:use no|zero|without|lacks seat|back|individual|personal|own … screen|screens|tv|lamp|vents
  + There are [no seat back screens].
  - The screen in the back.
choice.missing -2,stage:use no|zero|without|lacks|lacked|lacking … storage|sockets|outlets|vents|showers|shower|footrest|headrest|fridge|kettle|wardrobe|hairdryer|wifi|lockers|vegetarian|vegan|towels|hangers
  + There were [no showers].
  - The shower is hot.
choice.ran_out -2,stage:use empty plates|shelves|trays|bowls|dispensers|fridges|rails|buffet … everywhere|all|left|again|on|by|at
  + There were [empty trays everywhere].
  - An empty plate.
choice.ran_out -2,stage:use not|n't|never|rarely|nobody replenished|restocked|refilled
  + The bar was [not restocked].
  - The bar was full.
choice.ran_out -2,stage:use not|n't|never|rarely|nobody … replenished|restocked|topped|refilled|replaced up|the|all|for|in|until|after
  + The bread was [not replenished for] an hour.
  - She topped the class.

@all

choice.disappeared  -2               <company> stopped|quit doing|selling|stocking|making|serving|carrying|offering my|the|our|their|half|most|all|it|them … size|favourite|favorite|range|flavour|one|colour|brand|line|lunch|breakfast|paper|bread|crisps
  + [They stopped selling my brand] of tea.
  - My husband stopped doing half the school run.
choice.disappeared  -2               <company> … discontinued|discontinue|discontinuing|axed|ditched|scrapped|delisted|retired the|my|our|their|her|his … favourite|favorite|only|shade|flavour|flavor|range|size|line|style|product|colour|scent|model|lines|ranges
  + [They discontinued my favourite] yoghurt.
  - A discontinued ring road.
  - They dropped the kids at our route.
choice.disappeared  -2               cut|cutting|slashed|shrunk|shrinking|culled|pruned the|their|its|down range|choice|selection|menu|timetable|catalogue|lines|assortment
  + They [slashed the menu] to four plates.
  - She cut the photo of their range out.
  - The company reduced its menu prices.
choice.full         -2               appointments|slots|tickets|places|spaces|tables|dentists|nhs|staff … gold|rare|rarer|scarce … dust|hen|hens
  + [Appointments are like gold dust] at our surgery.
  - Tickets for the gold exhibition, no dust please.
choice.full         -2               like|rarer|scarcer|rare as|than|gold hen|hens|gold|dust … teeth|dust|gold
  + Spare parts are [rarer than hen's teeth].
  - A tooth like gold.
choice.full         -2               limited|scarce slots|appointments|spaces|availability
  + [Limited slots] for grown-ups.
  - Only a slot for coins.
choice.little       -2,stage:use     choice|range|selection|variety|menu|options|stock|catalogue … was|is|were|are|seemed|seems|felt|looked restricted|minimal|nil|zero|threadbare|paltry|skimpy|feeble
  + The [selection was minimal] after two.
  - Which menu is down on the table?
  - The options were slim fit or regular.
choice.little       -2               hobson 's|s choice
  + It was [Hobson's choice], really.
  - Mr Hobson has the choice.
choice.little       -2,stage:use     menu|range|selection|stock|programme|playlist|catalogue|buffet|window … never|not|n't|hasnt|ever|rarely … changed|changes|varied|varies|varying|updated|change
  + The [playlist never changes].
  - Has the menu changed?
  - The menu has changed for the better.
choice.little       -2               nothing|nowt|zilch|zip|little to|worth|good|decent|on watch|watching
  + There is [nowt to watch] of a Sunday.
  - Nothing to be afraid of, watch the step.
  - There is nothing to read on the bill.
choice.little       -2               not|n't|never|nothing|hardly|barely|little|isnt|wasnt … much|anything|lot|a|great|else|left … choose|pick|browse from|through
  + There is [not a lot to choose from] for teens.
  - Not much, so choose from that.
  - There is a lot to choose from.
choice.little       -2               no|zero|hardly plus|petite|tall|larger|bigger|half|wide|small|larger sizes|fittings
  + There are [no petite sizes] in the new line.
  - No tall man came.
  - I do not want small sizes.
choice.little       -2               one size|size-fits fits|all|suits all|nobody|none|noone|everybody|approach|policy|service|advice|treatment|solution
  + A [one size fits nobody] tariff.
  - One size fits my son.
choice.little       -1,stage:use     same old stuff|films|shows|dishes|menu|repeats|programmes|movies|food|tat|thing|things|songs|music|content
  + The [same old repeats] every Christmas.
  - The same old man rang.
choice.little       -2,stage:use     same … on a|endless|constant|permanent|loop|repeat loop|repeat|rotation
  + The [same two songs on a loop] in the gym.
  - The same man lives on a quiet loop.
choice.missing      -2               dont|doesnt|never|not|n't|longer stock|stocks|carry|carries|sell spare|spares|parts|replacement|refills|basic|basics|anything|half|most
  + They do [not stock spare] bulbs.
  - What do you do with stock spares, not sold?
choice.out_of_stock -2               everything|most|half … had|has|have|was|were run|sold|ran out
  + [Half the cakes had sold out] by two.
  - Half of us ran out to the bus.
choice.out_of_stock -2,stage:receive they|supermarket|shop|store|picker|shopper substituted|substitute|swapped half|most|the|all|everything|without|with … shopping|items|useless|daft|silly|wrong|different|asking|random|cheaper|ludicrous
  + [They substituted half my shopping].
  - A substitute goalkeeper, he swapped all shirts.
  - They swapped the order of the songs.
choice.ran_out      -2,stage:use     buffet|platter|shelves|racks|bar|rails|table … picked|stripped|emptied clean|bare
  + The [shelves were picked clean] by noon.
  - I picked clean shelves for my kitchen.
  - The table was cleaned out of hours.
choice.ran_out      -2,stage:use     buffet|trays|dishes|salad|bread|breakfast|milk|cereal|soap|tea|coffee|shampoo|toiletries was|were|is|are|wasnt|werent … not|n't|never|rarely replenished|refilled|topped|restocked|replaced|replenish|refill
  + The [bread was never replenished].
  - Is tea not replaced by coffee?

choice.little  -2,stage:use short|low on|of exhibits|content|seats|seating|staff|stock|choice|options|rides|detail|details|ideas|parking|chairs|tables|beds|cutlery|towels|glasses|spaces|milk|change
  + The zoo is [short on exhibits].
  - A short talk on seats.
  - It is light on detail.
choice.ran_out -2,stage:use already|completely|totally|clean out of food|bread|ice|coffee|tea|towels|soap|paper|everything|beer|cups|napkins|hot|stock|change|loo|toilet|cash
  + The kiosk was [out of ice].
  - Out of the bread oven.

choice.feature -1 free|basic|standard|trial|lite version|tier … crippled|useless|worthless|hobbled|neutered
  + The [free tier is crippled].
  - A free plan of the station.
choice.forced  -2 locker|lockers|~machine|~till|meter|meters|barrier|barriers|~kiosk|~reception|~desk|~site|~app|~bar|~cafe only takes|take|accept|accepts|took|accepted coins|coin|cash|card|cards|tokens|token|notes|visa|amex|cheques|change|pounds|euros|contactless|exact
  + The [lockers only take tokens].
  - I only take the lift.
choice.ran_out -2 ~reception|~shop|~desk|they|~bar|~cafe|~kitchen|~machine|~store|~pharmacy have|has|had none|no left|stock
  + Tokens? The [desk has none left].
  - I have none left to give.

@all
choice.little  -2   breakfast|breakfasts|selection|food|meals|buffet|entertainment|dishes|options|programme|toppings never|hardly|barely|rarely changes|varied|varies|vary
  + The [buffet hardly varied] in ten days.
  - The menu changes on Mondays.
choice.little  -2   same breakfast|breakfasts|buffet|food|dishes|meals|dinner|songs|jokes|show every|each|all|day|night|again|twice
  + It was the [same breakfast every] morning.
  - We had the same breakfast, two eggs.
choice.missing -2   dish|dishes|drinks|drink|meals|mains|flavours|flavors|sizes|rides|facilities|items|toppings|puddings|desserts|wines|beers|treatments|classes|courses|stations|channels|routes|colours … not|n't|unavailable available|on|there|unavailable
  + Half the [dishes were not available].
  - The drinks are on the table, not there yet.
choice.missing -2   pool|spa|sauna|gym|bar|restaurant|lounge|balcony|terrace|jacuzzi|slide|ride|minibar|shuttle|menu|buffet|playground|lift|garden <be> … not|n't available
  + The [sauna was not available] all week.
  - The sauna is available until nine.
keep.own_step  keep i|we eat|order|watch|make|cook|have|always|usually … same breakfast|food|dishes|meals|dinner|songs|show every|each|all|again|twice

@all
choice.little -2 breakfast|breakfasts|selection|food|meals|buffet|entertainment|dishes|programme|it never|hardly|barely|rarely changed|change $
  + The [breakfast never changed].
  - The food never changed hands.

@all
choice.missing -1 no meal|menu|food|delivery|payment|size|colour|color|lunch|breakfast|dessert option|options|choice|choices
  + There are [no payment options] on site.
  - No choice of mine.
choice.missing -2 understocked|under-stocked|half-stocked
  + The racks are [understocked].
  - A stocked pond.
choice.missing -1 was|were not|n't available
  + The hire car we had booked [was not available].
  - It is not available to minors.

choice.disappeared -2   no longer available|stocked|made|sold|produced
  + The lamp I wanted is [no longer sold].
  - The lamp longed for.
keep.own_step      keep i|we no longer stocked|made|sold|produced

choice.full -2 over sold
  + They have [over sold] the pool.
  - It is sold over there.

@all
choice.little     -2   only|just pasta|chicken|water|bread|rice|fish|beef|salad|crumbs|scraps|dregs|leftovers|bits was|were|is|are|left left|remaining|available|for|by
  + By then [only pasta was left].
  - Only bread and cheese, please.
choice.missing    -2   there is|are|was|were not|n't any spare|proper|decent|clean|towels|bins|shade|seats|tables|chairs|benches|toilets|sockets|hooks|cups|glasses|plates|forks|knives|spoons|pillows|blankets|hangers|lockers|trolleys|baskets|lights|blinds|curtains|instructions|options|fans|mirrors
  + [There weren't any towels] by the pool.
  - There aren't any more questions.
keep.not_any_more keep there is|are|was|were not|n't any more questions|issues|problems|complaints|worries|delays
  + [There aren't any more delays].
  - There are not any more chairs.

choice.monotone -1 menu|menus|recipes|meals|selection|choices|playlist|range … repeat|repeats|repeated
  + The [playlist repeats] every hour.
  - Repeat the recipe at home.

choice.limited -2 ca|can|could|couldnt|cant|cannot|unable|did|struggled n't|not|to|never find … my|the|our|right|a size|sizes|colour|color|shade|brand|model|flavour|flavor
  + We [couldn't find our size].
  - We find a size for all.

choice.little -1,stage:use,yields only|just|barely|hardly a|two|three handful|dozen|couple of <kit>|<need>|<amenity>|<dish>|seats|tables|chairs|spaces|places|choices|options|colours|sizes|flavours|models|dishes
  + There are [only a handful of seats] in the whole barn.
  - Only a handful of swans came by.
  - It is only a couple of shops away.

choice.little -1,stage:use there|there's|theres is|are|'s|was|were|had|have only|just one|two|three|four … flavour|flavours|flavor|flavors|dish|dishes|colour|colours|sizes|model|models|starter|starters|dessert|desserts
  + In that parlour [there are only three flavours].
  - My yard has only three flowers.

choice.out_of_stock -2 promotion|promotional|offer|offers|promo|tickets|programmes|souvenirs|vouchers|tokens|leaflets … had|has|have already|all run|sold out
  + By nine the [tokens had all run out].
  - The sand in the glass has run out.

choice.little -2 nothing|none … appealed|tempted|took to|me|us|my me|us|fancy
  + We tried the whole arcade and [nothing appealed to us].
  - The idea appealed to us.

choice.missing -1,stage:use <spot>|place|hotel|apartment|it does|did|do n't|not have a|an|any <kit>|<need>|<amenity>|lamp|fan|lift|kettle|terrace|fridge|microwave
  + The [loft doesn't have a lamp].
  - My own shed doesn't have a lamp.

choice.little -1,stage:use not|n't many|enough benches|signs|bins|machines|sockets|toilets|activities|rides|attractions|charging|seats|options|tables|shelters
  + [Not many benches] along the moat.
  - Not many visitors today.

choice.little -1,stage:use too|precious few activities|rides|attractions|machines|restaurants|shops
  + [Precious few benches] along the moat.
  - A few benches stand here.
  - Very few restaurants care as much.
choice.little -1,stage:use very|too|so|precious few benches|signs|bins|sockets|toilets|seats|tables|shelters|taps|vegetarian
  + [Too few benches] along the quay.
  - Few benches are so well carved.

choice.missing -2 no hot|cold|soft|warm|vegetarian|vegan drinks|drink|snacks|meals|food|options|breakfast … available|offered|provided|served
  + At the fair [no hot drinks were available].
  - A hot drink was served.

choice.missing -1 ^ <dish> but no <dish>|cutlery|butter|jam|biscuits|sugar|ketchup|napkins|glasses|spoons $
  + [Toast but no jam], every dawn.
  - Toast and jam, every dawn.

choice.missing -2 sorely|badly|sadly|cruelly|distinctly missing|lacking|absent
  + A night mode is [sorely missing].
  - She will be sorely missed.

choice.disappeared -2 taken|took|removed|pulled|dropped|withdrawn|gone|disappeared|vanished|deleted off|from the|their|your|its menu|platform|catalogue|catalog|shelves|range|programme|schedule|library|app|store|timetable|lineup
  + My favourite soup has been [taken off the menu].
  - The stain was removed from the rug.
choice.ran_out     -2 was|were|is|are|ran|run out of almost|nearly|virtually|practically|absolutely everything|anything
  + By noon the stall [was out of nearly everything].
  - I like almost everything here.
  - Out of nearly everything I tried, this worked.
