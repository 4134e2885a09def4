# What a newcomer needs: `make demo` and `make test`. Both install what they
# need into the checkout and can be run again.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PREFIX ?= /usr/local
DOCUMENTS ?= yes
CASE ?= tests/demo/nurse.jsonl
lang ?= nb
ifneq ($(filter-out nb nn en,$(lang)),)
$(error lang is nb, nn or en)
endif

.PHONY: help demo test install regenerate bench clean
.DEFAULT_GOAL := help

help:
	@echo 'make demo                run the main job: a nurse'"'"'s case from the first sick day to the purge'
	@echo 'make demo CASE=x.jsonl   run another case;  lang=en or nn for another language'
	@echo 'make test                install what the tests need, and run every test of every language'
	@echo 'make install PREFIX=/opt/x  the C library with header, pkg-config and CMake (DESTDIR= for a package,'
	@echo '                         DOCUMENTS=no for one without PDF and what is made with it)'
	@echo 'make regenerate          write the generated files anew (rules, states, schema, header, stubs)'
	@echo 'make bench               the benches'

# The Python package, built from this checkout, in a virtual environment of its own.
PYTHON_SOURCES := $(shell find core/src python -name '*.rs' -o -name '*.py' -o -name '*.pyi' -o -name '*.toml' | grep -v '/\.') Cargo.toml Cargo.lock
$(VENV)/made:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	@touch $@
$(VENV)/installed: $(VENV)/made $(PYTHON_SOURCES)
	$(BIN)/python -m pip install --quiet ./python
	@touch $@

TOLD_nb := out/account.txt 'denne teksten' out/case.json 'saken slik den lagres' \
	out/replay.jsonl 'svaret på hver linje: hendelser, eller avslaget med regelen'
TOLD_nn := out/account.txt 'denne teksten' out/case.json 'saka slik ho blir lagra' \
	out/replay.jsonl 'svaret på kvar linje: hendingar, eller avslaget med regelen'
TOLD_en := out/account.txt 'this account' out/case.json 'the case as it is stored' \
	out/replay.jsonl 'the answer to each line: events, or the refusal with its rule'

demo: $(VENV)/installed
	@mkdir -p out
	@$(BIN)/oppfolgingsplan account $(CASE) --lang $(lang) | tee out/account.txt
	@$(BIN)/oppfolgingsplan replay $(CASE) --keep-going --save out/case.json > out/replay.jsonl
	@echo
	@printf '%-26s %s\n' $(TOLD_$(lang))
	@$(BIN)/oppfolgingsplan files $(CASE) --lang $(lang) --out out

test: $(VENV)/made
	@tests/run.sh $(BIN)

install:
	@DOCUMENTS='$(DOCUMENTS)' include/install.sh '$(PREFIX)' '$(DESTDIR)'

regenerate:
	REGENERATE=1 cargo test --package oppfolgingsplan-tests --test generated
	cargo fmt --all

bench:
	cargo bench --package oppfolgingsplan-benches

clean:
	rm -rf target out $(VENV)
