/* A plain face for GMime: one message in memory, its headers, and the parts that a person reads. None of GMime's headers
   is included here. Messages may be parsed on several threads at a time. */
#ifndef CMAIL_H
#define CMAIL_H

#include <stddef.h>
#include <stdint.h>

typedef struct cmail_message cmail_message;

/* Parses a message, or returns NULL. */
cmail_message *cmail_parse(const uint8_t *bytes, size_t length);
void cmail_close(cmail_message *message);

/* Headers, decoded to UTF-8, or NULL where there is none; they live as long as the message. */
const char *cmail_subject(cmail_message *message);
const char *cmail_from_name(cmail_message *message);
const char *cmail_from_address(cmail_message *message);
const char *cmail_to(cmail_message *message);
/* ISO 8601, or NULL. */
const char *cmail_date(cmail_message *message);
/* Any header as it is written. */
const char *cmail_header(cmail_message *message, const char *name);

/* Whether the message is a report about another one, such as that it was not delivered. */
int cmail_is_report(cmail_message *message);

/* Whether something stands deeper in parts within parts than is looked. */
int cmail_is_too_deep(cmail_message *message);

/* How many parts make what a person reads: one of several alternatives, plain text before HTML; attachments only of a
   message that holds nothing else. */
int cmail_part_count(cmail_message *message);

/* What a part holds; it lives as long as the message. The transfer encoding is undone, but for base64. */
typedef struct {
  const uint8_t *bytes;
  size_t length;
  const char *charset; /* as declared, or NULL */
  int is_html;
  int is_base64;
  int is_within; /* whether it stands in a message within the message */
} cmail_text;

cmail_text cmail_part(cmail_message *message, int index);

#endif
