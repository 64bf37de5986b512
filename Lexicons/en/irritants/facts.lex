@language en
@kind     irritants

# Plain facts that every customer takes as a blame, in many trades.

# Made to come, made to wait, sent off
ease.forced -2,effort:contact_again had|have|made me|us|him|her come|go|drive|travel|queue|call|ring back|again|twice|three
  + They [had me come back] with more papers.
  - He had us in stitches, we go back to him.
timeliness.slow -2 <duration>=1h to renew|pay|register|enrol|sign|submit
  + [Two hours to renew] a tag.
  - The house was two hours by road, to the north.
timeliness.duration -2 <duration>=1w for a|an|one … call|appointment|reply|scan|test|answer|slot|visit|part|letter|response|result
  + [Three weeks for a phone call].
  - He went there for a week, for the sun.
reliability.cancelled -2 cancelled|canceled|postponed|pulled … <duration> before
  + She [cancelled by text ten minutes before].
  - They cancelled a film that ran before.
reliability.cancelled -2 cancelled|canceled|postponed … day|night|morning|hour|hours|minutes|week before|prior
  + The course was [cancelled the day before].
  - The day before, he had not cancelled.
empathy.dont_care -2 not|n't|never|no|nobody|only|until|nothing … unless|until|if you|i|we … dying|dead|bleeding|shout|complain|beg|chase|push|nag|cry|threaten|scream|moan
  + [Nobody looks up unless you shout].
  - Do not call unless your dog is here.
ease.nightmare -2,stage:leave to|cancel cancel|leave|quit|unsubscribe you|i|we|customers have|need|must|had|got to|call|ring|write|phone
  + [To cancel you have to] ring between two and three.
  - Cancel the milk, we have to go.
flexibility.rigid -2 only|just take|takes|took|accept|accepts|accepted cash|cards|card|cheques|coins
  + They would [only take cash].
  - I only took my card.
continuity.many -2 took|takes|needed two|three|four|five|six|several … techs|engineers|technicians|plumbers|doctors|people|nurses|mechanics|agents|managers|builders|electricians to
  + It [took four techs to] find a loose wire.
  - The doctors took two of us to lunch.
reachability.unreachable -2,rupture:no_answer mailbox|voicemail|inbox|answerphone … full
  + Her [voicemail is always full].
  - A full day of mail in my box.
shifter.kept keep ring|call|phone|be|queue|log … at … on the dot

# Money
errors.wrong_bill -3,stage:manage charged|billed|paying|charging|billing|bill … for … i|we never|didnt|not|n't|did|have … n't|not|never|made|had|took|used|asked|received|attended|placed|signed|wanted|ordered
  + They [billed me for a visit I never made].
  - We never made a fuss, paying as we went.
errors.wrong_bill -2,stage:manage charge|charged|bill|billed|charging|billing … for … i|we|that|already own|bought|owned|returned
  + They [charge me for a box I own].
  - I own the bar, charge for it.
errors.wrong_bill -2,stage:manage returned|cancelled|canceled|paid|closed|handed … and|then|yet|but … still|got|was|am|were|being charged|billed|fined|invoiced|chased
  + I [returned the box and got charged].
  - We paid and got the tickets.
errors.wrong_name -3 letter|letters|bill|bills|summons|calls|mail|invoice|card|post … for|to|in … dead|late|deceased husband|wife|mother|father|mum|dad|son|daughter|brother|sister|parents|person|people
  + I got a [summons for my dead husband].
  - The card was late for my mother.
errors.fined -2 towed|clamped|impounded my|our|the|his|her car|van|vehicle|bike|truck|cars
  + They [towed my car].
  - The car towed a van.
errors.estimated -2,stage:manage bill|billed|bills|billing|charge|charged on|by|from|with estimates|estimated|estimate|guesswork
  + I send readings and they [bill on estimates].
  - The bill shows an estimate.
price.dearer -2,stage:manage put|moved|switched|placed|rolled|defaulted me|us|him|her|mum on|to|onto a|the dearest|expensive|highest|variable|dearer|higher|worse|default|prepayment
  + They [put me on the dearest] tariff.
  - She put the dearest on us.
price.expensive -2 cost|costs|costing more … than
  + It [costs more to run than] the old one.
  - The cost is no more, he said, than a cup.
fees.extra -2 every|each month|week|time|bill|visit|year … new|another|extra|different fee|charge|surcharge|cost|fees|charges
  + [Every month there is a new fee].
  - Each week a new film.
overall.problem -2 every|each month|week|time|day|visit|year|update|trip … new|another|extra|different problem|issue|fault|bug|error|excuse|delay|breakdown|hassle
  + [Every week there is another fault].
  - Each day a new walk.
overall.problem -2 one thing|problem|issue|excuse|mistake|error|disaster|fault|delay after another|the
  + It has been [one thing after another].
  - He ate one thing, and another after.
fees.extra -2 keep|keeps|kept adding|putting|slipping|sneaking|tacking … bill|account|order|basket|charges|fees|extras|statement
  + They [keep adding stuff to my bill].
  - The account keeps going, adding up.
shifter.kept keep i|we keep|kept adding|putting
fees.extra -2 they|he|she|agent|landlord|garage|company|agency|driver|mover want|wants|wanted|demand|demanded|demands … more|extra cash|money
  + The [mover wanted more cash] at the door.
  - She wants more of it, not money.
fees.extra -2 they|agent|landlord|garage|company|agency|driver|bank want|wants|wanted|demand|demanded|demands|charge|charges|charged <number> for|to
  + The letting [agent wants 150 for] a reference.
  - I want two for the road.
value.poor -2 charged|charge|charges|paid|pay|costs|cost … to tell|say|listen
  + The vet [charged me 300 to tell] me to rest.
  - He paid to see the band.
communication.not_informed -2 bill|charge|letter|fee|rise|demand|increase|debit|invoice|notice|fine … out of the|a blue|nowhere
  + A [demand came out of the blue].
  - The letter is out, of a blue hue.
terms.not_covered -2 cover|policy|insurance|warranty|plan|guarantee|care does|do|did not|n't cover
  + The boiler [cover doesn't cover] the boiler.
  - Do not cover the plan of the house.
terms.engagement -2,stage:manage renewed|renews|renewing itself|themselves
  + My membership [renewed itself].
  - She renewed it herself with joy.
terms.dropped -2 shut|cut|turned|switched me|us|him|her off … over|for|because|without|although|while|despite|by
  + They [shut me off over] a bill I had paid.
  - He turned the corner by the shop.
honesty.forced -3 signed|sold|talked|tricked|pressured|conned|roped|bullied my|our|an|the … mum|mother|gran|nan|grandmother|dad|father|parents|grandad|pensioner … up|into|a|an
  + They [signed my gran up] for broadband.
  - I signed the card for my mother.
communication.contradictory -2 one price|figure|amount|rate|sum and|but|then … shows|says|another … another|other|different
  + The shop quoted [one price and the bill shows another].
  - One sum and then a nap.

# Post, names, things that go astray
communication.too_many -2 still get|getting|receive|receiving|gets|receives|send|sends … paper|letters|emails|texts|calls|junk|spam|post|mail
  + I opted out and [still get letters].
  - Still, we get by with the mail.
errors.wrong_address -2 sent|went|goes|delivered|posted|shipped|mailed|going … to my|our|her|his ex|old|previous|former … address|house|flat|home
  + It [went to my ex's address].
  - To my old friend it was home.
errors.gave_away -3 gave|given|assigned|issued my|our … number|appointment|slot|account|name|place to … somebody|someone|another|stranger|others|third
  + They [gave my number to somebody] else.
  - I gave my name to the girl.
errors.lost -2 dentures|teeth|glasses|ring|slippers|clothes|phone|purse|wallet|coat|watch|hearing|files|notes|keys|jewellery|aid|aids go|went|gone|walked missing|walkabout|astray
  + Her [dentures went missing].
  - The keys are in A, B and G.
errors.forgot -2 bus|driver|school|taxi|coach|nurse|carer|waiter|airline|hospital forgot|forgotten my|our|me|us|him|her|mum|dad|about
  + The school [bus forgot my] daughter.
  - I forgot about the bus.
resolution.refused -2 photo|picture|document|documents|signature|passport|cheque|id|proof|visa was|were|got|been|is turned|rejected|refused|returned|declined
  + The [photo was turned] down.
  - The passport was in the photo.
resolution.never_done -2 snow|leaves|road|roads|street|pavement|drain|drains|gutters|grass|hedge|weeds|path|paths|ice has|have|had|is|are not|n't|never|rarely been cleared|gritted|ploughed|swept|cleaned|unblocked|trimmed|mown|once|ever
  + The [snow hasn't been cleared] once.
  - The snow has been deep.
reliability.broken -2,stage:use has|had|have|with|is|was|are|were … a|the|two|three|one cracked|leaking|burst|smashed|flickering|dripping|loose|wobbly <thing>
  + The park has [had a cracked window] all summer.
  - He has a broken voice.
competence.badly_done -2 dug|ripped|tore|drilled|smashed up|out|through|open … and|then left|gone|never|nobody|disappeared
  + They [dug up the road and left].
  - We dug up some facts.
resolution.half_done -2 turned|switched|cut|shut|capped … water|gas|power|electricity|heating|electric … off … and|then went|left|disappeared|vanished
  + They [turned the gas off and went] home.
  - The gas is off and he went.
condition.damaged -2 shrank|shrunk|bleached|flooded|dented|scratched|smashed|cracked|ripped|singed|gouged|flattened my|our|her|his|the … jacket|coat|dress|suit|shirt|jumper|curtains|carpet|car|bumper|door|wall|walls|floor|fence|gate|table|sofa|window|windscreen|phone|screen|laptop|bag|case|suitcase|wheel|wheels|paintwork|tile|tiles|worktop|lawn|kitchen|ceiling|tv|sink|bath
  + The cleaner [shrank my jacket].
  - The tag is on my coat.
communication.without_word -2 turn|turns|turned|come|comes|came|arrive|arrives|arrived|visits|entered|walks … unannounced|uninvited
  + The landlord [turns up unannounced].
  - A guest, uninvited, came to the play.
quality.boring -2 read|reads|reading … out|from|off … slides|slide|powerpoint|textbook|script
  + The tutor [read out the slides].
  - We read the textbook out in the sun.

# Patients
empathy.mistreated -2,stage:use bell|glasses|phone|teeth|frame|stick|walker|buzzer|food|tray taken|took away|off|from
  + She had her [bell taken off] her.
  - He took off the glasses.
communication.not_informed -2 i|we had|have|has|'ve no idea|clue who|whether|why|which
  + [I had no idea who] my consultant was.
  - I had no idea it was so far.
comfort.crowded -2,stage:use was|is|were|felt|feels|ward|room like … train|railway|bus|grand station|central
  + The ward [was like a train station].
  - I like the railway station.
safety.unsafe -3,stage:use even|although|despite|though|when|knowing … allergic|allergy|allergies|vegan|coeliac|celiac|diabetic|intolerant|pregnant
  + They gave him nuts even [though he is allergic].
  - They had a vegan wrap when we came in June.
empathy.mistreated -2,stage:use told|informed|examined|treated|assessed|diagnosed|interviewed … in|on … corridor|hallway|trolley|cupboard
  + We were [told the news in a corridor].
  - He told us of a car in the park.
empathy.left_in -2,stage:use in the same clothes|nightie|gown|pad|sheets|nappy|pyjamas|clothing … for|since
  + She lay [in the same nightie for] four days.
  - In the same sheets we sewed.
safety.sick -3 came|left|went|going|come home|out|away|back with … infection|mrsa|sepsis|bug|virus|covid|bedsores|ulcer|bruises|fleas|lice|norovirus
  + I went in with a bad knee and [came out with an infection].
  - He came back with a rug.
value.under -2 minutes … instead of … hour|half|thirty|forty|sixty|minutes|45|60|30
  + The lesson is forty [minutes instead of an hour].
  - A few minutes of tea instead.
