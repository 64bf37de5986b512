@kind sectors

name fr Loisirs et culture
name en Leisure and culture

# The visit, the show, the class, on the spot.
prior stage:use 0.8
prior stage:use 0.8 theme:friendliness
prior stage:use 0.7 theme:waiting
prior stage:use 0.7 theme:empathy
prior stage:use 0.7 theme:reachability
prior stage:use 0.6 theme:condition
prior stage:pay 0.7 theme:price
prior stage:pay 0.7 theme:fees
prior stage:pay 0.6 theme:value
prior stage:resolve 0.7 theme:resolution
prior stage:return 0.5 theme:flexibility
prior channel:premises 0.8
prior channel:premises 0.6 theme:performance
prior channel:unknown 0.6 theme:resolution
prior channel:unknown 0.6 theme:flexibility
