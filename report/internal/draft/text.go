package draft

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"regexp"
)

// SealText puts the seal of a file of text where it has Unsealed, once. It holds as long
// as not a byte changes.
func SealText(data []byte) []byte {
	return bytes.Replace(data, []byte(Unsealed), []byte(textSeal(data)), 1)
}

func textSeal(unsealed []byte) string { return fmt.Sprintf("%x", sha256.Sum256(unsealed)) }

var sealForm = regexp.MustCompile(`\b[0-9a-f]{64}\b`)

// IsSealedText reports whether a file of text is a draft as its writer left it.
func IsSealedText(data []byte) bool {
	if !bytes.Contains(data, []byte(Mark)) {
		return false
	}
	for _, at := range sealForm.FindAllIndex(data, -1) {
		unsealed := bytes.Clone(data)
		copy(unsealed[at[0]:at[1]], Unsealed)
		if string(data[at[0]:at[1]]) == textSeal(unsealed) {
			return true
		}
	}
	return false
}
