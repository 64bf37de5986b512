#include "cxml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

struct cxml_parser {
  cxml_handlers handlers;
  xmlParserCtxtPtr parser;
  int is_html;
  int has_document_type;
  cxml_attribute *attributes;
  int room;
};

static int reserve(cxml_parser *self, int count) {
  if (count <= self->room) return 1;
  cxml_attribute *grown = realloc(self->attributes, sizeof *grown * (size_t)count);
  if (!grown) return 0;
  self->attributes = grown;
  self->room = count;
  return 1;
}

static void start_xml(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                      const xmlChar **uris, int count, int defaulted, const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)namespaces, (void)uris, (void)defaulted;
  cxml_parser *self = context;
  if (!reserve(self, count)) return;
  for (int index = 0; index < count; index++) {
    const xmlChar **attribute = attributes + 5 * index;
    self->attributes[index].name = (const char *)attribute[0];
    self->attributes[index].value = attribute[3];
    self->attributes[index].length = (size_t)(attribute[4] - attribute[3]);
  }
  self->handlers.start(self->handlers.context, (const char *)name, self->attributes, count);
}

static void end_xml(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  cxml_parser *self = context;
  self->handlers.end(self->handlers.context, (const char *)name);
}

static void start_html(void *context, const xmlChar *name, const xmlChar **attributes) {
  cxml_parser *self = context;
  int count = 0;
  while (attributes && attributes[2 * count]) count++;
  if (!reserve(self, count)) return;
  for (int index = 0; index < count; index++) {
    const char *value = (const char *)attributes[2 * index + 1];
    self->attributes[index].name = (const char *)attributes[2 * index];
    self->attributes[index].value = (const uint8_t *)(value ? value : "");
    self->attributes[index].length = value ? strlen(value) : 0;
  }
  self->handlers.start(self->handlers.context, (const char *)name, self->attributes, count);
}

static void end_html(void *context, const xmlChar *name) {
  cxml_parser *self = context;
  self->handlers.end(self->handlers.context, (const char *)name);
}

static void characters(void *context, const xmlChar *text, int length) {
  cxml_parser *self = context;
  self->handlers.text(self->handlers.context, text, (size_t)length);
}

static void document_type(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  cxml_parser *self = context;
  self->has_document_type = 1;
  xmlStopParser(self->parser);
}

static void no_word(void *context, xmlErrorPtr error) { (void)context, (void)error; }

cxml_parser *cxml_open(cxml_handlers handlers, int is_html) {
  cxml_parser *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  xmlInitParser();
  self->handlers = handlers;
  self->is_html = is_html;
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.characters = characters;
  sax.ignorableWhitespace = characters;
  sax.cdataBlock = characters;
  sax.serror = no_word;
  if (is_html) {
    sax.startElement = start_html;
    sax.endElement = end_html;
    /* What stands in style and script is no text. */
    sax.cdataBlock = NULL;
    self->parser = htmlCreatePushParserCtxt(&sax, self, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (self->parser)
      htmlCtxtUseOptions(self->parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                           HTML_PARSE_IGNORE_ENC);
  } else {
    sax.startElementNs = start_xml;
    sax.endElementNs = end_xml;
    sax.internalSubset = document_type;
    self->parser = xmlCreatePushParserCtxt(&sax, self, NULL, 0, NULL);
    if (self->parser) xmlCtxtUseOptions(self->parser, XML_PARSE_NONET);
  }
  if (self->parser) return self;
  free(self);
  return NULL;
}

void cxml_close(cxml_parser *self) {
  if (!self) return;
  if (self->parser->myDoc) xmlFreeDoc(self->parser->myDoc);
  self->parser->myDoc = NULL;
  if (self->is_html) htmlFreeParserCtxt(self->parser);
  else xmlFreeParserCtxt(self->parser);
  free(self->attributes);
  free(self);
}

int cxml_push(cxml_parser *self, const uint8_t *bytes, int length, int is_last) {
  if (self->is_html) {
    htmlParseChunk(self->parser, (const char *)bytes, length, is_last);
    return CXML_FINE;
  }
  int error = xmlParseChunk(self->parser, (const char *)bytes, length, is_last);
  if (self->has_document_type) return CXML_DOCUMENT_TYPE;
  return error == XML_ERR_OK || self->parser->wellFormed ? CXML_FINE : CXML_MALFORMED;
}
