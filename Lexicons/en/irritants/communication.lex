@language en
@kind     irritants

communication.no_reply -2,rupture:no_answer <message> … went|go|goes|gone|remain|remains|remained|left|were unanswered|unread|unopened
  + My [letter went unanswered].
  - A letter left on the desk.

communication.contradictory -2                   says|said|told|saying|stated … one thing
  + The mail [says one thing] and the desk another.
  - There is one thing that he said about jazz.
communication.no_proof      -2                   never|not|n't|havent … sent|send|sending|provide|provided … me|us … proof|contract|anything|copy|documents|documentation|statement|notice|explanation|correspondence
  + They [never sent me a copy] of the lease.
  - Please do not take me for a proof reader, sent from my phone.
communication.no_reply      -2,rupture:no_answer remain|remains|remained|stay|stays|stayed|keep|kept silent
  + We wrote in May and the mill [remained silent].
  - The silent film remained.
communication.not_informed  -2                   <negation> … estimate|eta|timescale|timeframe|timeline|indication … when|how
  + The mill did [not give an indication of when].
  - They gave a figure of how long.
communication.not_informed  -2                   i|we|he|she|they|was|were|am|been|is|are|choir never|not|n't notified|told|informed|warned|advised … of|about … error|errors|mistake|mistakes|issue|issues
  + The choir [was never told of the mistake].
  - They told a lie about errors.
communication.not_informed  -2                   no|without|zero estimate|estimated|eta|timescale|timeframe|timeline|indication|estimation of|for|on|time|about … when|how|time|date|long
  + They gave [no indication of when] it would sail.
  - The estimate is for the roof.
communication.not_informed  -2                   once|point|time|stage did|was|were|has|have anyone|anybody|they|he|she|you|i|we been|call|phone|ring|reply|respond|answer|tell|explain|inform|warn|update|called|told|informed|warned|updated|replied|responded|explained|notified
  + At [no point did anyone explain] the fee.
  - At that point they had called twice.
communication.not_informed  -2                   or|nor updated|informed|contacted|called|replied|answered|explained|apologised|apologized|notified|responded me|us|my|the|why|to|our|back|anything
  + They have not come [or informed us] of a date.
  - Was he called or was he not ?
communication.not_informed  -2                   very|so|too|hardly|precious little|any|few discussion|consultation|dialogue|contact|correspondence|feedback
  + There was [very little consultation] beforehand.
  - A little discussion with cake.
communication.not_informed  -2                   ~refuse|refuse|refused|refuses|refusing|decline|declined to give|provide|share|disclose|supply|release|tell|reveal … information|info|details|detail|reason|reasons|explanation|answer|answers|update|updates
  + The estate [refused to disclose any details].
  - I refused to give, for good reason.
communication.not_informed  -2                   ~tell|told us|me nothing|zilch
  + The pilot [told us nothing].
  - He told me about nothing but goats.
keep.own_step               keep                 i|we ~refuse|refuse|refused|decline|declined to give|provide|share|disclose|supply|release|tell|reveal … information|info|details|detail|reason|reasons|answer|answers
keep.silent_running         keep                 i|we|it|engine|fan|motor|fridge|dishwasher|machine|pump|washer|dryer|heater|boiler remain|remains|remained|stay|stays|stayed|keep|kept silent

communication.not_informed -2 only|just found|learned|learnt|discovered out|of|it when|after|because|from|through|calling
  + I [only found out when] I rang.
  - I only found it by the door.
communication.silence      -2 where is|are|'s|the my|our|hell|the … order|parcel|package|refund|money|bag|bags|luggage|suitcase|delivery|engineer|items|stuff|plane
  + So [where is my refund] ?
  - Where is my seat, 4A or 4B ?

communication.no_reply -2,rupture:no_answer does|do|will anyone|anybody ~answer|~reply|~read|~care
  + [Does anybody read] these forms ?
  - Does anyone have a pen ?
  - Can anyone answer my question about bulbs?
communication.no_reply -2,rupture:no_answer neither … nor called|wrote|answered|replied|returned|call|write|answer|reply
  + They [neither rang nor wrote].
  - I neither smoke nor drink.
communication.too_many -2                   keep|keeps|kept|keeping|constantly|continually|still sending|getting|receiving|emailing|texting|bombarding … me|emails|texts|adverts|ads|spam|messages|mail|junk|letters|notifications
  + You [keep sending me] flyers.
  - I keep getting kind words from the team.

# No answer at all
communication.chase    -2,rupture:repeat_contact,effort:contact_again i|we … sent|left|written|wrote him|her|them various|several|numerous|multiple|countless|many|repeated emails|messages|letters|requests|calls|voicemails|texts
  + [I have left them countless voicemails].
  - I left them the lettered box, many a time.
communication.chase    -2,rupture:repeat_contact,effort:contact_again i|we … sent|left|written|wrote|made various|several|numerous|multiple|countless|many|repeated emails|messages|letters|requests|calls|voicemails|texts|phone|telephone
  + [I have sent various letters] since May.
  - They left several letters out of the word.
communication.chase    -2,rupture:repeat_contact,effort:contact_again multiple|several|numerous|countless|many|repeated|endless|umpteen calls|emails|messages|letters|phone|attempts|requests|contacts
  + After [countless emails] the plot was mown.
  - They asked whether to select multiple letters on the keypad.
communication.chase    -2,rupture:repeat_contact,effort:contact_again repeatedly|constantly|keep|kept asked|called|calling|asking|emailed|contacting|emailing|ringing|phoning
  + We [kept ringing] the depot.
  - They asked whether I kept asking price in mind for the house.
communication.chase    -2,rupture:repeat_contact,effort:contact_again ~call|~called|calling|~email|emailed|~contacted|rang|phoned|wrote|asked … several|multiple|numerous|many|repeatedly|again|countless times|occasions|and|over
  + I [rang them several times].
  - They asked whether to call at several times of day, it says on the form.
communication.no_reply -2,rupture:no_answer                           awaiting|await … reply|response|answer|call|callback|update
  + Day nine, [awaiting a callback] since noon.
  - I look forward to your reply.
communication.no_reply -2,rupture:no_answer                           black hole
  + Your inbox is a [black hole].
  - They asked whether the black hole film is at eight.
communication.no_reply -2,rupture:no_answer                           heard nothing|zero|zilch|nada
  + Two weeks on I have [heard nothing].
  - I heard a bang, nothing else to add ?
communication.no_reply -2                                             how about answering|replying|responding
  + [How about answering] your letters ?
  - How about a trip to the lake ?
communication.no_reply -2,rupture:no_answer                           never|not|n't|nobody|didnt|no … ~call|~called|~contact|~contacted|phone|rang|ring|email back|me|us
  + The council [never called back].
  + [Nobody contacted us] about the leak.
  - Please do not call me at work.
communication.no_reply -2,rupture:no_answer                           never|not|n't|no|nobody|nothing|havent|yet … ~hear|heard|hearing … back|anything|from|since|more
  + I [never heard back].
  + We have[n't heard anything].
  - I had never heard of this firm.
communication.no_reply -2,rupture:no_answer                           no call|callback|calls|callbacks|email|emails|text|acknowledgement|acknowledgment|contact
  + Day nine and [no callback].
  - They asked whether no calls after ten, says the ward poster.
communication.no_reply -2,rupture:no_answer                           no one … replied|responded|replies|responds|reply|respond|called|contacted
  + [No one has replied] since Easter.
  - No, one reply slip is enough.
communication.no_reply -2,rupture:no_answer                           no one|body … called|contacted|rang|phoned|came|emailed
  + [No one called] about the boiler.
  - No, one body lotion was called Bliss.
communication.no_reply -2,rupture:no_answer                           no|not|n't|never|without|zero|yet|nobody|havent|didnt … reply|replies|response|responses|answer|answers|respond|responded|replied
  + [No reply] to my three letters.
  + They [never responded].
  + I did[n't get an answer].
  - Reply yes or no to this text.
communication.no_reply -2,rupture:no_answer                           radio|complete|total|utter|deafening silence
  + Then [radio silence] from the agent.
  - They asked whether a minute of complete silence was held.
communication.no_reply -2,rupture:no_answer                           still|yet|been|am|'m waiting|awaiting … reply|response|answer|answers|hear|call|callback|contact|email|news|update
  + I am [still waiting for a reply].
  + [Still awaiting an answer].
  - I am waiting for the bell to call class.
communication.no_reply -2,rupture:no_answer                           unanswered|ghosted|stonewalled|non-response|nonresponse|unacknowledged
  + Six [unanswered] letters.
  - They asked whether to leave unanswered the questions that do not apply.
communication.no_reply -2,rupture:no_answer                           went|goes|gone|go quiet|silent|dark|cold
  + The agent [went quiet] in week two.
  - They asked whether the hall goes dark at curtain call.
communication.no_reply -2,rupture:no_answer                           yet to … hear|receive|get|respond|reply|call
  + They are [yet to reply].
  - It is yet to rain, but call me if it does.
communication.no_reply -2,rupture:no_answer                           ~fail|failed|fails|failure|refuse|refused|refuses|refusing|neglected … respond|reply|answer|call|acknowledge|contact
  + The seller [refuses to answer] me.
  - The brakes failed, who do I call ?
communication.no_reply -2,rupture:no_answer                           ~ignore|ignored|ignoring|ignores
  + The council [ignored] my plea.
  - They asked whether to ignore the first beep of the gadget.
keep.no_need_back      keep                                           ^ do|please not|n't|do|dont call|phone|email|contact|ring|not me|us|back|call
keep.no_need_back      keep                                           no|not|n't|never need|needed|have|had to ~call|~contact|phone|ring|email back|me|us
keep.own_step          keep                                           i|we never|not|n't|did|have|had … ~call|~called|phone|rang|ring back

# Not informed
communication.bad          -2 communication|communications|comms … poor|bad|terrible|awful|horrible|nonexistent|non|dreadful|lacking|appalling|shocking|abysmal|dire|zero
  + [Communication was dire] all winter.
  - Communication is key, bad line or good.
communication.bad          -2 left|right|one hand|department|side … <negation> … know|knows|talk|talks
  + [One department never talks] to the next.
  - They asked whether the left side talks of a talk show.
communication.bad          -2 poor|bad|terrible|awful|horrible|dreadful|appalling|shocking|abysmal|worst|nonexistent|lousy communication|communications|communicating|comms|communicators
  + [Poor communication] from the trust.
  - They asked whether my communication degree covered bad weather radio.
communication.copy_paste   -2 copy|cut and|& paste|pasted
  + Just a [copy and paste] mail.
  - Use copy and then paste the code.
communication.copy_paste   -2 generic|automated|canned|template|templated|standard|boilerplate|auto|automatic|computer-generated|robotic reply|replies|response|responses|answer|answers|email|emails|message|messages
  + I get [canned replies] each time.
  - They asked whether the standard reply paid letter is enclosed.
communication.language     -2 broken|poor|bad|limited|no|barely|hardly … english
  + The clerk had [broken English].
  - English broken biscuits are in aisle two.
communication.language     -2 not|n't|hard|difficult|impossible|cannot|couldnt … understand accent|accents|him|her|them|english
  + I could [not understand them].
  - They asked whether my dad could not understand English.
communication.not_informed -2 no one … told|informed|explained|warned|tells|explains
  + [No one explained] the dosage.
  - No, one told me it was red.
communication.not_informed -2 no one|idea|clue … knows|what|when|why|where
  + We had [no idea when] the bus would come.
  - No one sold is the same, who knows.
communication.not_informed -2 not|n't|never|no … updated|update|updating
  + I was [not updated] at the gate.
  - They asked whether not to update the app on a train.
communication.not_informed -2 not|n't|never|nobody|without|no|failed|didnt|wasnt|neglected … ~inform|informed|informing|notified|notify|~told|~tell|telling|~warn|warned|warning|~advise|advised|notification|notice|explained|explain
  + We were [never told] by the clerk.
  + They cut the supply [without warning].
  - Please do not tell my wife, it is a gift.
communication.not_informed -2 no|zero|not|n't|without|lack|little|poor|lacking|insufficient|never … information|info|communication|update|updates|explanation|explanations|clarity|transparency|feedback|confirmation|details|reason|follow-up
  + [No information] on the platform.
  + A [lack of communication] with parents.
  - For more information, do not hesitate to call.
communication.not_informed -2 ~find|found out … chance|accident|myself|neighbour|neighbor|hard
  + I [found out by chance] on the web.
  - Find out more by phone, by chance or by mail.
communication.not_informed -2 ~keep|kept|left … in … dark
  + The liner [kept us in the dark].
  - They asked whether the lamp was left in a dark room.
communication.too_many     -2 constant|endless|unwanted|daily|incessant emails|calls|texts|marketing|mails|ads
  + [Endless texts] from the lottery desk.
  - They asked whether too many cooks, and calls for broth.
communication.too_many     -2 spam|spammed|spamming|bombarded|inundated|unsolicited|pestered|nuisance
  + I am [bombarded] with offers.
  - Look in your spam folder for the code.
communication.unclear      -1 badly|poorly explained|communicated|signposted|worded
  + The scheme is [poorly explained].
  - He explained that the badly burnt toast was mine.
communication.unclear      -2 different|conflicting|contradictory|every|each answer|answers|story|stories|information|info|person
  + I got [different answers] from each desk.
  - A different person sits there each day, dad.
communication.unclear      -2 difficult|hard|impossible|tough|struggle|struggled|struggling|try|trying|tried|battle|difficulty|unable|pulling to|getting|in … get|getting|obtain|extract|have|pin straight|clear|definite|definitive|sensible|consistent|honest|a|any … answer|answers|reply|explanation
  + It is [impossible to get a definite answer] out of the harbour board.
  - It was not hard to guess his answer.
communication.unclear      -1 not|n't|never … clear|clearer|clearly|understandable
  + The rules are [not clear].
  - It is clear today, not a cloud.
communication.unclear      -1 unclear|confused|ambiguous|vague|confusion|cryptic|misinformation|incoherent|evasive
  + The new rota is [unclear].
  + A [vague] reply from the clerk.
  - If the label is unclear, ask the crew.

# The same words in other senses
communication.bad            -2                   nobody|noone|no-one could|can|would|was|were|seems|seemed|able tell|explain|say|give|know|able|find|confirm|help
  + [Nobody could tell us] the gate.
  - They could say so.
communication.bad            -2                   uncommunicative|uninformative|tight-lipped|uncontactable|incommunicado
  + The builder is [uncommunicative].
  - A lip balm.
communication.contradictory  -2                   changed|changes|changing|keep|kept|keeps their|his|her|its|your|the|changing story|stories|tune|mind|date|dates|time|story|their|goalposts|rules
  + The site office [changed their story].
  - He changed his coat.
communication.contradictory  -2                   different stories|answers|dates|excuses|versions|reasons
  + We got four [different excuses].
  - The dates are in a different month.
communication.contradictory  -2                   different|another|new story|tale|answer|excuse|version|reason every|each time|call|person|agent|phone
  + It is a [new excuse every time].
  - She reads a new story every night.
communication.contradictory  -2                   everyone|everybody|each|one|they|person says|said|told|tells|gives|gave … different
  + [Everyone says something different].
  - One said it was a good film, no different.
communication.contradictory  -2                   get|given|told|gets|gave|giving … different story|stories|tale|version|things|reasons
  + I [get a different story] from each of them.
  - We got a different room.
communication.contradictory  -2                   keep|keeps|kept|always|constantly saying|telling|insisting|claiming|repeating
  + The desk [keeps saying] Friday.
  - She told jokes.
communication.contradictory  -2                   move|moved|moving|shift|shifted|shifting the|goal goalposts|posts
  + They keep [moving the goalposts].
  - We moved the goal by a yard.
communication.contradictory  -2                   told|tell|tells|telling|said one|me|us|different|something thing|things|different|another|else … another|different|each|every|something|else|thing|then|completely
  + I was [told one thing and another].
  - She told me another tale.
communication.copy_paste     -2                   automated|generic|canned|scripted|robotic|templated|copy-paste|boilerplate response|reply|email|emails|answer|answers|message|messages|replies|responses
  + I only got a [canned reply].
  - The robot replies to the message.
communication.copy_paste     -2                   keep|keeps|kept|just|only sending|sends|sent|giving|gives|repeating|send me|us|the|out the|same|same|links|link|a … link|answer|reply|response|message|email|thing|article|links|text
  + The desk [keeps sending me the same link].
  - Keep sending me the new menu.
communication.copy_paste     -2                   read|reads|reading|stick|sticks|sticking|stuck|going|following|working from|off|to|by a|the|their|his|her script|scripts
  + Tech support just [read off a script].
  - Actors read the script before filming.
communication.copy_paste     -2                   same answer|reply|response|email|excuse|message|line … every|each|again|all|everyone
  + The [same reply to every] one of my mails.
  - The answer is the same as mine.
communication.copy_paste     -2                   stock|canned|scripted|macro|bot|generic|standard|templated|automated|cookie-cutter letter|reply|replies|response|responses|answer|answers|email|emails|macro|macros|message
  + My appeal got a [stock letter].
  - The whole stock is on the site.
communication.found_out      -2                   only found|find|learnt|learned|heard|discovered|knew out|about … from|when|by|because|after|through
  + We [only found out when] the bus had gone.
  - I only found my bag at noon.
communication.found_out      -2                   only|until|till after i|we … ordered|placed|paid|bought|booked|signed|purchased|arrived|confirmed|complained|asked
  + They mention the wait [only after I had paid].
  - After the ball I bought one.
communication.ghosted        -2                   ghosted|ghosting|~stonewall|stonewalled … me|us|my|our|him|her|by
  + They [ghosted me] after the deposit.
  - A ghost story by my aunt.
communication.ghosted        -2,rupture:no_answer stopped|stop|ceased|quit answering|replying|responding|communicating
  + By June they had [stopped replying].
  - The bus stopped, no replies came.
communication.illegible_text -2                   text|print|font|writing|letter|label|screen|menu|sign|form ~be|was|is illegible|unreadable|tiny|minuscule|blurred|blurry
  + The [label was illegible].
  - The letter is tinted.
communication.instructions   -2                   instructions|manual must|look|were|are … written|translated by|in a|an|some|google
  + The [instructions look translated by a] robot.
  - The instructions were clear.
communication.instructions   -2                   instructions|manual|booklet|label|print ~be|in|only illegible|unreadable|unclear|tiny|missing|incomprehensible|gibberish|confusing|wrong|blurry|minuscule|nonexistent
  + The [instructions are gibberish].
  - Print it in colour on German paper.
communication.jargon         -2                   full of jargon|gobbledygook|legalese|acronyms|waffle
  + The leaflet is [full of jargon].
  - The van is full of boxes.
communication.just_reads     -2                   just|simply|only|merely read|reads|reading … from|off|out the|a|his|her|slides|script|screen|sheet|book|notes
  + The trainer [just reads off his] slides.
  - I just read a book.
communication.just_reads     -2                   read|reads|reading … slides|script|powerpoint|screen|crib … out|word|aloud|verbatim|from
  + The tutor [read the slides out] to us.
  - I read the script at home, on screen.
communication.language       -2                   cannot|cant|couldnt|n't|not|hardly|barely … understand|follow a|the|a|what|her|his|their|him|them word|accent|accents|thing|saying|said|out
  + I [cannot understand a word] he says.
  - I can understand that.
communication.language       -2                   heavy|thick|strong|impenetrable accent|accents
  + His [thick accent] lost me.
  - An accent on the heavy e.
communication.language       -2                   language barrier
  + There is a [language barrier] with the night staff.
  - The barrier at the gate is up.
communication.language       -2                   lost in translation
  + My question got [lost in translation].
  - The film "Translation" is lost.
communication.never_return   -2,rupture:no_answer never|dont|doesnt|wont return|returns|returned|returning calls|emails|messages|call
  + The office [never returned calls].
  - I never returned the keys, so they called.
communication.no_news        -2                   still|yet|absolutely|zero no|zero|any news|word|sign|reply|update|updates|answer
  + [Still no word] from the vet.
  - No news is good news.
communication.no_proof       -2                   no|without|any|zero verification|validation|proof|documentation|evidence of|that|from|for
  + They sent [no proof of] the debt.
  - Is a proof of address needed ?
communication.no_reply       -2,rupture:no_answer <negation>|never … yet ~respond|~reply|~answer|responded|replied
  + She has [n't yet responded] to my card.
  - I read the reply on the bus.
communication.no_reply       -2,rupture:no_answer <negation>|never … ~receive|received … ~response|~reply|~answer|~call|~callback|~acknowledgement
  + We have [not received an acknowledgement] from the council.
  - When will I receive an answer ?
communication.no_reply       -2,rupture:no_answer <nobody>|one|never|not|n't|didnt|havent … got|get|gets|came|come|gotten|rang|called back to
  + [Nobody ever got back to] me about the fence.
  - I got back to the hotel.
communication.no_reply       -2,rupture:no_answer ca|can|could|cannot|cant|couldnt n't|not get a|an|any|one straight|reply|response|answer
  + I [couldn't get a reply].
  - Could I get a reply?
communication.no_reply       -2,rupture:no_answer crickets
  + I asked support. [Crickets].
  - You can hear the sea from the deck.
communication.no_reply       -2                   how about you answering|replying|reading
  + [How about you reading] my letter.
  - How about a walk ?
communication.no_reply       -2,rupture:no_answer into|in a|the|this|some|your black hole|box
  + My three letters fell [into a black hole].
  - They drilled into the black wall.
communication.no_reply       -2,rupture:no_answer into|in|like a|the|an void|abyss|ether|vacuum
  + Complaints go [into a void].
  - They put a note in the box.
communication.no_reply       -2,rupture:no_answer left|leave|leaves|leaving|kept hanging|dangling|guessing|wondering
  + He was [left dangling] for a fortnight.
  - It left marks dangling beads leave.
  + They [left us hanging] since June.
  - I left my coat hanging in the hall.
communication.no_reply       -2,rupture:no_answer left|leave|leaves|leaving|kept me|us|you|him|her|customers|people|to|in|all|just hanging|dangling|guessing|limbo|wondering
  + The boatyard [left us dangling].
  - The pots he left in the hall were hanging straight.
communication.no_reply       -2,rupture:no_answer left|leaving <count>=3
  + I have [left eleven messages] this month.
  - We left two messages of thanks.
communication.no_reply       -2,rupture:no_answer like a|the brick wall
  + The complaints desk is [like a brick wall].
  - The bed stood by a brick wall, like a throne.
communication.no_reply       -2,rupture:no_answer never|nobody|not|n't|none|refuse|refuses|to return|returns|returned|answer|answers my|our|any|calls|phone|a|his|her calls|call|emails|email|messages|phone
  + They [never return my calls].
  - I return my calls at noon.
communication.no_reply       -2,rupture:no_answer never|not|n't materialised|materialized|transpired|forthcoming
  + The call back [never materialised].
  - It came as a surprise.
communication.no_reply       -2,rupture:no_answer no one … return|returns|returned my|our|calls|emails|messages|your
  + [No one ever returns my] messages at the boatyard.
  - No one may return to our cabin before noon.
communication.no_reply       -2,rupture:no_answer nobody|noone … return|returns|returned my|our|calls|emails|messages|your
  + [No one at the council returns my] calls.
  - One returned my coat.
communication.no_reply       -2,rupture:no_answer nobody|noone|no-one|never rings|phones|rang back|me|us
  + The yard [never rang back].
  - One rings the bell.
communication.no_reply       -2,rupture:no_answer nobody|noone|no-one|none … helping|helps|responding|replying|answering|listening|cares
  + Hours later [nobody is helping].
  - She helps.
communication.no_reply       -2,rupture:no_answer none|nobody|never|neither|not of|one them|return|returns|returned|bothers|calls … return|returns|returned|calls|call|emails
  + The sail menders? [None of them ever calls].
  - None of the pupils returned the oars.
communication.no_reply       -2,rupture:no_answer went|gone to|off ground|radar|grid
  + He has [gone off grid].
  - We went to the ground floor.
communication.no_reply       -2,rupture:no_answer went|gone|go|goes mia|awol|silent|quiet|ground
  + The builder [went MIA] for three weeks.
  - Mia went to the zoo.
communication.nobody         -2                   <nobody> read|bothered|checks|checked|noticed|followed|apologised|apologized|offered|asked the|my|to|up|if|how|or|it
  + [Nobody followed up] after the visit.
  - Nobody asked for rain.
communication.nobody         -2                   <nobody>|no|none … can|could|will|would explain|tell|say|answer|confirm|understand|help|find
  + [Nobody in the office can explain] this line.
  - Nobody was hurt, I can say.
communication.not_informed   -2                   <negation>|never … ~receive|received … ~notification|~statement|notice|notices|~confirmation|~update|~information|~documentation|~communication|~explanation|~letter|email|emails|text|texts|invoice|invoices|bill|bills|copy|proof|documents|paperwork|report|results
  + I [never received any statements] for that card.
  - Did you receive the letter from Mum ?
communication.not_informed   -2                   found|finds|find out from|through|via|on the|my|our|a|their invoice|bill|facebook|neighbours|neighbour|news|twitter|statement|internet|driver
  + We [found out from the invoice].
  - I found out from the start.
communication.not_informed   -2                   heard zip|nada|diddly|nowt|sod|jack|squat|bugger
  + It is a week and I have [heard zip].
  - I heard the zip close.
communication.not_informed   -1                   i|we … not|n't know why|who|when|where|what
  + [I do not know why] my pass was stopped.
  - I do not know the new counter yet.
communication.not_informed   -2                   no mention|word|hint|warning|indication|explanation|clarity|confirmation of|about|from|that|on|given|whatsoever
  + There was [no mention of] a toll.
  - I should mention the bell.
communication.not_informed   -2                   nobody|noone|no-one|never flagged|mentioned|disclosed|said it|this|that
  + The lock was shut and [nobody mentioned it].
  - Nobody on the barge is mentioned in it.
communication.not_informed   -2                   nobody|noone|no-one|never mentioned|flagged|disclosed|forewarned
  + Twelve months, which [nobody mentioned].
  - She mentioned you to me.
  + [Nobody flagged it] when we signed.
  - I flagged it and they called at once.
communication.not_informed   -2                   nobody|noone|no-one|none knows|knew|seems|had … what|when|where|happening|going
  + [Nobody knows what] happens next.
  - Nobody knows Ann.
communication.not_informed   -2                   none|no the wiser
  + An hour later we were [none the wiser].
  - The wiser owl.
communication.not_informed   -2                   not a|one word|peep|dicky|squeak|email|text|letter|update|call|apology
  + [Not a peep] from them since Friday.
  - A single email came with all the links.
communication.not_informed   -2                   not|n't even|a|one a|one|an|single word|peep|dicky|squeak|email|text|letter|update|sound|call|apology
  + [Not even a peep] about the closed lock.
  - Not even the squeak of an oar could be heard.
communication.not_informed   -2                   not|without|n't so|a|one|even|single much|a|single|word as|of|from|to … letter|email|text|word|phone|call|warning|reminder|apology|explanation|notice|heads
  + It renewed [without so much as a reminder].
  - I got a letter from them.
communication.not_informed   -2                   nowhere|never|not|n't was|is|does|did|once … mention|mentioned|stated|written|say|said|explained|disclosed|shown
  + [Nowhere was that mentioned].
  - Was it mentioned?
communication.not_informed   -2                   no|without|zero announcements|announcement|signage|signs|signposting|directions|instructions|guidance
  + There were [no announcements] at all.
  - Announcements at noon.
communication.not_informed   -2                   no|zero|had|without idea|clue|inkling … happening|going|coming|long|next|wrong|expect|status
  + We had [no idea what was happening].
  - An idea for a song.
communication.not_informed   -2                   only|just hear|heard|hears|rings|ring|contact|contacts … from|them|you … when|if
  + You [only hear from them when] they want money.
  - I only heard the song when it ended.
communication.not_informed   -2                   only|just|first found|find|finds|learned|learnt|discovered|knew|heard|we … out|when|from|because|about|through … invoice|bill|facebook|neighbours|neighbour|news|twitter|arrived|turned|statement|chance|accident
  + We [only found out from the invoice].
  - I only found the shop because of you.
communication.not_informed   -2                   they|he|she|rep|agent|staff|reps|advisor|nobody ca|could|cannot|can|would|wo n't|not see|say|explain|tell|give why|when|what|me|us|where|how
  + [They can't see why] it was blocked.
  - She said why it was late.
communication.not_informed   -2                   they|he|she|rep|agent|staff|reps|advisor|nobody|driver|it ca|could|cannot|can n't|not|even tell|say|see|explain|give … why|when|what|where|how
  + [They could not tell us why] the ferry turned back.
  - They can tell by ear when the tide turns.
communication.not_informed   -2                   told|advised|assured|promised|said … someone|somebody|one|they would|will|'d call|contact|ring|email|phone|be|get
  + I was [told someone would call] about the boiler.
  - He told me the band would be loud.
communication.not_informed   -2                   what happened to my|our|your
  + [What happened to my] booking?
  - What happened in the play?
communication.not_informed   -2                   what is|'s|was going|happening on|with|to|here|there
  + Still nobody says [what's going on].
  - What is on the menu?
communication.not_informed   -2                   without|no warning|notice|explanation|reason
  + The pool was shut [without notice].
  - The notice on the door is in red.
communication.silence        -2                   radio|complete|total|utter|deathly|deafening silence
  + [Radio silence] since May.
  - The radio show on silence.
communication.too_many       -2                   keeps|constantly|forever nagging|pestering|prompting|popping|interrupting|begging|plugging|suggesting|recommending|harassing|bugging
  + The app [keeps nagging] me to rate it.
  - He was popping corn.
communication.too_many       -2                   too|so many … emails|calls|texts|mails|messages|letters|notifications
  + They send [so many emails] that I block them.
  - So many people sang.
communication.unanswered     -2                   went|gone|go|remained|remain unheard|unacknowledged|unread|nowhere
  + My letters [went unacknowledged].
  - We went to an unheard of spot.
communication.unclear        -2                   clear as mud
  + Their letter is [clear as mud].
  - Mud on the mat.
communication.unclear        -2                   information|instructions|info|directions|guidance … was|were|is|are|often|very incomplete|scant|sketchy|patchy|garbled|inconsistent
  + The [instructions were sketchy].
  - The guidance of the shepherd was brief.
  - My documents are incomplete.
communication.unclear        -2                   might|may|could as well be … klingon|greek|chinese|latin|gibberish|dutch|hieroglyphics|code
  + The bill [might as well be in Klingon].
  - The menu is in Greek and English.
communication.unclear        -2                   mumbled|mumbles|mumbling|muttered|muttering|gabbled|mumble
  + The guide [mumbled] from start to finish.
  - A bumbling bee by the gate.
communication.unclear        -1                   not|n't|never|un sure|certain|told what|why|when|how|who|where|if|whether
  + I am [not sure why] the gate was moved.
  - Are you sure why not?
communication.unclear        -2                   out|outdated of date|info|information
  + The timetable is [out of date].
  - Out of the blue.
communication.unclear        -1                   unintelligible|illegible|garbled|unexplained|indecipherable|gibberish|incomprehensible|gobbledygook
  + Their letter is [garbled].
  - A garland.
communication.unheard        -2                   have|has|had <negation> … heard a|one thing|word|peep
  + I still [haven't heard a thing].
  - I have not heard the band live.
communication.without_word   -2                   without … a|any|single word|warning|notice|explanation|letter|apology|heads-up|email
  + My perks were cut [without a word].
  - He left without a single coat.
keep.dont_call               keep                 please do not|n't call|contact|reply|tell|inform|text
keep.forward_reply           keep                 look|looking forward to
keep.i_dont_know             keep                 i|we do n't|not know what happened|i|you|we|dm|to
keep.i_dont_know             keep                 i|we do n't|not know where we|i|to
keep.ignore_this             keep                 please ignore
keep.know_what_do            keep                 i|we do n't|not know what i|we would|'d|will do
keep.know_what_goes_on       keep                 know|knew|told|tell|explained|explain|informed|updated|aware|understood what was|is|'s|were happening
keep.know_what_goes_on       keep                 know|knew|told|tell|explained|explain|informed|updated|aware|understood|let … what was|is|'s|were going|happening on|happening
keep.letters_in              keep                 received|receive|receives|receiving|got multiple|several|many|numerous letters|emails|notices|statements|bills
keep.my_mind_change          keep                 changed|changing|change my mind
keep.never_heard             keep                 never heard of
keep.no_reply_box            keep                 no reply address|email
keep.spam_folder             keep                 spam|junk folder|box|mail
keep.where_to_go             keep                 do n't|not know who|where else to
keep.why_others              keep                 i|we do n't|not know why so|people|they|most|anyone|others
keep.yes_no                  keep                 yes or no

communication.no_reply     -2 nobody|no-one|noone|neither|none … been|be|get|got|gotten in touch|contact since|for|in|yet|with|about
  + [Nobody has been in touch since] the viewing.
  - I have not been in touch with my cousin.
communication.not_informed -2 told|informed|notified|warned|advised|emailed|learnt|learned|discovered|consulted|heard|out after|only|well|long … fact
  + We were only [informed after the fact].
  - The guide told us one fact after another.

communication.unclear -1 not|n't|never|hardly any|many|enough signs|signage|signposts|arrows to|for|anywhere|directing|pointing|at|telling
  + There are[n't any signs pointing] to the ward.
  - I have signs to paint.

communication.unclear -2 nothing|none was|gets|got explained|clarified to
  + [Nothing was explained to] my aunt.
  - Nothing was sung.
communication.unclear -2 nothing|none was|is|gets|got properly|clearly|ever|fully explained|clarified
  + [Nothing was properly explained] at the desk.
  - Nothing was ever sung.

communication.out_of_date -2 not|n't|never|nowhere updated|listed|shown|stated|displayed|published|advertised … on|online … internet|website|site|web|page|app|google
  + The hours are [not shown on the website].
  - It is not shown to me on Mondays.

# Not told by those who knew
communication.not_informed -2 not|n't|never|nor … warned|told|informed|advised|notified|alerted|consulted by|that … staff|anyone|crew|nurses|doctors|agents|team|them|school|company|nobody
  + We were [not told by the crew].
  - I was told by the staff that it was not far.

# More of the same, as customers put it
communication.copy_paste    -2                   canned|generic|stock|boilerplate|robotic|scripted|automated|template|templated response|responses|reply|replies|answer|answers|email|emails|message|messages
  + I got a [canned reply].
  - Tinned fish in stock.
communication.copy_paste    -2                   copy|copied|cut and|n|& paste|pasted|pastes
  + All I get is [copy and paste] answers.
  - Copy the paste recipe.
communication.no_notice     -2                   with|without|got|zero|there … no|any|zero|little|hardly|absolutely … warning|notice|explanation|heads-up … whatsoever|at|given|beforehand
  + My bill went up [with no warning whatsoever].
  - A warning is given.
  - I gave no notice at all.
communication.no_reply      -2,rupture:no_answer phone|phones|line|lines|buzzer|intercom|bell|switchboard is|are|was|were|goes|went|rings|rang|gets never|unanswered
  + The [phone is never] answered.
  - The line to the coast.
communication.no_reply      -2,rupture:no_answer phone|phones|line|lines|buzzer|intercom|bell|switchboard rings|rang out|on
  + Your [switchboard rang on] all morning.
  - The phone is on the table.
communication.no_reply      -2,rupture:no_answer phone|phones|line|lines|calls|buzzer|intercom|bell|switchboard never|not|n't … answered|picked
  + The [phone is never] answered.
  - The line is answered.
communication.no_time_given -2                   given|gave|give|have|had|got us|me|them|her|no no|date date|dates
  + They [gave us no date].
  - He gave us a date cake.
communication.no_time_given -2                   not knowing when|if|whether … will|would|'ll|'d|arrive|come
  + Here we sit, [not knowing when the boat will] sail.
  - Not knowing the town, we got lost.
communication.no_time_given -2                   no|without|any … date|timescales|timelines for|when|given|yet|of|as
  + There is [no date yet].
  - A date for two, with cake.
communication.not_informed  -2                   never|not|n't|rarely|hardly told|informed|advised|notified|shown what|how|where|whether|when|why|which|who
  + We are [never told what] she eats.
  - We told him what to eat.
communication.not_informed  -2                   nobody|noone|no-one|none had|has|have|did|ever … thought|bothered|warned|told|mentioned|informed|advised
  + We queued, [nobody had thought to tell] us.
  - Nobody thought of the sea.

communication.language -2 nothing|none|not|n't|never … translated|subtitled|dubbed
  + [Nothing there is translated].
  - He translated the book.
communication.unclear  -2 make|makes|making|made head|sense|heads or|nor|of tail|tails|it|this|my|the|their
  + I could not [make head or tail] of the leaflet.
  - It makes sense, and the tail is blue.

# Silence and waffle
communication.bad          -2 communication|communications|contact|comms|correspondence|information|updates <be>|almost|practically minimal|scant|one-way|terse|zilch|nil|negligible|sketchy|piecemeal|sketchy|patchy|rare|few|sparse|erratic|intermittent
  + The school's [communication is minimal].
  - One-way traffic; contact the site.
communication.found_out    -2 first i|we knew|heard|learned|learnt of|about|was
  + The [first I knew of] it was a bailiff.
  - We knew of it first.
communication.ghosted      -2 blanked|blanking|ignores|binned|ghosting|ghosts my|our|all|every … emails|email|messages|message|calls|letters|texts|requests
  + They [blanked all our emails].
  - Blank emails for my printer test.
communication.ghosted      -2 left|leave|leaves|leaving me|us|him|her on read|seen|unread
  + The agent [left me on read].
  - He left me a book to read.
communication.jargon       -2 all greek to
  + That invoice is [all Greek to] me.
  - All the Greek salads to go.
communication.jargon       -2 double dutch
  + The policy booklet is [double Dutch].
  - A double room in a Dutch inn.
communication.jargon       -2 gobbledegook|gobbledygook|gobbledigook|mumbo-jumbo|legalese|psychobabble|management-speak|corporate-speak|marketing-speak|technobabble|bureaucratese|officialese
  + Pages of [legalese] for a bike lock.
  - The gobbler is a turkey; the legal desk is on two.
communication.jargon       -2 riddled|full|littered|packed|stuffed with|of jargon|acronyms|legalese|waffle|buzzwords|gobbledegook|buzz
  + A leaflet [riddled with acronyms].
  - A box packed with a waffle iron.
communication.late_notice  -2 sprung|sprang|springs … on us|me|you|him|her|customers|tenants|everyone
  + The rise was [sprung on everyone].
  - Spring is on its way.
communication.meaningless  -2 <be>|utter|pure|just|some|absolute|all|of|corporate|meaningless waffle|waffling|flannel|platitudes|piffle|fluff|blather|blah
  + Three pages [of waffle] about values.
  - A stack of waffles with a plum.
communication.meaningless  -2 letter|letters|email|emails|reply|response|answer|statement|report|text <be> <degree>|clearly|obviously|just generic|templated|wordy|waffly|boilerplate|template|cold|terse|one-line|canned
  + The [letter was clearly templated].
  - The email was so late and the cold came.
communication.meaningless  -2 letter|letters|email|emails|reply|response|statement <be> generic|templated|wordy|waffly|boilerplate|terse|canned|cold
  + Their [reply was boilerplate].
  - The answer was to a cold front.
communication.meaningless  -2 terse|one-line|boilerplate|waffly|one-word|copy-pasted|off-the-peg reply|answer|letter|email|response|message|statement|replies|answers|emails
  + A [terse email] came after nine days.
  - One reply in a line of words.
communication.meaningless  -2 waffled|rambled|droned|droning|prattled|blathered|blathering|wittered|wittering on|about|away|for|endlessly
  + The speaker [droned on] past six.
  - A drone fell on the ramp.
communication.meaningless  -2 wishy-washy|non-committal|noncommittal|mealy-mouthed|weaselly|long-winded|waffly|rambling|verbose|wordy reply|answer|letter|email|response|statement|explanation|apology|excuse|replies|answers|emails
  + A [wishy-washy answer] from the mayor.
  - Wash the letter box with soap.
communication.never_return -2 callback|call-back never|that … happened|came|arrived
  + Your [callback never happened].
  - The band came, and the call was free.
communication.never_return -2 n't|dont|doesnt|nobody|noone|rarely ~return|returned|returning … calls|phonecalls|messages|emails
  + They do [n't return calls].
  - Do not return the key to the call box.
  - I never returned their calls.
communication.no_reply     -2 went|gone|goes|go|going|left|remain|remained unheeded|unacknowledged|unanswered|unread
  + Two letters [went unheeded].
  - The red flag went up on the sand.
communication.silence      -2 answers|answer|reply|replies came there none
  + I asked why: [answers came there none].
  - The answers came, and there was none left.
communication.silence      -2 dicky|dickie|dickey bird
  + Since June I haven't heard a [dickie bird].
  - A dickie bow and a bird hide.
communication.silence      -2 tumbleweed|tumbleweeds|crickets
  + I sent the photos, then [tumbleweed].
  - They play cricket on the green, and it may tumble.
communication.too_many     -2 badger|badgers|badgered|badgering|hound|hounds|nag|nags|nagged|nagging me|us|you|my|him|her|people|customers … for|to|about|until
  + The gym [badgers us for] a five-star review.
  - Two badgers and a hound live in the wood.
communication.too_many     -2 bombard|bombards|bombarding|bombarded me|us|you|my|people|customers
  + The dealer [bombards my] inbox.
  - The bombardier was my uncle.

# Parrots and blank walls
communication.chased       -2,rupture:repeat_contact still no further|nearer|closer on|along|ahead
  + Nine emails in, I'm [still no further on].
  - The pub is on the left; no further on is the inn.
communication.copy_paste   -2                        just|only|simply|all|they|staff parrot the|their|what|a|from
  + Agents [just parrot the] script.
  - The blue parrot the vet saw.
communication.copy_paste   -2                        parroted|parroting|regurgitate|regurgitates|regurgitated|regurgitating|spouted|spouting
  + The help desk just [regurgitates] the web page.
  - The parrot ate a sprout.
communication.not_informed -2                        not|n't a|one single|solitary announcement|update|message|explanation|word|apology|email|notice
  + There was [not a single announcement].
  - It's a single room.
communication.unclear      -2                        ~talk|talked|~speak|spoke|went|all|completely over my|our|your head|heads
  + The consultant [talked over my head].
  - A lamp over my bed.
  - The plane went right over our heads.
keep.chased_them           keep                      agent|she|he|broker|adviser|advisor|negotiator|conveyancer|manager|<agent> chased|chases|chase … him|her|them|solicitor|solicitors|lawyer|lawyers|supplier|manufacturer|lender|bank|daily|seller|buyer

# Met with silence
communication.silence -2 met|greeted|answered with a … shrug|silence|stares|looks|stare|wall
  + My question was [met with a blank stare].
  - I met a girl with a shawl.
communication.silence -2 met|greeted|answered with silence|indifference|hostility|obfuscation|shrugs|excuses|disdain|derision|contempt|blank
  + My letters were [met with silence].
  - I met Silence the cat with a bow.

# Told in other words
communication.bad          -2                                     communication|communications|comms|wording|explanation|instructions|policy <be> … woolly|vague|murky|muddy
  + The [policy is rather woolly].
  - A woolly jumper.
communication.chased       -2,rupture:repeat_contact,effort:chase babysit|babysat|babysitting|baby-sit|micromanage|micromanaged|micromanaging|micro-manage|hand-hold|nursemaid the|them|him|her|this|every|my|our|whole
  + I had to [micromanage the] roofers.
  - We need someone to babysit for an hour.
communication.chased       -2,rupture:repeat_contact,effort:chase had|have|having|need|needed|got to keep on|at|after|pushing|prodding|hounding|nagging|badgering|reminding|ringing at|on|top|them|him|her
  + We [had to keep on at] the builders.
  - We had to keep on the path.
  - We have to be on at nine.
communication.chased       -2,rupture:repeat_contact,effort:chase prise|prised|prising|prize|winkle|winkled|wrestle|wrestled|wring|wrench|squeeze|drag|dragged|coax … answer|answers|information|info|it|truth|refund|details|reply out|from
  + I had to [prise the information out] of the clerk.
  - Prise the lid from the tin.
communication.copy_paste   -2                                     reads|recites|reciting|recited … a|from script
  + The agent [recites from a script].
  - I read the script of the play.
communication.jargon       -2                                     blind|blinds|blinded|blinding|baffle|baffles|baffled|baffling|bamboozle|bamboozles me|us|you|people|customers|him|her with … science|jargon|figures|terms|words
  + The salesman [blinded us with science].
  - A blind in the science lab.
communication.jargon       -2                                     speak|speaks|talk|talks|written|been|spoken|spoke … in acronyms|klingon|martian|jargon|riddles|hieroglyphics
  + They [speak to you in acronyms].
  - The code was written by the class.
communication.no_notice    -2                                     you planning|going|bothering|thinking|intending on|of|to … tell|telling|warn|warning|inform|informing|reply|replying anyone|anybody|us|customers|people|passengers|me|your
  + Were [you planning on telling anyone]?
  - You told us it was going well.
communication.not_informed -2                                     changed|moved|altered|swapped|switched|removed|replaced my|our|the|his|her … without a|any|so|even|telling|one|warning|notice letter|word|email|text|call|notice|warning|explanation|us|me|anyone|much|telling
  + They [swapped our meter without a word].
  - We swapped seats without fuss.
communication.unclear      -2                                     clear as pea|ditchwater|dishwater|porridge|treacle
  + Their reply was as [clear as ditchwater].
  - A clear pea soup.

communication.bad          -2 communication|communicating … n't|not|isnt|never|hardly … strong|strength|forte|priority|bag|suit
  + [Communication is not their strong] point.
  - The information is strong, not weak.
communication.not_informed -2 communication|information issue|issues|problem|problems|failings|lapses|breakdown|breakdowns|gaps
  + There were [communication issues] between the two shops.
  - There were no communication issues.
communication.not_informed -2 no|without|zero consultation about|of|with|on|beforehand
  + There was [no consultation on] the colours.
  - The discussion of the poem was long.
  - No discussion about price, they just did it.
communication.unclear      -2 website|site|webpage|listing|menu|timetable|directory … n't|not|isnt|never up to date
  + The [timetable is not up to date] on the quay.
  - The timetable is up to date, not the map.
communication.unclear      -2 website|site|webpage|listing|menu|timetable|directory … n't|not|isnt|never|been updated|current for|in|since|online
  + Their [website is not up to date].
  - The menu is not up on the wall.
  - My site is not up at the moment.

# Heard of it too late
communication.no_reply     -2,rupture:no_answer not|n't|never|nobody|hardly … bother|bothered|bothers to|with respond|reply|answer|return|acknowledge|replies|answers
  + They do[n't bother to respond].
  - They bother to reply, which is rare.
communication.no_reply     -2,rupture:no_answer they|who|company|<agent> … n't|not even|ever bother|bothered calling|replying|answering|responding|phoning|emailing|writing
  + [They do not even bother replying].
  - Don't bother calling before noon.
communication.not_informed -1                   came as news to me|us|him|her|them|everyone
  + The detour [came as news to everyone].
  - The news of the fair came at noon.
communication.not_informed -1                   first i|we|she|he heard|knew of|about|was
  + The [first I knew about] it was a letter.
  - The first barge I heard was loud.
communication.not_informed -1                   first|1st i|we|she|he 'd|had|have|ever|'ve heard|knew|known of|about|was|that
  + It was the [first we had heard of] a toll.
  - The first song we heard was about a fox.
communication.not_informed -1                   was|is|'s|were|this|that|which|complete|all news to me|us|him|her|them
  + A weekend charge [was news to us].
  - He read the news to us.
communication.not_informed -2                   without even asking|telling|informing|consulting|warning|notifying|letting me|us|my|him|her|if|whether
  + They moved my desk [without even asking me].
  - Even without asking we got a seat.
communication.unclear      -2                   had|have|having|need|needed to re-read|reread … times|twice|thrice
  + I [had to re-read it three times].
  - I read to them many times a week.
keep.when_first            keep                 i|we first heard of|about
keep.when_first            keep                 when first i|we heard|knew of|about

communication.no_reply -2,rupture:no_answer no phone|telephone|follow-up call|calls|email|message
  + There was [no phone call] before the visit.
  - No phone in class.
communication.unclear  -1                   not|n't|nothing|never labelled|labeled|signposted|announced|explained
  + The platforms are [not signposted].
  - They were not marked for life.
communication.unclear  -1                   unlabelled|unlabeled|unsigned|unsignposted
  + Half the trays are [unlabelled].
  - The labels are blue.
keep.no_need_back      keep                 no call|calls|email|emails|letter|message needed|required|necessary
keep.no_need_back      keep                 no phone|telephone|follow-up call|calls|email|message needed|required|necessary
keep.no_need_back      keep                 no phone|telephone|follow-up|email|need call|calls|email|message|needed|required|necessary was|were|is|are needed|required|necessary

communication.unclear -1   nothing|none|nowhere|little|neither <be>|was|were|is labelled|labeled|signposted|announced|explained
  + [Nothing is signposted] past the gate.
  - Nothing is as good.
keep.own_unsure       keep i am|'m not sure|certain how|what|if|who|whether|when
  + [I'm not sure how] old it is.
  - The plan is not sure to work.

communication.instructions -2   instructions|manual|booklet|label|menu|website <be> … in chinese|german|french|japanese|korean|italian|spanish|russian|dutch|polish|arabic
  + The [booklet is in Japanese].
  - We met in Spanish class.
keep.many_tongues          keep instructions|manual|booklet|label|menu|website <be> … in chinese|german|french|japanese|korean|italian|spanish|russian|dutch|polish|arabic and|or|, english

communication.contradictory -2 every|each time|call|day … told|say|says|said … tomorrow|soon|next|another
  + [Every time I am told tomorrow].
  - Every day I told them the time.

communication.no_reply -2,rupture:no_answer ^ is anyone|anybody|someone monitoring|reading|manning|answering this|these|your|my|our
  + [Is anyone reading this] form ?
  - Is anyone reading a good book ?
communication.no_reply -1                   is there|anyone|anybody|someone anyone|anybody|someone|there|actually monitoring|reading|manning|answering this|these|your|my|our|emails|messages
  + Hello, [is anyone there reading these] messages?
  - Is there anyone who sells stamps?
  - There is someone reading the news.
communication.no_reply -2,rupture:no_answer they|he|she|who|company|shop|<agent>|nobody|noone … never|not|n't|didnt|ever … ~get|got back
  + [They never got back].
  - They never got the boat.

communication.no_reply -2,rupture:no_answer but|yet never answers|answer|to my|our|the|any emails|email|letters|calls|messages|complaints
  + He talks to his hens [but never to the letters].
  - I write poems but never letters.
  - I replied and not to the emails.

honesty.vanished   -2   vanished|disappeared|melted|evaporated|vanishes into thin air
  + The minstrel [vanished into thin air].
  - The coin vanished in his trick.
keep.good_riddance keep stain|stains|pain|pains|ache|worries|bruise|bruises|debt|debts|spots|rash|acne|wrinkles|doubts|fears|stress … vanished|disappeared|melted|evaporated into thin air
  + My [worries vanished into thin air].
  - The refund vanished into thin air.

communication.contradictory -2 no two people|advisers|agents|staff|employees give|gives|tell|tells|say|says … same
  + At the gate [no two people tell the same] tale.
  - No two people look alike.
  - No one gives the same welcome.

communication.contradictory -2 nobody|noone|no-one … tell|tells|told|says|say … same thing
  + At the gate [nobody gives you the same story].
  - Nobody told the same joke.
  - I never get the same thing twice.
communication.contradictory -2 nobody|noone|no-one|never ever|gives|give|tells|tell|says|say|gets|get … same answer|story|information|reply|version
  + [Nobody gives the same answer] about the tides.
  - Nobody ever tells a better story by the fire.

communication.not_informed -2 if only they|he|she|somebody had|'d called|told|warned|informed|explained|phoned|rung|texted|announced
  + [If only they'd warned] the hens.
  - If only they were blue.

communication.silence -2 <duration>=2d without a|any|anyone|anybody|someone|one|hearing|even call|callback|reply|response|answer|news|replying
  + We had [three weeks without a reply].
  - We sailed three weeks without a map or reply slip.
communication.silence -2 <duration>=2d without a|any|one|hearing|even word $
  + [Ten days without any reply] from the bard.
  - Ten days without a drop of rain.
  - Ten years without any update needed.
  - Five years without a word of complaint.
communication.silence -2 <duration>=2d without a|any|one|hearing|even word from|about|since
  + [Five days without a word from] the loom maker.
  - Five days without rain, so word spread about the ferry.

communication.unclear -2 for|some|an|unspecified|the obscure|unspecified|mysterious|murky|unexplained|unclear reason|reasons
  + The hall shuts for [an obscure reason].
  - A good reason for joy.

communication.nobody -2 nobody|noone|no-one knows|know|knew who|whom to|should|is speak|contact|ask|call|turn|complain|talk|write|responsible|charge|i|we
  + For this badge, [nobody knows who to ask].
  - Nobody knows who wrote the song.

communication.no_reply -2,rupture:no_answer none of the|them|those|these|their|your … pick|picks|picked|answer|answers|answered|reply|replied|replies|responded|respond|call|called
  + [None of the three salons picks] up.
  - None of them dances.
keep.other_firms       keep                 none of the other|others firms|companies|garages|shops|places|suppliers|agencies|clinics|salons|plumbers|competitors … answered|replied|called|responded|picked
  + [None of the other garages replied].
  - None of the garages replied.

communication.language -2 ^ nothing|little|no in|information|signs|subtitles|menu|commentary|explanation english|french|spanish|german $
  + [Nothing in English].
  - Nothing in English rhymes with it.

communication.not_informed -1 hardly|barely|too|very|so any|few|little signs|signposts|notices|labels|directions|announcements|panels|markings|instructions $
  + [Hardly any signposts].
  - Not many signposts stand here.
  - Too many announcements.
communication.not_informed -1 not|n't many|enough signs|signposts|notices|labels|directions|panels|markings $
  + Along the towpath there are [not enough signs].
  - There were not many signs of rust.

communication.unclear -1 he|she|they|who|instructor|guide|teacher|agent|doctor|tutor talks|talked|speaks|spoke so|too|very|really|quite fast|quickly
  + The guide is kind but [he talks very fast].
  - She spoke to the fast bowler.
communication.unclear -2 talks|talked|speaks|spoke|talking|speaking|mumbles|reads|read far|much|way|so|too too|quickly|fast quickly|fast|softly|quietly|low
  + The crier [speaks far too fast].
  - The crier speaks well.

communication.late_notice -2 they|he|she told|informed|notified|warned|alerted me|us <duration>=1h later|afterwards
  + We [were told three hours later].
  - We were told at tea.
  - I told them two days later.
communication.late_notice -2 was|were|been told|informed|notified|warned|alerted … <duration>=1h later|afterwards
  + I [was informed two days later] that the ferry had sunk.
  - The informed pilot was on deck two days later.

communication.late_notice -2 told|informed|notified|warned|alerted only|long|well after the|it
  + We were [told only after the] event.
  - We were told after tea.
  - I was told just after the toast.

communication.not_informed -2 allergens|ingredients|sizes|prices|dimensions|calories|origin|stops|platforms|weights|rules|exits|times|costs|fees|items|rooms … are|is|were|was not|n't|never listed|shown|marked|displayed|indicated|priced|labelled|specified|stated|posted|mentioned|numbered
  + The [stops aren't shown] on the wagon.
  - The prices are shown on the board.

communication.not_informed -2 never|not|n't|rarely announce|announces|announced|announcing|signal|advertise|communicate … delay|delays|cancellation|cancellations|closure|closures|change|changes|disruption|strike|strikes
  + They [never announce closures] of the ford.
  - They announced the closure.

communication.late_notice -2 they|he|she|someone|<agent>|garage|clinic|surgery|school|shop call|called|rang|phone|phoned|text|texted|email|emailed|ring|calls|write|wrote … day|night|evening|morning|hour|hours|minutes|same before|beforehand|morning|day|prior|earlier to cancel|postpone|reschedule
  + [They call the day before to cancel].
  - They call before tea.

communication.late_notice -2 told|informed|warned|notified|cancelled|announced … minutes|hour|hours|day beforehand|before … cancelled|closed|canceled|shut|postponed
  + We were [told ten minutes beforehand that it was cancelled].
  - We were told before tea.

communication.late_notice -2 only tell|told|inform|warn|informed|warned|find|found|learn|learned|learnt|discover|discovered you|us|people|out|me|everyone … on|the|last on|the|that same|day|morning|minute|arrival|itself
  + They [only warn you on the day] itself.
  - I only found a coin on the path.

communication.too_many -2 leaflets|flyers|junk|adverts|brochures|catalogues|mailings|spam|letters … despite|spite|although|even … sticker|opt|opted|unsubscribed|asked|request|requests|unsubscribing|asking
  + [Leaflets come despite my sticker].
  - Leaflets come from trees.

communication.no_reply     -2              waiting|waited|wait|waits with|without|but|and|still no|any news|word|update|updates|sign|communication
  + I [waited with no news] of my passport.
  - We waited for news without any rain.
communication.not_informed -2              <agent>|they|you|she|he|someone|who forgot|forgets|forgotten|neglected|neglects|omitted to tell|inform|mention|notify|warn|say|let|advise|tell
  + [They forgot to tell] me that the shop was shut.
  - I forgot to tell them my name.
communication.not_informed -1              i|we was|were n't|not aware of|about that|this|these|any|the … charge|charges|fee|fees|cost|costs|extra|extras|clause
  + [I was not aware of any extra] charge.
  - I was not aware of the hour, and the change of light.
communication.not_informed -2,stage:manage no|without|zero|never reminder|warning|notice|email|letter|notification|reminded|warned before|about|prior|that the|my|to|it|they … renewal|renewing|renewed|charge|charging|payment|increase|expired|expiry
  + There was [no reminder before the renewal].
  - No letter of the payment slip was red.
overall.decline            -2              place|bridge|drawbridge|roads|hotel|room|rooms|park|building|everything|facilities|machines was|were in better condition|shape|nick|state before|once|previously|years|originally|formerly
  + The [drawbridge was in better shape once].
  - I was in better shape once.
