@language en
@kind     irritants

# Setting, mood, view.

atmosphere.bad -2 no|zero|<negation> … ~atmosphere|~ambience|~ambiance|~charm|~vibe|~character|~soul
  + The bar has [no atmosphere].
  - No, the soul band is on at nine.
atmosphere.bad -2 ~atmosphere|~ambience|~ambiance|~vibe|~mood … ~bad|~cold|~tense|~flat|~dead|~dull|~sterile|~gloomy|~lacking|~depressing|~hostile|~off
  + The [atmosphere was flat] even at midnight.
  - My mood is my own affair.
atmosphere.bad -2 ~lack|~lacking … ~atmosphere|~ambience|~ambiance|~charm|~character|~warmth|~soul
  + The place [lacks any warmth].
  - If it lacks atmosphere, my son can wait.
atmosphere.bad -2 ~soulless|~characterless|~charmless
  + A [soulless] conference hotel.
  - If modern jazz is soulless, my neighbour will help.

@sector hotel restaurant leisure transport health public
atmosphere.sinister -2 ~gloomy|~dingy|~depressing|~bleak|~grim|~creepy|~seedy
  + A [dingy] waiting area under the stairs.
  - If the hall is gloomy, bring lamps.

@all
@sector restaurant leisure hotel
atmosphere.empty -1 ~restaurant|~bar|~club|~room|~place|~venue … ~empty|~deserted|~dead
  + The [bar was dead] on a Friday.
  - If the room is empty by ten, I will ask at the desk.

@all
atmosphere.factory -2 too|so|very|overly ~touristy|~commercial|~commercialised|~commercialized
  + The old town is [too touristy] now.
  - If the lease is too commercial for a home, tell me first.
atmosphere.factory -2 ~tourist ~trap|~factory|~mill
  + The harbour grill is a [tourist trap].
  - A tourist map, please.

@sector hotel restaurant leisure
atmosphere.view -2 ~view … ~wall|~car|~parking|~bins|~dumpster|~blocked|~obstructed|~building|~construction
  + A [view of the bins] from the suite.
  - If it is a view of the car park, please warn my mother.

@all
atmosphere.decline  -2   ~lose … ~charm|~soul|~magic|~character|~appeal
  + The market has [lost its charm].
  - I lost it, a charm from my bracelet.
atmosphere.sinister -2   seedy|dingy|gloomy|tense|uninviting|unwelcoming|clinical|lifeless
  + The arcade felt [seedy].
  - Seeded bread.
atmosphere.view     -2   ~restricted|~obstructed|~blocked|no ~view
  + A [restricted view] behind a pillar.
  - If it is sold as restricted view, a friend will lend me one.
keep.clinical_team  keep clinical team|staff|trial|care|psychologist|nurse|psychology|lead|support|assessment|decision|room|trials|advice|service|services

atmosphere.bad      -1 rather|bit|so|too|very|quite sterile|clinical|corporate|formulaic
  + The lounge felt [rather sterile].
  - Sterile gloves are in the second drawer.
atmosphere.sinister -2 sordid|joyless|cheerless|soul-destroying
  + A [sordid] little arcade behind the station.
  - Assorted cards in the rack.

atmosphere.bad   -2 atmosphere|mood|vibe|ambience|ambiance|feel <be> … funereal|poisonous|strained|heavy|missing|oppressive|zero|nil|sepulchral|glacial|subdued|stilted|sour
  + The [mood was poisonous] at the desk.
  - Heavy rain, a mood board and a missing pin.
atmosphere.bad   -2 atmosphere|mood|vibe|ambience|ambiance|place|pub|bar|club|room|restaurant|lounge … like … morgue|funeral|mausoleum|cemetery|graveyard|crypt
  + The [club was like a morgue].
  - The restaurant by the funeral home.
atmosphere.bad   -2 been to|at livelier|happier|jollier|better|merrier funerals|wakes|morgues
  + I have [been to livelier wakes].
  - I have been to two funerals.
atmosphere.bad   -1 bit|little|rather|very|too|quite|pretty rough round|around|and
  + It is a [bit rough round] the edges.
  - A round of drinks, a bit of rough paper.
atmosphere.bad   -2 cut|slice the|that atmosphere|tension|air|silence with
  + You could [cut the tension with] a spoon.
  - Cut the cake with air.
atmosphere.bad   -2 drunks|yobs|touts|beggars|junkies|louts|drunkards everywhere|around|outside|hanging|loitering|fighting|shouting
  + [Drunks everywhere] by the lifts.
  - Beggars belief? Louts, no.
atmosphere.bad   -2 full|packed|heaving|crawling|overrun|swarming|rammed|infested of|with … drunks|stags|hens|stag|hen|yobs|chavs|lads|brats|screaming|selfie|influencers|drunk|louts|hooligans|touts|teenagers|rowdy|smokers|pensioners-shoving
  + The ferry was [full of drunks].
  - A full set of stags' antlers.
atmosphere.bad   -2 kids|children|dogs|toddlers|teenagers|brats|pupils running|run|ran|going wild|riot|amok|feral|around|havoc
  + [Children running riot] between the tables.
  - My kids ran a stall.
atmosphere.bad   -2 lively|cheerful|welcoming|atmospheric|fun|warm|inviting|livelier|funerals as|than|with a|funerals|funeral|more morgue|funeral|crypt|tomb|atmosphere|wake|with|cemetery|prison
  + About as [cheerful as a crypt].
  - A warm tomb.
atmosphere.empty -2 a ghost town|ship
  + The food court is [a ghost town].
  - The town has a ghost.
atmosphere.empty -2 like|is|was|it's|its|were|resembles|resembled a|an complete|total|absolute|proper|right|ghost ghost|town town|ship
  + After eight it [is a proper ghost town].
  - A ghost tour of the town.

atmosphere.bad      -2           a conveyor|sausage belt|factory of|for
  + It's [a conveyor belt of] tattoos.
  - The conveyor belt stopped.
atmosphere.bad      -2           like a|an war|conveyor|bomb|cattle|refugee|building|battle zone|belt|site|market|camp
  + Triage was [like a war zone].
  - I like a bomb disposal film.
atmosphere.sinister -2           no-go|no go area|zone|after
  + The underpass is a [no-go area].
  - No, go to area B.
choice.feature      -1           free|basic|standard|trial|lite version|tier … crippled|useless|worthless|hobbled|neutered
  + The [free tier is crippled].
  - A free plan of the station.
cleanliness.dirty   -2           mould|mold|damp|water|condensation|moisture running|up|down|on|dripping|in|all down|the|every|walls|over … walls|wall|ceiling|windows|room|window
  + [Mould up the walls] of the nursery.
  - Water on, all lights, walls to do.
cleanliness.dirty   -2           rooms|showers|toilets|pool|bathroom|car-park|path|garden <be> … swamp|soup|bog|cesspool|sewer|cesspit|mire
  + The [showers are a swamp].
  - A garden by the bog.
comfort.bumpy       -2           bone-shaker|boneshaker|rust-bucket|rustbucket|rattletrap|jalopy
  + The school bus is a [bone-shaker].
  - Shake the bones.
comfort.bumpy       -2           bone|rust shaker|bucket
  + Our coach was a [rust bucket].
  - A bucket to rust.
comfort.crowded     -2           bursting|full|packed|rammed|creaking at|to the seams|rafters|gunwales|gills
  + Our surgery is [bursting at the seams].
  - A seam bursting on my coat.
comfort.crowded     -2           squeezed|packed|stuffed|crammed|treated|handled|shipped … like|as sausages|cargo|luggage|parcels|freight|livestock|battery
  + We were [treated like cargo].
  - I treat a sausage as lunch, like cargo crew.
comfort.crowded     -2           tin|can|box of sardines
  + The tram was like a [tin of sardines].
  - Sardines and tinned beans.
comfort.heat        -2,stage:use room|classroom|office|flat|gym|ward|hall|shop|studio <be> … a|an fridge|freezer|icebox|oven|furnace|sweatbox|sauna|greenhouse|igloo
  + The [classroom is a fridge].
  - The kitchen of the flat has an oven.
ease.degree         -2           blood out|from of|a … stone
  + Getting a date was like [blood out of a stone].
  - Blood was on the stone step.
ease.degree         -2           like herding cats
  + Getting three desks to agree is [like herding cats].
  - I like herding games.
honesty.mislead     -2           photos|pictures|photo|picture|images … flatter|flatters|flattering|deceptive|photoshopped|doctored|airbrushed|staged|wide-angle|outdated|old
  + The [pictures were doctored].
  - Flatter her with pictures? No.
quality.boring      -2,stage:use bored|bore stiff|rigid|silly|witless|senseless
  + The kids were [bored stiff].
  - A stiff board.
quality.boring      -2,stage:use bored|bores|boring|bore|bored me|us|him|her|to|stiff|out|rigid|silly|witless … tears|death|stiff|skull|rigid|mind|silly|witless|senseless
  + My class was [bored out of its mind].
  - He bored a hole in the stiff board.
quality.boring      -2           death by powerpoint|slides|slide
  + The training was [death by PowerPoint].
  - The death of a slide.
quality.boring      -2,stage:use it|which|talk|film|speech|tour|service|he|she|play went|drags|dragged|goes|droned on and|forever|for|interminably
  + The [speech went on and] on.
  - He went on foot and by bus.
quality.boring      -2           learn|learned|learnt|got|get|learning … more|same … from|off|on|in a|leaflet|youtube|google|wikipedia|book|video
  + I would have [learnt more from a] cereal box.
  - Learn more on our page.
quality.boring      -2,stage:use not|nothing|little|hardly|n't much|anything|a|to|lot … see|do
  + There is [not much to see] at the mill.
  - Do not see much of him now.
quality.boring      -2           paint|grass drying|growing|dry|grow … more|interesting|exciting|fun
  + [Paint drying is more] fun.
  - The paint is dry, more tea?
quality.boring      -2           rather|sooner watch|stick|pull|eat|poke|gouge|chew … paint|pins|needles|teeth|eyes|glass|toenails
  + I'd [rather stick pins] in my thumbs.
  - I would rather paint than watch.
quality.boring      -2,stage:use wooden|cringeworthy|hammy|stilted|cardboard acting|dialogue|performance|performances|characters|delivery
  + [Stilted dialogue] all night.
  - A wooden box for acting props.
quality.boring      -2,stage:use yawn-fest|yawnfest|snoozefest|snooze-fest|snorefest|yawn-inducing|mind-numbing|mind-numbingly
  + The induction was a [snoozefest].
  - A festival of dogs.
quality.boring      -2,stage:use yawn|yawns|snooze|snore fest|fests|inducing
  + That panel was a [snooze fest].
  - A festival where babies snooze.
reliability.broken  -2,stage:use <be> a|an|just|now … useless|expensive|glorified|fancy|costly brick|doorstop
  + My tablet [is an expensive brick].
  - A brick house is expensive.
reliability.broken  -2,stage:use built|designed|made|engineered to break|fail
  + Kettles [built to break].
  - Breaks are built in to the day.
reliability.broken  -2,stage:use built|designed|made|engineered to break|fail|fall|be fail|thrown|apart|quickly
  + These mixers are [made to be thrown] away.
  - The set was built to be moved.
reliability.broken  -2,stage:use dead|stuck|burnt pixel|pixels
  + Three [dead pixels] in week one.
  - A pixel of a dead dog.
reliability.broken  -2,stage:use fried|killed|nuked my|our|the motherboard|laptop|hard|phone|drive|pc|computer|screen|card
  + The surge plug [fried my laptop].
  - I fried fish by the phone.
reliability.broken  -2,stage:use is|'s|now a|just|now a|brick brick
  + After the update it['s now a brick].
  - It is by a brick wall.
reliability.stuck   -2,stage:use endless|infinite|eternal|perpetual loop|loading|buffering|loops|spinning
  + [Endless loading], no film.
  - An endless beach, buffering the sea.
terms.exclusion     -2           paywall|pay|wall after|wall paywall|after|wall
  + It is [paywall after paywall].
  - A wall by the pay desk.

atmosphere.sinister -2 <place>|<spot>|house|hospital|hallway|grounds|area|clinic|centre|school|street|estate <be> … eerie|sinister|spooky|barren|lawless|anarchic|manic|frenetic|frantic|unruly|decaying|rotting|stagnant|overgrown|sooty|precarious|menacing|forsaken|godforsaken|desolate|inhospitable|austere
  + The [clinic was eerie] at dusk.
  - An eerie film about a house.
atmosphere.sinister -2 forlorn|funereal|unsavoury|unsavory|unedifying|mildewed|ill-kept|ill-maintained|unkept
  + A [forlorn] arcade by the pier.
  - The horn for lorries.
atmosphere.sinister -2 uncared for
  + The graves were [uncared for].
  - I cared for my aunt.
comfort.crowded     -2 overfull|oversubscribed|over-subscribed|overpopulated
  + Morning yoga is [oversubscribed].
  - I subscribed over the phone.
overall.bad         -2 <be>|so|utterly|quite|rather|simply|really monstrous|gruesome|horrifying|troubling|inane|asinine|risible|daft|unworthy|unexceptional|repugnant|reprehensible
  + The queue was [utterly horrifying].
  - A horror film about a monster.
overall.bad         -2 bomb-crater|pigpen|shantytown
  + Our landing was a [pigpen].
  - A pen for the pig.
overall.bad         -2 topsy-turvy|higgledy-piggledy|jumbled|muddled|shambly|ramshackle-looking
  + The racks were [higgledy-piggledy].
  - Piglets wiggle.
overall.shame       -3 an|a|absolute|total|utter|complete|national outrage|abomination|obscenity
  + The surcharge is [an outrage].
  - An outing in a raging storm.
