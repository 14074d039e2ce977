package table

import (
	"errors"
	"slices"
	"strings"

	"tongbao/report/internal/hanzi"
	"tongbao/report/ledger"
	"tongbao/report/ledger/when"
)

// A nature is what a piece of a cell can be known for without a label.
type nature int

const (
	none nature = iota
	office
	person
	post // of a person
	deadline
	state
	deadlineAndState // 长期坚持
)

var natures = map[ledger.Field]nature{
	ledger.FieldOffice: office, ledger.FieldSupporters: office, ledger.FieldLeader: person, ledger.FieldPerson: person,
	ledger.FieldDeadline: deadline, ledger.FieldStatus: state,
}

// byNature parts texts into pieces each of which is known for what it is: 机关党委 张三,
// 2024年8月底（已完成）. Of each nature the column has one field.
func (r *reader) byNature(holds []ledger.Field) parting {
	fields := map[nature]ledger.Field{}
	for _, f := range holds {
		n := natures[f]
		if _, twice := fields[n]; twice || n == none {
			return partsNothing
		}
		fields[n] = f
	}
	_, dated := fields[deadline]
	return func(text string) (parts, bool) {
		pieces := piecesOf(text, dated)
		if _, stated := fields[state]; stated {
			pieces = r.withStates(pieces)
		}
		return r.sorted(pieces, fields)
	}
}

func partsNothing(string) (parts, bool) { return nil, false }

// piecesOf parts a text at its marks and brackets. Beside a deadline figures keep theirs.
func piecesOf(text string, dated bool) []string {
	marks := betweenParts + hanzi.RoundOpeners + hanzi.RoundClosers
	if !dated {
		marks += hanzi.Colons + "/／-—"
	}
	return strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(marks, c) })
}

// stateHeads begin states that stand at a day without a mark between: 8月底已完成.
const stateHeads = "已未正尚"

// withStates parts the pieces in which a state stands behind a day.
func (r *reader) withStates(pieces []string) []string {
	var all []string
	for _, piece := range pieces {
		at := strings.IndexAny(piece, stateHeads)
		if at > 0 && r.isState(piece[at:]) && r.isDeadline(piece[:at]) {
			all = append(all, piece[:at])
			piece = piece[at:]
		}
		all = append(all, piece)
	}
	return all
}

// sorted returns the pieces by their fields; ok is false where one is of no field's
// nature.
func (r *reader) sorted(pieces []string, fields map[nature]ledger.Field) (p parts, ok bool) {
	p = parts{}
	var both, posts []string
	named := false // a person's name came last
	for _, piece := range pieces {
		n := r.natureOf(piece, fields)
		switch {
		case n == none || n == state && p[fields[state]] != "":
			return nil, false
		case n == deadlineAndState:
			both = append(both, piece)
		case n == post && named:
			p[fields[person]] += "（" + piece + "）"
		case n == post:
			posts = append(posts, piece)
		case n == person:
			p.add(fields[n], strings.Join(posts, "、")+piece)
			posts = nil
		default:
			p.add(fields[n], piece)
		}
		named = n == person
	}
	if len(posts) > 0 {
		p.add(fields[person], strings.Join(posts, "、"))
	}
	return p, p.addBoth(both, fields) && len(p) > 0
}

// addBoth adds what is a deadline and a state as what the cell lacks, which may be both;
// it reports whether the cell lacks either.
func (p parts) addBoth(pieces []string, fields map[nature]ledger.Field) bool {
	for _, piece := range pieces {
		dated, stated := p[fields[deadline]] != "", p[fields[state]] != ""
		if dated && stated {
			return false
		}
		if !dated {
			p.add(fields[deadline], piece)
		}
		if !stated {
			p.add(fields[state], piece)
		}
	}
	return true
}

// natureOf returns what a piece is of the natures that the column has.
func (r *reader) natureOf(piece string, fields map[nature]ledger.Field) nature {
	has := func(n nature, is bool) bool { return fields[n] != "" && is }
	isDeadline, isState := has(deadline, r.isDeadline(piece)), has(state, r.isState(piece))
	switch {
	case isDeadline && isState:
		return deadlineAndState
	case isDeadline:
		return deadline
	case isState:
		return state
	case has(office, r.lex.Parties.IsBody(piece)):
		return office
	case has(person, r.lex.Parties.IsPerson(piece)):
		return person
	case has(person, r.lex.Parties.IsPost(piece)):
		return post
	}
	return none
}

func (r *reader) isState(text string) bool { return r.lex.States.Of(text, r.Plan.Legend).Known() }

// isDeadline reports whether a text is a deadline, one too that the ledger's own days
// must complete.
func (r *reader) isDeadline(text string) bool {
	term := r.lex.Terms.Of(text, when.Frame{})
	switch term.Kind {
	case ledger.NoDeadline:
		return false
	case ledger.Unclear:
		return term.Fault != nil && !errors.Is(term.Fault, when.ErrNotDate)
	}
	return true
}

// byLines parts texts that have a line for each of the fields in the order of the
// heading, where an office's line has the name of one.
func (r *reader) byLines(holds []ledger.Field) parting {
	if !slices.ContainsFunc(holds, func(f ledger.Field) bool { return natures[f] == office }) {
		return partsNothing
	}
	return func(text string) (parts, bool) {
		lines := strings.FieldsFunc(text, func(c rune) bool { return c == '\n' })
		if len(lines) != len(holds) {
			return nil, false
		}
		p := parts{}
		for i, f := range holds {
			line := hanzi.Trim(lines[i])
			if natures[f] == office && !r.lex.Parties.IsBody(line) {
				return nil, false
			}
			p.add(f, line)
		}
		return p, true
	}
}
