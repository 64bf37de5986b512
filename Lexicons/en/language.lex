@language en
@kind     language

# Words that English has and French has not.
language.en  language:en  the|and|of|to|is|was|were|are|been|being|be|am|it|its|this|that|these|those
language.en  language:en  he|she|they|them|you|your|my|mine|our|us|his|her|him|their|we|who|which|what|when|where|why|how
language.en  language:en  with|without|for|from|by|at|in|into|onto|over|under|off|up|out|about|through|during|before|after|until|since|while
language.en  language:en  have|has|had|having|do|does|did|doing|can|cannot|could|would|should|will|must|might|may|n't|not|never|nothing
language.en  language:en  dont|didnt|doesnt|isnt|wasnt|cant|wont|ive|thats|im
language.en  language:en  because|however|although|though|if|than|then|so|too|very|really|just|only|also|always|again|still|yet|already|even
language.en  language:en  there|here|now|today|yesterday|tomorrow|ago|week|weeks|month|months|year|years|day|days|hour|hours|time|times
language.en  language:en  some|any|every|each|all|both|many|much|more|most|few|several|other|another|same|such|own|less|least
language.en  language:en  get|got|getting|go|going|went|gone|come|came|make|made|take|took|give|gave|given|say|said|told|tell|ask|asked
language.en  language:en  want|wanted|need|needed|know|knew|think|thought|see|seen|saw|used|work|works|working|call|called|paid|buy|bought|sent
language.en  language:en  good|great|bad|worst|best|better|lovely|friendly|helpful|easy|quick|slow|staff|customer|delivery|refund|money
language.en  language:en  hello|thanks|thank|please|sorry|yes|back|new|old|first|last|next|one|two|three|everyone|everything|someone|anyone|people
