@kind concepts

# What people call a concept, in French and in English. A concept without a line here is shown by its id.
# The most frequent of real texts come first to be named: what stands here covers nineteen findings in twenty.

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
