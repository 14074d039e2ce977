package docx

import (
	"bytes"
	"strconv"

	"tongbao/report/internal/opc"
	"tongbao/report/remark"
)

const (
	commentsName = "comments.xml"
	commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
	commentStyle = "CommentText"
	commentSize  = 9.0
)

// Comments have no time, so that the same input makes the same bytes, and two authors:
// a reader can have Word hide those of one.
const (
	findingAuthor = "通报校验"
	sourceAuthor  = "通报出处"
)

// A comment is a remark with its number in the file.
type comment struct {
	remark.Remark
	id string
}

// comments are those of the file by the texts that they stand at.
type comments map[[3]int][]comment

func newComments(remarks []remark.Remark) comments {
	if len(remarks) == 0 {
		return nil
	}
	c := comments{}
	for i, r := range remarks {
		place := [3]int{r.Block, r.Row, r.Col}
		c[place] = append(c[place], comment{r, strconv.Itoa(i)})
	}
	return c
}

// at returns those of a block's text, or of a cell's of its table.
func (c comments) at(block, row, col int) []comment { return c[[3]int{block, row, col}] }

// addComments adds the comments to the parts of the package.
func addComments(parts map[string][]byte, remarks []remark.Remark) {
	if len(remarks) == 0 {
		return
	}
	parts["word/"+commentsName] = commentsPart(remarks)
	kind := `<Override PartName="/word/` + commentsName + `" ContentType="` + commentsType + `"/>`
	parts[opc.ContentTypes] = bytes.Replace(parts[opc.ContentTypes], []byte("</Types>"), []byte(kind+"</Types>"), 1)
}

func commentsPart(remarks []remark.Remark) []byte {
	m := newPart("comments")
	for i, r := range remarks {
		author, initials := findingAuthor, "校"
		if r.Source {
			author, initials = sourceAuthor, "源"
		}
		m.open("comment", "w:id", strconv.Itoa(i), "w:author", author, "w:initials", initials)
		m.open("p")
		m.open("pPr")
		m.value("pStyle", commentStyle)
		m.close("pPr")
		m.open("r")
		m.empty("annotationRef")
		m.close("r")
		m.open("r")
		m.open("rPr")
		m.eastAsianHint()
		m.close("rPr")
		m.open("t", "xml:space", "preserve")
		m.text(r.Text)
		m.close("t")
		m.close("r")
		m.close("p")
		m.close("comment")
	}
	m.close("comments")
	return m.Bytes()
}

// commentStyle writes the style of the comments' text, which is set as on a screen.
func (s stylesheet) commentStyle() {
	s.openStyle("paragraph", commentStyle, "annotation text", "", false)
	s.open("pPr")
	s.empty("spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto")
	s.value("jc", "left")
	s.close("pPr")
	s.open("rPr")
	s.off("spacing")
	s.size(commentSize)
	s.close("rPr")
	s.close("style")
}
