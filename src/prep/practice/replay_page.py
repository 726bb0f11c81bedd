"""A replay as one HTML file with a slider; it asks nothing of the network."""

import json
from html import escape

from prep.practice.replay import Frame, Part, Replay

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>__TITLE__</title>
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<style>
:root { color-scheme: light dark;
  --ink: #24292f; --paper: #fdfcf9; --line: #d8d4ca; --main: #0072b2; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e6ea; --paper: #15191e; --line: #343c45; --main: #56b4e9; } }
body { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif;
  max-width: 960px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.4em; }
input[type=range] { width: 100%; accent-color: var(--main); }
pre { border: 1px solid var(--line); border-radius: 6px; padding: 1em; min-height: 20em;
  overflow-x: auto; font: 14px/1.45 ui-monospace, monospace; tab-size: 4; }
.row { display: flex; gap: 1em; align-items: baseline; flex-wrap: wrap; }
#said { min-height: 1.5em; font-weight: 600; } #clock { font-variant-numeric: tabular-nums; }
button, select { font: inherit; }
</style></head><body>
<h1>__TITLE__</h1>
<div class="row"><label>Part <select id="part"></select></label>
<button id="play" type="button">Play</button><span id="clock"></span>
<span id="said" aria-live="polite"></span></div>
<input id="slider" type="range" min="0" value="0" aria-label="Moment of the session">
<pre id="code" tabindex="0"></pre>
<script id="data" type="application/json">__DATA__</script>
<script>
"use strict";
const parts = JSON.parse(document.getElementById("data").textContent);
const [part, slider, code, clock, said, play] =
  ["part", "slider", "code", "clock", "said", "play"].map(id => document.getElementById(id));
let shown = -1, text = [], timer = null;
parts.forEach((one, i) => part.add(new Option(one.title, i)));
// Positions count characters, as in the log; JavaScript's own strings count halves of some.
function seek(to) {
  const one = parts[part.value];
  if (to < shown || shown < 0) { text = Array.from(one.text); shown = 0; }
  for (let i = shown + 1; i <= to; i++) {
    const edit = one.frames[i].edit;
    if (edit) text.splice(edit[0], edit[1], ...Array.from(edit[2]));
  }
  shown = to;
  code.textContent = text.join("");
  const frame = one.frames[to], whole = Math.floor(frame.at);
  clock.textContent = Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
  said.textContent = frame.said;
}
function choose() { shown = -1; slider.max = parts[part.value].frames.length - 1;
  slider.value = slider.max; seek(+slider.max); }
function stop() { clearInterval(timer); timer = null; play.textContent = "Play"; }
part.onchange = () => { stop(); choose(); };
slider.oninput = () => { stop(); seek(+slider.value); };
play.onclick = () => {
  if (timer) { stop(); return; }
  if (slider.value === slider.max) { slider.value = 0; seek(0); }
  play.textContent = "Stop";
  timer = setInterval(() => {
    if (slider.value === slider.max) { stop(); return; }
    slider.value = +slider.value + 1; seek(+slider.value);
  }, 120);
};
part.value = parts.length > 1 ? 1 : 0;  // a mock's first problem, not its own log
choose();
</script></body></html>
"""


def replay_page(replay: Replay) -> str:
    """The whole page."""
    # "</" would end the script element, and "<!--" would change how it is read.
    data = json.dumps([part_data(one) for one in replay.parts], ensure_ascii=False)
    data = data.replace("<", "\\u003c")
    return _PAGE.replace("__TITLE__", escape(replay.title)).replace("__DATA__", data)


def part_data(part: Part) -> dict[str, object]:
    """A part as plain JSON values: the first text, then the edits that lead on from it."""
    return {
        "title": part.title,
        "text": part.frames[0].text,
        "frames": [_frame(one) for one in part.frames],
    }


def _frame(frame: Frame) -> dict[str, object]:
    edit = frame.edit
    return {
        "at": round(frame.at, 1),
        "edit": None if edit is None else [edit.at, edit.cut, edit.put],
        "said": frame.said,
    }
