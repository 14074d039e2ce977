package fonts

import (
	"errors"
	"slices"

	"tongbao/fonts/truetype"
)

// A Refusal is an installed face that is called as the format wants but cannot
// be used, and why.
type Refusal struct {
	Path string
	Err  error // truetype.ErrRestricted, truetype.ErrOutlines, that it is bold or italic, or what is broken
}

// Reason says in Chinese why the face is not used.
func (r Refusal) Reason() string {
	switch {
	case errors.Is(r.Err, truetype.ErrRestricted):
		return "字体文件声明不允许嵌入其他文件"
	case errors.Is(r.Err, truetype.ErrOutlines):
		return "字体轮廓不是 TrueType 格式"
	}
	return "字体文件不完整，或者不是常规字形"
}

// Broken reports whether the file is damaged, or cannot be what it is called. Other
// faces are refused for what they are.
func (r Refusal) Broken() bool {
	for _, sound := range []error{truetype.ErrRestricted, truetype.ErrOutlines, errStyled} {
		if errors.Is(r.Err, sound) {
			return false
		}
	}
	return true
}

// Refused are the installed faces that could not be used.
func (s *Set) Refused() []Refusal { return s.refused }

// refuse notes a refusal; a font goes by several names, so it is met again.
func (s *Set) refuse(path string, err error) {
	if !slices.ContainsFunc(s.refused, func(old Refusal) bool { return old.Path == path }) {
		s.refused = append(s.refused, Refusal{path, err})
	}
}
