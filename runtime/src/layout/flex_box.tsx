/** Row and Column: children one after the other, in CSS flex. Children keep their elements when others come and go. */
import type { JSX } from "preact";
import { useContext } from "preact/hooks";

import type { Column, Row } from "../schema/models.gen";
import { Disabled, ModelView } from "../view/model_view";
import { css } from "../view/style_sheet";

export const FLEX_BOX = css`
  .row, .column { display: flex; width: 100%; height: 100%; align-items: flex-start; }
  .row { flex-direction: row; }
  .column { flex-direction: column; }
`;

function FlexBox({ model, direction }: { model: Row | Column; direction: "row" | "column" }): JSX.Element {
  const isDisabled = useContext(Disabled) || model.disabled;
  const gap = `${model.spacing}px`; // read here: what a ref reads is not followed
  return (
    <Disabled.Provider value={isDisabled}>
      <div class={direction} ref={(element) => element?.style.setProperty("gap", gap)}>
        {model.children.map((child) => (
          <ModelView key={child.id} model={child} surroundings={direction} />
        ))}
      </div>
    </Disabled.Provider>
  );
}

export function RowView({ model }: { model: Row }): JSX.Element {
  return <FlexBox model={model} direction="row" />;
}

export function ColumnView({ model }: { model: Column }): JSX.Element {
  return <FlexBox model={model} direction="column" />;
}

/** Empty space: its element has the size. */
export function SpacerView(): null {
  return null;
}
