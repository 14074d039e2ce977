package report

import (
	"fmt"
	"path/filepath"
	"strings"

	"tongbao/report/internal/leak"
	"tongbao/report/ledger/withhold"
)

// refuseLeaks looks once more for what the public version hides, in all of its files that
// are about to leave the house. Its error says where a text was found, and not the text.
// Without a public version there is nothing to look for.
func (p *products) refuseLeaks(ready []product, contents [][]byte) error {
	if p == nil {
		return nil
	}
	originals, mine := p.hidden(), map[string]bool{}
	for _, product := range p.wanted() {
		mine[product.path] = true
	}
	for i, product := range ready {
		if !mine[product.path] {
			continue
		}
		name := filepath.Base(product.path)
		texts, err := p.textsOf(product.stage, contents[i])
		if err != nil {
			return fmt.Errorf("公开版没有生成：最后核对时读不出“%s”：%w", name, err)
		}
		if original, found := originals.In(append(texts, name)); found {
			return leaked(name, original)
		}
	}
	return nil
}

// hidden is what the public version hides. What was left out at one place and stands
// unmarked at another is told and not looked for.
func (p *products) hidden() leak.Originals {
	texts := append(p.mask.Originals(), withhold.Trace)
	for _, gone := range p.gone {
		if !p.elsewhere[gone] {
			texts = append(texts, gone)
		}
	}
	originals := leak.Of(texts)
	for _, s := range p.mask.Stays() {
		originals.Allow(s.Before, s.Number, s.After)
	}
	return originals
}

// textsOf are the texts of a product, read in the finished file; of an OFD file the
// pages' texts are those that were drawn, as it has them glyph by glyph.
func (p *products) textsOf(stage string, content []byte) ([]string, error) {
	switch stage {
	case toPDF:
		return leak.PDF(content)
	case toOFD:
		beside, err := leak.OFD(content)
		return append(p.pageTexts(), beside...), err
	case toHTML:
		return leak.HTML(content), nil
	case toText:
		return strings.Split(string(content), "\n"), nil
	}
	return leak.Office(content)
}

// pageTexts are the texts of the pages, each paragraph whole.
func (p *products) pageTexts() []string {
	texts := make([]string, len(p.doc.Elements))
	for i, e := range p.doc.Elements {
		texts[i] = e.Text
	}
	return texts
}

// leaked stops a ledger.
func leaked(where, original string) error {
	return fmt.Errorf("公开版没有生成：最后核对时，在“%s”里仍有已遮盖的内容（%s）。请检查台账、模板和文件名里同样的内容，改正以后重试", where, hinted(original))
}

// hinted shows no more of a hidden text than its mask may.
func hinted(original string) string {
	runes := []rune(original)
	return fmt.Sprintf("“%s…”，共%d个字", string(runes[:1]), len(runes))
}
