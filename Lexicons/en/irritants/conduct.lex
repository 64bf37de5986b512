@language en
@kind     irritants

# What agents do, what firms write, how they can be reached: facts that blame.

# Conduct
communication.contradictory -2                                             says|said yes|one|monday|black … next|other|another|second says|said no|another|other|different|white|tuesday
  + One [says yes the next says no].
  - He says yes to the next dance.
communication.copy_paste    -2                                             came|copied|pasted|taken|lifted|straight|written from|off a|the template|script|manual|textbook|wikipedia
  + The reply [came from a template].
  - The template is from him.
communication.jargon        -2                                             in|full|all|written … legal|technical|medical|insurance|banking|corporate jargon|gibberish|gobbledygook|mumbo|speak
  + They wrote [in legal jargon].
  - Jargon is in the air.
communication.not_informed  -2                                             gave|give|gives|given|got|had me|us|only|just|ten|five … minutes|hours|hour|minute|day 's|'|notice|warning notice|warning
  + They [gave us ten minutes' notice].
  - He gave us a minute of his time.
communication.not_informed  -2                                             they|company|bank|council|landlord told|informed|warned|notified|consulted no one|nobody|noone
  + [They told no one].
  - They told me that no one came by bus.
competence.clueless         -2                                             asked|ask|asking me|us what they|he|she|i should|could|to
  + They [asked me what they should] do.
  - I asked what they should wear.
competence.clueless         -2                                             had|has|have|having to ask|check|consult|phone|call … colleague|manager|supervisor|someone|boss|google|team … every|each|everything|all|any|single|twice|times
  + She [had to ask a colleague for every] detail.
  - I had to ask a colleague of mine.
competence.clueless         -2                                             he|she|they|doctor|agent|advisor|adviser just|simply|clearly|only|had guessed|guessing|guess|guesses
  + [He just guessed] the sum.
  - She is a guess away.
competence.clueless         -2                                             i|we knew|know more|better than … adviser|advisor|agent|doctor|staff|he|she|they|salesman|guide|teacher|person
  + [I knew more than the adviser].
  - The guide knew more than the others.
competence.clueless         -2                                             told|tells|tell|suggested … me|us|i|we to google|youtube|chatgpt
  + They [told me to google] it.
  - I told him about google.
continuity.no_notes         -2,rupture:retell,effort:retell                notes|note|file|message|email|letter|history|records … was|were|had|has|been never|not|n't|been … read|opened|checked|passed|seen
  + The [note was never read].
  - The file was not heavy.
ease.nightmare              -2,stage:leave                                 impossible|difficult|hell to quit|exit|cancel|unsubscribe|terminate|leave
  + It is [impossible to leave].
  - Cancel it, it is hell out there.
ease.paperwork              -2,effort:paperwork                            form|forms|site|app|they|you|website asks|ask|asking|wants|want|need|needs|require|demands … for|from|of … nobody|noone|dead|died|deceased|impossible|cannot|not|n't|twice|again
  + The [form asks for things nobody] has.
  - They want a form from you.
errors.lost                 -3                                             lost it|them|mine|everything again|twice
  + They reopened it and [lost it again].
  - He lost the game again.
errors.someone_else         -3,theme:safety                                another|other|someone|somebody|stranger|strangers|different customer's|patient's|person's|else's|'s|customers|patients … statement|letter|details|file|bill|results|data|notes|records|prescription|appointment|policy|account
  + They sent me [another customer's statement].
  - Another patient's bell rang.
errors.wrong_address        -2                                             went|goes|sent|going|emailed|posted|mailed … to … address|number|email|inbox|folder i|we|that never|no|left|closed|dont|do|had|lost
  + The code [went to a number I no] longer use.
  - The address I never knew was his.
errors.wrong_bill           -2,stage:manage                                bill|bills|letters|letter|fine|parcel|statement|call|calls|post|summons … for|to|addressed … i|we|i've … never met|heard|known|lived|owned
  + The [bill was for a man I have never met].
  - The bill for the house was high.
errors.wrong_data           -2                                             date|birth|postcode|gender|age|weight|allergy|dob|initial|surname|title|marital … was|is|were|are|had|got|down wrong|incorrect|missing|misspelt|mistyped
  + My [surname was wrong].
  - The date was a long one, wrong or not.
errors.wrong_data           -3                                             had|have|listed|marked|registered|recorded|down|reported me|him|her|mum|down|us|as … as|down deceased|dead|male|female|married|single|widow|bankrupt|as
  + They [had me down as] a man.
  - We had her down the road as a child.
errors.wrong_data           -2                                             number|address|link|email|postcode|page|department … does|do|did|doesnt not|n't|no exist|work|connect|ring
  + The [number does not exist].
  - The name that they exist for.
fees.bank                   -2,stage:manage                                charge|charges|charging|charged|fee|pay|paying … to|for … withdraw|withdrawing|use|access|spend|see|get|hold|take … own|my money|cash|card|account|savings
  + They [charge you to withdraw your own money].
  - Charge it to my card, the cash one.
fees.charge_for             -2                                             charged|charge|charging|charges|billed|fined … for|to … letter|phone|call|email|paper|statement|copy|pdf|stamp|envelope|reminder|asking|telling|complaining|calling|waiting|speaking|talking|cancelling|canceling|leaving
  + They [charged me for a letter].
  - He wrote a letter about the charge.
fees.extra                  -2                                             was|used|were … free … and|but … now
  + It [was free and now] costs a pound.
  - The bus was full and free of smoke.
fees.hidden                 -2                                             fee|fees|charge|charges|cost|costs|surcharge|tax was|were|is|are|had|appeared not|n't|never|nowhere|only … website|site|mentioned|shown|listed|quote|contract|booked|advertised|displayed|brochure|told|disclosed
  + The [fee was not on the website].
  - The charge is not heavy, on the site.
friendliness.arrogant       -2                                             called|calling|addressed me|us darling|sweetheart|honey|mate|babe|duck|girlie|luv
  + He [called me darling].
  - My mate called her.
friendliness.arrogant       -2                                             was|got|being called love|darling|dear|sweetheart|honey|mate|babe|boy|girl … throughout|all|twice|again|every
  + I [was called sweetheart again] and again.
  - The film was called Mate.
friendliness.rude           -2                                             ate|eating|chewing|texting|yawning|smoking|vaping|scrolling|munching while|whilst|as talking|speaking|serving|helping|i|we|dealing|he|she
  + She was [chewing while talking] to me.
  - We were eating as the band began.
friendliness.rude           -2                                             he|she|they|agent|person|man|woman|phone|line kept|keep|keeps|constantly|always|continually interrupting|butting|sighing|yawning|tutting|smirking|shouting|swearing|cutting
  + [He kept interrupting].
  - I kept cutting the grass.
friendliness.rude           -2                                             laughed|laughing|giggled|giggling|sniggered|smirked|chuckled|sneered … at|when|as|while|in i|we|me|us|my|our|face|background
  + The clerk [laughed when I] asked.
  - We laughed when the clown fell.
honesty.broken_promise      -2                                             promise|offer|discount|deal … was|is|were|are not|n't|nowhere|never … contract|bill|invoice|writing|paper|policy|honoured|honored|applied
  + The [promise was not in the contract].
  - The contract is not long.
honesty.broken_promise      -2                                             swore|guaranteed|vowed|assured … would|it'd|'d|be|was … by|within|before|today|tomorrow|friday|monday|in|done|there
  + He [swore it would be done] by Friday.
  - She swore by the sea air.
honesty.distrust            -2,theme:honesty                               rather|sooner keep|put|hide|stick|leave … under|in … mattress|sock|jar|floorboards|bed
  + I would [rather keep it under the mattress].
  - I keep a sock under the mattress.
honesty.money_only          -2                                             only|just ring|call|contact|write|phone|email|rings|calls|writes … when|if … want|wants|owe|money|payment|sell
  + They [only ring when they want money].
  - Ring the nurse and say what you want.
keep.own_doing              keep                                           i|we|all|everyone|kids laughed|giggled|chuckled
keep.set_phrase             keep                                           this|the number|name does|do not|n't work for
location_hours.no_access    -2                                             branch|office|surgery|platform|entrance|toilet|counter|clinic|ward … up|down … stairs|steps|flight|flights
  + The [branch is up a flight of stairs].
  - The office clerk ran up the hill.
loyalty_benefits.unrewarded -2,stage:renew                                 loyalty costs|cost|costing
  + My [loyalty costs] me.
  - The loyalty card costs two pounds.
overall.terminate           -3,decides:break,stage:leave                   vote|voted|voting with my|our|their|your feet|wallet|money
  + I have [voted with my feet].
  - We voted with our hands up.
price.expensive             -2                                             pay|paying|paid|charged|costs more than … neighbour|neighbor|friend|sister|brother|others|mate|new|everyone|anyone|colleague|parents
  + I [pay more than my neighbour].
  - I pay my brother more than that.
quality.repair_worse        -2                                             repair|fix|update|visit|repairs|fixes|change|upgrade|cure … breaks|broke|causes|caused|brings|created|creates … else|other|another|new|something|more
  + Each [repair breaks something] else.
  - The repair of the brakes.
reachability.absent         -2                                             only there|open|available|answer|work|staffed … nine|9|9am|weekdays|office|monday|mornings … five|5|5pm|hours|friday|when|while
  + They are [only there nine to five].
  - There are only nine or five of us.
reachability.no_contact     -2,rupture:missing_touchpoint                  cannot|cant|n't|not|no|unable … email|text|message|phone|ring them|you|anyone
  + You ca[n't email them].
  - Write to them, they are not far.
reachability.no_contact     -2,rupture:missing_touchpoint                  taken|took|removed|removing|hide|hides|hidden|hid|buried|bury … phone|contact|email|helpline number|numbers|address|details|button
  + They have [taken the phone number] off the site.
  - The number of a phone I took.
reachability.no_human       -2,rupture:missing_touchpoint                  menu|options|recording|list … none|nothing|not|n't … mine|problem|issue|apply|applies|relevant|fits|fit|human|person
  + The menu has ten [options and none fits].
  - The menu was mine, nothing more.
reachability.turnover       -2                                             has|have|was|were not|n't|never been replaced
  + The nurse left and [has not been replaced].
  - We replaced the bulb.
reachability.turnover       -2                                             left|gone|leaving nobody|noone|not … replaced|replacement|replace
  + The loom mender retired, [leaving nobody to replace] him.
  - The tide left nobody on the quay, so he replaced the mats.
reliability.bug             -2                                             link|code|token|password|invitation|voucher … had|has|was|already|is expired|invalid|outdated
  + The [link had expired].
  - The link is in the mail.
resolution.came_back        -2                                             fixed|lasted|sorted|mended for a|one|two|only|about|an|three day|days|hour|hours|week|weeks|month|minutes
  + It was [fixed for a day].
  - For a week we lasted on soup.
resolution.contact_again    -2,rupture:repeat_contact,effort:contact_again took|needed|takes four|five|six|seven|eight|nine|ten|eleven|twelve|several|countless|multiple|numerous|three|3|4|5|6|7|8|10 … attempts|visits|emails|trips|tries|goes|conversations
  + It [took eleven attempts] to join.
  - The tries were three, the visits few.
resolution.nothing_done     -2                                             number|promise|promises|reference|apology|excuses|email|ticket … nothing else|more|happened|came|since
  + I have a reference [number and nothing else].
  - The number of friends is nothing.
resolution.paltry           -2,stage:resolve                               voucher|apology|discount|pounds|letter|coupon|sorry … is|was all i|we got|received|get|was
  + A [voucher is all I got].
  - A letter was all he wanted.
safety.privacy              -3                                             emailed|gave|given|shared|passed|posted|sold|disclosed|handed|mailed|forwarded … details|data|file|number|address|records|results|information|letter|statement|documents … to|with … stranger|strangers|someone|ex|neighbour|third|another|wrong|spammers|scammers|company|companies|everyone
  + They [emailed my details to a stranger].
  - The letter was to a third aunt.
safety.privacy              -3                                             in|as plain text|sight|view
  + The code came [in plain text].
  - In the text, a plain word.
safety.privacy              -3                                             left|leaving|displayed|shown … for|in|front|so … all|everyone|everybody|whole|public|room|queue … see|hear|read|of|waiting
  + My file was [left for all to see].
  - We left for a room by the sea.
safety.privacy              -3                                             read|shouted|said|repeated|called … out loud|aloud
  + She [read my card number out loud].
  - He read it out and it was fun.
safety.unsafe               -2                                             they|staff|bank|nobody|desk do|did|does|never|even n't|not|ask|asked|checked|check … who you|i|we|he|she are|am|is|were|was
  + [They don't ask who you are].
  - I did not ask who he was with.
timeliness.sat_waiting      -2                                             waited|stayed|sat|stuck in|home all day|morning|afternoon|weekend
  + I [waited in all day].
  - I sat in a chair by the sea.
value.poor                  -2                                             pay|paying|cost|costs … for|that … works|work|working|get|worked … half|some|rarely|never|not|n't|barely|sometimes
  + I [pay 60 for something that works half] the time.
  - I work to pay for half the house.

# Crew and staff among themselves
friendliness.chatting -2 crew|staff|they|nurses|waiters|attendants|girls|lads|assistants|people|workers … chatting|gossiping|giggling|joking|laughing|talking|gossipped|nattering … in|among|amongst|together|themselves|other|galley|corner
  + The [crew sat chatting in] the galley.
  - We were chatting in the sun.
