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
atmosphere.sinister -2   ~gloomy|~dingy|~depressing|~bleak|~grim|~creepy|~seedy
  + A [dingy] waiting area under the stairs.
  - If the hall is gloomy, bring lamps.
keep.set_phrase     keep gloomy|dreary|dismal|bleak|drab day|morning|afternoon|evening|weather|sky|skies|winter
  + We rowed on a [gloomy day].
  - A gloomy hall.

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

atmosphere.bad      -1 rather|bit|so|too|very|quite sterile|clinical|formulaic
  + The lounge felt [rather sterile].
  - Sterile gloves are in the second drawer.
atmosphere.sinister -2 sordid|joyless|cheerless|soul-destroying
  + A [sordid] little arcade behind the station.
  - Assorted cards in the rack.

atmosphere.bad   -2 atmosphere|mood|vibe|ambience|ambiance|feel <be> … funereal|poisonous|strained|heavy|missing|oppressive|zero|nil|sepulchral|glacial|subdued|stilted|sour
  + The [mood was poisonous] at the desk.
  - Heavy rain, a mood board and a missing pin.
atmosphere.bad   -2 atmosphere|mood|vibe|ambience|ambiance|place|pub|bar|club|room|restaurant|lounge … like … morgue|mausoleum|cemetery|graveyard|crypt
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
atmosphere.bad   -2 full|packed|heaving|crawling|overrun|swarming|rammed|infested of|with … drunks|stags|hens|stag|hen|yobs|chavs|brats|screaming|selfie|influencers|drunk|louts|hooligans|touts|rowdy|smokers
  + The ferry was [full of drunks].
  - A full set of stags' antlers.
  - The bus is full of teenagers at eight.
atmosphere.bad   -2 kids|children|dogs|toddlers|teenagers|brats|pupils running|run|ran|going wild|riot|amok|feral|havoc
  + [Children running riot] between the tables.
  - My kids ran a stall.
  - The children ran around happily.
atmosphere.bad   -2 lively|cheerful|welcoming|atmospheric|fun|warm|inviting|livelier|funerals as|than|with a|funerals|funeral|more morgue|funeral|crypt|tomb|atmosphere|wake|with|cemetery|prison
  + About as [cheerful as a crypt].
  - A warm tomb.
atmosphere.empty -2 a ghost town|ship
  + The food court is [a ghost town].
  - The town has a ghost.
atmosphere.empty -2 like|is|was|it's|its|were|resembles|resembled a|an complete|total|absolute|proper|right|ghost ghost|town town|ship
  + After eight it [is a proper ghost town].
  - A ghost tour of the town.
  - The ghost town tour starts at ten.

# Foul air among people
atmosphere.bad -3 toxic|hostile|poisonous|oppressive and|, … environment|atmosphere|culture|place|vibe
  + It is a [toxic and bitter place].
  - The toxic and dull book was about mines.
atmosphere.bad -3 toxic|hostile|poisonous|unwelcoming|intimidating|threatening|oppressive environment|atmosphere|culture|place|vibe|workplace|ambience|ambiance|mood
  + A [toxic culture] from the top.
  - They asked whether toxic waste is sorted at the plant.

atmosphere.bad      -2 a conveyor|sausage belt|factory of|for
  + It's [a conveyor belt of] tattoos.
  - The conveyor belt stopped.
atmosphere.bad      -2 like a|an war|conveyor|bomb|cattle|refugee|battle zone|belt|site|market|camp
  + Triage was [like a war zone].
  - I like a bomb disposal film.
atmosphere.sinister -2 no-go|no go area|zone|after
  + The underpass is a [no-go area].
  - No, go to area B.

atmosphere.sinister -2 <place>|<spot>|house|hospital|hallway|grounds|area|clinic|centre|school|street|estate <be> … eerie|sinister|spooky|barren|lawless|anarchic|manic|frenetic|frantic|unruly|decaying|rotting|stagnant|sooty|precarious|menacing|forsaken|godforsaken|desolate|inhospitable
  + The [clinic was eerie] at dusk.
  - An eerie film about a house.
atmosphere.sinister -2 forlorn|funereal|unsavoury|unsavory|unedifying|mildewed|ill-kept|ill-maintained|unkept
  + A [forlorn] arcade by the pier.
  - The horn for lorries.
atmosphere.sinister -2 uncared for
  + The graves were [uncared for].
  - I cared for my aunt.
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

atmosphere.bad -2 zero|little|lacking|lacks|any personality|individuality|pizzazz|sparkle|wow-factor|panache
  + The hotel chain has [zero personality].
  - Which personality test is set?
