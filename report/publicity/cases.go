package publicity

import (
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/pattern"
	"tongbao/report/ledger"
)

// openCase finds a case that goes on: that something is being done, before what is done
// with cases; what is done to persons only as long as one goes on; a suspicion.
var openCase = pattern.Of(`(?:正在|正|尚在|仍在|还在|处于|已)(?:进行|接受|开展|进入|由[^，。；]{2,12}|对[^，。；]{2,12}|被)?(?:纪律审查|监察调查|审查调查|立案审查|立案调查|立案侦查|初步核实|初核|侦查|侦办|审查起诉)(?:中|阶段|期间)?` +
	`|(?:线索|案件|案情|举报|信访件)[^，。；]{0,8}(?:正在|正|尚在|仍在|还在|尚未|未)(?:进行|由[^，。；]{2,12})?(?:核查|核实|查办|办理|侦办|调查|处置|办结|结案|查清|审理|了结)` +
	`|(?:正在|尚在|仍在|还在)[^，。；]{0,8}(?:核查|查办|侦办|处置)[^，。；]{0,6}(?:问题线索|案件线索|违纪线索|违法线索)` +
	`|(?:留置|取保候审|刑事拘留|批准逮捕|监视居住|刑事强制措施|被立案|移送审查起诉|移送司法机关)` +
	`|涉嫌[^，。；]{0,14}(?:违纪|违法|犯罪|受贿|行贿|贪污|挪用|渎职|侵占|诈骗|职务)`)

// ended are what a sentence has of a case that is over.
var ended = pattern.Of(`已(?:经)?(?:全部)?(?:办结|结案|判决|了结|查结|执结|宣判)|判处|判决|被判|刑满|不予立案|撤销案件|查无实据|予以了结|(?:均|都)(?:已)?办结|制度|规定|办法|流程|机制`)

// cases tells of the cases that go on, by what a text says of them, once a sentence.
func cases(v ledger.Value) (found finding.List) {
	from := 0
	for _, sentence := range strings.SplitAfter(v.Text, "。") {
		if place := openCase().FindStringIndex(sentence); place != nil && !ended().MatchString(sentence) {
			found = append(found, at(caseKind, v, from+place[0], from+place[1],
				"公开版写了“"+sentence[place[0]:place[1]]+"”，像是还在办理的案件。", "请和办案的部门核对能不能公开；不能的，在句子后面写上（不公开）。"))
		}
		from += len(sentence)
	}
	return found
}
