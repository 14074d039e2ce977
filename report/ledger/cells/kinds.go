package cells

import "tongbao/report/finding"

var (
	controlCharacter = &finding.Kind{
		ID: "control-character", Severity: finding.Hint,
		Title:    "看不见的控制字符",
		Reason:   "从其他系统复制来的文字里常夹着控制字符，Word 和 PDF 里不能有，已经去掉。",
		Examples: []string{"从业务系统粘贴、两字之间夹着一个退格符的措施"},
	}
	brokenCharacter = &finding.Kind{
		ID: "undecodable", Severity: finding.Suspect, Fixed: true, Unready: true,
		Title:    "认不出的字符",
		Reason:   "文件保存时丢了字，或者编码不对，通报里这个字显示为“�”。",
		Examples: []string{"“张�同志”"},
	}
	unusualCharacter = &finding.Kind{
		ID: "look-alike-character", Severity: finding.Hint,
		Title:    "形似的异体字符",
		Reason:   "从 PDF 或者转换软件来的文字里，有的字用的是部首、兼容字或者拆开的字母的编码，看上去一样，却查不到、认不出，已经换成通用的字符。",
		Examples: []string{"用部首“⼯”写的“⼯作”", "声调和字母分成两个字符的“é”"},
	}
	badDate = &finding.Kind{
		ID: "bad-date", Severity: finding.Error, Fixed: true,
		Title:    "不是日期的日期",
		Reason:   "完成日期要是日历上有的一天，否则没有采用，和它有关的判断都没有做。",
		Examples: []string{"“2024年4月31日”", "完成日期写“近期”"},
	}
)

// Kinds lists the kinds of findings of this package.
var Kinds = []*finding.Kind{
	controlCharacter, brokenCharacter, unusualCharacter, badDate,
}
