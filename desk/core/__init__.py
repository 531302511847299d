"""The spellings that authors know from `bokeh.core`: declarations as objects, `field` and `value`, lists of words.

New code annotates instead: see `desk.properties`.
"""
