@language en
@kind     irritants

performance.slow -2 laggy|lagged|lagging|lags|stutters|stuttering|juddering
  + The game is [laggy].
  - The jet lag was hard on my son.

# Speed, network, battery, outages.

keep.for_low_pressure    keep         for low|poor|weak water|gas pressure
  + Made [for low water pressure].
  - We have low water pressure.
keep.no_bill_yet         keep         still have|had|got no water|gas|electricity|power|internet bill|bills|statement|meter
  + I [still have no water bill].
  - I still have no water.
performance.network_down -2,stage:use <network> … <negation> … ~work|~connect|~load
  + The [wifi does not work] past the lobby.
  - Is the router new and does it not work alone?
performance.network_down -2,stage:use <network> … ~go|~be|~keep … down|out|off
  + The [broadband went down] during the exam.
  - Is the service on floor two, down there?
performance.network_down -2,stage:use ~call|~connection|~signal|~internet … ~drop|~cut
  + The [signal drops] on every bend.
  - I will drop by after the call.
performance.network_down -2,stage:use ~disconnect|~disconnection
  + It [disconnects] hourly.
  - If I should disconnect the old box, I will come back later.
performance.network_down -2,stage:use ~drop … ~connection|~signal|~call|~out
  + It keeps [dropping my calls].
  - If it drops calls abroad, we will stay at home.
performance.no_network   -3,stage:use <negation> … ~signal|~reception|~internet|~broadband|~wifi|~coverage
  + I [never get any signal] at home.
  - The wifi code is on the door.
performance.no_network   -2,stage:use dead zone|spot|spots|zones
  + The whole valley is a [dead zone].
  - A dead calm spot at sea.
performance.no_network   -3,stage:use no|without dial|phone|mobile|hot tone|line|data|heating
  + There is [no dial tone] on the house phone.
  - There is no phone number on your card, is there?
performance.no_network   -3,stage:use no|without|zero|lost signal|internet|wifi|broadband|network|reception|electricity|power|heating|gas|coverage
  + We have had [no internet since] the storm.
  - If there is no internet, play cards.
performance.outage       -2,stage:use been <duration>=1d without power|electricity|heating|heat|water|internet|broadband|wifi|gas|signal|light|lights
  + It has [been ten days without water] in our lane.
  - Ten days without rain.
performance.outage       -2,stage:use been <duration>=1d with|without|of no|any|power|electricity|heating|heat|water|internet|broadband|gas power|electricity|heating|heat|water|internet|broadband|wifi|gas|signal|phone
  + It has [been a week with no gas].
  - A week with no rain.
performance.outage       -2,stage:use been|left|be|were|was|are|is|'re|gone without|with power|electricity|heating|heat|gas|water|internet|broadband|wifi|wi-fi|signal|phone|light|lights|lift|lifts|hot|no|any … for <duration>=1d
  + The mill has [been without power for ten days].
  - We walked without water for a day.
performance.outage       -2,stage:use power|network|service ~cut|~failure|~interruption
  + A [power cut] ruined our freezer.
  - If a power cut is planned tonight, warn my mother.
performance.outage       -2,stage:use still have|had|got|with no power|electricity|heating|heat|water|internet|broadband|wifi|gas|signal|hot
  + We [still have no gas].
  - We still have water.
performance.outage       -2,stage:use still no|without power|electricity|heating|heat|water|internet|broadband|wifi|gas|signal|hot
  + Ten days on and [still no gas].
  - Still water, no wind.
performance.outage       -2,stage:use ~outage|~blackout|~downtime
  + The third [outage] this month.
  - If there is an outage, light a candle.
performance.weak_network -2,stage:use <negation> … ~fast enough|as
  + My line is [not fast enough] to stream.
  - Is it fast, or not?
performance.weak_network -2,stage:use <network> <be> … sketchy|iffy|ropey|nonexistent|non-existent|hit-and-miss|hit-or-miss
  + The [reception is pretty iffy] in the crypt.
  - The network is open, the weather is iffy.
performance.weak_network -2,stage:use <network> … ~slow|~weak|~patchy|~intermittent|~unstable|~spotty|~unreliable|~erratic
  + The hotel [wifi was painfully slow].
  - The service road is slow at five?
performance.weak_network -2,stage:use coverage|signal|reception|network <be> … limited … outside|in|indoors|inside|around|away|beyond
  + [Reception is limited outside] the port.
  - The network is limited to members.
performance.weak_network -2,stage:use low|poor|weak|no|lower|bad|terrible|rubbish water|gas|shower pressure
  + We have had [poor water pressure] since May.
  - The water is low, the pressure high.
performance.weak_network -2,stage:use speed|speeds|connection|wifi|broadband|download|downloads|upload|uploads|internet … only|never|rarely|barely … top|tops|topped|max|maxes|maxed|reach|reaches|reached|peak|peaks|peaked|hit|hits|exceed|exceeds|exceeded|manage|manages|managed
  + My [broadband only ever hits] three.
  - The runner only ever hits the wall.
performance.weak_network -2,stage:use water|gas|shower pressure <be> low|poor|weak|bad|terrible|pathetic|dreadful|rubbish|nonexistent
  + The [shower pressure is pathetic].
  - The water pressure is at two bars.
performance.weak_network -2,stage:use ~slow|~weak|~patchy|~intermittent|~unstable|~spotty|~poor <network>
  + A [patchy connection] all through the match.
  - The connection leaves from platform two.
performance.weak_network -2,stage:use ~speed|~bandwidth … ~slow|~slower|~low|~poor|~terrible|~drop|~awful|~half
  + Our [speed drops] every evening.
  - I drive at low speed.

@sector app telecom electronics bank
performance.slow -2 ~slow|~laggy|~lag|~sluggish|~buffer
  + The tablet is [sluggish] from day one.
  - If I should slow the song down, we will sort it out together.

@all
performance.battery -2 ~battery … <negation> … ~last|~hold|~charge
  + The [battery does not last] a shift.
  - Is the battery new, not the last one?
performance.battery -2 ~battery … ~die|~drain|~poor|~terrible|~awful|~joke|~dead|~weak|~short|~suck
  + The [battery drains] by lunchtime.
  - The battery drawer is on the left.
performance.battery -2 ~drain|~kill|~eat … ~battery|~data
  + The update [drains my battery].
  - If I should drain the battery first, I will ask at the desk.
performance.battery -2 ~poor|~short|~bad|~terrible|~awful … ~battery
  + A watch with [terrible battery] life.
  - If a poor battery is covered, I will bring it in.
performance.hot     -2 ~overheat
  + The charger [overheats] in an hour.
  - If it should overheat in the sun, please warn my mother.
performance.slow    -2 ~keep|constantly|always|constant ~buffer|~lag|~load|~spin
  + The film [keeps buffering].
  - If it keeps buffering, my neighbour will help.
performance.slow    -2 ~site|~website|~app|~page|~computer|~laptop|~phone|~system|~internet|pump|pumps|charger|chargers|scanner|scanners|terminal|terminals|~printer|~kiosk … ~slow|~slower|sluggish|laggy|~lag
  + Your [website is unbearably slow].
  - If the site is slow for you too, my son can wait.
performance.slow    -2 ~take … forever|ages|age|minutes|long|eternity to load|open|start|boot|connect|respond|charge|turn
  + It [takes forever to load] a statement.
  - I take a long time to open up.

@sector electronics telecom
performance.hot -2 ~get|~run|~become … too|very|really|extremely|so hot
  + The laptop [gets very hot] on my knees.
  - We swim when it gets hot in summer.

@all
keep.cannot_without      keep         be|live|do|cope|manage|survive|work without internet|wifi|broadband|power|it|phone|signal|gas|heating
keep.drain_water         keep         drain|drains the water|sink|oil|tank
keep.getting_more        keep         getting|got 404|500|502|503 more|points|quid|each|for|pounds|euros|off|a
keep.looked_up           keep         looked up
keep.many_steps          keep         hundred|thousand|ten steps|taps|clicks
keep.not_lie             keep         gonna|going|to lie
keep.on_tap              keep         on tap
keep.shows_stock         keep         shows|tells you|me|us … in stock
keep.walked_happy        keep         walked out feeling|smiling|happy|beaming|relaxed|grinning
keep.word_read           keep         without reading|knowing|understanding|saying|speaking … word
performance.battery      -2,stage:use battery … not|n't|never|hardly|barely … see|last|lasts|make|hold|reach|survive|get … day|morning|hour|hours|lunch|out|charge|evening|afternoon
  + The [battery doesn't see out] the morning.
  - The battery does not bother me, see.
performance.battery      -2,stage:use battery|charge … drains|dies|drained|discharges|empties|depletes|goes|runs … fast|quick|quickly|hours|rapidly|overnight
  + The [battery drains fast].
  - The battery is fast to fit.
performance.battery      -2,stage:use battery|charge|life … <duration> … at best|most|max|tops|only|if
  + The [battery gives two hours at best].
  - The best battery is for sale at most shops.
performance.battery      -2,stage:use charge|charges|charging|recharge … takes|took|taking|needs … whole|all|entire|overnight|forever|ages|hours|night
  + A full [charge takes the whole] night.
  - The charge is a whole pound.
performance.battery      -2,stage:use drains|drained|draining|kills|killed|killing|eats|ate|empties|drain … battery|phone
  + The app [drains my battery].
  - My phone fell in a drain.
performance.battery      -2,stage:use drains|drained|kills|killed|eats|empties … battery|phone … in|within|by … hours|minutes|hour|lunch|noon
  + The app [drains my phone in two hours].
  - The phone box is by the wall.
performance.battery      -2,stage:use drains|drain|draining|eats|eating|kills|killing|rinses|hammers|guzzles|chews|munches … battery|data|memory|storage
  + The app [drains my battery].
  - Drain the water before you fit the battery.
performance.battery      -2,stage:use from full|100|100%|fully|charged to|down dead|empty|zero|nothing|flat|20|half
  + The phone goes [from full to flat] while I commute.
  - From the dead end, turn left to the full moon bar.
performance.crackle      -2,stage:use cut|cuts|cutting out halfway|mid|midway|during|constantly|all|after|every|again
  + The tape [cuts out halfway].
  - I cut it out by hand.
performance.crackle      -2,stage:use line|landline|phone|call|speaker|sound|audio|music|recording|recordings|video|stream|commentary … crackles|crackled|crackly|crackling|cuts|muffled|echoes|distorted|stutters
  + The [speaker crackles] when loud.
  - The log fire crackled.
performance.crawl        -2,stage:use speed|speeds|internet|wifi|broadband|connection|network|site|app|website|laptop|it|traffic crawl|crawls|crawled|crawling
  + The [site crawls] at lunch.
  - The baby crawls on the rug.
performance.drops        -2,stage:use signal|connection|wifi|wi-fi|broadband|internet|picture|sound|network disappears|vanishes|goes|cuts|dies|disappeared|vanished every|when|whenever|out|off|all|as|at|in
  + The [picture disappears when] it rains.
  - The sound goes well with it.
performance.hot          -2,stage:use hot|warm enough to|that fry|cook|burn|boil
  + It gets [hot enough to fry] an egg.
  - The pan is hot enough.
performance.hot          -2,stage:use overheats|overheating|overheated|overheat
  + The laptop [overheats] on my knees.
  - A roasting tin came free.
  + The lamp [overheats] in an hour.
performance.network_down -2,stage:use calls|line|connection|signal|internet|broadband|wifi keep|keeps|kept|getting|is|always|constantly|be dropping|cactus|patchy|intermittent|spotty|flaky|woeful|iffy|dropped|disconnecting
  + My [calls keep dropping].
  - The line is shut.
performance.network_down -2,stage:use drops|cuts|goes|conks|dropping|cutting out|off whenever|every|when|constantly|daily|all
  + It [drops out whenever] it rains.
  - He drops in whenever he likes.
performance.network_down -2,stage:use lose|loses|losing|lost signal|connection|internet|wifi|reception|picture|service|broadband
  + We [lose signal] when it rains.
  - We lost the match.
performance.no_hot_water -2,stage:use no|without hot water
  + [No hot water] on both mornings.
  - No, hot drinks and water are at the bar.
performance.no_hot_water -2,stage:use ~heating|~boiler|~shower|~aircon|~ac … broken|broke|out
  + The [boiler was broken] all week.
  - Is the lift broken?
performance.no_network   -2,stage:use barely|hardly|cannot|cant|n't … bar|bars|signal|reception of|in my|our|the|signal house|home|kitchen|bedroom|flat|street|office|garden
  + I [cannot get a signal in my kitchen].
  - There is a bar in the lobby.
performance.outage       -2,stage:use constant|frequent|repeated|endless|regular|daily downtime|crash|blackout|dropout|dropouts|disconnection|disconnections|disconnects
  + There are [constant dropouts].
  - I had the phone for another day.
performance.outage       -2,stage:use getting|gives|throws|throwing|returns|returning|got 404|404s|500|500s|502|502s|503|503s|errors|timeouts|error
  + We are [getting 502s] all over.
  - I am getting 500 more.
performance.slow         -2,stage:use laggy|lagging|lags|stuttery|buffering|pixelated|pixellated|choppy|jittery
  - A baby crawls on that rug all day.
  + The seat map is [laggy] on my tablet.
performance.slow         -2,stage:use take|takes|took|taking an|a eternity|lifetime|age|century to load|open|start|boot|get|run|respond|do
  + Reports [take an eternity to load].
  - Take a lifetime pass.
performance.slow         -2,stage:use throttles|throttled|throttling
  + They [throttled] my data.
  - A sore throat on Monday.
performance.spins        -2,stage:use page|app|wheel|screen|circle|it just|keeps|kept|endlessly spins|spinning|hangs|buffers|loading|loads
  + The [wheel keeps spinning].
  - The wheel of the bus.
performance.too_fast     -2           too fast|rushed|hurried
  + The talk went [too fast].
  - The fast boat left.
performance.weak_device  -2           <negation> enough memory|storage|power|ram|space|speed|bandwidth
  + There is [not enough memory] for two apps.
  - If there is not enough storage, what then?
performance.weak_device  -2,stage:use aircon|air|con|conditioning|heating|heater|fan|radiator|boiler … blows|blowing|blew|pumping|pumped … hot|cold|warm|cool|lukewarm|freezing
  + The [fan was blowing warm] air at us.
  - A cold wind blew by the fan club.
performance.weak_device  -2,stage:use battery|memory|resource|data|fuel|ram hog|hogs|guzzler
  + The app is a [battery hog].
  - The hog ate the data sheet.
performance.weak_device  -2,stage:use eats|guzzles|drinks|burns|swallows|devours|chews|gobbles … ink|petrol|fuel|diesel|batteries|battery|data|electricity|oil|memory|credits|toner|power
  + The boiler [eats electricity].
  - The power is not in the batteries.
performance.weak_device  -2,stage:use just|only|merely pushes|moves|spreads|smears|shuffles|blows|stirs … about|around|round|dust|dirt|air|crumbs|hair|water
  + The mop [just smears the dirt].
  - It just moves me.
performance.weak_device  -2           ~underpowered|~outdated|~obsolete|~antiquated
  + An [outdated] booking system.
  - The update of the photo takes a day.
performance.weak_network -2,stage:use lucky if|to we|you|get|see|i|even get|see half|anything|above|any
  + You are [lucky if you get half] of it.
  - We were lucky to find this place.
performance.weak_network -2,stage:use lucky to get|see <number>
  + I am [lucky to see 40].
  - We were lucky to find it.
performance.weak_network -2,stage:use only get|getting|got|gives|receive … mb|mbps|meg|mbs|bar|bars|gb
  + We [only get three meg] upstairs.
  - The bar is only for members who get a card.
performance.weak_network -2,stage:use pay|paying|promised|sold|advertised … <number> … lucky|barely|struggle|get get|to|reaches|hits|see
  + We [pay for 500 and barely get] forty.
  - I paid for the meal and get points.
performance.weak_network -2,stage:use speed|speeds|broadband|internet|connection|wifi|signal … n't|not … as|that|very|great|what|anywhere|up
  + The [speed isn't quite as] sold.
  - The wifi code is not on the box.
reachability.one_till    -1,stage:use only|just|two|one|three|single toilets|toilet|carriages|carriage|coaches|lifts|lift|tills|till|counters|showers|shower|machines|checkouts for|serving|between … hundred|people|passengers|hundreds|thousands|whole|everyone|rooms|guests|floors
  + There is [one shower for thirty guests].
  - Two trains for my son's birthday.

# Programs that take all of a machine.
performance.hungry -2,stage:use eat|eats|eating|hog|hogs|hogging|uses|using|takes|taking … of my|the|our cpu|ram|memory|processor|storage|battery|bandwidth
  + Your updater is [eating most of my memory].
  - I eat half of my cake by the processor.
performance.hungry -2,stage:use eat|eats|eating|hog|hogs|hogging|using|uses|sucks|guzzles|devours|takes … cpu|ram|memory|processor|storage|bandwidth
  + Your program [hogs all my memory].
  - My cat eats beside the computer's memory card.

performance.hungry -2,stage:use chewing|chews|eating|eats|munching|gobbles|gobbling|burning|burns|burnt|ploughing|ripping|guzzles|guzzling|sucking|hogs|hogging|devours … data|battery|allowance|memory|storage|ram|credit|fuel|petrol|ink
  + It [chews through my data].
  - The data on eating is public.

performance.hot          -2,stage:use gets|getting|runs|running|ran|became red|scorching|burning|boiling|scalding|dangerously|alarmingly|too hot
  + My phone [gets red hot].
  - The oven gets to red in hotels.
  - The kettle gets very hot.
performance.hungry       -2,stage:use gas|fuel|petrol|battery|data|power|energy guzzler|hog|guzzling|hungry|drain
  + That people carrier is a [petrol guzzler].
  - The fuel pump drained.
performance.no_network   -2,stage:use not-spot|not-spots|notspot|blackspot
  + Our lane is a [not-spot].
  - A spot of lunch.
performance.slow         -2,stage:use at a crawl|trickle|snail's|snails
  + Pages come up [at a crawl].
  - At the snail farm.
performance.slow         -2,stage:use it|page|app|screen|site|video|programme|computer|phone|laptop|everything|game|player|system|map hangs|stalls|stutters|judders|lags|hangs constantly|whenever|halfway
  + The map [stutters] when I zoom.
  - It sticks on the wall.
  - The coat hangs there for drying.
performance.slow         -2,stage:use wheel|screen|circle|bar of death|doom
  + Nothing but the [wheel of death].
  - The bar of soap.
performance.weak_device  -2,stage:use no|zero|little|feeble|hardly|poor|weak|pathetic suction|oomph|grunt|welly|torque
  + The blower has [no oomph].
  - No wellies before six.
performance.weak_device  -2,stage:use weak|feeble as|like water|a|dishwater
  + The torch is [feeble as a] candle.
  - The week as water goes.
performance.weak_network -2,stage:use broadband|internet|wifi|connection|signal|network|line <be> like|as|slower|worse|than|slow … dial-up|dialup|dial|snail|treacle|molasses
  + The [wifi is like dial-up] upstairs.
  - Was the internet by dial in 1999?
performance.weak_network -2,stage:use hang|hanging|lean|leaning|climb|stand|standing|drive|walk … out|on|up|to … get|find|for … signal|reception|bar
  + I have to [stand on a chair to get signal].
  - Stand on the signal box stairs.
performance.weak_network -2,stage:use internet|wifi|broadband|connection|line|signal|it|call|calls|video|picture <be> forever|constantly|always|endlessly dropping|buffering|disconnecting|cutting|freezing|hanging|lagging|stalling
  + The [line is forever dropping].
  - I am always dropping my line.
performance.weak_network -2,stage:use not|n't|barely|hardly a|one|even single|one|a bar|bars
  + We have [not a single bar] down by the barn.
  - A single bar of soap is not dear.

overall.idiom            -2           back|gone|gone|return|sent to|in the dark|stone ages|age
  + It is [back to the dark ages] with them.
  - The lamp went back to the dark room.
performance.slow         -2           pigeon|pigeons|smoke|tortoise|snail|donkey would|signals … quicker|faster|reliable|speedier
  + A carrier [pigeon would be quicker].
  - A pigeon and a faster bird.
performance.weak_network -2,stage:use lucky … get|have|see … bars|signal|reception
  + I am [lucky to get two bars].
  - Lucky Bar is on the corner.
  - We were lucky to have a bar near us.
performance.weak_network -2,stage:use third|stone|dark world|age|ages internet|broadband|wifi|service|infrastructure|conditions
  + [Third world broadband] in Kent.
  - The third Dark Ages gallery.

performance.hot  -1,stage:use laptop|phone|tablet|charger|console|router|camera <be> hot|scorching|roasting
  + The [console was roasting] after an hour.
  - Hot laptop deals.
performance.slow -2,stage:use sluggishness|slowness
  + The [sluggishness] after each update.
  - A slug in the lettuce.

# The link that goes
performance.weak_network -2,stage:use connectivity|matchmaking|latency|lag|syncing|pairing|buffering issue|issues|problem|problems|trouble|troubles|nightmare
  + Constant [connectivity issues] on the barge.
  - A talk on rural connectivity.
performance.weak_network -2,stage:use lose|lost|losing|loses|drops|dropped|drop my|your|the|our|its|bluetooth|wifi|internet connection|signal
  + It kept [losing the signal] in the tunnel.
  - The signal box by the lake is lost in fog.

@all

@all
performance.outage -2,stage:use there|had|was|were|with no water|electricity|power|heating|gas … morning|evening|night|day|days|week|hours|weekend
  + There [was no water one morning].
  - We walked without water for a day.

performance.weak_network -2,stage:use speed|speeds|download|downloads|upload|uploads|internet|broadband|connection|wifi|wi-fi|fibre … nowhere|not|n't near|remotely|anywhere … what|promised|advertised|pay|paid|fast|sold|stated|near
  + My [upload is nowhere near what] they sold me.
  - The speed camera is nowhere near the school.

performance.hungry -2,stage:use uses|consumes|burns|eats|guzzles|draws … too|so much|many electricity|power|fuel|petrol|gas|energy|ink|battery|data|memory|water
  + The forge [uses far too much gas].
  - It uses a lot of wood, free of charge.

performance.weak_device -2,stage:use heater|radiator|radiators|heating|fan|vacuum|hoover|dryer|oven|lamp|light|aircon|charger|blender|fridge|shower|iron|motor|pump … barely|hardly|scarcely heats|warms|cools|dries|charges|lights|works|blends|blows|cleans|sucks|heated|warmed|worked
  + The [lamp barely lights] the stair.
  - The lamp gives a glow.
  - The fan barely gives a sound.

performance.outage -2,stage:use there|there's|daily|frequent are|were|are|evening|random slowdowns|dropouts|disconnections|lags|blackouts|outages|interruptions|interference|buffering|glitches
  + At dusk [there are slowdowns].
  - There were swans.

performance.no_line -2,stage:use morning|afternoon|night|nights|weekend|evening|winter … without water|heating|electricity|power|internet|gas|broadband
  + A whole [morning without water] at the mill.
  - A morning without rain.
  - A whole night without wifi did us good.

performance.outage -2 everything|screen|system|tills|computers|game froze|crashed|died|freezes|crashes
  + Suddenly [everything froze].
  - Everything sparkled.
  - Everything stopped when the bell rang.

performance.hot          -2           phone|laptop|tablet|device|charger|plug|battery|console|adaptor|adapter|motor … heats|heated up
  + My [tablet heats up] in minutes.
  - The motor heats the barn.
performance.network_down -2,stage:use download|connection|signal|stream|streaming|broadcast|transfer|upload|internet <be>|gets|got|keeps … interrupted
  + My [download was interrupted] at the end.
  - The connection was made by the mayor.
performance.slow         -2,stage:use throttle the|my|our|your|their|download|upload|data|connection|internet|speed … speed|speeds|data|connection|bandwidth|internet|users|customers
  + They [throttle the speed] after ten days.
  - The throttle of the speedboat is red.
performance.weak_network -2,stage:use speed|speeds|signal|bandwidth|pressure|connection drops|dropped|drop|falls|fell|goes|went … to|by … nothing|zero|nil|half|crawl|trickle
  + After six the [pressure drops to nothing].
  - The speed limit falls to a crawl pace by the school.
  - The pressure drops to a pleasant level.
