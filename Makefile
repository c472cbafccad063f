# The course: build, grade, test. `make help` lists the targets.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python -m coursekit
PIP := $(BIN)/python -m pip install --disable-pip-version-check --progress-bar off --quiet

# TensorFlow's CPU build is a third of the size; it exists for Linux on x86-64 only.
TENSORFLOW := $(shell test "$$(uname -sm)" = "Linux x86_64" && echo tensorflow-cpu || echo tensorflow)

export TF_CPP_MIN_LOG_LEVEL ?= 3
export TF_ENABLE_ONEDNN_OPTS ?= 0

# Tests and lessons wait for processes that they start: they run beside each other.
BESIDE := --numprocesses logical --maxprocesses 4
ALONE := build/alone

.DEFAULT_GOAL := course
.PHONY: course build figures answers mutants grade test lint nbval matrix bench install torch lock zips clean help

course: build ## set up, build the course, grade the sample class and show its scores
	$(RUN) sample

build: $(VENV)/installed ## make source/, release/ and solutions/ from notebooks/
	$(RUN) build

figures: $(VENV)/installed-dev ## draw the figures anew
	$(RUN) figures

answers: build ## grade the whole bank of right and wrong answers; write what wrong ones are told
	$(RUN) answers --table

mutants: build ## try small faults in right answers: tests must see them (LESSON=07_lstm for one lesson)
	$(RUN) mutants $(LESSON)

grade: build ## grade what lies in submitted/ (LESSON=07_lstm for one lesson)
	$(RUN) grade $(LESSON)

test: $(VENV)/installed-dev $(VENV)/installed-torch ## everything that CI runs
	$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest $(BESIDE) --dist worksteal tests
	$(RUN) answers --changed --sample 2
	$(RUN) mutants --changed --sample 2
	$(MAKE) --no-print-directory nbval
	$(RUN) matrix --ci

lint: $(VENV)/installed-dev ## style, types, authoring rules, table of lessons
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(RUN) check
	$(RUN) readme --check

bench: build ## time our grading against plain nbgrader (minutes; build/bench.json and .png)
	$(BIN)/python benchmarks/grading.py

nbval: $(VENV)/installed-dev ## replay the solutions, each alone and without network, and compare their outputs
	rm -rf $(ALONE)
	PYTHONPATH="$$PWD/tests/without_network" $(BIN)/python -m pytest $(BESIDE) --dist loadscope \
	  --nbval --nbval-sanitize-with tests/nbval_sanitize.cfg --nbval-kernel-name python3 \
	  -p no:cacheprovider $$($(RUN) solutions --alone $(ALONE))
	@left=$$(find $(ALONE) -type f ! -name "*.ipynb"); \
	  test -z "$$left" || { echo "error: a lesson leaves behind: $$left; way out: tempfile"; exit 1; }

matrix: $(VENV)/installed-dev $(VENV)/installed-torch ## try other processors, versions, backends (an hour or two; SETTING=colab for one)
	$(RUN) matrix $(SETTING) $(if $(LESSONS),--lessons $(LESSONS))

install: $(VENV)/installed ## make the virtual environment only

torch: $(VENV)/installed-torch ## add PyTorch (its CPU build), for lesson 14

lock: $(VENV)/installed-dev ## look for newer versions: uv.lock, and constraints.txt from it
	PATH="$$PWD/$(BIN):$$PATH" $(RUN).requirements lock

zips: build ## what a version gives away: build/zips/
	$(RUN) zips

clean: ## remove the virtual environment and build/ (nothing of students or authors)
	rm -rf $(VENV) build

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || \
	  { echo "error: $(PYTHON) is not 3.11, 3.12 or 3.13, for which there is TensorFlow;" \
	         "way out: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { rm -rf $(VENV); \
	    echo "error: $(PYTHON) cannot make a virtual environment; way out: sudo apt install python3-venv"; \
	    exit 1; }

$(VENV)/installed: requirements.txt constraints.txt | $(VENV)/bin/python
	@echo "installing what requirements.txt names, in the versions of constraints.txt (minutes)"
	@sed 's/^tensorflow\b/$(TENSORFLOW)/' requirements.txt > $(VENV)/requirements.txt
	$(PIP) -r $(VENV)/requirements.txt -c constraints.txt
	@$(PIP) --no-deps --editable . || \
	  echo "note: .venv/bin/coursekit could not be made; $(RUN) does the same"
	@touch $@

# The groups of pyproject.toml as files: the pip of a fresh environment may be too old for --group.
$(VENV)/requirements-%.txt: pyproject.toml | $(VENV)/bin/python
	@$(RUN).requirements $* > $@

$(VENV)/installed-dev: $(VENV)/requirements-dev.txt $(VENV)/requirements-axe.txt $(VENV)/installed
	$(PIP) -r $(VENV)/requirements-dev.txt -c constraints.txt
	$(PIP) -r $(VENV)/requirements-axe.txt -c constraints.txt --no-deps
	@touch $@

# PyTorch's CPU builds for Linux lie in an index of its own. Where it does not answer, the usual index
# serves; what torch itself needs comes from there in any case.
TORCH_INDEX := $(shell test "$$(uname -s)" = Linux && echo --extra-index-url https://download.pytorch.org/whl/cpu)
PIP_TORCH := $(PIP) -r $(VENV)/requirements-torch.txt -c constraints.txt

$(VENV)/installed-torch: $(VENV)/requirements-torch.txt $(VENV)/installed
	$(PIP_TORCH) --no-deps --retries 0 $(TORCH_INDEX)
	$(PIP_TORCH)
	@touch $@
