@language en
@kind     sectors

# Words that tell the sector of a text. They vote: a word belongs here where it seldom appears elsewhere.

sector.bank sector:bank checking|savings|current|joint account|accounts
  + My [savings account] pays nothing.
sector.bank sector:bank credit|debit card|cards|report|score|bureau|bureaus|reporting|history
  + My [credit score] fell.
  - Credit where it is due.
sector.bank sector:bank direct debit|deposit
  + The [direct debit] bounced.
sector.bank sector:bank identity theft
  + A victim of [identity theft].
sector.bank sector:bank wire transfer
  + A [wire transfer] to Spain.
sector.bank sector:bank ~bank|~mortgage|~overdraft|~lender|~loan|~banking|~escrow|~refinance
  + My [bank] closed the counter.
sector.bank sector:bank ~creditor|~debt|experian|equifax|transunion|~atm|~cheque|~chargeback
  + The [creditor] sold my file.

sector.insurance sector:insurance insurance|car|home|travel|my claim|claims|policy
  + [My policy] was altered.
sector.insurance sector:insurance loss adjuster
  + The [loss adjuster] never came.
  - A great loss.
sector.insurance sector:insurance no claims
  + My [no-claims] bonus is gone.
sector.insurance sector:insurance ~insurance|~insurer|~insured|~policyholder|~deductible|~premium|~underwriter
  + My [insurer] doubled the price.
  - I made sure of it.

sector.telecom sector:telecom data allowance|roaming|plan|cap
  + My [data allowance] is gone.
sector.telecom sector:telecom internet service|speed|connection|provider|line
  + The [internet speed] is a joke.
sector.telecom sector:telecom mobile|phone network|signal|contract|plan|line|coverage|provider
  + The [mobile network] is weak.
  - A mobile library.
sector.telecom sector:telecom vodafone|verizon|comcast|openreach|xfinity|bt|bb
  + With [Vodafone] since May.
sector.telecom sector:telecom ~broadband|~router|~sim|~roaming|~landline|4g|5g|~modem|~fibre|~telecom
  + The [broadband] is down.

sector.energy sector:energy energy|water|electric|electricity|gas bill|bills|supplier|company|provider
  + The [water bill] tripled.
sector.energy sector:energy heat pump|pumps
  + The [heat pump] hums.
sector.energy sector:energy meter reading|readings
  + My [meter reading] was lost.
sector.energy sector:energy smart|gas|water|electric meter|meters
  + The [smart meter] is wrong.
  - A smart answer.
sector.energy sector:energy solar panel|panels
  + The [solar panels] are up.
sector.energy sector:energy ~electricity|~gas|~boiler|~kwh|~tariff|edf|eon|~utility|npower
  + The [boiler] broke.

sector.retail sector:retail amazon|ebay|etsy|fanatics|ikea|walmart|argos|tesco|asos
  + At [Ikea] they helped me.
sector.retail sector:retail gift card|cards
  + A [gift card] for my niece.
sector.retail sector:retail my|the|an|our|this|placed order|orders
  + [My order] came open.
  - In order of height.
sector.retail sector:retail out of stock
  + Always [out of stock].
sector.retail sector:retail promo|discount|coupon code|codes
  + My [promo code] was refused.
sector.retail sector:retail shipping|delivery|handling charge|charges|fee|fees|cost|date
  + The [shipping fee] is steep.
sector.retail sector:retail tracking number|info|email
  + The [tracking number] is dead.
sector.retail sector:retail ~parcel|~jersey|~merchandise|~hoodie|~sweatshirt|~courier|~retailer|~supermarket
  + The [parcel] came open.
sector.retail sector:retail ~shirt|~shoe|~jacket|dress|dresses|~sofa|~mattress|sizing|~shipping|~shipment
  + The [jacket] runs small.

sector.restaurant sector:restaurant ~food|~dish|~pizza|~sushi|~steak|~burger|~wine|~cocktail|~sauce|~pasta|~dinner
  + The [wine] was corked.
sector.restaurant sector:restaurant ~portion|~salad|~lobster|~delicious|~tasty|~flavor|~flavour|~decor
  + The [portions] are small.
sector.restaurant sector:restaurant ~restaurant|~waiter|~waitress|~chef|~dessert|~menu|~appetizer|~pizzeria|~bistro
  + The [waiter] was funny.

sector.hotel sector:hotel bed and|& breakfast
  + A [bed and breakfast] by the lake.
sector.hotel sector:hotel double|twin|hotel|our room|rooms
  + A [twin room] at the back.
  - A room full of people.
sector.hotel sector:hotel front|reception desk
  + The [front desk] was kind.
sector.hotel sector:hotel ~hotel|~hostel|~motel|resort|resorts|~airbnb|~housekeeping|~concierge|~campsite|~inn
  + The [hotel] faces the sea.

sector.airline sector:airline cabin crew
  + The [cabin crew] sang.
  - A log cabin.
sector.airline sector:airline flight attendant|attendants
  + The [flight attendant] was kind.
sector.airline sector:airline lost|checked|cabin|carry baggage|luggage|bag|bags|on
  + My [checked bag] is in Rome.
sector.airline sector:airline southwestair|jetblue|americanair|usairways|lufthansa|ryanair|easyjet
  + With [JetBlue] to Boston.
sector.airline sector:airline ~flight|~airline|~airport|~plane|~aircraft|~boarding|~layover|~runway|~tarmac
  + The [flight] was full.

sector.transport sector:transport rail card|replacement
  + A [rail replacement] bus.
sector.transport sector:transport season ticket|tickets
  + My [season ticket] was lost.
sector.transport sector:transport ticket inspector|inspectors
  + The [ticket inspector] was fair.
sector.transport sector:transport train|bus|railway|metro station|stop|driver|ticket|tickets
  + The [bus driver] waited.
sector.transport sector:transport train|trains|~bus|~tram|~subway|~tube|~railway|~metro|~commuter|~uber|~taxi|~ferry
  + The [tram] was packed.

sector.health sector:health mental health
  + The [mental health] team listened.
sector.health sector:health ~appointment|~treatment|~consultant|~midwives|~paramedic|~carer|~symptom
  + The [consultant] was on time.
sector.health sector:health ~hospital|~nurse|~doctor|~ward|patients|~surgeon|clinic|clinics|~midwife|~gp|~nhs
  + The [nurse] explained it all.
  - She was very patiently waiting.
sector.health sector:health ~medication|~physio|~therapist|~dentist|~surgery|~therapy|~ambulance|~prescription
  + My [medication] was lost.
sector.health sector:health ~wellbeing|~therapies|counselling|counsellor|counsellors
  + The [counsellor] listened.

sector.public sector:public council|income|property tax
  + The [council tax] rose.
sector.public sector:public driving|driver licence|license
  + My [driving licence] is late.
sector.public sector:public jury|civil service|servant|duty
  + A helpful [civil servant].
sector.public sector:public town|city hall
  + The [town hall] never answers.
sector.public sector:public universal credit
  + My [universal credit] stopped.
sector.public sector:public ~council|~passport|hmrc|dmv|~jobcentre|medicaid
  + My [passport] is ready.

sector.app sector:app free|premium version|subscription
  + The [free version] is enough.
sector.app sector:app latest|last|new|recent update|version
  + Since the [latest update] nothing works.
sector.app sector:app ~app|~playlist|~spotify|~netflix|~software|~streaming|~android|~podcast
  + The [app] crashes.

sector.electronics sector:electronics hard|battery|graphics drive|life|card|cards
  + The [hard drive] failed.
sector.electronics sector:electronics washing|coffee|sewing machine
  + The [washing machine] leaks.
sector.electronics sector:electronics ~fridge|~freezer|~dishwasher|~vacuum|~headphone|~computer|~windows
  + The [dishwasher] leaks.
sector.electronics sector:electronics ~laptop|~netbook|~macbook|~keyboard|~processor|~printer|~tablet|~touchpad|~trackpad
  + The [laptop] is light.

sector.leisure sector:leisure fitness|yoga|spin|swimming|dance class|classes|lesson|lessons|pool
  + The [yoga class] is full.
sector.leisure sector:leisure leisure centre|center
  + The [leisure centre] is cold.
sector.leisure sector:leisure theme|amusement|water park
  + The [theme park] is huge.
  - A car park.
sector.leisure sector:leisure ~museum|~cinema|~theatre|~zoo|~concert|~exhibition|~gym|~festival|~rollercoaster
  + The [museum] is free.
