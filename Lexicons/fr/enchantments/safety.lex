@language fr
@kind     enchantments

# Secure, reassuring, protected.

safety.reassured +2 ~sentir … sécurité|confiance
  + Je me suis [sentie en sécurité] dans le taxi.
  - Vous sentez-vous en sécurité là bas ?
safety.reassured +2 ~tranquillité|~sérénité d'|de esprit
  + C'est la [tranquillité d'esprit] quand on voyage.
  - Combien coûte la tranquillité d'esprit ?
safety.secure    +2 en toute sécurité|confiance|sérénité
  + Les enfants jouent [en toute sécurité].
  - Peut-on payer en toute sécurité ?
safety.secure    +2 ~sécurisé|~sécurisant|sécuritaire*
  + Un paiement [sécurisé] par empreinte.
  - Le local est-il sécurisé la nuit ?
safety.secure    +2 ~sécurité … ~optimal|~rassurant|~maximal|~renforcé|~excellent|~exemplaire|~assuré
  + Une [sécurité exemplaire] sur le parcours d'accrobranche.
  - La sécurité renforcée retarde-t-elle l'embarquement ?

@sector insurance bank transport health energy
safety.reassured +2 ~dormir|~partir|~rouler|~voyager|~vivre … ~tranquille|~serein|sereinement|tranquillement
  + Avec ce contrat on [roule tranquille].
  - Peut-on dormir tranquille sans alarme ?

@all
safety.care          +2 rien|aucune senti|douleur
  + Je n'ai [rien senti] pendant le soin.
  - Le parfum se sent.
safety.care          +2 rien|n' ~sentir|senti … ~piqûre|~prise|~intervention|~vaccin|~extraction|~opération|~anesthésie
  + [Rien senti pendant le vaccin].
  - Ça sent rien, ce vaccin de café.
safety.care          +2 ~surveillé|~surveiller|~protéger|~protégé bien|parfaitement|efficacement
  + Le bassin est [surveillé efficacement].
  - On protège bien ses plantes du gel ?
safety.fraud_stopped +3 ~bloquer|~détecter|~repérer|~stopper|~empêcher … ~fraude|~piratage|~escroquerie|~frauduleux|~suspect
  + Ma banque a [bloqué une opération frauduleuse] dans l'heure.
  - Un film à suspense où la police bloque la rue.
safety.fraud_stopped +3 ~bloquer|~détecter|~stopper|~repérer … ~fraude|~douteux|~suspect|~frauduleux|~escroquerie|~arnaque|suspecte|suspects|frauduleuse|douteuse|piratage
  + Ils ont [bloqué le paiement douteux] avant moi.
  - Un site douteux qui bloque tout.
safety.protected     +2 bien|parfaitement|mieux ~protégé|~surveillé|~gardé|~encadré
  + Une colonie [bien encadrée].
  - Le colis est-il bien gardé au frais ?
safety.reassured     +2 mes|ses|nos|leurs|les deux|2 oreilles
  + Avec eux je dors sur [mes deux oreilles].
  - Un casque à oreilles.
safety.secure        +1 chauffeur|conducteur|conduite|pilote … ~prudent|~souple|=sûr|=sûre
  + Un [chauffeur prudent] sur la neige.
  - Un conseil prudent.
