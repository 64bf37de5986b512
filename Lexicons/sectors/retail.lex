@kind sectors

name fr Commerce et vente en ligne
name en Retail and e-commerce

# Late or wrong is the parcel; a charge is met at the basket, a refusal when sending something back.
prior stage:receive 0.8 theme:timeliness
prior stage:receive 0.7 theme:errors
prior stage:receive 0.9 theme:condition
prior stage:use 0.9 theme:quality
prior stage:use 0.9 theme:design
prior stage:use 0.9 theme:comfort
prior stage:use 0.5 theme:performance
prior stage:order 0.5 theme:reliability
prior stage:order 0.5 theme:usability
prior stage:evaluate 0.5 theme:choice
prior stage:pay 0.7 theme:price
prior stage:pay 0.8 theme:value
prior stage:pay 0.5 theme:fees
prior stage:return 0.6 theme:flexibility
prior stage:return 0.5 theme:terms
prior stage:resolve 0.6 theme:resolution
prior stage:support 0.9 theme:reachability
prior channel:delivery 0.8 theme:timeliness
prior channel:delivery 0.5 theme:errors
prior channel:product 0.9 theme:quality
prior channel:product 0.5 theme:condition
prior channel:product 0.7 theme:design
prior channel:product 0.8 theme:comfort
prior channel:unknown 0.6 theme:performance
prior channel:unknown 0.6 theme:atmosphere
prior channel:website 0.6 theme:reliability
prior channel:website 0.6 theme:usability

# In the shop itself all but paying is looking and choosing.
prior stage:evaluate 0.7 at:store
prior stage:pay 0.7 theme:price at:store
prior stage:pay 0.6 theme:value at:store
prior stage:pay 0.6 theme:fees at:store
prior stage:pay 0.6 theme:waiting at:store
prior stage:use 0.8 theme:quality at:store
prior stage:use 0.6 theme:reliability at:store
prior stage:use 0.6 theme:performance at:store
prior stage:receive 0.6 theme:condition at:store
prior stage:receive 0.6 theme:timeliness at:store
prior stage:resolve 0.7 theme:resolution at:store
prior stage:return 0.6 theme:flexibility at:store
prior stage:unknown 0.6 theme:overall at:store
prior channel:store 0.9 at:store
prior channel:product 0.8 theme:quality at:store
prior channel:product 0.6 theme:reliability at:store
prior channel:product 0.6 theme:performance at:store

# What the courier does is part of receiving.
prior stage:receive 0.7 theme:friendliness at:delivery
prior stage:receive 0.7 theme:empathy at:delivery
prior stage:receive 0.7 theme:competence at:delivery
prior stage:receive 0.6 theme:location_hours at:delivery
prior channel:delivery 0.7 theme:friendliness at:delivery
prior channel:delivery 0.7 theme:empathy at:delivery
prior channel:delivery 0.7 theme:competence at:delivery
prior channel:delivery 0.7 theme:errors at:delivery
prior channel:delivery 0.7 theme:location_hours at:delivery
