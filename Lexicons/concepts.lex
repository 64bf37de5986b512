@kind concepts

# What people call a concept, in French and in English. A concept without a line here is shown by its id.
# The most frequent of real texts come first; the rest follows, in the same order of subjects.

# In all
overall.good               C'est bien | Good overall
overall.excellent          Excellent | Excellent
overall.satisfied          Satisfait | Satisfied
overall.great              Très bien | Great
overall.avoid              À éviter | To be avoided
overall.recommend          Recommandé | Recommended
overall.shame              Une honte | A disgrace
overall.bad                C'est mauvais | Bad overall
overall.disappointed       Déçu | Disappointed
overall.delighted          Ravi | Delighted
overall.problem            Des problèmes | Problems
overall.praise             Bravo | Praise
overall.awful              Affreux | Awful
overall.perfect            Parfait | Perfect
overall.no_complaints      Rien à redire | Nothing to complain of
overall.never_again        Plus jamais | Never again
overall.terminate          Je résilie | Cancelling
overall.would_have_left    Je serais parti | I would have left
overall.doubtful           J'hésite à rester | Thinking of leaving
overall.would_leave        Je partirais | I would leave
overall.would_have_stayed  Je serais resté | I would have stayed
overall.should             Il faudrait | It should
overall.return             Je reviendrai | Coming back
overall.face               Émoji | Emoji
overall.angry              En colère | Angry
overall.poor               Médiocre | Poor
overall.not_satisfied      Pas satisfait | Not satisfied
overall.improve            À améliorer | To be improved
overall.worst_ever         Pire expérience | Worst experience ever
overall.average            Moyen | Average
overall.would_like         Je souhaiterais | Would like
overall.fed_up             Ras-le-bol | Fed up
overall.swear              Juron | Swearing
overall.not_great          Pas terrible | Not great
overall.hope               J'espère | Hoping
overall.worst              Le pire | The worst
overall.pathetic           Lamentable | Pathetic
overall.joke               Une plaisanterie | A joke
overall.idiom              Expression imagée | Figure of speech
overall.regret             Je regrette | Regret
overall.mark               Note donnée dans le texte | Mark given in the text
overall.grave              Conséquence grave | Grave consequence
overall.disaster           Catastrophe | Disaster
overall.loyal              Fidèle depuis longtemps | Loyal for years
overall.slang              Louange familière | Praise in slang
overall.lack               Il manque | Something is lacking
overall.lacked             Il aurait fallu | Something was lacking
overall.hate               Détesté | Hated
overall.useless            Inutile | Useless
overall.decline            En baisse | In decline
overall.should_have        Il aurait dû | Should have
overall.rubbish            Nul | Rubbish

# People
friendliness.friendly      Personnel aimable | Friendly staff
friendliness.kind          Gentillesse | Kindness
friendliness.warm          Chaleureux | Warm
friendliness.welcome       Bon accueil | Good welcome
friendliness.rude          Impolitesse | Rudeness
friendliness.aggressive    Agressivité | Aggressiveness
friendliness.cold          Froideur | Coldness
friendliness.arrogant      Arrogance | Arrogance
competence.efficient       Efficace | Efficient
competence.professional    Professionnel | Professional
competence.competent       Compétent | Competent
competence.incompetent     Incompétent | Incompetent
competence.good_advice     Bon conseil | Good advice
competence.unprofessional  Pas professionnel | Unprofessional
competence.disorganised    Désorganisé | Disorganised
competence.expert          Expert | Expert
competence.clueless        Ne sait pas répondre | Clueless
competence.answers         Répond aux questions | Answers questions
competence.well_done       Travail bien fait | Work well done
empathy.helpful            Serviable | Helpful
empathy.attentive          Attentionné | Attentive
empathy.listening          À l'écoute | Listens
empathy.unhelpful          N'aide pas | Unhelpful
empathy.dont_care          S'en moque | Doesn't care
empathy.reassured          Rassuré | Reassured
empathy.contempt           Mépris | Contempt
empathy.mistreated         Maltraité | Mistreated
empathy.not_listening      N'écoute pas | Doesn't listen
empathy.patient            Patient | Patient
empathy.above              Fait plus que son devoir | Goes above and beyond
empathy.blamed             Mis en cause à tort | Blamed
empathy.small_cares        Aux petits soins | Small attentions
empathy.heartless          Sans cœur | Heartless
empathy.made_sure          Veille à tout | Makes sure of everything
empathy.time               Prend le temps | Takes the time
empathy.thanked            Remerciement | Thanked

# Reaching somebody
reachability.unreachable   Injoignable | Unreachable
reachability.cut_off       On raccroche | Cut off
reachability.available     Disponible | Available
reachability.no_contact    Aucun moyen de contact | No way to make contact
reachability.more_staff    Plus de personnel | More staff wanted
reachability.understaffed  Trop peu de personnel | Understaffed
reachability.no_human      Pas d'humain | No human being
waiting.long               Attente longue | Long wait
waiting.quick_service      Service rapide | Quick service
waiting.put_on_hold        Mis en attente | Put on hold
waiting.responsive         Réactif | Responsive
waiting.made_wait          On fait attendre | Made to wait
waiting.quick_reply        Réponse rapide | Quick reply
waiting.slow_service       Service lent | Slow service
waiting.no_wait            Pas d'attente | No wait
communication.no_reply     Pas de réponse | No reply
communication.not_informed Pas informé | Not informed
communication.clear        Explications claires | Clear explanations
communication.chase        Il faut relancer | Having to chase
communication.chased       Relances répétées | Chased again and again
communication.informed     Bien informé | Kept informed
communication.contact_me   Qu'on me contacte | Asks to be contacted
communication.answer_us    Demande à être entendu | Asks to be listened to
resolution.gesture         Demande un geste | Asks for a gesture
choice.can_have            Demande à en disposer | Asks to have it
communication.unclear      Pas clair | Unclear
communication.useful_info  Information utile | Useful information
communication.copy_paste   Réponse toute faite | Canned reply
communication.more_info    Plus d'informations | More information wanted
communication.bad          Mauvaise communication | Bad communication

# Word kept
honesty.scam               Arnaque | Scam
honesty.lie                Mensonge | Lie
honesty.mislead            Trompeur | Misleading
honesty.broken_promise     Promesse non tenue | Broken promise
honesty.honest             Honnête | Honest
honesty.forced             Vente forcée | Forced sale
honesty.bad_faith          Mauvaise foi | Bad faith
honesty.distrust           Plus de confiance | Distrust
honesty.take_money         Prend l'argent et rien d'autre | Takes the money and no more
safety.fraud               Fraude | Fraud
safety.hurt                Blessé | Hurt
safety.secure              En sécurité | Secure
safety.unsafe              Pas sûr | Unsafe
safety.privacy             Vie privée | Privacy

# Time
timeliness.fast            Rapide | Fast
timeliness.duration        Durée subie | Time endured
timeliness.not_received    Rien reçu | Not received
timeliness.delayed         Retardé | Delayed
timeliness.late            En retard | Late
timeliness.still_waiting   Attend toujours | Still waiting
timeliness.still_not       Toujours pas | Still not
timeliness.still_nothing   Toujours rien | Still nothing
timeliness.slow            Lent | Slow
timeliness.on_time         À l'heure | On time
timeliness.pending         En suspens | Pending
timeliness.urgent          Urgent | Urgent
timeliness.immediate       Immédiat | Immediate
timeliness.stranded        Laissé en plan | Stranded
timeliness.handled_fast    Traité vite | Handled fast
timeliness.status_stuck    Statut bloqué | Status stuck
timeliness.no_show         Ne vient pas | No show

# Doing it
ease.simple                Simple | Simple
ease.easy                  Facile | Easy
ease.blocked               Bloqué | Blocked
ease.forced                Obligé de le faire soi-même | Forced to
ease.difficult             Difficile | Difficult
ease.smooth                Sans accroc | Smooth
ease.complicated           Compliqué | Complicated
ease.practical             Pratique | Convenient
ease.nightmare             Parcours du combattant | Nightmare
ease.wasted_time           Temps perdu | Wasted time
ease.impossible            Impossible | Impossible
ease.easy_use              Facile d'emploi | Easy to operate
ease.paperwork             Paperasse | Paperwork
ease.time_off              Congé pris pour cela | Time off work
ease.only_by               Un seul canal possible | Only one way to do it
flexibility.refused        Refus | Refused
flexibility.accommodating  Arrangeant | Accommodating
flexibility.no_gesture     Aucun geste | No gesture
flexibility.gesture        Geste commercial | Gesture of goodwill
flexibility.rigid          Rigide | Rigid
flexibility.imposed        Imposé | Imposed
flexibility.agreed         Accepté | Agreed to
resolution.please          Demande d'agir | Asks for action
resolution.refused         Demande refusée | Request refused
resolution.nothing_done    Rien n'est fait | Nothing done
resolution.not_repaid      Pas remboursé | Not repaid
resolution.contact_again   Il faut recontacter | Contacting again
resolution.legal           Recours en justice | Legal action
resolution.unsolved        Non résolu | Unsolved
resolution.solved          Résolu | Solved
resolution.no_solution     Pas de solution | No solution
resolution.no_result       Sans résultat | No result
resolution.refund          Remboursement demandé | Refund wanted
resolution.handled         Bien pris en charge | Handled well
resolution.refunded        Remboursé | Refunded
resolution.battle          Il faut se battre | A battle
resolution.cannot          Ne peut rien faire | Can do nothing
resolution.came_back       Le problème revient | The problem came back
resolution.evasive         Réponse évasive | Evasive
continuity.resend          Documents à renvoyer | Documents sent again
continuity.transferred     Passé de service en service | Passed around
continuity.blame           On se renvoie la balle | Blame passed on
continuity.contradiction   Réponses contradictoires | Contradictory answers
continuity.retell          Tout réexpliquer | Telling it all again
continuity.left_hand       Les services s'ignorent | Left hand, right hand
continuity.sent_back       Renvoyé ailleurs | Sent elsewhere
errors.mistake             Erreur | Mistake
errors.wrong_data          Données fausses | Wrong data
errors.wrong_bill          Facture fausse | Wrong bill
errors.wrong_name          Nom faux | Wrong name
errors.lost                Perdu | Lost
errors.wrong_item          Mauvais article | Wrong item
errors.wrong_thing         Pas la bonne chose | Wrong thing
errors.correct             Sans erreur | Correct
errors.as_ordered          Conforme à la commande | As ordered
errors.no_order            Jamais demandé | Never ordered

# Money
price.affordable           Prix abordable | Affordable
price.expensive            Cher | Expensive
price.suits                Prix qui convient | Price that suits
price.increase             Hausse de prix | Price increase
price.dearer               Plus cher qu'ailleurs | Dearer than elsewhere
price.high                 Prix élevé | High price
price.cheaper              Moins cher qu'ailleurs | Cheaper than elsewhere
price.amount               Montant jugé trop haut | Amount found too high
price.not_expensive        Pas cher | Not expensive
price.overpriced           Trop cher pour ce que c'est | Overpriced
price.ruinous              Ruineux | Ruinous
price.malus                Malus | No-claims penalty
price.cheap                Bon marché | Cheap
price.deal                 Bonne affaire | Good deal
value.good                 Bon rapport qualité-prix | Good value
value.poor                 Mauvais rapport qualité-prix | Poor value
value.nothing              Payer pour rien | Paying for nothing
value.portion_generous     Portions généreuses | Generous portions
value.portion_small        Portions trop petites | Small portions
fees.extra                 Frais en plus | Extra fees
fees.return                Frais de retour | Return fees
fees.free                  Gratuit | Free
fees.unwanted              Frais non voulus | Unwanted fees
fees.bank                  Frais bancaires | Bank charges
fees.high                  Frais élevés | High fees
fees.own_cost              À ses propres frais | At one's own cost
fees.deductible            Franchise | Deductible
terms.not_covered          Pas couvert | Not covered
terms.well_covered         Bien couvert | Well covered
terms.forced               Souscription forcée | Forced to subscribe
terms.dropped              Résilié par l'entreprise | Dropped by the company
terms.cancelled            Contrat annulé | Contract cancelled
terms.refused              Contrat refusé | Contract refused
choice.wide                Large choix | Wide choice
choice.missing             Manque au choix | Missing from the choice
choice.out_of_stock        Rupture de stock | Out of stock
choice.tailored            Sur mesure | Tailored
choice.little              Peu de choix | Little choice
location_hours.well_placed Bien situé | Well placed
location_hours.far         Trop loin | Too far

# Product
quality.delicious          Délicieux | Delicious
quality.low_end            Bas de gamme | Low end
quality.bland              Fade | Bland
quality.refined            Raffiné | Refined
quality.craft              Qualité de fabrication | Well made
quality.fresh              Frais | Fresh
quality.misfit             Ne convient pas | Does not fit
quality.useful             Utile | Useful
quality.well_cooked        Bien cuit | Well cooked
quality.frozen             Surgelé | Frozen food
quality.homemade           Fait maison | Home-made
quality.original           Original | Original
quality.dry                Sec | Dry
quality.not_useful         Peu utile | Not useful
quality.disgusting         Dégoûtant | Disgusting
quality.fragile            Fragile | Fragile
quality.care               Soigné | Cared for
quality.level              À la hauteur | Up to standard
quality.overcooked         Trop cuit | Overcooked
quality.tender             Tendre | Tender
quality.unoriginal         Sans originalité | Unoriginal
quality.undercooked        Pas assez cuit | Undercooked
quality.seasoning          Assaisonnement | Seasoning
quality.cold               Servi froid | Served cold
performance.no_network     Pas de réseau | No network
performance.outage         Panne | Outage
performance.fast           Rapide à l'usage | Fast in use
performance.network_down   Réseau coupé | Network down
performance.battery        Batterie | Battery
performance.weak_network   Réseau faible | Weak network
performance.network        Bon réseau | Good network
performance.hungry         Gourmand en ressources | Hungry for resources
performance.slow           Lent à l'usage | Slow in use
reliability.not_working    Ne fonctionne pas | Not working
reliability.cancelled      Annulé | Cancelled
reliability.no_trouble     Jamais de souci | No trouble
reliability.broken         Cassé, en panne | Broken
reliability.bug            Bug | Bug
reliability.works          Fonctionne | Works
reliability.missed         Manqué | Missed
reliability.login          Connexion impossible | Cannot log in
reliability.impossible     Accès impossible | Impossible to use
reliability.reliable       Fiable | Reliable
reliability.works_badly    Fonctionne mal | Works badly
reliability.stuck          Bloqué à l'usage | Stuck
reliability.recurrent      Problème récurrent | Recurrent problem
reliability.unreliable     Pas fiable | Unreliable
reliability.blocked        Accès bloqué | Access blocked
usability.practical        Pratique à l'usage | Handy
usability.easy_use         Facile à utiliser | Easy to use
usability.clear            Clair | Clear
usability.confusing        Déroutant | Confusing
usability.intuitive        Intuitif | Intuitive
usability.well_made        Bien conçu | Well designed
usability.light            Léger | Light
condition.damaged          Abîmé | Damaged
condition.incomplete       Incomplet | Incomplete

# Place
atmosphere.setting         Beau cadre | Pleasant setting
atmosphere.mood            Bonne ambiance | Good mood
atmosphere.view            Belle vue | Fine view
atmosphere.romantic        Romantique | Romantic
design.beautiful           Beau | Beautiful
design.plate               Belle présentation | Fine presentation
design.dated               Démodé | Dated
comfort.noise              Bruit | Noise
comfort.quiet              Calme | Quiet
comfort.comfortable        Confortable | Comfortable
comfort.cramped            À l'étroit | Cramped
comfort.bed                Literie | Bed
comfort.crowded            Bondé | Crowded
comfort.heat               Trop chaud ou trop froid | Too hot or too cold
cleanliness.dirty          Sale | Dirty
cleanliness.clean          Propre | Clean

# In all, less often
overall.again              Encore et toujours | Time and again
overall.ads_every          Publicité sans arrêt | Ads all the time
overall.ahead              Loin devant | Streets ahead
overall.as_expected        Comme prévu | As expected
overall.ball               On s'est bien amusés | Had a ball
overall.barge              Pas même avec des pincettes | Not with a bargepole
overall.best_ever          Meilleure expérience | Best experience ever
overall.best_in            Le meilleur du coin | Best around
overall.better_now         Bien mieux maintenant | Much better now
overall.better_elsewhere    Mieux ailleurs | Better elsewhere
overall.unequalled         Sans égal | Unequalled
overall.better_than        Mieux qu'ailleurs | Better than others
overall.beyond             Au-delà des attentes | Beyond expectations
overall.came_away          Reparti content | Came away happy
overall.care               On voit qu'ils y tiennent | You can tell they care
overall.cheap_nasty        Camelote | Cheap and nasty
overall.day                A égayé la journée | Made my day
overall.didnt_want_leave   On ne voulait plus partir | Did not want to leave
overall.downhill           En chute libre | Gone downhill
overall.est                Le pire de tous | The worst of all
overall.everything         Tout ce qu'il fallait | Everything needed
overall.everywhere         Partout des dégâts | Everywhere you look
overall.expected_more      Attendait mieux | Expected more
overall.faith              A redonné foi | Restored my faith
overall.family             Comme à la maison | Like home
overall.feel_million       En pleine forme | Feel like a million
overall.first_try          Du premier coup | First try
overall.fixed_others       Réparé là où d'autres ont échoué | Fixed what others could not
overall.forward            Attendu avec plaisir | Looked forward to
overall.god_knows          Dieu sait comment | God knows how
overall.gold               Vaut de l'or | Worth its weight in gold
overall.gold_standard      La référence | Gold standard
overall.gripe              Aucun reproche | No gripes
overall.hats_off           Chapeau bas | Hats off
overall.hell               Un enfer | Hell
overall.holding            N'attend plus rien | Not holding my breath
overall.hooked             Conquis | Hooked
overall.hype               Surfait | Overhyped
overall.incredible         Incroyable en mal | Unbelievable
overall.insult             Insulte | Insult
overall.just_right         Juste ce qu'il faut | Just right
overall.kudos              Félicitations | Kudos
overall.lacking            Absent | Lacking
overall.laugh              On rit bien | A good laugh
overall.left_me            Laissé abattu | Left me shaken
overall.less_than_nothing  Moins que rien | Less than nothing
overall.life               Lui doit tout | Owe them everything
overall.life_back          A rendu la vie | Gave me my life back
overall.lifeline           Un trésor | A lifeline
overall.live_without       Ne peut plus s'en passer | Cannot live without it
overall.looked_like        Donne piètre allure | Made me look bad
overall.looking_for        Ce que je cherchais | Just what I looked for
overall.lots_of            Trop de choses | Lots of it
overall.lottery            Une loterie | A lottery
overall.misery             De misère | Misery
overall.money_rope         Argent volé | Money for old rope
overall.more_stars         Mériterait plus d'étoiles | Deserves more stars
overall.my_foot            Mon œil | My foot
overall.near               Tout à côté | Close at hand
overall.needs              A répondu au besoin | Met the need
overall.negatives          Rien de négatif | No negatives
overall.never_back         Jamais regretté | Never looked back
overall.never_rush         Ne presse jamais | Never rushes
overall.nonexistent        Inexistant | Nonexistent
overall.not_even           Même pas | Not even
overall.not_on_there       La moitié n'y est pas | Half is not there
overall.not_same           Plus pareil | Not the same
overall.not_what           Pas digne du nom | Not what it should be
overall.nothing_good       Plus rien de bon | Nothing good
overall.nothing_to_improve Rien à améliorer | Nothing to improve
overall.on_hand            À disposition | On hand
overall.on_limit           Limite | Borderline
overall.on_point           Au point | On point
overall.only_amount        Seulement cette somme | Only that amount
overall.only_flaw          Seul défaut | The only flaw
overall.only_wanted        Ne voulait que cela | Only wanted that
overall.out_of_nowhere     Sorti de nulle part | Out of nowhere
overall.painful            Laborieux | Painful
overall.patience           Patience à bout | Out of patience
overall.pay_rise           Mérite une augmentation | Deserves a pay rise
overall.plague             Une plaie | A plague
overall.pleasant_surprise  Bonne surprise | Pleasant surprise
overall.plenty             Plus qu'assez | Plenty
overall.rang_round         A comparé et choisi | Rang round
overall.rate               Bien noté | Rated highly
overall.rate_not           Mal noté | Not rated
overall.recommended        Déjà recommandé | Recommended already
overall.relief             Soulagement | Relief
overall.remember           Se souvient de nous | Remembers us
overall.rocks              Assure | Rocks
overall.sad                Triste | Sad
overall.saved              A sauvé la vie | Saved a life
overall.score              Note maximale | Full score
overall.see_why            On comprend le succès | You see why
overall.shocked            Sidéré | Shocked
overall.shout              Grand merci public | A shout-out
overall.speechless         Sans voix | Speechless
overall.star               Cinq étoiles | Five stars
overall.stay_clear         À ne pas approcher | Stay clear
overall.tears              En larmes | In tears
overall.thanks             Merci | Thanks
overall.thoughtful         Plein d'attentions | Thoughtful
overall.too                Trop | Too much
overall.touristy           Piège à touristes | Tourist trap
overall.used_to_be         C'était mieux avant | Used to be good
overall.way_to_go          Le bon choix | The way to go
overall.what_pay           On en a pour son prix | You get what you pay for
overall.wish_read          Aurait dû lire les avis | Should have read the reviews
overall.without_you        Rien sans vous | Lost without you
overall.worry              Inquiétude | Worry
overall.worst_enemy        Pas même à un ennemi | Not on my worst enemy
overall.worthy             Digne d'un grand | Worthy of the best
irony.mock                 Éloge ironique | Ironic praise
rescue.but_for             Sans eux, perdu | But for them
rescue.saved               A sauvé la mise | Saved the day
rescue.talked_round        M'a fait rester | Talked me round

# People, less often
friendliness.bad_welcome   Mal accueilli | Badly received
friendliness.body_language Soupirs et grimaces | Sighs and eye-rolls
friendliness.bothering     L'air de déranger | Made to feel a bother
friendliness.chatting      Bavarde | Chatting
friendliness.cut_off       Coupe la parole | Cuts you off
friendliness.easy          Abord facile | Easy to approach
friendliness.hung_up       Raccroché au nez | Hung up on
friendliness.impatient     Impatient | Impatient
friendliness.inattentive   Inattentif | Inattentive
friendliness.interested_phone Préfère son téléphone | More interested in the phone
friendliness.made_feel     Fait se sentir mal | Made to feel small
friendliness.on_phone      Au téléphone devant nous | On the phone
friendliness.person        Personne agréable | Pleasant person
friendliness.racist        Raciste | Racist
friendliness.rough         Brusque | Rough
friendliness.rushed_out    Poussé vers la sortie | Rushed out
friendliness.talked_over   Parle par-dessus nous | Talked over
friendliness.thanked       Accueil remercié | Thanked warmly
friendliness.treated_like  Traité comme un chien | Treated like dirt
friendliness.unpleasant    Désagréable | Unpleasant
friendliness.walked_off    Tourne le dos | Walked off
empathy.abandoned          Abandonné | Abandoned
empathy.bearable           Sans douleur | Bearable
empathy.believes           Croit en nous | Believes in us
empathy.best               Fait de son mieux | Does their best
empathy.bothered           Ne se donne pas la peine | Cannot be bothered
empathy.brushed_off        Éconduit | Brushed off
empathy.cares              Prend soin | Cares
empathy.chased_off         Poussé dehors | Chased off
empathy.cold               Sans chaleur humaine | Unfeeling
empathy.confidence         Redonne confiance | Gives confidence
empathy.did_not_bother     N'a pas daigné | Did not bother
empathy.discharged         Renvoyé chez soi | Sent home
empathy.dismissive         Balayé d'un revers | Dismissive
empathy.doubted            Parole mise en doute | Doubted
empathy.ease               Mis à l'aise | Put at ease
empathy.family             Comme en famille | Like family
empathy.hand               Tenu la main | Held my hand
empathy.indifferent        Indifférent | Indifferent
empathy.indiscreet         Devant tout le monde | Indiscreet
empathy.kept_standing      Laissé debout | Kept standing
empathy.laugh              Fait rire | Made me laugh
empathy.left               Laissé sans soins | Left without care
empathy.left_in            Laissé dans la douleur | Left in pain
empathy.left_lying         Laissé sur un brancard | Left lying
empathy.left_stranded      Abandonné en route | Left stranded
empathy.left_without       Laissé sans rien | Left without
empathy.mind               L'esprit tranquille | Mind at rest
empathy.more_interested    Occupé à autre chose | More interested in something else
empathy.more_time          Plus d'écoute | More time wanted
empathy.much_care          Beaucoup d'attention | Much care
empathy.no_trouble         Rien n'est trop demander | Nothing too much trouble
empathy.nobody             Personne n'a réagi | Nobody cared
empathy.number             Un numéro | Just a number
empathy.person             Vu comme une personne | Treated as a person
empathy.pressed            Bousculé | Pressed
empathy.pride              Fier de son travail | Takes pride
empathy.reassure           Accompagne et rassure | Reassures
empathy.robot              Réponse de robot | Like a robot
empathy.rushed             Expédié | Rushed
empathy.same_advice        Toujours le même conseil | Same advice again
empathy.sent_away          Renvoyé | Sent away
empathy.shrug              Haussement d'épaules | Shrugged off
empathy.talked_down        Infantilisé | Talked down to
empathy.team               Équipe soudée | Working as a team
empathy.there              Présent | There for us
empathy.treated_like       Bien traité | Treated well
empathy.understanding      Compréhensif | Understanding
empathy.understands        Comprend le besoin | Understands
empathy.understood         S'est senti compris | Felt understood
empathy.unknown            Ne sait pas qui nous sommes | Does not know us
empathy.waited_for         A attendu pour nous | Waited for us
competence.bad_advice      Mal conseillé | Bad advice
competence.badly_done      Mal fait | Badly done
competence.bogus           Réponse bidon | Bogus answer
competence.explains        Explique bien | Explains well
competence.finds           Trouve la cause | Finds the cause
competence.found_me        A trouvé ce qu'il me fallait | Found me the right one
competence.hands           Doigts de fée | Skilled hands
competence.keen            Motivé | Keen
competence.knows           Connaît son métier | Knows the job
competence.knows_well      Connaît comme sa poche | Knows it inside out
competence.learnt          Beaucoup appris | Learnt a lot
competence.on_phone        Sur son téléphone | On the phone all day
competence.overwhelmed     Dépassé | Overwhelmed
competence.person          Personne compétente | Capable person
competence.reads_notes     Lit ses notes | Reads from notes
competence.several_tries   En plusieurs fois | Took several tries
competence.spotted         A repéré le problème | Spotted it
communication.all_info     Toutes les informations | All the information
communication.always_tell  Toujours prévenu | Always told
communication.called_back  Bien rappelé | Called back
communication.contradictory Informations contradictoires | Contradictory information
communication.easy_talk    Échanges faciles | Easy to talk to
communication.explained    Bien expliqué | Explained
communication.follow_up    Bon suivi | Good follow-up
communication.found_out    Appris par hasard | Found out by chance
communication.ghosted      Ignoré | Ghosted
communication.how_often    Combien de fois encore | How many more times
communication.illegible_text Texte illisible | Illegible text
communication.instructions Mode d'emploi | Instructions
communication.jargon       Jargon | Jargon
communication.just_reads   Lit sa fiche | Just reads it out
communication.language     Langue mal parlée | Language problem
communication.late_notice  Prévenu trop tard | Told too late
communication.listen       Qu'on nous écoute | Listen to us
communication.meaningless  Ne veut rien dire | Meaningless
communication.never_return Ne rappelle jamais | Never returns calls
communication.no_news      Sans nouvelles | No news
communication.no_notice    Pas d'avis ni de confirmation | No notice
communication.no_proof     Aucun justificatif envoyé | No proof sent
communication.no_time_given Aucune date donnée | No date given
communication.nobody       Personne n'explique | Nobody can explain
communication.out_of_date  Informations pas à jour | Out of date
communication.posted       Tenu au courant | Kept posted
communication.real_time    En temps réel | In real time
communication.silence      Silence radio | Silence
communication.too_many     Trop de messages | Too many messages
communication.unanswered   Resté sans réponse | Left unanswered
communication.unheard      Pas un mot | Not heard a word
communication.who_knows    Personne ne sait quand | Nobody knows when
communication.without_word Sans un mot | Without a word
reachability.absent        Personne sur place | Absent
reachability.human         Un vrai humain | A real human
reachability.no_office     Plus d'agence | No office
reachability.no_staff      Personne en vue | No staff
reachability.nobody        Jamais personne | Never anybody
reachability.one_till      Une seule caisse | One till
reachability.reachable     Joignable | Reachable
reachability.staffed       Assez de personnel | Well staffed
reachability.turnover      Départs non remplacés | High turnover
reachability.unmanned      Sans personnel | Unmanned
continuity.all_again       Tout recommencer | All over again
continuity.changes         Changements de personnes | Staff keep changing
continuity.changing        Jamais le même interlocuteur | Never the same person
continuity.different_face  Chaque fois un autre visage | A different face each time
continuity.handover        Bien transmis | Good handover
continuity.knows_me        Me connaît | Knows me
continuity.many            Trop d'étapes et de gens | Took several people
continuity.never_same      Jamais pareil | Never the same
continuity.no_notes        Aucune trace | No notes kept
continuity.not_followed    Pas suivi | Not followed up
continuity.nth_time        Énième fois | For the nth time
continuity.one_contact     Un seul interlocuteur | One contact
continuity.runaround       De porte en porte | The runaround
continuity.same_asked      Même question reposée | Asked the same again
continuity.sent_around     Baladé | Sent around
continuity.throughout      Rien à répéter | Nothing to repeat
continuity.too_many_people Trop d'interlocuteurs | Too many people
continuity.transfer_made   Bien orienté | Put through rightly
honesty.behind_back        En douce | Behind our back
honesty.denies             Nie | Denies
honesty.fake               Faux | Fake
honesty.false_display      Affichage faux | False display
honesty.fiction            Pure fiction | Fiction
honesty.forged             Falsifié | Forged
honesty.good_game          Beau parleur | Talks a good game
honesty.hid                A caché | Hid it
honesty.hidden             Dissimulé | Hidden
honesty.hide_behind        Se cache derrière | Hides behind
honesty.in_the_end         Finalement refusé | Refused in the end
honesty.kept_promise       Promesse tenue | Kept promise
honesty.knew               Le savait | Knew it
honesty.long_way           Par le plus long | The long way
honesty.lowball            Sous-évalué | Lowballed
honesty.lying              Traité de menteur | Called a liar
honesty.money              Là pour encaisser | There to take money
honesty.money_only         N'appelle que pour vendre | Only calls to sell
honesty.never_saw          Jamais vu la couleur | Never saw it
honesty.no_oversell        Ne pousse pas à l'achat | No overselling
honesty.no_resemblance     Aucun rapport | No resemblance
honesty.nonsense           Balivernes | Nonsense
honesty.not_done           Ne fait pas ce qu'il dit | Not done as said
honesty.not_so             Pas comme annoncé | Not as announced
honesty.one_time           La seule fois où il le fallait | The one time needed
honesty.only_money         Seul l'argent compte | Only after money
honesty.open_about         Montre et dit tout | Open about it
honesty.pressure           Pression | Pressure
honesty.promise            Promet trop | Overpromises
honesty.promised_not       Promis, pas fait | Promised, not done
honesty.respected          Accord respecté | Respected
honesty.rigged             Truqué | Rigged
honesty.sell_me            Veut vendre à tout prix | Tries to sell
honesty.sitting_on         Garde l'argent | Sitting on the money
honesty.told_would         On m'avait dit que oui | Told it would
honesty.transparent        Transparent | Transparent
honesty.trust              De confiance | Trustworthy
honesty.upsold             Vente poussée | Upsold
honesty.useless_work       Travaux inutiles | Useless work
honesty.vanished           Disparu après la vente | Vanished after the sale
honesty.was_told           On m'avait promis | Was told
honesty.wriggle            Se défile | Wriggles out

# Time and process, less often
waiting.an_hours           Une heure d'attente | An hour's wait
waiting.anybody            Il y a quelqu'un ? | Anybody there?
waiting.clock              Attendu des heures | Waited from hour to hour
waiting.endless            Attente interminable | Endless wait
waiting.first_ring         Décroche aussitôt | Answered at first ring
waiting.in_out             Vite entré, vite sorti | In and out
waiting.one_till           Une caisse ouverte | One till open
waiting.patient            L'attente en vaut la peine | Worth the wait
waiting.queue              Longue file | Queue
waiting.shorter            Moins d'attente | Shorter wait wanted
waiting.slow_reply         Réponse lente | Slow reply
waiting.straight           Servi aussitôt | Seen straight away
waiting.too_busy           Débordés | Too busy
waiting.unresponsive       Peu réactif | Unresponsive
timeliness.at_all_hours    À n'importe quelle heure | At all hours
timeliness.by_hour         À l'heure dite | By the hour
timeliness.clockwork       Réglé comme une horloge | Like clockwork
timeliness.could_quicker   Aurait pu aller plus vite | Could be quicker
timeliness.discharged      Sortie trop tôt | Discharged too soon
timeliness.done_in         Fait en peu de temps | Done in no time
timeliness.dragging        Traîne | Dragging on
timeliness.early           En avance | Early
timeliness.early_leaving   Parti en avance | Left early
timeliness.endless         Sans fin | Endless
timeliness.flew            Le temps a filé | Time flew
timeliness.flexible_pace   Sans précipitation | At an easy pace
timeliness.handled_slow    Traitement lent | Slow handling
timeliness.hours_later     Des heures après | Hours later
timeliness.last_minute     Au dernier moment | Last minute
timeliness.late_early      Arrive tard, part tôt | Late in, early out
timeliness.left_undone     Laissé en chantier | Left unfinished
timeliness.limbo           Dans le flou | In limbo
timeliness.missed_event    Trop tard pour l'occasion | Missed the event
timeliness.never_came      Jamais venu | Never came
timeliness.never_ready     Jamais prêt | Never ready
timeliness.next_flight     Replacé aussitôt | On the next flight
timeliness.next_morning    Dès le lendemain | By next morning
timeliness.no_slot         Pas de créneau | No slot
timeliness.not_ready       Pas prêt | Not ready
timeliness.on_the_dot      À l'heure pile | On the dot
timeliness.over            Plus long que prévu | Longer than it should
timeliness.overdue         Échéance passée | Overdue
timeliness.pace            Bon rythme | Good pace
timeliness.postponed       Reporté | Postponed
timeliness.rare            Rare | Infrequent
timeliness.rebooked        Rendez-vous déplacé | Rebooked
timeliness.same_day        Le jour même | Same day
timeliness.same_night      Le soir même | Same night
timeliness.sat_waiting     Immobilisé | Sat waiting
timeliness.sent_back       Reparti sans livrer | Sent back
timeliness.sold            Vite vendu | Sold fast
timeliness.sorted          Vite réglé | Sorted quickly
timeliness.standing_for    En panne depuis longtemps | Down for long
timeliness.status_out      En livraison sans fin | Out for delivery for ever
timeliness.tarmac          Bloqué sur la piste | Stuck on the tarmac
timeliness.to_spare        Avec de la marge | Time to spare
timeliness.too_early       Trop tôt | Too early
timeliness.took_minutes    L'affaire de minutes | Took minutes
timeliness.tracking        Suivi bloqué | Tracking stuck
timeliness.wait_long       Longue attente couché ou assis | A long wait
timeliness.was_due         Aurait dû être fait | Was due
timeliness.wasted          Temps gâché | Time thrown away
timeliness.watch           À régler sa montre | Set your watch by it
timeliness.when_they_like  Quand ils veulent | When they like
timeliness.whenever        Un jour peut-être | Whenever
ease.again_times           À refaire plusieurs fois | Again and again
ease.all_done              Tout se fait simplement | All done in one place
ease.breeze                Sans peine | A breeze
ease.cannot                N'y arrive pas | Cannot do it
ease.cant_find             Introuvable | Cannot find it
ease.chore                 Corvée | A chore
ease.degree                Faut un diplôme | Need a degree
ease.do_their_job          Faire leur travail | Doing their job
ease.done_for_me           S'occupe de tout | Done for me
ease.easier                Plus simple | Make it easier
ease.even_my               Même mes parents y arrivent | Even my gran can
ease.every_time            À chaque fois | Every single time
ease.faff                  Complications | A faff
ease.far_to_fetch          Loin à aller chercher | Far to fetch
ease.few_steps             En quelques clics | A few steps
ease.fiddly                Pénible à manier | Fiddly
ease.go_there              Obligé de se déplacer | Have to go there
ease.login_again           Se reconnecter sans cesse | Log in again
ease.lost                  Égaré | Lost one's way
ease.makes_you             Force à des détours | Makes you go through it
ease.minutes               En quelques minutes | In minutes
ease.must_go               Faut y aller | Must go in person
ease.must_install          Application imposée | Must install
ease.needs_help            Besoin d'aide | Needs help
ease.no_paperwork          Sans paperasse | No paperwork
ease.not_found             Ne sait pas comment faire | Cannot find how
ease.nothing_to_do         Rien à faire soi-même | Nothing to do
ease.one_go                En une fois | In one go
ease.online                Tout en ligne | All online
ease.painful               Éprouvant | Painful to go through
ease.time_for              Du temps pour si peu | Hours for that
ease.too                   Trop technique | Too technical
ease.unwieldy              Manque de simplicité | Unwieldy
ease.up_running            Vite opérationnel | Up and running
flexibility.haggle         Chipote | Haggles
flexibility.no_questions   Sans discuter | No questions asked
flexibility.pushy          Forcing | Pushy
flexibility.unhelpful_policy Règle absurde | Absurd policy
resolution.accepted        Demande acceptée | Accepted
resolution.again_by        De nouveau en marche | Working again
resolution.bad_handling    Mal géré | Badly handled
resolution.closed          Clos sans solution | Closed unsolved
resolution.constant_repair Réparations sans fin | Constant repairs
resolution.does_not        Ne fait pas le nécessaire | Does not act
resolution.gave_up         A renoncé | Gave up
resolution.half            À moitié | Half
resolution.half_done       À moitié fait | Half done
resolution.helped          A bien aidé | Helped
resolution.just_what       Ce qu'il me fallait | Just what I needed
resolution.marked          Déclaré résolu à tort | Marked as solved
resolution.money_in        Argent reçu | Money in
resolution.never_done      Jamais fait | Never done
resolution.never_got       Jamais obtenu | Never got it
resolution.no_resolution   Sans issue | No resolution
resolution.not_done        Pas fait | Not done
resolution.not_given_back  Pas rendu | Not given back
resolution.paid_quick      Vite indemnisé | Paid quickly
resolution.paltry          Compensation dérisoire | Paltry compensation
resolution.repair          Venez réparer | Repair wanted
resolution.replaced        Remplacé | Replaced
resolution.round           On tourne en rond | Round in circles
resolution.solution        Solution trouvée | Solution found
resolution.spared          Souci évité | Spared
resolution.swapped         Échangé | Swapped
resolution.unfixed         Toujours pas réparé | Still not fixed
resolution.unpaid          Jamais payé | Unpaid
resolution.works_again     Remarche | Works again
errors.already             Réclamé alors que payé | Asked although paid
errors.already_there       Dégât qui existait déjà | Damage already there
errors.back_full           Facturé en trop au retour | Charged at return
errors.bins                Poubelles oubliées | Bins missed
errors.booking             Erreur de réservation | Booking error
errors.bumped              Débarqué | Bumped
errors.came_out            Mal sorti | Came out wrong
errors.charged_on          Prélevé encore | Still charged
errors.corrected           Erreur corrigée | Corrected
errors.double_booking      Réservé deux fois | Double booking
errors.drove_past          Passé sans s'arrêter | Drove past
errors.duplicate           En double | Duplicate
errors.empty_box           Boîte vide | Empty box
errors.estimated           Relevé estimé | Estimated reading
errors.fined               Amende à tort | Fined wrongly
errors.fob                 Prétexte | Fobbed off
errors.forgot              A oublié | Forgot
errors.forgotten           Oublié | Forgotten
errors.found               Retrouvé | Found again
errors.gave_away           Donné à un autre | Given away
errors.instead             Autre chose à la place | Something instead
errors.kept_writing        Courriers qui continuent | Kept writing
errors.left_lying          Laissé là | Left lying about
errors.left_wrong          Déposé n'importe où | Left in the wrong place
errors.lost_item           Objet perdu | Lost item
errors.marked_delivered    Marqué livré, pas reçu | Marked delivered, not there
errors.mess_up             Raté | Messed up
errors.missed              Oublié, sauté | Overlooked
errors.never_happened      N'a jamais eu lieu | Never happened
errors.no_record           Aucune preuve | No record
errors.none                Aucune erreur | No errors
errors.not_applied         Remise non appliquée | Not applied
errors.not_knocked         N'a pas sonné | Did not knock
errors.not_owed            Pas dû | Not owed
errors.paid_got            Payé autre chose | Paid for something else
errors.repeated            Consignes non suivies | Instructions not followed
errors.sent_back           Renvoyé par erreur | Sent back by mistake
errors.skipped             Sauté | Skipped
errors.someone_else        Pris pour un autre | Someone else
errors.someone_elses       Celui d'un autre | Someone else's
errors.something_else      Tout autre chose | Something else
errors.spelt               Nom mal écrit | Misspelt
errors.split               Séparés | Split up
errors.stock               Stock faux | Wrong stock
errors.took_too_much       Trop coupé ou pris | Took too much
errors.typos               Plein de fautes | Typos
errors.uneven              De travers | Uneven
errors.was_home            J'étais là | Was at home
errors.went_to_wrong       Parti au mauvais endroit | Went to the wrong place
errors.wrong_address       Mauvaise adresse | Wrong address

# Offer, less often
price.bill_salty           Addition salée | A steep bill
price.charged              Prix demandé | Price charged
price.cheaper_online       Moins cher en ligne | Cheaper online
price.different            Prix différent | A different price
price.differs              Écart de prix | Price differs
price.discount             Réduction | Discount
price.double               Prix doublé | Doubled
price.down                 Facture en baisse | Bill came down
price.drop                 Baisse de prix | Price drop
price.for_so_little        Cher pour si peu | For so little
price.great                Gratuit et bon | Great price
price.interest_good        Bon taux | Good rate
price.interest_high        Taux élevé | High interest
price.interest_low         Rendement faible | Low interest
price.knocked              Rabais accordé | Knocked off
price.lower                Baisser les prix | Lower the price
price.more_than            Plus cher que le reste | Costs more than the thing
price.not_cheap            Pas donné | Not cheap
price.others_dearer        Plus cher ailleurs | Others are dearer
price.rise                 En hausse | Prices rise
price.rising               Hausses répétées | Rising all the time
price.saved                Argent économisé | Money saved
price.saving               Économies | Saving
price.stable               Prix stable | Stable price
price.took_away            Avantage retiré | Took it away
price.touristic            Prix pour touristes | Tourist prices
price.unjustified          Prix injustifié | Unjustified price
price.unsuited             Prix inadapté | Unsuited price
price.wallet               À vider le portefeuille | Hard on the wallet
price.went_from            Passé d'un prix à l'autre | Went from one price to another
fees.charge_for            Tout se paie | Charged for everything
fees.charged_for           Facturé pour rien | Charged for nothing
fees.deposit_kept          Caution gardée | Deposit kept
fees.fine                  Amende | Fine
fees.forced_to_pay         Obligé de payer | Forced to pay
fees.gesture               Frais offerts | Fees waived
fees.hidden                Frais cachés | Hidden fees
fees.included              Tout compris | All included
fees.leaving               Frais de départ | Leaving charges
fees.low                   Peu de frais | Low fees
fees.nickel                Le moindre service se paie | Nickel and dimed
fees.no_surprise           Sans surprise | No surprise
fees.nothing_included      Rien de compris | Nothing included
fees.postage               Frais de port | Postage
fees.premium_number        Numéro surtaxé | Premium number
fees.twice                 Payé deux fois | Charged twice
fees.against_told          Prix au regard du devis | Price against the quote
timeliness.against_told    Délai au regard de l'annonce | Time against what was told
waiting.against_told       Heure au regard du rendez-vous | Hour against the appointment
errors.against_told        Nombre au regard de la commande | Number against the order
price.then_now               Prix d'avant et de maintenant | Price then and now
errors.overcharged_told    Facturé au-delà du réservé | Billed beyond the booking
performance.against_told   Débit au regard de la promesse | Speed against the promise
fees.without               Ajouté sans accord | Added without consent
value.above_asking         Au-dessus du prix | Above asking price
value.bad                  Argent perdu | Money wasted
value.halved               Réduit de moitié | Halved
value.hearty               Copieux | Hearty
value.nothing_gained       N'apporte rien | Nothing gained
value.paid_for_nothing     Payé pour rien | Paid for nothing
value.paying_for           Payer pour la marque | Paying for the name
value.shrink               Moins pour le même prix | Shrinking
value.under                Moins que prévu | Less than paid for
value.upgrade              Surclassé | Upgraded
choice.always_something    Toujours quelque chose de nouveau | Always something to do
choice.available           Toujours disponible | Always available
choice.complete            Complet, tout y est | Everything is there
choice.disappeared         Retiré de l'offre | No longer offered
choice.empty_shelves       Rayons vides | Empty shelves
choice.feature             Fonctions utiles | Useful features
choice.forced              Sans le choix | No choice
choice.full                Complet | Fully booked
choice.incompatible        Incompatible | Incompatible
choice.list_wine           Belle carte des boissons | Good drinks list
choice.monotone            Toujours pareil | Always the same
choice.more                Plus de choix | More choice wanted
choice.none_left           Plus rien de prévu à la carte | Nothing left on the menu
choice.original            Sort de l'ordinaire | Out of the ordinary
choice.ran_out             En manque | Ran out
choice.refused             Pas permis de choisir | Not allowed to choose
choice.removed             Supprimé | Removed
choice.vegetarian          Choix végétarien | Vegetarian choice
terms.accepts              Accepte cartes, chiens, chèques | Accepts pets or cards
terms.advance              Paiement d'avance | Payment in advance
terms.advantage            Conditions avantageuses | Good conditions
terms.all_excluded         Tout est exclu | All excluded
terms.badly_covered        Mal couvert | Badly covered
terms.clear                Conditions claires | Clear terms
terms.cover                Mieux couvrir | Better cover
terms.covers_nothing       Ne couvre rien | Covers nothing
terms.engagement           Engagement | Tied in
terms.exclusion            Exclusion | Exclusion
terms.free_leave           Sans engagement | Free to leave
terms.limit                Plafond bas | Low limit
terms.no_return            Ni repris ni remboursé | No returns
terms.no_right             Pas le droit | No right
terms.not_valid            Pas valable | Not valid
terms.now_forbidden        Désormais interdit | Now forbidden
terms.outside              Hors contrat | Outside the contract
terms.promo_excluded       Promotion exclue | Promotion excluded
terms.refused_cover        Refuse d'assurer | Cover refused
terms.satisfied            Content du contrat | Happy with the contract
terms.small_print          Petits caractères | Small print
terms.too_many_limits      Trop de restrictions | Too many limits
terms.unclear              Contrat obscur | Unclear terms
terms.voucher              Avoir au lieu d'argent | Voucher instead of money
loyalty_benefits.absent    Pas d'avantages | No benefits
loyalty_benefits.birthday  Cadeau d'anniversaire | Birthday gift
loyalty_benefits.free_offer Offert par la maison | On the house
loyalty_benefits.gift      Petit cadeau | Gift
loyalty_benefits.gift_poor Cadeau mesquin | Poor gift
loyalty_benefits.new_better Les nouveaux sont mieux traités | New customers fare better
loyalty_benefits.points    Points | Points
loyalty_benefits.program   Programme de fidélité | Loyalty programme
loyalty_benefits.referral  Parrainage | Referral
loyalty_benefits.rewarded  Fidélité récompensée | Loyalty rewarded
loyalty_benefits.unrewarded Fidélité non récompensée | Loyalty unrewarded
location_hours.access      Facile d'accès | Easy to reach
location_hours.closed      Fermé | Closed
location_hours.gone        A fermé | Gone
location_hours.hard_find   Difficile à trouver | Hard to find
location_hours.hours       Horaires réduits | Short hours
location_hours.near        Tout près | Near
location_hours.no_access   Pas d'accès | No access
location_hours.none_near   Rien à proximité | None near
location_hours.open        Ouvert tard ou le dimanche | Open late
location_hours.open_little Peu ouvert | Little open
location_hours.parking     Stationnement | Parking
location_hours.too_far     Bien trop loin | Much too far

# Product and service, less often
quality.appetite           Peu appétissant | Unappetising
quality.bad_drink          Mauvaise boisson | Bad drink
quality.better             De meilleure qualité | Better quality wanted
quality.better_real        Mieux en vrai | Better in real life
quality.boring             Ennuyeux | Boring
quality.built              Solide comme un roc | Built like a tank
quality.came_small         Taille trop petit | Came up small
quality.canteen            Digne d'une cantine | Canteen food
quality.cheap              Fait toc | Feels cheap
quality.clean_plate        Assiette vidée | Clean plate
quality.complete           Très complet | Thorough
quality.compliments        Compliments reçus | Compliments
quality.concrete           Concret | Concrete
quality.copes              S'adapte à tout | Copes with anything
quality.could_been         Aurait pu être mieux | Could have been better
quality.decay              Gâté, plein de défauts | Gone off
quality.discovery          Découverte | Discovery
quality.dream              Un rêve à l'usage | Works like a dream
quality.dull               Fade ou maigre | Dull
quality.entertaining       Captivant | Entertaining
quality.fits               Taille bien | Fits well
quality.flimsy             Trop fin | Flimsy
quality.going_strong       Tient toujours | Going strong
quality.just_works         Marche, tout simplement | Just works
quality.kids_love          Les enfants adorent | Kids love it
quality.less               De moins en moins | Less of it
quality.low_level          Niveau faible | Low level
quality.matches            Conforme | Matches
quality.melts              Fondant | Melts in the mouth
quality.not_as             Moins bon qu'avant | Not as good
quality.not_enough         Pas assez | Not enough
quality.not_fresh          Pas frais | Not fresh
quality.not_like_photo     Pas comme sur la photo | Not like the photo
quality.outdated           Passé de mode | Outdated
quality.perfection         À la perfection | To perfection
quality.poor_content       Contenu pauvre | Poor content
quality.progress           Progrès | Progress
quality.repair_worse       Pire après réparation | Worse after repair
quality.result             Bon résultat | Good result
quality.rubs               Frotte, serre | Rubs
quality.runs               Déteint | Colour runs
quality.second_helping     À se resservir | Second helping
quality.sensed             Sensation agréable | Pleasant to the senses
quality.shoe_leather       Dur comme de la semelle | Shoe leather
quality.short_life         N'a pas duré | Short life
quality.shrank             A rétréci | Shrank
quality.sick               Indigeste | Made us sick
quality.soggy              Mou ou caoutchouteux | Soggy or rubbery
quality.sound              Bon son, bonne image | Good sound and picture
quality.tasted             Du goût | Full of taste
quality.tasteless          Sans goût | Tasteless
quality.too                Trop ceci ou cela | Too much of it
quality.too_short          Trop court | Too short
quality.unlike             Pas conforme | Unlike what was shown
quality.use_daily          Utilisé chaque jour | Used daily
quality.work               Travail bâclé | Botched work
quality.worse_than         Pire que le reste | Worse than others
quality.worst_meal         Pire repas | Worst meal
quality.wrapped            Bien présenté | Nicely wrapped
performance.access         Accès rapide | Quick access
performance.crackle        Grésille | Crackles
performance.crawl          Rampe | Crawls
performance.days           Tient des jours | Lasts for days
performance.dropping       Coupures | Dropping out
performance.drops          Déconnexions | Drops
performance.everywhere     Capte partout | Signal everywhere
performance.hot            Surchauffe | Overheats
performance.hot_water      Eau chaude | Hot water
performance.no_hot_water   Pas d'eau chaude | No hot water
performance.no_line        Privé de service | Without service
performance.picture        Image mauvaise | Bad picture
performance.powerful       Puissant | Powerful
performance.quick_charge   Charge vite | Charges quickly
performance.responsive     Réactif à l'usage | Quick to react
performance.seconds        En quelques secondes | In seconds
performance.spins          Charge sans fin | Keeps spinning
performance.too_fast       Trop rapide | Too fast
performance.weak_device    Trop faible | Too weak
reliability.bounced        Paiement rejeté | Bounced
reliability.cannot_start   Ne démarre pas | Cannot start
reliability.dead           Mort | Dead
reliability.deleted        Effacé | Deleted
reliability.does_not       Ne fait pas son office | Does not do it
reliability.dropping       Appels coupés | Dropping
reliability.durable        Durable | Durable
reliability.fell_off       S'est détaché | Fell off
reliability.frozen         Figé | Frozen
reliability.gave_up        A rendu l'âme | Gave up the ghost
reliability.gone           Disparu | No longer there
reliability.inconsistent   Inégal | Hit and miss
reliability.keeps_failing  Tombe sans cesse en panne | Keeps failing
reliability.leaks          Fuit | Leaks
reliability.let_down       Lâché | Let down
reliability.logged_out     Déconnecté | Logged out
reliability.lost_data      Données perdues | Lost data
reliability.never_comes    N'arrive jamais | Never comes
reliability.no_go          Impossible à lancer | No go
reliability.no_problem     Sans problème | No problem
reliability.not_function   Hors service | Does not function
reliability.not_passing    Ne passe pas | Does not go through
reliability.not_replaced   Absent non remplacé | Not replaced
reliability.on_plug        Marche dès le branchement | Plug and play
reliability.one_bar        Une seule barre | One bar
reliability.out            En panne de lumière ou d'ascenseur | Out of order
reliability.plug_play      Branché, ça marche | Works first time
reliability.refuses        Refuse de démarrer | Refuses to start
reliability.restart        À redémarrer sans cesse | Needs restarting
reliability.restarts       Redémarre seul | Restarts by itself
reliability.ruined         Gâché par une mise à jour | Ruined by an update
reliability.same_fault     Même panne | Same fault
reliability.same_noise     Même bruit | Same noise
reliability.shut           Se ferme seul | Shuts itself
reliability.slow_net       Internet lent | Slow internet
reliability.stopped        S'est arrêté | Stopped
reliability.swallowed      A avalé carte ou monnaie | Swallowed it
reliability.vanish         Disparaît | Vanishes
reliability.warning_light  Voyant allumé | Warning light
reliability.wont_accept    N'accepte pas | Will not accept
reliability.worn_out       Usé trop vite | Worn out
reliability.worse          Aggravé | Made it worse
usability.ads              Publicité | Ads
usability.awkward          Mal conçu | Awkward
usability.cannot_find      On ne s'y retrouve pas | Cannot find things
usability.clutter          Encombré | Cluttered
usability.find_way         On s'y retrouve | Easy to find your way
usability.heavy            Encombrant | Bulky
usability.manual           Notice | Manual
usability.not_found        Fonction introuvable | Function not found
usability.online           Tout en quelques clics | A few clicks
usability.slick            Bien fait | Slick
usability.snappy           Vif | Snappy
usability.too_small        Trop petit | Too small
usability.update           Mise à jour | Update
condition.bare_wire        Fils à nu | Bare wires
condition.broken           Cassé | Arrived broken
condition.came_missing     Arrivé sans tout | Came with parts missing
condition.complete         Rien ne manque | Nothing missing
condition.intact           Intact | Intact
condition.like_new         Comme neuf | Like new
condition.mess_left        Traces laissées | Marks left behind
condition.more_scratches   Rayures de plus | More scratches
condition.packaging        Mal emballé | Badly packed
condition.pieces           En miettes | In pieces
condition.spoiled          Avarié | Spoiled
condition.used             Déjà utilisé | Already used
condition.warped           Déformé | Warped
condition.well_packed      Bien emballé | Well packed
condition.worn             Usé | Well worn
safety.break_in            Effraction | Break-in
safety.broke_my            A cassé mes affaires | Broke my things
safety.burn                Brûlure | Burn
safety.care                Soin et surveillance | Kept under watch
safety.credentials         Mot de passe exposé | Credentials exposed
safety.data                Données divulguées | Data leaked
safety.foreign_body        Corps étranger | Foreign body
safety.forged              Signature imitée | Forged signature
safety.fraud_stopped       Fraude arrêtée | Fraud stopped
safety.humiliated          Humilié | Humiliated
safety.kept_safe           Mis en sécurité | Kept safe
safety.left_open           Laissé ouvert | Left open
safety.lost_things         Affaires disparues | Belongings lost
safety.made_ill            Rendu malade | Made ill
safety.parked_across       Mal garé | Parked across
safety.protected           Bien protégé | Protected
safety.reassured           Rassuré sur la sécurité | Reassured about safety
safety.sick                Intoxication | Food poisoning
safety.theft               Vol | Theft

# Place, less often
atmosphere.bad             Mauvaise ambiance | Bad mood of the place
atmosphere.decline         A perdu son charme | Lost its charm
atmosphere.empty           Vide, sans vie | Empty, lifeless
atmosphere.escape          Dépaysant | Another world
atmosphere.factory         Une usine | Like a factory
atmosphere.lively          Animé | Lively
atmosphere.moment          Bon moment | A lovely time
atmosphere.sinister        Lugubre | Gloomy
atmosphere.sun             Belle terrasse | Pleasant terrace
design.cheap_look          Fait bon marché | Looks cheap
design.color               Couleur | Colour
design.historic            Lieu historique | Historic
design.modern              Moderne | Modern
design.plain               Sans décoration | Plain
design.renovate            À rénover | Needs renovating
design.ugly                Laid | Ugly
comfort.blaring            Vacarme | Blaring
comfort.building_work      Travaux | Building work
comfort.bumpy              Secoué | Bumpy
comfort.climate            Bonne température | Right temperature
comfort.cold               Froid | Too cold
comfort.creaky             Grince | Creaky
comfort.dripping           Goutte | Dripping
comfort.floor              Dormir par terre | Slept on the floor
comfort.freezing           Glacial ou étouffant | Freezing or stifling
comfort.hear_everything    On entend tout | You hear everything
comfort.heating_on         Chauffage à fond | Heating full on
comfort.hot_water          Eau tiède | Tepid water
comfort.legroom            Place pour les jambes | Legroom
comfort.light              Lumière | Well lit
comfort.no_sleep           Impossible de dormir | No sleep
comfort.no_view            On ne voit rien | No view
comfort.noise_through      Bruit des voisins | Noise through the walls
comfort.not_crowded        Peu de monde | Not crowded
comfort.not_want_leave     On ne veut plus partir | Too comfortable to leave
comfort.nowhere            Nulle part où se mettre | Nowhere to sit
comfort.packed             Serrés comme des sardines | Packed like sardines
comfort.pain               Gratte, fait mal | Itches, hurts
comfort.paper_thin         Murs en papier | Paper-thin walls
comfort.rest               Reposant | Restful
comfort.sagging            Affaissé | Sagging
comfort.seat_broken        Siège cassé | Broken seat
comfort.slept              Bien dormi | Slept well
comfort.soft               Doux | Soft
comfort.spacious           Spacieux | Spacious
comfort.standing           Debout | Standing
comfort.toilets            Pas de toilettes | No toilets
comfort.too                Trop dur, trop mou, trop froid | Too hard, too soft, too cold
comfort.view_sound         Réveil agréable | A pleasant waking
comfort.woken              Réveillé | Woken up
cleanliness.badly_kept     Mal entretenu | Badly kept
cleanliness.dust           Poussière | Dust
cleanliness.floor          À manger par terre | Clean enough to eat off
cleanliness.fluids         Traces de sang ou de saletés | Blood and worse
cleanliness.full_of        Plein de saletés | Full of dirt
cleanliness.hair           Cheveu ou insecte | Hair or insect
cleanliness.left_mess      Laissé sale | Left a mess
cleanliness.mess           Désordre | Mess
cleanliness.nobody         Personne ne nettoie | Nobody cleans
cleanliness.not_collected  Poubelles non ramassées | Bins not collected
cleanliness.not_done       Ménage non fait | Not cleaned
cleanliness.own            Linge et savon | Linen and soap
cleanliness.smell          Odeur | Smell
cleanliness.stained        Taché | Stained
cleanliness.tidied         Laissé propre | Left clean
cleanliness.tidy           Bien rangé | Tidy
cleanliness.trash          Déchets | Litter
cleanliness.vermin         Nuisibles | Vermin
cleanliness.water          Eau sale | Dirty water
cleanliness.webs           Toiles d'araignée | Cobwebs
