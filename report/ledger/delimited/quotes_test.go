package delimited

import (
	"strings"
	"testing"
)

// ledgerOf is a table with a heading and rows of five columns, parted by commas.
func ledgerOf(rows ...string) []byte {
	return []byte("序号,问题,措施,时限,状态\n" + strings.Join(rows, "\n") + "\n")
}

const headingShown = "A1=序号 B1=问题 C1=措施 D1=时限 E1=状态"

// Each row but the last of these has a quote that other readers let swallow what follows.
func TestQuotesNeverSwallowRows(t *testing.T) {
	for _, c := range []struct {
		name, row string
		want      string // of the row
		told      []string
	}{
		{"quote before words", `1,甲,"回头看"检查2次,3月,完成`, `A2=1 B2=甲 C2="回头看"检查2次 D2=3月 E2=完成`, []string{"C2 loose-quote"}},
		{"quote before words in the first field", `"回头看"1,甲,乙,3月,完成`, `A2="回头看"1 B2=甲 C2=乙 D2=3月 E2=完成`, []string{"A2 loose-quote"}},
		{"quote before words in the last field", `1,甲,乙,3月,"已"完成`, `A2=1 B2=甲 C2=乙 D2=3月 E2="已"完成`, []string{"E2 loose-quote"}},
		{"two quotes with one partner each", `1,"三会"少,"回头看"检查,3月,完成`, `A2=1 B2="三会"少 C2="回头看"检查 D2=3月 E2=完成`, []string{"B2 loose-quote", "C2 loose-quote"}},
		{"words in quotes at both ends", `1,甲,"回头看"与"一张网",3月,完成`, `A2=1 B2=甲 C2="回头看"与"一张网" D2=3月 E2=完成`, []string{"C2 loose-quote"}},
		{"quote that another kind closes", `1,甲,"回头看”检查,3月,完成`, `A2=1 B2=甲 C2="回头看”检查 D2=3月 E2=完成`, []string{"C2 loose-quote"}},
		{"quote alone", `1,甲,",3月,完成`, `A2=1 B2=甲 C2=" D2=3月 E2=完成`, []string{"C2 loose-quote"}},
		{"doubled though nothing encloses", `1,甲,""回头看""检查,3月,完成`, `A2=1 B2=甲 C2=""回头看""检查 D2=3月 E2=完成`, []string{"C2 loose-quote"}},
		{"separator between loose quotes", `1,甲,"回,看"检查,3月,完成`, `A2=1 B2=甲 C2="回,看"检查 D2=3月 E2=完成`, []string{"C2 loose-quote"}},
		{"separator between quotes inside", `1,甲,开展"回,看"检查,3月,完成`, `A2=1 B2=甲 C2=开展"回,看"检查 D2=3月 E2=完成`, nil},
		{"enclosed, and quotes inside", `1,甲,"称"好",并改",3月,完成`, `A2=1 B2=甲 C2="称"好",并改" D2=3月 E2=完成`, []string{"C2 loose-quote"}},
		{"quotes inside", `1,甲,开展"回头看"检查,3月,完成`, `A2=1 B2=甲 C2=开展"回头看"检查 D2=3月 E2=完成`, nil},
		{"quote at the end alone", `1,甲,身高6",3月,完成`, `A2=1 B2=甲 C2=身高6" D2=3月 E2=完成`, nil},
		{"enclosed", `1,甲,"乙,丙",3月,完成`, `A2=1 B2=甲 C2=乙,丙 D2=3月 E2=完成`, nil},
		{"enclosed, and blank behind", `1,甲,"乙,丙" ,3月,完成`, `A2=1 B2=甲 C2=乙,丙 D2=3月 E2=完成`, nil},
		{"enclosed behind a blank", `1,甲, "乙,丙", 3月,"完成"`, `A2=1 B2=甲 C2=乙,丙 D2= 3月 E2=完成`, nil},
		{"words in quotes behind a blank", `1,甲, "乙"丙,3月,完成`, `A2=1 B2=甲 C2= "乙"丙 D2=3月 E2=完成`, nil},
		{"all enclosed", `"1","甲","""乙"",丙","3月","完成"`, `A2=1 B2=甲 C2="乙",丙 D2=3月 E2=完成`, nil},
		{"empty and enclosed", `1,"","""",3月,完成`, `A2=1 C2=" D2=3月 E2=完成`, nil},
		{"shorter than the heading", `1,"甲,乙",丙`, `A2=1 B2=甲,乙 C2=丙`, nil},
	} {
		next := strings.ReplaceAll(" A3=2 B3=\"a\"b C3=丙 D3=4月 E3=推进", "\"a\"b", "甲,乙")
		shows(t, c.name, ledgerOf(c.row, `2,"甲,乙",丙,4月,推进`), headingShown+" "+c.want+next, c.told...)
		shows(t, c.name+", last row", ledgerOf(c.row), headingShown+" "+c.want, c.told...)
	}
}

func TestQuotesOverLines(t *testing.T) {
	for _, c := range []struct {
		name string
		rows []string
		want string
		told []string
	}{
		{"lines in the middle", []string{"1,甲,\"一\n二\n三\",3月,完成", "2,甲,乙,4月,推进"}, "A2=1 B2=甲 C2=一\n二\n三 D2=3月 E2=完成 A3=2 B3=甲 C3=乙 D3=4月 E3=推进", nil},
		{"lines in the first field", []string{"\"1\n一\",甲,乙,3月,完成", "2,甲,乙,4月,推进"}, "A2=1\n一 B2=甲 C2=乙 D2=3月 E2=完成 A3=2 B3=甲 C3=乙 D3=4月 E3=推进", nil},
		{"lines in the last field", []string{"1,甲,乙,3月,\"完\n\n成\"", "2,甲,乙,4月,推进"}, "A2=1 B2=甲 C2=乙 D2=3月 E2=完\n\n成 A3=2 B3=甲 C3=乙 D3=4月 E3=推进", nil},
		{"lines in several fields", []string{"1,\"甲\n甲\",\"乙\n乙\",\"3\n月\",\"完\n成\"", "2,甲,乙,4月,推进"}, "A2=1 B2=甲\n甲 C2=乙\n乙 D2=3\n月 E2=完\n成 A3=2 B3=甲 C3=乙 D3=4月 E3=推进", nil},
		{"lines with separators and quotes", []string{"1,甲,\"一,\"\"二\"\"\n三,四\",3月,完成", "2,甲,乙,4月,推进"}, "A2=1 B2=甲 C2=一,\"二\"\n三,四 D2=3月 E2=完成 A3=2 B3=甲 C3=乙 D3=4月 E3=推进", nil},
		{"lines, and quotes that are not doubled", []string{"1,甲,\"一\"二\"四\n三\",3月,完成", "2,甲,乙,4月,推进"}, "A2=1 B2=甲 C2=一\"二\"四\n三 D2=3月 E2=完成 A3=2 B3=甲 C3=乙 D3=4月 E3=推进", []string{"C2 loose-quote"}},
		{"lines with commas, as many as before them", []string{"1,\"甲,一\n乙,二\",乙,3月,完成", "2,甲,乙,4月,推进"}, "A2=1 B2=甲,一\n乙,二 C2=乙 D2=3月 E2=完成 A3=2 B3=甲 C3=乙 D3=4月 E3=推进", nil},
		{"a line with as many commas as a row", []string{"1,\"甲\n一,二,三,四,五\n乙\",乙,3月,完成", "2,甲,乙,4月,推进"}, "A2=1 B2=甲\n一,二,三,四,五\n乙 C2=乙 D2=3月 E2=完成 A3=2 B3=甲 C3=乙 D3=4月 E3=推进", nil},
		{"every row has lines", []string{"1,甲,\"一\n二\",3月,完成", "2,甲,\"一\n二\",3月,完成", "3,甲,\"一\n二\",3月,完成"}, "A2=1 B2=甲 C2=一\n二 D2=3月 E2=完成 A3=2 B3=甲 C3=一\n二 D3=3月 E3=完成 A4=3 B4=甲 C4=一\n二 D4=3月 E4=完成", nil},
		{"two quotes that rows apart seem to close", []string{"1,甲,\"回头看检查,3月,完成", "2,甲,乙,3月,完成", "3,甲,称\"好\",4月,推进"}, "A2=1 B2=甲 C2=\"回头看检查 D2=3月 E2=完成 A3=2 B3=甲 C3=乙 D3=3月 E3=完成 A4=3 B4=甲 C4=称\"好\" D4=4月 E4=推进", []string{"C2 loose-quote"}},
		{"the next row seems to close", []string{"1,甲,\"回头看检查,3月,完成", "2,甲,对照清单\",4月,推进"}, "A2=1 B2=甲 C2=\"回头看检查 D2=3月 E2=完成 A3=2 B3=甲 C3=对照清单\" D3=4月 E3=推进", []string{"C2 loose-quote"}},
		{"never closed", []string{"1,甲,\"回头看检查,3月,完成", "2,甲,乙,4月,推进"}, "A2=1 B2=甲 C2=\"回头看检查 D2=3月 E2=完成 A3=2 B3=甲 C3=乙 D3=4月 E3=推进", []string{"C2 loose-quote"}},
		{"never closed in the last row", []string{"1,甲,乙,4月,推进", "2,甲,\"回头看检查,3月,完成"}, "A2=1 B2=甲 C2=乙 D2=4月 E2=推进 A3=2 B3=甲 C3=\"回头看检查 D3=3月 E3=完成", []string{"C3 loose-quote"}},
		{"never closed, and a note below", []string{"1,甲,\"回头看检查,3月,完成", "填表人：张三"}, "A2=1 B2=甲 C2=\"回头看检查 D2=3月 E2=完成 A3=填表人：张三", []string{"C2 loose-quote"}},
		{"cut inside lines", []string{"1,甲,乙,3月,完成", "2,甲,\"一\n二\n三"}, "A2=1 B2=甲 C2=乙 D2=3月 E2=完成 A3=2 B3=甲 C3=一\n二\n三\n", []string{"C3 open-quote"}},
		{"never closed, then lines in quotes", []string{"1,甲,\"回头看检查,3月,完成", "2,甲,\"一\n二\",4月,推进"}, "A2=1 B2=甲 C2=\"回头看检查 D2=3月 E2=完成 A3=2 B3=甲 C3=一\n二 D3=4月 E3=推进", []string{"C2 loose-quote"}},
	} {
		shows(t, c.name, ledgerOf(c.rows...), headingShown+" "+c.want, c.told...)
	}
}

// Who quotes every field means each quote at a field's end by it.
func TestAllFieldsInQuotes(t *testing.T) {
	const heading = `"序号","问题","措施","状态"` + "\n"
	for row, want := range map[string]string{
		`"1","甲"乙"丙","丁","完成"`:             `B2=甲"乙"丙 C2=丁`,
		`"1","甲"乙",丙","丁","完成"`:            `B2=甲"乙",丙 C2=丁`,
		`"1","甲,"乙"丙","丁","完成"`:            `B2=甲,"乙"丙 C2=丁`,
		"\"1\",\"甲\"乙\"\n丙\",\"丁\",\"完成\"": "B2=甲\"乙\"\n丙 C2=丁",
	} {
		shows(t, row, []byte(heading+row+"\n"), "A1=序号 B1=问题 C1=措施 D1=状态 A2=1 "+want+" D2=完成", "B2 loose-quote")
	}
	shows(t, "half of the heading", []byte(`"甲"乙"丙",丁`+"\n"), `A1=甲"乙"丙 B1=丁`, "A1 loose-quote")
}

// Line ends are CR, LF or both, mixed, also inside quotes, where each is one "\n".
func TestLineEnds(t *testing.T) {
	const text = "序号,问题,措施,状态¶1,甲,\"一¶二\",完成¶¶2,甲,\"\"\"一\"\"¶¶二\",推进¶"
	const want = "A1=序号 B1=问题 C1=措施 D1=状态 A2=1 B2=甲 C2=一\n二 D2=完成 A4=2 B4=甲 C4=\"一\"\n\n二 D4=推进"
	for _, end := range []string{"\n", "\r\n", "\r"} {
		shows(t, "all the same", []byte(strings.ReplaceAll(text, "¶", end)), want)
	}
	ends := []string{"\r", "\r\n", "\n", "\r\n", "\r\n", "\r", "\r\n", "\n"}
	mixed := text
	for _, end := range ends {
		mixed = strings.Replace(mixed, "¶", end, 1)
	}
	shows(t, "mixed", []byte(mixed), want)
	shows(t, "no end", []byte(strings.TrimSuffix(mixed, "\n")), want)
}
