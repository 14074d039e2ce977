package xls

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// pages are the code pages of CODEPAGE records.
var pages = map[int]encoding.Encoding{
	367: charmap.Windows1252, 1252: charmap.Windows1252, 0x8001: charmap.Windows1252,
	10000: charmap.Macintosh, 0x8000: charmap.Macintosh,
	932: japanese.ShiftJIS, 949: korean.EUCKR, 950: traditionalchinese.Big5,
}

// codePage returns the encoding of texts before Excel 97. What is not known, or known
// to be simplified Chinese, is GBK with what was added to it later.
func codePage(number int) encoding.Encoding {
	if page, ok := pages[number]; ok {
		return page
	}
	return simplifiedchinese.GB18030
}
