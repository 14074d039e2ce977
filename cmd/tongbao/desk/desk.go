// Package desk is tongbao for people without a command line: a page in the browser,
// served on loopback alone, on which ledgers are dropped, their notices looked at, what
// was taken wrongly put right, and the files made. The page is in web, plain modules
// and CSS without a build step.
package desk

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"net"
	"net/http"
	"time"

	"tongbao/report"
	"tongbao/report/config"
)

// A Style is what a person has chosen for all ledgers of the desk; nil and empty leave
// it to the configuration. It is remembered, but for Public: what was good for one ledger
// must not lift the veil from the next one.
type Style struct {
	Template     string `json:"template,omitempty"`
	BoldHeadings *bool  `json:"boldHeadings,omitempty"`
	SealSpace    *bool  `json:"sealSpace,omitempty"`
	Public       *bool  `json:"public,omitempty"`
	EmbedFonts   *bool  `json:"embedFonts,omitempty"`
}

// Options are what a desk needs of the program that opens it.
type Options struct {
	// Job makes the job of a ledger, whose path is only a name where it was dropped, of
	// its configuration with what was said at the desk over it.
	Job func(path string, dropped bool, said config.Said, style Style) (report.Job, config.Config, error)
	// Documents is the folder for what is made of dropped ledgers.
	Documents string
	// Open has the system show a folder.
	Open func(folder string) error
}

// A Desk serves one page to one person.
type Desk struct {
	opt    Options
	origin string // http://127.0.0.1:port
	token  string
	shelf  *shelf
	kept   *kept
	pages  *presence
	listen net.Listener
}

// New opens a desk on a free port of 127.0.0.1.
func New(opt Options) (*Desk, error) {
	listen, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, errors.New("本机的网络端口打不开，请检查安全软件是否拦住了本程序")
	}
	var secret [32]byte
	rand.Read(secret[:])
	kept := recalled()
	return &Desk{
		kept: kept, opt: opt, listen: listen, origin: "http://" + listen.Addr().String(),
		token: base64.RawURLEncoding.EncodeToString(secret[:]),
		shelf: newShelf(opt, kept.Style), pages: newPresence(leave, arrive),
	}, nil
}

// URL is the page's address. The token stands in its fragment, which browsers send to
// nobody, in no request and no referrer.
func (d *Desk) URL() string { return d.origin + "/#" + d.token }

// Place puts the ledger files at paths on the desk. They are watched.
func (d *Desk) Place(paths []string) {
	for _, path := range paths {
		d.shelf.place(path)
	}
}

// Bounds on a visitor, who is to be one browser on this machine.
const (
	headTime    = 5 * time.Second
	requestTime = 2 * time.Minute // a ledger of 200 megabytes from a slow disk
	idleTime    = 2 * time.Minute
	maxHeader   = 16 << 10 // bytes
	maxVisits   = 64       // connections at once
)

// Serve serves the page until the last one has closed or ctx ends.
func (d *Desk) Serve(ctx context.Context) error {
	server := &http.Server{
		Handler: d.handler(), ReadHeaderTimeout: headTime, ReadTimeout: requestTime,
		WriteTimeout: requestTime, IdleTimeout: idleTime, MaxHeaderBytes: maxHeader,
		ErrorLog: silent(),
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go d.shelf.watch(ctx)
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(limited(d.listen, maxVisits)) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	case <-d.pages.gone:
	}
	return server.Close()
}
