@language en
@kind     boundaries

# Courtesies: words that are said to anybody, and praise or wish nothing.

# Greetings
keep.greeting keep good morning|afternoon|evening|day|night|bye|luck|weekend
  + [Good morning], where is my bag?
  - Good tea.
keep.greeting keep good|happy|great|nice morning|afternoon|evening|day|night|luck|weekend|birthday|christmas|holidays|new
  + [Happy birthday] to the ferry.
  - A happy ferry crew.
keep.greeting keep happy new year
  + [Happy New Year] to all.
  - A new year of fees.
keep.greeting keep happy|merry new|christmas|xmas|birthday|easter|holidays|holiday|friday|monday|weekend|anniversary
  + [Happy birthday] to the shop.
  - I am happy.
keep.greeting keep have a|an good|great|nice|lovely|wonderful|fantastic|blessed day|evening|weekend|one|night|week
  + [Have a nice day].
  - The day was warm.
keep.greeting keep have|having|had|hope a|an nice|lovely|great|wonderful|pleasant day|evening|one|weekend|trip
  + [Have a nice day].
  - A day so nice.
keep.greeting keep hope|hoping you|this|all are|is|finds well
  + [Hope you are well].
  - The tea was well made.
keep.greeting keep i hope this finds you well
  + [I hope this finds you well].
  - He finds you.

# How messages begin and end
keep.closing keep all the best
  + [All the best] to the crew.
  - The best of all.
keep.closing keep assistance|attention|response|reply|cooperation|consideration <be>|in|to|with|on … appreciated|welcome
  + Your [attention to this is appreciated].
  - I appreciated the tea.
keep.closing keep dear sir or madam
  + [Dear Sir or Madam].
  - Far too dear a desk.
keep.closing keep dear|hi|hello|good sir|sirs|madam|team|customer|customers|support|all|mr|mrs|ms
  + [Dear Sir], my bag is lost.
  - Far too dear.
keep.closing keep enjoy your
  + [Enjoy your] cake.
  - We enjoy cake.
keep.closing keep kind|best|warm|warmest|kindest regards|wishes
  + [Kind regards], Ann.
  - A kind clerk.
keep.closing keep much appreciated in advance
  + A reply is [much appreciated in advance].
  - Much appreciated.
keep.closing keep no thanks|thank
  + [No thanks], I have one.
  - Thanks to the clerk.
keep.closing keep please kindly
  + [Please kindly] send a form.
  - A kindly clerk.
keep.closing keep respectfully $
  + I write [respectfully].
  - A respectful clerk.
keep.closing keep respectfully|respectively submitted|yours|request|requests|requested|ask|asked|asking|demand|disagree|decline|declined|dispute
  + I [respectfully disagree].
  - They were respectful.
keep.closing keep sincerely yours
  + [Sincerely yours], Ann.
  - They tried sincerely.
keep.closing keep take|taken|takes|took care
  + [Take care] all.
  - Good care.
keep.closing keep thanks|thank you in advance
  + [Thanks in advance], Ann.
  - The advance was paid with thanks.
keep.closing keep thanks|thank|thankyou but no
  + [Thanks but no].
  - My clerk sent the tea.
keep.closing keep thanks|thx|thankyou in advance
  + [Thanks in advance] for a reply.
  - Thanks for the tea.
keep.closing keep thank|thanks … understanding
  + [Thanks for your understanding].
  - An understanding clerk.
keep.closing keep to whom it may concern
  + [To whom it may concern].
  - A concern of mine.
keep.closing keep yes|oh|yeah please
  + [Yes please].
  - A pleasing yes.
keep.closing keep yours|your faithfully|sincerely|truly
  + [Yours sincerely], Ann.
  - They sincerely tried.

# Good wishes for others
keep.good_wishes keep get|got|getting better|well soon
  + [Get well soon] to the cook.
  - It got better.
keep.good_wishes keep good luck with|to your|the|you|all|him|her|them
  + [Good luck to all] of you.
  - What luck we had.
keep.good_wishes keep wished|wishing|wishes|wish|bade|bid me|us|you|him|her a|an|good|goodbye … day|weekend|week|evening|afternoon|flight|trip|journey|stay|holiday|crossing|night|drive
  + He [wished me a pleasant day].
  - A pleasant day by the sea.
keep.good_wishes keep wish|wishes|wishing you|them|him|her|everyone|everybody|all all|the|every|good|much|nothing|continued … best|luck|success|happiness
  + We [wish you all the best] on the barge.
  - I wish the wall was blue.
keep.good_wishes keep wish|wishing you and everyone|everybody|all … best|well|luck
  + I [wish you and everyone on the barge well].
  - I wish the barge sailed.
keep.good_wishes keep wish|wishing you and everyone|everybody|your|all
  + I [wish you and everyone] there a bright spring.
  - I wish you sold blue paint.

# What would be appreciated has not been done yet
keep.appreciate keep appreciate it|that|how|if|you|your|any
  + I'd [appreciate it] by noon.
  - They are appreciated.
keep.appreciate keep appreciate it|this|that very|so much
  + We [appreciate it very much].
  - We appreciate art very much.
keep.appreciate keep i|we|and really|greatly|truly|very appreciate it|this|that
  + We [greatly appreciate it].
  - We appreciate art.
keep.appreciate keep i|we|and|it|very|really|greatly|much|truly appreciate it|this
  + We [greatly appreciate it].
  - We appreciate art.
