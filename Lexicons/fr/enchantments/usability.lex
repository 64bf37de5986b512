@language fr
@kind     enchantments

# Easily handled, clear, well thought out.

@sector app bank insurance telecom electronics retail energy public transport airline
usability.intuitive +2 ~intuitif|~ergonomique|~ludique|~maniable
  + Un espace adhérent [intuitif].
  - Est-ce intuitif pour un débutant ?

@all
ease.practical      +2 très|super|hyper|tellement|vraiment ~pratique|~commode
  + La carte de bus est [hyper pratique].
  - Si c'est très pratique je le prends.
usability.clear     +2 ~clair et ~précis|~net|~concis|~simple|~complet
  + C'est [clair et précis], même pour mes parents.
  - Le ciel clair et bleu est rare ici ?
usability.clear     +1 ~site|~appli|~application|~interface|~page|~menu|~présentation|~document|~formulaire|~notice … ~clair|~lisible|~épuré|~simple|~limpide|~compréhensible
  + Un [formulaire très clair] et court.
  - Le site est-il clair sur la garantie ?
usability.easy_use  +2 ~prise en main … ~facile|~rapide|~immédiat|~simple|~aisé
  + La [prise en main est immédiate].
  - La prise du bus en main courante est facile.
usability.intuitive +2 <screen>|site|sites|plateforme|outil|outils|navigation|interface … ~convivial
  + Un [portail assez convivial].
  - Un jardin convivial.
usability.intuitive +2 ~intuitif|~ergonomique|~ergonomie
  + Une poignée [ergonomique] qui ne glisse pas.
  - Quelle ergonomie pour un gaucher ?
usability.practical +2 très|super|hyper|tellement|vraiment ~fonctionnel
  + Le tableau de bord est [très fonctionnel].
  - Si c'est très fonctionnel je le prends.
usability.practical +1 ~fonctionnel
  + Un badge [fonctionnel] pour entrer.
  - En pratique je signe où ?
usability.well_made +2 bien ~fait|~fichu|~foutu|~pensé|~conçu|~agencé|~organisé|~construit|~structuré
  + Une application [bien pensée] pour suivre son enfant.
  - J'ai bien fait de venir ?

@sector app bank insurance telecom retail public
@all
@sector electronics retail telecom
usability.light +2,stage:use,channel:product ~léger|~compact|~pliable|~transportable|~portatif
  + Un ordinateur [léger] qui tient dans le sac.
  - Un repas léger convient-il ?

@all
keep.in_practice    keep en pratique
usability.find_way  +2   s'|s y ~retrouver|~repérer … vite|facilement|suite|bien|aisément|coup
  + On [s'y retrouve facilement].
  - On s'y retrouve à midi.
usability.light     +1   facile|simple|pratique à|pour … transporter|ranger|plier|porter|déplacer
  + Une poussette [facile à plier] d'une main.
  - Est-ce simple à ranger ?
usability.online    +2   en quelques|trois|deux|un clics|clic
  + J'ai renouvelé ma carte [en deux clics].
  - En deux mots, que faire ?
usability.online    +2   tout … en ligne
  + On fait [tout en ligne] en cinq minutes.
  - Peut-on tout faire en ligne ?
usability.update    +2   ~nouveau|~dernier ~version|~interface|~site … ~mieux|~super|~top|~agréable|~bien
  + La [nouvelle interface est bien] mieux.
  - La nouvelle version arrive-t-elle bien ce mois ci ?
usability.well_made +2   ~reprendre|reprend|repart|redémarre … là|la|où où|ou j'|je|on|nous … arrêté|arrêtée|laissé|laissée|arrêtés|étais
  + La liseuse [reprend là où je me suis arrêtée].
  - Il reprend la route où j'habite.

usability.intuitive +2 accessible|idéal|idéale|adapté|adaptée|parfait|parfaite|facile aux|pour|à|d' … ~débutant|~novice|néophytes|profanes
  + Un logiciel [accessible aux débutants].
  - Les débutants ont accès au bassin.
