package summary

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"slices"
	"sync"

	"github.com/klauspost/compress/flate"

	"tongbao/report/internal/opc"
)

// A Spool has the measures of a batch's units in a file of its own, so that a batch of
// ten thousand ledgers takes no more memory than one of ten. Where the system allows it
// the file has no name any more once it is made: nothing is left of it, whatever happens.
type Spool struct {
	file *os.File
	mu   sync.Mutex
	size int64
}

// A stretch is where the measures of a unit stand in a spool.
type stretch struct {
	spool *Spool
	at    int64
	size  int
}

// NewSpool makes a spool in the folder for temporary files.
func NewSpool() (*Spool, error) {
	file, err := os.CreateTemp("", "tongbao-*.tmp")
	if err != nil {
		return nil, err
	}
	os.Remove(file.Name()) // Windows refuses while it is open
	return &Spool{file: file}, nil
}

// Take moves the measures of a unit out of memory.
func (s *Spool) Take(u *Unit) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, err := s.file.WriteAt(u.packed, s.size); err != nil {
		return err
	}
	u.spooled = stretch{s, s.size, len(u.packed)}
	s.size += int64(len(u.packed))
	u.packed = nil
	return nil
}

// Close ends the spool. The units have no measures then.
func (s *Spool) Close() {
	s.file.Close()
	os.Remove(s.file.Name())
}

// rows returns the unit's measures, unpacked.
func (u *Unit) rows() ([]batchMeasure, error) {
	packed := u.packed
	if s := u.spooled; s.spool != nil {
		packed = make([]byte, s.size)
		if _, err := s.spool.file.ReadAt(packed, s.at); err != nil {
			return nil, err
		}
	}
	if packed == nil {
		return nil, nil
	}
	return unpack(packed)
}

// texts are the fields of a measure that are texts.
func (m *batchMeasure) texts() [9]*string {
	return [...]*string{&m.Aspect, &m.Problem, &m.Task, &m.Text, &m.Leader, &m.Office, &m.Deadline, &m.State, &m.Alarm}
}

// pack packs measures: of each its day, then its texts with their lengths.
func pack(rows []batchMeasure) ([]byte, error) {
	var data []byte
	for i := range rows {
		data = binary.AppendUvarint(data, uint64(rows[i].Serial))
		for _, text := range rows[i].texts() {
			data = binary.AppendUvarint(data, uint64(len(*text)))
			data = append(data, *text...)
		}
	}
	packed, err := opc.Pack("", data)
	return slices.Clip(packed.Content), err
}

var errSpool = errors.New("summary: the spool is damaged")

func unpack(packed []byte) ([]batchMeasure, error) {
	data, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		return nil, err
	}
	var rows []batchMeasure
	for len(data) > 0 {
		n, size := binary.Uvarint(data)
		row := batchMeasure{Serial: int(n)}
		data = data[max(size, 0):]
		for _, text := range row.texts() {
			n, size := binary.Uvarint(data)
			if size <= 0 || n > uint64(len(data)-size) {
				return nil, errSpool
			}
			*text, data = string(data[size:size+int(n)]), data[size+int(n):]
		}
		rows = append(rows, row)
	}
	return rows, nil
}
