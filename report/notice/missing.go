package notice

import (
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// missing asks by name for the facts that are required and not given, in one finding
// with those that the notice has a gap for.
func (c *composer) missing() finding.List {
	var gaps []ledger.Key
	for _, name := range c.blanks.needed {
		gaps = append(gaps, c.blanks.facts.behind(name)...)
	}
	lacking := slices.Clone(gaps)
	for _, key := range ledger.Required {
		if c.template.IsPaper() || c.units != nil { // which are no notices of a ledger
			break
		}
		if c.ledger.Info.Text(key) == "" && key != ledger.Title { // which the template has
			lacking = append(lacking, key)
		}
	}
	if lacking == nil {
		return nil
	}
	gaps, lacking = inOrder(gaps), inOrder(lacking)
	if c.units != nil {
		f := missingFactKind.At(finding.Ref{}, sayMissingOfAll(gaps),
			whyMissingOfAll(gaps)+"请在配置的 collective-info 里写明，每项一行，如“"+string(gaps[0])+": ……”。")
		f.Gaps = len(gaps)
		return finding.List{f}
	}
	at, how := HowToGive(c.ledger)
	kind := missingFactKind
	if gaps == nil {
		kind = missingRequiredKind // the notice is whole without them
	}
	f := kind.At(at, sayMissing(lacking, gaps), orNone(lacking)+how)
	f.Gaps = len(gaps)
	return finding.List{f}
}

// sayMissing returns the sentence that says which facts are not given, and for which of them the notice has a gap.
func sayMissing(lacking, gaps []ledger.Key) string {
	switch len(gaps) {
	case 0:
		return "必填、而台账里没有找到的内容：" + listed(lacking) + "。这份通报里没有写到。"
	case len(lacking):
		return "通报里要写、而台账里没有找到的内容：" + listed(lacking) + "。通报中的位置已用【待补充】标出。"
	}
	return "必填、而台账里没有找到的内容：" + listed(lacking) + "。其中通报里要写" + listed(gaps) + "，位置已用【待补充】标出。"
}

// sayMissingOfAll does so of a collective notice.
func sayMissingOfAll(gaps []ledger.Key) string {
	return "集体通报里要写、而没有给出的内容：" + listed(gaps) + "。位置已用【待补充】标出。"
}

// CommonKeys are the facts that a collective notice takes from its ledgers, where they agree:
// bodies inspected together may have them in common. What names a body, or a document of its
// own, is none.
var CommonKeys = []ledger.Key{
	ledger.Sender, ledger.Team, ledger.InspectionType, ledger.Begins, ledger.Ends, ledger.FedBack, ledger.DataDate,
}

// whyMissingOfAll returns the sentences that say why a collective notice has no such facts.
func whyMissingOfAll(gaps []ledger.Key) string {
	why := ""
	ofLedgers := func(key ledger.Key) bool { return slices.Contains(CommonKeys, key) }
	if own := slices.DeleteFunc(slices.Clone(gaps), ofLedgers); len(own) > 0 {
		why += listed(own) + "是集体通报自己的，各单位台账里写的是各单位的，不拿来用。"
	}
	if common := slices.DeleteFunc(slices.Clone(gaps), func(key ledger.Key) bool { return !ofLedgers(key) }); len(common) > 0 {
		why += listed(common) + "有的台账没有写，或者写得不一样，程序不替您挑。"
	}
	return why
}

// orNone returns the sentence that says what is written for a contact that a body doesn't have.
func orNone(lacking []ledger.Key) string {
	for _, key := range []ledger.Key{ledger.Email, ledger.PostBox, ledger.Phone} {
		if slices.Contains(lacking, key) {
			return "确实没有" + string(key) + "的，请写“无”。"
		}
	}
	return ""
}

func listed(keys []ledger.Key) string {
	names := make([]string, len(keys))
	for i, key := range keys {
		names[i] = string(key)
	}
	return strings.Join(names, "、")
}

// inOrder returns the keys as the sheet 通报信息 has them, each once.
func inOrder(keys []ledger.Key) []ledger.Key {
	keys = distinct(keys)
	slices.SortStableFunc(keys, func(a, b ledger.Key) int {
		return slices.Index(ledger.Keys, a) - slices.Index(ledger.Keys, b)
	})
	return keys
}

// distinct returns the elements of a list, each once.
func distinct[E comparable](list []E) []E {
	var once []E
	for _, e := range list {
		if !slices.Contains(once, e) {
			once = append(once, e)
		}
	}
	return once
}

// HowToGive tells where a person writes facts that a ledger lacks: the place to
// look at, and what to write there. A file that can hold one sheet only has no
// room for 通报信息.
func HowToGive(l *ledger.Ledger) (finding.Ref, string) {
	const rows = "每项一行，左边一格写名称，右边一格写内容。"
	at := finding.In(l.File, "")
	switch {
	case sheetless(l):
		return at, "这种文件只有一张表，写不下“通报信息”。请用 Excel 或 WPS 把它另存为 .xlsx，再加一张名为“通报信息”的工作表，" + rows
	case !hasInfoSheet(l):
		return at, "请在台账里加一张名为“通报信息”的工作表，" + rows
	}
	at = at.InSheet(string(ledger.RoleInfo))
	return at, "请在“通报信息”表里补上，" + rows
}

// sheetless reports whether the ledger's file is of a format without sheets.
func sheetless(l *ledger.Ledger) bool {
	return len(l.Readings) == 1 && l.Readings[0].Sheet == ""
}

func hasInfoSheet(l *ledger.Ledger) bool {
	return slices.ContainsFunc(l.Readings, func(r ledger.Reading) bool { return r.Role == ledger.RoleInfo })
}
