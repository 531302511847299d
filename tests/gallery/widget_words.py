"""Markdown and progress

Text in Markdown's signs, and bars that fill.
"""

from desk.layouts import column, row
from desk.models import Markdown, Progress
from desk.plotting import curdoc

TEXT = """### Results
1. a list with **bold** and *slanted* words
2. `code` and [links](https://example.org)
   * inside

| name | value |
| :--- | ----: |
| a    |    12 |

> a quotation
"""
bars = column(
    Progress(value=45, width=300),
    Progress(value=45, max=60, width=300, label="@{value} of @{max}", reversed=True),
    Progress(value=70, orientation="vertical", height=160),
)
curdoc().add_root(row(Markdown(text=TEXT, width=320), bars))
