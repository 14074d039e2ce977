package desk

import (
	"context"
	"os"
	"time"
)

// How often files are looked at, which network drives have no other way for. A file
// that still changes is left until it rests for one look.
const lookAt = 800 * time.Millisecond

// A stamp is what tells that a file has changed.
type stamp struct {
	size    int64
	changed time.Time
}

func stampOf(path string) stamp {
	info, err := os.Stat(path)
	if err != nil {
		return stamp{size: -1}
	}
	return stamp{info.Size(), info.ModTime()}
}

// watch has the ledgers that have paths done anew as they change, until ctx ends.
func (s *shelf) watch(ctx context.Context) {
	last, done := map[*entry]stamp{}, map[*entry]stamp{}
	tick := time.NewTicker(lookAt)
	defer tick.Stop()
	for {
		entries := s.all()
		for _, e := range entries {
			if e.dropped {
				continue
			}
			now := stampOf(e.path)
			before, met := last[e]
			last[e] = now
			if !met {
				done[e] = now
			} else if now == before && now != done[e] && now.size >= 0 {
				done[e] = now
				e.stale()
				s.tell()
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
