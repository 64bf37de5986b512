@language en
@kind     enchantments

friendliness.friendly  +2   he|she|they|who|always|even|<agent> take|takes|took|taken|taking|make|makes|made the|a|his|her|their time|point to|of say|saying|chat|greet|greeting|talk|chatting
  + The verger [always takes the time to chat].
  - It takes time to say it.
keep.own_step          keep i|we always|even take|takes|took|make|made the|a time to|of say|saying|chat|greet|talk
reachability.available +2   always ~answer|~have|~make|~find|~take … phone|time|call|questions|calls|question
  + They [always have time] for a chat.
  - They always close in August.

# Easily got hold of, there when needed
reachability.available +2 <agent>|<helper>|nurse|they|she|he|team|someone|who <be> always|constantly there|available
  + The [warden is always there] at low tide.
  - The dog is always asleep there.
reachability.available +1 <agent>|they|she|he|help|support|advice|appointments|slots|adviser … <be>|readily|easily available
  + My [adviser is available] at night.
  - Ample funds are available on my card.
reachability.available +1 accessibility|reachable|contactable
  + A [reachable] landlord at last.
  - The blue one is not available, says the site.
reachability.available +2 always there when|if|for|to needed|need|help|assist|us|you|me|advise
  + The night [nurse is always there].
  - The bell is on the left, the rail there.
  - The stain is always there.
reachability.available +2 phone|call|text|message|email … away
  + Help is just a [text away].
  - I took a phone call in the lobby.
reachability.available +1 readily|easily|freely|immediately|fully available
  + Loan scooters are [readily available].
  - The size I want is available in June.
reachability.available +2 there when|whenever i|we|you need|needed|want
  + They are [there when you need] them.
  - They asked whether to sit there when I need the sink.
reachability.human     +2 human|personal touch
  + I like the [human touch] of this branch.
  - A personal contact form is online.
reachability.human     +2 spoke|speaking|talked|talking|got|answered … real|actual|live|proper human|person|people|agent|voice
  + I [spoke to a real human] at dawn.
  - Can I talk to a real person ?
reachability.reachable +1 easy|simple|quick|easily … reach|contact|hold|through
  + The council is [simple to contact].
  - They asked whether the wall hook is easy to hold.
reachability.staffed   +1 enough|plenty|lots|well staff|staffed
  + The lido is [well staffed].
  - Enough, staff only beyond this point.

reachability.available +2 always|easily|readily|able able|to|easily|possible|always to|reach|speak|talk|discuss|contact speak|talk|reach|contact|discuss|see|get|ask|my|our|the|a|with|to
  + I was [always able to speak] to a midwife.
  - We were always able to sing.

# The same words in other senses
keep.call_me_any       keep can|could|able … call|ring|phone|contact|reach|email|text|message me|us … any|all time|hour|hours|times
keep.not_available     keep not|no|un available
keep.stock_available   keep available in|from|online
reachability.available +2   can|could|able … call|ring|phone|contact|reach|email|text|message any|all time|hour|hours|times
  + You [can ring any time] of the day.
  - Can I call in, any day?
reachability.available +2   can|could|able … call|ring|phone|contact|reach|email|text|message them|him|her|someone|somebody|staff|support|reception … any|all time|hour|hours|times
  + We [could phone her at any hour].
  - You can call him, any news is good news.
reachability.available +2   there|here for|whenever|when|if|24 us|me|you|them|him|her|i|we|7 … need|needed|whenever|throughout|all|always|always|every|24|the
  + The midwives were [there for us all] along.
  - There for the tram.
reachability.available +2   was|were|been|are|is|always there for me|us|him|her|them|you|my|our
  + The team [was there for my] mum.
  - Was there for sale?
reachability.human     +2   real|actual|live|proper person|human|people answered|answers|picks|picked
  + A [real person picks] up.
  - A real gem.
reachability.staffed   +2   always someone|somebody|staff|people|help|one on|at|to|there|around|about|near|available|who
  + There is [always somebody around] to lend a hand.
  - He always has someone to blame.

# Told in other words
reachability.human     +2 always get|got … speak|talk
  + With the farm shop you [always get to speak] to Jan.
  - Is it a real person to speak to ?
  - I finally got to speak to someone.
reachability.human     +2 staffed|manned|run|answered by humans|real|experts|professionals|specialists|nurses|locals|volunteers
  + A helpline [staffed by nurses].
  - A shop run by the mill.
  - Calls are answered by people abroad.
reachability.reachable +2 easily … get|gets|reach|speak … hold of|to
  + You can [easily get hold of] the vet.
  - I always hold the rail.
  - Always get hold of a receipt.
