package object

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// Parse reads a file that has one plain cross-reference table with all its
// objects in it.
func Parse(data []byte) (*File, error) {
	offsets, trailer, err := parseTable(data)
	if err != nil {
		return nil, err
	}
	f := &File{Root: trailer.Ref("Root"), Info: trailer.Ref("Info")}
	for i, from := range offsets {
		o, err := parseObject(data[from:])
		if err != nil {
			return nil, fmt.Errorf("object %d: %w", i+1, err)
		}
		f.Objects = append(f.Objects, o)
	}
	return f, nil
}

// parseTable finds the cross-reference table from the file's end, and gives
// the offsets of the objects from the first one on and the trailer.
func parseTable(data []byte) ([]int, Dict, error) {
	at := bytes.LastIndex(data, []byte("\nxref\n"))
	if at < 0 {
		return nil, nil, errSyntax
	}
	table, trailer, ok := strings.Cut(string(data[at+len("\nxref\n"):]), "trailer\n")
	if !ok {
		return nil, nil, errSyntax
	}
	trailer, _, _ = strings.Cut(trailer, "startxref")
	d, err := ParseDict(trailer)
	if err != nil {
		return nil, nil, err
	}
	offsets, err := parseOffsets(strings.Fields(table), len(data))
	return offsets, d, err
}

// parseOffsets reads the fields of a table: two of its head, three of the free
// object 0, then three for each object.
func parseOffsets(fields []string, size int) ([]int, error) {
	if len(fields) < 5 || len(fields)%3 != 2 {
		return nil, errSyntax
	}
	var offsets []int
	for i := 5; i < len(fields); i += 3 {
		n, err := strconv.Atoi(fields[i])
		if err != nil || n < 0 || n >= size {
			return nil, errSyntax
		}
		offsets = append(offsets, n)
	}
	return offsets, nil
}

// parseObject reads the object that data begins with, "n 0 obj … endobj".
func parseObject(data []byte) (Object, error) {
	_, body, ok := bytes.Cut(data, []byte(" obj\n"))
	if !ok {
		return Object{}, errSyntax
	}
	return parseBody(body)
}

// parseBody reads an object without its number.
func parseBody(body []byte) (Object, error) {
	if !bytes.HasPrefix(body, []byte("<<")) {
		value, _, _ := bytes.Cut(body, []byte("\nendobj"))
		return Object{Value: string(value)}, nil
	}
	n, err := nestLen(body)
	if err != nil {
		return Object{}, err
	}
	d, err := ParseDict(string(body[:n]))
	if err != nil {
		return Object{}, err
	}
	stream, err := parseStream(d, bytes.TrimLeft(body[n:], blanks))
	return Object{Dict: d, Stream: stream}, err
}

// parseStream takes the stream that follows a dictionary, nil for none.
func parseStream(d Dict, rest []byte) ([]byte, error) {
	stream, ok := bytes.CutPrefix(rest, []byte("stream\n"))
	if !ok {
		return nil, nil
	}
	length, _ := d.Get("Length")
	n, err := strconv.Atoi(length)
	if err != nil || n < 0 || n > len(stream) {
		return nil, errSyntax
	}
	return stream[:n:n], nil
}
