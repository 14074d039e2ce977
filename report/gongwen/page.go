// Package gongwen is the official format of party and government documents,
// GB/T 9704-2012 (党政机关公文格式), as data: the page, its grid, the styles of a
// notice's paragraphs and the characters that may not begin or end a line.
//
// Lengths are in points (1/72 inch) unless a name says otherwise.
package gongwen

// MM is one millimetre in points.
const MM = 72 / 25.4

// The page (GB/T 9704-2012, 5.1 and 5.2). TypeArea is the 版心, measured to the ink.
const (
	PageWidth  = 210 * MM
	PageHeight = 297 * MM

	TypeAreaLeft   = 28 * MM
	TypeAreaTop    = 37 * MM
	TypeAreaWidth  = 156 * MM
	TypeAreaHeight = 225 * MM
)

// The grid: 22 lines of 28 characters fill the type area (5.2.3).
const (
	LinesPerPage = 22
	CharsPerLine = 28

	BodySize = 16.0 // 三号

	// CharPitch sets 16 pt characters 0.21 pt tight, so that 28 stand from edge to edge.
	CharPitch = TypeAreaWidth / CharsPerLine

	// LinePitch makes 21 pitches and the last line's ink 224.1 mm (character height and 7/8 of it).
	LinePitch = 29.45
)

// The page number (7.5): its dash stands 7 mm below the type area, one
// character in from the outer edge.
const (
	PageNumberSize = 14.0 // 四号
	PageNumberTop  = TypeAreaTop + TypeAreaHeight + 7*MM
)

// A Typeface is one of the faces that the format names.
type Typeface int

// The faces, by their Chinese names.
const (
	FangSong     Typeface = iota // 仿宋
	Kai                          // 楷体
	Hei                          // 黑体
	XiaoBiaoSong                 // 小标宋
	Song                         // 宋体
)

// Typefaces lists all of them.
var Typefaces = [...]Typeface{FangSong, Kai, Hei, XiaoBiaoSong, Song}

var typefaceNames = [...]string{"仿宋", "楷体", "黑体", "小标宋", "宋体"}

// String returns the face's Chinese name.
func (t Typeface) String() string { return typefaceNames[t] }

// Where the ink of a Han character stands in these faces, in em above the
// baseline: its top, and its middle.
const (
	InkTop    = 0.88
	InkMiddle = 0.38
)

// Em returns how wide one character of a size is set, both in points: the body's is
// a little tight, so that 28 fill the type area.
func Em(size float64) float64 {
	if size == BodySize {
		return CharPitch
	}
	return size
}
