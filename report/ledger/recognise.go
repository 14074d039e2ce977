package ledger

import (
	"slices"
	"strings"

	"tongbao/report/internal/a1"
	"tongbao/report/ledger/grid"
)

// A plan is what a sheet, or a table on a ledger's sheet, was recognised as.
type plan struct {
	sheet   *grid.Sheet
	role    Role
	heading heading          // of a ledger's table
	above   []*grid.Cell     // rows across the table right above its heading
	last    int              // its last row; 0 where it goes to the sheet's end
	legend  map[string]State // what the sheet says of its marks
	reading Reading
}

func (p *plan) note(sentence string) { p.reading.Notes = append(p.reading.Notes, sentence) }

// recognise tells what each sheet is: by its name, else by its content.
func (r *reader) recognise(book *grid.Workbook) []*plan {
	plans := make([]*plan, len(book.Sheets))
	for i, sheet := range book.Sheets {
		plans[i] = r.planOf(sheet)
	}
	if !anyLedger(plans) {
		r.secondLook(plans)
	}
	onlyDetail(plans)
	var all []*plan
	for _, p := range plans {
		tables := r.tables(p)
		r.legend = r.legendOf(tables)
		for _, p := range tables {
			p.legend = r.legend
			r.statusByContent(p)
			p.describe()
		}
		all = append(all, tables...)
	}
	return all
}

func (r *reader) planOf(sheet *grid.Sheet) *plan {
	p := &plan{sheet: sheet, reading: Reading{Sheet: sheet.Name}}
	named := r.roleByName(sheet.Name)
	if sheet.Hidden {
		r.hiddenSheet(p)
		return p
	}
	switch named {
	case RoleLedger, RoleNone:
		r.roleByContent(p)
	default:
		p.role = named
	}
	return p
}

func (r *reader) roleByContent(p *plan) {
	if h, ok := r.findHeading(p.sheet); ok {
		p.role, p.heading = RoleLedger, h
	} else if r.looksLikeInfo(p.sheet) {
		p.role = RoleInfo
	}
}

// hiddenSheet leaves a hidden sheet out, and says so where it holds a ledger.
func (r *reader) hiddenSheet(p *plan) {
	p.note("工作表是隐藏的，没有读取。")
	if _, ok := r.findHeading(p.sheet); ok {
		r.report(hiddenLedger(r.at(p.sheet)))
	}
}

// secondLook looks for the ledger in sheets whose names promise something else,
// as in a workbook with the one sheet 附件1.
func (r *reader) secondLook(plans []*plan) {
	for _, p := range plans {
		if p.role == RoleAnnex || p.role == RoleGuide {
			if h, ok := r.findHeading(p.sheet); ok {
				p.role, p.heading = RoleLedger, h
			}
		}
	}
}

// roleByName is the role whose word is the sheet's name or, longest first,
// stands in it.
func (r *reader) roleByName(name string) Role {
	name = plain(name)
	if _, ok := annexName(name); ok {
		return RoleAnnex
	}
	longest, role := 0, RoleNone
	for candidate, words := range r.vocabulary.Sheets {
		for _, word := range words {
			word = plain(word)
			switch {
			case candidate == RoleAnnex || len([]rune(word)) < leastContained && name != word:
			case name == word:
				return candidate
			case strings.Contains(name, word) && (len(word) > longest || len(word) == longest && candidate < role):
				longest, role = len(word), candidate
			}
		}
	}
	return role
}

// DetailSheet is the sheet with every measure in our own summary workbook, by
// which that is read as the ledger it was made from.
const DetailSheet = "整改明细"

// onlyDetail lets a summary workbook be read as the ledger it was made from: its
// other sheets list the same measures again.
func onlyDetail(plans []*plan) {
	isDetail := func(p *plan) bool { return p.role == RoleLedger && p.sheet.Name == DetailSheet }
	if !slices.ContainsFunc(plans, isDetail) {
		return
	}
	for _, p := range plans {
		if p.role == RoleLedger && !isDetail(p) {
			p.role = RoleNone
			p.note("这是汇总表里的一张清单，措施已从“" + DetailSheet + "”读取。")
		}
	}
}

func anyLedger(plans []*plan) bool {
	return slices.ContainsFunc(plans, func(p *plan) bool { return p.role == RoleLedger })
}

// countSheets is how many sheets make the ledger.
func countSheets(plans []*plan) int {
	sheets := map[*grid.Sheet]bool{}
	for _, p := range plans {
		if p.role == RoleLedger {
			sheets[p.sheet] = true
		}
	}
	return len(sheets)
}

// describe fills in the reading.
func (p *plan) describe() {
	p.reading.Role = string(p.role)
	rows := p.sheet.Rows
	if len(rows) == 0 {
		return
	}
	p.reading.FirstRow, p.reading.LastRow = rows[0].Number, rows[len(rows)-1].Number
	if p.last > 0 {
		p.reading.LastRow = p.last
	}
	if p.role != RoleLedger {
		p.reading.TableRows = tableRows(rows)
		return
	}
	p.reading.HeadingRow = p.heading.last
	if p.heading.top < p.heading.last {
		p.reading.HeadingTop = p.heading.top
	}
	p.reading.FirstRow = min(p.heading.last+1, p.reading.LastRow)
	p.reading.Columns = p.heading.readings()
	if ignored := p.heading.ignored(); len(ignored) > 0 {
		p.note("没有读取的列：" + strings.Join(ignored, "、") + "。")
	}
}

// leastCells is from how many texts on a row may be one of a table.
const leastCells = 3

// tableRows is how many rows may be those of a table.
func tableRows(rows []grid.Row) int {
	n := 0
	for _, row := range rows {
		if len(row.Cells) >= leastCells {
			n++
		}
	}
	return n
}

// readings tell what the columns were taken for.
func (h heading) readings() []ColumnReading {
	var readings []ColumnReading
	for _, c := range h.columns {
		readings = append(readings, ColumnReading{a1.Column(c.col), c.text, c.field, c.sure})
	}
	return readings
}

func (h heading) ignored() []string {
	var texts []string
	for _, c := range h.columns {
		if c.field == "" && !slices.Contains(texts, c.text) {
			texts = append(texts, c.text)
		}
	}
	return texts
}
