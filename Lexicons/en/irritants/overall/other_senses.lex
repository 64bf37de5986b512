@language en
@kind     irritants

# Words of blame in other senses: what is said so judges nothing.
keep.annoyed_sooner   keep annoyed|gutted|kicking|cross|regret|sorry … sooner|earlier|before
keep.average_of       keep average bill|age|price|time|temperature|cost|speed|wait
keep.bad_back         keep bad back|knee|knees|hips|legs|feet|hands|heart|lungs|hip|leg|cold|cough|weather|news|chest|shoulder|eyesight
keep.bad_boy          keep bad boy
keep.better_than_when keep better|nicer|cleaner|friendlier|cheaper|safer|happier than when|under|with … previous|old|former|original|last|earlier owner|owners|management|manager|chef|team|company|firm|staff|operator|version
  + It is [better than when the old firm] ran it.
  - It was better under the old firm.
keep.bin              keep garden rubbish
keep.bin              keep rubbish bin|bins|collection|collections
keep.cocktail         keep bloody mary
keep.do_not           keep do not hesitate
keep.done_with_days   keep could|would have|'ve|of done with … day|days|night|nights|week|weeks|holiday|ago
  + We [could have done with two more days] there.
  - The lobby could have done with a bench.
keep.enough_said      keep not|n't enough words|stars
keep.expect_need      keep not|n't expect to need|want
keep.feared_more      keep expected|expecting|expect … more pain|trouble|noise|mess|hassle|stress|problems|crowds|queues|discomfort|difficulty
  + I [expected a lot more pain].
  - I expected so much more of the spa.
keep.feared_worst     keep expected|expecting|feared|fearing|imagined|thought the worst
  + We [feared the worst] and it was fine.
  - It was the worst.
keep.film             keep horror film|films|movie|movies
keep.former_one       keep old|previous|last|former company|provider|supplier|bank|insurer|network|phone|laptop|car|tv|dentist|garage|landlord|gym … terrible|awful|broken|useless|bad|poor|rubbish|slow|rude|horrible|shocking|expensive|worst|worse|hopeless
keep.golf             keep crazy golf
keep.had_better       keep i|we had|'d better go|be|not|leave|get|start|check|call|do|things|luck|say
keep.health_declined  keep health|sight|eyesight|hearing|pain|symptoms|mum|dad|mother|father|husband|wife|cat|dog|i declined|deteriorated|worsened rapidly|quickly|fast|sharply|steadily
  + My [health declined rapidly].
  - The lessons declined rapidly.
keep.high_hopes       keep had|have|having|with|such high|great|such|big hopes
keep.high_hopes       keep high hopes
keep.hope_best        keep hope for the best
keep.i_failed         keep i|i've|i'd failed|fail to|at|my
keep.if_wrong         keep what is wrong
keep.issue_date       keep date of issue
keep.issued           keep issued
keep.keep_on_moving   keep i|we|please|just|and keep|kept moving|changing|losing
keep.luck_future      keep good luck with|to your|the|you|all|him|her|them
keep.mean_of          keep on|an|the|above|my average
keep.mess_hall        keep a mess hall|tin|room
keep.my_car_wash      keep car|van|bike|house|fence|garden|kitchen|boat|shed|i|we need|needs|needed|wanted a|an|some|fresh|new|good|thorough|complete … coat|paint|scrub|clean|overhaul|airing|lick
  + My [car needed a good scrub].
  - The hut needs a fresh coat.
keep.my_roof          keep my|our boiler|roof|car|kitchen|house|home|flat|bike|van|fence|garden|tyres|brakes|bathroom|windows|oven|sofa|lawn|gutters|drive|hedge need|needs|needed a|an|some|good|new|fresh|thorough|complete|proper|replacing|updating|refurbishing|repainting|redecorating|renovating|rewiring|overhauling
  + [My roof needs replacing], can you quote?
  - The carpets need replacing.
keep.no_joke          keep no joke
keep.not_bad          keep not too|so bad
keep.nothing_compares keep nothing compares|compare
keep.nothing_less     keep nothing|no|never less than impressed|happy|satisfied|ideal|perfect|stellar|pleased|thrilled|impressive|satisfactory|inspiring|great|brilliant|wonderful|friendly|honest|professional|excellent
  + I was [nothing less than thrilled].
  - I was less than thrilled.
keep.on_average       keep on average
keep.one_star_off     keep one|1 star less|off|short|deducted|michelin|hotel|more
keep.only_thing_good  keep only|one|main|other thing|issue|complaint|reason i|we|that … love|loved|like|liked|enjoyed|enjoy|good|better|want|need
keep.own_fine         keep but|though|however that|this|it was|is|'s ok|okay|fine|alright
  + It was small [but that was fine].
  - It was fine.
keep.pay              keep gross pay|salary|income|weight
keep.poor_person      keep poor mother|father|dad|mum|mom|husband|wife|son|daughter|dog|cat|man|woman|boy|girl|health|eyesight|weather
keep.real_crash       keep a|the|my|in car crash on|at|in|near|happened
keep.reviews_are      keep ~review … terrible|bad|horrible|awful|negative|poor
keep.team_shirt       keep cowboys hoodie|jersey|shirt|hat|cap|game|gear|fan|fans|sweatshirt|jacket
keep.that_day         keep my bad
keep.the_plague       keep like the plague
keep.turn_off_it      keep turn|let off|down the|it|at|on|off|and|in|right|left|by
keep.unable_me        keep i|i'm|patient|she|he am|was|is|'m unable to attend|walk|go|work|come|eat|drive|stand
keep.weather          keep awful|terrible|bad|horrible|dreadful|grim|miserable|poor|appalling|rough|lovely|glorious|perfect|beautiful|fantastic|gorgeous|wonderful|great weather|sea|seas|rain|storms|sunshine
  + In [glorious sunshine] we queued for an hour.
  - A glorious meal.
keep.weather          keep shame|pity|sorry|blame about|for the weather|rain|wind
  + [Shame about the rain].
  - Shame about the drums.
keep.weather          keep weather|forecast|sea|snow <be>|was|were|turned|stayed|remained awful|terrible|bad|horrible|dreadful|grim|miserable|poor|appalling|shocking|rough|lovely|great|glorious|perfect|kind|good|beautiful|fantastic|amazing|gorgeous|wonderful|nice
  + The [weather was awful] but we had fun.
  - The terrace was awful.
keep.what_worst       keep for the worst
keep.zoo_trip         keep the|to|at|this|safari|petting zoo
keep.zoo_trip         keep zoo keeper|keepers|visit|trip|tickets|animals|ticket|entry|staff|map|shop|pass|membership|train|cafe|entrance|website|itself|has|had|with

keep.above_average keep is|are|was|were|far|well|way|just|slightly|very above|beyond average
  + The tides [were above average].
  - An average tide.
keep.tries_hard    keep work|works|worked|working|try|tries|tried|trying … hard to|for
  + They [work hard to] please us.
  - The bread is hard to chew.
