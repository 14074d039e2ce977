package layout

import "strings"

// A bond is how firmly a glyph holds to the one before: whether a line may break
// between them.
type bond uint8

const (
	free    bond = iota
	loose        // only where the line would otherwise stay far from full
	tight        // only inside what is longer than a line
	firm         // only where what stands between two breaks is longer than a line
	fixed        // only where a line has no other place, and justification leaves them together
	barred       // never: 避头尾, and justification leaves them together
	kinsoku      // never: 避头尾; but justification may separate them
)

// joined reports whether justification leaves the glyphs at their distance.
func (b bond) joined() bool { return b != free && b != kinsoku }

// bind sets the bonds of a paragraph's glyphs. notFirst and notLast are the
// characters that may not begin or end a line.
func bind(gs []glyph, notFirst, notLast map[rune]bool) {
	number := false // the text before is a number with its multiplier
	for i := 1; i < len(gs); i++ {
		a, b := gs[i-1].r, gs[i].r
		number = isDigit(a) || number && (strings.ContainsRune(multipliers, a) || isRaised(a))
		gs[i].bond = between(a, b, number)
	}
	bindAddresses(gs)
	for i := 1; i < len(gs); i++ {
		if connects(gs, i) {
			gs[i].bond = forbidden(gs[i].bond)
		}
	}
	for i := range gs {
		if gs[i].r == '〔' {
			bindDocumentNumber(gs, i)
		}
	}
	for i := 1; i < len(gs); i++ {
		if notFirst[gs[i].r] || notLast[gs[i-1].r] {
			gs[i].bond = forbidden(gs[i].bond)
		}
	}
}

// forbidden returns the bond b where 避头尾 forbids a break.
func forbidden(b bond) bond {
	if b == free {
		return kinsoku
	}
	return barred
}

// multipliers stand between a number and its unit: 2.46亿元, 40余名.
const multipliers = "万亿千百十余多"

// between returns the bond of two neighbours. number says whether a ends a number.
func between(a, b rune, number bool) bond {
	switch {
	case a == b && (a == '—' || a == '…'), isRaised(b):
		return fixed
	case isWord(a) && isWord(b):
		return tight
	case number && isHan(b):
		return tight // a unit, sign or counter
	case isDigit(b) && strings.ContainsRune(beforeNumber, a), number && isUnit(b), isWord(b) && a == '°':
		return tight
	case isDigit(a) && strings.ContainsRune(timesSigns, b):
		return tight
	}
	return free
}

// beforeNumber are the signs that belong to the number behind them; timesSigns those
// that belong to the number before them too.
const (
	beforeNumber = "第№￥¥$±≤≥＜＞<>≈＋－−∠" + timesSigns
	timesSigns   = "×÷"
)

// isUnit reports whether a character is a unit of the number before it.
func isUnit(r rune) bool {
	return strings.ContainsRune("％‰℃℉°′″ΩÅ", r) || r >= 0x3380 && r <= 0x33DF
}

// connects reports whether a glyph is a 连接号, one dash or wave between two things, which
// may not begin a line (GB/T 15834-2011, 5.1.6). A 破折号, two dashes, may.
func connects(gs []glyph, i int) bool {
	switch r := gs[i].r; r {
	case '—', '―', '─':
		return gs[i-1].r != r && (i+1 == len(gs) || gs[i+1].r != r)
	case '-', '–', '‐', '‑', '－', '−', '~', '～', '〜':
		return true
	}
	return false
}

// bindDocumentNumber keeps 云教字〔2023〕46号 together, whose bracket stands at at:
// what is in and behind the brackets always, the letters before them while the line allows it.
func bindDocumentNumber(gs []glyph, at int) {
	end := at + 1
	for end < len(gs) && isDigit(gs[end].r) {
		end++
	}
	if end == at+1 || end >= len(gs) || gs[end].r != '〕' {
		return
	}
	for end++; end < len(gs) && (isDigit(gs[end].r) || gs[end].r == '号'); end++ {
	}
	for i := at; i < end; i++ {
		gs[i].bond = tight
	}
	for i := at - 1; i > max(at-4, 0) && isHan(gs[i].r) && isHan(gs[i-1].r); i-- {
		if gs[i].bond == free {
			gs[i].bond = loose
		}
	}
}

// isDigit reports whether r is a half-width digit.
func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// isWord reports whether a character is part of a Latin word, a number, a formula, an
// address or a link.
func isWord(r rune) bool {
	switch {
	case r < 0x7f:
		return r > ' '
	case r < 0x250:
		return r >= 0xc0 && r != '×' && r != '÷' || isRaised(r) || r == 'µ'
	}
	return r >= 0x370 && r < 0x530 || isRaised(r)
}

// isRaised reports whether a character is a raised or lowered digit or sign, as in m²
// and CO₂: it belongs to what stands before it.
func isRaised(r rune) bool {
	return r == '²' || r == '³' || r == '¹' || r >= 0x2070 && r <= 0x209C
}

// isHan reports whether r is a Chinese character.
func isHan(r rune) bool {
	return r >= 0x4e00 && r <= 0x9fff || r >= 0x3400 && r <= 0x4dbf || r >= 0x20000 && r <= 0x3ffff
}

// runeSet returns the set of the characters of a list.
func runeSet(list string) map[rune]bool {
	m := make(map[rune]bool, len(list))
	for _, r := range list {
		m[r] = true
	}
	return m
}
