package words

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
	"tongbao/report/internal/listmark"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

// Sheets knows what the names of sheets and the titles above tables say.
type Sheets struct {
	roles  map[string]ledger.Role
	inside []string // the words that are looked for in longer names, the longest first
	tables []string
	lists  []string
}

func newSheets(v Vocabulary) *Sheets {
	s := &Sheets{roles: byWord(v.Sheets), tables: v.Tables, lists: v.Lists}
	for _, word := range slices.Sorted(maps.Keys(s.roles)) {
		if utf8.RuneCountInString(word) >= leastContained {
			s.inside = append(s.inside, word)
		}
	}
	slices.SortStableFunc(s.inside, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(s.roles[a], s.roles[b]))
	})
	return s
}

// Role returns the role whose word is the sheet's name or, longest first, stands in
// it; RoleNone for other names.
func (s *Sheets) Role(name string) ledger.Role {
	name = Plain(name)
	if _, _, ok := Annex(name); ok {
		return ledger.RoleAnnex
	}
	if role, ok := s.roles[name]; ok {
		return role
	}
	for _, word := range s.inside {
		if strings.Contains(name, word) && s.roles[word] != ledger.RoleAnnex {
			return s.roles[word]
		}
	}
	return ledger.RoleNone
}

// annexSheet is how the sheet of an attachment is named: 附件1, 附件（二）, 附件：名称,
// 附件2：名称. A Chinese numeral needs brackets or a mark: 附件一览表 has none.
var annexSheet = pattern.Of(`^\s*附件\s*(?:[（(]\s*([0-9０-９]+|[` + hanzi.Numerals + `]+)\s*[）)]|([0-9０-９]+)|([` + hanzi.Numerals + `]+)\s*(?:[:：、.]|$))?\s*[:：、.]?(.*)$`)

// Annex returns the number, 0 for none, and the title that a sheet's name gives its
// attachment; ok is false for other sheets.
func Annex(sheet string) (number int, title string, ok bool) {
	m := annexSheet().FindStringSubmatch(hanzi.Normal(sheet))
	if m == nil {
		return 0, "", false
	}
	figures := m[1] + m[2] + m[3]
	if number, _ = hanzi.ReadNumeral(figures); number == 0 {
		number, _ = strconv.Atoi(hanzi.Squeeze(figures))
	}
	return number, strings.Trim(m[4], "：: "), true
}

// WithoutTable returns a title without the words at its end that say what the sheet
// is: 政治方面问题清单 is 政治方面.
func (s *Sheets) WithoutTable(title string) string {
	for _, name := range s.tables {
		if rest, ok := strings.CutSuffix(title, name); ok && rest != "" {
			return rest
		}
	}
	return title
}

// List returns the word for a list of what a ledger has, 问题清单, that stands in a
// name; empty for other names.
func (s *Sheets) List(name string) string {
	for _, word := range s.lists {
		if strings.Contains(hanzi.Squeeze(name), word) {
			return word
		}
	}
	return ""
}

// Subject returns what a title tells beside what the sheet is and its number: of
// 三、政治方面问题清单 and of 整改台账（政治方面） it is 政治方面.
func (s *Sheets) Subject(title string) string {
	title = listmark.CutAny(strings.TrimSpace(title))
	if rest := s.WithoutTable(title); rest != title {
		return rest
	}
	var rest []string
	for _, part := range strings.FieldsFunc(title, partsTitle) {
		if part = hanzi.Trim(part); part != "" && !hasSuffixOf(part, s.tables) {
			rest = append(rest, part)
		}
	}
	if len(rest) != 1 {
		return title
	}
	return rest[0]
}

func partsTitle(c rune) bool { return strings.ContainsRune("（）()—：:\n 　", c) }

// countedSheet is the name of a sheet that only says the how manieth it is.
var countedSheet = pattern.Of(`^(?:sheet|工作表|附?表|方面|部分|问题|清单|台账)?第?(?:[0-9]+|[` + hanzi.Numerals + `]+)(?:部分|方面|张表?|类)?$`)

// OnlyCounts reports whether a sheet's name says no more than that it is one of several:
// Sheet1, 表1, 方面一.
func OnlyCounts(name string) bool {
	return IsDefaultName(name) || countedSheet().MatchString(strings.ToLower(hanzi.Squeeze(name)))
}

// IsDefaultName reports whether a sheet has the name that the program gave it.
func IsDefaultName(name string) bool {
	name = strings.TrimRight(strings.ToLower(strings.TrimSpace(name)), "0123456789 ()")
	return name == "sheet" || name == "工作表" || name == "表"
}
