package annotate

import (
	"errors"
	"strings"
)

// maxFormats is how many formats of cells a workbook of Excel has at most, and so many
// fills and borders are looked at.
const maxFormats = 65490

var errTooManyStyles = errors.New("annotate: too many formats")

// A styles part as it is, with what is to be found in it (ECMA-376-1, 18.8).
type styles struct {
	data                    []byte
	fills, borders, formats styleList
}

// A styleList is one of the part's lists, of what stands right under it.
type styleList struct {
	open  tag
	end   int // where its content ends
	items []styleItem
}

type styleItem struct {
	open     tag
	from, to int
}

// list returns the part's list of a name, nil for one that is of no account.
func (s *styles) list(name string) *styleList {
	switch name {
	case "fills":
		return &s.fills
	case "borders":
		return &s.borders
	case "cellXfs":
		return &s.formats
	}
	return nil
}

// readStyles reads the lists of a part. Of the part nothing is kept but where their items
// stand, and no more than maxFormats each.
func readStyles(data []byte) (*styles, error) {
	s := &styles{data: data}
	depth, over := 0, false
	var in *styleList
	whole := tags(data, 0, func(t tag) bool {
		if t.closing {
			depth--
		}
		switch depth {
		case 1:
			in = s.listed(t, in)
		case 2:
			over = in != nil && in.add(t)
		}
		if !t.closing && !t.empty {
			depth++
		}
		return !over
	})
	if over || !whole {
		return nil, errTooManyStyles
	}
	return s, nil
}

// listed is the list that is open behind a tag right under the root, before which in was.
func (s *styles) listed(t tag, in *styleList) *styleList {
	if t.closing {
		if in != nil {
			in.end = t.from
		}
		return nil
	}
	list := s.list(string(t.name))
	if list == nil || list.end > 0 || t.empty {
		return nil // a second list of a name is none
	}
	list.open = t
	return list
}

// add notes a tag of an item, and reports whether there are too many.
func (l *styleList) add(t tag) bool {
	if t.closing {
		if n := len(l.items); n > 0 {
			l.items[n-1].to = t.to
		}
		return false
	}
	l.items = append(l.items, styleItem{t, t.from, t.to})
	return len(l.items) > maxFormats
}

// isFilled reports whether a fill shows anything: a pattern, unless it is plain white, or
// a gradient.
func (s *styles) isFilled(fill int) bool {
	if fill >= len(s.fills.items) {
		return false
	}
	item := s.fills.items[fill]
	shown, white := false, false
	tags(s.data[:item.to], item.from, func(t tag) bool {
		switch {
		case t.opens("patternFill"):
			kind := t.text(s.data, "patternType")
			shown = kind != "" && kind != "none"
			white = kind == "solid"
		case t.opens("gradientFill"):
			shown = true
		case t.opens("fgColor"):
			white = white && isWhite(s.data, t)
			return false
		}
		return true
	})
	return shown && !white
}

// isWhite reports whether a colour is white: by itself, by the number that it has among
// those of old, or as the usual theme's background.
func isWhite(data []byte, t tag) bool {
	rgb, indexed := strings.ToUpper(t.text(data, "rgb")), t.text(data, "indexed")
	return strings.HasSuffix(rgb, "FFFFFF") || indexed == "1" || indexed == "9" ||
		t.text(data, "theme") == "0" && t.text(data, "tint") == ""
}
