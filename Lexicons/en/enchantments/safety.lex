@language en
@kind     enchantments

# Secure, reassuring, protected.

@sector bank app insurance telecom hotel transport health
safety.secure +2 is|are|was|were|feel|feels|felt|very|so|more|and|fully secure
  + Paying by fingerprint [feels secure].
  - Is the bike store secure?

@all
safety.secure +2 <be>|stay|stays|stayed|kept|feel|feels|felt dry|safe and secure|safe
  + My boxes [are dry and secure].
  - A dry and secured load.
  - Keep it dry and safe.
  - The rooms are clean and safe.
safety.secure +2 safe and sound|secure
  + We got home [safe and sound].
  - Is it safe and sound proofed?
safety.secure +2 ~feel|felt|very|really|completely|totally … safe|secure
  + I [felt perfectly safe] in the night cab.
  - Do you feel safe there?
safety.secure +2 ~security|~safety … ~excellent|~great|~good|~tight|~top|~outstanding|~priority
  + [Safety is a priority] on the climb.
  - Is security tight at the gate?

@sector bank app insurance telecom hotel transport leisure
safety.secure +2 ~great|~good|~excellent|~extra|~tight|~added ~security|~protection
  + [Excellent security] at the marina.
  - Is there extra security on Friday?

@all
safety.care          +1 ~get|~got|~bring|~brought … home|there|us safe|safely
  + The crew [got us home safely].
  - The safe at home has a code.
safety.care          +2 ~safe ~drive|~pair|~environment|~place|~hands|~journey|~trip|~landing|~driver
  + I was in [safe hands] all along.
  - Is there a safe place for bags?
safety.fraud_stopped +3 ~block|~stop|~detect|~catch|~prevent|~spot|~flag a|the|an|any|this|that|two|several|some|suspicious|attempted ~fraud|~scam|~fraudulent|~suspicious|~scammer|~transaction
  + My bank [blocked a fraudulent] payment within the hour.
  - Can you block suspicious calls?
safety.kept_safe     +2 felt|feel|feels safe|secure|protected|looked
  + I [felt safe] walking there at night.
  - I felt the safe door.
safety.kept_safe     +2 ~keep|kept|keeping me|us|him|her|everyone|patients|my|customers|people|passengers safe
  + The lifeguards [kept us safe].
  - Keep the safe shut.
safety.reassured     +2 made|makes|make it|me|us … safe|safer|secure … to|when|at|walking|home|with|for|leaving
  + The lights [make it safe to] walk at night.
  - Is it made in a safe place for nuts?
safety.reassured     +2 ~give … peace of mind
  + It [gives me peace of mind] on the road.
  - Does it give peace of mind?

safety.care      +2,stage:use barely|hardly|scarcely|n't|never|not felt|feel it|a|the|anything|needle thing|needle|injection|drill|jab
  + I [barely felt the needle].
  - I hardly feel like drilling.
safety.care      +2,stage:use no|zero|without side|irritation|itching|redness|flare-ups|stinging effects|whatsoever|after|or|afterwards
  + The cream has [no side effects].
  - No side of beef.
  - There was no reaction at all from them.
safety.kept_safe +2           drove|drives|driven so|very|really|super|beautifully smoothly|safely|carefully|sensibly|considerately
  + He [drove very smoothly] with Gran aboard.
  - Drive safely.
safety.reassured +2           i|we|would|'d|'ll|could|happily|gladly trust|trusted them|him|her|this with my|our|any|everything life|kids|children|keys|house|home|dog|cat|baby|car|son|daughter|mum|lives
  + I['d trust them with my life].
  - Trust me with your life story.
safety.reassured +2           mind|minds is|was|at at|rest ease|rest
  + My [mind is at rest] now.
  - A rest is on my mind.
