@language en
@kind     moments

# Superlatives on the whole experience
overall.best_ever +4,moment best … experience|hospital|company|airline|hotel|restaurant|service|day|meal|stay|holiday|trip … ever|life|world
  + The [best holiday of my life].
  - They asked whether the best hotel ever built is here.
overall.best_ever +4,moment never forget
  + We will [never forget] her kindness.
  - Never a code to forget with this key.
overall.best_ever +3        never … anyone|anybody|someone|somebody|anything … so thoroughly|carefully|efficiently|kindly|clearly|neatly|patiently|well|smoothly|professionally|diligently|kind|nice|friendly|helpful|polite|patient|thorough|knowledgeable|honest|caring|attentive|dedicated|clean|tidy|tasty|good|beautiful|delicious|easy
  + I have [never seen anyone thatch so neatly].
  - I have never met anyone there, so kind regards to all.

overall.best_ever  +3        never … anyone|anybody|someone|somebody work|fix|answer|solve|move|respond|help so quickly|fast
  + I have [never had somebody solve so fast].
  - I have never seen anyone leave so quickly.
overall.best_ever  +4,moment never … seen|met|had|known|experienced|encountered|stayed|eaten|visited such|so … good|great|nice|friendly|helpful|kind|clean|tidy|polite|efficient|caring|attentive|professional|wonderful|lovely|fantastic|amazing|excellent|pleasant|warm|fresh|tasty|delicious|beautiful|comfortable|smooth|quick|fast|fair|honest|patient|spotless|thorough|knowledgeable|kindness|warmth|care
  + I have [never met such a kind] porter.
  - I have never met the kind porter's son.
overall.best_ever  +4,moment once in a lifetime
  + A [once in a lifetime] trip to the reef.
  - I stop once, in a lay-by, for a lifetime member.
overall.saved      +4,moment life saver|changing|saving
  + The group has been [life changing].
  - Life is a saving grace, sang the choir.
overall.saved      +4,moment ~save|saved|saves … life|lives|marriage|sanity
  + The crew [saved my life].
  - They asked whether to save the still life print for me.
overall.worst_ever -4,moment christmas|wedding|holiday|honeymoon|birthday|vacation|trip|life|evening|anniversary … ruined|spoiled|spoilt|wrecked
  + [Honeymoon totally ruined] by that ferry.
  - They asked whether the trip to the ruined abbey is at two.
overall.worst_ever -4,moment complete|absolute|total|utter|real|living|worst nightmare
  + The house sale was an [absolute nightmare].
  - The Nightmare ride is a real queue puller.
overall.worst_ever -4,moment never … ~experience|experienced|seen|met|known|encountered|witnessed|treated|dealt … such|so|worse|this|like
  + I have [never known such] chaos.
  - I have never known Tom, had you ?
overall.worst_ever -4,moment never|n't ~have|had such|a|so worse|bad|terrible|awful|poor
  + I have [never seen such] chaos.
  - I have never seen snow, had you ?
overall.worst_ever -4,moment worst … ever|life|years
  + The [worst night of my life] in that ward.
  + [Worst firm ever].
  - They asked whether it was the worst year of my life.
overall.worst_ever -4,moment worst … experience|company|airline|flight|hotel|service|restaurant|bank|stay|trip|provider|insurer|holiday|hospital|place
  + The [worst insurer] of them all.
  - Expect the worst, the bus is full.
overall.worst_ever -4,moment ~ruin|ruined|ruining|ruins|spoil|spoiled|spoilt|wrecked … christmas|wedding|holiday|honeymoon|birthday|vacation|trip|day|life|evening|anniversary|night|celebration
  + You [ruined our wedding].
  - Castle ruins, a day trip by coach.

# Grave consequence told with emotion
overall.grave -3,moment heartbroken|devastated|devastating|heartbreaking|suicidal|traumatised|traumatized|distraught|shaking
  + My daughter was [devastated].
  - They asked whether the devastating storm of June hit the pier.
overall.grave -3,moment homeless|destitute|penniless|starving
  + We were left [homeless] with a baby.
  - They asked whether I give a pound to the homeless at the gate.
overall.grave -3,moment in|to|left|reduced|made tears|crying|cry|sobbing
  + I left the desk [in tears].
  - The tape tears in two with ease.
overall.grave -4,moment life|lives … risk|danger|threatening
  + Our [lives were in danger] on that raft.
  - They asked whether life without risk, a talk at six.
overall.grave -4,moment nearly|almost died|killed|dead|crashed|burned
  + My father [nearly died] on that trolley.
  - I nearly dyed my hair for the gala.
overall.grave -3,moment no food|heat|heating|money … eat|live|left|family|children|kids|weeks
  + We had [no heating for weeks].
  - No food in the pool, kids.
overall.grave -3,moment panic|anxiety attack|attacks|breakdown
  + The letters gave me a [panic attack].
  - The panic button is by the door.
overall.grave -4,moment ~lose|lost|losing … home|house|job|savings|everything|foreclosure
  + We [lost our home] over that error.
  - They asked whether I lost a glove at home.
overall.grave -4,moment ~put|putting|risked|risking|endangered … life|lives|health|safety … risk|danger
  + You [put her life at risk].
  - Put the risk sheet by the first aid box for life.

overall.best_ever +3 never|n't had|have|seen|worn|owned|met|used|known|found|slept|felt|tasted a|an|any … fit|work|worked|sleep|wear|sit|run|drive|last|feel|taste … so|as|this well|good|comfortably|smoothly|nicely
  + I have [never had a hat fit so well].
  - I never had a hat.
