@language en
@kind     enchantments

# Near, easy to reach, open.

location_hours.access      +1 easy|simple to find|reach|park|locate
  + The depot is [easy to find].
  - Is it easy to find?
location_hours.access      +1 ~easy|~plenty|~free|~ample|~good … ~parking|~access
  + [Ample parking] right outside.
  - Is there free parking at night?
location_hours.access      +1 ~parking|~access … ~easy|~free|~plentiful|~ample|~convenient
  + The [parking is plentiful].
  - Is the access road easy in snow?
location_hours.near        +1 close|handy to|for … ~station|~beach|~centre|~center|~shop|~metro|~town|~home|~everything|~airport|~subway
  + The lodge is [close to the beach].
  - Is it close to the station?
location_hours.near        +1 few|five|ten|two|5|10|2|short|couple|minute|minutes|stone walk|minutes|blocks|steps|minute|'s walk|from|away|throw|throw
  + Our flat was [five minutes away] from the museum.
  - Is there a short walk we can do?
location_hours.near        +1 right|just on|around|next|in … door|corner|doorstep|heart|centre|center|middle
  + The surgery is [just around the corner].
  - Turn right on the third corner?
location_hours.near        +1 steps|yards|metres|stroll|throw from … beach|station|centre|center|metro|tube|harbour|shops|downtown|airport|sea|front|park|stadium|house|door
  + It is [steps from the beach].
  - The steps of the station.
location_hours.near        +1 stone|stones 's throw
  + A [stone's throw] from the harbour.
  - He threw a stone.
location_hours.near        +1 walking distance
  + Everything is within [walking distance].
  - Is it in walking distance?
location_hours.open        +2 open all|24|round hours|the|7
  + The library is [open all hours].
  - We open the boxes.
location_hours.open        +1 ~great|~convenient|~long|~flexible|~good ~opening|~business|~visiting|~hours hours|times
  + [Convenient opening hours] for shift workers.
  - What are good visiting hours?
location_hours.open        +1 ~hours|~times … ~convenient|~flexible|~great
  + The [hours are so convenient].
  - In two hours is it convenient?
location_hours.open        +2 ~open … late|early|sundays|sunday|24|7|weekends|christmas|saturdays
  + It is [open late] and saves my evening.
  - Are you open late?
location_hours.well_placed +2 well|ideally|perfectly|conveniently|centrally located|situated|placed|positioned
  + A hotel [ideally situated] for the fair.
  - Is the flat centrally located?
location_hours.well_placed +2 ~great|~good|~excellent|~perfect|~ideal|~convenient|~fantastic|~brilliant|~handy|~prime|~central ~location|~position|~spot|~situation
  + A [brilliant location] between pier and park.
  - What is a good spot for photos?
location_hours.well_placed +2 ~location … ~great|~good|~excellent|~perfect|~ideal|~convenient|~fantastic|~brilliant|~handy|~central
  + The [location is simply ideal].
  - Which location is good for a wedding?

location_hours.access      +1             step free|access throughout|everywhere|access
  + There is [step free access].
  - Step on it, free of fear.
location_hours.access      +2             step-free|wheelchair-friendly|pram-friendly|buggy-friendly|fully-accessible|level-access
  + The museum is [step-free] from the street.
  - Steps were free of ice.
location_hours.open        +2,stage:order appointments|slots|times|classes|sessions|surgeries … suit|fit|around|work|early|evening|evenings|weekends … work|working|shift|busy|schedule|schedules|everyone|me|us|job|mums|parents|commuters
  + [Classes that fit round a shift] pattern.
  - The appointments book is at work, in suit colours.
location_hours.open        +2             open til|till|until|to|past|round … late|midnight|hours|you|clock|night|need
  + A chemist that is [open till late].
  - Is it open until eight?
  - The shop is open until midnight?
location_hours.well_placed +2             close|near|handy|convenient|proximity to|for all|the|local|every … amenities|attractions|sights|shops|transport|beach|station|everything
  + [Close to all the amenities].
  - Close all the shutters to the shops.
  - The pub is next to the station.
location_hours.well_placed +2             everything|shops|beach|bars|restaurants|cafes|bus|tram|train|trams|buses|pool|sea|all|amenities|lots|plenty|walks|pubs … on|at your|our|the|my doorstep
  + Shops and [bars on the doorstep].
  - A bus bill on the doormat.
location_hours.well_placed +2             hop|skip|stone|stones|hop-skip … away|from|throw|jump
  + It is a [hop and a skip from] our flat.
  - Skip the hop garden tour.
location_hours.well_placed +2             in|at the|right heart of|the city|town|the|historic|old|of|village|things
  + A tiny inn [in the heart of the] wine hills.
  - A pain in the heart.
location_hours.well_placed +2             location|situation <be> … bonus|asset|enviable|prime
  + The [location is a real asset].
  - What a location, prime beef and a bank.
location_hours.well_placed +2             right|literally on|at your|our|the|my very|own|doorstep doorstep
  + [Trams literally on our doorstep].
  - He left it on the doormat.
location_hours.well_placed +2             slap|bang|smack bang|dab|in in|the the|middle|centre|center|heart … centre|center|middle|heart|of
  + The hostel is [slap bang in the centre].
  - Slap some paint in the middle.
location_hours.well_placed +2             tucked|hidden|off|out … away|track|way … but|yet … worth|finding|found|seeking|hunting
  + It is [tucked away but worth] the hunt.
  - A towel hidden away.

location_hours.open        +2 access|open|accessible|available|staffed|reachable … day and|or night
  + The yard is [open day and night].
  - I wait day and night.
location_hours.open        +2 access|open|get|come|go|enter|reach … at any|all hour|hours|time
  + You can [get in at any hour].
  - At any time, he may go.
location_hours.well_placed +2 beautifully|superbly|brilliantly|handily|wonderfully|splendidly|enviably situated|placed|located|positioned
  + The campsite is [beautifully situated].
  - A beautiful sit-in.

location_hours.open +2 open|available|answer|answers|reachable|staffed around|round the clock
  + The launderette is [open around the clock].
  - The clock tower is open.

location_hours.near +2 can|could|able … walk|stroll|wander everywhere|anywhere
  + You [can walk everywhere] from the door.
  - We walked for hours.

location_hours.access +1 hotel|location|place|station|restaurant|shop|store|park|museum|office|clinic|beach|branch <be>|very|so|really easy to get to
  + The [hotel is easy to get to].
  - The hotel is easy to paint.
location_hours.access +1 location|place easy to get to|from
  + [Location easy to get to].
  - Location easy to paint.
