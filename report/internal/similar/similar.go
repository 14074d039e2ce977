// Package similar tells which characters are easily taken for each other, by their sound
// or by their shape. Data and licences stand in the folder data, their maker in make.
package similar

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"tongbao/report/internal/wordlist"
)

//go:embed data/sound.txt
var soundFile string

//go:embed data/shape.txt
var shapeFile string

// The characters of 通用规范汉字表 with a sound that are looked up by index; the few
// beyond are rare ones, of which none is typed by mistake.
const firstHan, lastHan = 0x4E00, 0x9FFF

// syllables has for each character the number of its syllable, 0 where it is not known.
var syllables = sync.OnceValue(func() *[lastHan - firstHan + 1]uint16 {
	numbers := new([lastHan - firstHan + 1]uint16)
	number := uint16(0)
	for line := range strings.Lines(soundFile) {
		number++
		_, members, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		for _, r := range members {
			if r >= firstHan && r <= lastHan {
				numbers[r-firstHan] = number
			}
		}
	}
	return numbers
})

// shapes has for each character those that look like it.
var shapes = sync.OnceValue(func() map[rune]string {
	like := map[rune]string{}
	for _, f := range wordlist.Records(shapeFile) {
		r, _ := utf8.DecodeRuneInString(f[0])
		like[r] = f[1]
	}
	return like
})

// Prepare reads the tables, which are read else when they are first asked for.
func Prepare() {
	syllables()
	shapes()
}

// Sound reports whether two characters are of one syllable, whatever its tone.
func Sound(a, b rune) bool {
	s := Syllable(a)
	return s != 0 && s == Syllable(b)
}

// Syllable returns the number of the character's syllable, whatever its tone; 0 where it is not
// known.
func Syllable(r rune) uint16 {
	if r < firstHan || r > lastHan {
		return 0
	}
	return syllables()[r-firstHan]
}

// Shape reports whether two characters look alike, or both look like a third one, as 科 and
// 料 like 斗.
func Shape(a, b rune) bool {
	if strings.ContainsRune(shapes()[a], b) {
		return true
	}
	return strings.ContainsFunc(shapes()[a], func(third rune) bool { return strings.ContainsRune(shapes()[third], b) })
}

// Shapes returns the characters that look like one.
func Shapes(r rune) string { return shapes()[r] }
