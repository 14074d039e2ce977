package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"strconv"
	"strings"

	"tongbao/report/internal/hanzi"
)

// A source is what the packages say: how often each word is used, and which two
// characters stand side by side in a word or where two words meet.
type source struct {
	words map[string]int
	pairs map[string]bool
}

// How often a word has to be used for its pairs of characters to count, by the
// dictionary: 人名 and typing errors are among the rarest of both.
const (
	seldomInJieba       = 3
	seldomInPycorrector = 10
)

func readSource(packages [][]byte) (*source, error) {
	jieba, err := fromTar(packages[0], "/jieba/dict.txt")
	if err != nil {
		return nil, err
	}
	pycorrector, err := fromZip(packages[1], "pycorrector/data/word_freq.txt")
	if err != nil {
		return nil, err
	}
	s := &source{map[string]int{}, map[string]bool{}}
	s.addDictionary(jieba, seldomInJieba)
	s.addDictionary(pycorrector, seldomInPycorrector)
	return s, s.addHanLP(packages[2])
}

func fromTar(data []byte, ending string) ([]byte, error) {
	unzipped, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	for archive := tar.NewReader(unzipped); ; {
		header, err := archive.Next()
		if err != nil {
			return nil, errors.Join(err, errors.New("no "+ending))
		}
		if strings.HasSuffix(header.Name, ending) {
			return io.ReadAll(archive)
		}
	}
}

func fromZip(data []byte, name string) ([]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	file, err := archive.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(file)
}

// addDictionary takes the words of a dictionary: a word, its frequency and its class a line.
func (s *source) addDictionary(data []byte, seldom int) {
	for line := range strings.Lines(string(data)) {
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		times, err := strconv.Atoi(fields[1])
		if err != nil || !allHan(fields[0]) {
			continue
		}
		s.words[fields[0]] = max(s.words[fields[0]], times)
		if times >= seldom {
			s.addPairs(fields[0])
		}
	}
}

func (s *source) addOfficial(list string) {
	for line := range strings.Lines(list) {
		if !strings.HasPrefix(line, "#") {
			for _, word := range strings.Fields(line) {
				s.addPairs(word)
			}
		}
	}
}

// addPairs takes the pairs of characters of a word.
func (s *source) addPairs(word string) {
	runes := []rune(word)
	for i := 1; i < len(runes); i++ {
		s.pairs[string(runes[i-1:i+1])] = true
	}
}

func allHan(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return !hanzi.IsHan(r) })
}
