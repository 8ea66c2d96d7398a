// Writes a national export of assessments; every person, name and agency in it is invented.
//
//   generate wide|long|shuffled PEOPLE [--seed S] [--quoted PER_10000] [--agencies N] [--crlf]
//
// long: the nine rows of an assessment stand together; shuffled: they stand anywhere.
// Beside everybody's first assessment there are identical copies (0.5 % of the people), older
// assessments (0.5 %, one in five from another agency) and conflicts (0.1 %: the same day with
// another level or, one in ten, another agency). About 1 % of the cells are empty. --quoted is the
// share of rows whose agency needs quotes. Every row is a pure function of the seed, the person,
// the kind of row and the competency, so no shape needs memory.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { AGENCIES = 650, POSITIONS = 14, COMPETENCIES = 9, PROVINCES = 38, BIRTHDAYS = 13999 };
enum { BUFFER = 1 << 22, LONGEST_LINE = 4096 };

static const char *const positions[POSITIONS] = {
    "JPT Utama", "JPT Madya",  "JPT Pratama", "Administrator", "Pengawas",
    "Pelaksana", "Ahli Utama", "Ahli Madya",  "Ahli Muda",     "Ahli Pertama",
    "Penyelia",  "Mahir",      "Terampil",    "Pemula"};
static const int required[POSITIONS] = {5, 5, 4, 3, 2, 1, 5, 4, 3, 2, 3, 2, 1, 1};
// Of 10,000 people, how many hold this position or one before it.
static const int position_share[POSITIONS] = {2,    20,   200,  700,  1400, 5200, 5260,
                                              5760, 7000, 8800, 9100, 9400, 9850, 10000};
static const char *const competencies[COMPETENCIES] = {"INT", "KJS", "KOM", "OPH", "PLP",
                                                       "PDO", "MPR", "PKB", "PBS"};
static const int provinces[PROVINCES] = {11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33,
                                         34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72,
                                         73, 74, 75, 76, 81, 82, 91, 92, 94, 95, 96, 97};
static const char *const first_words[16] = {
    "Lembah", "Muara",  "Tanjung", "Teluk",  "Bukit", "Rawa",   "Hulu",  "Hilir",
    "Padang", "Sungai", "Danau",   "Gunung", "Pulau", "Karang", "Hutan", "Pantai"};
static const char *const second_words[20] = {
    "Satu",  "Dua",  "Tiga", "Empat", "Lima",  "Enam",    "Tujuh", "Delapan", "Biru",   "Hijau",
    "Putih", "Jaya", "Baru", "Lama",  "Utara", "Selatan", "Timur", "Barat",   "Tengah", "Raya"};

typedef struct {
  char code[8], name[120], province[4];
  const char *kind;
} Agency;

typedef enum { FIRST, COPY, OLDER, CONFLICT } RowKind;

typedef struct {
  uint64_t person, numbers, level_numbers;
  int agency, position, ability, year, month, day;
  int altered;  // the competency whose level a conflict changes, or -1
} Assessment;

static Agency agencies[AGENCIES];
static uint64_t seed = 42, people, id_step, id_start, extra_step;
static int quoted_per_10000 = 200, agency_count = AGENCIES, has_crlf = 0;
static char *buffer, *end;

static uint64_t mix(uint64_t x) {
  x += 0x9E3779B97F4A7C15ull;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
  return x ^ (x >> 31);
}

static void flush(void) {
  for (char *at = buffer; at < end;) {
    ssize_t written = write(1, at, end - at);
    if (written <= 0) exit(1);
    at += written;
  }
  end = buffer;
}

static inline void put_text(const char *text) {
  size_t length = strlen(text);
  memcpy(end, text, length);
  end += length;
}

static inline void put(char byte) { *end++ = byte; }

static inline void put_number(unsigned value, int digits) {
  for (int i = digits - 1; i >= 0; i--) {
    end[i] = '0' + value % 10;
    value /= 10;
  }
  end += digits;
}

static inline void end_line(void) {
  if (has_crlf) put('\r');
  put('\n');
  if (end - buffer > BUFFER - LONGEST_LINE) flush();
}

// A factor that has no divisor in common with the number of people, so that steps of it visit
// everybody once.
static uint64_t step(uint64_t near) {
  near %= people;
  if (near < 2) near = 1;
  for (;; near++) {
    uint64_t a = near, b = people;
    while (b) {
      uint64_t rest = a % b;
      a = b;
      b = rest;
    }
    if (a == 1) return near % people;
  }
}

static void civil(int days, int *year, int *month, int *day) {
  days += 719468;
  int era = days / 146097;
  unsigned of_era = days - era * 146097;
  unsigned years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  unsigned of_year = of_era - (365 * years + years / 4 - years / 100);
  unsigned march = (5 * of_year + 2) / 153;
  *day = of_year - (153 * march + 2) / 5 + 1;
  *month = march < 10 ? march + 3 : march - 9;
  *year = years + era * 400 + (*month <= 2);
}

// The share of the people who work for an agency, which falls with its number.
static double share(int agency) {
  double above = (agency + 1) / 650.0, below = agency / 650.0, x = above, y = below;
  for (int i = 0; i < 60; i++) {
    x = (x + above / (x > 0 ? x : 1)) / 2;
    if (below > 0) y = (y + below / y) / 2;
  }
  return x - (below > 0 ? y : 0);
}

static void choose_quoted(int *is_quoted) {
  int order[AGENCIES];
  for (int i = 0; i < AGENCIES; i++) order[i] = i;
  for (int i = AGENCIES - 1; i > 0; i--) {
    int j = mix(seed * 31 + i) % (i + 1), other = order[i];
    order[i] = order[j];
    order[j] = other;
  }
  double sum = 0, wanted = quoted_per_10000 / 10000.0;
  for (int i = 0; i < AGENCIES && wanted > 0; i++) {
    double more = share(order[i]);
    if (sum + more > wanted * 1.02) continue;
    is_quoted[order[i]] = 1;
    sum += more;
  }
}

// 98 of the centre, 38 provinces, 416 regencies, 98 cities.
static void name_agencies(void) {
  int regencies[PROVINCES] = {0}, cities[PROVINCES] = {0}, is_quoted[AGENCIES] = {0};
  choose_quoted(is_quoted);
  for (int i = 0; i < AGENCIES; i++) {
    Agency *agency = &agencies[i];
    int k = (i * 7919) % AGENCIES, p = k < 136 ? k - 98 : (k * 13) % PROVINCES;
    const char *prefix;
    if (k < 98) {
      agency->kind = "K/L";
      sprintf(agency->code, "K%02d", k + 1);
      prefix = k < 48 ? "Kementerian" : k < 80 ? "Badan" : "Lembaga";
    } else {
      sprintf(agency->province, "%02d", provinces[p]);
      if (k < 136) {
        agency->kind = "Provinsi";
        sprintf(agency->code, "P%02d", provinces[p]);
        prefix = "Pemerintah Provinsi";
      } else if (k < 552) {
        agency->kind = "Kabupaten";
        sprintf(agency->code, "B%02d%02d", provinces[p], ++regencies[p]);
        prefix = "Pemerintah Kabupaten";
      } else {
        agency->kind = "Kota";
        sprintf(agency->code, "T%02d%02d", provinces[p], 70 + ++cities[p]);
        prefix = "Pemerintah Kota";
      }
    }
    const char *format = !is_quoted[i] ? "%s %s %s"
                         : k % 3       ? "\"%s %s %s, Riset dan Inovasi\""
                                       : "\"%s %s %s \"\"Merit\"\" Contoh\"";
    sprintf(agency->name, format, prefix, first_words[k * 7 % 16],
            second_words[(k * 3 + k / 16) % 20]);
  }
}

static RowKind extra_row(uint64_t person) {
  unsigned x = mix(mix(person) ^ seed * 0x51ED27ull) % 10000;
  return x < 50 ? COPY : x < 100 ? OLDER : x < 110 ? CONFLICT : FIRST;
}

static int agency_of(uint64_t numbers) {
  double u = (numbers >> 40) * (1.0 / 16777216);
  int agency = (int)(AGENCIES * u * u);
  return (agency < AGENCIES ? agency : AGENCIES - 1) % agency_count;
}

static Assessment assess(uint64_t person, RowKind kind) {
  Assessment it = {.person = person, .altered = -1};
  uint64_t numbers = mix(seed * 0x100000001B3ull ^ mix(person));
  it.numbers = numbers;
  it.agency = agency_of(numbers);
  numbers = mix(numbers);
  int place = (numbers >> 20) % 10000;
  while (place >= position_share[it.position]) it.position++;
  it.ability = (numbers >> 36) % 7;
  uint64_t levels = it.level_numbers = mix(numbers);
  it.year = 2025 - levels % 3;
  it.month = 1 + (levels >> 8) % 12;
  it.day = 1 + (levels >> 16) % 28;
  if (kind == OLDER) {
    uint64_t other = it.level_numbers = mix(levels ^ 0xA5A5);
    it.year -= 1 + other % 3;
    if ((other >> 8) % 5 == 0) it.agency = agency_of(mix(other));
  }
  if (kind == CONFLICT) {
    uint64_t other = mix(levels ^ 0x5A5A);
    if (other % 10 == 0) {
      it.agency = (it.agency + 1) % agency_count;
    } else {
      it.altered = (other >> 8) % COMPETENCIES;
    }
  }
  return it;
}

static int level(const Assessment *it, int competency) {
  uint64_t numbers = mix(it->level_numbers + competency * 0x1234567ull);
  int low = it->ability == 0 ? 35 : it->ability < 3 ? 18 : 6, u = (numbers >> 20) % 100;
  int gap = u < low / 4 ? -2 : u < low ? -1 : u < 80 ? 0 : u < 96 ? 1 : 2;
  int level = required[it->position] + gap;
  level = level < 0 ? 0 : level > 5 ? 5 : level;
  if (numbers % 100 == 0) level = -1;
  if (competency == it->altered) level = level < 5 ? level + 1 : 4;
  return level;
}

static void put_nip(const Assessment *it) {
  uint64_t number = (it->person * id_step + id_start) % people, k = number / 999;
  uint64_t numbers = mix(it->numbers ^ 77);
  int year, month, day;
  civil((int)((k * 7877 + k / BIRTHDAYS) % BIRTHDAYS) - 3650, &year, &month, &day);
  put_number(year, 4);
  put_number(month, 2);
  put_number(day, 2);
  put_number(year + 20 + numbers % 12, 4);
  put_number(1 + (numbers >> 8) % 12, 2);
  put_number(1 + (numbers >> 16) % 2, 1);
  put_number(1 + number % 999, 3);
}

static void put_person(const Assessment *it) {
  const Agency *agency = &agencies[it->agency];
  const char *cells[] = {agency->code, agency->name, agency->kind, agency->province,
                         positions[it->position]};
  put_nip(it);
  for (int i = 0; i < 5; i++) {
    put(',');
    put_text(cells[i]);
  }
  put(',');
  put_number(it->year, 4);
  put('-');
  put_number(it->month, 2);
  put('-');
  put_number(it->day, 2);
}

static void put_level(const Assessment *it, int competency) {
  int value = level(it, competency);
  put(',');
  if (value >= 0) put('0' + value);
}

static void put_wide_row(const Assessment *it) {
  put_person(it);
  for (int i = 0; i < COMPETENCIES; i++) put_level(it, i);
  end_line();
}

static void put_long_row(const Assessment *it, int competency) {
  put_person(it);
  put(',');
  put_text(competencies[competency]);
  put_level(it, competency);
  end_line();
}

static void put_heading(int is_wide) {
  put_text("id_peserta,kode_instansi,nama_instansi,jenis_instansi,kode_provinsi,jenjang,");
  put_text("tanggal_asesmen");
  for (int i = 0; is_wide && i < COMPETENCIES; i++) {
    put(',');
    put_text(competencies[i]);
  }
  if (!is_wide) put_text(",kompetensi,level");
  end_line();
}

static void put_assessment(uint64_t person, RowKind kind, int is_wide) {
  Assessment it = assess(person, kind);
  if (is_wide) put_wide_row(&it);
  for (int i = 0; !is_wide && i < COMPETENCIES; i++) put_long_row(&it, i);
}

// Somebody's extra row follows the first row of somebody else.
static void put_in_order(int is_wide) {
  for (uint64_t i = 0; i < people; i++) {
    uint64_t other = (i * extra_step + 12345) % people;
    RowKind kind = extra_row(other);
    put_assessment(i, FIRST, is_wide);
    if (kind) put_assessment(other, kind, is_wide);
  }
}

// The order of the rows is a Feistel network over their numbers, so nothing is kept but the list
// of people with a second assessment.
static void put_shuffled(void) {
  uint64_t extras = 0, room = people / 8 + 512;
  uint64_t *who = malloc(room * sizeof *who);
  for (uint64_t i = 0; i < people; i++) {
    if (!extra_row(i)) continue;
    if (extras == room) exit(1);
    who[extras++] = i;
  }
  uint64_t rows = COMPETENCIES * (people + extras);
  int half = 1;
  while ((1ull << 2 * half) < rows) half++;
  uint64_t mask = (1ull << half) - 1;
  for (uint64_t row = 0; row < rows; row++) {
    uint64_t place = row;
    do {
      uint64_t left = place >> half, right = place & mask;
      for (int round = 0; round < 4; round++) {
        uint64_t next = left ^ (mix(right + seed * 31 + round * 1000003) & mask);
        left = right;
        right = next;
      }
      place = left << half | right;
    } while (place >= rows);
    uint64_t i = place / COMPETENCIES;
    Assessment it =
        i < people ? assess(i, FIRST) : assess(who[i - people], extra_row(who[i - people]));
    put_long_row(&it, place % COMPETENCIES);
  }
  free(who);
}

static int usage(void) {
  fputs(
      "usage: generate wide|long|shuffled PEOPLE [--seed S] [--quoted PER_10000] [--agencies N] "
      "[--crlf]\n",
      stderr);
  return 2;
}

int main(int count, char **words) {
  if (count < 3) return usage();
  const char *shape = words[1];
  int is_wide = !strcmp(shape, "wide"), is_shuffled = !strcmp(shape, "shuffled");
  if (!is_wide && !is_shuffled && strcmp(shape, "long")) return usage();
  people = strtoull(words[2], 0, 10);
  for (int i = 3; i < count; i++) {
    if (!strcmp(words[i], "--seed") && i + 1 < count) {
      seed = strtoull(words[++i], 0, 10);
    } else if (!strcmp(words[i], "--quoted") && i + 1 < count) {
      quoted_per_10000 = atoi(words[++i]);
    } else if (!strcmp(words[i], "--agencies") && i + 1 < count) {
      agency_count = atoi(words[++i]);
    } else if (!strcmp(words[i], "--crlf")) {
      has_crlf = 1;
    } else {
      return usage();
    }
  }
  if (people < 1 || people / 999 >= BIRTHDAYS) return usage();
  if (agency_count < 1 || agency_count > AGENCIES) return usage();

  buffer = end = malloc(BUFFER + LONGEST_LINE);
  id_step = step(6364136223846793005ull);
  id_start = mix(seed) % people;
  extra_step = step(0x9E3779B97F4A7C15ull);
  name_agencies();
  put_heading(is_wide);
  if (is_shuffled) {
    put_shuffled();
  } else {
    put_in_order(is_wide);
  }
  flush();
  return 0;
}
