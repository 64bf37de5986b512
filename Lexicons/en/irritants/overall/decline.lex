@language en
@kind     irritants

# Worse than it was: what has gone down, what it used to be.
overall.bad        -2 went|goes|gone|going wrong|downhill|pear|south
  + The moving day [went downhill] from there.
  - They asked whether the path goes south of the car park.
overall.decline    -2 <be> a|an|such|definite|big|huge|real|massive|serious … downgrade
  + Their club lounge [is a real downgrade] now.
  - I asked for a downgrade of my plan.
overall.decline    -2 at one|once time|upon
  + [At one time] it shone.
  - At one in the night.
overall.decline    -2 better|nicer|cleaner|friendlier|cheaper|safer|happier … when|under|with … previous|old|former|original|last|earlier owner|owners|management|manager|head|principal|boss|landlord|chef|team|company|app|version|staff|operator|supplier|design|site|website|system
  + It was a far [better bakery under the former owner].
  - Is it better when the old bridge is shut ?
overall.decline    -2 declined|deteriorated|worsened|declining|deteriorating|worsening|slipped|sunk rapidly|quickly|fast|sharply|steadily
  + The lessons [declined rapidly] in May.
  - We declined quickly and politely.
overall.decline    -2 deteriorated|deteriorating|deterioration|worsening|worsened|slipping|slipped
  + Standards have [deteriorated].
  - If the patient has deteriorated, press the bell.
overall.decline    -2 gone|going|go|went to the dogs|pot
  + Our library has [gone to the dogs].
  - We are going to the shop.
overall.decline    -2 gone|going|went very|so|really|rapidly|quickly|steadily|fast|all|quite|straight quickly|fast|rapidly|downhill|far downhill
  + The inn has [gone very quickly downhill].
  - We cycled quickly downhill.
overall.decline    -2 gone|going|went|goes|go downhill
  + The chain has [gone downhill].
  - We went skiing downhill on Friday.
overall.decline    -2 gone|went|going|go|goes|right down hill|hill
  + The canteen has [gone down hill].
  - We walked down the hill.
overall.decline    -2 gone|went|turned from being … great|good|excellent|brilliant|best|amazing|wonderful|lovely|favourite|favorite|fantastic|reliable|helpful
  + That inn [turned from being a lovely] host to nothing.
  - She went from being a vet to being a great cook.
overall.decline    -2 left|leaving to rot|decay|crumble|rust
  + The pier is [left to rot].
  - The bread is left to rise.
overall.decline    -2 lost|losing|lose|loses its|their|his|her|the … sparkle|mojo|lustre|touch|shine|identity|zing|heart
  + The festival has [lost its mojo].
  - I lost mine on the way.
  - The driver lost his way.
overall.decline    -2 miss|missing the|our|my old staff|menu|version|team|owner|owners|days|layout|recipe|manager|driver|doctor|landlord|site|design
  + I [miss the old menu].
  - He missed the old bus.
overall.decline    -1 mood|excitement|joy|enthusiasm|shine|novelty soon|quickly|rapidly faded|vanished|evaporated|soured|dropped
  + The [excitement soon faded].
  - The light soon faded.
overall.decline    -2 not … what it|they used to|was|were
  + This shop is [not what it used to] be.
  - Tell me what it was used for.
overall.decline    -2 not|n't|never|longer the same any|anymore|place|since|without|now|again
  + The pub is [not the same any] more.
  - The same place, not mine.
overall.decline    -2 on its|his|their last legs
  + The boiler is [on its last legs].
  - We finished on the last leg of the hike.
overall.decline    -2 once a|an good|great|excellent|wonderful|lovely|fantastic|brilliant|decent|fine|superb … restaurant|shop|store|hotel|pub|place|company|bank|app|site|brand|gym|service|airline|school|bar|café|cafe
  + [Once a great family hotel] by the quay.
  - Once a good friend lent us oars to reach the shop.
overall.decline    -2 one|a two|step|steps forward|back|backwards|backward … two|steps|back
  + It is [one step forward two] back with them.
  - One step to the door.
overall.decline    -2 past its|their|his|her best|prime|peak
  + The ferry is well [past its prime].
  - We drove past its gate.
overall.decline    -2 quality|service|standard|standards|food|place|company|portions|taste|it has|have|had|'s|really|sadly|is|are gone|going|went down|downhill|off
  + The [quality has gone down] since spring.
  - The service lift is going to the hall.
overall.decline    -2 quality|standards|standard|service|reputation|morale|cleanliness … plummet|plummeted|plummets|plummeting|nosedive|nosedived|nose-dived|tanked|cratered|plunged|slumped|slid|sunk|sank|collapsed
  + The [quality has plummeted] this year.
  - Prices have plummeted.
overall.decline    -1 seemed|was|were|looked|started|started|all … good|great|fine|well|nice|promising|okay|ok|smoothly|easy|perfect|better … at|until|initially|till|originally|before first|i|then|we|they|it|the|you|this
  + It [seemed great at first].
  - First we sat.
overall.decline    -1 seem|seems|seemed|look|looks|looked|sound|sounds|sounded|appears|appeared good|great|fine|nice|promising|ok|okay|perfect|lovely|solid|amazing|fantastic|wonderful at first|glance|sight $
  + The rug [looks great at first].
  - The rug at first glance is a great wheel.
overall.decline    -2 service|quality|standards|standard … declined|declining
  + The [service has declined] since May.
  - My card was declined in Rome.
overall.decline    -2 taken|took|taking|takes a|real|serious nosedive|tumble|nose-dive|plunge|downturn|nose
  + The catering has [taken a nosedive].
  - He took a dive off the pier.
overall.decline    -2 used to … good|great|better|love|excellent|best|brilliant
  + It [used to be a great] cinema.
  - I used to live by the station.
overall.decline    -2 use|used to be|have|offer|love|enjoy great|good|the|here|there|from|it|them|brilliant|excellent|better
  + They [use to be good].
  - I used to be a vet.
overall.decline    -2 victim|casualty of its|their own
  + The beach bar is a [victim of its own] fame.
  - The victim of a crime has his own file.
overall.decline    -2 was|were once a|an good|great|excellent|wonderful|lovely|fantastic|brilliant|decent|fine|superb … restaurant|shop|store|hotel|pub|place|company|bank|app|site|brand|gym|service|airline|school|bar|café|cafe
  + [Once a fine hotel], now a barn.
  - Once a year we rent a fine hall.
overall.decline    -2 was|were … better|nicer|cleaner|faster|friendlier|cheaper|easier in the past
  + The tea [was better in the past].
  - The past was hard.
overall.decline    -2 was|were|ran|worked better|nicer|cleaner|friendlier|cheaper|safer|happier when|under … previous|old|former|original
  + The ferry [was cheaper under the old] firm.
  - The barge was better when I tried it last.
overall.decline    -2 was|were|worked|tasted|looked|ran better before
  + The gravy [was better before].
  - Before noon it was.
overall.decline    -2 was|were|worked|tasted|looked|ran better then $
  + The crusts [were better then].
  - The film was better then I feared.
overall.decline    -2 was|were|worked|tasted|ran better|nicer|cleaner|faster|friendlier|cheaper|easier before
  + The ferry [was better before].
  - I was here before, and it is better.
overall.decline    -2 was|were|worked|tasted|ran much|far|so|way|a better|nicer|cleaner|faster|friendlier|cheaper|easier before
  + The ferry [ran far faster before].
  - It was much easier to row before noon.
overall.downhill   -3 ~go|gone|going|went rapidly|steadily|right|really|so|very|all downhill
  + It has [gone right downhill].
  - We go right, then downhill.
overall.not_same   -2 never|not|n't … been|the same since|anymore|again|without|now
  + It is [not the same since] they sold up.
  - Not all the same.
overall.poor       -1 great|good|nice|brilliant|clever|lovely idea|concept|thing in theory|principle
  + A [nice idea in theory].
  - The theory is a good idea.
overall.poor       -1 great|good|nice|fine|brilliant|clever|fantastic|lovely|wonderful|perfect in theory|principle
  + The map is [great in theory].
  - He is great in the theory exam.
overall.used_to_be -2 used to be|love|enjoy|like|have|go|get … good|great|better|brilliant|fantastic|excellent|nice|best|it|amazing|free|cheaper|helpful|lovely|loyal|quick
  + It [used to be so good].
  - Get used to the heat; be good.

overall.decline -2 charm|magic|soul|spirit|friendliness|authenticity … has|have|had|'s|is|long gone|disappeared|vanished|evaporated|faded
  + The [magic of the ball has gone].
  - The magic has begun.
overall.decline -2 service|support|care|courtesy|communication|professionalism|politeness … disappeared|vanished|evaporated
  + Once we paid, all [support vanished].
  - The vanished village has a Sunday service.

overall.decline -2 ^ goodbye|farewell|bye the|to|quality|service|peace|trust|good|service … quality|service|trust|peace|charm|experience|standards|value
  + [Goodbye to the quality] of old.
  - Goodbye to the swans.

overall.decline -1 it|things|service|situation|this|quality|they is|are|'s not|n't getting any|much better|easier
  + [It is not getting any better].
  - It is getting better.

overall.decline -1 is|was|are|has|have|it|things n't|not|never|hardly improve|improved|improving
  + [Things never improved] at the inn.
  - Improved things at the inn.
