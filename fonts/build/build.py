"""Makes the faces that tongbao ships. How to run it: see README.md beside it."""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

import charset
from faces import ALIASES, ASCENT, DESCENT, RECIPES
from outlines import EM, Drawer

GPL = ("GNU General Public License 3 with the font exception; see COPYING.Fandol.txt.",
       "https://www.gnu.org/licenses/gpl-3.0.html")
OFL = ("SIL Open Font License 1.1; see OFL.NotoSansSC.txt and OFL.NotoSerifSC.txt.", "https://openfontlicense.org")


def pick(folder, recipe):
    """What is wanted and there is: code to the drawer and source code of its glyph."""
    main = Drawer(TTFont(folder / recipe.source), recipe)
    signs = Drawer(TTFont(folder / recipe.signs), recipe) if recipe.signs else main
    found = {}
    for code in sorted((getattr(charset, recipe.charset)() | set(ALIASES)) - recipe.dropped):
        drawer = main if charset.is_han(code) else signs
        source = code if code in drawer.cmap else ALIASES.get(code)
        if source in drawer.cmap and source not in recipe.dropped:
            found[code] = (drawer, source)
    return found


def outlines(found):
    """Glyph order, character map, glyphs and advances; one glyph for each source code."""
    order, cmap = [".notdef"], {}
    glyphs, advances = {".notdef": TTGlyphPen(None).glyph()}, {".notdef": EM}
    for code, (drawer, source) in found.items():
        name = cmap[code] = "u%05X" % source
        if name not in glyphs:
            order.append(name)
            glyphs[name], advances[name] = drawer.draw(source)
    return order, cmap, glyphs, advances


def names(source, recipe):
    """The names of the result, and whose work it is made from."""
    licence, url = GPL if recipe.tolerance else OFL
    postscript = recipe.family.replace(" ", "") + "-" + recipe.style
    origin = source["name"].getDebugName(6) + ", " + source["name"].getDebugName(5)
    return {
        "copyright": source["name"].getDebugName(0),
        "familyName": recipe.family,
        "styleName": recipe.style,
        "uniqueFontIdentifier": "tongbao;" + postscript,
        "fullName": recipe.family + " " + recipe.style,
        "version": "Version 1.000",
        "psName": postscript,
        "designer": source["name"].getDebugName(9),
        "description": "Changed from %s: cut, unhinted, fitted for official Chinese documents." % origin,
        "licenseDescription": licence,
        "licenseInfoURL": url,
    }


def build(folder, recipe, target):
    """Makes one face; its size in bytes is returned."""
    source = TTFont(folder / recipe.source)
    order, cmap, glyphs, advances = outlines(pick(folder, recipe))
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs)
    table = builder.font["glyf"]
    builder.setupHorizontalMetrics({n: (w, getattr(table[n], "xMin", 0)) for n, w in advances.items()})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=DESCENT)
    builder.setupNameTable(names(source, recipe), mac=False)
    builder.setupOS2(version=4, usWeightClass=recipe.weight, fsType=0, achVendID="TBAO",
                     sTypoAscender=ASCENT, sTypoDescender=DESCENT, sTypoLineGap=0,
                     usWinAscent=ASCENT, usWinDescent=-DESCENT, sCapHeight=700, sxHeight=450,
                     ulCodePageRange1=1 << 18 | 1)
    builder.font["OS/2"].recalcUnicodeRanges(builder.font)
    builder.setupPost(keepGlyphNames=False)
    head = builder.font["head"]
    head.created, head.modified = source["head"].created, source["head"].modified
    builder.font.recalcTimestamp = False
    builder.save(target)
    return target.stat().st_size


def main(folder, target, *only):
    for recipe in RECIPES:
        if only and recipe.file not in only:
            continue
        size = build(Path(folder), recipe, Path(target) / recipe.file)
        print("%-24s %5.1f MB" % (recipe.file, size / 1e6), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
