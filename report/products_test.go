package report

import (
	"errors"
	"io"
	"testing"
	"testing/synctest"
	"time"
)

// A product that fails must not leave another at work on what is given back.
func TestFailureOfAProductWaitsForTheOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		broken, ended := errors.New("broken"), false
		p := products{job: &Job{}, out: &Outcome{}}
		_, _, err := p.rendered([]product{
			{toWord, noticeWord, func(io.Writer) error { return broken }},
			{toSummary, summaryBook, func(io.Writer) error { time.Sleep(time.Hour); ended = true; return nil }},
		})
		if err != broken || !ended {
			t.Errorf("error %v, the other ended: %t", err, ended)
		}
	})
}
