package when

import (
	"testing"

	"tongbao/report/day"
)

func TestPart(t *testing.T) {
	for _, c := range []struct {
		text string
		year int
		want string
	}{
		{"2024年8月下旬", 0, "2024年8月下旬"}, {"2024年9月底", 0, "2024年9月底"}, {"２０２４年８月 下旬", 0, "2024年8月下旬"},
		{"9月底", 2024, "2024年9月底"}, {"9月", 2024, "2024年9月"}, {"二〇二四年八月中旬", 0, "2024年8月中旬"}, {"2024年8月初", 2023, "2024年8月初"},
		{"9月底", 0, ""}, {"2024年13月上旬", 0, ""}, {"2024年8月31日", 0, ""}, {"去年秋天", 2024, ""}, {"2024年", 0, ""}, {"", 2024, ""}, {"1024年8月", 0, ""},
	} {
		if got, _, ok := Part(c.text, c.year); got != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %v, want %q", c.text, got, ok, c.want)
		}
	}
}

func TestEnds(t *testing.T) {
	for text, want := range map[string][2]string{
		"2024年8月下旬至9月底": {"2024年8月下旬", "9月底"}, "2024年9月9日——11月8日": {"2024年9月9日", "11月8日"}, "2024-9-9 ～ 2024-11-8": {"2024-9-9", "2024-11-8"},
		"2024年8月": {}, "至9月底": {}, "": {},
	} {
		if from, to, ok := Ends(text); ok != (want[0] != "") || ok && (from != want[0] || to != want[1]) {
			t.Errorf("%s: %q, %q, %v", text, from, to, ok)
		}
	}
}

// A deadline of ten days ends with them.
func TestTenDaysAreADeadline(t *testing.T) {
	for text, want := range map[string]string{
		"2024年8月下旬": "2024-08-31", "8月下旬至9月底": "2024-09-30", "2024年8月下旬至9月底": "2024-09-30", "9月上旬至中旬": "2024-09-20", "8月下旬到9月上旬": "2024-09-10",
	} {
		read, err := Parse(text, Frame{Since: day.Day{Year: 2024, Month: 7, Date: 1}})
		if err != nil || read.Day.String() != want {
			t.Errorf("%s: %v, %v, want %s", text, read.Day, err, want)
		}
	}
}
