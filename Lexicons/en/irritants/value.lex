@language en
@kind     irritants

# What one gets for the money: portions, worth.

value.poor           -2  poor|bad|terrible|awful|no|worst|dreadful value
  + [Poor value] for a three hour tour.
  - What is the no claims value of my bonus?
value.poor           -2  <negation> … ~worth … money|price|it|cost|penny|cent|<money>
  + The upgrade was [not worth it].
  - Is it worth it, or not yet?
value.poor           -2  <negation> … value for … money
  + Definitely [not value for money].
  - I do not know the value, so ask for the money.
value.poor           -2  ~overpriced|~expensive … for what|the|such
  + It is [expensive for what] you get.
  - Is it expensive for the guests?
value.poor           -2  <negation> … ~get … what ~pay|you
  + You do [not get what you] pay for here.
  - Why not get lunch, what do you say?
value.poor           -2  for that|this price|money|amount
  + [For that price] I expect clean towels.
  - Look for that price tag.
value.nothing        -3  ~waste|~wasted … money|cash|<money>
  + The warranty was a [waste of money].
  - The firm sorts waste and saves money.
value.nothing        -3  money … down|wasted drain|can|toilet|pan
  + That was [money down the drain].
  - I dropped money down a well.
value.nothing        -3  ~pay … for nothing
  + I have been [paying all year for nothing].
  - She pays me, and I ask for nothing.
value.nothing        -3  ~pay … service|something|product|cover … <negation> … ~use|~get|~work|~receive|~have
  + I am [paying for a service I cannot use].
  - We pay for the service whether or not we use it, fine.
value.portion_small  -2  ~portion|~serving|~helping|~plate|~meal|~amount … tiny|small|smaller|minuscule|meagre|meager|measly|stingy|ridiculous|pathetic|miniature|mean|skimpy
  + The [portions were frankly tiny].
  - Is the small portion for children?
value.portion_small  -2  tiny|small|smaller|minuscule|meagre|meager|measly|stingy|pathetic|skimpy ~portion|~serving|~helping|~amount
  + [Measly portions] at a wedding price.
  - A small amount of glue will do.
value.portion_small  -2  ~stingy|~skimpy|measly
  + They are [stingy] with the toppings.
  - My stingy uncle would approve?
value.portion_small  -2  <negation> enough food|filling|meat|sauce|toppings|dressing
  + There was [not enough food] at the gala.
  - If there is not enough food, order more.
value.portion_small  -2  ~leave|~go|~come|still … hungry
  + We [left the table hungry].
  - I arrived hungry and full of hope.
value.shrink         -2  ~reduce|~shrink|~cut … ~portion|~size|~service|~benefit
  + They [shrank the pack size] on the quiet.
  - Can I reduce the font size?
