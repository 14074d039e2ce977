package notice

import (
	"slices"
)

// Columns of passages.
const (
	passageTitle = "标题"
	passagePart  = "部分"
)

// How far numbers go on.
const (
	throughPart   = "part"
	throughNotice = "notice"
)

// validate tells of the first thing in a part that means nothing, or has no effect where it
// stands.
func (p *Part) validate() error {
	here := overLedger
	switch p.From {
	case FromLedger:
		here = overRows
	case FromUnits:
		here = overUnits
	case FromNothing, FromSetup, FromPlans:
	default:
		return faultAt(p.line, "from 写作“%s”，应写成 setup（组织落实）、ledger（整改台账）、plans（今后打算）、units（集体通报的各家单位）中的一个，没有的不写", p.From)
	}
	if err := p.useless(); err != nil {
		return err
	}
	if err := namesIn(p.Heading, here); err != nil {
		return err
	}
	if err := p.Text.validate(here, p.From); err != nil {
		return err
	}
	if err := p.Where.validate(p.From); err != nil {
		return err
	}
	for i := range p.Levels {
		if err := p.Levels[i].validate(p.From); err != nil {
			return err
		}
	}
	return p.validateTable(here)
}

// column is the column of a name that rows of a source have; nil for none.
func (s Source) column(name string) *column {
	if (s == FromUnits) != (name == columnUnit) {
		return nil
	}
	return columnNamed(name)
}

// useless tells of a key that has no effect where it stands.
func (p *Part) useless() error {
	switch {
	case p.From == FromNothing && p.Where.Given():
		return faultAt(p.Where.line, "这个部分没有 from，where 没有作用：请写 from: ledger 等，或去掉 where")
	case p.From == FromNothing && len(p.Levels) > 0:
		return faultAt(p.line, "这个部分没有 from，levels 没有作用：请写 from: ledger 等，或去掉 levels")
	case p.From == FromNothing && !p.Heading.Given() && len(p.Text.list) == 0 && p.Form == nil:
		return faultAt(p.line, "这个部分没有 from，也没有 heading、text，什么也不会写出来")
	case (p.From == FromSetup || p.From == FromPlans) && len(p.Levels) > 1:
		return faultAt(p.Levels[1].line, "“组织落实”“今后打算”只有“标题”一级，levels 只能写一项")
	case !p.Heading.Given() && p.Dress != Dress{}:
		return faultAt(p.line, "这个部分没有 heading，number、run-in、stop 没有作用，请去掉；各级标题的写在 levels 里")
	}
	return nil
}

func (l *Level) validate(from Source) error {
	here := overGroup
	switch from {
	case FromUnits:
		here = overUnits
	case FromSetup, FromPlans:
		here = overPassage
	}
	if err := l.validateBy(from); err != nil {
		return err
	}
	if l.Through != "" && l.Through != throughPart && l.Through != throughNotice {
		return faultAt(l.line, "through 写作“%s”，应写成 part（这个部分里连续编号）或 notice（全文连续编号）", l.Through)
	}
	if l.Through != "" && l.Number == unnumbered {
		return faultAt(l.line, "这一级不编号（number: none），through 没有作用，请去掉一个")
	}
	if err := namesIn(l.Heading, here); err != nil {
		return err
	}
	return l.Text.validate(here, from)
}

// validateBy holds what a level heads by to what its rows have.
func (l *Level) validateBy(from Source) error {
	switch {
	case from == FromUnits && l.By.String() != columnUnit:
		return faultAt(l.line, "by 写作“%s”，from: units 的只能写“%s”", l.By, columnUnit)
	case from == FromUnits:
		return nil
	case from == FromLedger && len(l.By) == 0:
		return faultAt(l.line, "levels 里的这一级没有 by（按哪一栏分），如 by: 反馈问题")
	case from == FromLedger:
		return l.By.validate(from, l.line)
	case l.By.String() != passageTitle:
		return faultAt(l.line, "by 写作“%s”，“组织落实”“今后打算”的只能写“标题”", l.By)
	case l.Text.given:
		return faultAt(l.line, "“组织落实”“今后打算”的各条下面是“内容”一栏，不另写 text")
	}
	return nil
}

func (x Items) validate(here place, from Source) error {
	for i := range x.list {
		if err := x.list[i].validate(here, from, i); err != nil {
			return err
		}
	}
	return nil
}

func (i *Item) validate(here place, from Source, at int) error {
	if err := i.useless(from, at); err != nil {
		return err
	}
	inEach := here
	if from == FromLedger {
		inEach = overMeasures
	}
	for _, err := range []error{namesIn(i.Text, here), namesIn(i.Each, inEach), namesIn(i.Label, here)} {
		if err != nil {
			return err
		}
	}
	return i.Where.validate(from)
}

// useless tells of a key that has no effect where it stands.
func (i *Item) useless(from Source, at int) error {
	switch {
	case i.Text.Given() && i.Each.Given():
		return faultAt(i.line, "text 和 each 只能写一个：text 是一段话，each 是每条措施怎样写")
	case !i.Text.Given() && !i.Each.Given():
		return faultAt(i.line, "这一项没有 text，也没有 each，什么也不会写出来")
	case i.Each.Given() && from != FromLedger:
		return faultAt(i.line, "each 写的是各条措施，只能写在 from: ledger 的部分里")
	case i.Separate && !i.Each.Given():
		return faultAt(i.line, "separate 说的是各条措施分段，和 each 一起写才有作用")
	case i.Alone && !i.Label.Given():
		return faultAt(i.line, "alone 说的是 label 单独成段，和 label 一起写才有作用")
	case i.Join && at == 0:
		return faultAt(i.line, "前面没有别的段落，join（接在前一段后面）没有作用，请去掉")
	}
	return nil
}

func (w Where) validate(from Source) error {
	for _, c := range w.conditions {
		switch {
		case from == FromNothing:
			return faultAt(c.line, "这个部分没有 from，where 没有作用")
		case from == FromUnits:
			if c.column != columnUnit {
				return faultAt(c.line, "where 里写作“%s”，from: units 的只能写“%s”", c.column, columnUnit)
			}
		case from != FromLedger:
			if c.column != passageTitle && c.column != passagePart {
				return faultAt(c.line, "where 里写作“%s”，“组织落实”“今后打算”的只能写“标题”或“部分”", c.column)
			}
		case from.column(c.column) == nil:
			return faultAt(c.line, "where 里写作“%s”，没有这一栏%s", c.column, meant(c.column, columnOrder))
		case columnNamed(c.column).only != nil:
			if err := c.knownWords(columnNamed(c.column).only); err != nil {
				return err
			}
		}
	}
	return nil
}

// knownWords holds the words of a column that can have some alone to those.
func (c condition) knownWords(only []string) error {
	for _, word := range c.words {
		if !slices.Contains(only, word) {
			return faultAt(c.line, "%s里没有“%s”%s", c.column, word, meant(word, append(slices.Clone(only), theRest)))
		}
	}
	return nil
}
