@language en
@kind     irritants

price.increase -2 put|moved|switched|placed|bumped me|us … on|onto|to … dearer|higher|pricier|expensive|costlier … tariff|plan|rate|package|contract|bracket
  + They [moved us to a dearer tariff].
  - He put me on to a plan to climb a higher hill.

# Prices, premiums, interest rates that weigh. Rises and premiums are read at `manage`.

keep.interest_paid  keep            high|higher|highest … interest on|for|paid … savings|deposit|deposits|balance|isa
price.dearer        -2              more expensive|~costly|dear
  + You are [more expensive] than the garage in town.
  - If the red one is more expensive, send the blue.
price.dearer        -2              most expensive
  + It is the [most expensive] gym in the county.
  - If it is the most expensive, I will pass.
price.dearer        -2              ~better ~deal|~price|~quote|~rate … elsewhere|with|from|somewhere
  + I got a [better quote elsewhere] in five minutes.
  - If there is a better deal with two lines, I can bring my own.
price.dearer        -2              ~cheaper elsewhere|online|somewhere|locally
  + I found the same drill [cheaper elsewhere].
  - If I can get it cheaper online, say so before we travel.
price.double        -3,stage:manage ~double|~triple … ~price|~premium|~bill|~rate|~rent
  + They [doubled my bill] without telling me.
  - A double espresso, and the bill.
price.double        -3,stage:manage ~price|~premium|~bill|~rate|~rent … ~doubled|~tripled|~doubling|~skyrocket|~soar|~rocket|~quadruple
  + My [premium has doubled] since last spring.
  - The bill for room six is on the desk.
price.expensive     -1              cost|costs|paid|pay|charge|charged|charges a|slightly|somewhat|rather little|bit|touch|more more|than than|the|average … rate|average|others|usual|normal|elsewhere|most|competitors|going
  + The masons [charge a little more than average].
  - A boat costs a little.
price.expensive     -1              slightly|somewhat|bit|little more|dearer|pricier expensive|than … others|most|average|usual|elsewhere|competitors
  + They are [slightly more expensive than most].
  - A little more soup than usual.
price.expensive     -2              too|so|way much … money|~cost
  + It is [too much money] for one ticket.
  - How much money is the deposit?
price.expensive     -2              twice|double|triple|times the|its|their face|original|normal|usual|actual|real value|price|fare|cost
  + I paid [twice the normal fare].
  - The price on its face is the real cost.
price.expensive     -1              was|is|seemed|felt|were|are a bit much $
  + Forty pounds [is a bit much].
  - Is a bit too much said?
price.expensive     -3              ~cost … fortune|arm|bomb|earth|packet
  + Parking at the airport [cost a fortune].
  - How much does a spare arm cost?
price.expensive     -2              ~expensive|~pricey|~pricy|~costly
  + Contact lenses here are [expensive].
  - Dear team, could you change my address?
price.expensive     -2              ~pay … too much
  + I am [paying far too much] for gas.
  - Please pay the driver, not too much change.
price.high          -1              high|higher|hefty|steep ~price|~fare|~cost|~premium|~rate|~bill
  + A [hefty bill] for ten minutes of work.
  - If there is a higher rate for children, a friend will lend me one.
price.high          -2              on the pricey|pricy|expensive side
  + Their haircuts are [on the pricey side].
  - I sat on the side of the expensive seats.
price.high          -1              ~price|~fare|~cost|~premium|~rate|~bill|~rent … high|higher|steep
  + The [rent is a bit high] for one room.
  - If the price is too high, I will wait.
price.increase      -2,stage:manage <money> … more a|per|each|every month|year|week
  + I pay [£12 more a month] than my neighbour.
  - I can save £12 or more in a month?
price.increase      -2,stage:manage from <money> to <money>
  + My bill went [from £30 to £52] overnight.
  - The range runs from the coast to the hills.
price.increase      -2,stage:manage rent|price|prices|premium|premiums|fee|fees|rate|rates|cost|costs gone|went|goes|go|going up twice|thrice|again|by
  + My [rent went up twice] in one year.
  - The rate at which balloons go up.
price.increase      -2,stage:manage ~go up every|each year|month|time
  + It [goes up every year] like clockwork.
  - If it goes up every year, do write to my sister.
price.increase      -2,stage:manage ~increase|~raise|~hike|put|~putting|jack* … ~price|~premium|~rate|~bill|~rent|~payment|~fare
  + They [raised the rent] mid contract.
  - How do I increase my credit limit?
price.increase      -2,stage:manage ~price|~premium|~bill|~rate|~cost|~payment|~subscription|~rent|~insurance|~tariff … ~go up
  + My [premium went up] after one small claim.
  - If my bill goes up, I will call.
price.increase      -2,stage:manage ~price|~premium|~bill|~rate|~cost|~payment|~subscription|~rent|~insurance|~tariff … ~increase|~rise|~jump|~climb
  + My [subscription has increased] for the second time.
  - Can the payment date be changed to increase my budget?
price.increase      -2,stage:manage ~price|~premium|~rate|~rent|~fare|~bill ~rise|~hike|~increase
  + [Another price hike] and nothing to show for it.
  - If there is a price rise, write to me.
price.interest_high -2,stage:manage high|higher|extortionate|predatory|ridiculous … interest|apr
  + I was stuck with a [high interest] loan.
  - If that is a high interest account, the school has to know.
price.interest_high -2,stage:manage ~interest|apr … high|extortionate|outrageous|ridiculous|insane|~predatory
  + The [interest they charge is ridiculous].
  - If the interest is ridiculous, I will not sign.
price.interest_high -2,stage:manage ~payment … ~go … interest
  + My [payments all went to interest].
  - The payments go out in May.
price.interest_high -2,stage:manage ~predatory ~lender|~lending|~loan
  + This is [predatory lending], plain and simple.
  - The zoo has a predatory bird show.
price.not_cheap     -2              <negation> … ~affordable|competitive
  + These days they are [no longer competitive].
  - Is it affordable or not?
price.not_cheap     -1              <negation> … ~cheap|inexpensive
  + Their spare parts are [not exactly cheap].
  - Not bad, and is it cheap on Mondays?
price.not_cheap     -2              could|can|cannot <negation> afford
  + We [could not afford] the dental plan.
  - Can you afford the time on Monday?
price.overpriced    -2              double|triple … price|cost|amount
  + They quoted me [double the price] of the garage next door.
  - If it is double the cost, we will share a room.
price.overpriced    -2              over priced
  + Everything at the resort is [over priced].
  - The game is over, priced or not.
price.overpriced    -2              overpriced|overcharge*|overpricing
  + The airport sandwiches are [overpriced].
  - If the phone is overpriced, I will buy it next year.
price.ruinous       -2              break|broke|breaks the bank
  + A family day out there will [break the bank].
  - The spring break bank hours are on the door.
price.ruinous       -3              ~extortionate|unaffordable|exorbitant
  + Roaming with you is [extortionate].
  - If it became unaffordable I would tell you.
price.ruinous       -3              ~extortionate|~exorbitant|~astronomical|~outrageous|~prohibitive|unaffordable … ~price|~fare|~rate|~premium|~cost
  + An [exorbitant price] for a bowl of soup.
  - The comedy costs the same as the rest.
price.ruinous       -3              ~price|~fare|~rate|~premium|~cost|~quote … ~extortionate|~exorbitant|~astronomical|~outrageous|~prohibitive|~ridiculous|insane|crazy|stupid
  + Their [prices are simply outrageous] at half term.
  - If the price is outrageous, walk away.

@sector bank
price.interest_low -2,stage:manage low|poor|pathetic|derisory … ~savings|saver|interest
  + A [pathetic savings] rate since the merger.
  - I bought a saver bulb for the hall.

@all
fees.against_quote   -2,stage:pay      way|well|far|double|triple|twice|times|percent|%|thousands|hundreds|thousand|miles over|above|the|what|his|their|her|my|our … estimate|estimated|quote|quotation|quoted|estimates
  + The sum was [well over his estimate].
  - The tower is well over the road, I estimated.
keep.afford_to       keep              afford a|an|my|any lawyer|attorney|house|home|solicitor|accountant|rent
keep.afford_to       keep              afford to miss|lose|pay|make|live|eat|wait|be|have|take|go|buy|keep|drive|move
keep.afford_to       keep              cannot afford to|a|an
keep.afford_to       keep              could|can|ca|cannot <negation> afford a|an|my|any lawyer|attorney|house|home|solicitor|accountant|rent
keep.afford_to       keep              could|can|ca|cannot <negation> afford to miss|lose|pay|make|live|eat|wait|be|have|take|go|buy|keep|drive|move
keep.aim_high        keep              aim|shelf|volume|heat|temperature|set … too high
keep.dear            keep              dear sir|madam|team|customer|all|mr|mrs|friend|friends|support
keep.dear            keep              oh dear
keep.sold_over       keep              sold|sell|fetched|raised … way|well|far|double|twice|percent|thousands over|above|the|my|our … estimate|quote|quoted
  + It [sold for well over the estimate].
  - The sum was well over his estimate.
price.amount         -2                <money> for a|an|one|two|three|that|this|some
  + [£9 for a] cloud of candyfloss!
  - We raised £9 for our school.
price.amount         -2                <money> for popcorn|water|coke|toast|crisps|parking|postage
  + [Seven pounds for popcorn]!
  - He spent ten pounds, for parking is dear.
price.amount         -2                ~pay|~spend|~charge … over|nearly|almost|around <money> for
  + We [paid nearly $80 for] burgers and fries.
  - If I pay over $50 for delivery, I would rather phone.
price.cheaper_online -2                <money> … less|cheaper … next|elsewhere|road|corner|competitor|rivals|amazon|street
  + The jacket is [thirty pounds cheaper next] door.
  - The next corner shop is less wide.
price.cheaper_online -1                could|can get|got|gotten|buy|bought|find|found … cheaper|walmart|supermarket|poundland|ikea
  + You [could buy the same cheaper] on a stall.
  - Is the supermarket a can away?
price.cheaper_online -2                half|third|fraction|quarter the price online|elsewhere|everywhere|next|in|on
  + It is [half the price online].
  - Half the prize is mine.
price.cheaper_online -2                other|others|another|elsewhere shops|places|sites|stores|firms|companies|it|them … cheaper|less
  + [Other shops have it cheaper].
  - The other shops are wide.
price.dearer         -2                bit|lot|much|percent|%|pounds|quid|way|far|half|significantly|considerably|always cheaper for|elsewhere|than|in|at|on same|exactly|the|elsewhere|other|rival|amazon|ebay|competitors|another|any|everywhere|this|here
  + The chain is a [lot cheaper for the] same paint.
  - Cheaper than a coat.
price.dearer         -2,stage:pay      dearer|pricier|costlier than
  + It is [dearer than] the shop next door.
  - My aunt is dearer to me than gold.
price.different      -2                price|prices|total|amount … was|were|is|are|turned different|higher|not at|from|on|than|to
  + The [price was different at] the desk.
  - The price is the same.
price.differs        -2                <negation> … price … advertised|quoted|shown|promised|displayed
  + That is [not the price I was quoted].
  - If you did not see the price advertised, my wife prefers the blue one.
price.differs        -2                bill|invoice|price|total|quote|estimate … more|higher|double|twice|nothing|triple than|the|what|like|over … quoted|quote|estimate|estimated|agreed|advertised|told
  + The [bill was double the quote].
  - The price was the quote, nothing more.
price.differs        -2                ~price|~cost|~quote … ~different|~change|~changed|~jump … checkout|till|shelf|advertised|shown|quoted|online
  + The [price was different at checkout].
  - If the price is different online, just leave it with the porter.
price.expensive      -2,stage:pay      <money> a|per|each cup|glass|pint|bottle|slice|piece|pop|head|coffee|beer|scoop|portion
  + They want [seven pounds a pint] now.
  - A pint and a cup are for us.
price.expensive      -2                <money> a|per|each|every year|month|day|night|week|time for|and|to|when this|that|what|a|nothing|recorded|one|sit
  + [£4,300 a year for this].
  - It is £30 a month to start.
price.expensive      -2,stage:pay      <money> for … tiny|small|mediocre|mere|measly|paltry|stale|frozen|cold|basic|plain|thin|miserable|warm|flat|rubbish|soggy
  + We paid [nine pounds for a small] beer.
  - I have five pounds for you.
price.expensive      -2                <money> for|just|simply a|an|one|two|some|the burger|coffee|tea|beer|lager|pint|sandwich|coke|water|bottle|hot|slice|scoop|muffin|chips|wine|blood|consultation|check|chat|crown|filling|scan
  + [£8 for a lager] in a plastic cup!
  - I paid £20 for two adults.
price.expensive      -2                <money> just|simply|merely to|for
  + [£60 just to] be told to come back.
  - I had £60 just now.
price.expensive      -2                a|per|each night|day|hour to|for park|parking|wifi|breakfast
  + Twenty pounds [a night to park].
  - A day for parks.
price.expensive      -2                bit|rather|little|pretty|quite|very|too|so|far spendy|pricey|costly|exorbitant|dear
  + Parking is a [bit spendy].
  - My dear little dog.
price.expensive      -2                charged|charge|charges|charging us|me|you for|to parking|wifi|towels|water|breakfast|luggage|bag|bags|tap|ketchup|using|withdrawing|everything|seat|seats|printing|paper|statement|statements|sitting
  + They [charged us for parking] at our own hotel.
  - Charge the car for six hours.
price.expensive      -2                cost|costs|costing|charge|charges|charged|charging|pay|paid|paying … fortune|bomb|packet|arm|mint|kidney
  + A coffee there [costs a bomb].
  - The bomb disposal team cost nothing.
price.expensive      -2                day|week|month|year|days|weeks|months 's|s|worth|of wages|salary
  + A taxi was a [week's wages].
  - On the pay day of the week.
price.expensive      -2                hammering|dent|hole in|to my|our|the|your pocket|wallet|budget|finances|savings
  + The kids' tickets made a [hole in my pocket].
  - There is a bank by the broke fountain.
price.expensive      -2                makes|made|make … eyes|eye|wallet|bank water|weep|cry
  + The bill [made my eyes water].
  - I made my tea, water in a pot.
price.expensive      -2                out of|beyond my|our|most|peoples|people's|reach|the budget|range|price|means|league
  + The spa is [out of our price] range.
  - Out of the box.
price.expensive      -2                sell|remortgage a|my|your|the kidney|house|granny|soul|organ
  + You must [sell a kidney] to eat there.
  - We sell a coat.
price.expensive      -2,stage:pay      should not|n't cost
  + A burger [should not cost] as much as a shirt.
  - It should not rain.
price.expensive      -2                through the nose
  + We paid [through the nose] for a taxi.
  - A scarf over the nose.
price.expensive      -2,stage:pay      tiny|mere|measly|paltry|single|plain|small … was|is|cost|costs|at|were … <money>
  + A [tiny cake was eight pounds].
  - The small shop is where I spent it.
price.expensive      -2                too|very|so|rather|quite|bit|is|are|was|were|little|pretty|getting dear
  + The vet is [too dear].
  - Dear team, could you change my address?
price.expensive      -2                wallet|pocket|purse|bank … hammering|battering|beating|hit|pounding|weep|weeping
  + My [wallet took a hammering].
  - He hit the bank card with his thumb.
price.expensive      -2                want|wants|charge|charges|charged|ask|asks|asking|demand a fortune
  + They [want a fortune] for cover.
  - Fortune favours us.
price.high           -1                bit|little|rather|quite|very|so high|steep
  + The tariff is a [bit steep].
  - The shelf is a metre high.
price.high           -2,stage:evaluate starts|start|starting|begins|begin at|from <money>
  + The rooms [start at three hundred pounds].
  - The show starts at ten.
price.high           -2                too high
  + Your quote for the loft was a bit [too high].
  - Do not aim too high with the lens.
price.high           -2,stage:pay      want|wanted|wants|asked|asking|demanded <money> to|for|just|extra|more
  + They [wanted ninety pounds to] look at it.
  - I wanted a pound of plums.
price.increase       -2,stage:manage   another fiver|tenner|quid|pound|dollar on|a|every|per|extra
  + [Another fiver on] the monthly.
  - Another pound cake, please.
price.increase       -2,stage:manage   bill|bills|premium|premiums|rent|price|prices|charge|charges|fee|fees|cost|costs|renewal|payment|debit|subscription|tariff|quote|estimate|fare|fares … doubled|trebled|tripled|quadrupled|rocketed|soared|ballooned|jumped|leapt|shot|crept|climbed|surged|spiralled
  + The service [charge has doubled].
  - The price tag fell as he jumped.
price.increase       -2,stage:manage   bill|bills|premium|rent|fees|fare|prices|payment|subscription is|'s|are|went|gone|goes up … <percent>
  + My [bill's up 35%].
  - The blind is up.
price.increase       -2,stage:manage   bill|bills|premium|rent|fees|fare|price|prices|cost|costs|rate|rates|payment|subscription is|'s|are|went|gone|go|has|have|goes up <percent>
  + The [cost is up 12%] for the same berth.
  - The bills are up on the board, 5% paid.
price.increase       -2,stage:manage   copped|copping|hit|slapped|landed|lumped|stung with|a … bill|charge|fine|fee|increase|invoice
  + We were [landed with a £900 bill].
  - The bill landed on the mat.
price.increase       -2,stage:manage   fee|fees|prices|price|rent|premium|subscription|cost|charges up again|for|by|another|every|third|second|fourth|year
  + [Fees up again], third time this year.
  - We pay the price up front.
price.increase       -2,stage:manage   gone|went|going|goes|put|puts|go from <money> to
  + It has [gone from £94 to] £261.
  - We go from York to Leeds.
price.increase       -2,stage:manage   hiked|hike|hikes|hiking|jacked|cranked|ramped|upped|bumped mid|by|it
  + They [hiked it] again.
  - We walked for a day.
price.increase       -2,stage:manage   mid contract|term|tenancy|policy
  + My plan [went up mid] term.
  - In the middle of the contract file.
price.increase       -2,stage:manage   put|putting|puts|push|pushed my|our|the|your rent|price|prices|premium|fees|rates|bill up
  + They [put the rent up] again.
  - I put the fees in the box.
price.increase       -3,stage:manage   renewal|premium|premiums|bill|bills|debit|rent|subscription|quote|fare|fares|tariff|payment|payments|price|prices … went|gone|go|goes|shot|increased|rose|risen|jumped|raised up|by|to over|almost|nearly|from|again|without|every|another|by|forty|fifty|thirty|twenty|ten|a
  + My [renewal went up by] forty percent.
  - Prices by the door.
price.increase       -2,stage:manage   skyrocketed|rocketed|soared|trebled|quadrupled|spiralled|spiraled|ballooned|crept|shot|jumped|leapt|surged up|in|from|to|by price|cost|to|from|again|this|by|over
  + My premium has [shot up this] year.
  - A fox jumped over the wall.
price.increase       -2,stage:manage   went|gone|goes|put|hiked|going up mid
  + The mooring [went up mid] season.
  - The kite went up in mid May.
price.lower          -2                knocked|dropped|lowered|slashed|cut|reduced my|our|the|their valuation|trade-in|offer … last|when|after … minute|arrived|day|inspection
  + The dealer [slashed the offer when I arrived].
  - The wind dropped when I arrived.
price.more_than      -2                cost|costs|costing more than|then the|a|my|buying|new
  + The repair [cost more than the] phone.
  - I would not pay more than the list price.
price.more_than      -2                cost|costs|costing|expensive more|to … fix|repair|ship|return|replace|make than|then
  + It [cost more to repair than] to buy.
  - The cost of a fix.
price.overpriced     -2,stage:pay      inflated|sky-high|hiked
  + Their [inflated] airport menu.
  - Inflate the ball.
price.rise           -2,stage:manage   ~creep|crept|~shoot|shot|~rocket|rocketed|~soar|soared|~skyrocket|skyrocketed|~double|doubled|~treble|trebled|~triple|tripled|~quadruple|~balloon|~spiral … every|since|overnight|price|prices|premium|fees|last|again|after
  + The price [crept up every] month.
  - We jump in by the deep end? No.
price.rise           -2,stage:manage   ~go|gone|went|price|bill|bills|prices|premium|debit … through|thru the roof
  + My bill has [gone through the roof].
  - We went in through the open roof door.
price.ruinous        -3                eye|sky watering|high
  + The toll is [eye watering].
  - An eye on high.
price.ruinous        -3                prohibitive|sky-high|usurious|eye-watering|eyewatering|steeply
  + The toll is [eye-watering].
  - Eye drops and water.
price.took_away      -2                scrapped|removed|removing|axed|ditched|withdrew|stripped|scrapping|away … free|the|our|my free|tier|trial|discount|perk|perks|discounts|offers|feature|features|option|options|facility|benefit|benefits
  + They [scrapped the free] tier in May.
  - The crew took the trays away.
price.touristic      -2                ~tourist|~airport|~resort|~inflated|~premium|~silly ~price
  + Typical [tourist prices] along the front.
  - Ask the tourist office for the price list.
price.unjustified    -2                price-gouging|gouge|gouged|exploitative|opportunistic|extortion|avaricious|rapacious|usury
  - The greens were fresh.
  + Plain [extortion] for a parking ticket.
price.unjustified    -2                ~price|~increase|~cost|~rise … <negation> … ~justify|justified|warrant*
  + The [price is not justified] by the service.
  - Can you justify the price of the upgrade?
price.unjustified    -2                ~unjustified|~unreasonable|unfair ~price|~increase|~rise|~premium|~cost
  + An [unreasonable increase] with no warning.
  - An unfair dismissal, at what cost?
price.unsuited       -2                <negation> … ~happy|~pleased … ~price|~cost|~premium|~bill
  + I'm [not happy with the premium] this year.
  - Not long now, and I am happy to price the job.
price.went_from      -2,stage:manage   went|gone|jumped|rose|risen|rocketed|shot|crept|increased|up from <money> to
  + The berth [went from £40 to] £90.
  - We went from the £40 seats to the deck.
price.went_from      -2,stage:manage   went|gone|jumped|rose|risen|rocketed|shot|crept|increased|up from <number> to
  + My fee [went from 12.50 to] 19.
  - The bus went from six to midnight.
value.under          -2                could|can have|'ve|of bought|got|had two|three|four|twice|half
  + I [could have bought two] of them elsewhere.
  - We could have two teas.

keep.no_different keep the|this|my|our|your price|rate|fare|quote|total <be>|was|were no|not|n't different|higher from|than|to … price|online|website|advertised|quoted|shown
  + [The price is no different from the website].
  - The price was different from the website.
price.differs     -2   price|rate|fare|quote|total <be> … different|higher from|than|to … price|online|website|advertised|quoted|shown
  + The online [price was different from the desk price].
  - The price is no different from hers.

price.expensive -2 gets|get|got|becomes|became … expensive|pricey|costly … quickly|fast
  + The toll [gets pricey fast].
  - It gets there fast.

price.differs -2 told|given|gave|me|us one price|figure|rate|amount|fee on|over|online|by|at|before|then|and … another|other|different
  + They told [me one price on the phone and another] at the desk.
  - He gave me one price list.

keep.i_demanded keep i|we demanded|demand <money>
  + [I demanded fifty pounds] and they paid.
  - They demanded fifty pounds.
price.amount    -2   demanding|demanded|demands <money>
  + A letter [demanding 800 dollars].
  - He demanded money in the film.

keep.my_rates     keep i|we raised|raise|upped|increased my|our rates|prices|fees|dues
  + [I raised my rates] after the course.
  - They raised my rates.
keep.raised_issue keep raised|raise the|a|my|our … issue|question|matter|concern|concerns|complaint
  + He [raised the fees issue] for me.
  - They raised the fees.
price.increase    -2   raised|raise|raises|raising|hiked|hike|upped|increased|jacked my|our|the|their|up|membership|monthly|yearly|annual dues|tuition|membership|fees|subscription|rates|prices
  + They [raised our dues] twice.
  - I raised a dues question at the hall.

keep.more_time keep ended|end|ending|wound up spending a|far|way|much|lot … more time|days|nights|hours|evenings|weekends
  + We [ended up spending a lot more time] there.
  - We ended up spending a lot more.
price.high     -2   ended|end|ending|wound up paying|spending a|far|way|much|lot … more
  + We [ended up paying far more].
  - We ended up paying in cash.

# A sum that shocks
price.amount -2 charged|charge|charges|cost|costs|costing|paid|pay|paying|bill|price|fee|quoted|quote|invoice|total|deposit … whopping|eye-watering|staggering|hefty|colossal|exorbitant
  + The [deposit came to a hefty] sum.
  - They saved us a whopping sum.

# More of the same, as customers put it
keep.climbed_up keep            climbed|zoomed|edged|crept up|out … ladder|ladders|roof|pole|wall|stairs|attic|loft|tree|chimney|hill|scaffolding
keep.climbed_up keep            he|she|man|engineer|technician|guy|guys|men|installer climbed|zoomed|edged|crept up|out
price.differs   -2              quoted|charged|told|offered … <money> more|higher|extra|dearer than
  + They [quoted me £90 more than] the website.
  - She quoted a poem.
price.expensive -2              astronomical|extortion|extortionate|rip-off|unaffordable|scandalously|absurdly|obscenely|stupidly|insanely … price|prices|cost|costs|fee|fees|fare|fares|expensive|dear|pricey|bill|bills|amount
  + The [astronomical prices] at the bar.
  - An astronomical telescope.
price.expensive -2              daylight|highway robbery
  + Ten pounds a tea, [daylight robbery].
  - A robbery in daylight hours? No.
price.expensive -2              price|prices|cost|costs|fee|fees|fare|fares|bill|bills … astronomical|extortionate|obscene|silly|bonkers|eye-watering|scandalous|crippling
  + The [prices are astronomical].
  - The price is right.
price.increase  -2,stage:manage another|yet|further|constant|endless|massive|huge … hike|hikes|increase|increases|rise|rises
  + [Another hike] this spring.
  - Another hill and dale.
price.increase  -2,stage:manage crept|creeps|creeping|edged|inched|soared|rocketed|mushroomed|ballooned|spiralled|spiraled|zoomed|climbed up|upwards|every|each|again|since|after|by|to|out
  + My [premium has crept] up every year.
  - A cat crept in.
price.more_than -2              costs|cost|costing … more|dearer … than the|a|it|i|what … worth|paid|coat|item|thing|product|goods|itself
  + Sending it back [costs more than the coat].
  - The cost of more.

price.dearer    -2              found|seen|got|seen it|them|this|one|same|exact cheaper within|down|everywhere|two
  + I [found it cheaper within] an hour.
  - What have you got, cheaper stuff at the back?
  - I found it cheaper with your code.
price.expensive -2              anything but cheap|inexpensive|affordable|reasonable
  + Their parts are [anything but cheap].
  - Buy anything but the cheap one.
price.expensive -3              bleed|bleeds|bleeding|bled|milk|milks|milking|milked|suck|sucking|sucks|squeeze|squeezes|squeezing|wring|drain us|you|me|people|customers|everyone|families dry
  + The ground rent is [bleeding us dry].
  - Milk is dry goods here.
price.expensive -2              captive-audience|theme-park|stadium|festival|motorway|service-station prices|pricing
  + Chips at [stadium prices].
  - A stadium tour with a list of prices.
price.expensive -2              cash|cashing|cashed|cashes in on
  + They [cash in on] families in mourning.
  - Cash in hand on Monday.
price.expensive -2              charge|charges|charged|charging like wounded|a bulls|bull|wounded
  + The plumber [charges like wounded bulls].
  - A wounded bull is on the road.
price.expensive -2              charge|charges|charging me|us|you|people for|just|to breathing|breathe|sneezing|existing|blinking|looking|smiling
  + They would [charge you for breathing].
  - He charged his phone for breathing exercises.
price.expensive -2              far|nowhere from|near cheap|inexpensive|affordable|reasonable|competitive
  + This spa is [far from cheap].
  - It is not far from a cheap hotel.
price.expensive -2              fleece|fleeces|fleecing|fleeced|rinsing|gouging|rooking me|us|you|people|customers|patients|tourists|families|punters|everyone|students
  + They are [fleecing tourists] at the pier.
  - A fleece for my son.
price.expensive -2              need|needs|takes|require|requires|want a|deep|lottery|millionaire mortgage|pockets|win|loan|overdraft|millionaire|bank-loan
  + You [need deep pockets] to park there.
  - Do I need a loan form?
price.expensive -2              need|needs|takes|take|require|requires a|an small|mini mortgage|fortune|ransom
  + A day at the zoo [requires a small mortgage].
  - The small mortgage is paid off.
price.expensive -2              priced|pricing out|themselves|itself of|out the|of market|the
  + They have [priced themselves out of the] village.
  - The price is out of date.
price.expensive -2              priced|pricing|prices me|us|people|families|ordinary|locals|pensioners|many|most|fans … out
  + The new tariff [priced us out].
  - Prices in the folder are set out.
price.expensive -2              prices|fares|fees|rates|premiums|charges|pricing <be> … over the top|odds
  + The [prices are over the top].
  - My price list fell over, the top page is torn.
price.expensive -2              price|prices|fares|fees|rates|premiums|costs|bills|pricing … out of control|hand
  + Their [rates are out of control].
  - Control of the prices is a matter for Paris.
price.expensive -2              price|prices|fares|fees|rates|premiums|cost|costs|bills|pricing <be> … spiralling|spiraling|rocketing|uncompetitive|unsustainable|unjustifiable|mental|punitive
  + The [fares are punitive].
  - Punitive terms and a price list.
price.expensive -3              set|sets me|us|him|her|you|them back … fortune|bomb|packet|mint|hundreds|thousands
  + New tyres [set us back a small fortune].
  - I set the book back, a fortune of a find.
price.expensive -2              squeeze|squeezes|squeezing|squeezed|wring|wringing|extract|extracting|suck|sucking|grab|grabbing|screw … every|last|extra … penny|cent|pound|dollar|rupee
  + They [squeeze every last penny] out of tenants.
  - I have kept every last penny of the coin set.
price.expensive -2              stung|sting|stings|stinging|clobbered|whacked|slapped|walloped|hammered|fleeced|rinsed|rooked|gouged|soaked me|us|you|him|her|them|people|customers|with|for … <money>
  + The garage [stung me for £90].
  - A wasp stung him, £5 for the cream.
price.increase  -2,stage:manage whacked|slapped|bunged|whack|slap|bang|banged|lumped|lobbed … price|prices|premium|rent|fees|rate|bill up
  + They [whacked the rent up] in March.
  - He slapped the bill on my back, cheering up.
price.lower     -2              derisory|paltry|piddling|insulting|measly|laughable|pitiful offer|amount|sum|payout|settlement|refund|compensation|voucher|rate|interest|discount|rebate|credit|percent
  + A [piddling rebate] after two years.
  - The offer ends at noon.
price.lower     -2              offered|offer|paid|giving|paying me|us|him|her|them peanuts|coppers
  + They [offered us peanuts] for the sofa, an insult.
  - Peanuts were on offer.
  - They offered us crumbs of cake.

overall.idiom      -2 in name only
  + A guarantee [in name only].
  - Sign in, your name only.
overall.idiom      -2 laughing|laughs all the
  + They are [laughing all the] way to the bank.
  - We were laughing at all of them.
  - The film made us laugh all the way.
price.expensive    -2 thick|wrong|better end|part of a|the grand|thousand|hundred
  + It cost the [thick end of a grand].
  - The thick end of the stick.
  - The best part of the grand tour was lunch.
price.interest_low -2 earn|earns|earning|earned|pays|pay|yields next|practically|almost|virtually|precious|sod|diddly to|nothing|little|all|squat nothing
  + My bond [pays next to nothing].
  - Who pays next, to be fair?
price.interest_low -2 earn|earns|pays|yields practically|almost|virtually|precious|sod nothing|little|all
  + Their saver account [pays sod all].
  - It pays precious few fans.

price.expensive   -2 beyond|above|outside my|our|most|many|their … means
  + A wash and cut is [beyond our means] now.
  - By what means?
price.expensive   -2 over|above the odds
  + I paid well [over the odds] for the slippers.
  - Put it over the odd socks.
price.high        -2 uncompetitive|overinflated|over-inflated|usurious-looking
  + Their loans are [uncompetitive].
  - A competitive swimmer.
price.unjustified -2 out of all|any proportion
  + The callout fee is [out of all proportion].
  - Stay out of all three rooms in proportion.

price.expensive -2 outrageously|obscenely|insanely|stupidly|scandalously|steeply|exorbitantly|ruinously|wildly|grossly priced|expensive|dear|costly
  + The pens are [outrageously priced].
  - What is priced at two?

@all
price.dearer -2 cost|costs|costing <money> more|dearer
  + It [cost ninety euros more] by the coast.
  - It costs ninety euros.
price.dearer -2 cost|costs|costing me|us|you|them <money> more|dearer
  + The swap [cost us ninety euros more].
  - It cost us ninety euros.

@all
keep.air_inflated keep stay|stayed|be|fully|properly|tube|tubes|tyre|tyres|mattress|raft|kayak|balloon|balls|castle <be>|not|n't|fully|properly|not inflated
  + The [tyres were inflated].
  - Prices are inflated.
keep.air_inflated keep stay|stayed|fully|properly inflated
  + The bed would not [stay inflated].
  - The fee was inflated.
price.unjustified -2   how can|could … possibly|ever|they cost|charge|charging|justify
  + [How can they possibly charge] that for a towel?
  - How can I charge the lamp?

price.expensive -2              charge|charges|charging|charged|paying|paid top dollar|whack
  + They [charge top dollar] for tape.
  - The top of the dollar sign.
price.expensive -1              if a little pricey|expensive|dear|overpriced|steep|costly
  + A lovely bakery, [if a little pricey].
  - Tell me if it is little or big.
price.increase  -2,stage:manage upping|upped|ups the|your|their|our|my|prices|its|his|her|all … price|prices|rent|fee|fees|rates|fares|premium|premiums|subscription
  + The pool keeps [upping the price] of its season pass.
  - He upped his game.

price.dearer -2 was|been|were|got quoted|charged|offered … half|third|fraction … elsewhere|competitor|rival|another
  + I [was quoted half the sum elsewhere].
  - I was offered half a plum.
  - They charge half what a rival does.

price.dearer -2 another|other|different|competitor|rival|local garage|shop|insurer|company|supplier|dealer|store|site|bank|firm|provider … quoted|offered|charged|sells|sold … half|cheaper|fraction
  + [Another garage quoted us half].
  - Another garage shut.
  - Another garage did half the work.

price.differs -2 price|total|cost|fare|amount|bill … changed|rose|jumped|increased|crept|shot|doubled … between|at|by|when … checkout|payment|quote|booking|bill|basket|till|paying|invoice
  + The [fare changed between booking] and dock.
  - The total rose by two.

price.wallet -1 need|requires|required|take|takes|prepare|bring … considerable|hefty|big|substantial|serious|large|deep|full budget|wallet|pockets
  + You [need deep pockets] here.
  - You need large boots.

price.high -2 hefty|steep|whopping|eye-watering|exorbitant|outrageous|huge|massive|enormous|colossal|astronomical bill|invoice|surcharge|fine
  + A [whopping invoice] in spring.
  - A hefty book.
  - A huge jump in fitness.
price.high -2 hefty|whopping|eye-watering|exorbitant|outrageous increase|increases|hike|rise
  + A [hefty increase] each spring.
  - A steep hike up to the fort.

price.expensive -2 quite a|the bill
  + In the end, [quite a bill].
  - Quite a hill.

price.rising -2 price|prices|rate|rates|offer|tariff|premium|cost|fee … attractive|good|low|cheap|competitive|reasonable|great … only|just … start|beginning|introductory|year|months
  + The [rates are attractive only at the start].
  - The rate is on the door.
  - The prices are reasonable for the time of year.

price.rise -2,stage:manage bill|bills|premium|premiums|rent|charges|fees|payments|contribution|invoice|instalments never stops|stop growing|rising|climbing|increasing|going
  + The [premium never stops climbing].
  - The mill never stops going.
price.rise -2,stage:manage bill|bills|premium|premiums|rent|charges|fees|payments|contribution|invoice|instalments … keeps|keep|forever|always|continually growing|rising|climbing|increasing|creeping
  + My [rent keeps creeping] up.
  - My plants keep growing.
  - My rent is never rising.

price.expensive -2 everything|all|it|whole … designed|done|set|geared|meant|made|built|aimed … make|get|encourage|force|push|trick … spend|buy|upgrade more|extra|money|and
  + [Everything is designed to make you spend more].
  - Everything is designed to make you smile.

price.different -2              price|prices|fare|fares|rate|rates|quote|quotes|cost|charges vary|varies|varied|differ|differs|changed|fluctuate|fluctuates … hour|minute|wildly|hugely|enormously|constantly
  + The [fares vary from one hour] to another.
  - The sky changes day by day.
  - The price changes next week.
price.high      -2              prices|price|rates|fees|charges|costs|premium|premiums|fares <be>|that|which|totally|completely|way … out of line|step|kilter|proportion
  + Their [prices are out of line] with the rest.
  - The tiles were out of line.
price.increase  -2,stage:manage renewal|premium|subscription|price|fee|bill|quote|rate … is|was|now double|triple|treble|twice|quadruple the|what|last|that|my|our|its … year|year's|price|paid|time|quote|first|month|old|previous
  + The [renewal is double what I paid].
  - The price was triple checked.

price.expensive -2 bill|bills|price|prices|cost|quote|total|invoice … was|were|came|is as|a|quite|such|the|something a|of|quite|huge|real|biggest|big … shock
  + The farrier's [bill came as a shock].
  - The price of the shock absorber is low.
