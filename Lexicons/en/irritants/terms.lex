@language en
@kind     irritants

terms.forced -3 foreclosed|foreclose|foreclosing|repossess|garnished|garnishing|garnishment
  - They asked whether an evicted tenant keeps the box.
  + The lender [foreclosed] on us without warning.

# Conditions, cover, exclusions, what the contract forbids.

terms.badly_covered -2 ~poor|~inadequate|~little|~minimal|~limited ~cover|~coverage|~benefit|~protection
  + [Inadequate cover] for what we pay.
  - If there is a limited cover for cyclists, I can pay on Monday.
terms.badly_covered -2 ~underinsured|~uninsured
  + Their mistake left my son [uninsured] for a week.
  - If I am covered against uninsured drivers, do write to my sister.
terms.not_covered   -2 <negation> … ~cover … by|under|me|us|for|against
  + Storm damage is [not covered by the policy].
  - The field was covered by snow.
terms.not_covered   -2 <negation> … ~eligible|~entitled|~qualify
  + I was told I do [not qualify] for a loan car.
  - Am I eligible or not?
terms.not_covered   -2 out of warranty|policy|contract
  + Two weeks [out of warranty] and it is my problem.
  - If my phone is out of contract, I can bring my own.
terms.not_covered   -2 warranty … ~expire|~end|void|voided
  + The [warranty had just expired], of course.
  - If the warranty has expired, I will pay.
terms.not_covered   -2 ~insurance|~policy|~plan|~warranty … <negation> … ~cover|~pay|~include
  + My [insurance would not pay] for the crown.
  - Does the plan include dental, or not?

@sector insurance bank telecom energy airline
terms.exclusion -2 ~loophole|~exclusion
  + They always find a [loophole] to avoid paying.
  - If there are exclusions, list them for me.

@all
terms.exclusion   -2 too many restrictions|conditions|exclusions|rules|limits
  + There are [too many restrictions] on the pass.
  - If there are too many rules to join, just leave it with the porter.
terms.exclusion   -2 ~policy|~rule|~term|~condition|~clause … ~unfair|~ridiculous|~absurd|~draconian|restrictive|stupid
  + Your cancellation [policy is absurd].
  - If the rule is unfair, I would rather phone.
terms.exclusion   -2 ~unfair|~ridiculous|~strict|~absurd|~draconian|~hidden ~term|~condition|~policy|~rule|~clause|~restriction
  + A [ridiculous rule] about hand luggage.
  - The policy on prams is on the wall.
terms.small_print -2 small|fine print
  + It was all buried in the [small print].
  - The photo shop prints on fine paper.
terms.unclear     -2 ~contract|~policy|~term|~condition|~wording … ~unclear|~vague|~confusing|~ambiguous|~incomprehensible|misleading
  + The policy [wording is hopelessly vague].
  - If my contract is vague on pets, my wife prefers the blue one.

@sector insurance bank telecom energy
terms.dropped -3,stage:leave dropped|cancelled|canceled|terminated|closed … my|our|me|us … ~policy|~account|~cover|~contract|~insurance|~card
  + They [cancelled my policy] after one claim.
  - If you should cancel my policy, write to me first.
terms.dropped -3,stage:leave policy|policies|cover|account|membership|contract|insurance … cancelled|canceled|terminated|dropped after <duration>=1y
  + My [membership was terminated after nine years] for one late letter.
  - The policy was cancelled at noon.

@all
terms.dropped        -3,stage:leave  ~account|~policy|~cover|~card … ~close|~cancel|~terminate|~drop … by|without|reason|notice|warning
  + My [account was closed without] a word.
  - If my account is closed by default, send me the other one.
terms.engagement     -2              ~lock|~tie|~trap|stuck|~commit|locked|tied|trapped … in|into … ~contract|~deal|~plan|~month|~year
  + I am [stuck in a contract] with no signal.
  - My coat got stuck in a door, not the plan.
terms.forced         -2              ~force|~oblige|~require|~compel … to pay|buy|take|sign|purchase|keep|continue|upgrade
  + We were [forced to buy] a second seat.
  - If the team is required to sign the form, the club can decide in May.
terms.forced         -2              ~mandatory|compulsory ~fee|~deposit|~insurance|~purchase|~tip|~gratuity|~subscription
  + A [compulsory deposit] nobody mentioned.
  - Is the deposit mandatory?
terms.no_return      -2,stage:return <negation> … ~refundable|~returnable|~transferable
  + It was [not refundable] despite the funeral.
  - Is it refundable or not?
terms.no_return      -2,stage:return non refundable|returnable|transferable
  + They said the swimsuit was [non returnable].
  - The refundable part is ten pounds.
terms.no_return      -2,stage:return ~nonrefundable|~nonreturnable
  + The deposit turned out to be [nonrefundable].
  - If the fare is nonrefundable, I will come back later.
terms.promo_excluded -2,stage:pay    ~promo|~code|~coupon|~discount|~voucher … <negation> … ~work|~apply|~valid|~accept|~qualify
  + The [discount did not apply] to sale items.
  - If the code did not work, try again.
terms.refused        -2              <negation> … ~accept|~allow|~take … ~card|~cash|~dog|~child|~pushchair|~stroller|~voucher|~coupon
  + They do [not accept vouchers] at weekends.
  - The till takes cash and cards.
terms.refused        -2              ~loan|~application|~mortgage|~credit|~card|~boarding … ~refuse|~decline|~deny|~reject
  + My [mortgage was denied] within the hour.
  - My application is on your desk.
terms.refused        -2              ~refuse|~decline|~deny|~reject … ~loan|~application|~mortgage|~credit|~cover|~account|~coverage
  + They [denied my application] on a technicality.
  - If you decline my application, tell me why.
terms.voucher        -2,stage:return store|shop credit
  + All I got was [store credit].
  - The store opens a credit desk in May.
terms.voucher        -2,stage:return ~voucher instead|only|rather
  + It was a [voucher instead] of cash.
  - If it is a voucher only or cash too, we will stay at home.

@sector bank telecom airline
terms.limit -2 ~limit|~cap|~allowance … ~low|~small|~ridiculous|~tiny
  + The transfer [limit is far too low].
  - Can I set a low limit on the card?

@all
keep.after_warranty   keep             after|since|before|until|when|past … warranty ~expire|~end|~run
keep.credit_asked     keep             asked|wanted|chose|opted for|a|the store|shop credit
keep.credit_card_shop keep             store credit card|cards|account|debt
keep.credit_option    keep             option|options|choice of|or|between store|shop credit
keep.credit_or        keep             store|shop credit or
quality.outdated      -2,stage:use     n't|not|never been updated|refreshed|renewed|decorated|modernised|redecorated|renovated|upgraded
  + The rooms have [not been redecorated] since my youth.
  - It was refreshed, was it not?
terms.engagement      -2,stage:leave   <duration>=3m tie|lock|minimum|notice|contract in|ins|term|period|that
  + They tell me it is a [12 month tie in].
  - A two year old.
terms.engagement      -1,stage:leave   had|have|must|need|required|needs to|me|us|give give|serve|to|us … month|months|months'|weeks|days notice
  + The club said: you [need to give us two months notice].
  - They have to give us a month of notice boards.
terms.engagement      -2,stage:leave   month|months|weeks ' notice to
  + You [have to give three months notice].
  - I gave a month of notes.
terms.engagement      -2,stage:leave   tied|locked|trapped|stuck|tie|lock in|into|to for|a|until|by|the|to|my|contract|this year|contract|two|minimum|another|months|12|18|24|twelve
  + You are [tied in for another year].
  - We tied the boat in to the dock.
terms.engagement      -2,stage:leave   turns|turned|find|found|transpires out … tied|locked|stuck|trapped|24|18|minimum
  + [Turns out I'm locked] in for two years.
  - It turned out it was a lovely day.
terms.forced          -2               trial … turned|became|renewed|rolled|converted|charged|billed
  + My free [trial rolled] into a paid year.
  - The trial is at the court.
terms.limit           -2,stage:use     only … on|one|two|per|single screen|device|screens|devices|household
  + I can [only watch on one screen].
  - The only screen is blue.
terms.not_covered     -2               covers|cover|covered|covering basically|next|virtually|practically|almost|absolutely|literally nothing|to|zero
  + The plan [covers basically nothing].
  - It covers almost every road.
terms.not_covered     -2,stage:resolve guarantee|warranty ran|runs|expired|ended|just|is out|up|a|last|over|expired
  + The [warranty ran out] a week before.
  - The warranty covers it.
terms.not_covered     -2,stage:resolve wear and|natural tear|settlement|ageing|aging
  + They call it [wear and tear].
  - I wear it and tear along on my bike.
terms.promo_excluded  -2,stage:pay     code|codes|voucher|vouchers|coupon|discount|promo|promotion|offer … rejected|refused|declined|invalid|expired|unrecognised|void|denied|disappeared|vanished
  + My birthday [voucher was refused].
  - The offer is for a card that has expired.
terms.refused         -3               banned|suspended|penalised|penalized|fined|blacklisted|barred|downgraded|evicted|ejected me|us|him|her|my|our
  + They [banned my] account over a typo.
  - The banned book is ours.
terms.refused         -2               denied|refused|declined|denying an|a|my|me|us|our|boarding|entry|access|him|her|service|any upgrade|boarding|entry|access|service|exchange|return|replacement|seat|credit|loan|claim|warranty|compensation|discount
  + We were [denied a seat].
  - The loan is what we asked for.
terms.refused         -2,stage:resolve on the|on grounds|basis that|of
  + They refused [on the grounds of] a limp he had as a pup.
  - Picnics are fine on the grounds.
terms.refused         -2,stage:resolve pre-existing|preexisting|pre existing|condition|conditions condition|conditions
  + Everything is a "[pre existing condition]".
  - The coach is in good condition.

terms.unclear -2 changed|changes|changing|moved|switched|rewrote … terms|conditions|rules|deal|timetable|requirements|goalposts … without|midway|afterwards|mid|again|overnight|constantly
  + The club [switched the rules overnight].
  - Change the plan at the desk.

terms.dropped     -3             pulled|pulling|yanked the plug on
  + They [pulled the plug on] our pension plan.
  - I pulled the plug, on went the light.
terms.dropped     -3,stage:leave they|company|insurer|bank|firm|provider|have|has dumped|ditched|binned us|me
  + The [firm ditched us] in May.
  - They binned the letter that we dumped on him.
terms.engagement  -2,stage:leave cannot|cant|couldnt|can't|impossible|wont|won't|never|n't|trying … get|wriggle|back|getting|escape out of|from … contract|agreement|subscription|plan|timeshare|lease|policy|membership
  + I [can't get out of the lease].
  - When do I get out of the contract room?
terms.exclusion   -2             look|looks|looking|search|searching|hunt|hunting|use|using|used|hide|hiding for|any|every|behind … loophole|loopholes|get-out|technicality|technicalities
  + They [look for any loophole] to keep the deposit.
  - Look at any hole in the loop of string.
terms.exclusion   -2             riddled|full|packed|littered|stuffed|peppered|chock-full with|of exclusions|loopholes|get-outs|caveats|exceptions|restrictions|conditions|clauses
  + The pet policy is [riddled with exclusions].
  - A loophole in the knitting.
terms.exclusion   -2             term|terms|condition|conditions|contract|clause|clauses|policy|rules|small-print <be> … one-sided|lopsided|onerous|punitive|weighted|stacked|skewed|leonine|iniquitous|abusive|oppressive
  + The tenancy [terms are one-sided].
  - One side of the policy sheet is blank.
terms.exclusion   -2             they|bank|company|insurer|provider|landlord|gym|platform|agency changed|altered|rewrote|changing|rewrite … terms|rules|conditions|contract|policy|agreement … overnight|retrospectively|halfway|midway|mid|without|behind|mid-contract|suddenly|unilaterally
  + The [gym rewrote the rules halfway].
  - They changed the terms with my consent.
terms.forced      -2             signed|enrolled|subscribed|opted|upgraded|switched|registered|added me|us|him|her|my … up|to|into|for|in … something|things|a|an|services|cover|insurance|without … never|not|n't|want|wanted|asking|permission|knowing|consent
  + They [signed me up for cover I never] wanted.
  - He signed me up for a run.
terms.not_covered -2             guarantee|warranty|cover|policy|insurance <be>|proved|turned … meaningless|worthless|useless|laughable|pointless
  + Their lifetime [warranty proved meaningless].
  - A meaningless guarantee of rain in the play.
terms.not_covered -2             guarantee|warranty|policy|insurance pays|paid|protects|covers|covered nothing|zilch|nowt|bugger|sod|jack|little
  + The extended [warranty covers nothing].
  - Which warranty covers a zero-turn mower?
terms.not_covered -2             nothing seems|appears|is|was|ever to|seems|be|actually|really|properly … covered|insured|included
  + With them [nothing seems to be covered].
  - Nothing is as covered in snow as Ben Nevis.

overall.not_great -1             looks|looked|sounds|sounded good|great|fine|wonderful|lovely|perfect on paper
  + The hybrid scheme [looks good on paper].
  - Looks good: paper, card and glue.
terms.engagement  -2,stage:leave contract|policy|lease|plan|membership|subscription|agreement <be> … trap|straitjacket|noose|millstone|prison|ball
  + The gym [membership is a straitjacket].
  - A ball is in the plan.
terms.exclusion   -2             full|riddled|packed of|with … traps|pitfalls|snags|tripwires|weasel
  + The lease is [full of pitfalls].
  - A pit full of sand.
terms.exclusion   -2             more|only|all exceptions|exclusions|caveats|loopholes|conditions than
  + It has [more exclusions than] cover.
  - Only exceptions on page two.

terms.exclusion -2 paywall|pay|wall after|wall paywall|after|wall
  + It is [paywall after paywall].
  - A wall by the pay desk.

@all
terms.not_valid -1 voucher|vouchers|points|coupon|code|credit|ticket|tickets … can|could|ca|cannot not|n't|never be used|redeemed|spent|applied|exchanged
  + The [voucher could not be used] in August.
  - The pass can be used twice.

terms.limit -1 only|just a|one|two|1|2|six|12|twelve year|years|month|months … warranty|guarantee
  + The fridge has [just two years of guarantee].
  - The guarantee is for years.

terms.voucher -2,stage:return all i|we|they got|get|was|offered|were|gave|offer … voucher|coupon
  + [All we got was a voucher].
  - All we got was rain.

terms.not_covered -2 only|just covers|cover|covered|applies|apply|pays|insures … accidents|accident|death|fire|theft|hospital|certain|basic|half
  + The deed [only covers fire].
  - The cloth only covers the table.

terms.cancelled -2,stage:manage benefits|payments|allowance|pension|grant|bursary|benefit … been|were|was stopped|suspended|frozen|interrupted|halted
  + My [allowance has been frozen].
  - My pension is fine.

terms.dropped -2,stage:leave account|accounts|policy|contract|profile|subscription|membership|listing|licence … was|been|were|got closed|terminated|shut|cancelled|suspended|banned|deleted … overnight|suddenly
  + My [account was shut down overnight].
  - My account was opened.
  - My account was closed with no fuss.
