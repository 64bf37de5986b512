#include "cicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utext.h>

/* ICU reports warnings by negative codes: only a positive one is a failure. */
#define FAILED(status) ((status) > 0)

struct cicu_break {
  UBreakIterator *words;
  UText text;
};

cicu_break *cicu_break_open(const char *locale) {
  static const UText no_text = UTEXT_INITIALIZER;
  cicu_break *iterator = malloc(sizeof *iterator);
  if (!iterator) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  iterator->text = no_text;
  iterator->words = ubrk_open(UBRK_WORD, locale, NULL, 0, &status);
  if (!FAILED(status)) return iterator;
  free(iterator);
  return NULL;
}

void cicu_break_close(cicu_break *iterator) {
  if (!iterator) return;
  ubrk_close(iterator->words);
  utext_close(&iterator->text);
  free(iterator);
}

int32_t cicu_break_run(cicu_break *iterator, const uint8_t *text, int32_t length, int32_t *ends, uint8_t *is_word,
                       int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&iterator->text, (const char *)text, length, &status);
  ubrk_setUText(iterator->words, &iterator->text, &status);
  if (FAILED(status)) return -1;
  int32_t count = 0;
  for (int32_t end; (end = ubrk_next(iterator->words)) != UBRK_DONE; count++) {
    if (count >= capacity) continue;
    ends[count] = end;
    is_word[count] = ubrk_getRuleStatus(iterator->words) >= UBRK_WORD_NONE_LIMIT;
  }
  return count;
}

int32_t cicu_detect(const uint8_t *bytes, int32_t length, char *name, int32_t capacity, int32_t *confidence) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (FAILED(status)) return -1;
  ucsdet_setText(detector, (const char *)bytes, length, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  const char *found = match && !FAILED(status) ? ucsdet_getName(match, &status) : NULL;
  int32_t result = -1;
  if (found && !FAILED(status) && (int64_t)strlen(found) < capacity) {
    strcpy(name, found);
    *confidence = ucsdet_getConfidence(match, &status);
    result = 0;
  }
  ucsdet_close(detector);
  return result;
}

int32_t cicu_to_utf8(const char *charset, uint8_t *result, int32_t capacity, const uint8_t *bytes, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = ucnv_convert("UTF-8", charset, (char *)result, capacity, (const char *)bytes, length, &status);
  return FAILED(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : needed;
}

const char *cicu_version(void) { return U_ICU_VERSION; }
