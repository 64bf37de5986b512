@language en
@kind     irritants

# Everyday idioms that blame.
overall.everywhere -2 potholes|pothole|graffiti|weeds|cobwebs|dog|wires|cables|queues|ads|adverts|mistakes|errors|typos|roadworks mess|poo|everywhere|galore|throughout|all
  + [Graffiti everywhere] in our street.
  - The errors in the draft were mine.
overall.nonexistent -2 ~be|was|is|are|were|almost|virtually|basically|practically|pretty non|non-existent|nonexistent existent
  + The kids' club [was non existent].
  - A street that is not on the map.
overall.nonexistent -2 ~be|was|is|are|were|almost|virtually|basically|practically non-existent|nonexistent|inexistent
  + Parking is [virtually nonexistent].
  - That beast is a nonexistent one.
overall.cheap_nasty -2,theme:quality cheap and|n|& nasty
  + A [cheap and nasty] zip.
  - It was cheap and a nasty smell came from the bin.
overall.looked_like -2,theme:quality left|leaving|made|makes … looking|look like
  + He [left me looking like] a scarecrow.
  - I left, it was looking like rain.
overall.money_rope -2,theme:value money|cash for old rope
overall.money_rope -2,theme:value licence|license to print money
  + A [licence to print money].
  - He had a licence to print posters.
overall.ads_every -2,theme:usability ads|adverts|advert|ad every <duration>=1s
overall.ads_every -2,theme:usability ads|adverts|advert every few|single|couple|thirty|ten|two|five|time|other
  + [Adverts every ten minutes].
  - I saw the ad the other day.
overall.not_on_there -2,theme:choice half|most|none|many of|the … not|n't|arent|isnt on there
overall.not_on_there -2,theme:choice not|n't|arent|isnt on there
  + Her songs are [not on there].
  - Most of us are not on it.
overall.only_wanted -2,theme:honesty charged|billed|debited|took|signed … when|although|but … only|just wanted|asked|signed|agreed|wanted
  + I was [charged for a year when I only wanted] the trial.
  - They charged nothing.
overall.god_knows -2 lord|goodness|heaven|lord|christ knows how|when|what|where|why
  + It took [Heaven knows how] long.
  - Heaven is near.
overall.lottery -2 it|is|was|'s|its a|an|complete|total lottery|liability|stitch-up|hovel|dive|merry-go-round|atrocity|gamble
  + Getting a seat [is a lottery].
  - I won the lottery in May.
overall.score -3 0/10|1/10|2/10|3/10|0/5|1/5
overall.score -2 4/10|5/10|2/5
  + [2/10] for the tea.
  - We were 2 of 10 at the table.
overall.lots_of -2,theme:quality lots|loads|plenty|full|covered|riddled|too|so|constant|endless|many of|in|with|many|much|constant leaks|cracks|crumbs|crashes|dropouts|adverts|wasps|ants|potholes|scratches|dents|draughts|typos|mistakes|errors|bugs|glitches|holes|gaps|flaws|defects
  + [Loads of typos] in the booklet.
  - A jar with ants for his lizard.
overall.lots_of -2 lots|loads|plenty|full|covered of|in|with noise|litter|hair|overcrowding|grease|dust|dirt|mud
  + [Covered in grease] when we got it.
  - The shed is full of hay.
overall.patience -2 patience has|is|had|was run|running|wearing|worn|gone|at
  + My [patience has gone].
  - Her patience is a gift.
overall.what_pay -1,theme:value get what you pay|paid for
  + You [get what you pay for].
  - I get what she pays for.
overall.idiom -2 enough is enough
  + [Enough is enough], I told them.
overall.idiom -2 buck|blame passing|shifting
  + Endless [buck passing].
overall.idiom -2 blood boil|boils|boiling|boiled
  + My [blood boils].
overall.idiom -2 into|in the long grass
  + They kicked it [into the long grass].
overall.idiom -2 more holes than
overall.idiom -2 gets|get|getting|got on|in|up my|our|your nerves|wick|nose|tits|goat
  + It [gets on my nerves].
  - I got on my bike.
overall.idiom -2 n't|not|cannot|cant|couldnt stand|abide|stomach|bear it|this|the|them|their|that|him|her
  + I [cannot abide this] tune.
overall.idiom -2 not a happy bunny|camper|chappy|customer|man|lady
  + I am [not a happy camper].
overall.idiom -2 let|lets|letting down by|on the|a|their|its|his
  + The meal was [let down by the] chips.
  - They let down a rope by the boat.
overall.idiom -2 taking|takes|took|take the p*ss|p**s|mickey|mick|michael|biscuit
  + They are [taking the p*ss].
overall.idiom -2 messed|mucked|mucking|messing|pratted about|around
  + We were [mucked around] for weeks.
  - The kids messed in the mud.
overall.idiom -2,theme:friendliness was|were|been|got|getting talked|laughed|spoken|tutted|sneered over|at|down
  + I [was talked over] at the desk.
  - They spoke at noon.
overall.left_me -3 left|leaves|leaving|made|makes|making|feeling me|us|him|her|them … cry|ill|sick|anxious|exhausted|ashamed|scared|nauseous|shaken|shattered|drained|overwhelmed|nervous|uneasy|homeless|traumatised|heartbroken|sobbing|shaking|penniless|miserable|worse
  + The call [left me shaken].
  - She left me a note.
overall.left_me -2 left|leaves|came|went|walked|am|was feeling|away|out|home … exhausted|anxious|ashamed|shaken|drained|overwhelmed|nervous|uneasy|deflated|flat|worse|small|stupid|cheated|confused
  + We [came away deflated].
  - We came home late.
overall.rate_not -2 not|n't|dont|never rate|rated it|them|this|him|her|their
  + I [dont rate them].
  - How do you rate it ?
overall.est -3 rudest|dirtiest|filthiest|noisiest|ugliest|laziest|blandest|dullest|meanest|greediest|smelliest|unfriendliest|grumpiest|grubbiest|flimsiest|clunkiest|stingiest|scruffiest|shoddiest
  + The [filthiest] tent I know.
  - The rude word was in a song.
