@language en
@kind     enchantments

# How often, how many: numbers that praise by themselves.
overall.recommend +2,decides:make,stage:renew signed|brought|introduced|moved|referred|recommended up|my|two|three|four|several|over … family|friends|friend|parents|colleagues
  + I have [signed up my whole family].
  - My friends signed a card.
