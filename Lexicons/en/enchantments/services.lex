@language en
@kind     enchantments

# Facts that praise firms of services without a word of judgement: done soon, without asking, to the end.

timeliness.fast +2 mortgage|claim|application|transfer|switch|loan|order|payment|refund|request|renewal|upgrade|paperwork|visa|passport|account … went|came|done|completed|approved|processed|granted|settled|finalised|finalized|sorted|paid through|in|within|inside … <duration>
  + The [visa came through in ten days].
  - The order came through a friend of mine.
timeliness.fast +2 new|replacement|card|parcel|letter|refund|money|cheque|part|parts|phone|sim|router … arrived|came|landed|delivered|here|appeared … next|two|couple|24|48|few|following|same|one day|days|hours|morning|afternoon
  + The new [card came two days] later.
  - Two days went by, a letter said nothing.
  - The parcel was lost.
timeliness.immediate +2 within|inside|under|in the|an|half|a|one|couple|minutes|of hour|hours|minutes … plumber|engineer|electrician|man|technician|doctor|ambulance|driver|someone|locksmith
  + [Within the hour a plumber] rang.
  - Minutes of the meeting, a man said.
timeliness.immediate +2 plumber|engineer|electrician|technician|doctor|ambulance|driver|someone|locksmith|car|taxi|van|replacement|crew|nurse … within|inside|under|in the|an|half|minutes … hour
  + They sent an [engineer within the hour].
  - The driver in the car spent an hour there.
timeliness.fast +2 porting|switching|moving|transfer|transferring|switch|install|installation|registration|application|renewal … took|takes|was done|less|under|only|just|barely
  + The [switch took less] than a day.
  - It took a day too long.
resolution.solved +2 decided|ruled|found|resolved|settled|upheld|closed|concluded|went in my|our|her|his favour|favor
  + The case was [settled in my favour].
  - In my view he was found to be odd.
empathy.above +2 stayed|remained|kept|held|sat … on|with … line|phone|me|us|call until|till|while|through|throughout
  + He [stayed on the line until] it came on.
  - A phone stayed on the line of sight.
shifter.kept keep kept|held|left me|us|him|her|waiting on
usability.practical +2 can|could|able see|follow|track|check|view|watch|manage … every|each|all|everything|what|transaction|real|live|progress|spending
  + I [can see every] payment.
  - I can see a tree.
communication.informed +2 <agent>|they|handler|adviser|office rang|called|emailed|phoned|wrote|texted|updated … every|each|regularly|daily|weekly|throughout … monday|tuesday|wednesday|thursday|friday|week|day|step|stage|couple|time|regularly
  + The [nurse rang every Friday].
  - They called a day late each.
ease.done_for_me +2 took|taken|takes|lifted … off|from my|our shoulders|hands
  + They [took the lot off my shoulders].
  - He took his hands off my coat.
communication.clear +2 in|with|using words|terms|plain|simple|everyday|layman's|language i|we|english|words|terms|language|she|he could|can|understood|understand
  + She put it [in words I could] follow.
  - He spoke in a language of hills.
friendliness.kind +2 never|not|without … cross|bad|harsh|angry|rude word
  + In ten years [never a cross word].
  - The word never had a cross on it.
price.stable +1 bill|bills|price|prices|fee|fees|payment|rent|tariff|cost … is|are|stays|stayed|remains|remained|been … same every|each|for|as|month|year|throughout
  + My [rent is the same every] month.
  - The bill is not the same.
price.stable +1 never|not|n't gone|went|raised|increased|risen|put up|their|price|prices|rates
shifter.kept keep not|n't gone up|their
performance.network +2,stage:use,channel:product full|five|four|strong|5|4 bars|signal|reception|coverage even|everywhere|wherever|anywhere|throughout
  + I get [full bars even] in the attic.
  - Four bars and a pub in the street.
resolution.solved +2 fixed|sorted|cured|solved|ended|eliminated|cleared … dead|black|drop|drops|dropouts|buffering|lag|outages|noise|leak|damp
  + The new hub [cured the dead] corners.
  - A line by the wall.
ease.done_for_me +2 moved|transferred|copied|set|filled|carried|printed|installed|wrote|booked|loaded|packed … all|everything|it|my|our|photos|form|forms|data|contacts … for me|us|him|her
  + He [filled in the forms for me].
  - For us it all moved on.
communication.clear +1 told|showed|shows|tells|explained|explains|guided|walked … exactly|precisely|clearly … what|how|where|when
  + The page [told me exactly what] to press.
  - We told him what it was not exactly.
resolution.refunded +2 refunded|refund|paid|credited|credit|repaid|compensated|replaced|fixed|offered|apologised|apologized|sent … before|without i|we|me|us|having … ask|asked|asking|noticed|knew|complain|complained
  + They [refunded it before I asked].
  - I asked before I paid.
timeliness.fast +2 outside|on|at|in my|our house|home|door|drive|driveway|flat|doorstep|office by|within|inside|the noon|lunchtime|midday|lunch|next|same|evening|teatime|an
  + A loan van was [on our drive by lunch].
  - The house at my office by the sea.
