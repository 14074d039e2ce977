package office

import (
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"unicode/utf16"
)

// families are the names under which the shipped faces are installed.
var families = map[string]string{
	"fangsong.ttf":     "仿宋_GB2312",
	"kai.ttf":          "楷体_GB2312",
	"hei.ttf":          "黑体",
	"xiaobiaosong.ttf": "方正小标宋简体",
	"song.ttf":         "宋体",
}

func installFonts(folder string) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	for file, family := range families {
		font, err := os.ReadFile(filepath.Join(root, "fonts", "faces", file))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, file), renamed(font, family), 0o600); err != nil {
			return err
		}
	}
	return nil
}

// moduleRoot is the folder of go.mod, over the one that the test runs in.
func moduleRoot() (string, error) {
	folder, err := os.Getwd()
	for err == nil {
		if _, missing := os.Stat(filepath.Join(folder, "go.mod")); missing == nil {
			return folder, nil
		}
		if folder == filepath.Dir(folder) {
			err = errors.New("no go.mod over the working folder")
		}
		folder = filepath.Dir(folder)
	}
	return "", err
}

// renamed is a TrueType font with a family name of its own: the name table is
// put at the file's end and the directory points to it.
func renamed(font []byte, family string) []byte {
	out := append([]byte(nil), font...)
	for len(out)%4 != 0 {
		out = append(out, 0)
	}
	table := nameTable(family)
	for i := range int(binary.BigEndian.Uint16(out[4:])) {
		record := out[12+16*i:]
		if string(record[:4]) == "name" {
			binary.BigEndian.PutUint32(record[8:], uint32(len(out)))
			binary.BigEndian.PutUint32(record[12:], uint32(len(table)))
		}
	}
	return append(out, table...)
}

// nameTable has the names 1 (family), 2 (style), 4 (full name) and 6
// (PostScript name) for Windows, in English.
func nameTable(family string) []byte {
	names := []struct {
		id   uint16
		text string
	}{{1, family}, {2, "Regular"}, {4, family}, {6, family}}
	table := binary.BigEndian.AppendUint16(nil, 0)
	table = binary.BigEndian.AppendUint16(table, uint16(len(names)))
	table = binary.BigEndian.AppendUint16(table, uint16(6+12*len(names)))
	var storage []byte
	for _, name := range names {
		start := len(storage)
		for _, unit := range utf16.Encode([]rune(name.text)) {
			storage = binary.BigEndian.AppendUint16(storage, unit)
		}
		for _, field := range [...]uint16{3, 1, 0x409, name.id, uint16(len(storage) - start), uint16(start)} {
			table = binary.BigEndian.AppendUint16(table, field)
		}
	}
	return append(table, storage...)
}
