@language en
@kind     irritants

friendliness.rude -2 ~make|made|making … comment|comments|remark|remarks about … my|our|her|his|me|us
  + The usher [made a remark about my] weight.
  - I made a comment about the fine view.

friendliness.unpleasant -2 <agent> <be> <degree> harsh|impatient|defensive|unapologetic|off-hand|cynical|ruthless|toxic|ignorant|distracted|disengaged|biased|cold
  + The [porter was very impatient].
  - The driver was cold, so he put on a coat of ours.
friendliness.unpleasant -2 harsh|harshly|impatient|impatiently|defensive|unapologetic|off-hand|cynical|ruthless|belligerent|antagonistic|snarky|catty <negation>|and|with|to|when|towards|about|tone|words|manner|attitude|staff|voice
  + The ranger was [impatient with] us.
  - A harsh winter and a cold spring.

# Rude, cold, hostile
empathy.more_interested       -2                             more interested|concerned|focused|bothered in|about|with|on … than
  + The usher was [more interested in his pals than] in us.
  - We were more interested in tea.
friendliness.aggressive       -3                             aggressive|aggressively|hostile|hostility|confrontational|argumentative|abusive|threatening|intimidating|menacing|bullying|bully|bullied|belligerent|combative|vindictive|spiteful|violent|vicious
  + The bailiff was [aggressive].
  + Your inspector [bullied] my gran.
  - They asked whether an aggressive form of cancer was found.
friendliness.aggressive       -2                             inappropriate|offensive|hurtful|snide|sexist|rude|nasty|derogatory|unnecessary|belittling comment|comments|remark|remarks|language|tone|joke|jokes
  + A [snide remark] about my weight.
  - Add a comment in the language of your choice.
friendliness.aggressive       -3                             insulted|~threaten|threatened|threatens|~mock|mocked|~harass|harassed
  + The landlord [threatened] us on the stairs.
  - If anyone is threatened, the guards are called.
friendliness.aggressive       -3                             shout|shouts|shouted|shouting|yelled|yelling|screamed|screaming in|into my|our|her|his … face|ear
  + The boss [shouted in my dad's face].
  - The fans shouted in his honour.
friendliness.aggressive       -3                             shoved|manhandled|elbowed|shouldered|barged|grabbed|jostled me|us|my|him|her|past|into|our
  + A steward [elbowed my] mum aside.
  - I grabbed a coffee.
friendliness.aggressive       -3                             verbally abused|abuse|abusing|accost|accosted|assaulted|attacked|attack|harassed|berated|insulted|abusive
  + A porter [verbally berated] my uncle.
  - A verbal quote was enough.
friendliness.aggressive       -3                             went|goes|going|gone berserk|ballistic|apoplectic|postal
  + The owner [went berserk].
  - A wage that went on postal orders.
friendliness.aggressive       -3                             ~shout|~yell|~scream|~swear|~snap|~curse|~bark at
  + The instructor [shouted at] everybody in the row.
  - The dog barks; my flat is at number two.
friendliness.arrogant         -3                             arrogant|arrogance|condescending|condescendingly|patronising|patronizing|smug|pompous|haughty|supercilious|sneering|stuck-up|snobby|snobbish|high-handed|obnoxious|insufferable|contemptuous
  + A [condescending] tone from the consultant.
  + Such [arrogance] from the ombudsman.
  - They asked whether the sommelier said Smug Pig is a cider.
friendliness.arrogant         -3                             ~talk|~speak|~look … down to|on|at|at
  + The registrar [talked down to] my husband.
  - They speak downstairs to the chef.
friendliness.bad_welcome      -2                             <agent>|attendants|reps|receptionists|hosts was|were|is|are … unwelcoming|uninviting
  + The [waiters were unwelcoming] from the start.
  - The sea was uninviting, the clerk said.
friendliness.body_language    -2                             <negation> … ~look|looked|~glance|~raise … up|eye|eyes|face
  + The doctor did [not even look up] from his screen.
  - Look for the Blue Eye bar, not the station.
friendliness.body_language    -2                             no|without|zero|avoided|poor|minimal eye contact
  + There was [minimal eye contact] from the doctor.
  - No one at the eye clinic has my contact.
friendliness.body_language    -2                             scowl|scowled|scowling|sneer|sneered|sneering|tutted|tutting|glared|glaring|snarled|snarling|smirk|smirked|smirking
  + The barmaid [scowled at] us.
  - The scow is a boat.
friendliness.body_language    -2                             tutted|~tut|~huff|huffed|~sigh|sighed|~shrug|shrugged|~smirk|smirked|~sneer|~scowl|scowled|~glare|glared|~frown|frowned|~grunt|grunted|~sulk|~pout … at|and|when|us|me|her|his|off|loudly|as
  + The receptionist [tutted at] me.
  - A grunt came from the pig pen.
friendliness.body_language    -2                             ~slam|slammed|~bang|banged|~throw|threw|thrown|~toss|tossed|~plonk|plonked|~dump|dumped|~fling|flung|~shove|shoved … plate|plates|food|bill|phone|drinks|menu|menus|glass|glasses|card|change|bag|bags|receipt|tray|table
  + The waiter [slammed the plates] down.
  - The bags were safe while the club threw a party.
friendliness.bothering        -2                             too much trouble|effort|bother
  + A jug of water was [too much trouble] for them.
  - Nothing was too much trouble, bless them.
friendliness.bothering        -2                             will|wo|would|do|does|did|ca|could not|n't|never leave|let me|us|him|her|you alone
  + They [won't leave me alone].
  - They left me alone with the menu.
friendliness.chatting         -2                             chatting|chatted|talking|talked|gossiping|gossiped|laughing|nattering … to|with|about|amongst|among her|his|their|each|other|themselves|weekend mate|mates|friend|friends|colleague|colleagues|other|themselves|coworker|coworkers|weekend
  + Two of them stood [gossiping with each other] at the till.
  - We were talking with our friends all the night.
friendliness.chatting         -2                             having|had a chat|natter|gossip|conversation|giggle while|whilst|as we|i|customers|people|patients
  + Two waiters were [having a natter while we] starved.
  - We were having a chat while he cooked.
friendliness.chatting         -2                             having|on|taking|making|their a|her|his|personal|casual personal|casual conversation|conversations|call|calls
  + The clerk was [having a casual conversation].
  - I had a personal call from him.
friendliness.chatting         -2                             staff|employees|waiters|waitresses|nurses|attendants|assistants|cashiers|workers|guys|girls|lads|both|just sat|stood|sitting|standing|stand|hung|hanging around|about|there|round chatting|talking|laughing|joking|gossiping
  + The [cashiers sat around talking].
  - The girls sat there looking at the sea.
friendliness.cold             -2                             aloof|standoffish|offhand|unapproachable
  + The matron was [aloof].
  - They asked whether stand aloof of the rail in high wind, says the sign.
friendliness.cold             -2                             cold|frosty|icy|chilly|lukewarm|indifferent welcome|reception|greeting|manner|tone
  + A [frosty reception] at the guesthouse.
  - The reception area is cold in winter.
friendliness.cold             -2                             lackadaisical|jobsworths|pushy|bossy|uppity|cocky|dour|sullen|morose|miserable|frosty|stern|shirty|catty|sniffy|uncouth|huffy|tetchy|irritable
  + A [sullen] lad on the till.
  - Sternum pain is not a joke? No.
  + A [pushy] timeshare rep.
friendliness.cold             -2                             not|n't|without|never|zero|no even|so|single|a|one|much a|single|smile|hello|thank|eye|please|sorry|much smile|hello|goodbye|you|contact|as|please|sorry
  + We were served with [not even a smile].
  - Not one photo with a smile came out.
friendliness.cold             -2                             staff|reps|receptionist|receptionists|doctor|manager|agents|attendants|waiter|waiters|waitress|teachers|director|nurses was|were|is|are cold|icy|frosty
  + The [receptionist was icy].
  - The waiter had a cold.
friendliness.hung_up          -3,stage:support,channel:phone ~put|~slam|~slam the phone|receiver down on|after|and
  + They [put the phone down on] me.
  - Put the phone down, and smile for the photo.
friendliness.inattentive      -2                             chatting|gossiping|texting … each|themselves|phones|phone|colleagues
  + Two assistants were [chatting among themselves].
  - We were chatting on the pier.
friendliness.inattentive      -2                             driver|waiter|waitress|cashier|receptionist|guard|nurse|staff|he|she|they|attendant|clerk|assistant ~be|was|were|busy on|texting|playing|chatting|scrolling|glued his|her|their|a|the|to|with|on … phone|phones|mobile|mobiles|friends|colleague|colleagues
  + The [driver was on his phone].
  - The nurse has a phone.
friendliness.inattentive      -2                             just|sat|stood|busy|standing|sitting|all chatting|gossiping|texting to|among|amongst|with|away|behind|by|instead|while|and|about
  + They [sat chatting by] the till.
  - They chat about the stars on tour.
friendliness.inattentive      -2                             on|playing|glued|staring|scrolling … phone|mobile|phones|mobiles the|all|instead|throughout|whole whole|entire|time|way|of|journey|day|night
  + The driver was [on his phone the whole] way.
  - We talked on the phone the next day.
friendliness.inattentive      -2                             on|scrolling|glued|playing|using|staring their|to|at|on|with phones|mobiles|mobile|their
  + Two clerks by the door, [on their phones all night].
  - The app on her phone is blue.
friendliness.inattentive      -2                             rather be anywhere|elsewhere|somewhere|home
  + The girl would [rather be anywhere] but the till.
  - I would rather be at the sea.
friendliness.inattentive      -2                             talking to|among|amongst each|themselves
  + The clerks were [talking among themselves].
  - I gain a lot from talking to other mums.
friendliness.inattentive      -2                             talking|chatting|gossiping|chat among|amongst|to|with themselves|each|colleagues|eachother
  + Two guards were [chatting amongst themselves].
  - Kids chatting to grandma.
friendliness.interested_phone -2                             interested in|on their|his|her|chatting phones|phone|mobile|mobiles|other
  + The lads were [interested in their phones].
  - Who is keen on phones?
friendliness.made_feel        -3                             ~make|made|making|~leave|left me|us|him|her|you|my|patients|people … feel|feeling … stupid|small|unwelcome|guilty|worthless|uncomfortable|awkward|humiliated|embarrassed|criminal|burden|nuisance|idiot|silly|inadequate|judged|ashamed|belittled
  + They [made me feel small].
  - It made me feel like part of a crew.
friendliness.on_phone         -2                             <agent>|carer|instructor|trainer|she|he|they|barber|stylist|lifeguard was|were|is|are|always|constantly|sat|just … on|glued her|his|their|to phone|phones|mobile|mobiles
  + The [lifeguard was on his phone] for an hour.
  - He was on my phone list.
friendliness.on_phone         -2                             yakking|yakked|yapping|nattering|messing|fiddling|talking|talked|chatting|speaking|texting … on|with her|his|their|a cell|cellphone|cellphones|mobiles
  + He was [messing on his cell] at the wheel.
  - Our cell leader was talking on the stairs.
friendliness.person           -2                             <agent>|she|he|they|chap|bloke|lass was|were|is|are|very|so|really|extremely|quite|a|bit bored|defensive|demanding|drunk|flustered|ignorant|impatient|insolent|shouty|tactless|unapologetic|offhand|glum|blunt|frosty|stern|absent|preoccupied|distant|cagey|evasive|prickly
  + The [usher was insolent].
  - The drunk guest sang.
friendliness.racist           -4                             racist|racism|homophobic|sexist|misogynist|discriminatory|discriminated|discrimination|xenophobic
  + A [racist] doorman.
  - They asked whether the seminar on racism is on Tuesday.
friendliness.rough            -2                             rough|heavy-handed|rougher with|when|handling|while|as
  + The porter was [rough with] her.
  - A rough road with no lights.
friendliness.rough            -2                             treated|handled|manhandled|washed|moved … roughly
  + She was [handled roughly] at night.
  - It took roughly an hour.
friendliness.rude             -2                             <agent>|she|he|they was|were|is|are|got|very|a … snappy
  + [She was rather snappy] when I asked about the tide.
  - She wrote a slogan that is snappy.
friendliness.rude             -2                             <be> <degree> ignorant|mean|surly|sullen|grumpy|snooty|stroppy|huffy|sour|hostile|obnoxious|curt|abrupt|brusque|strict
  + The steward [was very surly].
  - It is very late.
friendliness.rude             -2                             <be> ignorant|surly|sullen|grumpy|snooty|stroppy|huffy|sour|hostile|obnoxious|curt|abrupt|brusque
  + The barman [was surly].
  - The bar was shut.
friendliness.rude             -2                             argued|arguing|shouted|shouting|swore|swearing|screamed|screaming|yelled|yelling|bickering|bickered|rowing at|with … customer|customers|staff|each|waitress|waiter|passengers|patients|guests|colleague|colleagues|kitchen|wife|husband|child|children
  + The cook was [yelling at the waitress].
  - We were rowing with a guest on the lake.
friendliness.rude             -2                             as|quite|so|bit|rather|was|were|very abrasive
  + The planner came across [as abrasive].
  - The sponge is an abrasive pad.
friendliness.rude             -2                             attitude problem|stinks|stank|towards
  + The lad on till two: [attitude problem].
  - The jet held its attitude in the wind.
friendliness.rude             -2                             bad|poor|terrible|awful|horrible|nasty|rude|shocking|attitude attitude|manners|manner|problem
  + The bouncer had a [bad attitude].
  - The attitude of the plane is set by gyros.
friendliness.rude             -2                             brash|judgmental|judgemental|overbearing|immature|indecent|hurtful|offensive|nosy|sulky|sanctimonious|hostile|mean-spirited|cantankerous|stroppy|snide|surly|obnoxious
  + The clerk was [brash].
  - The sponge is an abrasive pad.
friendliness.rude             -2                             courtesy|politeness|manners|hospitality|tact … n't|not|isnt|never|hardly … strong|strength|forte|priority|bag|suit|thing
  + [Courtesy is not their strong] suit.
  - The manners of the strong man were fine.
friendliness.rude             -2                             deal|deals|dealt|dealing with … attitude|attitudes|rudeness
  + I should not have to [deal with such rudeness].
  - A good deal of attitude.
friendliness.rude             -2                             had|with|has|have|copped|got|giving|gave … an|major|serious|some|nasty|real|me|us attitude
  + The clerk [had an attitude].
  - An attitude is what an apple has not.
friendliness.rude             -2                             heavy|short|bad|ill|foul|mean|two|strong handed|tempered|mannered|mouthed|spirited|faced
  + The usher was [short tempered].
  - High up on the hill.
friendliness.rude             -3                             made|make|making|poked|took fun|mickey|piss of|out … me|us|my|him|her|customers|the
  + The lads [made fun of my] accent.
  - We made fun plans out of it.
friendliness.rude             -2                             not|n't|hardly|never friendly|friendliest|polite|welcoming|nice|pleasant|kind|courteous
  + The lock keeper was [hardly polite].
  - The lock keeper is never late and always polite.
friendliness.rude             -2                             not|n't|hardly|never the|a|an|all|very|so|that|too|particularly|exactly|especially|really|even|as|overly|terribly|be|feel|seem friendly|friendliest|polite|welcoming|nice|pleasant|kind|courteous
  + The porter was [not very polite].
  + The stewards were[n't friendly].
  - Polite notice, do not park here.
friendliness.rude             -2                             no|lack|lacks|lacked|lacking|zero|without|little … manners|courtesy|politeness|smile|smiles|hello|greeting|etiquette|decency
  + The receptionist had [no manners].
  + We got [no smile] at the bar.
  - They asked whether my dental plan covers no smile design.
friendliness.rude             -2                             put|putting up with … attitude|attitudes|rudeness
  + We [put up with that attitude] for a year.
  - Put it up; his attitude is fine.
friendliness.rude             -2                             raised|raising|raise|raises his|her|their voice|voices|voice
  + The ranger [raised his voice].
  - She raised her hand.
friendliness.rude             -2                             rude|rudely|rudeness|impolite|discourteous|uncivil|ill-mannered|bad-mannered|surly|grumpy|abrupt|curt|brusque|sarcastic|snarky|snotty|snooty|stroppy|moody|gruff|churlish
  + The guard at the barrier was [rude].
  + A [surly] bartender threw the menu at us.
  - If a guest is rude, the manager steps in.
friendliness.rude             -2                             slammed|slams|slamming the|her|his|their door|window|hatch|shutter|folder|menu|menus|plate|plates|drinks|bags
  + She [slammed the menu] down.
  - The wind was slamming a gate.
friendliness.rude             -2                             snappy with|at|towards|tone|reply|receptionist|staff|nurse|answer|manner|email
  + The usher was [snappy with] us.
  - A snappy new tune.
friendliness.rude             -2                             unfriendly|inhospitable|unkind|unsmiling
  + An [unfriendly] desk at the embassy.
  - They asked whether turn left at the Unkind Raven pub.
friendliness.rude             -2                             walked|walk|walks all over me|us|you|customers|people
  + They [walk all over you] once you sign.
  - We walked all over the hill.
friendliness.rude             -2                             was|is|very|so|really|bit|rather|extremely|were short|sharp|off|curt with me|us|him|her|my
  + The usher [was short with me].
  - A short ride with me.
friendliness.rude             -2                             with obvious|apparent|visible|barely|open|evident|undisguised|clear|thinly … irritation|annoyance|contempt|disdain|boredom|impatience|disgust
  + She replied [with obvious irritation].
  - The wool caused visible irritation.
friendliness.rude             -2                             ~give|gave|gives|giving me|us|you|him|her|them … attitude
  + The two clerks [gave them plenty of attitude].
  - The plane rose; its attitude was steep.
friendliness.rude             -2                             ~give|gave|gives|giving … attitude
  + The clerk [gave us attitude].
  - The plane rose at a steep attitude.
friendliness.rude             -2                             ~roll|~rolled|rolling her|his|their|eyes eyes
  + The clerk [rolled her eyes] at us.
  - My eyes hurt when the ship rolls.
friendliness.rushed_out       -2,stage:use                   rushed|hurried|shooed|herded|hustled|turfed|ushered out|along|us|me
  + We were [rushed out] by nine.
  - A rush of trains came along.
friendliness.talked_over      -2                             ~cut me|us|him|her off|short mid|mid-sentence|when|while|before|every|each|constantly|halfway
  + The adviser [cut me short before] I could explain.
  - The baker cut us each a short slice.
friendliness.talked_over      -2                             ~talk|talked|talking|~speak|spoke|spoken|~interrupt over|across|me|us|her|off me|us|her|him|off|short|constantly
  + He [talked over me] at each point.
  - Let us talk across the table.
friendliness.treated_like     -3                             as|like if|though i|we|he|she|they|you was|were|am|are|'m|'re … thief|thieves|criminal|criminals|idiot|idiots|child|liar|liars|beggar|nuisance|burden|stupid|invisible|dirt|shoplifter|shoplifters|lying|nobody|thick|crazy
  + She looked at me [as if I were a shoplifter].
  - He paints as if he had time.
friendliness.treated_like     -2                             followed|watched|trailed me|us|him|her|my|our … around|round|aisle|aisles|shop|store
  + The guard [followed us round] the shop.
  - The lamb followed my son by the gate.
friendliness.treated_like     -3                             ~treat|treated|treating … like … dirt|criminal|criminals|rubbish|idiot|idiots|child|children|cattle|animal|animals|number|second|thief|thieves|fool|nobody|garbage|crap|liar|scum|trash|muck|inconvenience|nuisance|burden|leper
  + I was [treated like dirt].
  - They treated the child like a prince.
friendliness.unpleasant       -2                             <agent> … unpleasant|miserable|horrible|nasty|awful|mean|moody
  + The [driver was really horrible].
  - The awful fog hid the driver's van.
friendliness.unpleasant       -2                             chip|chips on his|her|their|its|a shoulder|shoulders
  + The guard has a [chip on his shoulder].
  - The parrot on his shoulder eats a chip.
friendliness.unpleasant       -2                             face|expression like|of thunder|smacked|wet|slapped|fizz|concrete|weekend
  + The barman had a [face like thunder].
  - The clock face is of brass.
friendliness.unpleasant       -1                             friendliness|politeness|courtesy|helpfulness|hospitality … is|was average|mediocre|lacking|poor|patchy|minimal|limited|absent|so-so|variable|inconsistent
  + The [politeness of the staff was patchy].
  - The warmth of the sun was brief.
friendliness.unpleasant       -2                             like|as|such a|an bulldog|rottweiler|dragon|bear|guard|sergeant|jobsworth|headmistress
  + The receptionist is [like a bulldog].
  - My son has a bear he calls Ted.
friendliness.unpleasant       -2                             narky|ratty|crabby|mardy|sour-faced|sarky|miserable-looking|haughty|condescending|patronising|patronizing|hoity-toity
  - The new tune is catchy.
  + The steward was [narky] with my mother.
friendliness.unpleasant       -2                             rub|rubs|rubbed|rubbing me|us|him|her|people|everyone the|up wrong
  + The new trainer [rubbed me the wrong] way.
  - He rubbed the wrong lamp.
friendliness.unpleasant       -2                             snubbed|scoffed|sulked|grunted|bickered|bickering|sniggered
  + The clerk [scoffed] and left.
  - He ate the cakes.
friendliness.unpleasant       -2                             unpleasant|miserable|horrible|nasty|awful|mean|grumpy <agent>
  + A [nasty receptionist] sent me away.
  - It was nasty out, so staff lit a fire.
friendliness.walked_off       -2                             just|simply|nodded|shrugged|turned … walked|wandered|strolled|stormed|marched off|away
  + She [shrugged and walked off].
  - We walked the dog, he is off the lead.
friendliness.walked_off       -2                             then walk|walks|wander|wanders|storm|storms away|off
  + They take your name and [then wander off].
  - Then a walk off the path to the lake.
friendliness.walked_off       -2                             ~walk|walked|~turn|turned|~storm|stormed|~wander|wandered|~run|ran away|off|back from|on|while|mid|when|without
  + He [walked away while] I was speaking.
  - We walk off our lunch along the canal.
keep.high_up                  keep                           high|short|strong up|handed by|on|in|there
keep.kind_of_thing            keep                           not|n't|hardly|never … kind|kinds of
keep.mock                     keep                           mock exam|exams|test|tests|interview|interviews|paper|papers|trial|trials|up|ups
  + The [mock tests] were hard.
  - They mock us when we test a bike.
keep.never_without            keep                           never … without a|their|his|her smile
  + They [never leave without a smile].
  - They serve without a smile.
keep.non_judging              keep                           non|not|n't|never judgmental|judgemental|judged
keep.own_step                 keep                           i|we was|were having a chat|natter|gossip|conversation|giggle while|whilst|as i|we
  + [We were having a chat while we] waited.
  - Two waiters were having a chat while we waited.
keep.own_threat               keep                           i|we|having|by threatened|threaten|threatening
keep.own_threat               keep                           i|we|i've|we've|i'd|had|have|'ve|'d had|have|to|even|then|then|to threatened|threaten
keep.smoked_in                keep                           they|he|men|workers|builders|guys|guests|people|staff|driver|drivers|movers smoked|smoke|smoking in|on|at|by|outside|inside|near|under
keep.we_chatted               keep                           we|i|kids|children … chatting|talking|laughing … friends|each|mates

friendliness.aggressive -3 ~shout|~yell|~scream|~swear|~curse … at me|us|my|our|him|her|them|customers|guests|patients|passengers|people|children|kids|staff|everyone
  + She [screamed things at my] son.
  - I shouted hello at the ferry.

# Bearing and temper
friendliness.arrogant      -3 disdainful|disdainfully|disdain|scornful|scornfully|domineering|self-important|toffee-nosed|snobs|haughtiness|haughtily|snobbery|snottiness
  + The auctioneer looked at our clock with [disdain].
  - The snow lay on the domes.
friendliness.arrogant      -2 full of himself|herself|themselves|itself|attitude|swagger
  + The trainer is [full of himself].
  - The van was full of hers and of his.
friendliness.arrogant      -2 lord|lords|lorded|lording it over
  + The chairman [lorded it over] the parents.
  - The lord over the hill has it.
friendliness.arrogant      -2 power trip|trips
  + The steward was on a [power trip].
  - The power tripped on our trip.
friendliness.arrogant      -2 so|well|right|far|is|are|was|too|all up himself|herself|themselves|itself
  + That DJ was [so up himself].
  - He cheered himself up.
friendliness.body_language -2 face like a|the smacked|slapped|bulldog|wet|lemon|bag|back
  + The verger had a [face like a smacked] bottom.
  - The face of the clock, round like the moon.
friendliness.body_language -2 n't|not|never|barely|hardly ~crack|cracked|crack a smile|joke
  + The clerk did [n't crack a smile].
  - A crack in the vase, a smile on his face.
  - He could crack a joke.
friendliness.bothering     -2 like|as|if|though we|i … bothering|disturbing|interrupting|inconveniencing|imposing|bother|inconvenience|annoyance
  + He sighed as [if I was disturbing] him.
  - Would you mind if I sat there, not disturbing her ?
friendliness.rude          -2 <agent>|he|she|they|chap|bloke <be> <degree> cranky|antisocial|huffy|smarmy|leering
  + The [barber was rather cranky] that day.
  - A very cranky toddler sat behind the lady.
  - He was very cheeky and we laughed.
friendliness.rude          -2 <agent>|he|she|they|chap|bloke <be> cranky|off-hand|antisocial|huffy|smarmy|leering|catty
  + [She was huffy] when I asked for a spoon.
  - A cheeky little cocktail, and the lady had two.
friendliness.rude          -2 at least have|had|show|showed|shown the|some|a|any courtesy|decency|manners|respect
  + You could [at least have the decency] to write.
  - At least the courtesy bus is free.
friendliness.rude          -2 badmouth|badmouths|badmouthed|badmouthing|bad-mouthed|bad-mouthing|bad-mouth|slagged|slagging
  + The stylist [badmouthed] every other client.
  - The mouth of the slag heap.
friendliness.rude          -2 blanked|blanks|blanking me|us|him|her|my|our|people|everyone
  + The barman [blanked us] for a regular.
  - Fill in the blanks for us.
friendliness.rude          -3 bottom|sole … her|his|their shoe|shoes|boot
  + He looked at me like dirt on the [bottom of his shoe].
  - The bottom of the shoe rack is dusty.
friendliness.rude          -3 cussed|cussing|cursed|cursing me|us|him|her|my out|off|at
  + The bouncer [cussed me out].
  - The curse is on us all.
friendliness.rude          -2 got|get|gave|give|given the cold|evil|stink shoulder|eye
  + We [got the cold shoulder] at the counter.
  - The butcher got the shoulder out cold.
friendliness.rude          -3 impertinent|impertinence|impudent|impudence|boorish|boorishness|loutish|loutishness|oafish|bitchy|bitchiness|odious|crass|crassness|lecherous|lippy|gobby|mouthy|bolshy|bolshie|uncivilised|uncivilized
  + What [impudence] from a bailiff of twenty!
  - The fish course has cress and a mouthful of crab.
friendliness.rude          -2 n't|not|never|without have|had|show|showed|even the|any|some|common courtesy|decency|manners
  + They did [not have the courtesy] to ring.
  - The inn does not have a courtesy bus.
friendliness.rude          -2 needs|need|deserves|take|could|some|in|should lesson|lessons|learn|taught|course|training … manners|courtesy|politeness|respect
  + That doorman needs [some lessons in manners].
  - The lesson is about table manners in Japan.
friendliness.rude          -2 off-hand|offhand|high-handed|stand-offish|sarcastic|sniffy|snarky|aggressive|cavalier manner|manners|way|attitude|tone|remark|remarks|approach
  + The surgeon's [off-hand manner] hurt.
  - Off the hand-rail, tone-deaf singers swung.
friendliness.rude          -2 was|were|got|get|getting|being told|cussed|ticked|shouted off|out|down
  + I [got told off] for a crumb.
  - I was told the show is off.
friendliness.rude          -3 ~bite|bit|bitten my|our|his|her|your|people|their head|heads|nose off
  + The ticket man [bit my head off].
  - The dog bit the head off my teddy.
friendliness.rude          -3 ~fly|flew|flies|flown off the handle
  + The chairman [flew off the handle].
  - The lid flew off; the handle held.
friendliness.rude          -2 ~give|gave|giving|given|got|getting me|us|him|her|some|nothing|of lip|sass|grief
  + The lad at the gate [gave me lip].
  - They gave us a cheek swab.
  - She gave us some sauce.
friendliness.rude          -2 ~give|gave|giving|given|got|get|getting me|us|him|her|everyone the cold|evil|stink shoulder|eye
  + The twitchy usher [gave me the evil eye].
  - They gave us the recipe for cold shoulder of lamb.
friendliness.rude          -3 ~jump|jumped down my|our|his|her|your throat|throats
  + She [jumped down my throat] over a comma.
  - Jump down and clear your throat.
friendliness.rude          -2 ~look|looked|peered|peering down her|his|their nose|noses
  + The maître d' [looked down his nose] at our boots.
  - He looked down her road and there was a nosebag.
friendliness.rude          -3 ~lose|lost her|his|their temper|rag|composure
  + The coach [lost his temper] with the little ones.
  - He lost the temperature chart in the cool box.
friendliness.rude          -2 ~shout|shouted|~yell|yelled|howled|howling me|us|him|her|everyone|people down
  + The chair [shouted us down].
  - He shouted to us from down the lane.
friendliness.rude          -3 ~tear|tore|laid|ripped|lit into me|us|my|him|her
  + The bursar [tore into me] by the gate.
  - I tore it into strips for my budgie.
friendliness.rude          -2 ~turn|turned her|his|their|its back|backs on me|us|my|him|her|their
  + The clerk [turned his back on me].
  - We turned back on Monday.
friendliness.rude          -2 ~turn|turned|~stick|stuck her|his|their|up noses|nose up
  + He [turned his nose up] at our old van.
  - He turned up with a red nose.
friendliness.unpleasant    -2 <agent>|he|she|they|reception|desk <be> <degree>|with detached|testy|curt|overfamiliar|over-familiar
  + [She was rather overfamiliar] for a first visit.
  - The floor was rather wooden, and the lady loved it.
friendliness.unpleasant    -2 grouchy|grouchiness|grouch|grouches|grump|grumps|sourpuss|sourpusses|crotchety|curmudgeonly|curmudgeon|testy|snappish|snippy|ill-humoured|ill-humored|uncongenial|unsociable|graceless|po-faced|stone-faced|stand-offish|standoffishness|narky
  + The [grouchy] verger waved us off.
  - A crotch of a tree, a grocer and a test.
friendliness.unpleasant    -2 ~get|got|became|becoming|turned snippy|snappy|defensive|arsey|lairy|aggro|huffy|heated|stroppy|shirty|tetchy|abusive with|when|about|and|at|towards|as|on
  + The landlord [got defensive about] the mould.
  - He got a snappy little camera when he left.
  - The weather turned nasty at noon.

# Big words for bad manners
friendliness.rude -3 astonishing|astounding|breathtaking|amazing|incredible|spectacular|remarkable|stunning|staggering|jaw-dropping|unbelievable|epic|world-class|monumental|extraordinary|impressive rudeness|arrogance|contempt|disrespect|cheek|insolence|attitude|hostility|condescension|impoliteness
  + The [astonishing rudeness] of that usher.
  - The incredible hulk is in the film.

friendliness.inattentive -2 he|she|they|who|salesman|rep|clerk|dealer|agent|doctor|waiter only spoke|talked|talks|speaks|addressed to|my|our|with my|our|husband|wife|dad|father|partner|boyfriend husband|wife|dad|father|partner|boyfriend|mum|mother|girlfriend|son
  + [She only spoke to my husband].
  - He just spoke to my father about the keys, and I to my aunt.

friendliness.cold -1 bit|little|rather|very|quite|so|somewhat|being stiff|short|curt|frosty|icy|snippy|offhand|terse|cool|sharp with me|us|him|her|my|our|everyone|customers
  + The verger was a [little stiff with us].
  - The lid is a bit stiff.
friendliness.rude -2 told|said|asked|informed|replied|answered|dismissed|spoke|spoken … curtly|rudely|bluntly|brusquely|tersely|coldly|snootily|impatiently
  + I was [told curtly] to sit.
  - The road bends sharply.

# Nouns for who they are
friendliness.person -3 <agent>|he|she|they|owner|landlord|boss <be>|a a|an|total|complete|absolute|right|real|bit|such jerk|jerks|snob|boor|boors|oaf|lout|louts|brute|brutes|creep|creeps|so-and-so|arse|ass|tyrant|thug|thugs|madam|bighead|prat|prats|twit|wally|plonker|pillock|git|scumbag|lowlife|sleazebag|weasel|wretch|ogre|hag
  + The [landlord was a brute] about the bond.
  - A dragon on the tea-towel, an ass in the field, said he.
  - He is a dragon in the play.
friendliness.person -3 jerks|boors|oafs|creeps|lowlifes|lowlife|scumbags|scumbag|sleazebag|pillock|pillocks|plonker|plonkers|wazzock|gobshite|gobshites|douchebag|douchebags|jackass|dickhead|dickheads|wanker|wankers|tosser|tossers|arsehole|arseholes|asshole|assholes
  + Two [plonkers] on the door.
  - A jerk of the rope.

# How staff behave, trade by trade
friendliness.arrogant   -3 little|petty|mini|tinpot|total|proper hitler|hitlers|dictator|dictators|napoleon|napoleons|emperor|despot|despots|tyrant|tyrants|fuhrer
  + The pool attendants are [little dictators].
  - A film about an absolute emperor penguin.
friendliness.arrogant   -2 relish|relished|relishes|relishing|revel|revels|revelled|reveled|revelling saying|refusing|telling|rejecting|humiliating|in … no|power|misery|rudeness|people|us|me|authority|drama
  + The usher [revelled in his power].
  - Relish on the bun, and a carnival reveller.
friendliness.arrogant   -2 ~make|made|making an example of
  + The inspector [made an example of] my lad.
  - We made a sample of it.
friendliness.arrogant   -3 ~take|took|takes|taking|taken|derived|gets|got great|real|perverse|some|obvious|sadistic|evident|such pleasure|delight|joy|satisfaction|glee in|from … no|refusing|humiliating|turning|denying|rejecting|belittling|ruining
  + The clerk [took great delight in refusing] us.
  - We took great pleasure in the walk.
  - She took real joy in making me laugh.
friendliness.bothering  -2 hover|hovers|hovered|hovering over|around you|us|me|him|her|customers
  + The shop girls [hover over you].
  - A drone hovered over the bay.
friendliness.cold       -2 or|nor even smile|smiled|greet|nod|acknowledge|wave
  + They never look up [or even smile].
  - Even a smile or a nod is fine with us.
friendliness.made_feel  -3 feel|feeling|felt … inch|inches|foot tall|high
  + The bank clerk made me [feel two inches tall].
  - A fence one foot tall.
friendliness.rude       -2 digs|dig|jibe|jibes|wisecracks|wisecrack|sideswipe at|about my|our|his|her|me|us
  + The beautician made [digs about my] chin.
  - The archaeologists dig at the fort by our school.
friendliness.rude       -2 door|doors|gate|shutter|barrier|hatch|phone|window in|into my|our|her|his|your face|faces
  + He shut the [gate in my face].
  - The door in my hall faces north.
  - The window in my room faces the sea.
friendliness.rude       -2 shushed|shushes|shushing|tsked|tsk-tsked|harrumphed
  + The usher [shushed] my deaf son.
  - A hush fell.
friendliness.rude       -2 ~argue|argued|arguing|argues the toss|point
  + The barman [argued the toss] over a crisp.
  - Who won the toss?
friendliness.rude       -3 ~give|gave|giving|given|flipped|flicked|stuck me|us|him|her|my|them|up … finger|vs|bird|v-sign
  + The van driver [gave me the finger].
  - He gave me toast in a tin.
friendliness.rude       -2 ~talk|talked|~speak|spoke|spoken|chatted|discussed across|over|about me|us|mum|mom|dad|her|him|mother|father|my as|like|instead|not|while|the
  + The carers [talk over Mum as] if she were a lamp.
  - We talked about Mum on the phone.
friendliness.rude       -3 ~tear|tore|torn a strip|strips off
  + The owner [tore a strip off] my aunt.
  - I tore a strip of tape.
friendliness.unpleasant -2 charm|warmth|personality|charisma|enthusiasm|grace|tact of a|an … warden|brick|plank|corpse|robot|wasp|slug|fridge|stone|statue|undertaker|cactus|rottweiler|goat
  + A waiter with all the [charm of a parking warden].
  - It has the charm of a fishing village.
friendliness.unpleasant -2 friendliness|warmth|empathy|patience|courtesy|manners|smiles|kindness|compassion|sympathy|politeness|charm|humour|tact is|was|were|are|seemed|seems in short|scarce supply
  + [Tact was in short supply].
  - Patience is in the west; supply your own stamps.
friendliness.unpleasant -2 friendliness|warmth|empathy|patience|courtesy|manners|smiles|kindness|compassion|sympathy|politeness|help|apology <be>|were|was|is conspicuous by|in
  + [Kindness was conspicuous by] its absence.
  - A conspicuous smile by the bay.
friendliness.unpleasant -2 smile|hello|sorry|apology|warmth|courtesy|empathy|kindness|politeness|compassion|welcome|patience|manners … would|could|might n't|not … go|gone|come|be amiss
  + A [hello would not go amiss].
  - We went amiss at the fork, one mile on.
friendliness.unpleasant -2 staff|waiter|waiters|waitress|cashier|cashiers|receptionist|receptionists|crew|lifeguards|guards|drivers|instructors|nurses|teller|tellers|<agent> … no|zero|little|without|lack|lacks|lacking personality|personalities|warmth|charm|enthusiasm|character
  + The [cashiers have no warmth].
  - The staff wore warm coats of some character.

# How it was said
friendliness.rude -2 brusquely|curtly|gruffly|patronisingly|patronizingly|tersely|sarcastically|sulkily|grumpily|snootily|snottily|icily|frostily|impolitely|discourteously|insolently|disrespectfully|dismissively|disdainfully|contemptuously|sneeringly|churlishly|huffily|surly|crabbit|thrawn|ornery|persnickety
  + He answered [gruffly] through a mouthful of pie.
  - A rough goat is cut from card.
friendliness.rude -2 spoke|said|told|replied|answered|treated|dismissed|greeted|received|waved|spoken|ushered … coldly|aggressively|nastily|impatiently|harshly|sharply|unkindly|bluntly
  + The matron [spoke to us coldly].
  - The road ended abruptly, said the map.
  - She told me roughly what it cost.
friendliness.rude -2 uncalled-for|unbecoming|unseemly|ungentlemanly|unladylike|ungracious|ungraciously|unmannerly|ill-judged|ill-tempered|unchivalrous|uncouthness|surliness|brusqueness|gruffness|curtness|rudely-spoken
  + The bursar's [brusqueness] upset my aunt.
  - The sea bass was seen by the seamstress.

# Tongues, faces and airs
friendliness.arrogant -2 high and mighty
  + The bank is so [high and mighty].
  - A high tide and a mighty wind.
friendliness.arrogant -2 lah-di-dah|la-di-da|lah-dee-dah|puffed-up
  + All very [la-di-da] at that hotel.
  - La di dah is a song.
friendliness.rude     -2 <agent>|he|she|they|woman|manager … <be> scathing|withering|vain|prim|starchy|frigid|high-and-mighty|prickly|listless
  + The [woman at the gate was withering].
  - A severe frost; she was in Stiffkey.
  - The tutor is strict but fair.
friendliness.rude     -2 barbed|scathing|withering|snide|sneering|sarky|catty|icy|venomous remark|remarks|comment|comments|look|looks|stare|tone|put-down|reply|glance
  + A [withering look] from the usher.
  - Barbed wire by the cutting, a dirty boot.
friendliness.rude     -3 nasty|spiteful|vile|rotten|foul|mean piece of work|bit
  + The owner is a [nasty piece of work].
  - A nasty piece of glass at work.
friendliness.rude     -2 sniggering|sniggered|snigger|sniggers|smirks|cackling|guffawed … at|behind|while|when|as|about|to
  + Two clerks stood [sniggering at] her hat.
  - A snug corner, a giggle.
  - The kids were giggling when he came.
friendliness.rude     -2 waspish|sneery|acerbic|caustic|acid-tongued|sharp-tongued|foul-tongued|monosyllabic|conceited|bumptious|cocksure|holier-than-thou|priggish|snooty-nosed|sanctimonious|humourless|humorless|shameless|brazen|unashamed|furtive|venomous|beastly|hard-faced|hatchet-faced|stony-faced|sharp-elbowed
  + A [waspish] bursar.
  - The wasp met the bee by the brass ashtray.

# Praise that similes and noes turn round
friendliness.rude       -3 out of ten|10 for arrogance|rudeness|incompetence|unhelpfulness|disorganisation|indifference|inefficiency
  + Ten [out of ten for rudeness].
  - Out of ten for the soup: eight.
friendliness.unpleasant -2 as|about welcoming|friendly|helpful|warm|useful|cheerful|charming|sympathetic|effective|caring|exciting|sincere|subtle|appealing as a|an|the … wet|wasp|hole|fridge|prison|brick|slap|root|poke|glacier|freezer|cactus|hornet|morgue|mortuary|tombstone|teapot|fireguard|ashtray|rottweiler|shark|snake|toothache|drowning
  + The host was [as welcoming as a wet] sock.
  - As warm as a blanket.
friendliness.unpleasant -2 he|she|they|they're|staff|driver|owner <be> no|hardly|not gentleman|gent|professional|professionals|saint|angel|angels|diplomat|genius
  + The [driver was no gentleman].
  - I am no expert on bees.
  - She is no expert but she tried.
friendliness.unpleasant -2 no|without|zero|lacks|lacked|lacking|devoid|not-an-ounce|little|of tact|finesse|humility|decorum|subtlety|bedside|people-skills|social-skills … whatsoever|manner|skills|or|and|at|in|when|about
  + A bailiff with [no tact whatsoever].
  - Little tacos, no skill.

# Rows, moans and lectures
friendliness.chatting   -2 too wrapped|busy|engrossed|absorbed|caught up|in|with … chat|chatting|gossip|phone|phones|conversation|screen|themselves|own
  + They were [too wrapped up in their own] jokes.
  - The busy screen was on the phone, too.
friendliness.rude       -2 shouting|slanging|screaming match|matches
  + It took a [shouting match] to be heard.
  - A match was on, the fans were shouting.
friendliness.unpleasant -2 <agent>|he|she|they grumbled|moaned|whinged|griped|whined|carped|muttered|chuntered … about|at|all|over|under|that
  + The [driver grumbled about] our skis.
  - The hinge whined; the lady oiled it.

# What it does to you, as a rule
friendliness.rude -2 narrow-minded|small-minded|closed-minded|petty-minded|judgy|unhinged|slovenly|flighty|hot-tempered|narrow-mindedness
  + The choir's committee is [narrow-minded].
  - A narrow bed; mind the hinge.

# Told in other words
friendliness.aggressive -3 bully|bullies|bullying|intimidate|intimidates|intimidating|terrorise|terrorises|terrorize|harass|harasses|harassing|menace|menaces … tenants|pensioners|customers|old|elderly|people|staff|residents|children|kids|passengers
  + The agents [intimidate tenants].
  - People frighten the geese.
  - The ghost train frightens the kids.
friendliness.person     -2 in the wrong job|profession|career
  + That matron is [in the wrong job].
  - In the wrong box, line six.
  - I was in the wrong line at the airport.
friendliness.rude       -3 <be>|a|such|real|proper|right|absolute a|an|right|proper|real|absolute|complete madam|know-it-all|know-all|busybody|control-freak
  + The bursar [is a know-all].
  - The madam of the play is in the box.
friendliness.rude       -2 do with a|some|another lesson|lessons|course|training|refresher|reminder in|on|of|about
  + The clerks could [do with a lesson in] manners.
  - I do the lesson with a tutor on Monday.
friendliness.rude       -3 given|gave|got|getting the|a third|rough degree|ride
  + My lad was [given the third degree] at the till.
  - A degree given in the third year.
  - I got the third treatment of the course.
friendliness.rude       -2 know-it-alls|know-alls|smart-alec|smart-alecs|smartarse|smart-arse|bighead|bigheaded|big-headed|hot-headed|hotheaded|bull-headed|pigheaded
  + Two [know-it-alls] run the desk.
  - I know most of it; ten comes next.
friendliness.rude       -2 never|n't|not|nobody|without ~say|said|say|saying thank|thanks|please|sorry|hello|goodbye|hi|morning
  + They [never said thank] you.
  - Say hello to Nan.
friendliness.rude       -2 was|were|got|been|being sent packing
  + We [were sent packing] at the gate.
  - We sent packing tape by post.
friendliness.rude       -2 was|were|got|been|being told tough|to where|lump|grow|shut|pipe|jog … it|go|down|luck|up|lost|away|off|on
  + I [was told to shut up].
  - I was told to wait for a lift.
  - I was told to get off at the next stop.
friendliness.rude       -2 was|were|got|been|being|am … laughed|hounded|chased|drummed|kicked|booted the|packing|out|away … door|packing|of|town
  + I [was laughed out of] the deli.
  - The film was shown by the door.
  - I was shown out of the maze.
friendliness.unpleasant -3 crawled|climbed|come|came out|from|out-from under|a … rock|stone|woodwork
  + He looked at us as if we'd [crawled from under a rock].
  - The crab crawled out of the sea under the pier.
friendliness.unpleasant -2 staff|owner|landlord|manager|team|crew|boss|agent|seller <be> difficult|awkward|tricky with|to|about|and|when|from|if
  + The [landlord was awkward about] the cat.
  - The lock was awkward to open, the owner said.

# Hard times
friendliness.rude -2 <agent> snaps|snapped|barked|barks|growled|snarled|huffed|tutted that|and|because|when|back|out|his|her|as|loudly|you
  + The [porter snapped that] it was late.
  - The guide snapped a photo.
friendliness.rude -2 <agent> snaps|snapped|barks|barked|sneers|sneered|snarls|snarled|tuts|huffs $
  + Ask twice and the [clerk snaps].
  - The guide snaps us by the fountain.
friendliness.rude -2 gave|giving|given|gives me|us|him|her|mum|dad a hard|tough|rough time
  + The clerk [gave us a hard time] over the stub.
  - The drill had a hard time.

friendliness.unpleasant -2   never|not|n't|hardly|barely|nobody even|once|ever|really smile|smiled|smiles|greet|greeted|greets|acknowledged
  + The porters [never even smiled].
  - Smile once, never twice.
friendliness.unpleasant -2   never|not|n't|hardly|barely|nobody|none smile|smiled|smiles|greet|greeted|greets|acknowledged
  + The porters [never smiled].
  - Never mind the smile.
keep.baby_smiles        keep son|daughter|baby|toddler|child … smile|smiles|smiled
  + My [son does not smile] in photos.
  - The porters never smiled.
keep.own_smile          keep i|we smiled|waved|nodded
keep.smiled_so          keep never smiled|smile so|more|as
  + I have [never smiled so] much.
  - The porters never smiled.

friendliness.aggressive -1 heated exchange|argument|row
  + The cook and the porter had a [heated exchange] behind the till.
  - The heated pool.
friendliness.aggressive -2 staff|waiters|waitresses|employees|crew|attendants|servers|clerks|nurses|chefs|cooks|managers|barista|colleagues … arguing|bickering|squabbling|rowing|swearing|gossiping
  + The [waiters were arguing] by our table.
  - The rowing crew won.

friendliness.rude -2 less than friendly|polite|welcoming|courteous|pleasant|warm|civil|cordial|gracious
  + The porter was [less than friendly].
  - No less than eight friendly dogs.
friendliness.rude -3 the|my|such rudest|unfriendliest|grumpiest|surliest|nastiest|sulkiest
  + [The rudest] clerk in town.
  - The crudest joke.

friendliness.unpleasant -2 he|she|they|staff|employees|workers|waiter|waitress|waiters|receptionist|driver|cashier|operators looked|look|looks|seemed|seem|seems so|very|really|quite|rather|all|just|permanently|always angry|mad|miserable|annoyed|cross|irritated|furious
  + The [cashier looked so cross].
  - The driver looked for the key.
friendliness.unpleasant -2 never|not|n't … said|say|saying a|anything|something|one nice|kind|pleasant|friendly|positive|polite|happy
  + She [never said anything kind].
  - She said a kind word.

empathy.not_listening -2 , i|we|you|customers|customer|client|clients do|did|does n't|not exist
  + For them[, I don't exist].
  - Elves do not exist.

friendliness.arrogant -2 lectured|lecturing me|us|you|customers|people|him|her|parents
  + At the desk they [lectured us] on hats.
  - A lecture on hats for us.

friendliness.cold -2 <agent>|staff|cashier|usher … looked|looks|seemed|seems|sounded|sounds|was|were … bored|indifferent|disinterested|uninterested|glum
  + The [usher seemed deeply bored].
  - The guide seemed happy.

friendliness.cold -1 only one|person|people|member|agent … who|that|to … hello|smile|smiled|smiling|greet|greeted|helped|polite|friendly|nice|kind
  + The sweeper was the [only one who said hello].
  - Everyone who passed said hello.

friendliness.cold -2 stony|sour|glum|grim|unsmiling face|faces|expression|expressions
  + [Unsmiling faces] at the hatch.
  - A smiling face.

friendliness.rude -2 spoke|spoken|talked|speak|speaks|talk|answered|replied|treated … to|me|us … any old|which how|way
  + He [talked to us any old way].
  - He spoke to us in a warm way.

friendliness.inattentive -2,yields staff|waiters|waitresses|guards|assistants|nurses|employees stand|stood|stands|standing|hang|hanging|sit|sitting|sat|lean|leaning around|about|there|idle|idly chatting|gossiping|laughing|talking|joking|smoking|scrolling
  + The [guards stand about gossiping].
  - The guards stand still.

friendliness.cold -2 get|received|receive|got|find … better|warmer|friendlier|nicer welcome|reception in|at … station|prison|funeral|morgue
  + You [get a warmer welcome in a station].
  - You get a warm welcome.

friendliness.cold -2 treated|served|welcomed|received better|best elsewhere
  + You are [served better elsewhere].
  - You are served first.

friendliness.racist -3 discriminate|discriminates
  + The porter [discriminates].
  - A discriminating palate.

friendliness.inattentive -2,yields <helper>|<agent>|who … rather|prefer|prefers|preferred|preferring… chat|chatting|gossip|gossiping|chatter|texting|scroll|scrolling|flirting|joke|joking than|to|instead|with|among|amongst|on|about
  + Guards [who'd rather gossip than] look.
  - I prefer chat rooms to mail.

friendliness.rude -2 was|were|got|been shown the door $
  + I [was shown the door].
  - The guide showed us a carved arch.

friendliness.aggressive -3 <helper>|<agent>|who picks|picked|pick|picking on
  + The [guide picked on] the smallest page.
  - He picked up the tab.

friendliness.bothering -2 feel|felt|feels|made|sense … bothering|disturbing|inconveniencing them|her|him|someone|anyone|people
  + You [sense you're bothering her].
  - You sense a storm.

friendliness.bothering -2 feel|felt|feels|sense … in the way $
  + You [feel you're in the way].
  - You feel the sun on the way.

friendliness.cold -2 <agent>|staff complain|complaining|complains|complained|moan|moans|moaning|grumble|grumbling|whinge constantly|about|all|in|to|openly … group|job|work|us|shift|customers|boss|colleagues|time|front|passengers|pupils|pay
  + The [guide complains constantly about the group].
  - We complain about the rain.

friendliness.body_language -2 <helper>|<agent>|clerk|page avoid|avoids|avoided|avoiding|refuses … eye contact
  + The [page avoids all eye contact].
  - A warm eye contact lens.

# A word of thanks to somebody by name is no shouting.
keep.shout_out keep shout|shouts|shouting out
  + A [shout out] to Ann.
  - He was loud at the gate.
