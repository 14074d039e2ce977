// Package draft is how the files of a draft (草稿) are told from finished ones: by their
// names, and by what their writers put into them.
package draft

import (
	"path/filepath"
	"strings"
)

// Mark is what a draft says of itself, in its properties and on its pages.
const Mark = "草稿"

// Writer is who last wrote a draft in its properties, as long as nobody else has saved it.
const Writer = "tongbao"

// Name returns the name of a file that is a draft: 通报（草稿）.docx for 通报.docx.
func Name(name string) string {
	ending := filepath.Ext(name)
	return strings.TrimSuffix(name, ending) + "（" + Mark + "）" + ending
}
