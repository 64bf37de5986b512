@language en
@kind     irritants

# Everyday idioms that blame.
overall.everywhere -2 potholes|pothole|graffiti|weeds|cobwebs|dog|wires|cables|queues|ads|adverts|bugs|mistakes|errors|typos|roadworks mess|poo|everywhere|galore|throughout|all
  + [Graffiti everywhere] in our street.
  - The bugs in the garden ate all my kale.
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
