package review

import (
	"slices"
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// inZaozhuang is a ledger of a county of 枣庄市 with the text.
func inZaozhuang(text string) *ledger.Ledger {
	s := newSheet().fact(ledger.Issuer, "中共枣庄市峄城区教育局党组").day(ledger.Dated, 2024, 5, 15).setup(text)
	return &s.Ledger
}

// Each text with the rule that must find fault with it and the name that its advice must
// have; without a rule none may.
var placeTexts = []struct{ text, rule, right string }{
	{"推动峯城区积极申报", "traditional-character", "应为“峄城区”的“峄”"},
	{"枣庄市峯城区", "traditional-character", "应为“峄城区”"},
	{"嶧城区教体局", "traditional-character", "应为“峄城区”的“峄”"},
	{"赴臺儿庄区学习", "traditional-character", "应为“台儿庄区”的“台”"},
	{"推动峰城区积极申报", "wrong-place", "疑为“峄城区”"},
	{"枣庄市峰城区", "wrong-place", "应为“峄城区”"},
	{"枣庄市绎城区教体局", "wrong-place", "应为“峄城区”"},
	{"在藤州市召开会议", "wrong-place", "应为“滕州市”"},
	{"与台儿壮区交流", "wrong-place", "应为“台儿庄区”"},
	{"在底格镇设立站点", "wrong-place", "疑为“底阁镇”"},
	{"，榴圆镇三所学校", "wrong-place", "疑为“榴园镇”"},
	{"在坛山街道、吴林街道", "", ""},
	{"以城区学校为主，一城区一方案", "", ""},
	{"大学城区域", "", ""},
	{"公益城区行动、创意城区建设、便宜城区房价", "", ""},
	{"优化城区布局，加强城乡建设", "", ""},
	{"从薛城区、市中区、山亭区抽调", "", ""},
	{"赴驻马店市驿城区考察", "", ""},
	{"临沂市峄城区", "place-parent", "应为“山东省枣庄市峄城区”"},
	{"江苏省峄城区", "place-parent", "应为“山东省枣庄市峄城区”"},
	{"枣庄市新城区建设", "", ""},
	{"枣庄市市中区", "", ""},
	{"赴济南市历下区、章丘区学习", "", ""},
	{"赴章丘市学习", "former-place", "应为“章丘区”"},
	{"原章丘市的做法", "", ""},
	{"2012年在章丘市召开会议", "", ""},
	{"派人到峯山参观", "traditional-character", "“峯山”如是地名，请按当地的正式名称核对；不是的，请改为规范字“峰”"},
	{"峯山镇", "traditional-character", "疑为“峨山镇”的“峨”"},
	{"山峯村", "traditional-character", "如是地名，请按当地的正式名称核对"},
}

func TestPlaces(t *testing.T) {
	for _, c := range placeTexts {
		found := reviewOf(inZaozhuang(c.text))
		if c.rule == "" && len(found) > 0 {
			t.Errorf("%s: %s %s", c.text, found[0].ID(), found[0].Advice)
		}
		if c.rule != "" && !slices.ContainsFunc(found, func(f finding.Finding) bool { return f.ID() == c.rule && strings.Contains(f.Advice, c.right) }) {
			t.Errorf("%s: got %v", c.text, found)
		}
	}
}
