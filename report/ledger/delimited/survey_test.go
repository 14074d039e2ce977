package delimited

import (
	"strings"
	"testing"
)

func TestSeparators(t *testing.T) {
	rows := [][]string{
		{"序号", "问题", "措施", "状态"},
		{"1", "会议少,记录乱,学习浅", "补会议,补记录，每月学", "完成"},
		{"2", "制度旧；执行差", "修订制度;检查1,2次|3次", "推进"},
	}
	want := "A1=序号 B1=问题 C1=措施 D1=状态 A2=1 B2=会议少,记录乱,学习浅 C2=补会议,补记录，每月学 D2=完成 A3=2 B3=制度旧；执行差 C3=修订制度;检查1,2次|3次 D3=推进"
	for _, separator := range []string{"\t", ",", ";", "，", "|"} {
		for _, announcement := range []string{"", "sep=" + separator + "\r\n", `"sep=` + separator + "\"\n"} {
			var b strings.Builder
			b.WriteString(announcement)
			for _, row := range rows {
				for i, field := range row {
					if i > 0 {
						b.WriteString(separator)
					}
					if strings.Contains(field, separator) {
						field = `"` + field + `"`
					}
					b.WriteString(field)
				}
				b.WriteString("\n")
			}
			shows(t, "parted by "+separator, []byte(b.String()), want)
		}
	}
	shows(t, "announced against appearances", []byte("sep=;\na,b;c\nd,e;f\n"), "A1=a,b B1=c A2=d,e B2=f")
	shows(t, "titles above", []byte("某某局台账\n填报单位：某某局,3月\n序号,问题,措施,状态\n1,甲,\"回\"头,完成\n"),
		`A1=某某局台账 A2=填报单位：某某局 B2=3月 A3=序号 B3=问题 C3=措施 D3=状态 A4=1 B4=甲 C4="回"头 D4=完成`, "C4 loose-quote")
	shows(t, "most texts with commas", []byte("序号\t问题\n1\t甲,乙,丙,丁\n2\t甲,乙,丙,丁\n3\t甲,乙\n"),
		"A1=序号 B1=问题 A2=1 B2=甲,乙,丙,丁 A3=2 B3=甲,乙,丙,丁 A4=3 B4=甲,乙")
}

// A text without columns is none, whatever marks it has.
func TestRunningText(t *testing.T) {
	for _, text := range []string{"各单位，请报台账。\n", "一是抓学习，补短板。\n二是抓整改，建制度，促长效。\n三是抓落实。\n"} {
		if f := refused(t, "running text", text); f.ID() != "no-workbook" {
			t.Error(f)
		}
	}
}

func TestRowsThatDoNotFit(t *testing.T) {
	for _, c := range []struct {
		name string
		rows []string
		end  string
		told []string
	}{
		{"a comma that no quotes enclose", []string{"1,甲,乙,丙,3月,完成", "2,甲,乙,3月,完成", "3,甲,乙,3月,完成"}, "\n", []string{"F2 extra-fields"}},
		{"blank fields beyond", []string{"1,甲,乙,3月,完成,,", "2,甲,乙,3月,完成", "3,甲,乙,3月,完成"}, "\n", nil},
		{"cut inside a row", []string{"1,甲,乙,3月,完成", "2,甲,乙,3月,完成", "3,甲"}, "", []string{"B4 cut-end"}},
		{"a short row with its line end", []string{"1,甲,乙,3月,完成", "2,甲,乙,3月,完成", "3,甲"}, "\n", nil},
		{"a note without its line end", []string{"1,甲,乙,3月,完成", "2,甲,乙,3月,完成", "填表人：张三"}, "", nil},
		{"short rows all over", []string{"1,甲,乙", "2,甲,乙,3月,完成", "3,甲"}, "", nil},
		{"whole", []string{"1,甲,乙,3月,完成", "2,甲,乙,3月,"}, "", nil},
	} {
		w, err := Read([]byte(strings.TrimSuffix(string(ledgerOf(c.rows...)), "\n") + c.end))
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(told(w), "; "); got != strings.Join(c.told, "; ") {
			t.Errorf("%s: told %q, want %q", c.name, got, c.told)
		}
	}
}
