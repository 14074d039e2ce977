package summary

import (
	"fmt"
	"io"
	"testing"

	"tongbao/report/ledger"
	"tongbao/report/stats"
)

func BenchmarkWrite(b *testing.B) {
	for _, n := range []int{117, 5000, 20000, 100000} {
		l := sized(n, 1)
		src := Source{Ledger: l, Statistics: stats.Count(l)}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if err := Write(io.Discard, src); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkWriteBatch(b *testing.B) {
	units := make([]Unit, 1000)
	for i := range units {
		l := sized(117, uint64(i))
		l.Info.Values[ledger.Issuer] = val(fmt.Sprintf("云岭市第%d单位", i+1))
		u, err := NewUnit(l, stats.Count(l), "台账", []string{"甲-通报.docx", "甲-通报.pdf", "甲-汇总.xlsx"})
		if err != nil {
			b.Fatal(err)
		}
		units[i] = u
	}
	for b.Loop() {
		if err := WriteBatch(io.Discard, units); err != nil {
			b.Fatal(err)
		}
	}
}
