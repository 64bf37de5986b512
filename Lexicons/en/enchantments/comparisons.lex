@language en
@kind     enchantments

# Better than it was.
overall.better_now +2 <finer> than before|last|previously|ever|it|they|when … used|was|were|year|time|visit|ever|before
  + The site is [clearer than it was].
  - He left before last year.
overall.better_now +2 <finer> than before|previously|ever
  + The bus is [faster than before].
  - He is older than ever.
overall.better_now +2 changed for the better
  + The clinic has [changed for the better].
  - We changed for better seats.
overall.better_now +2 is|are|has|have|keeps|keep|really|greatly|much|definitely|'s|slowly|steadily improving|improved|improves
  + The food [is improving].
  - I hope it can be improved.

# Better than hoped for.
overall.beyond +2 <finer> than expected|promised|advertised|quoted|planned|stated|estimated|hoped|thought|imagined|described|anticipated
  + It came [sooner than promised].
  - The queue is taller than promised.
overall.beyond +2 <finer> than i|we had|'d|ever|was|were|could … expected|hoped|thought|imagined|feared|told|quoted|dreamed
  + Roomier and [quieter than we had imagined].
  - Later than I had to be there.

overall.better_than   +2 beats|beat … any|every day
  + It [beats the canteen any day].
  - The band beat a drum every day? No.
overall.better_than   +2 better than new|mine|home|ever
  + The clock is [better than new].
  - A new one is better, then?
overall.better_than   +2 compares|compared very|really|so|extremely|quite favourably|favorably|well
  + It [compares really well] with dearer ones.
  - He compared a well and a pond.
overall.better_than   +2 does|did the same as|job … twice|double|half|fraction
  + It [does the same as mine at half] the price.
  - Does the same bus run twice?
overall.better_than   +2 holds|held|hold its|his|her|their own
  + The little van [holds its own].
  - She holds her bag.
overall.better_than   +2 makes|make|made … competition|others|rest|rivals|everyone … look silly|amateurish|bad|poor|ordinary|expensive|slow|daft
  + They [make the others look daft].
  - I made the rest of the cake look like a hat.
overall.better_than   +2 put|puts … to shame
  + Their sourdough [puts the supermarkets to shame].
  - It is a shame to put it out.
overall.better_than   +2 rivals the|any|anything|all big|best|expensive|brands|greats|finest
  + It [rivals the big] brands.
  - Two rivals in the big game.
overall.better_than   +2 run for their|its money
  + They give the chains a [run for their money].
  - I run for the money tree bus.
overall.everything    +2 it|place|phone|hotel|town|gym has everything
  + For a knee-high robot, [it has everything].
  - Has it got a lid?
overall.excellent     +2 all in all a good|great|lovely|fab|brilliant|nice
  + [All in all a lovely] do.
  - All in a good box.
overall.excellent     +2 great|good|solid|real|excellent|perfect|brilliant|decent|ideal all-rounder|allrounder
  + A [solid all-rounder].
  - A pond, all round it.
overall.excellent     +2 it|place|island|gym|hotel 's|has got the|everything lot|in|you
  + Beach, bars, hills: [it's got the lot].
  - Has it the lot number on it?
overall.excellent     +2 what a place|view|meal|venue|lady|star|setting|spot|location|concert|breakfast|host|welcome
  + [What a concert]!
  - What is a venue?
  - What a day, the boiler broke.
overall.no_complaints +2 could|couldnt|couldn not|n't have asked|wished|hoped for anything|any
  + We [could not have asked for anything] more.
  - Could he have asked for the form?
overall.no_complaints +2 hard|hard-pressed|pressed|pushed|difficult|struggle|tough to fault|criticise
  + It is [hard to fault].
  - A hard fault line.
overall.no_complaints +2 n't|not|cannot|cant|couldnt find|see|spot|pick a|one|any single|fault|flaw|hole|thing … fault|wrong|flaw
  + I ca[n't find a single fault].
  - Can you find a fault code?
overall.unequalled    +2 bar none
  + The best eels in Essex, [bar none].
  - None of the bars are shut.
overall.unequalled    +2 no one|other else|place|shop|firm|bank|hotel|brand compares
  + [No other shop compares].
  - No one in that shop is Irish.
  - No one else touches the thermostat.
overall.unequalled    +2 nothing|nobody|none comes|came close|near
  + [Nobody comes near].
  - Nobody in the street near me has a bus.
overall.unequalled    +2 nothing|nobody|none|noone else|comes|even|came comes|close|near|come … close|near
  + [Nothing else comes close].
  - Nothing else, close the lid.
overall.unequalled    +2 simply|absolutely|really no comparison
  + There is [simply no comparison].
  - No, a comparison site.
  - There is no comparison table on the site.
overall.unequalled    +3 the finest|smoothest|cleanest|comfiest|quietest|easiest|quickest|freshest|softest|warmest|cosiest|slickest|tastiest|kindest|cheeriest|tidiest|prettiest|loveliest|friendliest … i|we|in|around|you|ever
  + [The cosiest pub in] Kent.
  - The warmest month was May.
overall.unequalled    +2 top of the|its pile|league|class|heap|game|pops
  + Our vet is [top of the class].
  - The top of the jar.

overall.no_equal +3 has|have|'ve yet to find|meet|see|come … better|nicer|close|beat|beats|beaten|rival|rivals|equal
  + I [have yet to find a better] pie.
  - I have yet to find my key.

overall.better_now +1 works|runs|goes|loads|flows|functions much|far|so|lot better|smoother now|since|today
  + The mill [runs much better since] the flood.
  - The mill runs now.
  - Your rivals' till works far better than yours.

overall.better_now +1 works|runs|goes|loads|functions better now|since|these|today
  + The mill [works better now].
  - It worked better then.

overall.better_than +2 nothing beats|rivals|equals|surpasses|tops|matches a|the|their|your|this|our|these
  + [Nothing rivals their] stopover.
  - A rival with nothing.

overall.better_than +3 know|knows|knew|seen|met|had|found of|no no|better|finer better|finer
  + I [know of no better] luthier.
  - I know a better luthier.

overall.unequalled +2 hard|difficult|impossible|tough to find|do|imagine|beat better|finer
  + [Hard to find better] in the shire.
  - It is hard to find my hat.

overall.unequalled +2 nobody|noone|no-one … does|do|did|makes|bakes|cooks|can|could it|them|any|do|better better|it
  + In the shire [nobody does it better].
  - Nobody does it.
