package main

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
)

// offices makes all files of the folder but those in the old format, by name.
func offices() (map[string][]byte, error) {
	s, list, err := shared()
	if err != nil {
		return nil, err
	}
	made := map[string][]byte{"tongbao.yaml": factsFile(s.sheet("通报信息"))}
	if made["01-本工具的样子.xlsx"], err = ownShape(ownSource(s, list)); err != nil {
		return nil, err
	}
	for i, o := range sharing {
		if slices.Contains(oldFormat, o.file) {
			continue
		}
		if made[o.file], err = draw(o.file, o.shape(list), looks[i%len(looks)]); err != nil {
			return nil, err
		}
	}
	return made, drawAll(made)
}

// forerunners are the ledgers in the old format as the .xlsx that a spreadsheet
// saves them from.
func forerunners() (map[string][]byte, error) {
	_, list, err := shared()
	if err != nil {
		return nil, err
	}
	made := map[string][]byte{}
	for i, o := range sharing {
		if !slices.Contains(oldFormat, o.file) {
			continue
		}
		if made[o.file], err = paint("台账.xlsx", o.shape(list), looks[i%len(looks)]); err != nil {
			return nil, err
		}
	}
	return made, nil
}

// shared is the content that many ledgers have, and its tasks.
func shared() (source, []entry, error) {
	s, err := readData(officeFolder, sameContent)
	if err != nil {
		return nil, nil, err
	}
	list, err := s.sheet(ledgerSheet).entries()
	return s, list, err
}

// drawAll makes the ledgers with a content of their own.
func drawAll(made map[string][]byte) error {
	for i, file := range drawn {
		s, err := readData(officeFolder, strings.TrimSuffix(filepath.Base(file), filepath.Ext(file)))
		if err != nil {
			return err
		}
		sheets, err := pictures(s)
		if err != nil {
			return err
		}
		if made[file], err = draw(file, sheets, looks[i%len(looks)]); err != nil {
			return err
		}
	}
	return nil
}

// draw makes a file of its sheets.
func draw(file string, sheets []picture, l look) ([]byte, error) {
	how, isText := texts[file]
	if !isText {
		return paint(file, sheets, l)
	}
	text, err := separated(sheets[0], how.separator)
	if err != nil {
		return nil, err
	}
	return how.encode(text)
}

func readData(folder, name string) (source, error) {
	text, err := data.ReadFile("data/" + folder + "/" + name + ".txt")
	if err != nil {
		return nil, err
	}
	return read(string(text))
}

// factsFile is the configuration file with what the ledgers' notices need.
func factsFile(s section) []byte {
	var b bytes.Buffer
	b.WriteString("# 这些台账没有“通报信息”表，通报要写的内容由这里给出。\ninfo:\n")
	for _, line := range s.lines {
		key, text := pair(line)
		b.WriteString("  " + key + ": " + chineseDay(text) + "\n")
	}
	return b.Bytes()
}
