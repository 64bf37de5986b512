@language en
@kind     irritants

flexibility.no_gesture -2 all|only|best i|we|they|i've|thing … got|offered|received|get|offer|gave … voucher|coupon|apology|apologies|excuses|code|discount|promises|sorry|shrug
  + [All we got was a voucher].
  - All the gifts we got were great.

flexibility.haggle           -2                  ~find|any|every … ~excuse
  + They find [any excuse] to keep the deposit.
  - Excuse me, where is the lift?
flexibility.haggle           -2                  ~quibble|nitpick|nitpicking|wriggle|weasel|haggle
  + The assessor [quibbled] over each tile.
  - We haggled at the bazaar for fun.
flexibility.imposed          -1                  non ~negotiable
  + They told us the slot was [non-negotiable].
  - A negotiable price.
flexibility.imposed          -2                  only|just offering|offered|offers|offer a|me|us|vouchers|credit voucher|credit|vouchers|a
  + They are [only offering a voucher].
  - They now give us a loyalty card.
flexibility.imposed          -2                  without asking|consulting|permission|consent|authorisation|authorization
  + They moved our stand [without asking].
  - Without doubt the best. Just ask.
flexibility.imposed          -2                  ~impose|imposed|imposing
  + They [imposed] a new date on us.
  - An imposing castle.
flexibility.no_gesture       -2                  <negation>|never … ~offer|~give … ~compensation|~voucher|~discount|~credit|~alternative|~goodwill|anything
  + They did [not even offer an alternative].
  - What do you offer as a voucher?
flexibility.no_gesture       -2                  all i|we … got|offered|gave|get|received … off|~discount|~voucher
  + [All I was offered was a voucher].
  - All of it was on offer.
flexibility.no_gesture       -2                  gave|offered|give|issued|sent|got … voucher|vouchers|credit|coupon|gift|points instead|rather|only
  + They [offered me a voucher instead].
  - We gave a voucher to mum.
flexibility.no_gesture       -2                  lousy|measly|paltry|pathetic|derisory|insulting|token|poxy gesture|pittance|compensation|offer|discount|refund|payout|sum|amount|fiver|tenner
  + They made a [derisory offer].
  - I bought a small drink.
flexibility.no_gesture       -2                  no goodwill|gesture gesture|of|whatsoever|at
  + [No goodwill gesture], no smile.
  - A gesture to the waiter.
flexibility.no_gesture       -2                  no|any|without … voucher|vouchers|compensation|reimbursement|accommodation
  + Ten hours there, [no hotel accommodation].
  - The voucher is for two.
flexibility.no_gesture       -2                  no|not|n't|without|never|zero … credit|discount|compensation|refund|gesture|goodwill|allowance|concession … either|offered|given|back|whatsoever
  + There was [no credit given] for the lost week.
  - I have no credit card, sorry.
flexibility.no_gesture       -2                  no|zero|without|any ~goodwill|~compensation|~voucher|~reimbursement|~discount|gesture
  + Nine hours late and [no compensation].
  - A discount code at the till.
flexibility.no_gesture       -2                  offered|offer|offers|offering|gave|given us|me nothing|zero
  + They [offered us nothing].
  - We offered tea.
flexibility.no_gesture       -2                  only|all|just|best offered|offering|offer|they|got … voucher|discount|coupon|credit|percent|%|refund|off
  + They [only offered a coupon].
  - Only the voucher holders sat.
flexibility.no_gesture       -2                  pittance|derisory|lowball|low-ball
  + They offered me a [pittance].
  - A pit of sand.
flexibility.no_gesture       -2                  ~insulting|~derisory|~pathetic|~measly|~paltry ~offer|~voucher|~compensation|~discount|~refund
  + A [measly voucher] for a ruined night.
  - An insulting joke in the show.
flexibility.no_gesture       -2                  ~refuse|~deny … ~compensation|~voucher|~discount|~credit|~goodwill
  + The hotel [refused any compensation].
  - The discount code is on the flyer.
flexibility.refused          -2                  <agent>|<company>|driver|drivers|men|landlord|staff|receptionist|they|guys refused|refuse|refuses|refusing to
  + The fitters came, and [they refused to] lift the old bath.
  - My toddler refused to sleep.
flexibility.refused          -2                  <negation> … ~allow|~permit … to
  + We were [not even allowed to] sit down.
  - Dogs are allowed to swim there.
flexibility.refused          -2                  <negation> … ~do|~accept|~take exchanges|exchange|returns|cards|cash|cheques
  + The shop does [not do exchanges].
  - Do you take cards?
flexibility.refused          -2                  <negation> … ~let|~allow … me|us|you|him|her … ~change|~cancel|~return|~exchange|~move|~rebook|~board|~swap|~check|~bring|~leave
  + They did [not let her swap] rooms.
  - Let us return in June.
flexibility.refused          -2,rupture:dead_end can|could|ca <negation> … ~cancel|~change|~exchange
  + You [can not exchange] it in store.
  - Can you change a twenty?
flexibility.refused          -2                  ca|wo|can|could|would|will|refuse|unable|cannot|never n't|not|to|even|simply|just … change|exchange|rebook|swap|waive|amend|extend|honor|honour
  + They [would not honour] our fare.
  - I would not change a thing.
flexibility.refused          -2                  kept|keep|keeping|withheld|withhold|withholding my|our|the|his|her|part|half deposit|money|funds|refund|of|bond|payment|retainer
  + The lettings office [kept our deposit].
  - Keep the change.
flexibility.refused          -1                  only|just cash is|was accepted|taken|allowed
  + At the quay [only cash was accepted].
  - Only the cash box was taken.
flexibility.refused          -2                  refused|denied|refusing|refuses|declined me|us|my|our
  + The ferry [refused our] dog at the ramp.
  - I refused the tea, thank you.
flexibility.refused          -2                  they|receptionist|he|she|staff|shop|manager|agent|who would|wo n't|not give|see|serve|help me|us|him|her
  + The [receptionist wouldn't give me] a slot.
  - I would not help me to more.
flexibility.refused          -2                  they|she|he|agent|company|receptionist just|simply|still|flatly|always said|say|says|answered no
  + [They still said no] to a swap.
  - He said no rain was due.
flexibility.refused          -2                  they|she|he|company|insurer|bank|shop|receptionist|agent|council refused|denied it|everything|flatly|outright|point
  + The [bank denied everything].
  - He refused a cup of tea.
flexibility.refused          -2                  told|said|says|tells … can|could|cannot|do|did|would not|n't … ~cancel|~change|~return|~exchange|~refund|exchanges|~swap|~rebook
  + I was [told they do not exchange] lamps.
  - He said there was rain on the way.
flexibility.refused          -2                  ~answer|~reply … no
  + Whatever you ask, the [answer is always no].
  - I have no answer to that quiz.
flexibility.refused          -2                  ~flat no|refusal
  + They came back with a [flat refusal].
  - A flat screen in each room.
flexibility.refused          -2                  ~refuse|refuses|refused to seat|serve|honour|honor|issue|allow|replace|change|release|book|process|let
  + They [refuse to seat] more than four.
  - Refuse goes to the tip.
flexibility.refused          -2                  ~refuse|~decline|declined to … ~change|~cancel|~exchange|~move|~accept|~rebook|~swap|~waive|~amend|~extend|~let|~take|~honor|~honour|~reschedule
  + They [refused to exchange] a sealed box.
  - I declined to change seats, mine was lovely.
flexibility.rigid            -2                  <negation> … budge|bend|compromise|negotiate
  + The manager did [not budge] on the fee.
  - Bend the wire gently.
flexibility.rigid            -2                  <negation>|refuse|refused … back|backing down
  + They did [not back down].
  - It is not on the back, down there.
flexibility.rigid            -2                  computer says no
  + It is all [computer says no] in there.
  - My computer says hello.
flexibility.rigid            -2                  draconian|restrictive|high-handed|pig-headed|stubborn|bloody-minded|unbending|petty
  + Their desk is [stubborn].
  - A drake on the pond.
flexibility.rigid            -2                  hid|hide|hiding behind … ~policy|~rule|~script
  + They [hide behind the policy].
  - The cat hides behind the sofa.
flexibility.rigid            -2                  lack of ~flexibility|~compromise
  + A [lack of flexibility] with shifts.
  - Flexibility classes on Mondays.
flexibility.rigid            -2                  no|zero|little ~flexibility|~leeway|~compromise|~exception|~exceptions
  + There is [zero flexibility] on dates.
  - No, a fair compromise was found.
flexibility.rigid            -2                  no|zero|little … ~leeway
  + [No leeway] for a mum with twins.
  - The flexibility of the sole is great.
flexibility.rigid            -2                  refused|refuse|refuses|said|no point|outright|flat|flatly blank|to|out|refused
  + They [refused point blank].
  - The point of the pen.
flexibility.rigid            -2                  rules are rules
  + The guard just said [rules are rules].
  - House rules are on the door.
flexibility.rigid            -2                  sticklers|stickler|jobsworth|inflexible|unbending|uncompromising|draconian|petty|pernickety|officious|pedantic|intransigent|by-the-book|unaccommodating|unyielding
  + They are real [sticklers] about the time.
  - A bending machine made it.
  + A right [jobsworth] at the barrier.
flexibility.rigid            -2                  take it or leave
  + Their line was [take it or leave] it.
  - Take it home or eat it here.
flexibility.rigid            -2                  wo|will|would|not|refuse|refused n't|not|to budge|bend|compromise|negotiate|waive|reconsider
  + They [won't budge] on the date.
  - The door would not make a sound.
flexibility.rigid            -2                  ~inflexible|~rigid|~intransigent|~uncooperative|~unaccommodating|~unyielding|~unreasonable
  + The desk was [inflexible] about the time.
  - A rigid plastic case.
flexibility.rigid            -2                  ~refuse to budge|bend|compromise|negotiate|listen
  + The landlord [refused to budge].
  - The drawer has a budget lock.
flexibility.unhelpful_policy -2                  ~strict|~ridiculous|~stupid|~absurd|~silly|~unfair ~policy|~rule|~policies|~rules
  + A [ridiculous policy] on prams.
  - A policy for stray cats.
keep.grand                   keep                an imposing
keep.i_declined              keep                i declined to ~change
keep.i_refuse                keep                i refuse|refused
keep.market                  keep                haggle|haggled … ~market|~bazaar|fun
keep.not_change              keep                <negation> ~change
keep.not_change              keep                <negation> ~change a|anything thing
keep.off_the_phone           keep                get|gets|got|getting|come|came|am|'m|stepped off the|a|my|our|that phone|call|plane|train|bus|flight|boat|ferry|coach|ship|line
keep.stiff                   keep                ~rigid ~plastic|~case|~frame|~foam|~base

flexibility.refused -2   refused|refuses|refusing|refuse|unwilling|declined to let|allow|permit me|us|him|her|them|my|our|anyone … leave|take|use|have|enter|go|board|pay|bring|sit|see|check|return|swap|speak|stay|park|pass|finish
  + They [refused to let us leave] early.
  - We let him take a seat.
keep.child_refused  keep son|daughter|child|toddler|kid|kids|children|husband|wife|dog|cat|tenant|tenants refused|refuses|refusing|refuse to let|allow me|us|him|her|them|anyone … leave|take|use|have|go|sit|see|finish
  + My [son refused to let us leave] the slide.
  - They refused to let us leave early.

# Not an inch
flexibility.refused -2 flatly|stubbornly|categorically|obstinately|steadfastly|downright|outright|point-blank|consistently refuse|refused|refuses|refusing|decline|declined|rejected
  + They [flatly refused] a swap.
  - A flat by the refuse tip.
  - He simply refused to give up on me.
flexibility.rigid   -2 company|party line or|and
  + All I got was the [company line or] silence.
  - A party, a line dance.
flexibility.rigid   -2 dug|dig|digs|digging her|his|their|its|in … heels
  + The landlord [dug his heels] in.
  - Dig in; my heels hurt.
flexibility.rigid   -2 gave|give|given|giving|yielded no|little ground|quarter|inch
  + The insurer [gave no ground].
  - He gave no tips on ground beef.
flexibility.rigid   -2 no|impossible|not|n't reasoning|reason with
  + There was [no reasoning with] the clampers.
  - Reasoning with clay.
flexibility.rigid   -2 no|zero|little|without give and take
  + There was [no give and take] in the lease.
  - Give two and take one.
flexibility.rigid   -2 no|zero|little|without|any|not wiggle|wriggle room
  + There was [no wiggle room] on the date.
  - A room for two, give it a go.
flexibility.rigid   -2 their|his|her|your|our|my way or … highway
  + With that gym it's [their way or the highway].
  - My way home is by the highway or the lane.
flexibility.rigid   -2 ~stick|sticks|stuck|sticking|adhere|adhered|enforce|enforced rigidly|slavishly|doggedly|blindly to
  + They [stick slavishly to] the rota.
  - A stick to the left.

# Told in other words
flexibility.rigid            -2 hidebound|inflexibly|set-in-their-ways|blinkered|doctrinaire|stick-in-the-mud|mulish|bureaucratically|bloody-minded|bloody-mindedness
  + A [hidebound] club committee.
  - The hide of the bull, bound in red.
flexibility.rigid            -2 play|plays|played|playing hardball|hard-ball
  + The insurer [plays hardball].
  - They play hard; a ball.
flexibility.rigid            -2 set in|their|his|her ways
  + The board is [set in their ways].
  - The table is set in two ways.
flexibility.rigid            -2 told|tell|tells|say|says|said thats|its the|their|our|company procedure|policy|rules|protocol
  + I get [told thats the procedure].
  - She told us its rules.
flexibility.rigid            -2 told|tell|tells|told|saying|say|says|answer|reply|said … that's|that|its|it's|thats|is just|the|their|our|'s|company the|their|our|company procedure|policy|rules|system|protocol
  + All I am [told is that's the procedure].
  - He told us the rules of chess.
flexibility.unhelpful_policy -2 grudgingly|begrudgingly|reluctantly
  + They [grudgingly gave us] a spoon.
  - A budget for the grudge match.
flexibility.unhelpful_policy -2 grudgingly|begrudgingly|reluctantly gave|offered|issued|agreed|refunded|replaced|paid|accepted … voucher|refund|discount|credit|compensation|it|me|us
  + They [reluctantly gave us] a refund.
  - The dog gave us its paw, then a reluctant nod.

# Refused, and no more said
flexibility.refused -2 they|he|she|who|staff|manager|company|clerk|driver|nurse|receptionist|bank|insurer|shop initially|outright|still|stubbornly refused|declined
  + The [clerk initially refused].
  - We still declined the tea.
flexibility.refused -2 they|he|she|who|staff|manager|company|clerk|driver|nurse|receptionist|bank|insurer|shop|but|and|then refused|declined $
  + I asked for a later slot but [they refused].
  - I was offered a harp and I declined.
flexibility.rigid   -2 too|overly|unreasonably|ridiculously|needlessly|absurdly|stupidly|excessively strict
  + The library is [overly strict] on coats.
  - Is the pool strict on caps ?

flexibility.refused -2 said|say|says|told|tells|tell|replied|answered|claimed|was|were|insisted … it|that … could|can|would|was … not|n't be|possible done|possible|arranged|changed|helped
  + They [said that it couldn't be done].
  - It was said and done.

flexibility.rigid -2 nothing is|was|seems|'s negotiable|possible|flexible
  + With them [nothing is negotiable].
  - Nothing is prettier.

flexibility.rigid -1 quibble|quibbles|haggle|quibbling … every|each|over last|over|every|each penny|cent|pennies|pence|cents
  + They [quibble over every penny].
  - I save every penny.
