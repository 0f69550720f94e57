// Phones behind Kannel's own `fakesmsc`: one process for each thing that is said.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

import { FAKESMSC } from "./kannel.mjs";

/** Bytes that stand percent-encoded, as fakesmsc prints them. */
function bytes(text) {
  const plain = text.replaceAll("+", " ");
  const parts = plain.match(/%[0-9A-Fa-f]{2}|[^%]/gu) ?? [];
  return Buffer.concat(parts.map((part) =>
    part.length === 3 && part[0] === "%" ? Buffer.from(part.slice(1), "hex") : Buffer.from(part)));
}

/** Words of a message: no text of the cheap alphabet holds a zero. */
function words(data) {
  return data.includes(0) ? Buffer.from(data).swap16().toString("utf16le") : data.toString();
}

export class FakePhones {
  constructor(port, heard) {
    this.port = port;
    this.heard = heard;
    this.waiting = new Map();
  }

  /** Says something; the process stays to hear the answers, until the next one. */
  async say(from, to, text) {
    await this.close();
    const utf16 = Buffer.from(text, "utf16le").swap16();
    const encoded = [...utf16].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    const child = spawn(FAKESMSC, [
      "-H", "127.0.0.1", "-r", String(this.port), "-i", "0.05", "-m", "1",
      `${from} ${to} ucs2 ${encoded}`,
    ], { stdio: ["ignore", "ignore", "pipe"] });
    child.gone = new Promise((resolve) => child.on("exit", resolve));
    createInterface({ input: child.stderr }).on("line", (line) => this.line(line));
    this.child = child;
  }

  line(line) {
    const got = /Got message \d+: <(\S+) (\S+) (.*)>$/u.exec(line);
    if (!got) return;
    const [, , number, rest] = got;
    const part = /^udh (\S+) data (.*)$/u.exec(rest);
    if (!part) {
      const [, kind, data] = /^(\S+) ?(.*)$/u.exec(rest);
      this.heard(number, kind === "text" ? data : words(bytes(data)));
      return;
    }
    const [, , , reference, total, index] = bytes(part[1]);
    const key = `${number}/${reference}`;
    const pieces = this.waiting.get(key) ?? [];
    pieces[index - 1] = bytes(part[2]);
    this.waiting.set(key, pieces);
    if (pieces.filter(Boolean).length === total) {
      this.waiting.delete(key);
      this.heard(number, words(Buffer.concat(pieces)));
    }
  }

  async close() {
    if (!this.child) return;
    await pause(50);
    this.child.kill();
    await this.child.gone;
    this.child = undefined;
  }
}
