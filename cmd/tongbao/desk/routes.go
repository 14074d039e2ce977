package desk

import (
	"cmp"
	"embed"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"path"
	"strconv"

	"tongbao/fonts"
)

//go:embed web
var web embed.FS

// apiPrefix begins the paths that show or change anything of a ledger: they ask for the
// token, the page itself does not.
const apiPrefix = "/api/"

// handler routes what a page asks for. Ledgers, pages and folders go by numbers: no path
// comes from a page.
func (d *Desk) handler() http.Handler {
	mux := http.NewServeMux()
	for pattern, answer := range map[string]answer{
		"GET /{$}":                                     servePage,
		"GET /{file}":                                  servePage,
		"GET /face.ttf":                                serveFace,
		"GET /api/desk":                                d.showDesk,
		"GET /api/changes":                             d.awaitChange,
		"GET /api/blank":                               d.blank,
		"GET /api/faces":                               d.faces,
		"POST /api/ledgers":                            d.drop,
		"PUT /api/style":                               d.restyle,
		"POST /api/folders/{folder}/open":              d.openFolder,
		"POST /api/make":                               d.makeAll,
		"POST /api/runs/{run}/redo":                    d.redo,
		"GET /api/ledgers/{ledger}":                    d.of(d.showLedger),
		"DELETE /api/ledgers/{ledger}":                 d.of(d.remove),
		"GET /api/ledgers/{ledger}/pages/{page}":       d.of(d.showPage),
		"GET /api/ledgers/{ledger}/pages/{page}/boxes": d.of(d.showBoxes),
		"GET /api/ledgers/{ledger}/pages/{page}/boxes/{box}": d.of(d.showSource),
		"GET /api/ledgers/{ledger}/findings/{finding}":       d.of(d.showFinding),
		"GET /api/ledgers/{ledger}/templates/{template}":     d.of(d.showTemplate),
		"PUT /api/ledgers/{ledger}/column":                   d.of(d.setColumn),
		"PUT /api/ledgers/{ledger}/state":                    d.of(d.setState),
		"PUT /api/ledgers/{ledger}/fact":                     d.of(d.setFact),
		"POST /api/ledgers/{ledger}/ignored":                 d.of(d.ignore),
		"DELETE /api/ledgers/{ledger}/ignored/{ignored}":     d.of(d.heed),
		"DELETE /api/ledgers/{ledger}/said":                  d.of(d.forget),
		"GET /api/ledgers/{ledger}/said":                     d.of(d.showSaid),
		"POST /api/ledgers/{ledger}/make":                    d.of(d.make),
		"GET /api/ledgers/{ledger}/files/{format}":           d.of(d.download),
	} {
		mux.Handle(pattern, answer)
	}
	return d.guarded(mux)
}

// types are those of the page's files; what has another ending is none.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
}

// servePage serves the page itself, which has no secrets.
func servePage(w http.ResponseWriter, r *http.Request) error {
	name := cmp.Or(r.PathValue("file"), "index.html")
	data, err := web.ReadFile("web/" + name)
	kind := types[path.Ext(name)]
	if err != nil || kind == "" {
		return errNoPage
	}
	w.Header().Set("Content-Type", kind)
	_, err = w.Write(data)
	return err
}

// serveFace serves the face for browsers on machines without a Chinese one; others do not
// ask for it.
func serveFace(w http.ResponseWriter, _ *http.Request) error {
	w.Header().Set("Content-Type", "font/ttf")
	_, err := w.Write(fonts.Screen())
	return err
}

// An answer serves a request. Its error is a Chinese sentence for the page.
type answer func(w http.ResponseWriter, r *http.Request) error

// A refusal is an error with a status of HTTP other than 400.
type refusal struct {
	status int
	error
}

var (
	errNoLedger = refusal{http.StatusNotFound, errors.New("这份台账已经移走了")}
	errNoPage   = refusal{http.StatusNotFound, errors.New("没有这一页")}
)

func (a answer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxLedger)
	err := a(w, r)
	if err == nil {
		return
	}
	status := http.StatusBadRequest
	var refused refusal
	if errors.As(err, &refused) {
		status = refused.status
	}
	w.Header().Del("Content-Disposition")
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	io.WriteString(w, err.Error())
}

// of finds the ledger that a request is about.
func (d *Desk) of(serve func(e *entry, w http.ResponseWriter, r *http.Request) error) answer {
	return func(w http.ResponseWriter, r *http.Request) error {
		e := d.shelf.entry(number(r, "ledger"))
		if e == nil {
			return errNoLedger
		}
		return serve(e, w, r)
	}
}

// number is a number in a path; -1 where there is none.
func number(r *http.Request, name string) int {
	n, err := strconv.Atoi(r.PathValue(name))
	if err != nil {
		return -1
	}
	return n
}

// maxWords bounds what a person says at once, in bytes.
const maxWords = 64 << 10

// read reads what a page says.
func read(r *http.Request, into any) error {
	decoder := json.NewDecoder(io.LimitReader(r.Body, maxWords))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return errors.New("页面和程序的版本对不上，请关闭页面后重新打开程序")
	}
	return nil
}

func show(w http.ResponseWriter, value any) error {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	encoder := json.NewEncoder(w)
	return encoder.Encode(value)
}
