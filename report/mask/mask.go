// Package mask makes a ledger fit for the public: numbers and addresses of
// people are hidden, and each place is listed.
package mask

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/internal/privacy"
	"tongbao/report/ledger"
)

// exempt is the contact block: it is there to be published.
var exempt = map[ledger.Key]bool{ledger.Phone: true, ledger.PostBox: true, ledger.Email: true}

// Public returns a copy of the ledger with identity numbers, mobile numbers, bank
// cards and home addresses masked (138****1234), and a finding for each mask,
// which shows the masked text alone. Names of sheets, and what was recognised in
// them, are masked too. The ledger given stays as it is.
func Public(l *ledger.Ledger) (*ledger.Ledger, finding.List) {
	m := masker{listed: map[finding.Finding]bool{}}
	return &ledger.Ledger{
		File:     l.File,
		Info:     m.info(l.Info),
		Setup:    mapped(l.Setup, m.passage),
		Aspects:  mapped(l.Aspects, m.aspect),
		Plans:    mapped(l.Plans, m.passage),
		Annexes:  mapped(l.Annexes, m.annex),
		Readings: mapped(l.Readings, reading),
	}, m.list
}

// A masker masks values and keeps the list. A cell whose text several values
// share is listed once.
type masker struct {
	list   finding.List
	listed map[finding.Finding]bool
}

// value returns the value with all personal data masked.
func (m *masker) value(v ledger.Value) ledger.Value { return m.hidden(v, privacy.Find(v.Text)) }

// hidden returns the value with the matches masked, and lists each of them.
func (m *masker) hidden(v ledger.Value, matches []privacy.Match) ledger.Value {
	v.At = maskedRef(v.At)
	if len(matches) == 0 {
		return v
	}
	masked := ledger.Value{Text: privacy.Mask(v.Text, matches), At: v.At}
	shift := 0 // how much longer the masked text is than the original so far
	for _, match := range matches {
		stars := privacy.Mask(v.Text[match.From:match.To], []privacy.Match{{Kind: match.Kind, To: match.To - match.From}})
		from := match.From + shift
		shift += len(stars) - (match.To - match.From)
		f := maskedKind.At(v.At, fmt.Sprintf("公开版已遮盖%s。", match.Kind), "请核对遮盖之处是否得当；台账原文没有改动。")
		f.Excerpt = finding.Excerpt{Text: masked.Text, From: from, To: from + len(stars)}
		m.add(f)
	}
	return masked
}

func (m *masker) add(f finding.Finding) {
	if !m.listed[f] {
		m.listed[f] = true
		m.list = append(m.list, f)
	}
}

// mapped returns the list with each element replaced; nil stays nil.
func mapped[T any](list []T, replace func(T) T) []T {
	if list == nil {
		return nil
	}
	out := make([]T, len(list))
	for i, element := range list {
		out[i] = replace(element)
	}
	return out
}
