@language en
@kind     enchantments

# Facts that praise firms of services without a word of judgement: done soon, without asking, to the end.

communication.clear    +2                           in|with|using words|terms|plain|simple|everyday|layman's|language i|we|english|words|terms|language|she|he could|can|understood|understand
  + She put it [in words I could] follow.
  - He spoke in a language of hills.
communication.clear    +1                           told|showed|shows|tells|explained|explains|guided|walked … exactly|precisely|clearly … what|how|where|when
  + The page [told me exactly what] to press.
  - We told him what it was not exactly.
communication.informed +2                           <agent>|they|handler|adviser|office rang|called|emailed|phoned|wrote|texted|updated … every|each|regularly|daily|weekly|throughout … monday|tuesday|wednesday|thursday|friday|week|day|step|stage|couple|time|regularly
  + The [nurse rang every Friday].
  - They called a day late each.
ease.done_for_me       +2                           moved|transferred|copied|set|filled|carried|printed|installed|wrote|booked|loaded|packed … all|everything|it|my|our|photos|form|forms|data|contacts … for me|us|him|her
  + He [filled in the forms for me].
  - For us it all moved on.
ease.done_for_me       +2                           took|taken|takes|lifted … off|from my|our shoulders|hands
  + They [took the lot off my shoulders].
  - He took his hands off my coat.
empathy.above          +2                           stayed|remained|kept|held|sat … on|with … line|phone|me|us|call until|till|while|through|throughout
  + He [stayed on the line until] it came on.
  - A phone stayed on the line of sight.
friendliness.kind      +2                           never|not|without … cross|bad|harsh|angry|rude word
  + In ten years [never a cross word].
  - The word never had a cross on it.
keep.no_negator        keep                         not|n't gone up|their
keep.set_phrase        keep                         kept|held|left me|us|him|her|waiting on
performance.network    +2,stage:use,channel:product full|five|four|strong|5|4 bars|signal|reception|coverage even|everywhere|wherever|anywhere|throughout
  + I get [full bars even] in the attic.
  - Four bars and a pub in the street.
price.stable           +1                           bill|bills|price|prices|fee|fees|payment|rent|tariff|cost … is|are|stays|stayed|remains|remained|been … same every|each|for|as|month|year|throughout
  + My [rent is the same every] month.
  - The bill is not the same.
price.stable           +1                           never|not|n't gone|went|raised|increased|risen|put up|their|price|prices|rates
  + Our cobbler has [never raised prices].
  - Prices have gone up, never down.
resolution.refunded    +2                           refunded|refund|paid|credited|credit|repaid|compensated|replaced|fixed|offered|apologised|apologized|sent … before|without i|we|me|us|having … ask|asked|asking|noticed|knew|complain|complained
  + They [refunded it before I asked].
  - I asked before I paid.
resolution.solved      +2                           decided|ruled|found|resolved|settled|upheld|closed|concluded|went in my|our|her|his favour|favor
  + The case was [settled in my favour].
  - In my view he was found to be odd.
resolution.solved      +2                           fixed|sorted|cured|solved|ended|eliminated|cleared … dead|black|drop|drops|dropouts|buffering|lag|outages|noise|leak|damp
  + The new hub [cured the dead] corners.
  - A line by the wall.
timeliness.fast        +2                           mortgage|claim|application|transfer|switch|loan|order|payment|refund|request|renewal|upgrade|paperwork|visa|passport|account … went|came|done|completed|approved|processed|granted|settled|finalised|finalized|sorted|paid through|in|within|inside … <duration>
  + The [visa came through in ten days].
  - The order came through a friend of mine.
timeliness.fast        +2                           new|replacement|card|parcel|letter|refund|money|cheque|part|parts|phone|sim|router … arrived|came|landed|delivered|here|appeared … next|two|couple|24|48|few|following|same|one day|days|hours|morning|afternoon
  + The new [card came two days] later.
  - Two days went by, a letter said nothing.
  - The parcel was lost.
timeliness.fast        +2                           outside|on|at|in my|our house|home|door|drive|driveway|flat|doorstep|office by|within|inside|the noon|lunchtime|midday|lunch|next|same|evening|teatime|an
  + A loan van was [on our drive by lunch].
  - The house at my office by the sea.
timeliness.fast        +2                           porting|switching|moving|transfer|transferring|switch|install|installation|registration|application|renewal … took|takes|was done|less|under|only|just|barely
  + The [switch took less] than a day.
  - It took a day too long.
timeliness.immediate   +2                           plumber|engineer|electrician|technician|doctor|ambulance|driver|someone|locksmith|taxi|replacement|crew|nurse … within|inside|under the|an|half hour|an
  + They sent an [engineer within the hour].
  - The driver in the car spent an hour there.
timeliness.immediate   +2                           within|inside|under|in the|an|half|a|one|couple|minutes|of hour|hours|minutes … plumber|engineer|electrician|man|technician|doctor|ambulance|driver|someone|locksmith
  + [Within the hour a plumber] rang.
  - Minutes of the meeting, a man said.
usability.practical    +2                           can|could|able see|follow|track|check|view|watch|manage … every|each|all|everything|what|transaction|real|live|progress|spending
  + I [can see every] payment.
  - I can see a tree.

# Offices, surgeries, trades, carriers
cleanliness.tidy        +2 left|leaves|leave … cleaner|tidier|spotless|immaculate|tidy|better than|found|behind|after|when
  + They [left the flat cleaner than] before.
  - He left the cleaner a tip.
communication.explained +2 drew|showed|shows|draws me|us|him|her … picture|diagram|model|scan|xray|images|chart|video|sketch
  + The doctor [drew me a picture].
  - He drew a crowd with a picture of me.
communication.informed  +2 rang|called|phoned|texted|messaged|emailed … say|tell|warn|let|check|confirm … running|minutes|arriving|way
  + He [rang to say he was running] late.
  - I called to say goodbye.
competence.spotted      +3 noticed|spotted|caught|found|diagnosed|picked … something|what … others|other|three|two|had|everyone|nobody … missed|overlooked|ignored|dismissed|seen
  + She [spotted what the others had missed].
  - He found that the others were out.
competence.spotted      +3 they|she|he|doctor|nurse|gp|dentist|optician|scan … found|caught|spotted|detected it|this|mine|that|cancer|problem early
  + [They caught it early].
  - We found it too early to go.
continuity.handover     +2 everyone|everybody|each|they|all|staff knew|know … others|other|colleagues|history|notes|case … done|said|doing
  + [Everyone knew what the others had done].
  - The others knew a thing or two.
ease.done_for_me        +2 filled|completed|wrote|went|worked … form|forms|paperwork|application … with|for me|us|him|her|my
  + The clerk [filled in the form with me].
  - The form, for me, went on.
empathy.above           +2 came|got|went|stepped|climbed … out … from|of|behind … counter|desk|cab|van|till|car … to help|carry|show|lift|walk
  + She [came out from behind the counter to help].
  - He got out of the cab to go home.
empathy.above           +2 replaced|fixed|offered|brought|sent|changed|upgraded|refunded|waived|did|gave … without my|our|us|me|being|having … asking|ask|asked|prompting|having
  + He [replaced the oven without my asking].
  - He sent it without us, asking the driver.
empathy.above           +2 stayed|stay|stayed|came|worked|carried|kept … past|beyond|after … shift|hours|closing
  + The nurse [stayed on after her shift].
  - The shift came to an end.
empathy.above           +2 washed|cleaned|valeted|swept|hoovered|vacuumed|polished|topped|checked|adjusted … as well|too|free|afterwards|after|up|bonus
  + The garage [washed the van as well].
  - I washed up.
empathy.reassured       +2 was|were|is not|n't|never … scared|afraid|frightened|nervous|worried|anxious … second|moment|once|minute|longer|any
  + She [was not scared for a second].
  - For a second I was scared.
flexibility.agreed      +2 let|allowed|permitted my|our|her|his husband|wife|partner|mum|mother|dad|son|daughter|friend|dog|family … stay|sleep|visit|sit|come
  + They [let my husband stay].
  - Let my friend pass.
honesty.kept_promise    +2 quoted|agreed|advertised|estimated … is|was|are … what|price|exactly|same … paid|charged|pay|billed
  + The sum he [quoted is what I paid].
  - He was paid what we agreed.
overall.forward         +2 asks|ask|asking|begs|wants|nags|counts|counting|waits … when|every|go|days … next|again|back|more … lesson|class|visit|session|time|week
  + My son [asks when the next lesson] is.
  - He asks for a next time.
resolution.solved       +2 worked|works|does|went a treat|charm|dream|wonders
  + That [worked a treat].
  - He worked at a treat shop.
timeliness.clockwork    +1 bus|buses|train|trains|tram|trams|shuttle|metro|service … every|each five|six|seven|eight|ten|few|5|6|7|8|10|couple minutes|mins
  + The [tram comes every six minutes].
  - The bus has five doors, every one blue.
timeliness.fast         +2 collected|fixed|repaired|mended|replaced|removed|cleared|delivered|back|came … day|morning|week after i|we rang|called|reported|asked|emailed|wrote|phoned
  + They [collected it the day after I rang].
  - The day after I called, it rained.
timeliness.fast         +2 filled|fixed|repaired|mended|collected|replaced|removed|cleared|sorted|delivered|installed … <duration> after|of … reported|rang|called|reporting|calling|asked|emailed|wrote|order|request
  + The hole was [filled two days after I reported] it.
  - A cup filled for the hour after tea.
timeliness.fast         +1 over|done|finished|complete|completed in|within|after|inside … quarter|half|under|couple|few|minutes … hour|minutes|mins
  + It was [over in a quarter of an hour].
  - Half of it is over an hour away.
timeliness.fast         +2 results|result|refund|money|payment|cheque|parcel|answer|passport|licence|certificate … was|were|came|landed|arrived|got|back … on|in|with|the|my|at|to|me … next|following|same day|morning|week|hours|afternoon|evening
  + The [results were on my phone the next morning].
  - The money was next to the door.
timeliness.fast         +2 seen|saw|visited|appointment|slot|examined|operated … same|very day|afternoon|evening|morning
  + He [saw my son the same afternoon].
  - On the same day, the same slot for all.

# Little things they did
competence.expert   +2   grafter|grafters|craftsman|craftsmen|perfectionist|perfectionists|wizard|wizards|maestro|pros
  + The lads are [grafters].
  - A craft fair.
empathy.above       +2   made|make a|such|quite fuss of|over
  + They [made a fuss of] our son.
  - A fuss was made.
empathy.helpful     +2   drove|came|ran|walked|popped|rushed back|out|round|over … to|with bring|help|give|fix|check|return|fetch|hand|my
  + He [drove back to bring] my keys.
  - I came by to look.
friendliness.kind   +2   dote|dotes|doted|doting on … boy|girl|son|daughter|children|kids|dog|rotten|residents|him|her|us
  + The staff [dote on my son].
  - Two dots on a die.
keep.own_step       keep came|arrived|here|delivered|opened|approved|sorted|set in|within|up … day|days|minutes|hours late|later
quality.clean_plate +2   nothing|not|no left|scrap|crumb|crumbs … on|plate|plates|left|behind
  + There was [nothing left on] our plates.
  - Turn left at the plate.
quality.dream       +2   never|not had|have|eaten|stayed a|an|one bad|poor|dull|disappointing meal|experience|visit|stay|day|haircut|dish|drink|class|flight
  + We [never had a bad meal] there.
  - A bad day.
timeliness.done_in  +2   came|arrived|here|delivered|opened|approved|sorted|set in|within|up|inside|account … one|two|a|three|ten|five|twenty|fifteen|next day|days|minutes|mins|hour
  + It [came in two days].
  - We came in a bus.
