@language en
@kind     enchantments

# Setting, mood, view.

atmosphere.lively  +2,stage:use dance|dancefloor floor|was|is … full|packed|rammed|heaving|buzzing
  + The [dance floor was packed] all night.
  - They packed the dance floor away.
atmosphere.lively  +2,stage:use kept|keeps|keep|had|got everyone|us|guests|people|everybody|crowd|kids|children dancing|singing|entertained|engaged|laughing|amused
  + The band [kept everyone dancing].
  - People kept us from singing.
atmosphere.mood    +2           ~atmosphere|~ambience|~ambiance|~vibe|~mood … ~warm|~cosy|~cozy|~great|~lovely|~nice|~relaxed|~friendly|~good|~amazing|~welcoming|~fun|~buzzing|~wonderful|~electric
  + The [atmosphere is warm] at the judo club.
  - What vibe is good for a date?
atmosphere.mood    +2           ~warm|~cosy|~cozy|~great|~lovely|~nice|~relaxed|~friendly|~good|~amazing|~welcoming|~fun|~buzzing|~wonderful|~relaxing|~cool ~atmosphere|~ambience|~ambiance|~vibe|~mood
  + A [buzzing atmosphere] in the stands.
  - What creates a nice ambience?
atmosphere.setting +2           ~beautiful|~magnificent|~stunning|~gorgeous|~idyllic|~lovely|~magical|~breathtaking|~delightful|~amazing|~picturesque ~setting|~garden|~terrace|~patio|~grounds|~surroundings|~scenery|~venue|~place|~spot|~location|~landscape
  + A [magical venue] for our wedding.
  - Where is a lovely spot for lunch?
atmosphere.setting +2           ~setting|~garden|~terrace|~patio|~grounds|~surroundings|~scenery|~venue|~place|~spot … ~beautiful|~magnificent|~stunning|~gorgeous|~idyllic|~lovely|~magical|~breathtaking|~delightful|~amazing|~picturesque
  + The [setting is simply idyllic].
  - What place is lovely in May?
atmosphere.view    +3           ~breathtaking|~stunning|~spectacular|~amazing|~panoramic|~incredible|~gorgeous|~fantastic|~magnificent ~view|~scenery|~sunset
  + A [spectacular view] over the rooftops.
  - If there is a panoramic view from car six, we will stay at home.
atmosphere.view    +2           ~great|~lovely|~nice|~beautiful|~good|~superb|~excellent ~view
  + [Superb views] from the top deck.
  - Is there a nice view from row ten?
atmosphere.view    +2           ~view … ~breathtaking|~stunning|~spectacular|~amazing|~great|~beautiful|~lovely|~incredible
  + The [view up there is stunning].
  - Where is the view great at night?

@sector restaurant hotel leisure
atmosphere.mood +2 ~cosy|~cozy|~homely|~intimate|~convivial|~welcoming
  + A [cosy] tearoom with a log fire.
  - Is there an intimate room for ten?

@all
atmosphere.escape   +2 ~enchanting|~magical|~otherworldly
  + An [enchanting] Japanese garden.
  - Is there a magical show for kids?
atmosphere.escape   +2 ~hidden|~little|~real gem|oasis|paradise|haven
  + A [hidden gem] behind the market.
  - Is there a real gem in that ring?
atmosphere.mood     +2 home from|away home|from
  + It was a [home from home] for us.
  - I got home from work.
atmosphere.mood     +2 ~feel|~felt like|at home
  + I [felt at home] from day one.
  - I feel like a coffee.
atmosphere.romantic +2 ~romantic|~picturesque|~idyllic
  + A [romantic] cruise at sunset.
  - Is a romantic film on tonight?

@sector restaurant hotel leisure
atmosphere.lively +1 ~lively|~vibrant|~bustling
  + A [bustling] market in the morning.
  - Is it lively on Mondays?

@all
atmosphere.lively +2           great|such|real|lovely|good|amazing|nice|proper|fantastic|brilliant|fab|chilled|relaxed|friendly|cosy … buzz|vibe|vibes|energy
  + There is [such a buzz] about the place.
  - The bees buzz, it is nice.
atmosphere.moment +2           had|spent|having|'ve … ~great|~lovely|~wonderful|~fantastic|~amazing|~good|~fun ~time|~evening|~day|~night|~weekend|~stay|~afternoon
  + We [had a wonderful afternoon] at the zoo.
  - The great hall stays open all day.
atmosphere.mood   +2           atmosphere|crowd|gig|night|vibe was|is|were electric|bouncing|unreal|magic
  + By the second song the [night was unreal].
  - The night porter was bouncing a ball.
atmosphere.mood   +2           electric atmosphere|crowd|from
  + The [gig was electric].
  - The electric bill in the hall.
atmosphere.mood   +2           serene|festive|vibrant|inviting|scenic|buzzing|atmospheric|charming
  + The quay is [serene] at dawn.
  - A siren.
atmosphere.sun    +1           ~sunny|~shaded|~outdoor ~terrace|~patio|~deck|~garden|~seating
  + A [sunny deck] even in autumn.
  - Do you have outdoor seating?
atmosphere.view   +2,stage:use wake|woke|waking up to … sea|mountains|sunrise|lake|waves
  + You [wake up to the sea].
  - I woke at sea.
atmosphere.view   +2,stage:use watch|watching|watched … sun|sunset|sunrise|boats|waves|ships|planes|deer|dolphins|whales go|come|rise|set|from|over|passing|play|with|while
  + You can [watch the boats come] in.
  - He watched the boats, he and his sister.
keep.have_day     keep         have a great|good|lovely|nice|wonderful day|evening|weekend|time|night|one

atmosphere.mood          +2 atmosphere|mood|vibe|ambience|ambiance|feel <be> … chilled|intimate|rocking|infectious|unique|down-to-earth|unpretentious|unhurried|congenial|boisterous|bubbly|contagious|sociable|mellow
  + The [vibe is chilled].
  - An infectious cold and a mood ring.
atmosphere.mood          +2 craic|banter was|is|were|'s … mighty|ninety|90|good|great|deadly|savage|unreal|top
  + The [craic was mighty] at the wake.
  - Cracks were good.
atmosphere.mood          +2 mighty|great|good|savage|pure|brilliant craic|banter
  + [Mighty craic] on the Galway boat.
  - A mighty crack in the wall.
atmosphere.mood          +2 place|joint|room|crowd|bar|pub|club|dancefloor|house|venue|tent <be> … bouncing|jumping|rocking|hopping|pumping|alive|packed-happy
  + The [tent was jumping].
  - A bouncing ball hit the room.
atmosphere.setting       +3 <be>|like|absolute|sheer|pure|real|little|a|true paradise
  + The lagoon is [sheer paradise].
  - Paradise Road is shut.
atmosphere.setting       +3 heaven|paradise on|for earth|a|dog|kids|walkers|foodies|book|cyclists
  + [Heaven on earth] for stamp fans.
  - Heavens, what on earth!
atmosphere.setting       +3 slice|piece|corner|bit|taste of heaven|paradise|eden|bliss
  + A [corner of paradise] by the weir.
  - The heaven of the poets.
overall.ball             +2 great|cracking|fantastic|fab|brilliant|lovely|superb|magic|magical|fun|memorable|smashing|top|grand night|day|evening|afternoon|weekend out|away
  + A [cracking night out] for the whole team.
  - A day out of the office.
overall.didnt_want_leave +2 made|making|created|creating … memories … life|lifetime|forever|treasure|cherish|kids
  + We [made memories for life].
  - The film made memories fade.
overall.didnt_want_leave +2 memories to|for|we|i|that treasure|cherish|last|keep|life|'ll|will
  + [Memories to treasure] from that lodge.
  - The memories in my phone are full.
overall.didnt_want_leave +2 tick|ticked|ticking|crossed … bucket list
  + We [ticked it off the bucket list].
  - Tick the box by the bucket.
overall.laugh            +2 sides|ribs|jaw|cheeks|face|tummy ached|hurt|hurting|aching|split|splitting … laughing|laughter|smiling
  + My [ribs hurt from laughing].
  - My face hurt.

atmosphere.setting +2 <place>|<spot>|house|gardens|grounds|hotel|lodge|chapel|village|setting|walk|view|venue|lounge <be> … panoramic|restorative|stately|regal|genteel|verdant|leafy|luxuriant|majestic|fashionable|trendy|groovy|funky|sophisticated|dinky|timeless|bucolic|secluded|unspoilt|unspoiled|sylvan
  + The [lodge is so bucolic].
  - A regal portrait in the hall.
  - The walk is hard on my hip.
overall.beyond     +2 beyond|surpassed|exceeded my|our|all|anyone|her wildest|fondest|greatest dreams|hopes|expectations|imagination
  + The trip was [beyond our wildest dreams].
  - Beyond the wild field.
overall.everything +2 all that and more
  + Cosy, cheap, [all that and more].
  - All of that, and rice.
overall.everything +2 all|everything i|we|you dreamed|dreamt of|about
  + It was [everything we dreamed of].
  - We dreamed in the car.
overall.excellent  +2 <be>|absolute|total|such|real|proper a|an|absolute|real|true|total|little|overnight … knockout|wonderland|smasher|beaut|peach|doozy|whopper
  + The light show [was a knockout].
  - A burning sensation.
  - It is a retreat for teachers.
overall.excellent  +2 cream|pick of|de the|la crop|bunch|crème|creme|litter|pack
  + It is the [pick of the bunch].
  - Pick the bunch of roses.
overall.excellent  +2 manna from|of
  + The shade was [manna from] heaven.
  - A manor from the map.
overall.excellent  +2 one in a million
  + Our vet is [one in a million].
  - One of a million people.
overall.excellent  +2 one of a kind
  + Our postie is [one of a kind].
  - One kind of tea.
overall.excellent  +2 poetry in
  + Her ironing is [poetry in] motion.
  - Poetry, in volume two.
overall.excellent  +2 resplendent|beguiling|bewitching|entrancing|alluring|enticing|joyous|sun-kissed|engrossing|uproarious|rollicking|wondrous|show-stopping|soul-stirring|life-affirming
  + The folk night was [rollicking].
  - He rolled his eyes.
overall.excellent  +2 sight to|for behold|sore
  + The tulip fields are a [sight to behold].
  - Behold, a site.
overall.excellent  +2 thing|work|object of beauty
  + That bike is a [thing of beauty].
  - Beauty and things.
overall.excellent  +2 worth shouting|raving|writing|bragging|talking|singing about|home
  + That loaf is [worth shouting about].
  - He shouted about the fare.
overall.good       +1 not|nothing|n't to be|sneeze|sniff sneezed|sniffed|at at
  + A free night is [not to be sneezed at].
  - I sneezed at a bee.
overall.unequalled +2 without equal|peer|parallel|rival
  + Their choir is [without equal].
  - Equal weights do not tip.

atmosphere.setting +2 elegance|charm|serenity|tranquillity|tranquility|peacefulness|grandeur|majesty|splendour|cosiness|quirkiness of
  + The [elegance of] the foyer.
  - A charm on a bracelet of mine.
  - The beauty of it is that you pay later.
atmosphere.setting +2 such|sheer|pure|absolute|utter|what serenity|tranquillity|tranquility|bliss|peace|elegance|grandeur|heaven
  + Two days of [sheer bliss].
  - Mr Bliss.
overall.excellent  +2 <be> bliss|heavenly|heaven
  + The hammock [was bliss].
  - Is Heavenly Street near?
overall.excellent  +2 just the ticket|job|thing|tonic
  + That ginger tea was [just the ticket].
  - Just one ticket, the cheap one.
overall.excellent  +2 the|real|definite|absolute highlight of the|my|our|his|her
  + The falconry was [the highlight of our] year.
  - Highlight the text of the bill.

atmosphere.setting +2 <place>|<spot>|lounge|crowd|everything <be> … civilised|civilized|unpretentious|refined
  + The [lounge was rather civilised].
  - The lounge of a civilised country.
atmosphere.setting +1 light|bright|sunny|modern and|& airy|spacious|cheerful|inviting
  + The flat is [light and airy].
  - A light and a bulb.
atmosphere.setting +2 palatial|characterful|light-filled|sun-drenched
  + A [palatial] suite above the harbour.
  - The palace is shut.
atmosphere.view    +3 views|view|scenery|sunset|sunsets|setting|location|architecture <be> … unreal|unbelievable|insane|incredible
  + The [sunsets are unreal] up there.
  - It is unreal that the viewing ended.
  - The location is ridiculous.

@all
atmosphere.mood +2   lovely|nice|charming|wonderful|proper|delightful|cosy|quaint|great|real old fashioned|school|world|time|style
  + A [charming old school] barber.
  - The old school is a lovely hall.
atmosphere.mood +2   lovely|nice|charming|wonderful|proper|delightful|cosy|quaint|great|real old-fashioned|old-school|old-world|vintage|retro|traditional feel|atmosphere|charm|vibe|style|pub|interior
  + It has a [delightful vintage feel].
  - A real traditional costume.
keep.old_school keep lovely|nice|charming|wonderful|proper|great|real|old old|of school|style|world building|friend|friends|mate|mates|uniform|records|oven|map
  + A [real old school building] by the quay.
  - A real school.

atmosphere.lively +1 lively|bustling|vibrant|buzzing evenings|evening|nights|streets|street|square|village|campsite|quarter|neighbourhood|area|port|harbour|town|atmosphere|bar
  + At the camp, [lively evenings].
  - A lively argument on the streets.

atmosphere.view +1,stage:use room|balcony|terrace|window|windows|apartment|flat|hotel|cottage|cabin|restaurant|bay|bedroom|table|gîte|suite … looks|looked|opens|opened|overlooks|overlooked|overlooking|gives|faces|facing|onto … sea|lake|garden|gardens|river|bay|valley|mountains|mountain|beach|forest|vineyards|ocean|square|castle
  + My [balcony overlooks a quiet garden].
  - The balcony door is green.
  - My room faces the car park.

atmosphere.escape +2 garden|place|window|shop|house|hotel|setting|catalogue to dream in|about
  + A shop [window to dream in].
  - A dream in blue.

atmosphere.escape +2 makes|made|make you|me|us dream
  + The maps [make you dream].
  - You made a dream catcher.

atmosphere.mood +1 always something|plenty|lots … happening|going
  + At the ball there is [always something happening].
  - Something is happening.
