@language fr
@kind     irritants

# La conduite des agents, dite par des faits.
friendliness.rude -2 ricané|ricanait|gloussé|pouffé|gloussait … quand|devant|lorsque
  + L'employé a [ricané quand] j'ai posé ma question.
  - Nous avons ricané toute la nuit entre amis.
