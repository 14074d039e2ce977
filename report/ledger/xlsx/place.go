package xlsx

import (
	"bytes"
	"strings"
)

// An element is one that is open. It is the part's own where it and all around it are
// of the root's namespace: what stands in an extension list or in the markup of
// another program counts for nothing, whatever its name.
type element struct {
	name string // local
	own  bool
}

// at reports whether the innermost open element is the part's own and stands in that
// place, which begins with the root.
func (s *scanner) at(path ...string) bool { return s.below(0, path...) }

// below reports whether the innermost open element is the part's own and stands in
// that place below the element of a depth.
func (s *scanner) below(depth int, path ...string) bool {
	if len(s.stack) != depth+len(path) || !s.stack[len(s.stack)-1].own {
		return false
	}
	for i := len(path) - 1; i >= 0; i-- {
		if s.stack[depth+i].name != path[i] {
			return false
		}
	}
	return true
}

// isOwn reports whether an element with a prefix, which is about to open, is the
// part's own.
func (s *scanner) isOwn(prefix []byte) bool {
	uri := s.names.uri(prefix)
	if len(s.stack) == 0 {
		s.names.root = uri
	}
	return uri == s.names.root && (len(s.stack) == 0 || s.stack[len(s.stack)-1].own)
}

// namespaces are those that the open elements declare.
type namespaces struct {
	bindings []binding
	root     string  // the namespace of the root
	last     binding // what uri has answered last; its depth is 0 where nothing
}

// A binding says what a prefix stands for, from an element of a depth inwards.
type binding struct {
	prefix, uri string
	depth       int
}

// maxNamespaces is how many namespaces may be declared at a place; Excel's own parts
// have some ten, and each name is looked up among them.
const maxNamespaces = 256

var xmlns = []byte("xmlns")

// declare adds what the attributes of an element declare.
func (n *namespaces) declare(attrs []byte, depth int) error {
	if !bytes.Contains(attrs, xmlns) {
		return nil
	}
	for {
		key, value, rest, ok := cutAttr(attrs)
		if !ok {
			return nil
		}
		if prefix, is := bytes.CutPrefix(key, xmlns); is && (len(prefix) == 0 || prefix[0] == ':') {
			if len(n.bindings) >= maxNamespaces {
				return errTooLarge
			}
			n.bindings = append(n.bindings, binding{strings.TrimPrefix(string(prefix), ":"), unescaped(value), depth})
			n.last = binding{}
		}
		attrs = rest
	}
}

// leave drops what elements deeper than that have declared.
func (n *namespaces) leave(depth int) {
	for k := len(n.bindings); k > 0 && n.bindings[k-1].depth > depth; k-- {
		n.bindings, n.last = n.bindings[:k-1], binding{}
	}
}

// uri returns the namespace of a prefix. A prefix that nobody declares is one by itself.
func (n *namespaces) uri(prefix []byte) string {
	if n.last.depth > 0 && n.last.prefix == string(prefix) {
		return n.last.uri
	}
	found := binding{string(prefix), string(prefix), 1}
	for k := len(n.bindings); k > 0; k-- {
		if b := n.bindings[k-1]; b.prefix == string(prefix) {
			found.uri = b.uri
			break
		}
	}
	n.last = found
	return found.uri
}

// cutPrefix splits a name into its prefix, without the colon, and its local part.
func cutPrefix(name []byte) (prefix, local []byte) {
	colon := bytes.IndexByte(name, ':')
	return name[:max(colon, 0)], name[colon+1:]
}
