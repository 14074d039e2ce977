package notice

import (
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"tongbao/report/internal/hanzi"
)

// A Numbering is the style of a level's numbers; 0 is that of its depth.
type Numbering int

// The styles, of which the first four are those of the levels (GB/T 9704-2012, 7.3.3).
const (
	byDepth    Numbering = iota
	numbered1            // 一、
	numbered2            // （一）
	numbered3            // 1.
	numbered4            // （1）
	numbered5            // ①
	unnumbered           // none
)

var numberings = []string{"", "一、", "（一）", "1.", "（1）", "①", "none"}

// UnmarshalYAML reads a style by the first number in it.
func (x *Numbering) UnmarshalYAML(n *yaml.Node) error {
	at := slices.Index(numberings, strings.TrimSpace(n.Value))
	if n.Kind != yaml.ScalarNode || at <= 0 {
		return faultAt(n.Line, "number 写作“%s”，应写成 %s 中的一个", n.Value, strings.Join(numberings[1:], " "))
	}
	*x = Numbering(at)
	return nil
}

// A counter numbers the headings of one place in the tree.
type counter struct {
	level int // depth, from 1
	style Numbering
	n     int
}

// dressed gives the counter the style of a heading, which tells its depth too.
func (k *counter) dressed(style Numbering) {
	switch {
	case style == byDepth:
		return
	case style != unnumbered:
		k.level = int(style)
	}
	k.style = style
}

func (k *counter) next() string {
	k.n++
	style := k.style
	if style == byDepth {
		style = Numbering(min(k.level, int(numbered5)))
	}
	return style.label(k.n)
}

// role is the level of heading by which it is set; there are four.
func (k *counter) role() int { return min(k.level, 4) }

// label is the n-th number of a style.
func (x Numbering) label(n int) string {
	switch x {
	case numbered1:
		return hanzi.Numeral(n) + "、"
	case numbered2:
		return "（" + hanzi.Numeral(n) + "）"
	case numbered3:
		return strconv.Itoa(n) + "."
	case numbered4:
		return "（" + strconv.Itoa(n) + "）"
	case numbered5:
		return circled(n)
	}
	return ""
}

// circled is a number in a circle; there are fifty.
func circled(n int) string {
	switch {
	case n <= 20:
		return string(rune('①' + n - 1))
	case n <= 35:
		return string(rune('㉑' + n - 21))
	case n <= 50:
		return string(rune('㊱' + n - 36))
	}
	return "（" + strconv.Itoa(n) + "）"
}
