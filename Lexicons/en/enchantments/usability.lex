@language en
@kind     enchantments

# Easily handled, clear, well thought out.

keep.work_site      keep work|job|building|construction|camp|camping|caravan|historic|whole|entire site|sites
usability.clear     +1   ~clear|~simple|~clean|~easy|~helpful ~instruction|~interface|~layout|~menu|~site|~website|~app|~form|~navigation
  + [Clear instructions] with pictures.
  - Is there a simple form for this?
usability.clear     +1   ~site|~website|~app|~interface|~page|~menu|~form|~instruction|~layout … ~clear|~clean|~simple|~easy|~straightforward|~tidy|~logical
  + The [layout is logical] and neat.
  - Is the form clear to you?
usability.easy_use  +2   ease of use
  + I like the [ease of use] of the scooter.
  - Does ease of use come first?
usability.easy_use  +2   easy|simple|straightforward|effortless|breeze to … use|navigate|install|operate|assemble|clean|understand|set|follow|setup|read|fit|learn|manage
  + A monitor that is [easy to read].
  - Is it easy to assemble?
usability.easy_use  +2   ~easy ~setup|~installation|~navigation|~assembly
  + [Easy installation] without tools.
  - Is there an easy setup guide?
usability.easy_use  +1   ~find|~navigate|~use|~install|~set … ~easily|~ease
  + You can [find your claims easily].
  - How do I find it easily?
usability.intuitive +2   user friendly
  + A very [user friendly] kiosk.
  - Is it user friendly?
usability.intuitive +2   ~intuitive|~ergonomic|~userfriendly
  + The member area is [intuitive].
  - Is it intuitive for my dad?
usability.practical +2   so|very|really|super|extremely ~convenient|~practical|~handy
  + Paying by watch is [super handy].
  - If it's very convenient I'll do it.
usability.well_made +2   well|beautifully|nicely|cleverly|thoughtfully ~designed|~thought|~laid|~organised|~organized|~planned
  + A [cleverly designed] cabin bag.
  - Is the trip well planned?

@sector electronics retail telecom
usability.light +2 lightweight|compact|portable|foldable|lighter
  + A [lightweight] pram.
  - The light in the hall is lit.
usability.light +2 very|so|really|super|is|and light
  + The case is [really light].
  - The light from the east woke us.

@all
usability.light  +1 easy|light to|enough … carry|store|fold|transport|move
  + A pushchair that is [easy to fold].
  - Is it easy to store?
usability.online +2 everything|all is|was|be|managed|done|runs|handled|settled online
  + At this bank [everything is online], from loans to cards.
  - Is everything online now?
usability.online +2 ~few|~couple|~two|~three|one of ~click|~tap|~step
  + Renewed in a [couple of clicks].
  - One of the steps is loose.
usability.slick  +2 app|site|website|interface|system|it|dashboard is|was|very|so|really|feels … slick|snappy|nippy|nifty
  + The [site is slick].
  - The road was slick with oil.
usability.slick  +2 slick|snazzy|nifty app|site|website|interface|system|design|layout|dashboard|feature
  + A [nifty dashboard] for my bike.
  - The road was slick with oil.
usability.update +2 new|latest ~version|~update|~interface|~layout|~design|~site … ~better|~great|~improvement|~love|~nice|~excellent|~improved
  + The [new interface is an improvement].
  - Will the new version be better?

@sector app
usability.snappy +2 snappy|zippy|nippy
  + [Snappy] on my old phone.
  - My dog snaps at the tablet.

@all
usability.easy_use  +2,stage:use everything … where you|i|we|it|they expect|need|want|look|should|would
  + [Everything is where you expect] it.
  - Where you look, everything is blue.
usability.practical +1,stage:use folds|packs|tucks|stows|collapses flat|away|neatly|small|down
  + The bike [folds flat].
  - He packs a bag.

usability.light     +1,stage:use light|easy|gentle|kind on … battery|data|memory|storage|resources
  + It is [light on battery].
  - A light van and a battery.
usability.practical +2,stage:use clutter free
  + The home screen is [clutter free].
  - Free clutter, take it away.
usability.practical +2           pure|sheer|absolute|total genius
  + The pull-out tray is [pure genius].
  - His genius is on the poster.
usability.practical +2           stroke of genius|brilliance
  + The folding handle is a [stroke of genius].
  - The stroke unit rang.
usability.practical +2,stage:use uncluttered|clutter-free|indispensable|idiot-proof|fool-proof
  + This planner is [indispensable] to me.
  - Not all clutter is mine.

usability.clear     +2           clear as day|crystal|daylight|a
  + Her notes were [clear as day].
  - A clear day, as I recall.
usability.clear     +2           explains|teaches|sells|speaks itself|for
  + The screen [explains itself].
  - He explains it.
usability.clear     +2           no|zero|without instructions|manual|training|explanation|tuition needed|required|necessary
  + [No manual needed], it was up at once.
  - No, instructions are needed.
usability.easy_use  +2,stage:use set|setup|up|installed|assembled|working|running|built|sorted|connected … in|within minutes|moments|seconds|no
  + It was [assembled within minutes].
  - The set was in a hall.
usability.easy_use  +2,stage:use worked|works|ready|working|running|straight|right out of the box|gate
  + The printer [worked out of the box].
  - He worked, out of the way, on the box set.
usability.light     +2,stage:use folds|packs|folded|collapses up|down|away|into|flat small|tiny|flat|nothing|neatly|nicely|a|easily
  + The pram [folds up small].
  - He folds up his paper at nine.
usability.light     +2,stage:use weighs|weigh next|practically|almost|barely|hardly|virtually to|nothing|anything
  + The tent [weighs next to] nothing.
  - What he weighs next is flour.
usability.practical +2,stage:use at|with|to my|your|our|the fingertips|touch|press|click|flick|swipe|tap|push of|fingertips|and a|your|one|the
  + Refunds [at the click of a] button.
  - At the flick knife shop.
usability.practical +2,stage:use everything|all|it|information|right at your|my|our|the fingertips
  + [Everything at your fingertips].
  - My fingertips tingle at all hours.
usability.practical +2,stage:use fits|slots|tucks|stores|goes anywhere|everywhere|neatly|nicely|in|perfectly … anywhere|tightest|smallest|cupboard|boot|bag|pocket|drawer|handbag
  + It [fits in my handbag].
  - It goes in on page two.
usability.practical +2,stage:use life changer|saver|enhancer|improver
  + The stairlift is a [life changer].
  - A life of a money changer.
usability.well_made +2           resumes|resume|picks|starts|carries|continues … where i|we|you stopped|left|paused|finished
  + It [resumes right where I left] off.
  - He resumes his seat.

usability.intuitive +2 shopper|beginner|reader|visitor|newcomer|traveller|traveler friendly
  + The floor plan is [visitor friendly].
  - A friendly shopper.

usability.practical +2 very|super|really|highly|extremely|perfectly functional dashboard|app|site|website|kitchen|layout|design|room|tool|space|software|apartment
  + A [highly functional tool].
  - A functional illness.
