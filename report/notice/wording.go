package notice

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// A Text is a text of a template, read: words, names in braces, and brackets around what
// is said only where it can be.
//
//	{名}      the fact, the counter or the field of that name
//	{名:形}   the same in another form, see forms
//	[甲]      甲, unless something in it is not given or is nought
//	[甲|乙]   the first of several that can be said; the first with its gaps where none can
//	[甲&，乙] each that can be said; the mark behind & joins it to one before
type Text struct {
	Line   int // of the file, 1-based; 0 where the text is not from one
	raw    string
	pieces []piece
}

// NewText reads a text that stands in no file.
func NewText(raw string) (Text, error) {
	t := Text{raw: raw}
	return t, t.read()
}

// Given reports whether there is any text.
func (t Text) Given() bool { return t.raw != "" }

// UnmarshalYAML reads the text of a scalar.
func (t *Text) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind != yaml.ScalarNode {
		return faultAt(n.Line, "这里应当只写一段文字；有花括号、方括号的，前后加英文双引号")
	}
	*t = Text{Line: n.Line, raw: strings.TrimRight(n.Value, "\n")}
	if err := t.read(); err != nil {
		return faultAt(n.Line, "%w", err)
	}
	return nil
}

// faultAt is a fault with the line on which it is.
func faultAt(line int, format string, args ...any) error {
	err := fmt.Errorf(format, args...)
	if line == 0 {
		return err
	}
	return fmt.Errorf("第%d行有误：%w", line, err)
}

// A piece is one of: words; a blank; alternatives, of which one is said; items, of which
// all are said that can be.
type piece struct {
	words        string
	blank        *blank
	alternatives []saying
	items        []saying
}

// A saying is what is said at one go.
type saying []piece

// A blank is a name in braces with the form it is wanted in.
type blank struct{ name, form string }

// mostNested is how deep brackets may stand in each other.
const mostNested = 3

// read makes the pieces of the raw text.
func (t *Text) read() error {
	r := textReader{rest: t.raw}
	pieces, end, err := r.saying(0)
	if err != nil {
		return err
	}
	if end != 0 {
		return fmt.Errorf("“%s”里多了一个“%c”；方括号要成对，要写这个符号的请用全角的", beginning(t.raw), end)
	}
	t.pieces = pieces
	return nil
}

// A textReader reads a text from its beginning.
type textReader struct{ rest string }

// saying reads up to the mark that ends it: | & ] inside brackets, or the end, which is 0.
func (r *textReader) saying(depth int) (s saying, end byte, err error) {
	for r.rest != "" {
		at := strings.IndexAny(r.rest, "{[|&]")
		if at < 0 || depth == 0 && (r.rest[at] == '|' || r.rest[at] == '&') {
			n := len(r.rest)
			if at >= 0 {
				n = at + 1
			}
			s = append(s, piece{words: r.rest[:n]})
			r.rest = r.rest[n:]
			continue
		}
		if at > 0 {
			s = append(s, piece{words: r.rest[:at]})
		}
		mark := r.rest[at]
		r.rest = r.rest[at+1:]
		var p piece
		switch mark {
		case '{':
			p, err = r.blank()
		case '[':
			p, err = r.choice(depth + 1)
		default:
			return s, mark, nil
		}
		if err != nil {
			return nil, 0, err
		}
		s = append(s, p)
	}
	return s, 0, nil
}

// blank reads a name behind its brace.
func (r *textReader) blank() (piece, error) {
	inside, rest, closed := strings.Cut(r.rest, "}")
	if !closed || strings.Contains(inside, "{") {
		return piece{}, fmt.Errorf("“{%s”的花括号没有合上", beginning(r.rest))
	}
	r.rest = rest
	name, form, formed := strings.Cut(strings.ReplaceAll(inside, "：", ":"), ":")
	b := &blank{name: strings.TrimSpace(name), form: strings.TrimSpace(form)}
	if b.name == "" || formed && b.form == "" {
		return piece{}, fmt.Errorf("花括号“{%s}”里没有写全", inside)
	}
	return piece{blank: b}, nil
}

// choice reads what stands in brackets: one saying, alternatives, or items.
func (r *textReader) choice(depth int) (piece, error) {
	whole := r.rest
	if depth > mostNested {
		return piece{}, fmt.Errorf("“[%s”处方括号套了%d层以上", beginning(whole), mostNested)
	}
	var all []saying
	between := byte(0)
	for {
		s, end, err := r.saying(depth)
		if err != nil {
			return piece{}, err
		}
		all = append(all, s)
		switch {
		case end == 0:
			return piece{}, fmt.Errorf("“[%s”的方括号没有合上；要写这个符号的请用全角的", beginning(whole))
		case end == ']' && between == '&':
			return piece{items: all}, nil
		case end == ']' && between == 0:
			return piece{alternatives: append(all, nil)}, nil
		case end == ']':
			return piece{alternatives: all}, nil
		case between != 0 && between != end:
			return piece{}, fmt.Errorf("“[%s”的方括号里“|”和“&”不能混用，请再套一层方括号", beginning(whole))
		}
		between = end
	}
}

// blanks calls yield for each name in braces, those in brackets too.
func (s saying) blanks(yield func(*blank) bool) bool {
	for _, p := range s {
		if p.blank != nil && !yield(p.blank) {
			return false
		}
		for _, list := range [][]saying{p.alternatives, p.items} {
			for _, inside := range list {
				if !inside.blanks(yield) {
					return false
				}
			}
		}
	}
	return true
}
