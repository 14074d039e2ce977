// Package nearest finds the word that somebody probably meant.
package nearest

import "unicode/utf8"

// Word returns the word that differs least from another, empty where none is near.
func Word(word string, known []string) string {
	best, cost := "", 1+(utf8.RuneCountInString(word)+1)/2
	for _, k := range known {
		if d := distance([]rune(word), []rune(k)); d < cost {
			best, cost = k, d
		}
	}
	return best
}

// distance is how many characters must be put in, taken out or changed.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j, y := range b {
			change := diagonal
			if x != y {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
