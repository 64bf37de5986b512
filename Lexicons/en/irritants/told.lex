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
fees.against_told -2,came came|comes|amounted|amounts|rose|went|up to|at|out … <figure>
fees.against_told -2,came charge|charged|charges|charging|bill|billed|billing|invoice|invoiced|debit|debited|deducted … <figure>
fees.against_told -2,came cost|costs|costing … <figure>
fees.against_told -2,told instead of|the … <figure>
fees.against_told -2,came pay|paid|paying|pays … <figure>
fees.against_told -2,told price|fare|fee|rate|deposit|cost|premium|ticket|job|repair … agreed|advertised|quoted|listed|shown|promised|displayed … <figure>
fees.against_told -2,told quote|quoted|quotes|quotation|estimate|estimated|estimates|advertised|advertises|agreed|listed|displayed|promised|announced|budgeted … <figure>
  + They quoted me 300 and [charged me 480].
  + The estimate was 90 and the [bill was 130].
  - They quoted 300 and charged 300.
fees.against_told -2,came rang|scanned|rung … up|at|through … <figure>
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
fees.against_told -2,came took|taken|takes <money>
fees.against_told -2,came wanted|asked|demanded|want <figure>
fees.against_told -2,came wanted|asked|demanded|want for|me|us <figure>

# How long it takes
timeliness.against_told -2,came <duration> later|after
timeliness.against_told -2,came arrived|came|delivered|received|finished|done|fixed|repaired|refunded|ready|here|installed|seated|served|answered in|within|after <figure>
timeliness.against_told -2,came arrived|came|delivered|received|got|finished|done|fixed|repaired|refunded|ready|here|installed|seated|seen|served|answered|back … in|within|after … <duration>
timeliness.against_told -2,came it|that|this was|became|is|'s|turned|ended … <duration>
  + The work was due to last one week and [took two months].
  + We were promised ten minutes and were [seated in an hour].
  - It took three weeks to walk there.
timeliness.against_told -2,told quoted|estimated|delivery|lead|waiting|turnaround|processing|advertised|wait time … <duration>
  + They told us two days, it [took three weeks].
  + I was told two weeks; the pass was [here in nine weeks].
  - They told us two days, it took two days.
timeliness.against_told -2,told supposed|meant|due|expected|scheduled to … <duration>
timeliness.against_told -2,told told|said|says|promised|assured … would|will|'d|'ll be|take|come|arrive|last … <duration>
timeliness.against_told -2,told told|said|says|promised|assured … would|will|'d|'ll … <duration>
timeliness.against_told -2,told told|said|says|promised|quoted|announced|estimated|advertised|assured|reckoned|expected|indicated|claimed … <duration>
timeliness.against_told -2,came ~take|took <figure>
timeliness.against_told -2,came ~take|took|taken|takes|lasted|last|needed|dragged … <duration>
timeliness.against_told -2,came ~wait|waited|waiting|queued … <duration>

# On which day, at what time
shifter.kept            keep    i|we arrived|came|left|got|showed|turned up|in|there|here|back at|around|about <clock>
shifter.kept            keep    i|we arrived|came|left|got|showed|turned|started|began at|around|about|up|there|in <clock>
timeliness.against_told -2,came arrived|came|delivered|received|got|finished|ready|here|refunded|installed|happened|started|posted … the <number>
timeliness.against_told -2,came it is|'s|was now|already <day>
timeliness.against_told -2,came it|its|today is|'s|was|now|it's <day>
timeliness.against_told -2,told promised|due|scheduled|announced|arranged|confirmed|expected|planned|guaranteed|paid|estimated for|on|by the <number>
timeliness.against_told -2,came still|nothing|not|here|arrived on the <number>
  + He said Tuesday; [it is Friday].
  + Delivery was due on 3 May and [arrived on 9 May].
  - They said Tuesday, they came on Tuesday.
timeliness.against_told -2,came today|now is|'s|it … <day>
timeliness.against_told -2,told told|said|says|promised|due|booked|scheduled|announced|arranged|confirmed|expected|planned|agreed|guaranteed|supposed|meant|estimated … <date>
timeliness.against_told -2,told told|said|says|promised|due|booked|scheduled|announced|arranged|confirmed|expected|planned|agreed|guaranteed|supposed|meant|estimated … <day>
timeliness.against_told -2,told told|said|says|promised|due|scheduled|announced|arranged|confirmed|expected|planned|guaranteed|estimated for|on|by|the the|on|by|of <number>
timeliness.against_told -2,came ~arrive|arrived|came|comes|delivered|received|got|turned|showed|finished|done|ready|here|repaired|refunded|installed|happened|started|left|posted … <date>
timeliness.against_told -2,came ~arrive|arrived|came|comes|delivered|received|got|turned|showed|finished|done|ready|here|repaired|refunded|installed|happened|started|left|posted … <day>
waiting.against_told    -2,told <clock> appointment|slot|booking|reservation|flight|train|bus|departure
waiting.against_told    -2,told appointment|reservation|booking|slot|table was|is|of|had at|for <clock>
waiting.against_told    -2,told booked|booking|reservation|reserved|appointment|slot|table|due|scheduled|invited|promised|told|said|arranged|confirmed|supposed|class|meeting|ticket|consultation … at|for|by|be|between|after|before <clock>
waiting.against_told    -2,came it was|is now|already|after|past|nearly|gone <clock>
  + We were booked for 9 and [seen at 11].
  + My slot was at 10:15 and I went [in at 11:40].
  - We were booked for 9 and seen at 9.
waiting.against_told    -2,came seen|called|started|began|arrived|came|come|turned|showed|left|served|seated|sat|landed|departed|took|went|admitted|received|got|appeared|boarded|in|down|up … at|until|by|till|around|past|about <clock>
waiting.against_told    -2,told told|said|says … would|will|'d|'ll … at|by|before|between <clock>
waiting.against_told    -2,told told|said|says|scheduled|due|supposed|meant|booked … would|will|'d|'ll|to … at|by|before|between <clock> and <clock>
waiting.against_told    -2,came ~arrive|arrived|came|landed|departed|left|started|began|opened|appeared <clock>

# How many, how much
errors.against_told      -2,short <figure> came|arrived
errors.against_told      -2,short <figure> came|arrived|were|was|turned|showed|made|reached|are back|in|there|here|missing|delivered|up|it|on|left
errors.against_told      -2,told  order|ordered|booked|reserved|bought|requested|purchased <figure>
errors.against_told      -2,told  order|ordered|booked|reserved|bought|requested|purchased|paid|sent|gave|handed|asked|needed for|in|the|me|us|them|up|down <figure>
errors.against_told      -2,short received|got|had|get|given|sent|delivered|found|contained|contains|has|have <figure>
errors.against_told      -2,short received|got|had|get|given|sent|delivered|found|contained|contains|has|have only|just|back|us|me <figure>
errors.against_told      -2,told  refund|deposit|credit|amount|sum … was|supposed|promised|agreed … be|of|at <figure>
errors.against_told      -2,told  sent|gave|left|returned|supposed|meant|advertised <figure>
errors.against_told      -2,short there were|was <figure>
  + I ordered four chairs, [three came].
  + We paid for ten lessons and [had six].
  - I ordered four chairs and got four.
  - I ordered four chairs and two tables.
errors.against_told      -2,short there were|was only|just <figure>
errors.against_told      -2,told  ~pay|paid for <figure>
errors.overcharged_told  -2,told  booked|stayed|ordered|bought|used|reserved|had|took|received|owed|for|worked|ate <figure>
errors.overcharged_told  -2,came  charged|billed|invoiced|pay|paid|debited|bill … for <figure>
  + I booked two nights and was [charged for three].
  - I booked two nights and was charged for two.
performance.against_told -2,told  advertised|promised|sold|told|said|pay|paying|paid|supposed|contract|up … <speed>
performance.against_told -2,short get|getting|got|receive|measured|measure|have|reached|reach|delivers|deliver|is|was|only <speed>
performance.against_told -2,short get|getting|got|receive|measured|measure|have|reached|reach|delivers|deliver|is|was|only … <speed>
  + They promised 300 Mbps and I [get 40 Mbps].
  - They promised 300 Mbps and I get 300 Mbps.
performance.against_told -2,short get|getting|got|receive|measured|reached|reach|delivers <figure>
