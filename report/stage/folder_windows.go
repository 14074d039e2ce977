package stage

// folderToDisk does nothing: Windows has no such request, and its file systems keep a
// journal of folders.
func folderToDisk(string) error { return nil }
