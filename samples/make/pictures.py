"""Draws the pictures of the page samples/各种台账/README.md: python3 samples/make/pictures.py

Run it at the repository's root. LibreOffice shows some rows of a ledger, with
narrower columns; what was recognised is drawn over them. Needs openpyxl and
Pillow, and the face below for the marks.
"""
import math
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter as letter
from openpyxl.worksheet.page import PageMargins
from PIL import Image, ImageDraw, ImageFont

FOLDER, OUT = Path("samples/各种台账"), Path("samples/pictures")
FACE = "wqy-zenhei.ttc"  # WenQuanYi Zen Hei, which Pillow finds among the installed faces
DPI = 144
PX = DPI / 72  # pixels in a point
GUTTER = 124  # pixels for the rows' labels
BLUE, GREEN, ORANGE, RED, PURPLE, TEAL, GREY = (
    "#1F6FB5", "#2E8B57", "#C77700", "#C0392B", "#7D4FB2", "#14828A", "#8A8A8A")
COLOURS = {"序号": GREY, "方面": BLUE, "反馈问题": GREEN, "具体问题": PURPLE, "整改措施及进展": ORANGE,
           "整改措施": ORANGE, "进展": ORANGE, "责任科室": TEAL, "完成时限": RED, "状态": BLUE, "完成日期": RED}


def face(size):
    return ImageFont.truetype(FACE, size)


def height(text, width):
    """The points that a text needs in a column of a width in the spreadsheet's unit.

    They are whole pixels at 96 to the inch, to which LibreOffice rounds them."""
    lines = 0
    for part in str(text or "").split("\n"):
        size = sum(0.5 if ord(c) < 256 else 1 for c in part)
        lines += max(math.ceil(size / (width * 0.43)), 1)
    return lines * 15 + 6


def cut(picture, path):
    """Saves a copy of the ledger with the picture's rows and widths alone; gives the sheet."""
    book = openpyxl.load_workbook(FOLDER / picture["file"])
    sheet = book[picture["sheet"]] if "sheet" in picture else book.active
    for other in book.worksheets:
        if other is not sheet:
            book.remove(other)
    narrow(sheet, picture)
    for row in range(1, max(picture["rows"]) + 1):
        fit(sheet, row, picture)
    for span in sheet.merged_cells.ranges:
        stretch(sheet, span, picture)
    for block in picture.get("left", []):
        for c in (c for row in sheet[block] for c in row):
            c.alignment = Alignment(horizontal="left", vertical="center", wrap_text=True)
    on_one_page(sheet, f"A1:{letter(len(picture['widths']))}{max(picture['rows'])}")
    book.save(path)
    return sheet


def narrow(sheet, picture):
    for i, width in enumerate(picture["widths"], 1):
        column = sheet.column_dimensions[letter(i)]
        column.min = column.max = i  # not for its neighbours of the same width too
        column.width, column.hidden = width, width == 0


def fit(sheet, row, picture):
    """Gives a row the height of its texts, or hides it."""
    needs = [22.5]
    for c in sheet[row]:
        width = picture["widths"][c.column - 1]
        if width and c.border.left.style and not any(c.coordinate in m for m in sheet.merged_cells.ranges):
            needs.append(height(c.value, width))
    sheet.row_dimensions[row].height = max(needs)
    sheet.row_dimensions[row].hidden = row not in picture["rows"]


def on_one_page(sheet, area):
    sheet.print_area = area
    sheet.sheet_properties.pageSetUpPr.fitToPage = False
    a3 = 8
    sheet.page_setup.scale, sheet.page_setup.paperSize, sheet.page_setup.orientation = 100, a3, "landscape"
    sheet.page_margins = PageMargins(0.3, 0.3, 0.3, 0.3, 0, 0)


def stretch(sheet, span, picture):
    """Makes the last row of a merged block as high as the block's text needs."""
    rows = [r for r in range(span.min_row, span.max_row + 1) if r in picture["rows"]]
    if not rows:
        return
    width = sum(picture["widths"][span.min_col - 1:span.max_col])
    have = sum(sheet.row_dimensions[r].height for r in rows)
    need = height(sheet.cell(span.min_row, span.min_col).value, width)
    if need > have:
        sheet.row_dimensions[rows[-1]].height += need - have


def shown(path, work):
    """The first page of a workbook as a picture, cut to its ink."""
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{work}/profile", "--convert-to", "pdf",
                    "--outdir", work, path], check=True, capture_output=True)
    subprocess.run(["pdftoppm", "-r", str(DPI), "-png", "-f", "1", "-l", "1", "-singlefile",
                    f"{work}/ledger.pdf", f"{work}/page"], check=True)
    return Image.open(f"{work}/page.png").convert("RGB")


class Board:
    """A picture with the places of its rows and columns."""

    def __init__(self, picture, work):
        path = f"{work}/ledger.xlsx"
        sheet = cut(picture, path)
        page = shown(path, work)
        margin = round(0.3 * DPI)
        self.ys, y = {}, 0
        for r in picture["rows"]:
            self.ys[r] = (y, y := y + sheet.row_dimensions[r].height * PX)
        left, right = edges(page.crop((0, margin, page.width, margin + int(y) + 4)))
        self.xs, x, total = {}, 0, sum(picture["widths"])
        for i, w in enumerate(picture["widths"], 1):
            self.xs[i] = (x, x := x + w * (right - left) / total)
        self.gutter = GUTTER if picture.get("labels") else 0
        self.top = 46 if picture.get("fields") else 2
        self.image = Image.new("RGB", (self.gutter + right - left + 6, self.top + int(y) + 6 + picture.get("foot", 0)), "white")
        self.image.paste(page.crop((left - 2, margin, right + 4, margin + int(y) + 4)), (self.gutter, self.top))
        self.draw = ImageDraw.Draw(self.image, "RGBA")

    def box(self, place):
        """The pixels of cells: (column, row), or the first and the last of a block."""
        c, r, cc, rr = place if len(place) == 4 else place * 2
        return [self.gutter + self.xs[c][0] + 2, self.top + self.ys[r][0],
                self.gutter + self.xs[cc][1] + 2, self.top + self.ys[rr][1]]

    def tag(self, x, y, text, colour, size=20, anchor="mm"):
        f = face(size)
        l, t, r, b = self.draw.textbbox((x, y), text, font=f, anchor=anchor)
        self.draw.rounded_rectangle([l - 6, t - 4, r + 6, b + 4], 5, fill=colour)
        self.draw.text((x, y), text, font=f, fill="white", anchor=anchor)


def edges(page):
    """The left and right ends of the ink."""
    dark = page.convert("L").point(lambda v: 255 if v < 200 else 0).getbbox()
    return dark[0], dark[2]


def columns(board, picture):
    for c, field in picture.get("fields", {}).items():
        colour = COLOURS.get(field.split("（")[0], GREY)
        first, last = picture["table"]
        x1, y1, x2, y2 = board.box((c, first, c, last))
        board.draw.rectangle([x1, y1, x2, y2], fill=colour + "1C")
        board.draw.rectangle([x1 + 1, 2, x2 - 1, 40], fill=colour)
        board.draw.text(((x1 + x2) / 2, 21), field, font=face(fitting(field, x2 - x1)), fill="white", anchor="mm")


def fitting(text, width):
    """The size at which a text fits a width."""
    return max(12, min(21, int((width - 6) / max(len(text), 1))))


def rows(board, picture):
    for r, (label, colour) in picture.get("labels", {}).items():
        first, last = r if isinstance(r, tuple) else (r, r)
        end = max(board.xs)
        x1, y1, x2, y2 = board.box((1, first, end, last))
        if colour == GREY:
            board.draw.rectangle([x1, y1, x2, y2], fill="#9A9A9A66")
        else:
            board.draw.rectangle([x1, y1, x2, y2], outline=colour, width=4)
        board.draw.rectangle([2, y1 + 2, GUTTER - 8, y2 - 2], fill=colour)
        board.draw.text((GUTTER / 2 - 3, (y1 + y2) / 2), label, font=face(20), fill="white", anchor="mm")


def cells(board, picture):
    for place, label, colour in picture.get("cells", []):
        x1, y1, x2, y2 = board.box(place)
        board.draw.rectangle([x1 + 2, y1 + 2, x2 - 2, y2 - 2], outline=colour, width=4)
        if label:
            board.tag(x2 - 12, y2 - 17, label, colour, 19, "rm")


def values(board, picture):
    first = picture.get("table", (0, 0))[0] + 1
    for column, texts in picture.get("values", {}).items():
        for i, text in enumerate(texts):
            x1, y1, x2, y2 = board.box((column, first + i))
            board.tag(x2 - 12, (y1 + y2) / 2, text, COLOURS["具体问题"], 19, "rm")


def tabs(board, picture):
    x, y = 4, board.image.height - picture.get("foot", 0) + 8
    for name, role in picture.get("tabs", []):
        width = max(len(name) * 21, len(role) * 21 + 24) + 18
        board.draw.rectangle([x, y, x + width, y + 36], outline="#666666", width=2, fill="#F4F4F4")
        board.draw.text((x + width / 2, y + 18), name, font=face(20), fill="black", anchor="mm")
        board.tag(x + width / 2, y + 60, "→ " + role, TEAL)
        x += width + 8


def make(picture):
    with tempfile.TemporaryDirectory() as work:
        board = Board(picture, work)
    for step in (columns, rows, cells, values, tabs):
        step(board, picture)
    image = board.image
    image = image.resize((1080, round(image.height * 1080 / image.width)), Image.LANCZOS)
    image.quantize(128, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(OUT / picture["name"], optimize=True)


PICTURES = [
    {"name": "recognise-sheets.png", "file": "35-通报信息另有名称.xlsx", "sheet": "问题清单",
     "widths": [6, 12, 13, 13, 32, 9, 15, 9, 0], "rows": [1, 2, 3, 4], "foot": 92,
     "tabs": [("基本信息表", "通报信息"), ("组织领导", "组织落实"), ("问题清单", "整改台账"), ("下步工作", "今后打算"),
              ("附件：实训设备更新清单", "附件")]},
    {"name": "recognise-heading.png", "file": "03-两行表头.xlsx", "widths": [5, 10, 11, 11, 26, 9, 10, 8, 11, 9, 11],
     "rows": [1, 2, 3, 4, 5, 6, 7, 8, 22],
     "labels": {(1, 2): ("标题，略去", GREY), (3, 4): ("表头", BLUE), (5, 8): ("内容", GREEN), 22: ("表尾，略去", GREY)}},
    {"name": "recognise-columns.png", "file": "05-每行写全有多余的列.xlsx",
     "widths": [14, 9, 11, 11, 27, 10, 10, 11, 11, 9], "rows": [1, 2, 3, 4], "table": (1, 4),
     "fields": {1: "未使用", 2: "状态", 3: "具体问题", 4: "完成时限", 5: "整改措施及进展", 6: "责任科室", 7: "反馈问题",
                8: "方面", 9: "完成日期", 10: "未使用"}},
    {"name": "recognise-content.png", "file": "33-完成情况写的是状态.xlsx", "widths": [6, 15, 18, 36, 9, 15, 15],
     "rows": [2, 3, 4, 5, 6, 7, 8, 9], "table": (2, 9),
     "fields": {1: "序号", 2: "反馈问题", 3: "具体问题", 4: "整改措施", 5: "责任科室", 6: "完成时限", 7: "状态（看内容）"},
     "cells": [((7, 2, 7, 9), "", BLUE)]},
    {"name": "recognise-levels.png", "file": "30-方面和问题都横贯成行.xlsx", "widths": [6, 20, 38, 10, 16, 11],
     "rows": list(range(3, 13)),
     "labels": {3: ("表头", TEAL), 4: ("方面", BLUE), 5: ("反馈问题", GREEN), (6, 7): ("任务1、2", PURPLE),
                8: ("反馈问题", GREEN), (9, 10): ("任务3", PURPLE), 11: ("方面", BLUE), 12: ("反馈问题", GREEN)}},
    {"name": "recognise-lists.png", "file": "31-哪些不拆开.xlsx", "widths": [6, 18, 66, 0, 0, 0],
     "rows": [2, 3, 5, 6, 7, 8, 9],
     "cells": [((3, 3), "分开：3条", GREEN), ((3, 5), "“一是”在句子里：1条", RED), ((3, 6), "引号里的不算：2条", GREEN),
               ((3, 7), "小数：1条", RED), ((3, 8), "只分开外层：2条", GREEN), ((3, 9), "分开：3条", GREEN)]},
    {"name": "recognise-dates.png", "file": "32-时限和状态的写法.xlsx", "widths": [6, 28, 0, 34, 30, 0, 0],
     "rows": list(range(2, 14)), "left": ["D3:E13"], "fields": {4: "完成时限", 5: "状态"}, "table": (2, 13),
     "values": {4: ["2025年6月30日", "2025年7月15日", "2025年7月31日", "2025年8月31日", "2025年6月30日", "2025年9月30日",
                    "2025年12月31日", "长期坚持", "立行立改", "2025年12月31日", "立行立改"],
                5: ["已完成", "已完成", "已完成", "已完成", "已完成", "基本完成", "推进中", "长期坚持", "已完成", "未完成", "已完成"]}},
    {"name": "recognise-skipped.png", "file": "17-空行-合计-每页表头.xlsx", "widths": [6, 12, 12, 12, 30, 11, 16, 9, 0],
     "rows": [1, 2, 3, 4, 5, 6, 7, 11, 12, 27],
     "labels": {1: ("标题，略去", GREY), 2: ("表头", BLUE), 5: ("空行，略去", GREY), 11: ("又是表头", GREY), 27: ("合计，略去", GREY)}},
    {"name": "recognise-doubts.png", "file": "36-有差错的.xlsx", "widths": [6, 12, 12, 16, 26, 8, 15, 10, 10],
     "rows": list(range(2, 9)),
     "cells": [((2, 3, 4, 3), "不知道属于哪里", ORANGE), ((7, 4), "", ORANGE), ((7, 5), "", ORANGE), ((8, 5), "", RED), ((9, 6), "", RED),
               ((4, 4, 4, 6), "合并跨界", ORANGE), ((4, 7), "", RED), ((5, 7), "没有措施", RED), ((6, 8), "", ORANGE)]},
]


if __name__ == "__main__":
    wanted = sys.argv[1:]
    for p in PICTURES:
        if not wanted or p["name"] in wanted:
            make(p)
