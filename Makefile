# `make` lists the targets. Everything runs from .venv, made from the locked, hashed dependencies.
SHELL := /bin/bash
PYTHON ?= python3
PORT ?= 8710
DATA ?=
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help demo test lint bench claims prove fuzz screens client

help: ## list the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# Two environments from one lock: `run` has what the program needs, `dev` adds what the tests need.
.venv/run.stamp: uv.lock pyproject.toml tools/uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Sayso needs Python 3.11 or newer: set PYTHON=/path/to/python3.11"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tools/uv.txt
	@$(BIN)/uv sync --quiet --locked --inexact --no-default-groups
	@touch $@

.venv/dev.stamp: .venv/run.stamp
	@$(BIN)/uv sync --quiet --locked --inexact
	@touch $@

demo: .venv/run.stamp ## start a demonstration: a server, two desk people, three told situations
	@exec $(BIN)/sayso demo --port $(PORT) $(if $(DATA),--data $(DATA))

test: .venv/dev.stamp ## run everything, browser journeys included
	@$(BIN)/python tools/get_tools.py
	@$(BIN)/python -m pytest -n 5 --dist loadfile --no-loadscope-reorder

lint: .venv/dev.stamp ## ruff, mypy, import contracts
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports

claims: .venv/dev.stamp ## print every claim of spec/claims.md with its tests, or "not yet"
	@$(BIN)/python tools/claims.py

prove: .venv/dev.stamp ## apply each planted fault to a copy and demand that its test turns red
	@$(BIN)/python tools/prove.py

bench: .venv/dev.stamp ## measure the figures into bench/README.md
	@$(BIN)/python tools/get_tools.py
	@$(BIN)/python -m bench

fuzz: .venv/dev.stamp ## throw broken bytes at the parsers, for a bounded time
	@$(BIN)/python -m fuzz

screens: .venv/dev.stamp ## take the pictures in docs/screens/ anew
	@$(BIN)/python tools/get_tools.py
	@$(BIN)/python tools/screens.py

client: .venv/dev.stamp ## rebuild the browser's worker files, the law and the number plans for the phone, and the manifest (needs Node)
	@$(BIN)/python tools/build_law.py
	@$(BIN)/python tools/build_phone_plans.py
	@$(BIN)/python tools/build_client.py
