@language en
@kind     enchantments

# What customers feel: content, delighted, relieved, eager to come back and to tell.
keep.business_card   keep my|our business card|cards|class|account|partner|needs
keep.content_noun    keep marketing|app|more|new|web|video|media|digital|quality|course|exclusive content
keep.fun_of          keep make|making|made|makes fun of
keep.good_news       keep good news|thing|luck|question|point|idea|deal|grief|god|lord
keep.great_grief     keep great anxiety|distress|pain|disappointment|stress|inconvenience|difficulty|difficulties|concern|concerns|harm|expense|cost|trouble|frustration|sadness|regret|loss|risk|debt|hardship|upset|burden|shame|discomfort|suffering|delay|delays|length|lengths|deal
keep.no_change_to    keep no change to|in the|my|our|account|your|how
keep.recommend_flee  keep highly|strongly|definitely ~recommend you|that|everyone|anyone|people … save|avoid|steer|stay|look|not
keep.recommend_flee  keep ~recommend … you|that|everyone|anyone|people save|avoid|steer|stay|run|look|go|do|use|not
keep.well_in_advance keep well in|ahead
keep.who_loves       keep anyone|people|those|someone|everyone|kids|she|he|who who|that|they love|loves|loved|enjoy|enjoys
overall.ball         +3   had a ball|blast|whale|hoot|riot
  + We [had a blast].
  - He had a red ball.
overall.ball         +3   had|have|having a|an ball|blast|whale|hoot|laugh|riot|amazing|great|fab|fantastic|lovely|wonderful|brilliant|fun|good time|of|evening|day|stay|night|experience|meal|weekend|trip
  + The kids [had a whale of] a time.
  - I had a good look at the whale museum map.
overall.ball         +2   in|on|were|was|their|his|her their|his|her|our element|heaven|seventh|nine|cloud
  + The twins were [in their element].
  - An element in the sky.
overall.ball         +2   laughed|laughing|giggled|danced|sang all|so|till|until|the|our hard|night|way|evening|much|heads|we|day
  + We [laughed all night].
  - They laughed at me.
overall.day          +2   brightened|brighten|lifted|made|making my|our|his|her|the|everyone's day|mood|spirits|week|evening|stay|trip|birthday|wedding|weekend
  + The bus driver [brightened my day].
  - They made the bed by day.
overall.day          +2   cheers|cheered|perked|brightened me|us|him|her|everyone|them up
  + The porter [cheered us up].
  - Lift me up to the wall.
overall.day          +2   left|came|come|went|go|walked feeling|with|away|out|home … better|smile|smiling|happy|refreshed|relaxed|inspired|uplifted|grin
  + I [left feeling a lot better].
  - He left with a bag.
overall.day          +2   made|make|makes|making my|our|his|her|it|the|this … special|memorable|unforgettable|perfect|magical|wonderful|amazing|great
  + They [made our anniversary special].
  - They made the soup of the day.
overall.day          +3   ~make|made|makes my|our|his|her week|year|evening|night|birthday|weekend
  + You [made our week].
  - I made my bed this weekend.

overall.faith      +2                          earned|gained|won my|our|a|yourself|yourselves … loyalty|trust|respect|business|customer|client|fan
  + You have [earned my trust].
  - A customer at the door.
overall.faith      +2                          won|win|winning me|us over|round
  + Their cakes have [won me over].
  - I won a prize.
overall.faith      +3                          ~restore|restored|restoring|renewed my|our|some faith|confidence|trust
  + They [restored my faith] in shops.
  - The church restored the window of faith.
overall.life       +3                          gave|given|got|giving me|him|her|us|my|back my|his|her|our|back life|smile|confidence|freedom|hope|independence
  + The hip clinic [gave me my life] back.
  - He gave me a book on life.
overall.life       +3                          transformed|revolutionised|revolutionized|rejuvenated my|our|the|his|her
  + Pilates [transformed my] back.
  - A transformer hums.
overall.life       +3                          ~change|changed|transformed|improved|revolutionised|revolutionized my|our|her|his life|lives|mornings|world|sleep
  + It has [changed my life].
  - I changed my work life plan.
overall.loyal      +2,decides:make             'd|would|'ll|will definitely|certainly|happily|gladly|always|use|book|hire|stay|fly use|book|hire|stay|fly|them|it|you|with|here|there again|them|you
  + I['d use them again].
  - We will use the lift.
overall.loyal      +2                          a|an|total|complete|new|now|true|firm convert|believer|converts|believers
  + I am now [a convert].
  - He will convert a barn.
overall.loyal      +2,decides:make,stage:renew bought|ordered another|more|two|three|four one|more|since|already
  + I've [bought two more].
  - More is bought in May.
overall.loyal      +2,decides:make,stage:renew bought|ordered|purchased|got|buying|buy|ordering another|two|three|four|more|a|one one|more|second|third|for … since|already|my|too|now|again|more
  + I [bought another one already].
  - I bought a hook.
overall.loyal      +2,decides:make,stage:renew buying|buy|get|getting|ordering|order|ordered|bought another|more|second … for … my|wife|husband|mum|son|daughter|friend|gift|gifts|sister|brother|kids|dad|kitchen|bedroom
  + I will [get another for my] wife.
  - I ordered my son to get up for another.
overall.loyal      +3,decides:make             cannot|cant|can't wait … to|for|until … back|return|visit|again|next
  + I [cannot wait to go back].
  - I would not wait, and next is Lou.
overall.loyal      +2,decides:make,stage:renew customers|fans|members|clients for life
  + You have two [customers for life].
  - Clients for lifts.
overall.loyal      +2,decides:make,stage:renew first|only|default port of call
  + They will be my [first port of call].
  - The first choice of gate was the left.
overall.loyal      +2,decides:make,stage:renew have|has|get|gets|got|earned|keep|won my|our business|custom until|til|for|forever|from|always|again
  + They [have our business for] good.
  - They have my business card.
overall.loyal      +2,decides:make,stage:renew i|we would|'d|would|will|'ll have|welcome|invite him|her|them|this back|again
  + [I would have them back] for the barn.
  - We would have it back in May.
overall.loyal      +1,decides:make,stage:renew i|we|family|kids go|come|goes|eat|order|shop|visit there|here|back all|every|twice|once|weekly|regularly|almost|often|at
  + [We eat here every] payday.
  - We go there by car.
overall.loyal      +2,decides:make,stage:renew i|we|so 'm|am|are|'re|will|'ll staying|sticking|stay|stick put
  + So [I am staying put].
  - The lid stays shut.
overall.loyal      +2,decides:make,stage:renew keep|keeps|kept|makes|make|brings|bring|have me|us|you|people|customers|him|her coming|come|going|returning|wanting back|again|for
  + The scones [keep us coming back].
  - He makes me come by train.
overall.loyal      +2,decides:make,stage:renew make|makes|made it|a … point to|of visit|go|stop|come|order|eat|call|stopping|going|visiting
  + We [make it a point to visit] each June.
  - The point of it made us visit.
overall.loyal      +2                          miss|missed this|the|my place|restaurant|salon|gym|pub|cafe|shop|club|class|classes|service|team|staff|bakery|car if|when|so|now|already|dearly|most|terribly|since
  + We [miss this bakery so] much since we moved.
  - We missed the class on Friday.
overall.loyal      +2,decides:make,stage:renew no|never|zero|any reason|need|plans|intention|thought|desire|thoughts to|of|for move|leave|switch|change|go|leaving|switching|changing|moving
  + Twenty years on, [no reason to move].
  - No reason to shout.
overall.loyal      +2,decides:make,stage:renew only|always buy|use|shop|fly|go|stay|order|eat|drink|wear|drive … from|ever now|on|again|them|here
  + I will [only buy from them] now.
  - The only buy here is the hat.
overall.loyal      +2,decides:make,stage:renew plan|planning|intend on|to stopping|going|coming|returning|return|go|come|stop … by|back|again|there|here|soon
  + We [plan on going back] at Easter.
  - The plan is to go soon.
overall.loyal      +2                          sold on|from it|this|them|the|that|him|first|day
  + We were [sold on the] idea from the first visit.
  - It was sold on Friday.
overall.loyal      +2                          swear|swears|sworn by
  + My aunt [swears by] this balm.
  - Do not swear by the pool.
overall.loyal      +2,decides:make,stage:renew will|'ll|would|definitely|def comeback|reorder|repurchase|re-order
  + We [will comeback] for the pies.
  - The comeback will be on stage.
overall.loyal      +2,decides:make,stage:renew will|shall|'ll|going|be use|using|hire|hiring them|him|her|you for|when|on|with … next|too|future|other|another|again
  + We [will use her for the next] barn.
  - I will call you for the next step.
overall.loyal      +2,decides:make,stage:renew would|will|'d|'ll definitely|certainly|gladly|100|absolutely|100%|happily|purchase|probably|totally|always hire|use|book|buy|order|rent|choose|visit|attend|travel|employ|consider|pick|work … again|another
  + I [would certainly hire them again].
  - Will you always tell another?
overall.loyal      +2,decides:make,stage:renew would|will|'d|'ll purchase|hire|rent|choose|attend|reorder|re-order … again
  + I [would rent from them again].
  - Will it rain again?
overall.recommend  +2,decides:make,stage:renew not|n't|never to|be be|missed|miss missed|this
  + The show is [not to be missed].
  - It was not to be.
overall.recommend  +2                          run|walk|sprint do|don't|dont n't|not walk
  + For this bakery: [run do not walk].
  - Do not walk on the lawn.
overall.recommend  +3,decides:make,stage:renew told|telling|raving|rave|raved all|everyone|anyone|everybody my|the|who'll|who|in|about|i|at … pals|mates|colleagues|listen|street|office
  + I have [told all my dog walking pals].
  - I told him about the bin.
overall.recommend  +3,decides:make             told|telling|tell all|everyone|many my|our|i|of … friends|colleagues|neighbours|neighbors|know
  + I have [told all my friends].
  - I told my friends the hours.
overall.relief     +2                          can|could finally|now|at relax|breathe|sleep|rest|last
  + I [can finally relax].
  - Can you sleep?
overall.relief     +2                          took|takes|taken|take my|our|your breath away
  + The lake [took my breath away].
  - Take the bin away.
overall.relief     +2                          took|take|takes|taken|taking the|a|all|some stress|weight|worry|pain|hassle|strain out|off|away|of|from
  + The planner [took the stress away].
  - Take the bin out.
overall.relief     +2                          what a|such|huge|big relief|joy|pleasure|delight|treat|find|bargain|gem|result|star|lovely|wonderful|fantastic|brilliant|amazing|legend|team|service
  + [What a find] in a side street.
  - What is a relief map?
overall.satisfied  +2                          annoyed|gutted|cross|sorry … i|we did|had n't|not find|found|go|choose|use|switch|move|change|sign|order|hear|come|discover|discovered|try|tried|visit|buy|hire|start|join|know … sooner|earlier
  + I am only [cross we did not come sooner].
  - I am annoyed they did not tell me sooner.
overall.satisfied  +2                          big|huge|massive|great|total|lifelong fan|fans of this|these|them|their|your|the|it
  + I'm a [big fan of their] soup.
  - A big fan hums in the hall.
overall.satisfied  +2                          cannot|cant be happier|prouder|gladder
  + We [cannot be happier] with the porch.
  - A happier bride there cannot be found.
overall.satisfied  +1                          ca|can n't|not wait to|for
  + We [can not wait for] the spring tour.
  - Wait for the tram at the gate.
overall.satisfied  +2                          delighted|thrilled|overjoyed|ecstatic|chuffed|elated|buzzing|tickled|gratified|stoked
  + We are [delighted] with the conservatory.
  - If the couple is thrilled, the florist posts a photo.
overall.satisfied  +2                          didnt|dont|never want|wanted to leave|end
  + The twins [didnt want to leave].
  - I want to go.
overall.satisfied  +2                          everything i|we … expected|wanted|needed|hoped|want|need
  + The cottage was [everything we hoped] for.
  - We packed everything and hoped for sun.
overall.satisfied  +2                          far|much|way|so better|easier|nicer|quicker than|now|with the|my|any|i|others|it|last|other
  + It is [far better than my] last one.
  - Far from it.
overall.satisfied  +1                          glad
  + So [glad] we found this vet.
  - Gladstone Street is shut.
overall.satisfied  +2                          grateful|thankful|gratitude|indebted|blessed|lucky
  + So [grateful] to the coastguard.
  - I would be grateful for a copy of the bill.
overall.satisfied  +1                          happy|satisfied|content|contented|satisfying|satisfaction|pleased
  + I am [happy] with my pharmacist.
  + A [satisfied] tenant since spring.
  - Happy birthday to the whole branch.
overall.satisfied  +2                          huge|massive|total|loyal|devoted fan|fans
  + I am a [massive fan].
  - A desk fan.
overall.satisfied  +1                          i|we|also|really|she|he|all|kids|everyone|particularly|especially like|liked|likes it|this|that|these|the|how|them|my|their|your|its
  + [I like the] new ferry cabins.
  - If you would like the blue one, say so.
overall.satisfied  +2                          i|we|really|truly admire|treasure|cherish|salute|treasured|cherished
  + [I treasure] that lamp.
  - The treasure map.
overall.satisfied  +1                          liked|likes|liking
  + My aunt [liked] Madrid.
  - I would like a window seat.
overall.satisfied  +1                          like|likes|liking the price|prices|look|feel|style|quality|colour|color|layout|ease|variety|features|flavour|vibe|selection|portability|speed|display|keyboard|taste|smell|texture|material|pattern|range
  + Really [like the texture] of this wool.
  - The price of the look is up.
overall.satisfied  +1                          look|looking forward to every|each|going|coming|my
  + I [look forward to every] class.
  - I look forward to your reply.
overall.satisfied  +1                          look|looking|looked forward to … using|flying|trying|trip|flight|travelling|traveling|wearing|working
  + [Looking forward to trying] the new sauna.
  - I look forward to your reply.
overall.satisfied  +2                          made|make|makes|making my|our|the day|week|year
  + He [made my day] with that call.
  - He made my bed for the day guest.
overall.satisfied  +2                          obsessed|addicted|hooked to|with|on
  + My kids are [hooked on] the puzzle app.
  - The hook is on the pier.
overall.satisfied  +2                          over the moon
  + Gran is [over the moon] with her scooter.
  - The moon rose over the harbour wall.
overall.satisfied  +1                          really|do|also|particularly|especially|all|still like
  + We [really like] Crewe.
  - They say it is like Venice.
overall.satisfied  +2                          spoilt|spoiled for choice
  + With forty teas we were [spoilt for choice].
  - Milk that spoiled.
overall.satisfied  +2                          still talking|raving|smiling|buzzing about|from|over
  + The kids are [still talking about] it.
  - They were talking from the hall.
overall.satisfied  +1                          things|everything|all is|are|'s looking up
  + With the new owner [things are looking up].
  - Everyone is looking up at the kite.
overall.satisfied  +1                          want|wanted|ready|dying|desperate|wish|longing to go|be|come|stay|return back|again|longer|already|there
  + We [want to go back] in May.
  - We want to go.
overall.satisfied  +2                          won me|us|him|her over
  + The choir [won us over].
  - We won by one over.
overall.satisfied  +1                          ~appreciate … very|so|really much|all
  + We [appreciate very much] the late gate.
  - Please appreciate how much it costs.
overall.satisfied  +1                          ~appreciate|appreciated|appreciative
  + I [appreciated] the free refill.
  - I would appreciate a call on Monday.
overall.satisfied  +1                          ~enjoy|enjoyed|enjoying
  + My parents [enjoyed] the steam train.
  - Enjoy your weekend, says the receipt.
overall.satisfied  +2                          ~exceed|~surpass|~beat … expectations|expectation
  + The lodge [exceeded our expectations].
  - What are your expectations for the course ?
overall.satisfied  +1                          ~fit|fits the bill|criteria
  + The van [fits the bill].
  - Will the coat fit Bill ?
overall.satisfied  +2                          ~live|lives|living up to
  + The reef [lives up to] all we had read.
  - We live up in the north of here.
overall.satisfied  +2                          ~love|loved|loving|loves|adore|adored|adores
  + We [loved] the puppet theatre.
  - They asked whether to send my love to the night team.
overall.satisfied  +1                          ~meet|~met|~live|~suit … expectations|needs|requirements|expectation
  + The plan [met all our needs].
  - Tell us your needs when we meet.
overall.speechless +3                          <negation> … believe how quick|quickly|fast|cheap|easy|easily|good|well|friendly|nice|kind|helpful|simple|clean|smooth|great|lovely|beautiful|tasty|lucky|calm|comfortable
  + I could [not believe how quick] it was.
  - I do believe in how I cook.
overall.speechless +3                          awestruck|astonishing|astounding|astonished|mind-blowing|mindblowing|breathtaking|jaw-dropping|goosebumps|giddy|blown
  + The finale was [jaw-dropping].
  - The jaw of the wolf dropped.
overall.speechless +3                          i|we|you could|can|ca|cannot|couldnt n't|not|hardly|barely believe how clean|cleaned|tidy|spotless
  + [I could not believe how clean] the forge was.
  - We cleaned how we could, not believe me.

@sector restaurant hotel leisure
overall.loyal +1,decides:make,stage:renew been|eaten|stayed|dined|visited|come|came|gone here|there|back several|many|three|four|five|multiple|countless|dozens|numerous|hundreds … times
  + We have [eaten there many times].
  - I have been there four days.

@all
keep.be_honest     keep                        be honest|frank
keep.be_on_time    keep                        get|getting|reach|make|be|arrive|who|someone … on time
keep.cheapest      keep                        cheapest thing|ones|way|methods|possible|material|materials|looking|quality|method
keep.free_if       keep                        spend|code|ad|said|saying|says|advertised|advertising|promised|qualify|qualified|over|pay|paid … free shipping|delivery|returns|postage
keep.hooked_up     keep                        hooked me|us|up|it
keep.let_know      keep                        let me|us|him|her|them know … ~change|~cancel|~exchange|~move|~extend|~swap|~stay|~leave|~keep|~check
keep.no_time_to    keep                        no time to|frame|for|left|slot|limit|given|scale
keep.of_bubbly     keep                        bottle|glass|glasses|of bubbly
keep.well_aside    keep                        well my|someone|your|aware|over|past|beyond|before|known|that's|guess|maybe|apparently|turns
overall.forward    +2                          look|looking forward to … all|every week|day|month|year
  + I [look forward to it all week].
  - Look at it every day.
overall.loyal      +2,decides:make,stage:renew back|return|returning|reorder|revisit … again and again
  + We go [back again and again].
  - Again and again I knocked.
overall.praise     +2                          long may it|they|this
  + [Long may it] continue.
  - They may stay as long as this.
overall.praise     +2                          now|able|finally|success|solved|sorted|fixed|managed|passed … thanks to
  + I am [now dry thanks to] him.
  - Give my thanks to her.
overall.recommend  +2,decides:make,stage:renew dont hesitate|miss to|this|it|out … buy|book|use|try|go|order|call|visit|stay|place|pub|show
  + [Dont hesitate to book] them.
  - We miss it, so dont call.
overall.satisfied  +2                          a|total|complete|definite|instant|real|happy|firm convert|devotee
  + Sceptical once, now [a convert].
  - They convert pounds to euros.
overall.satisfied  +2                          cannot|cant wait for|until … saturday|saturdays|next|weekend|lesson|class|season|summer|visit|session
  + He [cannot wait for his next] lesson.
  - He cannot wait in the hall.
overall.satisfied  +2                          couldnt|cant|cannot be|ask|wish|hope happier|better|more|easier|prouder|nicer|quicker|for
  + We [couldnt be happier].
  - Cant you be here by ten?
overall.satisfied  +2                          felt|feel|feeling|feels spoiled|spoilt
  + We [felt spoilt].
  - He fell on spoilt grass.
overall.satisfied  +2                          felt|feel|feeling|were|was so|really|thoroughly|absolutely|totally|properly|truly spoiled|spoilt|pampered
  + We [felt thoroughly spoilt].
  - He was a child.
overall.satisfied  +1                          job done
  + Two clicks, [job done].
  - The job is done by hand.
overall.satisfied  +2                          we|i|they|you wanted|want for nothing
  + [We wanted for nothing] all week.
  - They were for nothing of the kind.
overall.speechless +3                          ca|can|could|still n't|not believe how helpful|kind|nice|patient|lovely|attentive|caring|supportive|thoughtful|generous
  + I [could not believe how patient] the tailor was.
  - I could not believe how late it was.

# Glad, moved, restored
overall.came_away    +2 feeling|felt|stood|walked|came|leave|left ten|10 feet|foot tall
  + She came out [feeling ten feet tall].
  - A wall ten feet tall.
overall.came_away    +3 grin|grinning|grinned|smile|smiling|smiles|beaming from ear to
  + My lad was [grinning from ear to] ear.
  - Drops from the ear to the nose.
overall.delighted    +3 am|'m|'re|are|so|well|dead|was|were|really made up with|about
  + I'm [so made up with] my new teeth.
  - The bed for two is up in the loft.
overall.delighted    +3 bowled over|away
  + We were [bowled over] by the falconer.
  - He bowled two overs.
overall.delighted    +2 feel|feels|feeling|felt|am|'m privileged|honoured|honored|fortunate|blessed|pumped|proud|uplifted|enchanted|exhilarated
  + Gran [felt honoured] by the mayor.
  - A privileged account on the server.
overall.delighted    +2 i|we|feel|felt|am|'m|'re <be>|so|very|truly|really privileged|honoured|honored|fortunate|blessed|uplifted|enchanted|exhilarated
  + [We were enchanted] by the lantern walk.
  - An enchanted castle in the play for the fortunate few.
overall.delighted    +2 music to my|our ears
  + That news was [music to my ears].
  - Loud music to my left; my ears rang.
overall.delighted    +3 on|in cloud|seventh nine|9|heaven
  + We left [on cloud nine].
  - A cloud over the ninth tee.
overall.delighted    +2 so|very|deeply|truly|felt|feel|really touched by|that|to
  + I was [deeply touched by] the card.
  - I was touched on the arm by a date palm.
  - I was touched by a stranger.
overall.delighted    +2 time|times|ride of our|my|their|his|her lives|life
  + The pups gave us the [time of our lives].
  - A time of day.
overall.delighted    +3 wowed|enraptured|euphoric|jubilant|overjoyed|exultant|ecstatically
  + The puppets [wowed] our toddlers.
  - Oh wow, a jubilee mug ?
overall.feel_million +2 alive|human|myself|normal again
  + With the new hip I feel [alive again].
  - The fish is alive.
overall.feel_million +2 like a new man|woman|person
  + After the facial I felt [like a new woman].
  - A new man at the door.
  - It must be a different person.
overall.feel_million +2 rejuvenated|revitalised|revitalized|reinvigorated|re-energised|re-energized|rejuvenating|revitalising|revitalizing|invigorated|pepped
  + The salt baths left me [rejuvenated].
  - Charge the juvenile fare.
  - The signal was restored.
overall.relief       +3 breathe|breathed|breathing|heaved|heave … sigh of relief
  + I [breathed a sigh of relief] at the news.
  - The relief map drew a sigh ?
overall.relief       +2 hugely|so|greatly|immensely|massively|very|much|hugely|really relieved|reassured
  + I was [hugely relieved] to see the cat.
  - They relieved the guard.
overall.relief       +2 such|what|huge|great|massive|big|real|immense|welcome a|relief relief
  + [Such a relief] to hear the boiler hum.
  - A relief driver.

overall.relief +2 far|anything from|but painful|scary|daunting
  + The smear was [far from painful].
  - How far is the painful spot?
overall.relief +2 wasnt|isnt|not|n't|never|hardly painful at|in|or
  + The scan was [not painful at] all.
  - Painful or not, I went.
overall.relief +2 was|is|were not|n't|never|hardly remotely|even|at|particularly|too|really|in|all|painful all|the|painful|least … painful|sore|uncomfortable|scary
  + The filling [was not at all painful].
  - A painful film to watch? Not on Monday.

choice.feature       +2,stage:use everything but|bar the kitchen sink
  + It has [everything but the kitchen sink].
  - Everything but the kitchen was painted.
competence.expert    +2           healing|magic|golden|gentle|skilled|expert hands|fingers|touch
  + Our physio has [healing hands].
  - Hands up for magic tricks.
design.beautiful     +2           like something out|from of|a a|the … magazine|fairytale|fairy|dream|postcard
  + Their garden is [like something out of a magazine].
  - I like something out of doors.
  - It was like something out of a horror film.
design.beautiful     +2           turned|transformed|turning … into a|an … palace|masterpiece|oasis|haven|showroom|dream|paradise
  + They [turned a tip into a palace].
  - He turned into a home.
overall.excellent    +2           picture-perfect|flawless landing|job|delivery|handover|service|repair
  + A [flawless landing] in fog.
  - A text on landing.
  - The textbook delivery was on the Monday.
overall.excellent    +2           rip-roaring|roaring|resounding|runaway|unqualified|huge|massive|total|great|howling success|triumph
  + Our street party was a [roaring success].
  - A roaring lion.
overall.faith        +2           fitting|dignified|beautiful|lovely|perfect|moving|proper send-off|farewell|goodbye|tribute|sendoff|funeral|ceremony
  + A [fitting farewell] for our gran.
  - A fitting room for the service.
overall.faith        +2           mum|dad|she|he|gran|grandad|nan|mother|father would|'d have been|loved|adored|approved|be proud|it|every|pleased|delighted|so
  + [Dad would have loved it].
  - Would she have loved a bus?
overall.faith        +2           send-off|sendoff|send|farewell|goodbye he|she|they|off|dad|mum deserved|wanted|would|he|she|deserves
  + Grandad got the [send-off he deserved].
  - The send button they wanted.
overall.laugh        +2           laughed|laughing|laugh|cackled my|our|his|her socks|head|heads|backside|arse|butt off
  + We [laughed our heads off].
  - My socks fell off, he laughed.
overall.laugh        +2           time|hours|afternoon|evening|day|hour flew|flies|whizzed by|past|in
  + The [evening whizzed by].
  - Time flies like an arrow, by Groucho.
overall.life_back    +2           am|'m|feel|feeling|felt a new|changed woman|man|person|human
  + After the sessions I [am a new woman].
  - I met a new man.
  - She acted like a different person.
overall.life_back    +2           am|is|are|was|were|'s|feels|felt|got back to my|his|her|its|their|our old|normal|former|usual|bouncy self|selves
  + Our hen [is back to her old self].
  - I went back to my old school by myself.
overall.life_back    +2           new lease of|on
  + It gave Mum a [new lease of] life.
  - A new lease for the flat.
overall.life_back    +2           on the mend
  + Dad is [on the mend].
  - On the mending pile.
overall.life_back    +2           pain|ache|itching|swelling|migraines|headaches|nausea|anxiety|limp|rash <be>|has|have|'s gone|vanished|disappeared|melted|eased|subsided|lifted
  + My [migraines have vanished].
  - The pain clinic has moved, it's gone.
overall.looking_for  +2           it|this|they|she|he|now|place 's|is|are|my|our … my|our go-to
  + [It is now our go-to].
  - It is my turn to go to bed.
overall.rocks        +2           put|puts|putting us|town|village|city|place|area|them|it … on the map
  + The festival [put us on the map].
  - The tower is on the map.
performance.powerful +2           great|top|cracking|lovely|brilliant|fantastic|nice|super|fab|excellent|quality|good|impressive bit|piece of kit|gear|tech|engineering|machinery|equipment|hardware
  + A [top piece of kit].
  - A good bit of a kit list.
quality.entertaining +2,stage:use brings|brought|bring|bringing … history|past|story|books|book|subject|music|art|science|place|text|city|characters to life
  + The guide [brought the castle's history to life].
  - Bring the history book home to live.
quality.entertaining +2,stage:use edge of|seat my|our|your|the|stuff seat|seats
  + We were on the [edge of our seats].
  - At the edge of the seating plan.
quality.entertaining +2,stage:use edge-of-the-seat|edge-of-your-seat|unmissable|rip-roaring|spellbinding|page-turner|nail-biter|tear-jerker|showstopping
  + An [unmissable] parade.
  - What did I miss?
quality.entertaining +2,stage:use had|kept|keeps|held us|me|everyone|them|him|her|kids|audience … gripped|spellbound|enthralled|captivated|glued|riveted|transfixed
  + The talk [had us gripped].
  - The brakes had gripped, us too.
quality.entertaining +2,stage:use hours|endless|weeks of fun|entertainment|enjoyment|play|amusement|pleasure|laughter
  + [Hours of entertainment] for two quid.
  - Hours of opening.
quality.entertaining +2,stage:use like being|sitting at|in|on the|a … cinema|concert|cloud|oasis|movies
  + The telly is [like being at the cinema].
  - I like my seat at the cinema.
quality.entertaining +2,stage:use lump in my|our|the|your throat
  + The eulogy put a [lump in my throat].
  - A lump in the sugar bowl.
quality.entertaining +2,stage:use moved me|us|everyone|her|him|mum to tears
  + The quartet [moved us to tears].
  - He moved us to Bath.
  - It reduced me to tears.
quality.entertaining +2,stage:use moved to tears
  + [Moved to tears] by that finale.
  - Moved by van, to Tring.
quality.entertaining +2,stage:use sent|sends|send|gave|gives shivers|tingles|chills down|me|up
  + The choir [sent shivers down] my spine.
  - I sent chilli down.
quality.entertaining +2,stage:use something|surprises|treasures|delights new|around|round|exciting|at|interesting round|around|every|at each|every … corner|turn
  + [Something new round every corner].
  - Something is round the corner.
quality.entertaining +2,stage:use time simply|just|really|absolutely flew
  + The [time just flew].
  - At that time birds flew.
quality.result       +2           coming|come|came|brought out of his|her|their|its shell
  + My niece has [come out of her shell].
  - A crab came out, of which the shell was blue.
quality.result       +2           feeling|felt|feel|looking|looked|look like a|an movie|film|rock|million|queen|king|princess|goddess|celebrity|model|star|vip … star|dollars|million|queen|king|princess|goddess|celebrity|model|vip
  + She left [feeling like a movie star].
  - Feel like a film star quiz?
quality.result       +2           food|plenty for|of thought
  + The lecture was [food for thought].
  - Food for the cat.
quality.result       +2           game-changing|confidence-boosting|thought-provoking
  + The [game-changing] bit came last.
  - The opener for bottles.
quality.result       +2           opened|opens my|our|his|her eyes|mind|world|up
  + The module [opened my eyes].
  - I opened my eye drops.
quality.result       +2           skips|bounces|skipped into|in|to nursery|school|class|happily|lessons|training
  + He [skips into nursery].
  - She runs to school buses late.
quality.result       +2           we|house|flat|car sold|let within|in days|hours|record
  + [We sold within days] for a good sum.
  - Sold in a box at the till.
reliability.durable  +2           built like a battleship|brick|bunker
  + The bench is [built like a battleship].
  - They built a house like a battleship.
reliability.durable  +2           going|goes strong after|for|at
  + It is [going strong after] a decade.
  - Going by strong men after four.
usability.practical  +2,stage:use keeps|kept|keeping me|us|him|her|everyone on|motivated|organised|organized|accountable|focused track|top|task|toes
  + The planner [keeps me on track].
  - He kept me on hold.
usability.practical  +2,stage:use transformed|revolutionised|revolutionized the way i|we|my
  + It [transformed the way I] cook.
  - They changed the way out, I heard.
  - You changed the way we log in.

overall.delighted +2 garden|gardens|window|table|display|cake <be> a picture
  + Their [garden is a picture].
  - Is a picture in the window?
overall.delighted +2 not|never|without a|one|single moment|moments|second|day|shred|single 's|s|of regret
  + [Not a moment's regret].
  - A moment of regret, not two.
overall.delighted +2 spring in my|our|his|her step
  + I left with a [spring in my step].
  - A spring in my steps counter.
overall.delighted +2 still raving|dreaming|buzzing|smiling|glowing about|of|from|now|weeks|days|on
  + We are [still raving about] that crossing.
  - Still water, and talk about tax.
  - I was still talking on the phone.
overall.delighted +2 walked|walking|floated|skipped out|home|on|off|away … air|singing|beaming|grinning|smiling|glowing
  + She [walked out on air].
  - A balloon was out in the air.

comfort.spacious     +2,stage:use acres|oodles|bags|heaps|masses|stacks|miles|tons|loads of|more legroom|space|room|storage|headroom|elbow
  + There is [acres of legroom].
  - A farm of ten acres, with a room.
design.beautiful     +2           compliments in|on the street|tube|bus|supermarket
  + I get [compliments in the street].
  - A street stop in town.
  - The bus stopped in the street.
design.beautiful     +2           envy of
  + Our lawn is the [envy of] the close.
  - Envelopes of ten.
design.beautiful     +2           taken|takes|took|knocks|knocked years|decades off
  + That cut has [taken years off] me.
  - Years ago he took a day off.
overall.life_back    +2           am|'m|was|is|'s|be back on my|his|her|their feet
  + Dad [was back on his feet] by May.
  - My feet, then my back on a mat.
quality.entertaining +2,stage:use had|got|brought|has us|everyone|audience|crowd|the … on|to our|their|its|my feet
  + The fiddler [had us on our feet].
  - My shoes had tags on the feet.
  - The job had me on my feet.
quality.entertaining +2,stage:use whole|entire|everyone|everybody|crowd|room|us … singing|dancing|clapping|joining|sang|danced along|in
  + The [whole tent was singing along].
  - A song for the whole choir.
value.good           +2           would|'d happily|gladly pay double|more|twice|triple
  + We [would happily pay double].
  - What would she have paid, more or less?
  - Without the code I would have paid double.

# Told in other words
overall.better_now    +2 cleaned|cleaning up its|their|his act
  + The pub has [cleaned up its act].
  - They cleaned up at nine.
overall.better_now    +2 gone|goes|going|go from strength to
  + The bakery has [gone from strength to] strength.
  - The rope goes from here to there.
overall.better_now    +2 has|have|had|'s|really|clearly upped|raised|lifted its|their|his|her game
  + The chippy [has upped its game].
  - Has the game raised money ?
overall.better_now    +2 ~turn|turned|cleaned itself|themselves|things|it|up-its … around|round|act
  + The surgery has [turned itself around].
  - The bus turned round.
overall.delighted     +2 was|were|am|'m|been|totally|instantly|completely won-over|inspired|hooked|smitten by|on|with|after
  + I [was smitten with] the owls.
  - The house was sold by auction.
overall.excellent     +3 's|is what i|we call service|value|hospitality|class|craftsmanship
  + Now that [is what I call service].
  - What do you call a customer ?
overall.excellent     +2 <agent>|service|job|food|everything|it <be> truly|really|simply|pure|absolutely five-star|5-star
  + The [service was truly five-star].
  - There was a star on the map by the hotel.
overall.excellent     +2 <be> a|an|such|real|true|like|absolute boon|tonic|wonder|miracle|homerun|inspiration|marvel
  + The new lift [is a boon] for gran.
  - The gin and tonic is a pound.
  - It is a natural sponge.
overall.excellent     +2 above|beyond reproach|criticism
  + The keeper's conduct was [beyond reproach].
  - A reproach from the flat above.
overall.excellent     +2 a|real|huge|big|massive|major|smash|firm|great hit with
  + The bouncy castle was [a hit with] the twins.
  - He hit the car with a ball.
overall.excellent     +2 a|to fine art
  + Queues are run like [a fine art].
  - A degree in Fine Art ?
overall.excellent     +3 could have been handled|dealt|done|organised|organized|managed|conducted with|any more|better|greater
  + Nothing [could have been done any better].
  - Could it have been done by ten ?
overall.excellent     +3 could n't|not have been handled|dealt|treated|done|organised|organized|managed|better|looked … better|more|finer
  + The move [could not have been handled with more] tact.
  - It has been handled more than once.
overall.excellent     +2 feather in|for your|their|his|her cap
  + That award is a [feather in their cap].
  - A cap with a feather.
overall.excellent     +2 five-star|5-star service|staff|experience|team|care|job|treatment|performance|hospitality|welcome|driver|crew|work|support|food|quality
  + A [five-star service] from the locksmith.
  - Five of us booked, the star guide said.
overall.excellent     +2 got|has|have it|everything|things sussed|nailed|cracked|licked
  + They have [got it sussed].
  - It fell down.
overall.excellent     +2 home|slam|touch run|dunk for|with|of-class
  + The wedding cake was a [slam dunk with] our guests.
  - I run home for lunch.
overall.excellent     +2 if|wish only|all|every|i|ca … all|every|more|other|companies|everyone … company|companies|business|firms|shop|place|hospital|everybody|airline|bank|were|was like this|that|them|you
  + [If only every bank was like this].
  - A company like this has a bank.
  - Why is every company like this?
overall.excellent     +2 irreproachable|irreproachably|unimpeachable
  + The convent's hospitality was [irreproachable].
  - An approachable, peachy colour ?
overall.excellent     +2 laudable|laudably|exemplarily|meritorious|estimable|peerlessly|nonpareil
  + The porter's conduct was [laudable].
  - A loud label on the merit badge.
overall.excellent     +3 leads|leading the way|pack|field in|for|with|on|when
  + This farm shop [leads the way in] pies.
  - He led the way to the vault.
overall.excellent     +2 lovely|wonderful|beautiful|fitting|dignified|perfect|proper|grand send-off|sendoff
  + They gave him a [fitting send-off].
  - Send off the card by noon.
overall.excellent     +2 masterclass|showstopper|standout|stand-out|red-letter|crowd-pleaser|crowd-puller|win-win|corker|belter|humdinger|ripsnorter|doozy|stunner
  + Her talk was a [masterclass] in calm.
  - The master of the class had a corked belt.
overall.excellent     +2 memory|memories|moment|moments|day|night|evening|experience|trip|holiday to|i'll|we'll treasure|cherish|savour|savor|remember
  + It was a [memory to treasure].
  - The treasure map, to remember the day.
overall.excellent     +3 nothing|little short of … miraculous|amazing|magic|brilliant|magical|wonderful|spectacular|outstanding|perfect|perfection|superb|sensational|genius|extraordinary|miracle|fantastic|remarkable|excellent
  + The rescue was [nothing short of miraculous].
  - Short of milk, nothing magic.
overall.excellent     +2 others|rivals|companies|competitors could|should|can learn … from
  + The rest, [others could learn a lot from] them.
  - Others could take the bus.
overall.excellent     +2 rare|real|true|lucky|fabulous|brilliant find|discovery
  + The tailor is a [rare find].
  - Find a real coin ?
overall.excellent     +2 real mccoy|macoy
  + The haggis is the [real McCoy].
  - Is McCoy real ?
overall.excellent     +3 service|care|hospitality|craftsmanship|cooking|customer|staff|teaching at|in its|their finest|very|best|utmost
  + [Hospitality at its finest].
  - Service at its desk.
overall.excellent     +2 sheer|proper|utter class
  + That flypast was [sheer class].
  - My class was on Friday.
overall.excellent     +2 sight for sore
  + The bus was a [sight for sore] eyes.
  - Sore feet, a sight test.
overall.excellent     +3 the|a|new|industry|real benchmark|yardstick|gold-standard for|of|in|by
  + It is [the benchmark for] school meals.
  - A bench by the mark.
overall.good          +2 quality service|job|workmanship|outfit
  + A [quality job] on the gates.
  - A survey of the quality of service.
  - I am on the premium service.
overall.great         +3 beat|beats|blow|blows|blew|knock|knocks them|it|the|others|all|everyone … all|away|competition|park
  + The mint sauce [beats them all].
  - The wind blew them over, not all.
overall.great         +2 beautifully|marvellously|marvelously|splendidly|magnificently|sumptuously|lovingly|immaculately|exquisitely|tastefully handled|managed|served|organised|organized|executed|run|designed|written|packed|maintained|fitted|done|cooked|presented|made|kept|restored|cared|looked
  + The fair was [splendidly run].
  - The maid splendid in red ran.
overall.great         +2 break|breaks|broke|breaking|buck|bucks|bucking the mould|mold|trend
  + A letting agent that [breaks the mould].
  - Mould and trend of the damp wall.
overall.great         +3 different gravy
  + This gym is [different gravy].
  - A different lesson.
  - The gym is on a different level.
overall.great         +2 handled|did|done|travelled|arrived|celebrated|delivered|sorted|served … in style
  + They [did it in style].
  - Is it done in a style of the day ?
overall.great         +2 handled|treated|dealt|managed|behaved|communicated|served|organised|organized|performed|executed|conducted|cooked|designed|written|packed|maintained|repaired|fitted|went|done|worked … beautifully|marvellously|marvelously|splendidly|magnificently|gloriously|sublimely|famously|handsomely|sumptuously
  + The choir [managed it splendidly].
  - A magnificent organ was played.
overall.great         +3 hit|hitting|struck the jackpot
  + We [hit the jackpot] with this sitter.
  - They mine gold.
overall.great         +3 in a|another different|whole-other league
  + Their scones are [in a different league].
  - A class in a different hall.
  - He is in a different class.
overall.great         +3 is|are|was|were|'s the total package
  + The kennels [are the total package].
  - The complete package was posted.
  - Is the whole package refundable?
overall.great         +2 make|makes|made|making the grade|cut
  + This cordless drill [makes the grade].
  - The tailor made the cuts.
overall.great         +2 shining|perfect|wonderful|fine|model|brilliant example|exemplar|advert|advertisement|ambassador|ambassadors to|for
  + The trust is a [shining example to] others.
  - A shining lamp, for example.
overall.great         +3 top of its|their|his|her|the game|class|tree
  + That kitchen is at the [top of its game].
  - On top of the box is a game.
overall.great         +3 win|wins|won|beat|beats hands down
  + For pies they [win hands down].
  - Hands down, we won.
overall.kudos         +2 take a bow the|to|all|everyone|every|you|ladies|everybody
  + [Take a bow all] of ward nine!
  - Take a bow and arrow.
overall.kudos         +2 three|two cheers for|to
  + [Three cheers for] the lollipop lady.
  - Three cheers of the crowd.
overall.no_complaints +2 no|little reason|cause|grounds to|for … complain|grumble|moan
  + We had [no reason to complain].
  - What is the reason for the complaint ?
  - I never had to complain before.
overall.perfect       +2 without so much as a scratch|scuff|blip|hitch|dent|hiccup|glitch|murmur
  + We moved house [without so much as a scuff].
  - Without one, so much as I know.
overall.praise        +2 deserve|deserves|deserved|deserving … bonus|tip|applause|accolade|accolades|plaudits|ovation|hug|pint|oscar
  + Our crossing lady [deserves a hug].
  - They deserve a fine.
overall.praise        +2 earned|earn|earns|earning their|its|his|her stripes|crust|corn|keep|spurs
  + The new vet has [earned her stripes].
  - A shirt with stripes.
overall.praise        +3 n't|not|never|cannot|cant sing … praises|praise enough|highly|loudly
  + I can [not sing her praises enough].
  - They do not sing enough hymns.
overall.praise        +2 please|kindly|do pass|convey|send|relay on|along|my|our|to … thanks|gratitude|compliments|praise|appreciation|congratulations to|for
  + [Please pass on our thanks to] the crew.
  - Please pass on my left, thanks.
overall.praise        +2 sing|singing|sings their|his|her|your|its|the praises
  + We are [singing their praises] at school.
  - The choir sings of its own accord.
overall.praise        +2 special|honourable|honorable|worthy mention|mentions|shout-out|thanks|thank-you to|must|goes|for|should
  + A [special mention for] the night porter.
  - A special mention of the exits.
overall.praise        +3 wish we|you|i could bottle|clone
  + I [wish we could bottle] it.
  - A cloned sheep in the film.
  - My card could be cloned.
overall.praise        +2 wish|like|want to record|express|convey|extend|offer my|our|the … thanks|appreciation|gratitude|admiration
  + We [wish to record our sincere thanks].
  - The record, with my address.
overall.praise        +2 wish|like|want|write to place|put on record … thanks|appreciation|gratitude|admiration
  + I [wish to place on record our thanks].
  - Put my record on, thanks.
overall.relief        +3 like|as a|if … weight … lifted
  + It felt [like a weight had been lifted].
  - Weights are lifted in the gym.
overall.relief        +2 no|an more|end-to|end|to worries|worry|stress|headaches|faff|arguments|nightmares
  + [No more worries] about the boiler.
  - One more worry bead.
overall.relief        +2 was|were|am|so|very|felt|feel|really|just relieved to|that|when|by
  + I [was relieved when] the plumber came.
  - The guard was relieved at ten.
overall.relief        +2 welcome|blessed|wonderful|sweet|lovely relief|respite|change|antidote
  + The shade was a [welcome relief].
  - A relief map; be welcome.
overall.saved         +3 would|wouldnt n't|not be here|alive|walking|standing without
  + I [would not be here without] that surgeon.
  - Would it be here if asked ?
  - I would not be here if it worked.
overall.saved         +3 ~save|saved|saves my|our|his|her|the skin|neck|butt|ass|evening|trip|weekend|party|honeymoon|christmas|birthday|sanity
  + The locksmith [saved our weekend].
  - Save our seats for the evening.
overall.tears         +3 moved|touched|brought me|us|my|him|her|everyone|a|tear … tears|tear|eye|eyes
  + The choir's card [moved me to tears].
  - I moved to Tearfall.
overall.tears         +3 tears|tear of|in joy|gratitude|happiness|relief|laughter
  + I shed [tears of relief] when they found him.
  - Tears of the fabric of joyless colour.
overall.tears         +2 ~touch|touched|touches|~warm|warmed|warms|~melt|melted|melts|won|~win|stole my|our|her|his|your heart|hearts|soul
  + Their note [warmed our hearts].
  - Warm my hands by the hearth.
overall.thanks        +3 words cannot|cant|could-not express|describe|convey my|our|how|the … gratitude|thanks|grateful|thankful|appreciation|relieved|happy
  + [Words cannot express our thanks].
  - Words can be hard to say.
overall.thanks        +3 words ca|can|could n't|not express|describe|convey my|our|how|the … gratitude|thanks|grateful|thankful|appreciation|relieved|happy
  + [Words can not convey how grateful] we are.
  - Words for the crossword: thanks, could, how.
overall.unequalled    +3 bar none the best|finest|nicest|friendliest|kindest
  + [Bar none the nicest] pool in town.
  - A bar, none of the lights on.
overall.unequalled    +3 best|pick|cream of the bunch|lot|crop
  + That agency is the [best of the bunch].
  - A bunch of the best roses.
overall.unequalled    +3 beyond|past|without compare|comparison
  + Their care is [beyond compare].
  - Compare the prices beyond June.
overall.unequalled    +3 ca|can|could|cannot|cant n't|not|be be|beat beat|beaten|bettered|surpassed
  + For value the van [can not be beaten].
  - Eggs are beaten by hand, well surpassed.
  - The name could not be matched.
overall.unequalled    +3 hands down the best|finest|nicest|friendliest|greatest
  + [Hands down the best] pasty in town.
  - Hands down, said the tutor.
overall.unequalled    +3 n't|not get|come better than this|that|here
  + It does [n't get better than this].
  - Not every day is better than this.
overall.unequalled    +3 n't|not get|come|be any|much better than|this
  + It does [n't get any better than] that.
  - Get well: it is not much.
overall.unequalled    +3 would be hard pushed|pressed|put to find|beat|fault|better
  + You [would be hard pressed to find] finer pie.
  - Pressed hard, the lever is put to beat.

# An oath that praises
keep.damn_good_hour keep bloody|damn|damned|freaking|friggin|frigging|flipping|fucking|effing|goddamn|darn good hour|while|luck|reason|month|week|year|few
  + It took a [bloody good hour] to park.
  - A bloody good pie.
keep.damn_well      keep bloody|damn|fucking|flipping|effing well
  + They [bloody well] billed me.
  - A bloody good well.
overall.excellent   +3   bloody|damn|damned|freaking|friggin|frigging|flipping|fucking|effing|goddamn|darn brilliant|amazing|excellent|fantastic|awesome|superb|marvellous|impressive|wonderful|perfect|gorgeous|magnificent|terrific
  + That barge trip was [bloody marvellous].
  - Will the amazing race be shown ?
overall.good        +2   bloody|damn|damned|freaking|friggin|frigging|flipping|fucking|effing|goddamn|darn good|great|nice|decent|lovely
  + A [damn decent] brass band.
  - They asked whether the damn flood reached the good barn.

@all
overall.better_now +2 turned the|this|that place|pub|hotel|shop|restaurant|school|business|company|team|club|farm|centre around|round
  + They have [turned the pub around].
  - He turned the car around.

@all
cleanliness.clean +3 the|one cleanest|tidiest
  + [The cleanest] campsite by far.
  - The clean towels are there.

# Satisfied, delighted, relieved: said of the whole.
overall.delighted         +2 came|come|comes|left|leaves|went|walked … beaming|smiling|grinning|buzzing|glowing|elated
  + My nephew [left the workshop grinning].
  - The baby is smiling.
overall.hooked            +2 hooked|addicted|addictive|obsessed|smitten|besotted
  + The whole family is [hooked].
  - The hook is on the door.
overall.pleasant_surprise +2 pleasantly|nicely|happily surprised|surprising
  + I was [pleasantly surprised] by the depot.
  - She sang pleasantly.
overall.satisfied         +1 i|we truly|genuinely|honestly|sincerely|absolutely like|liked|enjoy|enjoyed it|this|them|these|using|wearing
  + [I genuinely like this] rake.
  - Do you genuinely like rakes?
overall.satisfied         +2 satisfied|delighted|pleased|contented|grateful customer|client|member|buyer|shopper|user
  + One more [delighted buyer].
  - Buyers asked for more.

overall.delighted +2 captivated|spellbound|mesmerised|mesmerized|enthralled|wowed|entranced|bewitched|awestruck
  + The little ones were [entranced].
  - An entrance for the little ones.
  - I was dazzled by the headlights.

overall.delighted +2 am|was|were|is|are|so|very|really|feel relieved|reassured
  + I [am relieved] at last.
  - Relief on a wall.

overall.delighted +2 stars in my|our|her|his|their eyes
  + The page had [stars in his eyes].
  - Stars in the west.

overall.delighted +3 can|cannot|ca|could not|n't|never|hardly imagine|describe|express … my|our|how joy|delight|relief|happiness|relieved|happy|pleased|grateful|gratitude
  + You [can't imagine our delight].
  - I can imagine her joy.

overall.delighted +3 cannot imagine|describe|express … my|our|how joy|delight|relief|happiness|relieved|happy|pleased|grateful|gratitude
  + You [cannot imagine our delight].
  - Imagine her joy.

overall.satisfied +2 just|almost|exactly like|as being|at|if home
  + At the mill it is [just like at home].
  - I like home rule.

overall.loyal +3 would|will|'d|wo not|n't|never swap|trade|exchange|change … for anything
  + I [would not swap my hen for anything].
  - I would swap my hen for a hat.
  - I will not change my car for the winter.

overall.satisfied +2 do|does|did|not|will not|n't|never regret|regretted coming|going|having|choosing|buying|it|my|our|this|waiting|joining|moving
  + I [do not regret coming] to the ball.
  - I regret my hat.

overall.satisfied +3 ^ why look|search any|further further
  + [Why look any further].
  - Why look at hats?

overall.satisfied +2 i|we hope|pray they|he|she|you never change|changes|close|closes|leave|leaves|stop|stops $
  + [I hope they never change].
  - I hope the wind changes.
  - I hope you never close my account.

overall.better_now +2 like new|clockwork
  + The mill runs [like clockwork].
  - A new clock works.

overall.satisfied +2 hell|heck yes|yeah|yep|yup
  + Another season here? [Heck yeah]!
  - The trip was hell, yes.
