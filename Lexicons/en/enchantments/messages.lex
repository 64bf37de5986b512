@language en
@kind     enchantments

# Short messages to firms: tweets, chats, comments.
empathy.helpful      +2   looked after … well|brilliantly|beautifully|superbly|properly|wonderfully
  + [Looked after very well].
  - She looked well after all.
keep.no_negator      keep nothing|thing|things|anything|none|one|something|those|ones|people|phone|machine|toilet|team|not that worked|works
overall.better_now   +2   what a difference
  + [What a difference] with the new doctor.
  - What is a difference of one?
overall.better_than  +2   like night and day
  + The two are [like night and day].
  - Night fell and the day was done.
overall.better_than  +2   night and day compared|difference|from|to|between|now|vs
  + It is [night and day compared] with the old box.
  - They work night and day.
overall.day          +2   turned|turn|turns … day|week|trip|evening|night|life|things around|round
  + You [turned my day around].
  - We turned right at night.
overall.hooked       +2   kids|children|son|daughter|toddler|grandson|family|i|we … glued|hooked|addicted to|on it|this|them
  + My [kids are glued to it].
  - We glued the leg to it.
overall.praise       +2   gold|silver star|stars|medal for|to
  + A [gold star for] Ben.
  - A gold ring and a star for him.
overall.praise       +2   gone|went|go up in my|our estimation|eyes|opinion
  + You have [gone up in my estimation].
  - Prices have gone up in my street.
quality.entertaining +1   kids|children|son|daughter got to see|meet|try|hold|feed|ride|visit|pet
  + The [kids got to see] the cockpit.
  - We got to see to it.
reliability.works    +1   actually|finally works|worked
  + The wifi [actually works].
  - Actually, he works here.
resolution.handled   +2   got me|us|him|her|them|everyone home|there|back for|before|early|despite
  + You [got me home for] Christmas.
  - I got home.
resolution.solved    +1   back|up up|to|on|online and|normal|line|again … running|again|now|working|thanks|normal
  + My line is [back up and running].
  - We went up to a normal house.
resolution.solved    +2   sorted|fixed|resolved|solved|working|done thanks|thank|cheers|ta|thankyou|thx
  + [Sorted thanks].
  - It is not done, thanks to you.
resolution.solved    +1   that worked
  + [That worked].
  - The only thing that worked was the bell.
timeliness.fast      +2   made|make up the|some|for lost|time
  + The pilot [made up the time].
  - He made up the story.
