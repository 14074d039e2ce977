package fonts

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"tongbao/fonts/truetype"
	"tongbao/report/gongwen"
)

// maxFontFile bounds a font file, in bytes; the largest Chinese ones have 40 MB.
const maxFontFile = 64 << 20

// Auto is the set of the faces that the format names where the machine has them
// in its usual folders, before the shipped ones.
func Auto() *Set { return ofMachine(folders()) }

// Dir is the set of the faces that the format names where the folder, or one
// inside it, has them, before the shipped ones.
func Dir(path string) *Set { return chosen(scan([]string{path})) }

func ofMachine(folders []string) *Set {
	found, whole := scan(folders)
	set := chosen(found, whole)
	for _, t := range gongwen.Typefaces {
		if !slices.ContainsFunc(found, func(c candidate) bool { return c.called(official[t]) }) {
			set.absent = append(set.absent, t)
		}
	}
	return set
}

func chosen(found []candidate, whole bool) *Set {
	set := &Set{chains: embeddedSet.chains, partial: !whole}
	for _, t := range gongwen.Typefaces {
		if face := set.choose(found, official[t]); face != nil {
			set.chains[t] = append([]*Face{face}, embeddedSet.chains[t]...)
		}
	}
	return set
}

// choose is the first face that goes by one of the names and can be used.
func (s *Set) choose(found []candidate, names []string) *Face {
	for _, name := range names {
		for _, c := range found {
			if !c.called([]string{name}) {
				continue
			}
			face, err := open(c)
			if err == nil {
				return face
			}
			s.refuse(c.path, err)
		}
	}
	return nil
}

// open reads a face and looks at all of it, so that nothing in it can stop a notice
// that is being laid out.
func open(c candidate) (face *Face, err error) {
	defer func() {
		if failure := recover(); failure != nil {
			face, err = nil, fmt.Errorf("broken: %v", failure)
		}
	}()
	info, err := os.Stat(c.path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("no plain file")
	}
	if info.Size() > maxFontFile {
		return nil, fmt.Errorf("%d bytes are too many for a font", info.Size())
	}
	data, err := os.ReadFile(c.path)
	if err != nil {
		return nil, err
	}
	font, err := truetype.Parse(data, c.member)
	if err != nil {
		return nil, err
	}
	if err := usable(font); err != nil {
		return nil, err
	}
	parsed := func() *truetype.Font { return font }
	return &Face{Name: font.PostScriptName(), Source: c.path, font: parsed}, nil
}

var errStyled = errors.New("a bold or italic face")

// usable tells by its error why a font cannot set Chinese text.
func usable(font *truetype.Font) error {
	if err := font.Embeddable(); err != nil {
		return err
	}
	if font.Styled() {
		return errStyled
	}
	for _, r := range "一的中国" {
		if glyph := font.Index(r); glyph == 0 || !font.Inked(glyph) {
			return fmt.Errorf("no glyph for %c", r)
		}
	}
	return font.Sound()
}
