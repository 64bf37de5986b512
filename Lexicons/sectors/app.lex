@kind sectors

name fr Application, logiciel, streaming
name en App, software, streaming

# The app is the service: it is used in itself.
prior stage:use 0.9
prior stage:use 0.7 theme:flexibility
prior stage:support 0.8 theme:reachability
prior stage:support 0.6 theme:friendliness
prior stage:support 0.6 theme:waiting
prior stage:support 0.6 theme:communication
prior stage:support 0.6 theme:empathy
prior stage:resolve 0.8 theme:resolution
prior stage:manage 0.6 theme:price
prior stage:manage 0.6 theme:fees
prior stage:manage 0.5 theme:value
prior stage:receive 0.5 theme:condition
prior channel:app 0.8
prior channel:app 0.8 theme:performance
prior channel:app 0.7 theme:comfort
prior channel:app 0.8 theme:design
prior channel:app 0.7 theme:atmosphere
prior channel:unknown 0.6 theme:reachability
prior channel:unknown 0.6 theme:friendliness
prior channel:unknown 0.6 theme:communication
prior channel:unknown 0.6 theme:resolution
prior channel:unknown 0.6 theme:price
prior channel:unknown 0.6 theme:fees
prior channel:unknown 0.6 theme:honesty
prior channel:unknown 0.6 theme:empathy
prior channel:unknown 0.6 theme:waiting
