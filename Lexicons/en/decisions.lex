@language en
@kind     decisions

# Recommends
overall.recommend +2,decides:make,stage:renew highly|definitely|strongly|thoroughly|fully recommended|recommend|recommendable
  + A [highly recommended] chiropodist.
  - The recommended dose is highly diluted.
overall.recommend +2,decides:make,stage:renew i|we|'d|would|highly|strongly|definitely encourage you|everyone|everybody|anyone|people|others|all|friends to check … out
  + [We encourage everyone to check it out].
  - They encourage you to check your bag.
overall.recommend +2,decides:make,stage:renew i|we|'d|would|highly|strongly|definitely encourage you|everyone|everybody|anyone|people|others|all|friends to visit|try|use|join|support|stay|book|read
  + I [would encourage anyone to try] the ferry.
  - They encourage you to book a slot.
overall.recommend +2,decides:make,stage:renew look|looked no further
  + For a good plumber, [look no further].
  - Look at the lake; no boats go further.
overall.recommend +2,decides:make,stage:renew must visit|try|see|stop|go
  + This chapel is a [must visit].
  - They asked whether you must go through gate two.
overall.recommend +2,decides:make,stage:renew no hesitation|doubt|hesitating … recommend|recommending
  + I have [no hesitation in recommending] her.
  - No doubt the doctor recommended rest.
overall.recommend +2,decides:make,stage:renew recommend|recomend|reccomend|recommending
  + I [recommend] this driving school.
  - If you recommend a friend, you get ten pounds.
overall.recommend +2,decides:make,stage:renew would|'d|will|'ll|be not|n't … hesitate to recommend|use|return|go
  + I [would not hesitate to recommend] the firm.
  - Do not hesitate to call.
overall.recommend +2,decides:make,stage:renew would|'d|will|'ll|can definitely|certainly|always|highly|strongly|thoroughly|fully|happily|gladly|absolutely|totally|also|still|surely|defo|wholeheartedly|personally|only recommend|recomend|reccomend
  + We [will definitely recommend] the lodge.
  - Which lens would you certainly choose, as recommended ?
overall.recommend +2,decides:make,stage:renew would|'d|will|'ll|can recommend|recomend|reccomend
  + I [would recommend] this piano tuner.
  - Would a coat be recommended for the boat ?
overall.recommend +2,decides:make,stage:renew ~give|give|worth a|this|it … try|go|visit|shot
  + [Give this bakery a try], folks.
  - Give the code, then go to gate a.
overall.recommend +2,decides:make,stage:renew ~tell|telling|told … friends|everyone|family|people|everybody about
  + I [tell everyone about] this deli.
  - They asked whether to tell people about the fire door, said the guard.

# Comes back
overall.return +1,decides:make,stage:renew already|been booked|back … again|next|times|another
  + We [already booked for next] year.
  - The slot is already booked by my sister.
overall.return +2,decides:make,stage:renew ca|can not|n't wait … back|return|again
  + We [can't wait to go back] to the hut.
  - I can't wait, my train leaves now.
overall.return +2,decides:make,stage:renew continue|keep to|using|shopping|flying|buying|going|coming use|shop|fly|buy|them|you|here|with|back|go
  + I shall [continue to use] them for my pets.
  - Continue to the gate, then use the lift.
overall.return +2,decides:make,stage:renew definitely|certainly|always|happily|gladly|surely|defo be|come|go back|returning|again
  + We will [definitely be back] in spring.
  - It will certainly be a wet day.
overall.return +1,decides:make,stage:renew look|looking forward … return|returning|next|again|back|coming|visit|seeing
  + [Looking forward to returning] in June.
  - I look forward to your reply.
overall.return +1,decides:make,stage:renew see you soon|again
  + Thanks, crew, [see you soon].
  - I see you moved the clock.
overall.return +2,decides:make,stage:renew will|'ll return to|here|soon|for|next|with|in
  + We [will return in] the autumn.
  - I return the router by post today.
overall.return +2,decides:make,stage:renew will|'ll|shall be back|using|ordering|booking|shopping|visiting|coming|going
  + We [will be back] in spring.
  - Is the lift back in service ?
overall.return +2,decides:make,stage:renew will|'ll|shall be returning to|soon|again|here|next|for|with|in
  + We [will be returning in] May.
  - I will be returning the drill.
overall.return +2,decides:make,stage:renew will|'ll|would|shall come|go|visit|return|shop|order|use|stay|book|buy|fly|eat … again|back
  + We [will book with them again].
  - Will the shop reopen, and when is it back ?
overall.return +2,decides:make,stage:renew will|'ll|would|shall definitely|certainly|always|highly|strongly|thoroughly|fully|happily|gladly|absolutely|totally|also|still|surely|defo|wholeheartedly|personally visit|return|shop|order|use|stay|book|buy|fly|eat|continue
  + I [would definitely use] that clinic.
  - Will it always rain when we return ?
overall.return +2,decides:make,stage:renew ~keep|keeps|kept coming|going|returning back
  + The kids [keep coming back] to the lido.
  - Keep going, the back gate is next.

# Stays, faithful
overall.loyal +2,decides:make,stage:renew been|using|ordering|shopping|coming|going … with|from|here|them … for years|decades
  + I have [been coming here for years].
  - The tower has been here, for years shut.
overall.loyal +2,decides:make,stage:renew customer|fan|member for life
  + You made me a [customer for life].
  - The customer asked for still life prints.
overall.loyal +2,decides:make,stage:renew customer|member|client … for|since … years|decades … happy|satisfied|love|great
  + A [client for ten years still satisfied].
  - I have been a customer for two years; my number is nine.
overall.loyal +2,decides:make,stage:renew happy|satisfied|proud|delighted … customer|customers|member|client … since|for|of
  + A [happy customer since] the first shop.
  - I was a loyal customer until this winter.
overall.loyal +2,decides:make,stage:renew i|we always|only ~use|~fly|~choose|~shop|~go … them|you|here|company
  + [I always use them] for cat food.
  - Always use the rail, here or there.
overall.loyal +2,decides:make,stage:renew wo|would|will never|not|n't … anywhere|anyone|switch|change|leave else|provider|bank|company|supplier|insurer|you|them
  + I [would not go anywhere else] for tyres.
  - The gate will not switch to green; leave the car ?
overall.loyal +2,decides:make,stage:renew ~stay|staying|stick|sticking|remain|remaining with|loyal|put
  + I am [staying with] this co-op.
  - They asked whether my cat is staying with a friend.

# Warns others, does not recommend
choice.forced         -2,stage:leave               cannot|cant|couldnt … go|take|switch|move|buy|shop … elsewhere
  + There is one ferry, so we [cannot take our custom elsewhere].
  - Could you not shop, elsewhere or here ?
choice.forced         -2,stage:leave               can|ca|could n't|not … go|take|switch|move|buy|shop … elsewhere
  + One shop in the valley, so we [ca n't shop elsewhere].
  - Could you not shop, elsewhere or here ?
keep.could_not_higher keep                         could|would|can|ca|cannot|cant|couldnt|possibly not|n't|have|possibly … recommended|recommend|recommending … higher|highly|enough
keep.far_enough       keep                         go|goes|going|went far|further enough
  + The offer does not [go far enough].
  - Go far away from this firm.
keep.it_will_be_back  keep                         it|they|he|she|this|power|service|internet|heating|water will|'ll|would|might|may be back
keep.this_option      keep                         do|please|never not|n't|ever choose|pick|rent this|that|these|them option|options|button|setting|mode|up|without|in|when|if|method|size
  + Please [do not choose this option] on a bridge.
  - Do not hire the option.
overall.avoid         -2,decides:break,stage:renew ^ find|choose|pick another|somewhere|someone|anybody|anyone place|provider|school|clinic|company|salon|vet|dentist|garage|firm|nursery|gym|else
  + [Find another clinic].
  - I had to find another place for my bike.
  - Choose another option in the menu, then press save.
overall.avoid         -2,decides:break,stage:renew ^ never choose|hire|employ this|these|them|those|him|her
  + [Never hire them] for a roof.
  - They never hire before June.
overall.avoid         -3,decides:break,stage:renew avoid like the plague
  + I would [avoid like the plague].
  - The plague rat exhibit, like it or not.
overall.avoid         -3,decides:break,stage:renew avoid … at all|any costs|cost
  + [Avoid at all costs], says our whole street.
  - They asked whether to avoid stairs at all times, said the physio of the costs.
overall.avoid         -2,decides:break,stage:renew avoid|boycott|beware
  + [Avoid] this airport shuttle.
  + [Beware] of the spa package.
  - Leave early to avoid the traffic.
overall.avoid         -2,decides:break,stage:renew dont use|buy|order|purchase|book|shop|trust|fly|go|deal|bother|waste
  + [Dont waste] a day there.
  - They asked whether I dont use sugar, just milk.
overall.avoid         -2,decides:break,stage:renew dont|never waste your|ur|any time|money|hard|breath|energy
  + Folks, [dont waste your money].
  - Your garden waste is picked up on Monday.
overall.avoid         -2,decides:break,stage:renew dont|never|not ever|even|bother … using|use|buy|order|purchase|book|shop|go
  + [Dont even order] from them.
  - They asked whether not even one go on the slide for him.
overall.avoid         -2,decides:break,stage:renew do|please not|n't|never waste your|ur|any time|money|hard|breath|energy
  + Please [do n't waste your time] there.
  - The kitchen waste goes in the blue bin.
overall.avoid         -2,decides:break,stage:renew do|please|dont not|n't|ever|never … ~use|use|buy|order|purchase|book|shop|trust|fly|go|deal|sign|join|bother|stay|waste|visit|risk|fall
  + [Do not buy] from this site.
  + [Don't waste] a day there.
  - They asked whether not to use the lift in a fire.
overall.avoid         -2,decides:break,stage:renew do|please|never not|n't|ever choose|hire|employ|rent this|these|them|those|him|her
  + [Never ever hire them] for a roof.
  - Do you hire a van in June?
overall.avoid         -2,decides:break,stage:renew favour|favor and find|choose|pick|look|use|go|run another|somewhere|someone|a|elsewhere|away|different
  + Do your back a [favour and choose another] mattress shop.
  - A favour and a drink.
overall.avoid         -2,decides:break,stage:renew i|we recommend|suggest|advise looking|going|shopping|trying|using|finding|choosing|booking|buying|taking … elsewhere|else
  + [I recommend taking your boat elsewhere].
  - I recommend looking at the arch.
overall.avoid         -2,decides:break,stage:renew not worth … it|time|money|hassle|effort|penny
  + It is [not worth the hassle].
  - How much is a penny worth, if not gold ?
overall.avoid         -2,decides:break,stage:renew not|n't|never|cannot|cant|wouldnt|dont|hardly … recommend|recomend|reccomend|recommended|recommending
  + We [never recommended] them.
  - They asked whether the recommended route is open.
overall.avoid         -2,decides:break,stage:renew quit|stop|avoid|worth|consider|risk|before|not|n't wasting your time|money|hard|breath|energy
  + It is [not worth wasting your money] here.
  - They enjoy wasting your time.
overall.avoid         -2,decides:break,stage:renew save yourself|your|you … hassle|trouble|time|money
  + [Save yourself the hassle] and walk.
  - Save your code in the file, not to lose time.
overall.avoid         -3,decides:break,stage:renew stay|keep|steer|run|walk|stear|go away|clear|far|elsewhere
  + [Stay away] from this dealer.
  - I could not keep clear of the puddles, then.
overall.avoid         -2,decides:break,stage:renew think twice
  + [Think twice] before you join.
  - I think the bell rang twice.
overall.avoid         -2,decides:break,stage:renew to be avoided
  + A tram [to be avoided].
  - A clash of dates was avoided.
overall.avoid         -2,decides:break,stage:renew unable|hesitant|reluctant|loath|struggle to recommend
  + I am [unable to recommend] the inn.
  - I am unable to sing, I recommend the choir.
overall.avoid         -2,decides:break,stage:renew waste your time|money|hard|breath|energy
  + Stay here and [waste your money].
  - Waste your scraps and time the compost.
overall.avoid         -2,decides:break,stage:renew would|'d|strongly|do recommend|suggest|advise looking|going|shopping|trying|using|finding|choosing|booking|buying|taking … elsewhere|else
  + I [would recommend going somewhere else].
  - I recommend looking at the arch.
overall.avoid         -2,decides:break,stage:renew would|could|can|will|do not|n't|never … recommend|recommended|recomend
  + I [would never recommend] that loft firm.
  - Would it be fair, or not, to recommend only one ?
overall.avoid         -2,decides:break,stage:renew ~go|~shop|~buy|~look|~book|~order|~try|~take … elsewhere
  + [Shop elsewhere], is my tip.
  - The bus stops elsewhere when it snows.
overall.avoid         -2,decides:break,stage:renew ~tell|telling … everyone|friends|people|family|anyone not
  + I am [telling all my friends not] to go.
  - They asked whether to tell people not in line to wait.
overall.avoid         -2,decides:break,stage:renew ~warn|warned|warning|caution|careful … people|others|everyone|anyone|company|friends|away
  + I will [warn others] about that lease.
  - They asked whether a warning light shows people the way.
overall.never_again   -3,decides:break,stage:renew i|we refuse to … use|buy|shop|fly|order|book|go|deal|set|give|spend|eat|stay|ride|travel|visit
  + [I refuse to set] foot in that depot.
  - I refuse to sing.

# Never again
overall.never_again -3,decides:break,stage:renew ^ will|would|wo|wont never|not|n't … return|visit
  + The lanterns were torn. [Will never visit] the mill.
  - The tide will not return before noon.
overall.never_again -3,decides:break,stage:renew and|but|so|therefore|sadly will|would|wo|wont never|not|n't … return|visit $
  + [We will never return].
  - The clerk will not come before six.
overall.never_again -3,decides:break,stage:renew and|but|so|therefore|sadly will|would|wo|wont never|not|n't … return|visit to|again|here|there
  + Cold soup on the barge, [so will never return there].
  - The heron left and will not return before spring.
overall.never_again -2,decides:break,stage:renew first and last
  + Our [first and last] swim.
  - The first bus and the last are red.
overall.never_again -3,decides:break,stage:renew i|we|also|definitely|probably|certainly|family|wife|husband|friends will|would|wo|wont|'ll never|not|n't … return|visit
  + [We will not return] to the ropewalk.
  - We will return by the ropewalk and not the quay.
overall.never_again -3,decides:break,stage:renew last time|order|purchase|visit|stay|flight … ever|with|here|from|will
  + This was [my last purchase from] you.
  - The last time, the film ran to midnight.
  - My wife will not come to the phone.
overall.never_again -3,decides:break,stage:renew never again
  + That cruise line, [never again].
  - It never rained again in the week.
overall.never_again -3,decides:break,stage:renew never leave|leaving|bring|bringing|send|sending|take|taking my|our|him|her|them|anyone|mum|dad … there|here
  + I will [never leave our parrot there] again.
  - I never take my hat off again indoors.
overall.never_again -3,decides:break,stage:renew never|wont … ~order|ordering|buy|buying|use|using|fly|flying|shop|shopping|purchase|book|booking|returning|deal|eat|business … again|from|here|them|with|company|anything|back
  + I will [never book with] that line.
  - I never use the pool, here or at home.
overall.never_again -3,decides:break,stage:renew once was|is enough
  + One trip with them [once was enough].
  - One egg is cold, that is enough salt.
overall.never_again -3,decides:break,stage:renew rather … than … again|company|them|you|ever|use|fly
  + I would [rather walk than fly] with you.
  - I had rather a small coffee than tea.
overall.never_again -3,decides:break,stage:renew under|in no circumstances|way would|will i|we … back|return|again|recommend|use|book|buy|order|stay|visit
  + [Under no circumstances would I go back].
  - The circumstances of the fall.
overall.never_again -3,decides:break,stage:renew will|wo|would|'ll|am|'m|be not|n't … order|ordering|buy|buying|use|using|fly|flying|shop|shopping|purchase|book|booking|dealing again|from|here|them|with|company|anything
  + We [wo n't be buying from] that site.
  - The card will not order the list from a to z.
overall.never_again -3,decides:break,stage:renew would|will|wo|'d|'ll never|not|n't have|let|want|allow them|him|her|you|these|those … back|near|inside … again|house|home|site|flat|car|property
  + I [would not let them near my house].
  - They would want him near the site, not far.

# Leaves
keep.easy_to_switch keep                         easy|easier|simple|quick|painless|smooth|effortless to switch|change|move|transfer … provider|providers|supplier|suppliers|bank|banks|insurer|company|network
keep.leave_early    keep                         best thing|decision|move|choice … did|made|was … leave|leaving early|late|home|town|house|before|after|at|it|them
keep.leave_things   keep                         best thing|decision|move|choice … did|made|was … leave|leaving the|my|our|your car|cars|kids|dog|bags|children|phone|luggage|bikes
  + The [best thing we did was leave our bikes] at the inn.
  - The best car is the one we left.
keep.moving_company keep                         ^ moving company|companies|service was|were|is|are|came|did|arrived|never|lost|charged|broke|turned|showed
keep.moving_company keep                         a|the|this|that|our|my|two|three|several|many|other|another|professional|local|hourly|most|some|any moving company|companies|business|service|services
overall.loyal       +2,decides:make              right|correct|best|good|great|wise|excellent|smart decision|move|choice … moving to|with you|your|them|this|these|company
  + It was the [right choice moving to your] bank.
  - The right choice was moving to the coast.
overall.loyal       +2,decides:make              right|correct|best|good|great|wise|excellent|smart decision|move|choice … switching|changing|coming|joining|signing … to|with|up|this|your
  + It was the [right choice joining your] choir.
  - The right decision was to move to May.
overall.terminate   -3,decides:break,stage:leave best thing|decision|move|choice … did|made|was … leave|leaving|cancel|cancelling|canceling|quit|quitting|ditch|ditching|dump|dumping
  + The [best decision we ever made was to quit] your gym.
  - The best thing about leaving is the view.
overall.terminate   -3,decides:break,stage:leave best thing|decision|move|choice … did|made|was … move|moving|take|taking|pull|pulling my|our|everything … out|away|elsewhere|from
  + The [best thing I ever did was to take my savings out] of your bank.
  - The best thing we did was take our bikes along.
overall.terminate   -3,decides:break,stage:leave best thing|decision|move|choice … did|made|was … switch|switching|move|moving from|away
  + The [best thing we did was switch away] from your network.
  - The best thing we did was move to the coast.
overall.terminate   -2,decides:break,stage:leave done with
  + She is [done with] that network.
  - The cake is done, with a cherry on top.
overall.terminate   -2,decides:break,stage:leave going|go|went|leaving|leave|took|take|taking|moved|moving|looking … business|custom|elsewhere|competitor|competitors|rival
  + I am [taking my custom elsewhere].
  + We are [going to a rival].
  - Is the elsewhere club a business or going out ?
overall.terminate   -2,decides:break,stage:leave have|'ve|has|had|i|we stopped|ceased|quit dealing|trading|shopping|banking|flying|buying with|there|from|at
  + We [have stopped trading with] that mill.
  - The tram has stopped working at noon.
overall.terminate   -2,decides:break,stage:leave i|we|'ve|have|had canceled|cancelled|terminated service|services|membership
  + [We cancelled service] in May.
  - They cancelled service on the ferry.
overall.terminate   -2,decides:break,stage:leave i|we|i'm|im|'m|am|are|will|'ll leaving|leave|quitting|quit you|them|for
  + I [am leaving you] next month.
  - We are out, leave the box with them.
overall.terminate   -2,decides:break,stage:leave i|we|my|our ~close|closed|closing my|our|the account|accounts
  + [I closed my account] on Friday.
  - My shop closed our street stall.
overall.terminate   -2,decides:break,stage:leave ~cancel|cancelled|cancelling|canceling|canceled|terminating … my|our|the contract|membership|subscription|account|policy|service|direct
  + I [cancelled my membership].
  - How do I cancel my order of bulbs ?
overall.terminate   -2,decides:break,stage:leave ~drop|dropped|ditch|ditched|dumped them|you|this
  + So I [ditched them] for a credit union.
  - I dropped you a line on Monday.
overall.terminate   -2,decides:break,stage:leave ~jump|jumped|abandon ship
  + After the rate rise we [jumped ship].
  - He jumped on the ship at noon.
overall.terminate   -2,decides:break,stage:leave ~lose|lost|losing … customer|customers|business|client|custom|member|passenger
  + You just [lost a customer].
  - The lost property desk is for customers.
overall.terminate   -2,decides:break,stage:leave ~switch|switched|switching|moving|moved|changing|changed|swapping … provider|providers|supplier|suppliers|bank|banks|insurer|company|companies|network|away|broadband
  + We are [switching suppliers] in May.
  - The bank switched the lamp to LED.

# The same words in other senses
keep.avoid_in       keep                         avoid the|a|any|further|late|traffic|queues
keep.avoid_in       keep                         to|could|can|you|helped|me|we|i avoid
keep.back_shortly   keep                         will|'ll|shall be back shortly|up
keep.be_going_to    keep                         will|'ll|shall be going|coming to|out|for
keep.be_here_until  keep                         be here until|till|before|by
keep.i_dont_use     keep                         i|we do n't|not use my|it|this|the
keep.if_recommend   keep                         if you|we|they recommend
keep.let_return     keep                         let|allow me|us|you|anyone return
keep.look_reply     keep                         look forward to your|hearing
keep.return_goods   keep                         accept|honor|honour my|the|our|any|a ~return
keep.return_goods   keep                         return my|our|the|your|this|that|these|those|it|them|any|anything|money|funds|calls|items|policy|phone
keep.return_post    keep                         return the|it|my|this|an|a|them
keep.stay_there     keep                         asked|ask|request|requested|wanted|want|allowed|let|begged … stay|remain with him|her|me|them
  + I [asked to stay with him].
  - I stay with them.
keep.stayed_friends keep                         stayed|staying|stay with friends|family|my|our|a|an|relatives|mum|parents
keep.stick_dish     keep                         stick with the
keep.they_closed    keep                         they|bank|you|company|has|have|was|automatically closed|cancelled|deleted|close|cancel|suspended my|our
keep.using_this     keep                         which|that i|we will|'ll be using
overall.avoid       -2,decides:break,stage:renew extreme|great|with|use caution
  + Book this guide [with caution].
  - Caution, the floor is wet.
overall.avoid       -2,decides:break,stage:renew i|we would|'d hesitate to|before
  + [I would hesitate to] book again.
  - Do not hesitate to ring.
overall.avoid       -2,decides:break,stage:renew i|we|would|'d would|'d|really|definitely|seriously|certainly|probably hesitate to|before
  + I [would really hesitate to] board that ferry.
  - We never hesitate to take the ferry.
overall.avoid       -3,decides:break,stage:renew n't|not|dont|never make|making the|my|same same|mistake|mistakes
  + Please do [not make the same] mistake.
  - We make the same soup.
overall.avoid       -2,decides:break,stage:renew n't|not|dont|never|stop do|doing business with
  + Please do [not do business with] them.
  - We do business in June.
overall.avoid       -3,decides:break,stage:renew recommend you|everyone|people|others|anyone … avoid|stay|not|never|save|shop|go|look
  + I [recommend you avoid] that loft firm.
  - I recommend you the fish.
overall.avoid       -3,decides:break,stage:renew report|reporting|reported you|them|this to … bbb|authorities|regulator|consumer|ombudsman|police|trading|attorney|fca|ftc|ofcom|ofgem|agency|agencies
  + I'll be [reporting them to the ombudsman].
  - They report to the board.
overall.avoid       -3,decides:break,stage:renew tell|told|telling|warn|warned|warning|urge|advise|beg everyone|people|friends|all|anyone|everybody|others|family|you|my … to avoid|steer|stay
  + I [told everyone to avoid] that garage.
  - They told us to avoid the ring road.
overall.avoid       -2,decides:break,stage:renew ~buy|~shop|~order from|with|at|a another|other|different … supplier|seller|store|shop|company|retailer|site
  + [Buy from another shop] if you can.
  - Is the other shop of yours open ?
overall.avoid       -2,decides:break,stage:renew ~buy|~shop|~order|~go|~book|~get|~use|~try|~find … anywhere|somewhere|someone|anyone|anybody|somebody else
  + [Shop anywhere else], I say.
  - Is there anyone else on the boat ?
overall.loyal       +2,decides:make,stage:renew  been|keep|kept coming|going|visiting|shopping|buying|using|dealing … for years|decades|ages
  + We've [been coming here for years].
  - Been going for a walk.
overall.loyal       +2,decides:make,stage:renew  in a heartbeat
  + I'd go back [in a heartbeat].
  - The beat of a heart.
overall.loyal       +2,decides:make,stage:renew  moved|switched|transferred|brought everything|all|my|both … to|over them|over|here|you
  + I [switched everything to them].
  - We moved all to the barn.
overall.loyal       +2,decides:make,stage:renew  never|n't|not used|gone|bought|needed|looked|been anyone|anywhere|another|elsewhere|back|anybody since|else|to|again|brand
  + I've [never used anyone else].
  - Never used another cup.
overall.loyal       +2,decides:make,stage:renew  our|my|a second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|umpteenth visit|stay|trip
  + This is [our fifth visit].
  - Our second son.
overall.loyal       +2,decides:make,stage:renew  relied|depended|counted … for|over … <duration>=2y
  + We have [relied on this garage for fifteen years].
  - He trusted the lift for two minutes.
overall.loyal       +2,decides:make,stage:renew  renewed|renewing|extended for|without|again|my|our … years|year|thinking|hesitation|question|membership|months|again
  + I [renewed without thinking].
  - A renewed licence for my van.
overall.loyal       +2,decides:make,stage:renew  we|i come|go|visit|return|book|stay every|each|back|twice|again year|summer|week|month|christmas|weekend|winter|time
  + [We come every year].
  - We come each with a hat.
overall.never_again -2,decides:break,stage:renew doubt … go|return|back|again|use|shop|order
  + I [doubt we will ever go] back.
  - The doubt of the judge goes on.
overall.never_again -2,decides:break,stage:renew do|did n't|not think i|we would|will|'ll … again|back|return|recommend|use
  + I [do n't think we would go back].
  - I do not think we have met.
overall.never_again -3,decides:break             first and last time|order|purchase|visit|stay
  + My [first and last order].
  - The first bus and the last train leave at odd hours.
overall.never_again -2,decides:break,stage:leave former|ex customer|client|member|subscriber
  + Signed, a [former customer].
  - The customer formerly at desk two has left.
overall.never_again -2,decides:break,stage:leave i|we|are|am|'m|'re|officially|so through|done with
  + I am [so done with] that tram line.
  - Go through with the dog on a lead.
overall.never_again -3,decides:break,stage:renew last … i|we will|'ll|would ever|never buy|purchase|order|own|use|rent|book
  + It was the [last kettle I will ever buy].
  - The last bus that we will ever forget is the blue one.
overall.never_again -3,decides:break,stage:renew my|our|the|was|first|is last|and|only visit|order|last|time|stay|trip|purchase|booking|flight … here|ever|there|them|with|from
  + [That was my last visit there].
  - The last visit of the vet is from June.
overall.never_again -3,decides:break,stage:renew n't|not|never see|get|have|receive me|us|another|a|any again|penny|cent|dime|pound|money|business|custom|here
  + They will [not see me again].
  - Do you see me?
overall.never_again -3,decides:break,stage:renew never ever again|use|fly|buy|order|return|go|book|shop
  + [Never ever book] that cabin.
  - I have never, ever, seen snow.
overall.never_again -2,decides:break,stage:renew no plans|intention|desire|reason to return|go|use|visit|renew|come
  + I have [no plans to return].
  - Are there plans to go by boat ?
overall.never_again -2,decides:break,stage:renew no plans|intention|desire|wish to ever|again return|go|use|visit|renew|come|shop|order|buy|book|fly|stay
  + We have [no plans to ever shop] at that garden centre.
  - They have no plans to ever close.
overall.never_again -2,decides:break,stage:renew no plans|intention|intentions|thought of|on going|coming|using|ordering|buying|shopping … back|again
  + I have [no intention of coming back].
  - She has no intention of going there by bike.
overall.never_again -2,decides:break,stage:renew no plans|intention|intentions|thought of|on|for returning|renewing|revisiting|reordering|rebooking|resubscribing
  + I have [no intention of renewing] with that gym.
  - They have no intention of leaving us alone.
overall.never_again -2,decides:break,stage:renew not|n't|never|wont going|coming|heading back
  + Sorry, [not going back].
  - We are going back in June.
overall.never_again -3,decides:break,stage:renew not|no|fat a|chance|way|in chance|million|i'd|i|i'll|am|we'd|years|would … use|go|return|back|again|recommend|book|buy
  + [Not a chance I'd use] them again.
  - No way I would say it was short.
overall.never_again -3,decides:break,stage:renew sha|shall|wo|will|would|ai n't|not|never be|go|use|come … back|again|return|returning
  + We [shan't be back].
  - I shall be back soon.
overall.never_again -3,decides:break,stage:renew sooner|rather push|eat|crawl|swim|stick|gouge|chew|poke … than|in|needles|pins|eyes
  + I would [sooner crawl than] go back.
  - I crawl faster than my sister.
overall.never_again -3,decides:break             would|'d|i'd rather|sooner drive|cycle|row|fly|stay|pay|sleep|sit … than use|board|deal|ever|return|set|give|step|see|let
  + I [would rather row there than board] your ferry.
  - I would rather drive my own car than take a bus.
overall.never_again -3,decides:break             would|'d|i'd rather|sooner … starve|crawl|hitchhike|walk|swim $
  + I [would rather walk].
  - We would rather walk to the mill.
overall.never_again -3,decides:break,stage:renew would|will|wo|'ll not|n't|never buy|order|use|shop|eat|stay|fly|visit|book|purchase … again
  + I [would not buy this again].
  - The bell will not ring again.
overall.never_again -3,decides:break,stage:renew would|will|wo|'ll|wont|definitely|probably|certainly never|not|n't … be|go|going|come|coming|eat|order|shop|fly|stay|use|visit|buy back|again|here|there
  + We [would never go back] to that spa.
  - The tram will come back here at six.
overall.never_again -3,decides:break,stage:renew wo|will|shall|'ll n't|not|never see|get|have|receive my money|business|custom again|anymore|ever
  + They [will not get my business again].
  - I will not get my money back from the bank.
overall.never_again -3,decides:break,stage:renew wo|wont|will|would|'ll|not n't|not|never be using|ordering|buying|shopping|returning|visiting|flying|booking|recommending|purchasing|renewing|staying
  + I [won't be using] that gym.
  - Be using your head.
overall.never_again -3,decides:break,stage:renew wo|wont|would|will n't|not|never be|go|come back
  + [Will not be back].
  - The clerk is not back yet.
overall.recommend   +2,decides:make,stage:renew  a|the|absolute|is|are must|musts
  + The dawn walk is [a must].
  - You must bring the form.
overall.recommend   +2,decides:make,stage:renew  can|ca|could not|n't go wrong
  + You [can not go wrong] with the red bus.
  - The clock can go wrong in the cold.
overall.recommend   +2,decides:make,stage:renew  do n't|not miss this|it|the|out|them
  + [Do not miss the] tower at dusk.
  - Miss Doe is not in the office.
overall.recommend   +2,decides:make,stage:renew  is|are the way to go
  + The night train [is the way to go].
  - Which is the way to go to the pier ?
overall.recommend   +2,decides:make,stage:renew  tell|told|sent|send|brought|referred|convinced|persuaded all|three|two|four|several|many|everyone|my|friends|both … friends|friend|family|mum|mother|sister|colleagues|neighbours|people to|them|here|about|there
  + I've [sent three friends to] them.
  - We sent many letters to friends.
overall.recommend   +2,decides:make,stage:renew  would|'d|definitely|highly|strongly suggest this|it|them|you|that|going|trying
  + I [would suggest this] to any gardener.
  - Could you suggest this or that tent ?
overall.recommend   +2,decides:make,stage:renew  would|will not|n't hesitate to use|book|buy|return|go|recommend|visit|order|come|do|stay … again|future
  + [I wouldn't hesitate to use them again].
  - Do not hesitate to call.
overall.return      +2,decides:make,stage:renew  'd|would happily|gladly|definitely|certainly go|come|buy|order|use|stay|book … again|back
  + We [would happily stay again].
  - It goes on again and again.
overall.return      +2,decides:make,stage:renew  already|now planning|plotting|looking|planned our|my|the|another|to|a next|return|trip|visit|back|second
  + We are [already planning our next] swim.
  - They are now planning a road.
overall.return      +2,decides:make,stage:renew  counting the|down days|the
  + We are [counting down the] days.
  - Counting the coins.
overall.return      +2,decides:make,stage:renew  i|we|definitely|certainly will|'ll|shall return
  + [We will return] with the dog.
  - I will post the router today.
overall.return      +2,decides:make,stage:renew  so|definitely|certainly coming|going back
  + I am [so coming back] for the pie.
  - Is the ferry coming back at six ?
overall.stay_clear  -2,decides:break             better off going|buying|ordering|using|elsewhere|shopping|with|without|booking|paying|driving|taking|hiring|renting|trying|walking|cycling|throwing
  + You are [better off ordering] direct.
  - The lid is better off the pan.
overall.stay_clear  -3,decides:break             spend|take|give|put your|our … money|business|custom elsewhere
  + [Spend your money elsewhere].
  - I spend my money elsewhere on books.
overall.stay_clear  -3,decides:break             steer|stay|keep well|right|very clear|away
  + [Steer well clear].
  - Keep the well clean.
overall.terminate   -2,decides:break,stage:leave ca|can|cannot|cant n't|not|wait wait|to to|leave leave|switch|cancel|escape|move|this|the|my
  + I [cant wait to leave this] marina.
  - I can't wait to see the new lanterns.
overall.terminate   -2,decides:break,stage:leave ca|can|could n't|not wait to leave|switch|cancel|escape
  + I [can't wait to leave] them.
  - The cat can wait for its food.
overall.terminate   -2,decides:break,stage:leave close|closing|closed|delete|deleted|deleting|cancelling|canceling|cancelled|canceled|ended|ending my|our account|accounts|membership|subscription|policy|direct|contract|plan|insurance
  + [Closing my account] tomorrow.
  - My account is at the branch.
overall.terminate   -2,decides:break,stage:leave i|we|'ll|will|shall|am|'m|be be|going|now|will|to|leaving|cancelling cancelling|canceling|uninstalling|unsubscribing|leaving|switching|deleting as|soon|the|it|this|my|tomorrow|today|and|when|asap
  + I [will be cancelling my] berth on the pier.
  - We will be now switching on the lanterns.
overall.terminate   -2,decides:break,stage:leave i|we|just|now|still want|decided|like|going to cancel|leave|terminate|switch|quit
  + [I want to leave] this gym.
  - We want tea.
overall.terminate   -2,decides:break,stage:leave looking|searching|shopping for|at|around another|different|a|new|other|alternative … provider|bank|supplier|insurer|gym|alternatives|company|dentist|surgery|network|broker|garage
  + I am [looking for another provider].
  - Looking for a new lamp.
overall.terminate   -3,decides:break,stage:leave never|not|n't|wont … ~give|giving|get|getting … my|our business|money|custom|dollar|penny
  + We will [never give them our custom] from now on.
  - I will not give my business card to a stranger.
overall.terminate   -2,decides:break,stage:leave now|instead|will|'ll shop|use|go|buy|fly|bank|using|take|drive at|with|the|another|to|other|somewhere … other|place|train|instead|competitor|rival|elsewhere|shop
  + I [now shop at the other] mill.
  - We now go to town.
overall.terminate   -2,decides:break,stage:leave switching|moving|transferring|taking|switch|move|off … to another|different|a|my|new|better insurer|bank|provider|supplier|company|gym|network|airline|firm|broker|rival|competitor
  + I'm [moving both cars to another insurer].
  - A bus to another bank.
overall.terminate   -2,decides:break,stage:leave taking|take|took|moving|switching|giving my|our|all business|custom|ordering|money|account|banking|shopping elsewhere|someone|somewhere|another|to
  + I'm [taking my custom elsewhere].
  - Take my coat to the kitchen.
overall.terminate   -2,decides:break,stage:leave uninstalled|uninstalling|unsubscribed|unsubscribing the|this|it|my|from|your|app|and|immediately
  + I have [uninstalled it].
  - How do I subscribe?
overall.terminate   -2,decides:break,stage:leave uninstalling|uninstalled|unsubscribing|unsubscribed
  + After that I am [uninstalling].
  - Installing it was fine.
overall.terminate   -2,decides:break,stage:leave when|once|until|till|minute|soon|after|as my|our contract|contracts|subscription|term … up|over|ends|expires|finishes|out
  + I go [when my contract is up].
  - The contract sets out our rent.
overall.terminate   -2,decides:break,stage:leave will|'ll|going|just to|be|just … ~order|~shop|~buy|~book|~use|~fly … instead
  + I [will just buy them in Leeds instead].
  - Should I book the late slot instead ?

overall.avoid -2,decides:break,stage:renew do|would|should|please not|n't|never spend|give|hand|throw your|a|any|ur money|cash|cent|penny|dime|single|more|hard
  + [Do not spend a cent] there.
  - I do not spend a night away.

overall.avoid     -2,decides:break,stage:renew ^ do not|n't spend|throw money|cash|anything|time on|in|into|with|at|here|there this|that|these|them|it|him|her
  + [Do not spend money on that] raffle.
  - Do not spend money on parking, it is free by the mill.
overall.recommend +2,decides:make,stage:renew  this|it|these|they|here is|'s|are the place|spot|one|shop|gym|school|company|people|guys|team|garage|dentist for|to you|go|be|come|visit|use|choose
  + If you want quiet walks, [this is the place to go].
  - Is this the place to go ?

overall.avoid -2,decides:break,stage:renew i|i'd|would|'d|strongly suggest|recommend|advise … finding|find|choosing|choose another|someone company|firm|hotel|place|shop|store|garage|dentist|florist|doctor|provider|supplier|salon|gym|school|restaurant|airline|agency|vet|bank|builder|one|else
  + [I suggest finding another florist].
  - I suggest finding another parking spot.
overall.avoid -2,decides:break,stage:renew suggest|recommend|advise … finding|find|choosing|choose a different company|firm|hotel|place|shop|store|garage|dentist|florist|doctor|provider|supplier|salon|gym|school|restaurant|airline|agency|vet|bank|builder|one
  + I [recommend choosing a different florist].
  - I recommend choosing a different colour.

overall.loyal     +2,decides:make,stage:renew  still come|go|drive|travel|fly back|here for|every|each|whenever|because
  + I [still drive back for] my checkups.
  - They still come here to sing ?
overall.terminate -2,decides:break,stage:leave i|we pulled|pulling|withdrew|yanked him|her|them out $
  + [We pulled her out after] a month.
  - They pulled him out by the hand.
overall.terminate -2,decides:break,stage:leave i|we pulled|pulling|withdrew|yanked him|her|them out of|after|within|last|and
  + [We pulled her out of] the knot class by noon.
  - We pulled the dinghy out of the water.
overall.terminate -2,decides:break,stage:leave pulled|pulling|withdrew|withdrawn|yanked our|my <s_kin>|kids|kid|boys|girls out|from
  + We [pulled our son out] in May.
  - I took my son out for pancakes on deck.

# Not renewed
overall.terminate -2,decides:break,stage:leave i|we will|wo|'ll|am|are|'m|'re not|n't|never renew|renewing|rejoin|rejoining|resubscribe|resubscribing|reordering|re-subscribing
  + [I will not renew] my card at that library.
  - I did not renew my passport in May.
overall.terminate -2,decides:break,stage:leave i|we|have|'ve|i've|we've decided|chose|choosing|deciding|opted|advised not|against to|renewing|rejoining renew|rejoin|resubscribe|our|my|the
  + [We chose not to renew] our pass.
  - The bank decided not to renew my card.

overall.terminate -2,decides:break,stage:leave leaving|quitting|switching|withdrawing|cancelling|canceling|dropping|ditching them|you|this|that|your|there|here|it … was|is|were the best thing|decision|move
  + [Leaving them was the best thing] I did.
  - Leaving early was the best decision.

# Would have left
keep.others               keep                                     told|warned|telling|warning|warn everyone|everybody|all
overall.best_in           +3                                       nobody|none|nothing|noone else|other|i've comes|come|came|compares|is close|near
  + [Nobody else comes close].
  - Nobody came near the stage.
overall.loyal             +3,decides:make,stage:renew              customer|client|member|patient for|until|till life|i|the|we|they die|day|end|drop
  + They have a [customer until I die].
  - The customer came for the day.
overall.loyal             +3,decides:make,stage:renew              never|not|n't flying|using|buying|booking|shopping|going with|from|to|at|anyone|anywhere|anybody|any else|other|anyone|anywhere
  + I am [never flying anyone else].
  - We are not going to the other side.
overall.loyal             +2,decides:make,stage:renew              not|n't|never be|am|are|going going|moving|switching|anywhere anywhere|soon|else
  + I will [not be going anywhere].
  - They are going nowhere.
overall.loyal             +3,decides:make,stage:renew              walk|drive|go|drove|walked|travel past|by … to get|go|come|reach to|here|this
  + I [walk past three banks to get to] this one.
  - We drove past a barn to see a mill.
overall.never_again       -3,decides:break,stage:leave             anywhere|anyone|anything|somewhere|elsewhere but here|them|there|this
  + I will shop [anywhere but here].
  - Here is anything you like, but them I keep.
overall.never_again       -2,decides:break,stage:renew             better|best off going|buying|shopping|with|elsewhere|using|doing|walking|cooking|making|staying
  + You are [better off walking].
  - The best is off the shelf.
overall.never_again       -2,decides:break,stage:leave             just|instead|will|'ll|rather|i use|order|buy|go|shop|stick … amazon|ebay|costco|competitors
  + I will [just use Amazon] next time.
  - He just rowed on the Amazon.
overall.never_again       -2,decides:break,stage:leave             looking|look|looked|searching|hunting|shopping at|for|into|around other|another|different|alternative|new|elsewhere … provider|providers|suppliers|supplier|companies|bank|insurer|gym|dentist|garage|options|alternatives|school
  + I am [looking at other suppliers].
  - He is looking for the bank.
overall.never_again       -2,decides:break,stage:leave             losing|lost|lose me|us|my|our|customers … business|custom|customer|customers|totally
  + You are [losing our custom].
  - We lost our dog.
overall.never_again       -3,decides:break,stage:leave             lost me|us as|forever|for|today|after
  + You have [lost us forever].
  - He lost me my ball.
overall.never_again       -3,decides:break,stage:leave             never|not|n't darken|darkening|setting|set … door|doors|foot
  + [Never darkening their door] again.
  - The door was set in a dark wall.
overall.never_again       -2,decides:break,stage:renew             think hard|carefully|long before|about
  + I shall [think hard before] I book.
  - It is a hard bed, I think.
overall.recommend         +3,decides:make,stage:renew              everyone|everybody should|must try|use|bank|switch|join|come|go|visit|have|book|buy
  + [Everyone should bank] here.
  - Everybody should queue.
overall.recommend         +2,decides:make,stage:renew              sent|referred|steered|pointed two|three|four|several|many|my|all|some friends|friend|colleagues|family|neighbours|clients … there|here|to|their|your|this
  + I have [sent two friends there].
  - I sent my friends a card.
overall.recommend         +3,decides:make,stage:renew              tell everyone|everybody you|i know
  + [Tell everyone you know].
  - I know how to tell everyone.
overall.terminate         -3,decides:break,stage:leave             counting the|down days|hours|weeks|months|until|till … until|till|to … move|leave|switch|contract|expires|ends|can|go|cancel|end
  + I am [counting the days till I can] move.
  - She is counting the weeks to May.
overall.terminate         -3,decides:break,stage:leave             cut|cutting|shredded|ripped|tore up my|our|the card|cards|contract
  + I [cut up my card].
  - She cut up the cake.
overall.terminate         -3,decides:break,stage:leave             had|seen|got|getting their|your|the last penny|pound|cent|dime|dollar
  + They have [had their last penny].
  - I had the last cake.
overall.terminate         -3,decides:break,stage:leave             shall|will|'ll|going|am|'m|be closing|leaving|switching|moving|cancelling … as|once|when soon|the|my|i|it
  + I shall [be closing it as soon] as it clears.
  - He will be leaving for a week.
overall.terminate         -3,decides:break,stage:leave             switching|leaving|cancelling|canceling|moving|quitting as soon as
  + [Switching as soon as] I can.
  - As soon as the switching yard is clear.
overall.terminate         -3,decides:break,stage:leave             taken|took|taking|moved|moving|pulled|withdrawn|withdrew my|our|all savings|business|account|accounts|funds|custom|mortgage out|away|elsewhere
  + I have [taken my savings out].
  - We took the funds for the trip.
overall.terminate         -3,decides:break,stage:leave             you|u|they 've|have|just lost me|us|another
  + [You've lost me].
  - They have another coat that I lost.
overall.would_have_left   -2,decides:break,stage:leave,void,moment i|we was|were about|ready|going|set|tempted to leave|cancel|quit|switch
  + [I was about to cancel] when the letter came.
  - The crew were about to leave when it rang.
overall.would_have_left   -2,decides:break,stage:leave,void,moment i|we would|'d have|of gone|walked|moved|looked elsewhere|away|out
  + With more time [I would have gone elsewhere].
  - The dog would have gone out for a walk.
overall.would_have_left   -2,decides:break,stage:leave,void,moment i|we|i'd|we'd would|'d have|of left|cancelled|canceled|quit|switched|resigned
  + By then [I would have left] any other broker.
  - The bus would have left by noon.
overall.would_have_left   -2,decides:break,stage:leave,void,moment nearly|almost left|cancelled|canceled|quit|switched you|them|us|my|our|as|in|over|after|because
  + I [nearly cancelled my] plan over it.
  - The train had almost left by then.
overall.would_have_stayed -2,decides:break,stage:leave,moment      i|we would|'d have|of stayed|remained|renewed|rejoined
  + Treated fairly, [I would have stayed].
  - The guide would have stayed the night.

# Hesitates to stay
overall.doubtful    -2,decides:break,stage:leave             about|thinking|close|considering|tempted|ready to|of|about cancel|cancelling|canceling|switch|switching|leaving|quit|quitting|closing|ditching
  + I'm [about to cancel] the lot.
  - Thinking of tea.
overall.doubtful    -2,decides:break,stage:leave             considering|contemplating|pondering|mulling leaving|cancelling|canceling|switching|quitting|terminating
  + We are [considering leaving].
  - A considerable sum is leaving the till.
overall.doubtful    -2,decides:break,stage:leave             hesitate|hesitating|hesitant|reluctant to|about renew|stay|reorder|rebook|come|continue|renewing|returning|staying|coming|continuing
  + I am [hesitant to renew].
  - I hesitated at the door.
overall.doubtful    -2,decides:break,stage:leave             in|of two minds about|whether … renewing|staying|coming|returning|renew|stay|come|return|continue|keep|keeping|subscription|membership|contract|policy
  + I am [in two minds about renewing].
  - Two minds are better than one.
overall.doubtful    -2,decides:break,stage:leave             i|we may|might|could well|just|have|soon cancel|leave|switch|quit|to … my|our|them|you|this|provider|bank|cancel|leave|switch
  + [I may well cancel my] plan.
  - It may well rain.
overall.doubtful    -2,decides:break,stage:leave             not|n't sure|certain|convinced i|we|whether|if … renew|continue|rejoin|resubscribe
  + I am [not sure I will renew].
  - I am sure we met.
overall.doubtful    -2,decides:break,stage:leave             second thoughts about|on
  + I am having [second thoughts about] the plan.
  - The second thought was better.
overall.doubtful    -2,decides:break,stage:leave             tempted to leave|switch|cancel|quit
  + I am [tempted to switch].
  - The cake tempted me.
overall.doubtful    -2,decides:break,stage:leave             think|thinking|thought twice about|before renewing|staying|returning|coming|booking|ordering|buying|using|going|continuing|keeping|my|our|i|we
  + I am [thinking twice about renewing].
  - The bell rang twice before supper.
overall.would_leave -2,decides:break,stage:leave,void,moment i'd|we'd leave|cancel|switch|quit|go if
  + [I would leave if] I found the door.
  - They leave at noon.
overall.would_leave -2,decides:break,stage:leave,void,moment i|we would|'d leave|cancel|switch|quit|go if
  + [I would leave if] the lease on the berth let me.
  - I would leave the lantern lit if it rains.

overall.terminate -2,decides:break,stage:leave decided|going|plan|planning|want|wants|trying|forced|to|and|will|'ll|must find|hire|choose|seek|try another|new|different|alternative … cleaner|cleaners|dentist|doctor|vet|plumber|electrician|salon|hairdresser|agency|agent|broker|lender|bank|insurer|gym|clinic|installer|builder|landlord|accountant|solicitor|supplier|tutor
  + I had [to find another tutor].
  - We will use a new brush for the vet.
overall.terminate -2,decides:break,stage:leave i|we|'ve switched|defected to|over … <duration>=1d later|afterwards
  + [I switched to Zed two weeks later].
  - We switched on the lamp a day later.
overall.terminate -2,decides:break,stage:leave i|we|'ve|have|am|'m|'re dropped|abandoned|abandoning|ditched|ditching the|this|that|their … course|class|classes|module|programme|program|game|series|lessons
  + After a month [I ditched their course].
  - The sheep quit the field in class order.
overall.terminate -2,decides:break,stage:leave switched|defected|migrated|jumped to a|another|your|their|the competitor|rival|provider|supplier|brand|bank|app|service
  + I [switched to a rival].
  - The lamp switched to a red light.
overall.terminate -2,decides:break,stage:leave switched|moved|defected|gone|went|changed|jumped|migrated to|over|with … competitor|competitors|rival|rivals|competition|someone|somebody else|instead|now|since|already|now|last|this|who
  + We have [moved to a rival last] month.
  - He moved to York last May.

overall.recommend +3,decides:make,stage:renew will|'ll|would|can|could|ca|wo never|not|n't stop recommending|raving|praising
  + I [will never stop raving] about the rye bread.
  - I stop at the bakery.

# Going, warning, coming back: more ways to say so
overall.avoid       -2,decides:break,stage:renew <be> best|better avoided
  + The cheap seats [are best avoided].
  - The best left wing of the house.
overall.avoid       -2,decides:break,stage:renew <be>|certainly|definitely one|somewhere to avoid|miss|swerve|skip
  + That nail bar [is one to avoid].
  - Which roads to avoid on the way ?
overall.avoid       -2,decides:break,stage:renew caveat emptor|lector
  + [Caveat emptor] with their used vans.
  - A cave.
overall.avoid       -3,decides:break,stage:renew flee for the hills|exit|door
  + [Run for the hills]!
  - We run up the hills for charity.
  - Head for the exit on your left.
overall.avoid       -2,decides:break,stage:renew leave|left well alone
  + The curry van: [leave well alone].
  - He left the well alone at dawn.
overall.avoid       -3,decides:break,stage:renew n't|not deserve your|our|my|any|anyone|anybody's custom|business|money|customers|customer
  + Those people do [n't deserve your custom].
  - Do they deserve a tip ?
overall.avoid       -2,decides:break,stage:renew n't|not|never|dont be|get|let sucked|suckered|roped|drawn|lulled|conned|drawn-in|taken|fooled in|into|by
  + Do [n't get sucked in] by the free week.
  - The air is sucked in by a fan.
overall.avoid       -2,decides:break,stage:renew n't|not|never|dont even ~think about|of going|it|booking|buying|using|staying|ordering|signing|eating|parking
  + Do [n't even think about booking] a Sunday.
  - We think of going there.
overall.avoid       -3,decides:break,stage:renew needs|need|should|ought|must to|be|being shut|closed|shutting|closing down
  + That kennel [should be shut down].
  - The lid should be closed when down.
overall.avoid       -3,decides:break,stage:renew run away fast|quickly|screaming
  + My advice: [run away fast].
  - The dog ran away from the cat.
  - I run a mile every morning with the app.
overall.avoid       -3,decides:break,stage:renew run for your|dear life|lives
  + Renters, [run for your life].
  - A run for your charity.
overall.avoid       -2,decides:break,stage:renew save yourself|yourselves|your the heartache|bother|stress|headache|agony|aggro|faff|sanity|grief|time
  + [Save yourself the heartache] and rent elsewhere.
  - Save yourself a seat.
overall.avoid       -3,decides:break,stage:renew should|ought|belong|belongs be|to in|behind prison|jail|bars|court|dock
  + Those lenders [should be in jail].
  - The jail bars.
overall.avoid       -3,decides:break,stage:renew ten|10|six|barge foot|ft|barge pole|bargepole
  + I wouldn't touch it with a [ten foot pole].
  - A pole of wood, ten apiece.
overall.avoid       -2,decides:break,stage:renew think|thought long|hard and|before hard|you|signing
  + [Think long and hard] before you sign.
  - A hard sum: think before lunch.
overall.avoid       -3,decides:break,stage:renew would n't|not|never send|trust|wish … dog|cat|goldfish|hamster|worst
  + I [would not trust them with a goldfish].
  - The cat would not send its kittens.
overall.avoid       -2,decides:break,stage:renew ~give|give|giving this|that|it|them|the|these … a miss|swerve|wide
  + [Give this barber a miss].
  - Give Miss Hall a ring.
overall.loyal       +2,decides:make,stage:renew  booked|rebooked|booking|reserved … again|next before|for|already|year we|the|leaving|visit|stay|summer|year
  + We had [booked again before we] packed.
  - I booked the next bus.
overall.loyal       +3,decides:make,stage:renew  i|we would|'d go|return|come|stay|eat back|here|there|again tomorrow|anytime|daily|everyday
  + [I would go back tomorrow] for that pie.
  - I go back tomorrow to collect it.
  - They said that the engineer would come tomorrow.
overall.loyal       +3,decides:make,stage:renew  loyal|regular|repeat|returning|lifelong|long-term customer|customers|client|visitor|guest from|for|after now|life|this
  + You have a [loyal customer from now] on.
  - A loyal customer card from 2019.
overall.loyal       +2,decides:make,stage:renew  my|our|the|a|new|local|regular go-to|favourite|favorite|regular haunt|garage|place|cafe|pub|restaurant|shop|butcher|barber|salon|spot|bar|hangout|brand|takeaway
  + It is [our go-to place] for fish and chips.
  - Go to the place on the left.
overall.never_again -3,decides:break,stage:renew fool me once|twice
  + [Fool me once], wine club.
  - A fool and his money.
overall.never_again -2,decides:break,stage:renew wo|will|wont|no|not|n't|nt|in be|a|no hurry|rush|hurrying|rushing back|to
  + We [won't be hurrying back] to that spa.
  - Will there be a rush to the till ?
overall.recommend   +2,decides:make,stage:renew  do yourself|yourselves a favour|favor and book|try|visit|eat|stay
  + [Do yourself a favour and book] a slot.
  - Do yourself some tea.
overall.recommend   +2,decides:make,stage:renew  heartily|unreservedly|wholeheartedly|warmly|thoroughly|unhesitatingly|cannot-recommend-enough recommended|recommend|recommending|endorse|endorsed
  + [Heartily recommended] for shy dogs.
  - A hearty soup was endorsed.
overall.recommend   +3,decides:make,stage:renew  must-do|must-go|must-eat|must-buy|must-read
  + The owl barn is a [must-do].
  - Must the bus go?
overall.recommend   +2,decides:make,stage:renew  search|seek no more|further
  + For pork pies, [search no further].
  - No further search terms ?
overall.terminate   -2,decides:break,stage:leave 'm|am|are|'re|will|'ll boycotting|boycott|ditching|dumping|binning them|you|the|this|that|it|your
  + I [am ditching this] gym.
  - A ditch by the gym.
  - I am deleting the old photos.
overall.terminate   -2,decides:break,stage:leave am|are|'m|'re moving|switching|closing my|our account|accounts|mortgage|pension|savings|policy|contract|business|money|isa
  + We [are moving our savings] next week.
  - Moving my account book to the shelf.
  - I am transferring my pension to the new fund.
overall.terminate   -3,decides:break,stage:leave am|are|'m|'re|be|officially finished with them|you
  + I [am finished with them].
  - I am finished with my tea.
  - I am finished with this form.
overall.terminate   -2,decides:break,stage:leave going|went|gone|defecting|defected to|over|with the|their|a competitor|rival|rivals
  + I [went to a competitor] in May.
  - Going to the dance competition on a boat.
  - We are going to the competition in May.
overall.terminate   -2,decides:break,stage:leave going|went|gone|go back to my|our old|previous|former bank|provider|supplier|insurer|network|broker|gym|dentist|garage|barber|salon|operator
  + I am [going back to my old dentist].
  - I walked back to the old mill.
  - We went over to the old town.

overall.never_again -2,decides:break,stage:renew ^ believe|trust|heed the|these|to|other … bad|negative|one-star|1-star|poor reviews|review|ratings
  + [Believe the bad reviews].
  - Are the bad reviews to be read here?
  - I had read the bad reviews before.
overall.never_again -3,decides:break,stage:renew more fool me|us
  + I paid upfront, [more fool me].
  - Be more of a fool in the play.
overall.never_again -3,decides:break,stage:renew not in|if|for a|this|my|you|all … million|lifetime|paid|tea
  + [Not in a million] years, thanks.
  - A million years ago? Not in here.
overall.never_again -3,decides:break,stage:renew over my dead
  + [Over my dead] body will I rent there again.
  - My dad flew over a field.
overall.never_again -3,decides:break,stage:renew wild horses
  + [Wild horses] would not drag me back.
  - A wild horse.
overall.never_again -3,decides:break,stage:renew would|'d rather|sooner starve|crawl|hitchhike
  + We [would sooner starve].
  - Starving, rather, said he.
overall.recommend   +2,decides:make,stage:renew  get yourself|yourselves|your down|along|over|there|to|bum|backside there|to|here|down
  + [Get yourself down there].
  - He got down by himself, there.
overall.return      +2,decides:make,stage:renew  counting down|the … till|until|to|before … go|back|return|next|visit|again
  + I am [counting down the days before we go].
  - He counts before he goes down.
overall.return      +2,decides:make,stage:renew  counting|count down|the days|weeks|minutes|hours till|until|to
  + We are [counting the days till] June.
  - Count the tills.
overall.return      +2,decides:make,stage:renew  same again|time next year|summer
  + [Same again next year].
  - Next year, the same again?
  - The same time next week suits me.

# Told in other words
overall.loyal       +2,decides:make,stage:renew  i|we|and|im|i'm|we're am|'m|are|'re|i'm|we're|not|im not|n't|going going|anywhere anywhere|soon|else|now
  + Thirty years with this bank [and I'm not going anywhere].
  - The case is not going anywhere.
overall.loyal       +3,decides:make,stage:renew  would|wouldnt n't|not swap|trade|change|exchange my|our|him|her|them|it … for the|a|all … world|anything|million|tea
  + I [would not swap my gardener for the world].
  - Would you swap the map of the world ?
overall.never_again -2,decides:break,stage:renew count me|us out
  + [Count me out] next year.
  - Count me in.
overall.recommend   +2,decides:make,stage:renew  worth crossing|driving|travelling|queuing
  + That pie is [worth crossing] town for.
  - What is it worth driving north ?
  - It may be worth getting a second key.
overall.terminate   -2,decides:break,stage:leave that is|'s me|us finished|done|out with
  + [That is me finished with] vans.
  - Finished with me and tea.

overall.avoid -3,decides:break,stage:renew company|firm|shop|store|place|site|website|hotel|restaurant|bank|airline|garage|seller|outfit|courier|insurer|they|he|she|salon|clinic|school|gym|club|venue|practice|agency should|must|to be avoided
  + This [firm should be avoided].
  - Stairs should be avoided after surgery.
overall.avoid -3,decides:break,stage:renew should|must|ought|needs|need to|definitely|really|best|be be|avoided at|like all|any
  + This ferry [must be avoided at all] costs.
  - Nuts should be avoided by my son.

overall.avoid  -3,decides:break,stage:renew i|we|i've|we've|have|'ve|now boycotted|boycotting
  + [I boycotted] the lot for a year.
  - I boiled the eggs.
overall.avoid  -2,decides:break,stage:renew tell|tells|told|telling|warn|warned|warning … my|our|your … friends|family|colleagues|neighbours never to
  + I shall [tell my friends never to] go there.
  - They told people never to leave a bag.
overall.avoid  -2,decides:break,stage:renew tell|tells|told|telling|warn|warned|warning … my|our|your … friends|family|colleagues|neighbours to never|not
  + I have [told my colleagues to never] book it.
  - The guide told everyone to never touch the coral.
overall.return +2,decides:make,stage:renew  continue|continuing to be|remain a|an|their|your … customer|client|patron|shopper
  + That is why I [continue to be a loyal patron].
  - They continue to be a pain.

overall.avoid    -2,decides:break,stage:renew take|taking|took|need a break from coming|shopping|buying|ordering|visiting|going|your
  + I will [take a break from visiting].
  - We took a break from using the pool.
overall.doubtful -1,decides:break,stage:renew not|n't sure|certain|convinced if|whether|that i|we will|'ll|would|'d come|go|be|stay|visit|buy|book|use|order|fly|return back|again|here|there
  + I'm [not sure if I will come back].
  - I'm not sure if I will come on Monday.

overall.never_again -3,decides:break,stage:renew never , ever , use|fly|book|stay|go|buy|shop|order|eat|travel|rent|stop
  + [Never, ever, stay] here.
  - I never ever saw a bee.
overall.return      +2,decides:make,stage:renew  i|we plan|planning|intend|hope … being|be|become|becoming|remain … regular|regulars|loyal|repeat
  + [We plan on being regulars].
  - The ferry plans to be regular.

overall.never_again -3,decides:break,stage:renew this|that was|is|be|were the|my|our last time|visit|stay|order|flight|trip|purchase|cruise|rental|lesson|haircut|appointment|booking $
  + [This was our last visit].
  - That was the last time I saw him.
overall.never_again -3,decides:break,stage:renew this|that|it will|'ll be the|my|our last time|visit|stay|order|flight|trip|purchase $
  + [That will be my last order].
  - It will be my last day.

overall.avoid       -2,decides:break,stage:renew ^ skip|avoid this one|place|hotel|restaurant|tour|museum|ride|company|shop|park|airline|hostel
  + [Skip this one].
  - Skip this step.
overall.avoid       -2,decides:break,stage:renew i|we|i've|we've|have|'ve|just|simply|soon stopped|stop|quit going|eating|coming|visiting there|here
  + So [we stopped going there].
  - They stopped going to the mill.
overall.avoid       -2,decides:break,stage:leave part|parted|parting company|ways with
  + We [parted company with] them in May.
  - A part company of the group.
overall.never_again -3,decides:break,stage:renew this|that is|was|will my|our|be last|my|our … cruise|trip|flight|stay|visit|order|purchase|holiday|rental|lesson|haircut|appointment|booking|meal|box with|because|after|due|thanks|there|here|mostly|to|at
  + [This is my last flight with] them.
  - This is my last holiday as a student.

keep.told_friends keep                         already told|sent|shown my|our|all|everyone|everybody|friends|family … friends|family|everyone|colleagues|neighbours|neighbors|mother|sister|brother
  + I have [already told my friends].
  - I have already told you.
overall.recommend +2,decides:make,stage:renew  i|we|and|definitely|certainly|so|they|husband|wife would|'d|will|'ll|shall not|n't|never hesitate to|in|about … again|back|return|returning
  + [We would not hesitate to book again].
  - I would hesitate to book again.
overall.terminate -2,decides:break,stage:leave i|we|have|'ve|had|i've|we've stopped|quit|ceased ordering|buying|shopping|getting|renting|booking|subscribing … from|through|with|via it|them|there|here|this|that|you|these|their|your
  + [We stopped buying seeds from them].
  - We stopped buying seeds in May.

overall.never_again -2,decides:break,stage:renew would|will|wo|'d|wouldn't|won't not|n't|never consider|contemplate renting|buying|booking|flying|staying|ordering|shopping|using|eating|going|hiring|returning|dealing … again|there|here|them|with|from
  + I [would not consider renting from] them.
  - I would not consider buying a boat.

keep.no_negator     keep                         would|will|wo|'d never|not|n't consider|contemplate renting|buying|booking|flying|staying|ordering|shopping|using|eating|going|hiring|dealing another|anyone|anybody|anywhere|elsewhere
  + We [would never consider using another] firm.
  - We would never consider using them.
overall.loyal       +2,decides:make,stage:renew  no plans|intention|intentions|reason|desire of|to|on going|go|look|looking|shop|shopping|try|trying elsewhere
  + We have [no intention of going elsewhere].
  + I see [no reason to look elsewhere] for my glasses.
  - There is no need to look elsewhere in the drawer.
overall.never_again -2,decides:break,stage:renew no more subscriptions|cruises|ferries|holidays|visits|orders|flights|stays|purchases|boxes|bookings for me|us $
  + After that, [no more ferries for us].
  - No more orders for me until May.
overall.terminate   -2,decides:break,stage:leave will|'ll be going|shopping|looking|buying|taking … elsewhere
  + Next year we [will be shopping elsewhere].
  - The fair will be going all week.

# What goes back is no customer who does.
keep.goes_back    keep                         it|money|refund|amount|points|they will|'ll|would|shall|can … go|come back to|on|in|into
  + The [refund will go back on] the card.
  - I will go back for the cake.
keep.goes_back    keep                         i|we|definitely|certainly will|'ll|shall|would return these|those|them|it|both|my|our|his|her|one|the
  + [I will return these] on Monday.
  - I will return on Monday.
overall.loyal     +2,decides:make,stage:renew  won|win|wins me|us back
  + With that reply they [won me back].
  - I won me a teddy at the fair.
overall.terminate -2,decides:break,stage:leave ^ i 'm done $
  + Three outages in a week. [I'm done].
  - I am done with my tea.
overall.terminate -2,decides:break,stage:leave you|they|company|bank have|'ve|has|just|will lost my|our business|custom
  + [You have lost my business].
  - They have lost my parcel.

overall.avoid -3,decides:break,stage:renew one|lute|place|company|brand|product|hotel|shop|restaurant|firm|dealer|mower|lawnmower|garage|app not|never to buy|rent|hire|book|download|use|purchase $
  + A [lute never to buy].
  - Hard not to dance.

overall.avoid -2,decides:break,stage:renew ^ be|been|consider warned|yourself|forewarned $
  + [Be warned].
  - Be home by ten.

overall.avoid -3,decides:break,stage:renew i|we would|'d advise|recommend|counsel against
  + I'd [strongly advise against] it.
  - I'd advise on it.
  - My doctor would advise against flying.
overall.avoid -3,decides:break,stage:renew strongly|definitely|seriously|highly|really advise|recommend|counsel against
  + I [strongly advise against] the night ferry.
  - I strongly recommend a rug against the draught.

overall.terminate -2,decides:break,stage:leave bought|ordered|booked|got|subscribed|went|signed|moved … from|with|at|to|through a|the|their|another competitor|competition|rival
  + I [bought the harp from a competitor].
  - I bought the harp from a monk.

overall.terminate -2,decides:break,stage:leave no longer shop|bank|buy at|with|here
  + We [no longer shop at] this barn.
  - We no longer sing there.
  - We no longer eat at night.
overall.terminate -2,decides:break,stage:leave no longer shop|buy|order|eat|stay|bank … there|here
  + We [no longer buy yarn there].
  - We no longer stay up late when we dine there.

overall.terminate -2,decides:break,stage:leave want|wants|wanted more|nothing to|more do|to with|do … this|them|you|that|these|company|bank|it|shop|firm
  + I [want nothing more to do with this] barn.
  - Nothing to do with this.

overall.terminate -2,decides:break,stage:leave silence|attitude|service|that|which|reply|experience|behaviour|treatment convinced|persuaded|led|pushed|prompted me|us to leave|cancel|quit|terminate
  + Their [silence convinced me to leave].
  - They convinced me to sing.

overall.avoid -2,decides:break,stage:leave cut|cutting our|my|the stay|visit|evening|weekend|break|dinner short
  + We [cut our visit short].
  - A short visit.

overall.avoid -2,decides:break,stage:leave left|walked … before|during the end|interval|dessert|finale $
  + We [walked out before the interval].
  - We sang before the interval.

overall.terminate -2,decides:break,stage:leave deleted|binned … it|app|game after|within <duration>
  + I [deleted it after one day].
  - I deleted a song.
  - I removed the mask after two hours, as told.
overall.terminate -2,decides:break,stage:leave uninstalled it|the|this … after|within <duration>
  + I [uninstalled the tide app after two days].
  - Installed the new lamps within two hours.

overall.never_again -2,decides:break,stage:renew will|would|wo|'ll|'d|am|'m|are|be not|n't|never attend|attending|enrol|enroll|subscribe|subscribing|donate|donating again
  + I [would not attend again].
  - I did not join the queue again.
  - I could not attend again because of work.
overall.return      +1,decides:make,stage:renew  see you next year|time|month|summer|winter|spring|season|week|weekend $
  + Thank you all, [see you next year].
  - I will see you next to the gate.
overall.terminate   -2,decides:break,stage:leave at|for|with this|that|those|these price|rate|prices|service|conditions|level , i|we … not|n't staying|stay|renewing|renew|buying|buy|coming
  + [At this price, I'm not staying].
  - At this price, I sing.
