@language en
@kind     boundaries

# Measures: how long, how much, how often, to what degree, without good or bad.

# Times, numbers, distances
keep.measure keep a good|great while|bit|few|many|number|part|chunk|half
  + It took [a good while].
  - A good tea.
keep.measure keep after|before|until|once the office|shop|store|gym|pool|kitchen|bar|desk|gates|doors|park was|were|is|are|had|has closed|shut
  + I came [after the shop was shut].
  - The shop was shut.
keep.measure keep as soon as
  + I called [as soon as] it broke.
  - Soon it broke.
keep.measure keep as soon as … queue|line|crowd
  + A clerk came [as soon as a queue] formed.
  - A queue formed at noon.
keep.measure keep at|by the latest
  + Call [by the latest] tonight.
  - Late again.
keep.measure keep average bill|age|price|time|temperature|cost|speed|wait
  + The [average age] is forty.
  - Average, says he.
keep.measure keep before it|its|it's 's|is|was|gets|became too late
  + Book [before it is too late].
  - It is too late.
keep.measure keep cost|costs|amount|sum|loss|increase|fee|difference|price|damage|debt <be> … substantial
  + The [cost is substantial].
  - A substantial meal.
keep.measure keep dates|times|hours|amounts|sizes|figures|results|ages varied|vary|varies
  + The [ages varied] a bit.
  - The lute varied.
keep.measure keep extra|unknown|strange|unexplained|random|additional small|little charge|charges|fee|fees|amount
  + There was an [extra small charge] on it.
  - A small boat.
keep.measure keep fair|fair|quite share|few
  + I waited a [fair few] days.
  - A fair price.
keep.measure keep given|gave|gives|give|allowed|allows me|us|them|you|him|her|customers <duration> to reply|respond|pay|answer|decide|cancel|return|appeal|change|object|leave|repair|refund
  + They [gave us ten days to reply].
  - They gave us a hat to return.
keep.measure keep has|have|had|given|gave|gives|allowed|allows|get|got <duration> to reply|respond|pay|answer|decide|cancel|return|appeal|change|object|leave|repair|refund
  + He [has thirty days to reply].
  - He has a hat to return.
  - It has taken three weeks to repair.
keep.measure keep how long
  + [How long] is the boat?
  - A long queue.
keep.measure keep late afternoon|morning|evening|lunch|autumn|summer|spring|winter|riser|shift
  + They rang in the [late afternoon].
  - They rang late.
keep.measure keep late night|nights
  + A [late night] bus.
  - Late again.
keep.measure keep long|short term|haul|distance
  + A [long haul] plane.
  - A long wait.
keep.measure keep need|needs|requires more than a|one|two day|days|visit|hour|hours|week
  + You [need more than one day] for it all.
  - It needs more than paint.
keep.measure keep one|1 star less|off|short|deducted|michelin|hotel|more
  + [One star off] for the rain.
  - Off to a star.
keep.measure keep one|two|few|some step|steps away|from|short
  + It is [one step away] from the quay.
  - A step stool in the way.
keep.measure keep only available|open|valid|usable|accessible
  + The lift is [only available] on weekdays.
  - It is available.
keep.measure keep on|an|the|above|my average
  + It takes [on average] a week.
  - Just average.
keep.measure keep out of five|5|ten|10 stars
  + It gets three [out of five stars].
  - Five stars, and out we went.
keep.measure keep range|ranges|ranged|ranging|vary|varies|varied|goes|went from very|good|excellent|great|poor|bad|average|ok|fine|decent … to
  + Songs [ranging from good to] so-so.
  - A range from the mill.
keep.measure keep so far
  + [So far] I have the card.
  - The bar is far.
keep.measure keep substantial amount|amounts|sum|sums|cost|costs|loss|losses|debt|increase|fee|fees|damage|harm|delay|part|portion|number|money
  + It is a [substantial amount].
  - A substantial meal.
keep.measure keep twice|once|thrice|times a|per|every|each day|week|month|year
  + It is fed [twice a day].
  - A day in June.

# Degrees: at best, pretty much, more than I would like
keep.degree keep at best|worst|least|most|first|last
  + It is average [at best].
  - The best cake.
keep.degree keep a|rather|slightly tad|bit|little cool
  + The hall was [a tad cool].
  - A cool hall.
keep.degree keep is|are|was|were|far|well|way|just|slightly|very above|beyond average
  + The tides [were above average].
  - An average tide.
keep.degree keep not too|so bad
  + The walk is [not so bad].
  - A bad walk.
keep.degree keep pretty much
  + That is [pretty much] all.
  - A pretty dress.
keep.degree keep than|as i|we would|'d like|want|wish|hope
  + It is dearer [than I would like].
  - I would like a bench.
keep.degree keep than|as i|we would|'d|wouldve have|ideally|really liked|like|hoped|wanted|wished
  + It is dearer [than we would have liked].
  - I would like a bench.
keep.degree keep too quickly|quick|fast|easily
  + It ended [too quickly].
  - They came quickly.
keep.degree keep well as|over|before|after|within|under|above|known|aware|below|past
  + It took [well over] a day.
  - They cook well.
