"""Measures the whole job of `petakom run Pipelines/tabel.yaml` beside DuckDB and polars.

Every program reads the same warm file and writes every internal table, peserta.csv included. They
take turns, so that a busy minute of the machine is everybody's; what counts is the median."""
import argparse
import datetime
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
SHAPES = {"wide": "wide", "long": "long, contiguous", "shuffled": "long, shuffled"}
BYTES_PER_PERSON = {"wide": 108, "long": 855, "shuffled": 855}
# The tables of one person, of all programs, and what DuckDB may spill.
BYTES_BESIDE = 1000
PEERS = ["duckdb", "polars"]
SEED = 42
BY_HAND = ("<!-- by hand: begin -->", "<!-- by hand: end -->")
TO_DO = "**To do: fill in by hand from `perf` and the peers' `--timing`.**"


@dataclass
class Run:
    wall: float
    cpu: float
    peak: float


def said_size(people):
    return f"{people / 1e6:g} M" if people >= 1_000_000 else f"{people / 1e3:g} k"


def parse_size(word):
    factor = {"k": 1_000, "M": 1_000_000}.get(word[-1:], 1)
    return round(float(word.rstrip("kM")) * factor)


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, help="the petakom to measure")
    parser.add_argument("--generator", required=True)
    parser.add_argument("--folder", required=True, help="where the data and the peers are kept")
    parser.add_argument("--sizes", default="100k 1M 4.4M")
    parser.add_argument("--shapes", default=" ".join(SHAPES))
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--results", help="the page to write; printed if left out")
    options = parser.parse_args()
    options.sizes = sorted(parse_size(word) for word in options.sizes.split())
    options.shapes = options.shapes.split()
    unknown = set(options.shapes) - set(SHAPES)
    if unknown or options.repeats < 1:
        parser.error(f"SHAPES are {', '.join(SHAPES)}; REPEATS is 1 or more")
    return options


def export_path(options, shape, people):
    return os.path.join(options.folder, "data", f"{shape}-{people}.csv")


def check_disk(options):
    wanted = sum(
        people * BYTES_PER_PERSON[shape] for people in options.sizes for shape in options.shapes
        if not os.path.exists(export_path(options, shape, people)))
    wanted += options.sizes[-1] * BYTES_BESIDE
    free = shutil.disk_usage(options.folder).free
    if wanted > free:
        raise SystemExit(
            f"bench: {wanted / 1e9:.1f} GB are needed in {options.folder}, but {free / 1e9:.1f} GB"
            " are free\n  remedy: make room, or name fewer: make bench SIZES='100k 1M'")


def generate(options, shape, people):
    path = export_path(options, shape, people)
    if not os.path.exists(path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path + ".part", "wb") as file:
            subprocess.run(
                [options.generator, shape, str(people), "--seed", str(SEED)], stdout=file,
                check=True)
        os.rename(path + ".part", path)
    return path


def programs(options, shape, export):
    """Command lines by name; each writes into a folder of its own name."""
    python = os.path.join(options.folder, "venv", "bin", "python")
    ours = [options.program, "run", os.path.join(PROJECT, "Pipelines", "tabel.yaml"),
            "--input", export, "--as-of", "2026-06-30", "--quiet", "--out"]
    commands = {"petakom": [*ours, output(options, "petakom")]}
    if shape == "wide":
        commands["petakom --parser libcsv"] = [
            *ours, output(options, "petakom --parser libcsv"), "--parser", "libcsv"]
    for peer in PEERS:
        commands[peer] = [
            python, os.path.join(HERE, f"peer_{peer}.py"), export, output(options, peer)]
    return commands | {"cat": ["cat", export], "wc -l": ["wc", "-l", export]}


def output(options, name):
    return os.path.join(options.folder, "out", name.replace(" ", ""))


def warm(path):
    piece = bytearray(1 << 18)
    with open(path, "rb", buffering=0) as file:
        while file.readinto(piece):
            pass


# The peak of a small process is not seen below this one's own, which is some 16 MB.
def measure(command, log):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=log)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"bench: exit code {process.returncode} of {' '.join(command)}\n"
                         f"  remedy: read {log.name}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def check_equal(options, commands):
    for name in commands:
        if name in ("petakom", "cat", "wc -l"):
            continue
        ours, other = (os.path.join(output(options, "petakom"), "tabel", "latest"),
                       output(options, name))
        if name.startswith("petakom"):
            other = os.path.join(other, "tabel", "latest")
        said = subprocess.run(
            [sys.executable, os.path.join(HERE, "compare_tables.py"), ours, other]
            + ([] if name.startswith("petakom") else ["--codes"]),
            capture_output=True, text=True)
        if said.returncode != 0:
            raise SystemExit(f"bench: the tables of petakom and {name} differ\n{said.stdout}"
                             f"{said.stderr}  the folders are below {options.folder}/out")


def measure_export(options, shape, people):
    export = generate(options, shape, people)
    commands = programs(options, shape, export)
    runs = defaultdict(list)
    with open(os.path.join(options.folder, "log"), "a") as log:
        for repeat in range(options.repeats):
            for name, command in commands.items():
                shutil.rmtree(output(options, name), ignore_errors=True)
                warm(export)
                runs[name].append(measure(command, log))
            walls = ", ".join(f"{name} {done[-1].wall:.2f} s" for name, done in runs.items())
            print(f"bench: {SHAPES[shape]}, {said_size(people)},"
                  f" {repeat + 1} of {options.repeats}: {walls}", file=sys.stderr)
    check_equal(options, commands)
    shutil.rmtree(os.path.join(options.folder, "out"))
    return os.path.getsize(export), runs


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def better_peer(runs, what):
    return min(median(runs[peer], what) for peer in PEERS)


def rows_of_runs(measured):
    for (shape, people), (size, runs) in measured.items():
        for name, done in runs.items():
            walls = [run.wall for run in done]
            wall, cpu, peak = (median(done, what) for what in ("wall", "cpu", "peak"))
            is_ours = name.startswith("petakom")
            yield [SHAPES[shape], said_size(people), f"{size / 1e6:,.0f} MB", name,
                   f"{wall:.3f}", f"{min(walls):.3f} to {max(walls):.3f}", f"{cpu:.3f}",
                   "" if name in ("cat", "wc -l") else f"{peak:.0f}",
                   f"{better_peer(runs, 'wall') / wall:.1f}" if is_ours else "",
                   f"{better_peer(runs, 'cpu') / cpu:.1f}" if is_ours and cpu else ""]


def rows_of_growth(measured, sizes):
    for shape in SHAPES:
        pair = [measured.get((shape, people)) for people in sizes]
        if None in pair:
            continue
        for name in pair[0][1]:
            yield [SHAPES[shape], name] + [
                f"{median(pair[1][1][name], what) / median(pair[0][1][name], what):.2f}"
                for what in ("wall", "cpu")]


def table(header, rows, numbers_from):
    lines = [header, ["---" if column < numbers_from else "---:" for column in range(len(header))]]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in [*lines, *rows])


def first_line(*command):
    said = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT)
    return (said.stdout.splitlines() or ["unknown"])[0]


def value_in(path, key, separator):
    with open(path, encoding="utf-8") as file:
        for line in file:
            name, _, value = line.partition(separator)
            if name.strip() == key:
                return value.strip().strip('"')
    return "unknown"


def machine(options, load):
    with open(os.path.join(HERE, "requirements.txt"), encoding="utf-8") as file:
        peers = ", ".join(file.read().replace("==", " ").splitlines())
    memory = int(value_in("/proc/meminfo", "MemTotal", ":").split()[0]) / (1 << 20)
    commit = first_line("git", "describe", "--always", "--dirty=, with changes")
    yield f"{os.cpu_count()} cores, {value_in('/proc/cpuinfo', 'model name', ':')}, {memory:.0f} GB"
    yield f"{value_in('/etc/os-release', 'PRETTY_NAME', '=')}, Linux {platform.release()}"
    yield f"petakom at {commit}, {first_line('swift', '--version')}"
    yield f"{peers}, Python {platform.python_version()}; every program on all cores"
    yield (f"{datetime.date.today()}, load at start {load:.2f}, repetitions: {options.repeats},"
           f" seed {SEED}")


def by_hand(path):
    """What somebody wrote into the page before, which stays."""
    begin, end = BY_HAND
    if path and os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if begin in text and end in text:
            return text.split(begin)[1].split(end)[0].strip()
    return TO_DO


def page(options, load, measured):
    sizes = (1_000_000, 4_400_000)
    growth = list(rows_of_growth(measured, sizes))
    begin, end = BY_HAND
    text = f"""# The whole job, measured

Written by `make bench`; [README.md](README.md) tells how. An export is read, duplicates are settled
and every internal table is written, `peserta.csv` included. Medians of whole processes on a warm
file, which took turns; all gave the same tables. *Ahead* is how many times as much the better of
DuckDB and polars needs.

{"".join(f"- {line}{chr(10)}" for line in machine(options, load))}
## Time and memory

{table(["export", "people", "file", "program", "wall s", "from, to", "CPU s", "peak MB",
        "ahead, wall", "ahead, CPU"], rows_of_runs(measured), 4)}
"""
    if growth:
        text += f"""## From {said_size(sizes[0])} to {said_size(sizes[1])}

4.40 is linear; start-up makes it less.

{table(["export", "program", "wall", "CPU"], growth, 2)}
"""
    return text + f"""## What the remaining time is spent on

{begin}
{by_hand(options.results)}
{end}
"""


def main():
    options = parse_arguments()
    load = os.getloadavg()[0]
    check_disk(options)
    measured = {}
    for shape in options.shapes:
        for people in options.sizes:
            measured[shape, people] = measure_export(options, shape, people)
    text = page(options, load, measured)
    if options.results:
        with open(options.results, "w", encoding="utf-8") as file:
            file.write(text)
        print(f"bench: {os.path.relpath(options.results)}", file=sys.stderr)
    else:
        print(text.split("## What the remaining")[0].rstrip())


if __name__ == "__main__":
    main()
