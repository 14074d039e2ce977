package desk

import (
	"testing"
	"time"
)

const moment = 30 * time.Millisecond

func ended(p *presence, within time.Duration) bool {
	select {
	case <-p.gone:
		return true
	case <-time.After(within):
		return false
	}
}

func TestEndsWithItsLastPage(t *testing.T) {
	p := newPresence(moment, time.Hour)
	first, second := p.enter(), p.enter()
	first()
	if ended(p, 4*moment) {
		t.Fatal("ended with a page open")
	}
	second()
	again := p.enter() // the page is loaded anew
	if ended(p, 4*moment) {
		t.Fatal("ended while the page was loaded anew")
	}
	again()
	if !ended(p, 100*moment) {
		t.Fatal("goes on without a page")
	}
}

func TestEndsWhereNoPageComes(t *testing.T) {
	if !ended(newPresence(time.Hour, moment), 100*moment) {
		t.Fatal("waits for ever")
	}
}
