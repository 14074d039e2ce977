package annotate

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"tongbao/report/internal/xlsxzip"
	"tongbao/report/internal/zipfile"
)

// Bounds on what is unpacked of a workbook, in bytes.
const (
	maxUnzipped = 512 << 20
	maxPart     = 256 << 20
)

var errTooLarge = errors.New("annotate: the workbook unpacks to too much")

// A pack is a package of parts (ECMA-376-2). Parts are read when they are asked
// for; those that are not put anew stay as they are, to the byte.
type pack struct {
	files map[string]*zip.File // by lower-case name: names of parts have no case
	put   map[string]part      // what is written anew, likewise
	left  int64                // how much more may be unpacked
}

// A part has its name as the archive spells it.
type part struct {
	name    string
	content []byte
}

func openPack(data []byte) (*pack, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	p := &pack{files: map[string]*zip.File{}, put: map[string]part{}, left: maxUnzipped}
	for _, f := range archive.File {
		p.files[key(f.Name)] = f
	}
	return p, nil
}

func key(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

func (p *pack) has(name string) bool {
	_, put := p.put[key(name)]
	return put || p.files[key(name)] != nil
}

// read is a part's content, as it was put last.
func (p *pack) read(name string) ([]byte, error) {
	if put, is := p.put[key(name)]; is {
		return put.content, nil
	}
	file := p.files[key(name)]
	if file == nil {
		return nil, fmt.Errorf("annotate: no part %s", name)
	}
	r, err := file.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	limit := min(p.left, maxPart)
	content, err := io.ReadAll(io.LimitReader(r, limit+1))
	if p.left -= int64(len(content)); err == nil && int64(len(content)) > limit {
		err = errTooLarge
	}
	return content, err
}

// write puts a part's content.
func (p *pack) write(name string, content []byte) {
	if file := p.files[key(name)]; file != nil {
		name = file.Name
	}
	p.put[key(name)] = part{name, content}
}

// free is the first of the names that the pattern gives for 1, 2, … that no part has.
func (p *pack) free(pattern string) (name string, n int) {
	for n = 1; ; n++ {
		if name = fmt.Sprintf(pattern, n); !p.has(name) {
			return name, n
		}
	}
}

// bytes is the package with what was put.
func (p *pack) bytes() ([]byte, error) {
	var out bytes.Buffer
	z := zipfile.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(p.files)) {
		if _, put := p.put[name]; !put {
			if err := z.Copy(p.files[name]); err != nil {
				return nil, err
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(p.put)) {
		w, err := z.Create(p.put[name].name)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(p.put[name].content); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return xlsxzip.Normalise(out.Bytes())
}
