#!/usr/bin/env bash
# Asks DuckDB and polars for the tables of hostile exports: oracle.sh PROGRAM GENERATOR FOLDER
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
program=$1 generator=$2 folder=$3
python=$folder/venv/bin/python
work=$folder/oracle
failed=()

status=0
"$here/venv.sh" "$folder/venv" || status=$?
[ "$status" -ne 69 ] || {
  echo "oracle: skipped, because DuckDB and polars are not here and cannot be fetched"
  exit 0
}
[ "$status" -eq 0 ] || exit "$status"

ours() {
  "$program" run "$here/../../Pipelines/tabel.yaml" --as-of 2026-06-30 --quiet "$@"
}

# Every implementation's tables of the export $work/$1.csv against ours.
ask() {
  local name=$1 peer parser answer
  for peer in duckdb polars; do
    "$python" "$here/peer_$peer.py" "$work/$name.csv" "$work/$name.$peer"
  done
  for parser in fast libcsv; do
    ours --input "$work/$name.csv" --out "$work/$name.$parser" --parser "$parser" || {
      failed+=("$name")
      continue
    }
    for peer in duckdb polars; do
      if answer=$("$python" "$here/compare_tables.py" --codes \
        "$work/$name.$parser/tabel/latest" "$work/$name.$peer"); then
        echo "oracle: $name, $parser parser: as $peer says"
      else
        echo "oracle: $name, $parser parser: NOT as $peer says"
        grep -v ': equal' <<< "$answer"
        failed+=("$name")
      fi
    done
  done
}

rm -rf "$work"
mkdir -p "$work"
for seed in 1 2 3 4; do
  "$python" "$here/hostile_exports.py" "$work/$seed" "$seed"
  ask "$seed/wide"
  ask "$seed/long"
done
for shape in wide long shuffled; do
  "$generator" "$shape" 3000 --seed 5 --quoted 6000 --crlf > "$work/$shape.csv"
  ask "$shape"
done

[ ${#failed[@]} -eq 0 ] || {
  echo "oracle: wrong: ${failed[*]}; the folders are in $work" >&2
  exit 1
}
rm -rf "$work"
echo "oracle: all tables agree"
