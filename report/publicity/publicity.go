// Package publicity makes what is left of a ledger a public notice's, and tells what a
// person has to decide before it is published.
package publicity

import (
	"maps"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// withoutHead are the facts that a public notice does not say: its red head and its imprint.
var withoutHead = []ledger.Key{
	ledger.CopyNumber, ledger.Secrecy, ledger.Urgency, ledger.Masthead, ledger.DocNumber, ledger.Signer,
	ledger.CopyTo, ledger.Printer, ledger.Printed,
}

// Clear returns the ledger as a public notice has it, and what is to be told. The ledger
// given stays as it is.
func Clear(l *ledger.Ledger) (*ledger.Ledger, finding.List) {
	public := *l
	public.Info.Values, public.Info.Days = maps.Clone(l.Info.Values), maps.Clone(l.Info.Days)
	var found finding.List
	for _, key := range withoutHead {
		v := l.Info.Values[key]
		if !v.Given() {
			continue
		}
		delete(public.Info.Values, key)
		delete(public.Info.Days, key)
		found = append(found, v.Fault(LeftOut, "公开版没有写“"+string(key)+"”。", "通常不用改；确实要写的，请在做好的文件上添加。"))
		if key == ledger.Secrecy {
			found = append(found, v.Fault(secretKind, "通报信息里写了密级，公开版已经去掉密级两个字，内容没有变。", "请先办理保密审查和解密手续；不应当公开的，请不要使用公开版。"))
		}
	}
	for v := range public.Shown {
		found = append(found, cases(v)...)
		found = append(found, informants(v)...)
	}
	return &public, found
}

// at returns a finding about bytes [from, to) of a value.
func at(k *finding.Kind, v ledger.Value, from, to int, summary, advice string) finding.Finding {
	f := k.At(v.At, summary, advice)
	f.Excerpt = finding.Excerpt{Text: v.Text, From: from, To: to}
	return f
}
