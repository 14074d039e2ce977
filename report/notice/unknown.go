package notice

import (
	"maps"
	"slices"
	"strings"

	"tongbao/report/finding"
	"tongbao/report/ledger"
)

// sinceEarlier begins the names of the counters that compare with an earlier ledger.
const sinceEarlier = "较上期"

// unknownName tells of braces in the template that nobody can fill.
func (f facts) unknownName(name, file string) finding.Finding {
	told := unknownNameKind.At(finding.In(file, ""),
		"模板的花括号里有“"+name+"”，既不是“通报信息”的项目，也不是计数项，通报中照原样写出。",
		"请改正模板里的这个名称，或去掉花括号。"+f.known())
	if f.wantsEarlier(name) {
		told.Summary = "模板的花括号里有“" + name + "”，要有上期台账才能填写，通报中照原样写出。"
		told.Advice = earlierAdvice
	}
	return told
}

// unknownCounters tells of braces in the ledger's own text that nobody can fill.
func (f facts) unknownCounters(names []string, v ledger.Value) finding.List {
	var list finding.List
	known := f.known()
	end := 0
	for _, name := range names {
		at := end + strings.Index(v.Text[end:], "{"+name+"}")
		end = at + len(name) + 2
		told := unknownCounterKind.At(v.At, "花括号里的“"+name+"”不是可以填写的计数项。", "请改正名称，或去掉花括号。"+known)
		told.Excerpt = finding.Excerpt{Text: v.Text, From: at, To: end}
		if f.wantsEarlier(name) {
			told.Summary = "花括号里的“" + name + "”要有上期台账才能填写。"
			told.Advice = earlierAdvice
		}
		list = append(list, told)
	}
	return list
}

// crowded tells that facts were asked for too often.
func crowded(file string) finding.Finding {
	return crowdedKind.At(finding.In(file, ""), "花括号里要填写的内容加起来太多，后面的在通报中照原样写出。",
		"请核对“通报信息”里有没有特别长的内容，去掉多余的花括号。")
}

const earlierAdvice = "请去掉花括号；要和上期对比的，请由维护人员在配置里指明上期台账。"

// wantsEarlier reports whether a counter lacks the earlier ledger alone.
func (f facts) wantsEarlier(name string) bool {
	compares := func(name string) bool { return strings.HasPrefix(strings.TrimSpace(name), sinceEarlier) }
	return compares(name) && !slices.ContainsFunc(slices.Collect(maps.Keys(f.counters)), compares)
}

// known lists every counter there is.
func (f facts) known() string {
	if len(f.counters) == 0 {
		return ""
	}
	return "计数项有：" + strings.Join(slices.Sorted(maps.Keys(f.counters)), "、") + "；“通报信息”的项目也可以写。"
}
