@language en
@kind     enchantments

value.good +3 best money|investment|pounds|dollars|tenner|quid i|we|i've|we've|you|we'll|'ve|ever|'ll
  + It was the [best money we] spent all year.
  - The best investment is time.
value.good +2 saved|saves|saving me|us|you <money>
  + It [saved us 40 pounds].
  - He saved me two seats.

# Good value, generous portions.

value.good             +2 bang for … ~buck
  + You get a lot of [bang for your buck].
  - Where is the best bang for my buck?
value.good             +2 value for money
  + Real [value for money] on the ferry.
  - Which plan is value for money?
value.good             +2 well|definitely|totally|so|really|certainly worth
  + The extra hour is [well worth] it.
  - Is it really worth the trip?
value.good             +3 worth every ~penny|~cent
  + The guided tour was [worth every penny].
  - If it is worth every cent, I will buy two.
value.good             +2 worth … ~money|~price|~trip|~visit|~wait|~cost|~drive
  + The castle is [worth the drive].
  - What is my car worth in money terms?
value.good             +1 ~get what you ~pay for
  + Solid shoes, you [get what you pay for].
  - Do you get what you pay for?
value.good             +2 ~good|~great|~excellent|~fantastic|~amazing|~incredible|~best|~brilliant|~super|real … value
  + The city pass is [excellent value].
  - What is the best value in your list?
value.good             +2 ~value … ~great|~excellent|~good|~fantastic|~phenomenal|~unbeatable
  + The [value is phenomenal].
  - What value is good enough for a claim?
value.portion_generous +2 generous|huge|large|big|massive|hearty|enormous|ample|plentiful|good|bigger ~portion|~serving|~helping|~plate
  + [Hearty portions] even at the museum café.
  - Which large size is left?
value.portion_generous +2 plenty|loads|lots of food|meat|toppings|filling
  + There was [plenty of food] for six.
  - Lots of you love food.
value.portion_generous +1 ~leave … ~full|~stuffed|~satisfied
  + We [left completely stuffed].
  - Did you leave full?
value.portion_generous +2 ~portion|~serving|~helping|~plate … ~generous|~huge|~large|~big|~massive|~hearty|~enormous|~ample|~plentiful
  + The [portions are massive].
  - Is the portion big for two?

@sector restaurant hotel airline leisure health
value.hearty +2 ~filling|~hearty
  + A [hearty] breakfast before the climb.
  - A dental filling takes an hour.

@all
keep.tooth             keep         dental|tooth ~filling
keep.tooth             keep         ~filling station|in|out
value.above_asking     +2           above|over asking price
  + The mill went for [above asking price].
  - The asking price is written above the door.
value.above_asking     +2           above|over the|our|my asking
  + They sold it [over the asking] price.
  - The man above was asking for me.
value.good             +2,stage:pay get|got a|so|such|an|loads|lots|plenty … for <money>
  + You [get a great deal for ten pounds].
  - I got a coat for my son.
value.good             +2           get|got|getting a lot|lots|so|more|great|plenty|loads … for your|the|our|my money|price
  + You [get a lot for your money].
  - Get a lot of rest.
value.good             +2           i|we would|'d pay double|twice|triple|more
  + [I'd pay double] for that.
  - We pay more in May.
value.good             +2           i|we would|'d|will|'ll|happily|gladly|have happily|gladly|pay|paid|easily pay|double|twice|more|triple
  + For such a kiln [we'd happily pay] again.
  - Would they gladly pay for the oars?
value.good             +2,stage:use little|bit|drop|tiny goes a long
  + A [little goes a long] way.
  - He goes on a long run.
value.good             +2           loads|lots|plenty|lot|more|bang for your|the|my money|buck
  + You get [loads for your money].
  - The money is for you.
value.good             +2           money|time|effort|pound|pounds|dollars|penny well|nicely spent|invested
  + Three hours of [time well spent].
  - A well spent by the road.
value.good             +2,stage:pay paid|pays|paying for itself|themselves
  + The pass [paid for itself] in two trips.
  - They paid for the garden themselves.
value.good             +2           under|below asking|budget
  + She got it [under asking].
  - The budget is set.
value.good             +2,stage:pay worth … extra … quid|pounds|pound|money|pennies|cost|bucks|dollars|cash|euros|bit
  + It is [worth the extra ten pounds].
  - An extra bit of rope is worth a lot.
value.good             +2           worth … investment|detour|extra|splurge
  + Well [worth the investment].
  - How much is the investment worth ?
value.good             +2           worth … trek|hike|journey|climb|queue|effort|hype|hassle|faff|schlep
  + The view is [worth the climb].
  - The climb is a lot of faff.
value.hearty           +2,stage:use kept|keeps|keep|set|sets|fills|filled us|me|him|you going|up|full until|till|for|all
  + The porridge [kept us going until] dusk.
  - She kept us for an hour, going over the form.
value.portion_generous +2           generous|plentiful|bountiful|copious|hearty
  + That fellow is [generous].
  - A genre of song.
value.upgrade          +2,stage:use ~upgrade|upgraded me|us|to … free|business|first|suite|without
  + They [upgraded us to a suite].
  - Can you upgrade me to business?

# Worth what it costs
comfort.comfortable +2,stage:use footrest|headrest|legrest|cushion|pillow|pillows|blanket|blankets|duvet|heater|fan … helps|helped|plus|bonus|brilliant|welcome|useful
  + The [footrest helps] on long flights.
  - The fan is on.
overall.better_than +2           much|far|way|miles|so|infinitely|streets|heaps|loads better|nicer|quicker|easier|cheaper|comfier|quieter|ahead than|of
  + It is [much better than] economy.
  - We do not have much, better luck to you.
overall.better_than +2           this|new|one|they|it|place … is|are|'s miles|far|so|much|way|streets|loads|infinitely better
  + This [one is miles better].
  - It could be far better.
value.good          +2           big|huge|massive|definite|real|clear|great step|leap|jump up|on|over|forward|from
  + A [big step up] from economy.
  - A step up to the door.
value.good          +2           worth paying|spending|splashing|forking|shelling|upgrading|the for|extra|more|out|splurge|upgrade|trip|journey|drive|wait|detour|visit
  + It is [worth paying for].
  - A coin worth a pound.

value.good             +2           get|got|getting|gets|had|have my|our|your|his|her|their money|moneys 's|s worth
  + I [got my money's worth] from that pass.
  - What is my money worth in yen?
value.good             +2           get|got|getting|had|have|worth my|our|your|every moneys|penny worth|piece
  + We certainly [got our moneys worth].
  - Got my worth from a chart.
value.good             +2           more|plenty|tons|serious|best|great bang for|per|to your|the|my|our buck|dollar|pound
  + You get [serious bang for your buck].
  - There was a bang; my buck ran off.
value.good             +2           worth paying|spending a|the|that|extra bit|little|extra|few|more more|extra|pounds|quid|for
  + A hotel [worth paying a bit more] for.
  - What is it worth, paying more a bit at a time?
value.portion_generous +2,stage:use bottomless|unlimited|endless|limitless|free coffee|tea|brunch|refills|drinks|soda|salad|bread|top-ups
  + The [bottomless coffee] kept us going.
  - A bottom shelf of coffee.
value.portion_generous +2           do|does|did|never|no|without|dont|doesnt|didnt … skimp|skimps|skimped|skimping|scrimp|scrimping
  + They [never skimp] on the toppings.
  - What does it do, a skimming tool?
value.portion_generous +2,stage:use generosity of the|their portions|helpings|servings|buffet|breakfast
  + The [generosity of the portions].
  - A portion of it went to charity.
value.portion_generous +1           generously|amply|decently|handsomely sized|filled|portioned|proportioned|stuffed
  + The baguettes are [generously filled].
  - He filled it in generously for us? No.
value.portion_generous +2,stage:use i|we|us was|were|got|felt|am|are … full to bursting
  + By pudding [I was full to bursting].
  - Fuller's brimming hat.
value.portion_generous +2,stage:use lashings|oodles|dollops|mountains|heaps|generous|piles|stacks of cream|custard|butter|gravy|food|chips|sauce|cheese|bacon|filling|toppings|sauce|fillings|meat
  + Scones with [lashings of butter].
  - A lashing of rain, and butter at home.
value.portion_generous +2,stage:use plate|plates|dish|dishes|portions|bowls|helpings|sandwiches|cones … piled|heaped|loaded high|up|with
  + [Plates piled high] with mussels.
  - Plates and a pile of cloths, high up.
value.portion_generous +2,stage:use we|i were|was|felt|am stuffed
  + After that roast [we were stuffed].
  - My stuffed toys went to a nursery.

@all
keep.smaller_sizes keep smaller portions|portion|sizes|options|helpings|plates|servings|meals <be>|available|for|if|on|offered|too|as
  + There are [smaller portions for] the young.
  - Smaller portions and higher prices.

@all

value.upgrade +2 we|i|us were|was|got|been upgraded
  + [We were upgraded] to the sea side.
  - The software was upgraded.
