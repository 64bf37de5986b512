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
terms.free_leave   +2 no contract|commitment|strings|obligation|catch
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
