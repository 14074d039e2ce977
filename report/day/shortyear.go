package day

// Two digits mean a year within yearsAround of the ledger's own. Where that has no
// day they mean one of this century, up to lastShort; other numbers are no years.
const (
	yearsAround = 5
	century     = 2000
	lastShort   = 49
)

// ShortYear returns the year that two digits mean in a ledger that stands around a
// year, 0 for one without a day of its own. ok is false where they mean none.
func ShortYear(digits, around int) (year int, ok bool) {
	if around == 0 {
		return century + digits, digits <= lastShort
	}
	year = around - around%100 + digits
	return year, year >= around-yearsAround && year <= around+yearsAround
}
