package report

import (
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"tongbao/report/internal/crash"
	"tongbao/report/stage"
	"tongbao/report/version"
)

// recordTitle is the first line of every record of a failure: the program knows its
// own by it.
const recordTitle = "通报程序的出错记录"

// Guarded does what a program does around its jobs. A panic there ends as one in a
// job does, with a record, which stands in the folder for temporary files.
func Guarded(do func() error) error {
	around := Job{Path: "tongbao", CheckOnly: true}
	err := during(running, do)
	if failure := (*crash.Failure)(nil); errors.As(err, &failure) {
		return fmt.Errorf("%w。%s", failure, around.record(failure))
	}
	return err
}

// told is an error as the person is told of it. A failure of our own code is written
// down for the program's maintainers, and the error says where.
func (j *Job) told(err error) error {
	if failure := (*crash.Failure)(nil); errors.As(err, &failure) {
		return fmt.Errorf("处理“%s”时，%w。%s", filepath.Base(j.Path), failure, j.record(failure))
	}
	return err
}

// record writes a failure down, over an earlier record of the same ledger, and
// returns the sentence that tells where.
func (j *Job) record(failure *crash.Failure) string {
	for _, path := range j.records() {
		if writeRecord(path, recordOf(failure)) == nil {
			return fmt.Sprintf("已把出错记录（不含台账内容）写到“%s”，请转给维护人员", path)
		}
	}
	return "出错记录没能写下来，请把这句话转给维护人员"
}

// forget removes the records of earlier failures.
func (j *Job) forget() {
	for _, path := range j.records() {
		if isRecord(path) {
			os.Remove(path) // where it can't be, it stays an old record
		}
	}
}

// records are the paths where a job's record may stand, the first choice first:
// beside the outputs, where there are any, else in the folder for temporary files.
// There a number made of the ledger's path tells ledgers of one name apart.
func (j *Job) records() []string {
	name := "通报-出错记录-" + j.stem()
	full, _ := filepath.Abs(j.Path)
	elsewhere := filepath.Join(os.TempDir(), fmt.Sprintf("%s-%08x.txt", name, crc32.ChecksumIEEE([]byte(full))))
	if j.CheckOnly {
		return []string{elsewhere}
	}
	return []string{filepath.Join(j.folder(), name+".txt"), elsewhere}
}

// recordOf is the text of a record. It has nothing of the ledger and no path.
func recordOf(f *crash.Failure) string {
	return strings.Join([]string{
		recordTitle,
		"程序自己出错时写下，供维护人员查找原因。没有台账的内容，也没有文件的路径。",
		"",
		"版本：" + version.String(),
		"Go：" + runtime.Version(),
		"系统：" + runtime.GOOS + "/" + runtime.GOARCH,
		"步骤：" + f.Stage,
		"错误：" + f.Value,
		"经过：",
		f.Stack,
	}, "\n")
}

var errTaken = errors.New("another file has the record's name")

// writeRecord replaces no file but a record.
func writeRecord(path, text string) error {
	if _, err := os.Lstat(path); err == nil && !isRecord(path) {
		return errTaken
	}
	if err := makeFolder(filepath.Dir(path)); err != nil {
		return err
	}
	return stage.WriteFile(path, []byte(text))
}

// isRecord reports whether a file is a record, by its first line.
func isRecord(path string) bool { return stage.Begins(path, recordTitle+"\n") }
