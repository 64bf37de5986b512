@language en
@kind     boundaries

# Not lived: what is asked for, advised, or imagined may never have been.

# Asked for, offered, counted upon
keep.asked keep as soon as possible
  + Call me [as soon as possible].
  - The date is possible.
keep.asked keep best|better|good|nice|great if|when
  + It is [best if] you walk.
  - A better bus.
keep.asked keep do|did|if you|u|they like
  + Come [if you like] tea.
  - You like tea.
keep.asked keep feel free
  + [Feel free] to call.
  - The tea is free.
keep.asked keep so|that i|we could|can get what i|we needed|need|wanted|want
  + A bigger van, [so we can get what we want].
  - I got what I wanted.
keep.asked keep would you like
  + [Would you like] a seat?
  - You like the seat.
keep.asked keep would|'d like|love|want to give … star|stars|rating|score|points
  + I [would like to give it four stars].
  - They give a star lecture.

# Advised, and not done yet
keep.advised keep i|we|only|just|also would|'d recommend|suggest updating|painting|repainting|replacing|upgrading|improving|renovating|refurbishing|remodeling|remodelling|redoing|adding|hiring
  + [I would recommend painting] the hallway.
  - I would recommend the hallway.
keep.advised keep recommend|suggest updating|painting|repainting|replacing|upgrading|improving|renovating|refurbishing|remodeling|remodelling|redoing|adding|hiring
  + I would [recommend painting] the hallway.
  - I would recommend the hallway.

# Looked forward to
keep.look_forward keep looking|look forward to using|trying|hearing|receiving|meeting|getting|your|the|a|my|our|seeing|it|reading
  + We are [looking forward to the] boat trip.
  - She looks to the fore.

# A demand to take out what is wrong
keep.removed keep remove|removes|removed|delete|deleted|correct|corrected|erase the|my|this|these|all|any … unauthorized|unauthorised|inaccurate|incorrect|erroneous|fraudulent|false
  + They [removed the false] entry.
  - He removed his hat.
keep.removed keep unauthorized|unauthorised|inaccurate|incorrect|erroneous|fraudulent|false … removed|deleted|corrected|erased
  + We got the [inaccurate lines removed].
  - He removed his hat.
