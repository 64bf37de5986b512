@language en
@kind     enchantments

# What surpasses: others, what was, what was expected.

# More than was expected
overall.better_than +3 beyond|above|exceeded|exceed|exceeds|surpassed|surpasses|exceeding|surpassing … expectation|expectations|hoped|expected|expect|imagined|hopes|anticipated
  + It went [beyond what we hoped] for.
  - It is beyond me.
overall.beyond      +2 expectations … exceeded|surpassed|beaten|blown
  + My [expectations were exceeded].
  - I had expectations of rain.
overall.good        +1 better than expected|before|ever|most|others|i
  + The campsite was [better than expected].
  - Which is better than a map, an app or a guide ?

# Better than others, than before, than feared
overall.better_now  +2 much|far|way nicer|better|easier|cleaner|quicker|brighter|safer|calmer now|since|these
  + The ward is so [much nicer now].
  - Now it is nicer so.
overall.better_now  +2 much|greatly|vastly|hugely|massively|really|considerably improved
  + The menu is [much improved].
  - It was improved by him.
overall.better_than +2 better|easier|quicker|nicer|tastier|stronger|faster each|every time|week|visit|day|year|month|session|lesson
  + The bread is [better every time].
  - Each time I hear it.
overall.better_than +2 better|nicer|friendlier than|then any|anyone|anything|anywhere|others|most|other|my|expected|i|we|all|before|the
  + The pie was [better than expected].
  - Is it better than the red one?
overall.better_than +1 expected|expecting|feared|anticipated worse
  + We had [expected worse] for the price.
  - They expected a crowd.
overall.better_than +2 keep|keeps|kept getting|making|improving … better|nicer|smoother
  + It [keeps getting better].
  - Keep it better shut.
overall.better_than +2 looks|looked|tastes|sounds|feels|look better|nicer|bigger than
  + It [looks better than] in the photos.
  - Better looks than mine.
overall.better_than +2 more than … hoped|expected|dreamed|imagined|asked|bargained
  + It was [more than I hoped] for.
  - Is it more than ten?
overall.better_than +2 nicer|comfier|softer|kinder|tastier|brighter|roomier|sturdier|prettier than … home|looks|looked|silk|expected|photo|photos|pictures|thought|imagined|ever|any|feared|hoped
  + The suite was [nicer than home].
  - She is bigger than me.
overall.better_than +2 times|million|thousand better
  + It is ten [times better] now.
  - At times, better lamps help.
overall.better_than +2 way|much|far|lot|so|even|loads better|nicer|friendlier|cheaper|quicker|faster|easier than|then my|any|the|other|others|most|anywhere|anything|i|expected|before|last
  + The new pool is [much nicer than the] old one.
  - Better than my coat?
