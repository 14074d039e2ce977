// Package reading reads a ledger from the content of a file: it opens the file in
// whatever format it is, and runs the steps that follow in order, plan, table and
// tree. It reads the sheets itself that are no tables: 通报信息, 组织落实, 今后打算, 附件.
package reading

import (
	"maps"
	"slices"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/table"
	"tongbao/report/ledger/tree"
	"tongbao/report/ledger/withhold"
	"tongbao/report/ledger/words"
)

// Options say how a ledger is read. The zero Options read by the default lexicon.
type Options struct {
	Lexicon    *words.Lexicon          // nil for words.Default
	Info       map[ledger.Key]string   // facts from configuration; the ledger's own come first
	Mapping    map[string]ledger.Field // field by heading text, before the lexicon; "" leaves a column out
	SkipHidden bool                    // leave hidden rows out

	AllProgress bool // progress that is kept month by month is that of all months, not of the last
	Public      bool // read nothing that is hidden or marked as not for the public, and part no personal data at line breaks
}

// Read reads a ledger from the content of a file of any known format, which the
// content tells; the name is used for places alone. The error is a finding.Finding
// that tells why there is no ledger at all; the list has everything else that was
// found.
func Read(name string, data []byte, opt Options) (*ledger.Ledger, finding.List, error) {
	opt = opt.withLexicon()
	book, err := open(data, opt.isLedger)
	if err != nil {
		return nil, nil, inFile(err, name)
	}
	book.CutLongTexts()
	found := &finding.Log{}
	for _, f := range book.Faults {
		f.At = f.At.InFile(name)
		found.Add(f)
	}
	r := reader{Options: opt, src: cells.Source{File: name, Found: found}}
	if opt.Public {
		r.SkipHidden = true
		r.leaveHidden(book)
		joinPersonal(book)
		withhold.Sheets(book, r.src)
	}
	r.src.Normalise(book)
	l, err := r.read(book)
	return l, found.List(), err
}

// withLexicon returns the options with all that the steps ask for.
func (opt Options) withLexicon() Options {
	if opt.Lexicon == nil {
		opt.Lexicon = words.Default()
	}
	opt.Mapping = normalHeadings(opt.Mapping)
	return opt
}

// normalHeadings returns a mapping by headings as the cells have them after Normalise:
// who configures a heading may have copied it from the file.
func normalHeadings(mapping map[string]ledger.Field) map[string]ledger.Field {
	normal := make(map[string]ledger.Field, len(mapping))
	for _, heading := range slices.Sorted(maps.Keys(mapping)) {
		normal[hanzi.Normal(heading)] = mapping[heading]
	}
	return normal
}

// isLedger reports whether a workbook has a ledger's table.
func (opt Options) isLedger(book *grid.Workbook) bool {
	src := cells.Source{Found: &finding.Log{}}
	return plan.HasLedger(plan.Recognise(book, opt.Lexicon, opt.Mapping, src))
}

// A reader reads one workbook.
type reader struct {
	Options
	src cells.Source
}

func (r *reader) read(book *grid.Workbook) (*ledger.Ledger, error) {
	plans := plan.Recognise(book, r.Lexicon, r.Mapping, r.src)
	if r.Public {
		withhold.Plans(plans, r.src)
	} else {
		withhold.Inside(plans, r.src)
	}
	l := &ledger.Ledger{File: r.src.File, Info: r.facts(plans)}
	if !plan.HasLedger(plans) || isBatch(plans) || isChecks(plans) {
		return nil, r.ledgerMissing(plans)
	}
	r.leaveLists(plans, l.Info)
	opt := table.Options{SkipHidden: r.SkipHidden, AllProgress: r.AllProgress, SeveralSheets: plan.CountSheets(plans) > 1}
	grower := tree.NewGrower(r.Lexicon, l.Info, r.src)
	var stateless []*table.Table
	for i, p := range plans {
		switch p.Role {
		case ledger.RoleLedger:
			t := table.Read(p, r.Lexicon, opt, r.src)
			aspects := grower.Grow(t)
			if _, given := statuses(aspects); given == 0 {
				stateless = append(stateless, t)
			}
			l.Aspects = append(l.Aspects, aspects...)
			plans[i] = t.Plan // as the rows bear it out
		case ledger.RoleSetup:
			l.Setup = append(l.Setup, r.passages(p)...)
		case ledger.RolePlans:
			l.Plans = append(l.Plans, r.passages(p)...)
		}
	}
	l.Aspects = tree.Join(l.Aspects, r.src.Found)
	l.Annexes = r.annexes(plans, l.Info.Values[ledger.Attachments])
	r.tellStateless(l, stateless)
	if r.Public {
		withhold.Prune(l)
	}
	for _, p := range plans {
		l.Readings = append(l.Readings, p.Reading)
	}
	return l, nil
}
