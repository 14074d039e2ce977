package reading_test

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"tongbao/report/ledger/reading"
)

// large is a workbook of that many measures, four a task.
func large(tb testing.TB, measures int) []byte {
	tb.Helper()
	var b strings.Builder
	b.WriteString("序号,方面,反馈问题,具体问题,整改措施及进展,责任领导,责任科室,完成时限,整改状态,完成日期\n")
	prose := strings.Repeat("局党组专题研究部署，完善制度机制，逐项抓好落实，取得明显成效，", 6) + "群众反映良好。"
	for i := range measures {
		head := ",,,"
		if i%4 == 0 {
			head = fmt.Sprintf("%d,方面%d,问题%d,任务%d", i/4+1, i/20_000, i/40, i/4)
		}
		fmt.Fprintf(&b, "%s,第%d条%s,张某,科室%d,2025-%02d-%02d,已完成,2025-01-02\n", head, i, prose, i%30, i%12+1, i%28+1)
	}
	return []byte(b.String())
}

// heap is the memory in use after a collection, in bytes.
func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// A ledger of 100,000 rows must keep below 500 MB, its own bytes among them.
func TestLargeLedgerStaysSmall(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 100,000 rows")
	}
	data := large(t, 100_000)
	peak, done, stopped := uint64(0), make(chan bool), make(chan bool)
	go func() {
		defer close(stopped)
		for {
			select {
			case <-done:
				return
			case <-time.After(5 * time.Millisecond):
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				peak = max(peak, m.HeapInuse)
			}
		}
	}()
	l, _, err := reading.Read("台账.csv", data, reading.Options{})
	close(done)
	<-stopped
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("peak %d MB, kept %d MB, file %d MB", peak>>20, heap()>>20, len(data)>>20)
	if peak > 500<<20 {
		t.Errorf("peak of %d MB", peak>>20)
	}
	if tasks := len(l.Aspects[0].Problems[0].Tasks); tasks != 10 {
		t.Errorf("%d tasks in the first problem", tasks)
	}
}

func BenchmarkRead(b *testing.B) {
	for _, rows := range []int{100, 1000, 10_000} {
		data := large(b, rows)
		b.Run(fmt.Sprintf("csv-%d", rows), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := reading.Read("台账", data, reading.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	if data, err := os.ReadFile("../../../../shared/cases/education-bureau/ledger.xlsx"); err == nil {
		b.Run("case", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := reading.Read("台账", data, reading.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
