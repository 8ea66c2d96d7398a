"""Small hostile exports for the rule of duplicates: hostile_exports.py FOLDER SEED

Writes wide.csv and long.csv: named cases, then people with up to five rows from a tiny space of
values, so that every mixture of copy, older row, conflict and gap occurs."""
import csv
import os
import random
import sys

from contract import COMPETENCIES, COUNT, FIELDS

POSITIONS = ["JPT Utama", "JPT Pratama", "Administrator", "Pengawas", "Pelaksana", "Ahli Utama",
             "Terampil", "Pemula"]
AGENCIES = [("K01", "Kementerian Satu", "K/L", ""), ("K02", 'Badan "Merit", Riset', "K/L", ""),
            ("B1101", "Kabupaten Hulu, Baru", "Kabupaten", "11"),
            ("P11", "Provinsi Utara", "Provinsi", "11")]
TWOS = (2,) * COUNT
BETTER = (3,) + TWOS[1:]
GAP = (None,) + TWOS[1:]


def row(person, agency=0, position="Pengawas", day="2025-05-05", levels=TWOS):
    return [f"19800101200501{person:04d}", *AGENCIES[agency], position, day,
            *["" if level is None else str(level) for level in levels]]


def named_cases():
    return [
        # Three copies.
        row(1), row(1), row(1),
        # A copied older row: one copy, one older.
        row(2), row(2, day="2024-05-05"), row(2, day="2024-05-05"),
        # A conflict beside an older row: nobody is left, the older one counts as older.
        row(3), row(3, levels=BETTER), row(3, day="2020-01-01"),
        # A copy inside a conflict: one copy, two conflicting.
        row(4), row(4), row(4, levels=BETTER),
        # A conflict on an older day only: the person stays.
        row(5, day="2024-01-01"), row(5, day="2024-01-01", levels=BETTER), row(5),
        # A level against an empty cell is a conflict.
        row(6), row(6, levels=GAP),
        # Incomplete copies; another agency; another position.
        row(7, levels=GAP), row(7, levels=GAP), row(8, 1), row(8, 2),
        row(9, 0, "Pelaksana"), row(9),
        # Nothing, the most and the least that can be attained.
        row(10, levels=(None,) * COUNT), row(11, 0, "Pelaksana", levels=(5,) * COUNT),
        row(12, levels=(0,) * COUNT),
        # Promoted and moved within the year.
        row(13, day="2025-12-01"), row(13, 3, "JPT Utama", "2025-02-28"),
    ]


def random_rows(chance):
    for person in range(100, 500):
        for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5))):
            levels = list(TWOS)
            for _ in range(chance.choice((0, 0, 1, 2, COUNT))):
                levels[chance.randrange(COUNT)] = chance.choice((0, 1, 2, 3, 4, 5, None))
            usual = person % len(AGENCIES)
            agency = chance.choice((usual, usual, usual, chance.randrange(len(AGENCIES))))
            usual = POSITIONS[person % len(POSITIONS)]
            position = usual if chance.random() < 0.95 else chance.choice(POSITIONS)
            day = chance.choice(("2025-05-05", "2025-05-05", "2024-12-31", "2023-01-01"))
            yield row(person, agency, position, day, levels)


# A missing level is an empty cell or no row.
def as_long(rows, chance):
    width = len(FIELDS)
    return [cells[:width] + [competency, level] for cells in rows
            for competency, level in zip(COMPETENCIES, cells[width:])
            if level or chance.random() < 0.5]


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main():
    folder, seed = sys.argv[1], int(sys.argv[2])
    os.makedirs(folder, exist_ok=True)
    chance = random.Random(seed)
    wide = named_cases() + list(random_rows(chance))
    chance.shuffle(wide)
    long = as_long(wide, chance)
    chance.shuffle(long)
    write(os.path.join(folder, "wide.csv"), FIELDS + COMPETENCIES, wide)
    write(os.path.join(folder, "long.csv"), FIELDS + ["kompetensi", "level"], long)


if __name__ == "__main__":
    main()
