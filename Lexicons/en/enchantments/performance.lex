@language en
@kind     enchantments

# Fast, powerful, lasting.

performance.fast +2 screen|touchscreen|app|site|website|page|software|tablet|laptop|controls|keyboard|engine|steering|it|brakes|pen|remote ~respond … fast|quickly|smoothly|well|instantly|beautifully
  + The [steering responds quickly] on ice.
  - The clerk responded quickly.
performance.fast +2 ~run|~load|~boot|~work|~start … ~fast|~quickly|~smoothly|~flawlessly|~instantly|~beautifully
  + It [boots up quickly] each morning.
  - Can I run fast on that treadmill?
performance.fast +2 ~site|~website|~app|~page|~computer|~laptop|~phone|~tablet|~processor|~system … ~fast|~quick|~smooth|~responsive|~snappy|~instant|~speedy
  + The [app is snappy] even on an old phone.
  - Is the site quick to reach by bus?
timeliness.fast  +2 crew|crews|roofers|plumbers|painters|decorators|guys|men|lads|team|movers|builders|workers|he|she|boys|workmen|<agent> … work|works|worked|working … fast|quickly|swiftly
  + The [roofers worked quickly].
  - He works at noon.

@sector electronics telecom app
performance.fast +2 ~lightning|~blazing|~super|~very|~really fast|quick
  + The new [phone is lightning fast].
  - Is it super fast to set up?

@all
@sector telecom hotel transport leisure electronics app airline
performance.network +2 <network> … ~fast|~stable|~strong|~excellent|~great|~reliable|~solid|~superb|~good
  + The [broadband is rock solid].
  - Is the network good at sea?

@all
keep.told_no_fault  keep told|said|says|say|claim|claims|claimed|insisted … no|zero … outage|outages|fault|faults|problem|problems|issue|issues|record
performance.network +2   fast|stable|strong|reliable|excellent|superfast|great|good|brilliant|amazing network|internet|wifi|broadband|connection|signal|reception|fibre|speeds|speed
  + [Reliable broadband] out in the hills.
  - Is there a good signal at the campsite?
performance.network +2   no|never|zero … ~outage|~dropout|~lag|~buffering|~cuts
  + Two years and [never an outage].
  - No outage is planned, is it?

@sector telecom
performance.network +2 ~great|~good|~excellent|~fantastic ~coverage
  + [Fantastic coverage] across the islands.
  - Is there good coverage in Crete?

@all
@sector electronics retail energy telecom
performance.powerful +2 ~powerful
  + A [powerful] drill for its size.
  - How powerful is it?

@all
@sector electronics app telecom retail
performance.powerful +1 ~performance … ~great|~excellent|~good|~superb|~solid|~fantastic|~impressive
  + The [performance is superb] for games.
  - Is the evening performance good for kids?

@all
@sector electronics app telecom retail
performance.powerful +1 ~perform|~handle … ~well|~great|~easily|~beautifully|~superbly
  + It [performs superbly] in the cold.
  - Do they perform well on Sundays?

@all
performance.battery +2 battery|charge|charging … great|good|excellent|amazing|awesome|fantastic|incredible|long|outstanding|impressive|astonishing
  + The [battery life is excellent].
  - The charge is too high; a great pity.
performance.battery +2 ~battery … ~great|~excellent|~amazing|~good|~long|~incredible|~superb|~decent|~day|~hours|~forever
  + The [battery lasts all day].
  - Is the battery good for a drone?
performance.battery +2 ~long|~great|~amazing|~excellent|~good|~incredible battery
  + [Excellent battery] life on this watch.
  - Is a long battery cable sold?

@sector electronics telecom transport
performance.quick_charge +1 ~charge … ~fast|~quickly|~quick
  + The bike [charges quickly].
  - Can I charge it quickly here?

@all
performance.access     +1           ~quick|~instant|~immediate|~fast access
  + [Instant access] to all my statements.
  - Is there quick access to the lift?
performance.battery    +2,stage:use battery|charge|phone|ink|tank|bottle lasts|lasted|holds|runs|goes … days|week|weekend|month|friday|sunday|weeks|months|day
  + One [charge lasts all weekend].
  - The battery is in the bag all day.
performance.battery    +2           charge|battery lasts|lasted|goes|holds all|days|ages|two|for day|days|ages|week
  + The [battery lasts all day].
  - The battery is for a week in the van.
performance.days       +2           battery|charge … lasts|last|lasted|goes|holds|keeps|lasting … days|ages|forever|all|long|hours|week|well
  + The [battery lasts for days].
  - How long does a battery last, in hours?
performance.everywhere +2           get|got|have|signal|reception signal|reception|connection|coverage|even anywhere|everywhere|wherever
  + I can [get signal anywhere].
  - The signal is in the box.
performance.everywhere +2           signal|coverage|wifi … everywhere|wherever|throughout|rock-solid
  + [Signal everywhere], even in the cellar.
  - Is there signal on the full line? Anywhere?
performance.fast       +2           blazing|lightning|blisteringly|insanely|blazingly|scorching|stupidly fast|speedy
  + [Blazing fast] on every page.
  - The fire was blazing.
performance.fast       +2,stage:use boots|loads|charges|cooks|heats|prints|dries|connects|downloads|syncs|boils|warms|pairs up|in|within|before|so|really|super … seconds|minute|minutes|hour|moment|flash|instant|sat|quickly|fast|i
  + It [heats up in a minute].
  - The minute it boots, go up.
performance.hot_water  +1           plenty|lots|constant of hot water
  + There was [plenty of hot water].
  - Add lots of hot water, then stir?
performance.network    +2           internet|wifi|broadband|speed|speeds|connection|is|are flying|lightning|blistering|rapid|grand now|fast|quick
  + The [internet flying now].
  - The line of birds flying over.
performance.network    +2           not|zero|never a|one|single dropout|dropouts|stutter|glitch|outage|interruption|blip|hiccup
  + I had [not one dropout] in a year.
  - There is a glitch.
performance.network    +2           solid|steady|strong|rock as|a|solid|and a|rock|reliable rock|solid|fast
  + It is [solid as a rock].
  - A rock of solid gold.
performance.powerful   +2,stage:use fills|filled|reaches|covers|carries|lights|warms|heats … whole|entire|every|all … kitchen|room|house|garden|hall|flat|home|living
  + One stove [heats the whole house].
  - It fills the room.
performance.powerful   +2,stage:use picks|hoovers|sucks|lifts|shifts|removes|captures … pet|stains|hair|dirt|crumbs|grease|dust|detail|speck
  + It [hoovers up cat hair] like nothing else.
  - The dust is picked up on Monday.
performance.powerful   +2,stage:use sips|sipping|frugal|easy … fuel|petrol|diesel|electricity|ink
  + The new car [sips diesel].
  - He sips his tea.
performance.seconds    +2           starts|boots|loads|start|boot|load|opens|charges|connects|downloads|boils|heats … seconds|instantly|quickly|flash|moments
  + It [starts up in seconds].
  - It starts in ten minutes at the main door.

performance.fast +2,stage:use app|site|website|laptop|phone|tablet|interface|browser|car|engine|runabout|motor|processor|broadband|system|software|printer … snappy|zippy|nippy|peppy|sprightly
  + The little [runabout is zippy].
  - It was nippy in the car park.

performance.days      +2,stage:use keeps|keep|kept|stays|stay|stayed|holds|held … hot|warm|cold|cool|chilled|frozen|crisp|fresh|heat|charge for hours|days|ages|weeks
  + The flask [keeps my tea hot for hours].
  - I keep hot plates for days like this.
performance.fast      +2           goes|went|go|like|run|runs|flew|moves like|greased greased|lightning|the|a lightning|clappers|rocket|bullet|with
  + The cable car [went like a rocket].
  - I like a salad with rocket.
performance.fast      +2,stage:use laptop|computer|phone|pc|tablet|car|bike|scooter|app|site|it absolutely|really|just|literally|simply|now flies|zooms|zips|whizzes
  + The [bike really flies].
  - It flies north in June.
performance.fast      +2,stage:use loads|opens|starts|boots|done|sorted|charges|connects|installs in|within a|an|no jiffy|trice|flash|heartbeat|instant|blink
  + The ticket [opens in a jiffy].
  - In a jiffy bag it loads.
performance.fast      +2,stage:use new laptop|computer|phone|pc|tablet|bike flies|zooms|zips
  + My [new tablet flies].
  - New bike lanes, a kite flies.
performance.hot_water +2,stage:use hot water all|day|round|on|whenever|aplenty|galore all|day|tap|the|clock
  + We had [hot water round the] clock.
  - Is the hot water on the meter?
performance.hot_water +2,stage:use lashings|oodles|plenty|loads|masses|endless|constant|abundant of|hot hot|water|boiling … water
  + There were [lashings of hot water].
  - Plenty of people like sparkling water.
performance.hot_water +2,stage:use powerful|lovely|proper|brilliant|invigorating|fantastic|amazing|great|superb|hot|cracking shower|showers
  + A [powerful shower] after the hike.
  - A powerful rain shower hit Dover.
performance.network   +2,stage:use broadband|internet|wifi|connection|signal|network|line <be> … steady|blazing|blistering|rapid|zippy|consistent
  + The [connection is steady].
  - Steady on with the line dance.
performance.network   +2,stage:use never|rarely buffers|buffered|glitches|stutters
  + It [never buffers], even on a Sunday night.
  - A buffer stop.
performance.powerful  +2,stage:use <be>|absolute a|an|absolute|little|real|proper … beast|trooper
  + This vacuum [is a beast].
  - What a beast and a monster movie.
performance.powerful  +2,stage:use <figure> … to|per the gallon|litre
  + It does [70 to the gallon].
  - Petrol, 150p per litre.
performance.powerful  +2,stage:use cheap|economical|inexpensive to run
  + A heater that is [cheap to run].
  - A cheap ticket to run in the race.
performance.powerful  +2,stage:use makes|made|make|making short|light|quick|easy work of
  + The strimmer [makes short work of] brambles.
  - A short work of fiction made us cry.
performance.powerful  +2,stage:use packs|packing a|some|quite|real|serious … punch
  + That ginger shot [packs a real punch].
  - I packed a hole punch yesterday.
performance.powerful  +2,stage:use powerhouse|workhorse|powerhouses|workhorses
  + An old [workhorse] of a van.
  - A working horse.
performance.powerful  +2,stage:use small|little|tiny|compact but|yet mighty|powerful|perfectly|effective
  + Their drill is [small but mighty].
  - A small butt, a mighty barrel.
performance.powerful  +2,stage:use sucks|picks|hoovers|gobbles up everything|anything|dog|pet|cat|hair
  + The hoover [sucks up everything].
  - He picks up his aunt, all three days.

performance.hot_water +2,stage:use shower|showers|bath <be> hot|warm and|but … powerful|strong|plentiful|relaxing|endless
  + The [shower was hot and powerful].
  - Is the shower room hot?

performance.fast     +2,stage:use response|responses|screen|touchscreen|interface|display|controls|buttons|keys|menu|responds|responded crisp|crisply|snappy|instantly|instant|snappily
  + It [responds crisply].
  - A crisp menu.
performance.powerful +2,stage:use ~powerful tool|tools|software|program|programme|feature|features|engine|editor|platform|app|search|plugin|filters|suite|set|system|functions
  + A [powerful tool] once you know the shortcuts.
  - A powerful story about the sea.

performance.powerful +2 excels|excelled at|in|on|with
  + The scythe [excels on] slopes.
  - Excels is a name.

performance.powerful +2 optimal comfort|experience|quality|sound|care|service
  + [Optimal sound] in the nave.
  - An optimal date.
