@language en
@kind     irritants

errors.lost_item -2 they|you|airline|hospital|hotel|courier|garage|cleaners|surgery|council|bank lost my|our|his|her
  + The [surgery lost my] chart.
  - My team lost the match, as they do.

errors.wrong_item -2 different|wrong colour|color|shade|size|model|fabric|material from|to|than
  + The sofa is a [different shade from] the one on show.
  - They stock every colour from red to blue.

errors.lost_item  -2 they|you|airline|hospital|hotel|shop|courier|garage|cleaners|staff|crew have|has|had|'ve|also|then|even|lost lost|misplaced|mislaid my|our|his|her|the
  + The [cleaners have mislaid my] coat.
  - I have lost my key.
errors.wrong_bill -2 was|were|got|getting|being|been|am fined|ticketed|penalised|penalized although|though|because|despite|when|while|for|by
  + I [was fined although] I held a pass.
  - Is the pass fined gold ?
errors.wrong_data -2 debt|bill|balance|loan|collection|invoice … already|fully|been|was paid|settled|satisfied … off|full|years|already|long|before|twice
  + That [invoice was paid already].
  - The bill was on the tray, I paid by card.

errors.gave_away -2 gave|sold|give|given|giving … my|our|tickets|seats|seat|ticket|room|table|slot|place|spot away|to … away|else|others|someone
  + The hotel [gave our room to someone] else.
  - They gave our room key to my husband.

# Credit files, debts and accounts: the fact is the complaint.
errors.no_record   -2              no|zero|without … proof|evidence|validation|verification|documentation|record that|from|was|were|i|to|whatsoever
  + They have [no proof that] I signed.
  - They ask no proof of age.
errors.wrong_bill  -2              applied|credited|posted|sent|paid … payment|payments|money|it … to … wrong|else|someone|different|another
  + You [applied my payment to someone] I do not know.
  - I applied for a different job.
errors.wrong_bill  -2,stage:manage charged|billed|debited|charging|billing|invoiced|debiting me|us|my … after|since i|we|my|our moved|left|cancelled|canceled|closed|ended|vacated|account|contract|quit
  + They [billed me long after we moved].
  - He charged me after my turn.
errors.wrong_bill  -2              paid|settled|repaid|cleared|satisfied off|in|this|it|the|that|my|full … yet|but|still|and … still|shows|showing|reporting|reports|says|asking|want|wants|owe|billing|charging|chasing|collect
  + I [paid it off yet they still] bill me.
  - I paid it all off, cheers.
errors.wrong_bill  -2,stage:manage still take|takes|taking|took money|payments|payment|rent after|since
  + They [still take money after] our move.
  - He still takes sugar after tea.
errors.wrong_bill  -2,stage:manage was|were|been|being|got charged|billed|debited … after|since i|we|my|our|cancelling|leaving moved|left|cancelled|canceled|closed|ended|vacated|account|contract|quit|and|the
  + I [was charged after we moved] out.
  - He was charged with a task, though my own.
errors.wrong_data  -2              account|debt|loan|charge|charges|inquiry|inquiries|purchase|card|item|items|address|name|transaction|signature|bill <be> not|n't mine|ours
  + The [debt is not mine].
  - Whose is the card, is not mine the red one ?
errors.wrong_data  -2              dropped|lowered|hurt|ruined|damaged|damaging|hurting|affecting|ruining|destroyed|destroying|tanked my|our … credit|score|rating
  + Their slip [ruined my credit].
  - It hurt my eyes to read the score sheet.
errors.wrong_data  -2              inaccurate|incorrect|erroneous|false|unverified|unverifiable|fraudulent|outdated|derogatory|unauthorized|unauthorised|unknown|invalid information|data|account|accounts|inquiry|inquiries|entry|entries|reporting|balance|debt|collection|address|charge|charges|pull|record|records|credit|listing|tradeline
  + My file is full of [erroneous entries].
  - Is a false tooth data for the dentist ?
errors.wrong_data  -2              i|we|have|had|did never|not|n't ~open|opened|applied|approved|consented|signed|initiated|consent|approve account|inquiry|loan|card|charge|charges|inquiries|transaction|payment|debt|this|these|any|to|for|credit|up|it|the|that|a
  + [I never opened this] account.
  - They never signed us in for lunch.
errors.wrong_data  -2              not|never|n't|no <be>|been|have|had|was|were … late|delinquent|overdue on|payment|payments|with|once|a|in
  + I have [never been late on] this loan.
  - I was not late for work.
errors.wrong_data  -2              reporting|reported|reports|report|showing|shows|listed|marked|reflecting|states … lates|delinquent|unpaid|default|inaccurate|incorrect|false|past-due
  + They keep [reporting me as delinquent].
  - The guide lists a late start to spring.
errors.wrong_data  -2              score|rating|credit … dropped|fell|fallen|down|lowered|hit|damaged|hurt|suffered|ruined|plummeted|affected|drop|decreased|destroyed
  + My [score fell] by sixty.
  - My boy made a score, then fell over.
errors.wrong_data  -2              which|that|this|it|information|report <be> … not|n't|in accurate|true|correct|false|inaccurate|untrue|incorrect|possible
  + They say I moved, [which is not true].
  - Is it true that the hall is full ?
errors.wrong_data  -2              without my|our|his|her|asking|prior approval|permission|consent|authorization|authorisation|knowledge|agreement|me|us|signature
  + They ran a check [without my consent].
  - You may come without a slip.
errors.wrong_thing -2              received|got|sent|came|delivered … child's|children's|kids|kid's|men's|women's|wrong|smaller|larger|different|youth … size|instead|version
  + I [got a children's size].
  - I got my kids a larger tent.

errors.booking          -2   cancelled|canceled|cancelling|canceling … ~order|~booking|~reservation|~account|~policy … without|error|mistake|reason
  + The baker [cancelled my order without] a word.
  - Cancel a booking without fuss.
errors.booking          -2   ~split|separated us|our|~family|~kid|~kids|~party
  + The system [separated our] seats.
  - We split a dessert.
errors.forgotten        -2   ~forget|~omit|~miss|forgot|forgotten|omitted|missed … ~item|~order|~drink|~sauce|~side|~dish|~starter|~part|~piece|~name|~medication
  + They [forgot our drinks] completely.
  - Don't forget your umbrella.
errors.lost             -3   box|boxes|crate|crates|cases|trunk|trunks|chest|bag|bags|suitcase|package|envelope|cheque|keys|passport|notes|samples was|were|been lost
  + One of our [trunks was lost] in the docks.
  - The case was lost in court.
errors.lost             -2   dentures|hearing|aid|aids|clothes|clothing|laundry|prescription|file|sample|samples|paperwork|forms|records|toys|bags|letter has|have|had|got|get|gets|getting|gone|went|goes lost|mislaid|missing|misplaced
  + My mother's [clothes get lost] every week.
  - The keys of the piano got wet.
errors.lost             -3   lost in the post|mail
  + The card got [lost in the post].
  - We got lost in the maze.
errors.lost             -3   lost in transit|post|mail
  + My gift was [lost in transit].
  - I was lost in thought.
errors.lost             -3   ~lose|lost … ~parcel|~package|~luggage|~bag|~bags|~order|~letter|~document|~paperwork|~file|~case|~booking|~reservation|~suitcase|~card|~baggage
  + The airline [lost my suitcase].
  - The card is gold.
errors.lost             -3   ~misplace|~mislaid
  + They [misplaced] my passport form.
  - A well placed hotel.
errors.lost             -3   ~parcel|~package|~luggage|~bag|~bags|~order|~letter|~document|~paperwork|~file|~booking|~reservation|~suitcase|~item … lost|missing|misplaced|vanished|disappeared
  + My [parcel has vanished].
  - A lost dog was found.
errors.marked_delivered -3   supposedly|allegedly ~deliver|~delivered|signed
  + The box was [supposedly delivered] to me.
  - Delivered with a wave.
errors.marked_delivered -3   ~mark|marked|showed|shows|says|said|say|shown|showing|tracked|claims|claimed|claiming … was|were|been|is|as|they|it delivered
  + It was [marked as delivered] but my porch was bare.
  - The menu says it all.
errors.mistake          -2   got|get|getting|gets … wrong
  + They [got my postcode wrong].
  - You cannot go wrong with the pie.
errors.mistake          -2   in|by error
  + My line was cut off [in error].
  - By chance we met.
errors.mistake          -3   series|string|catalogue|comedy|full|many|multiple|numerous|several|constant|repeated|huge|massive|serious|so … ~error|~mistake|~blunder
  + A [catalogue of errors] from day one.
  - A series of talks on bees.
errors.mistake          -3   wrong again|twice|every
  + The sizes were [wrong again].
  - What is wrong? Nothing.
errors.mistake          -2   ~discrepancy|~inconsistency|~mismatch|misspelt|misspelled|typo|misquoted|misread|miscalculated
  + A [discrepancy] between quote and bill.
  - Missing home, but happy.
errors.mistake          -2   ~incorrect|~inaccurate|~erroneous|incorrectly|inaccurately|erroneously|wrongly|wrongfully|mistakenly|falsely
  + My name is spelled [incorrectly].
  - Correct me if this reads oddly.
errors.mistake          -2   ~mistake|~error|~blunder
  + There is a [mistake] on my statement.
  - The bungalow was bright and clean.
errors.mistake          -2   ~mix|~mess|~muddle|~screw up
  + They [muddled up] the seating plan.
  - A mixed salad.
errors.mistake          -2   ~muddled|botch|~confuse … ~order|~name|~account|~booking|~date
  + The clerk [muddled two bookings].
  - The film plot was confused.
errors.mistake          -2   ~wrong ~information|~info|~date|~details|~data|~number|~amount|~time|~day|~figure
  + I was handed the [wrong number].
  - On which day did it go wrong?
errors.no_order         -2   <negation>|never ~ask|~sign for|up this|that|it|the|any
  + I [never asked for that].
  - Never order less than two of this cake.
errors.no_order         -2   <negation>|never … ~authorise|~authorize|~authorised|~authorized|~consent
  + I [never authorised] that check.
  - An authorised dealer.
errors.no_record        -2   <negation>|cannot|unable … find|locate|trace … ~order|~booking|~reservation|~account|~parcel|~payment|~package|~bag
  + They did [not find my booking].
  - Can you find the bag shop?
errors.no_record        -2   no|<negation> … ~record|~trace of
  + They had [no record of] our booking.
  - A record of local bands.
errors.repeated         -2   <negation>|never … follow … ~instruction|~request|~note
  + The driver did [not follow my instructions].
  - Follow the instructions on the box.
errors.wrong_address    -2   completely|totally|entirely|wholly different address|house|door|street
  + It went to a [completely different street].
  - It is a completely different place since the new owners came.
errors.wrong_address    -2   ~deliver|~send|~sent|~ship|~left|~leave|~drop|~bring|~take|directed|addressed|mailed|posted|transported|rerouted|diverted|flown|bused … ~different|~old ~address|~house|~place|~location|~city|~airport|~department|~flat|~door|~gate|~branch
  + They [left it at a different house].
  - A charming old house with a tiled floor.
errors.wrong_address    -2   ~deliver|~sent|~left|~leave|~ship … ~neighbour|~neighbor|stranger|elsewhere
  + The box was [left with a stranger].
  - The neighbour left us cake.
errors.wrong_address    -2   ~wrong|~incorrect ~address|~house|~place|~location|~city|~airport|~department|~flat|~door|~gate|~branch
  + Sent to the [wrong address] twice.
  - A house with charm.
errors.wrong_bill       -3   still|keep|keeps|continue|continued being|to|getting|on|charging|taking|billing … ~charge|~charged|~bill|~billed|~payment|~money
  + I am [still being charged] for a line I closed.
  - Keep on smiling.
errors.wrong_bill       -2   ~billing ~error|~issue|~mistake|~problem
  + A [billing error] each spring.
  - The billing address is mine.
errors.wrong_bill       -3   ~charge|~bill|~billed|~debit|~pay|~paid|~take|~took twice|double
  + I was [charged twice] for one night.
  - I charge my phone twice a day.
errors.wrong_bill       -3   ~charge|~bill|~charged|~billed … <negation>|never … ~order|~have|~use|~receive|~sign|~authorise|~authorize|~ask
  + I was [billed for calls I never had].
  - Charge it overnight.
errors.wrong_bill       -3   ~charge|~bill|~charged|~billed … wrong|more|incorrect|full … ~amount|~price|~than|~account
  + I was [charged the wrong amount].
  - The bill was smaller than last time.
errors.wrong_bill       -3   ~double|~duplicate ~charge|~charged|~billing|~billed|~payment|~payments
  + A [double charge] on the card.
  - A double bed.
errors.wrong_bill       -3   ~overcharge|~overbilled|~overcharging
  + They [overcharged] us for wine.
  - The battery overheats.
errors.wrong_bill       -3   ~wrong|~incorrect ~bill|~charge|~price|~invoice|~billing|~amount|~fee
  + A [wrong bill] three months running.
  - What is the price?
errors.wrong_data       -2   unknown|unrecognised|unrecognized|unauthorised|unauthorized ~account|~inquiry|~charge|~transaction|~payment
  + An [unknown account] shows on my file.
  - By an unknown painter.
errors.wrong_data       -2   ~inaccurate|~false|~fraudulent|~outdated|~erroneous ~information|~data|~account|~report|~reporting|~entry|~record|~address
  + They hold [outdated data] on me.
  - A false ceiling.
errors.wrong_data       -2   ~misreport|misreported|misreporting|~misrepresent
  + They [misreported] my balance.
  - The reporter was nice.
errors.wrong_item       -2   <negation> as … ~describe|~advertise|~order|~picture|~show|~promised
  + The rug is [not as ordered].
  - Is it as described?
errors.wrong_item       -2   <negation> … what|the … i|we ~order|~ask|~request|~pay|~choose|~book
  + It was [not what we asked] for.
  - What did we order last time?
errors.wrong_item       -2   <negation> … ~match|~correspond
  + The lid does [not match] the jar.
  - A football match.
errors.wrong_item       -2   ~different from|to|than … ~order|~picture|~photo|~website|~description|~advertise|~shown|~ordered|~advertised
  + The rug was [different from the photo].
  - Different to chains, in a good way.
errors.wrong_item       -2   ~receive|received|~get|got|~send|sent|~deliver|delivered|~give|gave … instead of
  + They [sent me a mug instead of] the vase.
  - We took the tram instead of the car.
errors.wrong_item       -2   ~wrong ~item|~size|~colour|~color|~order|~product|~model|~team|~shirt|~jersey|~one|~dish|~thing|~stuff|~meal|~card|~part|~food|~version|~style|~medication|~parcel|~package|~seat|~room
  + I was sent the [wrong colour].
  - What is wrong with this one thing?
errors.wrong_name       -2   <negation> … ~belong to me
  + The account does [not belong to me].
  - We belong together.
errors.wrong_name       -2   <negation>|never … ~owe
  + I do [not owe] this sum.
  - I owe her my life.
errors.wrong_name       -2   not|n't|never|isnt|arent|wasnt|no|neither my ~account|~debt|~bill|~name
  + That is [not my debt].
  - My name is on the list.
errors.wrong_name       -2   not|n't|never|isnt|wasnt even|actually|really|definitely my ~account|~debt|~bill|~name
  + This is [not even my bill].
  - I cannot log in to my account.
errors.wrong_name       -2   ~wrong|~incorrect ~name|~person|~account|~customer|~patient|~file|~policy|~spelling
  + The ticket has the [wrong name].
  - A name on the door.
keep.an_old_house       keep an|the|this|that|lovely|beautiful|charming|big|little old house|home|property
keep.dont_miss          keep <negation> ~forget|~miss
keep.error_code         keep error ~code|~message
keep.errors_there       keep dispute|disputing|bank ~error
keep.errors_there       keep dispute|disputing|display|detail|details|detailing|list|listing|correct|report|of the|these|any|all|an ~error
keep.free_cancel        keep cancel … without ~fuss|~fee|~charge
keep.i_lost             keep i|i've|we lost|lose my|our
keep.no_wrong           keep go|going wrong with
keep.old_house          keep old ~house|~place|~city|~door|~airport
keep.other_place        keep different ~place|~city|~location|~house
keep.own_mistake        keep my|our ~mistake|~error
keep.regret             keep make|made|making the|a ~mistake of|in|with|ordering|buying

@sector bank
errors.wrong_data   -2 <be> not|n't mine|ours
  + Both loans on that file [are not mine].
  - The mine was not open for the tour.
errors.wrong_data   -2 have|had never heard of
  + A lender I [have never heard of] is on my file.
  - The bell is never heard on Sundays.
errors.wrong_data   -2 wrong|incorrect|different|lower … ~score
  + The app has the [wrong credit score].
  - Keep the score on the wrong side of the sheet.
errors.wrong_data   -2 ~hurt|~damage|~affect|~impact|~ruin|~lower|~destroy|~drop|~harm … my|our|her|his … credit|score
  + That entry [ruined my credit] for a year.
  - Will a new card affect the score of my son ?
errors.wrong_data   -2 ~pull my|our|both|his|her … credit … without|no|times|twice|repeatedly|again|multiple
  + You [pulled our credit with no] consent.
  - Pull the tab on the credit card reader.
errors.wrong_data   -2 ~report|reporting|reported|shows|showing|listed|lists … charge|charged|late|lates|past|delinquent|chargeoff|collection|collections off|due|payment|payments
  + They are [reporting a late payment] from March.
  - To report a lost card, dial two.
resolution.unsolved -2 <negation>|never|refused|refuses … removed|remove|deleted|delete
  + After three letters the mark is [not removed].
  - The tag can be removed from the card.

@all
errors.forgotten  -2 <agent>|they|she|he|someone … forgot|forgets|forgotten to
  + The [waiter forgot to] bring the rice.
  - I forgot to ask the time.
errors.wrong_data -2 ~bill|~order|~address|~name|~price|~information|~invoice|~date|~details|~size|~amount|~label|lens|lenses|prescription|measurements|measurement|colour|color|spelling was|were|is|are completely|totally|all|entirely|horribly|way|clearly|slightly|obviously|also|still wrong|incorrect
  + My [bill was wrong] again.
  - I was wrong about the size of the bag.
errors.wrong_data -2 ~bill|~order|~address|~name|~price|~information|~invoice|~date|~details|~size|~amount|~label|lens|lenses|prescription|measurements|measurement|colour|color|spelling was|were|is|are wrong|incorrect

@sector bank insurance
errors.wrong_data -2 not|n't accurate|correct|valid|verifiable
  + The dates on my file are [not accurate].
  - I am not sure which date is correct.

@all
errors.already          -2,stage:manage                   demand|demands|tax|bill|bills|invoice|reminder|reminders|debt|letter|letters|charge … already paid|settled|cleared
  + I get tax [bills I have already paid].
  - Thanks, I have already paid it.
errors.already          -2                                want|wants|asks|asking|asked|demand|demanded|for|request|requesting … they|you|he|she already have|had|got|hold
  + Your office asks [for papers you already have].
  - I hope you already have my size.
errors.already_there    -2                                fined|billed|charged|chased|invoiced for a|something|the|what … already|had|'d paid|settled|already
  + I was [billed for something I had already] paid.
  - I paid the bill already.
errors.already_there    -2                                ~charge|charged|~blame|blamed|~bill|billed|fined … already there|existing
  + They [charged for a scratch already there].
  - I am in charge; the crew is already there.
errors.back_full        -2                                charged|billed … for … full|cleaning|damage|fuel|tank … although|though|even|despite|when
  + They [charged me for cleaning although] it shone.
  - They charged nothing for fuel.
errors.bins             -2                                <negation> … ~empty|emptied|~collect|collected … bin|bins|rubbish|recycling|trash|garbage|waste
  + They did [not empty our bins] again.
  - Do not leave the bin bags on the street.
errors.bins             -2                                bin|bins|rubbish|recycling|trash|garbage|waste … <negation> … emptied|collected|picked
  + Our [bins were not collected].
  - The waste is not picnic fun.
errors.booking          -2                                double booked|booking
  + They had [double booked] our villa.
  - I booked a double.
errors.booking          -2                                double booked|booking|bookings
  + The hall was [double booked].
  - A double room.
errors.booking          -2                                locked|lock|locks|locking|shut me|us|him|her|people out
  + The gym [locked me out].
  - Lock the door.
errors.booking          -2                                no|not car|room|table|record|seat|booking|trace when|despite|even we|i|a|having|though arrived|got|booking|confirmed|confirmation|turned|came|booked|reservation
  + There was [no car when we arrived].
  - There was no car in the yard.
errors.bumped           -3,stage:receive                  bumped|kicked|booted|thrown off|from … flight|plane|train|bus|coach|list
  + We were [bumped off the flight].
  - I bumped into the coach on a flight.
errors.bumped           -3,stage:receive                  bumped|kicked|thrown|booted us|me|him|her|them|my|off|from off|from|to|out|the
  + The airline [bumped us off the] six o'clock.
  - He bumped her elbow off the table.
errors.came_out         -2,stage:use                      came|comes|turned|gone|went|ended … out|up|off|on orange|green|patchy|brassy|uneven|crooked|wonky|lopsided|squint|blurry|yellow|pink|burnt|streaky|blotchy
  + The nails [came out patchy].
  - They came out in pink coats.
errors.drove_past       -2,stage:use                      sailed|flew past|by|through the|my|our stop|us|me|station
  + The bus [sailed past the stop].
  - We drove past the lake.
errors.drove_past       -2,stage:use                      ~drive|drove|driven|~sail|sailed|~go|went|~fly straight|right past|by
  + The bus [drove straight past] me.
  - Drive right up to the gate.
errors.duplicate        -2                                ~charge|charged|~bill|billed|~debit|debited|~deduct|deducted|~take|took … payment|me|us|money|card|order … twice
  + They [took the payment twice].
  - I ride in the cab twice a day.
errors.empty_box        -3,stage:receive                  empty box|parcel|envelope|package|packet
  + They sent me an [empty box].
  - The box was empty space in the diagram.
errors.estimated        -2,stage:manage                   estimate|estimated|estimates … wildly|way|miles|nowhere|off|relation|ridiculous|wrong
  + The reading was [estimated way] too high.
  - The garage estimate was fair.
errors.estimated        -2,stage:manage                   ~estimate|estimated|estimating … reading|readings|bill|bills|usage
  + They [estimate the readings] each quarter.
  - I read the estimate by e-mail; the bill later? No.
errors.fined            -2                                fined although|though|despite|even|for … valid|paid|had|having|nothing|permit|ticket|badge
  + [Fined despite a valid] badge on the dash.
  - He is a refined man, even valid.
errors.fob              -3                                ~fob you|customers|people|everyone|patients off
  + They [fob you off] each time.
  - A key fob for you.
errors.forgot           -2                                they|waiter|you|chef|driver|staff|she|he forgot|forgets|omitted|overlooked
  + [They omitted] half of the order.
  - Did she forget me? Ha.
errors.forgotten        -2                                left|leaves|leave|leaving me|us|him|her|them without
  + They [left us without] a key.
  - He left me a note.
errors.gave_away        -3                                gave|~give|given|~sell|sold my|our|the room|rooms|table|seat|seats|place|slot|spot|booking|car|appointment away|to|someone
  + They [gave our room away].
  - He gave my seat a wipe.
errors.gave_away        -2                                ~give|gave|given|giving away my|our|the room|rooms|table|seat|seats|place|slot|spot
  + They [gave away our table].
  - They give away the odd pen.
errors.kept_writing     -2,stage:manage                   kept|keep|keeps|still|continue|continued writing|sending|phoning|billing|charging|emailing|ringing|texting|calling|pestering|to him|her|me|us|letters|emails|texts|bills|write|send
  + They [keep sending letters] to my late aunt.
  - We still send letters to my aunt.
errors.left_wrong       -2,stage:receive,channel:delivery card|note|slip|notice although|though|while|when|yet|but i|we was|were … home|in|indoors
  + The man left a [card although I was at home].
  - A card for when I was in Rome.
errors.left_wrong       -2,stage:receive,channel:delivery claimed|claims|said|says|claiming|pretended|saying nobody|noone|no|i|we was|one|were home|in|out|not|there|present|unavailable|answering
  + The van man [claimed nobody was in].
  - She says hello.
errors.left_wrong       -2,stage:receive,channel:delivery claimed|claims|said|says|claiming|pretended|saying they|he|she tried|attempted to
  + The card [said they tried to] deliver while I stood at the door.
  - He tried to lift the box.
errors.left_wrong       -2,stage:receive                  left|dumped|thrown|threw|chucked|tossed|abandoned … rain|street|pavement|bin|bins|sight|view|fence|doorstep|porch|gate|open|outside|hedge|lobby
  + The crate was [dumped on the pavement].
  - Our street is a dead end.
errors.left_wrong       -2,stage:receive                  left|gave|handed|delivered … with|to a|some|random|complete|total stranger|strangers
  + They [left it with a stranger].
  - A stranger left a note.
errors.left_wrong       -2,stage:receive                  photo|picture|image|proof … wrong|different|not|n't … door|house|address|porch|mine|mat
  + The [photo shows a different house].
  - The photo of the house is nice.
errors.left_wrong       -2,stage:receive                  signed for by|at|someone|somebody|without
  + It was [signed for by] a stranger.
  - I signed for it at the door.
errors.left_wrong       -2,stage:receive                  ~leave|left|~dump|dumped|~throw|thrown|threw|~chuck|chucked|~toss|tossed|~sling|~drop|dropped|~hide … rain|bin|bins|garden|hedge|fence|gate|doorstep|street|road|pavement|sidewalk|driveway|outside|puddle|bush|lawn|view|sight|wall|balcony|roof
  + My parcel was [dumped in the rain].
  - We sat on the balcony and left at ten.
errors.lost             -3                                bag|bags|luggage|suitcase|case|parcel|package|order|letter|card … never|not|n't made|make|turned|showed|there|here|loaded|found it|up|on|the|to
  + My [bag never made it] to Oslo.
  - Is the bag not made of silk?
errors.lost             -3                                results|referral|sample|prescription|scan|forms|application ~be|got|went|gone lost|mislaid|missing|misplaced
  + My [referral got lost].
  - The scan of the lost boy.
errors.lost             -2                                where is|are|'s|the|r the|my|our|hell|heck|fuck … bag|bags|luggage|order|parcel|package|refund|money|delivery|items|item|card|suitcase|stuff|driver|engineer|food
  + [Where is my parcel]?
  - Where is the lift?
errors.lost_item        -3                                <company> … lost|lose|loses my|our|his|her|the|all passport|notes|file|files|records|record|documents|application|form|paperwork|booking|reservation|prescription|results|sample|samples|forms|referral|letter|details
  + [They lost my passport].
  - I lost my own bag at the beach.
errors.lost_item        -2                                forms|form|documents|paperwork|application|file|referral|prescription|records|samples been|was|were|got|lost|went|going|gone lost|mislaid|misplaced|missing|astray|forms
  + My [referral was lost] twice.
  - The letter from the lost property office came.
errors.lost_item        -2                                they|have|has|had|and|then|just|you|bank|school|lab|surgery|pharmacy|agency|office|hotel|airline lost|mislaid|loses my|our|the|his|her|all form|forms|documents|paperwork|application|file|prescription|referral|results|passport|coat|laundry|samples|records|deposit|booking|progress
  + [They lost my forms] twice.
  - I lost my keys and they let me in.
errors.marked_delivered -2,stage:receive                  insists|claims|swears it|was|they|its|it's|that was|delivered|been|it|they delivered|was|left|received|collected
  + Tracking [insists it was delivered].
  - Mum insists on tea.
errors.marked_delivered -3                                ~mark|marked|showed|shows|says|said|shown|showing|tracked|claims|claimed delivered
  + The page [shows delivered] but my porch is bare.
  - It was said to be delivered by June.
errors.mess_up          -2                                ~mess|messed|~screw|screwed|~muck|mucked|~cock|cocked|~foul|~muddle|muddled|~botch|botched|~bungle|bungled|~mix|mixed|~slip … up
  + They [mixed our orders up].
  - Mix the eggs and bring the heat up.
errors.missed           -2                                missed|forgot|forget|forgets|skipped|miss|misses|omitted his|her|my|mum's|dad's|our|the tablets|tablet|medication|meds|dose|pills|insulin|medicine|injection|lunch|call|visit|bin|bins|collection
  + The night shift [forgot her insulin].
  - I missed the bin lorry by the gate.
errors.mistake          -2                                cock-up|cockup|cock-ups|balls-up|blunder|blunders|howler|gaffe|foul-up|snafu|slip-up|slip-ups|mix-up|mix-ups|mixup|mixups|screw-ups|miscalculation|miscalculated|mishap|mishaps|oversight|typo|typos
  + Another [blunder] by the warehouse.
  - The match had a late goal.
errors.mistake          -2                                full|riddled|littered|packed of|with errors|mistakes|typos|inaccuracies
  + The report is [full of errors].
  - The jar is full of sweets.
errors.mistake          -2                                got|get|gets|getting my|our|her|his|the|mum's|their name|address|date|details|surname|size|booking|email|registration|order wrong
  + They [got my address wrong] for the third time.
  - I got the order in the right size.
errors.never_happened   -2                                for visit|visits|work|works|treatment|lesson|lessons|call|calls|delivery|appointment|appointments|trip|trips|repairs|services that|which|it|they never|not|n't happened|took|take|happen|done|came
  + They bill us [for lessons that never happened].
  - The work was done, never by night.
errors.no_order         -2                                <negation>|never ~order|~request this|that|it|these|those
  + I [never requested this] plan.
  - I will never order from this shop.
errors.no_order         -2                                added|add|adding|signed|enrolled|put|switched me|us|insurance|extras|cover|it|a|up … without|did|never|n't|not … ask|asking|consent|want|asked|agreed|telling|permission|request|agreeing
  + They [added cover I never asked] for.
  - Add a lid and ask.
errors.no_record        -2                                could|can|couldnt n't|not|never find|locate|trace my|our … booking|reservation|prescription|prescriptions|file|records|appointment|paperwork
  + They [could not find our booking].
  - I could find the file.
errors.no_record        -2                                no file|booking|record|reservation|appointment|order under my|our|that|the|this
  + There was [no booking under our] surname for the ferry.
  - There is no booking fee under the new tariff.
errors.no_record        -2                                not|n't|never … file|booking|record|reservation|appointment under|in my|our|that name
  + They could [not find a reservation under my name].
  - The oar is not in the file under the lamp.
errors.not_knocked      -2,stage:receive,channel:delivery sorry we missed
  + Yet another "[sorry we missed] you" card.
  - Sorry, we are shut.
errors.not_knocked      -2,stage:receive,channel:delivery without|n't|not|never|even ring|rang|ringing|knock|knocked|knocking or|the|on|my|at|doorbell|bell|buzz|once
  + A card came [without knocking or] a call.
  - I heard the ring.
errors.not_knocked      -2,stage:receive,channel:delivery ~claim|~say|~pretend he|she|they knocked|rang|tried|attempted|called
  + The driver [said he knocked] and I was in.
  - He said the tyre knocked a bit.
errors.paid_got         -2                                paid|booked|ordered|asked|requested|reserved … for|a|the|one … and|but|, got|given|received|they … instead|no|none|half|something|only|just
  + I [booked a window and got something] else.
  - I paid for a coffee and got a lift.
errors.skipped          -2                                skip|skips|skipped|skipping|misses our|my street|house|road|stop|village|bins|row|turn
  + The lorry [skips our road].
  - My son skips up the street.
errors.someone_else     -2                                someone|somebody|anyone|neighbour|neighbours|other|else else|'s|s else|'s|order|parcel|bill|name|account|details|prescription|food|dish|address|package
  + I was sent [somebody else's] parcel.
  - Ask someone else to move.
errors.something_else   -2,stage:receive                  ridiculous|silly|odd|bizarre|random|stupid|useless|strange|three|four|five|six|several|so|many substitutions|substitution|substitutes|swaps|replacements
  + Yet more [silly substitutions] in my groceries.
  - I chose no substitutions.
errors.something_else   -2                                something else entirely|altogether|completely
  + I got [something else entirely].
  - Is there something else, he asked.
errors.spelt            -2                                spelt|spelled|spell|misspelt … name|surname|address|street … wrong|wrongly
  + They [spelt my surname wrong] on the lease.
  - Is spell with two l wrong for a name ?
errors.split            -2                                ~split|~separate|separated|~seat|seated|~sit … family|us|kids|children|party|group up|apart|separately|from|away
  + They [split my family up].
  - We split up on the trail.
errors.stock            -2                                said|says|saying|showed|shows|showing|claimed … in stock
  + The page [said six in stock] and the shelf was bare.
  - He said the stock cube is mine.
errors.stock            -2                                said|says|saying|showed|shows|showing|claimed … in stock … none|not|n't|gone|empty|nothing
  + The page [said six in stock and there were none].
  - He said the stock cube is not mine.
errors.took_too_much    -2,stage:use                      took|cut|chopped|hacked|sheared|lopped off|too … inches|inch|much|half|loads|most|cm
  + He [chopped off half] of my beard.
  - We took off in the rain.
errors.uneven           -2,stage:use                      uneven|wonky|lopsided|crooked|squint|skew-whiff on|one|side|lines|edges|cut|fringe|brows|fit|shelves|tiles
  + My fringe is [lopsided on] the left.
  - The path is uneven but we walked it.
errors.went_to_wrong    -2                                sent|delivered|shipped|taken|routed|directed|misdirected to … different|old|previous|neighbouring|another address|house|department|place|person|street|door|flat|building|city|airport|branch|store
  + It was [delivered to an old address].
  - I went to a different shop.
errors.wrong_bill       -2,stage:manage                   billed|invoiced|fined|charged|billing|charging me|us|him|her for next|someone|somebody|neighbours|neighbour's|another|already door|door's|else|elses|else's|flat|person|house|paid
  + You [billed me for next door's] meter.
  - They billed me for the week.
errors.wrong_bill       -2,stage:manage                   bill|bills|invoice|total|totals|figures|sums|numbers|readings|charges do|does|did n't|not add|match|tally|reflect|agree
  + The [figures don't add] up.
  - The bills do not worry me.
errors.wrong_bill       -2,stage:manage                   charged|billed|charging|billing|invoiced|paying|paid|pay … for … n't|not|never do|did|done|use|used|get|got|receive|received|had|have|ordered|order|want|wanted|need|needed
  + They [charged me for work they didn't do].
  - I paid for work and got it done.
errors.wrong_bill       -2,stage:manage                   charged|billed|debited|deducted … twice|double|thrice|duplicate
  + My instalment was [deducted twice] in June.
  - I charged the phone and booked.
errors.wrong_bill       -2,stage:manage                   on|to the|my|our bill|receipt|invoice|tab … never|not|n't … had|ordered|ate|bought|received|asked
  + There were two desserts [on the bill we never had].
  - I put it on the bill.
errors.wrong_bill       -2                                readings|reading|meter|bills|bill|statement|estimate|estimates|usage|balance|total|tariff ~be|was|are|were|is|has|always wrong|incorrect|inaccurate|off|wildly|way|miles|nonsense|estimated
  + My [readings are wrong].
  - Reading is fun.
errors.wrong_bill       -2,stage:manage                   still|keep|keeps|kept|carried|continue|continues|continued|continuing|continually being|taking|charging|billing|charged|debiting|to|on take|charge|charged|taking|debit|bill|money|payments|payment|for|me|us|direct
  + They [kept taking payments] after I left.
  - I still take charge of the diary.
errors.wrong_bill       -2,stage:manage                   taking|charging|debiting|deducting|takes money|payments|funds out|from of|my|our account|my|our|bank|card
  + You are [taking money from my account] for nothing.
  - They are taking payments at the desk.
errors.wrong_bill       -2,stage:pay                      till|receipt|checkout|scanner|terminal said|says|showed|shows|wanted|charged|scanned|rang
  + The [till said] four pounds.
  - The till is by the door.
errors.wrong_bill       -2,stage:manage                   wrong tax|council|emergency code|band
  + They have me on the [wrong tax code].
  - Wrong side of the road, said the tax man.
errors.wrong_data       -2,stage:manage                   mixed|mixing|muddled|confused|jumbled up|our|my|the|two|us our|my|two|meters|accounts|patients|names|bookings|orders|files|up
  + They have [mixed up our] meters.
  - I mixed the flour with milk.
errors.wrong_data       -2,stage:manage                   still on|appears|appearing|shows|showing|listed|sits … my|our report|reports|file|record|records|credit
  + The loan is [still on my file].
  - I am still on my feet, the report says.
errors.wrong_item       -2,stage:receive                  came|arrived smothered|covered|drenched in
  + It [came smothered in] onions.
  - He arrived covered by insurance.
errors.wrong_item       -2,stage:receive                  came|arrived|turned|delivered|served|received smothered|covered|in|with|up|two|three|one|a|the sizes|size|different|wrong|other colour|model|out|size|color
  + The dress came and [arrived two sizes out].
  - It came in a size ten.
errors.wrong_item       -2,stage:receive                  handed|given|gave|sent me|him|her|us|my somebody|someone|somebody's|someone's|dad|mum|son|mother else|else's|elses
  + They [gave him somebody else's] tablets.
  - They sent someone round.
errors.wrong_item       -2                                sent|received|delivered|got|gave|brought|served me|us|a|an|the|him|her … instead
  + They [sent me a lid instead].
  - Tea instead, please.
errors.wrong_item       -2,stage:receive                  substituted|substitution|subbed|swapped|replaced … with|for … instead|something|wrong|completely|totally|different|food
  + They [substituted tea with something] else.
  - They replaced the lamp within a day.
errors.wrong_item       -2                                wrong tariff|plan|rate|band|code|flight|platform|form|figures|policy|prescription|dosage|instructions|paperwork|department|terminal|entrance|key|keys|cable|charger
  + They put me on the [wrong tariff].
  - There is nothing wrong, plan away.
errors.wrong_item       -2                                wrong|incorrect size|colour|color|model|part|parts|version|flavour|dose|tablets|prescription|room|seats|chemist|pharmacy|branch|house|door|postcode|car|amount|meter|bag|filter
  + The garage ordered the [wrong part] again.
  - Nothing wrong, part of it was lovely.
errors.wrong_thing      -2                                doors|holes|parts|seams|edges|pieces|panels|joints|drawers|pattern … do|did|does n't|not line|align|fit|match|meet|close|join
  + The [drawers don't close].
  - The parts meet.
errors.wrong_thing      -2                                parcel|delivery|reply|card|appointment|result|results|receipt|certificate|installation|refund|prescription|ticket|letter|form|diagnosis|measurements|colour|fitting|reading|dates was|were|is|are|came … wrong|incorrect
  + The [certificate was wrong].
  - The wrong card was on the mat.
errors.wrong_thing      -2                                ~give|gave|given|~prescribe|prescribed|~dispense|dispensed|~serve|served|~bring|brought|~fit|fitted|~install|~book|booked|~quote|quoted|~ship|shipped|~deliver|delivered|~order|~charge|charged|~print|printed|~enter|entered|~bill|billed … wrong
  + They [gave me the wrong] tablets.
  - I ordered it; nothing wrong there.
keep.charges_mistake    keep                              was|were by ~mistake|~error
keep.i_lost_it          keep                              i|we|i've|we've|who|'ve lost|lose my|our|a|the card|keys|phone|wallet|bag|passport|ticket|letter|paperwork|luggage|suitcase|order
keep.i_missed           keep                              i|we|i've|ive|i'd missed|forgot|skipped my|our|the … tablets|tablet|medication|meds|dose|pills|insulin|medicine|injection|lunch|call|visit|bin|bins|collection
keep.left_as_asked      keep                              left|leave|leaves|delivered|put|dropped it|them|parcel|package … porch|neighbour|neighbor|shed|garage|outside|doorstep|gate just|exactly as
keep.left_as_asked      keep                              left|leave|leaves|delivered|put|dropped … porch|safe|neighbour|neighbor|shed|garage|outside|doorstep|gate|number as|like i|we|requested|asked|instructed|agreed
keep.left_lobby         keep                              left the|at|in|my|our building|hotel|street|gate|lobby|house
keep.less_than_owed     keep                              less|more than what|the … owed
keep.mistakes_happen    keep                              ~mistake|~error happen|happens
keep.own_mistake        keep                              i|we … by|in ~mistake|~error
keep.to_be_delivered    keep                              said|says|say|saying it|they 'll|'d be delivered
keep.to_be_delivered    keep                              said|says|say|saying … would|will|to|should be delivered
keep.typing_errors      keep                              grammar|grammatical|spelling|typing ~mistake|~error

errors.booking  -2   had|have|found no car|table|seat|bed|booking|reservation|van|cabin|bike|vehicle|cot for me|us|him|her
  + They [had no car for us] at noon.
  - There is no car for us to sing in.
errors.not_owed -2   come|comes|coming|came after me|us|him|her|my for the|money|it|a|more
  + They keep [coming after me for the] fare.
  - He came after me for lunch.
keep.own_step   keep i|we had|have|found no car|table|seat|bed|booking|reservation|van|cabin|bike for me|us|him|her

errors.spelt  -2   typed|entered|keyed|copied|wrote|noted in|my|our|the|down … number|name|details|address|email|date|birth|account wrong|incorrectly|wrongly|badly
  + They [typed in our account number wrong].
  - I typed in the number, wrong street.
keep.own_step keep i|we … typed|entered|keyed|copied|wrote|noted in|my|our|the|down … number|name|details|address|email|date|birth|account wrong|incorrectly|wrongly|badly

errors.wrong_thing -2 not|n't|never have|had|find|honour|honor|got … car|room|table|seat|seats|van|cabin|model|size|colour|boat|bike|vehicle|reservation|booking … i|we|that … booked|reserved|ordered|requested|chose|made
  + They did[n't have the cabin we reserved].
  - I have not seen the hall that we booked.
errors.wrong_thing -2 smaller|older|lesser|inferior|worse … than|from|to … i|we had|'d|have|was|were|booked|reserved|ordered|chose|requested|paid booked|reserved|ordered|chosen|requested|paid|promised|agreed|for|online|originally
  + They gave us a [smaller boat than we had booked].
  - A smaller boat than we had last year.

@sector retail restaurant hotel airline
errors.something_else -2,stage:receive swapped|substituted|replaced|subbed|exchanged … gluten|vegan|organic|decaf|vegetarian|dairy|skimmed|oat … for|with|by
  + They [substituted the vegan cheese with] cheddar.
  - The vegan pie is swapped around.

@all
errors.back_full     -2,stage:receive returned|gave|brought|handed it|car|back|my … less|no|empty|without|half … fuel|petrol|tank|charge|diesel
  + He [gave it back with less fuel].
  - She brought my car, no fuel for thought.
errors.bumped        -2,stage:use     bumped … from|off|out … flight|seat|cabin|list|class|row|queue|train|coach|plane
  + I was [bumped from my seat].
  - The car bumped along.
errors.bumped        -2,stage:use     split|separated|scattered|seated|sat … up|apart|separately … although|despite|though|even|after|when|we|booked|together|rows|cabin|plane
  + They [sat us apart when] we had chosen seats.
  - We split it up, as we do.
errors.bumped        -2,stage:use     were|was|got|been|seated|us split|apart|separately|separated up|across|by|in|although|despite
  + We [were separated by] ten rows.
  - He split up with us.
errors.left_wrong    -2,stage:receive left|leaves|put|dumped|abandoned it|them|parcel|package|box|everything|shopping|food|order … bins|bin|pavement|street|view|hedge|gutter
  + He [left it by the bins].
  - I put the box together in the street.
errors.lost_item     -2               went|gone|goes|going missing
  + Two of the jackets [went missing].
  - The missing cat.
errors.mess_up       -2,stage:use     spilled|spilt|poured|splashed|slopped … on|over|down me|my|us|our|myself|wife|husband|dress|jacket|laptop|trousers
  + A waiter [spilled tea on me].
  - I poured tea for my mum, down by the sea.
errors.not_knocked   -2,stage:receive card|slip|calling-card through|in|on the|my|our door|letterbox|letter-box|mailbox|mat
  + Just a [card through my door], no knock.
  - The card is in my purse.
errors.skipped       -2,stage:resolve skipped|missed|ignored|forgot|neglected the|our|my|half|a bathroom|kitchen|windows|oven|corners|skirting|stairs|bedroom|bins|edges|floor
  + She [skipped the stairs] again.
  - The stairs are half of the bathroom.
errors.spelt         -2               name|names|surname|address|street|title … spelt|spelled wrong
  + The badge has my [name spelt wrong].
  - How is your name spelled?
errors.went_to_wrong -2,stage:use     sends|send|takes|leads|directs you|drivers|everyone … tracks|dead|fields|rivers|wrong
  + The satnav [sends you down farm tracks].
  - He sends you a card of the rivers.
errors.went_to_wrong -2,stage:use     sent|sends|took|takes|led|directed|drove me|us|them|drivers … wrong|field|dead|circles|opposite
  + The map [sent us into a field].
  - They sent us a photo of it.
errors.went_to_wrong -2               wrong county|country|city|town|street|house|depot|branch|terminal|gate|platform|floor|door|flat|building|airport|station|table|seat|patient|person|department|car|end|direction|way|side|road
  + My box is in the [wrong depot].
  - What is wrong, is it the gate?
errors.wrong_item    -2,stage:receive sent|received|got|delivered|given|shipped … adult|child's|kids|women's|men's|ladies|other|different|another size|version|model|colour|color|flavour|brand
  + They [sent an adult size] for a baby.
  - The size of the adult crowd.
errors.wrong_item    -2               when|although|though i|we had|'d asked|ordered|requested|booked|chosen|specified|said
  + They brought red [when I had asked] for white.
  - When asked, I said tea.

errors.wrong_item -2 n't|not|never|without|no … have|had|bring|brought|carry the|a right|correct|proper|necessary part|parts|tool|tools|equipment|kit|spare|spares|key|keys|papers|paperwork
  + The locksmith did [not bring the right tools].
  - I have the right key.

errors.wrong_data -2 is|was|are|were|wasnt|isnt not|n't|hardly|never exactly|particularly|remotely|even|terribly|overly|very|that|always accurate|precise|correct
  + Their forecast [is not terribly accurate].
  - Not exactly two, correct that.
errors.wrong_data -2 less|anything|none|far|nowhere than|but|too|from|near accurate|precise|exact|correct
  + The sat nav is [anything but accurate].
  - Near and far, correct me.

# Slips
errors.mistake    -2 an|a almighty|unholy|right|royal|proper|total|complete|godawful|pig's mess|muddle|hash|horlicks|pickle|mix-up
  + They made [an almighty mess] of the seating plan.
  - An officers' mess; a jar of pickle.
errors.mistake    -2 crossed|cross|mixed|got|getting … wires|wire … crossed|somewhere|again
  + Somebody [got their wires crossed].
  - A fence of wires crossed the field.
errors.mistake    -2 crossed|mixed wires|messages
  + There were [crossed wires] about the date.
  - Wires cross the road; messages for Max.
errors.mistake    -2 left|forgot|omitted|leaving|missed out|off the|my|half|our dressing|sauce|most|part|name|address|one|batteries|screws|topping|cheese|rest
  + They [left out the batteries].
  - The cat was left out by the dressing table.
  - I left the key under the mat.
errors.mistake    -2 misdirect|misdirected|misdirects|misrouted|misrouting|misinterpreted|misinterpretation|misconstrued|miscounted|misremembered|misplaces|misallocated|misclassified|miscommunicated|misprinted|misprint|misprints|misspelling|misspellings|misrecorded|misbilled|missold-to
  + My crate was [misrouted] twice.
  - A mister in court; a sprint.
  - I misheard the name of the stop.
errors.mistake    -2 n't|not|dont|doesnt ~know … whether|if they|he|she|staff|you|'re|are … coming or
  + They do [n't know whether they're coming or] going.
  - Ask if he is coming, or ring.
errors.mistake    -2 n't|not|never|cannot|cant ~get|~keep|get … anything|facts|story|stories|basics|name|names|order|orders|details|figures|sums … right|straight|correct
  + They ca [n't get their facts straight].
  - Never get off, go straight.
errors.mistake    -2 ~get|got|getting|had|put|printed|wired|fitted it|this|everything|things|that|the … arse|wrong|ass … front|about|way
  + They [fitted it wrong way] round.
  - It went back to the front desk.
  - I got things back on the way home.
errors.wrong_bill -2 bill|bills|invoice|invoices|order|orders|statement|delivery|change|price|sum|name|payslip <be> never|rarely|seldom|hardly … right|correct
  + The [order is never right] there.
  - Right, is the bill in ?
errors.wrong_bill -2 bill|bills|invoice|invoices|statement|total|sum|meter|reading|receipt <be> … padded|made-up|fiction|mystery by|and|with|to|of
  + The [bill was made-up by] them.
  - The bill is sent out on Friday.
  - The total was out of 100.
errors.wrong_bill -2 padded|inflated|fictitious|phantom|bogus|made-up|fanciful|dodgy bill|bills|invoice|invoices|charge|charges|reading|readings|accounting|figures|quote|items
  + Two [phantom charges] on the hotel bill.
  - The padded envelope holds a bill.

# Told in other words
errors.bumped        -2 ~bump|bumped me|us|him|her|them|passengers|my|our without|off|again|twice|down|and
  + They [bumped us without] a word.
  - He bumped us with his pram.
errors.lost          -2 lost|swallowed|disappeared|vanished|stuck in|into the|a|your|their … system|ether|void|limbo|archives|bureaucracy|vortex
  + My form is [lost in the system].
  - In the film a lost boy learns the system.
  - It was stuck in the post box.
errors.lost          -2 went|gone|go|goes|going astray|walkabout|awol|adrift
  + My cheque [went astray].
  - Stray cats went by.
errors.mistake       -2 mislabelling|misfiled|misfiling|mispriced|mispackaged|mismeasured|misbooked|misdated|misaddressed|mistyped|mistakenly
  + They keep [misfiling] my notes.
  - A label and a file.
errors.mistake       -2 ~drop|dropped a|another|the|some clanger|bollock|clangers
  + The registrar [dropped a clanger] at our wedding.
  - He dropped a bell, it clanged.
errors.not_knocked   -2 rang|rings|knocked|knocks|buzzed … and … legged|scarpered|fled|bolted|scooted|vanished|ran
  + The courier [knocked and legged] it.
  - The boys rang; the dog ran.
errors.was_home      -2 text|email|card|sms|message saying|says|said|claiming|to i|we|say was|were|'d|i|we out|away|absent|was|were
  + At six a [card said we were out].
  - I was out in the park.
errors.wrong_address -2 ~deliver|delivered|left|dropped|given|handed … to|at|with|outside … random|stranger|strangers
  + They [left it with a stranger].
  - A random street with a left turn.

@all
errors.forgotten -2   order|orders|request|booking|form|ticket|claim|application|prescription had|has|have|was|were|is not|n't|never been|even|actually|gone|put|entered|keyed|logged|placed put|entered|keyed|logged|sent|rung|inputted|submitted|passed|in|into|through|on|to|onto
  + My [ticket had not been entered] into the till.
  - The order was not complete.
errors.forgotten -2   ~forget|forgot|forgotten|neglected|failed to put|enter|key|log|send|ring|pass … order|orders|request|booking|form|prescription
  + They [forgot to send the order] to the kitchen.
  - I forgot to put my coat on.
keep.own_step    keep i|we … ~forget|forgot|forgotten|neglected|failed to put|enter|key|log|send|ring|pass … order|orders|request|booking|form|prescription

# Brought elsewhere, mislaid by habit, and what recurs
errors.lost           -2               they|couriers|movers|cleaners|porters always|just|often|constantly|keep|usually|only lose|losing|lost things|stuff|everything|post|mail|paperwork
  + [They always lose things] at that desk.
  - They lost by a goal.
errors.lost           -2               they|couriers|movers|cleaners|porters lose|loses things|stuff|everything|post|mail|paperwork|parcels|packages|luggage|letters|files
  + Beware: [they lose paperwork].
  - They lose by a goal.
errors.wrong_address  -2,stage:receive misdelivered|misdelivers|misdelivering|misdelivery|mis-delivered
  + The wreath was [misdelivered].
  - Delivered on Tuesday.
keep.twice_as         keep             that|this|thats 's|is|makes twice a|as|the week|weeks|month|year|price|good
reliability.recurrent -1               that|this|thats 's|is|makes <count>=2 … week|weeks|month|months|year|years|season|winter|days
  + [That is three times this winter].
  - That is three times the size.
reliability.recurrent -1               that|this|thats 's|is|makes twice|thrice … week|weeks|month|months|year|years|season|winter|days
  + [That's twice in three weeks].
  - That is twice the size.

@all
errors.bumped     -2,stage:use                      had|have|made|forced to sit|fly|travel|eat|dine apart|separately|rows
  + My mother and I [had to sit apart].
  - We had to sit down.
errors.left_wrong -2,stage:receive,channel:delivery claimed|claims|said|says|claiming|pretended|saying|stating|states no one was|is at|in home|in
  + The slip [claimed no one was at home].
  - They said no one is in charge.
errors.left_wrong -2,stage:receive,channel:delivery claimed|claims|said|says|claiming|pretended|saying|stating|states nobody|noone|no-one was|is at home|in
  + The slip [claimed nobody was at home].
  - They said nobody is in charge.

errors.lost -2 parcel|package|order|delivery|letter|luggage|suitcase|bag|item|items|card|prescription|file|files <be> … nowhere in|to|near sight|be
  + By noon the [suitcase was nowhere in sight].
  - The pier is nowhere near.

@all
errors.bumped      -2               were|was|got|been|being moved|shifted|transferred|switched to another|a|an|different hotel|flight|cabin|boat|ship|worse|smaller|apartment|coach|resort
  + We [were moved to another hotel] at midnight.
  - We were moved to tears.
errors.wrong_item  -2,stage:receive not|n't|isnt|wasnt the same … dress|coat|shirt|shoes|item|product|lamp|chair|table|sofa|phone|model|flowers|bouquet|cake|fabric|size|pair … as|i|we|that|one|they|it|at
  + It is [not the same lamp as] on the page.
  - We are not the same size.
errors.wrong_thing -2               not|n't the room|seat|seats|car|cabin|table|model|colour|size|flat|dates|date|flight|hotel|tour|one we|i|that had|'d|booked|ordered|reserved|paid|chose booked|ordered|reserved|for|chosen|asked|requested
  + It was [not the room we had booked].
  - It is not the one we sang.

errors.mistake -2 paused|skipped|cancelled|canceled|stopped|suspended … and|but|yet they|it|a … still|anyway sent|send|charged|charge|came|arrived|billed|took|take|deliver|delivered
  + I [paused the magazine and they still sent] one.
  - I paused and they waited.

@all
errors.gave_away -2 seat|seats|table|room|slot|place|spot|cabin|booking|appointment|tickets|berth had|have|was|were|has|been been|given|sold|let given|sold|handed|let|away|on away|on|to|already
  + Our [table had been given away].
  - The seat was given a clean.

@all
errors.marked_delivered -2,stage:receive photo|photos|picture|photograph|image … door|porch|house|doorstep|garden|bin … not|n't mine|ours|my|our
  + The [photo shows a porch that is not ours].
  - The photo shows my porch.
errors.marked_delivered -2,stage:receive signature|handwriting … not|n't mine|ours|my|our
  + The [signature on it is not mine].
  - My signature is on it.
errors.mistake          -2               alarm|security tag|tags … left|still|forgot|forgotten … on|attached
  + The [security tag was left on].
  - The security tag is grey.
errors.mistake          -2               quantities|measurements|directions|times|sizes|dimensions|figures|sums <be> … way|wildly|miles|completely|totally off|out
  + The [quantities are wildly off].
  - The sizes go out on Friday.
errors.wrong_thing      -2               asked|ordered|requested … rare|medium|plain|decaf|vegan|vegetarian|mild|quiet|non-smoking|twin … but|yet|only it|they|got|came|was|mine|ended|received
  + I [ordered my steak rare but it] was grey.
  - I ordered it medium and liked it.
errors.wrong_thing      -2               asked|ordered|requested … without … but it|they came|arrived|had
  + I [asked for tea without milk but it came] white.
  - I asked for it without a lid.

errors.lost -3 suitcase|suitcases|coat|bag|bags|luggage|parcel|wallet|keys|file|jacket|item|items|phone|order|package|belongings|dentures was|were|has|have never|not|n't been|found|ever|yet found|recovered|located|returned|traced|resurfaced
  + My [luggage has never been traced].
  - My luggage was found.

errors.lost -3 my|our suitcase|suitcases|coat|bag|bags|luggage|parcel|wallet|keys|file|jacket|phone|package|belongings was|were|has|have never|not found|recovered|returned|resurfaced
  + Sadly [my coat was never recovered].
  - My coat was recovered.

errors.was_home -2,channel:delivery absent|unavailable|attempted|failed … though|although|when|while|but|whereas … was|were|been in|home|here|there|waiting|inside
  + Card says [absent although I was home].
  - I was present when the post came.

errors.wrong_data -2 address|information|number|details|dates|advice|info|diagnosis … turned|proved|turns … to be wrong|incorrect|outdated|false
  + The [advice turned out to be wrong].
  - The address turned out to be near.
errors.wrong_data -2 timetable|timetables|price|prices|times|hours|information|info|weight|stock|dates|date|distance|address|time shown|displayed|listed|given|indicated|advertised|announced|stated|posted … is|was|are|were wrong|incorrect|false|inaccurate|out
  + The [distance shown is wrong] by miles.
  - The distance shown is a mile.

errors.mistake -3 they|<company>|<agent>|mover|movers|fitter|plumber managed|manages|manage|succeeded|contrived to|in lose|losing|scratch|break|damage|forget|spill|miss|flood|ruin|burn|dent|tear my|our|both|half|two|several|everything
  + [They managed to dent both] doors.
  - They managed to fix both doors.

errors.booking -2 our|my table|room|seat|seats|taxi|pitch|cabin|shuttle|place|slot|transfer|berth|rooms|appointment … not|n't|never been booked|reserved|registered|recorded|entered|logged
  + At the inn, [my berth hadn't been booked].
  - My berth had been booked.

errors.wrong_data -2 our|my|the|this carriage|coach|seat|seats|row|room|address|stop|page|street did|does n't|not exist
  + [Our carriage didn't exist] that day.
  - Dragons do not exist.

ease.cant_find -2 no|without|nonexistent button|link|option|tab|box|field to unsubscribe|cancel|delete|log|contact|report|reply|stop|undo|refuse|decline
  + There is [no button to undo].
  - There is a button to undo.

errors.instead -2 <helper>|<company>|picker replaced|substituted|swapped|switched … with|by|for a|an|the cheaper|inferior|smaller|lesser|dearer|pricier|older|lower
  + [They replaced it with a cheaper] drum.
  - He replaced it with a song.

fees.hidden -2 fees|charges|costs|extras|supplements … only|appear|appears|revealed … last|final|checkout|end step|minute|stage|page|moment|payment
  + You discover the [extras revealed at the last step].
  - You discover the lake at the last bend.

fees.hidden -2 fees|fee|charges|charge|costs|extras|supplements|commission only appear|appears|appeared|show|shown|added|revealed at|in|on
  + The [fees only appear at] the gate.
  - Swans only appear at dusk.

honesty.hide_behind -2 negative|bad|critical|poor|honest review|reviews|comments|comment|feedback|ratings … disappear|disappears|deleted|removed|censored|blocked|hidden|rejected|vanish|vanishes|erased
  + Strange, [bad reviews vanish] overnight.
  - Bad dreams vanish.

errors.wrong_item -2,stage:receive not|n't|nothing … all|same|the|right|like colour|color|size|model|shade|one|dimensions|fabric|finish|version i|we|he|she … ordered|chosen|chose|selected|wanted|picked|requested|paid
  + It's [not at all the shade we'd chosen].
  - I like the shade we chose.

condition.incomplete -2,stage:receive contained|contains|held|had|received|got|box|pack one|two|three|four|five|six|seven|eight|nine|ten … instead of|the two|three|four|five|six|seven|eight|ten|twelve|twenty
  + The net [contained four apples instead of six].
  - The net contained four apples.

honesty.not_so -2 free|unlimited|guaranteed … is|was|are|were n't|not free|unlimited|guaranteed
  + The [free drink isn't free] at all.
  - The free drink is free.

loyalty_benefits.points -2,stage:renew points|miles|vouchers|voucher|credits|credit|rewards have|has|had|were|all|just|already expired|vanished|disappeared|wiped|lapsed
  + My [miles have lapsed] in silence.
  - My miles have doubled.

terms.no_return -1,stage:return no|not|refuse|refused … exchange|exchanges|refund|refunds|return|returns without … receipt|invoice|box|packaging|label|tag|tags|proof
  + Here [no exchange without the box].
  - A receipt for each refund.

terms.not_covered -1 breakages|breakage|theft|loss|damage|wear|flooding|breakdown|repairs|towing|parts|accidents|screen|subsidence <be> not|n't|never covered|included|insured
  + Their [theft isn't covered].
  - Theft is covered.

errors.wrong_bill -1 must|always|should|constantly check|scrutinise|recheck|inspect your|every|each receipt|receipts|bill|bills|change|invoice|invoices|statement|statements … every|each|carefully|always|twice|before|as|because|or|time
  + You [must check your change every] time.
  - I check the weather every day.

price.differs -2,stage:order shelf|label|tag|website|app|quote|menu|poster … says|said|shows|showed|states|gives one|a price|different|other|thing|figure|amount … till|checkout|another|counter|receipt|bill
  + The [shelf says one price and the till] laughs.
  - The label says cotton.

quality.not_fresh -2,stage:use fruit|cherries|plums|berries|flowers|tomatoes go|goes|went|turn|turned|turns off|mouldy|rotten|bad|stale|sour in|within|after|the|by next|same|one|a
  + The [plums go mouldy within a] day.
  - Plums go in the bowl.

resolution.came_back -2 second|replacement … just|equally|also|was|is|came|arrived|as|turned broken|faulty|damaged|defective|cracked|dead
  + The [second one was just as broken].
  - A broken harp.

resolution.came_back -2 gave|sent|returned|handed|shipped me|us the|back same|the broken|faulty|damaged|defective|cracked|same|dead
  + They [sent me the same cracked] lyre.
  - They sent me the same card.

choice.little -1 for|through|from lack|want of choice|alternatives|options|variety|competition|anything|alternative|an
  + One shops there [for want of alternatives].
  - A lack of sleep.

waiting.long -2 spend|spent|spends|wasted|lose|lost … more time|hours queuing|queueing|waiting|searching|complaining than|then
  + We [spend more time queuing than] dancing.
  - I spend more time singing than dancing.

ease.paperwork    -1              asked|ask|asks|demanded|demand|required|require|want|wanted … for|a|file police|crime report|number
  + They [demanded a police report] for an umbrella.
  - I read a police report.
errors.wrong_bill -2,stage:manage billed|charged|invoiced|debited … although|but|despite|though|even i|we had|'d|only|clearly|have picked|chosen|chose|selected|ordered|asked|booked|agreed
  + I was [billed for a year although I had picked] the monthly plan.
  - They charged in as we had tea.
errors.wrong_bill -2,stage:manage took|taken|takes|debited|withdrew|collected|charged|billed … money|payment|premium|rent|fee|subscription|instalment a|two|three|several|days|too|an|weeks … early
  + They [took the money a day early].
  - We took the payment slip home early.

errors.was_home -2,channel:delivery marked|recorded|logged|down|noted|said|says as|a|i missed|absent|out|was|delivery … though|although|but … was|were in|home|here|inside
  + [Marked as missed even though I was in].
  - I missed the ball though I was in town.
