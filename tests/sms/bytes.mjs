// What leaves us reaches a phone letter for letter, and the other way round, through a real
// Kannel and a network that speaks SMPP.
//
// Usage: node bytes.mjs SMS_ANSWERS

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

import { freePort, Kannel, ports } from "./kannel.mjs";
import { Network, parts } from "./network.mjs";

const [program] = process.argv.slice(2);
const TOKEN = "a-token-of-the-tests";
const LONG = 30_000;

/** Sentences in scripts that no cheap alphabet holds, and every sign of the one that does. */
const TEXTS = {
  thai: "นายจ้างไม่จ่ายค่าล่วงเวลามาสามเดือนแล้ว ใครถามก็ขู่ไล่ออก ",
  khmer: "ថៅកែមិនបើកប្រាក់ឈ្នួល\u200bបន្ថែមម៉ោងបីខែហើយ ",
  burmese: "အလုပ်ရှင်က အချိန်ပိုလုပ်ခ သုံးလမပေးဘူး။ ",
  vietnamese: "Công ty bắt làm tới 9 giờ đêm, không trả đồng nào. ",
  chinese: "工厂三个月没付加班费，谁问就威胁开除。",
  emoji: "🙏👩\u200d🏭😀",
  gsm: "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà",
  extension: "^{}\\[~]|€",
};

class Answers {
  constructor() {
    this.child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  async ask(question) {
    this.child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await this.lines.next();
    if (done) throw new Error("the program under test ended");
    return JSON.parse(value);
  }
}

/** Waits until `ready` gives something. */
async function until(what, ready) {
  for (const start = Date.now(); Date.now() - start < LONG; await pause(20)) {
    const value = ready();
    if (value) return value;
  }
  throw new Error(`waited in vain: ${what}`);
}

const home = mkdtempSync(join(tmpdir(), "kannel-"));
const hooks = [];
// Turns the first call away, as a line does whose database is away.
let away = 1;
const handler = createServer((request, response) => {
  if (away > 0) {
    away -= 1;
    response.writeHead(503).end();
    return;
  }
  hooks.push(request.url.split("?")[1]);
  response.writeHead(200).end();
});
const port = await freePort();
await new Promise((resolve) => handler.listen(port, "127.0.0.1", resolve));

const hookUrl = `http://127.0.0.1:${port}/hooks/sms:test`;
const places = await ports();
const phones = [];
const network = new Network((number, text, pieces) => phones.push({ number, text, pieces }));
await network.listen(places.network);
const kannel = new Kannel(home, places, {
  smsc: "smpp",
  host: "127.0.0.1",
  port: places.network,
  "smsc-username": "line",
  "smsc-password": "line",
  "system-type": "VMA",
  "transceiver-mode": "true",
  "reconnect-delay": 1,
}, `${hookUrl}?token=${TOKEN}`);
const answers = new Answers();

/** Takes the messages and reports that came to the webhook so far. */
async function taken() {
  const all = { messages: [], reports: [] };
  for (const query of hooks.splice(0)) {
    const { messages, reports } = await answers.ask({ ask: "receive", query });
    all.messages.push(...messages);
    all.reports.push(...reports);
  }
  return all;
}

async function out(name, text) {
  const reference = `r-${name}`;
  const sent = await answers.ask({
    ask: "send", send_url: kannel.sendUrl, hook_url: hookUrl, to: "+66812345678", text, reference,
  });
  const cut = await answers.ask({ ask: "measure", text, max_parts: 3 });
  assert.ok(sent.Ok, `${name}: ${JSON.stringify(sent)}`);
  const [ids, charged] = sent.Ok;
  await until(`${name} at the phone`, () => phones.length === cut.messages.length);
  // Two messages may arrive in any order: their words are what matters.
  const arrived = phones.splice(0);
  assert.deepEqual(arrived.map(({ text }) => text).sort(), [...cut.messages].sort(), name);
  assert.equal(arrived.flatMap(({ pieces }) => pieces).length, charged, `${name}: parts`);
  const statuses = new Map(ids.map((id) => [id, []]));
  await until(`${name}: reports`, () => hooks.length >= ids.length * 2);
  await pause(50);
  for (const [id, status] of (await taken()).reports) statuses.get(id).push(status);
  for (const [id, seen] of statuses) {
    assert.ok(seen.includes("delivered"), `${name}: ${id} ${seen}`);
    assert.ok(seen.every((status) => status === "sent" || status === "delivered"), `${seen}`);
  }
}

async function into(name, text, how) {
  await network.say("+66812345678", "8888", text, how);
  const count = parts(text, 0).length;
  await until(`${name} at the webhook`, () => hooks.length >= count);
  const { messages } = await taken();
  assert.equal(messages.length, count, name);
  const pieces = [];
  for (const [, from, words, part] of messages) {
    assert.equal(from, "+66812345678");
    assert.equal(part?.[2] ?? 1, count, name);
    pieces[(part?.[1] ?? 1) - 1] = words;
  }
  assert.equal(pieces.join(""), text, name);
}

try {
  await kannel.start();
  await network.bound();
  for (const [name, text] of Object.entries(TEXTS)) {
    await out(name, text.trim());
    await out(`${name}-twice`, text.repeat(2).trim());
    await out(`${name}-long`, text.repeat(10).trim());
  }
  await into("the first, turned away once", TEXTS.thai.trim());
  for (const [name, text] of Object.entries(TEXTS)) {
    await into(name, text.trim());
    await into(`${name}, backwards`, text.repeat(4).trim(), { order: (list) => list.toReversed() });
  }
  console.log(`kannel: ${Object.keys(TEXTS).length} scripts, letter for letter, both ways`);
} catch (error) {
  console.error(error, { waiting: hooks, phones: phones.map(({ text }) => text) });
  process.exitCode = 1;
} finally {
  answers.child.stdin.end();
  await kannel.kill();
  network.close();
  handler.close();
  handler.closeAllConnections();
  if (!process.exitCode) rmSync(home, { recursive: true });
  else console.error(`logs of Kannel: ${home}`);
  setTimeout(() => process.exit(), 500).unref();
}
