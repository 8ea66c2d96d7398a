# Petakom: what people need from the command line. `make help` lists it.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help report test check sample manual results fuzz sanitize packages swift release install
.PHONY: clean bench bench-smoke bench-bless bench-clean oracle recover browser pdf docx screenshots

# The Debian packages that a build needs.
PACKAGES := libcmark-gfm-dev libcsv-dev libsodium-dev libsqlite3-dev libxlsxwriter-dev libyaml-dev zlib1g-dev libzstd-dev pkgconf

# What `make pdf`, `make docx` and `make screenshots` take, and where they put it.
FROM ?= Reports/nasional/latest
TO ?= keluaran/cetak

# What `make report` runs; each can be given: make report INPUT='ekspor juni.csv' AS_OF=2026-07-31.
# INPUT is one file or one pattern, such as 'masuk/*.csv'; without it the pipeline names its files.
PIPELINE ?= Pipelines/nasional.yaml
AS_OF ?= 2026-06-30
OUT ?= Reports
INPUT ?=
export PIPELINE AS_OF OUT INPUT

# What `make bench` measures: make bench SIZES='100k 1M' SHAPES='wide shuffled' REPEATS=3
SIZES ?= 100k 1M 4.4M
SHAPES ?= wide long shuffled
REPEATS ?= 5
BENCH := .build/bench
MEASURE = python3 Tests/Benchmarks/bench.py --program .build/release/petakom \
	--generator $(BENCH)/generate --folder $(BENCH)

# How long `make fuzz` looks at each of its two targets.
SECONDS ?= 60

PREFIX ?= /usr/local
DESTDIR ?=

# SwiftPM keeps its caches at home. A service account without one gets a home in .build.
ifneq ($(shell [ -d "$$HOME" ] && [ -w "$$HOME" ] && echo yes),yes)
export HOME := $(CURDIR)/.build/home
endif

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

report: packages swift ## build petakom and write the report of the sample data, or of INPUT, into Reports/ (INPUT, AS_OF, OUT, PIPELINE)
	@swift build -c release --product petakom >&2
	@.ci/report .build/release/petakom "$$PIPELINE" "$$AS_OF" "$$OUT" "$$INPUT"

test: packages browser swift ## build everything and run the tests
	@.ci/test

check: packages swift ## run the house checks: format, imports, manual, samples, lengths, instructions
	@.ci/checks

sample: packages swift ## write SampleData/ and its report again, to be reviewed as a diff
	@swift build -c release --product make-sample-data >&2
	@.build/release/make-sample-data SampleData
	@rm -rf Reports/nasional
	@$(MAKE) --no-print-directory report

manual: packages swift ## write Pipelines/README.md again from the catalogue
	@swift build -c release --product petakom >&2
	@.build/release/petakom stages --markdown > .build/manual.md
	@cp .build/manual.md Pipelines/README.md

bench: packages swift release $(BENCH)/generate ## measure beside DuckDB and polars (SIZES, SHAPES, REPEATS), write Tests/Benchmarks/RESULTS.md
	@Tests/Benchmarks/venv.sh $(BENCH)/venv
	@$(MEASURE) --sizes '$(SIZES)' --shapes '$(SHAPES)' --repeats '$(REPEATS)' --results Tests/Benchmarks/RESULTS.md

bench-smoke: packages swift release $(BENCH)/generate ## the same once with 100,000 people, printed
	@Tests/Benchmarks/venv.sh $(BENCH)/venv
	@$(MEASURE) --sizes 100k --shapes wide --repeats 1

bench-bless: packages swift ## accept the instructions per row that `make check` watches
	@.ci/instructions --bless

bench-clean: ## delete the data, programs and environment of the benchmarks
	@rm -rf $(BENCH)

oracle: packages swift release $(BENCH)/generate ## compare all tables of hostile exports with DuckDB and polars
	@Tests/Benchmarks/oracle.sh .build/release/petakom $(BENCH)/generate $(BENCH)

recover: packages swift ## try to find out withheld counts of public tables by an integer programme
	@Tests/DisclosureTests/Oracle/run.sh .build/recover

results: packages swift ## write Tests/PollutionTests/RESULTS.md again, to be reviewed as a diff
	@PETAKOM_WRITE_RESULTS=1 .ci/test --filter PollutionTests.PollutionTests

fuzz: packages swift ## let libFuzzer look for what breaks the reader and the pipeline file: SECONDS=60 each
	@.ci/fuzz $(SECONDS)

sanitize: packages swift ## run the tests under the address and thread sanitizers
	@.ci/sanitize

packages: ## install the Debian packages that a build needs, where they are missing
	@.ci/packages $(PACKAGES)

# The tests open pages in it; where it cannot be installed they say so and go on.
browser:
	@command -v chromium > /dev/null || .ci/packages chromium \
		|| echo 'make: without chromium the tests do not open the pages in a browser' >&2

pdf: ## write the pages of FROM as PDF into TO, by weasyprint or chromium (FROM, TO)
	@.ci/print pdf '$(FROM)' '$(TO)'

docx: ## write the pages of FROM as DOCX into TO, by pandoc (FROM, TO)
	@.ci/print docx '$(FROM)' '$(TO)'

screenshots: ## take pictures of the national page of FROM into TO, by chromium (FROM, TO)
	@.ci/screenshots '$(FROM)' '$(TO)'

swift:
	@.ci/swift-is-there
	@mkdir -p "$$HOME"

release:
	@swift build -c release --product petakom >&2

$(BENCH)/generate: Tests/Benchmarks/generate.c
	@mkdir -p $(@D)
	@clang -O2 -Wall -Wextra -o $@ $<

install: packages swift release ## install petakom and its pipelines below PREFIX (/usr/local)
	@install -D -m 0755 .build/release/petakom '$(DESTDIR)$(PREFIX)/bin/petakom'
	@install -d '$(DESTDIR)$(PREFIX)/share/petakom'
	@cp -R Pipelines '$(DESTDIR)$(PREFIX)/share/petakom/'
	@echo '$(DESTDIR)$(PREFIX)/bin/petakom'

clean: ## delete what was built; reports and data stay
	@rm -rf .build
