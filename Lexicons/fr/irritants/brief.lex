@language fr
@kind     irritants

# Dit en peu de mots : ce qui fut fait au client.
communication.copy_paste -2 répondu par|avec un|une questionnaire|sondage|lien|formulaire
  + Ils ont [répondu par un questionnaire].
  - Il a répondu avec une voix douce.
