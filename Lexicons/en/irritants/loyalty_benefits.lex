@language en
@kind     irritants

# What loyalty earns, or does not.

loyalty_benefits.new_better -2,stage:renew better|cheaper|best ~deal|~price|~rate|~offer for|to new
  + There are [better rates for new] joiners.
  - We have a new deal with the school.
loyalty_benefits.new_better -2,stage:renew new ~customer|~member|~subscriber|~client … better|cheaper|less|lower|deals|discount|perks
  + [New customers get better] deals than I do.
  - As a new customer, will I get a better seat?
loyalty_benefits.new_better -2,stage:renew only … new ~customer|~member|~subscriber
  + The discount is [only for new customers].
  - Just a note to new members: hello.
loyalty_benefits.unrewarded -2,stage:renew <negation> … ~reward|~appreciate|~value … ~loyal|loyalty|existing|~longstanding
  + You do [not value loyal] customers.
  - If you do not reward loyal members, say it on the site.
loyalty_benefits.unrewarded -2,stage:renew ~loyalty ~mean|~count … nothing
  + Fifteen years of [loyalty mean nothing] to them.
  - Does loyalty count when nothing is spent?
loyalty_benefits.unrewarded -2,stage:renew ~loyalty … <negation> … ~reward|~count|~pay|~mean|~recognise|~recognize|appreciated|valued
  + My [loyalty is never rewarded].
  - My loyalty card is in the drawer.
loyalty_benefits.unrewarded -2,stage:renew ~punish|~penalise|~penalize … ~loyal|loyalty|existing
  + You [punish loyal] customers at renewal.
  - The loyal fans sang to the end.

@sector retail airline hotel leisure transport bank
loyalty_benefits.points -2,stage:renew ~point|~mile|~reward … ~expire|~disappear|~vanish|~remove|gone|wiped|worthless
  + My [points expired] without a reminder.
  - We walked ten miles by the sea.

@all
@sector retail airline hotel leisure transport bank
loyalty_benefits.points -2,stage:renew ~lose … ~point|~mile|~status|~reward
  + I [lost all my miles] after the merger.
  - If I lose points by pausing, I will not pause.

@all
loyalty_benefits.absent     -1,stage:renew <negation> … ~loyalty|~welcome|~referral ~bonus|~program|~programme|~discount|~scheme|~reward
  + There is [no loyalty discount] at all.
  - If there is no loyalty scheme, send me the other one.
loyalty_benefits.gift_poor  -1,stage:renew ~gift|~freebie|~goodie … ~cheap|~silly|~useless|~disappointing
  + The birthday [gift was cheap].
  - Is a cheap gift wrap on offer?
loyalty_benefits.new_better -2,stage:renew new customers|customer|members|subscribers|clients|joiners get|pay|have|receive|enjoy it|half|less|better|cheaper|discounts|lower|more
  + [New customers get half] off.
  - New customers get a map.
loyalty_benefits.points     -2,stage:renew <negation> … ~credit|~redeem|~use|~add … ~point|~mile|~reward|~bonus
  + They have [not credited my miles] from June.
  - How do I redeem points, or not?
loyalty_benefits.points     -2             n't|not|never|didnt get|got|given … reward|bonus|points|cashback|discount|prize
  + I did [not get my bonus] for June.
  - The prize is not mine.
loyalty_benefits.points     -2,stage:renew ~point|~mile|~reward|~bonus … <negation> … ~credit|~post|~add|~redeem|~honour|~honor
  + The [bonus was never credited].
  - The miles are added on Mondays.
loyalty_benefits.program    -2,stage:renew ~loyalty|~rewards|frequent ~program|~programme|~scheme|~card|~flyer … useless|joke|worthless|pointless|downhill|devalued
  + The [loyalty scheme is a joke].
  - If the loyalty card is useless abroad, I will leave it at home.
loyalty_benefits.program    -2,stage:renew ~useless|~worthless|~pointless … ~loyalty|~rewards|~point|~mile
  + Utterly [worthless points].
  - A pointless walk, then, miles of it.
loyalty_benefits.referral   -2             <negation> … ~get|~receive|~paid|~pay … ~referral|~bonus|cashback
  + I [never received the cashback] I was promised.
  - If I did not receive a referral link, the club can decide in May.

loyalty_benefits.points     -2,stage:renew devalued|devalue|slashed|halved|cut|wiped|scrapped|voided|cancelled|gutted|nerfed|watered the|our|my|all|down … points|miles|rewards|cashback|perks|scheme|avios|stamps|benefits
  + The airline [devalued our miles] again.
  - I scrapped the old stamp album.
loyalty_benefits.points     -2,stage:renew never|cannot|cant|n't|impossible|couldnt … redeem|redeeming|spend … vouchers|voucher|points|miles|rewards|perks|credits|avios
  + You ca[n't redeem the points] anywhere useful.
  - Points mean prizes, and I never once lost.
loyalty_benefits.points     -2,stage:renew rewards|vouchers|points|miles|discounts|perks|coupons you|i|we|one … never|cannot|cant|impossible|hardly|n't … use|redeem|spend|claim|used|redeemed
  + [Rewards you never get to redeem].
  - Rewards are for a lost dog you never saw.
loyalty_benefits.points     -2,stage:renew they|company|airline|shop|supermarket|bank|hotel|you|chain … scrapped|ditched|axed|withdrew|removed|dropped|binned|killed|stopped … loyalty|reward|rewards|cashback|points|stamp|perk|perks|birthday card|scheme|programme|program|cards|offer|offers|points|the
  + [They ditched the loyalty card].
  - I dropped my loyalty card on the bus.
loyalty_benefits.unrewarded -3             years|decades|loyalty|custom|trust … thrown|threw|tossed … in|back … face|faces
  + Nine years' [custom thrown back in our faces].
  - The years he had thrown darts.

loyalty_benefits.unrewarded -2 loyalty|loyal|custom … means|meant|worth|counts|counted|count … zilch|nowt|naff|diddly|jack|nothing
  + Being [loyal counted for zilch].
  - A loyal dog means little work.
loyalty_benefits.unrewarded -2 nothing in it|this|that for … loyal|existing|longstanding|long-standing|regular|old|long-term
  + There's [nothing in it for existing] members.
  - Nothing in it for dinner.
