#ifndef PARCOURS_CLEXICONS_H
#define PARCOURS_CLEXICONS_H
#include <stddef.h>
#include <stdint.h>

/// One bundled lexicon file: its path under Lexicons/, and its bytes.
typedef struct {
  const char *path;
  const uint8_t *bytes;
  size_t count;
} lexicon_file;

/// The bundled lexicon files, sorted by path.
extern const lexicon_file *const lexicon_files;
extern const size_t lexicon_file_count;

#endif
