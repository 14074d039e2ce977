package docx

import (
	"crypto/sha256"
	"fmt"
	"hash"
	"io"

	"tongbao/report/gongwen"
	"tongbao/report/notice"
)

// Each file calls the faces that it carries by names of its own. Word keeps the faces of
// all open files under their names: by the plain one, a second file would be set in the
// first one's cut face, which lacks its characters.

// maxFamily is how many UTF-16 units Windows allows a family's name (LF_FACESIZE, less
// the zero at its end). Names here have no characters beyond U+FFFF.
const maxFamily = 31

// digest returns what tells a file's text from other files'.
func digest(flow []notice.Block, isDraft bool) [sha256.Size]byte {
	sum := sha256.New()
	fmt.Fprintln(sum, isDraft)
	for _, block := range flow {
		hashed(sum, block.Text())
		for _, row := range block.Table {
			for _, cell := range row {
				hashed(sum, cell)
			}
		}
	}
	return [sha256.Size]byte(sum.Sum(nil))
}

// hashed adds a text so that no two lists of texts are the same bytes.
func hashed(to hash.Hash, text string) {
	fmt.Fprintln(to, len(text))
	io.WriteString(to, text)
}

// own returns the name under which this file carries a face: the family's, and what tells
// its text and face from those of others.
func (e *embedding) own(family, face string) string {
	sum := sha256.Sum256(fmt.Appendf(e.digest[:], "%s\n%s", family, face))
	suffix := fmt.Sprintf("-%X", sum[:4])
	plain := []rune(family)
	return string(plain[:min(len(plain), maxFamily-len(suffix))]) + suffix
}

// family returns the name of a typeface in the file: the plain one unless the file
// carries the face.
func (e *embedding) family(t gongwen.Typeface) string {
	plain := fontName(t)
	if e == nil || e.used[plain] == nil {
		return plain
	}
	return e.own(plain, e.used[plain].face.Name)
}
