package stage

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"syscall"
)

// Error tells which file could not be written, in a sentence for its user.
type Error struct {
	Path string
	Err  error
}

var (
	errFolder      = errors.New("is a folder")
	errSpecial     = errors.New("is no plain file")
	errProtected   = errors.New("is write-protected")
	errOtherFolder = errors.New("the files of a set are for one folder and those right below it")
	errNoFolder    = errors.New("is no folder, or a link to one")
)

// Unwrap returns what went wrong with the file.
func (e *Error) Unwrap() error { return e.Err }

// Error is a Chinese sentence with what to do.
func (e *Error) Error() string {
	for _, s := range sentences {
		if s.says(e.Err) {
			return fmt.Sprintf("“%s”%s", filepath.Base(e.Path), s.text)
		}
	}
	return fmt.Sprintf("“%s”无法写入：请检查文件夹是否存在、磁盘是否已满、文件名是否过长。", filepath.Base(e.Path))
}

// sentences tell what to do about an error, the first that it is.
var sentences = []struct {
	says func(error) bool
	text string
}{
	{is(errFolder), "已经是一个文件夹，不能写成文件。请移走它，或换一个输出文件夹。"},
	{is(errNoFolder), "所在的文件夹建不起来：那里已经有同名的文件，或者是一个链接。请移走它，或换一个输出文件夹。"},
	{is(errSpecial), "不是普通文件，不能覆盖它。请移走它，或换一个输出文件夹。"},
	{is(errProtected), "是只读文件，没有改动它。请取消它的“只读”属性，或换一个输出文件夹。"},
	{isReadOnly, "无法写入：所在的磁盘或光盘是只读的。请换一个输出文件夹，或把台账复制到自己的文件夹后再试。"},
	{is(fs.ErrPermission), "无法写入：没有写入这个文件夹的权限，或文件正被其他程序打开。请关闭该文件；没有权限的，请换一个输出文件夹，或把台账复制到自己的文件夹后再试。"},
	{isBusy, "正被其他程序打开。请关闭它后重试。"},
	{isFull, "无法写入：磁盘已满，或者超过了允许使用的空间。请清理磁盘，或换一个输出文件夹。"},
	{is(syscall.ENAMETOOLONG), "无法写入：文件名过长。请把台账的文件名改短后再试。"},
}

func is(target error) func(error) bool {
	return func(err error) bool { return errors.Is(err, target) }
}

// replaceable tells by its error why a file may not be written over.
func replaceable(old fs.FileInfo) error {
	switch {
	case old.IsDir():
		return errFolder
	case !old.Mode().IsRegular():
		return errSpecial
	case old.Mode().Perm()&0o200 == 0:
		return errProtected
	}
	return nil
}
