package report

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"tongbao/fonts"
	"tongbao/report/finding"
	"tongbao/report/internal/draft"
	"tongbao/report/ledger"
	"tongbao/report/notice"
	"tongbao/report/stage"
)

// A Collective is the notice over all ledgers of a run (集体通报) as it is asked for.
type Collective struct {
	Template   *notice.Template
	Info       ledger.Info // facts that configuration gives; what all ledgers agree on is added
	Formats    Formats
	Fonts      *fonts.Set
	Compose    notice.Options
	EmbedFonts bool
	OFDArchive bool
	PDF2       bool
}

// A Collected is what came of the collective notice.
type Collected struct {
	Outputs  []string
	Units    int      // how many bodies it counts
	Failed   []string // ledgers that it could not count
	Pages    int
	Draft    bool
	Findings finding.List
}

// collectiveName is the name of the collective notice's files without their endings.
const collectiveName = "集体通报"

// maxUnits is how many ledgers a collective notice is made of at most: with their table it
// has a thousand pages then. Tests lower it.
var maxUnits = 10_000

// A gathering keeps what the collective notice needs of each ledger, which is little. The
// nil gathering keeps nothing.
type gathering struct {
	mu       sync.Mutex
	units    []notice.Unit // by the ledgers' places; nameless where one failed
	failed   []string      // the names of those that failed
	nameless []bool        // they don't say what body they are of
	drafts   int
	common   common
}

func newGathering(n int) *gathering {
	return &gathering{units: make([]notice.Unit, n), failed: make([]string, n), nameless: make([]bool, n)}
}

// take takes what is needed of the i-th ledger, which is called so.
func (c *gathering) take(i int, name string, out Outcome, err error) {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if err != nil {
		c.failed[i] = strings.Clone(name)
		return
	}
	c.units[i] = notice.Unit{Name: strings.Clone(name), Statistics: out.Statistics.Totals()}
	c.nameless[i] = out.Ledger.Info.Text(ledger.Issuer) == "" && out.Ledger.Info.Text(ledger.ShortName) == ""
	if out.Draft {
		c.drafts++
	}
	c.common.add(out.Ledger.Info)
}

// collection is what was taken, in the order of the ledgers.
func (c *gathering) collection(info ledger.Info) notice.Collection {
	all := notice.Collection{Info: c.common.under(info)}
	for i, u := range c.units {
		switch {
		case c.failed[i] != "":
			all.Failed = append(all.Failed, c.failed[i])
		case u.Name != "":
			all.Units = append(all.Units, u)
		}
	}
	return all
}

// collect makes the collective notice. files are what is to be written, told what came of it.
func (b *Batch) collect(ctx context.Context, c *gathering) (files []stage.Content, told Collected, err error) {
	all := c.collection(b.Collective.Info)
	told.Units, told.Failed = len(all.Units), all.Failed
	if len(all.Units) > maxUnits {
		return nil, told, fmt.Errorf("一共有%d份台账，集体通报最多写%d家单位，没有写。请分成几批来做", len(all.Units), maxUnits)
	}
	var n *notice.Notice
	err = during(composing, func() error {
		n, told.Findings = notice.ComposeCollective(all, b.Collective.Template, b.Collective.Compose)
		told.Findings = slices.Concat(told.Findings, unsureOfAll(n), c.unnamed(), b.Doubts)
		return nil
	})
	if err != nil || ctx.Err() != nil {
		return nil, told, err
	}
	told.Draft = len(all.Failed) > 0 || c.drafts > 0 || told.Findings.Unready() > 0
	flow := n.Flow()
	if err := tooLong(flow, mostCharacters); err != nil {
		return nil, told, err
	}
	pages := pagesOf{notice: n, flow: flow, fonts: b.Collective.Fonts, draft: told.Draft, embed: b.Collective.EmbedFonts, archive: b.Collective.OFDArchive, second: b.Collective.PDF2}
	for _, ending := range b.Collective.Formats.paperFormats() {
		var content bytes.Buffer
		if err := during(toCollective, func() error { return pages.write(&content, ending) }); err != nil {
			return nil, told, err
		}
		name := collectiveName + ending
		if told.Draft {
			name = draft.Name(name)
		}
		files = append(files, stage.Content{Target: filepath.Join(b.Dir, name), Data: content.Bytes()})
	}
	told.Pages = pages.count()
	return files, told, nil
}

// unnamed tells of the bodies that are called by the names of their files.
func (c *gathering) unnamed() finding.List {
	var places []int
	names := make([]string, len(c.units))
	for i, u := range c.units {
		if names[i] = u.Name; c.nameless[i] {
			places = append(places, i)
		}
	}
	if len(places) == 0 {
		return nil
	}
	return finding.List{unitUnnamedKind.At(finding.Ref{},
		"没有写发文机关的台账："+namesOfLedgers(places, names)+"，集体通报里按文件名称呼。",
		"请在这些台账的“通报信息”里补上“发文机关”。")}
}

// unsureOfAll tells of the figures that nobody knows of all ledgers.
func unsureOfAll(n *notice.Notice) finding.List {
	if len(n.Unknown) == 0 {
		return nil
	}
	return finding.List{unknownFigureKind.At(finding.Ref{},
		"集体通报里要写、而不是每份台账都有依据的数字："+strings.Join(n.Unknown, "、")+"，写作【待核】。",
		"请看各份台账的提示，补齐以后再做一次。")}
}

// IsCollective reports whether a file has the name of a collective notice.
func IsCollective(path string) bool {
	stem := StemOf(path)
	return stem == collectiveName || stem == draft.Name(collectiveName)
}
