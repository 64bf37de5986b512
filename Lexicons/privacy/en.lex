@kind privacy

# English words that tell personal data: a role, then words and expressions between |. Case and accents do not count.

# People
title         mister|missus|madam|doctor|professor|mistress
capital_title miss
short_title   mr|mrs|ms|dr|prof|mx
introduces    my name is|my name's|name is|my names|named|in the name of|by the name of|goes by|account in the name of|whose name is|whose name was|name was|names are
label         name|first name|last name|surname|full name|signed|account holder|cardholder|customer name|passenger|patient|agent|spoke with|contact|recipient|attn
presents      i am|i'm|this is|it's|it was|spoke to|spoken to|speaking to|talked to|talking to|chatted to|dealt with|helped by|served by|ask for|asked for|guy named|lady named|lady called|man called|guy called|girl called|gentleman called|called|told|met
greets        hi|hello|hey|dear|hiya|good morning|good afternoon|good evening|attn|attention|for the attention of
thanks        thanks|thank you|thank you to|thanks to|thank|kudos|kudos to|shout out to|shoutout to|props to|cheers|credit to|big thanks to|hats off to|well done|congratulations to|compliments to|grateful to|special mention to|appreciate
closes        regards|kind regards|best regards|warm regards|best wishes|sincerely|yours sincerely|yours faithfully|yours truly|respectfully|many thanks|cheers|thanks|thank you|faithfully|cordially|warmly|thanks in advance|all the best|rgds|signed|love|yours
staff         advisor|adviser|agent|rep|representative|manager|supervisor|assistant|waiter|waitress|server|bartender|barista|driver|courier|technician|engineer|nurse|receptionist|host|hostess|cashier|clerk|teller|associate|salesman|saleswoman|salesperson|specialist|operator|colleague|consultant|attendant|steward|stewardess|concierge|housekeeper|midwife|sister|physio|physiotherapist|surgeon|dentist|therapist|hygienist|instructor|mechanic|counsellor|counselor|psychologist|psychiatrist|caseworker|coordinator|porter|carer|caregiver|paramedic|podiatrist|tutor|teacher|sommelier|trainer|advocate|optician|radiographer|anaesthetist|pharmacist|paralegal|realtor|janitor|valet|bellman|fitter|plumber|electrician|installer|employee|gentleman|lady|banker|broker|adjuster|handler|chef|owner|guide|stylist|hairdresser|captain|pilot
with          with|by
particle      of|the|van|von|de|der|den|la|le|du|di|da|al|el|bin|ben|mac|mc|o|st
joins         and
# letter: a word of one letter, which is no initial of a name. begins: with an apostrophe, begins a family name.
letter        a|i|o|u|x
begins        o
place         são|an|judeo|ordered a|bought a|purchased a|wanted a|got a|buy a|order a|receive a|received a|bloody|hurricane|storm|saint|st|san|santa|street|road|avenue|lake|mount|fort|port|new|north|south|east|west|university|college|school|hospital|airport|station|hotel|restaurant|park|museum|church|cathedral|stadium|centre|center|bar|pub|inn|cafe|brand|model|team|city|county|town|square|tower|house|hall|bridge|theatre|theater|prince|princess|king|queen|lord|pope|president|jersey|shirt|jacket|book|movie|film|show|album|song|ward|clinic|theater|farm|ranch|recipe|diner|tavern|memorial|islands|county

thing_after   autographed|signed|memorabilia|hat|hats|cap|caps|sweater|helmet|bobblehead|tshirt|kit|kits|syndrome|disease|square|street|road|avenue|boulevard|airport|station|university|college|stadium|museum|cathedral|theatre|theater|arena|mall|plaza|jr|nike|adidas|polo|jersey|jerseys|shirt|shirts|jacket|hoodie|sweatshirt|autograph|figurine|pizza|soup|unit|burger|sandwich|salad|sauce|cocktail|lager|ale|beer|draft|draught|whiskey|perfume|boots|sneakers|jeans|handbag|ward|wing|clinic|hospital|hotel|restaurant|grill|inc|llc|ltd|llp|plc|corp|corporation|insurance|assurance|holdings|associates|partners|sons|lodge|manor|nursery|surgery|foundation|library|mortgage|financial|accent|restaurant|figure|collectible|diecast|die cast|bros

# `handle`: what is written with @ instead of a letter.
handle        sshole|ssholes|rsehole|rseholes
never         mum|mom|mother|dad|father|god|lord|customer|happy|merry|great|good|best|staff|service|services|everything|title|section|titles|sections|save|plaintiff|defendant|xx|xxx|xxxx|xxxxx|xxxxxx|i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|mine|yours|this|that|these|those|a|an|the|and|or|but|so|if|then|than|as|at|by|for|from|in|into|of|off|on|onto|out|over|to|up|with|without|about|after|again|all|also|always|am|any|are|be|been|before|being|both|can|cannot|could|did|do|does|don|doesn|didn|done|each|even|ever|every|few|get|got|had|has|have|having|here|how|just|like|more|most|much|must|need|never|no|nor|not|now|oh|ok|okay|once|one|only|other|own|please|same|should|since|some|still|such|sure|thank|thanks|there|though|through|too|two|three|under|until|very|was|wasn|were|what|when|where|which|while|who|whole|whom|whose|why|will|won|would|yes|yet|sir|sirs|madam|ma|am|sir or madam|ladies|gentlemen|everyone|everybody|anyone|anybody|someone|somebody|nobody|team|teams|all|folks|guys|people|friend|friends|customer|customers|service|services|support|care|client|clients|member|members|company|store|shop|staff|manager|order|orders|account|delivery|parcel|package|refund|refunds|invoice|bill|app|website|site|email|phone|number|address|card|line|insurance|bank|credit|god|jesus|christ|lord|goodness|heaven|everything|nothing|something|anything|great|good|excellent|amazing|awesome|fantastic|brilliant|perfect|terrible|awful|horrible|poor|bad|worst|best|nice|lovely|friendly|helpful|quick|fast|easy|slow|new|old|first|last|next|many|well|really|overall|however|unfortunately|finally|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|thanksgiving|american|british|english|french|indian|uk|usa|us|eu|england|philly|atl|dc|nyc|lax|jfk|again|guys|there|back|another|because|got|going|made|make|let|lol|omg|wtf|asap|pls|plz|dm|rt|tv|pc|pm|mr|mrs|ms|miss|dr|hi|hello|hey|dear|morning|afternoon|evening|night|day|re|hr|it|id|atm|ceo|faq|ps|note|rubbish|sorry|love|loved|hate|try|tried|called|said|told|asked|went|came|looking|waiting|still|never|absolutely|definitely|highly|recommend|recommended|disappointed|happy|pleased|satisfied|hospital|ward|nurse|nurses|doctor|doctors|emergency|reception|department|office|branch|desk|centre|center|platinum|gold|silver|elite|plus|premium|prime|pro|max|mini|flight|flights|gate|seat|bag|bags|crew|captain|late|rude|unhelpful|worse|ridiculous|unacceptable|nowhere|mom|mum|mother|dad|father|husband|wife|son|daughter|brother|sister|grandma|nan|uncle|aunt|santa|halloween|internet|wifi|online|live|chat|agent|corporate|headquarters|executive|president|director|congress|senator|judge|attorney|general|federal|state|bureau|commission|reporting|act|law|section|code|fair|inc|llc|ltd|corp|co|plc|street|road|avenue

# Addresses
street_after  street|str|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|way|boulevard|blvd|crescent|cres|terrace|place|pl|gardens|gdns|grove|hill|row|square|sq|mews|walk|parade|parkway|pkwy|highway|hwy|circle|cir|trail|st|green|rise|view|wharf
house_number  flat|apartment|apt|unit|suite
room          flat|apartment|apt|unit|suite|room|rm|floor|fl|level|building|bldg|block|lot|office|door
direction     n|s|e|w|nw|ne|sw|se|nne|sse
box           po box|p.o. box|p o box|gpo box|g.p.o. box|post office box|locked bag|private bag
address       live at|living at|lives at|reside at|resident at|address|address is|home address|delivered to|deliver to|ship to|shipped to|sent to|send it to|send to|located at|zip|zip code|postcode|post code|postal|mailing|house is at|moved to|property at|flat at|residing at|eircode

# Where a firm receives people: its address is nobody's home. Words that may be a room at somebody's are not among them.
premises      store|stores|shop|branch|restaurant|hotel|warehouse|depot|headquarters|hq|pharmacy|outlet|showroom|dealership|supermarket|gas station|petrol station|pickup point|pick-up point|collection point|drop-off point|locker|cafe|diner|bakery|pub
sited         at|located|situated|based

# Numbers
birth         born on|born the|born in|born|date of birth|dob|d.o.b|birthdate|birth date|birthday is|birth
month         january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sep|sept|october|oct|november|nov|december|dec
numbered      order|orders|case|ticket|contract|policy|account|acct|booking|tracking|invoice|claim|claims|confirmation|reference|ref|refs|reservation|pnr|member|membership|complaint|request|incident|file|loan|card|passport|licence|license|serial|imei|transaction|payment|shipment|parcel|package|consignment|quote|quotation|receipt|return|rma|voucher|gift card|nhs|medicare|patient|student|badge|routing|sort code|iban|meter|mpan|repair|job|service request|sr|po|record locator|locator|itinerary|eticket|subscription|application|check|cheque|docket|mortgage|escrow|loyalty|aadvantage|mileageplus|skymiles|rapid rewards|frequent flyer|hospital number|case no|inquiry|enquiry|tax file
goods         u.s. code|us code|usc|section|statute|product|products|item|items|sku|upc|ean|isbn|model|style
number_mark   confirmation code|booking code|reservation code|tracking code|locator|pnr|number|num|no|nbr|nos|numbers|id|reference|ref|n
filler        is|was|my|the|of|it|s|with|under|your|for|here|as|being|which|and|on|order|case|claim|account|id
phone         phone|telephone|tel|mobile|cell|call|called|calling|text|fax|reach|contact|contacted|ring|dial|dialed|dialled|landline|whatsapp|sms|number|callback
social        ssn|social security|social security number|social|social insurance|sin|national insurance|ppsn|pps|pps number|tax file
plate         registration|reg|plate|plates|license plate|licence plate|number plate|license plate number|tag|vrm|registered|numberplate|rego|number plates|index number
unit          dollars|dollar|usd|cad|gbp|pounds|pound|quid|bucks|cents|pence|euros|miles|mile|points|feet|ft|inches|inch|yards|lbs|lb|kg|g|gb|mb|mbps|minutes|mins|min|hours|hrs|hour|days|day|weeks|week|months|month|years|year|yrs|people|customers|times|items|units|pages|followers|views|stars|percent|million|billion|thousand|k|m|hundred|calls|emails|square|sq|calories|rpm|hz|px
version       version|versions|ios|android|firmware|v|build|release|windows|macos|update
desk          help|helps|support|care|service|services|team|official|careers|uk|usa|us|customer|cares|assist|airways|airlines|airline|bank|air|insurance|mobile|telecom|energy|news

# E-mail addresses in words. `spelt`: those that hardly stand elsewhere, which lead to an address wherever they are.
at_sign       at
dot_sign      dot
dash_sign     dash|hyphen|underscore
spelt         dot
top_level     com|net|org|co|uk|ie|us|ca|au|nz|eu|io|edu|gov|info|biz|fr|be|ch|lu|de|qc
