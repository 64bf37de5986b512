@language en
@kind     turns

turn.aside       act:aside            i 'm|am|'ll checking|looking|check|look
  + [I'm checking] the file.
  - The check is on the table.
turn.aside       act:aside            let me check|look|see|pull|find
  + [Let me check] the file.
  - The check is on the table.
turn.aside       act:aside            my|our pleasure
  + [My pleasure], madam.
  - My lamp.
turn.aside       act:aside            one|a moment|minute|second|sec
  + [One moment], I am opening the file.
  - One lamp for two.
turn.aside       act:aside            you 're|are very|most|so welcome
  + [You're very welcome], sir.
  - You are in the hall.
turn.aside       act:aside            you 're|are welcome
  + [You're welcome], sir.
  - You are in the hall.
turn.asks_bad    act:asks_dislike     dislike|disliked|disappointed|disappointing|frustrated|frustrating|annoyed
  + What did you [dislike]?
  - What do you think of the hall?
turn.asks_bad    act:asks_dislike     like|liked|enjoy|enjoyed least
  + What did you [like least]?
  - What did you see?
turn.asks_bad    act:asks_dislike     went wrong
  + Tell us what [went wrong].
  - What do you think of the hall?
turn.asks_better act:asks_improvement could|can|should|would we|have do|done|change better|differently
  + What [could we do better]?
  - What do you think of the hall?

# What those who ask in a survey want to hear.
turn.asks_better act:asks_improvement improve|improved|improvement|improvements
  + What could we [improve]?
  - What do you think of the hall?
turn.asks_better act:asks_improvement should|could we|be change|changed|different
  + What [should we change]?
  - What do you think of the hall?
turn.asks_better act:asks_improvement suggestion|suggestions|missing|wish
  + Do you have any [suggestions]?
  - What do you think of the hall?
turn.asks_good   act:asks_liking      did|do you like|enjoy|love|appreciate
  + What [did you enjoy]?
  - What did you see?
turn.asks_good   act:asks_liking      like|liked|enjoy|enjoyed|love|loved|appreciate most|best
  + What did you [like most]?
  - What did you see?
turn.asks_good   act:asks_liking      went|do|did well
  + What [went well]?
  - What do you think of the hall?
turn.leave       act:leave            and to you|yourself
  + Thanks, [and to you].
  - The key goes to you.
turn.leave       act:leave            goodbye|bye
  + [Goodbye], madam.
  - A good lamp.
turn.leave       act:leave            good|goodbye bye|night|evening
  + [Good night], madam.
  - A good lamp.
turn.leave       act:leave            have|enjoy a|the|your great|good|lovely|nice|wonderful|rest|fab day|evening|afternoon|morning|weekend|night|one|time|of
  + [Have a lovely evening].
  - I have a lamp.
turn.leave       act:leave            have|enjoy your|the day|evening|afternoon|weekend
  + [Enjoy your weekend].
  - I have a lamp.
turn.leave       act:leave            same to you|yourself
  + Thanks, [same to you].
  - The same key for you.
turn.more        act:anything_else    any other|further questions|question|queries
  + [Any other questions] today?
  - The other question.
turn.more        act:anything_else    anything else i|we can|could|may
  + [Anything else I can] help with?
  - Anything goes.
turn.more        act:anything_else    can|could|may i|we help with|you anything|something|else
  + [Can I help with anything] more?
  - Can I enter?
turn.more        act:anything_else    is|was there anything else
  + [Is there anything else] today?
  - There is a lamp.
turn.more        act:anything_else    me|us to suggest|show|recommend|find … more|others|another|else
  + Would you like [me to show you others]?
  - Show me the door.
turn.more        act:anything_else    need|want|like anything|something else
  + Do you [need anything else]?
  - Do you need a lamp?
turn.nothing     act:nothing_else     all good|set|done
  + [All good], cheers.
  - All lamps.
turn.nothing     act:nothing_else     nothing else
  + [Nothing else], goodbye.
  - Nothing but rain.
turn.nothing     act:nothing_else     no|nope
  + [No], goodbye.
  - The nose hurts.
turn.nothing     act:nothing_else     that 's|is all|it
  + [That's all], goodbye.
  - That hall is tall.
turn.promise     act:promise          check|checking with the|my|our|a team|manager|colleague|colleagues|warehouse|supplier|department|supervisor
  + Let me [check with the warehouse].
  - A check with the word lamp on it.
turn.promise     act:promise          will|'ll be contacted|called|notified|informed|updated
  + You [will be contacted] on Monday.
  - You will be warm.
turn.promise     act:promise          will|'ll call|email|contact|update|ring|notify you|back
  + A colleague [will call you].
  - We will water the plants.
turn.promise     act:promise          will|'ll get|be|come back in|to touch|you
  + We [will get back to you] tomorrow.
  - We will get a lamp.
turn.promise     act:promise          will|'ll|are|is|'re investigate|investigating|chase|chasing
  + We [are investigating].
  - We are seated.
turn.promise     act:promise          will|'ll|have|'ve|am|'m open|opened|opening|start|started|raise|raised|raising an|a investigation|trace|claim|inquiry|enquiry|dispute|complaint
  + I [have opened an investigation].
  - I have opened a window.
turn.promise     act:promise          will|'ll|to keep you posted|updated|informed
  + We [will keep you posted].
  - We will keep the lamp.
turn.refusal     act:refusal          is|are out|sold of|out stock
  + The lamp [is out of stock].
  - The lamp is out.
turn.refusal     act:refusal          is|are|has unavailable|expired|impossible
  + The code [has expired].
  - The code is blue.
turn.refusal     act:refusal          is|are|has|have no longer available|valid|offered|sold
  + That colour [is no longer available].
  - That colour is available.
turn.refusal     act:refusal          is|are|was <negation> available|possible|accepted|eligible|refundable|valid|covered|allowed
  + That colour [is not available].
  - That colour is available.
turn.refusal     act:refusal          there is|'s nothing i|we can|could do
  + [There is nothing we can do] from this desk.
  - There is a lamp.
turn.refusal     act:refusal          unfortunately i|we can|are|am <negation>|unable
  + [Unfortunately we are unable] to ship there.
  - Unfortunately it rained.
turn.refusal     act:refusal          unfortunately … <negation> able|possible|can|offer|refund|help
  + [Unfortunately we are not able] to ship there.
  - We are able to ship there.
turn.refusal     act:refusal          we|i are|am|'re|'m unable to
  + [We are unable to] ship there.
  - We like to ship early.
turn.refusal     act:refusal          we|i do|can|could|will <negation> ship|deliver|offer|sell|accept|refund|cancel|change|modify|exchange|guarantee|provide|do|stock|process
  + [We do not ship] to the island.
  - We ship to the island.
turn.remedy      act:remedy           has|have been refunded|cancelled|canceled|corrected|fixed|updated|processed|credited|resent|reset|reactivated|unlocked|removed|amended
  + The second room [has been cancelled].
  - The room has a window.
turn.remedy      act:remedy           here is|'s your|the new|refund|invoice|code|label|replacement
  + [Here's your new] code.
  - Here is your room.
turn.remedy      act:remedy           i|we have|'ve just|now refunded|issued|cancelled|canceled|corrected|fixed|updated|processed|credited|resent|reset|reactivated|unlocked|removed|amended
  + [I have now cancelled] the second room.
  - I have now two cats.

# What agents do in a conversation: settle the matter, refuse, send elsewhere, ask for more.
turn.remedy  act:remedy  i|we have|'ve refunded|issued|cancelled|canceled|corrected|fixed|updated|processed|credited|resent|reset|reactivated|unlocked|removed|amended
  + [We've corrected] the address on the label.
  - We have a cat.
turn.remedy  act:remedy  i|we will|'ll refund|credit|resend|replace|cancel|reset|process you|your|it|the|this|that
  + [I will refund your] second room.
  - I will water the plants.
turn.remedy  act:remedy  i|we|you will|'ll be|receive|send|issue|process refunded|credited|a|you|your|the refund|credit|replacement|it
  + [You will receive a refund] in May.
  - You will be warm.
turn.remedy  act:remedy  offer|give|send you a|an … discount|voucher|credit|refund|replacement
  + I can [offer you a small discount].
  - We offer you a view of the sea.
turn.remedy  act:remedy  that|it|all 's|is done|sorted|fixed now|today|already
  + [That is done now].
  - That is a lamp.
turn.request act:request could|can|would|will you
  + [Could you] check the date.
  - You can close.
turn.request act:request i am|'m waiting
  + [I am waiting] for a date.
  - The date suits me.
turn.request act:request look|looking forward to hearing|your
  + We [look forward to hearing] from you.
  - The lamp looks forward.
turn.request act:request please try|retry|repeat|provide|confirm|check|tell|give|share
  + [Please try] once more.
  - The lamp pleases me.
turn.request act:request thanks in advance
  + [Thanks in advance].
  - Thanks so much.
turn.request act:request thanks|thank you in advance
  + [Thank you in advance].
  - Thank you so much.
turn.solved  act:solved  all|problem|issue|that sorted|solved|resolved|fixed|worked
  + [Problem solved], cheers.
  - The problem is the lamp.
turn.solved  act:solved  got|found|understood it|that
  + [Got it], the door is open.
  - The door is found.

# What customers say of it.
turn.solved act:solved i found|worked|figured|sorted out|it
  + [I found out] by the label.
  - The lamp was found.
turn.solved act:solved i see|understand now|better
  + [I see now], the door slides.
  - I see a lamp.
turn.solved act:solved it|that|this 's|is working|fixed|sorted|solved|resolved|fine now|again
  + [It is working again].
  - It is a lamp.
turn.solved act:solved it|that|this works|worked now|again|perfectly|thanks
  + [It works now].
  - It works badly.
turn.solved act:solved problem|issue is|was|has solved|resolved|fixed|been
  + The [problem is solved].
  - The problem is the lamp.
turn.solved act:solved you have|'ve been very|so|really|most|great helpful|help
  + [You've been very helpful].
  - You have a lamp.
turn.thanks act:thanks appreciate it|that|this|your|the
  + I [appreciate your] reply.
  - The price appreciates.
turn.thanks act:thanks i 'll|will give that|it|this a try|go
  + [I'll give it a go].
  - I gave him a lamp.
turn.thanks act:thanks i 'll|will wait then|so
  + [I'll wait then].
  - The lamp can wait.

# Who means to try what was advised has an answer.
# What heads a list: "Pros: ... Cons: ..."
turn.asks_bad    act:asks_dislike     cons|negatives|downsides|weaknesses|disadvantages|dislikes|drawbacks|minuses|lowlights|gripes
  + [Cons]: the price.
  - She consents.
turn.asks_bad    act:asks_dislike     what|things|bits i|we did|do n't|not like|enjoy|love
  + [What I didn't like]: the price.
  - I did not like it.
turn.asks_better act:asks_improvement ideas|wishlist|improvements
  + [Ideas]: a bench.
  - The idea of a bench.
turn.asks_good   act:asks_liking      pros|positives|upsides|strengths|advantages|likes|pluses|highlights|perks
  + [Pros]: the view.
  - He prospers.
turn.asks_good   act:asks_liking      what|things|bits i|we like|liked|love|loved|enjoy|enjoyed
  + [What we liked]: the view.
  - We liked what we saw.
turn.thanks      act:thanks           i 'll|will|'m try|do|going|test that|it|this|again|to
  + [I'll try that].
  - I try to sleep.
turn.thanks      act:thanks           thank you|u
  + [Thank you] all.
  - The door is open.
turn.thanks      act:thanks           thanks|thx|cheers|thankyou|perfect|brilliant|ty
  + [Thanks] to all.
  - The door is open.
turn.thanks      act:thanks           trying it|that|this now
  + [Trying that now], the door is open.
  - Trying the door.
turn.thanks      act:thanks           will do
  + [Will do], good idea.
  - The lamp will shine.
turn.transfer    act:transfer         i|we will|'ll|can|am|are|'m transfer|transferring|put|pass|passing|redirect you|your
  + [I'll transfer you] to returns.
  - I'll water the plants.
turn.transfer    act:transfer         i|we would|'d recommend|suggest|advise contacting|calling|visiting|writing|speaking
  + [I'd suggest calling] the clinic.
  - I'd suggest a lamp.
turn.transfer    act:transfer         please contact|call|ring|write|visit|phone|dm|speak
  + [Please contact] the clinic.
  - Please wait.
turn.transfer    act:transfer         please reach|get|send|email|fill|submit|log out|us|in|an|a|touch|to|your
  + [Please send us] a picture.
  - Please wait.
turn.transfer    act:transfer         you need|have to contact|call|ring|write|visit|phone|speak|go
  + [You need to call] the clinic.
  - You need a lamp.
turn.transfer    act:transfer         you will|'ll|would need|have to contact|call|ring|write|visit|phone|speak|go
  + [You will need to call] the clinic.
  - You will like it.
turn.unsolved    act:unsolved         <negation> happy|satisfied|acceptable|helpful|impressed|resolved|fixed
  + I am [not satisfied].
  - I am satisfied.
turn.unsolved    act:unsolved         a|what|pity|shame a|pity|shame|that|then|though
  + That is [a shame].
  - The lamp is lit.
turn.unsolved    act:unsolved         does|do <negation> help|answer|suit me|my|us
  + That [does not help me].
  - That helps me.
turn.unsolved    act:unsolved         forget it
  + [Forget it], I will go elsewhere.
  - I never met him.
turn.unsolved    act:unsolved         go|look|buy|order|shop elsewhere
  + I will [go elsewhere].
  - It rains elsewhere.
turn.unsolved    act:unsolved         is|are|'s ridiculous|unacceptable|useless|pathetic
  + This [is unacceptable].
  - This is calm.
turn.unsolved    act:unsolved         it|that|this does|did|is <negation> work|help|working|helping
  + [It does not work].
  - It does work.
turn.unsolved    act:unsolved         leave it|that for|till|until another|next|now
  + I will [leave it for another] day.
  - The leaves fall.
turn.unsolved    act:unsolved         maybe|perhaps|some another|other|next time
  + [Maybe another time].
  - It is time to eat.
turn.unsolved    act:unsolved         not really
  + [Not really], the door stays shut.
  - The door is really shut.
turn.unsolved    act:unsolved         still <negation> working|received|arrived|resolved|fixed|here|sorted|work|had
  + It is [still not working].
  - It is still raining.
turn.unsolved    act:unsolved         still the same
  + [Still the same].
  - The same lamp.
turn.unsolved    act:unsolved         that|this does|did|is <negation> answer|helpful|acceptable|enough
  + [That does not answer] my question.
  - That is enough.
turn.unsolved    act:unsolved         too expensive|dear|late|long|complicated
  + It is [too expensive] for me.
  - The lamp is expensive.
turn.unsolved    act:unsolved         you are|'re|have <negation> help|helping|listening|helped|answering
  + [You are not helping].
  - You are helping.

turn.asks_bad  act:asks_dislike ^ now|then|and|but the bad|negatives $
  + [Now the bad]: the price.
  - Now the bad boat sailed.
turn.asks_bad  act:asks_dislike ^ the bad|ugly|negatives|downsides $
  + [The bad]: the price.
  - The bad boy of the band.
turn.asks_bad  act:asks_dislike the|on bad|not-so-good|negative|minus|down bits|points|parts|stuff|side|things $
  + [The bad bits]: the price.
  - The bad parts were sent back.
turn.asks_good act:asks_liking  ^ first|firstly|so|ok the good|positives $
  + [First the good]: the view.
  - First the good boat sailed.
turn.asks_good act:asks_liking  ^ the good|positives|upsides $
  + [The good]: the view.
  - The good view.
turn.asks_good act:asks_liking  the|on good|plus|positive|bright bits|points|parts|stuff|side|things $
  + [The good bits]: the view.
  - The good stuff is at the back.

turn.asks_bad  act:asks_dislike ^ bad|ugly|disliked|hated $
  + [Bad]: the price.
  - A bad price.
turn.asks_good act:asks_liking  ^ good|great|liked|loved $
  + [Good]: the view.
  - A good view.
