@language en
@kind     irritants

# How easily it is understood and handled.

usability.awkward   -2 badly|poorly|terribly ~designed|~laid|~thought|~organised|~organized|~written
  + A [poorly designed] form with no save button.
  - If it is badly designed on purpose, we will sort it out together.
usability.awkward   -2 ~cluttered
  + A [cluttered] menu of twelve pages.
  - If the menu is too cluttered, my neighbour will help.
usability.awkward   -2 ~interface|~site|~website|~app|~menu|~navigation|~layout … ~clunky|~confusing|~messy|~complicated|~nightmare|~mess|~cluttered|~poor
  + The [layout is a mess].
  - If the menu is complicated to change, leave it.
usability.awkward   -2 ~unwieldy|~awkward|~impractical
  + The boot latch is [awkward].
  - An awkward silence fell on the room.
usability.confusing -2 <negation> … ~ergonomic
  + The handle is [not ergonomic].
  - Nothing to add, is it intuitive?
usability.confusing -2 <negation> … ~intuitive|~clear|~straightforward|~ergonomic|~practical at|enough
  + The layout is [not intuitive at] all.
  - Is it practical for a family or not?
usability.confusing -2 ~confusing|~unintuitive|~counterintuitive|~baffling|~incomprehensible
  + The self service till is [confusing].
  - Is it confusing with two accounts?
usability.confusing -2 ~hard|~difficult|~impossible|~awkward|~tricky|~complicated to … use|navigate|read|understand|operate|follow|see|open|assemble|clean|set|press
  + The dial is [hard to read] in the dark.
  - If it is hard to assemble, I have a spare at work.
usability.not_found -2 <negation> … ~find … ~button|~option|~page|~menu|~setting|~link|~tab|~form|where
  + I could [not find the link] to my bills.
  - The button of my coat is nice.

@sector app bank telecom insurance public
usability.not_found -1 ~search|~look|~hunt … everywhere|ages|hours|minutes
  + I [searched for ages] for the opt out.
  - If you searched for hours, ask a librarian.

@all
usability.too_small -2 ~button|~text|~font|~key|~screen|~keyboard|~print|~letter … too|so|very|tiny … ~small|~tiny|~close
  + The [buttons are far too small] for my thumbs.
  - If the text is too small a file, tell me first.

@sector electronics retail telecom
usability.heavy -2 too|so|very|incredibly ~heavy|~bulky|~loud
  + The drill is [too heavy] to hold overhead.
  - If it is too heavy, who carries it?

@all
keep.corn_maze      keep         corn|hedge|maize|garden|the maze
keep.silence        keep         awkward silence
usability.ads       -2           adverts|ads|commercials|advertising on|in|during|despite|even|although|while|between … paid|pay|premium|plan|subscription|subscriber
  + [Adverts on a plan] that I pay for.
  - The ads are in the paid section of the paper.
usability.ads       -2           bombarded|flooded|full|filled|riddled with|of ads|adverts|notifications|commercials
  + I am [bombarded with notifications].
  - The drawer is full of old adverts?
usability.ads       -2           intrusive|annoying|constant|endless ~ad|~advert|~notification|~popup|~commercial
  + [Intrusive adverts] on a paid plan.
  - Notifications are optional.
usability.ads       -2           so many … ads|adverts|popups|pop-ups|commercials
  + There are [so many adverts] that I lose count.
  - So many people sang.
usability.ads       -2           too many|constant|full|endless|intrusive|annoying ads|adverts|notifications|popups|commercials
  + There are [too many ads] between songs.
  - If there are too many ads, go premium.
usability.awkward   -2,stage:use dog's|dogs|pig's dinner|breakfast|ear
  + The new layout is a [dog's dinner].
  - The dog's bed is big.
usability.awkward   -2,stage:use ghost|phantom|accidental|misses taps|touches|presses|clicks|inputs|half
  + The screen has [ghost taps].
  - The ghost tour taps a barrel.
usability.awkward   -2,stage:use have|had|having|need to dig|hunt|trawl|wade|root|rummage|faff|fiddle|squint|guess|scroll|swipe
  + You [have to hunt] for the button.
  - They hunt to have food.
usability.awkward   -2,stage:use jumps|jumped|scrolls|goes|sends|takes|throws|kicks … back to … top|start|beginning|homepage
  + The page [jumps back to the top].
  - He goes to the top of the hill.
usability.awkward   -2           many|forty|ten|twenty|dozen|endless|hundred|million|multiple|five|six|seven|countless clicks|taps|hoops|menus|screens|pop-ups|popups
  + It is [twenty clicks] to pay a bill.
  - It clicks in the hall.
usability.awkward   -2,stage:use need|needs|take|takes three|four|more|several … hands
  + It [needs three hands] to shut.
  - The clock's hands need care.
usability.awkward   -2,stage:use onboarding|setup|checkout|registration|sign-up is|was|a|being bit|a|an|such|real of|slog|maze|chore|nightmare|labyrinth
  + Their [onboarding was a slog].
  - The checkout was a minute away.
usability.awkward   -2,stage:use press|push|click|tap|hit|pull|swipe … button|key|screen|it|handle|switch|icon|pedal … times|twice|hard|repeatedly|several|again
  + You have to [press the button several times].
  - Push the door, it is by the key shop.
usability.awkward   -1           too|bit|very|so heavy|bulky
  + The pram is a [bit heavy] for the stairs.
  - Heavy rain fell on the pier.
usability.awkward   -2,stage:use user-unfriendly|unusable|impenetrable|labyrinthine|byzantine|mind-boggling|head-scratching|backwards|archaic|antiquated|unnavigable|illogical|nonsensical
  + The remote is [archaic].
  - The corn maze was fun.
usability.clear     -2,stage:use n't|not|cannot|barely|hardly|impossible|hard … read|see … display|screen|dial|numbers|label|text|print|writing|buttons|menu in|at|because|without|when|outside|outdoors
  + I [cannot read the dial at] night.
  - I did not see you in the screen print shop.
usability.clutter   -1           too many clicks|steps|menus|buttons|screens|pages|tabs
  + It takes [too many clicks] to pay.
  - There are steps by the pram bay.
usability.confusing -2           whoever designed|wrote|built|invented this|it|that|these
  + [Whoever designed this] has never cooked.
  - The man who wrote this song was kind.
usability.heavy     -2,stage:use <be> top|back|front heavy
  + The pram [is top heavy].
  - A heavy table top.
usability.heavy     -2,stage:use top|back|front heavy
  + A [top heavy] pram.
  - A heavy table top.
usability.heavy     -2,stage:use weighs|weighed|weigh a|an|nearly|about|almost|as ton|tonne|elephant|bomb|much
  + This suitcase [weighs a ton] when empty.
  - The van weighs two tons.
usability.heavy     -2           ~bulky|~clunker
  + A [bulky] charger that fills the bag.
  - If you collect bulky waste, please warn my mother.
usability.manual    -2           no|without|poor|unclear|confusing|vague instructions|manual|instruction|directions
  + It comes with [no instructions].
  - If there are no instructions inside, we could meet on Friday.
usability.manual    -2           ~instruction|~manual|~guide … ~useless|~unclear|~confusing|~missing|~poor|~incomprehensible|~vague
  + The [instructions are incomprehensible].
  - If the manual is missing a page on purpose, let me know by text.
usability.not_found -2,stage:use hid|hide|hides|hiding|moved|removed|buried the|every|one|everything|my button|settings|option|menu|features|controls|search|one
  + They [hid the button] that everybody uses.
  - He hid the sweets.
usability.not_found -2,stage:use thinks|believes|insists … asleep|offline|elsewhere|london|walking|wrong|abroad|another|invalid|incorrect|unrecognised
  + The tracker [thinks I am walking] when I drive.
  - He thinks it is raining in Spain.
usability.update    -2           new|latest ~version|~update|~interface|~layout|~design … worse|awful|horrible|terrible|hate|sucks|downgrade|step
  + The [new layout is worse] than before.
  - If the latest version is worse on old phones, I will wait.
usability.update    -2,stage:use new|latest|redesigned|revamped|recent layout|design|interface|look|menu|homepage|version|redesign … abomination|disaster|mess|nightmare|horrible|hate|ugly|dog's|joke|shambles|dinner
  + The [new layout is a mess].
  - I met the new man in the hate of the sun.
usability.update    -2           update|redesign|version|revamp|upgrade|changes … moved|broke|removed|ruined|messed|hid|killed|deleted|slowed|wrecked|spoiled|spoilt|buried
  + The [redesign hid] half the menus.
  - I moved house, update my card.
usability.update    -2           ~prefer|bring … old|previous|back ~version|~one|~layout|~interface|~app
  + I [preferred the old layout].
  - If you should prefer the old version, put a note on the door.

usability.update -2,stage:use moved|hid|removed|rearranged|renamed|scrapped|ditched|killed|axed … buttons|button|menus|menu|settings|options|features|feature|tabs|icons|shortcuts|widget|search
  + They have [moved all the buttons].
  - The tailor moved two rails.

keep.own_doing keep i|we moved|hid|removed|rearranged|renamed|scrapped|ditched … buttons|button|menus|menu|settings|options|features|feature|tabs|icons|shortcuts|widget|search
  + [I removed the widget] from my page.
  - They removed the widget.

usability.ads     -2,stage:use ad|ads|advert ridden|infested|heavy|riddled|laden
  + The free tier is [ad ridden].
  - A heavy ad board fell.
usability.ads     -2,stage:use plagued|infested|crammed|rammed|ridden|stuffed|flooded|overrun|swamped|littered|covered|polluted|saturated with|by … ads|adverts|pop-ups|popups|advertising|commercials
  + The quiz is [infested with adverts].
  - With adverts we fund the club.
usability.awkward -1,stage:use <be> … bare-bones|barebones|rudimentary|primitive|basic-looking
  + The dashboard [is rudimentary].
  - Rudimentary drawings by pupils.
usability.awkward -2,stage:use counter intuitive|intuitively
  + The menus are [counter intuitive].
  - The counter is at the back.
usability.awkward -2,stage:use pig|bugger|sod|swine|bitch|bastard|devil|nightmare|mare to use|open|clean|assemble|install|navigate|set|put|get|fit|park|wash|fold|operate|programme|program
  + The lid is a [swine to open].
  - A pig to feed on the farm.
usability.heavy   -2,stage:use app|software|site|website|update|programme|program|phone|laptop|system|interface|platform|device|browser … bloated|bloatware
  + The [update is bloated].
  - My stomach felt bloated.
usability.heavy   -2,stage:use bloatware|nagware|adware|crapware|shovelware
  + It came full of [bloatware].
  - The hardware aisle.

usability.ads       -2,stage:use ads|adverts|pop-ups|popups|banners|pop ups|pop|everywhere|popping|appear|flash|up … everywhere|constantly|galore|up
  + [Pop-ups everywhere], even over the map.
  - Adverts for jobs, everywhere in print.
usability.awkward   -2           designed|built|made|written|planned|programmed by someone|somebody|people|a|an who|idiots|that|with|committee|sadist … never|not|n't|hands|idea|clue|committee|sadist
  + Their kitchen was [designed by someone who never] cooked.
  - Designed by someone who lives in Oslo.
usability.awkward   -2           more|bigger|greater of|hindrance|nuisance a|than hindrance|nuisance|burden|help
  + The trolley was [more of a hindrance] indoors.
  - More help than a nuisance, he said.
usability.awkward   -2,stage:use need|needs|takes the strength|arms|hands of|like a|an ox|hercules|bodybuilder|octopus|gorilla
  + You [need the strength of an ox] for that lid.
  - What do we need of the ox cart?
usability.awkward   -2           solution|answer looking|searching|in|to for|search|a|of problem|of|a … problem|question|asked|nobody
  + The tablet menu is a [solution in search of a problem].
  - A solution to my problem is near.
usability.not_found -2,stage:use cannot|cant|couldnt|n't|not|never find a thing|sausage
  + I [cannot find a thing] on their portal.
  - Can you find a thing like this?
usability.too_small -2,stage:use tiny|teeny|minuscule|fiddly|microscopic|small little|keys|print|font|text|icons|letters|lettering … buttons|keys|print|font|text|icons|letters|lettering
  + [Tiny little icons] that nobody can hit.
  - A small print of a lighthouse.
usability.too_small -2,stage:use tiny|teeny|minuscule|microscopic|fiddly keys|font|icons|lettering|writing
  + [Microscopic lettering] on the label.
  - Tiny beads on buttons.
usability.update    -2           change|changes|changing|changed|redesign|novelty for change|changes|the|its|novelty 's|sake|s|of … sake|it
  + The redesign is [change for change's sake].
  - Some change for the bus.
usability.update    -2,stage:use fixed|fixing|fix|mended|changed|change|changing what|something|things|stuff|it was|that|wasn't|wasnt|ai|is … n't|not|wasnt|never broken|broke
  + They [fixed what was not broken].
  - He fixed the pane that was broken.
usability.update    -2,stage:use force|forces|forced|forcing|nags|nagging|badgers me|us|you|users|everyone|people to update|install|download|reinstall
  + They [force you to download] a new one each week.
  - A forced march to update the maps.

usability.awkward -2 clunkiness|clumsiness|fiddliness|unwieldiness|awkwardness of
  + The [clunkiness of] the menus.
  - He is known for clumsiness.

usability.ads         -1,stage:use website|site|app|inbox|emails|newsletter|feed <be> … spammy|overloaded|intrusive|pushy
  + Their [newsletter is spammy].
  - Spam fritters in the app.
usability.cannot_find -2           cannot|cant|couldnt find|locate|see my|the|our|where … download|downloads|photo|photos|playlist|playlists|message|messages|~setting|~booking|~ticket|history|~file|save|saves|contacts|recording|recordings|menu|button|page|progress|games|videos|documents
  + I [cannot find my photos].
  - I found my photos.
usability.cannot_find -2           i|we|you ca|can|could n't|not find|locate|see my|the|our|where … download|downloads|photo|photos|playlist|playlists|message|messages|~setting|~booking|~ticket|history|~file|save|saves|contacts|recording|recordings|menu|button|page|progress|games|videos|documents
  + Now [I can't find my photos].
  - I can find my photos.
usability.heavy       -1,stage:use laptop|phone|tablet|vacuum|hoover|pram|pushchair|buggy|suitcase|mower|iron|drill|camera|shoes|boots <be> heavy|weighty|cumbersome
  + This [mower is heavy].
  - Heavy rain hit the camera.

usability.ads       -2,stage:use ads|adverts|commercials|advertisements|popups … forced|shoved|thrown|pushed|rammed|crammed|thrust at|on|onto|down|upon|in
  + [Ads are pushed on] the players.
  - The ads are printed on the bus.
usability.ads       -2,stage:use forced|stuck|trapped|made|have|had … watching|watch|sit|sitting|endure … ads|ad|adverts|advert|commercials|commercial|advertisements|advertisement
  + You are [trapped watching an advert] for soap.
  - We watched an advert for soap.
usability.awkward   -2           not|n't|hardly|isnt|wasnt|arent very|particularly|really|that|so|too|entirely|remotely|exactly|at user|mobile|beginner|senior friendly
  + The page is [not very mobile friendly].
  - I have never used a more user friendly page.
usability.awkward   -2           not|n't|hardly|isnt|wasnt|arent|un user|mobile|beginner|senior friendly
  + The booking page is [not user friendly].
  - The driver was not friendly.
usability.confusing -1           learning curve is|was|'s|felt … steep|sharp|brutal|huge|long
  + The [learning curve is steep] on this loom software.
  - The curve of the road is steep.
