package annotate

import (
	"fmt"
	"strings"
)

const contentTypes = "[Content_Types].xml"

// The content types of the parts that are added.
const (
	typeComments = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
	typeDrawing  = "application/vnd.openxmlformats-officedocument.vmlDrawing"
)

// declare says what a part is, among the content types.
func (p *pack) declare(part, contentType string) error {
	data, err := p.read(contentTypes)
	if err != nil {
		return err
	}
	data, err = inserted(data, "Types", func(prefix string) string {
		return fmt.Sprintf(`<%sOverride PartName="/%s" ContentType="%s"/>`, prefix, escaped(part), contentType)
	})
	p.write(contentTypes, data)
	return err
}

// declareEnding says what the parts are whose names end so, unless it is said.
func (p *pack) declareEnding(ending, contentType string) error {
	data, err := p.read(contentTypes)
	if err != nil {
		return err
	}
	list, err := elements(data)
	if err != nil {
		return err
	}
	for _, e := range list {
		if e.name == "Default" && strings.EqualFold(e.attr("Extension"), ending) {
			return nil
		}
	}
	data, err = inserted(data, "Types", func(prefix string) string {
		return fmt.Sprintf(`<%sDefault Extension="%s" ContentType="%s"/>`, prefix, ending, contentType)
	})
	p.write(contentTypes, data)
	return err
}
