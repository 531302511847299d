/**
 * A page in a file that is there to be taken as a picture: it says how large its content is, and for SVG what its plots are.
 * `desk.export` reads both out of the page; nothing of this runs where a person looks at it.
 */
export async function tellPicture(kind: string): Promise<void> {
  const { dataset } = document.documentElement;
  if (kind === "svg") {
    const pictures: Promise<string>[] = [];
    for (const plot of plotsIn(document)) plot.dispatchEvent(new CustomEvent("desk-picture", { detail: pictures }));
    const texts = await Promise.all(pictures);
    const bytes = new TextEncoder().encode(JSON.stringify(texts));
    dataset["pictures"] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  }
  const roots = document.getElementById("desk-roots")!;
  const boxes = [...roots.children].map((root) => root.getBoundingClientRect());
  const right = Math.max(...boxes.map((box) => box.right), 1);
  const bottom = Math.max(...boxes.map((box) => box.bottom), 1);
  dataset["size"] = `${Math.ceil(right)} ${Math.ceil(bottom)}`;
}

/** The elements of all plots, through the shadow roots that everything stands in. */
function plotsIn(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element.classList.contains("desk-plot") ? [element] : []),
    ...(element.shadowRoot === null ? [] : plotsIn(element.shadowRoot)),
  ]);
}
