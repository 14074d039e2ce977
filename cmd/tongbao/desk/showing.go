package desk

import (
	"net/http"
	"strconv"
	"time"

	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/finding"
	"tongbao/report/gongwen"
	"tongbao/report/layout"
	"tongbao/report/ledger"
	"tongbao/report/svg"
	"tongbao/templates"
)

// A summary is a ledger in the list.
type summary struct {
	Number   int    `json:"number"`
	Revision int    `json:"revision"` // another one where anything may be otherwise
	Name     string `json:"name"`
	Folder   string `json:"folder"`
	Dropped  bool   `json:"dropped"`
	Problem  string `json:"problem"` // why there is no notice
	Draft    bool   `json:"draft"`
	Left     int    `json:"left"`
	Pages    int    `json:"pages"`
	Across   []int  `json:"across"` // numbers of the pages that lie across
	Errors   int    `json:"errors"`
	Suspects int    `json:"suspects"`
	Hints    int    `json:"hints"`
	Measures int    `json:"measures"`
	Done     int    `json:"done"`
	Known    int    `json:"known"`
	Rate     string `json:"rate"`
}

// across returns the numbers of a document's pages that lie across.
func across(doc *layout.Document) []int {
	pages := []int{}
	if doc == nil {
		return pages
	}
	for i, page := range doc.Pages {
		if page.Sheet == gongwen.Across {
			pages = append(pages, i+1)
		}
	}
	return pages
}

func (e *entry) summary(l *look) summary {
	s := summary{Number: e.number, Revision: l.revision, Name: e.name, Dropped: e.dropped, Folder: folderOf(e)}
	if l.err != nil {
		s.Problem = l.err.Error()
	}
	if l.view == nil {
		return s
	}
	found, measures := l.view.Findings, l.view.Statistics.Measures
	s.Draft, s.Left, s.Pages, s.Across = l.view.Draft, l.view.LeftToDo, l.view.Pages, across(l.view.Document)
	s.Errors, s.Suspects, s.Hints = found.Count(finding.Error), found.Count(finding.Suspect), found.Count(finding.Hint)
	s.Measures, s.Done, s.Known = measures.Total, measures.Done(), measures.Known()
	if s.Known > 0 {
		s.Rate = measures.Rate()
	}
	return s
}

// showDesk lists the ledgers and what there is to choose from.
func (d *Desk) showDesk(w http.ResponseWriter, r *http.Request) error {
	version, _ := d.shelf.since(-1)
	entries := d.shelf.all()
	list := []summary{}
	for _, e := range entries {
		list = append(list, e.summary(e.looked(r.Context())))
	}
	states := []string{}
	for _, s := range ledger.States {
		states = append(states, s.String())
	}
	return show(w, struct {
		Version   int            `json:"version"`
		Ledgers   []summary      `json:"ledgers"`
		Fields    []ledger.Field `json:"fields"`
		States    []string       `json:"states"`
		Templates []wording      `json:"templates"`
		Runs      []shownRun     `json:"runs"`
		Style     Style          `json:"style"`
	}{version, list, ledger.Fields, states, wordings(), d.kept.shown(), *d.shelf.style.Load()})
}

// A wording is a template as a page offers it.
type wording struct {
	Name    string `json:"name"`
	Title   string `json:"title"`
	Purpose string `json:"purpose"`
}

func wordings() []wording {
	var list []wording
	for _, t := range templates.All() {
		list = append(list, wording(t))
	}
	return list
}

// waitTime is how long a page waits for a change before it asks again.
const waitTime = 20 * time.Second

// awaitChange answers as soon as anything is otherwise than the page knows it.
// That it waits says that the page is open.
func (d *Desk) awaitChange(w http.ResponseWriter, r *http.Request) error {
	defer d.pages.enter()()
	seen, err := strconv.Atoi(r.URL.Query().Get("since"))
	if err != nil {
		seen = -1
	}
	version, later := d.shelf.since(seen)
	if later != nil {
		select {
		case <-later:
		case <-time.After(waitTime):
		case <-r.Context().Done():
		}
		version, _ = d.shelf.since(-1)
	}
	return show(w, map[string]int{"version": version})
}

// A detail is all that the page shows of one ledger but its pages.
type detail struct {
	summary
	Style   shownStyle  `json:"style"`
	Out     string      `json:"out"`
	Groups  []group     `json:"groups"`
	Columns []column    `json:"columns"`
	Words   []stateWord `json:"words"`
	Facts   []fact      `json:"facts"`
	Said    bool        `json:"said"`
	Ignored []string    `json:"ignored"`
}

// A shownStyle is the style in force.
type shownStyle struct {
	Template     string `json:"template"`
	BoldHeadings bool   `json:"boldHeadings"`
	SealSpace    bool   `json:"sealSpace"`
	Public       bool   `json:"public"`
	EmbedFonts   bool   `json:"embedFonts"`
}

func styleOf(c config.Config) shownStyle {
	template := c.Template
	if name, ok := templates.Named(template); ok {
		template = name
	}
	return shownStyle{template, c.BoldHeadings, c.SealSpace, c.Public, c.EmbedFonts}
}

func (d *Desk) showLedger(e *entry, w http.ResponseWriter, r *http.Request) error {
	l := e.looked(r.Context())
	e.mu.Lock()
	said := e.said
	e.mu.Unlock()
	detail := detail{summary: e.summary(l), Style: styleOf(l.config), Said: !said.None(), Ignored: ignoredOf(said.Review),
		Groups: []group{}, Columns: []column{}, Words: []stateWord{}, Facts: []fact{}}
	if l.view != nil {
		detail.Out = outOf(l.view.Job)
		detail.Groups, detail.Columns = groupsOf(l.view), l.columnsOf(said.Words)
		detail.Words, detail.Facts = l.stateWords(said.Words), l.factsOf(said.Words)
	}
	return show(w, detail)
}

// page finds the page of a request, counted from 1.
func (l *look) page(r *http.Request) (int, error) {
	n := number(r, "page")
	if l.view == nil || l.view.Document == nil || n < 1 || n > len(l.view.Document.Pages) {
		return 0, errNoPage
	}
	return n, nil
}

func (d *Desk) showPage(e *entry, w http.ResponseWriter, r *http.Request) error {
	l := e.looked(r.Context())
	n, err := l.page(r)
	if err != nil {
		return err
	}
	return draw(w, l.view, n)
}

func draw(w http.ResponseWriter, v *report.View, page int) error {
	picture, err := svgOf(v, page)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "image/svg+xml")
	_, err = w.Write(picture)
	return err
}

// svgOf draws a page, counted from 1.
func svgOf(v *report.View, page int) ([]byte, error) {
	return svg.Page(&v.Document.Pages[page-1], svg.Options{Draft: v.Draft})
}

func (d *Desk) showBoxes(e *entry, w http.ResponseWriter, r *http.Request) error {
	l := e.looked(r.Context())
	n, err := l.page(r)
	if err != nil {
		return err
	}
	return show(w, l.boxes(n))
}

// showSource shows the row of the ledger that a paragraph came from: the line at the
// height y, where one was clicked, else its first.
func (d *Desk) showSource(e *entry, w http.ResponseWriter, r *http.Request) error {
	l := e.looked(r.Context())
	n, err := l.page(r)
	if err != nil {
		return err
	}
	boxes := l.places.pages[n-1]
	i := number(r, "box")
	if i < 0 || i >= len(boxes) {
		return errNoPage
	}
	y, _ := strconv.ParseFloat(r.URL.Query().Get("y"), 64)
	at := boxes[i].originAt(l.view.Document, y)
	return show(w, l.row(at))
}

func (d *Desk) showFinding(e *entry, w http.ResponseWriter, r *http.Request) error {
	l := e.looked(r.Context())
	i := number(r, "finding")
	if l.view == nil || i < 0 || i >= len(l.view.Findings) {
		return refusal{http.StatusNotFound, errNoLedger}
	}
	return show(w, l.row(l.view.Findings[i].At))
}
