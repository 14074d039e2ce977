package table

import (
	"errors"
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
func (x textParter) byNature(holds []ledger.Field) parting {
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
			pieces = x.withStates(pieces)
		}
		return x.sorted(pieces, fields)
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
func (x textParter) withStates(pieces []string) []string {
	var all []string
	for _, piece := range pieces {
		at := strings.IndexAny(piece, stateHeads)
		if at > 0 && x.isState(piece[at:]) && x.isDeadline(piece[:at]) {
			all = append(all, piece[:at])
			piece = piece[at:]
		}
		all = append(all, piece)
	}
	return all
}

// sorted returns the pieces by their fields; ok is false where one is of no field's
// nature.
func (x textParter) sorted(pieces []string, fields map[nature]ledger.Field) (p parts, ok bool) {
	p = parts{}
	var both, posts []string
	named := false // a person's name came last
	for _, piece := range pieces {
		n := x.natureOf(piece, fields)
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
func (x textParter) natureOf(piece string, fields map[nature]ledger.Field) nature {
	has := func(n nature, is bool) bool { return fields[n] != "" && is }
	isDeadline, isState := has(deadline, x.isDeadline(piece)), has(state, x.isState(piece))
	switch {
	case isDeadline && isState:
		return deadlineAndState
	case isDeadline:
		return deadline
	case isState:
		return state
	case has(office, x.lex.Parties.IsBody(piece)):
		return office
	case has(person, x.lex.Parties.IsPerson(piece)):
		return person
	case has(person, x.lex.Parties.IsPost(piece)):
		return post
	}
	return none
}

func (x textParter) isState(text string) bool { return x.lex.States.Of(text, x.legend).Known() }

// isDeadline reports whether a text is a deadline, one too that the ledger's own days
// must complete.
func (x textParter) isDeadline(text string) bool {
	term := x.lex.Terms.Of(text, when.Frame{})
	switch term.Kind {
	case ledger.NoDeadline:
		return false
	case ledger.Unclear:
		return term.Fault != nil && !errors.Is(term.Fault, when.ErrNotDate)
	}
	return true
}
