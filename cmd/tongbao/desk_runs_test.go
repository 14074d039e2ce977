package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// A ledger that the command line names is there at once, another is dropped, both are made
// with their batch workbook, and the first is done again from the list of runs.
func TestTheDeskDoesSeveralAndDoesThemAgain(t *testing.T) {
	dir := twoLedgers(t)
	v := atDesk(t, 1280, 800, "desk", filepath.Join(dir, "图书馆整改台账.xlsx"))
	v.do("the named ledger is there", says("#ledger-list", "图书馆整改台账.xlsx"), shows("document.querySelectorAll('.page img').length > 0"), shows("document.querySelector('#make-all').hidden"))
	if hasChineseFaces() {
		t.Log("the machine has Chinese faces: the served one is not needed")
	} else {
		v.do("the served face is used", shows("Array.from(document.fonts).some(f => f.status === 'loaded')"))
	}
	v.do("made", click("#make"), says("#made", "图书馆整改台账-通报.pdf"))
	v.do("another is dropped", dropFiles(filepath.Join(dir, "水务局整改台账.xlsx")), says("#ledger-list .chosen", "水务局"), says("#totals", "一共2份"))
	v.do("a word is found right", click(".ignore summary"), says(".ignore[open]", "“截止目前”没有错"), click(".ignore[open] button:nth-of-type(2)"), says("#told", "不再提示"), says("#findings", "忽略了1项"))
	v.do("taken back", click("[data-key=ignored] summary"), says("[data-key=ignored]", "词：“截止目前”"), click("[data-key=ignored] li button"), says("#told", "又会提示了"), says("#findings", "“截止目前”应为"))
	v.judge("ignoring")
	v.do("all are made", click("#make-all"), says("#made", "做成2份，另有批次汇总.xlsx"))
	if _, err := os.Stat(filepath.Join(dir, "批次汇总.xlsx")); err != nil {
		t.Error(err)
	}
	v.do("the last runs", click(".ledgers .runs summary"), says(".ledgers .runs", "图书馆整改台账.xlsx 等2份"))
	v.judge("runs")
	again := ".ledgers .runs li:last-child button"
	v.do("done again", chromedp.Evaluate[chromedp.Void]("document.querySelector('#made').textContent = ''"), click(again), says("#made", "图书馆整改台账-通报.pdf"), says("#ledger-list .chosen", "图书馆"))
}

// hasChineseFaces reports whether browsers have a face of the machine for Chinese.
func hasChineseFaces() bool {
	list, err := exec.Command("fc-list", ":lang=zh").Output()
	return err == nil && len(list) > 0
}
