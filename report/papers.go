package report

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/draft"
	"tongbao/report/paper"
	"tongbao/report/stage"
)

// Papers are what came of the papers of a job.
type Papers struct {
	Folder string       // where they are; empty where there are none
	Files  []string     // their paths
	Counts []PaperCount // of each kind of which there are some, in the order asked for
	Left   []string     // names of other files in the folder
}

// A PaperCount is how many papers there are of a kind, each as one file of each format.
type PaperCount struct {
	Kind  string
	Count int
}

// draftPapers makes the texts of the papers. What the notice asks for already, which is in
// asked, is not told again.
func (p *products) draftPapers(asked finding.List) finding.List {
	if len(p.job.Papers) == 0 || p.isPublic() {
		return nil
	}
	var found finding.List
	p.papers, found = paper.Make(p.ledger, p.out.Statistics, p.job.Papers, paper.Options{Compose: p.job.Compose, Count: p.job.Count})
	found = slices.DeleteFunc(found, func(f finding.Finding) bool {
		return slices.ContainsFunc(asked, func(a finding.Finding) bool { return a == f || a.Kind == f.Kind && f.Kind.Unready })
	})
	return found
}

// papersFolder is where the papers go.
func (j *Job) papersFolder() string { return filepath.Join(j.folder(), j.stem()+papersFolder) }

// paperFormats are the formats in which papers are written, by their endings.
func (f Formats) paperFormats() []string {
	var endings []string
	for _, format := range []struct {
		asked  bool
		ending string
	}{{f.DOCX, ".docx"}, {f.PDF, ".pdf"}, {f.OFD, ".ofd"}} {
		if format.asked {
			endings = append(endings, format.ending)
		}
	}
	return endings
}

// renderedPapers writes the papers in memory, as many at a time as there are cores.
func (p *products) renderedPapers(ctx context.Context) ([]stage.Content, error) {
	endings := p.job.Formats.paperFormats()
	files := make([]stage.Content, len(p.papers)*len(endings))
	if len(files) == 0 {
		return nil, nil
	}
	failed := make([]error, len(p.papers))
	overCores(len(p.papers), func(i int) {
		if ctx.Err() != nil {
			return
		}
		failed[i] = during(papering, func() error { return p.writePaper(p.papers[i], endings, files[i*len(endings):]) })
	})
	for _, err := range failed {
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}

// count counts one paper more of a kind.
func (p *Papers) count(kind string) {
	if last := len(p.Counts) - 1; last >= 0 && p.Counts[last].Kind == kind {
		p.Counts[last].Count++
		return
	}
	p.Counts = append(p.Counts, PaperCount{kind, 1})
}

// writePaper writes a paper in each format, to the first of files.
func (p *products) writePaper(x paper.Paper, endings []string, files []stage.Content) error {
	flow := x.Notice.Flow()
	if err := tooLong(flow, len(p.source)); err != nil {
		return fmt.Errorf("“%s”没有做成：%w", x.Name, err)
	}
	pages := pagesOf{notice: x.Notice, flow: flow, fonts: p.job.Fonts, draft: p.out.Draft, embed: p.job.EmbedFonts, archive: p.job.OFDArchive, second: p.job.PDF2}
	for i, ending := range endings {
		var content bytes.Buffer
		if err := pages.write(&content, ending); err != nil {
			return err
		}
		files[i] = stage.Content{Target: filepath.Join(p.job.papersFolder(), p.named(x.Name+ending)), Data: content.Bytes()}
	}
	return nil
}

// dropDraftsOf has finished files take away their drafts that earlier runs wrote, see
// dropDrafts.
func dropDraftsOf(set *stage.Files, finished []stage.Content) error {
	for _, x := range finished {
		folder, name := filepath.Split(x.Target)
		if path := filepath.Join(folder, draft.Name(name)); isDraft(path) {
			if err := set.Remove(path); err != nil {
				return err
			}
		}
	}
	return nil
}

// tellPapers says what was placed, and what else there is in the folder: of those who have
// nothing open any more papers of earlier runs may lie there.
func (p *products) tellPapers(files []stage.Content) {
	if len(p.job.Papers) == 0 {
		return
	}
	var told Papers
	folder, made := p.job.papersFolder(), map[string]bool{}
	if len(files) > 0 {
		told.Folder = folder
	}
	for _, file := range files {
		told.Files = append(told.Files, file.Target)
		made[filepath.Base(file.Target)] = true
	}
	for _, x := range p.papers {
		told.count(x.Kind)
	}
	entries, _ := os.ReadDir(folder) // where it can't be read, nothing is known of others
	for _, e := range entries {
		if !made[e.Name()] && !strings.HasPrefix(e.Name(), ".") && !strings.HasPrefix(e.Name(), "~$") {
			told.Left = append(told.Left, e.Name())
		}
	}
	p.out.Papers = told
}

// replacesSource returns the first of the papers that would take the place of a file that
// the run reads, empty for none.
func (p *products) replacesSource(papers []stage.Content) string {
	folder := p.job.papersFolder()
	var folders []string
	for _, source := range slices.Concat(p.job.Others, p.job.Previous, []string{p.job.Path}) {
		if dir := filepath.Dir(source); !slices.Contains(folders, dir) {
			folders = append(folders, dir)
		}
	}
	if !isOneOf(folder, folders...) {
		return ""
	}
	for _, x := range papers {
		if p.job.reads(x.Target) {
			return x.Target
		}
	}
	return ""
}

// IsPapersFolder reports whether a folder has the name of one of papers.
func IsPapersFolder(dir string) bool { return strings.HasSuffix(filepath.Base(dir), papersFolder) }
