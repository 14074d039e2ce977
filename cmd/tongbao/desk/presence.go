package desk

import (
	"sync"
	"time"
)

// How long the program waits for a page: for the first one to open, and after the last
// one has closed, as a page that is loaded anew is gone for a moment.
const (
	arrive = 2 * time.Minute
	leave  = 6 * time.Second
)

// A presence counts the pages that are open, each of which keeps a request waiting.
type presence struct {
	mu    sync.Mutex
	open  int
	met   bool // a page has been open
	leave time.Duration
	timer *time.Timer
	gone  chan struct{} // closed once nobody is there any more
}

func newPresence(leave, arrive time.Duration) *presence {
	p := &presence{leave: leave, gone: make(chan struct{})}
	p.timer = time.AfterFunc(arrive, p.end)
	return p
}

func (p *presence) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.open > 0 {
		return
	}
	select {
	case <-p.gone:
	default:
		close(p.gone)
	}
}

// enter counts a page; the function it returns counts it no longer.
func (p *presence) enter() (left func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.open++
	p.met = true
	p.timer.Stop()
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.open--; p.open == 0 {
			p.timer.Reset(p.leave)
		}
	}
}

// Missed does something once no page has come for so long; the function that it returns
// calls it off.
func (d *Desk) Missed(wait time.Duration, do func()) (off func()) {
	timer := time.AfterFunc(wait, func() {
		d.pages.mu.Lock()
		defer d.pages.mu.Unlock()
		if !d.pages.met {
			do()
		}
	})
	return func() { timer.Stop() }
}
