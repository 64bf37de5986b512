@language fr
@kind     quantities

# Number words.
quantity.number  number:1     un|une
quantity.number  number:2     deux
quantity.number  number:3     trois
quantity.number  number:4     quatre
quantity.number  number:5     cinq
quantity.number  number:6     six
quantity.number  number:7     sept
quantity.number  number:8     huit
quantity.number  number:9     neuf
quantity.number  number:10    dix|dizaine
quantity.number  number:11    onze
quantity.number  number:12    douze|douzaine
quantity.number  number:13    treize
quantity.number  number:14    quatorze
quantity.number  number:15    quinze|quinzaine
quantity.number  number:16    seize
quantity.number  number:20    vingt|vingtaine
quantity.number  number:30    trente|trentaine
quantity.number  number:40    quarante|quarantaine
quantity.number  number:50    cinquante|cinquantaine
quantity.number  number:60    soixante|soixantaine
quantity.number  number:70    septante
quantity.number  number:90    nonante
quantity.number  number:100   cent|cents|centaine
quantity.number  number:1000  mille|millier
quantity.number  number:3     plusieurs|quelques
quantity.number  number:20    dizaines
quantity.number  number:200   centaines
quantity.number  number:2000  milliers
quantity.number  number:0     zéro
quantity.number  number:2     paire de|d'
quantity.number  number:17    dix sept
quantity.number  number:18    dix huit
quantity.number  number:19    dix neuf
quantity.number  number:21    vingt et un|une
quantity.number  number:22    vingt deux
quantity.number  number:23    vingt trois
quantity.number  number:24    vingt quatre
quantity.number  number:25    vingt cinq
quantity.number  number:26    vingt six
quantity.number  number:27    vingt sept
quantity.number  number:28    vingt huit
quantity.number  number:29    vingt neuf
quantity.number  number:31    trente et un|une
quantity.number  number:32    trente deux
quantity.number  number:33    trente trois
quantity.number  number:34    trente quatre
quantity.number  number:35    trente cinq
quantity.number  number:36    trente six
quantity.number  number:37    trente sept
quantity.number  number:38    trente huit
quantity.number  number:39    trente neuf
quantity.number  number:41    quarante et un|une
quantity.number  number:42    quarante deux
quantity.number  number:43    quarante trois
quantity.number  number:44    quarante quatre
quantity.number  number:45    quarante cinq
quantity.number  number:46    quarante six
quantity.number  number:47    quarante sept
quantity.number  number:48    quarante huit
quantity.number  number:49    quarante neuf
quantity.number  number:51    cinquante et un|une
quantity.number  number:52    cinquante deux
quantity.number  number:53    cinquante trois
quantity.number  number:54    cinquante quatre
quantity.number  number:55    cinquante cinq
quantity.number  number:56    cinquante six
quantity.number  number:57    cinquante sept
quantity.number  number:58    cinquante huit
quantity.number  number:59    cinquante neuf
quantity.number  number:61    soixante et un|une
quantity.number  number:62    soixante deux
quantity.number  number:63    soixante trois
quantity.number  number:64    soixante quatre
quantity.number  number:65    soixante cinq
quantity.number  number:66    soixante six
quantity.number  number:67    soixante sept
quantity.number  number:68    soixante huit
quantity.number  number:69    soixante neuf
quantity.number  number:70    soixante dix
quantity.number  number:71    soixante et onze
quantity.number  number:72    soixante douze
quantity.number  number:73    soixante treize
quantity.number  number:74    soixante quatorze
quantity.number  number:75    soixante quinze
quantity.number  number:76    soixante seize
quantity.number  number:80    quatre vingt|vingts
quantity.number  number:90    quatre vingt|vingts dix

# Units of time.
quantity.minute   unit:min       minute|minutes|min|mn|mns|mins
quantity.hour     unit:h         heure|heures|h|hr|hrs
quantity.day      unit:d         jour|jours|jrs|jr|j|journée|journées
quantity.week     unit:w         semaine|semaines|sem
quantity.month    unit:m         mois
quantity.year     unit:y         an|ans|année|années|annees|annee

# Other units.
quantity.times    unit:times     fois|appel|appels|reprise|reprises|coups|relance|relances|tentative|tentatives|mail|mails|email|emails|courriel|courriels|courrier|courriers|lettre|lettres|message|messages|rappels|échanges|demandes|réclamations|recommandés|essais|passages|visites|déplacements|allers|interventions|pannes|coupures|erreurs|rendez|rdv|interlocuteurs|conseillers|personnes|sms|tickets|contacts|litiges|dossiers
quantity.money    unit:money     euro|euros|€|eur|eurs|balles|dollars|dollar|francs|centimes|k€|chf|£|$
quantity.percent  unit:percent   %|pourcent|pourcents
quantity.percent  unit:percent   pour cent|cents
quantity.km       unit:km        km|kms|kilomètre|kilomètres|kilometres|bornes
quantity.score    unit:stars     étoile|étoiles|etoile|etoiles
quantity.speed    unit:mbps      mb|mbps|mo|mega|mégas|go|gb|gbps|kbps
quantity.people   unit:people    pers|convives|couverts
