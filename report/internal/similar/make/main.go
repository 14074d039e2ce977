// Command make writes which characters sound or look alike, from packages of PyPI:
//
//	pip download --no-deps pypinyin==0.55.0 pycorrector==1.1.4
//	go run ./report/internal/similar/make pypinyin-*.whl pycorrector-*.whl
//
// The same packages make the same bytes. Only the characters of 通用规范汉字表 are kept.
package main

import (
	"archive/zip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"tongbao/fonts"
)

const folder = "report/internal/similar/data"

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "make:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return errors.New("name the wheels of pypinyin and pycorrector")
	}
	readings, err := read(args[0], "pypinyin/pinyin_dict.json")
	if err != nil {
		return err
	}
	shapes, err := read(args[1], "pycorrector/data/same_stroke.txt")
	if err != nil {
		return err
	}
	sounds, err := soundRows(readings)
	return errors.Join(err, write("sound.txt", sounds), write("shape.txt", shapeRows(shapes)))
}

func read(wheel, name string) ([]byte, error) {
	archive, err := zip.OpenReader(wheel)
	if err != nil {
		return nil, err
	}
	defer archive.Close()
	file, err := archive.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(file)
}

// toneless takes the tones off: people who type by sound type no tones.
var toneless = strings.NewReplacer(
	"ā", "a", "á", "a", "ǎ", "a", "à", "a", "ē", "e", "é", "e", "ě", "e", "è", "e", "ế", "e", "ề", "e", "ê", "e",
	"ī", "i", "í", "i", "ǐ", "i", "ì", "i", "ō", "o", "ó", "o", "ǒ", "o", "ò", "o",
	"ū", "u", "ú", "u", "ǔ", "u", "ù", "u", "ǖ", "v", "ǘ", "v", "ǚ", "v", "ǜ", "v", "ü", "v",
	"ń", "n", "ň", "n", "ǹ", "n", "ḿ", "m", "\u0304", "", "\u030c", "", "\u0300", "", "\u0301", "")

// soundRows has a row for each syllable: the characters whose usual reading it is.
func soundRows(data []byte) ([]string, error) {
	var readings map[string]string
	if err := json.Unmarshal(data, &readings); err != nil {
		return nil, err
	}
	syllables := map[string][]string{}
	for code, list := range readings {
		n, err := strconv.Atoi(code)
		if err != nil {
			return nil, err
		}
		usual, _, _ := strings.Cut(list, ",")
		if fonts.Standard(rune(n)) {
			syllable := toneless.Replace(usual)
			syllables[syllable] = append(syllables[syllable], string(rune(n)))
		}
	}
	return rows(syllables), nil
}

// shapeRows has a row for each character that looks like others, with these.
func shapeRows(data []byte) []string {
	like := map[string][]string{}
	for line := range strings.Lines(string(data)) {
		chars := strings.Fields(line)
		for _, c := range chars[min(1, len(chars)):] {
			if c != chars[0] && standard(c) && standard(chars[0]) {
				like[c] = append(like[c], chars[0])
				like[chars[0]] = append(like[chars[0]], c)
			}
		}
	}
	return rows(like)
}

func standard(s string) bool {
	r := []rune(s)
	return len(r) == 1 && fonts.Standard(r[0])
}

// rows writes lists by their keys, sorted and each member once.
func rows(lists map[string][]string) []string {
	var rows []string
	for _, key := range slices.Sorted(maps.Keys(lists)) {
		members := slices.Compact(slices.Sorted(slices.Values(lists[key])))
		rows = append(rows, key+"\t"+strings.Join(members, ""))
	}
	return rows
}

func write(name string, rows []string) error {
	return os.WriteFile(filepath.Join(folder, name), []byte(strings.Join(rows, "\n")+"\n"), 0o644)
}
