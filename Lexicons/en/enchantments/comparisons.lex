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
