package pdf

import (
	"crypto/md5"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"tongbao/report/pdf/object"
)

// attach puts a file inside the file, as the source of its content
// (ISO 19005-3, 6.8 and annex E).
func attach(file *object.File, a *Attachment, made time.Time) error {
	if a == nil {
		return nil
	}
	data := file.AddStream(object.Dict{
		{Key: "Type", Value: "/EmbeddedFile"},
		{Key: "Subtype", Value: object.Name(mediaType(a.Name))},
		{Key: "Params", Value: a.params(made).String()},
	}, append([]byte{}, a.Data...)) // a stream even where it is empty
	spec := file.Add(object.Dict{
		{Key: "Type", Value: "/Filespec"},
		{Key: "F", Value: object.Text(a.Name)},
		{Key: "UF", Value: object.Text(a.Name)},
		{Key: "Desc", Value: object.Text("整改台账")},
		{Key: "AFRelationship", Value: "/Source"},
		{Key: "EF", Value: fmt.Sprintf("<</F %v/UF %v>>", data, data)},
	})
	catalog, err := file.At(file.Root)
	if err != nil {
		return err
	}
	catalog.Dict.Set("AF", "["+spec.String()+"]")
	catalog.Dict.Set("Names", fmt.Sprintf("<</EmbeddedFiles <</Names [%s %v]>>>>", object.Text(a.Name), spec))
	return nil
}

// params returns the size, the document's day and the checksum that PDF asks for,
// which is MD5 (ISO 32000-1, table 46).
func (a *Attachment) params(made time.Time) object.Dict {
	d := object.Dict{{Key: "Size", Value: fmt.Sprint(len(a.Data))}}
	d.Set("CheckSum", fmt.Sprintf("<%X>", md5.Sum(a.Data)))
	if !made.IsZero() {
		d.Set("ModDate", date(made))
	}
	return d
}

// mediaType returns the media type of a ledger's file. The machine's own table is
// not used: the bytes would depend on it.
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
