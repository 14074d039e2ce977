package fonts

import (
	_ "embed" // the faces
	"sync"

	"tongbao/fonts/truetype"
	"tongbao/report/gongwen"
)

// The shipped faces; README.md tells where each comes from.
var (
	//go:embed faces/fangsong.ttf
	fangSongFile []byte
	//go:embed faces/kai.ttf
	kaiFile []byte
	//go:embed faces/hei.ttf
	heiFile []byte
	//go:embed faces/xiaobiaosong.ttf
	xiaoBiaoSongFile []byte
	//go:embed faces/xiaobiaosong-rare.ttf
	xiaoBiaoSongRareFile []byte
	//go:embed faces/song.ttf
	songFile []byte
)

var (
	fangSong         = embedded("TongbaoFangSong-Regular", fangSongFile)
	kai              = embedded("TongbaoKai-Regular", kaiFile)
	hei              = embedded("TongbaoHei-Medium", heiFile)
	xiaoBiaoSong     = embedded("TongbaoXiaoBiaoSong-Bold", xiaoBiaoSongFile)
	xiaoBiaoSongRare = embedded("TongbaoXiaoBiaoSongRare-Bold", xiaoBiaoSongRareFile)
	song             = embedded("TongbaoSong-Regular", songFile)
)

// embedded is a shipped face, parsed when it is first asked for something.
func embedded(name string, file []byte) *Face {
	parse := func() *truetype.Font {
		font, err := truetype.Parse(file, 0)
		if err != nil {
			panic("fonts: " + name + ": " + err.Error()) // the build is broken: tests load every face
		}
		return font
	}
	return &Face{Name: name, Source: "embedded", Embedded: true, font: sync.OnceValue(parse)}
}

var embeddedSet = &Set{chains: chains{
	gongwen.FangSong:     {fangSong, song},
	gongwen.Kai:          {kai, song},
	gongwen.Hei:          {hei, song},
	gongwen.XiaoBiaoSong: {xiaoBiaoSong, xiaoBiaoSongRare, song},
	gongwen.Song:         {song},
}}

// Screen is the file of a shipped face that reads well on screens, for machines that have no
// Chinese one. It is whole: what a person reads there has names and words of ledgers.
func Screen() []byte { return heiFile }

// Embedded is the set of the shipped faces alone.
func Embedded() *Set { return embeddedSet }
