@language en
@kind     touchpoints

# Words that tell the channel. The place where the service is given is premises;
# a line, a box, an article in use is product.

# --- website

channel.basket  channel:website my|the cart
  + [My cart] is empty again.
channel.basket  channel:website shopping cart|basket|bag
  + The [shopping basket] lost everything.
channel.browser channel:website ~browser|~captcha
  + Whatever the [browser], it hangs.
channel.website channel:website online store|shop|shopping|checkout|order|ordering|form|portal|system|booking
  + The [online form] rejects my postcode.
channel.website channel:website online|video course|courses|class|classes|lesson|lessons|lectures|tutorial|tutorials|training
  + The [online course] has ten parts.
  - The race course is on line two.
channel.website channel:website webinar|webinars|courseware|mooc|moocs
  + The [webinar] ran to an hour.
  - The wine bar ran to noon.
channel.website channel:website website|site|online chat
  + The [site chat] was off.
channel.website channel:website your|their|this|the site
  + Everything is clear on [their site].
  - A building site next door.
channel.website channel:website your|the|their|this|our web|internet|online|on site|page|store|shop
  + [Your web page] will not load.
channel.website channel:website ~order|~buy|~bought|~book|~pay|~shop|~purchase|~apply|~register … online
  + I [booked a slot online].
  - The printer shows online.
channel.website channel:website ~website|~webpage|webstore
  + The [website] crawls at night.

# --- app

channel.app channel:app app|play|google store
  + Not in the [Play store] any more.
channel.app channel:app mobile|phone|android|iphone|ios application
  + The [mobile application] needs a map.
  - My mortgage application.
channel.app channel:app push|app notification|notifications
  + Too many [push notifications].
channel.app channel:app ~app
  + The [app] closes by itself.

@sector app
channel.app channel:app ~playlist|~widget|~update|~version
  + The last [update] drains the battery.

@all

# --- account

channel.account channel:account customer|client|member|members|patient|tenant|self portal|area|zone
  + The [patient portal] is down.
channel.account channel:account logged|logging|log|signed|signing in|out
  + I was [logged out] all day.
channel.account channel:account online|web|internet account|accounts|banking
  + My [online account] is locked.
  - My savings account.
channel.account channel:account two factor|step
  + The [two-factor] code never comes.
  - Two steps and you are in.
channel.account channel:account ~log|~sign in|into|on my|to
  + I cannot [log into my] file.
  - A log fire in the lounge.
channel.account channel:account ~password|~login|~username|~passcode
  + The [password] changed on its own.

# --- email

channel.email channel:email contact|enquiry|web|complaint form
  + The [contact form] is a black hole.
  - The form of the vase is odd.
channel.email channel:email e mail|mails|mailed|mailing
  + An [e-mail] would do.
channel.email channel:email secure|secured message|messages|messaging
  + They sent a [secure message].
channel.email channel:email ~email|email|~inbox|~newsletter
  + I sent three [emails].

# --- phone

channel.phone channel:phone by|via phone|telephone
  + Settled [by phone] in a minute.
channel.phone channel:phone call centre|center|centres|centers|handler|handlers|queue
  + The [call centre] is abroad.
channel.phone channel:phone hung|hang|hangs|hanging up
  + They [hung up] on me.
  - Hang the coat there.
channel.phone channel:phone on hold
  + Forty minutes [on hold].
  - A good hold of the ball.
channel.phone channel:phone on|by|over|via the phone|telephone
  + I was kept [on the phone] for an hour.
  - My phone is scratched.
channel.phone channel:phone phoned|phoning
  + I [phoned] on Monday.
channel.phone channel:phone phone|telephone call|calls|number|support|agent|rep|manner|conversation
  + Four [phone calls] for nothing.
channel.phone channel:phone pick|picks|picked|answer|answers|answered the|your|up phone|telephone|call|calls
  + Nobody ever [answers the phone].
channel.phone channel:phone the|a|my|your|this|several|three|two|four|five|many|multiple|countless|every|each|first|second|return|another call|calls
  + It took [three calls].
  - On call all night.
channel.phone channel:phone voice mail|mails
  + I left a [voice mail].
  - A mail about my voice.
channel.phone channel:phone ~call them|you|in|twice|several|multiple|customer|the|your
  + I [called them] at noon.
  - They call it a villa.
channel.phone channel:phone ~call|~ring … times|twice|again
  + I [rang four times].
  - A ring on her finger.
channel.phone channel:phone ~helpline|~hotline|~switchboard|~voicemail
  + The [switchboard] is kind.
channel.phone channel:phone ~ring|~rang them|you|up|the|back
  + I [rang them] at noon.
channel.phone channel:phone ~talk|~talking|~spoke|~speak|~spoken … phone
  + I [spoke to her by phone].

# --- ivr

channel.ivr channel:ivr answering|answer machine|phone
  + Only an [answering machine] at noon.
channel.ivr channel:ivr automated|automatic system|line|menu|voice|phone|message|service|answering
  + An [automated line] going round in circles.
channel.ivr channel:ivr phone menu|tree
  + The [phone tree] ends nowhere.
channel.ivr channel:ivr press|pressed|pressing one|two|three|1|2|3|zero|0
  + [Press two], then silence.
channel.ivr channel:ivr recorded|hold message|messages|music
  + The same [hold music] for an hour.
channel.ivr channel:ivr voice menu|recognition|prompt|prompts|system
  + The [voice menu] has nine choices.
  - A lovely voice.

# --- chat

channel.chat channel:chat      chat agent|agents|rep|room|support|window|function|line|service|box|bot
  + The [chat window] froze.
channel.chat keep,channel:chat live|online|web|website|virtual|instant chat|chats|assistant|agent|messaging|messenger
  + The [live chat] closes at six.
  - A live band.
channel.chat channel:chat      the|your|their|via|by|on|a|this chat|bot
  + I asked [via chat] and waited.
  - We had chatty neighbours.
channel.chat channel:chat      ~chat with|to|online a|an|your|their|with agent|rep|bot|someone
  + I [chatted with an agent] at night.
channel.chat channel:chat      ~chatbot|~webchat|~livechat
  + The [chatbot] loops.

# --- messaging

channel.messaging channel:messaging by|a|via|with|two|three text|texts
  + They told me [by text].
channel.messaging channel:messaging text|txt message|messages|alert|alerts|reminder|reminders
  + A [text reminder] each month.
  - The text on the label is tiny.
channel.messaging channel:messaging ~sms|~whatsapp|texted|texting
  + An [SMS] the day before, so handy.

# --- social

channel.social channel:social direct|private message|messages
  + No reply to my [private message].
channel.social channel:social on|via|by|through|over twitter|facebook|instagram|linkedin|tiktok|messenger|fb
  + They reply fast [on Facebook].
channel.social channel:social social media|networks|network
  + Silent on [social media].
channel.social channel:social ~tweet|~dm
  + My [tweet] got a reply at once.

# --- mail

channel.mail channel:mail by|in|through|via the|post post|mail
  + It came [in the post].
channel.mail channel:mail by|via post
  + It came [by post].
  - A blog post.
channel.mail channel:mail certified|registered|recorded mail|post|delivery|letter|letters
  + I sent it by [registered post].
channel.mail channel:mail in writing
  + I told them [in writing].
channel.mail channel:mail ~letter|~postcard
  + The [letter] is a month old.
channel.none keep         to the letter
  + Done [to the letter].

# --- store

channel.none  keep          in store for
  + What is [in store for] us.
channel.store channel:store in store
  + Much nicer [in store].
channel.store channel:store in|high|local street|physical store|shop|stores|shops
  + A [high street shop] would never dare.
channel.store channel:store in|into|to|at|from the|your|their|a|my|this|our|local store|shop|stores|shops
  + I went back [to the shop] in person.
  - They store my data.
channel.store channel:store self checkout|service
  + The [self-checkout] froze.
  - He checks out on Monday.
channel.store channel:store shop|store|sales floor|assistant|assistants|associate|associates
  + A [shop assistant] went to look.
channel.store channel:store the|your|empty|bare|on shelf|shelves|aisle|aisles
  + Nothing left [on shelves].
channel.store channel:store ~supermarket|~showroom|~dealership|~storefront
  + The [showroom] in town is welcoming.

@sector retail
channel.product channel:product fell|falls|falling|fallen|popped apart|off|loose|unstuck
  + Two bars [fell off].
  - We came off the boat.
channel.product channel:product undone|unstuck|unglued
  + Two bars came [unstuck].
  - We have done it.
channel.product channel:product zipper|handle|handles|strap|straps|screw|screws|hinge|hinges|wheel|wheels|stitching|seam|seams|lid|clasp|battery|batteries|brake|brakes|lens|lenses|valve|spring|springs|slats|buckle
  + The [hinges] are thin.
  - A thin ring.
channel.store   channel:store   clerk|clerks|aisle|aisles|salesperson
  + The [aisles] are wide.
  - An isle in the lake.
channel.store   channel:store   ~till|cashier|cashiers
  + The [cashier] was a darling.

@all

# --- branch

channel.branch channel:branch at the counter
  + I was served [at the counter] by a trainee.
  - The encounter was pleasant.
channel.branch channel:branch help|service|information|ticket|enquiry counter|desk
  + One clerk at the [service counter].
channel.branch channel:branch post|ticket|district|housing|council|benefits|passport|local|dmv office|offices
  + The [post office] shuts at noon.
  - An official smile.
channel.branch channel:branch ~branch|~teller
  + My [branch] closed last year.

@sector public
channel.branch channel:branch ~clerk|dmv|~office|~counter
  + The [clerk] was so patient.

@all

# --- salesperson

channel.salesperson channel:salesperson account|relationship manager|managers
  + A new [relationship manager] every year.
channel.salesperson channel:salesperson estate|insurance|letting agent|agents|broker
  + The [estate agent] was late.
channel.salesperson channel:salesperson my|our|personal|own adviser|advisor|banker|broker|agent
  + [My adviser] changed four times.
  - The ward manager came.
channel.salesperson channel:salesperson sales rep|reps|representative|agent|agents|person|guy|advisor|adviser|team|staff|man|lady|assistant
  + The [sales agent] promised the moon.
  - A sale on shoes.
channel.salesperson channel:salesperson ~salesman|~salesperson|~salesmen|~saleswoman|~broker|~dealer|~realtor
  + The [broker] knows the trade.

# --- kiosk

channel.kiosk channel:kiosk ticket|vending|cash|payment|coffee|parking|self machine|machines|terminal|terminals
  + The [ticket machine] takes no cash.
  - My sewing machine.
channel.kiosk channel:kiosk ~kiosk|~atm|~cashpoint
  + The [ATM] swallowed my card.

# --- delivery

channel.courier channel:delivery,stage:receive delivery|van|parcel driver|man|guy|person|company|drivers|men|lady|service|team
  + The [delivery driver] climbed five floors.
channel.courier channel:delivery,stage:receive fedex|ups|dhl|usps|hermes|evri|dpd|yodel
  + As ever [Hermes] never rang.
channel.courier channel:delivery,stage:receive pickup|pick|collection|drop|up point|location|locker
  + From the [collection point] by noon.
  - Beside the point.
channel.courier channel:delivery,stage:receive ~courier|~postman|~postwoman|~mailman
  + The [courier] rang and waited.

# --- technician

channel.technician channel:technician service call|visit
  + One [service call] was enough.
channel.technician channel:technician tech|home|site visit|visits|came|guy
  + A [site visit] was planned.
  - A tech magazine.
channel.technician channel:technician ~technician|~engineer|~installer|~plumber|~electrician|~repairman|~handyman|builder|builders|joiner|joiners|carpenter|carpenters|roofer|roofers|plasterer|plasterers|decorator|decorators|glazier|tiler|bricklayer|workman|workmen|tradesman|tradesmen
  + The [engineer] came an hour early.

# --- premises

# Things bought for school are no school
keep.name keep school shoes|shoe|uniform|uniforms|bag|bags|trousers|skirt|blazer|jumper|run|holiday|holidays|age|night|dinner|trip|trips|disco
  + The [school shoes] fell apart.
  - The school is near the shoe shop.

channel.phone   channel:phone,stage:support who|that|one answered|answers was|is|said|told|had|could|did|sounded|seemed|spoke|hung
  + The boy [who answered was] curt.
  - He answered that it was blue.
channel.product channel:product             brakes|gearbox|clutch|windscreen|windshield|bumper|exhaust|odometer|wipers|sunroof|airbag|alternator|carburettor|spark
  + The [gearbox] is worn.
  - A break in the box.

channel.none     keep             train|trains|~trained|training course|courses|up|staff|session
  + A [training course] for nurses.
channel.premises channel:premises bus|train|coach|cab driver|drivers|guard
  + The [bus driver] waited for my mother.
  - A golf driver.
channel.premises channel:premises room|rooms|~lounge|~lobby|pool|pools|~toilet|~bathroom|~terrace|~garden|~patio
  + The [lounge] was quiet.
channel.premises channel:premises seat|seats|~legroom|~overhead
  + The [seat] next to me was free.
channel.premises channel:premises theme|amusement|water park|parks
  + The [theme park] is huge.
  - The theme of the talk.
channel.premises channel:premises train|trains|~bus|~tram|~metro|~subway|~station|platform|platforms|~carriage|~ferry
  + The [train] smelt new.
channel.premises channel:premises waiting|emergency room|rooms|area|department
  + The [waiting area] was packed.
channel.premises channel:premises ~airport|~plane|~aircraft|~cabin|~terminal|gate|gates|~crew|~stewardess|~attendant|~runway
  + The [plane] was new.
channel.premises channel:premises ~conductor|~lifeguard|~usher
  + The [lifeguard] kept an eye on all.
channel.premises channel:premises ~grandstand|~classroom|~nursery|~canteen|~spa|~sauna|~beach
  + The [sauna] was out of order.
channel.premises channel:premises ~hospital|clinic|clinics|~ward|~surgery
  + The [clinic] is spotless.
  - A clinical tone of voice.
channel.premises channel:premises ~hotel|~hostel|~motel|~campsite|resort|resorts|~apartment|~cottage
  + The [hotel] faces the harbour.
channel.premises channel:premises ~museum|~cinema|~theatre|~theater|~zoo|~stadium|~library|~gym
  + The [museum] deserves two hours.
channel.premises channel:premises ~nurse|~doctor|~midwife|patients|~ambulance|~consultant
  + The [midwife] stayed with us.
  - I waited patiently.
channel.premises channel:premises ~restaurant|pub|pubs|~cafe|bar|bars|~pizzeria|~diner|~bistro
  + A [restaurant] kept by two sisters.
channel.premises channel:premises ~waiter|~waitress|~chef|~bartender|~hostess|~maitre
  + The [waitress] knew her wines.

# --- product

channel.product channel:product 4g|5g|3g|~wifi
  + The [4G] drops at night.
channel.product channel:product debit|bank card|cards
  + My [debit card] works nowhere.
  - A greetings card.
channel.product channel:product internet|network|signal|line speed|speeds|signal|coverage|connection|strength
  + The [internet speed] is a joke.
channel.product channel:product meter|meters|~boiler|~radiator|~thermostat
  + The [meter] is new.
channel.product channel:product smart|electric|gas|water meter
  + The [smart meter] shows nothing.
channel.product channel:product solar panel|panels
  + My [solar panels] make little.
channel.product channel:product washing|coffee machine
  + The [washing machine] roars.
  - A slot on Monday.
channel.product channel:product ~battery|~screen|~keyboard|~laptop|~netbook|~charger|~trackpad|~printer
  + The [battery] lasts two days.
channel.product channel:product ~fabric|~stitching|~zipper
  + The [fabric] is soft.
channel.product channel:product ~fridge|~freezer|~dishwasher|~kettle|~vacuum|~headphone|~earbud|~television
  + The [kettle] leaks.
channel.product channel:product ~router|~modem|~decoder
  + The [router] restarts every night.

@sector electronics
channel.product channel:product ~item|~product|~size|~material|~device|~machine
  + The [material] is thin.

@sector telecom
channel.product channel:product ~internet|network|networks|signal|signals|~handset
  + No [internet] since Sunday.

@all

# --- advertising

channel.advertising channel:advertising tv|radio|newspaper|magazine|pop|television ad|ads|advert|campaign|up|ups
  + The [radio ad] shouts.
channel.advertising channel:advertising ~advert|~flyer|~billboard|~brochure
  + The [brochure] is full of slips.

# --- word of mouth

channel.reviews channel:word_of_mouth the|bad|good|negative|positive|read|fake|online|google|these|other reviews
  + I should have believed [the reviews].
  - My yearly review at work.
channel.reviews channel:word_of_mouth trustpilot|tripadvisor|yelp
  + Five stars on [Yelp].

@sector airline
channel.premises channel:premises,stage:use     great|good|nice|smooth|lovely|amazing|best|awesome|comfortable|wonderful|terrible|worst|horrible|bad|pleasant|long|first flight|flights
  + What a [great flight] to Oslo.
  - Which flight is next ?
channel.premises channel:premises,stage:receive security|passport|immigration|customs|boarding|check-in|checkin queue|queues|line|lines|control|checks
  + The [security queue] went fast.
  - A queue of gulls.
channel.premises channel:premises,stage:use     ~crew|~stewardess|pilot|pilots|captain|cabin|wifi|in-flight|inflight
  + The [crew] sang for her.

@sector health
channel.phone channel:phone,stage:support 111|helpline|handler|handlers|dispatcher
  + The [helpline] was calm.
channel.phone channel:phone,stage:support ~get|~getting|~got … through
  + I [got straight through].
channel.phone channel:phone,stage:support ~pick|~answer|answering the|my phone|call|calls
  + They [answer the phone] with a laugh.

@sector bank
channel.mail  channel:mail  ~write|wrote|~mail|mailed … them|letter|letters|notice|times
  + I [wrote them] twice.
channel.phone channel:phone ~call|calling … my|me|at|us employer|work|house|home|family|job|wife|husband
  + They [call my employer] at noon.

@all
@sector retail
channel.refund channel:unknown ~refund|money
  + My [refund] is not here.

@all
@sector telecom energy
channel.technician channel:technician install|installed|installing|installation|installations|fitting|fitted|turned|turn|visit … up|line|fibre|broadband|service|box|meter|dish|router|properly
  + They [installed the line] in June.
  - A line of cars.

@all
@sector airline
channel.premises channel:premises crewmember|crewmembers|crew|steward|stewardess|pilot|pilots|captain|attendant|attendants|gate|desk|counter
  + The [crew] sang in row nine.
  - Fly at dawn.

@all
channel.account    channel:account    ~renew|~insure|~sign|~switch|~claim|~submit|~complete|~process|~change|~cancel|~sort|~join|~rebook|~transfer|~enrol|~quote … online account|accounts|banking
  + I [renewed in the online account] at midnight.
  - The online banker renewed his vows.
channel.phone      channel:phone      800|0800|freephone|toll number|line|free
  + The [800 number] rang out.
  - The number 800 bus.
channel.phone      channel:phone      phonecall|phonecalls|phoneline|phonelines
  + Three [phonecalls] later, silence.
  - The phone is scratched.
channel.phone      channel:phone      supervisor|supervisors|rep|reps
  + The [supervisor] smiled.
  - Super visors.
channel.store      channel:store      at|to the|their tills|checkouts|checkout|till
  + Only one cashier [at the checkouts].
  - They log out at noon.
channel.technician channel:technician ~adjuster|~assessor|~surveyor|fitter|fitters
  + The [fitter] left no dust.
  - A fit of laughter.
channel.website    channel:website    clinic|surgery|hospital|hotel|store|shop|restaurant|bank|council|airline|company|insurer|supplier|gym|theatre 's website|webpage|site
  + The [clinic's website] lists the hours.
  - The bank's window was wet.
channel.website    channel:website    online|mobile check|checkin in|desk|is|was|does|did|would|failed|never
  + [Online check-in] froze twice.
  - The check in the post never came.
channel.website    channel:website    ~renew|~insure|~sign|~switch|~claim|~submit|~complete|~process|~change|~cancel|~sort|~join|~rebook|~transfer|~enrol|~quote … online
  + I [renewed the policy online] at midnight.
  - The printer shows online.
channel.website    channel:website    ~take out … online
  + We [took out cover online].
  - They take the rubbish out.

@sector bank insurance public airline transport
channel.app channel:app from|on|via|with my|your|the phone|mobile|smartphone
  + Opened it [from my phone] in a minute.
  - My phone line is dead.

@all

@all
keep.call_of_duty keep call of duty
  + It was past the [call of duty].
  - I had a call at noon.

channel.phone channel:phone,stage:support minutes|minute|hour|hours|ages|forever|long|mins to|before be|being|getting|i|we|was|get connected|put|through
  + It took forty [minutes to be connected].
  - It takes two minutes to get there.
channel.phone channel:phone               ~call|calling me|us|back back|again
  + He [called me back] at noon.
  - They call me Al.

# What is worn or runs in the hand
@sector retail
channel.product channel:product,stage:use zipper|zippers|buckle|buckles|sole|soles|insole|insoles|heel|heels|seam|seams|stitching|motor|keyboard|touchpad|earphone|earphones|charger|chargers|burner|burners|drum|thermostat
  + The [zipper] is blue.
  - The zip code is wrong.

@all

# Shops by their kind, and what stands in them
@sector retail
channel.store channel:store grocery|department|hardware|furniture|convenience|liquor|thrift|pet|outlet|flagship|physical|local|nearest store|stores|shop|shops
  + My [local store] is small.
  - The online store is small.
channel.store channel:store produce|deli|bakery|meat|dairy|frozen|fish|clothing|toy|garden|appliance aisle|aisles|section|counter|guy|lady|clerk
  + The [deli counter] is open.
  - A section of pipe.
channel.store channel:store the|a|my|our|enough trolley|trolleys|aisle|aisles|carts
  + A wheel came off [my trolley].
  - A carton of milk.

@all

@all
channel.premises channel:premises,stage:receive air|jet|boarding bridge|bridges|ramp|area|gate|gates|queue|line
  + A wait on the [air bridge].
  - The bridge is near.
channel.premises channel:premises,stage:use     tarmac|taxiway|apron|carousel|carousels|runway
  + We sat on the [tarmac].
  - The carpark.

@sector airline
channel.premises channel:premises           at|by|to|near|from|through|in the|our|my|their|departure|boarding gate|gates
  + A long wait [at the gate].
  - The gatehouse.
channel.premises channel:premises,stage:use flight|flights|crossing was|were|went|departed|landed|took
  + The [flight was] great.
  - The flight to Oslo.

@sector transport leisure
channel.premises channel:premises,stage:use trip|journey|ride|crossing|sailing|cruise|tour|commute <be>|was|were|went
  + The [trip was] a nightmare.
  - The trip to Oslo.

@all

@all

# Who comes to the home or to the roadside
channel.technician channel:technician,stage:use     breakdown|recovery|roadside|towing driver|drivers|man|men|mechanic|mechanics|technician|technicians|patrol|operator
  + The [recovery driver] came from Leeds.
  - Recovery takes a week.
channel.technician channel:technician,stage:use     care assistant|assistants|worker|workers
  + The [care worker] comes at nine.
  - Take care of it.
channel.technician channel:technician,stage:use     cleaning|pest|packing|unpacking|loading|gardening|removal|removals|moving lady|ladies|woman|women|man|men|team|crew|controller|controllers|firm|company|guys
  + The [cleaning lady] has her own key.
  - He was pestering us.
channel.technician channel:technician,stage:receive fitting|installation|install|installing team|teams|crew|crews|guys|engineer|engineers|technician|technicians
  + The [fitting team] brought biscuits.
  - The fitting room is upstairs.
channel.technician channel:technician,stage:use     home|live-in|night|visiting|district|community carer|carers|nurse|nurses|help|helper|helpers
  + The [district nurse] comes at nine.
  - We nursed a drink at home.
channel.technician channel:technician,stage:receive kitchen|window|carpet|bathroom|door|blind|alarm|aerial|satellite fitter|fitters|installer|installers
  + The [carpet fitter] wore slippers.
  - The carpet is blue.
channel.technician channel:technician,stage:use     mot|tyre|tire|windscreen tester|testers|fitter|fitters|technician|technicians
  + The [tyre fitter] wore gloves.
  - A flat tyre.
channel.technician channel:technician               scaffolder|scaffolders|patrolman|patrolmen|paperhanger|plumbers|electricians
  + The [scaffolders] came at six.
  - A scaffold in the mist.
channel.technician channel:technician,stage:use     tree|lawn surgeon|surgeons|specialist|specialists
  + The [tree surgeon] brought a ladder.
  - The surgeon sat under a tree.
channel.technician channel:technician,stage:use     window|oven|carpet|gutter|chimney|sofa|house|domestic cleaner|cleaners|sweep|sweeps
  + The [oven cleaner] came on Monday.
  - A clean window.

# Who advises on money and sells homes, cars and kitchens
channel.salesperson channel:salesperson mortgage|pension|pensions|financial|investment|insurance|wealth|finance|property|lettings|sales|travel|kitchen|bathroom adviser|advisers|advisor|advisors|consultant|consultants|negotiator|negotiators|executive|executives|designer|designers|broker|brokers|planner|planners
  + The [mortgage adviser] drew a table.
  - A mortgage of ten years.
channel.salesperson channel:salesperson wealth|portfolio manager|managers
  + The [wealth manager] drew a table.
  - He manages alone.

# Who stands behind a counter
channel.branch channel:branch bank|counter clerk|clerks|cashier|cashiers|assistant|assistants|teller|manager
  + The [bank clerk] wore a hat.
  - The bank of the river.
channel.store  channel:store  bookseller|booksellers|shopkeeper|shopkeepers|saleslady|salesgirl
  + The [bookseller] hummed.
  - A best seller.
channel.store  channel:store  till|checkout|checkouts operator|operators|staff|assistant|assistants|girl|girls|lady|ladies|boy
  + The [till operator] hummed.
  - We waited until noon.

# Who serves on board, in a laboratory or a hearing centre
channel.premises channel:premises,stage:receive check-in|checkin|boarding|bag-drop|gate|ground agent|agents|staff|crew|team|clerk
  + The [ground staff] waved.
  - The ground is wet.
channel.premises channel:premises,stage:use     flight attendant|attendants
  + The [flight attendants] waved.
  - They attended a talk.
channel.premises channel:premises,stage:use     lab|laboratory technician|technicians|assistant|assistants|staff
  + The [lab technician] hummed.
  - A black lab puppy.
channel.premises channel:premises,stage:use     purser|pursers|deckhand|deckhands|skipper|skippers|stewards|phlebotomist|phlebotomists|audiologist|audiologists|radiographer|radiographers|optometrist|optometrists|sonographer|anaesthetist|receptionists
  + The [skipper] sang at the wheel.
  - We skipped lunch.
channel.premises channel:premises,stage:use     taxi|cab|minicab|shuttle|tram|coach|bus|train|ferry|boat driver|drivers|guard|guards|conductor|conductors|inspector|inspectors|crew|captain|skipper|manager
  + The [ferry captain] waved.
  - Taxi to the hangar.

# What is worn, built in, planted or plugged in is met in the hand
channel.product channel:product hearing|walking|mobility aid|aids|frame|frames|scooter|scooters
  + The [hearing aids] are new.
  - I was hearing a tune.
channel.product channel:product kitchen|bathroom|cabinet|front|back|garage|patio|wardrobe|sliding|window door|doors|cupboard|cupboards|cabinets|units|frames|handles|tap
  + The [patio doors] are new.
  - A meal in the kitchen.
channel.product channel:product photo|canvas|wedding|business|board|teddy book|books|prints|calendar|cards|invitations|game|games|bear
  + The [photo book] is new.
  - A photo of us.
channel.product channel:product picture|sound|print|call|line|video|build quality
  + The [sound quality] is fair.
  - A quality of his.
channel.product channel:product seedlings|compost|shrubs|roses|saplings|jigsaw|jigsaws|doll|dolls|hardback|paperback|paperbacks|binding|illustrations|stairlift|wheelchair|crutches
  + The [jigsaw] is new.
  - We saw him.
channel.product channel:product solar|heat|skirting|double|triple pump|pumps|board|boards|glazing|panels
  + The [heat pump] is new.
  - A pump on the bike.
channel.product channel:product tyre|tyres|tire|tires|alloys|headlights|headlight|suspension|paintwork|dashboard|handlebars|pedals|hubcaps
  + The [tyres] are new.
  - I got weary.

# What is fitted in a house: nobody waits for it at the door
@sector other energy telecom health transport
channel.product channel:product oven|ovens|hob|cooker|worktop|worktops|cupboards|flooring|laminate|sealant|grout|glazing|conservatory|fence|fencing|decking|patio|pergola|shed|blinds|shutters|taps|inverter|wardrobe|wardrobes|sofa|mattress
  + The [worktop] is new.
  - We worked on top of it.

@all

# What a device does and how it sounds
channel.product channel:product treble|subwoofer|viewfinder|autofocus|firmware|suction|touchpad
  + The [firmware] is new.
  - A firm hand.

# Where one parks, stores, lives, travels and is tested
channel.premises channel:premises,stage:use airport|station transfer|transfers|shuttle
  + The [airport transfer] is a mile.
  - A transfer to Leeds United.
channel.premises channel:premises,stage:use baggage|luggage reclaim|claim|carousel|rack|racks
  + The [baggage reclaim] is by the river.
  - I reclaim the tax.
channel.premises channel:premises,stage:use car park|parks
  + The [car park] has two floors.
  - A car by the lake.
channel.premises channel:premises,stage:use charity|fundraising event|events|ball|gala|auction|dinner|concert|walk
  + The [charity ball] is by the river.
  - Charity begins at home.
channel.premises channel:premises,stage:use forecourt|forecourts|stairwell|stairwells|laboratory|laboratories|marina|concourse|bedsit|bedsits|bunkhouse|ultrasound|mammogram|mammograms|endoscopy|physiotherapy
  + The [forecourt] is by the river.
  - Of course it is.
channel.premises channel:premises,stage:use halls of residence
  + The [halls of residence] are by the river.
  - A hall of mirrors.
channel.premises channel:premises,stage:use hearing|testing|blood|vaccination|diagnostic|imaging centre|center|clinic|test|tests|draw|draws|sample
  + The [hearing test] is at noon.
  - We were hearing things.
channel.premises channel:premises,stage:use multi storey|story
  + The [multi-storey] is by the river.
  - A story for the kids.
channel.premises channel:premises,stage:use parking|charging bay|bays|space|spaces|garage
  + The [parking bays] are blue.
  - A bay by the sea.
channel.premises channel:premises,stage:use storage unit|units|facility|room|rooms|locker|lockers|warehouse
  + The [storage unit] is by the river.
  - A unit of measure.
channel.premises channel:premises,stage:use student|residence|university|communal hall|halls|flat|flats|accommodation|residence|kitchen|garden|lounge|laundry
  + The [student flats] are by the river.
  - A student of law.
channel.premises channel:premises,stage:use taxi|cab|bus|train|tram|coach|ferry|boat|minibus|shuttle ride|rides|journey|trip|transfer|crossing
  + The [taxi ride] is a mile.
  - We ride a horse.
channel.premises channel:premises,stage:use ticket|departure|departures|arrival|arrivals|booking hall|halls|concourse|lounge|board
  + The [departure hall] is by the river.
  - A hall for hire.

# What is driven or ridden for hire
@sector transport leisure other
channel.product channel:product,stage:use hire|rental|rented|hired|courtesy|loan|electric|e car|cars|van|vans|bike|bikes|scooter|scooters|campervan
  + The [courtesy car] is red.
  - A higher car.
channel.product channel:product,stage:use saddle|saddles|gears|handlebars|bike|cycle lock|helmet|saddle
  + The [bike helmet] is red.
  - A saddened boy.

@all

# Machines that one serves oneself at
channel.kiosk channel:kiosk charging|charge point|points|station|stations|post|posts
  + The [charging point] is red.
  - Free of charge.
channel.kiosk channel:kiosk pay|paying|paying-in|deposit|scanning machine|machines|station|stations
  + The [pay machine] is red.
  - They pay me.
channel.kiosk channel:kiosk rapid|fast|ultra-rapid|ev|public charger|chargers
  + The [rapid charger] is red.
  - A rapid stream.
channel.kiosk channel:kiosk self scan|scanning|scanner|scanners
  + The [self-scan] is red.
  - A scan of his hand.
channel.kiosk channel:kiosk ticket barrier|barriers|gate|gates|validator
  + The [ticket barriers] are red.
  - A barrier of wood.

@sector transport
channel.kiosk channel:kiosk docking station|stations|point|dock
  + The [docking station] is red.
  - A dock by the sea.

@sector retail
channel.store channel:store changing room|rooms|cubicle|cubicles
  + The [changing rooms] are red.
  - A change of mind.
channel.store channel:store stockroom
  + The [stockroom] is red.
  - Stock of the week.

@all

# Who carries freight, and where parcels wait
channel.courier channel:delivery,stage:receive drop off point|points|location
  + The [drop-off point] is red.
  - A drop of rain.
channel.courier channel:delivery,stage:receive freight|haulage|pallet forwarder|forwarders|company|firm|network
  + The [freight company] is red.
  - A frightened company.
channel.courier channel:delivery,stage:receive haulier|hauliers|forwarder|forwarders|couriers
  + The [haulier] is red.
  - A long haul.
channel.courier channel:delivery,stage:receive parcel|amazon|collection|self-pickup locker|lockers|shop|shops
  + The [parcel locker] is red.
  - A locker at the gym.

# Work done in the house and the garden
channel.technician channel:technician,stage:use building|extension|electrical|plumbing|roofing|roof|plastering|brick|decorating|landscaping work|works|job
  + The [roofing job] is on Monday.
  - He works in an office building.
channel.technician channel:technician,stage:use deep|spring|tenancy|gutter|carpet|oven|house clean|cleaning|clear-out|clearance
  + The [deep clean] is on Monday.
  - A deep pond.
channel.technician channel:technician,stage:use home|live-in|domiciliary care|carer|nursing
  + The [home care] is on Monday.
  - I care.
channel.technician channel:technician,stage:use lawn|hedge|grass|tree mowing|trimming|cutting|felling|pruning
  + The [hedge trimming] is on Monday.
  - A hedge by the road.
channel.technician channel:technician,stage:use loft|garage|barn conversion|conversions
  + The [loft conversion] is on Monday.
  - The loft is full.
channel.technician channel:technician,stage:use packing|unpacking|removal|removals|moving|cleaning|gardening|locksmith service|services
  + The [packing service] is on Monday.
  - A service at church.
channel.technician channel:technician,stage:use pest|rodent|wasp|damp|mould|woodworm treatment|treatments|proofing|removal
  + The [damp proofing] is on Monday.
  - A damp day.
channel.technician channel:technician,stage:use rewiring|replastering|repointing|redecorating|landscaping|scaffolding|cabling|decorating|plastering
  + The [rewiring] is on Monday.
  - A wire fence.

# Pages, machines that answer
channel.advertising channel:advertising,stage:discover poster|posters
  + The [poster] is red.
  - He posed for us.
channel.chat        channel:chat,stage:support         virtual assistant|assistants|agent|agents
  + The [virtual assistant] is red.
  - A virtual tour of the town.
channel.ivr         channel:ivr,stage:support          phone|telephone|voice|automated menu|menus
  + The [automated menu] is long.
  - The menu is long.
channel.website     channel:website                    booking|reservation|comparison site|website
  + The [booking site] is red.
  - A site for the fair.
channel.website     channel:website                    home|landing|booking|checkout|order|payment page|pages
  + The [booking page] is red.
  - A page of the book.
channel.website     channel:website                    webshop|webshops|wishlist|homepage
  + The [homepage] is red.
  - A home by the lake.

@all
channel.premises    channel:premises,stage:use   tray|overhead|inflight|in-flight table|tables|light|lights|locker|lockers|port|ports|system|wifi|magazine|meal|meals|snack|snacks|films|movies
  + The [tray table] is red.
  - A table of figures.
channel.salesperson channel:salesperson          valuer|valuers|appraiser|auctioneer|auctioneers
  + The [auctioneer] hummed.
  - An auction at noon.
channel.technician  channel:technician,stage:use valeter|valeters|landscapers|exterminators|glaziers|tilers|locksmiths|gardeners
  + The [locksmiths] came at six.
  - A lock of hair.

@sector bank
channel.branch channel:branch cashier|cashiers|teller|tellers
  + The [cashier] hummed.
  - He cashed in.
channel.branch channel:branch counter|front-desk staff|team|service
  + The [counter staff] hummed.
  - He counted sheep.

@all

# What one arranges from afar is not met in the place itself
@sector airline transport leisure hotel health
channel.refund channel:unknown booking|bookings|reservation|reservations|rebooking|refund|refunds|compensation
  + The [booking] is for June.
  - A book for June.

@all
