package icc

import (
	"encoding/binary"
	"math"
	"testing"
)

// find returns the data of a tag.
func find(t *testing.T, profile []byte, signature string) []byte {
	t.Helper()
	for i := range int(binary.BigEndian.Uint32(profile[128:])) {
		entry := profile[132+12*i:]
		if string(entry[:4]) == signature {
			at, size := binary.BigEndian.Uint32(entry[4:]), binary.BigEndian.Uint32(entry[8:])
			return profile[at : at+size]
		}
	}
	t.Fatalf("no tag %s", signature)
	return nil
}

func TestProfileIsAsLongAsItSays(t *testing.T) {
	if p := SRGB(); int(binary.BigEndian.Uint32(p)) != len(p) || len(p)%4 != 0 {
		t.Errorf("%d bytes, header says %d", len(p), binary.BigEndian.Uint32(p))
	}
}

func TestPrimariesAddUpToWhite(t *testing.T) {
	for axis := range 3 {
		sum := 0.0
		for _, s := range []string{"rXYZ", "gXYZ", "bXYZ"} {
			sum += float64(binary.BigEndian.Uint32(find(t, SRGB(), s)[8+4*axis:])) / 65536
		}
		white := float64(binary.BigEndian.Uint32(find(t, SRGB(), "wtpt")[8+4*axis:])) / 65536
		if math.Abs(sum-white) > 0.0005 {
			t.Errorf("axis %d: primaries add up to %.4f, white is %.4f", axis, sum, white)
		}
	}
}

func TestCurveRisesFromBlackToWhite(t *testing.T) {
	curve := find(t, SRGB(), "gTRC")[12:]
	last := -1
	for i := 0; i < len(curve); i += 2 {
		v := int(binary.BigEndian.Uint16(curve[i:]))
		if v < last {
			t.Fatalf("point %d falls from %d to %d", i/2, last, v)
		}
		last = v
	}
	if binary.BigEndian.Uint16(curve) != 0 || last != 65535 {
		t.Errorf("from %d to %d", binary.BigEndian.Uint16(curve), last)
	}
}
