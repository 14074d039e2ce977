package listmark

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for text, want := range map[string]string{
		"一是甲；二是乙；三是丙。":       "甲|乙|丙。",
		"一是甲。\n二是乙。":         "甲。|乙。",
		"1.甲。2.乙。":           "甲。|乙。",
		"1、甲\n2、乙":           "甲|乙",
		"１．甲。２．乙。":           "甲。|乙。",
		"（1）甲；（2）乙":          "甲|乙",
		"(1)甲;(2)乙":          "甲|乙",
		"①甲。②乙。③丙。":          "甲。|乙。|丙。",
		"第一，甲。第二，乙。":         "甲。|乙。",
		"（一）甲。（二）乙。":         "甲。|乙。",
		"一、甲。\n二、乙。":         "甲。|乙。",
		"导语：一是甲；二是乙。":        "导语：/甲|乙。",
		"一是甲：1.子；2.丑。二是乙。":   "甲：1.子；2.丑。|乙。",
		"1.甲，一是子，二是丑。2.乙。":   "甲，一是子，二是丑。|乙。",
		"一是“二是甲。二是乙”。二是丙。":   "“二是甲。二是乙”。|丙。",
		"一是（见附件。二是略）甲。二是乙。":  "（见附件。二是略）甲。|乙。",
		"一是甲。":               "",
		"完善机制，一是甲，二是乙。":      "",
		"1.5万元。2.5万元。":       "",
		"一是甲。三是丙。":           "",
		"二是甲。三是丙。":           "",
		"一是；二是乙。":            "",
		"1.制定计划2.组织学习。3.搞测试": "制定计划|组织学习。|搞测试",
		"①制定计划②组织学习":         "制定计划|组织学习",
		"1、制定计划，2、组织学习。":     "制定计划，|组织学习。",
		"（1）制定计划（2）组织学习。":    "制定计划|组织学习。",
		"（1）对（2）中所列问题整改":     "", "（1）对（2）中所列问题整改。（2）抓落实。": "对（2）中所列问题整改。|抓落实。", "（1）按照要求整改（2）。": "", "（1）组织学习和（2）测试": "",
		"1.制定附件2.整改清单。":        "",
		"1.落实第2.条要求。":          "",
		"1.追回2.5万元。":           "",
		"按（1）（2）执行。":           "",
		"检查1、2、3号泵站。":          "",
		"1.完成3项。2.完成1、2号泵站检修。": "完成3项。|完成1、2号泵站检修。",
		"":                 "",
		"2023年完成。2024年完成。": "",
		"1.甲。2.5万元已追回。":    "",
		"一是甲。二是乙。三是丙。四是丁。五是戊。六是己。七是庚。八是辛。九是壬。十是癸。十一是子。": "甲。|乙。|丙。|丁。|戊。|己。|庚。|辛。|壬。|癸。|子。",
	} {
		list, ok := Parse(text)
		got := strings.Join(list.Items, "|")
		if list.Lead != "" {
			got = list.Lead + "/" + got
		}
		if got != want || ok != (want != "") {
			t.Errorf("Parse(%q) = %q, %v; want %q", text, got, ok, want)
		}
	}
}

// A list says where a figure inside a sentence parted it.
func TestFiguresInsideAreTold(t *testing.T) {
	for text, want := range map[string]bool{"1.制定计划2.组织学习": true, "1.制定计划；2.组织学习。": false, "一是制定计划，二是组织学习": false} {
		if list, _ := Parse(text); list.Inside != want {
			t.Errorf("%s: %t", text, list.Inside)
		}
	}
}

func TestLines(t *testing.T) {
	for text, want := range map[string]string{
		"完善制度机制。\n逐项抓好落实。":  "完善制度机制。|逐项抓好落实。",
		"完善制度机制；\n\n逐项抓好落实": "完善制度机制|逐项抓好落实",
		"完善制度机制\n逐项抓好落实。":   "",
		"完善制度机制。":           "",
		"短。\n逐项抓好落实到位。":     "",
	} {
		lines, ok := Lines(text)
		if got := strings.Join(lines, "|"); ok && got != want || ok != (want != "") {
			t.Errorf("Lines(%q) = %q, %v; want %q", text, got, ok, want)
		}
	}
}

func TestUnmarkedLines(t *testing.T) {
	for text, want := range map[string]string{
		"修订办法\n清退7人":                      "修订办法|清退7人",
		"修订办法\n\n清退7人。":                   "修订办法|清退7人。",
		"完善用水审批管理办法并印发执行\n清退7人":           "", // the first line may have been full
		"清退7人，追回多付的补贴\n完善用水审批管理办法并印发执行到位": "清退7人，追回多付的补贴|完善用水审批管理办法并印发执行到位",
		"修订办法，\n清退7人":                     "",
		"修订办法。\n清退7人。":                    "",
		"修订办法；\n清退7人\n补交报告":               "修订办法；|清退7人|补交报告",
		"修订办法": "",
	} {
		lines, ok := Unmarked(text)
		if got := strings.Join(lines, "|"); ok && got != want || ok != (want != "") {
			t.Errorf("Unmarked(%q) = %q, %v; want %q", text, got, ok, want)
		}
	}
}

func TestCutAny(t *testing.T) {
	for text, want := range map[string]string{
		"一、政治建设": "政治建设", "（二）学习": "学习", "3.调研": "调研", "（4）报告": "报告", "⑤会议": "会议", "十二、其他": "其他",
		"1.5万元未追回": "1.5万元未追回", "2023年的问题": "2023年的问题", "第一议题制度不落实": "第一议题制度不落实",
		"一个也没有": "一个也没有", "一是": "一是", "": "", "100、太多": "100、太多",
	} {
		if got := CutAny(text); got != want {
			t.Errorf("CutAny(%q) = %q, want %q", text, got, want)
		}
	}
}

// No character may be lost but marks, blanks and separators.
func FuzzParse(f *testing.F) {
	f.Add("一是甲；二是乙。")
	f.Add("导语：1.甲\n2.“乙。3.丙”")
	f.Add("（已完成）⑴2025年3月甲\n⑵5月乙，⑶丙丁戊己")
	f.Add("●甲\n●1.乙● 丙\n-5℃")
	f.Fuzz(func(t *testing.T, text string) {
		list, ok := Parse(text)
		if !ok {
			return
		}
		rest := text
		for _, part := range append([]string{list.Lead}, list.Items...) {
			i := strings.Index(rest, part)
			if i < 0 {
				t.Fatalf("%q is not in %q", part, rest)
			}
			rest = rest[i+len(part):]
		}
	})
}

// What is cut from the beginning of a text leaves the end of it.
func FuzzCut(f *testing.F) {
	f.Add("四、（十二）32.耕地")
	f.Add("●1.【问题一】1-1 耕地")
	f.Fuzz(func(t *testing.T, text string) {
		lone, _ := CutLone(text)
		heading, rest, _ := Heading(text)
		for _, cut := range []string{lone, CutAny(text)} {
			if !strings.Contains(text, cut) || strings.TrimSpace(text) != "" && cut == "" {
				t.Fatalf("%q became %q", text, cut)
			}
		}
		if !strings.Contains(text, heading) {
			t.Fatalf("%q has the heading %q and %q", text, heading, rest)
		}
	})
}
