"""Writes merged.xls and tasks.xls with the content of content.txt: python3 make_xls.py

The Go tests have no library that writes the old format; xlwt (1.3.0) does.
"""
import datetime
import re

import xlwt

HEADS = ["序号", "方面", "反馈问题", "具体问题", "整改措施及进展", "责任科室", "完成时限", "整改状态"]
DATE = xlwt.easyxf(num_format_str='yyyy"年"m"月"d"日"')
WRAP = xlwt.easyxf("align: wrap on")


def tasks():
    """Yields (aspect, problem, number, task, measures, office, deadline, state)."""
    aspect = problem = None
    task = None
    for line in open("content.txt", encoding="utf-8"):
        line = line.strip()
        if line.startswith("方面 "):
            aspect = line[3:]
        elif line.startswith("问题 "):
            problem = line[3:]
        elif line.startswith("任务 "):
            if task:
                yield task
            number, title = line[3:].split(" ", 1)
            task = [aspect, problem, int(number), title, [], None, None, None]
        elif line.startswith("- "):
            task[4].append(line[2:])
        elif " | " in line:
            state, deadline, office = line.split(" | ")
            task[5:] = [office, deadline.removeprefix("时限 "), state]
    yield task


def day(text):
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return datetime.date.fromisoformat(text)
    return text


def cell(sheet, row, col, value, bottom=None):
    style = DATE if isinstance(value, datetime.date) else WRAP
    if bottom is None or bottom == row:
        sheet.write(row, col, value, style)
    else:
        sheet.write_merge(row, bottom, col, col, value, style)


def span(items, start, key):
    """The row of the last measure of the tasks that share the key from start on."""
    rows = 0
    for item in items[start:]:
        if key(item) != key(items[start]):
            break
        rows += len(item[4])
    return rows


def merged():
    book = xlwt.Workbook()
    sheet = book.add_sheet("整改台账")
    for col, head in enumerate(HEADS):
        sheet.write(0, col, head)
    items, row = list(tasks()), 1
    for i, item in enumerate(items):
        for col, key in ((1, lambda t: t[0]), (2, lambda t: (t[0], t[1]))):
            if i == 0 or key(items[i - 1]) != key(item):
                cell(sheet, row, col, item[col - 1], row + span(items, i, key) - 1)
        last = row + len(item[4]) - 1
        cell(sheet, row, 0, item[2], last)
        cell(sheet, row, 3, item[3], last)
        for n, text in enumerate(item[4]):
            cell(sheet, row + n, 4, text)
            cell(sheet, row + n, 5, item[5])
            cell(sheet, row + n, 6, day(item[6]))
            cell(sheet, row + n, 7, item[7])
        row = last + 1
    book.save("merged.xls")


def one_row_a_task():
    book = xlwt.Workbook()
    sheet = book.add_sheet("Sheet1")
    sheet.write_merge(0, 0, 0, 7, "巡察整改台账")
    for col, head in enumerate(HEADS):
        sheet.write(1, col, head)
    for row, item in enumerate(tasks(), 2):
        text = "\n".join(f"{n}.{m}" for n, m in enumerate(item[4], 1))
        for col, value in enumerate([item[2], item[0], item[1], item[3], text, item[5], day(item[6]), item[7]]):
            cell(sheet, row, col, value)
    book.save("tasks.xls")


merged()
one_row_a_task()
