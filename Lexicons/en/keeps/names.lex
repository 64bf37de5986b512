@language en
@kind     boundaries

# Names: of things, places, firms, trades, offers. A name holds words of praise and blame, and judges nothing.

# Things, places, firms, trades, offers
keep.name keep a mess hall|tin|room
  + We ate in [a mess hall].
  - The hall is a mess.
keep.name keep a|the red carpet is|was|in|on|had
  + [The red carpet is] damp.
  - They rolled out the red carpet.
keep.name keep a|the|goal|zoo|bee|book keeper of|for|at
  + He is [a keeper of] bees.
  - It is a keeper.
keep.name keep a|the|my|parking fine
  + I got [a fine] for it.
  - A day so fine.
keep.name keep bad|good debt|debts|cholesterol
  + They sold a [bad debt].
  - A bad day.
keep.name keep best before|buy|interest|interests|western|of
  + The [best before] date is past.
  - The best cake.
keep.name keep better business bureau
  + I wrote to the [Better Business Bureau].
  - A better business.
keep.name keep bitter lemon|chocolate|sweet
  + A [bitter lemon] please.
  - A bitter clerk.
keep.name keep bloody mary
  + A [Bloody Mary] at noon.
  - Mary was bloody late.
keep.name keep breakdown|damage|theft|accident|accidental|injury cover|waiver|insurance|deposit|claim|damage|lawyer
  + I paid the [damage deposit].
  - The damage is done.
keep.name keep care plan|package|home|homes|worker|assistant|pathway|provider|team
  + My [care plan] is signed.
  - They care.
keep.name keep civil liability|liabilities|penalty|penalties|action|actions|suit|court|courts|claim|claims|rights|service|servant|servants|engineer|engineers|engineering|war|law|case|judgment
  + The [civil court] sat on Monday.
  - They were civil with us.
keep.name keep comfort|serenity|confidence|excellence|advantage|premium cover|plan|package|policy|tier|option|pack|formula|contract|range
  + We took the [comfort plan] in May.
  - We plan for comfort.
keep.name keep cool dry place
  + Keep it in a [cool dry place].
  - A cool place.
keep.name keep cowboys hoodie|jersey|shirt|hat|cap|game|gear|fan|fans|sweatshirt|jacket
  + He wore a [cowboys hat].
  - They are cowboys.
keep.name keep crazy golf
  + We played [crazy golf].
  - The golf was fun.
keep.name keep credit card|cards|report|reports|score|note|union|file|bureau|history|reporting|line|limit|agency|agencies|check
  + My [credit card] is red.
  - Credit where it is due.
keep.name keep customer care|satisfaction|loyalty
  + I wrote to [customer care].
  - A customer for years.
keep.name keep date of issue
  + The [date of issue] is May.
  - An issue with the date.
keep.name keep duty|toll|tax|gluten|dairy|sugar|nut|hands|interest|smoke|fat|caffeine|meat free
  + A [gluten free] cake.
  - A free cake.
keep.name keep easy jet|pay|access|chair
  + I flew [Easy Jet].
  - An easy form.
keep.name keep eco|environmentally|earth|planet friendly
  + A bag that is [eco friendly].
  - The guide is friendly.
keep.name keep exemplary|excellent|perfect|good|great|strong|clean|spotless|outstanding|stellar|pristine|impeccable|flawless credit|payment|driving|rental|repayment history|score|scores|record|report|rating|file
  + I have [excellent credit history].
  - An excellent meal.
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
keep.name keep first class stamp|stamps|post|ticket|tickets|cabin|seat|seats|mail
  + A [first class stamp].
  - A first class meal.
keep.name keep free trial|time|press|kick
  + The [free trial] ended.
  - Free of hassle.
keep.name keep garden rubbish
  + I burn [garden rubbish].
  - The garden is rubbish.
keep.name keep goods
  + The [goods] are on the boat.
  - A good lake.
keep.name keep grand jury|total|piano|canyon|parents|parent|national|opening
  + The [grand piano] is black.
  - A grand day.
keep.name keep great aunt|uncle|grandmother|grandfather|grandson
  + My [great aunt] sings.
  - A great song.
keep.name keep great britain|western|barrier
  + Across [Great Britain].
  - A great day.
keep.name keep gross pay|salary|income|weight
  + My [gross pay] is small.
  - The soup was gross.
keep.name keep had|have|has|carry|carried|carries|both|with full coverage|cover
  + I [had full coverage] on the van.
  - A coverage of all towns.
keep.name keep healthcare|health|medical|legal|care|industry|insurance|property|building|childcare professional|professionals
  + He is a [building professional].
  - A professional builder.
keep.name keep hello|amazon fresh
  + A box of [Hello Fresh] came on Monday.
  - Hello, the fresh bread is here.
keep.name keep horror film|films|movie|movies
  + I like [horror films].
  - A film of our holiday.
keep.name keep housing|child|death|employee benefit|benefits
  + I get [child benefit] on Mondays.
  - The benefit of a roof.
keep.name keep increase|increases|increasing|increased|vary|varies|varying|rises|grows|range|level|levels|degree|degrees in|of difficulty
  + The [levels of difficulty] are three.
  - The difficulty is real.
keep.name keep intensive|primary|urgent|palliative|health|social|day|after|child|skin care
  + My dad is in [intensive care].
  - They took great care.
keep.name keep in|at|after|for|during|before|missed my|our|first|the first class $
  + I left the scarf [in my first class].
  - A first class service.
keep.name keep job|trade|craft|book|county|state|village|science|fun|spring|careers fair|fairs
  + A [craft fair] by the moat.
  - A fair craft.
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
keep.name keep magic|epic show|shows|trick|tricks|mushrooms|wand|word|words|number|eraser|queue|queues|wait|fail|fails|failure|delay|delays|mess|disaster
  + They do a [magic trick] at noon.
  - The trick was magic.
keep.name keep memorable word|words|information|phrase|question|answer|place|date|number|name|password|code
  + It asks for a [memorable word].
  - A memory of words.
keep.name keep my|our first class|lesson was|is|of|in|with|started|i|we
  + [My first class was] on a Monday.
  - A first class ham.
keep.name keep my|our|his|her|their|your best friend|friends|mate|man|men|mates
  + I came with [my best friend].
  - The best bread in town.
keep.name keep outstanding principal|balance|balances|amount|amounts|debt|debts|loan|loans|mortgage|invoice|invoices|bill|bills|payment|payments|sum|sums|fee|fees|fine|fines|charge|charges|rent|arrears|claim|claims|issue|issues|matter|matters|items|order|orders|query|queries|request|requests|warrant|tax|taxes|refund|credit
  + The [outstanding loan] is small.
  - They stood out.
keep.name keep pain|weight|hair|hearing|blood|sight|memory killer|killers|relief|management|loss|clinic
  + I asked for [pain relief].
  - A pain to use.
keep.name keep pale|real ale
  + A [pale ale] please.
  - A real joy.
keep.name keep parking|library|speeding|late fine|fines
  + I got a [parking fine].
  - A park so fine.
keep.name keep professional|business|technical|practical|financial|commercial point of view
  + From a [practical point of view], the hall is large.
  - From my view.
keep.name keep quality control|assurance|inn
  + The [quality control] label.
  - A beauty of a cake.
keep.name keep rapid rewards
  + I have [Rapid Rewards] points.
  - A rapid ferry.
keep.name keep reasonable period|time|amount|doubt|request|requests|notice|investigation|belief|effort|efforts|basis|steps|person|timeframe|adjustment|adjustments|expectation|expectations|question|assumption
  + Within a [reasonable time].
  - The fare is reasonable.
keep.name keep right|left hand|side|wing
  + The [right hand] lane.
  - The bill is right.
keep.name keep rubbish bin|bins|collection|collections
  + The [rubbish bin] is green.
  - The film is rubbish.
keep.name keep satisfaction|customer survey|surveys|questionnaire|questionnaires|score|scores|rating|index
  + Their [satisfaction survey] runs in May.
  - The survey says.
keep.name keep serial|pain|weed killer
  + A bottle of [weed killer].
  - A killer view.
keep.name keep smart|intelligent phone|phones|tv|watch|meter|meters|card
  + My [smart meter] is red.
  - A smart clerk.
keep.name keep sour cream|dough
  + A pot of [sour cream].
  - The milk was sour.
keep.name keep speeds
  + Two [speeds].
  - Speedy.
keep.name keep steak well done
  + I like my [steak well done].
  - Well done, crew.
keep.name keep super bowl|store|market|glue|fan|hero|user
  + During the [Super Bowl].
  - A super day.
keep.name keep supported country|countries|currency|currencies|device|devices|version|versions|card|cards|format|formats|browser|browsers|radius|area|areas|language|languages
  + A list of [supported countries].
  - They supported us.
keep.name keep sweet potato|corn|chilli|pepper|tooth
  + The [sweet potato] fries.
  - A sweet clerk.
keep.name keep swift transfer|transfers|code|codes|payment|payments|number|network|bic
  + A [Swift code] of ten letters.
  - A swift reply.
keep.name keep the|to|at|this|safari|petting zoo
  + A day at [the zoo].
  - It was a zoo.
keep.name keep to her|his|their|its credit card|cards|score|file|account|report|limit|history|union
  + It was charged [to his credit card].
  - To his credit, he called.
keep.name keep zoo keeper|keepers|visit|trip|tickets|animals|ticket|entry|staff|map|shop|pass|membership|train|cafe|entrance|website|itself|has|had|with
  + The [zoo tickets] are green.
  - It was a zoo.

@sector bank insurance
# Things, places, firms, trades, offers
keep.name keep fair|reasonable|timely|accurate|great accurate|credit|payments|payment|matter|hardship|investigation|access
  + The [fair credit] law.
  - A fair fare.
keep.name keep good|great|excellent|perfect|stellar|decent|outstanding|clean|clear credit|payment|payments|record|standing|name|history|score|title|notice
  + I have [good credit].
  - A good meal.
keep.name keep outstanding|satisfied
  + The [outstanding] sum is small.
  - They stand out.

@all

@sector electronics
# Things, places, firms, trades, offers
keep.name keep too|very|so|way|more|less sensitive
  + The pad is [too sensitive].
  - A sensitive clerk.

@all

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
