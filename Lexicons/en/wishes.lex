@language en
@kind     expectations

# More of something, wished and not lived: the good word says what is missing.
keep.had_better       keep had|has|have|with|got|were|was|are|is|much|than|no|a|the|offers|offer|found|serves|serve|offering|for <comparative> drinks|prices|portions|seats|beds|food|toilets|parking|signs|wifi|menu|rooms|chairs|tables|lighting|pillows|towels|coffee|changing|lockers
keep.had_option       keep have|had|has|given|offered|gave|got|is|was|as|not|there's|there|no|us|me an option|ability to
keep.i_could_use      keep i|we|customers|people could use a|an|some|more|another
keep.make_lived       keep to|they|really|staff|helped|helps|and|that|who|can|does|did|he|she|you make the|it|this|that|them … <comparative>
keep.maybe_they       keep maybe|perhaps they|i|he|she|we|it
keep.should_have_past keep should have been|had|told|let|known|done|got|gone|checked|arrived|received|come|listened|read|taken
keep.staff_should     keep how|as|what|than|everything … staff|nurses|doctors|people|customers should
keep.they_let         keep they|to|would|will|does|did|do|it|who|and|that|can|could allow|let me|us|users|people|customers sort|hide|filter|choose|pick|skip|disable|export|to
keep.they_open        keep they|to|is|was|were|not|n't|be|do|you|that's|are open … on|the|earlier|later|longer|up
overall.hope          wish hope the|my|our|your next|new … is|will|goes|gets|can
  + I [hope the next tram is] on time.
  - There is hope for the next tram.
overall.should        wish <comparative> drinks|prices|portions|seats|beds|food|toilets|parking|signs|wifi|menu|rooms|chairs|tables|lighting|pillows|towels|coffee|changing|lockers
  + [Cheaper drinks]!
  - The drinks were cheaper.
overall.should        wish <comparative> … would be|help
  + [Bigger lockers would be] welcome.
  - It was bigger than it would look.
overall.should        wish allow|let me|us|users|people|customers sort|hide|filter|choose|pick|skip|disable|mute|export|customise|customize|rename|organise|zoom|to
  + [Let us hide] the tab.
  - They let me sort it out with no fuss.
overall.should        wish an option|ability to
  + [An option to] skip the song.
  - There was an option box to tick.
overall.should        wish could use a|an|some|more|new|another|better|extra
  + The hall [could use a] lamp.
  - I could use the hall.
overall.should        wish could|can|might the|your|this|it … be … <comparative>
  + [Could the font be a bit larger] ?
  - The font is larger.
overall.should        wish could|might|should|can be … <comparative>
  + The saddle [could be more comfortable].
  - The saddle was more comfortable than mine.
overall.should        wish drivers|staff|nurses|doctors|teachers|managers|agents|waiters|employees|carers|people|trains|buses|shops|couriers|receptionists|reception|customers should|ought
  + [Drivers should] knock twice.
  - The driver shouted at a dog.
overall.should        wish longer|later|earlier|extended … opening|hours
  + [Longer opening] on Fridays.
  - The hours are longer than they were.
overall.should        wish make the|it|this|that|them … <comparative>
  + [Make the letters bigger], please.
  - They make bread at noon.
overall.should        wish maybe|perhaps … add|provide|include|offer|consider|think|put|have|open|train|get|allow|introduce|send|use
  + [Maybe add] a lamp by the gate.
  - May we put it here?
overall.should        wish mode|option|feature|button|setting|version|widget|integration|support please|pls|plz
  + Night [mode please].
  - The mode pleased him.
overall.should        wish more|extra|fewer|another … please|pls|plz
  + [More lockers please].
  - They were more than pleased.
overall.should        wish need|needs|want a|an way|option|button|feature|setting|mode|filter to|for
  + We [need a way to] print it.
  - I found a way to print it.
overall.should        wish not|n't go amiss
  + A lamp would[n't go amiss].
  - It did not go well.
overall.should        wish open the|earlier|later|longer … counter|counters|desk|office|weekends|evenings|lunchtime|lunchtimes|tills
  + [Open the desk] at noon.
  - The desk is open.
overall.should        wish please|pls|plz provide|supply|install|create|put|write|organise|arrange|open|ensure|respect|clean|listen|show|print|sell|lower|extend|teach
  + [Please put] a hook on the door.
  - It did please my son, so put it there.
overall.should        wish please|pls|plz turn|dim|lower|raise|fit|repair|upgrade|restore|reopen|widen|extend|train|slow the|your|this|it|my|up|down
  + [Please dim the] lights in the sauna.
  - Please the crowd with a turn.
overall.should        wish wish … offered|did|accepted|opened|sold|stocked|ran|provided|allowed|kept|made|answered|listened
  + I [wish they opened] on Sundays.
  - He made a wish at the well.
overall.should        wish would be … <comparative> if|with|to
  + It [would be better with] a blind.
  - It was better with him.
overall.should        wish would suggest|recommend|propose a|an|more|that|better|clearer|having|adding|putting|offering|<comparative>
  + I [would suggest more] lamps.
  - I would recommend the inn to all.
overall.should        wish would|'d have been|come handy|in
  + A lift [would have been handy].
  - It was handy.
overall.should        wish would|'d|id love to … see|have|be
  + We['d love to have] a shed for bikes.
  - We love to have a cat.
overall.should        wish you should stock|sell|have|let|tell|warn|inform|keep|put|use|send|accept|answer|listen|look
  + [You should stock] brass hinges.
  - You should see the view.
overall.should        wish you|it|they|he|staff|site|app need|needs a|an|some|more better|clearer|bigger|new|proper|decent
  + The [app needs a better] map.
  - I had a better map.
overall.should        wish you|they|staff|managers need|needs to communicate|listen|answer|reply|respond|open|keep|tell|warn|inform|answer|pay|reduce|increase|lower|put|hire|invest
  + [You need to listen] to your tenants.
  - All you need is to rest.
overall.should        wish ~chair|~seat|~bed|~pillow|~mattress|~sofa|~room|~staff|~portion|~service|~food could|should|might be … <comparative>
  + The [pillows could be comfier].
  - The pillows were comfier than at home.
overall.would_like    wish would|'d love a|an|some|more
  + We [would love a] bench.
  - We love a bench.
overall.would_like    wish would|'d|wed|id like the|more|a same|more|fewer|less
  + We [would like the same] coach.
  - We like the same songs.

# Asked for in a few words.
keep.asked         keep they|to|would|will|did|not|n't|never|wo|do|does|can|could|finally|he|she stop|quit sending|emailing|texting|calling|ringing|spamming|charging|billing|contacting|showing|forcing|pushing me|us|my|people|customers|these|this|so
keep.asked         keep they|to|would|will|does|did|do|not|n't|it|who|and|can|could|never|doesnt|didnt|wont|he|she|staff|only|just let me|us|people|customers turn|switch|skip|mute|block|opt|cancel|stop|see|keep|save|decide|change|delete
overall.should     wish <comparative> … would save|make|help|suit|improve|solve|reduce|encourage|attract|allow|prevent|speed|benefit|go|be|do|ease
  + [Larger keys would save] my eyes.
  - The larger keys were lost.
overall.should     wish <comparative> … would|could n't|not hurt|harm|kill
  + [Larger keys would not hurt].
  - The larger keys hurt my thumb.
overall.should     wish ^ how about adding|offering|providing|including|opening|installing|introducing|creating|allowing|lowering|reducing|extending|improving|investing
  + [How about adding] a bench near the entrance?
  - We asked how about opening hours.
overall.should     wish ^ how about some|more|a|an|proper … seats|seating|staff|parking|toilets|options|choice|discount|signs|signage|vegetables|snacks|information|training|shelter|heating|bins|benches|bench|lighting|recycling
  + [How about some vegetarian options]?
  - How about some time for a walk in the park, we thought.
overall.should     wish any chance|plans of|for a|an|some|the|more|having|lyrics|getting|free
  + [Any chance of some] lyrics?
  - No plans for the day, any of us.
overall.should     wish let us|users|customers|people|me turn|switch|skip|mute|block|opt|cancel|stop|see|keep|save|decide|change|vote|delete
  + [Let us turn] this off.
  - They let us keep the towels.
overall.should     wish make it|this possible|optional|available
  + Please [make it possible] to pay by card.
  - It is possible to make jam.
overall.should     wish more|fewer|longer|shorter|earlier|later|cheaper|quieter|clearer|extra … would|might help|suit|assist $
  + [More breaks would help].
  - More, he said, would suit the dog.
  - The doctor thinks more sleep would help my skin.
overall.should     wish needs|need a|an|some … filter|timer|widget|mode|plan|crossing|queue|hotline
  + It [needs a sleep timer].
  - The nurse needs a pen.
overall.should     wish please|pls|kindly|just do better
  + [Please do better].
  - They do better than most.
overall.should     wish theme|layout|stations|seats|trains|buses|sizes|colours|flavours|chairs|bins|lights|lockers|toilets|ramps|updates|lessons|dates|channels|languages|refund|callback|reply|answer|recipes|songs|episodes please|pls|plz
  + A dark [theme please].
  - Please answer: is it a theme park?
overall.should     wish would be a|one|at start|beginning|least
  + A blue lamp [would be a start].
  - The film would be at an end, and I would start.
overall.should     wish would be welcome|welcomed|preferable|desirable
  + [A lamp would be welcome].
  - You would be most welcome here.
overall.should     wish would|could|might n't|not hurt|kill|harm
  + A blue lamp [wouldn't hurt].
  - It did not hurt.
overall.should     wish would|could|might n't|not kill|hurt|harm|cost them|him|her|you|anyone|anybody|much
  + A lamp [would not hurt anyone].
  - It would not fit them.
overall.would_like wish can|could|may we|i have|get … option|version|mode|button|feature|break|widget|filter
  + [Can we have an option] to hide it?
  - We can see that he has the option.
overall.would_like wish would|'d|id love|like|appreciate|welcome … mode|option|feature|version|button|widget|filter|timer|theme|update|explanation|apology|callback|reply|answer|refund|bus|crossing|discount
  + We [would love dark mode].
  - Her mode of dress is what he would like.
resolution.please  wish i|we|id|wed would|'d|like|prefer like|prefer|to to|be|pay|able|change|move|close|cancel|speak|return|keep|order|book able|pay|change|move|close|cancel|speak|return|keep|order|book|to|my|a|the|by|with
  + [I'd like to pay] by card.
  - We like to walk.
resolution.please  wish need|needs|want|require someone|somebody|anyone|an|a|engineer|technician|human|person to|engineer|human|manager|technician|person|plumber|electrician … ring|call|come|look|fix|help|explain|visit|sort|contact|check
  + I [need somebody to ring] me today.
  - Somebody rang to check the need.
resolution.please  wish stop|quit sending|emailing|texting|calling|ringing|spamming|charging|billing|contacting|showing|forcing|pushing me|us|my|people|customers|these|this|so
  + [Stop sending me] texts.
  - They told me not to stop.
resolution.please  wish take|remove|delete me|us|my … off|from your|the|this … list|database|system|records|mailing|register
  + [Take me off your list].
  - They took me off the list.
