@language en
@kind     enchantments

# Short messages to firms: tweets, chats, comments.
resolution.solved +1 back|up up|to|on|online and|normal|line|again … running|again|now|working|thanks|normal
  + My line is [back up and running].
  - We went up to a normal house.
resolution.solved +2 sorted|fixed|resolved|solved|working|done thanks|thank|cheers|ta|thankyou|thx
  + [Sorted thanks].
  - It is not done, thanks to you.
resolution.solved +1 that worked
  + [That worked].
  - The only thing that worked was the bell.
shifter.kept keep nothing|thing|things|anything|none|one|something|those|ones|people|phone|machine|toilet|team|not that worked|works
overall.hooked +2 kids|children|son|daughter|toddler|grandson|family|i|we … glued|hooked|addicted to|on it|this|them
  + My [kids are glued to it].
  - We glued the leg to it.
overall.praise +2 gold|silver star|stars|medal for|to
  + A [gold star for] Ben.
  - A gold ring and a star for him.
overall.better_now +2 what a difference
  + [What a difference] with the new doctor.
  - What is a difference of one?
overall.better_than +2 night and day compared|difference|from|to|between|now|vs
  + It is [night and day compared] with the old box.
  - They work night and day.
overall.better_than +2 like night and day
  + The two are [like night and day].
  - Night fell and the day was done.
overall.praise +2 gone|went|go up in my|our estimation|eyes|opinion
  + You have [gone up in my estimation].
  - Prices have gone up in my street.
