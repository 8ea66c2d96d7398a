#ifndef PETAKOM_DISTANCES_H
#define PETAKOM_DISTANCES_H

#include <stddef.h>
#include <stdint.h>

/// Rows that lie in columns: cell j of row i is `columns[j * stride + i]`. Every function below takes
/// whole packs of 64 rows; a row that only fills a pack weighs nothing.
#define DISTANCE_PACK 64

/// The Manhattan distance of every row to a point.
void distances8(const uint8_t *columns, ptrdiff_t stride, ptrdiff_t width, const uint8_t *point,
                ptrdiff_t rows, uint8_t *out);
void distances16(const uint16_t *columns, ptrdiff_t stride, ptrdiff_t width, const uint16_t *point,
                 ptrdiff_t rows, uint16_t *out);

/// What all rows would come nearer by a point: the sum of weight * max(0, near - distance).
int64_t distances_gain8(const uint8_t *columns, ptrdiff_t stride, ptrdiff_t width,
                        const uint8_t *point, const uint8_t *near, const int16_t *weights,
                        ptrdiff_t rows);
int64_t distances_gain16(const uint16_t *columns, ptrdiff_t stride, ptrdiff_t width,
                         const uint16_t *point, const uint16_t *near, const int16_t *weights,
                         ptrdiff_t rows);

/// The same gain and, beside it, what the point would spare the rows if what is now nearest to them
/// went away: the sum of weight * (next - distance), the distance held between near and next.
int64_t distances_swap8(const uint8_t *columns, ptrdiff_t stride, ptrdiff_t width,
                        const uint8_t *point, const uint8_t *near, const uint8_t *next,
                        const int16_t *weights, ptrdiff_t rows, int64_t *spared);
int64_t distances_swap16(const uint16_t *columns, ptrdiff_t stride, ptrdiff_t width,
                         const uint16_t *point, const uint16_t *near, const uint16_t *next,
                         const int16_t *weights, ptrdiff_t rows, int64_t *spared);

#endif
