@language en
@kind     ruptures

# A contact that nobody answered.
keep.coats        keep              ~hang up our|my ~coat
rupture.no_answer rupture:no_answer <negation>|never … ~answer|~reply|~respond|~call|~hear|~heard|~phone|~contact … back|me|us|emails|calls|anything|from
  + They [never called me] back.
  - Answer me this.
rupture.no_answer rupture:no_answer cut off
  + The call was [cut off].
  - They cut hair.
rupture.no_answer rupture:no_answer gone|went unanswered
  + My letters [went unanswered].
rupture.no_answer rupture:no_answer nobody|noone|no-one|one … ~answer|~reply|~respond|~call|~pick
  + [Nobody picks] up.
rupture.no_answer rupture:no_answer no|zero|without ~reply|~response|~answer|~acknowledgement|~callback
  + Three emails and [no reply].
rupture.no_answer rupture:no_answer rings|ring|rang out
  + The phone just [rings out].
  - A ring and a watch.
rupture.no_answer rupture:no_answer unanswered|ghosted
  + My note is [unanswered].
rupture.no_answer rupture:no_answer ~call|~line dropped|disconnected
  + My [call dropped] twice.
  - Call the desk.
rupture.no_answer rupture:no_answer ~hang|hung|hangs up
  + I was [hung up] on.
  - A picture hung in the hall.

# A contact point that is not there.
rupture.missing rupture:missing_touchpoint no ~branch|~store|~office|~counter … ~near|local|left|open
  + There is [no branch left] in town.
  - The branch is open.
rupture.missing rupture:missing_touchpoint no ~human|~person|~agent|~staff … to ~speak|~talk|~help
  + [No human to speak] to.
  - A human being to talk to.
rupture.missing rupture:missing_touchpoint no … ~number|~phone|~email|~address to ~call|~contact|~ring
  + There is [no number to call].
  - Which number do I call?
rupture.missing rupture:missing_touchpoint no|<negation> … way|means to|of … ~contact|~speak|~talk|~call|~reach
  + There is [no way to contact] them.
  - Which way to the pier?
rupture.missing rupture:missing_touchpoint only|just|all ~bot|~chatbot|~automated|robot|robots
  + You get [only chatbots].
  - The bot is cute.

# Blocked.
rupture.dead_end rupture:dead_end <negation> … go|get|move any|further|past|beyond
  + I can [not get past] page two.
  - Go past the church.
rupture.dead_end rupture:dead_end dead end
  + Every menu is a [dead end].
rupture.dead_end rupture:dead_end locked out
  + I am [locked out] for good.
  - A locked safe.
rupture.dead_end rupture:dead_end ~brick wall
  + I hit a [brick wall].
  - A brick house with a wall.

# Contacted again for the same thing.
communication.chased     -2,rupture:repeat_contact,effort:chase         chased|chasing|chaser|chasers
  + I [chased] the agent for keys.
  - The dogs chase a ball.
communication.chased     -2,rupture:repeat_contact,effort:chase         despite … ~reminder|~call|~email|~request|~complaint|~chasing|~letter
  + [Despite two reminders], nothing moved.
  - Despite the rain we ate out.
communication.chased     -2,rupture:repeat_contact,effort:chase         follow up|ups ~email|~call|~note|~message
  + I sent [follow up notes] all spring.
  - The follow spot was bright.
communication.chased     -2,rupture:repeat_contact,effort:chase         ~badger|pester|~nag|~hound|prod|hassling
  + I had to [pester] the surgery for results.
  - A badger in the garden.
communication.chased     -2,rupture:repeat_contact,effort:chase         ~remind … them|him|her|staff|us|again
  + I had to [remind them] of the allergy.
  - It reminds me of home.
keep.animal              keep                                           a|the badger|hound
keep.call_after          keep                                           ~call|~email after
keep.pet_chase           keep                                           ~dog|~cat|~kid|~kids|car chase|chasing
keep.word_game           keep                                           letter word
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again <count>=3 … ~call|~phone|~email|~contact|~ask|called|asked
  + [Three times I asked] for a form.
  - Three times a year there is a fair.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again again and again
  + The same reply [again and again].
  - I would come again and bring mum.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again endless|countless|numerous|repeated|multiple|several|many … ~request|~attempt|~complaint
  + [Countless polite requests], same sofa.
  - Call after lunch.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again over and over
  + The same call [over and over].
  - Over the bridge and over the hill.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again third|fourth|fifth|3rd|4th time … ~call|~calling|~contact|~ask|~phone|~email|~write
  + That's the [third time I have called].
  - Our third time here, and we call it home.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again three|four|five|six|seven|eight|ten|twenty|3|4|5|6|7|8|10|20 ~call|~email|~letter|~complaint|phonecalls
  + It took [five calls] to cancel.
  - Five stars.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again three|four|five|six|several|multiple|numerous|3|4|5|6 phone ~call
  + [Six phone calls] for one socket.
  - Three phone shops call here home.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again ~ask|~asked … <count>=3
  + I [asked three times].
  - I asked for three rolls.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again ~call|~calling|~phone|~ring|~email … every|each ~day|~week|~month
  + I [call them every week].
  - Every day a new dish. Call ahead.
resolution.contact_again -2,rupture:repeat_contact,effort:contact_again ~call|~phone|~ring|rang|rung|~email|~write|~contact|called|phoned|emailed|contacted|written … <count>=3
  + I [phoned them four times] about a typo.
  - Phone credit lasts four days.
rupture.repeat           rupture:repeat_contact                         third|fourth|fifth|sixth|umpteenth|nth|3rd|4th|5th|6th ~call|~email|~time|~letter|~message|~complaint|~attempt|~request
  + This is my [fourth email].
  - Third from the left.
rupture.repeat           rupture:repeat_contact                         ~call|~phone|~ring|~rang|~email|~write|~contact|called … again|back
  + I [called them again] today.
  - We will be back.

# Told again, passed on, sent elsewhere (without a feeling of their own).
communication.chased -2,rupture:repeat_contact,effort:chase chase up|them|him|her|people|everyone|everything|it
  + It is a full job to [chase them].
  - I moved to Chase bank in May.
communication.chased -2,rupture:repeat_contact,effort:chase had|have|having|has|need|needed to chase
  + We [had to chase] the vet for a reply.
  - I wrote to Chase in May.
communication.chased -2,rupture:repeat_contact,effort:chase i|we|constantly|continually|continuously|always chase
  + Each time [I chase] I get a new date.
  - I went to Chase in June.
keep.chase_bank      keep                                   chase bank|banks|card|cards|mortgage|home|account|credit|sapphire|freedom|visa|branch|business
rupture.retell       rupture:retell                         ~explain|~tell|~repeat … again
  + I [explained it again].
rupture.switch       rupture:channel_switch                 told|asked|advised to ~call|~ring|~email|~visit|~write
  + I was [told to call].
rupture.transfer     rupture:transfer                       transferred … to|me
  + I was [transferred to] sales.
