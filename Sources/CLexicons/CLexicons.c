#include "CLexicons.h"

// Embedding files is C23; the compiler takes it in older modes too, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "lexicon_files.inc"
