"""Compares two folders of tables value by value: compare_tables.py FOLDER FOLDER [--codes]

Rows are known by their keys, so their order is free; values are compared as text, so 80.0 is not
80.00. A table, row or column on one side only is a difference; only ringkasan.csv may have lines
beside those that every implementation counts. Exit code: 0 equal, 1 different, 2 wrong usage."""
import argparse
import csv
import filecmp
import os
import sys

from contract import COMPETENCIES, GROUP_KEYS

KEYS = GROUP_KEYS | {"ringkasan": ["ukuran"], "gap_kompetensi": ["jenjang", "kompetensi"],
                     "peserta": ["id_peserta"]}
SUMMARY_LINES = {"baris_terbaca", "duplikat_identik_dibuang", "asesmen_lama_dibuang",
                 "baris_konflik_dibuang", "peserta", "peserta_lengkap", "peserta_tidak_lengkap"}
CODES = dict(zip(COMPETENCIES, [f"M.0{number}" for number in range(1, 9)] + ["SK.01"]))


class Table:
    def __init__(self, path, name, codes):
        self.rows = {}
        self.trouble = []
        with open(path, encoding="utf-8", newline="") as file:
            reader = csv.reader(file)
            self.columns = next(reader, [])
            absent = [key for key in KEYS[name] if key not in self.columns]
            if absent:
                self.trouble.append(f"no column {absent}")
                return
            places = [self.columns.index(key) for key in KEYS[name]]
            for number, cells in enumerate(reader, 2):
                if len(cells) != len(self.columns):
                    self.trouble.append(f"line {number} has {len(cells)} cells")
                    continue
                self.add(number, tuple(codes.get(cells[place], cells[place]) for place in places),
                         [codes.get(cell, cell) for cell in cells] if codes else cells)

    def add(self, number, key, cells):
        if key in self.rows:
            self.trouble.append(f"line {number} has the key {key} once more")
        self.rows[key] = cells


def differences(name, left, right):
    yield from (f"left: {text}" for text in left.trouble)
    yield from (f"right: {text}" for text in right.trouble)
    if left.columns != right.columns:
        yield f"columns {left.columns} / {right.columns}"
        return
    for key in left.rows.keys() | right.rows.keys():
        if name == "ringkasan" and key[0] not in SUMMARY_LINES:
            continue
        ours, theirs = left.rows.get(key), right.rows.get(key)
        if ours is None or theirs is None:
            yield f"{','.join(key)}: only {'right' if ours is None else 'left'}"
        elif ours != theirs:
            for column, our, their in zip(left.columns, ours, theirs):
                if our != their:
                    yield f"{','.join(key)} {column}: {our!r} / {their!r}"


def tables(folder):
    inner = os.path.join(folder, "tabel")
    folder = inner if os.path.isdir(inner) else folder
    paths = {name: os.path.join(folder, name + ".csv") for name in KEYS}
    return {name: path for name, path in paths.items() if os.path.isfile(path)}


def compare(name, left, right, codes):
    """What is said of one table, and its differences."""
    if left is None or right is None:
        return "only " + ("right" if left is None else "left"), []
    if filecmp.cmp(left, right, shallow=False):
        return "equal to the byte", []
    codes = codes if name == "gap_kompetensi" else {}
    found = list(differences(name, Table(left, name, codes), Table(right, name, codes)))
    return f"differences: {len(found)}" if found else "equal", found


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("left")
    parser.add_argument("right")
    parser.add_argument("--codes", action="store_true",
                        help="one side calls competencies INT, the other M.01")
    parser.add_argument("--show", type=int, default=5, help="how many differences per table")
    options = parser.parse_args()
    left, right = tables(options.left), tables(options.right)
    if not left or not right:
        print(f"no table in {options.right if left else options.left}")
        return 2
    is_equal = True
    for name in KEYS:
        said, found = compare(
            name, left.get(name), right.get(name), CODES if options.codes else {})
        is_equal = is_equal and said.startswith("equal")
        print(f"{name}: {said}")
        for text in sorted(found)[:options.show]:
            print("   ", text)
    return 0 if is_equal else 1


if __name__ == "__main__":
    sys.exit(main())
