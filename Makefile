# Cofactor: the verbs of daily work. `make help` lists them.
#
# Needs a Debian-like machine and a Swift 6.3 toolchain (https://www.swift.org/install/linux/);
# where make itself is missing: apt-get install make. Everything else installs itself.

SHELL := /bin/sh
.DEFAULT_GOAL := help

# What `make run` listens on, and what it hands on to `cofactor serve`.
HOST ?= 127.0.0.1
PORT ?= 8080
ARGS ?=

# The system packages that the build itself needs: a linker with its headers, git for SwiftPM, and
# OpenSSL and zlib with what finds them.
PACKAGES := g++ git libssl-dev pkg-config zlib1g-dev

SWIFT := swift
BUILD := $(SWIFT) build
PROGRAM := .build/release/cofactor
SUDO := $(shell [ "$$(id -u)" = 0 ] || command -v sudo 2>/dev/null)
APT := $(SUDO) apt-get -o DPkg::Lock::Timeout=300
# The commit that is built, which a program for others tells; in sources without a repository: nobody knows.
COMMIT ?= $(shell git rev-parse --verify --quiet HEAD || echo unknown)
# When that was, for what is made of it: the same commit makes the same bytes.
CREATED ?= $(shell TZ=UTC git log -1 --format=%cd --date=format-local:%Y-%m-%dT%H:%M:%SZ 2>/dev/null)
STATIC := .build-static/release/cofactor
# Where `make install` puts things; DESTDIR stands before both.
PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
EMBEDDED := $(shell find Sources/Knowledge/Data Public -type f 2>/dev/null)

help: ## lists the verbs
	@sed -n 's/^\([a-z][a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | \
		while IFS="$$(printf '\t')" read -r verb text; do printf '  make %-12s %s\n' "$$verb" "$$text"; done

run: data-check ## builds in release, checks the knowledge and serves on HOST:PORT, printing addresses to try
	@exec $(PROGRAM) serve --host $(HOST) --port $(PORT) --greet $(ARGS)

build: prepare ## builds for debugging
	$(BUILD)

release: prepare ## builds the optimised program
	$(BUILD) -c release --product cofactor --static-swift-stdlib

static: prepare ## builds the program that needs no other file: .build-static/release/cofactor
	COFACTOR_COMMIT=$(COMMIT) .ci/static

$(STATIC):
	@$(MAKE) static

install: $(STATIC) ## installs it with its manual, completions and units below PREFIX (/usr/local unless told)
	@COFACTOR_CREATED=$(CREATED) DESTDIR=$(DESTDIR) PREFIX=$(PREFIX) SYSCONFDIR=$(SYSCONFDIR) .ci/install

package: static ## makes a Debian package of it, in .build-package
	@COFACTOR_CREATED=$(CREATED) .ci/package

package-check: PACKAGES += lintian mmdebstrap systemd
package-check: package ## lints the package; installs, runs and removes it in a Debian of its own
	@.ci/package-check

test: prepare ## runs the tests in Swift
	@.ci/test $(TESTS)

bless: prepare ## accepts the API's answers of today as the recorded ones
	COFACTOR_BLESS=1 $(SWIFT) test --quiet --filter RecordedTests

format: toolchain ## formats the Swift sources in place
	$(SWIFT) format -r -i Sources Tests Package.swift

format-check: toolchain ## fails where a Swift source is not formatted, or breaks a style rule
	$(SWIFT) format lint -r --strict Sources Tests Package.swift

data-check: release ## lints the knowledge folder: every fault at once
	$(PROGRAM) check Sources/Knowledge/Data

contract: PACKAGES += python3-venv
contract: release ## holds the release build to what its OpenAPI description promises
	@.ci/contract

counts: release ## counts what a request allocates and how often it calls the kernel
	@.ci/counts

test-site: PACKAGES += chromium default-jre-headless python3-venv
test-site: release ## tries the site in a browser; pictures of its pages go into .site-shots
	@.ci/site $(TESTS)

deploy-check: PACKAGES += haproxy nginx prometheus python3-venv systemd
deploy-check: packages ## holds the Dockerfile and Deploy to the tools that will read them
	@.ci/deploy

check: PACKAGES += chromium default-jre-headless haproxy nginx prometheus python3-venv systemd
check: prepare format-check data-check deploy-check counts contract test-site test ## all that a reviewer runs; the tests come last

check-all: PACKAGES += openssl slowhttptest testssl.sh valgrind wrk
check-all: check ## check, then TLS scanners, attacks, loads and faults against the release build
	@.ci/check-all

image-check: PACKAGES += buildah mmdebstrap podman python3-venv runc wrk
image-check: prepare ## builds the image twice, and runs it with 64 MiB and half a processor
	@.ci/image-check

sanitize: prepare ## runs the tests under ThreadSanitizer and AddressSanitizer
	SANITIZER=thread .ci/test $(TESTS)
	SANITIZER=address .ci/test $(TESTS)

bench: PACKAGES += openssl python3-venv strace valgrind wrk
bench: release ## measures the release build beside other servers, those that are installed
	@python3 Benchmarks/bench.py $(BENCH)

certificate: PACKAGES := openssl
certificate: packages ## makes a certificate of our own to try TLS with, and says how
	@.ci/certificate .certificate
	@echo "Now: make run ARGS='--tls-certificate .certificate/certificate.pem --tls-key .certificate/key.pem'"
	@echo "and: curl --cacert .certificate/certificate.pem https://localhost:$(PORT)/v1"

embed: Sources/CEmbedded/table.c ## rewrites the table of embedded files, and the version of their knowledge

Sources/CEmbedded/table.c: $(EMBEDDED) .ci/embed
	@.ci/embed > $@.new
	@if cmp -s $@.new $@; then rm $@.new; touch $@; else mv $@.new $@; echo "rewrote $@"; fi

fuzz: prepare ## runs each fuzz target for FUZZ_SECONDS (60 unless told)
	@.ci/fuzz $(or $(FUZZ_SECONDS),60)

prepare: toolchain packages embed

toolchain:
	@command -v $(SWIFT) >/dev/null || { \
		echo "There is no Swift toolchain: install Swift 6.3 as https://www.swift.org/install/linux/ says," \
			"and put its usr/bin folder on PATH." >&2; exit 1; }

packages:
	@missing=""; for package in $(PACKAGES); do \
		dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
		command -v apt-get >/dev/null || { echo "Install these packages first:$$missing" >&2; exit 1; }; \
		echo "installing$$missing"; $(APT) update -q && $(APT) install -q -y --no-install-recommends $$missing; fi

clean: ## removes what was built
	rm -rf .build .build-* .certificate .site-shots .venv

.PHONY: help run build release static install package package-check deploy-check test bless format format-check data-check counts contract test-site check check-all image-check sanitize bench certificate embed fuzz prepare toolchain packages clean
