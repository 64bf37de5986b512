@language en
@kind     irritants

# What any service does, and how it was not done, refused, forgotten or got by force: grammar, so that trades whose words
# nobody has listed are read, too. A frame `yields`: whatever says more in its clause goes first.

# What services do.
class.s_allow    is:s_allow    ~let|~allow|~lend|~cancel|~extend|~postpone|~swap
  + They [let] him in.
  - A lettuce.
class.s_answer   is:s_answer   ~answer|~reply|~respond|called|call|calls|rang|ring|phoned|phone
  + She [answered] at noon.
  - A grey handset.
class.s_any      is:s_any      keep|honour|understand|apologise|apologize|follow|offer|warn|process|deliver|redeliver|ship|dispatch|send|resend|forward|supply|provide|hand|give|return|repair|fix|mend|restore|rectify|correct|solve|resolve|adjust|replace|redo|rebuild|refund|reimburse|compensate|repay|install|connect|assemble|activate|reconnect|fit|check|test|inspect|verify|examine|look|listen|read|open|clean|wash|sweep|tidy|empty|finish|complete|start|cut|paint|file|register|print|process|pack|honour|honor|collect|fetch|take|come|help|let|allow|lend|cancel|extend|exchange|swap|sell|show|serve|deal|make|do|put|issue|accept|reduce|waive|release|remove|change|move|work|pick|treat|see|book|carry
  + Will they [lend] it?
  - A lentil.
class.s_aux      is:s_aux      do|did|have|had|has|does|will|would|could|ca|can|wo|'ve|'d|'ll
  + He [did] sing.
  - He dined.
class.s_care     is:s_care     ~help|~apologise|~apologize|~assist|~greet|~acknowledge|~offer
  + They [greeted] the mayor.
  - A great mayor.
class.s_check    is:s_check    ~check|test|tested|testing|tests|~inspect|~verify|~examine|~weigh|~measure|~investigate|~study
  + He [checked] the oil.
  - A cheeky boy.
class.s_clean    is:s_clean    ~wash|~sweep|tidy|tidied|tidying|~wipe|~dust|~vacuum|~hoover|~disinfect|~rinse|~drain|clean|cleaned|cleaning|cleans|emptied|emptying|empties
  + She [swept] the hall.
  - A sweet hall.
class.s_collect  is:s_collect  ~collect|~fetch
  + They [fetched] the sofa.
  - A red sofa.
class.s_come     is:s_come     ~come|~arrive|~appear|~return|showed|turned|show|turn
  + They [came] by boat.
  - The same boat.
class.s_delivery is:s_delivery ~deliver|~redeliver|~ship|~dispatch|~send|~resend|~forward|~hand
  + They [sent] a man.
  - A sandy path.
class.s_even     is:s_even     even|yet|once|actually|properly|really|ever|been|be|fully|being|get|got
  + He [even] sang.
  - The evening sky.
class.s_inform   is:s_inform   ~communicate|~tell|~inform|~warn|~notify|~explain|~mention|~confirm|~specify|~consult|~advise|~provide|~supply|~disclose
  + They [warned] the mayor.
  - A warm room.
class.s_install  is:s_install  ~install|~connect|~assemble|~activate|~reconnect|~reassemble|~plug
  + They [installed] a lamp.
  - A tall lamp.
class.s_keep     is:s_keep     ~honour|~honor|~respect|~fulfil
  + They [honour] the dead.
  - An hour ago.
class.s_look     is:s_look     ~listen|~read|opened|looked
  + He [listened] to it.
  - The list on it.
class.s_not      is:s_not      not|n't|never|rarely|seldom
  + They will [never] know.
  - The river Nevers.
class.s_refund   is:s_refund   ~refund|~reimburse|~compensate|~repay
  + They [refunded] the ticket.
  - A fun ticket.
class.s_repair   is:s_repair   ~repair|~fix|~mend|~restore|~rectify|corrected|correcting|~solve|~resolve|~adjust|~patch|~replace|~redo|~rebuild|~unblock|~exchange
  + He [mended] the gate.
  - A mental note.
class.s_self     is:s_self     i|we|husband|wife|son|daughter|mum|mother|dad|father|sister|brother|neighbour|neighbours|neighbor|friend|friends|kids|children
  + [We] walked home.
  - They walked home.
class.s_willing  is:s_willing  bothered|bother|bothers|want|wanted|wants|manage|managed|willing|prepared|able|care|cared|try|tried|dare|deign|deigned|think|thought|want
  + He [managed] it.
  - The manger.
class.s_work     is:s_work     ~process|~handle|~finish|complete|completed|completing|~start|~cut|~sew|~sharpen|~paint|~trim|~prune|file|filed|filing|~register|~translate|~print|~pack|~unload|~prepare|~build
  + He [trimmed] the hedge.
  - The train of the dress.

# Frames.
cleanliness.not_done       -2,yields                                 <s_not> <s_clean>
  + They have [not swept] the quay.
  - We have not swept the quay.
cleanliness.not_done       -2,yields                                 <s_not> … <s_even> <s_clean>
  + The quay is [not even swept].
  - We did not even sweep the quay.
cleanliness.not_done       -2,yields                                 without … cleaning|sweeping|tidying|washing|wiping|emptying|rinsing|disinfecting|vacuuming|hoovering|dusting
  + They left [without emptying] the skip.
  - I left without emptying the skip.
communication.chase        -2,stage:support,effort:chase,yields      despite|in my|our|several|many|repeated|numerous|three|two reminders|calls|emails|letters|requests|messages
  + [Despite our reminders] the sails are late.
  - Our two letters are on the hull.
communication.chase        -2,stage:support,effort:chase,yields      only after|once|when … i|we|my|our complained|wrote|threatened|insisted|shouted|rang|called|phoned|begged|chased|reminded
  + [Only after we complained] did the sails come.
  - Only after we danced did the rain come.
communication.chase        -2,stage:support,effort:chase,yields      only … <s_answer>|<s_repair>|<s_delivery>|<s_refund>|<s_come>|<s_work> once|after|when|because … i|we|my|our
  + They [only came after we] went to the mayor.
  - They only came once.
communication.no_reply     -2,stage:support,rupture:no_answer,yields <s_not> ~answer|~reply|~respond
  + The saddler has [not replied].
  - They replied.
communication.no_reply     -2,stage:support,rupture:no_answer,yields <s_not> … <s_even> ~answer|~reply|~respond
  + The saddler did [not even answer].
  - They answer, and even sing.
communication.no_reply     -2,stage:support,rupture:no_answer,yields <s_not> … called|call|calls|rang|ring|rings|phoned|phone|phones|wrote|got|get|gets … back
  + They [never wrote back].
  - I got my coat back.
communication.not_informed -2,stage:support,yields                   <s_not> <s_inform>
  + The saddler [never mentioned] the tax.
  - They mentioned the tax.
communication.not_informed -2,stage:support,yields                   <s_not> … <s_even> <s_inform>
  + We have [not been told] where the tomb is.
  - They have been told.
communication.not_informed -2,stage:support,yields                   <s_not> … <s_willing> to answer|reply|respond|tell|inform|explain|confirm|say|warn|mention|notify|advise|call|ring
  + The farm was [not willing to say] why.
  - They were willing to say why.
communication.not_informed -2,stage:support,yields                   failed|fails|failing|fail|forgot|neglected|omitted to answer|reply|respond|tell|inform|explain|confirm|say|warn|mention|notify|advise|call|ring
  + The farm [failed to mention] the bull.
  - I failed to mention the bull.
communication.not_informed -2,stage:support,yields                   no one … <s_inform>|<s_answer>
  + [No one warned] the swimmers.
  - No one was on the quay.
communication.not_informed -2,stage:support,yields                   nobody|noone|no-one … <s_inform>|<s_answer>
  + [Nobody warned] the swimmers.
  - Nobody was on the quay.
communication.not_informed -2,stage:support,yields                   refuse|refuses|refused|refusing … to answer|reply|respond|tell|inform|explain|confirm|say|speak|talk|discuss|comment
  + The chapel [refuses to say] why.
  - I refused to say why.
communication.not_informed -2,stage:support,yields                   without … telling|informing|warning|notifying|explaining|confirming|answering|replying|mentioning|consulting
  + They moved the tomb [without consulting] the family.
  - They moved after telling the family.
competence.badly_done      -2,yields                                 <s_not> <s_check>
  + The diver did[n't inspect] the hull.
  - I did not inspect the hull.
competence.badly_done      -2,yields                                 <s_not> … <s_even> <s_check>
  + The hull has [never been inspected].
  - We never even inspected the hull.
competence.badly_done      -2,yields                                 without … checking|testing|inspecting|verifying|examining|measuring|weighing|looking|listening|reading|opening
  + He dived [without inspecting] the hull.
  - I dived without inspecting the hull.
condition.incomplete       -2,stage:receive,yields                   delivered|came|arrived|sent|received|got|supplied|shipped … without … screws|bolts|cable|charger|key|keys|lid|legs|manual|instructions|remote|plug|handle|handles|shelves|shelf|battery|batteries|wheels|feet|box|sauce|cutlery|lead|stand
  + The stall [came without its legs].
  - It came by the river.
condition.incomplete       -2,stage:receive,yields                   delivered|came|arrived|sent|received|got|supplied|shipped|returned … with one|a|two|three|half|several|some … missing|short
  + The harp [came back with one string missing].
  - The poet came with one song.
condition.incomplete       -2,stage:receive,yields                   left|missed|missing|leaving out|off|behind two|three|one|half|several|some|part
  + They [left out two] drums.
  - We left out two drums.
condition.incomplete       -2,stage:receive,yields                   one|two|three|four|half|some|part of … was|were not|n't in|there|with|on|delivered|included|among
  + [Two of the six drums were not in] the crate.
  - Two of the six drums were in tune.
continuity.never_same      -2,yields                                 different|new|another … <agent>|handler|person|doctor|carer each|every week|day|month|time|call|visit|appointment
  + We had a [different usher every day].
  - A different usher came.
continuity.retell          -2,rupture:retell,yields                  tell|explain|repeat|told|explained|repeated … story|everything|it|details|problem|situation|same|symptoms to two|three|four|five|six|several|many|different|every|each people|persons|departments|agents|advisers|nurses|desks|one|person
  + He made us [tell the whole story to six people].
  - Bards tell the story to children.
ease.forced                -2,yields                                 <s_self> had|have to repair|fix|mend|rectify|correct|redo|clean|sweep|wash|empty|reassemble|reconnect|refit|explain|rehang|repaint|rewrite
  + [We had to sweep] the stage before the play.
  - They had to sweep the stage.
ease.forced                -2,yields                                 <s_self> had|have to … myself|ourselves
  + [I had to crank it myself].
  - They had to see for themselves.
ease.forced                -2,effort:chase,yields                    <s_self> had|have|'ve to beg|insist|remind|threaten|argue|fight|plead|chase|nag|push|prompt
  + [We had to plead] for a chair.
  - The plea had to fail.
ease.forced                -2,yields                                 ended|ending|end up … myself|ourselves|herself|himself
  + I [ended up weeding it myself].
  - The road ended up by the sea.
ease.paperwork             -2,yields                                 insisted|insists|insist|insisting on … form|document|original|copy|proof|letter|cash|passport|certificate|signature|deposit|photocopy
  + The town hall [insisted on a second certificate].
  - I insisted on a second letter.
empathy.did_not_bother     -2,yields                                 <negation> … bothers|bothered|bother|troubled|cared to
  + [Nobody bothered to] dive.
  - A nobody to me.
empathy.did_not_bother     -2,yields                                 <s_not> <s_care>
  + The bishop has [not greeted] the choir.
  - I have not greeted the choir.
empathy.did_not_bother     -2,yields                                 <s_not> <s_look>
  + The bishop did[n't listen] to the choir.
  - I did not listen to the choir.
empathy.did_not_bother     -2,yields                                 <s_not> … <s_even> <s_care>
  + The usher [never even apologised].
  - I never even apologised.
empathy.did_not_bother     -2,yields                                 <s_not> … <s_willing> to check|test|inspect|examine|look|listen|read|help|apologise|greet
  + The diver did[n't bother to inspect] the hull.
  - They want to inspect the hull.
empathy.did_not_bother     -2,yields                                 <s_not> … even|once|bothered|bother|to <s_look>
  + The diver [never once looked].
  - The diver once looked up.
empathy.did_not_bother     -2,yields                                 no one … <s_check>|<s_look>|<s_care>
  + [No one has inspected] the hull.
  - No one was on the quay.
empathy.did_not_bother     -2,yields                                 nobody|noone|no-one … <s_check>|<s_look>|<s_care>
  + [Nobody has inspected] the hull.
  - Nobody was on the quay.
empathy.kept_standing      -2,yields                                 made|left|kept my|our mother|father|mum|dad|wife|husband|son|daughter|gran|grandmother|grandfather|parents … stand|standing|queue|wait|waiting|sit
  + They [kept our father standing].
  - We kept our father company.
errors.double_booking      -2,yields                                 booked|gave|sold|put|placed|seated … two|2|both … same
  + They [put two choirs in the same] chapel.
  - We put two saddles in the same barn.
errors.forgotten           -2,yields                                 forgot|forgets|forgotten|neglected|neglects|omitted to
  + The verger [forgot to] light it.
  - I forgot to light it.
errors.forgotten           -2,yields                                 threw|thrown|binned|discarded away|out|my|our|the … my|our|notes|papers|coat|shoes|toys|clothes|letters|belongings|things|food
  + They [threw away my] hat.
  - I threw away my hat.
errors.someone_elses       -2,yields                                 had|with|bore|carried|showed|gave|printed|put … another|other|different customer|customer's|patient|patient's|client|client's|person's|tenant's|guest's|family's|neighbour's … name|address|number|details|bill|results|letter|order|label
  + The form [bore another tenant's name].
  - Another tenant rang.
errors.wrong_address       -2,yields                                 sent|delivered|gave|posted|shipped|handed|dropped … to|at|with another|neighbour's|neighbours'|neighbour|neighbours|somebody|wrong|stranger
  + They [delivered the sail to another] yacht.
  - I sent the sail to another yacht.
errors.wrong_address       -2,yields                                 sent|delivered|gave|posted|shipped|handed|dropped … to|at|with the|our|my neighbour|neighbours|neighbour's|wrong
  + They [dropped the sail at our neighbour's].
  - Our neighbour dropped the sail.
errors.wrong_address       -2,stage:receive,yields                   sofa|parcel|parcels|order|package|card|letter|letters|case|suitcase|luggage|bag|bags|mail|post|fridge|bed|table|payment|file ended|landed|turned up|in|at|with at|in|with|on|next|another|a|the
  + Our [table landed in the] next valley.
  - Our table was at the next inn.
errors.wrong_bill          -2,stage:manage,yields                    debited|charged|billed|invoiced … had|have|'d|already closed|cancelled|canceled|returned|left|stopped|paid|never|already
  + They [billed a stall we had returned].
  - They had closed the stall.
errors.wrong_bill          -2,stage:manage,yields                    took|taken|debited|charged|withdrew|collected|deducted … before|ahead … agreed|date|due|day
  + They [debited the rent before the due] day.
  - We debited a boat.
errors.wrong_thing         -2,yields                                 cancelled|canceled|closed|blocked|terminated|suspended|renewed|deleted|removed|repaired|fixed|changed|painted|cut|installed|cleaned|washed|printed|filed|charged|debited|credited|refunded|collected|emptied|towed|amended|updated the|an|a|my|our wrong
  + They [emptied the wrong] barn.
  - They painted the right door.
flexibility.refused        -2,yields                                 would|will|wo|wouldnt|wont not|n't let|allow|lend|cancel|extend|swap|exchange|accept|take|move|change|reduce|waive
  + The farm [would not swap] the saddle.
  - A farm would swap the saddle.
friendliness.inattentive   -2,yields                                 looked|stared|scrolled|glanced|looking|staring|scrolling at|on|through|into his|her|their phone|watch|screen|mobile|tablet
  + The usher [stared into his phone].
  - I stared into my phone.
honesty.broken_promise     -2,yields                                 <s_not> <s_keep>
  + The estate has [not honoured] the will.
  - The will honours her.
honesty.broken_promise     -2,yields                                 <s_not> … <s_even> <s_keep>
  + The quote has [not been honoured].
  - The will has been honoured.
honesty.broken_promise     -2,yields                                 keep|keeps|kept|keeping promising|saying|telling|forgetting|losing|changing|making
  + They [kept promising] a boat.
  - I kept promising him a boat.
honesty.not_so             -2,yields                                 included|free|covered and|but|then … charged|billed|invoiced
  + They called it [free and later billed] us.
  - A free bell.
honesty.not_so             -2,yields                                 price|amount|rate|total|figure|fee … <s_not> the|what|as price|one|amount|rate|advertised|quoted|agreed|displayed|shown|promised … on|advertised|quoted|agreed|displayed|shown|in|i|we|they|he|she
  + The [price was not the one shown].
  - The price is on the door.
resolution.half_done       -2,stage:resolve,yields                   <s_refund>|<s_repair>|<s_delivery>|<s_clean>|<s_install>|<s_work> … but not|never|left|forgot|missed the|my|our|all|one|its|it
  + They [painted the door but not the] frame.
  - We painted the door but not the frame.
resolution.half_done       -2,yields                                 left|went|drove|walked|gone|off without … tightening|sealing|securing|locking|closing|signing|filling|adjusting|returning|switching|clearing|collecting|setting|showing|unloading|ringing|knocking
  + The thatcher [left without securing] the ladder.
  - I left without locking the barn.
resolution.half_done       -2,yields                                 without … repairing|fixing|mending|replacing|finishing|completing|connecting|reconnecting|assembling|reassembling|fitting|painting|changing|putting|delivering|collecting
  + They left [without reassembling] the arch.
  - I left without finishing the cake.
resolution.not_done        -2,stage:receive,yields                   <s_not> <s_install>
  + They did[n't connect] the fountain.
  - I did not connect the fountain.
resolution.not_done        -2,stage:return,yields                    <s_not> <s_refund>
  + The fair has [not reimbursed] our stall.
  - We have not reimbursed our uncle.
resolution.not_done        -2,stage:resolve,yields                   <s_not> <s_repair>
  + The cobbler did[n't mend] the heel.
  - I did not mend the heel.
resolution.not_done        -2,yields                                 <s_not> <s_work>
  + The joiner has[n't finished] the stairs.
  - I have not finished the stairs.
resolution.not_done        -2,stage:receive,yields                   <s_not> … <s_even> <s_install>
  + The fountain has [not been connected].
  - We never even connected the fountain.
resolution.not_done        -2,stage:return,yields                    <s_not> … <s_even> <s_refund>
  + The stall has [never been refunded].
  - We never even refunded our uncle.
resolution.not_done        -2,stage:resolve,yields                   <s_not> … <s_even> <s_repair>
  + The wheel has [never been adjusted].
  - We never even mended the heel.
resolution.not_done        -2,yields                                 <s_not> … <s_even> <s_work>
  + The stairs have [not even been started].
  - I have not even started the stairs.
resolution.not_done        -2,yields                                 <s_not> … <s_willing> to <s_any>
  + The farm did [not want to swap] the saddle.
  - They want to swap the saddle.
resolution.not_done        -2,yields                                 failed|fails|failing|fail to <s_any>
  + The farm [failed to print] our hymn.
  - We failed to print the hymn.
resolution.not_done        -2,yields                                 instead|rather of|than repairing|fixing|mending|replacing|cleaning|delivering|answering|helping|explaining|refunding|checking|finishing|listening|correcting|solving|resolving|apologising
  + [Instead of mending] the arch he whistled.
  - He whistled while mending the arch.
resolution.not_done        -2,yields                                 never do|does|did|done|puts|put|takes|took|brings|brought|makes|made my|our|the|it|them|those|these|in|up|back|on|out|any
  + They [never took the] arch down.
  - I never took the train.
resolution.not_done        -2,yields                                 no one … <s_delivery>|<s_repair>|<s_install>|<s_clean>|<s_work>|<s_collect>
  + [No one has swept] the quay.
  - No one walks on the quay.
resolution.not_done        -2,yields                                 nobody|noone|no-one … <s_delivery>|<s_repair>|<s_install>|<s_clean>|<s_work>|<s_collect>
  + [Nobody has swept] the quay.
  - Nobody walks on the quay.
resolution.refused         -2,yields                                 refuse|refuses|refused|refusing|declined|declines … to <s_any>
  + The chapel [refuses to print] our hymn.
  - I refused to print the hymn.
resolution.refused         -2,yields                                 would|will|wo|wouldnt|wont not|n't repair|fix|mend|replace|redo|correct|refund|reimburse|give|return|serve|help|release|honour
  + The farm [wo n't give] the saddle back.
  - I won't give the saddle back.
timeliness.no_show         -2,yields                                 <s_not> … showed|show|shows|turned|turn|turns|come|came up|out|back|round
  + They did [not come back].
  - They came back.
timeliness.no_show         -2                                        call|back|call-back|callback|call-backs|calls|email|reply|refund|letter|visit|quote|appointment|parcel|cheque|card|keys|follow-up|upgrade|repair … that|which|who|and|but never came|arrived|happened|materialised|materialized|appeared|comes|arrives|happens
  + I am owed a [visit that never happened].
  - We never called, so it came.
timeliness.no_show         -2,yields                                 failed|fails|failing to show|turn|arrive|appear|come|return
  + The diver [failed to appear].
  - We failed to appear.
timeliness.no_show         -2                                        he|she|they|who|agent|agents|nobody|engineer|engineers|technician|driver|plumber|builder|builders|movers|landlord|surveyor|staff|doctor|team|crew|<agent> did|does|do|didnt|would|has|had|have not|n't|never|even turn|turned|show|showed|shown up
  + The [surveyor did not turn up].
  - The pedal did turn up, she says.
timeliness.no_show         -2,yields                                 left|leaves|went|walked|drove … and|but did|do|does never|not|n't return|come|reappear
  + The thatcher [left at noon and did not return].
  - He left the inn by the bay, and did not return the boat.
timeliness.no_show         -2,yields                                 never came|come|comes|arrived|returned|appeared
  + The diver [never came].
  - We never came by boat.
timeliness.not_received    -2,stage:receive,yields                   <s_not> <s_collect>
  + They did[n't collect] the rubble.
  - I did not collect the rubble.
timeliness.not_received    -2,stage:receive,yields                   <s_not> <s_delivery>
  + They have [not delivered] the hay.
  - They delivered the hay.
timeliness.not_received    -2,yields                                 <s_not> given|give|gave|return|returned|brought|bring|returning me|us|my|our|the|his|her|it|them|back
  + The farm has[n't returned my] saddle.
  - I haven't returned my saddle.
timeliness.not_received    -2,stage:receive,yields                   <s_not> … <s_even> <s_collect>
  + The rubble has [not been collected].
  - We have not even collected the rubble.
timeliness.not_received    -2,stage:receive,yields                   <s_not> … <s_even> <s_delivery>
  + The barrels have [not even been shipped].
  - The barrels have been shipped.
timeliness.postponed       -2,yields                                 keep|keeps|kept|keeping|constantly|continually|always cancelling|canceling|postponing|delaying|rescheduling|moving|cancels|postpones
  + The diver [keeps postponing].
  - I keep postponing the dive.

# No more, and hardly.
cleanliness.not_done       -2,yields                                 hardly|barely|scarcely ever|even <s_clean>
  + They [hardly ever sweep] the hall.
  - They sweep, and hardly ever late.
cleanliness.not_done       -2,yields                                 no longer <s_clean>
  + They [no longer sweep] the hall.
  - They sweep for no longer than an hour.
communication.no_reply     -2,stage:support,rupture:no_answer,yields hardly|barely|scarcely ever|even ~answer|~reply|~respond
  + They [hardly ever reply] to letters.
  - They reply, hardly ever late.
communication.no_reply     -2,stage:support,rupture:no_answer,yields no longer ~answer|~reply|~respond
  + They [no longer reply] to letters.
  - They reply in no longer than a day.
communication.not_informed -2,stage:support,yields                   hardly|barely|scarcely ever|even <s_inform>
  + They [hardly ever warn] us.
  - They warn us, hardly ever in vain.
communication.not_informed -2,stage:support,yields                   no longer <s_inform>
  + They [no longer warn] us.
  - A warning stays up no longer than a day.
competence.badly_done      -2,yields                                 hardly|barely|scarcely ever|even <s_check>
  + They [hardly ever inspect] the brakes.
  - They inspect it, hardly ever in vain.
competence.badly_done      -2,yields                                 no longer <s_check>
  + They [no longer inspect] the brakes.
  - They inspect it for no longer than the law asks.
competence.clueless        -2,yields                                 failed|fails|refused|refuse|refuses to understand|know|grasp|read
  + The clerk [failed to understand] my letter.
  - He failed to score, I understand.
empathy.did_not_bother     -2,yields                                 hardly|barely|scarcely ever|even <s_care>|<s_look>
  + They [hardly ever listen].
  - They listen, hardly ever bored.
empathy.did_not_bother     -2,yields                                 no longer <s_care>|<s_look>
  + They [no longer listen].
  - They listen for no longer than a song.
friendliness.cold          -2,yields                                 <s_not> … say|says|said|saying hello|goodbye|sorry|please|thank|thanks|hi|morning
  + The porter [never says hello].
  - Never mind, say thanks to her.
friendliness.cold          -2,yields                                 without … saying hello|goodbye|sorry|thank|thanks|a
  + She left [without saying goodbye].
  - Without a doubt, saying thanks is fine.
honesty.broken_promise     -2,yields                                 hardly|barely|scarcely ever|even <s_keep>
  + They [hardly ever honour] old vouchers.
  - They honour it, hardly ever twice.
honesty.broken_promise     -2,yields                                 no longer <s_keep>
  + They [no longer fulfil] pledges.
  - They honour it for no longer than a year.
resolution.not_done        -2,stage:resolve,yields                   hardly|barely|scarcely ever|even <s_repair>
  + They [hardly ever mend] the fence.
  - They mend it, hardly ever twice.
resolution.not_done        -2,stage:resolve,yields                   no longer <s_repair>
  + They [no longer mend] the fence.
  - They mend it in no longer than a day.
resolution.not_done        -2,yields                                 not once did|do|does|has|have they|he|she|it|you|anyone|anybody|someone <s_any>
  + [Not once did they deliver] the right tray.
  - Not once did it rain.
timeliness.not_received    -2,stage:receive,yields                   hardly|barely|scarcely ever|even <s_delivery>
  + They [hardly ever deliver] on Saturdays.
  - They deliver, hardly ever late.
timeliness.not_received    -2,stage:receive,yields                   no longer <s_delivery>
  + They [no longer deliver] on Saturdays.
  - They deliver in no longer than a week.

# Not the service's: what customers did themselves.
frame.denied    yields <s_kin>|dog|cat died|dies
  + My [aunt died] in May.
  - The lamp died in May.
frame.denied    yields asked|ordered … leave a|an|our|my|your|it|them|him|her|feedback|some|in|by|on
  + She [asked us to leave our] shoes.
  - She asked us to leave.
frame.denied    yields counted|recorded|logged|registered|marked|tagged|flagged|coded|filed … as agreed|requested|asked|usual|promised|expected|instructed|planned|i|we|he|she|they|it|soon|well
  + You [logged my nap as agreed].
  - You logged my nap as swimming.
frame.denied    yields dropped … off
  + He [dropped our crate off] at noon.
  - He dropped our crate.
frame.denied    yields dropped|drop|drops my|our|us|me|him|her|the|off <s_kin>|price|rate|rent|premium|fee|fare|bill|off|by|at|in|round|boy|girl|guests|temperature|fever|fees|prices at|off|by|in|outside|to|round|home|near|here|back|from|for|on|safely|and|the
  + She [dropped my aunt at] the quay.
  - She dropped my harp.
frame.denied    yields news|weather|storm|waters|fever|dawn broke|breaks
  + The [fever broke] at noon.
  - The fence broke at noon.
frame.denied    yields smashed|smashes|broke|breaks my|our|all|every … expectations|target|targets|record|records|budget
  + They [smashed all our expectations].
  - They smashed all our oars.
frame.denied    yields woke|wakes me|us|my|our … gently|softly|kindly|time
  + The porter [woke us gently].
  - The porter woke us.
frame.own       yields <s_creature>|<s_kin> <s_harm>|ran|trod|stepped|dug|kicked|bit|pulled|clawed
  + Our [mare trod] on my foot.
  - They trod on my foot.
frame.own       yields <s_self> 've|have|had|'d forgotten|refused|neglected|failed
  + [We had forgotten] to ring the bell.
  - He had forgotten to ring the bell.
frame.own       yields <s_self> <s_aux> <s_not> <s_delivery>|<s_repair>|<s_answer>|<s_inform>|<s_refund>|<s_install>|<s_check>|<s_look>|<s_clean>|<s_work>|<s_keep>|<s_collect>|<s_come>|<s_care>|swap|say|charge|bill|call|called|ring|phone|turn|given|give|return|bring|take|put|do|make
  + [We have not answered] the bishop.
  - They have not answered us.
frame.own       yields <s_self> <s_aux> <s_not> even|yet|actually|once|really|properly|ever <s_delivery>|<s_repair>|<s_answer>|<s_inform>|<s_refund>|<s_install>|<s_check>|<s_look>|<s_clean>|<s_work>|<s_keep>|<s_collect>|<s_come>|<s_care>|swap|say|call|ring|turn|give|take|put|do|make
  + [We have not even answered] the bishop.
  - They have not even answered us.
frame.own       yields <s_self> <s_aux>|was|were|am|'m <s_not> <function>|stand|budge|come|unlock|roll|fit
  + [I would not stand] for it.
  - The lectern would not stand.
frame.own       yields <s_self> <s_aux>|was|were|am|'m <s_not> <s_willing>
  + [We did not want] to sing.
  - They did not want to sing.
frame.own       yields <s_self> <s_delivery>|<s_repair>|<s_answer>|<s_refund>|<s_install>|<s_check>|<s_look>|<s_clean>|<s_work>|<s_collect>|<s_come>|<s_care>|told|asked|remembered|remembers|said|threw|insisted|insist|asking|stared|glanced|scrolled|advised|brought|fetched|poured|found|kept|left|set|put|laid|placed|spread|knelt|made|waited|held|changed|closed|cancelled|emptied|walked|accompanied|carried|drove|driven|helped|lent|sat|cycled|travelled|went|talked|escorted|stayed|stay|remained|opened|worked|wrote|gave|posted|dropped|emailed|texted|messaged|telephoned
  + [I returned] the same morning.
  - He returned the same morning.
frame.own       yields <s_self> <s_harm>|poked|jabbed|stabbed|nicked|grazed|clawed|bruised|trapped|slammed|snatched|dumped|chucked|slung|clipped|scraped|bumped|rammed|hit|nudged|reversed|backed|ran|rode|rolled|trod|stepped|pulled|dug|unplugged|uprooted|disconnected|switched|merged|linked|combined|mixed|swapped|paired|sailed|cycled|raced|rented|let|promised|marched|strolled|hurried|rushed|slept|dozed|caught|pinched|kicked|yanked|twisted|slapped|bit|barged|burst|wandered|handed|allowed|replaced|logged|recorded|counted|marked|filed|framed|hung|sewed|stitched|mounted|fitted|glued|poured|broke|popped|lifted|flew|landed|hid|lay|served|seated|woke|disappeared|engraved|talked|chatted|giggled|snored|laughed|turned|flicked|sold|lent|rented
  + [I snagged] my sails.
  - They snagged my sails.
frame.own       yields <s_self> <s_not>
  + [I never] answered the bishop.
  - The bishop never answered.
frame.own       yields <s_self> creased|forgot|melted|buried|drenched|splashed|sprayed|stained|loosened|unscrewed|blocked|buckled|banged|crumpled|poisoned|tore|ripped|knocked|drilled|sawed|hacked|snapped|grabbed|shoved|pushed|dragged|shook|frightened|scared|upset|blamed|scolded|marched|turned|threw|missed|skipped|overlooked|ignored|misread|misheard|miscounted|lost|mislaid|misplaced|lose|losing|deleted|erased|overwrote|shredded|rejected|froze|towed|merged|mixed|swapped|confused|ticked|buried|treated|winked|barked|sneered|discussed|chatted|talked|gossiped|compared|slammed|shut|closed|blocked|crashed|tipped|rolled|slid|bumped|abandoned|dumped|missed
  + [We creased] our sails.
  - They creased our sails.
frame.own       yields <s_self> forgot|failed|refused|declined|neglected|forget|refuse|fail|omitted to
  + [I forgot to] answer the bishop.
  - The bishop forgot to answer.
frame.own       yields <s_self> gave|sold|lent|passed|sent|moved|went|spoke|talked … to|with
  + [We gave the harp to] another bride.
  - They gave the harp to another bride.
frame.own       yields <s_self> got lost|mislaid
  + [We got lost] in the maze.
  - It got lost in the post.
frame.own       yields <s_self> got|get|had|typed|spelt|put|wrote|entered|read|took … wrong
  + [I got his name wrong].
  - They got his name wrong.
frame.own       yields <s_self> got|poured|dripped|rubbed|splashed|leaned|leant|stacked|piled|wiped|hid|hoped <muck>|wax|glue|bleach|tea|juice|wine|beer|dye|on|against|my|our|the|they
  + [I got wax] on my harp.
  - They got wax on my harp.
frame.own       yields <s_self> had given|sold|promised|lent|let
  + [We had given] it to someone.
  - They had given it to someone.
frame.own       yields <s_self> had|have|'ve|'d|accidentally|also|then|just|once|stupidly|finally|only <s_harm>|dumped|clipped|scraped|bumped|hit|reversed|ran|dug|unplugged|disconnected|switched|merged|linked|mixed|let|caught|trapped|kicked|twisted|logged|recorded|poured|forgot|forgotten|missed|lost|deleted|misread|mislaid|overlooked|ignored
  + [I accidentally snagged] my sails.
  - They accidentally snagged my sails.
frame.own       yields <s_self> had|have|'ve|already|still read|studied|knew|told|asked|closed|cancelled
  + [We had read] our file.
  - He had read our file.
frame.own       yields <s_self> hid|kicked|tossed|flung|hurled|slammed|muddied|dirtied|jolted|yanked|smudged|dunked|drove|crashed|ploughed|stamped|stomped|cycled|climbed|unplugged|disconnected|uninstalled|assembled|packed|measured|labelled|interrupted|embarrassed|rushed|accused|pestered|snubbed|threatened|stared|glared|screamed|followed|sent|gave|woke|hurt|injured|tripped|scalded|burned|bit|choked|pushed|turned|left|connected|put|fitted
  + [I muddied] our rug.
  - They muddied our rug.
frame.own       yields <s_self> keep|keeps|kept|am|'m|always|often <s_harm>
  + [I keep snapping] my strings.
  - They keep snapping my strings.
frame.own       yields <s_self> keep|kept cancelling|postponing|promising|saying|telling|forgetting|losing|changing|making
  + [I kept promising] him a boat.
  - He kept promising a boat.
frame.own       yields <s_self> managed|contrived|joking|laughing|stood
  + [I managed] to bend it back.
  - They managed to bend it.
frame.own       yields <s_self> signed|enrolled|subscribed me|us|him|her|my|mum|dad
  + [We signed him] up.
  - They signed him up.
frame.own       yields <s_self> stepped|knelt|leant|leaned|parked|smoked|vaped|rested|propped|locked|bolted|fell|landed|gave|exchanged|replaced|swapped|held
  + [I stepped] on our lute.
  - They stepped on our lute.
frame.own       yields <s_self> tipped|knocked|emptied|spilled|spilt|lost|drank|ate|wore|smoked|borrowed|used|nodded|dozed|played|listened|watched|glued|painted|nailed|rolled|folded|packed|pulled|picked|fished|spat|handed|served|passed
  + [We drank] our cider.
  - They drank our cider.
frame.own       yields <s_self> yawned|giggled|argued|bickered|snored|fidgeted|sniffed|burped|chewed|slept|laughed|whistled|hummed|scrolled|typed|shopped|snacked|munched|charged
  + [We yawned] through the vows.
  - They yawned through the vows.
frame.own       yields <s_self> … the|a wrong
  + [We buried the wrong] cat.
  - They buried the wrong cat.
frame.own       yields <s_self> … without
  + [I left without] opening it.
  - He left without opening it.
frame.own       yields ^ <s_follow>|do|asked|told|looked|planned
  + [Called] to see the mare.
  - He called to see the mare.
frame.own       yields birds|birdsong|sun|sunlight|sea|smell|cockerel|baby|cat|child woke|wakes|waking
  + The [birds woke] us.
  - The porter woke us.
frame.own       yields i|we am|'m|was|were|'ve|been looking|going|reading|joking|laughing|filming
  + [I was joking] about my hat.
  - He was joking about my hat.
frame.own       yields i|we was|were|am|are locked|shut|trapped in
  + [We were locked in] thought.
  - They were locked in a hut.
frame.own       yields my|our fault for
  + It is [our fault for] not checking.
  - It is a fault for sure.
keep.asked      keep   ^ leave|put the|your|any … bin|bins|gate|outside|doorstep
  + [Leave your bins] by the road.
  - They leave your bins by the road.
keep.own_doing  keep   i|we hung up because|as|my|our|the|a|to
  + [I hung up my] coat.
  - He hung up the phone.
keep.own_doing  keep   woke up at seven|eight|nine|ten|noon|7|8|9|10
  + I [woke up at eight].
  - I woke up at three.
keep.own_mishap keep   my|our <s_kin> forgot his|her|their
  + [My aunt forgot her] lunch.
  - They forgot our lunch.
keep.set_phrase keep   <helper>|<agent> broke the|this|bad news|ice|silence|fast|spell|bread|record
  + [He broke the ice] with a joke.
  - He broke the vase.
keep.set_phrase keep   <helper>|<agent> cracked my|our|his|her|a back|neck|spine|knuckles|joke|smile
  + [She cracked my neck].
  - She cracked my vase.
keep.set_phrase keep   grabbed me|us|him|her a|some|another|an
  + She [grabbed us a] rug.
  - She grabbed me by the arm.
keep.set_phrase keep   she|he|they|nurse ripped|peeled|pulled the|my|his|her plaster|bandage|tape|dressing off
  + [She peeled the bandage off].
  - She ripped the cover off.
keep.set_phrase keep   were|was|are|is still there
  + My notes [were still there].
  - Still there?

# Denials that say the opposite.
frame.denied yields never|not|n't|without … fail|fails|failed|forget|forgot|forgets|refuse|refused|refuses|failing|neglects
  + They [never forget] to sing.
  - They forget to sing.
frame.denied yields not how|what|the|where|why
  + It is [not how] I wanted to start it.
  - They did not want to start it.
frame.denied yields not|n't have|had|need|want to
  + We did [not have to] plead.
  - We had to plead.
frame.denied yields not|n't only|just|merely|simply|hesitate
  + He did [not just] mend the arch.
  - He did not mend the arch.

# Facts that say enough by themselves.
errors.wrong_bill    -2,stage:manage  charged|billed|debited|invoiced … two|three|four times
  + They [billed the stall two times].
  - They billed the stall for two.
errors.wrong_bill    -2,stage:manage  debit|payment|money|fee|premium|rent|instalment|subscription … taken|took|left|out … early|soon
  + The [rent was taken two days early].
  - The rent is taken on Monday.
keep.no_star         keep             would|will|wo|ca|can|could not|n't give|rate … star|stars
keep.own_silence     keep             i|we have|'ve not|n't|never … replied|answered|responded|called|written|paid|sent
keep.own_silence     keep             i|we never told|replied|answered|called|sent|paid|asked
keep.own_wrong       keep             i|we took|chose|picked|entered|typed|sent|wrote|booked|ordered|bought|clicked|pressed|selected|went|dialled the|a wrong file|form|one|size|colour|code|date|number|address|bus|train|button|box|door|road|item|order|name|link|day|time
keep.second_needed   keep             need|needs|needed|require|requires|required|want|wants a second|third visit|stay|trip
resolution.half_done -2,stage:resolve <s_repair>|<s_clean>|painted|polished one|half|the|a … and|but|then forgot|left|missed|ignored the|my other|second|rest|third
  + They [polished one harp and forgot the other].
  - We mended one and forgot the song.
