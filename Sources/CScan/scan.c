#include "scan.h"

// Written for vectors of 64 bytes, which the compiler cuts into as many pieces as a machine needs. Every
// x86-64 machine has SSE2, for which the package is built; most have more, and that is asked when the
// program starts.
typedef uint8_t bytes64 __attribute__((vector_size(64)));
typedef _Bool flags64 __attribute__((ext_vector_type(64)));

#define LOAD(into, from) __builtin_memcpy(&(into), (from), 64)
#define LESS(a, b) __builtin_elementwise_min((a), (b))
#define BITS(into, test)                                                                            \
  do {                                                                                             \
    const flags64 flags = __builtin_convertvector((test), flags64);                                \
    __builtin_memcpy(&(into), &flags, 8);                                                          \
  } while (0)

#define MARKS                                                                                      \
  {                                                                                                \
    bytes64 piece;                                                                                 \
    scan_marks found;                                                                              \
    LOAD(piece, bytes);                                                                            \
    BITS(found.quotes, piece == (uint8_t)'"');                                                     \
    BITS(found.newlines, piece == (uint8_t)'\n');                                                  \
    BITS(found.delimiters, piece == delimiter);                                                    \
    BITS(found.blanks, piece == (uint8_t)' ');                                                     \
    BITS(found.controls, piece < (uint8_t)32);                                                     \
    return found;                                                                                  \
  }

#define NEWLINES                                                                                   \
  {                                                                                                \
    uint64_t found = 0, at = 0;                                                                    \
    for (; count - at >= 64; at += 64) {                                                           \
      bytes64 piece;                                                                               \
      uint64_t newlines;                                                                           \
      LOAD(piece, bytes + at);                                                                     \
      BITS(newlines, piece == (uint8_t)'\n');                                                      \
      found += (uint64_t)__builtin_popcountll(newlines);                                           \
    }                                                                                              \
    for (; at < count; at++) found += bytes[at] == '\n';                                           \
    return found;                                                                                  \
  }

#define SURVEY                                                                                     \
  {                                                                                                \
    scan_survey found = {0, 0, 0, 0};                                                              \
    uint64_t at = 0, beyond = 0, nuls = 0, returns = 0;                                            \
    bytes64 all = {0}, least = (bytes64){0} - 1, nearest = least;                                  \
    for (; count - at >= 64; at += 64) {                                                           \
      bytes64 piece;                                                                               \
      uint64_t newlines;                                                                           \
      LOAD(piece, bytes + at);                                                                     \
      all |= piece;                                                                                \
      least = LESS(least, piece);                                                                  \
      nearest = LESS(nearest, piece ^ (uint8_t)'\r');                                              \
      BITS(newlines, piece == (uint8_t)'\n');                                                      \
      found.newlines += (uint64_t)__builtin_popcountll(newlines);                                  \
    }                                                                                              \
    BITS(beyond, all >= (uint8_t)0x80);                                                            \
    BITS(nuls, least == (uint8_t)0);                                                               \
    BITS(returns, nearest == (uint8_t)0);                                                          \
    found.has_beyond_ascii = beyond != 0;                                                          \
    found.has_nul = nuls != 0;                                                                     \
    found.has_return = returns != 0;                                                               \
    for (; at < count; at++) {                                                                     \
      found.newlines += bytes[at] == '\n';                                                         \
      found.has_beyond_ascii |= bytes[at] >= 0x80;                                                 \
      found.has_nul |= bytes[at] == 0;                                                             \
      found.has_return |= bytes[at] == '\r';                                                       \
    }                                                                                              \
    return found;                                                                                  \
  }

#if defined(__x86_64__)
#define BY32 __attribute__((target("avx2,popcnt")))
#define BY64 __attribute__((target("avx512bw,avx512vl,popcnt")))

int scan_width = 16;

__attribute__((constructor)) static void find_width(void) {
  __builtin_cpu_init();
  const int has_popcnt = __builtin_cpu_supports("popcnt");
  if (has_popcnt && __builtin_cpu_supports("avx2")) scan_width = 32;
  if (has_popcnt && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
    scan_width = 64;
  }
}

BY32 scan_marks scan_marks64_by32(const uint8_t *bytes, uint8_t delimiter) MARKS
BY64 scan_marks scan_marks64_by64(const uint8_t *bytes, uint8_t delimiter) MARKS

BY32 static scan_survey survey_by32(const uint8_t *bytes, uint64_t count) SURVEY
BY64 static scan_survey survey_by64(const uint8_t *bytes, uint64_t count) SURVEY

BY32 static uint64_t newlines_by32(const uint8_t *bytes, uint64_t count) NEWLINES
BY64 static uint64_t newlines_by64(const uint8_t *bytes, uint64_t count) NEWLINES
#endif

static scan_survey survey_by16(const uint8_t *bytes, uint64_t count) SURVEY
static uint64_t newlines_by16(const uint8_t *bytes, uint64_t count) NEWLINES

scan_survey scan_bytes(const uint8_t *bytes, uint64_t count) {
#if defined(__x86_64__)
  if (scan_width == 64) return survey_by64(bytes, count);
  if (scan_width == 32) return survey_by32(bytes, count);
#endif
  return survey_by16(bytes, count);
}

uint64_t scan_newlines(const uint8_t *bytes, uint64_t count) {
#if defined(__x86_64__)
  if (scan_width == 64) return newlines_by64(bytes, count);
  if (scan_width == 32) return newlines_by32(bytes, count);
#endif
  return newlines_by16(bytes, count);
}
