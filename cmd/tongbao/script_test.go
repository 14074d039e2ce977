package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"tongbao": func() {
			ctx := untilStopped()
			outliveReader()
			os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
		},
	})
}

// The scripts have the samples in $SAMPLES. The commands that they know besides
// testscript's own are these.
var commands = map[string]func(*testscript.TestScript, bool, []string){
	"make":  makeInput,
	"list":  list,
	"exits": exits,
	"json":  jsonValue,
	"has":   has,
	"told":  told,
}

func TestScripts(t *testing.T) {
	samples, err := filepath.Abs("../../samples")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("SAMPLES", samples)
			env.Setenv("TONGBAO_FONTS", "embedded")
			env.Setenv("XDG_CONFIG_HOME", filepath.Join(env.WorkDir, "config"))
			env.Setenv("AppData", filepath.Join(env.WorkDir, "config"))
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name != "root" {
				return false, fmt.Errorf("unknown condition %s", name)
			}
			return os.Geteuid() == 0, nil
		},
		Cmds: commands,
	})
}

// exits runs a command that must end with a status: exits STATUS COMMAND...
func exits(ts *testscript.TestScript, _ bool, args []string) {
	status := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		status = exit.ExitCode()
	}
	if strconv.Itoa(status) != args[0] {
		ts.Fatalf("exit status %d", status)
	}
}

// list compares a folder's files, hidden ones too, with the names that follow.
func list(ts *testscript.TestScript, neg bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if got, want := strings.Join(names, " "), strings.Join(args[1:], " "); (got == want) == neg {
		ts.Fatalf("%s has: %s", args[0], got)
	}
}

// jsonValue compares a value of the JSON on standard output: json ledgers.0.ok true.
func jsonValue(ts *testscript.TestScript, _ bool, args []string) {
	var value any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &value))
	for _, step := range strings.Split(args[0], ".") {
		switch v := value.(type) {
		case map[string]any:
			value = v[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(v) {
				ts.Fatalf("no %s in a list of %d", step, len(v))
			}
			value = v[i]
		}
	}
	if got := fmt.Sprint(value); got != args[1] {
		ts.Fatalf("%s is %s", args[0], got)
	}
}

// told looks for a pattern in what was printed, as if no line had been wrapped:
// told stderr PATTERN.
func told(ts *testscript.TestScript, neg bool, args []string) {
	text := regexp.MustCompile(`\n {2,}`).ReplaceAllString(ts.ReadFile(args[0]), "")
	pattern, err := regexp.Compile(args[1])
	ts.Check(err)
	if pattern.MatchString(text) == neg {
		ts.Fatalf("%s in %s: %t", args[1], args[0], !neg)
	}
}

// has looks for a text in the parts of an Office file: has FILE TEXT.
func has(ts *testscript.TestScript, neg bool, args []string) {
	z, err := zip.OpenReader(ts.MkAbs(args[0]))
	ts.Check(err)
	defer z.Close()
	found := false
	for _, part := range z.File {
		r, err := part.Open()
		ts.Check(err)
		content, err := io.ReadAll(r)
		ts.Check(err)
		found = found || bytes.Contains(content, []byte(args[1]))
	}
	if found == neg {
		ts.Fatalf("%s in %s: %t", args[1], args[0], found)
	}
}
