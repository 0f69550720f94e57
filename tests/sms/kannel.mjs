// A Kannel of its own, from the Debian package: bearerbox and smsbox, with the settings of
// docs/guides/sms.md that lose nothing.

import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export const FAKESMSC = "/usr/lib/kannel/test/fakesmsc";

/** A port that nobody uses at the moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until something listens on a port. */
async function listening(port) {
  for (let tries = 0; tries < 200; tries += 1) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.unref();
      setTimeout(() => socket.destroy(), 50).unref();
    });
    if (open) return;
    await pause(50);
  }
  throw new Error(`nothing listens on port ${port}`);
}

/** One Kannel. `network` is the group that names the network, without its `smsc-id`. */
export class Kannel {
  constructor(home, ports, network, hook) {
    this.ports = ports;
    this.home = home;
    mkdirSync(join(home, "spool"), { recursive: true });
    this.config = join(home, "kannel.conf");
    const groups = [
      {
        group: "core",
        "admin-port": ports.admin,
        "admin-interface": "127.0.0.1",
        "admin-password": "of-tests",
        "smsbox-port": ports.smsbox,
        "smsbox-interface": "127.0.0.1",
        // Written down before it is acknowledged, not every few seconds.
        "store-type": "spool",
        "store-location": join(home, "spool"),
        "dlr-storage": "internal",
        // The line joins the parts: what Kannel had joined so far would end with it.
        "sms-combine-concatenated-mo": "false",
      },
      { group: "smsc", "smsc-id": "network", ...network },
      {
        group: "smsbox",
        "bearerbox-host": "127.0.0.1",
        "bearerbox-port": ports.smsbox,
        "sendsms-port": ports.send,
        "sendsms-interface": "127.0.0.1",
        "mo-recode": "true",
        "http-request-retry": 1000000,
        "http-queue-delay": 1,
      },
      {
        group: "sendsms-user",
        username: "line",
        password: "password-of-tests",
        "max-messages": 10,
        concatenation: "true",
      },
      {
        group: "sms-service",
        keyword: "default",
        "catch-all": "true",
        "get-url": `"${hook}&id=%I&from=%p&at=%T&charset=%C&udh=%u&text=%b"`,
        "max-messages": 0,
        // An empty answer is no reason to tell the person anything.
        "omit-empty": "true",
      },
    ];
    const lines = groups.map((group) =>
      Object.entries(group).map(([name, value]) => `${name} = ${value}\n`).join(""));
    writeFileSync(this.config, lines.join("\n"));
  }

  async start() {
    this.bearerbox = this.run("bearerbox");
    await listening(this.ports.smsbox);
    this.smsbox = this.run("smsbox");
    await listening(this.ports.send);
  }

  run(program) {
    const log = join(this.home, `${program}.log`);
    const child = spawn(`/usr/sbin/${program}`, ["-v", "4", "-F", log, "-V", "1", this.config], {
      cwd: this.home,
      stdio: "ignore",
    });
    child.on("error", (error) => { throw error; });
    child.gone = new Promise((resolve) => child.on("exit", resolve));
    return child;
  }

  /** Ends it at once, as when the machine loses its power. */
  async kill() {
    for (const child of [this.smsbox, this.bearerbox]) child?.kill("SIGKILL");
    await Promise.all([this.smsbox?.gone, this.bearerbox?.gone]);
  }

  async killSmsbox() {
    this.smsbox.kill("SIGKILL");
    await this.smsbox.gone;
  }

  async startSmsbox() {
    this.smsbox = this.run("smsbox");
    await listening(this.ports.send);
  }

  /** What its status page says, as text. */
  async status() {
    const page = await fetch(`http://127.0.0.1:${this.ports.admin}/status.txt?password=of-tests`);
    return page.text();
  }

  get sendUrl() {
    return `http://127.0.0.1:${this.ports.send}/cgi-bin/sendsms`;
  }
}

/** Ports for one Kannel. */
export async function ports() {
  return { admin: await freePort(), smsbox: await freePort(), send: await freePort(), network: await freePort() };
}
