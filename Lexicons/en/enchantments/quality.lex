@language en
@kind     enchantments

quality.result +2 ~look|~fit|~taste|~work|~sound|~be even better than … photo|picture|pictures|photos|expected|online|website|before|ever|imagined
  + It [looks even better than in the photo].
  - Is it better than before ?

# Taste, freshness, fabric, sound, care, usefulness.

quality.delicious   +3 finger|lip licking|smacking
  + [Finger licking] ribs at the fair.
  - Stop licking your finger.
quality.delicious   +2 full|bursting|packed|explosion of|with flavor|flavour|flavors|flavours|taste
  + A broth [bursting with flavour].
  - The page is full of flavour text codes?
quality.delicious   +3 to die for
  + The cheesecake is [to die for].
  - He was ready to die, for honour.
quality.delicious   +3 ~delicious|~scrumptious|~exquisite|~divine|~mouthwatering|~delectable|~delish
  + Their fig tart is [delicious].
  - If the soup is delicious, give me the recipe.
quality.delicious   +2 ~melt in … mouth
  + Shortbread that [melts in your mouth].
  - The ice melts in my bag.
quality.delicious   +2 ~tasty|~yummy|~flavorful|~flavourful|~flavoursome|~savory|~appetizing|~appetising|~scrummy
  + A [tasty] soup in a hospital, imagine.
  - Is it tasty for cats?
quality.well_cooked +2 perfectly|beautifully|nicely|expertly|superbly ~cooked|~seasoned|~prepared|~done|~balanced|~executed|~grilled|~spiced
  + The lamb was [beautifully cooked].
  - Is it perfectly done inside?
quality.well_cooked +2 ~cooked|~done|~made to perfection
  + A trout [cooked to perfection].
  - The cooked ham is next to the jam.

@sector restaurant hotel airline retail leisure
quality.tender +2 ~tender|~juicy|~succulent|~crispy|~creamy|~fluffy|~moist|~crunchy
  + A [crispy] flatbread from the oven.
  - My knee is tender, do I see someone?

@all
@sector restaurant hotel airline retail leisure
quality.fresh +2 ~fresh|~freshest|~fresher|freshly
  + [Fresh fruit] at every break.
  - Where can I get some fresh air?

@all
quality.fresh    +2 so|very|always|really|super ~fresh
  + The veg box is [always fresh].
  - Is it always fresh on Mondays?
quality.fresh    +2 ~fresh ~ingredient|~produce|~food|~fish|~vegetable|~fruit|~bread|~salad
  + [Fresh ingredients] in every box.
  - Do you sell fresh bread?
quality.homemade +1 home|hand made|cooked|crafted
  + [Hand crafted] chocolates in the lobby.
  - Is it home cooked or not?
quality.homemade +2 ~homemade
  + [Homemade] scones at the station café.
  - Can I bring a homemade cake on board?

@sector restaurant hotel leisure airline
quality.refined +2 ~refined|~elaborate|~gourmet|~sophisticated
  + A [refined] dish without fuss.
  - Do you sell refined sugar?

@all
@sector restaurant leisure hotel
quality.refined +2 ~authentic
  + An [authentic] curry like my aunt's.
  - Is the signature authentic?

@all
@sector retail electronics telecom
quality.craft +2 ~sturdy|~durable|~robust|~solid|~resilient
  + A [sturdy] case that survived ten trips.
  - Is it made of solid oak?

@all
quality.craft   +2 high end
  + A [high end] feel at a fair price.
  - I want to end on a high note.
quality.craft   +2 quality … ~great|~good|~excellent|~amazing|~superb|~fantastic|~outstanding|~high|~top|~perfect
  + The print [quality is superb].
  - Which quality is good for a banner?
quality.craft   +2 top notch|quality
  + The stitching is [top notch].
  - At the top, notch the belt twice.
quality.craft   +2 well|beautifully|solidly|nicely ~made|~built|~constructed|~crafted|~finished
  + A [solidly built] shed.
  - Is it well made?
quality.craft   +2 ~great|~good|~high|~excellent|~top|~amazing|~superb|~best|~fantastic|~premium|~outstanding quality
  + [Superb quality] on these curtains.
  - Is the air of good quality?
quality.fits    +1 true to size
  + The jeans are [true to size].
  - Is it true to size?
quality.fits    +2 ~fit|~fits|~fitted … ~perfectly|~well|~great|~perfect|~nicely|~glove|~beautifully
  + The boots [fit perfectly] from day one.
  - Will it fit my well?
quality.fits    +2 ~perfect|~great|~good|~lovely ~fit
  + A [lovely fit] on a tall frame.
  - Is it a good fit for wide feet?
quality.matches +1 as described|advertised|pictured|shown
  + The cottage is [as described].
  - Is it as described?
quality.matches +1 exactly|just|precisely as|what … ~described|~wanted|~expected|~pictured|~needed|~advertised|~ordered
  + The lamp is [exactly as pictured].
  - Is it exactly as described?

@sector app bank insurance retail electronics telecom health public leisure
quality.useful +1 ~useful|~handy|~invaluable
  + A [useful] reminder before each visit.
  - Is it useful for a beginner?

@all
@sector retail health
quality.useful +2 ~effective|~efficacious
  + An [effective] cream for my eczema.
  - What is the effective date?

@all
quality.useful +2 ~do everything|exactly|what … ~need|~want
  + The app [does everything I need].
  - Does it do everything I need?
quality.useful +1 ~do|does|did the ~job|~trick
  + The little fan [does the trick].
  - Did you get the job?

@sector electronics telecom app leisure
quality.sound +2 ~sound|~picture|~image|~screen|~display|~audio|~video|~graphics … ~crisp|~clear|~sharp|~vivid|~bright|~rich|~stunning|~amazing|~brilliant
  + The [picture is crisp] even outdoors.
  - Is the screen bright at night?

@all
quality.result +2 ~result … ~amazing|~fantastic|~great|~excellent|~impressive|~stunning|~superb
  + The [results are impressive] after a week.
  - When will results be great news?
quality.sound  +2 picture|sound|image|screen|audio|reception|line|signal|display|call|water … crystal|razor|pin|loud|super|really|so clear|sharp|bright|crisp|vivid
  + The [picture is crystal clear].
  - The screen by the door is so bright sun hits it.
quality.sound  +2 ~crisp|~crystal|~sharp|~vivid|~stunning|~rich|~beautiful ~clear|~sound|~picture|~image|~screen|~display|~audio|~graphics
  + Calls are [crystal clear].
  - A sharp image of the form, please?

@sector health
quality.care +2 ~good|~excellent|~great|~wonderful|~outstanding|~fantastic|~brilliant|~superb|amazing|lovely|first-class|top|exceptional|exemplary|impeccable|tremendous|best|perfect|quality … ~care|~treatment|~medical|nursing|aftercare
  + My father had [wonderful care] after his fall.
  - Is there a good care home near?

@all
quality.care +2 well ~looked|~cared|~treated after|for
  + I was [well looked after] from start to finish.
  - All is well, he looked after lunch.

@sector health
quality.care +2 ~feel much|so|lot|a|far … better
  + I [feel so much better] since the course.
  - Do you feel a bit better?

@all
@sector leisure app restaurant
quality.entertaining +2 ~fascinating|~gripping|~entertaining|~addictive|~thrilling|~captivating|~fun
  + A [gripping] play for all ages.
  - We are entertaining guests, can you cater?

@all
keep.compliments_of    keep             with|free|my|our compliments|complement of|to|slip
keep.fresh_air         keep             fresh air
keep.guests            keep             ~entertaining guests|friends
keep.how_works         keep             if|whether|when|until|sure|see|think|hope it|everything|this|that just|simply|always works
keep.last_years        keep             the|last|these|over|past last|few|two|three|several|10|ten|5 … years|months
quality.better_real    +2               better|nicer|prettier in real|person life|too|than
  + It looks even [better in real life].
  - It looks better in red? No.
quality.better_real    +2               looks|look|looked|is|are|even|much|so better|nicer|prettier|gorgeous in|than person|real|life|photo|photos|pictures|picture|online
  + The rug [looks better in person].
  - In person or by post?
quality.built          +2               built like a tank|fortress
  + It is [built like a tank].
  - They built a fish tank.
quality.built          +2,stage:use     built|made to last
  + It is [built to last].
  - The show is to last two hours.
quality.built          +2               built|made|designed to last|perfection|endure
  + It is [built to last].
  - It was made last May.
quality.built          +2,stage:use     built|made|solid|tough|sturdy like|as|to a|an|last|nails|old tank|brick|rock|boots|house|ox|for
  + The bed is [built like a tank].
  - A house built as a mill.
quality.built          +2,stage:use     dropped|fell|sat|knocked|stood … twice|it|times|onto|several|on|down … not|n't|survived|survives|still|no|without … mark|scratch|dent|works|fine|chip|crack|damage|broken
  + I [dropped it twice and not a scratch].
  - He fell on it and survived.
quality.clean_plate    +2               cleaned|clean|cleared|licked|finished|devoured|demolished|polished our|my|the|every|his|her|their … plate|plates|bowl|bite|crumb|lot|mouthful
  + We all [cleaned our plates].
  - A plate of ham.
quality.clean_plate    +2,stage:use     clean|empty|cleared plates|plate all|round|every|from|licked
  + It was [clean plates all] round.
  - Clean plates go on the shelf.
quality.clean_plate    +2               plates|bowls|plate came|went back empty|clean
  + The [plates came back empty].
  - The plates came in May.
quality.clean_plate    +2               plates|plate|bowls|licked|empty clean|licked|plates
  + We left [empty plates].
  - Put the plate in the rack, clean.
quality.compliments    +2               asking|asked|ask|asks|wanted|want me|us|to|know … where i|we|it|they|my … bought|got|found|from|came|ordered
  + Strangers [ask me where I got] this scarf.
  - They asked me where I was, and I got up.
quality.compliments    +2               compliment|complimenting|compliments|complimented|admire|admired|envy|envious
  + Neighbours keep [complimenting] it.
  - A complement of ten men.
quality.compliments    +2               everyone|everybody|people|friends asks|asked|ask|wants|want|loves|love where|one|it|me … got|bought|one|too|from
  + [Everyone asks where I got] it.
  - People ask where the bus is.
quality.compliments    +2               lots|many|so|loads|several|endless … compliments
  + I got [lots of compliments] on it.
  - My compliments to the lake; I got wet.
quality.compliments    +2,stage:use     nothing but|except … praise|compliments|good|positive|kind|lovely|nice|admiration|great
  + I have had [nothing but compliments] for this hat.
  - There is nothing good but the sea.
quality.compliments    +2,stage:use     set|sets us|me|him|her up for the|a
  + The fry up [set us up for the] day.
  - They set up for the show.
quality.compliments    +2,stage:use     to die for
  + The breakfast was [to die for].
  - He did not want to die for a cause.
quality.copes          +2               handles|copes everything|anything|with i|we|everything|anything
  + It [copes with anything] we throw at it.
  - The handle is on everything.
quality.craft          +2               feels|feel|felt|looks|seems premium|solid|sturdy|luxurious|robust|high-end|substantial|durable|well-made
  + The handle [feels solid].
  - A solid line.
quality.craft          +2,stage:use     n't|not|never|without|yet crease|fade|bobble|shrink|scratch|rust|leak|wobble|crack|peel|stain|tarnish|sag
  + The shirt does [not crease].
  - There is a crease in my map.
quality.craft          +2               sturdy|sturdily|durable|robust|hardwearing|hard-wearing|well-made|rugged
  + A [sturdy] little stool.
  - A stud.
quality.craft          +2               well|beautifully|solidly|lovingly|hand|superbly made|built|crafted|finished|constructed|designed|engineered|put
  + A [well engineered] bike.
  - A well by the road.
quality.delicious      +2               cant|cannot|couldnt get enough
  + We [cannot get enough] of it.
  - Cant and enough get mixed.
quality.delicious      +2               can|could|ca not|n't get enough
  + My boys [can't get enough] of their rolls.
  - We got enough chairs.
quality.delicious      +2,stage:use     cooked|done to|a perfection|turn|treat
  + The steak was [cooked to perfection].
  - It was cooked to a core temperature.
quality.delicious      +3               could|can|would|eat|i'd eat|live|happily|it|there eat|there|it|here|on|every|this every|forever|all|daily|for|day|there … day|single|forever|week|life|over
  + I [could eat there every day].
  - Can we eat here?
quality.delicious      +2,stage:use     fell|falls|falling|melted|melts|slid off|apart|in|like the|my|in|butter bone|mouth|butter
  + The lamb [fell off the bone].
  - He fell off the bike.
quality.delicious      +2               moreish|mouth-watering|succulent|zesty|flavour-packed|scrummy|nourishing|wholesome|lip-smacking|toothsome
  + Those buns are [moreish].
  - More fish, please.
quality.delicious      +2,stage:use     moreish|scrummy|scrumptious|lip-smacking|mouthwatering|mouth-watering|finger-licking|yum|yummy|succulent|flavoursome|flavorsome|toothsome|delectable|divine
  + Those buns are so [moreish].
  - More of the same.
quality.delicious      +2               mouth|lip|flavour|finger watering|smacking|packed|licking
  + The pie is [mouth watering].
  - Water in the mouth.
quality.delicious      +3               still|dream|dreaming|dreams|keep|cannot|can't|stop thinking|dreaming|about|of|stop thinking|about|of|that … that|the|it|about
  + I am [still dreaming of that] pie.
  - I am still thinking.
quality.delicious      +2,stage:use     stuffed|full|rolled|waddled and|to|out|home|happy|bursting happy|of|the|home|from
  + We were [full and happy].
  - The lift is full of the lads.
quality.dream          +2,stage:use     goes|cuts|cut|glides|slices|runs|rides|drives|handles|slides|moves|went|ran|feels … like … butter|silk|velvet|magic|lightning|cloud|rocket
  + The pram [handles like a cloud].
  - He runs like a child in the magic garden.
quality.dream          +2,stage:use     transported|takes|took|transports|transporting us|me|you … back to|in
  + One sip [took me back to] Lisbon.
  - He takes us to the station.
quality.dream          +2               works|runs|sleeps|drives|sleep|slept|goes|fits|worked|ran|work|run|handles like|a a|dream|treat dream|glove|treat|charm|baby|log|new|clockwork
  + It [runs like a dream].
  - He works like a dog; I dream.
quality.entertaining   +2,stage:use     laughed|smiled|smiling|laughing|giggling all|out|non-stop|throughout|until
  + We [laughed all] the way through.
  - She smiled at the cat.
quality.fits           +2,stage:use     fits|fit|fitted me|perfectly|snugly|beautifully|just perfectly|well|beautifully|right
  + It [fits me perfectly].
  - It fits my bike, I hope.
quality.fits           +2               works|worked|working|runs|ran straight|right|perfectly|first|exactly out|away|time|as … box|expected|advertised|described|away
  + The lamp [works straight out of the box].
  - He ran down the hill.
quality.fresh          +2,stage:use     still look|looks|looking|looked|feel|feels|smells|fits|works|runs|sounds|holds … fresh|new|good|perfect|great|sharp|as|like|bright|lovely|well|smart
  + My gel nails [still look sharp].
  - The new sofa still smells.
quality.fresh          +2,stage:use     taste|tastes|tasted|smells|looks|looked|feels as|like if|though|it|they|i|we|home … picked|caught|baked|homemade
  + The cod [tastes as if just caught].
  - They made tea, it looks.
quality.going_strong   +2               had it|them|mine|this … and|still still|it|works|going works|still|working|going|strong|perfect|like
  + I've [had it six years and it still] purrs.
  - I had it and it hummed.
quality.going_strong   +2,stage:use     holds|held|holding|hold up|together|its well|great|nicely|brilliantly|shape|beautifully|perfectly
  + It [holds up well] in the wash.
  - Hold up the sign.
quality.going_strong   +2,stage:use     kept|keeps|keeping|held|holds|retained|retains its|their|the … colour|color|shape|shine|edge|charge|heat|softness|sharpness|scent|crunch|bounce|flavour
  + The knife [keeps its edge].
  - The heat is kept for them.
quality.going_strong   +2               lasted|lasts|last|lasting|held|holds us|me|for|up|well … years|ages|decades|forever|months|well|great
  + My old one [lasted me nine years].
  - For the last two years I ran.
quality.going_strong   +2,stage:use     nothing|never … gone|went wrong
  + It has [never gone wrong].
  - He has gone to the wrong hall, never to mine.
quality.going_strong   +2               still going|works|working|runs|looks|good|running|perfect|as|like strong|perfectly|fine|new|great|good|brand|after|well
  + [Still going strong] after five years.
  - It is still good to go.
quality.going_strong   +2,stage:use     still|keeps going|ticking|running strong|along|years|after|like|perfectly
  + Ten years on and [still going strong].
  - It is still going past the shop.
quality.going_strong   +2,stage:use     works|looks|runs|fits|feels|drives|sounds … day i|we|it … bought|got|took|opened|arrived|left
  + The bike still [runs like the day we bought] it.
  - The day we left it rains.
quality.going_strong   +2,stage:use     worn|wore|wear|ridden|slept … for|through … years|winters|seasons|decades|months
  + I have [worn them through three winters].
  - The rug has worn.
quality.homemade       +2,stage:use     cooked|made|prepared|baked|grilled|mixed|squeezed|rolled to|from|right order|scratch|front
  + Every pizza is [made to order].
  - Scratch cards were made for us.
quality.just_works     +2,stage:use     it|everything|all|this|app|that just|simply|always works
  + [It just works].
  - See that it works.
quality.just_works     +2               it|that|just|everything simply|just|works just|works|worked
  + [It just works] day in, day out.
  - He just likes works of art.
quality.just_works     +2,stage:use     picks|gets|lifts|cleans|shifts|sucks up every|everything|all|any crumb|hair|bit|last|stain|dirt|speck
  + It [picks up every crumb].
  - He picks up every child at three.
quality.kids_love      +2               n't|not|never taken|put|stopped it|them|using|wearing|playing off|down|since|with
  + My son has[n't taken them off] all week.
  - Not taken by bus.
quality.level          +2               ~exceed … ~expectation
  + The tour [exceeded our expectations].
  - Will it exceed my expectations?
quality.melts          +3               ~melt|melted|melts|melting in|in-your|away … mouth
  + The lamb [melted in the mouth].
  - The snow melts in May.
quality.perfection     +3               ~cook|cooked|done|seasoned|executed|balanced|presented|made to|just|beautifully|perfectly perfection|right|pink|perfectly
  + The duck was [cooked to perfection].
  - It is done; turn to the right.
quality.result         +2,stage:use     came|comes|looks|looked|looking out|like looking|a|brand like|million|new
  + The dog [came out looking like] a star.
  - He came out of the sea.
quality.result         +2,stage:use     can|could|able now|finally|to|actually chew|walk|sleep|hear|see|run|smile|eat|breathe … again|first|properly|pain|both|without
  + I [can finally walk again].
  - I can see the first gate.
quality.result         +2,stage:use     come|came|coming on leaps and bounds
  + She has [come on leaps and bounds].
  - The frog made leaps.
quality.result         +2,stage:use     dropped|lost|gone|went a|two|three|down|several dress|a size|sizes|dress
  + I have [dropped a dress size].
  - A size ten dress was lost.
quality.result         +2               got|had|have|got|helped|getting me|him|her|us|them|my … walking|moving|sleeping|talking|running|swimming|working|smiling again
  + The physio [got me walking again].
  - I got up and was walking in May.
quality.result         +2,stage:use     grades|marks|scores|confidence|attainment|spelling|maths … gone|went|shot|go|going up
  + My son's [confidence has shot up] since he rows.
  - The marks go from the floor up.
quality.result         +2,stage:use     grades|marks|scores|confidence|attainment|spelling|maths … improved|rose|risen|jumped|soared|grown|improving
  + Our twins' [grades have soared].
  - The marks on the wall went grey.
quality.result         +2,stage:use     is|are|'s|really|absolutely|has|have thriving|flourishing|blossoming|blossomed|flourished|thrived
  + My mum [is thriving] there.
  - A thriving town.
quality.result         +2,stage:use     lost|dropped|shed one|two|three|four|five|half|a stone|lbs|kilos|kg|inches|sizes
  + I have [lost two stone].
  - I lost three pounds in change.
quality.result         +2,stage:use     met|found my|the fiance|fiancee|soulmate|love|boyfriend|girlfriend
  + I [met my fiance] on this app.
  - I met my aunt at the till.
quality.result         +2,stage:use     never felt|been|looked|slept fitter|healthier|happier|stronger|safer
  + I have [never felt fitter].
  - He felt so late.
quality.result         +2,stage:use     passed|pass|aced first|my|his|her|on|with time|test|exam|exams|driving|flying|distinction
  + He [passed first time] with this instructor.
  - We passed first on the left.
quality.result         +2,stage:use     skin|face|hair|rash|eczema|spots|acne|pain|scalp|lawn|carpet … cleared|glowing|glows|softer|smoother|gone|thicker|shiny|brighter|calmer … since|after|within|in|up|now|already
  + My [rash cleared within] days.
  - The carpet is up in the hall.
quality.result         +2,stage:use     years|decade|decades|stone younger|lighter
  + I came out looking ten [years younger].
  - The younger years.
quality.second_helping +2               could|couldn't <negation> finish
  + We [could not finish] the pudding.
  - They did not finish the roof.
quality.sensed         +2               <be>|nice|so|very|really|lovely|wonderfully crisp|buttery|silky|airy|compact|nutritious|fragrant|juicy|fluffy|crunchy|velvety|premium|sturdy|solid|upmarket|unfussy|unpretentious|balanced|interactive|smart
  + The crust [was crisp].
  - A crisp packet on the seat.
quality.sound          +2               colours|colors|colour|color|picture|print|prints ~be|are|is|so|really vibrant|vivid|gorgeous|beautiful|rich|true|bright|lovely|stunning|crisp|sharp
  + The [colours are vibrant].
  - The colours are on page two.
quality.sound          +2,stage:use     crystal|crisp|razor clear|sharp|and … sound|picture|clear|line|quality|audio|call
  + The [picture is crystal clear].
  - The water in the bay is clear.
quality.sound          +2,stage:use     fills|filled|filling the|every|whole room|house
  + The sound [fills the room].
  - He fills the kettle.
quality.sound          +2,stage:use     sound|picture|line|call|audio … crystal|razor clear|sharp
  + The [picture is crystal clear].
  - A crystal bowl.
quality.tender         +1,stage:use     not|n't|nor|never|without|neither … too|at|overly|a|dry|greasy|oily|fatty|soggy|stodgy|heavy|overpowering|sickly dry|greasy|oily|fatty|soggy|stodgy|overpowering|sickly|stale|rubbery
  + The cake was [not too sickly].
  - The dry wine is not ours.
quality.use_daily      +1               use|used|using|wear|worn it|this|them|mine|these every|all|daily|everyday|constantly … day|time|single|week
  + I [wear them every day].
  - Use it at dawn.
quality.use_daily      +1               wore|wear|worn|use|used|play|drink it|them|this all|every|each|non summer|winter|day|week|weekend|morning|stop|night
  + I [wore it all summer].
  - Use it all.
quality.use_daily      +1               ~use|used|using it|this|them|mine every|daily|all|each|most day|time|night|week|morning
  + I [use it every day].
  - Use it once a day.
quality.useful         +2,stage:use     does|did|do all|what|everything|exactly … advertised|advertises|supposed|promised|claims|promises
  + It [does everything it promises].
  - What he does is advertised.
quality.useful         +2,stage:use     does|did|do exactly|precisely what|as it|they|is says|said|say|promises|claims|should|advertised
  + The filter [does exactly what it claims].
  - He did what they said.
quality.useful         +2,stage:use     does|did|do|done what|the|exactly|just it|trick|job|what|is says|said|supposed|perfectly|nicely|on
  + This varnish [does what it says] it will.
  - What does it say?
quality.useful         +2,stage:use     gets|got|get the|my job done
  + An old brush, but it [gets the job done].
  - My job at the mill gets me out.
quality.useful         +2,stage:use     saves|saved me|us hours|ages|loads
  + It [saves me hours each] week.
  - I saved us a seat.
quality.useful         +2,stage:use     saves|saved|saving me|us|so|loads|hours|tons|lots hours|so|loads|time|much|of|ages time|much|of|hours|each|every
  + The dishwasher [saves us loads of] scrubbing.
  - There were loads of hours to fill, each saved for me.
quality.useful         +1               useful|versatile|ingenious|innovative|purposeful|therapeutic|worthwhile
  + The half-day course was [useful].
  - A use for it?
quality.useful         +2,stage:use     worked|works|work|went|goes down|a|like|wonders a|treat|charm|dream|storm|magic
  + The fast pass [worked a treat].
  - She works a night shift.
quality.work           +2,stage:resolve would|could|can|'d never|not|n't|hardly|barely|scarcely know|guess|see|tell|spot … hole|join|dent|repair|scratch|crack|stain|difference|been
  + You [would never guess there had been] a dent.
  - The dent would be there.
quality.wrapped        +2               beautifully|lovingly|carefully|nicely|exquisitely wrapped|packaged|packed|presented|made|decorated|cooked|done|furnished|kept|maintained|restored
  + It was [beautifully wrapped] in tissue.
  - She sings beautifully.

@sector restaurant hotel leisure
value.portion_generous +1,stage:use enough for|to two|three|four|share|feed
  + The starter was big [enough to share].
  - I had enough to drink for a week.

@all
condition.like_new        +2,stage:use     look|looks|looked|looking|good|feel|feels|like|as brand new
  + Our path [looks brand new].
  - The brand is a new one.
flexibility.accommodating +2               own pace|speed
  + I could learn at my [own pace].
  - The pace is his.
keep.well_done_meat       keep             came|cooked|ordered|served|was|it well done
quality.better_real       +2,stage:use     looks|feels|look|feel|looked|seems|tastes … twice|double|triple|more … price|money|expensive|cost
  + It [looks twice the price].
  - It looks like twice a month.
quality.dream             +2,stage:use     like an|a armchair|throne|hug|cloud|palace
  + The seat is [like an armchair].
  - I would like an hour in that palace.
quality.entertaining      +2,stage:use     feast|treat for the|your eyes|senses|ears|tastebuds
  + The set is a [feast for the eyes].
  - The feast is for the king.
quality.entertaining      +2,stage:use     n't|not|never|didnt want|wanted it to end|stop
  + We did [not want it to end].
  - The end is what we want, is it not?
quality.entertaining      +2,stage:use     over|ended|finished|went|gone … too soon|quickly
  + The show was [over too soon].
  - It is too soon, game over.
quality.fresh             +2,stage:use     could n't|not have been fresher|tastier|softer|warmer|cleaner|clearer|smoother|kinder|quicker|comfier|nicer|friendlier|simpler|easier
  + The crab [could not have been fresher].
  - It could have been fresher.
quality.fresh             +2,stage:receive still|piping|steaming hot|warm|crisp|steaming
  + The curry was [still hot] when it came.
  - The iron is hot, still.
quality.going_strong      +2,stage:use     been going strong for|since|after … years|months|decades|winters|ages
  + The fridge has [been going strong for years].
  - A strong wind is going for us.
quality.matches           +2,stage:receive exactly|just|precisely like the|in picture|photo|photos|description|website|advert|pictures|sample
  + It is [exactly like the photo].
  - The photo is just fine art.
quality.result            +2,stage:use     fitter|stronger|happier|slimmer|calmer|healthier|leaner|younger|thinner than … ever|been|before|years|was|twenty|ages
  + I am [fitter than I have been] since school.
  - She is stronger than me.
quality.result            +2,stage:use     got|landed|found … job|promotion|internship|interview … after|within|thanks|because|straight
  + I [landed a job within] a month.
  - I found the job was for him.
quality.result            +2,stage:use     it|everything|things|all … finally|suddenly|just clicked|clicks
  + After an hour it [all finally clicked].
  - I clicked on it at last.
quality.result            +2,stage:use     used to dread|hate|avoid|fear|loathe
  + My son [used to dread] maths and now he loves it.
  - We used to have a red gate.
quality.second_helping    +2,stage:use     asked|ask|asking|went|came|back|begged for|back seconds|thirds
  + My son [asked for seconds].
  - He asked for the time.
quality.use_daily         +2,stage:use     use|used|wear|drive|play|ride|wearing|using … day|week|year in day|week|year out
  + I [wear them day in day out].
  - Day in, day out, it rains.
quality.useful            +2,stage:use     got|gets|helped|helps|kept|keeps me|us|him|her through|sane|afloat|motivated|company
  + This app [got me through] the winter.
  - He got her a company car.
quality.useful            +2,stage:use     has|have|had|got|offers all|everything you|one|anyone need|want
  + The free plan [has all you need].
  - All you need is a hat.
quality.useful            +2,stage:use     know|imagine|wonder|remember how i|we|anyone|you … managed|lived|coped|survived|did|got … without|before
  + I don't [know how we coped without] it.
  - I know how he lived.
reliability.works         +2,stage:use     works|worked|work|working offline|everywhere|anywhere|abroad|underground
  + It [works offline] in the metro.
  - She works in an office abroad.
value.good                +2,stage:use     worth … alone|own
  + The pool is [worth the fee alone].
  - He is alone and worth a million.

@sector app leisure electronics
quality.entertaining +2,stage:use sunk|logged|clocked|played|poured … hours
  + I have [sunk four hundred hours] into it.
  - The hours are logged.

@all
comfort.comfortable  +2,stage:use glides|floats|soaks|irons over|out|up … bumps|potholes|carpet|pothole|humps
  + It [glides over potholes].
  - The potholes are over there.
comfort.spacious     +2,stage:use swallows|fits|holds|swallowed … pram|pushchair|shopping|suitcases|luggage|bikes|laptop|everything
  + The boot [swallows a pram].
  - The pram is in the hall.
design.beautiful     +2,stage:use brightens|brightened|brighten|transforms|transformed|lifts … room|house|garden|hall|home|kitchen|look|outfit
  + The lamp [brightens up the whole room].
  - He lifts the box in the room.
quality.craft        +2,stage:use holds|grips|hugs|corners … road|bends|track
  + It [grips the road] like glue.
  - The road holds traffic.
quality.entertaining +2,stage:use cannot|cant|couldnt put it|this|them down
  + I [cannot put it down].
  - I cannot put a coat on.
quality.entertaining +2,stage:use could|can|ca n't|not put it|this|them down
  + I [could not put it down].
  - Put it down there.
quality.entertaining +2,stage:use story|film|show|song|ending|performance|concert|play|speech|ceremony … to|in tears
  + The [ending had me in tears].
  - The play was on, to my joy.
quality.fresh        +2,stage:use still blooming|flowering|thriving
  + The roses are [still blooming] weeks on.
  - The growing boy is still.
quality.going_strong +2,stage:use lasts|lasted|stays|stayed … all day|night|evening|week
  + The scent [lasts all day].
  - It rains all day.
quality.sensed       +2,stage:use gets|get|getting softer|better|smoother|comfier|nicer|easier|faster|tastier with|every|each|over|as
  + The linen [gets softer with] every wash.
  - He gets a softer pillow.
quality.useful       +2,stage:use one|single coat|wash|wipe|spray|application|swipe|drop … covered|enough|covers|removed|everything|perfect
  + [One coat covered] the lot.
  - One wash a week for the dog.
quality.useful       +2,stage:use smell|smells|odour … gone|away|lifted|vanished|disappeared
  + The [smell of tar has lifted].
  - They vanished, and the smell stayed.
quality.useful       +2,stage:use stains|stain|marks|limescale|wrinkles … out|gone|off|away|lifted|vanished|disappeared
  + The [stains came out] at once.
  - The marks are on the wall.

@sector restaurant
quality.delicious +2,stage:use bussin|slaps|slapped|bangin|banging
  + The wings were [bussin].
  - He slept by the kerb.

@all
overall.excellent    +2,stage:use stands|stood|stand out|head … crowd|rest|others|above|shoulders|from
  + The wine list [stands out from] the others.
  - He stood out in the rain.
quality.built        +2,stage:use survived|survives|withstood|withstands a|an|the|being|several|many|two|three … fall|drop|drops|storm|wash|toddler|toddlers|winter|winters|years|kids
  + It [survived a fall] down the stairs.
  - The kids survived.
quality.compliments  +2           keep|keeps|kept asking me|us|her|him … where|what
  + Friends [keep asking me where] it is from.
  - I keep asking for tea.
quality.craft        +2,stage:use <be> healthy|substantial|stable|superior|resilient|natural|functional|portable|lightweight|chunky|sturdy|durable|hard-wearing
  + The frame [is substantial].
  - A stable for ponies.
quality.craft        +2,stage:use <be> very|really|so|extremely|super|incredibly|truly|pretty|quite|absolutely|exceptionally|wonderfully|always healthy|substantial|stable|superior|resilient|rich|delicate|natural|functional|portable|lightweight|sharp|original|chunky|precise|powerful|snappy|slick|nimble
  + The case [is so lightweight].
  - It is so.
quality.craft        +2,stage:use wears|washes|cleans|drives|handles|fits|pours|cuts|closes|opens|glides|slides|dries|spreads|irons|folds|hangs|cooks|grips beautifully|brilliantly|nicely|cleanly|smoothly|easily|superbly|perfectly|evenly|effortlessly
  + It [cuts cleanly] through card.
  - He cuts the cake.
quality.entertaining +2,stage:use <be> very|really|so|extremely|super|incredibly|truly|pretty|quite|absolutely|exceptionally|wonderfully|always dynamic|lively|popular|playful|colourful|energetic|funny|clever|witty|magical|atmospheric
  + The tour [was really funny].
  - It was really late.
quality.going_strong +2,stage:use this|it|one|they|product|everything|food|phone|band|team shines|sparkles|impresses|delivers|excels|delivered … every|always|really|again|everything|on
  + This camera is old, yet [it delivers every] time.
  - The post is delivered on Monday.
quality.result       +2,stage:use feel|feels|felt better for|already|since|within|after
  + I [feel better already].
  - I feel that it is better.
quality.result       +2,stage:use made|making … new|lots|some|great|lifelong|many|lovely|five|good friends
  + She has [made new friends] there.
  - My friends made a cake.
quality.result       +2,stage:use no longer hurt|hurts|ache|aches|snore|snores|struggle|dread|limp|suffer
  + My hands [no longer hurt].
  - It is a longer hurt.
quality.useful       +2,stage:use does|did|work|works|worked wonders|magic|miracles
  + The balm [does wonders] for my feet.
  - She wonders what he does.
quality.well_cooked  +1,stage:use not|n't|never|nor too|overly salty|sweet|spicy|greasy|sour|bitter|heavy|rich
  + The broth is [not too salty].
  - The soup is too sweet.

# What it did for them
quality.complete +2           really|very|wonderfully|amazingly|so complete|thorough|comprehensive|detailed|in-depth|rich
  + A [really complete] course.
  - The course is complete.
quality.original +2           really|very|truly|so|wonderfully|highly original|inventive|imaginative|creative|unusual|innovative
  + Really [very inventive] dishes.
  - The original box.
quality.progress +2           back|knee|shoulder|neck|skin|hip|ankle|hearing|sight|anxiety|english|french|german|maths|reading|piano|fitness is|has|are … much|far|so|lot|loads|completely|already|greatly|really better|improved|healed|gone|stronger
  + My [back is much better].
  - The back is the best seat.
quality.progress +2           made|makes|making|seen|noticed great|huge|massive|good|real|big|amazing|fantastic|remarkable|enormous|incredible progress|improvement|strides|difference
  + My son has [made huge progress].
  - Progress was made.
quality.sound    +2,stage:use crisp|punchy|vivid|sharp|crystal|rich|deep|vibrant picture|image|images|display|screen|sound|bass|colours|colors|audio|photos|clear
  + A [punchy sound].
  - A sharp knife, a deep sea.

quality.delicious +3           <dish>|food|meal|flavours|flavors|taste|desserts|pizza|burger|steak <be> … unreal|unbelievable|insane|ridiculous|incredible
  + The [pizza was unreal].
  - Unreal numbers on the meal voucher page.
quality.delicious +2           chef 's|s kiss
  + Their tiramisu, [chef's kiss].
  - The chef's knife.
quality.delicious +2           done|cooked|roasted|grilled|baked to a|absolute turn|perfection|tee
  + The lamb was [done to a turn].
  - We are done, to take a turn.
quality.delicious +2           fit for a|the king|queen
  + A breakfast [fit for a king].
  - A fitting for the King family.
quality.delicious +2           like|as my|our|me nan|gran|granny|mum|mam|mother|grandmother|grandma|ma used|makes|made
  + Dumplings [like my nan used] to make.
  - I like my mum.
quality.delicious +2,stage:use proper|right|real|veritable|absolute|amazing|great feast|banquet|spread
  + They laid on a [veritable feast].
  - The feast day is in May.
quality.delicious +2           restaurant|michelin|bakery quality|standard|level
  + The meal kits are [restaurant quality].
  - The restaurant is by the level crossing.
quality.delicious +2           taste|flavour|flavor sensation|bomb|explosion|sensations|bombs
  + The pickle is a [taste sensation].
  - A loss of taste or sensation.
quality.delicious +2           zingy|zesty|lip-smackingly|tangy-sweet|more-ish|drool-worthy|droolworthy|nom-nom
  + A [zingy] lemon tart.
  - The zest of one lemon.

quality.level  +2 quality <be>|remains|remained|stayed|stays … consistent|through|reassuring|dependable|uncompromising|steady|sky-high
  + The [quality is consistent] in every box.
  - Is quality through training your subject?
quality.level  +2 what you|i 'd|would expect|hope|want and|plus more
  + The finish is [what you'd expect and more].
  - What would you expect, and when?
quality.sensed +2 <garment>|fabric|material|blanket|blankets|duvet|towels|sheets|cotton|wool|leather|lining|fleece|slippers|gloves <be>|feels|felt toasty|soft|warm|breathable|cosy|cozy|plush|fluffy|luxurious|silky|velvety|supple|snuggly|buttery
  + The [lining is silky].
  - Soft slippers, please, and warm gloves.
  - The curtain fabric is thick.

quality.craft        +1,stage:receive packaging|wrapping <be> … plastic-free|compostable|careful|sustainable|biodegradable
  + The [wrapping was compostable].
  - A plastic box, minimal.
quality.entertaining +2,stage:use     show|film|movie|play|musical|book|talk|concert|gig|performance|speech|ceremony|story|exhibition|tribute|ending|documentary <be> … poignant|powerful|slick|inspired|energetic|electrifying|absorbing|cathartic|side-splitting|rousing|tear-jerking
  + The [tribute was so rousing].
  - We were moving a film lamp.
  - The talk was about moving house.
quality.entertaining +2,stage:use     side-splitting|side-splittingly|laugh-out-loud|toe-tapping|foot-stomping|electrifying|foot-tapping|crowd-pleasing|heart-stopping|rib-tickling|cathartic
  + A [toe-tapping] finale.
  - Tap the toe.
quality.entertaining +2,stage:use     tour de
  + His Hamlet was a [tour de] force.
  - A tour, Dee said.
quality.useful       +2               course|training|lesson|lessons|workshop|module|tutor|lecture|class|teaching|webinar|content|material <be> … relevant|hands-on|hands|motivating|transformative|in-depth|digestible|absorbing|empowering|actionable|inclusive|bite-sized
  + The [workshop was hands-on].
  - Hands up who is in the class.

quality.delicious +2,stage:use <dish>|food|meal|flavours|flavors|filling|crust|menu|dessert|pudding|cake <be> … ambrosial|aromatic|piquant|warming|rustic|adventurous|daring|delicate|nuanced|punchy|smoky|nutty|flaky|pillowy|gooey|irresistible|knockout|champion|garlicky|peppery|silken|caramelised|sticky-sweet
  + Their [curry is so aromatic].
  - An aromatic candle in the meal tent.
quality.delicious +2           impossible|hard to resist
  + The samosas are [impossible to resist].
  - It is hard to stop the tap.
quality.delicious +2,stage:use oozing|bursting|brimming|loaded|packed with cheese|juice|filling|fruit|chocolate|flavour|goodness|cream|butter|jam
  + Doughnuts [oozing with jam].
  - The drain is dripping with rain.
quality.delicious +2           right up there
  + That cardamom bun is [right up there].
  - Put it up there on your right.
quality.delicious +2           stuff of dreams|legend|legends
  + Her trifle is the [stuff of dreams].
  - Stuff in a dream box.
quality.delicious +2,stage:use symphony|riot|feast|explosion|medley of|in … flavours|flavors|flavour|taste|tastes|textures|mouth|colour
  + The pickle board was a [symphony of flavours].
  - A symphony in C.
quality.delicious +2           up there with … best|greats|finest
  + It is [up there with the very best].
  - Up there is the best seat?
quality.delicious +2,stage:use worth the|every|all|it extra|calories|calorie|wait|indulgence
  + That shake is [worth every calorie].
  - What is a calorie worth?

quality.craft     +1,stage:use drip|leak|crease|rust|lint|streak|smudge|odour|odor|tangle free|proof
  + A [rust proof] rack.
  - Proof of the rust test.
quality.craft     +2           sturdiness|softness|smoothness|solidity|durability|finesse|craftsmanship|lightness|sharpness|crispness|clarity of
  + The [sturdiness of] the frame.
  - He is of strong build.
quality.delicious +2,stage:use freshness|tenderness|crispness|richness|juiciness|creaminess|fluffiness|moistness of
  + The [freshness of] the catch.
  - A fresh nest, of twigs.

quality.entertaining +2,stage:use full|packed|crammed|chock|stuffed of|with|full … treasures|surprises|wonders|delights|curiosities|laughs|fun|memories|gems|stories|adventure
  + The attic is [full of treasures].
  - A full bag of gem stones.

# Told in other words
quality.entertaining +2 energy|enthusiasm|smile|laugh|passion|laughter|joy|cheerfulness|positivity is|was|were|so|really contagious|infectious|catching
  + Her [enthusiasm is contagious].
  - The energy drink has a catch.
quality.entertaining +2 enthralled|transfixed|rapt|entranced|mesmerised|mesmerized|hypnotised|awestruck|awe-struck
  + The puppets left the tots [awestruck].
  - The speller won the trance class.
quality.entertaining +2 hang|hanging|hung|hangs on|onto her|his|their|every … every|word
  + The kids [hung on his every] word.
  - A coat hung on her every day? No, a hook.
quality.entertaining +2 ~bring|brought|brings|bringing … it|history|things|everything|story|past|subject|place|characters|book|music|science|maths … to life
  + The guide [brought the mill's history to life].
  - Bring the story book to class.
quality.result       +2 transformed my|our|me|him|her|his|the|us
  + The stylist [transformed my] mop.
  - A transformer in my loft.
quality.result       +2 ~come|came|comes|coming|brought|bring|brings … out of his|her|their|itself|herself|himself shell|shells
  + He [came out of his shell] at drama club.
  - The snail came out of its pot.

quality.craft        +2,stage:use cuts|slices|glides through|across anything|everything|butter|knife|bread|like
  + The spade [cuts through anything].
  - He cuts through the park.
quality.craft        +2,stage:use sharp as a|any razor|scalpel
  + The blades are [sharp as a razor].
  - A sharp ass.
quality.craft        +2,stage:use trainers|shoes|boots|jacket|coat|tent|bag|trousers|gloves|phone|watch|case|rucksack <be>|stayed … waterproof|watertight|showerproof|windproof|weatherproof|rainproof
  + The [tent stayed watertight].
  - A waterproof coat, please.
quality.entertaining +2,stage:use kept|keeps|keep|keeping … kids|children|son|daughter|toddler|boys|girls|grandson|granddaughter|grandchildren|little|us|everyone … entertained|amused|engrossed|enthralled|happy
  + The quiz [kept my son entertained] for an hour.
  - I keep busy, my son too.
  - They kept us busy on hold.
quality.sound        +2,stage:use colours|colors|picture|image|screen|blacks pop|sing|sings|leaps
  + The [colours pop] on this telly.
  - A screen shows pop songs.
quality.sound        +2,stage:use sound|bass|audio|speakers|speaker|treble|music <be> … punchy|rich|crisp|room-filling|booming|warm|immersive|balanced|thumping
  + The [speaker is punchy].
  - Is the music on deep house?
quality.sound        +2,stage:use thumping|booming|punchy|room-filling|rich|deep bass|sound
  + A [booming bass] for such a box.
  - The bass was line-caught.

@all
keep.came_onto    keep         grease|dirt|mud|oil … out|off onto|from|on|all
  + [Grease came out onto] my sleeve.
  - The mud came out in the wash.
quality.delicious +2,stage:use fall|falls|fallen off the bone
  + Ribs that [fall off the bone].
  - He fell off the wall and broke a bone.
quality.delicious +2,stage:use fell|fall|falls|falling|fallen apart in|on|under|at|with the|a|your|my sauce|fork|gravy|mouth|touch|tongue|broth
  + The shank [fell apart on the fork].
  - The fork fell apart in the sink.
quality.delicious +2,stage:use meat|lamb|beef|brisket|pork|ribs|rib|shank|duck|mutton|goat|oxtail|cheeks fell|fall|falls|falling|fallen|pulled|pulls apart
  + The [brisket fell apart].
  - The beef burger fell apart in my hands.
quality.tender    +2,stage:use meat|meats|lamb|beef|chicken|pork|steak|steaks|fish|duck|octopus|squid|brisket|ribs|shank|turkey|veal|mutton|goat|calamari <be> very|so|really|incredibly|beautifully|super tender
  + The [lamb was so tender].
  - My arm is so tender.
quality.tender    +2,stage:use meltingly soft|good|rich
  + A [meltingly soft] pudding.
  - The candle was melting, soft wax all over.
quality.tender    +2,stage:use meltingly|beautifully|perfectly|wonderfully|butter tender
  + The lamb was [meltingly tender].
  - The tender is moored at the quay.

@all
quality.complete +1,stage:use has|had|with|contains all|everything|whatever that|you|we|i|one need|needs|needed|require|required
  + The kitchen [has everything you need].
  - Do you have all you need from me?

@all
keep.creamer  keep creamer|creamers|non-dairy
  + There was no [creamer].
  - A creamy soup.
quality.craft +2   very|really|extremely|such|exceptionally|incredibly high quality|standard|standards|spec|calibre|end
  + A lathe of [extremely high quality].
  - A high fence.

@all
quality.homemade  +2,stage:use baked|made|smoked|brewed|cured|prepared|roasted|cooked|churned in house|house-made
  + The bread is [baked in house].
  - The house made me sad.
quality.homemade  +2,stage:use baked|made|smoked|brewed|cured|prepared|roasted|cooked|churned on|from site|premises|scratch|fresh
  + Cakes [baked on site].
  - It was made on a Monday.
quality.kids_love +2,stage:use kids|children|grandchildren|boys|girls|toddler|daughter|son|grandson|granddaughter|sons|daughters|twins <be>|was|were in heaven|paradise|raptures|clover
  + The [twins were in heaven].
  - The children were in the car.
quality.melts     +3,stage:use melted|melts|melting like|in butter|snow|chocolate|mouth
  + The lamb [melted like butter].
  - The snow melted in May.

@all
quality.craft  +1           a|an|some|sell|sells|sold|offers|stock|stocks|real|proper|genuine|good|makes quality product|products|item|items|goods|furniture|tools|ingredients|meat|clothes|materials|food|phones|workmanship|fabric|sofa|shoes|kit|craftsmanship
  + The saddler [sells quality goods].
  - A poor sofa.
quality.useful +2,stage:use ~helpful|~handy guide|guides|feature|features|tool|tools|videos|articles|reminders|hints|charts|features|tutorial|tutorials|notes|maps|filters|templates|services|gadget
  + The choir sent [helpful reminders] before each rehearsal.
  - The staff were helpful with my maps.

quality.discovery +2 made|makes|helped|got us|me discover|love|travel|rediscover|appreciate
  + The bard [made us travel].
  - The bard made us a hat.

quality.entertaining +2 hilarious|funny|witty|comical|amusing dialogue|dialogues|characters|stories|guide|show|scenes|script|anecdotes|jokes|host|presenter|video|videos
  + [Witty characters] on stage.
  - A funny smell.
  - A funny story, they had no bag.

quality.entertaining +2 gripping|captivating|addictive|immersive|compelling|thrilling|absorbing|engrossing story|plot|game|storyline|read|series|adventure|universe|tale|show|narrative|gameplay|film|book
  + An [absorbing tale].
  - A captivating smile.

quality.result +2 regained|rebuilt|restored|gained|recovered … confidence|mobility|motivation|health|smile|strength|self-esteem|appetite
  + My page [regained his confidence].
  - He regained his hat.

quality.result +2 lost … kilos|kg|kilo|lbs|stone with|thanks|using
  + I [lost ten kilos with] this club.
  - I lost ten coins with them.
  - I lost 200 pounds using this site.

quality.entertaining +2 could|ca|can|cannot n't|not put it|this|book down $
  + A tale [impossible to put down].
  - Put down the hat.
quality.entertaining +2 impossible|hard to put down $
  + The novel about the whalers is [impossible to put down].
  - The anchor was hard to put down on the deck.

overall.just_right +2 pace|length|balance|timing|amount|size|level|temperature|mix|portion|portions|fit <be> just|about|exactly|absolutely right
  + The [portions were about right] for two rowers.
  - The right size of sail is about nine yards.
overall.just_right +2 pace|length|balance|timing|amount|size|level|temperature|mix|portion|portions|fit <be> spot on
  + The [pace was just right].
  - The size was right there on the label.
  - The temperature is just on zero.
quality.result     +2 enabled|helped me|him|her|us|my to|find|get|land|son|daughter find|get|land|a|pass|obtain|regain|achieve|walk … job|work|exam|diploma|degree|internship|confidence|licence
  + The course [enabled me to find work].
  - It allowed me to find my hat.
