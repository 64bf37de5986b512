@language en
@kind     enchantments

# Told in few words: what was done for the customer, what was spared them.
competence.efficient +2   got|get|gets|did|does it|everything|things right first|every|the
  + They [got it right first] time.
  - I got it, right at the first bend.
ease.done_for_me     +2   went|drove|came … and got|fetched|picked|bought|collected … himself|herself|themselves
  + He [went and got the part himself].
  - I went and got a pie for myself.
ease.simple          +1   all|everything|it's|info … on|in one page|place|screen|sheet|bill|app|email|folder
  + It is [all there on one page].
  - All but one page.
empathy.above        +2   made|brought|got|offered|poured me|us|him|her|mum a|some … tea|coffee|cuppa|water|biscuits|cake|drink|blanket
  + She [made me a cup of tea].
  - A cup for us, he said.
empathy.above        +2   they|he|she|who|and|staff|driver|engineer even fed|washed|cleaned|carried|waited|called|rang|helped|offered|brought|drove|fixed|hoovered|swept|walked|came|sent|remembered
  + [They even fed] the cat.
  - Even he came late, we sent word.
empathy.attentive    +2   made|make|makes|found time for|to me|us|my|him|her|listen|explain|talk|chat|answer
  + They [made time for me].
  - It was time for us to go.
empathy.reassured    +2   talked|calmed|calm|calms|calming me|us|him|her|them down|round
  + The diver [calmed us down] on the quay.
  - They talked about coming down to us.
empathy.reassured    +2   talked|walked|guided me|us|him|her|them through
  + He [talked me down] when I panicked.
  - We walked down the lane.
  - They walked us down to the gate.
empathy.treated_like +2   felt|feel|made|makes … like|as|that i|we matter|mattered|counted|count
  + I [felt like I mattered].
  - What I felt was a matter of taste.
honesty.honest       +2   pointed|directed|steered|put|moved … to|onto|towards a|the cheaper|better|free|simpler
  + They [pointed me to a cheaper] one.
  - The better option was the point he made.
keep.i_calmed        keep i|we|to talked|walked|guided|guide|walk|talk|calmed|calm him|her|them through|down|round
  + [I calmed them down] on my own.
  - They calmed us down.
overall.praise       +2   proper|good|real old fashioned|old-fashioned|school service|customer|courtesy|manners|garage|shop|bank
  + [Proper old fashioned service].
  - An old school by a shop.
overall.recommended  +2   whole|half|entire street|family|village|office|neighbourhood|team|school|town|estate … use|uses|using|used|switched|go|goes|swears|joined
  + The [whole street uses] him.
  - The village by the whole lake.
timeliness.fast      +2   had|got it|everything|me|us … sorted|fixed|done|booked|ready before|in|within
  + He [had it sorted before] I sat down.
  - I had it in bits before it was done.
timeliness.fast      +2   turned|turn it|them|this|everything around|round … overnight|day|hour|hours|days|time|quick|fast
  + They [turned it round overnight].
  - He turned it around a nail in a day dream.
value.good           +2   got|get|received more|extra than i|we paid|pay|bargained|expected|asked|ordered
  + I [got more than I paid] for.
  - I paid more than we got.

# As stories tell it
cleanliness.tidy       +1 swept|hoovered|mopped|wiped|tidied up|down|after|round|everything
  + He [swept up].
  - A song that swept the land.
communication.informed +2 told|warned|informed|notified|reminded … well|far|long|plenty|weeks|months|days ahead|advance|beforehand
  + I was [told well ahead].
  - He told us to go far.
empathy.above          +1 took|taken|takes … rubbish|packaging|waste|mattress|boiler|fridge|sofa away|with
  + They [took the rubbish away].
  - We took the sofa up.
timeliness.fast        +1 in|on|up|running|sorted|fitted|gone|working|installed|live by lunch|lunchtime|teatime|noon|midday
  + The new one was [in by teatime].
  - I walked by noon, in May.
timeliness.fast        +2 scan|xray|ray|results|bloods|plaster|treatment|surgery|appointment|ambulance … within|inside half|an|one|the|minutes|two|ten|twenty … hour|hours|minutes
  + The x [ray within half an hour], too.
  - The scan room is inside the main house.
waiting.no_wait        +2 saw|seen|served … straight off|away|in
  + The nurse [saw me straight off].
  - He saw a straight road.

honesty.kept_promise  +2 ^ you do what you say
  + [You do what you say] you will.
  - Do what you want.
  - They said: we hear that you do what you say.
overall.no_complaints +2 never let me|us|you|them|him|her|anyone down
  + You have [never let us down].
  - They never let us sit down.

competence.spotted    +2 spotted|noticed|found|caught|picked|saw something|a|the problem|fault|issue|lump|mistake|error|leak|what|that nobody|no|everyone|others … else|one|missed|had|overlooked
  + The plumber [spotted a leak nobody else] had seen.
  - He found a coin that everyone had lost.
ease.easy             +2 booked|ordered|applied|renewed|paid|registered|signed|done|sorted … in|within a|two|three|five|ten|couple|few|2|3|5|10|under … minutes|minute|seconds|clicks flat|only|tops|max
  + I [renewed it in three minutes flat].
  - It was done in two minutes.
empathy.as_own        +3 treated|treat|treats|handled|handle|handles|looked|cared … as|like … if|it|they … their|his|her|your own
  + They [handled our piano as if it were their own].
  - I treated it as my own money.
overall.no_complaints +3 never seen|had|found|known|tasted|eaten|met|experienced … better
  + I have [never tasted better].
  - I have never felt better, thank you doctor.
overall.talk_of       +3 talk of the town|party|wedding|village|office|table
  + Your cheeseboard was the [talk of the party].
  - We talk of the evening.
overall.trusted       +3 would|'d trust|recommend them|him|her|you|it with|to my|our own|life|mother|mum|children|kids|child|dog|house|baby|keys
  + I [would trust them with my keys].
  - Would you trust him with a hammer?
waiting.moving        +2 kept|keep|keeps|keeping the queue|line|queues|lines|crowd|traffic moving|flowing
  + The stewards [kept the queue moving].
  - Keep the line in sight.
