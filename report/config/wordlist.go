package config

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// WordListName is the name of the list of words that its user knows to be right, in the
// user's folder: a plain text with one word a line.
const WordListName = "词表.txt"

// How many words may be known to be right, and how long one may be, in characters.
const (
	mostWords   = 5000
	longestWord = 60
)

// loadWordList reads the user's list of words, where there is one.
func (c *Config) loadWordList() error {
	dir, err := os.UserConfigDir()
	if err != nil {
		return nil
	}
	path := filepath.Join(dir, "tongbao", WordListName)
	if info, err := os.Stat(path); err != nil || info.IsDir() {
		return nil
	}
	data, err := read(path)
	if err != nil {
		return err
	}
	text, err := decoded(data)
	if err != nil {
		return fmt.Errorf("词表“%s”%w", path, err)
	}
	for line := range strings.Lines(text) {
		if word := strings.TrimSpace(line); word != "" && !strings.HasPrefix(word, "#") {
			c.OwnWords = append(c.OwnWords, word)
		}
	}
	if err := checkWords(c.OwnWords); err != nil {
		return fmt.Errorf("词表“%s”%w", path, err)
	}
	c.WordList = path
	return nil
}

// decoded reads a text as Windows' own editor writes one: in UTF-8, in UTF-16 with its
// mark, or in GBK.
func decoded(data []byte) (string, error) {
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		text, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
		return string(text), err
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if utf8.Valid(data) {
		return string(data), nil
	}
	text, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
		return "", errors.New("不是文字文件。请用记事本打开它，每行写一个词，另存时把编码选为 UTF-8")
	}
	return string(text), nil
}

// checkWords holds a list of words to its bounds. Its error goes on from the file's name.
func checkWords(words []string) error {
	if len(words) > mostWords {
		return fmt.Errorf("的词太多，最多%d个", mostWords)
	}
	for _, word := range words {
		switch n := utf8.RuneCountInString(word); {
		case strings.TrimSpace(word) == "":
			return errors.New("里有一个词是空的，请删去")
		case n > longestWord:
			return fmt.Errorf("里的“%s…”有%d个字，一个词最多%d个字；请每行只写一个词", string([]rune(word)[:10]), n, longestWord)
		}
	}
	return nil
}
