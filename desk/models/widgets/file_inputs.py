"""A field for files: the user chooses, their content travels.

files = FileInput(accept=".csv", multiple=False)
files.on_change("value", lambda attr, old, new: load(b64decode(new), files.filename))

In a window of its own an app can also ask for a path, see `desk.window`: then nothing needs to travel.
"""

from __future__ import annotations

from desk.properties import prop

from .input_widget import InputWidget

Texts = str | list[str]


class FileInput(InputWidget):
    """Choose a file, or several. All files of a choice together may have about 23 MB; more is refused with a notice."""

    accept: Texts = prop(default="", doc="What can be chosen: '.csv', 'image/*', or several of these.")
    multiple: bool = prop(default=False, doc="Whether several can be chosen; then the values are lists.")
    directory: bool = prop(default=False, doc="Whether a folder is chosen, with all files in it; then the values are lists.")
    # Names come first: who hears of a new value finds the name that goes with it.
    filename: Texts = prop(default="", from_page=True, doc="Name of the file; in a folder, with the path from there.")
    mime_type: Texts = prop(default="", from_page=True, doc="Type of the content as the system knows it: 'text/csv'.")
    value: Texts = prop(default="", from_page=True, doc="The content, base64-encoded.")

    def clear(self) -> None:
        """Forget what was chosen."""
        self.update(filename="", mime_type="", value="")
