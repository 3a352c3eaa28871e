# Two commands do everything on a fresh machine with Python 3.11+ and make:
#   make demo   rehearses the backlash playbook on an embedded SQLite database
#   make test   lint, types, layers and every test, on real SQLite and PostgreSQL
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test lint docs bench bench-peers lock clean

demo: $(READY)
	@rm -rf build/demo && mkdir -p build/demo
	$(BIN)/seawall --db build/demo/seawall.db drill backlash

test: lint
	$(BIN)/pytest -n 2 tests

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(READY)  # writes the generated pages anew: CLI reference, pictures
	$(BIN)/python docs/generate.py

bench: $(READY)  # every measure against its floor, one table, compared with bench/figures.json
	$(BIN)/python -m bench

bench-peers: $(READY)  # the same work in other engines, installed into an environment of their own
	test -x build/peers/bin/python || $(PYTHON) -m venv build/peers
	build/peers/bin/python -m pip install --quiet --disable-pip-version-check -r bench/peers/requirements.txt
	$(BIN)/python -m bench peers

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

lock:  # pins every dependency with its hashes; needs uv
	uv pip compile --quiet --universal --python-version 3.11 --extra dev --generate-hashes --no-annotate --no-header --no-emit-index-url --no-emit-find-links -o constraints.txt pyproject.toml

clean:
	rm -rf $(VENV) build
