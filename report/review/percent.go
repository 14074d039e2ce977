package review

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/internal/hanzi"
)

var percentage = Rule{
	Kind: &finding.Kind{
		ID: "percentage", Severity: finding.Error,
		Title:  "百分比与同句里的数不符",
		Reason: "百分比等于部分除以总数；只核对总数、部分和百分比都写在一句里、对应关系明确的。",
	},
	Check: inTexts(checkPercentages, Prose),
	Hits: []string{"共有整改措施117条，已完成59条，完成率60%。", "共25项，完成19项，完成率为75%。", "总计697条，整改完成688条，完成率98.17%。",
		"已完成39条，占117条的35%。", "已完成整改39条，占总数117条的35%。", "完成117条中的100条，完成率95.5%。", "117条措施中已完成59条（53%）。",
		"共117条，其中已完成39条，占总数的35%。", "已完成59条（共117条），完成率60%。", "共117条，已完成59条，整改完成率达到60.43%。", "已完成39条，占117条的３５％。",
		"已完成117条中的39条（占35%）。", "共117条，其中完成59条，占比为60%。",
		"29项任务117条措施，已完成100条，完成率95.5%。", "共排查隐患236处，已整改231处，整改率79.88%。", "受理12件，办结11件，办结率100%。",
		"办理许可318件，提前办结310件，提前办结率79.5%。", "抽检45家，合格44家（合格率95%）。"},
	Misses: []string{"共有整改措施117条，已完成59条，完成率50.43%。", "共25项，完成19项，完成率为76%。", "共117条，已完成59条，完成率达50.4%。",
		"共10家，完成3家，合格率达90%。", "共10家、20所，完成3家，完成率15%。", "完成率100%。", "共117条，已完成59条，完成率50%以上。",
		"已完成39条，占117条的33.33%。", "已完成39条，占117条的33%。", "已完成39条，占117条的33.3%。", "完成117条中的100条，完成率85.47%。",
		"受理158件，占去年117件的135%。", "已完成39条，占全年任务的35%。", "投入39万元，占117万元的35%。", "共117条，已完成59条，按期完成率100%。",
		"共117条，已完成59条，年度投资完成率100%。", "共117条，已完成59条，占应完成数的80%。", "117条措施中已完成59条（其中80%提前）。",
		"党员117人，参加39人，占比35%。", "已完成39条，约占117条的三分之一。", "已完成39条，占117条的30%至40%。", "已完成39条，占117条的近40%。",
		"共117条，已完成59条、推进中20条，完成率50.43%，比上月提高35%。", "共117条，已完成59条，完成率由30%提高到50.43%。",
		"29项任务、117条措施，已完成25项任务、89条措施，任务完成率86.21%。", "抽检45家，合格40家、不合格5家，合格率88.89%。",
		"共117条，已完成59条，其中立行立改完成率100%。", "117条措施已完成59条，群众满意率99%。", "发放问卷500份，收回487份，回收率97.4%。"},
}

// checkPercentages compares each rate with the two amounts that it is of, where
// the sentence leaves no doubt which they are.
func checkPercentages(t *Text) []Fault {
	if !strings.Contains(t.Text, "%") && !strings.Contains(t.Text, "％") {
		return nil
	}
	var faults []Fault
	for i, r := range t.Runes {
		if r != '%' && r != '％' {
			continue
		}
		rate, known := rateBefore(t, i)
		if !known {
			continue
		}
		if of, found := proportionBefore(t, rate.lead); found && !rate.matches(of) {
			faults = append(faults, t.fault(rate.from, i+1,
				fmt.Sprintf("%d除以%d约为%.2f%%，这里写的是%s。", of.part, of.whole, of.percent(), t.slice(rate.from, i+1)),
				"请核对总数、完成数和百分比。"))
		}
	}
	return faults
}

// A rate is a percentage of a text.
type rate struct {
	value    float64
	decimals int
	from     int // where its digits begin
	lead     int // where the words end that say what it is of
}

// rateBefore reads the rate whose sign stands at i. One that is "above",
// "nearly", or an end of a range is none.
func rateBefore(t *Text, i int) (r rate, ok bool) {
	r.from = i
	var number []byte
	for r.from > 0 {
		c := hanzi.HalfAlnum(t.Runes[r.from-1])
		if !digit(c) && c != '.' {
			break
		}
		number = append([]byte{byte(c)}, number...)
		r.from--
	}
	value, err := strconv.ParseFloat(string(number), 64)
	if _, fraction, found := strings.Cut(string(number), "."); found {
		r.decimals = len(fraction)
	}
	r.value, r.lead = value, t.back(r.from, func(r rune) bool { return !oneOf(r, "为达到是已") })
	return r, err == nil && !vague(t, r.from, i+1)
}

// vague reports whether the words around the rate at [from, to) make it a bound
// or a range.
func vague(t *Text, from, to int) bool {
	return oneOf(t.at(from-1), "近约超逾过至-—～~由从") || oneOf(t.at(to), "至到-—～~") || t.hasAnyAt(to, terms.Of("vague-rates"))
}

// matches reports whether the rate is that of the proportion, rounded up or
// down to the digits that it shows.
func (r rate) matches(p proportion) bool {
	return math.Abs(r.value-p.percent()) < math.Pow10(-r.decimals)
}
