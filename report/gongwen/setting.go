package gongwen

import "math"

// A Setting is how a table is set: on which sheet, and in which size, in points; 0 is TableSize.
type Setting struct {
	Sheet Sheet
	Size  float64
	Whole bool // no figure is parted
}

// settings are the ways to set a table, in the order in which they are tried: 小四, 五号 and 小五.
var settings = [...]Setting{
	{Sheet: Upright, Size: TableSize}, {Sheet: Upright, Size: 10.5},
	{Sheet: Across, Size: TableSize}, {Sheet: Across, Size: 10.5}, {Sheet: Across, Size: leastSize},
}

// SettingOf returns how a table is set: upright if no figure and no short text has to be parted
// for that and each text has room, else in smaller characters, else across (GB/T 9704-2012, 8).
func SettingOf(table [][]string) Setting {
	lengths := needs(table)
	setting := settings[len(settings)-1]
	for _, s := range settings {
		if s.width(lengths) <= s.Sheet.TypeArea().Width {
			setting = s
			break
		}
	}
	figures := leastLengths(table, 0)
	setting.Whole = setting.width(figures) <= setting.Sheet.TypeArea().Width
	return setting
}

// needs returns how many characters of room each column needs to be read with ease.
func needs(table [][]string) []float64 {
	lengths := leastLengths(table, longestName)
	for c := range lengths {
		heading, below := longestTexts(table, c)
		lengths[c] = max(lengths[c], min(heading, leastColumn), min(below, leastText))
	}
	return lengths
}

// widthOf returns how wide a column of so many characters is.
func (s Setting) widthOf(length float64) float64 {
	return (length+spareLength)*s.TextSize() + 2*s.Padding()
}

// width returns how wide columns of so many characters each are together.
func (s Setting) width(lengths []float64) float64 {
	sum := 0.0
	for _, length := range lengths {
		sum += s.widthOf(length)
	}
	return sum
}

// TextSize returns that of the characters.
func (s Setting) TextSize() float64 {
	if s.Size == 0 {
		return TableSize
	}
	return s.Size
}

// Padding returns the blank left and right of a cell's text.
func (s Setting) Padding() float64 { return s.TextSize() * cellPadding / TableSize }

// Pitch returns how far the lines of a cell stand apart.
func (s Setting) Pitch() float64 { return s.TextSize() * TablePitch / TableSize }

// RowHeight returns the height of a row of so many lines: a multiple of half a line of the
// page, so that a row of one line takes one, the text after a table comes back to the grid,
// and no row ends between the edge of the type area and where a word processor takes the
// page to end.
func (s Setting) RowHeight(lines int) float64 {
	const step = LinePitch / 2
	return math.Ceil((float64(lines)*s.Pitch()+2*leastAbove)/step) * step
}

// Shares of a page that a table's heading, and any other row, may take, so that both fit it.
const (
	mostHeading = 0.2
	mostRow     = 0.76
)

// MostLines returns how many lines a row may have.
func (s Setting) MostLines(heading bool) int {
	share := mostRow
	if heading {
		share = mostHeading
	}
	return int((share*float64(s.Sheet.Lines())*LinePitch - 2*leastAbove) / s.Pitch())
}
