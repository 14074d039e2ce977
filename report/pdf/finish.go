package pdf

import (
	"errors"
	"fmt"
	"strings"

	"tongbao/fonts"
	"tongbao/report/layout"
	"tongbao/report/pdf/object"
)

// A finisher puts into gofpdf's file what it lacks.
type finisher struct {
	file  *object.File
	doc   *layout.Document
	faces []*used
	tree  *tree
	pages []object.Ref
}

// An annotation is a link's with its node.
type annotation struct {
	ref  object.Ref
	node *node
}

func (f *finisher) finish(opt Options) error {
	catalog, err := f.file.At(f.file.Root)
	if err != nil {
		return err
	}
	if f.pages, err = f.findPages(catalog.Dict); err != nil {
		return err
	}
	resources, err := f.fonts()
	if err != nil {
		return err
	}
	parents, annots, err := f.draw(resources)
	if err != nil {
		return err
	}
	structure := f.tree.add(f.file, f.pages, parents, annots)
	f.catalog(structure, opt)
	f.info()
	return nil
}

// findPages lists the page objects in order; gofpdf keeps them in one node.
func (f *finisher) findPages(catalog object.Dict) ([]object.Ref, error) {
	node, err := f.file.At(catalog.Ref("Pages"))
	if err != nil {
		return nil, err
	}
	list, _ := node.Dict.Get("Kids")
	items, err := object.ParseArray(list)
	if err != nil {
		return nil, err
	}
	var pages []object.Ref
	for i := 0; i+2 < len(items); i += 3 {
		var d object.Dict
		d.Set("Page", strings.Join(items[i:i+3], " "))
		pages = append(pages, d.Ref("Page"))
	}
	if len(pages) != len(f.doc.Pages) {
		return nil, errors.New("pages are missing")
	}
	return pages, nil
}

// draw puts the content and the links into the pages.
func (f *finisher) draw(resources object.Ref) ([][]*node, []annotation, error) {
	names := map[*fonts.Face]*used{}
	for _, u := range f.faces {
		names[u.face] = u
	}
	var parents [][]*node
	var annots []annotation
	for i, page := range f.doc.Pages {
		d := drawing{tree: f.tree, names: names, page: i}
		d.draw(page)
		object, err := f.file.At(f.pages[i])
		if err != nil {
			return nil, nil, err
		}
		content, err := f.file.At(object.Dict.Ref("Contents"))
		if err != nil {
			return nil, nil, err
		}
		content.Dict, content.Stream = nil, []byte(d.out.String())
		object.Dict.Delete("Annots", "Group")
		object.Dict.Set("Resources", resources)
		object.Dict.Set("StructParents", i)
		object.Dict.Set("Tabs", "/S")
		parents = append(parents, d.parents)
		if annots, err = f.addLinks(d.links, i, annots); err != nil {
			return nil, nil, err
		}
	}
	return parents, annots, nil
}

// addLinks puts the links of a page into it.
func (f *finisher) addLinks(links []link, page int, annots []annotation) ([]annotation, error) {
	if len(links) == 0 {
		return annots, nil
	}
	var refs strings.Builder
	for _, l := range links {
		var d object.Dict
		d.Set("Type", "/Annot")
		d.Set("Subtype", "/Link")
		d.Set("Rect", fmt.Sprintf("[%.2f %.2f %.2f %.2f]", l.left, l.bottom, l.right, l.top))
		d.Set("Border", "[0 0 0]")
		d.Set("F", 4)
		d.Set("A", "<</S /URI/URI "+literal(l.target)+">>")
		d.Set("Contents", object.Text(strings.TrimPrefix(l.target, "mailto:")))
		d.Set("P", f.pages[page])
		d.Set("StructParent", len(f.doc.Pages)+len(annots))
		ref := f.file.Add(d)
		l.node.kids = append(l.node.kids, kid{page: page, annot: ref})
		annots = append(annots, annotation{ref, l.node})
		fmt.Fprintf(&refs, "%v ", ref)
	}
	object, err := f.file.At(f.pages[page])
	if err != nil {
		return nil, err
	}
	object.Dict.Set("Annots", "["+refs.String()+"]")
	return annots, nil
}

// literal is a string of ASCII as PDF syntax.
func literal(s string) string {
	return "(" + strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(s) + ")"
}
