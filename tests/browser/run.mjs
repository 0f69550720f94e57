// The web pages in a real Chromium, against a running `workline serve`.
//
//   node run.mjs http://127.0.0.1:8080 SCREENSHOTS [CASEWORKER ADMINISTRATOR PASSWORD]
//
// With the names and the password of both the console is checked too. Chromium is taken
// from CHROMIUM, else /usr/bin/chromium; ONLY=words runs the checks whose name has them.
import { createHmac } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [base, folder, staff, administrator, password] = process.argv.slice(2);
if (!base || !folder) {
  console.error("usage: node run.mjs BASE-URL SCREENSHOT-FOLDER [CASEWORKER ADMINISTRATOR PASSWORD]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const PAGE_BUDGET = 60_000;
const WIDTHS = { phone: { width: 320, height: 640 }, wide: { width: 1100, height: 760 } };
let passed = 0;
const failures = [];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** A fresh visitor. Whatever it asks of another host is a fault of ours. */
async function visitor({ script = true, size = WIDTHS.phone, lang = "en" } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: script, viewport: size, locale: lang, baseURL: base,
  });
  const outside = [];
  const faults = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(base).origin) outside.push(url.href);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security|Refused/.test(message.text())) {
      faults.push(message.text());
    }
  });
  return { context, page, outside, faults };
}

async function check(name, run, options) {
  if (process.env.ONLY && !name.includes(process.env.ONLY)) return;
  const who = await visitor(options);
  try {
    await run(who);
    must(who.outside.length === 0, `asked another host: ${who.outside[0]}`);
    must(who.faults.length === 0, `fault on the page: ${who.faults[0]}`);
    passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    failures.push(name);
    console.log(`FAIL ${name}: ${String(error.message ?? error).split("\n").slice(0, process.env.ONLY ? 30 : 1).join("\n")}`);
    await who.page.screenshot({ path: join(folder, `failed-${failures.length}.png`) }).catch(() => {});
  } finally {
    await who.context.close();
  }
}

function must(yes, why) {
  if (!yes) throw new Error(why);
}

const shot = (page, name) => page.screenshot({ path: join(folder, `${name}.png`) });

async function fits(page) {
  const [inner, whole] = await page.evaluate(
    () => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
  must(whole <= inner, `scrolls sideways: ${whole} on ${inner} px`);
}

const theirs = (page) => page.locator(".log .bubble:not(.mine):not(.opening)");

async function say(page, text) {
  const before = await theirs(page).count();
  await page.fill("#text", text);
  await page.click("#say .send");
  await answered(page, before);
}

async function press(page, label) {
  const before = await theirs(page).count();
  await page.locator("form.options").getByRole("button", { name: label, exact: true }).last().click();
  await answered(page, before);
}

/** Until there is more than before, and no more comes. */
async function answered(page, before) {
  await page.waitForFunction((n) => document.querySelectorAll(
    ".log .bubble:not(.mine):not(.opening)").length > n, before);
  let count = -1;
  for (;;) {
    const now = await theirs(page).count();
    if (now === count) return;
    count = now;
    await page.waitForTimeout(500);
  }
}

async function tells(page, pattern) {
  const words = await page.locator(".log").innerText();
  must(pattern.test(words), `not said: ${pattern}`);
}

// ---- pages ----

for (const [path, name] of [["/", "front"], ["/chat", "chat"], ["/try", "try"], ["/open", "open"],
  ["/console", "console-sign-in"], ["/chat/code", "code"], ["/away", "away"]]) {
  for (const lang of ["en", "vi"]) {
    await check(`${path} in ${lang} fits 320 px and loads under 60 kB`, async ({ page }) => {
      let weight = 0;
      page.on("response", async (response) => {
        weight += (await response.body().catch(() => "")).length;
      });
      const answer = await page.goto(`${path}?lang=${lang}`, { waitUntil: "load" });
      must(answer.status() === 200, `status ${answer.status()}`);
      must(await page.locator("html").getAttribute("lang") === lang, "lang of the page");
      await page.waitForTimeout(100);
      must(weight < PAGE_BUDGET, `${weight} bytes`);
      must(weight > 0, "no weight measured");
      await fits(page);
      if (name === "chat") {
        const box = await page.locator("#text").boundingBox();
        const button = await page.locator(".send").boundingBox();
        must(button.y - (box.y + box.height) >= 8, "[Send] touches the text box");
      }
      await shot(page, `${name}-${lang}`);
    });
  }
}

await check("front page on a wide screen", async ({ page }) => {
  await page.goto("/");
  await shot(page, "front-wide");
}, { size: WIDTHS.wide });

// ---- a worker ----

for (const script of [true, false]) {
  const how = script ? "with" : "without";
  await check(`a worker in Vietnamese ${how} JavaScript`, async ({ page }) => {
    await page.goto("/chat");
    await say(page, "tang ca tinh tien sao");
    await press(page, "Việt Nam");
    await tells(page, /150%/);
    await tells(page, /Bộ luật Lao động/);
    await fits(page);
    await shot(page, `worker-vi-${how}`);
    const seqs = await page.locator(".log [data-seq]").evaluateAll(
      (lines) => lines.map((line) => line.dataset.seq));
    must(new Set(seqs).size === seqs.length, "a bubble stands twice");
  }, { script, lang: "vi" });
}

await check("an answer survives reloading the form", async ({ page }) => {
  await page.goto("/chat");
  await say(page, "how is overtime paid");
  const once = await page.locator("#say input[name=once]").inputValue();
  const send = () => page.evaluate(async (once) => {
    const body = new URLSearchParams({ once, text: "twice" });
    return (await fetch("/chat/say", { method: "POST", body, headers: { Accept: "application/json" } })).status;
  }, once);
  must(await send() === 200 && await send() === 200, "not taken");
  await page.waitForTimeout(1200);
  must(await page.locator(".bubble.mine", { hasText: "twice" }).count() === 1, "taken twice");
});

await check("nothing is kept in the browser", async ({ page, context }) => {
  await page.goto("/chat");
  await say(page, "how is overtime paid");
  const kept = await page.evaluate(async () => [
    localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
    (await caches.keys()).length]);
  must(kept.every((n) => n === 0), `kept ${kept}`);
  const cookies = await context.cookies();
  must(cookies.length === 1 && cookies[0].expires === -1 && cookies[0].httpOnly, "cookie");
});

for (const way of ["button", "keys", "no script"]) {
  await check(`quick exit by ${way}`, async ({ page }) => {
    await page.goto("/chat");
    await say(page, "how is overtime paid");
    if (way === "keys") {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
    } else {
      await page.click("form.exit button");
    }
    await page.waitForURL("**/away");
    must(!/overtime|Workline/i.test(await page.content()), "the page tells where one was");
    await page.goBack().catch(() => {});
    await page.waitForTimeout(600);
    must(!/overtime/i.test(await page.content()), "the way back shows the talk");
  }, { script: way !== "no script" });
}

await check("by keyboard alone", async ({ page }) => {
  await page.goto("/chat");
  const reach = async (selector) => {
    for (let n = 0; n < 40; n += 1) {
      await page.keyboard.press("Tab");
      const there = await page.evaluate((s) => document.activeElement?.matches(s), selector);
      if (there) return;
    }
    throw new Error(`${selector} is not reached`);
  };
  await reach("#text");
  await page.keyboard.type("how is overtime paid");
  await page.keyboard.press("Enter");
  await answered(page, 0);
  await reach("form.exit button");
  const before = await theirs(page).count();
  await reach("form.options button");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  must(outline !== "none", "focus cannot be seen");
  await shot(page, "keyboard");
  await page.keyboard.press("Enter");
  await answered(page, before);
});

await check("words are kept while the line is away", async ({ page, context }) => {
  await page.goto("/chat");
  await context.setOffline(true);
  await page.fill("#text", "my words");
  await page.click("#say .send");
  await page.waitForSelector("#problem:not([hidden])");
  must(await page.inputValue("#text") === "my words", "the words are gone");
  await shot(page, "offline");
  await context.setOffline(false);
  await page.click("#say .send");
  await answered(page, 0);
});

await check("what a person writes is never markup", async ({ page }) => {
  await page.goto("/chat");
  await say(page, "<img src=x onerror=alert(1)> <b>bold</b>");
  must(await page.locator(".log img, .log .mine b").count() === 0, "markup came through");
});

await check("hide words clear the screen", async ({ page }) => {
  await page.goto("/chat");
  await say(page, "how is overtime paid");
  await page.fill("#text", "hide");
  await page.click("#say .send");
  await page.waitForFunction(() => !/overtime/.test(document.getElementById("log").innerText));
  await shot(page, "hidden");
});

await check("a picture is taken", async ({ page }) => {
  await page.goto("/try/worker?country=VN&lang=en");
  await say(page, "/report");
  await press(page, "Tell");
  const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  await page.setInputFiles("#say input[type=file]", { name: "p.png", mimeType: "image/png", buffer: pixel });
  const before = await theirs(page).count();
  await page.click("#say .send");
  await answered(page, before);
  await tells(page, /Photo/);
});

await check("the simulator as text messages", async ({ page }) => {
  await page.goto("/try/worker?country=VN&look=sms&lang=en");
  await say(page, "how is overtime paid");
  must(await page.locator("form.options").count() === 0, "buttons in a text message");
  must(await page.locator("ol.numbered li").count() > 0, "no numbers");
  await fits(page);
  await shot(page, "try-sms");
});

for (const role of ["owner", "representative", "facilitator", "coach"]) {
  await check(`the simulator as ${role}`, async ({ page }) => {
    await page.goto(`/try/${role}?country=VN&lang=vi`);
    await shot(page, `try-${role}-start`);
    await page.locator("form.tries button").first().click();
    await answered(page, 0);
    await fits(page);
    await shot(page, `try-${role}`);
  });
}

// ---- a report, the console, and the answer ----

/** Files a report in the simulator and leaves its page open. */
async function report(page) {
  await page.goto("/try/worker?country=VN&lang=en");
  await say(page, "/report");
  await press(page, "Tell");
  await say(page, "they have not paid my overtime since September");
  await press(page, "Done");
  await press(page, "Right");
  await press(page, "Skip");
  await press(page, "Skip");
  await press(page, "Nothing yet");
  await shot(page, "report-check");
  await press(page, "Send");
  await tells(page, /\d{5} \d{5} \d{5} \d{5} \d/);
  await shot(page, "report-receipt");
}

/** What an authenticator app shows for a secret (RFC 6238), at a moment. */
function appCode(secret, at) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/\s/g, "")].map((c) => letters.indexOf(c).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", key).update(step).digest();
  const from = hash[19] & 15;
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

if (staff && password) {
  let secret = "";
  await check("a report reaches staff, and their answer the worker", async ({ page }) => {
    await report(page);
    const desk = await visitor({ size: WIDTHS.wide });
    try {
      const console = desk.page;
      await console.goto("/console");
      await console.fill("#name", staff);
      await console.fill("#password", "a wrong password");
      await console.click(".send");
      must(await console.locator(".problem").count() === 1, "a wrong password is not refused");
      await console.fill("#name", staff);
      await console.fill("#password", password);
      await console.click(".send");
      // The first time nothing else opens before there is a second factor.
      await console.waitForSelector("#new-code");
      await console.goto("/console");
      secret = await console.locator("input[name=secret]").inputValue();
      await shot(console, "console-factor");
      await fits(console);
      await console.fill("#new-code", "000000");
      await console.click(".send");
      must(await console.locator(".problem").count() === 1, "a wrong code is not refused");
      secret = await console.locator("input[name=secret]").inputValue();
      await console.fill("#new-code", appCode(secret, Date.now()));
      await console.click(".send");
      await console.waitForSelector(".once");
      must(await console.locator(".once li").count() === 8, "eight codes on paper");
      await shot(console, "console-paper");
      await console.locator("a.button").click();
      await console.waitForSelector("table.cases");
      await shot(console, "console-list");
      await console.selectOption("select[name=state]", "received");
      await console.locator("form.filters button").click();
      await console.locator("table.cases tbody a").first().click();
      await console.waitForSelector(".timeline");
      must(/not paid my overtime/.test(await console.content()), "the story is not shown");
      await shot(console, "console-case");
      await console.setViewportSize(WIDTHS.phone);
      await fits(console);
      await shot(console, "console-case-phone");
      await console.setViewportSize(WIDTHS.wide);
      await console.fill("#answer", "You can ask for mediation. We will help you with the letter.");
      await console.click(".send");
      await console.waitForSelector(".staff-entry");
      await shot(console, "console-answered");
      must(desk.outside.length + desk.faults.length === 0, "the console asked another host");
    } finally {
      await desk.context.close();
    }
    // Nothing is pushed at night: the clock goes on until the morning.
    const told = async () => /new message/i.test(await page.locator(".log").innerText());
    for (let hours = 0; hours < 14 && !await told(); hours += 1) {
      if (!await page.locator("form.clock").isVisible()) await page.click("details.controls summary");
      await page.click("form.clock button[value=hour]");
      await page.waitForLoadState();
    }
    await page.waitForTimeout(1000);
    must(await told(), "the answer is not announced");
    await shot(page, "reply-announced");
    await press(page, "Open");
    await page.waitForFunction(() => /ask for mediation/.test(document.getElementById("log").innerText));
    await shot(page, "reply-read");
  });

  await check("signing out ends it", async ({ page }) => {
    await page.goto("/console");
    await page.fill("#name", staff);
    await page.fill("#password", password);
    // A code is good once: the one of the next half minute is taken early.
    await page.fill("#code", appCode(secret, Date.now() + 30_000));
    await page.click(".send");
    await page.waitForSelector("table.cases");
    const link = await page.locator("table.cases tbody a").first().getAttribute("href");
    await page.locator("header form button").click();
    await page.waitForSelector("#password");
    await page.goto(link);
    must(await page.locator("#password").count() === 1, "the case is still shown");
  }, { script: false, size: WIDTHS.wide });

  await check("an administrator adds people and reads no case", async ({ page }) => {
    await page.goto("/console");
    await page.fill("#name", administrator);
    await page.fill("#password", password);
    await page.click(".send");
    await page.waitForSelector("#new-code");
    const text = await page.locator("input[name=secret]").inputValue();
    await page.fill("#new-code", appCode(text, Date.now()));
    await page.click(".send");
    await page.waitForSelector(".once");
    await page.goto("/console");
    await page.waitForSelector("table.cases");
    must(new URL(page.url()).pathname === "/console/people", "not the people first");
    await page.fill("form.filters input[name=name]", "Hoa");
    await page.locator("form.filters button").click();
    must(/[a-z0-9]{4}(-[a-z0-9]{4}){4}/.test(await page.locator(".facts code").innerText()), "no password");
    await page.locator("a.button").click();
    must(/Hoa/.test(await page.locator("table.cases").innerText()), "Hoa is not there");
    await shot(page, "console-people");
    await page.setViewportSize(WIDTHS.phone);
    await fits(page);
    await shot(page, "console-people-phone");
    await page.setViewportSize(WIDTHS.wide);
    await page.goto("/console/audit");
    must(await page.locator("table.cases tbody tr").count() > 3, "no rows");
    must(await page.locator(".problem").count() === 0, "the chain is not whole");
    await shot(page, "console-audit");
  }, { script: false, size: WIDTHS.wide });
} else {
  await check("a report runs to its receipt", async ({ page }) => report(page));
}

await browser.close();
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
