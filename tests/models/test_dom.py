"""Elements of HTML, styles, dialogs and nodes as Python models: names as Bokeh's, what is accepted, what is refused."""

from __future__ import annotations

import pytest

import desk.models
from desk.document import Document
from desk.models import (
    BoxAnnotation,
    Button,
    CheckableItem,
    Dialog,
    Menu,
    Node,
    OpenDialog,
    SetValue,
    Styles,
)
from desk.models import Div as DivWidget
from desk.models.css import (
    GlobalImportedStyleSheet,
    GlobalInlineStyleSheet,
    ImportedStyleSheet,
    InlineStyleSheet,
    StyleSheet,
)
from desk.models.dom import HTML, Div, Span, Text, ValueRef
from desk.models.selectors import ByClass, ByCSS, ByID, ByXPath
from desk.properties.errors import PropertyError, UnknownPropertyError
from desk.sync.types import type_definitions


def test_the_three_names_of_elements_do_not_hide_the_widget_the_annotation_and_the_glyph() -> None:
    assert Div is not desk.models.Div
    assert Span is not desk.models.Span
    assert Text is not desk.models.Text
    assert (Div.__name__, Span.__name__, Text.__name__) == ("DomDiv", "DomSpan", "DomText")


def test_an_element_takes_texts_elements_and_widgets_as_children() -> None:
    element = Div(children=["a", Span(children=["b"]), Button(label="c")], style={"color": "red"})
    assert [type(child).__name__ for child in element.children] == ["str", "DomSpan", "Button"]
    with pytest.raises(PropertyError, match="children"):
        Div(children=[3])


def test_html_takes_a_text_or_texts_and_models() -> None:
    reference = ValueRef(field="x")
    assert HTML("<b>x</b>").html == "<b>x</b>"
    assert HTML(html=["<b>", reference, "</b>"]).html[1] is reference
    with pytest.raises(ValueError, match="one text"):
        HTML("a", "b")


def test_styles_are_attributes_by_the_names_of_css() -> None:
    styles = Styles(font_size="12px", color="red")
    styles.color = "navy"  # type: ignore[attr-defined]
    assert styles.declarations == {"font_size": "12px", "color": "navy"}
    assert styles.font_size == "12px"
    assert styles.clone().declarations == styles.declarations


def test_an_unknown_style_is_refused_with_near_names() -> None:
    with pytest.raises(UnknownPropertyError, match="'colour'; did you mean color"):
        Styles(colour="red")


def test_shared_styles_and_sheets_are_accepted_where_dicts_and_texts_are() -> None:
    styles = Styles(color="red")
    sheets: list[StyleSheet] = [
        InlineStyleSheet(css=":host { }"),
        ImportedStyleSheet(url="static/a.css"),
        GlobalInlineStyleSheet(css="body { }"),
        GlobalImportedStyleSheet(url="static/b.css"),
    ]
    widget = DivWidget(styles=styles, stylesheets=[*sheets, "p { }", {"p": {"color": "red"}}])
    assert widget.styles is styles
    assert widget.stylesheets[:4] == sheets


def test_a_dialog_and_what_opens_it_are_in_the_document() -> None:
    button, dialog = Button(), Dialog(title="Settings", content=DivWidget(text="x"))
    button.js_on_click(OpenDialog(dialog=dialog))
    document = Document()
    document.add_root(button)
    assert document.select_one({"type": Dialog}) is dialog


def test_a_menu_holds_items_and_rules() -> None:
    item = CheckableItem(label="grid", action=SetValue())
    button = Button(context_menu=Menu(items=[item, None]))
    assert button.context_menu.items == [item, None]
    assert item.checked is False
    with pytest.raises(PropertyError, match="context_menu"):
        Button(context_menu=Button())


def test_the_nodes_of_a_frame_and_of_a_box_have_names() -> None:
    node = Node.frame.top_left
    assert (node.target, node.symbol, node.offset) == ("frame", "top_left", 0)
    assert Node.frame.top_left is not node
    box = BoxAnnotation(left=1, right=Node.canvas.right, top=Node(target="frame", symbol="center", offset=4))
    assert box.nodes.bottom_center.target is box
    assert [getattr(Node.plot, name).symbol for name in ("width", "height", "center_left")] == ["width", "height", "center_left"]
    assert Node.parent.bottom.target == "parent"


@pytest.mark.parametrize("cls", [ByID, ByClass, ByCSS, ByXPath])
def test_a_selector_takes_its_query_first(cls: type[ByID]) -> None:
    assert cls("help").query == cls(query="help").query == "help"
    with pytest.raises(ValueError, match="one query"):
        cls("a", "b")


def test_a_page_is_told_of_rare_types_with_the_models_that_need_them() -> None:
    told = [one["name"] for one in type_definitions([Dialog(), Button()])]
    assert told == ["Dialog"]
    assert [one["name"] for one in type_definitions([HTML()])] == ["DOMNode", "DOMElement", "HTML"]
