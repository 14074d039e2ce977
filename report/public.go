package report

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/leak"
	"tongbao/report/ledger/reading"
	"tongbao/report/ledger/withhold"
	"tongbao/report/mask"
	"tongbao/report/publicity"
	"tongbao/report/stats"
)

// A PublicVersion is what came of the public version of a notice, which is made beside the
// one for the office. Its findings are for the person who approves it: what was left out
// and what was masked, and what is so in this version alone.
type PublicVersion struct {
	Findings   finding.List
	Statistics stats.Statistics
	Pages      int
	LeftToDo   int
	Draft      bool
}

// LeftOut counts the places that the public version leaves out, Masked those that it masks.
func (v *PublicVersion) LeftOut() int {
	return v.count(withhold.LeftOut) + v.count(withhold.Undecided) + v.count(publicity.LeftOut)
}

// Masked counts the places that the public version masks.
func (v *PublicVersion) Masked() int { return v.count(mask.Masked) }

// Totals counts the places of the public version in words. Rows of which nobody can tell
// whether they may be shown are left out, and are to be decided on too.
func (v *PublicVersion) Totals() string {
	unsure := ""
	if n := v.count(withhold.Undecided); n > 0 {
		unsure = fmt.Sprintf("（其中%d处不清楚能不能公开，也要决定）", n)
	}
	return fmt.Sprintf("略去%d处%s，遮盖%d处，公开以前要决定的%d处", v.LeftOut(), unsure, v.Masked(),
		v.Findings.Count(finding.Error)+v.Findings.Count(finding.Suspect))
}

func (v *PublicVersion) count(kind *finding.Kind) int {
	n := 0
	for _, f := range v.Findings {
		if f.Kind == kind {
			n++
		}
	}
	return n
}

// withheld is what the public version has of what it must not show.
type withheld struct {
	mask mask.Mask
	gone []string // the sentences that were left out

	elsewhere map[string]bool // of these, what stands unmarked at another place
}

// isPublic reports whether the products are those of the public version.
func (p *products) isPublic() bool { return p.withheld != nil }

// versions are the versions of the notice that the job asks for.
func (p *products) versions() []*products {
	if p.public == nil {
		return []*products{p}
	}
	return []*products{p, p.public}
}

// files are the products of all versions.
func (p *products) files() []product {
	var list []product
	for _, version := range p.versions() {
		list = append(list, version.wanted()...)
	}
	return list
}

// makePublic goes the same way once more for the public version, from the same bytes.
func (p *products) makePublic() *products {
	if !p.job.Public {
		return nil
	}
	return &products{job: p.job, source: p.source, out: &Outcome{Job: *p.job}, drawn: func() error { return nil }, withheld: &withheld{}}
}

// reading is how ledgers are read.
func (p *products) reading() reading.Options {
	opt := p.job.Read
	opt.Public = p.isPublic()
	return opt
}

// output is the path of an output.
func (p *products) output(ending string) string {
	if p.isPublic() {
		return filepath.Join(p.job.folder(), PublicStem(p.job.stem())+publicEnding(ending))
	}
	return filepath.Join(p.job.folder(), p.job.stem()+ending)
}

// publicEnding is the ending of the public version's file in place of another's.
func publicEnding(ending string) string {
	return strings.Replace(ending, "-通报", "-通报（公开版）", 1)
}

// findElsewhere finds what was left out at one place and stands unmarked at another, and
// tells of it.
func (p *products) findElsewhere(found finding.List) (told finding.List) {
	var texts []string
	for _, block := range p.flow {
		texts = append(append(texts, slices.Concat(block.Table...)...), block.Text())
	}
	p.elsewhere = leak.Of(p.gone).All(texts)
	for _, f := range found {
		if slices.ContainsFunc(leftOut(f), func(text string) bool { return p.elsewhere[text] }) {
			told = append(told, unmarkedKind.At(f.At, "同样的话在别处没有标不公开，公开版里还有。", "请在台账里查找这句话，都标上（不公开），或者都不标。").About(f.Excerpt.Text))
		}
	}
	return told
}

// leastLeftOut is from how many bytes a sentence that was left out is looked for: shorter
// ones stand in many places by chance.
const leastLeftOut = 30

// leftOut returns the sentences that a finding says were left out, as far as they are
// looked for.
func leftOut(f finding.Finding) []string {
	if f.Kind != withhold.LeftOut && f.Kind != withhold.Undecided {
		return nil
	}
	return slices.DeleteFunc(withhold.Unmarked(f.Excerpt.Text), func(text string) bool { return len(text) < leastLeftOut })
}

// otherFigures tells that the figures of the public version are not those of the other.
func otherFigures(inside, public stats.Statistics, file string) finding.List {
	if inside.Measures == public.Measures && inside.Tasks == public.Tasks {
		return nil
	}
	return finding.List{otherFiguresKind.At(finding.In(file, ""),
		fmt.Sprintf("公开版的数字只计公开的内容：%d项任务、%d条措施（内部版%d项、%d条）。", public.Tasks.Total, public.Measures.Total, inside.Tasks.Total, inside.Measures.Total),
		"请核对公开版正文里写明的数字；要和内部版一致的，请改在文字里写。")}
}

// clear makes what was read fit for the public.
func (p *products) clear(found finding.List) finding.List {
	for _, f := range found {
		p.gone = append(p.gone, leftOut(f)...)
	}
	var masked finding.List
	p.ledger, masked = p.mask.Public(p.ledger)
	cleared, told := publicity.Clear(p.ledger)
	p.ledger = cleared
	return append(append(found, masked...), told...)
}

// publicFindings are what is told of the public version; nil without one.
func (p *products) publicFindings() finding.List {
	if p.out.Public == nil {
		return nil
	}
	return p.out.Public.Findings
}

// publicTotals are the numbers of them in words; empty without a public version.
func (p *products) publicTotals() string {
	if p.out.Public == nil {
		return ""
	}
	return p.out.Public.Totals()
}

// tellPublic adds the public version to the outcome, without what is told of the other
// version too.
func (p *products) tellPublic() {
	q, out := p.public, p.public.out
	told, said := map[place]bool{}, map[string]bool{}
	for _, f := range p.out.Findings {
		told[placeOf(f)], said[f.Summary] = true, true
	}
	v := &PublicVersion{Findings: finding.List{}, Statistics: out.Statistics, Pages: out.Pages, LeftToDo: out.LeftToDo, Draft: out.Draft}
	own := otherFigures(p.out.Statistics, out.Statistics, q.ledger.File)
	for _, f := range slices.Concat(out.Findings, own, q.findElsewhere(out.Findings)) {
		if !told[placeOf(f)] && !said[f.Summary] && !slices.Contains(ofGaps, f.ID()) {
			v.Findings = append(v.Findings, f)
		}
	}
	p.out.Public = v
}

// ofGaps are the kinds of faults that rows which were left out make of those that stay.
var ofGaps = []string{"number-sequence", "merge-cuts-task"}

// A place is where a kind of fault is told.
type place struct {
	kind *finding.Kind
	at   finding.Ref
}

func placeOf(f finding.Finding) place { return place{f.Kind, f.At} }
