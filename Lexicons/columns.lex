@kind columns

# The names that columns of files go by, in French and English: a role, then the names, the surest first.
# Case, accents and the marks between words do not count. What nothing here names is told by its values.

text            verbatim|verbatims|text|texte|comment|comments|commentaire|commentaires|review|avis|message|body|review text|review content|review body|full text|contenu|content|comment text|comment body|texte du commentaire|texte avis|avis client|avis clients|commentaire client|customer comment|verbatim client|customer verbatim|feedback|open text|open ended response|free text|texte libre|reponse libre|reponse ouverte|remarque|remarques|observation|observations|complaint|complaint text|consumer complaint narrative|narrative|reclamation|temoignage|opinion|description|snippet|reponse|response|answer|pourquoi cette note|raison de la note|pros and cons|tweet|message text|message body|corps|corps du message|snippet text|suggestion|suggestions|texto
id              id|identifiant|review id|comment id|verbatim id|response id|responseid|respondent id|record id|ticket id|case id|case number|casenumber|message id|tweet id|conversation id|uuid|guid|id avis|id verbatim|id reponse|id commentaire|num|numero|numero de dossier|no|n|ref|reference|key|cle
date            date|created at|createdat|created|creation date|created date|createddate|date de creation|date creation|date avis|date de l avis|date du commentaire|date de reponse|date reponse|review date|review created utc|submitted at|submission date|submitdate|review submit date and time|recordeddate|recorded date|response date|enddate|end date|startdate|start date|published at|publication date|date de publication|posted at|timestamp|horodatage|horodateur|datetime|jour|time
customer        customer|client|customer id|client id|id client|identifiant client|numero client|num client|no client|code client|customer number|customer name|nom client|nom du client|user|user id|userid|username|user name|author|auteur|author id|utilisateur|account id|compte|contact|contact id|member id|adherent|assure|societaire|abonne|review username|reviewer|consumer
score           score|note|nps|stars|star|star rating|rating|ratings|etoiles|etoile|nb etoiles|nombre d etoiles|review stars|review rating|note globale|note sur 5|note sur 10|note nps|score nps|nps score|csat|ces|satisfaction|overall rating|overall satisfaction|satisfaction globale|recommandation|likelihood to recommend|points|grade
question        question|question text|libelle question|libelle de la question|intitule|intitule de la question|prompt
sector          sector|secteur|industry|industrie|secteur d activite
source_channel  source channel|channel|canal|canal source|canal de collecte|canal d origine|canal de reception|origine|origin|case origin|distributionchannel|distribution channel
turns           turns|messages|conversation|dialogue|dialog|transcript|echanges|tours
speaker         speaker|role|sender|from|emetteur|locuteur|interlocuteur|author|auteur

# Columns of people's names: they are looked for in the texts of their own record, to be masked there, and are never
# written. `nickname`: what may be a name, and may be none.
name      prenom|prenoms|prenom client|prenom du client|prenom nom|nom prenom|nom et prenom|nom complet|nom de famille|nom du client|nom client|nom de la cliente|nom du contact|nom contact|prenom du contact|nom de l abonne|nom de l assure|nom du patient|nom du voyageur|nom du passager|nom du titulaire|titulaire|first name|firstname|given name|forename|middle name|last name|lastname|surname|family name|full name|fullname|customer name|customername|client name|contact name|contact full name|customer first name|customer last name|requester name|patient name|guest name|passenger name|member name|caller name|account holder|cardholder name|consumer name|complainant name|recipient first name|recipient last name
nickname  nom|name|author|auteur|author name|nom de l auteur|reviewer|reviewer name|review username|username|user name|user|utilisateur|nom d utilisateur|pseudo|pseudonyme|nickname|screen name|display name|displayname|customer|client|contact|consumer|from|sender|sender name|expediteur|agent|agent name|nom de l agent|nom agent|conseiller|conseillere|nom du conseiller|advisor|advisor name|adviser|representative|rep name|assignee|assigned to|assigned agent|case owner|owner|owner name|proprietaire de la requete|vendeur|nom du vendeur|salesperson|operator|operator name|technician|technicien|interlocuteur|handled by|traite par|cree par|created by|account name|nom du compte|responded by

# Two columns that ask for what pleased and for what did not: one without the other would show half of what customers say.
pair positive review|negative review
pair positive comment|negative comment
pair positive comments|negative comments
pair positives|negatives
pair pros|cons
pair likes|dislikes
pair liked|disliked
pair strengths|weaknesses
pair strong points|weak points
pair positive points|negative points
pair points forts|points faibles
pair point fort|point faible
pair points positifs|points negatifs
pair point positif|point negatif
pair les plus|les moins
pair commentaire positif|commentaire negatif
pair commentaires positifs|commentaires negatifs
pair avis positif|avis negatif
pair aspects positifs|aspects negatifs
pair avantages|inconvenients
pair points de satisfaction|points d insatisfaction
pair motifs de satisfaction|motifs d insatisfaction
pair raisons de satisfaction|raisons d insatisfaction
pair ce qui vous a plu|ce qui vous a deplu

# What stands in a cell instead of a value.
none n/a|na|n/c|nc|nr|nd|nsp|none|null|nil|nan|unknown|not rated|not applicable|not available|not given|no answer|no rating|no score|no date|unrated|undefined|missing|inconnu|inconnue|date inconnue|non note|non notee|non renseigne|non renseignee|non communique|non communiquee|non applicable|non disponible|non concerne|pas de note|pas de date|sans note|sans date|sans objet|sans reponse|aucun|aucune|aucune note|vide|ne sait pas

# What columns call the sectors, beside their identifiers.
sector:bank        banque|banques|banking|banks|banque de detail|retail banking|credit
sector:insurance   assurance|assurances|assureur|mutuelle|mutuelles|banque assurance
sector:telecom     telecoms|telecommunication|telecommunications|operateur|operateur telecom|telephonie|internet et telephonie|broadband
sector:energy      energie|utilities|eau et energie|electricite et gaz
sector:retail      commerce|e commerce|ecommerce|distribution|grande distribution|commerce de detail|vente en ligne|shopping|livraison|delivery
sector:restaurant  restaurants|restauration|food service|bars et restaurants
sector:hotel       hotels|hotellerie|hospitality|hebergement|accommodation
sector:airline     airlines|compagnie aerienne|compagnies aeriennes|aerien|transport aerien|aviation
sector:transport   transports|transportation|mobilite|mobility|transport public|transports publics|public transport|ferroviaire|rail
sector:health      sante|healthcare|health care|soins|medical
sector:public      secteur public|service public|services publics|public sector|public service|public services|government|administration|administrations
sector:app         apps|application|applications|logiciel|logiciels|software|saas|streaming
sector:electronics electronique|consumer electronics|high tech|informatique
sector:leisure     loisirs|culture et loisirs|sport et loisirs|tourisme et loisirs|entertainment
sector:other       autre|autres|others|divers|miscellaneous

# Months, as dates name them.
month 1   january|jan|janvier|janv
month 2   february|feb|fevrier|fevr|fev
month 3   march|mar|mars
month 4   april|apr|avril|avr
month 5   may|mai
month 6   june|jun|juin
month 7   july|jul|juillet|juil
month 8   august|aug|aout
month 9   september|sep|sept|septembre
month 10  october|oct|octobre
month 11  november|nov|novembre
month 12  december|dec|decembre

# The days that a complaints system tells of each complaint.
told written       written|written on|ecrit|mise par ecrit|date ecrit|date de mise par ecrit
told acknowledged  acknowledged|acknowledged on|acknowledgement|acknowledgment|accuse|accusee|accuse de reception|date accuse|date d accuse de reception
told answered      answered|answered on|answer|repondu|repondue|reponse|date de reponse|date reponse
told closed        closed|closed on|clos|close|cloture|cloturee|date de cloture|date cloture
