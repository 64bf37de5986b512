@language en
@kind     boundaries

# The customer's own doings and ways: what he did, can, likes or is says nothing of the company.

# What the customer did, or left undone
keep.own_doing keep ^ grudgingly|begrudgingly|reluctantly i|we
  + [Grudgingly we] sang along.
  - Grudgingly they sang.
keep.own_doing keep about to leave|go|quit|give when|as
  + We were [about to leave when] a clerk came.
  - We were about to leave for good.
keep.own_doing keep account|balance|debt|loan|bill|invoice|settled|satisfied|paid|pay … paid|settled|satisfied|pay|for in full
  + My [account was settled in full].
  - A full account of it.
keep.own_doing keep asked|asks|enquired|asking about my|our mother|father|mum|dad|wife|husband|son|daughter|dog|baby 's
  + He [asked about my mother's] account number.
  - The mother's day card.
keep.own_doing keep been|was|were|am|'ve with … for over|nearly|almost|more <duration>=1w
  + I [was with this gym for over a year].
  - The bus was with us.
keep.own_doing keep dropped|drop|dropping off my|our|his|him|their|them|kids
  + When [dropping off my] boots.
  - A tile dropped off the roof.
keep.own_doing keep dropped|drop|dropping out of
  + I [dropped out of] the choir.
  - The call dropped out.
keep.own_doing keep fast forward|forwarding <duration>=1d later|on|and|to|ahead
  + [Fast forward six months later], the paint is blue.
  - The film was fast.
keep.own_doing keep gave|given|giving it|them|him|her|this a try|go|whirl|shot
  + So we [gave it a go].
  - Give it a go.
keep.own_doing keep get|got|getting|gets through the|a|all|that|these|those barrier|barriers|gate|gates|door|doors|security|customs|day|checkpoint|turnstile|course|form|forms|paperwork|week|list|book|level|tunnel|night|winter|crowd|traffic|hoops
  + We could not [get through the gate].
  - I got through to the desk.
keep.own_doing keep give|giving|gave|hand|spend|spending them|him|her|you|it|this my|our … money|custom|business|cash
  + Why [give them my money]?
  - Give me my money back.
keep.own_doing keep had|have to go|run|drive|rush|walk|cycle back home
  + I [had to run back home] for the card.
  - I had to go back on Monday.
keep.own_doing keep how|where to cancel|close|delete|terminate|end my|our|the|this|an|your account|accounts|contract|membership|subscription|policy|plan|trial|profile|service
  + I asked [how to close my account].
  - So I closed my account.
keep.own_doing keep i was|am|'m on time
  + [I was on time], he was not.
  - I was seen at the time I had.
keep.own_doing keep in a good|great|nice|lovely|better|happy|cheerful mood
  + I walked in [in a good mood].
  - The mood is good.
keep.own_doing keep i|'m|am|was|been|we|'re|while taking care of my|our
  + I [was taking care of my] aunt.
  - They were taking care of us.
keep.own_doing keep i|i've|i'd failed|fail to|at|my
  + [I failed to] wake at six.
  - They failed to ring.
keep.own_doing keep i|we agreed to
  + Then [we agreed to] a walk.
  - They agreed to a walk.
keep.own_doing keep i|we agreed to let|have|give|try|wait|hold … it|them|her|him|one|another|again|me|us
  + [We agreed to let them] try.
  - They agreed to let us try.
keep.own_doing keep i|we called|rang|phoned|booked|ordered|reserved|woke … early
  + [I rang an hour early].
  - They rang an hour early.
keep.own_doing keep i|we did|do|could|didnt|dont|couldnt|can|would not|n't|never pick|picked up|the|my|your
  + The courier rang but [I did not pick up].
  - They did not pick up.
keep.own_doing keep i|we did|do|have|'ve|had|was … what|everything|as they|he|she|you|it|was|i|we said|asked|told|instructed|wanted|requested|was|were
  + [I did everything as I was] told.
  - They did as told.
keep.own_doing keep i|we do|did|'ll|will|wo not|n't miss the|my|our|their|that old|previous|former|last|days
  + [I don't miss the old] bus.
  - Don't miss the old bus.
keep.own_doing keep i|we do|did|doing|done the right|wise thing
  + [We did the right thing] and walked.
  - They did the right thing.
keep.own_doing keep i|we explained|explain
  + [I explained] it to him.
  - They explained it to me.
keep.own_doing keep i|we finally|then|now|eventually|later|suddenly understood|understand
  + [I finally understood] the small print.
  - The nurse finally understood my pain.
keep.own_doing keep i|we got there|here … early
  + [I got there ten minutes early].
  - The crew got there ten minutes early.
keep.own_doing keep i|we grudgingly|begrudgingly|reluctantly
  + [We grudgingly] sang along.
  - They grudgingly sang.
keep.own_doing keep i|we had|'d|'ve|have completely|totally|almost|nearly|quite|all forgotten
  + [I had completely forgotten] the tin.
  - They had completely forgotten.
keep.own_doing keep i|we had|'d|'ve|have forgotten
  + [I had forgotten] the joy of a real fire.
  - I felt forgotten.
keep.own_doing keep i|we had|have|need|needed to do|have|go|attend … physio|sessions|rehab|surgery|scan|scans|exam|exams|tests|operation|check-up
  + [I had to attend two sessions] of song.
  - They had to dance.
keep.own_doing keep i|we have|'ve|had always paid|settled … without … problem|problems|delay|fail|issue|difficulty
  + [I have always paid the bailiff without delay].
  - I have always sung without delay.
keep.own_doing keep i|we have|'ve|had always|always paid|settled … without|on|in|my|our … problem|delay|fail|time|advance|full|rent|bills|bill|premiums|fees
  + [I have always paid my rent] to the miller.
  - I have always sung in full voice.
keep.own_doing keep i|we have|'ve|had|haven n't|not washed|worn|tried|used|opened|tested|read|finished|started|decided|visited|eaten|tasted|installed|assembled|unpacked|cooked|needed|explored … yet
  + [I have not worn it yet].
  - They have not sent it yet.
keep.own_doing keep i|we ignored it|that|them|this|the|him|her
  + [I ignored it] for a week.
  - They ignored it.
keep.own_doing keep i|we just|only|simply|really wanted to leave|go|eat|sleep|sit|rest|drink|relax|buy|browse|look|see|know
  + [We just wanted to sit] by the pond.
  - We just want a refund.
keep.own_doing keep i|we know|knew nothing|little about|of
  + [I know little of] lutes.
  - They know little.
  - I understand nothing of this bill.
keep.own_doing keep i|we noticed|spotted
  + [I noticed] that the wall was straight.
  - The clerk noticed it.
keep.own_doing keep i|we patiently|kindly|calmly|nicely
  + [I calmly] rang again.
  - The clerk kindly rang.
keep.own_doing keep i|we prefer|try|tried|want|chose|decided to stay|remain|be polite|courteous|calm|patient|kind|civil|nice|friendly|reasonable
  + [I try to remain civil] on the phone.
  - They try to stay.
keep.own_doing keep i|we rushed|hurried|dashed out|home|back|in|over|off|down|to|round|up|there
  + So [I rushed out] with my shoes off.
  - I felt rushed.
keep.own_doing keep i|we sat on
  + [I sat on] my lamp.
  - They sat on my form.
keep.own_doing keep i|we sent|send|wrote|write|left|gave|give|posted a|an|my|our honest|frank|candid|truthful|fair
  + [I left an honest] review.
  - We had an honest answer from the clerk.
keep.own_doing keep i|we showed|turned|came … early
  + [We turned up early] for the match.
  - They turned up early.
keep.own_doing keep i|we snapped|clicked|slotted … together|place
  + Soon [we snapped it together].
  - It snapped together.
keep.own_doing keep i|we stopped|blocked|suspended|halted|cancelled my|our|the|all payment|payments|debit|debits|cheque|card|transfer
  + [We suspended our payments] in May.
  - They suspended the ball.
keep.own_doing keep i|we then|also|even|have|had|'ve|just|waited|queued|sat|stood|so patiently|kindly|calmly|nicely
  + [We waited patiently] by the oak.
  - He waited patiently.
keep.own_doing keep i|we will|'ll|am|'m|'re|going|shall … pay|paying|cancel|cancelling|canceling|leave|leaving|close|closing|switch|switching|move|moving|quit|quitting|go|going … asap
  + [I will close my account asap].
  - I will need it repaired asap.
keep.own_doing keep i|we wrote|write|sent|send|gave|submitted|filed|made|kept|was|were … detailed|thorough|clear
  + [I sent a detailed] letter.
  - They sent a detailed plan.
keep.own_doing keep i|we … leave|left|leaving for the|our|my|a airport|station|port|hotel|holiday|trip|flight|wedding|funeral|day|weekend|night|beach|coast
  + [We leave for the airport] at six.
  - We leave for good.
keep.own_doing keep i|we … leave|left|leaving|go for work|school|home|holiday|college|uni|lunch|church|football
  + The post comes after [I leave for work].
  - We leave for good.
keep.own_doing keep i|we … paid|replied|returned|answered|transferred straight|right away
  + [I paid right away] at the mill.
  - They paid right away.
keep.own_doing keep i|we … paid|replied|sent|returned|answered|called|complained|reported|transferred … promptly|immediately|quickly|instantly
  + [I sent the papers promptly] to the mill.
  - They sent the papers.
keep.own_doing keep i|we … pay|paid|paying|make|made|making … on time
  + [I always paid on time].
  - The time of the bus.
keep.own_doing keep i|we … want|wanted|tried|try|trying|attempted|decided|need|needed to sell|trade|withdraw my|our|the|some|it|them|a
  + [I tried to sell my] shares on it.
  - They tried to sell us a frame.
keep.own_doing keep i|we|'ve|'d|since moved away|house|city|town|country|abroad|overseas|flat
  + [We moved away] but kept the boat.
  - They moved away from the bar.
keep.own_doing keep i|we|always|have|had|'ve|been|of|never pay|pays|paid|paying|made|making … on time
  + [I pay on time] each month.
  - The time of the bus.
keep.own_doing keep i|we|and paid extra for|to
  + [I paid extra for] a sea view.
  - I had to pay more.
keep.own_doing keep i|we|have followed up
  + [I followed up] on it.
  - They followed up on it.
keep.own_doing keep i|we|he|she arrived|came|was|were|turned|showed … early for|and
  + [We arrived an hour early for] the viewing.
  - The tram arrived an hour early.
keep.own_doing keep i|we|he|she walked|walk|came out … with a|the|my|new|brand|two|three|our
  + [I walked out with a] new harp.
  - We walked out.
keep.own_doing keep i|we|he|she was|were|got dropped at|off|near|outside|right|back|home|straight
  + [We were dropped near] the pier.
  - My call was dropped at nine.
keep.own_doing keep i|we|he|she|they|and|so|then gave|given it|them|him|her|this a try|go|whirl|shot
  + [They gave it a try] and gave up.
  - Give it a go.
keep.own_doing keep i|we|i'd|been|kept putting|put it|this|that|going|things off
  + I had [been putting it off] for years.
  - They put off my visit.
keep.own_doing keep i|we|i've immediately|promptly|quickly called|responded|replied|contacted|answered
  + [I immediately called] the desk.
  - They called immediately.
keep.own_doing keep i|we|i've|we've double|triple|double-checked checked|check|the|that|my|our|everything
  + [I double checked the] lock.
  - They checked the lock.
keep.own_doing keep i|we|i've|we've have|'ve|had|also|even|always|just|then|did double|triple checked|check
  + [I had double checked] it.
  - They checked it.
keep.own_doing keep i|we|just|only|also want|wanted|need|needed|like|tried|try|have|had|hope|called|rang|wrote to make sure … everything|it|that|this|i|my|you|they|the|all
  + [I want to make sure it] is red.
  - They made sure it was red.
keep.own_doing keep i|we|please|just|and keep|kept moving|changing|losing
  + [We kept moving] north.
  - They kept moving the gate.
keep.own_doing keep i|we|she|he|they|always walked|came|walk|come out|away feeling|smiling|happy|beaming|relaxed|grinning
  + [I walked out feeling] like a queen.
  - We walked out.
keep.own_doing keep i|we|to|then|just|have|had|'ve leave|left|leaving|go and|then go|went|look|looked|shop|shopped|try|tried elsewhere
  + [We left and went elsewhere].
  - They left it elsewhere.
keep.own_doing keep i|we|who|to|she|he dropped|drop|dropping off my|our|the|a|her|his|him|them|it|some
  + [I dropped off my] boots.
  - A tile dropped off the roof.
keep.own_doing keep member|customer|client|user|subscriber|using|used|owned|attended|lived|worked|subscribed … for over|nearly|almost|more <duration>=1w
  + We [lived there for over a year].
  - We waited for over a month.
keep.own_doing keep not|n't know|realise|realize they|it|you|there was|were|is|are open|closed|shut
  + I did [not know they were open].
  - I know they were open.
keep.own_doing keep on time payment|payments|payer|payers
  + An [on time payment] of mine.
  - The time of the bus.
keep.own_doing keep on-time payment|payments|payer|payers
  + An [on-time payment] of mine.
  - The payment is due.
keep.own_doing keep payment|payments … on time
  + Each [payment was made on time].
  - The time of the bus.
keep.own_doing keep peeled back the|my|our|its
  + We [peeled back the] lid.
  - The lid peeled.
keep.own_doing keep ran|run|running|runs out of lives|turns|moves|time|luck|steam|breath|gas|petrol|fuel|ideas|room|space
  + I [ran out of lives] in the quiz.
  - The shop ran out of bread.
keep.own_doing keep settled in full
  + The bill is [settled in full].
  - A full settlement.
keep.own_doing keep took|take|taken|taking out|up … <duration>=1w agreement|contract|subscription|lease|loan|membership|plan|policy|mortgage|deal|course
  + She [took out a three-year lease].
  - It took two years.
keep.own_doing keep tried to make|give|place|book|schedule|arrange a|an|another|some
  + My aunt [tried to arrange a] visit.
  - I tried to call.
keep.own_doing keep try|trying|attempt|attempting to enjoy|relax
  + When you [try to enjoy] the barge, it rains.
  - We enjoy the barge.
keep.own_doing keep turned|switched|took|turn|switch|turning|switching off|the|my … auto renew|renewal|renewing|pay
  + I had [turned off auto-renew] in May.
  - They turned off the lights.
keep.own_doing keep wait|waited|waiting for my|our wife|husband|friend|friends|partner|ride|lift
  + I had to [wait for my wife].
  - I had to wait.
keep.own_doing keep was|were|be|had done with
  + When I [was done with] the tea I paid.
  - I am done with that network.

@sector bank insurance
# What the customer did, or left undone
keep.own_doing keep never|not|n't … late
  + I was [never late] with the rent.
  - A late bus.
keep.own_doing keep on|in time
  + I pay [on time].
  - A time to sing.

@all

# How the customer is: his tastes, his skills, his time
keep.own_way keep bored|tired|sick|cold|angry|lost|nervous|anxious|distracted|confused|emotional|cry|bruise easily
  + I get [bored easily].
  - It opens easily.
keep.own_way keep car|van|bike|house|fence|garden|kitchen|boat|shed|i|we need|needs|needed|wanted a|an|some|fresh|new|good|thorough|complete … coat|paint|scrub|clean|overhaul|airing|lick
  + My [car needed a good scrub].
  - The hut needs a fresh coat.
keep.own_way keep grudgingly|reluctantly , i|we|my|our
  + [Grudgingly, we] paid the toll.
  - They grudgingly paid the toll.
keep.own_way keep hard|difficult|tricky|tough|struggle|struggled to find shoes|boots|clothes|jeans|trousers|pants|bras|dresses|gifts|presents|chinos|shirts
  + It is [hard to find shoes] that fit me.
  - It is hard to find the door.
keep.own_way keep hate|hates|hated|dislike|dread|dreaded|loathe going|visiting|seeing to|the|a|any|my … dentist|dentists|doctor|doctors|hospital|hospitals
  + I [hate going to the dentist].
  - I hate that dentist.
keep.own_way keep hate|hates|hated|dislike|dread|loathe|fear needles|dentists|hospitals|doctors|injections|maths|math|sport|sports|exercise|exercising|heights|flying|driving
  + I [hate needles].
  - I hate the chairs.
keep.own_way keep im|id|i'm|i'd|we're willing
  + [I'm willing] to walk.
  - They're willing to walk.
keep.own_way keep i|i'm|we am|'m|was|were|felt too|so|just|very|pretty|quite|rather lazy|clumsy|impatient|stupid|careless|disorganised|disorganized
  + [I was too lazy] to walk.
  - They were too lazy to walk.
keep.own_way keep i|i'm|we|we're am|'m|was|were|are|'re … terrible|bad|hopeless|useless|awful|rubbish|poor|clueless at|with|about
  + [I am quite hopeless at] knots.
  - They are hopeless at knots.
keep.own_way keep i|we am|'m|are|'re|was|were … fine|ok|okay|good until|till|in|as
  + [I am fine until] Monday.
  - The soup is fine.
keep.own_way keep i|we am|'m|are|'re|was|were|would … willing|prepared to
  + [I am willing to] walk.
  - They are willing to walk.
keep.own_way keep i|we am|'m|are|were|was willing
  + [I am willing] to walk.
  - They are willing to walk.
keep.own_way keep i|we am|'m|was|were|'re|are|feel|felt positive that|i|it|the|he|she|they|we|there|my|our|this|were|was|had|would
  + [I was positive that] the hall was blue.
  - The review was positive that day.
keep.own_way keep i|we ca|can|cannot|could n't|not be bothered to cook|drive|walk|iron|dress|go|queue|travel|read|carry
  + On Sundays [I can't be bothered to cook].
  - They can't be bothered to cook.
keep.own_way keep i|we ca|can|wo|could n't|not be bothered
  + [I can't be bothered] to argue.
  - They can't be bothered to stir it.
keep.own_way keep i|we know|knew|already the|your|their|my|these|know … products|product|area|range|town|brand|brands|menu
  + Luckily [I knew the area].
  - They know the area.
keep.own_way keep i|we want|wanted to hit|punch|slap|kick
  + [I wanted to kick] the wall.
  - I want a refund.
keep.own_way keep i|we was|were|am|'m|are|been broke
  + [I was broke] in May.
  - The lamp was broke.
keep.own_way keep i|we was|were|am|'m|stayed|remained|kept rather|very|so|pretty|quite|really|fairly|surprisingly|perfectly|always calm|quiet
  + [I was rather calm] on the day.
  - The ward was calm.
keep.own_way keep i|we … have|had|has no|zero problem|problems|issue|issues doing|paying|providing|giving|waiting|sending|proving|signing|filling
  + [I have no problem paying] the fare.
  - They have no problem.
keep.own_way keep i|we|customers|passengers … should|deserve|deserves|deserved|must … a raise|medal|bonus|promotion
  + [I should be given a medal] for my calm.
  - You should give her a medal.
keep.own_way keep i|we|i'd|usually|normally|generally|really hate|hated|dislike|loathe|detest|dread shopping|cooking|ironing|cleaning|flying|needles|crowds|exercise|housework|gardening|sewing|diy
  + [I hate ironing] on a Sunday.
  - I hate this iron.
keep.own_way keep i|we|my|our do|does|did|dont|doesnt|didnt n't|not|so|very|really|always … well|good with|in
  + [I do n't do so well with] stairs.
  - They did well with the stairs.
keep.own_way keep i|we|who … enjoy|love|like eating|dining out
  + [We love eating out].
  - We love it.
keep.own_way keep i|we|who|he|she … enjoy|love|like|enjoys|loves|likes eating|dining|travelling|traveling|cruising|camping|hiking|walking|cooking|reading|shopping|flying|sailing|cycling|gardening $
  + [I enjoy travelling].
  - We love eating here.
keep.own_way keep love|loves|loved|adore|adores|miss my|our|his|her|their <s_kin>|kid|dog|cat|dogs|cats|pets|pet $
  + I [love our dog], and so do the neighbours.
  - I love our dog walker.
keep.own_way keep my|our boiler|roof|car|kitchen|house|home|flat|bike|van|fence|garden|tyres|brakes|bathroom|windows|oven|sofa|lawn|gutters|drive|hedge need|needs|needed a|an|some|good|new|fresh|thorough|complete|proper|replacing|updating|refurbishing|repainting|redecorating|renovating|rewiring|overhauling
  + [My roof needs replacing], can you quote?
  - The carpets need replacing.
keep.own_way keep my|our|his|her|mother's|father's|wife's|own|'s bad|poor|broken|rusty|limited|terrible|basic english|french|german|spanish|italian|language
  + She put up with [my rusty Italian].
  - Their menu is Italian.
keep.own_way keep never|not been|very|that|too|so|any|much good|great|confident with|at computers|technology|tech|numbers|maths|names|forms|phones|gadgets
  + I have [never been good with computers].
  - He was never good.
keep.own_way keep not|n't good|great|confident with|at computers|technology|tech|numbers|maths|names|forms|phones|directions
  + I am [not good at numbers].
  - He is not good.
keep.own_way keep order|question|request|query|errand|task <be>|was|were|seemed … simple
  + My [order was simple]: two teas.
  - The order form was simple.

# What is paid to be rid of was not got for nothing
keep.paid_for keep pay|pays|paid|paying for|to … no|zero|without ads|adverts|ad|adverts
  + I [pay for no ads] at all.
  - The film had no ads.
