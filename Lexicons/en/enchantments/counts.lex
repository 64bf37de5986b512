@language en
@kind     enchantments

# How often, how many: numbers that praise by themselves.
ease.online          +2                          never|not|without had|have|having|needing to set|leave foot|home|the|my
  + I have [never had to set foot] in a branch.
  - I had a home to set on foot.
empathy.reassured    +3                          fought|fights|battled|battles for|on me|us|him|her|my|our
  + They [fought for me].
  - Two dogs fought for a bone.
overall.recommend    +2,decides:make,stage:renew signed|brought|introduced|moved|referred|recommended up|my|two|three|four|several|over … family|friends|friend|parents|colleagues
  + I have [signed up my whole family].
  - My friends signed a card.
resolution.solution  +2                          they|he|she|staff|team|always found|finds a|another way to|for|around|round
  + [They found a way to] make it work.
  - I find that the way is long.
timeliness.immediate +2                          done|sorted|fixed|repaired|fitted|cut|ready|changed|printed|mended while|as i|we|you waited|wait
  + It was [mended while I waited].
  - I waited, and he changed.

@sector health
quality.result +2 back at|to|on work|normal|feet|running|playing
  + I'm [back at work].
  - Come back to the ward.

@all
