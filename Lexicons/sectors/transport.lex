@kind sectors

name fr Transport de voyageurs
name en Passenger transport

# The ride, its delay and its cancellation are use; ticket and fine have stages of their own.
prior stage:use 0.7
prior stage:use 0.8 theme:timeliness
prior stage:use 0.8 theme:reliability
prior stage:use 0.7 theme:friendliness
prior stage:use 0.6 theme:empathy
prior stage:use 0.6 theme:waiting
prior stage:use 0.6 theme:communication
prior stage:pay 0.7 theme:price
prior stage:pay 0.6 theme:fees
prior stage:pay 0.6 theme:value
prior stage:resolve 0.8 theme:resolution
prior stage:resolve 0.6 theme:flexibility
prior stage:support 0.8 theme:reachability
prior channel:premises 0.6
prior channel:premises 0.6 theme:performance
prior channel:unknown 0.7 theme:price
prior channel:unknown 0.7 theme:fees
prior channel:unknown 0.7 theme:resolution
prior channel:unknown 0.6 theme:flexibility
prior channel:unknown 0.6 theme:reachability
prior channel:unknown 0.6 theme:ease
prior channel:unknown 0.6 theme:honesty

# A vehicle is fetched and brought back at a counter.
prior channel:branch 0.7 at:branch
