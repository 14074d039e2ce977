package annotate

import (
	"fmt"
	"strings"

	"tongbao/report/internal/opc"
)

// The content types of the parts that are added.
const (
	typeComments = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
	typeStyles   = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
	typeDrawing  = "application/vnd.openxmlformats-officedocument.vmlDrawing"
)

// declare says what a part is, among the content types.
func (p pack) declare(part, contentType string) error {
	return p.insert(opc.ContentTypes, "Types", nil, func(prefix string) string {
		return fmt.Sprintf(`<%sOverride PartName="/%s" ContentType="%s"/>`, prefix, escaped(part), contentType)
	})
}

// declareEnding says what the parts are whose names end so, unless it is said.
func (p pack) declareEnding(ending, contentType string) error {
	said := func(e *element) bool { return e.name == "Default" && strings.EqualFold(e.attr("Extension"), ending) }
	return p.insert(opc.ContentTypes, "Types", said, func(prefix string) string {
		return fmt.Sprintf(`<%sDefault Extension="%s" ContentType="%s"/>`, prefix, ending, contentType)
	})
}
