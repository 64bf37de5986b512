@language en
@kind     speakers

speaker.agent    speaker:agent    agent|advisor|adviser|operator|rep|representative|bot|chatbot|assistant|support|staff|employee|associate|specialist|expert|technician|tech|seller|host|system|helpdesk|manager|moderator|admin|csr|virtual|robot|company|team|consultant
  + [Advisor]: let me look.
  - The advice is free.
speaker.agent    speaker:agent    customer|client|technical|tech service|services|support|care|success|relations
  + [Customer Service]: hi.
  - The service at noon.
speaker.agent    speaker:agent    response|reply from the company|owner|hotel|store
  + [Response from the owner]: hi.
  - A reply from my mum.
speaker.agent    speaker:agent    virtual|live|digital|support|service assistant|agent|advisor|chat|team|rep
  + [Virtual assistant]: hi.
  - The desk is wide.
speaker.customer speaker:customer customer|client|you|me|visitor|user|consumer|guest|patient|member|passenger|caller|buyer|shopper|subscriber|traveller|traveler|prospect|applicant|cust
  + [Customer]: hi, where is my parcel?
  - Bring the bill.
speaker.customer speaker:customer end user
  + [End user]: hi.
  - The end of the line.
