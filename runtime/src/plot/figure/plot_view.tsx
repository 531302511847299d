/**
 * The component that shows a plot; everything in it is the figure's.
 *
 *     <PlotView model={plot} />
 */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Plot } from "../../schema/models.gen";
import { Figure } from "./figure";
import { figures } from "./figures";

export function PlotView({ model }: { model: Plot }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) {
      return;
    }
    const figure = new Figure(model, element);
    figures.set(element, figure);
    // Who exports the page asks each plot for its picture.
    const answer = (event: Event): void => void (event as CustomEvent<Promise<string>[]>).detail.push(figure.pictureSvg());
    element.addEventListener("desk-picture", answer);
    return () => {
      element.removeEventListener("desk-picture", answer);
      figure.dispose();
    };
  }, [model]);
  return <div ref={root} class="desk-plot" role="figure" aria-label={ariaLabel(model)} />;
}

function ariaLabel(model: Plot): string {
  const text = model.title?.text;
  return typeof text === "string" && text !== "" ? text : "Plot";
}
