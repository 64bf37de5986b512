@language en
@kind     enchantments

# How often, how many: numbers that praise by themselves.
ease.online          +2                          never|not|without had|have|having|needing to set|leave foot|home|the|my
  + I have [never had to set foot] in a branch.
  - I had a home to set on foot.
empathy.reassured    +3                          fought|fights|battled|battles for|on me|us|him|her|my|our
  + They [fought for me].
  - Two dogs fought for a bone.
overall.recommend    +2,decides:make,stage:renew signed|brought|introduced|moved|referred|recommended up|my|two|three|four|several|over … family|friends|friend|parents|colleagues
  + I have [signed up my whole family].
  - My friends signed a card.
resolution.solution  +2                          they|he|she|staff|team|always found|finds a|another way to|for|around|round
  + [They found a way to] make it work.
  - I find that the way is long.
timeliness.immediate +2                          done|sorted|fixed|repaired|fitted|cut|ready|changed|printed|mended while|as i|we|you waited|wait
  + It was [mended while I waited].
  - I waited, and he changed.

@sector health
quality.result +2 back at|to|on work|normal|feet|running|playing
  + I'm [back at work].
  - Come back to the ward.

@all

# No queue, nothing to sign, nothing to pay
ease.easy +1           no need|reason to print|queue|call|ring|phone|register|download|fill|chase|explain|repeat|assemble|carry|worry|argue|beg|plead|insist|leave
  + There was [no need to print] it.
  - There is no need to sing.
ease.easy +2           nothing|nowt to fill|sign|print|install|configure|download|unpack|assemble|chase|prove|carry|worry|scan|upload
  + There was [nothing to sign].
  - There was nothing to sing.
fees.free +2,stage:pay ,|for|us|everyone|and on the house
  + Fruit for everyone[, on the house].
  - The roof on the house is blue.
fees.free +2,stage:pay and|but it|that|they|this|those was|were|did not|n't|never on|appear|show|added … bill|invoice|receipt
  + They topped it up [and it was not on the bill].
  - The song was not on the bill.
fees.free +2,stage:pay water|coffee|tea|biscuits|cake|snacks|juice … on the house
  + We had [tea and rusks on the house].
  - The paint on the house is blue.

# What was quoted is what was paid, others want more
fees.no_surprise    +2 , to the penny|cent
  + The bill was as quoted[, to the penny].
  - He counts to the penny.
fees.no_surprise    +2 quote|estimate|quotation|quoted|price … was|is|matched|became|equalled the|my|our|final bill|invoice|total
  + The [quote was the bill].
  - The quote was in the bill of the bird.
fees.no_surprise    +2 quote|quoted|estimate|charged|paid|matched|matches|cost|bill|price|exact|exactly|same … to the penny|cent|pound|euro
  + The [bill was right to the penny].
  - He counted it to the penny.
price.cheaper       +2 cost|costs|paid|pay|charged|charges|charge|was|at … half|third|quarter|fraction of what|the … dealer|dealers|dealership|garage|competitors|others|rivals|chain|neighbour|neighbours|high-street|others|elsewhere|main
  + It [cost me half of what the dealer] wanted.
  - It cost him half of his day.
price.cheaper       +2 found|got|sourced|got|bought … for <figure> instead|rather of|than <figure>
  + He [found one for 20 instead of 180].
  - He found it in place of me.
price.others_dearer +2 where|when|while others|other|everyone|anyone|elsewhere|rivals|dealers|competitors … want|wanted|wants|charge|charged|ask|asked|asking|quote|quoted|charging
  + Paid 40 [where others wanted] 90.
  - Others wanted to sit where he sat.
price.stable        +2 price|prices|fee|fees|rent|premium|rate|rates|fare|fares|subscription … not|n't|never moved|changed|risen|increased|budged|raised … in|for|since|once|yet
  + The [price has not moved in] five years.
  - The price tag has not been seen.

# Enough for everybody
choice.available     +2,stage:use there|there's|'s|is|are always|ever|still a|one|enough|plenty|some|somewhere … <kit>|seat|seats|space|spot|table|place|room|slot|parking
  + There [is always a seat] on the early tram.
  - There is always a reason.
choice.wide          +2,stage:use more books|films|toys|dishes|games|series|songs|titles|flavours|wines|beers|rides|classes|courses|options|channels|recipes|tools|models|shows|podcasts|walks|paths|slopes than … can|could|'ll|need|manage
  + There are [more toys than my cat can] chase.
  - There are more toys than books.
reachability.staffed +2           plenty|loads|lots|enough of staff|assistants|nurses|lifeguards|waiters|attendants|carers|stewards|helpers|instructors|trainers|tellers|cashiers|guides
  + [Plenty of stewards] on the quay.
  - Plenty of boats on the quay.

# Done within the hour
condition.intact       +2           not even a|one <flaw>|mark|scuff
  + [Not even a scratch] after the voyage.
  - A scratch on the hull.
reliability.no_trouble +2,stage:use without a|one|single|any … cut|outage|crash|breakdown|hitch|hiccup|glitch|dropout|interruption|puncture
  + A week [without a single cut].
  - A hand with a cut.
timeliness.fast        +2           ordered|booked|rang|called|reported|phoned|posted|applied|asked|measured … <weekday>|noon|monday , <s_repair>|<s_delivery>|<s_install>|fitted|here|there|done|ready|in|on|seen
  + [Ordered on Monday, fitted] on Tuesday.
  - Ordered on Monday to be sung.
timeliness.fast        +1,yields    took|takes|needed them|him|her … two|three|four|five|ten|fifteen|2|3|4|5|10|15 minutes|seconds|mins|secs to|and|flat
  + It [took them five minutes to] find the harp.
  - It took them five songs.
timeliness.fast        +2,yields    was|were|had|got|came|been … ready|done|mended|fixed|fitted|repaired|replaced|sorted|sewn|cut|printed|cleaned in|within|inside … minutes|minute|mins|hour
  + My harp [was ready in an hour].
  - Dinner is in an hour.
timeliness.fast        +2           was|were|stood|rang|arrived|here|there|with … at|to|by my|our|the|me|us door|doorstep|house|side|place|table in|within|inside … minutes|hour|quarter|half
  + He [was at my door in a quarter] of an hour.
  - He was at my door in a hat.
