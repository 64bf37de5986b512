@language en
@kind     enchantments

# Ills that did not come, or were met: said with the words of ills.
cleanliness.tidy           +1 and cleaned|tidied|swept|hoovered up|after|afterwards|everything
  + He fixed it [and cleaned up].
  - We cleaned and dusted.
competence.spotted         +3 found|noticed|spotted|saw|discovered|diagnosed … that|which my|our|the|others|other … had|have missed|overlooked
  + They [found a lump that my doctor had missed].
  - He found that he had missed the bus.
empathy.bearable           +2 not|n't|never|didnt|doesnt hurt|hurts
  + It did [not hurt] a bit.
  - My foot hurts.
empathy.no_trouble         +2 nobody|noone|no|never|not|none|n't|one … too busy to|for help|talk|listen|answer|stop|explain|chat|smile|us|me|a
  + [Nobody was too busy to help].
  - They were too busy to see us.
empathy.treated_like       +2 do|does|did|never|nobody|to|dont|doesnt|was|were not|n't|ever|never|treat|treated|treats|made treat|treats|treated|feel|felt|made … like|as a|an number|statistic|idiot|nuisance|burden|criminal
  + They [don't treat you like a number].
  - A number of us like the treat.
overall.no_complaints      +2 cannot|cant|couldnt complain about|of
  + We [cannot complain of] the food.
  - I had to complain of the noise.
overall.no_complaints      +2 could|can|ca n't|not complain about|of
  + I [could not complain about] the speed.
  - I had to complain about the noise.
overall.nothing_to_improve +2 is|'s|was|honestly|absolutely|really nothing i|we|id would|'d|could|can change|improve|alter|fault|criticise|add
  + There [is nothing I would change].
  - I would change my seat, nothing more.
overall.praise             +2 they|he|she|team|staff|people|nurses|everyone|driver|agent|lady|man deserve|deserves … praise|medal|credit|recognition|award|raise|rise|thanks|mention|it|bonus|promotion
  + The [team deserve a medal].
  - They lose, as they deserve.
overall.without_you        +3 would|'d be lost|stuck|sunk|nowhere without them|him|her|you|it|this|these
  + I [would be lost without them].
  - We got lost without a map.
reliability.no_problem     +2 the|my|this|your|it app|site|website|page|computer|laptop|phone|screen|system|game|tv|machine|never|hardly never|hardly|rarely|not|n't|crashes|freezes crash|crashes|crashed|freezes|froze|buffers|lags|glitches|stalls
  + [The app never crashes].
  - The lift hangs by a rope, never mind.
safety.fraud_stopped       +2 stopped|spotted|caught|detected|prevented … scam|scams|scammer|scammers|fraud|fraudster|fraudsters|hacker|fraudulent
  + The bank [spotted the fraud] at once.
  - The fraud was never stopped by anyone.
safety.fraud_stopped       +2 victim|victims of fraud|scam|theft|identity and|but they|the|everything|bank
  + I was a [victim of fraud and they] paid it all back.
  - I am a victim of theft.
safety.fraud_stopped       +2 warned|alerted|warn|alert|warns|alerts|told|saved|protected me|us|him|her|mum … scam|scams|scammer|scammers|fraud|fraudster|fraudsters|hacker
  + They [warned me of a scam].
  - He told us it was no scam.
timeliness.fast            +2 repair|replacement|payout|callback|visit … the|that same|very day|morning|evening|afternoon|hour
  + I had the [repair done that same day].
  - The reply was the same.
timeliness.fast            +2 there|here|round|out the|that|on next|same|following|very day|morning|evening|afternoon
  + After the storm they were [there the next day].
  - We went there on a day in May.

# Ills that were met: mended, found, taken away, skipped.
keep.ill_met         keep boiler|heater|bath|kitchen|cooker|toilet out by|and
  + He had the [boiler out by] noon.
  - The boiler is out.
keep.ill_met         keep fixed|repaired|replaced|mended|sorted|cured|changed|swapped|unblocked|restored|fixing|repairing|replacing|mending|swapping|changing a|the|my|our|an|some|two dodgy|broken|defective|wrong|faulty|leaky|leaking|loose|blocked|cracked|damaged|worn|dead|rusty|burst|corroded|wonky
  + She [fixed a leaky] tap.
  - A leaky tap drips.
keep.ill_met         keep he|she|they|engineer|plumber|mechanic|technician|electrician|doctor|nurse found|spotted|noticed a|the|an|some dodgy|faulty|leaky|leaking|loose|blocked|cracked|damaged|worn|rusty|corroded|wonky
  + The [plumber found a leaking] pipe.
  - The pipe is leaking.
keep.ill_met         keep i|we|you|us|to|can|could skipped|skip|beat|beating|bypassed|bypass|avoided|avoid|dodged|jumped the|all|any|most long|huge|massive|endless queue|queues|line|lines
  + With the pass [we skipped the long queue].
  - They jumped the long fence.
keep.ill_met         keep i|we|you|us|to|can|could skipped|skip|beat|beating|bypassed|bypass|avoided|avoid|dodged|jumped the|all|any|most queue|queues|line|lines
  + With the pass [we skipped the queue].
  - They jumped the fence.
keep.ill_met         keep took|taken|takes|take|cleared|removed the|our|my|all … rubbish|junk|trash|waste
  + They [took all the rubbish] with them.
  - The film was rubbish.
overall.live_without +2   n't|not|never|cannot|cant … run|survive|imagine … without it|them|him|her|this|you
  + We could [not run the shop without it].
  - I cannot run without my glasses.
  - I cannot work without it.
