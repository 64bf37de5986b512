@kind     language

# Function words of other languages, none of them French or English.
language.de language:de der|und|ist|nicht|ich|sie|wir|ein|eine|einen|mit|auf|für|sehr|auch|aber|von|dem|zu|sind|haben|wird|wurde|nach|bei|oder|wenn|immer|kein|keine|mich|mir|uns|sich|gut|danke|leider|ihre|mein|meine|habe|keinen|noch
language.es language:es el|los|muy|pero|también|gracias|hola|están|estoy|fue|para|por|nada|siempre|cuando|donde|hace|tengo|tiene|todo|todos|buena|bueno|mejor|servicio|atención|después|desde|más|sus|qué|ustedes|mucho|esto|ese|hasta|nosotros|ellos|ahora|nadie
language.it language:it sono|della|delle|gli|molto|anche|perché|questo|questa|più|grazie|ho|hanno|abbiamo|stato|tutto|tutti|bene|buono|servizio|ciao|nostro|loro|essere|fatto|dopo|senza|nel|nella|dei|degli|ottimo|mio|così|non|quindi
language.nl language:nl het|een|niet|ik|zijn|wij|voor|maar|ook|erg|goed|geen|naar|bij|hebben|heeft|wordt|werd|deze|nog|wel|zeer|altijd|bedankt|mijn|ons|jullie|uit|moet|kan|omdat|veel|aan|bestelling|wat|niets
language.pt language:pt não|muito|obrigado|obrigada|você|também|meu|minha|seu|isso|fazer|tem|tenho|bom|boa|atendimento|já|ainda|melhor|pelo|pela|nas|depois|aqui|estou|vocês|nós
