package webpage

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/quotedprintable"
	"path"
	"regexp"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/markup"
)

// A part is one of an archive, decoded.
type part struct {
	name string // the last element of its address
	text string
}

// Bounds on archives.
const (
	maxNesting = 3 // of parts in parts
	maxParts   = 1000

	// longestField is up to how many bytes a field of a mail's header goes on in more
	// lines; those that are asked for have some hundred.
	longestField = 4096
)

// ReadArchive reads a page that is saved with its parts as mail (MHTML), as Read does.
// Where Excel wrote it, with a page for each sheet, these make one workbook.
func ReadArchive(data []byte) ([]*grid.Workbook, error) {
	if bytes.IndexByte(data[:min(len(data), 64)], 0) >= 0 { // in UTF-16
		data = []byte(markup.Decode(data, ""))
	}
	parts, err := split(data, maxNesting)
	if err != nil {
		return nil, err
	}
	sheets := sheetNames(parts)
	var books []*grid.Workbook
	budget := grid.NewBudget(len(data))
	for _, p := range parts {
		name, listed := sheets[p.name]
		if sheets != nil && !listed {
			continue
		}
		read, err := readText(p.text, name, budget)
		if err != nil {
			return nil, err
		}
		books = append(books, read...)
	}
	if sheets != nil {
		return oneBook(books), nil
	}
	return books, nil
}

// oneBook joins workbooks.
func oneBook(books []*grid.Workbook) []*grid.Workbook {
	one := &grid.Workbook{}
	for _, b := range books {
		one.Sheets = append(one.Sheets, b.Sheets...)
		one.Faults = append(one.Faults, b.Faults...)
	}
	return []*grid.Workbook{one}
}

// split returns the pages among the parts of a mail.
func split(data []byte, nesting int) ([]part, error) {
	header, body := head(data)
	kind, params, err := mime.ParseMediaType(header["content-type"])
	if err != nil {
		kind, _, _ = strings.Cut(strings.ToLower(header["content-type"]), ";")
	}
	switch {
	case strings.HasPrefix(kind, "multipart/") && nesting > 0:
		return splitBody(body, boundary(body, params["boundary"]), nesting)
	case strings.HasPrefix(kind, "text/html"), strings.HasPrefix(kind, "application/xhtml"):
		body, err := decode(body, header["content-transfer-encoding"])
		if err != nil {
			return nil, unreadable()
		}
		return []part{{baseName(header["content-location"]), markup.Decode(body, params["charset"])}}, nil
	}
	return nil, nil
}

// splitBody splits the body of a mail at its boundary, a line of its own.
func splitBody(body []byte, boundary string, nesting int) ([]part, error) {
	var all []part
	if boundary == "" {
		return nil, unreadable()
	}
	pieces := bytes.SplitN(append([]byte("\n"), body...), []byte("\n--"+boundary), maxParts)
	for _, piece := range pieces[1:] {
		if bytes.HasPrefix(piece, []byte("--")) {
			break
		}
		_, piece, _ = bytes.Cut(piece, []byte("\n"))
		parts, err := split(piece, nesting-1)
		if err != nil {
			return nil, err
		}
		all = append(all, parts...)
	}
	return all, nil
}

// boundary returns the boundary that a header gives, or else that of the first line
// that looks like one.
func boundary(body []byte, given string) string {
	if given != "" {
		return given
	}
	for line := range bytes.Lines(body) {
		if rest, ok := bytes.CutPrefix(line, []byte("--")); ok {
			return string(bytes.TrimSpace(rest))
		}
	}
	return ""
}

// head parts the header of a mail, by small names, from its body. Fields go on in lines
// that begin with a blank.
func head(data []byte) (header map[string]string, body []byte) {
	header = map[string]string{}
	name := ""
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), "\r\n")
	for len(data) > 0 {
		line, rest, _ := bytes.Cut(data, []byte("\n"))
		data = rest
		text := strings.TrimRight(string(line), "\r")
		if text == "" {
			break
		}
		if text[0] == ' ' || text[0] == '\t' {
			if len(header[name]) < longestField {
				header[name] += " " + strings.TrimSpace(text)
			}
			continue
		}
		key, value, _ := strings.Cut(text, ":")
		name = strings.ToLower(strings.TrimSpace(key))
		header[name] = strings.TrimSpace(value)
	}
	return header, data
}

// decode undoes the transfer encoding of a part.
func decode(body []byte, encoding string) ([]byte, error) {
	switch strings.ToLower(encoding) {
	case "quoted-printable":
		return io.ReadAll(quotedprintable.NewReader(bytes.NewReader(body)))
	case "base64":
		blanks := func(r rune) rune {
			if strings.ContainsRune(" \t\r\n", r) {
				return -1
			}
			return r
		}
		return base64.StdEncoding.AppendDecode(nil, bytes.Map(blanks, body))
	}
	return body, nil
}

// worksheet is what Excel's main page says of a sheet.
var worksheet = regexp.MustCompile(`(?is)<x:Name>([^<]*)</x:Name>\s*<x:WorksheetSource\s+HRef=["']?([^"'\s>]+)`)

// sheetNames returns the names of the sheets by those of their parts, nil where there
// are none.
func sheetNames(parts []part) map[string]string {
	names := map[string]string{}
	for _, p := range parts {
		for _, m := range worksheet.FindAllStringSubmatch(p.text, maxParts) {
			names[baseName(m[2])] = m[1]
		}
	}
	for _, p := range parts {
		if _, ok := names[p.name]; ok {
			return names
		}
	}
	return nil
}

// baseName returns the last element of an address.
func baseName(address string) string { return path.Base(strings.ReplaceAll(address, `\`, "/")) }

func unreadable() error {
	return grid.Damaged(finding.Ref{}, "文件已损坏，其中的网页读不出来。")
}
