package annotate

import (
	"bytes"
	"fmt"

	"tongbao/report/internal/opc"
)

// A pack is the ledger's package being mended. Parts that are not put anew stay
// as they are, to the byte.
type pack struct{ *opc.Package }

func openPack(data []byte) (pack, error) {
	p, err := opc.Open(bytes.NewReader(data))
	return pack{p}, err
}

// free is the first of the names that the pattern gives for 1, 2, … that no part has.
func (p pack) free(pattern string) (name string, n int) {
	for n = 1; ; n++ {
		if name = fmt.Sprintf(pattern, n); !p.Has(name) {
			return name, n
		}
	}
}
