package tree

// notes are sentences for a person on how a table was read, each with an example.
type notes struct {
	told map[string]bool // noted before in the ledger
	list []string
}

// first notes how something is read, unless that was noted before in the ledger.
func (n *notes) first(how, example string) {
	if !n.told[how] {
		n.told[how] = true
		n.list = append(n.list, how+"，如"+example+"。")
	}
}
