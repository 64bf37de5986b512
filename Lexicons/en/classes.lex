@language en
@kind     classes

# Who: the customer and those around them.
class.agent      is:agent      agent|agents|advisor|advisors|adviser|advisers|rep|reps|representative|representatives|operator|operators|nurse|nurses|doctor|doctors|dr|waiter|waiters|waitress|waitresses|server|servers|clerk|clerks|cashier|cashiers|receptionist|receptionists|staff|employee|employees|associate|associates|assistant|assistants|technician|technicians|tech|techs|engineer|engineers|driver|drivers|courier|couriers|manager|managers|supervisor|supervisors
  + The [waitress] filled the jug.
  - The engine stopped.
class.agent      is:agent      crew|team|attendant|attendants|steward|stewardess|stewardesses|pilot|captain|host|hostess|bartender|bartenders|barman|barista|chef|cook|owner|owners|salesman|salesperson|salespeople|seller|sellers|teller|tellers|consultant|consultants|surgeon|midwife|midwives|dentist|gp|therapist|physio|porter|porters|concierge|maid|housekeeper|guy|guys|lady|ladies|gentleman|gent|man|woman|girl|girls|person|personnel|specialist|specialists|expert|officer|adjuster|handler|broker|installer|plumber|electrician|mechanic|worker|workers|people|somebody|someone|he|she
  + A [porter] filled the jug.
  - The port filled up.
class.company    is:company    they|them|their|you|your|u|ur|company|companies|bank|banks|airline|airlines|insurer|insurers|insurance|provider|providers|supplier|suppliers|carrier|carriers|operator|store|stores|shop|shops|retailer|retailers|seller|sellers|brand|brands|restaurant|restaurants|hotel|hotels|hospital|hospitals|clinic|clinics|surgery|practice|department|dealer|dealership|garage|lender|lenders|agency|agencies|bureau|bureaus|firm|business|businesses|outfit|organisation|organization|corporation|website|site|app|platform|service|services|place|management
  + The [airline] moved the gate.
  - The air moved.
class.competitor is:competitor another|other|different company|companies|bank|banks|airline|airlines|insurer|insurers|provider|providers|supplier|suppliers|carrier|carriers|store|stores|shop|shops|retailer|retailers|brand|brands|restaurant|restaurants|hotel|hotels|network|networks|site|sites|app|apps|dealer|lender
  + I moved to [another provider].
  - Another parcel.
class.competitor is:competitor competitor|competitors|competition|elsewhere|rival|rivals
  + I shop [elsewhere].
  - Somewhere here.
class.competitor is:competitor someone|somewhere|anyone|anywhere|somebody else
  + I moved to [someone else].
  - Something else.
class.customer   is:customer   husband|wife|son|daughter|mum|mom|mother|dad|father|partner|family|kids|children|friend|friends|baby
  + My [mum] waits for a reply.
  - The mumbling clerk.
class.customer   is:customer   i|me|my|mine|myself|we|our|ours|us|im|ive|customer|customers|client|clients|patient|patients|guest|guests|member|members|passenger|passengers|subscriber|subscribers
  + [We] wait for a reply.
  - The clerk waits for a reply.
class.someone    is:someone    someone|somebody|anyone|anybody|human|person|agent|operator|manager|advisor|adviser|rep|representative|supervisor
  + I want a [human] on the line.
  - A humane rule.

# Verbs and function words that patterns need.
class.again        is:again        again|still|another|once|yet|repeatedly
  + I rang [again].
  - I rang him.
class.answer_verb  is:answer_verb  ~answer|~reply|~respond|~pick|~return|~react
  + They [answered] at noon.
  - A grey handset.
class.app          is:app          app|application|website|site|page|interface|account|software|form|platform|update|version|login
  + The [page] is green.
  - The sage is green.
class.ask          is:ask          ~ask|~request|~demand|~require|~beg
  + They [asked] for a code.
  - A new code.
class.be           is:be           ~be|'s|'m|'re|im|its|theyre|youre|ur|~seem|~look|~feel|~sound|~become|~stay|~remain
  + The hall [was] wide.
  - The hall by the port.
class.case         is:case         case|cases|claim|claims|dispute|disputes|complaint|complaints|issue|issues|problem|problems|query|application|refund|refunds|matter|request|ticket|incident
  + My [case] is grey.
  - My cap is grey.
class.contact_verb is:contact_verb ~call|~phone|~ring|~contact|~email|~write|~message|~chase|~text|~tweet|~dial
  + I [phoned] the garage.
  - A grey handset.
class.degree       is:degree       very|really|real|so|too|quite|extremely|pretty|rather|most|more|fairly|totally|absolutely|incredibly|super|always|just|completely|truly|highly|particularly|especially|such|a|bit|little|somewhat|slightly
  + It is [really] long.
  - The reel by the till.
class.determiner   is:determiner   the|a|an|this|that|these|those|my|our|your|their|his|her|its|some|any|every|each
  + [Every] till is shut.
  - It is shut.
class.do           is:do           ~do|~perform|~carry
  + They [did] the beds.
  - The dot is red.
class.each_time    is:each_time    every|each|all
  + [Each] Friday the bus is late.
  - One Friday the bus is late.
class.every        is:every        all|every|everything|everyone|everybody|each
  + [Every] door.
  - An ever open door.
class.food         is:food         food|meal|meals|dish|dishes|dessert|desserts|starter|starters|steak|fish|pizza|pizzas|wine|wines|menu|menus|sauce|salad|coffee|bread|beer|cocktail|cocktails|fries|chips|burger|burgers|sushi|soup|breakfast|lunch|dinner|buffet|chicken|rice|noodles|pasta|drink|drinks
  + The [sauce] is green.
  - The house is green.
class.give         is:give         ~give|~offer|~grant|~provide|~supply|~hand
  + They [gave] us soap.
  - The rooms.
class.have         is:have         ~have|'ve|ive|~possess
  + We [had] two rooms.
  - The half of it.
class.message      is:message      email|emails|mail|mails|letter|letters|message|messages|text|texts|call|calls|voicemail|voicemails|phonecall|phonecalls|complaint|complaints|request|requests|query|queries|dm|dms|tweet|tweets|ticket|tickets
  + Three [letters] left.
  - The lettuce is green.
class.money_due    is:money_due    refund|refunds|compensation|payment|payments|voucher|money|deposit|cash|reimbursement|credit|payout|settlement|balance
  + The [refund] left today.
  - The reef is grey.
class.my           is:my           my|our
  + [Our] till is shut.
  - Their till is shut.
class.network      is:network      network|signal|internet|wifi|broadband|connection|fibre|fiber|speed|speeds|line|reception|coverage|4g|5g|data|router|tv|box
  + The [signal] is back.
  - The sign is back.
class.parcel       is:parcel       parcel|parcels|package|packages|order|orders|delivery|deliveries|item|items|product|products|goods|card|box|phone|shirt|shoes|furniture|router|sim
  + The [parcel] is grey.
  - The park is grey.
class.place        is:place        room|rooms|hotel|restaurant|terrace|place|lobby|bar|toilets|toilet|bathroom|bathrooms|store|shop|branch|lounge|hall|cabin|seat|seats|ward|wards|waiting|premises|décor|decor
  + The [terrace] is green.
  - The sauce is green.
class.price        is:price        price|prices|rate|rates|fee|fees|premium|premiums|bill|bills|charge|charges|cost|costs|fare|fares|rent|subscription|tariff|tariffs|quote
  + The [fare] is on the wall.
  - The far wall.
class.receive      is:receive      ~receive|~get|~obtain|~have
  + I [received] a code.
  - A new code.
class.reply        is:reply        reply|replies|response|responses|answer|answers|update|updates|news|feedback|explanation|information|info|word|callback|acknowledgement|contact|communication
  + A [reply] by post.
  - A red door.
class.say          is:say          ~say|~tell|~claim|~state|~insist|~assure|~advise|~inform|~explain|~promise|~confirm
  + They [said] Tuesday.
  - On Tuesday.
class.still        is:still        still|yet|currently
  + I [still] wait.
  - I sat near a stile.
class.wait_verb    is:wait_verb    ~wait|~queue|~hold|~sit|~stand
  + We [waited] outside.
  - A tall waiter.
class.your         is:your         your|their|ur|his|her
  + [Their] till is shut.
  - Our till is shut.

# Time.
class.month   is:month   january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec
  + Posted on 3 [April].
  - Posted in the morning.
class.weekday is:weekday monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|noon|evening|night|weekend
  + Shut on [Tuesday].
  - Shut on the quay.

# What is wished is more of something.
class.agent       is:agent       guide|guides|usher|ushers|trainer|trainers|tutor|tutors|instructor|instructors|teacher|teachers|lecturer|lecturers|carer|carers|coach|barber|barbers|stylist|stylists|hairdresser|hairdressers|landlord|landlady|lifeguard|lifeguards|conductor|inspector|inspectors|librarian|paramedic|paramedics|fitter|fitters|builder|builders|matron|optician|pharmacist|pharmacists|vet|vets|warden|wardens|caretaker|cleaner|cleaners|rider|postman|postie|postwoman|beautician|solicitor|surveyor|valuer|valeter|lad|lads|chap|chaps|bloke|blokes|lass|dispatcher|repairman|installers|decorator|gardener|roofer|joiner|plasterer|bailiff|examiner|dispenser|carpenter|removers|ticket-inspector|midwives|hygienist|anaesthetist|consultants|bouncer|bouncers|babysitter|nanny|childminder|headteacher|principal|bursar|lawyer|lawyers|attorney|attorneys|accountant|accountants|bookkeeper|conveyancer|solicitors|photographers|videographer|coordinator|co-ordinator|esthetician|aesthetician|manicurist|groomers|director|professor|caregiver|caregivers|veterinarian|veterinarians|mortician|officiant
  + A [barber] filled the jug.
  - The bar filled up.
class.comparative is:comparative better|clearer|quicker|faster|easier|simpler|cleaner|bigger|larger|smaller|cheaper|warmer|cooler|quieter|louder|nicer|friendlier|kinder|comfier|softer|firmer|wider|longer|shorter|higher|lower|lighter|brighter|safer|stronger|thicker|earlier|later|sooner|fresher|hotter|tastier|healthier|smoother|fairer|newer|closer|nearer|deeper|sturdier|politer|tidier|calmer|gentler|improved|updated
  + A [bigger] table.
  - A big table.
class.comparative is:comparative more|less comfortable|comfy|helpful|attentive|considerate|understanding|patient|organised|organized|careful|consistent|flexible|open|honest|transparent|proactive|responsive|welcoming|friendly|polite|respectful|clear|specific|accurate|realistic|available|reliable|punctual|spacious|modern|affordable|accessible|efficient|professional|informative|user-friendly|intuitive|generous|varied|detailed|frequent|regular|personal|supportive|inviting|interesting|practical|visible|private|secure|stable
  + A [more comfortable] seat.
  - A comfortable seat.
class.decay       is:decay       drip*|peel*|flak*|fray*|bobbl*|shrink|shrinks|shrunk|shrank|shrinking|warp|warps|warped|warping|blister|blistered|blistering|unravel*|crumbl*|discolour*|discolor*|splinter*|tangl*|tarnish*|sags|sag|dips|dipped|dipping|rusting|rusted|rusts|squeal*|sputter*|loosen*|buckled|buckling|wobbl*|chipping|creas*|misting|fogging|seized|seizes|jamming|jams
  + The seam is [fraying].
  - The seam is straight.
class.function    is:function    lock|open|close|shut|start|load|connect|save|print|flush|drain|heat|turn|stick|hold|stay|dry|fold|click|sync|scan|send|align|play|record|display|show|filter|search|refresh|vibrate|ring|stretch|inflate|lift|spin|grip|seal|dissolve|focus|switch|latch|fasten|boot|cool|rotate|recline|retract|extend|reset|verify|validate|process|export|import|download|upload|install|pair|track|count|translate|buffer|ignite|suck|rinse|wash|spray|pump|brew|freeze|defrost|chill|snap|glide|slide|roll|brake|steer|ping|beep|alert|notify|remember|update|detect|sort|share|last|budge|stop|function|operate|perform|measure|activate|set
  + The hinge should [grip].
  - The grape is blue.
class.nobody      is:nobody      nobody|noone|no-one
  + [Nobody] rang.
  - Somebody rang.
class.state       is:state       good|great|excellent|perfect|fine|brilliant|fast|quick|quicker|friendly|helpful|clean|lovely|nice|reliable|easy|simple|simpler|cheap|fresh|tasty|impeccable|amazing|wonderful|fantastic|kind|polite|attentive|efficient|comfortable|smooth|superb|flawless|stable|responsive|generous|spotless|affordable
class.state       is:state       slow|rude|dirty|bad|terrible|awful|poor|noisy|cold|expensive|unreliable|confusing|buggy|clumsy|complicated|unfriendly|horrible|dreadful|useless|unhelpful|shabby|messy|laggy
class.thing       is:thing       it|thing|product|item|app|website|site|page|screen|button|link|code|machine|device|unit|phone|handset|tablet|laptop|computer|printer|router|hub|box|remote|controller|camera|speaker|headphones|earbuds|watch|tracker|battery|charger|cable|plug|socket|adapter|tap|taps|shower|toilet|toilets|sink|bath|boiler|heating|radiator|radiators|thermostat|meter|lift|escalator|door|doors|lock|locks|window|windows|gate|barrier|barriers|scanner|reader|terminal|till|checkout|kiosk|lid|drawer|drawers|zip|strap|handle|hinge|wheel|wheels|brakes|engine|car|van|bike|kettle|oven|hob|cooker|fridge|freezer|dishwasher|washer|dryer|hoover|vacuum|mower|drill|tool|fan|aircon|heater|light|lights|lamp|bulb|alarm|sensor|blind|blinds|curtains|bed|sofa|chair|mattress|seat|umbrella|tent|pump|treadmill|locker|lockers|video|videos|map|search|filter|notifications|playlist|download|downloads|update|payment|paint|glue|tape|velcro|dye|polish|file|form|keypad|keyboard|mouse|tv|telly|ticket|card|voucher|switch|system|software|game|program|portal|bot|microphone|mic|wifi|bluetooth|gps|satnav|handbrake|gearbox|clutch|extractor|hose|feature|function|widget|camera|tracker|monitor|hoist|ramp|wheelchair
  + The [hinge] is blue.
  - The hen is blue.

# Verbs and their n't that lost the apostrophe: a pattern with n't finds them, too.
class.run_together is:run_together dont|doesnt|didnt|isnt|wasnt|arent|werent|havent|hasnt|hadnt|couldnt|wouldnt|shouldnt|cant|wont|aint
  + They [dont] ring.
  - A cantor won.

# Comparatives that are good news of anything; "longer than expected" may be either.
class.finer is:finer better|clearer|quicker|faster|easier|simpler|cleaner|bigger|larger|cheaper|warmer|quieter|nicer|friendlier|kinder|comfier|brighter|safer|stronger|earlier|sooner|fresher|tastier|healthier|smoother|fairer|sturdier|politer|tidier|calmer|gentler|improved

# Trades of all sorts.
class.agent is:agent workman|workmen|tradesman|tradesmen|contractor|contractors|landlords|landlady|painter|painters|plasterer|realtor|realtors|notary|seamstress|tailor|tattooist|photographer|florist|baker|butcher|fishmonger|locksmith|groomer|farrier|chiropodist|osteopath|physiotherapist|podiatrist|audiologist|undertaker|registrar|chaplain|celebrant|dj|caterer|caterers|cobbler|jeweller|framer|upholsterer|glazier|tiler|sweep|chauffeur|cabbie|skipper|boatman|ranger|stallholder|grocer|greengrocer|barmaid|sommelier|curator|archivist|interpreter|translator|paralegal|assessor|invigilator|dietitian|nutritionist|masseuse|masseur|counsellor|psychologist|psychiatrist|radiographer|sonographer|phlebotomist|cardiologist|dermatologist|paediatrician|orthodontist|optometrist|purser|marshal|postmistress|zookeeper|referee|organist|organiser|organisers|mover|movers|repairer|engraver|valuers|broker|brokers
  + A [seamstress] filled the jug.

class.agent is:agent dressmaker|dressmakers|watchmaker|newsagent|tobacconist|mason|masons|architect|architects|bellboy|valet|valets|doorman|doormen|bookseller|booksellers|winemaker|cheesemonger|magician|radiologist|gynaecologist|developer|developers|moderator|moderators|umpire|policeman|policewoman|cabinetmaker|thatcher|arborist|ferryman|innkeeper|hotelier|volunteer|volunteers|trainee|trainees|apprentice|apprentices|intern|interns
  + The [arborist] waved.
  - An arbour of roses.
