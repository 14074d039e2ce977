package inbox

import (
	"os"
	"strings"

	"tongbao/report/stage"
)

// noteEnding ends the name of the text that stands beside a ledger that failed.
const noteEnding = "-没有做成.txt"

// noteHead begins every such text, with the mark that old editors know UTF-8 by. A file
// that begins otherwise is a person's.
const noteHead = "\uFEFF这份台账没有做成。"

// Tell writes beside a ledger, whose name is given, why it came to nothing.
func Tell(path, name, why string) error {
	target := path + noteEnding
	if _, err := os.Lstat(target); err == nil && !isNote(target) {
		return nil
	}
	text := noteHead + "\n\n台账：" + name + "\n原因：" + why + "\n\n请改好台账并保存，程序会自动再做一次；做成以后，这份说明自动删去。\n"
	return stage.WriteFile(target, []byte(strings.ReplaceAll(text, "\n", "\r\n")))
}

// Untell removes what was written beside a ledger.
func Untell(path string) {
	if target := path + noteEnding; isNote(target) {
		os.Remove(target)
	}
}

func isNote(path string) bool { return stage.Begins(path, noteHead) }
