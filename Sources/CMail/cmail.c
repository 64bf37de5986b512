#include "cmail.h"
#include "cmail_library.h"

#include <ctype.h>
#include <string.h>

/* Parts branch no deeper in mail that somebody wrote; a part with one part in it is none. */
#define MOST_DEPTH 100

typedef struct {
  GByteArray *bytes;
  char *charset;
  int is_html;
  int is_base64;
  int is_within;
} text_part;

typedef struct {
  text_part *parts;
  int count;
} part_list;

struct cmail_message {
  GMimeMessage *message;
  part_list list;
  int is_report;
  int is_too_deep;
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

static void append(part_list *list, text_part part) {
  list->parts = call_g_realloc(list->parts, (list->count + 1) * sizeof part);
  list->parts[list->count++] = part;
}

static GByteArray *bytes_of(GMimeDataWrapper *content) {
  GMimeStream *stream = call_g_mime_stream_mem_new();
  call_g_mime_data_wrapper_write_to_stream(content, stream);
  GByteArray *bytes = call_g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
  call_g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
  call_g_object_unref(stream);
  return bytes;
}

/* What a part holds. Base64 is handed over as it stands, since it may be none; so is what another encoding leaves nothing
   of. */
static void take(GMimeObject *object, part_list *list, int is_html, int is_within) {
  GMimeDataWrapper *content = call_g_mime_part_get_content((GMimePart *)object);
  if (!content) return;
  text_part part = {NULL, NULL, is_html, 0, is_within};
  part.is_base64 = call_g_mime_data_wrapper_get_encoding(content) == GMIME_CONTENT_ENCODING_BASE64;
  part.charset = call_g_strdup(call_g_mime_object_get_content_type_parameter(object, "charset"));
  if (!part.is_base64) part.bytes = bytes_of(content);
  if (part.is_base64 || is_blank(&part)) {
    if (part.bytes) call_g_byte_array_free(part.bytes, TRUE);
    call_g_mime_data_wrapper_set_encoding(content, GMIME_CONTENT_ENCODING_DEFAULT);
    part.bytes = bytes_of(content);
  }
  if (is_blank(&part)) free_part(&part);
  else append(list, part);
}

/* What stands where the first part should begin, of a message whose boundary never comes. */
static void take_prologue(GMimeMultipart *multipart, part_list *list, int is_within) {
  const char *prologue = call_g_mime_multipart_get_prologue(multipart);
  if (!prologue) return;
  text_part part = {NULL, NULL, 0, 0, is_within};
  part.bytes = call_g_byte_array_new();
  call_g_byte_array_append(part.bytes, (const guint8 *)prologue, strlen(prologue));
  if (is_blank(&part)) free_part(&part);
  else append(list, part);
}

/* Where a part stands. */
typedef struct {
  int depth;
  /* Whether it is in a message within the message. */
  int is_within;
  /* Whether attachments and text of any kind are read: where a message holds nothing else. */
  int takes_all;
} place;

static void collect(cmail_message *self, GMimeObject *object, part_list *list, place at);

/* Of alternatives, the first of plain text, else the last that can be read. */
static void choose(cmail_message *self, GMimeMultipart *multipart, part_list *list, place at) {
  part_list best = {NULL, 0};
  int count = call_g_mime_multipart_get_count(multipart);
  for (int index = 0; index < count; index++) {
    part_list found = {NULL, 0};
    collect(self, call_g_mime_multipart_get_part(multipart, index), &found, at);
    if (!found.count) continue;
    int is_better = !best.count || (best.parts[0].is_html && !found.parts[0].is_html);
    part_list *worse = is_better ? &best : &found;
    for (int part = 0; part < worse->count; part++) free_part(&worse->parts[part]);
    call_g_free(worse->parts);
    if (is_better) best = found;
  }
  for (int part = 0; part < best.count; part++) append(list, best.parts[part]);
  call_g_free(best.parts);
}

static void collect_parts(cmail_message *self, GMimeMultipart *multipart, part_list *list, place at) {
  GMimeContentType *type = call_g_mime_object_get_content_type((GMimeObject *)multipart);
  if (call_g_mime_content_type_is_type(type, "multipart", "report")) self->is_report |= !at.is_within;
  if (call_g_mime_content_type_is_type(type, "multipart", "alternative")) return choose(self, multipart, list, at);
  int first_only = call_g_mime_content_type_is_type(type, "multipart", "related") ||
                   call_g_mime_content_type_is_type(type, "multipart", "signed") ||
                   call_g_mime_content_type_is_type(type, "multipart", "report");
  int before = list->count;
  int count = call_g_mime_multipart_get_count(multipart);
  for (int index = 0; index < count && (list->count == before || !first_only); index++)
    collect(self, call_g_mime_multipart_get_part(multipart, index), list, at);
}

/* A part with a single one in it, and a message within the message, are gone through without going deeper. */
static GMimeObject *innermost(GMimeObject *object, place *at) {
  for (;;) {
    if (is_a(object, call_g_mime_message_part_get_type())) {
      GMimeMessage *message = call_g_mime_message_part_get_message((GMimeMessagePart *)object);
      object = message ? call_g_mime_message_get_mime_part(message) : NULL;
      at->is_within = 1;
    } else if (is_a(object, call_g_mime_multipart_get_type()) &&
               call_g_mime_multipart_get_count((GMimeMultipart *)object) == 1 &&
               !call_g_mime_content_type_is_type(call_g_mime_object_get_content_type(object), "multipart", "report")) {
      object = call_g_mime_multipart_get_part((GMimeMultipart *)object, 0);
    } else {
      return object;
    }
  }
}

/* Whether a part's kind is written as no kind can be: such a part is text. */
static int has_broken_kind(GMimeObject *object) {
  const char *kind = call_g_mime_object_get_header(object, "Content-Type");
  return kind && !strchr(kind, '/');
}

/* Kinds of text that nobody wrote to be read. */
static int is_data(GMimeContentType *type) {
  const char *kinds[] = {"calendar", "vcard", "x-vcard", "directory", "csv", "css", "javascript", "rtf", "xml"};
  for (size_t index = 0; index < sizeof kinds / sizeof *kinds; index++)
    if (call_g_mime_content_type_is_type(type, "text", kinds[index])) return 1;
  return 0;
}

static void collect(cmail_message *self, GMimeObject *object, part_list *list, place at) {
  object = innermost(object, &at);
  if (!object) return;
  if (at.depth > MOST_DEPTH) {
    self->is_too_deep = 1;
    return;
  }
  at.depth++;
  GMimeContentType *type = call_g_mime_object_get_content_type(object);
  if (is_a(object, call_g_mime_multipart_get_type())) {
    GMimeMultipart *multipart = (GMimeMultipart *)object;
    if (call_g_mime_multipart_get_count(multipart)) collect_parts(self, multipart, list, at);
    else take_prologue(multipart, list, at.is_within);
  } else if (is_a(object, call_g_mime_part_get_type())) {
    /* GMime goes a thousand levels deep, and leaves what is below as it stands. */
    if (call_g_mime_content_type_is_type(type, "message", "rfc822")) self->is_too_deep = 1;
    if (call_g_mime_part_is_attachment((GMimePart *)object) && !at.takes_all) return;
    if (call_g_mime_content_type_is_type(type, "text", "html")) take(object, list, 1, at.is_within);
    else if (call_g_mime_content_type_is_type(type, "text", "plain") ||
             (at.takes_all && call_g_mime_content_type_is_type(type, "text", "*") && !is_data(type)) ||
             (at.takes_all && has_broken_kind(object)))
      take(object, list, 0, at.is_within);
  }
}

/* Nothing but an attached text, or text of another kind, is what the message says where it is the whole of it. */
static void collect_all(cmail_message *self) {
  GMimeObject *whole = call_g_mime_message_get_mime_part(self->message);
  collect(self, whole, &self->list, (place){0, 0, 0});
  if (!self->list.count && !self->is_too_deep) collect(self, whole, &self->list, (place){0, 0, 1});
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
  collect_all(self);
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
  call_g_free(self->list.parts);
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
int cmail_is_too_deep(cmail_message *self) { return self->is_too_deep; }
int cmail_part_count(cmail_message *self) { return self->list.count; }

cmail_text cmail_part(cmail_message *self, int index) {
  text_part *part = &self->list.parts[index];
  return (cmail_text){part->bytes->data, part->bytes->len, part->charset, part->is_html, part->is_base64, part->is_within};
}
