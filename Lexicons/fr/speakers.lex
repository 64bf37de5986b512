@language fr
@kind     speakers

speaker.agent    speaker:agent    agent|agente|conseiller|conseillère|conseillere|téléconseiller|téléconseillère|opérateur|opératrice|operateur|vendeur|vendeuse|expert|experte|technicien|technicienne|hôte|hôtesse|assistant|assistante|bot|chatbot|robot|automate|système|systeme|support|modérateur|modératrice|commercial|commerciale|gestionnaire|sav|standard|entreprise|marque|hotline|staff|équipe
  + [Conseillère] : je regarde.
  - Le conseil regarde.
speaker.agent    speaker:agent    assistant|conseiller|conseillère virtuel|virtuelle|client|clientèle
  + [Assistant virtuel] : bonjour.
  - Le fauteuil du dentiste.
speaker.agent    speaker:agent    le|la conseiller|conseillère|vendeur|vendeuse
  + [Le conseiller] : bonjour.
  - Le conseil.
speaker.agent    speaker:agent    réponse|reponse de|du l'|la|service équipe|entreprise|client|société
  + [Réponse du service client] : bonjour.
  - Une réponse de travers.
speaker.agent    speaker:agent    service|support|relation client|clients|clientèle|technique|consommateur|consommateurs
  + [Service client] : bonjour.
  - Le service du midi.
speaker.customer speaker:customer client|cliente|clients|moi|vous|visiteur|visiteuse|utilisateur|utilisatrice|consommateur|consommatrice|usager|internaute|abonné|abonnée|adhérent|adhérente|assuré|assurée|patient|patiente|acheteur|acheteuse|prospect|appelant|appelante|voyageur|voyageuse|passager|passagère
  + [Client] : bonjour, où est mon colis ?
  - Depuis mai, rien.
speaker.customer speaker:customer le|la client|cliente|visiteur|visiteuse
  + [Le client] : bonjour.
  - Le clan.
