@language en
@kind     enchantments

cleanliness.clean +2 <negation> a|one|single speck|spot|trace of
  + There was [not a speck of] dirt.
  - There is a spot of tea left, is there not ?

# Clean, tidy, well kept.

cleanliness.clean +2 ~spotless|~immaculate|spotlessly|~pristine|~gleaming|immaculately
  + The loos on the train were [spotless].
  - Is a spotless record needed?

@sector hotel restaurant transport airline health leisure public
cleanliness.clean +1 ~clean|~tidy|~hygienic
  + A [tidy] ward and a calm night.
  - Please clean my room at ten.

@all
cleanliness.clean +2           clean and|& tidy|fresh|modern|bright|comfortable
  + The taxi was [clean and fresh].
  - Clean and dry the lens after use.
cleanliness.clean +2           clean as a|new whistle|pin
  + It was [clean as a whistle].
  - The ref has a clean whistle.
cleanliness.clean +2           cleaned|valeted|washed|polished|spotless|immaculate|scrubbed … inside and|& out
  + They [valeted it inside and out].
  - The inside was out of the light.
cleanliness.clean +3,stage:use eat|eaten … off … floor|floors
  + You could [eat your dinner off the floor].
  - The cat eats off the floor, like ours.
cleanliness.clean +2           sparkling|squeaky clean
  + The tables are [sparkling clean].
  - Sparkling water in a clean glass?
cleanliness.clean +2           very|really|so|extremely|always|super|nice ~clean|~tidy|~hygienic
  + The changing rooms are [always clean].
  - Is it always clean in the evening?
cleanliness.clean +2           well ~kept|~maintained|~cleaned
  + A [well kept] park all year.
  - All being well kept on ice?
cleanliness.clean +2           ~cleaned ~daily|~regularly|~thoroughly|~twice|~every
  + Rooms are [cleaned daily] without fail.
  - Is it cleaned daily?
cleanliness.clean +2           ~cleanliness|~hygiene … ~excellent|~impeccable|~great|~outstanding|~superb|~perfect|~good|~exceptional
  + The [hygiene is impeccable].
  - How is hygiene good for teeth?
cleanliness.clean +2           ~excellent|~impeccable|~great|~outstanding|~good|~high … ~cleanliness|~hygiene
  + An [impeccable standard of cleanliness].
  - Where is a good hygiene course?
cleanliness.floor +3           eat|eaten off|dinner the|off floor|floors
  + You could [eat off the floor].
  - Eat at the table; the floor is wet.
cleanliness.own   +1           ~clean|~fresh ~linen|~towel|~sheet|~bedding|~cutlery
  + [Fresh towels] twice a day.
  - Can I get fresh towels?
cleanliness.smell +2           ~smell … ~nice|~lovely|~clean|~fresh|~amazing|~great
  + The linen [smells lovely].
  - Does it smell nice?
cleanliness.tidy  +2           cleaned|washed|valeted|hoovered|swept|polished|tidied the|my|our|up|it … afterwards|before|themselves
  + They [washed the van before] I came for it.
  - The car and my dog were washed.
cleanliness.tidy  +2           left|leave|leaves|leaving|left the|my|our|everything|it|place|house … cleaner|tidier|spotless|tidy|immaculate|clean|neat|better … than|when|behind|and|after|every
  + The fitters [left the house tidier than] before.
  - My clean shirt was left in the hall.
cleanliness.tidy  +2           they|crew|men|lads|guys|builders|he|she|who|all|<agent> … kept|keeps|left the|our|their|his|my work|job|building site|area … clean|tidy|spotless|immaculate
  + The [crew kept their work area tidy].
  - I keep my work area tidy.
cleanliness.tidy  +2           they|crew|men|lads|guys|builders|he|she|who|always|<agent> … kept|keeps|left|leave|leaves work|job|building|everything|everywhere|the|our|their|his|my site|house|yard|garden|place|everything|room|rooms|kitchen|area|drive … clean|tidy|spotless|immaculate
  + [They left our yard spotless].
  - We left the room tidy on Monday.
cleanliness.tidy  +2           tidied|cleaned|cleared|cleans|hoovered|swept up|after himself|themselves|herself|after|them
  + The fitter [tidied up after] himself.
  - I tidied my room.
cleanliness.tidy  +2           took|take|taking|removed|removing|put their|his|her|on|off|dust … shoes|boots|sheets|covers|overshoes|down … off|on|at|in|before|to|everywhere
  + The engineer [took his boots off].
  - I took the covers off.
cleanliness.tidy  +2           ~leave|left|leaves everything|it|the|place|all|no|kitchen spotless|tidy|clean|mess|immaculate|dust|as
  + He [left everything spotless].
  - I left it to clean later.
keep.clean_verb   keep         to|please clean
keep.i_tidied     keep         i|we tidied|cleaned|cleared|hoovered|swept
keep.own_tidy     keep         i|we left|leave|kept|keep … room|rooms|flat|place|house|kitchen|apartment|cottage|everything … clean|tidy|spotless|immaculate|neat
keep.own_tidy     keep         i|we left|leave|kept|keep … room|rooms|flat|place|house|kitchen|apartment|cottage|everything … clean|tidy|spotless|immaculate|neat … when|behind|and|after|every|before|than|found
  + [We left the cottage very tidy] and lost the deposit.
  - They left it tidy.
keep.we_cleaned   keep         we|i left|kept|returned it|the … immaculate|clean|spotless|tidy|pristine

# As they found it
cleanliness.clean  +2 and|was|were|very|really|so|punctual|polite|quick|neat|clean|friendly tidy
  + The man was [polite tidy] and quick.
  - The untidy shed.
cleanliness.tidied +2 left|leave|leaves … place|house|room|kitchen|everything|it|garden|flat|everywhere … as|cleaner|tidier|spotless|immaculate|tidy|clean … found|than|before|tidy|spotless|was|behind
  + They [left the place as they found] it.
  - He left the place as soon as noon.
cleanliness.tidied +2 left|leave|leaves … place|house|room|kitchen|everything|it|garden|flat|everywhere … spotless|immaculate|tidy|clean|cleaner|tidier
  + They [left the flat spotless].
  - He left the clean house.

cleanliness.clean +1 hygienic
  + The tattoo studio is [hygienic].
  - The hygienist is away on Friday.
cleanliness.clean +2 shipshape|ship-shape|spanking|squeaky|gleamingly|scrupulously clean|tidy|hygienic
  + The loos were [scrupulously clean].
  - The spanking of children is not our subject.
cleanliness.clean +2 spick|spic and|n|& span
  + Her surgery is always [spick and span].
  - A spanner and a spike.
cleanliness.tidy  +2 shipshape|ship-shape
  + The decks were [shipshape].
  - The ship has a shape like a shoe.

cleanliness.clean  +2,stage:use beautifully|surgically|clinically|impressively|wonderfully|impossibly|properly|blissfully|reassuringly|refreshingly clean
  + The dog groomer is [reassuringly clean].
  - Keep it clean, staff.
cleanliness.clean  +2,stage:use cleaner|tidier than my|our|mine|when|it|the own|house|home|kitchen|was|we|i|they
  + The hostel is [cleaner than my own] flat.
  - A cleaner, taller than my dad.
  - It was cleaner than the photo.
cleanliness.clean  +2,stage:use clean|fresh|neat as a|an new|daisy|whistle|pin|pins
  + The hearse was [clean as a new] pin.
  - A clean pin, as asked.
cleanliness.clean  +2,stage:use not|never a hair|thing|pillow|cushion out of
  + [Not a hair out of] place in that ward.
  - Not a good thing, out of milk.
cleanliness.tidied +2           put|placed|left everything|all|furniture|things|it … back where|exactly|as|in|just how|it|they|we|place|was|found
  + They [put everything back where it] belongs.
  - Put your name, everything on the back.

cleanliness.clean +1,stage:use <place>|<spot>|nursery|salon|house|clinic|school|hospital|everything|everywhere|centre|kennels <be> clean|tidy
  + The [nursery is clean].
  - Is it to be kept tidy, the clean room?
cleanliness.clean +1,stage:use <place>|<spot>|nursery|salon|house|clinic|school|hospital|everything|everywhere|centre|kennels <be> so|really|super|nice|lovely|reasonably|perfectly|quite|pretty clean|tidy
  + Their [kennels are perfectly tidy].
  - Perfectly clean water is not a room.

cleanliness.clean +1 <be>|look|looks clean|tidy
  + The lockers [look clean].
  - Clean the lockers.

@all
cleanliness.clean +1,stage:use room|rooms|bathroom|bathrooms|place|pool|suite|kitchen|restaurant <be> pretty clean|spotless|tidy
  + The [rooms are pretty clean].
  - The rooms are pretty.

cleanliness.tidy  +2 <agent>|men|they|he|she|movers|fitters wore|wear|wearing|put shoe|boot|on|plastic covers|overshoes|shoe
  + The [men wore shoe covers].
  - We wore boots.
cleanliness.tidy  +2 took|taken|takes|carried|cleared away|up all|the|their … packaging|rubbish|boxes|cardboard|mess|waste|wrapping|debris
  + They [took away all the packaging].
  - I removed the boxes.
empathy.made_sure +2 covered|protected|padded|wrapped the|my|our|all … floor|floors|carpet|carpets|furniture|banister|doorways|stairs … before|first|while
  + They [covered the carpets before] they came in.
  - We covered the floor in wax.

cleanliness.clean +1 towels|sheets|linen|bedding|beds <be> changed|replaced|refreshed every|each|twice day|morning|daily
  + The [linen is changed every day].
  - A linen shirt every day.
  - The sheets were not changed every day.
