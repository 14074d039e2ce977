package fonts

import "tongbao/report/gongwen"

// official are the names of the faces that offices set notices in, the ones
// that the format names first. Names are compared without spaces and case.
var official = [len(gongwen.Typefaces)][]string{
	gongwen.FangSong: {
		"仿宋_GB2312", "FangSong_GB2312", "方正仿宋_GB2312", "FZFangSong_GB2312", "仿宋", "FangSong",
		"方正仿宋_GBK", "FZFangSong-Z02", "方正仿宋简体", "FZFangSong-Z02S", "华文仿宋", "STFangsong",
	},
	gongwen.Kai: {
		"楷体_GB2312", "KaiTi_GB2312", "方正楷体_GB2312", "FZKai_GB2312", "楷体", "KaiTi",
		"方正楷体_GBK", "FZKai-Z03", "方正楷体简体", "FZKai-Z03S", "华文楷体", "STKaiti",
	},
	gongwen.Hei: {
		"黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "方正黑体简体", "FZHei-B01S", "华文黑体", "STHeiti",
	},
	gongwen.XiaoBiaoSong: {
		"方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXBSJW--GB1-0", "方正小标宋_GBK", "FZXiaoBiaoSong-B05",
		"FZXBSK--GBK1-0", "小标宋", "华文中宋", "STZhongsong",
	},
	gongwen.Song: {
		"宋体", "SimSun", "方正书宋_GBK", "FZShuSong-Z01", "方正书宋简体", "FZShuSong-Z01S", "华文宋体", "STSong",
	},
}
