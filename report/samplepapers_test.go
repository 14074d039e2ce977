package report_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"tongbao/report/internal/golden"
)

// samplePapers is one paper of each kind, of those that the sample makes.
var samplePapers = []string{
	"交办单-人事科", "提醒函-河湖管理科", "督办单-水资源管理科", "销号审批表-1-基层河湖长巡河流于形式",
}

// What samples/out has of papers and of the collective notice is what the program makes
// today, to the byte.
func TestSamplePapersAreWhatIsMade(t *testing.T) {
	dir := t.TempDir()
	program := filepath.Join(dir, "tongbao.exe")
	if out, err := exec.Command("go", "build", "-o", program, "../cmd/tongbao").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	made := filepath.Join(dir, "out")
	cmd := exec.Command(program, "-o", made, "--fonts", "embedded", "--formats", "docx,pdf", "--papers", "--config", "../samples/集体通报.yaml",
		"../samples/图书馆整改台账.xlsx", "../samples/水务局整改台账.xlsx", "../samples/生僻字整改台账.xlsx")
	cmd.Env = append(os.Environ(), "XDG_CONFIG_HOME="+dir, "AppData="+dir) // no configuration but the sample's own
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	names := []string{"集体通报"}
	for _, paper := range samplePapers {
		names = append(names, filepath.Join("水务局整改台账-文书", paper))
	}
	for _, name := range names {
		for _, ending := range []string{".docx", ".pdf"} {
			content, err := os.ReadFile(filepath.Join(made, name+ending))
			if err != nil {
				t.Fatal(err)
			}
			golden.CheckBinary(t, filepath.Join("../samples/out", name+ending), content)
		}
	}
}
