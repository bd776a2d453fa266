# `make help` lists what there is. Everything works on a fresh Debian 12 with Python 3.11.
PYTHON ?= python3.11
BIN := .venv/bin
READY := .venv/.ready
export KIOSK_SETUP_PYTHON := $(PYTHON)

.PHONY: help setup run tour test soak check bench bench-full screens lock clean

help: ## list these
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

setup: $(READY) ## install what is needed; leaves .venv/bin/kiosk

$(READY): requirements.lock pyproject.toml tools/setup.sh tools/fonts.py tools/translations.py $(wildcard resources/translations/*.ts)
	bash tools/setup.sh

run: setup ## open the demo station; without a display, the tour
	KIOSK_HOME=build/demo $(BIN)/kiosk demo --tour-to build/tour

tour: setup ## walk through the main job; pictures and papers in build/tour/
	$(BIN)/kiosk tour build/tour

test: setup ## the whole suite, real parts included
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup

soak: setup ## thousands of schedules of work and faults between devices and centre; a monkey at the kiosk (hours)
	$(BIN)/python -m tests.sync.soak
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.touch.soak

check: setup ## format, lint, types, architecture, translations, leaflets, retention
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/translations.py check
	$(BIN)/python tools/leaflets.py
	$(BIN)/python tools/retention.py

bench: setup ## measure; figures in build/bench.json (at most ten minutes)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

bench-full: setup ## everything that takes longer than `make bench`
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench --full

screens: setup ## every screen as a picture, in build/screens/
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screens

lock: ## write requirements.lock anew from pyproject.toml
	$(BIN)/python tools/lock.py

clean: ## remove what was built
	rm -rf build .venv resources/fonts resources/translations/*.qm
