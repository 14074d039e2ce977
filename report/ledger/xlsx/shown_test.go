package xlsx

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/internal/a1"
	"tongbao/report/internal/office"
	"tongbao/report/ledger/grid"
)

// What LibreOffice shows otherwise than Excel is left out: days before 1900-03-01, !
// before a character, #.##, Chinese numerals and colours, truth values under formats of
// numbers, negative numbers under a last section behind two conditions, texts of several
// lines under a format, more than eleven figures, times a hair before a minute,
// figures that end halfway.
var (
	numberFormats = []string{"General", "0", "0.00", "#,##0", "#,##0.0;-#,##0.0", "000", "0%", "0.0%", `0"件"`, `"第"0"号"`, `0"个月内"`, `\#0`,
		`[=1]"已完成";[=2]"推进中";"未完成"`, `[>=60]"合格";"不合格"`, `[=1]"√";[=0]"×";General`, `[=1]"已完成";[=0]"未启动";0%`, `[<10]"少";[<100]"中";"多"`,
		"0;-0;;@", `"是";"否";"无"`, ";;;", "0;;;@", `0.0,"千"`, `#,##0,,`, "0.00E+00", `General"项"`, "0_ ", "[Red]0.0", "[$¥-804]#,##0.00"}
	dateFormats = []string{"yyyy-mm-dd", "yyyy/m/d", `yyyy"年"m"月"d"日"`, `yyyy"年"m"月"`, `m"月"d"日"`, `m"月底前"`, `yyyy"年"`, `[$-804]yyyy"年"m"月"d"日";@`,
		"yyyy-mm-dd hh:mm", `yyyy\-mm`, "yy.m.d", `yyyy"年"m"月"d"日";;"长期坚持"`, "h:mm", `m"月底前";;`, "d"}
	textFormats = []string{"General", "@", "0", ";;;", `@"方面"`, `"（"@"）"`, `;;;"第"@"号"`, "0;-0;;@", `0;0;0;"见附件"`, `"已完成";"未完成"`}
	someTexts   = []string{"甲", "修订制度，补齐记录12份。", " 前后 ", `有"引号"，的`, "2024-03", "1/2", "=甲", "'乙"}
)

// A sheetMaker writes a random ledger.
type sheetMaker struct {
	t *testing.T
	*rand.Rand
	*excelize.File
	merged map[string]bool // cells of merged blocks; true for those that are covered
}

const (
	ledgerRows, ledgerColumns = 9, 7
	sheetName                 = "Sheet1"
)

func randomLedger(t *testing.T, seed uint64) []byte {
	m := sheetMaker{t, rand.New(rand.NewPCG(seed, 1)), excelize.NewFile(), map[string]bool{}}
	defer m.Close()
	for range m.IntN(4) {
		m.mergeSome()
	}
	for row := range ledgerRows {
		for col := range ledgerColumns {
			if name := a1.Cell(row+1, col+1); !m.merged[name] {
				m.fill(name)
			}
		}
		if m.IntN(5) == 0 {
			m.must(m.SetRowVisible(sheetName, row+1, false))
		}
	}
	if m.IntN(2) == 0 {
		m.must(m.SetColVisible(sheetName, a1.Column(1+m.IntN(ledgerColumns)), false))
	}
	var b bytes.Buffer
	m.must(m.Write(&b))
	return b.Bytes()
}

func (m *sheetMaker) must(err error) {
	if err != nil {
		m.t.Fatal(err)
	}
}

// mergeSome merges a block that meets no other.
func (m *sheetMaker) mergeSome() {
	top, left := 1+m.IntN(ledgerRows), 1+m.IntN(ledgerColumns)
	bottom, right := min(top+m.IntN(3), ledgerRows), min(left+m.IntN(3), ledgerColumns)
	block := map[string]bool{}
	for row := top; row <= bottom; row++ {
		for col := left; col <= right; col++ {
			name := a1.Cell(row, col)
			if _, taken := m.merged[name]; taken {
				return
			}
			block[name] = true
		}
	}
	if len(block) < 2 {
		return
	}
	m.must(m.MergeCell(sheetName, a1.Cell(top, left), a1.Cell(bottom, right)))
	for name := range block {
		m.merged[name] = name != a1.Cell(top, left)
	}
}

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

func (m *sheetMaker) fill(cell string) {
	switch m.IntN(8) {
	case 0:
	case 1:
		m.set(cell, pick(m.Rand, someTexts), pick(m.Rand, textFormats))
	case 2:
		m.set(cell, "一、甲\n二、乙", "General")
	case 3, 4:
		m.set(cell, 45000+m.IntN(1500), pick(m.Rand, dateFormats))
	case 5:
		m.set(cell, float64(45000+m.IntN(1500))+float64(m.IntN(1440))/1440+0.0003, pick(m.Rand, dateFormats))
	default:
		format, value := pick(m.Rand, numberFormats), m.number()
		if strings.HasPrefix(format, "[=") {
			value = math.Abs(value)
		}
		m.set(cell, value, format)
	}
}

func (m *sheetMaker) number() float64 {
	switch m.IntN(4) {
	case 0:
		return float64(m.IntN(3))
	case 1:
		return float64(m.IntN(2_000_000) - 1_000_000)
	case 2:
		return float64(10*m.IntN(20_000)-99_997) / 100
	}
	return float64(10*m.IntN(1000)+3) / 10_000
}

func (m *sheetMaker) set(cell string, value any, format string) {
	m.must(m.SetCellValue(sheetName, cell, value))
	style := &excelize.Style{CustomNumFmt: &format}
	if format == "General" {
		style = &excelize.Style{}
	}
	id, err := m.NewStyle(style)
	m.must(err)
	m.must(m.SetCellStyle(sheetName, cell, cell, id))
}

// Random ledgers read as what LibreOffice shows, cell by cell.
func TestReadsWhatTheSheetShows(t *testing.T) {
	const ledgers = 12
	books := make([][]byte, ledgers)
	for i := range books {
		books[i] = randomLedger(t, uint64(i))
	}
	cells := 0
	for i, table := range office.Tables(t, books) {
		cells += compare(t, fmt.Sprintf("ledger %d", i), read(t, "ledger", books[i]).Sheets[0], table)
	}
	if cells < 30*ledgers {
		t.Errorf("only %d cells were compared", cells)
	}
}

// compare reports the cells that a sheet shows otherwise than the table, and returns how
// many show anything.
func compare(t *testing.T, name string, sheet *grid.Sheet, table [][]string) (cells int) {
	t.Helper()
	own := map[string]string{}
	for l := range sheet.Lines {
		for c := range l.Own {
			own[a1.Cell(l.Row, int(c.Col))] = c.Text
		}
	}
	for row, texts := range table {
		for col, text := range texts {
			cell := a1.Cell(row+1, col+1)
			if got := own[cell]; strings.TrimSpace(got) != strings.TrimSpace(text) {
				t.Errorf("%s: %s is %q, shown as %q", name, cell, got, text)
			}
			if text != "" {
				cells++
			}
			delete(own, cell)
		}
	}
	if len(own) > 0 {
		t.Errorf("%s: %v is read and not shown", name, own)
	}
	return cells
}
