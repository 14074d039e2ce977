package notice

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tongbao/report/gongwen"
	"tongbao/report/ledger"
)

// betweenBodies parts the names of bodies that issue a document together.
const betweenBodies = "\n、，,；;"

// bodies are the names in a text of several bodies; nil where it has one, be it in lines.
func bodies(text, marks string) []string {
	names := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(marks, r) })
	for i := range names {
		names[i] = strings.TrimSpace(names[i])
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == "" })
	if len(names) < 2 || slices.ContainsFunc(names, func(name string) bool { return !isBody(name) }) {
		return nil
	}
	return names
}

func isBody(name string) bool {
	return utf8.RuneCountInString(name) >= 4 &&
		slices.ContainsFunc(words.Of("bodies"), func(ending string) bool { return strings.HasSuffix(name, ending) })
}

// issuers are the bodies that issue the document, the one that leads first.
func (c *composer) issuers() []string {
	if names := bodies(c.ledger.Info.Text(ledger.Issuer), betweenBodies); names != nil {
		return names
	}
	return []string{c.info(ledger.Issuer)}
}

// document is the word that may stand behind the names of the bodies in 发文机关标志.
const document = "文件"

// mastheadBodies is how many bodies 发文机关标志 has room for: with more, the first page would
// have no text. It then names the one that leads alone (GB/T 9704-2012, 7.2.4).
const mastheadBodies = 7

// joint are the names in a 发文机关标志 of several bodies, with the word at their right.
func (c *composer) joint() (names []string, word string) {
	text := strings.TrimSpace(c.ledger.Info.Text(ledger.Masthead))
	rest, has := strings.CutSuffix(text, document)
	if has {
		word = document
	}
	return bodies(rest, betweenBodies+" 　"), word
}

// setMasthead gives the head its 发文机关标志.
func (c *composer) setMasthead(h *Header) {
	switch names, word := c.joint(); {
	case names == nil:
		h.Masthead = c.info(ledger.Masthead)
	case len(names) > mastheadBodies:
		h.Masthead = names[0] + word
	default:
		h.Joint, h.JointWord = names, word
	}
}

// tellSeveralIssuers tells in which order several bodies in 发文机关 stand.
func (c *composer) tellSeveralIssuers() {
	names := c.issuers()
	if len(names) < 2 {
		return
	}
	told := fmt.Sprintf("发文机关写了%d个，已经按联合行文排版，主办机关是排在最前的“%s”。", len(names), names[0])
	if len(names) > titledBodies {
		told += "标题里只写主办机关的名称。"
	}
	if joint, _ := c.joint(); len(joint) > mastheadBodies {
		told += fmt.Sprintf("发文机关标志最多并排%d个机关，只用了主办机关的名称。", mastheadBodies)
	}
	c.found = append(c.found, severalIssuersKind.At(c.ledger.Info.Values[ledger.Issuer].At, told,
		"请核对各机关的先后和签发人，发文字号用主办机关的。"))
}

// titledBodies is how many bodies a title names. Of more it names the one that leads.
const titledBodies = 3

// bodyLines are the lines of a title that name several bodies: two on a line where they fit.
func bodyLines(names []string) []string {
	if len(names) > titledBodies {
		return balanced(fmt.Sprintf("%s等%d个单位", names[0], len(names)))
	}
	var lines []string
	for i, name := range names {
		last := len(lines) - 1
		if i%2 == 1 && gongwen.RoughWidth(lines[last]+name)+1 <= gongwen.TitleMaxRunes {
			lines[last] += "　" + name
			continue
		}
		lines = append(lines, balanced(name)...)
	}
	return lines
}
