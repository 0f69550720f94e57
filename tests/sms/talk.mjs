// One phone that talks with the line: it reads on, looks for an option by its words, and
// answers with the number that stands before it.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

const LINE = "8888";
const PATIENCE = 20_000;

/** Letters without their marks, as Vietnamese is often read and typed. */
export function folded(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

export class Talk {
  constructor(phones, number) {
    this.phones = phones;
    this.number = number;
    this.heard = [];
    this.all = [];
  }

  /** Called with everything that reaches the phone. */
  hear(text) {
    this.heard.push(text);
    this.all.push(`< ${text}`);
  }

  /** Says something and waits for the answer. */
  async say(text, how) {
    this.heard.length = 0;
    this.all.push(`> ${text}`);
    await this.phones.say(this.number, LINE, text, how);
    for (const start = Date.now(); this.heard.length === 0; await pause(20)) {
      assert.ok(Date.now() - start < PATIENCE, `no answer to: ${text}`);
    }
    return this.heard.at(-1);
  }

  /** Says something and reads all pages of the answer. */
  async ask(text, how) {
    let page = await this.say(text, how);
    const pages = [page];
    for (let more; (more = /^([01]): /mu.exec(page)) && pages.length < 20; ) {
      page = await this.say(more[1]);
      pages.push(page);
    }
    this.last = folded(pages.join("\n"));
    return this.last;
  }

  /** The number before an option in the last answer. */
  place(label) {
    const lines = this.last.split("\n");
    const found = lines.map((line) => /^(\d+) (.*)$/u.exec(line)).find((line) => line && label.test(line[2]));
    return found?.[1];
  }

  /** Chooses an option by its words. */
  async choose(label) {
    const place = this.place(label);
    assert.ok(place, `no option ${label} in: ${this.last}`);
    return this.ask(place);
  }

  /**
   * Goes on by rules until `done` is heard. A rule is [what was heard, option or words]; each
   * is used once, the first that fits. All must be used.
   */
  async follow(rules, done) {
    const left = [...rules];
    while (!done.test(this.last)) {
      const at = left.findIndex(([heard]) => heard.test(this.last));
      assert.ok(at >= 0, `nothing to say to: ${this.last}\nleft: ${left.map(([heard]) => heard)}`);
      const [[, answer]] = left.splice(at, 1);
      await (typeof answer === "string" ? this.ask(answer) : this.choose(answer));
    }
    assert.deepEqual(left, [], "some questions were never asked");
    return this.last;
  }
}
