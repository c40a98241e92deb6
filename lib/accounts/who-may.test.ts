import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Actor, type Person, type Role, roleSchema } from "#lib/domain/actor.ts";
import { may } from "./may.ts";
import { type Act, ruleOf, whoMay } from "./who-may.ts";

const person = (role: Role): Actor => ({
  ...{ kind: "person", id: "1", sessionId: "s", email: "a@example.com", name: "A", role },
  ...{ closed: ["closed", "mine"], memberOf: { mine: "reviewer" } },
});
const acts = Object.keys(whoMay) as Act[];
const allowed = (who: Actor, reviewKey = "open") => acts.filter((act) => may(who, { act, reviewKey }) === "yes");
const ask = (who: Actor, act: Act, reviewKey = "open") => may(who, { act, reviewKey });

/** Use cases that touch nothing of the house: they work on what the terminal gives them. */
const ON_OWN_FILES = ["parseDocument", "compareFiles", "understandSheet", "refuseWithoutTable", "readRequirementsFile"];
/** What starts and ends a program. */
const LIFE = ["openHouse", "prepareDatabase", "closeDatabase"];
/** What is no use case: the settings, and constants. */
const NO_USE_CASE = [
  "currentHelper",
  "currentMail",
  "readyProfiles",
  "profileFormatSchema",
  "templateFormatSchema",
  "evidenceLimits",
  "mediaTypes",
];
/** Who it is, which is asked before what they may, and what holds for all that programs ask. */
const WHO = ["knowActor", "knowToken", "actAs", "grantRequest", "answerOnce", "guardLink", "isOverLinks"];
// handOver takes what a use case began, for whoever was let in.
const CONSTANTS = [...NO_USE_CASE, ...WHO, "EXAMPLE_REVIEW", "handOver"];

/** Every use case that a face takes hold of, and where it is used otherwise than through `act("name", name, …)`. */
function readFaces() {
  const called = new Set<string>();
  const astray: string[] = [];
  for (const file of globSync("{app,cli,api}/**/*.{ts,tsx}")) {
    if (file.endsWith(".test.ts") || file.endsWith(".d.ts")) continue;
    const source = readFileSync(file, "utf8");
    for (const name of importedUseCases(source)) {
      if ([...ON_OWN_FILES, ...LIFE].includes(name) && file.startsWith("cli/")) continue;
      if (CONSTANTS.includes(name)) continue;
      called.add(name);
      // `mayAct("name")` asks only whether; an operation for programs may be called as its use case is.
      const body = source
        .replace(/^import [^;]*;$/gm, "")
        .replace(/\/\*\*[^*]*\*\/|typeof \w+|mayAct\("\w+"|\bid: "\w+"/g, "");
      const rest = body.replace(new RegExp(`\\bact\\(\\s*"${name}",\\s*${name}\\b`, "g"), "");
      if (new RegExp(`\\b${name}\\b`).test(rest)) astray.push(`${file}: ${name}`);
    }
  }
  return { called, astray };
}

function importedUseCases(source: string): string[] {
  const imports = [...source.matchAll(/^import (type )?\{([^}]*)\} from "#lib\/usecases\/[^"]*";$/gm)];
  return imports
    .filter(([, isType]) => !isType)
    .flatMap(([, , names = ""]) => names.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "));
}

describe("who may do what", () => {
  it("names every use case that a face calls, and no other", () => {
    expect([...readFaces().called].toSorted()).toEqual(acts.toSorted());
  });

  it("is asked each time: no face calls a use case by itself", () => {
    expect(readFaces().astray).toEqual([]);
  });

  it("gives each role what the one below it has", () => {
    const [owner, admin, reviewer, approver, viewer] = roleSchema.options.map((role) => new Set(allowed(person(role))));
    expect(owner).toEqual(new Set(acts));
    expect([admin?.isSubsetOf(owner!), reviewer?.isSubsetOf(admin!), approver?.isSubsetOf(owner!)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([viewer?.isSubsetOf(reviewer!), viewer?.isSubsetOf(approver!)]).toEqual([true, true]);
  });

  it("lets nobody do anything but what a link opens", () => {
    expect(allowed({ kind: "nobody" })).toEqual(acts.filter((act) => ruleOf(act).rights.includes("anyone")));
    expect(ask({ kind: "nobody" }, "openGrid")).toBe("sign-in");
  });

  it("lets a viewer change nothing", () => {
    const changed = allowed(person("viewer")).filter((act) => ruleOf(act).leaves === "change");
    const ofOthers = changed.filter(
      (act) => !ruleOf(act).rights.some((right) => ["anyone", "enrol", "self"].includes(right)),
    );
    expect(ofOthers).toEqual([]);
  });

  it("lets who lacks a second factor that is demanded do nothing but set one up, whatever their role or review", () => {
    const enrolling = ["beginSecondFactor", "confirmSecondFactor", "keepPasskey", "offerPasskey", "openAccount"];
    const anyone = acts.filter((act) => ruleOf(act).rights.includes("anyone"));
    for (const role of roleSchema.options) {
      const lacking: Actor = { ...(person(role) as Person), lacksFactor: true };
      for (const review of ["open", "mine", "closed"])
        expect(new Set(allowed(lacking, review)), role).toEqual(new Set([...anyone, ...enrolling]));
      expect([ask(lacking, "openGrid"), ask(lacking, "makeToken")]).toEqual(["second-factor", "second-factor"]);
      const token = { id: "t", name: "t", scopes: ["see" as const, "review" as const] };
      expect(new Set(allowed({ ...lacking, token })), role).toEqual(new Set(anyone));
    }
  });

  it("parts judging from signing", () => {
    expect([ask(person("reviewer"), "signOff"), ask(person("admin"), "signOff")]).toEqual([
      "not-allowed",
      "not-allowed",
    ]);
    expect([ask(person("approver"), "signOff"), ask(person("approver"), "decideVerdict")]).toEqual([
      "yes",
      "not-allowed",
    ]);
  });

  it("lets only members into a review that has some, each in the role that they have in it", () => {
    const viewer = person("viewer");
    expect([ask(viewer, "openGrid", "closed"), ask(viewer, "decideVerdict", "closed")]).toEqual([
      "no-such-review",
      "no-such-review",
    ]);
    expect([ask(viewer, "decideVerdict", "mine"), ask(viewer, "signOff", "mine")]).toEqual(["yes", "not-allowed"]);
    expect([ask(person("approver"), "signOff", "mine"), ask(person("admin"), "openGrid", "closed")]).toEqual([
      "not-allowed",
      "yes",
    ]);
    expect(may(person("owner"), { act: "importChecksheet", reviewKey: null })).toBe("no-such-review");
  });

  it("lets who is at the machine itself do everything", () => {
    expect([allowed({ kind: "local" }), allowed({ kind: "terminal", name: "root" })]).toEqual([acts, acts]);
  });
});
