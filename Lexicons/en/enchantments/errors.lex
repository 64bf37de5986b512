@language en
@kind     enchantments

errors.as_ordered +1 as ~described|~advertised|~pictured|~ordered
  + The lens was [as described].
  - He described the view.
errors.as_ordered +1 exactly|just as|what … ~describe|~order|~picture|~advertise|~ask|~want|~need|ordered|described|pictured|advertised|expected
  + The coat is [exactly as pictured].
  - It is just a picture.
errors.as_ordered +1 received|got|sent|delivered|always … correct ~item|~order|~size|~bill|~amount|~product
  + I [received the correct item].
  - Correct me if I am wrong.
errors.as_ordered +1 ~true to ~description|~picture|~life
  + The portrait is [true to life].
  - A true story to hear.
errors.none       +2 <negation>|never … ~put … foot wrong
  + They [never put a foot wrong].
  - My foot hurts.
errors.none       +2 no|zero|without|never … ~error|~mistake
  + [No mistakes] in ten orders.
  - Mistakes are how we learn.
errors.none       +2 ~error|~mistake free
  + An [error-free] statement.
  - Free tea on arrival.

@sector retail electronics health airline transport telecom energy app restaurant hotel leisure public
errors.as_ordered +1 ~accurate|accurately|~accuracy
  + The bill was [accurate].
  - Is the clock accurate?

@all
errors.correct   +2   ~meticulous|~thorough|~precise|meticulously|thoroughly
  + A [meticulous] book-keeper.
  - I thoroughly enjoyed the slide.
errors.corrected +2   corrected|rectified|fixed|admitted|owned … ~mistake|~error|~mix-up
  + They [rectified the error] on the spot.
  - A correct answer, in error.
errors.corrected +2   ~mistake|~error … ~correct|~rectify|~fix|~sort|corrected|rectified|fixed|sorted
  + The [mistake was rectified] at once.
  - Error codes are listed.
errors.corrected +2   ~own|owned up
  + The clerk [owned up] and put it right.
  - My own room upstairs.
errors.found     +2   found|located … ~bag|~luggage|~parcel|~suitcase|~package|~phone|~wallet
  + They [found my suitcase] in a day.
  - Where can I find a bag?
keep.enjoyed     keep thoroughly ~enjoy|enjoyed|recommend|disappointed
keep.exact_time  keep to be precise
keep.found_out   keep found out
keep.is_it       keep is … accurate
keep.where_find  keep can|where … find

errors.corrected +2 put|set|made … mistake|mistakes|error|errors|slip|things|matters|everything right|good
  + They [set the mistake right] that evening.
  - Put the right key in the lock.

# As it should be
errors.correct +1 everything|all|paperwork|bill|documents|accounts|details <be> in|as|just … order|so|should
  + [Everything was in order] at the border.
  - All is written in order of age.
errors.correct +1 everything|paperwork|bill|documents|accounts|details <be>|was|were|all|perfectly|always correct|in-order|shipshape|ship-shape|just-so|tickety-boo|hunky-dory|as-it-should-be
  + The [paperwork was shipshape].
  - Is it correct?
errors.none    +2 not|n't|never|without|hardly|barely|put … a foot wrong
  + They've [not put a foot wrong].
  - A foot is on the wrong shelf.
errors.none    +2 right|correct|perfect|fixed|done|spot-on first time|go|attempt
  + The bill was [right first time].
  - Turn right; the first time is free.

# Told in other words
errors.corrected +2 ~accept|accepted|~take|took full|complete responsibility|ownership|blame
  + The joiner [took full responsibility].
  - Who took the owner's seat?
  - My son took the blame.
errors.corrected +2 ~apologise|apologised|apologized|apologising … unreservedly|profusely|sincerely|wholeheartedly|immediately|straight|personally|graciously
  + The usher [apologised unreservedly].
  - They asked us to apologise in public.
errors.corrected +2 ~hold|held|holding his|her|their hands up
  + The caterer [held his hands up] and repaid us.
  - Hold the hand of the child up the stairs.
errors.corrected +2 ~own|owned the|this|my|our|their problem|issue|mistake|error
  + The night manager [owned the problem].
  - My own paper on the problem of hens.

errors.correct +1 got|get|gets|getting my|our|the|every|each|all order|orders|details|name|names|bill|date|dates|size|measurements|colours … right|correct
  + They [got our names all right].
  - They got the right name for the cat.
errors.none    +2 not|n't|never|without seen|see|noticed|found|find|encountered|experienced|spotted|seeing|finding any|single errors|mistakes|typos|discrepancies
  + In ten years of statements I have [not seen any errors].
  - I could not find any error message to send you.
  - Did you find any mistakes?
