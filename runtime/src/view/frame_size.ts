/**
 * A page in a frame of another page: it tells the page around it how large it wants to be, and nothing else, and only to the one
 * origin that the server has let show it. What stretches takes what it gets: of that nothing is told.
 */
export function tellSize(origin: string): void {
  const roots = document.getElementById("desk-roots") ?? document.body;
  let told = "";
  const tell = (): void => {
    const styles = [...roots.children].map((root) => [root, getComputedStyle(root)] as const);
    const fills = styles.some(([, style]) => style.flexGrow !== "0");
    // As high as what is in it, so that a frame can become smaller again.
    roots.style.minHeight = fills ? "" : "0";
    const height = fills ? 0 : Math.ceil(roots.getBoundingClientRect().height);
    const room = document.documentElement.clientWidth;
    const ends = styles.map(([root, style]) => (style.alignSelf === "stretch" ? 0 : root.getBoundingClientRect().left + root.scrollWidth));
    const right = Math.ceil(Math.max(0, ...ends) + parseFloat(getComputedStyle(roots).paddingRight));
    const size = { desk: "size", height, width: right > room ? right : 0 };
    const text = `${size.height} ${size.width}`;
    if (text !== told && styles.length > 0) parent.postMessage(size, origin);
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
