package review

import (
	"fmt"

	"tongbao/report/finding"
	"tongbao/report/internal/privacy"
)

var personalData = Rule{
	Kind: &finding.Kind{
		ID: "personal-data", Severity: finding.Suspect,
		Title:  "个人信息",
		Reason: "向社会公布的通报不得有身份证号码、手机号码、银行卡号、护照等证件号码和住址（《个人信息保护法》）。",
	},
	Check:  inTexts(checkPersonal),
	Hits:   []string{"张某，13812341234", "身份证号11010519491231002X", "卡号4111111111111111", "家住某市某区光明路12号", "王某住云山县中山路12号", "护照号E12345678"},
	Misses: []string{"电话8688327", "2023年12月21日", "投入13812341234.5元以内", "编号110105194912310021", "入住云山县中山路12号"},
}

func checkPersonal(t *Text) []Fault {
	var faults []Fault
	for _, m := range privacy.FindUnder(t.column, t.Text) {
		if m.Kind.IsOffices() { // most are to be told
			continue
		}
		faults = append(faults, Fault{In: t.Value, From: m.From, To: m.To,
			Summary: fmt.Sprintf("这里有%s。", m.Kind), Advice: "请确认是否必须写入；公开前请遮盖，生成时可以选公开版，由程序遮盖。"})
	}
	return faults
}
