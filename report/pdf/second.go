package pdf

import (
	"fmt"
	"strings"

	"tongbao/report/pdf/object"
)

// structure2 is the namespace of PDF 2.0's structure types (ISO 32000-2, 14.8.6). It has
// all types that a notice uses; that of a title is among them.
const structure2 = "http://iso.org/pdf2/ssn"

// toSecond makes the file one of PDF 2.0 for PDF/A-4 (ISO 19005-4) and PDF/UA-2
// (ISO 14289-2). headings are the structure elements that the bookmarks lead to.
func toSecond(file *object.File, headings []object.Ref) error {
	info, err := file.At(file.Info)
	if err != nil {
		return err
	}
	*info = object.Object{Value: "null"}
	file.Info = 0
	if err := nameStructure(file); err != nil {
		return err
	}
	return leadToStructure(file, headings)
}

// nameStructure says that the structure's types are those of PDF 2.0
// (ISO 14289-2, 8.2.5.2).
func nameStructure(file *object.File) error {
	catalog, err := file.At(file.Root)
	if err != nil {
		return err
	}
	root := catalog.Dict.Ref("StructTreeRoot")
	space := file.Add(object.Dict{{Key: "Type", Value: "/Namespace"}, {Key: "NS", Value: "(" + structure2 + ")"}})
	for i := range file.Objects {
		d := &file.Objects[i].Dict
		if _, typed := d.Get("S"); typed && d.Ref("P") > 0 {
			d.Set("NS", space)
		}
	}
	tree, err := file.At(root)
	if err != nil {
		return err
	}
	tree.Dict.Delete("RoleMap")
	tree.Dict.Set("Namespaces", "["+space.String()+"]")
	return nil
}

// leadToStructure has each bookmark lead to its heading's structure element
// (ISO 14289-2, 8.8), and to the page in readers that know of no other places.
func leadToStructure(file *object.File, headings []object.Ref) error {
	var list []*object.Dict
	for i := range file.Objects {
		if d := &file.Objects[i].Dict; hasKey(*d, "Dest") {
			list = append(list, d)
		}
	}
	if len(list) != len(headings) {
		return fmt.Errorf("%d bookmarks drawn, %d written", len(headings), len(list))
	}
	for i, d := range list {
		page, _ := d.Get("Dest") // [12 0 R /XYZ 0 281.18 null]
		_, place, found := strings.Cut(page, "R")
		if !found {
			return fmt.Errorf("bookmark to %s", page)
		}
		d.Delete("Dest")
		d.Set("A", fmt.Sprintf("<</S /GoTo/D %s/SD [%v%s>>", page, headings[i], place))
	}
	return nil
}

func hasKey(d object.Dict, key string) bool {
	_, ok := d.Get(key)
	return ok
}
