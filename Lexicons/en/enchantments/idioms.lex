@language en
@kind     enchantments

# Everyday idioms that praise.
keep.bad_volumes         keep                        speaks|says|tells volumes|everything|it about how|their|the|why
keep.cant_wait           keep                        can n't|not wait to get|speak through|to|back|home|in|there
keep.cant_wait           keep                        cant wait to get|go|be|see|start|speak
keep.cant_wait           keep                        can|ca not|n't wait to get|go|be|see|start|speak
keep.content_noun        keep                        content is|was|are|on|of|in|and|from|that|for|available|creator|creators
keep.content_noun        keep                        the|course|your|our|their|of|more|new|video|good|bad|own|great|same|this|much content
keep.dream_on            keep                        like|as|in|had|have a dream
keep.god_knows           keep                        god knows
keep.good_game           keep                        talk|talks|talked|talking a good game
keep.grand_money         keep                        <number> grand
keep.grand_money         keep                        few|couple|hundred|two|three|four|five|six|ten|twenty|half grand
keep.i_rang              keep                        i|we rang|phoned|called|went|looked|searched round|around|everywhere
keep.refused_want        keep                        why|if|but|because … n't|not want to go back
overall.better_now       +1                          has|'s got better
  + The soup at the canteen [has got better].
  - The ferry has got a better horn.
overall.better_now       +2                          has|have|'s|getting|gets|got|keeps got|getting|gets better … better|year|every|and|each
  + The regatta [keeps getting better every] summer.
  - Every year he keeps getting a better loom.
overall.better_now       +2                          vast|huge|big|great|massive|definite|marked|real|much improvement
  + A [massive improvement].
  - An improvement would do.
overall.came_away        +2                          came|come|comes|left|went|walked|leave|go|felt|feel|feeling|feels|am|was away|out|home|so|very|really|more|much relieved|confident|energised|energized|hopeful|safe|valued|welcome|refreshed|inspired|motivated|uplifted|lighter|happier|calmer|reassured|empowered|rested
  + I [came away hopeful].
  - She went out to be alone.
overall.came_away        +2                          felt|feel|feeling relieved|confident|energised|energized|hopeful|inspired|motivated|uplifted|empowered|rested
  + I [felt inspired].
  - I hoped to be inspired one day.
overall.care             +2,theme:empathy            tell|see they|she|he|you … care|cares|cared
  + You can [see she cares].
  - Tell her to take care.
overall.didnt_want_leave +3                          didnt want to leave|go home|it|the|back
  + The kids did[n't want to go home].
  - I want to go home.
overall.didnt_want_leave +3                          n't|not|never want|wanted|wants to leave|go|come|end home|back|it|the|at
  + The twins [never wanted to go home] from the fair.
  - I never wanted the loom to leave the shed.
overall.family           +2,theme:friendliness       feel|feels|felt like … family|home
  + It [feels like a second home].
  - We are a family of four.
overall.feel_million     +3                          feel|feels|feeling|felt|look|looked|looking like|a a|million|new|queen|king million|person|woman|man|princess|royalty|dollars|bucks|quid
  + I left [feeling like a million].
  - I feel a cold coming.
overall.fixed_others     +2,theme:competence         fixed|sorted|rescued|corrected|repaired|saved … mess|disaster|botch|job … another|other|someone|previous|last|else
  + He [fixed the mess another] garage left.
  - I fixed the mess myself.
overall.forward          +2                          he|she|they|mum|dad|mother|father|son|daughter|kids|children|dog … looks|look|looking forward to
  + [Dad looks forward to] Tuesdays.
  - I look forward to hearing from you.
overall.idiom            +2                          <negation> … recommend|rate|praise|thank … highly|enough
  + I could [not recommend her highly enough].
  - Enough, he said: rate it or not.
overall.idiom            +2                          absolute|proper|actual gent|treasure|trooper|joy
  + He is a [proper gent].
  - The treasure hunt at the gate.
overall.idiom            +2                          are|is gold dust
  + Honest brokers [are gold dust].
  - The dust is gold.
overall.idiom            +2                          are|is like unicorns
  + Cobblers this careful [are like unicorns].
  - Unicorns are like horses in the tale.
overall.idiom            +2                          a|an absolute|real|total|complete|true star|treasure|gent|diamond|godsend|joy|delight|gem
  + Our porter was [an absolute star].
  - The real gem is in a case, a diamond.
overall.idiom            +2                          a|an|such|absolute|real|total|complete|true|pure|utter|little dream|haven|oasis|success|marvel|beauty|blast|hoot|riot|thrill|blessing|saint|keeper|sweetheart|cutie|triumph|delight
  + The spa is [a haven] for tired feet.
  - He had dreams of the sea.
overall.idiom            +2                          big up the|to|all
  + [Big up the] bell ringers.
  - The big ladder goes up to the loft.
overall.idiom            +2                          cracking|smashing|cracker|belting place|job|service|spot|hotel|pub|meal|lad|team|food|day|venue
  + A [cracking spot] for lunch.
  - The paint is cracking all over.
overall.idiom            +2                          credit where its|credit due
  + [Credit where it's due], the fitter was good.
  - My credit card is where I left it.
overall.idiom            +2                          credit where it|credit 's|is|its due
  + [Credit where it is due], the roof holds.
  - The credit is due in May, wherever it is paid.
overall.idiom            +2                          dream|dreams come|came true
  + It was a [dream come true].
  - I came to dream.
overall.idiom            +2                          happy|happier days|chappy|bunny|customer|camper|bunnies|campers|customers
  + [Happy days].
  - Happy hour starts at five.
overall.idiom            +2                          head and shoulders above
  + This bakery stands [head and shoulders above] the others.
  - The shelf was above my head and my shoulders.
overall.idiom            +2                          highlight of our|the|my week|holiday|day|trip|stay|visit
  + The boat was the [highlight of our week].
  - The best of the week is Friday.
overall.idiom            +2                          hit|hits|hitting the nail|spot
  + The soup [hit the spot].
  - The ball hit the post.
overall.idiom            +2                          hooked me|us|him|her up
  + They [hooked us up] with a loaner.
  - The fish was hooked by him.
overall.idiom            +2                          knocked|blew|knocks|blows my|our|your|his|her socks off
  + It [knocked my socks off].
  - He knocked my socks on the floor.
overall.idiom            +3                          lifesaver|life-saver|gamechanger|game-changer|life-changing|lifechanging|revelation|legend|legends|superstar|superstars
  + The new ramp is a [revelation] for my dad.
  - The legendary film is on at nine.
overall.idiom            +2                          once in a lifetime
  + Seeing the comet from their tower was [once in a lifetime].
  - A lifetime ago, we came here once in a while.
overall.idiom            +2                          proper|champion|grand job
  + [Proper job], lads.
  - The grand piano tuner had a job in town.
overall.idiom            +2                          punches|punching|punch well|way|far|right above
  + This place [punches well above] its size.
  - Above all, he punches hard.
overall.idiom            +2                          pure|total class
  + The girls were [pure class].
  - A class of thirty children.
overall.idiom            +2                          smart|wise|good|best|great|solid|sound move|choice|decision|call|bet i|we|ever|was|to|for|all|by
  + Renting the barge was the [best decision we] made.
  - Our best rower had to move for the photo.
overall.idiom            +2                          smart|wise|solid|safe|sound move|choice|decision|bet
  + It was a [smart move].
  - The choice is wise or not.
overall.idiom            +2                          stand up|standup guy|guys|company|people|folks|bloke|lad|outfit|team
  + A real [stand up guy].
  - We stand up here.
overall.idiom            +2                          streets|miles|leagues|light-years ahead of
  + They are [streets ahead of] the others.
  - Two streets above the church.
overall.idiom            +2                          that tells|says|speaks you|it|volumes everything|all|volumes
  + Clean plates all round, [that tells you everything].
  - That tells you the time.
overall.idiom            +2                          trip|holiday|experience|day|time|stay of|in a lifetime
  + The glacier walk was the [trip of a lifetime].
  - He told us of a trip early in his lifetime.
overall.idiom            +2                          turned|changed|transformed|saved|saves my|our|his|her life … around|upside|better|good
  + My trainer [turned my life around].
  - He turned my key around.
overall.idiom            +3                          walking on|over air|sunshine
  + I left [walking on air].
  - I was walking over the air field.
overall.idiom            +2                          what i|we like|liked|love|loved|enjoy|enjoyed most|best|about
  + [What I liked most] is the map.
  - We know what lamps they like best.
overall.idiom            +2                          without trying|tasting|sampling
  + Do not go home [without trying] the rhubarb.
  - I am trying the one without milk.
overall.idiom            +2                          would|'d|be … mad|crazy|daft|fool|foolish|silly|insane to|not miss|pass|skip|ignore
  + You would [be mad to miss] it.
  - The crazy hat is to go.
overall.idiom            +3                          ~come|came|comes up trumps
  + They [came up trumps].
  - I came up at ten.
overall.idiom            +3                          ~save|saved my|our|the bacon|sanity|day|holiday|wedding|marriage
  + They [saved my bacon].
  - I saved the best for the day after.
overall.laugh            +2,theme:friendliness       have|has|had|always|enjoy|enjoys|having a laugh|giggle|natter|chuckle|joke with
  + They [have a laugh with] Mum.
  - They laugh at me.
overall.laugh            +2,theme:friendliness       made|makes|make|had|has|got my|our|us|me|him|her|mum|everyone … laugh|laughing|smile|smiling|giggle|giggling
  + He [made our son laugh].
  - I laughed.
overall.life_back        +3                          give|given|got|giving|gives my|me|us|him|her|his|our … life|lives back
  + It [gave me my independence back].
  - He lives back in Hull.
overall.life_back        +3                          ~give|gave|given|got|giving|gives my|me|us|him|her|his|our … independence|confidence|freedom|smile back
  + The stair lift [gave me my freedom back].
  - He gave us his smile and went back.
overall.lifeline         +2                          a credit to
  + Our home help is [a treasure].
  - The treasure map is by the door.
overall.lifeline         +2                          a|absolute|real|such treasure|lifeline|asset|highlight|blessing
  + The library van is a [real lifeline].
  - The lifeline on the deck is a frayed one.
overall.looking_for      +2,theme:choice             had|found|stocked|stock the|exactly|just|what|everything … i|we 'd|had|have|was|were been|looking|hunting|searching|after … for
  + They [had the hinge I had been hunting for].
  - I had been looking at the sea.
overall.near             +1,theme:location_hours     right|just|only|handy|close|near next|opposite|by|for|to to|the … station|centre|center|beach|shops|bus|stop|tube|metro|town|airport|sea
  + It is [right by the station].
  - The bus to the beach.
overall.never_rush       +2,theme:empathy            never|not|n't|without rush|rushes|rushed|rushing|hurried|judge|judges|judged you|me|us|him|her|anyone
  + They [never rush me].
  - Never in a rush.
overall.no_complaints    +2                          <negation> … say|hear|heard|have a bad|cross word
  + I could [not say a bad word] about the crew.
  - The parrot said a bad word.
overall.on_hand          +2,theme:reachability       staff|help|people|nurses|stewards on hand
  + [Help on hand] at each gate.
  - He has a ring on his hand.
overall.on_point         +2                          on point|form
  + Nails [on point].
  - On that point I agree.
overall.plenty           +2                          plenty|lots|loads of attention|choice|time|practice|help|support|care|space|room|parking|advice|information|legroom|towels|storage
  + [Plenty of parking] by the door.
  - A plenty of rain.
overall.praise           +2,decides:make,stage:renew could|would|can|ca|would not|n't have|possibly … recommended|recommend|praised|praise|rated|rate … higher|highly|enough
  + I [could not have praised the tuner any higher].
  - I could have rated it no higher than the other.
overall.rang_round       +2,theme:empathy            rang|phoned|called|looked|searched round|around|everywhere to|until|for
  + She [phoned round until] she found one.
  - I walked round to see Tom.
overall.rate             +2                          really|highly|definitely|would|totally|do rate|value|trust it|them|this|him|her|their|these
  + I [really rate them].
  - I trust he will rate it.
overall.remember         +2,theme:friendliness       know|knows|knew|greet|greets|greeted|call|calls everyone|everybody|you|us|me by name
  + They [greet us by name].
  - I know him by name only.
overall.remember         +2,theme:friendliness       remember|remembers|remembered|know|knows|knew|learn|learns|learnt|learned|call|calls my|your|our|his|her|everyone's|everyones|childrens|kids name|names|usual
  + The barista [remembers my name].
  - The name on the card is mine.
overall.see_why          +2                          see|understand|know why … popular|recommended|rated|back|love|loves|rave|raves|queue|busy
  + I can [see why they rave] about it.
  - I see why it rained.
overall.thoughtful       +3,theme:empathy            put|left|had|gave|brought|laid … cake|card|flowers|bottle|balloons|chocolates|treat|treats|bowl … in|for|on our|my|the|his|her room|birthday|anniversary|dog|arrival|bed|honeymoon
  + They [left flowers in our room].
  - The card is in the room, by the bed.
overall.without_you      +3                          n't|not|dont|no|hate know|idea|imagine|think|clue what|where|how i|we|he|she|id|wed|mum|dad 'd|would|do … without
  + I do[n't know where we would be without] Kim.
  - I know what we did.

# People of worth, and what one says of them
overall.praise +2 ^ wow
  + [Wow], what a view.
  - No wow here? Fine.
overall.praise +2 a|the|real|total|pure wow factor|moment
  + The hall has [the wow factor].
  - A factor of two.
overall.praise +3 ca|can|could|cannot|cant|couldnt … speak highly|enough enough|highly
  + I [can't speak highly enough] of them.
  - Speak to us of high seas.
overall.praise +2 she|he|they|you|who|such|real|absolute|proper|true|total|been is|was|are|were|'s|a|an a|an|my|our|absolute|real|true rock|gentleman|gent|angel|saint|hero|whizz|pro
  + [She is a rock].
  - A rock in the sea.

overall.idiom      +3 life-saver|lifesavers|life-savers|lifesaving
  + A real [life-saver].
  - A life raft.
overall.only_flaw  +1 only|sole|slight|tiny flaw|downside|snag|niggle|negative|criticism|con|drawback was|is … weather|rain|leave|leaving|home|end|short|hangover|wait|queue
  + The [only flaw was the weather].
  - A flaw in the glass.
overall.unequalled +2 unlike anywhere|anything|any|no else|other
  + A park [unlike anywhere else].
  - Unlike her, he sings.
overall.worthy     +2 worthy of
  + It is [worthy of] five stars.
  - A worthy cause.
value.good         +2 so|that much for so little
  + [So much for so little].
  - So much for the plan.

condition.intact       +2,stage:receive arrived|came|delivered|turned without a|one|any scratch|mark|dent|blemish|scuff|crease
  + The mirror [arrived without a scratch].
  - A scratch, without which I came.
  - The case came with a dent.
condition.intact       +2,stage:receive not|without a|one scratch|dent|blemish|scuff on|to
  + The piano has [not a scratch on] it.
  - A mark on the page, not to be dear.
overall.better_than    +2               beats driving|sitting|queuing|queueing|cooking|flying|walking|waiting|paying|working|anything|going
  + The ferry [beats driving] in fog.
  - She beats eggs, driving me up the wall.
overall.better_than    +2               beats|beat|beating|trumps|outshines|outclasses the|any|every|all|my|others|everyone|them … hands|competition|rest|high|rivals|others|supermarkets|lot|hollow
  + It [beats the big names hands] down.
  - Who beats the rest of the drum?
overall.better_than    +2               doesnt|wont|cant|cannot get|ask|find better|any|for
  + It [doesnt get better] in Leeds.
  - What cannot get any here?
overall.better_than    +2               does|can|could|will n't|not|hardly|rarely get better|any better|than|much
  + It [doesn't get any better].
  - Will it not get better by May?
overall.better_than    +2               leaps and bounds ahead|better|above|beyond
  + [Leaps and bounds ahead] of the old site.
  - A frog leaps.
overall.better_than    +2               leaves|left|leave … others|competition|rest|rivals|everyone … standing|dust|shade|behind|wake
  + Their app [leaves the others standing].
  - He left the others a rest room key.
overall.better_than    +2               night|chalk|worlds and|apart day|cheese|from|compared compared|difference|with|my
  + It's [night and day compared] with the last lot.
  - Open night and day.
overall.better_than    +2               quantum|giant step from|forward|up|on|over
  + A [quantum leap from] my old mower.
  - A giant step ladder.
overall.better_than    +2               quantum|giant|huge|big|massive|definite|real|clear|great|vast|marked leap|improvement from|forward|up|on|over
  + It is a [big improvement on] my old tent.
  - There is room for improvement on the quay.
overall.better_than    +2               takes|take|takes some|a|beating beating|lot
  + That carvery [takes some beating].
  - Take some eggs for beating.
overall.better_than    +2               the difference <be> … night|chalk|incredible|staggering
  + [The difference was incredible].
  - The night shift is the difference.
overall.better_than    +2               wipes|wiped|wipe the floor with
  + Their ale [wipes the floor with] the rest.
  - He wipes the floor on Monday with a rag.
overall.better_than    +2               world|worlds of|apart difference|from
  + A [world of difference] since the new owners.
  - The world is apart.
overall.delighted      +2               kid|child|kids|children … christmas|candy|sweet|sweetshop
  + Grandad was like a [kid at Christmas].
  - The kid's Easter egg.
overall.delighted      +2               talk of the town|office|party|village|evening|night|school
  + Her hat was the [talk of the party].
  - A talk on the town.
overall.delighted      +2               took|takes|take my|her|our|his|your breath away
  + The ceiling [took my breath away].
  - Take my breath test away.
overall.delighted      +2               was|big|huge|massive|great|real|total|instant|such a|hit|absolute hit|with|real|total with|at|the … kids|party|guests|family|everyone|children|toddlers
  + The piñata was a [huge hit with the kids].
  - A huge hit on the head at dawn.
price.great            +2               keenest|sharpest|lowest rate|rates|price|prices|deal|quote|premium on|in|around|anywhere the|around|town|anywhere|market
  + The [keenest quote in town].
  - The best price on a tag.
price.saving           +2               better off|of by|to|already|every|each
  + Switching left us [better off by] £90.
  - It is better off the plate.
price.saving           +2               quids in
  + We are [quids in] with that tariff.
  - Two quid, in coins.
quality.craft          +2               can|could|really feel|see|tell|taste the|their quality|craftsmanship|workmanship|love
  + You [can feel the quality].
  - Can I see the quality report?
  - I can see the difference between the two.
quality.craft          +1,stage:use     drapes|hangs|washes|irons beautifully|nicely|perfectly|wonderfully
  + The kilt [drapes beautifully].
  - He hangs well back.
quality.craft          +2               feels|looks|feel|look|looked|felt way|far|much expensive|pricier|more|costlier than|expensive
  + The lamp [looks way more expensive] than it was.
  - Looks like more expensive days.
quality.craft          +2               finished|built|made|done|restored|cooked|renovated to|with a|the|very|such|extremely high|highest|great|incredible|exceptional standard|care|standards
  + The kitchen was [finished to a high standard].
  - I finished to a high note.
quality.delicious      +2               cracking|cheeky|lovely|perfect|well-poured|well-kept pint|coffee|cuppa|breakfast|brew|roast|curry|chippy|pub-food|grub|bread|tea|comfort|chips|gravy|pizza|sandwich
  + They do a [cracking cuppa].
  - A proper coffee maker is sold here? Lovely name.
  - I ordered a proper breakfast and got toast.
quality.delicious      +2               dream|dreaming|dreams of|about the|their|that|those|it … dumplings|food|cheesecake|pie|chips|pizza|steak|curry|ribs|cake|bread|tacos|noodles|ramen|roast|burger|pudding
  + I still [dream about their dumplings].
  - I dream of my own cake shop.
quality.delicious      +2               like mama|mum|mom|nonna|granny|grandma|nana|mamma used|makes|made
  + Ragù [like nonna used] to make.
  - I like Nana's made-up name.
quality.delicious      +2               mouth|mouths waters|watering|is|was|watered|are … watering|thinking|just|when|write|now
  + My [mouth waters just] thinking of it.
  - The mouth of the river waters.
quality.delicious      +2               not|n't|wasnt|without|nary a crumb|scrap|morsel left|remained|wasted|in
  + There was [not a scrap left].
  - Not a crumb tray.
quality.delicious      +2               party in|on my|our|your mouth|tongue
  + That salsa is a [party in my mouth].
  - A party by the mouth of the Dee.
quality.delicious      +2               tastebuds|buds … dancing|singing|tingling|zinging
  + My [tastebuds were singing].
  - Rosebuds, and dancing at dawn.
quality.delicious      +2               taste|slice|flavour of italy|greece|spain|france|india|thailand|japan|mexico
  + A real [taste of Greece] in Hull.
  - In the taste of my aunt, Greece is best.
quality.delicious      +2               transported|transports|took|takes … us|me|you straight|right|back|to to|back|italy|greece … italy|greece|spain|naples|childhood|paris|tokyo|bangkok|mexico|sicily|crete|holidays
  + One bite [transported us back to Sicily].
  - The bus took us to Naples Street.
quality.delicious      +2               wolfed|scoffed|demolished|devoured|polished|hoovered|inhaled it|them|the|everything|off|down|up|every … down|up|lot|crumb|bite|mouthful|plate|minutes
  + We [polished off the lot].
  - I demolished it by May.
quality.going_strong   +2,stage:use     flowers|roses|bouquet|nails|shellac|tulips|lilies|lashes lasted|lasting <duration>=2w
  + My [shellac lasted five weeks].
  - Roses last in May.
reliability.no_trouble +2               not|never|nary one|a|single breakage|casualty|scratch|blip|hiccup|chip|crack
  + [Not one breakage] in forty boxes.
  - Not one for the scratch card.
reliability.no_trouble +2               not|never|without so|a|even|one much|single|a|hiccup as|hiccup|blip|glitch|fault|breakage|breakages … hiccup|blip|glitch|murmur|fault|breakage
  + [Not so much as a hiccup] in five years.
  - Not as much as I ate, hiccup.
resolution.solved      +2               paid|pay|pays|settled out|up in|without|like|promptly|straight|immediately|quickly|no … full|murmur|quibble|fuss|shot|away|argument|question|quickly
  + They [paid up without a murmur].
  - Paid out of my own pocket, in full view.
terms.well_covered     +2               it|policy|cover|they|that|plan covers|covered the lot
  + [It covers the lot], boiler and drains.
  - Snow covered the lot by the pub.
usability.easy_use     +2               fit and forget
  + These lights are [fit and forget].
  - Fit, and I forget who.
usability.easy_use     +2               set|fit it|and and forget
  + The thermostat: [set it and forget] it.
  - He set the table and I forget why.

ease.easy             +2 bob 's|s your
  + Scan it and [Bob's your] uncle.
  - Is Bob your dad?
ease.easy             +2 no worries|dramas|probs at|whatsoever|with|here
  + There were [no dramas with] the swap.
  - No, worries me.
overall.better_now    +1 this|it|that|which|menu|app|site|layout|system is|was|'s an improvement
  + The lockers used to jam, so [this is an improvement].
  - What we ask for is an improvement.
overall.better_than   +2 my|our old|previous|former|last ~one|bank|insurer|provider|garage|gym|dentist|vet|landlord|network|agency|school|supplier|broker was|were|is far|much|a|way worse|lot
  + [My old gym was far worse].
  - My old gym was a mile away.
overall.delighted     +2 dog with two tails
  + Dad is like a [dog with two tails].
  - A dog with two owners.
overall.delighted     +2 on top of the world
  + I left the spa [on top of the world].
  - On top of the worldly goods.
overall.delighted     +2 rapt with|by
  + I'm [rapt with] my new deck.
  - It is made up with the red kit.
overall.excellent     +2 absolutely|really|it|food|wings|joint|burger|playlist|album|menu|place|pizza|tacos slaps|slap
  + Their [playlist slaps].
  - He slaps the dough.
overall.excellent     +2 bomb dot
  + Those ribs are [bomb dot] com.
  - A bomb, a dot on the map.
overall.excellent     +2 home run|runs
  + The new sofa is a [home run].
  - I run home at four.
overall.excellent     +2 pukka|braw|cushty|belta|reyt|reet
  + A [braw] wee bakery.
  - A wee lad called Brett.
overall.excellent     +2 slam dunk
  + The tasting menu was a [slam dunk].
  - Dunk your biscuit.
overall.excellent     +2 totally|so|well|proper|pure|right|just|absolutely|was|is|'s rad|pukka|braw|canny|mega|barry|boss|cushty|peng
  + The cocktails were [proper pukka].
  - Barry is well.
  - The sofa is mint green.
overall.excellent     +2 wee|little|absolute|real|right|hidden|local gem|cracker|beauty|diamond|jewel|star|smasher|ripper
  + That bothy is a [wee gem].
  - Real gems in the museum shop cost ten.
overall.excellent     +3 what is|'s not to like|love
  + [What's not to like]?
  - What is to become of it?
overall.excellent     +3 who would n't|not be|love|like|want|enjoy happy|pleased|satisfied|delighted|it|this|that
  + [Who wouldn't be happy] with such a view?
  - Who would be happy to swap?
overall.excellent     +2 whole nine|hog yards|for
  + They went the [whole nine yards] for our wedding.
  - The whole of the yard.
overall.hooked        +2 am|'m|are|'re a fan|convert
  + I [am a convert] to their oat loaf.
  - A fan in the loft.
overall.hooked        +2 count me in
  + More of that? [Count me in].
  - Count me, in all we were six.
overall.hooked        +2 i am|'m converted|smitten
  + One ride and [I'm converted].
  - I sold my car.
  - I'm sold out of tickets this week.
overall.no_complaints +2 regret|complaint|gripe is|was that … not|n't … sooner|earlier|before
  + My only [regret is that I did not come sooner].
  - I regret that it was not posted before.
overall.praise        +2 <be> the|a benchmark|yardstick
  + Their aftercare [is the benchmark].
  - Which benchmark form?
overall.praise        +2 others|companies|firms|banks|hotels|restaurants|shops|rivals|competitors should|could|must take|learn note|notes|from|a
  + Other [banks should take note].
  - Take note, others leave at ten.
overall.praise        +2 place|put on record my|our … appreciation|thanks|gratitude|admiration
  + I must [place on record our sincere thanks].
  - Place it on record player number two.
overall.praise        +2 take|takes|doff|doffs|tip|tips|raise|raised|tipped|doffed a|my|our|the bow|hat|cap|glass to|for|off|everyone|chef
  + I [doff my cap to] the bell ringers.
  - Take my cap and go to bed.
overall.praise        +2 wish|like|want|would to commend|compliment|praise|applaud
  + I [wish to commend] the night porter.
  - A commendable wish.
overall.recommend     +2 ignore|disregard|forget the|these|those|any|all bad|negative|poor|one reviews|review|comments|star
  + [Ignore the bad reviews], the pool is a dream.
  - The reviews are bad, and they ignore them.
value.good            +2 paisa|paise|full|total vasool|paisa
  + The thali is [paisa vasool].
  - A vessel in the pantry.

# Idioms that judge without saying what.
overall.ahead     +3 streets|miles|head|light leagues|ahead|and|years ahead|of|shoulders
  + They are [miles ahead of] the rest.
  - The road is miles long.
overall.excellent +2 a|real|true|absolute|bit|total work|touch|ray|gold|slice|piece|safe of|mine|pair … art|class|sunshine|heaven|paradise|luxury|hands|magic|genius|history
  + The cake was [a work of art].
  - A mine of old gold coins.
overall.excellent +2 beats|beat|trumps|knocks anything|everything|spots|socks on|off|from|else|the shelves|the|others|rest|market|supermarket
  + Their veg [beats anything on the] shelves.
  - He beats the rest of us at golf.
overall.excellent +2 blew|blown|blows|blowing me|us|my|our|mind|it away|mind|socks|tits
  + The finale [blew us away].
  - It blew my hat onto the track.
overall.excellent +3 blown|blew … away
  + We were [blown away] by the choir.
  - The tent was blown over, not my fault.
overall.excellent +2 breath of|a fresh
  + The new nurse is a [breath of fresh] air.
  - A fresh egg.
overall.excellent +2 class|league|world of its|their|his|her own
  + It is in a [class of its own].
  - A class of ten.
overall.excellent +3 could have|'ve|of kissed|hugged|cried|danced with|her|him|them|the|joy|it
  + I [could have hugged her].
  - We could have danced all night.
overall.excellent +2 cut above
  + Their sandwiches are a [cut above] the rest.
  - We cut the ham.
overall.excellent +3 gone|went to heaven
  + One bite and I had [gone to heaven].
  - We went to Heaton.
overall.excellent +2 heart|mind|awe|jaw|show|eye|life warming|blowing|inspiring|dropping|stopping|opening|affirming|changing|enhancing
  + A [heart warming] hour.
  - A warming pan.
overall.excellent +2 hit|hits|hitting the spot|mark|jackpot|sweet
  + The porridge [hit the spot].
  - The ball hit the post.
overall.excellent +3 knocked|knock|knocks|hit|hits it|this|that out|from of the|park
  + The caterers [knocked it out of the] park.
  - He knocked it over.
overall.excellent +2 knocks|knocked|knock … socks|stuffing off|socks
  + The view [knocked our socks off].
  - I knocked my socks behind the dryer.
overall.excellent +2 knocks|knocking|hit|hits it out of the
  + The band [knocked it out of the] park.
  - I knocked and it opened.
overall.excellent +3 match|marriage made in heaven
  + Figs and this cheese are a [match made in heaven].
  - A match made in Sweden.
overall.excellent +2 n't|not|never put|missed|miss|skipped|skip a|foot beat|foot|wrong|trick
  + My kettle has [not missed a beat].
  - I missed a bus.
overall.excellent +2 nailed|nails|nail|smashed|crushed|aced|killed|killing it|this|that
  + The new chef [nailed it].
  - He nailed a shelf.
overall.excellent +2 next|another level
  + Their care of old boots is [next level].
  - Take the lift one level down.
overall.excellent +2 on the ball
  + The front office is [on the ball].
  - Sit on the bench.
overall.excellent +2 out of|off this world|the|charts
  + The trifle is [out of this world].
  - Out of the gate.
overall.excellent +2 photos|pictures|photo|picture|images do|did|does|can|could|ca|will|wo not|n't|never … justice
  + The [pictures do not do it justice].
  - There is no justice for words.
overall.excellent +2 punches|punching above its|their
  + The cafe [punches above its] weight.
  - Punch the ticket.
overall.excellent +2 puts|put|putting others|the|other|most|everyone|rivals … to shame
  + It [puts the others to shame].
  - Put the cups away.
overall.excellent +2 real deal
  + This baker is the [real deal].
  - I had to deal with a real form.
overall.excellent +2 red carpet
  + They rolled out the [red carpet].
  - The carpet is grey.
overall.excellent +2 sets|set|setting|raised|raises|raise|raising the standard|bar|benchmark|tone
  + They have [raised the bar].
  - The bar is open.
overall.excellent +2 step|class|notch above|apart the|others|most|rest|from|everyone|anything
  + They are a [step above the] other gyms.
  - A step up the hill.
overall.excellent +2 streets|light-years|leagues ahead
  + They are [streets ahead].
  - Two streets over.
overall.excellent +2 ticks|ticked|ticking all|every|each|most the|our|my|box|boxes|right
  + The villa [ticked all our] boxes.
  - A tick bit my leg, a box fell.
overall.excellent +2 tick|ticks|ticked|ticking all|every|most|both|the the|box|boxes|my|our|of
  + This pushchair [ticks all the] boxes.
  - The clock ticks all night.
overall.excellent +2 turned|turning|turn a bad|potentially|stressful|difficult|terrible|negative|horrible|nightmare … into
  + The nurse [turned a bad day into] a sweet one.
  - We turned a corner into Mill Lane.
overall.excellent +2 went|go|gone|going all out
  + The hosts [went all out].
  - All the lights went out.
overall.gold      +3 worth|weight in gold
  + That guide is a [weight in gold].
  - It came in gold paper.
overall.good      +1 caught|catches|catch my|our|the|your|everyone's eye
  + The window [caught our eye].
  - He caught a ball in the eye.
overall.good      +1 lot going for it|them
  + The town has a [lot going for it].
  - A lot of us are going by bus.
overall.good      +1 on the tin
  + The glue does what it said [on the tin].
  - The tin of paint is on the shelf.
overall.good      +1 stands|stood|standing out|apart|above from|for|as|the|above
  + It [stands out from] the rest.
  - He stood out in the rain.
overall.praise    +2 gold medal|medals|stars for|to|all|and
  + [Gold medals all] round.
  - A gold star chart for kids.
overall.praise    +2 no|every|each stone|stones unturned
  + They left [no stone unturned].
  - A stone in my shoe.
overall.praise    +2 salt of the
  + The ferrymen are the [salt of the] earth.
  - Pass the salt.
overall.relief    +2 weight|load off my|our shoulders|mind|chest
  + It took a [load off my mind].
  - Set the weight off to my left.
