#include "distances.h"

#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

#define PLAIN_DISTANCE(cell)                                                                       \
  static inline cell distance_of_##cell(const cell *columns, ptrdiff_t stride, ptrdiff_t width,    \
                                        const cell *point, ptrdiff_t row) {                        \
    cell sum = 0;                                                                                  \
    for (ptrdiff_t j = 0; j < width; j++) {                                                        \
      const cell value = columns[j * stride + row];                                                \
      sum += value > point[j] ? value - point[j] : point[j] - value;                               \
    }                                                                                              \
    return sum;                                                                                    \
  }

#define PLAIN_KERNELS(bits, cell)                                                                  \
  void distances##bits(const cell *columns, ptrdiff_t stride, ptrdiff_t width, const cell *point,  \
                       ptrdiff_t rows, cell *out) {                                                \
    for (ptrdiff_t row = 0; row < rows; row++) {                                                   \
      out[row] = distance_of_##cell(columns, stride, width, point, row);                           \
    }                                                                                              \
  }                                                                                                \
  int64_t distances_gain##bits(const cell *columns, ptrdiff_t stride, ptrdiff_t width,             \
                               const cell *point, const cell *near, const int16_t *weights,        \
                               ptrdiff_t rows) {                                                   \
    int64_t gain = 0;                                                                              \
    for (ptrdiff_t row = 0; row < rows; row++) {                                                   \
      const cell d = distance_of_##cell(columns, stride, width, point, row);                       \
      gain += (int64_t)weights[row] * (near[row] - MIN(d, near[row]));                             \
    }                                                                                              \
    return gain;                                                                                   \
  }                                                                                                \
  int64_t distances_swap##bits(const cell *columns, ptrdiff_t stride, ptrdiff_t width,             \
                               const cell *point, const cell *near, const cell *next,              \
                               const int16_t *weights, ptrdiff_t rows, int64_t *spared) {          \
    int64_t gain = 0;                                                                              \
    int64_t spare = 0;                                                                             \
    for (ptrdiff_t row = 0; row < rows; row++) {                                                   \
      const cell d = distance_of_##cell(columns, stride, width, point, row);                       \
      const cell held = MAX(MIN(d, next[row]), near[row]);                                         \
      gain += (int64_t)weights[row] * (near[row] - MIN(d, near[row]));                             \
      spare += (int64_t)weights[row] * (next[row] - held);                                         \
    }                                                                                              \
    *spared += spare;                                                                              \
    return gain;                                                                                   \
  }

PLAIN_DISTANCE(uint16_t)
PLAIN_KERNELS(16, uint16_t)

#if defined(__SSE2__)
#include <emmintrin.h>

/// The distances of 64 rows to a point.
static inline __attribute__((always_inline)) void distances_of_pack(const uint8_t *columns,
                                                                    ptrdiff_t stride,
                                                                    ptrdiff_t width,
                                                                    const uint8_t *point,
                                                                    __m128i found[4]) {
  __m128i sums[4] = {_mm_setzero_si128(), _mm_setzero_si128(), _mm_setzero_si128(),
                     _mm_setzero_si128()};
  for (ptrdiff_t j = 0; j < width; j++) {
    const __m128i level = _mm_set1_epi8((char)point[j]);
    const uint8_t *column = columns + j * stride;
    for (int part = 0; part < 4; part++) {
      const __m128i value = _mm_loadu_si128((const __m128i *)(column + 16 * part));
      const __m128i away = _mm_sub_epi8(_mm_max_epu8(value, level), _mm_min_epu8(value, level));
      sums[part] = _mm_add_epi8(sums[part], away);
    }
  }
  for (int part = 0; part < 4; part++) { found[part] = sums[part]; }
}

/// The sum of weight * amount over sixteen rows, in four lanes of 32 bits.
static inline __attribute__((always_inline)) __m128i weighed(__m128i amounts,
                                                             const int16_t *weights) {
  const __m128i none = _mm_setzero_si128();
  const __m128i low = _mm_loadu_si128((const __m128i *)weights);
  const __m128i high = _mm_loadu_si128((const __m128i *)(weights + 8));
  return _mm_add_epi32(_mm_madd_epi16(_mm_unpacklo_epi8(amounts, none), low),
                       _mm_madd_epi16(_mm_unpackhi_epi8(amounts, none), high));
}

static inline __attribute__((always_inline)) int64_t total(__m128i lanes) {
  int32_t parts[4];
  _mm_storeu_si128((__m128i *)parts, lanes);
  return (int64_t)parts[0] + parts[1] + parts[2] + parts[3];
}

/// A lane grows by at most 4 * 255 * 32767 with sixteen rows; after 1024 rows it is emptied.
enum { LANE_ROWS = 1024 };

void distances8(const uint8_t *columns, ptrdiff_t stride, ptrdiff_t width, const uint8_t *point,
                ptrdiff_t rows, uint8_t *out) {
  for (ptrdiff_t row = 0; row < rows; row += DISTANCE_PACK) {
    __m128i found[4];
    distances_of_pack(columns + row, stride, width, point, found);
    for (int part = 0; part < 4; part++) {
      _mm_storeu_si128((__m128i *)(out + row + 16 * part), found[part]);
    }
  }
}

int64_t distances_gain8(const uint8_t *columns, ptrdiff_t stride, ptrdiff_t width,
                        const uint8_t *point, const uint8_t *near, const int16_t *weights,
                        ptrdiff_t rows) {
  int64_t gain = 0;
  for (ptrdiff_t start = 0; start < rows; start += LANE_ROWS) {
    __m128i gains = _mm_setzero_si128();
    for (ptrdiff_t row = start; row < MIN(rows, start + LANE_ROWS); row += DISTANCE_PACK) {
      __m128i found[4];
      distances_of_pack(columns + row, stride, width, point, found);
      for (int part = 0; part < 4; part++) {
        const ptrdiff_t at = row + 16 * part;
        const __m128i nearest = _mm_loadu_si128((const __m128i *)(near + at));
        gains = _mm_add_epi32(gains, weighed(_mm_subs_epu8(nearest, found[part]), weights + at));
      }
    }
    gain += total(gains);
  }
  return gain;
}

int64_t distances_swap8(const uint8_t *columns, ptrdiff_t stride, ptrdiff_t width,
                        const uint8_t *point, const uint8_t *near, const uint8_t *next,
                        const int16_t *weights, ptrdiff_t rows, int64_t *spared) {
  int64_t gain = 0;
  int64_t spare = 0;
  for (ptrdiff_t start = 0; start < rows; start += LANE_ROWS) {
    __m128i gains = _mm_setzero_si128();
    __m128i spares = _mm_setzero_si128();
    for (ptrdiff_t row = start; row < MIN(rows, start + LANE_ROWS); row += DISTANCE_PACK) {
      __m128i found[4];
      distances_of_pack(columns + row, stride, width, point, found);
      for (int part = 0; part < 4; part++) {
        const ptrdiff_t at = row + 16 * part;
        const __m128i nearest = _mm_loadu_si128((const __m128i *)(near + at));
        const __m128i second = _mm_loadu_si128((const __m128i *)(next + at));
        const __m128i held = _mm_max_epu8(found[part], nearest);
        gains = _mm_add_epi32(gains, weighed(_mm_subs_epu8(nearest, found[part]), weights + at));
        spares = _mm_add_epi32(spares, weighed(_mm_subs_epu8(second, held), weights + at));
      }
    }
    gain += total(gains);
    spare += total(spares);
  }
  *spared += spare;
  return gain;
}

#else
PLAIN_DISTANCE(uint8_t)
PLAIN_KERNELS(8, uint8_t)
#endif
