package plan

import "tongbao/report/ledger"

// settleTwo settles two columns of one field: a visible one wins over a hidden one; one
// whose words have another meaning beside the first takes that; else the surer one keeps
// the field, else the first.
func (h *headings) settleTwo(heading *Heading, i int, c Column, taken map[ledger.Field]int) Column {
	if c.Hidden != heading.Columns[i].Hidden {
		return h.settleHidden(heading, i, c, taken)
	}
	if other, ok := h.beside(c.Text, taken); ok {
		c.Field = other
		return c
	}
	if other, ok := h.beside(heading.Columns[i].Text, taken); ok {
		heading.Columns[i].Field = other
		taken[other] = i
		return c
	}
	if c.Sure > heading.Columns[i].Sure {
		heading.Columns[i].Field = ""
		return c
	}
	c.Field = ""
	return c
}

// takeHelper takes the one of two columns of offices that does not lead for that of those
// who help, where no other column has them: 牵头单位 | 责任单位.
func (h *headings) takeHelper(heading *Heading) {
	if heading.Column(ledger.FieldSupporters) > 0 {
		return
	}
	var offices []*Column
	for i, c := range heading.Columns {
		if c.Named == ledger.FieldOffice && (c.Field == "" || c.Field == ledger.FieldOffice) {
			offices = append(offices, &heading.Columns[i])
		}
	}
	if len(offices) != 2 {
		return
	}
	leader, helper := offices[0], offices[1]
	if h.lex.Headings.Leads(helper.Text) {
		leader, helper = helper, leader
	}
	if h.lex.Headings.Leads(leader.Text) && !h.lex.Headings.Leads(helper.Text) {
		leader.Field, helper.Field = ledger.FieldOffice, ledger.FieldSupporters
	}
}

// settleHidden settles two columns of one field of which one is hidden: that one takes
// another meaning of its words, if they have one, and has else none.
func (h *headings) settleHidden(heading *Heading, i int, c Column, taken map[ledger.Field]int) Column {
	if c.Hidden {
		c.Field, _ = h.beside(c.Text, taken)
		return c
	}
	first := &heading.Columns[i]
	other, ok := h.beside(first.Text, taken)
	if first.Field = other; ok {
		taken[other] = i
	}
	return c
}

// beside returns the field that a heading means where another column has the one
// that it names, if that is still free.
func (h *headings) beside(text string, taken map[ledger.Field]int) (ledger.Field, bool) {
	field, ok := h.lex.Headings.Beside(text)
	if _, gone := taken[field]; !ok || gone {
		return "", false
	}
	return field, true
}
