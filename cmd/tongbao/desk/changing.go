package desk

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"

	"tongbao/report/config"
	"tongbao/report/ledger"
	"tongbao/templates"
)

// NameHeader has the name of a dropped file, percent-encoded.
const NameHeader = "X-Tongbao-Name"

// maxName bounds it, in bytes as they are sent.
const maxName = 4 << 10

// drop takes a ledger that was dropped or chosen: the body is the file.
func (d *Desk) drop(w http.ResponseWriter, r *http.Request) error {
	name, err := url.PathUnescape(r.Header.Get(NameHeader))
	name = path.Clean(strings.ReplaceAll(name, `\`, "/"))
	if err != nil || len(name) > maxName || baseOf(name) == "" || name == "." || name == ".." {
		return errors.New("这个文件没有名称，请换一个文件名再试")
	}
	data, err := io.ReadAll(r.Body)
	if err != nil {
		return fmt.Errorf("“%s”超过%d兆字节，不像是台账；确实是的，请删去其中的图片和无关的工作表后再试", baseOf(name), maxLedger>>20)
	}
	if data == nil {
		data = []byte{}
	}
	e, err := d.shelf.drop(name, data)
	if err != nil {
		return err
	}
	return show(w, e.summary(e.looked(r.Context())))
}

// errNoTemplate refuses what would be the path of a file: pages name none.
var errNoTemplate = errors.New("没有这个模板")

func (d *Desk) remove(e *entry, w http.ResponseWriter, r *http.Request) error {
	d.shelf.remove(e.number)
	return show(w, map[string]int{"number": e.number})
}

func (d *Desk) restyle(w http.ResponseWriter, r *http.Request) error {
	var style Style
	if err := read(r, &style); err != nil {
		return err
	}
	if style.Template != "" && !slices.Contains(templates.Names, style.Template) {
		return errNoTemplate
	}
	d.shelf.restyle(style)
	d.kept.restyle(style)
	return show(w, style)
}

// setColumn has a heading taken for a field.
func (d *Desk) setColumn(e *entry, w http.ResponseWriter, r *http.Request) error {
	var said struct {
		Heading, Field string
		Auto           bool
	}
	if err := read(r, &said); err != nil {
		return err
	}
	if said.Field != "" && !ledger.Field(said.Field).Known() {
		return fmt.Errorf("台账没有“%s”这一栏", said.Field)
	}
	return d.say(e, w, r, func(all *config.Said) { assign(&all.Words, said.Heading, said.Field, said.Auto) })
}

// setState has a word stand for a state.
func (d *Desk) setState(e *entry, w http.ResponseWriter, r *http.Request) error {
	var said struct{ Word, State string }
	if err := read(r, &said); err != nil {
		return err
	}
	if _, known := ledger.StateNamed(said.State); !known && said.State != "" {
		return fmt.Errorf("没有“%s”这种状态", said.State)
	}
	return d.say(e, w, r, func(all *config.Said) { mean(&all.Words, said.Word, said.State) })
}

// setFact fills in a fact that the ledger does not give.
func (d *Desk) setFact(e *entry, w http.ResponseWriter, r *http.Request) error {
	var said struct{ Key, Value string }
	if err := read(r, &said); err != nil {
		return err
	}
	if !slices.Contains(ledger.Keys, ledger.Key(said.Key)) {
		return fmt.Errorf("通报信息没有“%s”这个项目", said.Key)
	}
	return d.say(e, w, r, func(all *config.Said) {
		delete(all.Info, said.Key)
		if value := strings.TrimSpace(said.Value); value != "" {
			all.Info[said.Key] = value
		}
	})
}

func (d *Desk) forget(e *entry, w http.ResponseWriter, r *http.Request) error {
	return d.say(e, w, r, func(all *config.Said) { *all = config.Said{} })
}

// say changes what is said of a ledger, and shows what comes of it. What can't be
// remembered holds all the same, for this run.
func (d *Desk) say(e *entry, w http.ResponseWriter, r *http.Request, change func(*config.Said)) error {
	if err := e.say(r.Context(), change); err != nil {
		return err
	}
	return d.showLedger(e, w, r)
}

// showSaid shows what was said of a ledger in the form of tongbao.yaml.
func (d *Desk) showSaid(e *entry, w http.ResponseWriter, r *http.Request) error {
	e.looked(r.Context())
	e.mu.Lock()
	said := e.said
	e.mu.Unlock()
	data, err := said.YAML()
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, err = w.Write(data)
	return err
}
