"""Themes: other defaults for many models at once.

A theme says what properties of a class, and of all classes derived from it, are where the author set nothing.
What is closest to the model wins. Its *scheme* says whether the page around the plots is light or dark.

    curdoc().theme = "dark_minimal"
    curdoc().theme = Theme(json={"scheme": "dark", "attrs": {"Plot": {"background_fill_color": "#2f2f2f"}}})
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from desk.models.nearest import nearest_text
from desk.models.old_spellings import authors_stacklevel
from desk.properties import PropertyError, registry

if TYPE_CHECKING:
    from desk.properties import HasProps

__all__ = [
    "CALIBER", "CARBON", "CONTRAST", "DARK_MINIMAL", "LIGHT_MINIMAL", "NIGHT_SKY", "Theme", "ThemeError",
    "built_in_themes", "default", "theme_of",
]  # fmt: skip

Scheme = Literal["light", "dark"]

_PARTS = {"line_defaults": "line_", "fill_defaults": "fill_", "hatch_defaults": "hatch_", "text_defaults": "text_"}
_OLD_CLASS_NAMES = {"Figure": "figure"}
#: Classes of models that come with `desk.plotting`, or are behind all models.
_NO_MODELS = ("figure", "GMap", "Model", "HasProps")


class ThemeError(ValueError):
    """Something is not made as a theme is."""


class Theme:
    """Other defaults, by class name.

    `attrs` maps class names to properties and values; `line_defaults`, `fill_defaults`, `hatch_defaults` and
    `text_defaults` hold for all glyphs; `scheme` is "light" or "dark".
    """

    def __init__(
        self, filename: str | Path | None = None, json: Mapping[str, Any] | None = None, *, name: str | None = None
    ) -> None:
        """A theme of a YAML file or of plain data.

        Raises ThemeError for contents that are no theme, ImportError for a file when PyYAML is not installed.
        """
        if (filename is None) == (json is None):
            raise ThemeError("Theme takes either filename=... or json={...}")
        contents = json if filename is None else _read(Path(filename))
        if not isinstance(contents, Mapping):
            raise ThemeError(f"a theme is a mapping with 'attrs' in it, got {type(contents).__name__}")
        known = ("attrs", "scheme", *_PARTS)
        unknown = [key for key in contents if key not in known]
        if unknown:
            raise ThemeError(f"a theme has no entry {unknown[0]!r}; {nearest_text(str(unknown[0]), known, 'it has')}")
        self.name = name
        self.scheme: Scheme = contents.get("scheme", "light")
        if self.scheme not in ("light", "dark"):
            raise ThemeError(f"the scheme of a theme is 'light' or 'dark', got {self.scheme!r}")
        self._attrs = _checked_attrs(contents.get("attrs"))
        self._parts = {prefix: dict(contents.get(key) or {}) for key, prefix in _PARTS.items()}
        self._values: dict[type, dict[str, Any]] = {}

    def __repr__(self) -> str:
        return f"Theme({self.name!r})" if self.name else f"Theme(json={{'attrs': {{{', '.join(self._attrs)}}}}})"

    def apply_to_model(self, model: HasProps) -> None:
        """Let a model read this theme's values where none are set."""
        values = self.values_for(type(model))
        if values:
            model.apply_theme(values)
        elif model._themed:
            model.unapply_theme()

    def values_for(self, cls: type) -> dict[str, Any]:
        """The values for models of a class. What the class does not have, or cannot be, is left out with a warning."""
        values = self._values.get(cls)
        if not self._values:
            self._tell_of_unknown()
        if values is None:
            values = self._values[cls] = self._collect(cls)
        return values

    def _tell_of_unknown(self) -> None:
        """Names of no class. When the theme is first used: a script's own classes are there by then."""
        for name in self._attrs:
            if name not in _NO_MODELS and registry.find(name) is None:
                from desk import models

                _left_out(f"there is no model {name!r}; {nearest_text(name, [*models.__all__, *_NO_MODELS], 'there are')}")

    def _collect(self, cls: type) -> dict[str, Any]:
        values: dict[str, Any] = {}
        names: frozenset[str] = cls.properties() if registry.is_model(cls) else frozenset()  # type: ignore[attr-defined]
        ancestors = [ancestor.__name__ for ancestor in reversed(cls.__mro__)]
        if "Glyph" in ancestors:
            for prefix, part in self._parts.items():
                values.update(
                    {name: value for name, value in part.items() if name.startswith(prefix) and name in names}
                )
        for ancestor in ancestors:
            for name, value in self._attrs.get(ancestor, {}).items():
                if name not in names:
                    _left_out(f"{ancestor} has no property {name!r}; {nearest_text(name, names, 'its properties are')}")
                else:
                    values[name] = value
        return {name: value for name, value in values.items() if _fits(cls, name, value)}


def _fits(cls: Any, name: str, value: Any) -> bool:
    try:
        cls.lookup(name).accept(value)
    except PropertyError as error:
        _left_out(str(error))
        return False
    return True


def _left_out(reason: str) -> None:
    """Looks that somebody wished for another version are no reason to show nothing at all."""
    warnings.warn(f"theme: {reason}; it is left out", UserWarning, authors_stacklevel())


def theme_of(theme: Any) -> Theme | None:
    """A theme for a theme, the name of a built-in one, plain data, or None. Raises ThemeError."""
    if theme is None or isinstance(theme, Theme):
        return theme
    if isinstance(theme, str):
        found = built_in_themes.get(theme)
        if found is None:
            raise ThemeError(f"there is no theme {theme!r}; {nearest_text(theme, built_in_themes, 'the themes are')}")
        return found
    if isinstance(theme, Mapping):
        return Theme(json=theme)
    raise ThemeError(f"a theme is a Theme, the name of one, or None, got {type(theme).__name__} {theme!r}")


def _checked_attrs(attrs: Any) -> dict[str, dict[str, Any]]:
    if attrs is None:
        return {}
    if not isinstance(attrs, Mapping):
        raise ThemeError(f"the attrs of a theme are class names to properties, got {type(attrs).__name__}")
    checked: dict[str, dict[str, Any]] = {}
    for cls, values in attrs.items():
        if not isinstance(values, Mapping):
            raise ThemeError(f"theme: {cls} needs property names and values, got {type(values).__name__}")
        checked[_OLD_CLASS_NAMES.get(str(cls), str(cls))] = dict(values)
    return checked


def _read(path: Path) -> Any:
    try:
        import yaml
    except ImportError:
        raise ImportError(
            f"the theme {path} is a YAML file, and PyYAML is not installed: "
            "`pip install pyyaml`, or give Theme(json={...})"
        ) from None
    try:
        with path.open("rb") as file:
            return yaml.safe_load(file)
    except yaml.YAMLError as error:
        raise ThemeError(f"{path} is no YAML: {error}") from None


def _scheme(
    scheme: Scheme,
    *,
    paper: str,
    frame: str,
    ink: str,
    faint: str,
    grid: str,
    grid_alpha: float,
    font: str,
    axis_alpha: float = 1.0,
) -> dict[str, Any]:
    """A theme from a few decisions: the colours of paper, frame, text and lines, and a font."""
    return {
        "scheme": scheme,
        "attrs": {
            "Plot": {
                "background_fill_color": frame,
                "border_fill_color": paper,
                "outline_line_color": grid,
                "outline_line_alpha": grid_alpha,
            },
            "Grid": {"grid_line_color": grid, "grid_line_alpha": grid_alpha},
            "Axis": {
                "axis_line_color": ink,
                "axis_line_alpha": axis_alpha,
                "major_tick_line_color": ink,
                "major_tick_line_alpha": axis_alpha,
                "minor_tick_line_color": ink,
                "minor_tick_line_alpha": axis_alpha,
                "major_label_text_color": faint,
                "major_label_text_font": font,
                "axis_label_text_color": ink,
                "axis_label_text_font": font,
                "axis_label_text_font_style": "normal",
                "axis_label_standoff": 8,
            },
            "Legend": {
                "background_fill_color": frame,
                "background_fill_alpha": 0.75,
                "border_line_alpha": 0.0,
                "label_text_color": ink,
                "label_text_font": font,
                "title_text_color": ink,
                "title_text_font": font,
            },
            "Title": {"text_color": ink, "text_font": font, "text_font_size": "15px"},
        },
    }


LIGHT_MINIMAL: Final = "light_minimal"
DARK_MINIMAL: Final = "dark_minimal"
CALIBER: Final = "caliber"
NIGHT_SKY: Final = "night_sky"
CONTRAST: Final = "contrast"
CARBON: Final = "carbon"

_SANS = "Helvetica, Arial, sans-serif"

default = Theme(json={"attrs": {}})

built_in_themes: dict[str, Theme] = {
    name: Theme(json=json, name=name)
    for name, json in {
        LIGHT_MINIMAL: _scheme(
            "light", paper="#ffffff", frame="#ffffff", ink="#4a4d52", faint="#6b6f75", grid="#4a4d52", grid_alpha=0.15,
            font=_SANS, axis_alpha=0.0,
        ),
        DARK_MINIMAL: _scheme(
            "dark", paper="#1e2126", frame="#1e2126", ink="#e3e5e8", faint="#b9bdc3", grid="#e3e5e8", grid_alpha=0.18,
            font=_SANS, axis_alpha=0.0,
        ),
        CALIBER: _scheme(
            "light", paper="#ffffff", frame="#f7f8fa", ink="#2c3440", faint="#566070", grid="#d3d8df", grid_alpha=1.0,
            font="Calibri, Carlito, sans-serif",
        ),
        NIGHT_SKY: _scheme(
            "dark", paper="#10182b", frame="#16213a", ink="#dfe6f5", faint="#a9b6d3", grid="#8fa3cf", grid_alpha=0.25,
            font=_SANS,
        ),
        CONTRAST: _scheme(
            "dark", paper="#000000", frame="#000000", ink="#ffffff", faint="#ffffff", grid="#ffffff", grid_alpha=0.35,
            font=_SANS,
        ),
        CARBON: _scheme(
            "dark", paper="#2b2b2e", frame="#323236", ink="#d8d8dc", faint="#aeaeb4", grid="#6c6c73", grid_alpha=0.5,
            font=_SANS, axis_alpha=0.6,
        ),
    }.items()
}  # fmt: skip
