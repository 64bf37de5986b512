/* Posts by libcurl. The library is opened before the first request, not linked: with all that it brings along it would
   make every start of the program slower, and most starts post nothing. */
#include "ccurl.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <string.h>

#define FUNCTIONS(F)       \
  F(curl_global_init)      \
  F(curl_easy_init)        \
  F(curl_easy_setopt)      \
  F(curl_easy_perform)     \
  F(curl_easy_getinfo)     \
  F(curl_easy_cleanup)     \
  F(curl_slist_append)     \
  F(curl_slist_free_all)

#define DECLARE(name) static __typeof__(&name) call_##name;
FUNCTIONS(DECLARE)

static int open_library(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libcurl.4.dylib", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
#define FIND(name) \
  call_##name = (__typeof__(&name))dlsym(library, #name); \
  if (!call_##name) return 0;
  FUNCTIONS(FIND)
  return 1;
}

typedef struct {
  size_t received, most;
} ccurl_limit;

static size_t ccurl_receive(char *bytes, size_t size, size_t count, void *context) {
  (void)bytes;
  ccurl_limit *limit = context;
  limit->received += size * count;
  return limit->received > limit->most ? 0 : size * count;
}

int ccurl_start(void) { return open_library() && call_curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 0 : -1; }

static int ccurl_outcome_of(CURLcode code, int was_cut) {
  switch (code) {
  case CURLE_OK: return CCURL_ANSWERED;
  case CURLE_WRITE_ERROR: return was_cut ? CCURL_ANSWERED : CCURL_FAILED;
  case CURLE_OPERATION_TIMEDOUT: return CCURL_LATE;
  case CURLE_COULDNT_RESOLVE_HOST:
  case CURLE_COULDNT_RESOLVE_PROXY:
  case CURLE_COULDNT_CONNECT:
  case CURLE_SEND_ERROR:
  case CURLE_RECV_ERROR:
  case CURLE_PARTIAL_FILE:
  case CURLE_GOT_NOTHING: return CCURL_UNREACHABLE;
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_CONNECT_ERROR:
  case CURLE_SSL_CACERT_BADFILE: return CCURL_UNTRUSTED;
  case CURLE_URL_MALFORMAT:
  case CURLE_UNSUPPORTED_PROTOCOL: return CCURL_BAD_ADDRESS;
  default: return CCURL_FAILED;
  }
}

static CURLcode ccurl_prepare(CURL *curl, const ccurl_request *request, struct curl_slist *headers, ccurl_limit *limit) {
  CURLcode code = CURLE_OK;
#define SET(option, value) \
  if (code == CURLE_OK) code = call_curl_easy_setopt(curl, option, value)
  SET(CURLOPT_URL, request->address);
  SET(CURLOPT_PROTOCOLS_STR, request->may_be_plain ? "http,https" : "https");
  SET(CURLOPT_FOLLOWLOCATION, 0L);
  SET(CURLOPT_SSL_VERIFYPEER, 1L);
  SET(CURLOPT_SSL_VERIFYHOST, 2L);
  if (request->authorities) { SET(CURLOPT_CAINFO, request->authorities); }
  SET(CURLOPT_NOSIGNAL, 1L);
  SET(CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  SET(CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
  SET(CURLOPT_TIMEOUT_MS, request->total_milliseconds);
  SET(CURLOPT_POST, 1L);
  SET(CURLOPT_POSTFIELDS, request->length ? (const char *)request->body : "");
  SET(CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->length);
  SET(CURLOPT_HTTPHEADER, headers);
  SET(CURLOPT_WRITEFUNCTION, ccurl_receive);
  SET(CURLOPT_WRITEDATA, limit);
#undef SET
  return code;
}

void ccurl_post(const ccurl_request *request, ccurl_answer *answer) {
  memset(answer, 0, sizeof *answer);
  answer->outcome = CCURL_FAILED;
  CURL *curl = call_curl_easy_init();
  if (!curl) return;
  struct curl_slist *headers = NULL;
  for (const char *const *header = request->headers; *header; header++) {
    struct curl_slist *longer = call_curl_slist_append(headers, *header);
    if (!longer) goto done;
    headers = longer;
  }
  ccurl_limit limit = {0, request->most_received};
  CURLcode code = ccurl_prepare(curl, request, headers, &limit);
  if (code == CURLE_OK) code = call_curl_easy_perform(curl);
  answer->code = (int)code;
  answer->outcome = ccurl_outcome_of(code, limit.received > limit.most);
  if (answer->outcome == CCURL_ANSWERED) {
    curl_off_t wait = 0;
    call_curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer->status);
    if (call_curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK) answer->retry_after = (long)wait;
  }
done:
  call_curl_slist_free_all(headers);
  call_curl_easy_cleanup(curl);
}
