package html

import (
	"cmp"

	"tongbao/report/internal/draft"
	"tongbao/report/notice"
)

// head writes what the page says of itself, in the names that government sites give it
// (《政府网站发展指引》, 国办发〔2017〕47号, annex on the tags of pages). Those of the site
// and of the column are the site's own to give; so is the hour of PubDate.
func (p *page) head(meta notice.Meta, isDraft bool) {
	p.line("<head>")
	p.line(`<meta charset="UTF-8">`)
	p.line("<title>" + escaped(cmp.Or(meta.Title, "通报")) + "</title>")
	p.line(`<meta name="viewport" content="width=device-width, initial-scale=1">`)
	p.meta("ArticleTitle", meta.Title)
	if meta.Date != "" {
		p.meta("PubDate", meta.Date+" 00:00")
	}
	p.meta("ContentSource", meta.Author)
	if isDraft {
		p.meta("draft", draft.Unsealed)
	}
	p.line("</head>")
}

// meta writes what is given.
func (p *page) meta(name, content string) {
	if content != "" {
		p.line(`<meta name="` + name + `" content="` + escaped(content) + `">`)
	}
}
