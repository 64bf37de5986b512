@language en
@kind     enchantments

# Loyalty that pays.

loyalty_benefits.birthday   +2,stage:renew free|complimentary|surprise … birthday ~gift|~treat|~surprise|~discount|~dessert|~card|cake
  + A [free birthday cake] waiting in our room.
  - Can I order a birthday card?
loyalty_benefits.free_offer +2             ~free|~complimentary ~drink|~coffee|~dessert|~champagne|~snack|~glass
  + We were given a [free dessert] for the wait.
  - Do we get a free drink?
loyalty_benefits.gift       +2,stage:renew ~little|~nice|~lovely|~free|~small|~thoughtful ~gift|~freebie|~sample|~treat|~touch
  + A [thoughtful gift] tucked in the parcel.
  - I need a small gift for a baby?
loyalty_benefits.points     +1,stage:renew ~earn|~collect|~build … ~point|~mile|cashback
  + I [earn points] quickly on groceries.
  - How do I earn points online?
loyalty_benefits.referral   +1,stage:renew ~referral|~welcome|~joining ~bonus|~reward|~offer … ~paid|~received|~great|~quick|~generous
  + The [welcome bonus was paid] in two days.
  - Is the referral bonus paid to both?
loyalty_benefits.rewarded   +2,stage:renew ~great|~good|~excellent|~fantastic|~best … ~loyalty|~rewards|~membership ~program|~programme|~scheme|~card|~perk|~benefit
  + A [great loyalty scheme] that pays off.
  - Is it a good rewards card for me?
loyalty_benefits.rewarded   +2,stage:renew ~loyalty|~loyal … ~reward|~rewarded|~recognised|~recognized|~appreciated|~valued
  + Here [loyalty is really rewarded].
  - How is loyalty rewarded with you?
loyalty_benefits.rewarded   +2,stage:renew ~reward|~value|~appreciate … ~loyalty|~loyal|~existing
  + They [reward their loyal] members.
  - How do you reward loyalty?

loyalty_benefits.birthday +2             birthday|anniversary|loyalty treat|gift|surprise|present|voucher from|made|brightened
  + A [birthday treat from] the café.
  - A birthday voucher for my aunt, please.
  - The birthday present was in the box.
loyalty_benefits.gift     +2             lovely|great|nice|cool|brilliant|little|nifty|tons|generous|fab … freebies|goodies|extras|perks|giveaways
  + [Great freebies] at the open day.
  - Freebies end on Monday, lots later.
loyalty_benefits.rewarded +2             looks|looked|takes … after|care|of … regulars|members|subscribers|locals|loyal
  + The bar [looks after its regulars].
  - I look after a regular's dog.
loyalty_benefits.rewarded +2,stage:renew points|stamps|miles|rewards|savings … soon|quickly|really|fast|add|mount|rack add|mount|up|build|stack
  + The [miles soon add] up.
  - Points at which cars stack up.
loyalty_benefits.rewarded +2             regulars|members|locals|subscribers get|are|always|feel … looked|spoilt|spoiled|pampered|rewarded|valued
  + [Regulars are always spoilt] at that bar.
  - Members get a letter when spoilage is reported.
