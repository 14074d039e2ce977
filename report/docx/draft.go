package docx

import (
	"bytes"
	"io"

	"tongbao/report/internal/draft"
	"tongbao/report/internal/opc"
)

// writePackage writes the parts; those of a draft with its headers, and sealed.
func writePackage(w io.Writer, parts map[string][]byte, isDraft bool) error {
	if !isDraft {
		return opc.Write(w, opc.Sorted(parts))
	}
	addHeaders(parts)
	var packed bytes.Buffer
	if err := opc.Write(&packed, opc.Sorted(parts)); err != nil {
		return err
	}
	sealed, err := draft.Seal(packed.Bytes())
	if err != nil {
		return err
	}
	_, err = w.Write(sealed)
	return err
}
