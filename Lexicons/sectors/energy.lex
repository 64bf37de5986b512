@kind sectors

name fr Énergie et eau
name en Energy and water

# Bills, readings and instalments are most of the relation; the supply itself is seldom noticed until it fails.
prior stage:manage 0.9 theme:price
prior stage:manage 0.8 theme:fees
prior stage:manage 0.8 theme:errors
prior stage:manage 0.7 theme:value
prior stage:use 0.7 theme:reliability
prior stage:use 0.7 theme:performance
prior stage:use 0.6 theme:quality
prior stage:resolve 0.8 theme:resolution
prior stage:support 0.8 theme:reachability
prior stage:support 0.6 theme:friendliness
prior stage:resolve 0.5 theme:timeliness
prior channel:product 0.6 theme:reliability
prior channel:product 0.7 theme:performance

# The technician's visit.
prior channel:technician 0.8 at:technician
