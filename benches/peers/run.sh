#!/bin/sh
# Builds our workers as the peers are built, and runs W1, W2 and W4.
#   PEERS=/a/checkout/of/the/harness N=10000 sh benches/peers/run.sh
set -eu
cd "$(dirname "$0")/../.."
export CARGO_PROFILE_RELEASE_LTO=fat
cargo build --release --package oppfolgingsplan-benches --bins
export BIN="${CARGO_TARGET_DIR:-target}/release"
for workload in W1 W2; do
    "${RUN_PY:-python3}" benches/peers/run.py "$workload" --n "${N:-10000}" --rounds "${ROUNDS:-5}"
done
"${RUN_PY:-python3}" benches/peers/run.py W4 --n "${PLANS:-200}" --rounds "${ROUNDS:-5}"
