"""Loads each table of a folder with pandas and openpyxl; prints its rows and columns by format."""

import json
import sys
from pathlib import Path

import openpyxl
import pandas

found = {}
for path in sorted(Path(sys.argv[1]).iterdir()):
    view, form = path.name.split(".")
    if form == "csv":
        frame = pandas.read_csv(path, encoding="utf-8-sig")
    elif form == "xlsx":
        frame = pandas.read_excel(path)
        sheet = openpyxl.load_workbook(path).active
        formulas = [cell.coordinate for row in sheet for cell in row if cell.data_type == "f"]
        assert not formulas, f"{path.name} has formulas: {formulas}"
    elif form == "parquet":
        frame = pandas.read_parquet(path)
    elif form == "ndjson":
        frame = pandas.read_json(path, lines=True)
    else:
        frame = pandas.read_json(path)
    found.setdefault(view, {})[form] = [len(frame), list(frame.columns)]
print(json.dumps(found))
