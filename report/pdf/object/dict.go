// Package object has the objects of a PDF file (ISO 32000-1, 7.3 and 7.5) as
// far as it takes to add to a finished one: dictionaries whose values stay PDF
// syntax, streams, and the file around them.
package object

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Ref is an object's number. Generations are 0 throughout.
type Ref int

// String returns the reference as PDF syntax.
func (r Ref) String() string { return strconv.Itoa(int(r)) + " 0 R" }

// An Entry is a key, without its slash, and its value in PDF syntax.
type Entry struct{ Key, Value string }

// A Dict is a dictionary that keeps the order of its entries.
type Dict []Entry

// Get returns the value of a key; ok is false where the key is absent.
func (d Dict) Get(key string) (value string, ok bool) {
	for _, e := range d {
		if e.Key == key {
			return e.Value, true
		}
	}
	return "", false
}

// Is reports whether a key has this very value.
func (d Dict) Is(key, value string) bool {
	v, _ := d.Get(key)
	return v == value
}

// Ref returns the object that a key's value names; 0 where it names none.
func (d Dict) Ref(key string) Ref {
	value, _ := d.Get(key)
	number, ok := strings.CutSuffix(value, " 0 R")
	n, err := strconv.Atoi(number)
	if !ok || err != nil {
		return 0
	}
	return Ref(n)
}

// Set gives a key a value: PDF syntax, a Ref, a number or another Dict.
func (d *Dict) Set(key string, value any) {
	text := fmt.Sprint(value)
	for i := range *d {
		if (*d)[i].Key == key {
			(*d)[i].Value = text
			return
		}
	}
	*d = append(*d, Entry{key, text})
}

// Delete takes keys out.
func (d *Dict) Delete(keys ...string) {
	kept := (*d)[:0]
	for _, e := range *d {
		if !slices.Contains(keys, e.Key) {
			kept = append(kept, e)
		}
	}
	*d = kept
}

// String returns the dictionary as PDF syntax.
func (d Dict) String() string {
	var s strings.Builder
	s.WriteString("<<")
	for _, e := range d {
		s.WriteByte('/')
		s.WriteString(e.Key)
		s.WriteByte(' ')
		s.WriteString(e.Value)
	}
	s.WriteString(">>")
	return s.String()
}
