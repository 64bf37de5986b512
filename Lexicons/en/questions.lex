@language en
@kind     shifters

# A plain question tells nothing lived: what is asked about has not happened. "Why" is left out, for it often blames.
keep.can_i_say    keep can i|we just|only say|add|mention|point|ask
keep.can_you_tell keep can|could|would you tell|explain|advise|clarify … about|how|what|if|whether|which|where|when
  + [Can you explain how] it works?
  - Can you explain?
keep.need_asked   keep do|time|when|if|what|that|whenever i|we need you|them|my|someone
  + [When we need them], they come.
  - We need rain.
keep.need_to_do   keep i|we need to order|move|transfer|add|use|find|update|top|make|send|travel|book|renew|register|pay|set
  + [I need to update] my address.
  - I need tea.
keep.nor_can_i    keep nor|neither|so|only|how|why|when|where|what can|could i|we
  + [What can I] say, the crew was lovely.
  - Can I say it was lovely?
keep.nor_do_you   keep nor|neither|so|only|why|how|where|what|as|when|than|which|who do|does|did you|they|anyone|anybody
keep.nor_does     keep nor|neither|so|only|why|how|where|what|as|when|than|which does the|a|my|your|this|it|that|an
keep.please_tell  keep please|kindly|pls explain|tell|advise|clarify|confirm|help … about|how|what|if|whether|which|your|the|where|when|circumstances
  + [Please tell me about] the blue card.
  - Please tell me.
keep.please_tell  keep please|kindly|pls let me|us know what|how|if|whether|which|where|when|the
keep.to_know      keep i|we|i'd|id would|d|'d like to know|ask|find|check|understand
  + [We would like to know] the date.
  - I know what I would like.
keep.why_do_i     keep why|how|what|where|only|so|nor|neither|times do|must i|we
keep.why_is_there keep why|where|what is|are|was there
shifter.question  void can i|we
  + [Can I] cancel late without a fee?
  - Now I can cancel it with a smile.
shifter.question  void does the|a|my|your|this|it|that|an … cover|covers|include|work|apply|come|need|take|expire|affect|count|mean|have|cost|run|go|stop|allow
  + [Does the policy cover] a broken tooth?
  - The policy does cover a tooth.
shifter.question  void do|does you|they|anyone|anybody charge|cut|refund|repair|cover|fix|deliver|offer|accept|take|ship|stock|replace|collect
  + [Do you charge] for a broken glass?
  - You do charge the earth.
shifter.question  void do|does … cost|costs extra|more|money|anything|much
  + [Do large boxes cost extra] fees?
  - It cost extra.
shifter.question  void do|must i|we have|need|lose|owe|pay|get
  + [Do I have] to pay a late fee?
  - I do have to smile.
shifter.question  void how can i|we
  + [How can I] stop the late fee?
  - I know how I can reach it.
shifter.question  void how do|should i|we
  + [How do I] report a broken bin?
  - How do you lose a whole pallet?
shifter.question  void how long does|will|would it|this
  + [How long does it] take to switch?
  - How long it took!
shifter.question  void is|are there a|an|any
  + [Is there a] charge for cancelling late?
  - There is a charge of two pounds.
shifter.question  void what happens if|when|to
  + [What happens when] the card is lost?
  - That happens when it rains.
shifter.question  void what is|are|'s|was|were the|your|my charge|charges|cost|fee|fees|excess|penalty|limit|deadline|process|procedure|policy|waiting|side|symptoms|difference
  + [What is the charge] for a late return?
  - What a charge for a late return.
shifter.question  void what time|times|day|days|date do|does|is|are|will|can|should
  + [What time does] the shop close?
  - What a time we had.
shifter.question  void who is|'s|are|do|should|would|can … responsible|liable|i|we|pays
  + [Who is responsible] for a broken lift?
  - He is responsible for the lift.
shifter.question  void will|would it|this|that cost|be|affect|count|mean|hurt
  + [Will it cost] extra?
  - It will cost a lot.
shifter.question  void will|would i|we|there be|have|get|need|lose|pay|incur|owe
  + [Will I be] charged a fee?
  - I will be there.
