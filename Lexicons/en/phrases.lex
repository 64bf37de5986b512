@language en
@kind     expectations

# A phrase without a verb wishes for what it compares with nothing: "Quicker answers to emails". What says that it is
# there (a verb, "than") takes the wish away, and so does blame: "More queues".
class.hedged is:hedged maybe|perhaps|possibly|just|even|slightly|much|far|bit|little|also|some|definitely|simply|only
class.one    is:one    a|an|some

overall.improve  wish,yields,void ^ <hedged> less|fewer
  + [Perhaps less] chatter in the night ward.
  - Perhaps less than an hour later.
overall.improve  wish,yields      ^ <hedged> more
  + [Maybe more] hooks in the changing cubicles.
  - Maybe more than a year ago.
overall.improve  wish,yields,void ^ less|fewer
  + [Fewer] roadworks on the night route.
  - Less than a week went by.
overall.improve  wish,yields      ^ more
  + [More] benches along the towpath.
  - More often than not, it rains.
overall.should   wish,yields      ^ <comparative>
  + [Quicker] answers to letters.
  - Quicker than the last one.
overall.should   wish,yields      ^ <hedged> <comparative>
  + [Slightly bigger] lockers at the pool.
  - Slightly bigger than mine.
overall.should   wish,yields      ^ <one> <comparative>
  + [A clearer] map of the campus.
  - A clearer map was on the wall.
shifter.compared yields           ^ <comparative> … than
shifter.compared yields           ^ <hedged> more|less and|importantly|often|or|than|recently|about|on|like|later|soon|so|over|of|to|frequently
shifter.compared yields           ^ <one>|<hedged> <comparative> … than
shifter.compared yields           ^ better off|not|now|still|yet|late|safe|luck|known|you
shifter.compared yields           ^ earlier today|this|in|on
shifter.compared yields           ^ later that|this|on|in|i|we|he|she|they
shifter.compared yields           ^ less than
shifter.compared yields           ^ longer term
shifter.compared yields           ^ more and|importantly|often|or|than|recently|specifically|generally|info|information|details|about|on|like|later|soon|below|so|over|of|to|fool|power|frequently|now
shifter.compared yields           ^ more|less|fewer … than
shifter.compared yields           ^ smaller|bigger|larger|lower|higher one|ones|version|size|model
shifter.compared yields           ^ updated|improved|later|closer|thicker|earlier|lower|lighter
shifter.told_all yields           please|pls|plz|kindly|just let <everyone> know

# An order without a subject, to a firm.
class.ceased    is:ceased        changing|sending|cutting|cancelling|raising|increasing|charging|asking|making|treating|discharging|closing|putting|selling|hiding|pretending|wasting|messing|moving|taking|giving|letting|blocking|removing|adding|forcing|pushing|showing|playing|spamming|emailing|texting|blaming|reducing|overbooking|using|printing|leaving|parking|switching
class.deed      is:deed          introduce|reinstate|reintroduce|recruit|modernise|modernize|refurbish|renovate|redecorate|repaint|redesign|rethink|overhaul|simplify|reduce|improve|extend|enlarge|widen|enforce|prioritise|prioritize|educate|retrain|streamline|digitise|scrap|abolish|reopen|reconsider|allocate|publicise|standardise|restock|soundproof|subsidise|publish
class.everyone  is:everyone      patients|customers|clients|people|passengers|users|residents|parents|members|everyone|everybody|staff|drivers|nurses|doctors|employees|visitors|guests|families|relatives|students|pupils|tenants|subscribers|kids|children|workers|carers|others|shoppers|cyclists|pensioners|travellers|buyers|sellers|readers|viewers|players|gamers|diners|callers|policyholders|patrons|commuters
overall.improve wish,yields      ^ <deed>
  + [Reinstate] a loyalty card for cyclists.
  - They reinstate a flavour each month.
overall.improve wish,yields      ^ some|proper|regular|extra|additional|customer|compulsory training
  + [Some training] for the weekend crew.
  - Some training was on that day.
overall.improve wish,yields      ^ stop <ceased>
  + [Stop moving] the bus stops around.
  - Stop by and see them.
overall.should  wish             ^ get the|your|that|this|those|these|heating|lifts|things … fixed|sorted|repaired|working|mended|cleaned|replaced|updated|unblocked|serviced
  + [Get the fountain working] again.
  - Get the fountain in your picture.
overall.should  wish,yields      ^ give|let|keep|treat|send|call|ring|phone|allow|pay|feed|respect|offer <everyone>
  + [Let cyclists] use the lift.
  - They let cyclists use the lift.
overall.should  wish,yields      ^ have|get|make|use|put|open|give|send|bring|keep|offer|provide|serve|sell|stock|build|run|be|hire <one> more|fewer|less|<comparative>
  + [Build a bigger] bicycle shed.
  - They build a bigger shed each year.
overall.should  wish,yields      ^ have|get|make|use|put|open|give|send|bring|keep|offer|provide|take|serve|sell|stock|build|run|do|be|hire|employ more|fewer|less|<comparative>
  + [Have more] bins along the beach.
  - We have more bins than people.
overall.should  wish,yields,void ^ keep noise|prices|costs down|low|lower
  + [Keep prices down].
  - They keep prices down.
overall.should  wish,yields      ^ keep the noise|prices|costs|price|volume|music|temperature down|low|lower
  + [Keep the volume down] in the reading room.
  - They keep the volume down.
overall.should  wish,yields,void ^ tell|warn|ask|teach|show|inform|notify|encourage|involve|train|consult|reward|remind <everyone>
  + [Warn passengers] before the gate closes.
  - They warn passengers by text.
overall.should  wish,yields,void please|pls|plz|kindly|just give|let|keep|treat|send|call|ring|phone|allow|pay|feed|respect|offer|tell|warn|ask|teach|show|inform|notify|encourage|involve|train|consult|reward|remind <everyone>
  + [Please warn passengers] before the gate closes.
  - They are pleased to warn passengers.
