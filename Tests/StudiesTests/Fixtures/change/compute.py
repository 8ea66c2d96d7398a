"""Independent values for the tests of change: scipy, statsmodels and mpmath, not our own code.

    python3 -m venv venv && venv/bin/pip install scipy statsmodels mpmath
    venv/bin/python compute.py

mcnemar.csv       exact: scipy.stats.binomtest up to 100,000, beyond that the terms of
                  the tail from the logarithm of the gamma function, by mpmath at 60 digits; the middle value takes the probability of the
                  outcome away once
tables.csv        statsmodels SquareTable: homogeneity() over the categories that somebody left or
                  entered, symmetry() of all, p from scipy.stats.chi2.sf; where none moved, 0 by definition
signed-ranks.csv  scipy.stats.rankdata, wilcoxon(method='asymptotic') with and without correction;
                  exact: all patterns of signs for up to 16, else numpy's convolution of the doubled ranks
"""
import csv
import itertools
import random
from fractions import Fraction

import mpmath
import numpy
import scipy.stats
from statsmodels.stats.contingency_tables import SquareTable

mpmath.mp.dps = 60


def probability(n, k):
    logarithm = mpmath.loggamma(n + 1) - mpmath.loggamma(k + 1) - mpmath.loggamma(n - k + 1)
    return mpmath.exp(logarithm - n * mpmath.log(2))


def tail(n, k):
    term = total = probability(n, k)
    while k > 0 and term > total * mpmath.mpf(10) ** -30:
        term = term * k / (n - k + 1)
        total += term
        k -= 1
    return total


def mcnemar(b, c):
    n, k = b + c, min(b, c)
    if n == 0:
        return 1.0, 1.0
    if n <= 100_000:
        exact = scipy.stats.binomtest(k, n, 0.5).pvalue
    else:
        exact = min(mpmath.mpf(1), 2 * tail(n, k))
    outcome = probability(n, k)
    return float(exact), float(mpmath.mpf(exact) - outcome)


def table(cells):
    t = numpy.array(cells).reshape(3, 3)
    moved = [u for u in range(3) if t[u].sum() + t[:, u].sum() - 2 * t[u, u] > 0]
    if moved:
        margins = SquareTable(t[numpy.ix_(moved, moved)], shift_zeros=False).homogeneity()
        # its own p-value is 1 - cdf, which loses digits
        p = scipy.stats.chi2.sf(margins.statistic, margins.df)
        margins = (float(margins.statistic), int(margins.df), float(p))
    else:
        margins = (0.0, 0, 1.0)
    # pairs of which nobody moved count for nothing, and df stays 3
    x = sum((t[u, v] - t[v, u]) ** 2 / (t[u, v] + t[v, u])
            for u, v in ((0, 1), (0, 2), (1, 2)) if t[u, v] + t[v, u])
    if all(t[u, v] + t[v, u] for u, v in ((0, 1), (0, 2), (1, 2))):
        assert abs(SquareTable(t, shift_zeros=False).symmetry().statistic - x) < 1e-9 * max(x, 1)
    return (*margins, float(x), float(scipy.stats.chi2.sf(x, 3)))


def signed_ranks(differences):
    values = [d for d in differences if d != 0]
    if not values:
        return ("0", "0", "", "", "1", "1", "1")
    # exact fractions keep their ties: one step is one integer
    levels = {v: i for i, v in enumerate(sorted({abs(v) for v in values}))}
    sizes = [levels[abs(v)] + 1 for v in values]
    ranks = scipy.stats.rankdata(sizes)
    plus = sum(r for r, v in zip(ranks, values) if v > 0)
    minus = sum(r for r, v in zip(ranks, values) if v < 0)
    signed = [s if v > 0 else -s for s, v in zip(sizes, values)]
    def asymptotic(correction):
        return scipy.stats.wilcoxon(signed, correction=correction, method="asymptotic")
    plain, corrected = asymptotic(False), asymptotic(True)
    doubled = [round(2 * r) for r in ranks]
    total, observed = sum(doubled), round(2 * plus)
    m = len(values)
    if m <= 16:
        hits = sum(abs(2 * sum(d for d, s in zip(doubled, signs) if s) - total)
                   >= abs(2 * observed - total)
                   for signs in itertools.product((0, 1), repeat=m))
        exact = hits / 2 ** m
    elif m <= 50:
        counts = numpy.array([1], dtype=object)
        for d in doubled:
            step = numpy.array([1] + [0] * (d - 1) + [1], dtype=object)
            counts = numpy.convolve(counts, step)
        hits = sum(c for s, c in enumerate(counts) if abs(2 * s - total) >= abs(2 * observed - total))
        exact = float(Fraction(int(hits), 2 ** m))
        if len(set(sizes)) == m:
            other = scipy.stats.wilcoxon(signed, method="exact").pvalue
            assert abs(exact - other) < 1e-12 * other
    else:
        exact = ""
    return (plus, minus, repr(float(plain.zstatistic)), repr(float(corrected.zstatistic)),
            repr(float(plain.pvalue)), repr(float(corrected.pvalue)), exact)


def write(name, heading, rows):
    with open(name, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(heading)
        writer.writerows(rows)


write("mcnemar.csv", ["b", "c", "exact", "middle"], [
    (b, c, *map(repr, mcnemar(b, c))) for b, c in [
        (0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (5, 5), (3, 13), (13, 3), (0, 60), (40, 41), (100, 160),
        (1000, 1100), (5000, 5400), (49_000, 51_000), (500_000, 503_000), (1_000_000, 1_000_001),
        (2_190_000, 2_210_000), (2_200_000, 2_200_000), (2_180_000, 2_220_000), (1, 1000), (0, 1074),
        (0, 1200), (700_000, 3_700_000),
    ]])

tables = [
    [0] * 9, [5, 0, 0, 0, 7, 0, 0, 0, 2], [59, 1, 0, 20, 7, 0, 5, 9, 36], [10, 0, 0, 30, 0, 0, 0, 0, 4],
    [4, 0, 6, 0, 9, 0, 1, 0, 3], [8, 0, 0, 0, 3, 2, 0, 11, 5], [0, 9, 0, 0, 0, 0, 0, 0, 0],
    [3, 4, 0, 4, 3, 5, 0, 5, 3], [0, 0, 40, 0, 0, 0, 0, 0, 0], [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [2_000_000, 100_000, 1, 150_000, 1_500_000, 90_000, 0, 120_000, 440_000],
    [1, 3_000_000, 0, 2_999_000, 2, 1, 0, 0, 3], [0, 1, 0, 0, 0, 1, 1, 0, 0],
]
write("tables.csv", ["cells", "margins", "freedom", "p", "symmetry", "p_symmetry"], [
    (" ".join(map(str, cells)), *map(repr, table(cells))) for cells in tables])

random.seed(20260630)
cases = [
    [], [0, 0, 0], [4], [-4], [1, 1, 1, 1], [1, -1], [2, -2, 0, 5], [-1, 4, 3, 3, 1, 1, 7, 5, 3, 3, 0],
    [random.choice([-2, -1, 0, 1, 1, 2, 3]) for _ in range(40)],
    [i + 1 if random.random() < .7 else -i - 1 for i in range(30)],
    [random.choice([-3, -2, -1, 1, 2, 3, 4]) for _ in range(50)],
    [random.choice([-3, -2, -1, 1, 2, 3, 4]) for _ in range(51)],
    [1] * 50, [1] * 51, [-1] * 400 + [2] * 600,
    [Fraction(random.randint(-4, 6), random.choice([9, 18, 27, 36])) for _ in range(45)],
    [Fraction(random.randint(-4, 6), random.choice([9, 18, 27, 36, 63])) for _ in range(300)],
]
write("signed-ranks.csv", [
    "differences", "plus", "minus", "z", "z_corrected", "p", "p_corrected", "exact"], [
    (" ".join(f"{Fraction(d).numerator}/{Fraction(d).denominator}" for d in case), *signed_ranks(case))
    for case in cases])
