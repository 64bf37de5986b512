@language en
@kind     irritants

# Facts that blame offices, surgeries, landlords, carriers and tradesmen without a word of judgement.

# Things left as they are
choice.refused             -2                                      no|not|n't|none|without … taking|accepting|registering new|any|patients|children|pupils|nhs|on
  + The surgery is [not accepting new] people.
  - We are taking on new children, no trouble.
comfort.dripping           -2                                      bucket|buckets|saucepan|saucepans|pans|bowls|bowl … catch|drips|drip|hall|ceiling|leak|leaks|rain|roof
  + We keep [buckets under the leak].
  - A bucket by the pool.
competence.badly_done      -2                                      patched|bodged|glued|taped|covered|held|stuck|fixed|repaired … with tape|cardboard|string|filler|glue|sellotape|gaffer|mastic|plaster
  + He [patched it with cardboard].
  - Glue comes with tape.
continuity.not_followed    -2                                      left|retired|leave|sick|holiday nobody|noone took|takes|picked over|up
  + Our vet [retired nobody took over].
  - He left nobody behind when he took over the mill.
continuity.not_followed    -2                                      nobody|noone|one|never|not|n't took|taken|takes|picked|picks over|up … case|file|job|it|from|since
  + When she went on leave no [one took over her case].
  - One day he took over from Bill.
ease.blocked               -2,rupture:channel_switch,effort:switch site|website|letter|email|app|line|message|phone|bot tells|told|says|asks|directs … to phone|call|ring|email|write|visit|go|website|use … says|tells|told|sends|is|but
  + The [website tells you to phone and the voice says] try online.
  - The message tells me to phone.
ease.paperwork             -2,effort:paperwork                     filled|completed|signed|entered|typed|submitted|uploaded|posted … same … form|forms|details|thing|questions|papers|documents … twice|thrice|times
  + I [filled in the same form four times].
  - We signed the same form as two friends.
errors.fined               -2                                      fine|fined|ticket|summons|penalty|toll … for … sold|never|not|n't
  + I got a [fine for a van I sold].
  - He sold a fine coat for winter.
location_hours.far         -2                                      appointment|slot|test|school|place|room|bed|hearing|meeting … in|at another|different|next town|city|county|hospital|side|end
  + They gave me a [slot in another town].
  - The school has another hospital ward.
location_hours.open_little -2                                      open|opens|staffed|manned … only|two|one|three|couple|few mornings|morning|days|day|hours|afternoons|afternoon a|per|each|every week|month|day|fortnight
  + It is [open two mornings a week].
  - The open days are three, all in a week of May.
terms.dropped              -3                                      benefits|benefit|allowance|pension|payments|care|carers|treatment|medication|funding|grant|support was|were|been|got|has|have stopped|cut|suspended|sanctioned|withdrawn|reduced|withheld
  + My [pension was stopped] in May.
  - The bus stopped by the support bench.
timeliness.duration        -2                                      on … list|lists|register … <duration>=2m
  + I have been [on the list for eight years].
  - On the list of ten names.
timeliness.duration        -2                                      pothole|potholes|leak|scaffold|scaffolding|skip|rubbish|graffiti|damp|puddle|pipe|light|lamp|sign|bench|fence|gutter … been … <duration>=2w
  + That [scaffolding has been up for nine months].
  - The bench by the fence.
timeliness.duration        -2                                      this|it|issue|problem|saga|dispute|fault|noise … been|has|is going|dragging|dragged|gone on for|since
  + [This has been going on for] weeks.
  - The noise of birds going north.

# Patients
cleanliness.fluids       -3           blood|vomit|urine|sick|faeces|poo|pee|wee|excrement on|over|across|under|round|in … floor|floors|sheet|sheets|wall|walls|bed|seat|seats|curtain|chair|carpet|toilet|sink|stairs|lift
  + There was [blood on the wall].
  - The blood of the bull on a label.
competence.badly_done    -2           three|four|five|six|seven|eight|ten|3|4|5|6|7|8|several|multiple goes|attempts|tries|stabs|pricks … to|before find|get|take|draw|insert|fit|fix
  + It took [six goes to find] a vein.
  - Three tries and a goal.
condition.incomplete     -2           half|part|third of my|the|our|an prescription|order|shopping|delivery|parts|claim|shipment|luggage|meal … missing|had|came|arrived|there|not|n't|paid
  + [Half of my order arrived].
  - Half of the order was for you.
condition.incomplete     -2           only|had|sent|gave|got|delivered|brought|received half|part of my|the|our|what … order|prescription|shopping|delivery|ordered|paid|wanted|needed
  + The chemist [had half of my prescription].
  - We had half of the cake, by order.
continuity.changing      -2,stage:use moved|shunted|shifted|shuffled|transferred twice|three|four|five|six|seven|eight|ten|3|4|5|6|7|8|several|multiple wards|ward|rooms|beds|times|seats|desks
  + Gran was [moved four times] in a night.
  - We moved house three times.
empathy.abandoned        -2,stage:use out|beyond of|my|her|his|their reach
  + The bell was [out of reach].
  - The reach of the river, out in the sun.
empathy.discharged       -3,stage:use discharged|released|home without … tablets|medication|medicine|painkillers|crutches|dressing|dressings|care|support|transport|letter|meds|antibiotics|clothes|shoes
  + She was [discharged without any painkillers].
  - The tablets were discharged from the list.
empathy.discharged       -3,stage:use sent|send|discharged me|him|her|mum|dad|us|my|our|patients|people … home|away|with|without … broken|fractured|fracture|bleeding|infection|infected|painkillers|tablets|medication|unwell|collapsed|meningitis|sepsis|pneumonia|appendicitis|stroke
  + They [sent me home with a broken] arm.
  - They sent us home with biscuits.
empathy.dismissive       -2           put|puts|blamed|dismissed|wrote … down|as|on|to|off … anxiety|age|weight|stress|hormones|menopause|nerves|imagination|growing|depression
  + My pain was [put down to my age].
  - He put his weight on the door.
empathy.left_in          -3           in my|her|his|their|our own urine|faeces|mess|blood|vomit|excrement|filth|sick|waste|soil
  + Dad was left [in his own filth].
  - He made it in his own shed.
empathy.left_without     -2           no|nobody|never|not|without … water|food|drink|tea|blanket|chair|refreshments|alternative|compensation|wheelchair|pillow was|were|got|been|being offered|given|brought|provided|available
  + [No blanket was offered] all night.
  - No food was left, we ate it all with joy.
empathy.rushed           -2           had|has|gave|got|given|spent … five|two|three|four|couple|5|3|2 minutes|mins|seconds for|with me|us|each|patients|him|her
  + The doctor [had five minutes for me].
  - We had two minutes for lunch.
errors.wrong_thing       -3           wrong tooth|teeth|leg|knee|eye|arm|patient|medicine|dose|dosage|tablets|drug|baby|ear|hip|kidney|meter|car|tyre|wheel|wall|tree|sim|child|pupil
  + They took out the [wrong tooth].
  - The tooth hurt, he was not wrong.
keep.set_phrase          keep         out of reach of
keep.set_phrase          keep         price|prices|cost out|beyond of … reach
reachability.unreachable -2           cannot|cant|n't|not|never|impossible … get … past|beyond|around|through … receptionist|receptionists|reception|bot|robot|menu|gatekeeper|switchboard|machine|secretary|voicemail
  + You ca[n't get past the receptionist].
  - I can see the bot, past the menu.
reliability.cancelled    -2           cancelled|canceled … when|while|as|after|once … already|door|way|there|arrived|sat|waiting|queue|outside|travelled|station|airport|seated|boarded
  + They [cancelled it as we sat] there.
  - They cancelled after a word with us.
reliability.cancelled    -2           cancelled|canceled|late|failed|missed|delayed … two|three|four|five|six|seven|eight|ten|3|4|5|6|7|8|several|multiple … out of|in
  + He [cancelled five lessons out of] ten.
  - I missed two of them, out of town.
reliability.cancelled    -2           two|three|four|five|six|seven|eight|ten|3|4|5|6|7|8|several|multiple cancelled|canceled|postponed|rescheduled|wasted appointments|visits|flights|orders|trips|bookings|lessons|classes|operations|trains|deliveries|trains
  + I have had [three cancelled visits].
  - Two free appointments.
resolution.nothing_done  -2           referral|letter|prescription|form|notes|sample|file|request|application|paperwork|report|fax was|were|has|had|is never|not|n't … sent|made|done|processed|passed|forwarded|received|submitted|lodged|logged|written
  + The [referral was never sent].
  - The form was never hard.
timeliness.late          -2           letter|email|card|tickets|invitation|text|notice|gift|flowers|present|parcel|passport|visa|alert … came|arrived|landed|reached after … appointment|date|birthday|christmas|wedding|event|party|deadline|trip|funeral|concert|holiday|departure
  + The [letter came after the appointment].
  - The card came and after it we had a party.

# Homes, garages, trades
condition.damaged      -2 dent|dents|scratch|scratches|chip|crack|stain|tear|noise|fault … was|were|is|are not|n't … there|before
  + It has a [dent that was not there].
  - The tear was not a large one.
errors.gave_away       -3 let|rented|assigned|promised|leased … flat|house|room|car|place|seat|job|table|slot … to someone|somebody|another|other else|couple|person|family|tenant|customer|guest|people|buyer
  + They [let the flat to someone else].
  - The flat was near someone else's.
fees.unwanted          -2 replaced|changed|removed|charged|billed|swapped … part|parts|things|thing|boiler|battery|tyres|brakes … fine|working|nothing|unnecessary|needlessly
  + They [replaced a boiler that was working].
  - A fine battery, changed by us.
honesty.mislead        -2 half|third|fraction|nothing what|of|like … brochure|advert|ad|advertised|promised|website
  + It was [half what the brochure] said.
  - Half the brochure is ads.
honesty.vanished       -2 not|n't|never|nobody been|heard|seen seen|heard|of|from since|again
  + The roofer has [not been seen since].
  - I have been seen since May.
timeliness.late_early  -2 hour|minutes|late … left|gone|leaves|finished … after|within … hour|minutes|ten|one|half
  + He came an [hour late and left after one].
  - Late in May we left.
timeliness.never_ready -2 key|keys|ramp|cot|crib|wheelchair|paperwork|chair|kit|hire|transfer|escort|interpreter was|were|is not|n't … there|ready|waiting|booked|provided
  + The [ramp wasn't there].
  - The key was not heavy.

# Buses, trains, taxis
comfort.crowded      -2,stage:use two|one|2|1|three|four|half coaches|carriages|cars|carriage|coach … instead|rather|only|usual
  + There were [two carriages instead] of nine.
  - Two cars and a bike.
comfort.standing     -2,stage:use stood|standing|stand all|whole|entire … way|journey|trip|ride|flight
  + We [stood all the way].
  - He stood by all day.
errors.booking       -2           sold|sell|selling more tickets|seats|places than
  + They [sold more tickets than] chairs.
  - We sold more cups than plates.
errors.drove_past    -2,stage:use bus|driver|buses|tram|taxi|coach|cab sailed|sped|flew|shot|whizzed past|by|off|away … me|us|the|my|stop|without|people|with|empty
  + The [tram sailed past the] stop.
  - The coach came by with a full load.
errors.took_too_much -2           took|takes|ate|swallowed|kept|gobbled … money|tenner|fiver|coins|pound|pounds|quid|cash|fare|note … no|nothing|without … ticket|change|receipt|drink|nothing|snack|parking
  + It [took my tenner and gave no ticket].
  - We took some cash, no card.
price.rise           -2           tickets|fares|prices|fees|rent|bills|tax|charges … up again|every|yet|and|while|but
  + [Fares are up again].
  - Tickets went up the wall.
safety.unsafe        -2,stage:use pulled|drove|set|moved|braked … off|away|before … sat|seated|seat|down|standing|belted|boarded|off
  + He [pulled off before she had sat] down.
  - He pulled off a stunt.
timeliness.stranded  -2,stage:use connection|connecting|train|bus|ferry|coach … left|departed|gone|pulled|went … as|before|without … we|us|pulled|arrived|off
  + The [ferry left as we] pulled in.
  - The train went north as planned.

# Messages to firms
continuity.same_asked  -2           keeps|keep|kept asking|repeating|saying|giving|sending|telling … same … thing|question|questions|answer|answers|reply|link|message|options|response
  + The bot [keeps asking me the same question].
  - He keeps saying the same prayer.
ease.wasted_time       -2           wasted|wasting|spent <duration>=1h … on|with|trying|doing|over
  + I have [wasted two days on] this.
  - Two hours were spent at sea.
keep.gained_weight     keep         put|putting|puts on weight|muscle|pounds|kilos
reliability.bug        -2           link|links|button|page|url … goes|takes|leads|go|lead|sends|sent|took|led … nowhere|404|error|blank|wrong
  + Your [link takes me nowhere].
  - The page goes well in a frame.
reliability.logged_out -2           logged|signed|kicked|locked … out of everything|all|it|my|again
  + I was [logged out of everything].
  - We logged nine hours out at sea.
reliability.login      -2           says|say|saying|claims|tells … password|pin|code|email|postcode|login|username … wrong|invalid|incorrect|not|n't|unknown|exist|expired
  + It [says my password is wrong].
  - He says the code is in the mail.
reliability.lost_data  -3,stage:use everything|all|anything i|we|that|i've saved|had|typed|entered|made|built|bought|stored|uploaded|downloaded|wrote … gone|vanished|disappeared|lost|wiped|deleted|erased
  + [Everything I saved has gone].
  - All we had was a cold tea.
resolution.no_result   -2           reinstalled|rebooted|restarted|reset|updated|cleared|reinstalling|restarting|resetting|reinstall|replaced|changed … no change|difference|luck|joy|result|improvement
  + I [reset it with no change].
  - No reset today.
