"""The shipped faces: what each is made from and what is done to it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Recipe:
    """How one shipped face is made. Lengths are in 1/1000 em."""

    file: str  # what it is called among the shipped faces
    family: str
    style: str
    weight: int
    source: str  # path under the source folder
    charset: str  # a function of charset.py
    signs: str = ""  # where all that is not Han comes from, if not from the source
    rise: int = 0  # moves all outlines up
    tolerance: float = 0.0  # of cubic curves made quadratic; 0 for sources that are quadratic
    dropped: frozenset = frozenset()  # characters better taken from the next face of the chain


# Fandol's Han glyphs stand lower than Noto's: the middle of their ink is at
# 0.30 em, that of Noto's at 0.37 em. Raised by the difference, all faces can
# be mixed on one baseline.
FANDOL_RISE = 70

# Of Fandol's curves: 1/500 em is 0.01 mm in text of 16 pt.
FANDOL_TOLERANCE = 2.0

# Fandol's ～ is a small Latin tilde, its ￥ has the shape of a dollar sign, its ™
# that of a quotation mark, its ￣ that of a hyphen.
FANDOL_DROPPED = frozenset((0xFF5E, 0xFFE5, 0x2122, 0xFFE3))

# The em box that official Chinese faces have.
ASCENT, DESCENT = 880, -120

FANDOL = "fandol/Fandol"
SANS = "noto-sans-sc/"
SERIF = "noto-serif-sc/"


def fandol(file, family, style, weight, source, signs=""):
    return Recipe(file, "Tongbao " + family, style, weight, FANDOL + source, "common",
                  signs and FANDOL + signs, FANDOL_RISE, FANDOL_TOLERANCE, FANDOL_DROPPED)


# FandolFang has sans-serif letters, digits and brackets of twice its strokes'
# weight, FandolKai upright-italic ones of 0.555 em: both take FandolSong's,
# which are as light as their own strokes and have digits of 0.5 em.
RECIPES = (
    fandol("fangsong.ttf", "FangSong", "Regular", 400, "Fang-Regular.otf", "Song-Regular.otf"),
    fandol("kai.ttf", "Kai", "Regular", 400, "Kai-Regular.otf", "Song-Regular.otf"),
    fandol("xiaobiaosong.ttf", "XiaoBiaoSong", "Bold", 700, "Song-Bold.otf"),
    Recipe("xiaobiaosong-rare.ttf", "Tongbao XiaoBiaoSong Rare", "Bold", 700,
           SERIF + "700Bold/NotoSerifSC_700Bold.ttf", "beyond_gb2312"),
    Recipe("hei.ttf", "Tongbao Hei", "Medium", 500,
           SANS + "500Medium/NotoSansSC_500Medium.ttf", "common"),
    Recipe("song.ttf", "Tongbao Song", "Regular", 400,
           SERIF + "400Regular/NotoSerifSC_400Regular.ttf", "wide"),
)

# Characters that a source may lack, and the one that looks the same.
ALIASES = {
    0x00A0: 0x0020,  # no-break space
    0x2011: 0x002D,  # no-break hyphen
    0x2015: 0x2014,  # ― what some encodings of GB 2312 make of the dash
    0x2027: 0x00B7,  # ‧ the other middle dot
    0x301C: 0xFF5E,  # 〜 the other wave
}
