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

/// Asks for a cache line that will be written soon.
static inline __attribute__((always_inline)) void scan_prefetch(const void *place) {
  __builtin_prefetch(place, 1, 3);
}

#endif
