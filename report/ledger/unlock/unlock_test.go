package unlock

import (
	"bytes"
	"errors"
	"testing"

	"github.com/xuri/excelize/v2"

	"tongbao/report/ledger/compound"
	"tongbao/report/ledger/compound/compoundtest"
	"tongbao/report/ledger/unlock/unlocktest"
)

// content is longer than what is encrypted at a time.
var content = bytes.Repeat([]byte("PK整改台账"), 700)

func TestAgilePackage(t *testing.T) {
	info, encrypted := unlocktest.Agile(content, Password, 1000)
	got, err := Package(info, encrypted)
	if err != nil || !bytes.Equal(got, content) {
		t.Errorf("%d bytes, %v", len(got), err)
	}
	// Another program must open what the test encrypts.
	file := compoundtest.Write(compoundtest.Stream{Name: "EncryptionInfo", Content: info},
		compoundtest.Stream{Name: "EncryptedPackage", Content: encrypted})
	if got, err := excelize.Decrypt(file, &excelize.Options{Password: Password}); err != nil || !bytes.Equal(got, content) {
		t.Errorf("excelize: %d bytes, %v", len(got), err)
	}
}

func TestStandardPackage(t *testing.T) {
	for password, want := range map[string]error{Password: nil, "secret": ErrLocked} {
		info, encrypted := standardStreams(t, password)
		got, err := Package(info, encrypted)
		if !errors.Is(err, want) || want == nil && !bytes.Equal(got, content) {
			t.Errorf("%s: %d bytes, %v", password, len(got), err)
		}
	}
}

func standardStreams(t testing.TB, password string) (info, encrypted []byte) {
	file, err := excelize.Encrypt(content, &excelize.Options{Password: password})
	if err != nil {
		t.Fatal(err)
	}
	f, err := compound.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	info, _, _ = f.Stream("EncryptionInfo")
	encrypted, _, _ = f.Stream("EncryptedPackage")
	return info, encrypted
}

func TestPackagesThatStayLocked(t *testing.T) {
	info, encrypted := unlocktest.Agile(content, Password, 10)
	other, _ := unlocktest.Agile(content, "secret", 10)
	replaced := func(old, with string) []byte { return bytes.ReplaceAll(info, []byte(old), []byte(with)) }
	for _, c := range []struct {
		name      string
		info      []byte
		encrypted []byte
		want      error
	}{
		{"another password", other, encrypted, ErrLocked},
		{"too many rounds", replaced(`spinCount="10"`, `spinCount="1000001"`), encrypted, ErrLocked},
		{"rounds below none", replaced(`spinCount="10"`, `spinCount="-1"`), encrypted, ErrLocked},
		{"an unknown hash", replaced("SHA512", "RIPEMD-160"), encrypted, ErrLocked},
		{"an unknown cipher", replaced(`"AES"`, `"DES"`), encrypted, ErrLocked},
		{"an unknown chaining", replaced("ModeCBC", "ModeCFB"), encrypted, ErrLocked},
		{"a certificate alone", replaced("keyEncryptor/password", "keyEncryptor/certificate"), encrypted, ErrLocked},
		{"a size of keys that there is none of", replaced(`keyBits="256"`, `keyBits="-8"`), encrypted, ErrDamaged},
		{"no XML", info[:20], encrypted, ErrDamaged},
		{"an unknown version", []byte{3, 0, 3, 0, 0, 0, 0, 0}, encrypted, ErrLocked},
		{"a short package", info, encrypted[:len(encrypted)-64], ErrDamaged},
		{"no package", info, nil, ErrDamaged},
		{"a short header", []byte{3, 0, 2, 0, 0, 0, 0, 0, 255, 0, 0, 0}, encrypted, ErrDamaged},
	} {
		if _, err := Package(c.info, c.encrypted); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

func TestFilePassRecordsThatStayLocked(t *testing.T) {
	body := func(m unlocktest.Method, password string) []byte { return m.FilePass(password)[4:] }
	for m := unlocktest.MD5; m <= unlocktest.Obfuscation; m++ {
		if _, err := NewStream(body(m, Password), true); err != nil {
			t.Errorf("method %d: %v", m, err)
		}
		if _, err := NewStream(body(m, "secret"), true); !errors.Is(err, ErrLocked) {
			t.Errorf("method %d with another password: %v", m, err)
		}
		if _, err := NewStream(body(m, Password)[:5], true); err == nil {
			t.Errorf("method %d cut short is unlocked", m)
		}
	}
	for name, data := range map[string][]byte{"nothing": nil, "an unknown kind": {2, 0}, "an unknown version": {1, 0, 9, 0, 9, 0}} {
		if _, err := NewStream(data, true); err == nil {
			t.Errorf("%s is unlocked", name)
		}
	}
}

func FuzzPackage(f *testing.F) {
	info, encrypted := unlocktest.Agile([]byte("PK"), Password, 3)
	f.Add(info, encrypted)
	info, encrypted = standardStreams(f, Password)
	f.Add(info, encrypted[:24])
	f.Fuzz(func(t *testing.T, info, encrypted []byte) {
		if plain, err := Package(info, encrypted); err == nil && len(plain) > len(encrypted) {
			t.Errorf("%d bytes of %d", len(plain), len(encrypted))
		}
	})
}

func FuzzNewStream(f *testing.F) {
	for m := unlocktest.MD5; m <= unlocktest.Obfuscation; m++ {
		f.Add(m.FilePass(Password)[4:], true)
	}
	f.Fuzz(func(t *testing.T, record []byte, wideRecord bool) {
		s, err := NewStream(record, wideRecord)
		if err == nil {
			s.Decrypt(make([]byte, 3000), 700, 4)
		}
	})
}
