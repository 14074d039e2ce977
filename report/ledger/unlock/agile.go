package unlock

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/xml"
	"hash"
	"slices"
)

// agileInfo is the XML of EncryptionInfo, as far as it is needed.
type agileInfo struct {
	Data keyData  `xml:"keyData"`
	Keys []keyKey `xml:"keyEncryptors>keyEncryptor>encryptedKey"`
}

// keyData says how a key encrypts.
type keyData struct {
	Cipher   string `xml:"cipherAlgorithm,attr"`
	Chaining string `xml:"cipherChaining,attr"`
	HashName string `xml:"hashAlgorithm,attr"`
	KeyBits  int    `xml:"keyBits,attr"`
	Salt     base   `xml:"saltValue,attr"`
}

// keyKey is the key of the content, encrypted with one made of the password.
type keyKey struct {
	XMLName xml.Name
	keyData
	Rounds   int  `xml:"spinCount,attr"`
	Verifier base `xml:"encryptedVerifierHashInput,attr"`
	Hash     base `xml:"encryptedVerifierHashValue,attr"`
	Key      base `xml:"encryptedKeyValue,attr"`
}

// base is bytes written in base64.
type base []byte

func (b *base) UnmarshalText(text []byte) (err error) {
	*b, err = base64.StdEncoding.AppendDecode(nil, bytes.TrimSpace(text))
	return err
}

const (
	maxInfo     = 64 << 10 // bytes of the XML; a program writes one
	segment     = 4096     // bytes that are encrypted by themselves
	byPassword  = "http://schemas.microsoft.com/office/2006/keyEncryptor/password"
	longestSalt = 1024
	shortFiller = 0x36 // what a hash that is too short for a key is filled with
)

// What the hash of the password is hashed with, for each thing that it encrypts.
var (
	forVerifier = []byte{0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79}
	forHash     = []byte{0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E}
	forKey      = []byte{0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6}
)

func decryptAgile(info, content []byte) ([]byte, error) {
	var a agileInfo
	if len(info) > maxInfo || xml.Unmarshal(info, &a) != nil {
		return nil, ErrDamaged
	}
	for _, k := range a.Keys {
		if k.XMLName.Space != byPassword {
			continue
		}
		key, err := k.open()
		if err != nil {
			return nil, err
		}
		return a.Data.segments(key, content)
	}
	return nil, ErrLocked
}

// open returns the key of the content.
func (k keyKey) open() ([]byte, error) {
	h := k.hash()
	if h == nil || k.Rounds < 0 || k.Rounds > maxRounds || len(k.Salt) > longestSalt {
		return nil, ErrLocked
	}
	sum := digest(h, k.Salt, wide(Password))
	for i := range k.Rounds {
		sum = digest(h, word(i), sum)
	}
	open := func(purpose, encrypted []byte) ([]byte, error) {
		return k.decrypt(resized(digest(h, sum, purpose), k.KeyBits/8), k.Salt, encrypted)
	}
	verifier, err := open(forVerifier, k.Verifier)
	if err != nil {
		return nil, err
	}
	expected, err := open(forHash, k.Hash)
	if err != nil {
		return nil, err
	}
	if !startsWith(expected, digest(h, verifier)) {
		return nil, ErrLocked
	}
	key, err := open(forKey, k.Key)
	if err != nil {
		return nil, err
	}
	return key[:min(len(key), k.KeyBits/8)], nil
}

// segments decrypts the content, each segment with an initial vector of its own.
func (d keyData) segments(key, content []byte) ([]byte, error) {
	h := d.hash()
	if h == nil || len(d.Salt) > longestSalt {
		return nil, ErrLocked
	}
	plain := make([]byte, 0, len(content))
	number := 0
	for part := range slices.Chunk(content, segment) {
		b, err := d.decrypt(key, digest(h, d.Salt, word(number)), part)
		if err != nil {
			return nil, err
		}
		plain = append(plain, b...)
		number++
	}
	return plain, nil
}

// decrypt decrypts whole blocks of AES that are chained.
func (d keyData) decrypt(key, vector, encrypted []byte) ([]byte, error) {
	if d.Cipher != "AES" || d.Chaining != "ChainingModeCBC" {
		return nil, ErrLocked
	}
	block, err := aes.NewCipher(key)
	if err != nil || len(encrypted)%aes.BlockSize != 0 {
		return nil, ErrDamaged
	}
	plain := make([]byte, len(encrypted))
	cipher.NewCBCDecrypter(block, resized(vector, aes.BlockSize)).CryptBlocks(plain, encrypted)
	return plain, nil
}

// hash returns the hash with a name, nil for unknown ones.
func (d keyData) hash() hash.Hash {
	switch d.HashName {
	case "MD5":
		return md5.New()
	case "SHA1", "SHA-1":
		return sha1.New()
	case "SHA256", "SHA-256":
		return sha256.New()
	case "SHA384", "SHA-384":
		return sha512.New384()
	case "SHA512", "SHA-512":
		return sha512.New()
	}
	return nil
}

func digest(h hash.Hash, parts ...[]byte) []byte {
	h.Reset()
	for _, part := range parts {
		h.Write(part)
	}
	return h.Sum(nil)
}

// resized returns the first size bytes of a hash, filled up where it is shorter; sizes
// that no key has become an error of the cipher.
func resized(sum []byte, size int) []byte {
	size = min(max(size, 0), 64)
	for len(sum) < size {
		sum = append(sum, shortFiller)
	}
	return sum[:size]
}
