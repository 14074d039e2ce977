package hanzi

// Marks of punctuation by what they do (GB/T 15834): Stops end a sentence, Pauses
// part it. What ends an item of a list or leads one in, callers add to them.
const (
	Stops  = "。！？"
	Pauses = "，、；："
)

// Semicolons end items of a list, Colons lead one in; Commas part clauses, of any
// width, and 、 parts words. Office hands mix the widths.
const (
	Semicolons = "；;"
	Colons     = "：:"
	Commas     = "，,"
)
