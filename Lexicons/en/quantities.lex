@language en
@kind     quantities

# Number words.
quantity.number  number:1     one|a|an|single
quantity.number  number:2     two|couple|twice|both
quantity.number  number:3     three|few|several|thrice
quantity.number  number:4     four
quantity.number  number:5     five
quantity.number  number:6     six
quantity.number  number:7     seven
quantity.number  number:8     eight
quantity.number  number:9     nine
quantity.number  number:10    ten
quantity.number  number:11    eleven
quantity.number  number:12    twelve|dozen
quantity.number  number:13    thirteen
quantity.number  number:14    fourteen
quantity.number  number:15    fifteen
quantity.number  number:16    sixteen
quantity.number  number:17    seventeen
quantity.number  number:18    eighteen
quantity.number  number:19    nineteen
quantity.number  number:20    twenty
quantity.number  number:24    dozens
quantity.number  number:30    thirty
quantity.number  number:40    forty|fourty
quantity.number  number:50    fifty
quantity.number  number:60    sixty
quantity.number  number:70    seventy
quantity.number  number:80    eighty
quantity.number  number:90    ninety
quantity.number  number:100   hundred
quantity.number  number:200   hundreds
quantity.number  number:1000  thousand
quantity.number  number:2000  thousands
quantity.number  number:0     zero
quantity.number  number:2     a couple of
quantity.number  number:2     couple of
quantity.number  number:3     a few
quantity.number  number:12    a dozen
quantity.number  number:100   a|one hundred
quantity.number  number:1000  a|one thousand
quantity.number  number:21    twenty one
quantity.number  number:22    twenty two
quantity.number  number:23    twenty three
quantity.number  number:24    twenty four
quantity.number  number:25    twenty five
quantity.number  number:26    twenty six
quantity.number  number:27    twenty seven
quantity.number  number:28    twenty eight
quantity.number  number:29    twenty nine
quantity.number  number:31    thirty one
quantity.number  number:32    thirty two
quantity.number  number:33    thirty three
quantity.number  number:34    thirty four
quantity.number  number:35    thirty five
quantity.number  number:36    thirty six
quantity.number  number:37    thirty seven
quantity.number  number:38    thirty eight
quantity.number  number:39    thirty nine
quantity.number  number:41    forty one
quantity.number  number:42    forty two
quantity.number  number:43    forty three
quantity.number  number:44    forty four
quantity.number  number:45    forty five
quantity.number  number:46    forty six
quantity.number  number:47    forty seven
quantity.number  number:48    forty eight
quantity.number  number:49    forty nine
quantity.number  number:51    fifty one
quantity.number  number:52    fifty two
quantity.number  number:53    fifty three
quantity.number  number:54    fifty four
quantity.number  number:55    fifty five
quantity.number  number:56    fifty six
quantity.number  number:57    fifty seven
quantity.number  number:58    fifty eight
quantity.number  number:59    fifty nine
quantity.number  number:61    sixty one
quantity.number  number:62    sixty two
quantity.number  number:63    sixty three
quantity.number  number:64    sixty four
quantity.number  number:65    sixty five
quantity.number  number:66    sixty six
quantity.number  number:67    sixty seven
quantity.number  number:68    sixty eight
quantity.number  number:69    sixty nine
quantity.number  number:71    seventy one
quantity.number  number:72    seventy two
quantity.number  number:73    seventy three
quantity.number  number:74    seventy four
quantity.number  number:75    seventy five
quantity.number  number:76    seventy six
quantity.number  number:77    seventy seven
quantity.number  number:78    seventy eight
quantity.number  number:79    seventy nine
quantity.number  number:81    eighty one
quantity.number  number:82    eighty two
quantity.number  number:83    eighty three
quantity.number  number:84    eighty four
quantity.number  number:85    eighty five
quantity.number  number:86    eighty six
quantity.number  number:87    eighty seven
quantity.number  number:88    eighty eight
quantity.number  number:89    eighty nine
quantity.number  number:91    ninety one
quantity.number  number:92    ninety two
quantity.number  number:93    ninety three
quantity.number  number:94    ninety four
quantity.number  number:95    ninety five
quantity.number  number:96    ninety six
quantity.number  number:97    ninety seven
quantity.number  number:98    ninety eight
quantity.number  number:99    ninety nine

# Units of time.
quantity.minute   unit:min       minute|minutes|min|mins|mn
quantity.hour     unit:h         hour|hours|hr|hrs|h
quantity.day      unit:d         day|days|d|night|nights
quantity.week     unit:w         week|weeks|wk|wks|fortnight
quantity.month    unit:m         month|months|mth|mths|mo|mos
quantity.year     unit:y         year|years|yr|yrs

# Other units.
quantity.times    unit:times     times|time|call|calls|phonecall|phonecalls|email|emails|letter|letters|message|messages|text|texts|attempt|attempts|visit|visits|reminder|reminders|occasions|occasion|chats|tickets|complaints|conversations|transfers|appointments|trips|agents|advisors|reps|people|departments|requests|failures|outages|tries|tweets|dms|faults|engineers|interruptions
quantity.money    unit:money     dollar|dollars|pound|pounds|quid|buck|bucks|euro|euros|usd|gbp|eur|£|$|€|cents|pence|grand|k
quantity.percent  unit:percent   %|percent|pct
quantity.percent  unit:percent   per cent
quantity.km       unit:km        mile|miles|km|kms|kilometers|kilometres
quantity.score    unit:stars     star|stars
quantity.speed    unit:mbps      mbps|mb|meg|megs|gb|gig|gigs|kbps
quantity.people   unit:people    pax|guests
