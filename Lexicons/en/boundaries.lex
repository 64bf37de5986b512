@language en
@kind     boundaries

# Contrast: the clause that begins here weighs more.
boundary.but               pivot and yet
  + We rang [and yet] the line was silent.
  - The van is not here yet.
boundary.but               pivot but|however|although|though|altho|tho|nevertheless|nonetheless|notwithstanding
  + Nice view [but] a loud road.
  - Nothing but praise.
boundary.but               pivot yet they|it|i|we|he|she|the|still|you|when|no|nobody
  + We rang, [yet they] stayed silent.
  - The van is not here yet.
boundary.despite           pivot despite|regardless
  + [Despite] the rain, the bus ran.
  - A room full of spite.
boundary.despite           pivot in spite of
  + [In spite of] my letters, silence.
  - Out of spite he hung up.
boundary.even_though       pivot even if|though|when
  + I stay [even if] it rains.
  - Even the soup was cold.
boundary.except            pivot apart|aside|other from|than
  + [Apart from] the lift, all was fine.
  - They live apart.
boundary.except            pivot except|excluding
  + All was fine [except] the lift.
  - An exceptional lift.
boundary.except            pivot with the exception of
  + All fine [with the exception of] the lift.
  - An exception was made.
boundary.having_said       pivot having|with said that
  + [Having said that], the bus was warm.
  - He said that.
boundary.having_said       pivot that|this said
  + [That said], the bus was warm.
  - She said that.
boundary.on_the_other_hand pivot on the other hand|side
  + [On the other hand], the bus was warm.
  - The ring on my hand.
boundary.otherwise         pivot otherwise
  + The lift was slow, [otherwise] fine.
  - A wise choice.
boundary.still             pivot even so
  + [Even so], we enjoyed the boat.
  - The boat is even.
boundary.unfortunately     pivot unfortunately|sadly|alas|regrettably
  + [Unfortunately] the pool was shut.
  - A sad day at the pool.
boundary.until             pivot until|till|untill
  + It was great [until] the update.
  - Pay at the tills.
boundary.whereas           pivot whereas|instead|whilst
  + They were slow [whereas] the bank was quick.
  - Where is my bag?

# A clause begins here.
boundary.and     clause and i|we|they|he|she|it|you|this|that|there|then|when|also|even|after|if|im|ive|now
  + The flight left [and we] stayed.
  - Kind and quick.
boundary.and     clause and no|not|never|nobody|none|nothing
  + They rang twice [and nobody] came to the door.
  - Now and ever.
boundary.and     clause and the|my|our|their
  + They did not ring [and the] soup was cold.
  - Kind and thorough.
boundary.because clause because|cos|cuz|bc|coz|since
  + I left [because] the price rose.
  - As soon as possible.
boundary.because clause due|owing to
  + Late [due to] fog.
  - The rent is due.
boundary.or      clause or they|he|she|it|you|i|we
  + They call [or they] write.
  - Tea or coffee.
boundary.plus    clause in addition
  + [In addition] the tea was cold.
  - An addition to the bill.
boundary.plus    clause on top of
  + [On top of] the fare there is a fee.
  - The top floor.
boundary.plus    clause plus|also|furthermore|moreover|besides|additionally|secondly|firstly|lastly
  + [Moreover] the tea was cold.
  - The surplus is lost.
boundary.so      clause as a result
  + [As a result] I lost a day.
  - The result was late.
boundary.so      clause so that
  + Sign [so that] we can go.
  - So nice that I stayed.
boundary.so      clause so|therefore|thus|hence|consequently|then i|we|they|he|she|it|you
  + The lift broke [so we] walked.
  - So nice.
boundary.so      clause therefore|thus|hence|consequently|then|finally|eventually
  + [Eventually] a clerk came.
  - An eventful stay.
boundary.when    clause when|whenever|once|while|after|before|where
  + Nobody picks up [when] I ring.
  - A tall van and a warm bus.
boundary.who     clause who|whom|whose|which
  + A clerk [who] listens.
  - The whole menu.

# Words that belong together: they never split, and what they hold says nothing.
keep.closing  keep all the best
  + [All the best] to the crew.
  - The best of all.
keep.closing  keep dear sir or madam
  + [Dear Sir or Madam].
  - Far too dear a desk.
keep.closing  keep dear|hi|hello|good sir|sirs|madam|team|customer|customers|support|all|mr|mrs|ms
  + [Dear Sir], my bag is lost.
  - Far too dear.
keep.closing  keep kind|best|warm|warmest|kindest regards|wishes
  + [Kind regards], Ann.
  - A kind clerk.
keep.closing  keep no thanks|thank
  + [No thanks], I have one.
  - Thanks to the clerk.
keep.closing  keep sincerely yours
  + [Sincerely yours], Ann.
  - They tried sincerely.
keep.closing  keep thank you in advance
  + [Thank you in advance] for a reply.
  - Thank you for the tea.
keep.closing  keep thanks|thank|thankyou but no
  + [Thanks but no].
  - My clerk sent the tea.
keep.closing  keep thanks|thx|thankyou in advance
  + [Thanks in advance] for a reply.
  - Thanks for the tea.
keep.closing  keep to whom it may concern
  + [To whom it may concern].
  - A concern of mine.
keep.closing  keep yes|oh|yeah please
  + [Yes please].
  - A pleasing yes.
keep.closing  keep yours|your faithfully|sincerely|truly
  + [Yours sincerely], Ann.
  - They sincerely tried.
keep.greeting keep good morning|afternoon|evening|day|night|bye|luck|weekend
  + [Good morning], where is my bag?
  - Good tea.
keep.greeting keep happy new year
  + [Happy New Year] to all.
  - A new year of fees.
keep.greeting keep happy|merry new|christmas|xmas|birthday|easter|holidays|holiday|friday|monday|weekend|anniversary
  + [Happy birthday] to the shop.
  - I am happy.
keep.greeting keep have a|an good|great|nice|lovely|wonderful|fantastic|blessed day|evening|weekend|one|night|week
  + [Have a nice day].
  - The day was warm.
keep.greeting keep hope|hoping you|this|all are|is|finds well
  + [Hope you are well].
  - The tea was well made.
keep.greeting keep i hope this finds you well
  + [I hope this finds you well].
  - He finds you.

# The answer to "what went wrong?", which runs on without a mark: it denies nothing of what follows.
keep.answer keep nothing|none|nope the|this|my|your service|staff|team|care|food|stay|experience|visit|ward|hotel|room|rooms|flight|crew|delivery|nurses was|is|were|are
  + [Nothing the staff were] on the phone all day.
  + [None the room was] on the first floor.
  - Nothing of the staff was seen.
keep.answer keep nothing|none|nope|no|nil everything|everyone|everybody
  + [Nothing everything] was on the tray.
  + [No everyone] had a chair.
  - Nothing of it, and everything on the tray.
keep.answer keep nothing|none|nope|no|nil it|all was|is|'s
  + [None it was] a short stay.
  + [Nothing all is] at hand.
  - It was nothing at all.
keep.fixed  keep a good|great while|bit|few|many|number|part|chunk|half
  + It took [a good while].
  - A good tea.
keep.fixed  keep all right then
  + [All right then], I will wait.
  - They got it right.
keep.fixed  keep and so on|forth
  + Tea, cake [and so on].
  - It went on and on.
keep.fixed  keep at best|worst|least|most|first|last
keep.fixed  keep at|by the latest
  + Call [by the latest] tonight.
  - Late again.
keep.fixed  keep best before|buy|interest|interests|western|of
  + The [best before] date is past.
  - The best cake.
keep.fixed  keep best|better|good|nice|great if|when
  + It is [best if] you walk.
  - A better bus.
keep.fixed  keep better off|half
  + You are [better off] walking.
  - A better cake.
keep.fixed  keep even|ever|right|just so
  + [Just so] you know, it rains.
  - So nice.
keep.fixed  keep fair enough
  + [Fair enough], I will pay.
  - It is fair.
keep.fixed  keep fair|fair|quite share|few
  + I waited a [fair few] days.
  - A fair price.
keep.fixed  keep fast|soft food|drink|drinks
  + A [fast food] counter.
  - A fast bus.
keep.fixed  keep fire|burglar|smoke|false|car alarm|alarms
  + The [fire alarm] rang.
  - I was alarmed.
keep.fixed  keep for good
  + They shut [for good].
  - Good for me.
keep.fixed  keep for the best $
keep.fixed  keep for the better
  + It changed [for the better].
  - The better cake.
keep.fixed  keep good faith
  + I paid in [good faith].
  - A good price.
keep.fixed  keep had|'d|have|you better
  + You [had better] walk.
  - It was better.
keep.fixed  keep how long
  + [How long] is the boat?
  - A long queue.
keep.fixed  keep in fair|fairness
  + [In fairness] it rained.
  - They were fair.
keep.fixed  keep in order to|for|that
  + I called [in order to] pay.
  - My order is late.
keep.fixed  keep in|at|after|for|during|before|missed my|our|first|the first class $
keep.fixed  keep in|take|takes|taken|took advantage|charge of
  + The clerk [in charge of] bags.
  - A charge of ten pounds.
keep.fixed  keep in|with|no|of hurry|need|rush
  + I am [in need] of a seat.
  - They need a seat.
keep.fixed  keep kind|kinds|sort|type of a|thing|things|person
  + The same [kind of thing].
  - The kind clerk.
keep.fixed  keep late night|nights
  + A [late night] bus.
  - Late again.
keep.fixed  keep least of|said
keep.fixed  keep long|short story short|long
  + [Long story short], I left.
  - A long story.
keep.fixed  keep long|short term|haul|distance
  + A [long haul] plane.
  - A long wait.
keep.fixed  keep lost and found
  + The [lost and found] desk is shut.
  - We found a lost bag.
keep.fixed  keep much appreciated in advance
  + A reply is [much appreciated in advance].
  - Much appreciated.
keep.fixed  keep my|our first class|lesson was|is|of|in|with|started|i|we
keep.fixed  keep my|our|his|her|their|your best friend|friends|mate|man|men|mates
keep.fixed  keep not|n't|hardly unique to
  + It is average [at best].
  - The best cake.
keep.fixed  keep one|two|three|all|most|some of a kind
  + It is [one of a kind].
  - A kind clerk.
keep.fixed  keep parking|library|speeding|late fine|fines
  + I got a [parking fine].
  - A fine park.
keep.fixed  keep pretty much
  + That is [pretty much] all.
  - A pretty dress.
keep.fixed  keep right now|after|before|here|there|next|on|through|at|in|behind
  + I want it [right now].
  - You were right.
keep.fixed  keep right|left hand|side|wing
  + The [right hand] lane.
  - The bill is right.
keep.fixed  keep say|saying|of|not|in the least
keep.fixed  keep so far
  + [So far] I have the card.
  - The bar is far.
keep.fixed  keep such as
  + Cakes [such as] scones.
  - Such a scone.
keep.fixed  keep take|taken|takes|took care
  + [Take care] all.
  - Good care.
keep.fixed  keep thing is
  + The [thing is], I paid.
  - A nice thing.
keep.fixed  keep to be fair|honest|sure|clear|precise
  + [To be fair] it rained.
  - They were fair.
keep.fixed  keep to the best of
  + [To the best of] my knowledge.
  - My best cake.
keep.fixed  keep used to
  + They [used to] smile.
  - I used the oven.
keep.fixed  keep what|this|that|any|some|same|other|different|every|each|these|those|all kind|kinds of
  + [What kind of] fee is this?
  - A kind word.
keep.thing  keep bad|good debt|debts|cholesterol
  + They sold a [bad debt].
  - A bad day.
keep.thing  keep best western|buy
  + We slept at the [Best Western].
  - The best bed.
keep.thing  keep better business bureau
  + I wrote to the [Better Business Bureau].
  - A better business.
keep.thing  keep bitter lemon|chocolate|sweet
  + A [bitter lemon] please.
  - A bitter clerk.
keep.thing  keep breakdown|damage|theft|accident|accidental|injury cover|waiver|insurance|deposit|claim|damage|lawyer
  + I paid the [damage deposit].
  - The damage is done.
keep.thing  keep care plan|package|home|homes|worker|assistant|pathway|provider|team
  + My [care plan] is signed.
  - They care.
keep.thing  keep customer care|satisfaction|loyalty
  + I wrote to [customer care].
  - A customer for years.
keep.thing  keep duty|toll|tax|gluten|dairy|sugar|nut|hands|interest|smoke|fat|caffeine|meat free
  + A [gluten free] cake.
  - A free cake.
keep.thing  keep easy jet|pay|access|chair
  + I flew [Easy Jet].
  - An easy form.
keep.thing  keep fair credit|debt|lending
  + The [Fair Credit] Act.
  - A fair price.
keep.thing  keep free trial|time|press|kick
  + The [free trial] ended.
  - Free of hassle.
keep.thing  keep great britain|western|barrier
  + Across [Great Britain].
  - A great day.
keep.thing  keep intensive|primary|urgent|palliative|health|social|day|after|child|skin care
  + My dad is in [intensive care].
  - They took great care.
keep.thing  keep loss adjuster|adjusters|assessor|prevention
  + The [loss adjuster] came.
  - A real loss.
keep.thing  keep pain|weight|hair|hearing|blood|sight|memory killer|killers|relief|management|loss|clinic
  + I asked for [pain relief].
  - A pain to use.
keep.thing  keep pale|real ale
  + A [pale ale] please.
  - A real joy.
keep.thing  keep quality control|assurance|inn
  + The [quality control] label.
  - A beauty of a cake.
keep.thing  keep satisfaction survey|score|questionnaire
  + I got a [satisfaction survey].
  - To my satisfaction.
keep.thing  keep smart|intelligent phone|phones|tv|watch|meter|meters|card
  + My [smart meter] is red.
  - A smart clerk.
keep.thing  keep sour cream|dough
  + A pot of [sour cream].
  - The milk was sour.
keep.thing  keep super bowl|store|market|glue|fan|hero|user
  + During the [Super Bowl].
  - A super day.
keep.thing  keep sweet potato|corn|chilli|pepper|tooth
  + The [sweet potato] fries.
  - A sweet clerk.
keep.wish   keep as if|though
  + It is [as if] the wall was blue.
  - The plan as such.
keep.wish   keep as soon as
  + I called [as soon as] it broke.
  - Soon it broke.
keep.wish   keep as soon as possible
  + Call me [as soon as possible].
  - The date is possible.
keep.wish   keep as well
  + I want the cake [as well].
  - They cook well.
keep.wish   keep as well as
  + The tea [as well as] the cake.
  - The cake was made well.
keep.wish   keep do|did|if you|u|they like
  + Come [if you like] tea.
  - You like tea.
keep.wish   keep feel free
  + [Feel free] to call.
  - The tea is free.
keep.wish   keep get|got|getting better|well soon
  + [Get well soon] to the cook.
  - It got better.
keep.wish   keep just|more|exactly|much like a|an|any|my|other|every|most
  + It is [more like a] maze.
  - I like my maze.
keep.wish   keep like i|we said|say|mentioned|wrote|stated
  + [Like I said], the bag is lost.
  - I like the bag.
keep.wish   keep look|looks|looked|looking|sound|sounds|sounded|feel|feels|felt|seem|seems|seemed|smell|smells|smelled|taste|tastes|tasted like
  + It [looks like] a typo.
  - I like the look.
keep.wish   keep may|might as well
  + You [may as well] walk.
  - It may go well.
keep.wish   keep oh|ah|very well
  + [Oh well], I will walk.
  - It went well.
keep.wish   keep something|anything|things|stuff|people|customers|service|is|was|are|be like a|an|the|this|that|these
  + It [was like a] maze.
  - I like a maze.
keep.wish   keep treat|treated|treats|treating|behave|behaved|act|acted like
  + They [treated like] others.
  - We like a treat.
keep.wish   keep well as|over|before|after|within|under|above|known|aware|below|past
  + It took [well over] a day.
  - They cook well.
keep.wish   keep would you like
  + [Would you like] a seat?
  - You like the seat.

# Hearts that sank for nothing: what was feared beforehand is told to praise what came.
keep.answer           keep ^ nothing|none|nope really|else|specific|major|particular|much|for|from|to … it|they|all|everything|service|staff|everyone was|were|is|are|has|have
# The answer to "what could we do better?", which runs on without a mark.
keep.answer           keep ^ nothing|none|nope service|staff|nurses|doctors|crew|everything|everyone|food|overall was|were|is|are|all
keep.feared_before    keep was|were|am|been … worried|concerned|nervous|apprehensive|sceptical|skeptical|hesitant|wary|dubious|anxious it|they|i|we|he|she|this would|might|wouldnt|may
keep.feared_before    keep was|were|am|been|felt|feeling … worried|concerned|nervous|apprehensive|sceptical|skeptical|hesitant|wary|dubious|anxious|unsure|reluctant at|to first|begin|start
# What goes back is no customer who does.
keep.goes_back        keep it|money|refund|amount|points|they will|'ll|would|shall|can … go|come back to|on|in|into
keep.goes_back        keep i|we|definitely|certainly will|'ll|shall|would return these|those|them|it|both|my|our|his|her|one|the
keep.kindly_concerned keep genuinely|sincerely concerned
# What nobody pays for is not what was got.
keep.paid_for         keep pay|pays|paid|paying for|to … no|zero|without ads|adverts|ad|adverts
# A word of thanks to somebody by name.
keep.shout_out        keep shout|shouts|shouting out

keep.above_average keep is|are|was|were|far|well|way|just|slightly|very above|beyond average
keep.tries_hard    keep work|works|worked|working|try|tries|tried|trying … hard to|for

# What was not foreseen says by itself how it was.
keep.unforeseen keep did|would|was n't|not expect|expecting|expected such|so

@sector insurance

# What one insures against is no fault of the insurer.
keep.insured_event keep after|following|during|since|when my|our|a|the breakdown|accident|crash|theft|flood|leak
keep.insured_event keep car|van|vehicle|motorbike|scooter|truck … broke|broken|breaks down

@all
shifter.kept keep increase|increases|increasing|increased|vary|varies|varying|rises|grows|range|level|levels|degree|degrees in|of difficulty
