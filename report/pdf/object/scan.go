package object

import (
	"errors"
	"strings"
)

var errSyntax = errors.New("pdf object: malformed syntax")

// blanks are PDF's white-space characters (ISO 32000-1, table 1).
const blanks = "\x00\t\n\f\r "

// ParseDict reads a dictionary, from << to its >>.
func ParseDict(text string) (Dict, error) {
	text = strings.Trim(text, blanks)
	if !strings.HasPrefix(text, "<<") || !strings.HasSuffix(text, ">>") || len(text) < 4 {
		return nil, errSyntax
	}
	items, err := scan(text[2 : len(text)-2])
	if err != nil {
		return nil, err
	}
	return pairUp(items)
}

// ParseArray reads an array, from [ to its ], into its items.
func ParseArray(text string) ([]string, error) {
	text = strings.Trim(text, blanks)
	if !strings.HasPrefix(text, "[") || !strings.HasSuffix(text, "]") || len(text) < 2 {
		return nil, errSyntax
	}
	return scan(text[1 : len(text)-1])
}

// pairUp makes entries of a dictionary's items. A value may be several items,
// as a reference is: it ends where the next key begins.
func pairUp(items []string) (Dict, error) {
	var d Dict
	for len(items) > 0 {
		if items[0][0] != '/' || len(items) < 2 {
			return nil, errSyntax
		}
		end := 2
		for end < len(items) && items[end][0] != '/' {
			end++
		}
		d = append(d, Entry{items[0][1:], strings.Join(items[1:end], " ")})
		items = items[end:]
	}
	return d, nil
}

// scan cuts PDF syntax into its items: names, numbers, keywords, strings, and
// whole arrays and dictionaries.
func scan(text string) ([]string, error) {
	var items []string
	for {
		text = strings.TrimLeft(text, blanks)
		if text == "" {
			return items, nil
		}
		n, err := itemLen(text)
		if err != nil {
			return nil, err
		}
		items, text = append(items, text[:n]), text[n:]
	}
}

// itemLen returns the length of the item that text begins with.
func itemLen(text string) (int, error) {
	switch {
	case text[0] == '(':
		return stringLen(text), nil
	case text[0] == '[' || text[0] == '<':
		return nestLen(text)
	case strings.IndexByte(")]>{}%", text[0]) >= 0:
		return 0, errSyntax
	}
	if n := strings.IndexAny(text[1:], blanks+"()<>[]{}/%"); n >= 0 {
		return 1 + n, nil
	}
	return len(text), nil
}

// stringLen returns the length of a literal string with its parentheses; all of the
// text where it has no end.
func stringLen[T string | []byte](text T) int {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(text)
}

// nestLen returns the length of an array, a dictionary or a hexadecimal string with
// its brackets.
func nestLen[T string | []byte](text T) (int, error) {
	depth := 0
	for i := 0; i < len(text); {
		n := 1
		switch c := text[i]; {
		case c == '(':
			n = stringLen(text[i:])
		case c == '[' || c == '<':
			depth++
		case c == ']' || c == '>':
			depth--
		}
		if i += n; depth == 0 {
			return i, nil
		}
	}
	return 0, errSyntax
}
