package desk

import (
	"bytes"
	"fmt"
	"mime"
	"net/http"
	"path/filepath"
	"slices"

	"tongbao/report"
	"tongbao/report/blank"
	"tongbao/report/config"
	"tongbao/report/gongwen"
	"tongbao/templates"
)

// outOf is the folder of a job's outputs.
func outOf(job report.Job) string {
	if job.Out != "" {
		return job.Out
	}
	return filepath.Dir(job.Path)
}

// folderOf is where a ledger lies, for a person to tell it from others of its name.
func folderOf(e *entry) string {
	folder := filepath.Dir(e.path)
	if folder == "." {
		return ""
	}
	return folder
}

// formats are the outputs that can be downloaded.
var formats = map[string]report.Formats{
	"docx": {DOCX: true}, "pdf": {PDF: true}, "xlsx": {XLSX: true}, "html": {HTML: true}, "txt": {Text: true},
}

// download makes one file and writes it nowhere.
func (d *Desk) download(e *entry, w http.ResponseWriter, r *http.Request) error {
	wanted, known := formats[r.PathValue("format")]
	l := e.looked(r.Context())
	if l.err != nil {
		return l.err
	}
	if !known {
		return errNoPage
	}
	job := l.view.Job
	job.Annotate = false
	view, err := report.Look(r.Context(), job)
	if err != nil {
		return err
	}
	files, err := view.Files(r.Context(), wanted)
	if err != nil {
		return err
	}
	return send(w, files[0].Name, files[0].Content)
}

// blank sends an empty ledger.
func (d *Desk) blank(w http.ResponseWriter, _ *http.Request) error {
	var content bytes.Buffer
	if err := blank.Write(&content); err != nil {
		return err
	}
	return send(w, "整改台账.xlsx", content.Bytes())
}

func send(w http.ResponseWriter, name string, content []byte) error {
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	_, err := w.Write(content)
	return err
}

// openFolder shows a folder that this run wrote into.
func (d *Desk) openFolder(w http.ResponseWriter, r *http.Request) error {
	folder, known := d.shelf.folder(number(r, "folder"))
	if !known {
		return refusal{http.StatusNotFound, fmt.Errorf("这次运行没有往这个文件夹里写过文件")}
	}
	if err := d.opt.Open(folder); err != nil {
		return fmt.Errorf("打不开文件夹，请自己去“%s”里看", folder)
	}
	return show(w, map[string]string{"folder": folder})
}

// showTemplate draws the ledger's notice in the wording of a template: the page on which
// its first task stands, where templates differ.
func (d *Desk) showTemplate(e *entry, w http.ResponseWriter, r *http.Request) error {
	style := *d.shelf.style.Load()
	style.Template = r.PathValue("template")
	if !slices.Contains(templates.Names, style.Template) {
		return errNoTemplate
	}
	e.looked(r.Context())
	e.mu.Lock()
	job, _, err := e.job(style)
	e.mu.Unlock()
	if err != nil {
		return err
	}
	view, err := report.Look(r.Context(), job)
	if err != nil {
		return err
	}
	return draw(w, view, telling(view))
}

// telling is the first page with a heading of the third level, else the first.
func telling(v *report.View) int {
	for n, page := range v.Document.Pages {
		for _, line := range page.Lines {
			if line.Element >= 0 && v.Document.Elements[line.Element].Role == gongwen.Heading3 {
				return n + 1
			}
		}
	}
	return 1
}

// A face is what a typeface of the notice is set in.
type face struct {
	Typeface string   `json:"typeface"`
	Faces    []string `json:"faces"`
	Missing  int      `json:"missing"` // characters of 通用规范汉字表 that none has
	Official bool     `json:"official"`
}

// faces tells which faces are in use.
func (d *Desk) faces(w http.ResponseWriter, r *http.Request) error {
	job, _, err := d.opt.Job("", true, config.Said{}, Style{})
	if err != nil {
		return err
	}
	list := []face{}
	for _, use := range job.Fonts.Describe() {
		f := face{Typeface: use.Typeface.String(), Missing: use.Missing, Official: !use.Shares[0].Face.Embedded}
		for _, share := range use.Shares {
			name := share.Face.Name
			if share.Face.Embedded {
				name += "（程序自带）"
			}
			if share.Chars > 0 {
				f.Faces = append(f.Faces, name)
			}
		}
		list = append(list, f)
	}
	return show(w, list)
}
