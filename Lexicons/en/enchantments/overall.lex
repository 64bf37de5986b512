@language en
@kind     enchantments

overall.needs         +2 got|get|received|had what i|we wanted|needed|ordered
  + I [got what I needed] from the shelf.
  - What do I need to get in ?
overall.no_complaints +2 could|can|cannot <negation> make … complaint|complaints
  + I [could not make a complaint].
  - How can I make a complaint ?

overall.good   +2 did|does|done|do very|really|so|extremely|incredibly|exceptionally well to|by|with|for
  + The pilot [did very well to] land in that wind.
  - My son did well in maths.
overall.praise +2 carry on as|the|doing … you|are|work|is
  + [Carry on as you] are.
  - May I carry on my bag ?
overall.score  +3 10/10|100/100|5/5|20/20
  + [10/10] from my gran.
  - My room is 104/5.

overall.excellent +2 <be> … praiseworthy|tip-top|top-drawer|5-star|impeccable
  + The bar staff [were praiseworthy].
  - Is this the super saver fare ?

overall.better_than +3 beyond|above|exceeded|exceed|exceeds|surpassed|surpasses|exceeding|surpassing … expectation|expectations|hoped|expected|expect|imagined|hopes|anticipated
  + It went [beyond what we hoped] for.
  - It is beyond me.
overall.everything  +2 got|had|has|found|received|get exactly|just|everything|all what|i|we … wanted|needed|asked|ordered|expected|looking
  + I [got exactly what I asked] for.
  - I got what was left.
overall.needs       +2 needs|wish|request|expectations|requirements|requirement … was|were|is|are|been met|catered|satisfied|fulfilled|anticipated
  + All my [needs were met] by the ward team.
  - The needs of my mum were not.

# Words that praise without saying what.

# Good
overall.excellent     +2 kicks|kick|kicked ass|butt
  + The night bus app [kicks ass].
  - The ass kicked the gate at the farm.
overall.excellent     +2 next|another level
  + Their care of old boots is [next level].
  - Take the lift one level down.
overall.excellent     +2 real deal
  + This baker is the [real deal].
  - I had to deal with a real form.
overall.good          +1 <be> … my|our favourite|favorite|fave
  + This tram line [is now my favourite].
  - Is my favourite team on the badge ?
overall.good          +1 all|going|gone|goes|went|worked|works good|well|fine
  + With the new grid supplier, [all good].
  - They asked whether all parcels of good weight go by sea.
overall.good          +1 better than expected|before|ever|most|others|i
  + The campsite was [better than expected].
  - Which is better than a map, an app or a guide ?
overall.good          +1 fine|decent|okay|ok|alright|adequate|acceptable|satisfactory|reasonable|fair|reasonably
  + The crossing was [fine].
  + A [decent] gym for a small town.
  - The court issued a fine of sixty pounds.
overall.good          +1 good|gud
  + A [good] building society.
  + Everything was [good].
  - Good morning, my badge is lost.
overall.good          +1 keep it up
  + Lovely little museum, [keep it up].
  - Keep it upright in the van.
overall.good          +1 my|our favourite|favorite|fave … place|restaurant|shop|store|airline|hotel|part|thing|dish|bar|pub|spot|company|brand|centre|app|site|bakery|cafe|salon|garden
  + [My favourite garden] centre.
  - They printed the badge of my favourite team.
overall.good          +1 nice|nicely|pleasant|enjoyable|agreeable|likeable|positive|worthwhile|favourable
  + A [nice] way to spend a birthday.
  + My session with the physio was [enjoyable].
  - They asked whether the nice thing would be a bus stop nearer.
overall.good          +1 not bad|half
  + The buffet was [not bad].
  - Bad weather or not, we sail.
overall.good          +1 not too|so|at|half bad|shabby
  + The new terminal is [not too bad].
  - It is too dark, so bad for photos, or not ?
overall.good          +1 on the tin
  + The glue does what it said [on the tin].
  - The tin of paint is on the shelf.
overall.good          +1 so far so good
  + Week two with this broker, [so far so good].
  - How far is the good bakery ?
overall.good          +1 up to scratch|standard|par
  + The spare bike was [up to scratch].
  - Walk up to the par three hole.
overall.good          +1 well
  + The first week began [well].
  - As well as the cot, send the sheet.
overall.no_complaints +1 can|could|ca|cannot|cant not|n't|really complain
  + A dry cabin and hot tea, [can't complain].
  - Where can I complain about a bin ?
overall.praise        +2 class act
  + The umpire is a [class act].
  - The dance class has its act at noon.

# Litotes
overall.no_complaints +2 cannot|cant|couldnt fault
  + I [cannot fault] that clinic.
  - The line has a fault and I cannot call.
overall.no_complaints +2 cannot|cant|couldnt really|honestly|possibly|personally|at fault
  + I [cannot honestly fault] the crew.
  - The fault cannot be mine.
overall.no_complaints +2 can|could|ca not|n't fault
  + I [could not fault] the crew.
  - Could the fault be in my socket, not yours ?
overall.no_complaints +2 can|could|ca not|n't really|honestly|possibly|personally|at fault
  + You [can't really fault] the crew.
  - You can't say whose fault it was.
overall.no_complaints +2 could|can not|n't ask|wish … for
  + We [could not ask for] a calmer midwife.
  - Could you ask the guard for a stamp ?
overall.no_complaints +2 could|can not|n't ask|wish|want … for better|more|nicer
  + We [couldn't ask for more].
  - Could I ask for more towels ?
overall.no_complaints +2 could|can not|n't|cannot be more impressed|pleased|happy|satisfied|grateful|thankful
  + I [could not be more impressed] with the sauna.
  - I could be more impressed, not by much.
overall.no_complaints +2 could|can not|n't|cannot … better|happier|improved|nicer|more
  + The whole day [couldn't be better].
  + They [could not have done more].
  - Could the heating be better next year ?
overall.no_complaints +2 hard|difficult|tough to fault|beat|better|top
  + A ferry crossing that is [hard to beat].
  - It is hard to reach the fault switch.
overall.no_complaints +1 never|n't|not had|have|has|having|experienced|encountered|given|gave|give|gives|caused|cause|causes|causing|any|a|an|one|faced|met|hit|run|suffered … problem|problems|issue|issues|trouble|complaint
  + We have [never had a single complaint] from a guest.
  - Is a problem never fixed on a Sunday ?
  - They have not found the problem yet.
overall.no_complaints +2 nothing … to complain|fault|criticise|criticize|grumble|moan
  + There was [nothing to complain] about.
  - I have nothing to add to my fault report.
overall.no_complaints +2 nothing|nowt|naff … better|improve|improved|bettered|different
  + [Nothing could be improved] at this hospice.
  - Better bring a coat, nothing is heated.
overall.no_complaints +1 no|zero|without problem|problems|issue|issues|trouble with|at|getting|in|whatsoever
  + There were [no problems with] the hire van.
  - Any problem with the van, ring the desk.
overall.no_complaints +1 no|zero|without … complaints|complaint|issues|issue|problem|problems|trouble|hiccups|hassle|concerns|qualms|grumbles|faults
  + Ten months in, [no complaints].
  + We moved in [without any trouble].
  - They asked whether to press no for issues with your meter.
overall.no_complaints +2 second to none|nobody
  + Their aftercare is [second to none].
  - Take the second door to the left.
overall.no_complaints +2 ~faultless|flawless|flawlessly|faultlessly|unbeatable|unrivalled|unmatched|impeccable|impeccably
  + A [faultless] transfer to the islands.
  - If flawless glass is required, add ten pounds.

# Excellent
keep.looks_good    keep say|says|said|saying|claim|claims|claimed|told|insist|insists|insisted|assured … everything|all|it|things look|looks|looked|is|was|'s good|fine|ok|okay|normal|perfect|great
keep.magic_show    keep magic|epic show|shows|trick|tricks|mushrooms|wand|word|words|number|eraser|queue|queues|wait|fail|fails|failure|delay|delays|mess|disaster
  + They do a [magic trick] at noon.
  - The trick was magic.
keep.stunning_lack keep stunning|amazing|incredible|phenomenal|astounding|breathtaking lack|incompetence|arrogance|indifference|rudeness|stupidity|disregard|ignorance
  + A [stunning lack] of tact.
  - The lake is stunning.
keep.touching_it   keep touching the|my|our|a|anything|it|them|any|up|down|base
keep.touching_it   keep without|from|not|by|before|after|keep|stop|avoid touching
overall.excellent  +2   5|five|10|ten star|stars|out service|treatment|of
  + [Five star treatment] in a caravan park.
  - Five stars hang over the door of the inn.
overall.excellent  +3   absolutely|simply|truly amazing|brilliant|fantastic|wonderful|fabulous|incredible|perfect|superb|outstanding
  + The staff night was [simply wonderful].
  - Is that absolutely necessary, or simply a form ?
overall.excellent  +2   amazing|amazingly|awesome|incredible|astounding|stunning|phenomenal|mindblowing|epic|magic|mesmerising|breathtaking
  + The ranger was [awesome].
  + That gig was [phenomenal].
  - They asked whether it is amazing how many keys I lost.
overall.excellent  +2   aplus|tiptop
  + Fitting of the stove, [aplus].
  - The A plus socket is for the red lead.
overall.excellent  +2   a|an|my|real pleasure|joy|treat|delight
  + Such [a joy] from the start.
  - They asked whether a treat for my dog is on the shelf.
overall.excellent  +2   a|true|real|hidden gem
  + This chapel bookshop is a [hidden gem].
  - The gem in my ring fell out.
overall.excellent  +2   bees|cats|dogs knees|pyjamas|bollocks
  + Their new ferry is the [bees knees].
  - My knees ache in those seats.
overall.excellent  +2   best
  + My [best] locksmith by far.
  - What is the best time to call ?
overall.excellent  +3   best … ever|world|planet|town|country|around|have|had
  + The [best scones I have] tasted.
  - Which seat is best, and have you ever sat there ?
overall.excellent  +3   blown|blew … away
  + We were [blown away] by the choir.
  - The tent was blown over, not my fault.
overall.excellent  +2   brilliant|brilliantly|brill|fab|fabulous|fantastic|marvellous|marvelous|tremendous|smashing|cracking|ace|magnificent|glorious|sensational|spectacular|cool|dope|wicked|belting|grand|lush|bonzer|neat|peachy
  + The school trip was [brilliant].
  + A [cracking] little cafe.
  - Keep the serum in a cool dry place.
overall.excellent  +2   excellent|excellence|excellently|excelled|superb|superbly|splendid|terrific|exemplary|first-class|top-notch|topnotch|stellar|sterling
  + An [excellent] vet in every way.
  + A [superb] orchard tour.
  - They asked whether Bill and Ted is an excellent adventure, says the poster in the lobby.
overall.excellent  +2   first|top|world class|notch|rate|drawer
  + The hospice care was [first class].
  - I sent it by first-class stamp last week.
overall.excellent  +3   gold|top standard|star|marks|dollar service
  + The tailor gave [gold star service].
  - The gold standard bar sits in the vault.
overall.excellent  +2   great|gr8|greatly
  + A [great] crew on the night bus.
  + Their youth card is [great].
  - My great-aunt lives two doors down.
overall.excellent  +2   impressed|impressive|impresses|impress
  + I am [impressed] by the sorting desk.
  - They asked whether the seal is impressed on page two, if needed.
overall.excellent  +2   is|are|was|were|absolutely top
  + The new tram [is top].
  - The lid is on top of the box.
overall.excellent  +2   perfect|perfectly|perfection|spot-on|ideal|ideally|purrfect
  + Our room swap was [perfect].
  + The venue is [ideal] for twins.
  - If you want the perfect cut, bring a photo.
overall.excellent  +2   spot on
  + The fitting was [spot on].
  - They asked whether there is a red spot on the lens.
overall.excellent  +2   super|top <agent>|service|job|work|food|place|shop|stay|value|experience|hotel|meal|company|product|product|app|effort|stuff
  + [Super service] at the wool shop.
  - The top shelf is empty.
overall.excellent  +2   top|full marks|man|bloke|lad|lass|job|banana|guy
  + [Full marks] to the lifeboat team.
  - The full form has marks in red ink.
overall.excellent  +3   wonderful|wonderfully|outstanding|exceptional|exceptionally|extraordinary|unforgettable|memorable|remarkable|out-of-this-world
  + A [wonderful] week at the retreat.
  + An [exceptional] stroke unit.
  - My outstanding balance is nine pounds.
overall.excellent  +2   worth … it|visit|penny|every|trip|wait
  + The zip wire is [worth every] pound.
  - How much is my scrap worth ?
overall.excellent  +2   ~pleasure to … deal|work|visit|do|talk|speak|use|read|be
  + They are a [pleasure to deal] with.
  - The pleasure boat is ready to leave.

# Praise
overall.face          +1 :)|:-)|:D|^^|=)|<3|:-D
  + Slot booked for Monday [:)]
  - Three slots : (noon, two, four).
overall.face          +2 ❤|❤️|😍|🥰|💖|💙|💚|🤩|🏆|💯|🔥|💪
  + Spa morning with Mum [😍]
  - The heart on the map marks a clinic.
overall.face          +1 👍|😊|🙂|😀|😃|😄|😁|☺|☺️|👌|👏|🙏|😋|🤗|🥳|✨|⭐
  + Order picked up [👍]
  - Thumb the page to number six.
overall.no_complaints +2 nothing you|they|i|we … better|improve|change|fault|improved|done
  + There is [nothing you could do better].
  - There is nothing you need to bring.
overall.praise        +2 <be> a|real|true|absolute star
  + The night porter [is a star].
  - Take off a star for the lift.
overall.praise        +2 <be> … credit to
  + The stewards [are a credit to] your club.
  - When will you credit to my card the ten pounds ?
overall.praise        +2 <company>|guys|team|line|it|staff|crew|really rock|rocks|rule
  + This ferry [line rocks].
  - They asked whether the rules of the pool are on the wall.
overall.praise        +2 a|real|true|absolute legend|hero|gem|diamond|superstar|angel|lifesaver|godsend
  + Our postman is an [absolute legend].
  - The shooting stars crossed the bay.
overall.praise        +1 big|huge|massive|special|many … thanks|thank|shout
  + A [huge thank] you to the midwives.
  - No need to thank me for the big parcel.
overall.praise        +2 cannot|cant|couldnt thank|praise|recommend|speak|fault|rate … enough|highly
  + I [cannot thank the ward enough].
  - I cannot thank you for a fine.
overall.praise        +2 ca|can not|n't praise|rate|recommend … enough|highly
  + I [can not praise her enough].
  - Do not praise the pup for that.
overall.praise        +2 ca|can|could not|n't thank … enough
  + I [can't thank you enough].
  - Thank you, that is enough milk.
overall.praise        +2 congratulations|congrats|kudos|bravo|props|shoutout|hooray|applaud|commend|commended
  + [Kudos] to the gate team.
  - My credit card is in the post.
  + [Kudos] to the new chef.
overall.praise        +2 hats|hat off
  + [Hats off] to the paramedics.
  - They asked whether to take your hat off in the chapel.
overall.praise        +1 interesting|fun
  + The harbour talk was [interesting].
  - They asked whether the pool is fun for kids.
overall.praise        +2 legend|legends|heroes|angels|angel|lifesaver|lifesavers|rockstar|rockstars|godsend
  + The night nurses are [angels].
  - They asked whether I am legend is my film for tonight.
overall.praise        +1 rewarding|invaluable|benefited|benefitted
  + The group sessions are [rewarding].
  - My housing benefit starts in May.
overall.praise        +2 speak|speaks|spoke|think highly
  + My sister [speaks highly] of the dentist.
  - Speak up, the mast is highly strung.
overall.praise        +1 thanks|thank|thx|cheers … everything|all|making|wonderful|amazing|great|excellent|brilliant|fantastic
  + [Thank you for everything] on ward nine.
  - Thanks in advance for a reply, all.
overall.praise        +2 thumbs up
  + [Thumbs up] for the new tram.
  - Two thumbs fit, up to size ten.
overall.praise        +1 very|really|so|most|extremely valuable
  + The talk on grants was [very valuable].
  - Leave nothing valuable in the locker.
overall.praise        +2 well done|played
  + [Well done] to the whole depot.
  - I like my steak well done.
overall.praise        +2 ~deserve|~deserves … raise|medal|award|promotion|rise|praise|recognition|star|stars
  + That usher [deserves a medal].
  - Do I deserve a fine for one stamp ?
overall.praise        +2 ~keep up the|your|with good|great|the|excellent
  + [Keep up the good] spirits at the counter.
  - I cannot keep up the pace of your tour.
overall.praise        +2 ~praise|praised|praises
  + There was [praise] for the hospice.
  - They asked whether the song Praise You closed the show, if I recall.
overall.praise        +2 ~turn out|around great|well|lovely|nice
  + The cake [turned out lovely].
  - Turn around at the nice oak tree.

# The same words in other senses
keep.advance         keep thanks|thank you in advance
keep.appreciate      keep appreciate it|that|how|if|you|your|any
keep.at_best         keep at best
keep.bad_reviews     keep bad|negative|poor|horrible|terrible|awful|mixed ~review|~comment|press
keep.balance         keep outstanding balance|balances|amount|debt|debts|bill|payment|loan|order|orders
keep.benefits        keep housing|child|death|employee benefit|benefits
keep.best_buy        keep best buy|western
keep.best_of         keep best effort|efforts|scenario|possible|practice|regards|luck|case
keep.better          keep best before
keep.content_of      keep content of|on
keep.cool_place      keep cool dry place
keep.credit          keep credit card|cards|report|reports|score|note|union|file|bureau|history|reporting|line|limit|agency|agencies|check
keep.enjoy_your      keep enjoy your
keep.give_a_star     keep give|leave|rate|deserve|giving|leaving a|one|1|two|2 star|stars
keep.good_time       keep good time for|to
keep.good_will       keep good will
keep.goods           keep goods
keep.gotta_love      keep gotta|got|have|to love
keep.greeting        keep best wishes|regards
keep.greeting        keep good|happy|great|nice morning|afternoon|evening|day|night|luck|weekend|birthday|christmas|holidays|new
keep.greeting_kindly keep please kindly
keep.happy_to        keep happy|glad|pleased|willing to pay|send|provide|place|wait|order|share|discuss|return|cancel|give
keep.like_i_like     keep like|if|as|what|would|do|did|that i|you|we|they like
keep.like_this       keep like this|that|these|a|an|to|me|it|i
keep.looks_like      keep looks|look|feel|feels|sounds|seems|just|something|people|things|much like
keep.my_attention    keep to|for my|your|the|our attention
keep.my_best         keep do|did|doing|try|tried|trying my|his|her|their|our|your best
keep.okay_then       keep ^ ok|okay thanks|so|then|but|and|i|thank|we|enough|here|let|where|now|look|guys|folks|people
keep.penalty         keep a|the|my|parking fine
keep.rapid_rewards   keep rapid rewards
keep.relative        keep great aunt|uncle|grandmother|grandfather|grandson
keep.speed_up        keep speed it|this|that|things|matters|everything|them up|along
keep.speed_up        keep speed up
keep.stamp           keep first class stamp|stamps|post|ticket|tickets|cabin|seat|seats|mail
keep.steak           keep steak well done
keep.well_then       keep well it|i|that|they|this|we|if|no|what|guess
keep.would_like      keep would|'d like|love|appreciate

@sector airline transport
overall.good +2 greatservice|goodservice|excellentservice|amazingservice|bestairline|happycustomer
  + A smile at the gate [#greatservice].
  - Great Yarmouth has a service at six.

@all
overall.excellent     +2 <be> heaven|heavenly
  + The hot tub [was heaven].
  - Thank heavens it was shut.
overall.excellent     +2 cannot|cant be|not beat|beaten|bettered
  + For a rainy day the pool [cannot be beaten].
  - The eggs cannot be cold.
overall.excellent     +2 ca|can|could|wo|will n't|not find|get … better|nicer
  + You [will not find a better] cobbler.
  - I cannot find the light.
overall.excellent     +3 gone|went to heaven
  + One bite and I had [gone to heaven].
  - We went to Heaton.
overall.excellent     +3 what more can|could you|i|we|one ask|want|wish
  + [What more could you want] from a ferry.
  - What more do we have to pay ?
overall.good          +1 lot going for it|them
  + The town has a [lot going for it].
  - A lot of us are going by bus.
overall.good          +1 speaks|speak for itself|themselves
  + The view [speaks for itself].
  - Can a parrot speak ?
overall.no_complaints +2 nothing negative|bad to say|report
  + I have [nothing bad to say] of that vet.
  - He had nothing to say.

@sector health airline retail telecom restaurant hotel transport leisure app
overall.praise +1 thanks|thank|thx|thankyou … help|assistance|support|care|kindness|service|advice|hospitality
  + [Thank you for the support] after the flood.
  - Do thank the crew.

@all
keep.amazing_how  keep amazing|awesome|great|incredible|unbelievable how
keep.happy_to_be  keep happy|glad|pleased|willing to leave|accept|be|go|let
keep.i_am_willing keep i|we am|'m|are|were|was willing
keep.too_quickly  keep too quickly|quick|fast|easily
keep.would_really keep would|'d|also really|also like|love

@sector electronics
keep.sensitive_pad keep too|very|so|way|more|less sensitive

@all
keep.how_about_you  keep how about you
keep.nobody_perfect keep nothing|nobody|noone 's|is perfect

# Praise that runs out of words
overall.excellent +3 cannot|cant|not|n't find|say enough words|superlatives|praise|good
  + I [cannot find enough words] for that crew.
  - I never say thanks for that.
overall.excellent +3 cannot|cant|not|n't say enough about|for
  + I [cannot say enough about] that crew.
  - I cannot say, enough is enough.

overall.rocks +2 graphics|controls|lessons|teachers|classes|instructors|trainers|visuals|guys|team|service|features|sounds|these|they|folks|vocals|drums rock $
  + The [graphics rock].
  - The teachers climbed the rock.

keep.credit_card keep to her|his|their|its credit card|cards|score|file|account|report|limit|history|union
  + It was charged [to his credit card].
  - To his credit, he called.
overall.good     +1   to her|his|their|its credit
  + [To his credit], the verger waited.
  - I owe it to a credit union.

@sector bank insurance
keep.good_credit  keep good|great|excellent|perfect|stellar|decent|outstanding|clean|clear credit|payment|payments|record|standing|name|history|score|title|notice
keep.law_words    keep fair|reasonable|timely|accurate|great accurate|credit|payments|payment|matter|hardship|investigation|access
keep.my_knowledge keep knowledge
keep.never_late   keep never|not|n't … late
keep.paid_on_time keep on|in time
keep.still_owed   keep outstanding|satisfied

@all
keep.any_kind              keep                        any|no|some|every|one kind
keep.at_no_time            keep                        at no time
keep.have_a_nice2          keep                        have|having|had|hope a|an nice|lovely|great|wonderful|pleasant day|evening|one|weekend|trip
keep.i_did_it              keep                        i|we|i've immediately|promptly|quickly called|responded|replied|contacted|answered
keep.i_explained           keep                        i|we explained|explain
keep.i_followed            keep                        i|we|have followed up
keep.ice_cracking          keep                        ice|paint|glass|screen|plaster|tile|tiles|wall|walls is|was|started|starting|keeps|kept|already cracking
keep.im_willing            keep                        im|id|i'm|i'd|we're willing
keep.keeper_of             keep                        a|the|goal|zoo|bee|book keeper of|for|at
keep.killer_noun           keep                        serial|pain|weed killer
keep.left_speechless       keep                        left speechless
keep.not_yet_well          keep                        well lets|let|there|here|then|now|done|off|played|after|before|above|below|over
keep.of_five_stars         keep                        if|until|when|then|would|were|was|be|wish|almost|nearly|not|n't … five|5 stars
keep.of_five_stars         keep                        out of five|5|ten|10 stars
keep.out_of_the            keep                        out of the box|blue|way|gate|door|house|car|window|question|loop
keep.real_carpet           keep                        a|the red carpet is|was|in|on|had
keep.super_adverb          keep                        been super
keep.super_adverb          keep                        super excited|upset|annoying|annoyed|popular|delayed|slow|late|sad|pissed|thin|small|important|big|long|short|expensive|busy|close|early
keep.thank_under           keep                        thank|thanks … understanding
overall.ahead              +3                          streets|miles|head|light leagues|ahead|and|years ahead|of|shoulders
  + They are [miles ahead of] the rest.
  - The road is miles long.
overall.as_expected        +1                          exactly|just|arrived|all|everything|it as described|expected|advertised|pictured|ordered|promised|planned
  + It came [exactly as described].
  - As ordered by the court, just pay.
overall.best_in            +3                          best … in|on town|earth|uk|london|business|world|county|country|planet|market
  + The [best tea in town].
  - Do your best in May.
overall.better_now         +2                          much|far|way nicer|better|easier|cleaner|quicker|brighter|safer|calmer now|since|these
  + The ward is so [much nicer now].
  - Now it is nicer so.
overall.better_now         +2                          much|greatly|vastly|hugely|massively|really|considerably improved
  + The menu is [much improved].
  - It was improved by him.
overall.better_than        +2                          better|easier|quicker|nicer|tastier|stronger|faster each|every time|week|visit|day|year|month|session|lesson
  + The bread is [better every time].
  - Each time I hear it.
overall.better_than        +2                          better|nicer|friendlier than|then any|anyone|anything|anywhere|others|most|other|my|expected|i|we|all|before|the
  + The pie was [better than expected].
  - Is it better than the red one?
overall.better_than        +1                          expected|expecting|feared|anticipated worse
  + We had [expected worse] for the price.
  - They expected a crowd.
overall.better_than        +2                          looks|looked|tastes|sounds|feels|look better|nicer|bigger than
  + It [looks better than] in the photos.
  - Better looks than mine.
overall.better_than        +2                          more than … hoped|expected|dreamed|imagined|asked|bargained
  + It was [more than I hoped] for.
  - Is it more than ten?
overall.better_than        +2                          nicer|comfier|softer|kinder|tastier|brighter|roomier|sturdier|prettier than … home|looks|looked|silk|expected|photo|photos|pictures|thought|imagined|ever|any|feared|hoped
  + The suite was [nicer than home].
  - She is bigger than me.
overall.better_than        +2                          way|much|far|lot|so|even|loads better|nicer|friendlier|cheaper|quicker|faster|easier than|then my|any|the|other|others|most|anywhere|anything|i|expected|before|last
  + The new pool is [much nicer than the] old one.
  - Better than my coat?
overall.everything         +2                          everything that|you|one … want|need|wish|ask|wanted|needed
  + It is [everything that you could want] in a tent.
  - They want everything.
overall.everything         +2                          exactly|just what|i|we … wanted|needed|hoped|asked
  + It is [just what we needed].
  - What did they ask? Just that.
overall.everything         +2                          like|love|loved|liked|adore everything|all|anything about|of|on|from
  + We [loved everything about] the class.
  - Is all of it as you like?
overall.excellent          +2                          <be> <degree> amusing|beneficial|consistent|crisp|engaging|exciting|faithful|immersive|joyful|original|passionate|personal|polished|robust|sleek|smart|solid|soothing|stimulating|strong|unique|warm|touching|moving|refined|sophisticated|vibrant|versatile|fulfilling|enriching
  + It [is very personal].
  - How strong is the tea?
overall.excellent          +2                          <be> amusing|beneficial|cohesive|engaging|exciting|immersive|instructive|joyful|radiant|refined|stimulating|supreme|staggering|whimsical|zen|dreamlike|unmissable|sparkling|game-changing|compelling|riveting|gripping|spellbinding|uplifting|energising|energizing|rejuvenating|therapeutic|enriching|fulfilling|sleek|polished|robust|rad|primo
  + The course [was engaging] from day one.
  - An exciting place to be.
overall.excellent          +2                          <be> clever|quirky|timeless|creative|lively|inventive|ingenious|imaginative|fast-paced|well-rounded|thought-provoking
  + The show [was inventive].
  - A creative writing class.
overall.excellent          +2                          a|absolute|real|true|total|little stunner|paradise|sanctuary|classic|smash|goldmine|keeper|winner
  + The spa is [a sanctuary].
  - The rock is by the retreat.
overall.excellent          +2                          a|an|real|absolute|definite|total keeper|winner|hit|corker|belter|cracker|triumph|masterpiece
  + This whisk is [a keeper].
  - The keeper of the zoo.
overall.excellent          +2                          a|an|such|very|most|what welcome|pleasant|lovely|nice|great|wonderful break|change|surprise|touch|treat|escape|experience|evening|day|stay|visit
  + It made [a welcome change].
  - A change of bus.
overall.excellent          +2                          a|real|true|absolute|bit|total work|touch|ray|gold|slice|piece|safe of|mine|pair … art|class|sunshine|heaven|paradise|luxury|hands|magic|genius|history
  + The cake was [a work of art].
  - A mine of old gold coins.
overall.excellent          +2                          banger|bangers|corker|pearler|humdinger
  + The new one is [a corker].
  - The corks are in the bin.
overall.excellent          +2                          beats|beat|trumps|knocks anything|everything|spots|socks on|off|from|else|the shelves|the|others|rest|market|supermarket
  + Their veg [beats anything on the] shelves.
  - He beats the rest of us at golf.
overall.excellent          +2                          beautiful|captivating|dazzling|exhilarating|thrilling|enthralling|riveting|spellbinding|fascinating|uplifting|inspiring|inspirational|heart-warming|heartwarming|touching|sumptuous|majestic|masterful|wondrous|blissful|legendary|priceless|refreshing|invigorating|pleasing|pleasurable|commendable|admirable|noteworthy|accomplished|luscious|magnifique|superlative|fantabulous|outstandingly|idyllic
  + The regatta was [captivating].
  - A captive wolf.
overall.excellent          +2                          breath of|a fresh
  + The new nurse is a [breath of fresh] air.
  - A fresh egg.
overall.excellent          +2                          cannot|cant|couldnt beat|top|touch|match … price|prices|value|deal|location|quality|view|service|taste|rates|it|that|for
  + You [cant beat that] for a tenner.
  - The beat of that song is for us.
overall.excellent          +2                          can|could|ca|'ll not|n't|never beat|top|touch|match … price|prices|value|deal|location|quality|view|service|taste|rates|it|that|for
  + You [cannot beat the location].
  - Beat the eggs, not the price.
overall.excellent          +2                          class|league|world of its|their|his|her own
  + It is in a [class of its own].
  - A class of ten.
overall.excellent          +3                          could have|'ve|of kissed|hugged|cried|danced with|her|him|them|the|joy|it
  + I [could have hugged her].
  - We could have danced all night.
overall.excellent          +2                          could|can have|'ve|happily|easily|of stayed|sat|spent|listened|watched|lingered|stay|sit|spend|listen|watch … all|for|hours|longer|forever
  + We [could have stayed for] a month.
  - I could watch all of it tomorrow.
overall.excellent          +2                          cracking|corking|banging|belter|blinding|blinder|stonking|storming|top-drawer|tip-top|bang-on|bonza|ripper|gorgeous|fabby|fabulously|stupendous|jaw-dropping
  + A [cracking] little gym.
  - The ice is cracking.
overall.excellent          +2                          cut above
  + Their sandwiches are a [cut above] the rest.
  - We cut the ham.
overall.excellent          +2                          day|night|evening|meal|trip|stay|experience|moment|holiday|weekend to remember
  + It was a [night to remember].
  - A date to remember.
overall.excellent          +2                          first|my|our|automatic|number port|choice|go-to of|every|one|for call|time|me|everything
  + They are my [first port of call].
  - A port of call in Spain.
overall.excellent          +3                          gobsmacked|floored by|at|with|how
  + I was [floored by] the finish.
  - He was silent by noon.
overall.excellent          +2                          heart|mind|awe|jaw|show|eye|life warming|blowing|inspiring|dropping|stopping|opening|affirming|changing|enhancing
  + A [heart warming] hour.
  - A warming pan.
overall.excellent          +2                          hit|hits|hitting the spot|mark|jackpot|sweet
  + The porridge [hit the spot].
  - The ball hit the post.
overall.excellent          +3                          in|such|total|absolute awe of|when|at|by|every|the|how|inspiring
  + The kids were [in awe of] the guide.
  - An awl and a hammer.
overall.excellent          +2                          is|are|was|were|'s|absolute|pure|total a|an|pure|absolute dream|joy|delight|blessing|godsend
  + Knitting with it [is a dream].
  - Dream on.
overall.excellent          +2                          kickass|killer|primo|belting|cracker|corker|banging|bangin
  + A [killer] playlist in the bar.
  - A box of rock salt.
overall.excellent          +3                          knocked|knock|knocks|hit|hits it|this|that out|from of the|park
  + The caterers [knocked it out of the] park.
  - He knocked it over.
overall.excellent          +2                          lovely|lovliest|loveliest|adorable|delightful|charming
  + We had a [lovely] pool there.
  - The love of my life.
overall.excellent          +3                          match|marriage made in heaven
  + Figs and this cheese are a [match made in heaven].
  - A match made in Sweden.
overall.excellent          +2                          n't|not|never put|missed|miss|skipped|skip a|foot beat|foot|wrong|trick
  + My kettle has [not missed a beat].
  - I missed a bus.
overall.excellent          +2                          nailed|nails|nail|smashed|crushed|aced|killed|killing it|this|that
  + The new chef [nailed it].
  - He nailed a shelf.
overall.excellent          +2                          on the ball
  + The front office is [on the ball].
  - Sit on the bench.
overall.excellent          +2                          out of|off this world|the|charts
  + The trifle is [out of this world].
  - Out of the gate.
overall.excellent          +2                          punches|punching above its|their
  + The cafe [punches above its] weight.
  - Punch the ticket.
overall.excellent          +2                          puts|put|putting others|the|other|most|everyone|rivals … to shame
  + It [puts the others to shame].
  - Put the cups away.
overall.excellent          +2                          red carpet
  + They rolled out the [red carpet].
  - The carpet is grey.
overall.excellent          +2                          sets|set|setting|raised|raises|raise|raising the standard|bar|benchmark|tone
  + They have [raised the bar].
  - The bar is open.
overall.excellent          +2                          sound|grand|lovely lad|lads|bloke|fella|driver|people|folk|staff|crew|bunch|chap|girl
  + He was a [sound lad].
  - The sound of the lads next door.
overall.excellent          +2                          so|very|really|truly|extra|something|felt|feel|made|that|was|were|is|are special
  + That day was [so special].
  - A special order form.
overall.excellent          +2                          step|class|notch above|apart the|others|most|rest|from|everyone|anything
  + They are a [step above the] other gyms.
  - A step up the hill.
overall.excellent          +2                          streets|light-years|leagues ahead
  + They are [streets ahead].
  - Two streets over.
overall.excellent          +3                          surpassed|outdid|outdone|excelled themselves|himself|herself|yourselves|yourself|itself
  + The bakers have [outdone themselves].
  - He has done it himself.
overall.excellent          +2                          thought|think|thinks of|about everything
  + The hosts [think of everything].
  - I thought of you.
overall.excellent          +2                          thought|think|thinks of|about everything|it|every all|everything|detail
  + The hosts [thought of everything].
  - I thought of you all.
overall.excellent          +2                          tick|ticks|ticked|ticking all|every|most|both|the the|box|boxes|my|our|of
  + This pushchair [ticks all the] boxes.
  - The clock ticks all night.
overall.excellent          +2                          top|first|world|second|next notch|class|rate|drawer|none|level
  + A [top drawer] lunch.
  - The drawer is locked.
overall.excellent          +2                          turned|turning|turn a bad|potentially|stressful|difficult|terrible|negative|horrible|nightmare … into
  + The nurse [turned a bad day into] a sweet one.
  - We turned a corner into Mill Lane.
overall.excellent          +2                          way|far ahead|better of|than my|any|their|anything|others|other|everyone
  + It is [way ahead of my] last one.
  - Way ahead, turn left.
overall.excellent          +2                          went|go|gone|going all out
  + The hosts [went all out].
  - All the lights went out.
overall.excellent          +2                          worked|works|turned|turns|panned|working out fine|well|great|perfectly|brilliantly|nicely|beautifully|ok|okay|wonderfully|smoothly|fantastic
  + It all [worked out fine] in the end.
  - The fine is worked out by us.
overall.gold               +3                          worth|weight in gold
  + That guide is a [weight in gold].
  - It came in gold paper.
overall.gold_standard      +3                          gold standard
  + [Gold standard] care for my mum.
  - Gold is a standard colour.
overall.good               +1                          caught|catches|catch my|our|the|your|everyone's eye
  + The window [caught our eye].
  - He caught a ball in the eye.
overall.good               +1                          could|can do a|much|far|lot lot|worse worse|than
  + You [could do a lot worse].
  - I could do a lot of laps.
overall.good               +1                          entertaining|charming|delightful|pleasing|tasteful|worthwhile|impressive|respectable|commendable|likable
  + A [charming] hour by the weir.
  - A charm bracelet.
overall.good               +1                          local|family|firm|personal|all-time|absolute|new|big|real|definite|neighborhood|neighbourhood favourite|favorite|fave
  + A [firm favourite] with the grandkids.
  - The favourite lost the race.
overall.good               +2                          more than i|we|you could|can|ever|had|would … asked|ask|hoped|wanted|expected|imagined|wished|dreamed
  + It was [more than I could have asked] for.
  - More than I know.
overall.good               +1                          my|our go to|place|brand|shop|spot for|place|brand|shop|spot|when
  + It is [my go-to for] paint.
  - Go to the desk.
overall.good               +1                          not|n't too|half|at|so shabby|bad
  + It is [not half bad].
  - He did not ask too bad a price.
overall.good               +1                          one of my|our favourite|favorite|fave|favourites place|places|spot|spots|restaurant|restaurants|hotels|hotel|shops|stores|brands|apps|things|dishes|cafes|pubs|bars|airlines|companies|so|ever
  + [One of my favourite cafes].
  - One of my socks.
overall.good               +1                          pretty|really|very|quite|so|super|damn|darn|bloody cool
  + The light show was [pretty cool].
  - A cool breeze.
overall.good               +1                          stands|stood|standing out|apart|above from|for|as|the|above
  + It [stands out from] the rest.
  - He stood out in the rain.
overall.good               +2                          stood|stands|withstood the test of time
  + The bag has [stood the test of time].
  - The test of time is next.
overall.gripe              +2                          not|no|without a|single|one|real|major|any gripe|gripes|grumble|grumbles|quibble|quibbles|niggle|niggles|qualms
  + [Not a gripe] from us.
  - No real moaning.
overall.hats_off           +3                          ~take|taking my|our hat|hats off
  + I [take my hat off] to you all.
  - Take my coat off the chair.
overall.hooked             +2                          hooked|addicted|addictive|obsessed|smitten|besotted
  + The whole family is [hooked].
  - The hook is on the door.
overall.just_right         +2                          just|about|exactly|absolutely right amount|temperature|size|for|balance|level
  + The cushion is [just right for] my back.
  - Turn just right of the size chart.
overall.kudos              +2                          chapeau|sublime|unrivaled|unparalleled|matchless|peerless|phenomenally|exquisite|heavenly|divine|dreamy|a1|super-duper|delight
  - What do you mean by exemplary damages? No.
  + The view over the harbour is [sublime].
overall.live_without       +3                          n't|not|never … live|manage|cope|do|imagine|be without it|them|him|her|this|you
  + I could [not live without it].
  - Do not do it without a coat.
overall.loyal              +1,decides:make,stage:renew coming|returning … here|every|back|for … <duration>=1y
  + We have been [coming here for nine years].
  - In a year the bus is coming.
overall.loyal              +2,decides:make,stage:renew extended our|my stay|holiday|trip|membership|visit|booking|subscription
  + We [extended our stay] twice.
  - They have extended our road.
overall.more_stars         +3                          wish|if … could give|rate more|10|ten|100|six|extra
  + I [wish I could give ten] stars.
  - I wish to give ten pounds.
overall.needs              +1                          does|did|do the job|trick
  + The mop [does the job].
  - A job in the city.
overall.needs              +2                          does|do|did everything|all|exactly|precisely|just|what what|it|i|that|we|the says|need|want|should|needed|wanted|asked|required|advertised|promises
  + It [does what it says].
  - It does rain.
overall.needs              +2                          ~suit|~meet|~met|~fit|~serve|~fulfil|exceeded|exceeds|surpassed my|our|all|every … needs|requirements|expectations|purpose|criteria|need|expectation
  + It [suits my needs].
  - My needs are small.
overall.negatives          +2                          no|zero|n't|not|without … negatives|negative|downsides|downside|drawbacks|cons|faults|weaknesses
  + I found [no downsides].
  - The cons of the plan are not clear.
overall.never_back         +3                          never looked back
  + I joined in May and [never looked back].
  - She never looked at the back.
overall.no_complaints      +1                          cannot|cant|couldnt complain
  + At that price you [cannot complain].
  - I complain, cannot you?
overall.no_complaints      +2                          can|could|ca n't|not ask|say fairer
  + You [can't say fairer] than that.
  - Is it fairer?
overall.no_complaints      +2                          could n't|not have|of been more perfect|delighted|thrilled|grateful|thankful|impressed|pleased|happy|satisfied|content
overall.no_complaints      +2                          couldnt have|of been more perfect|delighted|thrilled|grateful|thankful|impressed|pleased|happy|satisfied|content
  + I [could not have been more delighted].
  - Could it be more perfect?
overall.no_complaints      +2                          couldnt|cannot|cant be more perfect|delighted|thrilled|grateful|thankful|impressed|pleased|happy|satisfied|content
overall.no_complaints      +2                          could|can|ca n't|not be more perfect|delighted|thrilled|grateful|thankful|impressed|pleased|happy|satisfied|content
overall.no_complaints      +2                          could|would|can … nothing … better|more|different
  + You [could do nothing better].
  - Could you bring nothing spicy?
overall.no_complaints      +2                          n't|not|cannot|cant improve perfect|perfection
  + You [cannot improve perfection].
  - They improve on the last map.
overall.no_complaints      +2                          n't|not|cannot|cant|never improve|improved|better|beat on|upon perfection|perfect|excellence
  + You [cannot improve on perfection].
  - They improve on the last map.
overall.no_complaints      +2                          n't|not|never … anything|any|much|one … could|can|would|should … better|more|differently|improve|improved
  + There is[n't anything you could have done better].
  - Anything else is fine.
overall.no_complaints      +2                          never|not|hasn't|n't let|failed|disappointed|steered me|us|down down|yet|wrong
  + They have [never let me down].
  - Never let the lid down hard.
overall.no_complaints      +2                          never|not|n't let|failed|disappointed|steered me|us|down|wrong yet
overall.no_complaints      +2                          never|not|n't let|steered me|us down|wrong yet|once|ever|in
  + They have [never let me down yet].
  - The rope let him down the well.
overall.no_complaints      +2                          nothing needs|need to be changed|improved|altered|different
  + [Nothing needs to be changed] at the nursery.
  - The lamp needs to be changed.
overall.no_complaints      +2                          nothing was|is missed|forgotten|overlooked|missing|spared
  + [Nothing was forgotten], even the candles.
  - Nothing was on.
overall.no_complaints      +2                          nothing|none … could|can|should|would|needs … better|more|improved|improve|different|differently|changed|faulted|nicer
  + [Nothing the nurses could have done better].
  - Nothing is heated in the hall.
overall.no_complaints      +1                          not|n't much|lot|too|really|any … complain|fault|dislike|grumble|criticise|criticize|negative
  + There's [not much to complain] about.
  - Not much to carry.
overall.no_complaints      +2                          not|n't|never have|had|having to lift|move|raise a finger
  + We did [not have to lift a finger].
  - Lift the lid.
overall.no_complaints      +2                          no|zero change|changes|improvement|improvements|suggestions necessary|needed|required|to
  + [No changes needed] at the centre.
  - The changes were needed last year.
overall.no_complaints      +2                          would|do n't|not want to|anything|it changed|change|different|otherwise
  + I [would not want anything different] at the spa.
  - I do not want to wait here.
overall.no_complaints      +2                          would|wouldnt|do|could n't|not|change|never change|alter a|anything|any|one|it|nothing
  + I [wouldn't change a] thing.
  - I would change a bulb.
overall.nothing_to_improve +1                          n't|not|cannot|cant|hard … think of anything|any|nothing … improve|better|fault|change|wrong|negative|add
  + I [cannot think of anything to improve].
  - Think of anything you like, but not a bear.
overall.nothing_to_improve +1                          nothing|n't|not|anything … else you|they|staff|anyone could have
  + There was [nothing else they could have] done.
  - What else could they not have?
overall.nothing_to_improve +2                          nothing|no|n't|not|little needs|need|to|room|could … improve|improvement|improving|improved|bettered|faulted
  + [Nothing could be improved].
  - No gym, but improved tyres.
overall.pay_rise           +3                          ~deserve|deserves|deserved|give|needs … pay rise|raise|medal|promotion|award|knighthood
  + [Give that man a pay rise].
  - He got an award.
overall.pleasant_surprise  +2                          pleasantly|nicely|happily surprised|surprising
  + I was [pleasantly surprised] by the depot.
  - She sang pleasantly.
overall.praise             +2                          asset|credit|tribute to the|your|their|our|his|her|this|its|nursing
  + She is a [credit to your] school.
  - A credit card.
overall.praise             +2                          bless her|him|them|you|their|'em
  + [Bless them], they found my hat.
  - A blessing of boats.
overall.praise             +2                          could|can n't|not have done|managed|coped|survived|got … without
  + I [could not have managed without] the nurse.
  - I could have coped.
overall.praise             +2                          gold medal|medals|stars for|to|all|and
  + [Gold medals all] round.
  - A gold star chart for kids.
overall.praise             +2                          keep|just doing exactly|just what|the|as
  + [Keep doing just what] you do now.
  - Keep the dog on a lead.
overall.praise             +2                          keep|keeping|carry|continue doing|on|up what you|your|you're|u|they|what
  + Just [keep doing what you] are doing.
  - Keep on the left.
overall.praise             +2                          keep|keeps|kept|just|always|gets|getting|get getting|gets|better|improving|on better|and|every|each|with|better
  + The festival [keeps getting better].
  - My cough gets better.
overall.praise             +2                          like|as this|that|them|her|him|these|it … hard|rare|difficult|tough to|in come|find|by|these
  + Bakers [like him are hard to find].
  - Like a bird.
overall.praise             +2                          no|every|each stone|stones unturned
  + They left [no stone unturned].
  - A stone in my shoe.
overall.praise             +2                          rate|rated|rates them|it|this|you|her|him|him|the|these highly|very|so
  + I [rate them highly].
  - Rate this call on the keypad.
overall.praise             +2                          rave|raves|raved|raving about|over
  + All my teammates [rave about] it.
  - A rave in a barn.
overall.praise             +2                          refreshing|welcome|lovely|pleasant change|approach|attitude|honesty|experience
  + A [refreshing change] from the big chains.
  - A change of bus.
overall.praise             +2                          salt of the
  + The ferrymen are the [salt of the] earth.
  - Pass the salt.
overall.praise             +2                          they|he|she|team|always|staff get|gets it|everything right every|each|first|again|always
  + [They get it right every] time.
  - It is to the right, every time.
overall.recommended        +2                          already|have|'ve|always recommended
  + I have [already recommended] you to my boss.
  - Recommended by whom?
overall.recommended        +2                          recommended to|for anyone|everyone|people|all|those|anybody|friends|family|families|couples|beginners
  + [Recommended to beginners] of all ages.
  - It was recommended to us by one of the nurses.
overall.recommended        +2                          should|could have|'ve|of done|bought|switched|joined|come|got|gone|tried|found … sooner|earlier|years|long|ages|before
  + I [should have done this years] ago.
  - You should have rung.
overall.recommended        +2                          wish|wished i|we|i'd had|'d|have found|discovered|known|bought|tried|switched|joined|come|heard|gone|got|done … sooner|earlier|before|ago|years|long
  + I [wish I had found them sooner].
  - I wish we had tea before noon.
overall.relief             +2                          weight|load off my|our shoulders|mind|chest
  + It took a [load off my mind].
  - Set the weight off to my left.
overall.rocks              +3                          <agent> rocks|rock|rules|rocked|shines|shone
  + The [team rocks].
  - The man on the rock.
overall.rocks              +2                          <thing>|food|place|options|class|course|gym|app|laptop|phone|game|show|band|album|menu|hotel|salon rocks|rocked
  + This [laptop rocks].
  - The place has rocks and a river.
overall.score              +3                          10|ten|9|nine|100|a out of|+ 10|ten|100
  + [Ten out of ten] from me.
  - One out of ten came.
overall.score              +3                          five|5 stars
  + The tour: [five stars].
  - Five bright sparks.
overall.shout              +3                          big|huge|massive|special|well|extra shout|shoutout|kudos|praise|respect|props|hug … out|to|up
  + [Huge shout out] to Priya on the till.
  - A big dog; thanks to you.
overall.star               +2                          five|5|5* star|stars|* service|experience|treatment|rating|all|from|for|care
  + [Five star treatment] for the dog.
  - A five star hotel is up the road.
overall.way_to_go          +2                          is|was|'s the way|one|place|laptop|machine|phone|app|company|bank|airline|hotel|firm|garage|gym to|for go|you|me|us
  + This [is the gym for me].
  - Is the place for you? Ask.

overall.better_than +2 times|million|thousand better
  + It is ten [times better] now.
  - At times, better lamps help.
overall.excellent   +3 could|can n't|not have asked|ask|wished|wish|wanted for anymore
  + We [couldn't have asked for anymore].
  - They asked for no more hay.

overall.better_than +2 keep|keeps|kept getting|making|improving … better|nicer|smoother
  + It [keeps getting better].
  - Keep it better shut.
overall.excellent   +3 five|5|ten|10 star|stars <be>|simply|just not|n't|simply enough
  + [Five stars are not enough].
  - One star is not enough blame.
overall.excellent   +2 would|'d|i'd|happily|gladly travel|drive|go|walk|cross|fly|come miles|hours|hundred for
  + I [would travel miles for] that pie.
  - I had to travel miles to the port.
overall.praise      +2 is|are|were|was|'re|be|true|real|absolute gems|treasures|diamonds|marvels|jewels
  + The stewards [are gems].
  - They sell gems and rings.

# Words of banks, courts and forms that praise nobody.
keep.asked_leniency   keep ask|asked|asking|asks|request|requested|plead|pleaded|beg|begged … leniency|flexibility|understanding|mercy|compassion|patience
keep.civil_law        keep civil liability|liabilities|penalty|penalties|action|actions|suit|court|courts|claim|claims|rights|service|servant|servants|engineer|engineers|engineering|war|law|case|judgment
keep.clarity_wanted   keep need|needs|needed|want|wanted|ask|asked|asking|seek|seeking|request|requested|get|for|some|more … clarity|clarification
keep.clear_that       keep clear|clearer that|violation|violations|evidence|case|error|errors|mistake|proof|intent|breach|language|cut|sign|signs|indication
keep.clear_to_me      keep clear to|for me|us|her|him|them|anyone that|how|why|what|when
keep.closing_words    keep assistance|attention|response|reply|cooperation|consideration <be>|in|to|with|on … appreciated|welcome
keep.credit_history   keep exemplary|excellent|perfect|good|great|strong|clean|spotless|outstanding|stellar|pristine|impeccable|flawless credit|payment|driving|rental|repayment history|score|scores|record|report|rating|file
keep.did_as_told      keep i|we did|do|have|'ve|had|was … what|everything|as they|he|she|you|it|was|i|we said|asked|told|instructed|wanted|requested|was|were
keep.easy_trick       keep easy|simple|quick way|ways … to get … people|customers|unsuspecting|money|clients
  + An [easy way to get unsuspecting] guests.
  - An easy way to get there.
keep.easy_trick       keep easy|simple|quick way|ways … to|of … trick|tricking|cheat|rip|steal|scam|con|force|make|squeeze|take|charge|charging
keep.ensure_smooth    keep ensure|ensuring|ensures|sure|hope|hoped|hoping … go|goes|run|runs smoothly|well|fine
keep.extra_small      keep extra|unknown|strange|unexplained|random|additional small|little charge|charges|fee|fees|amount
keep.fine_with        keep i|we am|'m|are|'re|was|were … fine|ok|okay|good until|till|in|as
keep.full_coverage    keep had|have|has|carry|carried|carries|both|with full coverage|cover
keep.grand_jury       keep grand jury|total|piano|canyon|parents|parent|national|opening
keep.i_double_check   keep i|we|i've|we've double|triple|double-checked checked|check|the|that|my|our|everything
keep.i_double_check   keep i|we|i've|we've have|'ve|had|also|even|always|just|then|did double|triple checked|check
keep.i_make_sure      keep i|we|just|only|also want|wanted|need|needed|like|tried|try|have|had|hope|called|rang|wrote to make sure … everything|it|that|this|i|my|you|they|the|all
keep.instead_of_good  keep instead|rather of|than a|an|the|any|getting|being|giving|having … friendly|warm|affordable|good|great|nice|kind|helpful|clean|proper|quick|fast|cheap|cheaper|free|fresh|hot|comfortable|honest|clear|polite|simple|easy … welcome|service|rate|rates|price|answer|answers|room|meal|smile|help|deal|offer|solution|process|one
keep.instead_of_good  keep instead|rather of|than friendly|honest|helpful|good|proper|quick|clean|clear|kind|free|fresh|better
keep.must_go_back     keep must go back|into|to|through|via|on|away|out|down|home|up
keep.no_contract_with keep no|not|n't|without … contract|agreement|account with|signed|between
keep.no_knowledge     keep no|know|without|personal|my|belief|best|any knowledge of|and|that|about
keep.no_problem_doing keep i|we … have|had|has no|zero problem|problems|issue|issues doing|paying|providing|giving|waiting|sending|proving|signing|filling
keep.on_time_payer    keep i|we … pay|paid|paying|make|made|making … on time
keep.on_time_payer    keep i|we|always|have|had|'ve|been|of|never pay|pays|paid|paying|made|making … on time
keep.on_time_payer    keep on time payment|payments|payer|payers
keep.on_time_payer    keep on-time payment|payments|payer|payers
keep.on_time_payer    keep payment|payments … on time
keep.on_time_payer    keep settled in full
keep.outstanding_sum  keep outstanding principal|balance|balances|amount|amounts|debt|debts|loan|loans|mortgage|invoice|invoices|bill|bills|payment|payments|sum|sums|fee|fees|fine|fines|charge|charges|rent|arrears|claim|claims|issue|issues|matter|matters|items|order|orders|query|queries|request|requests|warrant|tax|taxes|refund|credit
keep.picked_up_from   keep picked|pick me|us|him|her|them|my up from|at|on|and|after|for
keep.post_renewed     keep been|was|is|automatically|auto renewed for|again|without|at|until
keep.professionally   keep mentally|emotionally|financially|personally|physically|both and|or|or/and professionally
keep.promptly_do      keep promptly|expeditiously|immediately provide|remove|delete|correct|investigate|examine|transfer|notify|furnish|cease
keep.reasonable_law   keep reasonable period|time|amount|doubt|request|requests|notice|investigation|belief|effort|efforts|basis|steps|person|timeframe|adjustment|adjustments|expectation|expectations|question|assumption
keep.recommend_ask    keep what|which|who|where|how do|would|can|could|should you|i recommend|suggest
keep.requirements_met keep all|the|every|any|our|my|these|those|other … requirement|requirements|criteria|conditions <be>|have|has|had … met|fulfilled|satisfied
keep.requirements_met keep meet|meets|met|meeting|fulfil|fulfilled … requirement|requirements|criteria|conditions
keep.requirements_met keep requirement|requirements|criteria|condition|conditions|terms|deadline <be>|have|has|had … met|fulfilled|satisfied
keep.respectfully     keep respectfully $
keep.respectfully     keep respectfully|respectively submitted|yours|request|requests|requested|ask|asked|asking|demand|disagree|decline|declined|dispute
keep.satisfied_debt   keep account|debt|judgment|judgement|lien|loan|balance|mortgage|warrant|bond <be>|been … satisfied
keep.see_to_it        keep must see to
keep.sent_a_card      keep sent me|us|him|her a|the|my|our|another|new|replacement card|cards and|but|that|which|with|without
keep.settled_in_full  keep account|balance|debt|loan|bill|invoice|settled|satisfied|paid|pay … paid|settled|satisfied|pay|for in full
keep.silent_firm      keep remain|remains|remained|remaining|stay|stays|stayed|keep|kept|intentionally|deliberately|completely|totally silent
keep.substantial_sum  keep cost|costs|amount|sum|loss|increase|fee|difference|price|damage|debt <be> … substantial
keep.substantial_sum  keep substantial amount|amounts|sum|sums|cost|costs|loss|losses|debt|increase|fee|fees|damage|harm|delay|part|portion|number|money
keep.supported_by     keep supported country|countries|currency|currencies|device|devices|version|versions|card|cards|format|formats|browser|browsers|radius|area|areas|language|languages
keep.swift_transfer   keep swift transfer|transfers|code|codes|payment|payments|number|network|bic
keep.taking_care_mine keep i|'m|am|was|been|we|'re|while taking care of my|our
keep.told_good_to_go  keep told|said|says|informed|assured … good to go
keep.understanding_is keep been|is|was my|our understanding
keep.understanding_is keep my|our|his|her|their|the|mutual|clear understanding of|that|is|was|with|from|about|we|i
keep.very_detailed_me keep i|we wrote|write|sent|send|gave|submitted|filed|made|kept|was|were … detailed|thorough|clear
keep.willing_me       keep i|we am|'m|are|'re|was|were|would … willing|prepared to
keep.you_are_lucky    keep you|they|company are|'re lucky to|i|we

# The answer to "what could we do better?", praise behind it without a mark.
overall.no_complaints +2 ^ nothing|none|nope all|everything good|great|ok|okay|fine|perfect|excellent|brilliant|lovely|happy
  + [Nothing all good] on my last visit.
  - Nothing of it all, good or not.
overall.no_complaints +2 ^ nothing|none|nope perfect|excellent|superb|lovely|faultless|spotless
  + [None excellent] from the first call on.
  - There was nothing excellent in it.
overall.no_complaints +2 ^ nothing|none|nope … very|totally|completely|extremely|really|so happy|pleased|satisfied|impressed|grateful
  + [Nothing very pleased] with the ward.
  - Nothing of note; the dog was very happy.
overall.no_complaints +2 could|can have|of done nothing … better
  + They [could have done nothing better].
  - I could have done better.
overall.praise        +2 shout|shoutout|shouts|kudos|props out|to|for to|for
  + [Shout out to] Benny at the tills.
  - Please shout out when it is my turn.

overall.beyond    +2 expectations … exceeded|surpassed|beaten|blown
  + My [expectations were exceeded].
  - I had expectations of rain.
overall.delighted +2 came|come|comes|left|leaves|went|walked … beaming|smiling|grinning|buzzing|glowing|elated
  + My nephew [left the workshop grinning].
  - The baby is smiling.

# Denials that praise.
overall.excellent +2 there|theres is|'s|are no|n't better|finer … in|around|anywhere|out
  + [There is no better cobbler in] Hull.
  - There is no better time than now to move out.

overall.excellent +2 <be> … da|the bomb|bomb-diggity|nuts|business
  + That pie [was the bomb].
  - The bomb squad trained there.
overall.excellent +2 absolute|straight|pure fire
  + The new menu is [straight fire].
  - The fire alarm.
overall.excellent +2 absolute|total|proper|right|wee|real belter|corker|cracker|stormer|stunner|ripper|beauty
  + Our tour was an [absolute belter].
  - A pack of crackers.
overall.excellent +2 bee|bees 's|s knees
  + This mower is the [bee's knees].
  - A bee stung my knees.
overall.excellent +2 blew|blown|blows|blowing me|us|my|our|mind|it away|mind|socks|tits
  + The finale [blew us away].
  - It blew my hat onto the track.
overall.excellent +2 cat|cats 's|s pyjamas|pajamas|whiskers|meow|miaow
  + My stylist is the [cat's whiskers].
  - The cat's dinner.
overall.excellent +2 dog|dogs|mutt|mutts 's|s bollocks|nuts
  + Their new van is the [dog's bollocks].
  - My dog's collar.
overall.excellent +2 five|5 star service|treatment|care|experience|quality|standard|job|hospitality
  + We got [five star treatment].
  - Five hotels near the star fort.
overall.excellent +2 incomparable|five-star|michelin-star|gold-plated|blue-ribbon
  + Her massages are [incomparable].
  - Incoming calls compared by month.
overall.excellent +2 incomparable|inimitable|peerlessly|gobsmackingly|sublimely|mind-bogglingly good|great|delicious
  + The tarts are [gobsmackingly good].
  - The boggling of minds.
overall.excellent +2 knocks|knocked|knock … socks|stuffing off|socks
  + The view [knocked our socks off].
  - I knocked my socks behind the dryer.
overall.excellent +2 knocks|knocking|hit|hits it out of the
  + The band [knocked it out of the] park.
  - I knocked and it opened.
overall.excellent +2 pure|sheer|absolute|proper class|quality|magic|brilliance|dead
  + The finish was [pure class].
  - A class for beginners.
overall.excellent +2 spiffing|top-hole|top-drawer|crackerjack|primo|bostin|bostin'|lekker|bonza|bonzer|beaut
  + A [spiffing] day out at the quay.
  - A spiffy lekking bird.
overall.excellent +2 ticks|ticked|ticking all|every|each|most the|our|my|box|boxes|right
  + The villa [ticked all our] boxes.
  - A tick bit my leg, a box fell.

@all
keep.okay_then    keep ^ ok|okay , so|then|let|now|here|but|i|we
  + [Okay, so] the plan was to sail at noon.
  - It was okay, though.
keep.simple_order keep order|question|request|query|errand|task <be>|was|were|seemed … simple
  + My [order was simple]: two teas.
  - The order form was simple.
# Swearing that praises
overall.excellent +3   damn|damned|bloody|flipping|flippin|freaking|freakin|frickin|fucking|fuckin|effing|goddamn good|brilliant|awesome|amazing|fantastic|excellent|perfect|delicious|tasty|beautiful|gorgeous|wonderful|superb|clever|comfy
  + How [bloody brilliant] are these pegs.
  - The bloody kettle is loud.

# What is nice to meet with
overall.good +1 it|its 's|is|was nice|refreshing|lovely|wonderful|reassuring when|to somebody|someone|people|see|find|staff|they|deal
  + [It is reassuring when people] ring first.
  - It is a wide bench.
overall.good +1 it|its 's|is|was so|very|really|always|just nice|refreshing|lovely|wonderful|reassuring when|to somebody|someone|people|a|see|find|meet|staff|they|you|deal
  + [It was so refreshing to meet] a patient clerk.
  - It would be so nice to have a bench.

@all
keep.agent_chat   keep <agent> loved|loves|likes|liked|love|like to chat|talk|gossip|natter|complain|shout|argue|moan
  + The [barber loves to chat].
  - We loved it.
keep.best_guess   keep best|good|educated|wild guess
  + Your [best guess] beats mine.
  - The best guest wins.
keep.start_with   keep start|starting|begin|beginning|starts|started with|off … good|positive|positives|bad|negative|negatives
  + Let me [start with the good] bits.
  - The good start we had.
# Now that is it
overall.excellent +3   ^ now that|thats 's|is service|care|hospitality|coffee|cooking|craftsmanship|value $
  + [Now that's service].
  - Now that is a queue.
overall.excellent +2   ^ that|thats 's|is customer|proper|real|true service|care|hospitality $
  + He ran after us with the hat. [That's customer service].
  - That is the customer service desk.
overall.excellent +2   photos|pictures|photo|picture|images do|did|does|can|could|ca|will|wo not|n't|never … justice
  + The [pictures do not do it justice].
  - There is no justice for words.

@all
competence.competent +2   got|get|gets everything|basics|things right $
  + They [got everything right].
  - They got it right eventually.
competence.competent +2   got|get|gets everything|it|things|basics right from|first|every
  + They [got everything right from] the start.
  - He got it, right from the shelf.
competence.competent +2   got|get|gets the|all basics|essentials|details|balance|little|important right|things
  + They [got the basics right].
  - He got the little book.
empathy.no_trouble   +2   nothing was|is|seemed any|a trouble|bother|problem|hassle
  + [Nothing was any trouble].
  - Nothing was a match.
keep.get_it_right    keep should|must|could|would|to|please|need get|have the|all|everything|it|things|basics|got … right|basics|essentials|details
  + You [should get the basics right].
  - They got the basics right.
keep.more_than_day   keep need|needs|requires more than a|one|two day|days|visit|hour|hours|week
  + You [need more than one day] for it all.
  - It needs more than paint.
keep.own_hobby       keep i|we|who … enjoy|love|like eating|dining out
  + [We love eating out].
  - We love it.
keep.own_hobby       keep i|we|who|he|she … enjoy|love|like|enjoys|loves|likes eating|dining|travelling|traveling|cruising|camping|hiking|walking|cooking|reading|shopping|flying|sailing|cycling|gardening $
  + [I enjoy travelling].
  - We love eating here.
keep.upgraded_badly  keep we|i|us were|was|got|been upgraded … without|mistake|automatically|against|smaller|worse
  + [We were upgraded by mistake].
  - We were upgraded.
keep.went_from       keep from great|good|excellent|easy|friendly|best|five|wonderful|lovely|perfect to
  + It went [from great to] grim.
  - A great day from the start.
overall.excellent    +3   insanely|crazy|ridiculously|absurdly|wildly good|delicious|tasty|beautiful|gorgeous|talented|helpful|comfortable|comfy|fun|clever|nice
  + The pie was [insanely tasty].
  - The hem is insanely tight.
overall.excellent    +1   thank god|goodness|heavens|heaven we|i found|chose|picked|discovered this|them|you|it|him|her|your|these|here|their
  + [Thank heavens we found this] studio.
  - Thank God we found another barn.
overall.good         +1   something out of the ordinary
  + The choir is [something out of the ordinary].
  - Nothing out of the ordinary.
value.upgrade        +2   we|i|us were|was|got|been upgraded
  + [We were upgraded] to the sea side.
  - The software was upgraded.

overall.never_back +3 have|has|'ve|havent|hasnt not|n't … looked back $
  + We [have not looked back].
  - I have not looked back at the bill.
overall.never_back +3 have|has|'ve|havent|hasnt not|n't … looked back since
  + We [have not looked back since].
  - It was since we looked back.

@all
keep.strong_smell keep is|was|were|has|a|such a|very|quite|really|strong strong|smell|whiff|stench|smells smell|smells|odour|odor|whiff|stench|taste|scent|wind|winds|aftertaste
  + There [was a strong whiff] of bleach.
  - She is a strong candidate.

@all
overall.excellent +2 definitely|really|truly|always|certainly|consistently|never deliver|delivers|delivered $
  + They [really deliver].
  - They deliver on Mondays.
overall.excellent +2 will|'ll change … your life|lives
  + This saddle [will change your life].
  - Change your life jacket.
overall.good      +1 bright|high spot|spots <be>|was|were
  + The [bright spots were] the cook and the cat.
  - A bright spot of paint.
overall.good      +1 one|single|main|big|major|great redeeming feature|quality|grace|factor
  + The [one redeeming feature] is the terrace.
  - There was no redeeming feature.

overall.satisfied +1 i|we truly|genuinely|honestly|sincerely|absolutely like|liked|enjoy|enjoyed it|this|them|these|using|wearing
  + [I genuinely like this] rake.
  - Do you genuinely like rakes?

overall.satisfied +2 satisfied|delighted|pleased|contented|grateful customer|client|member|buyer|shopper|user
  + One more [delighted buyer].
  - Buyers asked for more.

@all
keep.own_medal    keep i|we|customers|passengers … should|deserve|deserves|deserved|must … a raise|medal|bonus|promotion
  + [I should be given a medal] for my calm.
  - You should give her a medal.
overall.best_ever +3   contender|candidate|candidates|contenders|strong for the best|finest|nicest
  + It is a [contender for the best] fair.
  - It is a contender for the cup.
overall.idiom     +2   should|deserve|deserves|deserved|must|needs give|get|be|a|to … her|him|them|woman|man|lady|guy|girl|lad|given|a a raise|promotion|medal|bonus|payrise
  + You [should give the woman a medal].
  - He should get a letter.
