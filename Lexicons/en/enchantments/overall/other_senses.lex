@language en
@kind     enchantments

# Words of praise in other senses: what is said so judges nothing.
keep.advance          keep thanks|thank you in advance
keep.agent_chat       keep <agent> loved|loves|likes|liked|love|like to chat|talk|gossip|natter|complain|shout|argue|moan
  + The [barber loves to chat].
  - We loved it.
keep.amazing_how      keep amazing|awesome|great|incredible|unbelievable how
keep.any_kind         keep any|no|some|every|one kind
keep.appreciate       keep appreciate it|that|how|if|you|your|any
keep.asked_leniency   keep ask|asked|asking|asks|request|requested|plead|pleaded|beg|begged … leniency|flexibility|understanding|mercy|compassion|patience
keep.at_best          keep at best
keep.at_no_time       keep at no time
keep.bad_reviews      keep bad|negative|poor|horrible|terrible|awful|mixed ~review|~comment|press
keep.balance          keep outstanding balance|balances|amount|debt|debts|bill|payment|loan|order|orders
keep.benefits         keep housing|child|death|employee benefit|benefits
keep.best_buy         keep best buy|western
keep.best_guess       keep best|good|educated|wild guess
  + Your [best guess] beats mine.
  - The best guest wins.
keep.best_of          keep best effort|efforts|scenario|possible|practice|regards|luck|case
keep.better           keep best before
keep.civil_law        keep civil liability|liabilities|penalty|penalties|action|actions|suit|court|courts|claim|claims|rights|service|servant|servants|engineer|engineers|engineering|war|law|case|judgment
keep.clarity_wanted   keep need|needs|needed|want|wanted|ask|asked|asking|seek|seeking|request|requested|get|for|some|more … clarity|clarification
keep.clear_that       keep clear|clearer that|violation|violations|evidence|case|error|errors|mistake|proof|intent|breach|language|cut|sign|signs|indication
keep.clear_to_me      keep clear to|for me|us|her|him|them|anyone that|how|why|what|when
keep.closing_words    keep assistance|attention|response|reply|cooperation|consideration <be>|in|to|with|on … appreciated|welcome
keep.content_of       keep content of|on
keep.cool_place       keep cool dry place
keep.credit           keep credit card|cards|report|reports|score|note|union|file|bureau|history|reporting|line|limit|agency|agencies|check
keep.credit_card      keep to her|his|their|its credit card|cards|score|file|account|report|limit|history|union
  + It was charged [to his credit card].
  - To his credit, he called.
keep.credit_history   keep exemplary|excellent|perfect|good|great|strong|clean|spotless|outstanding|stellar|pristine|impeccable|flawless credit|payment|driving|rental|repayment history|score|scores|record|report|rating|file
keep.did_as_told      keep i|we did|do|have|'ve|had|was … what|everything|as they|he|she|you|it|was|i|we said|asked|told|instructed|wanted|requested|was|were
keep.easy_trick       keep easy|simple|quick way|ways … to get … people|customers|unsuspecting|money|clients
  + An [easy way to get unsuspecting] guests.
  - An easy way to get there.
keep.easy_trick       keep easy|simple|quick way|ways … to|of … trick|tricking|cheat|rip|steal|scam|con|force|make|squeeze|take|charge|charging
keep.enjoy_your       keep enjoy your
keep.ensure_smooth    keep ensure|ensuring|ensures|sure|hope|hoped|hoping … go|goes|run|runs smoothly|well|fine
keep.extra_small      keep extra|unknown|strange|unexplained|random|additional small|little charge|charges|fee|fees|amount
keep.fine_with        keep i|we am|'m|are|'re|was|were … fine|ok|okay|good until|till|in|as
keep.full_coverage    keep had|have|has|carry|carried|carries|both|with full coverage|cover
keep.get_it_right     keep should|must|could|would|to|please|need get|have the|all|everything|it|things|basics|got … right|basics|essentials|details
  + You [should get the basics right].
  - They got the basics right.
keep.give_a_star      keep give|leave|rate|deserve|giving|leaving a|one|1|two|2 star|stars
keep.good_time        keep good time for|to
keep.good_will        keep good will
keep.goods            keep goods
keep.gotta_love       keep gotta|got|have|to love
keep.grand_jury       keep grand jury|total|piano|canyon|parents|parent|national|opening
keep.greeting         keep best wishes|regards
keep.greeting         keep good|happy|great|nice morning|afternoon|evening|day|night|luck|weekend|birthday|christmas|holidays|new
keep.greeting_kindly  keep please kindly
keep.happy_to         keep happy|glad|pleased|willing to pay|send|provide|place|wait|order|share|discuss|return|cancel|give
keep.happy_to_be      keep happy|glad|pleased|willing to leave|accept|be|go|let
keep.have_a_nice2     keep have|having|had|hope a|an nice|lovely|great|wonderful|pleasant day|evening|one|weekend|trip
keep.how_about_you    keep how about you
keep.i_am_willing     keep i|we am|'m|are|were|was willing
keep.i_did_it         keep i|we|i've immediately|promptly|quickly called|responded|replied|contacted|answered
keep.i_double_check   keep i|we|i've|we've double|triple|double-checked checked|check|the|that|my|our|everything
keep.i_double_check   keep i|we|i've|we've have|'ve|had|also|even|always|just|then|did double|triple checked|check
keep.i_explained      keep i|we explained|explain
keep.i_followed       keep i|we|have followed up
keep.i_make_sure      keep i|we|just|only|also want|wanted|need|needed|like|tried|try|have|had|hope|called|rang|wrote to make sure … everything|it|that|this|i|my|you|they|the|all
keep.ice_cracking     keep ice|paint|glass|screen|plaster|tile|tiles|wall|walls is|was|started|starting|keeps|kept|already cracking
keep.im_willing       keep im|id|i'm|i'd|we're willing
keep.instead_of_good  keep instead|rather of|than a|an|the|any|getting|being|giving|having … friendly|warm|affordable|good|great|nice|kind|helpful|clean|proper|quick|fast|cheap|cheaper|free|fresh|hot|comfortable|honest|clear|polite|simple|easy … welcome|service|rate|rates|price|answer|answers|room|meal|smile|help|deal|offer|solution|process|one
keep.instead_of_good  keep instead|rather of|than friendly|honest|helpful|good|proper|quick|clean|clear|kind|free|fresh|better
keep.keeper_of        keep a|the|goal|zoo|bee|book keeper of|for|at
keep.killer_noun      keep serial|pain|weed killer
keep.left_speechless  keep left speechless
keep.like_i_like      keep like|if|as|what|would|do|did|that i|you|we|they like
keep.like_this        keep like this|that|these|a|an|to|me|it|i
keep.looks_good       keep say|says|said|saying|claim|claims|claimed|told|insist|insists|insisted|assured … everything|all|it|things look|looks|looked|is|was|'s good|fine|ok|okay|normal|perfect|great
keep.looks_like       keep looks|look|feel|feels|sounds|seems|just|something|people|things|much like
keep.magic_show       keep magic|epic show|shows|trick|tricks|mushrooms|wand|word|words|number|eraser|queue|queues|wait|fail|fails|failure|delay|delays|mess|disaster
  + They do a [magic trick] at noon.
  - The trick was magic.
keep.more_than_day    keep need|needs|requires more than a|one|two day|days|visit|hour|hours|week
  + You [need more than one day] for it all.
  - It needs more than paint.
keep.must_go_back     keep must go back|into|to|through|via|on|away|out|down|home|up
keep.my_attention     keep to|for my|your|the|our attention
keep.my_best          keep do|did|doing|try|tried|trying my|his|her|their|our|your best
keep.no_contract_with keep no|not|n't|without … contract|agreement|account with|signed|between
keep.no_knowledge     keep no|know|without|personal|my|belief|best|any knowledge of|and|that|about
keep.no_problem_doing keep i|we … have|had|has no|zero problem|problems|issue|issues doing|paying|providing|giving|waiting|sending|proving|signing|filling
keep.nobody_perfect   keep nothing|nobody|noone 's|is perfect
keep.not_yet_well     keep well lets|let|there|here|then|now|done|off|played|after|before|above|below|over
keep.of_five_stars    keep if|until|when|then|would|were|was|be|wish|almost|nearly|not|n't … five|5 stars
keep.of_five_stars    keep out of five|5|ten|10 stars
keep.okay_then        keep ^ ok|okay , so|then|let|now|here|but|i|we
  + [Okay, so] the plan was to sail at noon.
  - It was okay, though.
keep.okay_then        keep ^ ok|okay thanks|so|then|but|and|i|thank|we|enough|here|let|where|now|look|guys|folks|people
keep.on_time_payer    keep i|we … pay|paid|paying|make|made|making … on time
keep.on_time_payer    keep i|we|always|have|had|'ve|been|of|never pay|pays|paid|paying|made|making … on time
keep.on_time_payer    keep on time payment|payments|payer|payers
keep.on_time_payer    keep on-time payment|payments|payer|payers
keep.on_time_payer    keep payment|payments … on time
keep.on_time_payer    keep settled in full
keep.out_of_the       keep out of the box|blue|way|gate|door|house|car|window|question|loop
keep.outstanding_sum  keep outstanding principal|balance|balances|amount|amounts|debt|debts|loan|loans|mortgage|invoice|invoices|bill|bills|payment|payments|sum|sums|fee|fees|fine|fines|charge|charges|rent|arrears|claim|claims|issue|issues|matter|matters|items|order|orders|query|queries|request|requests|warrant|tax|taxes|refund|credit
keep.own_hobby        keep i|we|who … enjoy|love|like eating|dining out
  + [We love eating out].
  - We love it.
keep.own_hobby        keep i|we|who|he|she … enjoy|love|like|enjoys|loves|likes eating|dining|travelling|traveling|cruising|camping|hiking|walking|cooking|reading|shopping|flying|sailing|cycling|gardening $
  + [I enjoy travelling].
  - We love eating here.
keep.own_medal        keep i|we|customers|passengers … should|deserve|deserves|deserved|must … a raise|medal|bonus|promotion
  + [I should be given a medal] for my calm.
  - You should give her a medal.
keep.penalty          keep a|the|my|parking fine
keep.picked_up_from   keep picked|pick me|us|him|her|them|my up from|at|on|and|after|for
keep.post_renewed     keep been|was|is|automatically|auto renewed for|again|without|at|until
keep.professionally   keep mentally|emotionally|financially|personally|physically|both and|or|or/and professionally
keep.promptly_do      keep promptly|expeditiously|immediately provide|remove|delete|correct|investigate|examine|transfer|notify|furnish|cease
keep.rapid_rewards    keep rapid rewards
keep.real_carpet      keep a|the red carpet is|was|in|on|had
keep.reasonable_law   keep reasonable period|time|amount|doubt|request|requests|notice|investigation|belief|effort|efforts|basis|steps|person|timeframe|adjustment|adjustments|expectation|expectations|question|assumption
keep.recommend_ask    keep what|which|who|where|how do|would|can|could|should you|i recommend|suggest
keep.relative         keep great aunt|uncle|grandmother|grandfather|grandson
keep.requirements_met keep all|the|every|any|our|my|these|those|other … requirement|requirements|criteria|conditions <be>|have|has|had … met|fulfilled|satisfied
keep.requirements_met keep meet|meets|met|meeting|fulfil|fulfilled … requirement|requirements|criteria|conditions
keep.requirements_met keep requirement|requirements|criteria|condition|conditions|terms|deadline <be>|have|has|had … met|fulfilled|satisfied
keep.respectfully     keep respectfully $
keep.respectfully     keep respectfully|respectively submitted|yours|request|requests|requested|ask|asked|asking|demand|disagree|decline|declined|dispute
keep.satisfied_debt   keep account|debt|judgment|judgement|lien|loan|balance|mortgage|warrant|bond <be>|been … satisfied
keep.see_to_it        keep must see to
keep.sent_a_card      keep sent me|us|him|her a|the|my|our|another|new|replacement card|cards and|but|that|which|with|without
keep.settled_in_full  keep account|balance|debt|loan|bill|invoice|settled|satisfied|paid|pay … paid|settled|satisfied|pay|for in full
keep.silent_firm      keep remain|remains|remained|remaining|stay|stays|stayed|keep|kept|intentionally|deliberately|completely|totally silent
keep.simple_order     keep order|question|request|query|errand|task <be>|was|were|seemed … simple
  + My [order was simple]: two teas.
  - The order form was simple.
keep.speed_up         keep speed it|this|that|things|matters|everything|them up|along
keep.speed_up         keep speed up
keep.stamp            keep first class stamp|stamps|post|ticket|tickets|cabin|seat|seats|mail
keep.start_with       keep start|starting|begin|beginning|starts|started with|off … good|positive|positives|bad|negative|negatives
  + Let me [start with the good] bits.
  - The good start we had.
keep.steak            keep steak well done
keep.strong_smell     keep is|was|were|has|a|such a|very|quite|really|strong strong|smell|whiff|stench|smells smell|smells|odour|odor|whiff|stench|taste|scent|wind|winds|aftertaste
  + There [was a strong whiff] of bleach.
  - She is a strong candidate.
keep.stunning_lack    keep stunning|amazing|incredible|phenomenal|astounding|breathtaking lack|incompetence|arrogance|indifference|rudeness|stupidity|disregard|ignorance
  + A [stunning lack] of tact.
  - The lake is stunning.
keep.substantial_sum  keep cost|costs|amount|sum|loss|increase|fee|difference|price|damage|debt <be> … substantial
keep.substantial_sum  keep substantial amount|amounts|sum|sums|cost|costs|loss|losses|debt|increase|fee|fees|damage|harm|delay|part|portion|number|money
keep.super_adverb     keep been super
keep.super_adverb     keep super excited|upset|annoying|annoyed|popular|delayed|slow|late|sad|pissed|thin|small|important|big|long|short|expensive|busy|close|early
keep.supported_by     keep supported country|countries|currency|currencies|device|devices|version|versions|card|cards|format|formats|browser|browsers|radius|area|areas|language|languages
keep.swift_transfer   keep swift transfer|transfers|code|codes|payment|payments|number|network|bic
keep.taking_care_mine keep i|'m|am|was|been|we|'re|while taking care of my|our
keep.thank_under      keep thank|thanks … understanding
keep.told_good_to_go  keep told|said|says|informed|assured … good to go
keep.too_quickly      keep too quickly|quick|fast|easily
keep.touching_it      keep touching the|my|our|a|anything|it|them|any|up|down|base
keep.touching_it      keep without|from|not|by|before|after|keep|stop|avoid touching
keep.understanding_is keep been|is|was my|our understanding
keep.understanding_is keep my|our|his|her|their|the|mutual|clear understanding of|that|is|was|with|from|about|we|i
keep.upgraded_badly   keep we|i|us were|was|got|been upgraded … without|mistake|automatically|against|smaller|worse
  + [We were upgraded by mistake].
  - We were upgraded.
keep.very_detailed_me keep i|we wrote|write|sent|send|gave|submitted|filed|made|kept|was|were … detailed|thorough|clear
keep.well_then        keep well it|i|that|they|this|we|if|no|what|guess
keep.went_from        keep from great|good|excellent|easy|friendly|best|five|wonderful|lovely|perfect to
  + It went [from great to] grim.
  - A great day from the start.
keep.willing_me       keep i|we am|'m|are|'re|was|were|would … willing|prepared to
keep.would_like       keep would|'d like|love|appreciate
keep.would_really     keep would|'d|also really|also like|love
keep.you_are_lucky    keep you|they|company are|'re lucky to|i|we

@sector bank insurance
keep.good_credit  keep good|great|excellent|perfect|stellar|decent|outstanding|clean|clear credit|payment|payments|record|standing|name|history|score|title|notice
keep.law_words    keep fair|reasonable|timely|accurate|great accurate|credit|payments|payment|matter|hardship|investigation|access
keep.my_knowledge keep knowledge
keep.never_late   keep never|not|n't … late
keep.paid_on_time keep on|in time
keep.still_owed   keep outstanding|satisfied

@sector electronics
keep.sensitive_pad keep too|very|so|way|more|less sensitive

@all
