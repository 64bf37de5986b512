@language en
@kind     enchantments

waiting.quick_reply +2 answer|reply|response|callback|email … within|in … hour|minutes|seconds|an|moments|same
  + I had an [answer within the hour].
  - Please reply within the next 28 days.

keep.fast_food        keep         ~fast food
waiting.first_ring    +2           ~answer|answered|picked|through|call on|up|in|within|after|answered … first|second|one|two|seconds|straight|couple ring|rings|seconds|away
  + They [picked up on the first ring].
  - I answered a call in May.
waiting.in_out        +2           in and|& out in|within|quickly|fast|under|so
  + I was [in and out in] ten minutes.
  - It goes in and out by the side door.
waiting.no_wait       +2           <negation> … have to … ~wait|~queue
  + We did [not have to wait].
  - I have to wait for spring.
waiting.no_wait       +2           <negation> … ~wait … long|ages
  + I did [not wait long].
  - Wait by the long table.
waiting.no_wait       +2           never|hardly|barely|rarely|scarcely a|any wait|queue|line|crush|rush
  + There is [never a queue] at the desk.
  - A queue is never for me.
waiting.no_wait       +2           no long ~wait|~waits|~queue|waiting
  + [No long waits] this time.
  - No long trousers.
waiting.no_wait       +2           no|without|zero|little waiting|hanging|standing|queuing about|around
  + [No waiting around] at all.
  - We stood waiting around the corner.
waiting.no_wait       +2           quickly|promptly|immediately seen|served|seated|greeted|connected
  + I was [quickly seen] by a nurse.
  - It quickly grew dark.
waiting.no_wait       +2           seen|in|called bang|dead|smack|right on my|time|the
  + I was [seen bang on my] slot.
  - He was seen at the corner.
waiting.no_wait       +2           seen|served|seated|greeted|connected|answered … straight|immediately|promptly|quickly|once|away
  + We were [greeted promptly] by the host.
  - We have been there once.
waiting.no_wait       +2           straight|right through to|on
  + I got [straight through to] a human.
  - Walk straight on.
waiting.no_wait       +2           walked|walk right|straight on|onto|into|through|up every|the|a|rides|front|each
  + We [walked right onto every] ride.
  - He went straight to the sea.
waiting.no_wait       +2           walked|walk straight|right in|through
  + I [walked straight in].
  - I walked straight at the tree.
waiting.no_wait       +2           without … ~wait|waiting|~queue|queueing|queuing
  + Seen [without having to wait].
  - Without doubt, the queue has character.
waiting.no_wait       +2           zero|no … ~wait|~waits|waiting|~queue|~queues|queuing|queueing
  + [No queue] at the gate.
  - No waiter ever hovered.
waiting.no_wait       +2           ~short|~minimal|~little|~reasonable ~wait|~queue|waiting
  + A [short wait] for a walk-in.
  - A short waiter with a big smile.
waiting.no_wait       +2           ~wait|~queue|waiting … ~short|~minimal|~brief|~reasonable
  + The [wait was minimal].
  - A short wall hides the bins.
waiting.no_wait       +1           ~worth … ~wait
  + The pudding was [worth the wait].
  - It is worth a visit.
waiting.quick_reply   +2           always|there at|on the end of the|a phone|line
  + The adviser was [always at the end of the phone].
  - The end of the phone cable broke.
waiting.quick_reply   +2           call|calls|phone|chat answered … quickly|promptly|immediately|seconds|minute|minutes|ring|straight
  + [Calls answered on the first ring].
  - Calls are free.
waiting.quick_reply   +2           got|get|gets|getting|came back to|with … quickly|promptly|day|minutes|hour|hours|immediately|straight
  + He [got back to me that day].
  - I got back to the hotel late.
waiting.quick_reply   +2           pick|picks|picked|answer|answers|answered up|the|after|within|on|phone … first|second|two ring|rings
  + They [pick up on the first ring].
  - I saw my first ring at the jeweller.
waiting.quick_reply   +2           quickly|promptly|immediately|swiftly ~respond|~reply|~answer|responded|replied|answered|called
  + My query was [promptly answered].
  - She quickly made tea.
waiting.quick_reply   +2           quick|fast|prompt|swift|speedy|instant|immediate|rapid|timely ~response|~reply|~answer|~responses|~replies|~feedback
  + A [prompt reply] to my odd question.
  - A fast car, that was my answer.
waiting.quick_reply   +2           responded|replied|answered|responds|replies|answers … within|same|minutes|hour|day|seconds
  + She [replied within] the afternoon.
  - Reply by post the next week.
waiting.quick_reply   +2           ~quick|~fast|~prompt|~swift to|in ~respond|~reply|~answer|responding|replying|answering|~help
  + They are [quick to answer].
  - A quick walk to the reply box.
waiting.quick_reply   +2           ~respond|~reply|~answer|~responded|~replied … quickly|promptly|immediately|fast|swiftly|instantly|straightaway
  + They [answered my note promptly].
  - Answer the quiz.
waiting.quick_service +2,stage:use drinks|glasses|coffee|water|plates|tables|wine … topped|refilled|cleared|replenished|restocked up|regularly|quickly|promptly|constantly|often|without
  + [Glasses were refilled promptly].
  - Tables up the hill.
waiting.quick_service +2           ~food|~meal|~drink|~drinks|~order … ~arrive|~come|came|arrived|~out … quickly|promptly|fast|swiftly
  + Our [drinks came quickly].
  - Order quickly, it sells out.
waiting.quick_service +2           ~quick|~fast|~prompt|~speedy|~swift|~efficient … ~service|~staff|~waiter|~waitress|~server
  + [Quick service] at a busy bar.
  - Fast food, no service charge.
waiting.quick_service +2           ~service|~waiter|~waitress|~staff … ~quick|~fast|~prompt|~speedy|~swift
  + The [service was prompt] all night.
  - The staff canteen is upstairs.
waiting.responsive    +2           ~responsive|responsiveness
  + A very [responsive] support team.
  - The response form is online.
waiting.shorter       +1           wait|queue|line … shorter|less|smaller|quicker than … expected|thought|feared|said|quoted|told|usual
  + The [queue was shorter than we feared].
  - Wait less than that, he said, or else.
waiting.straight      +2           ~see|seen|served|answered|through|attended|put|helped|dealt|seated … straight|right|immediately|instantly|at|promptly|without|on away|through|once|time|delay|waiting|wait
  + I was [seen straight away].
  - I have seen it; right, it is time.

# Told in other words
waiting.first_ring  +2 picked|answered … after|on|within … one|two|three|first|second|third ring|rings
  + A real lady [picked up after two rings].
  - Pick two rings for the bride.
waiting.quick_reply +2 answers|answer|replies|reply|responds|respond at|in once|seconds|minutes
  + The lodge [answers at once].
  - Answer in one word.
waiting.quick_reply +2 ~reply|replied|responded|answered by return
  + The mill shop [answered by return].
  - Reply to the return address.
waiting.quick_reply +2 ~reply|replied|responded|answered in|by a|the|return … flash|blink|heartbeat|jiffy|trice|post
  + The notary [replied in a flash].
  - I replied by the next ferry.

waiting.no_wait +2 opened|opens|open another|extra|more|new|second|third till|tills|checkout|checkouts|register|registers|counter|counters|lane|lanes|desk
  + They [opened another counter] at once.
  - They should open another till.

waiting.no_wait       +2 queue|queues|line|lines moved|moves|move|moving … fast|faster|quickly|quick|swiftly|briskly
  + The [queue moved quickly].
  - The queue went round the block, and the bus was fast.
waiting.quick_service +2 cleared|refilled|topped|served|seated|replaced|answered as soon|quickly as
  + Plates were [cleared as soon as] we had done.
  - Leave as soon as it is clear.
waiting.quick_service +2 served|seated|greeted|welcomed|answered the moment|minute|second|instant
  + We were [seated the moment] we came.
  - The moment was good.

waiting.no_wait +2 negligible|minimal|non-existent|nonexistent wait|waiting|queue|queues|delay|delays
  + A [negligible queue] at noon.
  - A negligible sum.

waiting.no_wait +2 wait|queue|queues|delay|waiting … negligible|minimal|nonexistent|non-existent
  + The [queue was minimal].
  - A minimal sum.

waiting.no_wait +1 seen|served|called|seated|treated|received|attended … two|three|five|ten|few|couple|2|3|5|10 minutes of|after arriving|arrival|sitting|getting|we|i
  + We were [served two minutes after sitting] down.
  - I sang two minutes after lunch.
  - We were served fifty minutes after we sat down.
