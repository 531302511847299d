/**
 * An effect that runs at most once an animation frame: signals that it read only ask for the next run.
 *
 * It does not know what is drawn.
 *
 *     const stop = frameEffect(() => paint(model.line_color));
 */
import { effect, signal } from "@preact/signals-core";
import { requestDraw } from "../../view/draw";

export function frameEffect(run: () => void): () => void {
  const round = signal(0);
  let due = false;
  let stopped = false;
  const draw = (): void => {
    if (!stopped) {
      due = true;
      round.value++;
    }
  };
  const stop = effect(() => {
    void round.value;
    if (due) {
      due = false;
      run();
    } else {
      // A change: what was read before is let go, so that further changes before the frame cost nothing.
      requestDraw(draw);
    }
  });
  return () => {
    stopped = true;
    stop();
  };
}
