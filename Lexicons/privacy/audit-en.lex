@kind privacy

# English words that must not stand in free text about a person without a ground in law: a subject, then words and
# expressions between |. Case and accents do not count. `parcours audit` tells the places and counts them.

health    cancer|tumour|tumor|chemo|chemotherapy|diabetes|diabetic|depressed|depression|bipolar|schizophrenic|schizophrenia|hiv|hiv positive|aids patient|disabled|disability|illness|mentally ill|mental health|hospitalised|hospitalized|pregnant|pregnancy|miscarriage|alcoholic|alcoholism|drug addict|addict|burnout|parkinson's|alzheimer's|dementia|epilepsy|epileptic|stroke|heart attack|heart condition|medical condition|health condition|psychiatric|antidepressants|suicide|suicidal|covid|multiple sclerosis|autistic|autism|down's syndrome|wheelchair|deaf|blind|visually impaired|sick leave|in rehab
religion  catholic|protestant|jewish|jew|muslim|islam|islamic|christian|buddhist|hindu|sikh|jehovah's witness|mormon|evangelical|ramadan|halal|kosher|atheist|his religion|her religion|church goer|churchgoer|mosque|synagogue|wears a hijab|hijab|burqa
opinion   union member|union rep|trade unionist|trade union|shop steward|striker|communist|socialist|leftist|fascist|far right|far left|republican voter|democrat voter|votes labour|votes tory|votes conservative|activist|brexiteer|political views|political opinion|trump supporter
origin    ethnic origin|ethnicity|gypsy|gypsies|traveller family|illegal immigrant|immigrant|undocumented|foreign accent|of colour|of color|coloured man|coloured woman|black man|black woman|black guy|arab|asian looking|race
intimacy  homosexual|lesbian|gay|transgender|transsexual|bisexual|sexual orientation|sex life|adultery|cheating on his wife|cheating on her husband|prostitute|mistress of|domestic violence|battered wife|messy divorce
offence   convicted|conviction|criminal record|prison|jailed|in jail|inmate|on parole|on probation|ankle monitor|offender|sex offender|thief|fraudster|scammer|drug dealer|felon|felony|arrested|charged with|under investigation|ex con
insult    idiot|moron|stupid|imbecile|retard|retarded|bitch|bastard|asshole|arsehole|dickhead|wanker|twat|prick|slut|whore|crazy woman|nutter|lunatic|psycho|hysterical|paranoid|liar|fat cow|fat pig|scum|lowlife|trailer trash|chav|dumb|dumbass|jerk|cheapskate|old hag|nightmare customer|pain in the neck|pain in the ass|karen
