@kind sectors

name fr Compagnie aérienne
name en Airline

# The flight is use, its delay and its cancellation too; what is done about them is resolve.
prior stage:use 0.6
prior stage:use 0.7 theme:timeliness
prior stage:use 0.8 theme:reliability
prior stage:use 0.7 theme:friendliness
prior stage:use 0.9 theme:choice
prior stage:use 0.6 theme:value
prior stage:resolve 0.8 theme:communication
prior stage:resolve 0.9 theme:resolution
prior stage:resolve 0.7 theme:flexibility
prior stage:resolve 0.6 theme:empathy
prior stage:resolve 0.6 theme:errors
prior stage:resolve 0.6 theme:condition
prior stage:resolve 0.5 theme:ease
prior stage:resolve 0.5 theme:waiting
prior stage:support 0.7 theme:reachability
prior stage:pay 0.6 theme:price
prior stage:pay 0.5 theme:fees
prior stage:unknown 0.5 theme:honesty
prior stage:renew 0.6 theme:loyalty_benefits
prior channel:premises 0.6
prior channel:premises 0.7 theme:performance
prior channel:unknown 0.6 theme:communication
prior channel:unknown 0.7 theme:resolution
prior channel:unknown 0.6 theme:flexibility
prior channel:unknown 0.6 theme:empathy
prior channel:unknown 0.6 theme:errors
prior channel:unknown 0.6 theme:ease
prior channel:unknown 0.7 theme:honesty
prior channel:unknown 0.6 theme:price
prior channel:unknown 0.6 theme:fees
prior channel:unknown 0.6 theme:loyalty_benefits
prior channel:phone 0.5 theme:waiting
prior channel:phone 0.5 theme:reachability

# In the terminal and on board one waits there, and is helped there.
prior stage:use 0.6 theme:waiting at:premises
prior channel:premises 0.7 theme:waiting at:premises
