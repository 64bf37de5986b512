@language en
@kind     natures

# Thanks and praise.
nature.thanks nature:praise hats off to
  + [Hats off to] the crew.
  - The hats are off the shelf.
nature.thanks nature:praise keep up the good|great|excellent|amazing work
  + [Keep up the good work].
  - The work is bad.
nature.thanks nature:praise shout|shoutout out to
  + A [shout out to] the crew.
  - They shout at us.
nature.thanks nature:praise thank you
  + [Thank you] to the crew.
  - Thank you in advance.
nature.thanks nature:praise thank|thanks|thankyou|thx|thnx|kudos|congratulations|congrats|bravo
  + [Kudos] to the crew.
  - Thanks in advance for a reply.
nature.thanks nature:praise well done
  + [Well done] to the crew.
  - It went well, all is done.

# Questions and requests.
nature.help     nature:request help me|us|please|pls
  + [Help me] with my pin.
  - The helpful clerk.
nature.help     nature:request i|we am|'m|are|'re looking|requesting|asking for
  + [I am looking for] a late bus.
  - They are looking at us.
nature.help     nature:request looking|requesting|asking for
  + I'm [looking for] a late bus.
  - Looking at us.
nature.help     nature:request need|needs|want|some|require|requesting help|assistance|support|advice
  + I [need help] with my pin.
  - They helped.
nature.help     nature:request please|pls|plz|kindly help|advise|assist|call|contact|send|check|fix|cancel|confirm|refund|reply|respond|email|tell|let|dm|look|get|give|provide|change
  + [Please send] the form.
  - Pleased with the form.
nature.question nature:request any idea|ideas|chance|news|update|updates|way|word|info
  + [Any chance] of a late bus?
  - Many ideas.
nature.question nature:request can|could|would|will you|u|someone|anyone please|pls|plz|kindly
  + [Could you please] check my gate?
  - You could please nobody.
nature.question nature:request can|could|would|will|may you|u|i|we|someone|anyone|somebody
  + [Can you] check my gate?
  - You can sleep.
nature.question nature:request do i|we need|have|get|pay
  + [Do I need] a visa?
  - I do need it.
nature.question nature:request do|does|did you|u|they|your
  + [Do you] ship to Malta?
  - You do ship.
nature.question nature:request how do|can|could|should|would|long|much|many|does|did|is|are|to
  + [How do] I change my pin?
  - However, I changed it.
nature.question nature:request is it possible
  + [Is it possible] to pay twice?
  - It is possible.
nature.question nature:request is|are there a|any|an|another
  + [Is there a] late bus?
  - There is a late bus.
nature.question nature:request i|we have a|one|another question|query
  + [I have a question] on my bill.
  - The question stays.
nature.question nature:request i|we|just wanted|want|would|need|like|'d to|like know|to
  ? [I would like to know] the limit.
  - I know the limit.
nature.question nature:request let me|us know
  + [Let me know] the date.
  - I know the date.
nature.question nature:request quick|simple question
  + [Quick question], do you ship?
  - A quick bus.
nature.question nature:request tell|let me|us know|how|what|when|if|where|why
  + [Tell me how] to pay.
  - He told me.
nature.question nature:request want|wanted|wanting|wish|trying to know|ask|change|cancel|check|find|understand|order
  + I [want to know] the limit.
  - The limit he wants.
nature.question nature:request what is|are|'s|do|does|should|can|time|happens|kind|would
  + [What is] the limit?
  - That is what he said.
nature.question nature:request when will|can|do|does|is|are|should|would
  + [When will] the card come?
  - When the card came.
nature.question nature:request where can|do|is|are|should|'s|would
  + [Where can] I park?
  - Where I park.
nature.question nature:request which|who|whom do|can|is|should|of|are
  + [Who do] I ask?
  - A clerk who does ask.
nature.question nature:request why is|was|are|were|do|does|did|has|have|can|would
  + [Why was] my card declined?
  - The reason is simple.
nature.question nature:request wondering|wonder if|whether|when|how|why|what
  + I am [wondering if] the bus runs.
  - No wonder.
nature.question nature:request would|'d like|love|want to know|ask|change|cancel|order|add|book|check|update|speak|talk|get|have|request|open|close
  + I [would like to know] the limit.
  - I like to fly.

# Wishes.
nature.suggest nature:suggestion could|can|should|must be improved|better|quicker|faster|cheaper|clearer
  + Signs [could be clearer].
  - Signs are clear.
nature.suggest nature:suggestion how|what about
  + [How about] a late bus?
  - The talk was about a bus.
nature.suggest nature:suggestion i|we wish you|they|there|it|the|we|i
  + [I wish you] had a late bus.
  - He had a late bus.
nature.suggest nature:suggestion more|better|extra|longer|cheaper staff|staffing|parking|seating|seats|training|communication|choice|options|information|chairs|nurses|doctors|signs|hours
  + [More parking] at the back.
  - The car park.
nature.suggest nature:suggestion needs|need to|more be|staff|training|improve|improvement
  + The bus [needs to be] on time.
  - He needs a bus.
nature.suggest nature:suggestion please|pls|plz add|consider|bring|make|allow|include|improve|introduce|stop|keep|remove|update
  + [Please add] a late bus.
  - They add a late bus.
nature.suggest nature:suggestion should be|have more|a|an|better|improved|changed|able
  + There [should be a] late bus.
  - There is a late bus.
nature.suggest nature:suggestion suggest|suggestion|suggestions|recommendation|improvement|improvements
  + My [suggestion] is a late bus.
  - The bus is late.
nature.suggest nature:suggestion would|'d be nice|good|great|better|helpful|useful|cool|lovely|awesome|appreciated|ideal
  + A late bus [would be helpful].
  - The late bus is helpful.
nature.suggest nature:suggestion would|'d love|like to see
  + We [would love to see] a late bus.
  - We love to see it.
nature.suggest nature:suggestion you|they|u should|could|might|ought
  + [You should] open on Sundays.
  - You do open on Sundays.

# Complaints.
nature.complain nature:complaint complaint|complain|complaining|complained|grievance|dispute|disputing|disputed
  + This is a [complaint].
  - The plan is on the counter.
nature.complain nature:complaint demand|demanding|expect|want a|an|my|full refund|apology|explanation|compensation|answer|money
  + I [demand a refund].
  - The demand is high.
nature.complain nature:complaint file|filing|filed|lodge|lodged|lodging|raise|raised|submit|submitted|make|made|making a|another|my complaint|dispute|claim|report
  + I [filed a complaint].
  - I keep a file.
nature.complain nature:complaint legal|court action|proceedings
  + I will take [legal action].
  - It is legal.
nature.complain nature:complaint ombudsman|cfpb|lawsuit|sue|suing|attorney|lawyer|solicitor|court|fcra|fdcpa|regulator
  + I write to the [ombudsman].
  - A bus to the coast.
nature.complain nature:complaint small claims
  + I go to [small claims] next.
  - A small bus.
nature.complain nature:complaint trading standards
  + I write to [Trading Standards].
  - The standard of trade.

# Facts, and nothing that concerns the relation.
nature.complain nature:complaint        ^ do your|something job|jobs|about
  + [Do your job].
  - They do a good job.
nature.complain nature:complaint        if this|it|that happens|continues|occurs|goes|keeps again|on|once|one|any|like|happening
  + [If it happens again] I go.
  - If the sun goes down, we stay.
nature.complain nature:complaint        sort|get it|this|that|yourselves|yourself|your|ur out|act|finger
  + [Sort yourselves out].
  - Sort the cards by colour.
nature.complain nature:complaint        when are|will you|they going|gonna|ever|finally|actually … fix|repair|sort|answer|reply|respond|refund|resolve|learn|stop|listen|care
  + [When are you going to fix] the lift?
  - When are you going to open in York?
nature.help     nature:request          get me|us out|home|to|on|back|off
  + [Get me home].
nature.help     nature:request          please|pls|plz|kindly rebook|investigate|unlock|unblock|reset|resend|arrange|process|transfer|book|reschedule|schedule|upgrade|credit|waive|ship|activate|deactivate|reactivate|connect|explain|clarify|follow|delete|replace|correct|sort|resolve|reach|direct|point|share
  + [Please rebook] my seat.
nature.help     nature:request          would|'d love|like|appreciate|prefer if|it … someone|you|u|somebody|anyone
  + I [would love if someone] could drive me.
nature.inform   keep,nature:information ^ alright|allright|ok|okay|fine|cool|great|perfect will|then|i'll|i'm|let|got|noted
  + [Alright then], I wait.
  - The room was alright.
nature.inform   nature:information      for your|ur information|info
  + [For your information], I moved.
  - I moved.
nature.inform   nature:information      fyi|btw
  + [FYI], I moved to Leeds.
  - I moved to Leeds.
nature.inform   keep,nature:information sure|ok|okay|yes|yeah|yep|k no problem|problems|worries
  + [Yeah no problem], I wait.
  - There was no problem.
nature.inform   nature:information      to let you know
  + Just [to let you know], I moved.
  - You know I moved.
nature.noise    nature:noise            asdf|qwerty|lorem|ipsum|blah|testing123
  + [asdf]
  - A blazer.
nature.noise    nature:noise            buy followers|likes|views
  + [Buy followers] today.
  - I buy bread.
nature.noise    nature:noise            casino|casinos|viagra|crypto|bitcoin|bitcoins|forex|onlyfans|jackpot|nft|nfts|airdrop|giveaway
  + Win at the [casino] tonight.
  - The case is shut.
nature.noise    nature:noise            click here|below
  + [Click here] to win.
  - The button will not click.
nature.noise    nature:noise            earn|make|win money|cash|\$ fast|online|daily|from
  + [Earn money online] with us.
  - They make money.
nature.noise    nature:noise            follow me|back|us
  + [Follow me] for more.
  - They follow up.
nature.noise    nature:noise            spell caster|casters
  + The [spell caster] fixed my life.
  - A dry spell.
nature.question keep,nature:request     where|when can|could|do|should i|we
  + [Where can I] hand in the key?
  - I know where the key is.
nature.suggest  nature:suggestion       i|we|would|'d suggest|propose
  + We [would suggest] a bench.
  - The menu suggests wine.
nature.suggest  nature:suggestion       more|better|extra|longer|shorter|additional|improved|quicker|faster|cheaper|wider therapy|therapies|time|facilities|activities|sessions|visits|appointments|support|food|beds|ambulances|space|privacy|wifi|internet|opening|help|variety|range|security|lighting|trains|buses|signage|updates|feedback|toilets|showers
  + [Longer sessions] on the ward.
nature.suggest  nature:suggestion       why not let|offer|add|have|put|open|use|give|allow|make|try|provide|bring|sell|introduce|create
  + [Why not open] on Sundays?
  - Why did nobody open?
