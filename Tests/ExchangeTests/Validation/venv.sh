#!/usr/bin/env bash
# Makes the validators' Python environment in FOLDER, unless it is there with these requirements.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
folder=$1

cmp -s "$here/requirements.txt" "$folder/requirements.txt" && exit
python3 -c 'import ensurepip' 2> /dev/null || "$here/../../../.ci/packages" python3-venv
rm -rf "$folder"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --retries 1 -r "$here/requirements.txt" || {
  rm -rf "$folder"
  exit 69
}
cp "$here/requirements.txt" "$folder/"
