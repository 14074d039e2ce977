package finding

import "testing"

func ids(l *Log) (all string) {
	for _, f := range l.List() {
		all += f.ID() + f.At.Cell() + " "
	}
	return all
}

func TestALogKeepsTheOrder(t *testing.T) {
	var l Log
	if l.List() != nil {
		t.Error("the zero log is not empty")
	}
	l.Add()
	l.Add(kindOf("b", Hint), kindOf("a", Error))
	l.AddOnce(kindOf("c", Hint))
	l.AddFirst(kindOf("d", Hint))
	l.Add(kindOf("b", Hint))
	if got := ids(&l); got != "b a c d b " {
		t.Error(got)
	}
}

// A kind is told once of a place by AddOnce, and once at all by AddFirst, whatever
// the others have told.
func TestALogTellsOnce(t *testing.T) {
	a, b := &Kind{ID: "a"}, &Kind{ID: "b"}
	at := func(k *Kind, row int) Finding { return k.At(In("", "甲").At(row, 1), "", "") }
	var l Log
	for range 2 {
		l.AddOnce(at(a, 1))
		l.AddOnce(at(a, 2))
		l.AddOnce(at(b, 1))
		l.AddOnce(a.At(In("", "乙").At(1, 1), "", ""))
	}
	if got := ids(&l); got != "aA1 aA2 bA1 aA1 " {
		t.Errorf("once a place: %s", got)
	}
	l = Log{}
	for row := range 3 {
		l.AddFirst(at(a, row+1))
		l.AddFirst(at(b, row+2))
	}
	if got := ids(&l); got != "aA1 bA2 " {
		t.Errorf("once at all: %s", got)
	}
	l.AddOnce(at(a, 1))
	l.Add(at(a, 1), at(a, 1))
	if got := ids(&l); got != "aA1 bA2 aA1 aA1 aA1 " {
		t.Errorf("told otherwise too: %s", got)
	}
}
