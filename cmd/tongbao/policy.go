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
func policyOf(r config.Review) (finding.Policy, error) {
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

func noKind(key, id string) error {
	return fmt.Errorf(" review 的 %s 有误：没有“%s”这条规则，各条规则的名称见 tongbao rules", key, id)
}
