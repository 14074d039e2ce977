package pdf

import (
	"path/filepath"
	"strings"

	"tongbao/report/pdf/icc"
	"tongbao/report/pdf/object"
)

// catalog says in the document's root what it is: tagged, in Chinese, archival.
func (f *finisher) catalog(structure object.Ref, opt Options) {
	root := f.file.Root
	set := func(key string, value any) { f.file.Objects[root-1].Dict.Set(key, value) }
	part := 2
	if opt.Attachment != nil {
		part = 3
		spec := f.attach(opt.Attachment)
		set("AF", "["+spec.String()+"]")
		set("Names", "<</EmbeddedFiles <</Names ["+object.Text(opt.Attachment.Name)+" "+spec.String()+"]>>>>")
	}
	var metadata object.Dict
	metadata.Set("Type", "/Metadata")
	metadata.Set("Subtype", "/XML")
	set("Metadata", f.file.AddStream(metadata, xmp(f.doc.Meta, part)))
	set("OutputIntents", "["+f.colours().String()+"]")
	set("Lang", "(zh-CN)")
	set("MarkInfo", "<</Marked true>>")
	set("StructTreeRoot", structure)
	set("ViewerPreferences", "<</DisplayDocTitle true>>")
}

// colours are those of sRGB, so that the red of the masthead is the same
// wherever it is printed.
func (f *finisher) colours() object.Ref {
	var profile, intent object.Dict
	profile.Set("N", 3)
	stream := f.file.AddStream(profile, icc.SRGB())
	intent.Set("Type", "/OutputIntent")
	intent.Set("S", "/GTS_PDFA1")
	intent.Set("OutputConditionIdentifier", "(sRGB IEC61966-2.1)")
	intent.Set("Info", "(sRGB IEC61966-2.1)")
	intent.Set("DestOutputProfile", stream)
	return f.file.Add(intent)
}

// attach embeds the ledger (ISO 19005-3, 6.8).
func (f *finisher) attach(a *Attachment) object.Ref {
	var embedded, spec object.Dict
	embedded.Set("Type", "/EmbeddedFile")
	embedded.Set("Subtype", object.Name(mediaType(a.Name)))
	var params object.Dict
	params.Set("Size", len(a.Data))
	if date := pdfDate(f.doc.Meta.Date); date != "" {
		params.Set("ModDate", date)
	}
	embedded.Set("Params", params)
	stream := f.file.AddStream(embedded, a.Data).String()
	spec.Set("Type", "/Filespec")
	spec.Set("F", object.Text(a.Name))
	spec.Set("UF", object.Text(a.Name))
	spec.Set("Desc", object.Text("整改台账"))
	spec.Set("AFRelationship", "/Source")
	spec.Set("EF", "<</F "+stream+"/UF "+stream+">>")
	return f.file.Add(spec)
}

// mediaType tells what a ledger file is. The machine's own table is not asked:
// the bytes would depend on it.
func mediaType(name string) string {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".xlsx":
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	case ".xlsm":
		return "application/vnd.ms-excel.sheet.macroEnabled.12"
	case ".xls", ".et":
		return "application/vnd.ms-excel"
	case ".csv":
		return "text/csv"
	case ".tsv":
		return "text/tab-separated-values"
	}
	return "application/octet-stream"
}
