package opc

import (
	"errors"
	"fmt"
)

// Bounds on what is read of one package.
const (
	// maxParts is what a zip file without the 64-bit extension can hold. Office
	// programs write some ten parts a sheet, and one for each picture.
	maxParts = 1<<16 - 1

	// maxPart is the most bytes that one part may have. The sheet of a ledger of
	// 100,000 rows has about 160 MB, one of which twenty columns are formatted
	// down to the last row about 500 MB.
	maxPart = 512 << 20

	// maxUnzipped is the most bytes that all parts read of a package may have,
	// one that is read twice counting twice: it bounds the time, too.
	maxUnzipped = 768 << 20

	// leastUnzipped is how many bytes they may have whatever the size of the package,
	// and unzippedPerByte how many more for each of its bytes. Sheets that are formatted
	// down to their last row unpack to some thirty times what they have packed.
	leastUnzipped   = 32 << 20
	unzippedPerByte = 100

	// maxRelations is the most bytes of one part's relations, and maxTargets how many
	// there may be. A sheet has at most 65,530 links, each of which is a relation with
	// an address.
	maxRelations = 32 << 20
	maxTargets   = 1 << 17

	// maxDepth is how deep elements may nest in a part of relations; they are two.
	maxDepth = 64
)

var (
	// ErrTooLarge tells that a package holds more than the bounds let in.
	ErrTooLarge = errors.New("opc: too large")

	// ErrDamaged tells that a package is not what it should be: no zip file, a part
	// missing, a checksum wrong, relations that are no sound XML.
	ErrDamaged = errors.New("opc: damaged")
)

var errNoPart = errors.New("no such part")

// unzipped is how many bytes may be unpacked of a package of so many bytes.
func unzipped(size int64) int64 {
	return min(leastUnzipped+size*unzippedPerByte, maxUnzipped)
}

func damaged(part string, cause error) error {
	return fmt.Errorf("%w: %s: %w", ErrDamaged, part, cause)
}
