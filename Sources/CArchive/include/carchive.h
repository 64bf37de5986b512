/* A plain face for zlib, zstd and libzip of the system. None of their headers is included here. Nothing is ever written
   to disk. One handle serves one thread at a time. */
#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <stddef.h>
#include <stdint.h>

/* A stream that is being decompressed. */
typedef struct carchive_stream carchive_stream;

enum carchive_method { CARCHIVE_GZIP = 1, CARCHIVE_DEFLATE = 2, CARCHIVE_ZSTD = 3 };

enum carchive_state {
  CARCHIVE_MORE = 0,   /* goes on: give more input, or room for more output */
  CARCHIVE_END = 1,    /* one member or frame has ended; the next call begins another */
  CARCHIVE_DAMAGED = -1
};

/* Opens a stream of a method, or returns NULL. */
carchive_stream *carchive_stream_open(int method);
void carchive_stream_close(carchive_stream *stream);

/* Decompresses: `*used` bytes of the input were taken, `*made` bytes of output were written. */
int carchive_stream_run(carchive_stream *stream, const uint8_t *input, size_t length, size_t *used, uint8_t *output,
                        size_t room, size_t *made);

/* A ZIP archive. */
typedef struct carchive_zip carchive_zip;

/* Opens a file, or bytes that must live as long as the archive. NULL where there is no whole ZIP archive. */
carchive_zip *carchive_zip_open(const char *path);
carchive_zip *carchive_zip_open_bytes(const uint8_t *bytes, size_t length);
void carchive_zip_close(carchive_zip *zip);

int64_t carchive_zip_count(carchive_zip *zip);

/* How many bytes of the archive were read for its members so far; no more than it has. */
uint64_t carchive_zip_taken(carchive_zip *zip);

/* What the archive says of a member; its word is not to be trusted. `name` is UTF-8 and lives as long as the archive. */
typedef struct {
  const char *name;
  uint64_t size;
  int is_encrypted;
} carchive_entry;

/* 0, or -1 where there is no such member. */
int carchive_zip_entry(carchive_zip *zip, int64_t index, carchive_entry *entry);

typedef struct carchive_member carchive_member;

enum carchive_failure { CARCHIVE_UNREADABLE = -1, CARCHIVE_UNSUPPORTED = -2, CARCHIVE_ENCRYPTED = -3 };

/* Opens a member for reading, or returns NULL and says why. It must be closed before the archive. */
carchive_member *carchive_member_open(carchive_zip *zip, int64_t index, int *failure);
void carchive_member_close(carchive_member *member);

/* How many bytes were written, 0 at the end, -1 where the member is damaged, which its checksum tells too. */
int64_t carchive_member_read(carchive_member *member, uint8_t *output, size_t room);

/* Packs one member into an archive, deflated and dated 1980-01-01, so that the same bytes give the same archive. NULL
   where it cannot; the caller frees it with `carchive_free`. */
uint8_t *carchive_pack(const char *name, const uint8_t *bytes, size_t length, size_t *packed_length);
void carchive_free(uint8_t *packed);

#endif
