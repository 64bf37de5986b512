@language en
@kind     enchantments

reliability.reliable +2 never|not|n't|nor once … let … me|us|down down|us|me
  + [Not once have they let me down].
  - They let us down once.

# Works, never fails.

keep.yet_solved        keep yet to see|have … problem|problems|issue|issues|fault|faults solved|resolved|fixed|addressed|sorted
  + I have [yet to have an issue resolved].
  - I have yet to have an issue.
reliability.no_trouble +2   has|have|had|'ve|'s yet to have|experience|encounter|see|run|hit|suffer a|an|any|one|single|real|serious … problem|problems|issue|issues|trouble|glitch|breakdown|crash|crashes|hitch|snag|complaint|fault|faults|outage|outages|delay|delays|bug|bugs|leak
  + One year with this lift and we [have yet to see a breakdown].
  - I have yet to see my boots.
reliability.no_trouble +2   never ~fail|~break|~crash|~freeze|~disappoint
  + The old van [never failed] us.
  - Has it never let you down?
reliability.no_trouble +2   never|<negation> had|have|has|having|experienced|encountered|given|gave|gives|caused|cause|causes|causing|any|a|an|one|faced|hit|run|suffered … ~problem|~issue|~bug|~glitch|~trouble|~hitch|~hiccup
  + Ten years on and [never a hitch].
  - No one raised an issue for me?
  - The engineer never found the problem.
reliability.no_trouble +2   no|zero|never|without ~problem|~issue|~bug|~glitch|~trouble|~hitch|~hiccup
  + Ten years on and [zero trouble].
  - Zero is the problem.
reliability.no_trouble +2   no|zero|without any|a|single|real|major|big|technical|further|such|one|apparent|serious|particular|noticeable|slightest|the … ~problem|~issue|~bug|~glitch|~trouble|~hitch|~hiccup
  + Ten years on [without a single hitch].
  - Without him, a problem.
reliability.reliable   +2   ~reliable|~dependable|~reliability
  + A [dependable] washing machine.
  - Do you know a reliable plumber?
reliability.works      +1   still ~work|~go|~run … ~strong|~years|~fine|~well|~after
  + The kettle [still works after] ten years.
  - Is the shop still working after five?
reliability.works      +2   ~work|~function|~run … ~perfectly|~great|~fine|~well|~flawlessly|~beautifully|~charm|~smoothly|~wonders|~perfect|~dream
  + The alarm [works perfectly] in the attic.
  - Does it work well with two phones?

@sector retail electronics energy transport
reliability.durable +2 lasted|lasts|lasting … years|ages|forever|decades
  + These boots [lasted for years].
  - How long does it last in years?

@all
reliability.durable    +2 lasts|lasted|lasting forever|ages|years|decades|generations
  + A good pan [lasts forever].
  - The last ages of man.
reliability.no_problem +2 never|n't had|have any|a|one … problem|problems|issue|issues|trouble|hiccup|hitch|glitch
  + I have [never had a problem].
  - It never had a name; the problem is me.
reliability.no_problem +2 never|n't|not had|have any|a|one|an|single problem|problems|issue|issues|trouble with|at|getting|in|using|here|from|yet|so|until
  + I have [never had a problem with] them.
  - A problem with the lid.
reliability.no_trouble +2 never given|gave|caused|causes|gives|cause me|us|any|him|her … trouble|problem|problems|bother|grief|issues|hassle
  + It has [never given us any trouble].
  - Never gave a thought.
reliability.no_trouble +2 never had|needed|have|need|having to … complain|chase|return|send|replace|repair|worry|remind|argue|fight|reboot|reset|restart|query
  + I have [never had to chase] a payment.
  - I never had the time to complain.
reliability.no_trouble +2 rarely|seldom|never|hardly crashes|freezes|fails|jams|lags|breaks|disconnects|overheats|crashed|jammed|failed
  + The scanner [rarely jams].
  - The paper jams, though rarely did I mind.
reliability.on_plug    +2 ~plug and play
  + Pure [plug and play], no fuss.
  - Put the plug in and play a song.
reliability.on_plug    +2 ~work first|right time|away
  + The printer [worked first time].
  - Will it work right away?
reliability.reliable   +2 never|not|hasn't missed|misses|miss|skipped|skips a beat
  + It [never misses a beat].
  - She never missed a bus.
reliability.reliable   +2 never|not|yet|n't|ever let|missed|lets|skipped|put a|me|us|to|foot down|beat|wrong|let
  + It has [never missed a beat].
  - He never missed a bus.
reliability.works      +2 operates|operate|operated … well|fine|perfectly|smoothly
  + The old lift [operates very well].
  - The firm operates two wells.
reliability.works      +2 works|worked|starts|started every|each|first|perfectly time|every
  + It [starts first time].
  - She works part time.

reliability.durable    +2           long lasting
  + A [long lasting] varnish.
  - I have long known that last street.
reliability.no_trouble +2,stage:use bug|glitch|lag|crash|error|fault|hiccup|stutter free
  + The upgrade was [glitch free].
  - A free error report.
reliability.reliable   +2,stage:use rock solid|steady
  + This tripod is [rock solid].
  - A solid rock in the garden.
reliability.reliable   +2           rock-solid|bombproof|bomb-proof|bullet-proof|bulletproof|unbreakable|indestructible
  + Those boots are [indestructible].
  - I know about destruction.

overall.pleasant_surprise +2 never|not|n't ceases|cease|fails|stops to|amazing amaze|impress|astound|delight|surprise|me|us
  + That florist [never ceases to amaze] us.
  - Never stop to impress the dog.
reliability.durable       +2 'll|will see|outlast|outlive me|us out
  + That tractor [will see me out].
  - He'll see me out of the door, thanks, will he?
reliability.durable       +2 it|can|will|case|bag|rucksack|boots takes|take|withstand|withstands|survive|survives a|the|some|quite|real|serious … beating|battering|hammering|pounding|knocks|punishment
  + The case [can take a beating].
  - I took a beating in the chess final.
reliability.durable       +2 tough|hard|strong as nails|old|an|oxen|steel|iron|ox|boots
  + The rucksack is [tough as nails].
  - Nails as strong.
reliability.durable       +2 withstands|withstand|survives|survived|withstood everything|anything|whatever … kids|dog|throw|throws|we|i|toddlers|weather
  + It [withstands everything my kids] do.
  - He copes with two dogs.
reliability.reliable      +2 always|consistently|invariably deliver|delivers
  + That caterer [always delivers].
  - Does the parcel man deliver, always, at noon?
reliability.reliable      +2 can|'d always|rely|count|depend|bank|fully|really|totally|completely|absolutely … rely|count|depend|bank|on|upon on|upon|them|him|her|this
  + You [can always rely on] our caretaker.
  - Can I count the people on the bus?
reliability.reliable      +2 deliver|delivers every|the|each single|goods|and|time time|goods|every
  + They [deliver every single time].
  - They deliver every Monday.
reliability.reliable      +2 regular|reliable|punctual as clockwork
  + The mobile library is [regular as clockwork].
  - A regular clock, as it works.
reliability.reliable      +2 safe as houses
  + The savings are [safe as houses].
  - A safe in the house.
reliability.reliable      +2 you|we|i can rely|count|depend|bank on|upon
  + [You can count on] that team.
  - Can you count on an abacus?
  - You could rely on them once.
reliability.works         +2 does its|his|their|her job|stuff|thing
  + The dehumidifier [does its job].
  - Does its job title matter?

reliability.works +2,stage:use runs|goes|ran|went|works|running|worked like|as a swiss|clockwork|dream|charm|sewing
  + The kiln [runs like a Swiss] watch.
  - It goes like a clock radio for sale.

# What never came
reliability.no_problem +2 never|n't|not had|have|got|get|received|receive|experienced|encountered a|an|any|one|single order|parcel|delivery|item|package|box|crate|meal|card|flight|bag late|wrong|damaged|broken|missing|faulty|defective|incorrect|lost|delayed|failed|torn|cracked|spoiled|rotten|dud|missed|cancelled|duff|mix-up|no-show
  + I have [never received a parcel damaged].
  - I received a damaged crate.

reliability.no_problem +2 never|n't|not had|have|got|get|received|receive|experienced a|an|any|one|single late|wrong|damaged|broken|missing|faulty|defective|incorrect|lost|delayed|failed|bad delivery|parcel|package|order|item|card|refund|money|letter|pizza|meal|box|flight|train|bill
  + We [never received a late box].
  - We never got a delivery.

reliability.no_problem +2           i|we|i've|we've|'ve|have|has never|n't|not got|get a|an|any|one|single late|wrong|damaged|broken|missing|faulty|defective|incorrect|lost|delayed|failed|bad delivery|parcel|package|order|item|card|refund|letter|pizza|meal|box|bill
  + [We never got a late delivery].
  - We never got a delivery.
reliability.no_trouble +2,stage:use hardly|rarely|barely|seldom|scarcely ever crashes|freezes|fails|jams|lags|breaks|disconnects|overheats|drops|crashed|failed|buffers
  + The till [hardly ever freezes].
  - Do they ever fail?
  - The bus hardly ever goes on Sundays.
reliability.no_trouble +2           not|n't|never|without experienced|encountered|noticed|seen|see|suffered|spotted|experience|encounter|experiencing|noticing|had|have|having any|a|one crash|crashes|outage|outages|breakdown|breakdowns|fault|faults|leak|leaks|bug|bugs|glitches|downtime|dropouts|interruption|interruptions|lag|failures
  + Two winters on we have [not noticed any leaks].
  - I did not notice any of the crash helmets.
  - Have you noticed any faults?
reliability.works      +1,stage:use works|runs|plays|syncs on|across|with all|every|any|both my|our|devices|device|phones|computers|platforms
  + It [works on all my] screens.
  - She works on all of them.
