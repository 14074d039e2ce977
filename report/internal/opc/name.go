package opc

import (
	"path"
	"strings"
)

// ContentTypes is the part that says what the others are. Readers that look at a
// file's first bytes to know its kind expect it first.
const ContentTypes = "[Content_Types].xml"

// key is what names of one part have in common.
func key(name string) string {
	return strings.ToLower(rooted(strings.ReplaceAll(name, `\`, "/")))
}

// SameName reports whether two names mean one part.
func SameName(a, b string) bool { return key(a) == key(b) }

// RelationsOf is the name of the part that has another's relations; the package
// itself is "".
func RelationsOf(part string) string {
	dir, file := path.Split(part)
	return dir + "_rels/" + file + ".rels"
}

// resolved is the name of the part that a target means, in the relations of a
// part. No target leads out of the package.
func resolved(part, target string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	if strings.HasPrefix(target, "/") {
		return rooted(target)
	}
	return rooted(path.Join(path.Dir(part), target))
}

// rooted is a path seen from the package's root, above which nothing lies.
func rooted(name string) string { return strings.TrimPrefix(path.Clean("/"+name), "/") }
