package pdf

import (
	"fmt"
	"time"

	"tongbao/report/notice"
	"tongbao/report/pdf/icc"
	"tongbao/report/pdf/object"
)

const (
	language = "zh-CN"
	producer = "tongbao"
)

// beijing is the zone that the days of official documents are in.
var beijing = time.FixedZone("", 8*60*60)

// madeOn returns the beginning of the document's day; zero where it has none.
func madeOn(meta notice.Meta) time.Time {
	made, err := time.ParseInLocation(time.DateOnly, meta.Date, beijing)
	if err != nil {
		return time.Time{}
	}
	return made
}

// describe adds the file's description: twice, as an information
// dictionary and as XMP, which must agree; the language; and the output intent,
// the profile that defines its colours.
func describe(file *object.File, meta notice.Meta, made time.Time, opt Options) error {
	info, err := file.At(file.Info)
	if err != nil {
		return err
	}
	info.Dict = infoDict(meta, made)
	metadata := file.AddStream(object.Dict{
		{Key: "Type", Value: "/Metadata"},
		{Key: "Subtype", Value: "/XML"},
	}, xmp(meta, made, opt.part()))
	intent := outputIntent(file)
	catalog, err := file.At(file.Root)
	if err != nil {
		return err
	}
	catalog.Dict.Delete("Names") // an empty one, as gofpdf writes it
	catalog.Dict.Set("Metadata", metadata)
	catalog.Dict.Set("OutputIntents", "["+intent.String()+"]")
	catalog.Dict.Set("Lang", "("+language+")")
	catalog.Dict.Set("ViewerPreferences", "<</DisplayDocTitle true>>")
	return nil
}

// part returns the part of PDF/A: only the third allows any file as an attachment.
func (o Options) part() int {
	if o.Attachment != nil {
		return 3
	}
	return 2
}

func infoDict(meta notice.Meta, made time.Time) object.Dict {
	var d object.Dict
	for _, e := range []object.Entry{
		{Key: "Title", Value: meta.Title},
		{Key: "Author", Value: meta.Author},
		{Key: "Subject", Value: meta.Subject},
		{Key: "Creator", Value: producer},
		{Key: "Producer", Value: producer},
	} {
		if e.Value != "" {
			d.Set(e.Key, object.Text(e.Value))
		}
	}
	if !made.IsZero() {
		d.Set("CreationDate", date(made))
		d.Set("ModDate", date(made))
	}
	return d
}

// date returns a time as PDF syntax (ISO 32000-1, 7.9.4).
func date(t time.Time) string {
	zone := t.Format("-0700")
	return fmt.Sprintf("(D:%s%s'%s')", t.Format("20060102150405"), zone[:3], zone[3:])
}

// outputIntent returns the colour profile with its dictionary (ISO 19005-2, 6.2.3).
func outputIntent(file *object.File) object.Ref {
	profile := file.AddStream(object.Dict{{Key: "N", Value: "3"}}, icc.SRGB())
	return file.Add(object.Dict{
		{Key: "Type", Value: "/OutputIntent"},
		{Key: "S", Value: "/GTS_PDFA1"},
		{Key: "OutputConditionIdentifier", Value: "(sRGB)"},
		{Key: "Info", Value: "(sRGB IEC61966-2.1)"},
		{Key: "DestOutputProfile", Value: profile.String()},
	})
}
