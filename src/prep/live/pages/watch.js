// Follows the session: every text is put in as text, never as markup.
"use strict";

const byId = (id) => document.getElementById(id);
const TOKEN = /(#.*)|("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?)|\b(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|False|finally|for|from|global|if|import|in|is|lambda|None|nonlocal|not|or|pass|raise|return|True|try|while|with|yield)\b|\b(\d[\w.]*)\b/g;
const LOOKS = ["comment", "string", "keyword", "number"];
let source = null;
let shownText = null;
let lines = [];

function element(name, text, look) {
  const made = document.createElement(name);
  made.textContent = text;
  if (look) made.className = look;
  return made;
}

function fill(list, texts) {
  byId(list).replaceChildren(...texts.map((text) => element("li", text)));
}

function coloured(line) {
  const parts = [];
  let end = 0;
  for (const found of line.matchAll(TOKEN)) {
    parts.push(line.slice(end, found.index));
    parts.push(element("span", found[0], LOOKS[found.slice(1).findIndex(Boolean)]));
    end = found.index + found[0].length;
  }
  parts.push(line.slice(end));
  return parts;
}

// Only lines that differ are drawn again, so a long text costs no more than a short one.
function showCode(text, row) {
  const code = byId("code");
  const wanted = text.split("\n");
  while (code.childElementCount > wanted.length) code.lastElementChild.remove();
  wanted.forEach((line, number) => {
    const item = code.children[number] ?? code.appendChild(document.createElement("li"));
    if (lines[number] !== line) item.replaceChildren(...coloured(line));
    item.classList.toggle("here", number === row);
  });
  lines = wanted;
  if (text !== shownText) code.querySelector(".here")?.scrollIntoView({ block: "nearest" });
  shownText = text;
}

// Paragraphs were wrapped for a terminal; lists, headings, examples and fences keep their lines.
function unwrapped(text) {
  const flowing = /^[A-Za-z*`("'](?!``)/;
  const shown = [];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) fenced = !fenced;
    const last = shown.at(-1) ?? "";
    const goesOn = !fenced && flowing.test(line) && (flowing.test(last) || last.startsWith("- "));
    if (goesOn) shown[shown.length - 1] = `${last} ${line}`;
    else shown.push(line);
  }
  return shown.join("\n");
}

function showView(view) {
  document.title = `prep: ${view.title}`;
  byId("title").textContent = view.title;
  byId("place").textContent = view.place;
  byId("task").textContent = unwrapped(view.task);
  byId("verdict").textContent = view.verdict;
  fill("said", view.said);
  showCode(view.text, view.row);
}

function follow() {
  if (source || document.hidden) return;
  source = new EventSource("events");
  source.onopen = () => { byId("state").textContent = "Live"; };
  source.onerror = () => {
    const over = source.readyState === EventSource.CLOSED;
    byId("state").textContent = over ? "Not reachable. Reload to try again." : "Connecting ...";
  };
  source.addEventListener("view", (event) => showView(JSON.parse(event.data)));
  source.addEventListener("clock", (event) => { byId("clock").textContent = JSON.parse(event.data); });
  source.addEventListener("desk", (event) => window.showDesk?.(JSON.parse(event.data)));
}

// A page in the background lets go: browsers allow a handful of streams to one place.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    source?.close();
    source = null;
  } else {
    follow();
  }
});
window.addEventListener("load", follow);
