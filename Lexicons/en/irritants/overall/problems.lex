@language en
@kind     irritants

# Problems, whatever they are.

# Problems that are not there, not lived, or somebody else's
keep.case_of          keep case of a|any problem|problems|trouble|issue|issues
keep.help_with        keep ~help|helped|listening|listened|talk|talking|advice … with|to|about|through … problem|problems|issue|issues
keep.if_it_goes_wrong keep when|whenever|if|case|should something|anything|things|it|stuff goes|go wrong|awry
keep.lack_no_problem  keep the|a|any|this lack|absence|shortage of … <be> no|hardly problem|issue|drawback|concern|nuisance|disappointment
  + [The lack of shade is no problem].
  - The lack of shade is a problem.
keep.no_problem       keep no worries
keep.of_patient       keep health|hearing|mental|medical|heart|breathing|back|skin|eye|mobility|personal|family|sleep|weight ~issue|~problem|~trouble|~difficulty
keep.to_solve         keep resolve|resolved|fix|fixed|solve|solved|sort|sorted|report|discuss|regarding|correct|explain|diagnose … problem|problems|issue|issues

# Problems
overall.problem -1 am|'m|are|'re|was|were|been|got|still|left|me|us stuck
  + We [are stuck] at the gate.
  + They left [us stuck] in the lift.
  - The label stuck to the box.
overall.problem -1 a|an|two|three problem|problems|issue|issues with|getting|in|at
  + Then came [a problem with] the lock.
  - The nurse helped me with a problem.
overall.problem -1 bugbear|bugbears|gripe|gripes|niggle|quibble|niggles|quibbles|grumble|moan|downsides|downer|letdowns|shortcoming|shortcomings|flaw|flaws|flawed
  + My [quibble], the tray is too small.
  - The floor is oak.
overall.problem -1 constant|several|lots|another|some|various|serious|ongoing|big|major|recurring|numerous|continual problem|problems|issue|issues|trouble|troubles
  + There are [ongoing issues] at my flat.
  - Her trouble-free years came to an end.
overall.problem -1 couple|few|number … problems|issues
  + We had a [couple of minor problems] with the hob.
  - A couple next door had a baby.
overall.problem -1 ended|end|ends|wound|winding|ending up … paying|costing|losing|waiting|spending|cancelling|canceling|throwing|returning|missing|fixing|sending|calling|complaining|binning|walking|standing
  + I [ended up paying] twice the fare.
  - We end up the hill, with a hat, singing.
overall.problem -1 hard|tough|rough|difficult|nightmare|terrible time with|getting|finding|trying|using|understanding|reaching|connecting|logging|from
  + I had a [hard time with] the zip.
  - It is a hard time of year.
overall.problem -1 inconvenienced|headache|headaches|hiccup|hiccups|hitch|snag|drawback|drawbacks|downside|downfall|weakness|pitfall
  + The one [drawback] is the car park.
  - He hitched a lift on the bus.
overall.problem -2 keep|keeps|kept changing|moving|losing|ignoring|cancelling|canceling|rescheduling|messing|forgetting|removing|deleting|axing|raising|increasing|delaying
  + They [keep removing] films.
  - Keep the change.
overall.problem -1 my|only|one|main|real|biggest|major complaint|negative|gripe|criticism|niggle|annoyance|bugbear|complaints|negatives|gripes|problem
  + My [only gripe] is the gate code.
  - The form is on page three.
overall.problem -2 no longer work|works|working|available|accept|accepts|offer|offers|honour|honor|supported|possible|have|do|does|exists|sell|sells|serve|valid
  + The tram pass is [no longer valid].
  - The line is longer.
overall.problem -2 nothing|no|endless|constant|several but|end|stream … problems|trouble|issues|hassle|grief
  + We have had [nothing but trouble] with it.
  - There is nothing left but crumbs and tea.
overall.problem -1 not|n't|never without … problem|problems|trouble|issue|issues|difficulty|difficulties|hiccup|hiccups|hitch|hitches|complications|fault|faults|flaws
  + The crossing was [not without its problems].
  - It runs without problems, not that I ask.
overall.problem -1 now|still|been|keep|am|'m having … problems|issues|trouble
  + We are [still having battery problems].
  - Are you having a sale now ?
overall.problem -1 ongoing|on-going|going|continuing|continual|unresolved|outstanding|current issue|issues|problem|problems|complaint|complaints|dispute|disputes|saga
  + An [ongoing saga] with the gate.
  - A saga in verse.
overall.problem -1 only|main|biggest|sole|single|other thing|issue|fault|criticism|complaint|objection|problem|con|flaw|fallback|reason … is|was|i|being|would
  + The [only thing I] disliked was the lid.
  - The other road is longer.
overall.problem -1 problem|problems|issue|issues|difficulty|difficulties getting|setting|connecting|logging|paying|ordering|finding|installing|activating|accessing|booking|using
  + [Problems setting] up the box.
  - A problem for the maths class.
overall.problem -2 quality|organisation|organization|stability|consistency|attitude issue|issues|problem|problems|concern|concerns|failings|lapses
  + We saw [quality issues] in the last two orders.
  - We had no quality issues.
overall.problem -2 real|huge|massive|big|total pain|hassle|headache|inconvenience
  + The new login is a [real pain].
  - The pain clinic has a big car park.
overall.problem -1 teething|on-going|minor|few|several problem|problems|issue|issues|hiccup|hiccups|snag|snags|glitch|glitches
  + There were [teething problems].
  - The baby is teething in May.
overall.problem -1 trouble getting|logging|connecting|paying|finding|reaching
  + We had [trouble getting] a seat on the early tram.
  - No trouble at all for the vet.
overall.problem -1 was|is|were|are|been a|some|an|many|several problem|problems|issue|issues
  + There [was a problem] with my reader.
  - I am calling to solve a problem.
overall.problem -1 was|were|am|are|been|is|'m|still|completely|totally unable to
  + The clerk [was unable to] say when.
  - I cannot say when.
overall.problem -1 ~have|~had|having problems|issues|trouble
  + We [had issues] from day one.
  - Have you a problem page in the paper ?
overall.problem -1 ~have|~had|having|~encounter|~experience|~face a|an|some|many|several|constant|numerous|serious|real|similar|minor|major|more|further|the|this|another|ongoing problem|problems|issue|issues|trouble|troubles
  + I [have a problem] with my reader.
  - In case of a problem, ring the warden.
