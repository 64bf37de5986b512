@language en
@kind     sectors

# Words that tell the sector of a text. They vote: a word belongs here where it seldom appears elsewhere.

sector.bank sector:bank checking|savings|current|joint account|accounts
  + My [savings account] pays nothing.
sector.bank sector:bank credit|debit card|cards|report|score|bureau|bureaus|reporting|history
  + My [credit score] fell.
  - Credit where it is due.
sector.bank sector:bank direct debit|deposit
  + The [direct debit] bounced.
sector.bank sector:bank identity theft
  + A victim of [identity theft].
sector.bank sector:bank wire transfer
  + A [wire transfer] to Spain.
sector.bank sector:bank ~bank|~mortgage|~overdraft|~lender|~loan|~banking|~escrow|~refinance
  + My [bank] closed the counter.
sector.bank sector:bank ~creditor|~debt|experian|equifax|transunion|~atm|~cheque|~chargeback
  + The [creditor] sold my file.

sector.insurance sector:insurance insurance|car|home|travel|my claim|claims|policy
  + [My policy] was altered.
sector.insurance sector:insurance loss adjuster
  + The [loss adjuster] never came.
  - A great loss.
sector.insurance sector:insurance no claims
  + My [no-claims] bonus is gone.
sector.insurance sector:insurance ~insurance|~insurer|~insured|~policyholder|~deductible|~premium|~underwriter
  + My [insurer] doubled the price.
  - I made sure of it.

sector.telecom sector:telecom data allowance|roaming|plan|cap
  + My [data allowance] is gone.
sector.telecom sector:telecom internet service|speed|connection|provider|line
  + The [internet speed] is a joke.
sector.telecom sector:telecom mobile|phone network|signal|contract|plan|line|coverage|provider
  + The [mobile network] is weak.
  - A mobile library.
sector.telecom sector:telecom phone|mobile|cell|internet|wifi contract|contracts|bill|bills|provider|providers|company|network
  + My [phone contract] ended.
  - I phone to contract a builder.
sector.telecom sector:telecom vodafone|verizon|comcast|openreach|xfinity|bt|bb
  + With [Vodafone] since May.
sector.telecom sector:telecom ~broadband|~router|~sim|~roaming|~landline|4g|5g|~modem|~fibre|~telecom
  + The [broadband] is down.

sector.energy sector:energy energy|water|electric|electricity|gas bill|bills|supplier|company|provider
  + The [water bill] tripled.
sector.energy sector:energy heat pump|pumps
  + The [heat pump] hums.
sector.energy sector:energy meter reading|readings
  + My [meter reading] was lost.
sector.energy sector:energy smart|gas|water|electric meter|meters
  + The [smart meter] is wrong.
  - A smart answer.
sector.energy sector:energy solar panel|panels
  + The [solar panels] are up.
sector.energy sector:energy standing|power|water|heating charge|charges|cut|cuts|outage|leak|bills
  + The [standing charge] rose.
  - He is standing in charge.
sector.energy sector:energy ~electricity|~gas|~boiler|~kwh|~tariff|edf|eon|~utility|npower
  + The [boiler] broke.

sector.retail sector:retail amazon|ebay|etsy|fanatics|ikea|walmart|argos|tesco|asos
  + At [Ikea] they helped me.
sector.retail sector:retail clothes|clothing|trousers|jeans|boots|handbag|furniture|wardrobe|wardrobes|toys|groceries|grocery|aisle|aisles|shelves|cashier|cashiers|boutique|bookshop|bookstore|supermarkets
  + The [clothes] fit.
  - It is close to noon.
sector.retail sector:retail fitting|changing room|rooms
  + The [fitting room] is small.
  - A room fit for two.
sector.retail sector:retail gift card|cards
  + A [gift card] for my niece.
sector.retail sector:retail my|the|an|our|this|placed order|orders
  + [My order] came open.
  - In order of height.
sector.retail sector:retail out of stock
  + Always [out of stock].
sector.retail sector:retail promo|discount|coupon code|codes
  + My [promo code] was refused.
sector.retail sector:retail shipping|delivery|handling charge|charges|fee|fees|cost|date
  + The [shipping fee] is steep.
sector.retail sector:retail the|this|that|my|online store|stores|shop
  + I went to [the store].
  - They store the hay.
sector.retail sector:retail tracking number|info|email
  + The [tracking number] is dead.
sector.retail sector:retail ~item|~checkout|~basket|~seller
  + One [item] was blue.
  - An iota of truth.
sector.retail sector:retail ~parcel|~jersey|~merchandise|~hoodie|~sweatshirt|~courier|~retailer|~supermarket
  + The [parcel] came open.
sector.retail sector:retail ~shirt|~shoe|~jacket|dress|dresses|~sofa|~mattress|sizing|~shipping|~shipment
  + The [jacket] runs small.

sector.restaurant sector:restaurant starter|starters|brunch|takeaway|takeout|curry|barista|baristas|latte|cappuccino|brasserie|buffet|tapas|kebab|bartender|bartenders|pub|pint|pints|cafe|bakery|noodles|ramen|fries|waitstaff|diner|trattoria|eatery|barman|roast
  + The [starters] came late.
  - They started late.
sector.restaurant sector:restaurant ~food|~dish|~pizza|~sushi|~steak|~burger|~wine|~cocktail|~sauce|~pasta|~dinner
  + The [wine] was corked.
sector.restaurant sector:restaurant ~portion|~salad|~lobster|~delicious|~tasty|~flavor|~flavour|~decor
  + The [portions] are small.
sector.restaurant sector:restaurant ~restaurant|~waiter|~waitress|~chef|~dessert|~menu|~appetizer|~pizzeria|~bistro
  + The [waiter] was funny.

sector.hotel sector:hotel bed and|& breakfast
  + A [bed and breakfast] by the lake.
sector.hotel sector:hotel bed|en linen|suite
  + Fresh [bed linen] each day.
  - A linen hat.
sector.hotel sector:hotel double|twin|hotel|our room|rooms
  + A [twin room] at the back.
  - A room full of people.
sector.hotel sector:hotel front|reception desk
  + The [front desk] was kind.
sector.hotel sector:hotel guesthouse|guesthouses|b&b|villa|minibar|lobby|housekeeper|chambermaid|booking.com|innkeeper|lodge|cottage|chalet
  + A [guesthouse] by the pier.
  - A guest of the house.
sector.hotel sector:hotel room service
  + We rang for [room service].
  - A service with room for two.
sector.hotel sector:hotel stayed|stay here|night|nights|overnight
  + We [stayed overnight] by the pier.
  - Stay calm.
sector.hotel sector:hotel ~hotel|~hostel|~motel|resort|resorts|~airbnb|~housekeeping|~concierge|~campsite|~inn
  + The [hotel] faces the sea.

sector.airline sector:airline cabin crew
  + The [cabin crew] sang.
  - A log cabin.
sector.airline sector:airline flight attendant|attendants
  + The [flight attendant] was kind.
sector.airline sector:airline lost|checked|cabin|carry baggage|luggage|bag|bags|on
  + My [checked bag] is in Rome.
sector.airline sector:airline southwestair|jetblue|americanair|usairways|lufthansa|ryanair|easyjet
  + With [JetBlue] to Boston.
sector.airline sector:airline ~flight|~airline|~airport|~plane|~aircraft|~boarding|~layover|~runway|~tarmac
  + The [flight] was full.

sector.transport sector:transport carriage|carriages|timetable|lyft|cabbie|cab|cabs|minicab|coaches|conductor|buses|chauffeur
  + The [carriage] was full.
  - They carry hay.
sector.transport sector:transport car|van rental|rentals|hire
  + A [car hire] at the port.
  - They hire a man to wash the car.
sector.transport sector:transport rail card|replacement
  + A [rail replacement] bus.
sector.transport sector:transport rental|hire car|cars|company|agency|desk|counter
  + The [rental desk] was shut.
  - A desk for rental pianos, car parked.
sector.transport sector:transport rent|rented|renting|hired a|the|this|our car|van|truck
  + We [rented a van] in June.
  - The rent for the vandal.
sector.transport sector:transport season ticket|tickets
  + My [season ticket] was lost.
sector.transport sector:transport ticket inspector|inspectors
  + The [ticket inspector] was fair.
sector.transport sector:transport train|bus|railway|metro station|stop|driver|ticket|tickets
  + The [bus driver] waited.
sector.transport sector:transport train|trains|~bus|~tram|~subway|~tube|~railway|~metro|~commuter|~uber|~taxi|~ferry
  + The [tram] was packed.

sector.health sector:health dental|maternity|oncology|chemo|hospice|mri|triage|outpatient|outpatients|vaccine|vaccination|diagnosis|diagnosed|misdiagnosed|denture|dentures|radiology
  + A [dental] bill.
  - A dented lid.
sector.health sector:health emergency|operating|maternity room|department|theatre|unit
  + Sent to the [emergency room].
  - An emergency lamp in the room.
sector.health sector:health eye|blood|hearing exam|test|tests|doctor
  + My yearly [eye test].
  - The test of the eye of the needle.
sector.health sector:health hygienist|hygienists|optometrist|optometrists|optician|opticians|ophthalmologist|orthodontist|dermatologist|paediatrician|pediatrician|chiropractor|psychiatrist|psychologist|gynaecologist|gynecologist|anaesthetist|osteopath|podiatrist|physiotherapist
  + The [hygienist] hummed.
  - A hymn for the tyre.
sector.health sector:health mental health
  + The [mental health] team listened.
sector.health sector:health root canal
  + A [root canal] in May.
  - The root by the canal.
sector.health sector:health urgent|nursing|care care|home|homes
  + We drove to [urgent care].
  - Take care, it is urgent.
sector.health sector:health ~appointment|~treatment|~consultant|~midwives|~paramedic|~carer|~symptom
  + The [consultant] was on time.
sector.health sector:health ~hospital|~nurse|~doctor|~ward|patients|~surgeon|clinic|clinics|~midwife|~gp|~nhs
  + The [nurse] explained it all.
  - She was very patiently waiting.
sector.health sector:health ~medication|~physio|~therapist|~dentist|~surgery|~therapy|~ambulance|~prescription
  + My [medication] was lost.
sector.health sector:health ~wellbeing|~therapies|counselling|counsellor|counsellors
  + The [counsellor] listened.

sector.public sector:public benefits|tax|immigration|registry|unemployment|welfare|housing office|officer|return|benefit
  + The [tax office] wrote.
  - An office with benefits.
sector.public sector:public bin|bins|refuse collection|collections|collected|emptied
  + No [bin collection] for weeks.
  - A collection of tins.
sector.public sector:public birth|marriage|death certificate
  + My [birth certificate] took a month.
  - A certificate for the berth.
sector.public sector:public council|income|property tax
  + The [council tax] rose.
sector.public sector:public driving|driver licence|license
  + My [driving licence] is late.
sector.public sector:public driving|theory test|tests
  + I booked my [driving test].
  - They test me while driving.
sector.public sector:public jury|civil service|servant|duty
  + A helpful [civil servant].
sector.public sector:public pothole|potholes|immigration|uscis|irs|dvla|dvsa
  + A [pothole] by the mill.
  - A pot with a hole.
sector.public sector:public social security
  + My [social security] card.
  - A social evening with security.
sector.public sector:public town|city hall
  + The [town hall] never answers.
sector.public sector:public universal credit
  + My [universal credit] stopped.
sector.public sector:public visa|permit application|applications
  + My [visa application] stalled.
  - I paid by visa, no application.
sector.public sector:public ~council|~passport|hmrc|dmv|~jobcentre|medicaid
  + My [passport] is ready.

sector.app sector:app free|premium version|subscription
  + The [free version] is enough.
sector.app sector:app gameplay|multiplayer|matchmaking|dlc|xbox|playstation|nintendo|ps4|ps5|in-app|uninstall|uninstalled|uninstalling|reinstall|reinstalled|popups|pop-ups
  + The [gameplay] is slow.
  - They play a game of bowls.
sector.app sector:app interface|ui|glitchy|buggy|devs|developer|developers|gamer|gamers|plugin|plugins|browser|chatbot|syncing|dashboard|widget|widgets|notifications
  + The [interface] is blue.
  - Face to face.
sector.app sector:app latest|last|new|recent update|version
  + Since the [latest update] nothing works.
sector.app sector:app this|mobile|video|online game|games
  + I bought [this game] in May.
  - Game pie for two.
sector.app sector:app ~app|~playlist|~spotify|~netflix|~software|~streaming|~android|~podcast
  + The [app] crashes.

sector.electronics sector:electronics blender|toaster|earbuds|smartwatch|soundbar|monitor|charger|camcorder|air-fryer|airfryer|vacuums|hoover|tv|television|speaker|speakers|console|drone
  + The [blender] hums.
  - They blend well.
sector.electronics sector:electronics hard|battery|graphics drive|life|card|cards
  + The [hard drive] failed.
sector.electronics sector:electronics washing|coffee|sewing machine
  + The [washing machine] leaks.
sector.electronics sector:electronics ~fridge|~freezer|~dishwasher|~vacuum|~headphone|~computer|~windows
  + The [dishwasher] leaks.
sector.electronics sector:electronics ~laptop|~netbook|~macbook|~keyboard|~processor|~printer|~tablet|~touchpad|~trackpad
  + The [laptop] is light.

sector.leisure sector:leisure fitness|yoga|spin|swimming|dance class|classes|lesson|lessons|pool
  + The [yoga class] is full.
sector.leisure sector:leisure golf|bowling|ice|skating|escape course|alley|rink|room
  + A muddy [golf course].
  - Of course they golf.
sector.leisure sector:leisure leisure centre|center
  + The [leisure centre] is cold.
sector.leisure sector:leisure personal trainer|trainers
  + My [personal trainer] sings.
  - My trainers are a personal gift.
sector.leisure sector:leisure theme|amusement|water park
  + The [theme park] is huge.
  - A car park.
sector.leisure sector:leisure treadmill|treadmills|dumbbell|dumbbells|pilates|zumba|crossfit|workout|workouts
  + Half the [treadmills] squeak.
  - The mill treads softly.
sector.leisure sector:leisure ~museum|~cinema|~theatre|~zoo|~concert|~exhibition|~gym|~festival|~rollercoaster
  + The [museum] is free.

sector.other sector:other builder|builders|painter|painters|vet|vets|kennels|cattery|photographer|removals|landlord|landlady|tenancy|tenant|tenants|plasterer|joiner|tiler|glazier|masseuse|massage|nails|manicure|haircut|haircuts|tattoo|groom|lawyer|lawyers|accountant|notary
  + The [builders] sang.
  - A building by the sea.
sector.other sector:other driving|music|piano|guitar|language school|instructor|lesson|lessons|teacher
  + My [driving instructor] hums.
  - Music by the lake.
sector.other sector:other estate|letting agent|agents|agency
  + The [estate agent] smiled.
  - An agent of the state.
sector.other sector:other mechanic|mechanics|dealership|dealerships|plumber|plumbers|electrician|roofer|locksmith|hairdresser|hairdressers|barber|barbers|salon|stylist|solicitor|solicitors|groomer|groomers|landscaper|gardener|florist|funeral|undertaker|tailor|movers|handyman|carpenter|decorator|decorators
  + My [mechanic] whistles.
  - A mechanical bird.
sector.other sector:other oil|tyre|tire|brake change|changes|shop|pads
  + An [oil change] at noon.
  - I change the oily rag.
sector.other sector:other school|schools|teacher|teachers|classroom|pupils|headteacher|university|college|campus|professor|professors|lecturer|lecturers|tuition|nursery|preschool|kindergarten|daycare|childminder
  + The [school] wrote.
  - A shoal of fish.

sector.hotel      sector:hotel      bathroom|bathrooms|check-in|checkin|pillow|pillows|hallway
  + Our [bathroom] faced the pier.
  - A bath in the roof.
sector.leisure    sector:leisure    film|films|movie|movies|exhibits|attraction|attractions|rides|stadium|arena|orchestra|opera|ballet|aquarium|trampoline|yoga|coaster|rollercoasters|tour|tours|museums|galleries|gallery|ticketmaster
  + The [film] was dull.
  - A filmy lid.
sector.other      sector:other      workmanship|quote|quotes|job|jobs|workmen|tradesman|tradesmen|contractor|contractors
  + The [workmanship] is fine.
  - A ship at work.
sector.restaurant sector:restaurant table|tables|server|servers|drink|drinks|coffee|soup|bread|cake|fish|rice
  + The [soup] was cold.
  - The soap is blue.
sector.retail     sector:retail     package|packages|packaging|delivered|delivery|deliveries
  + The [package] is blue.
  - They pack hay.
sector.transport  sector:transport  passenger|passengers|route|routes|platform|commute|driver
  + The [passengers] sang.
  - The passage is narrow.
