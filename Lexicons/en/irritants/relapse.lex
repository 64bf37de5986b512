@language en
@kind     irritants

# What stays so, comes back or is mended and broken again, told of belongings, promises and requests.
class.left_thing is:left_thing car|van|bike|watch|phone|laptop|case|luggage|suitcase|parcel|order|refund|claim|file|result|results|passport|documents|application|complaint|money|deposit|prescription|glasses|key|keys|tv|boiler|card|ticket|order|visa|mattress|sofa|fridge|ring|necklace|violin|piano|tablet|meter|report|certificate|licence|permit|invoice|cheque
  + My [violin] is green.
  - A violent green.

choice.disappeared         -1,yields                                             has|have|'ve|had taken away the|all|every
  + They [have taken away the] last bell.
  - They took it away.
communication.chase        -2,stage:support,effort:chase,yields                  been|still begging|requesting|pleading|campaigning for
  + We have [been begging for] a bench.
  - We asked for a bench.
communication.chased       -2,rupture:repeat_contact,effort:contact_again,yields explained|told|asked|reminded|reported|requested|complained|said|written|begged … <count>=2
  + I have [explained it to abbots seven times].
  - I asked the abbot at seven.
communication.not_informed -2,yields                                             no|not longer|more told|informed|consulted|warned|notified
  + We are [no longer told] which bell it is.
  - We told it no longer.
competence.several_tries   -1,yields                                             took two|three|four|five|six|seven|several|many|2|3|4|5 … before anyone|anybody|someone|somebody|they|he|she|it
  + It [took three bells before anyone] sang.
  - It took three men.
continuity.never_same      -2,yields                                             new|different|another|strange face|stranger at|on|for|behind|every|each … every|each|visit|appointment|time|call|week|day|month
  + We meet a [new face at every] mass.
  - A new face at the window.
continuity.runaround       -2,rupture:transfer,yields                            been|was|were|got|get|being passed|pushed|bounced|shunted|shuttled|packed|shooed from|between … to|and
  + I have [been bounced from the mill to] the barn.
  - They sent it from the mill.
continuity.runaround       -1,rupture:transfer,yields                            sends|send|passes|points you|everyone|everybody|people|patients|customers to|on somebody|someone|another|to
  + The abbot [sends you to somebody] else.
  - He sends you a bell.
ease.do_their_job          -2,yields                                             always me|us|customers|customer|patients|parents who|that|having has|have|gets|get|must|pays|pay|ends|end|to|suffers|suffer|loses|lose
  + It is [always me who has] to lift it.
  - He always sang to me.
empathy.did_not_bother     -2,yields                                             he|she|they|it|you|<agent>|<company> has|have|had|'s|did never once
  + [He has never once] rung it.
  - I have never once rung it.
empathy.did_not_bother     -2,yields                                             he|she|they|it|you|<agent>|<company> never once
  + [They never once] rang it.
  - I never once rang it.
overall.decline            -1                                                    i|we used to get|receive … call|letter|receipt|bill|reply|discount|email|text|reminder|paper|statement|visit|points|answer|card|copy|calendar|warning|notice
  + [We used to get a warning] before the bell rang.
  - We used to get up at six.
overall.decline            -1,yields                                             stopped|stops giving|sending|answering|replying|letting|paying|listening|caring|mailing|stopping|checking|updating
  + The abbot has [stopped giving] alms.
  - The mare stopped.
overall.problem            -1,yields                                             is|are n't|not running|working|stopping|taking|accepting|selling|serving|offering|doing|coming|making|giving|open any more|longer
  + The coach [is not stopping any more].
  - The coach is not green any more.
overall.problem            -1,yields                                             is|are n't|not running|working|stopping|taking|accepting|selling|serving|offering|doing|coming|making|giving|open anymore
  + The coach [is not stopping anymore].
  - The coach is not green anymore.
overall.problem            -1,yields                                             you|one|anyone 'd|would think|imagine|expect|thought … after|by|that|someone|somebody
  + [You would think that] they had learnt.
  - You think it is red.
reliability.inconsistent   -1,yields                                             on a good day $
  + It rings twice [on a good day].
  - It was a good day.
reliability.inconsistent   -1,yields                                             one|two morning|mornings|time|times|call|bus|train|try in|out two|three|four|five|of
  + The bell rings [one morning in three].
  - One morning in May.
reliability.let_down       -1                                                    looked|seemed|felt|ran|worked nice|clean|tidy|fresh|beautiful|smart|fine|good|great|well|ok|okay|lovely|perfect|perfectly for a|about|two|three|four|five|six … day|days|week|weeks|month|months|hours
  + The bell [worked fine for three weeks].
  - The bell is good for three.
reliability.let_down       -2                                                    was|were|looked|seemed|worked|ran fine|good|great|well|ok|okay|perfect|perfectly … and|but by|then monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|morning|night|noon
  + The bells [were fine on Monday and by Thursday] they were mute.
  - The bells were fine on Monday.
reliability.recurrent      -1,yields                                             <left_thing> … still with|at|somewhere the|your|their|a|some
  + My [violin is still with the] bishop.
  - The bishop is still with the violin.
reliability.recurrent      -1,yields                                             <nth> … in a row
  + It was the [second saddle in a row] with no strap.
  - He sat in the second row.
reliability.recurrent      -2,yields                                             ^ same thing|again last|again week|month|time|year|day
  + [Same thing last year].
  - The same at last.
reliability.recurrent      -1,yields                                             ^ two|three|four|five|six|seven|2|3|4|5|6 … in|within a|one|two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|8|10 day|days|week|weeks|month|months|fortnight|year
  + [Three ropes in four months].
  - Two days in Rome.
reliability.recurrent      -2,yields                                             always something with|wrong|else|missing|new|broken|off|loose to|with|on|in|about|that|the
  + It is [always something with the] bell.
  - There is always something to sing.
reliability.recurrent      -1,yields                                             keep|keeps|kept announcing|walking|tipping|addressing|wandering|rushing|parking|squeezing|slamming|stepping|treading|tripping|racing|shifting|switching|routing|rerouting|diverting|allocating|assigning|downgrading|auto|autoplaying|buffering|rotating|zooming|scrolling|expiring|lapsing|bouncing|chopping|trimming|shortening|dyeing|placing|storing|stacking|dumping|emptying|tidying|dusting|mowing|spraying|digging|drilling|hammering|coughing|sneezing|gossiping|texting|scribbling|misdiagnosing|prescribing|substituting|subbing|rescheduling|shuffling|rounding|inflating|estimating|guessing|assuming|implying|hinting|threatening|dodging|evading|stonewalling|ducking|avoiding|postponing|stalling|dawdling|idling|circling
  + The crier [keeps announcing] the wrong mass.
  - The crier keeps an owl.
reliability.recurrent      -2,yields                                             not|n't a|an one|isolated off|incident|case|event|mistake
  + It was [not a one off].
  - It is not a one-eyed mare.
reliability.recurrent      -1,yields                                             now|already|currently on … number two|three|four|five|six|seven|2|3|4|5|6|7
  + I am [now on rope number five].
  - The rope is on peg number five.
reliability.recurrent      -2,yields                                             still a|an|some hole|stain|leak|smell|crack|mess|gap|problem|noise|bump|lump|scratch|dent|mark|fault|error|draught|puddle|wobble|rattle
  + There is [still a puddle] in the nave.
  - Still a boy, he sang.
reliability.recurrent      -1,yields                                             still being sent|charged|billed|debited|chased|processed|assessed|investigated|reviewed|repaired|passed|ignored|taxed|bombarded
  + We are [still being billed].
  - We sat still, being tired.
reliability.recurrent      -2,yields                                             still the|on previous|wrong|former|outdated
  + The name is [still the former] one.
  - The old bell was still.
reliability.recurrent      -2,yields                                             this|it|that has|'s|is been going|dragging on since|for
  + [This has been going on since] May.
  - It has been on the shelf.
reliability.recurrent      -2,yields                                             this|it|that has|'s|is|been gone|going|dragged|dragging on since|for
  + [This has dragged on for] a year.
  - It has gone on the shelf.
timeliness.duration        -2,yields                                             <lapse>|unlit|unmanned|down for|in days|weeks|months|years|ages|decades
  + The lamp has been [unlit for months].
  - The lamp burns for months.
timeliness.duration        -1                                                    for|took|takes|after|in|spent|lasted|waited the best part of
  + They had it [for the best part of] a year.
  - The best part of the play.
timeliness.still_not       -1,yields                                             have|has|is|are yet to receive|hear|get|arrive|come|show|appear|reply|answer|fix|call|deliver|process|credit|explain|ring|turn|repair|install|send|publish|refund
  + The abbot [has yet to ring] it.
  - He has it yet.

# Not so.
frame.denied yields <nth> … win|wins|victory|time|goal|goals|title|day|year|stay|visit|booking|holiday in a row
  + His [third win in a row].
  - His third saddle in a row.
frame.denied yields ^ two|three|four|five|six|seven|2|3|4|5|6 books|goals|wins|stays|visits|trips|holidays|meals|babies|children|pounds|stone|kilos|kg|lessons|films|concerts|nights|times|sessions|coats|deliveries|orders|shows|treatments … in|within … day|days|week|weeks|month|months|fortnight|year
  + [Three books in four months].
  - Three ropes in four months.
frame.denied yields always something new|else|going|special|interesting|on|happening … to|with|on|in|about|that|the
  + There is [always something new to] sing.
  - It is always something with the bell.
frame.denied yields has|have|'ve|had taken away the|our|my|all|every pain|stress|fear|worry|plates|dishes|hassle|bother|guesswork|rubbish
  + It [has taken away the pain].
  - It has taken away the bell.
frame.denied yields he|she|they|it|you|<agent>|<company> has|have|had|'s|did never once let|failed|fail|rushed|complained|made|missed|lost|forgotten|raised|judged|pushed|pressured|grumbled|hesitated|been|disappointed|asked|charged|rude
  + [It has never once failed].
  - It has never once rung.
frame.denied yields he|she|they|it|you|<agent>|<company> never once let|failed|fail|rushed|complained|made|missed|lost|forgot|raised|judged|pushed|pressured|grumbled|hesitated|late|disappointed|hurried|asked|charged|rude
  + [They never once complained].
  - They never once rang it.
frame.denied yields yet to find|have|be|meet|see|hear|get|receive … better|beaten|fault|disappointed|bad|match|problem|nicer|anyone|anything
  + We are [yet to see a better] play.
  - We are yet to see it.

# More of what stays so or comes each time.
choice.always_something  -2,yields invariably|forever|perpetually|constantly one|a|an|some|something … closed|shut|locked|broken|missing|wrong|blocked|out|short|off
  + There is [invariably one bell out].
  - The bell is forever red.
choice.disappeared       -2,yields 've|have|has|they|council|company scrapped|axed|ditched|discontinued|withdrawn|abolished the|our|my|all|its|every|both
  + They [have abolished the] wool fair.
  - A boat was scrapped.
choice.disappeared       -1,yields has|have|'s lost its|their post|bus|bank|shop|library|surgery|station|crossing|only|last|school|dentist|doctor|pool|ramp|bench|toilets
  + Our hill [has lost its last] barber.
  - The hill has lost its snow.
cleanliness.dirty        -1,yields is|are|was|were|'s still damp|sticky|tacky|dusty|greasy|muddy|bloody|stained|unwashed|unmade|unswept
  + The pew [is still sticky].
  - The still lake is grey.
continuity.nth_time      -2,yields <nth> … to snap|break|fail|die|crack|leak|split|burst|quit|cancel|forget|ignore|resign
  + It is the [third rope to snap].
  - The third man to sing.
continuity.nth_time      -1,yields is|'s|was|makes|now|thats|that's the <nth> time in one|two|three|four|five|as
  + It [is the third time in two] days.
  - In two days it is the third.
continuity.nth_time      -2,yields that's|thats twice|thrice they|you|he|she|this
  + [That's twice they] rang it at noon.
  - He sang it twice.
ease.blocked             -2        still can|could|cannot|ca n't|not|ever chew|walk|use|open|log|get|reach|speak|hear|sleep|eat|move|bend|print|pay|book|access|send|find|sit|park|drive|download|play|watch|call|receive|cancel|change|sign|view|enter|withdraw|transfer|order|connect|upload|register|track
  + The monks [still can't sleep].
  - I still cannot decide.
empathy.blamed           -2,yields always the|my|our|your|his|her|somebody|someone … fault
  + It is [always the monk's fault].
  - It is always a fault line.
keep.our_flat            keep      a|the|my|our|this|his|her flat within|in|after|before … day|days|week|weeks|month|months|year|years
overall.decline          -1,yields it|its|'s|it's always the same
  + [It's always the same] monk.
  - They always ring the same.
overall.fed_up           -1,yields every blooming|bloody|damn|damned|flipping|frigging|freaking|blasted|ruddy|sodding|goddamn
  + They ring it [every blooming] night.
  - The roses are blooming.
overall.problem          -1,yields again i|we was|were put|sent|left|charged|refused|passed|kept|transferred|cut
  + [Again we were sent] to the mill.
  - Again we were in the mill.
overall.problem          -1,yields do|does not|n't do|take|sell|serve|open|offer|accept|deliver|answer|stop|give|let|allow|stock … now|nowadays
  + The inn [does n't serve soup now].
  - The inn does not serve.
quality.short_life       -2,yields <lapse>|dead|died|snapped|ripped|torn|dented|cracked after|within <duration>
  + The bell was [dead after eleven weeks].
  - The bell rang after eleven weeks.
quality.short_life       -2,yields <lapse>|dead|died|snapped|ripped|torn|dented|cracked after|within just|only|barely|less|under|about <duration>
  + The bell was [dead after barely eleven weeks].
  - The bell rang after barely eleven weeks.
quality.short_life       -2,yields lasted as far as the|my|our
  + The rope [lasted as far as the] mill.
  - It lasted as a song.
reliability.inconsistent -2,yields is|are|was|'s|of a|an|complete|total|real … gamble|lottery|crapshoot|toss-up
  + The bell is a bit [of a gamble].
  - He won in the lottery.
reliability.inconsistent -2        one week|day|month|minute|time it's|its|they're|he's|she's fine|great|good|ok|okay|perfect|hot|brilliant|fast|lovely
  + [One week they're fine], then mute.
  - One week they're in Rome.
reliability.inconsistent -2        one week|day|month|minute|time it|its|it's|they|he|she is|'s|are|works fine|great|good|ok|okay|perfect|hot|brilliant|fast|lovely
  + [One week it is fine], then it is mute.
  - One week it is fun.
reliability.recurrent    -1,yields <be> still swollen|sore|numb|stiff|raw|blistered|infected|crooked|bent|cracked|torn|loose|wobbly|flooded|dead|blank|locked|blocked|stuck|empty|bare|undone|unfinished|unsolved|faulty|wrong|unpaid|unread|pending|frozen|down|dark|noisy|slow|broken|rough|bumpy
  + The gate [is still crooked].
  - The crooked man sat still.
reliability.recurrent    -1,yields <be> still whistling|rattling|squeaking|creaking|slipping|flickering|overflowing|peeling|breaking|smelling|rubbing|shaking|weeping|bleeding|hurting|aching|itching|leaning|flooding|leaking|flaking|failing|blocking|drilling|beeping|flashing
  + The wound [is still weeping].
  - He weeps still.
reliability.recurrent    -1,yields <lapse>|flooded|crowded in one|a shift|term|season|evening|afternoon|trip
  + [Flooded in one season].
  - In one season.
reliability.recurrent    -1,yields every few|two|three|five|ten|couple|2|3|5|10 … minutes|seconds|hours someone|somebody
  + [Every ten minutes somebody] came in to sell oats.
  - Every ten minutes we sang.
reliability.recurrent    -1,yields keep|keeps|kept setting|leading|causing|forcing|swapping|changing|messaging|spamming|ringing|phoning|emailing|texting|charging|billing|sending|calling|telling|asking|throwing|pushing|parking|blocking|refusing|rejecting|switching|mixing|splitting|quoting|directing|waking|interrupting
  + The mare [keeps setting] off the bell.
  - The mare keeps to the set path.
reliability.recurrent    -2,yields logo|fence|skip|scaffolding|stain|smell|leak|hole|noise|scratch|bug|error|charge|damp|mould|rubbish|rubble|debris|lump|rash|crack|dent|advert|debt|block|pothole|glitch|wasps|rats|mice|graffiti … still there|here|up|visible|showing
  + The [rubble is still there].
  - The rubble is here.
reliability.recurrent    -2,yields still refuses|rejects|fails|denies|declines|advertises
  + The gate [still refuses] my coin.
  - It refuses to stand still.
reliability.ruined       -1,yields since you|they closed|stopped|rearranged|rebranded|shortened|outsourced|privatised
  + [Since they outsourced] the bells I walk.
  - Since they sang I walk.
reliability.ruined       -1,yields since … <change_made> the|my|our|it|nothing|no|every|half
  + [Since Monday's relaunch the] bell is pink.
  - Since Monday's fair the bell is pink.
resolution.no_result     -1,yields as wide|bad|red|deep|sore|stiff|swollen|blocked|dirty|slow|cold|wet|dark|dull|weak|crooked|stained|faded|noisy|painful|itchy|rough|yellow|bumpy as it|they|before|ever
  + The crack is [as wide as it] was.
  - The crack is as wide as a hand.

# Not so.
frame.denied yields 've|have|has|they|council|company scrapped|axed|ditched|discontinued|withdrawn|abolished the|our|my|all|its|every|both fee|fees|charge|charges|fine|fines|queue|queues|tax|price|prices
  + They [have scrapped the fee].
  - They have scrapped the barn.
frame.denied yields it|its|'s|it's always the same smile|quality|friendly|high|warm|great|good|excellent|welcome|price|lovely|kind
  + [It's always the same lovely] monk.
  - It's always the same monk.
frame.denied yields since you|they … <linking> … <praised>
  + [Since they outsourced it we are so happy].
  - Since they outsourced it all is slow.
frame.denied yields since you|they … <praised>
  + [Since they outsourced it all is fine].
  - Since they outsourced it all is slow.
frame.own    yields <s_self> have|'ve scrapped|ditched|withdrawn
  + [I have scrapped] the bell.
  - They have scrapped the bell.

# How short it lasts, whom it depends on, what is never there.
choice.missing            -2,yields there|theres is|'s|was never any|enough|anyone|anybody|a|someone|anything
  + [There is never any] hay left.
  - There is never.
choice.ran_out            -1,yields always|constantly|permanently|forever out of
  + The mill is [always out of] flour.
  - He is always out.
errors.mistake            -2,yields never got|gets|get … right|straight
  + They have [never got a name right].
  - They got a name right.
overall.decline           -1        miss the|your old|former|classic
  + I [miss the old] bell.
  - The bell is old.
overall.problem           -1,yields can|could n't|not get|buy|see|find|book|pay|use|sit|park|order|speak|choose|return|send|print|call|ring|just|read|open … any more|longer
  + You [can't buy hay there any more].
  - I can't wait any longer.
overall.problem           -1,yields can|could n't|not get|buy|see|find|book|pay|use|sit|park|order|speak|choose|return|send|print|call|ring|just|read|open … anymore
  + You [can't buy hay there anymore].
  - I can't wait anymore.
performance.outage        -2,yields still|always goes|going|gone off|out|flat|wrong|missing|blank|dead
  + The lamp [still goes out].
  - The clock still goes.
quality.short_life        -2,yields by|after|on|with|in|at the|its first|second|third wash|use|wear|outing|rain|trip|ride|charge|cycle|bath|walk|frost|storm|gust … blunt|broken|torn|faded|flat|dead|loose|split|cracked|peeled|snapped|broke|ripped|shrunk|undone
  + [By the second wash the badge was faded].
  - The second wash is for the wool.
quality.short_life        -2,yields it|they worked|opened|rang|charged|printed|played once $
  + [It worked once].
  - Once it worked.
quality.short_life        -2,yields lasted exactly|just|only|barely|precisely until|till|as|to
  + The rope [lasted exactly until] noon.
  - The play lasted for an hour.
reachability.absent       -2,yields never once saw|seen|had|met|got … same
  + She has [never once had the same] nurse.
  - We saw the same nurse once.
reliability.inconsistent  -1,yields depends on the nurse|clerk|teacher|instructor|mood|shift|staff|receptionist|cashier|adviser|agent|tutor|carer
  + It [depends on the mood] of the abbot.
  - It depends on the moon.
reliability.inconsistent  -1,yields depends|depending on who
  + It [depends on who] rings.
  - It depends.
reliability.inconsistent  -2,yields one day|week|minute|time and not|gone the next
  + It rings [one day and not the next].
  - One day and a night.
reliability.keeps_failing -1,yields not|hardly|barely|scarcely a|one day|week|month|visit|lesson goes|passes|went|passed by|off without an|another|some|something
  + [Hardly a day goes by without another] quarrel.
  - A day goes by without her.
reliability.keeps_failing -1,yields not|hardly|barely|scarcely a|one day|week|month|visit|lesson passes|passed without an|another|some|something
  + [Hardly a day passes without another] quarrel.
  - A day passes without her.
reliability.leaks         -2,yields tap|water|toilet|cistern|loo|flush|hose keeps|kept|keep running
  + The [cistern keeps running].
  - The engine keeps running.
reliability.recurrent     -2,yields <company> still demand|demands|insist|insists
  + The [bank still demands] a fax.
  - My aunt still wants a fax.
reliability.unreliable    -1,yields soon as it|there rains|drizzles|snows|freezes|wind|frost
  + As [soon as it drizzles] the lamp is out.
  - As soon as it is noon.

# Not so.
frame.denied   yields always|constantly out of breath|pain|town|this|my
  + The abbot is [always out of breath].
  - The mill is always out of flour.
frame.denied   yields there|theres is|'s|was never any|enough|a|anything pressure|trouble|fuss|queue|queues|problem|problems|wait|waiting|doubt|dull|rush|delay|bad|wrong|moment|day|need|question|issue|issues|drama|mess|reason|cross|charge|hidden|hard|noise|smell|mould|rude|pushy|cloud|pain|fear|worry|risk
  + [There is never a dull] day.
  - There is never a rug.
keep.lie_there keep   lie|lies|lay|lying there|awake|at|asleep|flat
  + The dog [lies at] my feet.
  - The map lies.
shifter.never  flip   not|never once in … was|were|did|have|has|had
  + [Not once in ten days was] it blue.
  - Once in ten days it was blue.

# Mended and broken, promised since, gone again within.
communication.chase      -2,stage:support,effort:chase,yields been|being|was|were promised … since|for|every|each
  + We have [been promised a bench since] May.
  - He was promised a bench.
continuity.nth_time      -2,yields                            <nth> … from|with|by|for|in|of|at … to snap|break|fail|die|crack|leak|split|burst|cancel|resign
  + The [third rope from the mill to snap].
  - The third man from the mill to sing.
errors.wrong_address     -2,yields                            went|sent|delivered|posted to the|another other|wrong|different|neighbouring|next … again
  + The hay [went to the other barn again].
  - We went to the other barn.
fees.extra               -2                                   stopped|cut|removed|axed|dropped|scrapped|cancelled the|our|my|all free|complimentary|discount|student|senior
  + They [stopped the free] hay.
  - They stopped for free hay.
overall.problem          -1,yields                            can|could no longer drop|leave|bring|take|collect|cancel|swim|borrow|refill|speak|exchange|return|claim|earn|save|share|stream|sync|charge|connect|apply|renew|reserve|sort|filter|search
  + You [can no longer drop] hay at the mill.
  - You can stay no longer.
quality.short_life       -2                                   broke|broken|failed|stopped|cracked|snapped|leaked|leaking on|by|after|within day|week|month|year|night one|two|three|four|five|six|1|2|3|4|5|6
  + The bell [cracked on day three].
  - We sang on day three.
reachability.absent      -1,yields                            always|constantly|forever|permanently on|in another|the|a|other call|line|phone|meeting|calls
  + The clerk is [always on another call].
  - He is always on a boat.
reliability.inconsistent -2,yields                            comes|come|arrives|turns|opens|answers when it|they|he|she comes|come|arrives|turns|opens|pleases|likes
  + The coach [comes when it comes].
  - He comes when it rains.
reliability.let_down     -1,yields                            ^ worked|lasted|held|ran for a|an|one|two|three|barely|only|just|about day|days|hour|hours|week|weeks|minutes|minute|fortnight|of
  + [Held for a day].
  - He held the reins for a day.
reliability.let_down     -1,yields                            it lasted|held for a|an|one|two|three|barely|only|just|about day|days|hour|hours|week|weeks|minutes|minute|fortnight|of
  + [It held for a day].
  - He held the reins for a day.
reliability.let_down     -2,yields                            mended|fixed|repaired|serviced|patched|unblocked|resealed|rewired|glued … and|but|then broke|broken|stopped|failed|leaking|leaked|dripping|dead|died
  + The bell was [mended on Friday and broke] on Sunday.
  - They mended it and sang.
reliability.recurrent    -2,yields                            keep|keeps|kept turning|drying|icing|lifting|flapping|bulging|wilting|souring|clouding|oozing|fraying|sprouting|wrinkling|bunching|digging|squealing|growling|grating|scraping|sagging|leaning|painting|patching|felling
  + The pipe [keeps icing] up.
  - The pipe keeps the ice out.
reliability.recurrent    -1,yields                            second|2nd <lapse> … this|in|since
  + It is the [second cracked bell this] year.
  - A second bell this year.
reliability.recurrent    -1,yields                            still comes|come|shows|show|appears|appear|listed up|as|under|down as|under|in
  + My name [still comes up as] Abbot.
  - He still comes up here.
reliability.recurrent    -2,yields                            went|died|broke|failed|leaked|stopped|jammed|crashed again the|within|after|two|three|a
  + The bulb [went again the] day after.
  - The man went again.
reliability.ruined       -1,yields                            since you|they went|became|got|turned|merged paperless|online|private|cashless|national|into
  + [Since you went cashless] I buy no oats.
  - Since you went home.
timeliness.duration      -2,yields                            sitting|lying|stuck around|somewhere|untouched|unopened|unread|unanswered for|since
  + The form has been [lying around for] a year.
  - He was lying there.

# Not so.
frame.denied yields gone|got|been|going through two|three|four|five|six|seven|eight|2|3|4|5|6 countries|villages|towns|cities|books|wars|stations|stages|seasons|tunnels|phases|counties|airports|languages … in|since|already|so
  + We have [been through four towns since] Easter.
  - We have been through four ropes since Easter.

# Done to us again, who comes and goes, what stands after so many.
class.again_done is:again_done charged|dug|swapped|towed|fined|billed|stung|bitten|dropped|deleted|hit|scratched|woken|interrupted|bumped|split|blamed|accused|double|dumped|mixed|spilt|spilled|stolen|nicked|shouted
  + It was [dumped] by the mill.
  - A dump by the mill.

communication.not_informed -2,yields                      no|not further update|updates|word|news|explanation since|yet|after|in
  + [No further word since] May.
  - No further than the mill.
continuity.changes         -2,yields                      <agent>|managers|manager|teachers|carers|workers|faces|tutors|directors|owners come|came|coming and go|went|going
  + We saw five [managers come and go].
  - The waves come and go.
continuity.nth_time        -1,yields                      <nth> … who|that ca|can|does|did|has|is|was|will|could|would n't|not|never
  + It is the [third monk who can't] sing.
  - The third monk that sings.
ease.again_times           -1,effort:contact_again,yields two|three|four|five|six|seven|eight|several|many|2|3|4|5|6|7|8 … fittings|treatments|forms|fillings|operations|chats|inspections|couriers|refits|batteries|chargers|applications|appeals|surveyors|mechanics|electricians later
  + [Three fittings later] the cape is long.
  - Two years later we came back.
ease.forced                -2,yields                      since|with|under the|your|this new … i|we have|need|ca|can|cannot to|n't|no|not|only
  + [Since the new system we have to] ring first.
  - Since the new year we sing.
empathy.did_not_bother     -2,yields                      did|does|have|has not|n't once
  + They [didn't once] ask.
  - They did ask once.
errors.left_lying          -1,yields                      always|usually end|ends|ended|finish|finishes up across|under|behind|outside|blocking
  + The hay [always ends up across] the lane.
  - We always end up in song.
overall.decline            -1,yields                      used to check|ask|ring|warn|help|knock|explain|wash|fill|honour|refund|allow|let|host|hand|carry|remember|polish|sharpen|slice|weigh
  + They [used to sharpen] the knife.
  - We used to sharpen it.
overall.problem            -1,yields                      ^ still have|has|is|are|not|no n't|not|no|been
  + [Still have n't] sung.
  - We still have not sung.
overall.problem            -1,yields                      has|have not|n't taken|served|run|opened|worked|offered|sold|moved|changed|cleaned|emptied|painted|swept|updated|rung|shown|played|stocked|accepted|printed|visited|patrolled … since
  + The ferry [has not taken bikes since] Easter.
  - The ferry has taken bikes since Easter.
overall.problem            -1,yields                      there|theres is|'s|are no … <linking> … any more
  + [There is no rug in the barn any more].
  - There is a rug no more.
overall.problem            -1,yields                      there|theres is|'s|are no … any more
  + [There is no rug in it any more].
  - There is a rug no more.
overall.problem            -1,yields                      there|theres is|'s|are no … anymore
  + [There is no rug in it anymore].
  - There is a rug.
overall.problem            -2,yields                      there|theres is|'s|are|was|were still no|nobody|nothing|none
  + [There are still no] rugs.
  - There are still ten rugs.
reliability.inconsistent   -2,yields                      captions|subtitles|image|video|volume|bluetooth|gps|tone comes|come|came|goes and|then goes|go|went|comes
  + The [captions come and go].
  - The monks come and go.
reliability.recurrent      -1,yields                      <again_done> … <linking> … again
  + They [dumped hay on the lawn behind again].
  - They put it away.
reliability.recurrent      -1,yields                      <again_done> … again
  + They [dumped hay there again].
  - They put it away.
reliability.recurrent      -1,yields                      still describes|mentions|promises|points|directs
  + The page [still describes] the mill.
  - Describe still water.
reliability.recurrent      -1,yields                      was|were|been|got|get|gets|getting|being moved|gone|put|cut|changed|switched|thrown|parked|shifted|removed|altered|left|kept|transferred|redirected|shortened|raised|increased|driven|handed|pushed|pulled|stuck … <linking> … again
  + The bell [was moved to the old barn again].
  - We moved the bell to the barn.
reliability.recurrent      -1,yields                      was|were|been|got|get|gets|getting|being moved|gone|put|cut|changed|switched|thrown|parked|shifted|removed|altered|left|kept|transferred|redirected|shortened|raised|increased|driven|handed|pushed|pulled|stuck … again
  + The bell [was moved here again].
  - We moved the bell again.
reliability.ruined         -2,yields                      since you|they moved|changed|closed|cut|put|took … nobody|no|none|nothing
  + [Since you moved the bell nobody] comes.
  - Since you moved the bell we sing.
resolution.no_result       -2,yields                      after two|three|four|five|six|seven|eight|ten|several|2|3|4|5|6|8|10 lessons|sessions|visits|coats|washes|treatments|attempts|fittings|tries|appointments|repairs|calls|emails|weeks|months … not|n't|no|still|never|nobody|nothing
  + [After five lessons he can't] sing.
  - After five lessons he sings.
timeliness.duration        -2,yields                      was|took two|three|four|five|six|several|many weekends|weeks|months|days|hours|visits before anyone|they|someone|somebody
  + It [was three weeks before anyone] sang.
  - It was three weeks before Lent.
timeliness.late            -2,yields                      always half|an|ten|twenty|thirty|two|three an|hour|hours|minutes|days … behind|late
  + They are [always half an hour behind].
  - Always two in the barn.

# Not so.
frame.denied yields did|does|have|has|was|were not|n't once let|fail|failed|rush|rushed|complain|complained|moan|lose|lost|disappoint|regret|miss|missed|make|made|feel|felt|hurt|raise|raised
  + They [did n't once complain].
  - They did not once ask.
frame.denied yields there|theres is|'s|are|was|were still no|nobody|nothing|none … better|sign|signs|charge|cost|fee|wear|leaks|leak|marks|cracks|complaints|need|problems|issues|queue|match|reason|doubt|substitute|rush|hurry|like|else|finer|beats|compares
  + [There is still no better] bell.
  - There is still no bell.
frame.own    yields <s_self> <again_done> … again
  + [We dropped the bell again].
  - They dropped the bell again.
frame.own    yields <s_self> always|usually
  + [We always] end up in song.
  - The hay always ends up on the lane.
frame.own    yields <s_self> have|'ve|had|'d <again_done> … again
  + [We have dropped the bell again].
  - They have dropped the bell again.

# No nearer, in darkness since, always the one that is gone.
continuity.nth_time   -2,yields                      <nth> … for the same problem|issue|fault|thing|reason|job|complaint|request|play
  + This is the [fourth date for the same play].
  - The fourth of the same sort.
continuity.nth_time   -2,effort:contact_again,yields ^ <nth> time i|we … had|have to
  + [Third time I've had to] saddle her.
  - It was the third time.
continuity.nth_time   -1,yields                      the <nth> … your|their … has|have|had
  + It is [the second bell your lads have] cracked.
  - The second bell is their own.
ease.again_times      -1,effort:contact_again,yields been in|back|there|round|down <count>=2 about|over
  + I have [been in three times about] one bell.
  - I have been in a choir three times.
overall.decline       -1,yields                      used to do … free
  + They [used to do soup for free].
  - We used to do a song.
quality.short_life    -2,yields                      lasted|survived one|two|three|2|3 wear|wears|wash|washes|outing|outings|shower|showers|meal|meals|steps|swims
  + The hem [lasted two washes].
  - The song lasted two hours.
reachability.absent   -1,yields                      always|constantly|forever on|at|in holiday|lunch|leave|break|training|meetings
  + The abbot is [always on leave].
  - He is always on a boat.
reliability.recurrent -2,yields                      always the one that|who … gone|missing|broken|jams|out|off|closed|breaks|sticks|late|short|wrong
  + My hat is [always the one that is gone].
  - He is always the one who sings.
reliability.recurrent -2,yields                      bad|slow|sticky|rude|dirty|wobbly|cold|loud|noisy|grumpy|useless|expensive|blocked|wet|damp|dark|itchy|sore|stiff|painful|crooked|confusing|clunky as ever|always
  + The pew is as [sticky as ever].
  - It is as dark as coal.
reliability.ruined    -1,yields                      day|days|week|weeks|month|months|hours after they|you|he|she|your … repaired|fixed|resurfaced|serviced|replaced|mended
  + Two [days after they resurfaced] it the lane has holes.
  - Two days after they sang.
resolution.no_result  -2,yields                      after two|three|four|five|six|seven|eight|ten|several|2|3|4|5|6|8|10 lessons|sessions|visits|treatments|attempts|fittings|appointments|repairs … <linking> … same|not|n't|nothing
  + [After four sessions of song it is the same].
  - After four weeks of songs we rest.
resolution.no_result  -2,yields                      no nearer|closer|wiser a|an|to|the|about|as
  + We are [no nearer a] bell.
  - The mill is nearer.
timeliness.duration   -1,yields                      been <lapse>|lost|down since the|my|our|last|we|i|before
  + The book has [been lost since the] fair.
  - It is lost.
timeliness.duration   -2,yields                      in darkness|limbo since|for
  + The lane has been [in darkness since] May.
  - He sat in darkness.
timeliness.late       -2                             not|n't|never once been on time
  + He has [not once been on time].
  - He was on time once.

# Not so, either.
frame.denied    yields every|each time … asks|ask|asked how|after|if|whether
  + [Each time she asks how] my mare is.
  - Each time she asks my mare sneezes.
frame.denied    yields on|onto my|our|his|her|its <nth> visit|stay|trip|date|day|night|evening|morning|holiday|child|book|coffee|glass|reading|birthday|decade|lifetime|season|cup|year since|already|now|in|this|and|from|because|by|with
  + We are [on our fourth holiday with] them.
  - We are on our fourth saddle with them.
overall.decline -2     free breakfast|parking|delivery|shipping|coffee|wifi disappeared|vanished|gone|scrapped
  + The [free breakfast vanished] in May.
  - Free coffee has gone down well.
  - Our free parking stopped at noon, as told.
overall.decline -2     service|kindness|friendliness|perks|benefits|charm|support|goodwill|politeness|attention evaporated|vanished|dwindled|deteriorated
  + Once we had signed, the [service evaporated].
  - The steam evaporated.
