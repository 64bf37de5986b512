@language en
@kind     enchantments

# Praise in slang.
overall.excellent +2 <be> … da|the bomb|bomb-diggity|nuts|business
  + That pie [was the bomb].
  - The bomb squad trained there.
overall.excellent +2 absolute|straight|pure fire
  + The new menu is [straight fire].
  - The fire alarm.
overall.excellent +2 absolute|total|proper|right|wee|real belter|corker|cracker|stormer|stunner|ripper|beauty
  + Our tour was an [absolute belter].
  - A pack of crackers.
overall.excellent +2 banger|bangers|corker|pearler|humdinger
  + The new one is [a corker].
  - The corks are in the bin.
overall.excellent +2 bees|cats|dogs knees|pyjamas|bollocks
  + Their new ferry is the [bees knees].
  - My knees ache in those seats.
overall.excellent +2 bee|bees 's|s knees
  + This mower is the [bee's knees].
  - A bee stung my knees.
overall.excellent +2 cat|cats 's|s pyjamas|pajamas|whiskers|meow|miaow
  + My stylist is the [cat's whiskers].
  - The cat's dinner.
overall.excellent +2 cracking|corking|banging|belter|blinding|blinder|stonking|storming|top-drawer|tip-top|bang-on|bonza|ripper|gorgeous|fabby|fabulously|stupendous|jaw-dropping
  + A [cracking] little gym.
  - The ice is cracking.
# Swearing that praises
overall.excellent +3 damn|damned|bloody|flipping|flippin|freaking|freakin|frickin|fucking|fuckin|effing|goddamn good|brilliant|awesome|amazing|fantastic|excellent|perfect|delicious|tasty|beautiful|gorgeous|wonderful|superb|clever|comfy
  + How [bloody brilliant] are these pegs.
  - The bloody kettle is loud.
overall.excellent +2 dog|dogs|mutt|mutts 's|s bollocks|nuts
  + Their new van is the [dog's bollocks].
  - My dog's collar.
overall.excellent +3 gobsmacked|floored by|at|with|how
  + I was [floored by] the finish.
  - He was silent by noon.
overall.excellent +3 insanely|crazy|ridiculously|absurdly|wildly good|delicious|tasty|beautiful|gorgeous|talented|helpful|comfortable|comfy|fun|clever|nice
  + The pie was [insanely tasty].
  - The hem is insanely tight.
overall.excellent +2 kickass|killer|primo|belting|cracker|corker|banging|bangin
  + A [killer] playlist in the bar.
  - A box of rock salt.
overall.excellent +2 kicks|kick|kicked ass|butt
  + The night bus app [kicks ass].
  - The ass kicked the gate at the farm.
overall.excellent +2 spiffing|top-hole|top-drawer|crackerjack|primo|bostin|bostin'|lekker|bonza|bonzer|beaut
  + A [spiffing] day out at the quay.
  - A spiffy lekking bird.
overall.praise    +2 <company>|guys|team|line|it|staff|crew|really rock|rocks|rule
  + This ferry [line rocks].
  - They asked whether the rules of the pool are on the wall.
overall.rocks     +3 <agent> rocks|rock|rules|rocked|shines|shone
  + The [team rocks].
  - The man on the rock.
overall.rocks     +2 <thing>|food|place|options|class|course|gym|app|laptop|phone|game|show|band|album|menu|hotel|salon rocks|rocked
  + This [laptop rocks].
  - The place has rocks and a river.
overall.rocks     +2 graphics|controls|lessons|teachers|classes|instructors|trainers|visuals|guys|team|service|features|sounds|these|they|folks|vocals|drums rock $
  + The [graphics rock].
  - The teachers climbed the rock.
