/** A text in a page, with the maths that is in it. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { mayBeMath } from "../math/parts";
import { mathTypesetter } from "../math/picture";

export function Words({ text }: { text: string }): JSX.Element {
  return mayBeMath(text) ? <Maths text={text} /> : <>{text}</>;
}

function Maths({ text }: { text: string }): JSX.Element {
  const element = useRef<HTMLSpanElement>(null);
  const typesetter = mathTypesetter();
  useLayoutEffect(() => {
    element.current!.textContent = text;
    typesetter?.typeset(element.current!);
  }, [text, typesetter]);
  return <span ref={element} />;
}
