@language en
@kind     shifters

# Negators: they reverse what follows them in their clause, and a verb just before them.
shifter.anything_but flip       anything but
  + They were [anything but] helpful.
  - Anything else but the fish?
shifter.far_from     flip       far from
  + We are [far from] satisfied.
  - The hotel is not far.
shifter.far_from     flip       gone are the days of|when
  + [Gone are the days of] long queues.
  - Two days later they are gone.
shifter.far_from     flip       opposite|antithesis of
  + It was the [opposite of] helpful.
  - The opposite bank.
shifter.hardly       flip       hardly|barely|scarcely|seldom|rarely
  + The signal is [hardly] usable.
  - We worked hard on the claim.
shifter.lack         flip       devoid of
  + A lobby [devoid of] charm.
  - Avoid the lobby.
shifter.lack         flip       lacks|lacked|lacking
  + The wall [lacks] paint.
  - Black leather seats.
shifter.lack         flip       lack|lacks|lacked|lacking|absence|shortage of
  + There is a [lack of] paint.
  - The lock of the door.
shifter.least        flip       least
  + It is the [least] friendly desk.
  - At least it is dry.
shifter.less         flip,x0.6  less
  + The new clerk is [less] friendly.
  - It took less than two days.
shifter.little       flip       little to|or|if no|any|none
  + With [little to no] help.
  - A little help from the porter.
shifter.little       flip       very|too|so|precious little|few
  + There was [very little] warmth.
  - A little place near the port.
shifter.neither      flip       neither|nor
  + The soup was [neither] hot nor tasty.
  - They live next to each other.
shifter.never        flip       never|nvr
  + The door was [never] blue.
  - Never mind, the desk is open.
shifter.no           flip       no|nope
  + There is [no] friendly face here.
  - A noble pizza.
shifter.no_longer    flip       no longer|more
  + The card is [no longer] accepted.
  - The queue is longer than before.
shifter.nobody       flip,after no one
  + [No one] saw the sea.
  - There is no oneway ticket.
shifter.none         flip       neither of … is|was|were|are|seemed|looked|felt|tasted|has|have|had
  + [Neither of the doors was] blue.
  - The door was neither of wood nor of glass.
shifter.none         flip       no ~waiter|~waitress|~agent|~nurse|~doctor|~driver|teacher|teachers|~employee|~clerk|~adviser|~advisor|~plumber|mechanic|mechanics|~cook|guard|guards|visitor|visitors|~room|~dish|~plate|~seat|~train|~bus|~flight|~parcel|~order|~meal|~door|~bed|~towel|~table|~toilet|~ride|~lesson|~visit|~day|~part|~detail|~request|~corner|~person|~member|~question|one … is|was|were|are|seemed|looked|felt|tasted|has|have|had
  + [No door was] blue.
  - There was no blue door.
shifter.none         flip       nobody|nothing is|was|seemed|looked|felt|tasted|has|had
  + [Nothing was] blue.
  - The wall was blue.
shifter.none         flip       none|nobody|nothing in|on|at|of|about|there|here|we|i … is|was|were|are|seemed|looked|felt|tasted|has|have|had
  + [Nothing in the room was] blue.
  - The room is blue.
shifter.none         flip,after none|nothing|nobody|noone
  + [Nothing] is blue here.
  - It was second to none.
shifter.none         flip       not one|a … was|were|is|are|seemed|looked|felt|tasted|has|had
  + [Not one of the doors was] blue.
  - The door was not one of ours.
shifter.none         flip       nowhere
  + [Nowhere] is blue here.
  - It was second to none.
shifter.not          flip       cannot|cannt
  + I [cannot] see the sea.
  - You can note the date.
shifter.not          flip       dont|doesnt|didnt|isnt|wasnt|arent|werent|havent|hasnt|hadnt|couldnt|wouldnt|shouldnt|cant|wont|aint
  + The door [doesnt] squeak.
  - I won the tie.
shifter.not          flip       not|n't|nt
  + The door was [not] blue.
  - Not only that, the staff smiled.
shifter.not_any      flip       not|n't any longer|more
  + It is [not any more] blue.
  - Any more questions?
shifter.should_have  flip,void  should|could have been
  + The pick-up [should have been] simple.
  - The pick-up had been simple.
shifter.should_have  flip,void  should|could of been
  + It [should of been] simple.
  - One of the staff has been simple.
shifter.supposedly   flip       so called
  + Your [so called] premium support.
  - So I called support.
shifter.supposedly   flip       supposedly|allegedly
  + The [supposedly] fast lane.
  - I suppose it is fast.
shifter.supposedly   flip       supposed|meant to be
  + It was [supposed to be] easy.
  - I supposed it was closed.
shifter.without      flip       without
  + A stay [without] comfort.
  - It goes without saying that I paid.

# Negators with a degree of their own.
shifter.never      flip,x1.25 never ever
  + They [never ever] paint it.
  - Have you ever used it?
shifter.not_at_all flip,x1.25 absolutely|literally no|nothing|zero
  + There was [absolutely no] smile.
  - No, absolutely.
shifter.not_at_all flip,x1.25 absolutely|really|definitely|certainly|clearly|simply|just not
  + He was [really not] polite.
  - Not really polite.
shifter.not_at_all flip,x1.25 not in the least|slightest
  + I am [not in the least] blue.
  - At least it is dry.
shifter.not_at_all flip,x1.25 not|n't at all|least
  + They were [not at all] blue.
  - At all hours, even at night.
shifter.not_very   flip,x0.75 not|n't all that
  + The bed was [not all that] soft.
  - It was all that I asked.
shifter.not_very   flip,x0.75 not|n't very|really|too|so|exactly|particularly|especially|overly|always|quite|entirely|completely|fully|totally|necessarily|that|all
  + The door was [not very] blue.
  - The waiter was very kind.
shifter.zero       flip,x1.25 zero
  + There is [zero] paint.
  - Zero complaints from me.

# Not negators although they hold one.
shifter.kept keep      at|no|the less
  + I enjoyed it [no less].
  - Less charm than last year.
shifter.kept keep      ca|can not|n't wait
  + We [can't wait] to be back.
  - We wait for hours.
shifter.kept keep      do not|n't hesitate
  + [Don't hesitate] to try the soup.
  - I hesitate to order again.
shifter.kept keep      dont hesitate
  + [Dont hesitate] to try the soup.
  - I hesitated a lot.
shifter.kept keep      far away|too|more
  + The stop is [far away].
  - Far from perfect.
shifter.kept keep      if not
  + Good, [if not] great.
  - It is not what I want if I pay.
shifter.kept keep      less than <duration>
  + It took [less than an] hour.
  - There is less here than there.
shifter.kept keep      less than <money>
shifter.kept keep      less than <number>
shifter.kept keep      less than a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|the|i|we|you|they|he|she|it|what|my|our|his|her|their|its|most|other|others|last|before|that|this|expected|anticipated|usual|advertised|quoted|elsewhere|anywhere|any|retail|market|full
shifter.kept keep      more or less
  + It was [more or less] noon.
  - Less fun, more noise.
shifter.kept keep      never mind
  + [Never mind], I found the form.
  - They never smile.
shifter.kept keep      next to nothing
  + It cost [next to nothing].
  - Nothing next door.
shifter.kept keep      no doubt|matter|wonder|worries|offence|pun
  + [No doubt] the wall is blue.
  - I doubt it.
shifter.kept keep      no idea|clue
  + I have [no idea] who signed.
  - No agent had a good idea.
shifter.kept keep      no one else
  + [No one else] does it so well.
  - No one helps.
shifter.kept keep      no one size
  + There is [no one size] for all.
  - No one answers.
shifter.kept keep      none the less|wiser
  + I enjoyed it [none the less].
  - None of it.
shifter.kept keep,x1.1 not only|just|merely|simply
  + [Not only] was it cheap, it was near.
  - It is not a shop.
shifter.kept keep      not to mention
  + The queue, [not to mention] the heat.
  - They did not mention it.
shifter.kept keep      nothing but
  + I have [nothing but] praise.
  - Nothing good to say.
shifter.kept keep      nothing is|was|'s|could|can … more|worse|less embarrassing|humiliating|annoying|frustrating|infuriating|irritating|maddening|upsetting|stressful|insulting|disappointing|depressing|tedious|aggravating|heartbreaking|off-putting
  + [Nothing is more annoying] than a mast that hums.
  - Nothing is said of her annoying cat.
shifter.kept keep      nothing short of
  + The trip was [nothing short of] magical.
  - A short nothing.
shifter.kept keep      nothing to do with
  + It has [nothing to do with] me.
  - There is nothing fun to do.
shifter.kept keep      or not
  + Tell me whether it is posted [or not].
  - It is not posted.
shifter.kept keep      second to none
  + A breakfast [second to none].
  - None of it was warm.
shifter.kept keep      why not
  + [Why not] open on Sunday?
  - Why is it closed?
shifter.kept keep      without doubt|question|saying|exception|further
  + It goes [without saying].
  - Without a word he left.
shifter.kept keep      without|beyond a|any doubt
  + [Without a doubt] the best stall.
  - I doubt it.
shifter.kept keep      would not|n't hesitate
  + I [wouldn't hesitate] to book again.
  - Some would wait.
shifter.less flip      less than
  + The welcome was [less than] warm.
  - The smaller lens is warm.

# Intensifiers.
shifter.always    x1.25 all the time
  + The line drops [all the time].
  - All the staff.
shifter.always    x1.25 always|constantly|continually|continuously|consistently|repeatedly|endlessly
  + They are [always] late.
  - In all ways a hotel.
shifter.always    x1.25 every single time|day|week
  + The parcel is late [every single time].
  - Every time slot is taken.
shifter.ever_more x1.25 more and more
  + The site is [more and more] slow.
  - Some more bread and wine.
shifter.extremely x1.5  extremely|incredibly|insanely|exceptionally|extraordinarily|unbelievably|ridiculously|amazingly|awfully|terribly|immensely|tremendously|remarkably|outrageously|stupidly|crazy|super|ultra|hugely|massively|seriously|severely
  + Check-in was [extremely] slow.
  - The extreme cold of the hall.
shifter.great     x1.25 huge|massive|enormous|major|big|real|true|total|complete|utter|absolute|sheer|pure|such
  + A [huge] letdown.
  - They completed the form.
shifter.just      x1.1  just plain
  + The clerk was [just plain] rude.
  - A plain bagel, just toasted.
shifter.more      x1.1  more|most
  + A [more] careful driver.
  - Almost there.
shifter.so_much   x1.4  how
  + I love [how] quick it is.
  - However, it is shut.
shifter.so_much   x1.4  so much|many
  + With [so much] kindness.
  - However, it is shut.
shifter.totally   x1.5  absolutely|totally|completely|utterly|entirely|fully|thoroughly|perfectly|purely|literally|positively|simply|definitely|certainly|clearly|obviously|downright|outright
  + They were [utterly] lost.
  - The total is on the bill.
shifter.totally   x1.5  beyond
  + The noise was [beyond] annoying.
  - The house by the church.
shifter.totally   x1.5  bloody|freaking|friggin|frigging|fucking|damn|effing|damned
  + It is [bloody] slow.
  - A bloodied knee.
shifter.totally   x1.4  far|way|much too
  + A [far too] loud bar.
  - Too far from the beach.
shifter.totally   x1.4  more than
  + I am [more than] happy.
  - Some more tea then.
shifter.very      x1.25 much|far|way|lot
  + The sea is [much] bluer.
  - A lotus on the table.
shifter.very      x1.25 too
  + The bed was [too] blue.
  - Two of us.
shifter.very      x1.25 very|vry|v|really|rly|so|quite|truly|rather|particularly|especially|highly|deeply|greatly|sincerely|genuinely|pretty
  + The porter was [very] kind.
  - This is not every day.

# Downtoners.
shifter.a_little     x0.6  a bit|little|tad|touch
  + The hall was [a bit] dark.
  - Bits of glass.
shifter.a_little     x0.6  slightly|somewhat|mildly|marginally|moderately|vaguely
  + The tea was [slightly] cold.
  - A slight delay.
shifter.almost       x0.75 almost|nearly
  + The bin was [almost] full.
  - The shop is near.
shifter.fairly       x0.75 fairly|reasonably|relatively|mostly|generally|largely
  + The line was [fairly] quick.
  - They treated us with fairness.
shifter.kind_of      x0.75 kinda|sorta
  + It is [kinda] slow.
  - A kindred soul.
shifter.kind_of      x0.75 kind|kinda|sort|sorta of
  + It is [kind of] slow.
  - The kind waiter smiled.
shifter.more_or_less x0.6  some|certain extent
  + It helped to [some extent].
  - The extent of the damage.
shifter.sometimes    x0.75 at times
  + The site is slow [at times].
  - Three times a day.
shifter.sometimes    x0.75 sometimes|occasionally|intermittently
  + The crew is [sometimes] late.
  - Some time later.

# What is not lived: condition, hope, wish, promise, fear.
keep.said_no       keep       said|say|says|saying|answered|replied no
  + When we [said no], the price fell.
  - He said so, no more.
keep.said_no       keep       said|say|says|saying|answered|replied|told|heard|is|was|tell|take a|an|them|him|her|me|us|big|firm|flat no
shifter.asked      void       ask|asked|asking if|whether
  + I [asked if] the soup was good.
  - If asked, the soup is good.
shifter.before     void       before it gets|becomes
  + Fix it [before it gets] worse.
  - Before that it was fine.
shifter.had        void       had|if it been
  + [Had it been] clean, I would stay.
  - It had been clean.
shifter.hope       void       hope|hopes|hoped|hoping|hopefully
  + He [hopes] the wall is blue.
  - The hopeless clerk.
shifter.if         void       as|so long as
  + I stay [as long as] it is cheap.
  - The queue is long.
shifter.if         void       if|unless|whether
  + Call me [if] the parcel is lost.
  - Even if it rains, the pool is open.
shifter.if         void       in case
  + Keep the box [in case] it breaks.
  - The case broke in two.
shifter.if         void       in the event of|that
  + [In the event of] a claim, who pays?
  - The event of the year.
shifter.kept       keep       cannot|cant|couldnt say|stress|emphasise|emphasize|express|describe|overstate|explain enough|how
  + I [cannot stress enough] that the rail is loose.
  - I cannot explain it.
shifter.kept       keep       ca|can|could|cannot|cant|couldnt n't|not|even|even|possibly|possibly say|stress|emphasise|emphasize|express|praise|describe|overstate|tell|explain enough|how|you
  + I [can't stress enough] that the rail is loose.
  - I can say enough is enough.
shifter.kept       keep       chance|way|hope in hell|heaven
  + There is no [chance in hell] that I queue.
  - The door in the hall is red.
shifter.kept       keep       n't|not|cannot|cant begin to
  + I can[n't begin to] tell you.
  - Begin to stir.
shifter.kept       keep,x1.25 never been|felt|seen|met|had|experienced|known|stayed|eaten|visited|used|encountered more|so|such
  + I have [never been so] cold.
  - I never met her.
shifter.kept       keep       no fault of
  + Through [no fault of] hers.
  - A fault of the cable.
shifter.kept       keep       not so much
  + It is [not so much] the rain.
  - So much rain.
shifter.kept       keep       nothing|no less than
  + It was [nothing less than] a triumph.
  - Nothing here is less.
shifter.kept       keep       not|n't been|be|feel more
  + I could [not be more] lost.
  - I am not more than a guest.
shifter.kept       keep       not|n't|no my|your|his|her|their|our|the|its fault
  + Rain is [not your fault].
  - Not a fault in ten years.
shifter.kept       keep       promised to me|us|him|her|them|everyone
  + The wall [promised to us] is blue.
  - He promised to paint walls.
shifter.need       void       need|needs|needed|want|wants|wanted to be
  + The walls [need to be] blue.
  - They needed a clean room.
shifter.promised   void       promise|promises|promised|promising|claim|claims to
  + He [claims to] paint walls.
  - The wall was blue.
shifter.promised   void       promise|promises|promised|promising|expected|expecting a|an|me|us|that|it|some|next|same|free|full|more
  + They [promised a] blue wall.
  - We were not compromised.
shifter.rather     void       would|'d rather
  + I [would rather] have a fast plan.
  - The plan is rather fast.
shifter.searching  void       looking|searching|look|search for
  + I am [looking for] a cheap plan.
  - She is looking cheap.
shifter.should     void       should|could|must|might|may be
  + The wall [should be] blue.
  - Parking is free.
shifter.to_avoid   void       to avoid|prevent
  + I paid [to avoid] a late fee.
  - I avoided the fee.
shifter.wish       void       wish|wishes|wishing
  + He [wishes] the wall was blue.
  - Dishwasher is clean.
shifter.would      void       would|'d|ll be
  + It [would be] blue.
  - I would not smile.
shifter.would_have void       would|'d have been
  + The wall [would have been] blue.
  - It had been nice.
shifter.would_like void       would|'d like|love|prefer|appreciate
  + They [would prefer] a blue wall.
  - We love the quiet room.

# Unknown, not unanswered
shifter.kept keep never|not|ever|n't heard of anything|such|it|this|that|something|them
  + We had [never heard of it] before.
  - We never heard from it again.

shifter.kept keep fast tracking|track
  + The [fast track] is by the gate.
  - The track is fast.

# What could have been more so was not so.
shifter.could_be flip,void could|should|might have|of been a bit|little|lot|tad|touch more
  + The wall [could have been a little more] blue.
  - It is a little wall.
shifter.could_be flip,void could|should|might have|of been more
  + The wall [could have been more] blue.
  - The wall has been more blue.
shifter.never    flip      not|never once|ever
  + [Not once] was the wall blue.
  - Once is not enough.

shifter.kept keep barely|hardly|scarcely any miles|mileage|wear|scratches|traffic|marks
  + It had [hardly any wear] on it.
  - The wear is hard on it.
shifter.kept keep my|our|his|her|mother's|father's|wife's|own|'s bad|poor|broken|rusty|limited|terrible|basic english|french|german|spanish|italian|language
  + She put up with [my rusty Italian].
  - Their menu is Italian.
shifter.kept keep my|our|his|her|the|a|your forgotten phone|bag|coat|wallet|keys|key|glasses|umbrella|laptop|charger|passport|card|luggage|suitcase|toy|teddy|jacket|scarf|camera|tablet
  + They kept [my forgotten scarf] for a week.
  - They have forgotten the scarf.
shifter.kept keep one|two|few|some step|steps away|from|short
  + It is [one step away] from the quay.
  - A step stool in the way.
shifter.kept keep try|trying|attempt|attempting to enjoy|relax
  + When you [try to enjoy] the barge, it rains.
  - We enjoy the barge.
shifter.kept keep wish|wishing you and everyone|everybody|all … best|well|luck
  + I [wish you and everyone on the barge well].
  - I wish the barge sailed.
shifter.kept keep would|'d like|love|want to give … star|stars|rating|score|points
  + I [would like to give it four stars].
  - They give a star lecture.

# A condition that was not met: what it denies was lived.
keep.unreal keep if … had|'d n't|not
  + [If they hadn't] painted the wall, it would be white.
  - If you are not in, ring the neighbour.

shifter.kept keep grudgingly|reluctantly , i|we|my|our
  + [Grudgingly, we] paid the toll.
  - They grudgingly paid the toll.
shifter.kept keep ignore|ignored|ignoring the fact
  + I [ignored the fact] that it rained.
  - They ignored the choir.
shifter.kept keep to|in my|our|the|his|her knowledge
  + [To my knowledge] the wall is blue.
  - The clerk lacks knowledge.

shifter.kept keep i|we|'ve|'d|since moved away|house|city|town|country|abroad|overseas|flat
  + [We moved away] but kept the boat.
  - They moved away from the bar.

shifter.kept keep effectively a|an|the|no|means|meant|been|being|over|become|became|stuck|useless|locked|closed|free|nothing|lost|abandoned|trapped|stolen|doubling|doubled|impossible|zero|one|my|our|telling|saying
  + It was [effectively a] ban.
  - The team works effectively.
shifter.kept keep get|got|getting|gets through the|a|all|that|these|those barrier|barriers|gate|gates|door|doors|security|customs|day|checkpoint|turnstile|course|form|forms|paperwork|week|list|book|level|tunnel|night|winter|crowd|traffic|hoops
  + We could not [get through the gate].
  - I got through to the desk.
shifter.kept keep i|we do|did|doing|done the right|wise thing
  + [We did the right thing] and walked.
  - They did the right thing.
shifter.kept keep i|we|to|then|just|have|had|'ve leave|left|leaving|go and|then go|went|look|looked|shop|shopped|try|tried elsewhere
  + [We left and went elsewhere].
  - They left it elsewhere.
shifter.kept keep on|in|to silent $
  + My bell was [on silent].
  - The street was silent.
shifter.kept keep ran|run|running|runs out of lives|turns|moves|time|luck|steam|breath|gas|petrol|fuel|ideas|room|space
  + I [ran out of lives] in the quiz.
  - The shop ran out of bread.

# What kept a customer who would have left.
rescue.but_for      rescue had it not been for
  + [Had it not been for] the porter, the door was locked.
  - It had been for the porter.
rescue.but_for      rescue if it|that was|were|had n't|not been|for
  + [If it wasn't for] the porter, the door was locked.
  - It was not for the porter.
rescue.but_for      rescue thanks to
  + It was open [thanks to] the porter.
  - The porter gave his thanks.
rescue.but_for      rescue without|thankfully|luckily|fortunately
  + [Without] the porter I had no bed.
  - The outside wall is blue.
rescue.saved        rescue saved|rescued|salvaged the|my|our|it day|evening|situation|trip|stay|holiday|booking|order|business
  + The porter [saved the day].
  - We saved a seat for the porter.
rescue.talked_round rescue changed my|our mind|minds
  + The porter [changed my mind].
  - I have changed my shoes.
rescue.talked_round rescue talked|persuaded|convinced|won|coaxed me|us
  + The porter [persuaded me].
  - The porter talked to the cook.

shifter.kept keep i|we|she|he|they|always walked|came|walk|come out|away feeling|smiling|happy|beaming|relaxed|grinning
  + [I walked out feeling] like a queen.
  - We walked out.
shifter.kept keep mistake|error in my|our favour|favor
  + She found an [error in my favour].
  - An error on the door sign.

# Praise that mocks where it stands alone beside a complaint.
irony.mock mock       bravo|congratulations|congrats|thanks|cheers|kudos|great|brilliant|lovely|nice guys|lads|folks|team|everyone|all|again|indeed|then|mate
irony.mock mock       bravo|great|brilliant|lovely|wonderful|fantastic|super|marvellous|marvelous|fabulous|perfect|genius|classy|nice|congratulations|congrats|kudos|thanks|cheers|terrific|amazing|awesome
  + [Brilliant], the wall is blue.
  - A brillantine jar.
irony.mock mock       full|top marks
irony.mock mock       good|great|nice|top job|one|going
  + [Good job], the wall is blue.
  - Her job is good for her.
irony.mock mock       good|great|nice|top|brilliant|fantastic job|work|going|effort|one guys|lads|folks|team|everyone|all|again|there
irony.mock mock,after great|brilliant|lovely|wonderful|fantastic|amazing|excellent|superb|stellar|outstanding|awesome|terrific|marvellous|top customer service|care|support
  + [Way to go], the wall is blue.
  - A long way to the wall.
irony.mock mock,after great|brilliant|lovely|wonderful|fantastic|amazing|excellent|superb|stellar|outstanding|awesome|terrific|marvellous|top service|job|work|effort|organisation|planning|communication|experience|start
irony.mock mock       hats off
irony.mock mock       just|how great|perfect|lovely|wonderful|brilliant|what|professional|efficient|convenient|nice|clever|helpful|kind|generous
  + [How convenient], the wall is blue.
  - How blue is the wall ?
irony.mock mock       love|loving it|that|this
  + The wall is blue, [love it].
  - The love of blue.
irony.mock mock       slow clap|handclap
irony.mock mock       way to go
irony.mock mock       well|nicely done|played
  + [Well done], the wall is blue.
  - The wall is well painted.
irony.mock mock       what a|an … service|company|treat|joy|delight|pleasure|bargain|surprise|welcome|efficiency
  + [What a joy], the wall is blue.
  - A surprise was what they planned.

# What another did before
shifter.elsewhere void another|previous|earlier|other|former firm|builder|builders|plumber|contractor|roofer|electrician|tradesman|engineer|company|mechanic|painter|tiler had|'d … botched|ruined|bodged|messed|broken|left|done|fitted|installed|made|quoted|failed|given|let
  + [Another roofer had botched] the barn.
  - Another roofer had lunch.
shifter.elsewhere void my|our|his|her|their old|former|previous|last dentist|gym|school|hairdresser|barber|mechanic|vet|doctor|optician|optometrist|instructor|nursery|tutor|trainer|stylist|salon|plumber|builder|movers|mover|removers|roofer|roofers|electrician|painter|painters|decorator|gardener|cleaner|contractor|contractors|accountant|solicitor|childminder|surgery|garage|teacher|college|university
  + [My previous dentist] was blue.
  - My last visit was blue.
shifter.kept      keep been hurting|aching|sore|unwell|ill|sick|broken|leaking|faulty … before i|we
  + It had [been aching for weeks before I] rang.
  - It has been aching for weeks.
# Mishaps of the customer's own
shifter.kept      keep had|have to go|run|drive|rush|walk|cycle back home
  + I [had to run back home] for the card.
  - I had to go back on Monday.
shifter.kept      keep i|we forgot|forgotten|lost|left my|our … had to
  + [I forgot my purse and had to] pay later.
  - They forgot my purse.
shifter.kept      keep i|we sat on
  + [I sat on] my lamp.
  - They sat on my form.
shifter.kept      keep i|we|he|she stalled
  + [I stalled] on the hill.
  - The lift stalled.
shifter.kept      keep struggles|struggled|struggling|struggle with reading|maths|math|anxiety|depression|pain|weight|addiction|school|spelling|writing|speech|mobility|autism|adhd|hearing
  + My niece [struggles with maths].
  - The site struggles with photos.

# The customer's own health and mishaps are no findings
shifter.kept keep bad|terrible|awful|severe|horrible|nasty|chronic|constant headache|headaches|back|knee|knees|hip|hips|toothache|cough|cold|flu|migraine|migraines|anxiety|asthma|infection|cramps|cramp|sinuses|allergies|allergy|eczema|arthritis
  + I have a [bad knee].
  - The knee rest is bad.
shifter.kept keep can|ca|cannot|cant|could|couldnt|not|n't|to walk|stand far|long|unaided|properly|much
  + My aunt [cannot walk far].
  - We walk far from the pier.
shifter.kept keep dropped|drop|dropping out of
  + I [dropped out of] the choir.
  - The call dropped out.
shifter.kept keep hate|hates|hated|dislike|dread|dreaded|loathe going|visiting|seeing to|the|a|any|my … dentist|dentists|doctor|doctors|hospital|hospitals
  + I [hate going to the dentist].
  - I hate that dentist.
shifter.kept keep hate|hates|hated|dislike|dread|loathe|fear needles|dentists|hospitals|doctors|injections|maths|math|sport|sports|exercise|exercising|heights|flying|driving
  + I [hate needles].
  - I hate the chairs.
shifter.kept keep he|she|who|<s_kin> broke|fractured|sprained|twisted|injured|cut|chipped his|her|their|a arm|leg|wrist|ankle|hip|foot|finger|toe|nose|rib|ribs|tooth|collarbone|hand|shoulder|elbow|thumb
  + My [son broke his wrist] in May.
  - He broke my lamp.
shifter.kept keep house|home|flat|shed|garage|we|i was|were|got|been burgled|burglarized|robbed
  + Our [shed was burgled].
  - We felt robbed.
shifter.kept keep i|he|she|was|been bullied as|when|growing a|an|i|up|he|she
  + He [was bullied as a] child.
  - He is bullied at the desk.
shifter.kept keep i|we was|were|am|'m|are|been broke
  + [I was broke] in May.
  - The lamp was broke.
shifter.kept keep i|we|i'd|had|have|'d broke|broken|fractured|sprained|twisted|injured my|a arm|leg|wrist|ankle|hip|foot|finger|toe|nose|rib|ribs|collarbone|hand|shoulder|elbow|thumb
  + [I broke my wrist] in May.
  - They broke my lamp.
shifter.kept keep somebody|someone|stranger|lorry|truck|deer|tree|cyclist|motorist hit|rear-ended|scraped|reversed|backed|crashed|drove|ran|smashed|bumped my|into|our
  + [Somebody hit my] van.
  - They hit my van.

shifter.kept keep i|we|he|she walked|walk|came out … with a|the|my|new|brand|two|three|our
  + [I walked out with a] new harp.
  - We walked out.

shifter.kept keep bored|tired|sick|cold|angry|lost|nervous|anxious|distracted|confused|emotional|cry|bruise easily
  + I get [bored easily].
  - It opens easily.
shifter.kept keep i|we|i'd|been|kept putting|put it|this|that|going|things off
  + I had [been putting it off] for years.
  - They put off my visit.
shifter.kept keep never|not been|very|that|too|so|any|much good|great|confident with|at computers|technology|tech|numbers|maths|names|forms|phones|gadgets
  + I have [never been good with computers].
  - He was never good.
shifter.kept keep not|n't good|great|confident with|at computers|technology|tech|numbers|maths|names|forms|phones|directions
  + I am [not good at numbers].
  - He is not good.
shifter.kept keep not|n't know|realise|realize they|it|you|there was|were|is|are open|closed|shut
  + I did [not know they were open].
  - I know they were open.
shifter.kept keep not|n't know|sure what to expect
  + We did[n't know what to expect].
  - They do not know.
shifter.kept keep no|any idea what to expect
  + I had [no idea what to expect].
  - The idea is blue.
shifter.kept keep traffic|roads|weather|roadworks was|is|were|are … terrible|awful|bad|horrible|dreadful|heavy|nightmare|atrocious|hell|appalling
  + The [traffic was terrible].
  - The ferry was terrible.
shifter.kept keep trouble|difficulty|problems|issues walking|breathing|swallowing|conceiving|bending
  + I have [trouble bending].
  - I have trouble with the lid.
shifter.kept keep would|will|'ll|should take an hour
  + It [would take an hour] by boat.
  - It took an hour.

# What was feared and did not come; what was the customer's own, or another firm's.
shifter.expected void expected|expecting|prepared|braced|ready to wait|pay|queue|fight|have|spend|lose|struggle|argue|chase
shifter.expected void thought|expected|feared|assumed|imagined|figured i|we|it|they|there would|'d|will
shifter.expected void was|were|is|are|it described|touted|promoted|portrayed|pitched as
  + It [was described as] a blue wall.
  - They described the wall.
shifter.expected void you|one|customers expect|expects a|some|certain|basic|at
  + [You expect a] blue wall.
  - They expect us.
shifter.kept     keep after two|three|several|many|some|few|numerous|multiple|countless bad|poor|terrible|awful|horrible|dreadful|disappointing|negative
shifter.kept     keep bad|nasty|terrible|awful|horrible|serious|horrendous|poor fall|accident|crash|injury|infection|chest|cold|cough|flu|stroke|back|knee|hip|asthma|toothache|migraine|health|eyesight|hearing|mobility|circulation|burn|cut|reaction
shifter.kept     keep even|although|despite|though though|it|they|we|the|being|how|was|were … packed|busy|crowded|stretched|rushed|overworked|pushed
shifter.kept     keep heard|read|seen bad|mixed|terrible|horror|negative|awful|some|poor things|reviews|stories|reports|bad|mixed|negative
shifter.kept     keep i|we had|'d|accidentally missed|forgotten the|a|my|our deadline|payment|bill|password|pin|date
shifter.kept     keep i|we was|were|felt|am dreading|sceptical|skeptical|apprehensive|dubious|hesitant|wary|unsure
shifter.kept     keep i|we was|were|felt|am very|so|really|a|quite|initially|extremely|bit|little dreading|sceptical|skeptical|apprehensive|dubious|hesitant|wary|unsure|nervous|anxious
shifter.kept     keep i|we was|were|felt|am worried|nervous|scared|anxious|terrified|frightened|petrified … but
shifter.kept     keep i|we was|were|had|been dreading|dreaded the|my|our|a|it|this call|visit|move|appointment|procedure|exam|op|operation|claim|switch|wait|trip|phone
shifter.kept     keep i|we|he|she|i'd had|have|'d|just|recently|stupidly lost|mislaid|broken|dropped my|our|the|his|her card|passport|phone|keys|bag|wallet|purse|luggage|ticket|suitcase|password|way|job|letter|paperwork
shifter.kept     keep i|we|i'd|he|she had|have|'d lost|mislaid|misplaced|forgotten|broken|dropped my|our|the|his|her
shifter.kept     keep mistake|fault|error was|is mine|ours|my
shifter.kept     keep my|our old|previous|former|last|ex <agent> was|were|is … nightmare|joke|awful|terrible|useless|hopeless|rubbish|dreadful|expensive|slow|rude|bad|poor|horrible|appalling
shifter.kept     keep my|our old|previous|former|last|ex <company> was|were|is … nightmare|joke|shambles|awful|terrible|useless|hopeless|rubbish|dreadful|expensive|slow|rude|bad|poor|horrible|appalling|disgrace|unreliable
shifter.kept     keep my|our old|previous|former|last|ex <thing> was|were|is … nightmare|awful|terrible|useless|rubbish|dreadful|slow|bad|poor|horrible|unreliable|noisy|broken|dead|dying
shifter.kept     keep not|n't often|everyday|always you|i|we|that get|find|see|meet|come|have|experience
shifter.kept     keep paying|paid far|way|too|so … before|until
shifter.kept     keep stressful|difficult|hard|tough|sad|worrying|scary|traumatic|emotional|upsetting time|times|period|circumstances

@sector insurance
shifter.kept keep other|third driver|party lied|denied|refused|blamed|admitted
shifter.kept keep the|a|my|our|of|by|after theft|robbery|burglary|flood|fire|storm

@all
shifter.kept     keep after|before|until|once the office|shop|store|gym|pool|kitchen|bar|desk|gates|doors|park was|were|is|are|had|has closed|shut
  + I came [after the shop was shut].
  - The shop was shut.
shifter.kept     keep boiler|heater|bath|kitchen|cooker|toilet out by|and
shifter.kept     keep came|come|comes off as
  + He [came off as] a clerk.
  - The lid came off.
shifter.kept     keep dropped|drop|dropping off my|our|his|him|their|them|kids
  + When [dropping off my] boots.
  - A tile dropped off the roof.
shifter.kept     keep fell|fall|fallen|came off my|his|her|a|the|our bike|ladder|horse|wall|roof|chair|scooter|kerb|step|motorbike|bicycle
shifter.kept     keep fixed|repaired|replaced|mended|sorted|cured|changed|swapped|unblocked|restored|fixing|repairing|replacing|mending|swapping|changing a|the|my|our|an|some|two dodgy|broken|defective|wrong|faulty|leaky|leaking|loose|blocked|cracked|damaged|worn|dead|rusty|burst|corroded|wonky
shifter.kept     keep he|she|they|engineer|plumber|mechanic|technician|electrician|doctor|nurse found|spotted|noticed a|the|an|some dodgy|faulty|leaky|leaking|loose|blocked|cracked|damaged|worn|rusty|corroded|wonky
shifter.kept     keep i|we|and paid extra for|to
  + [I paid extra for] a sea view.
  - I had to pay more.
shifter.kept     keep i|we|who|to|she|he dropped|drop|dropping off my|our|the|a|her|his|him|them|it|some
  + [I dropped off my] boots.
  - A tile dropped off the roof.
shifter.kept     keep no longer works|worked|working there $
  + He [no longer works there].
  - The lift works no longer.
shifter.kept     keep nothing|anything … could|can|would|will not|n't fix|solve|sort|cure|mend
  + It was [nothing that a mop could not fix].
  - They could not fix it.
shifter.kept     keep so|that i|we could|can get what i|we needed|need|wanted|want
  + A bigger van, [so we can get what we want].
  - I got what I wanted.
shifter.kept     keep took|taken|takes|take|cleared|removed the|our|my|all … rubbish|junk|trash|waste
shifter.kept     keep typically|usually|normally|generally charge|charges|charged me|us
  + They [normally charge me] at the gate.
  - They charge me.
shifter.kept     keep was|were|been|is|are|being|get|got broken into bits|pieces|parts|two|three|four|small|smaller|chunks|stages|steps|sections|chapters
  + It [is broken into chapters].
  - It is broken.
shifter.kept     keep went|going in dreading it|going
shifter.kept     keep who|he|she|<agent> no longer works|worked|working|employed for|at|with|there|here|in
  + My [adviser no longer works for] them.
  - The bell no longer works.
shifter.promised void advert|ad|brochure|leaflet|slogan|poster|blurb|flyer|marketing|advertising says|said|claims|claimed|promises|promised|boasts|states|shows
shifter.promised void website|site|they|company|firm|hotel|bank boast|boasts|boasted|guarantee|guarantees|guaranteed|advertise|advertises|advertised

# More of the same, as customers put it
keep.appreciate   keep appreciate it|this|that very|so much
  + We [appreciate it very much].
  - We appreciate art very much.
keep.appreciate   keep i|we|and really|greatly|truly|very appreciate it|this|that
  + We [greatly appreciate it].
  - We appreciate art.
keep.appreciate   keep i|we|and|it|very|really|greatly|much|truly appreciate it|this
  + We [greatly appreciate it].
  - We appreciate art.
keep.at_gate      keep the|our|my|their|departure|boarding|to|at|from|a|each gate
  + A seat close to [the gate].
  - A gatehouse.
keep.fraud_desk   keep identity|id theft report|claim|claims|file|affidavit|case|department|alert|victim|paperwork|packet|protection
  + I filed an [identity theft report].
  - The identity of the thief.
keep.look_forward keep looking|look forward to using|trying|hearing|receiving|meeting|getting|your|the|a|my|our|seeing|it|reading
  + We are [looking forward to the] boat trip.
  - She looks to the fore.
keep.low_cost     keep low|budget cost|price|standards|standard airline|airlines|carrier|carriers|standards|flight|operator
  + By [low cost standards] it is a plane.
  - The cost is low.
keep.ok_then      keep ok|okay|alright|k will|thanks|thx|cool
  + [Ok will] do.
  - The okapi thanks you.
keep.removed      keep remove|removes|removed|delete|deleted|correct|corrected|erase the|my|this|these|all|any … unauthorized|unauthorised|inaccurate|incorrect|erroneous|fraudulent|false
  + They [removed the false] entry.
  - He removed his hat.
keep.removed      keep unauthorized|unauthorised|inaccurate|incorrect|erroneous|fraudulent|false … removed|deleted|corrected|erased
  + We got the [inaccurate lines removed].
  - He removed his hat.
keep.well         keep ^ well a|an|the|i|we|they|he|she|it|there|this|that|my|our|after|when|if|what|today|yesterday|no|guess|let|you|so|then|here|as
  + [Well the] van came at noon.
  - All is well.

# What ought to have been done: the good behind it is wanting.
shifter.instead flip instead of|from helping|listening|apologising|apologizing|answering|replying|fixing|solving|resolving|sorting|rewarding|thanking|explaining|offering|being|giving|making|caring|trying|taking|reassuring|welcoming|improving|looking|honouring|honoring|refunding|owning|admitting|valuing|showing

# Wonder names no denial: what cannot be believed is as good, or as bad, as it says.
shifter.cant_believe x1.2 cannot|cant|couldnt believe|imagine|stress|describe how
shifter.cant_believe x1.2 ca|can|could n't|not believe|imagine|stress|describe how

# What another does, what is claimed, what is asked of somebody.
shifter.expected void feared|dreaded a|an|the|some|that|another
  + I [feared a] blue wall.
  - They feared nobody.
shifter.far_from flip ^ so much for
  + [So much for] a blue wall.
  - I thank you so much for it.
shifter.irrealis void ^ elsewhere
  + [Elsewhere] the wall is blue.
  - I went elsewhere.
shifter.kept     keep asked|asks|enquired|asking about my|our mother|father|mum|dad|wife|husband|son|daughter|dog|baby 's
  + He [asked about my mother's] account number.
  - The mother's day card.
shifter.kept     keep i|we 'd|had been dreading it|this|that|coming|going|calling|the
  + [I had been dreading it] all week.
  - I had it.
shifter.kept     keep i|we 'd|had|have|'ve put|wrote|written|entered|ticked|filled|given|typed|ordered|booked the|a wrong
  + [I had put the wrong] date on it.
  - They put a lid on.
shifter.kept     keep i|we ignored it|that|them|this|the|him|her
  + [I ignored it] for a week.
  - They ignored it.
shifter.kept     keep i|we|i've|we've|have|i'd|we'd put|wrote|written|entered|ticked|filled|gave|typed|ordered|booked the|a wrong
  + [I put the wrong] date on it.
  - They put a lid on.
shifter.kept     keep memorable word|words|information|phrase|question|answer|place|date|number|name|password|code
  + It asks for a [memorable word].
  - A memory of words.
shifter.kept     keep remembers|remembered|remember|repeats|repeat|reorder|shows|show|see|track|keeps|saves|suggests my|our last order|orders|visit|trip|stay|booking
  + It [remembers my last order] each time.
  - That was my last order.
shifter.kept     keep remembers|remembered|remember|repeats|shows|keeps|saves|suggests my|our last order|orders|visit|trip|stay|booking and … with|from|here
  + It [remembers our last trip and fills it in from] there.
  - That was my last trip with them.
shifter.kept     keep speeds
  + Two [speeds].
  - Speedy.
shifter.kept     keep wished|wishing|wishes|wish me|us|you|him|her a|an … day|weekend|week|evening|afternoon
  + He [wished me a pleasant day].
  - A pleasant day by the sea.
shifter.ordered  void please|pls|plz be
  + [Please be] blue.
  - Pleased to be blue.
shifter.promised void plan|map|listing|label|ticket|menu|photo|photos|picture|pictures|description|catalogue|email|letter|notice|agent|salesman|rep said|showed|claimed|stated|promised|described|indicated|listed
  + The [listing promised] a blue wall.
  - The listing is blue.

# Early by the customer's own doing
# Sides that weigh, and names with fresh in them
shifter.kept        keep      hello|amazon fresh
  + A box of [Hello Fresh] came on Monday.
  - Hello, the fresh bread is here.
shifter.kept        keep      if|unless i|we am|'m|'re|are not mistaken
  + [If I am not mistaken] the wall is blue.
  - They are not mistaken.
# Sure of something, not content with it
shifter.kept        keep      i|we am|'m|was|were|'re|are|feel|felt positive that|i|it|the|he|she|they|we|there|my|our|this|were|was|had|would
  + [I was positive that] the hall was blue.
  - The review was positive that day.
shifter.kept        keep      i|we am|'m|was|were|be|'re|are mistaken
  + [I was mistaken] about the colour.
  - They were mistaken about the colour.
shifter.kept        keep      i|we got there|here … early
  + [I got there ten minutes early].
  - The crew got there ten minutes early.
shifter.kept        keep      i|we showed|turned|came … early
  + [We turned up early] for the match.
  - They turned up early.
shifter.kept        keep      i|we|he|she arrived|came|was|were|turned|showed … early for|and
  + [We arrived an hour early for] the viewing.
  - The tram arrived an hour early.
shifter.kept        keep      love|loves|loved|adore|adores|miss my|our|his|her|their <s_kin>|kid|dog|cat|dogs|cats|pets|pet $
  + I [love our dog], and so do the neighbours.
  - I love our dog walker.
shifter.kept        keep      on the|a positive|good|brighter side|note
  + [On the positive side], the stairs are wide.
  - A good side of beef.
shifter.kept        keep      wish|wishes|wishing you|them|him|her|everyone|everybody|all all|the|every|good|much|nothing|continued … best|luck|success|happiness
  + We [wish you all the best] on the barge.
  - I wish the wall was blue.
shifter.kept        keep      wish|wishing you and everyone|everybody|your|all
  + I [wish you and everyone] there a bright spring.
  - I wish you sold blue paint.
shifter.should_have flip,void shouldve|couldve|mightve|coulda|shoulda been
  + It [couldve been] simple.
  - It has been simple.
shifter.should_have flip,void should|could|might 've been
  + The gate [could've been] simple.
  - The gate has been simple.
shifter.would_have  void      wouldve|woulda been
  + The wall [wouldve been] blue.
  - It has been blue.
shifter.would_have  void      would|'d 've been
  + The wall [would've been] blue.
  - It had been blue.

# The customer's own unwillingness
# Gods and bodies, ways and sorts
shifter.kept keep best|only way to|of think|describe|put|see|explain|imagine
  + The [best way to describe] the hall is wide.
  - The best hall in town.
shifter.kept keep damn|damned|bloody|flipping|freaking|goddamn|fucking hungry|thirsty|tired|sleepy|young|old|curious|lucky|proud
  + I was so [damn hungry].
  - That damn barrier.
shifter.kept keep handsome|beautiful|gorgeous|pretty|hot … dude|dudes|man|men|lad|lads|boy|boys|girl|girls|guy|guys
  + The movers were two [handsome young lads].
  - A handsome bench.
shifter.kept keep i|we ca|can|wo|could n't|not be bothered
  + [I can't be bothered] to argue.
  - They can't be bothered to stir it.
shifter.kept keep leg|height|length|age|arm discrepancy
  + It suits my [leg discrepancy].
  - A discrepancy on page two.
shifter.kept keep not|n't|never sorted|sort by|into|alphabetically
  + The pegs were [not sorted by] length.
  - The leak was not sorted.
shifter.kept keep to|can|of deal|dealing with
  + It is simpler [to deal with] by post.
  - A deal with a bonus.

# Once in a long while; sorts, trials and seats that judge nothing
shifter.hardly flip,void count on … hand|fingers
  + I can [count on one hand] their slips.
  - Count on them.
shifter.kept   keep      gave|given|giving it|them|him|her|this a try|go|whirl|shot
  + So we [gave it a go].
  - Give it a go.

shifter.kept keep interesting|fun|curious to note|say|add
  + It was [interesting to note] the date.
  - An interesting date.
shifter.kept keep i|we|he|she|they|and|so|then gave|given it|them|him|her|this a try|go|whirl|shot
  + [They gave it a try] and gave up.
  - Give it a go.
shifter.kept keep i|we|my|our do|does|did|dont|doesnt|didnt n't|not|so|very|really|always … well|good with|in
  + [I do n't do so well with] stairs.
  - They did well with the stairs.
shifter.kept keep love|loveseat seat|seats
  + Our [love seat] is blue.
  - We love it.
shifter.kept keep some|sort|kind|kinds|sorts sort|kind|of of|a|an|the
  + There is [some sort of] a gate.
  - They sort of left.

# What the customer has not done yet, agreed to, or longed for
shifter.kept keep a|rather|slightly tad|bit|little cool
  + The hall was [a tad cool].
  - A cool hall.
shifter.kept keep i|we agreed to
  + Then [we agreed to] a walk.
  - They agreed to a walk.
shifter.kept keep i|we have|'ve|had|haven n't|not washed|worn|tried|used|opened|tested|read|finished|started|decided|visited|eaten|tasted|installed|assembled|unpacked|cooked|needed|explored … yet
  + [I have not worn it yet].
  - They have not sent it yet.
shifter.kept keep i|we just|only|simply|really wanted to leave|go|eat|sleep|sit|rest|drink|relax|buy|browse|look|see|know
  + [We just wanted to sit] by the pond.
  - We just want a refund.
shifter.kept keep i|we want|wanted to hit|punch|slap|kick
  + [I wanted to kick] the wall.
  - I want a refund.
shifter.kept keep ~go|went|gone all out of
  + The jug [went all out of] line.
  - They went all out.

# Measures of one's own liking, times of day, exceptions that are none
shifter.kept keep <be>|been no exception|exceptions
  + This walk [was no exception].
  - No exceptions for anybody.
shifter.kept keep eco|environmentally|earth|planet friendly
  + A bag that is [eco friendly].
  - The guide is friendly.
shifter.kept keep give|giving|gave|hand|spend|spending them|him|her|you|it|this my|our … money|custom|business|cash
  + Why [give them my money]?
  - Give me my money back.
shifter.kept keep i|we was|were|am|'m|stayed|remained|kept rather|very|so|pretty|quite|really|fairly|surprisingly|perfectly|always calm|quiet
  + [I was rather calm] on the day.
  - The ward was calm.
shifter.kept keep late afternoon|morning|evening|lunch|autumn|summer|spring|winter|riser|shift
  + They rang in the [late afternoon].
  - They rang late.
shifter.kept keep like cheap
  + It is not [like cheap] plastic.
  - It is not cheap.
shifter.kept keep than|as i|we would|'d like|want|wish|hope
  + It is dearer [than I would like].
  - I would like a bench.
shifter.kept keep than|as i|we would|'d|wouldve have|ideally|really liked|like|hoped|wanted|wished
  + It is dearer [than we would have liked].
  - I would like a bench.

# What seems, is said, or was heard of, before it is lived.
shifter.appearance void from the outside|pictures|photos|brochure|advert|website
  + [From the outside] a blue wall.
  - Go outside from here.
shifter.appearance void in theory|principle
  + [In theory] a blue wall.
  - A theory of theirs.
shifter.appearance void on paper
  + [On paper] a blue wall.
  - A paper wall.
shifter.appearance void on the surface|face
  + [On the surface] a blue wall.
  - They painted the surface blue.
# Frequencies, what one owned before, one's own weaknesses, what pets did, rivals
shifter.kept       keep bad|terrible|awful|poor|horrible|negative|dreadful|disappointing experience|experiences|service|luck with|from|at other|another|different|previous
  + After a [bad experience with another] tailor I chose this one.
  - A bad experience with this tailor.
shifter.kept       keep cat|cats|dog|dogs|puppy|puppies|kitten|kittens|toddler|toddlers|parrot|rabbit … scratched|broke|chewed|dropped|spilt|spilled|ruined|ripped|destroyed|tore|stained|knocked
  + Our [puppy has already chewed] the strap.
  - The porter chewed gum.
shifter.kept       keep hard|difficult|tricky|tough|struggle|struggled to find shoes|boots|clothes|jeans|trousers|pants|bras|dresses|gifts|presents|chinos|shirts
  + It is [hard to find shoes] that fit me.
  - It is hard to find the door.
shifter.kept       keep heard|read|seen|hearing|reading|saw|had such|so|many|only|lots|some|all|a|of|good|great|nice|excellent|wonderful|amazing|positive|rave|glowing|fantastic … things|reviews|comments|reports about|of|on|from|online|beforehand
  + I had [heard so many good things about] the wall.
  - I read about a wall.
shifter.kept       keep i|i'm|we am|'m|was|were|felt too|so|just|very|pretty|quite|rather lazy|clumsy|impatient|stupid|careless|disorganised|disorganized
  + [I was too lazy] to walk.
  - They were too lazy to walk.
shifter.kept       keep i|i'm|we|we're am|'m|was|were|are|'re … terrible|bad|hopeless|useless|awful|rubbish|poor|clueless at|with|about
  + [I am quite hopeless at] knots.
  - They are hopeless at knots.
shifter.kept       keep i|we missed the|my|our|their|his delivery|parcel|slot|driver|courier|postman|call|appointment|visit
  + [We missed the courier] by a minute.
  - They missed the slot.
shifter.kept       keep i|we|i'd|usually|normally|generally|really hate|hated|dislike|loathe|detest|dread shopping|cooking|ironing|cleaning|flying|needles|crowds|exercise|housework|gardening|sewing|diy
  + [I hate ironing] on a Sunday.
  - I hate this iron.
shifter.kept       keep other|another|rival shop|store|shops|stores|place|places|company|companies|brand|brands|quote|quotes|courier|couriers|garage|garages|quotes|suppliers|supplier is|was|were|are|seemed|came … dearer|slower|worse|pricier|expensive|higher
  + The [other quotes were much dearer].
  - The quote was much dearer.
shifter.kept       keep reviews|ratings … was|were|are|looked|looking|seemed|being|so great|good|excellent|amazing|positive|decent|glowing|fantastic|brilliant|rave
  + The [reviews were excellent], so I came.
  - I reviewed it.
shifter.kept       keep twice|once|thrice|times a|per|every|each day|week|month|year
  + It is fed [twice a day].
  - A day in June.
shifter.kept       keep ~make themselves|himself|herself|itself|him|her|them|boss|company|numbers|figures look|sound|seem good|great|nice|better|clever|big
  + They [make themselves look good] at meetings.
  - We look at them.
shifter.promised   void adverts|ads|advert|ad|website|site|brochure|blurb|leaflet say|says|said it|that|they|you|the
  + The [adverts say it] is a blue wall.
  - They add that it is blue.
shifter.promised   void pretend|pretends|pretended|pretending|purport|purports to
  + They [pretend to] be a blue wall.
  - A pretence of theirs.
shifter.promised   void supposed|meant|reputed to be the|a|an|very|so
  + It was [supposed to be a] blue wall.
  - I suppose so.

shifter.kept keep as soon as … queue|line|crowd
  + A clerk came [as soon as a queue] formed.
  - A queue formed at noon.
shifter.kept keep sold|described|advertised|listed|marked|billed as new|unused|mint
  + It was [sold as new] in May.
  - It looks as new.

# It was fine until, before it is too late, about to leave when
shifter.kept keep about to leave|go|quit|give when|as
  + We were [about to leave when] a clerk came.
  - We were about to leave for good.
shifter.kept keep before it|its|it's 's|is|was|gets|became too late
  + Book [before it is too late].
  - It is too late.
shifter.kept keep tried to make|give|place|book|schedule|arrange a|an|another|some
  + My aunt [tried to arrange a] visit.
  - I tried to call.
shifter.kept keep was|were|went|going|seemed|looked|felt|had well|fine|good|great|ok|okay|smoothly|perfectly|swimmingly|brilliantly until|till
  + All [was well until] May.
  - All was well in May.

shifter.kept keep i|we know|knew|already the|your|their|my|these|know … products|product|area|range|town|brand|brands|menu
  + Luckily [I knew the area].
  - They know the area.

@all
shifter.kept keep can|could|ca not|n't be|get|stay ignored
  + The hum [can not be ignored].
  - The letter was ignored.

shifter.kept keep cannot|cant be|get|stay ignored
  + The hum [cannot be ignored].
  - The letter cannot be read.
shifter.kept keep hard|impossible|difficult|easy to ignore
  + The hum is [easy to ignore].
  - They ignore the letters.
shifter.kept keep in|at all the wrong places|reasons|times
  + It grew [in all the wrong places].
  - It was in the wrong place.
shifter.kept keep recommend|suggest updating|painting|repainting|replacing|upgrading|improving|renovating|refurbishing|remodeling|remodelling|redoing|adding|hiring
  + I would [recommend painting] the hallway.
  - I would recommend the hallway.

@all
# What I had thought, feared, wished
shifter.kept keep i|we agreed to let|have|give|try|wait|hold … it|them|her|him|one|another|again|me|us
  + [We agreed to let them] try.
  - They agreed to let us try.
shifter.kept keep i|we believed|figured|assumed|imagined|supposed it|this|that|they|he|she|them were|was|are|to … honest|reliable|trustworthy|decent|reputable|genuine|safe
  + [I believed they were honest].
  - They were honest.
shifter.kept keep i|we needed|wanted|sought something … sturdy|solid|durable|comfortable|reliable|warm|quiet|simple|practical|light|lightweight|waterproof|easy|affordable|cheap|smart|elegant|pretty|nice|good|decent|quick|cosy
  + [I needed something sturdy] for the yard.
  - It is something sturdy.
shifter.kept keep i|we needed|wanted|sought|fancied a|an|some comfortable|sturdy|durable|lightweight|waterproof|warm|cosy|elegant|stylish|quiet|compact|portable|reliable|decent|nice|good
  + [We wanted a compact] stove.
  - We got a compact stove.
shifter.kept keep i|we thought|believed|figured|assumed|imagined|supposed it|this|that was … bargain|deal|steal
  + [I thought it was a bargain].
  - It was a bargain.
shifter.kept keep i|we thought|believed|figured|assumed|imagined|supposed i|we was|were|had|'d|would … satisfied|happy|safe|lucky|covered|protected|insured
  + [I thought I was safe].
  - I was safe.
shifter.kept keep i|we|only|just|also would|'d recommend|suggest updating|painting|repainting|replacing|upgrading|improving|renovating|refurbishing|remodeling|remodelling|redoing|adding|hiring
  + [I would recommend painting] the hallway.
  - I would recommend the hallway.
shifter.kept keep more expensive|costly one|ones|model|models|brand|brands|version|versions|type|types|make|makes|items|alternatives|products|hotels|places|shops|stores|restaurants
  + The [more expensive models] have a timer.
  - They are more expensive.
shifter.kept keep was|were worried|concerned|anxious|apprehensive|nervous|afraid that|it|they|about|he|she|of … would|might|could|may|size|fit|colour|color|length|height|weight|width|assembly|assembling|buying|ordering
  + We [were worried about the weight].
  - We were worried about the clerk.

shifter.kept keep onion|onions|chilli|chillies|pepper|peppers|spice|spices|horseradish|mustard|wasabi|film|ending|song|story … made|makes|making my|our|his|her|your eyes water|watering
  + The [onions made my eyes water].
  - The price made my eyes water.

@all
shifter.kept keep hang|hanging|hung … all over the place
  + He [hung posters all over the place].
  - The books are all over the place.

@all
shifter.kept keep i|we|you|us|to|can|could skipped|skip|beat|beating|bypassed|bypass|avoided|avoid|dodged|jumped the|all|any|most queue|queues|line|lines
  + With the pass [we skipped the queue].
  - They jumped the fence.

@all
shifter.kept keep,x0.6 ^ if a bit|tad|touch|trifle
shifter.kept keep,x0.6 ^ if slightly|somewhat|rather|occasionally
shifter.kept keep      i|we ca|can|cannot|could n't|not be bothered to cook|drive|walk|iron|dress|go|queue|travel|read|carry
  + On Sundays [I can't be bothered to cook].
  - They can't be bothered to cook.
shifter.kept keep      i|we did|do|could|didnt|dont|couldnt|can|would not|n't|never pick|picked up|the|my|your
  + The courier rang but [I did not pick up].
  - They did not pick up.
shifter.kept keep      i|we|you|us|to|can|could skipped|skip|beat|beating|bypassed|bypass|avoided|avoid|dodged|jumped the|all|any|most long|huge|massive|endless queue|queues|line|lines
  + With the pass [we skipped the long queue].
  - They jumped the long fence.
