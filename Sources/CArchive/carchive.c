#include "carchive.h"

#include <stdlib.h>
#include <zip.h>
#include <zlib.h>
#include <zstd.h>

struct carchive_stream {
  int method;
  int has_ended;
  z_stream deflate;
  ZSTD_DStream *zstd;
};

carchive_stream *carchive_stream_open(int method) {
  carchive_stream *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  stream->method = method;
  if (method == CARCHIVE_ZSTD) {
    stream->zstd = ZSTD_createDStream();
    if (stream->zstd && !ZSTD_isError(ZSTD_initDStream(stream->zstd))) return stream;
    ZSTD_freeDStream(stream->zstd);
  } else if (inflateInit2(&stream->deflate, method == CARCHIVE_GZIP ? 16 + MAX_WBITS : -MAX_WBITS) == Z_OK) {
    return stream;
  }
  free(stream);
  return NULL;
}

void carchive_stream_close(carchive_stream *stream) {
  if (!stream) return;
  if (stream->method == CARCHIVE_ZSTD) ZSTD_freeDStream(stream->zstd);
  else inflateEnd(&stream->deflate);
  free(stream);
}

static int run_zstd(carchive_stream *stream, const uint8_t *input, size_t length, size_t *used, uint8_t *output,
                    size_t room, size_t *made) {
  ZSTD_inBuffer in = {input, length, 0};
  ZSTD_outBuffer out = {output, room, 0};
  size_t result = ZSTD_decompressStream(stream->zstd, &out, &in);
  *used = in.pos;
  *made = out.pos;
  return ZSTD_isError(result) ? CARCHIVE_DAMAGED : result == 0 ? CARCHIVE_END : CARCHIVE_MORE;
}

int carchive_stream_run(carchive_stream *stream, const uint8_t *input, size_t length, size_t *used, uint8_t *output,
                        size_t room, size_t *made) {
  if (stream->method == CARCHIVE_ZSTD) return run_zstd(stream, input, length, used, output, room, made);
  if (stream->has_ended && inflateReset(&stream->deflate) != Z_OK) return CARCHIVE_DAMAGED;
  stream->has_ended = 0;
  z_stream *deflate = &stream->deflate;
  uInt given = length > UINT32_MAX ? UINT32_MAX : (uInt)length;
  uInt space = room > UINT32_MAX ? UINT32_MAX : (uInt)room;
  deflate->next_in = (Bytef *)input;
  deflate->avail_in = given;
  deflate->next_out = output;
  deflate->avail_out = space;
  int result = inflate(deflate, Z_NO_FLUSH);
  *used = given - deflate->avail_in;
  *made = space - deflate->avail_out;
  if (result == Z_STREAM_END) {
    stream->has_ended = 1;
    return CARCHIVE_END;
  }
  /* Z_BUF_ERROR only says that nothing could be done without more input or room. */
  return result == Z_OK || result == Z_BUF_ERROR ? CARCHIVE_MORE : CARCHIVE_DAMAGED;
}

/* What an archive is read from, and how much of it was. */
struct counted_source {
  zip_source_t *inner;
  zip_error_t error;
  uint64_t taken;
  uint64_t size;
};

struct carchive_zip {
  zip_t *zip;
  struct counted_source *counted;
};

struct carchive_member {
  zip_file_t *file;
};

/* Hands every command on to the source within, and counts what is read. */
static zip_int64_t run_counted(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command) {
  struct counted_source *counted = state;
  zip_source_t *inner = counted->inner;
  switch (command) {
    case ZIP_SOURCE_OPEN: return zip_source_open(inner);
    case ZIP_SOURCE_CLOSE: return zip_source_close(inner);
    case ZIP_SOURCE_STAT: return zip_source_stat(inner, data) < 0 ? -1 : (zip_int64_t)sizeof(zip_stat_t);
    case ZIP_SOURCE_TELL: return zip_source_tell(inner);
    case ZIP_SOURCE_ERROR: return zip_error_to_data(zip_source_error(inner), data, length);
    case ZIP_SOURCE_READ: {
      zip_int64_t count = zip_source_read(inner, data, length);
      if (count > 0) counted->taken += (uint64_t)count;
      return count;
    }
    case ZIP_SOURCE_SEEK: {
      zip_source_args_seek_t *place = ZIP_SOURCE_GET_ARGS(zip_source_args_seek_t, data, length, &counted->error);
      return place ? zip_source_seek(inner, place->offset, place->whence) : -1;
    }
    case ZIP_SOURCE_FREE:
      zip_source_free(inner);
      free(counted);
      return 0;
    case ZIP_SOURCE_SUPPORTS:
      return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                            ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                                            ZIP_SOURCE_SUPPORTS, -1);
    default: return -1;
  }
}

/* Opens what a source holds; it belongs to the archive from then on. */
static carchive_zip *open_counted(zip_source_t *inner) {
  if (!inner) return NULL;
  struct counted_source *counted = calloc(1, sizeof *counted);
  zip_source_t *source = counted ? zip_source_function_create(run_counted, counted, NULL) : NULL;
  if (!source) {
    free(counted);
    zip_source_free(inner);
    return NULL;
  }
  counted->inner = inner;
  zip_error_init(&counted->error);
  zip_t *zip = zip_open_from_source(source, ZIP_RDONLY, NULL);
  if (!zip) {
    zip_source_free(source);
    return NULL;
  }
  carchive_zip *result = malloc(sizeof *result);
  if (!result) {
    zip_discard(zip);
    return NULL;
  }
  counted->taken = 0; /* the list of members is none of what they hold */
  zip_stat_t status;
  zip_stat_init(&status);
  /* Members may lie over one another: what is read twice counts once. */
  if (zip_source_stat(inner, &status) == 0 && (status.valid & ZIP_STAT_SIZE)) counted->size = status.size;
  result->zip = zip;
  result->counted = counted;
  return result;
}

carchive_zip *carchive_zip_open(const char *path) {
  return open_counted(zip_source_file_create(path, 0, -1, NULL));
}

carchive_zip *carchive_zip_open_bytes(const uint8_t *bytes, size_t length) {
  return open_counted(zip_source_buffer_create(bytes, length, 0, NULL));
}

uint64_t carchive_zip_taken(carchive_zip *zip) {
  return zip->counted->taken < zip->counted->size ? zip->counted->taken : zip->counted->size;
}

void carchive_zip_close(carchive_zip *zip) {
  if (!zip) return;
  zip_discard(zip->zip);
  free(zip);
}

int64_t carchive_zip_count(carchive_zip *zip) { return zip_get_num_entries(zip->zip, 0); }

int carchive_zip_entry(carchive_zip *zip, int64_t index, carchive_entry *entry) {
  zip_stat_t status;
  zip_stat_init(&status);
  if (zip_stat_index(zip->zip, (zip_uint64_t)index, 0, &status) != 0 || !(status.valid & ZIP_STAT_NAME)) return -1;
  entry->name = status.name;
  entry->size = status.valid & ZIP_STAT_SIZE ? status.size : 0;
  entry->is_encrypted = (status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE;
  return 0;
}

carchive_member *carchive_member_open(carchive_zip *zip, int64_t index, int *failure) {
  zip_file_t *file = zip_fopen_index(zip->zip, (zip_uint64_t)index, 0);
  carchive_member *member = file ? malloc(sizeof *member) : NULL;
  if (member) {
    member->file = file;
    return member;
  }
  if (file) zip_fclose(file);
  switch (zip_error_code_zip(zip_get_error(zip->zip))) {
    case ZIP_ER_COMPNOTSUPP: case ZIP_ER_ENCRNOTSUPP: *failure = CARCHIVE_UNSUPPORTED; break;
    case ZIP_ER_NOPASSWD: case ZIP_ER_WRONGPASSWD: *failure = CARCHIVE_ENCRYPTED; break;
    default: *failure = CARCHIVE_UNREADABLE;
  }
  return NULL;
}

void carchive_member_close(carchive_member *member) {
  if (!member) return;
  zip_fclose(member->file);
  free(member);
}

int64_t carchive_member_read(carchive_member *member, uint8_t *output, size_t room) {
  return zip_fread(member->file, output, room);
}

/* Adds the member and closes the archive, which writes it into the source. */
static int add_member(zip_t *zip, const char *name, const uint8_t *bytes, size_t length) {
  zip_source_t *member = zip_source_buffer(zip, bytes, length, 0);
  if (!member) return -1;
  zip_int64_t index = zip_file_add(zip, name, member, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(member);
    return -1;
  }
  return zip_file_set_dostime(zip, (zip_uint64_t)index, 0, 0x21, 0);
}

static uint8_t *read_all(zip_source_t *source, size_t *length) {
  zip_stat_t status;
  if (zip_source_stat(source, &status) < 0 || zip_source_open(source) < 0) return NULL;
  uint8_t *bytes = malloc(status.size ? status.size : 1);
  *length = status.size;
  if (bytes && zip_source_read(source, bytes, status.size) != (zip_int64_t)status.size) {
    free(bytes);
    bytes = NULL;
  }
  zip_source_close(source);
  return bytes;
}

uint8_t *carchive_pack(const char *name, const uint8_t *bytes, size_t length, size_t *packed_length) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, &error);
  if (!source) return NULL;
  zip_t *zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
  if (!zip) {
    zip_source_free(source);
    return NULL;
  }
  zip_source_keep(source);
  uint8_t *packed = NULL;
  if (add_member(zip, name, bytes, length) < 0) zip_discard(zip);
  else if (zip_close(zip) < 0) zip_discard(zip);
  else packed = read_all(source, packed_length);
  zip_source_free(source);
  return packed;
}

void carchive_free(uint8_t *packed) { free(packed); }
