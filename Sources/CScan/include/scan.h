#ifndef PETAKOM_SCAN_H
#define PETAKOM_SCAN_H

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// One bit for each of 64 bytes: whether the byte is the one that is sought. The first byte is the
/// lowest bit. SSE2 belongs to every x86-64 machine, so that no build flag is needed.
static inline __attribute__((always_inline)) uint64_t scan_equal64(const uint8_t *bytes,
                                                                    uint8_t sought) {
#if defined(__SSE2__)
  const __m128i wanted = _mm_set1_epi8((char)sought);
  uint64_t found = 0;
  for (int part = 0; part < 4; part++) {
    const __m128i piece = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    const uint32_t bits = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(piece, wanted));
    found |= (uint64_t)bits << (16 * part);
  }
  return found;
#else
  uint64_t found = 0;
  for (int place = 0; place < 64; place++) {
    found |= (uint64_t)(bytes[place] == sought) << place;
  }
  return found;
#endif
}

/// What stands where among 64 bytes; the first byte is the lowest bit.
typedef struct {
  uint64_t quotes;
  uint64_t newlines;
  uint64_t delimiters;
  uint64_t blanks;
  /// Bytes below the blank: newlines, too.
  uint64_t controls;
} scan_marks;

/// Finds the bytes that a reader of tables looks for in 64 bytes.
static inline __attribute__((always_inline)) scan_marks scan_marks64(const uint8_t *bytes,
                                                                     uint8_t delimiter) {
  scan_marks found = {0, 0, 0, 0, 0};
#if defined(__SSE2__)
  for (int part = 0; part < 4; part++) {
    const __m128i piece = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    const int shift = 16 * part;
#define SCAN_BITS(test) ((uint64_t)(uint32_t)_mm_movemask_epi8(test) << shift)
    found.quotes |= SCAN_BITS(_mm_cmpeq_epi8(piece, _mm_set1_epi8('"')));
    found.newlines |= SCAN_BITS(_mm_cmpeq_epi8(piece, _mm_set1_epi8('\n')));
    found.delimiters |= SCAN_BITS(_mm_cmpeq_epi8(piece, _mm_set1_epi8((char)delimiter)));
    found.blanks |= SCAN_BITS(_mm_cmpeq_epi8(piece, _mm_set1_epi8(' ')));
    found.controls |= SCAN_BITS(_mm_cmpeq_epi8(_mm_min_epu8(piece, _mm_set1_epi8(31)), piece));
#undef SCAN_BITS
  }
#else
  for (int place = 0; place < 64; place++) {
    const uint8_t byte = bytes[place];
    found.quotes |= (uint64_t)(byte == '"') << place;
    found.newlines |= (uint64_t)(byte == '\n') << place;
    found.delimiters |= (uint64_t)(byte == delimiter) << place;
    found.blanks |= (uint64_t)(byte == ' ') << place;
    found.controls |= (uint64_t)(byte < 32) << place;
  }
#endif
  return found;
}

/// What kinds of bytes a stretch of text holds.
typedef struct {
  uint64_t newlines;
  int has_beyond_ascii;
  int has_nul;
  int has_return;
} scan_survey;

/// Looks at every byte once.
static inline scan_survey scan_bytes(const uint8_t *bytes, uint64_t count) {
  scan_survey found = {0, 0, 0, 0};
  uint64_t at = 0;
#if defined(__SSE2__)
  const __m128i zero = _mm_setzero_si128();
  __m128i beyond = zero, nuls = zero, returns = zero;
  while (count - at >= 16) {
    // A byte of `lines` counts its column, so it must not run over.
    uint64_t stop = at + 255 * 16;
    if (stop > count) stop = count;
    __m128i lines = zero;
    for (; stop - at >= 16; at += 16) {
      const __m128i piece = _mm_loadu_si128((const __m128i *)(bytes + at));
      beyond = _mm_or_si128(beyond, piece);
      nuls = _mm_or_si128(nuls, _mm_cmpeq_epi8(piece, zero));
      returns = _mm_or_si128(returns, _mm_cmpeq_epi8(piece, _mm_set1_epi8('\r')));
      lines = _mm_sub_epi8(lines, _mm_cmpeq_epi8(piece, _mm_set1_epi8('\n')));
    }
    const __m128i sums = _mm_sad_epu8(lines, zero);
    found.newlines += (uint64_t)_mm_cvtsi128_si64(sums);
    found.newlines += (uint64_t)_mm_cvtsi128_si64(_mm_srli_si128(sums, 8));
  }
  found.has_beyond_ascii = _mm_movemask_epi8(beyond) != 0;
  found.has_nul = _mm_movemask_epi8(nuls) != 0;
  found.has_return = _mm_movemask_epi8(returns) != 0;
#endif
  for (; at < count; at++) {
    found.newlines += bytes[at] == '\n';
    found.has_beyond_ascii |= bytes[at] >= 0x80;
    found.has_nul |= bytes[at] == 0;
    found.has_return |= bytes[at] == '\r';
  }
  return found;
}

/// How often a line ends.
static inline uint64_t scan_newlines(const uint8_t *bytes, uint64_t count) {
  uint64_t found = 0, at = 0;
#if defined(__SSE2__)
  const __m128i zero = _mm_setzero_si128();
  while (count - at >= 16) {
    uint64_t stop = at + 255 * 16;
    if (stop > count) stop = count;
    __m128i lines = zero;
    for (; stop - at >= 16; at += 16) {
      const __m128i piece = _mm_loadu_si128((const __m128i *)(bytes + at));
      lines = _mm_sub_epi8(lines, _mm_cmpeq_epi8(piece, _mm_set1_epi8('\n')));
    }
    const __m128i sums = _mm_sad_epu8(lines, zero);
    found += (uint64_t)_mm_cvtsi128_si64(sums);
    found += (uint64_t)_mm_cvtsi128_si64(_mm_srli_si128(sums, 8));
  }
#endif
  for (; at < count; at++) found += bytes[at] == '\n';
  return found;
}

/// Asks for a cache line that will be written soon.
static inline __attribute__((always_inline)) void scan_prefetch(const void *place) {
  __builtin_prefetch(place, 1, 3);
}

#endif
