# SPDX-License-Identifier: Apache-2.0
"""Tables as CSV, XLSX and ODS, with nothing but the standard library, and the same bytes every time.

The zip containers are stored, not deflated: compressed bytes differ from one zlib to the next.
"""

import datetime
import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

DAY_ZERO = datetime.date(1899, 12, 30)  # Excel's day 0, for days after February 1900
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
OPENDOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"


def written(value):
    """A cell as text; days as people write them."""
    if value is None:
        return ""
    return f"{value:%d/%m/%Y}" if isinstance(value, datetime.date) else str(value)


def csv(rows, separator=",", mark=False, encode=None):
    """Rows as CSV with the line ends of spreadsheets; with a byte order mark, or through an encoder of our own."""

    def cell(value):
        text = written(value)
        return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in (separator, '"', "\n")) else text

    text = "".join(separator.join(map(cell, row)) + "\r\n" for row in rows)
    if encode:
        return encode(text)
    return ("\ufeff" if mark else "").encode() + text.encode()


def container(files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, text in files:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, text)
    return packed.getvalue()


def column_letters(index):
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def xlsx_sheet(rows, strings):
    lines = []
    for row_index, row in enumerate(rows, 1):
        cells = []
        for column, value in enumerate(row):
            place = f"{column_letters(column)}{row_index}"
            if value is None or value == "":
                continue
            if isinstance(value, datetime.date):
                cells.append(f'<c r="{place}" s="1"><v>{(value - DAY_ZERO).days}</v></c>')
            elif isinstance(value, int):
                cells.append(f'<c r="{place}"><v>{value}</v></c>')
            else:
                cells.append(f'<c r="{place}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>')
        lines.append(f'<row r="{row_index}">{"".join(cells)}</row>')
    return f'{HEAD}<worksheet xmlns="{SPREADSHEET}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def xlsx(sheets):
    """Sheets, each a name and rows, as a workbook: texts shared, days as numbers with a date format."""
    strings = {}
    pages = [(name, xlsx_sheet(rows, strings)) for name, rows in sheets]
    count = range(1, len(pages) + 1)
    overrides = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles"), ("/xl/sharedStrings.xml", "sharedStrings")]
    overrides += [(f"/xl/worksheets/sheet{index}.xml", "worksheet") for index in count]
    types = "".join(f'<Override PartName="{part}" ContentType="{TYPE}.{kind}+xml"/>' for part, kind in overrides)
    relations = "".join(
        f'<Relationship Id="rId{index}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{index}.xml"/>' for index in count
    )
    relations += f'<Relationship Id="rId{len(pages) + 1}" Type="{RELATIONS}/styles" Target="styles.xml"/>'
    relations += f'<Relationship Id="rId{len(pages) + 2}" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
    names = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{index}" r:id="rId{index}"/>' for index, (name, _) in enumerate(pages, 1)
    )
    shared = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings)
    styles = (
        '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    )
    return container([
        ("[Content_Types].xml", f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>'),
        ("_rels/.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
         f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml", f'{HEAD}<workbook xmlns="{SPREADSHEET}" xmlns:r="{RELATIONS}"><sheets>{names}</sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>'),
        ("xl/styles.xml", f'{HEAD}<styleSheet xmlns="{SPREADSHEET}">{styles}</styleSheet>'),
        ("xl/sharedStrings.xml", f'{HEAD}<sst xmlns="{SPREADSHEET}" uniqueCount="{len(strings)}">{shared}</sst>'),
        *((f"xl/worksheets/sheet{index}.xml", page) for index, (_, page) in enumerate(pages, 1)),
    ])  # fmt: skip


def ods_cell(value):
    if value is None or value == "":
        return "<table:table-cell/>"
    text = f"<text:p>{escape(written(value))}</text:p>"
    if isinstance(value, datetime.date):
        return f'<table:table-cell table:style-name="ngay" office:value-type="date" office:date-value="{value}">{text}</table:table-cell>'
    if isinstance(value, int):
        return f'<table:table-cell office:value-type="float" office:value="{value}">{text}</table:table-cell>'
    return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'


def ods(sheets):
    """Sheets, each a name and rows, as an OpenDocument spreadsheet; days are days."""
    tables = "".join(
        f"<table:table table:name={quoteattr(name)}>"
        + "".join(f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for name, rows in sheets
    )
    spaces = " ".join(f'xmlns:{short}="{OPENDOCUMENT}:{long}:1.0"' for short, long in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle"),
    ))  # fmt: skip
    styles = (
        '<number:date-style style:name="NgayThangNam"><number:day number:style="long"/><number:text>/</number:text>'
        '<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>'
        '</number:date-style><style:style style:name="ngay" style:family="table-cell" style:data-style-name="NgayThangNam"/>'
    )
    manifest = f"{OPENDOCUMENT}:manifest:1.0"
    media = "application/vnd.oasis.opendocument.spreadsheet"
    return container([
        ("mimetype", media),
        ("content.xml", f'{HEAD}<office:document-content {spaces} office:version="1.2"><office:automatic-styles>{styles}'
         f"</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
         "</office:document-content>"),
        ("META-INF/manifest.xml", f'{HEAD}<manifest:manifest xmlns:manifest="{manifest}" manifest:version="1.2">'
         f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{media}"/>'
         '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'),
    ])  # fmt: skip
