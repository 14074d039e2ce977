package xlsx

import (
	"bytes"
	"strconv"
)

// cutAttr splits the first attribute off the raw ones of a tag; ok is false where
// there is none, or none that is sound.
func cutAttr(raw []byte) (name, value, rest []byte, ok bool) {
	eq := bytes.IndexByte(raw, '=')
	if eq < 0 {
		return nil, nil, nil, false
	}
	name = bytes.TrimSpace(raw[:eq])
	rest = bytes.TrimLeft(raw[eq+1:], " \t\r\n")
	if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
		return nil, nil, nil, false
	}
	end := bytes.IndexByte(rest[1:], rest[0])
	if end < 0 {
		return nil, nil, nil, false
	}
	return name, rest[1 : 1+end], rest[end+2:], true
}

// attr is the raw value of an attribute. One with a prefix is of another namespace,
// and a namesake there is another attribute.
func (t token) attr(name string) ([]byte, bool) {
	for rest := t.attrs; ; {
		key, value, next, ok := cutAttr(rest)
		if !ok {
			return nil, false
		}
		if string(key) == name {
			return value, true
		}
		rest = next
	}
}

// flag is a Boolean attribute, false where it is missing.
func flag(t token, name string) bool { return flagOr(t, name, false) }

// flagOr is a Boolean attribute, missing where it is missing.
func flagOr(t token, name string, missing bool) bool {
	v, ok := t.attr(name)
	if !ok {
		return missing
	}
	return string(v) == "1" || string(v) == "true"
}

func number(t token, name string) (int, bool) {
	v, ok := t.attr(name)
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(string(v))
	return n, err == nil
}

// isZero reports whether an attribute is there and is the number 0.
func isZero(t token, name string) bool {
	v, ok := t.attr(name)
	if !ok {
		return false
	}
	n, err := strconv.ParseFloat(string(v), 64)
	return err == nil && n == 0
}
