@kind     language

# Function words of other languages, none of them French or English.
language.es  language:es  el|los|las|muy|pero|también|gracias|hola|está|están|estoy|fue|para|con|una|por|nada|nunca|siempre|cuando|donde|porque|hace|tengo|tiene|todo|todos|buena|bueno|mejor|servicio|atención|después|desde|más|sus|qué|ustedes|mucho|esto|ese|hasta
language.de  language:de  der|das|und|ist|nicht|ich|sie|wir|ein|eine|einen|mit|auf|für|sehr|auch|aber|von|dem|den|zu|sind|haben|wird|wurde|nach|bei|oder|wenn|immer|kein|keine|mich|mir|uns|sich|gut|danke|alles|leider
language.it  language:it  il|che|sono|di|della|delle|gli|molto|anche|ma|perché|questo|questa|più|grazie|ho|hanno|abbiamo|stato|sempre|quando|tutto|tutti|bene|buono|servizio|ciao|nostro|loro|essere|fatto|dopo|senza|nel|nella|dei|degli|ottimo|mio|così
language.nl  language:nl  het|een|van|niet|ik|zijn|wij|voor|maar|ook|met|heel|erg|goed|geen|naar|bij|hebben|heeft|wordt|werd|deze|dit|dat|nog|wel|zeer|altijd|alles|bedankt|mijn|ons|jullie|uit|moet|kan|omdat|veel|aan|bestelling
language.pt  language:pt  não|muito|obrigado|obrigada|você|está|com|uma|são|mas|também|meu|minha|seu|foi|ele|ela|isso|fazer|tem|tenho|bom|boa|quando|porque|atendimento|já|até|nunca|sempre|ainda|melhor|mais|pelo|pela|dos|das|nas|depois|aqui
