"""Texts

Paragraphs, preformatted text and HTML without scripts.
"""

from desk.layouts import column
from desk.models import Div, Paragraph, PreText
from desk.plotting import curdoc

plain = Paragraph(text="A paragraph is plain text that wraps when it is wider than its box. <b>Tags</b> are shown as they are.", width=420)
code = PreText(text="def square(x):\n    return x * x", width=420)
html = Div(text="<h3>HTML</h3><p>With <b>bold</b>, <i>slanted</i> and <code>code</code>, <a href='#here'>links</a>,</p>"
                "<ul><li>lists</li><li>and tables</li></ul><table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>", width=420)  # fmt: skip
curdoc().add_root(column(plain, code, html))
