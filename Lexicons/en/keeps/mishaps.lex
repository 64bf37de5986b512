@language en
@kind     boundaries

# Mishaps that nobody at the company did: the customer's own, his health, weather, traffic, thieves.

# Lost, forgotten, broken by the customer himself
keep.own_mishap keep fell|fall|fallen|came off my|his|her|a|the|our bike|ladder|horse|wall|roof|chair|scooter|kerb|step|motorbike|bicycle
  + My son [fell off his bike].
  - A fall of snow on his bike.
keep.own_mishap keep i|we 'd|had|have|'ve put|wrote|written|entered|ticked|filled|given|typed|ordered|booked the|a wrong
  + [I had put the wrong] date on it.
  - They put a lid on.
keep.own_mishap keep i|we am|'m|was|were|be|'re|are mistaken
  + [I was mistaken] about the colour.
  - They were mistaken about the colour.
keep.own_mishap keep i|we forgot|forgotten|lost|left my|our … had to
  + [I forgot my purse and had to] pay later.
  - They forgot my purse.
keep.own_mishap keep i|we had|'d|accidentally missed|forgotten the|a|my|our deadline|payment|bill|password|pin|date
  + [I had forgotten the password].
  - They had forgotten the cake.
keep.own_mishap keep i|we missed the|my|our|their|his delivery|parcel|slot|driver|courier|postman|call|appointment|visit
  + [We missed the courier] by a minute.
  - They missed the slot.
keep.own_mishap keep i|we|he|she stalled
  + [I stalled] on the hill.
  - The lift stalled.
keep.own_mishap keep i|we|he|she|i'd had|have|'d|just|recently|stupidly lost|mislaid|broken|dropped my|our|the|his|her card|passport|phone|keys|bag|wallet|purse|luggage|ticket|suitcase|password|way|job|letter|paperwork
  + [I had lost my passport] in a lake.
  - They lost my passport in a lake.
keep.own_mishap keep i|we|i'd|he|she had|have|'d lost|mislaid|misplaced|forgotten|broken|dropped my|our|the|his|her
  + [We had mislaid our] map.
  - They mislaid our map.
keep.own_mishap keep i|we|i've|we've|have|i'd|we'd put|wrote|written|entered|ticked|filled|gave|typed|ordered|booked the|a wrong
  + [I put the wrong] date on it.
  - They put a lid on.
keep.own_mishap keep mistake|fault|error was|is mine|ours|my
  + The [mistake was mine].
  - The mistake was theirs.
keep.own_mishap keep my|our|his|her|the|a|your forgotten phone|bag|coat|wallet|keys|key|glasses|umbrella|laptop|charger|passport|card|luggage|suitcase|toy|teddy|jacket|scarf|camera|tablet
  + They kept [my forgotten scarf] for a week.
  - They have forgotten the scarf.

# Health
keep.ill_health keep bad back|knee|knees|hips|legs|feet|hands|heart|lungs|hip|leg|cold|cough|weather|news|chest|shoulder|eyesight
  + I have a [bad back].
  - The back row is bad.
keep.ill_health keep bad|nasty|terrible|awful|horrible|serious|horrendous|poor fall|accident|crash|injury|infection|chest|cold|cough|flu|stroke|back|knee|hip|asthma|toothache|migraine|health|eyesight|hearing|mobility|circulation|burn|cut|reaction
  + She had a [nasty fall] in the park.
  - A nasty clerk in the park.
keep.ill_health keep bad|terrible|awful|severe|horrible|nasty|chronic|constant headache|headaches|back|knee|knees|hip|hips|toothache|cough|cold|flu|migraine|migraines|anxiety|asthma|infection|cramps|cramp|sinuses|allergies|allergy|eczema|arthritis
  + I have a [bad knee].
  - The knee rest is bad.
keep.ill_health keep been hurting|aching|sore|unwell|ill|sick|broken|leaking|faulty … before i|we
  + It had [been aching for weeks before I] rang.
  - It has been aching for weeks.
keep.ill_health keep can|ca|cannot|cant|could|couldnt|not|n't|to walk|stand far|long|unaided|properly|much
  + My aunt [cannot walk far].
  - We walk far from the pier.
keep.ill_health keep health|sight|eyesight|hearing|pain|symptoms|mum|dad|mother|father|husband|wife|cat|dog|i declined|deteriorated|worsened rapidly|quickly|fast|sharply|steadily
  + My [health declined rapidly].
  - The lessons declined rapidly.
keep.ill_health keep he|she|who|<s_kin> broke|fractured|sprained|twisted|injured|cut|chipped his|her|their|a arm|leg|wrist|ankle|hip|foot|finger|toe|nose|rib|ribs|tooth|collarbone|hand|shoulder|elbow|thumb
  + My [son broke his wrist] in May.
  - He broke my lamp.
keep.ill_health keep i|i'm|patient|she|he am|was|is|'m unable to attend|walk|go|work|come|eat|drive|stand
  + [I am unable to walk] far.
  - They are unable to say.
keep.ill_health keep i|we|i'd|had|have|'d broke|broken|fractured|sprained|twisted|injured my|a arm|leg|wrist|ankle|hip|foot|finger|toe|nose|rib|ribs|collarbone|hand|shoulder|elbow|thumb
  + [I broke my wrist] in May.
  - They broke my lamp.
keep.ill_health keep struggles|struggled|struggling|struggle with reading|maths|math|anxiety|depression|pain|weight|addiction|school|spelling|writing|speech|mobility|autism|adhd|hearing
  + My niece [struggles with maths].
  - The site struggles with photos.
keep.ill_health keep trouble|difficulty|problems|issues walking|breathing|swallowing|conceiving|bending
  + I have [trouble bending].
  - I have trouble with the lid.

@sector insurance
# Health
keep.ill_health keep has|had|have|with concentration|attention|learning|hearing|sight|health|heart|sleep|back|speech|mobility|memory problem|problems|issues|difficulties
  + My page [has memory problems].
  - The mill has heart.

@all

# Circumstances: weather, traffic, burglars, hard times
keep.circumstance keep awful|terrible|bad|horrible|dreadful|grim|miserable|poor|appalling|rough|lovely|glorious|perfect|beautiful|fantastic|gorgeous|wonderful|great weather|sea|seas|rain|storms|sunshine
  + In [glorious sunshine] we queued for an hour.
  - A glorious meal.
keep.circumstance keep a|the|my|in car crash on|at|in|near|happened
  + We saw [a car crash on] the hill.
  - The app will crash.
keep.circumstance keep cat|cats|dog|dogs|puppy|puppies|kitten|kittens|toddler|toddlers|parrot|rabbit … scratched|broke|chewed|dropped|spilt|spilled|ruined|ripped|destroyed|tore|stained|knocked
  + Our [puppy has already chewed] the strap.
  - The porter chewed gum.
keep.circumstance keep even|although|despite|though though|it|they|we|the|being|how|was|were … packed|busy|crowded|stretched|rushed|overworked|pushed
  + We found a seat [though it was packed].
  - It was packed at noon.
keep.circumstance keep house|home|flat|shed|garage|we|i was|were|got|been burgled|burglarized|robbed
  + Our [shed was burgled].
  - We felt robbed.
keep.circumstance keep onion|onions|chilli|chillies|pepper|peppers|spice|spices|horseradish|mustard|wasabi|film|ending|song|story … made|makes|making my|our|his|her|your eyes water|watering
  + The [onions made my eyes water].
  - The price made my eyes water.
keep.circumstance keep poor mother|father|dad|mum|mom|husband|wife|son|daughter|dog|cat|man|woman|boy|girl|health|eyesight|weather
  + My [poor mother] sings.
  - A poor meal.
keep.circumstance keep shame|pity|sorry|blame about|for the weather|rain|wind
  + [Shame about the rain].
  - Shame about the drums.
keep.circumstance keep somebody|someone|stranger|lorry|truck|deer|tree|cyclist|motorist hit|rear-ended|scraped|reversed|backed|crashed|drove|ran|smashed|bumped my|into|our
  + [Somebody hit my] van.
  - They hit my van.
keep.circumstance keep stressful|difficult|hard|tough|sad|worrying|scary|traumatic|emotional|upsetting time|times|period|circumstances
  + She rang at a [difficult time] for us.
  - A difficult form.
keep.circumstance keep traffic|roads|weather|roadworks was|is|were|are … terrible|awful|bad|horrible|dreadful|heavy|nightmare|atrocious|hell|appalling
  + The [traffic was terrible].
  - The ferry was terrible.
keep.circumstance keep weather|forecast|sea|snow <be>|was|were|turned|stayed|remained awful|terrible|bad|horrible|dreadful|grim|miserable|poor|appalling|shocking|rough|lovely|great|glorious|perfect|kind|good|beautiful|fantastic|amazing|gorgeous|wonderful|nice
  + The [weather was awful] but we had fun.
  - The terrace was awful.

@sector insurance
# Circumstances: weather, traffic, burglars, hard times
keep.circumstance keep i|we had|have|got a|some problem|problems|issue|trouble|pain with|in my|our brakes|tyres|back|knee|teeth|tooth|clutch|battery|engine|eyes|eyesight|skin|hip|shoulder|foot|feet|sleep
  + [I had some trouble with my knee] in May.
  - I had trouble with the till.
keep.circumstance keep my|our battery|tyre|tire|windscreen|clutch|gearbox was|had|is flat|dead|gone|cracked|worn|punctured|died
  + [My tyre was punctured] by a nail.
  - The tyre was round.
keep.circumstance keep the|a|my|our|of|by|after theft|robbery|burglary|flood|fire|storm
  + They called me after [the burglary].
  - The burglar sang.

@all

@sector insurance
# What one insures against is no fault of the insurer
keep.insured_event keep after|following|during|since|when my|our|a|the breakdown|accident|crash|theft|flood|leak
  + The hire car came [after my accident].
  - An accident at the desk.
keep.insured_event keep car|van|vehicle|motorbike|scooter|truck … broke|broken|breaks down
  + Our [van broke down] by the lake.
  - The lamp on my van is red.
