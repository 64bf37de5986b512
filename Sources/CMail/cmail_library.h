/* What is called of GMime, and of GObject and GLib below it. The library is opened when the first message is read, not
   linked: with all that it brings along it would make every start of the program slower, and most starts read none. */
#ifndef CMAIL_LIBRARY_H
#define CMAIL_LIBRARY_H

#include <dlfcn.h>
#include <gmime/gmime.h>
#include <pthread.h>

#define FUNCTIONS(F) \
  F(g_byte_array_append) \
  F(g_byte_array_free) \
  F(g_byte_array_new) \
  F(g_date_time_format) \
  F(g_free) \
  F(g_malloc0) \
  F(g_realloc) \
  F(g_mime_content_type_is_type) \
  F(g_mime_data_wrapper_set_encoding) \
  F(g_mime_data_wrapper_get_encoding) \
  F(g_mime_data_wrapper_write_to_stream) \
  F(g_mime_init) \
  F(g_mime_message_get_date) \
  F(g_mime_message_get_from) \
  F(g_mime_message_get_mime_part) \
  F(g_mime_message_get_subject) \
  F(g_mime_message_get_to) \
  F(g_mime_message_part_get_message) \
  F(g_mime_message_part_get_type) \
  F(g_mime_multipart_get_count) \
  F(g_mime_multipart_get_part) \
  F(g_mime_multipart_get_prologue) \
  F(g_mime_multipart_get_type) \
  F(g_mime_object_get_content_type) \
  F(g_mime_object_get_content_type_parameter) \
  F(g_mime_object_get_header) \
  F(g_mime_parser_construct_message) \
  F(g_mime_parser_new_with_stream) \
  F(g_mime_parser_options_free) \
  F(g_mime_parser_options_new) \
  F(g_mime_parser_options_set_fallback_charsets) \
  F(g_mime_part_get_content) \
  F(g_mime_part_get_type) \
  F(g_mime_part_is_attachment) \
  F(g_mime_stream_mem_get_byte_array) \
  F(g_mime_stream_mem_new) \
  F(g_mime_stream_mem_new_with_buffer) \
  F(g_mime_stream_mem_set_owner) \
  F(g_object_unref) \
  F(g_strdup) \
  F(g_type_check_instance_is_a) \
  F(internet_address_get_name) \
  F(internet_address_list_get_address) \
  F(internet_address_list_length) \
  F(internet_address_list_to_string) \
  F(internet_address_mailbox_get_addr) \
  F(internet_address_mailbox_get_type)

#define DECLARE(name) static __typeof__(&name) call_##name;
FUNCTIONS(DECLARE)

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int is_open = 0;

static void open_library(void) {
  void *library = dlopen("libgmime-3.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libgmime-3.0.0.dylib", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define FIND(name) \
  call_##name = (__typeof__(&name))dlsym(library, #name); \
  if (!call_##name) return;
  FUNCTIONS(FIND)
  call_g_mime_init();
  is_open = 1;
}

static int is_a(void *object, GType type) { return object && call_g_type_check_instance_is_a(object, type); }

#endif
