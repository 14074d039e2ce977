package listmark

import (
	"strings"
	"unicode/utf8"

	"tongbao/report/internal/hanzi"
)

// bullets begin items without numbers; the last row are those of Word's symbol
// faces, which come along when text is copied.
const bullets = "●•■◆▪★➢►▶▲◇□○◎☆✦❖·∙・*→⇒➔➤▸▷√✓✔☑✅☐>＞※☞♦⊙-–—－" +
	"\uf0b7\uf06c\uf06e\uf075\uf0d8\uf0fc\uf0a7"

// marksAlways are the bullets that stand for nothing else, so that they part a text
// in one line too.
const marksAlways = "●■◆▪➢►▶❖➤\uf0b7\uf06c\uf06e\uf075\uf0d8\uf0fc\uf0a7"

// dashes may be a sign before a figure, as in -5℃, and stand for one bullet where
// there are several, as in ——. Several of another bullet hide a name: ●●公司.
const dashes = "-–—－"

// lettered are bullets of Word's symbol faces that come along as letters: they stand
// before a blank and Chinese text.
const lettered = "lnuovqØü§"

// bullet is the bullet with which a text begins, and its length.
func bullet(text string) (r rune, size int) {
	r, n := utf8.DecodeRuneInString(text)
	if strings.ContainsRune(lettered, r) && beforeBlank(text[n:]) && goesOn(strings.TrimLeftFunc(text[n:], hanzi.IsBlank)) {
		return r, n
	}
	if !strings.ContainsRune(bullets, r) {
		return 0, 0
	}
	if !strings.ContainsRune(dashes, r) {
		if next, _ := utf8.DecodeRuneInString(text[n:]); next == r {
			return 0, 0
		}
		return r, n
	}
	rest := strings.TrimLeft(text, string(r))
	if beginsWithDigit(rest) {
		return 0, 0
	}
	return r, len(text) - len(rest)
}

// beforeBlank reports whether a blank follows a bullet. Inside a sentence one without
// hides a character of a name.
func beforeBlank(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return hanzi.IsBlank(r)
}

// bulleted parts a text whose lines all begin with the same bullet; a line before
// them leads in if it ends in a colon. A line without a bullet goes on with the
// item above it.
func bulleted(text string, places []place) (l List, at int, ok bool) {
	begin, mark := 0, rune(0)
	for _, p := range places {
		r, size := bullet(text[p.at:])
		if size == 0 || p.inside && !beforeBlank(text[p.at+size:]) || mark != 0 && r != mark || !p.line && !strings.ContainsRune(marksAlways, r) {
			continue
		}
		if mark == 0 {
			mark, at, l.Lead = r, p.at, trim(text[:p.at])
		} else {
			l.Items[len(l.Items)-1] = text[begin:p.at]
		}
		begin = p.at + size
		l.Items = append(l.Items, text[begin:])
	}
	if l.Lead != "" && !endsIn(l.Lead, hanzi.Colons) {
		return List{}, 0, false
	}
	if l, at, ok = l.trimmed(at); ok {
		l.unnumbered()
	}
	return l, at, ok
}

// unnumbered takes the numbers from items that have a bullet and a number.
func (l List) unnumbered() {
	rest := make([]string, len(l.Items))
	for i, item := range l.Items {
		var ok bool
		if rest[i], ok = Cut(item, i+1); !ok {
			return
		}
	}
	copy(l.Items, rest)
}

// cutBullet takes the bullet from the beginning of a text.
func cutBullet(text string) (rest string, ok bool) {
	if _, size := bullet(text); size > 0 && trim(text[size:]) != "" {
		return hanzi.Trim(text[size:]), true
	}
	return text, false
}
