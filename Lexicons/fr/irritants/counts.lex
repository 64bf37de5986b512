@language fr
@kind     irritants

# Combien de fois, combien de temps, combien : des nombres qui jugent seuls.
reachability.understaffed -2 six|cinq|quatre|trois|deux|une chaises|sièges|caisses|guichets|toilettes|infirmières|caisse|infirmière … pour … personnes|patients|clients|cent|trente|quarante|cinquante
  + Il y a [six chaises pour trente] personnes.
  - Deux chaises pour moi.
