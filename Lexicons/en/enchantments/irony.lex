@language en
@kind     enchantments

# Praise in the words of blame.
overall.no_complaints +2 only complaint|gripe|problem|downside|regret|criticism … not|n't|wish … sooner|earlier|before|longer|more|closer|nearer
  + My [only regret is I did not come sooner].
  - My only complaint is the heat.
