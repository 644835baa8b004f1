# make play   set up on first use, then start the game     (ARGS="run --help" passes arguments)
# make test   set up on first use, then run the tests      (ARGS="-k jab" or ARGS="-m long")
# make check  set up on first use, then lint, types and the import contract
# make tiled  set up on first use, then open the levels in Tiled, with `redheat` on PATH
# make bake   set up on first use, then rebuild the assets (ARGS="danko" names some)
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY     := $(BIN)/python$(if $(filter Windows_NT,$(OS)),.exe)
# Twice quiet: once still prints a line for every package index that lacks something.
PIP    := $(PY) -m pip install -qq --disable-pip-version-check
DEV    := "ruff>=0.12" "mypy>=1.16" "import-linter>=2.3"
ARGS   ?=

.PHONY: play test check tiled bake setup clean
play: $(VENV)/.stamp
	@$(PY) -m game $(ARGS)

test: $(VENV)/.stamp-test
	@SDL_VIDEODRIVER=dummy SDL_AUDIODRIVER=dummy $(PY) -m pytest -m "not long" $(ARGS)

check: $(VENV)/.stamp-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

# Tiled 1.8 opens a project only if it has been open before: the session file says so.
tiled: $(VENV)/.stamp
	@command -v tiled >/dev/null || { echo 'Tiled is not on PATH; see https://www.mapeditor.org'; exit 1; }
	@test -f levels/redheat.tiled-session || echo '{"project": "redheat.tiled-project"}' > levels/redheat.tiled-session
	@PATH="$(abspath $(BIN)):$$PATH" tiled $(ARGS) levels/redheat.tiled-project

bake: $(VENV)/.stamp-dev
	@$(PY) -m assets.studio bake $(ARGS)

setup: $(VENV)/.stamp-test

# --clear: a system whose Python has moved on leaves a venv that cannot be used.
$(PY):
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(v < (3, 11) and "Python 3.11 or newer is needed, this is %d.%d. Try: make PYTHON=python3.12 $(MAKECMDGOALS)" % v[:2])'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo 'This Python lacks venv. Debian, Ubuntu: sudo apt install python3-venv'; exit 1; }
	@echo 'first run: setting up $(VENV) ...'
	@$(PYTHON) -m venv --clear $(VENV)

$(VENV)/.stamp: pyproject.toml $(PY)
	@$(PIP) -e .
	@touch $@

$(VENV)/.stamp-test: pyproject.toml $(PY)
	@$(PIP) -e ".[test]"
	@touch $@ $(VENV)/.stamp

$(VENV)/.stamp-dev: pyproject.toml $(PY)
	@$(PIP) -e ".[test,studio]" $(DEV)
	@touch $@ $(VENV)/.stamp $(VENV)/.stamp-test

clean:
	rm -rf $(VENV) dist .coverage .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
