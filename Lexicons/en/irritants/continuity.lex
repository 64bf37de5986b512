@language en
@kind     irritants

continuity.changing -2 gate|date|time|plan|price|slot|doctor|consultant|terms|story|menu|offer … changed|changes|moved|altered|revised|switched … twice|times|again|overnight|constantly|weekly
  + The [gate changed four times].
  - The doctor changed the dressing with care.

continuity.runaround -2,rupture:transfer each|every|one department|person|agent|office|company|bureau says|tells|sends|blames|points|refers|passes … next|other|another|else|call|contact|back|someone
  + [Every office points me to the next].
  - Each company sends a guest.

continuity.blame       -2,rupture:transfer,effort:switch <negation> really|actually|even|necessarily|strictly their|our|my|his|her ~department|~problem|~job|~responsibility
  + They said it was [not their department].
  - My job is stressful.
continuity.blame       -2,rupture:transfer,effort:switch <negation> their|our|my|his|her ~department|~problem|~job|~responsibility
  + They said it was [not their department].
  - That is their problem.
continuity.blame       -2,rupture:transfer,effort:switch back and forth
  + Weeks of [back and forth] with the lender.
  - Rock the pram back, then forth.
continuity.blame       -2,rupture:transfer,effort:switch different|wrong ~department
  + They keep naming [different departments].
  - The shoe department.
continuity.blame       -2,rupture:transfer,effort:switch ping pong
  + My case was played like [ping pong].
  - There is table tennis upstairs.
continuity.blame       -2,rupture:transfer,effort:switch ~blame|blaming … each|another|other|courier|carrier|supplier
  + Shop and courier [blame each] other.
  - No blame here, each of them tried.
continuity.changing    -2,rupture:transfer,effort:switch different|new ~person|~agent|~doctor|~nurse|~adviser|~carer|~rep … every|each|time
  + A [different person every] call.
  - A new doctor has joined.
continuity.changing    -2,rupture:transfer,effort:switch never|<negation> … same ~person|~doctor|~agent|~nurse|~adviser|~advisor|~carer|~rep
  + You [never see the same doctor] twice.
  - The same nurse held my hand.
continuity.resend      -2,rupture:retell,effort:retell   ~resend|~resubmit|~reupload
  + I was asked to [resubmit] the form.
  - The sender was kind.
continuity.retell      -2,rupture:retell,effort:retell   reexplain|retell|retelling
  + I must [retell] the whole saga.
  - We retailed in 1990.
continuity.retell      -2,rupture:retell,effort:retell   same ~question|~information|~details|~document|~story … again|over|times|every
  + They ask the [same questions over] and over.
  - The same story every child loves.
continuity.retell      -2,rupture:retell,effort:retell   ~repeat|repeating|~explain|explaining|~tell|telling|retell … again|over|times|myself
  + I had to [repeat myself] to each agent.
  - The guide sang a funny song.
continuity.runaround   -3,rupture:transfer,effort:switch goose chase
  + It was a wild [goose chase] for one stamp.
  - Roast goose.
continuity.runaround   -3,rupture:transfer,effort:switch runaround
  + I keep getting the [runaround].
  - The dog can run in the yard.
continuity.transferred -2,rupture:transfer,effort:switch from pillar to post
  + Sent [from pillar to post] all week.
  - From the pillar to the post is ten metres.
continuity.transferred -2,rupture:transfer,effort:switch sent|sending me|us|him|her to|from|between|around|about|round|through|on|back … ~department|~person|pillar|~agent|~desk|another|post
  + They [sent us from one desk] to the next.
  - They sent us two desks.
continuity.transferred -2,rupture:transfer,effort:switch sent|send|put … <number> different ~line|~number|~people|~department|~place
  + I was [put through to 4 different people].
  - He sent 4 roses.
continuity.transferred -2,rupture:transfer,effort:switch several|multiple|numerous|many|three|four|five|six|3|4|5|6 different ~people|~person|~agent|~department|~representative|~adviser|~advisor|~rep
  + I spoke to [six different agents].
  - Six of the people at my table sang.
continuity.transferred -2,rupture:transfer,effort:switch spoke|spoken|speak|talked … three|four|five|six|seven|eight|several|multiple|numerous|3|4|5|6|7|8 ~people|~agent|~representative|~rep|~supervisor
  + I have [spoken to five people] so far.
  - I spoke to three lovely ladies.
continuity.transferred -2,rupture:transfer,effort:switch was|were|been|get|got|getting|being|keep|am sent to|from|between|around|about|round|through|on|back … ~department|~person|~team|pillar|~agent|~desk|another|counter
  + We [were sent to another] desk.
  - The scarf was sent to us in May.
continuity.transferred -2,rupture:transfer,effort:switch ~department|~person|~agent|~desk|pillar to another|~department|~person|~agent|~desk|post
  + I went from [department to department].
  - From one to ten, a nine.
continuity.transferred -2,rupture:transfer,effort:switch ~pass|passed|passing|~bounce|bounced|bouncing|~shunt|shunted|~shift … ~department|~person|~team|pillar|~agent|~desk|around|about
  + I was [passed from pillar] to post.
  - We passed the old mill.
continuity.transferred -2,rupture:transfer,effort:switch ~transfer|transferred|transferring … ~department|~agent|someone|somebody|~line|~person|another|again
  + The bot [transferred me to another] queue.
  - The transfer bus is free.
continuity.transferred -2,rupture:transfer,effort:switch ~transfer|transferred|transferring|redirected|rerouted … <count>=2
  + I was [transferred four times].
  - I transferred money four days ago.
keep.loved_story       keep                              same story … loves
keep.ping_pong_table   keep                              ping pong table
keep.play_space        keep                              ~kid|~kids|~child|~dog|~children|to|can run around
keep.story             keep                              told|tells|tell a

continuity.blame           -2                                      always|everyone|somebody|someone|everybody else|elses 's|s fault|problem|responsibility
  + It is always [someone else's fault].
  - They found a fault.
continuity.blame           -2,rupture:transfer,effort:switch       nobody|noone|one|no-one|never|n't|not|refuse|refuses|refused|refusing|without … take|takes|taking|took|taken|accept|accepts|accepting ownership|responsibility|accountability|blame
  + They [refuse to take ownership] of it.
  - She will take charge of the ward.
continuity.blame           -2,rupture:transfer,effort:switch       passing|pass|passed|passes the buck
  + It is one team [passing the buck] to the next.
  - He passed the parcel on to us.
continuity.blame           -2,rupture:transfer,effort:switch       surgery|pharmacy|shop|courier|manufacturer|retailer|garage|insurer|bank|seller|agency|landlord|airline|council|supplier|network|warehouse|store|hospital|gp blames|blamed|blame|blaming … surgery|pharmacy|shop|courier|manufacturer|retailer|garage|insurer|bank|seller|agency|landlord|airline|council|supplier|network|warehouse|store|hospital|gp
  + The [seller blames the courier] for the cracked lantern.
  - The courier said that the seller is not to be blamed.
continuity.blame           -2,rupture:transfer,effort:switch       surgery|pharmacy|shop|courier|manufacturer|retailer|garage|insurer|bank|seller|agency|landlord|airline|council|supplier|network|warehouse|store|hospital|gp|they say|says|said|tell|tells|told me|to|it|us|talk|ring|ask|contact|call|go|speak … surgery|pharmacy|shop|courier|manufacturer|retailer|garage|insurer|bank|seller|landlord|airline|council|supplier|warehouse|store|hospital|gp
  + The [shop says talk to the courier] and back.
  - The bank told me a lot.
  + The [pharmacy blames surgery] and so on.
  - He said the surgery opens at nine.
continuity.changes         -2,rupture:transfer                     passed|handed|assigned on|over|me|us|to|onto to|onto|a|another a|another|third|second|fourth|fifth|different|new|yet coordinator|adviser|advisor|agent|handler|lawyer|solicitor|planner|teacher|tutor|therapist|manager|person
  + We were [handed to a third planner].
  - She moved on to a new person in the queue.
continuity.changes         -2                                      teacher|carer|driver|manager|doctor|staff|advisor|adviser|consultant|tutor|timetable|rota|times|rules|face|faces changes|change|changed every|each|constantly|all|monthly|weekly
  + The [carer changes every] week.
  - The driver rang each door.
continuity.changing        -2                                      <agent>|handler|manager|adjuster|caseworker|carer|contact|adviser changes|changed|keeps|kept every|each|again|changing
  + Our [caseworker changes each] month.
  - The guard changes at the palace.
continuity.changing        -2                                      account|case|our|my|relationship|project manager|csm|handler|adviser|advisor|rep|contact|social … changed|changes|left|replaced|switched … times|twice|again|year|quarter|month|three|four
  + Our [account manager changed twice] in a year.
  - My case manager left a message.
continuity.changing        -2                                      different|another face|faces|carer|carers|teacher|driver|tutor|manager|cleaner|engineer every|each|daily|weekly|all
  + There are [different faces every] week at the nursery.
  - She made a face every time.
continuity.changing        -2                                      different|new|another locum|midwife|dentist|tutor|therapist|consultant|gp|engineer|handler|stylist|teacher|carer|trainer|instructor|physio|caseworker|advisor every|each|all
  + It is a [different locum each] time.
  - I saw a new dentist.
continuity.contradiction   -2                                      one ~say|~says|~tell|~tells|~told|said … another|other
  + [One says yes another] says no.
  - One of them says hello.
continuity.contradiction   -2                                      ~contradict|contradictory|contradicting|conflicting
  + [Conflicting] advice from each desk.
  - A film about conflict.
continuity.different_face  -2                                      different|new face|faces|person|carer|driver|doctor|teacher|nurse|engineer every|each
  + A [different face each] visit.
  - A different song each day.
continuity.left_hand       -2                                      <negation>|never … ~pass|passed|~relay|relayed … on|message|along
  + My message was [never passed on].
  - Pass the bread on.
continuity.left_hand       -2                                      <negation>|never … ~talk|~speak|~communicate|~liaise … each|another|other
  + The wards do [not talk to each] other.
  - We talk to each other a lot.
continuity.left_hand       -2                                      disjointed|uncoordinated|fragmented
  + Care felt [disjointed].
  - The joint of beef was perfect.
continuity.left_hand       -2                                      do|does|did|you|guys n't|not|never|guys share|read|keep notes|records|your|the|my
  + Do [you guys share notes] at all?
  - I keep records of my own.
continuity.left_hand       -2                                      lack of ~coordination|~communication between
  + A [lack of communication between] teams.
  - Communication between us was good.
continuity.left_hand       -2                                      left|right|one hand|department … <negation>|never|no|clueless … know|talk|speak|idea|knows
  + The [left hand has no idea] what the right is doing.
  - I hurt my left hand, I know.
continuity.left_hand       -2                                      poor|no|bad|zero … ~coordination|~continuity|~handover|joined
  + [No continuity] of care between shifts.
  - The dancers' coordination was superb.
continuity.no_notes        -2,rupture:retell,effort:retell         <negation>|never … ~read … ~note|~notes|~file|~history|~email
  + They had [not read my notes].
  - Read the history of the pier.
continuity.no_notes        -2,rupture:retell,effort:retell         no|<negation> … ~record|~note|~notes of … ~call|~conversation|~chat|~complaint|~email|~phoning|calling|ringing
  + They had [no record of my call].
  - On that note, call me a fan.
continuity.no_notes        -2,rupture:retell,effort:retell         ~notes … <negation> … ~read|~passed|~updated|~there
  + My [notes were not updated].
  - The tasting notes are fun.
continuity.not_followed    -2                                      <negation>|never … ~follow|followed … up|through
  + My test was [never followed up].
  - Follow the path up the hill.
continuity.nth_time        -2,effort:contact_again                 asked|asking|asks|told|reported|rang|called|broke|broken|sent|cancelled|failed|explained|down|wrong|late|missed|rescheduled|complained|emailed|contacted|again|back|repaired|replaced … for|the third|fourth|fifth|sixth|tenth|umpteenth|nth|hundredth|millionth time
  + He was [late for the fourth time].
  - We came for the third time and loved it.
continuity.nth_time        -2                                      for the umpteenth|hundredth|millionth time
  + The loom jammed [for the hundredth time].
  - For the hundredth crossing they rang a bell in time.
continuity.nth_time        -2                                      the umpteenth|hundredth|millionth time
  + That is [the umpteenth time].
  - The time of the hundredth bus.
continuity.resend          -2,rupture:retell,effort:retell         already ~send|~sent|~give|~given|~provide|~provided|~submit|~submitted|~told
  + They want a form I [already submitted].
  - It was already given a five by me.
continuity.resend          -2,rupture:retell,effort:retell         ~send|~sent|~submit|~submitted|~fax|~faxed|~provide|~provided … <count>=2
  + I [sent the deeds three times].
  - They sent flowers 3 days later.
continuity.resend          -2,rupture:retell,effort:retell         ~send|~sent|~submit|~submitted|~provide|~provided … several|multiple|numerous|many times|occasions
  + Proof was [provided on numerous occasions].
  - They provide many things.
continuity.retell          -2,rupture:retell,effort:retell         asked|ask|asking me|us for … twice|three|four|several|times
  + They [asked me for my name three] times.
  - She asked me for tea again.
continuity.retell          -2,rupture:retell,effort:retell         explained|told|repeated|described this|it|that|the|my|same … to three|four|five|six|seven|several|many|multiple|different|every|each
  + I have [explained this to six] clerks.
  - I told it to two friends.
continuity.retell          -2,rupture:retell,effort:retell         from scratch
  + Each clerk wants my story [from scratch].
  - Bread made from flour.
continuity.retell          -2,rupture:retell,effort:retell         had|have|having|made|forced to|me say|explain|spell|give … times|each|every|different|everyone|everybody
  + I [had to spell it out each] time I rang.
  - I had to say hello again!
continuity.retell          -2,rupture:retell,effort:retell         third|fourth|fifth|3rd|4th|5th|umpteenth|nth|tenth|sixth time i|im|i'm|we|i've|i'd … explain|explaining|explained|tell|telling|told|asking|asked|calling|called|repeating|writing|sending|chasing
  + It's the [fourth time I have told] you.
  - Third time lucky.
continuity.runaround       -2                                      continuous|endless|constant|infinite|never-ending|neverending|vicious loop|circle|circles|cycle|merry-go-round|runaround
  + The chat is an [endless loop].
  - A circle of chairs.
continuity.runaround       -2,rupture:transfer,effort:switch       fobbed|fobbing|fobs|palmed|palming … off
  + They keep [fobbing me off].
  - The key fobs are in my bag.
continuity.runaround       -3,rupture:transfer,effort:switch       get|got|given|getting|gave|giving|the|a … run round|around
  + I got [the run around] for a week.
  - Kids run round the tree.
continuity.runaround       -2                                      going|go|went|goes|sent|stuck … in circles|loops
  + We keep [going round in circles].
  - The loop of the road is round.
continuity.same_asked      -2,rupture:retell,effort:retell         asked|ask|asking|asks for the same … times|twice|thrice
  + I was [asked for the same proof three times].
  - He asked me for the same as Tom.
continuity.sent_back       -2,rupture:channel_switch,effort:switch told|tell|tells|telling … to|i|we ~call|~contact|~phone|~ring|~ask|need … ~bank|~courier|~airline|~branch|~office|~manufacturer|~department|~seller|back
  + I was [told to call the manufacturer].
  - I told my bank manager joke.
continuity.sent_back       -2,rupture:channel_switch,effort:switch ~refer|referred|~redirect|directed|~point|pointed|sent … back|website|app|chatbot|faq
  + The branch [referred me to the website].
  - A friend referred me, we went by bus.
continuity.transferred     -2,rupture:transfer,effort:switch       handed|passed|bounced|batted|shunted|pushed|shuffled from|between|around|round one|department|departments|person|people|pillar|teams|desk|office
  + I was [bounced between departments].
  - We passed the office.
keep.cheque_back           keep                                    was|were|been|is sent back
keep.from_scratch_food     keep                                    made|make|makes|cooked|baked|prepared|built … from scratch
keep.i_sent_back           keep                                    i|we|promptly|and|immediately sent … back
keep.i_sent_back           keep                                    sent it|them|these|this|that back
keep.sent_form             keep                                    i|we sent|posted|emailed|submitted … form|forms|letter|documents … last|on|yesterday|today|by
keep.stars                 keep                                    already given a
resolution.constant_repair -2,stage:resolve                        countless|numerous|endless|umpteen|umpteenth|endless engineer|engineers|technician|technicians|visits|appointments|repairs|attempts
  + We have had [countless repairs] on the lift.
  - Countless stars over the bay.

# More of the same, as customers put it
continuity.runaround -2,rupture:transfer,effort:switch runarounds|run-around|run-arounds
  + I kept getting [run-arounds].
  - We ran in the park.
continuity.runaround -2,rupture:transfer,effort:switch sent|sending|passed|bounced|shunted|shoved|referred from|between one|office|desk|department|window|person|branch … another|next|other
  + We were [sent from one desk to the next].
  - A card sent from one of us to you.

continuity.retell -2,rupture:retell,effort:retell had|have|having to explain|repeat|tell|describe|go … to|with|through … people|persons|agents|advisers|advisors|departments|nurses|doctors|operators|reps|managers|handlers
  + I [had to explain my leak to four people].
  - I have to tell people about my dog.

# From hand to hand
continuity.blame         -2                              zero|little accountability|ownership
  + There is [zero accountability] at that airport.
  - The accountants' ownership of a cat.
continuity.contradiction -2                              everyone|everybody|each|they … had|gave|gives|tells … different version|tale|tune
  + [Everyone had a different version] of the rule.
  - A different version of the film, in Welsh.
  - They have a different version of the app.
continuity.contradiction -2                              mixed messages|signals|messaging
  + The school sends [mixed messages] on shoes.
  - A box of mixed nuts, no message.
continuity.never_same    -2                              each|every call|visit … someone|somebody … new|different
  + [Each visit is with someone new].
  - Every time I see a newt, I wave at someone.
continuity.never_same    -2                              revolving door|doors of
  + A [revolving door of] tutors.
  - The hotel has a revolving door by the lift.
continuity.never_same    -2                              someone|somebody different … every|each time|visit|call
  + You get [someone different every time].
  - Someone new came to choir.
  - I meet someone new every day.
continuity.nth_time      -2                              déjà|deja vu
  + It was [déjà vu] with the drain.
  - The view from the Vue.
continuity.nth_time      -2                              for|the umpteenth|nth|hundredth|thousandth|millionth|zillionth|gazillionth time|attempt|call
  + The gate was shut for [the nth time].
  - The nth term of the sum.
continuity.nth_time      -2                              history repeats|repeating|repeated itself|again
  + A leak again: [history repeats itself].
  - A history of the town, repeated at nine.
continuity.nth_time      -2                              not|here we|this|happened|failed|down|broken|cancelled|late|delayed|wrong go|yet|again again|and
  + [Here we go again] with the gas bill.
  - We go there again in May.
continuity.nth_time      -2                              same old same|excuses|excuse|rubbish|nonsense
  + Rang in June: [same old excuses].
  - The same old elm tree.
  - We danced to the same old song.
continuity.nth_time      -2                              time after time they|it|the|he|she|you|and … fail|fails|failed|forget|forgets|late|wrong|break|let
  + [Time after time they forget] the milk.
  - Time after time they came to dance.
continuity.retell        -2,rupture:retell,effort:retell blue in the|our|my face
  + I've explained till I was [blue in the face].
  - A blue mark in the face of the clock.
continuity.retell        -2,rupture:retell,effort:retell like|as a broken|stuck|scratched record
  + I sound [like a broken record].
  - They sell a broken record at the market.
continuity.transferred   -2,rupture:transfer             pass the buck
  + Two councils [pass the buck] over one drain.
  - Pass me the parcel, please.
  - We played pass the parcel.
continuity.transferred   -2,rupture:transfer             shunted|shuffled|ping-ponged|punted|bandied|volleyed me|us|my|him|her|between|from|around|back
  + I was [shunted between] two wards.
  - The shuttle is at ten.
  - The bus shuttled us back.

# Told in other words
continuity.blame       -2                        close|closed|closes|closing|circle|circled|circling ranks|the-wagons|wagons
  + The hospital [closed ranks].
  - The ranks of taxis closed the lane.
continuity.blame       -2                        cover|covers|covered|covering its|their|his|her … back|backs|backside|backsides|arse|arses|ass|asses|tracks
  + They only [cover their own backs].
  - They cover their seats with felt.
continuity.blame       -2                        nobody|noone|no-one|none ~own|owned|owns|takes|took|accepts|accepted|wants|wanted the|any|this|my|our|it|to … problem|issue|responsibility|ownership|blame|own|mistake
  + At the depot [nobody owned the problem].
  - Nobody took my place in the queue.
continuity.blame       -2                        point|points|pointed|pointing|~point fingers
  + The firms just [point fingers].
  - Point with two fingers.
continuity.resend      -2                        times i've|i|we've|we|i'd|that 've|have|had|i|we given|sent|told|supplied|provided|filled|completed|emailed|submitted|uploaded|have|'ve|explained … my|our|the|them|it|this|out|same
  + That's four [times I've given them] my bank card.
  - I have given it thought at times.
continuity.sent_back   -1,rupture:channel_switch told|tells|tell|telling me|us|you|him|her to go|look|check online
  + The desk [tells me to go online].
  - He told me to go home.
continuity.sent_back   -1,rupture:channel_switch told|tells|tell|telling me|us|you|him|her to use|visit|check|try the|our|their website|app|site|chatbot|portal
  + The desk [told us to use the app].
  - They told us to try the soup.
continuity.transferred -2,rupture:transfer       put|passed|transferred|bounced|shunted … to|between|around|through three|four|five|several|six|different|multiple|various departments|people|agents|teams|numbers|advisers|desks|offices|extensions
  + I get [put through to three departments].
  - The card was for three people.

# What customers answer
keep.own_doing keep i|we say|said|told|replied|answered … not|n't my|our problem|fault|job|responsibility
  + And [I told him that is not my fault].
  - He told me to say that.

continuity.blame  -2,rupture:transfer,effort:switch told|tell|tells|telling me|us|him|her to contact|call|ring|ask|see|phone|email the|my retailer|manufacturer|maker|seller|shop|store|supplier|sender|courier|carrier|insurer|bank|network|provider|landlord|council|gp|hospital|pharmacy|dealer|developer
  + The mill [told me to contact the maker].
  - I told him to ask the gardener.
continuity.retell -2,rupture:retell,effort:retell   forgot|forgotten|forgets who i|we am|was|are|were
  + By noon they had [forgotten who I was].
  - I forgot who I met.
keep.friend_told  keep                              friend|mum|wife|husband|neighbour|colleague|son|daughter|sister|brother told|tells me|us to contact|call|ring|ask|see|phone|email the|my retailer|manufacturer|maker|seller|shop|store|bank|insurer|network|provider|council|gp|hospital|pharmacy|dealer

continuity.sent_back -2,rupture:transfer,effort:switch referred|refer|refers|referring|directed|redirected me|us to|back … customer|call|contact|phone|ring|retailer|manufacturer|maker|seller|supplier|website|faq|store|shop|branch|office
  + They [referred us back to the maker].
  - She referred me to a good surgeon.
keep.friend_told     keep                              friend|friends|neighbour|colleague|mum|wife|husband|dentist|doctor|vet|gp|mechanic|sister|brother … referred|refer|directed me|us to … retailer|shop|store|branch|office|website

continuity.transferred -2,rupture:transfer was|were|got|been told|directed|instructed|referred to … go|speak|ask|queue … counter|desk|window|office|department|gate|terminal|reception|kiosk|branch|till
  + I [was told to go to the ticket counter].
  - I was told to go home.

continuity.sent_around -2,rupture:transfer,effort:switch passed|pass|bounced|handed|shunted|palmed|shoved me|us|you|off on|onto|off|over to another|someone|somebody|yet|a|his|her else|colleague|department|team|counter|desk|person
  + The clerk [passed us on to another counter].
  - He passed us on to victory.

continuity.sent_around -2,rupture:transfer,effort:switch website|site|app|bot|chatbot|shop|desk|counter|recording|email|branch|store sends|send|sent|refers|referred|redirects|redirected|directs|points you|me|us|everyone back to
  + The [desk sends you back to] a form.
  - The site sends a form.

continuity.changing -2 in|within|since <duration> we|i|they|there … had|seen|had|through|been three|four|five|six|seven|eight|3|4|5|6|7|8 … managers|advisers|advisors|teachers|handlers|doctors|coaches|carers|drivers|landlords|directors|agents|tutors
  + [In two years we have had four coaches].
  - In two years we have had four cats.

continuity.changing -2 three|four|five|six|seven|eight|3|4|5|6|7|8 successive managers|advisers|advisors|teachers|handlers|doctors|coaches|carers|landlords|directors|tutors|contacts
  + We had [four successive coaches] that winter.
  - Four different cats.

continuity.changing -2 every|each time|visit|call|appointment|lesson … someone|somebody|person|agent|teacher|adviser|nurse|doctor different|else|new
  + [Every lesson we get someone different].
  - Every lesson we learn a song.

continuity.changes -2 staff|teachers|nurses|employees|carers|instructors|drivers|coaches|doctors|managers leave|leaving|quit|quitting|resign|resigning one|constantly|every|in after|droves|month|week
  + [Carers leave one after] another.
  - Carers leave at six.

continuity.retell -2,rupture:retell,effort:retell repeat|repeating|retell|tell|telling|explain|explaining|repeated|explained my|our|whole|same|entire story|case|problem|history|situation|issue|symptoms to|for|over|again each|every|yet|another|again|different
  + I had to [repeat my story to every] doctor.
  - She told us a story about every house.
overall.decline   -1                              buses|trains|collections|services|appointments|flights|trams|ferries … becoming|getting|ever|growing|more rarer|fewer|scarcer|infrequent|rare
  + The [ferries are getting fewer] each year.
  - My headaches are getting fewer.
