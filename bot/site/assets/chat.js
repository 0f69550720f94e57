// The chat without reloading. Everything here also works as plain forms; nothing is stored.
"use strict";
(() => {
  const log = document.getElementById("log");
  if (!log) return;
  const status = document.getElementById("status");
  const problem = document.getElementById("problem");
  const main = document.getElementById("say");
  const text = document.getElementById("text");
  const file = main.elements.file;
  const chosen = document.getElementById("chosen");
  let last = Number(log.dataset.last);
  let count = Number(log.dataset.count);
  let open = log.dataset.open === "1";
  let polling = false;

  const busy = (on) => { status.textContent = on ? status.dataset.busy : ""; };
  const trouble = (words) => { problem.textContent = words || ""; problem.hidden = !words; };
  const once = () => Array.from(crypto.getRandomValues(new Uint8Array(16)),
    (byte) => byte.toString(16).padStart(2, "0")).join("");
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  // An answer is read from its beginning: the person's last words stand on top.
  const down = () => {
    const mine = log.querySelectorAll(".mine");
    const top = mine.length ? mine[mine.length - 1].offsetTop - 8 : log.scrollHeight;
    log.scrollTop = top;
  };

  function show(answer) {
    if (answer.over) {
      open = false;
      log.querySelectorAll("[data-seq]").forEach((line) => line.remove());
      [last, count] = [0, 0];
      busy(false);
      trouble(answer.words);
      return;
    }
    const held = new Set(answer.all.map(String));
    log.querySelectorAll("[data-seq]").forEach((line) => {
      if (!held.has(line.dataset.seq)) line.remove();
    });
    if (answer.lang) log.lang = answer.lang;
    if (answer.html) {
      const part = document.createElement("template");
      part.innerHTML = answer.html;
      const fresh = [...part.content.children].filter(
        (line) => !log.querySelector(`[data-seq="${line.dataset.seq}"]`));
      if (fresh.some((line) => line.classList.contains("mine"))) {
        log.querySelectorAll("form.options, ol.numbered").forEach((old) => old.remove());
        document.querySelectorAll("form.start, form.tries").forEach((old) => old.remove());
        if (!last) document.querySelectorAll("details.controls").forEach((part) => { part.open = false; });
      }
      log.append(...fresh);
      if (fresh.length) down();
    }
    [last, count] = [answer.last, answer.all.length];
    if (!answer.waiting) busy(false);
  }

  async function poll() {
    if (polling) return;
    polling = true;
    while (open && !document.hidden) {
      try {
        const url = new URL(log.dataset.lines, location.href);
        url.searchParams.set("last", last);
        url.searchParams.set("count", count);
        const response = await fetch(url, { headers: { Accept: "application/json" } });
        if (!response.ok) throw new Error(String(response.status));
        show(await response.json());
      } catch {
        await pause(2000);
      }
    }
    polling = false;
  }

  async function send(form, submitter) {
    const data = new FormData(form, submitter);
    if (form === main && !text.value.trim() && !file.files.length) return;
    const buttons = form.querySelectorAll("button");
    buttons.forEach((button) => { button.disabled = true; });
    trouble("");
    busy(true);
    let words = status.dataset.offline;
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: form.enctype === "multipart/form-data" ? data : new URLSearchParams(data),
      });
      const answer = await response.json().catch(() => ({}));
      if (response.ok) {
        words = "";
        form.elements.once.value = once();
        if (form === main) { form.reset(); form.elements.once.value = once(); picked(); }
        open = true;
        poll();
      } else if (answer.error) {
        words = answer.error;
      }
    } catch { /* the words for being offline stand ready */ }
    if (words) { busy(false); trouble(words); }
    buttons.forEach((button) => { button.disabled = false; });
    if (form === main || !form.isConnected) text.focus();
  }

  const picked = () => {
    chosen.textContent = file.files.length ? file.files[0].name : "";
  };
  file.addEventListener("change", picked);

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.exit !== undefined) { event.preventDefault(); leave(form); return; }
    if (form.dataset.say === undefined) return;
    event.preventDefault();
    send(form, event.submitter).then(() => {
      if (form.matches(".options, .tries, .start")) text.focus();
    });
  });

  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      main.requestSubmit();
    }
  });

  // Quick exit: the screen is empty at once, whatever the network does.
  function leave(form) {
    open = false;
    const [action, away] = [form.action, form.dataset.away];
    document.title = "";
    document.body.replaceChildren();
    const gone = () => location.replace(away);
    fetch(action, { method: "POST", keepalive: true, redirect: "manual",
      body: new URLSearchParams() }).then(gone, gone);
    setTimeout(gone, 700);
  }
  let escaped = 0;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const now = Date.now();
    if (now - escaped < 1500) leave(document.querySelector("form[data-exit]"));
    escaped = now;
  });

  document.addEventListener("visibilitychange", () => { if (!document.hidden) poll(); });
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  document.querySelectorAll("form[data-now]").forEach((form) => form.requestSubmit());
  down();
  poll();
})();
