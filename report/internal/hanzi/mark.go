package hanzi

// Marks of punctuation by what they do (GB/T 15834). Stops end a sentence,
// Semicolons an item of a list, Colons lead one in, and Commas part clauses. Those
// that office hands mix have both widths. What a stage needs beside them is its own.
const (
	Stops      = "。！？"
	Semicolons = "；;"
	Colons     = "：:"
	Commas     = "，,"
)
