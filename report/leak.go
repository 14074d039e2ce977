package report

import (
	"encoding/json"
	"fmt"
	"path/filepath"

	"tongbao/report/internal/leak"
)

// refuseLeaks looks once more for what the public version hides, in all that is about
// to leave the house. Its error says where a text was found, and not the text.
func (p *products) refuseLeaks(ready []product, contents [][]byte) error {
	if !p.job.Public {
		return nil
	}
	originals := leak.Of(p.mask.Originals())
	for _, s := range p.mask.Stays() {
		originals.Allow(s.Before, s.Number, s.After)
	}
	for i, product := range ready {
		path := p.job.output(product.ending)
		texts, err := p.textsOf(product, contents[i])
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

// textsOf are the texts of a product: of Office files those that the finished file has,
// of the PDF those that are drawn and its properties.
func (p *products) textsOf(product product, content []byte) ([]string, error) {
	if product.stage != toPDF {
		return leak.Office(content)
	}
	properties, err := json.Marshal(p.doc.Meta)
	texts := []string{string(properties)}
	for _, e := range p.doc.Elements {
		texts = append(texts, e.Text)
	}
	return texts, err
}

// leaked stops a ledger. It shows no more of the text than its mask may.
func leaked(where, original string) error {
	begin := []rune(original)[:1]
	return fmt.Errorf("公开版没有生成：最后核对时，在“%s”里仍有已遮盖的内容（“%s…”，共%d个字）。请检查台账、模板和文件名里同样的内容，改正以后重试",
		where, string(begin), len([]rune(original)))
}
