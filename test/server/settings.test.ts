import { describe, expect, test } from "vitest";
import { MINIMAL, PUSHED, RICH } from "../support/clients.ts";
import { ROB } from "../support/drafts.ts";
import { edit } from "../support/editor.ts";

const OFF = { rules: { "curt-greeting": "off" } };

describe("settings that the client is asked for", () => {
  test("switch rules off", async () => {
    const editor = await edit(ROB, { settings: OFF });
    expect(await editor.rules()).toEqual(["kindest-regards"]);
  });

  test("choose how grave a rule is", async () => {
    const editor = await edit(ROB, {
      settings: { rules: { "curt-greeting": "error", "kindest-regards": "off" } },
    });
    expect(await editor.diagnostics()).toMatchObject([{ code: "curt-greeting", severity: 1 }]);
  });

  test("hold at once when they change, and the client is told to ask again", async () => {
    const editor = await edit(ROB, { capabilities: RICH });
    expect(await editor.rules()).toContain("curt-greeting");
    await editor.set(OFF);
    await editor.next("workspace/diagnostic/refresh");
    expect(await editor.rules()).not.toContain("curt-greeting");
  });

  test("hold at once for a client that waits to be told", async () => {
    const editor = await edit(ROB, { capabilities: PUSHED });
    expect(await editor.rules()).toContain("curt-greeting");
    await editor.set(OFF);
    expect(await editor.rules()).not.toContain("curt-greeting");
  });

  test.each([[null], [3], ["off"], [[]], [{}], [{ rules: null }]])(
    "mean nothing when they are %j",
    async (settings) => {
      const editor = await edit(ROB, { settings });
      expect(await editor.rules()).toEqual(["curt-greeting", "kindest-regards"]);
    },
  );
});

test("a client that cannot tell its settings leaves every rule on, and the log says so without its words", async () => {
  const editor = await edit(ROB, { settings: new Error("no settings today") });
  expect(await editor.rules()).toEqual(["curt-greeting", "kindest-regards"]);
  expect(await editor.next("window/logMessage")).toMatchObject({
    message: expect.stringContaining("every rule is on: Error -32603"),
  });
});

describe("settings that are only told", () => {
  test("hold from then on", async () => {
    const editor = await edit(ROB, { capabilities: MINIMAL });
    expect(await editor.rules()).toContain("curt-greeting");
    await editor.set(OFF);
    expect(await editor.rules()).not.toContain("curt-greeting");
  });
});

describe("settings that cannot be understood", () => {
  test("are complained of once, by name, and all else still holds", async () => {
    const editor = await edit(ROB, {
      settings: { rules: { "curt-greting": "off", "kindest-regards": "loud", ...OFF.rules } },
    });
    expect(await editor.rules()).toEqual(["kindest-regards"]);
    const told = [
      await editor.next<{ message: string }>("window/showMessage"),
      await editor.next<{ message: string }>("window/showMessage"),
    ];
    expect(told.map(({ message }) => message)).toEqual([
      "Settings, cordial.rules: There is no rule “curt-greting”; did you mean “curt-greeting”?",
      'Settings, cordial.rules: “kindest-regards” can be off, error, warning, information, hint; it is "loud".',
    ]);
    await editor.set({ rules: { "curt-greting": "off" } });
    await editor.next("workspace/diagnostic/refresh");
    expect(await editor.rules()).toContain("curt-greeting");
  });
});

describe("the front matter", () => {
  test("wins over the settings", async () => {
    const text = ROB.replace("---\n\n##", "rules:\n  curt-greeting: error\n---\n\n##");
    const editor = await edit(text, { settings: OFF });
    expect(await editor.diagnostics()).toContainEqual(
      expect.objectContaining({ code: "curt-greeting", severity: 1 }),
    );
  });
});
