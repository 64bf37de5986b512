@language en
@kind     irritants

overall.awful    -3 sh.t|sh*t|s**t|s##t|sh!t|$hit|cr*p|f*cking|f**king|effing
  + What a [sh*t] day at the park.
  - What a shirt you wore that day.
overall.awful    -2 trashy|unworkable|god-awful|piss-poor|bullsh*|bullcrap|horseshit|horsesh*
  + The drinks desk is [unworkable].
  - They asked whether a trashy novel is fun by the pool.
overall.bad      -3 you|they|guys|company|service|airline|food|site|app|this suck|sucks|blow|blows|stink|stinks|sucked|stunk
  + Your [site sucks].
  - The vacuum sucks dust well.
overall.bad      -3 zero|0|minus|negative star|stars
  + I would give [zero stars].
  - There were few stars in that foggy sky.
overall.not_what -2 that|this <be> … not|n't … customer|good service
  + [That is not customer service].
  - That is not on the customer floor.

# Words that judge without saying what, and blame told without a subject.

# Bad
keep.if_it_goes_wrong keep when|whenever|if|case|should something|anything|things|it|stuff goes|go wrong|awry
keep.mean_of          keep on|an|the|above|my average
overall.average       -1   <be>|very|pretty|only|just|quite|distinctly … average|ordinary
  + The tour was [very average].
  - The average bill in my street is forty pounds.
overall.average       -1   could|should do|have … better|improved
  + The layout [could have been better].
  - They asked whether could I get a better look at the menu.
overall.average       -1   meh|middling|passable|patchy
  + [Meh], the upgrade adds nothing.
  - The average bill in my street is forty pounds.
overall.average       -1   nothing special|amazing|extraordinary|fancy|exciting|brilliant|outstanding
  + The lounge is [nothing special].
  - There is nothing to sign on this form.
overall.average       -1   only|just|pretty|fairly so so
  + The aftercare was [only so so].
  - It rained so hard that the match was off.
overall.average       -1   room for improvement
  + There is [room for improvement] at the desk.
  - The meeting room has no window.
overall.bad           -2   bad|badly
  + A [bad] day at the passport office.
  + The refit of our kitchen went [badly].
  - I had a bad back and needed an aisle seat.
overall.bad           -2   not|n't good|great|nice|right|okay|ok|acceptable|pleasant
  + It is [not acceptable].
  + This is [not good].
  - Is it a good day to call, or not ?
overall.bad           -2   not|n't so|very|that|too|really|particularly|as|a|all|at|terribly|exactly good|great|nice|acceptable|pleasant|okay|clever
  + The stew was [not very good].
  - You would not believe how good it is.
overall.bad           -2   poor|poorly
  + [Poor] service from a private clinic.
  - My poor mother cannot climb those stairs.
overall.bad           -2   unpleasant|nasty|unsatisfying|lacking|subpar|substandard|lame|naff|pants|duff|dodgy
  + An [unpleasant] morning at the depot.
  + The after-sales side is [lacking].
  - They asked whether a pair of walking pants in size ten.
overall.bad           -2   went|goes|gone|going wrong|downhill|pear|south
  + The moving day [went downhill] from there.
  - They asked whether the path goes south of the car park.
overall.poor          -2   crap|crappy|rubbish|garbage|trash|lousy|shoddy|shitty|tosh|cack|bobbins|tripe
  + Their loyalty scheme is [rubbish].
  + A [lousy] start with my new bank.
  - The bins for garden rubbish are green.
overall.poor          -2   mediocre|underwhelming|uninspiring|unremarkable|inferior|inadequate|unsatisfactory|insufficient
  + An [underwhelming] spa day.
  + The reply was [inadequate].
  - If the cover is inadequate, add the gold option.
  + The show was [underwhelming].

# Litotes
keep.expect_need  keep not|n't expect to need|want
keep.no_joke      keep no joke
keep.team_shirt   keep cowboys hoodie|jersey|shirt|hat|cap|game|gear|fan|fans|sweatshirt|jacket
overall.joke      -3   joke|farce|shambles|clowns|clown|cowboys|muppets|bozos|jokers|amateurs|circus|sham|travesty|mockery
  + The whole thing is a [joke].
  + They are [cowboys] with a van.
  - They asked whether we booked a clown for the birthday tea.
overall.joke      -3   you|are having a laugh
  + A fee for a fee, [are having a laugh] lot.
  - The kids were having fun, we had a laugh.
overall.needs     -2   not|n't meet|met|meets|meeting with my|our|his|her|the approval
  + The soup did [not meet with our approval].
  - We will not meet with approval in mind.
overall.not_great -2   fell|falls|fall|falling short
  + The hotel [fell short] of its stars.
  - My coat is short and fell off the hook.
overall.not_great -2   not|n't … brilliant|wonderful|fantastic|perfect|ideal|amazing|excellent|best|greatest|satisfactory
  + The ferry food was [not brilliant].
  + My last visit was[n't the best].
  - The best route is north, not east.
overall.not_great -2   not|n't … expected|expect|hoped|expecting
  + It was [not what I expected].
  - They asked whether rain is not expected before noon.
overall.not_great -2   not|n't … impressed|convinced|amused|fan|fussed|blown|thrilled|keen
  + I am [not impressed].
  + We were[n't overly impressed].
  - Which badge impressed you, the red or not ?
overall.not_great -2   not|n't|nowhere … up to|near scratch|standard|par|good
  + The cleaning was [not up to scratch].
  - Walk up to the gate, do not scan twice.
overall.not_great -2   ~expect|~deserve better|more
  + I [expected better] from a royal warrant holder.
  - When can we expect the engineer, or is a call better ?
overall.not_great -2   ~leave|leaves … to be desired
  + Their manners [leave a lot to be desired].
  - Nothing to declare, the parcel is to be opened.
overall.problem   -1   not|n't|never without … problem|problems|trouble|issue|issues|difficulty|difficulties|hiccup|hiccups|hitch|hitches|complications|fault|faults|flaws
  + The crossing was [not without its problems].
  - It runs without problems, not that I ask.

# Awful
overall.awful    -3 living|absolute|pure|sheer|utter hell|nightmare|misery
  + The refund chase was [pure misery].
  - The pure wool coat is on the second floor.
overall.awful    -3 nightmare|nightmares|disaster|disastrous|catastrophe|catastrophic|calamity|hell|trainwreck|debacle|misery|torture|torment
  + The loft conversion became a [nightmare].
  + Our cruise was a [disaster].
  - They asked whether my son has nightmares after late films.
overall.awful    -3 terrible|terribly|awful|horrible|horrendous|horrid|horrific|dreadful|ghastly|dire|woefully|horror|hellish|wretched|godawful
  + A [terrible] week with the removal firm.
  + The rebooking desk was [dreadful].
  + Their hotline is [dire].
  - I bought a horror film on the store.
overall.pathetic -3 pathetic|pitiful|pathetically|lamentable|tragic|miserable|woeful|hopeless
  + A [pathetic] little show.
  - They asked whether the hopeless romantic in me bought both tickets.
overall.useless  -2 good for nothing
  + That helpline is [good for nothing].
  - The pass is good for ten rides.
overall.useless  -2 no|little use|point|help at|whatsoever
  + The voucher was [no use whatsoever].
  - Use the lift, no stairs here.
overall.useless  -3 useless|worthless|pointless
  + The chat window is [useless].
  - They asked whether without a plug the old charger feels useless to me, so send one.
overall.useless  -2 ~waste my|our time|day|money|evening
  + That agency [wasted our time].
  - Do not waste my ink on colour pages.
overall.useless  -2 ~waste of time|space|money|effort|energy
  + The consultation was a [waste of time].
  - The waste of the city goes to a green bin.

# Worst
overall.decline -2 deteriorated|deteriorating|deterioration|worsening|worsened|slipping|slipped
  + Standards have [deteriorated].
  - If the patient has deteriorated, press the bell.
overall.decline -2 gone|going|went|goes|go downhill
  + The chain has [gone downhill].
  - We went skiing downhill on Friday.
overall.decline -2 not … what it|they used to|was|were
  + This shop is [not what it used to] be.
  - Tell me what it was used for.
overall.decline -2 service|quality|standards|standard … declined|declining
  + The [service has declined] since May.
  - My card was declined in Rome.
overall.decline -2 used to … good|great|better|love|excellent|best|brilliant
  + It [used to be a great] cinema.
  - I used to live by the station.
overall.decline -2 was|were|worked|tasted|ran better|nicer|cleaner|faster|friendlier|cheaper|easier before
  + The ferry [was better before].
  - I was here before, and it is better.
overall.decline -2 was|were|worked|tasted|ran much|far|so|way|a better|nicer|cleaner|faster|friendlier|cheaper|easier before
overall.worst   -3 from bad to worse
  + Our broadband went [from bad to worse].
  - From bad weather to good, all is covered.
overall.worst   -2 worst part|thing|bit|of
  + The [worst part] was the paperwork.
  - Prepare for the worst, hope for the best.
overall.worst   -3 worst … ever|planet|world|country|industry|existence
  + The [worst chain in the world].
  - They asked whether the worst villain ever is in it.
overall.worst   -3 worst|worse
  + The [worst] garage in the county.
  + It keeps getting [worse].
  - If the storm gets worse, the ferry stays in port.

# Trouble, marks
keep.annoyed_sooner keep annoyed|gutted|kicking|cross|regret|sorry … sooner|earlier|before
keep.help_with      keep ~help|helped|listening|listened|talk|talking|advice … with|to|about|through … problem|problems|issue|issues
keep.of_patient     keep health|hearing|mental|medical|heart|breathing|back|skin|eye|mobility|personal|family|sleep|weight ~issue|~problem|~trouble|~difficulty
keep.that_day       keep my bad
keep.to_solve       keep resolve|resolved|fix|fixed|solve|solved|sort|sorted|report|discuss|regarding|correct|explain|diagnose … problem|problems|issue|issues
overall.face        -1   :(|:-(|:/|:-/|:'(|=(|:[
  + Cinema closed [:(]
  - Hours : (summer only) nine to noon.
overall.face        -2   👎|😠|😤|🙄|😒|😑
  + Here [👎]
  - My thumb is stuck in the bottle.
overall.face        -1   😞|😢|😭|😔|😟|☹|☹️|🙁|😕|😩|😫|😣|💔
  + Sunday in the village [😭]
  - The crying baby sat in row six.
overall.face        -3   😡|🤬|👿|🤮|💩|🖕
  + Oh no [😡]
  - The poster shows a devil in red.
overall.idiom       -2   enough was enough
  + We left in May: [enough was enough].
  - Enough cake was enough for us.
overall.mark        -3   1|one … star|stars … generous|too|much
  + [One star is too] many.
  - One guide, Stella, is a star too.
overall.mark        -2   do|does n't|not deserve … star|stars|business|customers
  + They [don't deserve a single star].
  - Who does deserve a gold star this month ?
overall.mark        -2   get … act together
  + Please [get your act together].
  - The act of getting together is free of charge.
overall.mark        -2   how hard can|is it|this
  + [How hard can it] be to post a key ?
  - Tell us how hard the mattress should feel.
overall.mark        -2   pull|pulled|pulling|pulls your|their|its|his|her socks up
  + The council should [pull its socks up].
  - Pull the socks up to the knee.
overall.mark        -2   thumbs down
  + [Thumbs down] for the new menu screen.
  - My thumbs hurt when I scroll down.
overall.mark        -2   time|if|until|unless|wish|hope|should|must|need|needs … get|got|getting its|their|his|her|your act|acts together
  + It is [time the harbour got its act together].
  - If they get to act together, buy a ticket.
overall.mark        -2   wtf|what … hell|heck|earth|playing|playing
  + [What the hell] is this surcharge.
  - They asked whether to call it what the hell.
overall.mark        -3   zero|0|negative|minus … star|stars
  + I would give [zero stars].
  - A hotel with five stars and zero pets.
overall.mark        -2   ~fail|failure|failing|failed|epic customers|customer|miserably|us|me|again
  + This airline [failed us] on the day.
  - The exam I failed last June cost ten pounds.
overall.mark        -2   ~lower|worst quality|standard
  + You reached a [lower standard] this year.
  - The standard shelf sits lower.
overall.not_great   -2   fall|falls|fell|falling|fallen short in|on|when|at … providing|offering|delivering|giving|meeting adequate|proper|good|decent|clear|the|any|basic|even
  + The abbey [falls short in giving proper] notice.
  - Give proper notice, the days are short.
overall.problem     -1   a|an|two|three problem|problems|issue|issues with|getting|in|at
  + Then came [a problem with] the lock.
  - The nurse helped me with a problem.
overall.problem     -1   constant|several|lots|another|some|various|serious|ongoing|big|major|recurring|numerous|continual problem|problems|issue|issues|trouble|troubles
  + There are [ongoing issues] at my flat.
  - Her trouble-free years came to an end.
overall.problem     -1   inconvenienced|headache|headaches|hiccup|hiccups|hitch|snag|drawback|drawbacks|downside|downfall|weakness|pitfall
  + The one [drawback] is the car park.
  - He hitched a lift on the bus.
overall.problem     -2   nothing|no|endless|constant|several but|end|stream … problems|trouble|issues|hassle|grief
  + We have had [nothing but trouble] with it.
  - There is nothing left but crumbs and tea.
overall.problem     -2   real|huge|massive|big|total pain|hassle|headache|inconvenience
  + The new login is a [real pain].
  - The pain clinic has a big car park.
overall.problem     -1   trouble getting|logging|connecting|paying|finding|reaching
  + We had [trouble getting] a seat on the early tram.
  - No trouble at all for the vet.
overall.problem     -1   was|is|were|are|been a|some|an|many|several problem|problems|issue|issues
  + There [was a problem] with my reader.
  - I am calling to solve a problem.
overall.problem     -1   ~have|~had|having problems|issues|trouble
  + We [had issues] from day one.
  - Have you a problem page in the paper ?
overall.problem     -1   ~have|~had|having|~encounter|~experience|~face a|an|some|many|several|constant|numerous|serious|real|similar|minor|major|more|further|the|this|another|ongoing problem|problems|issue|issues|trouble|troubles
  + I [have a problem] with my reader.
  - In case of a problem, ring the warden.

# The same words in other senses
keep.average_of  keep average bill|age|price|time|temperature|cost|speed|wait
keep.bad_back    keep bad back|knee|knees|hips|legs|feet|hands|heart|lungs|hip|leg|cold|cough|weather|news|chest|shoulder|eyesight
keep.bin         keep garden rubbish
keep.bin         keep rubbish bin|bins|collection|collections
keep.case_of     keep case of a|any problem|problems|trouble|issue|issues
keep.cocktail    keep bloody mary
keep.do_not      keep do not hesitate
keep.film        keep horror film|films|movie|movies
keep.golf        keep crazy golf
keep.hope_best   keep hope for the best
keep.if_wrong    keep what is wrong
keep.issue_date  keep date of issue
keep.issued      keep issued
keep.no_problem  keep no worries
keep.not_bad     keep not too|so bad
keep.on_average  keep on average
keep.pay         keep gross pay|salary|income|weight
keep.poor_person keep poor mother|father|dad|mum|mom|husband|wife|son|daughter|dog|cat|man|woman|boy|girl|health|eyesight|weather
keep.what_worst  keep for the worst

# What was wanting
keep.bad_boy      keep bad boy
keep.enough_said  keep not|n't enough words|stars
keep.nothing_less keep nothing|no|never less than impressed|happy|satisfied|ideal|perfect|stellar|pleased|thrilled|impressive|satisfactory|inspiring|great|brilliant|wonderful|friendly|honest|professional|excellent
  + I was [nothing less than thrilled].
  - I was less than thrilled.
keep.reviews_are  keep ~review … terrible|bad|horrible|awful|negative|poor
keep.the_plague   keep like the plague
overall.joke      -3   thanks|thank|thx|thankyou … nothing|ruining|losing|wasting|screwing|stranding|delaying|cancelling|canceling
  + [Thanks for ruining] our trip to the coast.
  - Thanks for the ruin tour, it was grand.
overall.lack      -1   not|n't enough
  + There was [not enough] shade by the pool.
  - I can not thank the team enough.
overall.lack      -1   would|'d have been … nice|better|helpful|good|useful|nicer|easier|great|appreciated|welcome|lovely|handy|ideal|kind|polite|courteous|beneficial|preferable|nicest
  + A word of sorry [would have been nice].
  - It would be nice to sit here.
overall.lack      -1   would|'d have liked|expected|appreciated|preferred
  + I [would have liked] a chair in that hall.
  - I would like a chair by the door.
overall.not_great -2   less than impressed|happy|satisfied|ideal|perfect|stellar|pleased|thrilled|impressive|satisfactory|desirable|exciting|inspiring|great|brilliant|wonderful|optimal|enthusiastic
  + I am [less than impressed] with the vet.
  - Less than ten of us were happy.
overall.problem   -1   couple|few|number … problems|issues
  + We had a [couple of minor problems] with the hob.
  - A couple next door had a baby.

@sector airline transport
overall.bad -2 badservice|poorservice|worstairline|terribleservice|worstservice|badcustomerservice|customerservicefail|neveragain|notimpressed|notcool|epicfail|fail
  + Two hours at the gate [#badservice].
  - Good service is all I ask.

@all
@sector electronics
reliability.bug -2 virus|viruses
  + It caught two [viruses] in a month.
  - The desk is made of oak.

@all
keep.former_one          keep         old|previous|last|former company|provider|supplier|bank|insurer|network|phone|laptop|car|tv|dentist|garage|landlord|gym … terrible|awful|broken|useless|bad|poor|rubbish|slow|rude|horrible|shocking|expensive|worst|worse|hopeless
keep.had_better          keep         i|we had|'d better go|be|not|leave|get|start|check|call|do|things|luck|say
keep.high_hopes          keep         had|have|having|with|such high|great|such|big hopes
keep.high_hopes          keep         high hopes
keep.i_failed            keep         i|i've|i'd failed|fail to|at|my
keep.keep_on_moving      keep         i|we|please|just|and keep|kept moving|changing|losing
keep.luck_future         keep         good luck with|to your|the|you|all|him|her|them
keep.mess_hall           keep         a mess hall|tin|room
keep.nothing_compares    keep         nothing compares|compare
keep.one_star_off        keep         one|1 star less|off|short|deducted|michelin|hotel|more
keep.only_thing_good     keep         only|one|main|other thing|issue|complaint|reason i|we|that … love|loved|like|liked|enjoyed|enjoy|good|better|want|need
keep.real_crash          keep         a|the|my|in car crash on|at|in|near|happened
keep.turn_off_it         keep         turn|let off|down the|it|at|on|off|and|in|right|left|by
keep.unable_me           keep         i|i'm|patient|she|he am|was|is|'m unable to attend|walk|go|work|come|eat|drive|stand
keep.zoo_trip            keep         the|to|at|this|safari|petting zoo
keep.zoo_trip            keep         zoo keeper|keepers|visit|trip|tickets|animals|ticket|entry|staff|map|shop|pass|membership|train|cafe|entrance|website|itself|has|had|with
overall.average          -1           bare minimum
overall.average          -1           bog standard|average
  + A [bog standard] bun.
  - A walk in the bog.
overall.average          -1           bog|run standard|of standard|the
  + It was [run of the] mill.
  - We run by the mill.
overall.average          -1           could|can do|use|benefit with|from a|some|more|an … clean|paint|update|refresh|refurb|refurbishment|makeover|tidy|repair|tlc|improvement|attention|lick|upgrade
  + The hall [could do with a good clean].
  - We could use a map.
overall.average          -1           could|should|might have|of|'ve been … cleaner|clearer|quicker|faster|bigger|larger|smaller|cheaper|warmer|cooler|louder|nicer|kinder|softer|firmer|wider|longer|shorter|higher|lower|lighter|brighter|safer|stronger|thicker|earlier|sooner|fresher|hotter|healthier|fairer|newer|closer|nearer|sturdier|politer|tidier|gentler
  + The hall [could have been brighter].
  - The hall has been brighter since June.
overall.average          -1           glorified|overblown
  + The spa is a [glorified] shed.
  - The glory is all theirs.
overall.average          -1           mid tbh|af|honestly|imo|ngl|frankly
  + Burger was [mid tbh].
  - The mid-week menu.
overall.average          -1           minimum|minimal effort
  + They do the [bare minimum].
  - The minimum age is six.
overall.average          -1           must try harder
  + The kitchen [must try harder].
  - I try to sing.
overall.average          -2           need|needs|gotta|must|yall|should … do better
  + You [need to do better].
  - We need a better car.
overall.average          -1           nothing|little|not|n't … write|shout home|about
  + The buffet is [nothing to write home] about.
  - I must write home soon.
overall.average          -1           not|n't|hardly|never my|our|really cup|thing|bag of|at|for
  + Zumba is [not my cup of] tea.
  - My cup of tea came with milk.
overall.average          -1           not|n't|never … up to much
  + The starter is [not up to much].
  - It is up to you, not me.
overall.average          -1           too small|short|tight|few|thin|weak|strict|basic|stiff|bulky|narrow
  + The hall was [too small].
  - Small dogs come, too.
overall.average          -1           worked|works|ran good|well|great|fine|perfectly|ok|okay|brilliantly until|till|untill
  + The stove [worked fine until] the guarantee ended.
  - We were fine until noon with a picnic.
overall.awful            -3           agonising|agonizing|excruciating|harrowing|torturous|traumatic|terrifying|unbearable|unwatchable|barbaric|repugnant|soul-destroying|abject|heinous|inhumane
  + The wait was [excruciating].
  - An excruciatingly pretty tune? They asked.
overall.awful            -3           car|train|dumpster|trash crash|wreck|fire show|of|tv|from|interview
  + It was a [car crash of] a service.
  - A car crash on the M6 held us up.
overall.awful            -3           n't|not bear thinking|to about|think|look
  + The loos do[n't bear thinking about].
  - A bear thinking about fish.
overall.awful            -3           shocker|abomination|monstrosity|travesties|horror-show|car-crash|dumpster-fire|trash-fire|dogs-dinner|omnishambles|balls-ache|debacles|dire
  + The whole day was a [shocker].
  - The shock absorber came with it.
overall.bad              -2           <be> <degree> basic|bitter|fussy|primitive|rank|sad|sinister|sticky|intrusive|shallow|unfit|flat|painful|rushed|limp|gloomy|bleak|clunky|patronising|petty|tired
  + The lounge [was so basic].
  - It is so.
overall.bad              -2           <be> <degree> brutal|cheesy|corny|crude|harsh|hateful|invasive|junky|mid|painful|rough|ruthless|scammy|sour|strange|toxic|uneven|weak|yucky|blunt|tone-deaf|distracted|messy|risky|dusty|limp|odd|weird|off|hostile|janky|flat|tough|grating|galling|disheartening|demoralising|degrading|demeaning|samey|formulaic|predictable
  + It [is quite messy].
  - The odd one out is in stock.
overall.bad              -2           <be> brutal|cheesy|corny|crude|cruddy|derelict|harsh|hateful|invasive|junky|mid|rough|ruthless|scammy|toxic|uneven|unsuitable|yucky|tone-deaf|distracted|disengaged|inaudible|unreadable|mislabelled|mislabeled|ghetto|janky|icky|cringe|wack|whack|gash|turgid|dross|drivel|guff|grating|galling|damning|demoralising|demoralizing|degrading|demeaning|disconcerting|unfathomable|untenable
  + The queue at noon [was brutal].
  - A brutal honesty poem.
overall.bad              -2           <be> intrusive|shallow|unfit|painful|rushed
  + The pop-ups [are intrusive].
  - An intruder ran.
overall.bad              -2           abominable|banal|gaudy|paltry|unimaginative|foul|pretentious|vapid|insufferable|lamentable|ghastly|garish|hideous
  + The anniversary dinner was [abominable].
  - The abbey on the hill.
overall.bad              -1           barely|hardly|scarcely any|enough|able|touched|used|worked|works|work|eat|move|hear|see|keep|fits|fit|lasts|lasted|made|make|got|get|read|sit|edible|visible|legible|audible|warm|speak|sleep|functional|usable
  + The text is [barely legible].
  - He barely spoke above a whisper to the baby.
overall.bad              -2           cut|cuts|cutting|cutting corners
  + The builders [cut corners] on the roof.
  - Cut the corners of the card to size.
overall.bad              -2           dismal|crummy|grotty|grim|dreary|bleak|depressing|dissatisfying|distasteful|disturbing|unimpressive|uninspired|unappealing|undesirable|unpalatable|off-putting|offputting|irksome|bothersome|burdensome|jarring|unsettling|flaky|deficient|dysfunctional|problematic|counterproductive|detrimental|egregious|illogical|irrational|nonsensical|joyless|forgettable|tacky|archaic|dissapointing|substandard|ropey|ropy|iffy|janky|wack|abysmally|poorest
  + The whole evening was [dismal].
  - The Grimm tales.
overall.bad              -1           excessive|unnecessary|unfortunate|half-hearted|basic-looking|underwhelming|questionable|hectic|stale-looking|unremarkable|pedestrian|humdrum
  + The paperwork is [excessive].
  - The fortunate few.
overall.bad              -2           failed|failing|fails|fail|failure|failures on|at|in|from|us|me|again|him|her|every|you|massively|spectacularly|badly|completely|our|my|patients|people
  + The council has [failed us].
  - I failed my driving test.
overall.bad              -2           had|have|of to|our|my|us|the cancel|postpone|miss|reschedule|abandon our|my|the honeymoon|holiday|wedding|trip|plans|party|christmas|meeting
  + We [had to cancel our honeymoon].
  - They let us cancel our trip for free.
overall.bad              -2           half|half-a|arse|ass arsed|assed|hearted|baked|job|attempt
  + A [half hearted] effort at a repair.
  - Half the job is in the planning.
overall.bad              -1           leaves|left|leave me|us|you|him|her|them … nowhere|worse|cold|unsure|confused|frustrated|wondering|guessing|hanging|struggling|scrambling|clueless|vulnerable|disappointed
  + Their memo [left me guessing].
  - She left me the key.
overall.bad              -2           off|nerve|soul|head putting|racking|wracking|destroying|scratching
  + The smell is [off putting].
  - Off to the rack.
overall.bad              -3           one|1|no star|stars
  + [One star] from me.
  - The one starfish.
overall.bad              -2           service|customer|epic|total|complete|major|huge|massive|big|utter|what fail
  + [Epic fail] at the till.
  + Customer [service fail] once more.
  - Should the service ever fail, ring this number.
overall.bad              -1,stage:use stuck|crammed|wedged|put|squeezed|dumped|shoved|hidden in|into|between|on|at … middle|corner|back|basement|corridor
  + We were [shoved in a dark corner].
  - Put the cup in the middle.
overall.bad              -1           weird|bizarre|creepy
  + The smell in the hall was [weird].
  - The weir is by the mill.
overall.bad              -2           we|us|me|i|they|he|she lost|lose|losing the|our|my|a house|sale|property|client|clients|contract
  + [We lost the house].
  - I lost the deal box.
overall.barge            -3           <negation> … bargepole|bargepoles
  + [Not with a bargepole], thanks.
  - The barge sank in the pool.
overall.decline          -2           at one|once time|upon
  + [At one time] it shone.
  - At one in the night.
overall.decline          -2           gone|going|go|went to the dogs|pot
  + Our library has [gone to the dogs].
  - We are going to the shop.
overall.decline          -2           gone|went|going|go|goes|right down hill|hill
  + The canteen has [gone down hill].
  - We walked down the hill.
overall.decline          -2           miss|missing the|our|my old staff|menu|version|team|owner|owners|days|layout|recipe|manager|driver|doctor|landlord|site|design
  + I [miss the old menu].
  - He missed the old bus.
overall.decline          -2           not|n't|never|longer the same any|anymore|place|since|without|now|again
  + The pub is [not the same any] more.
  - The same place, not mine.
overall.decline          -2           on its|his|their last legs
  + The boiler is [on its last legs].
  - We finished on the last leg of the hike.
overall.decline          -2           once a|an good|great|excellent|wonderful|lovely|fantastic|brilliant|decent|fine|superb … restaurant|shop|store|hotel|pub|place|company|bank|app|site|brand|gym|service|airline|school|bar|café|cafe
overall.decline          -2           past its|their|his|her best|prime|peak
  + The ferry is well [past its prime].
  - We drove past its gate.
overall.decline          -2           quality|service|standard|standards|food|place|company|portions|taste|it has|have|had|'s|really|sadly|is|are gone|going|went down|downhill|off
  + The [quality has gone down] since spring.
  - The service lift is going to the hall.
overall.decline          -1           seemed|was|were|looked|started|started|all … good|great|fine|well|nice|promising|okay|ok|smoothly|easy|perfect|better … at|until|initially|till|originally|before first|i|then|we|they|it|the|you|this
  + It [seemed great at first].
  - First we sat.
overall.decline          -2           use|used to be|have|offer|love|enjoy great|good|the|here|there|from|it|them|brilliant|excellent|better
  + They [use to be good].
  - I used to be a vet.
overall.decline          -2           was|were once a|an good|great|excellent|wonderful|lovely|fantastic|brilliant|decent|fine|superb … restaurant|shop|store|hotel|pub|place|company|bank|app|site|brand|gym|service|airline|school|bar|café|cafe
  + [Once a fine hotel], now a barn.
  - Once a year we rent a fine hall.
overall.decline          -2           was|were … better|nicer|cleaner|faster|friendlier|cheaper|easier in the past
  + The tea [was better in the past].
  - The past was hard.
overall.decline          -2           was|were|worked|tasted|looked|ran better before|then
  + The gravy [was better before].
  - Before noon it was.
overall.downhill         -3           ~go|gone|going|went rapidly|steadily|right|really|so|very|all downhill
  + It has [gone right downhill].
  - We go right, then downhill.
overall.hype             -2           anticlimax|anti-climax|non-event|meh|dud|damp|so-so|lacklustre|halfhearted
  - Damping the cloth helps the iron? No.
  + The gala evening was an [anticlimax].
overall.hype             -2           n't|not|never|what … all|live|understand|get|lived|the hype
  + I do [not understand the hype].
  - The film has all the hype it needs.
overall.idiom            -2           since when … is|are|do|does|was
  + [Since when is] a fork an extra?
overall.joke             -2           a|an|complete|total|absolute|such|utter|real|right|proper|hot mess
  + Their yard is [a mess].
  - A messy cake.
overall.joke             -2           cattle|meat market
  + The departure hall is a [cattle market].
  - The cattle grazed by the market.
overall.joke             -2           felt|feels|feel|looked|looks|more like a|an bus|train|prison|canteen|cafeteria|hospital|warehouse|building|motel|hostel|school|cattle|petrol|school|scam
  + The suite [felt like a prison].
  - It looks like a rose.
overall.joke             -3           fiasco|fiascos|pandemonium|purgatory|train-wreck|dumpster|bunfight
  + The sale was a [fiasco].
  - A fiesta.
overall.joke             -2           good luck with|to|if|trying|getting|finding
  + [Good luck with] their help desk.
  - Good luck on Sunday, Tom.
overall.joke             -3           rathole|hellhole|hell-hole|sweatshop|cesspit|shithole|fleapit|flea-pit|deathtrap|clip-joint|hovel|doss-house|dosshouse|slum|pigsty|pigpen
  + That hostel is a [rathole].
  - A rat and a hole.
overall.joke             -3           shitshow|bunfight|clusterfuck|mayhem|bedlam|carnage|chaotic|chaos
  + Boarding was [bedlam].
  - The carriage was warm.
overall.lack             -1           complete|total|utter|general|real lack of
  + A [total lack of] shade by the pool.
  - The lack of rain is no surprise.
overall.mark             -2           0|zero out of|/ 10|ten|5|five
  + I rate it [zero out of five].
  - Ten out of the fifteen came.
overall.mark             -2           1|one|2|two out of|/ 10|ten|5|five
  + I rate it [two out of ten].
  - Two out of the fifteen came.
overall.mark             -2           do|get|act|get better|it|with|your together|program|gear|better|act|it
  + Come on, [get it together].
  - Get it from the shelf.
overall.mark             -3           fail|failed|epicfail|fails|epic fail|epicfail|fail|customers|badly
  + Checkout day: [epic fail].
  - An epic film.
overall.mark             -2           get a grip|clue|life
  + Your planners should [get a grip].
  - A grip bar for the bath.
overall.mark             -3           if i|we could|can give|leave|rate … zero|0|no|minus|negative|half|lower
  + [If I could give zero] marks, I would.
  - If I could leave at noon, no bus would run.
overall.mark             -3           if i|we could|can give|leave|rate … zero|0|no|minus|negative|half|lower star|stars
  + [If I could give zero stars] to this garage, so be it.
  - The star of the show left at half time.
overall.mark             -2           sort yourself|yourselves|urself|yourselfs|themselves out
  + [Sort yourselves out] before the season.
  - Sort the bins.
overall.mark             -2           up|raise|improve their|your|its game|act|ideas
  + They need to [up their game].
  - Raise the game card.
overall.never_again      -2           would|will|'ll|wo n't|not|never pay|spend|waste|choose|pick|select for|it|this|that|money|extra|again … again|seat|room|here|anymore
  + I [would not pay for that again].
  - I would not pay cash.
overall.not_great        -2           <negation> … all it|its|they|he|that 's|is|was|are|were|cracked|made
  + The spa is [not all it's] cracked up to be.
  - Not all of it is cracked glaze.
overall.not_great        -2           could|would|should have|of|'ve been so|really|been|something|a good|great|better|amazing|special|brilliant|lovely|perfect
  + It [could have been so good].
  - I could have been a vet.
overall.not_great        -2           far cry from
  + The suite is a [far cry from] the brochure.
  - A far cry was heard by the pier.
overall.not_great        -1           hit and|or miss
  + It is [hit and miss].
  - He hit the ball and did not miss.
overall.not_great        -2           i|we|i've|we've|have|'ve had|seen|known|eaten|tasted better
  + It was fine, but [I had better] in Spain.
  - I had better go now.
overall.not_great        -2           kindest|nicest thing i|you|that can|could
  + It was edible, the [kindest thing I can] say.
  - The kindest thing was the note.
overall.not_great        -2           n't|not|never|nothing|cannot compare|compares to|with
  + It does [not compare to] the old one.
  - Compare it to mine.
overall.not_great        -2           not a patch on
  + The sequel is [not a patch on] it.
  - A patch on the knee.
overall.not_great        -2           not|n't just|really|quite|simply|definitely for me|us
  + The hard cider is [not really for me].
  - The parcel is not for me but for Ann.
overall.not_great        -2           not|n't|hardly|far the|a best|great|good|nice|pleasant|happy|positive experience|start|service|look|idea|thing|way|sign|time|place|impression|customer|option
  + That was [not a good start].
  - Not a cloud, and a nice sun.
overall.not_great        -2           not|n't|never|hardly … blown away
  + We were [not blown away].
  - The fan has blown, and not on him.
overall.not_great        -2           nowhere near ready|finished|done|clean|full|big|warm|fast|good|enough|hot
  + The flat is [nowhere near ready].
  - Nowhere is as near.
overall.not_great        -2           other|others|another firms|shops|apps|companies|brands|sites|places|banks|hotels|stores|hubs … cheaper|better|quicker|faster|less|easier
  + [Other apps do this better].
  - The other shops are on a hill.
overall.not_great        -2           pales|pale in comparison|beside
  + The new bar [pales in comparison].
  - A pale blue.
overall.not_great        -2           so|such|much|great|wasted|lots|had|has … potential
  + The site has so [much potential].
  - Potential users.
overall.not_great        -2           too good to be true
  + The price was [too good to be true].
  - It is true, too, and good to see.
overall.not_great        -1           underwhelmed|unenthused|lukewarm|unmoved|unenthusiastic
  + I was left [unenthused].
  - Overwhelmed with joy.
overall.not_great        -2           wanted|tried|really|hoped to|wanted love|like|enjoy|to this|it|them|the|be|like|love
  + I [wanted to love it].
  - I wanted to bike to town.
overall.not_same         -2           never|not|n't … been|the same since|anymore|again|without|now
  + It is [not the same since] they sold up.
  - Not all the same.
overall.not_what         -2           not|n't what i|we|you|was|it|they|had|the|is ordered|wanted|expected|paid|asked|promised|advertised|needed|signed|said|say|told|bargained|described|expecting
  + This is [not what we wanted].
  - What we wanted was tea.
overall.not_what         -2           not|n't|hardly what i|we|you|anyone call|'d|would … service|fun|clean|luxury|value|quality|fresh|food|care|cheap
  + That is [not what I call service].
  - I call, but not for food.
overall.not_what         -2           not|n't|hardly|nowhere|far … what|near … expected|hoped|expecting|expect|promised|advertised|imagined|paid|ordered
  + It was [not what I expected].
  - What time is she expected? Not late.
overall.not_what         -2           nowhere|not near|anywhere … what i|we|you … pay|paid|paying
  + The pitch is [nowhere near what we pay] for.
  - The bank is nowhere near.
overall.painful          -2           pulling teeth
  + Like [pulling teeth].
  - My dentist is pulling two teeth.
overall.poor             -2           deal|damp|death|tourist|cash breaker|squib|trap|grab
  + That is a [deal breaker].
  - A deal on damp traps? None.
overall.poor             -2           deal|non|turn|let breaker|breakers|starter|off|down
  + That is a [deal breaker].
  - Non stop starter fun.
overall.poor             -2           flop|bore|turn-off|turnoff|cop-out|copout|non-starter|dealbreaker|deal-breaker|no-no|deathtrap|drivel|tat|junk|blight|damp-squib|crapshoot|snoozefest|cash-grab|gimmick|gimmicky
  + The gala was a [flop].
  - A jungle in the bay.
overall.poor             -2           half|ill|poorly|badly|under|out baked|conceived|judged|timed|whelming|moded
  + A [half baked] plan.
  - Half an oven of bread.
overall.problem          -1           am|'m|are|'re|was|were|been|got|still|left|me|us stuck
  + We [are stuck] at the gate.
  + They left [us stuck] in the lift.
  - The label stuck to the box.
overall.problem          -1           bugbear|bugbears|gripe|gripes|niggle|quibble|niggles|quibbles|grumble|moan|downsides|downer|letdowns|shortcoming|shortcomings|flaw|flaws|flawed
  + My [quibble], the tray is too small.
  - The floor is oak.
overall.problem          -1           ended|end|ends|wound|winding|ending up … paying|costing|losing|waiting|spending|cancelling|canceling|throwing|returning|missing|fixing|sending|calling|complaining|binning|walking|standing
  + I [ended up paying] twice the fare.
  - We end up the hill, with a hat, singing.
overall.problem          -1           hard|tough|rough|difficult|nightmare|terrible time with|getting|finding|trying|using|understanding|reaching|connecting|logging|from
  + I had a [hard time with] the zip.
  - It is a hard time of year.
overall.problem          -2           keep|keeps|kept changing|moving|losing|ignoring|cancelling|canceling|rescheduling|messing|forgetting|removing|deleting|axing|raising|increasing|delaying
  + They [keep removing] films.
  - Keep the change.
overall.problem          -1           my|only|one|main|real|biggest|major complaint|negative|gripe|criticism|niggle|annoyance|bugbear|complaints|negatives|gripes|problem
  + My [only gripe] is the gate code.
  - The form is on page three.
overall.problem          -2           no longer work|works|working|available|accept|accepts|offer|offers|honour|honor|supported|possible|have|do|does|exists|sell|sells|serve|valid
  + The tram pass is [no longer valid].
  - The line is longer.
overall.problem          -1           now|still|been|keep|am|'m having … problems|issues|trouble
  + We are [still having battery problems].
  - Are you having a sale now ?
overall.problem          -1           ongoing|on-going|going|continuing|continual|unresolved|outstanding|current issue|issues|problem|problems|complaint|complaints|dispute|disputes|saga
  + An [ongoing saga] with the gate.
  - A saga in verse.
overall.problem          -1           only|main|biggest|sole|single|other thing|issue|fault|criticism|complaint|objection|problem|con|flaw|fallback|reason … is|was|i|being|would
  + The [only thing I] disliked was the lid.
  - The other road is longer.
overall.problem          -1           problem|problems|issue|issues|difficulty|difficulties getting|setting|connecting|logging|paying|ordering|finding|installing|activating|accessing|booking|using
  + [Problems setting] up the box.
  - A problem for the maths class.
overall.problem          -1           teething|on-going|minor|few|several problem|problems|issue|issues|hiccup|hiccups|snag|snags|glitch|glitches
  + There were [teething problems].
  - The baby is teething in May.
overall.problem          -1           was|were|am|are|been|is|'m|still|completely|totally unable to
  + The clerk [was unable to] say when.
  - I cannot say when.
overall.regret           -2           if only … worked|told|known|listened|answered|cared|could|had|there
  + [If only it worked] as shown.
  - If he asks, only Ann can say.
overall.stay_clear       -3           give|giving it|them|this|that … a wide|miss berth
  + I would [give it a wide berth].
  - They give it a coat of paint.
overall.stay_clear       -2           give|giving it|them|this|that|here a miss|swerve
  + Honestly, [give this a miss].
  - Give it a minute and stir.
overall.stay_clear       -1           should|would|i'd|'d|please pass|skip on|this|that
  + I [would pass on] the calamari.
  - I would pass the salt.
overall.stay_clear       -3           steer|stay|keep|run well|far|a|right|for|very clear|away|mile|miles|hills
  + [Steer well clear] of this lot.
  - Keep well, and clear the table.
overall.used_to_be       -2           used to be|love|enjoy|like|have|go|get … good|great|better|brilliant|fantastic|excellent|nice|best|it|amazing|free|cheaper|helpful|lovely|loyal|quick
  + It [used to be so good].
  - Get used to the heat; be good.
overall.useless          -2           <be>|such|what a|an|such|complete|total|utter|absolute waste
  + The day was [such a waste].
  - Waste bins by the gate.
overall.useless          -3           less than useless|worthless
  + The helpline is [less than useless].
  - The larger one is less useless.
overall.worst            -3           could n't|not have|of been more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
overall.worst            -3           couldnt have|of been more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
  + I [could not have been more disappointed].
  - Could it be more wrong?
overall.worst            -3           couldnt|cannot|cant be more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
overall.worst            -3           could|can|ca n't|not be more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
overall.worst            -3           could|can|cannot|couldnt n't|not|have|get|be|possibly have|be|get|gotten|been|got|possibly|had|a worse|ruder|poorer|slower
  + Honestly it [could not be worse].
  - It could be a jar of jam.
overall.worst            -3           could|couldnt n't|not have been|had|got|gotten any|much|a worse|ruder|poorer|slower
  + It [could not have been any worse].
  - It could have been Monday.
overall.worst            -3           could|couldnt n't|not|have have|be|been been|had|got|gotten|a|any worse|ruder|poorer|slower
  + It [could not have been worse].
  - It could have been Monday.
performance.weak_network -2,stage:use speed|speeds|download|downloads|upload|uploads|internet|broadband|connection|wifi|wi-fi|fibre … nowhere|not|n't near|remotely|anywhere … what|promised|advertised|pay|paid|fast|sold|stated|near
  + My [upload is nowhere near what] they sold me.
  - The speed camera is nowhere near the school.
terms.limit              -1           only|just a|one|two|1|2|six|12|twelve year|years|month|months … warranty|guarantee
  + The fridge has [just two years of guarantee].
  - The guarantee is for years.

keep.health_declined keep health|sight|eyesight|hearing|pain|symptoms|mum|dad|mother|father|husband|wife|cat|dog|i declined|deteriorated|worsened rapidly|quickly|fast|sharply|steadily
  + My [health declined rapidly].
  - The lessons declined rapidly.
overall.decline      -2   declined|deteriorated|worsened|declining|deteriorating|worsening|slipped|sunk rapidly|quickly|fast|sharply|steadily
  + The lessons [declined rapidly] in May.
  - We declined quickly and politely.
overall.decline      -2   gone|going|went very|so|really|rapidly|quickly|steadily|fast|all|quite|straight quickly|fast|rapidly|downhill|far downhill
  + The inn has [gone very quickly downhill].
  - We cycled quickly downhill.

overall.decline -2 left|leaving to rot|decay|crumble|rust
  + The pier is [left to rot].
  - The bread is left to rise.

overall.bad -1 least favourite|favorite|enjoyable|pleasant|impressive|helpful
  + It was my [least favourite] ferry.
  - At least the favourite won.

overall.awful        -3 astonishing|astounding|breathtaking|amazing|incredible|spectacular|remarkable|stunning|staggering|epic|monumental|extraordinary|impressive mess|shambles|failure|fail|disaster|debacle|fiasco|waste|letdown|flop|chaos|muddle
  + The move was a [spectacular mess].
  - A beautiful film on the waste of light.
overall.disappointed -2 optimism|patience|passion|confidence|morale|dream|romance|soul killer
  + The last hour was a real [patience killer].
  - The killer in the film had patience.

overall.useless -3 worse than useless|nothing|terrible|bad|ever
  + The diversion signs are [worse than useless].
  - Worse roads than ours exist.

overall.decline -2 <be> a|an|such|definite|big|huge|real|massive|serious … downgrade
  + Their club lounge [is a real downgrade] now.
  - I asked for a downgrade of my plan.
overall.poor    -2 damp squib
  + The launch was a [damp squib].
  - A damp cloth and squid.
overall.poor    -2 dead loss
  + His helpdesk is a [dead loss].
  - The loss of my father, dead in May.
overall.poor    -2 washout|cop-out|damp-squib|dead-loss
  + The firework night was a [washout].
  - I had a washing machine out.

overall.decline -2 lost|losing|lose|loses its|their|his|her|the … sparkle|mojo|lustre|touch|shine|identity|zing|heart
  + The festival has [lost its mojo].
  - I lost mine on the way.
  - The driver lost his way.
overall.decline -2 taken|took|taking|takes a|real|serious nosedive|tumble|nose-dive|plunge|downturn|nose
  + The catering has [taken a nosedive].
  - He took a dive off the pier.
overall.decline -2 victim|casualty of its|their own
  + The beach bar is a [victim of its own] fame.
  - The victim of a crime has his own file.

overall.decline -2 one|a two|step|steps forward|back|backwards|backward … two|steps|back
  + It is [one step forward two] back with them.
  - One step to the door.

overall.bad -2 on its|their arse|backside
  + The bus service is [on its backside].
  - On its own, or on her knees.
  - The kids were on their knees.
overall.bad -2 stretched|staffed to|beyond the|its|breaking limit|limits|point|bone
  + The team is [stretched to the limit].
  - A stretch to the left.
  - We were pushed to the limit in the class.
overall.bad -2 third rate
  + Their sauna is [third rate].
  - A third of the rate.
overall.bad -2 third world|rate|class country|hospital|airport|conditions|hotel|service|standards|infrastructure
  + It was like a [third world country] in there.
  - The third country in the world by size.

@all
overall.bad     -2 masterclass|lesson|lessons|example|textbook in|of|on|to how not
  + The clinic is a [masterclass in how not] to greet people.
  - I asked her how not to burn the milk.
overall.bad     -2 masterclass|textbook|lesson|crash-course|monument|testament in|of|to … neglect|incompetence|ineptitude|rudeness|chaos|confusion|failure|disorganisation|disorganization|arrogance|indifference|mismanagement|inefficiency|apathy|evasion|greed|disappointment|discomfort|frustration|mediocrity|extremes|buck-passing|stonewalling
  + The whole evening was a [masterclass in chaos].
  - Her class was a lesson in patience.
  - Her talk was a masterclass in calm.
overall.bad     -1 unexceptional|nondescript
  + A wholly [unexceptional] lunch.
  - An exceptional lunch.
overall.problem -2 quality|organisation|organization|stability|consistency|attitude issue|issues|problem|problems|concern|concerns|failings|lapses
  + We saw [quality issues] in the last two orders.
  - We had no quality issues.

# Better in the days of others
keep.better_than_when keep better|nicer|cleaner|friendlier|cheaper|safer|happier than when|under|with … previous|old|former|original|last|earlier owner|owners|management|manager|chef|team|company|firm|staff|operator|version
  + It is [better than when the old firm] ran it.
  - It was better under the old firm.
overall.decline       -2   better|nicer|cleaner|friendlier|cheaper|safer|happier … when|under|with … previous|old|former|original|last|earlier owner|owners|management|manager|head|principal|boss|landlord|chef|team|company|app|version|staff|operator|supplier|design|site|website|system
  + It was a far [better bakery under the former owner].
  - Is it better when the old bridge is shut ?
overall.decline       -2   was|were|ran|worked better|nicer|cleaner|friendlier|cheaper|safer|happier when|under … previous|old|former|original
  + The ferry [was cheaper under the old] firm.
  - The barge was better when I tried it last.
overall.not_great     -2   not|n't … enamoured|enamored|enthused|wowed
  + I am [not very enamoured] of the new lobby.
  - They asked whether it was not wowed by noon.

@all
overall.decline   -2 quality|standards|standard|service|reputation|morale|cleanliness … plummet|plummeted|plummets|plummeting|nosedive|nosedived|nose-dived|tanked|cratered|plunged|slumped|slid|sunk|sank|collapsed
  + The [quality has plummeted] this year.
  - Prices have plummeted.
overall.not_great -2 not|n't|didnt|doesnt|never … start|begin|go|bode|end well
  + The tour did[n't begin well].
  - All is not lost: it went well.

@all
keep.lack_no_problem keep the|a|any|this lack|absence|shortage of … <be> no|hardly problem|issue|drawback|concern|nuisance|disappointment
  + [The lack of shade is no problem].
  - The lack of shade is a problem.
overall.average      -1   not|n't|hardly the|a|our|my highlight|highlights|highpoint
  + The tour was [not the highlight] of our week.
  - The highlight was the boat.
overall.average      -1   not|n't|hardly|never the|its|their|a|our high|low|best|strongest|strong|finest point|suit|side|hour|part|feature
  + Speed is [not their strong suit].
  - It is not the high tide.
overall.average      -1   would|could have|'ve|of been perfect|ideal|great|excellent|five|flawless but|except|save|bar for|the
  + It [would have been perfect but for] the drums.
  - It would have been noon but for the clock.
overall.lack         -2   lack|absence|shortage of … problem|issue|disappointment|drawback|downside|letdown|nuisance|shame|pity|concern|joke|disgrace
  + The [lack of shade is a problem].
  - There is no lack of shade.

@all
keep.weather keep awful|terrible|bad|horrible|dreadful|grim|miserable|poor|appalling|rough|lovely|glorious|perfect|beautiful|fantastic|gorgeous|wonderful|great weather|sea|seas|rain|storms|sunshine
  + In [glorious sunshine] we queued for an hour.
  - A glorious meal.
keep.weather keep shame|pity|sorry|blame about|for the weather|rain|wind
  + [Shame about the rain].
  - Shame about the drums.
keep.weather keep weather|forecast|sea|snow <be>|was|were|turned|stayed|remained awful|terrible|bad|horrible|dreadful|grim|miserable|poor|appalling|shocking|rough|lovely|great|glorious|perfect|kind|good|beautiful|fantastic|amazing|gorgeous|wonderful|nice
  + The [weather was awful] but we had fun.
  - The terrace was awful.

overall.not_great -2 hardly|not|n't|far a|from … ringing|glowing|great endorsement|advert|advertisement|recommendation|tribute
  + [Hardly a ringing endorsement] of the ferry.
  - A glowing endorsement.

@all
keep.feared_more      keep expected|expecting|expect … more pain|trouble|noise|mess|hassle|stress|problems|crowds|queues|discomfort|difficulty
  + I [expected a lot more pain].
  - I expected so much more of the spa.
keep.feared_worst     keep expected|expecting|feared|fearing|imagined|thought the worst
  + We [feared the worst] and it was fine.
  - It was the worst.
keep.my_car_wash      keep car|van|bike|house|fence|garden|kitchen|boat|shed|i|we need|needs|needed|wanted a|an|some|fresh|new|good|thorough|complete … coat|paint|scrub|clean|overhaul|airing|lick
  + My [car needed a good scrub].
  - The hut needs a fresh coat.
keep.my_roof          keep my|our boiler|roof|car|kitchen|house|home|flat|bike|van|fence|garden|tyres|brakes|bathroom|windows|oven|sofa|lawn|gutters|drive|hedge need|needs|needed a|an|some|good|new|fresh|thorough|complete|proper|replacing|updating|refurbishing|repainting|redecorating|renovating|rewiring|overhauling
  + [My roof needs replacing], can you quote?
  - The carpets need replacing.
overall.average       -1   needs|need replacing|updating|refurbishing|repainting|modernising|modernizing|renovating|sprucing|overhauling|rewiring|redecorating
  + The carpets [need replacing].
  - It needs a replacement bulb.
overall.average       -1   needs|need|needed|wants a|an|some good|lick|new|fresh|coat|thorough|complete|proper of|scrub|coat|paint|airing|overhaul|refit|dusting|mop|refurb|refresh|lick
  + The hut [needs a fresh coat] by June.
  - She needs a new book.
overall.average       -1   needs|need|needed|wants good|lick|new|fresh|coat|thorough|complete|proper lick|of|scrub|coat|paint|clean|airing|overhaul|refit|dusting|mop|refurb|facelift|refresh
  + The hut [needs fresh paint].
  - She needs a coat.
overall.expected_more -2   expected|expecting|expect so|a|way|far|quite much|lot|bit more|better
  + I [expected so much more] of the spa.
  - I expected so much rain.

@all
keep.done_with_days keep could|would have|'ve|of done with … day|days|night|nights|week|weeks|holiday|ago
  + We [could have done with two more days] there.
  - The lobby could have done with a bench.
keep.own_fine       keep but|though|however that|this|it was|is|'s ok|okay|fine|alright
  + It was small [but that was fine].
  - It was fine.
overall.joke        -3   was|is|'s|were|like|resembles a|an|absolute|total|complete|real|proper zoo $
  + Arrivals [was a zoo].
  - We went to a zoo.
overall.lack        -1   could|would|should have|'ve|of done with
  + The lobby [could have done with] a bench.
  - I have done with the book.
overall.lack        -1   place|room|rooms|hotel|pool|terminal|shop|food|sauce|site|park|ship|venue|bathroom|kitchen|menu|hall needed more|better|bigger|extra|additional|clearer|longer|warmer|cleaner|less|fewer
  + The [pool needed more] chairs.
  - We needed more time.

@all
overall.worst_ever -3 contender|candidate|candidates|contenders|nominee|strong|in|up|running for the|a worst|poorest|crown
  + It is a [contender for the worst] fair.
  - It is a contender for the cup.

@all

@all
overall.decline -1 mood|excitement|joy|enthusiasm|shine|novelty soon|quickly|rapidly faded|vanished|evaporated|soured|dropped
  + The [excitement soon faded].
  - The light soon faded.
