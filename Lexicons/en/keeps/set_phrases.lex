@language en
@kind     boundaries

# Set phrases: together these words do not say what each of them says elsewhere.

# Set phrases
keep.set_phrase keep <be>|been no exception|exceptions
  + This walk [was no exception].
  - No exceptions for anybody.
keep.set_phrase keep all right then
  + [All right then], I will wait.
  - They got it right.
keep.set_phrase keep and so on|forth
  + Tea, cake [and so on].
  - It went on and on.
keep.set_phrase keep as well
  + I want the cake [as well].
  - They cook well.
keep.set_phrase keep as well as
  + The tea [as well as] the cake.
  - The cake was made well.
keep.set_phrase keep best|only way to|of think|describe|put|see|explain|imagine
  + The [best way to describe] the hall is wide.
  - The best hall in town.
keep.set_phrase keep better off|half
  + You are [better off] walking.
  - A better cake.
keep.set_phrase keep came|come|comes off as
  + He [came off as] a clerk.
  - The lid came off.
keep.set_phrase keep cannot|cant be|get|stay ignored
  + The hum [cannot be ignored].
  - The letter cannot be read.
keep.set_phrase keep can|could|ca not|n't be|get|stay ignored
  + The hum [can not be ignored].
  - The letter was ignored.
keep.set_phrase keep chance|way|hope in hell|heaven
  + There is no [chance in hell] that I queue.
  - The door in the hall is red.
keep.set_phrase keep changed|change|changes|disappeared|deteriorated|faded|escalated|evaporated|worsened|soured|declined quickly|fast|rapidly
  + The sky [changed quickly].
  - He quickly changed the wheel.
keep.set_phrase keep damn|damned|bloody|flipping|freaking|goddamn|fucking hungry|thirsty|tired|sleepy|young|old|curious|lucky|proud
  + I was so [damn hungry].
  - That damn barrier.
keep.set_phrase keep dog|dogs|cat|cats|kids|children|son|daughter|boys|girls|puppy|car|clothes … come|comes|came back
  + Our [dogs always come back] to the mill.
  - I always come back.
keep.set_phrase keep even|ever|right|just so
  + [Just so] you know, it rains.
  - So nice.
keep.set_phrase keep fair enough
  + [Fair enough], I will pay.
  - It is fair.
keep.set_phrase keep for good
  + They shut [for good].
  - Good for me.
keep.set_phrase keep for the best $
  + It turned out [for the best].
  - The prize for the best cake.
keep.set_phrase keep for the better
  + It changed [for the better].
  - The better cake.
keep.set_phrase keep good faith
  + I paid in [good faith].
  - A good price.
keep.set_phrase keep had|'d|have|you better
  + You [had better] walk.
  - It was better.
keep.set_phrase keep hang|hanging|hung … all over the place
  + He [hung posters all over the place].
  - The books are all over the place.
keep.set_phrase keep hard|impossible|difficult|easy to ignore
  + The hum is [easy to ignore].
  - They ignore the letters.
keep.set_phrase keep how|what … <be> supposed|meant to
  + Nobody told us [how the tent was supposed to] be pitched.
  - The tent was supposed to come in May.
keep.set_phrase keep ignore|ignored|ignoring the fact
  + I [ignored the fact] that it rained.
  - They ignored the choir.
keep.set_phrase keep in order to|for|that
  + I called [in order to] pay.
  - My order is late.
keep.set_phrase keep in|at all the wrong places|reasons|times
  + It grew [in all the wrong places].
  - It was in the wrong place.
keep.set_phrase keep in|take|takes|taken|took advantage|charge of
  + The clerk [in charge of] bags.
  - A charge of ten pounds.
keep.set_phrase keep in|with|no|of hurry|need|rush
  + I am [in need] of a seat.
  - They need a seat.
keep.set_phrase keep i|would|'d|could|cannot|cant|n't|not|to|and|we rate|rated|score|scored it|them|this|him|her|that higher|lower|above|below
  + I [would rate it higher] than three stars.
  - The rates are higher than before.
keep.set_phrase keep kind|kinds|sort|type of a|thing|things|person
  + The same [kind of thing].
  - The kind clerk.
keep.set_phrase keep least of|said
  + Rain is the [least of] my cares.
  - The least they could do.
keep.set_phrase keep long|short story short|long
  + [Long story short], I left.
  - A long story.
keep.set_phrase keep may|might as well
  + You [may as well] walk.
  - It may go well.
keep.set_phrase keep mistake|error in my|our favour|favor
  + She found an [error in my favour].
  - An error on the door sign.
keep.set_phrase keep nothing|none|little|something comes|springs|jumps to mind
  + [Nothing comes to mind].
  - Nothing comes on time.
keep.set_phrase keep not|n't|hardly unique to
  + The tune is [not unique to] them.
  - A unique tune.
keep.set_phrase keep not|n't|never sorted|sort by|into|alphabetically
  + The pegs were [not sorted by] length.
  - The leak was not sorted.
keep.set_phrase keep oh|ah|very well
  + [Oh well], I will walk.
  - It went well.
keep.set_phrase keep one|two|three|all|most|some of a kind
  + It is [one of a kind].
  - A kind clerk.
keep.set_phrase keep on|in|to silent $
  + My bell was [on silent].
  - The street was silent.
keep.set_phrase keep promised to me|us|him|her|them|everyone
  + The wall [promised to us] is blue.
  - He promised to paint walls.
keep.set_phrase keep quickly|rapidly|swiftly disappeared|deteriorated|faded|escalated|evaporated|worsened|soured|declined|realised|realized|became|becomes|discovered|learned|learnt|went|lost|broke|fell|grew
  + The fog [quickly became] rain.
  - They quickly mended it.
keep.set_phrase keep remembers|remembered|remember|repeats|repeat|reorder|shows|show|see|track|keeps|saves|suggests my|our last order|orders|visit|trip|stay|booking
  + It [remembers my last order] each time.
  - That was my last order.
keep.set_phrase keep remembers|remembered|remember|repeats|shows|keeps|saves|suggests my|our last order|orders|visit|trip|stay|booking and … with|from|here
  + It [remembers our last trip and fills it in from] there.
  - That was my last trip with them.
keep.set_phrase keep right now|after|before|here|there|next|on|through|at|in|behind
  + I want it [right now].
  - You were right.
keep.set_phrase keep say|saying|of|not|in the least
  + I am a bit tired, to [say the least].
  - The least that they did.
keep.set_phrase keep some|sort|kind|kinds|sorts sort|kind|of of|a|an|the
  + There is [some sort of] a gate.
  - They sort of left.
keep.set_phrase keep such as
  + Cakes [such as] scones.
  - Such a scone.
keep.set_phrase keep to make matters|things worse
  + [To make matters worse], it rained.
  - They made it worse.
keep.set_phrase keep to|can|of deal|dealing with
  + It is simpler [to deal with] by post.
  - A deal with a bonus.
keep.set_phrase keep used to
  + They [used to] smile.
  - I used the oven.
keep.set_phrase keep was|were|been|is|are|being|get|got broken into bits|pieces|parts|two|three|four|small|smaller|chunks|stages|steps|sections|chapters
  + It [is broken into chapters].
  - It is broken.
keep.set_phrase keep what|this|that|any|some|same|other|different|every|each|these|those|all kind|kinds of
  + [What kind of] fee is this?
  - A kind word.
keep.set_phrase keep ~go|went|gone all out of
  + The jug [went all out of] line.
  - They went all out.

# Words that only stress: they judge nothing
keep.emphasis keep effectively a|an|the|no|means|meant|been|being|over|become|became|stuck|useless|locked|closed|free|nothing|lost|abandoned|trapped|stolen|doubling|doubled|impossible|zero|one|my|our|telling|saying
  + It was [effectively a] ban.
  - The team works effectively.

# What is likened to something: nobody likes it
keep.likeness keep as if|though
  + It is [as if] the wall was blue.
  - The plan as such.
keep.likeness keep just|more|exactly|much like a|an|any|my|other|every|most
  + It is [more like a] maze.
  - I like my maze.
keep.likeness keep like cheap
  + It is not [like cheap] plastic.
  - It is not cheap.
keep.likeness keep look|looks|looked|looking|sound|sounds|sounded|feel|feels|felt|seem|seems|seemed|smell|smells|smelled|taste|tastes|tasted like
  + It [looks like] a typo.
  - I like the look.
keep.likeness keep something|anything|things|stuff|people|customers|service|is|was|are|be like a|an|the|this|that|these
  + It [was like a] maze.
  - I like a maze.
keep.likeness keep treat|treated|treats|treating|behave|behaved|act|acted like
  + They [treated like] others.
  - We like a treat.

# How the speaker means what he says: to be fair, well then, I may be mistaken
keep.aside keep ^ well a|an|the|i|we|they|he|she|it|there|this|that|my|our|after|when|if|what|today|yesterday|no|guess|let|you|so|then|here|as
  + [Well the] van came at noon.
  - All is well.
keep.aside keep if|unless i|we am|'m|'re|are not mistaken
  + [If I am not mistaken] the wall is blue.
  - They are not mistaken.
keep.aside keep in fair|fairness
  + [In fairness] it rained.
  - They were fair.
keep.aside keep interesting|fun|curious to note|say|add
  + It was [interesting to note] the date.
  - An interesting date.
keep.aside keep like i|we said|say|mentioned|wrote|stated
  + [Like I said], the bag is lost.
  - I like the bag.
keep.aside keep ok|okay|alright|k will|thanks|thx|cool
  + [Ok will] do.
  - The okapi thanks you.
keep.aside keep on the|a positive|good|brighter side|note
  + [On the positive side], the stairs are wide.
  - A good side of beef.
keep.aside keep thing is
  + The [thing is], I paid.
  - A nice thing.
keep.aside keep to be fair|honest|sure|clear|precise
  + [To be fair] it rained.
  - They were fair.
keep.aside keep to the best of
  + [To the best of] my knowledge.
  - My best cake.
keep.aside keep to|in my|our|the|his|her knowledge
  + [To my knowledge] the wall is blue.
  - The clerk lacks knowledge.
