package object

import "fmt"

// An Object is a dictionary, with a stream where Stream is not nil; or, where
// Dict is nil, a value of another kind in PDF syntax.
type Object struct {
	Dict   Dict
	Stream []byte
	Value  string
}

// A File is the objects of a PDF file: object n is at index n-1.
type File struct {
	Objects    []Object
	Root, Info Ref
}

// At returns the object of a number. It stays in place until the next Add.
func (f *File) At(r Ref) (*Object, error) {
	if r < 1 || int(r) > len(f.Objects) {
		return nil, fmt.Errorf("pdf object: no object %d", int(r))
	}
	return &f.Objects[r-1], nil
}

// Add appends an object.
func (f *File) Add(d Dict) Ref { return f.AddStream(d, nil) }

// AddStream appends an object with a stream.
func (f *File) AddStream(d Dict, stream []byte) Ref {
	f.Objects = append(f.Objects, Object{Dict: d, Stream: stream})
	return Ref(len(f.Objects))
}
