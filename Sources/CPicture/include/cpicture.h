#ifndef CPICTURE_H
#define CPICTURE_H

#include <stddef.h>
#include <stdint.h>

/* A PNG file in memory, to be freed by cpicture_free. */
typedef struct {
  uint8_t *bytes;
  size_t length;
} cpicture;

enum {
  CPICTURE_OK = 0,
  /* librsvg or cairo is not on this machine. */
  CPICTURE_NO_LIBRARY = 1,
  /* The SVG cannot be read or drawn. */
  CPICTURE_BAD_SVG = 2,
  CPICTURE_NO_MEMORY = 3
};

/* Draws an SVG file so many pixels wide, its height in proportion, on white. */
int cpicture_png(const uint8_t *svg, size_t length, int width, cpicture *picture);

void cpicture_free(cpicture picture);

#endif
