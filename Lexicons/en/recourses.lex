@language en
@kind     recourses

# To whom customers turn. A word of these classes is no recourse by itself: it takes somebody who turns there.
class.conciliator  is:conciliator  ombudsman|ombudsmen|ombudsperson|ombuds|mediator|mediators|mediation|arbitration|arbitrator|fos|ccts|obsi|conciliator
  + The [mediator] decides.
  - The medal is nice.
class.consumerists is:consumerists bbb|consumers
  + A group for [consumers] exists.
  - The average consumer.
class.court        is:court        court|courts|tribunal|judge|magistrates
  + The [tribunal] sits.
  - The courtyard is wide.
class.lawyer       is:lawyer       lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|paralegal
  + The [barrister] pleads.
  - The barista smiled.
class.press        is:newsmen      press|papers|newspaper|newspapers|journalist|journalists|reporter|bbc|tabloids|cnn
  + The [journalist] calls.
  - The presser spins.
class.watchdog     is:watchdog     fca|ofcom|ofgem|ofwat|cfpb|fcc|crtc|ico|osfi|fcac|finra|regulator|regulators|watchdog|caa|comreg|dgccrf
  + The [regulator] is asleep.
  - The regular is here.

# What they do there: the bare verb and its -ing, what was done, and what says that it is to come.
class.turning is:turned  contacted|called|complained|reported|gone|went|taken|took|referred|escalated|raised|involved|wrote|written|spoken|spoke|consulted|hired|informed|notified|alerted|filed|lodged|instructed|approached|turned|engaged|retained|passed|brought|sent|reached|emailed
  + They [notified] us.
  - The notary is out.
class.turning is:turning contact|contacting|call|calling|complain|complaining|report|reporting|go|going|take|taking|refer|referring|escalate|escalating|raise|raising|involve|involving|write|writing|speak|speaking|consult|consulting|seek|seeking|hire|hiring|inform|informing|notify|notifying|alert|alerting|tell|telling|file|filing|lodge|lodging|instruct|instructing|approach|approaching|get|getting|turn|turning|sue|bring|pass|passing|reach|reaching
  + They [notify] us.
  - The notary is out.
class.turning is:intends will|'ll|ll|shall|may|might|must|'d|going|gonna|intend|intending|plan|planning|want|considering|threaten|threatening|ready|prepared|about|forced|tempted|obliged|need|decided|hesitate|have|having|choice|option
  + We [intend] well.
  - The intent is clear.

# Mediator.
recourse.mediator recourse:mediator,threatened <intends> … <turning> … <conciliator>
  + I [will contact the ombudsman] on Monday.
  + We are [going to complain to the ombudsman].
  - I will not contact the ombudsman.
recourse.mediator recourse:mediator,threatened <negation> hesitate to <turning> … <conciliator>
  + I will [not hesitate to contact the ombudsman].
  - I will not hesitate to return.
recourse.mediator recourse:mediator,begun      <turned> … <conciliator>
  + On Friday I [complained to the ombudsman].
  - I never contacted the ombudsman.
recourse.mediator recourse:mediator            <turning> … <conciliator>
  + How do I [contact the ombudsman] ?
  - There is no need to contact the ombudsman.
recourse.mediator recourse:mediator,begun      complaint|case|claim|dispute … with|before|open|lodged|by <conciliator>
  + My [case is with ombudsman].
  - My case is with the bellboy.
recourse.mediator recourse:mediator            complaint|referral|details|address|letter … <conciliator>
  + Send me the [details of the ombudsman].
  - No complaint to the ombudsman from me.
recourse.mediator recourse:mediator,begun      have|'ve|ve|has|had|been … <turned> … <conciliator>
  + I [have referred this to the ombudsman].
  - I have not contacted the ombudsman.
recourse.mediator recourse:mediator,threatened i|we am|'m|are|'re <turning> … <conciliator>
  + [I am taking this to the ombudsman].
  - I am not taking this to the ombudsman.
recourse.mediator recourse:mediator            ombudsman next|letter|referral|complaint|route
  + [Ombudsman next] then.
  - The ombudsman smiles.

# Authorities.
recourse.supervisor recourse:supervisor,threatened <intends> … <turning> … <watchdog>
  + I [will report you to ofcom].
  - I will not report you to ofcom.
recourse.supervisor recourse:supervisor,threatened <intends> … <turning> … trading|attorney|consumer|insurance|environmental|data|financial|advertising|aviation|federal standards|general|generals|protection|affairs|commissioner|health|authority|conduct|trade
  + I [will report you to trading standards].
  - I will not report you to trading standards.
recourse.supervisor recourse:supervisor,threatened <negation> hesitate to <turning> … <watchdog>
  + I will [not hesitate to contact the fca].
  - I will not hesitate to return.
recourse.supervisor recourse:supervisor,begun      <turned> … <watchdog>
  + We [complained to the fcc].
  - I never complained to the fcc.
recourse.supervisor recourse:supervisor,begun      <turned> … trading|attorney|consumer|insurance|environmental|data|financial|advertising|aviation|federal standards|general|generals|protection|affairs|commissioner|health|authority|conduct|trade
  + I have [reported you to trading standards].
  - I never reported you to trading standards.
recourse.supervisor recourse:supervisor            <turning> … <watchdog>
  + Should I [report this to the regulator] ?
  - No need to report this to the regulator.
recourse.supervisor recourse:supervisor            <turning>|complaint … trading|attorney|consumer|insurance|environmental|advertising standards|general|protection|affairs|commissioner|health|authority
  + Should I [contact the attorney general] ?
  - No need to contact trading standards.
recourse.supervisor recourse:supervisor            complaint|complaints … <watchdog>
  + A [complaint to the cfpb] comes next.
  - The complaint is stale.
recourse.supervisor recourse:supervisor,begun      have|'ve|ve|has|had|been … <turned> … <watchdog>
  + I [have reported this to ofcom].
  - I have not reported this to ofcom.
recourse.supervisor recourse:supervisor,threatened i|we am|'m|are|'re <turning> … <watchdog>
  + [I am reporting you to ofgem].
  - I am not reporting you to ofgem.
recourse.supervisor recourse:supervisor            next|now|to trading standards
  + On [to trading standards].
  - Trading cards.
recourse.supervisor recourse:supervisor,threatened report|reporting|reported you|them|this|it to … ftc
  + I am [reporting you to the ftc].
  - The ftc form is blue.

# Lawyer.
recourse.lawyer recourse:lawyer,threatened <intends> … <turning> … <lawyer>
  + I [will be contacting my solicitor].
  - I will not be contacting a solicitor.
recourse.lawyer recourse:lawyer,threatened <negation> hesitate to <turning> … <lawyer>
  + I will [not hesitate to instruct a solicitor].
  - I will not hesitate to return.
recourse.lawyer recourse:lawyer,begun      <turned> … <lawyer>
  + Yesterday I [hired an attorney].
  - I never consulted a lawyer.
recourse.lawyer recourse:lawyer            <turning> … <lawyer>
  + Should I [speak to a lawyer] ?
  - No need to call a lawyer.
recourse.lawyer recourse:lawyer            <turning> … legal advice|counsel|representation
  + I am [seeking legal advice] on this.
  - The legal age is fifty.
recourse.lawyer recourse:lawyer,begun      have|'ve|ve|has|had|been … <turned> … <lawyer>
  + I [have consulted a lawyer].
  - I have not consulted a lawyer.
recourse.lawyer recourse:lawyer,threatened hear|hearing from my|our <lawyer>
  + You will be [hearing from my lawyer].
  - You will hear from my sister.
recourse.lawyer recourse:lawyer,threatened i|we am|'m|are|'re <turning> … <lawyer>
  + [We are hiring a lawyer].
  - We are not hiring a lawyer.
recourse.lawyer recourse:lawyer,begun      matter|case|this … hands of … <lawyer>
  + The [matter is in the hands of my solicitor].
  - The hands of the clock.
recourse.lawyer recourse:lawyer,begun      my|our <lawyer> is|are|has|have|'s … involved|handling|preparing|drafting|written|reviewing|looking|taking|sent|contacted
  + [My attorney is drafting] the letter.
  - My attorney has recommended you.
recourse.lawyer recourse:lawyer,threatened my|our <lawyer> will|shall|'ll
  + [My solicitor will] write to you.
  - My lawyer likes your hotel.

# Courts, and what comes before them.
recourse.court recourse:court,threatened <intends> … <turning>|pursue|pursuing|start|begin|commence|consider|launch|initiate|proceed … legal action|proceedings|steps|route
  + I [will be taking legal action].
  - I will not be taking legal action.
recourse.court recourse:court,threatened <intends> … <turning>|see … court|tribunal|judge|courts|magistrates
  + I [will take you to court].
  + We will [have to go to court].
  - I will not take you to court.
recourse.court recourse:court,threatened <intends> … sue|suing you|them|for|this|the|your|him|her|everyone|over
  + We are [going to sue you].
  - We are not going to sue you.
recourse.court recourse:court,threatened <negation> hesitate to <turning> … <court>
  + I will [not hesitate to go to court].
  - I will not hesitate to return.
recourse.court recourse:court,begun      <turned>|issued … letter before action|claim
  + I [sent a letter before action].
  - I never sent a letter before action.
recourse.court recourse:court,begun      <turned>|issued … to|with|at|in small|county|the|civil … court|tribunal|claims
  + I [filed in the small claims] division.
  - I never filed in the small claims.
recourse.court recourse:court            <turning>|pursue|consider|considering|start|seek|seeking legal action|proceedings
  + Should one [take legal action] ?
  - Your legal action failed.
recourse.court recourse:court            <turning>|start|pursue|pursuing|expect|considering … lawsuit|litigation
  + [Expect a lawsuit].
  - The lawsuit was theirs.
recourse.court recourse:court            go|going|take|taking … court
  + Should one really [go to court] ?
  - I won't go to court over it.
recourse.court recourse:court,begun      have|'ve|ve|has|had|been … <turned>|issued … <court>
  + I [have taken them to court].
  - I have not taken them to court.
recourse.court recourse:court,begun      have|'ve|ve|has|had|been … <turned>|started|begun|commenced|initiated|launched|issued … legal action|proceedings
  + I [have started legal proceedings].
  - I have not started legal proceedings.
recourse.court recourse:court,threatened intend|going|want|have|right|forced|ready|plan|gonna|prepared to sue
  + I am [going to sue].
  - I am going to Sussex.
recourse.court recourse:court,threatened i|we am|'m|are|'re <turning> … court|tribunal
  + [I am taking you to court].
  - I am not taking you to court.
recourse.court recourse:court,threatened i|we am|'m|are|'re suing
  + [I am suing] this airline.
  - I am not suing anybody.
recourse.court recourse:court,threatened i|we will|'ll|shall|must|might|may … sue
  + Today [I will sue].
  - I will see.
recourse.court recourse:court            letter before action|claim
  + A [letter before action] follows.
  - A letter before noon.
recourse.court recourse:court            money claim online
  + Then [money claim online] it is.
  - The money came online.
recourse.court recourse:court,threatened see you in court
  + [See you in court].
  - See you in June.
recourse.court recourse:court            small claims
  + Off to [small claims] then.
  - Small clams in white wine.
recourse.court recourse:court            start|starting|join|joining|file|filing|begin … class action
  + Let us [start a class action].
  - A class of action heroes.
recourse.court recourse:court            sue|suing you|them|this|your
  + One should [sue them].
  - Thanks to Sue for the cake.
recourse.court recourse:court,threatened try|going and|to sue
  + One should [try and sue].
  - I shall try.

# Police.
recourse.police recourse:police,threatened <intends> … <turning> … police|cops
  + I [will report you to the police].
  - I will not call the police.
recourse.police recourse:police,threatened <intends> … press|pressing|bring criminal|charges
  + I [will press charges].
  - I will not press charges.
recourse.police recourse:police            criminal complaint
  + A [criminal complaint] will follow.
  - A criminal waste.
recourse.police recourse:police,begun      have|'ve|ve|has|had|been … reported|gone you|them|your|to … police
  + I [have reported you to the police].
  - I have not gone to the police.
recourse.police recourse:police,threatened i|we am|'m|are|'re <turning> … police
  + [I am reporting this to the police].
  - I am not calling the police.
recourse.police recourse:police            press|pressing|pressed charges
  + Can I [press charges] ?
  - No reason to press charges.
recourse.police recourse:police,begun      reported you|them|your|him|her|seller|dealer|company|store … police
  + I [reported you to the police].
  - I never reported you to the police.
recourse.police recourse:police,begun      reported … action fraud
  + I [reported it to action fraud].
  - The fraud team acted.

# Consumers' associations.
recourse.consumers recourse:consumer_association,threatened <intends> … <turning> … bbb
  + I [will report them to the bbb].
  - I will not call the bbb.
recourse.consumers recourse:consumer_association,threatened <intends> … <turning> … citizens|better|consumers|consumer advice|business|association|group|rights|council|bbb
  + I [will contact citizens advice].
  - I will not contact citizens advice.
recourse.consumers recourse:consumer_association,begun      <turned> … bbb
  + I [complained to the bbb].
  - I never called the bbb.
recourse.consumers recourse:consumer_association,begun      <turned> … citizens|better|consumers|consumer advice|business|association|group|rights|council
  + I [contacted citizens advice] today.
  - I never contacted citizens advice.
recourse.consumers recourse:consumer_association            <turning> … citizens|better advice|business bureau|advice
  + Should I [contact citizens advice bureau] ?
  - No need to contact citizens advice bureau.
recourse.consumers recourse:consumer_association            <turning>|complaint|report … bbb
  + A [complaint with the bbb] is next.
  - No complaint with the bbb from me.

# Press.
recourse.press recourse:press,threatened <intends> … <turning> … <newsmen>
  + I [will go to the press].
  - I will not go to the press.
recourse.press recourse:press,threatened <intends> … go|going|contact|contacting|alert|take|taking … media|news|tv|watchdog|moneysaving
  + I [will go to the media].
  - I will not go to the media.
recourse.press recourse:press,threatened <negation> hesitate to <turning> … <newsmen>
  + I will [not hesitate to contact the press].
  - I will not hesitate to return.
recourse.press recourse:press,begun      contacted|alerted|informed|wrote|written|spoke|spoken|went|gone|emailed … <newsmen>
  + I [wrote to the newspaper].
  - I never wrote to the newspaper.
recourse.press recourse:press            go|going|contact|contacting|alert|alerting|tell|telling|inform|informing … <newsmen>
  + Should I [alert the press] ?
  - No need to alert the press.
recourse.press recourse:press,begun      have|'ve|ve|has|had|been … <turned> … <newsmen>
  + I [have contacted a journalist].
  - I have not contacted the press.
recourse.press recourse:press,threatened i|we am|'m|are|'re <turning> … <newsmen>
  + [I am contacting the newspapers].
  - I am not contacting the newspapers.

# Words that name one of these where nobody turns to it: they take away what the others see among them.
recourse.none recourse:none <lawyer>|judge|mediator … recommended|recommends|recommend|suggested|referred|sent … you|us|them|me
  + My [solicitor recommended you].
  - My solicitor will write.
recourse.none recourse:none <negation> contact|contacting|complaint|complaints|charges … <conciliator>|<watchdog>|<lawyer>|<court>|<newsmen>|<consumerists>|bbb|police|standards|advice
  + I will [not contact the ombudsman].
  - I will not contact the hotel.
recourse.none recourse:none <negation> need|reason|point|intention|plan|plans|wish|desire|cause … <turning>|press|pressing|sue … <conciliator>|<watchdog>|<lawyer>|<court>|<newsmen>|bbb|police|standards|advice|charges
  + There is [no need to contact the ombudsman].
  - There is no need to contact the hotel.
recourse.none recourse:none ask|asked|asking|thanks|thank|met|lady|named|called … sue
  + Many [thanks Sue].
  - I will sue you.
recourse.none recourse:none could|should|would|might have <turned>|sued|gone … <conciliator>|<watchdog>|<lawyer>|<court>|<newsmen>|police
  + I [could have gone to court].
  - I could have slept.
recourse.none recourse:none court shoes|yard|house|jester|room|hotel|marriott
  + I will take the [court shoes].
  - I will take you to court.
recourse.none recourse:none police … stolen|theft|thief|burglary|break-in|robbery|insurance|burgled|robbed|lost
  + I filed a [police report for the theft].
  - I filed a police report.
recourse.none recourse:none press office|officer|release|conference|kit|pass
  + I went to the [press office].
  - I went to the press.
recourse.none recourse:none press|presses|pressing|pressed button|the|and|a|on|start|enter|key|hold button|key|hold|again|twice|option|start|one|two|star|screen
  + You [press the button].
  - Go to the press.
recourse.none recourse:none social media|post|page
  + I will go to [social media].
  - I will go to the media.
recourse.none recourse:none sue|sued|suing me|us
  + They want to [sue me].
  - I will sue you.
recourse.none recourse:none take|taking|took|taken|sue|sued|suing|against me|us … court|claims|claim|legal|<lawyer>
  + They want to [take me to court].
  - I will take you to court.
recourse.none recourse:none tennis|squash|food|basketball|badminton|pickleball|volleyball|inner|padel court|courts
  + We can go to the [tennis court].
  - We can go to court.
recourse.none recourse:none their|they|your <lawyer>|ombudsman
  + I spoke to [their lawyer].
  - I spoke to a lawyer.
recourse.none recourse:none threatened|threaten|threatens|threatening me|us|to … <court>|lawyer|lawyers|solicitors|sue|legal|action|police
  + Your agent [threatened me with court].
  - Your agent threatened me.
recourse.none recourse:none without|avoid|avoided|avoiding|instead|rather <turning>|having|of|than … <conciliator>|<lawyer>|<court>|police|press
  + Settled [without going to court].
  - Without going home.
