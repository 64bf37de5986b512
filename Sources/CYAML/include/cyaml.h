/* A plain face for libyaml's streaming parser. Its header is not included here. Nothing is resolved: an alias is an
   event like another, a tag is told and means nothing. One parser serves one thread at a time. */
#ifndef CYAML_H
#define CYAML_H

#include <stddef.h>
#include <stdint.h>

typedef struct cyaml_parser cyaml_parser;

enum cyaml_kind {
  CYAML_NOTHING = 0, /* the stream's begin */
  CYAML_END = 1,     /* the stream's end */
  CYAML_DOCUMENT = 2,
  CYAML_DOCUMENT_END = 3,
  CYAML_SCALAR = 4,
  CYAML_SEQUENCE = 5,
  CYAML_SEQUENCE_END = 6,
  CYAML_MAPPING = 7,
  CYAML_MAPPING_END = 8,
  CYAML_ALIAS = 9,
  CYAML_ERROR = -1
};

/* What comes next. Lines and columns count from 0, columns in Unicode scalars. Pointers hold until the next call. */
typedef struct {
  int kind;
  size_t line, column;
  size_t end_line, end_column;
  const uint8_t *value; /* of a scalar, in UTF-8, not zero-terminated */
  size_t length;
  int is_plain;  /* a scalar without quotation marks */
  int is_marked; /* it bears an anchor or a tag */
  const char *problem; /* of an error, in libyaml's words */
} cyaml_event;

/* Opens a parser of UTF-8, which must stay where it is; or returns NULL. */
cyaml_parser *cyaml_open(const uint8_t *bytes, size_t length);
void cyaml_close(cyaml_parser *parser);

/* Reads on. Nothing comes after the end or an error. */
void cyaml_next(cyaml_parser *parser, cyaml_event *event);

#endif
