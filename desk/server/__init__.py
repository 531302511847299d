"""Sessions, sockets, the page and its files: the one package that knows Tornado.

    from desk.server.server import Server
"""

from __future__ import annotations
