package review

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"tongbao/report/finding"
)

var percentage = Rule{
	ID: "percentage", Severity: finding.Error,
	Title:  "百分比与前面的数不符",
	Reason: "百分比等于已完成的数除以总数。",
	Check:  inTexts(checkPercentages, Prose),
	Hits:   []string{"共有整改措施117条，已完成59条，完成率60%。", "共25项，完成19项，完成率为75%。", "总计697条，整改完成688条，完成率98.17%。"},
	Misses: []string{"共有整改措施117条，已完成59条，完成率50.43%。", "共25项，完成19项，完成率为76%。", "共117条，已完成59条，完成率达50.4%。",
		"共10家，完成3家，合格率达90%。", "共10家、20所，完成3家，完成率15%。", "完成率100%。", "共117条，已完成59条，完成率50%以上。"},
}

// checkPercentages looks at 完成率 in sentences that name a total, then one
// part with the same counter, then the rate.
func checkPercentages(t *Text) []Fault {
	if !strings.Contains(t.Text, "完成率") {
		return nil
	}
	var faults []Fault
	for i := range t.Runes {
		if t.hasAt(i, "完成率") {
			if fault, wrong := t.wrongRate(i); wrong {
				faults = append(faults, fault)
			}
		}
	}
	return faults
}

func (t *Text) wrongRate(i int) (Fault, bool) {
	rate, decimals, from, to := t.percentAt(i + 3)
	numbers := t.amounts(t.back(i, endsSentence), i)
	if to == 0 || len(numbers) != 2 || numbers[0].counter != numbers[1].counter || numbers[0].n < max(numbers[1].n, 1) {
		return Fault{}, false
	}
	if !strings.Contains(t.slice(numbers[0].to, numbers[1].from), "完成") {
		return Fault{}, false
	}
	whole, part := numbers[0].n, numbers[1].n
	right := 100 * float64(part) / float64(whole)
	if math.Abs(rate-right) < math.Pow10(-decimals) {
		return Fault{}, false
	}
	return t.fault(from, to, fmt.Sprintf("%d除以%d约为%s%%，这里写的是%s。", part, whole,
		strconv.FormatFloat(right, 'f', 2, 64), t.slice(from, to)), "请核对总数、完成数和完成率。"), true
}

// percentAt reads 50.43%, 为76% and 达到98.71% at i. A rate that is "above" or
// "nearly" is none.
func (t *Text) percentAt(i int) (rate float64, decimals, from, to int) {
	for oneOf(t.at(i), "为达到是已") {
		i++
	}
	end := i
	for digit(t.at(end)) || t.at(end) == '.' {
		end++
	}
	number := t.slice(i, end)
	rate, err := strconv.ParseFloat(number, 64)
	if err != nil || !oneOf(t.at(end), "%％") || t.hasAt(end+1, "以上") {
		return 0, 0, 0, 0
	}
	if _, fraction, found := strings.Cut(number, "."); found {
		decimals = len(fraction)
	}
	return rate, decimals, i, end + 1
}
