// Package icc makes the colour profile that says what red is: sRGB
// (IEC 61966-2-1) as a matrix profile of ICC version 2.1 (ICC.1:1998-09).
package icc

import (
	"encoding/binary"
	"math"
	"sync"
)

const description = "sRGB IEC61966-2.1"

// curveSize is how many points the tone curve is sampled at.
const curveSize = 1024

// The primaries of sRGB, adapted from its white, D65, to the profile
// connection space's, D50, by the Bradford method.
var (
	white = [3]float64{0.9642, 1, 0.8249}
	red   = [3]float64{0.43607, 0.22249, 0.01392}
	green = [3]float64{0.38515, 0.71687, 0.09708}
	blue  = [3]float64{0.14307, 0.06061, 0.71410}
)

// SRGB is the profile. The bytes are shared: they must not be changed.
var SRGB = sync.OnceValue(build)

type tag struct {
	signatures []string // the tags that share the data
	data       []byte
}

func build() []byte {
	tags := []tag{
		{[]string{"desc"}, descriptionTag()},
		{[]string{"cprt"}, append([]byte("text\x00\x00\x00\x00"), "No copyright, use freely\x00"...)},
		{[]string{"wtpt"}, xyzTag(white)},
		{[]string{"rXYZ"}, xyzTag(red)},
		{[]string{"gXYZ"}, xyzTag(green)},
		{[]string{"bXYZ"}, xyzTag(blue)},
		{[]string{"rTRC", "gTRC", "bTRC"}, curveTag()},
	}
	table, data := layOut(tags)
	profile := append(header(128+len(table)+len(data)), table...)
	return append(profile, data...)
}

// header returns the profile's header (6.1): a display's, from RGB to XYZ.
func header(size int) []byte {
	h := make([]byte, 128)
	binary.BigEndian.PutUint32(h, uint32(size))
	binary.BigEndian.PutUint32(h[8:], 0x02100000)
	copy(h[12:], "mntrRGB XYZ ")
	for i, v := range []uint16{1998, 2, 9, 0, 0, 0} { // the date of the format, for want of a maker's
		binary.BigEndian.PutUint16(h[24+2*i:], v)
	}
	copy(h[36:], "acsp")
	copy(h[68:], xyzTag(white)[8:])
	return h
}

// layOut returns the tag table and the tags' data after it, on four-byte bounds.
func layOut(tags []tag) (table, data []byte) {
	count := 0
	for _, t := range tags {
		count += len(t.signatures)
	}
	table = binary.BigEndian.AppendUint32(nil, uint32(count))
	for _, t := range tags {
		for _, s := range t.signatures {
			table = append(table, s...)
			table = binary.BigEndian.AppendUint32(table, uint32(128+4+12*count+len(data)))
			table = binary.BigEndian.AppendUint32(table, uint32(len(t.data)))
		}
		data = append(data, t.data...)
		data = append(data, make([]byte, -len(data)&3)...)
	}
	return table, data
}

// descriptionTag returns a textDescriptionType (6.5.17) with its ASCII part alone.
func descriptionTag() []byte {
	d := binary.BigEndian.AppendUint32([]byte("desc\x00\x00\x00\x00"), uint32(len(description)+1))
	d = append(d, description...)
	return append(d, make([]byte, 1+4+4+2+1+67)...)
}

func xyzTag(xyz [3]float64) []byte {
	d := []byte("XYZ \x00\x00\x00\x00")
	for _, v := range xyz {
		d = binary.BigEndian.AppendUint32(d, uint32(math.Round(v*65536)))
	}
	return d
}

func curveTag() []byte {
	d := binary.BigEndian.AppendUint32([]byte("curv\x00\x00\x00\x00"), curveSize)
	for i := range curveSize {
		v := linear(float64(i) / (curveSize - 1))
		d = binary.BigEndian.AppendUint16(d, uint16(math.Round(v*65535)))
	}
	return d
}

// linear returns the light of an sRGB component, both from 0 to 1.
func linear(v float64) float64 {
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}
