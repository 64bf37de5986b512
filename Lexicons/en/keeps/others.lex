@language en
@kind     boundaries

# Others: what rivals, former firms or strangers do, and what is claimed or rumoured, was not lived here.

# Rivals, former firms, other people
keep.others         keep <agent> loved|loves|likes|liked|love|like to chat|talk|gossip|natter|complain|shout|argue|moan
  + The [barber loves to chat].
  - We loved it.
keep.others         keep after two|three|several|many|some|few|numerous|multiple|countless bad|poor|terrible|awful|horrible|dreadful|disappointing|negative
  + We moved here [after several bad] winters.
  - A bad winter, and several after it.
keep.others         keep bad|terrible|awful|poor|horrible|negative|dreadful|disappointing experience|experiences|service|luck with|from|at other|another|different|previous
  + After a [bad experience with another] tailor I chose this one.
  - A bad experience with this tailor.
keep.others         keep better|nicer|cleaner|friendlier|cheaper|safer|happier than when|under|with … previous|old|former|original|last|earlier owner|owners|management|manager|chef|team|company|firm|staff|operator|version
  + It is [better than when the old firm] ran it.
  - It was better under the old firm.
keep.others         keep handsome|beautiful|gorgeous|pretty|hot … dude|dudes|man|men|lad|lads|boy|boys|girl|girls|guy|guys
  + The movers were two [handsome young lads].
  - A handsome bench.
keep.others         keep i|he|she|was|been bullied as|when|growing a|an|i|up|he|she
  + He [was bullied as a] child.
  - He is bullied at the desk.
keep.others         keep more expensive|costly one|ones|model|models|brand|brands|version|versions|type|types|make|makes|items|alternatives|products|hotels|places|shops|stores|restaurants
  + The [more expensive models] have a timer.
  - They are more expensive.
keep.others         keep my|our old|previous|former|last|ex <agent> was|were|is … nightmare|joke|awful|terrible|useless|hopeless|rubbish|dreadful|expensive|slow|rude|bad|poor|horrible|appalling
  + [My old dentist was a nightmare].
  - The dentist was a nightmare.
keep.others         keep my|our old|previous|former|last|ex <company> was|were|is … nightmare|joke|shambles|awful|terrible|useless|hopeless|rubbish|dreadful|expensive|slow|rude|bad|poor|horrible|appalling|disgrace|unreliable
  + [My previous bank was useless].
  - My bank was useless.
keep.others         keep my|our old|previous|former|last|ex <thing> was|were|is … nightmare|awful|terrible|useless|rubbish|dreadful|slow|bad|poor|horrible|unreliable|noisy|broken|dead|dying
  + [My old phone was dying].
  - My new phone was dying.
keep.others         keep old|previous|last|former company|provider|supplier|bank|insurer|network|phone|laptop|car|tv|dentist|garage|landlord|gym … terrible|awful|broken|useless|bad|poor|rubbish|slow|rude|horrible|shocking|expensive|worst|worse|hopeless
  + My [previous bank was awful].
  - The bank was awful.
keep.others         keep other|another|rival shop|store|shops|stores|place|places|company|companies|brand|brands|quote|quotes|courier|couriers|garage|garages|quotes|suppliers|supplier is|was|were|are|seemed|came … dearer|slower|worse|pricier|expensive|higher
  + The [other quotes were much dearer].
  - The quote was much dearer.
keep.others         keep overdue|late fee|fees|fine|fines|notice|notices|book|books
  + I had [overdue books].
  - My parcel is overdue.
keep.others         keep paying|paid far|way|too|so … before|until
  + I was [paying far too much until] May.
  - I am paying too much.
keep.others         keep typically|usually|normally|generally charge|charges|charged me|us
  + They [normally charge me] at the gate.
  - They charge me.
keep.others         keep ~make themselves|himself|herself|itself|him|her|them|boss|company|numbers|figures look|sound|seem good|great|nice|better|clever|big
  + They [make themselves look good] at meetings.
  - We look at them.
keep.others_advice  keep avoid washing|touching|wearing|drinking|putting|shaving|swimming|exercising|driving|lifting|bending|rubbing|sugar|salt|alcohol|caffeine|dairy|gluten|peak|rush|traffic
  + [Avoid washing] the wool for a week.
  - Avoid this shop.
keep.others_advice  keep they|he|she|<agent> recommend|recommends|advise|advises
keep.others_advice  keep they|he|she|<agent> would|'d|did|do|does not|n't recommend
  + [They did not recommend] a vaccine.
  - I do not recommend it.
keep.others_own_kin keep had|have|in|after|involved|survived a|the|my|bad|serious car|motorbike|bike|train crash
  + We [had a car crash] in June.
  - The dinner was a car crash.
keep.others_own_kin keep mum|mom|mother|dad|father|gran|grandmother|nan|toddler|baby|dog|cat|puppy|kitten|rabbit|horse <be> confused|aggressive|frail|nervous|noisy|bored|shy|anxious|clingy
keep.others_own_kin keep mum|mom|mother|dad|father|gran|grandmother|nan|toddler|baby|dog|cat|puppy|kitten|rabbit|horse <be> very|so|quite|a|rather|always|really|too|often|bit confused|aggressive|frail|nervous|noisy|bored|shy|anxious|clingy
  + Our [puppy is very noisy].
  - The clerk is noisy.

@sector insurance
# Rivals, former firms, other people
keep.others keep other|third driver|party lied|denied|refused|blamed|admitted
  + The [other driver denied] it.
  - They denied it.

@all

# What is said, read or claimed
keep.hearsay keep bad|negative|poor|horrible|terrible|awful|mixed ~review|~comment|press
  + I saw the [bad reviews] of it.
  - The site is bad.
keep.hearsay keep heard|read|seen bad|mixed|terrible|horror|negative|awful|some|poor things|reviews|stories|reports|bad|mixed|negative
  + I had [heard bad things] of the lake.
  - I heard it on a bad day.
keep.hearsay keep heard|read|seen|hearing|reading|saw|had such|so|many|only|lots|some|all|a|of|good|great|nice|excellent|wonderful|amazing|positive|rave|glowing|fantastic … things|reviews|comments|reports about|of|on|from|online|beforehand
  + I had [heard so many good things about] the wall.
  - I read about a wall.
keep.hearsay keep reviews|ratings … was|were|are|looked|looking|seemed|being|so great|good|excellent|amazing|positive|decent|glowing|fantastic|brilliant|rave
  + The [reviews were excellent], so I came.
  - I reviewed it.
keep.hearsay keep say|says|said|saying|claim|claims|claimed|told|insist|insists|insisted|assured … everything|all|it|things look|looks|looked|is|was|'s good|fine|ok|okay|normal|perfect|great
  + They [said everything looked fine].
  - Everything looked fine.
keep.hearsay keep sold|described|advertised|listed|marked|billed as new|unused|mint
  + It was [sold as new] in May.
  - It looks as new.
keep.hearsay keep surprised|shocked|baffled|puzzled|amazed|stunned|confused|perplexed … bad|negative|poor|awful|horrible|terrible|mixed|1-star|one-star|star reviews|ratings|comments|review
  + We were [shocked by the bad reviews].
  - The mixed salad amazed us; read the reviews.
keep.hearsay keep told|said|says|informed|assured … good to go
  + I was [told we were good to go].
  - We are good to go.
keep.hearsay keep ~review … terrible|bad|horrible|awful|negative|poor
  + The [reviews are bad].
  - The review site is new.

keep.others keep there are|is|'s|exist|must … more|cheaper|friendlier ones|reliable|serious|honest|options|places|professional|competent … elsewhere|around|available|out
  + [There are more serious bards elsewhere].
  - There are more swans.
