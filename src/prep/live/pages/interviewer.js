// The interviewer's side: questions, notes and grades. "Kept" means that the session has it on disk.
"use strict";

let deskShown = "";

async function send(message) {
  byId("answer").textContent = "Sending ...";
  try {
    const response = await fetch("send", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(message),
    });
    byId("answer").textContent = await response.text();
    return response.ok;
  } catch {
    byId("answer").textContent = "The session cannot be reached.";
    return false;
  }
}

function formFor(form, input, kind) {
  byId(form).addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = byId(input).value;
    if (text.trim() && await send({ kind, text }) && byId(input).value === text) {
      byId(input).value = "";
    }
  });
}

function asButton(text) {
  const button = element("button", text);
  button.addEventListener("click", () => send({ kind: "question", text }));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

function asCheck(check, round) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  const tick = check.most === 1;
  input.type = tick ? "checkbox" : "number";
  if (tick) {
    input.checked = Boolean(check.value);
  } else {
    Object.assign(input, { min: 0, max: check.most, step: 1, value: check.value ?? "" });
  }
  input.addEventListener("change", async () => {
    const given = input.value === "" ? null : Number(input.value);
    const value = tick ? (input.checked ? 1 : null) : given;
    if (!await send({ kind: "tick", key: check.key, value, round })) deskShown = "";
  });
  label.append(input, ` ${check.words}${tick ? "" : ` (0 to ${check.most})`}`);
  const item = document.createElement("li");
  item.append(label);
  return item;
}

window.showDesk = (desk) => {
  fill("remarks", desk.remarks);
  const lists = JSON.stringify([desk.round, desk.checks, desk.prepared]);
  if (lists === deskShown) return;
  deskShown = lists;
  byId("prepared").replaceChildren(...desk.prepared.map(asButton));
  byId("checks").replaceChildren(...desk.checks.map((check) => asCheck(check, desk.round)));
};

formFor("ask", "question", "question");
formFor("jot", "note", "note");
