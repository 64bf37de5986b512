@language en
@kind     enchantments

# Honest, open, kept their word
honesty.honest +2 honest|honesty|sincere|sincerity|truthful|straight-talking|integrity|ethical|upfront|genuine|frank|candid
  + An [honest] mechanic at last.
  + The [integrity] of this solicitor.
  - To be honest, the blue is nicer on you.
honesty.transparent +2 transparent|transparency|openness
  + A [transparent] fee sheet.
  - They asked whether I want the transparent case in large.
honesty.trust +2 trustworthy|dependable|reputable|legit
  + A [trustworthy] locksmith.
  - The NHS trust sits at Mill Lane.
honesty.trust +2 i|we|you trust my|them|you|him|her|this|these|it|their
  + [I trust my] midwife.
  - The trust runs two wards and a clinic.
honesty.trust +2 trusted company|brand|firm|name|adviser|partner|seller|trader|friend
  + A [trusted firm] for forty years.
  - I trusted the map, and it was wrong.
honesty.trust +2 fully|completely|totally|can trust
  + I [completely trust] this vet.
  - Can trust funds be moved abroad ?
honesty.kept_promise +2 ~keep|kept|keeps|true|honoured|honored|lived … promise|promises|word
  + The joiner [kept his word].
  - They asked whether to keep a word list by the desk.
honesty.no_oversell +2 not|n't|never|no|without|didnt … pushy|pressure|pushed|oversell|upsell|pressured
  + There was [no pressure] to buy a plan.
  - Pump to the pressure shown, no more.

# The same words in other senses
keep.be_honest   keep to be honest|fair
keep.nhs_trust   keep nhs|hospital|foundation|this|the|unit|health trust
keep.not_trusted keep trust fund|funds|account|deed
keep.paid_upfront keep ~pay|paid upfront
keep.paid_upfront keep upfront ~fee|~cost|~payment|~charge
keep.honest_please keep an|a|one|my honest|genuine update|estimate|answer|opinion|review|question|mistake|feedback|reason|error
keep.honest_please keep just|please|least|lets|let's|completely|perfectly|brutally be|being honest
keep.honest_please keep now being honest
honesty.kept_promise +2 did|does|done exactly|what|everything|just … said|promised|agreed
  + They [did what they said] they would.
  - Did he agree to what we say?
honesty.kept_promise +2 true|faithful to their|his|her|its|the word|promise|promises
  + The roofers were [true to their word].
  - True to the size of the hall.
honesty.kept_promise +2 honoured|honored|honours|honors|honor|honour the|my|our|it|their|his|her … price|deal|quote|offer|warranty|booking|guarantee|discount|promise|rate
  + The showroom [honoured the old quote].
  - We honour the dead.
honesty.honest +2 no nonsense|bull|bullshit|jargon|gimmicks|tricks|pretence|messing|hype
  + A [no nonsense] barber.
  - Nonsense rhymes.
honesty.no_oversell +2 talked|talk|steered|persuaded|advised me|us out|away|against of|from|buying … buying|something|need|expensive|wasting|spending
  + She [talked me out of buying] the dear one.
  - They talked about buying.
