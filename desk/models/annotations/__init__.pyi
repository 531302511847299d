"""Written by `python -m desk.models.index`. Do not edit."""

# ruff: noqa: I001

from .annotation import (
    Annotation as Annotation, TextAnnotation as TextAnnotation, Title as Title,
)
from .arrows import (
    Arrow as Arrow, ArrowHead as ArrowHead, NormalHead as NormalHead, OpenHead as OpenHead, TeeHead as TeeHead,
    VeeHead as VeeHead,
)
from .bands import (
    Band as Band, Whisker as Whisker,
)
from .bar import (
    BaseBar as BaseBar,
)
from .color_bar import (
    BaseColorBar as BaseColorBar, ColorBar as ColorBar, ContourColorBar as ContourColorBar,
)
from .dimensional import (
    Angular as Angular, CustomDimensional as CustomDimensional, Dimensional as Dimensional, ImperialLength as
    ImperialLength, Metric as Metric, MetricLength as MetricLength, ReciprocalMetric as ReciprocalMetric,
    ReciprocalMetricLength as ReciprocalMetricLength,
)
from .geometry import (
    AreaVisuals as AreaVisuals, BoxAnnotation as BoxAnnotation, BoxInteractionHandles as BoxInteractionHandles,
    PolyAnnotation as PolyAnnotation, Slope as Slope, Span as Span,
)
from .html.labels import (
    HTMLAnnotation as HTMLAnnotation, HTMLLabel as HTMLLabel, HTMLLabelSet as HTMLLabelSet, HTMLTextAnnotation as
    HTMLTextAnnotation, HTMLTitle as HTMLTitle,
)
from .labels import (
    DataAnnotation as DataAnnotation, Label as Label, LabelSet as LabelSet,
)
from .legend import (
    Legend as Legend, LegendItem as LegendItem,
)
from .scale_bar import (
    ScaleBar as ScaleBar,
)
from .size_bar import (
    SizeBar as SizeBar,
)

__all__: list[str]
