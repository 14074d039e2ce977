package notice

import (
	"fmt"
	"slices"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// tellRows remembers of which measures a text says something: one of the measures
// themselves, or of their fields.
func (c *composer) tellRows(t Text, rows []row) {
	says := func(b *blank) bool {
		column := columnNamed(b.name)
		return b.name == nameText || column != nil
	}
	if saying(t.pieces).blanks(func(b *blank) bool { return !says(b) }) {
		return
	}
	for _, r := range rows {
		if r.measure != nil {
			c.told[r.measure] = true
		}
	}
}

// tellLeftOut tells of rows that no part of the template takes, though it chooses among
// them: a word in it may be wrong.
func (c *composer) tellLeftOut() {
	choosing := map[Source]bool{}
	for _, p := range c.template.Parts {
		if p.Where.Given() {
			choosing[p.From] = true
		}
	}
	if choosing[FromLedger] {
		var left []finding.Ref
		for _, r := range c.rows() {
			if r.measure != nil && !c.told[r.measure] {
				left = append(left, r.measure.Text.At)
			}
		}
		c.leftOut(left, "条整改措施")
	}
	for _, from := range []Source{FromSetup, FromPlans} {
		if choosing[from] {
			c.leftOutPassages(c.passagesOf(from))
		}
	}
}

func (c *composer) leftOutPassages(all []ledger.Passage) {
	var left []finding.Ref
	for i := range all {
		if !c.toldPassages[&all[i]] {
			left = append(left, firstOf(all[i].Heading, all[i].Text))
		}
	}
	c.leftOut(left, "条内容")
}

func firstOf(values ...ledger.Value) finding.Ref {
	i := slices.IndexFunc(values, ledger.Value.Given)
	return values[max(i, 0)].At
}

func (c *composer) leftOut(left []finding.Ref, what string) {
	if len(left) == 0 {
		return
	}
	c.found = append(c.found, leftOutKind.At(left[0],
		fmt.Sprintf("有%d%s没有写进去：模板里没有一个部分取它们。", len(left), what),
		"请核对模板里 where 的词；要收下其余各行的，在一个部分的 where 里写“其余”。"))
}

// tellEmpty tells of a part that chooses among passages, and of which none is chosen: what
// the office did is not said anywhere, or in another part.
func (p *partMaker) tellEmpty() {
	all := p.passagesOf(p.part.From)
	words := p.part.Where.named()
	if len(all) == 0 || len(words) == 0 {
		return
	}
	sheet := passageSheets[p.part.From]
	heading := p.blanks.facts.say(p.part.Heading).Text
	p.found = append(p.found, emptyPartKind.At(firstOf(all[0].Heading, all[0].Text).At(0, 0),
		fmt.Sprintf("“%s”这一部分没有写出来：“%s”里没有一条是属于它的。", heading, sheet),
		fmt.Sprintf("要写这一部分的，请在“%s”表里加一栏“部分”，在有关的各行填“%s”；不要的，请在模板里删去。", sheet, words[0])))
}

// passageSheets are where the passages of a part stand.
var passageSheets = map[Source]ledger.Role{FromSetup: ledger.RoleSetup, FromPlans: ledger.RolePlans}

// An absence is a field that is not filled in: how often, and where first.
type absence struct {
	times int
	at    finding.Ref
}

// lackFields remembers fields for which a text shows a gap.
func (b *blanks) lackFields(names []string, at finding.Ref) {
	for _, name := range names {
		if b.absent == nil {
			b.absent = map[string]absence{}
		}
		a := b.absent[name]
		if a.times == 0 {
			a.at = at
		}
		a.times++
		b.absent[name] = a
	}
}

// absences tells of the fields for which the notice shows gaps.
func (b *blanks) absences() finding.List {
	var list finding.List
	for _, c := range columns() {
		a, lacks := b.absent[c.name]
		if !lacks {
			continue
		}
		f := missingFieldKind.At(a.at,
			fmt.Sprintf("模板要写“%s”，台账里有%d处没有填，通报中写作【待补充】。", c.name, a.times),
			"请在台账里补上；可以不写的，在模板里用方括号括起来，如“[（{"+c.name+"}）]”。")
		f.Gaps = a.times
		list = append(list, f)
	}
	return list
}
