@language en
@kind     enchantments

# Nothing to complain of, nothing to improve.
overall.gripe              +2 not|no|without a|single|one|real|major|any gripe|gripes|grumble|grumbles|quibble|quibbles|niggle|niggles|qualms
  + [Not a gripe] from us.
  - No real moaning.
overall.negatives          +2 have|had|has|got|is|'s|was|with|left|leave|find|found no|zero negative|bad|critical feedback|comments|remarks
  + I [have no negative feedback].
  - The feedback was negative, no doubt.
overall.negatives          +2 no|zero|n't|not|without … negatives|negative|downsides|downside|drawbacks|cons|faults|weaknesses
  + I found [no downsides].
  - The cons of the plan are not clear.
overall.no_complaints      +2 ^ nothing|none|nope all|everything good|great|ok|okay|fine|perfect|excellent|brilliant|lovely|happy
  + [Nothing all good] on my last visit.
  - Nothing of it all, good or not.
overall.no_complaints      +2 ^ nothing|none|nope perfect|excellent|superb|lovely|faultless|spotless
  + [None excellent] from the first call on.
  - There was nothing excellent in it.
overall.no_complaints      +2 ^ nothing|none|nope … very|totally|completely|extremely|really|so happy|pleased|satisfied|impressed|grateful
  + [Nothing very pleased] with the ward.
  - Nothing of note; the dog was very happy.
overall.no_complaints      +1 cannot|cant|couldnt complain
  + At that price you [cannot complain].
  - I complain, cannot you?
overall.no_complaints      +2 cannot|cant|couldnt fault
  + I [cannot fault] that clinic.
  - The line has a fault and I cannot call.
overall.no_complaints      +2 cannot|cant|couldnt really|honestly|possibly|personally|at fault
  + I [cannot honestly fault] the crew.
  - The fault cannot be mine.
overall.no_complaints      +2 can|could|ca n't|not ask|say fairer
  + You [can't say fairer] than that.
  - Is it fairer?
overall.no_complaints      +2 can|could|ca not|n't fault
  + I [could not fault] the crew.
  - Could the fault be in my socket, not yours ?
overall.no_complaints      +2 can|could|ca not|n't really|honestly|possibly|personally|at fault
  + You [can't really fault] the crew.
  - You can't say whose fault it was.
overall.no_complaints      +1 can|could|ca|cannot|cant not|n't|really complain
  + A dry cabin and hot tea, [can't complain].
  - Where can I complain about a bin ?
overall.no_complaints      +2 could n't|not have|of been more perfect|delighted|thrilled|grateful|thankful|impressed|pleased|happy|satisfied|content
  + We [could not have been more impressed] by the choir.
  - I could have been more content with the kite.
overall.no_complaints      +2 couldnt have|of been more perfect|delighted|thrilled|grateful|thankful|impressed|pleased|happy|satisfied|content
  + I [could not have been more delighted].
  - Could it be more perfect?
overall.no_complaints      +2 couldnt|cannot|cant be more perfect|delighted|thrilled|grateful|thankful|impressed|pleased|happy|satisfied|content
  + I [cannot be more grateful] to the divers.
  - Can a goat be more content than this?
overall.no_complaints      +2 could|can have|of done nothing … better
  + They [could have done nothing better].
  - I could have done better.
overall.no_complaints      +2 could|can not|n't ask|wish … for
  + We [could not ask for] a calmer midwife.
  - Could you ask the guard for a stamp ?
overall.no_complaints      +2 could|can not|n't ask|wish|want … for better|more|nicer
  + We [couldn't ask for more].
  - Could I ask for more towels ?
overall.no_complaints      +2 could|can not|n't|cannot be more impressed|pleased|happy|satisfied|grateful|thankful
  + I [could not be more impressed] with the sauna.
  - I could be more impressed, not by much.
overall.no_complaints      +2 could|can not|n't|cannot … better|happier|improved|nicer|more
  + The whole day [couldn't be better].
  + They [could not have done more].
  - Could the heating be better next year ?
overall.no_complaints      +2 could|can|ca n't|not be more perfect|delighted|thrilled|grateful|thankful|impressed|pleased|happy|satisfied|content
  + The view from the mill [couldn't be more perfect].
  - Why could a juror not be shown more perfect copies?
overall.no_complaints      +2 could|can|cannot <negation> make … complaint|complaints
  + I [could not make a complaint].
  - How can I make a complaint ?
overall.no_complaints      +2 could|would|can … nothing … better|more|different
  + You [could do nothing better].
  - Could you bring nothing spicy?
overall.no_complaints      +2 hard|difficult|tough to fault|beat|better|top
  + A ferry crossing that is [hard to beat].
  - It is hard to reach the fault switch.
overall.no_complaints      +2 n't|not|cannot|cant improve perfect|perfection
  + You [cannot improve perfection].
  - They improve on the last map.
overall.no_complaints      +2 n't|not|cannot|cant|never improve|improved|better|beat on|upon perfection|perfect|excellence
  + You [cannot improve on perfection].
  - They improve on the last map.
overall.no_complaints      +2 n't|not|never … anything|any|much|one … could|can|would|should … better|more|differently|improve|improved
  + There is[n't anything you could have done better].
  - Anything else is fine.
overall.no_complaints      +1 never|n't|not had|have|has|having|experienced|encountered|given|gave|give|gives|caused|cause|causes|causing|any|a|an|one|faced|met|hit|run|suffered … problem|problems|issue|issues|trouble|complaint
  + We have [never had a single complaint] from a guest.
  - Is a problem never fixed on a Sunday ?
  - They have not found the problem yet.
overall.no_complaints      +2 never|not|hasn't|n't let|failed|disappointed|steered me|us|down down|yet|wrong
  + They have [never let me down].
  - Never let the lid down hard.
overall.no_complaints      +2 never|not|n't let|steered me|us down|wrong yet|once|ever|in
  + They have [never let me down yet].
  - The rope let him down the well.
overall.no_complaints      +2 nothing needs|need to be changed|improved|altered|different
  + [Nothing needs to be changed] at the nursery.
  - The lamp needs to be changed.
overall.no_complaints      +2 nothing negative|bad to say|report
  + I have [nothing bad to say] of that vet.
  - He had nothing to say.
overall.no_complaints      +2 nothing was|is missed|forgotten|overlooked|missing|spared
  + [Nothing was forgotten], even the candles.
  - Nothing was on.
overall.no_complaints      +2 nothing you|they|i|we … better|improve|change|fault|improved|done
  + There is [nothing you could do better].
  - There is nothing you need to bring.
overall.no_complaints      +2 nothing … to complain|fault|criticise|criticize|grumble|moan
  + There was [nothing to complain] about.
  - I have nothing to add to my fault report.
overall.no_complaints      +2 nothing|none … could|can|should|would|needs … better|more|improved|improve|different|differently|changed|faulted|nicer
  + [Nothing the nurses could have done better].
  - Nothing is heated in the hall.
overall.no_complaints      +2 nothing|nowt|naff … better|improve|improved|bettered|different
  + [Nothing could be improved] at this hospice.
  - Better bring a coat, nothing is heated.
overall.no_complaints      +1 not|n't much|lot|too|really|any … complain|fault|dislike|grumble|criticise|criticize|negative
  + There's [not much to complain] about.
  - Not much to carry.
overall.no_complaints      +2 not|n't|never have|had|having to lift|move|raise a finger
  + We did [not have to lift a finger].
  - Lift the lid.
overall.no_complaints      +2 no|zero change|changes|improvement|improvements|suggestions necessary|needed|required|to
  + [No changes needed] at the centre.
  - The changes were needed last year.
overall.no_complaints      +1 no|zero|without problem|problems|issue|issues|trouble with|at|getting|in|whatsoever
  + There were [no problems with] the hire van.
  - Any problem with the van, ring the desk.
overall.no_complaints      +1 no|zero|without … complaints|complaint|issues|issue|problem|problems|trouble|hiccups|hassle|concerns|qualms|grumbles|faults
  + Ten months in, [no complaints].
  + We moved in [without any trouble].
  - They asked whether to press no for issues with your meter.
overall.no_complaints      +2 second to none|nobody
  + Their aftercare is [second to none].
  - Take the second door to the left.
overall.no_complaints      +2 would|do n't|not want to|anything|it changed|change|different|otherwise
  + I [would not want anything different] at the spa.
  - I do not want to wait here.
overall.no_complaints      +2 would|wouldnt|do|could n't|not|change|never change|alter a|anything|any|one|it|nothing
  + I [wouldn't change a] thing.
  - I would change a bulb.
overall.no_complaints      +2 ~faultless|flawless|flawlessly|faultlessly|unbeatable|unrivalled|unmatched|impeccable|impeccably
  + A [faultless] transfer to the islands.
  - If flawless glass is required, add ten pounds.
overall.nothing_to_improve +1 n't|not|cannot|cant|hard … think of anything|any|nothing … improve|better|fault|change|wrong|negative|add
  + I [cannot think of anything to improve].
  - Think of anything you like, but not a bear.
overall.nothing_to_improve +1 nothing|n't|not|anything … else you|they|staff|anyone could have
  + There was [nothing else they could have] done.
  - What else could they not have?
overall.nothing_to_improve +2 nothing|no|n't|not|little needs|need|to|room|could … improve|improvement|improving|improved|bettered|faulted
  + [Nothing could be improved].
  - No gym, but improved tyres.

overall.no_complaints +1 not|n't|never|hardly understand|fathom|comprehend … bad|negative|poor|low|critical|harsh reviews|ratings|comments|review|rating|criticism
  + I do [not understand the bad reviews].
  - I do understand the bad reviews.
  - I do not get bad reviews from my guests.

overall.no_complaints +1 cannot|ca|can|could n't|not|reproach reproach|fault them|him|her|anything|for|it
  + You [can't reproach them] at all.
  - They reproach us.
