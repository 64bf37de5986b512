@language en
@kind     boundaries

# Set phrases: together these words do not say what each of them says elsewhere.

# Set phrases
keep.set_phrase keep <be>|been no exception|exceptions
  + This walk [was no exception].
  - No exceptions for anybody.
keep.set_phrase keep account|debt|judgment|judgement|lien|loan|balance|mortgage|warrant|bond <be>|been … satisfied
  + The [debt was satisfied].
  - I am satisfied.
keep.set_phrase keep all right then
  + [All right then], I will wait.
  - They got it right.
keep.set_phrase keep all|the|every|any|our|my|these|those|other … requirement|requirements|criteria|conditions <be>|have|has|had … met|fulfilled|satisfied
  + [The requirements are met].
  - A requirement.
keep.set_phrase keep amazing|awesome|great|incredible|unbelievable how
  + It is [amazing how] tall he is.
  - An amazing lake, and how.
keep.set_phrase keep and so on|forth
  + Tea, cake [and so on].
  - It went on and on.
keep.set_phrase keep annoyed|gutted|kicking|cross|regret|sorry … sooner|earlier|before
  + I am [annoyed I came no sooner].
  - I am annoyed with them.
keep.set_phrase keep any|no|some|every|one kind
  + Do you have [any kind] of map?
  - They are kind.
keep.set_phrase keep as well
  + I want the cake [as well].
  - They cook well.
keep.set_phrase keep as well as
  + The tea [as well as] the cake.
  - The cake was made well.
keep.set_phrase keep ask|asks|asked|asking for nothing
  + He [asks for nothing] in return.
  - He came for nothing.
keep.set_phrase keep at no time
  + [At no time] was I on the boat.
  - No time to sing.
keep.set_phrase keep bad boy
  + He plays the [bad boy].
  - A bad day, boy.
keep.set_phrase keep been|is|was my|our understanding
  + It [was my understanding] at noon.
  - An understanding clerk.
keep.set_phrase keep been|was|is|automatically|auto renewed for|again|without|at|until
  + My pass [was renewed for] a year.
  - The hall is renewed.
keep.set_phrase keep best effort|efforts|scenario|possible|practice|regards|luck|case
  + With [best efforts] on both sides.
  - The best lake.
keep.set_phrase keep best|good|educated|wild guess
  + Your [best guess] beats mine.
  - The best guest wins.
keep.set_phrase keep best|only way to|of think|describe|put|see|explain|imagine
  + The [best way to describe] the hall is wide.
  - The best hall in town.
keep.set_phrase keep better off|half
  + You are [better off] walking.
  - A better cake.
keep.set_phrase keep but|though|however that|this|it was|is|'s ok|okay|fine|alright
  + It was small [but that was fine].
  - It was fine.
keep.set_phrase keep came|come|comes off as
  + He [came off as] a clerk.
  - The lid came off.
keep.set_phrase keep cannot|cant be|get|stay ignored
  + The hum [cannot be ignored].
  - The letter cannot be read.
keep.set_phrase keep can|could|ca not|n't be|get|stay ignored
  + The hum [can not be ignored].
  - The letter was ignored.
keep.set_phrase keep can|could|may|all make|makes mistakes
  + We [all make mistakes] in song.
  - They all make hats.
keep.set_phrase keep chance|way|hope in hell|heaven
  + There is no [chance in hell] that I queue.
  - The door in the hall is red.
keep.set_phrase keep changed|change|changes|disappeared|deteriorated|faded|escalated|evaporated|worsened|soured|declined quickly|fast|rapidly
  + The sky [changed quickly].
  - He quickly changed the wheel.
keep.set_phrase keep clean|cleaned|cleaning|tidy|tidied|clear|cleared the|my|his|her|our|their|a|that mess up
  + I asked her to [clean the mess up].
  - They made a mess.
keep.set_phrase keep clear to|for me|us|her|him|them|anyone that|how|why|what|when
  + It was [clear to us that] it rained.
  - A clear map for us.
keep.set_phrase keep clear|clearer that|violation|violations|evidence|case|error|errors|mistake|proof|intent|breach|language|cut|sign|signs|indication
  + It is [clear evidence] of my visit.
  - A clear map.
keep.set_phrase keep content of|on
  + The [content of] the box is red.
  - I am content.
keep.set_phrase keep damn|damned|bloody|flipping|freaking|goddamn|fucking hungry|thirsty|tired|sleepy|young|old|curious|lucky|proud
  + I was so [damn hungry].
  - That damn barrier.
keep.set_phrase keep do not hesitate
  + [Do not hesitate] to ring.
  - They hesitate to ring.
keep.set_phrase keep dog|dogs|cat|cats|kids|children|son|daughter|boys|girls|puppy|car|clothes … come|comes|came back
  + Our [dogs always come back] to the mill.
  - I always come back.
keep.set_phrase keep do|did|doing|try|tried|trying my|his|her|their|our|your best
  + I [did my best].
  - My best lake.
keep.set_phrase keep easy|simple|quick way|ways … to get … people|customers|unsuspecting|money|clients
  + An [easy way to get unsuspecting] guests.
  - An easy way to get there.
keep.set_phrase keep easy|simple|quick way|ways … to|of … trick|tricking|cheat|rip|steal|scam|con|force|make|squeeze|take|charge|charging
  + It is an [easy way to trick] folk.
  - An easy trick to learn.
keep.set_phrase keep even|ever|right|just so
  + [Just so] you know, it rains.
  - So nice.
keep.set_phrase keep everyone|everybody|anyone|anybody|we can|could|all|may make|makes|made|have a|mistakes|mistake|an mistake|mistakes|,|error
  + Says the bard: [anyone can make a mistake].
  - They can make a hat.
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
keep.set_phrase keep for the worst
  + I feared [for the worst].
  - The worst of it.
keep.set_phrase keep good faith
  + I paid in [good faith].
  - A good price.
keep.set_phrase keep good time for|to
  + Is this a [good time to] ring?
  - We had a good time.
keep.set_phrase keep good will
  + The sum rests on [good will].
  - A good meal, and we will come.
keep.set_phrase keep gotta|got|have|to love
  + You've got [to love] him.
  - We love the lake.
keep.set_phrase keep great|good deal of|more|less|longer|harder|worse
  + It took a [great deal of] string.
  - A great deal on string.
keep.set_phrase keep had|'d|have|you better
  + You [had better] walk.
  - It was better.
keep.set_phrase keep hang|hanging|hung … all over the place
  + He [hung posters all over the place].
  - The books are all over the place.
keep.set_phrase keep hard|easy|difficult|tough to say goodbye|farewell
  + It is never [easy to say goodbye] to a parrot.
  - It is easy to say.
keep.set_phrase keep hard|impossible|difficult|easy to ignore
  + The hum is [easy to ignore].
  - They ignore the letters.
keep.set_phrase keep has|had|have|'d|'s never happened to me|us before
  + It [had never happened to us before].
  - It happened before.
keep.set_phrase keep hope for the best
  + We can [hope for the best].
  - The best of hopes.
keep.set_phrase keep how about you
  + [How about you]?
  - About the lake.
keep.set_phrase keep how|what i|we|you|it|they|the|this … <be> supposed|meant to
  + Nobody told us [how the tent was supposed to] be pitched.
  - The tent was supposed to come in May.
  - What was supposed to be a feast was a snack.
keep.set_phrase keep ice|paint|glass|screen|plaster|tile|tiles|wall|walls is|was|started|starting|keeps|kept|already cracking
  + The [paint was cracking].
  - A cracking day.
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
keep.set_phrase keep issued
  + The pass was [issued] in May.
  - The latest issue is out.
keep.set_phrase keep is|'s|was ok|okay|fine that|if
  + It [is fine if] it rains.
  - It is fine.
keep.set_phrase keep is|was|were|has|a|such a|very|quite|really|strong strong|smell|whiff|stench|smells smell|smells|odour|odor|whiff|stench|taste|scent|wind|winds|aftertaste
  + There [was a strong whiff] of bleach.
  - She is a strong candidate.
keep.set_phrase keep i|we had|'d better go|be|not|leave|get|start|check|call|do|things|luck|say
  + [I had better go].
  - The better path.
keep.set_phrase keep i|would|'d|could|cannot|cant|n't|not|to|and|we rate|rated|score|scored it|them|this|him|her|that higher|lower|above|below
  + I [would rate it higher] than three stars.
  - The rates are higher than before.
keep.set_phrase keep kind|kinds|sort|type of a|thing|things|person
  + The same [kind of thing].
  - The kind clerk.
keep.set_phrase keep least of|said
  + Rain is the [least of] my cares.
  - The least they could do.
keep.set_phrase keep left speechless
  + It [left speechless] crowds.
  - A speech he left.
keep.set_phrase keep like the plague
  + They flee it [like the plague].
  - A plague on it.
keep.set_phrase keep long|short story short|long
  + [Long story short], I left.
  - A long story.
keep.set_phrase keep lost|lose|losing my|our|the|a|your customer|member|client|business|passenger number|card|file|details|record|records|id|reference|account|data|cards
  + They [lost my customer number] twice.
  - You lost a customer.
keep.set_phrase keep may|might as well
  + You [may as well] walk.
  - It may go well.
keep.set_phrase keep meet|meets|met|meeting|fulfil|fulfilled … requirement|requirements|criteria|conditions
  + I [meet the requirements].
  - We meet at noon.
keep.set_phrase keep mentally|emotionally|financially|personally|physically|both and|or|or/and professionally
  + It hurt me [mentally and professionally].
  - They acted professionally.
keep.set_phrase keep mistake|error in my|our favour|favor
  + She found an [error in my favour].
  - An error on the door sign.
keep.set_phrase keep must go back|into|to|through|via|on|away|out|down|home|up
  + The form [must go back] to them.
  - We must go again.
keep.set_phrase keep must see to
  + You [must see to] it.
  - A must see.
keep.set_phrase keep my bad
  + Sorry, [my bad].
  - A bad bag.
keep.set_phrase keep my|our|his|her|their|the|mutual|clear understanding of|that|is|was|with|from|about|we|i
  + [My understanding is] this.
  - An understanding clerk.
keep.set_phrase keep no joke
  + It was [no joke].
  - The fare is a joke.
keep.set_phrase keep noteworthy|notable that|how
  + It is [noteworthy that] bees hum.
  - A notable hum.
keep.set_phrase keep nothing compares|compare
  + [Nothing compares] to it.
  - They compare the two.
keep.set_phrase keep nothing|nobody|noone 's|is perfect
  + [Nobody is perfect].
  - A perfect lake.
keep.set_phrase keep nothing|none|little|something comes|springs|jumps to mind
  + [Nothing comes to mind].
  - Nothing comes on time.
keep.set_phrase keep nothing|no|never less than impressed|happy|satisfied|ideal|perfect|stellar|pleased|thrilled|impressive|satisfactory|inspiring|great|brilliant|wonderful|friendly|honest|professional|excellent
  + I was [nothing less than thrilled].
  - I was less than thrilled.
keep.set_phrase keep not|n't enough words|stars
  + There are [not enough words].
  - Not enough chairs.
keep.set_phrase keep not|n't|hardly unique to
  + The tune is [not unique to] them.
  - A unique tune.
keep.set_phrase keep not|n't|never sorted|sort by|into|alphabetically
  + The pegs were [not sorted by] length.
  - The leak was not sorted.
keep.set_phrase keep no|know|without|personal|my|belief|best|any knowledge of|and|that|about
  + I have [no knowledge of] it.
  - She knows the town.
keep.set_phrase keep no|not|n't|without … contract|agreement|account with|signed|between
  + I pay [without any contract with] them.
  - A contract that was signed.
keep.set_phrase keep oh|ah|very well
  + [Oh well], I will walk.
  - It went well.
keep.set_phrase keep one|two|three|all|most|some of a kind
  + It is [one of a kind].
  - A kind clerk.
keep.set_phrase keep only|one|main|other thing|issue|complaint|reason i|we|that … love|loved|like|liked|enjoyed|enjoy|good|better|want|need
  + The [only thing I want] is a map.
  - The only complaint.
keep.set_phrase keep on|in|to silent $
  + My bell was [on silent].
  - The street was silent.
keep.set_phrase keep out of the box|blue|way|gate|door|house|car|window|question|loop
  + It is bent straight [out of the box].
  - A box of tea.
keep.set_phrase keep picked|pick me|us|him|her|them|my up from|at|on|and|after|for
  + They [picked me up from] the port.
  - A pick of cakes.
keep.set_phrase keep promised to me|us|him|her|them|everyone
  + The wall [promised to us] is blue.
  - He promised to paint walls.
keep.set_phrase keep quickly|rapidly|swiftly disappeared|deteriorated|faded|escalated|evaporated|worsened|soured|declined|realised|realized|became|becomes|discovered|learned|learnt|went|lost|broke|fell|grew
  + The fog [quickly became] rain.
  - They quickly mended it.
keep.set_phrase keep remain|remains|remained|remaining|stay|stays|stayed|keep|kept|intentionally|deliberately|completely|totally silent
  + They [remained silent].
  - A silent boat.
keep.set_phrase keep remembers|remembered|remember|repeats|repeat|reorder|shows|show|see|track|keeps|saves|suggests my|our last order|orders|visit|trip|stay|booking
  + It [remembers my last order] each time.
  - That was my last order.
keep.set_phrase keep remembers|remembered|remember|repeats|shows|keeps|saves|suggests my|our last order|orders|visit|trip|stay|booking and … with|from|here
  + It [remembers our last trip and fills it in from] there.
  - That was my last trip with them.
keep.set_phrase keep requirement|requirements|criteria|condition|conditions|terms|deadline <be>|have|has|had … met|fulfilled|satisfied
  + The [conditions were met].
  - The condition is new.
keep.set_phrase keep right now|after|before|here|there|next|on|through|at|in|behind
  + I want it [right now].
  - You were right.
keep.set_phrase keep say|saying|of|not|in the least
  + I am a bit tired, to [say the least].
  - The least that they did.
keep.set_phrase keep sent me|us|him|her a|the|my|our|another|new|replacement card|cards and|but|that|which|with|without
  + They [sent me a card which] was blank.
  - They sent me flowers.
keep.set_phrase keep some|sort|kind|kinds|sorts sort|kind|of of|a|an|the
  + There is [some sort of] a gate.
  - They sort of left.
keep.set_phrase keep speed it|this|that|things|matters|everything|them up|along
  + Please [speed things up].
  - The speed of it.
keep.set_phrase keep speed up
  + Could you [speed up]?
  - The speed of it.
keep.set_phrase keep such as
  + Cakes [such as] scones.
  - Such a scone.
keep.set_phrase keep tired children|kids|child|toddler|toddlers|passengers|travellers|travelers|people|parents|legs|feet|eyes|family
  + We came with [tired children].
  - A tired lobby.
keep.set_phrase keep to make matters|things worse
  + [To make matters worse], it rained.
  - They made it worse.
keep.set_phrase keep touching the|my|our|a|anything|it|them|any|up|down|base
  + He kept [touching the] lamp.
  - A touching song.
keep.set_phrase keep to|can|of deal|dealing with
  + It is simpler [to deal with] by post.
  - A deal with a bonus.
keep.set_phrase keep to|for my|your|the|our attention
  + It came [to my attention].
  - My aunt pays attention.
keep.set_phrase keep turn|let off|down the|it|at|on|off|and|in|right|left|by
  + You [turn off the] road at the mill.
  - The smell is a turn off.
keep.set_phrase keep used to
  + They [used to] smile.
  - I used the oven.
keep.set_phrase keep walked out of the|this|their store|shop|salon|surgery|office|garage|showroom with|less|within|in|feeling|happy|smiling|delighted|wearing
  + I [walked out of the shop with] a kite.
  - I walked out of the shop.
keep.set_phrase keep was|were|been|is|are|being|get|got broken into bits|pieces|parts|two|three|four|small|smaller|chunks|stages|steps|sections|chapters
  + It [is broken into chapters].
  - It is broken.
keep.set_phrase keep we|i|us were|was|got|been upgraded … without|mistake|automatically|against|smaller|worse
  + [We were upgraded by mistake].
  - We were upgraded.
keep.set_phrase keep what is wrong
  + Tell me [what is wrong].
  - The bill is wrong.
keep.set_phrase keep what|this|that|any|some|same|other|different|every|each|these|those|all kind|kinds of
  + [What kind of] fee is this?
  - A kind word.
keep.set_phrase keep which is|was perfectly|quite|entirely|totally|only understandable|normal|natural|logical|reasonable|fair|legitimate
  + It was shut, [which was only natural].
  - Which natural hat?
keep.set_phrase keep without being|it|wanting … exceptional|extraordinary|amazing|fantastic|perfect|great|outstanding|brilliant|luxurious|spectacular|cheap
  + [Without being luxurious], it is a bed.
  - It is a bed without luck.
keep.set_phrase keep without|from|not|by|before|after|keep|stop|avoid touching
  + It starts [without touching] it.
  - A touching song.
keep.set_phrase keep work|works|worked|working|try|tries|tried|trying … hard to|for
  + They [work hard to] please us.
  - The bread is hard to chew.
keep.set_phrase keep you|they|company are|'re lucky to|i|we
  + [You are lucky to] see it.
  - We are lucky.
keep.set_phrase keep ~go|went|gone all out of
  + The jug [went all out of] line.
  - They went all out.

@sector bank insurance
# Set phrases
keep.set_phrase keep knowledge
  + To my [knowledge] it rained.
  - They know me.

@all

# Words that only stress: they judge nothing
keep.emphasis keep been super
  + It has [been super] wet.
  - A super day.
keep.emphasis keep effectively a|an|the|no|means|meant|been|being|over|become|became|stuck|useless|locked|closed|free|nothing|lost|abandoned|trapped|stolen|doubling|doubled|impossible|zero|one|my|our|telling|saying
  + It was [effectively a] ban.
  - The team works effectively.
keep.emphasis keep stunning|amazing|incredible|phenomenal|astounding|breathtaking lack|incompetence|arrogance|indifference|rudeness|stupidity|disregard|ignorance
  + A [stunning lack] of tact.
  - The lake is stunning.
keep.emphasis keep super excited|popular|sad|thin|small|important|big|long|short|busy|close|early
  + The lake is [super small].
  - A super day.

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
keep.likeness keep like this|that|these|a|an|to|me|it|i
  + I want one [like this].
  - We like lakes.
keep.likeness keep like|if|as|what|would|do|did|that i|you|we|they like
  + Do [as you like].
  - We like the lake.
keep.likeness keep looks|look|feel|feels|sounds|seems|just|something|people|things|much like
  + It [looks like] rain.
  - We like rain.
keep.likeness keep look|looks|looked|looking|sound|sounds|sounded|feel|feels|felt|seem|seems|seemed|smell|smells|smelled|taste|tastes|tasted like
  + It [looks like] a typo.
  - I like the look.
keep.likeness keep something|anything|things|stuff|people|customers|service|is|was|are|be like a|an|the|this|that|these
  + It [was like a] maze.
  - I like mazes.
keep.likeness keep treat|treated|treats|treating|behave|behaved|act|acted like
  + They [treated like] others.
  - We like treats.

# How the speaker means what he says: to be fair, well then, I may be mistaken
keep.aside keep ^ ok|okay , so|then|let|now|here|but|i|we
  + [Okay, so] the plan was to sail at noon.
  - It was okay, though.
keep.aside keep ^ ok|okay thanks|so|then|but|and|i|thank|we|enough|here|let|where|now|look|guys|folks|people
  + [Okay so] the plan is this.
  - The soup was okay.
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
keep.aside keep well it|i|that|they|this|we|if|no|what|guess
  + [Well I] walked home.
  - They cook well.
keep.aside keep well lets|let|there|here|then|now|done|off|played|after|before|above|below|over
  + [Well then], it rains.
  - The well is deep.

keep.set_phrase keep they|he|she|it charged|billed me|us nothing but|except
  + [They charged me nothing but] a song.
  - They charged me nothing.

# What is so named, or talked over.
keep.set_phrase keep drop|pick off|up point|points|time|times|or|and|area|areas|zone|zones|day|days|location|locations|box
  + The [drop off point] is by the mill.
  - The handle dropped off.
keep.set_phrase keep feeling|joy|relief|excitement|hope|peace|happiness|calm|novelty lasted|lasts only
  + The [joy lasted only] until noon.
  - The mop lasted only a week.
keep.set_phrase keep issue|issues|thing|things|item|items|point|points|matters|everything … i|we was|were|had|am been|so|most|concerned|worried about|with|concerned|worried
  + She went over each [point I was worried about].
  - I was worried about the point.
keep.set_phrase keep lengthy … chat|chats|conversation|consultation|discussion|discussions|talk|explanation
  + We had a [lengthy talk] on the phone.
  - The talks were lengthy.

keep.set_phrase keep whole|entire|every damn|goddamn|bloody|freaking|flipping
  + I had to carry the [whole damn] boat.
  - Answer the bloody bell.
