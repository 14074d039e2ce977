package main

import "os"

// unique are the paths of different files, in order. Where several lead to one file, the
// first that is no link to another stands for them; linked are the others that are
// different names.
func unique(paths []string) (files, linked []string) {
	seen := map[string]bool{}
	known := map[size][]int{} // places in files
	for _, path := range paths {
		key := absolute(path)
		if seen[key] {
			continue
		}
		seen[key] = true
		info, err := os.Stat(path)
		if err != nil || !info.Mode().IsRegular() {
			files = append(files, path)
			continue
		}
		of := size{info.Size(), info.ModTime().UnixNano()}
		if i := indexOf(info, files, known[of]); i < 0 {
			known[of] = append(known[of], len(files))
			files = append(files, path)
		} else if isLink(files[i]) && !isLink(path) {
			files[i], path = path, files[i]
			linked = append(linked, path)
		} else {
			linked = append(linked, path)
		}
	}
	return files, linked
}

// A size is what all names of one file have in common, and few files have.
type size struct{ bytes, changed int64 }

// indexOf is the place, one of those given, of another name of a file; -1 where there
// is none.
func indexOf(info os.FileInfo, files []string, places []int) int {
	for _, i := range places {
		if other, err := os.Stat(files[i]); err == nil && os.SameFile(info, other) {
			return i
		}
	}
	return -1
}

func isLink(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode()&os.ModeSymlink != 0
}
