@language en
@kind     enchantments

# What services do well beyond what was asked: grammar, as in irritants/frames. A frame gives way to whatever says more.

# What services do.
class.s_follow is:s_follow called|phoned|rang|emailed|texted|wrote|messaged|telephoned
  + She [phoned] at noon.
  - A phone.
class.s_us     is:s_us     me|us|him|her|them|mum|mother|dad|father|gran|nan|grandmother|grandad|son|daughter|wife|husband
  + He saw [us].
  - He saw it.

# Frames.
communication.follow_up   +2,stage:support,yields <s_follow> me|us … next|later|afterwards|after|evening|before
  + The farrier [telephoned us two days later].
  - I telephoned him two days later.
communication.follow_up   +2,stage:support,yields <s_follow> … to ask|check|see|find|tell|make|let|enquire|inquire
  + The farrier [telephoned to enquire] about the mare.
  - I telephoned to enquire about the mare.
communication.informed    +2,stage:support,yields they|he|she|always|then|also|even|who let|lets|kept me|us know|posted|updated|informed … as|when|that|before|every|each|soon|early|ready
  + The farrier came and [she let us know as] soon as the shoe was on.
  - Let us know when you ride.
competence.explains       +2,yields               sat down|sits with <s_us>
  + The bishop [sat down with us].
  - I sat down on a rug.
competence.explains       +2,yields               went|goes|going|gone|talked|talks|walked <s_us>|everything|it|through … through|over|step|everything|each|every|the
  + The farrier [talked us through] the nails.
  - We talked over lunch.
competence.well_done      +2,yields               line|room|step|piece|item|point|page|bit by line|room|step|piece|item|point|page|bit
  + He dusted the organ [piece by piece].
  - A piece by Bach.
competence.well_done      +2,yields               tidied|cleaned|swept|cleared|hoovered|vacuumed up|everything|away after|themselves|afterwards|himself|herself|behind|before
  + The thatchers [swept up afterwards].
  - Leaves swept up the path.
condition.well_packed     +2,yields               put|laid|placed|spread … blankets|blanket|sheets|dustsheets|covers|cardboard|padding|mats over|on|under|around|down|along
  + They [laid old sheets over] the harp.
  - We laid sheets on the bed.
continuity.handover       +2,yields               picked|took|carried|continued up|over|on where
  + He [picked up where] his brother had stopped.
  - They picked up leaves where the path ends.
continuity.knows_me       +2,yields               already|still knew|knows … story|history|case|file|situation|background
  + The new clerk [already knew the whole story].
  - I already knew the whole story.
continuity.knows_me       +2,yields               had|has … my|our notes|file|records|chart|history … open|ready|front
  + She [had our records ready].
  - We had our notes from the play.
continuity.knows_me       +2,yields               had|has|have|'d read|studied my|our|his|her notes|file|records|chart|history|case
  + The farrier [had read our file].
  - I had read our file.
continuity.knows_me       +2,yields               remembered|remembers … my|me|our|us|which|where
  + The farrier [remembered which] hoof it was.
  - I remembered which door it was.
continuity.one_contact    +2,yields               one|single <agent> … everything|all|us from|throughout
  + [One solicitor dealt with everything from] the first letter on.
  - One solicitor had a boat.
continuity.one_contact    +2,yields               same <agent> … each|every visit|time|call|appointment|week|session|year
  + We saw the [same gardener at each visit].
  - A gardener came each week.
continuity.one_contact    +2,yields               same <agent> … from|since start|beginning|first|the
  + The [same surveyor was there from the] outset.
  - The same surveyor was there for the first wall.
empathy.above             +2,yields               <s_come>|<s_repair>|<s_delivery>|<s_install>|<s_work>|drove|worked|opened|stayed … on|late a|his|her|their|at|christmas|new|boxing|easter sunday|saturday|day|night|eve|bank|evening|weekend|year's
  + The farrier [came on a Sunday].
  - We came on a Sunday.
empathy.above             +2,yields               drove|driven|travelled|walked|cycled … miles|kilometres|hours to|on|just|out|for|with
  + The farrier [cycled nine miles to] bring a nail.
  - I cycled nine miles to buy a nail.
empathy.above             +2,yields               stayed|remained late|until|till|with|after
  + The farrier [stayed until] midnight.
  - We stayed until noon.
empathy.attentive         +2,yields               asked|asks after my|our|his|her husband|wife|mother|father|mum|dad|son|daughter|family|dog|cat|leg|back|knee|health
  + The farrier [asked after our dog].
  - We asked after our dog in the square.
empathy.attentive         +2,yields               asked|asks|asking how … was|were|felt|feeling|coping|doing|getting|managing|keeping|slept
  + The farrier [asked how the mare was].
  - We asked how the clock was wound.
empathy.attentive         +2,yields               he|she|they|owner|host picked|collected|met|fetched <s_us>|my|our … up|at|from
  + The [owner met us at] the harbour.
  - We met her at the harbour.
empathy.attentive         +2,yields               knelt|crouched|bent|squatted down to talk|speak|play|reach|look|explain|listen|ask
  + The dentist [knelt down to talk] to the boy.
  - I knelt down to look at it.
empathy.attentive         +2,yields               walked|accompanied|escorted|guided|carried|drove|helped <s_us>|my|our
  + The farrier [escorted my] aunt.
  - Police escorted a swan.
empathy.person            +2,yields               remembered|remembers … our|my|it anniversary|birthday|name|was|is
  + The innkeeper [remembered our anniversary].
  - I remembered it was dark.
empathy.small_cares       +2,yields               before i|we|anyone … even|had asked|ask
  + She brought us a rug [before we even asked].
  - Before we swam we ate.
empathy.small_cares       +2,yields               brought|fetched|poured|found|kept|left|set … for my|our|his|her|the dog|puppy|cat|kids|children|baby|toddler|son|daughter|mum|mother|father|gran|grandmother
  + They [poured a bowl for the puppy].
  - We brought a bowl for the puppy.
empathy.small_cares       +2,yields               card|flowers|note when|after … died|death|passed|funeral|born|birth|bereavement
  + They sent a [card when the mare died].
  - A card on the birth of opera.
empathy.small_cares       +2,yields               even|also <s_repair>|<s_install>|<s_clean>|<s_check>|watered|brought|gave|carried|drove|walked|stayed|waited|helped
  + The farrier [also mended] the gate.
  - I also mended the gate.
empathy.small_cares       +2,yields               even|also|kindly|then let|lent|<s_work>
  + The farrier [kindly lent] a bridle.
  - I kindly lent him a bridle.
empathy.small_cares       +2,yields               without my|me|us|our|anyone asking|prompting|requesting|reminding|chasing|having
  + He tuned the second harp [without my asking].
  - Without my hat there was no deal.
empathy.small_cares       +2,yields               without … being|been prompted|reminded|chased
  + He tuned a second harp [without being prompted].
  - I was not asked.
empathy.waited_for        +2,yields               they|he|she|driver|bus|coach|boat|pilot|guide|who|kindly waited|held for|until|till us|me|my|our|i|we
  + The [boat waited for us].
  - We waited for our boat.
fees.free                 +2,yields               <s_repair>|<s_install>|<s_clean>|<s_work>|<s_check> … for free
  + The farrier [trimmed the hoof for free].
  - I trimmed the hoof for once.
fees.free                 +2,yields               at|for no|zero extra|additional|cost|charge|fee
  + The farrier brought a rug [at no cost].
  - At no time was it cold.
fees.free                 +2,yields               not|n't|never charge|charged|bill|billed … for the|his|her|my|our|it|them
  + The farrier did [not charge us for the] nails.
  - They charge for the hay.
fees.free                 +2,yields               without charging|charge|taking … extra|anything|me|us|penny|payment|money|cent
  + The farrier left [without taking a penny].
  - I left without taking a boat.
fees.free                 +2,yields               would|did not|n't take|accept|hear|charge … money|payment|anything|penny|cent|tip|extra
  + The farrier [would n't accept a penny].
  - The toll would not take coins.
flexibility.accommodating +2,yields               they|he|she|who|even|kindly|also|and let|allowed me|us … change|swap|move|pay|postpone|extend|bring|stay|leave|try|choose|return|use|borrow|keep
  + He said yes and [she let us try] the pony.
  - They let us in by noon.
flexibility.gesture       +2,yields               lent|loaned|lends|lend <s_us>|my|our
  + The farrier [lent us] a pony.
  - The pony lent its name to the inn.
honesty.honest            +2,yields               owned|owns up to
  + The farrier [owned up to] it.
  - He owned the inn up to May.
honesty.honest            +2,yields               told|said|tells|says me|us|him|her|it straight|frankly|honestly|openly|candidly that|what|it|how|if|which|from
  + The farrier [told us openly what] the nail costs.
  - I told him openly what I saw.
honesty.kept_promise      +2,yields               <s_not> a penny|cent|pound more|over than
  + It was [not a penny more than] agreed.
  - A penny more than I have.
honesty.kept_promise      +2,yields               to the penny|cent|pound … quoted|agreed|estimated|said|quote|estimate
  + It came [to the penny as agreed].
  - It came to a penny.
honesty.no_oversell       +2,yields               advised|talked|steered|warned|dissuaded me|us|him|her|mum|them against|out|off|away of|buying|taking|the|a|paying|spending|from|any
  + The farrier [talked us out of] a new saddle.
  - A friend talked us out of the rain.
honesty.no_oversell       +2,yields               could|might have|easily|'ve … sold|upsold|talked me|us|him|her
  + The farrier [could have sold us] a saddle.
  - We could have sold the saddle.
honesty.no_oversell       +2,yields               told|advised me|us not to bother|waste|buy|spend|replace
  + The farrier [told us not to replace] the saddle.
  - We told him not to replace the saddle.
resolution.refunded       +2,yields               <s_refund> … whole|full|entire|every|straight|immediately|instantly|promptly|without
  + They [reimbursed the whole] deposit.
  - They reimbursed a third.
timeliness.same_day       +2,yields               <s_come>|<s_repair>|<s_delivery>|<s_install>|<s_clean>|<s_work>|<s_answer>|<s_refund>|<s_collect> … within the|an|half hour
  + They [rebuilt the arch within an hour].
  - We painted the arch within an hour.
timeliness.same_day       +2,yields               <s_come>|<s_repair>|<s_delivery>|<s_install>|<s_clean>|<s_work>|<s_answer>|<s_refund>|<s_collect>|rang|wrote … very|same|next day|evening|afternoon|night|morning|hour|minute
  + The diver [returned the very next morning].
  - The very next morning was grey.
timeliness.same_day       +2,yields               <s_come>|<s_repair>|<s_delivery>|<s_install>|<s_clean>|<s_work>|<s_collect> … that|same very|same day|evening|afternoon|night|morning
  + They [cut the key that same night].
  - We cut the cake that same night.
timeliness.same_day       +2,yields               <s_repair>|<s_delivery>|<s_install>|<s_clean>|<s_work>|<s_refund> … on|there the|and spot|then
  + The farrier [mended the shoe on the spot].
  - I mended the shoe on the spot.

# What was done with people's things, and how they held.
class.s_well           is:s_well           washed|cleaned|ironed|pressed|polished|sparkling|gleaming|spotless|plump|purring|calm|relaxed|happy|smiling|rested|glossy|folded|mended|wagging|glowing|sharpened|groomed|brushed|refreshed|beaming|fluffy
  + They look [rested].
  - They look at the nest.
comfort.comfortable    +2,stage:use,yields kept|keeps|keep my|our|us|me|his|her|everything|him … warm|dry|snug|cosy|toasty
  + The coat [kept my neck warm] on deck.
  - I kept my gloves dry.
empathy.waited_for     +2,yields           they|he|she|driver|bus|conductor|guide|who|ferry waited|waits until|till|for … <s_kin>|everyone|everybody|passengers|old … sat|seated|boarded|settled|safely|inside|down|in|on
  + The [ferry waited until my aunt was seated].
  - We waited until everyone sat down.
errors.as_ordered      +2,yields           exactly|precisely|just the … i|we|'d … asked|ordered|chosen|chose|described|requested|imagined|hoped|pictured
  + They made it [exactly the shape we asked] for.
  - I asked exactly the man we chose.
fees.free              +2,stage:manage     took|taken|knocked|struck|wiped the|my|our|a … fee|charge|fine|penalty|surcharge off
  + They [took my late fee off] the bill.
  - The fee took off like a kite.
honesty.honest         +2,yields           handed it|wallet|purse|ring|phone|bag in
  + A porter found my ring and [handed it in].
  - I handed it in.
quality.result         +2,yields           came|come|comes|back|returned|home back|home|so|all|beautifully|freshly|nicely|perfectly|plump <s_well>
  + The mare [came back glossy].
  - A son came to the wharf.
reliability.no_trouble +2,stage:use,yields has|have|'ve|'s not|n't|never leaked|dripped|squeaked|jammed|crashed|stalled|rattled|wobbled|slipped|frayed|faded|shrunk|peeled|cracked|bobbled|tripped|rusted|warped … since|once|yet|in|for|after|all
  + The hull [has not leaked since].
  - The hull leaked once.
reliability.no_trouble +2,stage:use,yields not|n't|never … let|lets in a drop
  + The hatch has [never let in a drop].
  - I let in a dog.
waiting.quick_service  +2,yields           came|walked|hurried|rushed over|across at|straight|right|immediately once|away|over
  + The usher [came over at once].
  - I came over at once.

# Nothing came to harm.
condition.intact +2,yields every|each|everything|both … survived|intact|unscathed|unharmed|unbroken
  + [Every harp survived] the trip.
  - Every war has its poem.
condition.intact +2        not|never a|one|single … was|were|is|are|got bruised|broken|cracked|damaged|chipped|spilt|spilled|bent|creased|harmed|torn|dropped|crushed|scuffed|dented|smashed
  + [Not one tulip was bruised].
  - Not one tulip was red.
fees.free        +2        refilled|topped|mended|glued|pumped|sewed|replaced|repaired|sharpened|wrapped|tightened|adjusted|filled|cut|fitted … for nothing
  + The smith [sharpened both blades for nothing].
  - He cut it and all was for nothing.
quality.result   +2        came|come|comes|walked|ran out|back|home … joking|laughing|grinning|singing|skipping|beaming|whistling|smiling
  + Dad [came out of the crypt singing].
  - We came out of the crypt.

# Not the service's: what customers did themselves.
frame.own yields <s_self> even|also|kindly|then
  + [We also] checked the church.
  - He also checked the church.
frame.own yields <s_self> had|have|'ve|could|can|was|were|would even|also
  + [We had also] checked the church.
  - He had also checked the church.

# Denials that say the opposite.
frame.denied yields before|until|when … even|also
  + We left [before they even] started.
  - They even started early.
frame.denied yields could|can|would|will|may|might|to|or even|also
  + They [can also] mend saddles.
  - They also mended the saddle.
frame.denied yields not|n't|never|nobody|without even|also
  + He did [not even] carry it.
  - He even carried it.

# Facts that say enough by themselves.
competence.finds      +2 found|spotted|saw|noticed|caught … first|previous|last had|one|<agent> … missed|overlooked
  + The second vet [found the thorn the first had missed].
  - We found the first path and missed the boat.
competence.finds      +2 heard|identified|located|traced|diagnosed|pinpointed … fault|problem|leak|noise|trouble … as|in|within|straight|at|immediately|right
  + The plumber [heard the leak as] he came in.
  - We heard a leak.
continuity.throughout +2 no|without need|having to … explain|repeat|retell|resend
  + There was [no need to explain] it twice.
  - There was no need to row.
errors.correct        +2 spotted|caught|noticed|found|corrected … mistake|error|slip|fault … before
  + They [spotted the slip in my form before] I did.
  - We spotted a mistake.
