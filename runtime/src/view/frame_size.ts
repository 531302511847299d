/**
 * A page in a frame of another page: it tells the page around it how large it wants to be, and nothing else, and only to the one
 * origin that the server has let show it.
 */
export function tellSize(origin: string): void {
  const roots = document.getElementById("desk-roots") ?? document.body;
  // As high as what is in it, so that a frame can become smaller again.
  roots.style.minHeight = "0";
  let told = "";
  const tell = (): void => {
    const height = Math.ceil(roots.getBoundingClientRect().height);
    const { scrollWidth, clientWidth } = document.documentElement;
    const size = { desk: "size", height, width: scrollWidth > clientWidth ? scrollWidth : 0 };
    const text = `${size.height} ${size.width}`;
    if (text !== told && height > 0) parent.postMessage(size, origin);
    told = text;
  };
  const observer = new ResizeObserver(tell);
  observer.observe(roots);
  const follow = (): void => {
    for (const root of roots.children) observer.observe(root);
    tell();
  };
  new MutationObserver(follow).observe(roots, { childList: true });
  follow();
}
