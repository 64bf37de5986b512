# make run: installs what is missing, builds, analyses the bundled corpora. make test: runs the tests.
.PHONY: run test check build format lint lexicons quality bench night fuzz hostile tune clean

PARCOURS = .build/release/parcours
CORPORA = $(sort $(wildcard Corpora/*/verbatims.jsonl))
BENCH ?= $(CORPORA)

run: build
	@$(PARCOURS) analyze $(CORPORA) --quiet --format jsonl -o findings.jsonl
	@$(PARCOURS) analyze $(CORPORA) --quiet --format table
	@echo
	@echo "findings.jsonl: one line a verbatim, all findings."

build:
	@Scripts/install-missing run
	swift build -c release --product parcours

test:
	@Scripts/install-missing test
	swift build --build-tests
	swift test --skip-build

# What CI runs.
check: lint test build
	$(PARCOURS) lexicon check Lexicons
	$(PARCOURS) lexicon format --check Lexicons
	$(MAKE) quality

format: build
	swift format --in-place --recursive Package.swift Plugins Sources Tests
	$(PARCOURS) lexicon format Lexicons

lint:
	swift format lint --strict --recursive Package.swift Plugins Sources Tests

# Lists the lexicon files for the compiler.
lexicons:
	Scripts/embed-lexicons

# Figures on the project's own corpora, held against their floors.
quality: build
	Scripts/quality $(PARCOURS)

# Speed against ICU's word iterator, start-up, peak memory: BENCH=FILE.jsonl for other texts.
bench: build
	python3 Benchmarks/bench.py $(PARCOURS) $(BENCH)

# Feeds readers, tokenizer, lexicon parser and the rest with made-up bytes: ten minutes each, or FUZZ_SECONDS.
fuzz:
	@Scripts/install-missing run
	Scripts/fuzz

# Bombs, loops, cut files, broken encodings: what the program does with each, as a table. Takes 5 GB of /tmp.
hostile: build
	python3 Benchmarks/hostile.py $(PARCOURS)

# A night's run over a large store: STORE=FILE, one that FillStore filled.
night: build
	python3 Benchmarks/nightly.py $(PARCOURS) $(STORE)

# Weights of the lexicons' entries, fitted on labelled texts: STARRED=FOLDER holds the files of Benchmarks/families.txt;
# HELD_OUT=FOLDER takes the lexicons with each family left out. Nothing else needs those files.
tune: build
	@test -n "$(STARRED)" || { echo "make tune: say where the labelled texts are: STARRED=FOLDER" >&2; exit 1; }
	$(PARCOURS) lexicon tune Lexicons --families Benchmarks/families.txt --corpora $(STARRED) $(if $(HELD_OUT),--held-out $(HELD_OUT))
	$(if $(HELD_OUT),python3 Benchmarks/stars.py $(PARCOURS) $(STARRED) --weights $(HELD_OUT))

clean:
	rm -rf .build .build-fuzz findings.jsonl
