package templates

import (
	"embed"
	"strings"
)

//go:embed papers/*.yaml
var paperFiles embed.FS

//go:embed papers/collective.yaml
var collectiveFile []byte

// Collective is the name of the template of collective notices (集体通报) that comes with
// the program.
const Collective = "collective"

// LoadCollective is the text of a template of collective notices: that of the program, or a
// file of the office's own.
func LoadCollective(nameOrFile string) ([]byte, error) {
	if nameOrFile == Collective {
		return collectiveFile, nil
	}
	return loadFile(nameOrFile, "集体通报模板", Collective)
}

// A PaperTemplate is a kind of papers (文书) that comes with the program.
type PaperTemplate struct{ Name, file string }

// Papers are the kinds of papers that come with the program.
var Papers = []PaperTemplate{{"交办单", "assign"}, {"提醒函", "remind"}, {"督办单", "urge"}, {"销号审批表", "clear"}}

// PaperNames are their names.
func PaperNames() []string {
	names := make([]string, len(Papers))
	for i, p := range Papers {
		names[i] = p.Name
	}
	return names
}

// LoadPaper is the text of a template of papers: one that comes with the program, by name,
// or a file of the office's own.
func LoadPaper(nameOrFile string) ([]byte, error) {
	for _, p := range Papers {
		if p.Name == nameOrFile {
			return paperFiles.ReadFile("papers/" + p.file + ".yaml")
		}
	}
	return loadFile(nameOrFile, "文书", strings.Join(PaperNames(), "、"))
}
