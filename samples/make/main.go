// Command make writes the sample ledgers from the texts in its folder data:
//
//	go run ./samples/make
//
// Every body, person, place and number in them is invented.
package main

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

//go:embed data/*.txt data/各种台账/*.txt data/各种写法/*.txt
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
	old := flag.String("old", "", "write only what xls.sh needs, to this folder")
	flag.Parse()
	var err error
	if *old != "" {
		err = save(*old, forerunners)
	} else {
		err = errors.Join(save(*out, all), save(filepath.Join(*out, officeFolder), offices), save(filepath.Join(*out, writingFolder), writings))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "make:", err)
		os.Exit(1)
	}
}

// all makes the samples of a file each.
func all() (map[string][]byte, error) {
	made := map[string][]byte{}
	for _, s := range samples {
		workbook, err := build(s.name, s.shape)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.name, err)
		}
		made[fileName(s.name)] = workbook
	}
	return made, nil
}

// save makes files and writes them into a folder.
func save(folder string, make func() (map[string][]byte, error)) error {
	files, err := make()
	if err != nil {
		return err
	}
	for name, content := range files {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			return err
		}
	}
	return nil
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
