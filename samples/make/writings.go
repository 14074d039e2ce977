package main

import "strings"

// writingFolder has a ledger for each way of writing, of the kind that it is for.
const writingFolder = "各种写法"

// writings makes all ledgers of the folder.
func writings() (map[string][]byte, error) {
	entries, err := data.ReadDir("data/" + writingFolder)
	if err != nil {
		return nil, err
	}
	made := map[string][]byte{}
	for i, entry := range entries {
		name := strings.TrimSuffix(entry.Name(), ".txt")
		s, err := readData(writingFolder, name)
		if err != nil {
			return nil, err
		}
		sheets, err := pictures(s)
		if err != nil {
			return nil, err
		}
		file := name + ".xlsx"
		if made[file], err = paint(file, sheets, looks[i%len(looks)]); err != nil {
			return nil, err
		}
	}
	return made, nil
}
