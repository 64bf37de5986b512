@kind sectors

name fr Restaurant
name en Restaurant

# The meal on the spot: all of it is use, the bill apart.
prior stage:use 0.9
prior stage:pay 0.9 theme:price
prior stage:pay 0.7 theme:fees
prior stage:renew 0.5 theme:loyalty_benefits
prior stage:use 0.9 theme:friendliness
prior stage:use 0.9 theme:waiting
prior stage:use 0.9 theme:empathy
prior stage:use 0.9 theme:reachability
prior stage:use 0.9 theme:condition
prior stage:use 0.6 theme:errors
prior stage:use 0.6 theme:continuity
prior stage:use 0.5 theme:flexibility
prior stage:resolve 0.6 theme:resolution
prior channel:premises 0.9
