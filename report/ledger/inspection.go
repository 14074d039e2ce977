package ledger

import (
	"strings"

	"tongbao/report/internal/pattern"
)

// The words for an inspection: the centre and the provinces send 巡视, cities and
// counties 巡察.
const (
	Xunshi = "巡视"
	Xuncha = "巡察"
)

// InspectionKeys are the facts that tell which of the two took place, the surest
// first: a team knows what it is, and a body can send one kind alone, while the title
// is written by the office that was inspected.
var InspectionKeys = []Key{Team, InspectionType, Sender, Title}

// Inspection returns the word for what took place and the fact that tells it. Where
// none does, by is empty and the word is 巡察, which is by far the more frequent.
func (i Info) Inspection() (word string, by Key) {
	for _, key := range InspectionKeys {
		if word := i.InspectionIn(key); word != "" {
			return word, key
		}
	}
	return Xuncha, ""
}

// InspectionIn returns what one of InspectionKeys tells: the one of the two words that
// it has, or what the body sends that 派出党委 names. It is empty where the fact tells
// neither or both.
func (i Info) InspectionIn(key Key) string {
	text := i.Text(key)
	shi, cha := strings.Contains(text, Xunshi), strings.Contains(text, Xuncha)
	switch {
	case shi && cha:
		return ""
	case shi:
		return Xunshi
	case cha:
		return Xuncha
	case key == Sender:
		return sentBy(text)
	}
	return ""
}

// Names of party committees by their level, as they end. The committees of the four
// cities under the centre are those of provinces.
var (
	highCommittee = pattern.Of(`(?:中央(?:委员会)?|自治区党委|(?:省|自治区|(?:北京|天津|上海|重庆)市)委(?:员会)?)$`)
	lowCommittee  = pattern.Of(`[市县区旗州盟地]委(?:员会)?$`)
)

// sentBy is what a party committee sends, empty for a body of unknown level.
func sentBy(committee string) string {
	switch committee = strings.TrimSpace(committee); {
	case highCommittee().MatchString(committee):
		return Xunshi
	case lowCommittee().MatchString(committee):
		return Xuncha
	}
	return ""
}
