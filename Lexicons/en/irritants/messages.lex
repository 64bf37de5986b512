@language en
@kind     irritants

# Short messages to firms: tweets, chats, comments.

# What an app, a line or an account does
choice.disappeared       -2                                             took|taken|taking|removed|removing|killed|axed|scrapped|ditched … only|one|best|main|useful|favourite|favorite … feature|thing|option|function|button|reason|bit|part|dish|flavour
  + You [removed the one feature] I used.
  - He took one look at the best thing.
choice.monotone          -2,stage:use                                   plays|playing|play|shows|showing|recommends|repeats|suggests|serves … same … songs|song|tracks|artists|ads|posts|shows|films|episodes|videos|articles|ten|twenty|handful|few|dishes
  + It [plays the same twenty] songs.
  - She plays by the same rules.
communication.no_reply   -2,rupture:no_answer                           reply|replied|replying|answer|answered|answers|respond|responded … everyone|everybody|others … but|except me|us|mine
  + You [replied to everyone but me].
  - I replied to everybody but felt tired.
communication.nobody     -2                                             nobody|noone|cannot|cant|n't|not|never|one … give|get|gave|got|given … straight|clear|proper|definite|honest|sensible|meaningful answer|reply|response|date|reason|explanation
  + Why can [nobody give me a straight answer].
  - I got an honest answer.
continuity.runaround     -2,rupture:repeat_contact,effort:contact_again <duration>=1w of back|chasing|emails|calls
  + [Three weeks of calls].
  - Two weeks of sun.
ease.forced              -2                                             nobody|noone|one should have|need to
  + [Nobody should have to] beg.
  - One should have a pen.
ease.forced              -2                                             should|shouldnt not|n't have to … chase|call|ring|ask|beg|wait|repeat|explain|fight|keep|prove|phone|email|worry|send|go|reset|restart|log|do
  + We [shouldn't have to chase] you.
  - You should have to ask.
errors.wrong_bill        -3,stage:manage                                charged|paid|billed|paying … still on|showing|says|have|got|only … free|basic|old|trial|ads|lower|standard
  + I got [charged and I am still on the free] plan.
  - It is paid and still on show.
overall.fed_up           -1                                             come|cmon on guys|lads|people|folks|seriously
  + [Come on guys].
  - Come on in, guys.
overall.idiom            -2                                             you|u|they had|have one job
  + [You had one job].
  - I had one job before this, in sales.
overall.joke             -3                                             done|congrats|congratulations|cheers|kudos|bravo|job|work|nice for|on|at losing|ruining|wasting|cancelling|canceling|delaying|breaking|deleting|ignoring|messing|destroying|forgetting|overcharging|stranding|screwing|failing
  + Well [done for losing] it.
  - Cheers for finding my bag.
performance.battery      -2,stage:use                                   drains|eats|kills|drained|eating|killing|draining|munches|sucks … battery|phone|charge
  + It [drains my phone].
  - He drains the pasta.
performance.outage       -2,stage:use                                   it|site|app|line|network|internet|signal|service|power|system|website|servers|server|broadband|wifi|everything 's|is|are|down down|out|off again|today
  + And [it's down again].
  - It's down to you.
reachability.no_contact  -2,rupture:missing_touchpoint                  dms|dm|inbox|chat|comments|lines|phones|mailbox <be>|always closed|shut|off|disabled|full|unavailable|switched
  + Your [DMs are closed].
  - The chat was about a closed school.
reliability.bug          -2,stage:use                                   pauses|skips|stops|restarts|jumps|turns|switches|starts|plays|changes|deletes|resets|opens|closes|mutes … itself|themselves|randomly
  + The song [pauses by itself].
  - The nurse herself skips lunch.
reliability.bug          -2,stage:use                                   volume|sound|brightness|speed|signal|temperature|balance|picture jumps|goes|jumping|going|fluctuates … up|down|all|wildly|constantly
  + The [volume jumps up] and down.
  - He jumps at the sound.
reliability.lost_data    -3,stage:use                                   wiped|deleted|erased|removed|cleared|lost|overwrote my|all|our|every … downloads|playlists|playlist|settings|data|progress|photos|messages|history|contacts|bookings|points|files|songs|work|notes|profile|library|draft
  + Your update [wiped all my downloads].
  - He cleared my path of snow.
reliability.not_working  -2,stage:use                                   premium|plan|discount|order|booking|payment|points|voucher|upgrade|credit|balance|refund|subscription|ticket|gift|account|number|policy <be> not|n't … showing|appearing|applied|recognised|recognized|registering|active|activated|linked|loading|recognized|visible
  + My [premium isn't showing].
  - The plan is not to be late.
reliability.not_working  -2,stage:use                                   still|yet|again|nope broken|busted|buggy|crashing|faulty|knackered|borked|leaking|glitching|glitchy|lagging|failing|offline
  + Nope, [still broken].
  - A broken vase, still in its box.
reliability.recurrent    -2                                             happening|happened|happens|started again|anymore
  + It is [happening again].
  - It will not happen again, he said.
reliability.shut         -2,stage:use                                   shuts|closes|quits|kicks|throws|boots straight|right|me|back|immediately|instantly|us back|down|out|off|away|again
  + Every time I open it, it [shuts straight down].
  - The shop shuts at ten.
resolution.refused       -2                                             discount|code|voucher|coupon|pass|id|photo|proof|selfie|documents … rejected|refused|declined|denied|invalid
  + My student [discount got rejected].
  - His photo of the code is good.
resolution.unsolved      -1                                             already tried|did that|this|those|everything|all
  + I [already tried that].
  - I tried that already-famous pie.
timeliness.still_waiting -2                                             day|week|month|hour two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|12|14 … without|counting|waiting|still|no
  + [Day four without] water.
  - On day three we swam.
usability.awkward        -2,stage:use                                   forgets|loses where|what|which i|we
  + It [forgets where I] was.
  - She never forgets a name.
usability.clutter        -2,stage:use                                   do|does|did|dont not|n't|never want|need|like … on|in my|our … screen|feed|library|list|phone|inbox|bill|home|menu
  + I [don't want podcasts on my screen].
  - I want it on my list.
waiting.put_on_hold      -2,stage:support,channel:phone                 love|loved|loving|enjoy|enjoyed|enjoying being|sitting|waiting … hold
  + [Love being on hold].
  - I love to hold his hand.

# Said of a delay, a desk, a case
communication.no_reply   -2,rupture:no_answer is|are anyone|anybody home|listening|awake|alive|monitoring
  + [Is anybody home] ?
  - Anybody home is safe.
competence.clueless      -2                   how can|could|do|does you|they|anyone|anybody|u not know|have|see|tell|manage|notice|check
  + [How can you not know] where it is?
  - How do you tell one from the other?
ease.forced              -2                   had|have|having to rebook|rebuy|repurchase|reapply|redo|reorder|re-order|rewrite|retype|rearrange|reinstall|re-enter|reenter|re-do
  + We [had to rebook] with others.
  - I like to rearrange the chairs.
ease.wasted_time         -2                   want|like|need my|our|that|those … time|hour|hours|evening|minutes|day back
  + I [want my time back].
  - Time and again we got it back.
empathy.dont_care        -2                   simple|quick|little|mere sorry|apology|explanation|thank would|could
  + A [simple sorry would] do.
  - A quick apology came at once.
errors.gave_away         -2                   my|our seat|seats|room|table|slot|place|spot|bed|booking was|were|had|got … taken|occupied|gone|sold|reassigned
  + [My seat was taken].
  - Our room was like gold.
errors.lost              -2                   bag|bags|luggage|suitcase|parcel|package|order|stuff <be> still|apparently|sitting|stuck in|at|on
  + My [bag is still in] Paris.
  - The bag is in the car.
errors.no_record         -2                   order|account|booking|policy|claim|appointment|case|file|reservation|ticket|number|page|email … never|not|n't … existed|exist|exists
  + They told me my [order never existed].
  - The order of monks that existed here.
errors.split             -2                   rows|row|seats|coaches away|apart from
  + My kids were put ten [rows away from] me.
  - The rows of seats went far.
friendliness.walked_off  -2                   agent|clerk|she|he|staff|nurse|waiter|they|waitress|assistant walked|turned|strolled|wandered|stormed away|off
  + The [agent walked away].
  - She walked off the weight.
keep.answer              keep                 no|nope|nah|yes|yep still|already|yet
keep.set_phrase          keep                 agent|clerk|she|he|staff|nurse|waiter|they|waitress|assistant walked off the|my|his|her|our
overall.fed_up           -1                   guess … have|need|must|'ll to|have drive|buy|pay|wait|find|walk|start|return|switch|invest|do|go|call|to
  + [Guess I have to drive] now.
  - Guess who has a car to drive.
overall.fed_up           -2                   you|they|company|u never learn|listen|improve
  + [You never learn].
  - He never learned to swim.
overall.idiom            -2                   not|n't|hardly|isnt rocket|brain science|surgery
  + It's [not rocket science].
  - A rocket of science.
overall.idiom            -2                   where do|can|should i|we even|begin|start
  + [Where do I even] start.
  - Where do we go?
overall.joke             -2                   n't|not|cannot|cant be serious
  + You ca[n't be serious].
  - It could be serious.
reachability.absent      -2                   no crew|pilot|driver|guard|conductor|interpreter|lifeguard|wheelchair|ramp|porter|steward|stewards|marshals
  + So far [no crew].
  - No drivers licence was asked for.
timeliness.still_waiting -2                   still trying|attempting|struggling|fighting|battling to|with get|reach|find|speak|talk|cancel|return|contact|connect|book|log|resolve|sort|recover|claim|figure|access|them|you
  + I am [still trying to get] home.
  - Still, trying to get fit is fun.
timeliness.still_waiting -1                   waiting for|on a|my|our|an|your … callback|refund|bag|bags|reply|response|answer|luggage|engineer|delivery|parcel|package|pilot|confirmation|update|money|call
  + [Waiting on my refund].
  - Our bags were by the gate as we sat waiting.
value.paying_for         -2                   paid|pay|paying … priority|premium|express|extra|upgrade … and|but|yet … last|nothing|same|never|not|n't|still|no|waited
  + I [paid for priority and boarded last].
  - I paid extra and it was good.

@sector airline telecom energy bank app transport insurance public
reliability.recurrent -2 third|fourth|fifth|sixth|3rd|4th|5th|6th time this|in week|month|year|days|weeks|months|two|three|a|as|as
  + This is the [third time this month].
  - The third week of this month.

@all
