@language en
@kind     enchantments

# Looks, decoration, presentation.

@sector retail electronics hotel restaurant leisure transport
design.beautiful +2 ~stylish|~elegant|~sleek|~chic|~classy|~gorgeous|~handsome
  + An [elegant] lamp that goes anywhere.
  - A pretty penny, is it?

@all
design.beautiful +2 beautifully|tastefully|nicely|elegantly|stylishly|lovingly ~decorated|~presented|~furnished|~designed|~restored|~renovated|~appointed
  + A [tastefully furnished] birth centre.
  - Is it nicely presented in a box?
design.beautiful +2 ~beautiful|~lovely|~gorgeous|~stunning|~attractive|~nice|~great|~amazing|~cool|~elegant|~interesting|~sleek ~decor|~design|~interior|~building|~architecture|~furniture|~decoration|~packaging|~color|~colour|~look|~hotel
  + A [stunning interior] in the old bank.
  - Is there a nice hotel near?
design.beautiful +2 ~decor|~design|~interior|~decoration|~architecture|~look|~colour|~color|~building … ~beautiful|~lovely|~gorgeous|~stunning|~nice|~great|~amazing|~cool|~elegant|~modern|~tasteful|~attractive|~charming
  + The [decor is simple and tasteful].
  - What colour is nice with grey?
design.beautiful +2 ~look|~looks great|gorgeous|beautiful|stunning|fantastic|amazing|lovely|cool|classy
  + The sofa [looks gorgeous] in our hall.
  - Does it look great on a beige wall?

@sector hotel restaurant leisure health transport retail electronics
design.modern +1 ~modern|~contemporary|~trendy
  + A [modern] station full of light.
  - Is modern art on the second floor?

@all
design.modern +2 newly|recently|freshly ~renovated|~refurbished|~decorated|~redecorated|~updated
  + [Newly refurbished] wards upstairs.
  - Is it newly decorated?
design.plate  +2 ~beautiful|~lovely|~great|~excellent|~nice ~presentation
  + [Lovely presentation] on every plate.
  - Is it a nice presentation box?
design.plate  +2 ~presentation … ~beautiful|~lovely|~stunning|~great|~excellent|~superb|~exquisite|~amazing
  + The [presentation was exquisite].
  - Will the presentation be great?

@sector hotel restaurant leisure retail
design.historic +1 ~full|~lots|~plenty|~bags|~oozes of … charm|character|style
  + A bookshop [full of charm].
  - A password full of one more character?

@all
@sector hotel restaurant leisure
design.historic +1 ~charming|~quaint|~characterful
  + A [quaint] tearoom by the lock.
  - Is there a charming inn near?

@all
keep.penny keep pretty penny

@sector restaurant hotel retail leisure electronics
design.beautiful +2 very|so|really|such pretty
  + The tiles are [so pretty].
  - The street is pretty steep.

@all
design.beautiful  +2,stage:use colourful|glamorous|distinctive|flattering|quaint|quirky|lavish|radiant|plush|opulent|ornate|charming|tasteful
  + The cut is [flattering].
  - A flat ring.
design.beautiful  +1           cute
  + A [cute] little tram.
  - A cut of ten pounds.
design.beautiful  +2           looks|look|looked|looking the part|business|biz
  + The table [looks the part].
  - Look at the part number.
design.beautiful  +2           sexy|sleek|stunning|gorgeous|snazzy|swish|swanky|spiffy|nifty|snappy-looking|eye-catching|good-looking|stylish|classy
  + A [sexy] little machine.
  - The lining is see-through.
design.beautiful  +2           stylish|elegant|chic|classy|tasteful|attractive|swish|opulent|eye-catching|striking|snazzy
  + A [stylish] little lamp.
  - A style guide.
keep.modern_times keep         modern day|days|times|time|world|society|standards|age|era|life|technology|art|history

design.modern        +1   has|have|with|had|all|of|lots newer|up-to-date|brand-new|top-notch|cutting-edge|high-tech equipment|machines|facilities|kit|gear|buses|trains|rooms|computers|tools|technology
  + The clinic [has up-to-date equipment].
  - With newer rules all pay.
keep.should_have_new keep should|must|could|would|need|needs|want|wants|ought … have|get … newer|up-to-date|brand-new|top-notch|cutting-edge|high-tech equipment|machines|facilities|kit|gear|buses|trains|rooms|computers|tools|technology
  + They [should have newer buses].
  - They have newer buses.

design.beautiful +2 head-turner|eye-catching|eye-catcher|showstopper|show-stopper|head-turning|swish|swanky|snazzy
  + This cabinet is a [head-turner].
  - I turned my head.
design.modern    +1 cutting edge
  + The scanner is [cutting edge].
  - The cutting of the edges takes a day.
design.modern    +2 state of the art
  + A [state of the art] gym.
  - The state of art in schools is the subject.

design.beautiful +2 decor|décor|interior|furniture|look|room|rooms|restaurant|café|salon|bar|styling|lobby <be> … contemporary|funky|on-trend|understated|rustic|pretty|instagrammable|insta-worthy|photogenic|tasteful|tastefully|harmonious|artful
  + The [salon is funky].
  - A rustic bar stool.
design.beautiful +2 every|each|last detail|touch|aspect|need … thought|considered|planned|perfect|catered
  + [Every detail was thought] of at the christening.
  - Each detail, thought the judge.
  - No detail was considered.
design.beautiful +2 friends|neighbours|neighbors|colleagues|everyone|sister|mates|workmates … jealous|envious
  + My [neighbours are envious].
  - My friends wore green hats? No, jealous.
design.beautiful +2 instagrammable|insta-worthy|instaworthy|drool-inducing|photogenic|swoon-worthy
  + A very [instagrammable] courtyard.
  - I have an Instagram page.
design.beautiful +2 look|looks|looked|looking|feel|felt|feels a|like … million|billion dollars|bucks|quid
  + My hair [looks a million dollars].
  - He owes a million dollars.
design.beautiful +2 no expense spared|has|was
  + [No expense spared] on the stonework.
  - Expenses were spared.
design.beautiful +2 oozes|exudes|oozing charm|class|quality|character|elegance|style|luxury|history|warmth
  + That tailor's shop [oozes class].
  - Ooze came from the class sink.
design.beautiful +2 ooze|oozes|oozing|exudes|drips|dripping|bags|full|bursting|brimming|stuffed|packed with|of … charm|class|character|charisma|elegance|history|style|personality|quirk|quirks|charms|soul
  + The chapel is [full of character].
  - Character actors full of beans.
design.beautiful +2 turn|turns|turned|turning … heads
  + This cabriolet [turns heads].
  - Turn left, heads of school.

design.modern +1,stage:use <place>|<spot>|website|site|nursery|salon|house|clinic|school|hospital|centre|look|feel <be> modern|contemporary|stylish
  + The [cottage is contemporary].
  - A stylish pen for the clinic.
design.modern +1,stage:use <place>|<spot>|website|site|nursery|salon|house|clinic|school|hospital|centre|look|feel <be> so|really|very|super|quite|pretty|nice modern|contemporary|stylish
  + The [salon is really modern].
  - A school of really modern art.
design.modern +1           bang up to date|speed
  + The manuals are [bang up to date].
  - A bang, up to a date.

design.beautiful +2           pretty as a
  + The stile and lane are [pretty as a] picture.
  - Pretty much as we were.
design.modern    +1,stage:use train|trains|bus|buses|carriage|carriages|coach|coaches|equipment|machines|tram|trams|furniture|beds <be> brand|all new
  + The [machines are brand new].
  - Which brand is the new bus?

design.beautiful +2 <be>|look|looks|looked|is|was|are|were very|so|really|most|quite|extremely appealing|eye-catching
  + The hallway [is very appealing].
  - The hall was not very appealing.

design.color    +1,stage:use color|colour|shade|hue … <be> … vibrant|vivid|rich|bright|true|deep
  + The [shade is a very vivid] red.
  - The colour of the bill is red.
keep.too_bright keep         the|its|their|this|that|my|a color|colour|shade|hue … <be> too|overly|rather vibrant|vivid|rich|bright|deep
  + [The colour is too bright] for a chapel.
  - The colour is bright.

design.beautiful +1,stage:use cheery|cheerful|jolly … colour|color|colours|colors|print|prints|pattern|decor|paint|yellow|red|orange|wallpaper
  + A [cheery print] on the lid.
  - A cheery porter.

design.modern +2,stage:use pool|gym|library|school|clinic|hospital|station|rooms|hall|bathroom|bathrooms|bus|train|lift|kitchen|furniture|equipment|premises|machines|changing|facilities <be> brand|completely|entirely new
  + The [gym is completely new].
  - The pool in the new town.
keep.own_new  keep         my|our kitchen|bathroom|bathrooms|furniture|equipment|machines|bus|hall <be> brand|completely|entirely new
  + [My bathroom was brand new] when you flooded it.
  - The bathroom was brand new.
