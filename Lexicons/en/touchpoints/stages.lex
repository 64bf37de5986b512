@language en
@kind     touchpoints

# Words that tell the stage. The channel is told here only where one word tells both.

# --- discover: I hear about it

# In an app an advert is part of the use.
@sector bank insurance telecom energy retail hotel airline transport health public electronics leisure other
stage.advertising channel:advertising,stage:discover ~advert|~advertisement|~flyer|~leaflet|~billboard
  + The [advert] promised free parking.
  - An adventure from start to finish.
stage.reputation  stage:discover                     ~reputation
  + Given their [reputation] I expected more.

@sector app
stage.in_app_ads channel:app,stage:use ~ad|~advert|~advertisement
  + An [ad] after every song.

@all
stage.advertising channel:advertising,stage:discover   tv|radio|television ad|ads|advert
  + The [radio ad] said no deposit.
stage.advertising channel:advertising,stage:discover   ~promotional|~marketing email|emails|mail|mails|message|messages|text|texts
  + I get [marketing emails] every day.
  - She works in marketing.
stage.canvassing  stage:discover                       cold ~call|caller|callers|calling
  + Endless [cold calls] about solar panels.
  - The soup was cold.
stage.canvassing  stage:discover                       door to door
  + A [door-to-door] seller woke the baby.
  - The door would not open.
stage.hearsay     channel:word_of_mouth,stage:discover recommended by|to a|my|our|me friend|colleague|neighbour|neighbor|by
  + A clinic [recommended by a friend].
  - I recommended it to my boss.
stage.hearsay     channel:word_of_mouth,stage:discover word of mouth
  + We came by [word of mouth].
  - He gave me his word.

# --- evaluate: I look, compare and choose

stage.compare         channel:word_of_mouth,stage:evaluate comparison|compare site|sites|website|websites
  + Found through a [comparison site].
stage.compare         stage:evaluate                       shop|shopping|shopped around
  + I [shopped around] for a month.
  - Compared to last time, worse.                # kept below
stage.compare         stage:evaluate                       ~compare|~comparing prices|quotes|deals|offers
  + I [compared deals] for a month.
stage.eligibility     stage:evaluate                       ~eligibility|eligible
  + They said I was not [eligible].
stage.none            keep                                 compared to|with
  + Dear [compared to] the other pub.
stage.product_page    channel:website,stage:evaluate       product|item description|descriptions|page|pages|photo|photos
  + The [product description] is misleading.
  - The product itself is fine.
stage.prospect        stage:evaluate                       before buying|signing|ordering|booking|purchasing
  + Ask questions [before signing].
  - Arrive an hour before departure.
stage.prospect        stage:evaluate                       before i|you|we buy|sign|order|book|bought|signed|ordered|booked|purchase
  + Nobody told me [before I signed].
stage.prospect        stage:evaluate                       new customer|customers|member|members
  + [New customers] get the better price.
  - The new menu is lovely.
stage.quote           stage:evaluate                       a|the|my|your|our|insurance|price|first|online|free quote
  + [The quote] came the next day.
  - And I quote him word for word.
stage.quote           stage:evaluate                       ~quotation|quotes
  + Three [quotes] in a day.
stage.quote           stage:evaluate                       ~quote me|us|a|price|for
  + They [quoted me] half that.
  - He quoted Shakespeare.
stage.size_guide      channel:website,stage:evaluate       size|sizing guide|chart
  + Their [size chart] is useless.
stage.stock           stage:evaluate                       in stock
  + The one shown [in stock] was not.
  - A laughing stock.
stage.stock           stage:evaluate                       out of stock
  + Everything is [out of stock].
stage.technical_visit stage:evaluate                       site|home survey|surveys
  + The [site survey] took ten minutes.
stage.tryout          stage:evaluate                       fitting|try-on|trial room|rooms
  + The [fitting rooms] are tiny.
  - A room with a view.
stage.tryout          stage:evaluate                       free|test trial|trials|period
  + The [free trial] sold it to me.
  - The trial in court goes on.
stage.tryout          stage:evaluate                       open day|days|evening
  + Well received at the [open day].
  - They open daily.
stage.tryout          stage:evaluate                       test ~drive
  + The [test drive] was short.

# --- order: I order, subscribe, book

stage.book         stage:order booking system|process|site|page|form|fee
  + The [booking system] is clumsy.
stage.book         stage:order ~book online|through|via|with|a|my|the|an|our appointment|room|table|flight|ticket|tickets|hotel|slot|delivery|visit|holiday|trip|seats
  + We [booked a table] for six.
  - A good book for the journey.
stage.open_account stage:order account opening
  + The [account opening] was painless.
stage.open_account stage:order ~open an|a|my|new account|new
  + I wanted to [open an account] for my son.
  - The shop opens at nine.
stage.sign_up      stage:order ~register for|as|online
  + I tried to [register for] swimming lessons.
  - The cash register was down.
stage.sign_up      stage:order ~sign … up
  + It took an hour to [sign up].
  - The sign at the gate was wrong.
stage.sign_up      stage:order ~signup|~registration|~registering
  + The [registration] page froze twice.
stage.subscribe    stage:order ~subscribe|~enrol|~enroll|~enrolment|~enrollment
  + I [subscribed] in two clicks.
  - They unsubscribed me.
stage.take_out     stage:order ~take out a|the|my|this policy|loan|contract|plan|insurance|mortgage
  + I [took out a policy] in March.
  - We ordered a takeaway.

@sector hotel airline transport leisure health public app
stage.book stage:order ~booking|~reservation
  + The [booking] was confirmed at once.

@all
stage.application  stage:order                 denied|declined|refused|turned … loan|mortgage
  + They [refused me the loan] on a technicality.
stage.application  stage:order                 loan|mortgage|credit|visa|passport|card application|applications
  + My [visa application] is stuck.
stage.application  stage:order                 ~application|~apply for a|an|my|the loan|mortgage|card|credit|visa|passport|licence|license|grant|benefit
  + I [applied for a loan] in May.
  - The app applied the discount.
stage.basket       channel:website,stage:order my|the|your shopping|online basket|cart|bag
  + Things vanish from [my shopping cart].
stage.basket       channel:website,stage:order ~basket|~cart
  + My [cart] emptied itself.
stage.benefit      stage:order                 ~claim|~apply|~application … benefit|benefits|pension|credit|allowance
  + I [applied for a pension] in May.
  - They claim it is normal.
stage.buying       stage:order                 point of sale|purchase
  + Nothing was said at the [point of sale].
stage.checkout     channel:website,stage:order online|website|web checkout
  + The [online checkout] froze again.
stage.place_order  stage:order                 easy|easier|simple to order|purchase
  + So [easy to order] a new pair.
stage.place_order  stage:order                 order|ordering|checkout|purchase|buying process|page|system|form
  + The [ordering process] is a dream.
stage.place_order  stage:order                 ~ordering|~order online
  + [Ordering online] was a breeze.
stage.place_order  stage:order                 ~place an|the|my|a|our order|orders
  + I [placed an order] on Sunday.
  - In order to pay less.                        # no order placed
stage.proofs       stage:order                 ~proof of address|income|identity
  + Three [proofs of address] refused in a row.
stage.renew_papers keep,stage:order            ~renew|~renewal|~replace … passport|licence|license|permit|visa
  + I tried to [renew my passport] in June.
stage.sign         stage:order                 ~sign the|a|my contract|lease|agreement|paperwork
  + We [signed the lease] in good faith.
stage.ticketing    stage:order                 ticket|box office|sales|sale
  + The [box office] was shut.
stage.ticketing    stage:order                 ~buy|~purchase|~get … ticket|tickets
  + I [bought two tickets] on the app.
  - A parking ticket on my windscreen.
stage.waiting_list stage:order                 waiting list|lists
  + Two years on the [waiting list].
  - A list of towns.

@sector health public
stage.appointment stage:order booking|appointment system|line|slots
  + The [appointment system] opens at eight.
stage.appointment stage:order ~get|~make|~book|~getting|~making … appointment|appointments
  + Six weeks to [get an appointment].

@all

# --- pay: I pay

stage.card         stage:pay      card|payment was|got declined
  + My [card was declined] at the desk.
stage.card         stage:pay      ~pay|~paying|~payment by|with|in card|cash|contactless|cheque|check|paypal
  + I tried to [pay by card] and failed.
  - It pays to wait.
stage.checkout     stage:pay      the|one|two|each|only|a till|tills
  + [One till] open on a Saturday.
  - They serve until late.
stage.promo_code   stage:pay      gift card|cards
  + My [gift card] was refused.
stage.promo_code   stage:pay      promo|discount|voucher|coupon|promotional code|codes
  + The [promo code] never works.
  - The door code was wrong.
stage.promo_code   stage:pay      ~coupon
  + The [coupon] had expired.
stage.shipping_fee stage:pay      free shipping|delivery|postage
  + I paid for [free shipping], odd as it sounds.
stage.shipping_fee keep,stage:pay shipping|delivery|handling|postage|booking|service|resort fee|fees|charge|charges|cost|costs
  + A [handling charge] out of nowhere.
  - The service was slow.

@sector retail hotel leisure airline transport telecom electronics restaurant health public other
stage.deposit stage:pay ~deposit|~prepayment
  + They took the [deposit] twice.

@all
stage.extra_charge stage:pay parking|baggage|luggage|seat|cleaning fee|fees|charge|charges
  + A [cleaning fee] on top of the rent.
stage.extra_charge stage:pay tourist|city|resort tax|fee
  + The [tourist tax] was not in the price.
stage.instalments  stage:pay pay|payment|paid in instalments|installments
  + I could [pay in instalments].
stage.tip          stage:pay ~gratuity
  + A [gratuity] was added for us.

@sector restaurant hotel leisure
stage.check stage:pay the|our|my|final|right bill|check|cheque
  + [The bill] was wrong by ten pounds.

@sector restaurant hotel leisure retail transport electronics airline
stage.value stage:pay value|bang|worth for|the|your money|buck|price
  + Good [value for money] by the sea.

@sector restaurant hotel leisure transport airline
stage.payment stage:pay ~pay|~payment
  + I had to [pay] twice at the gate.

@all

# --- receive: I receive, collect, get installed

stage.delivery channel:delivery,stage:receive ~delivery|~deliver|~redelivery|undelivered
  + The [delivery] came two days early.
  - They failed to act on their promise.
stage.none     keep                           ~cruise ship|ships
  + The [cruise ship] was huge.
stage.none     keep                           ~deliver on its|their|your|what|promises
  + They [deliver on their] promises.
stage.parcel   channel:delivery,stage:receive ~parcel
  + The [parcel] was left in the rain.
stage.ship     channel:delivery,stage:receive ~ship|~shipment|~shipping|~dispatch|~despatch
  + It was [shipped] in the wrong box.
  - Great leadership at the shop.

@sector retail electronics other
stage.parcel channel:delivery,stage:receive ~package
  + The [package] was left in the rain.

@all
stage.activate      stage:receive                  ~activation|~activate
  + The [activation] was immediate.
stage.arrive        channel:delivery,stage:receive ~order|~item|~parcel|~package|~goods|~product … arrived|arrive|arrives|came
  + My [order has arrived] today.
  - We arrived at the hotel late.
stage.arrive        channel:delivery,stage:receive ~receive|~recieve|~get my|the|our|an|any order|orders|item|items|goods|product|products|package|parcel|shoes|clothes|jacket
  + I [received my order] in two days.
  - I received a letter.
stage.assembly      stage:receive                  ~assemble|~assembly
  + The [assembly] took me all weekend.
stage.card_sent     stage:receive                  ~receive … card|pin|policy|documents|contract|kit|badge|router|modem|sim
  + I [received the router] in a day.
stage.collect       channel:store,stage:receive    click and|& collect
  + The [click and collect] desk is quick.
  - I collect stamps.
stage.collect       channel:store,stage:receive    in store|shop pickup|collection
  + The [in-store pickup] took a minute.
stage.delivery_date channel:delivery,stage:receive delivery|shipping|ship|dispatch date|dates|slot|window|time|times
  + The [delivery slot] moved three times.
stage.funds         stage:receive                  ~release|~payout|~disburse … funds|money|loan
  + They [released the funds] in a week.
stage.go_live       stage:receive                  go|going|went|goes live
  + We [went live] on the promised day.
stage.handover      stage:receive                  ~handover
  + The [handover] of the car was friendly.
stage.install       stage:receive                  fitter|fitters|~installer
  + The [fitters] came at ten.
  - It is a fitting end.
stage.install       stage:receive                  get|getting|got|be|been|being|not connected|hooked
  + I am still waiting to [be connected].
  - He is well connected.
stage.install       stage:receive                  ~install|~installation|~installing|~setup
  + The [installation] took a morning.
stage.install       stage:receive                  ~set up
  + Getting it [set up] was easy.
  - A beautiful set of knives.
stage.move_in       stage:receive                  ~move|moving|moved in date|day
  + On [moving-in day] nobody had the keys.
stage.packaging     stage:receive                  ~packaging|~unboxing
  + The [packaging] was plastic free.
stage.setup         stage:receive                  ~configure|~configuration|~download
  + The [download] stops half way.
stage.sim           stage:receive                  sim card|cards
  + The [SIM card] never came.
stage.tracking      channel:delivery,stage:receive tracking|track number|info|information|link|order|parcel|package|my
  + The [tracking number] leads nowhere.
  - The track was muddy.

@sector airline transport hotel
stage.boarding channel:premises,stage:receive security line|lines|queue|check|checks
  + The [security queue] went out of the door.
stage.boarding channel:premises,stage:receive ~boarding|~board
  + The [boarding] was chaotic.
stage.boarding channel:premises,stage:receive ~check in
  + We [checked in] in a minute.
  - Please check my file.

@sector hotel
stage.check_in channel:premises,stage:receive front|reception desk
  + The [front desk] found our room at once.

@all

# --- use: I use it

stage.usage stage:use day|everyday|daily use|usage
  + Perfect in [daily use].
  - A lovely day out.
stage.usage stage:use easy|easier|simple|hard|harder|difficult|pleasure|awkward|intuitive to use|operate
  + [Simple to use] every day.
  - I used to like it here.
stage.usage stage:use ~use it|this|them daily|everyday|nightly|weekly|constantly
  + I [use it daily] on the bus.

@sector leisure health transport airline public other
stage.care channel:premises,stage:use ~ward|~surgery|~operation|~treatment|~consultation|~nurse|~doctor|~midwife|~appointment
  + The [nurse] explained all of it.
stage.meal channel:premises,stage:use ~meal|~food|~dish|~dessert|~starter|~breakfast|~dinner|~lunch|~menu|~pizza|~buffet
  + The [meal] was cold.
stage.none keep                       room for
  + There is [room for] improvement.
stage.ride channel:premises,stage:use on board
  + It was freezing [on board].
stage.ride channel:premises,stage:use ~journey|~ride|~crossing|~cruise
  + The [crossing] was smooth.
stage.ride channel:premises,stage:use ~miss|missed our|my|the connection|flight|connecting
  + We [missed our flight] in Lyon.
stage.stay channel:premises,stage:use room|rooms|~bed|~bathroom|~mattress|~pillow
  + The [room] smelt of smoke.
  - Broom and bucket.

@all
stage.lesson  stage:use                  yoga|swimming|dance|gym|fitness|spin|tennis|language class|classes|lesson|lessons|course
  + The [yoga class] always starts late.
stage.manual  stage:use                  instruction|user manual|manuals|booklet
  + The [user manual] is in tiny print.
  - Manual work.
stage.network channel:product,stage:use  internet|network|line speed|speeds|coverage|outage
  + The [internet speed] is poor at night.
stage.network channel:product,stage:use  signal|signals|~coverage|~wifi
  + No [signal] in the whole valley.
stage.outage  stage:use                  power cut|cuts
  + Another [power cut] this morning.
stage.outage  stage:use                  ~outage|~downtime|~blackout
  + The [outage] lasted two days.
stage.screen  stage:use                  latest|last|new|recent|since|after update|upgrade|version
  + Since the [latest update] nothing works.
stage.screen  stage:use                  ~interface|~feature|~functionality
  + The [interface] is clear.
stage.strike  stage:use                  strike|strikes day|action|days
  + Another [strike day] in June.
  - They strike a balance.
stage.visit   channel:premises,stage:use ~exhibition|~attraction|~rollercoaster
  + The [exhibition] was worth the trip.

@sector leisure
stage.cancelled channel:premises,stage:use ~concert|show|shows|~class|~lesson|match|matches|game|games|~festival … cancelled|canceled|postponed
  + The [concert was cancelled] an hour before.

@sector airline transport
stage.cancelled   channel:premises,stage:use ~cancel|~cancellation|~delay|~divert
  + My train was [cancelled] without a word.
stage.change      stage:manage               ~change … flight|flights|booking|ticket|tickets|reservation
  + They want ninety pounds to [change my ticket].
stage.fine        stage:pay                  penalty fare|fares|notice
  + A [penalty fare] for a faded ticket.
stage.flight_info stage:resolve              flight|train status|information|info|update|updates
  + The [flight status] never changed on the board.
stage.lost_bag    stage:resolve              lost|missing|lose|losing … bag|bags|luggage|suitcase|suitcases
  + They [lost my suitcase] in Rome.
  - My bag was in the cabin.
stage.rebook      stage:resolve              different|another|next|earlier|later|alternative|new|replacement flight|train|coach
  + They put us on [another flight] within the hour.
  - A flight of steps.
stage.rebook      stage:resolve              replacement bus|buses|coach|service
  + No [replacement bus] that night.

@all

# --- manage: I manage account, contract, bills

stage.arrears     stage:manage  in arrears
  + My account is [in arrears], they say.
  - In a row of four.
stage.auto_renew  stage:manage  auto|automatic|automatically renewal|renew|renewed|renews
  + It [auto-renewed] without a word.
  - Auto parts on the ground floor.
stage.bank_fee    stage:manage  overdraft|maintenance|late|monthly|account|atm|transaction fee|fees|charge|charges
  + An [overdraft fee] of thirty pounds.
  - A late train.
stage.bank_fee    stage:manage  ~overdraft
  + My [overdraft] was cut.
stage.ceiling     stage:manage  spending|transaction|withdrawal|credit|daily limit|limits
  + They cut my [spending limit] overnight.
stage.change      stage:manage  ~change|~update my|our|the address|details|plan|tariff|name|policy|contract|password
  + I tried to [change my address] twice.
  - A change of scene.
stage.credit_file stage:manage  credit report|reports|score|scores|file|bureau|bureaus
  + My [credit score] fell for nothing.
stage.credit_file stage:manage  hard|credit inquiry|inquiries|enquiry
  + A [hard inquiry] that I never asked for.
stage.debit       stage:manage  direct debit|debits
  + The [direct debit] left early.
stage.debit       stage:manage  standing order|orders
  + I set up a [standing order].
stage.details     stage:manage  personal|bank|contact|payment details
  + My [contact details] are still wrong.
stage.dispute     stage:resolve ~remove … from my|the|our credit report|reports|file
  + Please [remove it from my credit file].
stage.dispute     stage:resolve ~remove|~correct|~delete|~fix|~block … report|reports|inquiry|inquiries|bureau|bureaus|debt|credit
  + They will not [remove the old debt] from it.
  - Please remove the table.
stage.increase    stage:manage  price|prices|~bill|~rent|~tariff|~premium|~cost … up
  + My [rent has gone up] three times.
  - The lift went up and down.
stage.increase    stage:manage  price|rate|premium|rent|annual|yearly increase|increases|rise|rises|hike|hikes
  + A [price hike] every spring.
  - An increase in noise.
stage.invoice     stage:manage  my|monthly|first|last|each|every|gas|water|phone|energy|electricity bill|bills
  + [My bill] went up again.
  - The bill of fare is short.
stage.invoice     stage:manage  ~invoice|~billing|~overbill
  + The [invoice] doubled.
stage.loan        stage:manage  interest rate|rates
  + The [interest rate] doubled.
stage.loan        stage:manage  ~escrow|~payoff|~autopay
  + The [escrow] was miscounted.
stage.move_house  stage:manage  ~move|moving|moved house|home|address|property
  + Since I [moved house] no letter has come.
  - A moving show.
stage.premium     stage:manage  monthly payment|payments|instalment|instalments
  + My [monthly payment] rose again.
stage.premium     stage:manage  my|the|our|insurance|annual|yearly|monthly|higher premium
  + [My premium] rose by a third.
  - A premium feel to the case.
stage.premium     stage:manage  premiums
  + The [premiums] rose by a third.
  - A first-class lounge.
stage.reading     stage:manage  estimated bill|bills|reading|readings|usage
  + Another [estimated bill].
stage.reading     stage:manage  meter reading|readings|read
  + They ignored my [meter reading].
stage.statement   stage:manage  bank|account|monthly|annual|card|paper statement|statements
  + My [bank statement] stopped coming.
  - A rude statement.
stage.tax         stage:manage  tax return|returns
  + My [tax return] was prefilled.

# --- support: I ask for help

stage.after_sales       stage:support               after sales|sale
  + Their [after-sales] is a joke.
stage.agent             stage:support               customer|service|support|live|phone|call representative|representatives|rep|reps|agent|agents|advisor|adviser|advisors|advisers|handler
  + The [phone agent] was patient.
  - The estate agent had the key.
stage.call_centre       channel:phone,stage:support call|contact|customer centre|center|centres|centers
  + The [call centre] is abroad.
  - The town centre is near.
stage.customer_service  stage:support               customer|client|customers service|services|care|support|relations
  + [Customer service] understood at once.
  - The service at table was slow.
stage.help              stage:support               help centre|center|page|pages|section
  + The [help page] says nothing.
stage.hotline           channel:phone,stage:support ~helpline|~hotline
  + The [helpline] never picks up.
stage.reach             stage:support               ~get|~getting|got through|hold
  + I could not [get through] all day.
  - A walk through the park.
stage.reach             stage:support               ~reach|~contact … anyone|someone|somebody|anybody|human|person|agent
  + There is no way to [reach a human].
stage.reach             stage:support               ~speak|~talk to|with a|an|someone|anyone|somebody human|person|agent|real
  + I just want to [speak to a human].
stage.reach             stage:support               ~unreachable
  + They are [unreachable] on Fridays.
stage.support_team      stage:support               support|help team|desk|line|staff
  + The [support team] is in another time zone.
stage.technical_support stage:support               tech|technical|online|user|phone|telephone support
  + [Technical support] fixed it in an hour.
  - A phone stand.

# At school
stage.lesson channel:premises,stage:use school|schools|teacher|teachers|classroom|classrooms|pupil|pupils|headteacher|headmaster|headmistress|principal|campus|professor|professors|dorm|dorms
  + The [teacher] never replied to us.
  + Her [school] is a mess.
  - The principle of it was good.
stage.refund stage:return               ~deposit|caution … back|returned|refunded|withheld
  + We never saw our [deposit back].
  - The deposit is two hundred.

@sector telecom insurance energy app
stage.agent stage:support ~representative|rep|reps|~advisor|~adviser
  + Each [adviser] said something else.

@all

# --- resolve: I report a problem, I claim

stage.claim stage:resolve claim|claims department|team|form|number|handler|handlers|process|adjuster
  + The [claims department] was kind.
stage.claim stage:resolve my|a|the|our|insurance|your|this|their claim|claims
  + [My claim] was settled in a week.
  - They claim to be the best.
stage.claim stage:resolve ~compensation|~compensate|~reimburse|~reimbursement
  + No [compensation] for the lost night.

@sector insurance energy
stage.assessor stage:resolve ~assessor|~surveyor|~adjuster
  + The [assessor] took no photo.

@all
stage.apology     stage:resolve ~apology|~apologise|~apologize
  + The [apology] was sincere.
stage.appeal      stage:resolve my|an|the|our appeal|appeals
  + [My appeal] was turned down.
  - It lost its appeal.
stage.complaint   stage:resolve a|my|our|the|formal|file|filed|official|this|your complaint|complaints
  + [My complaint] went nowhere.
stage.complaint   stage:resolve complaint|complaints department|team|procedure|process|handling
  + The [complaints team] never wrote.
  - Compliments to the team.
stage.complaint   stage:resolve ~dispute|~ombudsman|~escalate|~escalation
  + The [ombudsman] agreed with me.
stage.complaint   stage:resolve ~investigation|~investigate
  + The [investigation] took a month.
stage.fraud       stage:resolve identity theft|thief
  + [Identity theft] and nobody moves.
stage.fraud       stage:resolve ~chargeback
  + The [chargeback] came through.
stage.lost_bag    stage:resolve lost|damaged|missing|delayed bag|bags|luggage|baggage|suitcase|suitcases
  + My [lost luggage] is still in Rome.
  - Lost my way.
stage.lost_bag    stage:resolve ~bag|~luggage|~baggage|~suitcase … lost|damaged|missing|delayed|broken
  + My [suitcase was damaged].
stage.rebook      stage:resolve hotel|meal|food|travel voucher|vouchers
  + Not even a [meal voucher].
stage.rebook      stage:resolve ~rebook|~reroute|~rebooking
  + They [rebooked] us by Madrid.
stage.repair      stage:resolve tow truck|trucks
  + The [tow truck] came at dawn.
stage.repair      stage:resolve under|extended|the|my warranty|guarantee
  + The mower was still [under warranty].
stage.repair      stage:resolve waiting|wait|waited for|on … part|parts|spare|spares
  + We [waited for a part] from Turin.
  - We waited for the bus.
stage.repair      stage:resolve was|were|got|been|being|get|had|is fixed|mended
  + The gate [was mended].
  - A fixed menu was read out.
stage.repair      stage:resolve ~fix the|my|it|this|our|a issue|problem|issues|problems|it
  + Nobody could [fix the problem].
stage.repair      stage:resolve ~repairer|~breakdown
  + The [breakdown] team came at dawn.
stage.repair      stage:resolve ~repair|~repairman
  + They [repaired] it on the spot.
stage.replacement stage:resolve ~replacement
  + They sent a [replacement] the same day.
stage.report      stage:resolve ~report … fault|leak|problem|issue|theft|scam|stolen|lost
  + I [reported the leak] a month ago.
stage.restore     stage:resolve ~restore|~reconnect
  + The power was [restored] at dawn.
stage.solution    stage:resolve ~resolve|~resolution|~unresolved
  + It was [resolved] in a day.
  - A New Year promise.
stage.solution    stage:resolve ~solve|~sort my|the|this|it|out issue|problem|query|problems|issues
  + They [solved my problem] on the phone.
stage.solution    stage:resolve ~sort out
  + She [sorted out] the mess.
stage.ticket      stage:resolve support|incident|trouble|service|case ticket|tickets|number
  + My [support ticket] was closed without a word.

@sector bank
stage.fraud stage:resolve ~fraud|~scam|~unauthorized|~unauthorised
  + The [scam] cost me a month's pay.

@sector insurance health telecom energy transport airline public bank
stage.refund stage:resolve ~refund
  + The [refund] for the outage came fast.

@sector insurance
stage.claim stage:resolve ~accident|claims
  + After the [accident] all went fast.

@all

# --- return: I return, cancel, get refunded

stage.cancel      stage:return ~cancel|~cancellation … order|orders|reservation|booking|ticket|tickets|trip
  + I [cancelled my booking] the day before.
  - The match was cancelled.
stage.cancel      stage:return ~order|~booking|~reservation … cancelled|canceled
  + My [order was cancelled] without a word.
stage.credit_note stage:return store|shop credit
  + All I got was [store credit].
  - A local store.
stage.exchange    stage:return ~exchange
  + The [exchange] took a minute.
  - In exchange, nothing.                        # kept below
stage.none        keep         exchange rate|rates
  + The [exchange rate] is fair.
stage.none        keep         in exchange
  + Nothing [in exchange].
stage.send_back   stage:return free returns|return
  + With [free returns] there is no risk.
stage.send_back   stage:return return|returns policy|label|process|fee|fees|shipping|form|postage|window|department
  + The [return label] was in the box.
  - A policy on pets.
stage.send_back   stage:return ~return an|the|my|this|it|them|these|a item|items|order|product|shoes|package|jacket|for
  + I [returned the shoes] by post.
  - Nobody turned up.
stage.send_back   stage:return ~send|~ship|~mail … back
  + I had to [send it back] at my cost.

@sector retail hotel restaurant leisure app electronics other
stage.money_back stage:return money back
  + I want my [money back].
  - Money is short this month.
stage.refund     stage:return ~refund
  + The [refund] took three days.

@sector retail hotel restaurant leisure electronics other
stage.refund stage:return ~cancel|~cancellation
  + The [cancellation] took three days.

@sector app telecom
stage.terminate stage:leave ~cancel|~cancellation
  + The [cancellation] took three days.

@sector retail electronics
stage.send_back stage:return ~return
  + The [return] was free.

@all

# --- renew: I come back, I recommend

stage.loyalty  stage:renew loyalty|rewards|reward|frequent|points points|programme|program|scheme|flyer|card
  + The [rewards scheme] is generous.
stage.loyalty  stage:renew ~loyalty
  + [Loyalty] counts for nothing.
stage.referral stage:renew refer a friend
  + The [refer-a-friend] bonus came.
  - A friend of mine.
stage.referral stage:renew ~referral bonus|scheme|code
  + My [referral bonus] never came.
  - A referral to the heart clinic.
stage.renewal  stage:renew ~renewal|~renew
  + At [renewal] no discount at all.

# --- leave: I terminate, I leave

stage.return_equipment stage:leave ~return|~send … router|modem|equipment|box
  + I [returned the router] and they still want it.
  - They return on Monday.
stage.switch           stage:leave go|going|went|gone elsewhere
  + We [went elsewhere].
stage.switch           stage:leave ~switch|~change|~move bank|banks|supplier|suppliers|provider|providers|insurer|insurers|network|networks|carrier|carriers
  + I will [switch banks] next week.
  - I had to change trains.
stage.switch           stage:leave ~switch|~change|~move to|with another|a bank|supplier|provider|insurer|network|carrier|company|competitor
  + We will [move to another bank] in May.
stage.switch           stage:leave ~take my|our business|custom|money elsewhere
  + I will [take my business elsewhere].
stage.terminate        stage:leave exit|termination|cancellation fee|fees
  + An [exit fee] of two hundred pounds.
stage.terminate        stage:leave notice period
  + The [notice period] is two months.
stage.terminate        stage:leave ~cancel|~cancellation|~cancelling … contract|subscription|membership|policy|account|service|plan|insurance
  + I [cancelled my subscription] in March.
  - The concert was cancelled.
stage.terminate        stage:leave ~close|~closing|~closure|~delete my|the|our|an|of account|accounts
  + I asked to [close my account].
  - The pool closes at six.
stage.terminate        stage:leave ~terminate|~termination|~unsubscribe
  + The [termination] took three months.

@sector airline
stage.hold stage:support on hold|phone
  + An hour [on hold].
stage.hold stage:support ~speak|~talk with|to|somebody someone|anyone|human|agent|representative|rep|person|somebody
  + I want to [talk to someone].

@all
stage.complaint stage:resolve supervisor|supervisors|escalated
  + The [supervisor] smiled.
  - Super visors for the car.
stage.complaint stage:resolve with|about|regarding|resolve|resolved|fix|fixed|solve|solved … issue|issues|problem|problems|mistake|error|complaint
  + They were kind [about my issue].
  - An issue of the paper.
stage.solution  stage:resolve solution|solutions|rectified
  + They found a [solution].
  - The dissolution of fog.

@sector transport leisure other
stage.collect   channel:premises,stage:receive pick|picked|picking up the|a|my|our car|van|hire|vehicle|scooter|keys|rental
  + We [picked up the car] at noon.
  - We picked a card.
stage.collect   channel:premises,stage:receive pick|picked|picking|collect|collected|collecting up|the|a|my|our car|van|hire|vehicle|scooter|keys|rental
stage.collect   channel:branch,stage:receive   rental|hire|pickup|collection desk|counter
  + At the [rental desk] they smiled.
  - A desk for hire.
stage.send_back stage:return                   return|returned|returning|brought|handed|dropped|took the|our|my|it car|van|vehicle|scooter|keys|back
  + We [returned the car] full.
  - The car took the hill.

@sector retail
stage.delivery      channel:delivery,stage:receive doorstep|doorsteps|porch|porchs|letterbox|letterboxs
  + It sat on the [doorstep].
  - The step by the door.
stage.delivery      channel:delivery,stage:receive ~driver
  + The [driver] rang the bell.
  - A screwdriver came free.
stage.delivery_date channel:delivery,stage:receive hour|delivery|my|our|two|booked slot|slots
  + They came in [my slot].
  - A slot in the lid.
stage.parcel        stage:receive                  substitute|substitutes|substituted|substituting|substitution|substitutions
  + They [substituted] the peas.
  - The statue was fine.

@sector public other
stage.care   channel:premises,stage:use nursery|nurseries|childminder|childminders|preschool|preschools|playgroup|playgroups|creche|creches
  + The [nursery] has a slide.
  - The slide is wet.
stage.lesson channel:premises,stage:use lecture|lectures|lecturer|lecturers|tutor|tutors|seminar|seminars|module|modules|tutorial|tutorials|dissertation|dissertations|coursework
  + Every [lecture] was full.
  - The letter was full.

@sector app
stage.setup  stage:receive onboarding|rollout|rollouts|migration|migrations
  + The [onboarding] took a day.
  - All on board.
stage.ticket stage:resolve raise|raised|raising|open|opened|log|logged|submit|submitted|closed|my|our … ticket|tickets
  + I [raised a ticket] on Monday.
  - Ticket to ride is a game.

@sector public transport energy telecom other
stage.report stage:resolve report|reported|reporting|logged it|this|them|online
  + I [reported it] in May.
  - The report is out.

@sector leisure
stage.collect   channel:premises,stage:receive at|on|through the gate|entrance|door|doors
  + They checked us [at the gate].
  - The gate is green.
stage.collect   channel:premises,stage:receive turnstile|turnstiles|qr|wristband|wristbands
  + My [turnstile] ticket beeped.
  - My turn to ride.
stage.ticketing stage:order                    presale|presales|onsale|pre-sale
  + The [presale] was on Friday.
  - For sale.

@sector bank
stage.application stage:order underwriter|underwriters|underwriting|conveyancer|conveyancers|conveyancing|remortgage|remortgaging
  + The [underwriter] wants more.
  - Under the water.

@all
stage.ticketing stage:order seat|seating map|plan|chart
  + It is not on the [seat map].
  - A map under my seat.

@sector leisure public other
stage.visit channel:premises,stage:use teaching|tuition|courses|lesson|lessons|curriculum|equipment|treadmill|treadmills|weights|facilities|pool|gym|spa|sauna|lockers|showers|playground|rides|ride|coaster|attractions|exhibits|beach|animals|instructor|instructors|trainer|trainers|coach|coaches|teacher|teachers|tutor|tutors
  + The [teaching] was good.
  - I teach at six.

@all
stage.advised stage:evaluate            which|what plan|tariff|model|package|policy|cover|size|bundle|option|one … to|i|would|suits|suited take|choose|get|buy|pick|go|need|us|me
  + He told me [which model to buy].
  - Which model is yours?
stage.details stage:manage              billing|invoicing|tenancy|excess
  + The [invoicing] was fine.
  - The voice was fine.
stage.screen  channel:product,stage:use gameplay|storyline|plot|acting|soundtrack|graphics|levels|matchmaking|episodes|handset|touchscreen|keypad|dashboard|stitching|texture|sizing
  + The [gameplay] is fun.
  - They play a game.

@sector health
stage.appointment stage:order ~wait|weeks|months|days … for|get|see an|a|my … appointment|referral
  + Six [weeks for a GP appointment].
  - I waited in the car.

@sector public
stage.application stage:order ~passport|visa|visas|~licence|~permit|naturalisation|citizenship|~grant
  + The [passport] came in a week.
  - They let us pass.

@sector restaurant hotel leisure
stage.reserve stage:order ~take our|my|the|a booking|reservation
  + She [took our booking] in two languages.
  - They take the room keys.

@sector telecom energy bank insurance
stage.switch_in stage:order ~switch|~move|~join over|to|up to|with them|you|us
  + [Switching over to them] was painless.
  - I will move my chair over.

@sector transport
stage.ticketing stage:order ticket machine|machines|office|window|counter|vending
  + The [ticket machine] wanted coins.
  - The ticket inspector smiled.

@all

# At the till, in front of a seller
stage.checkout stage:pay                          ~queue|stand|standing|stood|line|wait|waiting|waited to|just pay
  + We [waited to pay] behind a cart.
  - I had to pay in March.
stage.prospect channel:salesperson,stage:evaluate sales tactic|tactics|pitch|pitches|patter|pressure|associate|associates
  + The [sales pitch] went on.
  - A sale of tactics.
stage.prospect stage:evaluate                     ~salesman|~salesperson|~salesmen|~saleswoman
  + The [salesman] measured the room.
  - The sales are on.

@sector retail
stage.checkout channel:store,stage:pay at|from|to|behind|cash|every|each|one|two|only|another the|his|her|their|register|registers|open register|registers
stage.checkout stage:pay               ~cashier|cashiers
  + The [cashier] wore a hat.

@all
stage.invoice stage:manage high|whopping|shock|eye-watering|unexpected|estimated|huge|hefty bill
  + A [whopping bill] for two lamps.
stage.invoice stage:manage our|your|their|these|high|huge|massive|enormous|whopping|shock|sky-high|outrageous bills
  + We can hardly pay [our bills].

# What is looked at beforehand, what breaks on the road, what is done again, who is asked for.
stage.boarding  channel:premises,stage:receive embark|embarked|embarking|embarkation
  + The [embarkation] hall was full.
  - An embargo on tea.
stage.complaint stage:resolve                  ~speak|spoke|~talk|~ask|~demand to|with|for the|a|her|his|their manager|supervisor|owner
  + I [asked for the manager].
  - The manager asked for tea.
stage.quote     stage:evaluate                 the|an|their|his|her|written|free|original|initial|verbal|detailed|rough estimate|estimates|estimator|estimators
  + The [written estimate] came by noon.
  - We estimate the height.
stage.repair    stage:resolve                  redo|redid|redone|redoing|re-do|re-did|re-done
  + She [redid] the hem.
  - I read it again.
stage.repair    stage:resolve                  roadside|towed|towing
  + The [roadside] crew had the right key.
  - A stroll by the side of the road.

@sector other health
stage.prospect stage:evaluate toured|touring|visited|visiting the|a|this|their|our|several|two|three venue|venues|nursery|nurseries|daycare|facility|home|homes|campus
  + We [toured the venue] in May.
  - A tour bus stood at the venue.

@sector other
stage.move_in   stage:receive  i|we|first|just|before|after|since|finally moved|moving|move in
  + The day [we moved in] it rained.
  - They moved in circles.
stage.prospect  stage:evaluate a|the|my|our|each|every|first|second|for|no|block viewing|viewings
  + The [first viewing] was on Monday.
  - Viewing figures are down.
stage.terminate stage:leave    move|moved|moving out
  + We [moved out] in June.
  - The band moved the crowd, out of tune.
stage.terminate stage:leave    vacate|vacated|vacating
  + We [vacated] the flat on Friday.
  - A vacation by the lake.
stage.terminate stage:leave    ~give|gave|~hand|handed|~serve in|my|our|her|his notice
  + We [gave our notice] in May.
  - They gave a notice board to the school.

@sector leisure
stage.sign_up stage:order joined|join|joining the|a|this|your|their gym|club|studio|pool|centre|center
  + I [joined the gym] in May.
  - A joint club of walkers.

@sector transport other leisure hotel
stage.collect stage:receive pick|picked|picking|collect|collected|collecting me|us up|from|at
  + The shuttle [picked us up] by the pier.
  - Pick up a leaflet.

@sector transport
stage.collect   channel:branch,stage:receive depot|depots
  + The [depot] opens at six.
  - The deposit of silt.
stage.send_back stage:return                 a|any|every|each|tiny|small|minor|new|existing|alleged scratch|scratches|scuff|scuffs|dent|dents
  + They found [a scratch] under the sill.
  - He scratched his head.

@sector transport leisure public
stage.payment channel:kiosk,stage:pay card|credit-card|pay machine|machines|reader|readers
  + The [card reader] is by the gate.
  - My card reads well.
stage.payment channel:kiosk,stage:pay parking meter|meters
  + The [parking meter] takes coins.
  - The meter in my hall.

@sector health
stage.collect stage:receive ~prescription|refill|refills
  + The [prescription] was sent on Monday.
  - A description of the pain.

@all

# Steps before one buys
stage.quote  stage:evaluate part exchange|ex offer|valuation|quote
  + The [part exchange offer] was at noon.
  - Part of the deal was fair.
stage.quote  stage:evaluate the|an|my|your|our|their|free|written|initial|first estimate|estimates|valuation|valuations|quote|quotation
  + [The estimate] came by post.
  - I estimate ten miles.
stage.tryout stage:evaluate floor|3d|2d plan|plans|drawing|drawings|rendering
  + The [floor plan] was at noon.
  - The floor is wet.
stage.tryout stage:evaluate home|full|structural|building|pre-purchase survey|surveys|inspection
  + The [structural survey] was at noon.
  - The home is near.
stage.tryout stage:evaluate market|free|online|initial|design|showroom|kitchen|bathroom appraisal|consultation|consultations|valuation|valuations|demonstration|demo|design|designs
  + The [free consultation] was at noon.
  - The market was at noon.
stage.tryout stage:evaluate product|sales|live demo|demos|demonstration|demonstrations
  + The [product demo] was at noon.
  - A product of his time.
stage.tryout stage:evaluate property|house|home|flat|room|apartment|accompanied viewing|viewings|listing|listings|valuation|valuations|appraisal
  + The [house viewing] was at noon.
  - A house by the sea.
stage.tryout stage:evaluate taster|trial|sample session|sessions|lesson|class|classes|day
  + The [taster session] was at noon.
  - He tasted it in the session.
stage.tryout stage:evaluate virtual tour|tours|viewing|viewings
  + The [virtual tour] was at noon.
  - It was virtually free.

# Steps of signing on
stage.application stage:order application|sign-up|signup|enrolment|admission|admissions|booking|reservation|registration process|procedure|form|forms|portal
  + The [application process] was at noon.
  - A process in court.
stage.application stage:order credit|reference|identity|id|background|affordability|eligibility check|checks
  + The [reference check] was at noon.
  - Check the reference.
stage.application stage:order job|screening|phone|first interview|interviews
  + The [job interview] was at noon.
  - They interviewed a star.
stage.application stage:order job|tenancy|membership|rental|school|course|account application|applications|form|forms|opening|creation
  + The [tenancy application] was at noon.
  - A job in Leeds.
stage.application stage:order medical|health questionnaire|questionnaires
  + The [medical questionnaire] was at noon.
  - A medical drama.
stage.application stage:order referencing|conveyancing|pre-booking|pre-order|pre-orders
  + The [referencing] was at noon.
  - He referred to it.
stage.book        stage:order seat|table|advance|phone|online|telephone|room|ticket|flight|class|hotel|taxi|restaurant reservation|reservations|booking|bookings|selection
  + The [table booking] was at noon.
  - A book on the table.
stage.sign        stage:order hire|rental|car|loan agreement|agreements|contract
  + The [hire agreement] was at noon.
  - They agreed to hire him.

# Steps of paying
stage.deposit    stage:pay holding|booking|security|damage deposit|deposits
  + The [holding deposit] was at noon.
  - He was holding a cup.
stage.payment    stage:pay payment page|pages|process|system|screen|link|gateway|terminal|options|option
  + The [payment page] was at noon.
  - A page of a book.
stage.promo_code stage:pay gift voucher|vouchers|card|cards|certificate|token|tokens
  + The [gift voucher] was at noon.
  - A gift from my aunt.

# Steps of getting it
stage.card_sent stage:receive                    test|lab|laboratory|blood|scan|x-ray|biopsy result|results|report|reports
  + The [test results] were at noon.
  - As a result I was late.
stage.collect   stage:receive                    collection|pickup service|process|slot|desk|time
  + The [collection service] was at noon.
  - A collection of bells.
stage.collect   stage:receive                    key|car|vehicle|order|parcel|luggage|ticket collection|collections|pickup|pick-up
  + The [vehicle collection] was at noon.
  - A collection of stamps.
stage.install   channel:technician,stage:receive hearing aid fitting|fittings
  + The [hearing aid fitting] was at noon.
  - A fitting end.
stage.install   channel:technician,stage:receive kitchen|window|carpet|bathroom|line|panel|boiler|meter|door|satellite|fibre|broadband|blind|worktop|stove fitting|installation|install
  + The [boiler installation] was at noon.
  - The fitting room is upstairs.
stage.move_in   stage:receive                    inventory check|checks|clerk|report
  + The [inventory check] was at noon.
  - Check it twice.
stage.sim       stage:receive                    number|sim porting|port|transfer|swap|activation
  + The [number porting] was at noon.
  - A number of ships in port.

# Papers that come with a contract
stage.invoice   stage:manage final|closing|quarterly|annual|itemised|energy|phone|internet|heating|water bill|bills|invoice|invoices
  + The [final bill] was at noon.
  - The final is at noon.
stage.invoice   stage:manage ground|service rent|rents
  + The [ground rent] was at noon.
  - The ground is wet.
stage.invoice   stage:manage rent|fee|tariff|price statement|review|change|changes
  + The [tariff change] was at noon.
  - The rent is fair.
stage.statement stage:manage balance|pension|fund transfer|transfers
  + The [balance transfer] was at noon.
  - I lost my balance.
stage.statement stage:manage payment|repayment|instalment plan|plans|schedule|arrangement
  + The [repayment plan] was at noon.
  - They plan to repay.
stage.statement stage:manage pension|annual|benefit|loan|mortgage|rent|interest statement|statements
  + The [pension statement] was at noon.
  - A statement of the mayor.

# Steps where something went wrong
stage.claim    stage:resolve settlement|compensation offer|offers|claim|claims|figure|process|request
  + The [settlement offer] was at noon.
  - A settlement by the river.
stage.fraud    stage:resolve fraud|disputes|dispute|chargeback team|department|line|process|desk|unit
  + The [fraud team] was at noon.
  - A team of four.
stage.lost_bag stage:resolve lost property|luggage|baggage office|desk|counter|team
  + The [lost property office] was at noon.
  - I lost my way.
stage.repair   stage:resolve call-out|callout|emergency visit|service|callout|call-out
  + The [emergency callout] was at noon.
  - He is out on a call.
stage.repair   stage:resolve maintenance|repair|repairs request|requests|report|reports|team|line|centre|centres|center|shop|department
  + The [repair centre] was at noon.
  - A request of the band.
stage.repair   stage:resolve remedial|corrective work|works|repairs
  + The [remedial work] was at noon.
  - He works at noon.
stage.repair   stage:resolve roadside|breakdown assistance|cover|recovery|rescue|help
  + The [roadside assistance] was at noon.
  - We sat by the road.
stage.repair   stage:resolve snagging|snags
  + The [snagging] was at noon.
  - We had a snack.
stage.repair   stage:resolve warranty|guarantee claim|claims|repair|process|department|team|replacement
  + The [warranty process] was at noon.
  - A process in court.

# Steps of giving back and going
stage.cancel    stage:return car|van|vehicle|key|keys|deposit return|returns|drop-off|refund
  + The [car return] was at noon.
  - The car is blue.
stage.cancel    stage:return refund|cancellation|exchange|return|returns process|procedure|portal|desk|counter|policy|form
  + The [cancellation process] was at noon.
  - A process in court.
stage.terminate stage:leave  account closure|closing
  + The [account closure] was at noon.
  - The road closure.
stage.terminate stage:leave  move-out|moving-out|check-out inspection|inventory|report|day
  + The [move-out inspection] was at noon.
  - We moved on.

# What is sent before one is a customer
stage.advertising channel:advertising,stage:discover leaflet|leaflets|flyer|flyers|brochure|brochures|billboard|billboards
  + The [brochure] was at noon.
  - A broach of pearls.
stage.advertising channel:email,stage:discover       mailing list|lists
  + The [mailing list] was at noon.
  - A list of towns.
stage.advertising channel:email,stage:discover       newsletter|newsletters
  + The [newsletter] was at noon.
  - News of a letter.
# A step by its name.

@sector hotel leisure transport airline other

stage.check_in channel:premises,stage:receive the|our|my|their check in|ins|out
  + [The check-in] took a minute.
  - The cheque.

@all

stage.book      stage:order                    the|our|my|phone|table|ticket|tip|room|appointment|lesson|online booking|reservation
  + [The booking] was confirmed at once.
  - A book of rooms.
stage.collect   channel:premises,stage:receive disembarkation
  + The [disembarkation] took an hour.
  - We disagreed.
stage.collect   channel:premises,stage:receive key|keys|wristband|badge|ticket|skis|ski|boot collection|pick-up|pickup|hire|safe
  + The [key collection] took a minute.
  - A collection of stamps.
stage.invoice   stage:manage                   final|closing|last invoice|invoices
  + The [final invoice] came on Monday.
  - The final was on Sunday.
stage.invoice   stage:manage                   season|annual|membership|yearly ticket|pass|terms
  + The [annual pass] came on Monday.
  - A pass in the hills.
stage.invoice   stage:manage                   vet|council|water|vet's bill|bills
  + The [vet bill] came on Monday.
  - A bird's bill.
stage.prospect  stage:evaluate                 open|taster|trial|viewing|pre-wedding day|days|evening|session|sessions|class|lesson|meeting|appointment
  + At the [taster session] we met the head.
  - The day was open.
stage.prospect  stage:evaluate                 prospectus|showround|brochure
  + The [prospectus] is on the desk.
  - A prospect of rain.
stage.prospect  stage:evaluate                 site|venue tour|visit|viewing|showround|show-round
  + The [venue viewing] was on Monday.
  - A visit in May.
stage.terminate stage:leave                    membership cancellation

# Where tickets are bought, and fees for joining in.
stage.book         stage:order                 baggage|luggage|carry-on allowance|allowances
  + The [baggage allowance] is one case.
  - My luggage is red.
stage.invoice      stage:manage                tax|council letter|letters
  + The [tax letter] is green.
  - A letter to my aunt.
stage.sign_up      stage:order                 admissions|application|enrolment|registration process|form|forms
  + The [admissions process] took a month.
  - A process in court.
stage.sign_up      stage:order                 joining|enrolment|registration fee|fees
  + The [joining fee] is ten pounds.
  - We joined at noon.
stage.statement    stage:manage                online|internet|telephone|mobile banking
  + The [internet banking] is on Monday.
  - The net is blue.
stage.support_team stage:support               helpdesk|helpdesks|chatbot|chatbots
  + The [helpdesk] is on Monday.
  - A desk in oak.
stage.ticketing    channel:website,stage:order ticket|tickets|ticketing|booking|reservation|reservations|planning site|website|page|portal
  + The [ticketing site] froze.
  - A ticket to Rome.

@all
stage.card_sent stage:receive  assembly|fitting|installation|setup|set-up instructions|guide|manual|leaflet|video
  + The [assembly instructions] were on the mat.
  - An assembly of monks.
stage.card_sent stage:receive  welcome|starter|activation|joining pack|packs|email|letter|code|kit
  + The [welcome pack] was on the mat.
  - A pack of wolves.
stage.handover  stage:receive  hand over|overs
  + The [hand-over] was on Monday.
  - A hand of cards.
stage.help      stage:support  knowledge base|bases
  + The [knowledge base] is red.
  - A base in Kent.
stage.increase  stage:manage   price|rent|tariff|fee|premium|annual review|reviews|adjustment|rise
  + The [rent review] was on Monday.
  - We rent a boat.
stage.quote     stage:evaluate valuer|valuers|appraiser|appraisers
  + The [valuer] was here on Monday.
  - A valley by the sea.
stage.repair    stage:resolve  insurance|bodywork|crash|dent|screen|phone|boiler|appliance|watch|shoe repair|repairs
  + The [screen repair] was on Monday.
  - The screen is red.

# Fees for a place and what was counted beforehand.
stage.extra_charge stage:pay      lift|ski|day pass|passes
  + The [ski pass] is blue.
  - A pass in the hills.
stage.extra_charge stage:pay      room|nightly|daily|hourly rate|rates
  + The [nightly rate] is on the door.
  - A rate of growth.
stage.extra_charge stage:pay      tuition|course|school|nursery|green|entrance|entry|consultation|exam fee|fees
  + The [nursery fees] go out in May.
  - A fee on the bond.
stage.quote        stage:evaluate price|fee|package list|lists|prices
  + The [price list] is on the desk.
  - A list of towns.
stage.quote        stage:evaluate treatment|repair|cost|dental estimate|estimates
  + The [treatment estimate] is on the desk.
  - They estimate it.
