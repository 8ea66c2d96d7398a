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

#if defined(__x86_64__)
/// How many bytes the machine at hand compares at once: 16, 32 or 64.
extern int scan_width;

/// `scan_marks64` for machines that compare 32 bytes at once.
scan_marks scan_marks64_by32(const uint8_t *bytes, uint8_t delimiter);
/// `scan_marks64` for machines that compare 64 bytes at once.
scan_marks scan_marks64_by64(const uint8_t *bytes, uint8_t delimiter);
#endif

/// Finds the bytes that a reader of tables looks for in 64 bytes.
static inline __attribute__((always_inline)) scan_marks scan_marks64(const uint8_t *bytes,
                                                                     uint8_t delimiter) {
#if defined(__x86_64__)
  if (scan_width == 64) return scan_marks64_by64(bytes, delimiter);
  if (scan_width == 32) return scan_marks64_by32(bytes, delimiter);
#endif
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
scan_survey scan_bytes(const uint8_t *bytes, uint64_t count);

/// How often a line ends.
uint64_t scan_newlines(const uint8_t *bytes, uint64_t count);

/// Asks for a cache line that will be written soon.
static inline __attribute__((always_inline)) void scan_prefetch(const void *place) {
  __builtin_prefetch(place, 1, 3);
}

#endif
