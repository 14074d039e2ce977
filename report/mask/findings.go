package mask

import (
	"tongbao/report/finding"
	"tongbao/report/internal/privacy"
)

// Findings is the list with what would show masked text taken out: findings
// made before the masking quote the ledger as it was.
func Findings(list finding.List) finding.List {
	return mapped(list, func(f finding.Finding) finding.Finding {
		f.Summary = privacy.Mask(f.Summary, privacy.Find(f.Summary))
		if len(privacy.Find(f.Excerpt.Text)) > 0 {
			f.Excerpt = finding.Excerpt{}
		}
		return f
	})
}
