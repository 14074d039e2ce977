package main

import (
	"bytes"
	"encoding/csv"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// separated is a sheet as text with the separator between its cells.
func separated(p picture, separator rune) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = separator, true
	for _, row := range p.rows {
		line := make([]string, len(p.widths))
		copy(line, row.cells)
		for i := range line {
			if isMark(line[i]) {
				line[i] = ""
			}
		}
		if err := w.Write(line); err != nil {
			return nil, err
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// withMark is a text as UTF-8 with a byte order mark, as spreadsheets save it.
func withMark(text []byte) ([]byte, error) { return append([]byte("\ufeff"), text...), nil }

func inGB18030(text []byte) ([]byte, error) {
	return simplifiedchinese.GB18030.NewEncoder().Bytes(text)
}

func asItIs(text []byte) ([]byte, error) { return text, nil }
