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
