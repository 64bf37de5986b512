@language en
@kind     expectations

# What a firm does when asked.
class.asked is:asked refund|repair|replace|mend|fix|restore|unblock|unlock|cancel|resend|forward|send|ship|deliver|redeliver|correct|rectify|amend|modify|remove|delete|erase|add|reinstate|activate|deactivate|reactivate|block|close|transfer|provide|credit|compensate|reimburse|exchange|swap|postpone|reschedule|rebook|extend|install|reinstall|intervene|settle|resolve|sort|process|validate|expedite|escalate|waive|reverse|collect|clean|move|register|unsubscribe|reset|upgrade|downgrade|honour|honor|review|reconsider|investigate|arrange|switch|update|change|remind|check|chase
class.told  is:told  answer|reply|respond|call|ring|phone|contact|inform|warn|tell|notify|explain|confirm|email|text|listen|acknowledge|justify

# What makes things better, and nobody but the firm does.
class.bettered is:bettered improve|simplify|modernise|modernize|renovate|repaint|refurbish|maintain|enlarge|train|hire|recruit|reinforce|reopen|widen|insulate|soundproof|diversify|expand|inform|clarify|rethink|overhaul|redesign|declutter|ventilate|invest|reconsider|review|prioritise|prioritize

# The order given to the firm.
class.ordered is:ordered repair|replace|mend|restore|unblock|cancel|resend|correct|rectify|remove|reinstate|activate|deactivate|compensate|reimburse|exchange|extend|improve|simplify|modernise|renovate|repaint|refurbish|enlarge|train|hire|recruit|employ|reopen|widen|diversify|expand|clarify|rethink|redesign|clean|wash|sweep|air|heat|light|oil|mow|label|stock|restock|lower|reduce|cut|increase|raise|sack|retrain|fire|respect|answer|reply|respond|listen|honour|publish|display|update|upgrade|ditch|scrap

# It is asked for.
choice.can_have   wish ^ can|could|may we have|get|please
  + [Could we have] the menu in braille?
  - We could have the room at noon.
choice.can_have   wish ^ when|why will|wo|do|can|ca|are you|n't … accept|take|open|offer|allow|stock|sell|introduce|support|bring|reopen
  + [When will you take] contactless?
  - When will you learn to smile, said the poster.
keep.like_to_say  keep i|we 'd|d like to thank|say|know|commend|recommend|mention|share|praise|add|return|explain|tell|express|start|believe|think
resolution.please wish can|could|would|will you … <asked>
  + [Could you replace] the scratched window?
  - Could you believe it?
resolution.please wish is it possible|feasible to … <asked>|have|get|speak|see
  + [Is it possible to exchange] the saddle?
  - It is possible to park for free.
resolution.please wish i|we 'd|d like|want|prefer|need a|an|my|the|to|some|more|your|you
  + [We'd like a] locksmith to come.
  - I'd like to thank Rosa.
resolution.please wish i|we 'd|would rather be|have|get|pay|see|receive|speak|you
  + [I'd rather be] told by text.
  - I'd rather eat my hat.
resolution.please wish i|we 'm|'re|am|are asking|requesting|demanding to|for|that|you
  + [I'm asking for] a new chain.
  - They are asking for my age.
resolution.please wish i|we 'm|'re|am|are waiting|still for you|them|someone to
  + [We are waiting for you to] mend the gate.
  - We are waiting for the bus to come.
resolution.please wish please|pls|plz|kindly … <asked>
  + [Please forward] the certificate to me.
  - Pleased to see they replace the towels.
resolution.please wish the least you|they can|could|should do
  + A reply is [the least they could do].
  - She has the least to do.
resolution.please wish would|is it be possible|feasible to … <asked>|have|get|speak|see
  + [Would it be possible to move] the appointment?
  - It is possible to cancel at any time.
resolution.please wish you|they could|might at least|even|just … <asked>|<told>
  + [You could at least answer] emails.
  - You could at least see the sea.

# It is ordered.
communication.answer_us wish ^ call|ring|phone|email|text|contact|answer|tell|inform|notify|update|reply|respond me|us|to|back|when|where|why
  + [Tell me] where my parcel is.
  - They call me by my name.
communication.answer_us wish ^ keep me|us informed|posted|updated|in
  + [Keep us informed].
  - They keep us informed.
communication.answer_us wish ^ someone|somebody|anyone please|pls|call|ring|help|answer|reply|respond|contact|tell|explain|fix|sort|come
  + [Someone call] me back!
  - Someone answers at once.
keep.call_them          keep ^ call|ring|phone|contact|tell|text … them|him|her|everyone|friends|family|others
keep.lacked_then        keep a bit|little more|less|bigger|warmer|cheaper|quicker|clearer … would|could|should|might have
keep.less_adverb        keep a|bit|little less patiently|quickly|often|kindly|happily|politely|smoothly|surely
overall.improve         wish ^ <bettered> the|your|our|on|in|access|more
  + [Improve the] heating in the changing rooms.
  - They improve the recipe each year.
overall.improve         wish ^ a bit|little more|less|bigger|warmer|cheaper|quicker|clearer
  + [A bit more] colour on the menu.
  - It costs a bit more.
overall.improve         wish ^ add|include|introduce|install|provide|put|offer|create|bring|open|allow|give|build|supply a|an|some|more|another|the|back|us|customers|people
  + [Add a] dark mode.
  - They add a sweet to every order.
overall.improve         wish ^ less|fewer|shorter|quieter|cheaper|lower advertising|~advert|~ad|~noise|~paperwork|~email|~call|waiting|~queue|~price|~fee|~plastic|~packaging|~form|sugar|~salt|~music|~question|~step|~people|~crowd|~button|~popup|jargon|meetings|~delay
  + [Less advertising].
  - It makes less noise than mine.
overall.improve         wish ^ please|pls|plz … <bettered>
  + [Please modernise] the lifts.
  - Pleased they modernise.
overall.improve         wish ^ remember|try|think|consider to|about|adding|having|putting|offering|opening|making … <bettered>|oil|clean|wash|put|add|tell|reply|answer|call|check|have|having|offer|offering|open|opening|making|the|a
  + [Remember to oil] the hinges.
  - I remember to lock up.
overall.improve         wish ^ to <bettered>
  + [To improve]: the sound in the hall.
  - They want to improve.
resolution.please       wish ^ <ordered> your|the|my|our|these|those|this|that|more|some|to|us
  + [Replace your] chairs.
  - They answer your questions.
resolution.please       wish ^ change|sort|fix|check|train|teach|tell|pay|feed|educate your … ~staff|~driver|~supplier|~courier|~company|~policy|~system|~website|~app|~chef|~music|~mattress|~bed|~menu|~manager|~team|~agent|~people|recipe|~opening|~hours|~process|~customer
  + [Change your bread supplier]!
  - Change your mind as often as you like.
resolution.please       wish ^ come and|to … <asked>|take|look|empty
  + [Come and take] your rubble away.
  - Come and see the garden, it is splendid.
resolution.please       wish ^ give|send|get|bring|return me|us|my|our … ~order|~parcel|~bag|~key|~file|~answer|~receipt|~invoice|certificate|~card|~reply|~human|~manager|~line|~solution|~password|~ticket
  + [Send us the key] please.
  - They bring us the receipt.
resolution.please       wish ^ make|do an|some|the|more|better effort|efforts
  + [Make an effort] with the changing rooms.
  - They make an effort.
resolution.refund       wish ^ give|send|pay me|us … back|money|deposit|refund
  + [Give me my deposit back].
  - They give me a lift back.

# It is needed.
overall.improve wish i|we suggest|propose|recommend you|they|adding|having|putting|offering|opening|making|using|that|sending|letting|giving
  + [I suggest adding] a shelf in the cubicle.
  - I suggest the soup, it is lovely.
overall.should  wish if you|they could|would|'d only|please|just
  + [If you could just] open earlier.
  - If you could see the view!
overall.should  wish i|we|personally would|'d|d add|change|improve|remove|put a|an|the|some|more
  + [I would add a] hook in each cabin.
  - I would put them in a bag.
overall.should  wish wo|would n't hurt|kill|harm to
  + It [wouldn't hurt to] sweep the yard.
  - It didn't hurt a fly.
overall.should  wish you|they|it|we must|need|needs|ought|should to … <bettered>
  + [They need to train] the weekend crew.
  - We need to leave.

price.lower wish go|revert|come|lower back|down|prices|to to|a|the … reasonable|normal|sensible|old|previous|original|fairer|decent price|prices|rates|rate|fee|fees
  + They need to [go back to a reasonable price].
  - They went past a price tag.

resolution.please wish you|they had|'d better|best pay|fix|repaint|refund|answer|change|hurry|improve|sort|repair|reply|stop|send|act
  + [You had better repaint] this bench.
  - You had a better lamp.

resolution.please wish i|we urge|implore|beg|beseech|enjoin you|them|the to refund|fix|repaint|stop|reply|answer|change|reconsider|resolve|return|act|improve|repair|review|contact|send|investigate|reopen|restore|remove|cancel|pay|find|call
  + [We implore you to repaint] the hall.
  - We urge you to try the pie.

overall.improve wish to be improved|reworked|rethought|modernised|revised|overhauled|clarified $
  + The signs are [to be reworked].
  - To be fixed to the wall.

overall.improve wish need|needs|requires|deserves|require a|some rethink|overhaul|revamp|rework
  + The signs [need a rethink].
  - I need a review of the play.
