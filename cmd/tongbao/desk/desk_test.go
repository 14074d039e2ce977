package desk

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"tongbao/report/finding"
	"tongbao/report/gongwen"
)

// told asks for what the page shows of the first ledger.
func (b *bench) told(method, path, body string) (d detail) {
	b.Helper()
	answer := b.request(method, path, body, nil)
	data, _ := io.ReadAll(answer.Body)
	if answer.StatusCode != http.StatusOK {
		b.Fatalf("%s %s: %d %s", method, path, answer.StatusCode, data)
	}
	if err := json.Unmarshal(data, &d); err != nil {
		b.Fatal(err)
	}
	return d
}

const first = "/api/ledgers/1"

func TestTheSameLedgerAgainReplacesTheOld(t *testing.T) {
	b := open(t)
	b.dropped("a.csv", table)
	b.told("PUT", first+"/fact", `{"key": "单位简称", "value": "所支部"}`)
	b.dropped("a.csv", table+"联系群众不够,走访社区。,未完成\n")
	b.dropped("%e7%94%b2/a.csv", table) // of the same name, in a folder
	if entries := b.shelf.all(); len(entries) != 2 {
		t.Fatalf("%d ledgers", len(entries))
	}
	d := b.told("GET", first, "")
	if d.Measures != 2 || factOf(d, "单位简称").Value != "所支部" {
		t.Errorf("%d measures, %+v", d.Measures, factOf(d, "单位简称"))
	}
}

// Ledgers are dropped again, looked at and styled all at once.
func TestAllAtOnce(t *testing.T) {
	b := open(t)
	b.dropped("a.csv", table)
	var all sync.WaitGroup
	for i := range 24 {
		all.Go(func() {
			switch i % 3 {
			case 0:
				b.shelf.drop("a.csv", []byte(table))
			case 1:
				bold := i%2 == 0
				b.shelf.restyle(Style{BoldHeadings: &bold})
			default:
				if l := b.shelf.entry(1).looked(t.Context()); l.err != nil || l.view.Pages != 1 {
					t.Error(l.err)
				}
			}
		})
	}
	all.Wait()
}

func factOf(d detail, key string) fact {
	for _, f := range d.Facts {
		if f.Key == key {
			return f
		}
	}
	return fact{}
}

// What was said holds for ledgers with the same headings; facts for those of the same
// name alone, as they are one body's.
func TestWhatIsRememberedOfWhich(t *testing.T) {
	b := open(t)
	const odd = "具体问题,做法X,整改状态\n学习不深入,制定学习计划。,已完成\n"
	b.dropped("a.csv", odd)
	if d := b.told("PUT", first+"/column", `{"heading": "做法X", "field": "整改措施及进展"}`); d.Measures != 1 || !d.Said {
		t.Fatalf("%+v", d.summary)
	}
	b.told("PUT", first+"/fact", `{"key": "单位简称", "value": "所支部"}`)
	b.dropped("b.csv", odd)
	other := b.told("GET", "/api/ledgers/2", "")
	if other.Measures != 1 || factOf(other, "单位简称").Value != "" {
		t.Errorf("of another body: %d measures, %+v", other.Measures, factOf(other, "单位简称"))
	}
	b.request("DELETE", first, "", nil)
	b.dropped("a.csv", odd)
	again := b.told("GET", "/api/ledgers/3", "")
	if again.Measures != 1 || factOf(again, "单位简称").Value != "所支部" {
		t.Errorf("again: %d measures, %+v", again.Measures, factOf(again, "单位简称"))
	}
	if d := b.told("DELETE", "/api/ledgers/3/said", ""); d.Said || factOf(d, "单位简称").Value != "" {
		t.Errorf("not forgotten: %+v", d.summary)
	}
}

func TestFactsOfTheLedgerComeFirst(t *testing.T) {
	b := open(t)
	b.dropped("a.csv", table)
	d := b.told("PUT", first+"/fact", `{"key": "反馈日期", "value": "去年年底"}`)
	if f := factOf(d, "反馈日期"); !strings.Contains(f.Problem, "哪一天") || f.At != "" {
		t.Errorf("%+v", f)
	}
	d = b.told("PUT", first+"/fact", `{"key": "反馈日期", "value": "2024-12-3"}`)
	if f := factOf(d, "反馈日期"); f.Problem != "" || f.Day != "2024年12月3日" {
		t.Errorf("%+v", f)
	}
}

// A ledger that was opened by its path is done anew once its file rests after a change.
func TestAFileIsFollowed(t *testing.T) {
	b := open(t)
	path := filepath.Join(t.TempDir(), "台账.csv")
	write := func(text string) {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(table)
	b.Place([]string{path, path})
	if d := b.told("GET", first, ""); d.Measures != 1 || d.Dropped || d.Out != filepath.Dir(path) {
		t.Fatalf("%+v in %s", d.summary, d.Out)
	}
	time.Sleep(2 * lookAt) // it has been seen as it is
	before, _ := b.shelf.since(-1)
	write(table + "联系群众不够,走访社区。,未完成\n")
	for range 100 {
		if version, _ := b.shelf.since(-1); version != before {
			break
		}
		time.Sleep(lookAt / 10)
	}
	if d := b.told("GET", first, ""); d.Measures != 2 {
		t.Errorf("%d measures", d.Measures)
	}
}

func TestARowWithItsCell(t *testing.T) {
	b := open(t)
	b.dropped("a.csv", table+"联系群众不够,走访社区,收集意见。,未完成\n联系群众不够,\"走访,收集意见。\",未完成\n")
	d := b.told("GET", first, "")
	for _, g := range d.Groups {
		for _, f := range g.Findings {
			if g.ID != "half-width-mark" {
				continue
			}
			answer := b.request("GET", first+"/findings/"+string(rune('0'+f.Number)), "", nil)
			var row shownRow
			if err := json.NewDecoder(answer.Body).Decode(&row); err != nil {
				t.Fatal(err)
			}
			for _, c := range row.Cells {
				if c.Marked && strings.Contains(c.Text, ",") && c.Heading == "整改措施及进展" && row.Place != nil && row.Place.Page == 1 {
					return
				}
			}
			t.Errorf("%+v", row)
		}
	}
	t.Errorf("no such finding: %+v", d.Groups)
}

// Of measures that stand in one paragraph each leads to its own row, and back.
func TestEachLineKnowsItsRow(t *testing.T) {
	b := open(t)
	rows := "具体问题,整改措施及进展,整改状态\n"
	for i := range 9 {
		rows += fmt.Sprintf("学习不深入,%s第%d次集中学习。,已完成\n", strings.Repeat("制定学习计划", 6), i+1)
	}
	b.dropped("a.csv", rows)
	l := b.shelf.entry(1).looked(t.Context())
	last := 0.0
	for n := 2; n <= 10; n++ {
		at := finding.In("a.csv", "").At(n, 2)
		place, ok := l.places.of(at)
		down := float64(place.Page)*gongwen.PageHeight + place.Y
		if !ok || down < last {
			t.Fatalf("row %d stands on page %d at %v", n, place.Page, place.Y)
		}
		last = down
		if got := place.originAt(l.view.Document, place.Y+place.Height); got.Row != int32(n) && got.Row != int32(n)-1 {
			t.Errorf("row %d leads to %v", n, got)
		}
	}
	if last < 2*gongwen.PageHeight {
		t.Error("the last row does not stand on the second page")
	}
}

// A page that is open and asks for changes is told of them, and the same one is not told
// twice.
func TestChangesAreTold(t *testing.T) {
	b := open(t)
	told := make(chan string)
	go func() {
		answer := b.request("GET", "/api/changes?since=0", "", nil)
		text, _ := io.ReadAll(answer.Body)
		told <- string(text)
	}()
	select {
	case text := <-told:
		t.Fatalf("told %s of nothing", text)
	case <-time.After(100 * time.Millisecond):
	}
	b.dropped("a.csv", table)
	select {
	case text := <-told:
		if !strings.Contains(text, `"version":1`) {
			t.Error(text)
		}
	case <-time.After(5 * time.Second):
		t.Error("not told")
	}
}

// The time in which a change shows, of the case with 32 pages where it is at hand: what
// is done between a choice and the first page's picture.
func BenchmarkChange(b *testing.B) {
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "shared", "cases", "education-bureau", "ledger.xlsx"))
	if err != nil {
		b.Skip("the real case is not at hand")
	}
	b.Setenv("XDG_CONFIG_HOME", b.TempDir())
	s := newShelf(Options{Job: jobOf}, Style{})
	e, err := s.drop("台账.xlsx", data)
	if err != nil {
		b.Fatal(err)
	}
	if l := e.looked(b.Context()); l.err != nil || l.view.Pages < 30 {
		b.Fatal(l.err)
	}
	for b.Loop() {
		e.stale()
		l := e.looked(b.Context())
		if groupsOf(l.view) == nil || l.columnsOf(e.said.Words) == nil {
			b.Fatal("nothing")
		}
		for page := range 2 {
			if _, err := svgOf(l.view, page+1); err != nil {
				b.Fatal(err)
			}
		}
	}
}
