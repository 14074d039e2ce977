package annotate

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"tongbao/report/internal/hanzi"
)

// Newer Excel shows a cell's thread in place of its comment ([MS-XLSX] 2.6.203,
// CT_ThreadedComments): there the findings are a reply in the thread too.

// putReplies adds what is told at cells with threads to these.
func (p pack) putReplies(s sheet, told map[cell]string) error {
	relations, err := p.Relations(s.part)
	if err != nil {
		return err
	}
	part, there := relations.OfKind("threadedComment")
	if !there {
		return nil
	}
	data, list, err := p.parse(part.Target)
	if err != nil {
		return err
	}
	replies := replies(list, told)
	if replies == "" {
		return nil
	}
	p.Put(part.Target, apply(data, []edit{list[len(list)-1].last(replies)}))
	return p.addPerson(s.book)
}

// replies are those to the threads that begin at cells of which something is told.
func replies(list []*element, told map[cell]string) string {
	threads := map[cell]*element{}
	for _, e := range list {
		if at := cellOf(e.attr("ref")); e.name == "threadedComment" && e.attr("parentId") == "" && told[at] != "" && threads[at] == nil {
			threads[at] = e
		}
	}
	var all strings.Builder
	for _, at := range inOrder(threads) {
		e := threads[at]
		fmt.Fprintf(&all, `<%[1]sthreadedComment ref="%[2]s"%[3]s personId="%[4]s" id="%[5]s" parentId="%[6]s"><%[1]stext>%[7]s</%[1]stext></%[1]sthreadedComment>`,
			e.prefix, at.name(), timeOf(e), guid(author), guid(e.attr("id")+told[at]), escaped(e.attr("id")), escaped(hanzi.Fit(told[at], maxText)))
	}
	return all.String()
}

// timeOf gives a reply its thread's time, as there is no clock here.
func timeOf(thread *element) string {
	if at := thread.attr("dT"); at != "" {
		return ` dT="` + escaped(at) + `"`
	}
	return ""
}

// addPerson names the author of replies among the workbook's persons, once.
func (p pack) addPerson(book string) error {
	relations, err := p.Relations(book)
	if err != nil {
		return err
	}
	part, _ := relations.OfKind("person")
	named := func(e *element) bool { return e.name == "person" && e.attr("id") == guid(author) }
	return p.insert(part.Target, "personList", named, func(prefix string) string {
		return fmt.Sprintf(`<%sperson displayName="%s" id="%s" userId="%[2]s" providerId="None"/>`, prefix, author, guid(author))
	})
}

// guid is an identifier that follows from a text.
func guid(text string) string {
	sum := sha256.Sum256([]byte(text))
	return fmt.Sprintf("{%X-%X-%X-%X-%X}", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}
