@language en
@kind     enchantments

# Everyday idioms that praise.
overall.feel_million +3 feel|feels|feeling|felt|look|looked|looking like|a a|million|new|queen|king million|person|woman|man|princess|royalty|dollars|bucks|quid
  + I left [feeling like a million].
  - I feel a cold coming.
overall.without_you +3 n't|not|dont|no|hate know|idea|imagine|think|clue what|where|how i|we|he|she|id|wed|mum|dad 'd|would|do … without
  + I do[n't know where we would be without] Kim.
  - I know what we did.
overall.life_back +3 ~give|gave|given|got|giving|gives my|me|us|him|her|his|our … independence|confidence|freedom|smile back
overall.life_back +3 give|given|got|giving|gives my|me|us|him|her|his|our … life|lives back
  + It [gave me my independence back].
  - He lives back in Hull.
keep.cant_wait    keep can|ca not|n't wait to get|go|be|see|start|speak
keep.cant_wait    keep cant wait to get|go|be|see|start|speak
keep.cant_wait    keep can n't|not wait to get|speak through|to|back|home|in|there
keep.content_noun keep content is|was|are|on|of|in|and|from|that|for|available|creator|creators
keep.content_noun keep the|course|your|our|their|of|more|new|video|good|bad|own|great|same|this|much content
keep.grand_money  keep <number> grand
keep.grand_money  keep few|couple|hundred|two|three|four|five|six|ten|twenty|half grand
