@kind sectors

name fr Télécoms
name en Telecom

# The line and the box are lived with; what is late is the line, the box or the engineer.
prior stage:use 0.9 theme:performance
prior stage:use 0.7 theme:reliability
prior stage:use 0.8 theme:quality
prior stage:receive 0.8 theme:timeliness
prior stage:support 0.8 theme:reachability
prior stage:support 0.5 theme:communication
prior stage:support 0.6 theme:friendliness
prior stage:resolve 0.8 theme:resolution
prior stage:manage 0.7 theme:price
prior stage:manage 0.7 theme:fees
prior stage:order 0.5 theme:ease
prior channel:product 0.9 theme:performance
prior channel:product 0.6 theme:reliability
prior channel:product 0.8 theme:quality
