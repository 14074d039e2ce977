#!/bin/sh
# Makes the ledgers in the old format (.xls, .et) anew: LibreOffice saves them from
# the .xlsx that the program here makes. Run it at the repository's root. The bytes
# hang on its version: commit them only where the content has changed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
go run ./samples/make -old "$work/from"
for file in "$work"/from/*; do
	name=$(basename "$file")
	cp "$file" "$work/ledger.xlsx"
	soffice --headless "-env:UserInstallation=file://$work/profile" \
		--convert-to xls:"MS Excel 97" --outdir "$work" "$work/ledger.xlsx" >/dev/null
	mv "$work/ledger.xls" "samples/各种台账/$name"
done
