@language fr
@kind     enchantments

# Good value, generous portions.

value.good             +2           bon|bonne|bons rapport qualité … prix
  + Un aspirateur d'un [bon rapport qualité prix].
  - Où trouver un bon rapport qualité prix à Brest ?
value.good             +2           en ~avoir pour mon|notre|son|votre|leur argent
  + On [en a pour son argent].
  - Avoir de l'argent.
value.good             +1           est|suis|sommes|était pas volé|volés
  + À ce tarif on n'[est pas volé].
  - On m'a volé mon sac.
value.good             +2           eu|aurez|aura pour mon|ton|son|notre|votre|leur argent
  + On en a [eu pour notre argent].
  - Il a eu de l'argent pour son fils.
value.good             +3           excellent|super|meilleur|incroyable|imbattable|exceptionnel|superbe … rapport qualité … prix
  + Un [excellent rapport qualité prix] pour un camping.
  - Si vous cherchez le meilleur rapport qualité prix, lisez le comparatif.
value.good             +2           jeu … vaut la chandelle
  + Trois heures de route, mais le [jeu en vaut la chandelle].
  - Le jeu n'en vaut pas la chandelle.
value.good             +2           lésinent|lésine|lésinait|mégotent|mégote pas|jamais
  + Ils ne [lésinent pas] sur le beurre.
  - Il ne faut pas lésiner.
value.good             +2           pour le|ce prix … ~rien|~top|~parfait|~super|~honnête|~dire|~correct
  + [Pour ce prix c'est super].
  - Je paie pour ce prix, rien à voir ?
value.good             +2           prix|~tarif … ~justifié|~mérité
  + Le [prix est entièrement justifié] par la finition.
  - Le tarif est-il justifié par écrit ?
value.good             +2           rapport qualité … prix
  + Un [rapport qualité prix] que je n'ai vu nulle part.
  - J'espère trouver un rapport qualité prix correct pour un vélo.
value.good             +3           rapport qualité … prix … imbattable|excellent|incroyable|top|exceptionnel|extra|parfait|super
  + Un [rapport qualité prix imbattable] côté pneus.
  - Au cas où le rapport qualité prix serait parfait, nous irons à pied.
value.good             +2           vaut|valait|valent … chaque|son|largement|bien|amplement|les centime|euro|pesant|prix|sous|cent
  + L'abonnement [vaut chaque centime].
  - La pièce vaut dix centimes.
value.good             +1           vite|rapidement|aussitôt|largement ~amorti|~rentabilisé
  + Une carte [vite amortie].
  - Un choc amorti par la mousse.
value.good             +1           ~amorti|~rentabilisé en|dès|au deux|trois|quatre|six|un|quelques|le|la premier|première|semaines|mois|visites|ans
  + Un pass [amorti en trois visites].
  - Un prêt amorti sur vingt ans.
value.good             +2           ~investissement ~rentable|judicieux|gagnant|malin
  + Ces panneaux, un [investissement judicieux].
  - Un investissement locatif.
value.good             +2           ~mériter … prix
  + La visite guidée [mérite son prix].
  - Ce livre mérite-t-il un prix ?
value.good             +1           ~plat|~menu|~formule|~café … à|pour <money> … avec|compris|inclus ~café|~vin|~dessert|~boisson|~entrée|compris
  + Un [menu à 15 € avec dessert].
  - Le café à 5 € sans sucre.
value.good             +1           ~rentable
  + Le pass annuel est [rentable].
  - Un seuil de rentabilité.
value.good             +2           ~ressortir|~sortir|~repartir … repu|repus|rassasié|rassasiés|rassasiée|comblé|comblés
  + On [ressort repu] pour douze euros.
  - On repart comblée de dettes.
value.good             +2           ~valoir … prix|coup|détour|peine|argent
  + Le petit musée [vaut le détour].
  - Combien vaut mon bien, à quel prix ?
value.good             +2           ça|ca|cela|il|elle|ils|elles le|les|la vaut|valent|valait|valaient
  + C'est cher mais [ça les vaut].
  - Il vaut mieux partir.
value.hearty           +2           reste|restait|resté|restés|restons|rester pas|jamais sur … faim
  + Ici, on [reste jamais sur sa faim].
  - Je suis resté chez moi, sans faim.
value.hearty           +2           ~rassasier|~rassasié|~repu
  + Nous étions [repus] à la fin du buffet.
  - Ce menu peut-il rassasier un ado ?
value.portion_generous +2           bien ~servi|~garni|~rempli
  + Des plateaux [bien garnis] pour l'apéritif.
  - Est-on bien servi pour deux ?
value.portion_generous +1           copieusement|généreusement servi|servie|servis|servies|garni|garnie|garnis|garnies
  + Une pizza [généreusement garnie].
  - On nous a servis en dix minutes.
value.portion_generous +2           ~copieux|~plantureux|~roboratif
  + Un petit déjeuner [copieux] dans le train de nuit.
  - Est-ce copieux pour deux ?
value.portion_generous +2           ~gargantuesque|~pantagruélique|gargantuesques|pantagruéliques
  + Un goûter [gargantuesque].
  - Une gargote au bord de la route.
value.portion_generous +2           ~généreux ~portion|~assiette|~quantité|~ration|~part
  + De [généreuses portions] au buffet du bateau.
  - Mon généreux oncle mange une part.
value.portion_generous +2           ~portion|~assiette|~part|~dose|~pizza|~burger … xxl
  + Des [burgers XXL].
  - Un maillot taille XXL.
value.portion_generous +2           ~portion|~assiette|~plat|~quantité|~part|~repas|~dose|~cuisine|~buffet … ~généreux|~énorme|~gargantuesque|~abondant
  + Des [parts énormes] de tarte aux pommes.
  - Une part de mes gains va à un ami généreux.
value.portion_generous +1           ~quantité ~être … au|là rendez|vous|présente|présentes
  + La [quantité est bien au rendez] vous.
  - La quantité est notée là sur le ticket.
value.portion_generous +2           ~rab|rabe|~resservir|~supplément|~seconde de|d'|à|du volonté|frites|plat|légumes|dessert|pain|gratuit|offert
  + On nous a donné du [rab de frites].
  - Un supplément de dix euros.
value.portion_generous +1           ~repartir|~sortir|~ressortir … ~rassasié|~repu|comblé
  + On en [ressort rassasié] pour dix euros.
  - Je repars samedi avec deux sacs.
value.portion_generous +2           à|en volonté|abondance|quantité|suffisance
  + Du pain frais [à volonté].
  - Votre volonté en dit long.
value.upgrade          +2,stage:use ~surclasser|~surclassement
  + Belle surprise, on nous a [surclassés] en suite.
  - Combien coûte un surclassement ?

value.good +2 rapport plaisir … prix
  + Un [rapport plaisir-prix] imbattable.
  - Un rapport de plaisir.
