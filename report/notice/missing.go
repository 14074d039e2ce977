package notice

import (
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// missing asks by name for what is needed and not given.
func (c *composer) missing() finding.List {
	var keys []ledger.Key
	var names []string
	for _, name := range c.needed {
		for _, key := range factsBehind(name) {
			if c.ledger.Info.Text(key) == "" && !slices.Contains(keys, key) {
				keys, names = append(keys, key), append(names, string(key))
			}
		}
	}
	if names == nil {
		return nil
	}
	at, how := HowToGive(c.ledger, keys...)
	return finding.List{missingFactKind.At(at,
		"通报里要写、而台账里没有找到的内容："+strings.Join(names, "、")+"。通报中的位置已用【待补充】标出。", how)}
}

// factsBehind are the keys that a name in braces is made of.
func factsBehind(name string) []ledger.Key {
	switch name {
	case "巡察起止":
		return []ledger.Key{ledger.Begins, ledger.Ends}
	case "逾期数", "较上期新增逾期数":
		return []ledger.Key{ledger.DataDate}
	}
	return []ledger.Key{ledger.Key(name)}
}

// HowToGive tells where a person writes facts that a ledger lacks: the place to
// look at, and what to write there. A file that can hold one sheet only has no
// room for 通报信息: its facts stand in tongbao.yaml, of which there is an example.
func HowToGive(l *ledger.Ledger, keys ...ledger.Key) (finding.Ref, string) {
	at := finding.Ref{File: l.File}
	const orFile = "也可以写进台账旁边的 tongbao.yaml 的 info。"
	switch {
	case sheetless(l):
		return at, "这种文件只有一张表，写不下“通报信息”。请在台账旁边建一个文本文件 tongbao.yaml（已有的，在其中补上），照这样写：\n" + example(keys)
	case !hasInfoSheet(l):
		return at, "请在台账里加一张名为“通报信息”的工作表，每项一行，左边一格写名称，右边一格写内容；" + orFile
	}
	at.Sheet = string(ledger.RoleInfo)
	return at, "请在“通报信息”表里各加一行，左边一格写名称，右边一格写内容；" + orFile
}

// example is tongbao.yaml with the keys, to be copied and filled in.
func example(keys []ledger.Key) string {
	var b strings.Builder
	b.WriteString("info:")
	for _, key := range keys {
		text := "（在这里填写）"
		if slices.Contains(ledger.DateKeys, key) {
			text = "2025年6月30日"
		}
		b.WriteString("\n  " + string(key) + ": " + text)
	}
	return b.String()
}

// sheetless tells whether the ledger's file is of a format without sheets.
func sheetless(l *ledger.Ledger) bool {
	return len(l.Readings) == 1 && l.Readings[0].Sheet == ""
}

func hasInfoSheet(l *ledger.Ledger) bool {
	return slices.ContainsFunc(l.Readings, func(r ledger.Reading) bool { return r.Role == ledger.RoleInfo })
}
