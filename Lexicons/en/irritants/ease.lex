@language en
@kind     irritants

ease.blocked   -2                  would|will|wo|could not|n't accept|take|consider … payment|repayment|instalment|installment plan|plans|arrangement|schedule
  + They [would not accept any payment plan].
  - We would take it, not the pay.
ease.forced    -2                  ended|end|ending|wound up paying|calling|driving|walking|missing|waiting|fixing|losing|sleeping|returning|throwing|hiring|cancelling|canceling
  + We [ended up walking] to the port.
  - We ended up staying an extra hour, so good was it.
ease.forced    -2                  forced|obliged|had|having|have|left to stay|sleep|live|shower|wash|lodge|cook … elsewhere
  + We were [forced to stay elsewhere] while it dried.
  - We have to stay; elsewhere it rains.
ease.forced    -2                  had|having|need|needed to take|book|use … day|days|time|leave|annual|afternoon|morning off|from|unpaid|leave
  + I [had to take a day off] to sign one page.
  - I had to take a bus.
ease.paperwork -2,effort:paperwork asked|ask|asks|asking|wanted|want|requested|demanded … for … same|again|yet|more|another|third|second … papers|documents|document|form|forms|proof|information|photos|paperwork|details|time
  + They [asked for the same papers] again.
  - I asked for the same meal at the same time.
ease.time_off  -2                  cost|costs|costing me|us|my|our|her|him … wages|pay|work|earnings|income|revenue|business|customers|sleep|clients|money|job|day|week|holiday
  + I [lost two days' wages].
  - I lost my badge.
ease.time_off  -2                  lost|lose|losing|forfeited … wages|pay|work|earnings|income|revenue|business|customers|sleep|clients|money
  + I [lost two clients] over the jammed loom.
  - I lost my glove on the way to work.

# Hard, heavy.
ease.complicated -2   long winded
  + A [long-winded] way to change a name.
  - A long road wound up the hill.
ease.complicated -2   too|so|very|overly|unnecessarily|really|incredibly complex|awkward
  + The claim form is [overly complex].
  - The sports complex is by the lake.
ease.complicated -2   ~complicated|~convoluted|~cumbersome|~tedious|~laborious|~clunky|~arduous|~tortuous|~onerous|~fiddly
  + The returns form is [convoluted].
  + A [tedious] sign-up with six screens.
  - The tedium of the desert is why we went.
ease.complicated -2   ~inconvenient|~inconvenience
  + It was an [inconvenience] in the middle of term.
  - Sorry for any inconvenience to your staff from my dog.
ease.complicated -2   ~overcomplicated|overcomplicate|~complicate
  + They [overcomplicate] a simple swap.
  - Compliments to the cook.
ease.difficult   -2   <negation> … ~easy|~simple|~straightforward to
  + It is [not easy to] reset.
  - Easy does it, no rush.
ease.difficult   -2   <negation> … ~straightforward|~intuitive
  + The process is [not at all straightforward].
  - Is it straightforward?
ease.difficult   -2   anything but|from simple|easy|straightforward
  + Returning it was [anything but easy].
  - Anything but fish, simple as that.
ease.difficult   -2   harder|difficult than … should|need|needs
  + Closing the account is [harder than it should] be.
  - Harder rock than that band plays.
ease.difficult   -2   ~difficulty|~struggle
  + I [struggled] with the online claim.
  - The piste is red.
ease.difficult   -2   ~difficult|~hard to|for
  + It is [difficult to] argue.
  - A hard stool to sit on.
ease.nightmare   -2   a|such|real|total|huge pain to
  + It is [a pain to] update the card.
  - Painting is a joy.
ease.nightmare   -2   pain in the
  + Topping up is a [pain in the] neck.
  - I had pain in my knee.
ease.nightmare   -2   ~hassle|~faff
  + Too much [hassle] for a spare key.
  - Vendors on the beach did not hassle us.
ease.nightmare   -3   ~nightmare … to|process|trying|system
  + It is a [nightmare to] cancel anything.
  - The horror film gave me nightmares.
ease.nightmare   -3   ~ordeal|palaver|rigmarole|kerfuffle
  + What an [ordeal] to get a parking permit.
  - We ordered eel.
keep.body        keep pain in my
keep.building    keep ~sports|~leisure|~apartment|the|this ~complex
keep.hassle_us   keep <negation> … hassle us|me|you
keep.sorry       keep sorry|apologise|apologies|apologize for any|the inconvenience

# Forced.
ease.forced   -2   had|have|left no|with choice|option|alternative
  + We [had no choice] but to rebook.
  - We had no room for dessert.
ease.forced   -2   had|having to … ~drive|~travel|~go|~fill|~fight|~print|~beg|~pay|~buy|~argue|~resort|~arrange|~return|~sort|~do|~cancel|~walk|~leave|~find
  + I [had to drive] across town for a signature.
  - You have to go, it is superb.
ease.forced   -2   jump|jumping|jumped through ~hoop
  + I [jumped through hoops] for a ten pound credit.
  - The dolphin jumped through a ring.
ease.forced   -2   made|making us|me|you to
  + They [made me to] sign twice.
  - She made me smile.
ease.forced   -2   made|making us|me|you|customers ~pay|~go|~fill|~call|~drive|~sign|~prove|~sit|~queue|~download|~repeat
  + They [made us fill] the form in twice.
  - The music made us dance. Go, pay them a visit.
ease.forced   -2   out of pocket
  + My dad is [out of pocket].
  - A pocket of calm in town.
ease.forced   -2   resort|resorted|resorting to
  + I [resorted to] writing to head office.
  - The resort is by the sea.
ease.forced   -2   with no choice|option|alternative
  + It left us [with no option] but to leave.
  - A menu with no meat choice needed.
ease.forced   -2   ~expect me|us|customers to
  + They [expect us to] chase the courier.
  - I expect rain.
ease.forced   -2   ~force|forced to
  + I was [forced to] stand outside.
  - The force is strong with this cleaner.
ease.forced   -2   ~oblige|~compel|obliged|compelled to
  + We felt [obliged to] stay.
  - Much obliged to you all.
keep.thanks   keep much obliged to
keep.you_must keep you have to

# Blocked.
ease.blocked       -2,rupture:dead_end <negation> … ~let|~allow … me|us|you … ~pay|~order|~book|~cancel|~change|~complete|~return|~proceed|~use|~add
  + The site does [not let me add] a card.
  - Let me add that she was kind.
ease.blocked       -2,rupture:dead_end <negation>|never … able to … ~pay|~order|~book|~cancel|~change|~complete|~submit|~amend|~register|~return|~place|~get|~track|~update|~upload|~close
  + I am [not able to amend] the booking.
  - Are you able to change a bulb?
ease.blocked       -2,rupture:dead_end been trying to … ~order|~book|~cancel|~change|~pay|~return|~track|~register|~rebook|~resolve|~log|~get|~fix
  + I have [been trying to cancel] since May.
  - I am trying to order a blue one, is it in ?
ease.blocked       -2,rupture:dead_end cannot … ~pay|~order|~book|~cancel|~complete|~submit|~amend|~register|~return|~place|~track|~update|~upload|~proceed|~rebook|~close
  + I [cannot upload] the photo.
  - I cannot wait for the fair.
ease.blocked       -2,rupture:dead_end can|could|ca <negation> … ~pay|~order|~book|~cancel|~complete|~submit|~amend|~register|~return|~place|~track|~update|~upload|~proceed|~rebook|~close
  + I [could not submit] the claim.
  - You could not wish for a better room.
ease.blocked       -2,rupture:dead_end going|go|went|goes|gone round|around in circles
  + We are [going round in circles].
  - The kids went round in the teacups.
ease.blocked       -2,rupture:dead_end no way|option|means to|of … ~pay|~order|~book|~cancel|~change|~complete|~amend|~return|~get|~track|~close|~speak|~stop
  + There is [no way to cancel] in the app.
  - No way is that a two star hotel.
ease.blocked       -2,rupture:dead_end stuck in a|at|on loop|step|screen|page
  + I am [stuck in a loop] of codes.
  - Stuck on what to eat? Try the pie.
ease.blocked       -2,rupture:dead_end ~catch 22
  + No code without a phone, no phone without a code: [catch 22].
  - Catch the 22 bus. It is quick.
ease.blocked       -2,rupture:dead_end ~tried|trying … times|weeks|days|months|hours|since|unsuccessfully to … ~order|~book|~cancel|~change|~pay|~return|~place|~track|~register|~rebook|~resolve|~log|~access|~update
  + I have [tried three times to cancel].
  - We tried to order everything, it all looked so good.
ease.blocked       -2,rupture:dead_end ~unable|impossible to … ~pay|~order|~book|~cancel|~change|~complete|~submit|~amend|~register|~return|~place|~make|~get|~find|~track|~use|~update|~upload|~close|~proceed
  + I was [unable to complete] my purchase.
  - I was unable to finish the huge pudding.
keep.cannot_better keep                can|could <negation> … better|happier|faster

# Steps, papers, trips.
ease.again_times    -2,effort:contact_again   had|have|having to … take|bring|send|return|ring|ask|explain|fill|phone|email|chase|visit|reorder|show … twice|thrice|three|four|five|again
  + I [had to bring the drill back twice].
  - We had to go at times.
ease.blocked        -2                        go|goes|going|went|running round|around in circles|loops
  + We have been [going round in circles] since May.
  - The boat goes round in the evening.
ease.blocked        -2                        no facility|ability|means|mechanism|provision|method|option|way to|for|of … contact|cancel|change|edit|delete|leave|return|speak|chat|complain|pay|book|remove|amend|track|email|call|reply|turn|opt
  + There is [no facility to cancel] online.
  - No, the way to Rome is long.
ease.blocked        -2,rupture:dead_end       not|n't|cannot|cant|never get|getting|go past|beyond the|this login|log-in|screen|page|captcha|step|payment|verification|homepage
  + I ca[n't get past the login].
  - We get past the church by noon.
ease.blocked        -2                        round|around and|in|the round|circles|houses|loop
  + It just goes [round and round].
  - The path winds around the lake.
ease.blocked        -2                        send|sends|sent|sending|takes|took you|me|us|everyone|people in|round|around|back circles|loops
  + The help page [sends you in circles].
  - She sends me in a taxi.
ease.blocked        -1                        should still|at|really|also|least|be be|least|able be|able|to able|to|able
  + I [should still be able to] park there.
  - It should be fine.
ease.blocked        -1                        tried|trying|attempted|attempting to cancel|unsubscribe|rectify|redeem|dispute|opt|deregister
  + I [tried to unsubscribe] in March.
  - He cancelled the try-out.
ease.blocked        -2,rupture:dead_end       wo|will|wont n't|not|be|able … be|able able|to|to
  + I [won't be able to] collect it.
  - The fish will be sole.
ease.blocked        -2,rupture:dead_end       wo|will|would|does|did|do|wont n't|not let|allow|accept|recognise|recognize me|us|you|him|her|my|customers|users
  + The form [won't let me] past the date.
  - Let me past the gate.
ease.blocked        -2,rupture:dead_end       wo|will|would|does|did|wont n't|not let|allow|accept|recognise|recognize the|it
  + The gate [would not accept the] pass.
  - Don't let the rain put you off.
ease.cant_find      -2                        <negation> … ~find|locate anything|anywhere
  + I ca[n't find anything] since the redesign.
  - I did not find fault with a thing.
ease.cant_find      -2                        buried|hides|hiding|hid|hide|tucked … button|link|menu|menus|settings|option|number|contact|deep
  + The cancel link is [buried deep] in the menus.
  - The café is hidden in a courtyard.
ease.chore          -2                        a|constant|real|long|daily|uphill|endless battle|saga|grind
  + Every refund is [a battle].
  - The battle of Hastings show.
ease.chore          -2                        gave|give|giving|lost|losing up|the the|will will|to to|live
  + I have [lost the will to live] with this form.
  - He gave the staff a tip.
ease.chore          -2                        start|starting|started all|over|from over|again|scratch
  + The page crashed and I [started all over].
  - We started over at the bar.
ease.chore          -2                        ~chore|slog
  + Updating the address is a [chore].
  - The choir was divine.
ease.chore          -2                        ~uphill ~battle|~struggle
  + It has been an [uphill battle] from day one.
  - An uphill walk to the castle.
ease.complicated    -2                        maze|labyrinth|minefield
  + Their help pages are a [maze].
  - An amazed gull.
ease.complicated    -2                        needle in a haystack
  + Finding it is a [needle in a haystack].
  - A needle and thread.
ease.complicated    -2                        need|needs|takes|take|took|now three|four|five|six|seven|too|ten|multiple|several|many|endless taps|clicks|steps|screens|menus|many|pages|attempts|tries
  + It [takes six clicks] to pause.
  - Two steps lead down.
ease.complicated    -2                        patience of a saint
  + You need the [patience of a saint].
  - A saint in glass.
ease.complicated    -2                        time|mind|long|over|needlessly consuming|boggling|numbing|winded|complicated|drawn
  + A [time consuming] form.
  - A mind for figures.
ease.complicated    -2                        took|takes|take|spent|taken me|us|a|an|the|all|my … hours|evening|afternoon|weekend|ages|forever|day|morning to set|pair|install|assemble|figure|connect|build|find|understand|register|log|fill|get|work|activate|cancel
  + It [took me an entire evening to pair] the remote.
  - It took us to set sail.
ease.complicated    -2                        troublesome|overcomplicated|mind-boggling|bureaucratic|longwinded|roundabout|byzantine|kafkaesque
  + A [troublesome] form.
  - Time to consume less.
ease.degree         -2                        need|needs|takes|require|requires a|an degree|phd|engineer|manual|genius|expert|magnifying
  + You [need a degree] to work it out.
  - I need a room with an engineer's desk? No.
ease.difficult      -2                        as difficult|hard|awkward|complicated|painful|confusing as possible|humanly|they
  + They make it [as difficult as possible].
  - It is not as hard as oak.
ease.difficult      -2                        bit of a slog|mission|trek|saga|marathon|nightmare-ish
  + Setting it up was a [bit of a slog].
  - A real pain relief cream.
ease.difficult      -2                        blood from|out a|of stone
  + It was like getting [blood from a stone].
  - They took blood from my arm.
ease.difficult      -2                        easy|easier said … than
  + It is [easier said than] done.
  - It is easy to park.
ease.difficult      -2                        good luck trying|getting|ordering|finding|reaching|calling|contacting|returning|cancelling
  + [Good luck reaching] a human there.
  - Good luck with the new shop.
ease.difficult      -2                        is|was|were|been|very|extremely|really|too|quite|so|more difficult|tricky|time-consuming|burdensome|troublesome
  + Cancelling is [very difficult].
  - A tricky puzzle for six.
ease.difficult      -2                        like|as|than … herding cats|teeth|blood|treacle|stone|hair|sand|mud
  + Getting a date out of them is [like herding cats].
  - My dog and cats like it.
ease.difficult      -2                        not|n't|un|never|hardly suitable|accessible|adapted|equipped for|to … wheelchair|wheelchairs|pram|prams|disabled|elderly|buggies|pushchairs|children|people
  + It is [not suitable for wheelchairs].
  - Is it suitable for prams?
ease.difficult      -2                        no|broken|without|missing|steep ramp|ramps|handrail|handrails|step-free|lift|lifts|elevator
  + There was [no ramp] at the back.
  - A ramp for skaters.
ease.difficult      -2                        should n't|not … this|that|so long|hard|difficult|complicated|slow
  + It [should not be this hard].
  - That road should not be on the map, so it is long.
ease.difficult      -2                        shouldnt … this|that|so long|hard|difficult|complicated|slow
  + It [shouldnt take this long].
  - It is a long road, shouldnt we go?
ease.difficult      -2                        what|such|quite a performance to|just|getting|trying
  + [What a saga] to change a name on a bill.
  + [What a performance to] get a refund.
  - What a performance by the lead singer!
ease.difficult      -2                        what|such|quite a|an carry-on|saga|mission|trek|slog|hullabaloo|bind
  + [What a saga] to moor a dinghy.
  - Quite a few mission boats moor here.
ease.difficult      -2                        why is|are|does it|this|everything|that so|that hard|difficult|complicated|long|much|slow
  + [Why is this so hard] to set?
  - Why is the sky red?
ease.do_their_job   -2                        doing|do|did|doing their|your job|work for them|you|themselves
  + I end up [doing their job for them].
  - They do their job with a smile.
ease.do_their_job   -2                        had to show|tell|teach|explain|remind|help them|him|her|staff|the how|what|to|where|about|that
  + I [had to show them how] it folds.
  - I had to show it.
ease.do_their_job   -2                        had|have|having|ended to|up carry|clean|do|find|build|collect|make|serve|pick|assemble|install|lift|wash|set|drive|collecting|cleaning|doing|making|serving|carrying … myself|ourselves|yourself|themselves
  + I [had to carry it myself].
  - I had to laugh.
ease.do_their_job   -2                        ~sort|~fix|~do it|this myself|ourselves
  + In the end I had to [fix it myself].
  - My son did up the laces.
ease.every_time     -2                        had|have|having|made to … twice|again|over|manually|separately
  + I [had to type it twice].
  - I had to duck.
ease.every_time     -2                        ~ask|~make|~force|forced|~keep|have|having … to|asking … log|login|sign|enter|re-enter|verify|prove|register|resubmit|resend|restart|repeat … every|each|again|over|time
  + It [asks me to log in every] single time.
  - Ask him to log the bug, and each night back up.
ease.faff           -2                        rigmarole|palaver|ordeal|drawn-out|nightmarish
  + Such a [rigmarole] to pay online.
  - Faffins is a fish.
ease.fiddly         -2,rupture:dead_end       cant|cannot|ca|couldnt|could … cancel|unsubscribe|delete|close|switch|opt|log … from|in|through|via|online|out|anywhere|on the|app|website|site|online|phone|account
  + You [cant cancel in the] app.
  - I can log out from the pub.
ease.forced         -2                        ended up cancelling|canceling|paying|driving|walking|calling|leaving|losing|waiting|returning|sleeping|missing
  + We [ended up sleeping] in the car.
  - It ended up north.
ease.forced         -2                        fend|fending for ourselves|myself|themselves|yourself|himself|herself
  + We were left to [fend for ourselves].
  - Fenders for the bike came too.
ease.forced         -2                        go|going|went|gone out of my|our|your way
  + I had to [go out of my way] for a stamp.
  - Out of the way!
ease.forced         -2                        had to borrow|beg|cancel|miss|abandon|rent|hire|rebook|postpone money|my|our|a|for|the|it|from
  + I [had to borrow money].
  - I borrow a pen.
ease.forced         -2                        had to prove|justify|identify|verify|confirm|sign|register who|my|myself|that|it|again|twice
  + I [had to prove who] I am.
  - I had to sign a card.
ease.forced         -2                        had|have|having|left|made to hunting|hunt|chase|chasing|beg|scramble|fend|resort|grovel|fight|haggle|wrestle|plead|run|rush|scrabble|improvise|muddle
  + We [had to hunt] for a petrol station at midnight.
  - They have two dogs to chase balls with.
ease.forced         -2,effort:contact_again   had|having to ~call|~phone|~ring|~email|~contact
  + I [had to call] about my own refund.
  - You will have to call before ten.
ease.forced         -2                        have|had|has|having|need|needed to … pay|buy|download|register|sign|create|print|ring|queue|drive|phone|chase|argue|fight|beg|complain|email|travel|escalate just|only|simply|to|twice|again|extra
  + You [have to register just] to see the menu.
  - I have to buy milk.
ease.forced         -2                        have|has|had to pay to|for|extra|more|again|twice|another|a|an|full|postage
  + I [had to pay for] their mix-up.
  - We pay for milk.
ease.forced         -2                        over and over
  + I typed it [over and over].
  - Over and out.
ease.forced         -2                        would|'d|have been|be easier|quicker|simpler|faster … to|if|doing|myself|walk|walking|by
  + It would [have been quicker to] walk.
  - It was quicker to come by train.
ease.go_there       -2                        <duration>=1h round ~trip|drive
  + [A two hour round trip] to sign a page.
  - A round of drinks, then an hour's drive.
ease.go_there       -2                        had|have|having to … ~go|~drive|~travel|~trek|~come … store|branch|shop|office|depot|airport|bank|back
  + I [had to go into a branch] for one form.
  - Go back to that shop, it is a gem.
ease.go_there       -2                        third|fourth|fifth|3rd|4th|5th trip|journey|visit this week|month
  + My [third trip this week] for one prescription.
  - Our third trip with them in a year.
ease.go_there       -2                        trek|traipse|schlep|trekking|traipsing|trudge|schlepping|trekked|traipsed
  + I had to [traipse] across town for a parcel.
  - We went on a walking holiday.
ease.go_there       -2                        wasted|pointless|unnecessary|needless trip|journey|visit|drive|trips|journeys
  + It was a [wasted trip] to the depot.
  - We made a trip to Rome.
ease.makes_you      -2                        have|had to watch|scroll|sit|click|wade|dig|trawl … ad|ads|advert|adverts|through|past|before
  + You [have to scroll past] ten banners.
  - We have to watch it with the kids.
ease.makes_you      -2                        makes|make|forces|forced|force you|me|us … every|each|again|through|twice|over time|single|time|again|hoops
  + The site [makes you retype it every time].
  - The ferry makes us smile every morning.
ease.makes_you      -2                        makes|make|made|forces|forced|force you|me|us watch|take|fill|log|sign|download|create|enter|re-enter|retype|verify|register|jump|scroll|click|repeat|resubmit
  + It [makes you re-enter] the card each time.
  - It makes you smile.
ease.needs_help     -2                        needs|need|needing|requires an|a|the|staff|help assistant|attendant|member|manager … every|each|time
  + The till [needs an assistant every] time.
  - The job needs a manager in Leeds.
ease.nightmare      -2                        <be>|such a|an|real|total|huge|such|massive|bit|complete|royal|absolute pain|drag|bind
  + The parking app is [such a pain].
  - Such a plain hat.
ease.only_by        -2,rupture:channel_switch can|could|ca|cannot <negation> … online
  + It [can not be done online].
  - No, online is fine.
ease.only_by        -2,rupture:channel_switch can|could|must only … ~phone|~post|~letter|~fax|~email|~person|~online|~chat|~app
  + You [can only cancel by phone].
  - We can only praise her.
ease.only_by        -2,rupture:channel_switch no online return|returns|option|options|form|access|support|booking|way|facility|service
  + There are [no online returns] for shoes.
  - No, the online map is new.
ease.only_by        -2,rupture:channel_switch only done|available|possible|accepted|handled|cancel|accept by|in|through|over|via|cancellations|at phone|person|post|branch|app|appointment|letter|the|email|store|in
  + Closing it is [only possible by post].
  - Only done in blue.
ease.only_by        -2,rupture:channel_switch told|asked to ~call|~phone|~ring|~email|~write|~contact|~visit|~go … instead|website|online|branch|store|number|department|airline
  + I was [told to call another number].
  - I was told to visit the gardens.
ease.painful        -2                        painful|awkward|exhausting|torture|agony|murder|hellish|gruelling to book|use|reach|get|order|deal|navigate|pay|change|contact|set|find|register|cancel|join|read|open
  + It is [painful to book].
  - It was painful to leave such a lovely place.
ease.paperwork      -2,effort:paperwork       asked|ask|asks|asking|wanted|wants|want|demanded|requested|needed for|the same|more|another|payslips|proof|form|forms|vet|medical|bank payslips|payslip|statements|statement|notes|records|form|forms|paperwork|documents|times|twice|thing|again
  + They [asked for more payslips] every week.
  - I asked for another glass.
ease.paperwork      -2,effort:paperwork       bureaucracy|bureaucratic
  + The [bureaucracy] for a small loan.
  - The paper is recycled and works well.
ease.paperwork      -2,effort:paperwork       endless|countless|unnecessary|excessive ~form|~document|~step|~question|~hoop|~page|~screen|~email
  + [Endless questions] before the quote.
  - An endless blue sky.
ease.paperwork      -2,effort:paperwork       endless|mountain|mountains|pile|piles|heaps|excessive|unnecessary|too|so|tedious|tons|lots|more|additional … ~paperwork
  + [Endless paperwork] for a small loan.
  - She sent the paperwork on Monday.
ease.paperwork      -2,effort:paperwork       form|forms|application|process|questionnaire|survey|verification|registration … too|so|far|very|extremely|really|much long|lengthy|complicated|complex|intrusive|repetitive
  + The [form is far too long].
  - A form for her.
ease.paperwork      -2,effort:paperwork       more|even|additional|extra|further|endless more|and|documents|proof|paperwork|forms|evidence documents|proof|forms|paperwork|evidence|requested|needed|wanted
  + It is [endless documents needed] by noon.
  - More fog.
ease.paperwork      -2,effort:paperwork       more|hoops|through|jump|jumping|jumped|many|endless hoops
  + I had to go [through hoops] to prove my address.
  - She wears big hoops.
ease.paperwork      -2,effort:paperwork       red tape
  + So much [red tape] at the town hall.
  - Tie it with red ribbon or tape.
ease.paperwork      -2,effort:paperwork       too|so|endless|countless many|much|of … ~form|~document|~step|~question|~hoop|~page|~screen|~admin|~procedure
  + [Too many forms] for a free pass.
  - So many kind people, a page is not enough.
ease.paperwork      -2,effort:paperwork       want|wants|wanted|asked|asking|ask|demand|demanded|demanding|requested more|for|even|yet more|even|yet|another|further documents|proof|paperwork|evidence|forms|document|photos|statements
  + They [asked for more proof].
  - Proof of the pudding.
ease.paperwork      -2,effort:paperwork       ~keep|~kept|constantly|always|repeatedly ~ask|~request|~want|asking … ~document|~proof|~paper|~form|~statement|~id
  + They [keep asking for proof] of address.
  - I always ask for the wine list.
ease.time_for       -2                        <duration>=1h in|at|on the|a branch|queue|shop|surgery|office|phone|counter|desk|chat|store to|for|just
  + [Two hours in the branch to] add a name.
  - We spent two hours in the shop.
ease.time_for       -2                        took|takes|needs|needed|taken two|three|four|five|2|3|4|both|several adults|people|men|blokes|attempts|goes|tries|evenings|helpers|engineers|guys … to|before|and|just
  + It [took three people to] fit the shelf.
  - We needed two people for the quiz.
ease.time_off       -2                        ~take|took|taken|taking|lost|lose|wasted|waste … day|days|morning|mornings|afternoon|afternoons off work|from to|waiting|for|sit|wait … waiting|wait|for|in|nothing|engineer|engineers|delivery|them
  + I [took two days off work waiting for] a tuner.
  - I took my off days to work.
ease.time_off       -2                        ~take|took|taken|taking|lost|lose|wasted|waste … day|days|time|morning|afternoon|half-day off|from work|waiting
  + I [took a day off work for nothing].
  - He took the day train to work.
ease.too            -2                        too technical|formal|steep|deep|vague|wordy|lengthy|involved|convoluted|bureaucratic|clever|advanced|academic|theoretical
  + The leaflet is [too technical].
  - The technical desk is near.
ease.wasted_time    -2                        for nothing|naught
  + I drove to the branch [for nothing].
  - I paid next to nothing.
ease.wasted_time    -2                        wasted|lost … day|afternoon|morning|hours|hour|evening|journey|trip
  + I [wasted an entire afternoon] there.
  - We got lost in the lovely old town one evening ? Yes, and loved it.
ease.wasted_time    -2                        waste|wasted|wasting of|my|our|your|so|a … time|day|afternoon|morning|hours|hour
  + A complete [waste of my time].
  - Do not waste your food.
ease.wasted_time    -2                        ~spend|spent … hours|days|hour|day|afternoon|morning … trying|on|sorting|calling|fixing|waiting|chasing
  + I [spent hours trying] to print a label.
  - We spent the day at the spa.
ease.wasted_time    -2                        ~wasted ~journey|~trip
  + It was a [wasted journey].
  - The trip was not cheap, waste included.
keep.all_to_do      keep                      had|have to do was|is|with
keep.battle_ill     keep                      battle|battling with|against cancer|illness|depression
keep.cannot_pay     keep                      can|could|ca not|n't afford to ~pay
keep.difficult_time keep                      difficult|tricky|hard|tough time|times|situation|circumstances|period|moment|decision|conversation|patient|patients|year|day|days|job
keep.do_i_pay       keep                      do|will|would|must|should i|we have to pay for|a|an|to|extra|the|more|any|again|postage
keep.dont_have_to   keep                      do|does|did|will|would|'ll n't|not have|need to
keep.ended_up_good  keep                      ended up having|going|getting|with|staying a|great|amazing|fantastic|wonderful|lovely|good|loving|the
keep.hard_to_find   keep                      hard|difficult to beat|fault|find|top|match|better|choose|pick|describe|leave|resist|put|stop|decide|say|complain|believe
keep.hard_to_find   keep                      hard|difficult to encounter|find|think a|any|fault|of problem|fault|anything|better
keep.maze_visit     keep                      corn|hedge|maize|the|hampton maze
keep.my_struggle    keep                      my|your|their|his|her struggle|struggles|difficulties|difficulty
keep.not_have_pay   keep                      not|n't|never have|had|having to pay
keep.ring_nurse     keep                      had|have|having to ring|call|buzz for|the|my
keep.trek_hike      keep                      trek bike|bikes|holiday|through the
keep.unable_pay     keep                      unable to pay|afford|work|continue|walk|attend|drive|sleep|eat|make

ease.not_found -2 took|takes|spent|spend|wasted|lost … <duration>=15min to|trying|just|looking find|locate|figure|work|understand|unsubscribe|cancel|log
  + It [took us forty minutes to find] the tent.
  - It took two days to walk to Rome.

# Hard going
ease.complicated -2 finicky|faffy|wearisome|wearying|arcane|mystifying|disorderly|ill-conceived|ill-thought-out|hoop-jumping|impenetrable|unfathomable|inscrutable|abstruse|overengineered|over-engineered|needlessly-complex|roundabout|circuitous|hoops
  + The pass for the tip is [arcane].
  - The arcade has a round hoop.
ease.complicated -2 ill|badly|poorly|not|hardly thought out|through
  + The one-way system is [badly thought out].
  - I thought it out: the badge is poor.
ease.complicated -2 process|procedure|system|application|claim|form|forms|rules|method|it|site|booking <be> <degree>|just|simply|all|quite obscure|taxing|old-fashioned|antiquated|murky
  + The grant [process was rather obscure].
  - It was a rather trying child in the play.
ease.complicated -2 process|procedure|system|application|claim|form|forms|rules|method|site|booking <be> obscure|taxing|old-fashioned|murky
  + The grant [form is obscure].
  - The old-fashioned form of greeting is fine.
  - The site is trying to load the map.
ease.difficult   -2 hard|heavy|tough|slow going|sledding
  + The forms are [heavy going].
  - Hard hats on: going up.
ease.difficult   -2 no picnic|doddle|cakewalk|joyride
  + Parking there is [no picnic].
  - Bring a picnic.
ease.difficult   -2 not|n't|hardly|isnt for the faint
  + The stairs are [not for the faint]-hearted.
  - A faint line for the tailor.
ease.difficult   -2 no|hardly|not|n't|isnt a|exactly|quite picnic|walk|doddle|breeze|cakewalk
  + The stairs are [not a doddle].
  - A walk, not far, in the breeze.
ease.difficult   -2 no|not mean|small feat
  + Getting a refund is [no mean feat].
  - The feature is mean.
ease.difficult   -2 process|procedure|system|application|claim|booking|parking|refund|returns|it <be>|'s a|an|one|pure|sheer|such|real|long fight|odyssey|mare|drag|obstacle|paper|paperchase|slog|murder|purgatory
  + The whole [application was an odyssey].
  - Murder on the train is a film.
  - It is a trial for one month.
ease.difficult   -2 quite|real|right|total|complete|absolute|whole|hell|bit|massive|daily|constant a|an|royal|of fight|mission|odyssey|obstacle|pest|bother|slog|mare|pantomime
  + Cancelling is [quite a mission].
  - The mission of the church is quite old.
ease.paperwork   -2 endless|interminable|countless|repetitive|pointless forms|form-filling|questionnaires|declarations|bureaucracy … to|for|and|in fill|complete|sign|in
  + [Endless forms to fill] in for a bin.
  - The endless summer formed a cloud.
ease.paperwork   -2 form|forms|everything|copies|copy|all in|signed triplicate
  + They want [everything in triplicate].
  - A triptych in the hall.
ease.paperwork   -2 mountain|mountains|ream|reams|pile|piles|tons|sheaf|endless|ridiculous … of forms|paperwork|paper|papers|documents|documentation|admin|red
  + We signed [reams of documents].
  - A pile of sand by the forms.
  - There are pages of documents in the file.

# Told in other words
ease.complicated -2 need|needs|takes|require|requires|needing … patience of
  + Their menu [needs the patience of] Job.
  - Patients need a pot of tea.
ease.degree      -2 need|needs|takes|require|requires|needing … law|maths|physics|computing|engineering|science|masters|rocket degree|phd|scientist|scientists
  + You [need a law degree] to switch.
  - Does the job need a science degree ?
ease.difficult   -2 needlessly|unnecessarily|overly|excessively|pointlessly|insanely|absurdly|stupidly|ridiculously long|slow|hard|tricky|awkward|bureaucratic|detailed|strict|restrictive|rigid|fussy|lengthy|convoluted|technical
  + The form is [needlessly long].
  - A rather long road.
ease.difficult   -2 no walk in the park
  + Claiming is [no walk in the park].
  - A walk in the park at ten.
ease.difficult   -2 right|royal|real|massive|total|utter|complete|proper royal|massive|pain|drag|bind|chore|pest|bother|nuisance|headache|ballache pain|to|trying|for|and|getting
  + Parking is a [right royal pain].
  - A royal visit to the right wing.
ease.difficult   -2 ~make|made|makes|making heavy weather
  + The fitter [made heavy weather] of one shelf.
  - Heavy rain made the weather page.
ease.forced      -2 foot|footing|footed the|my|our bill|cost|costs
  + We were left to [foot the bill].
  - The foot of the hill; the bill of the duck.
ease.forced      -2 had|have|having|need|needed|forced|took to|me kick|kicking|create|raise|cause|throw up|a|an merry|fuss|stink|scene|ruckus|stir|wobbly|tantrum|hell
  + I [had to raise a stink] at the desk.
  - The actors had to make a film.
  - I had to make a stir fry.
ease.forced      -2 kick|kicked|kicking|create|raised|raise|made|make up|a … fuss|stink|ruckus|stir|rumpus before|to|until|just
  + I had to [kick up a stink to] be seen.
  - Skunks make a stink.
ease.forced      -2 to|me|us|them|him|her pick|picking up the pieces|slack
  + His own staff had [to pick up the slack].
  - Pick up the parcel.
ease.paperwork   -2 bury|buries|buried|drown|drowns|drowned|drowning|strangle|strangles|swamp|swamps|swamped|tie|ties|tied|bog|bogged|snowed … in|with|under|up|down … paperwork|forms|bureaucracy|admin
  + The council [buries you in paperwork].
  - The pirates buried it in the sand.

ease.paperwork -2 form|forms|contract|application|questionnaire|document|agreement|survey|policy … <figure>=10 pages|page long|of|form
  + The [form is forty pages long].
  - The book is five pages long.

ease.blocked -2 make|makes|made|making it|this|everything|leaving|cancelling|booking all|next but|to impossible
  + They [made it all but impossible].
  - You made it all possible.
ease.blocked -2 make|makes|made|making it|this|everything|leaving|cancelling|booking nearly|almost|virtually|practically impossible
  + They [make it virtually impossible].
  - You made it almost perfect.

ease.complicated -2 mind-bogglingly|needlessly|ludicrously|fiendishly|maddeningly|hellishly complex|complicated|slow|long|convoluted|difficult
  + The form is [fiendishly complex].
  - A fiend in a complex plot.
ease.degree      -2 blood out|from of|a … stone
  + Getting a date was like [blood out of a stone].
  - Blood was on the stone step.
ease.degree      -2 like herding cats
  + Getting three desks to agree is [like herding cats].
  - I like herding games.

# Customers' own doing, told without a word that judges: what they had to do, how far they had to go, what they needed for it.
class.burden    is:burden    print|sign|scan|send|fill|upload|register|verify|confirm|ring|call|phone|email|write|drive|queue|pay|return|post|log|download|install|create|type|enter|find|photograph|copy|stamp|wait|fetch|collect|prove|explain|repeat|retype|reapply|resubmit|chase|ask|search|look|hunt|carry|lift|drag|push|pull|hold|stand|kneel|crawl|guess|translate|argue|insist|beg|borrow|buy|hire|arrange|cancel|rebook|clean|wipe|mop|sweep|empty|wash|unpack|repack|assemble|reassemble|redo|restart|reset|reboot|reinstall|delete|measure|google|travel|walk|climb|shout
  + We had to [scan] it.
class.burdening is:burdening printing|signing|scanning|sending|filling|uploading|registering|ringing|calling|phoning|emailing|writing|driving|queuing|queueing|paying|returning|posting|downloading|typing|finding|photographing|copying|waiting|fetching|collecting|proving|explaining|repeating|chasing|asking|searching|looking|hunting|carrying|lifting|dragging|pushing|pulling|holding|standing|kneeling|crawling|guessing|translating|arguing|insisting|begging|borrowing|hiring|arranging|cancelling|canceling|rebooking|cleaning|wiping|mopping|sweeping|emptying|washing|unpacking|repacking|assembling|redoing|restarting|resetting|rebooting|reinstalling|deleting|measuring|googling|travelling|walking|climbing|shouting|sleeping|sharing|wearing|cooking|replacing|repairing|fixing|mending|drilling|gluing|sewing|cutting|painting|mowing|digging|charging|refilling|topping|teaching|reading|squinting|freezing|shivering|crouching|camping|towing|swapping|changing|throwing|binning|missing|losing|leaving|wasting
  + We were [scanning] all day.

comfort.cold             -2,stage:use                      had|having to put|keep|wear|sleep … coat|coats|jacket|jackets|jumper|jumpers|gloves|scarf|scarves|blanket|blankets on|in|inside|indoors|while|during
  + We [had to keep our coats on] at table.
  - We had to hang the coats in the hall.
comfort.cold             -2,stage:use                      slept|sat|ate|sleeping|sitting|eating|dined in my|our clothes|coats|jackets|coat|hats|gloves|jumpers
  + We [dined in our coats].
  - A coat hung where we ate.
communication.found_out  -2,yields                         i|we learnt|learned|heard|discovered|found|read … out|on|from|via|through|about … radio|television|tv|strangers|rumour|hearsay|chance|accident that
  + [We learned on the radio that] the ferry had been sold.
  - He learned on the radio.
communication.found_out  -2,yields                         not|n't|wasnt until i|we … that they|she|he|someone|anyone|it|i|we mentioned|told|admitted|said|noticed|saw|found|realised|sent|came|did|rang|offered
  + It was[n't until I asked that they mentioned] the toll.
  - We did not sing until they came.
communication.found_out  -2                                only spotted|noticed|realised|realized|caught … because|by|thanks
  + I [only noticed because] I weigh things.
  - I only saw him.
communication.found_out  -2,yields                         only when|after|once … i|we … saw|noticed|found|realised|realized|learnt|learned|discovered
  + It was [only when we left that we saw] it had no oars.
  - Only my aunt saw when the band left.
continuity.transferred   -2,rupture:transfer,effort:switch sent|send|passed|referred|directed|sends|pointed me|us|him|her|my|you … to … ,|and|who|which|then|; … sent|passed|referred|directed|sends|pointed … me|us|him|her|you|back|on|to
  + They [sent me to the chapel and sent me] on.
  - They sent us to bed and sent a card.
continuity.transferred   -2,rupture:transfer,effort:switch sent|send|passed|referred|directed|sends|pointed me|us|him|her|my|you … to|on|back … , who|which … sent|passed|referred|directed|sends|pointed me|us|him|her|you|back|on
  + They [passed us to the chapel, who sent us] on.
  - They sent us a card, who knows why.
ease.do_their_job        -2                                could|would|'d have|'ve done it|this|that|better quicker|faster|better|cheaper|myself|blindfolded|ourselves
  + I [could have done it better] with a spoon.
  - He could have sung it better.
ease.do_their_job        -2                                good thing|job i|we|my|our … checked|counted|noticed|kept|read|spotted|brought|rang|insisted|know|speak
  + [Good job I kept] the label.
  - He did a good job as I looked on.
ease.do_their_job        -2                                had|have|having to show the|a|my|their … how|where|what|which
  + I [had to show the bell ringer how] it swings.
  - They had a show on, and how.
ease.do_their_job        -1                                had|have|having to show|demonstrate them|him|her|staff … on|how|where
  + I [had to show him on] the chart.
  - I had a hat to show her.
ease.do_their_job        -2                                had|have|having to teach|train|coach|instruct|correct|supervise … them|their|staff|<agent>
  + I [had to teach the clerk] his trade.
  - She has to teach at nine.
ease.do_their_job        -2                                had|having to point|correct|alert|prompt|nudge … out|them|him|her|staff
  + I [had to point out] the hole.
  - I had to correct my sum.
ease.do_their_job        -1,yields                         had|having to … my|our own
  + We [had to tune our own] harp.
  - We own a rope, we had it sent to the quay.
ease.do_their_job        -2,yields                         in the end i|we … myself|ourselves
  + [In the end I sewed it myself].
  - I was in the end house by myself.
ease.do_their_job        -2                                in the end i|we … on|all my|our own
  + [In the end we rowed on our own].
  - In the end we had a boat of our own.
ease.do_their_job        -2                                in the end|finally my|our dad|father|husband|wife|brother|son|mum|mother|neighbour|friend|uncle|partner|sister … fixed|finished|sorted|mended|fetched|rang
  + [In the end our neighbour rowed over and fixed] it.
  - In the end my aunt sang.
ease.do_their_job        -2                                it|it's was|is|'s me|i|us|we|my … who|that spotted|noticed|pointed|chased|reminded|rang|realised|fixed
  + [It was my aunt who spotted] the hole.
  - It was my aunt who sang.
ease.do_their_job        -2                                i|we lent|loaned the|their <agent> … my|our
  + [I lent the plumber my] ladder.
  - I lent my aunt a ladder.
ease.do_their_job        -2                                i|we was|am|were the one|ones|person who|that had|spotted|noticed|found|pointed|chased|reminded|rang|phoned|called|fixed|paid|explained
  + [I was the one who had] to seal it.
  - She was the one who sang.
ease.do_their_job        -2                                just as well i|we|my|our … checked|counted|noticed|kept|read|looked|spotted|had|brought|took|asked|rang|insisted|know|speak
  + [Just as well we brought] a rope.
  - They sang just as well as we had hoped.
ease.do_their_job        -1                                luckily|lucky i|we|my|our … checked|counted|noticed|spotted|photographed|double-checked|weighed
  + [Luckily my aunt counted] the oars.
  - Luckily we had an oar.
ease.do_their_job        -1,yields                         needed|expected to|bring|supply … bring|use|buy|take|provide our|my own
  + We [needed to bring our own] rope.
  - We bring a rope, as needed.
ease.forced              -1                                've|have learnt|learned to bring|carry|check|avoid|ignore|pack|expect|double-check|arrive|photograph|never|always
  + We['ve learned to bring] a rope.
  - My niece has learned to sing.
ease.forced              -1,yields                         <s_self> had to download|install|upload|scan|prove|drag|guess|repeat|retype|reapply|resubmit|rebook|reset|reboot|reinstall|google|translate|crawl|mop|hunt|unpack|measure|photograph
  + [We had to measure] it for them.
  - He had to measure the sail.
ease.forced              -1                                <s_self> had to take|get|call|order|find|hire a|an|another taxi|cab|uber|van
  + [We had to hire a van] to get home.
  - I had to order a tart.
ease.forced              -2                                <s_self> had|have to … before anyone|anybody|someone|somebody|anything|staff|nurse|he|she … would|could|came|did|looked|believed|answered|saw|noticed|moved|admitted|paid|helped|listened|agreed|acted|sent|replied|happened|understood
  + [I had to whistle before someone came].
  - I had a rope to pack before noon.
ease.forced              -1,yields                         ^ had to <burden>
  + [Had to measure] the cart.
  - I had to smile.
ease.forced              -2,effort:chase                   after|until|once my|our solicitor|lawyer|mp|ombudsman|councillor|barrister|accountant … wrote|rang|called|stepped|intervened|threatened|insisted|complained
  + It moved [once our lawyer wrote].
  - Our lawyer wrote a song.
ease.forced              -1                                and|but|yet|, i|we|you still had|having to
  + The cook came [and we still had to] peel.
  - I still had to laugh.
ease.forced              -2                                before anyone|anybody|somebody … believed|listened|answered|came|looked|noticed|helped|took|acted|picked|replied|served|moved|understood|cared|spoke|asked
  + It was dark [before anyone came].
  - It was dark before the fair.
ease.forced              -2                                ended|end|ending|wound|winding|finished|finishing up <burdening>
  + We [wound up carrying] the cart.
  - We ended up winning the cup.
ease.forced              -2                                had|have|having to <burden> … before anyone|anybody|someone|somebody|anything
  + I [had to ring the mayor before anyone] stirred.
  - I had to sing before they sang.
ease.forced              -1                                had|have|having to come|go|apply|appear|attend … in person
  + I [had to come to the desk in person].
  - In person he is taller, as I came to see.
ease.forced              -2                                had|have|having to eat|wait|drink|travel|watch|stand … standing|upright
  + We [had to eat the tart standing].
  - The mast had to be standing by noon.
ease.forced              -2                                had|having to bang|knock|hammer|flag … the|on|at|down
  + We [had to hammer on] the hatch.
  - He had to be awake.
ease.forced              -2                                had|having to pretend|bluff|shout|badger|tweet|yell
  + I [had to pretend] to be a duke.
  - He had to sing.
ease.forced              -1                                had|having to queue|camp up|there|from|at|out at|before|by|from four|five|six|dawn|4|5|6|4am|5am|6am|midnight
  + We [had to queue from before dawn] or miss it.
  - At five we had tea.
ease.forced              -1                                had|having to set|keep|make|draw … alarm|reminder|reminders|spreadsheet|diary|tally
  + I've [had to keep a tally].
  - I keep a diary.
ease.forced              -2                                had|having to sit|stand|sleep|eat|lie|wait|change|sat … on|in|outside the|a ground|stairs|corridor|car|rain|cold|dark|toilet|toilets|hall|hallway|doorway|street|kerb|pavement
  + We [had to sleep in the corridor].
  - We had to sit in the choir.
ease.forced              -2,yields                         have|has|had|having to constantly|manually|repeatedly|continually
  + You [have to constantly] wind it.
  - I have a boat to keep.
ease.forced              -1                                if it was|were|had|hadnt not|n't … for my|our|a neighbour|neighbours|sister|brother|dad|father|husband|wife|son|daughter|friend|stranger|passer-by|mum
  + [If it was not for our neighbour] we would still be on the quay.
  - If it was for my friend he would know.
ease.forced              -2,effort:chase                   it took|needed|takes|required … letter|complaint|threat|tweet|solicitor|lawyer|mp|ombudsman|argument|shouting|councillor
  + [It took a threat] to wake them.
  - It took my aunt by surprise.
ease.forced              -1                                it|that|which|this meant|means <burdening>|taking|buying
  + It sank, [which meant hiring] another.
  - He meant waiting in the literal sense.
ease.forced              -1                                i|we now check|count|photograph|record|double-check|keep … every|everything|all|each|twice|before
  + [We now count every] oar.
  - We now keep goats.
ease.forced              -2                                i|we|<crowd> was|were|been|being|got|am|are made to <burden>|come|go|take|move|give|show|change|share|eat|undress|strip|watch|listen|do|bring|leave|get|sit|use|run|share|apologise
  + [We were made to carry] the harp.
  - The harp was made to last.
ease.forced              -2,effort:chase                   i|we|had|to|by threatened|threaten|threatening … sue|court|report|ombudsman|lawyer|lawyers|solicitor|legal|police|press|regulator|bbb|tribunal|trading
  + [I threatened them with a lawyer] for my chair.
  - A lawyer threatened the court.
ease.forced              -2                                not|n't|never see|understand|know why i|we should|must|have|had
  + I do [not see why I must] prove it.
  - I see why he should sing.
ease.forced              -1                                on my|our hands and knees
  + I was [on my hands and knees] for the bolt.
  - He was on his hands and knees.
ease.forced              -2,effort:chase                   only when|once|after … i|we|my … tweeted|threatened|shouted|insisted|cried|posted|escalated|begged|chased|swore|stormed|emailed|rang
  + [Only when my aunt threatened] them did they stir.
  - Only when I sang did they stir.
ease.forced              -1                                was|is quicker|faster to walk|swim|crawl|row|cycle|hitch
  + In the end it [was quicker to row].
  - It was easier to sing.
ease.forced              -2                                would|'d have|'ve been|be cheaper … to|if|buying|with
  + It [would have been cheaper to] sail.
  - It is cheaper to sail.
ease.more_steps          -2,came                           now|it's|takes|need|needs … <figure>
  + A refund used to take 2 clicks, [now it's 7].
  - A refund takes 2 clicks.
ease.more_steps          -2,told                           used|took|needed|was … <figure> ~tap|~click|~step|~screen|swipe|swipes
  + Booking a berth took 3 clicks; today it [needs 11].
  - The barber took 2 steps back.
ease.paperwork           -2,effort:paperwork               <figure> screens|pages|menus|forms|questions|passwords|codes|documents … before|to … i|we|you|could|can|reach|get|got|pay|book|find|say|change|cancel|join|buy|open
  + [Nine screens before I] could choose the colour.
  - I read nine pages on the train.
ease.paperwork           -2,effort:paperwork               for each|every … you|i|we … scroll|click|type|enter|fill|upload|retype
  + [For every oar you fill] in a card.
  - For each of us there is a card you like.
ease.paperwork           -1,effort:paperwork               had|having to send|provide|submit|produce|upload|supply photos|copies|proof|proofs|documents|letters|bills|statements|certificates|a … letter|copy|proof|photo|certificate|bill|statement|receipt|and
  + I [had to send photos and] a lock of hair.
  - I like to send photos, letters and cards.
ease.paperwork           -2,effort:paperwork               had|having to show|bring|send|produce|provide|submit|upload|supply my|our|a|an|the … , … my|our|a|an … and … my|our|a|an
  + I [had to show my card, my deed and my] stamp.
  - Show my card to the man.
ease.paperwork           -2,effort:paperwork               typed|keyed|entered|uploaded|typing|entering … again|twice|third|anew|thrice
  + I [typed the whole lot again].
  - We entered the hall, then sang.
ease.paperwork           -1,effort:paperwork               you|us|me|had|have|having|need|needed to <burden> … ,|and|then … <burden> … ,|and|then … <burden>
  + They want [you to print it, stamp it and scan] it.
  - I like to print cards and send them.
ease.time_for            -2                                <duration>=20min to fill|register
  + [Two hours to fill] in a card.
  - It took two hours to rise.
ease.time_for            -2                                <duration>=20min to find|figure|log|register|open|understand|park|download|load|connect|book|order|unlock
  + [Two hours to open] the hatch.
  - It is two hours to walk there.
ease.time_for            -2                                <figure>=3 trips|journeys|goes|appointments|chats|logins … to get|fix|collect|find|sort|have|obtain|repair|solve|change|make|see|reach|book|cancel|sign|open|close|prove|settle|receive|move|be|register|join
  + It was [six trips to get] a stamp.
  - We made six trips to the sea.
ease.time_for            -1                                should n't|not take|need|require two|three|four|five|six|ten … to
  + It [shouldn't take three of them to] hang a lamp.
  - It should not take a lamp to see.
ease.time_for            -1                                took|taken|cost my|our evening|evenings|afternoon|weekend|whole|entire … to
  + It [took my whole evening to get] in.
  - It took my aunt to the fair for the day.
ease.time_for            -2                                took|takes|taken|spent|cost … three|two|four|five|several|many|whole|entire evening|evenings|afternoon|afternoons|weekend|weekends|mornings|morning|attempts|goes to … find|work|figure|log|register|open|cancel|understand|get|set|download|load|connect|install|book|send|change|join|order|assemble|fit|unlock|explain|put|sort|make
  + It [took my aunt two evenings to get] in.
  - The walk took my aunt an evening.
ease.time_for            -1                                two|three|half|whole|full|a … evenings|evening|afternoon|afternoons|morning|mornings|weekend|day to fill|find|log|register|book|pay|change|cancel|sort|reach|open|set|install|understand
  + [Two evenings to fill] in a card.
  - Two evenings to remember.
ease.time_off            -1                                took|taken|lost|wasted a|half|another|two|three|whole … day|days|morning|afternoon off
  + I [took half a day off] for this.
  - I had a day off at the lake.
ease.wasted_time         -2                                <duration> there ,|and|; … back for|to
  + It was [an hour there, an hour back to] buy a stamp.
  - We were an hour there.
ease.wasted_time         -2                                came|drove|travelled|went|come|driven|rode|walked all the way … for|to|and … nobody|nothing|no|closed|told|shut|find|wrong|cancelled
  + We [came all the way for a fair that nobody] held.
  - He came all the way to us.
ease.wasted_time         -2                                miles|kilometres|km|hours|way|journey|town|bus|taxi|trip to find|discover|learn|hear|be … shut|closed|told|gone|nobody|no|nothing|cancelled|empty|wrong|missing|sold|locked
  + We rowed nine [miles to find nobody].
  - We rowed nine miles to find a calm bay.
ease.wasted_time         -2                                spent|wasted|lost <duration>=20min … looking|searching|trying|hunting|circling|chasing|arguing|filling|redoing|untangling|scrolling|typing|resetting|installing|phoning|ringing
  + We [spent an hour looking] for the quay.
  - We spent an hour dancing.
ease.wasted_time         -1                                spent|wasted|lost … evening|evenings|afternoon|afternoons|lunch|break|morning|weekend|day <burdening>|sorting|untangling|undoing
  + We [spent two evenings measuring].
  - We spent two evenings dancing.
ease.wasted_time         -2,yields                         to be told no|that|it|there|they|i|we|off|nothing|he|she|the|my
  + We rowed over [to be told that] it was shut.
  - My aunt likes to be told a tale.
flexibility.imposed      -2                                without … letting|giving|allowing me|us|him|her|anyone|customers|parents|residents|tenants … know|notice|warning|choice|say|chance|time
  + They sold the mill [without giving us a chance].
  - We left without letting the cat in.
frame.denied             yields                            not|n't|wasnt until … realised|realized|saw|noticed how|what … good|lucky|nice|lovely|much|beautiful|easy|comfortable
  + It was[n't until later that I realised how good] it was.
  - It wasn't until later.
frame.denied             yields                            only when|after|once … i|we … realised|realized|saw how … good|lucky|nice|lovely|much|beautiful|easy
  + It was [only when we left that we realised how lucky] we were.
  - It was only when we left.
frame.denied             yields                            to … my|our own choice|choices|decision|decisions|mind|way|risk|story|ideas|thoughts|business|surprise|delight
  + We had [to make our own way].
  - We had to bring our own rope.
frame.denied             yields                            want|wanted|wants|need|needs|like|likes|love|loves|expect|expected|prefer to be
  + I [want to be] told it all.
  - We rowed over to be told it was shut.
friendliness.inattentive -1                                until|till somebody|someone|anyone|anybody … looked|came|noticed|saw|served|asked|spoke|helped|answered|appeared|stirred
  + We coughed [until somebody looked] up.
  - We sang until somebody joined in.
keep.had_to_go           keep                              it|they|that|which|part|one|something|wall|tree|boiler had to go
keep.own_doing           keep                              gave|give|given|giving up smoking|drinking|sugar|meat|alcohol|gluten|dairy|work|teaching|caffeine|running|my|his|her
  + I [gave up smoking] in May.
  - I gave up at the third hatch.
location_hours.far       -1                                two|three|four buses|trains|trams|ferries|taxis … to|for collect|fetch|get|pick|sign|drop|return
  + It is [two trams to collect] a letter.
  - I take two trams to work.
overall.regret           -2                                had|if i|we|i'd|we'd … known … gone|chosen|booked|stayed|kept|bought … elsewhere|else|other|another|never|not|home|somewhere
  + [Had we known we'd have gone elsewhere].
  - Had we known, we had sung.
overall.terminate        -2,decides:break,stage:leave      since found|chosen|hired another|someone|somebody
  + I've [since found another] smith.
  - Since he found a smith he sings.
overall.terminate        -2,decides:break,stage:leave      since|now|'ve|have moved|switched|transferred … to someone|somebody|elsewhere|others
  + I've [since moved my savings to someone] else.
  - He moved to another town.
overall.terminate        -2,decides:break,stage:leave      took|take|taken my|our|the|him|her|it … somewhere|someone else
  + We [took the mare somewhere else].
  - They took the mare to some inn.
overall.terminate        -2,decides:break,stage:leave      took|take|taken|moved|brought|drove|transferred my|our|it … to another|different|other garage|vet|practice|dentist|school|nursery|gym|salon|hairdresser|barber|plumber|clinic|surgery|pharmacy|optician|mechanic|jeweller|tailor|cobbler|solicitor|bank|shop|dealer
  + I [took my mare to another vet].
  - I took my mare to the vet.
reachability.no_contact  -1                                need|have|needs|got to know someone|somebody
  + You [need to know someone] to get in.
  - I need to know who sings.
resolution.contact_again -2,effort:contact_again           phoned|called|rang|emailed|messaged|texted|wrote ,|and phoned|emailed|called|rang|messaged|texted|tweeted|wrote|visited ,|and … wrote|called|rang|visited|messaged|texted|tweeted|phoned|emailed|nothing|nobody
  + I [rang, wrote and wrote] again.
  - I rang and she wrote.
resolution.gave_up       -2                                gave|given|giving up and|, went|ate|left|walked|drove|bought|called|rang|asked|used|did|took|paid|cancelled|ordered|booked|phoned|hired|got
  + We [gave up and rang] my uncle.
  - They gave up the hill and the town.
resolution.gave_up       -2                                left|abandoned|dumped my|our|the|a|full|half … basket|trolley|shopping|food|plates|cart … and|at … left|walked|went|till|checkout
  + We [left the full basket and walked] off.
  - I left the basket on the lawn.
resolution.gave_up       -2                                paid|hired|got someone|somebody else to
  + I [hired somebody else to] hang it.
  - Somebody else was hired by my aunt.
resolution.not_done      -2,yields                         because no one … had|would|could|did|was|answered|came|knew|bothered|told|thought|turned|picked
  + I rowed [because no one had] mended the sail.
  - No one sings because it is late.
resolution.not_done      -2,yields                         because nobody|noone … had|would|could|did|was|answered|came|knew|bothered|told|thought|turned|picked
  + I rowed [because nobody had] mended the sail.
  - Nobody sings because it is late.
usability.awkward        -1,stage:use                      <s_self>|you|guests|customers had|have to stand|kneel|lie|crawl|bend|squat|stoop|duck on|over|under|onto|across|behind|through … to
  + [We had to kneel on the sill to] shut it.
  - We had to stand and sing.
usability.awkward        -2,stage:use                      have|had|having|need|needs to wiggle|jiggle|thump|slam|yank|tug|wedge|nudge|poke|coax|unplug|wrestle|bash|slap|twist
  + You [have to jiggle] the latch.
  - He has to kick a ball.
usability.awkward        -1,stage:use                      need|needs|needed|takes|took|requires|required a|an|my|your|the|some torch|flashlight|magnifying|magnifier|crowbar|calculator|dictionary|microscope|pliers|shoehorn … to read|see|find|understand|decipher|unlock|shut|open
  + I [needed a torch to read] the bill.
  - My uncle picks apples from a ladder.

condition.packaging -2,stage:receive lid|wrapper|wrapping|packaging|box|packet|seal|blister|bottle|jar|tin|carton|holder|holders|tub|tape|plastic … impossible|hard|difficult to … open|remove|unwrap|peel|undo
  + The [jar is impossible to open].
  - The box office is hard to find.

ease.forced -2,rupture:channel_switch had|have|having|need|needed|must|forced|told … show|turn|go|come|appear|drive|travel … in person
  + She would [have to turn up in person].
  - I had a look in person.

ease.difficult -2 i|we had|'ve|have|was|were … to|forced give|given|gave up $
  + [We had to give up trying] to book.
  - He had to give up his seat.
ease.difficult -2 i|we had|'ve|have|was|were … to|forced give|given|gave up trying|and|waiting|after|on|calling
  + [I had to give up trying] to open the hatch.
  - I had no wish to give up skating.

ease.difficult -2 cancelling|canceling|unsubscribing|returning|complaining|leaving|booking|paying|parking is|was|proved|seems … impossible|nightmare|tortuous|ordeal
  + [Cancelling was nearly impossible].
  - Leaving home is hard.
ease.time_for  -2 took|takes|taken me|us|him|her|my <duration>=2h to … put|assemble|build|set|install|fit|clean|sort|undo|pack|unpack|empty|repair … together|up|it|them|this|out
  + It [took me four hours to put it] together.
  - It took me two hours to get home.

ease.forced -2 ended|end|ending|wound up with nothing|half|less|neither|two|the|a|an|someone … wrong|mess|bill|headache|rash|cold|nothing|broken|dud|debt|problem|leak|else
  + We [ended up with a huge bill].
  - We ended up with four lovely pans.
ease.forced -2 ended|end|ending|wound up with nothing|neither|none|half|less
  + We [ended up with nothing].
  - We ended up with four lovely pans.

ease.forced   -2 should|shouldnt|ought n't|not have had|needed to … go|walk|drive|come|ask|ring|call|phone|pay|wait|chase|travel|queue|explain|carry|clean
  + We [should not have had to walk] to the mill.
  - We should not have the tractor.
ease.go_there -2 should|shouldnt|ought n't|not have|have to|had to … trek|traipse|schlep|trudge
  + You [should not have had to trek] to the mill.
  - You should not have the tractor.

ease.cant_find -2 buttons|button|tabs|icons|layout|settings|shelves|aisles|departments … change|changes|changed|moves|move|moved|rearranged|shuffled … every|with|constantly|again|yet|all each|time|update|month|week|again|the|every
  + The [icons change place with every] release.
  - The seasons change every quarter.

ease.difficult -1 not|hardly|scarcely without a|some|its|great|much|any struggle|difficulty|trouble|pain|hiccups|effort|bother
  + The cart crossed the moat, [not without some difficulty].
  - A life without trouble.

ease.forced -2,yields put|puts|subjected me|us|you|him|her|customers|people|everyone through|to an|a|endless|the|all interrogation|grilling|ordeal|rigmarole|inquisition|inquest
  + The gatekeeper [put us through a grilling].
  - The grilling of the fish took ages.

ease.impossible -2,yields impossible for us|me|him|her|them|anyone|people|customers|parents|wheelchair|elderly|visitors … to park|enter|reach|contact|book|cancel|sit|hear|log|access
  + It was [impossible for us to reach] the dais.
  - It is impossible for me to choose.

ease.blocked -2 ^ not being able to sit|contact|reach|book|cancel|hear|log|access|speak|order|return|pay|park
  + [Not being able to sit] for so long.
  - Being able to sit is bliss.

ease.nightmare -2,effort:chase had|having|have to move heaven and earth
  + I [had to move heaven and earth] for one badge.
  - They moved heaven and earth for us.

ease.forced -2,yields left|have|had|forced to work|figure|sort|find|fend|puzzle it|everything|things|out|for out|it|ourselves|yourself|myself … own|alone|yourself|ourselves|myself|themselves
  + You are [left to puzzle it out on your own].
  - You find it on your own map.

ease.paperwork -2,effort:paperwork send|sent|provide|provided|submit|submitted|give|gave|upload|uploaded … and|then|, they|it|he|she ask|asked|asks|want|wanted|demand|demanded|request for|yet another|more|yet
  + You [send one scroll and they ask for another].
  - You send one scroll and they thank you.

ease.paperwork -1,effort:paperwork always|yet|ever one|another|more more|document|form|proof|certificate … to|needed|required|missing|provide
  + There is [always one more parchment to] supply.
  - There is always one more dance.

ease.difficult -2,stage:leave hard|difficult|tough|tricky|impossible|struggle|struggled|struggling to find|figure|work|understand|know|see|discover … how|where to cancel|unsubscribe|terminate
  + It was [hard to find out how to cancel] my magazine.
  - It is hard to find the door to close.
ease.only_by   -2             everything|all|bookings … <be>|has|must … online|app|internet … elderly|pensioners|excluded|behind
  + [Everything is online so the elderly] give up.
  - Everything is online and so simple.
ease.only_by   -2             only way|option|method to … cancel|unsubscribe|complain|contact|reach|return|claim|reply|leave|quit <be> live|online|phone|telephone|email|post|fax|letter|chat|snail|registered|a|an … chat|form|letter|call|email|fax|mail|phone|post
  + The [only option to complain is an online form].
  - The only way to return is a ferry.
ease.only_by   -1             only way|option|method to … cancel|unsubscribe|complain|contact|reach|return|refund|claim|change|reply|leave|quit|update|amend <be> … by|to|via|through … phone|call|ring|email|write|letter|post|fax|chat|go|visit|form|app
  + The [only option to unsubscribe is by post].
  - The only way to return home is by boat.

ease.only_by -2 everything|all … online|app|internet and|but|so|while … old|older|elderly|pensioners … left|excluded|lost|struggle|cannot|behind|forgotten
  + [Everything is online and older bards are left] behind.
  - Everything is online and old songs are free.

ease.impossible -2,yields impossible|difficult|hard for a|my|an|the|anyone|people … wheelchair|pushchair|disabled|elderly|mother|buggy|pram|mobility … to get|enter|reach|use|park|move|access|pass
  + It's [impossible for a wheelchair user to get] in.
  - It's impossible for a wheelchair to sing.
