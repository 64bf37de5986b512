@language en
@kind     language

# Function words that English has and French has not. No word that an expression could rest on stands here.
language.en language:en because|however|although|though|if|than|then|so|too|very|really|just|also|always|still|yet|already|even|whether|therefore
language.en language:en dont|didnt|doesnt|isnt|wasnt|wont|ive|thats|im|theyre|youre|couldnt|wouldnt|havent|hasnt
language.en language:en going|went|gone|came|get|got|getting|told|said|everyone|everything|someone|something|anyone|anything|somebody|anybody
language.en language:en have|has|had|having|do|does|did|doing|could|would|should|will|must|might|shall|n't|not
language.en language:en i'm|he|she|they|them|you|your|yours|my|myself|our|us|his|her|him|their|theirs|we|who|whom|whose|which|what|when|where|why|how
language.en language:en there|here|today|yesterday|tomorrow|ago|some|any|every|each|all|both|many|much|more|most|other|another|same|such|own
language.en language:en the|and|of|to|is|was|were|are|been|being|be|am|it|its|this|that|these|those
language.en language:en with|without|for|from|by|at|in|into|onto|under|off|up|out|about|through|during|before|after|until|since|while|between|against|upon|within
