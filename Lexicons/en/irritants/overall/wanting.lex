@language en
@kind     irritants

# What was wanting: too little, too much, not what was expected.

# Not enough, none
overall.lack  -1 complete|total|utter|general|real lack of
  + A [total lack of] shade by the pool.
  - The lack of rain is no surprise.
overall.lack  -1 could|would|should have|'ve|of done with
  + The lobby [could have done with] a bench.
  - I have done with the book.
overall.lack  -2 lack|absence|shortage of … problem|issue|disappointment|drawback|downside|letdown|nuisance|shame|pity|concern|joke|disgrace
  + The [lack of shade is a problem].
  - There is no lack of shade.
overall.lack  -1 not|n't enough
  + There was [not enough] shade by the pool.
  - I can not thank the team enough.
overall.lack  -1 place|room|rooms|hotel|pool|terminal|shop|food|sauce|site|park|ship|venue|bathroom|kitchen|menu|hall needed more|better|bigger|extra|additional|clearer|longer|warmer|cleaner|less|fewer
  + The [pool needed more] chairs.
  - We needed more time.
overall.lack  -1 would|'d have been … nice|better|helpful|good|useful|nicer|easier|great|appreciated|welcome|lovely|handy|ideal|kind|polite|courteous|beneficial|preferable|nicest
  + A word of sorry [would have been nice].
  - It would be nice to sit here.
overall.lack  -1 would|'d have liked|expected|appreciated|preferred
  + I [would have liked] a chair in that hall.
  - I would like a chair by the door.
overall.needs -2 not|n't meet|met|meets|meeting with my|our|his|her|the approval
  + The soup did [not meet with our approval].
  - We will not meet with approval in mind.

# Not what was expected
overall.expected_more -2 expected|expecting|expect so|a|way|far|quite much|lot|bit more|better
  + I [expected so much more] of the spa.
  - I expected so much rain.
overall.expected_more -2 expected|expecting|hoping|hoped|for something|anything better|more than
  + I was [expecting something better than] crisps.
  - Something for the road, better than tea.
overall.not_what      -2 not|n't what i|we|you|was|it|they|had|the|is ordered|wanted|expected|paid|asked|promised|advertised|needed|signed|said|say|told|bargained|described|expecting
  + This is [not what we wanted].
  - What we wanted was tea.
overall.not_what      -2 not|n't|hardly what i|we|you|anyone call|'d|would … service|fun|clean|luxury|value|quality|fresh|food|care|cheap
  + That is [not what I call service].
  - I call, but not for food.
overall.not_what      -2 not|n't|hardly|nowhere|far … what|near … expected|hoped|expecting|expect|promised|advertised|imagined|paid|ordered
  + It was [not what I expected].
  - What time is she expected? Not late.
overall.not_what      -2 nowhere|not near|anywhere … what i|we|you … pay|paid|paying
  + The pitch is [nowhere near what we pay] for.
  - The bank is nowhere near.
overall.not_what      -2 that|this <be> … not|n't … customer|good service
  + [That is not customer service].
  - That is not on the customer floor.

overall.expected_more -2 not|n't|never|hardly understand|get|see|fathom|comprehend|explain … rave|high|good|great|positive|five|glowing reviews|ratings|rating|scores|star|reviews
  + I do [not understand the high ratings].
  - I understand the high ratings.

overall.expected_more -2 how|why does|do|did|is|are this|the|it|they … good|high|great|positive|rave reviews|ratings|rating|score|scores
  + [How does this inn get such high ratings]?
  - How good is this inn?

overall.lack -2 everything|anything but|except the essentials|basics
  + Inside there's [everything but the basics].
  - The essentials and the basics.
