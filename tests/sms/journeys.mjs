// The whole line over text messages: `workline serve`, a real Kannel, and phones behind it.
//
// Usage: node journeys.mjs WORKLINE [yes for the deep figures]

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { FakePhones } from "./fake.mjs";
import { freePort, Kannel, ports } from "./kannel.mjs";
import { Network } from "./network.mjs";
import { kannelSettings, Serve, TOKEN } from "./serve.mjs";
import { Talk } from "./talk.mjs";

const [program, deep] = process.argv.slice(2);
const ACCOUNT = "sms:kannel";

const TWILIO = "https://line.example/hooks/sms:twilio";

/** A line, a Kannel and phones; or a line alone, for Twilio. */
class World {
  constructor(kind) {
    this.kind = kind;
    this.talks = new Map();
  }

  async start() {
    this.home = mkdtempSync(join(tmpdir(), `workline-${this.kind}-`));
    const places = await ports();
    const port = await freePort();
    if (this.kind === "twilio") {
      this.serve = new Serve(program, join(this.home, "line"), port, {
        FILE: "twilio",
        NAME: "twilio",
        SENDER: "+15005550006",
        // Nobody listens there: what is sent waits.
        SEND_URL: `http://127.0.0.1:${places.send}/`,
        HOOK_URL: TWILIO,
        CREDENTIAL_ACCOUNT_SID: "AC1",
        CREDENTIAL_AUTH_TOKEN: TOKEN,
      });
      await this.serve.start();
      return;
    }
    const heard = (number, text) => this.talk(`+${number.replace("+", "")}`).hear(text);
    const smpp = this.kind === "smpp";
    this.phones = smpp ? new Network(heard) : new FakePhones(places.network, heard);
    if (smpp) await this.phones.listen(places.network);
    const network = smpp
      ? {
        smsc: "smpp",
        host: "127.0.0.1",
        port: places.network,
        "smsc-username": "line",
        "smsc-password": "line",
        "system-type": "VMA",
        "transceiver-mode": "true",
        "reconnect-delay": 1,
      }
      : { smsc: "fake", port: places.network, "connect-allow-ip": "127.0.0.1" };
    const hook = `http://127.0.0.1:${port}/hooks/${ACCOUNT}?token=${TOKEN}`;
    this.kannel = new Kannel(join(this.home, "kannel"), places, network, hook);
    this.serve = new Serve(program, join(this.home, "line"), port, kannelSettings(this.kannel));
    await this.serve.staff();
    await this.serve.start();
    await this.kannel.start();
    if (smpp) await this.phones.bound();
  }

  talk(number) {
    if (!this.talks.has(number)) this.talks.set(number, new Talk(this.phones, number));
    return this.talks.get(number);
  }

  async end() {
    await this.phones?.close();
    await this.kannel?.kill();
    await this.serve?.kill("SIGTERM");
  }
}

/** Runs one scenario in a world of its own; its home stays if it fails. */
async function scenario(name, kind, run) {
  const world = new World(kind);
  const start = Date.now();
  try {
    await world.start();
    await run(world);
    await world.end();
    rmSync(world.home, { recursive: true });
    console.log(`${name}: ok, ${Math.round((Date.now() - start) / 1000)} s`);
  } catch (error) {
    await world.end().catch(() => {});
    console.error(`${name}: FAILED, ${world.home}\n`, error);
    for (const talk of [...world.talks.values()].slice(0, 3)) {
      console.error(`${talk.number}\n${talk.all.join("\n")}`);
    }
    process.exitCode = 1;
  }
}

/** A worker in Viet Nam asks why overtime is not paid, reports it, and opens it again by code. */
async function worker(world) {
  const talk = world.talk("+84901234567");
  await talk.ask("tang ca ma khong duoc tra tien");
  const receipt = await talk.follow([
    [/Cho lam o nuoc nao/u, /Viet Nam/u],
    [/150% ngay thuong/u, /Bao van de nay/u],
    [/Truoc khi ban ke/u, /^Ke/u],
    [/Co chuyen gi/u, "cty bat lam toi 9h dem 3 thang nay ko tra dong nao, ai hoi thi doa duoi"],
    [/Con gi nua khong/u, /Xong/u],
    [/Minh ghi \d viec/u, /Dung/u],
    [/tu bao gio/u, "tu thang 9"],
    [/cong ty nao, khu nao/u, "may Hoa Mai khu B"],
    [/noi gi voi cong ty/u, /Chua noi gi/u],
    [/Se gui/u, /^Gui/u],
  ], /Ma cua ban/u);
  const code = /(\d{5} \d{5} \d{5} \d{5} \d)/u.exec(receipt)?.[1];
  assert.ok(code, receipt);
  await talk.follow([
    [/Ma cua ban/u, /Da chep/u],
    [/Gio nao tien/u, /Toi/u],
    [/Dat PIN/u, /Bo qua/u],
  ], /hoi gi nua khong/u);
  await talk.ask(code);
  await talk.follow([[/Da nhan hom/u, /Dong/u]], /Muon hoi gi cu nhan/u);
  // Who wants nothing pushed is still answered.
  assert.match(await talk.ask("STOP"), /Da dung/u);
  assert.match(await talk.ask("luong toi thieu"), /Vung I /u);
}

/** The owner of a sewing workshop looks at one corner and makes a plan of one thing. */
async function owner(world) {
  const talk = world.talk("+84907654321");
  await talk.ask("toi muon xem an toan xuong may");
  await talk.follow([
    [/goi la anh hay chi/u, /^Chi$/u],
    [/Dong y thi minh bat dau/u, /Bat dau/u],
    [/o nuoc nao/u, /Viet Nam/u],
    [/bao nhieu nguoi/u, "18 nguoi"],
    [/co ai ngu lai/u, /Khong/u],
    [/cho o cho cong nhan/u, /Khong/u],
    [/may chay dien/u, /^Co$/u],
    [/vet nut/u, /Khong/u],
    [/lam nganh gi/u, /May mac/u],
    [/Di cung mot cong nhan/u, /Dang di cung/u],
    [/dang lam tot/u, "co binh nuoc uong o moi chuyen"],
    [/Con dieu nao nua/u, /Di xem thoi/u],
    [/Dang dung gan cho nao/u, /Loi di/u],
    [/^[^]*1\/48/u, /Uu tien/u],
    [/Chinh xac la cho nao/u, /Bo qua/u],
    [/2\/48/u, /Cach lam, khac/u],
    [/Chon mot y khac/u, /Nghi, xem sau/u],
    [/Lap ke hoach luon/u, /Lap ke hoach/u],
    [/nhieu nhat 5 viec/u, "1"],
    [/Ai lam\?/u, "bao ve"],
    [/Lam xong ngay nao/u, /2 tuan nua/u],
    [/Chi phi khoang nao/u, /Chi phi thap/u],
    [/hop tong ket: moi nguoi/u, /75 ngay nua/u],
    [/Ai cung hop tong ket/u, /Chu va cong nhan/u],
    [/Nhu vay duoc chu/u, /Dong y/u],
  ], /Minh se nhac truoc 3 ngay/u);
}

/** Forged and changed webhooks leave no row; a repeated one is one message. */
async function forged(world) {
  const { serve } = world;
  const form = { MessageSid: "SM1", From: "+84901234567", To: "+15005550006", Body: "luong" };
  const sign = (url, fields) => createHmac("sha1", TOKEN)
    .update(url + Object.keys(fields).sort().map((name) => name + fields[name]).join(""))
    .digest("base64");
  const good = sign(TWILIO, form);
  const post = async (fields, signature, query = "") => {
    const answer = await fetch(`${serve.base}/hooks/sms:twilio${query}`, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: signature === undefined ? {} : { "X-Twilio-Signature": signature },
    });
    return [answer.status, answer.headers.get("content-type"), await answer.text()];
  };
  const accepted = () => serve.figure("workline_accepted_total");
  for (const [name, answer] of Object.entries({
    "no signature": await post(form),
    "a wrong one": await post(form, `${good.slice(0, -3)}AA=`),
    "another body": await post({ ...form, Body: "STOP" }, good),
    "another message": await post({ ...form, MessageSid: "SM2" }, good),
    "a query": await post(form, good, "?a=1"),
    "signed for http": await post(form, sign(TWILIO.replace("https", "http"), form)),
  })) assert.equal(answer[0], 403, name);
  assert.equal(await accepted(), 0);
  assert.deepEqual(await post(form, good), [200, "text/xml", "<Response/>"]);
  assert.equal(await accepted(), 1);
  // The same once more, at once, later, in another order, and after a restart.
  await post(form, good);
  await pause(1000);
  await post(Object.fromEntries(Object.entries(form).reverse()), good);
  assert.equal(await accepted(), 1);
  await serve.settled();
  await serve.kill();
  await serve.start();
  assert.equal((await post(form, good))[0], 200);
  assert.equal(await accepted(), 0, "figures begin anew, and nothing came");
  assert.equal((await fetch(`${serve.base}/hooks/sms:other`, { method: "POST" })).status, 404);
}

/** A sentence in each script, under its digit for one, and the script of the answer. */
const SCRIPTS = {
  "๑": [/^1 \p{Script=Thai}/mu, "นายจ้างไม่จ่ายค่าล่วงเวลามาสามเดือนแล้ว ใครถามก็ขู่ไล่ออก "],
  "១": [/^1 \p{Script=Khmer}/mu, "ថៅកែមិនបើកប្រាក់ឈ្នួល\u200bបន្ថែមម៉ោងបីខែហើយ "],
  "၁": [/^1 \p{Script=Myanmar}/mu, "အလုပ်ရှင်က အချိန်ပိုလုပ်ခ သုံးလမပေးဘူး။ "],
};

/** Long messages in three scripts, their parts in any order and twice: one answer to each. */
async function scripts(world) {
  let number = 66_812_345_000;
  for (const [one, [first, text]] of Object.entries(SCRIPTS)) {
    for (const how of [
      {},
      { order: (parts) => parts.toReversed() },
      { repeat: 2 },
    ]) {
      number += 1;
      const talk = world.talk(`+${number}`);
      await talk.say(text.repeat(4).trim(), how);
      await pause(1500);
      assert.equal(talk.heard.length, 1, `answers to one message: ${talk.heard.length}`);
      const [question] = talk.heard;
      assert.match(question, first);
      assert.notEqual(await talk.say(one), question, `${one} is no answer`);
    }
  }
  const delivered = 'workline_sms_messages{gateway="sms:kannel",status="delivered"}';
  const sent = [...world.talks.values()].map(answers).reduce((sum, count) => sum + count);
  await pause(500);
  assert.equal(await world.serve.figure(delivered), sent, "delivery reports");
}

/** How many answers a phone got. */
const answers = (talk) => talk.all.filter((line) => line.startsWith("<")).length;

/** Every phone says `rounds` things, and hears an answer to each. */
async function crowd(world, { text, phones, rounds, gap, patience, spare, lost = 0, meanwhile = async () => {} }) {
  const talks = Array.from({ length: phones }, (_, at) => world.talk(`+${66_900_000_000 + at}`));
  const said = async (talk) => {
    await pause(Math.random() * gap);
    for (let round = 0; round < rounds; round += 1) {
      await world.phones.say(talk.number, "8888", `${text}${round}`);
      await pause(gap);
    }
  };
  await Promise.all([...talks.map(said), meanwhile()]);
  const start = Date.now();
  while (talks.some((talk) => answers(talk) < rounds) && Date.now() - start < patience) await pause(100);
  // Whatever is repeated comes soon after.
  await pause(3000);
  const short = talks.filter((talk) => answers(talk) < rounds);
  const missing = short.reduce((sum, talk) => sum + rounds - answers(talk), 0);
  assert.ok(missing <= lost, `${short.length} phones wait for an answer: ${short.map(answers)}`);
  if (missing > 0) console.log(`${missing} of ${phones * rounds} messages waits for a part that never came`);
  const long = talks.filter((talk) => answers(talk) > rounds + spare);
  assert.equal(long.length, 0, `${long.length} phones heard too much: ${long.map(answers)}`);
  assert.equal(await world.serve.figure("workline_waiting"), 0);
}

/** The gateway and the line are killed and started again while people talk. */
async function restarts(world) {
  const meanwhile = async () => {
    await pause(3000);
    await world.kannel.kill();
    await pause(1500);
    await world.kannel.start();
    await pause(3000);
    await world.serve.kill();
    await pause(1500);
    await world.serve.start();
    await pause(3000);
    await world.kannel.killSmsbox();
    await pause(500);
    await world.kannel.startSmsbox();
  };
  // Three parts each, so that some are cut apart by what happens meanwhile. An smsbox takes a
  // message from bearerbox before it has handed it over (its log ends with "Starting to service"):
  // killed in that moment, it loses this one, and the person is told after ten minutes that the
  // end is missing. Seen once in some three runs; docs/guides/sms.md says how to stop it.
  const text = Object.values(SCRIPTS)[0][1].repeat(3);
  await crowd(world, { text, phones: 40, rounds: 16, gap: 1100, patience: 45_000, spare: 3, lost: 1, meanwhile });
}

/** A month of a network: 20,000 messages in ten minutes. */
async function month(world) {
  const start = Date.now();
  const [text] = Object.values(SCRIPTS);
  await crowd(world, { text, phones: 2000, rounds: 10, gap: 30_000, patience: 300_000, spare: 0 });
  const seconds = Math.round((Date.now() - start) / 1000);
  assert.ok(seconds < 600, `took ${seconds} s`);
  console.log(`20000 messages: ${seconds} s, ${await world.serve.figure("workline_accepted_total")} accepted`);
}

const only = process.env.ONLY?.split(",");
const all = {
  worker: ["fake", worker],
  owner: ["fake", owner],
  forged: ["twilio", forged],
  scripts: ["smpp", scripts],
  restarts: ["smpp", restarts],
  month: ["smpp", month],
};
for (const [name, [kind, run]] of Object.entries(all)) {
  if (only ? only.includes(name) : name !== "month" || deep === "yes") await scenario(name, kind, run);
}
process.exit();
