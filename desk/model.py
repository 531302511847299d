"""The roots of models, by the path that authors of models know.

from desk.model import DataModel, Model
"""

from __future__ import annotations

from desk.models.data_model import DataModel
from desk.models.model import Callback, Model

__all__ = ["Callback", "DataModel", "Model"]
