package notice

import (
	"slices"
	"strings"

	"tongbao/report/internal/nearest"
	"tongbao/report/ledger"
	"tongbao/report/stats"
)

// A place is where in a template a text stands, which tells what names it may have.
type place int

const (
	overLedger   place = iota // facts and counters
	overRows                  // the fields of rows too
	overGroup                 // and {文}, {引文} for what the rows have in common
	overUnits                 // {单位} and counters of units of a collective notice, {文} too
	overPassage               // facts, counters and {文}, {引文}
	overMeasures              // fields, {文} for the measure, and its number
	overCells                 // fields, {文} for what a row of a table is of, and its number
)

// Names for the text at hand.
const (
	nameText    = "文"
	nameQuoted  = "引文"
	nameOrdinal = "序"  // 一
	nameFigure  = "号"  // 1
	nameCircled = "圈"  // ①
	nameObject  = "对象" // whom or what a paper is for
)

// isNumber reports whether a name stands for the number of a measure.
func isNumber(name string) bool {
	return name == nameOrdinal || name == nameFigure || name == nameCircled
}

// names lists what may stand in braces at a place, facts first.
func (p place) names() []string {
	var list []string
	switch p {
	case overUnits:
		list = append(list, nameText, columnUnit, nameOrdinal, nameFigure, nameCircled)
	case overGroup, overPassage:
		list = append(list, nameText, nameQuoted)
	case overMeasures, overCells:
		list = append(list, nameText, nameOrdinal, nameFigure, nameCircled)
	}
	if p.hasRows() {
		for _, c := range columns() {
			if c.name != columnUnit {
				list = append(list, c.name)
			}
		}
	}
	list = append(list, nameWord, namePeriod, nameSenderTeam, nameSenderOffice, nameOurBody, nameBodyKind, nameOn, nameSoon)
	for _, key := range ledger.Keys {
		list = append(list, string(key))
	}
	return append(list, stats.CounterNames()...)
}

func (p place) hasRows() bool {
	return p == overRows || p == overGroup || p == overMeasures || p == overCells
}

// knows reports whether a name means something at a place.
func (p place) knows(name string) bool {
	return name == nameObject || slices.Contains(p.names(), name) || isCounter(strings.TrimPrefix(name, ofAll)) || p.hasRows() && columnNamed(name) != nil && name != columnUnit
}

func isCounter(name string) bool {
	_, is := slices.BinarySearch(stats.CounterNames(), name)
	return is || name == nameUnits
}

// namesIn tells of the first name in a text's braces that means nothing where it stands,
// and of a form that a name does not have.
func namesIn(t Text, p place) error {
	var err error
	saying(t.pieces).blanks(func(b *blank) bool {
		switch {
		case !p.knows(b.name):
			err = faultAt(t.Line, "花括号里的“%s”%s", b.name, p.instead(b.name))
		case b.form != "" && !slices.Contains(forms, b.form):
			err = faultAt(t.Line, "“{%s}”冒号后面的“%s”不认得，可以写：%s", b.name+":"+b.form, b.form, strings.Join(forms, "、"))
		case b.form != "" && !p.forms(b.name, b.form):
			err = faultAt(t.Line, "“%s”没有“%s”这种写法，请去掉冒号和它后面的字", b.name, b.form)
		}
		return err == nil
	})
	return err
}

// forms reports whether a name has a form at a place.
func (p place) forms(name, form string) bool {
	c := columnNamed(name)
	if !p.hasRows() {
		c = nil
	}
	switch form {
	case formChinese:
		return isCounter(strings.TrimPrefix(name, ofAll)) && c == nil && strings.HasSuffix(name, "数")
	case formUnclosed:
		return c != nil || name == nameText || name == nameQuoted
	case formQuoted:
		return c != nil && !c.text && !c.states
	case formOwn:
		return c != nil && c.name == "状态"
	case formOnce:
		return p == overMeasures && (name == nameText || c != nil && c.name == "措施及进展")
	}
	return false
}

// instead says what is to be written in place of a name that means nothing.
func (p place) instead(name string) string {
	if columnNamed(name) != nil || name == nameText || name == nameQuoted || isNumber(name) {
		return "在这里填不了：" + placesOf(name)
	}
	return "不认得" + meant(name, p.names())
}

// placesOf says where a name that is known may stand.
func placesOf(name string) string {
	switch name {
	case columnUnit:
		return "它是集体通报里的一家单位，只能写在 from: units 的部分里"
	case nameObject:
		return "它是一份文书给哪个科室、为哪个问题，只能写在文书的模板里"
	case nameText:
		return "它是一级标题或一条措施的原文，只能写在 levels 里的 heading、text 或者 each 里"
	case nameQuoted:
		return "它是一级标题的原文，只能写在 levels 里的 heading、text 里"
	case nameOrdinal, nameFigure, nameCircled:
		return "它是一条措施的号，只能写在 each 里，或者 table 的格里"
	}
	return "它是台账的一栏，只能写在 from: ledger 的部分里"
}

// meant asks whether a word was meant to be one of several, where one is near.
func meant(word string, known []string) string {
	if near := nearest.Word(word, known); near != "" {
		return "，是不是“" + near + "”"
	}
	return "，可以写的有：" + strings.Join(known, "、")
}
