package summary

import (
	"encoding/xml"
	"io"
	"os"
	"slices"

	"tongbao/report/internal/opc"
)

// namesPart is the part of a workbook that names its sheets; maxNames bounds
// how much of it is read, in bytes.
const (
	namesPart = "xl/workbook.xml"
	maxNames  = 1 << 20
)

// Is reports by its sheets whether the file at path is a workbook that this
// package wrote, whatever the file is called and whatever program has saved it
// since. A file that cannot be read is none.
func Is(path string) bool {
	names := sheetNames(path)
	return slices.ContainsFunc(ownSheets, func(sheets []string) bool {
		return !slices.ContainsFunc(sheets, func(name string) bool { return !slices.Contains(names, name) })
	})
}

// ownSheets are the sheets by which a workbook of ours is known, of each kind: a summary,
// one of the time when the checks were in it, the checks, and the summary of a batch.
var ownSheets = [][]string{
	{overviewSheet, detailSheet, taskSheet, dutySheet},
	{overviewSheet, detailSheet, checkSheet},
	{checkSheet, proofSheet, sourceSheet, factsSheet},
	{batchSheet, allSheet},
}

// sheetNames returns the names of a workbook's sheets, none where it can't be read.
func sheetNames(path string) []string {
	file, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer file.Close()
	about, err := file.Stat()
	if err != nil {
		return nil
	}
	pack, err := opc.Open(io.NewSectionReader(file, 0, about.Size()))
	if err != nil {
		return nil
	}
	part, err := pack.Open(namesPart)
	if err != nil {
		return nil
	}
	defer part.Close()
	return namesIn(io.LimitReader(part, maxNames))
}

// namesIn returns the names that the workbook's own part lists.
func namesIn(part io.Reader) []string {
	var book struct {
		Sheets []struct {
			Name string `xml:"name,attr"`
		} `xml:"sheets>sheet"`
	}
	if xml.NewDecoder(part).Decode(&book) != nil {
		return nil
	}
	var names []string
	for _, s := range book.Sheets {
		names = append(names, s.Name)
	}
	return names
}
