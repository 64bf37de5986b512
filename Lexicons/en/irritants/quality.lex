@language en
@kind     irritants

quality.misfit -2           small|tiny|narrow|short enough for … toddler|child|doll|baby|kid
  + The mask is [small enough for a doll].
  - It is light enough for my child.
quality.work   -2,stage:use another|different|second stylist|hairdresser|salon|company|vet|dentist|garage|builder|plumber|lawyer|tailor|photographer had|to to|fix|redo|correct|undo|rectify
  + A [different tailor had to] take it in.
  - I went to a new salon to see it.
  - The new plumber could fix it all.
quality.work   -2,stage:use fringe|brows|eyebrows|seam|seams|hem|tiles|picture|pictures|shelf|shelves|lines|stitching|pins|paper|wallpaper|border … n't|not straight|level|symmetrical|centred|centered|aligned|flush
  + The [shelves were not level].
  - The lines are not even here.
quality.work   -2           had|having to … sew|alter|glue|tape|hem|trim|mend|sand
  + I [had to hem] the curtains myself.
  - He had a mended hem.

# What the thing itself is worth: food, fabric, sound, picture, care, work done.

quality.bland -2 <negation> … ~flavor|~flavour|~taste|~seasoning|~salt
  + The stew had [no flavour] at all.
  - Not everyone will like this, so have a taste.
quality.bland -2 ~bland|~tasteless|~flavourless|~flavorless|~insipid|~unseasoned|~watery
  + A [bland] curry on a paper plate.
  - If it is bland, add salt.
quality.bland -2 ~lack|~lacking … ~flavor|~flavour|~taste|~seasoning|~quality|~freshness
  + The soup [lacked any real flavour].
  - My neighbour has a taste for cars.

@sector restaurant hotel airline retail health leisure
quality.overcooked -2 ~overcooked|~burnt|~charred|~overdone
  + The fish was [overcooked] to rubber.
  - The burns unit is on floor two.

@all
quality.cold        -2 cold|lukewarm|tepid ~food|~meal|~soup|~coffee|~pizza|~fry|~chip|~dinner
  + [Lukewarm coffee] at four dollars.
  - If you serve cold soup in July, the club can decide in May.
quality.cold        -2 ~food|~meal|~soup|~coffee|~pizza|~dinner|~plate|~burger|~chip|~fry|~dish|~breakfast … cold|lukewarm|tepid
  + My [breakfast arrived stone cold].
  - If the soup is cold, send it back.
quality.cold        -2 ~serve|~arrive|~deliver … cold|lukewarm
  + The [chips were served cold].
  - If it can be served cold, send me the other one.
quality.overcooked  -2 over cooked|done
  + My steak came [over cooked].
  - When the match was over, ham was served.
quality.undercooked -2 half|badly|poorly|under cooked|baked|prepared
  + A [badly cooked] omelette on the ferry.
  - My cousin baked half of the loaf.
  + A [half-baked] update.
quality.undercooked -2 raw|pink|frozen … middle|inside|center|centre
  + My pie was [frozen in the middle].
  - Is it meant to be pink in the middle?
quality.undercooked -2 ~undercooked|~uncooked
  + The sausages were [undercooked].
  - If it is safe to freeze uncooked rice, we shall choose another day.

@sector restaurant hotel airline retail health leisure
quality.dry -2 ~soggy|~greasy|~rubbery|~chewy|~oily|~stale|~mushy|~stodgy|~gristly|~slimy
  + A [soggy] sandwich from the trolley.
  - The chew toys at the till are for dogs.

@all
quality.dry -2 ~chicken|~meat|~bread|~cake|~steak|~burger|~pork|~turkey|~fish … dry|tough|hard|stale|overdone
  + The [turkey was dry] and grey.
  - If the bread is kept dry in there, I will come back later.

@sector restaurant hotel airline retail health leisure
quality.dry -2 too|so|very|really ~dry|~greasy|~oily|~tough|~mushy|~chewy|~fatty
  + The scones were [too dry] to swallow.
  - The tougher route goes by the ridge.

@all
quality.seasoning -2 too much salt|sugar|oil|sauce|pepper|garlic|vinegar|mayo|grease
  + There is [too much sugar] in your cereal.
  - If there is too much salt, add water.
quality.seasoning -2 too|overly ~salty|~sweet|~spicy|~sour|~bitter|~acidic|~peppery|~fatty
  + The ramen was [too salty] to finish.
  - If it is too salty, add a potato.

@sector restaurant hotel airline health leisure retail
quality.disgusting -3 ~inedible|~uneatable|~undrinkable|~disgusting|~revolting|~gross|~vile|~nasty
  + The hospital mash was [inedible].
  - A gross income of what amount?

@all
quality.disgusting -3 past its|their|the … date
  + The yoghurt was [past its date] by a week.
  - If I can eat it past its date, I have a spare at work.
quality.disgusting -3 ~inedible|~uneatable|~undrinkable
  + The in-flight pasta was [inedible].
  - If the berry is inedible for dogs, we will stay at home.
quality.disgusting -3 ~rotten|~mouldy|~moldy|~rancid
  + The strawberries were [mouldy] underneath.
  - What rotten luck you had with the weather!
quality.disgusting -3 ~taste|~smell like|of … plastic|cardboard|rubber|soap|burnt|fish|bleach|metal
  + The water [tastes of bleach].
  - The fish counter is by the door.

@sector restaurant hotel airline health leisure
quality.frozen -2 ~microwaved|~reheated|~prepackaged
  + Clearly a [reheated] lasagne.
  - If it can be reheated at home, we will sort it out together.

@all
quality.frozen -2 ~straight|~come|out … freezer|microwave|tin|packet
  + It came [straight from the freezer].
  - I came to buy a chest freezer.

@sector restaurant hotel leisure
quality.canteen -2 ~canteen|~cafeteria|hospital|prison|airline ~food|~quality|~standard
  + More like [canteen food] than a bistro.
  - The food court is by gate nine.

@all
@sector retail electronics telecom hotel leisure
quality.low_end -2 ~flimsy|~tacky|~shoddy|~junk|~rubbishy|~crappy|~subpar|~substandard|tat
  + The bracket is [flimsy].
  - The junction is a mile away.

@all
quality.low_end -2 cheaply|poorly|badly|terribly ~make|~made|~built|~printed|~constructed|~sewn|~finished|~fitted|~installed
  + A [badly sewn] hem came undone.
  - If it is badly built, who pays?
quality.low_end -2 quality ~dropped|~declined|decline|declining|dipped|~deteriorate|~slip|plummeted|dropping|slipping|lacking
  + [Quality slipped] after the first term.
  - If the quality has gone downhill, I will ask at the desk.
quality.low_end -2 quality … has|have|had|is|was|'s|really|clearly|recently|just|now|gone|going|got|gets|getting|~become ~dropped|~declined|declining|dipped|downhill|deteriorated|worse|lacking|slipped|plummeted|dropping|slipping
  + The [quality has gone downhill].
  - The quality has not declined.
quality.low_end -2 quality|standard|standards seems|seemed|appears|appeared|began|begun|started|starting|continues|continued to ~drop|decline|~fall|~slip|slide|dip|~deteriorate|suffer
  + The [quality seems to slip] every term.
  - The standard seems to be a flag.
quality.low_end -2 sub par|standard
  + The follow up care was [sub par].
  - A sub for standard keys?
quality.low_end -2 ~knockoff|~counterfeit|~imitation
  + The perfume is clearly a [counterfeit].
  - If you should detect a counterfeit note, tell me first.
quality.low_end -2 ~lack|~drop|~decline of|in quality
  + There has been a [drop in quality] since the takeover.
  - If there has been a drop in quality, my neighbour will help.
quality.low_end -2 ~poor|~bad|~low|~inferior|~terrible|~awful|~cheap|~horrible|~crap quality|workmanship|material|materials|craftsmanship|fabric|finish
  + Such [poor workmanship] on a new roof.
  - If the air is of low quality today, my son can wait.
quality.low_end -2 ~shoddy|~subpar|~substandard|~flimsy|~shabby
  + The paint job was [shoddy].
  - If the work is shoddy, do not pay.

@sector retail
quality.fragile -2 ~peel|~fray|~fade|~rip|~shrink|~pill|~unravel|~snap
  + The print [peeled in the first] wash.
  - The shirt is washed at forty degrees.

@all
quality.fragile -2 ~fall|~come apart|undone|loose|unstuck
  + The [sole came apart] within days.
  - If the bed comes apart for moving, please warn my mother.
quality.fragile -2 ~hole|~tear … after|first|second|third … ~wear|~wash|~week|~day
  + A [hole after one wear], really?
  - There is a hole for the wash basin pipe.

@sector retail electronics
quality.fragile -2 ~break|~rip|~tear|~peel|~snap … ~first|~second|after|within
  + The strap [snapped within] a week.
  - If it breaks within a year, what then?

@all
@sector retail
quality.misfit -2 too ~small|~big|~large|~tight|~short|~long|~narrow|~loose|~wide
  + The boots are [too narrow] for my feet.
  - If they are too small can I swap them?

@all
keep.he_fitted keep he|she|they|engineer|plumber|builder|fitter|technician|we|i fitted|fit|fits a|an|another|new|the|two|three|it|one
quality.misfit -2   <negation> … ~fit
  + The cover does [not fit] my sofa.
  - If it does not fit, can I swap it?

@sector retail
quality.misfit -2 runs|run|ran|sizing|comes|sizes|fits|fit small|large|big|tight|short|smaller|larger
  + Their coats [run small], be warned.
  - I need a size small, not a large.

@all
quality.unlike -2 <negation> as described|advertised|pictured|expected|shown
  + The flat was [not as described].
  - What if it is not as described?
quality.unlike -2 <negation> … ~look|~match … ~picture|~photo|~description|~image
  + It does [not match the description].
  - No, look at the picture again.
quality.unlike -2 nothing like … ~picture|~photo|~description|~pictured|~described|~advertised|~website|~sample
  + The rug is [nothing like the photo].
  - Nothing beats a like on my photo.

@sector retail electronics app telecom health bank insurance
quality.not_useful -2 ~useless|~unusable|~unwearable
  + The map in the leaflet is [useless].
  - If it is useless without the app, a friend will lend me one.

@all
quality.not_useful -2 <negation> use to anyone|me|us
  + The alarm is of [no use to anyone] deaf.
  - Is it no use to you?
quality.not_useful -2 ~do nothing for|to my|me|our
  + The tablets [did nothing for my] back.
  - I have nothing to do today.
quality.not_useful -2 ~ineffective|~inefficient
  + An [ineffective] cream at that price.
  - The effect of the drug is on the leaflet.

@sector restaurant hotel leisure
quality.unoriginal -1 ~mediocre|~unremarkable|~uninspired|~uninspiring|~generic|~basic
  + An [uninspired] dessert trolley.
  - The basics of cookery are taught on Monday.

@all
quality.boring     -2 ~boring|~dull
  + The tour was [boring] for the children.
  - If it is boring for toddlers, put a note on the door.
quality.sound      -2 ~sound|~picture|~audio|~speaker|~image|~screen|~video … ~tinny|~grainy|~fuzzy|~muffled|~crackle|~blurry|~distorted|~pixelated|~choppy|~dim
  + The [sound is tinny] at any volume.
  - Is the fuzzy picture on the wall for sale?
quality.unoriginal -1 nothing|not special|spectacular|exceptional|exciting|impressive
  + The show was [nothing special].
  - Nothing could spoil my special day.

@sector electronics telecom app leisure
quality.sound -2 ~tinny|~grainy|~fuzzy|~blurry|~muffled|~pixelated|~crackly
  + A [grainy] picture on a brand new set.
  - The blur of the background is a setting.

@all

@sector restaurant hotel retail airline
quality.appetite -2 <negation> … ~fresh
  + The salad was [not fresh].
  - The fresh paint smells of lemon.

@all
errors.wrong_item      -2                           <negation> … what … advertised|pictured|shown|described|promised
  + The lamp is [not what was pictured].
  - What is advertised on the bus today ?
keep.calories          keep                         calories|fat|cd|dvd burned
keep.luck              keep                         rotten luck
keep.weather_put_off   keep                         nearly|almost|fear|fears|nerves|knee|age|reviews|rain|weather|snow|heat|wind|distance … put|puts me|us|him|her off … booking|flying|running|going|coming|visiting|walking|buying|trying|using
overall.never_again    -2,decides:break,stage:renew put|puts me|us off … ever|using|buying|going|coming|visiting|booking|ordering|returning|renting|hiring|trying|joining|flying|dealing
  + One evening there has [put me off going] again.
  - Please put me off at the next stop.
quality.appetite       -2                           put|puts me|us off
  + The grey meat [put me off].
  - Please put me down for Friday.
quality.appetite       -2                           smell|stench|odour|odor|taste|sight … put|puts|putting me|us|him|her off
  + The [stench put us off] our soup.
  - We like the smell and taste of it.
quality.bland          -2,stage:use                 coffee|tea|beer|drinks|cocktail|cocktails|soup|sauce|juice … weak|watery|watered|tasteless|bitter|burnt|cold
  + The [tea was weak].
  - Coffee by week two.
quality.came_small     -2,stage:use                 ~come|came|~run|ran|~fit|fitted up|out|very|too|really|way small|big|large|tight|short|narrow|tiny
  + The dress [came up small].
  - We came out on a small path.
quality.cheap          -2,stage:use                 cheap plastic|material|materials|quality|fabric|knockoff|knock-off|imitation|feel|tat|rubbish|print|junk|foam|looking
  + It is made of [cheap foam].
  - Cheap tickets for the print show.
quality.cheap          -2,stage:use                 ~feel|felt|~look|looked very|really|rather|incredibly cheap
  + The case [feels very cheap].
  - Look in the really old cheap shop.
quality.dry            -2,stage:use                 swimming|swam|drowning|drowned|dripping|drenched|floating in|with oil|grease|butter|fat|sauce|mayo|salt|dressing
  + My chips were [swimming in oil].
  - We were swimming in June.
quality.flimsy         -2,stage:use                 rickety|wobbly|tinny|jerry-built|plasticky|unfinished|substandard|sub-standard|second-rate|third-rate|lacklustre|lackluster|mediocre
  + A [rickety] ladder of a bed.
  - Tin and zinc are sold here.
quality.fragile        -2                           ~colour|~color|~dye|~print|~ink|~logo … ran|bled|bleeds|faded|fades|rubbed|washed|cracked|peeled|peeling
  + The [dye bled] on my white socks.
  - We ran out of the blue print.
quality.fragile        -2                           ~hole in|after|on
  + A [hole in] the sleeve by day two.
  - The ninth hole is by the lake.
quality.fragile        -2                           ~scratch|~break|~rip|~tear|~stain|~crack|dirty … easily|quickly
  + The lid [scratches so easily].
  - Cut easily with a sharp knife.
quality.low_end        -2                           <be> fake
  + The badge [is fake], look at the seam.
  - Fake snow fell on the stage.
quality.low_end        -2                           cheap plastic|rubber|material|fabric|looking|feeling|print|tat|junk|crap
  + It is made of [cheap plastic].
  - Cheap flights to Crete in May.
quality.low_end        -2                           covered|full in|of|with scratches|marks|dents|stains|holes|glue|dust|mould|mold|hair|crumbs|loose
  + The frame was [covered in scratches].
  - Covered in cheese.
quality.low_end        -2                           knock off|offs
  + The boots are [knock offs].
  - Knock on the door of flat two.
quality.low_end        -2                           rehash|rehashed
  + The last module is a [rehash] of the first.
  - The hash browns were hot.
quality.misfit         -2                           fits|fit|fitted|sized like|as a|an|for … child|children|kid|kids|youth|toddler|doll|tent|baby|small|medium|xs
  + The adult coat [fits like a kids] one.
  - Fit as a fiddle.
quality.misfit         -2                           nowhere|not|n't near|even|anywhere … near|close|right|enough|fit
  + The cap is [nowhere near the right] size.
  - Not near the bay.
quality.misfit         -2                           size|sizes|several|two|three|few|sizing|way … too|smaller|bigger|larger|small|big|off|wrong|tiny|huge … than|big|small|large|down|up|for|and
  + It runs a [size smaller than] my old one.
  - A small size for two.
quality.not_like_photo -2                           nothing|n't|not … like the|its|their|your|what|on photo|photos|picture|pictures|pics|image|images|website|description|advert|brochure
  + The room looked [nothing like the picture].
  - There is nothing I like more; the picture is old.
quality.repair_worse   -2,stage:resolve             ~come|came back … scratched|worse|broken|unrepaired|dented
  + It [came back from repair worse].
  - Come to the back of the shop on Friday.
quality.runs           -2,stage:use                 colour|color|dye|colours|print ~run|ran|~fade|~bleed|~peel|peeled|~come|came|~rub|~wash
  + The [colour ran] at the first wash.
  - The colour of the dye is blue.
quality.shoe_leather   -2,stage:use                 like|as shoe|old|boot leather|boots|boot
  + My steak was [like shoe leather].
  - I would like a shoe rack and leather care.
quality.short_life     -2,stage:use                 ~last|lasted|lasts … <duration> at most|max|tops|best
  + The candle [lasts two hours at most].
  - Visits last two hours, at best in spring.
quality.shrank         -2,stage:use                 ~shrink|shrank|shrunk|~fade|~bobble|~pill|~fray|~unravel|~ladder|~ping in|after|within|on|at|from|already|straight|badly|to
  + It [shrank after] one wash.
  - The lights fade before the last act.
quality.sick           -3,stage:use                 food|stomach|upset poisoning|bug|stomach|cramps
  + I got [food poisoning] from it.
  - They sell bug food for birds.
quality.sick           -3,stage:use                 up|sick|ill all|half|most … night
  + I was [up all night] on the loo.
  - The bar is up all the stairs; a late night it was.
quality.sick           -3,stage:use                 ~made|~make us|me|him|her|them|everyone sick|ill|unwell|poorly|vomit
  + The prawns [made me ill].
  - He made me a sick note.
quality.soggy          -2,stage:use                 gristly|gristle|chewy|rubbery|leathery|stodgy|claggy|watery|watered-down|overcooked|undercooked|overdone|underdone|congealed|curdled|rancid|mouldy|moldy|stale|flavourless|flavorless|tasteless|unappetising|unappetizing|inedible|charred|cremated|incinerated|oversalted|tepid|lukewarm
  + A [stodgy] pudding and [stale] bread.
  - The claw of the crab is to the left.
quality.tasteless      -2,stage:use                 ~taste|tasted|~taste of nothing|water|plastic|cardboard|soap|chemicals|fat|oil|bleach|metal
  + The gravy [tasted of nothing].
  - I taste wine and water for a living.
quality.work           -2                           minimum|least they|he|she|you|staff … get|got away with
  + They do the [least they can get away with].
  - We wanted at least to get away for a day.
quality.worse_than     -2                           worse than|then
  + The new one is [worse than] the old one.
  - The bark of my dog was no worse than a sneeze.

@sector restaurant hotel leisure airline
quality.boring -2,stage:use breakfast|dinner|lunch|food|meal|buffet|menu|show|entertainment|dessert|salad … sad|grim|dire|dismal|uninspired|uninspiring|forgettable|basic|depressing|lacklustre|bland|disappointing|pitiful
  + The [buffet was a bit grim].
  - Sad news from gran.
quality.cold   -2,stage:use was|were|is|arrived|came|served|stone|all|both|already|went cold|lukewarm|tepid|congealed|stone
  + Mine was hot, his [was cold].
  - A cold beer.

@all
keep.chips_idiom   keep         cheap as chips
keep.could_not_be  keep         could be … <comparative>
keep.could_not_be  keep         could not|n't|never have been … <comparative>
keep.could_not_be  keep         couldnt have been … <comparative>
keep.junk_mail     keep         junk food|mail|folder|email|drawer
keep.we_packed     keep         we|i|they packed up|in
overall.too        -2           too long|short
  + The straps are [too long].
  - The long strap held.
quality.bland      -2,stage:use dishwater|slop|gruel|swill|insipid|pigswill|stodge|gloopy|cloying
  + The soup was [dishwater].
  - She taught me to cook.
quality.boring     -2,stage:use same|same-old over|again and|over over|again
  + The [same over and over].
  - We went over and over the map.
quality.cold       -2,stage:use sat|sitting|left|kept under a|the|heat lamp|lamps|heat
  + A burger [left under a lamp] for hours.
  - The bench under the oak was ours.
quality.cold       -2,stage:use warmish|half-cold|stewed|microwaved|clammy
  + My tea was [stewed].
  - A warm coat.
quality.could_been -1           could|should have|of been|be … <comparative>
  + The bath [could have been warmer].
  - It could not have been warmer.
quality.decay      -2,stage:use it|they|which|that|is|are|has|have|keeps|kept|started|starts|starting|began|begun|already|constantly|always|just|all|soon|handle|seam|tap|roof|paint|polish|veneer|wallpaper|mattress|cushion|cushions|zip|hem|cover|fabric|laminate|lid|door|finish|soles <decay>
  + The lining [is fraying].
  + The worktop has [already blistered].
  - The path dips by the oak.
quality.dull       -1           <be>|too|so|bit|rather|very|really sour|meagre|oily|gritty|limp|messy|muddy|murky|spartan|sparse|wasteful|outmoded|puzzling|unrealistic
  + The coffee [was sour].
  - A field of muddy sheep.
quality.flimsy     -2,stage:use <be>|feel|feels|very|so|too|bit|really|rather|a thin|scratchy|frail|limp|brittle|undersized|stiff|lumpy|furry|threadbare … and|towels|sheets|plastic|material|to|pillow|pillows|fabric|duvet|inside
  + The gown [was thin and] short.
  - The slice was thin as I like it.
quality.flimsy     -2,stage:use wobbles|rocks|shakes|creaks|sways|rattles|tips|buckles|bends|collapses|topples when|if|whenever|every|each|as|over|under
  + The desk [wobbles when] I type.
  - The baby wobbles to the door.
quality.fragile    -2,stage:use marks|scratches|stains|dents|snags|creases|tears|smudges if|as|so|at you|soon|easily|slightest|the
  + It [marks if you] so much as look at it.
  - My marks at school were high.
quality.fragile    -2,stage:use snapped|broke|collapsed|shattered|disintegrated|buckled … first|second time|use|wash|wear|day|week
  + The handle [snapped the first time] I used it.
  - We broke for lunch on the second day there.
quality.fragile    -2,stage:use sole|soles|heel|heels|lining|seam|seams|stitching|trim|insole|zip|hem|cover|coating|veneer|badge|grip|button|knob|wallpaper|tiles|handle … came|coming|comes|come|peeled|peeling|worked|fell|falling|fallen|gone away|off|undone|apart|loose|adrift
  + The [lining came away] at the collar.
  - The seam comes below the knee.
quality.fragile    -2,stage:use turned|turns|turning|dyed|stained|left my|our|his|her … finger|fingers|skin|neck|hands|hair|wrist|laundry|sheets … green|yellow|black|blue|pink|grey|orange|brown
  + The bracelet [turned my wrist green].
  - My hair is orange.
quality.fragile    -2,stage:use went|turned|turns|goes|gone|going yellow|rusty|brown|brittle|flat|sour|soggy|cloudy|mushy|limp|mouldy after|within|in|overnight|already|by
  + The metal [went rusty within] a week.
  - The hills are green in May.
quality.fragile    -2,stage:use ~lose|lost|losing|shed|sheds|shedding|dropped … button|buttons|sequins|beads|bristles|feathers|fluff|threads|stitching|sole|heel|needles|rhinestones
  + The cardigan [lost two buttons] on its first outing.
  - I lost my key by the buttons.
quality.less       -1           less|fewer choice|staff|information|value|trains|buses|options|flights|doctors|classes|portions|services|nurses|facilities|stock|features|points|benefits|variety|space|privacy
  + There is [less choice] since spring.
  - There were fewer than ten of us.
quality.low_end    -2,stage:use like something|one out|from … cracker|skip|bin|toybox|poundland
  + It is [like something out of a cracker].
  - Something for a toy box.
quality.low_end    -2           mostly|mainly|actually|really|basically|merely|pure|cheap acrylic|polyester|plastic|nylon|mdf|chipboard|veneer|pvc|cardboard|imitation
  + The table is [mostly chipboard].
  - Mostly I recycle plastic.
quality.low_end    -2           not exactly|quite the|a rolls|ritz|ferrari|michelin|hilton|bentley|mercedes|rocket
  + It is [not exactly the Rolls] Royce of toasters.
  - We stayed at the Ritz.
quality.low_end    -2,stage:use sawdust|chipboard|veneer|mdf|particleboard|cardboard and|not|with|held|glued|rather
  + "Solid oak" is [sawdust and] veneer.
  - Put the cardboard out on Monday.
quality.low_end    -2           so thin|weak|tough|salty|sweet|spicy|stiff|flimsy|blurry|faint|watery|bitter|greasy|runny|fiddly|sharp|scratchy|itchy that|you|i|we|my
  + The broth is [so salty that] I left it.
  - The blade is so thin as to be elegant.
quality.low_end    -2,stage:use tat|junk|naff|cheapo|knock-off|knockoff|tacky|shonky|cheapjack|rubbishy
  + It is [tat], plain and simple.
  - I met Pat at the desk.
quality.low_end    -2           ~see … daylight|skin|underwear|knickers|bra through
  + I can [see daylight through] the curtains.
  - We saw it through to the end.
quality.misfit     -2,stage:use fits|fit|runs|comes|came|more|sized like|as a|an eight|ten|twelve|fourteen|sixteen|6|8|10|12|14|16|small|medium|large|xl|child's|kid's
  + My medium [fits like a small].
  - It fits like the old one.
quality.misfit     -2,stage:use one|a|left|right leg|side|sleeve|arm|foot|shoe|strap|door|panel … shorter|longer|wider|bigger|lower|higher|tighter than
  + It has [one sleeve longer than] the other.
  - One side is by the door.
quality.misfit     -2,stage:use two|three|several|one sizes|size|inches out|off
  + The dress is [two sizes out].
  - They have two sizes.
quality.not_as     -2           not|n't|isnt|wasnt|arent|nowhere … as|so … warm|big|soft|strong|bright|thick|fresh|tasty|fast|cheap|smooth|easy|simple|quick|sharp|generous|lively|modern|spacious as
  + The soup was [not as thick as] last year.
  - As it was not warm, as ever we ran.
quality.not_enough -2           not|n't|isnt|wasnt|nowhere|hardly|never … big|long|warm|hot|strong|loud|detailed|bright|wide|thick|firm|soft|tall|regular|careful|crisp|fresh|cold|thorough|deep|rigorous|robust|sturdy|sharp|frequent|spacious|clean|clear|specific|consistent|challenging enough
  + The tea was [not hot enough].
  - That is enough, it is not big.
quality.not_useful -2,stage:use burns|burnt|burned|scorches|scorched|singed|shredded|shreds|chewed|mangled|mangles everything|food|toast|clothes|my|our|half
  + The iron [scorched my] best shirt.
  - The calories that I burned are few.
quality.not_useful -2,stage:use only works|worked|heats|prints|plays|charges|burns|cleans … one|left|right|half|certain|sometimes
  + The toaster [only heats one] side.
  - One side is only for left turns.
quality.not_useful -2           taught|learnt|learned me|us|absolutely|nothing nothing|zilch|new
  + The course [taught me nothing].
  - He told me nothing was too much.
quality.not_useful -2           unusable|unwearable|inedible|undrinkable|unfinished|brittle|unhealthy
  + The new map is [unusable].
  - Usable in rain.
quality.overcooked -2,stage:use like bullets|cardboard|rubber|sawdust|cement|wallpaper|dishwater|swill|slop|mush|vomit
  + The avocados were [like bullets].
  - I like the cardboard box.
quality.overcooked -2,stage:use like|as shoe|old|dry|tough|a|an leather|boot|boots|bone|bones|brick|rubber|cardboard
  + The steak was [like shoe leather].
  - The shop sells old leather.
quality.rubs       -2,stage:use it|they|strap|seam|collar|waistband|label|heel|handle|elastic digs|dig|rubs|rub|pinches|pinch|chafes|itches|scratches|cuts in|into|my|me|your|at|a
  + The [strap digs into] my neck.
  - It rubs off with water.
quality.short_life -2,stage:use filling|crown|button|heel|sole|knob|stitching|hem|nails|tile|tiles|paint|coating fell|popped|coming|falling|dropped|peeled|peeling out|off|away|apart
  + My [filling fell out] the next day.
  - The lid came with the pan.
quality.short_life -2,stage:use flaking|peeling|chipping|rubbing|wearing|fading off|away
  + The paint is [flaking off].
  - Wear it away from the sun.
quality.short_life -2,stage:use gone|went|goes flat|saggy|mouldy|baggy|bobbly|lumpy|limp|mushy as|in|within|after|before|like|already|by
  + The cushions have [gone flat as] pancakes.
  - She went flat hunting in May.
quality.short_life -2,stage:use milk|bread|fruit|meat|chicken|fish|salad|yoghurt|food|cream|veg went|gone|goes|was|is off
  + The [milk went off] the next day.
  - The alarm went off at nine.
quality.short_life -2,stage:use only|barely|just|hardly lasted|lasts|last <duration>=1d
  + The repair [only lasted a week].
  - The trip just lasts, a week is enough? Yes.
quality.short_life -2,stage:use packed|conked in|up|out after|within <duration>=1d
  + It [packed up after a fortnight].
  - We packed our bags after a day.
quality.short_life -2,stage:use smell|smells|smelled|smelt|scent|fragrance|perfume|flavour|taste … nothing|gone|faded|fades|vanished|vanishes|disappeared|disappears
  + The [scent was gone] by lunch.
  - The smell of bread fills the street.
quality.shrank     -2,stage:use out of … wash|dryer|washer|machine … smaller|shrunk|misshapen|ruined|pink|grey|tighter|shorter|felted
  + It came [out of the wash two sizes smaller].
  - I took it out of the wash and hung it up.
quality.sick       -2,stage:use agony|agonising|throbbing|unbearable|excruciating all|weekend|pain|for|since|after
  + I was in [agony all] weekend.
  - The pain went at once.
quality.sound      -2,stage:use n't|not|barely|hardly hear a|anything|properly|them|what|ourselves|each
  + We could[n't hear a] word.
  - I hear a bell.
quality.tasteless  -2,stage:use like chewing|eating|swallowing|drinking|biting … leather|rubber|cardboard|boots|sawdust|plastic|dishwater|soap|sand|glue|gum|ditchwater
  + It was [like chewing rubber].
  - The gum is for chewing.
quality.too        -2           too thick|light|loose|big|wet|strong|thin|runny|wide|tall|heavy|watery|tight|dense|faint|pale|flimsy
  + The sleeves are [too loose].
  - The thick rope held.
quality.worse_than -2           in more pain
  + I climbed off the table [in more pain] than I came.
  - Less pain in my knee, more rain on the quay.
quality.worse_than -2           worse than before|when
  + I am [in more pain] now.
  - More pain au chocolat.

@sector restaurant hotel airline retail leisure
quality.cold  -2,stage:use food|chips|fries|plates|pizza|dish|dishes|meal|coffee|burger|sandwich|order|cake|bread|eggs|bacon|pass … sitting|sat|standing|stood under|around|out|for|on|about
  + The [eggs had been sitting under] a lamp.
  - My order for the sitting room came.
quality.sick  -3,stage:use was|were|been|fell|got|both|all ill|sick|poorly|unwell|vomiting the|for|that|all|after|afterwards|within … day|night|days|week|hours|meal|lunch|dinner|eating
  + My son [was sick all night].
  - My son was ill, so we stayed in the hall.
quality.soggy -2,stage:use bread|fish|salad|rolls|cake|cakes|pastry|pastries|scones|croissants|coffee|soup|sandwich|sandwiches|food|fruit … yesterday's|day-old|leftover|leftovers|yesterdays|yesterday
  + The [croissants were yesterday's].
  - Yesterday I ate soup.

@all
performance.slow       -2,stage:use     wading|walking|driving|swimming|running through … mud|treacle|molasses|glue
  + It feels like [wading through treacle].
  - We were walking the dog through the mud room.
quality.boring         -2,stage:use     story|plot|ending|series|film|script|acting|dialogue|characters|book … drags|rushed|thin|weak|flat|predictable|abruptly|wooden|lame|dragged|contrived
  + The [ending felt rushed].
  - It is a flat in a book.
quality.canteen        -2,stage:use     like … canteen|cafeteria
  + It is [like a school canteen].
  - The canteen is like his.
quality.fragile        -2,stage:use     after|in|within the|one|first|two|only|a|1|just|2|few|couple one|first|few|couple|single|second|wash|washes|of|two wash|washes|washing|cycle|cycles|or
  + [After just one wash] the print had gone.
  - I wash in the sink after work.
quality.fragile        -2,stage:use     dried|dries|seized|clogged up|out|hard|solid in|after|within|before|already|by|inside
  + The paint had [dried up in] the tin.
  - My hands are dry after the hill.
quality.fragile        -2,stage:use     sheds|moults|leaks|bleeds|drips all|everywhere|onto
  + The rug [sheds everywhere].
  - He sheds no tears.
quality.fragile        -2,stage:use     split|ripped|tore|cracked|burst … first|second|third|minute|moment time|i|we|he|she … i|we|wore|bent|sat|used|he|she
  + The seat [ripped the first time I] sat on it.
  - The second bill is split in half.
quality.fragile        -2,stage:use     turned|turns|turning orange|green|pink|white|black|grey|brown after|within|overnight|already
  + The paste [turned orange within] hours.
  - He turned to the green hall.
quality.fragile        -2,stage:use     wears|wore|washes|washed|rubs|rubbed|fades|flakes|flaked|chips|chipped off|away before|after|within|by|in|as|too|immediately|straight
  + The lipstick [wears off before] lunch.
  - He washes up before noon.
quality.low_end        -2,stage:receive clearly|obviously a … return|ex-display|second|reject|refurb|knock-off|fake|dud
  + It was [clearly a return].
  - A clear return path for us.
quality.low_end        -2,stage:use     creases|crumples|wrinkles|snags|ladders|bobbles|scuffs if|when|just|the|so|from|at|very|like|every|easily|instantly
  + The linen [creases when] you sit.
  - The stairs and ladders, just like mine.
quality.low_end        -2               embarrassed|ashamed|mortified|embarrassing to|when|giving|by|at … give|opened|gave|gift|unwrapped|hand|wear|show|serve
  + I was [embarrassed to give] it to her.
  - He wore a gift that day.
quality.low_end        -2,stage:use     feels|looks|felt|looked|feel|look|seems like a|an|it|some toy|gimmick|prototype|rip-off|knock-off|beta|draft|joke|fake|afterthought|amateur
  + The drill [feels like a toy].
  - The toy looks like a car.
quality.low_end        -2               had|have|having|need|needed to throw|bin|chuck|dispose|replace … it|them|away|out
  + I [had to bin them] after a week.
  - He had to throw the ball.
quality.low_end        -2,stage:use     left|leaves|feels|felt|feel|made|tasted|tastes|looks … like straw|sandpaper|wire|rope|sawdust|mush|glue|concrete|cotton
  + It [left my hair like straw].
  - I like straw hats.
quality.low_end        -2               looks|looked|look like|as|though|if|it|they … made|printed|sewn|built|cut|drawn|painted|assembled|stitched by|in|at|with|using
  + It [looks like it was sewn by] a child.
  - It looks made for you.
quality.low_end        -1,stage:use     not|n't|isnt|arent suitable|suited|designed|meant|built|cut for|to|out … gaming|travel|winter|rain|work|serious|children|outdoor|it|job|purpose|heavy|daily|families|for
  + The tent is [not suitable for rain].
  - The suit is cut for him.
quality.low_end        -2,stage:use     photo|photos|picture|pictures|print|prints|image|images|page|pages|poster … too dark|pale|light|bright|grainy|yellow
  + The [prints came out too dark] for me.
  - The page is light, too.
quality.low_end        -2,stage:use     photo|photos|picture|pictures|print|prints|image|images|page|pages|poster|heads|faces … cut|cropped|chopped off
  + Both [faces were chopped off].
  - Cut the page off the pad.
quality.low_end        -2,stage:use     plastic|hollow|tinny|nasty feeling|feel
  + The lid has a [plastic feel].
  - I feel the plastic.
quality.low_end        -2,stage:use     quality|material|materials|plastic|fabric|finish|construction|furniture|decor|build|paper|print … is|are|was|were|feels|looks|seems|very|rather|quite|so|really|pretty cheap|thin|flimsy|tacky|weak|plasticky
  + The [furniture looks cheap].
  - Cheap paper is the material for it.
quality.low_end        -1,stage:use     see through when|in|if|unless|under
  + White trousers that are [see through in] the sun.
  - We will see it through, when we can.
quality.low_end        -2,stage:use     see-through|seethrough|transparent|sheer in|when|if|unless|and|so|under|as
  + The leggings are [see-through when] you bend.
  - A see-through box is what I asked for.
quality.misfit         -2,stage:use     like a|an sack|tent|binbag|clown|potato|nightie|shroud|tarpaulin
  + The coat hangs [like a sack].
  - A tent is what I like.
quality.misfit         -2,stage:use     undersized|under-sized|misshapen|shapeless|ill-fitting
  + The shirts are [undersized].
  - A new shape for a size ten.
quality.misfit         -2,stage:use     under|ill|badly|poorly sized|fitting|fitted
  + The collar is [poorly fitted].
  - Under the fitting room there is a cellar.
quality.not_as         -2               changed|change|changing|altered the|their|its recipe|formula|ingredients
  + They have [changed the recipe].
  - The recipe is for a change.
quality.not_like_photo -2               look|looks|looked|is|are|was|were nothing like … does|did|do|online|screen
  + It [looks nothing like it does] on screen.
  - It looks like he does.
quality.not_useful     -1,stage:use     needed|needs|took|takes two|three|four|five|several coats|applications|layers|passes
  + The paint [needed four coats].
  - I need two winter coats.
quality.short_life     -2,stage:use     over|finished|done|gone before … begun|started|began|start|knew
  + The show was [over before it had started].
  - The hill is over there, before the town.
quality.sound          -2,stage:use     out of focus|tune|sync|synch|proportion
  + The whole film was [out of focus].
  - The focus of the tune is love.
quality.sound          -2,stage:use     subtitles|lips|sound|audio|captions … ahead|behind|lagging|late|delayed
  + The [subtitles run ahead] of the speech.
  - The sound is off, the light is on.
quality.unlike         -2               tasted|tastes|smells|fits|feels|sounds nothing like the|what|my|any|that
  + It [tastes nothing like the] old one.
  - Nothing is like the blue of the sea.
quality.work           -2,stage:use     cut|cuts|trimmed|took|chopped|shaved|hacked off far|way|much|too|inches|four|five|six|half|most
  + He [chopped off half] my fringe.
  - He took off half an hour ago.
quality.work           -2,stage:use     my hair|colour|roots|highlights|brows|eyebrows|tan|lashes … orange|patchy|brassy|wonky|streaky|uneven|frizzy|fried
  + [My highlights went brassy].
  - My orange hat hides the brows.
value.portion_small    -2,stage:receive jar|bottle|tub|tin|packet|bag|box|tube|glass|can … half|nearly|almost|mostly empty
  + The [tub was half empty].
  - The can is by an empty glass house.
value.under            -2               more packaging|air|filler|water|bread|rice|bone|fat|ads|adverts|sauce|batter than
  + There is [more batter than] fish.
  - Is it more than the bread?

@sector retail other leisure
quality.short_life -2,stage:use lasted a|one|two|three|only|barely week|weeks|month|months|day|days|hour|hours
  + The bulbs [lasted a week].
  - A week is what is left.

@all
condition.damaged  -2,stage:receive wilted|withered|drooping|half-dead|shrivelled
  + The tulips came [wilted].
  - The wilt of time.
quality.disgusting -2,stage:use     scarcely|barely|hardly edible|drinkable|eatable|chewable|warm|cooked|touched
  + The tea was [scarcely drinkable].
  - He was barely eight.
quality.fragile    -2,stage:use     it|they|zip|seam|paint|finish|lining|coating|handle|hose|pump|seal|tap|cap|bottle|tyre|strap|sole|cable|lead|colour|logo|dye|shirt|jumper|jeans|socks|towels|rug|battery … leaked|faded|peeled|wobbled|pilled|bobbled|bled|smoked|drips|jams|sparked|clogged|rotted|shrank|curdled|shrunk|unravelled|puckered
  + The [hose leaked] from the start.
  - Leaked news is dull.
quality.fragile    -2,stage:use     wore|worn|burned|burnt|blew|wears|blown out|up after|within|in|on|before|already|quickly|too|so
  + The motor [burned out within] a month.
  - He wore a hat out in the sun.
quality.low_end    -2,stage:use     <be> fragile|hollow|brittle|bobbly|saggy|lumpy|shapeless|baggy|tacky
  + The clips [are fragile].
  - Mark it fragile.
quality.low_end    -2,stage:use     blurry|short-lived|splintery|scratchy|misprinted
  + The zoom is [blurry].
  - A blur of colour.
quality.low_end    -1               smaller|heavier|thinner|flimsier|darker|duller|weaker than … looks|looked|claim|claimed|expected|advertised|thought|pictured|photo|photos|description|stated|imagined|usual
  + The case is [heavier than they claim].
  - She is shorter than me.
quality.misfit     -2               inches|inch|cm|mm|centimetres too|short|shorter|out|off|narrower
  + The blind is two [inches short].
  - It is an inch long.
quality.misfit     -2,stage:receive two different shades|sizes|lengths|heights|widths|feet
  + The wallpaper came in [two different shades].
  - Two shades of blue, a different one each day.

competence.badly_done -2 <helper> did|had|has|have not|n't attach|attached|fit|fitted|fix|fixed|install|installed|put|close|closed|seal|sealed|tighten|tightened|connect|connected|secure|secured|align|aligned|clean|cleaned|reassemble|reassembled … my|the|our|it|back … correctly|properly|securely|right
  + [He didn't attach the number plate correctly].
  - I have not attached the file properly yet.

quality.outdated -1 material|materials|content|course|courses|curriculum|syllabus|textbook|textbooks|slides|lessons|handouts|exercises|questions … outdated|obsolete|old-fashioned
  + The [slides were badly outdated].
  - Is the obsolete course still sold ?

# More of the same, as customers put it
design.dated       -2 very|so|really|bit|looks|look|looked|rather|feels|and|a dated|drab|dowdy|fusty|dank|shabby|threadbare|frumpy|gaudy|garish|naff|tatty|scruffy
  + The hall [looks drab].
  - I dated him.
quality.low_end    -2 below|under|beneath … standard|standards|par|average
  + The meal was [below the standard] of a canteen.
  - Ten degrees below.
quality.low_end    -2 like|as sandpaper|cardboard
  + The towels are [like sandpaper].
  - I like paper.
quality.low_end    -2 low-grade|lower-grade|second-rate|third-rate|fifth-rate|cut-price|sub-standard|below-par|half-hearted|half-arsed
  - A grade in the low hills.
  + The shelves are [second-rate] timber.
quality.low_end    -2 skimp|skimps|skimped|skimping|scrimp|scrimps|scrimped on
  + They [skimp on] the filling.
  - We cut on the line.
quality.not_useful -2 as useful as a chocolate|glass
  + It is [as useful as a chocolate] fork.
  - It is as useful as a fork.
quality.sound      -2 muffled|crackly|crackling|distorted|tinny|garbled … sound|audio|voice|line|speaker|speakers|music|picture|announcements|call|signal
  + A [crackly line].
  - A fuzzy jumper.
quality.sound      -2 sound|audio|voice|line|speaker|speakers|music|picture|dialogue|announcements|video|image|screen … muffled|crackly|crackling|distorted|tinny|fuzzy|grainy|pixelated|garbled|blurred|blurry|washed
  + The [audio is muffled].
  - He sent an image from the line.

quality.boring -2 gets|get|got|becomes|became|getting … boring|old|repetitive|tedious|dull|stale|samey|monotonous … quickly|fast|soon|quick
  + The quiz [gets dull very quickly].
  - The old boat gets there fast.

quality.not_useful -2 learning|learned|learnt|learns|learn|taught|teaches nothing|zilch
  + My niece is [learning nothing] there.
  - Nothing can be learned by owls.

quality.repair_worse -2 more|worse faults|problems|issues|holes|scratches|bugs|damage|noise than it|before|when
  + It came back with [more faults than it] had.
  - I have more problems than Ann.

@sector restaurant hotel airline leisure
quality.dry        -2 like|as … old boots|cardboard|leather|rubber|sawdust|dishwater|glue|sandpaper
  + A steak [like old boots].
  - I like these.
quality.dry        -2 swimming|drowned|drowning|drenched|dripping|smothered in|with oil|grease|fat|sauce|butter|salt|mayo
  + The eggs were [swimming in oil].
  - Swimming in the sea.
quality.dry        -2 too|so|very|bit|rather|really|was|were|tasted|bone|and|as dry|tough|chewy|greasy|oily|stringy|mushy|salty|bitter|sour|doughy|stodgy|claggy|raw|gristly|fatty|watery|lumpy|burnt|burned|charred|cold|tepid
  + The duck [was chewy].
  - Rough ground, a dry land.
quality.not_enough -2 left|still|came|went|stayed hungry|starving|peckish
  + We [left hungry].
  - A hungry crowd.

@sector restaurant hotel leisure
waiting.slow_service -2,stage:use meal|food|dish|starter|main|mains|starters|plate|order|drinks … came|arrived|appeared <duration> after|later|apart
  + His [meal came ten minutes after] ours.
  - The order of the day came.
waiting.slow_service -2,stage:use sat|sitting|stood|standing|left there|at|like|waiting … for <duration>
  + We [sat there like lemons for an hour].
  - We sat by the fire.

@all

# Less than it was, no better than that
design.renovate          -2           in need|overdue|ready|crying of|for|out … refresh|refurb|refurbishment|makeover|facelift|paint|renovation|update|overhaul|tlc|revamp|upgrade|clean|repair
  + It is [in need of a refresh].
  - I am in need of a car.
keep.better_than_hoped   keep         had|has|have|'s|'d|was been better|quicker|nicer|easier|faster than
overall.better_elsewhere -2           better|rather|best off|to … in|at|with|going|sitting|staying|eating|waiting|using|walking|driving … instead|cafe|terminal|elsewhere|home|bus|café
  + You are [better off in the terminal].
  - It is better to wait in the sun.
overall.better_elsewhere -2           have|had|'ve|has|been|seen|stayed|eaten|flown|tasted in|had|been|seen|eaten|stayed|known|tasted|flown … better|nicer|cleaner|bigger
  + I have [been in better] lounges.
  - I have a better one.
quality.outdated         -2,stage:use aircraft|plane|fleet|bus|train|coach|equipment|kit|furniture|cabin|interior|seats|machines is|was|were|are|very|so|really|looks|looked|feels … old|ancient|aging|ageing|worn|elderly|prehistoric
  + The [plane is old].
  - The train is at the gate.
quality.outdated         -2,stage:use old|ancient|aging|ageing|elderly|antique|decrepit|prehistoric aircraft|plane|planes|seats|seating|fleet|bus|buses|train|trains|coach|coaches|machines|equipment|kit|furniture|carpet|carpets|computers|boiler|systems|system|technology
  + An [old aircraft] with a new crew.
  - An old friend on the plane.
quality.worse_than       -2           no|not|hardly|little|barely better|different than|from
  + It is [no better than] economy.
  - A better one than his.
value.poor               -2           not|n't|hardly|never|barely worth the|it|my|this|your|that|buying|paying|going|visiting|bothering|having|doing|upgrade|trip|detour|hassle|effort|wait … upgrade|trip|detour|hassle|effort|wait|journey|drive|fare|money|time
  + It is [not worth the upgrade].
  - It is worth a look.

quality.disgusting -2 <dish> … was|is|were|are like|just|basically|pure|absolute muck|slop|swill|cardboard|rubber|leather|sawdust|plastic|sludge|mush|gloop|grease
  + The [gravy was just sludge].
  - The gravy is in a plastic jug.
quality.disgusting -1 just|only about edible
  + Lunch was [just about edible].
  - About edible plants I know a little.
quality.disgusting -3 like|as|resembled|resembles pig|dog|cat|prison food|slop|swill|muck
  + The casserole looked [like dog food].
  - I like the cat food in the blue bag.
  - I looked for dog food.
quality.dry        -2 sickly|cloyingly|tooth-achingly sweet
  + The glaze was [sickly sweet].
  - A sickly child and sweets.
quality.fragile    -2 full of bones|gristle|grit|pips|additives|preservatives|lumps
  + The haddock was [full of bones].
  - A box full of stamps.
  - The bag is full of stones.
quality.low_end    -1 edible|average|mediocre|passable|ok|okay|fair|tolerable|adequate|acceptable at best
  + The buffet was [edible at best].
  - At the edible garden I met the best man.
quality.seasoning  -1 over|under seasoned|salted|spiced|sweetened
  + The stew was [under seasoned].
  - I turned over a seasoned log.
quality.seasoning  -1 underseasoned|overseasoned|oversalted|overspiced|oversweetened|vinegary
  + Their relish is too [vinegary].
  - Vinegar is on aisle four.
quality.unoriginal -1 tasted|tastes|tasting … tinned|packet|tin|jar|shop-bought|bought-in|microwaved|freezer|microwave
  + The sauce [tasted tinned].
  - I keep the jar straight on the shelf.
  - It probably fits in the microwave.

overall.idiom      -2 all fur|hat|bark|mouth|trousers|sizzle|froth|fart|gong|hype|show|gloss|flash|wind|promise coat|and|no … no|knickers|cattle|bite|steak|beer|poo|dinner|substance|trousers|delivery
  + That agency is [all hat and no] cattle.
  - All mouth guards and fur coats.
overall.idiom      -2 emperor 's|s new
  + The tasting menu is the [emperor's new] clothes.
  - The Emperor is our new cat.
overall.idiom      -2 fell|failed|fails|stumbled|stumble|falling at the first|last|every|final hurdle|fence
  + Their removal firm [fell at the first hurdle].
  - My horse fell at the third.
overall.idiom      -2 fell|falls|fall completely|a|rather|totally|pretty flat
  + The comedy night [fell rather flat].
  - Our old flat fell in value.
  - He fell flat on his back.
overall.idiom      -2 fell|falls|falling|came|comes|fallen well|way|far|rather|woefully|seriously short
  + The refit [fell woefully short].
  - I fell down a short, well-lit stair.
overall.idiom      -2 lipstick on|to
  + The new logo is [lipstick on] a pig.
  - A lipstick in red.
overall.idiom      -2 missed|misses the mark
  + Their rebrand [missed the mark].
  - Mark missed the train.
overall.idiom      -2 missed|misses|miss|missing|way|wide|well|totally off|the|of the|mark mark|by|here|for|with
  + This remake [missed the mark by] miles.
  - I missed the bus by a minute.
overall.idiom      -2 mutton dressed
  + The refurb is [mutton dressed] as lamb.
  - Mutton, dressed crab and rice, please.
overall.idiom      -2 neither fish nor
  + The sequel is [neither fish nor] fowl.
  - Neither of us had fish, nor beef.
overall.idiom      -2 pile|piles|heap|bucket|load|sack|crock|mound|steaming of|pile poo|poop|dung|hooey|hogwash|tripe|horseshit
  + That lawnmower is a [heap of tripe].
  - Bolts are in that bucket, with spanners.
  - It has a bag of bolts.
overall.idiom      -2 polish|polishing|polished|dressing a|the turd|turds
  + New curtains, but it is [polishing a turd].
  - Polish for the shoes.
overall.idiom      -2 swing and a|the miss
  + Their vegan range is a [swing and a miss].
  - Swing by, Miss Jones.
overall.idiom      -2 wide|way of|off the mark
  + Their valuation was [wide of the mark].
  - A wide bridge off the market square.
quality.flimsy     -2 <garment>|fabric|material|cloth|cotton|towels|sheets|duvet|curtains|leather <be>|feels|felt|looks so|very|rather|quite|paper|incredibly|too thin|see-through|transparent|plasticky|stiff|starchy|coarse|rough|papery|cheap|sheer
  + The [curtains feel so papery].
  - A thin jacket, please.
quality.flimsy     -2 <object>|lid|case|casing|hinges|handle|packaging|frame|stand|table|toy <be>|feels|felt|looks just|all|basically|only|mostly|made|actually plastic|of plastic|tin|paper|cardboard|cheese|tinfoil
  + The [hinges are made of cheese].
  - Is the plate made of plastic?
quality.flimsy     -2 coat|fabric|material|cloth|cotton|towels|sheets|duvet|curtains|leather|leggings|trousers <be>|feels|felt|looks see-through|plasticky|scratchy|papery|cheap
  + The [towels are scratchy].
  - Thin are the towels of the poor, wrote a poet.
quality.flimsy     -2 made|built|constructed of|from cheese|chocolate|tissue|tinfoil|matchsticks|matchwood
  + Their gutters are [made of matchwood].
  - The cake is made of flour.
quality.fragile    -2 it|they|screen|paint|surface|handle|coating|finish|worktop|enamel|glass chips|dents|scratches|tears|snaps|rips|cracks|breaks|marks|stains|scuffs|smudges|bruises|smears|flakes so|easily|too
  + [It chips easily].
  - Cracks were filled so neatly.
  - It marks the mail as read.
quality.fragile    -2 strap|straps|handle|hinge|hinges|clasp|seam|seams|heel|heels|sole|soles|bracket|legs|stitching|latch|zip|zipper|castor|motor|pump|kettle|toaster|mixer has|have|had|just|packed|gave|conked|popped|simply packed|gave|conked|in|way … in|up|way|out
  + The [motor has conked out].
  - The motor show packed in the crowds.
quality.fragile    -2 strap|straps|handle|hinge|hinges|clasp|seam|seams|heel|heels|sole|soles|bracket|legs|stitching|latch|zip|zipper|castor|motor|pump|kettle|toaster|mixer packed|gave|conked|popped in|up|way|out
  + The [latch gave way] on day two.
  - Heels, straps and soles, they gave me all.
quality.low_end    -2 bargain bin quality|stuff|rubbish|tat|junk|material|fabric|materials
  + It is [bargain bin stuff] at designer cost.
  - A bargain from the bin.
quality.low_end    -3 binned|chucked|junked|ditched it|them|mine|both straight|after|within|already|immediately|same|and|on|in
  + I [binned it after] two washes.
  - They ditched the sand.
quality.low_end    -2 bottom|scrape|scraping|scraped of|the|bottom the|bottom|of barrel|of|the
  + These are [bottom of the barrel] hinges.
  - Pickles at the bottom of a jar.
quality.low_end    -3 fit|belongs|belong|belonged|destined|headed for|in|to|only|straight … bin|skip|tip|landfill|rags|scrap|scrapheap|dump|trash|garbage|incinerator|compost
  + Their coats are [fit only for rags].
  - For the bin bags, only aisle two.
quality.low_end    -2 looks|looked|felt|feels like … from|off|of … pound|dollar|charity|skip|cracker|bin|jumble|tip|landfill|bargain
  + It [looks like something from a charity] shop.
  - I like something from each menu for a pound.
quality.low_end    -2 poundland|temu|wish.com|pound-shop|poundshop|dollar-store|bargain quality|standard|rubbish|tat|junk|reject|special|bin
  + A [pound shop reject] of a lamp.
  - The dollar rate in that store.
  - I gave it to the charity shop.
quality.low_end    -2 quality|standard|standards|service|food|workmanship <be> … on the slide|wane|decline
  + Their [standards are on the slide].
  - The service is at ten, on the slide is a date.
quality.low_end    -2 quality|standard|standards|service|food|workmanship <be> … variable|patchy|slipping|questionable|erratic
  + Their [workmanship is variable].
  - Variable rates on food loans.
quality.low_end    -2 quality|standard|standards|workmanship|finish … well|far|way|miles|leagues below|beneath
  + The [finish was way below] what I paid for.
  - The standard below.
quality.misfit     -2 <garment>|shoes|boots|bra <be>|came huge|enormous|ginormous|massive|minuscule|gigantic
  + The [hoodie was gigantic] on me.
  - Long coats are on the top floor.
quality.outdated   -2 had its day
  + The gearbox has [had its day].
  - I had their number on Day Street.
  - The staff had their day off.
quality.short_life -2 didn|did|didnt|hardly|barely|wo|couldnt|never n't|not|even|last … last|lasted|survive five|one|a|the|two|single|first|five minutes|wash|outing|season|winter
  + It [didn't last five minutes].
  - The tour does not last one week.
quality.short_life -2 lasted|survived all of|a a|one|two|three|four|six|ten|mere|whole|single … minutes|hours|day|days|week|weeks|month|months|washes|uses|wash|use|wears|year
  + The charger [lasted all of a week].
  - The lecture lasted all day.
quality.shrank     -2 <garment>|shirts|trousers|jumpers|sweaters|socks|towels <be>|looks|came|went … shrunken|faded|discoloured|discolored|bobbly|pilled|pilling|misshapen|unravelled|linty
  + The [jumper is bobbly] already.
  - Old socks and faded photos.
quality.unlike     -2 not|n't|isnt|wasnt the|that|my|like|same … colour|color|shade|style|size|model|finish|pattern … shown|pictured|advertised|online|photo|picture|photos|website|ordered|expected|described
  + This is [not the shade shown].
  - Nothing on the colour chart as shown.

quality.cold -2 less|anything|nowhere than|but|near hot|warm|piping
  + My latte was [less than hot].
  - Anything but the hot bun.
quality.cold -2 not|n't|wasnt|isnt|never|hardly exactly|particularly|remotely|even hot|warm
  + The pasties were [not even warm].
  - Even warm days are not rare.
  - The day was not very hot.

quality.disgusting  -2           coffee|tea|soup|gravy|beer|wine|sauce … was|is|like|tasted|just pure|just|basically|mud|vinegar|bilge|dishwater|ditchwater|sludge|paint … mud|vinegar|bilge|dishwater|ditchwater|sludge|stripper
  + The house [wine was pure vinegar].
  - Tea is grown in mud.
quality.disgusting  -2           gave|giving|gives me|us|him|her indigestion|heartburn|bellyache|stomachache|cramps
  + The chowder [gave me heartburn].
  - He gave me wind chimes.
quality.disgusting  -2,stage:use gravy|custard|soup|sauce|coffee … skin|film|scum on|over|across
  + The [gravy had a skin on] it.
  - A film on the soup kitchen.
quality.disgusting  -3           made|makes|making me|us|him|her|you gag|heave|retch|puke|barf|queasy|vomit
  + The smell of the ham [made us gag].
  - I made a gag about heaving.
quality.disgusting  -2           my|our dog|cat|hamster eats|gets|dines better|well
  + [My cat eats better] than that.
  - Does my dog eat better food now?
quality.disgusting  -1,stage:use pushed|pushing|picked it|food|my|the round|around|at|food … my|the|our|plate plate|food|dinner
  + I [pushed it round my plate].
  - I pushed the pram, food in the tray.
quality.disgusting  -3           turned|turns|turn|churned|churns|upset my|our|her|the stomach|stomachs|tummy
  + The liver [turned my stomach].
  - I turned on my stomach.
quality.disgusting  -3           would|wouldn|wouldnt n't|not|feed feed|give|serve|it it|that|this|them|to … dog|dogs|cat|pigs|pig
  + I [wouldn't feed it to a dog].
  - Do not feed it to the dog after five.
quality.not_fresh   -2           fruit|veg|milk|meat|fish|cream|yoghurt|chicken|prawns|ham|eggs|cheese|food had|has|have|was|were|is|already|smelt|smelled|tasted gone|off|on|turned off
  + The [ham had gone off].
  - The fruit was taken off the bus.
quality.not_fresh   -2           fruit|veg|milk|meat|fish|salad|cream|yoghurt|bread|cheese|berries|grapes|chicken|prawns … on|gone|past|well|way|going the|off|its|past … turn|off|best|its|over
  + The [grapes were on the turn].
  - Put the milk on the turntable.
quality.overcooked  -2           overboiled|overbaked|overgrilled|overfried|overstewed|incinerated
  + The sprouts were [overboiled].
  - Kettle boiled over.
quality.seasoning   -1           chips|fries|chicken|pastry|toast|batter|sausages <be>|looked|came … anaemic|anemic|pallid|insipid|underbaked|limp|flaccid
  + The [pastry looked anaemic].
  - Anaemic patients eat chicken.
quality.undercooked -3           chicken|pork|sausage|sausages|turkey|duck-legs <be>|came|looked … pink|bloody|raw
  + The [turkey was still pink].
  - A pink chicken toy.
  - I ordered the burger pink.

keep.last_years keep course|tour|film|show|flight|journey|trip|walk|lesson|class|play|concert|ceremony|exam|interview|crossing|match|offer|sale|contract last|lasts|lasted <duration>=1h

quality.boring -2,stage:use <be>|such a|one|total|complete|absolute yawn|snore|snooze|turkey|stinker
  + The keynote [was a snore].
  - A yawn and a stretch.
quality.boring -2,stage:use funny|entertaining|exciting|interesting|appealing as|than toothache|a|watching|cancer|root
  + The panto was about as [funny as toothache].
  - A funny dog, as a rule.
quality.boring -2,stage:use overlong|cringeworthy|unfunny|soporific|clichéd|cliched|toe-curling|hammy|preachy|long-winded|plodding|turgid|ponderous
  + The musical was [overlong].
  - Overland buses.
  - The bus is predictable.
quality.boring -2,stage:use self indulgent|important|congratulatory
  + A [self indulgent] film.
  - A self help shelf.
quality.boring -2,stage:use show|film|movie|play|musical|book|talk|acting|plot|script|course|lecture|lesson|gig|set|performance|speech|tour|comedian|sequel|series <be>|felt|was … tired|stale|derivative|irrelevant|lifeless|stodgy|laboured|pedestrian|dated
  + The [gig was rather tired].
  - A wooden set for the play.
  - The course was about wooden boats.
quality.boring -2           tick-box|box-ticking|tick|box box|ticking exercise|approach|culture|job|mentality
  + The audit was a [tick-box exercise].
  - Tick the box by the exercise bike.
quality.misfit -2           not|n't|wasnt|isnt|nothing the|like|what|my … right|photo|i|picture|asked|same … colour|color|size|shade|asked|photo|wanted|showed|picture
  + My fringe is [nothing like what I asked] for.
  - Not the right day? I asked.

quality.bland      -2,stage:use <dish>|food|meat|texture|sauce|filling <be>|tasted|came|looked … gamey|floury|metallic|soapy|chalky|flabby|gelatinous|glutinous|grisly|pallid|acrid|acidic|overpowering|unrecognisable|unrecognizable|charcoal|wrinkled|synthetic|artificial|unadventurous|astringent|gluey|gloopy|pasty|powdery|congealed|sinewy|fishy
  + My [dumplings were gluey].
  - Glue for a grey cake tin.
quality.bland      -2,stage:use zero|lacked|lacks|lacking any|kick|zing|bite|spice|tang
  + Their salsa [lacked any] kick.
  - We kick off at noon.
  - It had a little spice.
quality.boring     -2,stage:use left|walked|leaving at|during|before … interval|intermission|halftime
  + We [left at the interval].
  - Ices at the interval, left aisle.
quality.boring     -2,stage:use nodded|dozed|dropped|nodding|dozing off … act|film|lecture|play|show|talk|performance|movie|concert|speech|sermon|half|scene|tour
  + I [nodded off in the second act].
  - The baby dozed off in the car.
quality.disgusting -3           crime|insult|offence|affront against|to pizza|pasta|food|italian|coffee|cooking|cuisine|tea|beef|curry|taste
  + It was a [crime against pasta].
  - A crime novel.
quality.dry        -2,stage:use <dish>|food|meat|sandwiches|sandwich|cake <be>|came|looked … dried|curling|curled|shrivelled up|out|at
  + Our [sandwiches were curling at] the edges.
  - Curling is a sport with sandwiches after it.
quality.flimsy     -2,stage:use shelf|shelves|table|bench|rail|desk|roof|floor|bed|gate|door … bows|bowed|sags|buckles|bends|warps|hung|hangs|hanging under|off|by|when
  + The [gate hangs off] its post.
  - He hangs lights by the shelf.
quality.frozen     -2,stage:use <dish>|food|meat|filling <be>|tasted|came … semi-frozen|part-frozen|defrosted|processed|factory-made|mass-produced|ultra-processed
  + The [pizza was mass-produced].
  - Mass at ten, produced by the choir, then food.
quality.low_end    -2           thrown|cobbled|slung|lashed together
  + The slideshow was [cobbled together].
  - A cobbled lane.
quality.low_end    -2,stage:use thrown|slapped|plonked|slung|bunged|lobbed|dumped together|on|in|down a|front|the|onto plate|of|table|minute
  + The pie was [slapped on a plate].
  - He slapped me on the back.
quality.seasoning  -2,stage:use laden|loaded|caked|drenched|swimming|drowning|smothered|drowned with|in … salt|sugar|oil|butter|grease|fat|dressing|mayo|mayonnaise|sauce|vinegar|msg
  + The greens were [drowning in butter].
  - I am in the butter aisle.

quality.bland  -2,stage:use blandness|tastelessness|staleness|dryness|saltiness|greasiness|sogginess|toughness|chewiness of
  + The [blandness of] the chowder.
  - Dryness, of the eyes or skin.
quality.boring -2,stage:use tediousness|tedium|monotony|dullness|sameyness|drabness
  + The [tedium] of that lecture.
  - A medium in white.
quality.flimsy -2           flimsiness|shoddiness|tinniness
  + The [flimsiness] of those pegs.
  - A film on us.

quality.boring     -2,stage:use bored|bore stiff|rigid|silly|witless|senseless
  + The kids were [bored stiff].
  - A stiff board.
quality.boring     -2,stage:use bored|bores|boring|bore|bored me|us|him|her|to|stiff|out|rigid|silly|witless … tears|death|stiff|skull|rigid|mind|silly|witless|senseless
  + My class was [bored out of its mind].
  - He bored a hole in the stiff board.
quality.boring     -2           death by powerpoint|slides|slide
  + The training was [death by PowerPoint].
  - The death of a slide.
quality.boring     -2,stage:use it|which|talk|film|speech|tour|service|he|she|play went|drags|dragged|droned on forever|interminably
  + The [speech droned on forever].
  - He went on foot and by bus.
  - The talk went on and we listened.
quality.boring     -2,stage:use not|nothing|little|hardly|n't much|anything|a|to|lot … see|do
  + There is [not much to see] at the mill.
  - Do not see much of him now.
quality.boring     -2           paint|grass drying|growing|dry|grow … more|interesting|exciting|fun
  + [Paint drying is more] fun.
  - The paint is dry, more tea?
quality.boring     -2           rather|sooner watch|stick|pull|eat|poke|gouge|chew … paint|pins|needles|teeth|eyes|glass|toenails
  + I'd [rather stick pins] in my thumbs.
  - I would rather paint than watch.
quality.boring     -2,stage:use wooden|cringeworthy|hammy|stilted acting|dialogue|performance|performances|characters
  + [Stilted dialogue] all night.
  - A wooden box for acting props.
quality.boring     -2,stage:use yawn-fest|yawnfest|snoozefest|snooze-fest|snorefest|yawn-inducing|mind-numbing|mind-numbingly
  + The induction was a [snoozefest].
  - A festival of dogs.
quality.boring     -2,stage:use yawn|yawns|snooze|snore fest|fests|inducing
  + That panel was a [snooze fest].
  - A festival where babies snooze.
quality.cold       -2,stage:use <dish>|food|meal|plates|fries|toast|tea|coffee … stone|fridge cold
  + My [toast came stone cold].
  - Ice in my coffee, in the cold.
quality.flimsy     -2           paper|tissue thin
  + The sheets are [tissue thin].
  - A thin wafer with ice cream.
quality.low_end    -2           crudely|sloppily|amateurishly|lazily|hastily|carelessly made|built|finished|sewn|assembled|glued|done|designed|written|painted|packed
  + The hem was [crudely sewn].
  - Crude oil is made into fuel.
quality.outdated   -2           crying|screaming|begging|overdue|long|due|need|needs|dire … for|of|a … revamp|overhaul|facelift|makeover|refurb|refurbishment|redesign|tlc|renovation
  + The ballroom is [crying out for a makeover].
  - The overdue fee is for a book.
quality.unoriginal -1           old hat
  + Their set is [old hat].
  - My old hats.

@all
quality.could_been -1           could|should|might have|of been a|slightly|somewhat|little|bit … more|less
  + The talk [might have been a little more] lively.
  - It could not have been more friendly.
quality.disgusting -2,stage:use grease|sludge|gunk|rust|fat|slime … came|comes|coming|spilled|oozed|poured out onto|over|from|through|everywhere
  + A mix of [fat and slime came out onto] the plate.
  - The oil ran out on Monday.
quality.disgusting -2,stage:use grease|sludge|gunk|rust|fat|slime … dripping|oozing|oozed|oozes|poured|pouring|leaked|seeping|seeped onto|on|from|through|over|everywhere
  + [Sludge oozed from] the tap.
  - The oil ran out on Monday.
quality.unlike     -1           nothing as|like what|how|the|i|we|i'd|we'd … imagined|expected|pictured|hoped|envisaged
  + The rug was [nothing like we had pictured].
  - Nothing arrived as I expected.

overall.not_great -2           not|n't|isnt|wasnt what i|we was|were|am|'m|had|'d hoping|looking|after|hoped|wished for
  + Sadly [not what we were looking for].
  - It is what I was looking for.
quality.smell     -2,stage:use smell|smells|fumes|stench|odour|odor|chemical|chemicals|glue|paint|smoke|perfume|incense|dust|bleach … made|makes|making my|our|his|her|your eyes water|sting|stream
  + The paint [fumes made my eyes sting].
  - The glue made a mess.

@all
# Sizes beyond belief, cool dishes, clothes out of shape
condition.worn      -2,stage:use gone|went|goes|all|stretched|pulled|bent|knocked out of shape
  + After a month the hat has [gone out of shape].
  - The jogger is out of shape.
keep.i_out_of_shape keep         i 've|have|had|am|'m|was all|gone|going out of shape
  + [I am all out of shape] since June.
  - The hat has gone out of shape.
overall.too         -2           impossibly|comically|absurdly|ridiculously|laughably|ludicrously|stupidly|painfully|freakishly|insultingly tight|tiny|small|narrow|short|heavy|baggy|loud|dim|dark|slow|hard
  + The hem is [impossibly tight].
  - The hem is not tight.
quality.boring      -1,stage:use monotone|monotonous|droned
  + The audio guide is [monotonous].
  - Two drones flew over the lake.
quality.cold        -2           <dish>|tea|coffee|soup|pizza|food|meal|order|chips|fries <be> … tad|bit|little|slightly|rather|too cool|chilly|cold|lukewarm
  + The [tea was a tad cool].
  - The hall was a tad cool.
quality.cold        -2,stage:use chips|fries|peas|soup|soups|plates|plate|gravy|beans|vegetables|rice|mash|toast|coffee|tea|food|dishes|potatoes|pasta|meat coolish|tepid|lukewarm
  + Gravy thin, [beans tepid], toast burnt.
  - The box keeps our food cool.
quality.could_been  -2           food|dishes|meals|cooking|coffee|menu|portions|quality|results … hit and|or miss
  + The [coffee is hit and miss].
  - We missed the coffee.
quality.could_been  -2           food|dishes|meals|cooking|coffee|portions|quality|sauces|beer … inconsistent|patchy|variable|hit-and-miss|uneven|erratic
  + The [cooking is inconsistent].
  - A variable menu.

@all
quality.boring     -1           not the most inspiring|exciting|interesting|imaginative|thrilling|flavoursome
  + [Not the most thrilling] of walks.
  - The most thrilling walk.
quality.boring     -1           unexciting|uninspiring|unimaginative
  + A rather [unexciting] parade.
  - An exciting parade.
quality.disgusting -2,stage:use could|can n't|not|hardly|barely even eat|drink|swallow|chew it|them|this|that|the|any|half
  + I [couldn't even eat the] cake.
  - I could not even finish the cake, so big it was.
quality.frozen     -2,stage:use could|can tell|see|taste|guess it|they|that <be>|was|were|had reheated|microwaved|frozen|tinned|pre-cooked|defrosted
  + You [could tell it was frozen].
  - You can tell it was June.
quality.frozen     -2,stage:use obviously|clearly|evidently|definitely|plainly reheated|microwaved|frozen|shop-bought|bought-in|pre-cooked|tinned|defrosted
  + It was [obviously reheated].
  - We clearly froze.

keep.never_out_dirty keep         never|not|n't|no|nothing come|comes|came|coming out … soaking|sopping|damp|creased|greasy|shredded|filthy|dirty|wet|tangled|stained|streaky
  + My shirts [never come out creased].
  - My shirts come out creased.
quality.result       -2,stage:use come|comes|came|coming out … soaking|sopping|damp|creased|greasy|shredded|filthy|dirty|wet|tangled|stained|streaky
  + My towels [come out soaking].
  - They came out of the shop.
quality.result       -2,stage:use leaves|left|leaving … streaks|smears|residue|lint|fluff|scratches|stains|watermarks … on|behind|all|over|everywhere
  + The cloth [leaves smears on] the glass.
  - She left her watermarks at home.
quality.unlike       -1           darker|lighter|smaller|bigger|shorter|longer|thinner|duller|paler|brighter|greener|pinker than online|pictured|advertised|described|shown
  + The rug is much [paler than online].
  - It is smaller than mine.

@all
quality.bland       -1,stage:use everything|it|all|dishes|they|sauces|curries|drinks tasted|tastes|taste the same $
  + [Everything tasted the same].
  - It tasted the same as at home.
quality.soggy       -2,stage:use muffin|muffins|bread|toast|crust|base|bun|buns|pastry|rolls|roll|scones|scone|biscuits|crackers|cake|waffle|waffles|chips|fries <be>|was|were damp|wet|limp|clammy
  + The [scones were damp].
  - The bread board is wet.
quality.undercooked -2,stage:use not|n't fully|entirely|quite|properly|completely|even cooked|defrosted|thawed|baked
  + The potatoes were [not fully cooked].
  - It is not quite as cooked up as told.

@all
quality.overcooked -2,stage:use crust|base|edges|toast|bacon|sausages|sausage|chips|onions|pizza|bottom <be>|was|were|came black|blackened|charcoal|cinders|carbonised
  + The [crust was black].
  - The rice is black, and good.

@all

@all
quality.bad_drink -1           wine|cider|ale|coffee|prosecco|juice|lemonade was|is|were|tasted|tastes too|bit|overly sharp|acrid|tart
  + The [cider was too sharp].
  - The knife was very sharp.
quality.boring    -2,stage:use game|games|gameplay|level|levels|music|songs|tasks|missions|exercises|quests|puzzles|episodes|videos|playlist|ads <be>|gets|become|becomes … ~repetitive|~monotonous
  + The [quests become repetitive].
  - The game is played in teams of six.
quality.boring    -2,stage:use ~repetitive|~monotonous game|games|gameplay|level|levels|music|songs|mission|missions|exercise|exercises|lessons|quests|puzzles|episodes|videos|content|playlist|ads|questions
  + A very [repetitive game] after the first hour.
  - The level crossing is noisy.
quality.fragile   -2,stage:use manufacturing|manufacturer's|manufacturers|manufacture's|production|design fault|defect|defects|flaw|flaws
  + The lamp has a [design flaw].
  - The design of the lamp.
quality.fragile   -2,stage:use shed|sheds|shedding|moulted|moulting all|everywhere over my|our|the|me|us|everything|his|her
  + The scarf [shed all over my] coat.
  - They walked all over the shed.
quality.misfit    -1,stage:use bit|little|tad|slightly|somewhat|rather|too snug
  + The waist is a [bit snug].
  - The waist is snug.
quality.unlike    -2,stage:use lighter|darker|paler|duller|smaller|shorter|thinner|redder|greener|yellower|browner|pinker than in|on|the|it|its|they|what|online … picture|pictures|photo|photos|site|website|online|screen|advert|catalogue|catalog|image|images|listing|description
  + The blue is [darker than in the picture].
  - He is shorter than in May.

quality.too_short -1,stage:use round|seen|saw|see … everything|whole|all|exhibition|museum|tour … in|within|under five|ten|fifteen|twenty|thirty|half|5|10|15|20|30 minutes|mins|an
  + We were [round the whole museum in ten minutes].
  - We ran round the park.

comfort.noise -1 is|was|'s|be|were impossible|hard|difficult|tough to … concentrate|relax|unwind|study
  + It [is tough to relax] by the forge.
  - It is easy to relax.

quality.boring -2 soon|quickly|rapidly|fast got|get|gets|become|becomes|became|grew|grow|grows bored|boring|restless|stale|dull
  + The pages [soon grew restless].
  - We soon got wet.
  - We soon got used to it.

quality.boring -2 kids|children|people|pages|we|everyone get|got|were|grew bored quickly|fast|within|halfway|rapidly
  + The [pages got bored halfway] through.
  - Bored tunnels are dug fast.

quality.poor_content -2 explanations|explanation|commentary|content|presentation|training|course|guide|information|lesson|lessons|advice|report|talk|analysis … superficial|thin|sketchy|vague|poor|scant
  + The [report felt sketchy].
  - A light lesson in the sun.
  - The report was brief and to the point.

quality.low_end -1 equipment|facilities|facility|kit|furniture|amenities|tools|bathroom|showers|catering|gear <be> … basic|rudimentary|primitive|spartan
  + The [gear was rather rudimentary].
  - The basic rule of gears.

quality.low_end -1 very|rather|pretty|quite|extremely|fairly basic|rudimentary|primitive equipment|facilities|kit|furniture|amenities|bathroom|showers|gear|accommodation|room|rooms
  + They lend [pretty primitive gear].
  - A pretty basic joke.

quality.sound -2 not|n't|cannot|impossible|never|hardly|barely … hear|understand the|a|our|their|any announcements|announcement|guide|actors|speaker|commentary|dialogue|lecturer|speech|teacher|speakers|microphone
  + You could [not hear the actors].
  - We see the actors.
  - It was not hard to follow the guide.

quality.not_useful -2 not|n't|hardly|fail see|understand … point|use|purpose|interest|benefit of|in|to|for
  + I do[n't see the point of] the badge.
  - I see the point of the spear.
  - You do not get the benefit of it until May.

quality.not_useful -1 ^ of little|limited|no|minimal|dubious interest|use|value|relevance|benefit
  + [Of little relevance].
  - Of great interest.

quality.not_useful -1 little|limited|minimal|dubious|scant|questionable use|value|relevance|usefulness|merit $
  + A badge of [dubious value].
  - A use of little things.
  - I have little interest.

quality.misfit -2 lenses|glasses|spectacles|prescription|varifocals <be>|make|makes|made|give|gives|gave|leave|left … blurred|blurry|dizzy|fuzzy|headaches|headache
  + These [glasses make all fuzzy].
  - A double pair of glasses.
  - Without my glasses all is blurred.

quality.unlike -2 exact|complete|total|very|polar contrary|reverse of|to … what|my|description|advert|promised|advertised|ordered|asked|brochure
  + It's the [complete reverse of what] was drawn.
  - The opposite of red.

quality.misfit -1 run|runs|sizes|fit|fits|sizing … very|up|quite|too|bit|extremely|really|so small|tight|large|big $
  + These boots [run really small].
  - The dogs run small laps.
  - They run very small classes.

quality.misfit -1 need|needed|have|had|order|buy|go|take … a|one|two size|sizes up|larger|bigger|smaller|down
  + You must [order a size up].
  - Order a sizeable cake.

quality.not_fresh -2 lettuce|salad|leaves <be> … slimy|limp|wilted|brown
  + The [lettuce was limp].
  - The lettuce is green and crunchy.
quality.not_fresh -2 meat|ham|chicken|steak|fish|burger|mince|prawns|sausage|beef|pork <be> … grey|gray|green|slimy|smelly|discoloured
  + The [prawns were slimy].
  - The grey fish swam.

quality.not_fresh -2,stage:receive frozen|ice|chilled|refrigerated food|cream|items|goods|products|fish|peas|shopping|meat <be>|had|arrived|came|all|already|half … thawed|melted|defrosted|lukewarm|thawing
  + The [frozen peas had thawed].
  - We thawed the frozen peas.
  - The ice cream was soft and sweet.

quality.not_fresh -2,stage:receive cream|food|peas|fish|meat|items|sherbet|goods … no|not|n't longer|even|properly frozen|chilled|cold|refrigerated
  + The [sherbet was no longer frozen].
  - The frozen peas are here.

quality.low_level -1 barely|hardly|scarcely|poorly lit|heated|readable|legible|polite|civil|cleaned|edible|drinkable|lukewarm|acceptable|adequate|usable|functional|signposted|seasoned|ventilated|insulated|supervised
  + A path [scarcely lit].
  - A lit path.
  - The lute is barely audible, which is why I like it.

quality.not_as -2 not|n't … way|as|like it|they|he|she should|ought
  + The gong does [not ring the way it should].
  - It rings as it should.
  - It is not as cold as it was.

quality.fragile -2 glue|velcro|filling|strips|tape do|does|did|wo|would|will n't|not stick
  + The [velcro does not stick].
  - A stick and some glue.
quality.fragile -2 stitches|stitching|seams|seam|screws|glue|filling|crown|zip|clasp|strap|fastening|buttons|hinge|velcro|bracket|joint|handle|clip do|does|did|wo|would|will n't|not hold|stay|last|close|grip
  + The [clasp won't stay] shut.
  - The clasp holds.
  - The handle does not stick like the old one.

keep.feared_before keep opposite|contrary|reverse of|to what i|we|you|people|others|reviews|some … feared|fear|dreaded|worried|say|said|read
  + It was the [opposite of what we feared].
  - It was the opposite of what we ordered.
keep.feared_before keep was|is|'s|were … opposite|contrary|reverse of|to what i|we|you|people|others|reviews|some … feared|fear|dreaded|worried|say|said|read
  + It [was the complete opposite of what we feared].
  - It was the opposite of what we ordered.
quality.unlike     -2   opposite of|to what|my|our i|we|was|is|they|you|it|had|order|description|she|he|one
  + It's the [opposite of what was] drawn.
  - The opposite of red.

quality.not_useful -2 not|n't|never learn|learned|learnt anything|much … new|useful|here
  + I did [not learn anything new].
  - I did not learn to swim.
  - I did not gain a thing more by staying.
quality.unlike     -2 it|this|that|result|which|'s is|was|'s|the|be the|exact|complete|total|very|quite exact|complete|total|opposite|very opposite … what|my|our
  + [It's the exact opposite of what] we drew.
  - It's the exact opposite wall.
