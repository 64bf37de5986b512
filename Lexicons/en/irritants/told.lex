@language en
@kind     irritants

# What was told beforehand, and what came of it: the two measures are compared. `told` names the first; the second is
# `came` where more is worse, `short` where less is worse. Only measures of the same concept are compared.

# What it costs
fees.against_told -2,came <money> … ~leave|left|went|gone|taken|debited|deducted|charged
  + I was quoted £90, the [bill came to £140].
  + The brochure said $20 and it [cost me $35].
  - The bill came to £140 and we left.
fees.against_told -2,came bill|invoice|total|statement|receipt|till|counter|checkout|final|price|charge … was|is|came|says|said|shows|showed|became|reads|of … <figure>
  + The leaflet says 30; the [total came to 45].
  - The total came to 45 swans.
fees.against_told -2,came came|comes|amounted|amounts|rose|went|up to|at|out … <figure>
  + Our raft was quoted at 40 and went [up to 70].
  - The kite went up to 70 feet.
fees.against_told -2,came charge|charged|charges|charging|bill|billed|billing|invoice|invoiced|debit|debited|deducted … <figure>
  + He estimated 25 for the oar and [billed us 60].
  - He estimated the oar at arm's length and billed us 60.
fees.against_told -2,came cost|costs|costing … <figure>
  + The rudder was listed at 80 and [cost 120].
  - The rudder cost 120, the mast 80.
fees.against_told -2,told instead of|the … <figure>
  + We were [charged 70] for the hut instead of 50.
  - We rode the 70 instead of the 50.
fees.against_told -2,came pay|paid|paying|pays … <figure>
  + The crossing was advertised at 12; we [paid 18].
  - We paid 18 of the porters.
fees.against_told -2,told price|fare|fee|rate|deposit|cost|premium|ticket|job|repair … agreed|advertised|quoted|listed|shown|promised|displayed … <figure>
  + The price shown was 9, I [paid 14] for the candle.
  - The price shown was 14, I paid 14 for the candle.
fees.against_told -2,told quote|quoted|quotes|quotation|estimate|estimated|estimates|advertised|advertises|agreed|listed|displayed|promised|announced|budgeted … <figure>
  + They quoted me 300 and [charged me 480].
  + The estimate was 90 and the [bill was 130].
  - They quoted 300 and charged 300.
fees.against_told -2,came rang|scanned|rung … up|at|through … <figure>
  + The shelf said 4, the jam [rang up at 6].
  - The shelf shook when the bell rang at 6.
fees.against_told -2,told rather than|the … <figure>
  + They [charged me 89] instead of the 59 on the label.
  - Take the 59 instead of the 89.
fees.against_told -2,told said|says|told … it|that|they|he|she|work|job|repair|price|cost|fee would|will|'d|'ll … cost|be|come … <figure>
  + I was told it would cost 200 and [paid 260].
  - I was told it would cost 200 and paid 200.
fees.against_told -2,told site|website|page|app|menu|label|shelf|tag|sticker|brochure|leaflet|ad|advert|contract|catalogue|quote|estimate|offer|sign|list said|says|shows|showed|was|is|at|of|price|states|stated … <figure>
  + The site says 15, I [pay 22].
  - The site says 15 in the corner.
fees.against_told -2,told supposed|meant|going to cost|be … <figure>
  + The lesson was supposed to cost 20; they [charged 35].
  - He is supposed to be 30.
fees.against_told -2,told told|said|says|saying|say|shows|showed|stated|states|reads … <money>
  + The potter said £15 for the lamp and I [paid £22].
  - The potter said £15 is all she has left.
fees.against_told -2,came took|taken|takes <money>
  + They said $30 for the kiln and [took $50].
  - The kiln takes $2 coins.
fees.against_told -2,came wanted|asked|demanded|want <figure>
  + The brochure said 20 for a donkey; the man [wanted 35].
  - The man wanted 35 donkeys for his parade.
fees.against_told -2,came wanted|asked|demanded|want for|me|us <figure>
  + They quoted 10 a basket and [asked for 25].
  - She asked for 25 baskets of wool.

# How long it takes
timeliness.against_told -2,came <duration> later|after
  + They quoted four days; [three weeks later] the anvil is still there.
  - Three weeks later we sailed back.
timeliness.against_told -2,came arrived|came|delivered|received|finished|done|fixed|repaired|refunded|ready|here|installed|seated|served|answered in|within|after <figure>
  + I was told nine days, the cello [arrived after 20].
  - The cello arrived after 20 guests had gone.
timeliness.against_told -2,came arrived|came|delivered|received|got|finished|done|fixed|repaired|refunded|ready|here|installed|seated|seen|served|answered|back … in|within|after … <duration>
  + The saddle was promised within three days and [came after two weeks].
  - The saddle came after two weeks at sea.
timeliness.against_told -2,came it|that|this was|became|is|'s|turned|ended … <duration>
  + The work was due to last one week and [took two months].
  + We were promised ten minutes and were [seated in an hour].
  - It took three weeks to walk there.
timeliness.against_told -2,told quoted|estimated|delivery|lead|waiting|turnaround|processing|advertised|wait time … <duration>
  + They told us two days, it [took three weeks].
  + I was told two weeks; the pass was [here in nine weeks].
  - They told us two days, it took two days.
timeliness.against_told -2,told supposed|meant|due|expected|scheduled to … <duration>
  + The tuning was supposed to last one day and [took two weeks].
  - The lecture was supposed to take one hour and took one hour.
timeliness.against_told -2,told told|said|says|promised|assured … would|will|'d|'ll be|take|come|arrive|last … <duration>
  + The crew said the deck would be dry again in two days, it [took nine days].
  - He said the glue would be hard in two hours, it took two hours.
timeliness.against_told -2,told told|said|says|promised|assured … would|will|'d|'ll … <duration>
  + She said we would queue for one hour; it [lasted four hours].
  - She said we would hum for four hours.
timeliness.against_told -2,told told|said|says|promised|quoted|announced|estimated|advertised|assured|reckoned|expected|indicated|claimed … <duration>
  + They announced ten minutes and the stop [lasted two hours].
  - They announced the stop of ten minutes and it lasted ten minutes.
timeliness.against_told -2,came ~take|took <figure>
  + I was told two days for the clock, they [took six].
  - They took six of the clocks.
timeliness.against_told -2,came ~take|took|taken|takes|lasted|last|needed|dragged … <duration>
  + He reckoned one day for the mural and [needed five days].
  - He needed five days of sun for the mural.
timeliness.against_told -2,came ~wait|waited|waiting|queued … <duration>
  + They said ten minutes and we [queued for an hour] in the snow.
  - We waited an hour in the snow for the moon.

# On which day, at what time
keep.own_doing          keep    i|we arrived|came|left|got|showed|turned up|in|there|here|back at|around|about <clock>
keep.own_doing          keep    i|we arrived|came|left|got|showed|turned|started|began at|around|about|up|there|in <clock>
timeliness.against_told -2,came arrived|came|delivered|received|got|finished|ready|here|refunded|installed|happened|started|posted … the <number>
  + The bench was promised for the 3 and [installed on the 9].
  - The bench was installed on the 9th hole.
timeliness.against_told -2,came it is|'s|was now|already <day>
  + They promised my kite on Monday, [it is now Friday].
  - It is now Friday and the kites are up.
timeliness.against_told -2,came it|its|today is|'s|was|now|it's <day>
  + You said Sunday for the chimney; [it's Wednesday].
  - The sweep says it's Wednesday that suits him.
timeliness.against_told -2,told promised|due|scheduled|announced|arranged|confirmed|expected|planned|guaranteed|paid|estimated for|on|by the <number>
  + The harp was due on the 4 and [posted on the 12].
  - The harp was due on the 4 and came on the 4.
timeliness.against_told -2,came still|nothing|not|here|arrived on the <number>
  + He said Tuesday; [it is Friday].
  + Delivery was due on 3 May and [arrived on 9 May].
  - They said Tuesday, they came on Tuesday.
timeliness.against_told -2,came today|now is|'s|it … <day>
  + The stove was promised for Monday; [today is already Thursday].
  - Today is already Thursday, so we bake.
timeliness.against_told -2,told told|said|says|promised|due|booked|scheduled|announced|arranged|confirmed|expected|planned|agreed|guaranteed|supposed|meant|estimated … <date>
  + The tent was scheduled for 3 June and [came on 17 June].
  - The tent was scheduled for 3 June and came on 3 June.
timeliness.against_told -2,told told|said|says|promised|due|booked|scheduled|announced|arranged|confirmed|expected|planned|agreed|guaranteed|supposed|meant|estimated … <day>
  + The piper was booked for Friday and [came on Sunday].
  - The piper was booked for Friday and for Sunday.
timeliness.against_told -2,told told|said|says|promised|due|scheduled|announced|arranged|confirmed|expected|planned|guaranteed|estimated for|on|by|the the|on|by|of <number>
  + They said by the 5, my passport [arrived on the 12].
  - They said on the 5 o'clock news that it rains.
timeliness.against_told -2,came ~arrive|arrived|came|comes|delivered|received|got|turned|showed|finished|done|ready|here|repaired|refunded|installed|happened|started|left|posted … <date>
  + They announced the swing for 2 July, it was [repaired on 20 July].
  - They repaired the swing on 20 July for my niece.
timeliness.against_told -2,came ~arrive|arrived|came|comes|delivered|received|got|turned|showed|finished|done|ready|here|repaired|refunded|installed|happened|started|left|posted … <day>
  + They arranged Tuesday for the piano and [showed up on Thursday].
  - They showed up on Thursday with a piano.
waiting.against_told    -2,told <clock> appointment|slot|booking|reservation|flight|train|bus|departure
  + I had a 9:30 slot and was [called at 11:10].
  - I gave my 9:30 slot to a nun.
waiting.against_told    -2,told booked|booking|reservation|reserved|appointment|slot|table|due|scheduled|invited|promised|told|said|arranged|confirmed|supposed|class|meeting|ticket|consultation … at|for|by|be|between|after|before <clock>
  + Our table was reserved for 19:00 and we were [seated at 20:15].
  - Our table was reserved for 19:00 and we were seated at 19:00.
waiting.against_told    -2,came it was|is now|already|after|past|nearly|gone <clock>
  + We were booked for 9 and [seen at 11].
  + My slot was at 10:15 and I went [in at 11:40].
  - We were booked for 9 and seen at 9.
waiting.against_told    -2,came seen|called|started|began|arrived|came|come|turned|showed|left|served|seated|sat|landed|departed|took|went|admitted|received|got|appeared|boarded|in|down|up … at|until|by|till|around|past|about <clock>
  + The meeting was at 14:00 and the judge [appeared around 15:30].
  - The judge sat around 15:30 by the stove.
waiting.against_told    -2,told told|said|says … would|will|'d|'ll … at|by|before|between <clock>
  + They told us the barge would leave by 8:00, it [left at 10:20].
  - She told us the mill would stop by 8:00, and by 8:00 it stopped.
waiting.against_told    -2,told told|said|says|scheduled|due|supposed|meant|booked … would|will|'d|'ll|to … at|by|before|between <clock> and <clock>
  + The sweep said he would come between 8:00 and 10:00, he [came at 12:30].
  - The sweep said he would come between 8:00 and 10:00, he came at 9:30.
waiting.against_told    -2,came ~arrive|arrived|came|landed|departed|left|started|began|opened|appeared <clock>
  + Our sleigh was due at 10:15 and [arrived 11:40].
  - The sleigh arrived 11:40, the bell rang.

# How many, how much
errors.against_told      -2,short <figure> came|arrived
  + I booked six harps and [four arrived].
  - I booked six harps and all six arrived.
errors.against_told      -2,short <figure> came|arrived|were|was|turned|showed|made|reached|are back|in|there|here|missing|delivered|up|it|on|left
  + We ordered nine tiles; [five were delivered].
  - Of the tiles, five were in blue.
errors.against_told      -2,told  order|ordered|booked|reserved|bought|requested|purchased <figure>
  + I bought eight bulbs and [got five].
  - I bought eight bulbs and got my hat.
errors.against_told      -2,told  order|ordered|booked|reserved|bought|requested|purchased|paid|sent|gave|handed|asked|needed for|in|the|me|us|them|up|down <figure>
  + I asked for six spoons, [four came].
  - I asked for six spoons and a ladle.
errors.against_told      -2,short received|got|had|get|given|sent|delivered|found|contained|contains|has|have <figure>
  + We requested ten chairs and [received seven].
  - We requested ten chairs and received ten.
errors.against_told      -2,short received|got|had|get|given|sent|delivered|found|contained|contains|has|have only|just|back|us|me <figure>
  + I handed in five rugs and [got back three].
  - I got back three days before the fair.
errors.against_told      -2,told  refund|deposit|credit|amount|sum … was|supposed|promised|agreed … be|of|at <figure>
  + My deposit was to be 90 and I [got 60].
  - My deposit was to be 90 in coins.
errors.against_told      -2,told  sent|gave|left|returned|supposed|meant|advertised <figure>
  + I sent 8 medals to be cleaned and [received 6].
  - I sent 8 medals to my aunt.
errors.against_told      -2,short there were|was <figure>
  + I ordered four chairs, [three came].
  + We paid for ten lessons and [had six].
  - I ordered four chairs and got four.
  - I ordered four chairs and two tables.
errors.against_told      -2,short there were|was only|just <figure>
  + I ordered twelve candles, [there were only nine].
  - There were only nine of us on the quay.
errors.against_told      -2,told  ~pay|paid for <figure>
  + We pay for ten channels and [get six].
  - We pay for ten of our cousins.
errors.overcharged_told  -2,told  booked|stayed|ordered|bought|used|reserved|had|took|received|owed|for|worked|ate <figure>
  + We ordered two soups and were [billed for four].
  - We ordered two soups for four of us.
errors.overcharged_told  -2,came  charged|billed|invoiced|pay|paid|debited|bill … for <figure>
  + I booked two nights and was [charged for three].
  - I booked two nights and was charged for two.
performance.against_told -2,told  advertised|promised|sold|told|said|pay|paying|paid|supposed|contract|up … <speed>
  + The contract says up to 500 Mbps and we [get 30 Mbps].
  - The poster is about speed: up to 500 Mbps on the island.
performance.against_told -2,short get|getting|got|receive|measured|measure|have|reached|reach|delivers|deliver|is|was|only <speed>
  + We pay for 200 Mbps and [reach 20 Mbps].
  - We reach 20 Mbps in the barn.
performance.against_told -2,short get|getting|got|receive|measured|measure|have|reached|reach|delivers|deliver|is|was|only … <speed>
  + They promised 300 Mbps and I [get 40 Mbps].
  - They promised 300 Mbps and I get 300 Mbps.
performance.against_told -2,short get|getting|got|receive|measured|reached|reach|delivers <figure>
  + I was promised 300 Mbps and [get 40].
  - I was promised 300 Mbps and get 40 channels.

# What was said and what came of it, in words: no measure to compare, but the turn of the sentence tells that the two differ.
class.told_source is:told_source brochure|brochures|website|site|webpage|listing|advert|adverts|ad|ads|advertisement|photo|photos|picture|pictures|pics|image|images|app|menu|leaflet|flyer|poster|catalogue|description|label|box|packaging|page|map|timetable|trailer|letter|email|confirmation|contract|voucher|ticket|sign|screen|board|sticker|invitation|invite|tracking|tracker|blurb|prospectus|profile|spec|specs|particulars|programme|salesman|saleswoman|salesperson|calendar|planner|receipt|policy|web|online
  + The [brochure] is blue.
class.turn        is:turn        ,|;|:|-|–|—|but|yet|whereas|while|whilst
  + Ten pages, [but] all blue.

frame.denied   yields    <told_source>|said|says|told|promised|showed … <turn>|and … exactly|indeed|spot|true|just|right|delivered|sooner|earlier|less|<praised>
  + The flyer [showed a pond; we got exactly] that.
  - The flyer showed a pond.
honesty.not_so -2,yields <told_source> … said|says|say|showed|shows|show|promised|promises|mentioned|mentions|stated|states|listed|lists|described|describes|talked|spoke|advertised|had|boasted … <turn> i|we|you got|get|found|find|saw|ended|counted|paid|arrived|waited
  + The [flyer showed a bandstand; we got] a crate and a radio.
  - The flyer showed a bandstand and we danced there.
honesty.not_so -2,yields <told_source> … said|says|say|showed|shows|show|promised|promises|mentioned|mentions|stated|states|listed|lists|described|describes|talked|spoke|advertised|had|boasted … <turn> what|there|it|they was|'s|is|were|are|had|has|gave|came|i|we
  + The [leaflet spoke of a stove; there was] a candle.
  - The leaflet spoke of a stove, a kettle and a lamp.
honesty.not_so -2,yields <told_source> … said|says|say|showed|shows|show|promised|promises|stated|states|listed|described … <turn> in|once reality|fact|truth|practice|inside|there
  + The [pictures showed a meadow, in reality] it is a verge.
  - The pictures in fact showed my aunt.
honesty.not_so -2,yields said|says|showed|shows|promised|promises|mentioned|stated|listed|described|talked|advertised … a|an|the|of|for|with|in|by|at|to|no|and … <turn> there|it|they|ours|mine|what|our was|'s|is|were|are|had|has|gave|came|i|we|one|window|room|table|seat|seats
  + The ad [promised a desk in each cabin, ours had] a plank.
  - He said a prayer for the crew.
honesty.not_so -2,yields said|says|told|showed|shows|promised|promises|promise|claimed|claims|swore|assured|advertised|stated|announced|thought … ,|;|:|-|–|whereas it|that|they|there|this|she|he|which is|was|does|did|has|had|were|are|do|would|could n't|not|never
  + They [told me the loom was oiled, it was not].
  + The host [promised a stove; there wasn't] one.
  - They told me the loom was oiled, and it was.
honesty.not_so -2,yields told|promised|assured|said|claimed … would|was|were|is|had|has|came|could … ,|;|:|-|– it|that|they|there|this|she|he|which is|was|does|did|has|had|were|are|do|would|could n't|not|never
  + I was [told the tent would be dry, it wasn't].
  - I told her the tent was dry, it was a warm night.
honesty.not_so -2,yields turned|turns|turning out to be|have|mean|need|cost … plastic|fake|used|second-hand|secondhand|refurbished|reconditioned|empty|cardboard|polyester|nylon|frozen|microwaved|shared|stop|subscription|copy|smaller|older|expired|missing|locked|student|trainee|temp|basement|extra|chipboard|veneer|photocopy|rental|leasehold|recording|demo|trial
  + The oak desk [turned out to be chipboard].
  - She turned out at six to fetch a student.
honesty.not_so -2,yields what they|you call|calls|called|advertise|advertised|term|bill … is|was|are|were|turned|meant|means|amounts
  + [What they call a lounge is] two stools by a fern.
  - I know what they call it in town.

# One says this, the other that
communication.contradictory -2        according to … i|we|it|they|he|she|the|my|is|was … <turn>|and according to
  + [According to the map it was left, according to] the board it was right.
  - According to the harbour, six boats sail.
communication.contradictory -2        first|initially|originally … said|told|blamed|claimed|quoted|diagnosed|thought|reckoned … <turn>|and|then then|now|later it|that|they|he|she|the … was|were|is|'s|said|blamed|had|needed|wanted
  + [First he blamed the flue, then it was] the wind.
  - First she said grace, then they ate.
communication.contradictory -1        one … said|told|says|tells|claims|claimed|swears … <turn>|and the|a|another next|other|second|third|colleague … said|told|says|tells|'s|it|no|that|swears|claimed|claims|had|knew|asked
  + [One of them told me blue, the other said] green.
  - One says hello, the other nods.
communication.contradictory -2        one|lady|man|person|agent|doctor … told|said|says|tells … the|it|i|that|they|my|you|to|is|was … <turn>|and the|a|another next|other|second|third … said|told|says|tells|it
  + The first [lady told me that the seal was enough, the next one said] to bring the deed.
  - The lady told me that the seal was on the other deed.
communication.contradictory -2        said|told|promised|announced|quoted … <day> <turn>|and|then then|now|later|next … <day>
  + They [said Monday, then Friday], then nothing.
  - They said Monday or Friday.
communication.contradictory -2        said|told|promised|announced|quoted … <duration> <turn>|and|then then|now|later|next … <duration>
  + She [said two hours, then four hours].
  - She said two hours or four hours.
communication.contradictory -1,yields says|said|shows|showed|reads … <turn>|and the|my|our|his|her|their … says|said|shows|showed|reads|swears|insists
  + The hatch [says shut, the board says] open.
  - He says the dog barks.
honesty.not_so              -2,yields told|said … n't|not … need|have|require|matter … and|but|then … turned away|back|down
  + I was [told I did not need a stamp and was turned away] for want of one.
  - I told him not to turn away.
honesty.not_so              -2,yields was|were|been told … n't|not|no|free|open|fine|have|could|can|need … and|but|then|, … was|were|got|am|are|being then|later|still|now turned|refused|charged|stopped|billed|denied|fined
  + I [was told it was free and was later charged].
  - We told him we could come and were then asked in.

# Asked for this, given that
errors.paid_got    -2,yields ^ asked|ordered|requested … a|an|the|for|two|three|my|our … ,|;|and|but got|received|given|handed|served|came|sent a|an|another
  + [Asked for a tin whistle, got a] kazoo.
  - Asked for a whistle.
errors.paid_got    -2        asked|requested|booked|paid|reserved|chose … ,|;|but i|we|she|he|they|my|our|it … was|were|got put|moved|squeezed|stuck|left|shunted … in|on|at|next|behind|between|away
  + I [asked for the aisle, we were squeezed in] by the bulkhead.
  - I asked for my seat, it was on the left.
errors.paid_got    -2        asked|requested|booked|paid|reserved|chose … for|a|an|the … ,|;|but i|we|she|he|they|my|our|it was|were|got put|moved|squeezed|stuck|left|shunted
  + We [booked the upper bunk for the boys, they were put] in the hold.
  - We booked the upper bunk.
errors.paid_got    -2        booked|ordered|requested|asked|reserved a|an|the … and|, a|an|some|another … man|woman|different|student|trainee|boy|stranger|child|smaller|bigger|junior turned|showed|came|arrived|answered
  + I [booked a lady tuner and a man turned] up.
  - We booked a van and a van came.
errors.paid_got    -2,yields i|we|she|he|had|'d asked|ordered|requested|specified|chosen|chose … a|an|the|for|two|three|my|our … ,|;|and|but … got|received|given|handed|served|sent|brought a|an|another
  + [I ordered a plum tart and got a] bun.
  - I ordered a plum tart and got it home.
errors.wrong_thing -2,yields instead|rather of|than … i|we|'d|i'd|we'd|had|was|were|as|she|he booked|ordered|paid|requested|reserved|agreed|chosen|promised|advertised|picked|shown|discussed|wanted|specified
  + We had a rowing boat [instead of the one we'd booked].
  - I booked the ferry instead of the train.
errors.wrong_thing -1,yields they|he|she|who|<agent> put|placed|charged|billed|sent|dropped|left|delivered|booked|painted|cut|dyed|fitted|served|registered|signed|moved|sat|changed|posted … instead|rather of|than
  + [They painted the gate instead of] the fence.
  - We painted the gate instead of the fence.
errors.wrong_thing -2,yields was|were|got|been put|placed|charged|billed|dropped|left|delivered|sat|seated|registered|enrolled|booked|moved|sent … instead|rather of|than
  + My aunt [was seated by the drum instead of] the choir.
  - It was blue instead of green.

# Supposed to be, expected, paid for all the same
communication.contradictory -2                                , then said|told|says … could|can|was|is|would|ca n't|not
  + He said I could row[, then said I could n't].
  - He sang, then said he could.
communication.contradictory -2                                ask|asked|asking|call|ring|phone two|three|four|five|six|ten|several … of … and|, … get|got|gets|hear|heard two|three|four|five|six|ten|several|different
  + [Ask three of the guards and you get three] versions.
  - I asked three of them to get three more.
communication.contradictory -2                                ask|asked|asking|call|ring|phone … and|, … get|got|gets|getting|have two|three|four|five|six|ten|different|several|as … answers|prices|stories|opinions|versions|replies|explanations|times|dates
  + You [ask two of them and you get two prices].
  - I asked for tea and got two cups.
communication.contradictory -2                                bill|letter|website|app|he|she|sign|screen|contract|ticket|porch|account|receipt|site|desk|board|label says|said|told|shows|showed|suggests … otherwise
  + The [board says otherwise].
  - The board says it is shut unless stated otherwise.
communication.contradictory -2                                first|initially|originally … told|said|blamed … it|that|there|the|a … , then|now|later … it|that|they|the|there|a
  + [First he told us it was the flue, then that] it was the wind.
  - First he told us a tale, then sang.
communication.contradictory -2                                said yes|fine|ok|available … , … , … said no|not|gone|sold
  + They [said yes, we rowed over, they said no].
  - They said yes.
communication.contradictory -2                                said|told|promised|announced|quoted … <date> <turn>|and|then then|now|later|next … <date>
  + They [said 3 May, then 9 May].
  - They said 3 May or 9 May.
communication.contradictory -2                                said|told|promised|announced|quoted … <money> <turn>|and|then then|now|later|next … <money>
  + She [said £40, then £60].
  - She said £40 for two.
communication.contradictory -1                                says|said it|that|to|i|they|you|he|she … ,|and|; the|my|our|his|her|their|they|window … says|said|reckons|blames|insists
  + The miller [says it was the carter, the carter says] the miller.
  - He says it is the mill, my aunt the quay.
communication.contradictory -2                                story|excuse|explanation|reason … changed|changes|varied|differed each|every
  + The [story changed every] day.
  - He changed each reason into a song.
communication.no_reply      -2,rupture:no_answer              and|but|yet never heard $
  + I asked twice [and never heard].
  - She sang and he never heard her voice crack.
communication.not_informed  -2                                had|have|has my|our number|email|address|details|phone … and|but|yet did|do|does|never|still|nobody n't|not|called|rang|used|wrote|rings
  + They [have my number and did n't] ring.
  - They have my number and will ring.
communication.not_informed  -1,yields                         nobody|noone said|breathed|uttered a|one word|thing
  + [Nobody said a word] and the mill was sold.
  - Nobody sang a word of it.
communication.not_informed  -2                                text|call|email|note|sorry|word|apology|sign|letter|message would have|'ve done|helped|sufficed|saved|been|made
  + A [note would have done].
  - A note from my aunt would make him sing.
competence.badly_done       -2                                told|said|diagnosed|decided|prescribed … was|is|nothing … without touching|looking|examining|seeing|opening|listening|testing|reading|measuring
  + He [said it was nothing without looking].
  - He said it without looking up.
competence.clueless         -2                                <agent>|they|nobody|staff|shop … 'd|had never heard of
  + The [usher had never heard of] the fair.
  - I had never heard of the fair.
competence.clueless         -1,yields                         said|answered|replied|says probably|maybe|dunno|possibly|perhaps|presumably
  + I asked if it floats and she [said probably].
  - He said he may possibly sing.
competence.clueless         -2                                year old|olds|child|toddler|monkey|blind|grandmother|granny|idiot … could|would have|'ve|of
  + A six [year old could have] hung it straight.
  - A year old goat would eat it.
continuity.resend           -1                                i|we sent|gave|uploaded|attached … ,|and|then they|he|she ask|asked|want|wanted|requested|asks for|it|them|again
  + [I sent the deed, they asked for] the deed.
  - I sent the deed and he asked me in.
continuity.retell           -2,rupture:retell,effort:retell   must have told|said|explained|written|spelt … times|twice|them
  + I [must have told four of them].
  - He must have told a tale.
continuity.transferred      -2,rupture:transfer,effort:switch , who|which told|said|asked|advised me|us|him|her to ring|call|contact|try|phone|speak
  + I rang the mill[, who told me to try] the quay.
  - My aunt, who told me to sing, was ill.
ease.forced                 -2                                had|have|having to stand|sleep|eat|lie … on the floor
  + We [had to sleep on the floor].
  - We had to paint the floor.
empathy.dismissive          -2                                was|were|been told to calm|google|lump|deal|live|shut|hush
  + I [was told to calm] down.
  - We were told to bring a goat.
empathy.indifferent         -2,yields                         though|although … can|could|ca n't|not|barely|hardly|cannot … walk|climb|see|hear|stand|lift|swallow|read|eat|move|bend … was|were|got given|put|sent|made|told|asked|left
  + [Although my aunt can't climb she was given] the loft.
  - Although I can not see the sea from my bed I sleep well.
empathy.indifferent         -1,yields                         time|money|energy|staff for|to … , but|yet|though|whereas|while not|none|never|no … to|for|enough
  + They have [time for songs, but not for] the sick.
  - There is time for songs and the rain is not heavy at dusk.
empathy.indifferent         -1,yields                         time|money|energy|staff for|to … but|yet|, not|none|never|no … to|for|enough
  + They have [time for songs but not for] the sick.
  - There is time for songs and the rain is not heavy.
empathy.indifferent         -1,yields                         time|money|energy|staff for|to … of|with|and|on|in|the … but|yet not|none|never|no … to|for|enough
  + They had [money for a statue of the mayor but not to] mend the quay.
  - They had money for a statue of the mayor.
errors.against_told         -2,told                           contract|package|plan|course|bundle|deal|subscription|voucher|pack|packet|label|box|menu|board … says|said|gives|promises|includes|included … <figure>
  + The contract says 30 lessons, I [had 19].
  - The contract says 30 lessons.
errors.against_told         -2,short                          counted <figure>
  + The pack says 12, I [counted 9].
  - I counted 12 of them in the boat.
errors.against_told         -2,told                           expecting|expected <figure>
  + We were expecting four tarts, [there were two].
  - We were expecting four.
errors.bumped               -2                                was|were|got|been|being bumped from|off|down
  + We [were bumped off] the last ferry.
  - He bumped into my aunt.
errors.instead              -2,yields                         ^ instead of … they|it|there|he|she got|had|were|was|found|received|sent|put|came|saw|ate|have|is
  + [Instead of the harp they sent] a saw.
  - Instead of the ferry we took the tram.
errors.instead              -1,yields                         instead|rather of|than a|an|my|the|our|any refund|replacement|answer|apology|reply|repair|explanation|help|receipt|solution
  + [Instead of an apology] he sang.
  - I took a boat instead of a bed.
errors.no_record            -2,yields                         they|he|she|<agent>|<company> could|can n't|not find|locate|trace my|our|me|us
  + At the hatch [they could n't find my] street.
  - I could not find my hat.
errors.paid_got             -2,yields                         ^ asked|ordered|requested … a|an|the|for|two|three|my|our … , but|and|yet got|received|given|handed|served|came|sent a|an|another
  + [Asked for a tin whistle, but got a] kazoo.
  - Asked for a whistle with a smile.
errors.paid_got             -2                                asked|requested|booked|ordered|paid|reserved|chose … for|a|an|the … , but|yet|though|whereas|while they|he|she made|cut|did|dyed|fitted|painted|served|charged|put|printed|mounted|installed
  + I [asked for the short hem, but they made] it long.
  - I asked for the short hem, they said yes last spring.
errors.paid_got             -2                                asked|requested|booked|paid|reserved|chose … , but|yet|though|whereas|while i|we|she|he|they|my|our|it … was|were|got put|moved|placed|sat|seated|squeezed|stuck|left|shunted … in|on|at|next|behind|between|away
  + I [asked for the aisle, but we were squeezed in] by the bulkhead.
  - I asked for my seat, it was on the left near the mill.
errors.paid_got             -2                                asked|requested|booked|paid|reserved|chose … for|a|an|the … , but|yet|though|whereas|while i|we|she|he|they|my|our|it was|were|got put|moved|placed|sat|seated|squeezed|stuck|left|shunted
  + We [booked the upper bunk for the boys, but they were put] in the hold.
  - We booked the upper bunk as usual.
errors.paid_got             -2                                booked|asked|requested|paid|reserved|ordered … for|by|with|at|on|in|near … , and|but|yet i|we|they|he|she … was|were put|moved|placed|squeezed|left
  + We [booked a bench by the pond, and we were put] by the bins.
  - We booked a bench by the pond, and sat.
errors.paid_got             -2,yields                         had|'d asked|ordered|requested|booked|specified|chosen … but they|he|she … gave|sent|brought|served|made|handed|fitted|cut|put
  + I [had ordered oak but they fitted] ash.
  - I had asked for a harp and they agreed.
errors.paid_got             -2                                had|'d asked|ordered|requested|booked|specified|chosen|reserved|paid|wanted … , but|yet|though|whereas|while there|it|they|he|she|we|i was|were|got|had|came|did|put|made|found|arrived
  + We [had asked for lilac, but there were] poppies.
  - We had asked for lilac, she said on the way.
errors.paid_got             -2                                had|'d asked|ordered|requested|booked|specified|chosen|reserved|wanted … on|in|at|with|for|of|and|to … but|yet|whereas there|it|they|he|she|we|i|what was|were|got|had|came|did|put|made|found|arrived
  + We [had asked for lilac in the porch but there were] poppies.
  - We had asked for lilac in the porch, she said.
errors.paid_got             -2                                had|'d asked|requested|booked|specified|ordered … , and|but|yet the|my|our|his|her|a … only|just|instead|n't|not|no
  + We [had asked for a flute, and the band only] had drums.
  - We had asked for a flute, and the band played it.
errors.paid_got             -2,yields                         i|we|she|he|had|'d asked|ordered|requested|specified|chosen|chose … a|an|the|for|two|three|my|our … , but|and|yet … got|received|given|handed|served|sent|brought a|an|another
  + [I ordered a plum tart, but got a] bun.
  - I ordered a plum tart and got it home in June.
errors.paid_got             -2                                ordered|asked|booked|requested|paid|wanted … , but|yet|however they|he|she … sent|gave|brought|delivered
  + I [ordered the leek pie, but they brought] plums.
  - I ordered the leek pie, they say.
errors.paid_got             -2                                ordered|asked|booked|requested|paid|wanted … but|yet|however they|he|she … sent|gave|brought|delivered
  + I [ordered the plum tart but they sent] leeks.
  - I ordered the plum tart, not they.
errors.paid_got             -2                                ordered|paid|asked|booked|bought … and|but half|some|none of it|them|which was|were|had|is|are
  + We [ordered the plum tarts and half of them were] leek.
  - We ordered plum tarts and half of us ate them.
errors.paid_got             -2                                paid … and|but looked|stared|faced|gazed at|on|onto|into|out
  + I [paid for a loge and looked at] a pillar.
  - I paid and looked for my hat.
errors.paid_got             -2                                paid|booked … and|but|yet had to share
  + We [paid for a cabin and had to share] it.
  - We paid and had a share of it.
errors.paid_got             -1                                paid|booked|reserved … and|but ended|wound|finished up
  + I [paid for a loge and ended up] on a crate.
  - I paid for a loge and ended the day there.
errors.paid_got             -2                                reserved|booked|requested … and|but|yet had to take|settle|accept|share|stand
  + We [reserved the gig and had to take] the cart.
  - We reserved the gig and had tea.
errors.paid_got             -2                                said|promised|showed|advertised|ordered|booked|asked|paid|described … but what i|we|they|he|she … got|had|received|found|saw|came|sent|gave|delivered|served
  + We [ordered a harp but what we got] was a saw.
  - We ordered a harp and knew what we had.
errors.paid_got             -1,yields                         thought i'd|we'd bought|paid|booked|ordered|signed|rented|hired|reserved|agreed
  + I [thought I'd hired] a boat.
  - I thought of the boat we'd hired.
errors.paid_got             -1,yields                         thought i|we|i'd|we'd … 'd|had bought|paid|booked|ordered|signed|rented|hired|reserved|agreed
  + I [thought we had hired] a boat.
  - I thought of the boat we had hired.
errors.paid_got             -2                                to myself|ourselves … and|but|, shared|share|joined
  + I had booked a bench [to myself and shared] it with a choir.
  - I sang to myself and ate.
errors.paid_got             -2                                was|were|been promised|sold … and|then given|handed|sent|served|sold|put|got
  + We [were promised a loge and given] two stools.
  - We were promised a loge.
errors.repeated             -2                                asked|begged … not to … and|,|but|;|yet … they|he|she|it|still|again|twice
  + I [asked them not to ring and they] rang.
  - I asked them not to ring on Sunday.
errors.repeated             -2                                asked|ordered … no|without … , but|and|yet scraped|picked|got|found|there|still|came
  + I [asked for no leeks, but got] leeks.
  - I asked for no one and sang all summer.
errors.repeated             -2                                asked|ordered … no|without … and|but|, scraped|picked|got|found|still
  + I [asked for no leeks and got] leeks.
  - I asked for no one and sang.
errors.repeated             -2,yields                         i|we|i'd|we'd … specifically|expressly|explicitly|clearly|distinctly asked|told|requested|specified|stated|instructed|ordered
  + [I had expressly asked] for no bells.
  - She expressly asked for no bells.
errors.repeated             -2                                note|instructions … saying|asking|to|said … , but|yet they|he|she|it|driver|courier|still
  + We left a [note saying side hatch, but they] left it in front.
  - He left a note saying so and a cake in May.
errors.repeated             -2                                told|asked|begged|warned … not to … , but|and|yet … they|he|she|it|still|again|twice
  + I [asked them not to ring, but they] rang.
  - I asked them not to ring on Sunday at noon.
errors.someone_else         -2                                texts|letters|calls|emails|post|mail|bills|parcels for a|the|some|someone|somebody man|woman|person|stranger|previous|else|lady|company|former|late
  + I get [letters for a man] named Bo.
  - He has letters for the choir.
errors.split                -2                                bought|booked … together … and|but|, … apart|split|separate|separately
  + We [booked together and were put apart].
  - We paid together and went.
errors.wrong_name           -1                                'd|had spelt|spelled it|that|my|the|her|his … out
  + They wrote Jon, though I [had spelt it out].
  - He spelled his name on the way out.
errors.wrong_thing          -1,yields                         dropped|left|put|sent|took|placed|sat|booked|moved me|us|him|her|my|our|them … at|in|on|to|with|by … instead|rather of|than
  + The cart [dropped my aunt at the mill instead of] the quay.
  - We went by the mill rather than the quay.
errors.wrong_thing          -1,yields                         dropped|left|put|sent|took|placed|sat|booked|moved me|us|him|her|my|our|them … instead|rather of|than
  + The cart [left us by the mill instead of] the quay.
  - We went by the mill instead of the quay.
errors.wrong_thing          -2                                get|gets|got|given|had|with whoever|whichever … happens|happened|available|free|left|there|turns|around
  + You book the master and [get whoever is free].
  - I get on with whoever sings.
errors.wrong_thing          -2                                ordered|asked|booked|requested|bought … size|number|model|colour|shade … , but|yet|though|whereas|while … size|number|model|colour|shade … came|arrived|turned|delivered
  + I [ordered a size nine, but a size six came].
  - I ordered a size nine and it came that year.
errors.wrong_thing          -2                                ordered|asked|booked|requested|bought … size|number|model|colour|shade … ,|but … size|number|model|colour|shade … came|arrived|turned|delivered
  + I [ordered a size nine, a size six came].
  - I ordered a size nine and it came.
errors.wrong_thing          -2,yields                         what arrived|came|appeared|turned … was|were|is a|an|just|only|half|someone
  + [What arrived was a] hymn book.
  - He asked what we were.
fees.charged_for            -1,yields                         and|but|then was|were|got|been charged|billed|invoiced for
  + We rowed ourselves [and were charged for] a rower.
  - The man in charge was for it.
fees.charged_for            -2                                charged|billed|fined|invoiced me|us|him|her … for … although|though|even|despite i|we|i'd|we'd|having|she|he|though
  + They [charged us for the oars although we] had brought them back.
  - They charged us for the oars.
fees.charged_for            -2                                tried|tries|trying|attempted|attempting to charge|bill|invoice me|us|him|her|them
  + Then they [tried to bill us] for two boats.
  - I tried to charge it up.
flexibility.imposed         -2,yields                         swapped|changed|switched|moved|altered our|my … day|days|hours|hour|week|night|minutes before
  + They [moved our berth two days before] we sailed.
  - The night before we changed the sheets.
flexibility.rigid           -2,yields                         will|'ll|would|'d only talk|speak|deal|accept|reply|listen|serve|discuss
  + My aunt is on the deed and they['ll only talk] to me.
  - Only my aunt will talk.
frame.denied                yields                            i|we|he|she|they|it|was|were|been|who|dentist|nurse|doctor|forecast|<told_source> said|told|says|promised|claimed|thought|say|show|shows|showed|assumed … hurt|painful|sting|difficult|hard|rain|sore|boring|impossible|snow|worst|worse|small|spicy|dear|expensive|dull|noisy|rude|busy|scary
  + [They told us it would hurt], it did not.
  - They told us it was warm.
frame.denied                yields                            i|we|she|he|had|'d asked|ordered|requested|specified|chosen|chose … a|an|the|for|two|three|my|our … ,|;|and|but … got|received|given|handed|served|sent|brought a|an|another … free|lovely|nice|great|full|quick|prompt|immediate|refund|reply|answer|better|bigger|upgrade|discount|confirmation|receipt|quote|perfect|beautiful|response
  + [I asked for a rug and got a lovely] one.
  - I asked for a rug and got a sack.
frame.denied                yields                            no|not|none|nothing|nowhere|never … better|nicer|faster|cleaner|quieter|tastier|warmer|comfier than
  + [No tea is better than] this.
  - The tea is better than this.
frame.denied                yields                            was|were|is|'s supposed|meant to rain|snow|storm|hurt|pour|hail
  + It [was supposed to rain] but the sun came out.
  - It was supposed to sail.
frame.denied                yields                            what … was|were|is|are a|an … lovely|great|wonderful|perfect|beautiful|brilliant|fantastic|superb|real|delicious|good|nice|excellent|proper|full|warm|better|masterpiece|delight|pleasure|treat|joy|surprise
  + [What arrived was a perfect] plum tart.
  - What arrived was a tart.
frame.denied                yields                            you|one are|'re|is supposed|meant
  + [You are supposed] to shake it, it says.
  - It was supposed to shake.
frame.own                   yields                            <s_self> arrived|delivered|posted|landed|doubled
  + [We arrived] after the fair.
  - The cake arrived after the fair.
frame.own                   yields                            <s_self> will|'ll|would|'d only
  + [I will only] row on Sundays.
  - They will only row on Sundays.
frame.own                   yields                            <s_self> … took|chose|walked|drove|went|sing|would|want|prefer|wanted|bought|used|use … instead|rather of|than
  + [I took a boat instead of] a bed.
  - They sent a bed instead of a boat.
frame.own                   yields                            i|we was|were|am|are|'m|'re supposed|meant|due
  + [We were supposed] to sing but we had colds.
  - They were supposed to sing.
friendliness.inattentive    -2                                ca|could|would|can n't|not spare me|us|you|a|two|five|one
  + They [could n't spare us] a cup.
  - A spare cup could not hurt us.
honesty.broken_promise      -2                                although|though i|we|she|he had|have|'d|'ve|has a|an|my|our|the … reservation|booking|confirmation|appointment|receipt|prescription|ticket|tickets|invitation|permit|warranty|guarantee
  + [Although we had a written confirmation] they gave the loft to the mayor.
  - Although we had rain the boat sailed.
honesty.broken_promise      -2                                despite it|them|him|her|the|their|this|that … saying|stating|showing|claiming|promising
  + [Despite the board saying] six we sailed at nine.
  - Despite the rain he sang on.
honesty.broken_promise      -2                                despite my|our|us|me having|booking|paying|asking|calling|telling|warning
  + [Despite our having] sent a goat ahead they had no hay.
  - Despite our age we danced.
honesty.broken_promise      -2                                despite|although|though|tho i|we|having … 'd|'ve|had|have paid|booked|prepaid|reserved|registered|upgraded|subscribed|insured|asked|requested|told|warned|explained|chosen
  + Even [though we had paid] for the upper deck my aunt sat below.
  - Even though we had rain the boat sailed.
honesty.broken_promise      -2                                despite|spite my|our|having|of|a|the|holding|showing … reservation|booking|confirmation|appointment|receipt|prescription|ticket|tickets|invitation|permit|warranty|guarantee|allergy|allergies|instructions|request|membership|badge
  + [Despite our reservation] they seated the mayor.
  - In spite of my aunt we sang.
honesty.broken_promise      -2,yields                         even|despite|although|though|tho i|we|having|i'd|we'd|'d|'ve|had paid|booked|prepaid|reserved|ordered|registered|upgraded|subscribed|insured
  + [Although we booked] the cart we walked.
  - Although we walked the cart was full.
honesty.broken_promise      -2,yields                         gave|given|gives me|us|my|our … his|her|their word
  + The smith [gave me his word] that it would hold.
  - The choir gave me a word to sing.
honesty.broken_promise      -2                                having|after|despite been|being told|promised|assured|quoted|informed that|it|there|my|our|the|to|we|i|they|this
  + [Having been told to] bring a rope we sat there till dusk.
  - After being told about the fair, we went.
honesty.broken_promise      -2                                was|were|been|'d promised|guaranteed|assured … , but|yet sat|ended|was|were|had|waited|found|paid|stood|spent|slept
  + We [were promised the upper bunk, but slept] in the hold.
  - We were promised the upper bunk by the quay.
honesty.broken_promise      -2                                was|were|been|'d promised|guaranteed|assured … and|but|, sat|ended|waited|found|stood|spent|slept
  + We [were promised the upper bunk and slept] in the hold.
  - We were promised the upper bunk.
honesty.mislead             -2                                agreed|offered to … early|late|free|it|me|us … and|but charged|billed|refused|withdrew
  + They [agreed to let us dock late and charged] us double.
  - They agreed to dock late and sang.
honesty.mislead             -2                                offered|agreed|advertised … and|but then|charged|billed|refused|withdrew|cancelled … said|charged|refused|withdrew|billed
  + They [offered a rug and then said] there was none.
  - They offered a rug and a bath.
honesty.mislead             -2                                offer|offers|advertise|advertises|promise|promises … and|but then say|says|refuse|claim|claims|charge|charges
  + They [offer a refund and then say] it is not for boats.
  - They offer a tour and a tea.
honesty.not_so              -1,yields                         ,|;|but|and|- in practice|reality … it|is|'s|they|you|there|we|nobody|was|one
  + A garden, they say[, in practice it] is a tray of moss.
  - In practice it is a tray of moss.
honesty.not_so              -2,yields                         <told_source> … said|says|say|showed|shows|show|promised|promises|mentioned|mentions|stated|states|listed|lists|described|describes|spoke|advertised|had|boasted … , but|yet|though|whereas|while our|ours|mine|instead|ended
  + The [flyer said upper deck, but ours] was the hold.
  - The flyer had our names on it on a Monday.
honesty.not_so              -2,yields                         <told_source> … said|says|say|showed|shows|show|promised|promises|mentioned|mentions|stated|states|listed|lists|described|describes|spoke|advertised|had|boasted … <turn> our|ours|mine|instead|ended
  + The [flyer said upper deck, ours] was the hold.
  - The flyer had our names on it.
honesty.not_so              -2,yields                         <told_source> … said|says|say|showed|shows|show|promised|promises|mentioned|mentions|stated|states|listed|lists|described|describes|talked|spoke|advertised|had|boasted … , but|yet|though|whereas|while i|we|you got|get|found|find|saw|ended|counted|paid|arrived|waited
  + The [flyer showed a bandstand, but we got] a crate and a radio.
  - The flyer showed a bandstand and we danced there in May.
honesty.not_so              -2,yields                         <told_source> … said|says|say|showed|shows|show|promised|promises|mentioned|mentions|stated|states|listed|lists|described|describes|talked|spoke|advertised|had|boasted … , but|yet|though|whereas|while what|there|it|they was|'s|is|were|are|had|has|gave|came|i|we
  + The [leaflet spoke of a stove, but there was] a candle.
  - The leaflet spoke of a stove, a kettle and a lamp at noon.
honesty.not_so              -2,yields                         <told_source> … said|says|say|showed|shows|show|promised|promises|stated|states|listed|described … , but|yet|though|whereas|while in|once reality|fact|truth|practice|inside|there
  + The [pictures showed a meadow, but in reality] it is a verge.
  - The pictures in fact showed my aunt that year.
honesty.not_so              -2                                <told_source> … says|said … , at|on|in|when the|a|we|i … they|he|she|it said|was|is|wanted|told
  + The [leaflet says all week, at the hatch they said] weekdays.
  - The leaflet says all week.
honesty.not_so              -2                                <told_source>|told|said|assured|promised … said|was|were|would|could|had|is|has|there|it … , but|yet when|once|on|upon|in|at|after … got|arrived|arrival|came|went|tried|asked|opened|there|day|rang|checked|it|fact|reality
  + The flyer [said there was a stove, but when we got] there it was gone.
  - The flyer said there was a stove.
honesty.not_so              -2                                all smiles|promises|sweetness|ears … , but|yet|though|whereas|while now|until|when|once|then|after
  + It was [all smiles, but now] nobody stirs.
  - It is all about boats in the rain.
honesty.not_so              -2                                all smiles|promises|sweetness|ears … ,|but|until|; now|until|when|once|then|after
  + It was [all smiles, now] nobody stirs.
  - It is all about boats.
honesty.not_so              -1,yields                         billed|marketed|labelled as
  + A shed [marketed as] a cabin.
  - It was as she described.
honesty.not_so              -2,yields                         had|'d understood|gathered that|it|the|we|i|my|there|from … would|was|were|could|had
  + I [had understood that the towels were] part of it.
  - She had understood him.
honesty.not_so              -1                                listed|billed|marketed|labelled|advertised the|our|it|this|a … as a|an
  + They [listed the shed as a] cabin.
  - She described the shed, as tall as a mast.
honesty.not_so              -2,yields                         said|says|showed|shows|promised|promises|mentioned|stated|listed|described|talked|advertised … a|an|the|of|for|with|in|by|at|to|no|and … , but|yet|though|whereas|while there|it|they|ours|mine|what|our was|'s|is|were|are|had|has|gave|came|i|we|one|window|room|table|seat|seats
  + The ad [promised a desk in each cabin, but ours had] a plank.
  - He said a prayer for the crew by the quay.
honesty.not_so              -2,yields                         said|says|told|showed|shows|promised|promises|promise|claimed|claims|swore|assured|advertised|stated|announced|thought … , but|yet|though|whereas|while it|that|they|there|this|she|he|which is|was|does|did|has|had|were|are|do|would|could n't|not|never
  - They told me the loom was oiled, but it was a warm night.
  + They [told me the loom was oiled, but it was not].
  + The host [promised a stove; there wasn't] one on a Monday.
honesty.not_so              -2,yields                         said|told|promised|assured|claimed … would|was|were|is|had|could … , and|but it|they|that|he|she|there … n't|not|never
  + He [told us it would float, and it does n't].
  - He told us it would float, and it does.
honesty.not_so              -2,yields                         said|told|promised|assured|claimed … would|was|were|is|had|could … and it|they|that|he|she|there … n't|not|never
  + He [said it would fit and it did n't].
  - He said it would fit and it did.
honesty.not_so              -2                                sold|described|billed|listed|marketed|presented|advertised to me|us as
  + It was [sold to us as] a quiet lane.
  - We sold it to a man as tall as a mast.
honesty.not_so              -1,yields                         supposedly|ostensibly|purportedly
  + The cabin is [supposedly] dry.
  - The cabin is dry, we suppose.
honesty.not_so              -2,yields                         supposed|meant to … , but|yet|though|whereas|while it|they|he|she|ours|mine|nobody|nothing|instead|we|i
  + The ferry was [supposed to carry bikes, but it] carried none.
  - You are supposed to carry it before tea.
honesty.not_so              -2,yields                         supposed|meant to … <turn> it|they|he|she|ours|mine|nobody|nothing|instead|we|i
  + The ferry was [supposed to carry bikes, it] carried none.
  - You are supposed to carry it.
honesty.not_so              -2,yields                         supposed|meant to … at|a|an|the|with|in|by|on|of|my|our … , but|yet|though|whereas|while it|they|he|she|ours|mine|nobody|nothing|instead|we|i|at
  + It was [meant to be a day with seals, but we] saw a buoy.
  - It is meant to be a trip to the seals with a smile.
honesty.not_so              -2,yields                         supposed|meant to … at|a|an|the|with|in|by|on|of|my|our … <turn> it|they|he|she|ours|mine|nobody|nothing|instead|we|i|at
  + It was [meant to be a day with seals, we] saw a buoy.
  - It is meant to be a trip to the seals.
honesty.not_so              -2,yields                         thought|assumed|hoped|understood|believed|imagined … was|were|would|had|came|is … <turn>|and it|that|there|they|he|she|we is|was|does|did|had|has|were|are|do n't|not|never|no|only
  + I [thought the towel was in the price, it was not].
  - I thought it was a towel.
honesty.not_so              -2,yields                         told me|us|mum|dad … was|is|were|are fine|ok|okay|safe|normal|nothing|ready|sorted|clean|dry|working , but|yet|then it|they|he|she … was|were|is|'s|had|has|are
  + They [told us the raft was dry, but it was] a sieve.
  - They told us the raft was dry, but small.
honesty.not_so              -2,yields                         told … came|comes|includes|included|include … and|but|, i|we had|have|need to
  + I was [told it came with oars and we had to] buy them.
  - I was told he came with us.
honesty.not_so              -2,yields                         told|assured|promised|informed … had|was|were|would|is|has|could|'d|'ll … but|yet|however our|my|it|we|i|they|he|she|there|when|in|on|once|upon|at|nobody|no|nothing|the|then
  + I was [told the sail was sound but it] tore.
  - I told her the sail was sound.
honesty.not_so              -2,yields                         told|assured|promised|said … was|is|would|were … , now|today it|they|there|i|we … 's|is|are|say|have|must|ca|do|says
  + They [assured us it was dry, now they say] it never was.
  - They said it was dry, now and then.
honesty.not_so              -2,yields                         told|promised|assured|said|claimed … would|was|were|is|had|has|came|could … , but|yet|though|whereas|while it|that|they|there|this|she|he|which is|was|does|did|has|had|were|are|do|would|could n't|not|never
  + I was [told the tent would be dry, but it wasn't].
  - I told her the tent was dry, it was a warm night in the rain.
honesty.not_so              -2,yields                         told|said|advertised|promised … no|not|n't|free|nothing|included … , then they|he|she|i|we … charged|wanted|billed
  + They [said no toll, then they wanted] nine pounds.
  - They said no, then they sang.
honesty.not_so              -2,yields                         told|said|advertised|promised … no|not|n't|free|nothing|included … then wanted|charged|demanded|billed|refused
  + They [said no toll and then wanted] nine pounds.
  - He said the boat was his and took it.
honesty.not_so              -2,yields                         under the impression that|it|the|we|i|my|there
  + We were [under the impression that] tea was part of it.
  - He did an impression of my aunt.
honesty.not_so              -1,yields                         was|were meant to have|include|come|last|take|open|start|arrive|fit|hold|cover
  + The cart [was meant to have] a hoist.
  - You are meant to hold it.
honesty.not_so              -1,yields                         was|were supposed to
  + The kiln [was supposed to] glow by noon.
  - A man of supposed wit, he was to speak.
honesty.not_so              -2,yields                         was|were|been told … n't|not|no|free|open|fine|have|could|can|need … , but|and|yet … was|were|got|am|are|being then|later|still|now turned|refused|charged|stopped|billed|denied|fined
  + I [was told it was free, but was later charged].
  - We told him we could come and were then asked in before tea.
honesty.not_so              -2,yields                         was|were|been|'d told … was|were|would|could|had|it … and|but … were|was|got made|refused|charged|turned|moved|thrown|kicked
  + We [were told the bench was ours and were moved] twice.
  - We were told a tale and were asked to sing.
location_hours.closed       -2                                and|but|only it|they|everything was|were closed|shut|locked
  + We rowed over [and it was shut].
  - It was locked away and safe.
location_hours.closed       -2                                says|said open|opens|opening|closes till|until|to|from|at|on|all … , but|yet … closed|locked|shut|dark|nobody|shutters
  + The board [says open till six, but the hatch was locked].
  - The board says open till six last spring.
location_hours.closed       -2                                says|said open|opens|opening|closes till|until|to|from|at|on|all … but|yet … closed|locked|shut|dark|nobody|shutters
  + The board [says open till six but the hatch was locked].
  - The board says open till six.
overall.lack                -1,yields                         i|we 'd|had|would expected|hoped … a|an|some|them|more … to|least|better|at
  + Of such a ferry [we had expected a rug at] the stern.
  - We had expected two of the cousins.
overall.should_have         -2                                'd|would think|thought|expect|imagine … would|could|might at|have|know|say|tell|answer|offer|manage|want|get|make|fix|check|care|train|learn|give|ring|help|understand|bother|notice|do|keep|stock|own
  + You['d think a ferry would have] a lifebelt.
  - I would think so.
overall.should_have         -2                                all they|he|she|you had|needed to do was|is
  + [All they had to do was] look up.
  - All they had to do that noon he did.
overall.should_have         -1,yields                         assumed|presumed|supposed … , but|yet it|they|no|none|nothing|not|there|apparently
  + We [assumed a ladder, but no].
  - We assumed a ladder, but took a rope.
overall.should_have         -1,yields                         assumed|presumed|supposed … included|include|was|were|would|came|had … , but|yet it|they|no|none|nothing|not|there|apparently
  + I [assumed that the tea was free, but no].
  - I assumed that the tea was free, but paid.
overall.should_have         -2                                could|might at least have|'ve
  + They [could at least have] waved.
  - She could sing, or at least hum.
overall.should_have         -1,yields                         expected|expecting … , but|yet no|none|nothing|not|there
  + I [expected a rug, but there] was straw.
  - I expected a rug, but slept well.
overall.should_have         -1,yields                         expected|expecting … to|a|an|some|the … , but|yet no|none|nothing|not|there
  + I [expected my loft to be dry, but there] was a pond.
  - I expected my loft to be dry, but slept below.
overall.should_have         -2                                hoped|hoping for … , but|yet had|found|there|it|instead|nothing|only was|is|a|an|nothing|got|were|of
  + We [hoped for a calm week, but had a] brass band below.
  - We hoped for a calm week near the mill.
overall.should_have         -1                                hoped|hoping for … ,|;|:|and|but|- had|found|there|it|instead|nothing|only was|is|a|an|nothing|got|were|of
  + We [hoped for a calm week and had a] brass band below.
  - We hoped for a calm week.
overall.should_have         -2                                hoped|hoping … , but|yet it|they|i|we|there|no|none|nothing|was|were|got|had|instead|the|he|she
  + We were [hoping for a tune, but we] heard a saw.
  - We were hoping for a tune, all of us.
overall.should_have         -2                                hoped|hoping … but|yet it|they|i|we|there|no|none|nothing|was|were|got|had|instead|the|he|she
  + We [hoped for a brass band but there was] a gramophone.
  - We hoped for a brass band.
overall.should_have         -2                                hoped|hoping … of|for|to|would|could|be|a|the|some … , but|yet it|they|i|we|there|no|none|nothing|was|were|got|had|instead|the|he|she
  + I was [hoping for a bit of shade, but there] was none.
  - I was hoping for a bit of shade, that was all.
overall.should_have         -2                                they|he|she|you|someone|somebody|anyone|<agent> could|might have|'ve told|warned|rung|called|said|asked|mentioned|texted|let|sent|waited|held|checked|apologised|offered|explained|written|helped
  + [They might have warned] my aunt.
  - I might have warned my aunt.
overall.should_have         -2                                would|'d have taken … a|one|two|five|ten|them|him|her … minute|minutes|second|seconds|moment
  + It [would have taken a minute] to look.
  - It has taken a minute.
overall.should_have         -2                                would|'d have thought|expected|imagined|hoped … would|could|might
  + You [would have thought somebody would] wave.
  - We would have thought of it.
price.rise                  -2,yields                         doubled|tripled|trebled|upped it|them … once|when|after|as
  + She named a sum and [doubled it once] inside.
  - He doubled the rope.
quality.not_as              -2,yields                         better|nicer|faster|cleaner|quieter|tastier|warmer|comfier than this|here|theirs one|place|shop|app|site|product|game|service|hotel|restaurant|firm|company
  + The tea at the mill is [better than this place].
  - The mill is better than this picture shows.
quality.short_life          -2                                lasted|held until|till i|we|the|my … got|reached|next|first|drove|turned|corner|gate
  + The seal [lasted until we reached] the quay.
  - We sang until the first bell of May.
reachability.absent         -2                                plenty|lots|loads … , but|yet|though|whereas|while none|nobody|noone … at|on|for|in|to|when
  + [Plenty of ushers outside, but none at] the hatch.
  - Plenty of ushers sang in the hall.
reachability.absent         -2                                plenty|lots|loads … at|round|around|on|in|behind|outside … , but|yet|though|whereas|while none|nobody|noone … at|on|for|in|to|when
  + [Plenty of ushers round the samovar, but none at] the hatch.
  - Plenty of ushers sang as usual.
reachability.absent         -2                                plenty|lots|loads … at|round|around|on|in|behind|outside … ,|;|but none|nobody|noone … at|on|for|in|to|when
  + [Plenty of ushers round the samovar, none at] the hatch.
  - Plenty of ushers sang.
reliability.cancelled       -2,yields                         rang|called|texted|emailed|phoned|wrote|messaged … to cancel|postpone|rearrange|reschedule
  + We were at the quay when the skipper [rang to cancel].
  - I rang to cancel.
reliability.let_down        -2                                when i|we|he|she … needed it|them|one|help|him|you … nobody|nothing
  + [When we needed it nobody] stirred.
  - He came when we needed it.
resolution.half_done        -2                                got|had|collected|took it|them|him|her|my … back without|dirty|missing|untouched|unrepaired|scratched|damp|wet|filthy
  + We [got it back without] a wheel.
  - We got the cart and went back.
resolution.not_done         -2,yields                         nobody|noone|no-one had|has even|yet touched|looked|seen|opened|started|moved|read|done|checked|bothered|come
  + By noon [nobody had even touched] it.
  - Nobody had a rope.
resolution.not_done         -2,yields                         nobody|noone|no-one had|has touched|opened|started|moved|read|done|checked|bothered
  + By noon [nobody had touched] it.
  - Nobody had a boat.
resolution.not_done         -1,yields                         rather than fix|repair|mend|answer|help|explain|refund|check|finish|listen|correct|solve|resolve|apologise|apologize|admit
  + [Rather than mend] it he sang.
  - I would sing rather than mend it.
timeliness.late             -2                                <agent>|they|who rocked|strolled|sauntered|waltzed|wandered up|in at|an|two|three|hours|late|after|around|around|eventually|nearly|almost
  + The [plumber strolled in at] noon.
  - We strolled up the hill.
timeliness.late             -1                                and|, that|this|which was|'s <duration> ago
  + She said soon[, that was two months ago].
  - It was two months ago that he sang.
timeliness.late             -1,yields                         by the time it|they|he|she|the|our|my|someone|somebody|anyone … came|arrived|brought|served|answered|turned|appeared|noticed
  + [By the time the soup came] my aunt slept.
  - By the time I came they sang.
timeliness.late             -2,yields                         said|promised he|she|they|he'd|they'd|she'd would|'d … and|but|then turned|rocked|showed|rolled|strolled|appeared
  + He [said he would come at nine and turned] up at noon.
  - He said he would turn up.
timeliness.late             -2                                said|promised he|she|they|he'd|they'd|she'd would|'d … at|by|on|before|for|around|in … and|but turned|rocked|showed|rolled|strolled|appeared
  + He [said he would be there at nine and turned] up at noon.
  - He said he would be there at nine.
timeliness.slow             -2                                seconds|minutes|instantly|immediately , but|yet|though|whereas|while … refunding|returning|cancelling|sending|leaving|return|refund
  + Joining took [seconds, but leaving] takes a month.
  - It took seconds, then we were leaving in June.
timeliness.slow             -2                                seconds|minutes|instantly|immediately ; … refunding|returning|cancelling|sending|leaving|return|refund
  + Joining took [seconds; leaving] takes a month.
  - It took seconds, then we were leaving.
value.poor                  -2                                <money> … i|we|you|one 'd|would|had … expect|expected|hope|hoped … a|an|them|it|at|more|some|the|better|something
  + For [£90 a night we had expected a] bath.
  - He paid £90 as we had thought.
value.poor                  -2                                <money> … i|we|you|one|'d|would expect|expected|hope|hoped … a|an|them|it|at|more|some|the|better|something
  + For [£90 I expected a] bath.
  - He paid £90 as expected.
value.poor                  -2                                hand|pay|spend|shell|fork over|out|a … and|but they|nobody … ca|could|wo|do|did n't|not
  + You [pay a fortune and they do n't] even wave.
  - They pay out, and you can not lose.
value.poor                  -2                                price|cost|money of|for … i|we|you|one could … have|buy|get|had|bought|eat|fly|stay
  + For the [price of a tart you could have] a goat.
  - Is it the price for which you could sell it?
value.poor                  -2                                price|money|night|fee|rate|cost|premium|rent … i|we|you|one|'d|would expect|expected|hope|hoped … a|an|them|it|at|more|some|the|better|something
  + For that [rent I expected a] bath.
  - The price is as expected.
waiting.long                -2                                people|others|customers|patients|families|couples … went|served|seen|taken|called|let … before|ahead me|us|of
  + Six [people were seen before us].
  - The people went before the judge.
waiting.long                -2                                told|asked me|us to arrive|come|be|turn … early|before|ahead … and|but|then … opened|stood|waited|nobody|closed|kept
  + They [told us to come two hours early and the hatch opened] at nine.
  - They told us to come early and eat.

# What it cost, what it costs now
price.then_now -2,told cost|paid <figure> last|before|until|ago
  + The ferry cost 6 last spring, [now it is 11].
  - The ferry cost 6 last spring and 6 the spring before.
price.then_now -2,came is|are|'s|costs|cost|pay <figure> now|today
  + A harp cost 40 last year and [is 80 now].
  - A harp is 80 now.
price.then_now -2,came is|are|'s|costs|cost|pay <money> now|today
  + A stall was £20 last year and [is £34 now].
  - My stall is £34 now that it rains.
price.then_now -2,came now it|they|it's|costs|cost|is|'s|are … <figure>
  + It used to cost 40, [now it is 80].
  + It was 8 euros last year, [now it's 14].
  - It was 14 euros last year, now it's 14.
price.then_now -2,told used to cost|be <figure>
  + The sledge used to cost 15, it [is 28 now].
  - The sledge used to cost 15 of us a morning.
price.then_now -2,told was|were|cost|paid <money> last|before|until|ago
  + Tuning was £40 before; it [costs £65 now].
  - A violin was £40 before the flood and £90 after it.

frame.denied yields <told_source> … said|says|say|show|shows|showed|looks … small|spicy|dear|expensive|dull|noisy|rude|busy|scary|hard|difficult|painful , but|yet it|they|we|i … huge|big|n't|not|mild|fine|<praised>
  + The [flyer said it is hard, but we found it easy].
  - The flyer said it is blue, but we sang.
frame.denied yields ^ asked|ordered|requested … a|an|the|for|two|three|my|our … ,|;|and|but … got|received|given|handed|served|sent a|an|another … free|lovely|nice|great|quick|prompt|reply|answer|better|bigger|upgrade|discount|confirmation|receipt|quote|perfect|email|call|text|response
  + [Asked for a tin whistle and got a lovely] one.
  - Asked for a tin whistle, got a kazoo.
frame.denied yields i|we|was|were|had|'d assumed|presumed|supposed|expected|expecting … queue|queues|wait|worst|hard|dear|expensive|trouble|problems|crowds|pain|noise|rain|hassle|dull|mess … , but|yet no|none|nothing|not|there|it|they
  + I [was expecting a long wait, but there] was none.
  - I was expecting a long boat, but there was none.
