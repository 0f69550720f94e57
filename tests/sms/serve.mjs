// A line of its own: `workline serve` with a Kannel as its gateway.

import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

export const TOKEN = "a-token-of-the-tests";

/** The settings of a Kannel of ours. */
export const kannelSettings = (kannel) => ({
  FILE: "kannel",
  NAME: "kannel",
  SENDER: "8888",
  SEND_URL: kannel.sendUrl,
  RATE: "0",
  CREDENTIAL_USERNAME: "line",
  CREDENTIAL_PASSWORD: "password-of-tests",
  CREDENTIAL_HOOK_TOKEN: TOKEN,
});

export class Serve {
  /** `gateway` holds the settings of the gateway, without `WORKLINE_SMS_`. */
  constructor(program, home, port, gateway) {
    this.program = program;
    this.home = home;
    this.base = `http://127.0.0.1:${port}`;
    mkdirSync(home, { recursive: true });
    this.env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      RUST_LOG: process.env.RUST_LOG ?? "",
      WORKLINE_DATA_DIR: join(home, "data"),
      WORKLINE_KEY_FILE: join(home, "key"),
      WORKLINE_LISTEN: `127.0.0.1:${port}`,
      WORKLINE_PUBLIC_URL: this.base,
      WORKLINE_ORGANISATION_NAME: "Demo Line",
      WORKLINE_ORGANISATION_READERS: "hai người phụ trách",
      WORKLINE_PASSWORD: "a-pass-word-of-tests",
    };
    for (const [name, value] of Object.entries(gateway)) this.env[`WORKLINE_SMS_${name}`] = value;
  }

  /** Somebody who reads reports: without one the line is in trial. */
  async staff() {
    const child = spawn(this.program, ["staff", "add", "tester", "--role", "caseworker"], { env: this.env, stdio: "ignore" });
    const code = await new Promise((resolve) => child.on("exit", resolve));
    if (code !== 0) throw new Error(`workline staff add ended with ${code}`);
  }

  async start() {
    const log = createWriteStream(join(this.home, "log"), { flags: "a" });
    this.child = spawn(this.program, ["serve"], { env: this.env, stdio: ["ignore", "pipe", "pipe"] });
    this.child.gone = new Promise((resolve) => this.child.on("exit", resolve));
    this.child.stderr.pipe(log);
    const said = createInterface({ input: this.child.stdout });
    await new Promise((resolve, reject) => {
      said.on("line", (line) => {
        log.write(`${line}\n`);
        if (line.startsWith("Workline is ready: ")) resolve();
      });
      this.child.on("exit", (code) => reject(new Error(`workline serve ended with ${code}; ${this.home}/log`)));
    });
  }

  /** Ends it at once, in the middle of whatever it does. */
  async kill(signal = "SIGKILL") {
    this.child.kill(signal);
    await this.child.gone;
  }

  /** A figure of its metrics. */
  async figure(name) {
    const page = await (await fetch(`${this.base}/metrics`)).text();
    const line = page.split("\n").find((line) => line.startsWith(`${name} `));
    return line ? Number(line.split(" ")[1]) : undefined;
  }

  /** Waits until nothing waits for an answer. */
  async settled() {
    while ((await this.figure("workline_waiting")) !== 0) await pause(100);
  }
}
