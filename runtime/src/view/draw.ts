/**
 * One drawing a frame: views ask for it, all tasks run together in the next animation frame, and who waits for the
 * picture is told after it. A hidden page has no frames: there a timer takes their place.
 */
type Task = () => void;

const tasks = new Set<Task>();
let after: Task[] = [];
let frame = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function schedule(): void {
  if (frame !== 0 || timer !== undefined) return;
  if (document.visibilityState === "hidden") timer = setTimeout(run, 50);
  else {
    frame = requestAnimationFrame(run);
    // A window that is covered or still opening may get no frames for a while.
    timer = setTimeout(run, 250);
  }
}

function run(): void {
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  frame = 0;
  timer = undefined;
  drawNow();
}

/** Run `task` once in the next frame; asking again before that changes nothing. */
export function requestDraw(task: Task): void {
  tasks.add(task);
  schedule();
}

/** How many pieces of code the picture still waits for. */
let awaited = 0;

/** Who waits for the picture waits for this too: code that is being loaded, without which a part of it is missing. */
export function pictureNeeds(loading: Promise<unknown>): void {
  awaited++;
  const settled = (): void => {
    awaited--;
    schedule();
  };
  loading.then(settled, settled);
}

/** Call `done` once after the next frame's tasks. */
export function afterDraw(done: Task): void {
  after.push(done);
  schedule();
}

/** Run what is asked for at once. Tasks may ask for more: layout first, then what depends on it. */
export function drawNow(): void {
  for (let round = 0; tasks.size > 0 && round < 10; round++) {
    const now = [...tasks];
    tasks.clear();
    for (const task of now) {
      try {
        task();
      } catch (error) {
        reportError(error);
      }
    }
  }
  if (awaited > 0) return;
  const done = after;
  after = [];
  for (const task of done) task();
}
