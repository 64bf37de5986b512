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

overall.bad     -2 bottom of the|my pile|league|class|table|heap|rankings
  + Their helpdesk is [bottom of the league].
  - The bottom of the jar.
  - My name is at the bottom of the list.
overall.bad     -2 d|e|f minus
  + [D minus] for the choir.
  - D major, minus the drums.
overall.bad     -2 enough to|make make|anyone|you|a you|me|anyone|grown weep|scream|swear|man
  + It was [enough to make you weep].
  - Enough to make a pie for you.
overall.bad     -2 it|'s|is|was no|hardly ritz|hilton|savoy|dyson|michelin
  + A shepherd's hut [is hardly Hilton].
  - Hilton Street is by the park.
overall.bad     -2 lesser of two
  + I chose the [lesser of two] evils.
  - The lesser bus, of the two.
overall.bad     -2 monkey|toddler|chimp|ten-year-old|year-old|blindfold|blindfolded … could|would … better|straighter|neater|quicker|faster
  + A [toddler could have packed it better].
  - A better cot for my toddler.
  - My dog would like it better.
overall.bad     -2 n't|not|never|cannot|cant|doesnt hold a candle
  + It does[n't hold a candle] to the old café.
  - Hold a candle, not two.
overall.bad     -2 not|n't|nothing half|like|nearly|remotely as good|nice|clean|fresh|tasty|fast|reliable|friendly as
  + The refill is [not half as good as] the first tin.
  - Half of the good ones.
overall.bad     -2 no|not|hardly|n't the|a|exactly|ritz|hilton|savoy|waldorf ritz|hilton|savoy|waldorf
  + The guest house is [not the Ritz].
  - Is the Ritz on that street?
overall.bad     -2 pale|pales|paled in|into comparison|insignificance|significance
  + The sequel [pales in comparison].
  - A pale blue comparison chart.
overall.bad     -2 pale|poor|bad|cheap|feeble|weak copy|imitation|substitute|second|relation|clone
  + The new mint is a [pale copy].
  - A copy on pale paper.
overall.bad     -2 poor|budget|cheapskate man 's|s
  + It is a [poor man's] opera.
  - A man's hat.
overall.bad     -2 scraping|scrape|scraped the barrel|bottom
  + Those prizes were [scraping the barrel].
  - A barrel and a scraper.
overall.bad     -2 sorry|sad|pitiful|pathetic|shocking sight|spectacle|excuse
  + The buffet was a [sorry sight].
  - The sight of the sea. Sorry.
overall.bad     -2 the less said
  + The vol-au-vents, [the less said].
  - He said less, the lamb.
overall.bad     -2 the less|least said the|about|soonest
  + [The less said about] the soup...
  - They said the bus is less full.
overall.bad     -2 what a hole|dive|hovel|swizz|liberty
  + [What a hole], that bar.
  - What hole is it, a ten?
overall.decline -2 hero to zero
  + The label went from [hero to zero].
  - A hero at ground zero.
overall.decline -2 hit|hits|reached|hitting rock|new bottom|low|depths
  + The gala [hit rock bottom] at the raffle.
  - A rock hit the bottom step.
overall.decline -2 new|all-time|fresh low|lows|depths
  + Their coffee is at a [new low].
  - A low wall, newly built.
overall.decline -2 plumbed|plumbing|sunk|sinking|stooped|stoop new|to|so depths|low|new
  + The sitcom has [plumbed new depths].
  - The plumber went to new depots.
