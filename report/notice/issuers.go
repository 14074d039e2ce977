package notice

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/ledger"
)

// tellSeveralIssuers tells of several bodies in 发文机关: the head and the signature
// are set for one.
func (c *composer) tellSeveralIssuers() {
	v := c.ledger.Info.Values[ledger.Issuer]
	bodies := strings.FieldsFunc(v.Text, func(r rune) bool { return strings.ContainsRune("\n、，,；;", r) })
	if len(bodies) < 2 || slices.ContainsFunc(bodies, func(body string) bool { return !isBody(body) }) {
		return
	}
	c.told.Add(severalIssuersKind.At(v.At,
		fmt.Sprintf("发文机关写了%d个，版头、标题和落款是按一个排的。", len(bodies)),
		"请只写主办机关；联合发文的，请在 Word 文件里把其余机关排在它的下面。"))
}

func isBody(name string) bool {
	name = strings.TrimSpace(name)
	return utf8.RuneCountInString(name) >= 4 &&
		slices.ContainsFunc(words.Of("bodies"), func(ending string) bool { return strings.HasSuffix(name, ending) })
}
