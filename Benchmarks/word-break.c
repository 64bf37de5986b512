/* The unit of speed: ICU's word iterator with rule status over UTF-8, a line a document, one thread.
   Prints the CPU seconds of the median round. word-break FILE.txt LANGUAGE [ROUNDS] */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static double cpu_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int by_size(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

static long count_words(UBreakIterator *words, UText *document, const char *text, size_t size) {
  long count = 0;
  const char *end = text + size;
  while (text < end) {
    const char *line_end = memchr(text, '\n', (size_t)(end - text));
    if (!line_end) line_end = end;
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(document, text, line_end - text, &status);
    ubrk_setUText(words, document, &status);
    while (ubrk_next(words) != UBRK_DONE)
      if (ubrk_getRuleStatus(words) >= UBRK_WORD_NONE_LIMIT) count++;
    text = line_end + 1;
  }
  return count;
}

int main(int argc, char **argv) {
  if (argc < 3) return fprintf(stderr, "usage: word-break FILE.txt LANGUAGE [ROUNDS]\n"), 64;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return perror(argv[1]), 66;
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  char *text = malloc(size ? size : 1);
  if (!text || fread(text, 1, size, file) != size) return perror(argv[1]), 74;
  fclose(file);
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *words = ubrk_open(UBRK_WORD, argv[2], NULL, 0, &status);
  if (U_FAILURE(status)) return fprintf(stderr, "ICU: %s\n", u_errorName(status)), 70;
  UText document = UTEXT_INITIALIZER;
  int rounds = argc > 3 ? atoi(argv[3]) : 5;
  if (rounds < 1 || rounds > 99) rounds = 5;
  double seconds[99];
  long count = 0;
  for (int round = 0; round < rounds; round++) {
    double start = cpu_now();
    count = count_words(words, &document, text, size);
    seconds[round] = cpu_now() - start;
  }
  qsort(seconds, (size_t)rounds, sizeof *seconds, by_size);
  printf("%.6f %ld %zu\n", seconds[rounds / 2], count, size);
  utext_close(&document);
  ubrk_close(words);
  free(text);
  return 0;
}
