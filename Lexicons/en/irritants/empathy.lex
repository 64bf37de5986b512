@language en
@kind     irritants

empathy.abandoned  -2 ~feel|felt|feeling|left … belittled|invisible|degraded|helpless|neglected|insulted|unwanted|unwelcome|humiliated|powerless|dismissed
  + I [felt so invisible] at that desk.
  - I felt the bag by the door of the garden.
empathy.dismissive -2 all|just|only in my|her|his|your head|imagination
  + He said it was [all in my head].
  - He had a song in his head all day.
empathy.dismissive -2 they|he|she|staff|crew|doctor|nurse|paramedic|manager … assumed|presumed|accused|insinuated|implied … i|me|us|we|she|he|my|that
  + [They assumed that] she was drunk.
  - I assumed it was shut.
empathy.dismissive -2 was|were|felt|am|are not|n't|never … believed
  + I [was not believed] by the clerk.
  - It is widely believed to be haunted.

# Does not listen, does not help, does not care
empathy.abandoned       -2           left|leave|leaving on|to our|my|her|his|their|suffer|rot|own own|devices|in|there|alone
  + We were [left on our own] with two kids.
  - I left on Friday in my own car.
empathy.abandoned       -2           left|leave|leaving us|me|him|her|them|people|passengers|you to|on suffer|rot|our|my|her|his|their|fend|struggle
  + They [left us to struggle] with the bags.
  - He left me to choose.
empathy.abandoned       -3           ~leave|left high|out|in and|cold|wet|soiled|dry
  + I was [left high and] dry.
  - Turn left in cold Street? No.
empathy.blamed          -2           as|like something … my|our|your fault
  + Each leak is taken [as something like your fault].
  - I see it as something to do, my fault or not.
empathy.blamed          -2           talked|spoke|speak|talks|speaks|spoken|talk to|at me|us|him|her|you … child|idiot|dirt|toddler|stupid|fool|dog|kid|children|dumb
  + He [talked to me like a toddler].
  - She talked to me.
empathy.blamed          -2           told|said|telling|implied|insisted|claimed me|us|it|that … my|our|your fault
  + They [said it was my fault].
  - She told me my hat is lost.
empathy.blamed          -2           treat|treats|treated|act|acts|acted|behave|behaved|made|makes|make … if|though|like|as|feel … my|our|your fault
  + They [acted as though it was my fault].
  - He acted like a fool, it was my fault.
empathy.blamed          -2           treat|treats|treated|act|acts|acted|behave|behaved|made|makes|make … if|though|like|as|feel … my|our|your own fault
  + They [behave as if it were your own fault].
  - He acted on it, by my own fault.
empathy.blamed          -2           ~blame|blamed|blaming|blames|accused|accusing|accuse|accusation
  + They [blamed] me for the leak.
  + I was [accused] of lying at the desk.
  - They asked whether I blame the rain, not your crew.
empathy.blamed          -2           ~make|making|made … feel|out … guilty|stupid|small|bad|worthless|uncomfortable|unwelcome
  + She [made me feel stupid].
  - They asked whether made to feel like silk, the scarf is cotton.
empathy.bothered        -2           n't|not|cannot|cant|couldnt be bothered|arsed|a*sed
  + They could[n't be bothered] to look.
  - He was not to be bothered, said the sign.
empathy.brushed_off     -2           strung me|us|him|her|people|customers along
  + They [strung us along] for months.
  - We strung lights along the wall.
empathy.brushed_off     -2           ~brush|brushed|~fob|~palm me|us|him|her off|away|aside
  + They [fobbed us off] with excuses.
  - Wave to the boat far off.
empathy.chased_off      -2           felt|feel|feels|like hurried|bundled|herded|pushed … out|off|through|away|along
  + I [felt herded through] the clinic.
  - I felt the wind rushed by.
empathy.contempt        -3           disrespectful|disrespect|disrespected|disrespectfully|contempt|humiliated|humiliating|humiliation|degraded|degrading|belittled|belittling|demeaning|demeaned|undignified
  + They [humiliated] him at the checkout.
  + Such [contempt] for pensioners.
  - He was held in contempt of court.
empathy.contempt        -2           just|only|like a|another number|statistic|wallet|cash|ticket
  + To them I am [just a number].
  - They asked whether just a number and a street, please.
empathy.contempt        -2           made|make|makes|treated|felt|feel … like|as … nuisance|criminal|liar|idiot|fool|number|burden|inconvenience|dirt|cattle|thief|child|fraud|beggar|second-class|rubbish
  + I was [made to feel like a nuisance].
  - I felt like a child at Christmas.
empathy.contempt        -2           my|our time|feelings|opinion|custom|money means|is|are|counts|worth … nothing|worthless
  + [My time means nothing] to them.
  - My time is now.
empathy.contempt        -2           the|some|what|bloody|sheer cheek|gall|nerve|audacity|temerity to|of
  + Then they had [the cheek to] put the rent up.
  - He had the nerve tested by a doctor.
empathy.contempt        -2           was|is|'s|seems|bit|rather|very|pretty|quite|so|really cheeky of|to|as|that|they|he|she
  + That [was cheeky of] the firm.
  - The puppet show was cheeky fun.
empathy.contempt        -3           ~take|taken|taking|~play … for … fool|fools|mug|mugs|idiots|idiot|ride
  + We were [taken for fools].
  - They asked whether a tram was taken for the ride to town.
empathy.contempt        -3           ~treat|treated|treats|treating … like|as … dirt|crap|shit|criminal|criminals|idiot|idiots|fool|fools|cattle|animals|animal|rubbish|number|child|second|garbage|nothing|mug|mugs
  + They [treat us like cattle].
  - Treat the fence with oil, like the shed, not dirt.
empathy.did_not_bother  -2           <agent>|they|driver|drivers|courier|couriers|company did|do|does|would|will|wo n't|not knock|ring|wait|tidy|check|apologise|apologize|bother|greet|acknowledge|sweep|hoover|wipe|rinse|stop|slow|wave|notice|intervene|ask|believe
  + The [courier didn't knock].
  - I didn't knock.
empathy.did_not_bother  -2           <agent>|they|driver|drivers|courier|couriers|company never|didnt|dont|doesnt|wouldnt|wont knock|knocked|ring|wait|waited|tidy|tidied|check|checked|apologise|apologised|apologized|bother|bothered|greet|greeted|stop|stopped|ask|asked|believe|believed|notice|noticed
  + The [cleaners never checked] the shower.
  - We never stopped.
empathy.discharged      -2           discharged|sent|released … too early|soon
  + My nan was [discharged too early].
  - He sent it too.
empathy.discharged      -2           discharged|thrown|sent|chucked me|us|him|her|my|out at … am|morning|night|midnight
  + They [sent him at 3 in the morning] by cab.
  - Post sent out in the morning.
empathy.dismissive      -2           <agent>|they|landlord|council|agency shrug|shrugs|shrugged|smirk|smirked|tut|tutted
  + The [agent shrugged] and walked off.
  - I shrugged it off.
empathy.dismissive      -2           dismissive|uninterested|disinterested|unsympathetic|uncaring|callous|heartless|insensitive|cold-hearted|unempathetic|inconsiderate|indifferent|indifference|inhuman|inhumane|dehumanising|dehumanizing|apathetic|apathy|thoughtless|blasé|nonchalant|flippant
  + A [dismissive] midwife.
  + The [indifference] of the head office.
  - They asked whether I am indifferent as to red or blue.
empathy.dismissive      -2           just|simply|basically|merely|got|only|was|a|is shrugged|shrug|shrugs|sighed|smirked|tutted|sneered|smirk|a shrug|at|his|her|their|me|and|when|off|instead
  + He [just shrugged when] I asked.
  - The kids just laughed all evening at the clown.
empathy.dismissive      -2           like it or lump it
  + "[Like it or lump it]" was all I got.
  - I take it or he takes it.
empathy.dismissive      -2           not my|our|their|your problem|department|concern
  + The clerk said it is [not my problem].
  - My only concern is the noise.
empathy.dismissive      -2           told|tells|tell|said|says|saying … was|is|'s|were my|our|your problem|responsibility
  + They [told her the leak was our problem].
  - He said my problem was the knee.
empathy.dismissive      -2           told|tells|tell|telling … lump|suck|jog it|on
  + They [told us to lump it].
  - He told us of a lump in the mast.
empathy.dismissive      -2           told|tells|tell|telling … tough luck|luck
  + The manager basically [told us to lump it].
  - She told us to jog around the park.
empathy.dont_care       -2           could|couldnt n't|not care|give less|a … less|toss|monkeys|damn|stuff
  + Management [couldn't care less].
  - I could care for a dog.
empathy.dont_care       -2           could|couldnt n't|not|care care less
  + The depot [couldn't care less].
  - We could care for less, said the vet of his new rates.
empathy.dont_care       -2           least bothered
  + Customer care is [least bothered].
  - That is the least of it.
empathy.dont_care       -2           least|not|n't bothered|bovvered|fussed|interested about|in|with
  + They are [least bothered about] us.
  - I bothered them with a question.
empathy.dont_care       -2           no one|body reads|checks|checked|cleans|bothers|bothered|monitors|supervises|helped|helps|listens|listened|apologised|apologized|offered
  + [Nobody reads] the tickets.
  - Nobody was home.
empathy.dont_care       -2           no one|body seems|seemed|appears|really|actually|to|gives … care|bothered|interested
  + [No one seemed the least bit interested] in the leak.
  - No one gives the loom its usual dose of care.
empathy.dont_care       -2           nobody|noone seems|seemed|appears|really|actually|gives … care|bothered|interested
  + [No one seems to care].
  - Nobody seems to be home.
empathy.dont_care       -2           nobody|noone|no-one reads|checks|checked|cleans|bothers|bothered|monitors|supervises|helped|helps|looked|listens|listened|apologised|apologized|offered
  + The lanterns went out and [nobody checked].
  - Nobody who reads late should miss the lanterns.
empathy.dont_care       -2           not|n't|never|dont|doesnt ~give a|two damn|shit|toss|monkeys|hoot|hoots|fuck|crap
  + The agency does [not give a damn].
  - They asked whether to give a hoot if you see the owl.
empathy.dont_care       -2           not|n't|never|dont|doesnt|didnt really|even|actually|seem ~care|caring|bothered
  + They do[n't even care] about old clients.
  - They asked whether I do not care for olives, no thanks.
empathy.dont_care       -2           not|n't|never|dont|doesnt|didnt … seem|seems|seemed|appear|appears|appeared to … care|bother|listen|notice
  + The ushers did[n't seem to care].
  - He did not appear to be there, take care.
empathy.dont_care       -2           not|n't|never|dont|doesnt|didnt|nobody care|cares|cared|bothered|interested
  + The head office does[n't care].
  + The steward was[n't bothered].
  - Which care home would you not pick ?
empathy.dont_care       -2           not|n't|never|hardly|dont … feel|felt|feeling … valued|appreciated|heard|important|respected|cared|listened
  + I do [not feel valued] here.
  - He felt the cloth was not the best.
empathy.dont_care       -2           no|not|never|without|zero … apology|apologies|apologise|apologize|apologised|apologized|sorry|remorse
  + Soaked sofa and [not a single apology].
  - They asked whether no need for an apology, it was my slip.
empathy.dont_care       -2           no|zero|lack|little|without|nothing|any … empathy|compassion|sympathy|concern|consideration|regard|respect|remorse|humanity
  + [No empathy] from the benefits line.
  + A complete [lack of respect] for tenants.
  - No, concern yourself with the second form.
empathy.dont_care       -2           no|zero|not … care|thought|concern for|about|in
  + There was [no care for] the old folk in the queue.
  - No care plan is needed for a day trip.
empathy.dont_care       -2           once did|has|have anyone|anybody|they|he|she|you apologise|apologize|apologised|apologized|listen|listened|care|cared|help|helped|ask|bother
  + Not [once did they apologise].
  - Once they had to apologise.
empathy.dont_care       -2           once|point|time|stage did|has|have anyone|anybody|they|he|she|you|the … apologise|apologize|apologised|apologized|listen|listened|care|cared|help|helped|ask|bother
  + Not [once did the clerk listen].
  - Once the clerk had time to listen, it was over.
empathy.dont_care       -2           talk|talking|speak|speaking to a|the wall|walls|lamppost|void
  + It is [talking to a wall].
  - Talk to a man by the wall.
empathy.ease            -2           <negation> … comfortable talking|dealing|asking|speaking|discussing|working|sharing|confiding
  + My aunt did[n't feel comfortable asking] the registrar.
  - The pews are not comfortable, talking is not allowed.
empathy.ease            -2           <negation> … comfortable with him|her|them|<agent>
  + My aunt was [not comfortable with him].
  - The bench was not comfortable with a cushion.
empathy.heartless       -3           heartless|callous|callously|uncaring|cruel|cruelly|inhumane|inhuman|insensitive|unsympathetic|unfeeling|dismissive|dismissively|indifference|apathy|apathetic|unconcerned|uncaring|unhelpful|disinterested|couldnt-care-less
  + A [callous] letter to a widow.
  - Cruise ships dock at the far side.
empathy.indifferent     -3           <negation> … cared|care … less
  + He could [not have cared less].
  - Do not take less care.
empathy.indifferent     -2           do|does|did n't|not engage|interact|bother|cooperate
  + They [don't engage] with the children.
  - I don't bother with sugar.
empathy.indifferent     -2           laughed|laughing|laugh|sniggered|giggled|sneered at|in me|us|him|her|my
  + The desk [laughed at me].
  - We laughed at his joke.
empathy.indifferent     -2           nobody|noone|none|not|n't|never|hardly|barely … ~bat|batted an eyelid|eyelash|eye
  + [Nobody there batted an eyelid].
  - The bat has an eye like a pin.
empathy.indifferent     -2           not|without|no|never so|a|even much|word|single as|of
  + [Not so much as] a nod.
  - Much of it.
empathy.indifferent     -2           ~shrug|shrugged … shoulders|it|off|us|me
  + They [shrugged their shoulders].
  - A shrug is a short jacket.
empathy.kept_standing   -2           kept|keep|left me|us|him|her|them standing|hanging|dangling|stood
  + He [kept us standing] in the rain.
  - She kept the lamp standing.
empathy.left_in         -3           was|were|is|been|her|him|me|them|us left in|on a|the|his|her|for … wet|soiled|dirty|urine|trolley|corridor|agony|gurney
  + My aunt [was left on a hard trolley].
  - Turn left on the path by the wheat.
empathy.left_lying      -3           was|were|been|being|him|her|them|mum|dad|us left … in|on … wet|soiled|dirty|soaking|corridor|trolley|floor|cold|pain|agony|platform
  + He [was left lying in a soiled] gown.
  - Turn left in the corridor.
empathy.left_stranded   -2           was|were|been|got|am left standing|waiting|stranded|sitting|stood|outside|hanging|high|behind|at
  + We [were left standing] in a lay-by.
  - The bag was left, standing orders were set.
empathy.left_without    -3           left|leaving|been … without food|water|heating|heat|power|medication|medicine|pain|drink|lunch|dinner|help|supervision|electricity|electric
  + Gran was [left without water] all morning.
  - Turn left, the stall without food is there.
empathy.mistreated      -2           how you|they treat|reward|thank|repay|look loyal|existing|long|your|their|customers|people|patients|old|elderly|after|long-standing
  + That is [how they treat loyal] folk.
  - How they treat wood.
empathy.mistreated      -2           led|strung|stringing|leading me|us|him|her|customers on|along
  + They [strung us along] for weeks.
  - He led us to the bar.
empathy.mistreated      -2           like|as a|an|if nuisance|burden|inconvenience|afterthought|criminal|nobody|idiot|fool|leper|problem|i|pest|bother
  + We were seated [like an afterthought].
  - Like a rose.
empathy.mistreated      -2           mistreated|neglected|neglect|mistreatment|ill-treated|abandoned|forgotten|overlooked|sidelined|unvalued|undervalued|unappreciated
  + I felt [abandoned] at the airport hotel.
  + Patients are [neglected] at night.
  - They asked whether I had forgotten my badge at home.
empathy.mistreated      -2           nobody|noone|no-one|no|not|never|one … acknowledged|acknowledge|acknowledges|greeted|noticed|spoke|welcomed|looked|offered us|me|our|my|to|up|at|help
  + [Nobody acknowledged us] at the door.
  - He greeted me.
empathy.mistreated      -2           taken|take|takes|taking … for a|an|granted mug|ride|fool|idiot
  + I was [taken for a mug].
  - They took us for a ride in the car.
empathy.mistreated      -2           taken|take|takes|taking|took advantage|mug|fool|granted of|me|us
  + I feel [taken advantage of].
  - Take advantage of the sun.
empathy.mistreated      -2           take|taking|taken|took|takes … for granted
  + They [take us for granted].
  - A grant was taken.
empathy.mistreated      -2           they|he|she|who|staff|manager|driver|agent|rep|nurse|doctor|receptionist|teacher|guard|and scolded|berated|belittled|ridiculed|interrogated|intimidated|patronised|patronized|interrupted|embarrassed|betrayed|shamed me|us|him|her|my|our
  + [He berated my] mother at the till.
  - He interrupted the song with a laugh.
empathy.mistreated      -2           this|that is how i|we|you|they … repaid|treated|rewarded|thanked|treat|reward
  + [This is how I am treated] at eighty.
  - This is how I bake.
empathy.mistreated      -2           treated|mistreated|neglected|treating … badly|poorly|unfairly|terribly|appallingly
  + My gran was [treated badly] on that ward.
  - The wood was badly cut and treated with oil.
empathy.mistreated      -2           was|were|been|being|feel|felt|feeling failed|unheard|unwanted|unwelcome|invisible|overlooked by|again|at|completely|totally|throughout|like
  + She [was failed by] the system.
  - He was tall by then.
empathy.mistreated      -2           was|were|been|being|got|felt|feel|feeling scolded|berated|ridiculed|interrogated|intimidated|pressurised|patronised|patronized|shunned|blacklisted|betrayed|victimised|victimized|disrespected|violated|ostracised|judged
  + I [was scolded] like a child.
  - The pan was cooled.
empathy.mistreated      -3           way … ~treat|treated|treats
  + Disgusted by the [way I was treated].
  - They asked whether the way to treat a sting is ice.
empathy.more_interested -2           crew|staff|they|he|she|driver|waiter|waiters|company|nurse|nurses|receptionist|assistant … more interested|concerned|bothered in|about|with
  + The [crew were more interested in] their phones.
  - It is more in the interest of all.
empathy.nobody          -2           <nobody> noticed|stepped|intervened|believed|spoke|stopped|knew|met|asked|called|realised|realized|owned|volunteered
  + [Nobody noticed] that she had left the ward.
  - Nobody was hurt.
empathy.nobody          -2           no one noticed|stepped|intervened|believed|spoke|stopped|knew|met|asked|called|realised|realized|owned|volunteered
  + [No one stepped] in.
  - No one was hurt.
empathy.not_listening   -2           brick wall
  + It is like talking to a [brick wall].
  - They asked whether our garden has a brick wall on one side.
empathy.not_listening   -2           deaf ears|ear
  + My plea fell on [deaf ears].
  - A deaf child has a swim slot at ten.
empathy.not_listening   -2           not|n't|never|nobody|didnt|dont|wont … listen|listening|listened
  + The consultant did [not listen] to my wife.
  + The trust [never listened].
  - Listen to the safety film, do not stand.
empathy.not_listening   -2           not|n't|nobody|one wants|want|interested|wanted … hear|know|help|talk
  + They just do[n't want to know].
  - Do not touch if you want to hear the tone.
empathy.robot           -2           like|as a|if|reading robot|script|from
  + He sounded [like a robot].
  - A robot like this mows the lawn.
empathy.robot           -2           robotic|scripted|impersonal|automated-sounding|formulaic
  + A [scripted] voice at every turn.
  - They asked whether a robotic arm is on show in hall two.
empathy.rushed          -2,stage:use brought|gave|slapped|presented|dropped|put|plonked … bill|check … before|without|while|on we|asking|i|us|being|my|our
  + She [plonked the bill down before we] had our coffee.
  - The bill is on the table before us.
empathy.rushed          -2           felt|feel|feeling|rushed … rushed|hurried|unwelcome|ignored|humiliated|unheard|dismissed|belittled|judged
  + I [felt rushed] out of the clinic.
  - They asked whether I felt the bus had rushed by.
empathy.rushed          -2           rushed|hurried|shooed|bundled|hustled|herded|turfed|booted|kicked|chucked|slung out|off|through|along|around|us|me
  + I was [rushed out] in four minutes.
  - They ushered us through to a lovely table.
empathy.rushed          -2           shooed|herded|frogmarched|bundled|shunted|hustled|ushered in|inside|out|off|away|like|from|around|into
  + We were [herded like] sheep.
  - A shepherd and his herd.
empathy.rushed          -2,stage:use wanted|needed|demanded … table|room|seats|chairs back|vacated
  + They [wanted our table back] within the hour.
  - Is the table ready, and how many seats do you want?
empathy.rushed          -2           was|were|felt|feel|bit|very|so|all|being rushed|hurried|herded
  + Lunch [felt rushed].
  - He rushed to me.
empathy.sent_away       -2           refused|denied|refuse|denying us|me|entry|access|admission|boarding|him|her|service
  + We were [refused entry] with a pram.
  - The refuse tip.
empathy.sent_away       -2           turned|turn|turning us|me|him|her|them|people|customers|guests|patients away
  + At the door they [turned us away].
  - She turned away from me.
empathy.sent_away       -2           was|were|got|been|being ejected|evicted|barred|banned|suspended|downgraded
  + We [were turned away] at the door.
  - I was turned to face the sea.
empathy.sent_away       -2           was|were|got|been|being|get turned|locked|kicked|booted away|out|off
  + We [were locked out] of the mill.
  - The key was turned twice and put away.
empathy.sent_away       -3           ~send|sent|~turn|turned|~discharge|discharged home|away in|at|without|still|too|empty
  + I was [sent home in] agony.
  - Send it back in the box.
empathy.shrug           -2           <agent>|staff|they|guy|woman|man|lady|receptionist … shrugged|sighed
  + The [clerk just shrugged].
  - I shrugged.
empathy.unhelpful       -2           is|was|'s no|zero support $
  + After the sale there [is no support].
  - The cot is of no use, support aside.
empathy.unhelpful       -2           is|was|'s no|zero support when|at|from|after|if|whatsoever|once|afterwards
  + There [is no support when] it jams.
  - Is the cot of no use, support aside?
empathy.unhelpful       -2           no one … help|helped|cares|cared|bothered|listens
  + [No one cared] about my allergy.
  - No one size fits all, so help yourself.
empathy.unhelpful       -2           nobody|none|no-one|noone … help|helped|assist|cared|bothered
  + [Nobody helped] when I fell.
  - They asked whether nobody helped at the polls.
empathy.unhelpful       -2           not|n't|never|no|hardly|zero|little|without|any … help|helpful|helping|assistance|support|supportive|assist|attentive|supported
  + The desk was [not helpful].
  + [No help] with the pram on the stairs.
  - Can you help me, or not, with a code ?
empathy.unhelpful       -2           unhelpful|unhelpfully|obstructive|unwilling|obstinate|unobliging|inattentive|unsupportive
  + An [unhelpful] clerk at the registry.
  + The help line was [obstructive].
  - If the assistant is unhelpful, score it one.
empathy.unhelpful       -2           ~refuse|refused|refusing|unwilling|reluctant|refuses … help|assist|listen|talk|speak
  + The clerk was [reluctant to help] a blind man.
  - They asked whether the refuse truck can help with the sofa.
empathy.unknown         -2           <agent>|agency|staff|people|temps|who do|does|did n't|not know him|her|me|us|them
  + Carers [who don't know him].
  - I don't know her.
errors.forgotten        -2           neglected|neglects|neglecting to use|put|mention|check|clean|fix|lock|close|turn|include|add|say|remove|cover|protect|send|give|call|test|sign|seal|ask|bring|fill|label
  + The thatcher [neglected to seal] the ridge.
  - We neglected the garden to rest.
keep.i_dont_bother      keep         i|we|you do|did|does n't|not bother|engage|interact
keep.like_a_kid         keep         felt|feel|feeling like a child|kid at|in|again
keep.like_fun           keep         like|as a|an kid|king|queen|star|dream|charm|pro|million
keep.never_bothered     keep         they|staff|driver never stop|stopped smiling|laughing|trying|caring|helping
keep.not_as_if          keep         not|n't as|like if|though i|we
keep.not_asked          keep         they|staff|driver|drivers|courier|couriers|company|waiters|cleaners|<agent> did|do|does not|n't ask for
keep.not_asked          keep         they|staff|driver|drivers|courier|couriers|company|waiters|cleaners|<agent> never ask|asked|asks for
keep.not_asked          keep         they|staff|driver|drivers|courier|couriers|company|waiters|cleaners|<agent> … never|not|n't bother|bothered me|us|you|him|her
keep.not_asked          keep         they|staff|driver|drivers|courier|couriers|company|waiters|cleaners|<agent> … never|not|n't even|bother|bothered|ever bother|bothered|me|us|you|him|her
keep.not_asked          keep         they|staff|driver|drivers|courier|couriers|company|waiters|cleaners|<agent> … never|not|n't stop|stopped until|till
keep.not_asked          keep         they|staff|driver|drivers|courier|couriers|company|waiters|cleaners|<agent> … not|n't believe how
keep.not_judged         keep         never|not|n't|without … judged
keep.own_step           keep         i|we … neglected|neglects|neglecting to use|put|mention|check|clean|fix|lock|close|turn|include|add|say|remove|cover|protect|send|give|call|test|sign|seal|ask|bring|fill|label
keep.take_advantage     keep         take|took|taking|taken advantage of the|this|an|a|your|their|our|it|these|that

empathy.talked_down -2 spoke|speaks|spoken|talked|talks|talk|treated|treats|treat … like|as a|an|i|we|if child|children|kid|idiot|idiots|fool|toddler|dirt|criminal|criminals|nuisance|stupid
  + The clerk [spoke to my dad like a child].
  - He talks like a radio host.

empathy.mistreated -2 nobody|noone|no-one should|deserves|ought be|to … treated|spoken|left|kept|made
  + [Nobody deserves to be spoken] to so.
  - Nobody should read this book.
empathy.mistreated -2 no|nobody|noone|nobody's one should|deserves|ought be|to … treated|spoken|left|kept|made
  + [No one should be left] standing for hours.
  - No one was made to queue.

# Looked at with mistrust
empathy.doubted -2   suspicious of me|us|you|him|her|customers|everyone|everybody|everything|anyone|people|visitors|guests|patients|my|our
  + The guards were [suspicious of everyone].
  - I was suspicious of the lid.
  - Are suspicious parcels kept apart ?
keep.own_step   keep i|we <be>|am|'m|was|were … suspicious of me|us|you|him|her|customers|everyone|everybody|everything|anyone|people|my|our

empathy.rushed -2 <agent>|she|he|they|who spent|spends a|one|two|three|four|five|ten|2|3|4|5|10|all|barely|only|just … minutes|minute|mins|seconds … examining|looking|checking|inspecting|reviewing|assessing me|us|him|her|my|our|mum|at|it|the
  + The [vet spent two minutes examining our] dog.
  - I spent two minutes checking the lid.

empathy.did_not_bother -2   not|n't|never|without even|once|ever|bother|bothering touch|touched|glance|glanced|examine|examined|examining|weigh|weighed|measure|measured|inspect|inspected
  + She did[n't even touch] my knee.
  - They touched on it even so.
empathy.sent_away      -2   sent|turned|send|turn me|us|him|her|people away|home because|since|again|twice|over
  + They [sent us away because] of one form.
  - He sent a card to my home because it was May.
keep.not_asked         keep i|we|it … not|n't|never … even|once|ever touch|touched|glance|examine|examined|weigh|weighed|measure|measured|inspect|inspected

empathy.contempt -2 asked|asks|spoke|talked|addressed|explained|spoken|asking my husband|wife|boyfriend|partner|son|daughter|father|mum|mother|dad|brother … instead|rather|over|not of|than|my|to me|head
  + The salesman [asked my wife instead of me].
  - My son talked to a friend instead of doing his homework.
empathy.contempt -2 made|make|makes|treated|felt|feel|feeling|feels|treat|treats|treating like|as a|another|just|some … piece|slab|lump|bit|chunk of meat
  + At the casting they made me [feel like a piece of meat].
  - A piece of meat fell off the grill.

# Cold hearts, deaf ears
empathy.abandoned      -3 hung|thrown|threw|throw|throwing me|us|him|her|staff out|under to|the dry|bus|wolves
  + The agency [hung us out to dry].
  - We hung towels out to dry.
  - I hung them out to dry.
empathy.blamed         -2 wagged|wagging a|the|his|her|their finger|fingers at
  + The hire firm [wagged the finger at] me.
  - Point a torch at the finger post.
empathy.blamed         -2 ~make|made|makes|making out it|that|i|we … was|were my|our|lying fault|doing|lying|making
  + They [made out it was my fault].
  - Made out of my wool.
empathy.blamed         -2 ~turn|turned|turning|~throw|threw it|everything … back|around on|onto|to me|us|him|her
  + The garage [turned it back on me].
  - I turned it back to ten.
  - They turned the heating back on us.
empathy.brushed_off    -2 brushed|brush|brushes|brushing|pushed … it|this|that|us|me|concerns|complaint|complaints|worries|fears|objections|questions|symptoms off|aside|under
  + The practice [brushed my symptoms aside].
  - She brushed the horse; it was off.
empathy.brushed_off    -2 dismiss|dismissed|dismisses|dismissing|rejected|reject|rejects|refused|turned me|us|my|our|it|this|the … out|without of|a hand|hearing|thought|flat
  + The board [dismissed us out of hand].
  - The class was dismissed; we held hands out there.
empathy.brushed_off    -2 downplay|downplays|downplayed|downplaying|trivialised|trivialized|trivialise|trivialize|trivialising|minimise|minimised|minimising|pooh-poohed|pooh-pooh
  + The clinic [downplayed] the risk.
  - The game is played downhill.
empathy.brushed_off    -2 short shrift|thrift
  + My query got [short shrift].
  - A thrift shop with short hours.
empathy.brushed_off    -2 the|a bums|bum's|brush-off|brushoff|bum … rush
  + They gave me [the bum's rush].
  - A brush for the rush mat.
empathy.brushed_off    -2 ~laugh|laughed|~shrug|shrugged|~play|played|waved it|this|that|everything|my off
  + I told the warden; he [laughed it off].
  - He laughed; the sea waved; it was off to bed.
empathy.brushed_off    -2 ~make|made|makes|making light of it|the|my|our|this|what|his|her
  + The matron [made light of my] pain.
  - They made a light of the jar.
empathy.brushed_off    -2 ~play|played|plays|playing down the|my|our|this|its|how|it|what|any
  + The airline [played down the] incident.
  - Play a downtempo song for my kids.
empathy.contempt       -2 <agent>|he|she|they|letter|tone|email|manner <be> accusatory|accusing|prejudiced
  + The [letter was accusatory] in every line.
  - The accused left when she came.
empathy.contempt       -2 accusatory|accusing tone|letter|email|manner|way|message|questions|stare|look
  + An [accusatory tone] from the tax desk.
  - A letter on the accused.
empathy.contempt       -3 ageist|ageism|misogynistic|misogynist|misogyny|bigoted|bigot|bigots|bigotry|ableist|ableism|fatphobic|xenophobic|xenophobia|fat-shaming|fat-shamed|body-shamed|transphobic
  + The gym's induction was plain [ageist].
  - The big goat and the aged stag.
empathy.contempt       -2 mansplain|mansplained|mansplaining|mansplains|condescension|condescend|condescended
  + He [mansplained] my own car to me.
  - The man explained the patron saint.
empathy.contempt       -2 ~pat|patted|patting me|us|him|her … on|the head|back and|like|then
  + He [patted me on the head like] a pet.
  - Mum patted the dog, me on the left.
empathy.did_not_bother -2 <agent>|he|she|they|company|council|management|hotel|school|police … ~turn|turned a blind eye
  + The [council turned a blind eye] to the bins.
  - A blind with an eye hook turned up for the lady.
empathy.did_not_bother -2 lift|lifted|lifting|raise no|nobody finger
  + He would [lift no finger] for us.
  - No lift on the third finger of land.
empathy.did_not_bother -2 n't|not|never|wouldnt|didnt|without ~lift|lifted|lifting|raised|raise a finger
  + The porter did [n't lift a finger].
  - Lift one finger, said the nail bar.
empathy.dont_care      -2 could|can care less
  + They [could care less] about their tenants.
  - Could we care for the less able?
empathy.dont_care      -2 disregard for|of
  + Their [utter disregard] for my time.
  - Please disregard my letter.
empathy.dont_care      -3 n't|not|never|dont|didnt|nobody|noone give|gives|gave|giving a|two|one flying|shits|figs|rats|rat|fuck|fucks|damns
  + They do [n't give a flying] fig.
  - Give two figs to the pet.
empathy.dont_care      -3 no|little|zero|never … remorse|sympathy|compassion|regard|feeling|pity … whatsoever|from|towards|shown
  + There was [no remorse whatsoever].
  - Show no concert without a pity party.
  - There is no interest from the first year on.
empathy.dont_care      -2 no|zero|nor|any apology|apologies … whatsoever|offered|given|forthcoming
  + There was [no apology whatsoever].
  - The apology was given with no fuss.
empathy.dont_care      -2 show|shows|showed|showing|shown|displayed|express|expressed no|little|zero|scant|minimal interest|remorse|concern|sympathy|regard|compassion|empathy|pity
  + The council [showed no interest] in my photos.
  - The chart showed zero degrees of frost.
empathy.dont_care      -2 they|he|she|who|<agent>|school|clinic … no|zero|little|lacks|lacked|lack … patience
  + The [coach has little patience] with beginners.
  - I have no patience for cards.
empathy.dont_care      -2 they|staff|agent|seller|company|builder lost|loses|losing|no|zero … interest … once|after|when|as
  + [They lost interest once] I had signed.
  - The interest lost once a year.
  - I lost interest after a week.
empathy.dont_care      -2 total|complete|utter|blatant|sheer|such|flagrant|a disregard
  + [Blatant disregard] for those who live on the barge.
  - Please disregard the total on the slip.
empathy.heartless      -3 coldhearted|hard-hearted|hardhearted|merciless|mercilessly|stony-hearted|stonyhearted|unmerciful|pitiless|cruelly|cruelty|callously|callousness|heartlessness|inhumanely
  + A [pitiless] letter three days after the funeral.
  - The pit of the stone fruit is hard.
empathy.heartless      -3 lack|lacks|lacked|lacking|devoid|no|without|zero|nothing … basic|common|human|any decency|humanity|compassion
  + A landlord [devoid of any decency].
  - The basic room, with no commons.
empathy.indifferent    -2 <agent>|he|she|they <be> <degree> cavalier|glib|oblivious|mechanical|intolerant
  + [They were rather glib] about my lost ring.
  - The clutch is very mechanical, the owner said.
empathy.indifferent    -2 <agent>|he|she|they|totally|seemingly|completely <be>|so cavalier|glib|oblivious|intolerant
  + The [host was oblivious] to our empty glasses.
  - The King Charles Cavalier is my owner's dog.
empathy.indifferent    -2 calls|cries|pleas|cry|call|shouts for|of help|pain … ignored|unanswered|unheard
  + Her [cries for help went unanswered] all night.
  - I call for help at noon.
  - They ignored my letter.
empathy.indifferent    -2 he|she|<agent>|driver|drivers|staff|employee|employees ignored|ignores|ignoring|ignore me|us|you|him|her|them|everyone|everybody|customers|people|passengers
  + The [driver ignored us] for an hour.
  - They ignored my letter to the staff.
empathy.indifferent    -2 he|she|they|who|and|staff|<agent> pretend|pretends|pretended i|we|customers|my|our was|were|are|is|did|do not|n't there|here|standing|exist|waiting|listening
  + [He pretended we were not there].
  - They pretended it was a castle.
empathy.indifferent    -2 ignored|ignores|ignoring|ignore my|our|the|a child|children|daughter|son|mother|mum|mom|dad|father|wife|husband|dog|kids|guests|family|residents $
  + The guide [ignored my daughter].
  - My daughter ignored the guide.
empathy.indifferent    -2 ignored|ignore|ignoring|ignores at|by the|their|every|two|three|all|his|her counter|desk|bar|till|table|reception|door|waiter|waitress|waiters|barman|cashier|receptionist|assistants|bartender|nurses|staff
  + We were [ignored at the bar].
  - They ignored the bar.
empathy.indifferent    -2 like|if|though i|we was|were|did|do|does|didnt|wasnt not|n't exist|matter
  + She carried on as [if we did not exist].
  - It felt as if we were there.
empathy.indifferent    -2 looked|looks|look|stared|looking straight|right through me|us
  + The clerk [looked straight through me].
  - We looked right through the lens.
empathy.indifferent    -2 perfunctory|perfunctorily|cursory|unfazed|unrepentant|ungrateful|unappreciative
  + The check-up was [perfunctory].
  - The cursor blinks and the great curry is done.
empathy.mistreated     -3 rode|ride|riding|ran|run|runs|rides roughshod over
  + They [ran roughshod over] the tenants.
  - The horse is rough shod.
empathy.mistreated     -3 trample|trampled|trampling|tramples|stamped|stomped on|over|all my|our|the|people|your|us|his|her
  + The agency [trampled on our] rights.
  - The dog trampled the bed by the rose.
empathy.mistreated     -3 ~make|made|making|reduced|left my|our|the|a|old mum|mother|mom|wife|daughter|son|dad|gran|nan|sister|child|kids|baby … cry|tears|sob|sobbing|crying
  + The nurse [made my gran cry].
  - Made in Wales by a mother of two, it cries for jam.
empathy.not_listening  -2 deaf ears|to
  + Our pleas met [deaf ears].
  - A deaf choir; the ears of the hare.
empathy.not_listening  -2 hard of hearing when
  + The landlord is [hard of hearing when] it suits him.
  - A screen for the hard of hearing.
empathy.number         -2 cash cow|cows
  + Parents are mere [cash cows] to that school.
  - The cow stood by the cash register ?
empathy.number         -2 see|sees|saw|treat|treats|treated|view|views|regard|consider … as|like a|just|cash|only number|numbers|statistic|cows|cow|wallet|wallets|walking
  + They [see you as a number].
  - I see a number on the cow.

# Numbers on a belt
empathy.brushed_off -3 wrote|written|write|writes|writing me|us|him|her|them|my off because|due|as|for|at|from|with
  + The clinic [wrote him off because] of his age.
  - I wrote him a card off and on.
empathy.dont_care   -2 head|heads in|into the sand
  + The landlord has his [head in the sand].
  - A castle in the sand.
empathy.dont_care   -2 hope|hoping|hopes|want|wants|bank|banking|count|counting|wait … you|i|we|people|customers|folk|tenants|on … give|go|gave up|away
  + They [hope you will give up].
  - I hope you give the dog up.
empathy.indifferent -2 kept|keeps|keep|constantly|was|were|checking|forever|always|looking|glancing checking|looking|glancing|at at|his|her|their|the his|her|their|watch|clock watch|clock|watches
  + The vicar [kept glancing at his watch].
  - My watch is in the drawer.
empathy.indifferent -2 one|a foot|hand|eye out|on of|the the|door|clock|watch
  + The GP had [one foot out of the] door.
  - One foot out of step.
empathy.number      -2 become|gone|so|very|feels|totally|company|bank faceless
  + My building society has [become faceless].
  - A faceless clock in the hall.
empathy.number      -2 faceless|soulless|impersonal|uncaring bureaucrats|bureaucracy|organisation|organization|corporation|corporate|company|bank|machine|giant|call|institution
  + A [faceless bureaucracy].
  - A clock with no face.
empathy.number      -2 just|merely an|a|another|your account|case|policy|claim|patient|student number
  + To them you are [just a policy number].
  - The account number is on the letter.
empathy.number      -2 like … conveyor|production|assembly belt|line
  + It felt [like a conveyor belt].
  - Sushi on a conveyor belt.
empathy.number      -2 sausage|sausage-machine|cattle-market machine|factory|market … of|of-a|and|with
  + It's a [sausage factory of a] clinic.
  - A sausage stall at the market.
empathy.unhelpful   -2 n't|not|cannot|cant|never|no|any|impossible ~get|got|make|to … sense out|from of
  + You ca [n't get any sense out of] that desk.
  - It makes sense; out of ten, six.
empathy.unhelpful   -2 tied|tie|tying|ties me|us|him|her|you|my|myself|ourselves … in|up knots
  + Their rules [tied us in knots].
  - We tied it in knots at scout camp.

# How it was felt
empathy.heartless -3 insensitively|heartlessly|uncaringly|unsympathetically|thoughtlessly|inconsiderately|indifferently|unfeelingly|cold-bloodedly|unkindly|unkindness|insensitivity|thoughtlessness|cold-heartedness
  + They told her [insensitively], in the corridor.
  - In the sensitive tooth paste aisle.

# Told in other words
empathy.abandoned    -2 hid|hiding|hides|skulking|cowering from|in|behind … passengers|customers|office|storeroom
  + The manager [hid in his office].
  - The cat hid in the garden.
  - The cat hides in the kitchen.
empathy.abandoned    -2 left|leaves|leaving|leave … holding the baby|bag
  + We were [left holding the baby].
  - I left, holding the baby by the hand.
empathy.blamed       -2 scapegoat|scapegoated|scapegoats|scapegoating|carrying-the-can
  + They made me the [scapegoat].
  - A goat escaped.
empathy.brushed_off  -2 palms|palm|fobs|fob|brushes|shrugs|fobs you|people|customers|patients|everyone|callers off
  + The desk [fobs people off].
  - The palm is off the road.
  - The queue puts people off.
empathy.contempt     -3 patronises|patronise|patronizes|belittles|belittle|demeans|demean|humiliates|humiliate|ridicules|ridicule|talks-down you|people|customers|patients|everyone|clients|parents|students|residents
  + That tutor [belittles people].
  - The play mocks no king, you said.
  - The comic mocks people.
empathy.dont_care    -2 care|cares|cared for|about nobody|noone|nothing|no-one but|except
  + They [care about nothing but] targets.
  - Care about that? Nothing doing.
empathy.mistreated   -2 favouritism|favoritism|nepotism|cronyism|double-standards
  + [Favouritism] at the pool club.
  - A favour for Nep the cat.
empathy.mistreated   -2 play|plays|played|playing her|his|their|clear|obvious|blatant favourites|favorites|favouritism|favoritism
  + The teacher [plays obvious favourites].
  - All our favourites on one plate.
empathy.mistreated   -3 treated|handled|managed|behaved … abominably|shabbily|despicably|scandalously|outrageously|shoddily|harshly|roughly|meanly|monstrously|contemptibly|reprehensibly
  + Gran was [treated shabbily].
  - A shabby chic shop; treated oak.
empathy.robot        -2 <agent>|he|she|they|staff <be>|like|such a|an|like|total|complete robot|robots|zombie|zombies|automaton|automatons|machine|statue
  + The [staff were like robots].
  - They have a robot in the lab.
empathy.rushed       -2 before i|we 'd|had|could finished|finish speaking|explaining|talking
  + Out the door [before we'd finished explaining].
  - We talked before the dish was finished.
empathy.rushed       -1 before i|we 'd|had|have|could|was even|finished|finish|done|half finished|my|finish|explaining|speaking|through|talking|sentence
  + The form was signed [before I had even finished] my question.
  - Before I finished school.
empathy.treated_like -2 after|wanting a handout
  + As if gran were [after a handout].
  - A handout for the class; a shop for charity.
empathy.treated_like -2 treated|treat|treats|viewed|regarded|eyed|met … with suspicion|scorn|derision|hostility|mistrust|distrust|disbelief|scepticism
  + Students are [treated with suspicion].
  - The wood was treated with oil.
empathy.treated_like -3 ~treat|treated|treats|treating … like|as … scrounger|scroungers|leper|lepers|vagrant|vagrants|beggars|beggar|vermin|peasant|peasants|pariah|pariahs|intruder|intruders|vandal|shoplifter|shoplifters|suspect|suspects|terrorist|terrorists|freeloader|nuisance
  + They [treat tenants like peasants].
  - A treat for the peasants in the play.
empathy.unhelpful    -3 could|can n't|not be less interested|bothered|concerned|sympathetic|accommodating|caring|useful|clear
  + They [could not be less interested].
  - Could it be less clear ?
empathy.unhelpful    -2 fat lot of good|help|use|difference|service
  + A [fat lot of help] that line is.
  - A lot of fat on the chop.
empathy.unhelpful    -2 impossible|hard|difficult|awkward|unpleasant|painful|horrible|awful|nightmare to deal|reason with
  + That broker is [impossible to deal with].
  - It is hard to work the lock with gloves.
  - The clay is hard to work with.
empathy.unhelpful    -2 more|better|intelligent|useful|helpful conversation|conversations|chat|chats|sense … with|from|out|of my|a|smoke|the … toaster|wall|cat|dog|kettle|goldfish|fridge|sofa|signals|plant|chair|parrot|wallpaper|lamp
  + I've had [better conversations with my kettle].
  - Better luck next time with a lamp.
empathy.unhelpful    -2 would be hard pushed|pressed|put to find a|an … worse|ruder|slower|poorer|dirtier|shabbier|lazier
  + You [would be hard pressed to find a ruder] bar.
  - They pressed on hard to find the inn.

# No time given to the customer
# Seeming and bothering
empathy.did_not_bother -2   made|make|makes|making|put|puts|showed|shows|showing zero|no|little|minimal effort|attempt|willingness|interest
  + The desk [made no attempt] to find a room.
  - He made little toys.
empathy.did_not_bother -2   there is|was|were|'s just|zero|no|little|absolutely|simply|minimal … effort|attempt|willingness to|on|from|by|whatsoever|at
  + [There was no effort to] lay the table for the twins.
  - There was no effort, it ran by itself.
empathy.did_not_bother -2   they|who|company|<agent> do|does|did|could|would n't|not even|ever bother|bothered
  + [They don't even bother] peeling the labels.
  - Don't even bother with the labels.
empathy.dont_care      -2   not|n't|never|dont|doesnt|didnt seem|appear|seems|appears|seemed|appeared to … care|bothered|interested
  + The porter did[n't seem to care] about the tear.
  - It does not seem to rain here.
empathy.left_stranded  -2   leaves|left|leave|leaving me|us|him|her|them|you|passengers|people|everyone|families|thousands stranded|marooned|high-and-dry
  + The strike [left us stranded] in port.
  - We left the stranded whale alone.
empathy.left_stranded  -2   was|were|been|got|am left on my|our|his|her|the|a platform|pavement|floor|trolley|corridor|kerb|doorstep
  + I [was left on the platform] with two bags.
  - The bag was left on the left.
empathy.rushed         -2   not|n't|never|hardly|barely|nobody|no spend|spent|spending|spends … time with|explaining|listening|talking|answering|examining|checking me|us|him|her|my|our|mum|dad|patients|customers|the|to|how|what|anything|things|it|each|through
  + The broker did[n't spend much time explaining the] clauses.
  - We didn't spend much time in the pool.
  - I have not spent any time there yet.
empathy.sent_away      -2   told|ordered|asked|made me|us|him|her|them to leave the shop|store|building|premises|office|restaurant|cafe|bar|hotel|bus|train|tram|gym|pool|library|museum|class|site
  + They [told me to leave the museum].
  - They told us to leave the shoes in the hall.
empathy.sent_away      -2   told|ordered|instructed me|us|him|her|them to leave|vacate $
  + The usher [told us to leave].
  - She told us to leave the key with the porter.
friendliness.rude      -3   told|tells|telling me|us|him|her|them to shut|get|buzz|piss|bugger|sod up|lost|off|stuffed
  + The guard [told me to get lost].
  - They told me to get out my ticket.
  - He told us to shut the gate.
keep.friend_told       keep boss|police|doctor|landlord|wife|husband|firefighters|officers told|ordered|instructed me|us|him|her|them to leave|vacate
keep.friend_told       keep police|firefighters|officers|alarm told|ordered|asked|made me|us|him|her|them to leave the shop|store|building|premises|office|hotel|bus|train
keep.get_up_get_off    keep told|tells me|us|him|her|them to get off $
keep.get_up_get_off    keep told|tells me|us|him|her|them to get off at|the|here|there|and
keep.get_up_get_off    keep told|tells|telling me|us|him|her|them to get|shut up|off|my|your|the|his|her early|and|at|the|eyes|mouth|door|gate|from|there|here|for|before
keep.no_effort_mine    keep there is|was|'s … no|little|zero|minimal effort on|from|for my|our|me|us
keep.own_step          keep it|film|book|movie|game made|make|makes|making|put|puts|showed|shows|showing zero|no|little|minimal effort|attempt
keep.own_step          keep i|we do|did|have not|n't|never spend|spent|spending … time listening|talking|answering|checking|with|explaining me|us|him|her|my|our|the|to|how|what|it|each|through
keep.own_step          keep my|our|old|other car|van|bike|battery|bus|motorbike|coach|scooter … leaves|left|leaving me|us|him|her|them stranded

empathy.did_not_bother -2   <agent>|they|driver|drivers|courier|couriers|company … n't|not|never|didnt|dont|doesnt look|looked at|up|for|into|through
  + The [ranger never looked up] from her map.
  - I did not look up the word.
keep.own_effort        keep i|we made|make|put|showed no|little|zero|minimal effort|attempt|interest
  + [We made no attempt] to cancel.
  - They made no attempt.

empathy.did_not_bother -2,stage:receive never|n't|not heard|hear … knock|doorbell|bell|buzzer|intercom
  + I [never heard the doorbell].
  - I heard the bell at noon.

empathy.did_not_bother -2 not|n't|never|didnt … deign|deigned to
  + He did[n't even deign to] get up.
  - They deigned to get up.
empathy.dismissive     -2 tried|tries|trying|managed|seemed to avoid|dodge me|us|customers|guests|patients|callers|eye
  + The porters [tried to avoid us].
  - We tried to avoid the hill.

empathy.contempt  -2 treat|treated|treats|treating me|us|him|her|customers like|as … i|we|he|she was|were|'m|am … wrong|lying|stupid|nothing|invisible|problem|nuisance|fault
  + They [treated us like we were the problem].
  - Treat us as you were.
empathy.dont_care -2 did i|we get|receive|hear a|an|any|one|even apology|sorry|apologies|explanation
  + [Did we get an apology]? Not once.
  - Do we get a discount?

empathy.left_stranded -2   leaves|left|leave|leaving me|us|him|her|you with|without nothing|nowhere|anything
  + They [left us with nothing] for the night.
  - They left us with a map.
keep.nothing_to_add   keep leaves|left|leave|leaving me|us|him|her|you with|without nothing but
keep.nothing_to_add   keep leaves|left|leave|leaving me|us|him|her|you with|without nothing|anything but|to add|complain|worry|do|want|say|praise|fault|fear|wish|desire

empathy.unhelpful -2 less than helpful|sympathetic|understanding|accommodating|attentive|caring|forthcoming
  + The desk was [less than helpful].
  - It took less than an hour.

keep.still_on_phone keep while|when i|we was|were still|yet on the phone|line|call
  + She sorted it [while I was still on the phone].
  - She hung up while I was still talking.

empathy.left_stranded -2 was|were|been|got left to find|make|get|sort|arrange|walk|organise|pay … own|home|back|way
  + We [were left to find our own] way home.
  - He was left to find the key.

empathy.did_not_bother -1 not|n't|never|nobody|noone|no-one|without … ask|asked|asking me|us how|if|whether … enjoyed|liked|stay|meal|everything
  + [Nobody asked us how we enjoyed] the fair.
  - They asked us to stay.

empathy.dont_care -2 human|personal|relationship side|touch|aspect|front|contact … desert|zero|nil|nothing|lacking|missing|absent|gone|disaster
  + On the [human side it's a desert].
  - The human side is great.

empathy.dont_care -2 not|n't|no|without|never|nor … word|hint|sign|trace|shred|whisper|glimmer of|in … apology|remorse|sorry|sympathy|contrition
  + There was [not a word of apology].
  - She had a word of regret for him.
empathy.unhelpful -1 smile|apology|sorry|word|gesture|explanation|hello|call|text|email|note … would|might have|'ve sufficed|helped|done|sufficed|gone
  + One [smile would have sufficed].
  - A smile would suit you.

empathy.pressed -2 <helper>|<agent> … desperate|hell-bent|intent to|on get|making|getting|signing|selling|sell|i|we|you me|us|you|to|him|her|my|sign
  + [He was desperate to get me] on the list.
  - We were keen to get you a gift.

empathy.pressed -2 all costs to|sell|sign|force sell|make|you|me|us|sign|force
  + They try at [all costs to sell] you a lute.
  - We want to sell at all costs.

empathy.dont_care -2 <helper>|<agent>|<company> … not|n't|never see|understand … wrong|problem with that|this
  + [She did not see what was wrong with that].
  - I see nothing wrong with it.

empathy.pressed -2 <helper>|<agent>|guards stress|stresses|stressed|hurry|hurries|hassle everyone|everybody|customers|passengers|people|visitors|patients|clients out|along|off
  + The [guards stress everyone out].
  - A walk destresses everyone.

empathy.dont_care -2 why bother|care with|about the|us|your|their customers|customer|patients|passengers|tenants|residents|clients|public|students|service
  + [Why bother with the public], eh?
  - Why bother with a hat?

empathy.dont_care -2 all|only they|he|she do|does|did|can is|was take|repeat|bill|charge|recite|apologise|say|send
  + [All they do is repeat] the rule.
  - All they do is sing.

empathy.dont_care -2 <helper>|<agent>|<company>|desk|bot|chatbot|recording|hotline|advisers just|simply|only|merely repeats|repeat|repeated|repeating|recites|reciting|parrots|parroting the|what|a|whatever|same same|script|rules|phrase|line|is|policy|screen|'s
  + The [desk just repeats the rules].
  - Just repeat the tune.

empathy.number -2 just|only|merely|simply numbers to them|you|the|this
  + We are [just numbers to them].
  - Just numbers from one to ten.

empathy.number -2 feel|feels|felt|treated like|as a walking|cash|milking|wallet|chequebook|atm|piggy wallet|cow|bank|machine|chequebook
  + You [feel like a walking wallet].
  - A walking stick.

empathy.sent_away -1 i|we|was|were|been|got politely|cordially|firmly told|asked|shown|ushered to|the|out leave|door $
  + I [was politely asked to leave].
  - I politely asked her to sing.

empathy.sent_away -1 <helper>|<agent>|was|were told|asked|said|advised me|us|to|i to|should|could come|try|go back|again|away tomorrow|later|another|monday
  + [She told me to come back later].
  - They came back on time.

empathy.left_without -2 no|not|n't meal|meals|drink|drinks|food|water|hotel|blanket|blankets|accommodation|refreshments|taxi|alternative|assistance|shelter was|were offered|provided|served|forthcoming
  + On the pier [no blankets were provided].
  - Blankets were given.

empathy.left_without -2 not|n't|never even|so|once|been|be given|offered|get|got|handed|brought a|any|one|some|so glass|bottle|drop|cup|sip|drink|water|blanket
  + We were [not even offered a drop] of water.
  - We even got a drop of honey.

empathy.dont_care -2 they|<helper> do|does|did|charge|decide what|whatever|as they|he|she|it like|likes|please|pleases|want|wants|fancy
  + [They charge whatever they like].
  - You do as you please.

empathy.mistreated -2 quite|perfectly|entirely|totally capable of charging|billing|lying|overcharging|fining|refusing|blaming|ruining
  + They are [quite capable of charging] you twice.
  - She is quite capable of climbing.

empathy.indifferent -2 not|none one|of|a … staff|person|employee|agent|them|us|member lifted|lifts|lift|raised a finger
  + [Not one of them lifted a finger].
  - He lifted a finger of bread.

empathy.unhelpful -2 left|leave|leaves|leaving me|us|him|her|them|you with|without any|no supervision|guidance|advice|instructions|support|follow-up|assistance|training|explanation|care
  + They [left us with no supervision].
  - He left with his advice.
empathy.unhelpful -2 was|were|been|being|are|is left with|without any|no supervision|guidance|advice|instructions|support|follow-up|assistance|training|explanation|care
  + We [were left without any guidance].
  - We left with advice.

empathy.more_interested -2 they|<helper>|<company> have|has|had|got other|better|bigger|more priorities|important|pressing|fish to|than|things|matters
  + [They have other priorities than] us.
  - I have other priorities today.

empathy.dont_care -2 <helper>|<company>|<agent> take|takes|took|taking no|little|zero interest|concern|regard|consideration|respect in|whatsoever|towards the|their|our|us|you|my|your|customers|patients
  + [They take no interest in their] pupils.
  - They take interest in their pupils.

empathy.blamed -2 says|said|saying|claim|claims|claimed|tell|told|telling|insisted … it|that was|is|'s|were our|my own fault|mistake|error|negligence
  + They [said it was our own fault].
  - She said it was down to earth.

empathy.blamed -2 <helper>|<agent>|was|were|got told|ticked … off for coughing|asking|being|not|sitting|using|speaking|parking|standing|taking|having|touching|arriving|talking
  + [They told me off for coughing].
  - He told me of his coughing.

empathy.rushed -2 spends|spent|gives|gave|allow|allows|allocate|allocated|gets two|three|four|five|six|2|3|4|5|6 minutes|seconds per|with|on|for each|every|a|the|per patient|customer|client|pupil|person|case|you
  + The surgeon [spends five minutes with each patient].
  - He spends two hours per fish.

empathy.rushed -2 ^ five|two|three|2|3|5 minutes per patient|customer|client|pupil
  + [Five minutes per patient], and next.
  - Five minutes per egg.

empathy.chased_off -2 <helper>|<agent> throws|throw|threw|kicks|kicked|chucks|chucked|kick … pupils|children|students|kids|patients|customers|him|her|us|me|child|son|daughter out
  + [He kicks patients out] at noon.
  - He throws fish out.

empathy.mistreated -2 hook|hooked|hooks|strap|strapped … machine|electrodes|drip|contraption|device … leave|leaves|left|leaving|vanish|disappear
  + She [hooks you to a machine and leaves].
  - She hooks a fish.

empathy.mistreated -2 <helper>|<company> <be> capable of charging|billing|lying|losing|cancelling|overcharging|fining|deleting|refusing|blaming|debiting you|us|me|someone|anyone|for|your|people
  + [They're capable of billing you] twice.
  - They are capable of singing.

empathy.rushed -2 doctor|dentist|consultant|vet|adviser|teacher|surgeon|lawyer spends|spent|gives|gave two|three|four|five|six|2|3|4|5|6 minutes|seconds per|with|on|to each|every|a|patient|patients|you|me|us|pupil|client
  + The [dentist gives five seconds to each] patient.
  - The dentist gives a talk.
