@language en
@kind     touchpoints

# --- places by their names, and who works there

# Where one is taught, cared for or looked after.
@sector health leisure public other transport

channel.premises channel:premises care|nursing home|homes
  + The [care home] has a garden.
  - We care at home.
channel.premises channel:premises launderette|launderettes|laundrette|laundrettes|laundromat|laundromats
  + The [launderette] has ten dryers.
  - We launder money, she joked.
channel.premises channel:premises salon|salons|hairdresser|hairdressers|barber|barbers|stylist|beautician|masseuse|tattooist
  + The [salon] opens at ten.
  - A saloon car.
channel.premises channel:premises school|schools|college|colleges|university|universities|campus|kindergarten|preschool|daycare|playgroup|dormitory|dorm|dorms|gymnasium
  + The [campus] is a maze.
  - A camper van.
channel.premises channel:premises teacher|teachers|professor|professors|lecturer|lecturers|headteacher|headmaster|principal|tutor|tutors|instructor|instructors|coach|coaches
  + The [headteacher] knows each child.
  - I teach nobody.
channel.premises channel:premises vet|vets|dentist|dentists|hygienist|kennels|cattery
  + The [vet] had time for us.
  - I vetted the list.

@all

# Shops of a trade.
@sector retail electronics leisure other transport health

channel.store channel:store bookshop|bookshops|bookstore|bookstores|boutique|boutiques|bakery|bakeries|butcher|butchers|baker|bakers|greengrocer|greengrocers|florist|florists|jeweller|jewellers|jeweler|jewelers|hypermarket|hypermarkets|mall|malls|garage|garages|dealership|dealerships|mechanic|mechanics|optician|opticians
  + The [bakery] opens at six.
  - I bake at six.
channel.store channel:store dry cleaner|cleaners|cleaner's
  + The [dry cleaner] is on the corner.
  - The air is dry.
channel.store channel:store fitting|try-on|trial room|rooms
  + The [fitting rooms] have no hooks.
  - I am fitting a tap.
channel.store channel:store garden|shopping centre|centres|center|centers
  + The [garden centre] has a café.
  - The garden has a gate.
channel.store channel:store grocery|department|charity|thrift|corner|convenience|shoe|toy|furniture|book|clothes|clothing|hardware|pet|bike|repair|computer|phone|jewellery|jewelry|print|flower|watch|craft|music|game|plant|paint|farm|diy store|stores|shop|shops
  + A [toy shop] for grown-ups.
  - A toy in my pocket.
channel.store channel:store ~pharmacy|~pharmacist|drugstore|drugstores
  + The [pharmacy] opens at ten.
  - The farm opens at ten.

# Who works in one's home, and who moves one out of it.
@sector other energy

channel.branch     channel:branch                   leasing|letting|lettings|rental|management|housing office|offices
  + The [leasing office] shuts at four.
  - The people we let in at ten were management.
channel.technician channel:technician               contractor|contractors|painter|painters|gardener|gardeners|landscaper|landscapers|locksmith|locksmiths|tradesperson|tradespeople|removal|removals|mover|movers|exterminator|tiler|tilers|fitter|fitters|cleaner|cleaners|sweep
  + The [movers] wrapped every cup.
  - We moved to Kent.
channel.technician channel:technician,stage:resolve maintenance man|men|guy|guys|team|staff|crew|worker|workers|people|person
  + The [maintenance man] mended the tap.
  - The staff read a maintenance book.
channel.technician channel:technician               pest control|service|company|man|guy|people
  + The [pest control] people sprayed twice.
  - That boy is a pest at the till.
channel.technician channel:technician               ~come|~turn|~show|~arrive to|up|at my|our|the house|home|flat|door|apartment|place
  + Two men [came to our house].
  - The letter went to the house.
stage.repair       stage:resolve                    maintenance request|requests|issue|issues|ticket|tickets|call|calls|job|jobs
  + Our [maintenance requests] vanish.
  - They request a maintenance of the lawn.

# Who shows homes.
channel.salesperson channel:salesperson estate|letting|lettings|rental agency|agencies|agent|agents
  + The [letting agency] moved.
  - I let it go.
channel.salesperson channel:salesperson ~show us|me around|round|each|every|homes|houses|flats|properties
  + She [showed us round].
  - It shows us nothing.

# Where the public is served.
@sector public bank

channel.branch channel:branch courthouse|courthouses|consulate|consulates|embassy|embassies|registry|registries
  + The [consulate] has two chairs.
  - A consul's cat.
channel.branch channel:branch job|jobs centre|center
  + The [job centre] has two chairs.
  - A job in town.
channel.branch channel:branch town|city hall
  + The [town hall] shuts at four.
  - A town in Wales.

# What is met in a shop alone.
@sector retail electronics

channel.store channel:store checkout|check-out|till queue|queues|line|lines|lane|lanes
  + The [checkout queue] reached the bread.
  - A queue of ducks.
channel.store channel:store dressing room|rooms
  + The [dressing rooms] have curtains.
  - A salad dressing.
channel.store channel:store nursery|nurseries|jeweller's|jeweler's
  + The [nursery] has roses.
  - A nurse with roses.
channel.store channel:store parking lot|lots
  + The [parking lot] is paved.
  - A lot of parking.
channel.store channel:store sales associate|associates|clerk|clerks
  + A [sales clerk] knew the answer.
  - The sales begin.
channel.store channel:store security guard|guards
  + The [security guard] smiled.
  - I guard my purse.
channel.store channel:store self check
  + The [self-check] froze.
  - I checked myself.
channel.store channel:store stood|stand|standing|waited|waiting|wait in line
  + I [stood in line] with two eggs.
  - The line was drawn in pencil.
channel.store channel:store store|shop|floor|department|assistant manager|managers|supervisor
  + The [store manager] lent me a pen.
  - I managed alone.
channel.store channel:store trolley|trolleys|shopkeeper|shopkeepers|greeter|greeters
  + My [trolley] squeaks.
  - A trawler at sea.

@all

channel.store channel:store delicatessen|delicatessens|deli|fishmonger|fishmongers|cobbler|cobblers|haberdashery|perfumery|newsagent|newsagents|tobacconist|stationer|stationers|ironmonger|ironmongers|drugstore|drugstores|tailor|tailors|dressmaker|watchmaker|stall|stalls|carwash
  + The [fishmonger] opens at six.
  - A fish in the pond.

channel.premises channel:premises winery|wineries|vineyard|vineyards|brewery|breweries|distillery|tearoom|tearooms|creperie|cafeteria|stables|ranch|dojo|auditorium|amphitheatre|castle|yurt|yurts|bungalow|bungalows|creche|cloakroom|chairlift|chairlifts|funicular|minibus|tramway|trolleybus|turnstile|turnstiles
  + The [funicular] leaves at six.
  - A fun day.

channel.premises channel:premises examiner|examiners|invigilator|invigilators|trainer|trainers|lecturer|beautician|beauticians|tattooist|manicurist|radiologist|podiatrist|chiropodist|psychologist|orthodontist|dermatologist|osteopath|physio|physiotherapist
  + The [examiner] wore a hat.
  - An exam in June.

channel.premises channel:premises ice|skating|bowling rink|alley
  + The [ice rink] opens at six.
  - An alley behind the house.

channel.premises channel:premises cable car|cars
  + The [cable car] leaves at six.
  - A cable in the car.

channel.technician channel:technician mason|masons|upholsterer|upholsterers|thatcher|arborist|cabinetmaker|surveyor|surveyors
  + The [upholsterer] called at six.
  - A masonic hall.

channel.branch channel:branch townhall|prefecture|tribunal|tribunals|notary|notaries|postmistress
  + The [notary] opens at six.
  - A note on the door.

# What is done on the spot: the place of it is where it is done.
channel.premises channel:premises,stage:use beard|nail|puppy trim|treatment|groom
  + The [beard trim] took ten minutes.
  - A trim lawn.
channel.premises channel:premises,stage:use body|head|back|stone massage|scrub|wrap
  + The [body wrap] took an hour.
  - Wrap it in paper.
channel.premises channel:premises,stage:use haircut|haircuts|blow-dry|blowdry|blowout|updo|balayage|perm|manicure|manicures|pedicure|pedicures|facials|massage|massages|tattoo|tattoos|piercings
  + The [pedicure] took an hour.
  - I pedal home.
channel.premises channel:premises,stage:use lash|brow|eyebrow|eyelash extensions|tint|lift|lamination
  + The [lash lift] took an hour.
  - The lift is stuck.
channel.premises channel:premises,stage:use spray tan

# Where one meets, is married and is mourned.
channel.premises channel:premises,stage:use bridal|honeymoon|function|wedding suite|suites|room|rooms|venue|venues|reception|ceremony
  + The [bridal suite] looks on the lake.
  - A bride in the suite's lift.
channel.premises channel:premises,stage:use dance|evening floor|disco
channel.premises channel:premises,stage:use drinks|canapé|canape|evening reception
channel.premises channel:premises,stage:use evening buffet|disco
channel.premises channel:premises,stage:use orangery|ballroom|marquee|crematorium|crematoria|chapel|chapels|auditorium|foyer|clubhouse|boathouse|planetarium|banqueting
  + The [crematorium] has a garden.
  - A crane in the yard.

# Where one is taught, and who teaches there.
channel.premises channel:premises,stage:use breakfast|after-school|holiday|homework club|clubs
  + The [breakfast club] opens at seven.
  - A club of rock.
channel.premises channel:premises,stage:use classroom|classrooms|dorm|dorms
channel.premises channel:premises,stage:use key|nursery|teaching worker|workers|staff|assistant|assistants
  + Her [key worker] wrote a card.
  - The key is lost.
channel.premises channel:premises,stage:use lecture|sports|exam|student hall|halls|union|accommodation
  + The [lecture halls] are cold.
  - The hall of my house.
channel.premises channel:premises,stage:use school dinners|play|trip|hall|secretary

# Where one is served by a public body.
@sector public

channel.branch   channel:branch,stage:use   job|work|tax|benefits|council|case|passport coach|coaches|officer|officers|adviser|advisor|worker|inspector|staff
  + The [work coach] wore a hat.
  - Off to work.
channel.branch   channel:branch,stage:use   registrar|registrars|jobcentre|jobcentres|bailiff
  + The [registrar] wore a hat.
  - A register of names.
channel.branch   channel:branch,stage:use   town|city hall|halls
  + The [city hall] shuts at four.
  - A city in Wales.
channel.premises channel:premises,stage:use courtroom|courtrooms|magistrate|magistrates|police|prison
  + The [magistrate] wore a hat.
  - A magnet.
channel.premises channel:premises,stage:use library|libraries|librarian|librarians|lending
  + The [library] opens at six.
  - A literal sense.
channel.premises channel:premises,stage:use reading|study|story|rhyme|book room|group|area|time|club
  + The [story time] lasts an hour.
  - An old story.
channel.premises channel:premises,stage:use recycling|civic|waste|tip|amenity centre|center|site|staff|attendant|attendants|operatives
  + The [recycling centre] has two gates.
  - The centre of town.

@all

# Who comes to the home for a pet or a meal.
channel.technician channel:technician,stage:use dog|cat|pet walker|walkers|sitter|sitters
  + The [dog walker] came at noon.
  - A walk in the park.
channel.technician channel:technician,stage:use mobile groomer|groomers|hairdresser|hairdressers|vet|valeter|beautician
  + The [mobile groomer] came at noon.
  - My mobile rang.

# Who serves where one is married, mourned and made up.
channel.premises channel:premises,stage:use celebrant|celebrants|toastmaster|organist|harpist|quartet|pallbearer|pallbearers|vicar|priest|pastor|officiant|compere
  + The [celebrant] wore a hat.
  - A celebrity.
channel.premises channel:premises,stage:use colourist|colorist|colourists|waxing
channel.premises channel:premises,stage:use host family|families
  + The [host family] lives near.
  - The host rang.
channel.premises channel:premises,stage:use lab|practical|training|revision session|sessions
  + The [lab sessions] start at two.
  - A session of parliament.
channel.premises channel:premises,stage:use mock|driving test|tests|exam|exams|lesson|lessons
  + The [mock test] is at two.
  - They mock me.
channel.premises channel:premises,stage:use nail|lash|brow technician|technicians|tech
  + The [nail technician] wore a hat.
  - A nail in the wall.
channel.premises channel:premises,stage:use photo|first|evening|wedding booth|dance|entertainment
  + The [photo booth] opened at nine.
  - We dance at dawn.
channel.premises channel:premises,stage:use sports day|days
channel.premises channel:premises,stage:use the|our|wedding|naming ceremony|wake
  + [The ceremony] began at noon.
  - We wake at six.

@sector public

channel.branch   channel:branch,stage:use   the|my|court hearing|judge|interview|workshop
  + [The hearing] began at noon.
  - I am hard of hearing.
channel.premises channel:premises,stage:use sergeant|sergeants|pcso|detective|detectives|jury
  + The [sergeant] wore a hat.
  - A surge of heat.

@all

# What is worn, kept and cooked at home.
channel.product channel:product,stage:use dentures|varifocals|bifocals|mouthguard|veneers|orthotics
  + My [dentures] click.
  - A dent.
channel.product channel:product,stage:use hearing aid|aids
channel.product channel:product,stage:use recipe|meal card|cards|kit|kits
  + The [meal kit] feeds two.
  - A meal at noon.
channel.product channel:product,stage:use textbook|textbooks|workbook|workbooks|coursebook|photobook|headstone|coffin|casket|urn|gravestone
  + The [textbook] has nine parts.
  - A book of text.
channel.product channel:product,stage:use wedding album|dress|cake|video|invitations|bouquet
  + The [wedding dress] has pearls.
  - A dress code.

# More places of service, and more of who serves there.
channel.premises channel:premises anaesthetist|radiographer|radiographers|sonographer|sonographers|phlebotomist|surgeon|surgeons|oncologist|cardiologist|gynaecologist|paediatrician|pediatrician|dietitian|dietician|nutritionist|chiropractor|optometrist|carer|carers|matron|aesthetician|esthetician|piercer|masseur|acupuncturist|reflexologist|colourist|doula
  + The [radiographer] wore a hat.
  - A radio.
channel.premises channel:premises barbershop|barbershops|parlour|steakhouse|gastropub|brasserie|brasseries|trattoria|taverna|refectory|guesthouse|guesthouses|campground|campgrounds|glamping|chalet|chalets|villa|villas|funfair|fairground|aquarium|aquariums|planetarium|church|cathedral|marina|gondola|gondolas|stateroom|staterooms|piste|pistes|playground|paddock
  + The [marina] has a café.
  - A marinade.
channel.premises channel:premises consulting|treatment|operating|changing|birthing|escape|dining|hotel|function|lecture room|rooms|theatre|hall|halls
  + The [consulting room] has two doors.
  - I consult nobody.
channel.premises channel:premises food|dining court|hall|car
channel.premises channel:premises golf|tennis|squash|riding|safari|farm|skate course|courts|court|club|park
  + The [golf course] has nine holes.
  - A course of pills.
channel.premises channel:premises guest|coffee|tea house|houses|shop|room
channel.premises channel:premises halls of residence
channel.premises channel:premises leisure|sports|community|village|dive|riding|birthing|day|health|wellness|visitor centre|center|hall|school
  + The [leisure centre] has two gates.
  - A hall of mirrors.
channel.premises channel:premises ski|dive|tour|safari|riding|swimming|dance|yoga|fitness|golf|driving|cruise|bar|kitchen|waiting|nursery|hotel|kennel|entertainment|ward guide|guides|instructor|instructors|teacher|teachers|leader|master|director|staff|team|pro|sister
  + The [ski instructor] wore a hat.
  - The guide to tax.
channel.premises channel:premises sommelier|barista|baristas|bartender|bartenders|barman|barmaid|busboy|chambermaid|chambermaids|housekeeper|housekeepers|bellboy|bellhop|porter|porters|concierge|doorman|innkeeper|hotelier|skipper|deckhand|purser|divemaster|zookeeper|zookeepers|ranger|rangers|curator|curators|docent|greenkeeper|greenkeepers|caddie|steward|stewards|headmistress|housemaster|archivist|usherette|sensei|bouncer|bouncers
  + The [sommelier] wore a hat.
  - A solemn day.
channel.premises channel:premises teaching|healthcare|care|dental|classroom assistant|assistants|receptionist|nurse|nurses|worker|workers
  + The [care assistants] sang.
  - I assist nobody.
channel.premises channel:premises yoga|dance|tattoo|pilates|photo|fitness|art studio|studios|class|classes
  + The [yoga studio] has two doors.
  - A studio flat.

# What is played, bathed in, X-rayed and carved on the spot.
channel.premises    channel:premises                   afternoon|cream tea|teas
  + The [cream tea] was at two.
  - An afternoon in Leeds.
channel.premises    channel:premises                   antenatal|postnatal|karate|judo|zumba|spin|yoga|pilates|swimming|riding class|classes|care|lesson|lessons
  + The [karate class] began at two.
  - A class of his own.
channel.premises    channel:premises                   epidural|x-ray|x-rays|mammogram|colonoscopy|endoscopy|biopsy|dialysis|chemo|chemotherapy|radiotherapy|check-up|check-ups
  + The [colonoscopy] was at noon.
  - A colon and a comma.
channel.premises    channel:premises                   groomer|groomers|headliner|chaplain|compere
  + The [groomer] wore a hat.
  - We groomed a pony.
channel.premises    channel:premises                   keeper|animal|author talk|talks|feeding
  + The [keeper talk] began at two.
  - We talked.
channel.premises    channel:premises                   matinee|matinees|panto|pantomime|recital|ballet|fairways|bunkers|aerobics|zumba|portaloos|portaloo|poolside|carvery|karaoke|dodgems|waxworks|rollercoaster|rollercoasters|flume|acoustics
  + The [panto] began at two.
  - A pant for breath.
channel.salesperson channel:salesperson,stage:evaluate sales|venue|showroom coordinator|coordinators|manager|consultant|consultants
  + The [venue coordinator] wore a hat.
  - A venue by the sea.
channel.salesperson channel:salesperson,stage:order    travel agent|agents|advisor|adviser
  + The [travel agent] wore a hat.
  - An agent of change.

# What one buys to be rubbed at home is no parlour.
channel.premises channel:premises the|a|this|their musical|opera|operetta
  + [The musical] began at two.
  - Two musical cards.
channel.product  channel:product  massage chair|chairs|gun|guns|cushion|cushions|seat|seats|pillow|oil
  + The [massage gun] hums.
  - The massage was at noon.
