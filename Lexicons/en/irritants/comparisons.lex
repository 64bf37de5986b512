@language en
@kind     irritants

# What is compared with what was, with what was hoped for, with what others do.
# What is worse whatever is spoken of: other words tell their theme themselves.
class.worse is:worse worse|poorer|duller|grubbier|clumsier|flimsier|stingier|blander|thinner|weaker

# Not as good as it was.
overall.decline -2 <worse> than before|last|ever|previously|previous|when|usual|it|they
  + The pool is [duller than before].
  - The dog is older than before.
overall.decline -2 always|again|still|every|it's|yet the|another same problem|problems|issue|issues|story|excuse|excuses|fault|faults|mistake|mistakes|error|errors
  + [Always the same problem].
  - We had the same idea.
overall.decline -2 changed for the worse
  + The menu has [changed for the worse].
  - She changed for the play.
overall.decline -2 not|n't for|in the|a better|good
  + It has changed, and [not for the better].
  - Better not for now.
overall.decline -2 not|n't|never what it|they|he|she was|were
  + The club is [not what it was].
  - I know what it was.
overall.decline -2 old|previous|former|earlier|original … was|were|worked|ran|tasted|looked <comparative>
  + The [old version was clearer].
  - The old bridge was here.
overall.decline -2 old|previous|former|earlier|original … was|were|worked|ran|tasted|looked much|far|so|a|way <comparative>
  + The [previous team were far friendlier].
  - The former mayor was far from here.
overall.decline -2 quality|service|standard|standards|care|food|portions|cleaning|support|delivery|reliability … dropping|drops|dropped|falls|falling|fell|fallen|slips|slipped|sinking|sank
  + The [quality drops] each autumn.
  - The quality of the lamp that I dropped.
overall.decline -2 same|usual old problem|problems|issue|issues|story|excuse|excuses|fault|faults|mistake|mistakes|nonsense
  + Each week the [same old excuses].
  - Old problems are in the past.

# Better was hoped for.
overall.expected_more -2 <worse> than advertised|promised|expected|described|pictured|shown|stated|claimed|hoped
  + The flat is [poorer than described].
  - It is thinner than a hair.
overall.expected_more -2 below|under|beneath par|standard|expectations|average
  + The stew was [below par].
  - He parked below the castle.
overall.expected_more -2 expected|expecting|hoped|hoping|wanted something|someone|somewhere else|different|nicer|fresher|bigger|warmer
  + We [expected something else].
  - We did not expect a guest.
overall.expected_more -2 well|far|way|just|much|so|bit|falls|fell|fall below|under|short|beneath my|our|of|the|what|any expectations|expectation|standard|standards|par|expected|mark|advertised
  + The room was [well below my expectations].
  - We met well below the bridge.

# Others do better.
overall.better_elsewhere -2 <worse> than any|anywhere|others|other|elsewhere|most|competitors|my|our … previous|old|last|other|former|competitors|place|provider|bank|shop|company|firms|apps|brands|ones
  + [Clumsier than any other] bank.
  - She is thinner than my brother.
overall.better_elsewhere -1 ^ there is|are better
  + [There is better] in town.
  - I doubt there is better.
overall.better_elsewhere -2 find|get|found|buy|bought|got|had|eat … better|nicer elsewhere|anywhere|somewhere
  + You can [find better elsewhere].
  - He feels better elsewhere.
overall.better_elsewhere -2 others|competitors|competition|rivals|everyone|other … do|does|offer|offers|are|have|manage … better
  + The [competitors do it better].
  - Others are in the queue.
overall.better_elsewhere -1 there is|are|'s far|much|so|definitely better|nicer
  + [There are far better] ones in town.
  - There is no better way.
