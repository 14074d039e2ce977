package notice

import (
	"strings"
	"testing"

	"tongbao/report/gongwen"
)

// Parts of titles, | where a line may end. No line may end within what has none.
var (
	titlePlaces = []string{
		"中共|松溪|苗族|布依族|自治州|", "中共|青檀|土家族|自治县|", "云岭市|高新技术|产业|开发区|", "中共|临江省|", "南浔镇|", "中共|砚池区|",
		"中共|鹤鸣市|经济技术|开发区|", "乌拉盖|管理区|",
	}
	titleBodies = []string{
		"文化|广电|旅游|体育局|党组", "住房|和|城乡|建设局|机关|支部|委员会", "市场|监督|管理局|党组", "人力资源|和|社会|保障局|党组",
		"综合|行政|执法局|第二|分局|机关|委员会", "纪律|检查|委员会|机关|和|监察|委员会|驻|教育局|纪检|监察组", "退役|军人|事务局|党组",
		"河长制|工作|办公室|和|水旱|灾害|防御|中心|联合|党支部", "供销|合作|联合社|理事会|党组", "第三|人民|医院|（|市|肿瘤|防治|中心|）|委员会",
	}
	titleSubjects = []string{
		"关于|市委|巡察|反馈|问题|", "关于|十四届|市委|第五轮|巡察|反馈|意见|", "关于|省委|第三|巡视组|反馈|意见|", "关于|2021—2023年度|部门|预算|执行|审计|发现|问题|",
		"关于|区委|巡察|“选人用人|专项|检查”|反馈|问题|", "关于|落实|《关于加强巡视巡察整改和成果运用的意见》|", "关于|中央|生态|环境|保护|督察|反馈|问题|",
		"关于|县委|巡察|“回头看”|指出|问题|", "关于|意识|形态|工作|责任制|落实|情况|专项|检查|反馈|问题|", "关于|市委|第四|巡察组|对|PPP项目|管理|专项|巡察|",
		"关于|“三重一大”|决策|制度|执行|情况|", "关于|党费|收缴|使用|管理|专项|检查|反馈|问题|", "关于|省委|生态环境|保护|督察|“举一反三”|问题|", "关于|粮食|购销|领域|腐败|问题|专项|巡察|反馈|意见|",
		"关于|乡村|振兴|领域|不正之风|和|腐败|问题|专项|整治|",
	}
	titleTails = []string{
		"整改|进展|情况|的|通报", "集中|整改|阶段|进展|情况|的|通报", "整改|落实|情况|“回头看”|的|通报", "整改|工作|推进|情况、|存在|问题|和|下一步|打算|的|通报",
		"整改|完成|情况|的|公示", "党组|主要|负责人|组织|落实|整改|情况|的|报告", "立行立改|事项|办理|情况|的|通报", "2024年|度|整改|任务|清单|完成|情况|的|通报",
	}
)

// titles are all that the parts make.
func titles() []string {
	var all []string
	for _, sides := range [...][2][]string{{titlePlaces, titleBodies}, {titleSubjects, titleTails}} {
		for _, before := range sides[0] {
			for _, after := range sides[1] {
				all = append(all, before+after)
			}
		}
	}
	return all
}

// No line of a long title ends within a word, a quotation, a range or a number.
func TestTitlesBreakBySense(t *testing.T) {
	long, faults := 0, 0
	for _, marked := range titles() {
		text := strings.ReplaceAll(marked, "|", "")
		lines := balanced(text)
		if strings.Join(lines, "") != text {
			t.Fatalf("%s became %q", text, lines)
		}
		if len(lines) > 1 {
			long++
		}
		if fault := badTitle(marked, lines); fault != "" {
			faults++
			t.Errorf("%s: %q", fault, lines)
		}
	}
	if long < 120 {
		t.Errorf("only %d of the titles are long", long)
	}
	t.Logf("%d titles, %d of several lines, %d with a fault", len(titles()), long, faults)
}

// badTitle says what is wrong with the lines of a title; empty for nothing.
func badTitle(marked string, lines []string) string {
	allowed, n := map[int]bool{}, 0
	for part := range strings.SplitSeq(marked, "|") {
		n += len(part)
		allowed[n] = true
	}
	n = 0
	for _, line := range lines {
		n += len(line)
		if !allowed[n] {
			return "parts a word"
		}
		if gongwen.RoughWidth(line) > gongwen.TitleMaxRunes || strings.HasPrefix(line, "的") {
			return "a bad line"
		}
		if strings.Count(line, "“") != strings.Count(line, "”") || strings.Count(line, "《") != strings.Count(line, "》") {
			return "parts a quotation"
		}
	}
	return ""
}

func TestLatinTitles(t *testing.T) {
	got := strings.Join(balanced("Songxi Municipal Archives Bureau Party Leadership Group"), "|")
	if got != "Songxi Municipal|Archives Bureau|Party Leadership Group" && strings.Count(got, " ")+strings.Count(got, "|") != 6 {
		t.Errorf("parted as %s", got)
	}
	for line := range strings.SplitSeq(got, "|") {
		if line != strings.TrimSpace(line) || gongwen.RoughWidth(line) > gongwen.TitleMaxRunes {
			t.Errorf("a line %q", line)
		}
	}
}
