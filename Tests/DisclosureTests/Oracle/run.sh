#!/usr/bin/env bash
# Tries to find out withheld counts of protected tables by an integer programme: run.sh FOLDER
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
mkdir -p "$1"
folder=$(cd "$1" && pwd)

cmp -s "$here/requirements.txt" "$folder/venv/requirements.txt" || {
  python3 -c 'import ensurepip' 2> /dev/null || "$here/../../../.ci/packages" python3-venv
  rm -rf "$folder/venv"
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet --disable-pip-version-check --retries 1 \
    -r "$here/requirements.txt" || {
    rm -rf "$folder/venv"
    echo "recover: skipped, because scipy is not here and cannot be fetched"
    exit 0
  }
  cp "$here/requirements.txt" "$folder/venv/"
}
rm -rf "$folder/tables"
mkdir -p "$folder/tables"
PETAKOM_DISCLOSURE_FOLDER="$folder/tables" "$here/../../../.ci/test" --filter OracleTests > "$folder/log" \
  || { cat "$folder/log"; exit 1; }
"$folder/venv/bin/python" "$here/judge.py" "$folder/tables"
