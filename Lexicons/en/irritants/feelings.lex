@language en
@kind     irritants

# What customers feel: let down, angry, weary, ashamed for the company, sorry that they came.
keep.agent_cares      keep            concerned manner|attitude|approach|tone
keep.agent_cares      keep            seemed|genuinely|truly|all|everyone|those concerned
keep.as_far_as        keep            as far as … concerned
keep.at_first         keep            initially|bit|little|slightly|first sceptical|skeptical|dubious|wary|apprehensive|hesitant|doubtful|nervous … but|at|first
keep.at_first         keep            sceptical|skeptical|dubious|wary|apprehensive|hesitant|doubtful|nervous|unsure|worried|concerned at|initially|but first|to|i|we
keep.bad_faith        keep            bad faith
keep.bad_place        keep            in|to a bad|very place|way|shape|bad
keep.better_shop      keep            could|should have gone|bought|gotten|got|ordered|paid|found … better
keep.crazy_good       keep            insane|crazy|unreal|unbelievable value|cheap|detail|views|flavour|flavours|flavor|deal|bargain
keep.crazy_week       keep            crazy|mad|insane|hectic days|day|week|weeks|month|year|times|weather|life|schedule|hours|idea|golf|busy
keep.dread_think      keep            dread to think
keep.even_know        keep            i|we do n't|not even know
keep.fix_bugs         keep            fix|fixes|fixed|fixing|squash|squashed|squashing … bugs|bug|glitch|glitches|errors|error|crashes
keep.happy_tear       keep            tears of joy|laughter|happiness
keep.happy_tears      keep            happy tears
keep.happy_tears      keep            tears of joy|happiness|laughter
keep.hate_to_say      keep            ~hate to say|admit|be|think|complain|ask
keep.he_unhappy       keep            he|she|they would n't|not be happy|pleased|satisfied
keep.no_need_look     keep            i|we did|do|would|could not|n't even …  look|looking|get|getting|call|calling|compare|comparing|shop|shopping|browse|browsing
keep.no_worrying      keep            without worrying
keep.no_worse_than    keep            no|nothing|not|n't worse than
keep.nobody_concerned keep            no|nobody|noone one|is|was|seems concerned
keep.not_even_need    keep            n't|not even need|have|had|has to|realise|realize|notice|noticed
keep.not_scary        keep            not|n't|less|never|was|were|was|a|feel scary|frightening|alarming time|experience|situation
keep.nothing_better2  keep            nothing|none|not|n't|anything … could … better|improved
keep.others_same      keep            others|people|customers|many|someone|everyone|who|they … similar|same issue|issues|problem|problems|experience|experiences
keep.own_foolish      keep            i feel|'m|am|was … silly|stupid|dumb for|but|asking asking|where|how|what|i
keep.own_foolish      keep            silly|stupid|dumb question|questions|me
keep.so_so_happy      keep            so so so|much|happy|good|nice|kind|grateful|helpful|thankful|sad|lovely|excited|proud|pleased
keep.too_bad_for      keep            too bad for
keep.virus_scan       keep            virus scan|scanner|protection|software|checker
keep.virus_scan       keep            worry|worrying|worries about viruses|virus|bugs|crashes
keep.why_not_try      keep            why do n't you try|go|visit|pop|come|give
overall.angry         -3              are you|they|u kidding|joking|serious|insane|mad|crazy|shitting|effing
  + Nine euros for tap water, [are you kidding] me?
  - Are you open on Monday?
overall.angry         -2              could have|'ve|of|just|honestly screamed|cried|wept|scream|cry|punched|exploded
  + I [could have cried] at the desk.
  - The baby cried all night.
overall.angry         -2              does|do|did|doing my|our|your head|nut|box in
  + The jingle [does my head in].
  - I did my hair in the lobby.
overall.angry         -2              drives|driving|drove … mad|crazy|insane|nuts|bonkers|wall
  + Those texts are [driving me mad].
  - They asked whether I was driving to the wall of the old town.
overall.angry         -3              furious|angry|livid|fuming|enraged|irate|raging|incensed|seething|infuriated|infuriating|mad|rage|anger
  + I am [furious] with my landlord.
  + [Fuming] at the toll firm.
  - They asked whether an angry wasp got in the tent.
overall.angry         -2              give|giving|gave|given up trying|waiting
  + In May she [gave up trying].
  - I gave a cup to her.
overall.angry         -3              got|have to|be be|fucking|freaking kidding|joking
  + You have [got to be joking].
  - You have got to be there by six.
overall.angry         -3              had|'d it with|up this|them|you|these|here|the|that|to
  + I have [had it with them].
  - We had it with cream.
overall.angry         -2              how|why|who|where the|on hell|heck|fuck|f|earth
  + [Where on earth] is the pool?
  - What on the menu is spicy?
overall.angry         -2              i|we was|am|were|felt|feel|feeling|left|got|getting … cranky|grouchy
  + [I was feeling so cranky] by then.
  - I was told the dog is cranky.
overall.angry         -2              i|we|just|almost|nearly|have|'ve give|gave|given up
  + After the fourth form [we gave up].
  - We give to the food bank.
overall.angry         -2              lost patience|faith|confidence|trust|respect|interest in|with|entirely|completely
  + We have [lost confidence in] the ferry.
  - I lost interest on my savings book.
overall.angry         -2              lost|losing|lose|lost patience|faith|hope
  + I have [lost patience].
  - Patience is a card game.
overall.angry         -2              lost|losing|lose|lost|loses my|our|all|your|any|some patience|temper|rag|cool|faith|confidence|trust|respect
  + After the sixth form I [lost my patience].
  - He lost a glove.
overall.angry         -2              makes|made|make|making my|our|your|the blood boil
  + Their smug reply [made my blood boil].
  - My blood was tested at noon.
overall.angry         -2              patience is wearing|running thin|out
  + My [patience is running out].
  - Their patience is a virtue.
overall.angry         -2              patience wearing|worn|running|ran|exhausted|has|is thin|out|limits|limit
  + My [patience is wearing thin].
  - Thank you for your patience.
overall.angry         -3              pissed|cheesed|ticked|hacked off
  + Really [pissed off] with the depot.
  - The plane took off late at night.
overall.angry         -2              this|that|these|it|delays … getting old
  + These [delays are getting old].
  - We are getting old and need a lift.
overall.angry         -2              ~annoy|annoyed|annoying|irritated|irritating|irritates|frustrated|frustrating|frustration|exasperated|exasperating|aggravating|aggravated|vexing|maddening|upset|upsetting|cross|distressing|distressed
  + So [frustrating] to start over.
  + I feel [upset] by that letter.
  - They asked whether annoying Orange is a cartoon my son streams.
overall.disappointed  -2              disappointed|disappointing|disappointment|disappointingly|disappoints|disappoint|letdown|gutted|underwhelmed
  + I am [disappointed] in this building society.
  + Such a [disappointing] matinee.
  - If the show disappoints, the voucher stays valid.
overall.disappointed  -2              real|big|massive|huge|complete let down
  + The premiere was a [real let down].
  - The blinds come down with a real thud.
overall.disappointed  -1              shame|pity
  + What a [shame], the last act.
  - He felt no shame about his scar.
overall.disappointed  -2              was|were|been|am|are|is|feel|felt|feeling|being|so|badly|massively|totally|completely|seriously let|failed down|miserably|us|me|badly|by
  + I [was let down] by the whole team.
  - We were let in by a side door.
overall.disappointed  -2              ~let … down
  + The courier [let us down] again.
  - They asked whether he let the window down to greet the guard.
overall.expected_more -2              expected|expect|deserve|deserved|hoped|hoping much|a|so|something|far|for|lot better|more|lot
  + I [expected much more].
  - I expect a bus much later.
overall.expected_more -2              thought|would|'d have think|thought|expected|imagined|assumed they|it|you|a|that … better|more|least|would
  + You [would have thought they would] have a ramp.
  - I would have thought so.
overall.fed_up        -2              about|close|ready to leave
  + I'm [about to leave], frankly.
  - A tea leaf is about.
overall.fed_up        -2              alarming|frightening|scary|bewildering|perplexing|disheartening|demoralising|demoralizing|dispiriting|discouraging|gruelling|grueling
  + The whole claim was [disheartening].
  - A scarf, please.
overall.fed_up        -2              caused|causing|causes|cause us|me|them|my|so|a|untold|unnecessary|great|undue … stress|anxiety|distress|grief|inconvenience|panic|embarrassment|heartache|hardship
  + Their letter [caused me great distress].
  - Stress was the theme of his talk.
overall.fed_up        -2              dread|dreads|dreading going|to|having|every|the|it|another
  + My son [dreads going] in.
  - No one dreaded it.
overall.fed_up        -3              end of my|our tether|rope|patience
  + I am at the [end of my tether].
  - The shop is at the end of the road.
overall.fed_up        -3              fed up
  + I am [fed up] with your robocalls.
  - We fed the cat, then went up to the loft.
overall.fed_up        -3              had enough
  + After four cuts I have [had enough].
  - Had we enough chairs for the talk ?
overall.fed_up        -2              have|has|had|'ve|not|n't not|n't|slept|sleep slept|sleep|properly|well properly|well|since|for|in
  + I [haven't slept properly] since.
  - I sleep well.
overall.fed_up        -2              heartbroken|heart-broken|distraught|broken-hearted|inconsolable|sobbing
  + I am [distraught].
  - A crushed ice drink.
overall.fed_up        -2              is it|that|this too much to ask|expect|hope
  + [Is it too much to ask] for a clean fork?
  - It is too much to carry.
overall.fed_up        -2              is|was|very|quite|really|extremely|deeply|highly|most|'s|are|so concerning
  + The state of the lift is [very concerning].
  - A letter concerning my pension plan.
overall.fed_up        -2              lot|lots|loads|amount|unnecessary|undue|untold|much|endless|added of|unnecessary|more|additional|extra|stress|and stress|anxiety|distress|grief|hardship|worry|aggravation|aggro
  + It gave a [lot of stress] to my nan.
  - Stress falls on the last syllable.
overall.fed_up        -2              mortifying|gutting|soul-crushing|heartbreaking|heart-breaking|tearful
  + It was [mortifying] at the till.
  - A mortar and pestle.
overall.fed_up        -3              sick|tired|weary|bored of
  + We are [tired of] these works.
  - They asked whether sick of the sea, my son sat on deck six.
overall.fed_up        -2              sleepless nights|night
  + Nothing but [sleepless nights] since the letter.
  - Three nights in the cabin.
overall.fed_up        -2              stressed|stressing|stresses|worn|wore|wears me|us|him|her out|down
  + The whole move [stressed me out].
  - She wore me a hat, he is down.
overall.fed_up        -2              stressful|stressed|exhausting|draining|tiring|tiresome|traumatising|upheaval|unnerving|worrying|worried|concerned
  + Getting a permit was [exhausting].
  + I am [worried] about my deposit.
  - The nurse asked whether I feel anxious at night.
overall.fed_up        -2              tearing|tear|pulling|banging my|our hair|head
  + I am [tearing my hair] out.
  - She cut my hair.
overall.fed_up        -3              wits|wit's|tether|rope end
  + I am at my [wits end].
  - The end of the rope is red.
overall.fed_up        -2              worried|worrying|worry sick|myself
  + I was [worried sick] about the key.
  - She was sick on Monday.
overall.hate          -2              dislike|disliked|dislikes
  + I [dislike] the new locker room.
  - We like the way it looks.
overall.hate          -2              over rated|hyped
  + That pier is [over rated].
  - It is rated over ten on the scale.
overall.hate          -2              overrated|overhyped|overated
  + That tower tour is [overrated].
  - The rated load of the lift is on the door.
overall.hate          -3              ~hate|hated|hates|hating|loathe|detest|despise
  + I [hate] the new menu of that bank.
  - The hatch to the deck is open.
overall.holding       -2              <negation> … hold|holding my|our breath
  + I am [not holding my breath].
  - Hold it up to your ear and take a breath.
overall.holding       -2              n't|not|dont|never hold|expect|bother|believe|fall|be your|much|anything|the|for|fooled|taken breath|hopes|miracles|photos|it|reviews|hype|in|by|from|here
  + Do [not hold your breath].
  - Hold it by the rim.
overall.idiom         -2              could|would|can|'d … walk|walked|cycle|cycled|crawl|crawled|swum|driven faster|quicker|sooner
  + I [could have walked quicker].
  - Could you run to the shop?
overall.lack          -1              would|'d 've|have appreciated|liked|preferred … communication|apology|warning|call|heads|notice|explanation|heads-up
  + I [would have appreciated a call].
  - I would like the call now.
overall.not_satisfied -2              did|do|does n't|not … like|enjoy|love|appreciate
  + I [didn't enjoy] the retreat.
  - Do you not like the blue, Dad asked.
overall.not_satisfied -2              not cool|ok|okay|fair|funny
  + Cancelling by text is [not cool].
  - Do not open the cool box on the boat.
overall.not_satisfied -2              not|n't|never … happy|satisfied|pleased|content
  + I am [not happy] with the hire firm.
  + We are [not at all satisfied].
  - Are you happy to share this slot, or not ?
overall.not_satisfied -2              ~unhappy|dissatisfied|displeased|unsatisfied|discontented|dissatisfaction|unimpressed|dismayed
  + An [unhappy] tenant of ten years.
  + Deeply [dissatisfied] with the council.
  - If you are unhappy with a fitting, we swap the lens.
overall.regret        -2,stage:return am|'m|are|'re|will|be|straight returning it|this|them|mine|immediately|tomorrow
  + I [am returning it].
  - She is returning it to the shelf.
overall.regret        -2              big|huge|biggest|worst mistake
  + Moving my pension there was a [huge mistake].
  - My mistake, I typed a big letter.
overall.regret        -2              learned|learnt … lesson
  + I have [learned my lesson] with that gym.
  - The lesson that we learned was on knots.
overall.regret        -2              learn|learned|learnt from my|the|our|hard|lesson|lessons mistake|mistakes|way|experience|error
  + [Learn from my mistake] and buy the big one.
  - We learn from books.
overall.regret        -2              sorry|gutted|sad|mad i|we switched|joined|bought|booked|signed|bothered|ordered|moved|chose|upgraded|came
  + I am [sorry I switched].
  - Sorry I was late.
overall.regret        -2              wish|wished i|we had|'d|have|could … never|not|n't|known|read|stayed|gone|looked|listened|seen|checked|bought|used|waited
  + I [wish I had stayed] in Leeds.
  - I wish you had a lid.
overall.regret        -2              wish|wished … never|not|n't … ~sign|~buy|~join|~use|~choose|~book|~order|~switch|~find|~hear|~go
  + I [wish I had never joined] that gym.
  - I wish you a good trip and never a dull day.
overall.regret        -2              would|'d|never|wouldnt have|never|not|of|n't have|of|would|ordered|bought|booked ordered|bought|booked|chosen|signed|joined|purchased|bothered
  + I [would never have booked] had I known.
  - Would you have a pen that I could have bought?
overall.regret        -3              you|i|we|'ll|will|deeply|instantly|bitterly will|'ll|regret|would|might regret|this|it|that|signing|buying|choosing|going|booking
  + [You will regret] signing up.
  - My regards to your aunt.
overall.regret        -2              ~regret|regretted|regretting|regrettable
  + I [regret] changing broadband firm.
  - They asked whether we regret to announce a platform change, said the speaker.
overall.shame         -3              add|adds|adding|added insult|salt to
  + To [add insult to] injury, it rained.
  - We added salt and a pinch of thyme.
overall.shame         -2              an|beyond|absolute|utter|complete joke|farce|shambles|mess|fiasco|circus|nonsense|chaos
  + The rail replacement was an [absolute shambles].
  - Dad told a joke about a beyond-old car.
overall.shame         -3              disgrace|disgraceful|shameful|shambolic|outrageous|scandalous|scandal|unacceptable|inexcusable|indefensible|deplorable|appalling|abhorrent|atrocious|despicable|reprehensible|abysmal|unforgivable|intolerable|diabolical
  + A [disgrace] to the high street.
  + The state of the ward was [appalling].
  + It is [unacceptable] to bill a widow twice.
  - If a scandal breaks, the trust must publish it.
overall.shame         -2              how|where … is|are this|that|they|it|you|these even|acceptable|legal|possible|allowed|ok|okay|fair|right
  + [How is this legal]?
  - How is this made?
overall.shame         -2              how|why is|are|does|did|can|could|do this|that|it|they|you|anyone … acceptable|legal|allowed|happen|justify|sleep|survive|operate|exist|stay
  + [How can they justify] nine euros?
  - How can you tell it is ripe?
overall.shame         -3              kick|slap|punch|smack in|to the face|teeth|gut|guts|stomach
  + That offer is a [slap in the face].
  - He has a scar on the face.
overall.shame         -2              lost|false|bitter cause|economy|pill
  + We got a [raw deal].
  - The state of the art.
overall.shame         -2              makes|make|made no|zero sense
  + Your new timetable [makes no sense].
  - My senses were made for the sea.
overall.shame         -1              not|n't|never even|once a|an|the|get|have|had|give|gave|bother|bothered|try|tried|let|able|offered|offer|tell|want|look|care|be|been|make|possible|allow|open|work|start|come|work|answer|send|say|see|use|my|our|one|any
  + They did [not even try] to open it.
  - Not an even number.
overall.shame         -1              no|small|little wonder people|they|you|this|it|there|nobody|customers|so|everyone|why
  + [No wonder people] go to the other gym.
  - I wonder why people hum.
overall.shame         -2              no|zero excuse|excuses|justification|reason for|why|to|whatsoever
  + There is [no excuse for] a cold hall in May.
  - My excuse for being late was the rain.
overall.shame         -2              no|zero|poor excuse|excuses
  + There is [no excuse], the van was empty.
  - Excuse the smudge on my card.
overall.shame         -2              raw|rough deal|ride
  + Weavers get a [raw deal] here.
  - The raw wool was a good deal.
overall.shame         -2              ridiculous|absurd|ludicrous|insane|crazy|nonsense|unreal|unbelievable|unreasonable|preposterous|laughable|stupid|silly|idiotic|dumb|insulting|insult|embarrassing|embarrassment|bonkers|barmy|madness|comical|farcical|unprecedented
  + Asking for a fax is [ludicrous].
  + What an [embarrassment] of a help desk.
  - Crazy golf opens at ten at the seafront.
overall.shame         -3              shame on you|them|this
  + [Shame on you] for that final demand.
  - They hid their shame on paper.
overall.shame         -2              sorry|sad|shocking|terrible|awful state of|they|he|she|it|that|the
  + The looms are in a [sorry state of] repair.
  - We are sorry to leave the state of Maine.
overall.shame         -2              this|that|it|things|which should|shouldnt n't|not|never be|have|happen|happening happening|happened|allowed
  + [This should never have happened] to my aunt.
  - That should not have surprised me.
overall.shame         -2              this|that|it|which should n't|not|never happen
  + [This should not happen] in a chapel.
  - What should happen at noon ?
overall.shame         -2              unfair|unjust|unjustified|unwarranted|uncalled-for|unethical|indefensible|unprofessionalism|inappropriate|reckless|senseless
  + Their ban is [unfair].
  - A fair in the park.
overall.shame         -1              what is|was|are|'s the|am point|i of|in|paying having|paying|being|for|booking|a
  + [What is the point of having] a desk that is shut?
  - What is the point on the map?
overall.shame         -2              what|such a|an cheek|liberty|pain|failure|lottery|copout|burden|faff|slog|mare|disappointment|let-down|nonsense
  + [What a cheek]!
  - What a cheeky grin.
overall.shame         -1              why ca|wo|is|are|was|were|do|does|did|have|has|could|would n't|not
  + [Why don't] the till and the shelf agree?
  - Why notify me at noon?
overall.shame         -1              why do|does|did|must i|we|they|it|you keep|have|always|still|never|constantly
  + [Why do I have] to sign it twice?
  - Why do bees hum?
overall.shame         -1              why would you|they|anyone
  + [Why would you] shut the gate at nine.
  - Tell me why the gate would shut.
overall.shame         -1              why would|even|bother|on|should|must|am|are you|they|anyone|i|we|have|earth|bother|offer|call|ask|sell|make|send|advertise|customers
  + [Why should I] pay?
  - Why is the sky red?
overall.shame         -3              ~appal|appalled|disgusted|horrified|outraged|shocked|aghast|mortified|astounded|sickened|scandalised|disgruntled
  + I am [appalled] by this trust.
  + [Disgusted] of Leeds, as my aunt would sign.
  - If you are shocked by flash images, sit at the back.
overall.shame         -3              ~disgust|disgusting|shocking|shockingly|vile|repulsive|gross|sickening|revolting|nauseating
  + The attitude at the counter was [disgusting].
  - My gross pay is on line two.
overall.shame         -3              ~screw|screwing|~screwed|shaft me|us|you|customers|people over
  + You [screwed us over] on the deposit.
  - The screws you sent me are fine.
overall.should_have   -2              should have|of|'ve picked|chosen|gone|stayed|bought|used|known|stuck|booked|flown|listened
  + I [should have stuck] with my old firm.
  - You should have the bill by now.
overall.should_have   -2              should|shoulda have|'ve|of trusted|walked|left|run|kept|heeded|gone|stuck
  + I [should have heeded] the reviews.
  - He should have a red hat.
overall.should_have   -1              should|shoulda|shouldve have|'ve|of|never|n't|known|have never|been|had|told|given|made|done|offered|known|asked|warned|informed|let|put|taken|checked|stayed|went|gone|bought|used
  + You [should have told] the pupils in May.
  - She should have a key.
overall.swear         -2              damn|bloody|flipping|freaking|heck|blasted|goddamn
  + Answer the [bloody] phone.
  - A bloody mary at the bar is ten pounds.
overall.swear         -3              idiots|morons|moron|idiot|imbeciles|dumbass|scumbags|scum|losers|crooks|dopes
  + Total [idiots] run that depot.
  - They asked whether learning Python for Idiots, chapter two, is out of print.
overall.swear         -4              shit|shite|bullshit|bs|fuck*|wankers|wanker|bastards|bastard|arseholes|assholes|asshole|arsehole|dickheads|pricks|twats|bollocks|wtf|dogshit|piss|effing|shithole
  + What a [shit] tariff.
  + [Bollocks], says the whole street.
  - The dog rolled in the mud at the kennel.
overall.swear         -2              ugh|argh|aargh|grr|smh|ffs|omfg|yikes|boo|yuck|jeez
  + Fog tonight, [ugh].
  - They asked whether boo Radley is in the library book.
overall.swear         -3              ~suck|sucks|sucked|sux|stinks|blows
  + This tariff [sucks].
  - They asked whether the hoover sucks up crumbs by the sofa.
overall.wish_read     -2              wish|should i|we|have|'d had|'d|read|have read|checked|looked … reviews
  + I [wish I had read the reviews] first.
  - I read the reviews in the paper.
overall.worst_enemy   -3              <negation> wish … on … worst enemy|enemies
  + I would [not wish it on my worst enemy].
  - My worst fear is an enemy in the film.
overall.worst_enemy   -3              would|could|wouldnt <negation> wish … on|upon … anyone|anybody|dog
  + I [would not wish it on anyone].
  - I wish you were here on the dog beach.

# Low, worn, angry, hurt
empathy.treated_like -3 feel|felt|feeling|treated abused|unimportant|insignificant|worthless|slighted|trapped|degraded|patronised|unheard|small
  + We [felt unheard] all year.
  - A small felt hat, used.
  - I feel used to the noise.
overall.angry        -3 apoplectic|indignant|indignation|aggrieved|resentment|exasperation|splenetic
  + [Apoplectic], I rang head office.
  - A popular plectrum.
overall.angry        -2 brassed|browned|teed|cheesed|naffed off
  + I'm [brassed off] with that toll road.
  - Brass for the tee of golf.
overall.angry        -2 miffed|peeved|irked|narked|vexed|disgruntled|nettled|galling|riled|incandescent
  + Colour my gran [peeved].
  - The vet's pee pot and the mitt.
overall.angry        -3 spitting feathers|nails|blood|tacks|chips
  + By noon I was [spitting feathers].
  - The cat spat; feathers flew.
overall.angry        -2 up in arms
  + The whole street is [up in arms].
  - Up went the arm of the crane.
overall.disappointed -2 'm|'re|feel|feeling|felt|am|was|were|are|left|quite|utterly|totally flabbergasted|aghast|dismayed|repulsed|dumbstruck
  + We [were flabbergasted] by the fine.
  - A stag in the staggered fence.
  - The start times are staggered.
overall.disappointed -2 am|are|was|were|feel|feeling|felt|left|quite|so|very|thoroughly|rather|'m|'re deflated|discouraged|jaded|slighted|foolish|resentful|hard-done-by
  + We were [rather deflated] by the finale.
  - A bitter beer and a jade ring.
  - The beer was rather bitter.
overall.disappointed -3 despondent|despondency|dejected|dejection|disheartened|disheartening|crestfallen|disillusioned|disillusion|disillusionment|disillusioning|disenchanted|disenchantment|demoralised|demoralized|dispirited|dispiriting|downhearted|downcast|inconsolable
  + I left the depot [crestfallen].
  - The heart of the spirit level.
overall.fed_up       -3 at|near|beyond|to|reached|past breaking|snapping point
  + I am [at breaking point] over the damp.
  - Water at boiling heat; the point of a pin.
  - The water is at boiling point.
overall.fed_up       -3 feel|felt|feeling|in|absolute|utter|sheer despair|desperate|desperation
  + [In desperation] I drove there.
  - A desperate character in the play.
overall.fed_up       -2 feel|felt|feeling|leaves|left|makes|made|me|us exhausted|drained|frazzled|weary|burnt-out|worn-down|wearied|knackered|shattered|frayed
  + That appeal left [me frazzled].
  - Drained pasta, weary from the hike.
  - I was exhausted after the walk.
overall.fed_up       -3 sick|bored and|to tired|death
  + I am [sick and tired] of the roadworks.
  - The cat is sick; fish, she had.
overall.shame        -2 does|do|did n't|not make … sense
  + It [does not make any sense].
  - Do make sure the scent is not too strong.
overall.shame        -2 feel|felt|feeling|so|left ashamed|mortified|red-faced
  + I was [mortified] in front of my guests.
  - The band was shameless.
  - I was so embarrassed, but you were kind.
overall.worry        -2 feel|felt|us|me|feeling|constantly|always on edge
  + For a week I [felt on edge].
  - A vase on the edge.
overall.worry        -2 left|making|made|makes|leave|get|got me|us|him|her|them uneasy|scared|frightened|petrified|fearful|panicky|panicked|apprehensive|fretful
  + The old lift [made us uneasy].
  - A deer ran in fright, fear in its eye.
  - I felt very scared on the way.
overall.worry        -3 sick with worry|my
  + We were [sick with worry] all night.
  - Sick leave: do not worry.
  - I was sick with a stomach bug.

overall.angry -3 annoy|annoyed|annoys|annoying|irritate|irritated|bore|bored the crap|hell|shit|life|pants out|off of|me|us
  + The jingle [annoys the hell out of] me.
  - We bored the life-sized statue.

# As a letter says it
ease.difficult       -2 put to … trouble|expense|inconvenience|bother
  + We were [put to considerable trouble].
  - Put the tools to bed.
ease.difficult       -2 put|puts|putting|caused|causing|causes … considerable|untold|enormous|severe|significant|needless|unnecessary inconvenience|distress|trouble|stress|anxiety|hardship|expense|upset|hassle|aggravation|worry
  + The closure [caused us considerable hardship].
  - Great trouble was caused in the film.
empathy.dont_care    -2 not|n't|never|little value|values|valued|appreciate|respect its|their|your|our customers|loyalty|custom|patients|guests|clients|members|staff|tenants|passengers
  + The firm does [not value its customers].
  - What value do customers put on it ?
overall.angry        -3 i|'m|am|so|really|beyond|was|pretty|super|extremely|royally|seriously pissed
  + I'm [seriously pissed] about the fee.
  - A pint, please.
overall.angry        -3 scunnered|scundered|ropeable|gobsmacked-angry|pissed-off|apopleptic|frothing|aggravated
  + I'm pure [scunnered] with that bus.
  - A rope for the gun dog.
overall.angry        -3 strongest|strong|vehement|strenuous|vigorous objection|objections|protest
  + Please note my [strongest objection].
  - A protest song in strong rhythm.
overall.angry        -2 take|takes|took|taken|taking … exception|umbrage to|at
  + I [take strong exception to] that remark.
  - An exception to the rule was taken.
overall.disappointed -2 <be>|such|total|complete|abject|utter|dismal|spectacular|epic|miserable a|an|total|complete|abject|utter|dismal|spectacular|epic|miserable … failure
  + The launch [was an abject failure].
  - A power failure at ten.
overall.disappointed -2 buzzkill|mood-killer|passion-killer|killjoy|killjoys
  + The fee was a [buzzkill].
  - A buzz on the line, the deal of the cards.
overall.disappointed -3 express|register|record|convey|voice|with|to … my|our|great|utter|deep|profound|grave … dismay|disquiet|displeasure|consternation|astonishment|incredulity|chagrin|disbelief|vexation|outrage|disgust|annoyance|exasperation
  + I write to [express my disquiet] at the cuts.
  - The actor registers surprise; the chagrin is fake.
overall.disappointed -2 express|register|voice|raise|convey … grave|serious|profound concern|concerns|unease|misgivings|reservations
  + This letter is to [register our grave concern].
  - Raise the seat; it is of great concern to bees.
overall.disappointed -2 fool's|fools errand
  + The trip was a [fool's errand].
  - An errand for a fool.
overall.disappointed -2 sorry|sad sight|state|excuse|tale of|for|affairs
  + The pool is a [sorry sight for] the town.
  - A sad tale read for class.
overall.disappointed -2 wish|like|want to express|register|voice|raise|convey … grave|serious|profound|deep|utter|dismay|disappointment|displeasure|disgust concern|concerns|unease|misgivings|dismay|disappointment|displeasure|disgust|at|with
  + We [wish to express our deep unease].
  - I wish to raise the seat.
overall.fed_up       -2 'm|am|are|'re so|totally|completely|officially over it|this|them|these
  + I [am so over this] bank.
  - The fog moved so over it flew.
overall.fed_up       -3 fit to be tied
  + I was [fit to be tied] by the third call.
  - The boat is fit to tie up.
overall.fed_up       -3 going|goes|went|gone spare|ballistic|ape|apeshit|postal at|with|over|when|about
  + Dad [went spare at] the bill.
  - A spare wheel was going.
  - The crowd went berserk when they came on.
overall.fed_up       -3 going|go|went|driven|drive out of my|our|her mind
  + I'm [going out of my mind] with it.
  - Go out by my gate, mind the step.
overall.fed_up       -3 losing|lost|lose|losing my|the|your mind|marbles|will|sanity
  + I'm [losing my marbles] over that form.
  - A bag of marbles was lost at the fair.
overall.fed_up       -3 out of|no|zero patience left|with|now
  + I am [out of patience with] them.
  - Out of ten, patience with kids is four.
overall.fed_up       -3 worn to a frazzle
  + The wait had us [worn to a frazzle].
  - A worn frazzled wire.
overall.shame        -3 dereliction|breach|neglect|abdication of duty|care|responsibility|trust
  + That was a [dereliction of duty].
  - Duty of the day: a derelict barn.
overall.shame        -3 unpardonable|unforgiveable|indefensible|unbefitting|ignominious|execrable|opprobrious|maladministration
  + Losing the ashes is [unpardonable].
  - I beg your pardon.
overall.tears        -3 floods of
  + My girl came out in [floods of] tears.
  - Flood of the river.

# Told in other words
overall.angry        -3 could|wanted|nearly|almost to|have|just scream|screamed|strangle|throttle
  + I [wanted to scream] at the wall.
  - The kids scream on the slide.
  - I almost cried when they came, it was so lovely.
overall.angry        -2 got|gets|get|put|puts|getting my|our|everyone's|his|her hackles|dander up
  + That form [got my hackles up].
  - He got my backpack up.
  - I got my back done.
overall.angry        -2 rankles|rankled
  + It still [rankles] a year on.
  - A crate in the ankle-deep mud.
overall.avoid        -2 barely|hardly worth the paper
  + That guarantee is [hardly worth the paper].
  - The paper is worth a read.
overall.avoid        -2 god|heaven|lord help you|anyone|us|them if|when|should
  + [Heaven help you if] it breaks.
  - God is in the help, you said.
overall.avoid        -2 how|why do|does|did|can|are … get|gets|getting|allowed away with
  + [How do they get away with] it?
  - How do I get there by car ?
  - Why do I get to this page?
overall.bad          -2 collapse|collapses|crumble|crumbles|crumbled|buckles|buckled … under|at the|first|pressure|strain|hurdle
  + The line [crumbled under the] strain.
  - The tent collapsed in the first gale.
  - He fell at the pool.
overall.bad          -2 come|comes|came|coming a cropper|unstuck
  + The new depot [came a cropper].
  - The crop came in.
overall.bad          -2 went|gone|goes|going|go horribly|terribly|badly|drastically|disastrously|spectacularly|hideously|so wrong
  + The perm [went horribly wrong].
  - We went on foot.
overall.bad          -2 went|gone|going|goes|go to pot|pieces|wrack
  + Since the sale it has [gone to pot].
  - The peas go in the pot.
overall.decline      -2 <be>|seems|become|becoming a dying|lost art
  + Courtesy [is a dying art] there.
  - Art is dyed.
overall.decline      -2 let|lets itself|themselves|himself|standards|things go|slip|slide
  + The hotel has [let itself go].
  - Let the rope go slack.
overall.decline      -2 live|lives|living|lived off|on its|their|his|her past|reputation|laurels|glories|name
  + The chippy [lives off its past].
  - They lived off the main road.
overall.decline      -2 on|onto the skids
  + That chain is [on the skids].
  - A skidpan on the farm.
overall.decline      -2 personal|human|friendly|homely touch|feel has|is|was|'s|seems … gone|missing|lost|lacking|absent|disappeared
  + The [personal touch has gone].
  - A personal touchpad is missing its pen.
overall.decline      -2 whatever happened|became to|of … service|manners|courtesy|customer|quality|standards|care|respect
  + [Whatever happened to good manners] ?
  - What happened to the old clock ?
overall.decline      -2 where has|have|did all|the|their … touch|service|care|quality|charm|magic|customer … gone|go
  + [Where has the old charm gone] ?
  - Where has the bus gone ?
overall.disappointed -3 total|complete|real|utter|absolute|proper washout|let-down|damp|non-event|anticlimax|write-off|flop|turkey|dud|bust
  + The fair was a [total washout].
  - A wash with a total of two.
overall.disaster     -2 absolute|total|complete|utter|what|like bun-fight|bunfight|scrum|scrummage|rugby|melee|free-for-all|stampede|scramble
  + Boarding was an [absolute scrum].
  - A rugby scrum on the pitch.
overall.fed_up       -3 've|have|has|had|it|they aged … years
  + I [have aged ten years] over that claim.
  - A whisky aged ten years.
overall.fed_up       -2 dread|dreads calling|calling|ringing|visiting|having|their|his|every|each|opening|mondays|it
  + My gran [dreads their] visits.
  - Dreadlocks and beads on every stall.
overall.fed_up       -3 driven|sent round|around|up|mad the|by bend|twist|wall|waiting|noise
  + I was [driven round the bend] by the beeping.
  - The bus is driven round the loop.
  - The driver drove round the bend.
overall.fed_up       -3 ground|grind|grinds|grinding|beaten|beat me|us|you|him|her|people down
  + The appeals [ground me down].
  - On the ground we lay down.
overall.fed_up       -2 knot|knots|pit in|of my|the|your stomach
  + It left me with a [knot in my stomach].
  - A knot in the rope.
overall.fed_up       -3 straw that broke
  + The fine was the [straw that broke] it.
  - A straw broke in the juice.
overall.fed_up       -2 tests|test|tested|testing|tries|stretches my|our|your|anyone's|everyone's|the patience
  + Their menu [tests your patience].
  - A test of patience games.
overall.fed_up       -2 wears|grinds|wear|grind you|people|everyone down
  + The wait [grinds you down].
  - The mill grinds it down.
overall.fed_up       -3 ~drive|drove|drives|driving|driven|sends|sending me|us|you|people|everyone crazy|nuts|insane|bonkers|potty|bananas|mad|spare|batty|loopy|demented|distracted|barmy|doolally
  + Those pop-ups [drive me nuts].
  - Nuts drive the bananas trade.
overall.fed_up       -3 ~drive|drove|drives|driving|driven|sends|sent|sending me|us|you|people|my|everyone … bend|twist|wall|distraction|despair|edge
  + Their hold tune [drove me round the bend].
  - The cabbie drove us to a walled garden.
overall.idiom        -2 cut|cutting my|our losses
  + We [cut our losses] and left.
  - A cut on my thumb.
overall.idiom        -2 defies|defy|defied|beggars|beggared|boggles|boggle belief|logic|understanding|mind|comprehension|the
  + Their timetable [defies logic].
  - The beggar had a mind of his own.
  - The view defies description.
overall.idiom        -2 if it 's not one thing
  + [If it's not one thing] it's another.
  - I want one thing, not two.
overall.idiom        -2 mind boggles|boggling|boggled
  + Ten quid for tap water: the [mind boggles].
  - A bog and a mind map.
overall.idiom        -2 n't|not|isnt|no in|part their|your|his|her|of … vocabulary|dictionary|lexicon|dna
  + Sorry is [not in their vocabulary].
  - In her dictionary the word is not red.
overall.idiom        -2 not|n't|dont|doesnt|never ~know|~understand the meaning of
  + They do [n't know the meaning of] service.
  - Do you know the meaning of this word ?
overall.idiom        -3 throw|chuck|hurl|fling|lob it|the|this|them|router|phone|laptop … out|through|against window|the|wall … window|wall
  + I was tempted to [chuck the router out the window].
  - I throw the ball to the dog.
overall.idiom        -2 what|such a hoo-ha|to-do|hullabaloo|bunfight|caper
  + [What a hoo-ha] over a bus pass.
  - A wonderful performance by the band ?
overall.idiom        -3 ~put|put|cast|throws|threw a|such damper|dampener|downer on|over|in
  + It [put a damper on] the christening.
  - Put a damp cloth on the stain.
  - Put a shadow over the photo.
overall.my_foot      -2 circumstances|service|care|quality|luxury|express|delivery|customer|premium|fresh|guaranteed|friendly|same-day|priority my foot|arse|backside|bum
  + Express [delivery my foot].
  - The care of my foot.
overall.not_great    -2 not|n't|hardly|far their|your|his|its|from … finest|best hour|work|day|moment|effort|advert|look
  + That wedding buffet was [not their finest hour].
  - The finest hour of the king ?
overall.not_great    -1 not|n't|hardly|never|isnt|wasnt the brightest|sharpest|prettiest|smartest|tidiest|comfiest|quickest|friendliest|warmest|fastest|politest|kindest|easiest|smoothest|slickest|swiftest|nicest|tastiest|freshest
  + The porter is [not the brightest].
  - The brightest star of June.
overall.not_great    -2 not|n't|hardly|never|isnt|wasnt the most helpful|friendly|polite|attentive|efficient|welcoming|organised|organized|responsive|tactful|sympathetic|reliable|punctual|inspiring|exciting|generous|comfortable|glamorous|appetising|competent|caring
  + The clerk is [not the most tactful] of men.
  - The most helpful of the maps.
overall.regret       -3 rue|rued|curse|regret|regretted|lament the day|moment i|we|that
  + I [rue the day I] met that roofer.
  - A rue plant by day.
overall.shame        -3 brass|sheer|utter|absolute neck|gall|audacity|effrontery|nerve|chutzpah
  + [Brass neck], that is what the surveyor has.
  - A brass lamp with a long neck.
overall.shame        -3 brazenness|brazenly|barefaced|bare-faced
  + He said it [barefaced], to a widow.
  - A front porch; a brazier.
overall.shame        -2 ground|earth|floor to|would swallow|open
  + I wanted the [ground to swallow] me up.
  - A swallow nests on the ground floor.
overall.shame        -2 mountain|mountains|fuss out|over of|nothing|molehill|molehills … molehill|molehills
  + They make [mountains out of molehills].
  - The mountains out of town, with a mole.
overall.shame        -2 take|takes|took|taking liberties
  + The landlord [takes liberties].
  - Take it at the Liberty.
overall.shame        -3 the|what|such|some audacity|gall|chutzpah|effrontery to|of
  + [The audacity of] that clamping firm.
  - Ban the nerve agent; a baby with a red cheek.
  - The nerve to the tooth was hit.
overall.speechless   -2 speechless|lost-for-words … at|by|with|for … such|treatment|rudeness|attitude|behaviour|arrogance|incompetence
  + I am [speechless at such] conduct.
  - We lost by ten points with such a team.
overall.tears        -3 cried|sobbed|wept|bawled all|because|myself|for … way|hours|days|home|sleep|they|he|she
  + I [cried all the way] home from the bank.
  - The gull cried over the sea.
  - I cried when you played our song.
overall.tears        -3 reduced|reduce|reducing|reduces me|us|him|her|them|my|a … to tears
  + The desk [reduced my nan to tears].
  - The price was reduced for us.
overall.worry        -2 <be>|made|left|me|us|him|her ill at ease
  + My gran [felt ill at ease] there.
  - An ill cat, at home.
overall.worry        -2 badly|quite|very|really|left|still|visibly|so|rather shaken|shaken-up|rattled
  + I was left [badly shaken].
  - James Bond asks for it shaken, not stirred.
overall.worry        -2 feel|feels|feeling uneasy|wary|ill-at-ease|on-edge
  + It leaves my son [feeling uneasy].
  - A feeling of ease.
overall.worry        -2 i|we feel uneasy of|about|to|every|whenever|that|for
  + [I feel uneasy about] that lift.
  - I felt the scarf.
  - I feel anxious about the dentist.

keep.like_mad keep like mad|crazy
  + They have improved [like mad] since May.
  - It drove me mad.

overall.angry  -3 raises|raised|raise|increase|increases|increased|spike|spiked|spikes my|our stress level|levels
  + It [raises my stress levels].
  - The drug raised my blood count.
overall.regret -2 made|make|making the mistake|error|misfortune of booking|buying|choosing|going|ordering|using|trusting|staying|eating|flying|signing|paying|picking|renting|hiring|joining|switching|letting|sending
  + We [made the mistake of eating] there.
  - He made the mistake of a lifetime.
overall.regret -2 wish i|we had|'d left|walked|cancelled|complained|listened|refused|kept
  + I [wish we had left] before the bill.
  - I wish we had found them sooner.
overall.regret -2 wish that|we|i … had|'d simply|just|never|not|ever gone|got|gotten|walked|booked|paid|bought|come|signed|cancelled|given|listened|trusted
  + I [wish we had never paid].
  - I wish we had the time.

keep.left_room keep had|'d|have left room|space
  + I wish I [had left room] for the cake.
  - I wish I had left.

keep.sad_to_leave keep makes|made|making me|us so|very|really|quite|rather|just|all sad to leave|go|say|part
  + It [made us so sad to leave] the isle.
  - The hall makes me so sad.
overall.angry     -2   wound|winds|winding|wind me|us|him|her up
  + The tone [wound him up].
  - I wound up the clock.
overall.awful     -3   <be> the pits
  + Those machines [are the pits].
  - The pits of the mine.
overall.awful     -3   the absolute|utter|very pits
  + That ferry is [the absolute pits].
  - The peach pits.
overall.bad       -2   makes|made|making me|us|you|one sad|despair
  + The hall [makes me sad].
  - The film made us smile.
overall.bad       -2   makes|made|making me|us|you|one so|very|really|quite|rather|just sad
  + The hall [makes me so sad].
  - The film made us smile.

# Let down, angry, fed up, sorry to have come: said of the whole.
keep.all_like        keep not|n't|cannot|cant|hardly understand|see|fathom|imagine|think how|why anyone|anybody|people could|would not|n't like|enjoy|love|recommend it|them|this|that|the|you|these
  + I do[n't understand how anyone could not like it].
  - I don't understand how anyone could like it.
overall.disappointed -3   boring|poor|pathetic|lame|miserable|pitiful|feeble|sad|weak|lousy|pale|cheap|shabby excuse for a|an|the|any
  + A [feeble excuse for a] fairground.
  - A poor excuse, for it was sunny.
overall.disappointed -2   optimism|patience|passion|confidence|morale|dream|romance|soul killer
  + The last hour was a real [patience killer].
  - The killer in the film had patience.
overall.not_great    -2   not|n't|cannot|cant|hardly … understand|see|fathom|imagine|think how|why … anyone|anybody|people|some|others … like|liked|likes|enjoy|enjoyed|enjoys|love|loved|loves|recommend|recommended|rated|rave
  + I [cannot understand how anybody likes] this tea room.
  - I cannot see why people would complain.
overall.regret       -2   if only … worked|told|known|listened|answered|cared|could|had|there
  + [If only it worked] as shown.
  - If he asks, only Ann can say.

overall.not_satisfied -1 what bothered|bothers|annoys|annoyed|irritated|irritates|bugs|bugged|irks|upset|upsets|disappointed|disappoints|frustrates|frustrated me|us … is|was|are
  + [What irks me is] the neon sign.
  - What annoyed the cat was a hat.

overall.bother -2 annoying|irritating|frustrating|worrying|maddening|disappointing|galling|infuriating thing|part|bit is|was|here
  + The [maddening part is] the bell.
  - No part of the play was long.

overall.angry -2 nothing irritates|annoys|infuriates|exasperates|bugs|winds me|us … more than
  + [Nothing annoys me more than]  these gates.
  - Nothing annoys me here.

overall.not_satisfied -2 , no thanks|thank $
  + A green neon sign[, no thanks].
  - No thanks to the rain, we sang.

# Concern that was shown is not felt.
keep.kindly_concerned keep genuinely|sincerely concerned
  + She sounded [genuinely concerned].
  - I am concerned by the bill.

overall.angry -2 that|which|i|we can|could n't|not stand|abide|bear $
  + A badge that [I can't stand].
  - A cold that I can bear.

keep.beside_oneself keep beside myself|ourselves with joy|excitement|happiness|delight|worry|grief|fear|pain
  + I was [beside myself with joy].
  - I was beside myself with rage.
overall.angry       -3   beside myself|ourselves with
  + I am [beside myself with] it all.
  - He sat beside myself.

overall.disappointed -2 cold|rude|bitter awakening
  + The bill was a [rude awakening].
  - A rude bell.

overall.angry -1 this|that|these|those|their|your damned|damn|wretched|bloody|blasted|infernal|cursed|flaming|stupid machine|app|thing|website|system|phone|box|gate|barrier|lock|code|form|update|door|device|site|bell|queue
  + [This blasted gate] again.
  - This stupid joke made me laugh.

overall.regret -2 hardly|scarcely|barely worth the|it|a|my|our|coming|going|waiting|rushing|queuing|paying|having|bothering|visiting
  + It was [hardly worth rushing].
  - It was worth rushing.

overall.disappointed -3 think|like|swear|felt|thought you|we|i|being|living|it … in a|an prison|zoo|madhouse|morgue|barracks|slum|asylum
  + You'd [think you were in a morgue].
  - A zoo in the park.

overall.disappointed -3 like|of|from a|an|some horror film|movie|story
  + It was [like a horror film].
  - I like horror books.

overall.angry -2 where has|have|is|'s|did the|all|their … respect|professionalism|humanity|ethics|loyalty|decency|dignity
  + [Where has the respect] gone?
  - Where is the service desk?

overall.angry -2 what is|are|'s the … council|government|ministry|authorities|management|mayor|regulator|watchdog waiting for
  + [What is the council waiting for]?
  - What is the council?

overall.angry -1 ^ do|is|does|are you|this|that|it|they think|find|normal|that|consider|acceptable|really|even|call … normal|acceptable
  + [Do you think this is normal]?
  - Is a normal size there?

overall.angry -3 how|who dare|dares they|you|anyone|he|she
  + [How dare they] laugh?
  - How far are they?
