"""The one controller between the pages and the core: `session.py` holds the wishes, `facts.py` the signals, `flow.py` what
follows from what; each of the other files looks after one thing."""

from gan_studio.session.session import Session
from gan_studio.session.view import DataInfo, RendererInfo, RenderResult, RunView, SessionState

__all__ = ["DataInfo", "RenderResult", "RendererInfo", "RunView", "Session", "SessionState"]
