@language en
@kind     irritants

# Everyday idioms that blame.
keep.cost_to_pay     keep                  cost|costs me|us <money> to pay
keep.do_favour       keep                  do yourself|your … a favor|favour
keep.dump_verb       keep                  rubbish|refuse|truck|garbage|memory|data dump|dumps
keep.good_laugh      keep                  had|have|having a|such|good laugh with|together|at|and|about|too|all|so
keep.out_cold_walk   keep                  walk|walking|go|going|went out in the cold|rain
keep.ruins_visit     keep                  ancient|roman|castle|old|abbey|mayan|temple ruin|ruins|wreck
keep.spoil_nice      keep                  spoiled|spoilt for|us|me|rotten choice|rotten|here
keep.spoil_nice      keep                  spoiled|spoilt|spoil rotten|me|us|ourselves|him|her|you
keep.stuck_by        keep                  they|she|he|have|has|always|we stuck with|by me|us|it|them
keep.thanks_so_much  keep                  thank|thanks|thankyou|love|appreciate|appreciated|cheers|grateful|means|done|do|does|did|it|you|them|paid|pay|paying|charge|charged|ask|asking|spent|spend|cost … so much for
overall.ads_every    -2,theme:usability    ads|adverts|advert every few|single|couple|thirty|ten|two|five|time|other
  + [Adverts every ten minutes].
  - I saw the ad the other day.
overall.ads_every    -2,theme:usability    ads|adverts|advert|ad every <duration>=1s
  + [Ads every two minutes] while I read the tide table.
  - They post job ads every spring.
overall.cheap_nasty  -2,theme:quality      cheap and|n|& nasty
  + A [cheap and nasty] zip.
  - It was cheap and a nasty smell came from the bin.
overall.est          -3                    rudest|dirtiest|filthiest|noisiest|ugliest|laziest|blandest|dullest|meanest|greediest|smelliest|unfriendliest|grumpiest|grubbiest|flimsiest|clunkiest|stingiest|scruffiest|shoddiest
  + The [flimsiest] tent I know.
  - The rude word was in a song.
overall.everywhere   -2                    potholes|pothole|graffiti|weeds|cobwebs|wires|cables|queues|ads|adverts|mistakes|errors|typos|roadworks everywhere|galore|throughout
  + [Graffiti everywhere] in our street.
  - The errors in the draft were mine.
overall.god_knows    -2                    lord|goodness|heaven|lord|christ knows how|when|what|where|why
  + It took [Heaven knows how] long.
  - Heaven is near.
overall.idiom        -2                    a thing of the past
  + Good manners there are [a thing of the past].
  - The past is another thing.
overall.idiom        -2                    all mouth|fur|talk|show|style|gloss and|but|with … no|little|zero|without trousers|knickers|action|substance|poo
  + They are [all mouth and no trousers].
  - Show us all the coats.
overall.idiom        -2                    anyone|anybody|anyones 's|s guess
  + When it will open is [anyone's guess].
  - Anyone can guess.
overall.idiom        -2                    at a loss
  + I'm [at a loss] with them.
  - They sold it at cost.
overall.idiom        -2                    at your own|ones risk|peril
  + Swim there [at your own risk].
  - The risk is your own.
overall.idiom        -2                    back to square one
  + A month on we are [back to square one].
  - The market is back on the square.
overall.idiom        -2                    bad|sour|bitter|nasty|horrible taste in|to
  + The whole affair left a [bitter taste in] my mouth.
  - A sour taste of lemon, just as it should be.
overall.idiom        -1                    baffled|bewildered|perplexed|nonplussed|dumbfounded|flummoxed|gobsmacked
  + I'm [baffled] by that bill.
  - Waffles.
overall.idiom        -1                    be prepared|ready|warned|aware to|for|that|of … wait|queue|pay|argue|disappointed|charges|long|fees|noise|fight|chase
  + [Be prepared to wait].
  - Be ready to sing.
overall.idiom        -2                    better things to do
  + I have [better things to do].
  - Things to do in Hull.
overall.idiom        -1                    blink and
  + [Blink and] you miss it.
  - Do not blink when the lantern and the flash go off.
overall.idiom        -2                    blood boil|boils|boiling|boiled
  + My [blood boils].
  - The soup boils while we give blood.
overall.idiom        -1                    bring|take|pack|allow|wear your|earplugs|own|an|a|ear|plenty|extra|some own|earplugs|extra|towels|plugs|jumper|coat|torch|hour|patience|of|blanket|book|time|food
  + [Bring your own] towels.
  - Bring us a tea and some bread.
overall.idiom        -2                    buck|blame passing|shifting
  + Endless [buck passing].
  - A buck was passing the mill.
overall.idiom        -1                    bummer|bummed|boo-hoo
  + No toast, what a [bummer].
  - The bumper is blue.
overall.idiom        -3                    bunch|bunches|load|loads|pack|shower|company|gang|lot of crooks|liars|idiots|thieves|jokers|cowboys|clowns|amateurs|crap|rubbish|bull|lies|nonsense|rubbish|bollocks|criminals|morons
  + They are a [bunch of jokers].
  - A bunch of roses.
overall.idiom        -2                    but|thanks|thank|yeah no thanks|thank
  + Nice brochure, [but no thanks].
  - No, many thanks are due.
overall.idiom        -2                    check your|the bill|order|statement|receipt|change|invoice carefully|closely|before|twice|well
  + [Check your bill carefully].
  - Check your coat in.
overall.idiom        -2                    chocolate teapot|fireguard
  + As much use as a [chocolate teapot].
  - They sell a chocolate cake and a teapot.
overall.idiom        -2                    costing|costs|cost|wasting|wastes me|us time|money|hours|fortune|sleep|and
  + You are [costing me time] and patience.
  - It cost me a pound.
overall.idiom        -2                    cost|costs|costing me|us|him|her my|our|his|her job
  + The late letter [cost me my job].
  - I lost my job in June.
overall.idiom        -2                    could|can not|n't … wait to get|see rid|the|out|back
  + They [couldn't wait to get rid] of us.
  - We wait to get tea.
overall.idiom        -2                    depends|depending on|who who|you you|get|speak
  + It [depends who you get].
  - It depends on rain.
overall.idiom        -2                    doing|did|do me|us|you a favor|favour
  + As if [doing us a favour].
  - Ask the favour of a reply.
overall.idiom        -2                    down|up|out the|a toilet|drain|pan|swanny|tubes|plughole|loo|spout|window
  + Eighty pounds [down the drain].
  - He looks out of a window.
overall.idiom        -2                    do|does|did|has|is they|nobody|anyone|anybody|noone|you|no even|ever|actually|test|check|read|checked|tested|train|listen|bother|proofread|care
  + [Do they even] read it?
  - Do they sell tea?
overall.idiom        -2                    drop|dropped|drops|dropping the ball
  + The planners [dropped the ball].
  - The keeper caught the ball.
overall.idiom        -2                    enough is enough
  + [Enough is enough], I told them.
  - Half a loaf is enough, and enough is left.
overall.idiom        -2                    enough said
  + Four hours. [Enough said].
  - He said enough to fill a book.
overall.idiom        -2                    enough with|of the|your|this|these|with … shenanigans|excuses|games|nonsense|delays|lies|spam|ads|gimmicks
  + [Enough with the excuses].
  - We have enough games for the kids.
overall.idiom        -2                    eyesore|eyesores|dump|dumps|hellhole|shithole|pigsty|fleapit|cesspit|slum|armpit
  + That tower is an [eyesore].
  - We drove the old sofa to the tip.
overall.idiom        -2                    fell|fall|falls|falling|slipped|slip|slips|slipping through … cracks|net
  + My request [fell through the cracks].
  - A coin fell through the grating.
overall.idiom        -2                    fix|mend|change what|something|it|if … n't|not|aint|isnt|wasnt broke|broken
  + Why [fix what was not broken]?
  - I can fix what he has.
overall.idiom        -3                    gave|threw|thrown|chucked|binned|straight|went it|food|the|them|meal|all|in|lot|straight in|to|away|the|into the|dog|bin|away|trash|cat|pigeons|dogs|rubbish
  + The pie went [straight in the bin].
  - Put it in the blue box.
overall.idiom        -2                    get with the program|programme|times
  + They must [get with the times].
  - The programme is on at ten.
overall.idiom        -2                    gets|get|getting|got on|in|up my|our|your nerves|wick|nose|tits|goat
  + It [gets on my nerves].
  - I got on my bike.
overall.idiom        -2                    gets|got|getting in the|my|your way|road
  + The bin [gets in the way].
  - A gate in the way out.
overall.idiom        -2                    going|went|sent|sending|taking|took|goes|it it|back|them|is|one back|for|the|straight|going refund|next|same|back|today|tomorrow|straight|immediately|again|away
  + It [went back the next] day.
  - We went back the way we came.
overall.idiom        -2                    gone|going|went to seed
  + The place has [gone to seed].
  - We sow the seed in May.
overall.idiom        -2                    gone|go|goes|going beyond|past a joke
  + The mess in the lane has [gone beyond a joke].
  - A joke about ducks.
overall.idiom        -2                    great|fine|good|lovely|brilliant|nice|ok|helpful until|till you|something|it|there|they|i|we
  + They are [great until you] need them.
  - We are fine until ten.
overall.idiom        -2                    groundhog day
  + Ringing them is like [groundhog day].
  - We filmed a groundhog one day.
overall.idiom        -2                    hang|hanging their|your heads|head
  + They should [hang their heads] in shame.
  - Hang your hat on the bed head.
overall.idiom        -2                    having|had a|an|you're|ur laugh|giraffe|laff
  + £9 for chips, you're [having a laugh].
  - We had a good laugh.
overall.idiom        -2                    heart ~sink|sank
  + My [heart sank] at the desk.
  - The heart logo is by the sink.
overall.idiom        -3                    held|hold|holding|holds to|me|us ransom|hostage|captive
  + They [hold us hostage] with that contract.
  - Hold on to that captive bird.
overall.idiom        -2                    how|surprised|amazed|wonder is|they|are|it|do|this|you … still|in|stay open|business|trading
  + [How is this place still open]?
  - How is the bay still?
overall.idiom        -2                    i could go on|and
  + Dust, rust, [I could go on].
  - I could go in May.
overall.idiom        -2                    idea of … service|help|support|cleaning|breakfast|luxury|fun|apology|hospitality … is|was|seems
  + Their [idea of breakfast is] a cold roll.
  - I like the idea of a service dog.
overall.idiom        -2                    in the lurch
  + The florist left us [in the lurch].
  - In the church.
overall.idiom        -2                    into|in the long grass
  + They kicked it [into the long grass].
  - The long boat drifted into the grass.
overall.idiom        -2                    landfill|bin fodder
  + Pure [landfill fodder].
  - The bin is for fodder.
overall.idiom        -2                    landfill|scrapheap|scrap-heap|skip-bound
  + It is off to [landfill].
  - The skipper waved.
overall.idiom        -3                    last|final straw|nail
  + It was the [last straw].
  - The last paper straw went to my son.
overall.idiom        -2                    law unto
  + They are a [law unto] themselves.
  - Law students.
overall.idiom        -2                    left|leaves|leave a|an|such bad|sour|bitter|nasty taste
  + It [left a sour taste] all week.
  - The lemon has a sour edge.
overall.idiom        -2                    lesson … learned|learnt
  + [Lesson learned].
  - I learned of the lesson by post.
overall.idiom        -2                    let|lets|letting down by|on the|a|their|its|his
  + The meal was [let down by the] chips.
  - They let down a rope by the boat.
overall.idiom        -2                    life is|'s too short
  + [Life is too short] for that queue.
  - Life is sweet.
overall.idiom        -2                    living|lives|survives|trading|trades|coasting|resting|rests|relying|relies|coasts on … reputation|name|laurels|past|fame
  + The pub is [trading on its name].
  - The name is on the gate of the past.
overall.idiom        -2                    loads|tons|series|host|string|catalogue|litany|endless|list|raft|stream of … issues|problems|errors|mistakes|bugs|faults|complaints|delays|excuses|hassle|failures|trouble
  + A whole [string of mistakes] from the start.
  - The list of the guests is long.
overall.idiom        -2                    lost|lose|losing count of|how
  + I've [lost count of] the forms.
  - Count of ten.
overall.idiom        -2                    lost|losing|lose money|hundreds|thousands because|due|on|through|over|as
  + We [lost hundreds because] the fair was moved.
  - Hundreds of gulls.
overall.idiom        -2                    lost|losing|lose|cost|costs|costing me|us|my|our|hours|a|so … wages|pay|earnings|income|work|client|clients
  + It [cost me a day's pay].
  - I lost a glove on the way to work.
overall.idiom        -2                    lottery|pot depends|who|what|whether|if|luck
  + It's a [lottery who] you get.
  - A lottery stand.
overall.idiom        -2                    make|makes|made it|this|that make sense
  + My bill is up and I use less, [make it make sense].
  - I make it by hand.
overall.idiom        -2                    messed|messing|mucked|mucking|buggered|pissed|jerked me|us|him|her|people|customers about|around
  + They have [messed us around] since May.
  - We walked around the lake.
overall.idiom        -2                    messed|mucked|mucking|messing|pratted about|around
  + We were [mucked around] for weeks.
  - The kids messed in the mud.
overall.idiom        -2                    mind of its|their own
  + The cursor has a [mind of its own].
  - He has a mind of gold.
overall.idiom        -2                    money for old|nothing rope
  + That fee is [money for old rope].
  - An old rope in the shed.
overall.idiom        -2                    more fun|interesting|life|flavour|personality|charm|soul|choice|meat at|in|watching … dentist|funeral|morgue|coffin|cardboard|brick|corpse|graveyard|cemetery|paint
  + There is [more life in a morgue].
  - It is more fun at the fair.
overall.idiom        -2                    more holes than
  + The captain's story had [more holes than] a net.
  - The course has more greens than holes.
overall.idiom        -2                    more trouble|hassle|effort|bother than
  + It was [more trouble than] it was worth.
  - No more trouble, then.
overall.idiom        -2                    mysteriously disappeared|vanished|appeared|lost|missing|unavailable|deleted|changed|stopped|forgot
  + The clerk was [mysteriously unavailable].
  - The sun suddenly came out.
overall.idiom        -2                    n't|not|cannot|cant|couldnt stand|abide|stomach|bear it|this|the|them|their|that|him|her
  + I [cannot abide this] tune.
  - The lantern does not stand on this shelf.
overall.idiom        -2                    n't|not|dont|never be|get fooled|duped|deceived|suckered|hoodwinked|ripped
  + Readers, [never get duped].
  - He was fooled by the moon.
overall.idiom        -2                    n't|not|hardly|never|doesnt exactly|really|a|much|inspire|fill|give|confidence … confidence|reassuring|encouraging|inspiring|booster
  + It does [not inspire much confidence].
  - I have confidence, not fear.
overall.idiom        -2                    n't|not|never|cannot get it right
  + They [cannot get it right].
  - Get it right there.
overall.idiom        -2                    needs|need|should|ought|deserve|deserves|must be|to|being … fired|sacked|dismissed|retrained|ashamed|sued|prosecuted|investigated|banned|fined|jailed|struck
  + The mayor [should be sacked].
  - He was fined, he needs a hand.
overall.idiom        -2                    need|needs|must|should|have|got|time … step it|things up
  + They [need to step it up].
  - We need a game to play.
overall.idiom        -2                    neither use nor
  + The chart is [neither use nor] ornament.
  - We neither use the oars nor the sail.
overall.idiom        -2                    no amount of
  + [No amount of] scrubbing gets it off.
  - No small amount of care went into the loom.
overall.idiom        -2                    no longer have|has|got … energy|patience|faith|trust|confidence|strength
  + I [no longer have the energy] for them.
  - He no longer has a dog.
overall.idiom        -2                    not a happy bunny|camper|chappy|customer|man|lady
  + I am [not a happy camper].
  - The happy camper did not find a pitch.
overall.idiom        -3                    not fit|suitable for purpose|use|consumption|human
  + The lift is [not fit for purpose].
  - The coat fits for now.
overall.idiom        -2                    not|n't|doesnt|dont|didnt|never … cut it|mustard
  + A form letter does [not cut it].
  - She did cut the cake, I did not.
overall.idiom        -2                    not|n't|even|dont know|knew|sure where to begin|start
  + I do [not know where to start].
  - I know what you say.
overall.idiom        -1                    now|anymore|lately|days|recently|longer|maybe|but not so much
  + They were helpful once, [now not so much].
  - Is it so much, or not now?
overall.idiom        -2                    once bitten
  + [Once bitten], I shall moor elsewhere.
  - The apple was bitten once.
overall.idiom        -2                    one rule for
  + It's [one rule for] them.
  - One rule: no balls.
overall.idiom        -2                    only|all|main|one|sole|slight niggle|grumble|bugbear|quibble|moan
  + My [only quibble] is the parking.
  - Just moan if you must.
overall.idiom        -2                    only|just to find|be|discover|have|learn|get told|out|that|cancelled|informed|turned
  + We drove there [only to be told] it was shut.
  - Only to members.
overall.idiom        -2                    only|just to find|be|discover|learn that|it|the|out|told|a|my|our|there|they
  + I unpacked it [only to find it] was torn.
  - Only to members.
overall.idiom        -2                    only|sole good|positive|plus|saving|redeeming|decent|upside thing|grace|feature|was|is|part|point|bit|side
  + The [only good thing] was the quay.
  - The one nice part of town.
overall.idiom        -2                    out in the cold|rain|street
  + The new rules leave tenants [out in the cold].
  - A walk in the cold.
overall.idiom        -2                    rant over
  + [Rant over].
  - Over the hill.
overall.idiom        -2                    returned|returning it|them|this|both the|next|same|within|immediately|straight|after day|same|next|within|a|away|one
  + I [returned it the same] day.
  - It returned them to the lake.
overall.idiom        -2                    royally|totally|completely|well|truly|properly screwed|screwing|shafted|shafting|stuffed
  + We were [royally stuffed] by the change.
  - The screws are well made.
overall.idiom        -2                    rub|rubbed|rubbing our|my|it|salt noses|in|nose|into
  + They [rub our noses] in it.
  - Rub the oil on the steak.
overall.idiom        -3                    ruined|ruins|ruining|ruin|spoiled|spoilt|spoils|spoiling|spoil|wrecked|wreck|wrecks|marred|blighted|tarnished|dampened|scuppered|overshadowed
  + It [ruined] our picnic.
  - We walked round the Roman ruin site.
overall.idiom        -2                    saw|seen me|us|him|her coming
  + They [saw me coming] with that price.
  - I saw the bus coming.
overall.idiom        -2                    second|big|major|first|huge|another|many|several|red red|flag flag|flags
  + That was the [first red flag].
  - The flag is red and the first row is blue.
overall.idiom        -2                    shadow of what|its|their|his|the|a former|it|self|they|old
  + The brand is a [shadow of its former] self.
  - The shadow of the tree.
overall.idiom        -2                    shame|pity about|that|the|they|it|you|he|she
  + Nice folk, [shame about] the soup.
  - Shameless fun.
overall.idiom        -2                    slept|sleep|spent in|the|on|night the|in|night|a car|floor|sofa|chair|airport|station|corridor
  + We [slept in the car].
  - The cat sleeps on a chair.
overall.idiom        -2                    slow|sarcastic|golf clap|applause
  + [Slow clap] for another missed bin.
  - Slow songs got applause.
overall.idiom        -2                    so much for
  + [So much for] next day.
  - Thank you so much for that.
overall.idiom        -2                    strange|odd|funny|weird|terrible|bad|poor|no|hell|some|awful|lousy way to|of … business|treat|run|operate|behave|customers|company|treating|running|doing
  + What a [strange way to run] a shop.
  - Is there some way to the sea?
overall.idiom        -2                    stuck with|w it|this|these|them|a|an|two|the|that|useless|this
  + Now I'm [stuck with a] blue lid.
  - They stuck with us through it.
overall.idiom        -2                    style|form|looks|image|hype|quantity over substance|flavour|function|comfort|content|taste|quality
  + It is all [style over substance].
  - The style is what he looks for.
overall.idiom        -2                    takes|took|take|taking|taken the biscuit|mick|mickey|piss|pee|cake
  + That really [takes the biscuit].
  - She took the last biscuit home.
overall.idiom        -2                    taking|takes|took|take the p*ss|p**s|mickey|mick|michael|biscuit
  + They are [taking the p*ss].
  - He takes the last biscuit to the lock.
overall.idiom        -2                    the only|sole plus|positive|upside|highlight|bright
  + The quay is [the only plus].
  - Only plus sizes.
overall.idiom        -2                    this|that is what|the we|i|thanks|you get|got
  + After ten years, [this is what we get].
  - This is what we ordered, great.
overall.idiom        -2                    too little too late
  + The voucher is [too little too late].
  - A little late bus.
overall.idiom        -1                    took|taken them|him|her|you|ages long enough
  + It [took them long enough].
  - The rope is long enough.
overall.idiom        -2                    unfit for purpose|use|consumption|human
  + The stall is [unfit for use].
  - A fit dog.
overall.idiom        -2,theme:friendliness was|were|been|got|getting talked|laughed|spoken|tutted|sneered over|at|down
  + I [was talked over] at the desk.
  - They spoke at noon.
overall.idiom        -2                    watching paint dry
  + It is like [watching paint dry].
  - We were watching him paint the dry hull.
overall.idiom        -2                    watch|look|beware out|of|for … charges|fees|extras|scam|scams|costs|catch
  + [Watch out for the charges].
  - Watch out for the bus.
overall.idiom        -2                    we|i|just|simply walked|stormed out|off
  + [We walked out].
  - They walked out to the pier head.
overall.idiom        -2                    we|i|then|and left|walked|stormed before|without|after|out|early|half … dessert|eating|ordering|paying|being|night|hour|interval|starters|mains|disgust|way|food|one
  + [We left before dessert].
  - We left after breakfast in fog.
overall.idiom        -2                    what kind|sort|type of … business|company|airline|hotel|restaurant|outfit|operation|customer|idiot|person|shop|store
  + [What kind of hotel] has no beds?
  - The kind of soup is on the menu.
overall.idiom        -2                    what|where|how|who am|are|is i|we|one supposed|meant|expected to
  + [What are we supposed to] eat?
  - He is supposed to sing.
overall.idiom        -2                    where do|to|should i start|begin
  + [Where do I start]?
  - Where do I sign?
overall.idiom        -2                    who|whose designed|thought|approved|idea|trained this|was|it|that|these|them
  + [Who designed this]?
  - Who wrote the book?
overall.idiom        -2                    wits end
  + I am at my [wits end] with this.
  - It ends at Wit Lane.
overall.idiom        -2                    you could|couldnt|couldn't|not n't|not make it|this up
  + [You couldn't make it up].
  - You could make it on time.
overall.idiom        -2                    ~beggar belief
  + It [beggars belief].
  - The beggar has a strong belief.
overall.idiom        -3                    ~lose|lost a|another|yourselves|themselves|my customer|business|custom
  + They have [lost a customer].
  - I lost a good friend.
overall.idiom        -2                    ~play games with|on me|us|customers|people
  + They [play games with customers].
  - The kids play with us.
overall.left_me      -2                    left|leaves|came|went|walked|am|was feeling|away|out|home … exhausted|anxious|ashamed|shaken|drained|overwhelmed|nervous|uneasy|deflated|flat|worse|small|stupid|cheated|confused
  + We [came away deflated].
  - We came home late.
overall.left_me      -3                    left|leaves|leaving|made|makes|making|feeling me|us|him|her|them … cry|ill|sick|anxious|exhausted|ashamed|scared|nauseous|shaken|shattered|drained|overwhelmed|nervous|uneasy|homeless|traumatised|heartbroken|sobbing|shaking|penniless|miserable|worse
  + The call [left me shaken].
  - She left me a note.
overall.looked_like  -2,theme:quality      left|leaving|made|makes … looking|look like
  + He [left me looking like] a scarecrow.
  - I left, it was looking like rain.
overall.lots_of      -2                    lots|loads|plenty|full|covered of|in|with noise|litter|hair|overcrowding|grease|dust|dirt|mud
  + [Covered in grease] when we got it.
  - The shed is full of hay.
overall.lots_of      -2,theme:quality      lots|loads|plenty|full|covered|riddled|too|so|constant|endless|many of|in|with|many|much|constant leaks|cracks|crumbs|crashes|dropouts|adverts|wasps|ants|potholes|scratches|dents|draughts|typos|mistakes|errors|bugs|glitches|holes|gaps|flaws|defects
  + [Loads of typos] in the booklet.
  - A jar with ants for his lizard.
overall.lottery      -2                    it|is|was|'s|its a|an|complete|total lottery|liability|stitch-up|hovel|dive|merry-go-round|atrocity|gamble
  + Getting a seat [is a lottery].
  - I won the lottery in May.
overall.money_rope   -2,theme:value        licence|license to print money
  + A [licence to print money].
  - He had a licence to print posters.
overall.money_rope   -2,theme:value        money|cash for old rope
  + Ten pounds to untie a boat is [money for old rope].
  - We put by money for an old rope ferry.
overall.nonexistent  -2                    ~be|was|is|are|were|almost|virtually|basically|practically non-existent|nonexistent|inexistent
  + Parking is [virtually nonexistent].
  - That beast is a nonexistent one.
overall.nonexistent  -2                    ~be|was|is|are|were|almost|virtually|basically|practically|pretty non|non-existent|nonexistent existent
  + The kids' club [was non existent].
  - A street that is not on the map.
overall.not_on_there -2,theme:choice       half|most|none|many of|the … not|n't|arent|isnt on there
  + [Half of the ferries are not on there].
  - Most of the paint is not on that wall there.
overall.not_on_there -2,theme:choice       not|n't|arent|isnt on there
  + Her songs are [not on there].
  - Most of us are not on it.
overall.only_wanted  -2,theme:honesty      charged|billed|debited|took|signed … when|although|but … only|just wanted|asked|signed|agreed|wanted
  + I was [charged for a year when I only wanted] the trial.
  - They charged nothing.
overall.patience     -2                    patience has|is|had|was run|running|wearing|worn|gone|at
  + My [patience has gone].
  - Her patience is a gift.
overall.rate_not     -2                    not|n't|dont|never rate|rated it|them|this|him|her|their
  + I [dont rate them].
  - How do you rate it ?
overall.score        -3                    0/10|1/10|2/10|3/10|0/5|1/5
  + [1/10] for the supper on the barge.
  - The model boat is built at 1 to 10.
overall.score        -2                    4/10|5/10|2/5
  + [2/10] for the tea.
  - We were 2 of 10 at the table.
overall.what_pay     -1,theme:value        get what you pay|paid for
  + You [get what you pay for].
  - I get what she pays for.
overall.worst_enemy  -3                    <negation> send|take|inflict|give|recommend … worst enemy|enemies
  + I would [not send my worst enemy] there.
  - The worst of the enemies was sent home.

ease.complicated -2 becomes|became|is|was|like|of|into|'s a|an|some|real|proper|something|of scavenger|wild|goose|paper hunt|goose|chase|trail
  + Finding the desk [is a scavenger hunt].
  - The club has a treasure hunt in June.
overall.idiom    -2 take|takes|took|need|needs|needed|requires a miracle|crowbar|detective
  + It would [take a miracle] to get an answer.
  - A miracle play runs in May.

# More that people say when they have had enough
overall.angry  -3 my|our|her|makes|made|making|gets blood|my is|blood|was boiling|boil|boils|up
  + [My blood is boiling].
  - A blood test.
overall.angry  -2 sick|fed|tired to … back|hind teeth
  + I am [sick to the back teeth] of it.
  - The back teeth hurt.
overall.angry  -2 tearing|pulling|torn my|our hair
  + I am [tearing my hair] out.
  - I brush my hair.
overall.idiom  -2 at|to|end my|our|of|his|her … wits|wit|tether|rope
  + I am [at my wits] end.
  - He has his wits.
overall.idiom  -2 beyond a|all joke|belief|excuse|the|pale
  + It is [beyond a joke].
  - He told a joke.
overall.idiom  -2 do|does|would|is you|he|they|that|this call|what|supposed … that|this|it|to|call … service|help|care|quality|premium|luxury|food|clean|customer
  + [Do you call that service]?
  - What you call it is up to us.
overall.idiom  -2 nobody|noone|no|they|don't|dont|not|n't|doesnt … give|gives|gave|giving a|two|any monkeys|monkey|toss|hoot|damn|hoots|fig|stuff|rat|monkey's|crap|shit
  + [Nobody gives a hoot].
  - She gives a talk.
overall.idiom  -2 not|n't|never|wouldnt touch|go it|them|this|near|anything|him … bargepole|barge
  + I would [not touch them with a bargepole].
  - A barge on the canal, do not touch.
overall.idiom  -2 what|such|quite a|an farce|pantomime|palaver|debacle|kerfuffle|carry-on|stinker|shocker|cheek|nerve|faff|mission|song|bore|con|cop-out|waste|state|dump|tip
  + [What a palaver].
  - What a nice circus.
overall.idiom  -2 you|we 're|are|re|were on your|our own
  + Once it breaks [you're on your own].
  - You own a boat.
overall.mark   -3 give|would|'d|deserves|rate … zero|nil|minus|negative if|out|points
  + I would [give zero if] I could.
  - From zero, out we go.
overall.mark   -2 star|stars is|are … too|more generous|many|much|good|high
  + One [star is too generous].
  - A star is born.
overall.plague -2 a|an|absolute|total plague|curse|menace|blight|scourge
  + These adverts are [a plague].
  - A pest control van.

overall.idiom -2 couldnt|could|n't|not … run|organise|organize|manage … bath|brewery|party|drawer|raffle|whelk|booze
  + They [couldn't organise a raffle].
  - We organise a party.
overall.idiom -2 might|may as|just well have|be|not|been … martian|greek|chinese|talking|wall|bothered|invisible|nothing|russian|latin
  + It [might as well be in Martian].
  - We might as well eat.

overall.angry       -3                           spitting|spit feathers|blood|tacks|nails
  + I am [spitting feathers].
  - Owls spit pellets and feathers.
overall.avoid       -3,decides:break,stage:renew run for the hills|exit
  + If they quote you, [run for the hills].
  - I run for the club in the hills.
  - Run for the door on the left.
overall.avoid       -2,decides:break,stage:renew save your|yourself the|your|time|money|from … heartache|grief|headache|misery|disappointment|stress
  + [Save yourself the heartache], rent elsewhere.
  - Save the form yourself in the headed folder.
overall.avoid       -2,decides:break,stage:renew would|wouldnt|wouldn not|n't|bother bother|again|with|going again|with|going|returning|unless|if|to
  + I [would not bother again].
  - Would it bother you, not going?
overall.avoid       -2,decides:break,stage:renew you have|'ve been warned
  + [You have been warned].
  - Have you been warm?
overall.awful       -2                           bleh|blergh|blurgh|bletch|pfft|grrr|ewww|eww|ew
  + The after-taste, [bleh].
  - A blended malt.
overall.bad         -2                           good riddance
  + [Good riddance] to that tariff.
  - A good ride.
overall.bad         -2                           it's|'s|its|is a no|nope|nah from
  + [It's a no from] me.
  - Is a note from me in there?
overall.idiom       -2                           cut|cutting|cuts every|many|so|all|too … corner|corners
  + The builder [cut every corner].
  - Cut out every corner coupon.
overall.idiom       -2                           dropped|drop a clanger|bollock
  + The agent [dropped a clanger].
  - I dropped a brick wall plan.
overall.idiom       -2                           eye|eyes off the ball
  + The office took its [eye off the ball].
  - An eye on the ball.
overall.idiom       -2                           glitters|glisters is|are|gold n't|not|gold
  + All that [glitters is not] gold.
  - Glitter is in aisle two, not three.
overall.idiom       -2                           hot air
  + The apology is so much [hot air].
  - Hot, airless days.
overall.idiom       -2                           lick and a
  + They gave it a [lick and a] promise.
  - A lick of ice and a bun.
overall.idiom       -2                           mind boggles
  + The [mind boggles] at that quote.
  - A boggy field, mind.
overall.idiom       -2                           on the cheap
  + The extension was done [on the cheap].
  - Cheap, on the left.
overall.idiom       -2                           pie|pies in the sky
  + Their opening date is [pie in the sky].
  - A pie in the oven.
overall.idiom       -2                           promise|promised|promises|promising us|me|you|everyone|customers the earth|moon
  + They [promised us the earth].
  - I promised to see the moon.
overall.idiom       -2                           stabbed|stab|knifed … in the back
  + Their broker [stabbed us in the back].
  - A stab vest in the bin.
overall.idiom       -2                           they|he|she|who|brochure|agents promise|promised|promises the earth|moon
  + [They promise the earth].
  - He promised a talk on the moon.
overall.idiom       -2                           thrown|threw|throw|throwing … to|under the wolves|lions|bus
  + Their manager [threw her under the bus].
  - I threw a ball under the bush.
overall.idiom       -2                           to top|cap|crown it|that all|off
  + [To top it all], the lift stuck.
  - Put a cap to it, all white.
overall.idiom       -2                           trail|path of destruction|damage|chaos|mess|debris
  + The movers left a [trail of destruction].
  - A trail of breadcrumbs.
overall.never_again -3,decides:break,stage:renew hard|firm|definite|big pass|no|fat from|thanks|no
  + It's a [big fat no] from my team.
  - A hard path from here.
overall.not_great   -2                           bang|distinctly|decidedly|very|extremely average|mid|meh|middling
  + [Bang average], sorry.
  - A bang, then an average day's work.
overall.not_great   -2                           nothing|nowt out of the
  + The gym is [nothing out of the] ordinary.
  - Take nothing, out of habit.
overall.not_great   -2                           nothing|nowt to get|rave|shout excited|about
  + The pie is [nothing to get excited] about.
  - Nothing to do, out of eggs, about noon.
overall.not_great   -2                           not|n't up to much|the|snuff
  + Their brunch is [not up to much].
  - Not up to page six yet.
overall.not_great   -2                           not|n't|hardly|scarcely|wasnt … bowled over
  + I was [not bowled over].
  - I bowled, not over the wicket.
overall.not_great   -2                           not|n't|isn|isnt … much|any cop
  + The sequel is [not much cop].
  - Not a cop.
overall.not_great   -2                           not|n't|never … sharpest|brightest tool|knife|bulb|tools|in
  + The new lad is [not the sharpest tool].
  - A bright bulb and a tool.
overall.not_great   -2                           okay|ok|fine|alright|adequate|decent but nothing|no|not|forgettable|far|hardly … more|special|better|exciting|amazing|memorable|great|that
  + It was [fine but nothing more].
  - Is it okay, but nothing on Monday?
overall.not_great   -2                           same old same
  + The menu is [same old same] old.
  - The same man, old as he is.
overall.not_great   -1                           ten|two|three a penny
  + Cafés like that are [ten a penny].
  - Ten pens, a penny each.
overall.not_great   -2                           wouldnt|wouldn|would n't|not|hardly|never call|describe it|this|that|them|him|her|himself … brilliant|good|great|safe|intuitive|helpful|transparent|luxury|luxurious|clean|quick|fast|cheap|friendly|service|professional|comfortable|easy|reliable|edible|fresh|tasty|clear|fair|fun|generous
  + I [wouldn't call it intuitive].
  - What would you call this good boy?
overall.pathetic    -3                           carry on film|cruising
  + The handover was a [Carry On film].
  - Carry it on, the film starts.
overall.pathetic    -3                           fawlty towers
  + Breakfast was pure [Fawlty Towers].
  - We watched Basil on the telly.
overall.pathetic    -3                           keystone|cops kops|cops
  + Their dispatch is the [Keystone cops].
  - A cop by a key stone.
overall.pathetic    -3                           mickey mouse|fred|noddy outfit|operation|organisation|organization|company|firm|airline|setup|course
  + A [Mickey Mouse outfit], start to finish.
  - A Mickey Mouse pencil case.

overall.bad           -2           seems|looks|sounds|bit|very|so|super sus
  + The listing [looks sus].
  - He looks at Sue.
overall.not_great     -2           is|was|'s|its pretty|very|kinda|completely|utterly mid
  + The sequel [is pretty mid].
  - So, mid-May it is.
overall.not_great     -2           mid at best
  + The noodles are [mid at best].
  - Mid-June at best.
overall.not_satisfied -2           express|register|voice|convey|note … dismay|displeasure|disgust|dissatisfaction|annoyance|exasperation|frustration
  + I write to [express my dismay].
  - An express train, dismay in print.
overall.not_satisfied -3           protest in|at|most|about the|strongest|strongly|this
  + I must [protest in the] strongest terms.
  - A protest march.
overall.not_satisfied -2           this|that will|wo|wont not|n't do
  + [This will not do], gentlemen.
  - This he will not do on Monday.
overall.not_satisfied -2           wish|want|like|need|must|have to lodge|register|file|raise|make a|an|my … complaint|displeasure|grievance|objection
  + I [wish to lodge a formal complaint].
  - Complaints about the film?
overall.poor          -2           arseways|dross|bakwas|crapola|keech|munted|fubar|snafu|clusterfuck|shitshow
  + The booking was [fubar].
  - A bobbin of thread.
overall.poor          -2           third|fourth|tenth class|rate service|quality|product|company|treatment|hotel|food|experience
  + [Third class treatment] all round.
  - A third-class carriage in the museum.
overall.poor          -2           total|epic|massive|big|major|complete|utter|absolute|spectacular|huge fail|fails
  + The gala was an [epic fail].
  - He will fail a total of two.
overall.poor          -2           utter|absolute|complete|total|pure bilge|bunk|muck|arse|wank|dross|guff|pony|gash|mince|keech|gubbins
  + That script is [utter bilge].
  - The bilge pump, complete with hose.
overall.shame         -2           <be>|simply|just|really not|n't|isnt cricket
  + Taking a fee twice [is not cricket].
  - It is cricket, not chess.
overall.shame         -2           liberty|liberties takers|taker|taking
  + A shower of [liberty takers].
  - The statue is taking shape.
overall.shame         -2           not|n't|hardly|isnt on|cricket mate|lads|guys|folks|sorry
  + Ringing at dawn is [not on mate].
  - Not on Monday.
  - The tv is not on at all.
overall.shame         -2           taking|take|took|takes|such|bloody|right|what|'s|diabolical a|liberties|liberty|liberty liberty|liberties|with|bloody
  + They are [taking liberties with] our deposits.
  - Taking a train to Liberty Street.
overall.shame         -2           the sheer|bloody|utter|brass|absolute nerve|audacity|gall|cheek|arrogance|effrontery|neck
  + [The sheer nerve] of that clerk!
  - The nerve in my tooth.
overall.useless       -2           waste of an|a|our|my … evening|afternoon|morning|day|weekend|holiday|birthday|sunday|saturday|trip|journey
  + A [waste of an evening], frankly.
  - Waste is picked up of an evening.
overall.useless       -2           waste of good|perfectly|fresh ingredients|beef|meat|food|lamb|fish|wine|coffee|wood|paper|money
  + A [waste of good lamb].
  - The waste of a good bin.
overall.useless       -2           waste of oxygen|petrol|breath|ink|electricity|skin|diesel|fuel|energy|talent|ingredients|calories|data
  + The trip there was a [waste of petrol].
  - Waste goes here, petrol there.
reliability.broken    -2,stage:use engine|car|phone|laptop|battery|motor|boiler|fridge|clutch is|was|'s munted|goosed
  + The [clutch is munted].
  - The car is for a goose.
safety.fraud          -3           looting|looted|loot|loots innocent|common|poor|people|customers
  + They are [looting poor] pensioners.
  - The looting scene in the film.
safety.fraud          -3           money|public|customer|customers looters|looting|looter|launderers
  + They are [money looters].
  - The public looked.

overall.idiom -2 cost|costs|costing me|us a|my|our|the … weekend|holiday|day|evening|morning|sleep|job|deposit|sanity|friday|saturday|birthday|wedding
  + It [cost me my Saturday].
  - What does a Saturday ticket cost me?
overall.idiom -2 even the|their|my agent|receptionist|driver|engineer|technician|waiter|waitress|nurse|doctor|manager|staff|mechanic|adviser|salesman|man|woman|guy|lady was|were embarrassed|ashamed|baffled|shocked|appalled|apologetic|surprised
  + [Even the driver was embarrassed].
  - Even the driver was on time.
overall.idiom -2 felt|feel|feeling|made|look like a|an|such|right mug|fool|idiot|lemon|clown|chump|criminal|nuisance|burden|muppet|charity
  + I [felt like a mug] at the till.
  - I would like a mug.
overall.idiom -2 got|gets|getting my|our goat|dander|hackles
  + His wink [gets my goat].
  - I get my goat fed when I can.
overall.idiom -2 great|brilliant|super|wonderful|fantastic|lovely|marvellous , another|yet|more email|form|letter|call|delay|queue|update|excuse|text|week|menu|another|emails|forms|delays
  + [Great, another form] to fill in.
  - A great form, another proof of care.
overall.idiom -2 grinds|ground|boils my|our gears|piss|wee|blood|urine
  + That jingle [grinds my gears].
  - He ground coffee.
overall.idiom -2 grit|gritted|grits|gritting my|our|your|his|her|their teeth
  + We had to [grit our teeth] through the solo.
  - Grit for my drive.
overall.idiom -2 if you like|love|enjoy|fancy waiting|queuing|queueing|standing|paying|being|arguing|repeating|chasing|listening
  + [If you like waiting], book a table here.
  - If you like, wait in the garden.
overall.idiom -2 left|leaves me|us|you flat|underwhelmed
  + The finale [left us flat].
  - We left the cold room.
  - The film left me wanting more.
overall.idiom -2 put|putting up with … noise|smell|rudeness|mess|cold|delays|attitude|nonsense|dirt
  + We had to [put up with the smell].
  - Put up the shelf with the smell-free glue.
overall.idiom -2 you would|'d think|expect|imagine they|he|she|it|somebody|someone|that could|would|might
  + [You would think they could] afford a lamp.
  - Would you think it over?

# Idioms that judge without saying what.
overall.idiom   -1 ^ nice try $
  + They blamed the rain. [Nice try].
  - A nice try at goal.
overall.idiom   -2 enough was enough
  + We left in May: [enough was enough].
  - Enough cake was enough for us.
overall.idiom   -2 since when … is|are|do|does|was
  + [Since when is] a fork an extra?
  - Call me when the ferry is in, since I am early.
overall.painful -2 pulling teeth
  + Like [pulling teeth].
  - My dentist is pulling two teeth.
overall.poor    -2 a|total|real|big|huge|major|massive|complete|such turn off
  + That lobby is a [huge turn off].
  - The pump should turn off by itself.
overall.poor    -2 damp squib
  + The launch was a [damp squib].
  - A damp cloth and squid.
overall.poor    -2 dead loss
  + His helpdesk is a [dead loss].
  - The loss of my father, dead in May.
overall.poor    -2 deal|damp|death|tourist|cash breaker|squib|trap|grab
  + That is a [deal breaker].
  - A deal on damp traps? None.
overall.poor    -2 deal|non breaker|breakers|starter|starters
  + That is a [deal breaker].
  - Non stop starter fun.
overall.poor    -2 washout|cop-out|damp-squib|dead-loss
  + The firework night was a [washout].
  - I had a washing machine out.
