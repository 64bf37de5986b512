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
honesty.trust        +2 have|has every|full|complete|total|great|absolute|utmost confidence in
  + We [have every confidence in] our notary.
  - A confidence trick in a play.
  - I had full confidence in you.
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
honesty.kept_promise +2   final|actual|total|end bill|price|cost|invoice matched|equalled … quote|quotation|estimate|quoted
  + The [final invoice matched the estimate].
  - The final price is not the same as quoted.
honesty.kept_promise +2   final|actual|total|end bill|price|cost|invoice was exactly|precisely|just|as|what as|what|the|he|they|we|it|i|she … quote|estimate|quoted|promised
  + The [total cost was what he quoted].
  - The total cost was exactly double the quote.
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
keep.on_time_says    keep board|screen|app|site|website|tracker|tracking|boards|screens showed|shows|show … on time
keep.on_time_says    keep listed|claimed|displayed|displays|showing|lists … on time
keep.paid_upfront    keep girl|girls|lady|ladies|guy|guys|people|staff|man|woman|desk|receptionist|receptionists|ones upfront
  + The [girls upfront] ignored us.
  - The man was upfront with me.
keep.paid_upfront    keep upfront ~fee|~cost|~payment|~charge
keep.paid_upfront    keep ~pay|paid upfront
keep.transparent_lid keep transparent|frank lid|case|cover|box|plastic|film|bag|sausage

honesty.no_oversell +2 never|not|n't|without push|pushes|pushed|pushing treatment|treatments|extras|products|add-ons|insurance|services|upgrades
  + They [never push extras] at you.
  - I never push the lift button.
honesty.transparent +2 fee|fees|price|prices|pricing|cost|costs|charges|terms|rates is|are|was|were|all|very|clearly clear|upfront|up-front|transparent
  + The [prices are clear] at the door.
  - Clear prices off the slate.

# Straight as a die
honesty.honest +2 <agent>|he|she|they|firm|company|broker|dealer|mechanic|garage|seller <be> <degree>|always|completely|totally|perfectly upfront|up-front|open|frank|candid|credible|loyal|faithful|legitimate|kosher|fair
  + The [broker was completely upfront].
  - It is a very faithful copy, so he said.
honesty.honest +2 <agent>|they|he|she|company|firm|dealer|seller|shop <be> on the level
  + The pawn [shop is on the level].
  - On the level below is a square.
  - The shop is on the square.
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
honesty.honest +2 play|plays|played|shoot|shoots by|fair|straight the|straight|and|with rules|square|us|and|everyone
  + The pawn shop [plays fair and square].
  - They played it by the band, with us.
honesty.honest +2 tells|tell|says|call|calls it like|how it is
  + The surveyor [tells it like it is].
  - Tell it as a joke.
honesty.honest +2 tells|tell|told|gives|gave you|it|me|us straight out|and|about|when|if|up
  + Our joiner [tells you straight out].
  - They told us to go straight on.
honesty.honest +2 treat|treats|treated|treating you|us|me|people|everyone|customers|him|her right|fairly|decently|properly|honestly|equally|honourably
  + The mill shop [treats you right].
  - Treat the deck right through.

# Smooth, plain and glad
honesty.honest +2 practise|practises|practice|practices|practised what they|he|she|it preach|preaches|preached
  + They [practise what they preach].
  - What do they practise in church ?
honesty.honest +2 put|puts|laid|lays|placed … cards on the table
  + The agent [put all her cards on the table].
  - My cards are in the drawer of the table.
honesty.honest +2 what you see is what you get
  + With that dealer [what you see is what you get].
  - See what you can get.

# Told in other words
honesty.honest       +2 treated|dealt|settled|handled|paid|priced|judged|charged … fairly|honestly|transparently|even-handedly|squarely
  + The pawnbroker [treated us fairly].
  - It is fairly far; honestly, who was treated ?
honesty.kept_promise +2 show|shows|turn|turns|come|comes|call|calls|arrive … when they|he|she say|says they|he|she
  + The bin men [come when they say they] will.
  - Come by when he says.
honesty.kept_promise +2 when|exactly|as|like he|she|they|you said he|she|they|you would|'d
  + The sweep came [when he said he would].
  - What he said about the road, they heard.
honesty.kept_promise +2 ~deliver|delivered|delivers on|on-all every|his|her|their|its|all|each|the|what promise|promises|word|count|front|promised|commitments
  + The builders [delivered on every promise].
  - Delivered on the first of the month.
honesty.kept_promise +2 ~stand|stood|stands by|behind his|her|their|its|what work|product|products|warranty|guarantee|word|workmanship|they|promises
  + The roofers [stand behind their work].
  - I stood by their bus stop.
honesty.no_oversell  +2 suggested|recommended|proposed|advised|steered … cheaper|smaller … plan|tariff|deal|option|one|policy|model
  + He [suggested a cheaper plan].
  - I found one cheaper elsewhere.

flexibility.gesture +1,stage:return told|let|said|says|asked me|us|to|i|we … keep … wrong|broken|faulty|damaged|cracked|both|chipped
  + He [told us to keep the chipped] jug.
  - He told us to keep it shut.
flexibility.gesture +1,stage:return told|telling|said|says|saying|asked … not to|n't bother|worry|send|return|ship … sending|send|return|returning|ship|shipping|back|broken|faulty|wrong|old
  + They [told us not to bother returning] the cracked tile.
  - They told us not to worry.

honesty.kept_promise +2 promised … and|then he|she|they did|have $
  + She [promised to ring and she did].
  - They promised to ring and they did nothing.

honesty.no_oversell +2 does|do|did|wo|would n't|not suggest|prescribe|recommend|push|sell … unnecessary|needless|superfluous|pointless|useless
  + He [doesn't suggest unnecessary] work.
  - He does suggest unnecessary work.
  - They don't sell extra parts.

honesty.no_oversell +2 never suggests|prescribes|recommends|pushes|sells|proposes|suggested|prescribed|pushed … unnecessary|needless|superfluous|useless
  + She [never prescribes needless] tests.
  - She prescribes needless tests.
