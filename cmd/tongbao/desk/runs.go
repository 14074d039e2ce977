package desk

import (
	"fmt"
	"net/http"
	"os"
	"strings"
	"time"
)

// A shownRun is one of the last runs in the list.
type shownRun struct {
	Number  int64  `json:"number"`
	When    string `json:"when"`
	What    string `json:"what"`
	Folder  string `json:"folder"`
	Dropped bool   `json:"dropped"` // it can't be done again: nothing of it was kept
}

func (k *kept) shown() []shownRun {
	k.mu.Lock()
	defer k.mu.Unlock()
	list := []shownRun{}
	for _, r := range k.Runs {
		what := strings.Join(r.Names[:min(len(r.Names), 1)], "")
		if len(r.Names) > 1 {
			what += fmt.Sprintf(" 等%d份", len(r.Names))
		}
		list = append(list, shownRun{r.When, time.UnixMilli(r.When).Format("2006年1月2日 15:04"), what, r.Folder, len(r.Paths) == 0})
	}
	return list
}

// redo puts the ledgers of an earlier run on the desk again, those that are still where
// they were, and says which they are.
func (d *Desk) redo(w http.ResponseWriter, r *http.Request) error {
	run, known := d.kept.run(int64(number(r, "run")))
	switch {
	case !known:
		return refusal{http.StatusNotFound, fmt.Errorf("没有这一次的记录了，请重新选择台账")}
	case len(run.Paths) == 0:
		return fmt.Errorf("“%s”是拖进来的，程序没有保存它，请再拖一次", strings.Join(run.Names, "”“"))
	}
	numbers := []int{}
	for _, path := range run.Paths {
		if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
			numbers = append(numbers, d.shelf.place(path).number)
		}
	}
	if len(numbers) == 0 {
		return fmt.Errorf("“%s”不在原来的地方了，可能已经移走或者改了名，请重新选择", strings.Join(run.Names, "”“"))
	}
	return show(w, map[string][]int{"numbers": numbers})
}
