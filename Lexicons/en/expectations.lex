@language en
@kind     expectations

# It should be.
keep.asked_if_id      keep ask|asked|asking|asks|wondered|wondering|checked|checking if|whether i|we|she|he would|'d like|prefer|want
keep.more_than        keep more than|and|often
keep.should_have_been keep should be|have noted|seen|come|proud
keep.than_should      keep than|as|it|what should be
keep.well_wish        keep wish … well|happy|merry
keep.where_should     keep where|places|when|how there should be
overall.hope          wish hoping to|for|that … ~get|~hear|~receive|~resolve|refund|resolution
  + I am [hoping for a refund].
  - I am hoping for sun.
overall.hope          wish i|we|just|really ~hope … can|get|will|they|you|it
  + [I hope they] will restock the blue one.
  - There is hope for us.
overall.improve       wish if only
  + [If only] it opened on Mondays.
  - It is only a tenner.
overall.improve       wish more|better|extra ~training|~parking|~support|~seating|~appointments|~signage|~help
  + [More parking] near the door.
  - More than happy with the support.
overall.improve       wish suggestion|suggestions|suggest|recommendation to|that|would|is|for
  + My [suggestion is] a bell at the desk.
  - The suggestion box is red.
overall.improve       wish why <negation> … ~add|~have|~offer|~open|~put|~use
  + [Why not add] a kids' menu?
  - Why is it not red?
overall.improve       wish ~improve|improving … your|the|their|on ~service|~website|~app|~communication|~food|~system|~training|~signage|~signal|~parking|~access
  + [Improve the signage] in the car park.
  - My mood improved.
overall.improve       wish ~wish … had|would|could|was|were|there
  + I [wish it had] a pocket.
  - I wish them well.
overall.should        wish could be … better|improved|clearer|quicker|faster|easier|cleaner|bigger|cheaper|warmer|quieter|nicer|friendlier|updated
  + The signs [could be clearer].
  - It could be the wine talking.
overall.should        wish could do with|better
  + The hall [could do with] paint.
  - We could do it all again.
overall.should        wish needs to|more|better|some … ~improve|~change|~staff|~training|~work|~update|~attention|~organisation|~communication|~sort|~invest|~seating
  + The ward [needs more staff].
  - He needs a nap.
overall.should        wish room for ~improvement
  + There is [room for improvement].
  - A room for two.
overall.should        wish should|ought be|to|offer|provide|consider|add|include|improve|train|invest|make|give|allow|stop|hire|open
  + [You should offer] a smaller size.
  - You should see the view.
overall.should        wish would be … nice|great|good|better|helpful|useful|ideal|appreciated|lovely|handy|brilliant|awesome|easier|interesting|beneficial
  + [A bench would be nice].
  - I am sure it would be a pleasure.
overall.should        wish you|they|it|app|site|company|hospital could|can improve|add|offer|provide|include
  + [You could add] a vegan roll.
  - Who could resist?
overall.should        wish ~need|needs improvement|improving|updating|upgrading|modernising|work|attention
  + The website [needs updating].
  - I need a nap.
overall.should        wish ~need|needs to be … ~improve|~update|~fix|~train|~change|~address|~review|~replace|~remove|~clean|~look|improved|updated|fixed|changed|addressed|removed|replaced
  + The menu [needs to be updated].
  - All you need to be is hungry.

overall.should wish would have been|be interesting|awesome|brilliant
  + A map [would have been interesting].
  - It has been a brilliant day.

# I would like.
keep.thank         keep would|d like|love to thank|say|know|commend|recommend|mention|add|return|share|praise
overall.would_like wish i|we ~need … ~refund|~answer|~help|~someone|~order|~money|~resolved|~removed|~fixed|~asap
  + [I need an answer] by noon.
  - I need no more proof, it works.
overall.would_like wish looking for … ~refund|~resolution|~answer|~compensation|~apology|~solution
  + I am [looking for a resolution].
  - Looking for the pool.
resolution.please  wish all i|we … ~want|~ask|~need|asking
  + [All I want] is a working lift.
  - All of us want more.
resolution.please  wish i|we just ~want|~need
  + [I just want] my boxes.
  - I just love it.
resolution.please  wish i|we would|d like|love|prefer|appreciate
  + [I would like] a later slot.
  - I like the blue one.
resolution.please  wish i|we ~demand … a|that|to|an|my
  + [I demand a] written answer.
  - Demand is high.
resolution.please  wish i|we … ~want … ~answer|~explanation|~apology|~compensation|~resolution|~removed|~corrected|~fixed|~cancelled|~manager|~someone|~speak
  + [I want an apology].
  - I want to thank Joe.
resolution.please  wish i|we|am|'m|im|are|hereby|formally|respectfully requesting … that|a|an|my|the|you
  + I [am requesting a] copy of my file.
  - They met our request.

# Do it, please.
communication.contact_me wish awaiting|await … ~response|~reply|~answer|~call
  + I [await your reply].
  - Adventure awaits.
communication.contact_me wish can|could|would you … ~call|~contact|~respond|~reply|~explain|~confirm|~dm|~email
  + [Could you explain] this line?
  - The reply card is pink.
communication.contact_me wish i|we … ~want|~need … ~response|~answer|~explanation|~update|~call|~copy|~proof
  + [I need an update].
  - An update I love.
communication.contact_me wish let me|us know
  + [Let me know] when the lamp is in.
  - They let me know within the hour.
communication.contact_me wish look|looking forward to … ~reply|~response|hearing|~call
  + I [look forward to hearing] from you.
  - We look forward to June.
communication.contact_me wish please … ~call|~contact|~respond|~reply|~explain|~email|~advise|~dm|~confirm|~tell|~let|~reach|~follow
  + [Please call] me after six.
  - Please the crowd, they did.
communication.contact_me wish ~want|~need … ~speak|~talk to|with … someone|manager|human|person|supervisor|agent
  + I [want to talk to a person].
  - She wants to talk to her mum.
keep.gave                keep they|did|to|will|would|never|<negation> give|send|return … me
keep.helped              keep to|they|staff|would|can|could|did|always|will help me|us
keep.please_to           keep pleased to
keep.they_let_know       keep they|she|he|who|staff|always|to let me|us know
keep.ward                keep urgent ~care
overall.improve          wish longer|shorter|more|earlier|later|extra|bigger|fewer … ~appointment|~session|~visiting|waiting|~opening|~toilet|~seat|~chair|~table|~bus|~train|~flight|tills
  + [Longer sessions] with the physio.
  - The bus takes more than an hour.
overall.should           wish would help if|to
  + It [would help to] know which bell to ring.
  - A coffee helps me to wake.
price.lower              wish lower|reduce|drop|cut|lowering|reducing|dropping|cutting … your|the ~price|~fee|~cost|~rate|~prices|~fees
  + [Lower your fees].
  - Prices are lower here.
resolution.please        wish can|could|would|will someone|somebody|anyone … ~help|~fix|~sort|~resolve|~look|~call|~contact|~explain|~tell
  + [Can someone look] at this?
  - Can someone be this nice?
resolution.please        wish can|could|would|will you … ~help|~fix|~sort|~resolve|~refund|~cancel|~remove|~check|~look|~assist|~send|~investigate|~change|~rebook|~get|~put|~stop
  + [Can you cancel] my second ticket?
  - Can you believe the view?
resolution.please        wish do something
  + [Do something] about the smell.
  - They do some things well.
resolution.please        wish fix|sort|stop|remove|cancel|correct|delete this|it|that|your|these|the|my … now|out|immediately|please|asap
  + [Cancel it now] and stop.
  - They mended the roof.
resolution.please        wish get|sort your … together|act|house
  + [Sort your house out].
  - Get your coat, act one starts.
resolution.please        wish help me|us
  + [Help me] get home.
  - She helped me.
resolution.please        wish i|we ~need … help|assistance
  + [I need some help] with a form.
  - Need I go on?
resolution.please        wish must ~remove|~delete|~correct|~stop|~investigate|~refund|~pay|~provide|~change|~fix
  + You [must stop] these letters.
  - Dad calls it a must, and so do I, the stop at Crewe.
resolution.please        wish must|have|needs|need to|be … ~remove|~removed|~delete|~deleted|~correct|~corrected|~refund|~refunded|~stop|~investigate
  + This entry [must be removed].
  - Shoes must be worn.
resolution.please        wish please … ~fix|~help|~resolve|~sort|~refund|~cancel|~remove|~correct|~investigate|~delete|~send|~assist|~stop|~update|~change|~block|~rebook|~process|~return|~credit|~replace|~improve|~make|~do|~give
  + [Please fix] the lift.
  - Pleased to fix dates with you.
resolution.please        wish would|d like … ~remove|~removed|~corrected|~deleted|~refunded|~fixed|~resolved|~investigate|~cancelled
  + I [would like this removed].
  - The bug was removed.
resolution.please        wish you|u|they|company|bank|airline need|needs|gotta|got to ~do|~make|~look|~stop|~get|~sort|~fix|~improve|~follow|~call|~train|~hire|~learn|~update|~add|~change|~provide|~give|~send|~offer|~work|~listen|~consider|~review|~remove|~help
  + [You need to train] your drivers.
  - You need to be ten to ride.
resolution.please        wish ~want|like|~need|asking|~request|~demand|~wish|please … removed|deleted|corrected|reversed|refunded|fixed|investigated
  + I [want it deleted] from my file.
  - They removed the lamp that I want.
resolution.refund        wish give|send … me … ~order|~product|~item|~parcel|~package|~bag
  + [Send me my parcel] now.
  - The bag shop is next door.
resolution.refund        wish give|send|return|pay … me|us|my|our … ~money|~refund
  + [Give me my money back].
  - Pay us a visit.
resolution.refund        wish refund me|my|our|us
  + [Refund me] the deposit.
  - They refund in a day.
resolution.refund        wish ~want|~need|~demand|like … my|our money
  + I [want my money] back by Friday.
  - I want to send money to my aunt.
resolution.refund        wish ~want|~need|~demand|like|~require|~expect … ~refund|~reimbursement|compensation
  + I [want my money] back.
  - I need no refund, all good.
timeliness.urgent        wish as soon as possible
  + Reply [as soon as possible].
  - As soon as we sat, bread came.
timeliness.urgent        wish asap|~urgent|urgently
  + Bring it back [asap].
  - Urgent care was kind.
timeliness.urgent        wish speed up
  + [Speed up] the queue at the vet.
  - The speed of the boat goes up to ten.

resolution.please wish they|it need|needs to replace|refurbish|renovate|repaint|refresh|modernise|modernize|upgrade|expand|widen|extend|install|invest
  + [They need to refurbish] the hall.
  - I need to replace my phone.

@sector health public
keep.more_given keep given|gave|got|had|have|with|needed|has|no|was|were|became|become|felt|gives|feel more|less|better
keep.to_improve keep to|helped|has|have|would|will|can|could improve|reduce|ensure|introduce|improved|reduced
overall.improve wish ensure|employ|recruit|reduce|introduce|improve
  + [Employ] two nurses who know the ward.
  - The drug helped to improve my sleep.
overall.improve wish more|less|better|improved|fewer|extra training|parking|support|help|wifi|therapies|therapy|activities|snacks|drinks|leave|access|engagement|walks|physio|privacy|sleep|noise|waiting|beds|blankets|pillows|lighting|lights|sessions|groups|visits|rooms|showers|toilets|seats|seating|chairs|heating|exercise|exercises|advice|contact|explanation|entertainment|relief|pain|care|ambulances|funding|money|appointments|organisation|signage|signs|facilities|space|tv|equipment|understanding|listening|updates|menu|fruit|vegetables
  + [More snacks] in the night for the ward.
  - More than one nurse came.
waiting.shorter wish shorter|quicker|faster|reduced|sooner … ~wait|waiting|~time|~response|~appointment|~ambulance|~answer|~reply|results|discharge|~transport
  + [Shorter waiting] at the clinic.
  - The bus is quicker than a cab.

@all
choice.more             wish more|wider|better|bigger|greater … choice|variety|options|selection|range
  + A [wider choice] of teas.
  - Rice of two kinds.
communication.listen    wish listen to … patient|patients|customers|us|people|families|parents|relatives more
  + [Listen to your customers more].
  - We listen to more music.
communication.more_info wish more|better|clearer|improved|extra … communication|information|info|updates|explanation|feedback|signage|signposting|instructions
  + [Clearer instructions] in the lift.
  - Inform me at noon.
keep.how_to_ask         keep do|can|could|should i|we request|order|need
overall.improve         wish needs|need more|better|bigger|cleaner|clearer
  + The lobby [needs more] chairs.
  - We needed no more than an hour.
overall.would_like      wish would like more|to|some|better see|more|less
  + [I would like to see] a map at the gate.
  - I like to see the map of the town.
reachability.more_staff wish employ|hire|recruit|add|need|needs|bring more|extra|additional staff|nurses|doctors|people|agents|drivers|midwives|staffing
  + [Employ more staff] at weekends.
  - We need more room for staff coats.
reachability.more_staff wish more|extra|additional|enough staff|nurses|doctors|people|ambulances|crews|drivers|agents|operators|staffing|cashiers|tills|waiters|carers|midwives|gps|guards|vets|teachers|checkouts|paramedics
  + [More cashiers] on Saturdays.
  - Staff wore more badges.
resolution.please       wish can|could you have|get|make|protect|put me|them|someone|it|us
  + [Can you get someone] to look at the gate.
  - Can you see the sea ?
resolution.please       wish immediately ~remove|~delete|~stop|~contact|~correct|~refund|~cease
  + You should [immediately stop] these letters.
  - It stopped, and the tram left.
resolution.please       wish i|we need you|them|my|answers|someone
  + [We need someone] to look at the boiler.
  - I need a blue one for the hall.
resolution.please       wish i|we want|demand|expect you|them|my|this|that|it|a|the|answers
  + [I want my] deposit back in June.
  - We want to praise the night team.

@sector health public
ease.easier       wish make it|things|life|access|booking easier|simpler|clearer|quicker
  + [Make it easier] to park a pram.
  - It is easier to park.
empathy.more_time wish more time|listening|understanding|compassion|attention with|for|to|from|and|spent
  + [More time with] each mother.
  - More times than I can say.
quality.better    wish better|hotter|healthier|nicer|warmer|improved food|meals|meal|breakfast|dinners|drinks|tea|coffee|lunch
  + [Hotter meals] on ward nine.
  - We ate meals and slept better.
waiting.shorter   wish answer|answering|respond|reply|arrive|arriving|come|react|turn|get|speed|be|appointments|results … quicker|faster|sooner|earlier|quickly
  + [Answer the bell quicker].
  - The bus came.

@all
choice.more              wish any chance|plans|hope of|to|for … add|adding|bring|bringing|release|releasing|getting|support|making|having
  + [Any plans to add] a night bus?
  - The plans are on the wall.
choice.more              wish bring back the|our|my|this|old
  + [Bring back the] old menu!
  - Bring your tray.
choice.more              wish can|could|will|would you|u|they … add|introduce|stock|release|restock
  + [Could you add] a bench?
  - Can we sum it up?
choice.more              wish please|pls|plz … add|include|introduce|stock|release|support|restock|bring|extend|offer
  + [Please add] a night bus.
  - I am pleased to add my name.
choice.more              wish when will|are|is|do … available|released|coming|back|added|launching|launch|release|support
  + [When will it be available] in Wales?
  - When will you ring?
communication.contact_me wish can|could|may i|we|you|someone get|have|give|provide an|a|us|me|some eta|update|answer|response|timeline|timeframe|reply|status|an
  + [Can we get an ETA]?
  - Can I get an egg?
keep.be_advised          keep please be advised|aware|informed|assured|reminded that|of|we|i|this
keep.how_could           keep how|why|what can|could|would|will|do you|they|u
keep.i_put_back          keep i|we|he|she|they|and|to|can|could|cannot|never roll|put|switch|change|turn it|this back
keep.need_to_call        keep need|needed|needs|want|wanted to call|contact|phone|ring|email
keep.past_request        keep i|we called|emailed|contacted|wrote|spoke|chatted|messaged … requesting that|a|an|my|the|for
keep.past_request        keep i|we have|had|'ve submitted|sent|made|put|filed|placed … request|requests … that|a|an|my|the|you|in|to|for|and
keep.refer_to            keep please refer to
keep.seeking_info        keep get|getting|got|obtain|obtaining|provide|provided|providing|requesting|have|has|had|for more info|information|details
keep.they_refund         keep they|it|would|will|to|only|did|supposedly refund me|my|our|us
keep.thought_would       keep thought|hoping|hoped … would be|have nice|great|good|better|helpful
keep.who_helped          keep who|actually|which|really|staff help me|us
overall.should           wish be more|less helpful|attentive|considerate|understanding|patient|organised|organized|careful|consistent|flexible|open|honest|transparent|proactive|responsive|welcoming|friendly|polite|respectful|clear|specific|accurate|realistic|aware|available|reliable|punctual|rude|pushy|rigid|expensive|strict
  + Please [be more careful] with glass.
  - The wind will be more from the west.
overall.should           wish need|needs|gotta|must to|do do|be better|more|fix|something|improve
  + You [need to do better].
  - I need to do tea.
overall.should           wish provide|offer|give|get|install|supply|bring more|better|faster|quicker|clearer|cheaper|healthier|softer|bigger|hotter service|food|staff|communication|information|choice|options|wifi|support|training|seating|parking|beds|lighting|signs|signage|instructions|hours|appointments|help|meals
  + [Provide faster service] at lunch.
  - They gave us better service in May.
overall.should           wish roll|put|switch|change|turn it|this back
  + [Roll it back], please.
  - I put it back on the shelf.
overall.would_like       wish game changer if
  + It['d be handy if] it showed totals.
  - Handy bags by the till.
overall.would_like       wish would|'d be|it handy|great|good|nice|useful|be if|to|handy|great|useful|nice
resolution.please        wish do|doing the needful
  + Kindly [do the needful].
  - Do the dishes.
resolution.please        wish fix|sort|repair|update|improve|upgrade your|ur app|site|website|service|system|bugs|servers|software|trains|wifi|network|signal|roads
  + [Fix your website], folks.
  - The fix for the roads budget.
resolution.please        wish i|we|hereby|formally|respectfully|kindly|again request … that|a|an|my|the|you
  + I [formally request a] copy of my file.
  - They met my request for a lamp.
resolution.please        wish need|needs|want|please|kindly this|it escalated|sorted|resolved|fixed|addressed|corrected|rectified|reversed|looked
resolution.please        wish please|kindly reverse|rectify|escalate|expedite|waive|refund|credit|restore|unblock|reinstate the|this|these|it|my|same|charges
  + [Need this escalated] today.
  - I needed it fixed last year.

# What would help, what they should put in
overall.should     wish a|an|some|more|the … would|could help|be|make nice|appreciated|useful|helpful|great|good|welcome|handy|difference|lovely|better
  + [A footrest would be useful].
  - It would be dark.
overall.should     wish they|you|he|company|hotel|airline|council should|ought … install|add|put|introduce|provide|offer|replace|fix|improve|train|hire|employ|consider|think|bring|change|extend|open|build
  + [They should install] screens.
  - They could sing.
overall.would_like wish can|could somebody|someone|anyone|you ring|call|phone|contact|help|email|reply|explain … me|us|back|please
  + [Can somebody ring me] back.
  - Somebody can ring.
overall.would_like wish i|we 'd|would like somebody|someone|to|a|the|an … call|ring|phone|contact|reply|refund|know|see|speak
  + [I'd like somebody to call] me.
  - I like someone.
overall.would_like wish need|want|needs|require a|an|more|another|some bus|buses|bins|bin|crossing|lights|benches|toilets|staff|shops|stop|lift|ramp|feature|option|button|mode|way
  + We [need a bus] on Sundays.
  - I need a hat.

# "What could we do better?", answered in a few words.
overall.improve wish ^ more|greater|some|better honesty|transparency|empathy|kindness|compassion|courtesy|consistency|flexibility|accountability|politeness|clarity|continuity|punctuality|respect
overall.should  wish ^ more|better experienced|trained|qualified|skilled|knowledgeable|competent|helpful|friendly|approachable|attentive|understanding|caring staff|people|agents|nurses|doctors|drivers|operators|teachers|managers|carers|receptionists|reps

@all
