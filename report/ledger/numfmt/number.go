package numfmt

import (
	"math"
	"strconv"
	"strings"
)

// A picture is what the placeholders of a section ask of a number.
type picture struct {
	whole, part, power int // placeholders before and after the point, and of the exponent
	grouped            bool
	scale              float64 // by which the number is multiplied
}

// pictureOf counts the placeholders. A comma between them groups the figures by
// thousands; one behind the last of them divides by a thousand.
func pictureOf(list []token) picture {
	p, behind, commas, inPower := picture{scale: 1}, false, 0, false
	for _, t := range list {
		switch t.kind {
		case digit:
			switch {
			case inPower:
				p.power++
			case behind:
				p.part++
			default:
				p.whole++
				p.grouped = p.grouped || commas > 0
				commas = 0
			}
		case point:
			behind = true
		case group:
			if p.whole > 0 && !inPower {
				commas++
			}
		case percent:
			p.scale *= 100
		case exponent:
			inPower = true
		}
	}
	p.scale /= math.Pow(1000, float64(commas))
	return p
}

// number shows a number that is not negative by the section.
func (s *section) number(value float64) string {
	if s.has(general) {
		return s.fill(s.numerals(plainNumber(value)))
	}
	p := pictureOf(s.tokens)
	switch {
	case p.whole+p.part == 0:
		return s.fill("")
	case s.has(slash):
		return s.fraction(value)
	}
	power := 0
	if value *= p.scale; math.IsInf(value, 0) {
		return s.fill(plainNumber(value)) // too many percent signs behind a number near the largest
	}
	if s.has(exponent) {
		value, power = p.normalise(value)
	}
	whole, part := decimals(value, p.part)
	if s.has(exponent) && len(whole) > max(p.whole, 1) { // 9.995 was rounded up to 10.00
		value, power = value/10, power+1
		whole, part = decimals(value, p.part)
	}
	w := writer{section: s, picture: p, whole: whole, part: part, power: power}
	return w.write()
}

// fill shows the section's literals, with a text in the place of General.
func (s *section) fill(text string) string {
	var b strings.Builder
	for _, t := range s.tokens {
		switch t.kind {
		case general, textHere:
			b.WriteString(text)
		case literal, percent, slash, point, group:
			b.WriteString(t.text)
		}
	}
	return b.String()
}

// normalise moves the point so that the whole part has as many figures as there are
// placeholders, and returns by how many powers of ten.
func (p picture) normalise(value float64) (float64, int) {
	if value == 0 {
		return 0, 0
	}
	power := int(math.Floor(math.Log10(value)))
	if step := max(p.whole, 1); step > 1 {
		power = int(math.Floor(float64(power)/float64(step))) * step
	}
	return value / math.Pow10(power), power
}

// A writer writes the figures of one number into the placeholders of its section.
type writer struct {
	*section
	picture
	whole, part string
	power       int
	out         strings.Builder
	seen        int // placeholders of the stretch in hand
	stretch     tokenKind
}

func (w *writer) write() string {
	w.stretch = digit // of the whole part; then point, then exponent
	for _, t := range w.tokens {
		switch t.kind {
		case literal, percent, slash:
			w.out.WriteString(t.text)
		case digit:
			w.placeholder(t.text)
		case point:
			if w.picture.whole == 0 && w.stretch == digit {
				w.out.WriteString(w.whole)
			}
			if w.stretch != exponent { // 0E+0.0 has no figures for what follows its point
				w.stretch, w.seen = point, 0
			}
			w.out.WriteString(".")
		case exponent:
			w.stretch, w.seen = exponent, 0
			w.out.WriteString(strings.ToUpper(t.text[:1]) + sign(w.power, t.text))
		}
	}
	return w.numerals(w.out.String())
}

func sign(power int, text string) string {
	switch {
	case power < 0:
		return "-"
	case strings.HasSuffix(text, "+"):
		return "+"
	}
	return ""
}

func (w *writer) placeholder(mark string) {
	switch w.stretch {
	case digit:
		w.wholeFigure(mark)
	case point:
		w.partFigure(mark)
	case exponent:
		if w.seen == 0 {
			power := strconv.Itoa(max(w.power, -w.power))
			w.out.WriteString(strings.Repeat("0", max(w.picture.power-len(power), 0)) + power)
		}
	}
	w.seen++
}

// wholeFigure writes the figure of a placeholder before the point; the first has all
// those for which there is none.
func (w *writer) wholeFigure(mark string) {
	left := w.picture.whole - 1 - w.seen // placeholders to the right
	if w.seen == 0 {
		for n := len(w.whole); n > left+1; n-- {
			w.figure(w.whole[len(w.whole)-n:len(w.whole)-n+1], n-1)
		}
	}
	switch {
	case len(w.whole) > left:
		w.figure(w.whole[len(w.whole)-1-left:len(w.whole)-left], left)
	case mark == "0":
		w.figure("0", left)
	case mark == "?":
		w.out.WriteString(" ")
	}
}

// figure writes a figure with so many to its right, and the comma behind it.
func (w *writer) figure(figure string, right int) {
	w.out.WriteString(figure)
	if w.grouped && right > 0 && right%3 == 0 {
		w.out.WriteString(",")
	}
}

func (w *writer) partFigure(mark string) {
	rest := strings.TrimRight(w.part[w.seen:], "0")
	switch {
	case rest != "" || mark == "0":
		w.out.WriteString(w.part[w.seen : w.seen+1])
	case mark == "?":
		w.out.WriteString(" ")
	}
}
