@language en
@kind     irritants

# Blame in slang and in swear words.
overall.awful -3 sh.t|sh*t|s**t|s##t|sh!t|$hit|cr*p|f*cking|f**king|effing
  + What a [sh*t] day at the park.
  - What a shirt you wore that day.
overall.awful -2 trashy|unworkable|god-awful|piss-poor|bullsh*|bullcrap|horseshit|horsesh*
  + The drinks desk is [unworkable].
  - They asked whether a trashy novel is fun by the pool.
overall.bad   -3 you|they|guys|company|service|airline|food|site|app|this suck|sucks|blow|blows|stink|stinks|sucked|stunk
  + Your [site sucks].
  - The vacuum sucks dust well.
overall.joke  -3 rathole|hellhole|hell-hole|sweatshop|cesspit|shithole|fleapit|flea-pit|deathtrap|clip-joint|hovel|doss-house|dosshouse|slum|pigsty|pigpen
  + That hostel is a [rathole].
  - A rat and a hole.
overall.joke  -3 shitshow|bunfight|clusterfuck|mayhem|bedlam|carnage|chaotic|chaos
  + Boarding was [bedlam].
  - The carriage was warm.
overall.poor  -2 crap|crappy|rubbish|garbage|trash|lousy|shoddy|shitty|tosh|cack|bobbins|tripe
  + Their loyalty scheme is [rubbish].
  + A [lousy] start with my new bank.
  - The bins for garden rubbish are green.
