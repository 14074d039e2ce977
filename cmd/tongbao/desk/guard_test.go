package desk

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"tongbao/fonts"
	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/finding"
	"tongbao/report/ledger"
	"tongbao/report/ledger/reading"
	"tongbao/report/notice"
	"tongbao/templates"
)

// A bench is a desk that is served for the time of a test.
type bench struct {
	*testing.T
	*Desk
	shown []string // folders that the system was asked to show
}

func open(t *testing.T) *bench {
	t.Helper()
	home := t.TempDir()
	for _, name := range []string{"HOME", "XDG_CONFIG_HOME", "AppData"} {
		t.Setenv(name, home)
	}
	b := &bench{T: t}
	d, err := New(Options{Job: jobOf, Documents: filepath.Join(home, "通报"), Open: func(folder string) error {
		b.shown = append(b.shown, folder)
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	b.Desk = d
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- d.Serve(ctx) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil && !errors.Is(err, http.ErrServerClosed) {
			t.Error(err)
		}
	})
	return b
}

// jobOf makes jobs of defaults and of what is said at the desk.
func jobOf(path string, _ bool, said config.Said, style Style) (report.Job, config.Config, error) {
	words := said.Words
	c := config.Config{Words: words, Template: style.Template, Public: style.Public != nil && *style.Public}
	if c.Template == "" {
		c.Template = "default"
	}
	job := report.Job{Path: path, Fonts: fonts.Embedded(), Public: c.Public, Formats: report.Formats{DOCX: true, PDF: true, XLSX: true}}
	data, err := templates.Load(c.Template)
	if err != nil {
		return job, c, err
	}
	job.Template, err = notice.ParseTemplate(data)
	job.Policy = policyOf(said.Review)
	job.Read = reading.Options{Info: map[ledger.Key]string{}, Mapping: map[string]ledger.Field{}}
	for key, value := range words.Info {
		job.Read.Info[ledger.Key(key)] = value
	}
	for heading, field := range words.Mapping {
		job.Read.Mapping[heading] = ledger.Field(field)
	}
	return job, c, err
}

// policyOf is the policy of what was said of findings.
func policyOf(r config.Review) finding.Policy {
	p := finding.Policy{Off: map[string]bool{}, Right: finding.Exceptions{Words: r.Words}}
	for _, id := range r.Off {
		p.Off[id] = true
	}
	for _, place := range r.Ignore {
		p.Right.Places = append(p.Right.Places, finding.Exception{ID: place.Rule, Sheet: place.Sheet, Cell: place.Cell, Text: place.Text})
	}
	return p
}

// A request of a test has all that the page sends unless the test changes it.
func (b *bench) request(method, path, body string, change func(*http.Request)) *http.Response {
	b.Helper()
	r, err := http.NewRequest(method, b.origin+path, strings.NewReader(body))
	if err != nil {
		b.Fatal(err)
	}
	r.Header.Set(TokenHeader, b.token)
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	if method != http.MethodGet {
		r.Header.Set("Origin", b.origin)
	}
	if change != nil {
		change(r)
	}
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { answer.Body.Close() })
	return answer
}

// dropped drops a ledger, and returns its number.
func (b *bench) dropped(name, table string) {
	b.Helper()
	answer := b.request("POST", "/api/ledgers", table, func(r *http.Request) { r.Header.Set(NameHeader, name) })
	if answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(answer.Body)
		b.Fatalf("%s: %d %s", name, answer.StatusCode, text)
	}
}

const table = "具体问题,整改措施及进展,整改状态\n学习不深入,制定学习计划。,已完成\n"

// What a page of another site, another name for this machine, or another program sends.
func TestRefused(t *testing.T) {
	b := open(t)
	b.dropped("a.csv", table)
	port := b.origin[strings.LastIndex(b.origin, ":"):]
	host := func(name string) func(*http.Request) { return func(r *http.Request) { r.Host = name } }
	header := func(name, value string) func(*http.Request) {
		return func(r *http.Request) {
			if r.Header.Del(name); value != "" {
				r.Header.Set(name, value)
			}
		}
	}
	both := func(all ...func(*http.Request)) func(*http.Request) {
		return func(r *http.Request) {
			for _, change := range all {
				change(r)
			}
		}
	}
	for name, c := range map[string]struct {
		method string
		change func(*http.Request)
	}{
		"DNS rebinding":                          {"GET", host("evil.example" + port)},
		"DNS rebinding, Origin equals Host":      {"POST", both(host("evil.example"+port), header("Origin", "http://evil.example"+port))},
		"a name that begins with 127.":           {"GET", host("127.0.0.1.evil.example" + port)},
		"another address of loopback":            {"GET", host("127.0.0.2" + port)},
		"localhost, which may lead elsewhere":    {"GET", host("localhost" + port)},
		"Host without its port":                  {"GET", host("127.0.0.1")},
		"Host with another port":                 {"GET", host("127.0.0.1:1")},
		"another site's post":                    {"POST", header("Origin", "http://evil.example")},
		"another site's post without an Origin":  {"POST", both(header("Origin", ""), header("Sec-Fetch-Site", "cross-site"))},
		"a post without Origin":                  {"POST", header("Origin", "")},
		"an opaque Origin":                       {"POST", header("Origin", "null")},
		"another port of this machine":           {"POST", both(header("Origin", "http://127.0.0.1:1"), header("Sec-Fetch-Site", "same-site"))},
		"an Origin that begins as ours":          {"POST", header("Origin", b.origin+"0")},
		"an Origin of https":                     {"POST", header("Origin", strings.Replace(b.origin, "http", "https", 1))},
		"another site's script or picture":       {"GET", header("Sec-Fetch-Site", "cross-site")},
		"another site's request with its Origin": {"GET", header("Origin", "http://evil.example")},
		"without a token":                        {"GET", header(TokenHeader, "")},
		"with a wrong token":                     {"GET", header(TokenHeader, strings.Repeat("A", len(b.token)))},
		"with the token of another run":          {"POST", header(TokenHeader, b.token+"x")},
		"with the token in the address alone": {"GET", both(header(TokenHeader, ""), func(r *http.Request) {
			r.URL.RawQuery = "token=" + b.token
		})},
	} {
		path := "/api/desk"
		if c.method == "POST" {
			path = "/api/ledgers/1/make"
		}
		answer := b.request(c.method, path, "", c.change)
		text, _ := io.ReadAll(answer.Body)
		if answer.StatusCode != http.StatusForbidden || bytes.Contains(text, []byte("a.csv")) {
			t.Errorf("%s: %d %s", name, answer.StatusCode, text)
		}
		for _, allowed := range []string{"Access-Control-Allow-Origin", "Access-Control-Allow-Headers"} {
			if answer.Header.Get(allowed) != "" {
				t.Errorf("%s: %s is sent", name, allowed)
			}
		}
	}
	if _, err := os.Stat(b.opt.Documents); err == nil {
		t.Error("a refused request has written files")
	}
}

// A request without Host, which only a program by hand sends, is refused.
func TestMissingHost(t *testing.T) {
	b := open(t)
	for _, head := range []string{"GET /api/desk HTTP/1.1\r\n", "GET /api/desk HTTP/1.0\r\n", "GET / HTTP/1.0\r\n", "GET / HTTP/1.1\r\nHost:\r\n"} {
		conn, err := net.Dial("tcp", strings.TrimPrefix(b.origin, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(conn, head+TokenHeader+": "+b.token+"\r\n\r\n")
		conn.SetReadDeadline(time.Now().Add(5 * time.Second))
		line := make([]byte, 12)
		io.ReadFull(conn, line)
		conn.Close()
		if s := string(line); !strings.HasSuffix(s, " 403") && !strings.HasSuffix(s, " 400") {
			t.Errorf("%q: %s", head, s)
		}
	}
}

func TestListensOnLoopbackAlone(t *testing.T) {
	b := open(t)
	address := b.listen.Addr().(*net.TCPAddr)
	if !address.IP.Equal(net.IPv4(127, 0, 0, 1)) || address.Port == 0 {
		t.Errorf("listens on %v", address)
	}
	if other := open(t); other.token == b.token || len(b.token) < 40 {
		t.Errorf("tokens %q and %q", b.token, other.token)
	}
}

// What changes anything is done by no GET, which links and pictures send.
func TestNoChangeByGet(t *testing.T) {
	b := open(t)
	b.dropped("a.csv", table)
	for _, path := range []string{"/api/style", "/api/ledgers/1/make", "/api/ledgers/1/column", "/api/ledgers/1/state", "/api/ledgers/1/fact", "/api/folders/0/open", "/api/ledgers"} {
		if answer := b.request("GET", path, "", nil); answer.StatusCode < 400 {
			t.Errorf("%s: %d", path, answer.StatusCode)
		}
	}
}

func TestHeaders(t *testing.T) {
	b := open(t)
	for _, path := range []string{"/", "/main.js", "/desk.css", "/api/desk", "/api/ledgers/7", "/nowhere"} {
		answer := b.request("GET", path, "", nil)
		for name, want := range headers {
			if got := answer.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
	}
	policy := headers["Content-Security-Policy"]
	for _, forbidden := range []string{"unsafe", "http:", "https:", "*", "data:"} {
		if strings.Contains(policy, forbidden) {
			t.Errorf("the policy allows %s", forbidden)
		}
	}
	if !strings.Contains(policy, "default-src 'none'") || headers["Referrer-Policy"] != "no-referrer" || headers["Cache-Control"] != "no-store" {
		t.Error("the headers are not strict")
	}
}

// The page loads nothing from elsewhere, and has no script or style in its text.
func TestThePageKeepsToItsPolicy(t *testing.T) {
	entries, err := web.ReadDir("web")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		data, err := web.ReadFile("web/" + entry.Name())
		if err != nil {
			t.Fatal(err)
		}
		text := strings.ReplaceAll(string(data), "http://www.w3.org/", "")
		for _, forbidden := range []string{"http:", "https:", "//cdn", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "<style", " style=", "onclick=\"", "localStorage"} {
			if strings.Contains(text, forbidden) {
				t.Errorf("%s has %s", entry.Name(), forbidden)
			}
		}
	}
}

// The token comes into no address that is sent, and nothing that is sent comes back.
func TestTheTokenIsTold(t *testing.T) {
	b := open(t)
	before, fragment, _ := strings.Cut(b.URL(), "#")
	if strings.Contains(before, b.token) || fragment != b.token {
		t.Errorf("the address is %s", b.URL())
	}
	for _, path := range []string{"/", "/main.js", "/api/desk", "/api/ledgers/1"} {
		answer := b.request("GET", path, "", nil)
		text, _ := io.ReadAll(answer.Body)
		if bytes.Contains(text, []byte(b.token)) {
			t.Errorf("%s tells the token", path)
		}
	}
	if answer := b.request("GET", "/", "", nil); answer.Header.Get("Referrer-Policy") != "no-referrer" {
		t.Error("a referrer is sent")
	}
}

// Paths come from no page: what looks like one is a name or nothing.
func TestNoPaths(t *testing.T) {
	b := open(t)
	outside := filepath.Join(b.TempDir(), "甲.yaml")
	if err := os.WriteFile(outside, []byte("title: 甲\nsections: [{from: ledger}]"), 0o644); err != nil {
		t.Fatal(err)
	}
	b.dropped("%2e%2e%2f%2e%2e%2fetc%2fpasswd.csv", table)
	e := b.shelf.entry(1)
	if job, _, _ := e.job(Style{}); job.Path != "passwd.csv" || job.Out != b.opt.Documents {
		t.Errorf("is done as %q in %q", job.Path, job.Out)
	}
	for _, name := range []string{"", "..", "%2e%2e", "a%2f", "a%5c%2e%2e%5c", "%zz"} {
		if answer := b.request("POST", "/api/ledgers", table, func(r *http.Request) { r.Header.Set(NameHeader, name) }); answer.StatusCode == http.StatusOK && name != "a%2f" {
			t.Errorf("a ledger is called %q", name)
		}
	}
	for _, path := range []string{"/../guard.go", "/%2e%2e/guard.go", "/web/main.js", "/api/folders/-1/open", "/api/folders/x/open", "/api/ledgers/..%2f..%2fetc", "/api/ledgers/1/templates/" + strings.ReplaceAll(outside, "/", "%2F"), "/api/ledgers/1/files/..%2fa"} {
		if answer := b.request("GET", path, "", nil); answer.StatusCode < 300 {
			t.Errorf("%s: %d", path, answer.StatusCode)
		}
	}
	if answer := b.request("PUT", "/api/style", `{"template": "`+outside+`"}`, nil); answer.StatusCode < 400 {
		t.Error("a page names a template's file")
	}
}

// Only a folder that this run has written into is shown, by its number.
func TestFoldersOfThisRunAlone(t *testing.T) {
	b := open(t)
	b.dropped("a.csv", table)
	if answer := b.request("POST", "/api/folders/0/open", "", nil); answer.StatusCode != http.StatusNotFound {
		t.Errorf("a folder before anything was written: %d", answer.StatusCode)
	}
	if answer := b.request("POST", "/api/ledgers/1/make", "", nil); answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(answer.Body)
		t.Fatalf("%d %s", answer.StatusCode, text)
	}
	for path, want := range map[string]int{"/api/folders/0/open": http.StatusOK, "/api/folders/1/open": http.StatusNotFound, "/api/folders/-1/open": http.StatusNotFound} {
		if answer := b.request("POST", path, "", nil); answer.StatusCode != want {
			t.Errorf("%s: %d", path, answer.StatusCode)
		}
	}
	if len(b.shown) != 1 || b.shown[0] != b.opt.Documents {
		t.Errorf("shown: %q", b.shown)
	}
}

// Each bound, at it and one past.
func TestBounds(t *testing.T) {
	b := open(t)
	said := func(n int) string {
		return `{"Key": "标题", "Value": "` + strings.Repeat("a", n-len(`{"Key": "标题", "Value": ""}`)) + `"}`
	}
	b.dropped("a.csv", table)
	for n, fine := range map[int]bool{maxWords: true, maxWords + 1: false} {
		if answer := b.request("PUT", "/api/ledgers/1/fact", said(n), nil); (answer.StatusCode == http.StatusOK) != fine {
			t.Errorf("%d bytes are said: %d", n, answer.StatusCode)
		}
	}
	s := newShelf(Options{}, Style{})
	for i := range maxLedgers + 1 {
		_, err := s.drop(strings.Repeat("a", i+1), nil)
		if (err == nil) != (i < maxLedgers) {
			t.Errorf("%d ledgers: %v", i+1, err)
		}
	}
	if _, err := s.drop("a", []byte("again")); err != nil {
		t.Errorf("one in the place of another: %v", err)
	}
	s = newShelf(Options{}, Style{})
	large := make([]byte, maxDropped/2)
	for i, fine := range []bool{true, true, false} {
		if _, err := s.drop(strings.Repeat("b", i+1), large[:len(large)-i/2]); (err == nil) != fine {
			t.Errorf("%d large ledgers: %v", i+1, err)
		}
	}
	answer := b.request("GET", "/", "", func(r *http.Request) { r.Header.Set("X-Long", strings.Repeat("a", 2*maxHeader)) })
	if answer.StatusCode != http.StatusRequestHeaderFieldsTooLarge {
		t.Errorf("long headers: %d", answer.StatusCode)
	}
}
