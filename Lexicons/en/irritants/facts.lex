@language en
@kind     irritants

# Plain facts that every customer takes as a blame, in many trades.

# Made to come, made to wait, sent off
continuity.many          -2                      took|takes|needed two|three|four|five|six|several … techs|engineers|technicians|plumbers|doctors|people|nurses|mechanics|agents|managers|builders|electricians to
  + It [took four techs to] find a loose wire.
  - The doctors took two of us to lunch.
ease.forced              -2,effort:contact_again had|have|made me|us|him|her come|go|drive|travel|queue|call|ring back|again|twice|three
  + They [had me come back] with more papers.
  - He had us in stitches, we go back to him.
ease.nightmare           -2,stage:leave          to|cancel cancel|leave|quit|unsubscribe you|i|we|customers have|need|must|had|got to|call|ring|write|phone
  + [To cancel you have to ring] between two and three.
  - Cancel the milk, we have to go.
empathy.dont_care        -2                      not|n't|never|no|nobody|only|until|nothing … unless|until|if you|i|we … dying|dead|bleeding|shout|complain|beg|chase|push|nag|cry|threaten|scream|moan
  + [Nobody looks up unless you shout].
  - Do not call unless your dog is here.
flexibility.rigid        -2,stage:pay            only|just take|takes|took|accept|accepts|accepted cash|cards|card|cheques|coins
  + They would [only take cash].
  - I only took my card.
keep.full_of_post        keep                    mailbox|inbox|letterbox|box … full of
keep.own_doing           keep                    ring|call|phone|be|queue|log … at … on the dot
keep.own_step            keep                    i|we only|just take|took|accept|accepts|accepted cash|cards|card|cheques|coins
reachability.unreachable -2,rupture:no_answer    mailbox|voicemail|inbox|answerphone … full
  + Her [voicemail is always full].
  - A full day of mail in my box.
reliability.cancelled    -2                      cancelled|canceled|postponed … day|night|morning|hour|hours|minutes|week before|prior
  + The course was [cancelled the day before].
  - The day before, he had not cancelled.
reliability.cancelled    -2                      cancelled|canceled|postponed|pulled … <duration> before
  + She [cancelled by text ten minutes before].
  - They cancelled a film that ran before.
timeliness.duration      -2                      <duration>=1w for a|an|one … call|appointment|reply|scan|test|answer|slot|visit|part|letter|response|result
  + [Three weeks for a phone call].
  - He went there for a week, for the sun.
timeliness.slow          -2                      <duration>=1h to renew|pay|register|enrol|sign|submit
  + [Two hours to renew] a tag.
  - The house was two hours by road, to the north.

# Money
communication.contradictory -2               one price|figure|amount|rate|sum and|but|then … shows|says|another … another|other|different
  + The shop quoted [one price and the bill shows another].
  - One sum and then a nap.
communication.not_informed  -2               bill|charge|letter|fee|rise|demand|increase|debit|invoice|notice|fine … out of the|a blue|nowhere
  + A [demand came out of the blue].
  - The letter is out, of a blue hue.
errors.estimated            -2,stage:manage  bill|billed|bills|billing|charge|charged on|by|from|with estimates|estimated|estimate|guesswork
  + I send readings and they [bill on estimates].
  - The bill shows an estimate.
errors.fined                -2               towed|clamped|impounded my|our|the|his|her car|van|vehicle|bike|truck|cars
  + They [towed my car].
  - The car towed a van.
errors.fined                -2               was|were|been|got|being fined|penalised|penalized $
  + I [was fined because] the form was late.
  - The paper was refined for us.
errors.fined                -2               was|were|been|got|being fined|penalised|penalized because|for|as|due|over
  + I [was fined for] a ticket that the ferry had punched.
  - A fined skipper was on deck for an hour.
errors.wrong_bill           -3,stage:manage  charged|billed|paying|charging|billing|bill … for … i|we never|didnt|not|n't|did|have … n't|not|never|made|had|took|used|asked|received|attended|placed|signed|wanted|ordered
  + They [billed me for a visit I never made].
  - We never made a fuss, paying as we went.
errors.wrong_bill           -2,stage:manage  charge|charged|bill|billed|charging|billing … for … i|we|that|already own|bought|owned|returned
  + They [charge me for a box I own].
  - I own the bar, charge for it.
errors.wrong_bill           -2,stage:manage  returned|cancelled|canceled|paid|closed|handed … and|then|yet|but … still|got|was|am|were|being charged|billed|fined|invoiced|chased
  + I [returned the box and got charged].
  - We paid and got the tickets.
errors.wrong_name           -3               letter|letters|bill|bills|summons|calls|mail|invoice|card|post … for|to|in … dead|late|deceased husband|wife|mother|father|mum|dad|son|daughter|brother|sister|parents|person|people
  + I got a [summons for my dead husband].
  - The card was late for my mother.
fees.extra                  -2               every|each month|week|time|bill|visit|year … new|another|extra|different fee|charge|surcharge|cost|fees|charges
  + [Every month there is a new fee].
  - Each week a new film.
fees.extra                  -2               keep|keeps|kept adding|putting|slipping|sneaking|tacking … bill|account|order|basket|charges|fees|extras|statement
  + They [keep adding stuff to my bill].
  - The account keeps going, adding up.
fees.extra                  -2               they|agent|landlord|garage|company|agency|driver|bank want|wants|wanted|demand|demanded|demands|charge|charges|charged <number> for|to
  + The letting [agent wants 150 for] a reference.
  - I want two for the road.
fees.extra                  -2               they|he|she|agent|landlord|garage|company|agency|driver|mover want|wants|wanted|demand|demanded|demands … more|extra cash|money
  + The [mover wanted more cash] at the door.
  - She wants more of it, not money.
honesty.forced              -3               signed|sold|talked|tricked|pressured|conned|roped|bullied my|our|an|the … mum|mother|gran|nan|grandmother|dad|father|parents|grandad|pensioner … up|into|a|an
  + They [signed my gran up] for broadband.
  - I signed the card for my mother.
keep.own_doing              keep             i|we keep|kept adding|putting
overall.problem             -2               every|each month|week|time|day|visit|year|update|trip … new|another|extra|different problem|issue|fault|bug|error|excuse|delay|breakdown|hassle
  + [Every week there is another fault].
  - Each day a new walk.
overall.problem             -2               one thing|problem|issue|excuse|mistake|error|disaster|fault|delay after another|the
  + It has been [one thing after another].
  - He ate one thing, and another after.
price.dearer                -2,stage:manage  put|moved|switched|placed|rolled|defaulted me|us|him|her|mum on|to|onto a|the dearest|expensive|highest|variable|dearer|higher|worse|default|prepayment
  + They [put me on the dearest] tariff.
  - She put the dearest on us.
price.expensive             -2               cost|costs|costing more … than
  + It [costs more to run than] the old one.
  - The cost is no more, he said, than a cup.
terms.dropped               -2               shut|cut|turned|switched me|us|him|her off … over|for|because|without|although|while|despite|by
  + They [shut me off over] a bill I had paid.
  - He turned the corner by the shop.
terms.engagement            -2,stage:manage  renewed|renews|renewing itself|themselves
  + My membership [renewed itself].
  - She renewed it herself with joy.
terms.not_covered           -2               cover|policy|insurance|warranty|plan|guarantee|care does|do|did not|n't cover
  + The boiler [cover doesn't cover] the boiler.
  - Do not cover the plan of the house.
terms.not_covered           -2,stage:resolve payout|settlement|offer|refund|compensation|payment|cheque|money did|does|do|would|will|will|wo not|n't|hardly|barely|even|nearly cover|covered|covers … half|third|cost|costs|repair|repairs|damage|loss|losses|fraction
  + The [payout does not cover the repairs] to the barn.
  - The payment covers the cost.
terms.not_covered           -2,stage:resolve payout|settlement|offer|refund|compensation|payment|cheque|money hardly|barely|only covered|covers|cover … half|third|cost|costs|repair|repairs|damage|loss|losses|fraction|part
  + The [cheque barely covered the cost] of one.
  - The cheque covered the cost of the damage.
value.poor                  -2               charged|charge|charges|paid|pay|costs|cost … to tell|say|listen
  + The vet [charged me 300 to tell] me to rest.
  - He paid to see the band.

# Post, names, things that go astray
communication.too_many     -2           still get|getting|receive|receiving|gets|receives|send|sends … paper|letters|emails|texts|calls|junk|spam|post|mail
  + I opted out and [still get letters].
  - Still, we get by with the mail.
communication.without_word -2           turn|turns|turned|come|comes|came|arrive|arrives|arrived|visits|entered|walks … unannounced|uninvited
  + The landlord [turns up unannounced].
  - A guest, uninvited, came to the play.
competence.badly_done      -2           dug|ripped|tore|drilled|smashed up|out|through|open … and|then left|gone|never|nobody|disappeared
  + They [dug up the road and left].
  - We dug up some facts.
condition.damaged          -2           shrank|shrunk|bleached|flooded|dented|scratched|smashed|cracked|ripped|singed|gouged|flattened my|our|her|his|the … jacket|coat|dress|suit|shirt|jumper|curtains|carpet|car|bumper|door|wall|walls|floor|fence|gate|table|sofa|window|windscreen|phone|screen|laptop|bag|case|suitcase|wheel|wheels|paintwork|tile|tiles|worktop|lawn|kitchen|ceiling|tv|sink|bath
  + The cleaner [shrank my jacket].
  - The tag is on my coat.
errors.forgot              -2           bus|driver|school|taxi|coach|nurse|carer|waiter|airline|hospital forgot|forgotten my|our|me|us|him|her|mum|dad|about
  + The school [bus forgot my] daughter.
  - I forgot about the bus.
errors.gave_away           -3           gave|given|assigned|issued my|our … number|appointment|slot|account|name|place to … somebody|someone|another|stranger|others|third
  + They [gave my number to somebody] else.
  - I gave my name to the girl.
errors.lost                -2           dentures|teeth|glasses|ring|slippers|clothes|phone|purse|wallet|coat|watch|hearing|files|notes|keys|jewellery|aid|aids go|went|gone|walked missing|walkabout|astray
  + Her [dentures went missing].
  - The keys are in A, B and G.
errors.wrong_address       -2           sent|went|goes|delivered|posted|shipped|mailed|going … to my|our|her|his ex|old|previous|former … address|house|flat|home
  + It [went to my ex's address].
  - To my old friend it was home.
quality.boring             -2           read|reads|reading … out|from|off … slides|slide|powerpoint|textbook|script
  + The tutor [read out the slides].
  - We read the textbook out in the sun.
reliability.broken         -2,stage:use has|had|have|with|is|was|are|were … a|the|two|three|one cracked|leaking|burst|smashed|flickering|dripping|loose|wobbly <thing>
  + The park has [had a cracked window] all summer.
  - He has a broken voice.
resolution.half_done       -2           turned|switched|cut|shut|capped … water|gas|power|electricity|heating|electric … off … and|then went|left|disappeared|vanished
  + They [turned the gas off and went] home.
  - The gas is off and he went.
resolution.never_done      -2           snow|leaves|road|roads|street|pavement|drain|drains|gutters|grass|hedge|weeds|path|paths|ice has|have|had|is|are not|n't|never|rarely been cleared|gritted|ploughed|swept|cleaned|unblocked|trimmed|mown|once|ever
  + The [snow hasn't been cleared] once.
  - The snow has been deep.
resolution.refused         -2           photo|picture|document|documents|signature|passport|cheque|id|proof|visa was|were|got|been|is turned|rejected|refused|returned|declined
  + The [photo was turned] down.
  - The passport was in the photo.
safety.privacy             -2           comes|came|walks|walked|enters|entered|lets|let|barges|barged in|into|himself|herself|themselves|my|our|the|round … without knocking|asking|permission
  + The warden [walked in without knocking].
  - He came in without his hat.

# Patients
comfort.crowded            -2,stage:use was|is|were|felt|feels|ward|room like … train|railway|bus|grand station|central
  + The ward [was like a train station].
  - I like the railway station.
communication.not_informed -2           i|we had|have|has|'ve no idea|clue who|whether|why|which
  + [I had no idea who] my consultant was.
  - I had no idea it was so far.
empathy.left_in            -2,stage:use in the same clothes|nightie|gown|pad|sheets|nappy|pyjamas|clothing … for|since
  + She lay [in the same nightie for] four days.
  - In the same sheets we sewed.
empathy.mistreated         -2,stage:use bell|glasses|phone|teeth|frame|stick|walker|buzzer|food|tray taken|took away|off|from
  + She had her [bell taken off] her.
  - He took off the glasses.
empathy.mistreated         -2,stage:use told|informed|examined|treated|assessed|diagnosed|interviewed … in|on … corridor|hallway|trolley|cupboard
  + We were [told the news in a corridor].
  - He told us of a car in the park.
safety.sick                -3           came|left|went|going|come home|out|away|back with … infection|mrsa|sepsis|bug|virus|covid|bedsores|ulcer|bruises|fleas|lice|norovirus
  + I went in with a bad knee and [came out with an infection].
  - He came back with a rug.
safety.unsafe              -3,stage:use even|although|despite|though|when|knowing … allergic|allergy|allergies|vegan|coeliac|celiac|diabetic|intolerant|pregnant
  + They gave him nuts even [though he is allergic].
  - They had a vegan wrap when we came in June.
value.under                -2           minutes … instead of … hour|half|thirty|forty|sixty|minutes|45|60|30
  + The lesson is forty [minutes instead of an hour].
  - A few minutes of tea instead.

# What was not as asked, in many trades
choice.none_left           -2                                had|have|got|has none of my|our|the|what|them … in|left|available|ready|tablets|sizes
  + They [had none of my tablets] in.
  - None of us had tea.
cleanliness.dirty          -2                                walked|stomped|trod|trampled|tramped … across|over|on|through|all … carpet|carpets|floor|rug|flowerbed|flowers|lawn
  + He [walked across the carpet] in boots.
  - We walked on the beach.
comfort.pain               -2                                my|her|his back|neck|shoulders|legs|bum|knees|feet hurts|ached|aches|kills … after <duration>
  + [My back hurts after ten minutes].
  - Hurt my back? No.
communication.bad          -2                                nobody|noone|no-one can|could|will|would|ever … say|tell|explain|told what|why|when|how|where|me|us
  + [Nobody can say what] the fee is for.
  - Nobody can sing.
communication.found_out    -2                                learnt|learned|found|heard|read|discovered … from|in|on|through a|the|my|our|another newspaper|paper|neighbour|facebook|news|friend|stranger|gossip|parent|colleague
  + I [learnt it from the newspaper].
  - I read the paper.
communication.found_out    -2                                only|just|first knew|found|learned|learnt|realised|told|heard … when|once|upon
  + We [only knew when] we got there.
  - I only know him.
competence.clueless        -2                                he|she|they|dentist|mechanic|plumber|instructor|trainer|vet|doctor had|has|kept to|looking|googling look|google|it|up|on|ask … up|it|how|youtube|everything
  + [He had to look it] up on the web.
  - We look up.
competence.incompetent     -2                                another|second|other|different|new|next garage|vet|dentist|mechanic|plumber|optician|electrician|builder|surveyor|jeweller|cobbler … found|said|fixed|did|sorted|diagnosed|spotted|mended nothing|it|in|half|within|the
  + [Another garage found nothing] wrong.
  - I know another garage.
competence.unprofessional  -2                                read|reading|reads … notes|file|records|form … for|while the|i first|was|sat|there|waited
  + She [read my notes for the first] time.
  - I read the notes.
condition.damaged          -2                                broke|smashed|ruined|damaged|scratched|chipped|wrecked|cracked|dented two|three|four|one|some|several|both|half|most|all of my|our
  + They [broke two of my] chairs.
  - We lost two of the hens.
condition.damaged          -2                                half|most|all|several|many of my|our|the … died|withered|perished|smashed|wilted|drowned
  + [Half of my plants died] on the way.
  - Most of the week.
condition.damaged          -2                                new|fresh|another|big|huge|deep|long|small|nasty|a dent|scratch|scratches|dents|crack|chip|gouge in|on|along|across|down
  + My car came [back with a new dent in] the door.
  - A dent is small.
continuity.blame           -2,rupture:transfer,effort:switch says|say|said|tells|tell|told … ask|contact|ring|see … and|while|but … says|say|said|tells|tell
  + The office [says ask the school and the school says] ask the office.
  - He says ask me.
continuity.changing        -2                                every|each visit|lesson|week|day|morning|time|term|month|call … different|new <agent>
  + [Each lesson I get a different instructor].
  - Each driver has a van.
continuity.changing        -2                                every|each … a|another|different|some different|new|other <agent>
  + [Every lesson a new instructor].
  - Each driver has a new van.
continuity.changing        -2                                had|has|have|seen|met|'ve three|four|five|six|seven|eight|ten|several different|teachers|carers|instructors|managers|doctors|tutors|advisers|advisors|contacts|coaches … since|in|already|this|over|teachers|carers|instructors|doctors
  + He has [had four teachers since] May. => -2
  - Three teachers had tea.
continuity.no_notes        -2                                had|has|have|they never heard of|about my|our|me|us
  + The new man [had never heard of my] request.
  - I never heard of you.
continuity.retell          -2,rupture:retell,effort:retell   gave|given|give|sent|filled|provided|submitted|uploaded … details|information|papers|documents|form|forms|photos|proof|statement|number … twice|three|four|five|several|thrice
  + I [gave them my details three] times.
  - We gave three forms to the clerk.
ease.degree                -2                                have|need|got to be a|an engineer|scientist|genius|detective|magician|lawyer|acrobat|accountant|wizard|programmer|contortionist
  + You [have to be an engineer] to use it.
  - He is an engineer.
ease.makes_you             -2                                make|makes|making|made you|me|us|people|him|her|everyone|customers come|go|drive|travel|queue|print|ring|walk|stand|register|call|write|jump
  + They [make you come] in person.
  - Make me a cup of tea.
ease.nightmare             -2,stage:leave                    to|cancel cancel|return|leave|unsubscribe|quit you|i|we must|need|have … send|write|ring|call|post|go|print|visit|email|phone
  + [To cancel you must send] a letter.
  - To leave, I press the bell.
ease.only_by               -1                                only pay|book|cancel|apply|return|complain|register|order|accept|accepts|handle|handles|take|takes|process|processes … by|in|with|at|via|through cash|phone|post|letter|person|fax|card|email|cheque|app|chat|telephone|text|writing|branch
  + You can [only pay by cash].
  - I only pay him.
ease.paperwork             -2                                <figure> pages|forms|screens|passwords|questions … for|to|just
  + [Fourteen pages for] a permit.
  - A book of 200 pages.
empathy.blamed             -2                                made|makes|making me|us|him|her feel|out … my|our|his|her fault|blame
  + They [made me feel it was my fault].
  - It was my fault.
empathy.rushed             -2                                before|while i|she|he|we was|were|am|had numb|ready|dressed|seated|finished|half|even|sat|still
  + He drilled [before I was numb].
  - She came before he was born.
errors.double_booking      -2                                given|booked|sold|promised|offered|let … the same slot|room|seat|seats|table|time|appointment|viewing|day|flat|bed
  + Two families were [given the same slot].
  - The same room, a day on.
errors.lost                -2                                they|he|she|also|even|company|firm|airline|movers|cleaners|<agent> lost|mislaid|misplaced two|three|four|one|some|several|both|half|most|all of my|our
  + The [movers misplaced two of our] boxes.
  - We lost one of the games by a point.
errors.skipped             -2                                but|and|just not ours|mine
  + They emptied all the bins [but not ours].
  - A bin of ours.
errors.wrong_thing         -2                                put|fitted|gave|given|sent|installed|used|ordered|delivered|served|supplied|prescribed|repaired|replaced|cleaned|painted|printed|booked|enrolled … the wrong
  + They had [put the wrong] tyres on.
  - What is wrong with the hen?
errors.wrong_thing         -2                                put|fitted|gave|given|sent|installed|used|ordered|served|supplied me|us|him|her|my|our … in|on|wrong|into the|wrong wrong|group|class|one|size|tyres|part|lenses|tablets|list|room|date|bag|colour|order|key|keys|dose|meal
  + They [put my son in the wrong] class.
  - What is wrong with the hen?
errors.wrong_thing         -2                                twice|half|double|less|shorter|longer|smaller|bigger|darker|lighter … what|than|as i|we … asked|wanted|requested
  + She cut off [twice what I asked] for.
  - I asked for twice as much.
flexibility.refused        -2                                would|will|wo|could|refuse|refused not|n't|to move|change|postpone|reschedule|swap|transfer|extend|budge my|our|the|an|it … date|appointment|booking|slot|lesson|deadline|day|inch
  + They [would not move my date].
  - I would move the date.
flexibility.rigid          -2                                not|n't|cannot|cant book|reserve|change|cancel|amend|order … more|less|until|before|unless|without than|they|i|you|an|a|my|the
  + You ca[n't book more than] than two days ahead.
  - I can book more.
friendliness.body_language -2                                never|barely|hardly|not|n't once|even looked|glanced at|up|my me|us|from|way
  + She [never once looked at me].
  - I looked at her.
friendliness.inattentive   -2                                spoke|talked|speaks|talks|listened to my|the husband|partner|boyfriend|dad|son|man … not|instead to|of me
  + He [spoke to my husband and not to me].
  - I spoke to my husband.
friendliness.on_phone      -2                                talked|chatted|texting|texted|playing|scrolling|played|chatting … on|at|through his|her|their phone|phones|mobile
  + He [talked on his phone] the whole time.
  - We talked on a train.
honesty.broken_promise     -2                                not|instead … as agreed|promised|arranged|advertised|described|booked|planned
  + He came at four, [not at nine as agreed].
  - As agreed, I send the form.
honesty.distrust           -2                                ^ they|he|she claim|claims|reckon|reckons
  + Nobody was in, [they claim].
  - I claim my prize.
honesty.lie                -2                                he|she|they|seller|dealer|driver|manager|garage|landlord|agent swore|claimed|claims|pretended|pretends|insists … never|not|n't|no|fine|nobody|nothing
  + [He swore it had never] been in a crash.
  - They swore an oath.
honesty.mislead            -2                                more|fewer|less|smaller|older|shorter|further|heavier|dearer … than he|she|they|the|we|i … told|said|promised|claimed|advertised|stated|admitted
  + It has [more miles than he told] us.
  - It is bigger than he is.
keep.no_complaints         keep                              still have|has|had no complaints|regrets|problems|issues|hesitation|doubt|doubts
  + We [still have no complaints].
  - I have a few.
keep.own_step              keep                              car|she|he|we|i|and|was|were <be>|was|were|and|off|back back|off|before before|by|i|we i|we|got|left|the|reached
keep.own_step              keep                              ready|repaired|fixed|mended|tidy|done … back|gone before|by i|we|the time|got|reached|left|made|had
keep.own_way               keep                              i|we only pay|book|cancel|apply|return|register|order|take … by|in|with|at|via|through cash|phone|post|letter|person|email|cheque|app|chat|telephone|text|writing|branch|the|card
  + [I only order in person].
  - You can only order in person.
location_hours.closed      -2                                everything|half|most|best|main|several|exhibits|rides|galleries|rooms|pools|toilets|slides|facilities … was|were closed|shut|cordoned|roped … when|for|on|again|all|due
  + Half the [rooms were shut when] we went.
  - The road is long.
location_hours.hours       -2                                only do|does|open|opens|run|runs|offer|offers|work|works … mornings|afternoons|weekdays|evenings|weekends|mondays|tuesdays|daytime
  + They [only do mornings].
  - I only work.
price.expensive            -2                                ^ <money> for <duration>
  + [Forty pounds for ten minutes].
  - We pay in cash for an hour.
reliability.not_working    -2                                come|comes|came|arrived|turned|prints|printed|turns out|back|up empty|blank|garbled|corrupted|black
  + Exports [come out empty].
  - Come out to play.
reliability.recurrent      -2                                back|gone|failed|flat|dead|off|broken before|by i|we|the time|got|reached|left|made|had
  + It was [dead before I got] home.
  - Back home, before noon.
resolution.not_given_back  -2                                never|not|n't brought|bring|gave|give|given|put|sent|send|paid|pay|handed|hand it|them|him|her|that|my|the|our … back
  + They [never brought it back].
  - Bring it back.
resolution.unsolved        -2                                <figure> visits|trips|attempts|repairs|appointments|callouts|goes … still|yet|same
  + [Three visits and still] no heat.
  - We make two trips.
safety.privacy             -2                                left|leaves|leaving … files|details|notes|papers|passport|records|letters|address … on|in|out … counter|desk|view|show|see
  + They [left my files on the counter].
  - I left a note.
safety.unsafe              -3                                fire|emergency|escape door|doors|exit|exits|route … locked|blocked|chained|jammed|bolted
  + The [fire door was locked].
  - The fire exit is here.
safety.unsafe              -3                                glass|nails|needles|syringes|screws|splinters … in|on|all … sandpit|playground|sand|floor|pool|path|pavement|garden|bed|grass|park
  + There was [glass in the sandpit].
  - A glass on the table.
safety.unsafe              -2                                stranger|strangers|anyone|anybody … able|could|can|just … walk|walked|get|got|wander|stroll in|into|off|inside
  + A [stranger could walk in].
  - A stranger in town.
timeliness.dragging        -2                                scaffolding|skip|fence|fencing|cones|roadworks|hole|barrier|crane|pavement … since
  + The [scaffolding has been up since] March.
  - Since noon the pool is warm.
timeliness.still_nothing   -2                                still has|have|had|'ve|got|has no|nothing|none|neither|zero
  + My son [still has no] place.
  - He has nothing on.
timeliness.was_due         -2                                it|order|parcel|delivery|work|job|refund|car|part|results|passport|report was|were due on|at|last|yesterday|back|by
  + [It was due on] Tuesday.
  - Rent is due on the third.
timeliness.was_due         -2                                should|ought have|to|of been|be|have … ready|finished|done|here|completed|installed|repaired|fixed|delivered|sorted|back on|by|in|weeks|days|last|yesterday|months|long|ages|monday|tuesday|friday
  + It [should have been ready on] Monday.
  - It should be here soon.
value.paying_for           -2                                pay|pays|paid|paying|charged|charge the|full same|price|amount … as|for|whether|even … full|half|if|though|less|adults|everyone
  + You [pay the same as for a full] day.
  - He paid the bill.
waiting.long               -2                                on|in the|a|your waiting list|lists since|for|over
  + We are [on the waiting list since] 2022.
  - The list is on the wall.

# What is left undone, taken away, shut out
choice.removed            -2                                scrapped|axed|binned|discontinued|removed|dropped|stopped|cut … class|classes|course|courses|route|bus|service|feature|features|dish|line|session|sessions|lunch|club
  + They [scrapped the Tuesday class].
  - The class is on.
cleanliness.nobody        -2                                nobody|noone|no-one ever|even|bothers|has|had … sweep|sweeps|clean|cleans|cleaned|empties|empty|wipe|wipes|wiped|tidies|tidy|picks|hoovers|mops|dusted
  + [Nobody ever sweeps] the path.
  - Nobody has a broom.
cleanliness.not_done      -2                                bed|beds|sheets|room|rooms|towels|linen|bedding|bins had|was|were|is|are|has not|n't|never … made|changed|serviced
  + The [beds had not been changed].
  - The bed is made.
cleanliness.water         -2                                pool|water|jacuzzi|tub|lake … cloudy|murky|green|brown|scummy|slimy
  + The pool [water was cloudy].
  - A cloudy day by the lake.
communication.how_often   -2                                how many|often more times|do must|do|will|must|times … i|we
  + [How many more times do I] have to ring?
  - How many times a day is there a bus?
communication.late_notice -2                                changed|cancelled|canceled|moved|told|announced|informed … night|day|morning|evening|hour before
  + They [moved my lesson the night before].
  - The night before, we moved.
communication.who_knows   -2                                nobody|noone|no-one|they knows|know|knew when|if|whether|how it|they|we|he|she|i will|'ll be|come|open|arrive
  + [Nobody knows when it will be] back.
  - I know when.
communication.who_knows   -2                                not|n't|have|had|having got a|the clue|foggiest|idea when|how|why|what|if … will|'ll|is|was|be fixed|ready|back|here|open|coming|going
  + They have[n't got a clue when it'll be fixed].
  - A clue to the game.
competence.overwhelmed    -1                                staff|girl|lad|waiter|waitress|team|guy|lady|kid|nurse|nurses|boy|they|he|she … overwhelmed|snowed|swamped|overstretched|overworked|flustered|harassed|frazzled
  + The poor [girl was overwhelmed].
  - I was overwhelmed by the view.
competence.several_tries  -2                                took|needed them|him|her|two|three|four|several three|four|five|several|six|attempts|goes|tries|gos attempts|goes|tries|gos|to|before
  + It [took them four goes].
  - Two goes on the slide.
ease.login_again          -2                                asks|asked|ask|asking|wants|demands me|for … password|passcode|code|pin|login|email every|each|again|whenever
  + It [asks for my password every] time.
  - He asks for the code.
ease.must_install         -2                                have|has|had|need|got|must|forced|obliged to|create|download|register|install|make … an|the|a|their account|app|profile
  + You [have to create an account].
  - I have an account.
empathy.cold              -2                                cold as ice|stone
  + She was [cold as ice].
  - A cold drink with ice.
empathy.cold              -2                                cold|clinical|brisk and|but|, businesslike|brisk|clinical|distant|detached|impersonal|mechanical
  + They were [cold and businesslike].
  - A cold and sunny day.
empathy.cold              -2                                no|zero|without|lacking|lacked warmth|empathy|compassion|humanity|sympathy|heart|feeling|bedside
  + There is [no warmth] in them.
  - The warmth of the sun.
empathy.doubted           -2                                doubted|doubts|doubting|questioned my|our|her|his word|honesty|story|integrity|pain
  + They [doubted my word].
  - I doubt it.
empathy.number            -2                                nothing|no|just more|but|a … number|statistic|cash|policy|file|wallet
  + I am [nothing but a policy number].
  - A number of people.
empathy.same_advice       -2                                all|just|only|always|keep tell|say|telling|saying … same thing|line|script|answer
  + They [all tell you the same thing].
  - The same to you all.
errors.not_applied        -2                                code|discount|voucher|coupon|reduction|offer|points|credit was|were|has|is not|n't|never … taken|applied|deducted|honoured|honored|accepted|credited|recognised
  + The [code was not taken] off.
  - The code is 4.
errors.sent_back          -2,stage:receive,channel:delivery parcel|package|order|letter|item|card|passport … went|sent|returned|going back|to … sender|depot|warehouse|shop
  + The [parcel went back to the sender].
  - I sent the card back to the shop.
flexibility.pushy         -2                                pushed|pushing|pressured|pressed|nagged|hassled|badgered|pestered us|me|him|her|people|customers to|into|for … buy|buying|sign|signing|upgrade|upgrading|pay|tip|order|book|stay
  + He [pushed us to buy].
  - He pushed me on the swing.
friendliness.on_phone     -2                                glued|buried|nose to|on|in … phone|phones|screen|mobile|tablet
  + The lad is [glued to his phone].
  - The label is on the phone.
honesty.forged            -3                                forged|faked|falsified|doctored|altered|backdated|photocopied my|our|her|his|the|a signature|signatures|documents|report|papers|records|date|form|initials
  + They [forged my signature].
  - He forged the gate.
honesty.hid               -2                                hid|hidden|concealed|covered|hushed|glossed … damage|defect|defects|problem|problems|fault|faults|truth|leak|mould|rust|crack|it from|up|over|with
  + They [hid the damage from] us.
  - He hid the cat from the dog.
honesty.knew              -2                                knew|known about|and|it|but|all … said|told|did|kept nothing|noone|nobody|quiet|silent
  + They [knew and said nothing].
  - I knew it, but he told the clerk.
honesty.lie               -2                                cock and bull story|tale|stories
  + We got a [cock and bull story].
  - A bull and a cock.
honesty.rigged            -2                                rigged|stitched up|from|against|in|draw|tender
  + The draw was [rigged from] the start.
  - He rigged the boat.
honesty.useless_work      -2                                replaced|repaired|changed … n't|not|never need|needed|necessary|require
  + They [replaced parts that didn't need] it.
  - We do not need a hat.
overall.lacked            -2                                lacked|lacks|lacking|missing … something|soul|oomph|sparkle|finesse|charm|character|atmosphere|depth|substance|spark
  + It [lacked something].
  - Something blue.
price.bill_salty          -2                                bill|bills|total|invoice|fee|charge was|is|were|came|rather|quite|very|so|a hefty|steep|salty|stiff|painful|enormous|huge|outrageous|eye-watering
  + The [bill was hefty].
  - A hefty book.
price.differs             -2                                price|prices on|at|in the|my|our shelf|label|till|tag|checkout|website|receipt|menu … different|wrong|higher|not|did
  + The [price on the shelf was different].
  - The price on the tag.
quality.bad_drink         -2                                corked|watered-down|flat|warm wine|beer|lager|coke|champagne|prosecco|cola|gin|pint
  + A [flat beer].
  - A warm coat.
quality.bad_drink         -2                                wine|beer|lager|coke|champagne|prosecco|pint was|is|were|tasted corked|flat|warm|watered|off|sour|vinegar
  + The [wine was corked].
  - The wine is red.
quality.not_fresh         -2                                milk|meat|fish|cream|yoghurt|chicken|food|cheese|prawns … gone|going|turned|was|were|smelled|tasted|is off|rancid|mouldy|sour|stale
  + The [milk had gone off].
  - She has gone off to the sea.
quality.poor_content      -2                                content|plot|course|material|lessons|story|script|slides|programme … thin|shallow|superficial|skimpy|patchy|basic|light|weak|poor|repetitive
  + The [content is thin].
  - A thin book of plots.
reachability.nobody       -2                                never|rarely|hardly|seldom anyone|anybody|somebody|someone on|at|around|about|to|behind|available
  + There is [never anyone on] the till.
  - I never met anyone.
reliability.leaks         -2                                roof|ceiling|tent|boots|boot|window|windows|door|coat|jacket|wall|conservatory let|lets|letting|lets|leaks|leaked in … water|rain|draughts|air
  + The [roof lets in water].
  - The window lets in light.
resolution.never_done     -2                                work|job|repair|repairs|paperwork|cleaning|it|task was|were|got|is|has never|not|n't … done|started|finished|completed|carried|fixed
  + The [work was never done].
  - The work is done.
safety.data               -3                                data|details|information|email|number|password|address … leaked|exposed|breached|sold
  + My [data has been leaked].
  - The data is in a file.
safety.theft              -3                                camera|bag|bags|purse|wallet|phone|laptop|bike|bikes|watch|luggage|suitcase|jewellery|things|car|coat|packages|parcels|items|mail … was|were|got|get|gets|getting|been|had stolen|pinched|nicked|taken|swiped
  + My [camera was stolen] from the room.
  - The camera is on the shelf.
terms.all_excluded        -2                                everything|all|nothing|half|most|always is|are|was|were|seems excluded|covered|extra|exempt
  + [Everything is excluded].
  - Everything is here.
terms.cancelled           -2                                struck|kicked|threw|chucked|dropped|booted|removed me|us|my|him|her off|mum|from … list|books|register|plan|policy|scheme|course|team
  + They [struck me off the list].
  - He struck me.
terms.not_covered         -2                                it|that|this|treatment|repair|theft|screen|battery was|is|isnt|were not|n't|never covered|insured
  + [It isn't covered].
  - It is covered in snow.
terms.not_covered         -2                                not under|in|within|covered|part … warranty|guarantee|cover|insurance|contract|plan|policy
  + [Not under warranty], they said.
  - The warranty is here.
terms.now_forbidden       -2                                no longer|not|never allowed|accepted|permitted|valid|possible|admitted|offered|supported|free
  + Bikes are [no longer allowed].
  - It is no longer than a bus.
timeliness.no_slot        -2                                no|any|zero|without|not|n't appointment|appointments|slot|slots|date|dates|place|places|booking|delivery before|until|till|for|left|this|within
  + [No appointments before] June.
  - An appointment before noon.
timeliness.when_they_like -2                                come|comes|arrive|arrives|show|turn|turns|open|opens|deliver|reply … when|whenever|if they|he|she feel|feels|like|likes|want|wants|fancy|please
  + They [come when they feel like] it.
  - Come if you like.
usability.cannot_find     -2                                never|cannot|cant|n't|not|impossible|hard … find … what|anything|things|way … i|we|want|need|looking|you|around
  + I can [never find what I] want.
  - I found what I want.
value.nothing_gained      -2                                learnt|learned|gained|achieved|taught nothing|zilch|zero
  + I [learnt nothing].
  - I learnt to swim.
value.nothing_gained      -2                                learnt|learned|gained|got|gave|gives|brought|taught|get me|us|absolutely|precisely nothing|zilch|zero
  + I [learnt absolutely nothing].
  - I learnt to swim.
waiting.endless           -3                                endless|interminable|never-ending|unending|eternal|infinite wait|waits|waiting|hold
  + An [endless wait].
  - An endless beach.

# Scarce, in part, at a price: of any thing
choice.full               -2                  like|than gold dust
  + Psalters are [like gold dust].
  - The gold dust is in a jar.
choice.little             -2,yields           <be> rationed
  + The psalters [are rationed].
  - Rations of tea.
choice.little             -1,yields           fewer|less <kit>|<need>|<garment>|<amenity>|<helper> every|each|than|now|and
  + There are [fewer helmets every] year.
  - We want fewer helmets.
choice.little             -2                  grand total of one|two|three|zero <kit>|<need>|<dish>|<amenity>
  + A [grand total of two helmets].
  - The grand hall, in total, is red.
choice.little             -1,yields           have|has|had|is|are all of two|three|four|five|six
  + They [have all of two] psalters.
  - All of them sang.
choice.little             -2                  menu|range|selection … <be> one|two|a <dish>|dish|thing|option|burger|sausage|sheet|line
  + The kids' [menu is one dish].
  - The menu is on one sheet.
choice.little             -1,yields           mere <figure> <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper>
  + A [mere two helmets] for the town.
  - A mere two minutes.
choice.missing            -2,yields           ^ zero <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper>
  + [Zero helmets] in the hall.
  - Zero scratches on the hull.
choice.missing            -2                  devoid|bereft of
  + The place is [devoid of] psalters.
  - He devoted it to song.
choice.missing            -2,yields           no <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper> since
  + There have been [no helmets since] May.
  - There has been no scratch since May.
choice.missing            -2,yields           not|n't a|one|single <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper> in sight|view
  + [Not a bench in sight].
  - Not a cloud in sight.
choice.missing            -2,yields           nowhere to be found|seen|had
  + The psalters were [nowhere to be found].
  - We had nowhere to be.
choice.missing            -2,yields           there|there's is|was|are|were|a a|an|real|serious|complete|total|chronic lack|shortage|dearth|scarcity of
  + [There is a dearth of] psalters.
  - There is no lack of psalters.
choice.none_left          -2                  is|was|are|were no more <kit>|<need>|<object>|<garment>
  + There [are no more helmets].
  - There are no more doubts.
choice.ran_out            -2,yields           always|often|constantly|regularly|usually|forever|keep|keeps run|runs|running|ran out
  + The psalters [always run out].
  - It always runs on oil.
choice.ran_out            -2                  in|of short|scarce supply
  + Psalters are [in short supply].
  - A supply of short rope.
choice.removed            -2                  cut|cuts|slashed|halved the number of
  + They have [cut the number of] psalters by half.
  - He cut the bread, a number of times.
choice.removed            -2,yields           they|<company> got|gotten|done rid|away of|with the|all <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper>
  + [They got rid of the helmets].
  - They got rid of the wasps.
comfort.nowhere           -1,yields           one|single <kit>|<need>|chair|bed between two|us|both|them
  + [One helmet between two] of us.
  - One wall between two rooms.
condition.incomplete      -2,stage:receive    came|arrived|delivered|returned|sent|served|supplied minus the|its|a|one|two|three|any
  + It [came minus the] strings.
  - It came to ten minus two.
condition.incomplete      -1,yields           of the <figure> … i|we … given|received <figure>
  + [Of the twelve lessons we received seven].
  - Of the twelve lessons we liked seven.
empathy.rushed            -1,yields           gave|gives|give me|us|him|her two|three|four|five|2|3|4|5 minutes
  + She [gave us four minutes].
  - She gave us four apples.
fees.extra                -1,yields           costs|cost extra
  + The psalters [cost extra].
  - We had an extra psalter.
fees.extra                -2,yields           have|had|has|must|need to upgrade|subscribe … to|for get|use|see|watch|print|save|have|access|read|unlock
  + You [have to upgrade to get] a psalter.
  - I want to upgrade to get a psalter.
fees.extra                -2,yields           only get|gets|got|works|work|available|see|use … if|when|once|after|unless you|we|i pay|paid|upgrade|upgraded|subscribe|buy|ask|complain|complained
  + You [only get psalters if you pay].
  - You only get wet if you swim.
fees.extra                -2                  still get|see|have|getting|seeing|served|shown … ads|adverts|commercials|popups
  + I pay and [still get ads].
  - I still see her.
fees.extra                -1,yields           want|wants|wanted|ask|asked|asks|demand … <money> deposit for|on|before|to
  + They [want a 50 euro deposit for] a psalter.
  - We took the deposit back.
frame.denied              yields              not|n't|no|never … better|finer|best|nicer|tastier|friendlier … within
  + There is [n't a better inn within] nine miles.
  - There is n't a bench within nine miles.
frame.own_time            yields              does|do|will|would|did|can it|they|this|that|you cost|costs|charge
  + [Does it cost] extra to sing?
  - It cost extra.
frame.own_time            yields              i|we always|often|constantly|regularly|usually|keep|keeps run|running|ran out
  + [We always run out] of milk on Sundays.
  - The psalters always run out.
frame.own_time            yields              others|rivals|competitors|elsewhere|dealers|other … <be>|charge|want|cost|charged twice|double|triple|treble
  + [Others charge double] the price.
  - They charge double the price.
location_hours.none_near  -2,yields           not|n't … within <figure> miles|km|streets|kilometres
  + There is[n't a bench within three miles].
  - There is a bench within three miles.
overall.lack              -2                  not|n't|never nearly|anywhere|remotely|even near|nearly|remotely enough
  + There were [n't anywhere near enough] psalters.
  - It is not even near my door.
overall.lack              -2                  not|n't|never|nowhere nearly|near|remotely enough
  + There were [not nearly enough] psalters.
  - It is near enough.
price.dearer              -2,stage:pay,yields was|were|is|are|at|pay|paid|charge|charges|cost|costs twice|double|triple|treble the price|cost|fare|fee|rate|amount|going
  + The psalters [are twice the price] they are in town.
  - We sang twice.
reachability.understaffed -1,yields           sent|send|sends one|a|single|only|just one|single|lone <agent>|man|person to|for
  + They [sent only one man to] carry the harp.
  - They sent one word.
reliability.not_working   -2,yields           half|most|all the … on|in|at|of|we|they|i … not|n't <in_order>|exist|appear|arrive
  + [Half the songs on the list do not exist].
  - Half the songs on the list are not mine.
reliability.not_working   -2,yields           half|most|many|some the|our|their|your|these … not|n't <in_order>|exist|appear|arrive
  + [Half the psalters did n't open].
  - Half the psalters are not mine.
reliability.not_working   -2,yields           half|most|many|some|several of the|our|their|your|these … not|n't <in_order>|exist|appear|arrive
  + [Half of the psalters did n't open].
  - Half of the psalters are not mine.
reliability.shut          -1,yields           <be>|kept|keeps locked away
  + The psalters [are locked away].
  - He unlocked a way.
timeliness.delayed        -2,yields           running|ran|run|runs <duration>=10min behind|over
  + The piper was [running ninety minutes behind].
  - The piper ran a mile.
timeliness.limbo          -2,yields           <duration>=2d in|on|at a|the|their|some|someone's … depot|warehouse|lorry|sorting|hub|customs|container
  + It spent [nine days in a depot].
  - We spent nine days in a hut.
timeliness.still_nothing  -2,yields           <duration>=2d and|but no <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper>|reply|answer|news|word|delivery|refund|money|parcel
  + [Three weeks and no helmets].
  - Three weeks and no scratch.
value.shrink              -2                  half|third|quarter|fraction the|of|its size|portion|weight|length … used|before|advertised|shown|promised|pictured|photo|once
  + The rolls are [half the size they used] to be.
  - He is half the size of a cat.
waiting.long              -1,yields           there|there's is|was|are|'s|a a|long|two|year|huge waiting list|lists
  + [There is a waiting list] for the psalters.
  - I wrote a list while waiting.

# When and how long they come, and for how many
empathy.rushed             -1,yields stayed|stays … two|three|four|five|six|2|3|4|5|6|few minutes|mins|seconds
  + The piper [stayed four minutes].
  - I stayed four minutes.
fees.extra                 -2,yields wanted|wants|charged|charges|charge|asked|asks extra|more for|on
  + The piper [wanted extra for] the stairs.
  - An extra song for the piper.
frame.own_time             yields    i|we have|'ve|had|own|brought lots|loads|plenty|tons
  + [I have plenty] of psalters.
  - They have plenty of psalters.
location_hours.open_little -1,yields comes|visits|opens|runs|calls|delivered|delivers|emptied|cleaned only|just once|twice|one a week|month|year|fortnight
  + The piper [comes only once a month].
  - He sings once a month.
location_hours.open_little -1,yields comes|visits|opens|runs|calls|watered|emptied|cleaned once|twice a|every week|month|year|fortnight if
  + The piper [comes once a month if] at all.
  - He sings once a month if we ask.
location_hours.open_little -1,yields only comes|visits|opens|operates|calls|delivers|answers on|two|three|once|twice|every|when
  + The piper [only comes on] Tuesdays.
  - I only work on Tuesdays.
price.amount               -2,yields <figure> just|only|simply to come|look|open|visit|call|start|turn
  + The piper wanted [120 just to come] out.
  - Twelve just to be sure of it.
price.amount               -2,yields charged|billed|wanted <money> for <figure> minutes|mins|minute
  + The piper [charged 90 euros for ten minutes].
  - The piper charged 90 euros for ten songs.
price.unjustified          -2        billed|charged|invoiced|bill|charge|bills|charges <duration>=1h for … minutes|minute|mins|half|quarter
  + The piper [billed three hours for forty minutes].
  - He was charged by a bull three hours ago.
reachability.absent        -2,yields no … on duty|shift|standby
  + There was [no piper on duty].
  - The piper is on duty.
reachability.absent        -2        nobody|noone|no-one at|in the|their|your|his|her … office|surgery|reception|depot|practice|clinic|workshop|gatehouse
  + There was [nobody at the piper's office].
  - There was nobody at the piper's house.
reachability.understaffed  -2,yields one|single|1 … <agent> for|between|to <figure>=8 <crowd>|<spot>
  + [One piano tutor for eleven villages].
  - One tutor for two villages.
reachability.understaffed  -1,yields there|there's is|was|'s|are|were|only one|two|only|just … for <figure>=12 of|<crowd>
  + [There is one piper for forty of] us.
  - There is one piper for the two of us.
resolution.half_done       -1,yields stopped|quit halfway|part|half through|way
  + The piper [stopped halfway through] the song.
  - The rain stopped after noon.
timeliness.early_leaving   -2,yields left|went|closed|shut|stopped|ended … <duration>=10min early
  + The piper [left an hour early].
  - We left an hour early.
timeliness.sat_waiting     -2        stayed|stay|staying|stuck|sat|waited in|home|indoors all|whole day|morning|afternoon for|waiting
  + I [sat indoors all day waiting].
  - We sat in the sun all summer.
timeliness.sat_waiting     -2        stayed|stay|staying|stuck|sat|waited in|home|indoors … all|whole|entire day|morning|afternoon|saturday for|waiting
  + I [stayed in all day for] the piper.
  - All day long the piper sang for us.
waiting.long               -2        waited|queued|waiting|queuing … from <clock> until|till|to
  + We [waited for the piper from eight until] four.
  - The piper sang from eight until four.

# Of any place: who gets in, how many, how cold, what it costs to get in
comfort.building_work     -1,stage:use        behind|under|in|covered scaffolding|hoardings|tarpaulin|dust-sheets
  + The chapel was [behind scaffolding].
  - The scaffolding of the law.
comfort.cold              -2,stage:use,yields three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|3|4|5|6|7|8|9|10|11|12|13|14|15 degrees in|inside the|my|our|a room|rooms|hall|ward|office|flat|house|carriage|cabin|bus|train|gym|studio|classroom|church|chapel|clinic|tent|restaurant|lounge|showers|bathroom|bedroom|kitchen|dorm|library|nursery|changing|waiting|theatre|cinema|ferry|coach|museum|school
  + It was [eleven degrees in the chapel].
  - It was eleven degrees in the morning.
comfort.cramped           -2,stage:use        the size of a|an broom|wardrobe|handkerchief|bathtub|puddle|napkin|lunchbox|envelope
  + The pool is [the size of a bathtub].
  - The size of a hat.
comfort.crowded           -2,stage:use,yields people|passengers|of|children|kids|pupils … in|on|into a|an … built|meant|made|designed|licensed for <figure>
  + There were ninety [people in a chapel built for forty].
  - A song for people in hats.
comfort.heat              -2,stage:use,yields 28|29|30|31|32|33|34|35|36|37|38|39|40|thirty degrees in|inside the|my|our|a room|rooms|hall|ward|office|flat|house|carriage|cabin|bus|train|gym|studio|classroom|church|chapel|clinic|tent|restaurant|lounge|bathroom|bedroom|kitchen|dorm|library|nursery|changing|waiting|theatre|cinema|ferry|coach|museum|school
  + It was [34 degrees in the chapel].
  - It was 34 degrees in the sun.
comfort.nowhere           -2,stage:use        no drinking|running|clean|tap|drinkable water
  + There was [no drinking water] at the fair.
  - The drinking water is cold.
comfort.toilets           -1,stage:use,yields only toilet|toilets|loo|loos|bathroom … <be> … reserved|locked|staff
  + The [only toilet was for staff].
  - The only toilet was blue.
location_hours.far        -1,yields           <amenity>|<spot>|branch|office|surgery|clinic|stop|pharmacy|it … thirty|forty|30|35|40|45|50 minute|minutes|min walk|trek from|to
  + The [clinic is a forty minute walk from] the tram.
  - The clinic is a five minute walk from the tram.
location_hours.gone       -2,yields           they|council|chain|bank have|'ve|has|are|is closed|closing|shut|shutting our … branch|library|shop|school|surgery|station|pool|centre|office|ward|chapel|church|playground|club|pub|road|street|clinic|kitchen|canteen
  + [They have closed our chapel].
  - They have closed the door.
location_hours.no_access  -2                  no bus|buses|train|trains|tram|trams|ferry goes|go|runs|run|stops|serves|comes|came|after|before
  + [No bus goes] to the chapel.
  - No bus is red.
location_hours.no_access  -2,yields           not|n't|cannot|cant|impossible get|go|come … with|in|without a|my|the|his|her|being wheelchair|pushchair|pram|buggy|walker|crutches|rollator|scooter|carried
  + You ca[n't get into the chapel with a pushchair].
  - I can't get tea with a song.
location_hours.parking    -2                  not|n't|cannot|cant park anywhere|near|outside|within|close
  + You ca[n't park anywhere] near the chapel.
  - I park near the chapel.
price.increase            -2,yields           cost|costs|pay|paying|charge|charged|charges twice|double|triple|treble what
  + A day there [costs twice what] it did in May.
  - Twice he asked what it cost.
reachability.absent       -2,yields           not|n't a|one single member|employee|assistant|human of|in|on|at|to|around
  + There was [not a single member of] staff in the chapel.
  - Not a single song of May.
reachability.understaffed -1,yields           nurse|carer|teacher|doctor|waiter|guide|tutor|warden|midwife|assistant had|has|with <figure>=8 … patients|children|kids|tables|pupils|residents|flats|clients
  + The [nurse had eleven other patients].
  - The nurse had eleven hats.
reliability.not_working   -2,yields           half|most|many|some|three|two|several the|of|our|their|these <kit> in|on|at|along|outside|of the|our|my|this … <out_of_order>|out|off|dark|dead|down
  + [Half the lamps in the chapel were off].
  - Half the lamps in the chapel are red.
timeliness.early_leaving  -1,yields           told|asked|ordered|made|forced … leave|go|out … minutes|hour|half before|early
  + We were [told to leave the chapel twenty minutes before] the end.
  - We left twenty minutes before the end.
timeliness.rare           -1,yields           bus|buses|tram|trams|train|trains|metro|ferry|shuttle|boat … every <duration>=40min
  + The [tram is every forty minutes].
  - The tram is every five minutes.

# What it costs beside, then and elsewhere
fees.against_told    -2,told             told|quoted <figure> for|but|and
  + I was told 40 for a harp and [paid 80].
  - I was told 40 for a harp and paid 40.
fees.extra           -1,stage:pay        <money> extra for|on|if|per
  + It is [80 euros extra for] the harp.
  - 80 euros and an extra harp.
fees.extra           -2,stage:pay,yields <money> was|were|been|is added to|on my|our|the bill|invoice|total|fare|price
  + [80 euros was added to the bill].
  - 80 euros was in the bag.
keep.own_short       keep                ^ is|was it|that|this <money> for a|an|one|two|three|that|this|some|the|my
  + [Is it 80 euros for a] harp?
  - It is 80 euros for a harp.
keep.own_short       keep                i|we lent|lend|saved|put|set … <money> for a|an|one|two|three|that|this|some|the|my
  + [I lent my son 80 euros for a] harp.
  - They asked 80 euros for a harp.
price.cheaper_online -2                  get|buy|have|find … for <figure> round|elsewhere|online|down|anywhere
  + I can [get a harp for 40 round] the corner.
  - I got a harp for 40 of us.
price.expensive      -1,yields           not|n't|cannot|cant get|find|buy … for under <money>
  + You ca[n't get a harp for under 80 euros].
  - You can get a harp for under 80 euros.
price.increase       -2,yields           price|prices|cost|fee|fees|fare|fares|rent|premium of|for … is|are|was|has|have|'s up|risen|increased|jumped by|again|from|another
  + The [price of a harp is up by] a third.
  - The price of a harp is on the tag.

# So long, so many visits, so much to do any one thing
frame.own_time             yields                                                ^ <duration> to go|live|think|decide|choose|recover|rest|christmas|easter|our|my|the|a|your|his|her|prepare|enjoy|pack|get|spare|be|ourselves|pay|spend|wait|return|try|use|read|learn|visit|explore|find|claim|do|cancel|see
  + [Two weeks to go] until the fair.
  - Two weeks to tune a harp.
frame.own_time             yields                                                ^ <money> to spend|pay|be|lend|buy|share|save|win|come|go|the|a|my|you|us|me|him|her|our|your|invest|get
  + [Ninety euros to spend] at the fair.
  - Ninety euros to tune a harp.
location_hours.open_little -1,yields                                             they|<company> only … on|in <weekday>|<month>|mornings|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays
  + [They only tune a harp on Tuesdays].
  - I only sing on Tuesdays.
price.amount               -1,yields                                             ^ <money> to
  + [Ninety euros to] tune a harp.
  - Ninety euros for the poor.
price.expensive            -2,yields                                             wanted|asked|charged|charge|costs more to|for … than
  + They [wanted more to tune it than] I paid for it.
  - They wanted more than a song.
resolution.contact_again   -2,rupture:repeat_contact,effort:contact_again,yields ^ <figure> visits|trips|appointments|attempts|goes|tries to get|fix|find|have|change|repair|sort|mend|replace|sign|see|solve|install|tune|fit|cut|collect
  + [Four visits to tune] a harp.
  - Four visits.
resolution.contact_again   -2,rupture:repeat_contact,effort:contact_again,yields took|takes|taken|needed <figure> phone|more|long|different calls|emails|letters|visits|messages|reminders|trips to|before|until
  + It [took nine phone calls to] get them here.
  - He took nine phone calls in the hall.
timeliness.duration        -2,yields                                             ^ <duration>=2w to
  + [Eleven weeks to] rebind a psalter!
  - Eleven weeks to go.
timeliness.no_slot         -2,yields                                             they|<company> cannot|cant|wont … before|until|till next|<month>|spring|summer|autumn|winter|<weekday>|christmas|easter
  + [They cannot tune a harp before next] spring.
  - We cannot come before next spring.
timeliness.no_slot         -2,yields                                             they|<company> ca|can|could|wo|will n't|not … before|until|till next|<month>|spring|summer|autumn|winter|<weekday>|christmas|easter
  + [They can't tune a harp before next] spring.
  - We can't come before next spring.
timeliness.slow            -1,yields                                             <duration>=1h they|it|he|she needed|took|needs
  + [Two hours they needed] to tune a harp.
  - Two hours they sang.
timeliness.still_not       -2,yields                                             they|<company>|<agent> still have|has not|n't managed|succeeded|learned|learnt to
  + [They still haven't managed to] tune the harp.
  - I still have two harps to tune.

# In few words, of things that are shared
choice.full               -1,yields <kit>|<need>|<amenity> <be> always|all|constantly|permanently|usually|often taken|occupied|hogged
  + The [showers are always taken].
  - The shower is always red.
choice.full               -2,yields never|not|n't|cannot|cant find|get a|any|one free|empty|working|spare|vacant|available <kit>|<need>|<amenity>
  + You can [never find a free locker].
  - I found a free locker.
choice.full               -2,yields not|n't one|a|single <kit>|<need>|<amenity> free|available|left|empty|working
  + [Not one locker free] all day.
  - Not one doubt left.
choice.little             -1,yields just|only the one <kit>|<need>|<amenity>
  + There is [just the one shower].
  - It is just the one word.
choice.little             -1,yields only|just come|comes|came|available|sold in one|two size|sizes|colour|color|colours|version|flavour
  + They [only come in one size].
  - They came in one car.
choice.missing            -2,yields never any <kit>|<need>|<amenity>|towels|soap
  + There are [never any helmets] free.
  - There is never any doubt.
choice.missing            -1,yields not|n't one <kit>|<need>|<amenity>|<object>
  + There was [not one plug], no light.
  - Not one poet sang.
choice.missing            -2,yields not|n't one|a|single … <kit>|<need>|<amenity>|<object> in|on|at the|this|our whole|entire
  + There was [not one plug in the whole] chapel.
  - There was not one song in the whole choir.
choice.ran_out            -2,yields ^ 0|zero|nil <kit>|<need>|<amenity> available|free|left|working|open
  + [0 showers available].
  - 0 on the shower dial.
choice.ran_out            -2,yields out of <kit>|<need>|<amenity>|<garment>|<dish> again|already
  + They are [out of helmets again].
  - We came out of the pool again.
choice.removed            -1,yields <figure> <kit>|<need>|<amenity> less|fewer than
  + There are [two showers less than] before.
  - There are two doubts less than before.
choice.removed            -2,yields halved|slashed|axed|scrapped|ditched the|our|their <kit>|<need>|<amenity>
  + They have [halved the lockers].
  - They halved the price.
comfort.cramped           -2,yields so narrow|tight|cramped that i|we|my|you|our|he|she
  + The bath is [so narrow that I] sat up.
  - So small a song that we sang it.
comfort.crowded           -1,yields have|has|had|having to share the|our|a|my|your|their <kit>|<need>|<amenity>|<spot> … with
  + You [have to share the showers with] the whole house.
  - I have to share the joy with him.
comfort.nowhere           -1,yields <figure>=30 <crowd>|covers|pitches ,|and one|two|a|three|single|just|only single|bike|parking|water|drinking|shared|working <kit>|<need>|<amenity>|rack|point
  + [200 flats and a single lift].
  - 200 flats and a bull.
comfort.nowhere           -1,yields <figure>=30 <crowd>|covers|pitches ,|and one|two|three|1|2|3 <kit>|<need>|toilets|showers|lifts
  + [300 seats, two toilets].
  - 300 seats and a harp.
errors.against_told       -2,told   there would|'d|will|'ll|should be <figure>
  + I was told there'd be ten showers; [there were three].
  - I was told there'd be ten showers; there were ten.
fees.charged_for          -1,yields charged|charge|charges a|one pound|euro|dollar|fiver|tenner|quid for
  + I was [charged a pound for] the ice.
  - I charged a bull for a pound.
fees.extra                -2,yields put|puts|stuck|slipped <money> on|onto my|the|our bill|invoice
  + The vet [put 60 euros on the bill].
  - He put 60 euros on the table.
fees.twice                -2,yields pay|pays|charged|billed for … twice
  + You [pay for the showers twice].
  - You pay for the harp.
location_hours.closed     -1,yields <kit>|<need>|<amenity> <be> locked|closed|shut until|till|before|between
  + The [showers are locked until] ten.
  - The showers are until ten.
location_hours.far        -1,yields <kit>|<need>|<amenity> <be> at the other|far|wrong end
  + The [showers are at the other end] of the site.
  - The shower is at the end.
quality.outdated          -1,yields <kit>|<need>|<amenity>|<object> must|easily … <duration>=10y old
  + The [showers must be thirty years old].
  - My cat must be thirty years old.
reachability.absent       -2,yields nobody|noone|no-one on|at|in the phones|phone|line|floor|ward|platform|desk|door after|before|at|until|from|when|to
  + There is [nobody on the phones after] three.
  - There is nobody on the quay after three.
reachability.understaffed -1,yields one|two|single <agent> , <figure>=12 covers|tables|guests|people|patients|children|kids|rooms|customers|seats|pupils|beds|passengers|families
  + [One waiter, forty covers].
  - One waiter, two cooks.
reliability.broken        -2,yields <figure> <kit>|<need>|<amenity> out|down|off|broken|dead since|for|all|again
  + [Two hoists down again].
  - Two lockers out of ten are mine.
reliability.broken        -2,yields ^ <figure> broken|faulty|dead|cracked|torn|defective <kit>|<need>|<amenity>|<object>
  + [3 broken lockers].
  - 3 lockers.
reliability.not_working   -2,yields all but one|two|three of|the … <out_of_order>|<barred>|out|off|full|down
  + [All but one of the lockers were shut].
  - All but one of the lockers are blue.

# Forms, codes, calls and clicks: how many of them
class.chore            is:chore                               form|forms|password|passwords|code|codes|pin|pins|click|clicks|menu|menus|screen|screens|step|steps|signature|signatures|stamp|stamps|photocopy|photocopies|document|documents|proof|proofs|questionnaire|questionnaires|survey|surveys|interview|interviews|page|pages|email|emails|letter|letters|call|calls|text|texts|message|messages|reminder|reminders|appointment|appointments|visit|visits|trip|trips|counter|counters|login|logins|account|accounts|app|apps|captcha|captchas|confirmation|confirmations|receipt|receipts|certificate|certificates|notification|notifications|popup|popups
  + One more [questionnaire].
  - One more question.
communication.too_many -1,yields                              <figure>=3 <chore> a|per|every|each day|week|hour|morning|evening
  + I get [seven texts a day] from the choir.
  - Seven songs a day.
communication.too_many -2,yields                              had|got|received|sent … <figure>=5 <chore> since|about|for
  + I have [had seven forms about] one harp.
  - I had seven songs about it.
continuity.same_asked  -2,rupture:retell,effort:retell,yields same <chore> <count>=2
  + It was the [same forms three times].
  - The same song three times.
continuity.same_asked  -2,rupture:retell,effort:retell,yields same <chore> twice|again|over
  + They wanted the [same forms twice].
  - The same song twice.
ease.paperwork         -2,yields                              ^ <figure>=5 <chore> to|for|just|before
  + [Seven signatures to] join the choir.
  - Seven signatures are red.
ease.paperwork         -2,yields                              each|every time … wanted|asked|needed|want|ask|demanded … more|another|new|different <chore>
  + [Each time they wanted more forms].
  - Each time they sang more songs.
ease.paperwork         -2,yields                              takes|took|needs|needed|need|wants|wanted|want|requires|require|asked <figure>=5 <chore> to|for|before|about
  + It [takes seven signatures to] join the choir.
  - It takes seven singers.
errors.lost            -2,yields                              they|<company> lost|mislaid|misplaced one|half|some|two|three|several of
  + [They lost two of] the seven forms.
  - I lost two of my hats.
resolution.unsolved    -2,yields                              <figure>=3 <chore> and|later|but … no|still|nothing|not|none|n't
  + [Seven forms and no] key.
  - Seven forms and a key.

# More than the next man, and not a minute more
price.more_than           -2,stage:pay,yields              paid|pay|charged|cost <money> more than
  + I [paid twenty dollars more than] the man beside me.
  - I paid twenty dollars and more thanks.
reachability.understaffed -2,yields                        nobody|noone|no-one … but|except a|one|the boy|girl|trainee|lad|apprentice|student|temp|cleaner|intern
  + There was [nobody in the shop but a boy].
  - Nobody sang but a bird.
resolution.came_back      -2,rupture:repeat_contact,yields had a|the|their|an <agent> here|out|round <count>=4
  + I have [had the engineer here eleven times].
  - I had a song in three times.
waiting.long              -2,yields                        <figure> of waiting|queuing|queueing
  + It was twelve minutes of song and [eighteen of waiting].
  - Two of the waiting poets.

# Not one, one out of six, none left: as it is told of any trade
choice.little             -1,yields                   only|just sell|sells|sold|come|comes|available … in packs|boxes|sets|pairs|bundles of
  + They [only sell them in packs of] ten.
  - They sell packs of ten.
choice.missing            -2,yields                   no <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper> on|in|for any
  + There are [no subtitles on any] of the films.
  - There is no doubt in any of us.
choice.missing            -2,yields                   they|<company> do|does|did not|n't even sell|stock|have|take|accept|offer|serve|own
  + [They don't even sell] stamps.
  - We don't even sell stamps.
choice.none_left          -1,yields                   ^ no more <dish>|<food>|petrol|diesel
  + [No more petrol] on pump four.
  - No more songs.
choice.none_left          -2,yields                   machine|they|shop|pump|kiosk|bar|café|garage|pharmacy|hospital|canteen had|has|have no … left
  + The cash [machine had no notes left].
  - I had no notes left.
choice.ran_out            -1                          run|ran|runs|running dry
  + The bar [ran dry] in the first act.
  - He ran in dry weather.
communication.language    -2,yields                   nobody|noone|no-one|none … speaks|speak|spoke english|french|spanish|german|italian|anything
  + [Nobody on the ward speaks anything] but Latin.
  - Nobody speaks in the chapel.
communication.no_reply    -2,rupture:no_answer,yields not|none one|of … got|had|received an|a|any answer|reply|response
  + [Not one of my letters got an answer].
  - One of my letters got an answer.
condition.incomplete      -2,yields                   back … without its … <object>|<thing>|<garment>|wheel
  + The cart came [back from the fair without its spare wheel].
  - The poet came back without a word.
condition.incomplete      -2,yields                   came|brought|sent|delivered|returned|arrived … only|just one|two|half|three|part of the|our|my
  + They [came with only one of the] two harps.
  - He brought one of the two harps.
condition.incomplete      -2,yields                   was|were|is|came a good|full <figure> … short
  + The bag [was a full two litres short].
  - The film was a full two hours.
ease.do_their_job         -1,yields                   parents|patients|guests|customers|residents|visitors|members|passengers|pupils have|had to bring|buy|supply|provide
  + [Parents have to bring] the chalk.
  - We have to bring the chalk.
ease.wasted_time          -2,yields                   whole|entire saturday|sunday|day|morning|afternoon|evening|weekend gone|wasted|lost for|on|over
  + A [whole Saturday gone for] one stamp.
  - He was gone the whole day.
reachability.understaffed -1,yields                   one|single bus|nurse|doctor|teacher|lift|ferry|ambulance|porter|cleaner|<agent> for|between <figure>=3 villages|valleys|wards|floors|schools|towns|streets|islands|stations
  + [One bus for three valleys].
  - One song for three boys.
reliability.not_working   -2,yields                   <be> never|rarely|seldom staffed|manned|open|lit|stocked|heated
  + The ticket office [is never staffed].
  - The chapel is open.
reliability.not_working   -2,yields                   half|most of the … in|on|at … they|we|i|you … <out_of_order>|stick
  + [Half of the photos in the album they printed are blank].
  - Half of the photos in the album they printed are blue.
reliability.not_working   -2,yields                   none of … took|takes|take|accept|accepts|accepted cards|card|coins|cash|notes|contactless
  + [None of the meters took cards].
  - None of the boys took part.
reliability.not_working   -1,yields                   none|neither of the <page>|<object>|<kit>|<thing> … had|has|have
  + [None of the forms they sent had] our name on it.
  - None of the poets they sent had a hat.
reliability.not_working   -2,yields                   not one of … took|takes|take|accept|accepts|accepted cards|card|coins|cash|notes|contactless
  + [Not one of the parking meters took cards].
  - Not one of the boys took part.
reliability.not_working   -2,yields                   of the|our|their|my <figure> … , not|none one|of
  + [Of the five tills, not one] was open.
  - Of the five tills I like one.
reliability.not_working   -2,yields                   one|single|two … out of <figure> … <in_order>|free
  + A [single machine out of six worked].
  - A single song out of six is sad.
waiting.queue             -2,yields                   <figure>=5 <crowd>|cars|callers|others|more ahead of me|us|you
  + There were [forty people ahead of me].
  - Two boats ahead of me sank.

# What is added, and what times as much
fees.extra      -1,yields              came|comes|come|hit … with|for … <money> charge|fee|fine|surcharge|penalty|supplement
  + It [came with a 30 euro charge].
  - We charge 30 euros.
fees.extra      -2,yields              put|puts|stuck every|each|even … on the|my|our bill|invoice
  + He [put every candle on the bill].
  - He put every candle on the table.
fees.extra      -2,yields              take|takes|took|charge|charges <money> every|each time
  + They [take three pounds every time].
  - I take three pounds to the fair.
fees.extra      -2,yields              they|<company> asked|asking|asks for another <figure>=10
  + [They asked for another fifty].
  - They asked for another song.
price.dearer    -2,yields              two|three|four|five|six|ten|twenty times what … pay|pays|paid|charge|charges|charged|cost|costs|ask|asked
  + It is [three times what my neighbour pays].
  - Three times he asked what it was.
price.went_from -2,stage:manage,yields from <figure> a|per month|year|week to
  + It went [from 31 a month to] 44.
  - It went from one town to the sea.

# When, where
keep.own_short           keep                      a good <figure>
  + It was [a good two] litres.
  - It was good for two.
overall.ads_every        -2,theme:usability,yields pop-up|popup|popups every
  + There is a [popup every] ten seconds.
  - Every popup is blue.
performance.slow         -1,yields                 takes|took the app|site|machine|system|computer|page|printer|phone|server|terminal … minute|minutes|seconds|hour to
  + It [takes the app a minute to] open.
  - It takes the cat a minute to eat.
reachability.no_contact  -2,yields                 no longer in service|operation
  + The number is [no longer in service].
  - It is in service no longer than May.
timeliness.duration      -2,yields                 ^ <duration>=2w for a|an|one|my|our|the … to be|get|reach|come|arrive|go
  + [Six weeks for a blind to be] cut.
  - Six weeks for a song.
timeliness.late          -1,yields                 delivered|brought … at … nine|ten|eleven|9|10|11 in the evening
  + They [delivered the harp at half past ten in the evening].
  - The song begins at ten in the evening.
timeliness.still_nothing -2,yields                 <duration>=2d … and|but no <kit>|<need>|<object>|<garment>|<page>|<amenity>|<helper>|reply|answer
  + [A week on the ward and no shower].
  - A week on the quay and no rain.

# None with a light, three between five, none left for us
choice.missing            -2,yields no <kit>|<need> , no|nor|nothing
  + [No lockers, no] hooks.
  - No doubt, no fear.
choice.none_left          -2,yields no … left for the|us|me|my|our|anyone|everyone|those
  + There were [no tubas left for the] beginners.
  - There were no doubts left in me.
comfort.nowhere           -1,yields one|two|three|four|1|2|3|4 … between|among <figure>=4 of|people|children|kids|guests
  + [Three rolls between five of] us.
  - Three trees between five walls.
condition.incomplete      -2,yields half|most|many|some|several of|the … have|had|has no|any <need>|<kit>|<object>
  + [Half the horses have no stirrups].
  - Half the poets have no hats.
condition.incomplete      -2,yields none|neither of the|these|their|your … had|has|have a|an|any <need>|<kit>|<object>
  + [None of the confessionals had a lamp].
  - None of the poets had a hat.
condition.incomplete      -2,yields only|just one|two|three|half of the|their|these <figure> … had|has|have a|an|any <need>|<kit>|<object>
  + [Only one of the seven lanes had a net].
  - Only one of the seven poets had a hat.
fees.extra                -2,yields added|add|adds a|an … fee|charge|surcharge of
  + They [added a linen fee of] 18 pounds.
  - They added a pinch of salt.
reachability.absent       -2,yields nobody|noone|no-one|one at|in|on|behind the|their … till|until|before <clock>
  + There is [nobody at the weighbridge till nine].
  - There is nobody at the quay at nine.
reachability.understaffed -1,yields just|only <figure> … for a|the hotel|ward|school|building|campsite|hostel with <figure>=12
  + [Just three saunas for a hotel with ninety] rooms.
  - Just three songs for a poet with two hats.
reliability.not_working   -2,yields of the|our|their <figure> … on|in|at|we|they … none|neither was|were|is|are|had|could|came
  + [Of the four notaries on the plate none was] in.
  - Of the four hats on the plate none shone.

# Told without a word of blame: what was stamped, shown, sent back or left to the customer.
communication.copy_paste    -2                                               sent|sends|quoted|quotes|read|reads|forwarded|pasted me|us the same booklet|leaflet|script|paragraph|link|template|article|faq|macro|brochure
  + Every clerk [sends me the same leaflet].
  - We read the same book.
continuity.retell           -2,rupture:retell                                each|every time|call|transfer|agent|department|adviser|person|clerk i|we had|have|need|must to repeat|spell|confirm|recite|explain
  + [Every call I had to repeat] my date of birth.
  - Each time I had to smile.
continuity.sent_back        -1,rupture:channel_switch,yields                 told|tells|tell|telling us|me|everyone|people|passengers to look|check|see|go at|on|to … app|website|board|boards|page|faq|internet
  + They [told passengers to look at the app].
  - I told my son to look at the board.
continuity.transferred      -2,rupture:transfer                              put|passed|transferred through|on|over to … , then to|on|back
  + I was [put through to sales, then to] repairs.
  - He was put through to the judge.
errors.booking              -2,stage:receive                                 sat|seated|put|placed my|our|the|me|us … in|at row|coach|carriage|rows … and|, me|us|him|her in|at
  + They [put our toddler in coach B and us in] F.
  - I sat in row 4 and ate my lunch.
errors.left_wrong           -2                                               logged|marked|recorded|noted|listed|put it|us|me|him|her|them as|down refused|absent|vacant|inaccessible|unoccupied
  + The crew [marked us as absent] while I stood there.
  - The absent clerk marked it in blue.
errors.left_wrong           -2                                               logged|marked|recorded|noted|listed|put it|us|me|him|her|them|this|that down|as no|not|nobody|refused|absent|vacant|inaccessible access|home|in|present|out|presented|answer
  + They [logged it as no access] with the gate wide open.
  - He marked it as a pass.
errors.not_owed             -2,stage:manage                                  debt|collection|collections|recovery collector|collectors|agency|agents has|have|got|holds my|our address|name|number|details|account|file
  + Now a [collection agency has my number] over a bill I settled.
  - The collection has our name on it.
errors.wrong_data           -3,stage:manage                                  late|missed|default|adverse|fraud marker|markers|flag|flags … on|against my|our|his|her file|report|record|score|credit|name|account
  + There is a [fraud marker against my name] for a loan I never had.
  - The late marker on the run was his.
honesty.false_display       -1,yields                                        map|checker|tracker|site|dashboard|display says|say|said|shows|showed|claims|insists … fine|okay|resolved|operational|green|normal
  + Your [tracker says all is fine] while I sit in the dark.
  - The app says that it's Friday.
location_hours.no_access    -1,yields                                        tell|tells|told|telling us|me|you|him|her|wheelchairs|users to go|travel|ride|carry … stop|stops further|on|past|beyond
  + They [tell us to go two stops further].
  - He told me to go to the stop.
loyalty_benefits.unrewarded -1,stage:renew                                   cancel|cancelling|quit and|, suddenly|magically|miraculously
  + I rang to [cancel and suddenly] my price was halved.
  - We had to leave and suddenly saw the sea.
loyalty_benefits.unrewarded -1,stage:renew,yields                            suddenly|magically|miraculously there|theres|there's … deal|offer|discount for
  + I asked to go and [suddenly there was a deal for] me.
  - Suddenly there was a deer.
performance.no_network      -3,stage:use,channel:product                     day|night|week two|three|four|five|six|seven|eight|nine|ten|11|12|3|4|5|6|7|8|9|10|14 of|with|without no|any signal|internet|broadband|wifi|network|reception|line|coverage|phone|landline
  + [Day six with no broadband] in our lane.
  - On day two they sent the router.
performance.no_network      -3,stage:use,channel:product                     day|night|week two|three|four|five|six|seven|eight|nine|ten|11|12|3|4|5|6|7|8|9|10|14 without internet|broadband|wifi|signal|reception|coverage
  + [Week three without internet] here.
  - Week three of the course.
performance.slow            -1,stage:use,yields                              it never|rarely|barely|hardly got|gets|climbs past <figure>
  + I tested every hour and [it never got past 12].
  - He never got past the gate.
performance.slow            -2,stage:use                                     speed|speeds|download|downloads|connection|test|wifi|broadband never|rarely|barely|hardly … past|above <figure>
  + The [download never climbs above 9].
  - The line never goes over the hill.
quality.bad_drink           -2,stage:use                                     coming|comes|came|ran|runs|running out the colour|color of tea|mud|rust|coffee|cola|beer
  + It has been [running out the colour of rust].
  - A mug the colour of tea.
quality.bad_drink           -2,stage:use                                     water|tap|taps … out|running|runs|ran|comes|coming brown|yellow|orange|cloudy|rusty|murky|discoloured
  + The tap [water came out brown] again.
  - The brown dog by the water.
quality.bad_drink           -2,stage:use                                     water|tap|taps … the colour|color of tea|mud|rust|coffee|cola|beer
  + Our [water is the colour of mud].
  - The tap is the colour of brass.
quality.not_enough          -1,stage:use,yields                              one|single cup|bottle|glass|packet|bar|sandwich|biscuit of water|crisps|juice|tea each|between
  + We had [one cup of water each] all day.
  - A cup of tea and a bun.
reachability.cut_off        -2,stage:support,channel:phone,rupture:no_answer transfer|transferred|hold|holding|call|agent|attempt|minutes … went|goes|gone dead|silent
  + On the second [transfer it went dead].
  - The screen went dead.
reachability.nobody         -2,stage:support                                 nobody|noone|no-one to ring|call|phone|ask|contact|talk|speak
  + There was [nobody to ring] after six.
  - Nobody came to the ring.
reliability.bug             -2,stage:use                                     turned|turn|turns|changed|became into|to gibberish|hieroglyphs|squares|symbols|zeros|blanks|asterisks
  + The names [turned into squares].
  - The band turned to blues.
reliability.bug             -2,stage:use                                     turned|turn|turns|changed|become|became … into|to question|boxes|squares|symbols|gibberish|hieroglyphs marks|mark
  + Half my notes have [turned into question marks].
  - He turned into the square.
reliability.stuck           -2,stage:use                                     sat|sits|sitting|stuck|been|keeps|froze|frozen saying|reading|flashing|displaying|showing waiting|loading|connecting|searching|syncing|updating|error|offline|initialising
  + The box has [sat flashing error] for a month.
  - The clerk sat reading.
resolution.never_done       -2                                               turned|turns|transpired|transpires|found|discovered|learnt|learned … had|has|was|were|have never|not|n't been scanned|logged|processed|keyed|uploaded|filed|registered|recorded|lodged|posted|raised|actioned|submitted|forwarded
  + It [turned out my form had never been logged].
  - I was told it had been scanned.
resolution.never_done       -2                                               turned|turns|transpired|transpires|found|discovered|learnt|learned … was|were never|not|n't scanned|logged|processed|keyed|uploaded|filed|registered|recorded|lodged|posted|raised|actioned|submitted|forwarded
  + I [found the claim was never lodged].
  - The form that I filed was never long.
resolution.never_done       -2                                               was|were|been|got told|informed … had|has|was|were|have never|not|n't been scanned|logged|processed|keyed|uploaded|filed|registered|recorded|lodged|posted|raised|actioned|submitted|forwarded
  + I [was told my form had never been scanned].
  - I told them my form had never been scanned.
safety.hurt                 -1,yields                                        fallen|fell|tripped|slipped … broke|fractured|sprained|twisted|dislocated my|his|her|their|a wrist|ankle|arm|hip|leg|elbow|knee|rib|ribs|collarbone
  + She [fell there and broke her hip].
  - He fell and broke the vase.
safety.hurt                 -3,yields                                        tripped|stumbled|slipped … on|over one|cone|cones|slab|slabs|kerb|pavement|cable|cables|trench|step|steps|hose|pothole
  + My aunt [tripped over the cables in your] hall.
  - I slipped on a coat.
timeliness.sat_waiting      -2                                               all|whole day|morning|afternoon|evening with|by|beside|at the|my|a phone|door|window|doorbell waiting|listening
  + I sat [all morning by the window waiting] for the van.
  - We sat all morning by the sea.
timeliness.still_not        -1                                               ^ that|this was two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|4|5|6|8|10 weeks|months|days ago
  + They took the door away. [That was six weeks ago].
  - That was two weeks before Easter.
timeliness.stranded         -2,stage:use                                     slept|sleeping|sleep|kipped|dozed on … coat|coats|suitcase|suitcases|bags|rucksack|luggage|seats|carpet … by|at|in|near gate|terminal|airport|station|departures
  + The girls [slept on our coats by gate] nine.
  - I slept on the train at the station.
usability.awkward           -2,stage:support                                 chatbot|bot kept|keeps offering|offered|offers|asking|asked|repeating|repeated|suggesting|suggested|sending|sent|telling|told|looping
  + Your [bot kept suggesting] a new sofa.
  - The bottom kept telling on us.
value.paid_for_nothing      -2                                               what|why did i|we pay extra|the|all|this|that … for
  + So [what did I pay the supplement for]?
  - What did I pay in May?
