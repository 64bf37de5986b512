@language en
@kind     irritants

timeliness.delayed  -1 it is|'s now <month>|<weekday>
  + I paid in March, [it is now June].
  - It is now ten o'clock.
timeliness.duration -2 <duration>=1d without|with … internet|phone|broadband|water|heating|boiler|power|electricity|gas|signal|fridge|car|money|tv|line|laptop|landline|washing
  + We spent [nine days without a boiler].
  - I drove ten hours with my car.
timeliness.duration -2 <duration>=5d to get|fit|install|answer|reply|process|ship|deliver|send|repair|fix|issue|respond|open|post|approve|replace|refund|connect
  + [Six weeks to fit] a meter.
  - It took two hours to fit.
timeliness.slow     -2 ambulance|paramedics|police|engineer|plumber|taxi|cab|waiter|reply|response|answer … took|take|taking|takes <duration>=1h
  + The [plumber took four hours].
  - The taxi took ten minutes.
timeliness.tracking -2 tracking|parcel|status|case|file|claim|application|queue|order|package … not|n't|never … moved|budged|progressed|advanced
  + My [claim has not moved] an inch.
  - The queue at the order desk moved fast.

# Told as facts: the day came, the thing did not.
timeliness.late         -2 <weekday>|<month>|christmas|birthday|date|deadline|day|anniversary|time|slot|appointment … come|came|comes and gone|went|passed
  + [Friday came and went] with no plumber.
  - People came and went all day in the hall.
timeliness.late         -2 date|dates|delivery|appointment|slot|arrival|eta keeps|kept|keep changing|moving|slipping|sliding|shifting|extending
  + The [date keeps slipping] on my new kitchen.
  - The tour keeps moving at a good pace.
timeliness.late         -2 deadline|date|window|timeframe|slot … passed|elapsed|lapsed|slipped|missed
  + The [deadline has passed] and my visa is nowhere.
  - My driving test is passed, what is the start date ?
timeliness.late         -2 new|revised|another|changed|later|third|second ship|shipping|delivery|arrival|completion|dispatch date
  + Then I got a [new delivery date] in March.
  - Please tell me the delivery date.
timeliness.late         -2 paid|pay|paying|payed|charged … next|express|expedited|priority|overnight|two|one|same|rush day|delivery|shipping|post|mail|service … took|got|came|arrived|still|not|n't|days|week|weeks|instead|three|four|five
  + I [paid for express delivery and it took] nine days.
  - I paid by card in the shop.
timeliness.late         -2 pushed|backed|bumped|pushing back|it|the|my|our … date|delivery|appointment|twice|until
  + They [pushed back the delivery] to June.
  - He pushed the trolley for me.
timeliness.limbo        -2 held|hold|holding|tied for|until|another|up <duration>=5d
  + The cheque was [held for ten days].
  - The fair is held for two days each May, hold the date.
timeliness.missed_event -2 missed|missing … wedding|funeral|connection|party|concert|birthday|flight|train|interview|deadline|appointment|graduation|christmas|cruise|exam|meeting|match|holiday
  + So we [missed our own wedding] rehearsal.
  - I miss the birthday cakes you made.
timeliness.missed_event -2 no|without present|gift|presents|nothing to|for|on|under … open|christmas|birthday|tree
  + My son had [no present for his birthday].
  - Is there a present on the tree ?
timeliness.slow         -2 handover|paperwork|formalities|pickup|pick-up|drop-off|check-out|checkout|boarding|disembarking|unloading|security took|takes|lasted <duration>=1h
  + The [handover took two hours].
  - The boarding house took two dogs.
timeliness.status_stuck -2 sat|sitting|stuck|still|stayed|stays|remains in|at|as|on processing|pending|transit|limbo|customs|depot|sorting|preparing
  + It [sat in customs] all of May.
  - The lounge has a hall for transit.
timeliness.status_stuck -2 still|only|just says|say|shows|showing|saying|shown|states|listed|reads|stuck processing|pending|preparing|shipped|awaiting|in|label|out|the|not|at|under|received|confirmed|open|closed
  + My file [still says pending] after a month.
  - He still says hello each morning.
timeliness.still_not    -2 never|not|n't arrived|came|appeared|materialised|materialized|shipped|dispatched
  + The desk was [never dispatched].
  - They never ever dispatch from abroad.
timeliness.still_not    -2 nothing|none … arrived|came|shipped|materialised|materialized|turned|received|delivered|showed
  + A month later [nothing has arrived] at my door.
  - Nothing beats a parcel that arrived early.
timeliness.still_not    -2 not|n't … in time for
  + It did[n't come in time for] Mother's Day.
  - I would not leave it late, book in time for tea.
timeliness.still_not    -2 still|yet ~have|got|'ve|has no|not|nothing|neither <parcel>|<money_due>|broadband|internet|tv|heating|water|password|access|date|key|keys|ticket|tickets|line|contract|licence|license|passport|news|idea|clue|power|service|boiler|title|documents|certificate|results|diagnosis|appointment
  + We [still have no heating] in block C.
  - I still have no complaints after a year.

# Late.
keep.can_i_move    keep can|could i|we ~reschedule|~postpone
keep.due_book      keep overdue ~book|~fine
keep.i_missed      keep i missed my ~appointment|~slot
keep.late_hour     keep late in|at the|night
keep.late_hour     keep ~late ~breakfast|~dinner|~lunch|~night|~evening|~checkout|~husband|~mother|~father|~fee|~fees|~payment|~bar|~hour|~booking|~summer|~autumn|~spring|~winter|jan|january|feb|february|march|april|may|june|july|aug|august|sept|september|oct|october|nov|november|dec|december
keep.late_nineties keep the|my|our|his|her|their late sixties|seventies|eighties|nineties|1960s|1970s|1980s|1990s|2000s|2010s|60s|70s|80s|90s|twenties|thirties|forties|fifties
keep.lateness      keep too late to|for me
keep.my_late       keep i was|am|arrived|came late
keep.never_late    keep <negation>|never … too late
timeliness.delayed -3   <duration>=1h … ~delay
  + [A seven hour delay] at the gate.
  - In 2 hours we are off.
timeliness.delayed -2   another week|month|fortnight
  + It slipped by [another week].
  - We could stay another night.
timeliness.delayed -3   ~constant|~endless|~repeated|~further|another|~long|~lengthy|~major ~delay
  + [Constant delays] with the engineer.
  - Constant sunshine in June.
timeliness.delayed -2   ~delay
  + Our flight was [delayed].
  - Do not delay, apply today.
timeliness.delayed -3   ~delay … <duration>=1h
  + We were [delayed by three hours].
  - No one mentioned 3 hours.
timeliness.delayed -2   ~postpone|~reschedule|rearranged
  + The visit was [postponed] by a month.
  - Can I reschedule my slot?
timeliness.delayed -2   ~push|~move|pushed back
  + My install date was [pushed back].
  - Push the chair back.
timeliness.late    -2   <duration>=15min … late
  + The bus was [40 minutes late].
  - I ate 20 minutes ago, lately I snack.
timeliness.late    -3   <duration>=1d … late
  + It came [nine days late].
  - We stayed 2 days and loved it.
timeliness.late    -2   <negation> … timely ~manner|~fashion
  + Claims are [never paid in a timely manner].
  - A timely word of manners helps.
timeliness.late    -2   <negation> … ~meet … ~date|~deadline|~target
  + They did [not meet the agreed date].
  - Where do we meet for the date?
timeliness.late    -2   arrived|arrive|delivered|received|shipped|dispatched|delivery … after … event|deadline|birthday|christmas|date|wedding|party
  + The dress [arrived after the wedding].
  - After dinner, we walked home.
timeliness.late    -2   behind schedule
  + The kitchen fit is [behind schedule].
  - Behind the schedule board is a map.
timeliness.late    -2   not|n't|never … on|in time
  + My card did [not arrive on time].
  - Never a dull time on this line.
timeliness.late    -2   too late
  + The flowers arrived [too late] for the funeral.
  - It is never too late to learn.
timeliness.late    -2   ~late
  + The parcel was [late] for his birthday.
  - We had a late breakfast by the pool.
timeliness.late    -2   ~miss … ~deadline|~date|~connection|~connecting|~slot|~window|~appointment|~delivery
  + The fitter [missed the slot] again.
  - I will miss this place.
timeliness.late    -2   ~overdue|~tardy|belated|belatedly
  + The refund is [overdue].
  - An overdue book costs me ten pence.

# Slow.
keep.curtain      keep ~curtain were|are drawn
keep.market_stall keep ~market|~food|a|the ~stall
keep.slow_food    keep ~slow cooked|roasted|roast|cooker|dance|down
keep.slow_market  keep slow|slower|slowest|slow-moving|sluggish market|markets|season|economy|traffic
keep.slow_market  keep slow|slower|slowest|sluggish moving|housing|property|job|sellers|selling market|markets|traffic
keep.slow_market  keep ~market|~trade|economy <be> slow|slower|sluggish
timeliness.slow   -2   at … snail pace
  + Things move [at a snail pace].
  - The pace of the tour suits me.
timeliness.slow   -2   lack of urgency
  + A total [lack of urgency].
  - Urgency aside, take care.
timeliness.slow   -2   no ~urgency
  + There is [no urgency] at all in that team.
  - The urgency of the case was clear.
timeliness.slow   -3   painfully|excruciatingly|ridiculously|incredibly|unbelievably ~slow
  + The claim was [painfully slow].
  - An incredibly low price.
timeliness.slow   -2   ~drag … feet|heels|on|out
  + They [drag their feet] on every claim.
  - I dragged my case uphill.
timeliness.slow   -2   ~glacial
  + A [glacial] pace on the repairs.
  - The glacier tour was magical.
timeliness.slow   -2   ~lengthy|~protracted
  + A [lengthy] dispute over a deposit.
  - The curtains were drawn, the length perfect.
timeliness.slow   -2   ~slow|slowly
  + The paperwork moved very [slowly].
  - A slow roasted shoulder of lamb.
timeliness.slow   -2   ~stall|~stalling
  + The broker keeps [stalling].
  - The market stall sells honey.
timeliness.slow   -2   ~take|took|takes|taking a long time
  + It [took a long time] to sort.
  - I took a long walk this time.
timeliness.slow   -2   ~take|took|takes|taking|taken … too|so|very|extremely|long long|time
  + The payout [took far too long].
  - It took a long hard look to see the seam.
timeliness.slow   -2   ~take|took|takes|taking|taken … ~age|forever|ages|eternity
  + Shipping [took forever].
  - My son of that age took part.

# Should have come, and did not.
keep.bill_yet           keep <negation>|havent|not … bill|bills|invoice yet
keep.fee_free           keep no ~delivery|~bag|~item ~fee|~charge|limit
keep.less_shipping      keep less|no shipping|delivery
keep.never_again        keep never ~come|coming back|here|again
keep.not_come_close     keep <negation>|even|not ~come close|across|cheap|near
keep.not_tried_yet      keep <negation>|havent|not … used|tried|tested|experienced|seen … yet
keep.nothing_close      keep nothing ~come close
timeliness.not_received -2   <negation> … yet
  + The line is [not live yet].
  - Yet it was not the end of the fun.
timeliness.not_received -2   <negation>|never got … ~order|~parcel|~package|~item|~gift|~refund|~money|~delivery|~card
  + I [never got the parcel].
  - I got a card from the crew.
timeliness.not_received -2   <negation>|never … ~arrive|~come|shipped|dispatched
  + The sofa [never arrived].
  - We came, we saw, we ate.
timeliness.not_received -2   <negation>|never … ~deliver
  + My order was [not delivered].
  - They deliver to the door.
timeliness.not_received -2   <negation>|never … ~receive
  + I [never received the voucher].
  + We did [not receive] any of it.
  - Did you receive my note?
timeliness.not_received -2   <negation>|never … ~show|~turn up
  + The fitter [never turned up].
  - The film never shows the lake.
timeliness.not_received -2   has|have|had|was yet to
  + I [have yet to] see my money.
  - I have to buy yet another pair, they are that good.
timeliness.not_received -2   no sign of
  + There is [no sign of] my boots.
  - There was no sign on the door.
timeliness.not_received -2   no ~delivery|~package|~parcel|~item|~luggage|~bag|~shipment|~show
  + Christmas Eve and [no parcel].
  - Is there no delivery fee?
timeliness.not_received -2   nothing … ~arrive|~come|~receive|~deliver|~happen
  + A month on and [nothing has arrived].
  - Nothing comes close to this place.
timeliness.not_received -2   not|n't|never ship
  + They did [not ship] the sofa.
  - No ship sailed that week.

# Still nothing.
keep.crave               keep still <negation>|ca|can … get enough
keep.yet_to_find         keep have|has|had yet to find|try|meet|be|taste
timeliness.still_not     -2   still <negation> … ~receive|~deliver|~arrive|~ship|~refund|~install|~connect|~activate|~process|~pay|~send|~get|~have|~go|~repair|~update|~happen|~complete
  + The tile order has [still not been updated].
  - I still cannot get enough of that cake.
timeliness.still_not     -2   still have|has|had|did|do|does|is|am|are <negation> … ~receive|~deliver|~arrive|~ship|~refund|~install|~connect|~activate|~process|~pay|~send|~get|~have|~hear|~see|~complete
  + I [still have not received] the cheque.
  - I still have the one I received in May.
timeliness.still_not     -2   still without|pending|outstanding|missing|unpaid|undelivered
  + The job is [still pending].
  - Stand still. You may go without shoes.
timeliness.still_nothing -3   <duration>=1w … still nothing|no|not|waiting
  + It has been [three weeks and still nothing].
  - After 20 years we came back.
timeliness.still_nothing -3   <duration>=3d later … nothing|no|still
  + [Ten days later and nothing].
  - Ten days later we were home and happy.
timeliness.still_nothing -3   after <duration>=1w … still no|not|nothing|waiting
  + [After 5 weeks there is still no] phone line.
  - After 5 weeks off, I feel new.
timeliness.still_nothing -3   still no ~answer|~solution|~water|~heating|~sim|~router|~response
  + [Still no water] on the top floor.
  - Still life with no frame.
timeliness.still_nothing -3   still no ~refund|~order|~parcel|~package|~delivery|~internet|~broadband|~sign|~luggage|~bag|~date|~update|~card|~money|~service|~phone|~engineer
  + A month later, [still no engineer].
  - The money is still there, no fees.
timeliness.still_nothing -3   still nothing
  + Two emails and [still nothing].
  - Still, nothing beats home.
timeliness.still_waiting -3   <duration>=3d ~wait|waiting|waits
  + [A six month wait] for a scan.
  - After a few days, wait staff knew our names.
timeliness.still_waiting -2   been waiting
  + I have [been waiting] for a visit.
  - My wife has been a waiting nurse ? A ward nurse.
timeliness.still_waiting -3   been waiting … <duration>=3d
  + I've [been waiting for 6 weeks] for a code.
  - I have been here 6 weeks and love it.
timeliness.still_waiting -2   still ~wait|~await|waiting|awaiting
  + I am [still waiting] for my deposit.
  - The taxi waited, engine still.
timeliness.still_waiting -3   ~wait … <duration>=3d
  + We [waited five months] for a chair.
  - The waiter of 5 years knows us.
timeliness.still_waiting -2   ~wait … days|week|weeks|month|months|year|years
  + You [wait weeks] for a simple form.
  - Wait for the end-of-season sale. Some years it is huge.

# Durations out of line.
keep.business_with  keep business|dealings|dealt|traded with … for|over … <duration>=1y
keep.happy_years    keep been … <duration>=1y … ~customer|~client|~member
keep.happy_years    keep ~customer|~client|~member|~subscriber|tenant|tenants|~patient of|to|at|with|here … for over|nearly|almost|more <duration>=1y
  + I am a [customer of the corner bakery for over four years], still no discount.
  - We have been waiting for over a year.
timeliness.duration -2   <duration>=2w late|later
  + [Two months late], and no sorry.
  - Two months free, not bad.
timeliness.duration -2   <duration>=2w to ~get|~receive|~arrive|~install|~deliver|~process|~resolve|~fix|~reply|~respond|~refund|~send|~come|~connect|~repair|~post|~answer|~sort
  + [Two months to post] a letter.
  - Two weeks in the sun.
timeliness.duration -2   been <duration>=1w since|and
  + It has [been over 2 weeks since] I paid.
  - I have been here 2 weeks of bliss.
timeliness.duration -2   been … over|about|almost|nearly|now|waiting|going|around|like … <duration>=1w since|and
  + It has [been well over three weeks since] the sail was due.
  - It was two weeks since we had been over the bar.
timeliness.duration -2   for over|nearly|almost|more <duration>=1w
  + I've chased this [for over 2 months].
  - For over-60s there is a discount.
timeliness.duration -2   it … been <duration>=1w
  + [It's been 2 months] with no heating.
  - It has a been-there feel.
timeliness.duration -2   now been <duration>=3d
  + We have [now been 9 days] without a call.
  - Now I have been to Rome.
timeliness.duration -2   over|nearly|almost|well|than <duration>=1w to|for|before|since
  + [Over a month for] a new handset.
  - Over 3 weeks of sunshine.
timeliness.duration -2   weeks|months before i|we|they|anyone|it|he|she|someone|anything|my
  + It was [weeks before anyone] looked.
  - In the months of spring it blooms.
timeliness.duration -2   weeks|months|years down|on the|later line|nothing|still
  + [Months down the line], no progress.
  - Weeks on the road with you were fun.
timeliness.duration -2   without … <duration>=2d
  + We were [without our van for 4 days].
  - Do not leave without seeing the bay.
timeliness.duration -2   ~take|took|takes|taken|taking … <duration>=1w
  + It [took almost three weeks] to post a chip.
  - The course takes 20 minutes.
timeliness.duration -2   ~take|took|takes|taken|taking … weeks|months|years
  + It [takes months] to get a date.
  - Take two, weeks one to four.
timeliness.pending  -1   pending|ongoing
  + My complaint is [pending].
  - The food was outstanding.

# Nobody came.
keep.before_due     keep before|until|till|ahead … was|were|is|are due|supposed|meant|scheduled to start|arrive|begin|come|open|leave|finish
  + The crew came [before the work was due to start].
  - The work was due to start before lunch, and we wait.
timeliness.duration -2   it|they|he|she|which|that|this|who ~take|took|takes|taken|taking several|many|numerous|multiple days|weeks|months|hours for|to|before|until
  + [It took several weeks for] a part to come.
  - Several hours by the sea did us good.
timeliness.duration -2   months|weeks down the line
  + Two [months down the line] the wall is bare.
  - The next stop down the line is Crewe.
timeliness.late     -2   set|put|pushed|moved … back|backwards by|to|another
  + My slot was [set back by] five weeks.
  - The clock is set back in October.
timeliness.late     -2   should have|'ve arrived|received|shipped|landed
  + The tiles [should have arrived] in June.
  - We should have a receipt.
timeliness.late     -2   should have|'ve been … delivered|here|sent|installed|shipped|connected|processed|paid|repaired|posted
  + My card [should have been sent] by now.
  - You should have been there, what a view.
timeliness.late     -2   was|were|been supposed|meant|due|scheduled to … delivered|arrive|receive|recieve|get|come|ship|installed|shipped|here|connected|start
  + The sofa [was supposed to arrive] on Monday.
  - I am due to get a badge in May.
timeliness.no_show  -3   no show
  + Another [no-show] by the fitter.
  - There is no talent show tonight.
timeliness.no_show  -3   nobody|noone|no-one … came|comes|come|coming|appeared|appears|appear|arrived|arrives $
  + I took the day off and [nobody came].
  - Everyone came, no one left hungry.

timeliness.no_show -3 nobody|noone|no-one showed|shows|turned|turns|show|turn up
  + I took the day off and [nobody turned up].
  - Nobody showed us the way up.

timeliness.no_show      -3               nobody|noone|no-one came|comes|come|coming|appeared|arrived to|for|on|at|until
  + We rang and [nobody came to] the door.
  - Nobody came close to that price.
timeliness.no_show      -2               ~cancel … ~appointment|~visit … last|day|morning
  + They [cancelled my visit on the morning] itself.
  - Cancel any appointment in the app.
timeliness.no_show      -2,stage:receive ~cancel … ~install|~installation|~delivery … last|day|morning
  + They [cancelled our delivery on the morning] itself.
  - Cancel the delivery in the app.
timeliness.no_show      -3               ~engineer|~driver|~technician|~plumber|~courier|~taxi|~transport|~ambulance|~installer … <negation>|never … ~show|~turn|~come|~arrive
  + The [plumber never turned] up.
  - The engineer came on the dot.
timeliness.no_show      -2               ~stand|stood me|us up
  + The surveyor [stood me up].
  - Please stand up for the anthem.
timeliness.not_received -2               <negation>|never … provided|supplied|fitted|delivered … service|services|anything|goods|product
  + You have [not supplied me with any service].
  - No service is provided at the lake.
timeliness.not_received -2               still|yet to be installed|delivered|connected|fitted|repaired|resolved|sorted|completed|fixed|refunded|paid
  + The line is [still to be installed].
  - Still, to be paid for a walk is fun.
timeliness.not_received -2               ~wait|waited|waiting|been <duration>=2d … and|still|to|for … nothing|no|not|still|n't
  + I [waited three weeks for nothing].
  - We waited ten minutes for a tram.
timeliness.slow         -2               taking|takes|took|taken a|quite while|awhile|time
  + The roof is [taking a while].
  - Take a while to look at the view.
timeliness.slow         -2               ~take|took|taking|takes this|that long
  + Why does it [take this long] to print a card ?
  - Take the long road by the mill.
timeliness.stranded     -3               stranded
  + We were [stranded] in Lisbon overnight.
  - Strands of hair fell softly.
timeliness.stranded     -3               stuck … for <duration>=30min
  + We sat [stuck on the tarmac for 2 hours].
  - The label stuck well.

@sector airline transport
timeliness.delayed -2 still|been|now|just sitting|sat|stuck|waiting on|at|in … ~gate|~runway|~tarmac|~plane|~train|~bus|~platform
  + We are [still sitting at the gate].
  - I sat at the gate with a book.

@all
timeliness.late      -2 eventually|finally received|arrived|came … <duration>=2d after|later|late
  + We [finally received the deed three weeks after] we paid.
  - I finally got to the quay two hours after dawn.
timeliness.late      -1 he|she|they|it|<agent>|<parcel> eventually|finally turned|showed|arrived|rolled|appeared
  + The [tailor finally showed] up at dusk.
  - We finally arrived at the quay.
timeliness.late      -2 was|were supposed|meant to be here|there|delivered|ready|done|finished|installed|fixed|back|connected|shipped|next-day|overnight
  + The trellis [was supposed to be ready] in May.
  - What is the dial meant to do ?
timeliness.slow      -1 no|without … eta|timescale|timeframe|timeline
  + They gave us [no timescale] for the roof.
  - What is the eta of the ferry ?
timeliness.slow      -2 tried|trying to ~return|~cancel|~get|~order … since|weeks|months
  + I have been [trying to get a badge since] May.
  - I am trying to get a badge, please.
timeliness.still_not -2 still|was|were not|n't live|active|connected|ready|up|running|ordered|fitted
  + Our line is [still not live].
  - The band does not play live.

timeliness.slow -2 paperwork|process|form|forms|check-in|checkin|registration|procedure|formalities|signing|update|download|install|admission|checkout|handover|processing took|takes|taking all|the|a|most|half whole|entire|full|morning|afternoon|day|evening|night
  + The [paperwork took all afternoon].
  - The process took half a minute.

timeliness.delayed -2 was|were|is|are|'s|'re|over|nearly|almost|about <duration>=15min behind $
  + The surgery [was two hours behind].
  - The van was an hour behind the tram all day.

timeliness.slow -2 assistance|ambulance|tow|technician|plumber|electrician|locksmith|response|reply|answer|waiter|starters|mains|drinks took|takes … <duration>=40min
  + The [tow took five hours].
  - The meal lasted five hours.

@sector airline transport
timeliness.delayed -2 hours|hour|minutes|mins|hrs sitting|stuck|sat on|in|at
  + Two [hours sitting in] the cabin.
  - We sat in the bar for hours.

@all
keep.about_time_of       keep about time travel|zones|off|management
keep.another_day         keep another day|night|year|week|month of|at|in|here|with|to|trip
keep.any_delay           keep any|possibility|possible|chance|possibly of|for|more|further|further|about ~delay
keep.been_with           keep been with|at|in|going|using|coming|living|here|together|married|a … <duration>=1w and|since
keep.comes_to_mind       keep comes|come|came to mind
keep.comment_yet         keep <negation>|havent|not … comment|paid|decided|seated yet
keep.comment_yet         keep not|n't here|sure yet
keep.customer_long       keep customer|member|client for|of a long time
keep.for_years_user      keep had|owned|used|been|lived|using|have|worked|living|known|going|coming|it|them|customer|loyal|shopping|here|with for over|almost|nearly|more|about <duration>
keep.i_am_not_come       keep i am not come
keep.i_moved             keep i|we moved|changed|rescheduled|cancelled|postponed my|our|the
keep.in_credit           keep with a <duration>=1d contract|lease|notice|warranty|guarantee|minimum|term|subscription|break|free|baby|old
keep.in_late             keep in|since|from|mid late
keep.late_charge         keep late charge|charges|notice|notices|penalty|penalties|months|dates
keep.late_shift          keep late session|sessions|opening|shift|shifts|hours|date|september|morning|twenties|thirties|teens
keep.left_early          keep i|we left … early|earlier
keep.lengthy_text        keep lengthy email|emails|letter|letters|message|review|conversation|reply
keep.long_time_future    keep for|a long time to come
keep.meant_for           keep supposed|meant to come|get|start|ship with|from
keep.minor_delay         keep minor|slight|short|small|brief|little ~delay
keep.minor_delay         keep ~delay was|were minor|minimal|short|brief|small|unavoidable
keep.move_back           keep ~move back to|into|in|home|here
keep.never_be_late       keep impossible|cannot to be late
keep.never_come_across   keep n't|not|never come across|to|from|with|as
keep.open_late           keep open|till|til|until late
keep.put_back            keep ~put back in|into|together|onto|where|my
keep.put_back            keep ~put back on my|our|the|to|file|record|report
keep.sorry_delay         keep sorry|apologies|apologise|apologize|apologizing|apologised|apologized for … ~delay
keep.stayed_late         keep stay|stayed|stays|staying|work|worked|works|open|opens|opened late
keep.too_early           keep too early|late|soon to say|tell|judge|know
keep.years_lived         keep lived|live|living|worked|owned|used … for … <duration>=1y
keep.years_member        keep member|customer|client|subscriber|fan … for … <duration>=1y
keep.years_now           keep for|a|over|almost|nearly|about|had|been|past <duration>=1w now|already
timeliness.at_all_hours  -2   come|comes|came|arrive|arrives|turn|turning|turns|ring|rings|call|knock … at|up all hours|sorts
  + They [turn up at all hours].
  - The bar is open at all hours.
timeliness.could_quicker -2   could have|'ve walked|swum|flown|built|cycled|crawled|driven it|there|home|myself|to|faster|quicker|my
  + I [could have walked there] by now.
  - I could have cycled all day.
timeliness.could_quicker -2   could|should|would|might have been|come|gone|arrived|happened|started|acted|seen quicker|sooner|faster|earlier|speedier|swifter
  + The results [could have come sooner].
  - I could have an earlier train.
timeliness.delayed       -2   cancelled|canceled|cancels|rescheduled|postponed minutes|hours|with before|short|very
  + They [cancelled with short] notice.
  - The show hours before noon.

timeliness.delayed -2 cancelled|canceled|cancels|rescheduled|postponed on the day|morning|night
  + The fair was [cancelled on the day].
  - We cancelled on the phone.

keep.own_doing keep i|we cancelled|canceled|rescheduled|postponed on|with|minutes|hours the|before|short|very
  + [I cancelled with short] notice, and that was fine.
  - They cancelled with short notice.

keep.own_doing           keep             i|we cancelled|canceled|rescheduled|postponed on the day|morning|night
  + [We cancelled on the day] and paid nothing.
  - They cancelled on the day.
timeliness.delayed       -2               changed|cancelled|canceled|moved|rescheduled|told|swapped|dropped|pulled … last minute
  + They [changed it at the last minute].
  - The last minute of the match was great.
timeliness.delayed       -2               date|delivery|installation|appointment|launch|start|completion|move keeps|kept|keep slipping|moving|changing|getting
  + The [delivery keeps slipping].
  - The date keeps its charm.
timeliness.delayed       -2               engineer|plumber|driver|installer|technician|builder|fitter|courier|dentist|doctor|hospital|clinic … cancelled|canceled|rescheduled|postponed … twice|times|again|me|us|last|without|day|morning
  + The [plumber cancelled on us] on Monday.
  - The fair of the hospital.
timeliness.delayed       -2               moved|changed|rescheduled|rearranged|postponed|pushed|cancelled|canceled my|our|the|his|her … ~appointment|~booking|~slot|~delivery|~date|~flight|~lesson|~visit|~session|~class|meeting|meetings|~collection|interview|interviews|~operation|~surgery|~scan|~reservation|~installation … times|twice|again|without|weeks
  + They [moved our visit three times].
  - He moved house twice.
timeliness.delayed       -2,stage:receive pushed|moved|shunted|shifted back <count>=2
  + The launch was [pushed back three times].
  - He pushed the boat back twice to help.
timeliness.delayed       -2,stage:receive pushed|moved|shunted|shifted back again|another|by|from
  + The date was [pushed back five times].
  - She moved back to York.
timeliness.delayed       -2               ~put back to|until|till|again|by|another|a|two|three|four|five|several|many
  + My slot was [put back to] June.
  - They put back the lamp on the shelf.
timeliness.delayed       -2               ~put back twice|repeatedly|again
  + The trip was [put back twice].
  - I put back the lamps.
timeliness.discharged    -2               discharged|kicked|thrown … too|at|out … early|soon|midnight|1am|2am|3am|4am|am|night
  + Dad was [discharged at 3am] in his slippers.
  - She was discharged from the navy in 1990.
timeliness.dragging      -2               dithering|dither|dithered|foot-dragging|dawdling|dilly-dallying
  + They are [dithering] over a form.
  - The stall once sold figs.
  + The board [dithered].
timeliness.dragging      -2               dragged|drags|dragging|drag|spun|strung on|out|into for|over|into|to|from <duration>=1w
  + It has [dragged on for 14 weeks].
  - It was strung out to dry for a day.
timeliness.dragging      -2               dragged|turned|stretched|became into <duration>=3d
  + A two day job [dragged into three weeks].
  - Turned into a driveway.
timeliness.dragging      -2               hours|days|weeks|months|years and|upon|on hours|days|weeks|months|years|end
  + [Months on end] of rubble.
  - The days and the nights.
timeliness.dragging      -2               spent|spending|wasted|lost <duration>=20min … trying|phone|chat|hold|talking|arguing|searching|filling|with
  + I have [spent two hours talking] to a robot.
  - We spent two hours at the lake.
timeliness.dragging      -2               ~drag|dragging|dragged their|its|his|her|your feet|heels
  + They [dragged their feet] over the claim.
  - My feet drag after a run.
timeliness.dragging      -2               ~drag|~drag|dragged|dragging|dragging on|out|feet|heels|along
  + The mortgage [dragged on] until July.
  - He had to drag the sofa out.
timeliness.duration      -2               <duration>=1w for … delivery|shipping|refund|reply|response|appointment|repair|parcel|package|part|case|shirt|hat|letter|card|cable|toy|book
  + [Five weeks for a small part]!
  - The delivery is for one week only.
timeliness.duration      -2               <duration>=1w for|to a|an|one|my|this transfer|payment|refund|reply|response|answer|repair|delivery|letter|cheque|decision|quote|visa|form|parcel
  + [Three weeks for a transfer]?
  - I have used it three weeks for a quiz night.
timeliness.duration      -2               <duration>=1w for|to a|an|one|the|my|this simple|small|single transfer|payment|refund|reply|response|answer|repair|appointment|delivery|letter|card|cheque|decision|quote|visa|form|parcel|visit
  + [Three weeks for a simple form].
  - Three weeks for a single man to row the coast.
timeliness.duration      -2               <duration>=1w now|already|running|straight
  + [Three weeks now] and the lift is dead.
  - In two weeks we fly.
timeliness.duration      -2               <duration>=1w of arguing|fighting|waiting|excuses|silence|nothing|lies|promises|hell|delays|being|trying
  + [Seven months of arguing] with them.
  - A week of sun.
timeliness.duration      -2               <duration>=3d and counting
  + [Six weeks and counting].
  - Two days of counting birds.
timeliness.duration      -2               <duration>=5d no heating|hot|power|internet|water|phone|gas|electricity|broadband|boiler
  + We had [nine days without heating].
  - A two week trip without kids.
timeliness.duration      -2               <duration>=5d without heating|hot|power|internet|water|phone|gas|electricity|broadband|boiler
  + The bathhouse was [nine days without hot] taps.
  - Without heating oil in the jar, the lamp burned ten days.
timeliness.duration      -2               <duration>=5d with|and no heating|hot|power|internet|water|phone|gas|electricity|broadband|boiler|reply|news|response|answer
  + [Two weeks and no boiler] in the lock house.
  - Two weeks and no cloud, then hot sun.
timeliness.duration      -2               has|'s been about|over|almost|nearly|around|well <duration>=1w
  + It [has been about a month] by now.
  - Been there in May.
timeliness.duration      -2               it|it's|its|has|'s been about|over|almost|nearly|around|well|more <duration>=1w
  + [It's been almost two months] now.
  - Been there in May.
timeliness.duration      -2               kept|held|had my|our car|passport|phone|laptop|van|bike|watch|money|documents for <duration>=2d
  + They [kept my car for three weeks].
  - I kept my phone for years.
timeliness.duration      -2,stage:use     turned|became|turns|stretched|grew into … months|weeks|hours|nightmare|saga|marathon|ordeal|week|month
  + A quick chat [turned into hours] of forms.
  - The week turned cold.
timeliness.duration      -2               waiting|waited since 2018|2019|2020|2021|2022|2023|2024|2025|january|february|march|april|may|june|july|august|september|october|november|december|last
  + I have been [waiting since March].
  - We waited a minute.
timeliness.duration      -2               weeks|months|years to get|receive|ship|arrive|resolve|deliver|respond|reply|answer|process|fix|sort|send|install|wait|complete|refund|connect
  + It takes them [months to reply] to a postcard.
  - I shall be away for two months to write a book.
timeliness.early_leaving -2               closed|shut|closes|shuts|locked … gate|doors|counter|shop|kitchen|bar|pool|desk … early|before|minutes
  + They [closed the bar an hour early].
  - The gate is by the shut shop.
timeliness.early_leaving -2,stage:use     terminated|terminates early|short|two|three|one
  + The train [terminated early] again.
  - They kicked off early with a song.
timeliness.early_leaving -2,stage:use     turfed|kicked|thrown|booted|dumped off the|at train|bus|tram|coach|flight|plane|a
  + We were [turfed off the train] at Crewe.
  - They kicked off early with a song.
timeliness.early_leaving -2,stage:use     ~leave|left|~depart|~set|~go off|early|before … time|timetable|schedule|scheduled
  + The bus [left before its time].
  - I go off on my own at dinner time.
timeliness.hours_later   -2               texts|alerts|notifications|emails|codes|updates|messages|meals|food … arrive|arrives|arrived|come|came|comes … <duration>=2h later|late
  + The [alerts come five hours later].
  - We came home two hours later.
timeliness.last_minute   -2               cant|cannot|n't|couldnt … get|find|book|see … before|till|until next|spring|summer|autumn|winter|january|march|april|june|september|october
  + You [cannot book a test before next] May.
  - I saw it before spring.
timeliness.last_minute   -2               with|only|just <duration> notice|warning
  + They moved the class [with two hours notice].
  - Notice the hours on the door.
timeliness.late          -2               another|further|additional <duration>=1d
  + Now it is [another two weeks].
  - Another day, another cup.
timeliness.late          -2,stage:use     behind schedule|time
  + We ran [an hour behind schedule].
  - The time behind us was fun.
timeliness.late          -2,stage:receive days|weeks|hours|day|week|hour|month|months after me|us|christmas|him|her|wedding|birthday|event
  + My skis turned up two [days after us].
  - After us the days are long.
timeliness.late          -2               earliest|soonest they|he|she|anyone|you|engineer|appointment|date can|could|is|was
  + The [earliest they can] come is the 26th.
  - The earliest bus is at five.
timeliness.late          -2               fail|fails|failed|failing|unable to meet|hit|make|keep a|any|the|every|each|our|their|single|two|three|several|its deadline|deadlines|target|targets|timescale|timescales
  + They [failed to meet two deadlines].
  - He failed to meet me on the date.

keep.own_doing           keep                          i|we … fail|failed|failing|unable to meet|hit|make|keep a|any|the|every|each|our|their|two|three|my|its deadline|deadlines|target|targets
  + [I was unable to meet the deadline], and they gave me a week.
  - They were unable to meet the deadline.
timeliness.late          -2,stage:use                  late|delayed again|as|yet|every usual|always|ever|again|day|morning
  + The 07:42 was [late yet again].
  - It was late in the day.
timeliness.late          -2,stage:use                  past|after|beyond my|the|our|his|her appointment|slot|booked|scheduled|allotted time|slot
  + It was an hour [past my appointment time].
  - We met after the appointment.
timeliness.late          -2,stage:receive              rocked|pitched|rolled|swanned|strolled|showed|turned up|in <duration>=1h late
  + The movers [rocked up four hours late].
  - We rolled in hay.
timeliness.late          -2                            rolled|strolled|sauntered|swanned in|up … late|at|after|hours|minutes
  + He [rolled in at] eleven.
  - The hill rolled in green.
timeliness.late          -2                            should of|have|'ve received|recieved|had|arrived|been|got by|it|my|here|them|already|weeks|days
  + I [should of received it] by May.
  - I should have a bath.
timeliness.late          -2                            started|began|opened|departed|kicked … <duration>=10min after|behind
  + The show [started forty minutes after] the time on the ticket.
  - It opened for ten minutes.
timeliness.late          -2,stage:receive              the|a|one|two|three day|days|week|weeks|hours before|after|late|past|behind our|the|my|it|its|schedule|promised wedding|party|birthday|event|due|slot|schedule|date|time|funeral|christmas
  + The dress came [the day before the wedding].
  - We left the day before the storm.
timeliness.late          -2,stage:receive              turned|came|arrived|appeared|rocked|showed up|on|at … instead
  + It [came on Tuesday instead] of Saturday.
  - He came on Friday.
timeliness.late_early    -2,stage:use                  come|came|arrived|served|brought|out|delivered|ready at different|separate|random times
  + Our mains were [served at different times].
  - The times are different in Rome.
timeliness.late_early    -1,stage:use                  dribs and|& drabs
  + Our plates came in [dribs and drabs].
  - He collects dribs, drabs and buttons.
timeliness.late_early    -2,stage:use                  finished|eaten|eating|done before|by … mine|his|hers|ours|rest|other|others … arrived|came|come|served|reached
  + My wife had [finished before mine came].
  - We finished before the rest of the day.
timeliness.late_early    -2                            late and|but|yet … left|leave|leaves|leaving|gone|went|finished early
  + She comes [late and leaves early].
  - It was late and I went to bed early the day after.
timeliness.left_undone   -2                            left flapping|unfinished|exposed|gaping … for|weeks|months
  + A gutter [left flapping for] weeks.
  - I left, the flag flapping.
timeliness.left_undone   -2                            only|just|merely partially|partly|half installed|finished|completed|done|built|painted|fitted|fixed|repaired|assembled|loaded|unpacked|connected
  + The pergola was [only partly assembled].
  - The harp has parts, fitted with gut.
timeliness.left_undone   -2                            they|who|always|would|<agent> leave|leaves|left|went|go|goes|gone|drove before the|my|our|it|anything|everything … finished|done|fixed|solved|resolved|complete|completed|repaired|working
  + The crew [always leave before the job is finished].
  - We left before the play was over.
timeliness.left_undone   -2                            was|were|left|remains|remained partially|partly installed|finished|completed|done|built|painted|fitted|fixed|repaired|assembled|connected
  + The weir [was partly repaired] and left.
  - The price was partly in oats.
timeliness.limbo         -2                            limbo
  + My money is in [limbo].
  - Is there limb pain after a walk?
timeliness.missed_event  -3                            missed my|our|his|her interview|wedding|funeral|birthday|exam|meeting|christmas|holiday|concert|party
  + I [missed my interview] because of them.
  - Miss Jones is at my meeting.
timeliness.never_ready   -2                            never|not|n't ready
  + My prescription is [never ready].
  - Not every ready meal is bad.
timeliness.no_show       -2,stage:receive              never|nobody|noone appeared|materialised|pitched up|at|on|all
  + The fitter [never appeared at] all.
  - A fox appeared at the gate.
timeliness.no_show       -2                            slot|date|day|deadline|window|appointment|hour|morning came|come|passed|comes and|with|without went|gone|no|goes
  + The [slot came and went].
  - The date is on the slot.
timeliness.no_show       -2                            with|and|still no van|driver|engineer|plumber|taxi|cab|courier|technician|fitter|builder
  + Two o'clock [and no taxi].
  - No car and my driver's licence is gone.
timeliness.over          -2,stage:use                  <duration>=1min journey|trip|ride|drive|flight|appointment|job|visit|call … took|became|lasted|turned
  + [A ten minute ride took] an hour.
  - It is a ten minute ride.
timeliness.over          -2,stage:use                  bus|coach|train|journey|trip|replacement|commute|ride … took|takes <duration>=3h
  + The replacement [coach took three hours].
  - The bus took ten minutes.
timeliness.over          -2                            hour|hours|day|days|week|weeks|minutes turned|became|turns|stretched|grew|stretching|turning into|to two|three|four|five|six|seven|eight|nine|ten|twelve|days
  + One [week turned into six].
  - The hour turned to noon.
timeliness.over          -2                            take|takes|took|taking|taken … longer than
  + The call [took far longer than] it should.
  - The road is longer than we took.
timeliness.over          -1                            took|takes|taken a little|bit|while|lot longer to … than expected|usual|planned|promised|stated|normal
  + The proofs [took a bit longer to come than promised].
  - The taller one took a bit to grow.
timeliness.pending       -2                            been under|in|stuck|pending|with|at review|process|processing|investigation|progress|dispute|limbo|consideration|assessment|underwriting|for|since
  + My case has [been under review] for ages.
  - Been in May.
timeliness.rare          -2                            few and far between
  + Buses are [few and far between].
  - A few of us, far off.
timeliness.rare          -2                            infrequent|sporadic
  + The ferries are [sporadic] at best.
  - I visit the quay infrequently.
timeliness.sat_waiting   -2                            spent my|the|our|whole|all|half … saturday|sunday|day|morning|afternoon|evening|weekend|week|hour|hours|holiday waiting|chasing|arguing|queuing|queueing|trying|ringing|sorting|calling
  + I [spent the morning ringing] round.
  - We spent a day by the sea.
timeliness.slow          -2                            <duration>=15min before|until|till anyone|someone|anybody|somebody|being|they|he|she
  + It was [25 minutes before anyone] came over.
  - Arrive 30 minutes before the show.
timeliness.slow          -2                            <duration>=1h later still|no|nothing
  + We sat down and [two hours later nothing] had come.
  - See you an hour from now.
timeliness.slow          -2                            <duration>=20min to be|get served|seated|seen
  + [Forty minutes to be seated].
  - It takes 30 minutes to walk.
timeliness.slow          -3,stage:use                  <duration>=2h on|in the|a floor|trolley|chair|corridor|tarmac|runway|airport|station|cold|rain|car|terminal
  + [Nine hours on the floor] with a toddler.
  - An hour in a car.
timeliness.slow          -2                            <duration>=45min for a|one|two|our|the|some burger|pizza|coffee|drink|table|starter|sandwich|meal|toast|taxi|lift|salad|pint|beer
  + [An hour for a coffee].
  - Hire it an hour for a fiver.
timeliness.slow          -2                            about time
  + Finally fixed, [about time] too.
  - A talk about time travel.
timeliness.slow          -2                            glacial|glacially|plodding|lethargic
  + They move at a [glacial] pace.
  - The glacier is a day's walk.
timeliness.slow          -2                            in|out|queue|line|security|immigration|registration|check-in|boarding|service|baggage|passport took|takes|lasted <duration>=20min
  + [Check-in took 55 minutes].
  - The line takes 5 pence.
timeliness.slow          -2                            long time to|before|for be|get|see|speak|talk|reply|answer|come|arrive|anyone|someone|a|respond|sort
  + It is a [long time to be] left in a hall.
  - A long time to come for a holiday.
timeliness.slow          -2                            no|any|little|zero|without sense of urgency
  + There was [no sense of urgency].
  - A sense of humour.
timeliness.slow          -1                            on the slow|late side
  + The kitchen is [on the slow side].
  - The late bus is on the other side.
timeliness.slow          -2,channel:premises,stage:use others|two|half|one|some … ate|eating|served|finished|got while|before|when … waited|other|others|rest|anyone|us|me
  + [Half of us ate while the rest] sat.
  - Half ate fish.
timeliness.slow          -2                            pace|speed of a|an snail|tortoise|slug|glacier|sloth|tectonic
  + The case moves at the [pace of a snail].
  - The pace of a walking group.
timeliness.slow          -2                            sluggish|interminable|procrastinated|stalled|snail's|snail-like|tortoise
  - A snail on the wall.
  + The refund process is [sluggish].
timeliness.slow          -1,stage:use                  stops at|every … lamp|post|stop|station|hole|bush|lamppost
  + The bus [stops at every lamp] post.
  - The station is by the lamp shop.
timeliness.slow          -2                            sweet time
  + They took their [sweet time].
  - Sweet tea.
timeliness.slow          -2                            took|takes|taken them|her|him|you|us from january|february|march|april|may|june|july|august|september|october|november|december to|until|till
  + It [took them from June to] November.
  - It took them a minute.
timeliness.slow          -2                            took|takes|taking|taken forever|ages|yonks|eons|donkey's|eternity|decades
  + The letter [took yonks] to come.
  - He took his donkeys out.
timeliness.slow          -2                            took|take|takes|taking|in their|his|her|its|your|own own|sweet sweet|time time|again
  + They [took their own sweet time].
  - We took our time.
timeliness.standing_for  -2                            has|have|had been broken|out|down since|for <duration>=1d
  + The lift [has been broken for two years].
  - My aunt has been to that for a week? Yes.
timeliness.status_out    -2,stage:receive              out for delivery … <negation>|nothing|but|then
  + It was [out for delivery but] never came.
  - Is it out for delivery? OK.
timeliness.status_out    -2,stage:receive              out for|4 delivery since|for|all|every|three|days
  + It says [out for delivery since] Monday.
  - Out for delivery men only.
timeliness.status_stuck  -2,stage:receive              been|stuck|sat|sitting|is at|with|in|the … depot|hub|warehouse|customs|courier|carrier since|for
  + My parcel has been [sitting in the depot since] Monday.
  - I have worked at the depot since May.
timeliness.status_stuck  -2                            sat|sits|stuck|sitting|held|stays in|at|on|as|under … processing|pending|limbo|customs|depot|warehouse|transit|review
  + My order [sat in processing] all month.
  - We sat in the hall by the depot.
timeliness.status_stuck  -2,stage:receive              still|just says|say|shows|show|showing|saying|stuck|said … processing|pending|shipped|preparing|transit|confirmed|dispatched|ordered|progress
  + The site [still says pending].
  - Is it just shown as pending? Thanks.
timeliness.still_not     -2                            havent|hasnt|hadnt … parcel|order|refund|money|reply|delivery|delivered|received|arrived|response|package|item|dispatched|shipped
  + [Havent had my parcel], send help.
  - The parcel is here, the card hasnt.
timeliness.still_not     -2                            n't|not|havent even begun|started|boarded|moved|shipped|departed|gotten|looked|opened
  + We have [not even boarded].
  - The floor is not even.
timeliness.still_not     -2                            still|yet not|n't provided|supplied|credited|fitted|fixed|resolved|replaced|repaired|reimbursed|collected|cancelled|updated
  + The hob is [still not fitted].
  - Yet it was not supplied by them, said he.
timeliness.still_not     -2                            still|yet … not|n't|nothing|no|never|waiting … set|up|sorted|fixed|done|started|connected|processed|resolved|paid|arrived|moved|updated|activated|installed|through|finished|heard|ready
  + The panel is [still not set up].
  - We are still here, the sun is up.
timeliness.still_nothing -2                            no|without|haven't … jersey|shirt|parcel|package|refund|order|delivery|hat|bag|bags|item|money|card|reply still|yet
  + It is May and [no jersey yet].
  - Yet no bag is as blue.
timeliness.still_nothing -2                            ordered|applied|sent|paid|requested|booked|submitted in|back|on … and|it's|now|still nothing|still|christmas|waiting|now
  + I [applied in February and still] nothing.
  - I ordered in the shop and paid now.
timeliness.still_nothing -2                            still no|without|waiting|awaiting|missing … jersey|shirt|hoodie|hat|bags|suitcase|sofa|food|flight|crew|pilot|plane|gate|hotel|voucher|laptop|shoes|bed|fridge|invoice|receipt|code|appointment|tracking|item|items|book|dress|coat|table|chairs|mattress|washing|curtains|tickets|ticket|drinks|starters|mains|food|taxi|train|bus
  + [Still no sofa] after all these excuses.
  - The plane is still, no sound of it.
timeliness.still_nothing -2                            to date|date|now|day i|we|there|nothing … received|heard|had|nothing|seen … nothing|none|no|zero
  + [To date I have received nothing].
  - To date I have received two.
timeliness.still_waiting -2                            still at|in|on|here|sitting|stuck|sat|standing the|my|here|at|in|on|warehouse|transit|hold|limbo|customs|processing … airport|plane|gate|tarmac|queue|line|hold|warehouse|depot|sorting|runway|phone|board|station|platform|customs
  + My trunk is [still in the warehouse].
  - Is the chef still in the kitchen?
timeliness.still_waiting -2                            still in transit|limbo|customs|processing|progress|warehouse
  + My lamp is [still in transit].
  - Still in bed.
timeliness.tarmac        -2,stage:use                  ~sit|sat|stuck|held|~hold|stranded|~park|~wait|waiting … tarmac|runway|taxiway
  + We [sat on the tarmac] for two hours.
  - A hare sat near the car; the tarmac was wet.
timeliness.too_early     -2                            too early
  + They rang [too early].
  - An early bus.
timeliness.tracking      -2,stage:receive              tracking|status|parcel|package|order … <negation> … ~move|~budge|~change
  + The [tracking hasn't moved] for a week.
  - We moved house after the order.
timeliness.wait_long     -2                            sat|sitting|stood|lay|lying in|on … a&e|corridor|trolley|chair|floor|queue|ward|waiting|room|reception … <duration>=2h
  + I [sat in a corridor for six hours].
  - We sat on the beach for three hours.
timeliness.wasted        -2                            week|day|hour|hours|days|weeks|month|months|evening|weekend|years … wasted|lost|gone|down
  + Two [days of leave wasted].
  - The bus went down the hill on that day.
timeliness.whenever      -2                            god|goodness|heaven|lord|who knows when they|it|he|she … will|'ll|would|arrive|back|finish|come
  + [Goodness knows when they will] come.
  - God knows us all.
timeliness.whenever      -2                            god|goodness|heaven|lord|who only|alone|just|really knows when
  + The sluice is off, and [heaven only knows when] it will run.
  - God knows us all.

# Longer than told.
timeliness.over -2 longer|slower|later than expected|planned|promised|advertised|quoted|stated|normal|usual|estimated|anticipated|scheduled
  + The repairs are running [longer than planned].
  - The scarf is longer than the coat.

# Delays told in pictures
keep.pushed_back     keep pushed|put|moved|set|knocked|sent back again|and
timeliness.delayed   -2   train|bus|flight|ferry|coach|tram|plane|we|parcel|delivery|works|post|order|was|were|got|been held up
  + The ferry [was held up] at the lock.
  - Held up by two ropes, the tent stands.
timeliness.late      -2   <duration> behind schedule|time|plan
  + The tram ran [twenty minutes behind schedule].
  - Two minutes on foot behind the church.
  - The hotel is two minutes behind the beach.
timeliness.late      -2   no|zero|without|little concept|notion|sense|idea of time|urgency|punctuality
  + Roofers with [no notion of time].
  - A notional timetable ?
timeliness.late      -2   punctuality|timekeeping|time-keeping|timing|speed … n't|not|isnt|never|hardly … strong|strength|forte|point|priority|bag|suit|thing
  + [Punctuality is not their forte].
  - Cleanliness is next.
timeliness.late      -2   unpunctual|unpunctuality|belated|belatedly|dilatory|tardily|tardiness|overrunning|overran|overran-by
  + The coach firm is [unpunctual].
  - A punctual peacock.
timeliness.limbo     -2   back to drawing|the drawing board
  + After the survey it was [back to the drawing board].
  - The pupil went back to draw at the board.
timeliness.limbo     -2   between two stools
  + My case fell [between two stools].
  - A table between two chairs.
timeliness.limbo     -2   gathering|gathers|collecting|gathered dust
  + The complaint is [gathering dust] on a desk.
  - The duster gathers the crumbs.
timeliness.limbo     -2   is|are|was|were|'s going|headed nowhere
  + My appeal [is going nowhere].
  - The path, going nowhere else, is steep.
timeliness.limbo     -2   ~come|came|is|at|to|ground|been|are|was|brought … a|complete standstill|stalemate|impasse
  + The extension works came [to a standstill].
  - The parade stood still at the hall.
  - We came to a halt at the lights.
timeliness.no_show   -2   was|were|got|been|being|left stood up by
  + I [was stood up by] the sweep.
  - We stood up, by the way, and sang.
timeliness.overdue   -2   not before time
  + New bins at last, [not before time].
  - Not before noon.
timeliness.postponed -2   appointment|date|delivery|slot|visit|installation|start <be>|get|gets|got|keeps … shifted|moved|bumped again|twice|thrice
  + Our [slot got moved again].
  - The date was moved on the wall.
timeliness.postponed -2   ~keep|kept|keeps|keeping|always|constantly putting it|us|me|this|things|everything off
  + The council [keeps putting it off].
  - The sour smell kept putting me off.
timeliness.postponed -2   ~put it|this|that|me|us off|back again|twice|until|till|three|several|for
  + They [put it off again].
  - I put it off the table.
timeliness.slow      -2   blood sweat|and|n … tears
  + The refund took [blood sweat and tears].
  - A sweatband, tears of a clown.

# Told in other words
timeliness.dragging     -2        <duration>=1w this|it|that has|'s been going|dragging|running on|along
  + [Six months this has been going on].
  - Two days it has been on.
timeliness.dragging     -2        ~play|plays|played|playing|buying|stall|stalling for|for-more time
  + The insurers are [playing for time].
  - We played for fun.
timeliness.missed_event -2,yields arrived|delivered|posted|landed after the|my|our|his|her wedding|funeral|birthday|christmas|party|event|holiday|trip|deadline|exam|christening|concert|show
  + The cake [arrived after the party].
  - After the party they sent a card.
timeliness.missed_event -2,yields arrived|delivered|posted|sent|landed|issued|ready after the|my|our|it … ended|expired|run|closed|gone|over|passed|finished
  + The permit [arrived after the old one had expired].
  - After it ended, they came by.
timeliness.not_received -2        i|we|have|has stopped receiving
  + Since May [we stopped receiving] the bulletin.
  - They stopped getting in the way.

# A delivery in hours
timeliness.slow -2,stage:receive delivery|order|food took|takes|taking … over|more|nearly|almost|two|three|four|2|3|4 … hour|hours
  + The [delivery took nearly two hours].
  - The delivery took half an hour.
timeliness.slow -2               it|this|that|which|everything|paperwork|process|refund|repair|repairs|transfer|download|loading|claim|order was|is|are|'s|were|been taking|took hours|days|weeks|months|years
  + The [paperwork was taking weeks].
  - She is taking days off in June.
timeliness.slow -2,stage:receive took|takes|taking over|more|nearly|almost|two|three|four|2|3|4 … hour|hours … for|to delivery|deliver|arrive|come
  + The pie [took almost two hours to arrive].
  - It takes an hour to cook.

timeliness.over -2 longer|slower to … than they|it|stated|claimed|advertised|shown|printed
  + The stew takes [longer to cook than they] say.
  - It is no longer to be seen than in June.

@all
timeliness.late -2 turned|showed|rocked|rolled up <duration>=1h later|afterwards|late
  + My case [turned up three days later].
  - He turned up early.

keep.own_doing       keep i|we turned|showed|rocked|rolled up <duration>=1h later|afterwards|late
  + [We turned up two hours late] and still they served us.
  - My case turned up two hours late.
timeliness.still_not -2   still not|n't available|working|accessible|usable
  + The new form is [still not available].
  - It is not available to minors.

@all
timeliness.not_ready -2 room|rooms|table|car|apartment|flat|cabin|suite|keys|villa|cottage <be> … not|n't available|ready … until|before|till|for
  + Our [villa was not available until] six.
  - The table is ready before noon.

timeliness.late -2 is|are|'s supposed to be here|there|ready|finished|installed|shipped|next-day|overnight
  + The trellis [is supposed to be here] since May.
  - The trellis stands where it is supposed to be.

@all
timeliness.when_they_like -2 comes|come|came|arrives|arrive|arrived|runs|turns … when|whenever it|they|he|she … likes|like|fancies|fancy|pleases|please
  + The tram [comes whenever it likes].
  - She comes when she can.

timeliness.duration -2 <duration>=5d without any … heating|water|power|internet|phone|gas|electricity|broadband|news|reply|answer|update|contact|word|explanation|help|lift|bus|buses|post|light|progress|result
  + We had [eight days without any progress].
  - We had eight days without any trouble.

@all
timeliness.not_ready -2 not|n't|nothing fully|entirely|quite|completely|even|was|is|yet ready
  + The flat was [not entirely ready].
  - He is not ready to pay.

keep.own_doing keep i|we am|'m|are|'re|was|were not|n't … ready
  + [I was not quite ready] to choose.
  - The flat was not quite ready.

keep.own_doing           keep i|we am|'m|are|'re|was|were not|n't ready
  + [We were not ready] to go home.
  - The room was not ready.
timeliness.slow          -2   takes|took|taking ages|forever|eternity|eons|aeons $
  + Getting a beer [takes ages].
  - It takes hours of practice.
timeliness.still_nothing -2   still no dessert|desserts|starters|mains|starter|coffee|drinks|bread|bill|towels|sheets|bus|train|taxi|driver|engineer|luggage|bags|bag|case|key|keys|heating|water
  + An hour on and [still no dessert].
  - There is still no better soup.

@all
timeliness.delayed -2 tram|train|bus|lift|metro|elevator|tube|coach|monorail|it stopped|halted|stood|stuck between … stations|stops|floors|signals|halts
  + The [tram stopped between two halts].
  - He sat between two friends.

@all
timeliness.duration -2               go|left|leaves|leaving|us|me without a|the|my|our|any … fridge|cooker|oven|freezer|bed|sofa|kitchen|washer|machine|laptop|phone|car|bathroom|toilet|shower for <duration>=2d
  + It left [us without a fridge for two weeks].
  - I was without a car for a day.
timeliness.late     -2,stage:receive <duration>=1d after|past|over|beyond the|my|our|their|its agreed|estimated|promised|expected|stated|quoted|scheduled|original date|day|deadline|time|window|delivery|slot|arrival
  + It came [a week after the estimated date].
  - Two days after the scheduled tour we left.
timeliness.no_show  -2               bus|train|coach|ferry|taxi|cab|car|driver|engineer|plumber|technician|parcel|order|food|meal|drinks|bill would|'d|was never|not come|arrive|appear|coming|arriving
  + I felt the [ferry would never come].
  - The ferry would come at noon.

timeliness.delayed -2 <company>|<helper>|they|keeps|forge … holding|hanging|sitting on onto|to|my|our my|our|the … car|phone|passport|watch|laptop|money|documents|order|refund|deposit|bike|file|papers|application|case|claim|application
  + The forge [keeps hanging on to my bike].
  - I was holding on to my hat.
  - I have been hanging on to my bike.

timeliness.late -2 only|not|n't until|after <duration>=3d … that|did|before|later|i|they|we|he … got|received|answered|refunded|replied|arrived|called|heard
  + It was [only after three months that we received] a seal.
  - Only after two sips did we sing.
  - Only after three weeks I had lost ten pounds.

timeliness.postponed -2 every|each week|monday|day|month|call|friday|tuesday … they|he|she … give|gives|given|another|invent|promise|announce … new|another|different|later date|day|excuse|deadline|slot
  + [Every month they announce another date].
  - Every month they give a ball.

timeliness.status_stuck -2,stage:receive,channel:delivery letter|parcel|package|order|item|mail|registered <be> … stuck|blocked|lost somewhere|at|in|with|since
  + My [letter is stuck somewhere].
  - My foot is stuck in the mud.
  - My mail is held at the office while I am away.

timeliness.was_due -1 was|were due to be refunded|delivered|installed|paid|repaid|connected|fixed|released … last|yesterday|on|by|monday|tuesday|wednesday|thursday|friday|in|before|weeks|ago|days
  + I [was due to be repaid last] spring.
  - I was due to be king.

timeliness.late -2 they|he|she|<agent>|<company> … only|not|n't|cannot come|deliver|ship|visit|fix|start|see|fit|send|available|arrive|install … until|before|in|after <duration>=5d
  + [He can only come in ten days].
  - He came in ten days.

timeliness.late -2 no|not technician|engineer|delivery|appointment|repair|plumber before|until … january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas
  + [No engineer before the end of March].
  - No rain before March.
  - I will not be home until March.

timeliness.late -2 ^ deadlines|deadline|dates|schedule|timetable|times not|never|n't|un … met|respected|kept|honoured|adhered|followed|observed
  + [Timetable never respected].
  - Times not to be missed.

timeliness.slow -2,stage:use changeover|switching|loading|processing|upload|uploading|synchronisation|download|installation|registration|everything|procedure|check-in|boarding takes|took|takes hours|ages|forever|days|weeks|months|decades|eons
  + The [changeover takes ages] at the fort.
  - An hour of love.
timeliness.slow -2           take|takes|taking|took their|its time to|before|with|about refund|refunding|reply|replying|respond|responding|pay|paying|repay|process|repair|ship
  + They [take their time to refund] the deposit.
  - They take their time with each guest.

timeliness.not_received -2 never|n't|not got|get|received|receive|gotten … code|codes|otp|passcode|link|voucher|confirmation
  + I [never got the verification code].
  - I got the code at once.
  - I still have the code.
timeliness.wasted       -2 left|came|walked|went|sent|returned out|away|home|back with|empty nothing|handed
  + We [walked out with nothing].
  - We left the hall with joy.

timeliness.postponed -2 each|every time they|he|she give|gives|gave|announce|announces|invent|find … new|another|different date|day|excuse|deadline|slot
  + [Each time they give me another date].
  - Each time they give a ball.
