@language en
@kind     irritants

# Blame in the words of praise: what was promised, what they are good at, what was good once.
ease.difficult        -2   after … lot|much|endless|constant|considerable|great|months|weeks … effort|struggle|pushing|hassle|arguing|begging|fighting|persistence|faff|nagging
  + I got my money back [after a lot of effort].
  - After lunch, a lot of effort went into the cake.
fees.extra            -2   to fix|repair|release|unlock|replace|sort … for <money>
  + They wanted [to fix it for £200].
  - He came to fix the roof for me.
honesty.mislead       -2   make|makes|made … look|sound|seem easy|simple|effortless to join|buy|sign|apply|book|claim|return|cancel|switch
  + They [make it look easy to join].
  - She makes it look easy.
honesty.mislead       -2   their|your|his|her idea|version|definition|notion of … fast|quick|good|service|help|soon|clean|fresh|luxury|care|resolution|support|urgent|quality|free|unlimited|immediate|express|secure
  + [Their idea of super fast] is a joke.
  - His idea of it was to rest.
honesty.money_only    -2   good|great|quick|fast|brilliant|excellent|expert|experts at taking|ignoring|avoiding|dodging|wasting|losing|passing|inventing|blaming|hiding|fobbing|lying|making … excuses|money|buck|blame|customers|questions|time|promises|people|complaints|it
  + They are very [good at making excuses] and little else.
  - She is good at making cakes.
honesty.take_money    -2   happy|ready|keen|eager to take|charge|bill|collect|pocket|pull|debit|deduct|grab … premium|premiums|money|payment|payments|cash|fees|fee|deposit|rent|subscription
  + They are [happy to take the premium].
  - I am happy to cash in.
honesty.take_money    -2   quick|fast|keen|happy|ready enough|to to|take take|charge|bill|collect|chase|the|my|our|your … rent|money|payment|fee|fees|cash|premium|deposit
  + They are [quick enough to take the rent].
  - He is quick to pay the rent.
keep.hearsay          keep believe|trust|ignore the|their|these|all … good|positive|glowing|great|five|rave|5 reviews|review|ratings|stars|star
keep.hearsay          keep told|said|assured|claimed|saying|insisted … everything|all|it|that|things was|is|were|would|'s fine|good|ok|okay|normal|perfect|be
keep.hearsay          keep told|said|says|tell|tells|assured|assure|assuring|insist it|that|everything|all|things 's|is|was|are all|just|perfectly|now|quite|absolutely fine|good|ok|okay|normal|sorted|well|perfect
keep.hearsay          keep told|said|says|tell|tells|assured|assure|insist it|that|everything|all|things 's|is|was|are fine|good|ok|okay|normal|sorted|well|perfect
keep.own_doing        keep i|we have|'ve|had|always always|never|have paid|pay|been on time
keep.sought           keep want|expect|expected|deserve|deserved|wanted … the|a|some good|excellent|great|best|amazing service|product|meal|food|room|experience|care|level|quality|customer
keep.sought           keep was|were|been looking forward to a|an|some|our|my|the|this … comfortable|relaxing|nice|lovely|great|good|quiet|hot|special|warm|decent|delicious
overall.decline       -2   happy|satisfied|loyal|good|delighted customer|client|member|patient … until|till|before
  + I was a [happy customer until] last year.
  - Before noon a loyal customer came in.
overall.decline       -2   was|were better off before|without|when|where
  + I [was better off before].
  - The better team was off before noon.
overall.disappointed  -2   lucky|fortunate if you|we|they|i|one|he|she|it
  + You are [lucky if you] spot a waiter.
  - If you are lucky you spot a seal.
overall.idiom         -2   cheap|free|empty|available for a reason
  + It is [cheap for a reason].
  - The reason was a cheap one.
overall.joke          -2   call|calls|called|calling themselves|yourselves|itself|yourself|himself|herself
  + They [call themselves] experts.
  - She called me by myself.
overall.joke          -2   good|great|brilliant|excellent at only|just|one one|thing|things
  + They are [good at one thing]: taking money.
  - He is great with a thing or two.
overall.joke          -2   how|can|dare … call|claim this|that customer|service|support|care|help|luxury|fresh|food|quality
  + How [can they call this customer] care?
  - How can I call this number?
overall.not_satisfied -2   love|like|wish … say|write|find something|anything nice|good|positive|kind
  + I would [love to say something nice].
  - Say something nice, love.
overall.regret        -2   wish i|we could|can give|say|rate|recommend|leave … good|better|zero|less|lower|positive|no|nice … review|rating|stars|star|recommendation|things
  + I [wish I could give a good review].
  - I wish we could give more.
overall.stay_clear    -2   would|'d be better off with|going|using|doing|buying|asking|at|elsewhere|somewhere|paying|walking|throwing
  + You [would be better off with] a piggy bank.
  - He is better off now.
price.increase        -2   then|and they|it|price double|doubles|doubled|hike|hiked|triple|tripled|rocket|rockets|rocketed|quadruple|quadrupled
  + A year of calm and [then they double] it.
  - They double as a choir.
quality.repair_worse  -2   fixed|solved|sorted|mended|repaired|cured one … and|but … broke|caused|created|another|lost|damaged
  + They [fixed one thing and broke] another.
  - We fixed one and then left.
resolution.paltry     -2   the best they|he|she|you can|could offer|suggest|come
  + [The best they could offer] was half.
  - The best offer was theirs.
timeliness.slow       -2   finally|eventually refunded|paid|came|arrived|got|fixed|replied|answered|sorted|resolved|received|delivered|installed|responded … after <duration>=1w
  + They [finally refunded me after nine months].
  - I finally came by after 2 beers.
