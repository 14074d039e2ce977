package notice

import (
	"iter"
	"slices"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// IsPaper reports whether the template is of papers (文书), of which a ledger makes one for
// each department or problem, and not of a notice.
func (t *Template) IsPaper() bool { return t.Paper != "" }

// ByDeadline reports whether the template takes rows by how they stand to their deadlines,
// for which a day must be known.
func (t *Template) ByDeadline() bool {
	return slices.ContainsFunc(t.Where.conditions, func(c condition) bool { return c.column == "到期" })
}

// ForTitles reports whether there is a paper for each of a level of the ledger: titles are
// long, and one may come twice.
func (t *Template) ForTitles() bool {
	return slices.ContainsFunc(t.For, func(name string) bool { return columnNamed(name).node != nil })
}

// columnOffice is the column whose cells may name several departments.
const columnOffice = "责任科室"

// A Share is what one paper is made of: whom or what it is for, and the ledger of the rows
// that it is about.
type Share struct {
	For    ledger.Value
	ledger *ledger.Ledger
}

// Shares deals the rows that a template of papers is about out to those that it is for, in
// the order in which the ledger first names them. offices parts a cell 责任科室. unnamed are
// the places of rows that name nobody; lacking reports that the ledger has none of the
// columns that the papers are for.
func (t *Template) Shares(l *ledger.Ledger, opt Options, offices func(string) []string) (shares []Share, unnamed []finding.Ref, lacking bool) {
	judged := opt.due(l)
	rows := t.Where.chosen(rowsOf(l, &judged))
	rows = slices.DeleteFunc(rows, func(r row) bool { return r.measure == nil })
	by := t.columnFor(l)
	if by == nil {
		return nil, nil, len(rows) > 0
	}
	dealt := map[any]int{}
	of := [][]row{}
	for _, r := range rows {
		owners := ownersOf(by, r, offices)
		if len(owners) == 0 {
			unnamed = append(unnamed, r.measure.Text.At)
		}
		for _, owner := range owners {
			i, known := dealt[by.key(r, owner)]
			if !known {
				i = len(of)
				dealt[by.key(r, owner)] = i
				of, shares = append(of, nil), append(shares, Share{For: owner})
			}
			of[i] = append(of[i], r)
		}
	}
	for i := range shares {
		shares[i].ledger = paperLedger(l, of[i])
	}
	return shares, unnamed, false
}

// columnFor is the first of the columns that papers are for that the ledger fills in at all.
func (t *Template) columnFor(l *ledger.Ledger) *column {
	rows := rowsOf(l, &due{})
	for _, name := range t.For {
		c := columnNamed(name)
		if slices.ContainsFunc(rows, func(r row) bool { return c.value(r).Given() }) {
			return c
		}
	}
	return nil
}

// ownersOf are those that a row's paper goes to.
func ownersOf(by *column, r row, offices func(string) []string) []ledger.Value {
	v := by.value(r)
	if by.name != columnOffice {
		if !v.Given() {
			return nil
		}
		return []ledger.Value{{Text: open(oneLine(v.Text)), At: v.At}}
	}
	var owners []ledger.Value
	for _, name := range offices(v.Text) {
		owners = append(owners, ledger.Value{Text: name, At: v.At})
	}
	return owners
}

// paperLedger is the ledger of some rows with the facts that papers have in common with the
// notice. What makes the notice a document that is sent out is none of theirs; a mark of
// secrecy is. Their day is that of the data.
func paperLedger(whole *ledger.Ledger, rows []row) *ledger.Ledger {
	l := ledgerOf(whole, rows)
	l.Setup, l.Plans, l.Annexes = nil, nil, nil
	info := ledger.Info{Values: map[ledger.Key]ledger.Value{}, Days: map[ledger.Key]day.Day{}, Parts: map[ledger.Key]string{}, Unjudged: whole.Info.Unjudged}
	for _, key := range ledger.Keys {
		if v := whole.Info.Values[key]; v.Given() && !ofNoticeAlone(key) {
			info.Values[key] = v
		}
		if d := whole.Info.Day(key); !d.IsZero() && !ofNoticeAlone(key) {
			info.Days[key] = d
		}
		if part := whole.Info.Parts[key]; part != "" && !ofNoticeAlone(key) {
			info.Parts[key] = part
		}
	}
	if d := whole.Info.Day(ledger.DataDate); !d.IsZero() || info.Unjudged {
		info.Values[ledger.Dated], info.Days[ledger.Dated] = whole.Info.Values[ledger.DataDate], d
	}
	l.Info = info
	return l
}

// ofNoticeAlone reports whether a fact is of the document that the notice is.
func ofNoticeAlone(key ledger.Key) bool {
	return key == ledger.Title || slices.Index(ledger.Keys, key) >= slices.Index(ledger.Keys, ledger.CopyNumber) && key != ledger.Secrecy
}

// ComposePaper makes the paper of a share; counters are those of its rows.
func ComposePaper(s Share, t *Template, count func(*ledger.Ledger) map[string]string, opt Options) (*Notice, finding.List) {
	text := oneLine(s.For.Text)
	return compose(s.ledger, t, count(s.ledger), opt, map[string]Paragraph{nameObject: {text, ofCell(text, s.For.At)}}, nil)
}

// validatePaper holds what a template says of papers to what it is.
func (t *Template) validatePaper() error {
	if !t.IsPaper() {
		if len(t.For) > 0 || t.Where.Given() {
			return faultAt(t.Where.line, "没有 paper（文书的名称），for 和 where 没有作用：通报的各部分各有 where")
		}
		for text := range t.texts() {
			if text.asks(nameObject) {
				return faultAt(text.Line, "花括号里的“%s”在这里填不了：%s", nameObject, placesOf(nameObject))
			}
		}
		return nil
	}
	if len(t.For) == 0 {
		return faultAt(0, "文书的模板没有 for（按哪一栏，一个一份），如 for: 责任科室")
	}
	if t.IsCollective() {
		return faultAt(0, "文书的模板里不能写 from: units：一份文书是一份台账的")
	}
	for _, name := range t.For {
		if FromLedger.column(name) == nil {
			return faultAt(0, "for 写作“%s”，没有这一栏%s", name, meant(name, columnOrder))
		}
	}
	for _, c := range t.Where.conditions {
		if c.rest {
			return faultAt(c.line, "文书的 where 里不能写“%s”：一份模板的文书都取同样的行", theRest)
		}
	}
	return t.Where.validate(FromLedger)
}

// texts calls yield for each text of the template.
func (t *Template) texts() iter.Seq[Text] {
	return func(yield func(Text) bool) {
		list := []Text{t.Title, t.Addressee}
		items := func(x Items) {
			for _, i := range x.list {
				list = append(list, i.Text, i.Each, i.Label)
			}
		}
		for _, p := range t.Parts {
			list = append(list, p.Heading)
			items(p.Text)
			for _, level := range p.Levels {
				list = append(list, level.Heading)
				items(level.Text)
			}
			for _, cells := range append(Form{p.Table}, p.Form...) {
				for _, c := range cells {
					list = append(list, c.Label)
					items(c.Items)
				}
			}
		}
		for _, text := range list {
			if !yield(text) {
				return
			}
		}
	}
}
