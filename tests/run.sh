#!/usr/bin/env bash
# Every test of every language, in stages, with the seconds of each.
# Called by `make test` with the folder of the virtual environment's programs.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$1
passed=0
# The C library as it is installed, which the wrappers are packed with.
installed=$PWD/target/installed
# What Rust answers to the conformance cases; every language compares its own answers with it.
export TRANSCRIPTS=$PWD/target/transcripts/rust

stage() {
    local name=$1 start=$SECONDS
    shift
    echo "== $name"
    if "$@"; then
        passed=$((passed + 1))
        echo "== $name: $((SECONDS - start)) s"
    else
        echo "== $name: FAILED after $((SECONDS - start)) s" >&2
        echo "stages: $passed passed, 1 failed"
        exit 1
    fi
}

format() { cargo fmt --all --check; }
lints() { cargo clippy --workspace --all-targets --quiet -- -D warnings; }
# The library without features, and with each alone, as a host may choose them.
features() {
    for chosen in '' document exchange pdf package report xml altinn archive proof; do
        cargo clippy --quiet --package oppfolgingsplan --lib --features "$chosen" -- -D warnings
    done
}
rust() { cargo test --quiet; }
documentation() { RUSTDOCFLAGS='-D warnings' cargo doc --no-deps --quiet --package oppfolgingsplan --package oppfolgingsplan-ffi; }
benches() { cargo bench --quiet --package oppfolgingsplan-benches -- --test >/dev/null; }
# With documents last: what lies there is what the wrappers are packed with.
c_package() {
    make --no-print-directory install PREFIX="$installed-without-documents" DOCUMENTS=no
    tests/consumers/c/size.sh "$installed-without-documents" 2000000
    make --no-print-directory install PREFIX="$installed"
    tests/consumers/c/size.sh "$installed" 6000000
}
c_consumers() { tests/consumers/c/run.sh "$installed"; }
csharp() { tests/consumers/csharp/run.sh "$installed/lib" "$PWD/target/transcripts/csharp"; }
java() { tests/consumers/java/run.sh "$installed/lib" "$PWD/target/transcripts/java"; }
python_package() {
    "$bin/python" -m pip install --quiet './python[nav]'
    "$bin/python" -m pip install --quiet -r tests/python/requirements.txt
}
python_tests() {
    "$bin/python" -m pytest -q tests/python
    "$bin/python" tests/consumers/python/replay.py tests/conformance/cases target/transcripts/python
    tests/consumers/compare.sh "$TRANSCRIPTS" target/transcripts/python
}
exchange() { tests/exchange/run.sh "$bin"; }
documents() { tests/document/run.sh; }
altinn() { tests/altinn/run.sh "$bin"; }
proofs() { tests/proof/run.sh; }
archives() { tests/archive/run.sh; }
reports() { tests/report/run.sh; }
nav() { tests/nav/run.sh "$bin"; }
demonstration() {
    for lang in nb nn en; do
        make --no-print-directory demo lang=$lang >/dev/null
    done
}

stage 'format' format
stage 'lints' lints
stage 'features' features
stage 'rust' rust
stage 'documentation' documentation
stage 'benches' benches
stage 'documents' documents
stage 'altinn' altinn
stage 'proofs' proofs
stage 'archives' archives
stage 'report' reports
stage 'c package' c_package
stage 'c' c_consumers
stage 'csharp' csharp
stage 'java' java
stage 'python package' python_package
stage 'python' python_tests
stage 'calendars and tables' exchange
stage 'nav' nav
stage 'demo' demonstration
echo "stages: $passed passed, 0 failed"
