package reading

import (
	"bytes"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger/compound"
	"tongbao/report/ledger/compound/compoundtest"
)

// What a compound file without a readable workbook is taken for.
func TestContainersThatHoldNoWorkbook(t *testing.T) {
	long := compoundtest.Stream{Name: "Workbook", Content: bytes.Repeat([]byte{9, 8, 16, 0, 0, 6}, 2000)}
	whole := compoundtest.Write(long)
	with := func(name string, content ...byte) []byte {
		return compoundtest.Write(compoundtest.Stream{Name: name, Content: content})
	}
	for _, c := range []struct {
		name string
		file []byte
		rule string
	}{
		{"signature alone", []byte(compound.Signature), "damaged-file"},
		{"stream cut short", whole[:len(whole)-2048], "damaged-file"},
		{"damaged stream", whole, "damaged-file"},
		{"no stream of a workbook", with("WordDocument", 1, 2, 3), "other-format"},
		{"Excel 4 in a container", with("Book", 9, 4, 6, 0, 0, 0, 16, 0, 0, 0), "other-format"},
		{"encrypted in an unknown way", encryptedBy(4, 3), "encrypted"},
		{"encrypted, with nothing that says how", with("EncryptedPackage", make([]byte, 24)...), "damaged-file"},
	} {
		_, err := open(c.file, nil)
		if f, is := err.(finding.Finding); !is || f.ID() != c.rule {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// encryptedBy is an encrypted package of a version that is not known.
func encryptedBy(major, minor byte) []byte {
	return compoundtest.Write(
		compoundtest.Stream{Name: "EncryptionInfo", Content: []byte{major, 0, minor, 0, 0, 0, 0, 0}},
		compoundtest.Stream{Name: "EncryptedPackage", Content: make([]byte, 24)},
	)
}
