package gongwen

import "strconv"

// EnclosureLead returns what stands before the i-th (from 0) of n names in the
// 附件说明 (GB/T 9704-2012, 7.3.4). From the second name on it is the number
// alone, under the first one's number.
func EnclosureLead(i, n int) string {
	switch {
	case n == 1:
		return "附件："
	case i == 0:
		return "附件：1."
	default:
		return strconv.Itoa(i+1) + "."
	}
}
