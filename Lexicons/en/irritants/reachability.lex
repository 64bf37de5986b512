@language en
@kind     irritants

reachability.understaffed -2,stage:use,channel:premises <be>|so|very|always short of|on staff|doctors|nurses|drivers|teachers|people|crew|waiters|hands
  + The ward [is short of nurses].
  - My leave is short, on Monday I am back with staff.

reachability.cut_off  -2,rupture:no_answer          chat|call|line|bot|conversation|session|agent ended|disconnected|dropped|timed|terminated|closed on|out|me|us
  + The [chat timed out] as I typed.
  - The shop closed the main door.
reachability.cut_off  -2,rupture:no_answer          put|slammed the phone down
  + The clerk [put the phone down].
  - Put the kettle on, phone down.
reachability.no_human -2,rupture:missing_touchpoint bot|robot|chatbot|machine|ai … not|n't|never|cannot … understand|help|answer|recognise|recognize|get|know
  + The [bot could not understand] a plain question.
  - A robot toy that my son could not help buying.

# Nobody can be got hold of
continuity.many           -2                            three|four|five|six|seven|eight|several|umpteen|countless different|supply|temporary|agency teachers|carers|managers|doctors|advisors|advisers|drivers|nurses|tutors|people|engineers|gps|consultants
  + [Five different carers] in one week.
  - Three new teachers came to the play.
continuity.never_same     -2                            never|rarely|seldom|hardly|not|n't … the|see same one|person|carer|doctor|gp|nurse|driver|twice|face|engineer|advisor|adviser|teacher|therapist|people
  + [Never the same carer] two days running.
  - It is never the same dish, what fun.
keep.ask_staff            keep                          n't|not|never … ask|asked|wish|wished|had for|met … better|nicer|kinder|friendlier|more … staff|nurses|doctors|team
keep.god_help             keep                          god|heaven|lord help
keep.i_ended_call         keep                          i|we ended|closed|left|terminated|cut|abandoned the|that|our|my|this call|chat|conversation
keep.no_negator           keep                          is|was|'s|are|were|be|did|do|does|they not|n't|never hard|difficult|tough|impossible|refuse|refused to speak|talk|get|listen to
  + It [was not hard to talk to] the bailiff.
  - It was hard to talk to the bailiff.
keep.no_negator           keep                          is|was|'s|are|were|be|did|do|does|they not|n't|never hard|difficult|tough|impossible|refuse|refused to … speak|reach|contact|talk|get
  + It [was not difficult to reach] the clerk.
  - It was difficult to reach the clerk.
keep.no_negator           keep                          is|was|'s|are|were|be|did|do|does|they not|n't|never hard|difficult|tough|impossible|refuse|refused to … speak|talk|get … through|hold|with|human|person|someone|anyone|manager|agent
  + It [is not hard to speak to someone] at the mill.
  - It is hard to speak to someone.
keep.no_staff_gap         keep                          no|never|not|n't|without … lack|shortage of … staff|nurses|staffing|cashiers|doctors|agents|assistants|waiters|tills
  + There was [no shortage of waiters].
  - There was a shortage of waiters.
keep.ring_bell            keep                          rings|ring a|my|any bell
reachability.absent       -2                            <agent>|manager|doctor|they|he|she|foreman|nobody|supervisor … never|n't|not|rarely available|there|present
  + The site [foreman is never there].
  - Is the plan available, or not there yet ?
reachability.absent       -2                            <agent>|staff|manager|managers|trainers|attendants|they is|are|was|were never|rarely|seldom|hardly around|visible
  + The [trainers are rarely around].
  - They are rarely a round shape.
  - They are never found wanting.
reachability.absent       -2                            <agent>|staff|manager|owner|team|he|she|they is|are|was|were never to be seen|found
  + The [manager is never to be seen].
  - To be seen is all.
  - Faults are never to be found here.
reachability.absent       -2                            never|nobody|noone|rarely|seldom at|on his|her|their|the desk|counter|till|reception|office
  + My case handler is [never at her desk].
  - I sat at the desk.
reachability.absent       -2                            never|once met|seen|meet my|our|the tutor|manager|landlord|doctor|adviser|advisor|consultant|midwife|supervisor
  + I have [never met my tutor].
  - I have never seen a better doctor.
reachability.absent       -2                            no <agent>|manager|staff|lifeguard|steward was|were|is|are|to|in to|be|in|sight be|seen|found|sight
  + [No waiter was in sight].
  - The waiter saw no sight.
reachability.absent       -2                            no one|body is|was|'s|were here|there|at|around|available|about
  + [No one is around] to mind the desk.
  + At six [no one is here].
  - No one is to blame for the fog.
reachability.absent       -2                            no one|body|staff who|to that|could|can|would deal|help|answer|advise|cover|assist
  + We met [no one who could advise] us on sails.
  - No one who came to help could swim.
reachability.absent       -2                            nobody|noone|no-one is|was|'s|were here|there|at|around|available|about
  + [Nobody was around] to open the gate.
  - Nobody is to blame for the fog.
reachability.absent       -2                            nobody|noone|no-one was|is|'s|were in|at|on|behind the|that|their|this office|reception|desk|till|counter|bar
  + [Nobody was at the desk].
  - Nobody is in the pool.
  - Nobody ever in the office is dull.
reachability.absent       -2                            nowhere to be seen
  + The tour rep was [nowhere to be seen].
  - There is nowhere for a pram to park.
reachability.absent       -2                            no|not|zero a|one|single|member|staff|steward|of|crew|one|member staff|member|in|of|steward in|of|around|sight|staff sight|in|anywhere
  + There was [not a steward in sight].
  - The staff in the shop were smiling.
reachability.absent       -2                            rarely|never|hardly|seldom|not|n't a|an|any|one <agent> available|around
  + There was [rarely a trainer available].
  - There is a clerk available.
  - He is not an adviser in a bank.
reachability.absent       -2                            there is|was|'s no one|body to|here|at|on|in
  + At the pool [there is no one to] ask.
  - There is no one size for a hat, so measure first.
reachability.absent       -2                            there is|was|'s|were no staff|assistant|receptionist|operator|agent|agents
  + [There was no staff] on the second floor.
  - There was staff on each floor.
reachability.absent       -2                            there|there's|is|'s|was|were|with nobody|noone|no-one who|that could|can|would deal|help|answer|advise|cover|assist
  + There [was nobody who could advise] me.
  - One who could help nobody.
  - I have nobody who can help me at home.
reachability.cut_off      -2,rupture:no_answer          call|line|was|got|were|been|being|chat … disconnected|dropped
  + My call [was disconnected] twice.
  - They asked whether the line was dropped from the summer range, if I recall.
reachability.cut_off      -2,rupture:no_answer          cut|cuts|disconnects|disconnected|dropped me|us off
  + The menu [cut me off] at step nine.
  - Cut me a slice off the loaf.
reachability.cut_off      -2,rupture:no_answer          cut|cuts|got|was|been|being|get|gets me|us|cut|disconnected off|disconnected|when|after
  + I waited an hour then [got cut off].
  - They cut off the loose thread for me.
reachability.cut_off      -2,rupture:no_answer          hung|hangs up
  + After a long wait she [hung up].
  - The mirror hung uplit in the hall.
reachability.cut_off      -2,rupture:no_answer          keep|keeps|kept|always hanging|hang|hangs up
  + They [keep hanging up].
  - Keep the coat, hang up the hat.
reachability.cut_off      -2,rupture:no_answer          left|closed|ended … chat|call
  + The rep [ended the chat] without a word.
  - They asked whether I left my chat app on silent.
reachability.cut_off      -2,rupture:no_answer,yields   terminated|severed|broke|abandoned|cut|killed the|our|my|that call|chat|connection|conversation
  + The operator [severed the connection].
  - I terminated the call.
reachability.cut_off      -2,rupture:no_answer          then|and|promptly|just|only|was|got cut|disconnected|booted|kicked|dumped off|out|me
  + Forty minutes of music [then cut off].
  - The guide showed how to cut the bread.
reachability.cut_off      -2,rupture:no_answer          was|got|get|were|been|being|keep|keeps|kept|repeatedly … cut off
  + I [got cut off] by the switchboard.
  - The hem was trimmed and cut, off we went.
reachability.cut_off      -2,rupture:no_answer          ~hang|hung|hangs|hanging up on
  + The agent [hung up on] me.
  - They asked whether my coat hung up on the peg is wet.
reachability.no_contact   -2,rupture:missing_touchpoint <negation>|never|impossible|unable … get|obtain … phone|telephone|contact|helpline|email|direct number|numbers|address|details|line
  + They would [not get me a direct line].
  - I did not get a number of phone calls.
reachability.no_contact   -2,rupture:missing_touchpoint no email|phone|contact|postal|telephone|street address|number|details <be> … published|listed|given|shown|displayed|anywhere|available
  + [No email address is shown] on the poster.
  - No email is shown, but the address is.
reachability.no_contact   -3,rupture:missing_touchpoint non existent service|support|help|customer|staff
  + [Non existent support] after the sale.
  - That street is non existent on the map.
reachability.no_contact   -3,rupture:missing_touchpoint nonexistent|non-existent|zero|no customer|client service|support|care
  + [Zero customer care] at that firm.
  - No, customer care is on floor three.
reachability.no_contact   -2,rupture:missing_touchpoint not|n't|cannot|cant|couldnt|nowhere … find … way|anyway|anywhere|number|address to … contact|speak|reach|talk|call
  + I could [not find any way to contact] the firm.
  - You will find a way to the pier.
reachability.no_contact   -2,rupture:missing_touchpoint no|impossible way|to … leave|leaving|give|giving|post|posting|rate|rating|write|writing … feedback|review|reviews|rating|ratings
  + There is [no way to leave a bad review] of a seller.
  - It is a way to leave no feedback.
reachability.no_contact   -2,rupture:missing_touchpoint no|n't|not|cannot|other|without … way … contact|contacting|reach|reaching|speak|complain
  + There is [no way of contacting] the seller.
  - By the way, contact my mother on Monday.
reachability.no_contact   -2,rupture:missing_touchpoint no|not|n't|without|cannot|cant|couldnt|lack … phone|telephone|contact|working … number|numbers|details|line|person|address
  + There is [no phone number] on the site.
  - Type your phone number, with no spaces.
reachability.no_contact   -3,rupture:missing_touchpoint service|support|help|desk … nonexistent|non-existent|nowhere|inexistent
  + Their [support is nonexistent].
  - A ghost is non-existent, said the service priest.
reachability.no_human     -2,rupture:missing_touchpoint automated system|line|voice|menu|service|phone|message|messages
  + The number leads to an [automated system].
  - The barn has an automated feed lift.
reachability.no_human     -2,rupture:missing_touchpoint get|got|hear|is|only|just a|an|the|automated recording|recorded|automated|machine|answering|voicemail|answerphone|robot|bot
  + All you get [is a recording] of waves.
  - Record a demo.
reachability.no_human     -2,rupture:missing_touchpoint no|impossible way|to|able … actual|real|living|human person|human|people|being
  + There is [no way to reach a real human].
  - A real person, with no airs.
reachability.no_human     -2,rupture:missing_touchpoint no|not|n't|never|without|cannot|cant|impossible … human|live|actual|real person|being|agent|people|human|representative
  + There is [no real person] behind that inbox.
  - A human being is not a robot, sang the choir.
reachability.no_human     -2,rupture:missing_touchpoint only|just|endless|nothing … robot|robots|bot|bots|chatbot|recording|recordings|voicemail
  + You get [only a chatbot] at night.
  - They asked whether an automated washing machine is in flat two.
reachability.no_staff     -2                            crew|staff|waiter|waitress|waiters|attendants|attendant|stewards|salesman|assistant|everyone … disappeared|vanished|hid|hiding|invisible|nowhere|missing after|for|until|when|once
  + The [waiter vanished for] half an hour.
  - The staff disappeared from the map.
reachability.no_staff     -2                            does|did|do|is|has anyone|anybody … work|working|home|awake here|there|today
  + [Does anyone work there]?
  - Someone is at work.
reachability.no_staff     -2                            never|cant|cannot|n't|not|impossible … find|spot|locate … member|members|assistant|anyone|anybody|staff|someone
  + You can [never find anyone] who works there.
  - I have never seen a member of the band.
reachability.no_staff     -2                            nobody|noone|no-one|anyone|anybody … to|around|about ask|help|serve|assist|advise
  + There was [nobody around to ask] about sizes.
  - I serve nobody but the king.
reachability.one_till     -2                            one|only|single till|checkout|cashier|desk|counter|window|bar|lane|server|receptionist|nurse|doctor|lifeguard|barman|tills … open|serving|manned|working|staffed
  + [One desk open] on a bank holiday.
  - The till is open, one of six.
reachability.turnover     -2                            high|constant|huge|massive|endless|rapid|such staff|turnover turnover|of
  + A [high staff turnover] at the nursery.
  - The firm has a turnover of two million.
reachability.understaffed -2,stage:use,channel:premises agency|temp|temporary|bank staff|workers|carers daily|every|constantly|all
  + Different [agency staff daily].
  - The agency staff were kind.
reachability.understaffed -1,stage:use,channel:premises lack|shortage|insufficient|fewer … staff|nurses|staffing|cashiers|doctors|agents|assistants|waiters|tills
  + [Fewer nurses] at night.
  + A [shortage of staff] at the border.
  - Not a word to the staff, it is a surprise.
reachability.understaffed -1,stage:use,channel:premises no staff|nurses|staffing|cashiers|doctors|agents|assistants|waiters|tills
  + There were [no nurses] on the ward at night.
  - I have no complaint of the staff.
reachability.understaffed -2,stage:use,channel:premises one|only|single|lone bloke|chap|lad|guy|girl|person|woman|kid|teenager serving|manning
  + There was [one bloke serving] forty people.
  - One lady on the bus chatted to us.
reachability.understaffed -1,stage:use,channel:premises one|two|2|1|three|single till|tills|checkout|staff|nurse|nurses|waiter|cashier|counter for|open|serving|covering the|out|whole|of|forty|thirty|fifty|twenty|entire
  + [One till open out] of ten.
  - Two staff on the bus.
reachability.understaffed -1,stage:use,channel:premises only|just one|two|1|2 … agent|agents|staff|kiosk|doctor|attendant|lane
  + [There was only one agent for two hundred of] us.
  - The agent rang just before one.
reachability.understaffed -1,stage:use,channel:premises only|just one|two|1|2 … till|tills|cashier|checkout|nurse|waiter|waitress|barman
  + [Only one till] for all.
  - They asked whether just one more till roll, please.
reachability.understaffed -2,stage:use,channel:premises run ragged
  + The nurses were [run ragged].
  - They run on time.
reachability.understaffed -1,stage:use,channel:premises rushed|run|ran|running off|around their|like feet|headless
  + The carers are [rushed off their feet].
  - Rushed off to the shop.
reachability.understaffed -1,stage:use,channel:premises short|under|low staffed|manned|handed|staffing
  + The kitchen was [short staffed].
  - They asked whether a short staff meeting begins at noon, so the shop opens late.
reachability.understaffed -1,stage:use,channel:premises staff|staffing shortage|shortages|cuts
  + Blame the [staff shortages].
  - The staff room is on level two.
reachability.understaffed -1,stage:use,channel:premises understaffed|understaffing|short-staffed|overworked|overstretched|undermanned|short-handed
  + The ward was [understaffed].
  - If the shift is understaffed, call the agency.
reachability.unmanned     -2                            unmanned|unattended|unstaffed|deserted
  + The front desk was [unmanned].
  - The man at the desk.
reachability.unmanned     -2                            unstaffed|under-staffed|overstretched|over-stretched
  + The desk was [unstaffed].
  - The staff stretched before the run.
reachability.unreachable  -2,rupture:no_answer          <nobody> answered|answers|answering
  + Twice I rang and [nobody answered].
  - Nobody asked what he answered.
reachability.unreachable  -2                            can|ca|cannot|could|cant|impossible|unable|hard|difficult|never n't|not|to|get|a … appointment|appointments|slot|slots|gp|doctor
  + You [can't get an appointment] before June.
  - A doctor to see.
reachability.unreachable  -2                            does|do|did anyone|anybody|you|somebody|guys actually|even|ever|guys|really|still work|answer|reply|care|read|listen|check|monitor|know|exist|ever
  + [Does anyone actually work] at this counter?
  - Do you work late?
reachability.unreachable  -2,rupture:no_answer          impossible|hard|difficult|tough|hopeless|nightmare|trouble|difficulty … reach|contact|speak|through|hold|touch|thru
  + The housing desk is [hard to reach].
  + It is [difficult to get through] on Mondays.
  - The top shelf is not hard to fix, speak to Jim.
reachability.unreachable  -2,rupture:no_answer          just|only|simply rings|rang|ringing
  + The bell line [just rings].
  - Rings on her fingers.
reachability.unreachable  -2                            let|lets|letting|just it|the|them|phone|rings|ring ring|rings|out out|endlessly|forever|off
  + The agents just [let it ring out].
  - A ring road goes out of town.
reachability.unreachable  -2                            lines|line|phones|phone … busy|engaged|jammed|blocked|permanently
  + Your [lines are always busy].
  - The line to the loo was not busy with kids.
reachability.unreachable  -2,rupture:no_answer          no one … available|around|there|present
  + There was [no one around] at check-out.
  - No, one seat is available by the door.
reachability.unreachable  -2,rupture:no_answer          no one|answer … ~answer|~pick|phone|up
  + [No one picks up] at the vet.
  - If one answer is wrong, pick the second.
reachability.unreachable  -2,rupture:no_answer          nobody|no-one|noone … available|around|there|desk|present
  + [Nobody was available] at the hire desk.
  - Nobody in my flat is free, is a lunch slot available ?
reachability.unreachable  -2,rupture:no_answer          nobody|no-one|noone|never|not|n't|rarely|dont … ~answer|~pick … phone|phones|call|calls|up
  + [Nobody answers the phone] after four.
  + They [never pick up].
  - Please answer the phone for me, would you ?
reachability.unreachable  -2                            nobody|noone|not|no in|to|around|a sight|ask|help|soul|speak|be
  + There was [nobody to ask] at the pier.
  - To ask is free.
reachability.unreachable  -2,rupture:no_answer          non responsive
  + A [non responsive] help desk.
  - The site is responsive on a phone.
reachability.unreachable  -2,rupture:no_answer          not|n't|never|unable|cannot|cant|couldnt|impossible … in touch
  + I [never got in touch] with the fitter.
  - Keep in touch, do not be a stranger.
reachability.unreachable  -2,rupture:no_answer          not|n't|never|unable|cannot|cant|couldnt|impossible … ~get to speak|talk|anyone|someone|anybody|agent
  + You ca[n't get to speak] with them.
  - We did not get to see the sea.
reachability.unreachable  -2,rupture:no_answer          not|n't|never|unable|cannot|cant|couldnt|impossible … ~get|~speak|~talk … hold|through|thru|human|person|someone|anyone|agent|representative
  + We ca[n't speak to anyone] at the depot.
  + [Cannot get through] since dawn.
  - They asked whether not to talk to a person.
reachability.unreachable  -2,rupture:no_answer          not|n't|never|unable|cannot|cant|couldnt|impossible|no|nobody … speak|talk|speaking|talking to
  + I could[n't talk to] the manager.
  - The tour guide never stops to talk of it.
reachability.unreachable  -2,rupture:no_answer          not|n't|never|unable|cannot|cant|couldnt|impossible|no|nobody … ~get|speak|talk hold|through|thru
  + I could[n't get through].
  + It is [impossible to get hold] of them.
  - They asked whether I cannot get to the fair before ten.
reachability.unreachable  -2,rupture:no_answer          not|n't|never|unable|cannot|cant|couldnt|impossible|no|unsuccessfully … reach|contact
  + I could[n't reach] the estate office.
  + [Unable to contact] the site manager.
  - Do not contact my old address.
reachability.unreachable  -2,rupture:no_answer          phone|phones|it|line|number|just|only rings|ring|rang|ringing|goes and|out|off|forever|unanswered|until|dead|constantly|through
  + The [number rings and] rings.
  - It rings a bell.
reachability.unreachable  -2,rupture:no_answer          phone|phones|line|lines|number|call|calls … ~ring|goes|went|rings unanswered|out|dead|voicemail|answered
  + The [line just rings out].
  - The number of rings is on the box, thrown out.
reachability.unreachable  -2                            send|use a|carrier|smoke pigeon|signals|carrier pigeon|from|signals
  + It is quicker to [send a carrier pigeon].
  - It was easier to get the letter online.
reachability.unreachable  -2,rupture:no_answer          someone|somebody|anyone|anybody … answer|pick the|your|up phone|phones|calls|the
  + Will [someone please answer the phone]?
  - Please tell me the number of the phone shop.
reachability.unreachable  -2,rupture:no_answer          still have|has|had n't|not … spoken|spoke|talked|heard|reached
  + We [still have not spoken] to a human.
  - I still have the note that he spoke of.
reachability.unreachable  -2,rupture:no_answer          unreachable|uncontactable|un-contactable
  + The caseworker is [unreachable].
  - If the number is unavailable, pick a new one.
reachability.unreachable  -2,rupture:no_answer          yet to speak|talk|reach
  + I have [yet to speak] with the broker.
  - They have a talk to give.
reachability.unreachable  -2,rupture:no_answer          yet|still to speak|talk|reach … anyone|someone|human|representative|person
  + I have [yet to speak to anyone] sane.
  - I want to speak to my mother yet.
reachability.unreachable  -2,rupture:no_answer          ~go|went|goes|straight … to voicemail|answerphone
  + It goes [straight to voicemail].
  - My voicemail greets callers; go on to press two.
reachability.unreachable  -2,rupture:no_answer          ~try|tried|trying|attempted … ~contact|~reach|~call|~ring|~phone
  + I have [tried to contact] the broker since May.
  - Tried and tested, the phone case floats.

reachability.absent -2 no sign of the|a|any|our manager|staff|owner|waiter|waitress|doctor|nurse|driver|one|anybody|host|guide|receptionist|landlord|teacher
  + In the hall [no sign of a waiter].
  - No sign of rain.

reachability.turnover    -2                                               <agent>|worker|handler|teacher|tutor|adviser|advisor|contact|caseworker changed|changes|replaced|switched <count>=2
  + My [tutor changed four times].
  - The tutor changed his tie again.
reachability.unreachable -2,stage:support,channel:phone,rupture:no_answer line|phone|number|just keeps|kept|always|only|simply|rings|rang ringing|rings|rang|ring out
  + The [line keeps ringing out].
  - The bells are ringing out.

reachability.absent -2 <agent>|they|manager|managers|management|he|she|nobody|owner|landlord|secretary|principal is|are|was|were|'s|'re never|rarely|seldom|hardly in $
  + The [owner is never in].
  - She was never in Rome.

# Told to try again some other time
reachability.unreachable -1,rupture:repeat_contact,effort:contact_again told me|us|him|her to call|come|ring|try|return … another|different day|week|time|month
  + They [told us to try another day].
  - They asked us to bring another cake next week.
reachability.unreachable -1,rupture:repeat_contact,effort:contact_again told|tells me|us|him|her to call|ring|phone|try back|again|later
  + The surgery [told us to ring back] on Monday.
  - They asked us to come back for cake.
reachability.unreachable -1,rupture:repeat_contact,effort:contact_again was|were|been|got told to call|come|ring|try|return … another|different day|week|time|month
  + I [was told to come another day].
  - I was told to bring another cake.
reachability.unreachable -1,rupture:repeat_contact,effort:contact_again was|were|been|got|is told to call|ring|phone|try back|again|later
  + I [was told to call again].
  - I was told to call a cab.

# Nobody there
reachability.unreachable -2                   conspicuous by their|his|her absence
  + The stewards were [conspicuous by their absence].
  - A conspicuous sign by the door of the absent.
reachability.unreachable -2,rupture:no_answer engaged|busy|dead tone|tones|signal|signals
  + All I hear is the [engaged tone].
  - They got engaged to the sound of bells.
reachability.unreachable -2                   getting|straight|only to|the|a|their|his|her|this voicemail|answerphone|answering-machine
  + I am [getting his voicemail] again.
  - Set up the voicemail on my new phone ?
  - I got your voicemail, thank you.
reachability.unreachable -2                   gone|went|going to ground|earth
  + Their salesman has [gone to ground].
  - The tea went to the ground floor.
reachability.unreachable -2                   gone|went|go|goes|going awol|missing-in-action|m.i.a
  + Our broker [went AWOL].
  - The sky went darker.
  - It was going dark when we came.
reachability.unreachable -2                   number|line|lines|phone|phones <be>|always|constantly|permanently always|constantly|permanently|forever|perpetually|busy|engaged busy|engaged
  + Their [line is permanently engaged].
  - The number of busy shops is high.
reachability.unreachable -3                   off the face of|the
  + The seller dropped [off the face of] the planet.
  - Wipe the grease off the face with soap.
reachability.unreachable -2                   try|trying|tried getting hold|through of|to
  + You [try getting hold of] them.
  - Try the hold of the ship.

# Told in other words
reachability.absent       -2                            nobody|noone|no-one|one|soul|staff|assistants to|in be|sight found|seen|to
  + On the shop floor [nobody to be seen].
  - Nobody is to be named.
reachability.cut_off      -2                            cuts|cut|disconnects|drops|dumps|boots|kicks you|callers|customers off|out|mid-call
  + The switchboard [cuts you off].
  - Cut a strip off.
reachability.no_human     -2                            manned|staffed|run|answered by robots|bots|idiots|clowns|monkeys|imbeciles
  + The line is [manned by robots].
  - A robot runs by the film museum.
reachability.understaffed -2,stage:use,channel:premises staff|assistants|waiters|carers|nurses|help|crew|teachers|police|attendants … thin on the
  + [Staff thin on the] ground.
  - Thin ice on the lake, the staff of the inn.
reachability.unreachable  -2                            helpline|hotline|switchboard|reception|extension|mailbox <be> always|constantly|permanently|forever|perpetually busy|engaged|dead
  + The [hotline is constantly busy].
  - A busy reception room.
  - Reception is always closed on Sundays.
reachability.unreachable  -2                            line|phone|helpline|hotline|number|it|switchboard|just|only rings|ring|rang out
  + Their [helpline rings out].
  - A bell rang out over the bay.

communication.no_reply   -2,rupture:no_answer                             none of my|our|the|these|their emails|messages|letters|texts|enquiries|questions|queries|requests|complaints was|were|is|are|has|have|got|ever … answered|acknowledged|returned|read|addressed
  + [None of our emails were answered].
  - None of the letters was long.
keep.name                keep                                             low|lowest|little|minimal|lower|no|hardly staff|teacher|any|turnover|employee|crew|nurse turnover|of|nurse|staff
  + They have [low staff turnover].
  - The staff is low on tea.
reachability.no_contact  -2,stage:support,rupture:missing_touchpoint      no|without|zero contact|emergency details|number|numbers|information|telephone|phone given|provided|supplied|listed|available|anywhere|shown|left|displayed
  + [No contact details given] on the gate.
  - Without contact lenses I am lost.
reachability.no_staff    -2,stage:use,channel:premises                    no member|members of staff|crew|team at|around|available|present|anywhere|to|visible|nearby|came|offered|who
  + [No member of staff around] at noon.
  - A member of staff said no.
reachability.turnover    -1                                               staff|teacher|teachers|nurse|driver|manager|management|crew|tenant|tutor|carer|employee|personnel turnover
  + There was [teacher turnover] all year.
  - The bakery turnover rose by a fifth.
reachability.unreachable -2,stage:support,channel:phone,rupture:no_answer none of my|our|the|these|their calls|call|phonecalls|voicemails was|were|is|are|has|have|got|ever … answered|returned|picked|taken|logged
  + [None of my calls was returned].
  - None of the calls was for me.

keep.enough_around        keep                          had|have|were|was|is|are enough|plenty staff|people|waiters|crew|nurses|hands|help
  + They [had enough staff] for all of us.
  - We have had enough.
reachability.no_staff     -2,stage:use,channel:premises never|hardly|barely|not|n't|rarely saw|see|seen|spotted a|an|any|one|single|another attendant|waiter|rep|nurse|steward|staff|cleaner|conductor|guard|lifeguard|engineer|inspector|employee|assistant|ranger|porter
  + We [never saw an attendant] on the pier.
  - We never saw a more attentive attendant.
reachability.understaffed -2,stage:use,channel:premises not|n't|never enough|sufficient employees|staff|workers|waiters|servers|crew|hands|attendants|nurses|drivers|personnel|cashiers|lifeguards
  + There are [not enough waiters] for the terrace.
  - We did not stay long enough, people were kind.
reachability.understaffed -2,stage:use,channel:premises only|just|barely <figure> of|people|staff|girls|lads|men|women|guys … to|for serve|handle|cover|cope|man|run|look|deal
  + There were [only two of them to serve] the whole hall.
  - Only the cook came to serve.
reachability.understaffed -2,stage:use,channel:premises stretched|spread too|so|very|pretty|rather|really|terribly thin
  + The ushers were [stretched too thin].
  - The butter spreads thin.

reachability.understaffed -2,stage:use,channel:premises not|n't|never enough|sufficient employees|staff|people|workers|waiters|servers|crew|hands|attendants|nurses|drivers|personnel|cashiers working|serving|behind|manning
  + There are [not enough staff working] the till.
  - Enough people working on it.

reachability.absent       -2                            elusive|invisible|vanishing staff|assistant|assistants|manager|manageress|waiter|waiters|driver|doctor|sales|agent|agents|attendant
  + One [elusive waiter] for the whole deck.
  - An elusive tune.
reachability.understaffed -2,stage:use,channel:premises not|n't|never enough people on|serving|behind|at the|desk|till|tills|counter|bar
  + [Not enough people on the] tills.
  - Not enough people know it.

reachability.no_staff     -2,stage:use,channel:premises no staff|team|crew member|members at|on|to|around|available|anywhere|present|visible
  + There was [no staff member at] the gate.
  - He is no member of the staff.
reachability.understaffed -1,stage:use,channel:premises there is|are|was|were no drivers|pilots|teachers|guides|instructors|cleaners|engineers
  + [There are no pilots], they said.
  - There are no trees.

reachability.no_staff -1,stage:use,channel:premises no lifeguard|lifeguards|attendant|attendants|steward|stewards|receptionist|assistants|representatives
  + There was [no attendant] all day.
  - The attendant said no.

keep.none_needed          keep no guide|guides|attendant|attendants|driver|drivers|receptionist|rep|reps|instructor|instructors|assistants needed|required|necessary
  + [No guide needed].
  - There was no attendant.
reachability.understaffed -2   only <figure> of|out … counters|tills|checkouts|desks|lanes|windows|registers|booths|gates|stations … open|manned|staffed|working
  + We saw [only two of the ten booths staffed].
  - Only two of us came.

reachability.absent -2 nobody|noone|no-one|none on|at|around|about|in|anywhere|there … to ask|help|serve|assist|advise|consult
  + [Nobody on the floor to ask].
  - Nobody has to ask.
reachability.absent -2 nobody|noone|no-one|none to complain|turn|report|talk|tell|help|ask|contact|call|speak|assist
  + There was [nobody to complain] to.
  - Nobody complained to me.

keep.a_few_staff          keep                          a|the few staff|nurses|doctors|agents|assistants|waiters|members|people|cashiers
  + [A few staff] were lovely.
  - Too few staff.
reachability.understaffed -2,stage:use,channel:premises place|hotel|terminal|shop|desk|ward|restaurant|store|park|bar|branch|kitchen needed more|extra|additional staff|people|hands|waiters|nurses|drivers|guides|help
  + The [terminal needed more people].
  - We needed more people for a team.

reachability.no_return -2                            waiter|waitress|clerk|assistant|salesman|saleswoman|saleslady|nurse|she|he|agent|adviser|advisor never|n't|not reappear|reappeared|resurfaced|materialise|materialize|resurface
  + The [waiter never reappeared].
  - The moon never reappeared.
reachability.no_staff  -2,stage:use,channel:premises not a|one|single guard|steward|waiter|attendant|nurse|porter|conductor|lifeguard|rep|ranger|policeman … seen|sight|found|around|anywhere
  + And [not a guard to be seen].
  - A guard was seen.

reachability.no_contact  -2,stage:support,rupture:missing_touchpoint no way to … call|phone|ring|email|telephone|message or|them|you|anyone|anybody|someone … email|phone|ring|call|write|message|them|you
  + [No way to phone or email] them about a leak.
  - There is no way to call a horse a dog.
reachability.no_human    -2                                          hard|harder|difficult|tough|tricky|struggle|struggled to speak|talk|reach|get … actual|real|living|human|live person|human|people|being|agent|voice
  + It is [hard to talk to an actual person] at the lottery office.
  - It is hard to draw real people.
reachability.no_human    -2,rupture:missing_touchpoint               no way|option|chance to|of speak|talk|speaking|talking|chat to|with … human|person|somebody|anyone
  + At the car park there is [no way of talking to a person].
  - There is no way to talk of a person like that.
reachability.no_human    -2,stage:pay                                only|just self-checkout|self-checkouts|self-service|self-scan … open|available|working|tills|now|left|machines|running
  + They had [only self-checkouts open].
  - They have a self-checkout open.
reachability.unreachable -2,rupture:dead_end                         refuse|refuses|refused|wouldnt|wont to|let let|put|me|us|you … speak|talk|through to|with … manager|supervisor|anyone|anybody|someone|else
  + The parking firm [refused to let me speak to a supervisor].
  - The twins refused to talk to anyone.

reachability.no_contact -2,rupture:missing_touchpoint the|your|their|this|that … number|line|extension|helpline <be> … not|no|n't|unobtainable|discontinued|disconnected in|longer|recognised|assigned|unobtainable|attributed service|use|active|valid|in|recognised|exists
  + [Their helpline is not in service].
  - The line is in use.
  - My number is no longer valid.

reachability.understaffed -2,stage:use only|just|barely one|two|three|single till|tills|checkout|checkouts|counter|counters|desk|desks|window|windows|cashier|lane|lanes|gate|gates|register|registers|server|waiter|nurse open|opened|manned|staffed|working|on|serving|available
  + At noon [only two windows manned].
  - Only two windows face south.

reachability.unreachable -2 all|every|no our|the|of|their|advisers|operators|agents|lines|adviser|agent|operator operators|advisers|advisors|agents|lines|representatives|are|is|available are|is|busy|engaged|currently|available|still busy|engaged|unavailable|occupied
  + Says the voice: [all our agents are busy].
  - All our agents are happy.

reachability.understaffed -2,stage:use assistants|staff|salespeople|waiters|attendants|advisers|nurses|conductors <be> rare|scarce|thin|few|absent
  + The [salespeople are scarce] up here.
  - A rare staff of oak.
  - The staff are the rare kind that care.

reachability.unreachable -1 zero|no|nil availability|openings $
  + [Zero openings].
  - Openings in the wall.

reachability.absent -1 the|their|always|our|case manager|adviser|advisor|director|handler|officer|agent <be> … on|off|away|out holiday|sick|leave|again
  + [The director is away again].
  - The manager is on the phone.
  - The director is on until six.

reachability.absent -1 my|our|the contact|adviser|advisor|manager|director|doctor <be> always|often|constantly|forever away|absent|unavailable
  + [My adviser is forever away].
  - My adviser is there.
  - My adviser is never busy.

reachability.nobody -2,rupture:no_answer without ever|once getting|managing|reaching|succeeding … anyone|anybody|someone|human|person|answer|reach
  + Thirty calls [without ever getting anyone].
  - I sing without ever getting tired.
  - I got my seat without even speaking to anyone.

reachability.understaffed -2 have|has|had|been|left no|without teacher|nurse|doctor|gp|dentist|caretaker|lifeguard|conductor since|for|any|anymore|longer
  + We [have no caretaker any] more.
  - We have no need of a caretaker.
  - We have no class for now.

reachability.absent -2,yields never|hardly|rarely|seldom|barely see|sees|saw the|our|any|their coach|manager|managers|supervisor|instructor|teacher|cleaner|cleaners|security|conductor|director|inspector|owner|staff|trainers
  + You [never see the coach] at the fort.
  - You see the coach.
  - You never see a coach so involved.

reachability.available -2 classes|class|sessions|places|appointments|courses|bookings full|snapped|gone|<be>|get|fill … full|up|gone in|within … minute|minutes|seconds|second|instant|moments
  + The [sessions are full in a minute].
  - The sessions last a minute.
  - The classes are booked online in a minute.

reachability.unreachable -2 secretary|receptionist|switchboard|pa|secretaries|receptionists screens|screen|filters|filter|blocks|block|gatekeeps … calls|call|patients|appointments|everyone|access
  + The [secretary filters every call].
  - The desk filters water.

reachability.understaffed -2 the|their|poor|this|whole team|staff|nurses|crew|teachers|carers|employees|doctors <be> … exhausted|overworked|overstretched|burnt|burned|overwhelmed|stretched
  + [The nurses are visibly overstretched].
  - The staff were rested.

reachability.cut_off      -2,rupture:no_answer                        chat|call|conversation ended|terminated|closed|disconnected|dropped|cut before|without|mid|while|whilst|halfway it|i|we|anyone|my|anything|answering|resolving
  + The [chat ended before it] was resolved.
  - The call of the wild ended before we left.
  - The chat closed without any trouble.
reachability.no_contact   -2,stage:support,rupture:missing_touchpoint could|can|cannot|cant|did|do|couldnt n't|not|never find a|an|any|the|your|their|even … email|contact|phone|postal|telephone|complaints address|number|form|details
  + I [could not find an email address].
  - I did not see the address.
reachability.no_human     -2,rupture:missing_touchpoint               not|n't|never|cannot|cant|impossible|unable|hard … get|getting past|beyond|through|round the|a|your|their|its … bot|chatbot|robot|recording|machine|assistant|menu
  + I could [not get past the chatbot].
  - We got past the machine room.
reachability.understaffed -1                                          doing|do|does|did what they|he|she can|could with the|what|few|little|limited
  + They [do what they can with what] they own.
  - Do what you can.
  - She did what she could in the time.
reachability.unreachable  -2,stage:support                            chat|helpline|hotline|helpdesk|switchboard <be> never|hardly|rarely|n't|not available|online|manned|staffed|reachable|answered
  + The [helpline is never manned].
  - The chat is never dull.
  - The helpline is not open on Sundays.
reachability.unreachable  -2,stage:support                            chat|helpline|hotline|helpdesk|switchboard|inbox <be> always|constantly|permanently|forever offline|closed|unavailable|busy|down
  + Your [chat is always offline].
  - The desk is always clean.
