package report

import (
	"fmt"
	"path/filepath"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/mask"
	"tongbao/report/stats"
)

// comparison reads the earlier ledger of a job and compares. The list doubts
// that it is one of the same body, and earlier. What configuration says of this
// ledger is not said of that one; it is counted in the same way.
func (j *Job) comparison(l *ledger.Ledger, counted stats.Statistics, m *mask.Mask) (*stats.Comparison, finding.List, error) {
	if j.Previous == "" {
		return nil, nil, nil
	}
	earlier, err := j.earlier(m)
	if err != nil {
		return nil, nil, fmt.Errorf("上期台账读不出来：%w", err)
	}
	c := j.Count.Compare(earlier, l, counted)
	if isOneOf(j.Path, j.Previous) {
		return &c, finding.List{sameFile(earlier.File)}, nil
	}
	return &c, doubts(earlier, l, c), nil
}

func sameFile(name string) finding.Finding {
	return previousSameKind.At(finding.In(name, ""),
		"上期台账和本期台账是同一个文件，对比不出变化。", "请把上期台账换成上一期的台账或汇总表。")
}

func (j *Job) earlier(m *mask.Mask) (*ledger.Ledger, error) {
	data, err := readFile(j.Previous)
	if err != nil {
		return nil, err
	}
	read := j.reading()
	read.Info = nil
	l, found, err := reading.Read(filepath.Base(j.Previous), data, read)
	if j.Public {
		l, _, err = m.Read(l, found, err)
	}
	return l, err
}

// doubts tells what speaks against comparing two ledgers.
func doubts(earlier, l *ledger.Ledger, c stats.Comparison) finding.List {
	var list finding.List
	add := func(k *finding.Kind, key ledger.Key, summary, advice string) {
		at := earlier.Info.Values[key].At
		at = at.InFile(earlier.File)
		list = append(list, k.At(at, summary, advice))
	}
	const check = "请核对作为上期台账的文件是不是本单位上一期的台账或汇总表。"
	if key, other := otherBody(earlier.Info, l.Info); other {
		add(previousOtherBodyKind, key, fmt.Sprintf("上期台账的%s是“%s”，本期台账的是“%s”，不像同一个单位，仍作了对比。",
			key, earlier.Info.Text(key), l.Info.Text(key)), check)
	}
	if was, is := earlier.Info.ReferenceDay(), l.Info.ReferenceDay(); !was.IsZero() && !is.IsZero() && is.DaysUntil(was) > 0 {
		add(previousLaterKind, ledger.DataDate, fmt.Sprintf("上期台账的日期（%s）比本期的（%s）晚，仍作了对比。", was.Chinese(), is.Chinese()),
			"请核对两份台账有没有放反，以及各自的数据截止日期。")
	}
	if nothingInCommon(c) {
		add(previousUnrelatedKind, "", fmt.Sprintf("上期台账的%d条措施和本期的%d条没有一条对得上，“与上期对比”里全是新增和减少。",
			c.Before.Measures.Total, c.After.Measures.Total), check)
	}
	return list
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
