@language en
@kind     irritants

# Told in few words: what was done to the customer, what was left to them.
cleanliness.dirty           -2                   boots|shoes|feet on|over|across my|our|the … sofa|bed|seat|seats|carpet|carpets|table|rug
  + He put his [boots on my sofa].
  - The shoes on the rail are my own.
communication.contradictory -2                   all|each|every|letters|emails|agents|people say|says|said|tell|tells|told something|a|me|us|you … different|else
  + Their letters [all say something different].
  - They say something else is on tonight.
communication.copy_paste    -2                   answer|answers|answered|reply|replied|respond to|a|the question|questions|something|one … never|not|n't asked|ask
  + They [answer a question I never asked].
  - I answered the one that he asked.
communication.copy_paste    -2                   replied|answered|responded with|back a|an|another survey|link|template|form|emoji|faq|advert|bot|question
  + They [replied with a survey].
  - The survey was replied to.
communication.no_reply      -2                   someone|somebody|they would|will|'d|'ll be|get in|back touch|to
  + [Somebody will be in touch], they said.
  - Someone will sing.
communication.unclear       -2                   asked|ask … simple|straight|basic|yes question … and|but … essay|lecture|riddle|different|nothing|waffle|politician|runaround
  + I [asked a simple question and got an essay].
  - He asked a simple question and left.
ease.forced                 -2                   asked|expected|wanted|want|expect|told me|us to travel|drive|trek|fly|walk … miles|hours|km|mile|towns
  + They [want me to travel 40 miles].
  - They asked me to drive the cart.
empathy.dont_care           -2                   skipped|overlooked|bypassed me|us|him|her|mum out|twice|again|in|on
  + The waiter [skipped us twice].
  - The tour skipped on in May.
empathy.rushed              -2                   appointment|visit|consultation|meeting|call|lesson|session|exam|check|viewing … over|done|finished in|within|after <duration>
  + The [appointment was over in three minutes].
  - The visit was over in the summer.
fees.extra                  -2                   did|does|do|without not|n't include|including … vat|tax|taxes|fees|delivery|postage|fitting|installation|breakfast|service
  + The quote [did not include VAT].
  - Tax and fees are in it.
friendliness.arrogant       -2                   like|as i|we|though was|were|am|five|a … five|six|child|stupid|three|idiot|toddler|thick
  + She spoke to me [like I was five].
  - Like I said, it was five.
honesty.broken_promise      -2                   trusted|believed them|him|her|you|it and|now|look|but … look|now|nothing|lost|regret|wrong|mistake
  + I [trusted them and look] where I am.
  - I trusted him with it.
honesty.money_only          -2                   pay|paying for the|a name|brand|label|logo|postcode
  + You [pay for the name].
  - The name by the label.
location_hours.no_access    -2                   could|can|ca not|n't get|manage … up|down|into … steps|stairs|kerb|building|entrance|ramp|bus|bath
  + My gran [could not get up the steps].
  - The steps go up and down.
reachability.unreachable    -2                   number|line|phone|desk|helpline … for sales only
  + The phone [number is for sales only].
  - A number of sales were on.
reachability.unreachable    -2                   supervisor|manager|boss|adviser|advisor|doctor|consultant|expert <be>|always … on|at|in lunch|break|leave|holiday|meeting|training … every|each|always|again|whenever
  + The [manager is at lunch every] time.
  - The boss is on a break in May.
reliability.bounced         -2,rupture:no_answer emails|email|messages|letters|mail|texts|calls … bounce|bounces|bounced|bouncing back
  + My [emails bounce back].
  - The ball bounced by the mail.
resolution.marked           -2,stage:resolve     marked|closed|logged|flagged|set solved|resolved|fixed|completed|closed|done|complete while|when|but|without|although|before|as|after
  + My ticket was [marked solved while] I typed.
  - The case was closed with a lock.
safety.privacy              -3                   details|data|records|photos|passwords … all|everywhere over|on … internet|web|online|dark|public|there
  + My [details were all over the internet].
  - The details are all in the public notice.

# As stories tell it
comfort.crowded       -2,stage:use                    face|nose|pressed|squashed|squeezed|stuck … 's|s|an|his|her armpit|armpits
  + I stood with my [face in a man's armpit].
  - The armpit of the shirt.
communication.nobody  -2                              no one gave|brought|offered|showed|asked|went|came|checked|helped|bothered|stopped|spoke|looked
  + [No one gave] her the tablets.
  - No, one gave up.
competence.badly_done -2                              painted|papered|plastered|covered|boarded over the|it|damp|mould|cracks|hole|rot|that
  + He [painted over it] and left.
  - A cloth covered the hole.
continuity.resend     -2,rupture:retell,effort:retell i|we|i've|we've|had|have|'d already uploaded|supplied|emailed|answered|filled|entered|shown|handed|completed|faxed|explained
  + They want a photo I [had already uploaded].
  - It was already posted on the wall.
ease.do_their_job     -2                              told|left|asked|expected us|me to … myself|ourselves
  + They [told us to strip the carpet ourselves].
  - He told me of the house that I built myself.
empathy.nobody        -2                              not one|a … person|soul|nurse|member|doctor|employee … went|came|asked|helped|looked|spoke|offered|stopped|answered|smiled
  + [Not one person went] to her.
  - Not a soul was in the park.
errors.wrong_name     -2                              for|to somebody|someone|people|tenant|tenants|man|woman who … live|lived|moved|left
  + The letters are [for someone who lived] here before.
  - It is for someone who sings.
honesty.hide_behind   -2                              nobody|noone|one|not|n't|never|refuse|refused|refuses|wo … put|confirm|give … in writing
  + [Nobody will put it in writing].
  - He put it in writing.
overall.fed_up        -3                              would|'d leave|move|switch|quit tomorrow|today|tonight|instantly|if
  + We['d leave tomorrow] with any choice.
  - We leave tomorrow for Spain.
price.increase        -2                              fares|prices|price|rent|fees|bills|rates|premiums|charges|costs <be> up by|almost|nearly|over|again
  + The [fares are up by] half.
  - The bills are up on the board.
resolution.cannot     -2                              no|without|zero authority|power to|over|whatsoever
  + The clerk has [no authority to] act.
  - The authority said no.
resolution.half       -2,stage:resolve                offered|paid|gave … of the|its|what value|worth|cost|owed|claim|paid
  + They [offered 30% of the value].
  - He paid his half of the coach.
resolution.refused    -2                              was|were|got|been turned|knocked down|back as|because|for|over|by|without|twice|again
  + We [were turned down because] of a date.
  - The light was turned down.
timeliness.late       -2                              arrived|landed|delivered|appeared|reached <duration>=1w after|later|afterwards
  + The dryers [arrived a month after] that.
  - He arrived a week before.
timeliness.rare       -2                              trains|buses|bus|train|service|deliveries|collections|visits|hours is|are|was|were|now|cut down to one|two|a|an|three|once|twice
  + The [trains are down to two] an hour.
  - The trains run down to one coast.

condition.ruined   -3   they|it|weedkiller|treatment|team|men|builders|gardener|fitters|cleaner|cleaners|plumber|leak|machine|iron|and … killed|scorched|flooded|cracked|scratched|gouged|stained|burnt|burned|poisoned|flattened|trampled|smashed my|the|our|all|half lawn|grass|plants|hedge|roses|carpet|floor|worktop|ceiling|paintwork|parquet|flowerbed|flowerbeds|sofa|driveway|orchids
  + Their [weedkiller scorched the lawn].
  - The frost killed my roses, so I bought new ones here.
fees.against_quote -3   quoted|told|promised|advertised one|a thing|price|rate|figure … and|then|but|charged|billed|invoiced another|different|more|charged|billed|invoiced
  + I was [quoted one price and charged] another.
  - She quoted one thing from the play.
keep.fraud_team    keep anti|anti-fraud|fraud officer|department|team|analyst|prevention|squad|desk|investigator|protection|alert|unit
performance.drops  -2   drops|cuts|dies out|off|whenever|each|every whenever|each|every|time|it
  + The signal [drops whenever it] thunders.
  - She drops by when it suits her.
  - The sound drops off when we reach the valley.
quality.unlike     -2   darker|lighter|smaller|bigger|shorter|longer|thinner|duller|paler|cheaper|tighter|narrower|greener|pinker than on|the|pictured|shown|advertised|described|they screen|photo|photos|picture|pictures|image|images|site|website|advert|looks|looked|expected
  + The frame is [darker than on screen].
  - The real sea is bluer than on screen.
  - It is bigger than it looks.
timeliness.no_show -3   bus|train|ferry|tram|coach|taxi|cab|driver|plumber|engineer|technician|fitter|electrician|courier|nurse|guide never showed|appeared|materialised
  + The night [ferry never showed].
  - The guide, never showy, knows all.
timeliness.no_show -3   never|n't showed|show|shown|turned up|at|and|for|as
  + The night ferry [never showed up].
  - Never show and tell.

# A mark that was withheld, and why.
communication.contradictory -2      told|given|advised|quoted something different|else by|from each|every|everyone|everybody|all|both
  + I was [told something different by each] desk.
  - Tell me something different.
keep.dropped_in             keep    team|side|game|match|player|defence … lost|dropped|deducted one|a|two|half|1|2 star|stars|point|points|mark|marks
overall.mark                -1      lost|loses|knocked|deducted|dropped|docked|deduct|minus|knock one|a|two|half|1|2 star|stars|point|points|mark|marks
  + [Docked a point] for the sauna.
  - The team lost two points on Sunday.
overall.mark                -1      one|a|two|half|1|2 star|stars|point|points|mark|marks less|knocked|deducted|docked|off|lost|missing
  + [One star less] for the sauna.
  - One star, less is hard.
overall.mark                -1,void would|'d|wouldve|have give|given|gave|rate|rated|score|scored|been|be five|ten|5|10|full|higher|top|more … if … <negation>
  + I [would give ten if the sauna was not] so small.
  - I would give ten if asked.
overall.not_great           -2      not by a long shot|chalk
  + Are we satisfied with the ferry? [Not by a long shot].
  - By far the longest shot of the evening.
