package notice

import "strings"

// inList joins texts by 、, but not two that marks already part: between quotations, and
// between titles in 《》, none stands (GB/T 15834-2011, 4.5.3.5).
func inList(list []Paragraph) Paragraph {
	var j joiner
	for i, p := range list {
		if i > 0 && !partedByMarks(list[i-1].Text, p.Text) {
			j.wording("、")
		}
		j.add(p)
	}
	return j.joined()
}

// titlesIn are the titles of a list, which inList joins again.
func titlesIn(text string) []string {
	titles := strings.Split(text, "》、《")
	for i := range titles {
		if i > 0 {
			titles[i] = "《" + titles[i]
		}
		if i < len(titles)-1 {
			titles[i] += "》"
		}
	}
	return titles
}

// partedByMarks reports whether a text ends with a mark and the next begins with its pair.
func partedByMarks(before, after string) bool {
	for _, pair := range []string{"《》", "“”"} {
		if opening, closing := pair[:3], pair[3:]; strings.HasSuffix(before, closing) && strings.HasPrefix(after, opening) {
			return true
		}
	}
	return false
}
