@language en
@kind     boundaries

# Answers to survey questions, and what announces them: they deny and judge nothing of what follows.

# The answer to "what went wrong?" or "what could we do better?", which runs on without a mark
keep.answer keep ^ nothing|none|nope really|else|specific|major|particular|much|for|from|to … it|they|all|everything|service|staff|everyone was|were|is|are|has|have
  + [None really they were] on the roof.
  - Nothing of it was on the roof.
keep.answer keep ^ nothing|none|nope service|staff|nurses|doctors|crew|everything|everyone|food|overall was|were|is|are|all
  + [Nothing staff were] on the roof.
  - The staff said nothing.
keep.answer keep nothing|none|nope the|this|my|your service|staff|team|care|food|stay|experience|visit|ward|hotel|room|rooms|flight|crew|delivery|nurses was|is|were|are
  + [Nothing the staff were] on the phone all day.
  + [None the room was] on the first floor.
  - Nothing of the staff was seen.
keep.answer keep nothing|none|nope|no|nil everything|everyone|everybody
  + [Nothing everything] was on the tray.
  + [No everyone] had a chair.
  - Nothing of it, and everything on the tray.
keep.answer keep nothing|none|nope|no|nil it|all was|is|'s
  + [None it was] a short stay.
  + [Nothing all is] at hand.
  - It was nothing at all.

# What one is going to tell: first the good points
keep.announced keep start|starting|begin|beginning|starts|started with|off … good|positive|positives|bad|negative|negatives
  + Let me [start with the good] bits.
  - The good start we had.
