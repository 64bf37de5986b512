#include "cmail.h"
#include "cmail_library.h"

#include <ctype.h>
#include <string.h>

#define MOST_PARTS 32
/* Parts nest no deeper in mail that somebody wrote. */
#define MOST_DEPTH 24

typedef struct {
  GByteArray *bytes;
  char *charset;
  int is_html;
} text_part;

typedef struct {
  text_part parts[MOST_PARTS];
  int count;
} part_list;

struct cmail_message {
  GMimeMessage *message;
  part_list list;
  int is_report;
  char *from_name;
  char *from_address;
  char *to;
  char *date;
};


static void free_part(text_part *part) {
  call_g_byte_array_free(part->bytes, TRUE);
  call_g_free(part->charset);
}

static int is_blank(const text_part *part) {
  for (guint index = 0; index < part->bytes->len; index++)
    if (!isspace(part->bytes->data[index])) return 0;
  return 1;
}

static void take(GMimeObject *object, part_list *list, int is_html) {
  if (list->count == MOST_PARTS) return;
  GMimeDataWrapper *content = call_g_mime_part_get_content((GMimePart *)object);
  if (!content) return;
  text_part part = {NULL, NULL, is_html};
  GMimeStream *stream = call_g_mime_stream_mem_new();
  call_g_mime_data_wrapper_write_to_stream(content, stream);
  part.bytes = call_g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
  call_g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
  call_g_object_unref(stream);
  part.charset = call_g_strdup(call_g_mime_object_get_content_type_parameter(object, "charset"));
  if (is_blank(&part)) free_part(&part);
  else list->parts[list->count++] = part;
}

static void collect(cmail_message *self, GMimeObject *object, part_list *list, int depth);

/* Of alternatives, the first of plain text, else the last that can be read. */
static void choose(cmail_message *self, GMimeMultipart *multipart, part_list *list, int depth) {
  part_list best = {.count = 0};
  int count = call_g_mime_multipart_get_count(multipart);
  for (int index = 0; index < count; index++) {
    part_list found = {.count = 0};
    collect(self, call_g_mime_multipart_get_part(multipart, index), &found, depth);
    if (!found.count) continue;
    int is_better = !best.count || (best.parts[0].is_html && !found.parts[0].is_html);
    part_list *worse = is_better ? &best : &found;
    for (int part = 0; part < worse->count; part++) free_part(&worse->parts[part]);
    if (is_better) best = found;
  }
  for (int part = 0; part < best.count; part++) {
    if (list->count < MOST_PARTS) list->parts[list->count++] = best.parts[part];
    else free_part(&best.parts[part]);
  }
}

static void collect(cmail_message *self, GMimeObject *object, part_list *list, int depth) {
  if (!object || depth > MOST_DEPTH) return;
  GMimeContentType *type = call_g_mime_object_get_content_type(object);
  if (is_a(object, call_g_mime_multipart_get_type())) {
    GMimeMultipart *multipart = (GMimeMultipart *)object;
    if (call_g_mime_content_type_is_type(type, "multipart", "report")) self->is_report = 1;
    if (call_g_mime_content_type_is_type(type, "multipart", "alternative")) return choose(self, multipart, list, depth + 1);
    int first_only = call_g_mime_content_type_is_type(type, "multipart", "related") ||
                     call_g_mime_content_type_is_type(type, "multipart", "signed") ||
                     call_g_mime_content_type_is_type(type, "multipart", "report");
    int count = call_g_mime_multipart_get_count(multipart);
    for (int index = 0; index < count && (index == 0 || !first_only); index++)
      collect(self, call_g_mime_multipart_get_part(multipart, index), list, depth + 1);
  } else if (is_a(object, call_g_mime_part_get_type()) && !call_g_mime_part_is_attachment((GMimePart *)object)) {
    if (call_g_mime_content_type_is_type(type, "text", "html")) take(object, list, 1);
    else if (call_g_mime_content_type_is_type(type, "text", "plain")) take(object, list, 0);
  }
}

static void read_sender(cmail_message *self) {
  InternetAddressList *from = call_g_mime_message_get_from(self->message);
  InternetAddress *first = from && call_internet_address_list_length(from) ? call_internet_address_list_get_address(from, 0) : NULL;
  if (!first) return;
  self->from_name = call_g_strdup(call_internet_address_get_name(first));
  if (is_a(first, call_internet_address_mailbox_get_type()))
    self->from_address = call_g_strdup(call_internet_address_mailbox_get_addr((InternetAddressMailbox *)first));
}

cmail_message *cmail_parse(const uint8_t *bytes, size_t length) {
  pthread_once(&once, open_library);
  if (!is_open) return NULL;
  GMimeStream *stream = call_g_mime_stream_mem_new_with_buffer((const char *)bytes, length);
  GMimeParser *parser = call_g_mime_parser_new_with_stream(stream);
  call_g_object_unref(stream);
  GMimeParserOptions *options = call_g_mime_parser_options_new();
  const char *charsets[] = {"utf-8", "windows-1252", NULL};
  call_g_mime_parser_options_set_fallback_charsets(options, charsets);
  GMimeMessage *message = call_g_mime_parser_construct_message(parser, options);
  call_g_mime_parser_options_free(options);
  call_g_object_unref(parser);
  if (!message) return NULL;
  cmail_message *self = call_g_malloc0(sizeof(cmail_message));
  self->message = message;
  collect(self, call_g_mime_message_get_mime_part(message), &self->list, 0);
  read_sender(self);
  InternetAddressList *to = call_g_mime_message_get_to(message);
  if (to) self->to = call_internet_address_list_to_string(to, NULL, FALSE);
  GDateTime *date = call_g_mime_message_get_date(message);
  if (date) self->date = call_g_date_time_format(date, "%Y-%m-%dT%H:%M:%S%:z");
  return self;
}

void cmail_close(cmail_message *self) {
  if (!self) return;
  for (int index = 0; index < self->list.count; index++) free_part(&self->list.parts[index]);
  call_g_free(self->from_name);
  call_g_free(self->from_address);
  call_g_free(self->to);
  call_g_free(self->date);
  call_g_object_unref(self->message);
  call_g_free(self);
}

const char *cmail_subject(cmail_message *self) { return call_g_mime_message_get_subject(self->message); }
const char *cmail_from_name(cmail_message *self) { return self->from_name; }
const char *cmail_from_address(cmail_message *self) { return self->from_address; }
const char *cmail_to(cmail_message *self) { return self->to; }
const char *cmail_date(cmail_message *self) { return self->date; }
const char *cmail_header(cmail_message *self, const char *name) {
  return call_g_mime_object_get_header((GMimeObject *)self->message, name);
}
int cmail_is_report(cmail_message *self) { return self->is_report; }
int cmail_part_count(cmail_message *self) { return self->list.count; }

const uint8_t *cmail_part(cmail_message *self, int index, size_t *length, int *is_html, const char **charset) {
  text_part *part = &self->list.parts[index];
  *length = part->bytes->len;
  *is_html = part->is_html;
  *charset = part->charset;
  return part->bytes->data;
}
