// Package version knows which version of the program is running.
package version

import "runtime/debug"

// release is the version that the source is on its way to, or is. It is written by
// hand, so that a build without git knows it too.
const release = "0.9.0-dev"

// revisionLength is how much of a revision's name is shown, in characters.
const revisionLength = 12

// String is the program's version as semver.org has it, with the revision where the
// build has recorded one: 0.9.0-dev+c12613d2f0a1, with .dirty for changed files.
func String() string {
	info, _ := debug.ReadBuildInfo()
	return release + revision(info)
}

// revision is the part of the version that a build records; empty for none.
func revision(info *debug.BuildInfo) string {
	if info == nil {
		return ""
	}
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	name := settings["vcs.revision"]
	if name == "" {
		return ""
	}
	text := "+" + name[:min(len(name), revisionLength)]
	if settings["vcs.modified"] == "true" {
		text += ".dirty"
	}
	return text
}
