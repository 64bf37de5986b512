@kind sectors

name fr Banque
name en Bank

# Charges, rates and wrong entries are met on the statement; a search or a credit file too.
prior stage:manage 0.8 theme:price
prior stage:manage 0.7 theme:fees
prior stage:manage 0.8 theme:errors
prior stage:manage 0.6 theme:value
prior stage:use 0.7 theme:quality
prior stage:use 0.7 theme:performance
prior stage:use 0.6 theme:reliability
prior stage:use 0.6 theme:usability
prior stage:resolve 0.9 theme:resolution
prior stage:resolve 0.5 theme:communication
prior stage:resolve 0.6 theme:flexibility
prior stage:manage 0.5 theme:safety
prior stage:resolve 0.5 theme:honesty
prior stage:support 0.7 theme:friendliness
prior stage:support 0.8 theme:reachability
prior channel:app 0.6 theme:usability
prior channel:unknown 0.6 theme:performance
prior channel:unknown 0.6 theme:comfort

# In the branch.
prior channel:branch 0.8 at:branch
