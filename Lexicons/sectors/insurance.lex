@kind sectors

name fr Assurance et mutuelle
name en Insurance

# A premium is managed year after year; a claim is what the contract is for.
prior stage:manage 0.8 theme:price
prior stage:manage 0.5 theme:fees
prior stage:manage 0.5 theme:value
prior stage:resolve 0.8 theme:resolution
prior stage:resolve 0.6 theme:continuity
prior stage:resolve 0.5 theme:timeliness
prior stage:resolve 0.5 theme:communication
prior stage:support 0.8 theme:friendliness
prior stage:support 0.7 theme:reachability
prior stage:support 0.5 theme:waiting
prior stage:support 0.5 theme:competence
prior stage:unknown 0.6 theme:quality
prior stage:evaluate 0.5 theme:choice
prior stage:order 0.5 theme:ease
prior stage:order 0.6 theme:usability
prior stage:manage 0.5 theme:errors
prior channel:phone 0.6 theme:friendliness
prior channel:website 0.7 theme:usability
prior channel:unknown 0.6 theme:performance
