/**
 * The programs of the WebGL painter. Both paint one quad an instance and take coverage from a distance, so edges are smooth at any
 * size and pixel ratio.
 *
 * Lines: a segment with its neighbours; joins are bounded by the plane in the middle of the corner. Shapes: a polygon of at most
 * MOST_CORNERS corners, a circle or a box, with strokes inside of it and a dot.
 */

export const MOST_CORNERS = 24;
export const MOST_STROKES = 8;

export const LINE_VERTEX = `#version 300 es
precision highp float;
layout(location = 0) in vec2 a_before;
layout(location = 1) in vec2 a_from;
layout(location = 2) in vec2 a_to;
layout(location = 3) in vec2 a_after;
uniform vec2 u_size;      // canvas in CSS pixels
uniform float u_half;     // half of the width
uniform float u_reach;    // how far joins and caps may go beyond the ends
uniform float u_pixel;    // one device pixel in CSS pixels
out vec2 v_place;         // along the segment and across it, from its start
flat out float v_length;
flat out vec2 v_bend_from; // direction of the corner's plane at the start, in the segment's own directions
flat out vec2 v_bend_to;
flat out vec2 v_ends;     // 1 where the line ends
const vec2 CORNERS[4] = vec2[4](vec2(0.0, -1.0), vec2(1.0, -1.0), vec2(0.0, 1.0), vec2(1.0, 1.0));
bool gone(vec2 p) { return !(abs(p.x) < 1e9 && abs(p.y) < 1e9); }
void main() {
  vec2 corner = CORNERS[gl_VertexID];
  vec2 d = a_to - a_from;
  float len = length(d);
  if (gone(a_from) || gone(a_to) || len == 0.0) {
    gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
    return;
  }
  vec2 t = d / len;
  vec2 n = vec2(-t.y, t.x);
  vec2 before = a_from - a_before;
  vec2 after = a_after - a_to;
  bool starts = gone(a_before) || dot(before, before) == 0.0;
  bool stops = gone(a_after) || dot(after, after) == 0.0;
  vec2 tb = starts ? t : normalize(before);
  vec2 ta = stops ? t : normalize(after);
  // Segments are cut at the plane in the middle of the two directions.
  vec2 mb = t + tb;
  vec2 ma = t + ta;
  mb = dot(mb, mb) < 1e-6 ? t : normalize(mb);
  ma = dot(ma, ma) < 1e-6 ? t : normalize(ma);
  v_bend_from = vec2(dot(mb, t), dot(mb, n));
  v_bend_to = vec2(dot(ma, t), dot(ma, n));
  v_ends = vec2(starts ? 1.0 : 0.0, stops ? 1.0 : 0.0);
  v_length = len;
  float out_ = u_reach + u_pixel;
  float along = corner.x == 0.0 ? -out_ : len + out_;
  float across = corner.y * (u_half + u_pixel);
  v_place = vec2(along, across);
  vec2 p = a_from + t * along + n * across;
  gl_Position = vec4(2.0 * p.x / u_size.x - 1.0, 1.0 - 2.0 * p.y / u_size.y, 0.0, 1.0);
}`;

export const LINE_FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_place;
flat in float v_length;
flat in vec2 v_bend_from;
flat in vec2 v_bend_to;
flat in vec2 v_ends;
uniform vec4 u_color;     // premultiplied
uniform float u_half;
uniform float u_pixel;
uniform int u_join;       // 0 miter, 1 round, 2 bevel
uniform int u_cap;        // 0 butt, 1 round, 2 square
out vec4 color;
// Distance to the stroke beyond one end; p is measured from the end, x outwards.
float beyond(vec2 p, vec2 bend, float ends) {
  float across = abs(p.y) - u_half;
  if (ends > 0.5) {
    if (u_cap == 1) return p.x > 0.0 ? length(p) - u_half : across;
    return max(across, u_cap == 2 ? p.x - u_half : p.x);
  }
  if (u_join == 1) return p.x > 0.0 ? length(p) - u_half : across;
  float turn = abs(bend.y);
  // The outer side of the corner, on the segment's side of the plane.
  float plane = dot(p, bend);
  float limit = u_join == 0 && bend.x > 0.1 ? 1e9 : u_half * bend.x;
  vec2 outwards = vec2(turn, bend.x * (p.y > 0.0 ? 1.0 : -1.0));
  float cut = dot(p, outwards) - limit;
  return max(across, max(plane - 0.5 * u_pixel, p.x > 0.0 ? cut : -1e9));
}
void main() {
  float start = beyond(vec2(-v_place.x, v_place.y), vec2(v_bend_from.x, -v_bend_from.y), v_ends.x);
  float stop = beyond(vec2(v_place.x - v_length, v_place.y), v_bend_to, v_ends.y);
  float d = max(start, stop);
  // Strokes thinner than a pixel are a pixel wide and paler.
  float coverage = clamp(0.5 - d / u_pixel, 0.0, 1.0) * min(1.0, 2.0 * u_half / u_pixel);
  if (coverage <= 0.0) discard;
  color = u_color * coverage;
}`;

export const SHAPE_VERTEX = `#version 300 es
precision highp float;
layout(location = 0) in vec2 a_centre;
layout(location = 1) in vec2 a_size;    // half of width and height
layout(location = 2) in vec3 a_look;    // angle, half of the line width, corner radius
layout(location = 3) in vec4 a_fill;
layout(location = 4) in vec4 a_line;
uniform vec2 u_size;
uniform float u_pixel;
uniform float u_extent;                 // the farthest corner of the form, in units of the half size
out vec2 v_place;
flat out vec2 v_size;
flat out vec2 v_look;
flat out vec4 v_fill;
flat out vec4 v_line;
const vec2 CORNERS[4] = vec2[4](vec2(-1.0, -1.0), vec2(1.0, -1.0), vec2(-1.0, 1.0), vec2(1.0, 1.0));
void main() {
  vec2 reach = a_size * u_extent + a_look.y * 2.0 + 2.0 * u_pixel;
  v_place = CORNERS[gl_VertexID] * reach;
  v_size = a_size;
  v_look = a_look.yz;
  v_fill = a_fill;
  v_line = a_line;
  float c = cos(a_look.x);
  float s = -sin(a_look.x);
  vec2 p = a_centre + vec2(c * v_place.x - s * v_place.y, s * v_place.x + c * v_place.y);
  gl_Position = vec4(2.0 * p.x / u_size.x - 1.0, 1.0 - 2.0 * p.y / u_size.y, 0.0, 1.0);
}`;

export const SHAPE_FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_place;
flat in vec2 v_size;
flat in vec2 v_look;
flat in vec4 v_fill;
flat in vec4 v_line;
uniform float u_pixel;
uniform int u_form;                     // 0 none, 1 circle, 2 polygon, 3 box
uniform int u_corners;
uniform vec2 u_polygon[${MOST_CORNERS}];
uniform int u_strokes;
uniform vec4 u_segments[${MOST_STROKES}];
uniform float u_dot;                    // radius of the dot, 0 for none
out vec4 color;
float polygon(vec2 p) {
  vec2 first = u_polygon[0] * v_size;
  float d = dot(p - first, p - first);
  float s = 1.0;
  for (int i = 0, j = u_corners - 1; i < u_corners; j = i, i++) {
    vec2 a = u_polygon[i] * v_size;
    vec2 b = u_polygon[j] * v_size;
    vec2 e = b - a;
    vec2 w = p - a;
    vec2 q = w - e * clamp(dot(w, e) / dot(e, e), 0.0, 1.0);
    d = min(d, dot(q, q));
    bvec3 c = bvec3(p.y >= a.y, p.y < b.y, e.x * w.y > e.y * w.x);
    if (all(c) || all(not(c))) s = -s;
  }
  return s * sqrt(d);
}
float segment(vec2 p, vec2 a, vec2 b) {
  vec2 e = b - a;
  vec2 w = p - a;
  float h = clamp(dot(w, e) / dot(e, e), 0.0, 1.0);
  return length(w - e * h);
}
float rounded(vec2 p, float corner) {
  vec2 q = abs(p) - v_size + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}
float cover(float d) { return clamp(0.5 - d / u_pixel, 0.0, 1.0); }
void main() {
  float edge = 1e9;
  if (u_form == 1) edge = length(v_place) - v_size.x;
  else if (u_form == 2) edge = polygon(v_place);
  else if (u_form == 3) edge = rounded(v_place, v_look.y);
  float inked = abs(edge);
  // A mitred corner: outside of a box both sides' strokes meet in a square.
  if (u_form == 3 && v_look.y == 0.0) {
    vec2 q = abs(v_place) - v_size;
    inked = max(q.x, q.y) > 0.0 ? max(q.x, q.y) : inked;
  }
  for (int i = 0; i < u_strokes; i++) inked = min(inked, segment(v_place, u_segments[i].xy * v_size, u_segments[i].zw * v_size));
  float paled = min(1.0, 2.0 * v_look.x / u_pixel);
  float line = v_look.x > 0.0 ? cover(inked - max(v_look.x, 0.5 * u_pixel)) * paled : 0.0;
  if (u_dot > 0.0) line = max(line, cover(length(v_place) - u_dot * v_size.x));
  float fill = u_form == 0 ? 0.0 : cover(edge);
  vec4 under = v_fill * fill;
  vec4 over = v_line * line;
  color = over + under * (1.0 - over.a);
  if (color.a <= 0.0) discard;
}`;
