#!/usr/bin/env python3
"""Looks for counts that can be found out: judge.py FOLDER

It knows a table only as its readers do: what is printed, the rules, which counts add up to which,
and what sums of levels people of a category can have. For every count in question an integer
programme finds the least and the greatest possible value.
"""

import json
import math
import pathlib
import sys

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

LEAST, SLACK, WIDTH = 10, 2, 4
# A whole that all required sums divide, so that sums of different ones can be added.
PARTS = 540


class System:
    """What is printed of one sheet as an integer programme over unknown counts and sums of levels."""

    def __init__(self, sheet):
        self.lines, self.least, self.greatest = [], [], []
        self.size = 0
        rows, columns, others = sheet["rows"], sheet["columns"], sheet["others"]
        groups = sheet["groups"] or [0] * rows
        means = sheet.get("means") or []
        self.columns = range(columns)
        self.is_bounded = sheet.get("rule") == "all"
        # Means of anything but whole position levels ask who stands where: agency, level and category.
        is_joint = any(mean["place"][0] != "other" for mean in means)
        levels = range(others if is_joint else 1)
        people = {(r, o, c): [self.unknown()]
                  for r in range(rows) for o in levels for c in self.columns}
        if is_joint or not others:
            other = {(o, c): [people[r, o, c][0] for r in range(rows)]
                     for o in levels for c in self.columns}
        else:
            other = {(o, c): [self.unknown()] for o in range(others) for c in self.columns}
            for c in self.columns:
                line = {people[r, 0, c][0]: 1 for r in range(rows)}
                line.update({other[o, c][0]: -1 for o in range(others)})
                self.add(line, 0, 0)

        def members(kind, number):
            return {
                "row": [number],
                "group": [r for r in range(rows) if groups[r] == number],
                "nation": range(rows),
            }[kind]

        def cells(place):
            kind, number, column = place
            chosen = self.columns if column == "all" else [int(column)]
            if kind == "other":
                return [x for c in chosen for x in other[int(number), c]]
            return [people[r, o, c][0] for r in members(kind, int(number)) for o in levels
                    for c in chosen]

        for count in sheet["counts"]:
            count["cells"] = cells(count["place"])
            line = {cell: 1 for cell in count["cells"]}
            if count["printed"] != "*":
                printed = int(count["printed"])
                self.add(line, max(LEAST, printed - SLACK), printed + SLACK)
            elif count["value"] < LEAST:
                self.add(line, 0, LEAST - 1)
            else:
                self.add(line, 0, numpy.inf)
        if is_joint:
            # One sum of levels for every agency, level and category.
            sums = {key: self.score(cell, sheet["scales"][key[1]]["scores"][key[2]])
                    for key, cell in people.items()}
            for mean in means:
                kind, number, _ = mean["place"]
                if kind == "other":
                    chosen = [key for key in sums if key[1] == int(number)]
                else:
                    chosen = [key for key in sums if key[0] in members(kind, int(number))]
                self.mean(
                    {sums[key]: PARTS // sheet["scales"][key[1]]["required"] for key in chosen},
                    cells(mean["place"]), PARTS, mean["tenths"])
        else:
            for mean in means:
                number = int(mean["place"][1])
                scale = sheet["scales"][number]
                sums = {self.score(other[number, c], scale["scores"][c]): 1 for c in self.columns}
                self.mean(sums, cells(mean["place"]), scale["required"], mean["tenths"])

    def unknown(self):
        self.size += 1
        return self.size - 1

    def add(self, line, least, greatest):
        self.lines.append(line)
        self.least.append(least)
        self.greatest.append(greatest)

    def score(self, cells, scores):
        """A sum of levels that the people of these cells can have."""
        least, greatest = scores
        score = self.unknown()
        self.add({score: 1, **{cell: -least for cell in cells}}, 0, numpy.inf)
        self.add({score: 1, **{cell: -greatest for cell in cells}}, -numpy.inf, 0)
        return score

    def mean(self, sums, cells, whole, tenths):
        """The mean is printed so: 2 t - 1 <= 2000 sum / (people * whole) < 2 t + 1."""
        line = {score: 2000 * weight for score, weight in sums.items()}
        self.add({**line, **{c: -(2 * tenths - 1) * whole for c in cells}}, 0, numpy.inf)
        self.add({**line, **{c: -(2 * tenths + 1) * whole for c in cells}}, -numpy.inf, -1)

    def solve(self):
        matrix = csr_matrix((len(self.lines), self.size)).tolil()
        for place, line in enumerate(self.lines):
            for cell, weight in line.items():
                matrix[place, cell] = weight
        self.constraint = LinearConstraint(matrix.tocsr(), self.least, self.greatest)

    def extreme(self, cells, sign):
        weights = numpy.zeros(self.size)
        weights[cells] = sign
        found = milp(
            weights, constraints=self.constraint, integrality=numpy.ones(self.size),
            bounds=Bounds(0, numpy.inf),
            options={"mip_rel_gap": 0, "time_limit": 5 if self.is_bounded else 120})
        if self.is_bounded and found.status == 1:
            # Nothing lies beyond the bound, so that what is narrow is narrow.
            if found.mip_dual_bound is None:
                return 0 if sign > 0 else sys.maxsize
            return sign * math.ceil(found.mip_dual_bound - 1e-6)
        if not found.success:
            raise SystemExit(f"the programme found no table: {found.message}")
        return round(sign * found.fun)

    def range(self, count):
        return [self.extreme(count["cells"], 1), self.extreme(count["cells"], -1)]


def judge(path, sheet):
    """Returns how many small counts are exposed, how many there are, and how many ranges differ."""
    system = System(sheet)
    system.solve()
    exposed = small = different = 0
    for count in sheet["counts"]:
        is_small = count["value"] < LEAST
        if is_small and count["printed"] != "*":
            raise SystemExit(f"{path.name}: a small count is printed at {count['place']}")
        if not is_small and sheet.get("means") is None:
            continue
        found = system.range(count)
        small += is_small
        exposed += is_small and found[1] - found[0] < WIDTH
        if found != count["range"]:
            different += 1
            if sheet.get("rule") in (None, "kept"):
                print(f"{path.name}: {count['place']} is {found} here, {count['range']} there")
    return numpy.array([exposed, small, different, len(sheet.get("means") or [])])


def main():
    totals = {key: numpy.zeros(4, int) for key in ["first", "whole", "kept", "positions", "all"]}
    paths = sorted(pathlib.Path(sys.argv[1]).glob("*.json"))
    for path in paths:
        sheet = json.loads(path.read_text())
        key = sheet.get("rule") or ("whole" if sheet["isComplete"] else "first")
        found = judge(path, sheet)
        totals[key] += found
        if key in ("whole", "kept") and found[0]:
            print(f"{path.name}: {found[0]} small counts can be found out")
    first, whole, kept, positions, every = totals.values()
    print(f"recover: {len(paths)} tables; without the second step {first[0]} small counts can be "
          f"found out, with it {whole[0]} of {whole[1]}; {first[2] + whole[2]} ranges differ")
    print(f"recover: {kept[3]} means by the rule narrow {kept[2]} ranges of counts; {positions[3]} "
          f"means of all position levels narrow {positions[2]} and give away {positions[0]} small "
          f"counts; {every[3]} means of all groups narrow {every[2]} and give away {every[0]}")
    is_right = not (whole[0] or first[2] or whole[2] or kept[0] or kept[2])
    is_attack = first[0] and whole[1] and kept[3] and positions[0] and every[2]
    if not is_right or not is_attack:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
