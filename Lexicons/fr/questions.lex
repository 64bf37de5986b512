@language fr
@kind     shifters

# Une simple question ne dit rien de vécu : ce qu'elle demande n'a pas eu lieu. « Pourquoi » n'en est pas, il blâme souvent.
shifter.question void comment faire pour
  + [Comment faire pour] bloquer une carte volée ?
  - Pour bien faire, fermez la porte.
shifter.question void comment je|on fais|fait|peux|peut
  + [Comment je fais] pour rendre un article cassé ?
  - Je fais comment ?
shifter.question void comment puis je
  + [Comment puis-je] signaler une rue sale ?
  - Je puis le dire : comment faire ?
shifter.question void est ce|c' que|qu' je|il|on|vous
  + [Est-ce que je] paie si le colis est perdu ?
  - Je sais que le colis est là.
shifter.question void puis|dois|pourrais je
  + [Puis-je] rapporter un pull abîmé ?
  - Je dois partir.
shifter.question void se passe t il si
  + Que [se passe-t-il si] le colis est perdu ?
  - Il passe si le feu est vert.
shifter.question void y a t il
  + [Y a-t-il] des frais si le vol est en retard ?
  - Il y a une porte au fond.
shifter.question void à|a|de|jusqu' quel|quelle heure|date|jour
  + [À quelle heure] ferme la caisse ?
  - À la belle heure, tout ferme.
