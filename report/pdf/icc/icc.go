// Package icc makes the colour profile that an archival PDF must carry.
package icc

import (
	"bytes"
	"encoding/binary"
	"math"
)

// SRGB is a profile of the sRGB colour space (IEC 61966-2-1) in the form of ICC
// version 2.4: three primaries adapted to D50, and one tone curve.
func SRGB() []byte {
	tags := []tag{
		{"desc", description("sRGB")},
		{"cprt", text("No copyright, use freely.")},
		{"wtpt", xyz(0.9505, 1, 1.0891)},
		{"rXYZ", xyz(0.4361, 0.2225, 0.0139)},
		{"gXYZ", xyz(0.3851, 0.7169, 0.0971)},
		{"bXYZ", xyz(0.1431, 0.0606, 0.7141)},
		{"rTRC", toneCurve()},
		{"gTRC", toneCurve()},
		{"bTRC", toneCurve()},
	}
	var table, data bytes.Buffer
	binary.Write(&table, binary.BigEndian, uint32(len(tags)))
	at := headerSize + 4 + 12*len(tags)
	for _, t := range tags {
		table.WriteString(t.name)
		binary.Write(&table, binary.BigEndian, []uint32{uint32(at + data.Len()), uint32(len(t.data))})
		data.Write(t.data)
		data.Write(make([]byte, -len(t.data)&3))
	}
	profile := header(at + data.Len())
	return append(append(profile, table.Bytes()...), data.Bytes()...)
}

type tag struct {
	name string
	data []byte
}

const headerSize = 128

func header(size int) []byte {
	h := make([]byte, headerSize)
	binary.BigEndian.PutUint32(h, uint32(size))
	binary.BigEndian.PutUint32(h[8:], 0x02400000)
	copy(h[12:], "mntrRGB XYZ ")
	binary.BigEndian.PutUint16(h[24:], 2000) // a date must be there: the first of January
	binary.BigEndian.PutUint16(h[26:], 1)
	binary.BigEndian.PutUint16(h[28:], 1)
	copy(h[36:], "acsp")
	copy(h[68:], xyz(0.9642, 1, 0.8249)[8:]) // D50
	return h
}

func text(s string) []byte { return append([]byte("text\x00\x00\x00\x00"), s+"\x00"...) }

// description is a name in ASCII alone; the other scripts that the type has room for stay empty.
func description(s string) []byte {
	d := append([]byte("desc\x00\x00\x00\x00"), 0, 0, 0, byte(len(s)+1))
	d = append(d, s+"\x00"...)
	return append(d, make([]byte, 8+3+67)...)
}

func xyz(values ...float64) []byte {
	d := []byte("XYZ \x00\x00\x00\x00")
	for _, v := range values {
		d = binary.BigEndian.AppendUint32(d, uint32(math.Round(v*65536)))
	}
	return d
}

// curveSteps is enough for eight bits a channel.
const curveSteps = 1024

// toneCurve is sRGB's transfer function.
func toneCurve() []byte {
	d := []byte("curv\x00\x00\x00\x00")
	d = binary.BigEndian.AppendUint32(d, curveSteps)
	for i := range curveSteps {
		d = binary.BigEndian.AppendUint16(d, uint16(math.Round(65535*linear(float64(i)/(curveSteps-1)))))
	}
	return d
}

func linear(v float64) float64 {
	if v <= 0.04045 {
		return v / 12.92
	}
	return math.Pow((v+0.055)/1.055, 2.4)
}
