package desk

import (
	"crypto/subtle"
	"io"
	"log"
	"net"
	"net/http"
	"strings"

	"golang.org/x/net/netutil"
)

// TokenHeader carries the token. A page of another site can't send it without being
// asked for leave first, which nobody gives.
const TokenHeader = "X-Tongbao-Token"

// headers go with every answer: nothing from elsewhere is loaded, nothing is kept, no
// other site may show, read or embed it.
var headers = map[string]string{
	"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; " +
		"base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	"Cache-Control":                "no-store",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Permissions-Policy":           "camera=(), geolocation=(), microphone=()",
	"Referrer-Policy":              "no-referrer",
	"X-Content-Type-Options":       "nosniff",
	"X-Frame-Options":              "DENY",
}

// guarded lets through what comes from the desk's own page alone.
func (d *Desk) guarded(next http.Handler) http.Handler {
	next = http.NewCrossOriginProtection().Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range headers {
			w.Header().Set(name, value)
		}
		if why := d.refuses(r); why != "" {
			http.Error(w, why, http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// refuses returns why a request is not served; empty where it is. The Host must be the
// desk's to the letter: a name that somebody's server has lead to 127.0.0.1 is another
// one. The Origin is compared with the desk's and not with the Host, which such a page
// makes the same.
func (d *Desk) refuses(r *http.Request) string {
	changes := r.Method != http.MethodGet && r.Method != http.MethodHead
	origin, site := r.Header.Get("Origin"), r.Header.Get("Sec-Fetch-Site")
	secret := strings.HasPrefix(r.URL.Path, apiPrefix)
	token := r.Header.Get(TokenHeader)
	switch {
	case "http://"+r.Host != d.origin:
		return "不是这个程序的地址"
	case origin != d.origin && (origin != "" || changes):
		return "不是从这个程序的页面来的"
	case secret && site != "" && site != "same-origin":
		return "不是从这个程序的页面来的"
	case secret && subtle.ConstantTimeCompare([]byte(token), []byte(d.token)) != 1:
		return "没有这次运行的口令，请从程序打开的页面操作"
	}
	return ""
}

// limited bounds how many connections there are at once.
func limited(l net.Listener, n int) net.Listener { return netutil.LimitListener(l, n) }

// silent is a log that keeps nothing: what a visitor sends must not reach a terminal.
func silent() *log.Logger { return log.New(io.Discard, "", 0) }
