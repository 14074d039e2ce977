package notice

import (
	"slices"
	"strings"

	"tongbao/report/day"
	"tongbao/report/ledger"
)

// facts knows every name that may stand in braces: the facts of 通报信息, what
// follows from them, and the counters.
type facts struct {
	info     ledger.Info
	counters map[string]string
	extra    map[string]Paragraph // {文}, {引文} and the like, for the text at hand
	room     *int                 // how many bytes of facts may still be put in; nil for any number
}

// mostFilled is how many bytes of facts are put into braces of one notice. A fact is
// a name or a day; one of a whole cell that is asked for a thousand times would fill
// the memory.
const mostFilled = 1 << 20

// with is the facts with some more names for one text.
func (f facts) with(extra map[string]Paragraph) facts {
	f.extra = extra
	return f
}

// counts reports whether a name is that of a counter.
func (f facts) counts(name string) bool {
	_, extra := f.extra[name]
	_, counter := f.counters[name]
	return counter && !extra
}

// lookup is the text for a name. known is false for a name that means nothing
// here; a known name may have no text, as the ledger does not give it.
func (f facts) lookup(name string) (p Paragraph, known bool) {
	if p, ok := f.extra[name]; ok {
		return p, true
	}
	if text, ok := f.counters[name]; ok {
		return Paragraph{Text: text}, true
	}
	switch name {
	case "巡察":
		word, by := f.info.Inspection()
		return f.told(word, by), true
	case "巡察起止":
		return f.period(), true
	}
	key := ledger.Key(name)
	if d := f.info.Day(key); !d.IsZero() {
		return f.told(d.Chinese(), key), true
	}
	if text := oneLine(f.info.Text(key)); !slices.Contains(words.Of("none"), text) {
		return f.told(text, key), ledger.KnownKey(key)
	}
	return Paragraph{}, ledger.KnownKey(key)
}

// told is a text that a fact of 通报信息 gives.
func (f facts) told(text string, by ledger.Key) Paragraph {
	return Paragraph{text, ofCell(text, f.info.Values[by].At)}
}

// period is 2023年9月11日至11月10日: the year, and the month, once where both share it.
func (f facts) period() Paragraph {
	from, to := f.info.Day(ledger.Begins), f.info.Day(ledger.Ends)
	if from.IsZero() || to.IsZero() {
		return Paragraph{}
	}
	ends := to.Chinese()
	switch {
	case from.Year != to.Year:
	case from.Month != to.Month:
		ends = withoutYear(to)
	default:
		_, ends, _ = strings.Cut(withoutYear(to), "月")
	}
	var j joiner
	j.add(f.told(from.Chinese(), ledger.Begins))
	j.wording("至")
	j.add(f.told(ends, ledger.Ends))
	return j.joined()
}

func withoutYear(d day.Day) string {
	_, rest, _ := strings.Cut(d.Chinese(), "年")
	return rest
}

// A filling is a text with its braces filled.
type filling struct {
	Paragraph
	missing []string // facts that are not given
	unsure  []string // counters that nobody knows
	unknown []string // names that mean nothing, as they are written
	crowded bool     // there was no more room
}

// whole reports whether there is something for each name.
func (f filling) whole() bool { return len(f.missing) == 0 && len(f.unsure) == 0 }

// factual reports whether every fact is given.
func (f filling) factual() bool { return len(f.missing) == 0 }

// unsure stands in a text for a number that nobody knows.
const unsure = "【待核】"

// fill replaces each {name} of text. Facts that are not given stay visible as
// 【待补充：name】, numbers that nobody knows as 【待核】, names that mean nothing as they
// are written. Text that is put in is not looked into again.
func (f facts) fill(text string) filling {
	var out filling
	var j joiner
	for {
		before, rest, found := strings.Cut(text, "{")
		j.wording(before)
		name, after, closed := strings.Cut(rest, "}")
		if !found {
			break
		}
		if !closed {
			j.wording("{" + rest)
			break
		}
		j.add(f.one(name, &out))
		text = after
	}
	out.Paragraph = j.joined()
	return out
}

func (f facts) one(name string, out *filling) Paragraph {
	written := name
	name = strings.TrimSpace(name)
	p, known := f.lookup(name)
	switch {
	case !known:
		out.unknown = append(out.unknown, written)
		return Paragraph{Text: "{" + written + "}"}
	case p.Text == "" && f.counts(name):
		out.unsure = append(out.unsure, name)
		return Paragraph{Text: unsure}
	case p.Text == "":
		out.missing = append(out.missing, name)
		return Paragraph{Text: "【待补充：" + name + "】"}
	case !f.takes(name, p.Text):
		out.crowded = true
		return Paragraph{Text: "{" + written + "}"}
	}
	return p
}

// takes reports whether there is room for the text of a name, and takes it. What stands
// for the text at hand needs none.
func (f facts) takes(name, text string) bool {
	if _, extra := f.extra[name]; extra || f.room == nil {
		return true
	}
	*f.room -= len(text)
	return *f.room >= 0
}
