package report

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// issuerOf is the body that a ledger names, so that it can be compared.
func issuerOf(l *ledger.Ledger) string {
	return strings.Join(strings.Fields(l.Info.Text(ledger.Issuer)), "")
}

// twice tells of bodies that the batch counts as several: of the ledgers that were done,
// those that are the same to the byte, and those of one body. Their names are in called.
func (b *Batch) twice(total batchTotal, called []string) finding.List {
	var found finding.List
	told := map[int]bool{}
	for _, same := range alike(b.fingerprints(total)) {
		for _, i := range same[1:] {
			told[i] = true
		}
		found = append(found, sameLedgerKind.At(finding.Ref{},
			fmt.Sprintf("%s的内容完全相同，是同一份台账，却算作了%d家单位。", namesOfLedgers(same, called), len(same)),
			"请只留一份，其余的拿走或者换成应有的台账，再做一次。"))
	}
	issuers := slices.Clone(total.bodies)
	for i := range told {
		issuers[i] = ""
	}
	for _, same := range alike(issuers) {
		found = append(found, sameBodyKind.At(finding.Ref{},
			fmt.Sprintf("%s的发文机关都是“%s”，却算作了%d家单位。", namesOfLedgers(same, called), total.bodies[same[0]], len(same)),
			"是同一家单位的，请只留一份，或者合成一份再做一次；不是的，请改正“发文机关”。"))
	}
	return found
}

// alike returns the places of equal texts, of each that comes several times, in their order.
// Empty ones are like no other.
func alike(texts []string) [][]int {
	places := map[string][]int{}
	for i, text := range texts {
		if text != "" {
			places[text] = append(places[text], i)
		}
	}
	var all [][]int
	for i, text := range texts {
		if same := places[text]; len(same) > 1 && same[0] == i {
			all = append(all, same)
		}
	}
	return all
}

// fingerprints tell files apart, of the ledgers that were done: only those that are as long
// as another are read once more.
func (b *Batch) fingerprints(total batchTotal) []string {
	sizes := make([]string, len(b.Paths))
	for i, path := range b.Paths {
		if info, err := os.Stat(path); err == nil && total.well[i] {
			sizes[i] = fmt.Sprint(info.Size())
		}
	}
	prints := make([]string, len(b.Paths))
	for _, same := range alike(sizes) {
		for _, i := range same {
			prints[i] = fingerprint(b.Paths[i])
		}
	}
	return prints
}

// fingerprint is the hash of a file, empty where it can't be read.
func fingerprint(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, io.LimitReader(f, maxFile+1)); err != nil {
		return ""
	}
	return string(hash.Sum(nil))
}

// mostTwice is how many ledgers a sentence names that are alike.
const mostTwice = 10

func namesOfLedgers(places []int, called []string) string {
	var names []string
	for _, i := range places[:min(len(places), mostTwice)] {
		names = append(names, "“"+called[i]+"”")
	}
	text := strings.Join(names, "、")
	if n := len(places); n > mostTwice {
		text += fmt.Sprintf("等%d份台账", n)
	}
	return text
}

// fileNames are what ledgers are called, with their endings.
func fileNames(paths, stems []string) []string {
	names := make([]string, len(paths))
	for i, path := range paths {
		names[i] = stems[i] + filepath.Ext(path)
	}
	return names
}
