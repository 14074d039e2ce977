package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"

	"tongbao/report/internal/leak"
	"tongbao/report/summary"
)

// refuseLeaks looks once more for what the public version hides, in all that is about
// to leave the house. Its error says where a text was found, and not the text.
func (p *products) refuseLeaks(ready []product, contents [][]byte) error {
	if !p.job.Public {
		return nil
	}
	originals := p.hidden()
	for i, product := range ready {
		path := p.job.output(product.ending)
		texts, err := p.textsOf(product.stage, contents[i])
		if err != nil {
			return fmt.Errorf("公开版没有生成：最后核对时读不出“%s”：%w", filepath.Base(path), err)
		}
		if original, found := originals.In(append(texts, filepath.Base(path))); found {
			return leaked(product.ending, original)
		}
	}
	told, err := json.Marshal([]any{p.out.Findings, p.ledger.Readings, p.out.Statistics})
	if err != nil {
		return err
	}
	if original, found := originals.In([]string{string(told)}); found {
		return leaked("运行报告", original)
	}
	return nil
}

// hidden is what the public version hides.
func (p *products) hidden() leak.Originals {
	originals := leak.Of(p.mask.Originals())
	for _, s := range p.mask.Stays() {
		originals.Allow(s.Before, s.Number, s.After)
	}
	return originals
}

// refuseLeaksOf looks likewise in what the batch workbook has of a ledger. The whole
// workbook is not looked through: what one ledger hides another one may show, whose
// public version hides nothing or which has it as the name of somebody else.
func refuseLeaksOf(unit summary.Unit, originals leak.Originals) error {
	var content bytes.Buffer
	if err := summary.WriteBatch(&content, []summary.Unit{unit}); err != nil {
		return err
	}
	texts, err := leak.Office(content.Bytes())
	if err != nil {
		return err
	}
	if original, found := originals.In(texts); found {
		return fmt.Errorf("这份台账没有列进“%s”：最后核对时，其中仍有已遮盖的内容（%s）。请检查文件夹名和文件名里同样的内容，改正以后重试", BatchName, hinted(original))
	}
	return nil
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
