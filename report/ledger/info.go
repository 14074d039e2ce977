package ledger

import (
	"slices"

	"tongbao/report/day"
	"tongbao/report/internal/nearest"
)

// A Key names a fact of the sheet 通报信息; its value is the word in the sheet.
type Key string

// The facts of 通报信息, in the order of Keys.
const (
	Issuer         Key = "发文机关"
	Title          Key = "标题"
	ShortName      Key = "单位简称"
	Sender         Key = "派出党委"
	Team           Key = "巡察组"
	InspectionType Key = "巡察类型"
	Begins         Key = "巡察开始日期"
	Ends           Key = "巡察结束日期"
	FedBack        Key = "反馈日期"
	Phone          Key = "联系电话"
	PostBox        Key = "邮政信箱"
	Email          Key = "电子邮箱"
	Dated          Key = "成文日期"
	DataDate       Key = "数据截止日期"

	CopyNumber  Key = "份号"
	Secrecy     Key = "密级"
	Urgency     Key = "紧急程度"
	Masthead    Key = "发文机关标志"
	DocNumber   Key = "发文字号"
	Signer      Key = "签发人"
	Addressee   Key = "主送"
	CopyTo      Key = "抄送"
	Printer     Key = "印发机关"
	Printed     Key = "印发日期"
	Attachments Key = "附件"
	Remark      Key = "附注"
)

// DateKeys are the keys whose values are days.
var DateKeys = []Key{Begins, Ends, FedBack, Dated, DataDate, Printed}

// Keys lists every key in the order of the sheet 通报信息.
var Keys = []Key{
	Issuer, Title, ShortName, Sender, Team, InspectionType, Begins, Ends, FedBack,
	Phone, PostBox, Email, Dated, DataDate,
	CopyNumber, Secrecy, Urgency, Masthead, DocNumber, Signer, Addressee, CopyTo,
	Printer, Printed, Attachments, Remark,
}

// Required lists the keys that every notice is to have (必填), in the order of Keys.
var Required = Keys[:slices.Index(Keys, CopyNumber)]

// KnownKey reports whether a key is one of 通报信息.
func KnownKey(k Key) bool { return slices.Contains(Keys, k) }

// NearKey returns the key that a word was probably meant for, empty where none is near.
func NearKey(word string) Key {
	names := make([]string, len(Keys))
	for i, k := range Keys {
		names[i] = string(k)
	}
	return Key(nearest.Word(word, names))
}

// Info holds the facts about the notice itself. Days has those of DateKeys that
// could be read, Parts those of Begins and Ends that are no day but a month or ten days
// of one, in words: 2024年8月下旬. FedBack may be one too.
type Info struct {
	Values map[Key]Value
	Days   map[Key]day.Day
	Parts  map[Key]string

	Unjudged bool // DataDate is given and is no day: nobody knows by which day to judge
}

// Text is a fact's text, empty where it is not given.
func (i Info) Text(k Key) string { return i.Values[k].Text }

// Day is a fact's day, zero where it is not given.
func (i Info) Day(k Key) day.Day { return i.Days[k] }

// When is a day or a part of a year in words, empty where it is not given.
func (i Info) When(k Key) string {
	if d := i.Day(k); !d.IsZero() {
		return d.Chinese()
	}
	return i.Parts[k]
}

// ReferenceDay is the day against which deadlines are judged: 数据截止日期,
// else 成文日期, never the clock. Where 数据截止日期 is given and is no day there is none: the
// document would say another day than it goes by.
func (i Info) ReferenceDay() day.Day {
	if i.Unjudged {
		return day.Day{}
	}
	if d := i.Day(DataDate); !d.IsZero() {
		return d
	}
	return i.Day(Dated)
}
