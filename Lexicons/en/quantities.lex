@language en
@kind     quantities

# Number words.
quantity.number number:24   dozens
quantity.number number:8    eight
quantity.number number:18   eighteen
quantity.number number:80   eighty
quantity.number number:11   eleven
quantity.number number:15   fifteen
quantity.number number:50   fifty
quantity.number number:5    five
quantity.number number:40   forty|fourty
quantity.number number:4    four
quantity.number number:14   fourteen
quantity.number number:0.5  half
quantity.number number:100  hundred
quantity.number number:200  hundreds
quantity.number number:9    nine
quantity.number number:19   nineteen
quantity.number number:90   ninety
quantity.number number:1    one|a|an|single
quantity.number number:0.25 quarter|quarters
quantity.number number:7    seven
quantity.number number:17   seventeen
quantity.number number:70   seventy
quantity.number number:6    six
quantity.number number:16   sixteen
quantity.number number:60   sixty
quantity.number number:10   ten
quantity.number number:13   thirteen
quantity.number number:30   thirty
quantity.number number:1000 thousand
quantity.number number:2000 thousands
quantity.number number:3    three|few|several|thrice
quantity.number number:12   twelve|dozen
quantity.number number:20   twenty
quantity.number number:2    two|couple|twice|both
quantity.number number:0    zero

# Units of time.
quantity.day    unit:d   day|days|d|night|nights
quantity.hour   unit:h   hour|hours|hr|hrs|h
quantity.minute unit:min minute|minutes|min|mins|mn
quantity.month  unit:m   month|months|mth|mths|mo|mos
quantity.second unit:s   second|seconds|sec|secs
quantity.week   unit:w   week|weeks|wk|wks|fortnight
quantity.year   unit:y   year|years|yr|yrs

# Other units.
quantity.km      unit:km      mile|miles|km|kms|kilometers|kilometres
quantity.money   unit:money   dollar|dollars|pound|pounds|quid|buck|bucks|euro|euros|usd|gbp|eur|£|\$|€|cents|pence|grand|k
quantity.percent unit:percent %|percent|pct
quantity.times   unit:times   times|time|call|calls|phonecall|phonecalls|email|emails|letter|letters|message|messages|text|texts|attempt|attempts|visit|visits|reminder|reminders|occasions|occasion|chats|conversations|transfers|appointments|trips|advisors|requests|tries|tweets|dms|engineers

# The days of the week.
quantity.speed   unit:mbps mbps|mbit|mbits|megabit|megabits|mb|mega|megas
quantity.weekday unit:fri  friday
quantity.weekday unit:mon  monday
quantity.weekday unit:sat  saturday
quantity.weekday unit:sun  sunday
quantity.weekday unit:thu  thursday
quantity.weekday unit:tue  tuesday
quantity.weekday unit:wed  wednesday
