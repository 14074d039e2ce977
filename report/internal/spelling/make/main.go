// Command make writes the words from packages of PyPI and Maven:
//
//	pip download --no-deps --no-binary jieba jieba==0.42.1
//	pip download --no-deps pycorrector==1.1.4
//	mvn dependency:get -Dartifact=com.hankcs:hanlp:portable-1.8.4
//	go run ./report/internal/spelling/make jieba-*.tar.gz pycorrector-*.whl hanlp-portable-*.jar
//
// The same packages make the same bytes; other ones are refused.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

const folder = "report/internal/spelling/data"

// digests are the SHA-256 of the packages that the words was made from.
var digests = []string{
	"055ca12f62674fafed09427f176506079bc135638a14e23e25be909131928db2",
	"62fba7a2573ff011b4c57f1fff301a7015cab339c567991aa0bb6ff53248b322",
	"d60467d3b2dbb31bd2905b098270aa837b8c9edac1ad99d2391722614c85d2f1",
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "make:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != len(digests) {
		return errors.New("name the packages of jieba, pycorrector and hanlp")
	}
	var packages [][]byte
	for i, name := range args {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != digests[i] {
			return fmt.Errorf("%s is not the package that the words was made from", name)
		}
		packages = append(packages, data)
	}
	s, err := readSource(packages)
	if err != nil {
		return err
	}
	official, err := os.ReadFile(filepath.Join(folder, "official.txt"))
	if err != nil {
		return err
	}
	s.addOfficial(string(official))
	return errors.Join(write("pairs.bin", s.pairFilter()), write("words2.txt", s.wordRecords(2)),
		write("words3.txt", s.wordRecords(3)), write("words4.txt", s.wordRecords(4)))
}

func write(name string, data []byte) error {
	return os.WriteFile(filepath.Join(folder, name), data, 0o644)
}
