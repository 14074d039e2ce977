package object

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/klauspost/compress/zlib"
)

// Read reads a file as WriteTo writes it: with its objects in the file and in object
// streams, and a table of where they stand that is a stream (ISO 32000-1, 7.5.8). The
// streams of objects and the table are among the objects.
func Read(data []byte) (*File, error) {
	at := bytes.LastIndex(data, []byte("startxref\n"))
	if at < 0 {
		return nil, errSyntax
	}
	fields := strings.Fields(string(data[at:]))
	start, err := strconv.Atoi(fields[min(1, len(fields)-1)])
	if err != nil || start < 0 || start > at {
		return nil, errSyntax
	}
	table, err := parseObject(data[start:])
	if err != nil {
		return nil, err
	}
	rows, err := Content(&table)
	if err != nil {
		return nil, err
	}
	f := &File{Root: table.Dict.Ref("Root"), Info: table.Dict.Ref("Info")}
	return f, f.readAll(data, rows)
}

// rowWidth is how many bytes a row of the table has: one of the kind, four of the place,
// two of the place in an object stream.
const rowWidth = 7

// readAll reads the objects, of which the table has a row each behind that of none.
func (f *File) readAll(data, rows []byte) error {
	packed := map[int][]Object{} // by the object stream
	for at := rowWidth; at+rowWidth <= len(rows); at += rowWidth {
		row := rows[at:]
		where, place := int(binary.BigEndian.Uint32(row[1:])), int(binary.BigEndian.Uint16(row[5:]))
		var o Object
		var err error
		if row[0] == inFile {
			o, err = parseObject(data[min(where, len(data)):])
		} else {
			o, err = f.packedAt(data, rows, packed, where, place)
		}
		if err != nil {
			return fmt.Errorf("object %d: %w", at/rowWidth, err)
		}
		f.Objects = append(f.Objects, o)
	}
	return nil
}

// packedAt returns an object at its place in the object stream of a number.
func (f *File) packedAt(data, rows []byte, packed map[int][]Object, stream, place int) (Object, error) {
	list, ok := packed[stream]
	if !ok {
		if stream < 1 || stream >= len(rows)/rowWidth {
			return Object{}, errSyntax
		}
		o, err := parseObject(data[min(int(binary.BigEndian.Uint32(rows[stream*rowWidth+1:])), len(data)):])
		if err != nil {
			return Object{}, err
		}
		if list, err = unpack(&o); err != nil {
			return Object{}, err
		}
		packed[stream] = list
	}
	if place >= len(list) {
		return Object{}, errSyntax
	}
	return list[place], nil
}

// unpack returns the objects of an object stream (ISO 32000-1, 7.5.7).
func unpack(stream *Object) ([]Object, error) {
	content, err := Content(stream)
	if err != nil {
		return nil, err
	}
	text, _ := stream.Dict.Get("First")
	first, err := strconv.Atoi(text)
	if err != nil || first < 0 || first > len(content) {
		return nil, errSyntax
	}
	index, bodies := strings.Fields(string(content[:first])), content[first:]
	var list []Object
	for i := 1; i < len(index); i += 2 {
		from, err := strconv.Atoi(index[i])
		to := len(bodies)
		if i+2 < len(index) && err == nil {
			to, err = strconv.Atoi(index[i+2])
		}
		if err != nil || from < 0 || to < from || to > len(bodies) {
			return nil, errSyntax
		}
		o, err := parseBody(bytes.TrimRight(bodies[from:to], "\n"))
		if err != nil {
			return nil, err
		}
		list = append(list, o)
	}
	return list, nil
}

// Content returns an object's stream as it was before it was packed.
func Content(o *Object) ([]byte, error) {
	filter, packed := o.Dict.Get("Filter")
	if !packed {
		return o.Stream, nil
	}
	if filter != "/FlateDecode" {
		return nil, fmt.Errorf("filter %s", filter)
	}
	z, err := zlib.NewReader(bytes.NewReader(o.Stream))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	return io.ReadAll(z)
}
