@language en
@kind     enchantments

# Praise given: thanks, compliments, a good word to others, faith kept.

# Compliments and thanks
overall.hats_off  +3 ~take|taking my|our hat|hats off
  + I [take my hat off] to you all.
  - Take my coat off the chair.
overall.idiom     +2 should|deserve|deserves|deserved|must|needs give|get|be|a|to … her|him|them|woman|man|lady|guy|girl|lad|given|a a raise|promotion|medal|bonus|payrise
  + You [should give the woman a medal].
  - He should get a letter.
overall.kudos     +2 chapeau|sublime|unrivaled|unparalleled|matchless|peerless|phenomenally|exquisite|heavenly|divine|dreamy|a1|super-duper|delight
  - What do you mean by exemplary damages? No.
  + The view over the harbour is [sublime].
overall.pay_rise  +3 ~deserve|deserves|deserved|give|needs … pay rise|raise|medal|promotion|award|knighthood
  + [Give that man a pay rise].
  - He got an award.
overall.praise    +2 <be> a|real|true|absolute star
  + The night porter [is a star].
  - Take off a star for the lift.
overall.praise    +2 <be> … credit to
  + The stewards [are a credit to] your club.
  - When will you credit to my card the ten pounds ?
overall.praise    +2 ^ props to
  + [Props to] the miller.
  - The props to the left are heavy.
overall.praise    +2 asset|credit|tribute to the|your|their|our|his|her|this|its|nursing
  + She is a [credit to your] school.
  - A credit card.
overall.praise    +1 big|huge|massive|special|many … thanks|thank|shout
  + A [huge thank] you to the midwives.
  - No need to thank me for the big parcel.
overall.praise    +2 bless her|him|them|you|their|'em
  + [Bless them], they found my hat.
  - A blessing of boats.
overall.praise    +2 came|come|comes out great|lovely|beautiful|beautifully|perfectly|gorgeous|stunning|wonderful|amazing|fantastic|fabulous|brilliantly
  + The portraits [came out gorgeous].
  - The amazing cast came out at ten.
overall.praise    +2 cannot|cant|couldnt thank|praise|recommend|speak|fault|rate … enough|highly
  + I [cannot thank the ward enough].
  - I cannot thank you for a fine.
overall.praise    +2 carry on as|the|doing … you|are|work|is
  + [Carry on as you] are.
  - May I carry on my bag ?
overall.praise    +2 ca|can not|n't praise|rate|recommend … enough|highly
  + I [can not praise her enough].
  - Do not praise the pup for that.
overall.praise    +2 ca|can|could not|n't thank … enough
  + I [can't thank you enough].
  - Thank you, that is enough milk.
overall.praise    +2 class act
  + The umpire is a [class act].
  - The dance class has its act at noon.
overall.praise    +2 congratulations|congrats|kudos|bravo|shoutout|hooray|applaud|commend|commended
  + [Kudos] to the gate team.
  - My credit card is in the post.
  + [Kudos] to the new chef.
overall.praise    +2 could|can n't|not have done|managed|coped|survived|got … without
  + I [could not have managed without] the nurse.
  - I could have coped.
overall.praise    +2 hats|hat off
  + [Hats off] to the paramedics.
  - They asked whether to take your hat off in the chapel.
overall.praise    +1 interesting|fun
  + The harbour talk was [interesting].
  - They asked whether the pool is fun for kids.
overall.praise    +2 is|are|were|was|'re|be|true|real|absolute gems|treasures|diamonds|marvels|jewels
  + The stewards [are gems].
  - They sell gems and rings.
overall.praise    +2 keep|just doing exactly|just what|the|as
  + [Keep doing just what] you do now.
  - Keep the dog on a lead.
overall.praise    +2 keep|keeping|carry|continue doing|on|up what you|your|you're|u|they|what
  + Just [keep doing what you] are doing.
  - Keep on the left.
overall.praise    +2 keep|keeps|kept|just|always|gets|getting|get getting|gets|better|improving|on better|and|every|each|with|better
  + The festival [keeps getting better].
  - My cough gets better.
overall.praise    +2 legend|legends|heroes|angels|angel|lifesaver|lifesavers|rockstar|rockstars|godsend
  + The night nurses are [angels].
  - They asked whether I am legend is my film for tonight.
overall.praise    +2 like|as this|that|them|her|him|these|it … hard|rare|difficult|tough to|in come|find|by|these
  + Bakers [like him are hard to find].
  - Like a bird.
overall.praise    +2 rate|rated|rates them|it|this|you|her|him|him|the|these highly|very|so
  + I [rate them highly].
  - Rate this call on the keypad.
overall.praise    +2 rave|raves|raved|raving about|over
  + All my teammates [rave about] it.
  - A rave in a barn.
overall.praise    +2 refreshing|welcome|lovely|pleasant change|approach|attitude|honesty|experience
  + A [refreshing change] from the big chains.
  - A change of bus.
overall.praise    +1 rewarding|invaluable|benefited|benefitted
  + The group sessions are [rewarding].
  - My housing benefit starts in May.
overall.praise    +2 shout|shoutout|shouts|kudos|props out|to|for to|for
  + [Shout out to] Benny at the tills.
  - Please shout out when it is my turn.
overall.praise    +2 speak|speaks|spoke|think highly
  + My sister [speaks highly] of the dentist.
  - Speak up, the mast is highly strung.
overall.praise    +1 thanks|thank|thx|cheers … everything|all|making|wonderful|amazing|great|excellent|brilliant|fantastic
  + [Thank you for everything] on ward nine.
  - Thanks in advance for a reply, all.
overall.praise    +2 they|he|she|team|always|staff get|gets it|everything right every|each|first|again|always
  + [They get it right every] time.
  - It is to the right, every time.
overall.praise    +2 thumbs up
  + [Thumbs up] for the new tram.
  - Two thumbs fit, up to size ten.
overall.praise    +1 very|really|so|most|extremely valuable
  + The talk on grants was [very valuable].
  - Leave nothing valuable in the locker.
overall.praise    +2 well done|played
  + [Well done] to the whole depot.
  - I like my steak well done.
overall.praise    +2 ~deserve|~deserves … raise|medal|award|promotion|rise|praise|recognition|star|stars
  + That usher [deserves a medal].
  - Do I deserve a fine for one stamp ?
overall.praise    +2 ~keep up the|your|with good|great|the|excellent
  + [Keep up the good] spirits at the counter.
  - I cannot keep up the pace of your tour.
overall.praise    +2 ~praise|praised|praises
  + There was [praise] for the hospice.
  - They asked whether the song Praise You closed the show, if I recall.
overall.praise    +2 ~turn out|around great|well|lovely|nice|beautifully|perfect|perfectly|gorgeous|stunning|wonderful|amazing|fantastic|fabulous
  + The cake [turned out lovely].
  - Turn around at the nice oak tree.
overall.shout     +3 big|huge|massive|special|well|extra shout|shoutout|kudos|praise|respect|props|hug … out|to|up
  + [Huge shout out] to Priya on the till.
  - A big dog; thanks to you.
overall.star      +2 five|5|5* star|stars|* service|experience|treatment|rating|all|from|for|care
  + [Five star treatment] for the dog.
  - A five star hotel is up the road.
overall.way_to_go +2 is|was|'s the way|one|place|laptop|machine|phone|app|company|bank|airline|hotel|firm|garage|gym to|for go|you|me|us
  + This [is the gym for me].
  - Is the place for you? Ask.

@sector health airline retail telecom restaurant hotel transport leisure app
overall.praise +1 thanks|thank|thx|thankyou … help|assistance|support|care|kindness|service|advice|hospitality
  + [Thank you for the support] after the flood.
  - Do thank the crew.

@all

# Recommended, and come back to
overall.loyal       +1,decides:make,stage:renew coming|returning … here|every|back|for … <duration>=1y
  + We have been [coming here for nine years].
  - In a year the bus is coming.
overall.loyal       +2,decides:make,stage:renew extended our|my stay|holiday|trip|membership|visit|booking|subscription
  + We [extended our stay] twice.
  - They have extended our road.
overall.never_back  +3                          have|has|'ve|havent|hasnt not|n't … looked back $
  + We [have not looked back].
  - I have not looked back at the bill.
overall.never_back  +3                          have|has|'ve|havent|hasnt not|n't … looked back since
  + We [have not looked back since].
  - It was since we looked back.
overall.never_back  +3                          never looked back
  + I joined in May and [never looked back].
  - She never looked at the back.
overall.recommended +2                          already|have|'ve|always recommended
  + I have [already recommended] you to my boss.
  - Recommended by whom?
overall.recommended +2                          recommended to|for anyone|everyone|people|all|those|anybody|friends|family|families|couples|beginners
  + [Recommended to beginners] of all ages.
  - It was recommended to us by one of the nurses.
overall.recommended +2                          should|could have|'ve|of done|bought|switched|joined|come|got|gone|tried|found … sooner|earlier|years|long|ages|before
  + I [should have done this years] ago.
  - You should have rung.
overall.recommended +2                          wish|wished i|we|i'd had|'d|have found|discovered|known|bought|tried|switched|joined|come|heard|gone|got|done … sooner|earlier|before|ago|years|long
  + I [wish I had found them sooner].
  - I wish we had tea before noon.

# Needs met
overall.everything +2 everything that|you|one … want|need|wish|ask|wanted|needed
  + It is [everything that you could want] in a tent.
  - They want everything.
overall.everything +2 exactly|just what|i|we … wanted|needed|hoped|asked
  + It is [just what we needed].
  - What did they ask? Just that.
overall.everything +2 got|had|has|found|received|get exactly|just|everything|all what|i|we … wanted|needed|asked|ordered|expected|looking
  + I [got exactly what I asked] for.
  - I got what was left.
overall.everything +2 like|love|loved|liked|adore everything|all|anything about|of|on|from
  + We [loved everything about] the class.
  - Is all of it as you like?
overall.needs      +1 does|did|do the job|trick
  + The mop [does the job].
  - A job in the city.
overall.needs      +2 does|do|did everything|all|exactly|precisely|just|what what|it|i|that|we|the says|need|want|should|needed|wanted|asked|required|advertised|promises
  + It [does what it says].
  - It does rain.
overall.needs      +2 got|get|received|had what i|we wanted|needed|ordered
  + I [got what I needed] from the shelf.
  - What do I need to get in ?
overall.needs      +2 needs|wish|request|expectations|requirements|requirement … was|were|is|are|been met|catered|satisfied|fulfilled|anticipated
  + All my [needs were met] by the ward team.
  - The needs of my mum were not.
overall.needs      +2 ~suit|~meet|~met|~fit|~serve|~fulfil|exceeded|exceeds|surpassed my|our|all|every … needs|requirements|expectations|purpose|criteria|need|expectation
  + It [suits my needs].
  - My needs are small.

overall.praise +3 no need|reason to look|go|shop elsewhere|further
  + [No need to look further].
  - No need to look.
  - No point in looking further, you have no answer.

overall.praise +3 ^ why go|look|shop|eat|travel elsewhere
  + [Why go elsewhere] ?
  - Why go at all?
  - Why travel anywhere with them?
