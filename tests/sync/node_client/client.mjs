// An author's program in another language: it knows docs/protocol.md and Node's own modules, and nothing of ours.
// It comes into a server of this user's by a key that it signs (P51), makes a plot and a slider, and draws anew when the slider moves.
//
//     node client.mjs http://localhost:5006/app ~/.local/state/desk/servers/5006.json
import { createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import http from "node:http";

const [url, secretFile] = process.argv.slice(2);
const address = new URL(url);
const say = (event, value) => console.log(JSON.stringify({ [event]: value }));

// -- P51: a key for one use, signed with the server's secret
function signedKey() {
  const claims = { at: Date.now() / 1000, once: randomBytes(12).toString("hex"), session: "", headers: [], author: true };
  const body = Buffer.from(JSON.stringify(claims)).toString("base64url");
  const secret = Buffer.from(JSON.parse(readFileSync(secretFile, "utf8")).secret, "hex");
  const signature = createHmac("sha256", secret).update("desk key 1\0").update(body).digest("base64url");
  return `${body}.${signature}`;
}

function get(path, cookie) {
  return new Promise((resolve, reject) => {
    const headers = cookie === "" ? {} : { Cookie: cookie };
    http.get({ hostname: address.hostname, port: address.port, path, headers }, (response) => {
      let page = "";
      response.on("data", (part) => (page += part)).on("end", () => resolve({ response, page }));
    }).on("error", reject);
  });
}

const { response } = await get(`${address.pathname}?key=${signedKey()}`, "");
const cookie = response.headers["set-cookie"][0].split(";")[0];
const { page } = await get(address.pathname, cookie);
const metadata = (name) => page.match(new RegExp(`<meta name="${name}" content="([^"]*)">`))[1];

// -- the socket: RFC 6455, whole frames only
const socket = await new Promise((resolve, reject) => {
  const request = http.request({
    hostname: address.hostname,
    port: address.port,
    path: `${metadata("desk-socket")}?page=${metadata("desk-page")}`,
    headers: {
      Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
      Cookie: cookie, Origin: address.origin,
    },
  });
  request.on("upgrade", (_, raw) => resolve(raw)).on("response", (refusal) => reject(new Error(String(refusal.statusCode)))).on("error", reject);
  request.end();
});

function sendFrame(opcode, payload) {
  const mask = randomBytes(4);
  const size = payload.length;
  const head = size < 126 ? Buffer.from([0, 128 | size]) : Buffer.concat([Buffer.from([0, 128 | 127]), Buffer.alloc(8)]);
  head[0] = 128 | opcode;
  if (size >= 126) head.writeBigUInt64BE(BigInt(size), 2);
  socket.write(Buffer.concat([head, mask, payload.map((byte, index) => byte ^ mask[index % 4])]));
}

let received = Buffer.alloc(0);
function takeFrame() {
  if (received.length < 2) return null;
  let [size, start] = [received[1] & 127, 2];
  if (size === 126 && received.length >= 4) [size, start] = [received.readUInt16BE(2), 4];
  else if (size === 127 && received.length >= 10) [size, start] = [Number(received.readBigUInt64BE(2)), 10];
  else if (size > 125) return null;
  if (received.length < start + size) return null;
  const frame = { opcode: received[0] & 15, payload: received.subarray(start, start + size) };
  received = received.subarray(start + size);
  return frame;
}

// -- P2: u8 version | u8 type | u16 0 | u32 n | JSON | zeros | arrays
const TYPES = { hello: 1, push: 2, drawn: 3, welcome: 16, patch: 17 };
function send(type, body, arrays = []) {
  const json = Buffer.from(JSON.stringify(body));
  const head = Buffer.alloc(8);
  head.set([1, TYPES[type]]);
  head.writeUInt32LE(json.length, 4);
  const padding = arrays.length > 0 ? Buffer.alloc((8 - ((8 + json.length) % 8)) % 8) : Buffer.alloc(0);
  sendFrame(2, Buffer.concat([head, json, padding, ...arrays.map((array) => Buffer.from(array.buffer))]));
}

// -- what is made: a curve of 100 points, whose frequency the slider says
const X = Float64Array.from({ length: 100 }, (_, index) => index / 10);
const curve = (frequency) => X.map((x) => Math.sin(frequency * x));
const column = (offset) => ({ "@": "array", dtype: "float64", shape: [X.length], offset });
const ref = (id) => ({ "@": "ref", id });
const MODELS = [
  { id: "node-source", type: "ColumnDataSource", values: { data: { x: column(0), y: column(800) } } },
  { id: "node-line", type: "Line", values: { x: { field: "x" }, y: { field: "y" }, line_color: "teal" } },
  { id: "node-curve", type: "GlyphRenderer", values: { data_source: ref("node-source"), glyph: ref("node-line") } },
  { id: "node-x", type: "DataRange1d", values: {} },
  { id: "node-y", type: "DataRange1d", values: {} },
  { id: "node-below", type: "LinearAxis", values: {} },
  { id: "node-left", type: "LinearAxis", values: {} },
  {
    id: "node-plot",
    type: "Plot",
    values: {
      name: "curve", width: 400, height: 300, x_range: ref("node-x"), y_range: ref("node-y"),
      below: [ref("node-below")], left: [ref("node-left")], renderers: [ref("node-curve")],
    },
  },
  { id: "node-slider", type: "Slider", values: { name: "frequency", title: "frequency", start: 0, end: 10, value: 1 } },
];

let seq = 0;
let revision = 0;
function push(changes, models = [], arrays = []) {
  seq += 1;
  send("push", { seq, revision, models, changes }, arrays);
}

function take(type, body) {
  revision = body.revision ?? revision;
  if (type === TYPES.welcome) {
    say("welcome", body.document.models.filter(({ id }) => body.document.roots.includes(id)).map((root) => root.type));
    const before = body.document.roots;
    push([{ kind: "roots", before, value: [...before, "node-slider", "node-plot"] }], MODELS, [X, curve(1)]);
  } else if (type === TYPES.patch) {
    if (body.denied !== undefined) say("denied", body.denied);
    if (body.answers === 1) say("made", seq);
    for (const change of body.changes ?? []) {
      if (change.kind !== "set" || change.model !== "node-slider" || change.name !== "value") continue;
      say("slider", change.value);
      push([{ kind: "columns", model: "node-source", data: { y: column(0) }, removed: [] }], [], [curve(change.value)]);
    }
  } else return;
  send("drawn", { revision });
}

socket.on("data", (data) => {
  received = Buffer.concat([received, data]);
  for (let frame = takeFrame(); frame !== null; frame = takeFrame()) {
    if (frame.opcode === 2) take(frame.payload[1], JSON.parse(frame.payload.subarray(8, 8 + frame.payload.readUInt32LE(4)).toString()));
    else if (frame.opcode === 9) sendFrame(10, frame.payload);
    else if (frame.opcode === 8) socket.end();
  }
});
send("hello", { peer: randomBytes(16).toString("hex"), revision: 0 });
