@kind journeys

# Where a finding belongs when neither the text, the question, the source nor the sector pack tells it.
# Read after the sector's own file: a line there prevails.

# Getting hold of somebody, and how that somebody behaves
prior stage:support 0.8 theme:reachability
prior stage:support 0.6 theme:friendliness
prior stage:support 0.5 theme:waiting
prior stage:support 0.5 theme:empathy

# A problem and what is done about it
prior stage:resolve 0.8 theme:resolution
prior stage:resolve 0.5 theme:continuity
prior stage:resolve 0.5 theme:flexibility

# What is bought, as it arrives and as it is lived with
prior stage:receive 0.9 theme:condition
prior stage:use 0.9 theme:quality
prior stage:use 0.9 theme:performance
prior stage:use 0.9 theme:comfort
prior stage:use 0.9 theme:cleanliness
prior stage:use 0.9 theme:atmosphere
prior stage:use 0.9 theme:design
prior stage:use 0.6 theme:reliability
prior stage:use 0.5 theme:usability
prior channel:product 0.6 theme:performance
prior channel:premises 0.9 theme:cleanliness
prior channel:premises 0.8 theme:comfort
prior channel:premises 0.9 theme:atmosphere
prior channel:premises 0.8 theme:design

# Coming back
prior stage:renew 0.5 theme:loyalty_benefits
