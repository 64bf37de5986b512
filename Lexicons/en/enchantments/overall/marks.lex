@language en
@kind     enchantments

# Marks: stars, points, thumbs, faces.

# Faces
overall.face +1 :)|:-)|:D|^^|=)|<3|:-D
  + Slot booked for Monday [:)]
  - Three slots : (noon, two, four).
overall.face +2 ❤|❤️|😍|🥰|💖|💙|💚|🤩|🏆|💯|🔥|💪
  + Spa morning with Mum [😍]
  - The heart on the map marks a clinic.
overall.face +1 👍|😊|🙂|😀|😃|😄|😁|☺|☺️|👌|👏|🙏|😋|🤗|🥳|✨|⭐
  + Order picked up [👍]
  - Thumb the page to number six.

# Stars, points
overall.more_stars +3 wish|if … could give|rate more|10|ten|100|six|extra
  + I [wish I could give ten] stars.
  - I wish to give ten pounds.
overall.score      +3 10/10|100/100|5/5|20/20
  + [10/10] from my gran.
  - My room is 104/5.
overall.score      +3 10|ten|9|nine|100|a out of|+ 10|ten|100
  + [Ten out of ten] from me.
  - One out of ten came.
overall.score      +3 five|5 stars
  + The tour: [five stars].
  - Five bright sparks.
