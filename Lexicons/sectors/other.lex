@kind sectors

name fr Autre
name en Other

# A firm of a kind that has no pack: what is told of it without a place is told of what it does.
prior stage:use 0.6
prior stage:use 0.6 theme:friendliness
prior stage:use 0.5 theme:empathy
prior stage:use 0.5 theme:waiting
prior stage:pay 0.6 theme:price
prior stage:pay 0.6 theme:value
prior stage:pay 0.5 theme:fees
prior stage:use 0.6 theme:condition
prior stage:support 0.6 theme:communication

# Work in the customer's home, a sale through an agent, a school, a counter: where the text is set, all of it happens.
prior channel:technician 0.8 at:technician
prior stage:resolve 0.7 theme:resolution at:technician
prior channel:salesperson 0.8 at:salesperson
prior stage:evaluate 0.6 at:salesperson
prior stage:resolve 0.7 theme:resolution at:salesperson
prior channel:premises 0.8 at:premises
prior channel:branch 0.8 at:branch
prior channel:store 0.8 at:store
