@language en
@kind     irritants

# Looks: decoration, presentation, style.

design.ugly -2 ~ugly|~hideous|~garish|~unattractive|~unsightly
  + The new logo is [hideous].
  - If it is too ugly for an office, the club can decide in May.

@sector hotel restaurant leisure transport health airline
design.dated -1 ~dated|~tired|~shabby|~faded|~drab
  + The [lobby looks tired].
  - If the lobby is tired or new, I will come back later.

@all
design.dated -1 ~decor|~room|~interior|~furniture|~design|~lobby|~bathroom … ~dated|~outdated|~tired|~shabby|~worn|~faded|~drab|~dingy
  + The [bathroom is badly dated].
  - My room is up two floors and I am tired.

@sector hotel restaurant leisure transport health electronics retail
design.dated -1 ~old ~fashioned
  + An [old fashioned] waiting room with orange walls.
  - An old fashioned cocktail, please.

@all
design.dated -2 run down
  + The station is [run down] and grey.
  - We run five miles down the coast.
design.dated -2 ~rundown|~dilapidated
  + The changing rooms are [dilapidated].
  - We ran to the quay and down the steps.

@sector hotel restaurant leisure health transport
design.renovate -1 need|needs|needed|due|could … ~renovation|~refurb|~refurbishment|~update|~updating|~redecorating|~facelift|~makeover|~upgrade
  + The clubhouse [needs a facelift].
  - Do I need an update?

@all
design.cheap_look -1   ~look|~feel cheap|plasticky|tacky|nasty
  + The handle [feels cheap].
  - Look, cheap tickets for Rome!
design.color      -1   ~color|~colour … ~garish|~dull|~ugly|~horrible|~washed|~awful
  + The [colour is so dull] in daylight.
  - The colour chart is on the wall.
design.plain      -1   ~bare|~soulless|~bland|~plain|~sterile … ~decor|~room|~design|~interior|~lobby
  + A [sterile hotel lobby].
  - The plain is flooded, says the radio.
design.plain      -1   ~decor|~design|~interior … ~bland|~plain|~sterile|~bare|~cold|~lacking|~basic
  + The [decor is rather sterile].
  - The design office is behind a plain wall.
design.plate      -1   ~poor|~sloppy|~bad|~terrible|~messy ~presentation|~packaging|~decor
  + [Sloppy presentation], sauce over the rim.
  - If it is a bad presentation, I will redo the slides.
design.plate      -1   ~presentation … ~poor|~sloppy|~bad|~terrible|~lacking|~messy|~awful
  + The [presentation was sloppy] for fine dining.
  - My presentation is at ten, it is bad luck.
keep.cocktail     keep old fashioned cocktail|recipe

design.dated -2 stuck|trapped|frozen in|out|from|of the|of dark|stone|fifties|sixties|seventies|eighties|nineties|noughties|1950s|1960s|1970s|1980s|1990s|past
  + Their website is [stuck in the nineties].
  - I was born in the seventies.
  - We lived in the eighties.
design.ugly  -1 frumpy|dowdy|unflattering|ungainly|bulky-looking|charmless-looking|kitschy
  + The uniform is [unflattering].
  - That flattering letter came on Monday.

design.dated -1 look|looks|looked|feel|feels|felt|seem|seems|seemed|appears|appeared … outdated|antiquated|archaic
  + The foyer [looks rather outdated].
  - The antiquated organ sounds sweet.

design.dated -2 chintzy|twee|fuddy-duddy|fusty|frumpish|antediluvian|stone-age|prehistoric
  + The parlour is [chintzy].
  - Chips and chinwags.
design.dated -1 decor|décor|interior|furniture|uniforms|branding|wallpaper <be> … old-fashioned|ostentatious|fussy|twee|kitsch|garish
  + Their [wallpaper is ostentatious].
  - A busy interior designer.
design.dated -2 out of|from the ark
  + The lift is [out of the ark].
  - An ark out of plywood.
design.dated -2 straight out of the|a ark|seventies|eighties|nineties|sixties|fifties|1970s|1980s|1990s|70s|museum|horror|nightmare
  + Their lobby is [straight out of a horror] film.
  - Go straight out of the gate.
design.ugly  -2 carbuncle|monstrosity|blot|fugly|butt-ugly|hideosity
  + That extension is a [carbuncle].
  - A blotted carbon copy.
design.ugly  -2 cat dragged|brought in
  + It looks like something the [cat dragged in].
  - A cat dragged a mouse.
design.ugly  -2 clashes|clash with everything|anything|all
  + That cushion [clashes with everything].
  - The dates clash with mine.

design.dated -1 less|anything|none|far|nowhere than|but|too|from|near modern|contemporary|stylish|up-to-date
  + The office is [anything but modern].
  - Far from the modern block.
design.dated -1 not|n't|wasnt|isnt|hardly|never exactly|particularly|remotely|even|terribly|overly|very|that modern|contemporary|stylish
  + Their lounge is [not exactly modern].
  - Modern blocks are not that way.

design.dated -1,stage:use <place>|<spot>|nursery|salon|house|clinic|school|hospital|centre|equipment|machines <be> old|very|so|rather|quite|pretty|really|bit|somewhat|and|too and|dated|tired|drab|faded … tired|dated|worn|drab|faded|dated
  + The [gym is dated].
  - The letter is dated May.
design.dated -1,stage:use <place>|<spot>|nursery|salon|house|clinic|school|hospital|centre|equipment|machines was|is|were|are dated|tired|drab|faded|outdated
  + The [clinic was drab] and the lamps brown.
  - We were tired when the salon closed.

design.dated -2 shabbiness|tackiness|garishness|dowdiness|tattiness
  + The [shabbiness] of the foyer.
  - The chic shop, was it open?
design.ugly  -2 ugliness|unsightliness
  + The sheer [ugliness] of that cladding.
  - A duckling in the play.

design.dated -2 straight|stuck|out in|from|of the middle|dark|stone ages|age
  + Their till is [stuck in the stone age].
  - An age of stone and moss.

design.dated -2 computers|textbook|textbooks|machine|machines|equipment|decor|systems|software|magazines|carpets|facilities … date|dates|dating|dated from|back … years|seventies|eighties|nineties|sixties|1970s|1980s|1990s
  + The looms and [machines date back to the seventies].
  - The castle dates back to 1200.

design.renovate -1   mattress|mattresses|carpet|carpets|bathroom|bathrooms|kitchen|curtains|windows|furniture|seats|sofa|sofas|tiles|paint|paintwork|beds|floor|toilets|sheets|wallpaper|roof|facilities|walls need|needs|needed redoing|changing|redecorating|retiling|repainting|renewing|modernising
  + The [curtains need renewing].
  - The mattress has no need of a cover.
keep.own_step   keep my carpet|carpets|mattress|seats|bathroom|bathrooms|kitchen|windows|furniture|sofa|sofas|tiles|paintwork|floor|wallpaper|roof|walls need|needs|needed redoing|changing|redecorating|retiling|repainting|renewing|modernising
  + [My bathroom needs retiling], what would you charge?
  - The bathroom needs retiling.
