package stage

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// What a process of the tests is to do: in which folder, and before which change to the
// disk it is killed, or that it goes on until the test kills it.
const (
	killFolder = "STAGE_TEST_FOLDER"
	killStep   = "STAGE_TEST_STEP"
)

func TestMain(m *testing.M) {
	if folder := os.Getenv(killFolder); folder != "" {
		os.Exit(runAndDie(folder, os.Getenv(killStep)))
	}
	os.Exit(m.Run())
}

// runAndDie commits a set, after what an earlier run has left, and is killed on the way.
func runAndDie(folder, step string) int {
	if step == "" {
		for n := range 100000 {
			Recover(folder)
			if newSet(folder, fmt.Sprint("new ", n)) != nil {
				return 1
			}
		}
		return 0
	}
	left, _ := strconv.Atoi(step)
	reached = func() {
		if left--; left == 0 {
			die()
		}
	}
	Recover(folder)
	if newSet(folder, "new") != nil {
		return 1
	}
	return 0
}

func die() {
	self, err := os.FindProcess(os.Getpid())
	if err == nil {
		err = self.Kill()
	}
	if err != nil {
		panic(err)
	}
	select {}
}

// newSet replaces 一.txt, makes 二.txt and 三.txt, the latter in a folder below, and takes
// 旧.txt away.
func newSet(folder, content string) error {
	var files Files
	defer files.Discard()
	for _, name := range []string{"一.txt", "二.txt", third} {
		if err := files.Add(Content{filepath.Join(folder, name), []byte(content)}); err != nil {
			return err
		}
	}
	if err := files.Remove(filepath.Join(folder, "旧.txt")); err != nil {
		return err
	}
	return files.Commit()
}

// third is a file in a folder below that of the set.
var third = filepath.Join("下", "三.txt")

// killed runs a process of the tests and reports whether it came to its end.
func killed(t *testing.T, folder string, step int) (ended bool) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), killFolder+"="+folder, fmt.Sprint(killStep, "=", step))
	err := cmd.Run()
	if code := cmd.ProcessState.ExitCode(); code > 0 {
		t.Fatalf("step %d: exit status %d", step, code)
	}
	return err == nil
}

func before(t *testing.T) (folder string) {
	folder = t.TempDir()
	write(t, filepath.Join(folder, "一.txt"), "old one")
	write(t, filepath.Join(folder, "二.txt"), "old two")
	write(t, filepath.Join(folder, "旧.txt"), "draft")
	return folder
}

// Whenever a run is killed, the next one finds the old files or puts the new ones in
// their places, and says so if it has moved any. Nothing else is left.
func TestKilledAtEveryStep(t *testing.T) {
	olds, news := 0, 0
	for step := 1; ; step++ {
		folder := before(t)
		ended := killed(t, folder, step)
		whole := isOld(folder) || isNew(folder)
		note := Recover(folder)
		switch {
		case isOld(folder):
			olds++
		case isNew(folder):
			news++
		default:
			t.Errorf("step %d: %v", step, contents(folder))
		}
		if !whole && !strings.Contains(note, "上次运行中途断了，没有放好的文件已经自动补齐：“") {
			t.Errorf("step %d: told %q", step, note)
		}
		if left := hidden(t, folder); len(left) > 0 {
			t.Errorf("step %d: left %v", step, left)
		}
		if again := Recover(folder); again != "" {
			t.Errorf("step %d: told again: %s", step, again)
		}
		if ended {
			break
		}
	}
	if olds < 5 || news < 5 {
		t.Errorf("%d times the old files, %d times the new ones", olds, news)
	}
}

// A run that is killed as it finishes another's work leaves work for the next.
func TestKilledWhileRecovering(t *testing.T) {
	first := middleOfMoves(t)
	for step := 1; ; step++ {
		folder := before(t)
		killed(t, folder, first)
		ended := killed(t, folder, step)
		Recover(folder)
		if !isNew(folder) {
			t.Errorf("step %d: %v", step, contents(folder))
		}
		if left := hidden(t, folder); len(left) > 0 {
			t.Errorf("step %d: left %v", step, left)
		}
		if ended {
			break
		}
	}
}

// middleOfMoves is a step that leaves neither the old files nor the new ones.
func middleOfMoves(t *testing.T) int {
	for step := 1; step < 100; step++ {
		folder := before(t)
		ended := killed(t, folder, step)
		if !isOld(folder) && !isNew(folder) {
			return step + 1 // with some moves behind and some to come
		}
		if ended {
			break
		}
	}
	t.Fatal("no such step")
	return 0
}

// Killed at any time, not only between changes.
func TestKilledAtAnyTime(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	folder := before(t)
	for range 20 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), killFolder+"="+folder)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(random.IntN(60)) * time.Millisecond)
		cmd.Process.Kill()
		cmd.Wait()
		Recover(folder)
		if have := contents(folder); !isOld(folder) && (have["旧.txt"] != "" || have["一.txt"] != have["二.txt"] || have["二.txt"] != have[third]) {
			t.Fatalf("%v", have)
		}
		if left := hidden(t, folder); len(left) > 0 {
			t.Fatalf("left %v", left)
		}
	}
}

// A run that lives is let alone.
func TestLivingRunIsLetAlone(t *testing.T) {
	folder := before(t)
	var files Files
	add(t, &files, filepath.Join(folder, "一.txt"), "new")
	if note := Recover(folder); note != "" {
		t.Error(note)
	}
	if err := files.Commit(); err != nil {
		t.Fatal(err)
	}
	if have := contents(folder); have["一.txt"] != "new" {
		t.Error(have)
	}
}

// What a person has put in a place since is worth more than what was to come there.
func TestRecoverKeepsWhatWasChangedSince(t *testing.T) {
	folder := before(t)
	killed(t, folder, middleOfMoves(t))
	write(t, filepath.Join(folder, "一.txt"), "by hand, and longer")
	if err := os.MkdirAll(filepath.Join(folder, "下"), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(folder, third), "by hand")
	Recover(folder)
	if have := contents(folder); have["一.txt"] != "by hand, and longer" || have[third] != "by hand" {
		t.Error(have)
	}
	if left := hidden(t, folder); len(left) > 0 {
		t.Errorf("left %v", left)
	}
}

// A journal that is none of ours moves nothing outside its folder, and a broken one
// nothing at all.
func TestForgedJournals(t *testing.T) {
	for _, text := range []string{
		`[{"target":"Li4v5Lik","old":{"there":false}}]`,                                                        // ../丙
		`[{"target":"L3RtcC94"}]`,                                                                              // /tmp/x
		`[{"target":"ZC8uLi8uLi94"}]`,                                                                          // d/../../x
		`[{"target":"YS9iL2M="}]`, `[{"target":"Li4veA=="}]`, `[{"target":"LmEveA=="}]`, `[{"target":"YS8="}]`, // a/b/c ../x .a/x a/
		`[{"target":"Lg=="}]`, `[{"target":""}]`, `[`, `{}`, `[null]`, "\x00",
	} {
		outer := t.TempDir()
		folder := filepath.Join(outer, "夹")
		if err := os.Mkdir(folder, 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(folder, ".tongbao-0123456789abcdef.journal"), text)
		write(t, filepath.Join(folder, ".tongbao-0123456789abcdef-0.tmp"), "forged")
		if note := Recover(folder); note != "" {
			t.Errorf("%s: %s", text, note)
		}
		expect(t, folder, nil)
		if entries, _ := os.ReadDir(outer); len(entries) != 1 {
			t.Errorf("%s: %v", text, entries)
		}
	}
}

func isOld(folder string) bool {
	have := contents(folder)
	return have["一.txt"] == "old one" && have["二.txt"] == "old two" && have[third] == "" && have["旧.txt"] == "draft"
}

func isNew(folder string) bool {
	have := contents(folder)
	return have["一.txt"] == "new" && have["二.txt"] == "new" && have[third] == "new" && have["旧.txt"] == ""
}

// contents are the folder's files by their names.
func contents(folder string) map[string]string {
	have := map[string]string{}
	entries, _ := os.ReadDir(folder)
	for _, e := range entries {
		if e.IsDir() {
			for name, text := range contents(filepath.Join(folder, e.Name())) {
				have[filepath.Join(e.Name(), name)] = text
			}
			continue
		}
		data, _ := os.ReadFile(filepath.Join(folder, e.Name()))
		have[e.Name()] = string(data)
	}
	return have
}

// hidden are the names of the program's own files in a folder.
func hidden(t *testing.T, folder string) []string {
	t.Helper()
	left, err := filepath.Glob(filepath.Join(folder, ".*"))
	if err != nil {
		t.Fatal(err)
	}
	return left
}
