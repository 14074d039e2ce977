package version

import (
	"regexp"
	"runtime/debug"
	"testing"
)

func TestRevision(t *testing.T) {
	const name = "c12613d2f0a19b0c7e1f6a5d4c3b2a1908f7e6d5"
	for _, c := range []struct {
		name     string
		settings []debug.BuildSetting
		want     string
	}{
		{"a build without git", nil, ""},
		{"other settings alone", []debug.BuildSetting{{Key: "vcs.modified", Value: "true"}}, ""},
		{"a clean tree", []debug.BuildSetting{{Key: "vcs.revision", Value: name}, {Key: "vcs.modified", Value: "false"}}, "+c12613d2f0a1"},
		{"changed files", []debug.BuildSetting{{Key: "vcs.revision", Value: name}, {Key: "vcs.modified", Value: "true"}}, "+c12613d2f0a1.dirty"},
		{"a short name", []debug.BuildSetting{{Key: "vcs.revision", Value: "7"}}, "+7"},
	} {
		if got := revision(&debug.BuildInfo{Settings: c.settings}); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if got := revision(nil); got != "" {
		t.Errorf("no record of the build: %q", got)
	}
}

// Scripts compare versions: ours is one as semver.org has it.
func TestReleaseIsASemanticVersion(t *testing.T) {
	form := regexp.MustCompile(`^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$`)
	if !form.MatchString(release) {
		t.Errorf("release %q", release)
	}
}
