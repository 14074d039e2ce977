package fonts

import "strings"

// Raised and lowered characters, and the plain ones that they are small forms of, which
// every face has.
const (
	lowered     = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼ"
	loweredFrom = "0123456789+-=()aeoxhklmnpstij"
	raised      = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ"
	raisedFrom  = "0123456789+-=()ni"
)

// How a small form is made of a plain character, as shares of the size.
const (
	ScriptScale = 0.62
	scriptDrop  = 0.12
	scriptRise  = 0.36
)

// Script returns the plain character that a raised or lowered one is drawn by where no face
// has it, ScriptScale as large, and how far above the baseline, in em; ok is false for
// other characters.
func Script(r rune) (plain rune, rise float64, ok bool) {
	if r < 0xB0 || r > 0xBF && r < 0x1D62 || r > 0x2C7C {
		return 0, 0, false
	}
	if i := indexRune(lowered, r); i >= 0 {
		return rune(loweredFrom[i]), -scriptDrop, true
	}
	if i := indexRune(raised, r); i >= 0 {
		return rune(raisedFrom[i]), scriptRise, true
	}
	return 0, 0, false
}

// indexRune returns how many characters of a text stand before r; −1 without r.
func indexRune(text string, r rune) int {
	at := strings.IndexRune(text, r)
	if at < 0 {
		return -1
	}
	return len([]rune(text[:at]))
}

// Drawn returns the character whose glyph the face draws for r: r itself, or the plain one
// of a raised or lowered character that it lacks.
func (f *Face) Drawn(r rune) rune {
	if f.Has(r) {
		return r
	}
	if plain, _, ok := Script(r); ok {
		return plain
	}
	return r
}
