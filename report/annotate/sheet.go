package annotate

import (
	"errors"
	"path"

	"tongbao/report/finding"
)

// comment writes a sheet's findings into its comments and boxes.
func (p pack) comment(s sheet, list map[cell]finding.List) error {
	told, fills := map[cell]string{}, map[cell]string{}
	for at, findings := range list {
		told[at] = text(findings)
		fills[at] = colours[findings[0].Severity].fill
	}
	page, err := p.readPage(s)
	if err != nil {
		return err
	}
	cells, err := p.putComments(s, page, told)
	if err != nil {
		return err
	}
	if err := p.putShapes(s, page, cells, boxes{told: told, colours: fills}); err != nil {
		return err
	}
	return p.putReplies(s, told)
}

// putComments writes the sheet's part of comments, and gives the cells that
// have one then.
func (p pack) putComments(s sheet, page *page, told map[cell]string) ([]cell, error) {
	part, err := p.commentsPart(s, page)
	if err != nil {
		return nil, err
	}
	data, err := p.Read(part)
	if err != nil {
		return nil, err
	}
	c, err := readComments(data)
	if err != nil {
		return nil, err
	}
	p.Put(part, c.with(told))
	all := map[cell]bool{}
	for at := range told {
		all[at] = true
	}
	for at := range c.texts {
		all[at] = true
	}
	return inOrder(all), nil
}

// commentsPart is the sheet's part of comments, a new one where it has none.
func (p pack) commentsPart(s sheet, page *page) (string, error) {
	relations, err := p.Relations(s.part)
	if err != nil {
		return "", err
	}
	if own, there := relations.OfKind("comments"); there {
		return own.Target, nil
	}
	added, err := p.add(s, "comments", "comments%d.xml")
	if err != nil {
		return "", err
	}
	p.Put(added.part, noComments(page.namespace))
	return added.part, p.declare(added.part, typeComments)
}

var errNoDrawing = errors.New("annotate: a worksheet refers to a drawing that is not there")

// putShapes writes the boxes of the sheet's comments, at their cells.
func (p pack) putShapes(s sheet, page *page, cells []cell, b boxes) error {
	part, block, err := p.drawing(s, page)
	if err != nil {
		return err
	}
	b.sizes = page.sizes
	if b.drawing, err = p.Read(part); err != nil {
		return err
	}
	data, err := b.with(cells, block)
	if err != nil {
		return err
	}
	p.Put(part, data)
	return nil
}

// drawing is the part of the sheet's boxes, a new one where it has none, and
// the block of ids for a new one.
func (p pack) drawing(s sheet, page *page) (part string, block int, err error) {
	if page.drawing == "" {
		return p.addDrawing(s, page)
	}
	relations, err := p.Relations(s.part)
	for _, r := range relations {
		if r.ID == page.drawing && p.Has(r.Target) {
			return r.Target, 1, err
		}
	}
	return "", 0, errors.Join(errNoDrawing, err)
}

func (p pack) addDrawing(s sheet, page *page) (part string, block int, err error) {
	added, err := p.add(s, "vmlDrawing", "drawings/vmlDrawing%d.vml")
	if err != nil {
		return "", 0, err
	}
	p.Put(added.part, noShapes(added.number))
	p.Put(s.part, page.with(s.family, added.id))
	return added.part, added.number, p.declareEnding("vml", typeDrawing)
}

// An addition is a part that a sheet refers to and that is still to be written.
type addition struct {
	part, id string
	number   int // of the parts of its kind
}

func (p pack) add(s sheet, kind, pattern string) (a addition, err error) {
	a.part, a.number = p.free(path.Join(path.Dir(path.Dir(s.part)), pattern))
	a.id, err = p.relate(s.part, s.family+kind, relative(s.part, a.part))
	return a, err
}
