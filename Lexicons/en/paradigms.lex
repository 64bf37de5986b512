@language en
@kind     paradigms

# Classes of endings. Doubled consonants have a class each; -ise spellings stand with -ize.

v          -          lemma
v          -s         third
v          -ed        past
v          -ed        participle
v          -ing       gerund

v-e        -e         lemma
v-e        -es        third
v-e        -ed        past
v-e        -ed        participle
v-e        -ing       gerund

v-y        -y         lemma
v-y        -ies       third
v-y        -ied       past
v-y        -ied       participle
v-y        -ying      gerund

v-es       -          lemma
v-es       -es        third
v-es       -ed        past
v-es       -ed        participle
v-es       -ing       gerund

v-ie       -ie        lemma
v-ie       -ies       third
v-ie       -ied       past
v-ie       -ied       participle
v-ie       -ying      gerund

v-ee       -e         lemma
v-ee       -es        third
v-ee       -ed        past
v-ee       -ed        participle
v-ee       -eing      gerund

v-bb       -b         lemma
v-bb       -bs        third
v-bb       -bbed      past
v-bb       -bbed      participle
v-bb       -bbing     gerund

v-dd       -d         lemma
v-dd       -ds        third
v-dd       -dded      past
v-dd       -dded      participle
v-dd       -dding     gerund

v-gg       -g         lemma
v-gg       -gs        third
v-gg       -gged      past
v-gg       -gged      participle
v-gg       -gging     gerund

v-mm       -m         lemma
v-mm       -ms        third
v-mm       -mmed      past
v-mm       -mmed      participle
v-mm       -mming     gerund

v-nn       -n         lemma
v-nn       -ns        third
v-nn       -nned      past
v-nn       -nned      participle
v-nn       -nning     gerund

v-pp       -p         lemma
v-pp       -ps        third
v-pp       -pped      past
v-pp       -pped      participle
v-pp       -pping     gerund

v-rr       -r         lemma
v-rr       -rs        third
v-rr       -rred      past
v-rr       -rred      participle
v-rr       -rring     gerund

v-tt       -t         lemma
v-tt       -ts        third
v-tt       -tted      past
v-tt       -tted      participle
v-tt       -tting     gerund

v-kk       -k         lemma
v-kk       -ks        third
v-kk       -kked      past
v-kk       -kked      participle
v-kk       -kking     gerund

v-l        -l         lemma
v-l        -ls        third
v-l        -led       past
v-l        -lled      past
v-l        -led       participle
v-l        -lled      participle
v-l        -ling      gerund
v-l        -lling     gerund

v-ll       -l         lemma
v-ll       -ls        third
v-ll       -lled      past
v-ll       -lled      participle
v-ll       -lling     gerund

v-ize      -ize       lemma
v-ize      -izes      third
v-ize      -ized      past
v-ize      -ized      participle
v-ize      -izing     gerund
v-ize      -ise       present
v-ize      -ises      third
v-ize      -ised      past
v-ize      -ised      participle
v-ize      -ising     gerund

v-irr      -          lemma
v-irr      -s         third
v-irr      -ing       gerund

v-irr-e    -e         lemma
v-irr-e    -es        third
v-irr-e    -ing       gerund

v-irr-y    -y         lemma
v-irr-y    -ies       third
v-irr-y    -ying      gerund

v-irr-es   -          lemma
v-irr-es   -es        third
v-irr-es   -ing       gerund

v-irr-dd   -d         lemma
v-irr-dd   -ds        third
v-irr-dd   -dding     gerund

v-irr-gg   -g         lemma
v-irr-gg   -gs        third
v-irr-gg   -gging     gerund

v-irr-mm   -m         lemma
v-irr-mm   -ms        third
v-irr-mm   -mming     gerund

v-irr-nn   -n         lemma
v-irr-nn   -ns        third
v-irr-nn   -nning     gerund

v-irr-tt   -t         lemma
v-irr-tt   -ts        third
v-irr-tt   -tting     gerund

a          -          lemma

a-er       -          lemma
a-er       -er        comparative
a-er       -est       superlative

a-r        -e         lemma
a-r        -er        comparative
a-r        -est       superlative

a-ier      -y         lemma
a-ier      -ier       comparative
a-ier      -iest      superlative

a-bber     -b         lemma
a-bber     -bber      comparative
a-bber     -bbest     superlative

a-dder     -d         lemma
a-dder     -dder      comparative
a-dder     -ddest     superlative

a-gger     -g         lemma
a-gger     -gger      comparative
a-gger     -ggest     superlative

a-mmer     -m         lemma
a-mmer     -mmer      comparative
a-mmer     -mmest     superlative

a-nner     -n         lemma
a-nner     -nner      comparative
a-nner     -nnest     superlative

a-tter     -t         lemma
a-tter     -tter      comparative
a-tter     -ttest     superlative

n          -          lemma
n          -s         plural

n-es       -          lemma
n-es       -es        plural

n-ies      -y         lemma
n-ies      -ies       plural

n-ves      -f         lemma
n-ves      -ves       plural

n-fe       -fe        lemma
n-fe       -ves       plural

n-man      -man       lemma
n-man      -men       plural

n-inv      -          lemma
