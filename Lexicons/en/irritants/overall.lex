@language en
@kind     irritants

overall.worst_enemy -3 would|could|wouldnt <negation> wish … on|upon … anyone|anybody|dog
  + I [would not wish it on anyone].
  - I wish you were here on the dog beach.

overall.awful -2 trashy|unworkable|god-awful|piss-poor|bullsh*|bullcrap|horseshit|horsesh*
  + The drinks desk is [unworkable].
  - They asked whether a trashy novel is fun by the pool.
overall.awful -3 sh.t|sh*t|s**t|s##t|sh!t|$hit|cr*p|f*cking|f**king|effing
  + What a [sh*t] day at the park.
  - What a shirt you wore that day.
overall.bad -3 you|they|guys|company|service|airline|food|site|app|this suck|sucks|blow|blows|stink|stinks|sucked|stunk
  + Your [site sucks].
  - The vacuum sucks dust well.
overall.not_what -2 that|this <be> … not|n't … customer|good service
  + [That is not customer service].
  - That is not on the customer floor.
overall.bad -3 zero|0|minus|negative star|stars
  + I would give [zero stars].
  - There were few stars in that foggy sky.

# Words that judge without saying what, and blame told without a subject.

# Bad
overall.bad -2 bad|badly
  + A [bad] day at the passport office.
  + The refit of our kitchen went [badly].
  - I had a bad back and needed an aisle seat.
overall.bad -2 unpleasant|nasty|unsatisfying|lacking|subpar|substandard|lame|naff|pants|duff|dodgy
  + An [unpleasant] morning at the depot.
  + The after-sales side is [lacking].
  - They asked whether a pair of walking pants in size ten.
overall.bad -2 poor|poorly
  + [Poor] service from a private clinic.
  - My poor mother cannot climb those stairs.
overall.bad -2 went|goes|gone|going wrong|downhill|pear|south
  + The moving day [went downhill] from there.
  - They asked whether the path goes south of the car park.
overall.bad -2 not|n't good|great|nice|right|okay|ok|acceptable|pleasant
  + Charging twice is [not acceptable].
  + This is [not good].
  - Is it a good day to call, or not ?
overall.bad -2 not|n't so|very|that|too|really|particularly|as|a|all|at|terribly|exactly good|great|nice|acceptable|pleasant|okay|clever
  + The stew was [not very good].
  - You would not believe how good it is.
overall.poor -2 crap|crappy|rubbish|garbage|trash|lousy|shoddy|shitty|tosh|cack|bobbins|tripe
  + Their loyalty scheme is [rubbish].
  + A [lousy] start with my new bank.
  - The bins for garden rubbish are green.
overall.poor -2 mediocre|underwhelming|uninspiring|unremarkable|inferior|inadequate|unsatisfactory|insufficient
  + An [underwhelming] spa day.
  + The reply was [inadequate].
  - If the cover is inadequate, add the gold option.
overall.average -1 meh|middling|passable|patchy
  + [Meh], the upgrade adds nothing.
  - The average bill in my street is forty pounds.
overall.average -1 <be>|very|pretty|only|just|quite|distinctly … average|ordinary
  + The tour was [very average].
  - The average bill in my street is forty pounds.
keep.mean_of      keep on|an|the|above|my average
overall.average -1 nothing special|amazing|extraordinary|fancy|exciting|brilliant|outstanding
  + The lounge is [nothing special].
  - There is nothing to sign on this form.
overall.average -1 could|should be|do|have … better|improved
  + The layout [could be better].
  - They asked whether could I get a better look at the menu.
overall.average -1 room for improvement
  + There is [room for improvement] at the desk.
  - The meeting room has no window.
overall.average -1 only|just|pretty|fairly so so
  + The aftercare was [only so so].
  - It rained so hard that the match was off.

# Litotes
overall.not_great -2 not|n't … impressed|convinced|amused|fan|fussed|blown|thrilled|keen
  + I am [not impressed] with this bailiff.
  + We were[n't overly impressed].
  - Which badge impressed you, the red or not ?
overall.not_great -2 not|n't … brilliant|wonderful|fantastic|perfect|ideal|amazing|excellent|best|greatest|satisfactory
  + The ferry food was [not brilliant].
  + My last visit was[n't the best].
  - The best route is north, not east.
overall.not_great -2 ~leave|leaves … to be desired
  + Their manners [leave a lot to be desired].
  - Nothing to declare, the parcel is to be opened.
overall.not_great -2 not|n't|nowhere … up to|near scratch|standard|par|good
  + The cleaning was [not up to scratch].
  - Walk up to the gate, do not scan twice.
overall.not_great -2 below|under par|standard|average|expectations
  + The whole stay was [below par].
  - The pool is below the standard room block.
overall.not_great -2 not|n't … expected|expect|hoped|expecting
  + It was [not what I expected].
  - They asked whether rain is not expected before noon.
overall.not_great -2 fell|falls|fall|falling short
  + The hotel [fell short] of its stars.
  - My coat is short and fell off the hook.
overall.not_great -2 ~expect|~deserve better|more
  + I [expected better] from a royal warrant holder.
  - When can we expect the engineer, or is a call better ?
overall.not_satisfied -2 not|n't|never … happy|satisfied|pleased|content
  + I am [not happy] with the hire firm.
  + We are [not at all satisfied].
  - Are you happy to share this slot, or not ?
overall.not_satisfied -2 ~unhappy|dissatisfied|displeased|unsatisfied|discontented|dissatisfaction|unimpressed|dismayed
  + An [unhappy] tenant of ten years.
  + Deeply [dissatisfied] with the council.
  - If you are unhappy with a fitting, we swap the lens.
overall.not_satisfied -2 not cool|ok|okay|fair|funny
  + Cancelling by text is [not cool].
  - Do not open the cool box on the boat.
overall.not_satisfied -2 did|do|does n't|not … like|enjoy|love|appreciate
  + I [didn't enjoy] the retreat.
  - Do you not like the blue, Dad asked.

# Disappointment
overall.disappointed -2 disappointed|disappointing|disappointment|disappointingly|disappoints|disappoint|let-down|letdown|gutted|underwhelmed
  + I am [disappointed] in this building society.
  + Such a [disappointing] matinee.
  - If the show disappoints, the voucher stays valid.
overall.disappointed -2 ~let … down
  + The courier [let us down] again.
  - They asked whether he let the window down to greet the guard.
overall.disappointed -2 real|big|massive|huge|complete let down
  + The premiere was a [real let down].
  - The blinds come down with a real thud.
overall.disappointed -1 shame|pity
  + What a [shame], the last act.
  - He felt no shame about his scar.
overall.regret -2 ~regret|regretted|regretting|regrettable
  + I [regret] changing broadband firm.
  - They asked whether we regret to announce a platform change, said the speaker.
overall.regret -2 wish|wished … never|not|n't … ~sign|~buy|~join|~use|~choose|~book|~order|~switch|~find|~hear|~go
  + I [wish I had never joined] that gym.
  - I wish you a good trip and never a dull day.
overall.regret -2 big|huge|biggest|worst mistake
  + Moving my pension there was a [huge mistake].
  - My mistake, I typed a big letter.

# Shame and outrage
overall.shame -3 disgrace|disgraceful|shameful|shambolic|outrageous|scandalous|scandal|unacceptable|inexcusable|indefensible|deplorable|appalling|abhorrent|atrocious|despicable|reprehensible|abysmal|unforgivable|intolerable|diabolical
  + A [disgrace] to the high street.
  + The state of the ward was [appalling].
  + It is [unacceptable] to bill a widow twice.
  - If a scandal breaks, the trust must publish it.
overall.shame -3 shame on you|them|this
  + [Shame on you] for that final demand.
  - They hid their shame on paper.
overall.shame -3 ~appal|appalled|disgusted|horrified|outraged|shocked|aghast|mortified|astounded|sickened|scandalised|disgruntled
  + I am [appalled] by this trust.
  + [Disgusted] of Leeds, as my aunt would sign.
  - If you are shocked by flash images, sit at the back.
overall.shame -3 ~disgust|disgusting|shocking|shockingly|vile|repulsive|gross|sickening|revolting|nauseating
  + The attitude at the counter was [disgusting].
  - My gross pay is on line two.
overall.shame -2 ridiculous|ridiculously|absurd|ludicrous|insane|crazy|nonsense|unreal|unbelievable|unreasonable|preposterous|laughable|stupid|silly|idiotic|dumb|insulting|insult|embarrassing|embarrassment|bonkers|barmy|madness|comical|farcical|unprecedented
  + Asking for a fax is [ludicrous].
  + What an [embarrassment] of a help desk.
  - Crazy golf opens at ten at the seafront.
overall.shame -2 an|beyond|absolute|utter|complete joke|farce|shambles|mess|fiasco|circus|nonsense|chaos
  + The rail replacement was an [absolute shambles].
  - Dad told a joke about a beyond-old car.
overall.joke -3 joke|farce|shambles|clowns|clown|cowboys|muppets|bozos|jokers|amateurs|circus|sham|travesty|mockery
  + Your warranty is a [joke].
  + They are [cowboys] with a van.
  - They asked whether we booked a clown for the birthday tea.
keep.no_joke      keep no joke
keep.team_shirt   keep cowboys hoodie|jersey|shirt|hat|cap|game|gear|fan|fans|sweatshirt|jacket
overall.joke -3 you|are having a laugh
  + A fee for a fee, [are having a laugh] lot.
  - The kids were having fun, we had a laugh.

# Awful
overall.awful -3 terrible|terribly|awful|horrible|horrendous|horrid|horrific|dreadful|ghastly|dire|woefully|horror|hellish|wretched|godawful
  + A [terrible] week with the removal firm.
  + The rebooking desk was [dreadful].
  + Their hotline is [dire].
  - I bought a horror film on the store.
overall.awful -3 nightmare|nightmares|disaster|disastrous|catastrophe|catastrophic|calamity|hell|trainwreck|debacle|misery|torture|torment
  + The loft conversion became a [nightmare].
  + Our cruise was a [disaster].
  - They asked whether my son has nightmares after late films.
overall.awful -3 living|absolute|pure|sheer|utter hell|nightmare|misery
  + The refund chase was [pure misery].
  - The pure wool coat is on the second floor.
overall.pathetic -3 pathetic|pitiful|pathetically|lamentable|tragic|miserable|woeful|hopeless
  + A [pathetic] little show.
  - They asked whether the hopeless romantic in me bought both tickets.
overall.useless -3 useless|worthless|pointless
  + The chat window is [useless].
  - They asked whether without a plug the old charger feels useless to me, so send one.
overall.useless -2 ~waste of time|space|money|effort|energy
  + The consultation was a [waste of time].
  - The waste of the city goes to a green bin.
overall.useless -2 ~waste my|our time|day|money|evening
  + That agency [wasted our time].
  - Do not waste my ink on colour pages.
overall.useless -2 good for nothing
  + That helpline is [good for nothing].
  - The pass is good for ten rides.
overall.useless -2 no|little use|point|help at|whatsoever
  + The voucher was [no use whatsoever].
  - Use the lift, no stairs here.

# Swearing
overall.swear -4 shit|shite|bullshit|bs|fuck*|wankers|wanker|bastards|bastard|arseholes|assholes|asshole|arsehole|dickheads|pricks|twats|bollocks|wtf|dogshit|piss|effing|shithole
  + What a [shit] tariff.
  + [Bollocks], says the whole street.
  - The dog rolled in the mud at the kennel.
overall.swear -2 damn|bloody|flipping|freaking|heck|blasted|goddamn
  + Answer the [bloody] phone.
  - A bloody mary at the bar is ten pounds.
overall.swear -3 idiots|morons|moron|idiot|imbeciles|dumbass|scumbags|scum|losers|crooks|dopes
  + Total [idiots] run that depot.
  - They asked whether learning Python for Idiots, chapter two, is out of print.
overall.swear -3 ~suck|sucks|sucked|sux|stinks|blows
  + This tariff [sucks].
  - They asked whether the hoover sucks up crumbs by the sofa.
overall.swear -2 ugh|argh|aargh|grr|smh|ffs|omfg|yikes|boo|yuck|jeez
  + Fog tonight, [ugh].
  - They asked whether boo Radley is in the library book.

# Anger and weariness
overall.angry -3 furious|angry|livid|fuming|enraged|irate|raging|incensed|seething|infuriated|infuriating|mad|rage|anger
  + I am [furious] with my landlord.
  + [Fuming] at the toll firm.
  - They asked whether an angry wasp got in the tent.
overall.angry -2 ~annoy|annoyed|annoying|irritated|irritating|irritates|frustrated|frustrating|frustration|exasperated|exasperating|aggravating|aggravated|vexing|maddening|upset|upsetting|cross|distressing|distressed
  + So [frustrating] to start over.
  + I feel [upset] by that letter.
  - They asked whether annoying Orange is a cartoon my son streams.
overall.angry -3 pissed|cheesed|ticked|hacked off
  + Really [pissed off] with the depot.
  - The plane took off late at night.
overall.angry -2 drives|driving|drove … mad|crazy|insane|nuts|bonkers|wall
  + Those texts are [driving me mad].
  - They asked whether I was driving to the wall of the old town.
overall.fed_up -3 fed up
  + I am [fed up] with your robocalls.
  - We fed the cat, then went up to the loft.
overall.fed_up -3 sick|tired|weary|bored of
  + We are [tired of] these works.
  - They asked whether sick of the sea, my son sat on deck six.
overall.fed_up -3 had enough
  + After four cuts I have [had enough].
  - Had we enough chairs for the talk ?
overall.fed_up -2 stressful|stressed|exhausting|draining|tiring|tiresome|traumatising|upheaval|unnerving|worrying|worried|concerned
  + Getting a permit was [exhausting].
  + I am [worried] about my deposit.
  - The nurse asked whether I feel anxious at night.
overall.fed_up -3 end of my|our tether|rope|patience
  + I am at the [end of my tether].
  - The shop is at the end of the road.

# Worst
overall.worst -3 worst|worse
  + The [worst] garage in the county.
  + It keeps getting [worse].
  - If the storm gets worse, the ferry stays in port.
overall.worst -3 worst … ever|planet|world|country|industry|existence
  + The [worst chain in the world].
  - They asked whether the worst villain ever is in it.
overall.worst -3 from bad to worse
  + Our broadband went [from bad to worse].
  - From bad weather to good, all is covered.
overall.worst -2 worst part|thing|bit|of
  + The [worst part] was the paperwork.
  - Prepare for the worst, hope for the best.
overall.decline -2 not … what it|they used to|was|were
  + This shop is [not what it used to] be.
  - Tell me what it was used for.
overall.decline -2 gone|going|went|goes|go downhill
  + The chain has [gone downhill].
  - We went skiing downhill on Friday.
overall.decline -2 service|quality|standards|standard … declined|declining
  + The [service has declined] since May.
  - My card was declined in Rome.
overall.decline -2 deteriorated|deteriorating|deterioration|worsening|worsened|slipping|slipped
  + Standards have [deteriorated].
  - If the patient has deteriorated, press the bell.
overall.decline -2 used to … good|great|better|love|excellent|best|brilliant
  + It [used to be a great] cinema.
  - I used to live by the station.

# Trouble, marks
overall.problem -1 ~have|~had|having|~encounter|~experience|~face a|an|some|many|several|constant|numerous|serious|real|similar|minor|major|more|further|the|this|another|ongoing problem|problems|issue|issues|trouble|troubles
  + I [have a problem] with my reader.
  - In case of a problem, ring the warden.
overall.problem -1 constant|several|lots|another|some|various|serious|ongoing|big|major|recurring|numerous|continual problem|problems|issue|issues|trouble|troubles
  + There are [ongoing issues] at my flat.
  - Her trouble-free years came to an end.
overall.problem -1 ~have|~had|having problems|issues|trouble
  + We [had issues] from day one.
  - Have you a problem page in the paper ?
overall.problem -1 was|is|were|are|been a|some|an|many|several problem|problems|issue|issues
  + There [was a problem] with my reader.
  - I am calling to solve a problem.
overall.problem -1 a|an|two|three problem|problems|issue|issues with|getting|in|at
  + Then came [a problem with] the lock.
  - The nurse helped me with a problem.
overall.problem -1 trouble getting|logging|connecting|paying|finding|reaching
  + We had [trouble getting] a seat on the early tram.
  - No trouble at all for the vet.
overall.problem -1 inconvenienced|headache|headaches|hiccup|hiccups|hitch|snag|drawback|drawbacks|downside|downfall|weakness|pitfall
  + The one [drawback] is the car park.
  - He hitched a lift on the bus.
keep.of_patient   keep health|hearing|mental|medical|heart|breathing|back|skin|eye|mobility|personal|family|sleep|weight ~issue|~problem|~trouble|~difficulty
keep.to_solve     keep resolve|resolved|fix|fixed|solve|solved|sort|sorted|report|discuss|regarding|correct|explain|diagnose … problem|problems|issue|issues
keep.help_with    keep ~help|helped|listening|listened|talk|talking|advice … with|to|about|through … problem|problems|issue|issues
keep.that_day     keep my bad
overall.problem -2 nothing|no|endless|constant|several but|end|stream … problems|trouble|issues|hassle|grief
  + We have had [nothing but trouble] with it.
  - There is nothing left but crumbs and tea.
overall.problem -2 real|huge|massive|big|total pain|hassle|headache|inconvenience
  + The new login is a [real pain].
  - The pain clinic has a big car park.
overall.mark -3 zero|0|negative|minus … star|stars
  + I would give [zero stars].
  - A hotel with five stars and zero pets.
overall.mark -3 1|one … star|stars … generous|too|much
  + [One star is too] many.
  - One guide, Stella, is a star too.
overall.mark -2 thumbs down
  + [Thumbs down] for the new menu screen.
  - My thumbs hurt when I scroll down.
overall.mark -2 do|does n't|not deserve … star|stars|business|customers
  + They [don't deserve a single star].
  - Who does deserve a gold star this month ?
overall.mark -2 wtf|what … hell|heck|earth|playing|playing
  + [What the hell] is this surcharge.
  - They asked whether to call it what the hell.
overall.mark -2 get … act together
  + Please [get your act together].
  - The act of getting together is free of charge.
overall.mark -2 ~lower|worst quality|standard
  + You reached a [lower standard] this year.
  - The standard shelf sits lower.
overall.mark -2 how hard can|is it|this
  + [How hard can it] be to post a key ?
  - Tell us how hard the mattress should feel.
overall.mark -2 ~fail|failure|failing|failed|epic customers|customer|miserably|us|me|again
  + This airline [failed us] on the day.
  - The exam I failed last June cost ten pounds.
overall.face -3 😡|🤬|👿|🤮|💩|🖕
  + Power cut again [😡]
  - The poster shows a devil in red.
overall.face -2 👎|😠|😤|🙄|😒|😑
  + Parcel pushed back [👎]
  - My thumb is stuck in the bottle.
overall.face -1 😞|😢|😭|😔|😟|☹|☹️|🙁|😕|😩|😫|😣|💔
  + No signal in the village [😭]
  - The crying baby sat in row six.
overall.face -1 :(|:-(|:/|:-/|:'(|=(|:[
  + Cinema closed [:(]
  - Hours : (summer only) nine to noon.

# The same words in other senses
keep.bad_back     keep bad back|knee|knees|hips|legs|feet|hands|heart|lungs|hip|leg|cold|cough|weather|news|chest|shoulder|eyesight
keep.not_bad      keep not too|so bad
keep.poor_person  keep poor mother|father|dad|mum|mom|husband|wife|son|daughter|dog|cat|man|woman|boy|girl|health|eyesight|weather
keep.bin          keep rubbish bin|bins|collection|collections
keep.bin          keep garden rubbish
keep.pay          keep gross pay|salary|income|weight
keep.golf         keep crazy golf
keep.case_of      keep case of a|any problem|problems|trouble|issue|issues
keep.no_problem   keep no problem|worries
keep.film         keep horror film|films|movie|movies
keep.cocktail     keep bloody mary
keep.on_average   keep on average
keep.average_of   keep average bill|age|price|time|temperature|cost|speed|wait
keep.hope_best    keep hope for the best
keep.what_worst   keep for the worst
keep.do_not       keep do not hesitate
keep.if_wrong     keep what is wrong
keep.issue_date   keep date of issue
keep.issued       keep issued
# What was wanting
overall.lack -1 would|'d have liked|expected|appreciated|preferred
  + I [would have liked] a chair in that hall.
  - I would like a chair by the door.
overall.lack -1 would|'d have been … nice|better|helpful|good|useful|nicer|easier
  + A word of sorry [would have been nice].
  - It would be nice to sit here.
overall.lack -1 not|n't enough
  + There was [not enough] shade by the pool.
  - I can not thank the team enough.
keep.enough_said keep not|n't enough words|stars
# Hate
overall.hate -2 dislike|disliked|dislikes
  + I [dislike] the new locker room.
  - We like the way it looks.
overall.hate -3 ~hate|hated|hates|hating|loathe|detest|despise
  + I [hate] the new menu of that bank.
  - The hatch to the deck is open.
keep.hate_to_say  keep ~hate to say|admit|be|think|complain|ask
overall.hate -2 overrated|overhyped|overated
  + That tower tour is [overrated].
  - The rated load of the lift is on the door.
overall.hate -2 over rated|hyped
  + That pier is [over rated].
  - It is rated over ten on the scale.
overall.joke -3 thanks|thank|thx|thankyou … nothing|ruining|losing|wasting|screwing|stranding|delaying|cancelling|canceling
  + [Thanks for ruining] our trip to the coast.
  - Thanks for the ruin tour, it was grand.
overall.shame -3 ~screw|screwing|~screwed|shaft me|us|you|customers|people over
  + You [screwed us over] on the deposit.
  - The screws you sent me are fine.
overall.angry -2 this|that|these|it|delays … getting old
  + These [delays are getting old].
  - We are getting old and need a lift.
overall.regret -2 learned|learnt … lesson
  + I have [learned my lesson] with that gym.
  - The lesson that we learned was on knots.
overall.regret -3 you|i|we|'ll|will|deeply|instantly|bitterly will|'ll|regret|would|might regret|this|it|that|signing|buying|choosing|going|booking
  + [You will regret] signing up.
  - My regards to your aunt.
overall.not_great -2 less than impressed|happy|satisfied|ideal|perfect|helpful|stellar|pleased|thrilled|impressive|satisfactory|professional
  + I am [less than impressed] with the vet.
  - Less than ten of us were happy.
keep.bad_boy      keep bad boy
keep.the_plague   keep like the plague
keep.reviews_are  keep ~review … terrible|bad|horrible|awful|negative|poor
overall.shame -1 why would you|they|anyone
  + [Why would you] shut the gate at nine.
  - Tell me why the gate would shut.
overall.problem -1 couple|few|number … problems|issues
  + We had a [couple of minor problems] with the hob.
  - A couple next door had a baby.
@sector airline transport
overall.bad -2 badservice|poorservice|worstairline|terribleservice|worstservice|badcustomerservice|customerservicefail|neveragain|notimpressed|notcool|epicfail|fail
  + Two hours at the gate [#badservice].
  - Good service is all I ask.
@all
@sector electronics
reliability.bug -2 virus|viruses
  + It caught two [viruses] in a month.
  - The desk is made of oak.
@all
overall.problem -1 my|only|one|main|real|biggest|major complaint|negative|gripe|criticism|niggle|annoyance|bugbear|complaints|negatives|gripes|problem
  + My [only gripe] is the gate code.
  - The form is on page three.
overall.problem -1 now|still|been|keep|am|'m having … problems|issues|trouble
  + We are [still having battery problems].
  - Are you having a sale now ?
overall.lack -1 complete|total|utter|general|real lack of
  + A [total lack of] shade by the pool.
  - The lack of rain is no surprise.
overall.shame -2 makes|make|made no|zero sense
  + Your new timetable [makes no sense].
  - My senses were made for the sea.
overall.shame -2 does|did|do n't|not make … sense
  + It [does not make any sense].
  - Do make sure the scent is not too strong.
overall.bad -1 weird|bizarre|creepy
  + The smell in the hall was [weird].
  - The weir is by the mill.
overall.idiom -3 ~lose|lost a|another|yourselves|themselves|my customer|business|custom
  + They have [lost a customer].
  - I lost a good friend.
overall.idiom -2 wits end
  + I am at my [wits end] with this.
  - It ends at Wit Lane.
overall.idiom -2 ~beggar belief
  + It [beggars belief].
  - The beggar has a strong belief.
overall.idiom -2 heart ~sink|sank
  + My [heart sank] at the desk.
  - The heart logo is by the sink.
overall.idiom -2 more trouble|hassle|effort|bother than
  + It was [more trouble than] it was worth.
  - No more trouble, then.
overall.idiom -2 could have|of|'ve cried|wept|screamed
  + I [could have cried] at the desk.
  - My son cried at the film.
overall.idiom -2 chocolate teapot|fireguard
  + As much use as a [chocolate teapot].
  - They sell a chocolate cake and a teapot.
overall.idiom -2 great|fine|good|lovely|brilliant|nice|ok|helpful until|till you|something|it|there|they|i|we
  + They are [great until you] need them.
  - We are fine until ten.
overall.idiom -2 hang|hanging their|your heads|head
  + They should [hang their heads] in shame.
  - Hang your hat on the bed head.
overall.hype -2 n't|not|never|what … all|live|understand|get|lived|the hype
  + I do [not understand the hype].
  - The film has all the hype it needs.
overall.hype -2 overrated|over-rated|overhyped|over-hyped|underwhelming|underwhelmed|anticlimax|anti-climax|letdown|non-event|meh|dud|damp|so-so|lacklustre|half-baked|half-hearted|halfhearted
  + The show was [underwhelming].
  - Damping the cloth helps the iron? No.
overall.stay_clear -3 steer|stay|keep|run well|far|a|right|for|very clear|away|mile|miles|hills
  + [Steer well clear] of this lot.
  - Keep well, and clear the table.
overall.painful -2 pulling teeth
  + Like [pulling teeth].
  - My dentist is pulling two teeth.
overall.downhill -3 ~go|gone|going|went rapidly|steadily|right|really|so|very|all downhill
  + It has [gone right downhill].
  - We go right, then downhill.
overall.used_to_be -2 used to be|love|enjoy|like|have|go|get … good|great|better|brilliant|fantastic|excellent|nice|best|it|amazing|free|cheaper|helpful|lovely|loyal|quick
  + It [used to be so good].
  - Get used to the heat; be good.
overall.not_same -2 never|not|n't … been|the same since|anymore|again|without|now
  + It is [not the same since] they sold up.
  - Not all the same.
overall.not_what -2 not|n't|hardly|nowhere|far … what|near … expected|hoped|expecting|expect|promised|advertised|imagined|paid|ordered
  + It was [not what I expected].
  - What time is she expected? Not late.
overall.expected_more -2 expected|expect|deserve|deserved|hoped|hoping much|a|so|something|far|for|lot better|more|lot
  + I [expected much more].
  - I expect a bus much later.
overall.should_have -2 should have|of|'ve picked|chosen|gone|stayed|bought|used|known|stuck|booked|flown|listened
  + I [should have stuck] with my old firm.
  - You should have the bill by now.
overall.barge -3 <negation> … bargepole|bargepoles
  + [Not with a bargepole], thanks.
  - The barge sank in the pool.
overall.worst_enemy -3 <negation> wish … on … worst enemy|enemies
  + I would [not wish it on my worst enemy].
  - My worst fear is an enemy in the film.
overall.holding -2 <negation> … hold|holding my|our breath
  + I am [not holding my breath].
  - Hold it up to your ear and take a breath.
overall.wish_read -2 wish|should i|we|have|'d had|'d|read|have read|checked|looked … reviews
  + I [wish I had read the reviews] first.
  - I read the reviews in the paper.
keep.nothing_better2 keep nothing|none|not|n't|anything … could … better|improved
keep.no_worse_than keep no|nothing|not|n't worse than
overall.worst -3 could|can|cannot|couldnt n't|not|have|get|be|possibly have|be|get|gotten|been|got|possibly|had|a worse|ruder|poorer|slower
  + Honestly it [could not be worse].
  - It could be a jar of jam.
overall.worst -3 could|couldnt n't|not|have have|be|been been|had|got|gotten|a|any worse|ruder|poorer|slower
  + It [could not have been worse].
  - It could have been Monday.
overall.worst -3 could|couldnt n't|not have been|had|got|gotten any|much|a worse|ruder|poorer|slower
  + It [could not have been any worse].
  - It could have been Monday.
overall.not_great -2 <negation> … all it|its|they|he|that 's|is|was|are|were|cracked|made
  + The spa is [not all it's] cracked up to be.
  - Not all of it is cracked glaze.
overall.not_great -2 far cry from
  + The suite is a [far cry from] the brochure.
  - A far cry was heard by the pier.
overall.average -1 nothing|little|not|n't … write|shout home|about
  + The buffet is [nothing to write home] about.
  - I must write home soon.
overall.average -1 not|n't|hardly|never my|our|really cup|thing|bag of|at|for
  + Zumba is [not my cup of] tea.
  - My cup of tea came with milk.
overall.not_great -2 not|n't just|really|quite|simply|definitely for me|us
  + The hard cider is [not really for me].
  - The parcel is not for me but for Ann.
overall.stay_clear -3 give|giving it|them|this|that … a wide|miss berth
  + I would [give it a wide berth].
  - They give it a coat of paint.
overall.stay_clear -2 give|giving it|them|this|that|here a miss|swerve
  + Honestly, [give this a miss].
  - Give it a minute and stir.
overall.idiom -2 bad|sour|bitter|nasty|horrible taste in|to
  + The whole affair left a [bitter taste in] my mouth.
  - A sour taste of lemon, just as it should be.
overall.idiom -2 left|leaves|leave a|an|such bad|sour|bitter|nasty taste
  + It [left a sour taste] all week.
  - The lemon has a sour edge.
overall.idiom -3 ruined|ruins|ruining|ruin|spoiled|spoilt|spoils|spoiling|spoil|wrecked|wreck|wrecks|marred|blighted|tarnished|dampened|scuppered|overshadowed
  + The drilling next door [ruined] our picnic.
  - We walked round the Roman ruin site.
keep.ruins_visit keep ancient|roman|castle|old|abbey|mayan|temple ruin|ruins|wreck
keep.spoil_nice keep spoiled|spoilt for|us|me|rotten choice|rotten|here
keep.spoil_nice keep spoiled|spoilt|spoil rotten|me|us|ourselves|him|her|you
overall.bad -2 cut|cuts|cutting|cutting corners
  + The builders [cut corners] on the roof.
  - Cut the corners of the card to size.
overall.decline -2 past its|their|his|her best|prime|peak
  + The ferry is well [past its prime].
  - We drove past its gate.
overall.decline -2 gone|going|go|went to the dogs|pot
  + Our library has [gone to the dogs].
  - We are going to the shop.
overall.decline -2 on its|his|their last legs
  + The boiler is [on its last legs].
  - We finished on the last leg of the hike.
overall.idiom -2 eyesore|eyesores|dump|dumps|hellhole|shithole|pigsty|fleapit|cesspit|slum|armpit
  + That tower is an [eyesore].
  - We drove the old sofa to the tip.
keep.dump_verb keep rubbish|refuse|truck|garbage|memory|data dump|dumps
overall.idiom -2 fell|fall|falls|falling|slipped|slip|slips|slipping through … cracks|net
  + My request [fell through the cracks].
  - A coin fell through the grating.
overall.idiom -2 drop|dropped|drops|dropping the ball
  + The planners [dropped the ball].
  - The keeper caught the ball.
overall.shame -3 kick|slap|punch|smack in|to the face|teeth|gut|guts|stomach
  + That offer is a [slap in the face].
  - He has a scar on the face.
overall.shame -3 add|adds|adding|added insult|salt to
  + To [add insult to] injury they lost the key.
  - We added salt and a pinch of thyme.
overall.idiom -3 last|final straw|nail
  + The broken lift was the [last straw].
  - The last paper straw went to my son.
overall.idiom -2 takes|took|take|taking|taken the biscuit|mick|mickey|piss|pee|cake
  + Their excuse really [takes the biscuit].
  - She took the last biscuit home.
overall.idiom -2 back to square one
  + A month on we are [back to square one].
  - The market is back on the square.
overall.idiom -2 groundhog day
  + Ringing them is like [groundhog day].
  - We filmed a groundhog one day.
overall.angry -2 makes|made|make|making my|our|your|the blood boil
  + Their smug reply [made my blood boil].
  - My blood was tested at noon.
overall.angry -2 does|do|did|doing my|our|your head|nut|box in
  + The jingle [does my head in].
  - I did my hair in the lobby.
overall.angry -2 could have|'ve|of|just|honestly screamed|cried|wept|scream|cry|punched|exploded
  + I [could have cried] at the desk.
  - The baby cried all night.
overall.angry -3 had|'d it with|up this|them|you|these|here|the|that|to
  + I have [had it with them].
  - We had it with cream.
overall.angry -2 lost|losing|lose|lost|loses my|our|all|your|any|some patience|temper|rag|cool|faith|confidence|trust|respect
  + After the sixth form I [lost my patience].
  - He lost a glove.
overall.angry -2 lost patience|faith|confidence|trust|respect|interest in|with|entirely|completely
  + We have [lost confidence in] the ferry.
  - I lost interest on my savings book.
overall.angry -2 patience wearing|worn|running|ran|exhausted|has|is thin|out|limits|limit
  + My [patience is wearing thin].
  - Thank you for your patience.
overall.angry -2 patience is wearing|running thin|out
  + My [patience is running out].
  - Their patience is a virtue.
overall.angry -3 are you|they|u kidding|joking|serious|insane|mad|crazy|shitting|effing
  + Nine euros for tap water, [are you kidding] me?
  - Are you open on Monday?
overall.angry -3 got|have to|be be|fucking|freaking kidding|joking
  + You have [got to be joking].
  - You have got to be there by six.
overall.angry -2 how|why|who|where the|on hell|heck|fuck|f|earth
  + [Where on earth] is the pool?
  - What on the menu is spicy?
overall.angry -2 give|giving|gave|given up trying|waiting
  + In May she [gave up trying].
  - I gave a cup to her.
overall.angry -2 i|we|just|almost|nearly|have|'ve give|gave|given up
  + After the fourth form [we gave up].
  - We give to the food bank.
overall.shame -2 how|where … is|are this|that|they|it|you|these even|acceptable|legal|possible|allowed|ok|okay|fair|right
  + [How is this legal]?
  - How is this made?
overall.shame -2 how|why is|are|does|did|can|could|do this|that|it|they|you|anyone … acceptable|legal|allowed|happen|justify|sleep|survive|operate|exist|stay
  + [How can they justify] nine euros?
  - How can you tell it is ripe?
overall.shame -1 what is|was|are|'s the|am point|i of|in|paying having|paying|being|for|booking|a
  + [What is the point of having] a desk that is shut?
  - What is the point on the map?
overall.shame -1 why would|even|bother|on|should|must|am|are you|they|anyone|i|we|have|earth|bother|offer|call|ask|sell|make|send|advertise|customers
  + [Why should I] pay for their error?
  - Why is the sky red?
overall.shame -1 why do|does|did|is|are|was|were|have|has|must i|we|they|it|this|everything|customers|your|you|my|the … keep|have|so|always|still|need|never|not|charge|make|take|getting|being|constantly|only|such|even|pay|cost
  + [Why do I have] to sign it twice?
  - Why do bees hum?
overall.shame -1 why ca|wo|is|are|was|were|do|does|did|have|has|could|would n't|not
  + [Why don't] the till and the shelf agree?
  - Why notify me at noon?
keep.why_not_try keep why do n't you try|go|visit|pop|come|give
overall.joke -3 zoo|shitshow|bunfight|free-for-all|clusterfuck|pantomime|mayhem|bedlam|carnage|chaotic|chaos|shambolic
  + Boarding was [bedlam].
  - The carriage was warm.
keep.zoo_trip keep zoo keeper|keepers|visit|trip|tickets|animals|ticket|entry
keep.zoo_trip keep the|to|at|this|safari|petting zoo
overall.joke -2 cattle|meat market
  + The departure hall is a [cattle market].
  - The cattle grazed by the market.
overall.bad -2 half|half-a|arse|ass arsed|assed|hearted|baked|job|attempt
  + A [half hearted] effort at a repair.
  - Half the job is in the planning.
overall.fed_up -2 sleepless nights|night
  + Nothing but [sleepless nights] since the letter.
  - Three nights in the cabin.
overall.fed_up -2 worried|worrying|worry sick|myself
  + I was [worried sick] about the key.
  - She was sick on Monday.
keep.happy_tears keep tears of joy|happiness|laughter
keep.happy_tears keep happy tears
overall.idiom -2 lost|losing|lose|cost|costs|costing me|us|my|our|hours|a|so … wages|pay|earnings|income|work|client|clients
  + The no-show [cost me a day's pay].
  - I lost a glove on the way to work.
overall.idiom -2 lost|losing|lose money|hundreds|thousands because|due|on|through|over|as
  + We [lost hundreds because] the fair was moved.
  - Hundreds of gulls.
overall.expected_more -2 thought|would|'d have think|thought|expected|imagined|assumed they|it|you|a|that … better|more|least|would
  + You [would have thought they would] have a ramp.
  - I would have thought so.
overall.mark -2 do|get|act|get better|it|with|your together|program|gear|better|act|it
  + Come on, [get it together].
  - Get it from the shelf.
overall.mark -2 get a grip|clue|life
  + Your planners should [get a grip].
  - A grip bar for the bath.
overall.mark -2 sort yourself|yourselves|urself|yourselfs|themselves out
  + [Sort yourselves out] before the season.
  - Sort the bins.
overall.shame -2 no|zero excuse|excuses|justification|reason for|why|to|whatsoever
  + There is [no excuse for] a cold hall in May.
  - My excuse for being late was the rain.
overall.problem -1 bugbear|bugbears|gripe|gripes|niggle|quibble|niggles|quibbles|grumble|moan|downsides|downer|letdowns|shortcoming|shortcomings|flaw|flaws|flawed
  + My [quibble], the tray is too small.
  - The floor is oak.
overall.problem -1 only|main|biggest|sole|single|other thing|issue|fault|criticism|complaint|objection|problem|con|flaw|fallback|reason … is|was|i|being|would
  + The [only thing I] disliked was the lid.
  - The other road is longer.
keep.only_thing_good keep only|one|main|other thing|issue|complaint|reason i|we|that … love|loved|like|liked|enjoyed|enjoy|good|better|want|need
overall.bad -2 failed|failing|fails|fail|failure|failures on|at|in|from|us|me|again|him|her|every|you|massively|spectacularly|badly|completely|our|my|patients|people
  + The council has [failed us].
  - I failed my driving test.
keep.i_failed keep i|i've|i'd failed|fail to|at|my
overall.idiom -2 messed|messing|mucked|mucking|buggered|pissed|jerked me|us|him|her|people|customers about|around
  + They have [messed us around] since May.
  - We walked around the lake.
overall.fed_up -2 caused|causing|causes|cause us|me|them|my|so|a|untold|unnecessary|great|undue … stress|anxiety|distress|grief|inconvenience|panic|embarrassment|heartache|hardship
  + Their letter [caused me great distress].
  - Stress was the theme of his talk.
overall.fed_up -2 lot|lots|loads|amount|unnecessary|undue|untold|much|endless|added of|unnecessary|more|additional|extra|stress|and stress|anxiety|distress|grief|hardship|worry|aggravation|aggro
  + It gave a [lot of stress] to my nan.
  - Stress falls on the last syllable.
overall.shame -1 not|n't|never even|once a|an|the|get|have|had|give|gave|bother|bothered|try|tried|let|able|offered|offer|tell|want|look|care|be|been|make|possible|allow|open|work|start|come|work|answer|send|say|see|use|my|our|one|any
  + They did [not even try] to open it.
  - Not an even number.
keep.not_even_need keep n't|not even need|have|had|has to|realise|realize|notice|noticed
overall.should_have -1 should|shoulda|shouldve have|'ve|of|never|n't|known|have never|been|had|told|given|made|done|offered|known|asked|warned|informed|let|put|taken|checked|stayed|went|gone|bought|used
  + You [should have told] the pupils in May.
  - She should have a key.
overall.problem -1 was|were|am|are|been|is|'m|still|completely|totally unable to
  + The clerk [was unable to] say when.
  - I cannot say when.
keep.unable_me keep i|i'm|patient|she|he am|was|is|'m unable to attend|walk|go|work|come|eat|drive|stand
overall.idiom -2 only|just to find|be|discover|have|learn|get told|out|that|cancelled|informed|turned
  + We drove there [only to be told] it was shut.
  - Only to members.
overall.idiom -2 only|just to find|be|discover|learn that|it|the|out|told|a|my|our|there|they
  + I unpacked it [only to find it] was torn.
  - Only to members.
overall.problem -2 no longer work|works|working|available|accept|accepts|offer|offers|honour|honor|supported|possible|have|do|does|exists|sell|sells|serve|valid
  + The tram pass is [no longer valid].
  - The line is longer.
overall.shame -1 no|small|little wonder people|they|you|this|it|there|nobody|customers|so|everyone|why
  + [No wonder people] go to the other gym.
  - I wonder why people hum.
overall.idiom -2 stuck with|w it|this|these|them|a|an|two|the|that|useless|this
  + Now I'm [stuck with a] lid that leaks.
  - They stuck with us through it.
keep.stuck_by keep they|she|he|have|has|always|we stuck with|by me|us|it|them
overall.bad -1 barely|hardly|scarcely any|enough|able|touched|used|worked|works|work|eat|move|hear|see|keep|fits|fit|lasts|lasted|made|make|got|get|read|sit|edible|visible|legible|audible|warm|speak|sleep|functional|usable
  + The text is [barely legible].
  - He barely spoke above a whisper to the baby.
overall.bad -1 leaves|left|leave me|us|you|him|her|them … nothing|nowhere|worse|bitter|cold|unsure|confused|frustrated|wondering|guessing|hanging|struggling|scrambling|clueless|vulnerable|stranded|disappointed|speechless|dry
  + Their memo [left me guessing].
  - She left me the key.
overall.idiom -2 in the lurch
  + The florist left us [in the lurch].
  - In the church.
overall.idiom -2 out in the cold|rain|street
  + The new rules leave tenants [out in the cold].
  - A walk in the cold.
keep.out_cold_walk keep walk|walking|go|going|went out in the cold|rain
overall.idiom -2 could|can not|n't … wait to get|see rid|the|out|back
  + They [couldn't wait to get rid] of us.
  - We wait to get tea.
overall.idiom -2 doing|did|do me|us|you a favor|favour
  + She sighed as if [doing us a favour].
  - Ask the favour of a reply.
keep.do_favour keep do yourself|your … a favor|favour
overall.idiom -2 gone|go|goes|going beyond|past a joke
  + The mess in the lane has [gone beyond a joke].
  - A joke about ducks.
overall.idiom -3 not fit|suitable for purpose|use|consumption|human
  + The lift is [not fit for purpose].
  - The coat fits for now.
overall.idiom -2 unfit for purpose|use|consumption|human
  + The stall is [unfit for use].
  - A fit dog.
overall.idiom -2 money for old|nothing rope
  + That fee is [money for old rope].
  - An old rope in the shed.
overall.idiom -3 bunch|bunches|load|loads|pack|shower|company|gang|lot of crooks|liars|idiots|thieves|jokers|cowboys|clowns|amateurs|crap|rubbish|bull|lies|nonsense|rubbish|bollocks|criminals|morons
  + They are a [bunch of jokers].
  - A bunch of roses.
overall.mark -2 0|zero out of|/ 10|ten|5|five
  + I rate it [zero out of five].
  - Ten out of the fifteen came.
overall.mark -2 1|one|2|two out of|/ 10|ten|5|five
  + I rate it [two out of ten].
  - Two out of the fifteen came.
overall.mark -3 fail|failed|epicfail|fails|epic fail|epicfail|fail|customers|badly
  + Checkout day: [epic fail].
  - An epic film.
overall.not_great -2 not|n't|hardly|far the|a best|great|good|nice|pleasant|happy|positive experience|start|service|look|idea|thing|way|sign|time|place|impression|customer|option
  + That was [not a good start].
  - Not a cloud, and a nice sun.
overall.regret -2 wish|wished i|we had|'d|have|could … never|not|n't|known|read|stayed|gone|looked|listened|seen|checked|bought|used|waited
  + I [wish I had stayed] in Leeds.
  - I wish you had a lid.
overall.regret -2 learn|learned|learnt from my|the|our|hard|lesson|lessons mistake|mistakes|way|experience|error
  + [Learn from my mistake] and buy the big one.
  - We learn from books.
overall.not_what -2 not|n't what i|we|you|was|it|they|had|the|is ordered|wanted|expected|paid|asked|promised|advertised|needed|signed|said|say|told|bargained|described|expecting
  + This is [not what we wanted].
  - What we wanted was tea.
overall.mark -3 if i|we could|can give|leave|rate … zero|0|no|minus|negative|half|lower
  + [If I could give zero] marks, I would.
  - If I could leave at noon, no bus would run.
overall.mark -3 if i|we could|can give|leave|rate … zero|0|no|minus|negative|half|lower star|stars
  + [If I could give zero stars] to this garage, so be it.
  - The star of the show left at half time.
overall.joke -2 felt|feels|feel|looked|looks|more like a|an bus|train|prison|canteen|cafeteria|hospital|warehouse|building|motel|hostel|school|cattle|petrol|school|scam
  + The suite [felt like a prison].
  - It looks like a rose.
overall.never_again -2 would|will|'ll|wo n't|not|never pay|spend|waste|choose|pick|select for|it|this|that|money|extra|again … again|seat|room|here|anymore
  + I [would not pay for that again].
  - I would not pay cash.
overall.idiom -2 gets|got|getting in the|my|your way|road
  + The bin [gets in the way].
  - A gate in the way out.
overall.fed_up -2 about|thinking|close|considering|tempted|ready to|of|about cancel|cancelling|canceling|switch|switching|leaving|leave|quit|quitting|closing|ditching
  + I'm [about to cancel] the lot.
  - Thinking of tea.
overall.decline -1 seemed|was|were|looked|started|started|all … good|great|fine|well|nice|promising|okay|ok|smoothly|easy|perfect|better … at|until|initially|till|originally|before first|i|then|we|they|it|the|you|this
  + It [seemed great at first].
  - First we sat.
overall.decline -2 use|used to be|have|offer|love|enjoy great|good|the|here|there|from|it|them|brilliant|excellent|better
  + They [use to be good].
  - I used to be a vet.
overall.decline -2 at one|once time|upon
  + [At one time] it shone.
  - At one in the night.
overall.fed_up -2 have|has|had|'ve|not|n't not|n't|slept|sleep slept|sleep|properly|well properly|well|since|for|in
  + I [haven't slept properly] since.
  - I sleep well.
overall.awful -3 n't|not bear thinking|to about|think|look
  + The loos do[n't bear thinking about].
  - A bear thinking about fish.
overall.problem -1 problem|problems|issue|issues|difficulty|difficulties getting|setting|connecting|logging|paying|ordering|finding|installing|activating|accessing|booking|using
  + [Problems setting] up the box.
  - A problem for the maths class.
overall.problem -1 ongoing|on-going|going|continuing|continual|unresolved|outstanding|current issue|issues|problem|problems|complaint|complaints|dispute|disputes|saga
  + An [ongoing saga] with the gate.
  - A saga in verse.
overall.idiom -2 lost|lose|losing count of|how
  + I've [lost count of] the forms.
  - Count of ten.
overall.not_great -2 not a patch on
  + The sequel is [not a patch on] it.
  - A patch on the knee.
overall.not_great -2 n't|not|never|nothing|cannot compare|compares to|with
  + It does [not compare to] the old one.
  - Compare it to mine.
keep.nothing_compares keep nothing compares|compare
overall.not_great -2 pales|pale in comparison|beside
  + The new bar [pales in comparison].
  - A pale blue.
overall.average -1 bog|run standard|of standard|the
  + It was [run of the] mill.
  - We run by the mill.
overall.average -1 bog standard|average
  + A [bog standard] bun.
  - A walk in the bog.
overall.average -1 must try harder
  + The kitchen [must try harder].
  - I try to sing.
overall.idiom -2 too little too late
  + The voucher is [too little too late].
  - A little late bus.
overall.idiom -2 law unto
  + They are a [law unto] themselves.
  - Law students.
overall.idiom -2 one rule for
  + It's [one rule for] them.
  - One rule: no balls.
overall.idiom -2 lottery|pot depends|who|what|whether|if|luck
  + It's a [lottery who] you get.
  - A lottery stand.
overall.idiom -2 depends|depending on|who who|you you|get|speak
  + It [depends who you get].
  - It depends on rain.
overall.idiom -2 better things to do
  + I have [better things to do].
  - Things to do in Hull.
overall.idiom -2 life is|'s too short
  + [Life is too short] for that queue.
  - Life is sweet.
overall.idiom -1 baffled|bewildered|perplexed|nonplussed|dumbfounded|flummoxed|gobsmacked
  + I'm [baffled] by that bill.
  - Waffles.
overall.idiom -2 at a loss
  + I'm [at a loss] with them.
  - They sold it at cost.
overall.idiom -2 where do|to|should i start|begin
  + [Where do I start]?
  - Where do I sign?
overall.idiom -2 i could go on|and
  + Dust, rust, [I could go on].
  - I could go in May.
overall.idiom -2 enough said
  + Four hours. [Enough said].
  - He said enough to fill a book.
overall.idiom -2 rant over
  + [Rant over].
  - Over the hill.
overall.awful -3 agonising|agonizing|excruciating|harrowing|torturous|traumatic|terrifying|unbearable|unwatchable|barbaric|repugnant|soul-destroying|abject|heinous|inhumane
  + The wait was [excruciating].
  - An excruciatingly pretty tune? They asked.
overall.bad -2 dismal|crummy|grotty|grim|dreary|bleak|depressing|dissatisfying|distasteful|disturbing|unimpressive|uninspired|unappealing|undesirable|unpalatable|off-putting|offputting|irksome|bothersome|burdensome|jarring|unsettling|flaky|deficient|dysfunctional|problematic|counterproductive|detrimental|egregious|senseless|illogical|irrational|nonsensical|joyless|forgettable|tacky|archaic|dissapointing|substandard|ropey|ropy|iffy|crap|janky|wack|abysmally|poorest
  + The whole evening was [dismal].
  - The Grimm tales.
overall.bad -1 excessive|unnecessary|unfortunate|half-hearted|basic-looking|underwhelming|questionable|hectic|stale-looking|unremarkable|pedestrian|humdrum
  + The paperwork is [excessive].
  - The fortunate few.
overall.fed_up -2 alarming|frightening|scary|bewildering|perplexing|disheartening|demoralising|demoralizing|dispiriting|nerve-racking|nerve-wracking|discouraging|maddening|wearing|gruelling|grueling
  + The whole claim was [disheartening].
  - A scarf, please.
keep.not_scary keep not|n't|less|never|was|were|was|a|feel scary|frightening|alarming time|experience|situation
overall.shame -2 unfair|unjust|unjustified|unwarranted|uncalled-for|unethical|indefensible|unprofessionalism|inappropriate|reckless|senseless
  + Their ban is [unfair].
  - A fair in the park.
overall.joke -3 fiasco|fiascos|pandemonium|purgatory|trainwreck|train-wreck|dumpster|bunfight|omnishambles
  + The sale was a [fiasco].
  - A fiesta.
overall.joke -2 a|an|complete|total|absolute|such|utter|real|right|proper|hot mess
  + Their yard is [a mess].
  - A messy cake.
keep.mess_hall keep a mess hall|tin|room
overall.poor -2 flop|bore|turn-off|turnoff|cop-out|copout|non-starter|dealbreaker|deal-breaker|no-no|deathtrap|drivel|tat|junk|blight|damp-squib|crapshoot|snoozefest|cash-grab|gimmick|gimmicky
  + The gala was a [flop].
  - A jungle in the bay.
overall.poor -2 deal|damp|death|tourist|cash breaker|squib|trap|grab
  + No lift is a [deal breaker].
  - A deal on damp traps? None.
overall.useless -2 <be>|such|what a|an|such|complete|total|utter|absolute waste
  + The day was [such a waste].
  - Waste bins by the gate.
overall.bad -2 off|nerve|soul|head putting|racking|wracking|destroying|scratching
  + The smell is [off putting].
  - Off to the rack.
overall.poor -2 deal|non|turn|let breaker|breakers|starter|off|down
  + No lift is a [deal breaker].
  - Non stop starter fun.
keep.turn_off_it keep turn|let off|down the|it|at|on|off|and|in|right|left|by
overall.poor -2 half|ill|poorly|badly|under|out baked|conceived|judged|timed|whelming|moded
  + A [half baked] plan.
  - Half an oven of bread.
overall.decline -2 gone|went|going|go|goes|right down hill|hill
  + The canteen has [gone down hill].
  - We walked down the hill.
overall.joke -2 good luck with|to|if|trying|getting|finding
  + [Good luck with] their help desk.
  - Good luck on Sunday, Tom.
keep.luck_future keep good luck with|to your|the|you|all|him|her|them
overall.idiom -2 n't|not|never|cannot get it right
  + They [cannot get it right].
  - Get it right there.
overall.idiom -2 a thing of the past
  + Good manners there are [a thing of the past].
  - The past is another thing.
overall.idiom -2 we|i|then|and left|walked|stormed before|without|after|out|early|half … dessert|eating|ordering|paying|being|night|hour|interval|starters|mains|disgust|way|food|one
  + [We left before dessert].
  - We left after breakfast in fog.
overall.idiom -2 we|i|just|simply walked|stormed|got|had out|off|up
  + [We walked out].
  - They walked out to the pier head.
overall.idiom -2 slept|sleep|spent in|the|on|night the|in|night|a car|floor|sofa|chair|airport|station|corridor
  + We [slept in the car].
  - The cat sleeps on a chair.
overall.idiom -3 gave|threw|thrown|chucked|binned|straight|went it|food|the|them|meal|all|in|lot|straight in|to|away|the|into the|dog|bin|away|trash|cat|pigeons|dogs|rubbish
  + The pie went [straight in the bin].
  - Put it in the blue box.
overall.idiom -2 going|went|sent|sending|taking|took|goes|it it|back|them|is|one back|for|the|straight|going refund|next|same|back|today|tomorrow|straight|immediately|again|away
  + It [went back the next] day.
  - We went back the way we came.
overall.idiom -2 returned|returning it|them|this|both the|next|same|within|immediately|straight|after day|same|next|within|a|away|one
  + I [returned it the same] day.
  - It returned them to the lake.
overall.holding -2 n't|not|dont|never hold|expect|bother|believe|fall|be your|much|anything|the|for|fooled|taken breath|hopes|miracles|photos|it|reviews|hype|in|by|from|here
  + Do [not hold your breath].
  - Hold it by the rim.
overall.idiom -1 be prepared|ready|warned|aware to|for|that|of … wait|queue|pay|argue|disappointed|charges|long|fees|noise|fight|chase
  + [Be prepared to wait].
  - Be ready to sing.
overall.idiom -1 bring|take|pack|allow|wear your|earplugs|own|an|a|ear|plenty|extra|some own|earplugs|extra|towels|plugs|jumper|coat|torch|hour|patience|of|blanket|book|time|food
  + [Bring your own] towels.
  - Bring us a tea and some bread.
overall.idiom -2 watch|look|beware out|of|for … charges|fees|extras|scam|scams|costs|catch
  + [Watch out for the charges].
  - Watch out for the bus.
overall.idiom -2 check your|the bill|order|statement|receipt|change|invoice carefully|closely|before|twice|well
  + [Check your bill carefully].
  - Check your coat in.
overall.idiom -2 shame|pity about|that|the|they|it|you|he|she
  + Nice folk, [shame about] the soup.
  - Shameless fun.
overall.idiom -2 only|sole good|positive|plus|saving|redeeming|decent|upside thing|grace|feature|was|is|part|point|bit|side
  + The [only good thing] was the quay.
  - The one nice part of town.
overall.idiom -2 the only|sole plus|positive|upside|highlight|bright
  + The quay is [the only plus].
  - Only plus sizes.
overall.not_great -2 could|would|should have|of|'ve been so|really|been|something|a good|great|better|amazing|special|brilliant|lovely|perfect
  + It [could have been so good].
  - I could have been a vet.
overall.not_great -2 so|such|much|great|wasted|lots|had|has … potential
  + The site has so [much potential].
  - Potential users.
overall.not_great -2 wanted|tried|really|hoped to|wanted love|like|enjoy|to this|it|them|the|be|like|love
  + I [wanted to love it].
  - I wanted to bike to town.
overall.idiom -2 how|surprised|amazed|wonder is|they|are|it|do|this|you … still|in|stay open|business|trading
  + [How is this place still open]?
  - How is the bay still?
overall.idiom -2 who|whose designed|thought|approved|idea|trained this|was|it|that|these|them
  + [Who designed this]?
  - Who wrote the book?
overall.idiom -2 do|does|did|has|is they|nobody|anyone|anybody|noone|you|no even|ever|actually|test|check|read|checked|tested|train|listen|bother|proofread|care
  + [Do they even] read it?
  - Do they sell tea?
overall.angry -2 lost|losing|lose|lost patience|faith|hope
  + I have [lost patience].
  - Patience is a card game.
keep.others_same keep others|people|customers|many|someone|everyone|who|they … similar|same issue|issues|problem|problems|experience|experiences
keep.even_know   keep i|we do n't|not even know
overall.fed_up -2 is|was|very|quite|really|extremely|deeply|highly|most|'s|are|so concerning
  + The state of the lift is [very concerning].
  - A letter concerning my pension plan.
keep.agent_cares  keep seemed|genuinely|truly|all|everyone|those concerned
keep.agent_cares  keep concerned manner|attitude|approach|tone
keep.no_worrying  keep without worrying
keep.bad_place    keep in|to a bad|very place|way|shape|bad
keep.bad_faith    keep bad faith
keep.too_bad_for  keep too bad for
overall.shame -2 no|zero|poor excuse|excuses
  + There is [no excuse], the van was empty.
  - Excuse the smudge on my card.
keep.better_shop keep could|should have gone|bought|gotten|got|ordered|paid|found … better
keep.he_unhappy keep he|she|they would n't|not be happy|pleased|satisfied
overall.idiom -2 cost|costs|costing me|us|him|her my|our|his|her job
  + The late letter [cost me my job].
  - I lost my job in June.
keep.cost_to_pay keep cost|costs me|us <money> to pay
overall.awful -3 shocker|abomination|monstrosity|travesties|horror-show|car-crash|dumpster-fire|trash-fire|dogs-dinner|omnishambles|balls-ache|debacles|woeful|dire
  + The whole day was a [shocker].
  - The shock absorber came with it.
overall.awful -3 car|train|dumpster|trash crash|wreck|fire show|of|tv|from|interview
  + It was a [car crash of] a service.
  - A car crash on the M6 held us up.
keep.real_crash keep a|the|my|in car crash on|at|in|near|happened
overall.not_great -2 i|we|i've|we've|have|'ve had|seen|known|eaten|tasted better
  + It was fine, but [I had better] in Spain.
  - I had better go now.
keep.had_better keep i|we had|'d better go|be|not|leave|get|start|check|call|do|things|luck|say
overall.not_great -1 underwhelmed|underwhelming|nonplussed|unenthused|lukewarm|unmoved|unenthusiastic
  + I was left [unenthused].
  - Overwhelmed with joy.
overall.not_great -2 kindest|nicest thing i|you|that can|could
  + It was edible, the [kindest thing I can] say.
  - The kindest thing was the note.
overall.not_great -1 hit and|or miss
  + It is [hit and miss].
  - He hit the ball and did not miss.
overall.fed_up -3 wits|wit's|tether|rope end
  + I am at my [wits end].
  - The end of the rope is red.
overall.fed_up -2 tearing|tear|pulling|banging my|our hair|head
  + I am [tearing my hair] out.
  - She cut my hair.
overall.fed_up -2 heartbroken|heart-broken|distraught|broken-hearted|inconsolable|sobbing
  + I am [distraught].
  - A crushed ice drink.
keep.happy_tear keep tears of joy|laughter|happiness
overall.bad -2 had|have|of to|our|my|us|the cancel|postpone|miss|reschedule|abandon our|my|the honeymoon|holiday|wedding|trip|plans|party|christmas|meeting
  + We [had to cancel our honeymoon].
  - They let us cancel our trip for free.
overall.bad -2 we|us|me|i|they|he|she lost|lose|losing the|our|my|a house|sale|property|client|clients|contract
  + [We lost the house].
  - I lost the deal box.
overall.idiom -2 having|had a|an|you're|ur laugh|giraffe|laff
  + £9 for chips, you're [having a laugh].
  - We had a good laugh.
keep.good_laugh keep had|have|having a|such|good laugh with|together|at|and|about|too|all|so
overall.idiom -2 you could|couldnt|couldn't|not n't|not make it|this up
  + [You couldn't make it up].
  - You could make it on time.
overall.idiom -2 rub|rubbed|rubbing our|my|it|salt noses|in|nose|into
  + They [rub our noses] in it.
  - Rub the oil on the steak.
overall.idiom -2 gone|going|went to seed
  + The place has [gone to seed].
  - We sow the seed in May.
overall.idiom -2 slow|sarcastic|golf clap|applause
  + [Slow clap] for another missed bin.
  - Slow songs got applause.
overall.idiom -2 only|all|main|one|sole|slight niggle|grumble|bugbear|quibble|moan
  + My [only quibble] is the parking.
  - Just moan if you must.
overall.problem -1 teething|on-going|minor|few|several problem|problems|issue|issues|hiccup|hiccups|snag|snags|glitch|glitches
  + There were [teething problems].
  - The baby is teething in May.
overall.average -1 worked|works|ran good|well|great|fine|perfectly|ok|okay|brilliantly until|till|untill
  + The stove [worked fine until] the guarantee ended.
  - We were fine until noon with a picnic.
overall.problem -1 hard|tough|rough|difficult|nightmare|terrible time with|getting|finding|trying|using|understanding|reaching|connecting|logging|from
  + I had a [hard time with] the zip.
  - It is a hard time of year.
overall.idiom -2 at your own|ones risk|peril
  + Swim there [at your own risk].
  - The risk is your own.
overall.stay_clear -1 should|would|i'd|'d|please pass|skip on|this|that
  + I [would pass on] the calamari.
  - I would pass the salt.
overall.idiom -2 costing|costs|cost|wasting|wastes me|us time|money|hours|fortune|sleep|and
  + You are [costing me time] and patience.
  - It cost me a pound.
overall.regret -2,stage:return am|'m|are|'re|will|be|straight returning it|this|them|mine|immediately|tomorrow
  + I [am returning it].
  - She is returning it to the shelf.
overall.disappointed -2 was|were|been|am|are|is|feel|felt|feeling|being|so|badly|massively|totally|completely|seriously let|failed down|miserably|us|me|badly|by
  + I [was let down] by the whole team.
  - We were let in by a side door.
overall.bad -2 <be> brutal|cheesy|corny|crude|cruddy|derelict|harsh|hateful|invasive|junky|mid|rough|ruthless|scammy|toxic|uneven|unsuitable|yucky|tone-deaf|distracted|disengaged|inaudible|unreadable|mislabelled|mislabeled|ghetto|janky|icky|cringe|wack|whack|gash|turgid|dross|drivel|guff|grating|galling|damning|demoralising|demoralizing|degrading|demeaning|disconcerting|unfathomable|untenable
  + The queue at noon [was brutal].
  - A brutal honesty poem.
overall.bad -2 <be> <degree> brutal|cheesy|corny|crude|harsh|hateful|invasive|junky|mid|painful|rough|ruthless|scammy|sour|strange|toxic|uneven|weak|yucky|blunt|tone-deaf|distracted|messy|risky|dusty|limp|odd|weird|off|hostile|janky|flat|tough|grating|galling|disheartening|demoralising|degrading|demeaning|samey|formulaic|predictable
  + It [is quite messy].
  - The odd one out is in stock.
overall.shame -2 what|such a|an cheek|liberty|pain|failure|lottery|carry-on|cop-out|copout|burden|faff|slog|mare|disappointment|let-down|nonsense
  + [What a cheek]!
  - What a cheeky grin.
overall.shame -2 raw|rough deal|ride
overall.shame -2 sorry|sad|shocking|terrible|awful state of|they|he|she|it|that|the
overall.shame -2 lost|false|bitter cause|economy|pill
  + We got a [raw deal].
  - The state of the art.
overall.idiom -2 make|makes|made it|this|that make sense
  + My bill is up and I use less, [make it make sense].
  - I make it by hand.
overall.idiom -2 so much for
  + [So much for] next day.
  - Thank you so much for that.
keep.thanks_so_much keep thank|thanks|thankyou|love|appreciate|appreciated|cheers|grateful|means|done|do|does|did|it|you|them|paid|pay|paying|charge|charged|ask|asking|spent|spend|cost … so much for
overall.idiom -2 this|that is what|the we|i|thanks|you get|got
  + After ten years, [this is what we get].
  - This is what we ordered, great.
overall.fed_up -2 mortifying|gutting|nerve-wracking|nerve-racking|soul-crushing|heartbreaking|heart-breaking|tearful
  + It was [mortifying] at the till.
  - A mortar and pestle.
overall.worst -3 could n't|not have|of been more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
overall.worst -3 could|can|ca n't|not be more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
overall.worst -3 couldnt|cannot|cant be more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
overall.worst -3 couldnt have|of been more wrong|disappointed|disappointing|rude|unhelpful|disinterested|uninterested|unprofessional|frustrated|frustrating|annoyed|annoying|dismissive|different|useless|incompetent|confusing|unwelcoming|unfriendly|upset|misleading|inaccurate|bored|boring
  + I [could not have been more disappointed].
  - Could it be more wrong?
overall.useless -3 less than useless|worthless|helpful|ideal|impressed|satisfactory
  + The helpline is [less than useless].
  - The larger one is less useless.
keep.former_one keep old|previous|last|former company|provider|supplier|bank|insurer|network|phone|laptop|car|tv|dentist|garage|landlord|gym … terrible|awful|broken|useless|bad|poor|rubbish|slow|rude|horrible|shocking|expensive|worst|worse|hopeless
overall.bad -3 one|1|no star|stars
  + [One star] from me.
  - The one starfish.
keep.one_star_off keep one|1 star less|off|short|deducted|michelin|hotel|more
overall.mark -2 up|raise|improve their|your|its game|act|ideas
  + They need to [up their game].
  - Raise the game card.
overall.regret -2 sorry|gutted|sad|mad i|we switched|joined|bought|booked|signed|bothered|ordered|moved|chose|upgraded|came
  + I am [sorry I switched].
  - Sorry I was late.
overall.average -1 bare minimum
overall.average -1 minimum|minimal effort
  + They do the [bare minimum].
  - The minimum age is six.
keep.high_hopes keep had|have|having|with|such high|great|such|big hopes
keep.high_hopes keep high hopes
overall.problem -2 keep|keeps|kept changing|moving|losing|ignoring|cancelling|canceling|rescheduling|messing|forgetting|removing|deleting|axing|raising|increasing|delaying
  + They [keep removing] films.
  - Keep the change.
keep.keep_on_moving keep i|we|please|just|and keep|kept moving|changing|losing
overall.average -1 too small|short|tight|few|thin|weak|strict|basic|stiff|bulky|narrow
  + The hall was [too small].
  - Small dogs come, too.
overall.fed_up -2 dread|dreads|dreading going|to|having|every|the|it|another
  + My son [dreads going] in.
  - No one dreaded it.
keep.dread_think keep dread to think
overall.bad -2 service|customer|epic|total|complete|major|huge|massive|big|utter|what fail
  + [Epic fail] at the till.
  + Customer [service fail] once more.
  - Should the service ever fail, ring this number.
overall.problem -1 am|'m|are|'re|was|were|been|got|still|left|me|us stuck
  + We [are stuck] at the gate.
  + They left [us stuck] in the lift.
  - The label stuck to the box.
