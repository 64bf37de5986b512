@language en
@kind     irritants

# Verdicts: words that condemn without saying what.

# Bad, poor
overall.bad   -2           <be> <degree> basic|bitter|fussy|primitive|rank|sad|sinister|sticky|intrusive|shallow|unfit|flat|painful|rushed|limp|gloomy|bleak|clunky|patronising|petty|tired
  + The lounge [was so basic].
  - It is so.
overall.bad   -2           <be> <degree> brutal|cheesy|corny|crude|harsh|hateful|invasive|junky|mid|painful|rough|ruthless|scammy|sour|strange|toxic|uneven|weak|yucky|blunt|tone-deaf|distracted|messy|risky|dusty|limp|odd|weird|off|hostile|janky|flat|tough|grating|galling|disheartening|demoralising|degrading|demeaning|samey|formulaic|predictable
  + It [is quite messy].
  - The odd one out is in stock.
overall.bad   -2           <be> brutal|cheesy|corny|crude|cruddy|derelict|harsh|hateful|invasive|junky|mid|rough|ruthless|scammy|toxic|uneven|unsuitable|yucky|tone-deaf|distracted|disengaged|inaudible|unreadable|mislabelled|mislabeled|ghetto|janky|icky|cringe|wack|whack|gash|turgid|dross|drivel|guff|grating|galling|damning|demoralising|demoralizing|degrading|demeaning|disconcerting|unfathomable|untenable
  + The queue at noon [was brutal].
  - A brutal honesty poem.
overall.bad   -2           <be> intrusive|shallow|unfit|painful|rushed
  + The pop-ups [are intrusive].
  - An intruder ran.
overall.bad   -2           abominable|banal|gaudy|paltry|unimaginative|foul|pretentious|vapid|insufferable|lamentable|ghastly|garish|hideous
  + The anniversary dinner was [abominable].
  - The abbey on the hill.
overall.bad   -2           bad|badly
  + A [bad] day at the passport office.
  + The refit of our kitchen went [badly].
  - I had a bad back and needed an aisle seat.
overall.bad   -1           barely|hardly|scarcely any|enough|able|touched|used|worked|works|work|eat|move|hear|see|keep|fits|fit|lasts|lasted|made|make|got|get|read|sit|edible|visible|legible|audible|warm|speak|sleep|functional|usable
  + The text is [barely legible].
  - He barely spoke above a whisper to the baby.
overall.bad   -2           cut|cuts|cutting|cutting corners
  + The builders [cut corners] on the roof.
  - Cut the corners of the card to size.
overall.bad   -2           dismal|crummy|grotty|grim|dreary|bleak|depressing|dissatisfying|distasteful|disturbing|unimpressive|uninspired|unappealing|undesirable|unpalatable|off-putting|offputting|irksome|bothersome|burdensome|jarring|unsettling|flaky|deficient|dysfunctional|problematic|counterproductive|detrimental|egregious|illogical|irrational|nonsensical|joyless|forgettable|tacky|archaic|dissapointing|substandard|ropey|ropy|iffy|janky|wack|abysmally|poorest
  + The whole evening was [dismal].
  - The Grimm tales.
overall.bad   -1           excessive|unnecessary|unfortunate|half-hearted|basic-looking|underwhelming|questionable|hectic|stale-looking|unremarkable|pedestrian|humdrum
  + The paperwork is [excessive].
  - The fortunate few.
overall.bad   -2           failed|failing|fails|fail|failure|failures on|at|in|from|us|me|again|him|her|every|you|massively|spectacularly|badly|completely|our|my|patients|people
  + The council has [failed us].
  - I failed my driving test.
overall.bad   -2           had|have|of to|our|my|us|the cancel|postpone|miss|reschedule|abandon our|my|the honeymoon|holiday|wedding|trip|plans|party|christmas|meeting
  + We [had to cancel our honeymoon].
  - They let us cancel our trip for free.
overall.bad   -2           half|half-a|arse|ass arsed|assed|hearted|baked|job|attempt
  + A [half hearted] effort at a repair.
  - Half the job is in the planning.
overall.bad   -1           least favourite|favorite|enjoyable|pleasant|impressive|helpful
  + It was my [least favourite] ferry.
  - At least the favourite won.
overall.bad   -1           leaves|left|leave me|us|you|him|her|them … nowhere|worse|cold|unsure|confused|frustrated|wondering|guessing|hanging|struggling|scrambling|clueless|vulnerable|disappointed
  + Their memo [left me guessing].
  - She left me the key.
overall.bad   -2           masterclass|lesson|lessons|example|textbook in|of|on|to how not
  + The clinic is a [masterclass in how not] to greet people.
  - I asked her how not to burn the milk.
overall.bad   -2           masterclass|textbook|lesson|crash-course|monument|testament in|of|to … neglect|incompetence|ineptitude|rudeness|chaos|confusion|failure|disorganisation|disorganization|arrogance|indifference|mismanagement|inefficiency|apathy|evasion|greed|disappointment|discomfort|frustration|mediocrity|extremes|buck-passing|stonewalling
  + The whole evening was a [masterclass in chaos].
  - Her class was a lesson in patience.
  - Her talk was a masterclass in calm.
overall.bad   -2           not|n't good|great|nice|right|okay|ok|acceptable|pleasant
  + It is [not acceptable].
  + This is [not good].
  - Is it a good day to call, or not ?
overall.bad   -2           not|n't so|very|that|too|really|particularly|as|a|all|at|terribly|exactly good|great|nice|acceptable|pleasant|okay|clever
  + The stew was [not very good].
  - You would not believe how good it is.
overall.bad   -2           off|nerve|soul|head putting|racking|wracking|destroying|scratching
  + The smell is [off putting].
  - Off to the rack.
overall.bad   -2           on its|their arse|backside
  + The bus service is [on its backside].
  - On its own, or on her knees.
  - The kids were on their knees.
overall.bad   -2           poor|poorly
  + [Poor] service from a private clinic.
  - My poor mother cannot climb those stairs.
overall.bad   -2           service|customer|epic|total|complete|major|huge|massive|big|utter|what fail
  + [Epic fail] at the till.
  + Customer [service fail] once more.
  - Should the service ever fail, ring this number.
overall.bad   -2           stretched|staffed to|beyond the|its|breaking limit|limits|point|bone
  + The team is [stretched to the limit].
  - A stretch to the left.
  - We were pushed to the limit in the class.
overall.bad   -1,stage:use stuck|crammed|wedged|put|squeezed|dumped|shoved|hidden in|into|between|on|at … middle|corner|back|basement|corridor
  + We were [shoved in a dark corner].
  - Put the cup in the middle.
overall.bad   -2           third rate
  + Their sauna is [third rate].
  - A third of the rate.
overall.bad   -2           third world|rate|class country|hospital|airport|conditions|hotel|service|standards|infrastructure|facilities|facility|toilets|clinic|office
  + It was like a [third world country] in there.
  - The third country in the world by size.
overall.bad   -1           unexceptional|nondescript
  + A wholly [unexceptional] lunch.
  - An exceptional lunch.
overall.bad   -2           unpleasant|nasty|unsatisfying|lacking|subpar|substandard|lame|naff|pants|duff|dodgy
  + An [unpleasant] morning at the depot.
  + The after-sales side is [lacking].
  - They asked whether a pair of walking pants in size ten.
overall.bad   -1           weird|bizarre|creepy
  + The smell in the hall was [weird].
  - The weir is by the mill.
overall.bad   -2           we|us|me|i|they|he|she lost|lose|losing the|our|my|a house|sale|property|client|clients|contract
  + [We lost the house].
  - I lost the deal box.
overall.poor  -2           displeasure|misfortune of
  + I had the [displeasure of] one night there.
  - A measure of oats.
overall.poor  -2           flop|bore|turn-off|turnoff|cop-out|copout|non-starter|dealbreaker|deal-breaker|no-no|deathtrap|drivel|tat|junk|blight|damp-squib|crapshoot|snoozefest|cash-grab|gimmick|gimmicky
  + The gala was a [flop].
  - A jungle in the bay.
overall.poor  -2           half|ill|poorly|badly|under|out baked|conceived|judged|timed|whelming|moded
  + A [half baked] plan.
  - Half an oven of bread.
overall.poor  -2           mediocre|underwhelming|uninspiring|unremarkable|inferior|inadequate|unsatisfactory|insufficient
  + An [underwhelming] spa day.
  + The reply was [inadequate].
  - If the cover is inadequate, add the gold option.
  + The show was [underwhelming].
overall.shame -2           just|simply|plain|morally|downright|flat-out plain|simply|just wrong $
  + What they did is [just plain wrong].
  - It is just the wrong size.

@sector airline transport
overall.bad -2 badservice|poorservice|worstairline|terribleservice|worstservice|badcustomerservice|customerservicefail|neveragain|notimpressed|notcool|epicfail|fail
  + Two hours at the gate [#badservice].
  - Good service is all I ask.

@all

# Awful
overall.awful    -3 agonising|agonizing|excruciating|harrowing|torturous|traumatic|terrifying|unbearable|unwatchable|barbaric|repugnant|soul-destroying|abject|heinous|inhumane
  + The wait was [excruciating].
  - An excruciatingly pretty tune? They asked.
overall.awful    -3 astonishing|astounding|breathtaking|amazing|incredible|spectacular|remarkable|stunning|staggering|epic|monumental|extraordinary|impressive mess|shambles|failure|fail|disaster|debacle|fiasco|waste|letdown|flop|chaos|muddle
  + The move was a [spectacular mess].
  - A beautiful film on the waste of light.
overall.awful    -3 car|train|dumpster|trash crash|wreck|fire show|of|tv|from|interview
  + It was a [car crash of] a service.
  - A car crash on the M6 held us up.
overall.awful    -3 living|absolute|pure|sheer|utter hell|nightmare|misery
  + The refund chase was [pure misery].
  - The pure wool coat is on the second floor.
overall.awful    -3 n't|not bear thinking|to about|think|look
  + The loos do[n't bear thinking about].
  - A bear thinking about fish.
overall.awful    -3 nightmare|nightmares|disaster|disastrous|catastrophe|catastrophic|calamity|hell|trainwreck|debacle|misery|torture|torment
  + The loft conversion became a [nightmare].
  + Our cruise was a [disaster].
  - They asked whether my son has nightmares after late films.
overall.awful    -3 shocker|abomination|monstrosity|travesties|horror-show|car-crash|dumpster-fire|trash-fire|dogs-dinner|omnishambles|balls-ache|debacles|dire
  + The whole day was a [shocker].
  - The shock absorber came with it.
overall.awful    -3 terrible|terribly|awful|horrible|horrendous|horrid|horrific|dreadful|ghastly|dire|woefully|horror|hellish|wretched|godawful
  + A [terrible] week with the removal firm.
  + The rebooking desk was [dreadful].
  + Their hotline is [dire].
  - I bought a horror film on the store.
overall.pathetic -3 pathetic|pitiful|pathetically|lamentable|tragic|miserable|woeful|hopeless
  + A [pathetic] little show.
  - They asked whether the hopeless romantic in me bought both tickets.

# Worst
overall.worst      -3 could n't|not have|of been more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
  + The pilot [could not have been more dismissive].
  - We could not have been more at ease.
overall.worst      -3 couldnt have|of been more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
  + I [could not have been more disappointed].
  - Could it be more wrong?
overall.worst      -3 couldnt|cannot|cant be more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
  + The clerk at the lock [couldnt be more unhelpful].
  - You cannot be more than six in the dinghy.
overall.worst      -3 could|can|ca n't|not be more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
  + The chart of the bay [could not be more confusing].
  - There could be no more annoying gulls today.
overall.worst      -3 could|can|cannot|couldnt n't|not|have|get|be|possibly have|be|get|gotten|been|got|possibly|had|a worse|ruder|poorer|slower
  + Honestly it [could not be worse].
  - It could be a jar of jam.
overall.worst      -3 could|couldnt n't|not have been|had|got|gotten any|much|a worse|ruder|poorer|slower
  + It [could not have been any worse].
  - It could have been Monday.
overall.worst      -3 could|couldnt n't|not|have have|be|been been|had|got|gotten|a|any worse|ruder|poorer|slower
  + It [could not have been worse].
  - It could have been Monday.
overall.worst      -3 from bad to worse
  + Our broadband went [from bad to worse].
  - From bad weather to good, all is covered.
overall.worst      -2 worst part|thing|bit|of
  + The [worst part] was the paperwork.
  - Prepare for the worst, hope for the best.
overall.worst      -3 worst … ever|planet|world|country|industry|existence
  + The [worst chain in the world].
  - They asked whether the worst villain ever is in it.
overall.worst      -3 worst|worse
  + The [worst] garage in the county.
  + It keeps getting [worse].
  - If the storm gets worse, the ferry stays in port.
overall.worst_ever -3 contender|candidate|candidates|contenders|nominee|strong|in|up|running for the|a worst|poorest|crown
  + It is a [contender for the worst] fair.
  - It is a contender for the cup.

# Good for nothing
overall.useless -2 <be>|such|what a|an|such|complete|total|utter|absolute waste
  + The day was [such a waste].
  - Waste bins by the gate.
overall.useless -2 good for nothing
  + That helpline is [good for nothing].
  - The pass is good for ten rides.
overall.useless -3 less than useless|worthless
  + The helpline is [less than useless].
  - The larger one is less useless.
overall.useless -2 no|little use|point|help at|whatsoever
  + The voucher was [no use whatsoever].
  - Use the lift, no stairs here.
overall.useless -3 useless|worthless|pointless
  + The chat window is [useless].
  - They asked whether without a plug the old charger feels useless to me, so send one.
overall.useless -3 worse than useless|nothing|terrible|bad|ever
  + The diversion signs are [worse than useless].
  - Worse roads than ours exist.
overall.useless -2 ~waste my|our time|day|money|evening
  + That agency [wasted our time].
  - Do not waste my ink on colour pages.
overall.useless -2 ~waste of time|space|money|effort|energy
  + The consultation was a [waste of time].
  - The waste of the city goes to a green bin.

# A joke, a shame
overall.joke -2 a|an|complete|total|absolute|such|utter|real|right|proper|hot mess
  + Their yard is [a mess].
  - A messy cake.
overall.joke -2 cattle|meat market
  + The departure hall is a [cattle market].
  - The cattle grazed by the market.
overall.joke -2 felt|feels|feel|looked|looks|more like a|an bus|train|prison|canteen|cafeteria|hospital|warehouse|building|motel|hostel|school|cattle|petrol|school|scam
  + The suite [felt like a prison].
  - It looks like a rose.
overall.joke -3 fiasco|fiascos|pandemonium|purgatory|train-wreck|dumpster|bunfight
  + The sale was a [fiasco].
  - A fiesta.
overall.joke -2 good luck with|to|if|trying|getting|finding
  + [Good luck with] their help desk.
  - Good luck on Sunday, Tom.
overall.joke -3 joke|farce|shambles|clowns|clown|cowboys|muppets|bozos|jokers|amateurs|circus|sham|travesty|mockery
  + The whole thing is a [joke].
  + They are [cowboys] with a van.
  - They asked whether we booked a clown for the birthday tea.
overall.joke -3 thanks|thank|thx|thankyou … nothing|ruining|losing|wasting|screwing|stranding|delaying|cancelling|canceling
  + [Thanks for ruining] our trip to the coast.
  - Thanks for the ruin tour, it was grand.
overall.joke -3 was|is|'s|were|like|resembles a|an|absolute|total|complete|real|proper zoo $
  + Arrivals [was a zoo].
  - We went to a zoo.
overall.joke -3 you|are having a laugh
  + A fee for a fee, [are having a laugh] lot.
  - The kids were having fun, we had a laugh.

# To be kept away from
overall.barge       -3 <negation> … bargepole|bargepoles
  + [Not with a bargepole], thanks.
  - The barge sank in the pool.
overall.never_again -2 would|will|'ll|wo n't|not|never pay|spend|waste|choose|pick|select for|it|this|that|money|extra|again … again|seat|room|here|anymore
  + I [would not pay for that again].
  - I would not pay cash.
overall.stay_clear  -3 give|giving it|them|this|that … a wide|miss berth
  + I would [give it a wide berth].
  - They give it a coat of paint.
overall.stay_clear  -2 give|giving it|them|this|that|here a miss|swerve
  + Honestly, [give this a miss].
  - Give it a minute and stir.
overall.stay_clear  -1 should|would|i'd|'d|please pass|skip on|this|that
  + I [would pass on] the calamari.
  - I would pass the salt.
overall.stay_clear  -3 steer|stay|keep|run well|far|a|right|for|very clear|away|mile|miles|hills
  + [Steer well clear] of this lot.
  - Keep well, and clear the table.

overall.bad -2 something|somethings is|'s|was off|amiss|awry|fishy $
  + [Something was amiss].
  - Something was bluer.

overall.useless -2 only|just good at … sending|billing|selling|charging|invoicing|promising|apologising|invoices|bills|excuses
  + They're [only good at sending] invoices.
  - They're good at sending jokes.

overall.lacked -1,void would|'d much|far|have|really|rather have|rather|preferred preferred|rather|had|have|a|the|to … had|a|seen|got|been|refund|something
  + I [would much rather have had] a lyre.
  - I would rather sing.

overall.lacked -1 could|should|ought have|'ve been avoided|prevented|foreseen|cleaned|fixed|checked|told|installed|warned|done|put|anticipated|explained|sorted|handled|provided|tested
  + The flood [could have been foreseen].
  - The flood could be seen.

overall.lacking -2 no|zero|lack|absence|without … supervision|oversight|organisation|organization|discipline|coordination|leadership|rigour|signage|ventilation|logic|consistency whatsoever|at|of
  + [No supervision at] the pool.
  - Good supervision at all times.

keep.no_lack    keep no lack|absence of … supervision|oversight|organisation|organization|discipline|coordination|leadership|rigour|signage|ventilation|lighting|privacy|structure|logic|consistency|method|control|follow-up
  + There is [no lack of lighting].
  - A lack of lighting.
overall.lacking -2   lack|absence of … supervision|oversight|organisation|organization|discipline|coordination|leadership|rigour|signage|ventilation|lighting|privacy|structure|logic|consistency|method|control|follow-up
  + A total [absence of oversight] here.
  - Lack of sleep.

overall.lacking -1 sorely|badly|cruelly|really|seriously|sadly lacks
  + The yard [sorely lacks] shade.
  - A lack of rain.

overall.bad -1 at|to the expense|detriment of … taste|quality|service|customer|customers|comfort|safety|care|everything|patients|substance|flavour|us|staff
  + They trimmed it, [at the expense of taste].
  - A trip at the expense of the king.

overall.better_elsewhere -2 had|have|forced to fall|resort back|to on|to|another|a … another|other|different|competitor|rival|shop|restaurant|hotel|garage
  + We [had to fall back on another] shop.
  - The cat fell back on its feet.
  - We fell back on another inn, the first one being full.

overall.improve -1 there|there's|is|are|'s|they|it|restaurant|hotel|app|team still … work|progress|improvements to be|do|make
  + There [is still some work to be] done on the roof.
  - Work was done.
  - I still have work to do on my balance.

overall.bad -2 zero|nul|nil|nought|minus points|out|for|marks … for|of the|ten|service|management|hygiene|communication|organisation|cleanliness|customer|staff
  + [Nul points for the] tea.
  - Zero for sugar, one for salt.
