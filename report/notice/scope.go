package notice

import (
	"strconv"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A scope is the rows that a text stands over: counters count them, and their fields can
// be asked for.
type scope struct {
	ledger   *ledger.Ledger
	rows     []row
	all      bool                 // these are all the ledger's rows
	counters map[string]string    // of the rows, once one was asked for
	offices  func() stats.Offices // of the ledger
}

// counter is a counter of the rows; whole is that of the ledger. Those that compare with
// an earlier ledger are not counted anew.
func (s *scope) counter(name, whole string) string {
	if s.all || strings.HasPrefix(name, sinceEarlier) {
		return whole
	}
	if s.counters == nil && s.rows[0].unit != nil {
		s.counters = countersOf(s.rows)
	}
	if s.counters == nil {
		s.counters = stats.Count(ledgerOf(s.ledger, s.rows)).Counters(nil)
	}
	return s.counters[name]
}

// has reports whether a name is that of a field.
func (s *scope) has(name string) bool { return columnNamed(name) != nil }

// field is what the rows say in a column: sentences one after the other, states as the
// least advanced, other things by name, each once.
func (s *scope) field(name string) (p Paragraph, known bool) {
	c := columnNamed(name)
	switch {
	case c == nil:
		return Paragraph{}, false
	case c.kept != "" && !s.ledger.HasColumn(c.kept):
		return Paragraph{}, true
	case c.text:
		return s.sentences(c), true
	case c.states:
		return s.state(c), true
	}
	return inList(s.values(c)), true
}

func (s *scope) sentences(c *column) Paragraph {
	var j joiner
	for _, r := range s.rows {
		j.add(sentenceOf(c, r))
	}
	return j.joined()
}

// sentenceOf is what a row says in a column of sentences.
func sentenceOf(c *column, r row) Paragraph {
	if c.name == columnMeasure && r.measure != nil {
		return measureText(r.measure)
	}
	v := c.value(r)
	text := closed(oneLine(v.Text))
	return Paragraph{text, ofCell(text, v.At)}
}

// values are the texts of a column, each once, without a mark at their ends.
func (s *scope) values(c *column) []Paragraph {
	var list []Paragraph
	seen := map[string]bool{}
	for _, r := range s.rows {
		v := c.value(r)
		for _, text := range s.texts(c, v) {
			if text != "" && !isNone(text) && !seen[text] {
				seen[text] = true
				list = append(list, Paragraph{text, ofCell(text, v.At)})
			}
		}
	}
	return list
}

// state is the least advanced of the rows' states; that of one that is not known is not
// known either.
func (s *scope) state(c *column) Paragraph {
	least, at, any := ledger.Done, finding.Ref{}, false
	for _, r := range s.rows {
		if r.measure == nil {
			continue
		}
		v := c.value(r)
		state, _ := ledger.StateNamed(v.Text)
		if !any || state < least {
			least, at, any = state, v.At, true
		}
	}
	if !any || least == ledger.UnknownState {
		return Paragraph{}
	}
	return Paragraph{least.String(), ofCell(least.String(), at)}
}

// at is the cell of the first row that has one.
func (s *scope) at() finding.Ref {
	for _, r := range s.rows {
		if r.measure != nil {
			return r.measure.Text.At
		}
	}
	return finding.Ref{}
}

// Forms in which a name in braces may be wanted.
const (
	formChinese  = "中文"  // a counter in Chinese figures
	formUnclosed = "去句号" // a text without the mark at its end
	formQuoted   = "引文"  // names in quotation marks, one after the other
	formOwn      = "原文"  // a state in the ledger's own words
	formOnce     = "不重复" // a measure with its progress, or the progress alone where it repeats the measure
)

// forms are those there are, in the order in which they are listed to a person.
var forms = []string{formChinese, formUnclosed, formQuoted, formOwn, formOnce}

// formed gives a text the form that is wanted.
func (f facts) formed(name, form string, p Paragraph) Paragraph {
	switch form {
	case "":
		return p
	case formChinese:
		p.Text = chineseCount(p.Text)
	case formUnclosed:
		return unclosed(p)
	default:
		if f.rows != nil {
			return f.rows.formed(name, form, p)
		}
	}
	return p
}

// unclosed takes the mark from the end of a text, of one in quotation marks too.
func unclosed(p Paragraph) Paragraph {
	inner, quoted := strings.CutSuffix(p.Text, "”")
	if !quoted || !strings.HasPrefix(p.Text, "“") {
		return p.cut(open(p.Text))
	}
	return joined(p.part(0, len(open(inner))), p.part(len(inner), len(p.Text)))
}

func (s *scope) formed(name, form string, p Paragraph) Paragraph {
	c := columnNamed(name)
	switch {
	case form == formQuoted && c != nil:
		return s.quoted(c)
	case form == formOwn:
		own := column{value: ofMeasure(func(m *ledger.Measure) ledger.Value { return m.Status })}
		if list := s.values(&own); len(list) > 0 {
			return inList(list)
		}
	case form == formOnce && len(s.rows) == 1 && s.rows[0].measure != nil:
		return once(s.rows[0].measure)
	}
	return p
}

// quoted is the texts of a column in quotation marks, between which no mark stands: of one
// of several sentences the first, which names the thing, and of what was found the name
// without the words of a heading, as some have them and others do not: 关于…的问题.
func (s *scope) quoted(c *column) Paragraph {
	var j joiner
	for _, v := range s.values(c) {
		text := firstSentence(v.Text)
		if c.found {
			text, _ = undressed(text, "关于", "问题")
		}
		text = Quoted(text)
		if len(v.Origins) > 0 {
			v.Origins = ofCell(text, v.Origins[0].At)
		}
		j.add(Paragraph{text, v.Origins})
	}
	return j.joined()
}

// firstSentence is a text up to its first full stop that stands in no quotation.
func firstSentence(text string) string {
	for at, r := range text {
		if r != '。' || at == 0 {
			continue
		}
		if _, pairs := nest(text[:at], 1); pairs {
			return text[:at]
		}
	}
	return text
}

// chineseCount is a counter in Chinese figures; of things there are 两 and not 二. What is
// no whole number stays.
func chineseCount(text string) string {
	if text == "2" {
		return "两"
	}
	n, err := strconv.Atoi(text)
	switch {
	case err != nil:
		return text
	case n == 0:
		return "零"
	}
	return hanzi.Numeral(n)
}
