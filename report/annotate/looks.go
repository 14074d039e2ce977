package annotate

import (
	"encoding/xml"
	"fmt"
	"path"
	"strconv"
	"strings"

	"tongbao/report/finding"
)

// A look is a format that the workbook has, in the colour of a grade.
type look struct {
	format int
	grade  finding.Severity
}

// looks add coloured formats to a workbook's own. Each is a copy of the cell's own format
// to the letter, but for its fill. Where that has a colour, it may mean a state or a
// level; it stays, and the copy has a frame of the grade's colour instead of its border.
type looks struct {
	*styles
	part  string
	added map[look]int
	order []look
}

// looks reads the workbook's styles; one that has none gets plain ones.
func (p pack) looks(s sheet) (*looks, error) {
	relations, err := p.Relations(s.book)
	if err != nil {
		return nil, err
	}
	l := &looks{added: map[look]int{}}
	own, there := relations.OfKind("styles")
	if l.part = own.Target; !there {
		if l.part, err = p.addStyles(s); err != nil {
			return nil, err
		}
	}
	data, err := p.Read(l.part)
	if err != nil {
		return nil, err
	}
	l.styles, err = readStyles(data)
	return l, err
}

// plainStyles are those of a workbook without any, in the family's namespace.
const plainStyles = xml.Header + `<styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
	`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
	`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
	`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
	`<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`

func (p pack) addStyles(s sheet) (string, error) {
	page, err := p.readPage(s)
	if err != nil {
		return "", err
	}
	part, _ := p.free(path.Join(path.Dir(s.book), "styles%d.xml"))
	p.Put(part, fmt.Appendf(nil, plainStyles, escaped(page.namespace)))
	if _, err := p.relate(s.book, s.family+"styles", relative(s.book, part)); err != nil {
		return "", err
	}
	return part, p.declare(part, typeStyles)
}

// of is the number of a cell's format in the colour of a grade. ok is false for a format
// that the workbook does not have, and where it can have no more.
func (l *looks) of(format int, grade finding.Severity) (number int, ok bool) {
	k := look{format, grade}
	if n, made := l.added[k]; made {
		return n, true
	}
	own := len(l.formats.items)
	if format >= own || own+len(l.order) >= maxFormats || l.fills.end == 0 || l.borders.end == 0 {
		return 0, false
	}
	l.added[k] = own + len(l.order)
	l.order = append(l.order, k)
	return l.added[k], true
}

// withAdded are the workbook's styles with what was added.
func (l *looks) withAdded() []byte {
	fills, borders := newAddition(&l.fills), newAddition(&l.borders)
	formats := newAddition(&l.formats)
	for _, k := range l.order {
		c := colours[k.grade]
		if item := l.formats.items[k.format]; l.isFilled(item.open.number(l.data, "fillId", 0)) {
			formats.add(l.with(item, "border", borders.once(frame(l.borders.open.prefix, c.line))))
		} else {
			formats.add(l.with(item, "fill", fills.once(plainFill(l.fills.open.prefix, c.fill))))
		}
	}
	var edits []edit
	for _, list := range []*listAddition{fills, borders, formats} {
		edits = append(edits, list.edits(l.data)...)
	}
	return apply(l.data, edits)
}

// with is a copy of a format that applies another fill or border.
func (l *looks) with(item styleItem, what string, id int) string {
	own := l.data[item.from:item.to]
	open := newTag(own, 0, item.open.to-item.from)
	apply1 := "apply" + strings.ToUpper(what[:1]) + what[1:]
	return string(apply(own, []edit{open.set(own, what+"Id", strconv.Itoa(id)), open.set(own, apply1, "1")}))
}

func plainFill(prefix, rgb string) string {
	return fmt.Sprintf(`<%[1]sfill><%[1]spatternFill patternType="solid"><%[1]sfgColor rgb="FF%[2]s"/><%[1]sbgColor indexed="64"/></%[1]spatternFill></%[1]sfill>`, prefix, rgb)
}

func frame(prefix, rgb string) string {
	var b strings.Builder
	for _, side := range []string{"left", "right", "top", "bottom"} {
		fmt.Fprintf(&b, `<%[1]s%[2]s style="medium"><%[1]scolor rgb="FF%[3]s"/></%[1]s%[2]s>`, prefix, side, rgb)
	}
	return fmt.Sprintf(`<%[1]sborder>%[2]s<%[1]sdiagonal/></%[1]sborder>`, prefix, b.String())
}
