@language en
@kind     irritants

# Facts that blame firms of services without a word of judgement: money taken, cover denied, cases that wander.

# Money taken, asked for or kept
errors.wrong_bill -2,stage:manage billed|charged|invoiced|invoicing|billing|charging|chasing|chased … flat|house|apartment|neighbour|neighbours|neighbor|tenant|tenants|people next|previous|before|upstairs|downstairs|opposite|door
  + I was [billed for the flat upstairs].
  - The house next door charged a toll.
errors.wrong_bill -2,stage:manage bill|bills|statement|invoice|account … shows|show|lists|list|has|had|with|for|full … i|we never|didnt|did|n't … made|make|rang|dialled|used|use|bought|sent|ordered|had|took|visited
  + The [statement lists calls we never made].
  - The bill for what we had was never a worry.
errors.wrong_bill -2,stage:manage charged|billed|debited|paying|charging|billing|invoiced … for a|an|the|my … i|we … closed|cancelled|canceled|cleared|sold|returned|ended|left|gave|settled
  + They are [charging me for a line I cancelled].
  - I am paying for a friend, I cleared it with her.
errors.wrong_bill -3,stage:manage payment|payments|debit|debits|fee|bill|instalment|installment|subscription|premium|rent|money … went|gone|came|taken|left|collected|showing|posted|processed … twice|thrice
  + My direct [debit went out twice] in a week.
  - I went twice to pay the rent.
errors.wrong_bill -2,stage:manage taking|took|takes|take|taken|demanding|want|wanting|claiming money|payment|payments|rent|cash|fees for … i|we|that … closed|cancelled|canceled|cleared|sold|returned|ended|left|gave|settled|gone
  + They still [take payments for a box that we returned].
  - We take money as it comes.
fees.charge_for   -2              asked|asking|asks|ask for … statement|copy|letter|certificate|receipt|form|quote|bill and|then|but … charged|billed|fined
  + I [asked for a copy and was charged] a tenner.
  - He asked for a copy of his form.
fees.charged_for  -2              added|adding|charged|charging|applied interest|fees|charges|penalties … after|although|though|despite|even … paid|cleared|settled|closed|zero|time
  + [Interest was added after] the loan was repaid.
  + They [added interest after I had cleared] the card.
  - The interest of the audience paid off.
fees.charged_for  -2              interest|fee|fees|charge|charges|penalty|penalties was|were|is|are|got|keeps|keep … added|charged|applied|piled … after|although|though|despite|even
  + [Interest was added after] the balance was nil.
  - The fee is small, and charged to him.
fees.leaving      -2              want|wants|wanted|demand|demanded|demanding|asking|charge|charged <money> to|before … let|leave|cancel|release|quit|end|close|exit|move|terminate|switch
  + They [want £200 to let] me out.
  - I want £5, and we leave at nine.
price.went_from   -2,stage:manage bill|bills|premium|rent|fee|fees|payment|payments|tariff|direct|debit|quote|cost … gone|jumped|leapt|shot|climbed|rose|increased from … to
  + My [rent jumped from 600 to] 900.
  - The bill went from the waiter to my dad.

# Cover, value and offers
honesty.take_money -2               one|first|only time i|we … need|needed|claim|claimed|asked|call|called|rang … not|n't|nowhere|no|nothing|refuse|refused|vanish|vanished|disappear|wash|excuses
  + The [one time I needed them they were nowhere].
  - The first time I called, nothing was on the shelf.
resolution.evasive -2,stage:resolve decided|decides|judged|concluded|refused|diagnosed … before|without … looked|looking|seen|seeing|asked|asking|read|reading|listened|listening|heard|hearing|inspecting|checking|visiting|examining
  + She [decided before she had even looked] at it.
  - Before looking at the menu we decided to eat.
resolution.half    -2,stage:resolve cheque|check|payout|refund|payment|transfer|settlement was|were|is|came … less than|short … agreed|owed|promised|paid|quoted|said|offered|worth|due
  + The [payout was for less than we agreed].
  - The check was less than an hour.
resolution.half    -2,stage:resolve valued|value|values|valuing|offered|offering|assessed … half|third|quarter|fraction … of|what|its|the
  + They [valued the van at half what] it cost.
  - The half of what I value is my time.
resolution.refused -2,stage:resolve rejected|declined|refused|denied|invalidated|voided … because|over|due|for … something|note|notes|word|years|postcode|typo|box|technicality|form|history|old|missing
  + They [rejected it over a missing] box.
  - I refused it because of the smell.
resolution.refused -2,stage:resolve they|company|insurer|bank|landlord|council still|yet|even would|wo|will|do|did|does|refuse|refuses|refused not|n't|to pay|settle|budge|listen|help|cover|accept|refund|replace|repair
  + The judge agreed and [they still would not budge].
  - We will act, and not pay.
terms.not_covered  -2,stage:resolve told|thought|understood|assured|believed i|we|it was|were|is … covered|insured|included … but|now|yet|then|turns|only|until
  + We [thought it was covered but] no.
  - We were told it was covered by a sheet.
terms.small_print  -2               clause|sentence|line|paragraph|condition|term|wording on|in|buried … page|contract|policy|print|document|lets|gets|means … off|out|hook|pay|nothing|not
  + A [clause in the policy means they pay] nothing.
  - The line in front of the page.

# People and cases that wander
continuity.changing    -2,stage:resolve                  on my|our third|fourth|fifth|sixth|seventh|3rd|4th|5th|6th|7th … handler|caseworker|manager|adviser|advisor|consultant|agent|doctor|gp|solicitor|teacher|carer|midwife|engineer|plumber|electrician|builder|planner|tutor|counsellor
  + I am [on my sixth case handler].
  - The manager came third.
continuity.transferred -2,rupture:transfer,effort:switch passed|bounced|sent|transferred|batted|shunted|referred|moved|shoved from … to … to|and|then back|another|next
  + I was [passed from sales to tech and back].
  - The ball was passed from him to me.
continuity.transferred -2,rupture:transfer,effort:switch sales|billing|tech|technical|accounts|claims|reception|complaints|loyalty|retentions|cancellations|support … to … to … sales|billing|tech|technical|accounts|claims|reception|complaints|support|back
  + From [billing to claims and back to billing].
  - We went to sales to say hello.

# What they said, and what it was
honesty.lie        -2 say|says|saying|tell|telling|claim|claims|claiming|insist|insists|insisting|text|texts|texted|messages|email|emails … fixed|sorted|resolved|working|done|fine|ready|live|on|sent|paid|fault … when|but|yet|while|and … is|was|are|has|have|does|it|did not|n't|isnt|wasnt|hasnt|doesnt|still
  + They [say it's sorted when it isn't].
  + The app [claims the line is fine when it is not].
  - They say it is ready when it is hot.
honesty.told_would -2 said|told|promised … by|on|for|before … monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|noon … it is|'s|s … now|already|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  + They [told me by Monday and it is now Thursday].
  - She said on Monday that it is warm.
honesty.told_would -2 that was|were … <duration>=1d ago … still|nothing|now|waiting|no
  + [That was nine days ago and still] no light.
  - That was long ago.
timeliness.pending -2 has|is|been|'s|still under|pending|in review|processing|progress|investigation|consideration|verification … for <duration>=1w
  + It has [been in processing for five weeks].
  - The plum is in progress.
timeliness.pending -2 under|in|at|on "|review|processing|progress|investigation|consideration|verification … since|for january|february|march|april|may|june|july|august|september|october|november|december|last|christmas|easter|summer|spring|weeks|months|years|ages
  + My form is [in progress since June].
  - In May the show is under review.

# What was done without the customer, or too late for them
continuity.same_asked       -2,rupture:retell,effort:retell needed|wanted|asked|requested|demanded|want|need|needs|require|sent … same … photos|documents|papers|form|forms|details|questions|information|proof|pictures|paperwork|bill … <count>=2
  + They [needed the same photos three times].
  - He wanted the same form as hers.
ease.blocked                -2                              wo|will|would|could|can|not only|not|n't speak|talk|deal|discuss|help … unless|until … answer|pass|give|provide|prove|remember|know
  + They [won't speak to me unless I answer] riddles.
  - I will speak to you if I pass.
ease.paperwork              -2,effort:paperwork             wanted|want|wants|made|asked|expected|expect|had|demanded|told … post|send|mail|hand|surrender|fax … passport|passports|licence|license|originals|original|certificate
  + They [wanted me to post my passport].
  - I wanted to see the post box.
ease.paperwork              -2,effort:paperwork             want|wants|wanted|need|needed|demand|demanded|demanding|require|insist|asked|asking … receipts|receipt|proof|originals|certificate|invoices|payslips|statements|bills … for things|years|bought|stuff|everything|every
  + They [want receipts for things] from years back.
  - We want a receipt for the bread.
empathy.not_listening       -2                              even|although|though|after|despite … i|we|told|asked|telling|asking … told|asked|them|him|her not to
  + He rings at night even [though I told him not to].
  - I asked her not to come although I was told.
errors.wrong_address        -3                              refund|payment|money|cheque|check|wages|transfer|funds|credit … went|sent|paid|gone|go|credited|issued to … closed|wrong|stranger|dead|expired
  + My [money went to a closed] account.
  - The cheque went to the clerk, who closed up.
flexibility.imposed         -2                              fitted|installed|imposed|removed|switched|moved|closed|changed|cut … while i|we was|were|am|are|'m out|away|abroad|asleep|ill|hospital|holiday|work|not
  + They [installed it while I was away].
  - They moved while I was chatting.
keep.set_phrase             keep                            not|n't|is|was in my name
loyalty_benefits.new_better -2,stage:renew                  have|need to be a|an new customer|member|client|subscriber|joiner to
  + You [have to be a new customer to] pay that.
  - The new customer has to be here to sign.
loyalty_benefits.new_better -2                              loyal|existing|longstanding|long-standing|old|long customer|customers|member|members|client|clients … get|gets|got|receive|are|have|see nothing|zero|nowt|penalised|penalized|punished|ignored
  + [Existing members get nothing].
  - Old clients, nothing to declare.
loyalty_benefits.new_better -2,stage:renew                  only|just|exclusively for|to new customers|members|clients|subscribers|joiners
  + That price is [only for new customers].
  - New to the shop? For customers only.
performance.drops           -2,stage:use,channel:product    every|each evening|night|morning|day|afternoon|weekend|hour … it|line|signal|connection|internet|wifi|broadband drops|dies|stops|fails|crashes|freezes
  + [Each night at ten the line drops].
  - Every day we drop by.
performance.no_network      -2,stage:use,channel:product    <negation>|no|without … line|landline|internet|broadband|signal|phone|tv|connection|wifi|electricity|power|gas|heating|water|line since
  + We have had [no phone since] the gale.
  - He has power over the house.
performance.no_network      -2,stage:use,channel:product    no|zero line|landline|internet|broadband|signal|service|phone|tv|connection|dial|tone|reception … since|for … <duration>=1d
  + [No internet for three weeks].
  - No phone for an hour.
performance.weak_network    -2,stage:use,channel:product    one|two|1|2|couple|half bar|bars if|when|only|upstairs|outside
  + I get [two bars when] I lean out.
  - There are two bars by the sea.
performance.weak_network    -2,stage:use,channel:product    says|shows|showing|say|reads no service|signal|network|internet|connection
  + It [shows no signal] in town.
  - No service says more than that.
reliability.broken          -2                              trip|trips|tripped|tripping|blew|blown|blows … electrics|electric|electricity|fuse|fuses|breaker|switch|circuit|power|rcd
  + The boiler [tripped the electrics] again.
  - A trip by sea.
reliability.bug             -2                              chat|window|session|form|app|call|ticket|case … closed|shut|ended|closes|shuts|ends itself|while|before|halfway|midway|automatically|prematurely
  + The [chat closed itself] as I typed.
  - The case was closed by us with a click.
reliability.restart         -2                              rebooted|rebooting|restarted|restarting|reset|resetting|reinstalled|unplugged|reconnected … hundred|hundreds|dozen|ten|twenty|countless|several|many|umpteen|endless|three|four|five|times
  + I [reset it twenty] times.
  - The three of us restarted the game.
safety.fraud                -3                              opened|obtained|taken|borrowed|applied|registered|signed|created … in|under|using my name|identity|ssn
  + Someone [registered a ferry pass in my name].
  - I created a lantern with my name on it.
safety.fraud                -3                              someone|somebody|thief|thieves|fraudster|fraudsters|scammer|scammers|person|criminal … opened|used|using|took|obtained|applied|signed … account|accounts|loan|contract name|details|number|using|with|identity|ssn|in
  + [Somebody took out a loan in] my name.
  - Someone signed for a friend.
terms.dropped               -2                              overdraft|discount|allowance|benefit|perk|offer|deal|rate|tariff|cover|service|bus|route … was|were|is|got|been … taken|pulled|withdrawn|axed|scrapped|removed|cut|gone|stopped … overnight|away|without|suddenly|next|notice|warning
  + My [discount was scrapped without] a note.
  - The bus was gone in the night.
timeliness.delayed          -2                              expired|lapsed|elapsed … while|before|because they|waiting|you|anyone|waited|still|nobody
  + My visa [expired while they] sat on the file.
  - The card expired in May, before the trip.
timeliness.delayed          -2                              final|last|first bill|invoice|statement|letter|demand … came|arrived|turned|landed … <duration>=1m after|later|late
  + The [final invoice came two years after] I left.
  - The first letter came a day after.
timeliness.late             -2                              payment|payments|wages|salary|pension|benefit|benefits|rent|refund|rebate|invoice|invoices|repairs|project|work|works … <duration>=1w behind|overdue|late
  + My [rebate is five months behind].
  - The work of an hour is behind us.
timeliness.not_ready        -2                              taken|collected|removed|returned|due back|away before mine|ours|it|the|we … was|were|had|is ready|fixed|repaired|finished
  + The loan bike was [taken back before mine was ready].
  - Back before the bread was ready.
waiting.long                -2,channel:phone                on to them|you|someone … <duration>=30min
  + I was [on to them for an hour].
  - On to the next one for 2 hours.
