package pdf

import (
	"testing"

	"tongbao/report/internal/subset"
	"tongbao/report/layout"
)

func TestRunIsOneStringWhereSpacingIsEven(t *testing.T) {
	f := &face{Face: &subset.Face{}, widths: []float64{0, 1000, 500}}
	*f.Codes.Of(subset.Of('一', layout.Whole)) = 1
	*f.Codes.Of(subset.Of('，', layout.TrimTail)) = 2
	for _, c := range []struct {
		name, want string
		run        layout.Run
	}{
		{"even", "BT -0.21 Tc 80 700 Td [<000100010001>] TJ ET",
			layout.Run{Size: 16, Text: "一一一", Positions: []float64{80, 95.79, 111.58}}},
		{"a gap", "BT -0.21 Tc 80 700 Td [<000100010001>-62.5<0001>] TJ ET",
			layout.Run{Size: 16, Text: "一一一一", Positions: []float64{80, 95.79, 111.58, 128.37}}},
		{"a trimmed mark", "BT 80 700 Td [<000200010001>] TJ ET",
			layout.Run{Size: 16, Text: "，一一", Positions: []float64{80, 88, 104}, Trims: []layout.Trim{layout.TrimTail, 0, 0}}},
		{"one character", "BT 80.125 700 Td [<0001>] TJ ET",
			layout.Run{Size: 16, Text: "一", Positions: []float64{80.125}}},
	} {
		var typist typist
		if got := string(typist.appendRun(nil, c.run, f, 700)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
