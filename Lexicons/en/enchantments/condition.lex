@language en
@kind     enchantments

# Arrived whole, well packed.

condition.intact      +2,stage:receive in perfect|good|excellent|great|mint|pristine|immaculate condition|shape|state|order
  + The mirror came [in perfect condition].
  - Is it in good condition?
condition.intact      +2,stage:receive ~arrive|~come|~deliver … ~perfect|~safely|~perfectly|~immaculate|~intact
  + The plant [arrived safely] on Monday.
  - Will it arrive safely?
condition.intact      +2,stage:receive ~intact|~undamaged|~unscathed
  + The eggs were [intact] on my doorstep.
  - If the seal is intact you may return it.
condition.well_packed +2,stage:receive well|carefully|beautifully|securely|nicely|perfectly ~packed|~packaged|~wrapped|~protected|~boxed
  + The china was [carefully wrapped].
  - Is it well protected for a flight?
condition.well_packed +2,stage:receive ~excellent|~great|~sturdy|~perfect|~beautiful|~lovely|~recyclable|~careful ~packaging|~packing|~wrapping
  + [Careful packing] for a fragile order.
  - Do you sell lovely wrapping paper?
condition.well_packed +2,stage:receive ~packaging … ~excellent|~great|~sturdy|~perfect|~beautiful|~lovely|~recyclable|~eco
  + The [packaging is sturdy] and plain.
  - Is the packaging recyclable?

@sector retail electronics restaurant
condition.complete +1,stage:receive nothing|none … missing
  + I checked the box, [nothing was missing].
  - Is nothing missing?

@all
@sector retail electronics restaurant
condition.complete +1,stage:receive order|orders|delivery|items was|were|is|always|arrived complete|correct
  + My [order was complete] and on time.
  - Is my order complete?

@all
condition.intact      +2,stage:receive in|all one|single piece
  + The vase came [in one piece].
  - One piece of cake.
condition.intact      +2               not a|one scratch|dent|chip on
  + There was [not a scratch on] it.
  - There was a scratch.
condition.intact      +2               not so much as a scratch|mark|chip|dent
  + [Not so much as a scratch] on the piano.
  - Not a mark on my exam was right.
condition.intact      +2,stage:receive not|nothing one|a|single|was|got|even cup|glass|plate|thing|item|scratch|damaged|lost|egg|broken … broken|scratched|damaged|lost|missing|cracked|chipped
  + [Not one cup was broken].
  - The cup was not mine.
condition.intact      +2               tucked|left|put|hid|popped it|them|parcel safely|safe|neatly
  + He [tucked it safely] in the porch.
  - He left it in the rain.
condition.like_new    +2               brand spanking new
  + It was [brand spanking new].
  - A new brand of tea.
condition.like_new    +2,stage:receive like|as new
  + A refurbished phone that is [like new].
  - Is it as new?
condition.like_new    +2               practically|basically|virtually|almost|nearly|good brand|as new
  + The second-hand loom is [almost as new].
  - Nearly every brand of lantern has a new name.
condition.like_new    +2               practically|virtually|basically new
  + The car was [practically brand new].
  - Nearly new year.
condition.well_packed +1               gift wrapped
  + It came [gift wrapped].
  - The gift is in a coat.
condition.well_packed +2,stage:receive wrapped|packed|packaged|boxed in|with|like … tissue|ribbon|bow|love|present|gift|bubble|care
  + The vase was [wrapped in bubble] film.
  - The gift is wrapped in a towel.

condition.intact +2 am|'m|are|'re|is back on the road
  + Thanks to them I['m back on the road].
  - The back of the house, on the road.

condition.intact +2,stage:receive no|none|nothing item|items|parcel|parcels|ingredient|ingredients|part|parts|piece|pieces|of … missing|broken|damaged|spoiled|spoilt|crushed|cracked
  + In a year [no ingredient was ever spoiled].
  - No idea what is missing.

condition.well_packed +2,stage:receive packaging|wrapping|box|boxes|packing|bag|bags is|was|were|are|all|fully|completely|100 … recycled|recyclable|compostable|reusable|biodegradable
  + The [wrapping was all compostable].
  - The bag was blue.
condition.well_packed +2,stage:receive plastic free|-free packaging|wrapping|packing|boxes|bags|delivery
  + I love the [plastic free wrapping].
  - A plastic free gift.
