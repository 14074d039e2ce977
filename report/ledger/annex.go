package ledger

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"tongbao/report/ledger/grid"
	"tongbao/report/ledger/split"
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
	var sheets []*plan
	for _, p := range plans {
		if p.role == RoleAnnex {
			sheets = append(sheets, p)
		}
	}
	slices.SortStableFunc(sheets, func(a, b *plan) int {
		return annexNumber(a.sheet.Name) - annexNumber(b.sheet.Name)
	})
	names := r.annexNames()
	for i, p := range sheets {
		annex := r.annex(p)
		if !annex.Name.Given() && annex.Table == nil && annex.Paragraphs == nil {
			p.note("工作表是空的，没有读取。")
			continue
		}
		at := r.listed(annex, annexNumber(p.sheet.Name), i, names)
		for len(names) > 0 && len(r.ledger.Annexes) < at {
			r.ledger.Annexes = append(r.ledger.Annexes, Annex{Name: names[len(r.ledger.Annexes)]})
		}
		if at < len(names) && !annex.Name.Given() {
			annex.Name = names[at]
		}
		r.ledger.Annexes = append(r.ledger.Annexes, annex)
	}
	for len(r.ledger.Annexes) < len(names) {
		r.ledger.Annexes = append(r.ledger.Annexes, Annex{Name: names[len(r.ledger.Annexes)]})
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
		text = strings.TrimRight(split.CutAny(strings.TrimFunc(text, blank)), "。，")
		if text != "" {
			names = append(names, Value{Text: text, At: v.At})
		}
	}
	return names
}

// annex reads one attachment: rows with a single text at its top are its title,
// the rest is a table or, with one text a row, paragraphs.
func (r *reader) annex(p *plan) Annex {
	var a Annex
	body := lines(p.sheet, grid.MaxRows)
	if len(body) > 1 && isTitle(body[0]) {
		c, _ := onlyCell(body[0])
		a.Name = r.value(p.sheet, c)
		body = body[1:]
	}
	if name, _ := annexName(strings.TrimSpace(p.sheet.Name)); strings.Trim(name, "：: ") != "" {
		a.Name = Value{Text: strings.Trim(name, "：: "), At: r.at(p.sheet, "")}
	}
	if first, last := tableColumns(body); last > first {
		a.Table = r.annexTable(p.sheet, body, first, last)
	} else {
		a.Paragraphs = r.annexParagraphs(p.sheet, body)
	}
	return a
}

// longestTitle is how many characters a title has at most.
const longestTitle = 60

func isTitle(l grid.Line) bool {
	c, _ := onlyCell(l)
	return c != nil && len([]rune(c.Text)) <= longestTitle && !strings.HasSuffix(c.Text, "。")
}

// tableColumns are the first and last columns with text in any row.
func tableColumns(body []grid.Line) (first, last int) {
	first = grid.MaxColumns
	for _, l := range body {
		for i, c := range l.Cells {
			if c != nil && int(c.Row) == l.Row && int(c.Col) == i+1 && !isBlank(c) {
				first, last = min(first, i+1), max(last, i+1)
			}
		}
	}
	return first, last
}

func (r *reader) annexTable(sheet *grid.Sheet, body []grid.Line, first, last int) [][]Value {
	table := make([][]Value, 0, len(body))
	for _, l := range body {
		row := make([]Value, last-first+1)
		for i := range row {
			if c := l.At(first + i); c != nil && int(c.Row) == l.Row && int(c.Col) == first+i {
				row[i] = r.value(sheet, c)
			}
		}
		table = append(table, row)
	}
	return table
}

func (r *reader) annexParagraphs(sheet *grid.Sheet, body []grid.Line) []Value {
	var paragraphs []Value
	for _, l := range body {
		if c, _ := onlyCell(l); c != nil {
			paragraphs = append(paragraphs, r.value(sheet, c))
		}
	}
	return paragraphs
}
