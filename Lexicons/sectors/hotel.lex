@kind sectors

name fr Hôtel et hébergement
name en Hotel and lodging

# The stay on the spot; the reception desk is part of it.
prior stage:use 0.8
prior stage:use 0.8 theme:friendliness
prior stage:use 0.7 theme:empathy
prior stage:use 0.6 theme:reachability
prior stage:use 0.7 theme:condition
prior stage:receive 0.5 theme:waiting
prior stage:pay 0.7 theme:price
prior stage:pay 0.7 theme:fees
prior stage:pay 0.6 theme:value
prior stage:resolve 0.7 theme:resolution
prior stage:resolve 0.5 theme:flexibility
prior channel:premises 0.8
prior channel:premises 0.6 theme:performance
