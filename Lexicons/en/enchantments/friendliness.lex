@language en
@kind     enchantments

friendliness.friendly +2 amicable|amicably|tactful|tactfully|convivial|good-tempered|even-tempered|easy-going|easygoing|well-spoken
  + The usher was [tactful] about my tears.
  - Is he easygoing or strict with the pool rules ?
friendliness.warm     +2 <agent> <be> <degree> warm|open|outgoing|genuine|engaging
  + The [porter was so warm] with my gran.
  - The driver was open to nobody.

# Kind, polite, welcoming
friendliness.easy     +2 easy|pleasure to get on|along
  + The skipper is [easy to get on] with.
  - A visa is easy to get.
friendliness.easy     +2 easy|pleasure to talk|speak|chat|approach
  + The counsellor is [easy to talk] to.
  - The lock is easy to open.
friendliness.friendly +1 <agent> <be> <degree> pleasant|nice|lovely
  + The [doctor was very pleasant].
  - The driver was so late, a nice hour lost.
friendliness.friendly +1 <agent> <be> pleasant|nice|lovely
  + The [doctor was pleasant].
  - The agent left, nice and early.
friendliness.friendly +1 <agent>|very|so|was|were|always|and funny
  + The guide [was funny] from start to end.
  - Funny how the fee went up.
friendliness.friendly +1 cheerful|cheerfully|cheery|jolly|upbeat|bubbly|smiley|good-humoured|good-humored|humorous|hilarious
  + A [cheerful] lollipop lady.
  - Cheer for the home side at noon.
friendliness.friendly +1 friendly|friendlier|friendliest|friendliness|freindly|frendly|amiable|affable|approachable|approachability|sociable|personable|chatty|talkative
  + The crew of the barge was [friendly].
  + A [personable] young optician.
  - A family-friendly film for the eco friendly crowd.
friendliness.friendly +2 good|great|lovely|positive|excellent|nice|wonderful|fantastic attitude|manner|manners|humour|humor|demeanour|demeanor|rapport|personality
  + The sister has a [lovely manner].
  - They asked whether a good manner of speaking is taught in term two.
friendliness.friendly +1 pleasant|pleasantly|nice|lovely <agent>
  + A [pleasant driver] on the night route.
  - It was nice, people came by bus.
friendliness.friendly +1 polite|politely|politeness|courteous|courteously|courtesy|well-mannered|civil|mannered
  + The bailiff was [polite].
  + Thank you for your [courtesy].
  - The polite notice says no parking.
friendliness.friendly +2 sense of humour|humor
  + Our guide had a great [sense of humour].
  - A sense of smell came back in March.
friendliness.friendly +2 smile|smiles|smiling|smiled
  + Always a [smile] at the bakery till.
  - They asked whether a gummy smile can be fixed, said the leaflet on braces.
friendliness.kind     +2 kind|kindly|kindness|kindhearted|kind-hearted|sweet|sweetest|sweetheart|gentle|gentleness|warmhearted|good-natured|gracious|angelic
  + The matron was [kind].
  + The [kindness] of the ferry crew.
  + They are [delightful people].
  - What kind of battery does it take ?
friendliness.kind     +2 lovely|nice|kind|wonderful|great|good|amazing|delightful|caring people|person|lady|ladies|gentleman|man|girl|girls|guy|guys|couple|team|staff|bunch
  + They are [lovely people] at the hospice.
  - They asked whether a good man-made fibre coat is warm.
friendliness.warm     +2 warm|warmth|warmly welcome|welcomed|greeting|reception|hearted
  + A [warm welcome] at the hostel.
  - They asked whether a warm reception room is heated by gas.
friendliness.warm     +2 welcoming|hospitable|hospitality|homelike
  + A [welcoming] clinic for toddlers.
  - They asked whether my degree is in hospitality management.
friendliness.warm     +2 ~make|~made … feel … welcome|welcomed|home|special|valued|important
  + They [made us feel at home].
  - Made in Wales, welcome home mats are on sale.
friendliness.welcome  +2 happily|warmly|cheerfully|enthusiastically greeted|greets|greet|welcomed
  + She [cheerfully greeted] our twins.
  - I greeted her, happily dry.
friendliness.welcome  +2 nice|great|good|lovely|excellent|friendly welcome|greeting
  + A [lovely welcome] at the desk.
  - The welcome pack has a good pen.
friendliness.welcome  +2 ~greet|~greeted|~welcomed|~welcome … smile|smiles|warmly|cheerfully|happily|friendly|kindly|name|open
  + We were [greeted by name] at the spa.
  - Welcome, please type your name.

# The same words in other senses
friendliness.friendly +2   always|ever waves|smiles|smiling|greets|laughing|waving
  + The postman [always waves].
  - Waves always reach the pier.
friendliness.friendly +2   always|gives|give a|us|me|you|the wave|hello|cuppa|chat
  + The binmen are great, [always a wave] and a joke.
  - I gave a chat app a try.
friendliness.friendly +2   ask|wish|want|meet|find for kinder|nicer|friendlier|lovelier|better|sweeter
  + You couldn't [ask for kinder] people.
  - I ask for a bed.
friendliness.friendly +2   a|such|proper|absolute|total|real hoot|sweetheart|darling|sweetie
  + Our server was [a hoot].
  - Owls hoot at night.
friendliness.friendly +1   cordial|laid-back|easygoing|easy-going|jovial|convivial|gracious|witty|enthusiastic|good-humored|humble|big-hearted|chatty|considerate|charming|personable|congenial|genial|chirpy|smiley
  + The guide was [jovial].
  - Elderflower cordials for six.
friendliness.friendly +2   could n't|not have|of been more friendly|welcoming|polite|kind|courteous|pleasant|hospitable|gracious|lovely
  + The boatmen [couldn't have been more hospitable].
  - The bride's uncle could have been more polite.
friendliness.friendly +2   couldnt have|of been more friendly|welcoming|polite|kind|courteous|pleasant|hospitable|gracious|lovely
  + They [could not have been more welcoming].
  - Could it be more welcoming?
friendliness.friendly +2   couldnt|cannot|cant be more friendly|welcoming|polite|kind|courteous|pleasant|hospitable|gracious|lovely
  + Their guides [cannot be more courteous].
  - Can an innkeeper be more kind to his goats?
friendliness.friendly +2   could|can|ca n't|not be more friendly|welcoming|polite|kind|courteous|pleasant|hospitable|gracious|lovely
  + The choir [can't be more gracious].
  - Could he not speak in a more polite way?
friendliness.friendly +2   crack|cracking|cracked|cracks jokes|joke
  + The guard was [cracking jokes].
  - He cracks nuts.
friendliness.friendly +2   good|right|great|proper laugh|laughs|banter|sport|sorts|egg|eggs
  + The lads on the desk are a [good laugh].
  - A great company to deal with.
friendliness.friendly +1   introduced|introduce themselves|himself|herself|itself
  + Both movers [introduced themselves] at the door.
  - We were introduced to the herd of goats.
friendliness.friendly +1   laid|easy|warm|kind|big|good|well|soft|light back|going|hearted|natured|humoured|humored|mannered|spoken
  + The guide was [laid back].
  - Go back to the light.
friendliness.friendly +2   smile|smiles|grin on|from|across their|his|her|every|ear face|faces|to
  + Everyone had a [smile on their face].
  - The statue shows its teeth.
friendliness.friendly +2   the|a pleasantest|nicest|kindest|loveliest|friendliest|sweetest|warmest|kinder|nicer
  + They are [the kindest] people.
  - Nice is a town.
friendliness.friendly +2   with a|big|cheery|friendly smile|grin|wave
  + Always served [with a smile].
  - A shop with a joke book.
friendliness.kind     +2   <agent>|everyone|everybody|they|hosts|nurses|all|who|folk|lads|landlady|landlord <be> <degree> lovely|adorable|delightful|charming
  + The [porter was so lovely] to my aunt.
  - The porter has a lovely hat.
friendliness.kind     +2   <agent>|everyone|everybody|they|hosts|nurses|all|who|were|folk|lads|landlady|landlord <be> lovely|adorable|delightful|charming
  + Our [guide was charming].
  - The bay below the guide's hut was charming.
friendliness.kind     +2   <agent>|person|cashier|assistant|woman|man|lady|girl|guy|chap|somebody|someone … chat|shop|store|branch|office|clinic|line <be> lovely|delightful|charming|sweet
  + The [woman at your clinic was lovely].
  - The window of your clinic was lovely.
friendliness.kind     +2   could|ca|can n't|not be|have|find kinder|friendlier|nicer|lovelier|sweeter
  + They [could not have been kinder].
  - Could it be kinder to the skin?
friendliness.kind     +2   could|couldnt|cannot|cant n't|not|have be|have|been be|been|kinder|friendlier kinder|friendlier|nicer|lovelier|sweeter|warmer
  + The nuns [could not have been warmer].
  - The warmer lamp could not have been hers.
friendliness.kind     +2   lovely|lovliest|loveliest|adorable|delightful|charming|sweet <agent>|nurses|doctors|receptionists|hosts|landlady|landlord|neighbours|folk|folks|soul|human|humans|chap|chaps|lads|ladies|bunch|ladys|faces|welcome
  + An [adorable bunch] at the oars.
  - A bunch of tulips, adorable ones, stood in the porch.
friendliness.kind     +2   phone|desk|counter|reception|till|door <be> lovely|delightful|charming|sweet
  + The chap on the [phone was lovely].
  - The desk is a lovely oak.
friendliness.kind     +2   real|true|perfect|absolute|proper gentleman|gent|lady|gem
  + The undertaker is a [perfect gentleman].
  - A gentleman at the desk took the form.
friendliness.person   +2   <agent>|<helper>|she|he was|were|is|so|very|really|extremely|always warm|sunny
  + The [waiter was warm].
  - The bus is open.
  - They are very warm.
friendliness.person   +2   <agent>|she|he|they|chap|bloke|lass was|were|is|are|very|so|really|extremely|always|a observant|committed|down-to-earth|jolly|upbeat|energetic|earnest|likeable|likable
  + At the oars the [lass was jolly].
  - It was a jolly tune that they hummed.
friendliness.warm     +2   <be> very|really|so|extremely|super|incredibly|truly|pretty|quite|absolutely|exceptionally|wonderfully|always tolerant|passionate|energetic|spirited|engaging|playful
  + The [coach is very open].
  - It is very late.
friendliness.warm     +2   crew|staff|he|she|they|driver|nurse|steward|waiter|waitress … played|chatted|joked|laughed|giggled with my|our … baby|son|daughter|children|kids|toddler|mum|dad|grandson|granddaughter|gran
  + The [crew played with my baby].
  - I played with my son.
friendliness.warm     +2   felt|feel|feeling special|welcome|welcomed|pampered|wanted|included|appreciated|cherished|looked
  + I [felt welcome] from the gate.
  - Feel the cloth.
friendliness.warm     +2   sang|sung|singing happy|him|her|us birthday
  + The whole crew [sang happy birthday] to her.
  - I sang in the choir on my birthday.
friendliness.welcome  +2   always say|says|smile|smiles|smiling|wave|waves|greet|greets|chatty
  + Drivers here [always say] good morning.
  - Say it always.
friendliness.welcome  +2   greets|greet|welcomes|welcome|greeted everyone|everybody|each|all|every
  + The driver [greets everyone] by the door.
  - All the greetings cards.
friendliness.welcome  +2   they|staff|owner|host|hosts|he|she|team|crew|receptionist|everyone welcomed|greeted|charmed|entertained me|us|him|her|everyone|our|the|every
  + The [owner greeted us] at the gate.
  - We greeted the dawn.
keep.charge           keep courtesy car|call|bus|shuttle
keep.civil            keep civil court|claim|servant|partnership|war
keep.for_a_laugh      keep for|had|having|have|with|to a laugh|scream|love|doll
keep.friendly         keep family|eco|user|budget|pet|child|dog|kid|environmentally friendly
keep.i_politely       keep i|we … politely
keep.i_politely       keep i|we … very politely
keep.kind_of          keep kind|kinds of
keep.kind_wish        keep kind|warm regards
keep.kindly           keep kindly send|provide|advise|note|confirm|help|explain|reply|refund|remove|let|contact|do
keep.kindly_verb      keep kindly arrange|annul|note|advise|confirm|send|refund|remove|delete|look|do|help|provide|let|check|resolve|update|call|contact|reply|process|cancel|fix|correct|investigate|revert|respond|share|give|make|take|ensure|explain|inform|assist|return|issue|credit|reverse|stop|get|find|rectify|sort|expedite|acknowledge|be|consider|forward|review|change
keep.notice           keep polite notice
keep.own_passion      keep i|we <be> very|really|so|extremely|super|incredibly|truly|pretty|quite|absolutely|always tolerant|passionate|energetic|spirited|engaging|playful
  + [I am very passionate] about bells.
  - She is very passionate.
keep.sweet            keep sweet potato|potatoes|chilli|tooth|corn|shop

# Bearing and temper
friendliness.friendly +2 <agent>|he|she|and|really|truly <be>|a an|a|such|true gentleman|gent
  + The [driver was a gentleman].
  - There was a gentleman in the queue before me.
friendliness.friendly +2 <agent>|he|she|they <be> <degree> outgoing|diplomatic|amenable|discreet|sunny|obliging
  + [She was very discreet] with my results.
  - It is a rather sunny room.
friendliness.friendly +2 <agent>|he|she|they <be> beaming|outgoing|diplomatic|amenable|discreet|sunny|spirited|obliging
  + The [concierge was discreet] about the ring.
  - The outgoing mail was late, and the lady left.
friendliness.friendly +2 <agent>|he|she|who|smile lit|lights|lighting up the|a|our|my room|day|place|evening|ward|world
  + [She lit up the ward].
  - Lamps lit up the path.
friendliness.friendly +2 beaming|sunny|radiant|infectious|dazzling smile|smiles|face|faces|disposition|personality|nature|grin|enthusiasm
  + A lollipop man with a [sunny disposition].
  - A sunny south face of the hill.
friendliness.friendly +1 chatted|chat|chatting away with|to us|me|my|our
  + The milkman [chatted away to my] gran.
  - Chat windows that pop up right away.
friendliness.friendly +2 gregarious|vivacious|gentlemanly|gentlemen-like|neighbourly|neighborly|avuncular|motherly|fatherly|ladylike|good-spirited|cheeriness|amiability|affability|geniality|joviality|chirpy
  + An [avuncular] ticket inspector.
  - The motherboard and the neighbour's fatherland.
friendliness.friendly +2 had|have|has|kept me|us|everyone|him|her|them in stitches
  + The tour guide [had us in stitches].
  - I was in stitches after the fall, six of them.
friendliness.friendly +2 n't|not|never ~stop|stopped smiling|grinning|beaming
  + Our guide [never stopped smiling].
  - The clock never stopped.
friendliness.friendly +2 true|real|perfect|complete|absolute|total|thorough|old-school gentleman|gent|lady
  + The undertaker is a [perfect gentleman].
  - The Gentleman in a real play.
friendliness.friendly +2 ~brighten up my|our|your|the|her|his|everyone day|days|morning|evening|week|stay|trip
  + That note [brightened up my morning].
  - A lick of paint to brighten up the hall.
friendliness.friendly +2 ~have|has|had|having|such … way with people|kids|children|animals|dogs|customers|the|toddlers|teenagers|horses|him|her
  + That vet [has a way with animals].
  - There is no way with children to the crypt.
friendliness.kind     +2 always|~have|has|had|have time for everyone|everybody|everyone|anyone|you|us|each
  + The vicar [has time for everyone].
  - Is there time for each runner ?
friendliness.kind     +3 heart|hearts of gold
  + Your lollipop lady has a [heart of gold].
  - The heart of the gold mine.
friendliness.kind     +2 under her|his|their wing|wings
  + The matron took our nan [under her wing].
  - The fuel is under the wing.
friendliness.welcome  +2 royal|vip|star|five-star|red-carpet|superstar|celebrity|princess treatment
  + Our old dog got the [royal treatment].
  - The royal box, the treatment room.

# How it was said
friendliness.friendly +2 absolute|total|real|true|proper|complete rock star|stars
  + The usher is an [absolute rock star].
  - The star of a real rock opera.
friendliness.friendly +2 graciously|considerately|compassionately|thoughtfully|diplomatically|sympathetically|good-humouredly|good-naturedly|warmheartedly|attentively|empathetically|amiably|affably|genially|jovially|cordially|civilly|kind-heartedly|tenderly|hospitably|cheerily
  + She [graciously] moved her bag.
  - The grocer and the cord.
friendliness.friendly +1 handled|treated|dealt|managed|explained|spoke|answered|listened … generously|gently|sensitively|warmly
  + The marshal [handled him gently].
  - Stay calm in the quiet coach, warmly clad.
  - I explained it calmly.
friendliness.friendly +2 the real|absolute|true|total|an mvp|mvps
  + The night clerk is [the real MVP].
  - The real map.

# Charm, pluck and verve
friendliness.friendly +2 <agent>|he|she|they … <be> disarming|magnetic|cultured|perceptive|sensible|down-to-earth|heroic|plucky|valiant|humble|modest
  + The [lady on the gate was plucky].
  - The strip is magnetic, the agent said.
friendliness.friendly +2 absolute|real|such|total|an|proper|right|a|old poppet|stalwart|sweetie|darling
  + The matron is [a poppet].
  - Oh dear, a stall by the wart clinic.
  - It was a dear price.
friendliness.friendly +2 never|not|no|nothing less|but|other than|but charming|helpful|kind|polite|courteous|professional|friendly|wonderful|excellent|lovely|generous|superb|patient|brilliant
  + The porters were [never less than charming].
  - Nothing but rain, less than helpful.
friendliness.friendly +2 winsome|beguiling|charismatic|gallant|gallantly|chivalrous|chivalry|debonair|suave|gentle-natured|sweet-natured|sweet-tempered|lovable|loveable|bubbliness|effervescent|ebullient|exuberant|irrepressible|unstinting|unstintingly|unfailingly
  + An [ebullient] tour guide.
  - The gallery was at the winter balloon fair.

# Blame that noes turn round
friendliness.friendly +2 never|not|n't look|looked|looks|peered down her|his|their nose|noses
  + She [never looked down her nose] at our tent.
  - I do not look down.

# What it does for you, as a rule
friendliness.friendly +2 cheers|cheer|perks|perk|gees|lifts you|everyone|people|patients|residents up
  + The porter [cheers everyone up].
  - Three cheers: you, up there.
friendliness.friendly +2 unassuming|softly-spoken|soft-spoken
  + The organist was [unassuming].
  - I assume the heart is open.

# Told in other words
friendliness.friendly +2 had|have|has|kept us|me|everyone|them … fits|giggles|hysterics|tears laughter|of
  + The compère [had us in fits of] laughter.
  - I had fits as a child.
friendliness.friendly +2 mum|mom|dad|she|he|face|eyes|son|daughter|kids|nan|gran|children light|lights|lit up when|whenever|as|every
  + My [nan lights up when] he visits.
  - The sign lights up when wet.
friendliness.warm     +2 left|leave|leaving|part|parted|became|become|departed as friends
  + We [left as friends].
  - They came as friends of the band.
friendliness.welcome  +2 was|were|felt|been|am|made very|so|really|truly welcome|welcomed
  + We were [made very welcome].
  - A very warm coat is welcome.
  - Suggestions are very welcome.

friendliness.welcome +2 warmth of the|their welcome|staff|team|people|greeting
  + The [warmth of the welcome].
  - Keep the towels in the warmth.

friendliness.warm +1 <agent> … stopped|stops to chat|explain|help
  + The [waiter stopped to chat] with gran.
  - We stopped to chat on the pier.

friendliness.friendly +2 nicely|softly|beautifully|politely spoken
  + The porter is [softly spoken].
  - Nicely done.
friendliness.friendly +2 nice|lovely|pleasant|great|good|wonderful|delightful|friendly|enjoyable chat|chats|natter|conversation|conversations with|about|and
  + I had a [lovely chat with] the caretaker.
  - The chat app is nice.

friendliness.welcome +2 knows|know|knew how to make people|you|customers|guests|everyone|clients feel|at welcome|comfortable|home|ease|special|valued
  + He [knows how to make guests welcome].
  - I know how to make jam.
  - They know how to make you feel small.
friendliness.welcome +2 knows|know|knew how to make people|you|customers|guests|everyone|clients welcome|comfortable|laugh|smile
  + The puppeteer [knows how to make people laugh].
  - Nobody knows how to make the clown smile.

friendliness.welcome +2 real|true|great|genuine|keen|strong|perfect sense of service|hospitality|welcome
  + A [keen sense of service].
  - A sense of loss.

friendliness.welcome +2 warmly|kindly|graciously|courteously|nicely|cordially received|hosted|looked|accommodated
  + We were [graciously received].
  - I received a warm cloak.

friendliness.kind +2 ^ without his|her|their help|support|efforts i|we
  + [Without her support we] would have lost the boat.
  - We rowed on without their help.
friendliness.kind +2 ^ without the|her|his|their help|support|efforts of|from the|this|these|their|his|her|<agent>
  + [Without the patience of] the luthiers, nothing.
  - Without a cloak I froze.
  - Without your help I cannot log in.
friendliness.kind +2 ^ without the|her|his|their|your kindness|patience|dedication|humanity|humour|generosity of|i|we|from|this|it
  + [Without your generosity we] would have no roof.
  - They left without her kindness being noticed.

@sector other health transport leisure insurance bank telecom energy public airline
friendliness.friendly +1 they|both|everyone|everybody <be> <degree> nice|pleasant|lovely|cool|sweet
  + The twins gave the lesson; [both were very pleasant].
  - The boots were nice and warm.
friendliness.friendly +1 they|both|everyone|everybody <be> nice|pleasant|lovely|sweet
  + [They were pleasant].
  - They were at the pleasant lake.

@all
