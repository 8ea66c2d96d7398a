#!/usr/bin/env python3
"""Looks for withheld counts that can be found out: judge.py FOLDER

It knows a table only as its readers do: what is printed, the rules, and which counts add up to
which. For every small count an integer programme finds the least and the greatest possible value.
"""

import json
import pathlib
import sys

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

LEAST, SLACK, WIDTH = 10, 2, 4


class System:
    """The counts of one sheet as sums of unknown cells."""

    def __init__(self, sheet):
        rows, columns, others = sheet["rows"], sheet["columns"], sheet["others"]
        groups = sheet["groups"] or [0] * rows
        self.size = (rows + others) * columns
        everything = range(columns)

        def cells(kind, number, column):
            chosen = everything if column == "all" else [int(column)]
            if kind == "other":
                return [(rows + number) * columns + c for c in chosen]
            lines = {
                "row": [number],
                "group": [r for r in range(rows) if groups[r] == number],
                "nation": range(rows),
            }[kind]
            return [r * columns + c for r in lines for c in chosen]

        lines, least, greatest = [], [], []
        for count in sheet["counts"]:
            kind, number, column = count["place"]
            count["cells"] = cells(kind, int(number), column)
            lines.append({cell: 1 for cell in count["cells"]})
            if count["printed"] != "*":
                printed = int(count["printed"])
                least.append(max(LEAST, printed - SLACK))
                greatest.append(printed + SLACK)
            elif count["value"] < LEAST:
                least.append(0)
                greatest.append(LEAST - 1)
            else:
                least.append(0)
                greatest.append(numpy.inf)
        if others:
            for column in everything:
                line = {r * columns + column: 1 for r in range(rows)}
                line.update({(rows + o) * columns + column: -1 for o in range(others)})
                lines.append(line)
                least.append(0)
                greatest.append(0)
        matrix = csr_matrix((len(lines), self.size)).tolil()
        for place, line in enumerate(lines):
            for cell, sign in line.items():
                matrix[place, cell] = sign
        self.constraint = LinearConstraint(matrix.tocsr(), least, greatest)

    def extreme(self, cells, sign):
        weights = numpy.zeros(self.size)
        weights[cells] = sign
        found = milp(
            weights, constraints=self.constraint, integrality=numpy.ones(self.size),
            bounds=Bounds(0, numpy.inf))
        if not found.success:
            raise SystemExit(f"the programme found no table: {found.message}")
        return round(sign * found.fun)


def judge(path):
    """Returns how many small counts are exposed, how many there are, and how many ranges differ."""
    sheet = json.loads(path.read_text())
    system = System(sheet)
    exposed = small = different = 0
    for count in sheet["counts"]:
        if count["value"] >= LEAST:
            continue
        if count["printed"] != "*":
            raise SystemExit(f"{path.name}: a small count is printed at {count['place']}")
        small += 1
        found = [system.extreme(count["cells"], 1), system.extreme(count["cells"], -1)]
        exposed += found[1] - found[0] < WIDTH
        if found != count["range"]:
            different += 1
            print(f"{path.name}: {count['place']} is {found} here, {count['range']} there")
    return sheet["isComplete"], exposed, small, different


def main():
    totals = {True: [0, 0, 0], False: [0, 0, 0]}
    paths = sorted(pathlib.Path(sys.argv[1]).glob("*.json"))
    for path in paths:
        is_complete, *found = judge(path)
        totals[is_complete] = [a + b for a, b in zip(totals[is_complete], found)]
        if is_complete and found[0]:
            print(f"{path.name}: {found[0]} small counts can be found out")
    (open_, small, different), (exposed, _, different_first) = totals[True], totals[False]
    print(f"recover: {len(paths)} tables; without the second step {exposed} small counts can be "
          f"found out, with it {open_} of {small}; {different + different_first} ranges differ")
    if open_ or different or different_first or not exposed or not small:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
