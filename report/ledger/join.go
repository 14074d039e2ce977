package ledger

import "strings"

// joinAspects joins the aspects of one title that several tables or sheets have,
// as where each office keeps its own; and what is the same below them.
func (r *reader) joinAspects() {
	var joined []Aspect
	at := map[string]int{}
	for _, a := range r.ledger.Aspects {
		i, known := at[sameTitle(a.Title)]
		if !known {
			at[sameTitle(a.Title)] = len(joined)
			joined = append(joined, a)
			continue
		}
		if a.Title.Given() && a.Title.At != joined[i].Title.At {
			r.report(aspectsJoined(a.Title, joined[i].Title))
		}
		joined[i].join(a)
	}
	r.ledger.Aspects = joined
}

// sameTitle is a title as it is compared: a line break in a cell makes no other.
func sameTitle(title Value) string { return strings.Join(strings.Fields(title.Text), "") }

func (a *Aspect) join(b Aspect) {
	at := map[string]int{}
	for i, p := range a.Problems {
		at[sameTitle(p.Title)] = i
	}
	for _, p := range b.Problems {
		if i, known := at[sameTitle(p.Title)]; known && p.Title.Given() {
			a.Problems[i].join(p)
		} else {
			a.Problems = append(a.Problems, p)
		}
	}
}

func (p *Problem) join(q Problem) {
	at := map[string]int{}
	for i, t := range p.Tasks {
		at[sameTitle(t.Title)] = i
	}
	for _, t := range q.Tasks {
		if i, known := at[sameTitle(t.Title)]; known {
			p.Tasks[i].Measures = append(p.Tasks[i].Measures, t.Measures...)
		} else {
			p.Tasks = append(p.Tasks, t)
		}
	}
}
