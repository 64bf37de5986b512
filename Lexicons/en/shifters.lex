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
shifter.impossible   flip       impossible to
  + It is [impossible to] enjoy the sea.
  - It is possible.
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
shifter.none         flip       no ~waiter|~waitress|~agent|~nurse|~doctor|~driver|teacher|teachers|~employee|~clerk|~adviser|~advisor|~plumber|mechanic|mechanics|~cook|guard|guards|visitor|visitors|~room|~dish|~plate|~seat|~train|~bus|~flight|~parcel|~order|~meal|~door|~bed|~towel|~table|~toilet|~ride|~lesson|~visit|~day|~part|~detail|~request|~corner|~person|~member|one … is|was|were|are|seemed|looked|felt|tasted|has|have|had
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
shifter.not_very   flip,x0.75 and not very|really|so|particularly|especially|always|quite|entirely|completely|fully|totally|that|all
  + The path was steep [and not really] lit.
  - The path was really steep and lit.
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
keep.no_negator keep      at|no|the less
  + I enjoyed it [no less].
  - Less charm than last year.
keep.no_negator keep      ca|can not|n't wait
  + We [can't wait] to be back.
  - We wait for hours.
keep.no_negator keep      do not|n't hesitate
  + [Don't hesitate] to try the soup.
  - I hesitate to order again.
keep.no_negator keep      dont hesitate
  + [Dont hesitate] to try the soup.
  - I hesitated a lot.
keep.no_negator keep      far away|too|more
  + The stop is [far away].
  - Far from perfect.
keep.no_negator keep      if not
  + Good, [if not] great.
  - It is not what I want if I pay.
keep.no_negator keep      less than <duration>
  + It took [less than an] hour.
  - There is less here than there.
keep.no_negator keep      less than <money>
keep.no_negator keep      less than <number>
keep.no_negator keep      less than a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|the|i|we|you|they|he|she|it|what|my|our|his|her|their|its|most|other|others|last|before|that|this|expected|anticipated|usual|advertised|quoted|elsewhere|anywhere|any|retail|market|full
keep.no_negator keep      more or less
  + It was [more or less] noon.
  - Less fun, more noise.
keep.no_negator keep      never mind
  + [Never mind], I found the form.
  - They never smile.
keep.no_negator keep      next to nothing
  + It cost [next to nothing].
  - Nothing next door.
keep.no_negator keep      no doubt|matter|wonder|worries|offence|pun
  + [No doubt] the wall is blue.
  - I doubt it.
keep.no_negator keep      no idea|clue
  + I have [no idea] who signed.
  - No agent had a good idea.
keep.no_negator keep      no one else
  + [No one else] does it so well.
  - No one helps.
keep.no_negator keep      no one size
  + There is [no one size] for all.
  - No one answers.
keep.no_negator keep      no question|doubt|denying|arguing|disputing that|they|he|she|it|the|about|this
  + There is [no question that] the door is blue.
  - There was no question on the form.
keep.no_negator keep      none the less|wiser
  + I enjoyed it [none the less].
  - None of it.
keep.no_negator keep      not to mention
  + The queue, [not to mention] the heat.
  - They did not mention it.
keep.no_negator keep      nothing but
  + I have [nothing but] praise.
  - Nothing good to say.
keep.no_negator keep      nothing is|was|'s|could|can … more|worse|less embarrassing|humiliating|annoying|frustrating|infuriating|irritating|maddening|upsetting|stressful|insulting|disappointing|depressing|tedious|aggravating|heartbreaking|off-putting
  + [Nothing is more annoying] than a mast that hums.
  - Nothing is said of her annoying cat.
keep.no_negator keep      nothing short of
  + The trip was [nothing short of] magical.
  - A short nothing.
keep.no_negator keep      nothing to do with
  + It has [nothing to do with] me.
  - There is nothing fun to do.
keep.no_negator keep      or not
  + Tell me whether it is posted [or not].
  - It is not posted.
keep.no_negator keep      second to none
  + A breakfast [second to none].
  - None of it was warm.
keep.no_negator keep      why not
  + [Why not] open on Sunday?
  - Why is it closed?
keep.no_negator keep      without doubt|question|saying|exception|further
  + It goes [without saying].
  - Without a word he left.
keep.no_negator keep      without|beyond a|any doubt
  + [Without a doubt] the best stall.
  - I doubt it.
keep.no_negator keep      would not|n't hesitate
  + I [wouldn't hesitate] to book again.
  - Some would wait.
keep.stress     keep,x1.1 not only|just|merely|simply
  + [Not only] was it cheap, it was near.
  - It is not a shop.
shifter.less    flip      less than
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
shifter.a_little     keep,x0.6 ^ if a bit|tad|touch|trifle
  + A flat path, [if a bit] short.
  - If bits are left, sweep them.
shifter.a_little     keep,x0.6 ^ if slightly|somewhat|rather|occasionally
  + A flat path, [if slightly] short.
  - If it rains, the path is shut.
shifter.a_little     x0.6      a bit|little|tad|touch
  + The hall was [a bit] dark.
  - Bits of glass.
shifter.a_little     x0.6      slightly|somewhat|mildly|marginally|moderately|vaguely
  + The tea was [slightly] cold.
  - A slight delay.
shifter.almost       x0.75     almost|nearly
  + The bin was [almost] full.
  - The shop is near.
shifter.fairly       x0.75     fairly|reasonably|relatively|mostly|generally|largely
  + The line was [fairly] quick.
  - They treated us with fairness.
shifter.kind_of      x0.75     kinda|sorta
  + It is [kinda] slow.
  - A kindred soul.
shifter.kind_of      x0.75     kind|kinda|sort|sorta of
  + It is [kind of] slow.
  - The kind waiter smiled.
shifter.more_or_less x0.6      some|certain extent
  + It helped to [some extent].
  - The extent of the damage.
shifter.sometimes    x0.75     at times
  + The site is slow [at times].
  - Three times a day.
shifter.sometimes    x0.75     sometimes|occasionally|intermittently
  + The crew is [sometimes] late.
  - Some time later.

# What is not lived: condition, hope, wish, promise, fear.
keep.no_negator    keep       cannot|cant|couldnt say|stress|emphasise|emphasize|express|describe|overstate|explain enough|how
  + I [cannot stress enough] that the rail is loose.
  - I cannot explain it.
keep.no_negator    keep       ca|can|could|cannot|cant|couldnt n't|not|even|even|possibly|possibly say|stress|emphasise|emphasize|express|praise|describe|overstate|tell|explain enough|how|you
  + I [can't stress enough] that the rail is loose.
  - I can say enough is enough.
keep.no_negator    keep       n't|not|cannot|cant begin to
  + I can[n't begin to] tell you.
  - Begin to stir.
keep.no_negator    keep       no fault of
  + Through [no fault of] hers.
  - A fault of the cable.
keep.no_negator    keep       not so much
  + It is [not so much] the rain.
  - So much rain.
keep.no_negator    keep       nothing|no less than
  + It was [nothing less than] a triumph.
  - Nothing here is less.
keep.no_negator    keep       not|n't been|be|feel more
  + I could [not be more] lost.
  - I am not more than a guest.
keep.no_negator    keep       not|n't|no my|your|his|her|their|our|the|its fault
  + Rain is [not your fault].
  - Not a fault in ten years.
keep.said_no       keep       said|say|says|saying|answered|replied no
  + When we [said no], the price fell.
  - He said so, no more.
keep.said_no       keep       said|say|says|saying|answered|replied|told|heard|is|was|tell|take a|an|them|him|her|me|us|big|firm|flat no
  + They [told me no] at noon.
  - They told me all at noon.
keep.stress        keep,x1.25 never been|felt|seen|met|had|experienced|known|stayed|eaten|visited|used|encountered more|so|such
  + I have [never been so] cold.
  - I never met her.
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
keep.no_negator keep never|not|ever|n't heard of anything|such|it|this|that|something|them
  + We had [never heard of it] before.
  - We never heard from it again.

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

keep.no_negator keep barely|hardly|scarcely any miles|mileage|wear|scratches|traffic|marks
  + It had [hardly any wear] on it.
  - The wear is hard on it.

# A condition that was not met: what it denies was lived.
keep.unreal keep if … had|'d n't|not
  + [If they hadn't] painted the wall, it would be white.
  - If you are not in, ring the neighbour.

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
shifter.elsewhere void other|another salon|salons|vet|vets|gym|gyms|school|schools|clinic|clinics|venue|venues|place|places|company|companies|hotel|hotels|restaurant|restaurants|garage|garages|shop|shops|firm|firms|dentist|dentists|nursery|nurseries i|we tried|used|visited|saw|called|contacted|looked
  + The [other vets we saw] had blue walls.
  - The other wall I saw was blue.

# What was feared and did not come; what was the customer's own, or another firm's.
keep.no_negator  keep not|n't often|everyday|always you|i|we|that get|find|see|meet|come|have|experience
  + It is [not often you get] a band on a ferry.
  - They often get a band.
shifter.expected void expected|expecting|prepared|braced|ready to wait|pay|queue|fight|have|spend|lose|struggle|argue|chase
shifter.expected void thought|expected|feared|assumed|imagined|figured i|we|it|they|there would|'d|will
shifter.expected void was|were|is|are|it described|touted|promoted|portrayed|pitched as
  + It [was described as] a blue wall.
  - They described the wall.
shifter.expected void you|one|customers expect|expects a|some|certain|basic|at
  + [You expect a] blue wall.
  - They expect us.

keep.no_negator  keep no longer works|worked|working there $
  + He [no longer works there].
  - The lift works no longer.
keep.no_negator  keep nothing|anything … could|can|would|will not|n't fix|solve|sort|cure|mend
  + It was [nothing that a mop could not fix].
  - They could not fix it.
keep.no_negator  keep who|he|she|<agent> no longer works|worked|working|employed for|at|with|there|here|in
  + My [adviser no longer works for] them.
  - The bell no longer works.
shifter.promised void advert|ad|brochure|leaflet|slogan|poster|blurb|flyer|marketing|advertising says|said|claims|claimed|promises|promised|boasts|states|shows
shifter.promised void website|site|they|company|firm|hotel|bank boast|boasts|boasted|guarantee|guarantees|guaranteed|advertise|advertises|advertised

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
shifter.ordered  void please|pls|plz be
  + [Please be] blue.
  - Pleased to be blue.
shifter.promised void agent|salesman|rep said|claimed|stated|promised|described|indicated
  + The [rep promised] a blue wall.
  - The rep showed us a blue wall.
shifter.promised void plan|map|listing|label|ticket|menu|photo|photos|picture|pictures|description|catalogue|email|letter|notice said|showed|claimed|stated|promised|described|indicated|listed
  + The [listing promised] a blue wall.
  - The listing is blue.

# Early by the customer's own doing
# Sides that weigh, and names with fresh in them
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

# Once in a long while; sorts, trials and seats that judge nothing
shifter.hardly flip,void count on … hand|fingers
  + I can [count on one hand] their slips.
  - Count on them.

# What seems, is said, or was heard of, before it is lived.
rescue.but_for     rescue if not for
shifter.appearance void   from the outside|pictures|photos|brochure|advert|website
  + [From the outside] a blue wall.
  - Go outside from here.
shifter.appearance void   in theory|principle
  + [In theory] a blue wall.
  - A theory of theirs.
shifter.appearance void   on paper
  + [On paper] a blue wall.
  - A paper wall.
shifter.appearance void   on the surface|face
  + [On the surface] a blue wall.
  - They painted the surface blue.
shifter.promised   void   adverts|ads|advert|ad|website|site|brochure|blurb|leaflet say|says|said it|that|they|you|the
  + The [adverts say it] is a blue wall.
  - They add that it is blue.
shifter.promised   void   pretend|pretends|pretended|pretending|purport|purports to
  + They [pretend to] be a blue wall.
  - A pretence of theirs.
shifter.promised   void   supposed|meant|reputed to be the|a|an|very|so
  + It was [supposed to be a] blue wall.
  - I suppose so.
