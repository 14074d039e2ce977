package report

import (
	"fmt"
	"os"
	"path/filepath"

	"tongbao/report/finding"
	"tongbao/report/internal/draft"
)

// checksBeside tells of workbooks with checks that earlier runs left where the public
// version goes: they hide nothing. They may have what a person wrote into them, so that
// they are not removed.
func (j *Job) checksBeside() finding.List {
	if !j.Public {
		return nil
	}
	internal := *j
	internal.Public = false
	var list finding.List
	for _, ending := range []string{checkBook, draft.Name(checkBook)} {
		path := internal.output(ending)
		if info, err := os.Lstat(path); err != nil || !info.Mode().IsRegular() {
			continue
		}
		list = append(list, checksBesideKind.At(finding.In(filepath.Base(j.Path), ""),
			fmt.Sprintf("输出文件夹里有以前做的校验表“%s”，里面的个人信息没有遮盖。", j.stem()+ending),
			"请不要把它和公开版一起交出去；最好移到别的文件夹。"))
	}
	return list
}
