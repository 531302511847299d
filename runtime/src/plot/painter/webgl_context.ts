/**
 * The one WebGL2 context that all plots share: an offscreen canvas with its programs and buffers.
 *
 * A browser allows few contexts, so there is one a page; what was drawn is copied to the plot's own canvas at once.
 *
 *     const gl = sharedGl();  gl?.resize(800, 600);   // null where WebGL2 is absent or was lost
 */
import { LINE_FRAGMENT, LINE_VERTEX, SHAPE_FRAGMENT, SHAPE_VERTEX } from "./webgl_shaders";

export interface Program {
  readonly program: WebGLProgram;
  uniform(name: string): WebGLUniformLocation | null;
}

export interface SharedGl {
  readonly gl: WebGL2RenderingContext;
  readonly canvas: OffscreenCanvas;
  readonly lines: Program;
  readonly shapes: Program;
  readonly buffer: WebGLBuffer;
  /** Large enough, cleared, and the viewport of this size in its lower left corner. */
  begin(deviceWidth: number, deviceHeight: number): void;
}

let shared: SharedGl | null = null;
let unavailable = false;
let softwareAllowed = false;

/** A card that is only emulated is slower than the 2D painter, so it is not used; tests of the picture may. */
export function allowSoftwareGl(): void {
  softwareAllowed = true;
}

export function sharedGl(): SharedGl | null {
  if (shared === null && !unavailable) {
    shared = create();
    unavailable = shared === null;
  }
  return shared;
}

function create(): SharedGl | null {
  if (typeof OffscreenCanvas === "undefined") {
    return null;
  }
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext("webgl2", {
    antialias: false,
    premultipliedAlpha: true,
    depth: false,
    preserveDrawingBuffer: true,
    failIfMajorPerformanceCaveat: !softwareAllowed,
  });
  if (gl === null || (!softwareAllowed && isSoftware(gl))) {
    return null;
  }
  // A lost context is not waited for: plots go on with the 2D painter, and try again when it is back.
  canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();
    shared = null;
    unavailable = true;
  });
  canvas.addEventListener("webglcontextrestored", () => {
    unavailable = false;
  });
  const lines = compile(gl, LINE_VERTEX, LINE_FRAGMENT);
  const shapes = compile(gl, SHAPE_VERTEX, SHAPE_FRAGMENT);
  const buffer = gl.createBuffer();
  if (lines === null || shapes === null || buffer === null) {
    return null;
  }
  return {
    gl,
    canvas,
    lines,
    shapes,
    buffer,
    begin(deviceWidth, deviceHeight) {
      if (canvas.width < deviceWidth || canvas.height < deviceHeight) {
        canvas.width = Math.max(canvas.width, deviceWidth);
        canvas.height = Math.max(canvas.height, deviceHeight);
      }
      gl.viewport(0, canvas.height - deviceHeight, deviceWidth, deviceHeight);
      gl.clearColor(0, 0, 0, 0);
      gl.disable(gl.SCISSOR_TEST);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.enable(gl.BLEND);
    },
  };
}

/** Some browsers do not count an emulated card as a caveat; its name tells. */
function isSoftware(gl: WebGL2RenderingContext): boolean {
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer: unknown = names === null ? "" : gl.getParameter(names.UNMASKED_RENDERER_WEBGL);
  return /swiftshader|llvmpipe|software|basic render/i.test(String(renderer));
}

function compile(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program | null {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null || program === null) {
      return null;
    }
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) {
    console.warn("WebGL program:", gl.getProgramInfoLog(program));
    return null;
  }
  const known = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    uniform(name) {
      let location = known.get(name);
      if (location === undefined) {
        location = gl.getUniformLocation(program, name);
        known.set(name, location);
      }
      return location;
    },
  };
}
