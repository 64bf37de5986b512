/* A plain face for libxml2's streaming parsers of XML and HTML. None of its headers is included here. No entity is ever
   expanded but the five of XML and those of HTML, no document type is read, nothing is fetched. One parser serves one
   thread at a time. */
#ifndef CXML_H
#define CXML_H

#include <stddef.h>
#include <stdint.h>

typedef struct cxml_parser cxml_parser;

/* A name without its prefix, and a value, both UTF-8; the value is not zero-terminated. */
typedef struct {
  const char *name;
  const uint8_t *value;
  size_t length;
} cxml_attribute;

/* What is called as a document is read. Names are without their prefix and zero-terminated; text may come in pieces. */
typedef struct {
  void *context;
  void (*start)(void *context, const char *name, const cxml_attribute *attributes, int count);
  void (*end)(void *context, const char *name);
  void (*text)(void *context, const uint8_t *text, size_t length);
} cxml_handlers;

enum cxml_state {
  CXML_FINE = 0,
  CXML_MALFORMED = -1,
  CXML_DOCUMENT_TYPE = -2 /* it declares a document type, and with it perhaps entities */
};

/* Opens a parser of XML, or of HTML in UTF-8, which takes anything; or returns NULL. */
cxml_parser *cxml_open(cxml_handlers handlers, int is_html);
void cxml_close(cxml_parser *parser);

/* Reads on. What was called before a failure stays said. */
int cxml_push(cxml_parser *parser, const uint8_t *bytes, int length, int is_last);

#endif
