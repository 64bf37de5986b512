@language fr
@kind     quantities

# Number words.
quantity.number number:200  centaines
quantity.number number:100  cent|cents|centaine
quantity.number number:5    cinq
quantity.number number:50   cinquante|cinquantaine
quantity.number number:0.5  demi|demie
quantity.number number:2    deux
quantity.number number:10   dix|dizaine
quantity.number number:20   dizaines
quantity.number number:12   douze|douzaine
quantity.number number:8    huit
quantity.number number:1000 mille|millier
quantity.number number:2000 milliers
quantity.number number:9    neuf
quantity.number number:90   nonante
quantity.number number:11   onze
quantity.number number:3    plusieurs|quelques
quantity.number number:40   quarante|quarantaine
quantity.number number:0.25 quart|quarts
quantity.number number:14   quatorze
quantity.number number:4    quatre
quantity.number number:15   quinze|quinzaine
quantity.number number:16   seize
quantity.number number:7    sept
quantity.number number:70   septante
quantity.number number:6    six
quantity.number number:60   soixante|soixantaine
quantity.number number:13   treize
quantity.number number:30   trente|trentaine
quantity.number number:3    trois
quantity.number number:1    un|une
quantity.number number:20   vingt|vingtaine
quantity.number number:0    zéro

# Units of time.
quantity.day    unit:d   jour|jours|jrs|jr|j|journée|journées
quantity.hour   unit:h   heure|heures|h|hr|hrs
quantity.minute unit:min minute|minutes|min|mn|mns|mins
quantity.month  unit:m   mois
quantity.second unit:s   seconde|secondes|sec
quantity.week   unit:w   semaine|semaines|sem
quantity.year   unit:y   an|ans|année|années|annees|annee

# Other units.
quantity.km      unit:km      km|kms|kilomètre|kilomètres|kilometres|bornes
quantity.money   unit:money   euro|euros|€|eur|eurs|balles|dollars|dollar|francs|centimes|k€|chf|£|\$
quantity.percent unit:percent %|pourcent|pourcents
quantity.times   unit:times   fois|appel|appels|reprise|reprises|coups|relance|relances|tentative|tentatives|mail|mails|email|emails|courriel|courriels|courrier|courriers|lettre|lettres|message|messages|rappels|échanges|réclamations|recommandés|essais|passages|visites|déplacements|allers|interventions|rendez|rdv|interlocuteurs|conseillers|sms|contacts

# Les jours de la semaine.
quantity.speed   unit:mbps mbps|mbit|mbits|megabit|megabits|mb|mega|megas
quantity.weekday unit:sun  dimanche
quantity.weekday unit:thu  jeudi
quantity.weekday unit:mon  lundi
quantity.weekday unit:tue  mardi
quantity.weekday unit:wed  mercredi
quantity.weekday unit:sat  samedi
quantity.weekday unit:fri  vendredi
