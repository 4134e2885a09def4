#!/usr/bin/env bash
# The client for Nav against servers on loopback: Nav's own description of its plan interface, served
# by Prism; stand-ins that check in Nav's order and as strictly as Maskinporten; and every fault that
# the network has.
#
#   tests/nav/run.sh BIN    BIN: the folder of the programs of a virtual environment with the package
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=${1:?the folder of the programs of a virtual environment is missing}
bin=$(cd "$bin" && pwd)
prism=$PWD/.tools/prism

if ! command -v npm >/dev/null; then
    as_root=()
    ((EUID == 0)) || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends nodejs npm >/dev/null
fi
if ! cmp -s tests/nav/package.json "$prism/package.json"; then
    rm -rf "$prism"
    mkdir -p "$prism"
    npm install --silent --no-audit --no-fund --prefix "$prism" \
        "$(sed -n 's/.*"\(@stoplight\/prism-cli\)": "\(.*\)".*/\1@\2/p' tests/nav/package.json)" >/dev/null
    cp tests/nav/package.json "$prism/package.json"
fi
"$bin/python" -c 'import oppfolgingsplan' 2>/dev/null || "$bin/python" -m pip install --quiet ./python
# The package is there; only what the extra names is fetched.
"$bin/python" -m pip install --quiet 'oppfolgingsplan[nav]' -r tests/nav/requirements.txt
# Whatever proxy this machine has is not for loopback.
export NO_PROXY=127.0.0.1 no_proxy=127.0.0.1
PRISM=$prism/node_modules/.bin/prism "$bin/python" -m pytest -q -c tests/nav/pytest.ini tests/nav
"$bin/python" -m mypy --strict --config-file= --cache-dir="$prism/mypy" -p oppfolgingsplan.nav
