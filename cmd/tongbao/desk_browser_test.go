package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"tongbao/templates"
)

// A visitor is a person at the desk, in a real browser.
type visitor struct {
	t       *testing.T
	tab     context.Context
	shots   int
	opened  *opened
	ended   <-chan int
	printed *safeBuffer
}

// opened is what the program asked the system to open.
type opened struct {
	mu      sync.Mutex
	url     chan string
	folders []string
}

type safeBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *safeBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *safeBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// testBrowser names an old browser of the Chromium family to test with.
const testBrowser = "TONGBAO_TEST_BROWSER"

// chromium is Debian's, or one that the environment names.
func chromium(t *testing.T) string {
	t.Helper()
	for _, name := range []string{os.Getenv(testBrowser), "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	t.Skip("chromium is not installed")
	return ""
}

// atDesk starts the program with arguments, as if by its icon, and opens its page.
func atDesk(t *testing.T, width, height int, args ...string) *visitor {
	t.Helper()
	program := chromium(t)
	home := t.TempDir()
	for _, name := range []string{"HOME", "XDG_CONFIG_HOME", "AppData"} {
		t.Setenv(name, home)
	}
	if err := os.MkdirAll(filepath.Join(home, "文档"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TONGBAO_FONTS", "embedded")
	v := &visitor{t: t, opened: &opened{url: make(chan string, 1)}, printed: &safeBuffer{}}
	wasBrowse, wasShow, wasIcon := browse, showFolder, openedByIcon
	browse = func(url string) (func(), error) { v.opened.url <- url; return func() {}, nil }
	showFolder = func(folder string) error {
		v.opened.mu.Lock()
		defer v.opened.mu.Unlock()
		v.opened.folders = append(v.opened.folders, folder)
		return nil
	}
	openedByIcon = func() bool { return true }
	ended := make(chan int, 1)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan bool)
	go func() { ended <- run(ctx, args, v.printed, v.printed); close(done) }()
	v.ended = ended
	t.Cleanup(func() {
		stop()
		<-done
		browse, showFolder, openedByIcon = wasBrowse, wasShow, wasIcon
	})
	v.tab = newTab(t, program, width, height)
	select {
	case url := <-v.opened.url:
		v.do("open the page", chromedp.Navigate(url))
	case <-time.After(20 * time.Second):
		t.Fatalf("no page was opened: %s", v.printed)
	}
	return v
}

func newTab(t *testing.T, program string, width, height int) context.Context {
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(program), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("no-first-run", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.UserDataDir(t.TempDir()), chromedp.WindowSize(width, height))
	allocator, end := chromedp.NewExecAllocator(context.Background(), options...)
	tab, closeTab := chromedp.NewContext(allocator)
	tab, stop := context.WithTimeout(tab, 3*time.Minute)
	t.Cleanup(func() { stop(); closeTab(); end() })
	if err := chromedp.Do(tab, chromedp.EmulateViewport(int64(width), int64(height))); err != nil {
		t.Fatal(err)
	}
	return tab
}

// do does a step, and keeps a picture of the page after it.
func (v *visitor) do(step string, actions ...chromedp.Action[chromedp.Void]) {
	v.t.Helper()
	ctx, stop := context.WithTimeout(v.tab, 30*time.Second)
	defer stop()
	err := chromedp.Do(ctx, actions...)
	v.shot(step)
	if err != nil {
		page, _ := chromedp.Run(v.tab, chromedp.Text("body"))
		v.t.Fatalf("%s: %v\n%.1500s", step, err, page)
	}
}

func (v *visitor) shot(step string) {
	dir := os.Getenv("TONGBAO_TEST_PICTURES")
	if dir == "" {
		return
	}
	time.Sleep(500 * time.Millisecond) // pages fade in
	if picture, err := chromedp.Run(v.tab, chromedp.CaptureScreenshot()); err == nil {
		v.shots++
		name := fmt.Sprintf("%s-%02d-%s.png", v.t.Name(), v.shots, strings.ReplaceAll(step, " ", "-"))
		os.WriteFile(filepath.Join(dir, strings.ReplaceAll(name, "/", "-")), picture, 0o644)
	}
}

// shows waits until an expression is true on the page.
func shows(expression string) chromedp.Action[chromedp.Void] {
	return chromedp.Poll[chromedp.Void]("Boolean("+expression+")", chromedp.WithPollingTimeout(20*time.Second), chromedp.WithPollingInterval(50*time.Millisecond))
}

// says waits until an element has a text in it.
func says(selector, text string) chromedp.Action[chromedp.Void] {
	return shows(fmt.Sprintf("(document.querySelector(%s)||{textContent:''}).textContent.indexOf(%s) >= 0", quoted(selector), quoted(text)))
}

func quoted(text string) string {
	data, _ := json.Marshal(text)
	return string(data)
}

// choose picks a value from a list, as a person does.
func choose(selector, value string) chromedp.Action[chromedp.Void] {
	return chromedp.Evaluate[chromedp.Void](fmt.Sprintf("(() => { const s = document.querySelector(%s); s.focus(); s.value = %s; s.dispatchEvent(new Event('change', {bubbles: true})); return true; })()", quoted(selector), quoted(value)))
}

// write fills in a field and leaves it.
func write(selector, value string) chromedp.Action[chromedp.Void] {
	field := chromedp.CSS(selector)
	return chromedp.Steps(chromedp.Focus(field), chromedp.Evaluate[chromedp.Void]("document.activeElement.select()"), chromedp.SendKeys(field, value), chromedp.SendKeys(field, "\t"))
}

// dropFiles drops files in the middle of the page. Browsers that can't be told to drop are
// given them as chosen.
func dropFiles(paths ...string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		if os.Getenv(testBrowser) != "" {
			_, err := chromedp.SetUploadFiles(chromedp.CSS("#files"), paths)(ctx, t)
			return err
		}
		data := &input.DragData{Items: []*input.DragDataItem{}, Files: paths, DragOperationsMask: 1}
		for _, kind := range []input.DispatchDragEventType{"dragEnter", "dragOver", "drop"} {
			if _, err := cdp.Call(ctx, t, input.DispatchDragEvent, input.DispatchDragEventParams{Type: kind, X: 500, Y: 350, Data: data}); err != nil {
				return err
			}
		}
		return nil
	})
}

// cacheFolder is where .ci/axe puts it, before tests move the person's folders.
var cacheFolder, _ = os.UserCacheDir()

// judge has axe look at the page as it stands, in the browser of our days.
func (v *visitor) judge(when string) {
	v.t.Helper()
	if os.Getenv(testBrowser) != "" {
		return
	}
	script, err := os.ReadFile(filepath.Join(cacheFolder, "tongbao", "axe-4.14.1", "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		v.t.Log("axe-core is not installed: nobody judges whether the page can be used by everyone")
		return
	}
	faults, err := chromedp.Run(v.tab, chromedp.Evaluate[string](string(script)+`
		axe.run(document).then(r => r.violations.map(v => v.id + ': ' + v.help + '\n' + v.nodes.slice(0, 4).map(n => '    ' + n.html.slice(0, 200) + ' ' + (n.failureSummary || '')).join('\n')).join('\n'))`,
		chromedp.EvalAwaitPromise))
	if err != nil || faults != "" {
		v.t.Errorf("%s: axe: %v\n%s", when, err, faults)
	}
}

// click clicks on an element, brought into view by the page itself: old browsers can't be
// told to.
func click(selector string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		at, err := chromedp.Evaluate[[2]float64](fmt.Sprintf(`(e => { e.scrollIntoView({block: 'nearest'}); const r = e.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]; })(document.querySelector(%s))`, quoted(selector)))(ctx, t)
		if err != nil {
			return err
		}
		_, err = chromedp.MouseClickXY(at[0], at[1])(ctx, t)
		return err
	})
}

// everyTemplatePictured holds once each template that comes with the program has its
// picture.
var everyTemplatePictured = fmt.Sprintf("document.querySelectorAll('.thumb img').length === %d", len(templates.Names))
