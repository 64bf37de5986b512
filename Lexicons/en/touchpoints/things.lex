@language en
@kind     touchpoints

# Dishes, drinks and goods that customers name: where one is judged without saying more, its quality is.

# --- dishes

theme.food theme:quality calamari|squid|octopus|mussels|clams|anchovies|sardines|tuna|salmon|trout|cod|haddock|halibut|mackerel|swordfish|seabass|yellowtail|sashimi|tempura|teriyaki|gyoza|bao|katsu|pho|laksa|satay|biryani|korma|masala|tikka|tandoori|dal|daal|naan|samosa|samosas|bhaji|bhajis|pakora|paneer|chutney|gnocchi|lasagne|lasagna|ravioli|spaghetti|linguine|tagliatelle|carbonara|bolognese|calzone|focaccia|bruschetta|antipasti|mozzarella|parmesan|burrata|prosciutto|salami|chorizo
  + The [calamari] was good.
  - A calm afternoon at home.
theme.food theme:quality dim sum
theme.food theme:quality mac and cheese
theme.food theme:quality onion rings
theme.food theme:quality pad thai
theme.food theme:quality paella|tapas|patatas|quesadilla|quesadillas|burrito|burritos|nachos|enchiladas|fajitas|guacamole|salsa|tortilla|tortillas|falafel|hummus|houmous|shawarma|kebabs|kabobs|meatballs|meatloaf|brisket|ribs|sirloin|ribeye|filet|fillet|schnitzel|bratwurst|sausages|sausage|bacon|gammon|veal|venison|bison|goose|pate|moussaka|souvlaki|gyro|gyros|stew|casserole|goulash|chili|chilli|chowder|bisque|gumbo|jambalaya|broth|gravy|mash|potatoes|coleslaw|wings|drumsticks|nuggets
theme.food theme:quality panna cotta
theme.food theme:quality rib eye
theme.food theme:quality wedges|quiche|souffle|frittata|porridge|granola|muesli|croissant|croissants|scone|scones|muffin|muffins|doughnut|doughnuts|donut|donuts|eclair|eclairs|macaron|macarons|crepe|crepes|brioche|tiramisu|pavlova|meringue|crumble|pudding|puddings|custard|mousse|gelato|sorbet|sundae|truffles|fudge|toffee|pretzels|popcorn|crisps|pickles|olives|antipasto|charcuterie|mezze|poutine|reuben|pastrami|sliders|hotdog|hotdogs|dessert|desert|entree|entrees|mains

# --- drinks

theme.food theme:quality sake|cappuccino|cappuccinos|latte|lattes|espresso|espressos|expresso|mocha|macchiato|chai|matcha|smoothie|smoothies|milkshake|milkshakes|lemonade|cider|ciders|lager|ale|ales|stout|prosecco|champagne|rioja|malbec|merlot|chardonnay|sauvignon|pinot|rum|gin|vodka|whisky|whiskey|tequila|mezcal|bourbon|margarita|margaritas|mojito|mojitos|martini|martinis|daiquiri|daiquiris|sangria|negroni|spritz|aperitif|kombucha|cordial
  + The [sangria] was great.
  - A sand castle on the beach.

# --- clothes

theme.goods theme:quality heels|loafers|shoes|shoe|scarf|scarves|beanie|bobble|hats|mittens|gloves|swimsuit|bikini|swimsuits|wetsuit|tuxedo|handbag|handbags|purse|purses|backpack|backpacks|rucksack|satchel|umbrella|necklace|necklaces|bracelet|bracelets|earrings|pendant|brooch|sunglasses
theme.goods theme:quality jersey|jerseys|sweatshirt|sweatshirts|hoodie|hoodies|sweater|sweaters|jumper|jumpers|cardigan|cardigans|shirt|shirts|tshirt|tshirts|tee|tees|blouse|blouses|polo|polos|trousers|jeans|leggings|joggers|shorts|skirt|skirts|dress|dresses|gown|gowns|coat|coats|jacket|jackets|parka|parkas|blazer|blazers|waistcoat|raincoat|anorak|pyjamas|pajamas|nightie|bra|bras|underwear|knickers|boxers|tights|stockings|socks|slippers|sandals|sneakers|boots|wellies
  + The [jumper] is great.
  - We jumped the queue by mistake.

# --- house

theme.goods theme:quality air fryer
theme.goods theme:quality casserole dish
theme.goods theme:quality frying pan
theme.goods theme:quality kitchen units
theme.goods theme:quality oven|ovens|cooker|hob|dishwasher|dishwashers|dryer|vacuum|hoover|dehumidifier|humidifier|radiator|radiators|stove|stoves|heater|heaters|thermostat|doorbell|shed|sheds|fence|fences|decking|conservatory|blinds|shutters|tiles|worktop|worktops
theme.goods theme:quality slow cooker
theme.goods theme:quality tumble dryer
theme.goods theme:quality wardrobe|wardrobes|bookcase|bookcases|sideboard|dresser|nightstand|headboard|footstool|ottoman|armchair|armchairs|recliner|recliners|stools|bench|hammock|parasol|gazebo|lamp|lamps|lampshade|chandelier|curtains|duvet|duvets|quilt|quilts|bedspread|tablecloth|towel|towels|bathrobe|doormat|rug|rugs|vase|vases|mirror|mirrors|saucepan|saucepans|wok|cutlery|crockery|mugs|teapot|kettle|kettles|toaster|toasters|blender|blenders|juicer|airfryer|microwave|fridge|fridges|freezer|freezers
  + The [kettle] is great.
  - We settled the account in June.
theme.goods theme:quality washing machine

# --- gear

theme.goods theme:quality board game
theme.goods theme:quality car seat
theme.goods theme:quality cross trainer
theme.goods theme:quality drill|drills|screwdriver|hammer|ladder|ladders|mower|lawnmower|strimmer|trimmer|chainsaw|sander|hosepipe|sprinkler|wheelbarrow|spade|shovel|barbecue|bbq|tent|tents|airbed|kayak|paddleboard|surfboard|skis|snowboard|bike|bikes|bicycle|bicycles|ebike|scooter|scooters|helmet|helmets|saddle|dumbbells|dumbbell|kettlebell|treadmill|pram|prams|pushchair|stroller|cot|crib|highchair|nappies|diapers|toy|toys|doll|dolls|puzzle|puzzles|teddy|books|novel|novels
  + The [stroller] is great.
  - We strolled along the front.
theme.goods theme:quality e bike
theme.goods theme:quality fishing rod
theme.goods theme:quality golf clubs
theme.goods theme:quality hedge trimmer
theme.goods theme:quality jigsaw puzzle
theme.goods theme:quality paperback|guitar|violin|ukulele|drums|microphone|amplifier|headphones|headset|earphones|charger|chargers|cable|cables|tripod|drone|drones|smartwatch|soundbar|television|projector|printer|printers|cartridge|cartridges|toner|tablet|tablets|keyboard|keyboards|telescope|binoculars|perfume|perfumes|fragrance|aftershave|shampoo|conditioner|lipstick|mascara|eyeliner|concealer|moisturiser|moisturizer|serum|sunscreen|soap|soaps|candle|candles|toothbrush|razor|razors|hairdryer|straighteners|curler|bouquet|bouquets|wreath|kibble
theme.goods theme:quality power bank
theme.goods theme:quality sleeping bag
theme.goods theme:quality yoga mat

# --- parts of goods

theme.goods theme:quality varnish|hinges|hinge|zipper|zippers|zip|zips|stitching|lining|seam|seams|sole|soles|strap|straps|blade|wheels|bolts|screws|bristles|padding|upholstery|springs|grout|plasterwork|brickwork|tiling|woodwork|joinery|paintwork|plaster|turf|lawn
  + The [varnish] was perfect.
  - I vanished at noon.

# --- what one is shown and does

theme.show theme:quality gun play
theme.show theme:quality itinerary|itineraries|excursion|excursions|destination|destinations|slides|flumes|slopes|trails|fairways|greens|pitches|lanes|enclosures|aviary|exhibits|fireworks|parade|parades|commentary|tastings|tasting|jokes|puzzles|maze|zipline|coasters|gunplay|combat|multiplayer|campaign|quests|storytelling|narration|lectures|syllabus|choreography|setlist|encore|matinee
  + The [itinerary] was great.
  - I itemised the bill.

# --- looks

theme.look theme:design architecture|interior|interiors|façade|facade|visuals|typography|cover|covers|colours|colors|shade|shades|silhouette|hem|pleats|print|prints|embroidery|neckline
  + The [architecture] was superb.
  - An archer's bow.

# --- what makes one comfortable

theme.bed theme:comfort air con
theme.bed theme:comfort air conditioning
theme.bed theme:comfort blackout blinds
theme.bed theme:comfort coat hangers
theme.bed theme:comfort leg room
theme.bed theme:comfort shower|showers|bath|bathtub|tub|heating|aircon|lighting|soundproofing|insulation|headroom|duvets|linen|bedlinen|toiletries|amenities|robes|bathrobes|armrest|armrests|headrest|headrests|footrest|recline|bunks|bunk|hangers
  + The [shower] was superb.
  - I showed her.
theme.bed theme:comfort sofa bed

# --- how much one gets

theme.value theme:value portion|portions|serving|servings
  + The [portions] were great.
  - A port of call.

# --- how it comes

theme.choice theme:choice    kid|kids|children|children's|adult|teen|fiction|reference|vegan|vegetarian section|sections
  + The [vegan section] is great.
  - A section of the road.
theme.parcel theme:condition bubble wrap
theme.parcel theme:condition packaging|wrapping
  + The [packaging] was perfect.
  - A pack of wolves.
theme.show   theme:quality   keynote|keynotes|presenter|presenters|panellist|panellists|webinars
  + The [keynote] was great.
  - A present from my aunt.

theme.food theme:quality cockles|whelks|crayfish|lobsters|plaice|monkfish|udon|gazpacho|tartlet|tartlets|jam|jams|honey|chocolates|praline|pralines|nougat|marmalade|syrup|juice|juices|baguette|baguettes|flatbread|flatbreads|sweets|lentils|chickpeas|toast|toasts|cocoa|mead|brandy|ceviche|bibimbap|kimchi|tofu|aubergine|aubergines|cannelloni|pesto|terrine|terrines
  + The [nougat] was good.
  - We jammed the door.

theme.goods theme:quality suitcase|suitcases|briefcase|briefcases|wallet|wallets|notebook|notebooks|crayons|flippers|piano|pianos|flute|harp|accordion|wig|wigs|aquarium|trailer|trailers|magazine|magazines|pergola|pergolas|greenhouse|hedge|hedges|bulb|bulbs|blanket|blankets|vest|vests
  + The [accordion] is great.
  - We hedged our bets in June.

theme.show theme:quality slide|slides|trail|trails|hike|hikes|riddles|maze|mazes|comedy|actors|actress|singer|singers|orchestra|musicians|dancers|sketches|puppets|safari|safaris|regatta
  + The [orchestra] was good.
  - They trailed behind us.

theme.look theme:design illustrations|illustration
  + The [illustrations] were good.
  - The point was illustrated.

theme.bed theme:comfort sofabed|sofabeds|cushion|cushions|berth|berths|couchette|couchettes
  + The [berth] was good.
  - Birth and death.

theme.value theme:value helping|helpings of
  + Two [helpings of] stew.
  - He was helping us.

theme.training theme:competence tutoring|pedagogy
  + The [tutoring] was good.
  - A school of herring.

# --- parts of a car, of a house, of a garden

theme.goods theme:quality car|spare|rear|front|alloy battery|tyre|tyres|wheel|wheels|mirrors|bumper|brakes|lights
  + The [alloy wheels] are great.
  - We were in front.
theme.goods theme:quality double|triple|secondary glazing
  + The [double glazing] is great.
  - A double coffee.
theme.goods theme:quality gearbox|clutch|exhaust|bumper|alloys|headlights|headlight|wipers|windscreen|sunroof|tyre|tire|tyres|tires|spoiler|hubcaps|handlebar|handlebars|pedals|mudguards
  + The [gearbox] was superb.
  - A box of gears.
theme.goods theme:quality heat pump|pumps
  + The [heat pump] was superb.
  - Pump it up.
theme.goods theme:quality inverter|inverters|sealant|guttering|laminate|parquet|paving|patio|fencing|trellis|sink|taps|cupboards|splashback|fittings|ironmongery|banister|compost|seeds|seedlings|shrub|shrubs|roses|tulips|saplings|topsoil|gravel|sprinklers|hosepipe
  + The [sealant] was superb.
  - They sealed it with a kiss.
theme.goods theme:quality kitchen|bathroom|cabinet|front|back|garage|patio|shower|wardrobe|cupboard|sliding|internal|bifold|composite door|doors|cupboard|cupboards|cabinets|tap|taps|screen|tray|drawers|handles|sink|island
  + The [patio doors] are great.
  - He showed us to the door.
theme.goods theme:quality solar|control|skirting|radiator|fence|garden panel|panels|board|boards|valve|valves|posts|gate|furniture
  + The [solar panels] are great.
  - A solar eclipse.
theme.goods theme:quality window|door|picture|bed frame|frames|handles|locks|seals
  + The [window frames] are great.
  - He framed me.

# --- what is worn, set, bound and printed

theme.goods theme:quality collar|collars|cuffs|sleeves|clasp|clasps|leather|suede|cashmere|linen|velvet|knitwear|trainers|gemstone|gemstones|stones|engraving|earring|bangle|cufflinks|tiara|locket|necklaces|wristband|watchstrap
  + The [clasp] was superb.
  - They clapped twice.
theme.goods theme:quality hardback|hardbacks|paperbacks|binding|paper|jigsaw|jigsaws|figurine|figurines|costume|costumes|balloons|stickers|stationery|envelopes|planner
  + The [binding] was superb.
  - They bound him to a vow.
theme.goods theme:quality photo|canvas book|books|print|prints|album|albums|calendar|calendars|mug|mugs|frame|frames
  + The [photo book] was superb.
  - A photo of us in Rome.
theme.goods theme:quality teddy bear|bears
  + The [teddy bear] was superb.
  - Bear with me.
theme.goods theme:quality wedding|business|engagement|eternity|signet|diamond ring|rings|card|cards|invitations|stationery|album
  + The [wedding invitations] are great.
  - The wedding is in June.

# --- what runs on power or is carried to help

theme.goods theme:quality debit|credit|bank|sim|prepaid|travel card|cards
  + The [credit card] is great.
  - A card from my aunt.
theme.goods theme:quality drill|saw|tool|power|circular|hand bit|bits|box|tool|tools|saw|saws|blades|washer
  + The [power tools] are great.
  - We saw it by hand.
theme.goods theme:quality hearing|walking|mobility aid|aids|frame|frames|stick|scooter|scooters
  + The [hearing aids] are great.
  - We were hearing noises.
theme.goods theme:quality laptop|laptops|smartphone|smartphones|router|routers|modem|modems|decoder|camera|cameras|earbud|earbuds|webcams|amp|subwoofer|treble|woofer|touchpad|stylus|monitors|desktop|printer|scanner|dehumidifiers
  + The [smartphone] is great.
  - A smart answer.
theme.goods theme:quality phone|tablet|laptop|screen|camera|charging case|cases|protector|protectors|stand|cable|cables|dock|mount
  + The [phone case] is great.
  - A case in court.
theme.goods theme:quality smart|water|gas|electric meter|meters|thermostat|speaker|plug|plugs|doorbell|lock|toothbrush|blanket|shaver
  + The [smart thermostat] is great.
  - A metre of rope.
theme.goods theme:quality stairlift|stairlifts|wheelchair|wheelchairs|crutches|walker|splint|bandages
  + The [stairlift] is great.
  - The stairs are steep.
theme.goods theme:quality steam|curling|soldering iron|irons
  + The [steam iron] is great.
  - An iron gate.
theme.goods theme:quality tv|set-top|streaming box|stick|boxes
  + The [TV box] is great.
  - A box of eggs.

# --- how fast it runs

# What is done to one, to one's looks and to one's pets.
theme.care          theme:quality     blow dry
  + The [blow dry] was superb.
  - A blow to us all.
theme.care          theme:quality     body|head|back|foot|stone massage|scrub|wrap|spa
  + The [body scrub] was superb.
  - I scrubbed the pan.
theme.care          theme:quality     eye|hearing|sight|blood|smear|health test|tests|exam|check|checks
  + The [eye test] was superb.
  - I passed the test in June.
theme.care          theme:quality     gel|acrylic nails|manicure
  + The [gel nails] were superb.
  - A box of nails.
theme.care          theme:quality     haircut|haircuts|blow-dry|blowdry|blowout|updo|balayage|perm|manicure|manicures|pedicure|pedicures|facial|facials|waxing|massage|massages|tattoo|tattoos|piercing|piercings|shave|exfoliation|reflexology|microblading|threading|grooming|checkup|checkups|check-up|check-ups|vaccination|vaccinations|vaccine|jab|jabs|acupuncture|physiotherapy|epidural|x-ray|x-rays|ultrasound|mammogram|neutering|spaying|microchipping|rehab|rehabilitation|cremation|extraction|whitening|injection|injections
  + The [manicure] was great.
  - I was permanently at noon.
theme.care          theme:quality     hair|nail|beard|puppy|claw|full|dry cut|trim|extensions|treatment|colour|color|groom
  + The [beard trim] was superb.
  - A cut on my nail.
theme.care          theme:quality     lash|brow|eyebrow|eyelash extensions|tint|lift|lamination|shaping
  + The [brow lamination] was superb.
  - A tinted window.
theme.care          theme:quality     personal|palliative|end-of-life|antenatal|postnatal care|session|sessions
theme.care          theme:quality     root canal
theme.care          theme:quality     spray|fake tan
theme.speed_of_line theme:performance fibre|bandwidth|5g|4g|autofocus|suction|processor|ping|latency|battery|batteries|acceleration|hotspot
  + The [suction] is superb.
  - The band played wide.
theme.speed_of_line theme:performance mobile|cellular data
  + The [mobile data] is dreadful.
  - They sold my data.
theme.speed_of_line theme:performance power|electricity|gas|water supply|pressure
  + The [electricity supply] is dreadful.
  - A supply teacher.
theme.speed_of_line theme:performance spin|wash|drying cycle|cycles|programme|programmes
  + The [spin cycle] is great.
  - We cycle to work.
theme.speed_of_line theme:performance upload|download|charging|shutter|boot|connection|broadband speed|speeds|time|times
  + The [download speed] is dreadful.
  - A speed bump in the road.

# What is worn in the mouth, at the eyes and ears.
theme.goods theme:quality contact lenses
theme.goods theme:quality dentures|veneers|veneer|varifocals|bifocals|mouthguard|crowns|lenses|spectacles|braces|retainer|retainers|implant|implants|insoles|orthotics
  + The [dentures] were great.
  - A dent in the wing.
theme.goods theme:quality hearing aid|aids
  + The [hearing aids] were great.
  - First aid.

# What is kept from a day, and what one learns from.
theme.goods theme:quality floral|flower arrangement|arrangements
  + The [flower arrangements] were great.
  - An arrangement with the bank.
theme.goods theme:quality our|my|the|wedding|family|school|engagement|newborn photos|pictures|photographs|video
  + [Our photos] were great.
  - He is out of the frame.
theme.goods theme:quality ready|frozen meal|meals
theme.goods theme:quality recipe|course|study card|cards|material|materials
  + The [recipe cards] were great.
  - A card for my aunt.
theme.goods theme:quality textbook|textbooks|workbook|workbooks|worksheets|coursebook|album|albums|photobook|portrait|portraits|invitations|headshots|headshot|centrepieces|centerpieces|centrepiece|buttonholes|corsage|canvases
  + The [centrepieces] were great.
  - The centre of town.

# Dishes and meals.
theme.food theme:quality afternoon|cream|high tea
theme.food theme:quality cheese board
theme.food theme:quality finger|hospital|bar|pub|street food|meals
theme.food theme:quality full|cooked|continental|english breakfast
theme.food theme:quality house red|white|wine
theme.food theme:quality ice cream|creams|lolly
  + The [ice cream] was great.
  - Ice on the road.
theme.food theme:quality main|first|fish|second|starter course|courses
  + The [main course] was great.
  - A course of pills.
theme.food theme:quality packed|school|buffet lunch|lunches|dinners
  + The [packed lunch] was great.
  - We packed at noon.
theme.food theme:quality sourdough|cupcake|cupcakes|carvery|pastries|gateau|gateaux|crumpet|crumpets|flapjack|flapjacks|patisserie|patisseries|ciabatta|roulade|trifle|stuffing|batter|canape
  + The [sourdough] was great.
  - A sour look.
theme.food theme:quality sunday|nut roast|lunch|roasts
  + The [Sunday roast] was great.
  - We met on a sunday.
theme.food theme:quality wedding|birthday cake|breakfast
  + The [wedding breakfast] was great.
  - A birthday in June.

# What one goes to see, to hear and to do.
theme.show theme:quality aqua|water aerobics|zumba
theme.show theme:quality boat|bus|fishing|snorkelling|snorkeling|diving|shore|day|sightseeing|canoe trip|trips|excursion|excursions
  + The [boat trip] was great.
  - We tripped over.
theme.show theme:quality book|reading|breakfast|after-school|kids|holiday|homework club|group
  + The [reading group] was great.
  - A club sandwich.
theme.show theme:quality bowling|climbing wall|alley|lanes
  + The [climbing wall] was great.
  - Climbing prices.
theme.show theme:quality citizenship|naming|funeral|memorial|graduation|cremation ceremony|service|services|party
  + The [memorial service] was great.
  - A service by post.
theme.show theme:quality dance|evening|wedding floor|disco|ceremony|entertainment
  + The [evening disco] was great.
  - The floor was laid.
theme.show theme:quality driving range
theme.show theme:quality escape room|rooms|game
  + The [escape room] was great.
  - They escaped.
theme.show theme:quality first|tea dance|dances
theme.show theme:quality game|whale|dolphin|bird|night drive|drives|watching|dive
  + The [whale watching] was great.
  - I looked at my clock.
theme.show theme:quality golf|tennis|squash|badminton|padel|basketball course|courses|court|courts
  + The [tennis court] was great.
  - A court case.
theme.show theme:quality keeper|animal|seal|sea|owl|ranger talk|talks|feeding|encounter|encounters
  + The [keeper talk] was great.
  - We talked at noon.
theme.show theme:quality mock|practice exam|exams|test|tests
theme.show theme:quality musical|musicals|panto|pantomime|planetarium|line-up|lineup|ballet|opera|operas|recital|circus|puppetry|acoustics|improv|karaoke|disco|fairground|rollercoaster|screening|screenings|re-enactment|eulogy|rehearsal|rehearsals
  + The [pantomime] was great.
  - Panting, I ran.
theme.show theme:quality personal|circuit|strength training
theme.show theme:quality photo|engagement|newborn|family|wedding shoot|shoots|booth|session
  + The [photo booth] was great.
  - A bean shoot.
theme.show theme:quality pony|donkey|sleigh|camel|carriage ride|rides
theme.show theme:quality roller|water|log|ghost coaster|slide|flume|train
  + The [log flume] was great.
  - A train to Leeds.
theme.show theme:quality school|class|field trip|trips|play|concert
  + The [school play] was great.
  - A class act.
theme.show theme:quality special|sound|visual effects
theme.show theme:quality sports|family|taster|inset day|session
theme.show theme:quality story|rhyme time
theme.show theme:quality training|spin|lab|practical|live|induction|gym|yoga|pilates|study session|sessions
  + The [training session] was great.
  - A session in court.

# Where one sits, lies and changes.
theme.bed theme:comfort chalet|chalets|yurt|yurts|caravan|caravans|campervan|motorhome|bungalow|apartment|apartments|suite|suites|sunbed|sunbeds|lounger|loungers|balcony|balconies|cubicle|cubicles|robe|jacuzzi|campervans|accommodation|deckchairs|deckchair|mattresses|seats|beds|cots|desks
  + The [chalet] was great.
  - A stack of sun hats.
theme.bed theme:comfort hot tub|tubs
theme.bed theme:comfort sprung floor
theme.bed theme:comfort steam|treatment|birthing room|rooms|bed|beds|pool
  + The [treatment room] was great.
  - A treat at noon.

# Where one is.
theme.setting theme:atmosphere lobby|foyer|foyers|auditorium|ballroom|ballrooms|orangery|marquee|clubhouse|arboretum|playroom|campus|veranda|bandstand|aquarium|arena|esplanade|promenade|taproom
  + The [foyer] was great.
  - A foil of gold.
theme.setting theme:atmosphere pool|picnic|bar|outdoor|play|seating|beer area|garden
  + The [pool area] was great.
  - An area in town.
theme.setting theme:atmosphere reptile|butterfly|monkey|tropical house
theme.setting theme:atmosphere sun|roof deck|terrace
theme.setting theme:atmosphere tea|function|relaxation|common|day|reading room|rooms
  + The [function room] was great.
  - The function of the heart.

# What must be clean.
theme.clean theme:cleanliness bed linen|sheets
theme.clean theme:cleanliness changing room|rooms
  + The [changing rooms] were awful.
  - A change of plan.
theme.clean theme:cleanliness portaloo|portaloos|poolside|urinals|latrines|washbasins
  + The [portaloos] were awful.
  - A portal to hell.
theme.clean theme:cleanliness shower|toilet|wash block|blocks
  + The [shower block] was awful.
  - A block of flats.

# Staff named by the thing they serve.
theme.verdict theme:overall entertainment|kitchen|activities|theatre|library|nursery|safari|ski|museum|cinema|dinner|bar|office|box|security|cabin|lift|game|campsite|boat|teaching|kids|hotel staff|team|crew|guide|guides|ladies|assistant|assistants|warden|wardens|master|steward|attendants|rep|reps|operators|worker|workers
  + The [entertainment team] were great.
  - A team game.

# --- what looks like a thing and is a person

theme.verdict theme:overall chalet|villa|apartment|cottage|restaurant host|hosts|owner|owners|rep
  + The [chalet host] was great.
  - A host of angels.
theme.verdict theme:overall dog|cat|pet|puppy walker|walkers|sitter|sitters|trainer|trainers
  + The [dog walker] was great.
  - We walked home.
theme.verdict theme:overall massage|spa|beauty|nail|lash|brow|tattoo therapist|therapists|technician|technicians|artist|artists
  + The [massage therapist] was great.
  - A message for you.
theme.verdict theme:overall room|pool|car|park attendant|attendants|warden
theme.verdict theme:overall room|turndown|porter|valet service
  + The [room service] was great.
  - A room in service.
theme.verdict theme:overall school|trip|group|course leader|leaders|secretary|caretaker
  + The [course leader] was great.
  - The leader of a band.
theme.verdict theme:overall wedding|event|party|funeral planner|planners|coordinator|coordinators|director|directors|arranger
  + The [wedding planner] was great.
  - A planner with rings.

# --- what is celebrated, played and ridden

theme.care     theme:quality    my|her|the highlights|lowlights|fringe|layers|brows|lashes
  + [My highlights] were great.
  - A lowly job.
theme.care     theme:quality    scale|wash|cut and polish|dry|colour|blow
theme.food     theme:quality    food stalls|trucks|truck|court|stands
  + The [food stalls] were great.
  - A stall for cows.
theme.food     theme:quality    half|full board
theme.goods    theme:quality    dental|porcelain|new|temporary crown|crowns|bridge|implant|filling|fillings
  + The [temporary crown] was great.
  - A crown of thorns.
theme.goods    theme:quality    minibar|kitchenette|kitchenettes|hairdryers|mini-bar
  + The [kitchenette] was great.
  - A kite by the bar.
theme.look     theme:design     coffin|casket|urn|headstone|headstones|gravestone|centrepieces
  + The [headstone] was superb.
  - A head of stone.
theme.look     theme:design     table|room|stage|lighting settings|dressing|rig|decorations|design
  + The [room dressing] was superb.
  - A salad with dressing.
theme.show     theme:quality    headline|support act|acts|set
  + The [headline act] was great.
  - They made a headline.
theme.show     theme:quality    host family|families
  + Our [host family] was great.
  - A family of ducks.
theme.show     theme:quality    house|coral|barrier reef
theme.show     theme:quality    online course|courses|class|classes|lesson|lessons|lectures
  + The [online course] was great.
  - I am online.
theme.show     theme:quality    ponies|donkeys|llamas|alpacas|otters|penguins|elephants|lions|giraffes|birds
  + The [penguins] were great.
  - A pen from Rome.
theme.show     theme:quality    scuba|reef|wreck|first|second|night dive|dives|diving
  + The [wreck dive] was great.
  - A diver's watch.
theme.show     theme:quality    wedding|drinks|canapé|canape|evening|champagne|welcome reception
  + The [drinks reception] was great.
  - We had drinks.
theme.training theme:competence care|treatment plan|plans
  + The [care plan] was great.
  - A plan of the town.

# --- steps, and what one is told

theme.fees       theme:fees          service|cover|parking|corkage|cleaning|resort charge
  + The [service charge] was terrible.
  - A charge of horses.
theme.follow_up  theme:communication discharge|appointment|confirmation|decision|tax letter|letters|notes|summary|email|emails
  + The [discharge notes] were terrible.
  - A note in the tune.
theme.follow_up  theme:communication parents evening|evenings
theme.follow_up  theme:communication reminder calls|texts|letters
  + The [reminder calls] were great.
  - She calls at noon.
theme.follow_up  theme:communication safety|welcome|pre-trip|pre-dive briefing|briefings|talk|pack
  + The [safety briefing] was terrible.
  - He was brief.
theme.follow_up  theme:communication school|progress|end-of-term report|reports
  + The [progress report] was great.
  - They reported a leak.
theme.follow_up  theme:communication text|sms|email|appointment reminders|reminder|alerts|replies
  + The [text reminders] were great.
  - The text is small.
theme.price      theme:price         cost|treatment|repair|the|their estimate|estimates
  + The [treatment estimate] was terrible.
  - I estimate ten.
theme.price      theme:price         lift|ski|day pass|passes
  + The [ski pass] was terrible.
  - We pass by.
theme.price      theme:price         room|nightly|daily|hourly rate|rates
  + The [room rate] was terrible.
  - We rate it.
theme.price      theme:price         tuition|course|school|nursery|membership|green|entrance|entry|consultation fee|fees
  + The [tuition fees] were terrible.
  - The tuition is in May.
theme.price      theme:price         vet|vet's|vets|dental|final|closing bill|bills|invoice
  + The [final invoice] was terrible.
  - A final on Sunday.
theme.screen     theme:usability     learning|ticketing|ticket|booking|reservation|council|government platform|site|page|website
  + The [learning platform] was terrible.
  - We learn on the job.
theme.screen     theme:usability     online|photo|ticketing|parent|class gallery|app
  + The [online gallery] was terrible.
  - A gallery in town.
theme.simplicity theme:ease          embarkation|disembarkation|sign-up|check-out
  + The [disembarkation] was terrible.
  - An ark at sea.
theme.simplicity theme:ease          key|wristband|ticket|badge collection
  + The [key collection] was terrible.
  - A collection of keys.
theme.simplicity theme:ease          the|our|hotel check in|out
  + [The check in] was terrible.
  - A check shirt.
theme.simplicity theme:ease          the|our|my booking
  + [The booking] was terrible.
  - A reserved man.
theme.simplicity theme:ease          ticket|table|room|phone|appointment|online|lesson booking
  + The [table booking] was terrible.
  - A table by the door.

# Where one is received, no line is.
@sector hotel leisure health restaurant public other

theme.verdict theme:overall the|our|hotel|surgery|gym reception
  + [The reception] was great.
  - A recipe.

@all

# --- more of what shops of a trade sell

theme.food   theme:quality   strawberries|tomatoes|avocado|avocados|bananas|apples|berries|raspberries|milk|yoghurt|yogurt|butter|cream|mince|broccoli|carrots|lettuce|mushrooms|grapes|oranges|peaches|melon
  + The [strawberries] were superb.
  - A straw in the wind.
theme.goods  theme:quality   baby|security|doorbell|dash|action monitor|camera|cameras|cam
  + The [baby monitor] was superb.
  - The baby slept.
theme.goods  theme:quality   belt|belts|fleece|waistband|elastic|velcro|fastening|fastenings|laces|shoelaces|heel|insole|insoles|uniform|uniforms|nightdress|onesie|bodysuit|apron|poncho|bodice
  + The [waistband] was superb.
  - A waste of bread.
theme.goods  theme:quality   card|rocking|dolls|toy game|games|horse|house|houses|car|cars
  + The [rocking horse] was superb.
  - We rocked the boat.
theme.goods  theme:quality   chest|set of drawers|saucepans|pans|knives|glasses|chairs|towels|sheets
  + The [chest of drawers] was superb.
  - A chest cough.
theme.goods  theme:quality   dining|coffee|bedside|dressing|garden|kitchen|office|desk|gaming|bar table|tables|chair|chairs|stool|stools|set|lamp
  + The [bedside table] was superb.
  - We sat by the bed.
theme.goods  theme:quality   fitness|activity tracker|trackers|band|watch
  + The [fitness tracker] was superb.
  - A matter of fitness.
theme.goods  theme:quality   games|game|graphics|hard|memory|power|usb|sd console|controller|card|drive|adapter|adaptor|hub|stick|lead
  + The [memory card] was superb.
  - A memory of my aunt.
theme.goods  theme:quality   joystick|turntable|dongle|antenna|aerial|extender|repeater|landline|earpiece|armband|flashlight|torch|purifier|grinder|steamer|peeler|mixer
  + The [turntable] was superb.
  - He turned the table.
theme.goods  theme:quality   leaf|pressure|angle|nail|glue|heat|cordless blower|washer|grinder|gun|drill
  + The [leaf blower] was superb.
  - A leaf fell.
theme.goods  theme:quality   planter|planters|mulch|fertiliser|weedkiller|perennials|herbs|cuttings|orchid|orchids|cactus|succulents|lavender|petals|foliage|tulip|daffodils
  + The [orchid] was superb.
  - An orchard by the road.
theme.goods  theme:quality   plant|flower|fruit|bird|garden|apple|rose|hanging|watering pot|pots|tree|trees|feeder|feeders|hose|bush|basket|baskets|can|shears
  + The [bird feeder] was superb.
  - A bird on the roof.
theme.goods  theme:quality   plating|bezel|watches|anklet|choker|brooches|pearls|diamond|diamonds
  + The [bezel] was superb.
  - He studied us.
theme.goods  theme:quality   satellite|wifi|wi-fi|signal|mesh dish|booster|extender|system|repeater
  + The [wifi booster] was superb.
  - A dish of beans.
theme.goods  theme:quality   sewing|coffee|bread|ice|rice|pressure|food|robot machine|machines|maker|cooker|processor|mixer|washer|vacuum|grinder
  + The [food processor] was superb.
  - A food for the gods.
theme.goods  theme:quality   shower|toilet|extractor|cooker|ceiling|desk|tower head|seat|fan|fans|hood
  + The [extractor fan] was superb.
  - A fan of the band.
theme.goods  theme:quality   staircase|ceiling|plasterboard|rendering|cladding|skylight|skylights|gutters|downpipe|pipework|basin|shelves|shelving|bookshelf|bookshelves|mattresses|cabinet|cabinets|doormats|curtain
  + The [staircase] was superb.
  - He stared at us.
theme.goods  theme:quality   steering|brake|shock|spark|tow|roof|number|seat wheel|pads|discs|absorbers|plugs|bar|rack|plates|covers|belt|belts
  + The [roof rack] was superb.
  - The roof is red.
theme.goods  theme:quality   train|chess|tea|craft|science|sewing|paint|lego|model set|sets|kit|kits
  + The [chess set] was superb.
  - The train is red.
theme.goods  theme:quality   trampoline|trampolines|sandpit|rattle|storybook|cookbook|cookbooks|textbook|textbooks|workbook|comic|comics|audiobook|audiobooks|paperweight|bookmark|crossword|crosswords
  + The [trampoline] was superb.
  - He trampled on it.
theme.goods  theme:quality   wedding|evening|prom|dressing|puffer|rain|sports dress|gown|dresses|jacket|coat|bra|shoes|suit
  + The [prom dress] was superb.
  - The wedding was at noon.
theme.parcel theme:condition outer|gift|cardboard|shipping|presentation box|boxes|wrap|wrapping|paper
  + The [outer box] was dreadful.
  - The box office is red.

# --- what a game, a film or an app is made of

theme.screen theme:usability export|import|share|zoom|filter|undo|sorting|print|swipe|upload function|feature|button|tool|option
  + The [export function] was dreadful.
  - They export wine.
theme.show   theme:quality   boss|side|open|voice|character|story|level fight|fights|battle|battles|quests|world|acting|creation|customisation|design|mode|line
  + The [boss fights] were superb.
  - My boss is red.
theme.show   theme:quality   subtitles|dubbing|cutscenes|cutscene|voiceover|avatars|emojis|workouts|meditations|characters|dialogue|dialogues|animation|remake|remaster|sequel|leaderboard|leaderboards
  + The [dubbing] was dreadful.
  - They dubbed him a fool.
# --- more dishes and drinks

theme.food theme:quality draught|craft|house beer|beers|wine|wines|cocktail
theme.food theme:quality hash|black|jacket|baked|spring|cinnamon browns|pudding|potato|potatoes|beans|rolls|roll|buns
  + The [jacket potatoes] were great.
  - A jacket for spring.
theme.food theme:quality hot|flat|filter chocolate|white|coffee
  + The [hot chocolate] was great.
  - A white van.
theme.food theme:quality pork|lamb|beef|short|chicken belly|shank|rib|leg|wings|pie|thighs
  + The [lamb shank] was great.
  - A leg of the trip.
theme.food theme:quality scampi|kippers|fishcakes|fishcake|toastie|toasties|panini|paninis|baps|shortbread|bakewell|danishes|madeleines|cannoli|profiteroles|affogato|americano|decaf|mocktail|mocktails|nigiri|maki|rendang|massaman|thali|dosa|vindaloo|jalfrezi|bhuna|pilau|tagine|tagines|couscous|shakshuka|empanadas|churros|arepas|carpaccio|tartare|confit|cassoulet|bouillabaisse|raclette|fondue|polenta|orzo|arancini|platter|platters|nibbles|toppings|topping|icing|frosting|buttercream|marzipan|condiments|marinade|pate|rump|mezze
  + The [scampi] was great.
  - A scamp of a dog.
theme.food theme:quality side|sharing|tasting|vegan|vegetarian|kids|set dish|dishes|board|boards|platter|menu|option|options|meal
  + The [side dishes] were great.
  - A side of the road.

# --- more of what is done to one

theme.care theme:quality breastfeeding|bereavement support|counselling
  + The [bereavement support] was great.
  - The support beam.
theme.care theme:quality electrolysis|dermaplaning|botox|microneedling|cornrows|henna|makeup|make-up|osteopathy|hydrotherapy|colonoscopy|endoscopy|biopsy|chemo|chemotherapy|radiotherapy|dialysis|ivf|caesarean|cupping|deworming|dentistry|anaesthetic|sedation|neutering|rehab
  + The [colonoscopy] was great.
  - A colon and a comma.
theme.care theme:quality hair|skin|hot|lip|chemical|keratin|scalp|laser removal|dye|extensions|peel|filler|fillers|treatment|shave|massage|styling|wash
  + The [lip filler] was great.
  - A lip of rock.
theme.care theme:quality mri|ct|ultrasound|dental|baby|bone scan|scans|work|treatment|cleaning|clean
  + The [dental work] was great.
  - A work of art.
theme.care theme:quality teeth|claw|nail|flea|ear cleaning|clipping|clip|treatment|brushing|whitening|piercing
  + The [claw clipping] was great.
  - Teeth and nails.

# --- more of what one sees and does

theme.show theme:quality author|craft|toddler|baby|parent talk|talks|group|groups|sessions
  + The [toddler group] was great.
  - A group of rocks.
theme.show theme:quality balloon|helicopter|horse|camel|sleigh|train|donkey|jeep|quad flight|ride|rides|trek|tour|safari
  + The [camel trek] was great.
  - A camel coat.
theme.show theme:quality bouncy|big|bumper castle|wheel|cars|top
  + The [bouncy castle] was great.
  - A castle in Wales.
theme.show theme:quality cooking|pottery|art|craft|dance|swimming|music|piano|guitar|singing|ballet|surf|sailing|riding|ski|fitness|exercise|language|baby class|classes|lesson|lessons|workshop|workshops|course|courses
  + The [pottery classes] were great.
  - Dance with me.
theme.show theme:quality dialogue|cinematography|stunts|finale|bingo|paintball|dodgems|waxworks|artefacts|artifacts|simulator|bootcamp|crossfit|aerobics|sparring|dressage|canyoning|rafting|kayaking|canoeing|paddleboarding|snorkelling|snorkeling|parasailing|skydive|abseiling|phonics|homework|coursework|placements|apprenticeship|speeches|hymns|vows|quiz|acrobats|clowns|magician|comedian|comedians|dancing|pistes|sing-along|karting|trampolines|falconry|archery|pottery
  + The [paintball] was great.
  - A ball of paint.
theme.show theme:quality forest|sunday|summer|winter school|camp|camps
  + The [summer camp] was great.
  - We camp in summer.
theme.show theme:quality interactive|audio|wax|art|puppet|light|magic|laser|puppet|drag|ice displays|exhibits|guide|guides|collection|show|installation
  + The [audio guide] was great.
  - I guide nobody.
theme.show theme:quality laser|soft|lazy|wave|splash|toddler|zip|obstacle|haunted tag|play|river|pool|pad|wire|line|course|house
  + The [lazy river] was great.
  - A lazy lad.
theme.show theme:quality mini|crazy|adventure golf
theme.show theme:quality string|jazz|tribute|wedding|brass quartet|band|act|singer|disco|ceremony|entertainment
  + The [jazz band] was great.
  - It is made of brass.

# --- more of where one lies, looks and washes

theme.bed     theme:comfort     double|single|twin|family|hotel|guest|hospital|spare room|rooms|bed|beds|gown|bedroom
  + The [twin room] was great.
  - A single to Rome.
theme.bed     theme:comfort     glamping|camping|shepherd's|log pod|pods|hut|cabin|cabins|pitch|pitches
  + The [glamping pod] was great.
  - A pod of whales.
theme.bed     theme:comfort     stateroom|staterooms|treehouse|treehouses|couchettes|bedding|bedroom|bedrooms|hammocks|recliners|pews|bleachers|sleeper
  + The [stateroom] was great.
  - A state of mind.
theme.clean   theme:cleanliness bedsheets|restroom|restrooms|cages|lavatories|lavatory|floors|sheets
  + The [cages] were awful.
  - A cagey answer.
theme.clean   theme:cleanliness litter tray|trays
theme.setting theme:atmosphere  landscaping|murals|woodland|skyline|marina|harbour|barbershop|gastropub|parlour|bistro|taverna|brasserie
  + The [marina] was great.
  - Marinate the fish.
theme.setting theme:atmosphere  residents|guest|hotel gardens|lobby|grounds
  + The [hotel grounds] were great.
  - He lobbied for it.
theme.setting theme:atmosphere  tattoo|dance|yoga|pilates|art|photo|wedding|event|function studio|gallery|venue|hall|space
  + The [yoga studio] was great.
  - A studio flat.

# --- more of what one is told

theme.follow_up  theme:communication  information|notice|info board|boards|pack|packs|sheet|sheets|leaflet
  + The [information boards] were terrible.
  - A board of wood.
theme.follow_up  theme:communication  joining|care|assembly|allergen instructions|information|notes
  + The [joining instructions] were terrible.
  - He instructs us.
theme.follow_up  theme:communication  signposting|handouts|signs|leaflets|briefings
  + The [signposting] was terrible.
  - A post office.
theme.place      theme:location_hours disabled|visitor|guest parking|spaces
theme.place      theme:location_hours transport|bus links|link|connections|stop
  + The [transport links] were terrible.
  - A missing link.
theme.place      theme:location_hours visiting|opening|surgery|office|reception|library hours|times
  + The [visiting hours] were terrible.
  - An hour in Leeds.
theme.price      theme:price          ticket|entry|bar|drinks|menu|course|food|entrance price|prices
  + The [bar prices] were terrible.
  - A bar of soap.
theme.queue      theme:waiting        queues|queuing|queueing|waits
theme.simplicity theme:ease           self|mobile|online|express check in|out

theme.login theme:reliability facial|face|fingerprint|voice recognition|scanner|unlock|id
  + The [facial recognition] was terrible.
  - I recognised her voice.
