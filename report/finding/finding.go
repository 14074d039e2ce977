package finding

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Severity grades a finding. The zero value is the mildest.
type Severity int

// The grades, from the mildest to the gravest.
const (
	Hint    Severity = iota // 提示: worth a look
	Suspect                 // 疑似: most likely a fault
	Error                   // 错误: a fault
)

var severityNames = [...]string{Hint: "提示", Suspect: "疑似", Error: "错误"}

// String is the severity's Chinese name.
func (s Severity) String() string { return severityNames[s] }

// MarshalText writes the Chinese name, so that JSON reads like the console.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// SeverityNamed is the severity of a Chinese name.
func SeverityNamed(name string) (Severity, bool) {
	i := slices.Index(severityNames[:], name)
	return Severity(i), i >= 0
}

// A Finding is one fault. Summary and Advice are whole simplified Chinese
// sentences: what was found, and what to do.
type Finding struct {
	Kind     *Kind    `json:"rule"` // written as its id
	Severity Severity `json:"severity"`
	At       Ref      `json:"at"`
	Summary  string   `json:"summary"`
	Excerpt  Excerpt  `json:"excerpt,omitzero"`
	Advice   string   `json:"advice,omitempty"`
	Gaps     int      `json:"-"` // how many gaps of the document it tells of together; 0: it is about one place
}

// ID returns the id of the finding's kind, empty where it has none.
func (f Finding) ID() string {
	if f.Kind == nil {
		return ""
	}
	return f.Kind.ID
}

// About returns the finding with the text that it is about, all of it.
func (f Finding) About(text string) Finding {
	f.Excerpt = Excerpt{Text: text, From: 0, To: len(text)}
	return f
}

// Graded returns the finding with another severity than its kind's.
func (f Finding) Graded(s Severity) Finding {
	f.Severity = s
	return f
}

// Error makes a finding that stops its ledger usable as an error.
func (f Finding) Error() string {
	text := f.Summary
	if place := f.At.String(); place != "" {
		text = fmt.Sprintf("%s：%s", place, text)
	}
	return text + f.Advice
}

// An Excerpt is a text with the place of the fault marked, in bytes.
type Excerpt struct {
	Text string `json:"text"`
	From int    `json:"from"`
	To   int    `json:"to"`
}

// contextRunes is how much of the text a marked excerpt shows on each side.
const contextRunes = 12

// Marked shows the place between 【】 with a little text around it.
func (e Excerpt) Marked() string {
	if e.Text == "" || e.From < 0 || e.To > len(e.Text) || e.From > e.To {
		return e.Text
	}
	from, to := e.From, e.To
	for range contextRunes {
		_, before := utf8.DecodeLastRuneInString(e.Text[:from])
		_, after := utf8.DecodeRuneInString(e.Text[to:])
		from, to = from-before, to+after
	}
	var b strings.Builder
	if from > 0 {
		b.WriteString("…")
	}
	b.WriteString(e.Text[from:e.From] + "【" + e.Text[e.From:e.To] + "】" + e.Text[e.To:to])
	if to < len(e.Text) {
		b.WriteString("…")
	}
	return strings.ReplaceAll(b.String(), "\n", "↓")
}
