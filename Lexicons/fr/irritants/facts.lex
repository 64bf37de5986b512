@language fr
@kind     irritants

# Des faits que tout client tient pour un reproche, dans bien des métiers.
value.under -2 minutes … au lieu d'|de … heure|trente|quarante|soixante|45|60
  + Le cours dure quarante [minutes au lieu d'une heure].
  - À quelques minutes du lieu de la fête, vers une heure.
