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
