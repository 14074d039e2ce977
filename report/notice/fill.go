package notice

import (
	"slices"
	"strings"

	"tongbao/report/ledger"
)

// facts knows every name that may stand in braces: the facts of 通报信息, what
// follows from them, and the counters.
type facts struct {
	info     ledger.Info
	counters map[string]string
	extra    map[string]Paragraph // {文}, {引文} and the like, for the text at hand
	own      map[string]Paragraph // names that this document alone has
	due      due                  // by which deadlines are judged
	lacking  map[string]Paragraph // counters of levels that the ledger does not have
	strict   bool                 // these are not given: a sentence that asks for one gives way
	lone     bool                 // the measure at hand is the only one: in brackets it has no number
	rows     *scope               // the rows that the text stands over; nil: the whole ledger
	room     *int                 // how many bytes of facts may still be put in; nil for any number
}

// mostFilled is how many bytes of facts are put into braces of one notice. A fact is
// a name or a day; one of a whole cell that is asked for a thousand times would fill
// the memory.
const mostFilled = 1 << 20

// counts reports whether a name is that of a counter.
func (f facts) counts(name string) bool {
	_, extra := f.extra[name]
	lacking := f.lacks(name)
	_, counter := f.counters[strings.TrimPrefix(name, ofAll)]
	return counter && !extra && !(f.strict && lacking)
}

// ofAll begins the names of counters that count the whole ledger wherever they stand.
const ofAll = "全部"

// lacks reports whether a name is of a counter of a level that the ledger, or a unit of a
// collective notice, does not have.
func (f facts) lacks(name string) bool {
	if f.rows != nil && f.rows.rows[0].unit != nil && !f.rows.all {
		return slices.Contains(ofLevels, name) && f.rows.counter(name, "") == ""
	}
	_, lacking := f.lacking[name]
	return lacking
}

// lookup is the text for a name. known is false for a name that means nothing
// here; a known name may have no text, as the ledger does not give it.
func (f facts) lookup(name string) (p Paragraph, known bool) {
	if p, ok := f.extra[name]; ok {
		if f.lone && f.strict && isNumber(name) {
			return Paragraph{}, true
		}
		return p, true
	}
	if p, ok := f.own[name]; ok {
		return p, true
	}
	if f.lacks(name) && f.strict {
		return Paragraph{}, true
	}
	if text, ok := f.counters[strings.TrimPrefix(name, ofAll)]; ok {
		if f.rows != nil && !strings.HasPrefix(name, ofAll) {
			text = f.rows.counter(name, text)
		}
		return Paragraph{Text: text}, true
	}
	if f.rows != nil {
		if p, ok := f.rows.field(name); ok {
			return p, true
		}
	}
	return f.fact(name)
}

// A filling is a text with its braces filled.
type filling struct {
	Paragraph
	missing []string // facts that are not given
	unsure  []string // counters that nobody knows
	unknown []string // names that mean nothing, as they are written
	absent  []string // fields of the rows that are not filled in
	crowded bool     // there was no more room
	told    bool     // some field of the rows is filled in
	nought  bool     // a counter is nought
	hollow  bool     // a list has nothing to say
}

// whole reports whether there is something for each name.
func (f filling) whole() bool { return f.factual() && len(f.unsure) == 0 }

// factual reports whether every fact is given.
func (f filling) factual() bool { return len(f.missing) == 0 && len(f.absent) == 0 }

// unsure stands in a text for a number that nobody knows.
const unsure = "【待核】"

// fill replaces each {name} of a text of the ledger's own. Facts that are not given stay
// visible as 【待补充：name】, numbers that nobody knows as 【待核】, names that mean nothing
// as they are written. Text that is put in is not looked into again.
func (f facts) fill(text string) filling {
	var out filling
	var j joiner
	for {
		before, rest, found := strings.Cut(text, "{")
		j.wording(before)
		inside, after, closed := strings.Cut(rest, "}")
		if !found {
			break
		}
		if !closed {
			j.wording("{" + rest)
			break
		}
		j.add(f.written(inside, &out))
		text = after
	}
	out.Paragraph = j.joined()
	return out
}

// written fills what stands in braces; what means nothing is told as it is written.
func (f facts) written(inside string, out *filling) Paragraph {
	name, form, formed := strings.Cut(strings.ReplaceAll(inside, "：", ":"), ":")
	name = strings.TrimSpace(name)
	if _, known := f.lookup(name); !known || formed && !(form == formChinese && f.counts(name)) {
		out.unknown = append(out.unknown, inside)
		return Paragraph{Text: "{" + inside + "}"}
	}
	return f.one(name, form, out)
}

func (f facts) one(name, form string, out *filling) Paragraph {
	p, known := f.lookup(name)
	text := p.Text
	isField := f.rows != nil && f.rows.has(name) && !f.counts(name)
	out.told = out.told || isField && text != ""
	switch {
	case !known:
		out.unknown = append(out.unknown, name)
		return Paragraph{Text: braced(name, form)}
	case text == "" && f.counts(name):
		out.unsure = append(out.unsure, name)
		return Paragraph{Text: unsure}
	case text == "" && isField:
		out.absent = append(out.absent, name)
		return Paragraph{Text: "【待补充：" + name + "】"}
	case text == "":
		return f.gap(name, out)
	case !f.takes(name, text):
		out.crowded = true
		return Paragraph{Text: braced(name, form)}
	}
	if f.counts(name) {
		out.nought = out.nought || isNought(text)
	}
	return f.formed(name, form, p)
}

// gap shows that a fact is not given.
func (f facts) gap(name string, out *filling) Paragraph {
	switch name {
	case nameSenderTeam:
		return joined(f.gap(string(ledger.Sender), out), f.word(), Paragraph{Text: teamOf})
	case nameSenderOffice:
		return joined(f.gap(string(ledger.Sender), out), f.word(), Paragraph{Text: officeOf})
	}
	if name == nameOurBody {
		return joined(Paragraph{Text: "我"}, f.gap(string(ledger.ShortName), out))
	}
	if name == nameOn {
		return f.gap(string(ledger.DataDate), out)
	}
	out.missing = append(out.missing, name)
	return Paragraph{Text: "【待补充：" + listed(f.behind(name)) + "】"}
}

// behind returns the keys that a name in braces without a text lacks: of 巡察起止 those
// that are no days.
func (f facts) behind(name string) []ledger.Key {
	if name != namePeriod {
		return []ledger.Key{ledger.Key(name)}
	}
	return slices.DeleteFunc([]ledger.Key{ledger.Begins, ledger.Ends}, func(key ledger.Key) bool {
		return f.info.When(key) != ""
	})
}

// braced is a name as it is written in braces.
func braced(name, form string) string {
	if form != "" {
		name += ":" + form
	}
	return "{" + name + "}"
}

// isNought reports whether a counter says that there is nothing.
func isNought(text string) bool {
	return strings.TrimRight(text, "%亿千万元") == "0"
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
