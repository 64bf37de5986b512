@language en
@kind     enchantments

communication.informed +1 text|sms|appointment reminder|reminders
  + I like the [text reminders].
  - The reminder was for a bill.

communication.clear     +2   explanation|explanations|answers|instructions|reply|replies <be> … thorough|in-depth
  + Her [explanations were so thorough].
  - The answers are in a blue guide, thorough or not.
communication.informed  +2   always|exactly|knew|know exactly|know|knew|always where|what … is|was|'s|were
  + I [always know where my parcel is].
  - He does not know what it was.
communication.informed  +2   called|rang|texted|phoned|emailed ahead|beforehand
  + The fitter [texted ahead].
  - I called you ahead of my trip.
communication.informed  +2   communicated|communicate|communicates|communicating very|so|really|quite|extremely well|clearly|regularly|promptly|effectively
  + The surveyor [communicated very clearly].
  - They communicate by bell, as well as by flag.
communication.informed  +2   communicated|communicate|communicates|communicating well|clearly|regularly|constantly|promptly|effectively|brilliantly|beautifully
  + The sexton [communicated well].
  - A well communicates with the sea.
communication.informed  +2   communicated|communicate|communicates|communicating with us|me|everyone|everybody … well|clearly|regularly|constantly|throughout
  + The abbey [communicated with us throughout].
  - They communicated with the ship.
keep.asked_updates      keep ask|asked|asking|request|requested|want|wanted|like|please|need|keep … informed|updated|notified|briefed|reminded of|about|on|at|after every|each|all|everything
  + I [asked to be notified of each] change.
  - We were notified of each change.
keep.own_words          keep i|we … communicated|communicate|communicating … well|clearly|regularly|constantly|promptly|effectively|throughout
  + [I communicated clearly] what the roof needs.
  - They communicated clearly.
keep.should_communicate keep fail|failed|fails|failing|unable|struggle|struggled|struggles|hard|difficult|impossible|inability to communicate very|well|clearly|regularly|promptly|effectively|properly
  + They [failed to communicate clearly].
  - It is hard, they communicate by bell.
keep.should_communicate keep should|must|please|could|would|need|needs|ought … communicate|communicating very|so|really|well|clearly|regularly|promptly|effectively|constantly
  + They [should communicate well].
  - They communicate well.

communication.clear +2 communicative|forthcoming … good|and|very|staff|team|service|throughout
  + A [communicative team] on site.
  - He was not forthcoming, and very slow.

# Clear, informed, followed
communication.called_back +1 always|actually|even|personally|kindly replied|responds|responded|replies|answers|answered
  + The owner [personally replied].
  - He always answers B in quizzes; why ?
communication.called_back +1 called|rang|phoned|emailed|contacted|texted me|us back|promptly|immediately|straight|personally
  + The vet [called us back] at once.
  - He called me from the back of the queue.
communication.called_back +1 got|getting|gets back to me|us|him|her
  + They [got back to me] by noon.
  - We got back to the hotel at ten.
communication.clear       +1 clear|clarity|concise|comprehensive|lucid
  + The briefing was [clear].
  + The leaflet is [concise].
  - I would like a clear plastic cover.
communication.clear       +2 everything|all|well|clearly|thoroughly|fully|carefully|properly … explained
  + [All was explained] before the op.
  - Well, he explained that it rains in May.
communication.clear       +2 explained|explains|explaining|explain … everything|well|clearly|properly|fully|thoroughly|detail|carefully|simply|process|all
  + She [explained everything] about my scan.
  - They asked whether to explain the process in ten lines, says the exam.
communication.clear       +2 good|great|excellent|clear|thorough|detailed|full|brilliant explanation|explanations|explaining|instructions|information|info
  + A [thorough explanation] of my pension.
  - They asked whether clear information screens cost ten pounds.
communication.follow_up   +2 followed up
  + The nurse [followed up] the next day.
  - They asked whether my dog followed up the stairs a stray.
communication.follow_up   +2 good|great|excellent|regular|superb|thorough|brilliant follow-up|followup|aftercare
  + [Excellent aftercare] from the eye clinic.
  - The follow-up film is a good laugh.
communication.informed    +1 enlightening|educational|eye-opening
  + The clinic day was [educational].
  - If the film is informative, show it in class.
communication.informed    +2 good|great|excellent|fantastic|brilliant|amazing|regular|superb|wonderful|fab|clear|constant|effective communication|communications|updates|comms|info|communicator|communicators
  + [Great communication] from the breeder.
  - The communication mast gives good views.
communication.informed    +1 helpful|useful|lots|plenty|good … info|information|resources|leaflets|booklet
  + We got [lots of information] at the clinic.
  - Lots of people need this information.
communication.informed    +2 well|fully|always|constantly|regularly informed|updated|communicated|briefed
  + We were [fully informed] at each stop.
  - As well, updated maps are on sale.
communication.informed    +2 ~keep informed|updated|posted
  + I was [kept informed] by text.
  - Keep the form dry.
communication.informed    +2 ~keep me|us|him|her|them|everyone|my|customers|fully|well|up … informed|updated|loop|date|posted
  + They [kept us fully informed] of the works.
  - Keep the date free.

# The same words in other senses
communication.all_info    +2                all|everything the information|info|details|answers i|we needed|wanted|required
  + The clerk sent [all the information I needed] by Monday.
  - Send all the information you have.
communication.always_tell +2                always|regularly|often ring|rings|call|calls|text|texts|phone|phones|tell|tells|inform|informs|update|updates|let me|us|him|her
  + They [always ring me] when he is out of sorts.
  - I always ring him at noon.
communication.called_back +2                answers|replies|responds … weekends|sunday|evenings|midnight|instantly
  + The agent [answers texts even at weekends].
  - He replied on Sunday that it was lost.
communication.clear       +1                <be> <degree> detailed|comprehensive|informative
  + The feedback [was detailed].
  - A detailed map of the moon.
communication.clear       +1                <be> detailed
  + The plan of the drain [is detailed].
  - A detailed map is for sale.
communication.clear       +2                easy|simple to make sense of
  + Bills are [easy to make sense of].
  - It is easy to make a cake.
communication.clear       +2                easy|simple to make|understand|follow sense
  + The tide tables were [easy to make sense] out of.
  - It makes sense to follow the simple path.
communication.clear       +1                explained|explains things|what|how|it|each|options|every|next|treatment|procedure|my|why
  + The vet [explained each] step to my son.
  - It is explained on page two.
communication.clear       +2                knew|know exactly|just|always where|what|who|when i|we|to|was|is|it|things … stood|expect|happening|coming|going|next|do
  + I [knew exactly where I stood].
  - I knew the way.
communication.clear       +2                line|step by line|step
  + He took me through it [line by line].
  - Go down the step by the wall.
communication.clear       +2                no|without jargon|gobbledegook|gobbledygook|waffle
  + Straight answers and [no jargon].
  - There is jargon in there.
communication.clear       +2                plain|simple|layman's|laymans|everyday english|terms|language
  + It was all in [plain English].
  - The English plain is flat.
communication.clear       +2                way|language|terms|words i|we|he|she|they can|could|would understand|understood
  + She put it in [words we could understand].
  - Find a way I can stand on the wall.
communication.clear       +2                ~give|gave|given|gives me|us … detailed|clear|thorough|comprehensive|itemised|itemized|full|honest description|explanation|breakdown|account|report|run-down|rundown|summary|overview|picture|instructions|diagnosis
  + The thatcher [gave us a very thorough account] of the damage.
  - We gave a full and honest account.
communication.clear       +1,stage:evaluate ~give|gave|given|gives me|us … detailed|clear|written|itemised|itemized|proper estimate|quote|quotation|plan|timeline|invoice
  + He [gave me a written estimate].
  - I have written a quotation in it.
communication.explained   +2                explained|explaining|explains … what is|was|'s going|happening on|next|with|to
  + The vet [explained to us what was happening next].
  - What is happening next door?
communication.follow_up   +2                follow|track|watch|see … van|driver|order|parcel|delivery|progress|courier|taxi … map|live|real|screen|step|online
  + You can [follow the van on the map].
  - I see the van, he sees the online ad.
communication.follow_up   +2                in|constant|regular|close constant|regular|close|continual|contact contact|touch|communication
  + The fitter stayed [in constant contact].
  - Is the contact in your phone?
communication.informed    +1                informative
  + The talk on grants was [informative].
  - If you inform the crew, they wait.
communication.informed    +2                keep|keeps|kept me|us|you|everyone|customers in the picture
  + They [kept me in the picture].
  - I keep him in my pictures.
communication.informed    +2                kept|keep|keeps|keeping me|us|them|everyone informed|updated … what is|was|'s going|happening
  + The crew [kept us informed of what was happening].
  - What is happening in the yard?
communication.informed    +2                photos|pictures|updates|reports|emails every|each|daily lunchtime|evening|day|afternoon|week
  + We get [photos every lunchtime].
  - The report is due in May.
communication.informed    +2                pinged|texted|messaged|emailed|rang|phoned me|us when|before|to|as|with|personally|himself|herself|ahead
  + The driver [pinged me when] he was near.
  - I texted us into the draw.
communication.informed    +2                rang|called|phoned|messaged|visited me|us|to|personally|himself|herself … see how|if
  + She [rang me to see how] the dog was.
  - I rang the bell to see it.
communication.informed    +2                rang|called|texted|phoned|messaged|emailed me|us|ahead|beforehand ahead|beforehand|to|of
  + The fitter [rang us ahead] of his visit.
  - We called before lunch.
communication.posted      +2                ~keep|kept|keeps|keeping|being us|me|everyone|you|passengers|him|her|fully|well … informed|posted|updated|loop|date|know
  + They [kept us informed] all day.
  - I keep a dog; you know that.
competence.knows          +2                he|she|<agent> … knew|knows what was|is|'s wrong|up|broken|missing
  + The [mechanic knew what was wrong].
  - I know what was wrong.
competence.knows          +2                he|she|they|who|<agent> knew|knows exactly|just|instinctively|precisely|immediately|instantly what|how|where … do|done|wrong|look|fix|help|needed
  + The vet [nurse knew instantly what to do].
  - They know exactly where I live.
keep.clear_sky            keep              clear day|night|morning|skies|my|our|his|her|your|balance|funds|customs|up|title|coat
keep.cover_clear          keep              clear violation|evidence|title|history|debt|case|plastic|glass|sky|skies|customs|out|up|the|my|this|if|whether|from|as
keep.i_always             keep              i|we|have|they'd … always|often ring|call|text|tell|phone him|her
keep.i_photos             keep              i|we take|took|send|sent photos|pictures|updates|reports|emails
keep.i_told_them          keep              i|we|i've|we've|i'd|had|have explained|explain what|how|it|each|things|everything|my|our|why|that|the
keep.is_it_clear          keep              clear that
keep.little_update        keep              a little|quick|small|short|brief update|updates|message|note
keep.my_situation         keep              explained my|our situation|issue|problem|case|circumstances
keep.that_clear           keep              made|make it|this|myself clear
keep.to_clear             keep              cheque|cheques|check|checks|funds|payment|transfer|money … clear
keep.to_clear             keep              to clear
keep.what_had_to_be_done  keep              what|all|everything|work|things|job|jobs|whatever|that had|has|have to be done|changed|replaced|fixed|repaired

communication.clear +2   got|received|provides|gives|offers|includes|get … detailed|thorough|comprehensive|step-by-step|precise information|instructions|instruction|explanation|explanations|notes|report|answers|advice|feedback|quote|plan
  + I [got detailed instructions] for the wound.
  - I sent them a detailed report.
communication.clear +1   opportunity|chance|invited|encouraged|welcome to ask … questions
  + We had the [chance to ask our questions].
  - We had a chance to ask the time.
keep.detail_wanted  keep ask|asked|asking|asks|request|requested|need|needed|want|wanted|provide|submit|require|required|requires … detailed|thorough|comprehensive|step-by-step|precise|tailored|bespoke|personalised|customised information|instructions|instruction|explanation|explanations|notes|report|answers|advice|feedback|quote|plan|itinerary|schedule|programme|directions|briefing|guidance
  + They [asked for a detailed plan] of my barn.
  - The plan is detailed.
keep.own_detail     keep i|we … sent|wrote|submitted|gave|provided|made|filed|send|write … detailed|thorough|comprehensive|step-by-step|precise|tailored|bespoke|personalised|customised information|instructions|instruction|explanation|explanations|notes|report|answers|advice|feedback|quote|plan|itinerary|schedule|programme|directions|briefing|guidance
  + [I wrote a thorough report] to them.
  - She sent us a detailed plan.

# Kept informed
communication.called_back +2 ~ring|rang|~call|called|phoned|came|got|wrote … back … when|as|just|exactly … he|she|they|promised|agreed|said said|promised|would|agreed
  + The notary [rang back when he said] he would.
  - I rang the bell when it was said.
communication.clear       +2 jargon-free
  + A [jargon-free] handout on knees.
  - The jar goes free.
communication.clear       +1 laid|set|spelled|spelt out|down clearly|plainly|neatly|simply|beautifully|logically|nicely|well
  + The tariff is [set out plainly].
  - We set out early, clearly before dawn.
communication.clear       +2 spelled|spelt|spells|laid it|everything|things|all|this … out for|clearly|plainly|neatly|simply
  + The notary [spelled it all out for] us.
  - I spelled out the word in ink.
communication.informed    +1 communication|communications|comms <be> regular|constant|open|fluid|consistent|frequent|continuous
  + [Communication was frequent] all summer.
  - The open updates page, where is it?
communication.informed    +2 communication|communications|contact|correspondence|comms <be> always|very|so|really|regular|constant|open|fluid|consistent|personal|frequent|two-way|continuous regular|constant|open|fluid|consistent|personal|frequent|continuous
  + Their [communication is always open].
  - Communication is constant noise in physics ?
  - The updates are always constant.
communication.informed    +2 kept|keep|keeps|keeping|kept me|us|my|him|her|you|everyone abreast of|throughout
  + The planners [kept us abreast of] it.
  - Swim abreast of us.
communication.informed    +2 personalised|personalized|heartfelt|handwritten|hand-written|thoughtful|warm reply|response|answer|apology|note|thank-you|responses|replies
  + A [handwritten note] came with the boots.
  - Write a letter, they asked, on personal paper.
  - I asked for a detailed explanation.
communication.informed    +2 ~give|gave|given me|us|him|her plenty|ample|fair|good|lots … notice|warning
  + The depot [gave us ample notice].
  - They gave no notice of it.
  - I gave plenty of notice.
communication.informed    +2 ~give|gave|giving|given|got me|us|him|her|a a|fair|an|early heads|heads-up … up
  + The driver [gave me a heads-up].
  - The heads of two fish.
communication.informed    +2 ~update|updated|updating|updates me|us|him|her|you daily|regularly|hourly|weekly|constantly|continuously|throughout|frequently
  + The vet [updated us hourly].
  - Update me at noon?
  - They updated me at noon.
communication.informed    +2 ~warn|warned|notified|~notify|alerted|informed|forewarned me|us|him|her|my|everyone … in|well|beforehand|of advance|ahead|before|beforehand
  + They [warned us well ahead] of the dig.
  - The sign warned of ice.
  - They notified me in good time every year.

# Told in other words
communication.called_back +2 always|they|who|and|office|really calls|rings|phones|call|ring|phone|writes you|back|me|us … back
  + The surgery [always rings you back].
  - Who do I ring back ?
communication.called_back +2 calls|rings|phones … back when|as|within|the promised|agreed|same|an|minutes|said
  + The herbalist [rings back when promised].
  - He rings the bell at the back when it is lit.
communication.clear       +2 give|gives|gave|got|get|getting … straight|honest|clear|proper|sensible answer|answers
  + The pension desk [gives straight answers].
  - Give me an answer, a straight line.
communication.explained   +2 talk|talked|talks|talking|ran|run|took|went|goes|gone me|us|him|her|mum|dad|everyone through … step|process|it|everything|why|what|how|options|option|each|every|results|form|all|contract|bill|treatment|policy
  + She [talked us through the form].
  - He ran through the rain.

communication.called_back +1 came|come|comes back to me|us|him|her|them quickly|promptly|within|same|straight|in|by|next
  + They [came back to me by] noon.
  - The dog came back to us, wet.
communication.informed    +2 informed|briefed|updated|notified|reminded of|about|on|at|after every|each|everything|all $
  + We were [briefed on every step].
  - Be reminded of the toll at the bridge.
communication.informed    +2 informed|briefed|updated|notified|reminded of|about|on|at|after every|each|everything|all step|stage|change|detail|turn|procedure|move|stop|point|that|along|as|going
  + I was [briefed on every change] to the sails.
  - Every change was noted on the brief.

communication.informed +2 gave|gives|giving me|us|him|her|mum a ring|call|bell|buzz … before|when|so
  + The roofer [gave us a ring before] he set out.
  - I gave him a ring.

communication.called_back +2 said|promised they|he|she|it would|'d call|ring|phone|write|reply|email|text|come|answer … and|which|they|he|she they|he|she did $
  + They [said they would ring and they did].
  - He said he would.

communication.clear     +1 explanations|panels|signs|model|commentary|audioguide|guide|film|booklet|leaflet|video|diagrams|notes|tutorials|map … help|helps|helped|allow|allows|let|lets … understand|follow|picture|imagine|learn|visualise|grasp
  + The [diagrams help you grasp] it.
  - The signs help birds land.
communication.explained +2 my|our|all|every questions|question|queries|concerns|doubts|query was|were|got answered|addressed
  + [My questions were answered].
  - My questions were about to be answered.
communication.explained +2 my|our|all|every|any questions|question|queries|query|concerns|doubts was|were|got fully|patiently|all|well answered|addressed
  + [All questions were patiently answered].
  - Were my questions answered?
communication.informed  +2 reminded|warned|notified|alerted|emailed me|us <duration> before|ahead|in … renewal|renewing|renewed|charge|charging|payment|increase
  + They [reminded me before the renewal].
  - They reminded me of my aunt.
communication.informed  +2 reminded|warned|notified|alerted|emailed me|us in|well|before|ahead … renewal|renewing|renewed|charge|charging|payment|increase
  + They [notified me ahead of the increase] in mooring fees.
  - I emailed them ahead of the renewal.
