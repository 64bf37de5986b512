@language en
@kind     enchantments

# Prices that please.

price.not_expensive +1 not too|very|so|that|overly|really|particularly|terribly|excessively|overly|outrageously|all ~expensive|~pricey|~costly
  + The tram is [not particularly costly].
  - If it is not too expensive I'll take two.
price.not_expensive +1 not ~expensive|~pricey|~costly
  + For new tyres it was [not expensive].
  - The soup was not fresh and was expensive.

@sector restaurant insurance telecom energy airline hotel transport leisure
price.cheap +2 ~cheap|inexpensive|cheaply
  + A [cheap] day out with three kids.
  - Where is the cheap petrol near you?

@all
keep.dropped_after keep            he|she|they|shop|company|seller|landlord|garage dropped|lowered|reduced|cut the|their|its|her|his price|prices … after|day|days|week|weeks
  + [They reduced the price the day] after I bought it.
  - They reduced the price.
price.affordable   +1              reasonably|fairly|well|competitively priced
  + Boots that are [reasonably priced].
  - Are they fairly priced in Wales?
price.affordable   +2              unbeatable|amazing|incredible|best|excellent|fantastic|great|super ~price|~rate|~fare|pricing
  + An [unbeatable price] for a winter coat.
  - What is your best price for two?
price.affordable   +1              ~affordable|affordably|~economical|~competitive
  + An [affordable] dentist at last.
  - Is it affordable for a student?
price.affordable   +1              ~fit|within … ~budget
  + A holiday that [fits our budget].
  - Will it be within budget by May?
price.affordable   +2              ~price|~rate … unbeatable|amazing|incredible|excellent|fantastic|great|best
  + Their [rates are unbeatable] for students.
  - Is the price for the best seat up?
price.affordable   +1              ~price|~rate|~fare|~premium|~cost|~bill … ~reasonable|~fair|~decent|~low|~competitive|~affordable|~cheap|~good
  + The [price we paid was reasonable].
  - What price would be fair for my car?
price.affordable   +1              ~reasonable|~fair|~decent|~low|~lower|~good|~affordable|~competitive ~price|~rate|~fare|~premium|~cost|pricing
  + We got [fair prices] at the farm shop.
  - Is there a lower fare on Sundays?
price.cheap        +2              dirt|very|really|so|pretty cheap
  + The guided walk is [dirt cheap].
  - If it's so cheap I'll take five.
price.cheap        +2              low|lower|cheap|affordable|reasonable|modest monthly|annual|yearly|weekly cost|costs|fee|fees|payment|payments|rate|rates|price|prices|bill|bills|instalments
  + [Low monthly payments] and nice staff.
  - Lower the blinds each month, not the payments.
price.cheap        +2              ~inexpensive|~cheapest|thrifty
  + The [cheapest] car cover I could get.
  - Which is the cheapest of your plans?
price.cheaper      +2              ~cheaper than|for|by
  + My new cover is [cheaper than] the last one.
  - Is the bus cheaper than the train?
price.deal         +2              bargain|bargains|steal
  + That sofa was a [bargain].
  - The bargain bin is by the door?
price.deal         +2              ~great|~good|~amazing|~fantastic|~excellent|~brilliant|~super|~best ~deal|~bargain|~offer
  + A [fantastic deal] on two phones.
  - Where do I see the best deals?
price.discount     +2              generous|great|good|huge|amazing|fantastic sales on|every|all|each|throughout|going
  + They have [great sales every] autumn.
  - We met a great sales rep on Monday.
price.discount     +2              ~generous|~nice|~good|~great|~huge|~decent … ~discount|~reduction|sale
  + A [generous discount] for carers.
  - Is there a good discount for nurses?
price.drop         +2,stage:manage he|she|they|owner|landlord|shop|garage|company|seller|agent dropped|lowered|reduced|cut the|his|her|its|their|your … price|prices|rent|rate|rates|fee|fees|premium
  + The [landlord lowered the rent].
  - They cut the ribbon by the price board.
price.drop         +2,stage:manage ~price|~premium|~bill|~rate|~payment … ~drop|~decrease|~reduce|~halve|~fall
  + My [bill has dropped] since the new meter.
  - Will my premium drop at thirty?
price.drop         +2,stage:manage ~reduce|lower|lowered|lowering|~halve|~cut … my|our ~bill|~premium|~payment|~rate
  + They [lowered my premium] after a call.
  - Can you lower my bill?
price.saving       +2              ~save|~saving <money>
  + I [saved $200] by moving my car cover.
  - How can I save $20 on my plan?
price.stable       +1,stage:manage ~price|~rate … ~fixed|~stable|~unchanged|~guaranteed|~locked
  + The [rate is fixed] for three years, a relief.
  - Is the price guaranteed for a year?
price.suits        +2              ~happy|~pleased|~satisfied|delighted|love|loved … ~price|~rate|~premium|pricing
  + I am [pleased with the premium] this year.
  - I would be happy to see a lower price.

@sector bank
price.interest_good +2,stage:manage ~low|~great|~good|~competitive|~excellent|~best interest|~rate|apr
  + A [competitive rate] on my first mortgage.
  - What is your best rate today?

@all
keep.free_time      keep              are|be|am free on|at|to
keep.took_me_off    keep              took|taken|take|kicked|knocked|threw me|us|him|her off the|my|our
price.affordable    +1                price|prices|cost is|are|was|were right|spot|good|fair|great|ok|okay|decent|keen
  + The [price is right].
  - The price is on the tag.
price.affordable    +2                without|not breaking the bank
  + A good feed [without breaking the bank].
  - Breaking news from the bank.
price.affordable    +2                wo|will|does|did|without n't|not|breaking break|breaks|the the|bank bank|budget
  + It [won't break the bank].
  - The bank will not break the note.
price.cheap         +2                charged|cost|paid less than the|their|i|what estimate|quote|quoted|expected|they
  + He [charged less than the estimate].
  - He is less than the one I saw.
price.cheap         +2                cheap|cheaper as|and chips|cheerful
  + Tea there is [cheap as chips].
  - Chips and a cheap cup.
price.cheap         +2                did|didnt|never|not n't|charge|charged|even charge|me|us|a|for|penny … penny|cent|thing|extra|callout|dime
  + He [didn't charge a penny].
  - I did not have a penny.
price.cheap         +2,stage:pay      for less than a|the|half|what
  + Three courses [for less than a] taxi.
  - It is less than a mile.
price.cheap         +2                half|third|fraction|quarter the|of price|the|cost of|price|what
  + It was [half the price of] the big shops.
  - Half of the cake.
price.cheap         +2,stage:pay      think|believe … it|this|that is|'s free
  + Hard to [believe it is free].
  - I believe in a free press.
price.cheaper       +2,stage:pay      bill|price|cost|total|charge|quote|premium|fare … smaller|lower|less|cheaper than|then … expected|thought|feared|quoted|estimate|quote|advertised|usual|last
  + The [bill was lower than quoted].
  - The price is less clear than I thought.
price.cheaper       +2                cheaper|less even|still|also|including with|after|including|and … postage|delivery|shipping|fees|tax
  + It was [cheaper even with the postage].
  - The postage is even.
price.cheaper       +2,stage:pay      expect|expected to pay … double|twice|triple|hundreds
  + You would [expect to pay double].
  - We pay twice a year.
price.cheaper       +2,stage:pay      for|at half|third|quarter|fraction|two-thirds of|the what|price|cost
  + I got it [for half the price].
  - Half the price is for the frame.
price.cheaper       +2,stage:pay      for|at|under|about a third|quarter|fraction|tenth of … what|price|cost
  + The same tiles [for a fraction of the usual price].
  - A third of the price is tax, for what I know.
price.cheaper       +2,stage:pay      pay|cost|costs|paid twice|double|triple|three|four as|the|times|that … elsewhere|centre|anywhere|city|town|london|dealer|shops
  + You would [pay twice as much elsewhere].
  - I pay twice a year in town.
price.deal          +2                absolute|total|real snip|steal|bargain
  + It was a [real snip] at that.
  - The price is set in May.
price.deal          +2                got us|me a|the|an rate|deal|price|discount i|we|that|nobody|below|better
  + She [got us a rate I] could not believe.
  - He got me a coffee.
price.deal          +2                keen|competitive|sensible|unbeatable|rock-bottom|bargain|snip|reasonable|fair price|prices|pricing|rate|rates
  + They have [keen prices].
  - I am keen on price lists.
price.deal          +2                matched|beat|undercut the|my|any|every|our price|quote|quotes|offer|deal|competitors|rivals|others
  + They [beat the quote] by far.
  - The price tag on the hat.
price.deal          +2                price|prices|pricing|rate|rates was|were|is|are keen|competitive|sensible|unbeatable
  + The [rate was keen].
  - The price list on the right.
price.down          +2                bill|bills|premium|premiums|price|prices|costs|payments have|has|had come|gone down
  + My [bills have come down].
  - The bill came by mail.
price.drop          +2,stage:manage   bill|bills|premium|rent|payments|costs|usage came|went|gone|dropped|fell|has|have|come down|halved|by|dropped
  + My [bill came down] by a third.
  - The bill came.
price.great         +3                free … great|amazing|bonus|nice|lovely|plus
  + The museum is [free and lovely] to visit.
  - If you are free on a nice day, I have a spare at work.
price.knocked       +2                took|knocked|gave|got|offered|with ten|twenty|fifteen|five|thirty|fifty|10|20|15|5|30|50|half percent|%|off|pounds|dollars off|the|my
  + They [took ten percent off].
  - The bus took ten off.
price.knocked       +2                ~knock|knocked|took|taken|got|gave|shaved|slashed … <money> off
  + They [knocked 80 pounds off] my renewal.
  - He took pounds of kelp off the boat.
price.others_dearer +2,stage:evaluate ~others|~competitor … ~dearer|~expensive|~charge
  + The [others were all dearer].
  - Do the others charge?
price.saved         +2                pays|paid|pay for itself|themselves
  + The solar panel [pays for itself].
  - She pays for her tea.
price.saved         +2                saved|saves us|me … pounds|money|fortune|hundreds|thousands|hours|time|packet|bundle|quid|dollars|hassle|trip
  + It [saved me a fortune].
  - I save a lot of old coins.
price.saved         +2                saved|saves|saving me|us a|hundreds|loads|so|lots fortune|of|packet|much|bundle
  + It [saved us a packet].
  - I save a lot of old coins.
price.saved         +2,stage:pay      saved|save|saving|saves … half|third|fortune|bomb|packet|hundreds|bundle|quarter
  + I [saved nearly half] on the price.
  - Half of the cake is saved.
price.saving        +2                knocked|took|shaved|lopped a|another fiver|tenner|few|bit|chunk|third off|quid
  + They [knocked a tenner off] when I asked.
  - He knocked a few times.
price.saving        +2                knocked|took|takes|shaved|lopped|chopped <money> off
  + They [knocked £10 off].
  - He took a jumper off.
price.saving        +2                more for less
  + You get [more for less].
  - Less for me.
price.saving        +2                saving|save|saved|saves us|me|about|around|nearly|over|almost|roughly|at|well|a … <money>
  + I am [saving about £30] a month.
  - I am saving about half the cake.
price.stable        +1                same price|prices as|since … years|year|last
  + [Same price as ten years] ago.
  - Same prices as the other shop?

price.affordable +2 not|n't|wont|without|never|doesnt|didnt … break|breaking|broke|hurt the bank|wallet
  + A course that [won't break the bank].
  - I broke the glass at the bank.
price.affordable +1 prices|options|tickets|something|packages for every|all|any budget|pocket|pockets|budgets
  + There are [packages for all budgets].
  - Tickets for all.
price.affordable +1 prices|something|options|rooms|tickets|menus to suit every|all|any pocket|budget|pockets|budgets
  + [Rooms to suit every pocket].
  - My suit has a pocket.
price.affordable +1 price|prices|fares|fees|rates … within everyone|anyone|everybody|most|everyones … reach
  + [Fees within everyone's reach].
  - The price is within.
price.cheap      +2 cost|costs|paid|pay|paying|charged|charges|costing me|us|him|just|next|virtually|practically|almost peanuts|buttons|pennies
  + My lawn mower service [cost me peanuts].
  - It cost me, to the penny, my pay.
price.cheap      +2 paid|cost|costs|for peanuts|pennies|buttons|next|virtually|practically|almost for|to|nothing nothing|it|the|this
  + We [paid peanuts for the] shed.
  - Nothing is paid for the next meal.
price.cheap      +2 price|prices|fares|rates <be> … rock-bottom|rock|wallet-friendly|pocket-friendly|advantageous
  + Their [rates are wallet-friendly].
  - A modest man and his price list.
price.cheap      +2 rock|bargain bottom|basement price|prices|fares|rates
  + Flights at [rock bottom prices].
  - A rock at the bottom of the prices board.
price.deal       +2 an|a|absolute|total|complete|proper snip
  + The season pass is an [absolute snip].
  - Scissors that snip ribbon.
price.deal       +2 cheap at|for twice|half|double the
  + The class is [cheap at twice the] fee.
  - Twice I was at the cheap stall.
price.deal       +2 snip at|for <money>
  + A [snip at £15].
  - Snip the tag for £2.
price.saving     +2 shaved|shave|sliced|lopped|trimmed|chopped … off my|our|the|her|his bill|premium|quote|price|insurance|mortgage|energy|broadband|renewal
  + She [shaved a third off my premium].
  - I shaved and set off, my bill in hand.

overall.excellent +2 handsomely|exquisitely|sumptuously|lavishly|superbly|immaculately|lovingly made|furnished|finished|restored|presented|decorated|appointed|bound|illustrated
  + The hymn books are [handsomely bound].
  - A handsome groom.
price.affordable  +2 sensibly|keenly|modestly|attractively|realistically|temptingly priced
  + Lessons are [keenly priced].
  - A keen eye on the price.
price.cheap       +2 remarkably|amazingly|incredibly|unbelievably|astonishingly|ridiculously|laughably|wonderfully|surprisingly cheap|inexpensive
  + The repair was [astonishingly cheap].
  - A cheap, astonishing plot.

price.great +2 market-leading|chart-topping|unbeaten
  + An [unbeaten] rate for first-timers.
  - Beat the eggs.

price.cheap +2,stage:pay paying|paid|costs|cost … less|cheaper than elsewhere|anywhere|other|others|most|average
  + We [paid much less than elsewhere].
  - It costs less of my time.
price.cheap +2,stage:pay you pay … less|cheaper than elsewhere|anywhere|other|others|most|average
  + [You pay much less than elsewhere].
  - They pay less than other mills.

@all
price.affordable +2              not|n't a penny|cent|pound|dollar|euro too dear|much|expensive|high|many
  + Generous helpings and [not a penny too dear].
  - It is too dear by a penny.
price.discount   +2              was|were|is|are|'s even|also|already|luckily|happily on sale|offer|special|promotion|promo|discount
  + The curtains [were even on offer].
  - The house is also on the market.
price.stable     +2,stage:manage price|prices|rent|premium|bill|fee|fees|subscription|fare|fares has|have|'s|had not|n't|never gone|crept up|in|since|once
  + In four years my [rent has not gone up].
  - Has the price gone up?
