@language en
@kind     irritants

honesty.forced  -2 asked|told|pressured|advised|begged|bribed|threatened me|us|everyone|customers … drop|withdraw|remove|delete|change … dispute|claim|complaint|review
  + They [asked us to drop the claim].
  - They asked me for the claim form.
honesty.hidden  -2 not|n't|never|nowhere mentioned|disclosed|stated|advertised|displayed … anywhere|when|until|before|beforehand|upfront
  + The surcharge was [not mentioned anywhere].
  - The sight is not far, as was mentioned when we met.
honesty.mislead -2 made|makes|make it|this sound|appear
  + The leaflet [makes it sound] free.
  - The band made a fine sound.

honesty.take_money -2 <be> out of <money>
  + We [are out of 300 euros] because of you.
  - We ran out of beans, 3 euros a bag.
honesty.take_money -2 am|'m|are|still|im|'re|now|me|us out|down <money>
  + I am [still out 90 dollars].
  - I went down 90 dollars worth of slopes.

honesty.broken_promise -2   <s_not> deliver on … level|levels|front|fronts|count|counts|promise|promises|expectations|claims
  + The spa does [not deliver on its promises].
  - They do not deliver on Mondays.
honesty.broken_promise -2   failed|fails|failing|fail to deliver on … level|levels|front|fronts|count|counts|promise|promises|expectations|claims
  + The course [failed to deliver on every count].
  - They failed to deliver on Monday.
honesty.broken_promise -2   n't|not|never … ~honour|~honor|~stand … offer|price|quote|coupon|guarantee|warranty|voucher|deal|agreement|code|discount|promise|by|behind
  + They would[n't honour the quote].
  - My honour is at stake, it will not stop me.
honesty.broken_promise -2   none of|that this|that|it|which … happened|materialised|materialized
  + [None of that happened].
  - None of us knew that fire had started.
honesty.broken_promise -2   promises|promised up and down|again
  + I was [promised up and down] that it was insured.
  - It goes up and down.
honesty.broken_promise -2   promise|promises|promised to … and|but do|does|did|have|has never|n't|not
  + They [promise to write and do n't].
  - They promise to write and do so.
honesty.broken_promise -2   told|told|assured|promised|said … would|'d|will|could … but|yet|however|only|instead
  + I was [told a nurse would come but] she did not.
  - He said the bus would be red.
honesty.broken_promise -2   unfulfilled|unkept|false|hollow|unmet promises|promise|hope|assurances|commitments
  + A string of [unkept promises] from the builder.
  - They were no false promises.
honesty.broken_promise -2   was|were|been promised|assured|guaranteed … would|'d|will be|get|receive|have|arrive|come|take|ship|call|go|happen|need
  + I [was promised it would be] done in March.
  - I was early, kids would be there at ten.
honesty.distrust       -2   confidence|trust|faith|belief in … <be>|been|got … shaken|shattered|eroded|dented|undermined
  + My [confidence in this firm is shaken].
  - The broken vase was a gift of faith.
honesty.hidden         -2   n't|not|never|without … ~tell|~told|~mention|mentioned|~disclose|disclosed|telling|mentioning|disclosing … charge|fee|fees|cost|charges|interest|extra|would|there
  + They did[n't mention any fee].
  - They told us of the cost, it was not high.
honesty.mislead        -2   salesman|salesperson|seller|adviser|advisor|agent|rep|broker|representative|they|he|she told|assured|promised me|us … free|included|guaranteed|unlimited|covered
  + The [broker told me it was free].
  - The agent told me the hours.
honesty.take_money     -2   deposit|money|payment|funds|cash … never|not|n't … returned|refunded|given|released|credited|repaid|back|posted|applied
  + The [deposit was never given] back.
  - Keep your money, I do not want it back.
honesty.take_money     -2   they|someone|somebody|company|store|was|were|been|have|has|you|bank|it|he|she took|taken|withdrew|withdrawn|debited|deducted|removed|pulled … from|out … my|our|the account|card|bank|balance|wages|paycheck|salary|savings|refund
  + [They took ninety pounds from my account].
  - I took some cash from my account to pay you.
honesty.take_money     -2   took|taken|takes|take my|our|your|people's|peoples|all … money|cash|payment|deposit and|but|then|without
  + They [took my deposit and] shut up shop.
  - They took my payment with a kind word.
honesty.take_money     -2   took|taken|takes|take the|a money|cash|payment|deposit|fee but|yet|without
  + They [took the money but] sent no rug.
  - They took the cash, one coin at a time.
honesty.vanished       -2   promised|said|agreed|swore … and|then|before disappeared|vanished|evaporated
  + The dealer [promised an invoice and vanished].
  - They agreed that the path had vanished.
keep.i_promised        keep i|we promise|promised to … and|but do|does|did|have never|n't|not
  + [I promised to write and did not].
  - They promised to write.
keep.promised_did      keep promised to … and did not|n't disappoint|fail
  + She [promised to come and did not disappoint].
  - She promised to come and did not.
keep.promised_did      keep promised to … and|but did $
  + They [promised to write and did].
  - They promised to write and did nothing.

# Scam
honesty.money   -2   greedy|greed|grasping|profiteering|gouging
  + [Greedy] and proud of it, this park.
  - They asked whether a greedy gull stole my chips.
  + Pure [greed].
honesty.money   -2   he|she|they|<agent> just|only want|wants|wanted to get|make|close|push the|a|their|that|another|his|her|your sale|sold|deal|signed|signature|commission|bonus
  + That [broker only wanted to close the deal].
  - They only want to get it done by May.
honesty.money   -2   just|only after|care|cares|interested|about … money|cash|commission|profit|profits|sale|sales
  + They [only care about commission].
  - They asked whether I just want cash, about ten pounds.
honesty.money   -2   money|cash grab|grabbing|grabbers|making|pit|cow
  + The pass is a [cash grab].
  - I grab some money from the tin.
honesty.money   -2   ~take|taking … advantage
  + A park where they [take advantage].
  - They asked whether to take the advantage card to the till.
honesty.scam    -3   <agent>|he|she|salesmen|estate <be> a|as|so|very|rather|pretty|really|just|too … slimy|sleazy|oily
  + That [broker was as slimy] as soap.
  - The pond was as slimy as soap.
honesty.scam    -3   <agent>|he|she|salesmen|estate <be> slimy|sleazy|oily
  + The [broker was slimy].
  - The bath was slimy.
honesty.scam    -3   fraud|fraudulent|fraudulently|fraudsters|bogus|criminal|unscrupulous|unethical|unethically|corrupt|corruption|immoral|dishonest|dishonestly|dishonesty|shady|sleazy|deceitful|devious|underhand|underhanded|sneaky|sly|exploitative|exploiting|unlawful|illegal|illegally|malicious
  + A [fraudulent] fitter took our deposit.
  + That was [underhand] of the agency.
  - The fraud team called about a card payment.
honesty.scam    -2   not|n't|hardly|never … honest|legit|legitimate|trustworthy|genuine|trusted|transparent|upfront|ethical
  + The agent was [not upfront].
  - To be honest, I do not mind.
honesty.scam    -2   no|zero|lack|lacks|lost|without|little|any … integrity|honesty|ethics|morals|scruples|trust|transparency|credibility|conscience|faith
  + They have [no integrity] left.
  - They asked whether no data on trust funds is held.
honesty.scam    -3   rip off
  + Ten pounds a bottle, a [rip off].
  - Rip the tab, then pull off the lid.
honesty.scam    -3   scam|scams|scammers|scammer|scamming|scammed|conmen|swindlers|rip-off|ripoff|racket|ponzi|shysters|grifters|shakedown|extortion|extort|blackmail
  + Their gift scheme is a [scam].
  - My bank sends scam alerts by text.
honesty.scam    -3   slimy <agent>|salesmen|character|characters|type|types|tactics
  + A [slimy salesman] cornered my aunt.
  - A slimy green pond.
honesty.scam    -3   thieves|thief|crooked|robbers|robbed|robbery|theft|stealing|stole|bandits|sharks|vultures|charlatans|parasites|leeches|predatory|preyed|crook
  + You are [thieves].
  + That car park is [robbery].
  - A thief took my bike from the station.
honesty.scam    -2   untrustworthy|illegitimate|dubious|suspicious|fishy|sketchy|questionable|suspect
  + A [dubious] charge on my lodge.
  - They asked whether a suspicious bag was found on tram six.
honesty.scam    -3   ~rip|ripped|rips|ripping … off
  + That taxi rank [ripped us off].
  - They asked whether I ripped the tag off the coat.
keep.rip_it_off keep <be>|by|started|began|kept|they|he|she|we|i|men|crew|and|to|of|while|day|board|then ripping|ripped|rip|rips off the|a|an|old|its|all|some … carpet|carpets|tiles|roof|gutters|boards|panels|wallpaper|lining|cover|label|labels|plaster|door|doors|shingles|slates
keep.rip_it_off keep <be>|by|started|began|kept|they|he|she|we|i|men|crew|and|to|of|while|day|board|then ripping|ripped|rip|rips|tearing the|a|an|old|its|all|some … carpet|carpets|tiles|roof|gutters|boards|panels|wallpaper|lining|cover|label|labels|skin|bark|plaster|door|doors|shingles|slates off

# Lies
honesty.broken_promise -2   every|each night|day|time|week|month|morning|call they|he|she promise|promises|promised|swear|swore
  + [Every week they promise] the sails.
  - Every day they sing.
honesty.broken_promise -2   every|each night|day|time|week|month|morning|call they|he|she say|says|said … will|'ll|would|'d|tomorrow|soon|coming
  + [Each day they say the sails will] come.
  - Every day they say good morning.
honesty.broken_promise -2   gone|going|went|go back on
  + They [went back on] the quote.
  - We went back to the lake on foot.
honesty.broken_promise -2   never|not|n't|fail|failed|fails … ~keep|kept|honour|honor|honored|honoured|fulfil|fulfilled|~deliver … promise|promises|word|price|agreement|deal|offer|commitment|promised
  + They did[n't honour the deal].
  - They asked whether not to keep the promise ring in water.
honesty.broken_promise -2   overpromise|over-promise|overpromised|underdeliver|under-deliver|overpromising|backtracked|backtracking|reneged|renege|u-turn
  + The firm [reneged] on our fixed rent.
  - If the council has reneged, the mayor resigns.
honesty.broken_promise -2   promised|promises|assured|guaranteed … never|n't|not|but|nothing|didnt
  + We were [promised a crib but] got a box.
  - They asked whether I promise not to smoke in the flat.
honesty.broken_promise -2   promised|said|supposed|meant to|would call|ring|contact|email|deliver|refund|send
  + He [promised to call] by noon.
  - What is this dial supposed to do ?
honesty.broken_promise -2   ~broken|~broke|~break|empty|false … promise|promises|word
  + [Empty promises] from the builder.
  - My word, the vase is broken.
honesty.denies         -2   claim|claims|claimed|pretend|pretends|pretended not to have|know|be|see|remember|recall|understand|hear
  + They [claim not to have] the key.
  - I claim it, not to have a row.
honesty.distrust       -1   believe it|that when i|we see|get|have|hear
  + By May, they say. I'll [believe it when we get] it.
  - I believe it is at noon, when we see the sea.
honesty.distrust       -2   distrust|mistrust|distrustful|sceptical|skeptical
  + I now [distrust] that surveyor.
  - If voters distrust polls, so be it.
honesty.distrust       -2   do|did|does n't|not|dont … believe|believed
  + I [don't believe] a word of that letter.
  - Put trust funds in a safe, not a drawer.
honesty.distrust       -2   not|n't|never|cannot|cant|dont|lost … trust|trusted
  + One learns that one ca[n't trust] a sale.
  - Put trust funds in a safe, not a drawer.
honesty.forced         -3   <agent>|he|she|they|who|guy|man|woman would|did|refused not|n't|to leave|go|budge … until|unless|before|till i|we|she|he|mum|dad … paid|pay|signed|sign|bought|buy|agreed|booked
  + The [man refused to budge before dad signed].
  - She would not leave until the pipe was dry.
honesty.forced         -2   coerced|forced|pressured|hard-sell|tricked
  - They asked whether a forced landing was shown in the film.
  + We felt [pressured] at the signing desk.
honesty.forced         -2   hard|pressure sell|selling|sales
  + The [hard sell] at the spa desk.
  - It is hard to sell a boat in May.
honesty.forced         -2   never|not|n't|didnt … ~give|gave|given|authorised|authorized|agreed|agree|consented|consent|signed|sign … permission|to|for|this|consent|any
  + I [never agreed to] a renewal.
  - We agreed to meet, not to sign.
honesty.hidden         -2   hidden agenda|terms|clauses|print
  + The quote came with [hidden clauses].
  - The small poster has a fine frame.
honesty.hidden         -2   hide|hides|hid|hiding|bury|buries|burying … fee|fees|charges|surcharge|surcharges … behind|in|under|at|until|deep
  + They [hide the fees behind] three menus.
  - The dog hid its bone, no fee was due.
honesty.hidden         -2   ~hide|hid|hidden|hides|hiding|concealed|conceal … facts|truth|information|details|defects
  + The agent [hid the truth] on the damp.
  - The key is hidden under the mat.
honesty.lie            -2   excuse|excuses|feeble
  + Nothing but [excuses] from the yard.
  - Excuse me, is this seat taken ?
honesty.lie            -2   made|making|make up … stories|excuses|numbers|charges|rules
  + They [made up stories] about my car.
  - The artist made a book of stories.
honesty.lie            -2   not|n't|never … true|truth|truthful
  + The sign is [not true] : no lift here.
  - It is a true story, is it not ?
honesty.lie            -2   so called
  + This [so called] lifetime cover.
  - He was so ill that I called a nurse.
honesty.lie            -2   song and dance|fobbed
  + I got a [song and dance] on the phone.
  - The song opens with a dance.
honesty.lie            -2   ~claim|claims|claimed|claiming|pretend|pretended|pretends|pretending … that|to|they|it|i|he|she
  + They [claim that] I signed a waiver.
  - My baggage claim is at belt two.
honesty.lie            -3   ~lie|lied|lies|lying|liar|liars|lier|untruthful|untrue|fib|fibs|falsehood|falsehoods|fabricated|fabrication
  + The broker [lied] to my face.
  + You are [liars].
  - My son can only lie on his left side.
honesty.lie            -3   ~tell|told|telling … lies|porkies|untruths|fibs
  + She [told me lies] about the lease.
  - He told a joke about lilies.
honesty.mislead        -2   advertised|advertise|promised|said|stated|sold as
  + The flat was [advertised as] quiet.
  - They asked whether it was said as he left the stage.
honesty.mislead        -3   bait and|& switch
  + A classic [bait and switch] at the lot.
  - They asked whether to bait the hook and flick the reel switch.
honesty.mislead        -3   false|deceptive|misleading|dishonest advertising|advertisement|advert|adverts|ad|ads|advertised|claims|promise|promises|information|pretences|marketing
  + [False advertising] on the ferry site.
  - A false ceiling ad is on the board.
honesty.mislead        -2   made|led|make|lead … believe|think|understand
  + We were [led to believe] it was free.
  - The path led by a farm, I think.
honesty.mislead        -3   misleading|misled|mislead|misleads|deceptive|deceive|deceived|deceiving|deceit|deception|misrepresented|misrepresentation|misrepresentations|mis-sold|missold|mis-selling|trick|fooled|manipulative|manipulated|manipulation|entrapment|bait
  + Your leaflet is [misleading].
  + I was [misled] about the view.
  - They asked whether a magic trick opens the gala.
keep.i_claim           keep i|we claim|claimed|pretend not to be|have|know|see|remember|recall|understand
  + [I claim not to know] boats.
  - They claim not to have the key.
keep.refund_fraud      keep refund|refunded|refunding|reimburse|reimbursed|reported|report|investigate|investigated|investigating|cover|covered the|this|a|that|my|any fraud|scam|theft|robbery

# The same words in other senses
honesty.broken_promise -2               false|empty|broken|hollow|fake assurance|assurances|promises|promise|words|hopes
  + They only give [false assurances].
  - The box was empty.
honesty.broken_promise -2               got|received|saw|given neither|none|zilch|nada|diddly|zip
  + Mats and a full tank were agreed, I [got neither].
  - Neither he nor she got a hat.
honesty.broken_promise -2               n't|not|never do|did|does|done what they|he|she|it|you said|promised|say
  + They did[n't do what they said].
  - I did not say what they did.
honesty.broken_promise -2               over|under promise|promising|promised|promises|deliver|delivering|delivered|delivers
  + They [over promise] each spring.
  - They delivered it under the bench.
honesty.broken_promise -2               promises|promise … not|n't|never|broken|empty … kept|honoured|honored|fulfilled|promises
  + [Promises were never kept].
  - The promises he kept were many.
honesty.broken_promise -2               they|it|he|she|nobody|nothing never do|did|does|has|came|happened|materialised|materialized
  + They say they will ring. [They never do].
  - They do it.
honesty.broken_promise -2               which|that|this|it never|n't|not happened|happen|materialised|materialized|transpired
  + A call back was agreed, [which never happened].
  - What happened to that?
honesty.broken_promise -2               would|will|wo|did|do|does|refused|refuse|refusing not|n't|to honor|honour
  + They [would not honour] the voucher.
  - To honour my dad, we will sing.
honesty.distrust       -2               <be> <degree> biased|opaque|shifty|cynical|evasive|cagey|slippery|sneaky|two-faced|vague
  + They [were so evasive].
  - It is very late.
honesty.distrust       -2               <be> biased|opaque|shifty|cynical|evasive|cagey|slippery|sneaky|two-faced|underhanded
  + The pricing [is opaque].
  - Opaque glass on the door.
honesty.distrust       -2               losing|lost|lose|loses|destroyed|broken … trust|confidence|respect in|for|with|of
  + I am [losing confidence in] the whole bank.
  - Trust me, I lost my coat in the hall.
honesty.distrust       -2               would|could|can n't|not trust … as|far|throw|with|them|further
  + I [wouldn't trust them] with a toaster.
  - I can trust them with my keys.
honesty.fiction        -2               work|works|pure|total|complete of|fiction|fantasy fiction|fantasy|timetable
  + The timetable is a [work of fiction].
  - I read works by local poets.
honesty.forced         -2               automatically|auto|auto-|secretly|quietly|silently|sneakily renewed|enrolled|charged|upgraded|signed|added|subscribed|renews|renew|renewing|debited|deducted
  + They [quietly renewed] my plan.
  - Renewed at noon.
honesty.forced         -3,stage:manage  charged|billed|charging|billing|charge|debited|taking|took … after|despite|even|though|although … cancel|cancelled|canceled|cancelling|canceling|cancellation|trial|ended|closed|left
  + They [billed me after I cancelled].
  - A trial by water.
honesty.forced         -2               flog|flogging|upsell|foist|foisting|mis-sell|mis-sold|missold me|us|you|people|extras|extra|the|a|everyone|customers|on
  + He tried to [flog me] the full cover.
  - The market is good for people who flog antiques.
honesty.forced         -2               hard|pushy|pressure|pressurised|aggressive|relentless|constant sell|selling|sales|upselling|salesman|upsell|salespeople|pitch|tactics|salesmanship
  + You get the [hard sell] at every desk.
  - They sell hard cheeses.
honesty.forced         -2               pushing|push|pushed|pushes … extras|cover|insurance|warranty|warranties|upgrade|upgrades|add-ons|upsells
  + They kept [pushing the extended warranty].
  - Kids push me on the swing.
honesty.good_game      -2               talk|talks|talked|talking a good game
  + They [talk a good game].
  - We talked of a good game of chess.
honesty.hidden         -2               always|is|'s|the a|big|one catch
  + With these deals there is [always a catch].
  - The catch on the gate is stiff.
honesty.hidden         -2               brush|brushed|brushing|sweep|swept|sweeping … under the carpet|rug|table
  + They [brushed it under the carpet].
  - I swept under the bed.
honesty.hidden         -2               small|fine print nonsense|trap|traps|trick|tricks|gotchas|catch
  + All [small print nonsense].
  - A small photo on good paper.
honesty.hide_behind    -2               ~hide|hiding|hides|hid behind
  + They [hide behind] an e-mail address.
  - Is the cat hiding? Look behind it.
honesty.lie            -2               fooling|cheating|duping|looting|misguiding the|their|its|all public|customers|people|customer
  + They are [fooling people] with these offers.
  - The kids fool us with tricks.
honesty.lie            -2               fooling|fooled|befooling|cheating|duping|looting|misguiding me|us|people|customers|customer|public|everyone
  + They are [duping people] with painted looms.
  - The gulls are fooling around, and people laugh.
honesty.lie            -3               lies lies
  + [Lies lies], nothing else.
  - He lies in the sun.
honesty.lie            -3               lies upon|after|and lies|more
  + Just [lies and more] lies.
  - The layers sit upon more layers.
honesty.lie            -2               not|n't|never|hardly|no|poor|lame|feeble|pathetic … an|any|good|valid|real|much|of|for excuse|excuses
  + Snow is [not an excuse].
  - An excuse me sign.
honesty.lie            -2               pull|pulling the|my other|leg|wool one|over
  + "Excellent coverage"? [Pull the other one].
  - Pull the handle towards you.
honesty.lie            -3               swore|swears|promised|sworn blind|down|faithfully|up
  + He [swore blind] that I could cancel.
  - The blind man swore he saw it.
honesty.lie            -2               they|sales|he|she|rep|agent|website|ad told|said|says|promised … was|is included|unlimited|refundable|available|covered … but|turns|actually|nope
  + [They said it was included but] it costs more.
  - They said it was free and it was.
honesty.long_way       -2,stage:use     took|takes|drove|went the|us|me long|longest|scenic way|route
  + The cabbie [took the long way] home.
  - Is it a long way?
honesty.lowball        -3               ~lowball|lowballed|~undervalue|undervalued|~shortchange|short-changed|shortchanged|fleeced|fleecing|~diddle|diddled|~swindle|stiffed|conned|conning|~hoodwink|duped|duping|~bamboozle
  + They [lowballed] us on the car.
  - They say stiff drinks are for later.
  + We got [fleeced] at the garage.
honesty.lying          -3               ~call|called|~accuse|accused|~imply|implied … liar|stealing|thief
  + They [called me a liar].
  - I call it a day; the liar in the film died.
honesty.mislead        -2               claims|claimed|claiming|says|saying|apparently|allegedly they|to|he|driver|courier|someone|somebody have|had|tried|knocked|attempted|rang|delivered|called to|but|when|nobody|tried|knocked|attempted|rang
  + It [says they tried to] deliver, I was in all day.
  - He said to call when ready.
honesty.mislead        -3               disingenuous|hypocritical|insincere|two-faced|duplicitous|slippery|hypocrites|hypocrisy|hypocrite|cheated|cheats|cheating|cheat
  + Their advert is [disingenuous].
  - A shaded seat.
honesty.mislead        -2               do n't|not be|get fooled|deceived|misled|swayed|duped|tricked|conned by|into
  + [Do not be fooled by] the stars.
  - He plays the fool.
honesty.mislead        -2               fake|bogus|phony|phoney|sham profile|profiles|reviews|account|accounts|discount|discounts|listings|listing|ads|sale|people|users
  + Crawling with [fake profiles].
  - I love the fake fur.
honesty.mislead        -2               fast one on|by
  + That dealer pulled a [fast one on] my son.
  - The fast one wins.
honesty.mislead        -2               photos|pictures|images|website|listing|brochure|ad|advert|description must|is|are|was|were|very|totally|completely|highly be|old|outdated|misleading|deceptive|fake|wrong|years|inaccurate|nothing|photoshopped
  + The [photos are outdated].
  - The photos hang there.
honesty.mislead        -2               photos|pictures|pics|brochure|photo … misleading|doctored|photoshopped|ancient|flattering|airbrushed|outdated|fake|filtered
  + The [photos are photoshopped].
  - The photos from the night are up.
honesty.mislead        -2               pulled|pull|pulling|pulls a|another fast one|stunt
  + They [pulled a fast one].
  - She pulled a rope.
honesty.mislead        -2               reviews … fake|bought|planted|invented
  + The [reviews are planted].
  - The fake tree is by the reviews desk.
honesty.mislead        -1,stage:receive ships|shipped|sent|comes|dispatched|posted from china|hong|overseas|asia|abroad
  + It [ships from China], not from Leeds.
  - The tea is from China.
honesty.mislead        -2               smell|smelled|smells a rat
  + I [smell a rat].
  - A rat in the barn.
honesty.mislead        -2               smoke and|& mirrors
  + Their offer is all [smoke and mirrors].
  - A room of mirrors.
honesty.mislead        -2               sold|sell me|us short
  + That club card [sold me short].
  - The shorts were sold by noon.
honesty.mislead        -2               strung|stringing|string me|us|him|her|you|people along|on
  + They [strung us along] for a month.
  - A string of beads.
honesty.mislead        -2               twist|twists|twisted|twisting your|my|our|his|her|the words|facts|story|truth
  + They [twist your words].
  - A twist of lemon.
honesty.mislead        -2               up the garden path
  + I was led [up the garden path].
  - We raked the garden path.
honesty.money          -2               charge|charges|charging|pay|nickel|fee for|everything|extra|the everything|anything|smallest|breathing|breathe|privilege|air|every
  + They [charge for everything], down to the ketchup.
  - The charge for the lamp is a flat rate.
honesty.money          -2               just|only want|wants|wanted your|ur|peoples|customers|to|more … money|cash|commission|profit|profits|sale|sales
  + They [only want your money].
  - I only want my money back from the tailor.
honesty.money_only     -2               only|just|all wants|interested|care|about|after|cares|they … money|profit|sale|commission|profits|cash|wallet
  + The shop [only wants your money].
  - I only have cash on me.
honesty.never_saw      -2               never saw|seen|materialised it|any|them|him|her|again|penny
  + I was promised a voucher, [never saw it].
  - I never saw a better view.
honesty.no_resemblance -2               no|little|any|zero|slightest resemblance|relation|similarity
  + The villa bears [no resemblance] to the ad.
  - There is a family resemblance.
honesty.one_time       -2               one|only time|occasion i|we … need|needed
  + The [one time I needed] them, no reply.
  - I need one at a time.
honesty.promise        -2               overpromise|over-promise|overpromised|overpromises and|but|then underdeliver|under-deliver|underdelivers|underdelivered
  + They [overpromise and underdeliver] on every sail.
  - They underdeliver oars, and overpromise sails.
honesty.promise        -2               overpromise|over-promise|overpromised|overpromises … <negation> ~deliver
  + They [overpromise and never deliver].
  - They never overpromise.
honesty.promised_not   -2               promised|told|said|advertised|guaranteed|assured … but … never|none|wasnt|nothing|werent
  + A cot was [promised but never] came.
  - He said rain but snow came.
honesty.scam           -3               a|the|total|complete|such|big|massive|giant|huge|whole con|swindle
  + That raffle is [a con].
  - The air con hums.
honesty.scam           -2               cash|money grab|grabbing|grabbers|grabber
  + It is one big [cash grab] now.
  - Grab some cash on the way.
honesty.scam           -3               chancers|chancer|shysters|shyster|charlatan|charlatans|sharks|swindlers|swindler|con-artists|conman|conmen|con-men|spivs|grifters|rogues|bandits|thieves|crooks|robbers|vultures|parasites|sharp-practice|leeches|fraudsters
  + Total [chancers], all of them.
  - Kids loved the shark tank at the aquarium.
honesty.scam           -3               con artist|artists|man|men|trick|job
  + He is a [con artist].
  - Chilli con carne.
honesty.scam           -3               daylight|highway robbery|thieves
  + Six quid for chips is [daylight robbery].
  - Seen in daylight.
honesty.scam           -3               daylight|highway|day light|robbery robbery
  + £12 to park is [daylight robbery].
  - We had daylight in every room.
honesty.scam           -2               draw your|my own conclusion|conclusions
  + [Draw your own conclusions].
  - Draw your own card on the app.
honesty.scam           -2               is|was|are|product|received duplicate|counterfeit|replica|pirated
  + The product [is duplicate].
  - A duplicate key was free.
honesty.scam           -3               pack|bunch|load|set|shower|band of chancers|sharks|cowboys|vultures|bandits|rogues|thieves|robbers|spivs|con
  + They are a [pack of sharks].
  - A pack of cards came with it.
honesty.scam           -2               sharp|shady|dodgy|underhand|unethical|dirty|sneaky|predatory|slippery|deceptive|manipulative|cynical|sly practice|practices|tactics|tactic|tricks|trick|behaviour|behavior|methods|dealings
  + Very [shady practice] with those trials.
  - A dirty job, laying pipes, but they were neat.
honesty.scam           -2               total|massive|such|complete|absolute|pure|big|just|is|was|like|a|utter|right con|swindle|fiddle|racket|shakedown|fleecing
  + Three years of that feels [like con] work.
  - She plays the fiddle in the bar.
honesty.sell_me        -2               tried|trying|tries|try|wanted|keep|kept|keeps … to|on|trying … sell|selling|upsell|push|talk me|us|my|him|her|something|stuff|into|extra
  + He [tried to sell me] a bigger plan.
  - I tried to sell a bike.
honesty.sitting_on     -2,stage:manage  ~sit|sitting|~hold|holding|~hang|hanging onto|on my|our
  + They are [sitting on my] credit.
  - Hold on to our hands.
honesty.take_money     -2               efficient|quick|swift|prompt|fast|good|brilliant|excellent|expert at|in taking|collecting|charging|grabbing|pocketing … money|rent|payment|payments|deposit|deposits|fee|fees
  + The marina is very [efficient at collecting fees].
  - The clerk was good at collecting stamps.
honesty.take_money     -2               funny|strange|odd|amazing how they|the|quickly|fast
  + [Funny how they] found my card but not my coat.
  - A funny hat.
honesty.take_money     -3               invent|invented|inventing|concocted|fabricated|bogus|imaginary|made-up|fictitious|phantom … damage|charges|charge|scratch|dent|fees|fee
  + They [invented damage] to keep our money.
  - He invented the first meter.
honesty.take_money     -3               kept|keeping|pocketed|withheld|withholding my|our|all|most deposit|bond
  + The agency [kept our deposit].
  - I kept my deposits small.
honesty.take_money     -2               kept|pocketed|keeping|keep the|my|our difference|deposit|rest|money|cash|fee
  + They [kept our deposit] for a stain.
  - The cash is kept in a box.
honesty.take_money     -3               made|making|make up damage|charges|reasons|excuses|stuff|rules|stories
  + They [made up damage] to keep the bond.
  - She made up the bed for me.
honesty.take_money     -3               pin|pinned|pinning|blame|blaming|blamed … on us|me
  + They tried to [pin the scratch on us].
  - Pin the note on the board.
honesty.take_money     -2               quick|fast|happy|keen|eager|ready|willing|love|only to take|charge|grab|collect|accept your|my|our|the|you money|payment|cash|card|fee
  + They are [quick to take your money].
  - Happy to take the cake.
honesty.take_money     -2               took|taken|taking|take my|our money|cash
  + That builder [took my money].
  - Money for tea.
honesty.take_money     -2               took|take|takes|taking|charged|charge|grab|charging my|our|your money|card|payment|account|credit|cash … quick|quickly|fast|immediately|instantly|straight|happily|right
  + They [took my money pretty quick].
  - Card games, quick and fun.
honesty.take_money     -3               ~take|took|takes|taking your|my|our|peoples|people's|customers money and|then|without
  + They [take your money and] run.
  - Take the tour and then the money talk.
honesty.told_would     -2               was|were|been told|promised|assured|quoted|guaranteed it|i|we|that|my|they|the … would|will|'d … by|within|in|on|today|tomorrow|before the|monday|tuesday|wednesday|thursday|friday|end|christmas
  + We [were promised it would come by the] weekend.
  - I was told it will be a fine day.
honesty.upsold         -2               upsold|upsell|upselling|mis-sold|missold|badgered|strong-armed
  + They [badgered] me at the desk.
  - The badger in my garden is fed.
honesty.vanished       -3               seller|builder|company|money|trader|owner|fitter|firm|refund|parcel|order … ~vanish|vanished|~disappear|disappeared|~evaporate
  + The [seller vanished] with my deposit.
  - The moon vanished behind the seller's stall.
honesty.vanished       -3               website|site|shop|seller|number|company|profile|listing has|have|had|just|then|then vanished|disappeared
  + The [site has vanished].
  - The site has a map.
honesty.wriggle        -3               ~wriggle|wriggled|~weasel|weaseled|~worm|wormed|~squirm|~wangle|~duck|~back|backed out of
  + They [wriggled out of] paying.
  - A worm came out of the soil.
keep.air_con           keep             air con
keep.bike_stolen       keep             someone|somebody|thieves|thief|kids stole|stolen my|our|the|a bike|car|van|tools|scooter|motorbike|bicycle
keep.catch_train       keep             catch the|a|my|up|our|him|her|them
keep.cheat_day         keep             cheat day|meal|sheet|code|codes
keep.claim_noun        keep             baggage|insurance|my|a|the|our|your claim|claims
keep.criminal_law      keep             criminal record|records|history|charges|court|check|checks|background|law|case|code|usury|justice
keep.excuse_me         keep             excuse me|the
keep.fraud_claim       keep             fraud claim|claims|complaint|complaints|charges|crime|affidavit|affidavits|dispute|disputes|investigation|investigations|investigator|specialist|supervisor|reports|hotline|line|form|forms|packet
keep.fraud_dept        keep             fraud team|department|alert|alerts|dept|unit|office|protection|victim|section
keep.fraud_desk        keep             fraud record|records|department|dept|alert|alerts|case|report|team|protection|detection|number|prevention|unit|line|helpline|hotline|squad
keep.hat_trick         keep             hat|card|magic trick|tricks
keep.lie_down          keep             lie down|in|on|flat|low
keep.lies_in           keep             lies in|with|between|on
keep.own_lie           keep             claim|claims|claimed were|was|are paid|filed|submitted|processed
keep.pro_con           keep             pros and cons
keep.scam_alert        keep             scam alert|alerts
keep.scammer_data      keep             scammer|scammers|hacker|fraudster 's|s|' email|address|name|number|account|phone
keep.shark_fish        keep             shark tank|tunnel|vacuum|hoover|week|show|feeding|attack|exhibit|aquarium|mop|steam
keep.slippery_floor    keep             slippery floor|floors|when|in|road|roads|steps|path
keep.theft_id          keep             identity theft|fraud
keep.theft_report      keep             identity theft|fraud report|reports|affidavit|affidavits|form|forms|statement|packet|victim|protection|monitoring|insurance|police
keep.theft_report      keep             theft report|reports|affidavit|affidavits|form|forms|statement|packet|victim|victims
keep.they_claim        keep             they|you|company|agency|which claim|claims|claimed … i|we owe|owed
keep.thief_fact        keep             a thief
keep.to_be_honest      keep             to be honest|fair|truthful
keep.told_a_fraud      keep             fraud was|alert placed|on
safety.forged          -3               sent|sold|sells|selling|got|received|bought|delivered … fake|counterfeit|knock-off|replica bag|bags|watch|watches|ring|shoes|trainers|perfume|item|items|product|products|ticket|tickets|jersey|shirt|coin|coins|goods|charger
  + They [sold me a fake ring].
  - They sold me a ring for a fake wedding.

honesty.not_so   -2   not|n't|never the one|same|car|room|flat|model|item|colour|thing … in|on|from the|your|their|its|an|that advert|ad|photo|photos|picture|pictures|listing|brochure|advertisement|catalogue
  + It was [not the one in the advert].
  - I have not the photo in the ad.
honesty.pressure -2   would|will|wo|could|did|do|does|refused|refuses|refuse not|n't|to take no for an answer
  + The rep [would not take no for an answer].
  - We would not take nuts for an outing.
keep.i_insisted  keep i|we would|wo|could|did|do not|n't|to take no for an answer
  + [I would not take no for an answer].
  - The rep would not take no for an answer.

# More of the same, as customers put it
honesty.bad_faith   -2 endless|constant|nothing|just|always|pathetic|lame|feeble|flimsy … excuse|excuses after|and|on|but|why|from|not|for|another|to
  + I get [endless excuses why] not.
  - Excuse me after lunch.
honesty.bad_faith   -2 fobbed|fob|fobbing|palmed|stonewalled|gaslit|gaslighted|hoodwinked|bamboozled|duped|conned|swindled|fleeced|shafted|diddled|mugged off|us|me|along|for|by|with|out|the
  + We have been [fobbed off] for weeks.
  - They led us along the coast? No, he did.
  - The bus stalled with us on it.
honesty.bad_faith   -2 tried|trying|try|tries|attempted to … blame|foist|dump|palm it|the|a|this|off|everything … on|onto me|us|my|customers|her|him
  + They [tried to foist a warranty onto me].
  - She tried to dump it in a skip.
honesty.bad_faith   -2 wriggle|wriggled|weasel|weaseled|weaselled|squirm|squirmed|worm|wormed|wiggle out|their of|way
  + They [wriggled out of] it.
  - A worm of the sea.
honesty.behind_back -2 behind my|our|your back
  + They agreed it [behind my back].
  - Behind my house.
honesty.denies      -2 denied|deny|denies|denying … responsibility|liability|knowledge|everything|fault|blame|wrongdoing
  + They [deny all responsibility].
  - He denied it in court.
honesty.denies      -2 never|n't|not|refuse|refused|refuses accept|accepted|take|admit|admits … responsibility|liability|fault|blame|mistake
  + They wo[n't accept any blame].
  - I take responsibility.
honesty.nonsense    -2 load|pack|bunch|tissue|utter|complete|absolute|what|pure of|rubbish|nonsense|a … lies|nonsense|rubbish|bull|baloney|tosh|codswallop|waffle|porkies|cobblers|twaddle
  + They told me a [pack of lies].
  - A pack of cards.
honesty.only_money  -2 money|cash grabbing|grabbers|grubbing|hungry|mad|spinner|making
  + A [money grabbing] lot.
  - Money for a hungry dog.
honesty.only_money  -2 only|just|all interested|care|cares|after|about|want|want … about … money|sales|profit|profits|commission|wallet|cash|numbers
  + They [only care about the money].
  - I only want money for lunch.

honesty.hid       -2   hid|hide|hiding|hides|concealed|disguised|covering|covered up|the|my|our|a|some|all|any|its|their damage|defect|defects|fault|faults|fees|cost|costs|truth|fact|mistake|mistakes|problem|problems|rust|charge|charges|leak|clause
  + They [hid the damage].
  - The truth is hidden in art.
honesty.sell_me   -2   push|pushes|pushing|pushed|peddle|flog|flogging supplements|insurance|extras|add-ons|products|upgrades|warranties|plans|cards|subscriptions|packages|treatments|accessories|credit
  + The trainers [push supplements].
  - He pushed a cart of products down the aisle.
keep.covered_cost keep compensation|payout|insurance|insurer|cheque|payment|refund|voucher|grant|deposit|policy|they|it|that|which|money covered|covering|cover|covers … the|my|our|all|some … cost|costs|fees

honesty.not_so -2 not|n't|never the same … advertised|as|quoted|shown|on|stated … website|site|advertised|quoted|online|ad|advert|brochure|shown|app
  + The fare was [not the same as on the website].
  - My hat is not the same as hers.

honesty.pressure   -2   put|puts|putting|piled|piling pressure|the|huge|so|enormous|a|lots|much … on me|us|him|her|my|our|customers|people to
  + They [put pressure on us to] sign.
  - They put the pressure gauge on my boiler.
honesty.pressure   -2   was|were|got|been|get|being talked|bounced into
  + I [was talked into] a bigger plan.
  - We were bounced about on the barge.
keep.talked_by_kin keep was|were|got|been|being talked|bounced into … by my|our wife|husband|sister|brother|friend|friends|daughter|son|mum|dad|partner|mate|kids
  + I [was talked into it by my sister].
  - I was talked into a bigger plan.

honesty.denies -2 denied|denies|denying|deny … issue|problem|fault|mistake|error|damage|wrongdoing|responsibility|liability|delay|existence|knowledge
  + The dealer [denied any fault].
  - The clerk denied him a form.

honesty.false_display -2 opening|advertised|posted|displayed|printed|listed hours|times|price|prices|timetable|schedule … wrong|out|inaccurate|incorrect|outdated|false
  + The [posted times are wrong].
  - The opening hours are on the door.
honesty.upsold        -2 sold|selling|sell|flogged|sells me|us|him|her|them … i|we|he|she|they do|does|did n't|not|never need|want|use
  + They [sold us a lock we did not need].
  - He sold me what I need.

# Crooks and their ways
honesty.bad_faith      -2   having|had|have|playing|played|leading|led|stringing|taking me|us|you|him|her|people on|along|for|around … ride|fools|mugs|string|merry
  + The vendor [led us on a merry] dance.
  - We had him for tea.
honesty.bad_faith      -3   morally|ethically bankrupt|corrupt|wrong|dubious|questionable|repugnant
  + That parking firm is [morally bankrupt].
  - The shop went bankrupt; morale fell.
honesty.bad_faith      -3   no|zero|without|little|lost|absolutely|have shame|scruples|conscience|morals|principles|ethics|integrity|decency
  + That dealer has [no conscience].
  - The principles of physics, any time.
honesty.bad_faith      -2   out|only to fleece|screw|con|rob|trick|catch you|us|me|people|customers
  + Those wardens are [out to fleece you].
  - Out to sea; get us a boat.
  - He went out to get us a drink.
honesty.bad_faith      -2   say|says|said|tell|promise one thing … do|does|did|mean|sell|deliver
  + They [say one thing and do] another.
  - Say one thing in French.
honesty.bad_faith      -3   unprincipled|unconscionable|unconscionably|mercenary|avaricious|avarice|morally-bankrupt|two-timing|double-dealing|double-crossing|back-stabbing|backstabbing|treachery|perfidious|machiavellian|conniving
  + An [unprincipled] letting agent.
  - The prince's mercer sold cloth.
  - I love crafty gifts.
honesty.broken_promise -2   backed|back|backs|backing|bailed|bottled|weaselled|weaseled|wriggled out at|last|when|before|of … last|minute|eleventh|deal|agreement|sale|contract|promise|offer
  + The buyer's agent [backed out at the last] minute.
  - The car backed out of the drive.
  - The bus pulled out before we got on.
honesty.broken_promise -2   backpedal|backpedals|backpedalled|backpedaled|backpedalling|back-pedalled|backtracks|flip-flopped|flip-flopping|u-turned|welshed|reneging|renege|reneges
  + The council [backpedalled] on the bins.
  - He pedalled back along the track in flip-flops.
honesty.broken_promise -2   ~move|moved|moving|~shift|shifted|shifting the goal posts
  + They keep [moving the goal posts].
  - They moved the nets and painted the posts.
honesty.broken_promise -3   ~promise|promised|promises|promising … the|you|me|us|a|all moon|earth|world|stars|heaven
  + They [promise you the moon].
  - They promised us the model of the earth.
honesty.fake           -2   <be>|all|just|a|only|mere|big|total a|an|just|all|mere|total facade|charade|ruse|set-up|stitch-up|cover-up|sham|con-trick|gimmick|ploy
  + The charity stall was [a total facade].
  - The front door and the façade are blue.
  - It is a front door.
honesty.fake           -2   all|just|only|purely|merely for show|appearances|optics
  + The green bins are [all for show].
  - A ticket for the show.
  - It was all for nothing.
honesty.fake           -2   clickbait|click-bait|greenwash|greenwashing|whitewash|whitewashing|window-dressing
  + Their forest pledge is [greenwash].
  - A green sponge to wash the window.
honesty.fake           -2   lip service to|and
  + They pay [lip service to] access.
  - A lipstick at the service till.
honesty.fake           -2   marketing|publicity|advertising|cheap|cynical ploy|stunt|gimmick|trick|hype|spin|puff|guff|flannel|bait
  + The draw is a [marketing ploy].
  - A degree in marketing, no tricks.
honesty.fake           -2   phoney|phony|phonies|phoneys|fly-by-night|fly-by-nights|pseudo|mickey-mouse|tinpot|tin-pot|jumped-up|two-bit|tuppenny
  + A [tinpot] airline with one jet.
  - The phone by night is shut.
honesty.forged         -3   fudged|fudging|fudge|falsified|falsifying|falsify|doctored|doctoring|massaged|cooked|cooking|fiddled|fiddling|rigged|rigging|fabricated|fabricating|manipulated … figures|numbers|books|results|photos|documents|records|readings|invoice|invoices|data|paperwork|evidence|report|accounts
  + They [fudged the numbers].
  - They cooked fudge by the book.
honesty.hid            -2   kept|keep|keeps|keeping it|this|that|things quiet about
  + They [kept it quiet about] the flood.
  - They kept the dog quiet.
  - They kept it quiet for the baby.
honesty.hid            -2   ~conceal|concealed|concealing|conceals|withheld|withhold|withholds|withholding|suppressed|suppressing|suppress … defect|defects|damage|fault|faults|information|facts|truth|problem|problems|extent|evidence|complaints|reviews
  + The seller [concealed the rust damage] under paint.
  - The concealed zip is on the left; the damage is small.
honesty.hid            -3   ~delete|deleted|deletes|deleting|~remove|removed|removes|removing|censor|censored|censors|censoring|scrub|scrubbed|blocks|hides|bury|buries … bad|negative|honest|critical|genuine|poor … review|reviews|comment|comments|feedback
  + The resort [deletes negative reviews].
  - Delete my bad photo.
honesty.hid            -2   ~keep|kept|keeping schtum|stum|shtum
  + The surveyor [kept schtum].
  - Keep the stump for mum.
honesty.hidden         -2   <be>|always|obviously|course a catch of|somewhere|and|is|in|course
  + There [was a catch of] course.
  - A catch of fish was on ice.
honesty.hidden         -2   hidden catch|catches|traps|trap|snags|snag|strings|clauses
  + A free trial with [hidden catches].
  - The hidden cat caught it.
honesty.lie            -2   all talk|show|hype|bluster|spin|froth|gloss … nothing|trousers|substance|action
  + The gym was [all hype and no substance].
  - All talk and tea at two.
honesty.lie            -2   baloney|hogwash|hokum|codswallop|bunkum|poppycock|balderdash|claptrap|twaddle|drivel|swizz|swizzle|flimflam|piffle|eyewash|tommyrot|malarkey|humbug|hooey|bollox
  + Their excuse was utter [codswallop].
  - The cod swam under the bunk.
honesty.lie            -2   cock-and-bull|sob story|stories|tale|tales
  + He gave us a [cock-and-bull story].
  - A cock and a bull, says the sign.
honesty.lie            -2   economical|liberal|sparing|selective|loose with the truth|facts
  + The brochure was [economical with the truth].
  - An economical car, in truth.
honesty.lie            -2   full of hot air|bull|bluster|baloney|hogwash|guff
  + Your letters are [full of hot air].
  - The balloon is full of hot gas.
honesty.lie            -2   full|load|loads|lot|pack of … it|bull|beans|bullshit|flannel|guff|bluster|hogwash|baloney|nonsense|waffle and|from|when|about|as|here|there|old
  + The salesman was [full of bull from] the start.
  - The field is full of bulls.
honesty.lie            -2   old|load|loads|lot of|old flannel|guff|cobblers|tosh|old
  + What I got was a [load of guff].
  - An old flannel for the bath.
honesty.lie            -2   spun|spin|spinning|sold|sells me|us|him|her a yarn|line|pup|dud|lemon
  + They [sold us a pup].
  - The dog sold is a pup, a line of ten.
honesty.lie            -2   spun|spin|spins|spinning|told|fed|sold|gave|given me|us|him|her|people|them|my … a|the|some|an … yarn|line|story|pup|tale|porkies|flannel|porky|dummy about|that|when|on|and
  + The broker [spun us a yarn about] rates.
  - The wool was spun into a yarn by him.
honesty.mislead        -3   wool over my|our|your|the|his|her|people|peoples|people's eyes
  + They tried to pull the [wool over our eyes].
  - A wool hat pulled over his eyes.
honesty.pressure       -2   pressuring|pressured|pressures|hounding|hounded|pestering|pestered|pesters|badgering|badgered|hassling|hassled me|us|him|her|my|our|customers|people|tenants … to|into|for|about
  + The broker kept [pestering my aunt into] a second policy.
  - The steam was pressured to two bars.
honesty.pressure       -3   railroaded|railroading|guilt-tripped|guilt-tripping|guilt-trips|guilted|browbeaten|browbeat|browbeating|arm-twisting|armtwisting|steamrollered|steamrolled|hectored|hectoring
  + We were [railroaded] into the extra cover.
  - The rail museum sells pressed flowers.
honesty.pressure       -2   ~talk|talked|talking|~rush|rushed|rushing|bounced|tricked|pushed|nudged me|us|him|her|my|our … into
  + They [talked my mum into] a stairlift.
  - They talked to me as we went into town.
honesty.pressure       -2   ~twist|twisted|twisting my|our|his|her|your arm|arms
  + The dealer [twisted our arm].
  - He twisted my armband.
honesty.scam           -3   cash|cashed|cashing|cashes|capitalise|capitalising|trading|feed|feeds|feeding in|on|off … grief|misery|fear|fears|people|vulnerable|bereaved|desperation|panic|ignorance|elderly|misfortune
  + They [cash in on grief].
  - Cash in on Friday.
honesty.scam           -3   defraud|defrauded|defrauds|defrauding|mis-sell|mis-sells|missell|price-gouging|gouging
  + The trader [defrauded] my aunt.
  - The sellers' gauge of coal.
honesty.scam           -3   did|done|doing|do me|us|him|her|people|my|our out of
  + The agency [did me out of] a month's pay.
  - We did it out of doors.
honesty.scam           -3   exploit|exploits|exploiting|exploited … vulnerable|elderly|old|people|desperate|weak|poor|customers|tenants|workers|students|grief
  + A trade that [exploits lonely people].
  - The exploit of the climbers.
honesty.scam           -3   hustler|hustlers|bloodsucker|bloodsuckers|scoundrel|scoundrels|snake-oil|rapscallions|racketeers|racketeering|profiteers|profiteer|profiteering|spivs|spiv|bilked|bilking|huckster|hucksters|mountebank|cutpurses|ne'er-do-wells|scamsters|fraudulence
  + The ticket [hustlers] swarm the bay.
  - A bustle in the oil shop.
honesty.scam           -3   milk|milks|milked|milking|squeezed|squeezing|squeeze|wring|wrung|drain|drained me|us|you|customers|people|every … every|penny|pennies|dry
  + The club [milks you for every] coin.
  - He milked the cow for us every day.
honesty.scam           -3   prey|preys|preying|preyed on|upon
  + Firms that [prey on] widows.
  - The hawk eats its prey.
honesty.scam           -3   screwed|screws|screwing|screw|rooked|rinsed|gouged me|us|him|her|you|people|customers|everyone over|royally|again|completely|out
  + The garage [screwed us over] on parts.
  - Screw it on for us; out it comes.
honesty.scam           -3   stitched|stitch|stitches|stitching|stitch-up|fitted|mugged me|us|him|her|people|customers|right up|off|over
  + The car lot [stitched me up] on the part exchange.
  - The nurse stitched it; we went up.
honesty.scam           -3   stung|stings|stinging|sting me|us|him|her|you|customers for|with … <money>
  + They [stung us for £90].
  - The bee stung us by the hive.
honesty.scam           -3   they|company|firm|staff|people|sellers|these|those|absolute|slimy|total|bunch|of|are snakes|weasels|rats|vermin|reptiles|wolves|con-merchants
  + The agents are [slimy weasels].
  - The zoo has snakes and weasels; they bask.
honesty.scam           -3   took|taken|take|takes|taking me|us|him|her|my|people|to|you … the cleaners
  + The divorce firm [took me to the cleaners].
  - I took the suit to dry cleaners.
honesty.take_money     -3   ~do|did|done|doing a runner|bunk|moonlight
  + The plasterer [did a runner].
  - I did the mile as a runner.
honesty.take_money     -3   ~run|ran|runs|running|made|bolted|disappeared|absconded|scarpered|legged off|away|with with|my|our|the … money|deposit|cash
  + The roofer [ran off with our deposit].
  - We ran with the dog; the cash was off.
honesty.take_money     -3   ~take|took|takes|taking the money|cash|deposit and|then ran|run|scarpered|legged|bolted
  + The tiler [took the cash and ran].
  - Take the money and walk.
keep.kids_pester       keep kids|son|daughter|children|boys|girls|grandchildren|husband|wife … pestering|pestered|pesters|badgering|badgered|hounding|hounded|hassling|hassled me|us|him|her … to|into|for|about
  + My [kids pestered me to] go back.
  - The broker kept pestering my aunt.

# By what means
honesty.bad_faith -3 deceitfully|underhandedly|sneakily|slyly|deviously|unscrupulously|misleadingly|duplicitously|duplicity|deviousness|chicanery|skulduggery|skullduggery|subterfuge|jiggery-pokery|hanky-panky|obfuscation|obfuscate|obfuscated|obfuscating|prevarication|prevaricate|prevaricated|prevaricating|dissembling
  + He [slyly] folded the contract.
  - The sneakers are sly blue.
honesty.bad_faith -3 kangaroo court
  + The appeal panel is a [kangaroo court].
  - A kangaroo on the tennis court poster? No: at the zoo.
honesty.bad_faith -2 unfairly|unjustly|unfairness|injustice|unjustified|unwarranted|unmerited|undeserved
  + I was [unjustly] fined for a late book.
  - The unwary wore a jumper.

# How a firm carries on
honesty.bad_faith      -2 run|runs|ran|running rings round|around
  + The lenders [run rings round] you.
  - The rings run round the finger.
honesty.broken_promise -2 promise|promises|promised|pledge|pledges much|lots|plenty|everything|loads … delivers|deliver|delivered|delivering little|nothing|less|zilch
  + They [promise much and deliver little].
  - Much was promised by the little mill.
honesty.lie            -2 both sides of|forked its|their|his|her|tongue|tongues … mouth|mouths|tongue
  + He talks out of [both sides of his mouth].
  - Both sides of the coin.
honesty.lie            -2 feign|feigns|feigned|feigning|plead|pleads|pleaded ignorance|poverty|innocence|surprise|concern|interest
  + The dealer [feigned surprise].
  - The poverty line on the map; a surprise.
honesty.lie            -2 feign|feigns|feigned|feigning|plead|pleads|pleaded|pleading|claim|claims|claimed|play|plays|played|act|acts|acted the|ignorance|poverty|dumb|innocent|total|complete|helpless innocent|ignorance|ignorant|dumb|poverty|when|about|and
  + The seller [pleads ignorance when] asked.
  - He pleaded for the innocent dog.
honesty.pressure       -3 scare|scares|scared|scaring|frighten|frightens|frightened|bully|bullies|bullied|panic|shame|shames … into
  + They [scare people into] buying alarms.
  - A scarecrow was put into the shed.
honesty.take_money     -3 milk|milks|milking|bleed|bleeds|bleeding|squeeze|squeezes|soak|soaks|fleece|skin|skins its|their|your|the|customers|tourists|people|clients|members|tenants|us customers|clients|tourists|members|tenants|dry|patients|students|alive
  + The marina [milks its members].
  - A goat milks well; its tenant is me.

# Told in other words
honesty.distrust   -3 all|my|our|any|no|zero trust|goodwill … gone|lost|broken|shattered|destroyed|evaporated|eroded|left
  + There is [no goodwill left].
  - My trust fund is on the left.
honesty.fiction    -2 pure|complete|utter|total|sheer|absolute invention|fiction|fantasy|make-believe|fabrication
  + The timetable is [sheer fantasy].
  - The total of the inventions.
honesty.money_only -2 care|cares|cared|interested|thinks|think|bothered|concerned … only|just|more|about|solely … profit|profits|bottom|bonus|commission|shareholders|sales|margin|margins|wallets|line
  + They [care only about their margin].
  - Those who care for line dance, only twice.
honesty.money_only -2 looking|look|looks|looked out|after for|number themselves|one|themself|no.1
  + They [look after number one].
  - Look out for seat one.
honesty.money_only -2 only|just ~care|cares|cared|interested|care about|in their|the|your|its … bottom|money|profit|profits|sale|commission|wallet|numbers|targets|fees
  + They [only care about their bottom] line.
  - We only care about the dogs.
honesty.scam       -2 ~play|played|playing|mugged|screwed|shafted|rinsed us|me|them|him|her like|for|off|big|over … fiddle|fools|fool|mugs|time
  + They [played us like a fiddle].
  - He played for us on the fiddle.
honesty.take_money -2 want|wants|wanted|love … money|cash … nothing else
  + They [want your money and nothing else].
  - I want my money belt.
honesty.wriggle    -3 to great|any|extraordinary|all|such|absurd|ridiculous lengths to … avoid|deny|hide|dodge|wriggle|stop|prevent|refuse|escape
  + The insurer went [to absurd lengths to avoid] us.
  - A length of rope to hide.

honesty.mislead -2 designed|meant|worded|written|intended|calculated|engineered to baffle|confuse|trick|mislead|trap|fleece|trip|deceive|bamboozle|hoodwink
  + That leaflet is [designed to bamboozle].
  - I designed a trip for two.
honesty.mislead -2 photos|pictures|photo|picture|images … flatter|flatters|flattering|deceptive|photoshopped|doctored|airbrushed|wide-angle|outdated
  + The [pictures were doctored].
  - Flatter her with pictures? No.
  - The photos in the hall are old.
honesty.mislead -3 pull|pulled|pulling|pulls the wool
  + They [pulled the wool] over our eyes.
  - Wool, pulled by hand.
honesty.mislead -3 sold us|me|them|customers|patients|staff|tenants|fans down the river
  + Our union [sold us down the river].
  - I sold mine by the river, down south.
honesty.mislead -3 sold|flogged me|us|him|her|them|was|been|were a pup|dud
  + That dealer [sold us a pup].
  - They sold a pup from the litter.
  - They sold me a turkey for Christmas.
honesty.mislead -3 was|were|been|got|being sold|flogged a pup|dud
  + My nephew [was sold a pup].
  - A lemon tree was planted, then sold.

honesty.hid     -2   conveniently did|does|do|was|were|is|are|had|has not|n't|never|nowhere
  + The advert [conveniently does not] show the motorway.
  - The lift is conveniently placed and we did not walk.
honesty.hid     -2   conveniently hidden|buried|tucked … terms|page|tiny|small|paragraph|section|clause
  + The charge was [conveniently buried in the terms].
  - The sockets are conveniently hidden behind the desk.
honesty.hid     -2   conveniently left out|off|unsaid|unmentioned|blank
  + A fee [conveniently left out] of the quote.
  - He conveniently left the keys with the neighbour.
honesty.hid     -2   conveniently omitted|omit|omits|omitting|forgot|forgets|forgotten|forget|forgetting|neglected|neglects|failed|fails|failing|ignored|ignores|ignore|ignoring|skipped|skips|overlooked|overlooks|missing|unavailable|absent|unaware|disappeared|vanished|vanishes|deleted|changed|silent|vague|blurred|cropped
  + The leaflet [conveniently omits] the stairs.
  + The manager was [conveniently absent] that day.
  - The stop is conveniently close to the school.
  - The desk is conveniently placed by the door.
honesty.lowball -3   con|cons people|customers|us|me|you|tourists|pensioners|students|families
  + They [con tourists] all summer.
  - The cons of the plan, us aside.
keep.pros_cons  keep pros and|or cons people|customers|us|me|you
  + The [pros and cons people] list.
  - They con people.

# The bill made bigger, and by what means
honesty.denies  -2   claimed|claims|insisted|insists|swore|professed|protested|maintained|argued|said|says they|he|she … done|did|do nothing wrong
  + The porter [swore he did nothing wrong].
  - We did nothing wrong.
honesty.forced  -2   brow beaten
  + Gran was [brow beaten] into a new harp.
  - The brow of the hill was beaten flat.
honesty.forced  -2   browbeaten|browbeat|strong-armed|strongarmed|steamrollered|guilted|coerced|bulldozed|duped|suckered me|us|him|her|into|in|them
  + We were [strong-armed into] a lease.
  - A strong-armed statue stands in the hall.
honesty.forced  -2   scare|scaremongering|fear|intimidation|strong-arm|bully|delaying|stalling|stall|guilt|cult tactics|tactic
  + The dealer uses [scare tactics].
  - The coach explained the match tactics.
honesty.mislead -2   photos|pictures|images|photo must|have|had be|been|have … years|decade|decades old|ago|earlier
  + The [photos must be ten years old].
  - The photos were taken, the years flew.
honesty.money   -2   run|running|ran|runs|bump|bumped|bumping|pad|padded|padding|pump|pumped|pumping|jack|jacked|jacking up the|your|our|my|their|his|her bill|price|cost|bills|invoice|tab|costs|hours
  + They are just [running up the bill].
  - We ran up the hill.
keep.our_tab    keep i|we run|ran up the|our|my bill|tab
  + [We ran up our tab] at the bar.
  - They are running up the bill.

honesty.denies -3 accept|accepts|accepted|accepting|take|takes|took|taking|bear|bears no|zero|little responsibility|ownership|accountability|liability … error|errors|mistake|mistakes|failings|faults|actions|delays|damage
  + They [take no responsibility for their mistakes].
  - The driver has no responsibility for mistakes.

honesty.denies     -2   never|n't|not|refuse|refuses|refused … admit|admits|admitted … wrong
  + They will [never admit they were wrong].
  - They never took the wrong key.
honesty.scam       -3   screw|screws|screwing over|you|customers|people|us|their|tourists|patients … over|customers|people|us|you|them
  + They [screw over their customers] each summer.
  - The screw is over there.
keep.nothing_wrong keep do|did|done|does nothing wrong
  + We had [done nothing wrong].
  - They did nothing.

honesty.broken_promise -2 failed|failing|fails in|on|at their|its|his|her … promise|promises|word|pledge
  + The lender [failed on its promises].
  - He failed in his exam.

honesty.scam -3 driver|rider|courier|porter|mover|movers ate|drank|nicked|pinched my|our|half|some|most
  + The [rider drank half] my milkshake.
  - The rider ate his lunch.

honesty.mislead -2 less than honest|transparent|truthful|candid|upfront|straightforward
  + The broker was [less than honest].
  - An honest man for less than ten pounds.

honesty.mislead -2 no|n't|without|neither|not … lift|elevator|pool|lavatory|lavatories|toilets|toilet|breakfast|wifi|wi-fi|parking|heating|air-conditioning|aircon|view|balcony|refund|callback|transfer|towels|kettle|fridge|cot|meal|food|terrace|kitchen|internet|shuttle as|like promised|advertised|described|listed|pictured
  + There was [no lift as promised].
  - The lift is as promised.

honesty.fake -1 <helper>|<company>|me|us|it|was|were|is|bed sold|marketed|advertised|presented as new|original|authentic|genuine|handmade
  + They say it [was sold as new].
  - It was sold as scrap.

honesty.fake -2 fake|bogus|phoney|phony|sham|fictitious|misleading|invented|made-up promotion|promotions|sale|sales|discount|discounts|prices|stock|offer|offers|reduction|reductions|deals|guarantee|profiles|ratings
  + In June come the [sham discounts].
  - Fur sale with fake hair.

honesty.not_so -2 advertised|described|presented|promised … but|although … is|was|are|were|it's n't|not
  + The lute is [advertised as new but it isn't].
  - They advertised a post but no one came.

honesty.not_so -2 what|everything they|he|she|salesman|seller|adviser|agent|company … turned|proved … false|wrong|untrue|incorrect
  + [What she told us turned out to be false].
  - What he read was a novel.

honesty.not_so -2 description|statement|claim|story|reason … turned|proved|turns … to be false|untrue|fake|invented
  + The [reason turned out to be invented].
  - The reason turned out to be simple.

honesty.not_so -2 included|free|guaranteed|covered , or|at so|least they|he|she|that's said|claimed|told|what
  + The fitting was [included, or so they said].
  - It was included, so they sang.

honesty.promise -2 promise|promises|words|pitch … were|are|was … nice|good|great|fine|lovely , but
  + The [words were lovely, but] the wind blew.
  - The talk was nice and the tea hot.

honesty.promise -2 nice|fine|big|lovely|sweet|pretty words|promises|speeches but nothing|little|zero|no
  + [Fine words but little] stew.
  - Fine words from a friend.

honesty.broken_promise -2 commitment|commitments|promise|promises|undertaking|agreement|engagements|word … not|never|n't kept|honoured|honored|respected|upheld|fulfilled|followed
  + [Commitments not kept].
  - Commitments kept to the letter.

honesty.bad_faith -2 <helper>|<company>|insurer find|finds|found|invent|invents|dig|use|uses|quote … clause|exclusion|technicality|wording|pretext … avoid|refuse|deny|not|wriggle|reject
  + [They found a clause to avoid] the toll.
  - She found a clause on page two.

honesty.money -2 champion|champions|masters|master|kings|king|experts|expert … at|in|of billing|overcharging|increases|fees|excuses|ripping
  + [Champions at overcharging].
  - Champions at chess.

honesty.only_money -2 quick|fast|prompt|swift|eager|keen … take|taking|collect|collecting|bill|billing|debit|grab|pocket … money|fee|cash|deposit|fees|subscription|payment
  + They're very [quick to take your money].
  - They're quick to take a bow.

honesty.only_money -2 when|where it comes|concerns to billing|collecting|debiting|invoicing … no|problem|excellent|efficient|quick|brilliant|great|fast|very
  + [When it comes to billing there's no] delay.
  - When it comes to billing, we wait.

honesty.only_money -2 efficient|quick|fast|great|brilliant|excellent|good|responsive|charming|available when|where it comes|concerns to billing|collecting|debiting|invoicing
  + They're [brilliant when it comes to billing].
  - They're brilliant when it comes to song.

honesty.only_money -2 as|so long as you|customers pay|spend , everything|all
  + [As long as you pay, everything] glows.
  - You pay as long as you stay.

honesty.only_money -2 <helper>|<company> only answer|reply|respond|contact|help|react|care … when|once there|they|you|it … sell|buy|money|bill|spend
  + [They only reply when they want to sell] lutes.
  - I only call when I sell.

honesty.only_money -2 only|one thing|part|time|department … good|work|works|quick|fast|efficient|functions|prompt|reliable|present|respond … billing|bill|charging|debit|payment|payments|money|invoicing|invoice|selling|sales|taking
  + The [only thing that works is the billing].
  - The only thing I sing is a psalm.

honesty.only_money -2 always there|available|present to bill|charge|collect|debit|take … money|payment|payments|fees|cash
  + They're [always there to take your money].
  - They're always there when I sing.

honesty.only_money -2 never|not|n't|rarely forget|forgot|fail|failed|late|miss|hesitate … to|with … bill|charge|debit|invoice|chase … you|me|us|customers
  + They [never forget to bill you].
  - We never forget to thank you.

honesty.only_money -2 they|<helper>|<company> had|have|has no trouble|problem|issue|difficulty|delay|hesitation|qualms taking|charging|billing|collecting|debiting|pocketing … money|payment|fee|deposit
  + [They had no trouble taking the deposit].
  - I had no trouble taking a photo.

honesty.only_money -2 easy|nice to take|pocket|grab people|your|our|my|customers … money
  + It's [easy to take people's money].
  - It's easy to take a nap.

honesty.not_so -2 nice|fine|lovely|pretty|beautiful|glossy|slick|good|great window|facade|brochure|advert|marketing|packaging … but|yet nothing|behind|empty
  + A [fine facade but nothing] inside.
  - A fine facade and a pond.

honesty.not_so -2 reality <be> … different|otherwise|grim|worse|bleak
  + The [reality is worse].
  - Virtual reality is fun.

honesty.only_money -2 once you|they|we|i 've|have|had|'d signed|paid|your|my|our|the … , they|nobody|noone|no|he|she vanish|disappear|disappeared|vanished|answers|forget|ignore|forgotten|cares
  + [Once you've signed, they vanish].
  - Once you've paid, you sit.

honesty.forced -2 activated|enrolled|signed|subscribed|charged|renewed|changed|switched|upgraded|added|debited|installed|moved|sold|registered … without my|our|me|us|being|even|any|asking|consent|permission … consent|permission|agreement|knowledge|approval
  + An option was [added without my consent].
  - A verse was added.

honesty.mislead -2 photo|photos|picture|pictures|images|description|brochure|advert|website|listing … do|does|did n't|not … reflect|match|represent|resemble|correspond … reality|room|true|actual|what|product|truth|state|real
  + The [pictures do not reflect the real] moat.
  - The photos do not show my house.

honesty.mislead -2 photo|photos|picture|pictures|images … website|site|online|brochure|listing|advert … old|outdated|years|ago|retouched|photoshopped|ancient|misleading|doctored
  + The [photos in the brochure are old].
  - Photos of the old bridge.

honesty.wriggle -2 <helper>|<company> cite|cites|cited|citing|plead|pleads|blame|blames|blamed|invoke|invoked|invokes … technical|force|brexit|circumstances|policy|pandemic|covid|strike|shortages reasons|majeure|problems|rules|conditions
  + [They cite technical reasons].
  - The paper cites seven sources.

honesty.scam -3 if that|this|it 's|is|isn|was n't|not … scam|theft|robbery|fraud|stealing|extortion|rip-off
  + [If that isn't theft], hens fly.
  - If that is a swan, I sing.

honesty.scam -3 is|if n't|not this|that|it … scam|theft|robbery|fraud|stealing|extortion
  + [Isn't this theft]?
  - Isn't this a fine scene?

honesty.distrust -2 how|hard|difficult|impossible|tough … trust|believe them|you|this|company|their … after|now|again|anymore|when
  + It's [hard to trust them again].
  - How we trust the old oak.

honesty.lie -2 claim|claims|claimed|swear|swears|swore|insist|insisted|maintain|maintained|pretend|pretended … scratch|dent|damage|crack|stain|fault|mark|hole|chip was|were already|there|pre-existing there|before|by
  + They [swear the dent was there before].
  - They say the hen was there.

honesty.forced -3 held|hold|holding|keep|keeping|kept … hostage
  + My cart is [held hostage] at the forge.
  - The film is on a hostage.

honesty.scam -2 profit|profits|revenue|shareholders before|over|above|first … people|patients|customers|care|safety|quality|health|welfare|service|animals
  + Here it's [profit before people].
  - Money for safety in the mine.

honesty.scam -3 invent|invents|invented|inventing|imaginary|made-up|fictitious|nonexistent|phantom a|some|fault|faults|problem|problems|repairs|defects|cavities fault|faults|problem|problems|repairs|defect|defects|cavity|in|on|and|just|so
  + They [invented a fault] in the harp.
  - I invented a tool with no fault.

honesty.broken_promise -2 refuse|refuses|refused|refusing|failed|fail|wont|wouldnt to honour|honor|honouring the|my|our|this|that|their|its|a … price|quote|discount|deal|offer|warranty|guarantee|voucher|booking|promise|agreement|coupon|rate
  + They [refused to honour the price] on the label.
  - He honoured the king.
honesty.denies         -2 denied|deny|denies|denying that|ever|having … had|was|were|is|received|receiving|called|said|saying|sent|told|promised|promising|wrong|happened|existed|anything|requested
  + They [denied that I had] called.
  - I deny that, said the cat in the book.
honesty.forced         -1 renewal|auto-renewal|sharing|insurance|tip|tips|subscription|donation|extras|box|boxes is|are|was|were|comes|come on|ticked|selected|enabled|checked by default
  + The [donation is ticked by default].
  - The lamp is on by default.
honesty.not_so         -2 as for … quality|service|comfort|speed|value|care|support , forget|dream
  + [As for quality, forget] it.
  - As for quality, five stars.

honesty.only_money -2 when|where it comes|concerns to taking|collecting|charging|debiting … money|cash|fees|payment|cards , there's|there|they|it … no|never … problem|issue|delay|trouble
  + [When it comes to taking your money, there is no delay].
  - When it comes to money, we sing.

honesty.only_money -2 when|where it comes|concerns to taking|collecting|charging|debiting … money|cash|fees|payment|cards there's|there|they|it … no|never problem|issue|delay|trouble
  + [When it comes to taking your cash there is no delay].
  - When it comes to money there is a song.

honesty.forced -2 activated|enrolled|added|charged|renewed|changed|signed … without my|our|me|us asking|agreeing|knowing|being|signing|consenting
  + An option [activated without my asking].
  - A verse added without my hat.

honesty.only_money -2 as|so long as you|customers pay|spend everything|all … fine|well|nice|smiles|good|perfect
  + [As long as you pay all is fine].
  - You pay as long as all is well.

honesty.scam -2 money|profit|profits|cash comes|come|matters|counts before|more|first … patients|customers|people|care|safety|quality|health|animals|pupils
  + Here [profit comes before pupils].
  - The money comes in May.

honesty.scam -3 imaginary|phantom|fictitious|made-up faults|problems|defects|repairs|damage|cavities
  + They found [phantom defects].
  - Imaginary friends.

honesty.promise -2 nice|fine|lovely|sweet|big words|promises|speeches , but … nothing|no|nobody|little
  + [Fine promises, but nothing] came.
  - Fine words, but I sang.
