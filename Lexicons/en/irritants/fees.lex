@language en
@kind     irritants

fees.unwanted -2 that|which i|we did n't|not choose|select|request|authorise|authorize
  + An add-on [that I did not select].
  - I did choose the add-on that we like.

# Charges beside the price: hidden, bank charges, deductibles, postage.

fees.bank     -2,stage:manage overdraft|maintenance|late|transaction|foreign|bounced|returned|inactivity|atm|account ~fee|~charge|~penalty
  + I was hit by an [overdraft fee] on payday.
  - If there is a foreign fee, I will use cash.
fees.extra    -2              ~add|~tack|~slap … <money> … ~fee|~charge
  + They [added a £6 handling charge] at the end.
  - I added £6 to my card to charge it.
fees.extra    -2              ~charge|~bill … ~fee|~charge|~penalty
  + They [charged me a fee] to speak to an agent.
  - Please charge my phone, no fee.
fees.extra    -2              ~charge|~bill|~cost me|us|you|customers … <money>
  + They [charged me $40] for a seat.
  - It cost us nothing, then gave $40 back.
fees.extra    -2              ~charge|~pay|~bill … extra|additional|surcharge|supplement
  + We were [charged extra] for tap water.
  - We pay by card at the kiosk.
fees.extra    -2              ~extra|~additional|~unexpected|supplementary ~charge|~fee|~cost
  + There were [additional charges] at the desk.
  - If there is an extra charge for a cot, I will ask at the desk.
fees.extra    -2              ~surcharge|~gratuity … automatic|added|forced
  + A [gratuity was automatically added] for two people.
  - A gratuity for good service can be added.
fees.hidden   -2              <negation> ~tell|~mention|~disclose|~warn … ~fee|~charge
  + [Nobody mentioned the cleaning fee] at all.
  - If nobody could mention the fee to me, my son can wait.
fees.hidden   -3              hidden|sneaky|surprise|undisclosed ~charge|~fee|~cost|~extra
  + There were [hidden fees] on the very last page.
  - If there are hidden fees on this plan, we will sort it out together.
fees.high     -2              high|excessive|ridiculous|outrageous|extortionate|hefty|unfair|junk|exorbitant|bogus ~fee|~charge|~penalty
  + A [hefty penalty] for one missed day.
  - If there is a high charge for large parcels, my neighbour will help.
fees.high     -2              ~fee|~charge after|upon ~fee|~charge
  + It is [fee after fee] with this bank.
  - The charge on the fee line is for you?
fees.high     -2              ~fee|~charge|postage … high|excessive|ridiculous|outrageous|extortionate|steep|expensive|unreasonable|unfair|insane|absurd
  + The booking [fee is ridiculous].
  - The charge of the battery is high.
fees.nickel   -2              nickel … dime|diming|dimed
  + They [nickel and dime] you for water.
  - My coin album lacks a nickel from 1943, then a dime.
fees.unwanted -2,stage:manage ~charge|~bill|~debit … <negation> ~order|~use|~ask|~want|~authorize|~authorise|~agree|~request
  + They [billed me for something never ordered].
  - Charge what you like, I'll never use the phone.
fees.unwanted -3,stage:manage ~keep|still ~charge|~bill|~debit|taking
  + You [keep charging] my card after I left.
  - Keep the charging cable dry.
fees.unwanted -3,stage:manage ~unauthorized|~unauthorised|~wrongful|~mystery|~random ~charge|~payment|~debit
  + There is a [mystery charge] on my statement.
  - If I should report an unauthorised payment, please warn my mother.

@sector insurance
fees.deductible -2,stage:resolve ~deductible|excess … high|higher|huge|ridiculous|massive|steep|pay
  + The [deductible is so high] that cover is pointless.
  - If the excess is high, I will not claim.

@all
@sector insurance
fees.deductible -2,stage:resolve high|higher|huge|ridiculous|massive|~pay … ~deductible|excess
  + I had to [pay the whole excess] for their mistake.
  - My excess is set at the start of the year.

@all
fees.charge_for       -2,stage:pay     they|even|then|also|hotel|restaurant|airline|gym|now charge|charges|charging … for|to water|towels|wifi|ketchup|every|bags|cancel|leave|park|breathe|toilet|tap|parking|pillow
  + [They charge for water] at the table.
  - Do you charge for water ?
fees.charged_for      -2               charged|billed a|for|second|third|again second|third time|again
  + I was [charged a second time] for the same tooth.
  - He charged a fair price.
fees.charged_for      -3               charged|charge|billed|fined|invoiced me|us|for … damage|scratch|cleaning|extra|nothing|something|fuel|scratches|dent
  + They [charged me for a scratch].
  - I charged my cleaning robot.
fees.charged_for      -2               charged|charge|charging|billed me|us|for|you for|a a|the|missing|breathing|printing|for missing|robe|breathing|water|services|something|nothing|work
  + We were [charged for a missing robe].
  - I was charged for a room.
fees.charged_for      -2               dinged|dings|dinging … card|account|credit|fee|fees
  + The car park [dinged my card] twice.
  - He dinged the bell at the desk.
fees.charged_for      -2               pay|paid|paying|charged|charge|charging|billed even|although|though|despite|whether when|if|though|being|the|you|we|they|it|they're
  + You [pay even when] they are shut.
  - I paid and even tipped.
fees.extra            -1,stage:pay     <money> … on top
  + Parking is [twelve pounds a day on top].
  - A cake with a five pound note.
fees.extra            -2,stage:pay     added|adding|add|slapped|slap|included a|an|on|the|automatic … service|tip|gratuity|cover charge|of|automatically|on
  + They [added a fat service charge].
  - A free tip: ask.
fees.extra            -2               ad|ads|advert|adverts after|every|between|before every|each|single|level|move|song|episode|video|click|game|few
  + There is an [ad after every] move.
  - I posted an ad before moving.
fees.extra            -2               another|extra|additional|further <money>
  + I had to find [another £40] at the desk.
  - Ten people in another room had tea.
fees.extra            -2               before they|anyone|he|she|anybody will|would|'ll|'d even look|start|begin|touch|open|talk|consider|speak|lift
  + You pay 90 [before they will even look] at the clock.
  - I wait before he will start.
fees.extra            -2               behind|locked a|the|behind|an paywall|paywalls|a
  + Everything good is [behind a paywall].
  - The shop is behind a church.
fees.extra            -2,stage:pay     blocked|froze|frozen|held|ringfenced <money> on|of my|our card|account|money
  + They [blocked 1,200 euros on my card].
  - I held £20 in my hand.
fees.extra            -2,stage:pay     booking|facility|admin|administration|handling|convenience|processing|cleaning|corkage|admittance|fulfilment|print-at-home|printing|activation|joining|exit|customs|refuelling|refueling|fuel|roaming|overdraft|transaction|cancellation|amendment|resort|callout|inspection|late fee|fees|charge|charges|surcharge|penalty
  + I paid a [facility fee] on top.
  - They waived the admin for us.
fees.extra            -2,stage:pay     handling|restocking|convenience|processing|admin|booking|activation ~charge|~fee
  + There is a [booking fee] on a free ticket.
  - The charge for the booking is on page two.
fees.extra            -2               impossible|unable|nothing|cannot|hard to|you|i … without paying|spending|buying
  + It is [impossible to progress without paying].
  - I left without paying attention to it.
fees.extra            -2               more|many|constant|endless ads|adverts than|every|everywhere|between|in|popping
  + There are [more ads than] songs.
  - I posted ads in town.
fees.extra            -2               open|opening|dip|reach|empty|empties|emptying|hits|hit|raid your|my|our|the|into wallet|pocket|purse|pockets|piggy
  + You hit a wall unless you [open your wallet].
  - I left my wallet there and they kept it.
fees.extra            -2               pay to win|play|park|breathe|enter|unlock
  + It is [pay to win] now.
  - I pay to see the doctor privately.
fees.extra            -2               paywall|paywalls|paywalled|pay-to-win|pay2win|p2w|microtransactions|microtransaction
  + It is full of [microtransactions].
  - Pay by phone at the gate.
fees.extra            -2               shell|shelled|shelling|fork|forked|forking|cough|coughed|coughing|stump|stumped|stumping out|up … for|on|extra|money|quid|hundred|to|another
  + I had to [fork out another] £90.
  - Use the fork on the left.
fees.extra            -2,stage:pay     slapped|slap|whack|whacked|added|adding|bunged|tacked|stuck another|extra|service|a|on charge|fee|fiver|tenner|service|surcharge
  + They [slapped another tenner] on without asking.
  - He stuck a label on the door.
fees.extra            -2,stage:pay     slapped|slap|whack|whacked|bunged|tacked <number> percent|%
  + They [slapped 15%] on without asking.
  - We slapped the dough.
fees.extra            -2,stage:pay     stung|slugged|walloped|clobbered|whacked|lumbered|fleeced|rinsed|dinged|slapped for|with
  + We were [stung for] a bag at the gate.
  - He hit the bell with a spoon.
fees.extra            -2,stage:pay     surge pricing|price|prices|charge|fares
  + [Surge pricing] at eleven in the morning.
  - The price of a surge protector was fair.
fees.extra            -2               without|unless|until you|paying|coughing|shelling|forking|opening|spending|you pay|up|out|extra|your|money|open|cough|fork
  + You get nowhere [without coughing up].
  - Nobody paid until you rang.
fees.hidden           -2               now they|you want|wanted|demand|ask|charge|expect extra|more|another|us|me|for
  + [Now they want extra] to share the account.
  - I want more for lunch.
fees.leaving          -2,stage:leave   cancellation|termination|exit|leaving|closure|transfer ~fee|~charge|~penalty
  + A [termination fee] for moving house!
  - If there is a cancellation fee after a year, a friend will lend me one.
fees.leaving          -2,stage:leave   exit|cancellation|termination|repayment|leaving|closure fee|fees|charge|charges|penalty|penalties
  + There is an [exit fee] of £210.
  - The exit is by the shop.
fees.nickel           -2               nickel|nickled|nickeled and dimed|diming
  + You get [nickel and dimed] at every turn.
  - I put a nickel in the slot.
fees.nothing_included -2               nothing|hardly|little <be> included
  + [Nothing is included].
  - It is all included.
fees.own_cost         -2               at my|our own expense|cost
  + We had it rebuilt [at our own expense].
  - I am at my own desk, the cost is on page two.
fees.own_cost         -2               out of my|our own pocket
  + I paid the vet [out of my own pocket].
  - It fell out of my coat, from the pocket.
fees.postage          -2,stage:pay     <money> shipping|delivery|postage ~charge|~fee|~cost
  + A [£9 delivery charge] on a card.
  - Free delivery on orders over £9.
fees.postage          -2,stage:pay     ~shipping|postage|delivery … ~expensive|high|ridiculous|outrageous|steep|excessive|cost
  + The [postage is ridiculous] for a card.
  - If postage is expensive, I will collect it.
fees.premium_number   -2,channel:phone premium rate number|line
  + A [premium rate number] just to report a fault.
  - If it is a premium rate line, put a note on the door.
fees.return           -2,stage:return  <money> to ~return|~exchange|~cancel|~send
  + They want [£8 to return] one scarf.
  - I paid £8 to a friend for the scarf.
fees.return           -2,stage:return  <money> to ~ship it|them|back
  + It cost me [$12 to ship it] back.
  - Do I pay $12 to ship to Spain ?
fees.return           -2,stage:return  no other ~company|~shop|~store|~retailer … ~charge
  + [No other shop charges] you to bring it back.
  - No shop has a charge point here.
fees.return           -2,stage:return  return|restocking|change|rebooking ~fee|~charge|postage|shipping
  + A [restocking fee] on a faulty kettle.
  - If there is a change fee, keep the booking.
fees.return           -2,stage:return  ~pay|~charge … ~return|return|restocking
  + I had to [pay to return] shoes they got wrong.
  - Can I pay when I return on Friday?
fees.without          -3               added|adding|adds|slapped|stuck|whacked|sneaked|snuck|tacked on|in … charge|fee|tip|gratuity|surcharge|insurance
  + They [sneaked in a tip].
  - She gave a tip and then paid the fee.
keep.paid_express     keep             pay|paid|paying|payed … extra … shipping|delivery|postage|ship|memory

fees.fine -2 gave|issued|sent|handed me|us|him|her a|another fine|penalty|pcn $
  + They [gave us a fine for] the bins.
  - They gave us a fine dinner.
fees.fine -2 gave|issued|sent|handed me|us|him|her a|another fine|penalty|pcn for|because|when|over
  + The warden [gave us a penalty for] mooring at noon.
  - He gave us a fine lantern for the cabin.
fees.fine -2 got|received|get a|another|hefty fine|penalty|pcn $
  + I [got a fine].
  - I got a fine cake.
fees.fine -2 got|received|given|issued a|another|me|us parking|speeding ticket|fine
  + We [got a parking ticket] at noon.
  - I lost the parking ticket.

fees.extra -2,stage:use locked|hidden|stuck|gated|trapped behind … paywall|dlc|subscription|paywalls|subscriptions
  + The best maps are [locked behind a subscription].
  - He is stuck behind the stand.

fees.unwanted -3 charged|billed|invoiced|charging|billing … for … i|we|that declined|refused|rejected|cancelled|returned|waived|opted
  + They [charged us for the cover we declined].
  - They charged me for the hat, and the tea we declined.

@sector airline hotel transport retail restaurant other electronics leisure
fees.high -2,stage:pay held|blocked|froze|preauthorised|pre-authorised|took … <money> … card|deposit|account
  + They [held three hundred pounds on my card].
  - I held ten pounds in my hand.

@all
fees.extra -1 sold|bought|purchased|charged|billed separately
  + The plug is [sold separately].
  - We sat separately.
fees.extra -2 to|must|should|now|'ll pay to remove|use|watch|access|cancel|speak|sit|talk|leave|skip|print|read|charge|queue
  + You have [to pay to print] your ticket.
  - He will pay, to his shame.

# More of the same, as customers put it
fees.charged_for      -2 drinks|water|coffee|towels|blankets|blanket|headphones|parking|wifi|bread|bags|luggage|everything|sauce|ketchup|milk|meals|snacks|sheets|toast was|were|is|are … charged|extra|chargeable
  + [Drinks were charged] for.
  - The car was charged, the drinks cold.
fees.charged_for      -2 have|had|must to pay|cough|shell extra|more|for|up|out … water|drinks|coffee|alcohol|parking|towels|wifi|toilets|toilet|bags|seat|seats|tap|ketchup|luggage|everything|it|breakfast|sheets
  + You [have to pay for tap] water.
  - I have to pay by noon.
fees.extra            -2 had|have|having|made|forced to pay for … twice|again
  + We [had to pay for the berth twice].
  - We had to pay for it, and sang twice.
fees.extra            -2 had|have|having|made|forced to pay twice|double|again
  + We [had to pay twice] for one boat.
  - We had to pay for two boats.
fees.extra            -2 sneaky|cheeky|unexpected|surprise|made-up|hefty little|fee|fees|extra|extras|charge|charges|cost|costs|surcharge … extras|charges|fees|at|on|for|added
  + There were [sneaky little extras].
  - A cheeky little boy.
fees.fine             -2 fined|ticketed|penalised|penalized|clamped … for being|staying|parking|going|having|a|one|two|five|just|only
  + I was [fined for being] two minutes over.
  - A wall is fined down.
fees.fine             -2 got|get|given|sent|received a|another fine|ticket|penalty|pcn|summons … although|though|despite|but|when|for|even
  + I [got a fine although] I had paid.
  - A fine day by the sea.
fees.nothing_included -2 breakfast|parking|wifi|tax|taxes|towels|drinks|delivery|cleaning|water|linen|fuel|insurance|luggage|bag|bags is|was|are|were not|n't included
  + [Breakfast isn't included].
  - Breakfast is included.
fees.unwanted         -2 bill|total|cost|price|amount|charge|final … double|twice|treble|triple|more … what|than i|we|quoted|booked|agreed|expected|they|was|had|advertised
  + The [bill was double what I] booked.
  - Twice the cost of what we eat.

fees.extra  -2 every|each little|single|tiny|small thing|extra|request … cost|costs|charged|extra|charge|charges
  + [Every little thing costs] extra on this ship.
  - Every thing has a cost.
fees.extra  -2 fees|charges|extras|costs|surcharges|add-ons … mount|mounts|mounting|pile|piling|mounting|stack|stacking up
  + The [extras soon mount up].
  - I will pile the fee letters up there.
  - The fees add up to ten.
fees.extra  -2 slap|slaps|slapped|slapping|hit|hits|hitting|whack|whacked|land|landed|landing|lumber|lumbered|clobber|clobbered|saddle|saddled me|us|you|him|her|them|people|customers with … penalty|fee|charge|fine|surcharge|bill|supplement|fees|charges
  + They [slapped us with a fine] for one muddy boot.
  - A fine spray from the fountain hit my hat.
fees.hidden -2 stealth|sneaky|bogus|junk|phantom|surprise|mystery|made-up|trumped-up charge|charges|fee|fees|surcharge|surcharges|costs|tax
  + [Junk fees] at the last step.
  - A stealth plane in the museum, for a fee.

fees.charged_for   -1,yields call out fee|fees|charge|charges
  + Two [call out charges] for one washer.
  - Call out the name.
fees.deductible    -2        excess|deductible wipes|wiped|swallows|swallowed|eats|ate|exceeds|exceeded|dwarfs|costs|cancels|higher|bigger|larger … claim|payout|settlement|everything|repair|cost|damage|loss
  + The [excess swallowed the whole payout].
  - Excess baggage, a claim form.
fees.extra         -1        <money> up|upfront front|before|just
  + To have it tested is [£40 up front].
  - I paid £40 for two seats up the hill.
fees.extra         -2        nibble|nibbles|nibbling|eaten|eating|eats|gobbled|swallowed|swallows up|away|into … fees|charges|commission|costs|balance|pension|savings
  + [Eaten up by commission], that pension.
  - Mice eat into my savings box.
fees.forced_to_pay -2        want|wants|wanted|expect|expects|expected|asking|making|made me|us|customers|you to|pay pay|for for|the|the|another … ~collection|~return|~postage|~shipping|~repair|~replacement|~part|~delivery|~damage|~cleaning|callout|callouts|mistake|error|it
  + They [want us to pay for the return].
  - I want to pay for the meal.
fees.high          -2        excess|surcharge|standing-charge|fee|fees|commission|deposit|charge <be> … crippling|ruinous|eye-watering|criminal|scandalous|extortionate
  + The [commission is criminal].
  - Is the fee for criminal law?
fees.unwanted      -2        sold me|us|him|her|mum|dad … i|we|he|she never|did … ~ask|asked|want|wanted|need|needed|ordered
  + They [sold us a cover we never asked] for.
  - I never asked for more than I was sold.

@all
fees.extra -2,stage:pay tip|gratuity|charge|levy|fee was|were|is|are|automatically|had automatically|been added|applied|charged|deducted
  + A booking [fee was automatically added].
  - The fee was waived.
fees.extra -2,stage:pay tip|tips|gratuity|gratuities|charge was|were|is|are|being|automatically|already added|slapped
  + A 12 % [tip was added] for us two.
  - We added a tip, she was lovely.

fees.extra -2 charge|charges|charged|charging|pay|paid|paying … for the privilege
  + They [charge us for the privilege].
  - It was a privilege.

fees.hidden -2 price|prices|fare|rate|total displayed|shown|advertised|quoted|listed|given … is|was|are n't|not|never … pay|paid|total|charged|final
  + The [fare shown is never the fare you pay].
  - The price shown is the final price.

fees.charge_for -2 charges|fees|costs|sums|amounts|supplements … not|n't|never|without justified|explained|itemised|itemized|detailed|justification|explanation
  + Tolls and [fees that are never itemised].
  - The fees are justified.

fees.extra -1 breakfast|linen|towels|parking|cleaning|bedding|electricity|heating|drinks|lunch|sheets|wifi|water|dessert|baggage <be> not|n't even|actually|really included
  + The [bedding was not even included] in the den.
  - The bedding was included.

fees.nickel -2 extras|supplements|charges|surcharges|fees|costs|add-ons … soon|quickly|keep|pile|piling|mount|mounting … add|adding|up|mount|mounting
  + The [surcharges quickly add] up.
  - The numbers add up.

fees.deposit_kept -2 deduct|deducted|took|withheld|kept|retained|docked|keep|withhold|retain … from|of|part|some … deposit|deposits
  + They [withheld ten coins from our deposit].
  - They took a photo from the deck.

fees.charge_for -1,stage:pay every|each|any|all drink|drinks|dish|dishes|ride|rides|activity|activities|towel|service|coffee|water|seat|bag|option|change is|are|costs|was|were|cost extra|chargeable|payable $
  + [Every ride is extra].
  - Every ride is fun.

fees.charge_for -1 lockers|locker|toilets|toilet|parking|wifi|showers|towels|water|loos|blankets|trolleys|sunbeds|loungers|headphones|activities|wi-fi <be> n't|not free
  + The [loungers aren't free].
  - The loungers are free.

fees.charge_for -1              charge|charged|charges|charging|bill|billed me|us|you|extra|even|just|people for … diagnosis|inspection|estimate|assessment|quote|consultation
  + They [charged us for an inspection].
  - The diagnosis was free of charge.
fees.extra      -2              once|initially|formerly|previously|originally free … now paid|costs|cost|charges|charged|chargeable|charge|paywalled
  + The [once free car park now charges].
  - Once free of the crowd, we now paid.
fees.unwanted   -2,stage:manage found|noticed|spotted|discovered|notice a|an|another|two|three <money> … debit|debits|charge|charges|withdrawal|withdrawals|deduction|deductions
  + I [spotted a £40 debit] from the club.
  - I got a £40 coat.
