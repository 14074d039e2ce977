package main

import "golang.org/x/sys/windows"

func documents() string {
	folder, err := windows.KnownFolderPath(windows.FOLDERID_Documents, 0)
	if err != nil {
		return firstFolder("Documents")
	}
	return folder
}
