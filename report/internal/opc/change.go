package opc

import (
	"archive/zip"
	"bytes"
	"maps"
	"slices"
)

// Put gives a part a content, which Read returns from then on. A part that is
// there keeps its name as the archive spells it.
func (p *Package) Put(name string, content []byte) {
	if file := p.files[key(name)]; file != nil {
		name = file.Name
	}
	p.put[key(name)] = Part{name, content}
}

// Bytes is the package with what was put, in the form that Normalise gives. All
// other parts are copied as they are packed.
func (p *Package) Bytes() ([]byte, error) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(p.files)) {
		if _, put := p.put[name]; !put {
			if err := z.Copy(p.files[name]); err != nil {
				return nil, damaged(name, err)
			}
		}
	}
	for _, part := range p.put {
		packed, err := Pack(part.Name, part.Content)
		if err == nil {
			err = packed.addTo(z)
		}
		if err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return Normalise(out.Bytes())
}
