package office

import (
	"errors"
	"os"
	"path/filepath"

	"tongbao/fonts/truetype"
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
	for file, family := range families {
		font, err := shipped(file)
		if err != nil {
			return err
		}
		if err := install(folder, file, font.Renamed(family)); err != nil {
			return err
		}
	}
	return nil
}

// installLetter installs a font of one letter: LibreOffice does not start
// without any.
func installLetter(folder string) error {
	font, err := shipped("hei.ttf")
	if err != nil {
		return err
	}
	letter, err := font.Cut([]truetype.Piece{{Glyph: font.Index('A'), Code: 'A'}})
	if err != nil {
		return err
	}
	if font, err = truetype.Parse(letter, 0); err != nil {
		return err
	}
	return install(folder, "letter.ttf", font.Renamed("Letter"))
}

func install(folder, file string, font []byte) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, file), font, 0o600)
}

// shipped is a shipped face.
func shipped(file string) (*truetype.Font, error) {
	root, err := moduleRoot()
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(filepath.Join(root, "fonts", "faces", file))
	if err != nil {
		return nil, err
	}
	return truetype.Parse(data, 0)
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
