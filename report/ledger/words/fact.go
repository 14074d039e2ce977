package words

import (
	"slices"

	"tongbao/report/ledger"
)

// Facts knows the names of the facts of 通报信息 and the headings of its sheet and
// of those of 组织落实 and 今后打算.
type Facts struct {
	keys                  map[string]ledger.Key
	headings              []string
	passages, passageText []string
	passageParts          []string
}

func newFacts(v Vocabulary) *Facts {
	f := &Facts{keys: byWord(v.Facts), headings: v.FactHeadings, passages: v.PassageHeadings, passageText: v.PassageTexts, passageParts: v.PassageParts}
	for _, key := range ledger.Keys {
		f.keys[string(key)] = key
	}
	return f
}

// Key returns the key of a name, empty for an unknown one.
func (f *Facts) Key(name string) ledger.Key { return f.keys[Plain(name)] }

// IsHeading reports whether a text heads the column of keys.
func (f *Facts) IsHeading(text string) bool { return slices.Contains(f.headings, Plain(text)) }

// HeadsPassages reports whether a text heads the column of headings of a sheet of
// passages.
func (f *Facts) HeadsPassages(text string) bool { return slices.Contains(f.passages, Plain(text)) }

// HeadsTexts reports whether a text heads the column of texts of a sheet of passages.
func (f *Facts) HeadsTexts(text string) bool { return slices.Contains(f.passageText, Plain(text)) }

// HeadsParts reports whether a text heads the column that says into which part of the
// notice a passage goes.
func (f *Facts) HeadsParts(text string) bool { return slices.Contains(f.passageParts, Plain(text)) }
