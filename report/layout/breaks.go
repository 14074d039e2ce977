package layout

// A breaker breaks a paragraph into lines: first fit over the whole paragraph.
// A line takes what fits at its natural width. If it then falls short of full by
// more than half a character, marks are closed up to take in what comes next;
// if that fails, the line is stretched. The work is linear in the text's length.
type breaker struct {
	gs    []glyph
	first float64 // width of the first line
	rest  float64 // width of the others
	em    float64 // one character
	loose int     // how many lines from the first are broken short of full, to set the paragraph longer
	slack float64 // by how much
}

const (
	// nearlyFull is the share of an em that a full line may fall short of its width.
	nearlyFull = 0.5
	// A line filled to less than these shares of its width may break a loose bond,
	// and a tight one: stretched so far, it would fall apart.
	looseBreaks = 0.8
	tightBreaks = 0.65
)

// lines returns the ends of the lines, as indices into the glyphs. Marks of the
// glyphs are closed up as the lines need it.
func (b *breaker) lines() []int {
	ends := make([]int, 0, len(b.gs)/20+1)
	for from := 0; from < len(b.gs); {
		width := b.rest
		if from == 0 {
			width = b.first
		}
		slack := 0.0
		if len(ends) < b.loose {
			slack = b.slack
		}
		to := b.line(from, width, slack)
		ends = append(ends, to)
		from = to
	}
	return b.noLoneCharacter(ends)
}

// line returns the end of the line that begins at from.
func (b *breaker) line(from int, width, slack float64) int {
	fit, full := b.fitting(from, width-slack)
	if fit == len(b.gs) {
		return fit
	}
	end := b.lastBreak(from, fit, free)
	if end > from && width-slack-b.width(from, end) <= nearlyFull*b.em {
		return end
	}
	if next := b.nextBreak(fit + 1); slack == 0 && next <= full && b.squeeze(from, next, width) {
		return next
	}
	for _, least := range []struct {
		bond  bond
		share float64
	}{{loose, looseBreaks}, {tight, tightBreaks}} {
		if end == from || b.width(from, end) < least.share*width {
			if forced := b.lastBreak(from, fit, least.bond); forced > end {
				end = forced
			}
		}
	}
	if end == from {
		end = b.lastBreak(from, fit, fixed) // one word longer than the line: anywhere that 避头尾 allows
	}
	if end == from {
		end = max(fit, from+1)
	}
	return end
}

// fitting returns the end of what fits into width, and of what could with every
// allowed mark closed up.
func (b *breaker) fitting(from int, width float64) (fit, full int) {
	sum := 0.0
	fit = from
	for i := from; i < len(b.gs); i++ {
		sum += b.gs[i].width
		if sum-width > (maxClosed+1)*b.em/2+tolerance {
			break
		}
		full = i + 1
		if fit == i && b.endWidth(i)+sum-b.gs[i].width <= width+tolerance {
			fit = i + 1
		}
	}
	return fit, full
}

// endWidth returns a glyph's width at the end of a line, where the next one does not
// close it up.
func (b *breaker) endWidth(i int) float64 {
	g := b.gs[i]
	if g.trim == TrimTail && i+1 < len(b.gs) && b.gs[i+1].bond == free {
		return 2 * g.width
	}
	return g.width
}

// width returns the width of a line of the glyphs [from, end).
func (b *breaker) width(from, end int) float64 {
	sum := 0.0
	for i := from; i < end-1; i++ {
		sum += b.gs[i].width
	}
	return sum + b.endWidth(end-1)
}

// lastBreak returns the last place in (from, end] at which a bond of at most the given
// firmness may break; from where there is none.
func (b *breaker) lastBreak(from, end int, most bond) int {
	for i := end; i > from; i-- {
		if i == len(b.gs) || b.gs[i].bond <= most {
			return i
		}
	}
	return from
}

// nextBreak returns the first free place to break at or after i.
func (b *breaker) nextBreak(i int) int {
	for ; i < len(b.gs); i++ {
		if b.gs[i].bond == free {
			break
		}
	}
	return min(i, len(b.gs))
}

// squeeze closes marks up so that the line takes the glyphs [from, end), and
// reports whether it does.
func (b *breaker) squeeze(from, end int, width float64) bool {
	return shrink(b.gs[from:end], b.width(from, end)-width)
}

// noLoneCharacter ensures that the last line has more than one character, not
// counting marks: it takes some down from the line before.
func (b *breaker) noLoneCharacter(ends []int) []int {
	n := len(ends)
	if n < 2 || b.letters(ends[n-2], len(b.gs)) > 1 {
		return ends
	}
	start, width := 0, b.first
	if n > 2 {
		start, width = ends[n-3], b.rest
	}
	old := ends[n-2]
	for end := old - 1; end > start+1; end-- {
		if b.gs[end].bond == free && b.letters(end, len(b.gs)) > 1 {
			b.reopen(start, len(b.gs))
			if b.fits(start, end, width) && b.fits(end, len(b.gs), b.rest) {
				ends[n-2] = end
				return ends
			}
		}
	}
	b.reopen(start, len(b.gs))
	b.fits(start, old, width)
	return ends
}

// fits reports whether a line takes the glyphs [from, end), with marks closed up
// where that is needed.
func (b *breaker) fits(from, end int, width float64) bool {
	return b.width(from, end) <= width+tolerance || b.squeeze(from, end, width)
}

// reopen undoes what squeeze closed up in a line that is broken anew.
func (b *breaker) reopen(from, end int) {
	for i := from; i < end; i++ {
		b.gs[i].mend()
	}
	closeUp(b.gs[from:end])
}

// letters counts the glyphs of [from, end) that are no marks.
func (b *breaker) letters(from, end int) int {
	n := 0
	for _, g := range b.gs[from:end] {
		if g.kind == plain {
			n++
		}
	}
	return n
}
