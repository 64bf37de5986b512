@kind sectors

name fr Service public
name en Public service

# A procedure, its counter and its file: asking for a right is order, keeping it is manage.
prior stage:order 0.6 theme:ease
prior stage:order 0.5 theme:timeliness
prior stage:order 0.5 theme:terms
prior stage:support 0.8 theme:reachability
prior stage:support 0.7 theme:friendliness
prior stage:support 0.7 theme:empathy
prior stage:support 0.6 theme:competence
prior stage:support 0.6 theme:waiting
prior stage:support 0.5 theme:communication
prior stage:resolve 0.7 theme:resolution
prior stage:resolve 0.6 theme:continuity
prior stage:manage 0.6 theme:errors
prior stage:manage 0.6 theme:price
prior stage:manage 0.6 theme:fees
prior stage:unknown 0.5 theme:quality
prior channel:branch 0.6 theme:friendliness
prior channel:branch 0.6 theme:location_hours
prior channel:branch 0.5 theme:waiting
prior channel:website 0.6 theme:usability
prior channel:website 0.5 theme:reliability
prior channel:unknown 0.6 theme:performance

# At the counter, or in the school, the pool, the library.
prior channel:branch 0.8 at:branch
prior channel:premises 0.8 at:premises
