@language en
@kind     turns

turn.asks_bad    act:asks_dislike     dislike|disliked|disappointed|disappointing|frustrated|frustrating|annoyed
  + What did you [dislike]?
  - What do you think of the hall?
turn.asks_bad    act:asks_dislike     like|liked|enjoy|enjoyed least
  + What did you [like least]?
  - What did you see?
turn.asks_bad    act:asks_dislike     went wrong
  + Tell us what [went wrong].
  - What do you think of the hall?
turn.asks_better act:asks_improvement could|can|should|would we|have do|done|change better|differently
  + What [could we do better]?
  - What do you think of the hall?
# What those who ask in a survey want to hear.
turn.asks_better act:asks_improvement improve|improved|improvement|improvements
  + What could we [improve]?
  - What do you think of the hall?
turn.asks_better act:asks_improvement should|could we|be change|changed|different
  + What [should we change]?
  - What do you think of the hall?
turn.asks_better act:asks_improvement suggestion|suggestions|missing|wish
  + Do you have any [suggestions]?
  - What do you think of the hall?
turn.asks_good   act:asks_liking      did|do you like|enjoy|love|appreciate
  + What [did you enjoy]?
  - What did you see?
turn.asks_good   act:asks_liking      like|liked|enjoy|enjoyed|love|loved|appreciate most|best
  + What did you [like most]?
  - What did you see?
turn.asks_good   act:asks_liking      went|do|did well
  + What [went well]?
  - What do you think of the hall?
turn.more        act:anything_else    any other|further questions|question|queries
  + [Any other questions] today?
  - The other question.
turn.more        act:anything_else    anything else i|we can|could|may
  + [Anything else I can] help with?
  - Anything goes.
turn.more        act:anything_else    is|was there anything else
  + [Is there anything else] today?
  - There is a lamp.
turn.nothing     act:nothing_else     nothing else
  + [Nothing else], goodbye.
  - Nothing but rain.
turn.nothing     act:nothing_else     no|nope
  + [No], goodbye.
  - The nose hurts.
turn.nothing     act:nothing_else     that 's|is all|it
  + [That's all], goodbye.
  - That hall is tall.
turn.refusal     act:refusal          there is|'s nothing i|we can|could do
  + [There is nothing we can do] from this desk.
  - There is a lamp.
turn.refusal     act:refusal          unfortunately i|we can|are|am <negation>|unable
  + [Unfortunately we are unable] to ship there.
  - Unfortunately it rained.
turn.refusal     act:refusal          unfortunately … <negation> able|possible|can|offer|refund|help
  + [Unfortunately we are not able] to ship there.
  - We are able to ship there.
turn.refusal     act:refusal          we|i are|am|'re|'m unable to
  + [We are unable to] ship there.
  - We like to ship early.
turn.remedy      act:remedy           has|have been refunded|cancelled|canceled|corrected|fixed|updated|processed|credited|resent|reset|reactivated|unlocked|removed|amended
  + The second room [has been cancelled].
  - The room has a window.
turn.remedy      act:remedy           i|we have|'ve just|now refunded|issued|cancelled|canceled|corrected|fixed|updated|processed|credited|resent|reset|reactivated|unlocked|removed|amended
  + [I have now cancelled] the second room.
  - I have now two cats.
# What agents do in a conversation: settle the matter, refuse, send elsewhere, ask for more.
turn.remedy      act:remedy           i|we have|'ve refunded|issued|cancelled|canceled|corrected|fixed|updated|processed|credited|resent|reset|reactivated|unlocked|removed|amended
  + [We've corrected] the address on the label.
  - We have a cat.
turn.remedy      act:remedy           that|it|all 's|is done|sorted|fixed now|today|already
  + [That is done now].
  - That is a lamp.
turn.solved      act:solved           all|problem|issue|that sorted|solved|resolved|fixed|worked
  + [Problem solved], cheers.
  - The problem is the lamp.
# What customers say of it.
turn.solved      act:solved           it|that|this 's|is working|fixed|sorted|solved|resolved|fine now|again
  + [It is working again].
  - It is a lamp.
turn.solved      act:solved           it|that|this works|worked now|again|perfectly|thanks
  + [It works now].
  - It works badly.
turn.solved      act:solved           you have|'ve been very|so|really|most|great helpful|help
  + [You've been very helpful].
  - You have a lamp.
turn.transfer    act:transfer         i|we will|'ll|can|am|are|'m transfer|transferring|put|pass|passing|redirect you|your
  + [I'll transfer you] to returns.
  - I'll water the plants.
turn.transfer    act:transfer         i|we would|'d recommend|suggest|advise contacting|calling|visiting|writing|speaking
  + [I'd suggest calling] the clinic.
  - I'd suggest a lamp.
turn.transfer    act:transfer         please contact|call|ring|write|visit|phone|dm|speak
  + [Please contact] the clinic.
  - Please wait.
turn.transfer    act:transfer         you need|have to contact|call|ring|write|visit|phone|speak|go
  + [You need to call] the clinic.
  - You need a lamp.
turn.transfer    act:transfer         you will|'ll|would need|have to contact|call|ring|write|visit|phone|speak|go
  + [You will need to call] the clinic.
  - You will like it.
turn.unsolved    act:unsolved         forget it
  + [Forget it], I will go elsewhere.
  - I never met him.
turn.unsolved    act:unsolved         it|that|this does|did|is <negation> work|help|working|helping
  + [It does not work].
  - It does work.
turn.unsolved    act:unsolved         still <negation> working|received|arrived|resolved|fixed|here|sorted|work|had
  + It is [still not working].
  - It is still raining.
turn.unsolved    act:unsolved         that|this does|did|is <negation> answer|helpful|acceptable|enough
  + [That does not answer] my question.
  - That is enough.
turn.unsolved    act:unsolved         you are|'re|have <negation> help|helping|listening|helped|answering
  + [You are not helping].
  - You are helping.
