"""Prints the sheets of an Excel workbook as JSON: name to rows of [type, text] cells."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
    sheet.title: [
        [["", ""] if cell.value is None else [cell.data_type, str(cell.value)] for cell in row]
        for row in sheet.iter_rows()
    ] for sheet in book
}))
