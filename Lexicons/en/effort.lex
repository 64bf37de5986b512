@language en
@kind     effort

effort.again     effort:contact_again on several|numerous|many|multiple occasions
  + We met [on several occasions].
effort.again     effort:contact_again several|numerous|many|multiple|countless times
  + I asked [numerous times].
effort.again     effort:contact_again ~call|~phone|~ring|~email|~write|~contact|~go|~come back|again
  + I had to [call again].
effort.again     effort:contact_again ~second|another|return ~trip|~visit to
  + It took [another trip to] the store.
effort.chase     effort:chase         certified|recorded|registered ~mail|~letter|~delivery|~post
  + I sent it by [certified mail].
effort.chase     effort:chase         credit card dispute
  + I opened a [credit card dispute].
effort.chase     effort:chase         formal|official ~complaint
  + I made a [formal complaint].
effort.chase     effort:chase         ~escalate|~escalation
  + I [escalated] it.
  - The escalator broke.
effort.chase     effort:chase         ~file|~raise|~lodge|~submit|filed … ~complaint|~dispute|~grievance
  + I [lodged a complaint].
  - The file is lost.
effort.chase     effort:chase         ~ombudsman|~watchdog|~regulator|cfpb|ofcom
  + I went to the [ombudsman].
effort.chase     effort:chase         ~speak|~talk|~ask … ~manager|~supervisor|~director
  + I asked to [speak with a manager].
effort.chase     effort:chase         ~threaten … to
  + I [threatened to] leave.
effort.paperwork effort:paperwork     police ~report
  + I got a [police report].
effort.paperwork effort:paperwork     ~copy|~copies of … ~id|~passport|~bill|~statement|~licence|~license|~receipt|~email
  + They want a [copy of my passport].
effort.paperwork effort:paperwork     ~fill|~print|~scan|~photocopy|~notarize … ~form|~document|~paper|~copy
  + I had to [print each form].
effort.paperwork effort:paperwork     ~paperwork|~form|~proof|affidavit|notarized
  + One more [form].
effort.retell    effort:retell        ~explain|~tell … to each|every
  + I [explained it to every] desk.
effort.retell    effort:retell        ~explain|~tell|~enter|~type|~give … again
  + I [entered my card again].
effort.retell    effort:retell        ~reenter|~retype|~reregister
  + I had to [retype] it all.
effort.switch    effort:switch        ~different|another ~number|~department|~person|~desk|~office|~branch|~agent
  + I was given [another number].
effort.switch    effort:switch        ~transfer|transferred|redirected|rerouted to
  + I was [transferred to] claims.
