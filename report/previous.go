package report

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/stats"
)

// A past is what the earlier ledgers of a job tell: what has changed since the latest, and
// how each stood on its day.
type past struct {
	comparison *stats.Comparison
	earlier    []stats.Statistics // in order of their days
}

// An earlierLedger is one of those that a job names.
type earlierLedger struct {
	*ledger.Ledger
	path    string
	on      day.Day // zero: it gives none
	doubted bool    // something speaks against it
}

// lookBack reads the earlier ledgers of a job. It compares with the latest of those that
// nothing speaks against; the list says what speaks against the others. What configuration
// says of this ledger is not said of those; they are counted in the same way.
func (p *products) lookBack(l *ledger.Ledger, counted stats.Statistics) (past, finding.List, error) {
	j := p.job
	if len(j.Previous) == 0 {
		return past{}, nil, nil
	}
	list, err := p.earlierLedgers()
	if err != nil {
		return past{}, nil, fmt.Errorf("上期台账读不出来：%w", err)
	}
	doubts := j.doubt(list, l)
	sound := slices.DeleteFunc(slices.Clone(list), func(e earlierLedger) bool { return e.doubted })
	var then past
	for _, e := range sound {
		if !e.on.IsZero() && (counted.On.IsZero() || e.on.Before(counted.On)) {
			then.earlier = append(then.earlier, j.Count.Count(e.Ledger))
		}
	}
	if len(list) == 1 {
		sound = list
	}
	if len(sound) == 0 {
		return then, doubts, nil
	}
	latest := sound[len(sound)-1]
	c := j.Count.Compare(latest.Ledger, l, counted)
	then.comparison = &c
	if !isOneOf(j.Path, latest.path) && nothingInCommon(c) {
		doubts = append(doubts, unrelated(latest, c))
	}
	return then, doubts, nil
}

func unrelated(e earlierLedger, c stats.Comparison) finding.Finding {
	return previousUnrelatedKind.At(finding.In(e.File, ""), fmt.Sprintf("上期台账的%d条措施和本期的%d条没有一条对得上，“与上期对比”里全是新增和减少。",
		c.Before.Measures.Total, c.After.Measures.Total), checkPrevious)
}

// earlierLedgers reads the earlier ledgers, those of no day first and the others in order
// of their days.
func (p *products) earlierLedgers() ([]earlierLedger, error) {
	list := make([]earlierLedger, len(p.job.Previous))
	for i, path := range p.job.Previous {
		l, err := p.earlier(path)
		if err != nil {
			return nil, err
		}
		list[i] = earlierLedger{Ledger: l, path: path, on: l.Info.ReferenceDay()}
	}
	slices.SortStableFunc(list, func(a, b earlierLedger) int { return a.on.Time().Compare(b.on.Time()) })
	return list, nil
}

func (p *products) earlier(path string) (*ledger.Ledger, error) {
	data, err := readFile(path)
	if err != nil {
		return nil, err
	}
	read := p.reading()
	read.Info = nil
	l, _, err := reading.Read(filepath.Base(path), data, read)
	if p.isPublic() && err == nil {
		l, _ = p.mask.Public(l)
	}
	return l, err
}

const checkPrevious = "请核对作为上期台账的文件是不是本单位上一期的台账或汇总表。"

// doubt tells what speaks against the earlier ledgers, and marks those. Of several, none
// that is doubted is used; the only one is compared with all the same.
func (j *Job) doubt(list []earlierLedger, l *ledger.Ledger) finding.List {
	still := "仍作了对比。"
	if len(list) > 1 {
		still = "没有用它对比，也没有写进“变化趋势”。"
	}
	var found finding.List
	for i := range list {
		e := &list[i]
		f, doubted := j.doubtOf(e, l, still)
		if !doubted && len(list) > 1 {
			f, doubted = doubtOfDay(list[:i], *e, l.Info.ReferenceDay())
		}
		if e.doubted = doubted; doubted {
			found = append(found, f)
		}
	}
	return found
}

// doubtOf tells what speaks against one earlier ledger by itself.
func (j *Job) doubtOf(e *earlierLedger, l *ledger.Ledger, still string) (f finding.Finding, doubted bool) {
	at := func(key ledger.Key) finding.Ref { return e.Info.Values[key].At.InFile(e.File) }
	if isOneOf(j.Path, e.path) {
		return previousSameKind.At(finding.In(e.File, ""),
			"上期台账和本期台账是同一个文件，对比不出变化。", "请把上期台账换成上一期的台账或汇总表。"), true
	}
	if key, other := otherBody(e.Info, l.Info); other {
		return previousOtherBodyKind.At(at(key), fmt.Sprintf("上期台账的%s是“%s”，本期台账的是“%s”，不像同一个单位，%s",
			key, e.Info.Text(key), l.Info.Text(key), still), checkPrevious), true
	}
	if is := l.Info.ReferenceDay(); !e.on.IsZero() && !is.IsZero() && is.Before(e.on) {
		return previousLaterKind.At(at(ledger.DataDate), fmt.Sprintf("上期台账的日期（%s）比本期的（%s）晚，%s", e.on.Chinese(), is.Chinese(), still),
			"请核对两份台账有没有放反，以及各自的数据截止日期。"), true
	}
	return f, false
}

// doubtOfDay tells of one of several earlier ledgers that it has no place among the days of
// those before it and of this ledger.
func doubtOfDay(before []earlierLedger, e earlierLedger, is day.Day) (f finding.Finding, doubted bool) {
	at := e.Info.Values[ledger.DataDate].At.InFile(e.File)
	const once = "请核对各份台账的数据截止日期，同一天的只留一份。"
	if e.on.IsZero() {
		return previousUndatedKind.At(finding.In(e.File, ""), "这份上期台账没有数据截止日期，不知道排在哪一期，没有用它对比，也没有写进“变化趋势”。",
			"请在它的“通报信息”表里填写数据截止日期。"), true
	}
	if e.on == is {
		return previousSameDayKind.At(at, fmt.Sprintf("这份上期台账和本期台账的日期都是%s，没有用它对比，也没有写进“变化趋势”。", is.Chinese()), once), true
	}
	for _, other := range before {
		if other.on == e.on && !other.doubted {
			return previousSameDayKind.At(at, fmt.Sprintf("这份上期台账和“%s”的日期都是%s，只用了那一份。", other.File, e.on.Chinese()), once), true
		}
	}
	return f, false
}

// otherBody reports whether two ledgers name different bodies, and under which
// key. One name that agrees, or is part of the other, is enough to be the same.
func otherBody(earlier, current ledger.Info) (key ledger.Key, other bool) {
	for _, k := range []ledger.Key{ledger.Issuer, ledger.ShortName} {
		was, is := strings.Join(strings.Fields(earlier.Text(k)), ""), strings.Join(strings.Fields(current.Text(k)), "")
		switch {
		case was == "" || is == "":
		case strings.Contains(was, is) || strings.Contains(is, was):
			return "", false
		case key == "":
			key = k
		}
	}
	return key, key != ""
}

func nothingInCommon(c stats.Comparison) bool {
	before, after := c.Before.Measures.Total, c.After.Measures.Total
	return before > 0 && after > 0 && c.Count(stats.Removed) == before && c.Count(stats.Added) == after
}
