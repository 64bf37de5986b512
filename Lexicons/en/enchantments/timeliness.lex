@language en
@kind     enchantments

timeliness.same_day +2 called|rang|phoned|replied|texted|emailed me|us|back … same|very day|afternoon|morning|evening|hour|night
  + The clinic [rang us back that very afternoon].
  - I called the clinic the same day.

keep.be_quick           keep             be|just|a ~quick
keep.be_received        keep             be|have|should|supposed|suppose|would|will|been|due|typically|usually|normally received|refunded|delivered|shipped|processed|sorted|repaired|replaced|fixed|approved|installed in|within
keep.coffee             keep             ~instant ~coffee|~noodle|messaging
keep.expedited_paid     keep             paid|pay|paying … expedited|timely
keep.fast_lane          keep             ~fast lane|food|forward|asleep|broadband|paced
keep.fast_track         keep             fast track
keep.faster             keep             faster|quicker than
keep.fined_early        keep             fined|charged|penalised|fee|penalty … early
keep.i_promptly         keep             and|then then|and|so promptly|quickly|swiftly cancelled|canceled|closed|left|switched|quit|deleted|uninstalled|binned
keep.i_promptly         keep             i|we arrived|arrive|came|reported promptly|punctually
keep.i_promptly         keep             i|we promptly|quickly|swiftly cancelled|canceled|closed|left|switched|quit|deleted|uninstalled|binned|returned|sold
keep.i_promptly         keep             i|we then|have|'ve|had|so|therefore promptly|quickly|swiftly cancelled|canceled|closed|left|switched|quit|deleted|uninstalled|binned|returned|sold
keep.i_promptly         keep             i|we turned|showed up promptly|punctually
  + [We turned up promptly] at nine.
  - The lamp was promptly red.
keep.i_quickly          keep             i|we promptly|quickly|swiftly|rapidly
keep.i_right_away       keep             i|we called|complained|contacted|emailed|wrote|rang|phoned|reported|noticed … right|straight away
keep.left_early         keep             <agent>|they|she|he|carer|carers|builders left|leave|leaves early
keep.net_speed          keep             ~internet|~download|~upload|~broadband|~connection ~speed
keep.no_time            keep             had|have|has no time
keep.now_please         keep             please|want|need|must … immediately|instantly
keep.on_time_of         keep             on|in time of
keep.on_time_says       keep             flight|train|bus|order|package|parcel|status|delivery shows|showed|show on time
keep.on_time_says       keep             says|say|said|showing|paid|pay|payments|payment|not … on time
keep.own_step           keep             i|we replied|responded|answered|reply|respond promptly|quickly|immediately|swiftly|instantly
keep.own_step           keep             opened|set|applied|signed|joined|registered|switched|ordered|booked|arranged|activated … and|then|but in|within|under … minutes|mins|seconds|minute
keep.paid_fast          keep             pay|paid|paying|payed|chose|choose|chosen|select|selected|order|ordered … fast|faster|fastest|quick|quicker|expedited|express shipping|delivery|postage
keep.press_button       keep             press|pressed|push|click|clicked|tap|tapped|pressing|clicking on the button
keep.promise            keep             will|supposed|to|would|should|should … within|in <duration>
keep.promised_in        keep             are|is processed|delivered|shipped|refunded|installed|approved within|in … <duration>
keep.promised_in        keep             to|would|will|should|are|is be|been|being|usually delivered|arrived|received|shipped|processed|refunded|installed|replaced within|in … <duration>
keep.put_me_on          keep             just|please|pls put|get|book me|us on
keep.rang_dot           keep             rang|called|phoned|logged|queued|tried|dialled … on the dot
keep.save_your_time     keep             save urself|ur|the time|money|hassle|trouble|some
keep.speed_limit        keep             ~speed ~limit|camera|bump|boat|test
keep.speed_sold         keep             advertised|promised|quoted|stated|full|half|maximum|top|minimum speed|speeds
timeliness.clockwork    +2               like clockwork|clock-work
  + It runs [like clockwork].
  - A clockwork toy like that.
timeliness.done_in      +2               done|sorted|served|fixed|seen|finished|set|through|resolved in … minutes|mins|seconds
  + [Sorted in ten minutes].
  - I can be done in a day.
timeliness.early        +2               ahead of|its schedule|time
  + The works ended [ahead of schedule].
  - Head of the time bank.
timeliness.early        +2               arrived|came|delivered|there|landed|left|day|days|hour|hours|minutes|mins|week|weeks|bit|little early
  + The parcel came two [days early].
  - An early start for us.
timeliness.early        +2               came|arrived|got|here|there|done|finished|ready|landed well|days|weeks before|ahead … christmas|birthday|deadline|date|wedding|holiday|schedule|event|trip
  + It [came well before Christmas].
  - The deadline is long gone.
timeliness.early        +2               finished|delivered|completed … <duration>=1h before|ahead|sooner
  + They [finished two days before] they said.
  - Done, I said before an hour was gone.
timeliness.early        +2               sooner|earlier|faster|quicker than … ~expect|~plan|~promise|~think|expected|planned|promised|said
  + It arrived [sooner than expected].
  - Sooner or later we will be back.
timeliness.early        +2               turned|showed|rocked up early
  + They [turned up early].
  - He turned early on.
timeliness.early        +2               ~arrive|came|comes|showed|shows|turned|turns|here|there|delivered|started|up bright and early
  + The tuner [came bright and early].
  - The room is bright, and early birds sing.
timeliness.fast         +2               able to expedite|fast-track|rush|prioritise|prioritize|hurry|speed my|our|the|it|things|up|this
  + She was [able to expedite my] visa.
  - We had to rush it.
timeliness.fast         +2               before i|we even asked|knew|realised|reached
  + They rebooked me [before I even asked].
  - The tray was there before mine.
timeliness.fast         +2               before i|we even|had got|asked|knew|to off|ask|asked|it|realised
  + The lamp was lit [before I had to ask].
  - I had to ask even the gulls before we left.
timeliness.fast         +2               before i|we|the|my|our … had|even|got|was|were|plane|train … landed|home|finished|hung
  + They rebooked me [before the plane had landed].
  - The home was there before we were.
timeliness.fast         +2               delivered|arrived|received one|a|two|three|1|2|3 day|days before|ahead
  + It was [delivered one day before].
  - It came a day late, not before.
timeliness.fast         +2               did|done|finished|completed|fixed|built|painted … in|within a|one|two|half|an|three day|hour|days|afternoon|morning|hours|weekend … what|that|others|another|quoted|said
  + They [finished in two days what] takes others weeks.
  - I did a day of what was due.
timeliness.fast         +2               did|done|fixed|repaired|printed|made|mended|cut|fitted … while|whilst i|you|we waited|wait
  + They [did the test while I waited].
  - I made tea for him.
timeliness.fast         +2               expedited my|our|the|it
  + The agent [expedited my] card.
  - I paid for expedited shipping.
timeliness.fast         +2               food|drinks|starters|meal|mains|order|pizza … table|us|ready|served|out within|in minutes|no|seconds|moments
  + The [food was on the table within minutes].
  - The food is in the hall.
timeliness.fast         +2               found|fixed|sorted|solved|resolved|repaired|mended|answered … in minutes|seconds|moments
  + They [found the fault in minutes].
  - I found it in the minutes of the club.
timeliness.fast         +2               had me|us|him|her back on the|my|our road|feet|way
  + He [had me back on the road] by noon.
  - I got it back on the shelf.
timeliness.fast         +2               had|got me|us|everything|him|her|them running|back|online|connected|working|sorted in|within <duration>
  + They [had us running in half an hour].
  - I had a run.
timeliness.fast         +2               had|got me|us|him|her back|up|home on the|my|our road|feet|way
  + The saddler [got me up on my feet].
  - He got me a mat for my feet on the way.
timeliness.fast         +2               half|third|quarter|fraction the|of time … that|it|would|of|than
  + I get there in [half the time it] took by car.
  - Half of the time is for lunch.
timeliness.fast         +2               here|arrived|delivered|ready|done|fixed|sorted|came before|by lunch|noon|breakfast|midday|teatime|nine|ten|eight|bedtime|8am|9am|10am
  + The new tyres were [ready before lunch].
  - At noon I was at home.
timeliness.fast         +2               he|she|they|staff|<agent> … came|comes|rushed|raced|hurried|popped|drove|ran right|straight over|round|out|up|across
  + The [courier raced straight over].
  - I ran straight over the bridge.
timeliness.fast         +2               in and out of … in|within|inside … minutes|mins|quarter|half|hour
  + We were [in and out of the registry in ten minutes].
  - He goes in and out of sleep in the night.
timeliness.fast         +2               in short order
  + They re-laid the whole yard [in short order].
  - In short, order before noon.
timeliness.fast         +2               in|out and|of out|minutes in|within
  + We were [in and out in] twenty minutes.
  - In and out of the wood.
timeliness.fast         +2               money|refund|cash|payment|funds|compensation|cheque back|arrived|came|through in|within <duration>
  + My [money back in two days].
  - Refund us today.
timeliness.fast         +2               money|refund|deposit|payment|payout landed|paid|arrived|came|settled|hit the|within|in|next|same|my day|next|account|two|three|days|hours
  + The [money landed the day] after.
  - The money is in my day bag.
timeliness.fast         +2               no ~delay
  + [No delays] at either end.
  - No idea why this delay exists.
timeliness.fast         +2               on|at my|our doorstep|door|desk by|within|before|next
  + It was [on my doorstep by] nine.
  - It sat on my doorstep.
timeliness.fast         +2               on|at my|our|the doorstep|door|drive … minutes|hour|later
  + He was [on my doorstep twenty minutes] later.
  - A door at the hour of six.
timeliness.fast         +2               on|at the|my doorstep|door by|within|in|at|the … lunchtime|lunch|hour|minutes|morning|noon|hours|day
  + He was [on the doorstep by lunchtime].
  - I left it on the doorstep at the back.
timeliness.fast         +2               on|at|waiting the|my|our belt|carousel|doorstep|desk|counter|gate … before|when|waiting|by … me|we|us|i|arrived|got
  + Our cases were [on the carousel before we] got there.
  - I was at the gate before he came.
timeliness.fast         +2               opened|set|applied|signed|joined|registered|switched|ordered|booked|arranged|activated … in|within|under a|two|three|four|five|six|ten|fifteen|few|under|less|2|3|5|10 minutes|mins|seconds|minute
  + She [registered the boat within ten minutes].
  - Opened in May, the gate shuts within the hour.
timeliness.fast         +2               ordered|applied|reported|rang|called|phoned|booked … fixed|arrived|done|sorted|delivered|came by|on|next|wednesday|tuesday|thursday|friday|monday|saturday
  + [Reported it Sunday and fixed by] Wednesday.
  - I ordered the cake by phone.
timeliness.fast         +1               over|done|finished before i|we knew|know it
  + It was [over before we knew it].
  - I knew it was over before noon.
timeliness.fast         +1               paid|refunded|settled|approved|processed|fixed|sorted|resolved|replied|responded within|inside <duration>=1min
  + The claim for the barge was [settled within nine days].
  - The feud over the mill was settled nine centuries ago.
timeliness.fast         +1               paid|sorted|sent out within|inside|in <duration>=1min
  + They [paid out within a week].
  - Stay within a mile.
timeliness.fast         +2               quicker|sooner|faster|earlier|ahead than|of expected|thought|promised|schedule|advertised|quoted|planned
  + It came [quicker than expected].
  - It is quicker than the bus.
timeliness.fast         +1               quick|quickly|fast|swift|swiftly|speedy|speedily|rapid|rapidly|promptly|prompt|promptness|quickest|fastest
  + [Quick] and painless.
  + The claim went through [promptly].
  - I had fast food on the way.
timeliness.fast         +2               renewed|got|fixed|done|sorted|replaced|registered|picked|collected|back|in|changed … in|within <duration> flat|only|tops|max
  + I got my pass [renewed in ten minutes flat].
  - A flat in two days.
timeliness.fast         +2               saves|saved|saving|saver me|us|so|lots|a|precious|valuable|you|loads … time
  + The app [saves me so much time].
  - Save the date.
timeliness.fast         +2               sent|brought|fetched|provided … within|in … minutes|moments|seconds
  + They [sent up a cot within minutes].
  - The minutes are sent in the post.
timeliness.fast         +2               served|found|located|fetched|seen|booked|checked|replied|answered|ready|installed|assembled|exchanged|opened … in|within under|less|just|only … minute|minutes|seconds|mins|moments
  + They [found my file in under a minute].
  - The shop opened in less wealthy days.
timeliness.fast         +2               speed|promptness|swiftness|speediness
  + I was amazed by the [speed] of the payout.
  - The speed limit is low.
timeliness.fast         +2               through|past|cleared security|customs|immigration|passport|check-in in|within|under five|ten|fifteen|twenty|two|three|four|5|10|15|20 minutes|mins|min
  + We were [through customs in ten minutes].
  - Through the customs of the town in 1900.
timeliness.fast         +2               timely ~manner|~fashion
  + Paid in a [timely manner].
  - Good manners.
timeliness.fast         +2               took|takes|taking seconds|moments
  + Check in [took seconds].
  - It took a second try.
timeliness.fast         +2               was|were|is|came|came|be with|to|out|round me|us in|within|to|inside <duration>=1min
  + He [was with me in twenty minutes].
  - I was with my sister in May.
timeliness.fast         +2               without … ~delay
  + It shipped [without any delay].
  - Sorry for any delay in my rating.
timeliness.fast         +2               worked|works|work|working|went|moved at|with a|an|such|great|good fast|great|good|brisk|cracking|incredible|amazing|impressive|rapid pace|speed|rate|lick
  + The masons [worked at a cracking pace].
  - The clock works at a steady rate by the book.
timeliness.fast         +2               ~delivery|~shipping|~payment|~refund|~turnaround|~dispatch|~installation|~process|~payout … ~quick|~fast|~prompt|~swift|~speedy|~rapid
  + [Delivery was super fast].
  - The delivery bay is blue.
timeliness.fast         +2               ~deliver|~arrive|~ship|~process|~handle|~pay|~refund|~install|~fix|~dispatch|~sort … quickly|promptly|fast|swiftly|speedily
  + It [arrived very quickly].
  - Where do I pay?
timeliness.fast         +2               ~quick|~fast|~prompt|~swift|~speedy|~rapid ~delivery|~shipping|~payment|~refund|~turnaround|~dispatch|~installation|~processing|~resolution|~settlement|~postage
  + [Fast shipping] and neat packing.
  - A quick guide to refunds.
timeliness.fast         +2               ~timely
  + A [timely] and polite visit.
  - Time flies.
timeliness.flew         +2               time|hour|hours|evening|day flew|flies|~fly by
  + The [evening flew by].
  - Flies came in time for tea.
timeliness.immediate    +2               came|arrived|back|there|here|out|landed|visited|fitted|returned … within|inside|in the|an|one|two|half hour|hours|hour's
  + The fitter [came within the hour].
  - He came in the small hours.
timeliness.immediate    +2               came|arrived|replied|responded|fixed|refunded|answered|sorted|sent|credited instantly|immediately|straight|through|back instantly|immediately|away|straight
  + A tow boat [came straight away].
  - Straight ahead, a seal came away from the quay.
timeliness.immediate    +2               delivered|arrived|refunded|processed|installed|fixed|repaired|replaced|approved|sorted|resolved in|within … <duration>
  + My card was [approved within 5 minutes].
  - It will be delivered within 5 days.
timeliness.immediate    +2               delivered|shipped|arrived|sent to … me|us|home|door in|within … <duration>
  + It was [delivered to my door in 2 days].
  - Two letters to me in May.
timeliness.immediate    +2               less than <duration> … ~deliver|~arrive|~receive|~refund|~fixed|~done|~sorted
  + [Less than a day and it was fixed].
  - Less than 3 km of sand.
timeliness.immediate    +3               lightning ~fast|~quick|~speed
  + [Lightning fast] posting.
  - Thunder and lightning kept us in.
timeliness.immediate    +2               matter of minutes|hours|seconds|days
  + Replaced in a [matter of hours].
  - A matter of taste.
timeliness.immediate    +3               record time
  + Settled in [record time].
  - It was time to record.
timeliness.immediate    +2               replied|responded|fixed|refunded|answered|sorted|credited|resolved instantly|immediately
  + The tickets [came through instantly].
  - The light came through the door.
timeliness.immediate    +2               straight|right away
  + They posted it [straight away].
  - Turn right, away from the sea.
timeliness.immediate    +2               ~attend|~seen|~act|acted|dealt|~sort|~resolve|~answer|~reply|~help|~refund|helped|answered … immediately|instantly
  + The gas leak was [dealt with immediately].
  - Turn left immediately after the church.
timeliness.immediate    +2               ~immediate ~help|~action|~attention|~relief|~refund|~effect|~support|~care
  + There was [immediate help] at the harbour.
  - The immediate family may sit in row one.
timeliness.immediate    +2               ~instant|straightaway
  + The transfer was [instant].
  - Instant coffee in the room.
timeliness.next_flight  +2               got|put|booked|rebooked me|us on|onto the|another|an next|earlier
  + They [got us on the next] boat.
  - I got on the next one.
timeliness.next_morning +2               back in my|our account|bank|hands
  + The money was [back in my account] by tea.
  - Put it back in my bag.
timeliness.on_the_dot   +2               on the button|nose|dot|money
  + They are always [on the button].
  - Press on the button.
timeliness.on_the_dot   +2               on the dot
  + The van came [on the dot].
  - A dot on the map.
timeliness.on_time      +2               as ~schedule|~scheduled|~planned|~promised
  + The fitter came [as promised].
  - We promised to return.
timeliness.on_time      +2               bang|dead|smack on|to time|schedule|slot|cue
  + The train was [bang on time].
  - He hit his head, bang on the door.
timeliness.on_time      +2               bang|right|always|arrived|arrive|came|come|delivered … on time
  + The bus is [always on time].
  - Always something on each time.
timeliness.on_time      +2               good time ~keeping|~keeper
  + [Good time keeping] by the drivers.
  - A good time was had.
timeliness.on_time      +2               just|arrived|came|got|here|there|everything in time
  + The cake [came in time] for the party.
  - They received the form in time for a review.
timeliness.on_time      +2               never been late|cancelled|delayed once|yet|in|so|for
  + The bus has [never been late once].
  - I have been late.
timeliness.on_time      +2               on schedule
  + We landed [on schedule].
  - What is on the schedule?
timeliness.on_time      +2               on time
  + The driver was [on time].
  - How long on the run time?
timeliness.on_time      +2               on|within|by … date|day|time|slot|window promised|agreed|stated|specified
  + It [came on the day agreed].
  - On that date we had agreed to dance.
timeliness.on_time      +2               ready|finished|delivered|done|completed|arrived|here when they|promised|on|by said|promised|the|it|they'd|that
  + The car was [ready when they said] it would be.
  - I got ready when the bell rang.
timeliness.on_time      +2               to|on the minute
  + The tram leaves [on the minute].
  - The second is to the left.
timeliness.on_time      +2               when|as|for they|promised|the|i said|agreed|price|promised|quoted they'd|it|they|it'd|would
  + He came [when they said they'd] come.
  - I left when they said the show was over.
timeliness.on_time      +2,stage:receive within|inside|in … quoted|stated|promised|advertised|estimated|agreed|expected time|window|timeframe|date|days|timescale|period|slot
  + Both parcels came [within the stated window].
  - The time is quoted in the letter.
timeliness.on_time      +2,yields        ~arrive|came|comes|showed|shows|turned|turns|appeared|appears|started|delivered|collected … at|on|when the|time|exactly|precisely … time|day|date|when|he|she|they|it|we … said|told|agreed|promised|given|quoted|stated|arranged
  + The tuner [came on the day he had promised].
  - He came at the time of the vote.
timeliness.on_time      +2,yields        ~arrive|came|comes|showed|shows|turned|turns|appeared|appears|started|delivered|collected|ready … at|on … agreed|appointed|arranged|promised|stated|specified|exact|allotted time|hour|second|minute|moment|slot|day|date
  + The organ tuner [came at exactly the agreed hour].
  - We came to see the appointed judge at that time.
timeliness.on_time      +2               ~meet|~met … ~deadline|~schedule
  + They [met every deadline].
  - I met my wife there.
timeliness.on_time      +2               ~punctual|punctuality
  + A [punctual] and tidy plumber.
  - Mind the punctuation.
timeliness.pace         +2               well timed|paced
  + The courses were [well timed].
  - Time well spent.
timeliness.rare         +1               bus|train|tram|trains|buses|trams|shuttle|ferry|boat every <duration>=1min
  + There is a [tram every ten minutes].
  - The train calls at every stop.
timeliness.same_day     +2               back|done|paid|refunded|returned the|that very|same evening|afternoon|night|morning
  + The deposit was [back the same evening].
  - We ate pasta in the evening.
timeliness.same_day     +2               came|came|turned|visited|arrived|fixed|sorted|here|answered … on|even a|on|sunday|weekend|saturday|christmas|bank sunday|weekend|saturday|day|eve|holiday
  + The plumber [came on a Sunday].
  - On a Sunday we rest.
timeliness.same_day     +2               got|fit|fitted|squeezed|slotted me|us|him|her|mum in same|today|straight|immediately
  + The dentist [got me in same] day.
  - I got him in a box today.
timeliness.same_day     +2               here|arrived|delivered|came|fixed|sorted monday|tuesday|wednesday|thursday|friday|saturday|sunday|next breakfast|morning|lunchtime
  + He was [here by breakfast] with the part.
  - We stayed there on day two.
timeliness.same_day     +2               here|arrived|delivered|came|fixed|sorted|live by|on lunchtime|lunch|teatime|breakfast|noon
  + The new oars [arrived by teatime].
  - The tea lady arrived by boat.
timeliness.same_day     +2               rang|called|fixed|sorted|booked|did|resolved|refunded … there and then
  + They [rang the surgery there and then].
  - We sat over there and then left.
timeliness.same_day     +2               same|next day ~appointment|~refund|~reply|~collection|~repair|~dispatch
  + [Next day dispatch] to our island.
  - Which day is the next service in the church ?
timeliness.same_day     +2               turned|showed up the|within next|following|same|very day|morning
  + The boots [turned up the next day].
  - Day the first.
timeliness.same_day     +2               ~delivered|arrived|came|shipped|received|replied|fixed|seen|sorted|here|landed … same|next|following day
  + The lamp [came the very next day].
  - I rang again the next day.
timeliness.same_night   +2               arranged|sorted|fixed|done|repaired|booked|replied|answered|sent|organised|seen|back … the|that same|very night|evening|morning|afternoon|day
  + A room was [arranged that very night].
  - We sent it the day we met.
timeliness.sold         +2,stage:use     found|got|had us|me|a|an … buyer|buyers|tenant|tenants|lodger|offer|offers … in|within a|one|two|three|four|five|six|seven|eight|nine|ten|few|under|hours|days … hours|days|day|week|weekend|fortnight
  + She [found us a tenant in three days].
  - We found a tenant in the attic.
timeliness.sold         +2,stage:use     house|flat|property|home|apartment|bungalow|cottage sold|let|rented … in|within a|one|two|three|four|five|six|seven|eight|nine|ten|few|under|hours|days … hours|days|day|week|weekend|fortnight
  + My [cottage sold in a week].
  - The cottage is let by the week.
timeliness.sold         +2,stage:use     rented|shifted … in|within <duration>=1d
  + Their team [rented the flat in two days].
  - I sold my bike to my son in May.
  - They sold it to me in two weeks.
timeliness.sold         +2,stage:use     sold|let|rented our|my|the|mum's|dad's house|flat|property|home|apartment|place|bungalow|cottage … in|within a|one|two|three|four|five|six|seven|eight|nine|ten|few|under|hours|days … hours|days|day|week|weekend|fortnight
  + They [let our cottage within five days].
  - They sold the house in May.
timeliness.sorted       +2               fixed|sorted|repaired|resolved|replaced|done|installed|rectified|finished|completed … the|on|that same|very day|afternoon|morning|hour
  + The lock was [rectified the same day].
  - It will be done in the day.
timeliness.sorted       +2               fix|fixed|fixes|repair|repaired|sorted|resolved|solved|mended|unblocked … in|within|inside|under … minutes|mins|seconds
  + He [repaired the lock within ten minutes].
  - The lamp was fixed on a wall, in view within minutes of dusk.
timeliness.sorted       +3               quickly|promptly|immediately|swiftly ~resolve|~solve|~fix|~sort|~rectify|~settle|resolved|solved|fixed|sorted
  + My bill was [quickly sorted].
  - They quickly left the table.
timeliness.sorted       +2               squeezed|fitted|fit|slotted|squeeze me|us|him|her|my|them in|same
  + The dentist [squeezed me in].
  - Coats that fit me.
timeliness.sorted       +3               ~resolve|~solve|~fix|~sort|~rectify|~settle … quickly|promptly|immediately|swiftly|straight
  + The leak was [fixed very quickly].
  - The straight path is long. Mind the sort.
timeliness.sorted       +2               ~sort|sorted|~resolve|resolved|~fix|fixed|~settle|settled|~repair|repaired within|inside the|an|one|two|hours|minutes|24|a hour|hours|minutes|day|days
  + It was [sorted within the hour].
  - Sorted mail is in the box.
timeliness.to_spare     +2               with|plenty|loads|lots time|of|minutes to|time spare
  + We got there [with time to spare].
  - I have spare time with my gran.
timeliness.took_minutes +2               setup|set-up|installation|registration|sign-up|signup|application|booking|payment|transfer took|takes minutes
  + [Booking took minutes].
  - The minutes of the meeting took a page.
timeliness.took_minutes +2               took|takes only|just|mere|literally|barely|under|less … minutes|seconds|minute
  + Sign-up [took just seconds].
  - It took an hour to get there.
timeliness.watch        +2               set your|my watch|clock by
  + You can [set your watch by] it.
  - I set the watch by the bed.
waiting.quick_reply     +2               answer|answers|answered|answering|reply|replies|replied|respond|responds|responded|return|returns|returned … call|calls|email|emails|message|messages|question|questions|query|queries|texts … promptly|quickly|immediately|swiftly|instantly|fast
  + The registrar [returned my messages quickly].
  - They returned my call to Rome, quickly lost.
waiting.quick_reply     +2               got|get|gets|getting through in|within a|one|two|three|four|five|2|3|4|5|few|under|less … seconds|minute|minutes|mins|rings
  + I [got through in two minutes].
  - I got through ten pages in a minute.
waiting.quick_reply     +2               got|had|received|get a|an|my|our call|ring|phone … back in|within|inside … minutes|mins|hour
  + We [had a ring back within ten minutes].
  - We had a ring back in its box within the hour.
waiting.quick_reply     +2               had|got|received an|a answer|reply|response|quote|refund|appointment|slot … by|before|same … ten|noon|lunch|afternoon|evening|day|teatime
  + I [had a reply by noon].
  - The reply is on paper.
waiting.quick_reply     +2               replied|replies|reply|responded|responds|respond|answered|answers … promptly|quickly|immediately|swiftly|instantly
  + They [responded swiftly].
  - The answers, quickly found, were right.

timeliness.fast +1 they|pharmacy|garage|shop|staff|team|kitchen|library|desk had|have my|our|everything|it … ready|waiting
  + The [library had my books ready].
  - I had my card ready.

timeliness.fast +2 out|gone|away of|from there|here in|within under|less|no|minutes|record
  + We were [out of there in under] an hour.
  - Take it out of there in May.

# Back on another day is not back soon
keep.set_phrase keep light|noise|leak|pain|smell|fault|problem|symptoms|error … came back|on|up the|next|that|again
  + The warning [light came back the] next day.
  - The courier came back the next day.

# Speed told in pictures
timeliness.fast         +2 delivery|parcel|order|post|refund|service|shipping|dispatch|it <be>|so|very|really|was instantaneous|expeditious|next-day
  + The [refund was instantaneous].
  - Express delivery is dear.
  - The delivery was early in the morning.
timeliness.fast         +2 expeditious|expeditiously|instantaneously|post-haste|posthaste|lickety-split|pronto|double-quick|double-time
  + The visa desk was [expeditious].
  - An expedition in haste? No, the post.
timeliness.fast         +2 in|under a|half-a jiffy|trice|flash
  + Fixed [in a jiffy].
  - A flash of lightning.
timeliness.fast         +2 shakes of a lamb
  + Done in two [shakes of a lamb]'s tail.
  - Lamb and milk shakes.
timeliness.handled_fast +2 <agent>|they|he|she|team|crew|lads|really got|get|gets on with it|the
  + The [lads got on with it] in the rain.
  - They got on with a ticket.
  - They just got on with the talk.
timeliness.handled_fast +2 arrived|fixed|sorted|seen within|inside the|half-an|an hour
  + She rang and it was [fixed within the hour].
  - Will you be free within the hour ?
  - The bus left and was back within the hour.
timeliness.on_time      +2 ~go|went|goes|going|all|ran|runs … according|exactly|to to|according plan|schedule
  + The move [went exactly to plan].
  - The plan is to go.

# Told in other words
keep.instant_transfer keep instant ~transfer|~payment|~coffee|~message|messaging|~win|~credit|camera|cameras|noodles
timeliness.fast       +2   engineer|plumber|electrician|technician|mechanic|replacement|reply|surveyor|locksmith|callback|fitter the next|same|very day|morning|afternoon
  + Rang at nine, [engineer the next day].
  - The engineer rests the day I work.
timeliness.on_time    +2   keeps|keep|kept|sticks|stick to time|schedule|timetable
  + The barge [keeps to time].
  - Keep to the left in time.

keep.own_lateness  keep i|we <be>|were|was|arrived|got only|just|barely|merely|there … late
  + [We were only five minutes late] and they had let the table go.
  - It was late.
timeliness.on_time +1   only|just|merely|barely <duration> late|behind
  + The coach was [only ten minutes late].
  - The coach was ten minutes late.
timeliness.on_time +1   only|just|merely|barely about|some|maybe|roughly <duration> late|behind
  + The ferry was [only about ten minutes late] into port.
  - It was about ten minutes late.

keep.own_step       keep             next|same|following|very day|morning i|we … shipped|posted|mailed|dispatched
keep.worn_soon      keep             broke|broken|stained|stain|faded|wore|died|cracked|tore|torn|cold|flat|rusted|rusty|peeled|ripped|leaked|failed|collapsed|apart|shrank|dead|stale|mouldy|drained … in|within no time
timeliness.fast     +2               in|under|almost|practically|literally|virtually|takes|took|take|nearly|within no time
  + The harp was tuned [in no time].
  + Installed [in no time].
  - I had no spare time.
  - In the plan no time was given.
timeliness.fast     +2               no time wasted|lost
  + He had [no time lost] on small talk.
  - At no time was the gate locked.
# On its way the next day
timeliness.same_day +2,stage:receive next|following|same|very day|morning|afternoon|evening … in|on the post|mail|doorstep
  + The [same afternoon my lens was in the post].
  - The next day I was in the way.
timeliness.same_day +2,stage:receive next|following|same|very day|morning|afternoon|evening … shipped|dispatched|despatched|posted|mailed
  + The very [next morning it was dispatched].
  - Posted the next day shift.

keep.own_step    keep i|we … nice and early|prompt|quick|quickly|promptly
timeliness.early +2   nice and early|prompt|quick|quickly|promptly
  + The milk came [nice and early].
  - A nice early lunch.

keep.promised_within keep             should|will|would|'ll|supposed|promised|guaranteed|guarantee … here|delivered|arrived|turned within|inside|in 24|48|twenty-four|forty-eight hours|hrs|hour
timeliness.fast      +2,stage:receive came|arrived|delivered|here|turned … within|inside|in 24|48|twenty-four|forty-eight hours|hrs|hour
  + The seeds [came within 48 hours].
  - We came in the 48 bus.

timeliness.immediate +2 arrived|came|delivered|here|back|replied|answered|fixed|sorted|refunded|ready … less|under than|a <duration> … later|after|from|of
  + The lamp [arrived less than two days after] I paid.
  - It broke less than two days after I paid.

timeliness.fast      +2 arrived|came|cleared|landed|transferred|credited|processed|verified|approved|activated in|within … seconds|minutes|moments
  + The money [cleared in seconds].
  - The bus came in two minutes late.
timeliness.immediate +2 back|returned|reappeared in|within a|one|two|three|four|five|few|minutes|moments|seconds|no minute|minutes|moments|seconds|mins|time with
  + The clerk was [back within two minutes with] a spare bulb.
  - We were back in two minutes.
timeliness.immediate +1 ~offered|offers next|same day|morning delivery|shipping|collection|installation|fitting|service|repairs|repair|dispatch
  + The mill [offered next day fitting].
  - They offer next year's fitting.
timeliness.on_time   +2 not|n't|never|without experienced|experience|experiencing|encountered|encounter|seen|noticed|suffered|faced any|a|one|single delay|delays|lateness|hold-ups|holdups|cancellations
  + With this coach firm I have [never experienced any delays].
  - Did you experience any delays?
  - I would not have experienced the trip otherwise.

timeliness.on_time +2 comes|come|came|arrives|arrived|turns|turned|shows|delivers|calls|rings|does … when|what he|she|they said|says|say|promised|told|agreed
  + He [turns up when he says].
  - He sings when he says so.

timeliness.same_day +2 <helper>|<agent>|mechanic was|were|arrived|came … there|here|round … minutes later
  + [He was here ten minutes later].
  - He was here in May.
  - It was back two days later.

timeliness.flew    +2,stage:use not|n't|never … see|notice|feel|seen|noticed … time|hours|hour|evening|day go|pass|passing|going|went|fly
  + I did [not see the hours go] by.
  - I see the time go by.
timeliness.on_time +2           ran|runs|running|kept|keeps|stuck to time|schedule|timetable
  + The whole fair [ran to time].
  - We ran to the timetable.
