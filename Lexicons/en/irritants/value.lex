@language en
@kind     irritants

# What one gets for the money: portions, worth.

keep.cut_to         keep            cut … to size
keep.nice_little    keep            much|so for your
value.bad           -2              money wasted|down
  + Forty pounds of [money wasted] on that tour.
  - The money is down the side of the sofa.
value.halved        -2              halve|halves|halved|slashed the|our|my|their classes|hours|service|portion|portions|points|benefits|size|timetable|visits|number
  + They [halved the classes] in June.
  - I halved the apple.
value.nothing       -2              all|a that|fortune|lot money|paying … for nothing|this|that|what
  + [All that money for nothing].
  - All the money is for the school.
value.nothing       -2              got|get|received|had out|back nothing|zero|zilch
  + I paid in for years and [got back nothing].
  - I got out at the next stop.
value.nothing       -3              money … down the drain|toilet|pan
  + That was [money down the drain].
  - I dropped money down a well.
value.nothing       -3              ~pay … for nothing
  + I have been [paying all year for nothing].
  - She pays me, and I ask for nothing.
value.nothing       -3              ~pay … service|something|product|cover … <negation> … ~use|~get|~work|~receive|~have
  + I am [paying for a service I cannot use].
  - We pay for the service in May.
value.nothing       -3              ~waste|~wasted of|my|our money|cash
  + The warranty was a [waste of money].
  - If insurance is a waste of money, I can bring my own.
value.paying_for    -2,stage:manage paying|pay|paid for … getting|get|got|receiving <number>
  + I am [paying for 80 and getting 20].
  - I paid for the tea and got a lift home.
value.paying_for    -2              paying|pay|paid for … getting|get|got|receiving … half|barely|less|nothing|fraction|third|quarter
  + We are [paying for gold and getting half] the speed.
  - I paid for the tea and got a lift home.
value.poor          -2              <money> to stand|queue|sit|watch|wait in|all|on|through|for
  + [£240 to stand in] line all day.
  - £20 to enter and a drink.
value.poor          -2              <negation> worth … money|price|it|cost|penny|cent
  + The upgrade was [not worth it].
  - Is it worth it, or not yet?
value.poor          -2              <negation> ~get what … ~pay
  + You do [not get what you pay] for here.
  - Why not get lunch, what do you say?
value.poor          -2              <negation> … value for … money
  + Definitely [not value for money].
  - I do not know the value, so ask for the money.
value.poor          -2              <negation>|never … ~get|got|getting|receive|received my|our|your|his|her|their money|moneys 's|s worth
  + I certainly did[n't get my money's worth].
  - They asked if I got my money's worth.
value.poor          -2              feel|feels|felt|feeling short-changed|shortchanged|fleeced|robbed|swindled|mugged
  + I [felt short-changed].
  - I felt at home.
value.poor          -2              for that|this price i|we|you
  + [For that price I] expect clean towels.
  - What do I get for that price?
value.poor          -2              not|n't|never|hardly … worth the|it|bothering|my|a|what bother|hassle|effort|wait|trip|time|price|money|subscription|fee|fuss
  + It is [not worth the bother].
  - It was not worthless.
value.poor          -2              paid|pay|paying for … gold|premium|priority|express|next|saturday … waited|bots|nothing|never|late
  + I [paid for express and it came late].
  - I pay for first class and love it.
value.poor          -2              poor|bad|terrible|awful|no|worst|dreadful value
  + [Poor value] for a three hour tour.
  - What is the no claims value of my bonus?
value.poor          -2              very|so|not|too little|much|less|n't for your|my|our|the|what money|price|you
  + You get [very little for your money].
  - Little for her age.
value.poor          -2              what exactly|am|are i|we|am paying|i|we for|paying
  + [What am I paying for] if the pool is shut?
  - What do we do?
value.poor          -2              ~overpriced|~expensive … for what|the|such
  + It is [expensive for what] you get.
  - If it is expensive for the guests, say so before we travel.
value.portion_small -2              <negation> enough food|filling|meat|sauce|toppings|dressing
  + There was [not enough food] at the gala.
  - If there is not enough food, order more.
value.portion_small -2              amount|amounts … <be> tiny|small|minuscule|meagre|meager|measly|stingy|ridiculous|pathetic|mean
  + The [amount of peas was tiny].
  - A large amount for a tiny mark.
value.portion_small -1              on the small|mean|stingy|skimpy side
  + The chips are [on the stingy side].
  - A small salad came.
value.portion_small -2              portion|portions|sizes|bags|bars|servings|packs|helpings … shrunk|shrinking|smaller|reduced|halved|tinier
  + The [portions have shrunk].
  - Portions for two.
value.portion_small -2,stage:use    size of|as a|my|an coin|postage|stamp|thumbnail|penny|golf|pea|marble|matchbox|fingernail|walnut|teaspoon|saucer|thimble
  + A burger the [size of a golf] ball.
  - It is the size of a horse.
value.portion_small -2,stage:use    still|left|leave|go|went hungry|starving|peckish
  + We were [still hungry] at the end.
  - I left after that.
value.portion_small -2,stage:use    thimble|thimbleful|sliver|smidgen|dribble|smear|speck of
  + A [sliver of] cake for a fiver.
  - A sliver in my thumb came of the oar.
value.portion_small -2              tiny|small|smaller|minuscule|meagre|meager|measly|stingy|pathetic|skimpy ~portion|~serving|~helping
  + [Measly portions] at a wedding price.
  - If you serve a small portion, do write to my sister.
value.portion_small -2,stage:use    would n't|not|hardly|barely feed … sparrow|child|toddler|mouse|bird|baby|one|anyone|fly
  + It [would not feed a sparrow].
  - We feed a sparrow each day.
value.portion_small -2              ~leave|~go|~come|still … hungry
  + We [left the table hungry].
  - I arrived hungry and full of hope.
value.portion_small -2              ~portion|~serving|~helping|~plate|~meal … tiny|small|smaller|minuscule|meagre|meager|measly|stingy|ridiculous|pathetic|miniature|mean|skimpy
  + The [portions were frankly tiny].
  - If the small portion is for children, I will take two.
value.portion_small -2              ~stingy|~skimpy|measly
  + They are [stingy] with the toppings.
  - If they are stingy, go elsewhere.
value.shrink        -2              ~cut … ~portion|~service|~benefit
  + They [cut the portions] by half.
  - He cut the shelf to size.
value.shrink        -2              ~reduce|~shrink … ~portion|~size|~service|~benefit
  + They [shrank the pack size] on the quiet.
  - If I can reduce the font size, the school has to know.
value.under         -1              for what|that|the we|i|you|price|money paid|pay|spent … expect|expected|hoped|least|hope
  + [For what we paid I expected] a clean spoon.
  - I paid for what I ate.
value.under         -1              my|our|the old|previous|last|former … better|longer|faster|quieter|brighter|stronger|nicer|lighter
  + [My old hoover was far better].
  - The old town is by a better road.
value.under         -2              valued|offered … half|fraction|third|quarter|below|less … worth|value|paid
  + They [offered me half what it is worth].
  - He valued it at ten pounds.

value.poor -2 pay|paying|paid|pays for … i|we|you|nobody can|ca|could|do|did n't|not|never|hardly use
  + I [pay for a pool I can't use].
  - I pay for my room and I use it.

# Not what one pays for
overall.better_elsewhere -2,decides:break will|'ll|shall|would|going|rather|prefer … choose|use|fly|try|pick|book|go|look|find … another|different|other|rival|competitor airline|hotel|company|garage|carrier|restaurant|provider|one|place|operator|shop|brand
  + I [will choose another airline] now.
  - I chose another hat.
overall.not_great        -2               not|never|n't for|recommended|suitable|ideal|good|great|fit long|overnight|anyone|tall|families|children|older|large|longer … haul|flight|flights|journeys|trips|over|people|than
  + [Not for long haul].
  - It is not far.
value.poor               -2               ^ <money> wasted|down|gone
  + [£60 wasted].
  - We wasted nothing.
value.poor               -2               just|basically|only|merely|simply|glorified|essentially|no|it's … economy|canteen|hostel|waiting|corridor|cupboard|cafeteria|youth|school seat|seats|with|room|hostel|canteen
  + It is [just an economy seat].
  - Economy seats are at the back.
value.poor               -2               nothing|hardly|barely|scarcely|not|n't|anything|far|never … premium|business|luxury|luxurious|first|deluxe|five|gold|vip|exclusive|superior|executive class|star|about|service|standard|treatment|experience|lounge
  + There is [nothing premium about] it.
  - The premium is due.
value.poor               -2               waste of <money>
  + A [waste of £60].
  - Waste paper.

value.poor          -2 n't|not|never|doesnt|didnt|cant|hardly|nothing|nowt|cannot … justify|justifies|justified|warrant|warrants|merit|merits|excuse|excuses … price|cost|fee|money|outlay|expense|increase|charge|hike|rate|fare|price-tag
  + The show does[n't justify that fee].
  - A tribunal will justify its fare decision.
value.poor          -2 pay|paying|paid for|extra the|for brand|name|logo|label|badge|postcode|hype|the not|rather|and|instead|not-so|alone|nothing|only
  + Here you [pay for the logo not] the leather.
  - I pay for the brand book, not you.
value.poor          -2 what a rip
  + Two scones for that? [What a rip].
  - What is a rip tide?
value.poor          -2 you|you're|you are|'re|basically|only|simply|all just|only|really|pay|paying pay|paying|for for|the the|view|name brand|name|logo|label|view|badge|postcode|location|hype|packaging|box
  + [You're just paying for the view].
  - Who is paying for the label printer?
value.portion_small -2 microscopic|minuscule|miniscule|child-size|child-sized|teeny|weeny|bite-size|doll-size portion|portions|serving|servings|helping|helpings|plate|plates|slice|room|bathroom
  + [Microscopic servings] on slates.
  - A microscope for her portion of the work.
value.portion_small -2 portion|portions|serving|servings|helping|helpings … fit|for|suited|suitable … sparrow|bird|ant|toddler|mouse|doll|dolls|hamster
  + A [portion for a sparrow].
  - A portion of the bird park for toddlers is shut.
value.shrink        -2 shrinkflation|skimpflation
  + [Shrinkflation] has got to the biscuits, too.
  - Inflation is a subject at school.

value.under -2 half|third|tenth|quarter|fraction the|of speed|what service|i|we|you … pay|paid for
  + I get a [third of what I pay for].
  - Half of what we pay is tax.

value.poor -2 not|n't|never|hardly worth entry|queuing|queueing|visiting|watching|reading|buying|having|eating|staying
  + The sequel is [not worth watching].
  - What is worth reading?
value.poor -2 not|n't|never|hardly worth the|its|their|an entry|entrance|admission|ticket|detour|drive|petrol|parking|queue|climb|calories|candle|outlay|hike|faff|bus
  + The grotto was [not worth the entry].
  - Is the drive worth a detour?

# Told in other words
value.poor -2 penny-pinching|penny-pinch|cheapskate|cheapskates|cheese-paring|corner-cutting
  + A [penny-pinching] airline.
  - A nickel coin by the dime.

value.nothing       -2 what do|am|are we|i|you pay|paying … tax|taxes|fees|premiums|dues|rates|subscription|rent for
  + [What do we pay council tax for]?
  - What do I pay for two?
value.poor          -2 not|n't|never|hardly worth the a|calories|candle|light|jot|bean|dime|toss
  + That dessert is [not worth the calories].
  - Is the candle worth a lot?
value.portion_small -2 half|nearly|almost|practically empty|bare plate|plates|bowl|bowls|glass|glasses|boxes|box|bag|tray|trays
  + Steep for [half empty plates].
  - The empty plate was cleared.
value.portion_small -2 pitifully|insultingly|laughably|comically|risibly|minutely small|tiny|short|little|thin
  + The refund was [insultingly small].
  - A pitiful cry from a small cat.

value.under -2 skipped|omitted two|three|four|several|half|many|some|most|2|3 stops|ports|sights|visits|sites|acts|lessons|sessions
  + They [skipped two ports].
  - He skipped two courses of pills.

keep.own_doing keep i|we skipped|omitted two|three|several|half|many|some|most|2|3 stops|ports|sights|visits|sites|acts|lessons|sessions
  + [I skipped two lessons] and still passed.
  - They skipped two ports.
value.under    -1   spent|spend|wasted more time in|at|on … shops|shop|traffic|queues|bus|coach than
  + We [spent more time in shops than] at sights.
  - She spends her time in the shops.

value.poor -2 expected|hoped more|better for the|that|this|my|our money|price
  + We [expected more for the money].
  - You get more for the money.

value.portion_small -2 portion|portions|serving|servings|helping|helpings <be>|so|really|frankly microscopic|minuscule|miniscule|laughable|pathetic|measly|paltry|pitiful
  + The [servings were microscopic].
  - The germs were microscopic.

value.under -2 premium|paid|pro|gold|plus|paying|full version|subscription|membership|plan|package|upgrade|tier … adds|add|brings|offers|gives|changes|does|serves nothing|little
  + The [gold membership gives nothing].
  - The gold plan brings joy.
  - The gold plan adds no ads.

value.bad -2 get|got|getting|receive nothing|little|zilch|nowt in return|exchange
  + You [get nothing in return].
  - He asked for a hug in return.
  - She asks for nothing in return.
