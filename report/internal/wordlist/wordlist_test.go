package wordlist

import (
	"slices"
	"testing"
)

func TestRead(t *testing.T) {
	lists := Of("# remark\n\nkinds\t科 股　室\njoints 和\n")
	if len(lists.read()) != 2 || !slices.Equal(lists.Of("kinds"), []string{"科", "股", "室"}) || !slices.Equal(lists.Of("joints"), []string{"和"}) {
		t.Errorf("read as %v", lists.read())
	}
}

func TestAMissingListIsAFault(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a list that is not there was taken for an empty one")
		}
	}()
	Of("kinds 科").Of("joints")
}
