package object

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"strconv"
)

// identifier returns the identifier of a file of the content, in PDF syntax.
func identifier(content []byte) string {
	sum := sha256.Sum256(content)
	return fmt.Sprintf("<%X>", sum[:16])
}

// Intact reports whether a file is as WriteTo wrote it: what it has up to the
// cross-reference table makes its identifier. Whatever program saves the file or adds
// to it makes that untrue.
func Intact(data []byte) bool {
	const mark, end = "startxref\n", "\n%%EOF\n"
	at := bytes.LastIndex(data, []byte(mark))
	known := bytes.HasPrefix(data, []byte(header)) || bytes.HasPrefix(data, []byte(header2))
	if at < 0 || !known || !bytes.HasSuffix(data, []byte(end)) {
		return false
	}
	start, err := strconv.Atoi(string(data[at+len(mark) : len(data)-len(end)]))
	if err != nil || start < 0 || start > at {
		return false
	}
	id := identifier(data[:start])
	return bytes.Contains(data[start:at], []byte("/ID ["+id+" "+id+"]"))
}
