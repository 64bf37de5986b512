@language en
@kind     enchantments

# Seats, beds, calm, room.

comfort.bed         +2 ~bed|~mattress|~seat|~chair|~pillow … ~comfortable|~comfy|~amazing|~excellent|~heavenly|~wonderful
  + The [beds are heavenly].
  - Is the bed soft or firm?
comfort.bed         +2 ~good|~great|~best … ~night|~sleep ~sleep|~rest
  + A [great night sleep] at last.
  - Have a good night, sleep tight.
comfort.bed         +2 ~sleep … ~well|~soundly|~baby|~log
  + I [slept like a log].
  - Did you sleep well?
comfort.comfortable +2 ~comfortable|~comfy|comfortably|~snug
  + A [comfortable] cinema by the sea.
  - Is it comfortable for a tall person?
comfort.comfortable +2 ~good|~great|~real|~total comfort
  + [Total comfort] on the night train.
  - Is there great comfort in group two?
comfort.spacious    +2 plenty|lots|loads|enough|ample of|for|leg … ~legroom|~room|~space|~seating
  + There is [plenty of legroom].
  - Is there enough for a dining room?
comfort.spacious    +2 ~good|~extra|~great|~ample|~generous|~decent legroom|space
  + [Generous legroom] for a small plane.
  - How do I book extra legroom?
comfort.spacious    +2 ~spacious|~roomy
  + A [roomy] cabin with a porthole.
  - Do you have a more spacious flat?

@sector hotel leisure airline
comfort.spacious +2 ~big|~large|~huge|~massive ~room|~bathroom|~suite|~pool|~cabin|~bed
  + A [huge bathroom] with a tub.
  - Do you have a larger room?

@all
comfort.climate +1 well|nicely ~heated|~ventilated|~lit|~cooled|~aired
  + A [nicely heated] swimming pool.
  - Is the hall well lit?
comfort.climate +2 ~conditioning|~aircon|~heating|~temperature … ~perfect|~great|~lovely|~excellent|~welcome|~pleasant
  + The [temperature was perfect] on board.
  - What temperature is perfect for wine?
comfort.quiet   +1 no|without|<negation> … ~noise
  + There was [no noise] at night.
  - Is there no noise at night?
comfort.quiet   +2 peace and quiet
  + Just [peace and quiet] by the lake.
  - Where is there peace and quiet?
comfort.quiet   +2 ~quiet|~peaceful|~tranquil|~silent|~calm
  + A [quiet] ward with kind nurses.
  - Please keep quiet in the library.

@sector retail
comfort.soft +2 ~soft|~silky|~cosy|~cozy
  + A [silky] scarf for my mum.
  - Do you sell soft drinks?

@all
comfort.rest +2 ~feel relaxed|rested|refreshed|pampered
  + I [felt refreshed] after the spa.
  - Do you feel rested?
comfort.rest +2 ~relaxing|~restful|~soothing
  + A [relaxing] massage after the flight.
  - Is there a relaxing cream for muscles?

@sector leisure transport health hotel restaurant
comfort.not_crowded +1 <negation> … ~crowded|~busy|~packed
  + The pool was [not crowded] at ten.
  - Is it crowded or not?

@all
comfort.bed            +2           slept|sleep|sleeping|out like|as|the a|the|log|baby dead|log|baby|light|top|stone|sound
  + We [slept like the dead].
  - The log sleeps like a stone in water.
comfort.bed            +2           soft|softest ~bed|~mattress|~seat|~chair|~pillow|~sofa
  + The [bed was really soft].
  - The bed was too soft.
comfort.bed            +2,stage:use turns|turned|converts|folds|transforms|becomes|reclines|reclined|lies|lay|goes|went into|in|out|fully|completely|to|a|properly … bed|flat
  + The armchair [turns into a proper bed].
  - She turns left.
comfort.bed            +2           ~bed|~mattress|~seat|~chair|~pillow … so|very|super|lovely|nice|and|was|were|is|are|really|nicely soft
  + Up in the loft the [pillow felt so soft].
  - The soft toy lay on my bed.
comfort.comfortable    +2,stage:use forget|forgot|barely|hardly|notice|feel … i|you … wearing|carrying it|them
  + I [forget I am wearing them].
  - I forget who was wearing them.
comfort.comfortable    +2,stage:use hardly|barely|scarcely tell|feel|felt|notice|noticed … landing|landed|needle|moving|take-off|bumps|turbulence|injection|jab
  + You [barely feel the needle].
  - I could feel the needle.
comfort.comfortable    +2           luxurious|plush|cushy|sumptuous|homely|cosy|cozy
  + The suite is [luxurious].
  - A luxury tax.
comfort.comfortable    +2,stage:use n't|not|never|without … pinch|chafe|rub|slip|itch|dig|scratching|ride|rubbing|chafing|slipping|itching|pinching|creasing|crease
  + The collar does [not itch].
  - Take a pinch of salt, or not.
comfort.light          +1           light|lightweight|quiet|soft|warm|smooth as|a feather|whisper|cloud|toast|silk|butter|baby|mouse
  + The coat is [warm as toast].
  - A light is as good.
comfort.light          +1           light|soft|warm|quiet|smooth as a|toast|silk|butter feather|whisper|mouse|cloud
  + The tent is [light as a feather].
  - A light is as good as a lamp.
comfort.not_want_leave +3           did|didn't|never <negation> want to leave
  + We [did not want to leave].
  - We did want to leave.
comfort.quiet          +2           actually|lovely|nice|blissfully quiet|peaceful
  + The quiet carriage was [actually quiet].
  - Not a quiet street.
comfort.quiet          +2,stage:use barely|hardly|never|n't|not hear|heard|notice any|the|a|other|our road|traffic|street|neighbours|planes|trains|engine|motor|fan|guests|train
  + You [barely hear the engine].
  - The train was never heard of.
comfort.quiet          +2           barely|hardly|without|does|did|n't makes|make|making|hear a|it|any sound|noise|peep
  + It [barely makes a sound].
  - I did not hear a note.
comfort.quiet          +2,stage:use hardly|barely|never|scarcely hear|heard|notice|noticed it|them … running|working|going|spinning|upstairs
  + You [barely hear it running].
  - I hear it running over the roof.
comfort.quiet          +2           hear a pin drop
  + You can [hear a pin drop].
  - Drop a pin on the map.
comfort.quiet          +2,stage:use not a sound from|all|in|at
  + There was [not a sound from] the road.
  - He made not a sound, and left.
comfort.quiet          +1,stage:use not|n't|never|nor too|at|overly|very loud|noisy|crowded|busy|bright|stuffy|cramped
  + The bar is [not too loud].
  - The bar is too loud.
comfort.rest           +2,stage:use dozed|nodded|drifted|drift off … during|in|on|while|massage|facial|chair|under
  + I [dozed off during] the facial.
  - He fell asleep at last.
comfort.rest           +2,stage:use fell|fall|dozed|nodded|nearly|almost asleep|fell|dozed … during|in|on|while|massage|facial|chair|under
  + I [fell asleep during] the facial.
  - He fell asleep at last.
comfort.slept          +2,stage:use slept|sleep … eight|nine|ten|right|straight|solidly|through|deeply|peacefully
  + I [slept right] through till eight.
  - The right side is where I sleep.
comfort.slept          +3           slept|sleep|sleeping|bed|beds|mattress|like|felt … like|on … baby|log|cloud|clouds|heaven|dream
  + I [slept like a baby].
  - I like clouds.
comfort.soft           +2           soft|warm|snug|cosy|cozy|comfy and warm|cosy|cozy|comfy|soft|snug|comfortable|light
  + The blanket is [soft and warm].
  - A soft light.
comfort.soft           +2           so|really|super|beautifully|incredibly|lovely soft
  + The throw is [so soft].
  - Soft drinks are so dear.
comfort.spacious       +2,stage:use could|can|room|space|able to|easily|really|fully|actually stretch my|out|your
  + There is [room to stretch my] legs in row one.
  - Could we stretch it?
comfort.spacious       +2,stage:use lots|plenty|loads|ample|generous|tons|good|great|heaps of|storage|overhead storage|space|room|legroom|drawers|shelves|elbow|privacy|shoulder
  + The van has [lots of storage].
  - Lots of rain.
comfort.spacious       +2,stage:use more|extra|plenty|much legroom|room|space|storage|leg|headroom … than|used|most|other|usual|before|expected
  + There was [more legroom than] on my last flight.
  - The room is more blue than the hall.
comfort.spacious       +2,stage:use room|rooms|suite|bathroom|seat|seats|cabin|bed|beds|pool|balcony|apartment|garden ~be|was|were|is huge|massive|enormous|vast|spacious|roomy|wide|generous|big|large
  + Our [room was huge].
  - The room is open.
comfort.spacious       +2,stage:use room|space for|to … car|everyone|everything|all|pushchair|pram|wheelchair|suitcases|dog|dogs|seats|kids|luggage|bikes|dance|swing|stretch|family|breathe|lie
  + There is [space for the pram] in the boot.
  - My room is for three cars' length down the hall.
comfort.spacious       +2           seat|row|table|carriage|pool|lane to myself|ourselves
  + We had the [pool to ourselves].
  - I got the table to the room.
comfort.spacious       +2,stage:use seat|seats|table|lounger|loungers|sunbed|sunbeds|chair|place for everyone|everybody|all|each
  + A [table for everybody] and no elbows.
  - Is that seat for you?
comfort.spacious       +2,stage:use stretch out|my|your legs|comfortably|fully|properly|and
  + I could [stretch out comfortably] in row one.
  - Stretch the dough.
comfort.spacious       +2,stage:use stretch|stretched|spread|lie|lay out|down|flat across|over|on … row|seats|sofa
  + I could [lie down across three seats].
  - The row of seats was flat.
comfort.view_sound     +2           ~wake|woke to|up … sound|view|views|smell of
  + We [woke up to the sound of] birds.
  - We woke up to go to work.
keep.drinks            keep         soft drink|drinks|skills
keep.hush              keep         ~keep quiet|calm
keep.i_calm            keep         i was|am|stayed|remained|kept calm

# More of the same, as customers put it
@sector airline transport leisure hotel
comfort.bed      +2,stage:use fully|completely|totally|truly|perfectly flat|lie-flat
  + The bed is [fully flat].
  - We rent a flat.
comfort.bed      +2,stage:use reclines|recline|reclined|goes|lies|lie … long|right|fully|completely|totally|almost|flat way|back|down|flat|bed
  + The seat [reclines a long way].
  - It goes by train, a long time on the way.
comfort.quiet    +2,stage:use dead|lovely|nice|wonderfully|beautifully|blissfully|really|very|so quiet|peaceful|silent|tranquil|calm
  + A carriage that was [dead quiet].
  - The dead lie here.
comfort.slept    +2,stage:use good|great|decent|proper|solid|fantastic|excellent|brilliant night 's sleep|kip|rest
  + [A good night's sleep].
  - A night of sleep.
comfort.slept    +2,stage:use got|had|get|a good|great|decent|proper|solid|fantastic|excellent|brilliant night|night's|nights sleep|kip|rest
  + I had [a great night's sleep].
  - A night of sleep.
comfort.slept    +2,stage:use managed|able|could to sleep|rest|nap|doze
  + I [managed to sleep] until six.
  - Able seamen sleep here.
comfort.slept    +2,stage:use slept|sleep|sleeping|nap|napped soundly|peacefully|deeply|blissfully|fine|okay|like
  + We [slept peacefully].
  - The baby sleeps here.
comfort.spacious +2,stage:use could|can stretch|extend out|my|our|your|fully … legs|fully|completely|legs
  + I [could stretch out my legs].
  - I could not stretch.
comfort.spacious +2,stage:use could|can|able|managed|space|room to … stretch|extend|straighten|cross … legs|out|fully|completely
  + There was [room to stretch out].
  - A legging that can stretch.
comfort.spacious +2,stage:use direct|easy|own aisle access
  + Every seat has [direct aisle access].
  - The access code is 4.
comfort.spacious +2,stage:use feels|felt|feel|very|really|so|quite private|secluded|exclusive
  + The pod [feels private].
  - A private road.
comfort.spacious +1,stage:use legroom|leg-room|pitch|width|recline|padding|seat|bed … sufficient|adequate|ample|reasonable|plentiful|acceptable|ok|okay|alright
  + The [legroom was sufficient].
  - The adequate plan of the seat.

@all

# Seats: wide, to oneself, and how one arrives
@sector airline transport leisure hotel
comfort.slept    +2,stage:use arrive|arrived|arriving|land|landed|woke|wake|waking … rested|fresh|refreshed|relaxed
  + I [arrived rested].
  - We arrived at noon.
comfort.soft     +2,stage:use duvet|blanket|pillow|pillows|towels|mattress|bed|bedding|sheets … thick|warm|plump|cosy|luxurious|snug
  + The [duvet was thick].
  - A thick book in bed.
comfort.spacious +2,stage:use could|can|able spread|stretch|lie out|down|across
  + I [could spread out].
  - I spread jam.
comfort.spacious +2,stage:use lot|lots|plenty|degree|bit|feeling|sense of privacy
  + You have a [lot of privacy].
  - The privacy of my data.
comfort.spacious +2,stage:use room|space|legroom|inches|leg-room to spare
  + I had [room to spare].
  - A spare room.
comfort.spacious +2,stage:use row|seats|cabin|carriage|pool|place|beach|hotel|bench … to myself|ourselves
  + I had the whole [row to myself].
  - I said to myself.
comfort.spacious +2,stage:use seat|seats|bed|row|aisle|space|room|legroom|cabin … wider|bigger|roomier|larger|longer … than|on
  + The [seat is wider than] others.
  - The aisle of the hen.

@all
design.modern          +2 brand|nearly|almost|practically new plane|aircraft|train|bus|bike|cabin|coach|building|fleet|equipment|kit|machines|gym
  + A [brand new plane].
  - A new plane.
design.modern          +2 modern|contemporary|stylish|up-to-date|state-of-the-art cabin|interior|decor|facilities|equipment|building|rooms|room|design|fleet
  + A [modern cabin].
  - Modern art.
empathy.attentive      +2 drinks|water|snacks|blankets|refreshments|coffee|tea was|were offered|brought|served|provided|handed every|throughout|regularly|constantly|free|without|promptly|soon
  + [Drinks were offered every] hour.
  - Tea was served at four.
empathy.attentive      +2 glass|glasses|cup|cups was|were|is|are never|always empty|full|refilled|topped
  + My [glass was never empty].
  - The glass is empty.
overall.way_to_go      +2 definitely|really|truly|certainly|only|best the way to travel|fly|go|eat|shop|learn|bank
  + [Definitely the way to travel].
  - The way to fly there is long.
reachability.available +2 crew|staff|waiters|nurses|team|she|he|somebody|someone was|were|is|are always|constantly around|there|near|nearby|visible|present
  + The [crew were always around].
  - They always go around noon.

comfort.comfortable +1 shower|showers|water is|are|was|were always|nice|lovely|reliably|beautifully hot|warm
  + The [showers are always hot].
  - The showers are in the hall.

comfort.bed            +2,stage:use seats|chairs|benches|pews|seat|bench|loungers <be> cushioned|well-padded
  + The [benches are cushioned].
  - A padded envelope on the seat.
  - The seats are upholstered in blue.
comfort.comfortable    +2           felt|feel|made|made|make|feels right|instantly|ourselves|me|us|immediately|so|really|totally at home|ease
  + I [felt right at home].
  - I feel it was made at home.
comfort.comfortable    +2,stage:use forgot|forget|forgetting i|we|you 'm|had|was|were|have|'re|are them|wearing|it … on|wearing|them
  + I [forgot I had them on].
  - I forgot that she was on it.
comfort.comfortable    +1,stage:use house|flat|cottage|lounge|hall|pub|cafe|café|tent <be> warm|toasty|bright
  + Our [tent was warm].
  - Is warm water in the hall?
  - The waiting room is light green.
comfort.comfortable    +2,stage:use kept|keeps|keep me|us|my|him|her|feet|you … warm|dry|cosy|toasty … dry|warm|all|day|toasty|winter
  + The boots [kept my feet dry all] day.
  - Keep dry goods warm in winter?
comfort.comfortable    +2,stage:use no|zero|without … blister|blisters|chafing|rubbing|pinching
  + Twelve miles and [no blisters].
  - Blisters, no less.
comfort.comfortable    +2,stage:use room|rooms|house|flat|cabin|lounge|hall|pool|water|cottage|tent|pub|ward|clinic <be> lovely|nice|nicely|beautifully|wonderfully|cosy|toasty|so|always and|warm|toasty … warm|toasty|cosy|snug
  + The [cottage was lovely and warm].
  - Which room is on the advert for covers?
comfort.not_want_leave +2           didn|did|not|n't|didnt|never|hard not|n't|want|to wanted|to|want|get … get|leave out|of … bed|bath|pool
  + I did[n't want to get out of that bath].
  - I didn't want to buy a bath.
comfort.spacious       +2,stage:use bigger|larger|size|big of|than|as a|my|our|the flat|house|tennis|ballroom|football|barn|apartment|palace
  + The suite was [bigger than my house].
  - A football of size four.
  - The bag is larger than the aircraft limit.
comfort.spacious       +2,stage:use room|space|plenty to spread|stretch|breathe|move out|about|around
  + There is [room to spread out].
  - What room did they move to?

comfort.comfortable +1,stage:use <place>|<spot>|nursery|hospital|clinic|salon <be> so|lovely|nice|very|beautifully|wonderfully bright|airy
  + The [surgery is beautifully airy].
  - So very bright a star at the hall.
comfort.comfortable +2,stage:use flooded|full|filled|bathed|drenched|awash|flooded with|of|in light|sunlight|sunshine|daylight
  + The barn is [flooded with light].
  - A flood, the full moon and light rain.
comfort.comfortable +1,stage:use nursery|hospital|clinic|gym|salon|flat|apartment|school|classroom|office|shop|studio|café <be> bright|cosy|airy|homely
  + The [apartment is bright].
  - A bright lad at the clinic.
  - The classroom is warm in June.
overall.family      +2           <be> my|our|his|her|their second home
  + Their crèche [is her second home].
  - Is a second homeowner taxed?
  - It is a second home for tax purposes.
overall.family      +2           like a|his|her|their second home|family
  + The scout hut is [like a second home] to them.
  - I like my second home to be let.

comfort.bed         +2,stage:use bed|sofa|armchair|mattress|seat swallowed|swallows|hugged|hugs|cradled|cradles me|us|you
  + The [bed swallowed me].
  - Me, I swallowed a pill in bed.
comfort.bed         +2,stage:use fluffy|crisp|snowy|plump|sumptuous|silky|downy robes|robe|towels|linen|sheets|pillows|bedding|duvets|bathrobes
  + [Fluffy robes] for all.
  - A fluffy cat on a sheet.
comfort.comfortable +2,stage:use roaring|crackling|blazing fire|fires|log
  + A [roaring fire].
  - The lion roared at the fire.
comfort.comfortable +2,stage:use roaring|crackling|log|open|blazing fire|fires|stove … greeted|toes|warm|lit|burning|welcome|cosy|going|evening|welcomed
  + A [log fire burning] in the hall.
  - The fire log, please.
comfort.comfortable +2,stage:use sun|sunlight|sunshine stream|streams|streamed|streaming|floods|flooded|pours|poured|pouring in|through|into
  + The [sun streams in] at breakfast.
  - A stream in the sun.

comfort.comfortable +1,stage:use kennels|cattery|changing|pool|church|tent|caravan|barn|house|school|classroom|carriage|coach|van|car <be> lovely|nicely|beautifully|always|nice|wonderfully|warm|dry|heated warm|dry|heated|and|cosy
  + The [barn was nicely heated].
  - Heated car seats are sold by the church.
comfort.comfortable +1,stage:use kennels|cattery|tent|caravan|barn|church|stables|minibus <be> warm|dry|heated|cosy|airy
  + The [kennels are heated].
  - A warm day at the kennels.
comfort.comfortable +2,stage:use trainers|shoes|boots|sandals|slippers|insoles|soles|bra|socks|saddle|heels|walking <be> … light|springy|bouncy|grippy|supportive|cushioned|cushy|breathable|lightweight
  + My [boots are grippy].
  - A light in the shoe shop is on.
  - The shoes are a bit roomy.
comfort.light       +2           <be>|as quiet|silent as a|church|the mouse|mice|grave
  + The new pump [is quiet as a mouse].
  - A mouse is in the silent church.
comfort.not_crowded +2,stage:use uncrowded|unhurried|uncongested
  + The slopes were [uncrowded].
  - A crowd of ten.

comfort.not_crowded +1,stage:use train|bus|plane|flight|carriage|coach|tram|ferry|gym|pool|beach|cinema <be> … half|nearly|almost|practically|blissfully empty
  + Our [tram was half empty].
  - An empty bus stop at half six.

comfort.climate     +1,stage:use air-conditioned|airconditioned|well-ventilated|well-heated|climate-controlled
  + The coach was [air-conditioned].
  - The condition of the air.
comfort.comfortable +2,stage:use comfort|softness|cosiness|warmth of the bed|beds|seats|room|rooms|towels|sofa|chairs|mattress|house|cabin
  + The [comfort of the beds].
  - A letter of comfort.
comfort.comfortable +1           homey|homelike|snuggly|toasty|cocooning
  + Their lounge felt [homey].
  - My home is in Leeds.
comfort.quiet       +2,stage:use barely|hardly|scarcely|cannot|cant|n't … hear it|the motor|engine|fridge|dishwasher|machine|pump|boiler|fan|extractor|washer
  + You can [barely hear the dishwasher].
  - I can hear it from here.
comfort.quiet       +2,stage:use quietness|quiet|silence|hush of the|its motor|engine|machine|fan|village|room|garden|countryside
  + The [hush of the countryside].
  - Hush, the engine is on.
comfort.quiet       +2,stage:use would n't|not know it|they was|were|'s|is on|running|switched
  + You [wouldn't know it was on].
  - I know it was on the shelf.
  - I did not know it was there.
comfort.spacious    +2,stage:use spaciousness|roominess|airiness
  + I liked the [spaciousness] of the cabin.
  - A spacecraft.

@all
keep.if_after_quiet keep if you|you're|u want|like|need|are|after|love|prefer|value|crave … peace|quiet|rest|sleep|luxury|comfort|privacy
  + [If you like peace], go elsewhere.
  - It was peace and quiet.

comfort.quiet +2 hardly|barely|scarcely know|notice|tell|realise|realize it|they is|are|was|were|'s on|there|running|working
  + You [hardly notice it is on].
  - I know it is on.

@all
comfort.comfortable +1,stage:use shower|showers|water|bath <be>|was|were|always powerful|hot|piping|plentiful
  + The [shower was powerful].
  - A hot day by the water.
comfort.quiet       +2,stage:use did|could|do|can|does n't|not|hardly even hear|notice it|the|them $
  + We [could not even hear the trams].
  - We did not even hear the answer.
comfort.quiet       +2,stage:use did|could|do|can|does n't|not|hardly even hear|notice it|the|them running|working|trams|tram|trains|traffic|street|motor|engine|machine|fan|neighbours|neighbors|road|planes|lift|bar
  + You [can't even hear the fan] of the kiln.
  - The fan could even hear the lute.

@all
comfort.comfortable +1,stage:use room|rooms|bed|beds|seat|seats|chairs|sofa|mattress|suite|lounge|cabin|cabins <be> pretty comfortable|comfy|cosy|cozy
  + The [rooms are pretty comfortable].
  - The rooms are pretty.

comfort.spacious +1 surprisingly|remarkably|pleasantly|wonderfully|unexpectedly|incredibly|nicely spacious|roomy|airy
  + The stalls are [pleasantly roomy].
  - The cough is surprisingly dry.

comfort.spacious +1 wide|broad|generous|roomy aisles|aisle|corridors|beds|paths|pitches|berths|doors|parking|bays|plots|lanes
  + [Broad aisles] for the carts.
  - A wide seat belt.

comfort.comfortable +1,yields benches|seats|tables|loungers|deckchairs|picnic … in|under the shade|trees
  + There are [benches in the shade].
  - A bench of shaded oak.

comfort.not_crowded +1 not|n't|never on top of each
  + You are[n't on top of each] other.
  - On top of each cake.

comfort.not_crowded +1 not|n't too|overly|that many pupils|students|children|kids|learners|patients per|to|in
  + There are [not too many pupils per] class.
  - Too many pupils per class.
comfort.not_crowded +1 not|n't|never too|overly many people $
  + [Not too many tourists] in June.
  - Too many tourists.
  - Not too many people know about this.
comfort.not_crowded +1 not|n't|never too|overly many people in|on|at|around|there
  + There were [not too many people on] the ferry.
  - Too many people on the ferry never pay.
comfort.not_crowded +1 not|n't|never too|overly|that|very many visitors|tourists|crowds
  + The mill has [never very many tourists] in May.
  - Many tourists never saw the very old loom.

comfort.not_crowded +1 not|n't|never too|very|overly busy|crowded|packed
  + The lake is [never too crowded].
  - The lake is too busy.

comfort.legroom +1 enough|ample|good|plenty|decent|sufficient|lots|great of|leg|legroom|space|room leg|legroom|room|space|for … legs|knees
  + There's [plenty of room for your knees].
  - A room for legal talk.

comfort.legroom +1 enough|ample|sufficient|adequate legroom|leg-room
  + [Ample legroom].
  - A legroom map.

comfort.comfortable +2 you'd|'d|would|could think|swear|believe i|we|you were|was|are|'re in|at … hotel|palace|spa|paradise|castle
  + You [would think we were in a palace].
  - I think I'm at the hotel.
  - I would think we could check in at the hotel at two.

comfort.not_want_leave +2 would|'d gladly|happily|willingly|easily have stayed|extended|lingered
  + I [would happily have stayed] a year.
  - I would have stayed put.

condition.intact +1 nothing had|was|has … broken|shifted|budged|damaged
  + In the crate [nothing had shifted].
  - Nothing moved me to tears.
  - Nothing has moved since my last email.
