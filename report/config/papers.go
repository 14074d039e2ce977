package config

import (
	"fmt"
	"slices"
	"strings"

	"tongbao/templates"
)

// papersKey is the setting that lists kinds of papers (文书), or files of their templates.
const papersKey = "papers"

// AllPapers stands for all kinds of papers that come with the program.
const AllPapers = "all"

// isPaper reports whether a word is the name of a kind of papers and no path.
func isPaper(word string) bool {
	return word == AllPapers || slices.Contains(templates.PaperNames(), word)
}

// mostRemindDays is ten years: more is a slip.
const mostRemindDays = 3660

// checkPapers holds what is said of papers to what there is, and puts the names of all in
// the place of the word for them.
func (c *Config) checkPapers() error {
	papers := []string{}
	for _, word := range c.Papers {
		for _, word := range strings.FieldsFunc(word, func(r rune) bool { return strings.ContainsRune(",，、", r) }) {
			names := []string{strings.TrimSpace(word)}
			if names[0] == AllPapers {
				names = templates.PaperNames()
			}
			for _, name := range names {
				if name != "" && !slices.Contains(papers, name) {
					papers = append(papers, name)
				}
			}
		}
	}
	c.Papers = papers
	if c.CollectiveInfo == nil {
		c.CollectiveInfo = map[string]string{}
	}
	writes := slices.ContainsFunc(c.Formats, func(f string) bool { return f == DOCX || f == PDF || f == OFD })
	switch {
	case c.RemindDays < 1 || c.RemindDays > mostRemindDays:
		return fmt.Errorf("remind-days 应写1到%d之间的天数，不能写“%d”", mostRemindDays, c.RemindDays)
	case len(papers) > 0 && !writes:
		return fmt.Errorf("要做文书（papers）的，formats 里要有 docx、pdf 或 ofd")
	}
	return nil
}
