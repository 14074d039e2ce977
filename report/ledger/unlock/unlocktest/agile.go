// Package unlocktest encrypts workbooks for the tests of what opens them.
package unlocktest

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"slices"
	"unicode/utf16"
)

func wide(password string) (b []byte) {
	for _, unit := range utf16.Encode([]rune(password)) {
		b = binary.LittleEndian.AppendUint16(b, unit)
	}
	return b
}

func word(n int) []byte { return binary.LittleEndian.AppendUint32(nil, uint32(n)) }

// some returns bytes that look like random ones and are not.
func some(n int, seed byte) []byte {
	sum := sha512.Sum512([]byte{seed})
	return slices.Repeat(sum[:], n/len(sum)+1)[:n]
}

func digest(parts ...[]byte) []byte {
	sum := sha512.Sum512(slices.Concat(parts...))
	return sum[:]
}

func chained(key, vector, plain []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err)
	}
	plain = append(slices.Clone(plain), make([]byte, (aes.BlockSize-len(plain)%aes.BlockSize)%aes.BlockSize)...)
	cipher.NewCBCEncrypter(block, vector[:aes.BlockSize]).CryptBlocks(plain, plain)
	return plain
}

// Agile encrypts a package as Excel 2010 and later do, and returns the streams
// EncryptionInfo and EncryptedPackage. rounds is how often the password is hashed.
func Agile(plain []byte, password string, rounds int) (info, encrypted []byte) {
	key, dataSalt, salt, verifier := some(32, 1), some(16, 2), some(16, 3), some(16, 4)
	sum := digest(salt, wide(password))
	for i := range rounds {
		sum = digest(word(i), sum)
	}
	seal := func(purpose uint64, plain []byte) string {
		with := digest(sum, binary.BigEndian.AppendUint64(nil, purpose))
		return base64.StdEncoding.EncodeToString(chained(with[:32], salt, plain))
	}
	const look = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"`
	xml := fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">`+
		`<keyData %s saltValue="%s"/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">`+
		`<p:encryptedKey spinCount="%d" %s saltValue="%s" encryptedVerifierHashInput="%s" encryptedVerifierHashValue="%s" encryptedKeyValue="%s"/>`+
		`</keyEncryptor></keyEncryptors></encryption>`,
		look, base64.StdEncoding.EncodeToString(dataSalt), rounds, look, base64.StdEncoding.EncodeToString(salt),
		seal(0xFEA7D2763B4B9E79, verifier), seal(0xD7AA0F6D3061344E, digest(verifier)), seal(0x146E0BE7ABACD0D6, key))
	info = append([]byte{4, 0, 4, 0, 0x40, 0, 0, 0}, xml...)
	encrypted = binary.LittleEndian.AppendUint64(nil, uint64(len(plain)))
	number := 0
	for part := range slices.Chunk(plain, 4096) {
		encrypted = append(encrypted, chained(key, digest(dataSalt, word(number)), part)...)
		number++
	}
	return info, encrypted
}
