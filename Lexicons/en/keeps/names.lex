@language en
@kind     boundaries

# Names: of things, places, firms, trades, offers. A name holds words of praise and blame, and judges nothing.

# Things, places, firms, trades, offers
keep.name keep bad|good debt|debts|cholesterol
  + They sold a [bad debt].
  - A bad day.
keep.name keep best before|buy|interest|interests|western|of
  + The [best before] date is past.
  - The best cake.
keep.name keep best western|buy
  + We slept at the [Best Western].
  - The best bed.
keep.name keep better business bureau
  + I wrote to the [Better Business Bureau].
  - A better business.
keep.name keep bitter lemon|chocolate|sweet
  + A [bitter lemon] please.
  - A bitter clerk.
keep.name keep breakdown|damage|theft|accident|accidental|injury cover|waiver|insurance|deposit|claim|damage|lawyer
  + I paid the [damage deposit].
  - The damage is done.
keep.name keep care plan|package|home|homes|worker|assistant|pathway|provider|team
  + My [care plan] is signed.
  - They care.
keep.name keep customer care|satisfaction|loyalty
  + I wrote to [customer care].
  - A customer for years.
keep.name keep duty|toll|tax|gluten|dairy|sugar|nut|hands|interest|smoke|fat|caffeine|meat free
  + A [gluten free] cake.
  - A free cake.
keep.name keep easy jet|pay|access|chair
  + I flew [Easy Jet].
  - An easy form.
keep.name keep eco|environmentally|earth|planet friendly
  + A bag that is [eco friendly].
  - The guide is friendly.
keep.name keep fair credit|debt|lending
  + The [Fair Credit] Act.
  - A fair price.
keep.name keep fast tracking|track
  + The [fast track] is by the gate.
  - The track is fast.
keep.name keep fast|soft food|drink|drinks
  + A [fast food] counter.
  - A fast bus.
keep.name keep fire|burglar|smoke|false|car alarm|alarms
  + The [fire alarm] rang.
  - I was alarmed.
keep.name keep free trial|time|press|kick
  + The [free trial] ended.
  - Free of hassle.
keep.name keep great britain|western|barrier
  + Across [Great Britain].
  - A great day.
keep.name keep hello|amazon fresh
  + A box of [Hello Fresh] came on Monday.
  - Hello, the fresh bread is here.
keep.name keep increase|increases|increasing|increased|vary|varies|varying|rises|grows|range|level|levels|degree|degrees in|of difficulty
  + The [levels of difficulty] are three.
  - The difficulty is real.
keep.name keep intensive|primary|urgent|palliative|health|social|day|after|child|skin care
  + My dad is in [intensive care].
  - They took great care.
keep.name keep in|at|after|for|during|before|missed my|our|first|the first class $
  + I left the scarf [in my first class].
  - A first class service.
keep.name keep leg|height|length|age|arm discrepancy
  + It suits my [leg discrepancy].
  - A discrepancy on page two.
keep.name keep loss adjuster|adjusters|assessor|prevention
  + The [loss adjuster] came.
  - A real loss.
keep.name keep lost and found
  + The [lost and found] desk is shut.
  - We found a lost bag.
keep.name keep love|loveseat seat|seats
  + Our [love seat] is blue.
  - We love it.
keep.name keep memorable word|words|information|phrase|question|answer|place|date|number|name|password|code
  + It asks for a [memorable word].
  - A memory of words.
keep.name keep my|our first class|lesson was|is|of|in|with|started|i|we
  + [My first class was] on a Monday.
  - A first class ham.
keep.name keep my|our|his|her|their|your best friend|friends|mate|man|men|mates
  + I came with [my best friend].
  - The best bread in town.
keep.name keep pain|weight|hair|hearing|blood|sight|memory killer|killers|relief|management|loss|clinic
  + I asked for [pain relief].
  - A pain to use.
keep.name keep pale|real ale
  + A [pale ale] please.
  - A real joy.
keep.name keep parking|library|speeding|late fine|fines
  + I got a [parking fine].
  - A fine park.
keep.name keep quality control|assurance|inn
  + The [quality control] label.
  - A beauty of a cake.
keep.name keep right|left hand|side|wing
  + The [right hand] lane.
  - The bill is right.
keep.name keep satisfaction survey|score|questionnaire
  + I got a [satisfaction survey].
  - To my satisfaction.
keep.name keep smart|intelligent phone|phones|tv|watch|meter|meters|card
  + My [smart meter] is red.
  - A smart clerk.
keep.name keep sour cream|dough
  + A pot of [sour cream].
  - The milk was sour.
keep.name keep speeds
  + Two [speeds].
  - Speedy.
keep.name keep super bowl|store|market|glue|fan|hero|user
  + During the [Super Bowl].
  - A super day.
keep.name keep sweet potato|corn|chilli|pepper|tooth
  + The [sweet potato] fries.
  - A sweet clerk.

# The gate of a place, where nothing is barred
keep.at_gate keep the|our|my|their|departure|boarding|to|at|from|a|each gate
  + A seat close to [the gate].
  - A gatehouse.

# Reports and desks that bear the name of a fraud
keep.fraud_desk keep identity|id theft report|claim|claims|file|affidavit|case|department|alert|victim|paperwork|packet|protection
  + I filed an [identity theft report].
  - The identity of the thief.

# A trade that sells at low cost
keep.low_cost keep low|budget cost|price|standards|standard airline|airlines|carrier|carriers|standards|flight|operator
  + By [low cost standards] it is a plane.
  - The cost is low.
