@language en
@kind     irritants

resolution.evasive   -2 just|simply|only said|say|says|replied|answered no|tough|sorry
  + The clerk [just said no] and left.
  - He said it is no trouble.
resolution.no_result -2 without success|luck|avail|joy
  + I wrote to the mayor [without success].
  - There is no joy without cake.

keep.dont_call          keep please do not|n't delete|remove|block|release|replace
resolution.battle       -2   battling|disputing|fighting|arguing|chasing with|for|them|this|it|over for|since|over months|weeks|years|days
  + We have been [fighting this for months].
  - He was fighting cancer with courage.
resolution.half         -2   deducted|deduct|deducting|minus|took|taking postage|shipping|fees|fee from|off|out … refund|return
  + They [took postage off my refund].
  - A flat fee is taken off each fare.
resolution.half         -2   only|just ~refund|~refunded|~received|~got|~get|~receive|~give|gave|credited|~credit|~paid|back|given|offered half|part|partial
  + They [only refunded half].
  - I only got one ticket, for me.
resolution.nothing_done -2   tried|attempted|attempting|trying … to ~dispute|~remove|~correct|~resolve|~fix|~settle … several|many|multiple|times|since|years|months|weeks|without|no|but|for
  + I [tried to fix it many] ways.
  - I tried a seat for two.
resolution.refused      -2   claim|claims|application|request|appeal|loan|dispute|modification|refinance|card|payment … denied|declined|rejected|refused|dismissed|turned
  + My [claim was denied] twice.
  - He denied that he had made a claim.
resolution.refused      -2   refuse|refuses|refused|refusing|failed|failing|fails|fail|avoided|neglected|declined to|removing ~remove|~delete|validate|~verify|~release|~correct|~investigate|~provide|~fix|~replace|~exchange|unlock|~honor|~honour|~return|~refund|~send|~update|~help|~assist|this|it
  + They [refuse to validate] the sum.
  - A refused parcel, returned to its sender, costs nine pounds.
resolution.refused      -2   they|you|he|she|bank|who|company|support|staff wo|will|would|did|do|does not|n't|never unlock
  + [They would not unlock] my file.
  - The key would not unlock it.
resolution.refused      -2   wo|will|would|did|do|does|could|ca|have not|n't|never|has ~remove|~delete|validate|~verify|~release|~correct|~investigate|~acknowledge|~replace|~exchange|~reverse|~block|provided|removed|deleted|validated|corrected|released|investigated|replaced
  + The bureau [will not delete] the entry.
  - Please do not delete my file.

keep.any_case              keep                      in any case
keep.attorney_general      keep                      attorney general|generals
keep.back_to_them          keep                      get|getting the|this|that|some money|cash|deposit|refund back to him|her|them
keep.cant_help_but         keep                      can|could|ca not|n't|cannot help but|myself|yourself
keep.enough_money          keep                      have|had enough|much|that ~money
keep.good_work             keep                      keep the
keep.have_money            keep                      have|had the|any money because|for
keep.holiday               keep                      ~do nothing but
keep.hygiene               keep                      wash your hands
keep.i_keep                keep                      i keep my
keep.i_refuse2             keep                      i refuse to
keep.if_not_solved         keep                      if not|n't resolved|fixed|sorted|solved|rectified
keep.ill_escalate          keep                      escalate|escalating into|quickly
keep.kept_some             keep                      keep|kept some|most|part of the|it
keep.lid                   keep                      close the ~case
keep.marked_resolved       keep                      marked|mark|marks|marking|closed|listed|flagged … as resolved|solved|closed|complete|completed|fixed|done|delivered
keep.no_change             keep                      nothing … would … ~change|done
keep.no_pressure           keep                      no attempt to rush|sell
keep.pet                   keep                      ~cat|~dog … refused
keep.smile                 keep                      could|can <negation> help but
keep.they_escalate         keep                      he|she|they|will|would|be|being|staff|manager|rep escalate|escalated
keep.told_story            keep                      told|tell|tells|read me|us|the … same … story
keep.will_return           keep                      will return
resolution.battle          -2,effort:chase           fight|fighting|fought|beg|begging|pleading|plead|battling for my|our|a|the refund|money|deposit|compensation|claim|rights|answer|seat|bed
  + I am still [begging for my deposit].
  - They fight for the crown.
resolution.battle          -2,stage:resolve          finally|eventually got|received|get|gave|had|paid|refunded|managed|sent … after … complaining|threatening|threats|chasing|emails|letters|calls|shouting|begging|blowing|arguing|fighting|insisting|ombudsman|court|reminders|complaints|phoning|ringing|pestering|kicking|begged|complained|threatened|chased
  + We [finally got the deed after months of letters].
  - We finally got to the beach after lunch.
resolution.battle          -3,effort:chase           ~fight|fought|fighting|battle|battling … to|with|for ~get|~refund|~money|~bank|~insurer|them
  + I have been [fighting with them] since March.
  - The kids fight for the window seat.
resolution.came_back       -2,rupture:repeat_contact <count>=3 … ~engineer|~repair|~visit|~technician|~attempt
  + After [three times the engineer] gave up.
  - Visit us three times, get a stamp.
resolution.came_back       -2                        and|still|again|have|had … same problem|issue|fault|error
  + A new hob, and [still the same fault].
  - The same problem page runs weekly.
resolution.came_back       -2,stage:resolve          dripping|leaking|broken|rattling|flashing|knocking|failed|broke again by|within|after
  + The tap was [dripping again by] bedtime.
  - See you back again the next time.
resolution.came_back       -2                        keeps|kept|keep happening|recurring|coming
  + It [keeps happening] at every renewal.
  - Keep the good work coming.
resolution.came_back       -2,stage:resolve          same old|exact|story|old|issue story|issue|problem|again|happening
  + I reinstalled it, [same old story].
  - She told me a story.
resolution.came_back       -2                        same ~problem|~issue|~fault … again|back|still|keeps
  + The [same fault is back].
  - The same menu again, no issue.
resolution.came_back       -2,stage:resolve          still pulls|leaks|leaking|knocking|rattles|dripping|drips|squeaks|smoking|beeping|faulty|stalling|rattling|misfiring
  + The car [still pulls] to the left.
  - Still waters run deep.
resolution.came_back       -2,stage:resolve          third|fourth|fifth|3rd|4th|5th time back for|with
  + [Third time back for] the same warning light.
  - It is our third time back at the resort.
resolution.came_back       -2,rupture:repeat_contact third|fourth|fifth|3rd|4th|5th ~attempt|~repair|~replacement|~engineer
  + My [third attempt] to fix one digit.
  - The third floor.
resolution.came_back       -2,rupture:repeat_contact two|three|four|five|six|several|multiple|numerous|2|3|4|5|6 ~engineer|~repair|~technician|~replacement|~attempt
  + [Four engineers] and the line still drops.
  - Two cafés near the engineering museum.
resolution.came_back       -2,stage:resolve          with|had the same|identical noise|fault|problem|leak|light
  + It came back [with the same noise].
  - I asked for the same light.
resolution.came_back       -2                        ~problem|~issue|~fault … ~return|~recur|~come|~happen again|back|returned|recurred
  + The [issue came back] on Sunday.
  - No problem, we will return.
resolution.cannot          -2                        hands are|were tied
  + The adviser said their [hands are tied].
  - Our hands were cold.
resolution.cannot          -2                        nothing … can|could do
  + There was [nothing she could do].
  - There is nothing like a can of cola. Do try.
resolution.closed          -2,stage:resolve          closed|close|closing without resolving|reading|asking|answer|resolution|explanation|a
  + The complaint was [closed without resolving] it.
  - They close without fail at six.
resolution.closed          -2,stage:resolve          ticket|complaint|case|request|issue|it|is|keeps … getting|gets|got closed automatically|without|every|again
  + My request [keeps getting closed automatically].
  - The door closed automatically.
resolution.closed          -2                        ~case|~ticket|~complaint|~claim … ~closed
  + My [complaint was closed] with a survey.
  - The shop was closed for Easter.
resolution.closed          -2                        ~close|closed … ~case|~ticket|~complaint|~claim
  + They [closed my ticket] unread.
  - The case has a clip.
resolution.constant_repair -2,stage:resolve          ~need|constant|endless|repeated|third|fourth|fifth|several constant|repair|repairs|visits|fixing|replacement
  + It [needs repair] every spring.
  - I need a repair kit for my bike? No.
resolution.evasive         -2                        canned|scripted|generic|automated|copy ~response|~reply|~answer|~email|paste
  + I got a [scripted reply].
  - A generic cereal with a canned peach.
resolution.evasive         -2                        insist|insists|insisted|adamant|swear|maintain|insisting it|they|that|i|we|there|nothing … was|were|had|is|are|did|sent|delivered|arrived|signed|wrong|working
  + They [insist it was] sent.
  - They insist on tea.
resolution.evasive         -3                        no ~accountability|~ownership|~responsibility
  + There is [no accountability] here.
  - The responsibility is mine.
resolution.evasive         -3                        passing|pass|passed the buck
  + The garage kept [passing the buck].
  - Pass the salt.
resolution.evasive         -3                        ~fob|~palm|~brush off
  + The dealer [fobbed off] every question.
  - The dodgems were fun.
resolution.evasive         -3                        ~refuse|<negation>|never … ~take|~accept|~admit … ~responsibility|~blame|~fault|~ownership|~liability
  + They [never accept any blame].
  - Not bad: they take responsibility for each tree.
resolution.evasive         -3                        ~wash|~washed … hands
  + The seller [washed his hands] of it.
  - The linen is washed daily.
resolution.gave_up         -2                        in the end i|we cancelled|canceled|left|walked|bought|complained|hired
  + [In the end I bought] my own.
  - In the end we loved it.
resolution.half            -2                        keep|kept|keeping|deducted|docked|withheld nearly|over|almost|half|most|part|some|a half|of|my|the|quarter|third
  + They [kept half of] my bond.
  - Keep some of it.
resolution.half            -2,stage:resolve          left|leave|leaves|went|gone without testing|checking|explaining|finishing|tidying|cleaning|saying|leaving|asking
  + He [left without testing] it.
  - I left without my hat.
resolution.half            -2                        only|just refunded|refund|got|received|gave|credited|paid|offered me|us|back|a|my … back|half|part|partial|fraction|percent|%
  + They [only refunded me half].
  - Only got back at six.
resolution.half            -2,stage:resolve          went|left|walked|scarpered|disappeared|off away|off|without without|fixing|finishing|doing fixing|finishing|anything|cleaning|half|the
  + The plumber [went off without fixing] it.
  - She went away and came back tanned.
resolution.half            -2                        ~partial ~refund|~credit
  + I was left with a [partial refund].
  - Partial shade on the terrace.
resolution.half            -2                        ~refund of all but
  + I saw a [refund of all but] six pounds.
  - All but one of us loved it.
resolution.half_done       -2                        had|have|having|left|leaving|leave to|me|us clean|tidy|clear|sweep|mop|wash|hoover|vacuum … up|after|behind|myself|ourselves|mess
  + We [had to sweep up] when they left.
  - I have to clean my shoes.
resolution.half_done       -2                        left|leave|leaves half|most … undone|unfinished|incomplete|outstanding|finished|done
  + They [left half the wall unfinished].
  - We left half of the cake.
resolution.half_done       -2                        left|leave|leaves|leaving a|the|my|our|us|me|with|everything|it|half … unfinished|half-finished|incomplete
  + They [left our bathroom unfinished].
  - He left in haste, his plate unfinished.
resolution.half_done       -2                        started|began|left the|my|our|a job|work|kitchen|bathroom|roof|project|repair and|then|half … vanished|disappeared|never|stopped|finished|undone
  + They [started the roof and vanished].
  - The job on the roof is open.
resolution.legal           -3                        bailiff|bailiffs|repossessed|repossession|eviction|evicted
  + They sent the [bailiffs] over ten pounds.
  - A bail of hay.
  + They [repossessed] my van.
resolution.legal           -3,effort:chase           contacting|consulting|hiring|seeking|retaining|involving a|an|my|our … ~lawyer|~attorney|~solicitor
  + We are [consulting our own solicitor] now.
  - I liked consulting this solicitor.
resolution.legal           -3,effort:chase           legal action|advice|proceedings
  + We are taking [legal action].
  - The legal age is 18.
resolution.legal           -3,effort:chase           my|our ~lawyer|~attorney|~solicitor will|'ll
  + [My lawyer will] write to them.
  - My lawyer won.
resolution.legal           -3,effort:chase           small claims
  + I am heading to the [small claims] court.
  - Small cups.
resolution.legal           -3,effort:chase           take|took|taking|see|sue|suing … court
  + I will [take them to court].
  - The tennis court is free.
resolution.legal           -3,effort:chase           trading standards
  + I wrote to [trading standards].
  - High standards all round.
resolution.legal           -3,effort:chase           will|'ll|shall|forced|must|had|have to|hire|contact|consult|involve|seek|see|get|find hire|consult|involve|retain|contact|a|my|an|the … ~lawyer|~attorney|~solicitor
  + I [will hire a good lawyer] over this.
  - The attorneys of the buyer sent me a form.
  - I would consult this solicitor again.
resolution.legal           -3,effort:chase           ~chargeback
  + I had to raise a [chargeback].
  - Charge the back unit overnight.
resolution.legal           -2,effort:chase           ~escalate|~escalated
  + I had to [escalate] it to a director.
  - The escalator was clean.
resolution.legal           -3,effort:chase           ~ombudsman|~lawsuit|litigation
  + I took it to the [ombudsman].
  - My daughter is reading law.
resolution.marked          -2                        marked|listed|flagged … as resolved|solved|fixed|complete|completed|done
  + They [marked the job as done].
  - A mark as done by a pen.
resolution.never_done      -2                        never|n't|not|havent|hadnt|hasnt been|being|get|got|gets offered|checked|answered|included|given|tested|updated|finished|serviced|actioned|completed|addressed|mentioned|informed|acknowledged
  + The filter had [never been tested].
  - I have never been to it.
resolution.never_done      -2                        was|were never offered|checked|answered|included|given|tested|updated|finished|serviced|replaced|actioned|completed|addressed|mentioned
  + The leak [was never checked].
  - The check was in the post.
resolution.no_resolution   -2,stage:resolve          no|without|zero|any|not solution|resolution|remedy|outcome|conclusion|closure|joy|luck|avail
  + Three months on and [no resolution].
  - Screen resolution is no issue.
resolution.no_result       -2                        <negation> … been successful
  + My appeal has [not been successful].
  - It has been a successful show.
resolution.no_result       -2                        <negation> … get anywhere|far|nowhere
  + I did [not get anywhere] with the bank.
  - Get a seat anywhere you like.
resolution.no_result       -2                        in vain
  + I begged [in vain] for a refund.
  - He is so vain.
resolution.no_result       -2                        no avail
  + I complained to [no avail].
  - Avail yourself of the buffet.
resolution.no_result       -2,stage:resolve          no fault found
  + The repair centre says [no fault found].
  - The drain was found with no trouble.
resolution.no_result       -2,stage:resolve          no fault|faults on the|our|my line
  + They say [no fault on the line].
  - I had no problem with the app.
resolution.no_result       -2                        no luck|use
  + I tried the branch with [no luck].
  - Good luck to the team.
resolution.no_result       -2,stage:resolve          no|none|not further|the forward|forwarder|wiser|nearer
  + I am £900 lighter and [no further forward].
  - There is no better place.
resolution.no_result       -2                        ~fruitless|futile|unsuccessful|unsuccessfully
  + My search was [fruitless].
  - A vain cat posed in the lobby.
resolution.no_result       -2                        ~get|getting|got nowhere
  + I am [getting nowhere] with this.
  - Nowhere gets sunsets like it.
resolution.no_solution     -2                        <negation> … ~solution|~resolution|~remedy
  + They could [not offer a solution].
  - Not the usual, but a solution that works.
resolution.no_solution     -2                        no ~recourse|~help|~assistance|~progress|~result|~joy|~success
  + I wrote three times with [no success].
  - With help, the climb is easy.
resolution.no_solution     -2                        no|zero|without|any ~resolution|~solution|~fix|~remedy
  + Ten calls and [no resolution].
  - A solution for lenses.
resolution.not_given_back  -2,stage:return           tried|trying|attempting|struggling getting|recovering|reclaiming|claiming … money|deposit|refund|bond|compensation|cash|fee … back
  + We have [tried getting our bond back] since June.
  - I tried getting back to the quay.
resolution.not_given_back  -2,stage:return           tried|trying|attempting|struggling to get|recover|reclaim|claim|retrieve … money|deposit|refund|bond|compensation|fee … back
  + I [tried to get my deposit back] for a year.
  - I tried to get back to the bond desk.
resolution.not_repaid      -2                        <negation>|never … ~get|~got|~receive|~see|~seen|~have … ~refund|~money
  + I [never got my money] back.
  - Get a refund in two taps.
resolution.not_repaid      -2                        am|now|still|left|be out … <money>
  + I am [still out ninety pounds].
  - The ad is out: ten pounds off.
resolution.not_repaid      -3                        holding|withholding|withheld|froze|frozen|freezing … my|our ~money|~fund|~deposit|~payment|~check|~account|escrow|wages
  + They are [withholding my deposit] for a scratch.
  - The account holder is my aunt.
resolution.not_repaid      -3                        keeping|kept … my|our money
  + They just [kept my money].
  - I keep my money in a tin.
resolution.not_repaid      -2,stage:return           no sign of my|our|the|any|a money|refund|deposit|reimbursement|payment
  + There is still [no sign of my money].
  - I signed for my refund.
resolution.not_repaid      -2,stage:resolve          not a|one bean|penny|sausage|dime|cent back|when|from|since|yet|of
  + There was [not a bean when] it mattered.
  - I did not find a bean of it hard.
resolution.not_repaid      -2,stage:resolve          not|n't|never|yet seen|see|had|received a|one|single penny|cent|dime of|back|since|yet
  + I have [not seen a penny of] it.
  - I see a penny of difference.
resolution.not_repaid      -2,stage:resolve          not|n't|never|yet … seen|see|had|received a|one|single penny|cent|dime|penny
  + I have [never received a cent] for the broken oar.
  - I had never seen one bright new penny at the mill.
resolution.not_repaid      -2                        no|without|any|zero ~refund|~reimbursement
  + Flight cancelled and [no refund].
  - No, the refund came on Monday.
resolution.not_repaid      -2                        still|now out my|our money
  + We are [still out our money].
  - My pocket is out of shape.
resolution.nothing_done    -2                        <negation>|never … do|done anything
  + They did [not do anything] about the noise.
  - Can I do anything for you?
resolution.nothing_done    -2                        and|but|then then|and|after nothing|zilch|silence $
  + They took a deposit [and then nothing].
  - They ate, and then nothing was left.
resolution.nothing_done    -2                        continue|continues|continued|continuing|persist|persists to report|charge|bill|call|harass|send|show|list|claim|deny|refuse|ignore|say|insist|chase|demand|collect
  + They [continue to bill] my late aunt.
  - Continue to the church.
resolution.nothing_done    -2,stage:resolve          could|can n't|not do anything|much|nothing for me|us|him|her
  + He [couldn't do anything for me].
  - I can do anything for them.
resolution.nothing_done    -2                        dismissed|disregarded|belittled|minimised|minimized|downplayed my|our|his|her|as
  + The clinic [dismissed my] pain.
  - School is dismissed at noon.
resolution.nothing_done    -2                        no ~action|~effort|~attempt
  + [No action] was taken on the damp.
  - No attempt to rush us out.
resolution.nothing_done    -2                        nobody|noone|no-one|one … ~ownership|~responsibility|~charge
  + [Nobody takes ownership] of the case.
  - One of the nurses in charge hugged me.
resolution.nothing_done    -2                        nothing to|about resolve|fix|solve|help|rectify|correct|sort|address
  + They did [nothing to fix] the leak.
  - I have nothing about me to mend a bike.
resolution.nothing_done    -2                        nothing … ~done|~happen|~happened|~happens|changes|changed
  + I reported it and [nothing was done].
  - It is done, thanks.
resolution.nothing_done    -2                        not|never|n't taken|taking|take … seriously
  + My report was [not taken seriously].
  - Take it seriously or not.
resolution.nothing_done    -2                        ~complaint|~request|~claim|~problem|~dispute|~issue|~report … ~ignored
  + Every [complaint was ignored].
  - A complaint is not something to ignore ? Agreed.
resolution.nothing_done    -2                        ~do|did|done|does|doing … nothing
  + The agency [did absolutely nothing].
  - We did nothing but sunbathe.
resolution.nothing_done    -2                        ~ignore|~ignored … ~complaint|~request|~claim|~problem|~dispute|~issue|~report
  + The council [ignored my report].
  - Ignore my last message.
resolution.paltry          -2                        offered|gave|refunded|credited|sent me|us|him|her … measly|paltry|derisory|pathetic|insulting|lousy|mere
  + They [offered me a measly] fiver.
  - They offered us tea.
resolution.refused         -3                        <negation> … ~refund|~reimburse|~compensate
  + We were [never refunded] for the broken day.
  - The refund page has a new look.
resolution.refused         -2,stage:resolve          ca|can|could|cannot|cant|couldnt|unable n't|not|to|get|even get|a|my|any|claim a|my|any|the|refund|replacement refund|replacement|money|deposit|compensation
  + I [couldn't get a refund].
  - I could get a refund at the desk.
resolution.refused         -2,stage:resolve          claim|appeal|refund|request|application|complaint|warranty … denied|rejected|refused|declined|knocked|thrown|turned
  + My [claim was denied].
  - The claim was not large, but refused nobody.
resolution.refused         -2                        getting|get|trying|impossible a|any|your|my|money|for refund|refunds|money|back|response|answer|it … impossible|nightmare|joke|battle|struggle|like|hard
  + [Getting a refund is impossible].
  - Getting a cat.
resolution.refused         -2                        nothing they|we|he|she|i|more|else … could|can|be do|done
  + According to the depot there is [nothing they can do].
  - We had nothing to do.
resolution.refused         -2                        wo|will|would n't|not ~replace|~repair|~honor|~honour|~reimburse
  + They [will not replace] a cracked lens.
  - Will the repair not be dear ?
resolution.refused         -3                        ~claim|~refund|~dispute|~appeal|~warranty|~application|~request|~complaint … ~deny|~denied|~reject|~rejected|~refuse|~decline|~declined
  + My [claim was denied] over a comma.
  - A claim form was handed out.
resolution.refused         -3                        ~deny|~denied|~reject|~rejected|~refuse|~decline|~declined … ~claim|~refund|~dispute|~appeal|~warranty|~request|~complaint
  + They [rejected my appeal] within a day.
  - The cat refused its bowl.
resolution.refused         -3                        ~refuse|refusal|refuses|refusing to … ~refund|~help|~pay|~reimburse|~fix|~repair|~remove|~investigate|~assist|~replace|~correct|~cover|~credit|~reverse|~provide|~compensate|~give
  + The airline [refused to reimburse] the taxi.
  - You pay more elsewhere.
resolution.round           -2,rupture:dead_end       back|am|are|right|we're|i'm to|at square|where|the one|i|we|started|beginning|start
  + A month later we are [back to square one].
  - We went back to where the boat is.
resolution.round           -2,rupture:dead_end       merry-go-round|rigamarole|runaround|run-around|roundabout|vicious|endless of|circle|loop|cycle
  + It is an [endless loop] of menus.
  - A loop of string.
resolution.round           -2,rupture:dead_end       round|around in circles
  + The website sends you [round in circles].
  - We ran round the park in small circles.
resolution.unfixed         -2                        has|have|'s n't|not been cut|painted|mown
  + The grass [hasn't been cut] since May.
  - The cake was cut.
resolution.unfixed         -2                        n't|not|never|nt been mown|touched|serviced|maintained|repaired|mended|attended|actioned|addressed|rectified
  + A loom sold as new, yet [never been serviced].
  - The meadow had been mown, not raked.
resolution.unfixed         -2,stage:resolve          still|yet|again|same <be>|doing|not|has|there broken|faulty|fault|leaking|unresolved|unfixed|outstanding|unpaid|happening|fault|problem
  + The boiler is [still not unfixed] by the man.
  - The same is not broken down by month.
resolution.unsolved        -2                        <negation>|never|nothing … ~resolve|~solve|~fix|~sort|~rectify|~repair|addressed|addressing|~remedy|~mend
  + The leak was [never fixed].
  - Can you fix a puncture?
resolution.unsolved        -2                        cannot … ~help|~resolve|~solve|~fix|~assist|~sort
  + They [cannot sort] my meter.
  - I cannot thank them enough for the fix.
resolution.unsolved        -2                        can|could|ca <negation> … ~help|~resolve|~solve|~fix|~assist|~sort
  + The clerk said she [could not help].
  - I could not help but smile.
resolution.unsolved        -2,stage:resolve          guesswork|bodge|bodged|stopgap|sticking-plaster
  + The repair is pure [guesswork].
  - I guess what I need is a nap.
resolution.unsolved        -2,stage:resolve          no proper|permanent|real|lasting|satisfactory resolution|solution|fix|answer|outcome|response
  + There is [no proper resolution].
  - There was no real need.
resolution.unsolved        -2,stage:resolve          paint|painted|painting|papered over it|the the|damp|cracks|mould|mold|again
  + They [paint over it again] and go away.
  - Paint over the wall in blue.
resolution.unsolved        -2,stage:resolve          raised|lodged|registered|logged complaint|complaints|request|ticket|issue … thrice|twice|times|many|several|again|but|still
  + I [raised complaint thrice].
  - I raised the issue and they fixed it twice as fast.
resolution.unsolved        -2,stage:resolve          reported|flagged|raised|complained … last|months|years|weeks|since|ago|times|spring|summer|winter|autumn|year|month|january|february|march|april|may|june|july|october|november|december
  + I [reported it last] spring.
  - I reported to the desk in May 2020.
resolution.unsolved        -2                        still <negation> … ~resolve|~solve|~fix|~sort|~rectify|~address|~mend
  + It is [still not sorted].
  - Still, it was sorted on day one.
resolution.unsolved        -2,stage:resolve          under|in|pending investigation|review|consideration|assessment since|for|after|with
  + It is still [under investigation after] 12 days.
  - Is it under review?
resolution.unsolved        -2                        ~failure to … ~resolve|~solve|~fix|~correct|~address|~provide|~remove|~investigate|~verify|~respond
  + Your [failure to correct] this cost me a loan.
  - A heart failure ward with kind nurses.
resolution.unsolved        -2                        ~problem|~issue|~fault|~matter … ~persist|~remain|~continue|~continues|ongoing|~recur
  + The [fault persists] after two visits.
  - Remain seated. Any issue, call us.
resolution.unsolved        -2                        ~unable|~fail|~failed|~failing|unwilling to … ~help|~resolve|~solve|~fix|~assist|~sort|~repair|~rectify|~correct|~address|~provide|~remove|~investigate|~delete
  + The helpdesk was [unable to help].
  - I failed to resist the pudding.
resolution.unsolved        -2                        ~unresolved|unsolved
  + My complaint remains [unresolved].
  - A puzzle left for us to solve.

resolution.evasive -2 unwilling|reluctant|refusal|unable|failure|failed|failing to take|accept|admit|acknowledge|assume|own … responsibility|blame|fault|liability|mistake|ownership|error
  + They were [unwilling to accept any blame].
  - The unwilling witness failed to take the bus.

# Not put right
resolution.came_back     -2                                                           fix|repair|patch|solution|glue|seal|weld … n't|not hold|held|last|lasted|stick
  + The [repair did not hold] a week.
  - Fix the rope, then hold it.
resolution.closed        -2                                                           shut|shuts|shutting my|the|our case|ticket|complaint
  + They [shut my case] unread.
  - Shut the cupboard, the case is in it.
resolution.contact_again -2,effort:chase                                              had|having to complain|escalate … further|twice|again|repeatedly|higher|times|three|four|five
  + We [had to complain four] times.
  - We had to take the path further up.
resolution.contact_again -2,effort:chase                                              had|having to take it|this|things|matters further|higher
  + We [had to take it further].
  - We had to take it home.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again,stage:resolve had|having to take|bring|drive|drag it|them|the … back … garage|shop|store|dealer|dealership|workshop|mechanic|tailor|again|twice|times
  + We [had to take the saddle back twice].
  - We had to take the dog back to the kennels at noon.
resolution.legal         -2,effort:chase                                              'm|am|are|'re|be|will|'ll|now suing|disputing|litigating
  + I [am suing] the letting agent.
  - Sue and Lee are at the bar.
resolution.no_solution   -2                                                           no|without|never|zero end|light|solution|resolution|closure … in|at|of sight|end|tunnel
  + There is [no end in sight].
  - No parking at the end of the tunnel.
resolution.no_solution   -2                                                           saga|nightmare never|n't|doesnt|not ends|end|ending|stops
  + The [saga never ends].
  - When does it end ?
  - The road just never ends.
resolution.no_solution   -2                                                           ~go|goes|went|going on and on
  + The hold music [goes on and on].
  - Sing on and dance, it goes well.
resolution.nothing_done  -2                                                           ~kick|kicked|kicking|kicks the can
  + They keep [kicking the can] down the road.
  - Kick the ball down the road.
resolution.refused       -2                                                           anything|everything|everyone|utmost to avoid|wriggle|weasel|dodge|squirm|wiggle … paying|pay|payout|out|refunding|responsibility|refund
  + They will do [anything to avoid paying].
  - Is there anything to pay ?
resolution.refused       -2                                                           haggle|haggled|haggles|haggling|nitpicked over|about
  + The assessor [haggled over] a spoon.
  - A haggis with mash.
resolution.refused       -2                                                           ~knock|knocked|turned|~turn|threw|thrown|batted|swatted|kicked back|down|out|away my|our|the|her|his|every|it|me|us claim|claims|request|appeal|complaint|application|refund|flat|dispute|down
  + They [knocked back my claim] twice.
  - The wind knocked back the gate.
resolution.refused       -2                                                           ~turn|turned me|us|him|her|it down flat|cold|outright|twice|again
  + The insurers [turned us down flat].
  - I turned it down to ten.
resolution.unsolved      -2                                                           just|a|mere|only|sticking a|mere|another sticking-plaster|band-aid|bandaid|plaster|stopgap
  + What they did was [just a band-aid].
  - Put a band on it, first aid is a tent.

# Excuses and crumbs
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again start|starts|started|starting|begin|begins|back from|at|to square one
  + Each call [starts from square one].
  - One square of cake to start.
resolution.paltry        -2                                             settled|settle|settles|offered|refunded|reimbursed|repaid|received|compensated … fraction of
  + They [refunded a fraction of] it.
  - A fraction of the class.

# Told in other words
resolution.battle         -2                                             beg|begging|begged|grovel|grovelling|grovelled|plead|pleading … for|to … own money|refund|help|seen|answer|attention|it|price|own
  + I felt I was [begging for my own money].
  - The dog begs for a treat.
resolution.battle         -2                                             run|runs|ran|running me|us|you|him|her ragged
  + The move [ran us ragged].
  - A ragged coat; he ran.
resolution.contact_again  -2,rupture:repeat_contact,effort:contact_again called|phoned|rung|rang|emailed|written|asked|complained|chased|told|explained … umpteen|countless|zillion|gazillion|million|dozens … times
  + I've [called umpteen times].
  - The Times has a dozen pages, he explained.
resolution.contact_again  -2,rupture:repeat_contact,effort:contact_again umpteen|million|thousand|hundred|billion|zillion|dozen|dozens|gazillion calls|phonecalls|emails|phone|letters|attempts|reminders|messages|chats
  + It took half a [dozen calls] to stop it.
  - One call, a dozen eggs.
resolution.evasive        -2                                             dance|danced|dancing|pussyfoot|pussyfooted|pussyfooting|tiptoed|skated|skirted around|round the|it|this|my
  + The bursar [danced around the] fees.
  - We danced around all night.
resolution.evasive        -2                                             skirt|skirts|skirted|skirting|dodge|dodged|dodges|dodging|duck|ducked|ducks|ducking|sidestep|sidestepped|sidestepping|evade|evaded|evades|evading|swerved|avoided|deflected|deflect|deflects … the|my|our|all|every|any question|questions|issue|issues|subject|point|problem|topic
  + The minister's clerk [ducked every question].
  - The duck pond; the point of all.
resolution.evasive        -2                                             ~talk|talked|talks|speaks|spoke|talking in riddles|circles|code
  + The surveyor [talked in riddles].
  - A book of riddles to talk about.
resolution.no_result      -2                                             made|makes|making no|zero|little|n't|absolutely … difference
  + I reset the box and it [made no difference].
  - It made all the difference.
resolution.not_given_back -2                                             n't|not|never|cannot|cant ~get|~give|got|given the|my|your|our|that|his|her session|deposit|day|hour|lesson|class|points|credit|fee|ticket|voucher|afternoon|minutes back
  + You do[n't get the lesson back].
  - I got my deposit back.

# Gone home with nothing
resolution.paltry   -2 only|just|merely … offer|offers|offered|offering|give|gave|gives|giving voucher|vouchers|credit|coupon|coupons|a|us|me|points voucher|vouchers|credit|coupon|coupons|towards|for|instead|and
  + They will [only give a voucher].
  - Only the first ten are offered a voucher, I hear.
resolution.unsolved -2 left|leave|leaving|went|gone|home|away|out without getting|receiving|being|seeing|ever|even|having … seen|examined|treated|helped|answer|answers|treatment|tests|scan|results|papers|refund|ticket|tickets|food|meal|order|anything|served|attended|prescription|keys|money|my|his|her|their|our
  + My aunt [left without being examined].
  - We left without being noticed.

resolution.unsolved -2 not|n't|couldnt|cant|cannot|wouldnt do a|one|another|damn thing about|for|with
  + She said she could [not do a thing about] it.
  - I can do a thing about it myself.

resolution.battle -2 <duration>=10min of|spent arguing|pleading|fighting|begging|complaining|debating|haggling|protesting
  + After [half an hour of pleading] they opened.
  - Ten minutes of explaining by the guide.

resolution.closed -2 closed|close|closes|closing|shut my|our|the|this|that complaint|case|ticket|claim|file|dispute|query|report|enquiry without|before|with|as answering|reading|replying|looking|any|even|no|nothing|resolved
  + They [closed my complaint without any] word.
  - The file closed.

resolution.not_done -2 ca|can|could|cannot|cant|couldnt|would n't|not get|put|move|fit|rebook me|us|him|her|them on|onto the|any next|later|earlier|other|same flight|train|bus|coach|ferry|boat|plane
  + They [could not put her on the next ferry].
  - She could not get the next ferry.
resolution.not_done -2 ca|can|could|cannot|cant|couldnt|would n't|not get|put|move|fit|rebook me|us|him|her|them on|onto the|a|another|any flight|train|bus|coach|ferry|boat|plane
  + They [could not put her on another ferry].
  - She could not get the ferry.
resolution.unfixed  -2 no one|body seems|seemed|appears|appeared … able|capable to|of help|helping|sort|sorting|resolve|cancel|change|remove|stop
  + At the bank [no one seems able to help].
  - No one appears able to beat this bakery.
resolution.unfixed  -2 nobody|noone seems|seemed|appears|appeared … able|capable to|of help|helping|sort|sorting|resolve|cancel|change|remove|stop
  + At the depot [nobody seems able to help].
  - Nobody appears able to beat their prices.

resolution.cannot -1 it|lock|machine|phone|screen|car|watch|boiler is|was|'s beyond|past repair|saving|fixing|rescue
  + The [lock is beyond repair].
  - A shop beyond the repair yard.

resolution.legal -2 had|forced to open|lodge a|an dispute|grievance|complaint
  + I [had to open a dispute] with the guild.
  - They showed me how to open a dispute.
resolution.legal -2 i|we|'ve|have opened|lodged a|an dispute|grievance|complaint
  + [I opened a dispute] today.
  - They opened a case of wine.
  - You can lodge a complaint with a pen.

resolution.no_solution -2 no|without|not|n't any|a|courtesy|replacement|loan|temporary|alternative|spare|hire|offered car|phone|vehicle|laptop|accommodation|loan|bike|machine|appliance|courtesy|replacement … provided|offered|available|meantime|given
  + [No replacement bike in the meantime].
  - I bought no car.

resolution.not_repaid -2,stage:return only|partly|partially|just half|part|partly|been|third|partial|refunded|reimbursed|repaid … refunded|reimbursed|repaid|refund|credited|returned|back
  + My bond was [only partly refunded].
  - My bond was refunded.
  - Just a refund will do.

resolution.not_repaid -2,stage:return partly|partially|half refunded|reimbursed|repaid|credited
  + My fee was [partially credited].
  - A partial refund of joy.

timeliness.status_stuck -2 request|claim|application|file|case|complaint|project|order|ticket|dispute|tracking … not|n't|never|hardly|barely progressed|moved|advanced|budged
  + My [claim has not budged].
  - My claim soared.
  - My order has not changed.

resolution.evasive -2 <company>|<helper>|bailiff decline|declines|declined|shirk|shirks|dodge|dodges|reject|rejects|rejected|abdicate|disclaim … responsibility|liability|blame
  + The [bailiff declines all responsibility].
  - He took responsibility.

resolution.not_done -2 them|it|had|be|hem|to redo|redone|redid|rework|redeliver|refit|resend … three|four|five|several|many|two|twice times|before|and|because
  + We had the [hem redone three times].
  - I sang it three times.

resolution.cannot -2 say|says|said|told|claim|claims|replied|tell … out of their|his|her|our hands|control|remit
  + They [say it's out of their hands].
  - They say it with their hands.

resolution.no_result -2 visit|visits|call|calls|repair|update|appointment|letter|complaint|intervention|treatment|reset|restart|emails changed|change|solved|solve|achieved|did|done|fixed|improved nothing
  + Their [visit changed nothing].
  - The visit changed my view.
  - The visit did absolute wonders.

resolution.contact_again -2,rupture:repeat_contact not for want|lack of … asking|trying|telling|calling|chasing|complaining|reporting
  + It's [not for want of asking].
  - I want to ask.
  - It is not as if I had asked for much.

resolution.closed -2 closed|close|closes|closing|shut my|our|the|this|that|every complaint|case|ticket|claim|request|query|report|enquiry without … answer|reading|solving|resolving|asking|telling|explanation|reply|fixing|looking|solution|warning|notice
  + They [closed my request without reading] it.
  - They closed the road.
resolution.legal  -2 i|we will|shall|wo|would|'ll not|n't hesitate … report|sue|complain|court|ombudsman|expose|prosecute
  + [I will not hesitate to report] the duke.
  - Do not hesitate to sing.
  - They would not hesitate to sue for you.
