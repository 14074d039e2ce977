package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

// aLedger is a small ledger; its unit is told from others'.
func aLedger(i int) string {
	return fmt.Sprintf("方面,反馈问题,整改措施,整改进展,责任科室,完成时限,整改状态\n"+
		"制度建设,第%d项制度不健全,修订制度,已经修订印发,办公室,2024年3月31日,已完成\n", i)
}

const (
	every     = 10 // each such ledger is one that fails
	slowEvery = 7  // each such ledger is written in two parts
)

// soak is how many ledgers a run of some minutes has: TONGBAO_SOAK=10000.
const soak = "TONGBAO_SOAK"

// ledgersToWatch is how many ledgers are dropped, and which is to be done when the watcher
// is killed.
func ledgersToWatch(t *testing.T) (n, killAt int) {
	t.Helper()
	if text := os.Getenv(soak); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 100 || n > 100_000 {
			t.Fatalf("%s=%s", soak, text)
		}
		return n, n/3/every*every + 1
	}
	return 60, 2
}

// While ledgers are dropped, some of them slowly and some of them none, the watcher is
// killed: none is lost and none is done twice.
func TestWatchedFolderLosesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some 20 seconds")
	}
	n, killAt := ledgersToWatch(t)
	began := time.Now()
	folder, home := t.TempDir(), t.TempDir()
	first := startWatch(t, folder, home)
	drop(t, folder, 0, n*2/3)
	waitUntil(t, n, func() bool { return outputs(t, folder)[fmt.Sprintf("台账%05d-汇总", killAt)] != (fileState{}) })
	first.Process.Kill()
	first.Wait()
	before := outputs(t, folder)
	if len(before) >= n*2/3 { // all that there were
		t.Fatalf("killed too late: %d outputs", len(before))
	}
	second := startWatch(t, folder, home)
	drop(t, folder, n*2/3, n)
	waitUntil(t, n, func() bool { return allTold(folder, n) })
	stop(t, second)
	after := outputs(t, folder)
	for name, state := range before {
		if after[name] != state {
			t.Errorf("%s was made twice", name)
		}
	}
	left, err := filepath.Glob(filepath.Join(folder, ".tongbao-*"))
	if err != nil || len(left) != 1 {
		t.Errorf("left over: %v %v", left, err)
	}
	t.Logf("%d ledgers in %v: %d done, %d failed; killed once, after %d; %v of the processor, record of %d bytes", n, time.Since(began).Round(time.Second),
		len(after), n/every, len(before), first.ProcessState.UserTime()+second.ProcessState.UserTime(), sizeOf(left))
	restart(t, folder, home, after)
}

// sizeOf is the size of files in bytes.
func sizeOf(paths []string) (bytes int64) {
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil {
			bytes += info.Size()
		}
	}
	return bytes
}

// stop asks a watcher to end, as Ctrl-C does, and finds that it ends well. Windows has no way
// for a program to ask another one: there it is killed.
func stop(t *testing.T, watcher *exec.Cmd) {
	t.Helper()
	if runtime.GOOS == "windows" {
		watcher.Process.Kill()
		watcher.Wait()
		return
	}
	watcher.Process.Signal(os.Interrupt)
	if err := watcher.Wait(); err != nil {
		t.Errorf("ended with %v", err)
	}
}

// restart finds that a watcher that is started again does nothing, and that what failed
// is done when it has been mended.
func restart(t *testing.T, folder, home string, after map[string]fileState) {
	third := startWatch(t, folder, home)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	text, err := exec.CommandContext(ctx, "tongbao", "watch", folder).CombinedOutput()
	if err == nil || !strings.Contains(string(text), "不能同时看两次") {
		t.Errorf("two watchers of one folder: %v, %s", err, text)
	}
	writeText(t, filepath.Join(folder, "台账00000.csv"), aLedger(0))
	waitUntil(t, 60, func() bool { return exists(filepath.Join(folder, "台账00000-汇总（草稿）.xlsx")) })
	stop(t, third)
	if exists(filepath.Join(folder, "台账00000.csv-没有做成.txt")) {
		t.Error("the note stands beside a ledger that is done")
	}
	now := outputs(t, folder)
	for name, state := range after {
		if now[name] != state {
			t.Errorf("%s was made again", name)
		}
	}
}

// startWatch starts a watcher and waits until it holds the folder.
func startWatch(t *testing.T, folder, home string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command("tongbao", "watch", "--formats", "xlsx", folder)
	cmd.Env = append(os.Environ(), "TONGBAO_FONTS=embedded", "XDG_CONFIG_HOME="+home, "AppData="+home)
	told, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	var before string // what a killed run left is told first
	for lines := bufio.NewReader(told); ; {
		line, err := lines.ReadString('\n')
		if strings.Contains(line, "正在看着") {
			break
		}
		if before += line; err != nil {
			t.Fatalf("began with %q, %v", before, err)
		}
	}
	go io.Copy(io.Discard, told)
	return cmd
}

func drop(t *testing.T, folder string, from, to int) {
	for i := from; i < to; i++ {
		path, text := filepath.Join(folder, fmt.Sprintf("台账%05d.csv", i)), aLedger(i)
		switch {
		case i%every == 0:
			writeText(t, path, "这不是台账\n")
		case i%slowEvery == 0:
			writeText(t, path, text[:len(text)/2])
			time.AfterFunc(2*time.Second, func() { os.WriteFile(path, []byte(text), 0o666) })
		default:
			writeText(t, path, text)
		}
	}
}

// allTold reports whether each ledger has its output, or the note that it has none.
func allTold(folder string, n int) bool {
	for i := range n {
		stem := filepath.Join(folder, fmt.Sprintf("台账%05d", i))
		failed, done := exists(stem+".csv-没有做成.txt"), exists(stem+"-汇总（草稿）.xlsx")
		if failed != (i%every == 0) || done == failed {
			return false
		}
	}
	return true
}

// A fileState tells a file from one that was put in its place.
type fileState struct {
	size int64
	time time.Time
}

// outputs are the workbooks in a folder by their names without the mark of a draft.
func outputs(t *testing.T, folder string) map[string]fileState {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]fileState{}
	for _, e := range entries {
		stem, ok := strings.CutSuffix(e.Name(), "（草稿）.xlsx")
		if info, err := e.Info(); ok && err == nil {
			found[stem] = fileState{info.Size(), info.ModTime()}
		}
	}
	return found
}

// waitUntil waits for what takes some time for each of n ledgers.
func waitUntil(t *testing.T, n int, is func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute + time.Duration(n)*100*time.Millisecond); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if is() {
			return
		}
	}
	t.Fatal("not in time")
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func writeText(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), fs.FileMode(0o666)); err != nil {
		t.Fatal(err)
	}
}
