package leak

import (
	"errors"
	"strings"

	"tongbao/report/pdf/object"
)

// A charMap has the characters of a font's codes, which are of two bytes.
type charMap map[string]string

// page draws a page, so to speak: it keeps the text of each mark on it, and tells the
// strings of the marks and what stands in none.
func (p *pdfFile) page(r object.Ref, page object.Dict) error {
	fonts, err := p.fonts(page)
	if err != nil {
		return err
	}
	content, err := p.contents(page)
	if err != nil {
		return err
	}
	items, err := object.ParseArray("[" + content + "]")
	if err != nil {
		return err
	}
	var unmarked strings.Builder
	open := []*strings.Builder{&unmarked}
	var chars charMap
	for i, item := range items {
		inner := open[len(open)-1]
		switch item {
		case "Tf":
			chars, err = p.charMap(fonts.Ref(strings.TrimPrefix(items[max(i-2, 0)], "/")))
		case "Tj", "TJ", "'", `"`:
			err = chars.write(inner, items[max(i-1, 0)])
		case "BMC":
			open = append(open, inner)
		case "BDC":
			open = append(open, p.mark(r, items[i-1], inner))
		case "EMC":
			open = open[:max(len(open)-1, 1)]
		}
		if err != nil {
			return err
		}
	}
	p.texts = append(p.texts, unmarked.String())
	return nil
}

// contents are the streams of a page, one or several, as one text.
func (p *pdfFile) contents(page object.Dict) (string, error) {
	value, _ := page.Get("Contents")
	items, err := object.ParseArray("[" + strings.Trim(value, "[]") + "]")
	if err != nil {
		return "", err
	}
	var all strings.Builder
	for ; isReference(items); items = items[3:] {
		content, err := p.content(reference(items))
		if err != nil {
			return "", err
		}
		all.WriteString(content + "\n")
	}
	return all.String(), nil
}

// fonts are the fonts of a page by their names on it.
func (p *pdfFile) fonts(page object.Dict) (object.Dict, error) {
	value, _ := page.Get("Resources")
	if r := page.Ref("Resources"); r > 0 {
		o, err := p.At(r)
		if err != nil {
			return nil, err
		}
		value = o.Dict.String()
	}
	resources, err := object.ParseDict(value)
	if err != nil {
		return nil, err
	}
	fonts, ok := resources.Get("Font")
	if !ok {
		return nil, nil
	}
	return object.ParseDict(fonts)
}

// mark begins marked content and returns where its text goes.
func (p *pdfFile) mark(page object.Ref, properties string, around *strings.Builder) *strings.Builder {
	p.texts = append(p.texts, literals(properties)...)
	d, err := object.ParseDict(properties)
	id, ok := d.Get("MCID")
	if err != nil || !ok {
		return around
	}
	text := &strings.Builder{}
	p.marks[mark{page, id}] = text
	return text
}

// charMap reads the ToUnicode map of a font (ISO 32000-1, 9.10.3).
func (p *pdfFile) charMap(font object.Ref) (charMap, error) {
	if chars, ok := p.maps[font]; ok {
		return chars, nil
	}
	o, err := p.At(font)
	if err != nil {
		return nil, err
	}
	content, err := p.content(o.Dict.Ref("ToUnicode"))
	if err != nil {
		return nil, err
	}
	items, err := object.ParseArray("[" + content + "]")
	if err != nil {
		return nil, err
	}
	chars := charMap{}
	in := false
	for i := 0; i+1 < len(items); i++ {
		switch {
		case items[i] == "beginbfchar":
			in = true
		case items[i] == "endbfchar":
			in = false
		case in:
			chars[strings.Trim(items[i], "<>")] = utf16Text(items[i+1])
			i++
		}
	}
	p.maps[font] = chars
	return chars, nil
}

// write writes the characters of a shown string, or of an array of them.
func (c charMap) write(out *strings.Builder, shown string) error {
	strs := []string{shown}
	if strings.HasPrefix(shown, "[") {
		var err error
		if strs, err = object.ParseArray(shown); err != nil {
			return err
		}
	}
	for _, s := range strs {
		if strings.HasPrefix(s, "(") {
			return errors.New("a string of one-byte codes")
		}
		if !strings.HasPrefix(s, "<") {
			continue // a movement
		}
		codes := strings.Trim(s, "<>")
		for len(codes) >= 4 {
			char, ok := c[codes[:4]]
			if !ok {
				return errors.New("a glyph without a character")
			}
			out.WriteString(char)
			codes = codes[4:]
		}
	}
	return nil
}
