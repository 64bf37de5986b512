@language en
@kind     enchantments

# Cover and conditions that suit.

terms.accepts      +1 ~accept|~welcome|~allow ~dog|~pet|~card|~voucher|~child
  + They [welcome dogs] in the bar.
  - Do you accept vouchers?
terms.advantage    +1 ~generous|~flexible|~favourable|~favorable|~fair|~excellent|~great ~term|~condition|~policy|~allowance
  + A [generous allowance] for hand luggage.
  - Is there a flexible policy for nurses?
terms.clear        +1 ~contract|~policy|~term|~condition … ~clear|~transparent|~simple|~straightforward|~understandable
  + The [policy is clear], two pages and done.
  - In the long term is the sky clear?
terms.free_leave   +2 no contract|contracts|commitment|strings|obligation|catch
  + A rolling plan with [no commitment].
  - Is there no contract with this SIM?
terms.satisfied    +1 ~happy|~satisfied|~pleased … ~policy|~cover|~coverage|~contract|~plan
  + I am [happy with my plan] for two phones.
  - Are you happy with your plan?
terms.well_covered +2 covered|reimbursed|settled … full
  + My plan [covered my stay in full].
  - Can I pay in full?
terms.well_covered +2 well|fully|properly|comprehensively ~covered|~insured|~protected
  + We were [fully covered] for the surgery.
  - Am I fully covered in Spain?
terms.well_covered +2 ~coverage|~cover|~warranty|~benefit … ~great|~good|~excellent|~comprehensive|~generous|~fantastic
  + The [benefits are generous] for part timers.
  - Which cover is good for a cat?
terms.well_covered +2 ~great|~good|~excellent|~comprehensive|~full|~best|~fantastic ~cover|~coverage|~protection|~benefit|~warranty
  + [Comprehensive coverage] for a family of five.
  - What is the full cover on a hire car?

terms.free_leave   +2,stage:leave cancel|pause|quit|switch any|anytime|whenever|at … without|penalty|fees|fee|free
  + You [cancel any time without] a fee.
  - Without a lid, any box will leave dust.
  - I had to leave at nine without paying.
terms.free_leave   +2,stage:leave free|able|freedom|allowed to cancel|leave|stop|pause|quit|switch any|anytime|whenever
  + You are [free to leave whenever] it suits.
  - Leave the box free whenever it rains.
terms.free_leave   +2             no ifs|quibbles|questions|catches buts|ifs|or|asked|no
  + A refund with [no ifs or] buts.
  - No, if so call me.
terms.well_covered +2             cover|coverage|protection|policy|insurance|warranty|guarantee … <be> … extensive|all-encompassing|comprehensive|thorough|all-inclusive|watertight|rock-solid
  + Our dental [cover is all-encompassing].
  - An extensive cover-up in the film.
terms.well_covered +2             cover|covers|covered|covering everything|all|every|most|any|way|far|much … eventuality|eventualities|mishap|bases|angles|possible|than|imaginable
  + It [covers every eventuality], even snow.
  - I covered all my books.
terms.well_covered +2             everything|all is|was|'s|seems included|insured
  + On their plan [everything is included].
  - Is everything covered in the yard?
  - Everything was covered in dust.
terms.well_covered +2             policy|plan|insurance|they|warranty|it cover|covers everything
  + [They cover everything], even tyres.
  - Cover it, everything in foil.
terms.well_covered +2             proper|real|genuine|true|decent|solid|unconditional|lifetime lifetime|guarantee|warranty|ten-year|five-year guarantee|warranty|included
  + A [proper lifetime guarantee] on the frame.
  - Is it a real lifetime guarantee?
terms.well_covered +2             stood|stands|they stand|by|behind by|behind|their|its|his|her … guarantee|warranty|products|product|work|workmanship|word|goods|promise
  + They [stood by their guarantee], nine years on.
  - Stand behind the product bench.

terms.accepts +1 dogs|pets|children|kids|babies|buggies|bikes are|is|all|always|very|most welcome|welcomed
  + [Dogs are welcome] in the bar.
  - Are children welcome in there?
  - Dogs are allowed in the car park.
terms.accepts +1 dog|dogs|pet|baby|child|kid|family|vegan|lgbt|bike|cyclist|autism|dementia friendly
  + A [dog friendly] cottage by the lake.
  - A dog, friendly or not, at my gate.

terms.free_leave +2 you|i|we|one can|could|may cancel|leave|return|exchange|stop|quit|withdraw … without giving|any|needing|stating … reason|reasons|justification|explanation|receipt
  + [You can cancel without giving any reason].
  - They can sing without giving a speech.
  - They can close your account without giving a reason.

terms.free_leave +1,stage:leave no|without|zero lock|tie|ties in|ins $
  + A phone plan with [no lock in].
  - There is no lock in the door.
terms.free_leave +1             unconditional|no-quibble|no-questions refund|returns|return|guarantee|exchange|refunds|warranty
  + An [unconditional refund].
  - Unconditional love of hats.
