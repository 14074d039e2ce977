package review

import (
	"strings"
	"testing"

	"tongbao/report/ledger"
)

// A fact that differs is named with the one that decides, and with what to change.
func TestFactsThatDifferAreNamed(t *testing.T) {
	team := newSheet().fact(ledger.Team, "第二巡视组")
	for _, c := range []struct {
		key           ledger.Key
		text, summary string
	}{
		{ledger.InspectionType, "常规巡察", "巡察类型写作“常规巡察”，而巡察组写作“第二巡视组”；通报按后者写“巡视”。"},
		{ledger.Sender, "云岭县委", "派出党委写作“云岭县委”，派出的应是巡察，而巡察组写作“第二巡视组”"},
	} {
		s := *team
		s.Info.Values = map[ledger.Key]ledger.Value{ledger.Team: team.Info.Values[ledger.Team], c.key: {Text: c.text}}
		faults := checkInspection(booked(&s.Ledger))
		if len(faults) != 1 || !strings.Contains(faults[0].Summary, c.summary) || !strings.Contains(faults[0].Advice, "请改“"+string(c.key)+"”一项") {
			t.Errorf("%s %s: %+v", c.key, c.text, faults)
		}
	}
}
