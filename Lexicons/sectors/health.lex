@kind sectors

name fr Santé
name en Health care

# Care given on the spot: its staff, its waiting and its information are part of it.
prior stage:use 0.9
prior stage:use 0.9 theme:friendliness
prior stage:use 0.9 theme:empathy
prior stage:use 0.8 theme:waiting
prior stage:use 0.7 theme:reachability
prior stage:use 0.7 theme:continuity
prior stage:use 0.7 theme:flexibility
prior stage:use 0.6 theme:condition
prior stage:use 0.6 theme:resolution
prior stage:pay 0.6 theme:price
prior stage:pay 0.6 theme:fees
prior channel:premises 0.8
prior channel:premises 0.6 theme:performance

# A pharmacy, an optician's: a shop, where one collects what was prescribed.
prior channel:store 0.8 at:store
prior stage:receive 0.6 at:store
prior stage:receive 0.6 theme:waiting at:store
prior stage:receive 0.6 theme:friendliness at:store
prior stage:receive 0.6 theme:empathy at:store
prior stage:receive 0.6 theme:timeliness at:store
prior stage:use 0.8 theme:quality at:store
prior stage:use 0.8 theme:comfort at:store
prior stage:resolve 0.7 theme:resolution at:store
prior stage:support 0.7 theme:reachability at:store
