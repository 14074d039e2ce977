package ledger

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tongbao/report/internal/listmark"
)

// annexSheet is how the sheet of an attachment is named: 附件1, 附件：名称, 附件2：名称.
var annexSheet = regexp.MustCompile(`^附件([0-9]*)[:、.]?(.*)$`)

// annexName is the name that a sheet's plain name gives its attachment; ok is
// false for other sheets.
func annexName(sheet string) (string, bool) {
	m := annexSheet.FindStringSubmatch(sheet)
	if m == nil {
		return "", false
	}
	return m[2], true
}

// annexNumber is the number in a sheet's name, 0 for none.
func annexNumber(sheet string) int {
	m := annexSheet.FindStringSubmatch(plain(sheet))
	n, _ := strconv.Atoi(m[1])
	return n
}

// readAnnexes reads the sheets of attachments by number, and sets them among the
// names that the key 附件 lists.
func (r *reader) readAnnexes(plans []*plan) {
	names := r.annexNames()
	for order, p := range annexSheets(plans) {
		annex := r.annex(p)
		if !annex.Name.Given() && annex.Table == nil && annex.Paragraphs == nil {
			p.note("工作表是空的，没有读取。")
			continue
		}
		at := r.listed(annex, annexNumber(p.sheet.Name), order, names)
		r.nameAnnexes(names, at)
		if at < len(names) && !annex.Name.Given() {
			annex.Name = names[at]
		}
		r.ledger.Annexes = append(r.ledger.Annexes, annex)
	}
	r.nameAnnexes(names, len(names))
}

func annexSheets(plans []*plan) []*plan {
	sheets := slices.DeleteFunc(slices.Clone(plans), func(p *plan) bool { return p.role != RoleAnnex })
	slices.SortStableFunc(sheets, func(a, b *plan) int {
		return annexNumber(a.sheet.Name) - annexNumber(b.sheet.Name)
	})
	return sheets
}

// nameAnnexes adds attachments that have a name alone, until there are so many.
func (r *reader) nameAnnexes(names []Value, until int) {
	for n := len(r.ledger.Annexes); n < min(until, len(names)); n++ {
		r.ledger.Annexes = append(r.ledger.Annexes, Annex{Name: names[n]})
	}
}

// listed is the place of an attachment in the list: by its name, its number, else
// its order.
func (r *reader) listed(a Annex, number, order int, names []Value) int {
	done := len(r.ledger.Annexes)
	for i := done; i < len(names); i++ {
		if names[i].Text == a.Name.Text {
			return i
		}
	}
	if number > 0 {
		return min(max(number-1, done), max(len(names), done))
	}
	return max(order, done)
}

// annexNames are the names in the key 附件, one a line or parted by ；.
func (r *reader) annexNames() []Value {
	var names []Value
	v := r.ledger.Info.Values[Attachments]
	for _, text := range strings.FieldsFunc(v.Text, func(c rune) bool { return c == '\n' || c == '；' || c == ';' }) {
		text = strings.TrimRight(listmark.CutAny(strings.TrimFunc(text, blank)), "。，")
		if text != "" {
			names = append(names, Value{Text: text, At: v.At})
		}
	}
	return names
}
