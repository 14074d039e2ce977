package reading_test

import (
	"fmt"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
)

// delimitedRows are a ledger of four measures, the first two of them done.
func delimitedRows() [][]string {
	return [][]string{
		{"序号", "方面", "反馈问题", "具体问题", "整改措施", "责任科室", "完成时限", "整改状态", "完成日期"},
		{"1", "聚焦服务群众方面", "窗口服务不优", "排队时间长", "增设窗口3个，推行预约办理。", "服务科", "2024-03-31", "已完成", "2024-03-18"},
		{"2", "聚焦服务群众方面", "窗口服务不优", "材料要求多", "精简材料12项，公布清单。", "服务科", "2024-05-31", "已完成", "2024-05-20"},
		{"3", "聚焦服务群众方面", "走访群众不够", "走访记录少", "每季度走访一次，已走访2次。", "办公室", "2024-09-30", "推进中", ""},
		{"4", "聚焦干部队伍方面", "培训针对性不强", "课程陈旧", "更新课程8门。", "人事科", "2024-12-31", "未完成", ""},
	}
}

func delimitedText(rows [][]string, separator, end string) string {
	var b strings.Builder
	for _, row := range rows {
		b.WriteString(strings.Join(row, separator) + end)
	}
	return b.String()
}

// states reads a text and shows the states of its measures.
func states(t *testing.T, data []byte) (string, finding.List) {
	t.Helper()
	l, found, err := reading.Read("台账.csv", data, reading.Options{Info: map[ledger.Key]string{
		ledger.FedBack: "2023年12月11日", ledger.DataDate: "2024年11月15日",
	}})
	if err != nil {
		return err.Error(), nil
	}
	var b strings.Builder
	for _, a := range l.Aspects {
		for _, p := range a.Problems {
			for _, task := range p.Tasks {
				for _, m := range task.Measures {
					fmt.Fprintf(&b, "%s %s; ", m.State, m.Deadline.Day)
				}
			}
		}
	}
	return b.String(), found
}

const delimitedStates = "已完成 2024-03-31; 已完成 2024-05-31; 推进中 2024-09-30; 未完成 2024-12-31; "

// columnOfTexts is the first of the columns that may have any text: 反馈问题, 具体问题, 整改措施.
const columnOfTexts = 2

// Whatever quote stands in whichever text, no row is lost, and a text that begins with
// a quote is told of at its cell.
func TestQuotesInAnyTextOfALedger(t *testing.T) {
	for _, change := range []string{`"%s`, `"回头看"%s`, `"%s"后续`, `"回头看”%s`, `""%s`, `"""%s`, `"%s,`, `%s"`, `前"中"%s`, `"一"%s"二"`} {
		for row := 1; row <= 4; row++ {
			for col := columnOfTexts; col < columnOfTexts+3; col++ {
				for _, separator := range []string{",", "\t"} {
					rows := delimitedRows()
					rows[row][col] = strings.ReplaceAll(fmt.Sprintf(change, rows[row][col]), ",", "，")
					got, found := states(t, []byte(delimitedText(rows, separator, "\r\n")))
					if got != delimitedStates {
						t.Errorf("%s at row %d, column %d: %s", change, row+1, col+1, got)
					}
					told := false
					for _, f := range found {
						told = told || f.ID() == "loose-quote" && f.At.Row == int32(row+1) && f.At.Col == int32(col+1)
					}
					if told != strings.HasPrefix(change, `"`) {
						t.Errorf("%s at row %d, column %d: told %v", change, row+1, col+1, found)
					}
				}
			}
		}
	}
}

// Whichever byte of a text is lost or spoilt, the text stays UTF-8 and all rows are read.
func TestBrokenByteAnywhereInALedger(t *testing.T) {
	text := delimitedText(delimitedRows(), ",", "\n")
	begin := strings.Index(text, "\n1,") + 1
	for at := begin; at < len(text); at++ {
		if text[at] < 0x80 {
			continue
		}
		for _, data := range []string{text[:at] + text[at+1:], text[:at] + "\xff" + text[at+1:]} {
			got, found := states(t, []byte(data))
			if strings.Count(got, ";") != 4 {
				t.Fatalf("byte %d: %s", at, got)
			}
			if !has(found, "broken-bytes") {
				t.Fatalf("byte %d: told %v", at, found)
			}
		}
	}
}

// A text cut inside its last character keeps the rows above, and tells that it is cut.
func TestCutLedger(t *testing.T) {
	text := delimitedText(delimitedRows(), ",", "\n")
	for at := strings.Index(text, "\n4,") + 10; at < len(text); at++ {
		if text[at]&0xc0 != 0x80 { // the first byte of a character
			continue
		}
		if got, found := states(t, []byte(text[:at])); !strings.HasPrefix(got, "已完成 2024-03-31; 已完成 2024-05-31; 推进中 2024-09-30; ") || !has(found, "cut-end") {
			t.Fatalf("cut at %d: %s, told %v", at, got, found)
		}
	}
}

func has(found finding.List, kind string) bool {
	for _, f := range found {
		if f.ID() == kind {
			return true
		}
	}
	return false
}
