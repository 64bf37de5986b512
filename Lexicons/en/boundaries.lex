@language en
@kind     boundaries

# Contrast: the clause that begins here weighs more.
boundary.but               pivot and yet
  + We rang [and yet] the line was silent.
  - The van is not here yet.
boundary.but               pivot but|however|although|though|altho|tho|nevertheless|nonetheless|notwithstanding
  + Nice view [but] a loud road.
  - Nothing but praise.
boundary.but               pivot yet they|it|i|we|he|she|the|still|you|when|no|nobody
  + We rang, [yet they] stayed silent.
  - The van is not here yet.
boundary.despite           pivot despite|regardless
  + [Despite] the rain, the bus ran.
  - A room full of spite.
boundary.despite           pivot in spite of
  + [In spite of] my letters, silence.
  - Out of spite he hung up.
boundary.even_though       pivot even if|though|when
  + I stay [even if] it rains.
  - Even the soup was cold.
boundary.except            pivot apart|aside|other from|than
  + [Apart from] the lift, all was fine.
  - They live apart.
boundary.except            pivot except|excluding
  + All was fine [except] the lift.
  - An exceptional lift.
boundary.except            pivot with the exception of
  + All fine [with the exception of] the lift.
  - An exception was made.
boundary.having_said       pivot having|with said that
  + [Having said that], the bus was warm.
  - He said that.
boundary.having_said       pivot that|this said
  + [That said], the bus was warm.
  - She said that.
boundary.on_the_other_hand pivot on the other hand|side
  + [On the other hand], the bus was warm.
  - The ring on my hand.
boundary.otherwise         pivot otherwise
  + The lift was slow, [otherwise] fine.
  - A wise choice.
boundary.still             pivot even so
  + [Even so], we enjoyed the boat.
  - The boat is even.
boundary.unfortunately     pivot unfortunately|sadly|alas|regrettably
  + [Unfortunately] the pool was shut.
  - A sad day at the pool.
boundary.until             pivot until|till|untill
  + It was great [until] the update.
  - Pay at the tills.
boundary.whereas           pivot whereas|instead|whilst
  + They were slow [whereas] the bank was quick.
  - Where is my bag?

# A clause begins here.
boundary.and     clause and i|we|they|he|she|it|you|this|that|there|then|when|also|even|after|if|im|ive|now
  + The flight left [and we] stayed.
  - Kind and quick.
boundary.and     clause and not very|really|so|particularly|especially|always|quite|entirely|completely|fully|totally|that|all
  + It is high [and not really] blue.
  - It is really high and blue.
boundary.and     clause and no|not|never|nobody|none|nothing
  + They rang twice [and nobody] came to the door.
  - Now and ever.
boundary.and     clause and the|my|our|their
  + They did not ring [and the] soup was cold.
  - Kind and thorough.
boundary.because clause because|cos|cuz|bc|coz|since
  + I left [because] the price rose.
  - As soon as possible.
boundary.because clause due|owing to
  + Late [due to] fog.
  - The rent is due.
boundary.or      clause or they|he|she|it|you|i|we
  + They call [or they] write.
  - Tea or coffee.
boundary.plus    clause in addition
  + [In addition] the tea was cold.
  - An addition to the bill.
boundary.plus    clause on top of
  + [On top of] the fare there is a fee.
  - The top floor.
boundary.plus    clause plus|also|furthermore|moreover|besides|additionally|secondly|firstly|lastly
  + [Moreover] the tea was cold.
  - The surplus is lost.
boundary.so      clause as a result
  + [As a result] I lost a day.
  - The result was late.
boundary.so      clause so that
  + Sign [so that] we can go.
  - So nice that I stayed.
boundary.so      clause so|therefore|thus|hence|consequently|then i|we|they|he|she|it|you
  + The lift broke [so we] walked.
  - So nice.
boundary.so      clause therefore|thus|hence|consequently|then|finally|eventually
  + [Eventually] a clerk came.
  - An eventful stay.
boundary.when    clause when|whenever|once|while|after|before|where
  + Nobody picks up [when] I ring.
  - A tall van and a warm bus.
boundary.who     clause who|whom|whose|which
  + A clerk [who] listens.
  - The whole menu.
