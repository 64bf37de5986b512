@kind sectors

name fr Électronique et appareils
name en Electronics and appliances

# The device in the customer's hands.
prior stage:use 0.8
prior stage:use 0.9 theme:reliability
prior stage:use 0.9 theme:usability
prior stage:pay 0.7 theme:price
prior stage:pay 0.7 theme:fees
prior stage:pay 0.7 theme:value
prior stage:resolve 0.6 theme:timeliness
prior stage:receive 0.9 theme:condition
prior stage:receive 0.6 theme:errors
prior stage:resolve 0.9 theme:resolution
prior stage:resolve 0.6 theme:communication
prior stage:resolve 0.6 theme:flexibility
prior stage:resolve 0.5 theme:terms
prior stage:support 0.9 theme:reachability
prior stage:support 0.7 theme:friendliness
prior stage:support 0.6 theme:competence
prior stage:support 0.6 theme:empathy
prior stage:support 0.6 theme:waiting
prior channel:product 0.8
prior channel:product 0.8 theme:comfort
prior channel:product 0.8 theme:design
prior channel:product 0.9 theme:performance
prior channel:delivery 0.6 theme:timeliness
prior channel:unknown 0.8 theme:resolution
prior channel:unknown 0.8 theme:reachability
prior channel:unknown 0.7 theme:friendliness
prior channel:unknown 0.7 theme:competence
prior channel:unknown 0.7 theme:communication
prior channel:unknown 0.7 theme:flexibility
prior channel:unknown 0.7 theme:waiting
prior channel:unknown 0.7 theme:empathy
prior channel:unknown 0.7 theme:price
prior channel:unknown 0.6 theme:fees
prior channel:unknown 0.7 theme:terms
prior channel:unknown 0.6 theme:honesty

# Who sells and repairs at a counter.
prior channel:store 0.8 theme:friendliness at:store
prior channel:store 0.8 theme:empathy at:store
prior channel:store 0.8 theme:competence at:store
prior channel:store 0.8 theme:resolution at:store
prior channel:store 0.8 theme:flexibility at:store
prior channel:store 0.8 theme:waiting at:store
prior channel:store 0.8 theme:communication at:store
prior channel:store 0.8 theme:fees at:store
prior channel:store 0.8 theme:price at:store
