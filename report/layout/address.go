package layout

import "strings"

// bindAddresses lets the addresses in a text, of pages and of mail, break after their
// marks and nowhere else: 12 characters and more of them are common, and one that is
// broken anywhere reads as another.
func bindAddresses(gs []glyph) {
	for from := 0; from < len(gs); {
		to := from
		for to < len(gs) && isWord(gs[to].r) {
			to++
		}
		if isAddress(gs[from:to]) {
			bindAddress(gs[from:to])
		}
		from = to + 1
	}
}

// isAddress reports whether a word is an address: of mail, or one with the name of a host
// or a path.
func isAddress(word []glyph) bool {
	letters, dots, slashes := 0, 0, 0
	for i, g := range word {
		switch r := g.r; {
		case r == '@' && i > 0:
			return true
		case r == '.' && i > 0 && i+1 < len(word) && isLetter(word[i+1].r):
			dots++
		case r == '/':
			slashes++
		case isLetter(r):
			letters++
		}
	}
	return letters > 3 && (dots > 1 || slashes > 1 || dots > 0 && slashes > 0)
}

// isLetter reports whether r is an ASCII letter.
func isLetter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// afterMark are the marks of addresses after which they may break.
const afterMark = "/.-_@"

// bindAddress sets the bonds within an address. Of marks that follow each other, as in
// http://, the last is the one to break after.
func bindAddress(word []glyph) {
	for i := 1; i < len(word); i++ {
		marked := strings.ContainsRune(afterMark, word[i-1].r) && !strings.ContainsRune(afterMark+":?&=", word[i].r)
		if word[i].bond = firm; marked {
			word[i].bond = loose
		}
	}
}
