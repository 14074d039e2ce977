package notice

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/report/ledger"
)

// What a template is for by the words of its title, and what a ledger of it says of itself.
const (
	audit      = "审计"
	secondLook = "回头看"
)

// bulletin is what most documents of a ledger are.
const bulletin = "通报"

// documents are the kinds of documents as titles end.
var documents = []string{bulletin, "报告", "公示", "公告"}

// tellMisfits tells of a template that says what the ledger isn't about, and of a title that
// calls the document what its template doesn't.
func (c *composer) tellMisfits() {
	if c.template.IsPaper() || c.units != nil {
		return
	}
	c.tellTemplate(c.template.Title.words())
	c.tellTitle(c.template.Title.words())
}

// tellTemplate tells nothing where the ledger does not say what it is of.
func (c *composer) tellTemplate(title string) {
	info := c.ledger.Info
	says := func(word string) bool {
		return slices.ContainsFunc(ledger.InspectionKeys, func(key ledger.Key) bool { return strings.Contains(info.Text(key), word) })
	}
	word, by := info.Inspection()
	kind := info.Text(ledger.InspectionType)
	switch {
	case strings.Contains(title, audit) && by != "" && by != ledger.Title && !says(audit):
		c.found = append(c.found, templateMisfitKind.At(info.Values[by].At,
			fmt.Sprintf("模板是写审计整改的，台账是%s整改的（%s写作“%s”）。", word, by, info.Text(by)),
			fmt.Sprintf("请改用%s整改的模板，如 default；确是审计的，请改正“%s”一项。", word, by)))
	case strings.Contains(title, secondLook) && !isNone(kind) && kind != "" && !says(secondLook):
		c.found = append(c.found, templateMisfitKind.At(info.Values[ledger.InspectionType].At,
			fmt.Sprintf("模板是写“回头看”的，台账的巡察类型写作“%s”。", oneLine(kind)),
			"请改用一般的模板，如 default；确是“回头看”的，请改正“巡察类型”一项。"))
	}
}

// tellTitle tells of a ledger's title that says 通报 where that of the template doesn't. The
// other way round is no fault: what is made public as a notice is often titled a report.
func (c *composer) tellTitle(title string) {
	given := c.ledger.Info.Values[ledger.Title]
	says, is := documentOf(oneLine(given.Text)), documentOf(title)
	if says != bulletin || is == "" || says == is {
		return
	}
	c.found = append(c.found, given.Fault(titleMisfitKind,
		fmt.Sprintf("标题说是“%s”，正文按模板写的是“%s”。", says, is),
		fmt.Sprintf("请把“标题”一项空着，由模板来写，或者改成以“%s”结尾；要写%s的，请换一个模板。", is, says)))
}

// documentOf is the kind of document that a title names; empty where it names none.
func documentOf(title string) string {
	for _, kind := range documents {
		if strings.HasSuffix(title, kind) {
			return kind
		}
	}
	return ""
}

// words are the words of a text without what its braces stand for.
func (t Text) words() string {
	var b strings.Builder
	for _, p := range t.pieces {
		b.WriteString(p.words)
	}
	return b.String()
}
