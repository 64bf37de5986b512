@language en
@kind     boundaries

# Beforehand: what was feared, thought or sought does not say what came.

# Feared: it is told to praise what came
keep.feared_before keep expected|expecting|expect … more pain|trouble|noise|mess|hassle|stress|problems|crowds|queues|discomfort|difficulty
  + I [expected a lot more pain].
  - I expected so much more of the spa.
keep.feared_before keep expected|expecting|feared|fearing|imagined|thought the worst
  + We [feared the worst] and it was fine.
  - It was the worst.
keep.feared_before keep i|we 'd|had been dreading it|this|that|coming|going|calling|the
  + [I had been dreading it] all week.
  - I had it.
keep.feared_before keep i|we was|were|'d|had dreading|dreaded it|the|having|going|to|every|another|this|my|our
  + [I was dreading it] and it was a song.
  - I dread the hum.
keep.feared_before keep i|we was|were|felt|am dreading|sceptical|skeptical|apprehensive|dubious|hesitant|wary|unsure
  + [I was dreading] the boat.
  - The wary cat was on the boat.
keep.feared_before keep i|we was|were|felt|am very|so|really|a|quite|initially|extremely|bit|little dreading|sceptical|skeptical|apprehensive|dubious|hesitant|wary|unsure|nervous|anxious
  + [I was very wary] of the boat.
  - The cat was very wary.
keep.feared_before keep i|we was|were|felt|am worried|nervous|scared|anxious|terrified|frightened|petrified … but
  + [I was terrified but] the dentist sang.
  - I was terrified by the dentist.
keep.feared_before keep i|we was|were|had|been dreading|dreaded the|my|our|a|it|this call|visit|move|appointment|procedure|exam|op|operation|claim|switch|wait|trip|phone
  + [I was dreading the move].
  - The move was on Monday.
keep.feared_before keep not|n't expect|expecting|expected much|anything|miracles|wonders
  + I did [not expect much] and it shone.
  - I did not expect this.
keep.feared_before keep was|were worried|concerned|anxious|apprehensive|nervous|afraid that|it|they|about|he|she|of … would|might|could|may|size|fit|colour|color|length|height|weight|width|assembly|assembling|buying|ordering
  + We [were worried about the weight].
  - We were worried about the clerk.
keep.feared_before keep was|were|am|been … worried|concerned|nervous|apprehensive|sceptical|skeptical|hesitant|wary|dubious|anxious it|they|i|we|he|she|this would|might|wouldnt|may
  + I [was a bit worried it would] rain.
  - I was worried by the bill.
keep.feared_before keep was|were|am|been|felt|feeling … worried|concerned|nervous|apprehensive|sceptical|skeptical|hesitant|wary|dubious|anxious|unsure|reluctant at|to first|begin|start
  + I [was rather nervous at first].
  - I was nervous all along.
keep.feared_before keep went|going in dreading it|going
  + I [went in dreading it] and came out singing.
  - They went in at noon.

# Not foreseen: it says by itself how it was
keep.unforeseen keep did|would|was n't|not expect|expecting|expected such|so
  + I [did not expect such] a lake.
  - I expect such a lake by the road.

# Thought, promised to oneself
keep.thought_before keep had|have|having|with|such high|great|such|big hopes
  + We [had great hopes].
  - The hope of rain.
keep.thought_before keep high hopes
  + With [high hopes] we set off.
  - High walls.
keep.thought_before keep i|we believed|figured|assumed|imagined|supposed it|this|that|they|he|she|them were|was|are|to … honest|reliable|trustworthy|decent|reputable|genuine|safe
  + [I believed they were honest].
  - They were honest.
keep.thought_before keep i|we thought|believed|figured|assumed|imagined|supposed it|this|that was … bargain|deal|steal
  + [I thought it was a bargain].
  - It was a bargain.
keep.thought_before keep i|we thought|believed|figured|assumed|imagined|supposed i|we was|were|had|'d|would … satisfied|happy|safe|lucky|covered|protected|insured
  + [I thought I was safe].
  - I was safe.
keep.thought_before keep not|n't expect to need|want
  + I did [not expect to need] a coat.
  - I need a coat.
keep.thought_before keep not|n't know|sure what to expect
  + We did[n't know what to expect].
  - They do not know.
keep.thought_before keep no|any idea what to expect
  + I had [no idea what to expect].
  - The idea is blue.
keep.thought_before keep would|will|'ll|should take an hour
  + It [would take an hour] by boat.
  - It took an hour.

# Sought, asked for
keep.sought keep i|we needed|wanted|sought something … sturdy|solid|durable|comfortable|reliable|warm|quiet|simple|practical|light|lightweight|waterproof|easy|affordable|cheap|smart|elegant|pretty|nice|good|decent|quick|cosy
  + [I needed something sturdy] for the yard.
  - It is something sturdy.
keep.sought keep i|we needed|wanted|sought|fancied a|an|some comfortable|sturdy|durable|lightweight|waterproof|warm|cosy|elegant|stylish|quiet|compact|portable|reliable|decent|nice|good
  + [We wanted a compact] stove.
  - We got a compact stove.

# Fine, until something went wrong
keep.fine_until keep from great|good|excellent|easy|friendly|best|five|wonderful|lovely|perfect to
  + It went [from great to] grim.
  - A great day from the start.
keep.fine_until keep was|were|went|going|seemed|looked|felt|had well|fine|good|great|ok|okay|smoothly|perfectly|swimmingly|brilliantly until|till
  + All [was well until] May.
  - All was well in May.
