// A mobile network: an SMPP server on npm's smpp, and the phones behind it.

import { once } from "node:events";
import smpp from "smpp";

const UCS2 = 8;
const SINGLE = 140;
const MULTI = 134;

/** UTF-16 in the order of the network. */
const utf16 = (text) => Buffer.from(text, "utf16le").swap16();
const fromUtf16 = (bytes) => Buffer.from(bytes).swap16().toString("utf16le");

/** The parts of one text in UCS-2, each with its header. */
export function parts(text, reference) {
  const bytes = utf16(text);
  if (bytes.length <= SINGLE) return [{ bytes }];
  const pieces = [];
  for (let at = 0; at < bytes.length; ) {
    let end = Math.min(at + MULTI, bytes.length);
    // No surrogate pair is cut.
    if (end < bytes.length && (bytes.readUInt16BE(end - 2) & 0xfc00) === 0xd800) end -= 2;
    pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return pieces.map((piece, index) => ({
    bytes: Buffer.concat([Buffer.from([5, 0, 3, reference, pieces.length, index + 1]), piece]),
    header: true,
  }));
}

export class Network {
  /** `heard` is called with every text that reached a phone: (number, text, raw parts). */
  constructor(heard) {
    this.heard = heard;
    this.waiting = new Map();
    this.count = 0;
    this.references = new Map();
    this.sessions = new Set();
    this.refusing = 0;
    this.server = smpp.createServer((session) => this.serve(session));
  }

  async listen(port) {
    this.server.listen(port, "127.0.0.1");
    await once(this.server, "listening");
  }

  serve(session) {
    session.on("error", () => {});
    // One for each part that waits to be taken.
    session.setMaxListeners(0);
    session.on("close", () => {
      this.sessions.delete(session);
    });
    session.on("bind_transceiver", (pdu) => {
      session.send(pdu.response());
      this.sessions.add(session);
    });
    session.on("enquire_link", (pdu) => session.send(pdu.response()));
    session.on("unbind", (pdu) => {
      session.send(pdu.response());
      session.close();
    });
    session.on("submit_sm", (pdu) => this.submitted(session, pdu));
  }

  submitted(session, pdu) {
    this.count += 1;
    const id = `m${this.count}`;
    session.send(pdu.response({ message_id: id }));
    // The receipt may overtake what follows the response; statuses never go back.
    if (pdu.registered_delivery) this.receipt(session, pdu, id);
    const number = pdu.destination_addr;
    const { udh, message } = pdu.short_message;
    const raw = pdu.short_message.message;
    const words = pdu.data_coding === UCS2 && Buffer.isBuffer(raw) ? fromUtf16(raw) : String(message);
    const header = udh?.[0];
    if (!header) {
      this.heard(number, words, [{ coding: pdu.data_coding, words }]);
      return;
    }
    // 00 03 reference total index
    const [, , reference, total, index] = header;
    const key = `${number}/${reference}/${total}`;
    const pieces = this.waiting.get(key) ?? [];
    pieces[index - 1] = { coding: pdu.data_coding, words };
    this.waiting.set(key, pieces);
    if (pieces.filter(Boolean).length === total) {
      this.waiting.delete(key);
      this.heard(number, pieces.map((piece) => piece.words).join(""), pieces);
    }
  }

  receipt(session, pdu, id) {
    session.deliver_sm({
      source_addr: pdu.destination_addr,
      destination_addr: pdu.source_addr,
      esm_class: 4,
      short_message: `id:${id} sub:001 dlvrd:001 submit date:2611220830 done date:2611220830 stat:DELIVRD err:000 text:`,
    });
  }

  /** Waits until Kannel is bound. */
  async bound() {
    while (this.sessions.size === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** A phone says something; `order` shuffles the parts, `repeat` sends them twice. */
  async say(from, to, text, { order = (list) => list, repeat = 1 } = {}) {
    // Each phone counts its long messages.
    const reference = ((this.references.get(from) ?? 200) + 1) % 256;
    this.references.set(from, reference);
    const pieces = order(parts(text, reference));
    for (let times = 0; times < repeat; times += 1) {
      for (const piece of pieces) await this.deliver(from, to, piece);
    }
  }

  /** Hands one part over; again after a while if nobody takes it, as networks do. */
  async deliver(from, to, piece) {
    for (;;) {
      await this.bound();
      const [session] = this.sessions;
      const taken = await new Promise((resolve) => {
        const closed = () => settle(false);
        const settle = (value) => {
          clearTimeout(timer);
          session.off("close", closed);
          resolve(value);
        };
        const timer = setTimeout(closed, 5000);
        session.on("close", closed);
        session.deliver_sm({
          source_addr_ton: 1,
          source_addr_npi: 1,
          source_addr: from.replace("+", ""),
          destination_addr: to,
          esm_class: piece.header ? 0x40 : 0,
          data_coding: UCS2,
          short_message: piece.bytes,
        }, (answer) => settle(answer.command_status === 0));
      });
      if (taken) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  close() {
    for (const session of this.sessions) session.destroy?.();
    this.server.close();
  }
}
