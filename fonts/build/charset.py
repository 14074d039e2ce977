"""Which characters the shipped faces have."""

from pathlib import Path

STANDARD = Path(__file__).parent.parent / "standard.txt"

# Letters, punctuation, signs, numbers in circles, lines, kana, full-width forms.
SYMBOLS = (
    (0x0020, 0x007E), (0x00A0, 0x00AC), (0x00AE, 0x017F), (0x01CD, 0x01DC),
    (0x0251, 0x0251), (0x0261, 0x0261), (0x02C7, 0x02D9), (0x0391, 0x03C9),
    (0x0401, 0x0451), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x209C),
    (0x20A0, 0x20BF), (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF),
    (0x2312, 0x2312), (0x2460, 0x24FF), (0x2500, 0x25FF), (0x2600, 0x266F),
    (0x2713, 0x2717), (0x2776, 0x2793), (0x3000, 0x303F), (0x3041, 0x30FF),
    (0x3105, 0x312F), (0x3200, 0x33FF), (0xFE10, 0xFE19), (0xFF01, 0xFFE6),
)

# Everything Han that GB 18030-2022 asks for at its level 2, and what there is
# of the planes beyond the basic one.
HAN = ((0x2E80, 0x2FDF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))


def standard():
    """通用规范汉字表 (2013): 8,105 characters."""
    return {ord(c) for c in STANDARD.read_text(encoding="utf-8") if c != "\n"}


def gb2312():
    """GB/T 2312-1980: 6,763 characters and its signs."""
    pairs = (bytes((a, b)) for a in range(0xA1, 0xF8) for b in range(0xA1, 0xFF))
    return {ord(c) for p in pairs for c in p.decode("gb2312", "ignore")}


def ranges(*spans):
    return {c for first, last in spans for c in range(first, last + 1)}


def common():
    """What the faces of the text have."""
    return standard() | gb2312() | ranges(*SYMBOLS)


def beyond_gb2312():
    """What a face made for GB/T 2312 lacks of the standard, and the signs."""
    return standard() - gb2312() | ranges(*SYMBOLS)


def wide():
    """What the last face of every chain has."""
    return common() | ranges(*HAN)


def full_width():
    """The marks and signs that take one em in Chinese text; not ′ and ″, which follow numbers."""
    pairs = (bytes((a, b)) for a in (0xA1, 0xA2) for b in range(0xA1, 0xFF))
    signs = {ord(c) for p in pairs for c in p.decode("gb2312", "ignore")}
    return {c for c in signs if c >= 0x2010} - {0x2032, 0x2033} | {0x00B7, 0x2014, 0x2027}


def is_han(code):
    return code >= 0x3400 and not 0xFE10 <= code <= 0xFFEF or code == 0x3007
