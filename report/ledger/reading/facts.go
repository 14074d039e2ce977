package reading

import (
	"slices"
	"strings"

	"tongbao/report/day"
	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/cells"
	"tongbao/report/ledger/plan"
	"tongbao/report/ledger/when"
)

// facts gathers the facts of all sheets 通报信息, then those from configuration that
// the ledger does not give.
func (r *reader) facts(plans []*plan.Plan) ledger.Info {
	info := ledger.Info{Values: map[ledger.Key]ledger.Value{}, Days: map[ledger.Key]day.Day{}, Parts: map[ledger.Key]string{}}
	for _, p := range plans {
		if p.Role == ledger.RoleInfo {
			r.readFacts(p, &info)
		}
	}
	r.summaryFacts(plans, &info)
	for _, key := range ledger.Keys {
		if text, _ := cells.Clean(hanzi.Normal(r.Info[key])); text != "" && !info.Values[key].Given() {
			at := finding.In(r.src.File, "配置")
			r.setFact(&info, key, ledger.Value{Text: text, At: at}, day.Day{})
		}
	}
	r.inspection(&info)
	return info
}

func (r *reader) readFacts(p *plan.Plan, info *ledger.Info) {
	for l := range p.Sheet.Lines {
		name, cell := plan.FirstTwo(l)
		if name == nil || cell == nil || r.Lexicon.Facts.IsHeading(name.Text) {
			continue
		}
		key := r.Lexicon.Facts.Key(name.Text)
		if key == "" {
			r.src.Found.Add(factUnknown(r.src.Value(p.Sheet, name)))
			continue
		}
		v := r.src.Value(p.Sheet, cell)
		switch {
		case !v.Given():
		case info.Values[key].Given():
			r.src.Found.Add(factRepeated(v, key, info.Values[key]))
		default:
			r.setFact(info, key, v, cell.WholeDay())
		}
	}
}

// setFact keeps a fact, and its day where it is one. shown is the day that the cell
// itself holds, zero for none.
func (r *reader) setFact(info *ledger.Info, key ledger.Key, v ledger.Value, shown day.Day) {
	info.Values[key] = v
	if !slices.Contains(ledger.DateKeys, key) {
		return
	}
	d, ok := shown, !shown.IsZero()
	if !ok {
		d, ok = exactDay(strings.TrimSuffix(v.Text, "印发"), key)
	}
	switch {
	case ok:
		info.Days[key] = d
	case r.Lexicon.Phrases.SaysNothing(v.Text): // 无
	case slices.Contains(partKeys, key): // see inspection
	default:
		info.Unjudged = info.Unjudged || key == ledger.DataDate
		r.src.Found.Add(notADay(v, key))
	}
}

// partKeys are the facts that may be less than a day: a month, or a part of one.
var partKeys = []ledger.Key{ledger.Begins, ledger.Ends, ledger.FedBack}

// exactDay reads a day, or where the day is that up to which the data go the end of a month,
// 2025年3月底.
func exactDay(text string, key ledger.Key) (day.Day, bool) {
	if d, ok := when.Exact(text); ok || key != ledger.DataDate {
		return d, ok
	}
	words, _, ok := when.Part(text, 0)
	if !ok || !strings.HasSuffix(words, "底") && !strings.HasSuffix(words, "末") {
		return day.Day{}, false
	}
	read, err := when.Parse(text, when.Frame{})
	return read.Day, err == nil
}
