#include "cyaml.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct cyaml_parser {
  yaml_parser_t parser;
  yaml_event_t event;
  int has_event;
};

cyaml_parser *cyaml_open(const uint8_t *bytes, size_t length) {
  cyaml_parser *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  if (!yaml_parser_initialize(&self->parser)) {
    free(self);
    return NULL;
  }
  yaml_parser_set_encoding(&self->parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&self->parser, bytes, length);
  return self;
}

void cyaml_close(cyaml_parser *self) {
  if (!self) return;
  if (self->has_event) yaml_event_delete(&self->event);
  yaml_parser_delete(&self->parser);
  free(self);
}

static void fail(cyaml_parser *self, cyaml_event *event) {
  event->kind = CYAML_ERROR;
  event->problem = self->parser.problem ? self->parser.problem : "";
  event->line = event->end_line = self->parser.problem_mark.line;
  event->column = event->end_column = self->parser.problem_mark.column;
}

static void take_scalar(const yaml_event_t *scalar, cyaml_event *event) {
  event->kind = CYAML_SCALAR;
  event->value = scalar->data.scalar.value;
  event->length = scalar->data.scalar.length;
  event->is_plain = scalar->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
  event->is_marked = scalar->data.scalar.anchor || scalar->data.scalar.tag;
}

void cyaml_next(cyaml_parser *self, cyaml_event *event) {
  memset(event, 0, sizeof *event);
  if (self->has_event) yaml_event_delete(&self->event);
  self->has_event = 0;
  if (!yaml_parser_parse(&self->parser, &self->event)) {
    fail(self, event);
    return;
  }
  self->has_event = 1;
  const yaml_event_t *found = &self->event;
  event->line = found->start_mark.line;
  event->column = found->start_mark.column;
  event->end_line = found->end_mark.line;
  event->end_column = found->end_mark.column;
  switch (found->type) {
  case YAML_NO_EVENT:
  case YAML_STREAM_END_EVENT: event->kind = CYAML_END; break;
  case YAML_STREAM_START_EVENT: event->kind = CYAML_NOTHING; break;
  case YAML_DOCUMENT_START_EVENT: event->kind = CYAML_DOCUMENT; break;
  case YAML_DOCUMENT_END_EVENT: event->kind = CYAML_DOCUMENT_END; break;
  case YAML_ALIAS_EVENT: event->kind = CYAML_ALIAS; break;
  case YAML_SCALAR_EVENT: take_scalar(found, event); break;
  case YAML_SEQUENCE_START_EVENT:
    event->kind = CYAML_SEQUENCE;
    event->is_marked = found->data.sequence_start.anchor || found->data.sequence_start.tag;
    break;
  case YAML_SEQUENCE_END_EVENT: event->kind = CYAML_SEQUENCE_END; break;
  case YAML_MAPPING_START_EVENT:
    event->kind = CYAML_MAPPING;
    event->is_marked = found->data.mapping_start.anchor || found->data.mapping_start.tag;
    break;
  case YAML_MAPPING_END_EVENT: event->kind = CYAML_MAPPING_END; break;
  }
}
