@language en
@kind     irritants

waiting.long -2 sat|stood|waited|left|waiting|standing|sitting|stuck … in|on … dark|rain|cold|corridor|snow|hallway|tarmac|runway|trolley
  + We [stood in the rain] for the shuttle.
  - The house stands on a cliff in the Rain hills.

# Told without a figure.
keep.a_minute            keep             wait a|one minute|moment|second
keep.hold_it             keep             on hold of
keep.queue_jump          keep             jump|skip the ~queue
keep.queuing_system      keep             queue|queuing|queueing system|systems|management|software|app|ticket|tickets|number|screen|screens
keep.wait_here           keep             wait about|around here
keep.waiting_room        keep             waiting room|rooms|area
timeliness.still_waiting -2               week|weeks|day|days|month|months of waiting
  + It is the sixth [week of waiting] for the sails.
  - The weeks are long, waiting is not.
waiting.long             -2,stage:support <duration>=10min hold|holding|waiting time|times|period|periods
  + There is [a forty-minute hold time].
  - Hold it for ten minutes, time it.
waiting.long             -2               <duration>=10min to get through $
  + It takes [twenty minutes to get through].
  - It took twenty minutes to get through the gorge.
waiting.long             -2               <duration>=10min to get through to|on
  + It took [forty minutes to get through to] the box office.
  - It took forty minutes to get through the gorge.
waiting.long             -2               <duration>=15min ~wait|~waits|waiting
  + A [45 minute wait] for cold soup.
  - Two hours later the waiter waved us off.
waiting.long             -2               <duration>=20min to get|clear|pass through|past|security|customs security|customs|passport|passports|immigration|border|control|checks
  + It took [forty minutes to get through customs].
  - It took forty minutes to get through the gorge.
waiting.long             -2               ages|forever|hours|eternity to get through $
  + It takes [ages to get through].
  - It takes ages to get through the book.
waiting.long             -2               ages|forever|hours|eternity to get through to|on
  + It took [forever to get through to] the surgery.
  - It takes ages to get through the book.
waiting.long             -1               hung|hang|hangs|hanging around|about … <duration>=20min
  + We [hung around for an hour] in the lobby.
  - The lamps hung about two metres up.
waiting.long             -2               left|leaving|leaves|leave … hanging around|about
  + Parents are [left hanging about] in the yard.
  - He left the coats hanging.
waiting.long             -2               only|just to be told to wait|queue|hold
  + I got to the desk [only to be told to queue].
  - We were told to wait by the arch.
waiting.long             -1               said|told|quoted|says|saying|informed … would|will|'d|'ll be … <duration>=20min wait|delay|queue
  + They [told me there would be a two-hour queue].
  - He said the ferry would be by the quay in two hours.
waiting.long             -2               stuck|kept|standing there|here|waiting|outside|inside|around … until|till … came|returned|arrived|finished|back|opened|appeared|turned|showed|decided|bothered
  + We were [stuck there until the verger came] back.
  - It stuck there until May.
waiting.long             -2               waiting ~time|~list … ~long|~ridiculous|~unacceptable|~excessive
  + The [waiting list is far too long].
  - How do I join the waiting list?
waiting.long             -2,stage:support would|'d|will|'ll be|spend|sit|wait on|stuck|waiting … phone|hold … <duration>=15min
  + Each spring I [would wait on hold for two hours].
  - I would be on the line to Leeds by two.
waiting.long             -2               ~hour|hours|minutes of ~wait|waiting
  + [Hours of waiting] in a draughty hall.
  - Opening hours of the waiting lounge are posted.
waiting.long             -2               ~long|~lengthy|~horrendous|~ridiculous|~terrible|~awful|~massive ~wait|~waits|waiting
  + A [long wait] for a table we had booked.
  - The long corridor leads to the waiting room.
waiting.long             -2               ~wait around|about
  + Too much [waiting around] between tests.
  - Wait about here, please.
waiting.long             -2               ~wait … <duration>=20min
  + I [waited 1h] at the counter.
  - The waiter has worked there 20 years.
waiting.long             -2               ~wait … ~age|forever|eternity|ages
  + We [waited absolutely ages] for a menu.
  - Ages five and up wait here.
waiting.long             -3               ~wait … ~hour|hours|hr|hrs
  + We [waited over two hours] in casualty.
  - The bus waits at the stop.
waiting.long             -2               ~wait … ~minute|minutes|min|mins
  + I [waited 40 minutes] to hand in a form.
  - A minute's walk away.
waiting.long             -2               ~wait|waiting … ~long|~lengthy|~ridiculous|~horrendous|~unacceptable|~terrible|~awful|~excessive|~poor
  + The [waiting time was ridiculous].
  - Benches line the waiting room.
waiting.made_wait        -2               had|have|having to wait
  + I [had to wait] for somebody with a key.
  - Did you have a wait at all?
waiting.made_wait        -2               made me|us|him|her|them|everyone … ~wait
  + The receptionist [made us all wait] outside.
  - The cake was made while you wait.
waiting.made_wait        -2               ~keep|~leave … waiting
  + They [kept us waiting] at the gate.
  - Keep the receipt.
waiting.made_wait        -2               ~sit|~stand … waiting
  + Passengers [stood there waiting] for a bus.
  - The waiting taxi stood by.
waiting.put_on_hold      -3,stage:support <duration>=20min … on hold
  + That was [two hours spent on hold].
  - The project will be ready in 2 weeks. It is no longer held.
waiting.put_on_hold      -2,stage:support hold ~music
  + Twenty minutes of [hold music].
  - The concert hall holds music lessons.
waiting.put_on_hold      -2,stage:support on hold
  + I was put back [on hold] and then cut off.
  - Hold on to your ticket.

keep.own_doing keep i|we|please|could|can put|place|placed|have|leave|left … on hold
  + [I put my subscription on hold] for June.
  - I was put on hold.

keep.own_doing      keep             subscription|subscriptions|membership|book|books|item|items|project|life|plans <be> on hold
  + My [membership is on hold] until May.
  - My call is on hold.
waiting.put_on_hold -3,stage:support on hold … <duration>=20min
  + I sat [on hold for 50 minutes].
  - Hold on, 20 minutes is fine by me.
waiting.put_on_hold -3,stage:support on hold … hours|ages|forever|hour|hrs
  + Kept [on hold for hours].
  - Hold my coat. Opening hours are long.
waiting.put_on_hold -2,stage:support ~hour|hours|<duration>=30min … on the phone
  + That was three [hours on the phone].
  - On the phone she was a delight.

keep.others keep he|she|they|who|<agent> spent|spend|stayed|stay|talked <duration>=10min … on the phone with|to
  + [She spent an hour on the phone with] my aunt.
  - My aunt and I talked by the phone box.

keep.others   keep he|she|they|who|<agent> spent|spend|stayed|stay|talked … on the phone with|for
  + [She stayed with me on the phone for] an hour.
  - For an hour we stayed on the phone.
waiting.long  -2   took|takes|taking <duration>=30min to come|appear|turn|show $
  + The lift [took 40 minutes to come].
  - It took 40 minutes to come home.
waiting.queue -2   only|just one ~till|~checkout|~counter|~desk|~cashier ~open
  + [Only one till open] at lunchtime.
  - Only one counter sells stamps.
waiting.queue -2   ~long|~huge|~massive|~endless|~ridiculous|~terrible ~queue|~line|~lines
  + A [huge queue] at the only open desk.
  - The long blue line on the map is the tram.
waiting.queue -2   ~queue|queued … <duration>=20min
  + I [queued for 30 minutes] to drop a bag.
  - The queen waved for 30 minutes.
waiting.queue -1   ~queue|queuing|queueing
  + Lots of [queueing] at passport control.
  - The cue ball was chipped.
waiting.queue -2   ~queue|~line … ~endless|~huge|~ridiculous|massive
  + The [queue was simply massive].
  - A line of trees.

# Slow replies.
keep.sorry_delay     keep sorry|apologies|apologise|apologize … late|slow|delayed reply|response|answer|responses|replies
  + [Sorry for the late reply], I was at sea.
  - Such slow replies are a shame.
waiting.anybody      -1   anyone|anybody|someone|somebody there
  + Hello, is [anybody there]?
  - Has anyone been to Rome?
waiting.anybody      -2   forgotten about
  + We felt [forgotten about] in bay four.
  - A long forgotten tale about pirates.
waiting.anybody      -1   still there
  + Are you [still there]?
  - The old sign is still in the window, there to see.
waiting.anybody      -2   ~forget about us|me|our
  + They [forgot about us] after the starters.
  - I forgot about my coat.
waiting.long         -2   <duration>=20min passed|elapsed|goes|went|gone … before|until|till
  + [Half an hour passed before] the nurse came.
  - An hour of sun went by before the rain.
waiting.long         -2   minutes|mins|hour|hours|day|days|week|weeks turned|turns|became|stretched into|to … <duration>
  + The ten [minutes turned into an hour].
  - The hour turned to talk of the sea.
waiting.long         -1   minutes|minute|hour|hours|mins had|have passed|elapsed|gone
  + Two [hours had passed] before the soup came.
  - The minutes of the meeting passed.
  - An hour of fun passed by.
waiting.slow_reply   -2   <duration>=15min … answer|answered|pick|picked|respond
  + After [25 minutes an answer] came.
  - Give me 15 minutes.
waiting.slow_reply   -2   <duration>=2d … ~respond|~reply|~answer|responding
  + It took [nine days to answer] one line.
  - You have 14 days, then we reply.
waiting.slow_reply   -2   days|weeks|months … ~respond|~reply|~answer
  + They take [weeks to respond].
  - In days gone by a letter would answer.
waiting.slow_reply   -2   replies|responses|reply|response|answer|answers took|takes|take|taking|taken … days|weeks|ages|forever|months|hours|week|month
  + [Replies took several days].
  - The answer took a while to type.
waiting.slow_reply   -2   ~response|~reply … ~slow
  + The [response is painfully slow].
  - My reply card is blue.
waiting.slow_reply   -2   ~slow to|at|in|with ~respond|~reply|~answer|responding|replying|answering|~response
  + Their inbox is [slow to reply].
  - Slow food is the answer to stress.
waiting.slow_reply   -2   ~slow|~late|~delayed|lengthy|sluggish|glacial|tardy ~response|~reply|~responses|~replies|~answer
  + [Slow responses] to a plain question.
  - Slow down, the answer is easy.
waiting.unresponsive -2   lack|absence of ~responsiveness|response
  + A [lack of responsiveness] from the landlord.
  - Lack of sleep, of course.
waiting.unresponsive -2   ~unresponsive
  + A totally [unresponsive] support desk.
  - The patient was responsive.

# Slow service at table or counter.
waiting.long         -2 ~wait|waited|waiting all day|morning|night|afternoon|week|evening
  + We [waited all morning] for the vet.
  - All day tickets do not wait in line.
waiting.slow_service -2 <duration>=20min … ~food|~drink|~meal|~menu|~starter|~drinks|~coffee|~breakfast|~pizza
  + [Thirty minutes for our drinks] to come.
  - We walked 30 minutes. The food was worth it.
waiting.slow_service -2 after us|me … ~serve|served|first
  + People who came [after us were served first].
  - After us, the deluge, he joked.
waiting.slow_service -2 nobody|<negation>|never … ~take … our|my order
  + [Nobody came to take our order].
  - They take your order at the bar.
waiting.slow_service -2 ~ask … <count>=2 … ~bill|~check|~water|~menu
  + I [asked three times for the bill].
  - Ask for the bill at the bar.
waiting.slow_service -2 ~food|~meal|~drink|~starter|~main … ~take|~took … <duration>=20min
  + The [food took 50 minutes].
  - Food can be taken home.
waiting.slow_service -2 ~serve … before us|me
  + Three tables were [served before us].
  - Before us lay the bay; dinner was served.
waiting.slow_service -2 ~service|~waiter|~staff|~server|~waitress … ~slow
  + The [service was incredibly slow].
  - The service road is closed.
waiting.slow_service -2 ~slow … ~service|~staff|~waiter|~waitress|~kitchen|~server|~bar
  + [Slow service] in an empty room.
  - The bar is open late.
waiting.slow_service -2 ~wait … between ~course
  + A dull [wait in between courses].
  - Wait for me between the pillars.

waiting.long      -2 finally|eventually seen|served|called|helped|attended|collected|connected|answered … <duration>=30min later|after
  + I was [eventually served forty minutes later].
  - He was finally seen on stage.
waiting.made_wait -2 kept|held me|us|him|her|them there|standing|hanging|sitting … for <duration>=1h
  + The dealer [kept us there for four hours].
  - It kept us warm for four hours.

waiting.long -2 finally|eventually seen|served|called|helped|attended|collected|connected|answered <duration>=30min … later|after|late
  + I was [eventually served an hour and ten minutes later].
  - He was finally seen an hour from Rome.

waiting.long -2 have|has|having to wait|queue … over|for|around|about|nearly|least <duration>=20min
  + You [have to queue for over two hours].
  - I have to wait in the hall for Ann.

waiting.long -2 only to be|get|see|finally seen|served|called|in|be|get|the … at|hour|hours|later
  + I came at nine [only to be seen at] noon.
  - It is only to be seen in May.

@sector restaurant
waiting.slow_service -2 took|takes|taking … <duration>=30min
  + The soup [took nearly an hour].
  - The walk is half an hour long.

@all
keep.catch_eye       keep             catch|caught|get … eye|attention of
keep.for_hours_fun   keep             for hours of|and|on
keep.no_later_than   keep             no|not later than
keep.play_for_hours  keep             play|played|playing|chat|chatted|read|lasts|last|lasted|talk|talked|talking|watch|walk|entertained|occupied|amused|busy|it … for hours
keep.stood_photo     keep             stood in line for the|a photo|selfie
keep.too_busy        keep             i|we am|was|were|'m|are|'re|been too busy
keep.too_busy        keep             never|not|n't|im too busy
keep.years_food      keep             for|over|past|last <duration>=1w … ~food|~drink|~meal|~menu|~coffee|~pizza
waiting.an_hours     -2               hour|hour's|hours|minute|minutes wait|queue
  + A two [hour queue] for the ferry.
  - We queue by the hour glass.
waiting.an_hours     -2               hour|hours 's wait|queue|delay
  + An [hour's wait] for a plaster.
  - We wait an hour.
waiting.clock        -2               waiting|waited|wait|sat|queued|stood from|since <number> to|until|till|o'clock|am|pm
  + I [waited from 9 until] half past two.
  - The wait list from one to ten.
waiting.long         -2               appointments|slots|tickets|places|tables|appointment ~be|had|have|all|were gone|taken|booked|full|snapped
  + All the [slots were gone].
  - The tables are made.
waiting.long         -2               for hours|ages
  + We sat [for hours].
  - Open for hours of fun.
waiting.long         -2               for|over|about|almost|nearly|half|another|full|an|on over|an|almost|hold|the|nearly|about an|hour|for|phone|hours hour|hours|for|hours
  + She stood there [for over an hour].
  - An hour a day keeps me fit.
waiting.long         -2,stage:use     hang|hanging|kicking|twiddling my|our|around|about|the thumbs|heels|for|waiting|while
  + We were left [hanging around for] a table.
  - I hung a coat for the fun of it.
waiting.long         -2               spent|spend|spending|been|wasted|waste … hour|hours|minutes|mins|ages|day|afternoon|morning … on … phone|hold|line
  + I [spent two hours on the phone] to move house.
  - She was on the phone to gran.
waiting.long         -2               time|times|hours|minutes|weeks|days|months|wait|waits … too long
  + Forty [minutes is too long] for a sandwich.
  + The [wait was far too long] at the counter.
  - The time is right, but the rope is too long.
waiting.long         -2               too long to speak|get|reach|be|see|talk|hear|receive|answer|come|arrive
  + It takes [too long to reach] the pharmacist.
  + [Too long to get] an appointment with the dentist.
  - The list of towns is too long to print.
waiting.made_wait    -2               before anyone|anybody|someone|somebody … noticed|came|brought|took|acknowledged|served|looked|spoke|asked|answered|offered|picked|bothered
  + We stood there ten minutes [before anyone noticed] us.
  - Book it before someone takes it.
waiting.one_till     -2               only|just one|two|1|2 till|tills|cashier|cashiers|clerk|clerks|teller|tellers|windows|agent|agents|doctor|pharmacist|server|checkout|desk|counter|window|person|staff|lane|nurse|receptionist … open|working|staffed|serving|available
  + [Only one till open] on a Saturday.
  - Only one desk is next to the lamp.
waiting.put_on_hold  -2,stage:support <duration>=10min of vivaldi|muzak|panpipes|greensleeves|elevator|ringing
  + I had [45 minutes of panpipes].
  - The band gave us 45 minutes of music.
waiting.put_on_hold  -2,stage:support call is important to
  + "Your [call is important to] us" for an hour.
  - This call is about my account.
waiting.put_on_hold  -2,stage:support each|every|one call is|was|takes|took|lasts an hour|hours|eternity
  + [Each call is an hour] of my life.
  - Every call was an answer to a need.
waiting.put_on_hold  -2,stage:support kept|left|keep|put|stuck|stick on hold
  + I was [kept on hold] forever.
  - They hold it on a lead.
waiting.queue        -2,stage:use     managed|only|just two|three|one|four rides|ride|attractions in|all|before
  + We [managed three rides in] seven hours.
  - All the rides were fun.
waiting.queue        -2,stage:use     number|place|position <number> in … queue|line
  + I was [number 34 in the queue].
  - My number is in the line above.
waiting.queue        -2               same line|queue|lines|queues as everyone|everybody|all|anyone
  + VIPs stood in the [same queue as everyone].
  - The same line of caps.
waiting.queue        -2,stage:use     stood|stand|standing|spent|queued|queueing|queuing … in line|queue|queues|lines all|for|whole|most|half|longer
  + We [stood in queues all] day.
  - He stood in line for the photo.
waiting.slow_service -2,stage:use     forgot|forgotten about|our|us|we existed|order|about
  + They [forgot we existed].
  - I forgot our bag.
waiting.slow_service -2               got|been|were|was|getting|be served|seated|seen after|last|before|eventually|finally
  + We [were seated last].
  - Dinner is at eight.
waiting.too_busy     -2               too busy
  + The pool is [too busy].
  - The busy road is near.

# Waits told in pictures
keep.half_board      keep ~stay|~book|~spend|~pay|spent|paid|had|got|enjoyed … <duration>=1d with|and|including|plus breakfast|dinner|meals|lunch|coffee
waiting.long         -2   for|taken|took yonks|donkeys|aeons|eons
  + I hung on hold [for yonks].
  - A sanctuary of donkeys.
waiting.long         -2   grow|grew|aged|age|died|die … old|years|age … waiting|queue|hold|line
  + I [aged ten years in that queue].
  - The wine aged ten years in oak; trees grow old.
waiting.long         -2   grow|grew|grown a|old|older|an … beard waiting|before
  + You could [grow a beard waiting].
  - He grew a beard for the play.
waiting.long         -2   inordinate|ungodly|ridiculous|unreasonable|unconscionable|excessive|obscene|stupid amount|length|wait … of|time
  + It took an [inordinate amount of] time.
  - A small amount of thyme.
waiting.long         -3   till|until the cows come|came
  + We queued [till the cows came] home.
  - The cows came by ten.
waiting.long         -2   ~wait|waited|~sit|sat|~stand|stood|~queue|queued|hung|wasted|lost … the|a best|better part of
  + I [waited the best part of] a morning.
  - The best part of the show came late.
  - We spent the best part of a day at the pool.
waiting.queue        -2   stuck|stood|stand|standing|left in|on a|the line|queue|queues|lines … forever|ages|hours|outside|freezing
  + We were [stuck in the queue for ages].
  - He stood in a line of poplars.
waiting.queue        -2   ~line|lined up for an|hours|ages|over
  + Pensioners [lined up for hours].
  - The books lined up for sale.
waiting.slow_service -2   flag|flagging|flagged|hunt|hunted|chase|chased|track|tracked down|over|at a|the|someone|somebody|our|any … waiter|waitress|server|staff|member|someone|barman
  + We [flagged down a passing waiter].
  - The flag is down.
  - I waved at the staff.
waiting.slow_service -2   leisurely|relaxed|unhurried to say|pace … least
  + Breakfast was [leisurely to say the least].
  - A leisurely stroll.
waiting.slow_service -2   sat|stood|left|sit|sitting|standing … there|here like lemons|idiots|fools|mugs|muppets|eejits
  + We [stood there like lemons].
  - The sauce there sat like lemons in the bowl? No.
waiting.slow_service -2   snail-paced|slo-mo|slow-mo
  + [Snail-paced] table service.
  - A snail on the glacier.

@all
waiting.long       -1 , we|i finally|eventually get|got|receive|received|board|boarded|landed|spoke
  + Three hours after landing[, we finally got] our bags.
  - We finally got engaged there.
waiting.long       -2 <duration>=45min after|from|since being|sitting|ordering|boarding|landing|arriving|checking|reaching|joining|we|i|our … finally|eventually
  + [Two hours after ordering we finally] ate.
  - Two hours after lunch we sang.
# Replies that come days later
waiting.slow_reply -2 reply|replies|response|responses|answer|answers … <duration>=2d later|after|afterwards
  + The [answer came nine days later].
  - The answer came two minutes later.

waiting.queue -2,stage:pay stood|standing|stand in|on line|queue … <duration>=15min to pay|check
  + We [stood in line for half an hour to pay].
  - We stood in line to pay.
waiting.queue -2,stage:pay took|takes|taking|spent … <duration>=15min to pay for
  + It [took forty minutes to pay for] a lamp.
  - You have two hours to pay in full.
waiting.queue -2,stage:pay waited|waiting|wait <duration>=15min to pay
  + I [waited an hour to pay].
  - I waited in the car.

waiting.long -2 left|kept hanging|standing|sitting|hovering around|about
  + We were [left hanging about] at the dock.
  - The bat hung about the porch.

@all
waiting.long         -2           <duration>=20min … until|before|to … speak|talk to|with
  + It is [half an hour before you speak to] anyone.
  - I had an hour to speak.
waiting.queue        -1           behind <figure> other|more|people|others|families|customers|guests
  + We were [behind forty other] guests.
  - A step behind two dancers.
waiting.queue        -1           joined|join|in|behind … queue of|behind <figure>
  + We [joined a queue of sixty] people.
  - The line of two rivers.
waiting.slow_service -2,stage:use drinks|bar|table|food|restaurant|breakfast|dinner|lunch|room service|waiters|waitress|staff … slow|slowly|sluggish
  + The [breakfast staff were slow].
  - The slow train has no bar.

@all
waiting.long -2 waited|wait|waiting|queued|stood and waited|wait|waiting|queued|stood
  + We [waited and waited] for a tram.
  - We stood and sang.

@all
waiting.queue -2 queued|queueing|queuing|waited|waiting|stood for <duration>=20min to get|go|be|come in|inside|through|past|seated|served|on
  + We [queued for an hour to get in].
  - We waited an hour.

@all
waiting.long -2 arrived|came|turned|ordered|sat later|after|in|up|down … got|had|received|were|eating|served … before us|we|our
  + Those who [arrived later got their food before us].
  - They arrived later than us.

# Never so long
waiting.long -3 have|has|had|'ve|'d|'s|I|we never|ever had|have|waited|queued|stood|sat|wait|queue|held to|for|in … so|this long
  + I [have never waited for so long].
  - We have never waited long.
waiting.long -3 have|has|had|'ve|'d|'s|I|we never|ever waited|queued|wait|queue so|this long
  + I [have never queued this long].
  - We have never queued long.

@all
waiting.slow_service -2 hour|hours|minutes|mins later … no|nothing|neither food|meal|drinks|drink|starter|starters|mains|coffee|bread|order|dish|plates|menu|menus|waiter|waitress|bill
  + [Two hours later still no meal].
  - Two hours later we had a meal.

@all
waiting.slow_service -2,stage:use bartender|bartenders|barman|barmen|kitchen|cashier|cashiers|receptionist|receptionists|checkout|till|counter <be>|was|were extremely|very|so|too|painfully|incredibly|really|quite|rather slow|slower|sluggish
  + The [cashiers are painfully slow].
  - The kitchen clock is very slow.
waiting.slow_service -2,stage:use bartender|bartenders|barman|barmen|kitchen|cashier|cashiers|receptionist|receptionists|checkout|till|counter <be>|was|were|extremely|very|so|too|painfully|incredibly|is slow|slower|sluggish
  + The [bartenders were slow].
  - The kitchen clock is slow.

@all
waiting.slow_service -2,stage:use table|tables|people|couple|party|parties|others|guests|customers|family|group who|that|which|had|all|sat|came|arrived … after us|me … served|received|theirs|food|ate|eating|finished
  + The [guests who arrived after us had finished] their soup.
  - The couple came after us.

@all

@all
waiting.queue -1,stage:use people|others|guests|kids|teenagers|groups|families|customers|adults <be>|kept|keep|constantly|who cutting|cut|jumping|jumped|pushing in|the|into|front line|lines|queue|queues
  + There [teenagers were jumping the queue].
  - The line is cut.
waiting.queue -1,stage:use people|others|guests|kids|teenagers|groups|families|customers|adults cutting|jumping|pushing in|the|into|front line|lines|queue|queues
  + We saw [teenagers jumping the queue].
  - The teenagers jumped the fence.

waiting.long -2 waited|waiting … whole|entire|full morning|afternoon|day|evening|night|weekend|week
  + We [waited a whole evening] for the cart.
  - We sang a whole evening.

waiting.long -2 <duration>=30min minimum|min|plus at|in|on|wait|queue … counter|desk|phone|queue|line|till|reception|wait|hold|clinic|hospital|a&e
  + [Two hours minimum at the clinic].
  - Two hours minimum in the oven.
  - Be there thirty minutes minimum before the gate shuts.

waiting.long -2,yields ^ <duration>=20min to|just|for order|collect|post|pay|check|sign|return|register|to|just|buy|renew|validate … a|an|my|our|in|out|one|coffee|drink|letter|parcel
  + [Forty minutes to collect a] scroll.
  - Forty minutes to dance.

waiting.slow_service -2,yields deigned|deigns|deign|condescended|condescends to|come|answer
  + A clerk [deigned to] rise.
  - A fine design to hang.

waiting.queue -2 never ending|-ending|ended|ends|end queue|queues|wait|line|lines|hold|delays|paperwork|works|roadworks|music
  + A [never-ending queue] at the moat.
  - The party never ends.

waiting.long -1 expect|reckon to wait|queue at|a|least|about|over|up|for … <duration>=45min
  + [Expect to queue at least three hours] for the ford.
  - Expect a night of sleep.

waiting.long -2,stage:support been on|in this|the|your|a|live … chat|queue|call|phone … for … <duration>=15min
  + I have [been on this chat for forty minutes].
  - I was in the shop for ten minutes.
  - I have been in your line of work for ten years.

waiting.long         -2           spent|spend|spending|wasted|lost <duration>=15min … waiting|queuing|queueing|line|lines|queue|queues
  + I [spent twenty minutes queuing] for a stamp.
  - We spent two hours by the lake.
waiting.long         -2           stand|stands|stood|standing|sat|sit|sitting at|in|by the|a|their|her|his counter|desk|till|reception|bar|door|hall|corridor … <duration>=10min
  + You [sit in the corridor for forty minutes].
  - I stood by the door at ten.
waiting.slow_service -2,stage:use took|takes|taking|take forever|ages|hours|eternity to … served|seated|drink|drinks|coffee|order|menu|food|bill|check
  + It [takes ages to get a coffee].
  - It took ages to paint the hall.

@sector leisure hotel restaurant health transport other airline
empathy.indifferent -2 i|we was|were|got|felt … ignored
  + At the bar [we were ignored].
  - I ignored the sign.

@all
