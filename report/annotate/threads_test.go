package annotate

import (
	"strings"
	"testing"

	"tongbao/report/finding"
	"tongbao/report/internal/opc/opctest"
)

// threaded is a ledger whose cell E2 has a thread of Excel's, with its comment
// for other programs.
func threaded(t *testing.T) []byte {
	t.Helper()
	p, err := openPack(readLedger(t, "openpyxl"))
	if err != nil {
		t.Fatal(err)
	}
	const types = "http://schemas.microsoft.com/office/2017/10/relationships/"
	if _, err := p.relate("xl/worksheets/sheet1.xml", types+"threadedComment", "../threadedComments/threadedComment1.xml"); err != nil {
		t.Fatal(err)
	}
	if _, err := p.relate("xl/workbook.xml", types+"person", "persons/person.xml"); err != nil {
		t.Fatal(err)
	}
	const namespace = `xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"`
	p.Put("xl/threadedComments/threadedComment1.xml", []byte(`<ThreadedComments `+namespace+`>`+
		`<threadedComment ref="E2" dT="2024-05-15T08:00:00.00" personId="{A}" id="{B}"><text>请核对</text></threadedComment>`+
		`<threadedComment ref="E2" dT="2024-05-15T09:00:00.00" personId="{A}" id="{C}" parentId="{B}"><text>好</text></threadedComment>`+
		`<threadedComment ref="E3" personId="{A}" id="{D}"><text>不动</text></threadedComment></ThreadedComments>`))
	p.Put("xl/persons/person.xml", []byte(`<personList `+namespace+`><person displayName="张某" id="{A}" userId="z" providerId="None"/></personList>`))
	data, err := p.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestThreadsGetAReply(t *testing.T) {
	list := append(finding.List{{At: at("整改台账", 2, 4), Severity: finding.Hint, Summary: "没有会话。", Advice: "请看。"}}, othersFindings...)
	_, parts := opctest.Parts(t, written(t, threaded(t), list))
	thread, persons := parts["xl/threadedComments/threadedComment1.xml"], parts["xl/persons/person.xml"]
	reply := `<threadedComment ref="E2" dT="2024-05-15T08:00:00.00" personId="` + guid(author) + `" id="` + guid("{B}【错误】半角逗号。\n请改。") +
		`" parentId="{B}"><text>【错误】半角逗号。&#xA;请改。</text></threadedComment></ThreadedComments>`
	if got := replies([]*element{{name: "threadedComment", attrs: nil}}, map[cell]string{{1, 1}: "甲"}); strings.Contains(got, "dT") {
		t.Errorf("a reply to a thread without a time: %s", got)
	}
	if !strings.HasSuffix(thread, reply) || strings.Count(thread, "<threadedComment ") != 4 {
		t.Errorf("thread %s, want at its end %s", thread, reply)
	}
	if !strings.HasSuffix(persons, `<person displayName="通报校验" id="`+guid(author)+`" userId="通报校验" providerId="None"/></personList>`) {
		t.Errorf("persons %s", persons)
	}
	if _, again := opctest.Parts(t, written(t, written(t, threaded(t), list), list)); again["xl/persons/person.xml"] != persons {
		t.Errorf("persons after a second time: %s", again["xl/persons/person.xml"])
	}
}
