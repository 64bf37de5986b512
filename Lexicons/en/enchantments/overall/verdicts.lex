@language en
@kind     enchantments

# Verdicts: words that praise without saying what.

# Good
frame.denied      yields    ^ well $
  + [Well], the spring is here.
  - It went well.
overall.good      +1        <be> … my|our favourite|favorite|fave
  + This tram line [is now my favourite].
  - Is my favourite team on the badge ?
overall.good      +1        all|going|gone|goes|went|worked|works good|well|fine
  + With the new grid supplier, [all good].
  - They asked whether all parcels of good weight go by sea.
overall.good      +1        bright|high spot|spots <be>|was|were
  + The [bright spots were] the cook and the cat.
  - A bright spot of paint.
overall.good      +1        could|can do a|much|far|lot lot|worse worse|than
  + You [could do a lot worse].
  - I could do a lot of laps.
overall.good      +1        did|does|doing so|very|really|incredibly|extremely|remarkably well
  + The pupils [did so well] at the gala.
  - Does so much depend on the well?
overall.good      +2        did|does|done|do very|really|so|extremely|incredibly|exceptionally well to|by|with|for
  + The pilot [did very well to] land in that wind.
  - My son did well in maths.
overall.good      +1        entertaining|charming|delightful|pleasing|tasteful|worthwhile|impressive|respectable|commendable|likable
  + A [charming] hour by the weir.
  - A charm bracelet.
overall.good      +1        fine|decent|okay|ok|alright|adequate|acceptable|satisfactory|reasonable|fair|reasonably
  + The crossing was [fine].
  + A [decent] gym for a small town.
  - The court issued a fine of sixty pounds.
overall.good      +1        good|gud
  + A [good] building society.
  + Everything was [good].
  - Good morning, my badge is lost.
overall.good      +1        it|its 's|is|was nice|refreshing|lovely|wonderful|reassuring when|to somebody|someone|people|see|find|staff|they|deal
  + [It is reassuring when people] ring first.
  - It is a wide bench.
overall.good      +1        it|its 's|is|was so|very|really|always|just nice|refreshing|lovely|wonderful|reassuring when|to somebody|someone|people|a|see|find|meet|staff|they|you|deal
  + [It was so refreshing to meet] a patient clerk.
  - It would be so nice to have a bench.
overall.good      +1        keep it up
  + Lovely little museum, [keep it up].
  - Keep it upright in the van.
overall.good      +1        local|family|firm|personal|all-time|absolute|new|big|real|definite|neighborhood|neighbourhood favourite|favorite|fave
  + A [firm favourite] with the grandkids.
  - The favourite lost the race.
overall.good      +2        more than i|we|you could|can|ever|had|would … asked|ask|hoped|wanted|expected|imagined|wished|dreamed
  + It was [more than I could have asked] for.
  - More than I know.
overall.good      +1        my|our favourite|favorite|fave … place|restaurant|shop|store|airline|hotel|part|thing|dish|bar|pub|spot|company|brand|centre|app|site|bakery|cafe|salon|garden
  + [My favourite garden] centre.
  - They printed the badge of my favourite team.
overall.good      +1        my|our go to|place|brand|shop|spot for|place|brand|shop|spot|when
  + It is [my go-to for] paint.
  - Go to the desk.
overall.good      +1        nice|nicely|pleasant|enjoyable|agreeable|likeable|positive|worthwhile|favourable
  + A [nice] way to spend a birthday.
  + My session with the physio was [enjoyable].
  - They asked whether the nice thing would be a bus stop nearer.
overall.good      +1        not bad|half
  + The buffet was [not bad].
  - Bad weather or not, we sail.
overall.good      +1        not too|so|at|half bad|shabby
  + The new terminal is [not too bad].
  - It is too dark, so bad for photos, or not ?
overall.good      +1        not|n't too|half|at|so shabby|bad
  + It is [not half bad].
  - He did not ask too bad a price.
overall.good      +1        one of my|our favourite|favorite|fave|favourites place|places|spot|spots|restaurant|restaurants|hotels|hotel|shops|stores|brands|apps|things|dishes|cafes|pubs|bars|airlines|companies|so|ever
  + [One of my favourite cafes].
  - One of my socks.
overall.good      +1        one|single|main|big|major|great redeeming feature|quality|grace|factor
  + The [one redeeming feature] is the terrace.
  - There was no redeeming feature.
overall.good      +1        pretty|really|very|quite|so|super|damn|darn|bloody cool
  + The light show was [pretty cool].
  - A cool breeze.
overall.good      +1        so far so good
  + Week two with this broker, [so far so good].
  - How far is the good bakery ?
overall.good      +1        something out of the ordinary
  + The choir is [something out of the ordinary].
  - Nothing out of the ordinary.
overall.good      +1        speaks|speak for itself|themselves
  + The view [speaks for itself].
  - Can a parrot speak ?
overall.good      +2        stood|stands|withstood the test of time
  + The bag has [stood the test of time].
  - The test of time is next.
overall.good      +1        to her|his|their|its credit
  + [To his credit], the verger waited.
  - I owe it to a credit union.
overall.good      +1        up to scratch|standard|par
  + The spare bike was [up to scratch].
  - Walk up to the par three hole.
overall.good      +1,yields well
  + The first week began [well].
  - As well as the cot, send the sheet.
overall.satisfied +3        thank|thanks|thankyou|yous are|is|would|can|be not|n't|never enough
  + A thousand [thanks are not enough].
  - Thanks for the enough said mug.

@sector airline transport
overall.good +2 greatservice|goodservice|excellentservice|amazingservice|bestairline|happycustomer
  + A smile at the gate [#greatservice].
  - Great Yarmouth has a service at six.

@all

# Excellent
keep.must_be_perfect keep has|have|must|had|needs|need|got to|be|look be|perfect|exactly|just perfect|spotless|right|immaculate $
  + The hem [has to be perfect].
  - It is perfect.
overall.best_ever    +3   contender|candidate|candidates|contenders|strong for the best|finest|nicest
  + It is a [contender for the best] fair.
  - It is a contender for the cup.
overall.excellent    +2   5|five|10|ten star|stars|out service|treatment|of
  + [Five star treatment] in a caravan park.
  - Five stars hang over the door of the inn.
overall.excellent    +2   <be> <degree> amusing|beneficial|consistent|crisp|engaging|exciting|faithful|immersive|joyful|original|passionate|personal|polished|robust|sleek|smart|solid|soothing|stimulating|strong|unique|warm|touching|moving|refined|sophisticated|vibrant|versatile|fulfilling|enriching
  + It [is very personal].
  - How strong is the tea?
overall.excellent    +2   <be> amusing|beneficial|cohesive|engaging|exciting|immersive|instructive|joyful|radiant|refined|stimulating|supreme|staggering|whimsical|zen|dreamlike|unmissable|sparkling|game-changing|compelling|riveting|gripping|spellbinding|uplifting|energising|energizing|rejuvenating|therapeutic|enriching|fulfilling|sleek|polished|robust|rad|primo
  + The course [was engaging] from day one.
  - An exciting place to be.
overall.excellent    +2   <be> clever|quirky|timeless|creative|lively|inventive|ingenious|imaginative|fast-paced|well-rounded|thought-provoking
  + The show [was inventive].
  - A creative writing class.
overall.excellent    +2   <be> heaven|heavenly
  + The hot tub [was heaven].
  - Thank heavens it was shut.
overall.excellent    +2   <be> … praiseworthy|tip-top|top-drawer|5-star|impeccable
  + The bar staff [were praiseworthy].
  - Is this the super saver fare ?
# Now that is it
overall.excellent    +3   ^ now that|thats 's|is service|care|hospitality|coffee|cooking|craftsmanship|value $
  + [Now that's service].
  - Now that is a queue.
overall.excellent    +2   ^ that|thats 's|is customer|proper|real|true service|care|hospitality $
  + He ran after us with the hat. [That's customer service].
  - That is the customer service desk.
overall.excellent    +3   absolutely|simply|truly amazing|brilliant|fantastic|wonderful|fabulous|incredible|perfect|superb|outstanding
  + The staff night was [simply wonderful].
  - Is that absolutely necessary, or simply a form ?
overall.excellent    +2   amazing|amazingly|awesome|incredible|astounding|stunning|phenomenal|mindblowing|epic|magic|mesmerising|breathtaking
  + The ranger was [awesome].
  + That gig was [phenomenal].
  - They asked whether it is amazing how many keys I lost.
overall.excellent    +2   aplus|tiptop
  + Fitting of the stove, [aplus].
  - The A plus socket is for the red lead.
overall.excellent    +2   a|absolute|real|true|total|little stunner|paradise|sanctuary|classic|smash|goldmine|keeper|winner
  + The spa is [a sanctuary].
  - The rock is by the retreat.
overall.excellent    +2   a|an|my|real pleasure|joy|treat|delight
  + Such [a joy] from the start.
  - They asked whether a treat for my dog is on the shelf.
overall.excellent    +2   a|an|real|absolute|definite|total keeper|winner|hit|corker|belter|cracker|triumph|masterpiece
  + This whisk is [a keeper].
  - The keeper of the zoo.
overall.excellent    +2   a|an|such|very|most|what welcome|pleasant|lovely|nice|great|wonderful break|change|surprise|touch|treat|escape|experience|evening|day|stay|visit
  + It made [a welcome change].
  - A change of bus.
overall.excellent    +2   a|true|real|hidden gem
  + This chapel bookshop is a [hidden gem].
  - The gem in my ring fell out.
overall.excellent    +2   beautiful|captivating|dazzling|exhilarating|thrilling|enthralling|riveting|spellbinding|fascinating|uplifting|inspiring|inspirational|heart-warming|heartwarming|touching|sumptuous|majestic|masterful|wondrous|blissful|legendary|priceless|refreshing|invigorating|pleasing|pleasurable|commendable|admirable|noteworthy|accomplished|luscious|magnifique|superlative|fantabulous|outstandingly|idyllic
  + The regatta was [captivating].
  - A captive wolf.
overall.excellent    +2   best
  + My [best] locksmith by far.
  - What is the best time to call ?
overall.excellent    +3   best … ever|world|planet|town|country|around|have|had
  + The [best scones I have] tasted.
  - Which seat is best, and have you ever sat there ?
overall.excellent    +2   brilliant|brilliantly|brill|fab|fabulous|fantastic|marvellous|marvelous|tremendous|smashing|cracking|ace|magnificent|glorious|sensational|spectacular|cool|dope|wicked|belting|grand|lush|bonzer|neat|peachy
  + The school trip was [brilliant].
  + A [cracking] little cafe.
  - Keep the serum in a cool dry place.
overall.excellent    +2   cannot|cant be|not beat|beaten|bettered
  + For a rainy day the pool [cannot be beaten].
  - The eggs cannot be cold.
overall.excellent    +2   cannot|cant|couldnt beat|top|touch|match … price|prices|value|deal|location|quality|view|service|taste|rates|it|that|for
  + You [cant beat that] for a tenner.
  - The beat of that song is for us.
overall.excellent    +3   cannot|cant|not|n't find|say enough words|superlatives|praise|good
  + I [cannot find enough words] for that crew.
  - I never say thanks for that.
overall.excellent    +3   cannot|cant|not|n't say enough about|for
  + I [cannot say enough about] that crew.
  - I cannot say, enough is enough.
overall.excellent    +2   can|could|ca|'ll not|n't|never beat|top|touch|match … price|prices|value|deal|location|quality|view|service|taste|rates|it|that|for
  + You [cannot beat the location].
  - Beat the eggs, not the price.
overall.excellent    +2   ca|can|could|wo|will n't|not find|get … better|nicer
  + You [will not find a better] cobbler.
  - I cannot find the light.
overall.excellent    +2   could|can have|'ve|happily|easily|of stayed|sat|spent|listened|watched|lingered|stay|sit|spend|listen|watch … all|for|hours|longer|forever
  + We [could have stayed for] a month.
  - I could watch all of it tomorrow.
overall.excellent    +3   could|can n't|not have asked|ask|wished|wish|wanted for anymore
  + We [couldn't have asked for anymore].
  - They asked for no more hay.
overall.excellent    +2   day|night|evening|meal|trip|stay|experience|moment|holiday|weekend to remember
  + It was a [night to remember].
  - A date to remember.
overall.excellent    +2   definitely|really|truly|always|certainly|consistently|never deliver|delivers|delivered $
  + They [really deliver].
  - They deliver on Mondays.
overall.excellent    +2   excellent|excellence|excellently|excelled|superb|superbly|splendid|terrific|exemplary|first-class|top-notch|topnotch|stellar|sterling
  + An [excellent] vet in every way.
  + A [superb] orchard tour.
  - They asked whether Bill and Ted is an excellent adventure, says the poster in the lobby.
overall.excellent    +2   first|my|our|automatic|number port|choice|go-to of|every|one|for call|time|me|everything
  + They are my [first port of call].
  - A port of call in Spain.
overall.excellent    +2   first|top|world class|notch|rate|drawer
  + The hospice care was [first class].
  - I sent it by first-class stamp last week.
overall.excellent    +2   five|5 star service|treatment|care|experience|quality|standard|job|hospitality
  + We got [five star treatment].
  - Five hotels near the star fort.
overall.excellent    +3   five|5|ten|10 star|stars <be>|simply|just not|n't|simply enough
  + [Five stars are not enough].
  - One star is not enough blame.
overall.excellent    +3   gold|top standard|star|marks|dollar service
  + The tailor gave [gold star service].
  - The gold standard bar sits in the vault.
overall.excellent    +2   great|gr8|greatly
  + A [great] crew on the night bus.
  + Their youth card is [great].
  - My great-aunt lives two doors down.
overall.excellent    +2   impressed|impressive|impresses|impress
  + I am [impressed] by the sorting desk.
  - They asked whether the seal is impressed on page two, if needed.
overall.excellent    +2   incomparable|five-star|michelin-star|gold-plated|blue-ribbon
  + Her massages are [incomparable].
  - Incoming calls compared by month.
overall.excellent    +2   incomparable|inimitable|peerlessly|gobsmackingly|sublimely|mind-bogglingly good|great|delicious
  + The tarts are [gobsmackingly good].
  - The boggling of minds.
overall.excellent    +3   in|such|total|absolute awe of|when|at|by|every|the|how|inspiring
  + The kids were [in awe of] the guide.
  - An awl and a hammer.
overall.excellent    +2   is|are|was|were|'s|absolute|pure|total a|an|pure|absolute dream|joy|delight|blessing|godsend
  + Knitting with it [is a dream].
  - Dream on.
overall.excellent    +2   is|are|was|were|absolutely top
  + The new tram [is top].
  - The lid is on top of the box.
overall.excellent    +2   lovely|lovliest|loveliest|adorable|delightful|charming
  + We had a [lovely] pool there.
  - The love of my life.
overall.excellent    +2   perfect|perfectly|perfection|spot-on|ideal|ideally|purrfect
  + Our room swap was [perfect].
  + The venue is [ideal] for twins.
  - If you want the perfect cut, bring a photo.
overall.excellent    +2   pure|sheer|absolute|proper class|quality|magic|brilliance|dead
  + The finish was [pure class].
  - A class for beginners.
overall.excellent    +2   sound|grand|lovely lad|lads|bloke|fella|driver|people|folk|staff|crew|bunch|chap|girl
  + He was a [sound lad].
  - The sound of the lads next door.
overall.excellent    +2   so|very|really|truly|extra|something|felt|feel|made|that|was|were|is|are special
  + That day was [so special].
  - A special order form.
overall.excellent    +2   spot on
  + The fitting was [spot on].
  - They asked whether there is a red spot on the lens.
overall.excellent    +2   super|top <agent>|service|job|work|food|place|shop|stay|value|experience|hotel|meal|company|product|product|app|effort|stuff
  + [Super service] at the wool shop.
  - The top shelf is empty.
overall.excellent    +3   surpassed|outdid|outdone|excelled themselves|himself|herself|yourselves|yourself|itself
  + The bakers have [outdone themselves].
  - He has done it himself.
overall.excellent    +1   thank god|goodness|heavens|heaven we|i found|chose|picked|discovered this|them|you|it|him|her|your|these|here|their
  + [Thank heavens we found this] studio.
  - Thank God we found another barn.
overall.excellent    +2   there|theres is|'s|are no|n't better|finer … in|around|anywhere|out
  + [There is no better cobbler in] Hull.
  - There is no better time than now to move out.
overall.excellent    +2   thought|think|thinks of|about everything
  + The hosts [think of everything].
  - I thought of you.
overall.excellent    +2   thought|think|thinks of|about everything|it|every all|everything|detail
  + The hosts [thought of everything].
  - I thought of you all.
overall.excellent    +2   top|first|world|second|next notch|class|rate|drawer|none|level
  + A [top drawer] lunch.
  - The drawer is locked.
overall.excellent    +2   top|full marks|man|bloke|lad|lass|job|banana|guy
  + [Full marks] to the lifeboat team.
  - The full form has marks in red ink.
overall.excellent    +2   way|far ahead|better of|than my|any|their|anything|others|other|everyone
  + It is [way ahead of my] last one.
  - Way ahead, turn left.
overall.excellent    +3   what more can|could you|i|we|one ask|want|wish
  + [What more could you want] from a ferry.
  - What more do we have to pay ?
overall.excellent    +2   will|'ll change … your life|lives
  + This saddle [will change your life].
  - Change your life jacket.
overall.excellent    +3   wonderful|wonderfully|outstanding|exceptional|exceptionally|extraordinary|unforgettable|memorable|remarkable|out-of-this-world
  + A [wonderful] week at the retreat.
  + An [exceptional] stroke unit.
  - My outstanding balance is nine pounds.
overall.excellent    +2   worked|works|turned|turns|panned|working out fine|well|great|perfectly|brilliantly|nicely|beautifully|ok|okay|wonderfully|smoothly|fantastic
  + It all [worked out fine] in the end.
  - The fine is worked out by us.
overall.excellent    +2   worth … it|visit|penny|every|trip|wait
  + The zip wire is [worth every] pound.
  - How much is my scrap worth ?
overall.excellent    +2   would|'d|i'd|happily|gladly travel|drive|go|walk|cross|fly|come miles|hours|hundred for
  + I [would travel miles for] that pie.
  - I had to travel miles to the port.
overall.excellent    +2   ~pleasure to … deal|work|visit|do|talk|speak|use|read|be
  + They are a [pleasure to deal] with.
  - The pleasure boat is ready to leave.
overall.praise       +2   a|real|true|absolute legend|hero|gem|diamond|superstar|angel|lifesaver|godsend
  + Our postman is an [absolute legend].
  - The shooting stars crossed the bay.

# Just what was wanted, and what nothing replaces
overall.as_expected   +1 exactly|just|arrived|all|everything|it as described|expected|advertised|pictured|ordered|promised|planned
  + It came [exactly as described].
  - As ordered by the court, just pay.
overall.best_in       +3 best … in|on town|earth|uk|london|business|world|county|country|planet|market
  + The [best tea in town].
  - Do your best in May.
overall.gold_standard +3 gold standard
  + [Gold standard] care for my mum.
  - Gold is a standard colour.
overall.just_right    +2 just|about|exactly|absolutely right amount|temperature|size|for|balance|level
  + The cushion is [just right for] my back.
  - Turn just right of the size chart.
overall.live_without  +3 n't|not|never … live|manage|cope|do|imagine|be without it|them|him|her|this|you
  + I could [not live without it].
  - Do not do it without a coat.

overall.good +2 everything|all|it|things worked|turned out for the best
  + [Everything turned out for the best].
  - All roads went to the best inn.
  - Things went for the best part of an hour.

overall.return +2 i|we would|'d do it|this|that again
  + [I'd do it again].
  - Do it again.

overall.good +1 ^ what a|an good|great|brilliant|excellent|wonderful|clever|lovely idea
  + [What a good idea].
  - What an idea.

overall.without_you +3 without you|her|him|them|the|his|their … never|not|n't have passed|managed|succeeded|made|got|done|survived|found|finished|coped|recovered|known
  + [Without her I would never have passed].
  - Without it I have never sung.

overall.without_you +3 never|not|n't have passed|managed|succeeded|made|done|survived|finished|coped|recovered … without you|them|him|her|their|your|his
  + I'd [never have managed without them].
  - I never sang without a cloak.
