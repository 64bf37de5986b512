@language en
@kind     touchpoints

# What a general judgement ("excellent", "poor", "perfect") is about. A word is here where customers mean
# one theme when they judge it without saying more. Persons and "service" are not: "great staff" is a verdict.

# --- quality of contact

theme.advice    theme:competence    ~advice|~knowledge|~expertise|~professionalism|~competence|~guidance
  + Excellent [advice] on mattresses.
  - The advisor was out.
theme.follow_up theme:communication follow up|ups
  + A poor [follow-up] after surgery.
  - Follow me, he said.
theme.follow_up theme:communication ~communication|~information|~info|~explanation|~update|reply|replies|~signage
  + Great [communication] all the way.
theme.honesty   theme:honesty       ~honesty|~transparency|~integrity
  + Perfect [transparency] on what they keep.
theme.listening theme:empathy       ~listening|~consideration|~compassion|~empathy|~understanding
  + Wonderful [compassion] from all of them.
  - I listen to jazz.
theme.welcome   theme:friendliness  phone|bedside|telephone manner
  + An excellent [bedside manner].
theme.welcome   theme:friendliness  ~welcome|~greeting|~manner|~attitude|~politeness|~kindness|~hospitality
  + A perfect [welcome] at the desk.

# --- quality of process

theme.coordination theme:continuity  ~coordination|~handover
  + Poor [coordination] between teams.
theme.goodwill     theme:flexibility ~flexibility|~goodwill
  + Great [flexibility] on dates.
theme.queue        theme:waiting     response|waiting|wait|hold time|times
  + Terrible [response times] all week.
theme.queue        theme:waiting     wait|waits|waiting|~queue
  + An awful [queue] at noon.
  - The waiter was lovely.
theme.simplicity   theme:ease        ordering|sign|booking|application up|process|system
  + A great [booking system].
theme.simplicity   theme:ease        process|processes|~procedure|~paperwork|~ordering|~checkout|~registration
  + The [process] was excellent from start to finish.
theme.solution     theme:resolution  claim|claims|complaint|complaints handling|department|process
  + Terrible [claims handling].
theme.solution     theme:resolution  ~handling of my|the|our|claims|a
  + Poor [handling of my] case.
theme.solution     theme:resolution  ~solution|~repair|~outcome|~resolution
  + A perfect [repair] and a clean hall.
theme.speed        theme:timeliness  delivery|shipping|processing|turnaround time|times|speed|date
  + The [delivery time] was terrible.
theme.speed        theme:timeliness  ~delivery|shipping|~turnaround|~punctuality|~timing|~timekeeping
  + Excellent [delivery] to the door.

# --- offer

theme.choice  theme:choice           wine list
  + A superb [wine list].
  - The list of names.
theme.choice  theme:choice           ~selection|~choice|range|ranges|~variety|~assortment|stock|~catalogue
  + A great [selection] of teas.
theme.fees    theme:fees             ~fee|charges|~surcharge
  + The [fees] are appalling.
theme.loyalty theme:loyalty_benefits loyalty|rewards|frequent|flyer scheme|programme|program|flyer
  + A great [loyalty scheme].
theme.loyalty theme:loyalty_benefits rewards|~perk|benefits
  + The [perks] are wonderful.
theme.place   theme:location_hours   opening hours|times
  + Awful [opening hours] for workers.
theme.place   theme:location_hours   ~location|~parking
  + A perfect [location] for the harbour.
theme.price   theme:price            interest rate|rates
  + A great [interest rate].
theme.price   theme:price            price|prices|~pricing|~premium|~tariff|cost|costs|deal|deals
  + The [price] was excellent.
theme.terms   theme:terms            cover|~warranty|~policy|terms
  + The [warranty] is excellent.

@sector telecom app electronics
theme.speed_of_line theme:performance ~coverage
  + The [coverage] is dreadful.

@sector insurance health bank retail airline transport hotel leisure public energy restaurant other
theme.terms theme:terms ~coverage
  + The [coverage] is dreadful.

@all
theme.value theme:value portion size|sizes
  + The [portion sizes] were great.
theme.value theme:value value for money
  + Poor [value for money] this year.
theme.value theme:value value|~portion
  + Excellent [value] by the sea.

# --- product and service

theme.place   theme:location_hours open|opens|opened|opening at|on|until|till|later|longer|earlier|past|after|weekends|sundays|saturdays
  + It should be [open on] Sundays.
  - They open letters.
theme.setting theme:atmosphere     environment|atmosphere|culture
  + A bad [environment].
  - Agriculture is grand.
theme.value   theme:value          for the price|money|cost|amount|fee|rate
  + The room is poor [for the money].
  - The price list is long.
theme.value   theme:value          for what|how i|we|you|it|they|much paid|pay|charge|charged|cost|costs|asked
  + It was poor [for what we paid].
  - Thanks for what you did.

theme.place theme:location_hours parking facilities|facility|spaces|space|lot|lots|bays|garage|area|spot|spots|situation
  + The [parking facilities] were excellent.
  - The facilities in the park.

theme.bed           theme:comfort          air con|conditioning|conditioner|quality
theme.bed           theme:comfort          showers|shower|lockers|lighting|heating|temperature|aircon|curtains|blinds|sofas|benches|bench|bathroom|bathrooms|bunk|bunks|carriage|carriages|cabin|cabins|halls
  + The [lighting] was terrible.
  - Light the fire.
theme.bed           theme:comfort          water pressure|temperature
  + The [air quality] was terrible.
  - The quality of air.
theme.bed           theme:comfort          ~bed|seat|seats|room|rooms|~mattress|~pillow|~legroom|~seating|~comfort|~noise|~chair
  + A perfect [bed] after a long drive.
theme.billing       theme:errors           billing|invoicing|bookkeeping
  + The [billing] was terrible.
  - The billboard was big.
theme.care          theme:quality          ~care|~treatment|~therapy|~surgery|~operation
  + Excellent [care] on ward six.
  - The carers were fantastic.
theme.clean         theme:cleanliness      smell|bins|bin|litter|bedding|laundry|washrooms|loos|loo
  + The [smell] was terrible.
  - A bell rang.
theme.clean         theme:cleanliness      ~cleanliness|~hygiene|~housekeeping|~toilet
  + The [hygiene] is appalling.
theme.fees          theme:fees             excess|deductible|deductibles|surcharge|surcharges|markup|commission
  + The [excess] was terrible.
  - It exceeds my need.
theme.follow_up     theme:communication    timetable|timetables|instructions|manual|documentation|tutorials|tutorial|aftercare|announcements|announcement|newsletter|handbook|notice|notices|tracking|feedback|messaging|labelling|labeling|syllabus|directions
  + The [documentation] was terrible.
  - A document came.
theme.food          theme:quality          ~chicken|~fish|~soup|~rice|~sandwich|~appetizer|~starter|~buffet|~flavor|~flavour|taste
  + A perfect [soup] for winter.
theme.food          theme:quality          ~food|~meal|~dish|~dessert|~breakfast|~dinner|~lunch|~pizza|~coffee|~wine|~menu
  + The [food] was excellent.
theme.food          theme:quality          ~pastry|~cake|~cheesecake|lobster|shrimp|~prawn|~bagel|~noodle|~dumpling|~taco|~curry|~roll|~pie|~chip|~fry|~egg|~pancake|~waffle|~bun|~omelette|~ramen|~kebab|~cookie|~brownie|~tart|~ham|~lamb|~pork|~beef|~duck|~oyster|~crab|~scallop|~risotto|~brunch|~snack
  + Excellent [pastries] by the port.
  - A lock and a key.
theme.food          theme:quality          ~steak|~burger|~sushi|~pasta|~salad|~bread|~cheese|~cocktail|~drink|~beer|~sauce
  + A great [steak] with chips.
theme.goods         theme:quality          equipment|kit|machine|machines|treadmill|treadmills|weights|handset|device|gadget|appliance|furniture|sofa|couch|mattress|carpet|flooring|stitching|finish|texture|sizing|fit|blades|motor|engine|tyres|tires|lens|speaker|earbuds|cushions|paint|plants|flowers|cake|hamper|produce|veg|vegetables|fruit|meat|ingredients|groceries
  + The [equipment] was terrible.
  - They equip the gym.
theme.goods         theme:quality          screen|screens|display|displays|sound|speakers|graphics|picture|webcam|camera|audio|image|images|resolution
  + A great [screen] for films.
  - A smoke screening test.
theme.goods         theme:quality          ~product|~quality|~material|~fabric|sound|~picture|~item|~merchandise|~build
  + Excellent [products] for the price.
theme.login         theme:reliability      login|logins|lift|lifts|elevator|elevators|escalator|escalators|maintenance|matchmaking|servers|server|uptime|syncing|sync|boiler|brakes|plumbing|electrics|wiring
  + The [lift] was terrible.
  - The lid is on.
theme.look          theme:design           graphics|artwork|animation|animations|branding|colour|pattern|patterns|wallpaper|furnishings|shape
  + The [graphics] were terrible.
  - He drew a graph.
theme.look          theme:design           ~decor|design|designs|~presentation|~styling|~colour|~color|~decoration
  + Lovely [decor] in every room.
  - They decoded it.
theme.loyalty       theme:loyalty_benefits loyalty|miles|perks|freebies|cashback
  + The [perks] were terrible.
  - The point of it.
theme.loyalty       theme:loyalty_benefits my|our|your|reward|rewards|bonus|loyalty|member|membership|air|card|extra|double|earn|earned|earning|collect|collected|collecting|redeem|spend points
  + The [bonus points] were terrible.
  - Two points were open.
theme.parcel        theme:condition        luggage|baggage handling
  + The [luggage handling] was terrible.
  - My luggage has a handle.
theme.parcel        theme:condition        ~packaging|~packing
  + The [packaging] was perfect.
theme.price         theme:price            quote|quotes|quotation|rent|subscription|subscriptions|fare|fares|premium|premiums|valuation|valuations
  + The [quote] was terrible.
  - He quoted a poem.
theme.queue         theme:reachability     helpline|hotline|switchboard|callback|callbacks
  + The [helpline] was terrible.
  - The help came along the line.
theme.reliability   theme:reliability      ~reliability
  + The [reliability] is excellent.
theme.safety        theme:safety           ~security|~safety|~privacy
  + The [security] is excellent.
theme.screen        theme:usability        chatbot|chatbots|portal|search|filters|menus|controls|dashboard|layout|keypad|touchscreen|buttons|remote|settings|homepage|ads|adverts|popups|pop-ups|notifications|sat-nav|satnav|software|widget
  + The [portal] was terrible.
  - The port was foggy.
theme.screen        theme:usability        keyboard|keyboards|trackpad|touchpad|touchscreen|mousepad|buttons|remote
  + A terrible [keyboard] to type on.
  - A board of keys.
theme.screen        theme:usability        ~interface|~navigation|~layout|~website
  + The [interface] is awful.
theme.setting       theme:atmosphere       beaches|beach|scenery|crowd|clientele|venue|surroundings|ambience|lakes|lake|gardens|courtyard|rooftop
  + The [beach] was terrible.
  - The bench was old.
theme.setting       theme:atmosphere       ~atmosphere|~ambiance|~ambience|view|views|~setting|~music|~vibe|~terrace|~garden
  + A lovely [atmosphere] on Fridays.
  - They viewed my file.
theme.show          theme:quality          show|shows|~tour|~exhibition|~performance|~class|~lesson|~film|~movie|~playlist|~activity
  + A wonderful [tour] of the cellars.
  - They showed us out.
theme.show          theme:quality          teaching|tuition|courses|lecture|lectures|lesson|lessons|seminar|seminars|module|modules|curriculum|syllabus|workshop|workshops|webinar|gameplay|storyline|plot|acting|script|soundtrack|levels|missions|quests|episodes|series|seasons|documentary|documentaries|podcast|podcasts|rides|ride|rollercoaster|rollercoasters|coaster|attractions|entertainment|activities|facilities|pool|gym|spa|sauna|playground|exhibits|exhibition|gig|concert|festival|band|cast|performers|animals|coaching|matches
  + The [teaching] was terrible.
  - I teach at six.
theme.show          theme:quality          the|this|my|our|each|every course
  + [The course] was terrible.
  - Of course it rained.
theme.simplicity    theme:ease             onboarding|boarding|enrolment|enrollment|admission|admissions|check-in|checkin|paperwork|forms|form|logistics|setup|switchover|transfer|migration
  + The [onboarding] was terrible.
  - On board we ate.
theme.speed_of_line theme:performance      battery life
  + The [battery life] is amazing.
theme.speed_of_line theme:performance      signal|signals|speed|speeds|~connection|~wifi|~broadband|network|networks|~reception
  + The [signal] is terrible indoors.
theme.speed_of_line theme:performance      wi fi
  + Awful [wi-fi] in the rooms.
theme.terms         theme:terms            contract|contracts|tenancy|lease|agreement|guarantee|exclusions|clauses|clause
  + The [contract] was terrible.
  - A contractor came.
theme.timetable     theme:timeliness       connections|turnaround|scheduling|schedule|punctuality|processing
  + The [turnaround] was terrible.
  - Turn around at the gate.
theme.training      theme:competence       training|workmanship|craftsmanship|diagnosis
  + The [workmanship] was terrible.
  - The work was done.
theme.verdict       theme:overall          customer|client|patient care
  + Excellent [customer care] again.
theme.verdict       theme:overall          front|reception desk
  + A great [reception desk] team.
theme.verdict       theme:overall          quality of service|care|the
  + Poor [quality of service] at night.

theme.food    theme:quality    tasted|tastes|calamari|prawns|desserts|appetisers|puddings|sausages|fritters|nachos|wings|mussels
  + The mussels [tasted] great.
  - A test of tasks.
theme.setting theme:atmosphere dining room|rooms|area|hall|car
  + The [dining room] was lovely.
  - We were dining at eight.
theme.show    theme:quality    coasters|slides|rollercoasters|waterslides
  + The [coasters] are brilliant.
  - A beer mat.
theme.verdict theme:overall    dining|room|bar|table room|rooms|area|car|hall service|staff|team
  + The [dining room service] was superb.
  - The room is near.

theme.food    theme:quality entree|entrees|entrée|entrées|tapas|canapés|canapes
  + The [entrees] were fine.
  - The entry.
theme.queue   theme:waiting time it took|takes|taken
  + The [time it took] was a joke.
  - It took time.
theme.verdict theme:overall reception area|room|hall|lounge|team|staff|lady|ladies
  + A bright [reception area].
  - A reception of fifty guests.

@all
theme.verdict theme:overall tour|ride|rides|pool|room|gym|spa|food|class|show|meal|breakfast|park|beach|activity|wine|dinner|course|fitness|sales|seating guide|guides|operator|operators|steward|stewards|stewardess|attendant|attendants|staff|team|crew|manager|managers|leader|leaders|host|hostess|instructor|instructors|coordinator|waiter|waiters|waitress|maid|maids|cleaner|cleaners
  + The [ride operators] were great.
  - The ride was near.

@all
theme.verdict theme:overall waiting|serving|wait|table staff|team|crew|person
  + The [waiting staff] were lovely.
  - The staff were waiting.

# Who works somewhere is judged whole, whatever the work is called.

theme.verdict theme:overall check in|out agent|agents|staff|team|lady|ladies|girl|clerk
  + The [check-in clerk] was superb.
  - Check it in ink.
theme.verdict theme:overall check-in|checkin|boarding|security|cabin|ground|gate|lounge|counter agent|agents|staff|team|crew|officer|officers|lady|ladies
  + The [boarding staff] were dreadful.
  - They checked us twice.
theme.verdict theme:overall delivery|shipping|courier|parcel driver|drivers|man|men|lady|guy|guys|person|people|team|crew|company|companies|firm
  + The [delivery guys] were wonderful.
  - The delivery was at noon.
theme.verdict theme:overall fish|cheese|meat|deli|bakery|salad|pizza|sushi counter|stall|van|truck|aisle
  + The [cheese counter] was superb.
  - The cheese is red.
theme.verdict theme:overall garden|shopping|retail|leisure centre|center|centres|park
  + The [garden centre] was superb.
  - The garden is red.
theme.verdict theme:overall heating|gas|lift|boiler|plumbing|wifi|broadband|network|sound engineer|engineers|technician|technicians|man|men
  + The [heating engineer] was brilliant.
  - The heating hums.
theme.verdict theme:overall home|after|live-in|lawn|hedge|pest|damp care|mowing|trimming|treatment|cutting|proofing
  + The [hedge trimming] was superb.
  - A hedge by the road.
theme.verdict theme:overall maintenance|billing|parking|security|cleaning|packing|repair|repairs|training man|men|lady|ladies|guy|guys|team|staff|crew|attendant|attendants|guard|guards|officer|officers|clerk|people
  + The [maintenance team] were dreadful.
  - They maintained the hedge.
theme.verdict theme:overall music|drama|dance|drum|surf|ski|language|sports|art|price|sound|food teacher|teachers|coach|coaches|tutor|tutors|bank|critic
  + The [dance teacher] was superb.
  - The dance is on Monday.
theme.verdict theme:overall taxi|cab|bus|train|tram|coach|ferry|boat|shuttle|bike|car ride|rides|journey|trip|crossing|park
  + The [bus ride] was dreadful.
  - We ride a horse.
theme.verdict theme:overall window|oven|carpet|gutter|sofa|tyre|windscreen|kitchen|door|blind|alarm cleaner|cleaners|fitter|fitters|installer|installers|designer
  + The [carpet cleaner] was superb.
  - The carpet is red.

# Menus that one hears or taps are no dishes.

theme.bed           theme:comfort          headband|earpads
  + The [headband] was superb.
  - The band played.
theme.choice        theme:choice           tv|sports|film|movie|music|content|game|channel channel|channels|package|packages|library|catalogue|line-up
  + The [film library] was superb.
  - I film birds.
theme.goods         theme:quality          hire|rental|courtesy|loan|electric|e car|cars|van|vans|bike|bikes|scooter|scooters
  + The [courtesy car] was dreadful.
  - He hired a band.
theme.login         theme:reliability      firmware|synchronisation|bluetooth|pairing
  + The [firmware] was dreadful.
  - A firm hand.
theme.loyalty       theme:loyalty_benefits points|reward|bonus|stamp|welcome|members scheme|card|programme|gift
  + The [points scheme] was superb.
  - He points at me.
theme.screen        theme:usability        home|start|lock|keyboard|swipe screen|shortcuts|function|gesture|gestures
  + The [home screen] was dreadful.
  - My home was near.
theme.screen        theme:usability        phone|telephone|voice|automated|settings|drop-down|options|main|setup menu|menus
  + The [settings menu] was dreadful.
  - He set the table.
theme.speed_of_line keep,theme:performance noise cancelling|canceling|cancellation|reduction
  + The [noise cancelling] was superb.
  - They cancelled the noise walk.
theme.terms         theme:terms            baggage|luggage|carry-on allowance|allowances
  + The [baggage allowance] was dreadful.
  - My luggage is red.

# What a keep of the stage would hide.

theme.fees keep,theme:fees,stage:pay handling|shipping|postage|customs|delivery fee|fees|charge|charges|cost|costs
  + The [handling fee] was dreadful.
  - A handle of brass.

theme.login   theme:reliability latest|new|recent|last|software|firmware|system|app version|update|updates|upgrade|release
  + The [software update] was dreadful.
  - An app for birds.
theme.price   theme:price       mortgage|savings|loan|fixed|variable|hourly|nightly|daily|day|exchange rate|rates
  + The [mortgage rate] was superb.
  - A rat in the loft.
theme.terms   theme:terms       small|fine print
  + The [small print] was dreadful.
  - A small boat.
theme.verdict theme:overall     till|tills|checkout|cash operator|operators|staff|assistant|assistants|girl|girls|lady|ladies
  + The [till operator] was dreadful.
  - He waited till noon.
