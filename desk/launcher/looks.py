"""The launcher's style sheets, by what they dress. Colours are the page's own, so that light and dark come by themselves.

    Button(label="Open file…", stylesheets=[PRIMARY])
"""

from __future__ import annotations

PAGE = ":host { width: 100%; max-width: 1180px; margin: 0 auto; padding: 14px 24px 40px; }"

BRAND = """
:host { font: 650 21px/1.2 var(--desk-font); letter-spacing: -0.01em; }
.text { display: flex; align-items: center; gap: 11px; }
img { width: 34px; height: 34px; }
"""

SEARCH = """
input[type="text"] { height: 36px; border-radius: 9px; padding: 0 13px; background: var(--desk-surface); }
"""

_BUTTON = "button { min-height: 36px; padding: 0 16px; border-radius: 9px; }"

PRIMARY = _BUTTON
PLAIN = _BUTTON

NOTICE = """
:host {
  padding: 8px 8px 8px 16px; border-radius: 10px; border: 1px solid color-mix(in srgb, var(--desk-danger) 45%, transparent);
  background: color-mix(in srgb, var(--desk-danger) 10%, var(--desk-surface));
}
"""

NOTICE_TEXT = ":host { font: 13px/1.5 var(--desk-font); overflow-wrap: anywhere; }"

PANEL = """
:host {
  padding: 18px 20px; border: 1px solid var(--desk-border); border-radius: 12px; background: var(--desk-surface);
}
"""

FIELD = """
.label { font-size: 12px; color: var(--desk-text-muted); margin-bottom: 5px; }
input[type="text"], select { height: 36px; border-radius: 9px; background: var(--desk-background); }
"""

HINT = ":host { font: 12px/1.5 var(--desk-font); color: var(--desk-text-muted); overflow-wrap: anywhere; }"
