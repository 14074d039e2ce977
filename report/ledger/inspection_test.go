package ledger

import "testing"

func TestInspection(t *testing.T) {
	for _, c := range []struct {
		facts map[Key]string
		word  string
		by    Key
	}{
		{nil, Xuncha, ""},
		{map[Key]string{Team: "省委第三巡视组"}, Xunshi, Team},
		{map[Key]string{Team: "市委第二巡察组"}, Xuncha, Team},
		{map[Key]string{InspectionType: "常规巡视"}, Xunshi, InspectionType},
		{map[Key]string{Title: "关于巡视整改进展情况的通报"}, Xunshi, Title},
		{map[Key]string{Team: "县委第一巡察组", Title: "关于巡视整改进展情况的通报"}, Xuncha, Team},
		{map[Key]string{Team: "第三组", InspectionType: "专项巡视", Title: "关于巡察整改情况的通报"}, Xunshi, InspectionType},
		{map[Key]string{Team: "第二巡视组", InspectionType: "常规巡察"}, Xunshi, Team},
		{map[Key]string{InspectionType: "巡视巡察联动", Sender: "中共云岭县委", Title: "关于巡视整改情况的通报"}, Xuncha, Sender},
		{map[Key]string{Title: "关于巡视巡察整改进展情况的通报"}, Xuncha, ""},
		{map[Key]string{Sender: "中共中央", Title: "关于巡察整改情况的通报"}, Xunshi, Sender},
		{map[Key]string{Sender: "局党组", Title: "关于巡视整改情况的通报"}, Xunshi, Title},
	} {
		info := Info{Values: map[Key]Value{}}
		for key, text := range c.facts {
			info.Values[key] = Value{Text: text}
		}
		if word, by := info.Inspection(); word != c.word || by != c.by {
			t.Errorf("%v: %s by %q, want %s by %q", c.facts, word, by, c.word, c.by)
		}
	}
}

func TestWhoSendsWhat(t *testing.T) {
	for committee, want := range map[string]string{
		"中共中央": Xunshi, "党中央": Xunshi, "中国共产党中央委员会": Xunshi, "省委": Xunshi, "中共某省委员会": Xunshi, "某自治区党委": Xunshi,
		"中共广西壮族自治区委员会": Xunshi, "自治区委": Xunshi, "北京市委": Xunshi, "中共重庆市委员会": Xunshi,
		"市委": Xuncha, "中共青渡市委员会": Xuncha, "中共某省某市委": Xuncha, "县委": Xuncha, "中共云岭县委员会": Xuncha, "北京市海淀区委": Xuncha,
		"区委": Xuncha, "旗委": Xuncha, "中共某自治州委员会": Xuncha, "州委": Xuncha, "某盟委": Xuncha, "地委": Xuncha, "市委巡察工作领导小组": Xuncha,
		"省委巡视工作领导小组": Xunshi, "省委教育工委": "", "省发展和改革委员会": "", "集团公司党委": "", "局党组": "", "开发区党工委": "", "市委组织部": "", "": "",
	} {
		info := Info{Values: map[Key]Value{Sender: {Text: committee}}}
		if got := info.InspectionIn(Sender); got != want {
			t.Errorf("%q sends %q, want %q", committee, got, want)
		}
	}
}
