package main

import (
	"fmt"
	"maps"
	"slices"

	"tongbao/report"
	"tongbao/report/config"
	"tongbao/report/finding"
)

// policyOf reads what a configuration says of findings. Its error goes on from
// the name of the file, in Chinese.
func policyOf(c config.Config) (policy finding.Policy, err error) {
	if policy, err = kindsOf(c.Review); err != nil {
		return policy, err
	}
	own := c.Review
	if c.Beside.Path != "" {
		own = c.Beside.Under
		if policy.Untrusted, err = exceptionsOf(c.Beside.Review); err != nil {
			return policy, err
		}
		if err = softenedBeside(&policy, c.Beside); err != nil {
			return policy, err
		}
	}
	policy.Right, err = exceptionsOf(own)
	policy.Right.Words = append(policy.Right.Words, c.OwnWords...)
	return policy, err
}

// kindsOf returns the policy on kinds as such.
func kindsOf(r config.Review) (finding.Policy, error) {
	policy := finding.Policy{Off: map[string]bool{}, Severity: map[string]finding.Severity{}}
	for _, id := range r.Off {
		if _, known := report.KindNamed(id); !known {
			return policy, noKind("off", id)
		}
		policy.Off[id] = true
	}
	for _, id := range slices.Sorted(maps.Keys(r.Severity)) {
		severity, ok := finding.SeverityNamed(r.Severity[id])
		if !ok {
			return policy, fmt.Errorf(" review 的 severity 有误：“%s”应写成：错误、疑似或提示", r.Severity[id])
		}
		if _, known := report.KindNamed(id); !known {
			return policy, noKind("severity", id)
		}
		policy.Severity[id] = severity
	}
	return policy, nil
}

// exceptionsOf returns what a configuration says that a person found right.
func exceptionsOf(r config.Review) (e finding.Exceptions, err error) {
	e.Words = slices.Clone(r.Words)
	for _, place := range r.Ignore {
		kind, known := report.KindNamed(place.Rule)
		switch {
		case !known:
			return e, noKind("ignore", place.Rule)
		case kind.Fixed:
			return e, fmt.Errorf(" review 的 ignore 有误：“%s”（%s）不能忽略：不说，就没有人知道台账读不出来，或者有内容没有如实写进通报、计入统计", kind.ID, kind.Title)
		}
		e.Places = append(e.Places, finding.Exception{ID: kind.ID, Sheet: place.Sheet, Cell: place.Cell, Text: place.Text})
	}
	return e, nil
}

// softenedBeside notes which kinds the file beside the ledger switches off or grades
// lower. Errors it can't: who hands in a ledger must not hide what is wrong in it.
func softenedBeside(policy *finding.Policy, b config.Beside) error {
	policy.Softened = map[string]bool{}
	for _, kind := range report.Kinds() {
		before := kind.Severity
		if s, ok := finding.SeverityNamed(b.Under.Severity[kind.ID]); ok {
			before = s
		}
		lowered := false
		if s, ok := finding.SeverityNamed(b.Review.Severity[kind.ID]); ok {
			lowered = s < before
		}
		if !lowered && !slices.Contains(b.Review.Off, kind.ID) {
			continue
		}
		if before == finding.Error {
			return fmt.Errorf(" review 有误：“%s”（%s）是错误，台账旁边的配置不能关闭它，也不能降低它的级别；确实要改的，请写在自己的配置文件里", kind.ID, kind.Title)
		}
		policy.Softened[kind.ID] = true
	}
	return nil
}

func noKind(key, id string) error {
	return fmt.Errorf(" review 的 %s 有误：没有“%s”这条规则，各条规则的名称见 tongbao rules", key, id)
}
