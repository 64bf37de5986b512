/* A plain face for the system's ICU. No ICU header is included here: ICU's names are macros that Swift cannot import,
   and its types clash with those of Foundation's own ICU. Lengths and positions count bytes. */
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

/* ICU's word iterator. One iterator serves one thread at a time. */
typedef struct cicu_break cicu_break;

/* Opens the word iterator of a locale ("fr", "en", "" for the root), or returns NULL. */
cicu_break *cicu_break_open(const char *locale);
void cicu_break_close(cicu_break *iterator);

/* Writes where each segment of a UTF-8 text ends, and whether it is a word (letters, digits, ideographs) or not.
   Returns the number of segments, also when more than `capacity`, of which only the first are written; or -1. */
int32_t cicu_break_run(cicu_break *iterator, const uint8_t *text, int32_t length, int32_t *ends, uint8_t *is_word,
                       int32_t capacity);

/* Guesses the charset of some bytes: writes its ICU name, zero-terminated, and a confidence of 0 to 100.
   Returns 0, or -1 where nothing fits or the name does not. On one short field it is no more than a guess. */
int32_t cicu_detect(const uint8_t *bytes, int32_t length, char *name, int32_t capacity, int32_t *confidence);

/* Converts bytes of a charset to UTF-8; what is malformed becomes U+FFFD. Returns the length of the whole result: where
   it exceeds `capacity` the result is incomplete and the call is to be made again with room enough. -1: no such
   charset. */
int32_t cicu_to_utf8(const char *charset, uint8_t *result, int32_t capacity, const uint8_t *bytes, int32_t length);

/* The version of ICU in use, such as "72.1"; the string lives as long as the program. */
const char *cicu_version(void);

#endif
