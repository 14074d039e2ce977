package finding

import (
	"maps"
	"slices"
)

// A Kind is one kind of fault that can be found. Kinds are values that each stage
// declares in its list Kinds; package report has all of them in one catalogue.
type Kind struct {
	ID       string   // stable English id, as configuration and JSON name it: half-width-mark
	Severity Severity // how grave such a finding is unless something else is said
	Title    string   // Chinese: what is looked for, as a heading has it
	Reason   string   // Chinese: why it is told, with the standard where there is one
	Examples []string // Chinese: what shows it, at least one
	Fixed    bool     // it cannot be switched off: what was given is not, or not wholly, in the outputs
	Unready  bool     // the notice lacks something, or a figure can't be relied on: the outputs are a draft; always Fixed too
}

// At returns a finding of this kind about a place.
func (k *Kind) At(at Ref, summary, advice string) Finding {
	return Finding{Kind: k, Severity: k.Severity, At: at, Summary: summary, Advice: advice}
}

// MarshalText writes the id, so that JSON has a finding's kind by its name.
func (k *Kind) MarshalText() ([]byte, error) { return []byte(k.ID), nil }

// A Policy is what an office decides about kinds of findings, by their ids.
type Policy struct {
	Off      map[string]bool     // not told
	Severity map[string]Severity // graded otherwise
	Right    Exceptions          // not told either, of kinds that are not fixed

	// Softened are the kinds that are off or graded lower by a hand that is not trusted
	// with errors: a finding that is one stays as it is.
	Softened map[string]bool
	// Untrusted are the exceptions of that hand; no error is one.
	Untrusted Exceptions
}

// Sought is the policy without what an untrusted hand switched off: that is looked for,
// to be counted.
func (p Policy) Sought() Policy {
	off := maps.Clone(p.Off)
	maps.DeleteFunc(off, func(id string, _ bool) bool { return p.Softened[id] })
	return Policy{Off: off, Severity: p.Severity, Right: p.Right}
}

// CountSoftened returns how many findings an untrusted hand keeps quiet or grades lower.
func (p Policy) CountSoftened(l List) int {
	n := 0
	for _, f := range l {
		if f.Severity != Error && !p.Right.has(f) && (p.Softened[f.ID()] || p.Untrusted.has(f)) {
			n++
		}
	}
	return n
}

// Excepts reports whether the policy has exceptions that may be refused or idle.
func (p Policy) Excepts() bool { return len(p.Right.Places) > 0 || !p.Untrusted.none() }

// Refused returns the errors that an untrusted hand meant to keep quiet by its exceptions.
func (p Policy) Refused(l List) (refused List) {
	for _, f := range l {
		if f.Severity == Error && !p.Right.has(f) && p.Untrusted.has(f) {
			refused = append(refused, f)
		}
	}
	return refused
}

// Idle returns the places of exceptions at which none of the findings is, of kinds that
// are looked for.
func (p Policy) Idle(l List) (idle []Exception) {
	for _, place := range slices.Concat(p.Right.Places, p.Untrusted.Places) {
		only := Exceptions{Places: []Exception{place}}
		if !p.Off[place.ID] && !slices.ContainsFunc(l, only.has) {
			idle = append(idle, place)
		}
	}
	return idle
}

// Apply returns the findings as the policy has them. Findings of fixed kinds stay;
// those that were graded by a caller otherwise than their kind are graded anew too.
func (p Policy) Apply(l List) List {
	if p.tellsAll() {
		return l
	}
	kept := make(List, 0, len(l))
	for _, f := range l {
		if p.Right.has(f) || f.Severity != Error && p.Untrusted.has(f) {
			continue
		}
		if p.Softened[f.ID()] && f.Severity == Error {
			kept = append(kept, f)
			continue
		}
		if p.Off[f.ID()] && !f.Kind.Fixed {
			continue
		}
		if s, changed := p.Severity[f.ID()]; changed {
			f.Severity = s
		}
		kept = append(kept, f)
	}
	return kept
}

// tellsAll reports whether the policy leaves all findings as they are.
func (p Policy) tellsAll() bool {
	return len(p.Off) == 0 && len(p.Severity) == 0 && p.Right.none() && p.Untrusted.none()
}
