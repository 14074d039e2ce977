package report

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/review"
)

// exceptions tells which exceptions of the configuration do nothing: those of the file
// beside the ledger that are for errors, and places at which nothing was found.
func (p *products) exceptions() finding.List {
	if p.isPublic() || !p.job.Policy.Excepts() {
		return nil
	}
	return append(p.refused(), p.idle()...)
}

// mostPlaces is how many places of errors are named.
const mostPlaces = 5

// refused tells of errors that the file beside the ledger can't keep quiet.
func (p *products) refused() finding.List {
	errs := p.job.Policy.Refused(p.found)
	if len(errs) == 0 {
		return nil
	}
	var places []string
	for _, f := range errs {
		if place := f.At.InFile("").String(); !slices.Contains(places, place) {
			places = append(places, place)
		}
	}
	more := ""
	if len(places) > mostPlaces {
		places, more = places[:mostPlaces], "等"
	}
	return finding.List{stillToldKind.At(finding.In(p.ledger.File, ""),
		fmt.Sprintf("台账旁边的配置用 review 的 words、ignore 略过的有%d处是错误（%s%s），不能略过，仍会提示。", len(errs), strings.Join(places, "、"), more),
		"确实没有错的，请写在自己的配置文件里。")}
}

// idle tells of places to be passed over at which nothing is found. Of several ledgers
// that one configuration is for, most have nothing there.
func (p *products) idle() (told finding.List) {
	if len(p.job.Others) > 1 {
		return nil
	}
	for _, place := range p.job.Policy.Idle(p.found) {
		if !slices.ContainsFunc(review.Kinds(), func(k *finding.Kind) bool { return k.ID == place.ID }) {
			continue // it may be found by what was not asked for
		}
		where := place.Cell
		if place.Sheet != "" {
			where = place.Sheet + " > " + where
		}
		if place.Text != "" {
			where += "，" + place.Text
		}
		told = append(told, idleKind.At(finding.In(p.ledger.File, ""),
			fmt.Sprintf("配置里 review 的 ignore 写的“%s”（%s）没有用上：那里没有这一项提示。", place.ID, where),
			"请核对规则的名称、工作表、单元格和原文；台账已经改好的，请删去这一条。"))
	}
	return told
}
