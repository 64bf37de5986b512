@language en
@kind     enchantments

# Honest, open, kept their word
honesty.honest       +2 honest|honesty|sincere|sincerity|truthful|straight-talking|integrity|ethical|upfront|genuine|frank|candid
  + An [honest] mechanic at last.
  + The [integrity] of this solicitor.
  - To be honest, the blue is nicer on you.
honesty.kept_promise +2 ~keep|kept|keeps|true|honoured|honored|lived … promise|promises|word
  + The joiner [kept his word].
  - They asked whether to keep a word list by the desk.
honesty.no_oversell  +2 not|n't|never|no|without|didnt … pushy|pressure|pushed|oversell|upsell|pressured
  + There was [no pressure] to buy a plan.
  - Pump to the pressure shown, no more.
honesty.transparent  +2 transparent|transparency|openness
  + A [transparent] fee sheet.
  - They asked whether I want the transparent case in large.
honesty.trust        +2 fully|completely|totally|can trust
  + I [completely trust] this vet.
  - Can trust funds be moved abroad ?
honesty.trust        +2 i|we|you trust my|them|you|him|her|this|these|it|their
  + [I trust my] midwife.
  - The trust runs two wards and a clinic.
honesty.trust        +2 trusted company|brand|firm|name|adviser|partner|seller|trader|friend
  + A [trusted firm] for forty years.
  - I trusted the map, and it was wrong.
honesty.trust        +2 trustworthy|reputable|legit
  + A [trustworthy] locksmith.
  - The NHS trust sits at Mill Lane.

# The same words in other senses
honesty.honest       +2   could easily have sold|charged|ripped|taken
  + They [could easily have charged] me double.
  - I could easily have stayed.
honesty.honest       +2   could|might have|'ve easily|sold|charged|told … sold|charged|ripped|but|fobbed|new
  + He [could easily have sold] me a new clutch.
  - I could easily have stayed.
honesty.honest       +2   did|didn|didnt|never|not n't|not|t|take|try|taken took|take|taken|to advantage
  + He [didn't take advantage].
  - Take advantage of the sun.
honesty.honest       +2   no nonsense|bull|bullshit|jargon|gimmicks|tricks|pretence|messing|hype
  + A [no nonsense] barber.
  - Nonsense rhymes.
honesty.honest       +2   only|just charged|billed|charge|charges us|me|for|half|the … part|parts|postage|half|materials|used|hour|needed|labour
  + He [only charged for the parts].
  - The parts are just for the hour.
honesty.honest       +2   straight-talking|above-board
  + A [straight-talking] plumber.
  - The transparent lid came off.
honesty.honest       +2   straight|honest|open|level|upfront|frank with me|us|you|customers
  + They were [straight with us].
  - Straight on with the path.
honesty.honest       +2   told|tells|said|showed me|us|him|her … brakes|tyres|roof|boiler|it|they|i|not … had|did|another|need|needed|n't|worn|would|should … year|years|replacing|cheaper
  + He [told me the tyres had another year] in them.
  - She told us it was in the brochure that year.
honesty.honest       +2   told|tell|tells me|us it|the|straight|honestly straight|truth|up|what
  + They [told me the truth] about my boiler.
  - He told me the time.
honesty.kept_promise +2   as|like good|true as|to their|his|her word
  + They were [as good as their word].
  - The last word was theirs.
honesty.kept_promise +2   did|does|done exactly|what|everything|just … said|promised|agreed
  + They [did what they said] they would.
  - Did he agree to what we say?
honesty.kept_promise +2   does|do|did|doing|done exactly|precisely what they|he|she|we|it … say|said|promised|promise|agreed|says
  + The roofer [did exactly what he said].
  - What did he say they do?
honesty.kept_promise +2   exactly|just what they|he|she|was|i quoted|was|promised|agreed
  + I paid [exactly what they quoted].
  - What was the price?
honesty.kept_promise +2   final|actual|total|end bill|price|cost|invoice … matched|match|same|exactly|equal|was|under|penny … quote|estimate|quoted|promised|to|as|penny
  + The [final invoice matched the estimate].
  - The total bill is as high as a house.
honesty.kept_promise +2   honoured|honored|honours|honors|honor|honour the|my|our|it|their|his|her … price|deal|quote|offer|warranty|booking|guarantee|discount|promise|rate
  + The showroom [honoured the old quote].
  - We honour the dead.
honesty.kept_promise +2   honoured|honored|honour|honor|honours|honors my|our|the|their|his|a reservation|price|quote|warranty|guarantee|booking|discount|offer|original|sale|voucher|deal|promise|word
  + They [honoured the sale price] a day late.
  - The guest of honour is on the left.
honesty.kept_promise +2   stepped|steps up and|when|to|for
  + They [stepped up when] it mattered.
  - He stepped in a puddle.
honesty.kept_promise +2   stick|sticks|stuck|kept|keeps|keep to their|the|its|his time|schedule|budget|quote|slot|plan|promise|deadline|word|timetable|estimate|price
  + They [stick to the quote].
  - The quote is in his word list.
honesty.kept_promise +2   true|faithful to their|his|her|its|the word|promise|promises
  + The roofers were [true to their word].
  - True to the size of the hall.
honesty.kept_promise +2   true|stuck to their|his|her word|promise
  + They [stuck to their word].
  - I read his word list.
honesty.no_oversell  +2   n't|not|never|without try|tried|trying … sell|upsell|flog … anything|extra|extras|me|us|you
  + He did [not try to sell me] anything.
  - I tried to sell it, no?
honesty.no_oversell  +2   n't|not|never|without … try|tried|trying|push|pushed|pushing|pressure|pressured … sell|upsell|extras|buy|products|warranties|finance
  + They [never tried to sell us] anything.
  - I tried to sell it, no?
honesty.no_oversell  +2   no|without|zero pushiness|pressure|upselling|upsell|hard-sell|sales-talk|nonsense|bull|waffle|jargon
  + There was [no pushiness].
  - The tap has low pressure.
honesty.no_oversell  +2   no|without|zero|never|not|nobody|n't … hard|pushy|pushiness|pressure|upsell|upselling|flog|salesy|sales … sell|selling|sales|pressure|pitch|whatsoever|us|me|at
  + It was calm, with [no hard sell].
  - The pressure of the tyre is low.
honesty.no_oversell  +2   talked|talk|steered|persuaded|advised me|us out|away|against of|from|buying … buying|something|need|expensive|wasting|spending
  + She [talked me out of buying] the dear one.
  - They talked about buying.
honesty.open_about   +2   honest|upfront|open|candid|frank|transparent about … drawbacks|downsides|faults|problems|risks|costs|flaws|limits|limitations|price|delay|delays
  + She was [open about the drawbacks].
  - It is open about ten.
keep.be_honest       keep to be honest|fair
keep.honest_please   keep an|a|one|my honest|genuine update|estimate|answer|opinion|review|question|mistake|feedback|reason|error
keep.honest_please   keep just|please|least|lets|let's|completely|perfectly|brutally be|being honest
keep.honest_please   keep now being honest
keep.honest_with     keep be|being honest with
keep.nhs_trust       keep nhs|hospital|foundation|this|the|unit|health trust
keep.not_trusted     keep trust fund|funds|account|deed
keep.on_time_says    keep showed|listed|claimed|displayed|displays|showing|lists … on time
keep.paid_upfront    keep upfront ~fee|~cost|~payment|~charge
keep.paid_upfront    keep ~pay|paid upfront
keep.transparent_lid keep transparent|frank lid|case|cover|box|plastic|film|bag|sausage

# Straight as a die
honesty.honest +2 <agent>|he|she|they|firm|company|broker|dealer|mechanic|garage|seller <be> <degree>|always|completely|totally|perfectly upfront|up-front|open|frank|candid|credible|loyal|faithful|legitimate|kosher|fair
  + The [broker was completely upfront].
  - It is a very faithful copy, so he said.
honesty.honest +2 <agent>|they|he|she|company|firm|dealer|seller|shop <be> on the level|square
  + The pawn [shop is on the level].
  - On the level below is a square.
honesty.honest +2 even-handed|evenhanded|impartial|impartially|impartiality|unbiased|principled|upstanding|honourable|honorable|honourably|honorably|incorruptible|fair-minded|honest-to-goodness|truthfully|straight-shooting|straight-shooter|above-board|scrupulously-honest|square-dealing|trusty
  + An [honourable] car dealer, at long last.
  - The Honour roll is on the principal's wall.
honesty.honest +2 man|men|woman|people|company|person|firm of his|her|their|its word|integrity|honour|principle
  + Our roofer is a [man of his word].
  - A man of letters, his word game.
honesty.honest +2 they|he|she|company|firm|seller <be> upfront|up-front|credible|loyal|faithful|legitimate|kosher|trusted|scrupulous|bona-fide
  + For a loan shop [they are legitimate].
  - The loyal dog of the firm.

# How a good firm carries on
communication.clear     +2 give|gives|gave|got|get|getting … straight|honest|clear|proper|sensible answer|answers
  + The pension desk [gives straight answers].
  - Give me an answer, a straight line.
competence.keen         +2 gives|give|gave|given|giving … its|their|his|her|it all|110|100|everything
  + The band [gave it their all].
  - Give all of it to her.
competence.keen         +2 put|puts|pour|pours|poured|putting … its|his|her|their|real|whole|heart … heart|hearts|soul … into
  + They [put heart and soul into] the fair.
  - Put a heart sticker into the bag.
competence.keen         +2 they|he|she|who|always|really thinks|think|plans|plan|looks|look|thought|planned ahead
  + Caterers [who think ahead].
  - Look ahead to June.
competence.knows_well   +2 finger on|is-on the pulse
  + The scheme has its [finger on the pulse].
  - A pulse on the finger clip.
competence.professional +2 do|does|did|done|doing things|it|everything|jobs properly|right|well|by-the-book
  + That roofer [does things properly].
  - Do these things roll well ?
competence.professional +2 keeps|keep|kept|stays on top of things|everything|maintenance|repairs
  + The caretaker [keeps on top of things].
  - The jar was on top of it.
competence.professional +2 ~have|has|have|got|had its|their|his|her|your act together
  + That clinic [has its act together].
  - The third act.
empathy.above           +3 above|beyond|past the call of
  + The fitters went [beyond the call of] duty.
  - Call the number above the line.
empathy.above           +2 goes|gone|went|go the distance|extra-yard for|and|with|every
  + They [go the distance for] a lost dog.
  - The distance to go.
empathy.above           +3 out on a limb for
  + The vet went [out on a limb for] our pup.
  - A bird on a limb.
empathy.above           +2 ~pull|pulls|pulled its|their|his|her weight
  + Everybody there [pulls their weight].
  - Check their weight limit.
empathy.attentive       +2 looked|taken after|care … royally|superbly|beautifully
  + We were [looked after royally].
  - The plants were looked after when we left.
empathy.attentive       +2 look|looks|looked after its|their|his|her people|staff|customers|guests|residents|patients|tenants|own
  + The trust [looks after its tenants].
  - Look after your things.
empathy.attentive       +2 take|takes|took|takes-good care of you|us|me|everyone|its|their|people|everything|customers|him|her|mum|dad
  + The spa [takes care of you].
  - Take care of the step.
empathy.cares           +2 heart|hearts is|are|in|was in the right
  + Their [hearts are in the right] place.
  - The heart is drawn in the right corner.
empathy.cares           +2 look|looks|looked|looking out for you|us|me|him|her|each|its|their|everyone|people
  + The wardens [look out for each] other.
  - Look out for the step.
empathy.cares           +2 win|wins|won|winning me|us|you|him|her over
  + The pup class [won me over].
  - I won; it was over.
empathy.time            +2 make|makes|made time for you|everyone|people|us|me|patients|customers|a
  + My GP [makes time for you].
  - Make it in time for tea.
friendliness.welcome    +2 was|were|felt|been|are|am|made very|so|really|truly|most welcome|welcomed
  + We were [made very welcome].
  - A very warm coat is welcome.
honesty.honest          +2 play|plays|played|shoot|shoots it|by|fair|straight the|straight|and|with rules|square|us|and|everyone
  + The pawn shop [plays fair and square].
  - They played it by the band, with us.
honesty.honest          +2 tells|tell|says|call|calls it like|how it is
  + The surveyor [tells it like it is].
  - Tell it as a joke.
honesty.honest          +2 tells|tell|told|gives|gave you|it|me|us straight out|and|about|when|if|up
  + Our joiner [tells you straight out].
  - They told us to go straight on.
honesty.honest          +2 treat|treats|treated|treating you|us|me|people|everyone|customers|him|her right|fairly|decently|properly|honestly|equally|honourably
  + The mill shop [treats you right].
  - Treat the deck right through.
overall.better_now      +2 cleaned|cleaning up its|their|his act
  + The pub has [cleaned up its act].
  - They cleaned up at nine.
overall.better_now      +2 gone|goes|going|go from strength to
  + The bakery has [gone from strength to] strength.
  - The rope goes from here to there.
overall.better_now      +2 has|have|had|'s|really|clearly upped|raised|lifted its|their|his|her game
  + The chippy [has upped its game].
  - Has the game raised money ?
overall.better_now      +2 ~turn|turned|cleaned itself|themselves|things|it|up-its … around|round|act
  + The surgery has [turned itself around].
  - The bus turned round.
overall.delighted       +2 was|were|am|'m|been|totally|instantly|completely won-over|inspired|hooked|smitten by|from|on|with|to|after
  + I [was smitten with] the owls.
  - The house was sold by auction.
overall.great           +3 beat|beats|blow|blows|blew|knock|knocks them|it|the|others|all|everyone … all|away|competition|park
  + The mint sauce [beats them all].
  - The wind blew them over, not all.
overall.great           +2 break|breaks|broke|breaking|buck|bucks|bucking the mould|mold|trend
  + A letting agent that [breaks the mould].
  - Mould and trend of the damp wall.
overall.great           +3 different gravy|class|level
  + This gym is [different gravy].
  - A different lesson.
overall.great           +3 hit|hitting|struck the jackpot
  + We [hit the jackpot] with this sitter.
  - They mine gold.
overall.great           +3 in a|another different|whole-other league|class
  + Their scones are [in a different league].
  - A class in a different hall.
overall.great           +3 is|are|was|were|'s the full|whole|complete|total package
  + The kennels [are the whole package].
  - The complete package was posted.
overall.great           +2 make|makes|made|making the grade|cut
  + This cordless drill [makes the grade].
  - The tailor made the cuts.
overall.great           +2 shining|perfect|wonderful|fine|model|brilliant example|exemplar|advert|advertisement|ambassador|ambassadors to|for
  + The trust is a [shining example to] others.
  - A shining lamp, for example.
overall.great           +3 top of its|their|his|her|the game|class|tree
  + That kitchen is at the [top of its game].
  - On top of the box is a game.
overall.great           +3 win|wins|won|beat|beats hands down
  + For pies they [win hands down].
  - Hands down, we won.
overall.relief          +2 was|were|am|so|very|felt|feel|really|just relieved to|that|when|by
  + I [was relieved when] the plumber came.
  - The guard was relieved at ten.
resolution.handled      +2 never|n't fail|fails|failed|failing to deliver|impress|please|help|amaze|delight|satisfy|cheer
  + That bakery [never fails to please].
  - The alarm never fails to ring.
resolution.solved       +2 saw|seen it|things|this … through to the end
  + Our adviser [saw it all through to the end].
  - I saw it through the glass.
timeliness.on_time      +2 keeps|keep|kept|sticks|stick to time|schedule|timetable
  + The barge [keeps to time].
  - Keep to the left in time.

# Smooth, plain and glad
competence.expert +2                          has|have|had|'s|got|real|great|rare … knack of|for
  + She [has the knack of] calming toddlers.
  - A knick-knack for the shelf.
ease.done_for_me  +2                          n't|not|barely|hardly|never|without|scarcely have|had|having|need|needed to lift a finger
  + I [barely had to lift a finger].
  - I had to lift it with one finger.
ease.done_for_me  +2                          they|he|she|who|team|crew|lads|agent did|do|does all the … donkey|heavy|hard|leg|spade|legwork|running … work|lifting|legwork|running|for
  + The [agent did all the donkey work].
  - Did they all work on the donkey ride ?
ease.smooth       +2                          application|visa|mortgage|paperwork|sale|purchase|booking|renewal|exam|check-in flew|whizzed|zipped|glided through
  + Her [visa flew through].
  - The plane flew through the mortgage ad.
ease.smooth       +2                          everything|it|all|things fell|falls|slotted|clicked|fitted|dropped into place
  + [Everything fell into place].
  - It fell in the place by the bin.
empathy.above     +2                          conjured|magicked|conjure up a|an|some|our|my|two|something|the
  + They [conjured up a] cot at midnight.
  - A conjuror came up the lane.
empathy.patient   +2                          had|has|have|with the patience to
  + The fitter [had the patience to] start again.
  - The patience card game is easy to play.
honesty.honest    +2                          practise|practises|practice|practices|practised what they|he|she|it preach|preaches|preached
  + They [practise what they preach].
  - What do they practise in church ?
honesty.honest    +2                          put|puts|laid|lays|placed … cards on the table
  + The agent [put all her cards on the table].
  - My cards are in the drawer of the table.
honesty.honest    +2                          what you see is what you get
  + With that dealer [what you see is what you get].
  - See what you can get.
overall.loyal     +3,decides:make,stage:renew would|wouldnt n't|not swap|trade|change|exchange my|our|him|her|them|it … for the|a|all … world|anything|million|tea
  + I [would not swap my gardener for the world].
  - Would you swap the map of the world ?
overall.praise    +2                          earned|earn|earns|earning their|its|his|her stripes|crust|corn|keep|spurs
  + The new vet has [earned her stripes].
  - A shirt with stripes.
overall.recommend +2,decides:make,stage:renew worth crossing|driving|travelling|queuing|walking|flying|waiting|getting
  + That pie is [worth crossing] town for.
  - What is it worth driving north ?
overall.relief    +3                          like|as a|if … weight … lifted
  + It felt [like a weight had been lifted].
  - Weights are lifted in the gym.
