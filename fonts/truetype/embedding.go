package truetype

import "errors"

// Bits of OS/2's fsType, which says what a font's maker allows (OpenType, "OS/2").
const (
	restricted   = 0x0002
	editable     = 0x0008
	usageMask    = 0x000F
	noSubsetting = 0x0100
	bitmapOnly   = 0x0200
)

// ErrRestricted is the error for a font whose maker does not allow its outlines
// to be cut down and embedded.
var ErrRestricted = errors.New("embedding is not allowed")

// Embeddable tells by its error whether the font may not be cut down and embedded.
func (f *Font) Embeddable() error {
	os2 := f.tables["OS/2"]
	if len(os2) < 78 || u16(os2, 0) > 1 && len(os2) < 96 {
		return errors.New("OS/2: too short")
	}
	allowed := u16(os2, 8)
	if allowed&usageMask == restricted || allowed&(noSubsetting|bitmapOnly) != 0 {
		return ErrRestricted
	}
	return nil
}

// Editable reports whether a file that the font is embedded in may be edited, not
// only viewed and printed. The font must be an embeddable one.
func (f *Font) Editable() bool {
	allowed := u16(f.tables["OS/2"], 8)
	return allowed&usageMask == 0 || allowed&editable != 0
}

// Styled reports whether the font is the bold or italic one of its family.
func (f *Font) Styled() bool { return u16(f.tables["head"], 44)&3 != 0 }
