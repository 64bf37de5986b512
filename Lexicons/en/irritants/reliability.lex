@language en
@kind     irritants

reliability.broken -2 froze|crashed|freezes|crashes again|constantly|repeatedly|twice|mid
  + The till screen [froze again].
  - The pipes froze on Sunday.

reliability.recurrent -1 happens|happened|happening … before|twice|already|every|each|often|regularly|constantly
  + It [happens every] winter.
  - What happened on the tour that day was fun.
reliability.recurrent -2 noise|fault|problem|leak|issue|error|smell|bug|damp|mould|symptoms … <be>|came|comes|has back|returned|reappeared|resurfaced
  + The [leak is back].
  - He was back with the fault code.
reliability.recurrent -2 same old|tired story|excuse|excuses|nonsense|script|response|rubbish|answer
  + The [same old story] from the depot.
  - The same tale from an old friend.

reliability.broken -2 lasted|lasts … only|barely|less|under|two|three|four|six … weeks|days|months|week|month|wash|washes|uses
  + The hinge [lasted two weeks].
  - The tour lasted two joyful hours.

# Breaks, bugs, cancellations, things that do not work.

reliability.not_working -2 <negation> … ~work|~function
  + The ticket machine did [not work] with my card.
  - I work in Malta, not in Rome.

@sector app electronics telecom
reliability.not_working -2 not|n't|never|cannot|cant|wont|doesnt|didnt|wouldnt|couldnt|rarely … ~load|~open|~start|~launch|~boot|~charge|~sync|~install|~update|~turn|~pair
  + The newest release does [not boot].
  - The open day starts with a chat.

@all
reliability.broken      -2,stage:use     app|it|scooter|system|card|button|code|key|fob … not|n't|never unlock|end|activate the|my|our|a|their car|van|bike|scooter|vehicle|trip|ride|rental|journey|session|locker|door|charger
  + The [app would not end our ride].
  - We would not end the trip without a song.
reliability.broken      -2,stage:use     car|van|engine|vehicle|scooter|motor|motorhome|campervan|mower|moped … died|conked|stalled
  + The [van died] on a hill.
  - He died long ago in that car.
reliability.broken      -2,stage:use     conk|conks|conked|packed out|up|in
  + The mill clock [packed up] in May.
  - The usher packed the hats in paper.
reliability.broken      -2,stage:use     engine|motor|screen|laptop|computer|phone|car|tv|boiler|machine suddenly|randomly|keeps|kept|constantly shut|shuts|shutting|cut|cuts|cutting|switching|turning|turns|turned off|out|down
  + The [motor suddenly cut out].
  - The motor is cut out of card.
reliability.broken      -2,stage:use     no way it|this|that|they will|'ll|would|could … work|fit|last|hold|survive
  + There is [no way it will ever fit].
  - It is the way it will work.
reliability.broken      -2,stage:use     out of order|service|action|commission
  + Both toilets were [out of order].
  - Out of habit I order tea.
reliability.broken      -2,stage:use     ~break|~broke|~conk down
  + The dishwasher [broke down at eight weeks].
  - Please break down the bill for me.
  - They broke up for the holidays.
reliability.bug         -2               alarm|alarms|siren|sensor|sensors|detector|detectors|light|lights|heating|fan|buzzer … goes|went|go|going|trips|tripped|beeps|beeped|rings|rang|stops|stopped|flashes … no reason
  + The smoke [alarm beeps for no reason].
  - The man in the light jacket went off for a reason.
reliability.not_working -2               ~fail to … load|open|start|work|connect|charge|send|sync
  + The hatch [failed to open] for my pass.
  - I fail to see the point.
reliability.not_working -2               ~stop|~quit|~cease ~work|~function|~charge|~respond
  + The kettle [stopped working] after a month.
  - I stopped to charge the car.
reliability.stuck       -2,stage:use     i|we could|can|ca n't|not remove|release|unplug|detach|unhook … it|the|my|our
  + [I could not unhook the] trailer.
  - I could not recall the tune.
reliability.swallowed   -2,channel:kiosk machine|atm|meter|kiosk did|does n't|not give|gave|return … change
  + The [meter did not give any change].
  - The machine did not change.
reliability.swallowed   -2,channel:kiosk machine|atm|meter|kiosk|pump kept|keeps|retained my|our|the card|change|coins|money|note
  + The [meter kept my change].
  - The card index was kept dry by a machine.
reliability.wont_accept -2               machine|reader|scanner|terminal|gate|gates|kiosk|barrier|sensor … never|hardly|rarely reads|recognises|recognizes|accepts|scans|sees
  + The [gate never reads] my ticket.
  - The man at the gate never takes a rest.
reliability.works_badly -2               ~barely|hardly|scarcely|rarely|only ~work|~function
  + The card reader [barely works].
  - If it barely works in frost, I will return it.
reliability.works_badly -2               ~malfunction|~faulty|~defective|~dodgy
  + The thermostat is [faulty].
  - What if the thermostat is faulty?

@sector electronics retail telecom app energy
reliability.broken -2,stage:use ~die|~broke|~failed|~quit|dead … after|within|only|already|days|weeks|months|month
  + The speaker [died within] the year.
  - If it dies within a year, what then?

@all
reliability.broken -2,stage:use ~be … broken|busted|kaput
  + The ice machine [is broken] again.
  - If it is broken, we could meet on Friday.
reliability.broken -2,stage:use ~go bad|kaput|bust|haywire
  + The hard drive [went bad] after a year.
  - If the milk goes bad by Monday, say so before we travel.
reliability.broken -2,stage:use ~lasted|~last only|barely|not
  + The zip [lasted barely] a fortnight.
  - If it should last only an hour, I can bring my own.
reliability.bug    -2,stage:use ~bug|~buggy|~glitch|~glitchy
  + The new release is [buggy].
  - There is a bug in my salad bowl advert?

@sector app electronics telecom bank
keep.hang_around keep         hang|hangs|hanging|hung around|about
keep.never_stops keep         <thing>|<kit>|it|they|he|she … n't|not|never stop|stops|stopped working|running|going|giving|improving
reliability.bug  -2,stage:use ~crash|~freeze|~hang
  + The [app crashes] daily.
  - If I can freeze my account for a month, I can pay on Monday.

@all
reliability.bug -2,stage:use ~app|~site|~website|~page|~computer|~laptop|~phone|~screen|~system|~game … ~crash|~freeze|~hang|~glitch
  + Your [website froze] at the last step.
  - The course for seniors is on computers.
reliability.bug -2,stage:use ~keep ~crash|~freeze|~shut|~log|~kick|~restart|~break|~fail|~disconnect
  + It [keeps logging] me out.
  - If it keeps crashing, do write to my sister.
reliability.out -2,stage:use atm|atms|machine|machines|dispenser|dispensers|cashpoint|vending|hydrant <be> empty
  + Both [dispensers were empty].
  - The tank top is blue, the room is empty.

@sector electronics app telecom
reliability.bug -2,stage:use blue|black|blank|white screen
  + I only get a [blank screen] now.
  - If you sell a black screen cover, the school has to know.

@all
reliability.bug   -2 ~error ~message|~code|~page
  + I get an [error message] at checkout.
  - If you see an error code, note it.
reliability.bug   -2 ~have|constant|many|endless ~issue|~problem|~trouble with|using|connecting|logging|loading
  + I [have trouble logging] in each morning.
  - If you have issues with my ID, just leave it with the porter.
reliability.bug   -2 ~technical|~system|~computer|~mechanical|~software|~maintenance ~issue|~problem|~error|~glitch|~difficulty|~fault|~failure
  + A [technical fault] wiped the booking.
  - If it is a technical problem, restart the box.
reliability.login -2 <negation> … ~log|~login|~logon
  + I could [not log] on for two days.
  - The log book is in the cabin.
reliability.login -2 unable|impossible to log|login|access|connect|pay|download|install|open|view|sign|register|upload|send|activate|submit
  + I am [unable to access] my statements.
  - If you are unable to access it, call us.

@sector app bank telecom insurance retail electronics public
reliability.login -2 <negation> … ~access|~connect|~download|~install|~register|~upload|~submit|~activate
  + They will [not connect] to the hub.
  - If it will not connect, restart it.

@all
keep.i_cancelled       keep            i|we|'ve|husband|wife cancelled|canceled … order|orders|booking|bookings|reservation|appointment … without|reason|again|day|minute
  + [I cancelled my booking without] a hitch.
  - They cancelled our booking without asking.
keep.walk              keep            ~break down … bill|cost|price
keep.walk              keep            ~go to work
reliability.cancelled  -2,stage:return <company>|seller|shop|store … cancelled|canceled|canceling|cancelling|cancels my|our|the|an|her|his|that|this … ~order|~booking|~reservation|~appointment|~purchase|~ticket
  + Then [they cancelled our booking] by text.
  - Can you cancel my order of bulbs ?
reliability.cancelled  -2,stage:return cancelled|canceled|cancels|cancelling … ~order|~booking|~reservation|~appointment … without|reason|again|day|minute
  + They [cancelled our booking without] asking.
  - If I can cancel an order within a day, I will come back later.
reliability.cancelled  -2              ~cancel|~cancelled|~canceled … ~flight|~train|~bus|~ferry|~connection|~show|~gig
  + They [cancelled our flight at] midnight.
  - If I can cancel my flight online, send me the other one.
reliability.cancelled  -2,stage:return ~email|~text|~message|~letter … ~cancel|canceled|canceling … ~order|~booking|~reservation|~appointment|~purchase|~ticket
  + An [email cancelling my order] came at noon.
  - Send an email if you wish to cancel an order.
reliability.cancelled  -2              ~flight|~train|~bus|~ferry|~connection|~service|~concert|~show … ~cancel|~cancelled|~canceled
  + Our [train was cancelled] without notice.
  - If my flight is cancelled, I will take the coach.
reliability.cancelled  -2,stage:return ~order|~booking|~reservation|~appointment … ~cancel|~cancelled|~canceled
  + My [order was cancelled] for no reason.
  - If I should get my order cancelled, the club can decide in May.
reliability.impossible -2              ~order|~payment|~booking … <negation> … through
  + My [order did not go through].
  - If my payment is not halfway through, my wife prefers the blue one.
reliability.impossible -2              ~payment|~transaction|~order|~upload|~booking|~download … ~failed|~failing
  + My [payment failed] three times.
  - Is the order of payment set to fail?
reliability.impossible -2              ~site|~website|~app|~system|~server … down|unavailable|inaccessible|offline
  + The [website was down] on sale day.
  - If the website is down, ring the shop.
reliability.login      -2              ~locked out of my|our
  + I am [locked out of my] pension account.
  - If I am locked out of my account, I will call.
reliability.login      -2              ~password|~code|~login|~pin|~account … <negation> … ~work|~recognise|~recognize|~accept
  + My [password is not recognised].
  - The code is on the back, not at work.
reliability.lost_data  -2              ~lose|~delete|~wipe|~erase … ~data|~photo|~file|~history|~contact|~picture|~message
  + The update [wiped all my photos].
  - If I should delete a photo, we will sort it out together.
reliability.lost_data  -3              ~wipe|~delete|~erase|~lose|~corrupt … data|photos|files|playlists|playlist|progress|settings|history|contacts|notes|work|everything|saved
  + It [wiped all my playlists] last week.
  - Delete the app once your trip is over.
reliability.missed     -2              stranded|stranding
  + We were [stranded] at the gate overnight.
  - The Strand is shut to cars on Sunday.
reliability.missed     -3              ~miss|missed … ~connection|~flight|~train|~cruise
  + We [missed our connection] because of them.
  - If I miss my flight, what happens?
reliability.recurrent  -2              nothing but ~problem|~trouble|~issue|~headache
  + The car has been [nothing but trouble].
  - Nothing to add but no trouble at all.
reliability.recurrent  -2              same ~problem|~issue|~fault|~error|~thing … again|still|over|twice|keeps
  + The [same fault again] after the repair.
  - If it is the same problem again, note the time.
reliability.unreliable -2              <negation> … ~reliable|~dependable
  + The clock is [not reliable].
  - Is it reliable or not?
reliability.unreliable -2              ~unreliable|~temperamental|~erratic|~inconsistent
  + The bus is [unreliable] in winter.
  - If that site is unreliable, tell me which to use.

@sector airline transport
reliability.cancelled -2 ~flight|flt|flts|~train … xld|cxld|cancld|cxl
  + Our [flight was cxld] at the gate.
  - Which flight code stands for Oslo ?
reliability.missed    -2 stuck in|at|on|here|overnight
  + We are [stuck in] Leeds with no train.
  - I stuck the label on the case.

@all
reliability.broken -2,stage:use ~shut|~turn|~switch itself|themselves off|down
  + The heater [shuts itself off] at noon.
  - Turn off the tap yourself.

@sector retail electronics telecom energy app
reliability.broken -2,stage:use has|have|had|already broke|broken
  + The zip [has broken] in two days.
  - The dawn had a broken light.

@all
keep.almost_missed       keep             almost|nearly missed
keep.freeze_card         keep             ~freeze|unfreeze my|the|a|this ~card|~account
keep.given_up_hope       keep             i|we|had|have|'ve|has|almost|nearly gave|given|give|giving up|in
keep.locked_up           keep             locked up the|my|our|at|for|in
keep.old_one_broke       keep             old|last|previous lamp|kettle|toaster|printer|radiator|fridge|freezer|oven|boiler|washer|dishwasher|heater|fan|camera|charger|chair|bed|blind|blinds|lock broke
  + My [old printer broke], so I came here.
  - The printer broke.
keep.time_out            keep             time out|on
reliability.blocked      -2,channel:kiosk machine|atm|cashpoint|reader|terminal|till|turnstile|barrier|gate … spat|spit|spits|rejected|rejects|refused|refuses|declined … my|our … card|cards|ticket|tickets|coins|note|notes
  + The [turnstile spat out my ticket].
  - The machine spits out the ticket.
reliability.blocked      -2               ~block|~freeze|froze|~suspend|~deactivate|~disable my|our|his|her card|cards|account|accounts|phone|number|profile|wallet
  + They [blocked my card] while I was in Spain.
  - The lorry blocked the road near the card shop.
reliability.blocked      -2,channel:kiosk ~swallow|~eat|ate|eaten … card|change|coins|ticket
  + The cash machine [swallowed my card].
  - I keep a spare phone in the car.
reliability.broken       -2,stage:use     a|total|real lemon
  + The van is [a lemon].
  - I would like a slice of lemon.
reliability.broken       -2,stage:use     crapped|crapping|craps out
  + The fan keeps [crapping out].
  - The cat went out.
reliability.broken       -2,stage:use     dead|died|dies|broke again|already|twice
  + The drill is [dead again].
  - The battery in my old watch died.
reliability.broken       -2,stage:use     doa
  + The lamp was [DOA].
  - Do as I say.
reliability.broken       -2,stage:use     had|has to be|get … replaced|repaired|serviced
  + The pump [had to be replaced] in May.
  - When does the filter need to be replaced ?
reliability.broken       -2,stage:use     lamp|lamps|kettle|toaster|printer|radiator|fridge|freezer|oven|tap|toilet|boiler|washer|dishwasher|heater|fan|remote|camera|charger|chair|handle|shelf|drawer|bed|blind|blinds|lock|hinge|zip|strap broke $
  + One week in, the [handle broke].
  - The lamp was there when day broke.
reliability.broken       -2,stage:use     lamp|lamps|kettle|toaster|printer|radiator|fridge|freezer|oven|tap|toilet|boiler|washer|dishwasher|heater|fan|remote|camera|charger|chair|handle|shelf|drawer|bed|blind|blinds|lock|hinge|zip|strap in|on|of … broke $
  + The [lamp in our tent broke].
  - She stood by the lamp as the day broke.
reliability.broken       -2,stage:use     useless|expensive|glorified|overpriced|costly brick|paperweight|doorstop
  + My tablet is now an [expensive paperweight].
  - An expensive red brick house.
reliability.broken       -2,stage:use     ~fall|fell|~come|came|~drop to|apart|into bits|pieces|shreds
  + It [fell to bits] within a week.
  - Come into the garden, it is all bits and bobs.
reliability.broken       -2,stage:use     ~fall|~come|came|~drop apart|off
  + The mirror [came off] in the rain.
  - Drop me at the flat, it is on the left.
reliability.broken       -2,stage:use     ~flicker|~stutter|~short-circuit|~misfire|~malfunction
  + The screen [flickers] every evening.
  - We drove the circuit for a short hour.
reliability.broken       -2,stage:use     ~zip|~heel|~strap|~handle|~sole|~button|~hinge|~lid|~leg|~wheel|~hook|~clasp|~spout|~stitching|~seam ~go|~snap|~break|broke|broken|~split|~crack|~tear|torn|~burst
  + The [zip went] on the first wear.
  - Turn left at the wheel shop and go down.
reliability.bug          -2,stage:use     acting|acts|acted|playing|played|plays|messing up|weird|strange|funny|strangely|weirdly
  + The sat nav is [playing up].
  - The band played on deck.
reliability.bug          -2,stage:use     closes|shuts|turns|closed|shut|turned|switches|switched|restarts|reboots|starts|opens by|on|off|down|for|at itself|its|no|random|own|will|randomly
  + The reader [shuts off randomly].
  - The shop closes by ten.
reliability.bug          -2,stage:use     keep|keeps|kept|constantly|randomly|always|suddenly|continually|repeatedly|just stopping|pausing|pauses|skipping|skips|stops|stopped|resetting|resets|disappearing|disappears|cutting|buffering|buffers|repeating|lagging|lags|timing|closing|closes|shutting|spinning|freezing|freezes|crashing|crashes|glitching|disconnecting|disconnects|dropping|restarting|turning|switching|jamming|flickering|beeping|breaking|failing
  + The player [keeps skipping].
  - We stopped for ice creams.
reliability.bug          -2,stage:use     locks|locked|locking|seizes|seized|froze|frozen up|on|when|solid|mid|every
  + My console [locks up] in the menu.
  - The gate locks at noon.
reliability.bug          -2,stage:use     started|starts|began|begins flickering|blinking|smoking|overheating|freezing|crashing|shutting|glitching|dying|leaking|rattling|malfunctioning|lagging|peeling|cracking|turning a|strange|off|and|after|up|all|on|noises|again|out
  + The lamp [started flickering after] a week.
  - She started a cake.
reliability.bug          -2               timed|timing|times out
  + The order page [timed out] at the last step.
  - Our guide timed us.
reliability.cannot_start -2,stage:use     unable|impossible|fails|failed to boot|start|turn|sync|pair|print|stream|watch|play|listen|charge|refresh
  + I am [unable to stream] the match.
  - Start the stream, then pair it.
reliability.dead         -2,stage:use     screen|battery|line|phone|tv|monitor|remote|socket|bulb|engine ~be|went|go dead|blank|frozen|black
  + My [battery was dead] at noon.
  - The phone shop has a black door? No.
reliability.dead         -2,stage:use     ~go|gone|went dead|blank|black|dark|haywire|kaput
  + One earbud has [gone dead].
  - Go past the black door.
reliability.dropping     -2,stage:use     line|call|calls|connection|signal|wifi|internet|broadband|bluetooth|stream … ~keep|always|continually|constantly ~drop|~cut|dropping|cutting
  + The [line keeps dropping] at night.
  - I keep a call log by the line.
reliability.frozen       -2,stage:use     ~freeze|~crash when|whenever|every|each|constantly
  + It [freezes when] I scroll.
  - A crash barrier was put up when the tour came.
reliability.frozen       -2               ~spin|spins|spinning|loading and ~spin|spins|spinning|loading
  + The page [spins and spins].
  - I go to a spin class and a swim.
reliability.gave_up      -2,stage:use     ~give up the|its ghost
  + The router [gave up the ghost] in May.
  - Give the ghost train a miss.
reliability.inconsistent -2               hit and|or|& miss
  + Dinner here is [hit and miss].
  - They hit the post and missed.
reliability.leaks        -2,stage:use     leak|leaks|water|rain|rainwater|damp coming|dripping|pouring|leaking|seeping|getting|pouring in|through
  + There is [rain seeping through] the window.
  - The rain is getting heavy.
reliability.let_down     -2               ~let us|me|him|her|them|you down
  + They [let us down] on the day.
  - Let me sit down for a bit.
reliability.logged_out   -2               ~log|~sign|~kick|~boot|~throw me|us|you out
  + The app [logs me out] every five minutes.
  - Do log me in at the front desk.
reliability.lost_data    -2               greyed|grayed|grey out
  + Half the tracks are [greyed out].
  - A grey cat out late.
reliability.lost_data    -2               songs|song|playlist|playlists|albums|photos|files|messages|history|settings|downloads|contacts|progress|data|emails|bookings|points|credits|notes … gone|disappeared|missing|vanished|deleted|lost|greyed|unavailable|wiped|erased
  + All my [playlists have disappeared].
  - My songs for the road.
reliability.not_working  -2,stage:use     wo|does|do|did|would|will|doesnt|didnt|wont|never n't|not|even|always … turn|boot|start|charge|power|hold|load|open|play|sync|connect|download|update|print|scan|stream|display|respond|register|save|ring|switch on|up|charge|a|anymore|properly|at|when|after|since|any|half|on
  + The kettle [won't turn on].
  - Turn it on when ready.
reliability.not_working  -2               ~page|~site|~link|~app|~button no longer exists|works|loads|opens
  + The [link no longer works].
  - The page is no longer than this.
reliability.not_working  -2               ~stop booting|loading|connecting|printing|turning|heating
  + The plates [stopped heating] at noon.
  - The bus stops by the printing works.
reliability.one_bar      -2,stage:use     one|1|no|zero bar|bars of|at
  + I get [one bar of] signal upstairs.
  - One bar by the quay.
reliability.refuses      -2,stage:use     ~refuse to turn|start|boot|charge|connect|load|open|work|play|recognise|recognize|sync|update|pair|accept|print
  + The projector [refuses to turn] on.
  - I refuse to go to work on Sunday.
reliability.ruined       -2               update|upgrade|redesign|version|change|changes … ~ruin|~break|broke|~spoil|~wreck|~destroy|~kill|~butcher|~mess
  + The latest [update ruined] the whole thing.
  - There is a break between both versions of the play.
reliability.shut         -2,stage:use     half|most|many|some|lots of … rides|machines|attractions|shops|tills|toilets|showers|exhibits|slides|lifts|stalls shut|closed|broken|off|locked
  + Half of the day [most of the rides shut].
  - Most of the rides are for toddlers.
reliability.shut         -2,stage:use     ~ride|rides|~attraction|attractions|~pool|~spa|~sauna|~gym|~slide|slides|~lift|lifts|~escalator|~toilet|toilets|loos|~bar|~jacuzzi|~kitchen|~lounge ~be|all|both shut|closed|locked|off-limits|shut
  + The [toilets were locked] on the train.
  - Is the spa next to the closed road?
reliability.shut         -2,stage:use     ~shut|~switch|~turn|~power|~restart itself off|down|up|on
  + It [switches itself off] after ten minutes.
  - Shut the door on the way out.
reliability.slow_net     -2,stage:use     broadband|internet|wifi|connection|page|site|app|network crawls|crawling|crawled
  + The [broadband crawls] at night.
  - The baby crawls to the broadband box.
reliability.stuck        -2,stage:use     keys|~button|buttons|~door|~drawer|~lid|~wheel|~lock|~zip ~stick|stuck|sticks|~jam|jammed
  + The [drawer sticks] each time.
  - The keys are kept by the stick shop.
reliability.swallowed    -2,channel:kiosk swallowed|ate|chewed|swallows|chews my|our|the|up card|change|coins|ticket|money|note
  + The machine [swallowed my card].
  - The goat ate hay.

@sector app
reliability.not_working -2,stage:use can|ca|cant|could|couldnt|unable|cannot n't|not|to|even|longer … listen|play|hear|watch|stream|download|skip|search|find|access|open|add|delete|see|share|sync|use
  + I [can't play] my own list.
  - Listen to this.

@all
reliability.blocked    -2               account|card|profile|login|number|access … locked|blocked|frozen|suspended|deactivated|disabled|restricted
  + My [account was locked] on a Sunday.
  - He told an account of the room.
reliability.broken     -2,stage:use     died|dies|dying|dead|died on|after|within|in|when|already|the|within|battery me|us|a|two|three|only|less|first|six|day|week|under|one
  + The toaster [died on me].
  - Tie-dyed shirts for six.
reliability.bug        -2,stage:use     music|sound|audio|video|picture|song|songs|signal|playback|playlist|stream|screen|game … cuts|stops|pauses|skips|buffers|glitches|lags|stutters|blinks|spins … out|after|every|when|randomly|constantly|in|between|mid|by|itself
  + The [sound cuts out] in tunnels.
  - The band stops after six.
reliability.logged_out -2               keep|keeps|kept|constantly|always|randomly getting|being logged|kicked|signed|thrown out|off
  + I [keep getting logged out].
  - Keep me in the log.
reliability.swallowed  -2,channel:kiosk card|cash|money|coins|note … swallowed|eaten|retained|chewed
  + My [card got swallowed] by the machine.
  - Card games and a snack eaten.

@sector app electronics telecom other
reliability.bug         -2,stage:use laggy|glitchy|buggy|unresponsive|stuttering|juddering|pixelated|janky|crashy
  + The console is [laggy].
  - Legs and eggs.
reliability.bug         -2,stage:use page|screen|app|site|website|form ~be|is|goes|stays|went|just blank|white|black|empty|frozen|unresponsive|grey|gray
  + The [page is blank].
  - The page is torn.
reliability.not_working -2           wo|does|did|do|ca|can|could|will n't|not … download|load|play|sync|save|open|upload|connect|update|install|stream|scan|verify|refresh|pair|respond|recognise|recognize|send|display|show
  + The atlas [won't download] my maps.
  - Save a seat.

@all
reliability.dropping    -2,stage:use keeps|kept|keep|constantly|always going|cutting|dropping|turning|switching|shutting|tripping|disconnecting off|out|down
  + The lights [keep going off].
  - Keep the car going.
reliability.not_working -2           button|link|switch|remote|feature|option|menu|key|form does|did|do nothing|not|n't|keeps
  + The [button does nothing].
  - Link arms.
reliability.not_working -2           did|does|has|have n't|not fix|solve|cure it|the|anything|this|that
  + A reset [didn't fix it].
  - Does it fix?
reliability.not_working -2           form|system|site|app|machine|portal|website keeps|kept|keep|always rejecting|refusing|failing|saying|asking|crashing|timing|freezing|throwing
  + The [portal keeps rejecting] my birthday.
  - Keep the form.
reliability.not_working -2           is|are the|your|it|service|servers|everything|site|app service|servers|server|site|app|website|system|network|down|internet down|offline|out|working
  + [Is the service down]?
  - Is the service nice down there?
reliability.not_working -2           nothing loads|works|worked|plays|opens|happens|helps|helped|saves|downloads
  + I press it and [nothing opens].
  - Nothing on.
reliability.not_working -2           tried reinstalling|restarting|rebooting|uninstalling|resetting|turning|everything|clearing|logging|updating|refreshing
  + I [tried restarting] the box twice.
  - She tried an oyster.
reliability.recurrent   -2           been|keeps|kept|still happening|occurring for|to|all|every|again|since|each
  + This has [been happening for] weeks.
  - What is on for May Day?
reliability.recurrent   -2           same|similar|having|have|seeing|experiencing issue|problem|bug|thing|this|the here|problem|issue|too|with|again|error
  + [Same issue here] on my tablet.
  - The same street here.

@sector electronics transport airline public bank hotel leisure
@all
keep.drop_price      keep             drop|drops|cut|cuts the|my|our|your|its|their price|prices|rent|rate|rates|fee|fees|offer every|each|twice … few|couple|day|week|weeks|month|months|year|time|times
reliability.broken   -2,channel:kiosk atm|cashpoint|dispenser|kiosk ~be|is|was|had|ran empty|out|no|broken
  + The [cashpoint was empty].
  - The pump room is cool.
reliability.broken   -2               been|was|is closed|shut|out|down|broken for|since|all week|weeks|months|days|ages|year|years|christmas|january
  + The lift has [been closed for months].
  - It is closed for lunch.
reliability.broken   -2,stage:use     leaked|leaks|leaking|dripped|overflowed|exploded|melted|sparked|smoked all|over|everywhere|through|into|from|onto|on|after|within|in
  + The pan [leaked all] over.
  - A news leak in the paper.
reliability.broken   -2               when it feels|wants|likes|decides|fancies
  + The bell works [when it feels] like it.
  - When it rains.
reliability.broken   -2,stage:use     wo|does|do|did|will|would n't|not stay|stick|sit|hold|keep in|on|up|put|closed|shut|still|together|place|straight
  + The lid [won't stay on].
  - Will he stay in bed?
reliability.dropping -2,stage:use     drops|drop|cuts|crashes|freezes|stops|disconnects|restarts|dies|fails|goes|down|resets|trips … every|each|twice|times few|five|couple|day|hour|night|week|time|evening|morning|minutes|mins|a|two|ten|per|three|2|3
  + The sound [drops every few] minutes.
  - She drops in each spring.

@sector transport airline leisure
reliability.cancelled -2 was|were|is|are|been|got|gets|both|all|again|suddenly|then|just cancelled|canceled|axed|cancelled
  + The noon one [was cancelled].
  - I cancelled my seat.

@all
keep.break_out           keep                          ~break down|out of|our|my|your|the
keep.find_work           keep                          to work for me|us|them|you
keep.freeze_file         keep                          my|a|the|credit|security|temporary|temporarily freeze
keep.give_out            keep                          ~give|giving out
keep.give_up             keep                          ~give up
keep.i_keep              keep                          i|we|he|she keep|kept|keeps|always losing|forgetting|dropping
keep.i_work              keep                          i|we|you|he|she|who can|could|ca|did|do|does|'ll|will|have|'ve|had|am|was|'m not|n't|never|only work|worked|working
keep.i_work              keep                          not only have|had|has|did|do|does i|we|they|it work|worked
keep.keeps_turning       keep                          keeps|keep|kept turning|switching|stopping|sticking up|to|by|with|at
keep.never_stops         keep                          never stop|stops learning|improving|smiling
keep.own_fault           keep                          not|n't|no|any … my|his|her|their|your|our fault
keep.same_way            keep                          same problem|issue as|with|solved|fixed|before
keep.stop_charging       keep                          ~stop|~quit|~cease charging me|us|my|for|form|interest|fees|customers
keep.work_home           keep                          work|worked|working from home
reliability.bounced      -2                            payment|payments|cheque|transfer|transaction|card … bounced|rejected|declined|blocked|refused
  + My [payment bounced] at the till.
  - The ball bounced off my card.
reliability.broken       -2,stage:use                  already|became|getting|gone|went|come|coming|works|worked|is|was loose|wobbly|slack|floppy
  + The handle has [already loose].
  - A loose shirt, and that is it already.
reliability.broken       -2,stage:use                  been|gone out|down|off <count>=2
  + The power has [been out five times] since May.
  - We have been out and about.
reliability.broken       -2,stage:use                  blank|dead|frozen|broken|offline since|again
  + The display has been [blank since] June.
  - A blank page for notes.
reliability.broken       -2,stage:use                  blew a|the|its|my fuse|fuses
  + It [short circuited] in the rain.
  - A short walk by the circuit.
reliability.broken       -2,stage:use                  broken|faulty|busted|leaky|dodgy|blocked|jammed|knackered shower|showers|toilet|toilets|sink|tv|lift|lifts|seat|seats|door|doors|lock|locks|window|lights|heater|boiler|machine|machines|screen|tap|taps|drawer|kettle|fridge|oven|aircon|equipment|handle|link|links|kit|radiator|socket|plug|table|tables|chair|chairs|elevator|meter
  + We had a [broken shower] all week.
  - A shower of rain broke.
reliability.broken       -2,stage:use                  broke|snapped|split|quit|failed|crashed|froze|jammed|collapsed|burst|peeled|cracked|faded|melted after|in|inside <duration>=1d
  + It [broke after two weeks] of light use.
  - We broke the news in a shop.
reliability.broken       -2,stage:use                  buggered|borked|bricked|kaput|busted|goosed|banjaxed|cactus|cream-crackered|defunct|nackered
  + The update has [bricked] my phone.
  - The tomatoes are stuffed with rice.
reliability.broken       -2,stage:use                  dances|danced|walks|jumps|slides|skates|hops|shuffles … across|over|around|off … floor|kitchen|worktop|counter|table
  + The tumble dryer [walks across the kitchen].
  - She dances around the hall.
reliability.broken       -2,stage:use                  flat tyre|tyres|tire|tires|battery
  + The van had a [flat tyre].
  - A flat by the tyre shop.
reliability.broken       -2,stage:use                  had|needed|having|been … replaced|repaired|fixed|mended|serviced … twice|times|thrice|already|three|four|several
  + I have [had the screen repaired twice].
  - He had it, we have replaced nothing.
reliability.broken       -2,stage:use                  it|thing|machine|device|unit|screen|motor|engine|boiler|fridge|oven|tv|phone|laptop|app|site|website|page|system|handle|charger|washer|dryer|game just|then|suddenly|has|had|already|simply|also|soon|constantly|keeps|kept|always|randomly|twice|finally crashed|froze|frozen|died|quit|failed|snapped|split|jammed|melted|collapsed|exploded|crashing|freezing|failing|breaking|jamming|dying|stalling|glitching
  + The [machine then died] on us.
  - It then rained.
reliability.broken       -2,stage:use                  it|this|thing|machine|device|unit|screen|motor|engine|boiler|washer|dryer|fridge|freezer|oven|tv|phone|laptop|tablet|printer|router|app|site|website|page|system|portal|server|zip|handle|strap|wheel|button|lid|hinge|clasp|buckle|charger|cable|pump|fan|kettle|toaster|mower|drill|bike|lock|heater|sensor|camera|mic|speaker|console|game broke|crashed|froze|died|quit|failed|snapped|split|jammed|collapsed|disintegrated|exploded|malfunctioned|unravelled|unraveled|stalled|seized|glitched|burst|buckled
  + Then [it broke] and nobody came.
  + Halfway home the [engine failed].
  - He broke the ice with a joke.
reliability.broken       -2,stage:use                  it|which|they|that|already|just|has|have leaked|leaks|snapped|tore|peeled|jammed|jams|exploded|sparked|vibrates|wobbles|clogs|clogged|lags|freezes|buffers|crashes|rattles|squeaks|rusts|rusted|overheats|malfunctions|malfunctioned|fades|faded|shrank|frayed|stinks|sticks|slips
  + By June [it snapped].
  - Snap it shut.
reliability.broken       -2,stage:use                  out|down|gone|went|stopped|packed|conked|given of|on|off|in|up|out action|fritz|blink|kilter|commission|order
  + Half the machines are [out of order].
  - The room is out of the sun.
reliability.broken       -2,channel:kiosk              printed|dispensed|issued nothing|blank
  + It [printed nothing] and hummed.
  - Printed in May.
reliability.broken       -2,stage:use                  short circuited|circuiting
  + A week in, the loom keeps [short circuiting].
  - We circuited the lake on a short tour.
reliability.broken       -2,stage:use                  stops|stopped|cuts|dies|died|freezes|quits|ends halfway|midway|partway
  + The film [stops halfway] through.
  - We stopped to eat halfway.
reliability.broken       -2,stage:use                  went|died|crashed|quit|conked|packed|broke|failed on me|us
  + The boiler [died on us] in January.
  - He went on, me too.
reliability.broken       -2,stage:use                  wo|will|would n't|not hold|stay a|charge|connected|on|charged|paired|up
  + It [won't hold a] charge.
  - I won't stay long.
reliability.bug          -2,stage:use                  app|site|portal|website|system|form|page|machine|terminal|it does|did|will|would|wo n't|not accept|recognise|recognize|load|register|read
  + The [portal won't recognise] me.
  - I do not accept any of it.
reliability.bug          -2,stage:use                  bugs|glitches|crashes everywhere|galore|throughout
  + There are [glitches everywhere] in the portal.
  - Everywhere I look there is a lamp.
reliability.bug          -2,stage:use                  full|riddled|plagued|packed|littered of|with|by bugs|glitches|faults|problems|issues|holes|potholes
  + The road is [full of potholes].
  - The cake is full of fruit.
reliability.bug          -2,stage:use                  latest|new|last|recent update|release|version|patch|firmware … wiped|broke|broken|knackered|killed|deleted|screwed|messed|borked|bricked
  + The [latest release has knackered] the export.
  - The new version is out in May.
reliability.bug          -2,stage:use                  line|lines|stripe|stripes|patch|spot|spots|bar|shadow … down|across|through|on … screen|display|picture|middle|side|panel|image
  + There is a green [line across the screen].
  - Sign on the line down here.
reliability.bug          -2,stage:use                  screen|picture|app|it|phone|tablet|page … goes|went|going|turns|gone blank|black|white|haywire|fuzzy|crazy|dead
  + The [screen goes blank] twice a day.
  - The picture goes on the white wall.
reliability.bug          -2,stage:use                  screen|tv|monitor|display|tablet|console … was|is|were|stayed black|blank|frozen|off … for|flight|journey|all|trip
  + The [screen was frozen for] the whole trip.
  - For the whole trip I sat by the screen.
reliability.bug          -2,stage:use                  something|oops|error went wrong|message|code
  + The page told me: [something went wrong].
  - We went wrong at the second bend.
reliability.bug          -2,stage:use                  spinning|loading wheel|circle|beachball of|forever|constantly|and|every|all
  + I get the [spinning wheel every] time.
  - A black screen and stand.
reliability.bug          -2,stage:use                  staring|stare|stuck|looking at|on a|the … wheel|spinner|screen
  + I was [stuck on a loading screen].
  - We sat staring at the sea.
reliability.bug          -2,stage:use                  stopped|stops|stop|quit|ceased syncing|loading|firing|connecting|charging|responding|recording|updating|opening|printing|spinning|heating|cooling|draining|registering
  + The webhook has [stopped firing] since last night.
  - He stopped sending letters and rang.
reliability.bug          -2,stage:use                  times|timed|timing|freezes|crashed|crashes|kicks|boots|chucks|throws|locks out|me|on|mid|halfway|us on|out|page|mid|through
  + The form [times out on] page four.
  - He throws out the rubbish.
reliability.cancelled    -2,stage:use                  cancelled|canceled at|with <duration>=1min notice|'s|warning|before
  + My class was [cancelled at ten minutes notice].
  - I cancelled with a day to spare.
reliability.cancelled    -2,stage:use                  cancelled|canceled|cancels|bailed|bails on me|us|him|her
  + My trainer [cancelled on me] twice.
  - She cancelled on Monday.
reliability.cancelled    -2,stage:use                  cancelled|canceled|postponed|rescheduled|rearranged|moved twice|again|times|thrice
  + They [rescheduled twice].
  - I postponed it once or twice, they did not mind.
reliability.cancelled    -2,stage:use                  gig|show|concert|service|class|train|route|bus|event|lesson|session|tour was|got|been|being pulled|scrapped|axed|binned|canned|shelved|terminated
  + Our [gig was pulled] at noon.
  - The train was full.
reliability.cancelled    -2,stage:use                  operation|surgery|viewing|lesson|scan|collection|interview cancelled|canceled … twice|again|morning|while|when|without|last|minute|day
  + Her [scan cancelled on the morning] itself.
  - I had the scan cancelled myself.
reliability.cancelled    -2,stage:use                  operation|surgery|viewing|lesson|scan|collection|interview was|is|got|were … cancelled|canceled
  + The [viewing was cancelled].
  - The scan was yesterday.
reliability.cancelled    -2,stage:use                  pulled|scrapped|axed|binned|shelved|ditched the|our|my gig|show|concert|service|route|flight|event
  + They [pulled the gig] on the day.
  - He pulled the rope.
reliability.cancelled    -2,stage:use                  rail|bus replacement bus|buses|service|coach
  + A [rail replacement bus] in the rain.
  - A replacement bus pass came by post.
reliability.dead         -2,stage:use                  needs|needed replacing after|already|within|again|every|in
  + It [needs replacing already].
  - It needs to be replaced in ten years, as the guide says.
reliability.dead         -2,stage:use                  paperweight|doorstop
  + It is now a [paperweight].
  - A stop by the door.
reliability.deleted      -2,stage:use                  app|update|they|it|system|site|you deleted|wiped|erased|misfiled|corrupted|lost|overwrote my|our|all|every|the
  + The [update wiped my] notes.
  - I deleted my account.
reliability.fell_off     -2,stage:use                  fell|falls|fallen|came|peeled|wore off|out … after|within|in <duration>=1h
  + The sole [came off within two weeks].
  - They came on the bus in an hour, all smiles.
reliability.lost_data    -2,stage:use                  basket|trolley|cart|form|list|cache|game|clock|timer empties|emptied|clears|cleared|resets|reset|wipes|reloads|deletes itself|everything|each|every|when|all|before
  + The [form clears itself] when I go back.
  - The trolley empties are by the door.
reliability.lost_data    -2,stage:use                  forgets|loses|resets|wipes|deletes all|my|our|every settings|presets|preferences|password|place|progress|basket|my|login|favourites|favorites|playlists|alarms
  + It [forgets my password] each week.
  - I forgot my password.
reliability.lost_data    -2,stage:use                  lost all|my|our my|our|the|all coins|points|progress|data|work|photos|saves|credits|credit|levels|messages|contacts
  + I [lost all my coins].
  - I lost all track.
reliability.lost_data    -2,stage:use                  wiped|wipes|deleted|erased … progress|data|photos|saves|history|files|settings|playlists|contacts
  + The update [wiped two years of progress].
  - We lost weight and save every year.
reliability.not_function -2                            <thing> … doesnt|didnt|dont|wouldnt|wont|couldnt|cant|cannot|never <function>
  + The [screen doesnt rotate].
  - I cant send it by post.
reliability.not_function -2                            <thing> … does|did|do|would|will|wo|could|ca|has n't|not <function>
  + The [gate wouldn't lock].
  - I didn't lock it.
reliability.not_function -2                            <thing> … not|n't|stopped|isnt|wasnt|arent charging|loading|connecting|syncing|heating|playing|printing|scanning|opening|closing|sending|downloading|uploading|draining|flushing|recording|displaying|showing|refreshing|registering|saving|starting|turning|locking|spinning|cooling|sticking|holding|aligning
  + The [boiler is not heating].
  - We are not opening the box.
reliability.not_function -2                            <thing> … refuses|refused|fails|failed|struggles|struggled to <function>
  + The [lid refuses to close].
  - My son refuses to share.
reliability.not_function -2                            phone|handset|tablet|laptop|watch|battery|toothbrush|earbuds|headphones|scooter|speaker|tracker|car … n't|not|doesnt|didnt|wont|wouldnt|never charge
  + My [watch won't charge].
  - They didn't charge for the watch.
reliability.out          -2,stage:use                  has been out|off|down since|for
  + The beacon by our house [has been out since] Easter.
  - I have been out since noon.
reliability.out          -2,stage:use                  light|lights|lamp|lamps|lift|lifts|escalator|boiler|heating|power|internet|line|phone|alarm|machine|toilet|toilets … been out|off|down|dead
  + The porch [lamp has been out] since Easter.
  - The light goes out at ten, as I like.
reliability.recurrent    -2,stage:resolve              been|gone|sent|took|taken|went|had back … workshop|garage|repair|repairs|menders|shop|store|manufacturer|dealer … times|twice|again|thrice|three|four|fourth|third|since
  + My laptop has [been back to the shop twice].
  - I went back to the garage.
reliability.recurrent    -2,stage:resolve              found|find|finds|discovered|invented a|another|yet|something new|more|else|problem|fault … every|each|time|wrong|visit|problem|fault
  + They [found another fault every] time.
  - I found a new cafe.
reliability.recurrent    -2,stage:use                  keeps|keep|kept rebooting|restarting|cutting|flashing|beeping|tripping|disconnecting|dropping|buffering|crashing|overheating|jamming|leaking|failing|breaking|stopping|sticking|glitching|switching|turning|loading|timing|logging|kicking|spinning|skipping
  + My router [keeps rebooting].
  - She keeps turning up with cake.
reliability.restart      -2,stage:use                  have|having|has|need|constantly|keep|had … restart|restarting|reset|resetting|reboot|rebooting|reinstall|reinstalling|reload|reloading|re-enter|unplug … time|times|daily|day|constantly|twice|it|everything|again
  + I [have to reboot the box twice] a day.
  - I have a reset button on the mat.
reliability.same_fault   -2                            same|exact problem|rattle|noise|fault|leak|error|mistake|message|issue … again|next|still|came|back|afterwards|later
  + A week on, the [same leak is back].
  - It is the same noise policy, again no parties.
reliability.same_noise   -2,stage:resolve              same noise|rattle|fault|leak|problem|issue|error … there|back|still
  + The [same rattle was there] on the way home.
  - The same noise all day.
reliability.shut         -2,stage:use                  been closed|shut since|for january|february|march|april|may|june|july|august|september|october|november|december|last|weeks|months|ages|christmas|easter|over|two|three
  + The sauna has [been closed since November].
  - We closed the sale in May.
reliability.shut         -2,stage:use                  has|have|been|'s|still closed|shut|down|roped since|for january|february|march|april|may|june|july|august|september|october|november|december|last|weeks|months|days|ages|the|christmas|easter|summer|over|two|three
  + The slip is [still shut for the] fair.
  - My purse had been shut in a drawer since the fair.
reliability.shut         -2,stage:use                  heating|power|gas|water|electric|electricity|boiler|lights went|goes|going|gone|cut|keeps off|out
  + Our [heating went off] on Boxing Day.
  - The lights go on at six.
reliability.shut         -2,stage:use                  ride|rides|coaster|rollercoaster|slide|flume|attraction|attractions|escalator|sauna was|were|is|being|out closed|shut|down|broken|off
  + The big [coaster was down].
  - The slide goes down to the pool.
reliability.shut         -2                            shut|shuts|shutting|switches|turns|turning down|off … times|twice|itself|randomly|constantly|suddenly
  + The heater [shuts off by itself].
  + My meter [shut down four times].
  - The stall shut down at five.
reliability.shut         -2,stage:use                  stopped|stuck|trapped|stranded mid air
  + We were [stuck mid air] in the cable car.
  - A kite stuck in the mid morning air.
reliability.stopped      -2,stage:use                  it|app|watch|meter|phone|machine|box|card|tv|reader|printer|speaker|player|dishwasher|which|they|has|just|suddenly stopped|stops sending|charging|loading|syncing|receiving|recording|updating|heating|recognising|recognizing|connecting|printing|responding|playing|showing|opening
  + My [watch stopped syncing] in June.
  - We stopped at ten, charging cables in hand.
reliability.swallowed    -2,stage:use                  machine|meter|kiosk|atm|cashpoint|dispenser swallowed|ate|chewed my|our … coins|tenner|fiver|change|ticket|pound|pounds|note
  + The [meter swallowed my coins].
  - The meter took my card with no fuss.
reliability.unreliable   -2                            unstable|unpredictable|leaky|shaky|wonky|glitchy|inconsistent|wobbly
  + The new tram is [unpredictable].
  - A stable for ponies.
reliability.vanish       -2,stage:use                  keeps|kept|keep|constantly|always forgetting|losing|resetting|disappearing|vanishing|freezing|dropping|cutting|logging|signing|kicking|crashing|timing|buffering|beeping|tripping|leaking|jamming|sticking
  + It [keeps forgetting] my place.
  - I keep losing weight with them.
reliability.vanish       -2,stage:use                  messages|photos|files|points|booking|bookings|order|data|downloads|films|songs|settings|progress|credits|credit|money|application|appointment|playlist|playlists|notes|history|account|payment|downloaded vanish|vanishes|vanished|disappear|disappears|disappeared|disappearing|gone|lost|wiped|deleted
  + My [points vanished] last night.
  - The pain disappeared at once.
reliability.wont_accept  -2,stage:use,rupture:dead_end <app>|machine|it|system|terminal|barrier|scanner|reader wont|doesnt|didnt|wouldnt accept|recognise|recognize|read|verify|load … my|our|the|any
  + The [site wont accept my] postcode.
  - I didnt read it.
reliability.wont_accept  -2,stage:use,rupture:dead_end <app>|machine|it|system|terminal|barrier|scanner|reader wo|does|did|would n't|nt|not accept|recognise|recognize|read|verify|load … my|our|the|any
  + The [barrier would not read my] ticket.
  - I did not read it.
reliability.worse        -2,stage:resolve              made|make|makes|making … it|leak|things|problem|damage|matters|pain|noise … worse
  + The fitter [made the leak worse].
  - It made no worse a noise.

keep.i_cancelled       keep         i|we|'ve|to|husband|wife cancelled|canceled|postponed|cancel|postpone my|our|her|his|their|the … on|at|hours|minutes|hour|night|day the|short|last|before|beforehand day|notice|morning|minute|before|eve
  + [I cancelled our lesson at short notice].
  - They cancelled our lesson at short notice.
reliability.cancelled  -2,stage:use cancelled|canceled|postponed my|our|her|his|their|the … on|at|hours|minutes|hour|night|day the|short|last|before|beforehand day|notice|morning|minute|before|my|our|it|eve
  + The centre [cancelled her driving test on the day].
  - I cancelled my card on the app.
reliability.unreliable -2,stage:use pulls|pulling|drifts|drifting|veers to the|one left|right|side
  + The van [pulls to the left] now.
  - He pulls the bell to the left of the door.

reliability.broken        -2 seems|seemed|appears|appeared broken
  + The gate [appears broken].
  - It appears he broke it.
reliability.warning_light -2 warning|engine|oil|brake|airbag|battery|abs light|lights is|was|were|are|kept|keeps|stayed|still shining|on|flashing|blinking|lit|glowing|illuminated
  + The [engine light was glowing] at once.
  - The brake light is a bulb of five watts.

reliability.broken -2           <thing>|link|matchmaking|matchmaker|server|queue|elevator is|are|was|were|'s broke
  + The [lift is broke].
  - The broker is out.
reliability.bug    -2,stage:use form|forms|checkout|upload|uploads|login|questionnaire|wizard|editor|installer crashes|crashed|freezes|froze|errors
  + The [form crashes] at the last step.
  - He froze the peas.

keep.skint            keep i|he|she|we is|are|was|were|am|'m|'s just|totally|completely|outright|always|still broke
  + [I was totally broke] in June.
  - The gate is still broke.
reliability.broken    -2   is|are|was|were|'s just|totally|completely|outright|always|still broke
  + The gate [is still broke].
  - The clerk was broke.
reliability.recurrent -2   noise|fault|problem|leak|issue|error|symptoms … came|back|was back|on the|that|after|next|same … next|same|very|following|day|week|morning
  + The [leak came back the next] morning.
  - The light in the back is on.
reliability.recurrent -2   same fault|problem|noise|issue|error|leak|smell|symptoms <duration> later|after|on
  + The [same leak two weeks later].
  - The same fare two weeks later.

keep.knee_out      keep         knee|shoulder|back|arm|leg|hip|ankle|sleep|hormones|i is|was|are|were|am|'m|been out of action|whack|kilter|commission
  + My [knee is out of action].
  - The ferry is out of action.
reliability.broken -2,stage:use out of commission|action|kilter|whack
  + The ferry is [out of action].
  - He is a man of action.

@sector electronics retail other transport
reliability.unreliable -2,stage:use <be>|got|bought|sold|have a|an lemon|dud|turkey|write-off
  + My hatchback [is a lemon].
  - The lemon is a treat in tea.

@all
reliability.broken     -2,stage:use drive|motherboard|processor|keyboard|trackpad|mousepad|touchpad|chip|adapter|charger|cord|lens|compressor|clutch|gearbox|alternator|radiator|element|thermostat|spring|buckle|clasp|latch|valve|hose|exhaust|wiper|bulb|cistern|frame|castor|bracket|dongle|graphics … broke|died|failed|fails|snapped|burst|blew|quit|jammed|melted|seized|rusted|cracked
  + The [clutch failed] on the motorway.
  - The drive to Wales is a long one.
reliability.broken     -2,stage:use gears|clutch|brakes|suspension|steering|engine|gearbox|wheels|drum … crunch|crunches|judder|judders|squeal|squeals|grind|grinds|clunk|clunks|shudder|shudders
  + The [brakes squeal] at every light.
  - A creak on the old stairs, then wheels.
reliability.broken     -2,stage:use high|grinding|clicking|buzzing|rattling|whistling|humming|strange|weird|odd|horrible|knocking|whining|pitched pitched|noise|noises|sound|sounds|whine|hum
  + It makes a [grinding noise] on hills.
  - A humming bird sounds sweet.
reliability.cancelled  -2,stage:use was|is|been|got|were cut|stopped|ended short|early … because|due|after|by|with|when
  + Our trip [was cut short by] the storm.
  - It was a short cut.
reliability.impossible -2,stage:use cannot|n't|not|cant|nt export|sort|filter|undo|zoom|rewind|mute|disable|customise|customize|reorder|merge|unsubscribe|deselect
  + You [cannot undo] a single thing.
  - I mute the sound, not the video.
reliability.impossible -2,stage:use n't|not|cannot|cant|couldnt even provide|see|reach|find|use|open|view|change|cancel|order|return|track|log|contact|deliver|manage|spell|answer
  + I [cannot even track] the box.
  - Is it even, or did you not see?
reliability.recurrent  -2,stage:use same|exact|very thing|issue|problem|story … happened|happening|happens|occurred
  + The [same thing happened] to my sister.
  - The story is the same for all.
reliability.unreliable -2,stage:use designed|destined|bound|guaranteed|programmed to fail|break|die|annoy|confuse|fall|frustrate|snap|leak
  + The latch was [designed to snap].
  - The film is designed to scare us.
reliability.unreliable -2,stage:use more time|days|hours in|at|on|with … workshop|garage|repair|hold|queue|support|menders
  + It spends [more time in the workshop] than at home.
  - There is more in the garage.
reliability.vanish     -2,stage:use purchases|subscription|levels|coins|gems|skins|library|highlights|bookmarks|favourites|recordings|recipes|workouts|streak|emails|contacts … disappeared|vanished|gone|lost|wiped|reset|deleted
  + My [recordings were wiped] overnight.
  - The library is where I lost it.

# More of the same, as customers put it
errors.bumped            -2,stage:use bumped|kicked|thrown|chucked|booted|turfed me|us|off|out|her|him|from off|of|the|our|from flight|plane|train|bus|room|table|plan|list|course|the|seat|booking
  + We were [bumped off the flight].
  - I bumped into the train driver.
quality.short_life       -2,stage:use did|does|do|has|have|had|could|would not|n't|never|hardly|barely even last|lasted a|one|two|six|three|an|the
  + It [did not even last a] week.
  - It lasted.
reliability.bug          -2,stage:use kicks|kicked|throws|threw|boots|booted|throwing|kicking|chucks me|you|us out|off at|on|before|after|when|every|again|of|mid|halfway
  + It [kicks you out at] the end.
  - He kicked a ball.
reliability.bug          -2,stage:use no sound|picture|audio|video|image at|on|from|when|in|anymore|again
  + There is [no sound on] my set.
  - A sound idea.
reliability.bug          -2,stage:use stuck|hangs|hung|stays|sits|froze|frozen at|on <percent>
  + It is [stuck at 99%].
  - Rates stuck to 3%.
reliability.cancelled    -2,stage:use cancelled|canceled|postponed|pulled|scrapped|rescheduled my|our|the|her|his operation|surgery|appointment|lesson|class|course|flight|train|trip|tour|booking|holiday|treatment|procedure on|at|with|by|twice|again|the|without|an
  + They [cancelled my lesson at] noon.
  - He cancelled my debt.
reliability.dead         -2,stage:use conk|conks|conked|conking out|in
  + The mower [conked out] twice.
  - She packed for two.
reliability.dead         -2,stage:use dead|doa on arrival
  + It was [dead on arrival].
  - Dead calm on the sea.
reliability.dead         -2,stage:use on its|their|his last legs
  + The kettle is [on its last legs].
  - On the last lap.
reliability.dead         -2,stage:use on the|its blink|fritz
  + The kettle is [on the blink].
  - On the blank page.
reliability.dead         -2,stage:use packs|packed|packing up|in again|already|every|on|within|after|when
  + The mower [packed up again].
  - She packed for two.
reliability.dead         -2,stage:use usb|port|ports|socket|sockets|battery|screen|remote|pixel|pixels|controller|charger|motor|phone|line was|were|is|are|went|completely dead|kaput|inoperative|inoperable|knackered|shot|fried
  + The [port was dead].
  - He is at the port.
reliability.lost_data    -2,stage:use lose|loses|lost|wipes|wiped|deletes|deleted|erased|forgets everything|all|my i|my|the|settings|progress|work|data|history|typed|entered|playlists|photos|place|password
  + The form goes back and you [lose everything] you typed.
  - I lost my way.
reliability.not_function -2,stage:use armrest|armrests|blind|blinds|tray|window|windows|door|doors|drawer|gate|tap|seatbelt|footrest|lid|zip|curtain|curtains|shutter … n't|not|never|cannot|couldnt|cant|wont|doesnt|wouldnt … be|raised|shut|close|closed|open|opened|lock|lift|lower|budge|move
  + The [window would not shut].
  - The door could lift the mood.
reliability.not_function -2,stage:use gives|gave|prints|printed|issued|dispensed|producing no|zero change|ticket|receipt|water|heat|sound|signal|picture|power|confirmation|light
  + It [gave no ticket].
  - Rain gave no respite.

# Programs that stand still, take all of a machine, or lose what they could do.
reliability.bug          -2,stage:use stuck|hangs|hung|hanging|frozen|freezes|freezing|stalls|stalled on|at|in … screen|loading|logo|page|buffering|splash|spinner
  + The lock's app is [stuck on the welcome screen].
  - He got stuck on his way to the cinema.
reliability.bug          -2,stage:use wrong|different|another|random song|track|video|page|file|screen|channel|episode|map|account|film|profile plays|opens|loads|appears|shows|starts|comes|pops
  + The [wrong episode plays] whenever I tap.
  - The wrong page of the leaflet.
reliability.not_function -2,stage:use no longer sync|syncs|connect|connects|load|loads|charge|charges|print|prints|respond|responds|launch|launches|boot|boots|pair|pairs|scan|scans|display|displays|refresh|refreshes|update|updates
  + My scales [no longer pair] with the phone.
  - I no longer play the piano.

reliability.login -2,stage:use code|codes|link|links|otp|token|pin … expires|expired|expire before|in|within|already|by
  + The [link expired before] it reached me.
  - My passport expires in May.

overall.decline         -2           gone|going|went|goes to pot|rack|wrack
  + The leisure centre has [gone to pot].
  - Pots are going up the hill.
overall.idiom           -2           accident|disaster|accidents|tragedy waiting|about to
  + That crossing is an [accident waiting to] happen.
  - An accident, and I am waiting.
overall.idiom           -2           frying pan into|to|and
  + Switching was out of the [frying pan into] the fire.
  - A frying pan, and a lid.
overall.idiom           -2           ticking time bomb
  + That wiring is a [ticking time bomb].
  - Ticking boxes takes time.
overall.problem         -2           always something wrong|amiss|broken
  + There is [always something amiss] with the bill.
  - Is something broken here, always?
reliability.bug         -2,stage:use crashes|freezes|conks as|the soon|moment|minute|second|instant
  + The player [crashes the moment] I log in.
  - The bar closes the moment I finish.
  - The plant dies the minute I water it.
reliability.dead        -2,stage:use bit|bites|bitten the dust
  + Our freezer [bit the dust].
  - A bit of the dust.
reliability.dead        -2,stage:use dead|deader as|than a dodo|doornail|nail|doornails|stone|ditch
  + The laptop is [dead as a doornail].
  - A dead nail on my toe.
reliability.missed      -2           ghost bus|buses|trains|appointments|deliveries|bookings
  + The 42 is a [ghost bus] most mornings.
  - A ghost train at the fair, please.
reliability.not_working -2,stage:use just|simply|only sits blinking|flashing|spinning|gathering
  + The app [just sits spinning].
  - He just sat down.
  - I just sat there doing my crossword.
reliability.not_working -2,stage:use phone|headset|battery|laptop|watch|tablet|speaker|printer|router|box wo|will|does|wont|doesnt n't|not charge|sync|pair
  + The [headset won't charge].
  - Will you not charge me extra?
  - It will not charge you twice.
reliability.unreliable  -2           cannot|cant|couldnt rely|depend on|upon
  + We [cannot depend on] the school bus.
  - The depots cannot count.
  - I cannot bank on Sundays.
reliability.unreliable  -2           ca|can|could n't|not|never be relied|depended|counted on|upon
  + Their timetable [can't be relied on].
  - The figures can be counted upon the fingers.
reliability.unreliable  -2           ca|can|could n't|not|never rely|depend|bank|count on|upon
  + You [can't rely on] that courier.
  - Can you not count on your fingers?
reliability.unreliable  -2           never know|knew|sure|certain if|when|whether they|bus|train|he|you|your|anyone will|'ll|would|is|are|bus|train|driver|carer|might|'re
  + You [never know if they will] come.
  - I never knew the bus had a name.
  - I never know if it is on.
reliability.unreliable  -2           russian roulette|toss-up|crapshoot|crap-shoot|coin-toss
  + Choosing a room there is [Russian roulette].
  - A Russian doll beside the roulette wheel.
reliability.works_badly -2,stage:use only|it|app|site|heating|wifi|intercom|lift|button|machine|card works|worked|working intermittently|sporadically|occasionally|sometimes|fitfully|erratically
  + The [intercom works intermittently].
  - He works sporadically in Leeds as a roofer.

reliability.inconsistent -2 less|anything|none|far|nowhere than|but|too|from|near consistent|stable|steady|dependable|trustworthy
  + Opening times are [anything but consistent].
  - Nowhere near a stable with mares.
reliability.inconsistent -2 not|n't|wasnt|isnt|hardly|never exactly|particularly|remotely|even|terribly|overly|very|that|always consistent|stable|steady|dependable
  + The stream is [not particularly stable].
  - That steady ladder is not for sale.

reliability.broken -2,stage:use an old banger|heap|wreck|crate
  + They sold me [an old banger].
  - Old bangers and mash, an item on a menu.
reliability.broken -2,stage:use leaking|losing|leaks|loses|burning oil|coolant|fluid|fuel|diesel|petrol
  + The hire van was [leaking oil].
  - Oil of peppermint drinks.
reliability.broken -2,stage:use undriveable|undrivable|unroadworthy|unrideable|unplayable|unwatchable
  + My bike was [undriveable].
  - Divers drive.
reliability.bug    -1,stage:use still|keeps making|makes|made that|a … noise|sound|rattle|squeak|knock
  + The wiper is [still making that awful noise].
  - Still water makes a sound.
  - It still makes the sound of the sea.

# Told in other words
reliability.inconsistent -2 blow|blows|blew|blowing hot and
  + The agent [blows hot and] cold.
  - The hob blows hot air; and chilly.
reliability.inconsistent -2 chop|chops|chopped|chopping and change|changes|changed|changing
  + The depot [chops and changes] its hours.
  - Chop the leek, and change the pan.

reliability.bounced    -2               ~refund|~payment|~transfer|~debit|~cheque|~deposit bounces|bounced|rejected|fails|failed|returned|reversed
  + Each month the [refund bounces].
  - The refund was made in cash.
reliability.broken     -2,stage:use     <be> a|an|just|now … useless|expensive|glorified|fancy|costly brick|doorstop
  + My tablet [is an expensive brick].
  - A brick house is expensive.
reliability.broken     -2,stage:use     built|designed|made|engineered to break|fail
  + Kettles [built to break].
  - Breaks are built in to the day.
reliability.broken     -2,stage:use     built|designed|made|engineered to break|fail|fall|be fail|apart|quickly
  + These mixers are [made to fall apart].
  - The set was built to be moved.
  - The wrapping is made to be thrown away.
reliability.broken     -2,stage:use     dead|stuck|burnt pixel|pixels
  + Three [dead pixels] in week one.
  - A pixel of a dead dog.
reliability.broken     -2,stage:use     fried|killed|nuked my|our|the motherboard|laptop|hard|phone|drive|pc|computer|screen|card
  + The surge plug [fried my laptop].
  - I fried fish by the phone.
reliability.broken     -2,stage:use     furring|furred|seizing|rusting|gumming|clogging up|over|solid|already
  + The iron is [furring up] already.
  - Fur on the collar, up to here.
reliability.broken     -2               is|'s|has|have|was|went|gone bust|kaput|phut|haywire|doolally
  + The dryer has [gone phut].
  - A bust of Beethoven is on the shelf.
reliability.broken     -2,stage:use     is|'s|now a|just|now a|brick brick
  + After the update it['s now a brick].
  - It is by a brick wall.
reliability.broken     -2,stage:receive parched|wilted|thawed|melted|mouldy|cracked|squashed|lifeless on arrival
  + The tulips were [wilted on arrival].
  - Flat shoes on arrivals day.
  - The car park was empty on arrival.
reliability.broken     -2               went|gone|goes|going belly|phut|haywire|tits up|after|on|within|again
  + Their ticket machine [went belly up].
  - I went, belly first, into the pool.
  - The cork went pop after the cheers.
reliability.bug        -2               ~software|~app|~site|~website|~system|~server|~program|~platform falls|fell|fall|keels|tips over
  + The [software falls over] at noon.
  - The tower fell over.
reliability.missed     -2               ^ missed|skipped two|three|four|five|several|our|another … ~collection|~delivery|~round|~clean
  + [Missed two collections] since Easter.
  - I missed two visits to the museum.
reliability.missed     -2               they|lorry|crew|driver|team|engineer|nurse|cleaner|postman missed|skipped|forgot|two|three|four|several|our|my my|our|two|three|four|several|last|another|a|collections|deliveries|appointments|visits ~collection|~delivery|~appointment|~visit|~round|pickup|pickups|~pick-up|~clean|~street|road|roads|~house|bin|bins
  + The [lorry missed our collection] again.
  - I missed our visit to the zoo.
reliability.stuck      -2               barrier|barriers|~gate|~door|~drawer|~zip|~lock|~lift|shutter|shutters|~till|~printer|~window|turnstile|turnstiles|~machine|~tray <be>|was|were|is|got|keeps … jammed|stuck|wedged|seized|blocked
  + The [turnstile was jammed].
  - The jam was in the drawer.
reliability.stuck      -2,stage:use     endless|infinite|eternal|perpetual loop|loading|buffering|loops|spinning
  + [Endless loading], no film.
  - An endless beach, buffering the sea.
reliability.unreliable -2               unreliability|flakiness
  + The [unreliability] of that ferry.
  - A line of reliability tests.

@all
reliability.cancelled -2 no trains|buses|trams|ferries|coaches at|running|ran|for|to|home|back|all|whatsoever
  + [No trams at] all on our line today.
  - No trains in the museum, just trams.
reliability.cancelled -2 there are|is|were|was|'s no|not|n't any|trains|buses|trams|ferries|coaches trains|buses|trams|ferries|coaches|at|after|on|from|running|anymore|until
  + [There were no buses after] eight.
  - There is no ferry on this map.

@all
reliability.not_working -2,stage:use plumbing|heating|electrical|mechanical|maintenance|elevator|lift|boiler|connection|connectivity|signal|sync|syncing issue|issues|problem|problems|concern|concerns|failings
  + We had [plumbing problems] all week.
  - There were no plumbing problems.

# Burnt out, out of whack, gone broke
reliability.broken     -2,stage:use <thing>|<kit>|zipper|clasp|buckle|hinge is|was|are|were broke
  + My [zipper is broke].
  - I am broke.
reliability.broken     -2,stage:use motor|element|fuse|board|panel|circuit|bulb|engine|clutch|wire|wiring|heater|switch|pump|bearing|bearings|transformer … burnt|burned|blew|blown out|up
  + The [motor burnt out] by May.
  - The candle burnt out.
reliability.broken     -2,stage:use out of|off whack|kilter
  + The gears are [out of whack].
  - Whack the post.
reliability.broken     -2,stage:use started|starts|began|begins|keeps|kept leaking|dripping|fraying|unravelling|unraveling|splitting|wobbling|squeaking|creaking
  + The tent [began leaking] at dusk.
  - The roof was built, not leaking.
reliability.unreliable -2,stage:use acting|behaving|behaves crazy|erratic|erratically|possessed|haywire
  + The thermostat is [behaving erratically].
  - The actors went crazy.

@all
keep.came_off_belt       keep came|come|comes|coming off the|a belt|carousel|plane|ship|boat|train|coach|bus|motorway|line|phone|stage|shelf|conveyor|menu
  + We [came off the motorway] at nine.
  - The handle came off.
reliability.not_function -2   control|controls|button|switch|knob|dial|remote|thermostat|lever did|does|do nothing
  + The [thermostat did nothing].
  - The controls did what I asked.
reliability.not_function -1   could|can|would|will|ca|wo not|n't be adjusted|regulated|controlled|dimmed|opened|locked|flushed|reclined|unlocked|lowered $
  + The window [could not be opened].
  - It could not be opened before Christmas.
reliability.not_function -1   could|can|would|will|ca|wo not|n't be turned|switched|adjusted|regulated|controlled|dimmed|opened|closed|shut|locked|flushed|reclined|lowered|raised|unlocked|folded|moved … off|down|up|on|properly|fully|at|from|without
  + The heating [could not be turned down].
  - Shops could be opened at noon.

@all
keep.i_cancelled      keep         i|we|you|to|can|could|'ve|husband|wife cancel|cancelled|canceled|postpone|postponed … last minute|moment|second
  + [I cancelled at the last minute].
  - They cancelled at the last minute.
keep.kids_break       keep         i|we|kids|children|cat|dog constantly|continually|forever|repeatedly break|breaking|fail|failing|leak|freeze|stall
  + My [kids constantly break] toys.
  - The stair lifts constantly break.
reliability.broken    -2,stage:use constantly|continually|forever|perpetually|endlessly|repeatedly break|breaks|breaking|fail|fails|failing|crash|crashes|leak|leaks|jam|jams|stall|stalls|freeze|freezes|malfunction
  + The stair lifts [constantly break].
  - We break for tea constantly.
reliability.cancelled -2           cancelled|canceled|cancels|cancel|cancelling|postponed … last minute|moment|second
  + They [cancelled at the last minute].
  - We booked at the last minute.

reliability.not_function -2,stage:use <thing> … refuses|refused|refuse|refusing to read|scan|recognise|recognize|register|take|accept
  + The [scanner refuses to read] the tag.
  - The clerk refuses to read it aloud.

@all
reliability.dead -2,stage:use screen|socket|sockets|phone|radiator|lamp|light|lights|monitor|plug|plugs|headset|tv|speaker|speakers … was|were|is|are dead|blank
  + The [screen by my seat was dead] all night.
  - The phone is by the dead fern.

keep.set_phrase keep light|lights|lamp|plug|plugs|socket|sockets|phone|tv|speaker|speakers|headset|monitor|screen <be> dead easy|simple|good|handy|quick|cheap|centre|center
  + The [lights are dead easy] to fit.
  - The lights are dead.

@all
reliability.not_function -2 toilet|toilets|loo|loos|cistern|urinal do|does|did|would|will|wo not|n't flush
  + The [loo does not flush].
  - The toilet flushed.

reliability.not_working -2,stage:use click|clicks|clicked|tap|taps|tapped|swipe|swiped and|but|then nothing|nada|nowt|zilch
  + I [clicked and nothing].
  - I clicked and read.
reliability.not_working -2,stage:use press|presses|pressed|click|clicks|clicked|tap|taps|tapped|push|pushed|hit|swipe|swiped … button|it|twice|times|key|icon|link|tile|screen|click and|but|then nothing|nada|nowt|zilch|zip
  + You [press the bell twice and nothing].
  - I pressed it and rang.

@all

@all
reliability.broken       -2,stage:use ^ it breaks|crashes|freezes $
  + I switch it on. [It breaks].
  - It breaks my heart.
reliability.broken       -1,stage:use only one|1 functional|working|functioning|operational|usable toilet|toilets|lift|lifts|elevator|elevators|till|tills|shower|showers|printer|machine|machines|checkout|socket|sockets|plug|oven|burner|escalator|pump|pumps|washer|dryer|urinal|outlet|charger|chargers|treadmill|bar|light|lights
  + There was [only one working pump].
  - There is only one working day.
reliability.broken       -2,stage:use several|constant|frequent|repeated|many|numerous|daily|endless|multiple|constantly crashes|outages|breakdowns|freezes|glitches|disconnections|dropouts
  + The till had [several outages] this spring.
  - Several crashed cars lined the road.
reliability.cancelled    -2           letter|email|e-mail|text|message|call|notification|phonecall saying|stating|informing|telling|advising … been|was|were|is|be|being cancelled|canceled
  + A [letter saying the fair was cancelled] came.
  - A letter saying the fair is on came.
reliability.not_function -2,stage:use drawer|drawers|door|doors|key|keys|button|buttons|lid|zip|zipper|bar|wheel|wheels|handle|lock|pedal|switch|tray|window|lever|plunger|blade|lift|card gets|got|getting|keeps|is|are|jams|goes stuck|jammed|jamming|sticking
  + The [pedal gets jammed].
  - The window got broken.

@sector electronics
reliability.bug -2 virus|viruses
  + It caught two [viruses] in a month.
  - The desk is made of oak.

@all

reliability.broken -2,stage:use there|there's|still|another … leak|leaks in|under|from|everywhere|again|around|through
  + [There is a leak under] the dais.
  - There is a lake under it.
  - There is still the matter from May.

reliability.broken -2,stage:use not|n't|only take|took|last long|much to|before|for … break|broke|fail|rust|leak|crack|snap|tear|peel|broken
  + It did[n't take long to break].
  - It didn't take long to sing.
  - It did not take long to stop the leek from burning.

reliability.broken -2,stage:use,channel:product no longer|not makes|make|produces|gives|cools|heats|cool|heat|spins|sprays|dispenses|prints|freezes|steams … ice|heat|steam|light|water|properly|cold|power
  + The chest [no longer makes ice].
  - It makes ice no longer than a thumb.
  - My clock no longer makes a sound, thanks to you.

reliability.not_working -2,stage:use only|just one|two|half|three of|lift|lifts|ride|rides|shower|showers|toilet|machine|charger|pump|slide|slides … lift|lifts|ride|rides|shower|showers|toilet|toilets|machine|machines|charger|chargers|till|pump|pumps|escalator|slide|slides … works|work|worked|working|operating|functioning|running|operational
  + [Only two of the slides were operating].
  - Only two slides were shown.

reliability.not_working -2,stage:use servers|server|tills|portal … crash|crashes|crashed|fall|overload|overloaded|freezes|collapses … every|on|all|again|constantly|at|as
  + The [servers fall over again] at dusk.
  - The servers fall in love.

reliability.lost_data -2 score|progress|level|game|points|stats|streak|profile|history|settings|counter|playlist … went|reset|gone|goes|set|dropped|put to|back … zero|0|scratch|nothing
  + My [streak was set back to zero].
  - My score rose from zero.

keep.others           keep         they|we|he|she|staff|<agent> give|gave out
  + I loved the sweets [they gave out].
  - The lamp gave out.
reliability.broken    -2,stage:use gave|gives out $
  + Halfway up the hill the brakes [gave out].
  - The usher gave out programmes.
reliability.broken    -2,stage:use gave|gives out after|within|already|again|altogether|completely|mid
  + The mixer [gave out within] a month.
  - Tickets were given out at the door.
reliability.bug       -2,stage:use error code|codes|404|500
  + An [error code] on the fridge door.
  - I made an error.
reliability.bug       -2,stage:use get|gets|got|getting|gives|gave|shows|throws|threw|returns|displays|receive|received|seeing … error|errors when|whenever|every|each|404|500
  + I keep [getting an error when] I save the form.
  - I got the error of my ways.
reliability.recurrent -2           is|are|was|were|goes|been broken|down|cancelled|late|unavailable|offline … every other|second day|week|month|time|morning|weekend
  + The organ [is down every other week].
  - I sing every other week.
  - The library is closed every second week.

reliability.not_working -2,stage:use gate|door|access|entry|lock|locker|barrier|building code|codes|fob|fobs … never|not|n't|rarely … work|works|working|worked|open|opens|opened
  + The [door code never works] after nine.
  - The gate code works, never fear.
