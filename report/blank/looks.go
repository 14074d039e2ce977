package blank

import "github.com/xuri/excelize/v2"

// A look is what a cell is formatted as.
type look int

const (
	prose   look = iota // long text: wrapped, from the top
	short               // a word or a number: wrapped, in the middle
	literal             // kept as typed, so that 000001 keeps its zeros
	dayLook             // 2025-03-31
	longDay             // 2025年3月31日
	heading
	optional // the heading of what need not be filled in
	title
	section
	example // a cell of the example
	exampleDay
)

const (
	bodyFont    = "宋体"
	headingFont = "黑体"
	ink         = "1F3864"
)

var solid = []excelize.Border{
	{Type: "left", Color: "BFBFBF", Style: 1}, {Type: "right", Color: "BFBFBF", Style: 1},
	{Type: "top", Color: "BFBFBF", Style: 1}, {Type: "bottom", Color: "BFBFBF", Style: 1},
}

// styles says how each look is made.
func styles() map[look]*excelize.Style {
	dash, chinese := "yyyy-mm-dd", `yyyy"年"m"月"d"日"`
	body := &excelize.Font{Family: bodyFont, Size: 11}
	grey := &excelize.Font{Family: bodyFont, Size: 11, Color: "7F7F7F", Italic: true}
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	left := &excelize.Alignment{Horizontal: "left", Vertical: "center", WrapText: true}
	centred := &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true}
	const textFormat = 49 // @
	return map[look]*excelize.Style{
		prose:    {Font: body, Alignment: top},
		short:    {Font: body, Alignment: centred},
		literal:  {Font: body, Alignment: left, NumFmt: textFormat},
		dayLook:  {Font: body, Alignment: centred, CustomNumFmt: &dash},
		longDay:  {Font: body, Alignment: left, CustomNumFmt: &chinese},
		heading:  {Font: inHeading("FFFFFF", 11), Alignment: centred, Border: solid, Fill: fillWith("1F4E79")},
		optional: {Font: inHeading(ink, 11), Alignment: centred, Border: solid, Fill: fillWith("DDEBF7")},
		title:    {Font: inHeading(ink, 18), Alignment: left},
		section:  {Font: inHeading(ink, 12), Alignment: left},

		example:    {Font: grey, Alignment: left, Fill: fillWith("F2F2F2")},
		exampleDay: {Font: grey, Alignment: centred, Fill: fillWith("F2F2F2"), CustomNumFmt: &dash},
	}
}

func inHeading(colour string, size float64) *excelize.Font {
	return &excelize.Font{Family: headingFont, Size: size, Color: colour}
}

func fillWith(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}

// Looks are the workbook's numbers of the styles, and that of the thin lines
// around rows that have been filled in.
type looks struct {
	ids    [exampleDay + 1]int
	ruling int
}

// newLooks adds the styles in a fixed order, so that the numbers never differ.
func newLooks(f *excelize.File) (looks, error) {
	var l looks
	made := styles()
	for k := prose; k <= exampleDay; k++ {
		id, err := f.NewStyle(made[k])
		if err != nil {
			return l, err
		}
		l.ids[k] = id
	}
	var err error
	l.ruling, err = f.NewConditionalStyle(&excelize.Style{Border: solid})
	return l, err
}
