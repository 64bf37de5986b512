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
