"""What scipy, statsmodels and ruptures compute, for the map's statistics to be held against."""
