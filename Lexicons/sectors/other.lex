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
