// Command make writes the sample ledgers from the texts in its folder data:
//
//	go run ./samples/make
//
// Every body, person, place and number in them is invented.
package main

import (
	"embed"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

//go:embed data/*.txt
var data embed.FS

// samples are the data files with the shape that each is written in.
var samples = []struct {
	name  string
	shape func(source) ([]byte, error)
}{
	{"水务局", ownShape},
	{"图书馆", ownShape},
	{"生僻字", ownShape},
	{"乡镇", townShape},
}

func main() {
	out := flag.String("o", "samples", "folder to write to")
	flag.Parse()
	for _, s := range samples {
		workbook, err := build(s.name, s.shape)
		if err == nil {
			err = os.WriteFile(filepath.Join(*out, fileName(s.name)), workbook, 0o644)
		}
		if err != nil {
			fmt.Fprintf(os.Stderr, "make: %s: %v\n", s.name, err)
			os.Exit(1)
		}
	}
}

// fileName is a sample's place: one whose facts are in a configuration file beside
// it has a folder of its own.
func fileName(sample string) string {
	name := sample + "整改台账.xlsx"
	if sample == "乡镇" {
		return filepath.Join(sample, name)
	}
	return name
}

// build makes one sample's workbook from its data file.
func build(name string, shape func(source) ([]byte, error)) ([]byte, error) {
	text, err := data.ReadFile("data/" + name + ".txt")
	if err != nil {
		return nil, err
	}
	s, err := read(string(text))
	if err != nil {
		return nil, err
	}
	return shape(s)
}
