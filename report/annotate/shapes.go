package annotate

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

var (
	closeRoot = []byte("</xml>")
	errNoEnd  = errors.New("annotate: a drawing does not end")
)

// namespaces are those of VML (ECMA-376-4, 19), which shows comments, by the
// prefixes that are used here.
var namespaces = []struct{ prefix, uri string }{
	{"v", "urn:schemas-microsoft-com:vml"},
	{"o", "urn:schemas-microsoft-com:office:office"},
	{"x", "urn:schemas-microsoft-com:office:excel"},
}

// idsPerBlock is how many shapes share a block of ids; o:idmap names the blocks.
const idsPerBlock = 1024

// noShapes is a drawing without shapes, the n-th of the workbook.
func noShapes(n int) []byte {
	return fmt.Appendf(nil, `<xml%s><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%d"/></o:shapelayout></xml>`, undeclared(nil), n)
}

const shapeType = `<v:shapetype%s id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
	`<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`

const shape = `<v:shape%[1]s id="_x0000_s%[2]d" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:%[3]dpt;height:%[4]dpt;z-index:%[5]d;visibility:hidden" fillcolor="#%[6]s" o:insetmode="auto">` +
	`<v:fill color2="#%[6]s"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
	`<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
	`<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%[7]s</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%[8]d</x:Row><x:Column>%[9]d</x:Column></x:ClientData></v:shape>`

// undeclared declares those of the namespaces that a drawing does not.
func undeclared(drawing []byte) string {
	var b strings.Builder
	for _, n := range namespaces {
		if declaration := fmt.Sprintf(` xmlns:%s="%s"`, n.prefix, n.uri); !bytes.Contains(drawing, []byte(declaration)) {
			b.WriteString(declaration)
		}
	}
	return b.String()
}

var shapeID = regexp.MustCompile(`_x0000_s(\d{1,8})\b`)

// lastID is the highest id of a shape in the drawing, or where the block of a
// drawing without shapes begins.
func lastID(drawing []byte, block int) int {
	last := 0
	for _, m := range shapeID.FindAllSubmatch(drawing, -1) {
		last = max(last, number(m[1]))
	}
	if last == 0 {
		last = block * idsPerBlock
	}
	return last
}

func number(digits []byte) int {
	n, _ := strconv.Atoi(string(digits)) // a few digits alone are matched
	return n
}
