package wordlist

import (
	"reflect"
	"slices"
	"testing"
)

func TestListsOfAFile(t *testing.T) {
	lists := Of("# remark\n\nkinds\t科 股　室\njoints 和\nkinds\t处\r\n")
	if len(lists.read()) != 2 || !slices.Equal(lists.Of("kinds"), []string{"科", "股", "室", "处"}) || !slices.Equal(lists.Of("joints"), []string{"和"}) {
		t.Errorf("read as %v", lists.read())
	}
}

func TestListsComeInOrder(t *testing.T) {
	want := []List{{"b", []string{"二"}}, {"a", []string{"一", "三"}}}
	if got := Read("b\t二\na\t一\na\t三\n"); !reflect.DeepEqual(got, want) {
		t.Errorf("read as %v", got)
	}
}

func TestRecords(t *testing.T) {
	want := [][]string{{"布署", "部署", "用“部”", "公布署 发布署"}, {"甲", ""}}
	if got := Records("# remark\n布署\t部署\t用“部”\t公布署 发布署\r\n\n甲\t\n"); !reflect.DeepEqual(got, want) {
		t.Errorf("read as %q", got)
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
