package html

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// pages are written into a folder for judges that look at files.
func pages(t *testing.T) []string {
	t.Helper()
	dir := t.TempDir()
	var paths []string
	for name, content := range map[string][]byte{
		"通报.html": written(t, sample(), Options{}), "草稿.html": written(t, sample(), Options{Draft: true}),
	} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, content, 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths
}

// The W3C's checker finds neither errors nor warnings.
func TestIsValid(t *testing.T) {
	if _, err := exec.LookPath("java"); err != nil {
		t.Skip("java is not installed")
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skip("no cache folder to look for the checker in")
	}
	if found, _ := filepath.Glob(filepath.Join(cache, "tongbao", "vnu-*", "node_modules", "vnu-jar")); len(found) == 0 {
		t.Skip("the checker is not there: .ci/html fetches it")
	}
	if said, err := exec.Command("../../.ci/html", pages(t)...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, said)
	}
}

// axe finds nothing that keeps anybody from using the page.
func TestIsAccessible(t *testing.T) {
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skip("no cache folder to look for axe-core in")
	}
	found, _ := filepath.Glob(filepath.Join(cache, "tongbao", "axe-*", "node_modules", "axe-core", "axe.min.js"))
	if len(found) == 0 {
		t.Skip("axe-core is not there: .ci/axe fetches it")
	}
	script, err := os.ReadFile(found[0])
	if err != nil {
		t.Fatal(err)
	}
	tab := browserTab(t)
	for _, path := range pages(t) {
		if err := chromedp.Do(tab, chromedp.Navigate("file://"+path)); err != nil {
			t.Fatal(err)
		}
		faults, err := chromedp.Run(tab, chromedp.Evaluate[string](string(script)+`
			axe.run(document).then(r => r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes[0].html).join('\n'))`, chromedp.EvalAwaitPromise))
		if err != nil || faults != "" {
			t.Errorf("%s: %v\n%s", filepath.Base(path), err, faults)
		}
	}
}

// browserTab is a tab of Debian's Chromium, or of one that the environment names.
func browserTab(t *testing.T) context.Context {
	t.Helper()
	for _, name := range []string{os.Getenv("TONGBAO_TEST_BROWSER"), "chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
				chromedp.Flag("no-first-run", true), chromedp.Flag("disable-background-networking", true),
				chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true), chromedp.UserDataDir(t.TempDir()))
			allocator, end := chromedp.NewExecAllocator(context.Background(), options...)
			tab, closeTab := chromedp.NewContext(allocator)
			tab, stop := context.WithTimeout(tab, time.Minute)
			t.Cleanup(func() { stop(); closeTab(); end() })
			return tab
		}
	}
	t.Skip("chromium is not installed")
	return nil
}
