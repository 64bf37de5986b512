@kind sectors

name fr Autre
name en Other

# Nothing is known of the sector: the general priors alone.
