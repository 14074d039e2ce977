package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// press presses a key.
func press(key string) chromedp.Action[chromedp.Void] { return chromedp.KeyEvent(key) }

// tabTo goes from field to field until the focus stands in an element.
func (v *visitor) tabTo(selector string) {
	v.t.Helper()
	for range 60 {
		there, err := chromedp.Run(v.tab, chromedp.Evaluate[bool](fmt.Sprintf("document.activeElement.matches(%s)", quoted(selector))))
		if err != nil {
			v.t.Fatal(err)
		}
		if there {
			return
		}
		if err := chromedp.Do(v.tab, press(kb.Tab)); err != nil {
			v.t.Fatal(err)
		}
	}
	v.shot("not reached")
	v.t.Fatalf("%s is not reached by the tab key", selector)
}

// focused waits until the focus stands in an element.
func focused(selector string) chromedp.Action[chromedp.Void] {
	return shows(fmt.Sprintf("document.activeElement.matches(%s)", quoted(selector)))
}

// twoLedgers are two of the samples in a folder of their own.
func twoLedgers(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"图书馆整改台账.xlsx", "水务局整改台账.xlsx"} {
		data, err := os.ReadFile(filepath.Join("../../samples", name))
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, name), data, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// The whole job by keys alone, on a screen of 1024 × 768.
func TestTheDeskByKeysAlone(t *testing.T) {
	dir := twoLedgers(t)
	v := atDesk(t, 1024, 768, "desk", dir)
	v.do("opened", shows("document.querySelectorAll('.page img').length > 0"), shows("document.querySelectorAll('#ledger-list li').length === 2"))
	v.tabTo("#ledger-list")
	v.do("next ledger", press(kb.ArrowDown), says("#ledger-list .chosen", "水务局"), shows("document.querySelectorAll('.page').length > 20"), shows("document.querySelectorAll('.box').length > 5"))
	v.do("to its pages", press(kb.Enter), focused("#pages"))
	v.do("to a paragraph", press(kb.Enter), focused(".box"), press(kb.ArrowDown), press(kb.ArrowDown), press(kb.ArrowDown), focused(".box"))
	v.do("where it comes from", press(kb.Enter), shows("!document.querySelector('#row').hidden"), press(kb.Escape), focused("#pages"))
	v.judge("keys")
	v.tabTo("[role=tab]")
	v.do("next panel", press(kb.ArrowRight), focused("#tab-columns"), press(kb.ArrowRight), press(kb.ArrowRight), focused("#tab-style"), shows(everyTemplatePictured))
	v.tabTo("#switch-sealSpace")
	v.do("a switch", press(" "), says("#told", "已经改好"), focused("#switch-sealSpace"))
	v.tabTo("#make")
	v.do("made", press(kb.Enter), says("#made", "水务局整改台账-通报.pdf"))
	if _, err := os.Stat(filepath.Join(dir, "水务局整改台账-通报.pdf")); err != nil {
		t.Error(err)
	}
}

// At 200 % nothing is cut off, and nothing has to be scrolled to two sides.
func TestTheDeskAtTwiceTheSize(t *testing.T) {
	v := atDesk(t, 640, 512, "desk", twoLedgers(t))
	v.do("opened", chromedp.EmulateViewport(640, 512, chromedp.EmulateScale(2)), shows("document.querySelectorAll('.page img').length > 0"))
	for _, name := range []string{"findings", "columns", "facts", "style"} {
		v.do(name, chromedp.Evaluate[chromedp.Void]("document.querySelector('#side').scrollIntoView()"), click("#tab-"+name), shows("!document.querySelector('#"+name+"').hidden"),
			shows("document.documentElement.scrollWidth <= innerWidth"))
		v.judge(name)
	}
}
