package templates

import (
	"bytes"
	_ "embed"
	"strings"
	"sync"
)

// Names lists the templates that come with the program, in the order in which a person
// is offered them.
var Names = []string{
	"standard", "default", "statistics", "labelled", "three-parts", "second-look", "blocks", "two-levels",
	"report", "five-labels", "audit",
}

// A Shipped is a template that comes with the program, as a person chooses it.
type Shipped struct {
	Name    string // by which the command line and the configuration call it
	Title   string // a few words: 分条列示
	Purpose string // one line that says what it is for
}

// All describes the templates of Names, by the line name of each file.
var All = sync.OnceValue(func() []Shipped {
	var all []Shipped
	for _, name := range Names {
		title, purpose, _ := strings.Cut(described(name), "：")
		all = append(all, Shipped{name, title, purpose})
	}
	return all
})

// Named is the name of the template that a person calls by its name or its title.
func Named(word string) (name string, ok bool) {
	for _, t := range All() {
		if word == t.Name || word == t.Title {
			return t.Name, true
		}
	}
	return "", false
}

// Offered lists the templates as a sentence does, for who has named another.
func Offered() string {
	var list []string
	for _, t := range All() {
		list = append(list, t.Name+"（"+t.Title+"）")
	}
	return strings.Join(list, "、")
}

// described is what follows name: in a template's file.
func described(name string) string {
	for line := range bytes.Lines(shipped(name)) {
		if text, is := bytes.CutPrefix(line, []byte("name: ")); is {
			return string(bytes.TrimSpace(text))
		}
	}
	return ""
}

// shipped is the text of a template of Names.
func shipped(name string) []byte {
	data, err := files.ReadFile(name + ".yaml")
	if err != nil {
		panic(err) // it is embedded
	}
	return data
}

// Page explains in Chinese how templates are written.
//
//go:embed README.md
var Page []byte
