/* A plain face for what libcurl is needed for: one POST, told how it went. curl/curl.h is not included here.
   Redirects are never followed, TLS is always verified, and no more of the answer than asked for is received. */
#ifndef CCURL_H
#define CCURL_H

#include <stddef.h>
#include <stdint.h>

enum ccurl_outcome {
  CCURL_ANSWERED = 0,     /* `status` holds the answer's status */
  CCURL_UNREACHABLE = 1,  /* no such host, nobody listens, the connection broke */
  CCURL_LATE = 2,         /* a time ran out */
  CCURL_UNTRUSTED = 3,    /* the certificate is not what it should be */
  CCURL_BAD_ADDRESS = 4,  /* the address is none, or of a protocol that is not allowed */
  CCURL_FAILED = 5        /* anything else: `code` holds libcurl's number */
};

typedef struct {
  const char *address;         /* https://…, or http://… where `may_be_plain` is not 0 */
  int may_be_plain;
  const char *const *headers;  /* `Name: value`, ending with NULL */
  const uint8_t *body;
  size_t length;
  long connect_milliseconds;
  long total_milliseconds;
  size_t most_received;        /* bytes of the answer's body; more ends the transfer, its status stands */
  const char *authorities;     /* a file of certificates to trust instead of the system's, or NULL */
} ccurl_request;

typedef struct {
  int outcome;
  int code;
  long status;
  long retry_after; /* seconds that the answer asks to wait; 0 where it does not */
} ccurl_answer;

/* Once, before any thread starts; 0 when done. */
int ccurl_start(void);

void ccurl_post(const ccurl_request *request, ccurl_answer *answer);

#endif
