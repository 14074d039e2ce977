package summary

// missing stands for a name that the ledger does not give.
const missing = "（未填写）"

// nameOrMissing returns the name, or what stands for a missing one.
func nameOrMissing(name string) string {
	if name == "" {
		return missing
	}
	return name
}

// shortLength is the length of a name on a chart's axis, in characters.
const shortLength = 12

// short returns the name as it stands on a chart's axis.
func short(name string) string { return clip(name, shortLength) }

// clip cuts a text to n characters; … shows that something is cut off.
func clip(text string, n int) string {
	if r := []rune(text); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return text
}
