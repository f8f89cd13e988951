# What a person or a machine does with this project; `make help` lists it.

PYTHON ?= python3
PORT ?= 8000
export PORT

VENV := .venv
BIN := $(VENV)/bin
MANAGE := $(BIN)/python manage.py
# pip of the system installs into .venv: Debian's venv has none of its own
PIP := $(PYTHON) -m pip --disable-pip-version-check --python $(BIN)/python
INSTALL := $(PIP) install -qq --no-input --no-deps --require-hashes -r
LOCK := env -u UV_INDEX -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS \
	UV_NO_CONFIG=1 UV_CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/uv pip compile \
	--quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url $(UPGRADE) pyproject.toml
# values that only let the settings of a public server start for a check
PRODUCTION := DJANGO_SETTINGS_MODULE=config.settings.production \
	SECRET_KEY=0123456789-only-for-a-check-abcdefghijklmnopqrstuvwxyz \
	DEFAULT_FROM_EMAIL=redactie@example.org TRUSTED_PROXIES=1 \
	SITE_ADDRESSES=programme=https://a.example.org,parents=https://b.example.org,community=https://c.example.org,professionals=https://d.example.org

.DEFAULT_GOAL := help
.PHONY: help run test lint format lock messages bench tour

help:  ## list what make can do
	@sed -n 's/^\([a-z][a-z-]*\):.*##  *\(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) \
		| awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

# visitors' pages and errors as they are in production; DEBUG=1 make run shows causes
run: export DEBUG := $(or $(DEBUG),0)
run: $(VENV)/installed  ## start the sites with the demo content on PORT (8000)
	@$(MANAGE) prepare --demo
	@$(MANAGE) tick --every 60 & tick=$$!; \
	$(MANAGE) runserver --skip-checks $(PORT) & server=$$!; \
	trap 'kill $$server $$tick 2>/dev/null' INT TERM HUP; \
	wait $$server; ended=$$?; \
	kill $$server $$tick 2>/dev/null; wait; exit $$ended

test: $(VENV)/installed-dev  ## run all tests, on DATABASE_URL or else SQLite
	$(BIN)/pytest -n auto --dist loadgroup $(TESTS)

lint: $(VENV)/installed-dev  ## check style, layers, migrations, messages, settings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	git ls-files 'templates/*.html' 'site/*.html' | xargs $(BIN)/djhtml --check -t 2
	PYTHONPATH=site $(BIN)/lint-imports --no-logo
	$(MANAGE) makemigrations --check --dry-run
	$(MANAGE) messages --check
	$(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING

format: $(VENV)/installed-dev  ## put code and templates in house style
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .
	git ls-files 'templates/*.html' 'site/*.html' | xargs $(BIN)/djhtml -t 2

lock: $(VENV)/installed-dev  ## renew the locks from pyproject.toml (UPGRADE=--upgrade)
	$(LOCK) -o requirements.txt
	$(LOCK) --extra dev -c requirements.txt -o requirements-dev.txt

messages: $(VENV)/installed  ## collect texts to translate and compile the catalogues
	$(MANAGE) messages

bench: $(VENV)/installed  ## measure queries, time and weight of each page type
	$(MANAGE) bench

tour: $(VENV)/installed-dev  ## screenshots of every demo page type in var/tour
	$(MANAGE) tour

# the checker of HTML is a development tool from npm; its content is pinned here
.tools/vnu.jar:
	@mkdir -p .tools && cd .tools && npm pack --silent vnu-jar@26.9.27 >/dev/null
	@cd .tools && echo "5970d3ffca91a627cf0965e5d91bb2e4242307c29292998de0b419d6a901b2b7 *vnu-jar-26.9.27.tgz" \
		| sha256sum --check --quiet
	@cd .tools && tar xzf vnu-jar-26.9.27.tgz --strip-components=3 package/build/dist/vnu.jar
	@rm .tools/vnu-jar-26.9.27.tgz && touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; name it as PYTHON=…"; exit 1; }
	@$(PYTHON) -m venv --without-pip $(VENV)

$(VENV)/installed: requirements.txt | $(BIN)/python
	@echo "Installing what the sites need …"
	@$(INSTALL) requirements.txt
	@touch $@

$(VENV)/installed-dev: requirements-dev.txt | $(BIN)/python
	@echo "Installing what tests and checks need …"
	@$(INSTALL) requirements-dev.txt
	@touch $(VENV)/installed $@
