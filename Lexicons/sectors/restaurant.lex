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

# A meal brought home is the courier's until it is eaten.
prior stage:receive 0.7 theme:timeliness at:delivery
prior stage:receive 0.7 theme:waiting at:delivery
prior stage:receive 0.7 theme:errors at:delivery
prior stage:receive 0.7 theme:condition at:delivery
prior channel:product 0.7 theme:quality at:delivery
prior channel:delivery 0.7 theme:timeliness at:delivery
prior channel:delivery 0.7 theme:waiting at:delivery
prior channel:delivery 0.7 theme:errors at:delivery
prior channel:delivery 0.7 theme:friendliness at:delivery
