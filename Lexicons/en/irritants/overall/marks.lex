@language en
@kind     irritants

# Marks: stars, points, thumbs, faces; and calls to order.

# Faces
overall.face -1 :(|:-(|:/|:-/|:'(|=(|:[
  + Cinema closed [:(]
  - Hours : (summer only) nine to noon.
overall.face -2 👎|😠|😤|🙄|😒|😑
  + Here [👎]
  - My thumb is stuck in the bottle.
overall.face -1 😞|😢|😭|😔|😟|☹|☹️|🙁|😕|😩|😫|😣|💔
  + Sunday in the village [😭]
  - The crying baby sat in row six.
overall.face -3 😡|🤬|👿|🤮|💩|🖕
  + Oh no [😡]
  - The poster shows a devil in red.

# Stars, points, calls to order
overall.bad  -3 one|1|no star|stars
  + [One star] from me.
  - The one starfish.
overall.bad  -3 zero|0|minus|negative star|stars
  + I would give [zero stars].
  - There were few stars in that foggy sky.
overall.mark -2 0|zero out of|/ 10|ten|5|five
  + I rate it [zero out of five].
  - Ten out of the fifteen came.
overall.mark -3 1|one … star|stars … generous|too|much
  + [One star is too] many.
  - One guide, Stella, is a star too.
overall.mark -2 1|one|2|two out of|/ 10|ten|5|five
  + I rate it [two out of ten].
  - Two out of the fifteen came.
overall.mark -2 do|does n't|not deserve … star|stars|business|customers
  + They [don't deserve a single star].
  - Who does deserve a gold star this month ?
overall.mark -2 do|get|act|get better|it|with|your together|program|gear|better|act|it
  + Come on, [get it together].
  - Get it from the shelf.
overall.mark -3 fail|failed|epicfail|fails|epic fail|epicfail|fail|customers|badly
  + Checkout day: [epic fail].
  - An epic film.
overall.mark -2 get a grip|clue|life
  + Your planners should [get a grip].
  - A grip bar for the bath.
overall.mark -2 get … act together
  + Please [get your act together].
  - The act of getting together is free of charge.
overall.mark -2 how hard can|is it|this
  + [How hard can it] be to post a key ?
  - Tell us how hard the mattress should feel.
overall.mark -3 if i|we could|can give|leave|rate … zero|0|no|minus|negative|half|lower
  + [If I could give zero] marks, I would.
  - If I could leave at noon, no bus would run.
overall.mark -3 if i|we could|can give|leave|rate … zero|0|no|minus|negative|half|lower star|stars
  + [If I could give zero stars] to this garage, so be it.
  - The star of the show left at half time.
overall.mark -2 pull|pulled|pulling|pulls your|their|its|his|her socks up
  + The council should [pull its socks up].
  - Pull the socks up to the knee.
overall.mark -2 sort yourself|yourselves|urself|yourselfs|themselves out
  + [Sort yourselves out] before the season.
  - Sort the bins.
overall.mark -2 thumbs down
  + [Thumbs down] for the new menu screen.
  - My thumbs hurt when I scroll down.
overall.mark -2 time|if|until|unless|wish|hope|should|must|need|needs … get|got|getting its|their|his|her|your act|acts together
  + It is [time the harbour got its act together].
  - If they get to act together, buy a ticket.
overall.mark -2 up|raise|improve their|your|its game|act|ideas
  + They need to [up their game].
  - Raise the game card.
overall.mark -2 wtf|what … hell|heck|earth|playing|playing
  + [What the hell] is this surcharge.
  - They asked whether to call it what the hell.
overall.mark -3 zero|0|negative|minus … star|stars
  + I would give [zero stars].
  - A hotel with five stars and zero pets.
overall.mark -2 ~fail|failure|failing|failed|epic customers|customer|miserably|us|me|again
  + This airline [failed us] on the day.
  - The exam I failed last June cost ten pounds.
overall.mark -2 ~lower|worst quality|standard
  + You reached a [lower standard] this year.
  - The standard shelf sits lower.
