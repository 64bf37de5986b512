@language en
@kind     enchantments

# Free of charge, no surprises.

fees.free                +2   ^ no charge|fee|fees|cost $
  + They fitted the lock in a minute. [No charge].
  - There is no charge in the lamp.
fees.free                +2   free of|no charge
  + They fixed the clasp [free of charge].
  - Is delivery free of charge?
fees.free                +1   have|has|offer|offers|offered|give|gives|got|provide|provides|with free transfers|banking|checking|cards|card|postage|coffee|tea|wi-fi|samples|classes|lessons|advice|quotes|estimates|assessment|assessments|pickup|collection|installation|repairs|updates|calls|texts|roaming|withdrawals
  + They [offer free quotes].
  - They have free time.
fees.free                +2   not|n't|never charge|charged me|us|for|extra
  + They did [not charge me].
  - You need not charge the phone for us.
fees.free                +2   no|without|zero any|a|hidden|extra|additional|added|further|service|booking|delivery|shipping|annual|monthly|surprise|stupid|silly|crazy|nasty|account|card|foreign|transaction|admin|baggage|exit|cancellation|membership|overdraft|resort|late|processing|handling|joining|unexpected|bank|other|ridiculous|sneaky|upfront|conversion|exchange|maintenance|set|setup|dodgy|nonsense … fee|fees|charges|surcharge|surcharges|extras
  + [No hidden fees] and a clear bill.
  - No, the fee is on page two?
fees.free                +2   no|without|zero fee|fees|charges|surcharge|surcharges|extras
  + The kayak is mine for the day and [no fees].
  - No, fees apply.
fees.free                +2   waived|refunded|waive … ~fee|~charge|~penalty
  + The bank [waived the fee] on the spot.
  - Could you waive the fee?
fees.free                +2   was|is|were no charge|fee|fees $
  + They mended the latch and there [was no charge].
  - The lamp has no charge.
fees.free                +2   ~complimentary
  + A [complimentary] shuttle took us to the pier.
  - Is a complimentary drink included?
fees.free                +2   ~delivery|~shipping|~return|~parking|~wifi|~breakfast … free
  + The [parking is free] for patients.
  - Is the parking free after six?
fees.free                +2   ~free ~delivery|~shipping|~return|~parking|~wifi|~breakfast|~exchange|~upgrade|~refill|~cancellation
  + [Free returns] make it painless.
  - Do I get free delivery over fifty?
fees.included            +1   he|she|they|<agent> … included|threw|includes it|that|them|this|everything in|into|with … price|quote|estimate|bill|deal
  + The glazier cleaned the gutters and [he included it in the quote].
  - He included it in the list, the price is there.
fees.included            +2   ~everything|all ~included|inclusive
  + [Everything included], even the towels.
  - Is everything included at half board?
fees.low                 +1   ~fee|~charge … ~low|~reasonable|~minimal|~transparent|~fair
  + The [fees are transparent].
  - What fee is fair for a notary?
fees.low                 +1   ~low|~lower|~small|~minimal|~reasonable ~fee|~charge
  + [Minimal fees] for paying abroad.
  - Is there a small fee for a cot?
fees.no_surprise         +2   no|without … ~surprise
  + A bill with [no nasty surprises].
  - No, it is a surprise party.
keep.complimentary_word  keep complimentary|complementary comments|comment|remarks|remark|words|feedback|review|reviews
keep.no_longer_surprised keep no longer|doubt|wonder surprised|surprising|surprises
  + I was [no longer surprised] by the silence.
  - There were no surprises on the bill.

@sector restaurant hotel leisure
fees.gesture +2 on the house
  + Dessert was [on the house].
  - Is the first drink on the house?

@all
fees.free         +2   deliver|delivered|delivers|fixed|did|done|replaced|repaired|installed|threw|gave|sent|adjusted|altered|collected … for free|nothing
  + They [deliver my tablets for free].
  - Nothing else was for sale.
fees.free         +2   no|without|zero|free extra|additional|of|any|hidden|added|delivery|service|booking|joining charge|charges|cost|costs|fee|fees
  + Posted at [no extra charge].
  - An extra charge for the van?
fees.low          +1   ad|advert free
  + A clean layout and [no ads].
  - I saw ads on the bus.
fees.low          +1   no|zero|without ads|adverts
  + The lute lessons stream [without adverts].
  - No small adverts were pinned by the loom.
keep.no_reduction keep no|without|any reduction|refund|discount|change|rebate in|of|on|off my|our|the|your fee|fees|charge|charges|price|rent
keep.no_reduction keep with|and|but|got|offered no reduction|refund|discount|change|rebate in|of|on|off … fee|fees|charge|charges|price|rent
keep.promo_free   keep free shipping|delivery|returns code|promotion|promo|offer|if|over|order|orders|on|for

fees.free        +1 kids|children|toddlers|seniors|under-fives|pensioners|infants|carers eat|go|travel|swim|play|get|stay … free
  + On Sundays [kids eat free].
  - Kids eat what is left in the free bar.
fees.gesture     +2 drinks|coffee|meal|pudding|round|bottle|shots|one … on the house
  + [Pudding on the house] for my dad.
  - A leak on the house next door.
fees.no_surprise +2 free of|from … hidden|extra|nasty|sneaky … fees|charges|costs|surprises|extras
  + The lease is [free of hidden charges].
  - Free entry for hidden-object gamers.

@all
keep.though_included keep although|though|despite|supposedly|allegedly … included|inclusive
  + They billed the linen [though it was included] with the stay.
  - Breakfast was included.

@all
fees.free             +2           scrapped|eliminated|abolished|waived|axed the|all|their|its|overdue|late|delivery|booking|parking|your … fees|fee|fines|fine|charges|surcharge
  + The museum [abolished its cloakroom charges].
  - The charges were dropped on my foot.
  - They refused waiving the late fee.
fees.included         +1,stage:pay breakfast|parking|wifi|drinks|lunch|dinner|towels|linen|transfers|transfer|insurance|delivery|installation|luggage|meals was|were|is|are|all included
  + [Breakfast was included].
  - Is breakfast included?
keep.thought_included keep         thought|think|assumed|believed|supposed|supposedly|advertised|stated|claimed|understood|expected … breakfast|parking|wifi|drinks|lunch|dinner|towels|linen|transfers|transfer|insurance|delivery|installation|luggage|meals was|were|is|are included
  + I [thought that parking was included].
  - Parking was included.

fees.gesture +1 they|he|she|garage|doctor|plumber|shop could have charged|billed
  + The [plumber could have charged] for the second pump.
  - The plumber has charged what he could.
fees.gesture +1 they|he|she|garage|doctor|plumber|shop could have charged|billed me|us more|double|extra|much
  + [They could have charged] me for the visit.
  - They have charged my lamp.
  - They could have asked me first.

fees.included +1 bathrobe|bathrobes|robes|slippers|towels|linen|bedding|parasols|bikes|kettle|deckchairs|snowshoes|helmets|sheets|toiletries <be>|all|were|are|is provided|supplied|included|lent
  + [Bathrobes are provided].
  - Robes of silk.

fees.included +1 bathrobe|bathrobes|robes|slippers|linen|bedding|parasols|bikes|helmets provided|supplied|included $
  + [Slippers supplied].
  - Slippers of silk.
  - The bedding provided smelled of smoke.
