package notice

import "tongbao/report/ledger"

// texts are what a cell says in a column, in one line each: the offices or titles that it lists, else
// all of it without a mark at its end.
func (s *scope) texts(c *column, v ledger.Value) []string {
	if c.names {
		if names, whole := s.offices().Listed(v.Text); whole {
			return names
		}
	}
	text := open(oneLine(v.Text))
	if c.titles {
		return titlesIn(text)
	}
	return []string{text}
}
