@language en
@kind     irritants

# Half-hearted verdicts: so-so, not great, good for nobody in particular.

# So-so
overall.average -1 <be>|very|pretty|only|just|quite|distinctly … average|ordinary
  + The tour was [very average].
  - The average bill in my street is forty pounds.
overall.average -1 bare minimum
  + The crew does the [bare minimum].
  - The bare hull needs a minimum of paint.
overall.average -1 bog standard|average
  + A [bog standard] bun.
  - A walk in the bog.
overall.average -1 bog|run standard|of standard|the
  + It was [run of the] mill.
  - We run by the mill.
overall.average -1 could|can do|use|benefit with|from a|some|more|an … clean|paint|update|refresh|refurb|refurbishment|makeover|tidy|repair|tlc|improvement|attention|lick|upgrade
  + The hall [could do with a good clean].
  - We could use a map.
overall.average -1 could|should do|have … better|improved
  + The layout [could have been better].
  - They asked whether could I get a better look at the menu.
overall.average -1 could|should|might have|of|'ve been … cleaner|clearer|quicker|faster|bigger|larger|smaller|cheaper|warmer|cooler|louder|nicer|kinder|softer|firmer|wider|longer|shorter|higher|lower|lighter|brighter|safer|stronger|thicker|earlier|sooner|fresher|hotter|healthier|fairer|newer|closer|nearer|sturdier|politer|tidier|gentler
  + The hall [could have been brighter].
  - The hall has been brighter since June.
overall.average -1 glorified|overblown
  + The spa is a [glorified] shed.
  - The glory is all theirs.
overall.average -1 meh|middling|passable|patchy
  + [Meh], the upgrade adds nothing.
  - The average bill in my street is forty pounds.
overall.average -1 mid tbh|af|honestly|imo|ngl|frankly
  + Burger was [mid tbh].
  - The mid-week menu.
overall.average -1 minimum|minimal effort
  + They do the [bare minimum].
  - The minimum age is six.
overall.average -1 must try harder
  + The kitchen [must try harder].
  - I try to sing.
overall.average -1 needs|need replacing|updating|refurbishing|repainting|modernising|modernizing|renovating|sprucing|overhauling|rewiring|redecorating
  + The carpets [need replacing].
  - It needs a replacement bulb.
overall.average -1 needs|need|needed|wants a|an|some good|lick|new|fresh|coat|thorough|complete|proper of|scrub|coat|paint|airing|overhaul|refit|dusting|mop|refurb|refresh|lick
  + The hut [needs a fresh coat] by June.
  - She needs a new book.
overall.average -1 needs|need|needed|wants good|lick|new|fresh|coat|thorough|complete|proper lick|of|scrub|coat|paint|clean|airing|overhaul|refit|dusting|mop|refurb|facelift|refresh
  + The hut [needs fresh paint].
  - She needs a coat.
overall.average -2 need|needs|gotta|must|yall|should … do better
  + You [need to do better].
  - We need a better car.
overall.average -1 nothing special|amazing|extraordinary|fancy|exciting|brilliant|outstanding
  + The lounge is [nothing special].
  - There is nothing to sign on this form.
overall.average -1 nothing|little|not|n't … write|shout home|about
  + The buffet is [nothing to write home] about.
  - I must write home soon.
overall.average -1 not|n't|hardly the|a|our|my highlight|highlights|highpoint
  + The tour was [not the highlight] of our week.
  - The highlight was the boat.
overall.average -1 not|n't|hardly|never my|our|really cup|thing|bag of|at|for
  + Zumba is [not my cup of] tea.
  - My cup of tea came with milk.
overall.average -1 not|n't|hardly|never the|its|their|a|our high|low|best|strongest|strong|finest point|suit|side|hour|part|feature
  + Speed is [not their strong suit].
  - It is not the high tide.
overall.average -1 not|n't|never … up to much
  + The starter is [not up to much].
  - It is up to you, not me.
overall.average -1 only|just|pretty|fairly so so
  + The aftercare was [only so so].
  - It rained so hard that the match was off.
overall.average -1 room for improvement
  + There is [room for improvement] at the desk.
  - The meeting room has no window.
overall.average -1 too small|short|tight|few|thin|weak|strict|basic|stiff|bulky|narrow
  + The hall was [too small].
  - Small dogs come, too.
overall.average -1 worked|works|ran good|well|great|fine|perfectly|ok|okay|brilliantly until|till|untill
  + The stove [worked fine until] the guarantee ended.
  - We were fine until noon with a picnic.
overall.average -1 would|could have|'ve|of been perfect|ideal|great|excellent|five|flawless but|except|save|bar for|the
  + It [would have been perfect but for] the drums.
  - It would have been noon but for the clock.
overall.hype    -2 anticlimax|anti-climax|non-event|meh|dud|damp|so-so|lacklustre|halfhearted
  - Damping the cloth helps the iron? No.
  + The gala evening was an [anticlimax].
overall.hype    -2 n't|not|never|what … all|live|understand|get|lived|the hype
  + I do [not understand the hype].
  - The film has all the hype it needs.

# Not great: litotes
overall.not_great -2 <negation> … all it|its|they|he|that 's|is|was|are|were|cracked|made
  + The spa is [not all it's] cracked up to be.
  - Not all of it is cracked glaze.
overall.not_great -2 could|would|should have|of|'ve been so|really|been|something|a good|great|better|amazing|special|brilliant|lovely|perfect
  + It [could have been so good].
  - I could have been a vet.
overall.not_great -2 fall|falls|fell|falling|fallen short in|on|when|at … providing|offering|delivering|giving|meeting adequate|proper|good|decent|clear|the|any|basic|even
  + The abbey [falls short in giving proper] notice.
  - Give proper notice, the days are short.
overall.not_great -2 far cry from
  + The suite is a [far cry from] the brochure.
  - A far cry was heard by the pier.
overall.not_great -2 fell|falls|fall|falling short
  + The hotel [fell short] of its stars.
  - My coat is short and fell off the hook.
overall.not_great -2 hardly|not|n't|far a|from … ringing|glowing|great endorsement|advert|advertisement|recommendation|tribute
  + [Hardly a ringing endorsement] of the ferry.
  - A glowing endorsement.
overall.not_great -1 hit and|or miss
  + It is [hit and miss].
  - He hit the ball and did not miss.
overall.not_great -2 i|we|i've|we've|have|'ve had|seen|known|eaten|tasted better
  + It was fine, but [I had better] in Spain.
  - I had better go now.
overall.not_great -2 kindest|nicest thing i|you|that can|could
  + It was edible, the [kindest thing I can] say.
  - The kindest thing was the note.
overall.not_great -2 less than impressed|happy|satisfied|ideal|perfect|stellar|pleased|thrilled|impressive|satisfactory|desirable|exciting|inspiring|great|brilliant|wonderful|optimal|enthusiastic
  + I am [less than impressed] with the vet.
  - Less than ten of us were happy.
overall.not_great -1 mixed feelings|opinions|impressions|experience|experiences
  + I came away with [mixed feelings].
  - A mixed choir sang with feeling.
overall.not_great -2 n't|not|never|nothing|cannot compare|compares to|with
  + It does [not compare to] the old one.
  - Compare it to mine.
overall.not_great -2 not a patch on
  + The sequel is [not a patch on] it.
  - A patch on the knee.
overall.not_great -2 not|n't just|really|quite|simply|definitely for me|us
  + The hard cider is [not really for me].
  - The parcel is not for me but for Ann.
overall.not_great -2 not|n't … brilliant|wonderful|fantastic|perfect|ideal|amazing|excellent|best|greatest|satisfactory
  + The ferry food was [not brilliant].
  + My last visit was[n't the best].
  - The best route is north, not east.
overall.not_great -2 not|n't … enamoured|enamored|enthused|wowed
  + I am [not very enamoured] of the new lobby.
  - They asked whether it was not wowed by noon.
overall.not_great -2 not|n't … expected|expect|hoped|expecting
  + It was [not what I expected].
  - They asked whether rain is not expected before noon.
overall.not_great -2 not|n't … impressed|convinced|amused|fan|fussed|blown|thrilled|keen
  + I am [not impressed].
  + We were[n't overly impressed].
  - Which badge impressed you, the red or not ?
overall.not_great -2 not|n't|didnt|doesnt|never … start|begin|go|bode|end well
  + The tour did[n't begin well].
  - All is not lost: it went well.
overall.not_great -2 not|n't|hardly|far the|a best|great|good|nice|pleasant|happy|positive experience|start|service|look|idea|thing|way|sign|time|place|impression|customer|option
  + That was [not a good start].
  - Not a cloud, and a nice sun.
overall.not_great -2 not|n't|never|hardly … blown away
  + We were [not blown away].
  - The fan has blown, and not on him.
overall.not_great -2 not|n't|nowhere … up to|near scratch|standard|par|good
  + The cleaning was [not up to scratch].
  - Walk up to the gate, do not scan twice.
overall.not_great -2 nowhere near ready|finished|done|clean|full|big|warm|fast|good|enough|hot
  + The flat is [nowhere near ready].
  - Nowhere is as near.
overall.not_great -2 other|others|another firms|shops|apps|companies|brands|sites|places|banks|hotels|stores|hubs … cheaper|better|quicker|faster|less|easier
  + [Other apps do this better].
  - The other shops are on a hill.
overall.not_great -2 pales|pale in comparison|beside
  + The new bar [pales in comparison].
  - A pale blue.
overall.not_great -2 so|such|much|great|wasted|lots|had|has … potential
  + The site has so [much potential].
  - Potential users.
overall.not_great -2 too good to be true
  + The price was [too good to be true].
  - It is true, too, and good to see.
overall.not_great -1 underwhelmed|unenthused|lukewarm|unmoved|unenthusiastic
  + I was left [unenthused].
  - Overwhelmed with joy.
overall.not_great -2 wanted|tried|really|hoped to|wanted love|like|enjoy|to this|it|them|the|be|like|love
  + I [wanted to love it].
  - I wanted to bike to town.
overall.not_great -2 ~expect|~deserve better|more
  + I [expected better] from a royal warrant holder.
  - When can we expect the engineer, or is a call better ?
overall.not_great -2 ~leave|leaves … to be desired
  + Their manners [leave a lot to be desired].
  - Nothing to declare, the parcel is to be opened.

overall.not_great -1 patience <be> … limited|thin|exhausted|gone|end
  + My [patience is wearing thin].
  - Her patience is endless.

overall.not_great -2 ca|could|can n't|not say the same
  + I [can't say the same] for the quay.
  - They say the same for us.

overall.not_great -2 same can|could not|n't|hardly be said
  + The [same can't be said] of the quay.
  - The same words can be said.

overall.not_great -2 same cannot be said
  + The [same cannot be said] of the quay.
  - The same can be said of us.
