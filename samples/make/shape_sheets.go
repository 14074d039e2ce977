package main

// chinese are the numerals of headings.
var chinese = []string{"一", "二", "三", "四", "五", "六", "七", "八", "九"}

// banners has each aspect as a row across the table.
func banners(list []entry) []picture {
	columns := without(usual, "方面")
	p := picture{name: "整改台账", widths: widths(columns)}
	p.add(headRow, headings(columns)...)
	for _, l := range linesOf(list) {
		if l.opens == ofAspect {
			p.across(l.values["方面"])
		}
		p.add(bodyRow, l.cells(columns, joinedUp)...)
	}
	return []picture{dressed(p)}
}

// chapters has each aspect as a numbered line in the first column, not merged.
func chapters(list []entry) []picture {
	columns := without(usual, "方面", "责任人")
	p := picture{name: "问题清单", widths: widths(columns)}
	p.add(headRow, headings(columns)...)
	aspects := 0
	for _, l := range linesOf(list) {
		if l.opens == ofAspect {
			p.add(bodyRow, chinese[aspects]+"、"+l.values["方面"])
			aspects++
		}
		p.add(bodyRow, l.cells(columns, leftBlank)...)
	}
	return []picture{p}
}

// sheetEach has a sheet for each aspect, named in short, with its title in full.
func sheetEach(list []entry) []picture {
	columns := without(usual, "方面")
	var sheets []picture
	for _, l := range linesOf(list) {
		if l.opens == ofAspect {
			name := l.values["方面"]
			number := chinese[len(sheets)] + "、"
			p := picture{name: number + string([]rune(name)[:6]), widths: widths(columns)}
			p.add(titleRow, number+name)
			p.add(headRow, headings(columns)...)
			sheets = append(sheets, p)
		}
		p := &sheets[len(sheets)-1]
		p.add(bodyRow, l.cells(columns, joinedUp)...)
	}
	return sheets
}
