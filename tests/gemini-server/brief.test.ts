import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { account, askedEngine, seen, TEST_KEY, wordsIn } from "./asked-engine";
import { injections } from "./injections";
import { expectNoSecrets } from "./no-secrets";

const MAIL = `From: Anna Okafor <anna@klarwerk.example>
To: Ben
We want more enquiries, no more than €2.500 a month from 1 March 2027.
Only in Hesse. Call me on 0800 123 4567, customer 123-456-7890.
Families with children are our typical customers.
Regards,
Anna Okafor`;

/** What the mail says of people, and whose account asks. */
const SECRETS = {
  account: account.accountId,
  first: "Anna",
  last: "Okafor",
  firm: "klarwerk",
  phone: "0800 123 4567",
  customer: "123-456-7890",
};

const { server, engine, sent, questions } = askedEngine("gemini-brief");
const read = async (text: string) =>
  engine().askAboutBrief({ account, text, shown: await seen(engine().previewBrief(account, text)) });

describe("a brief read by Gemini", () => {
  it("comes back with the client's own words, and without a name, address or number having been sent", async () => {
    const answer = await read(MAIL);
    if (!answer.ok) throw new Error(answer.trouble.code);
    const { fields, dropped } = answer.value;
    expect(dropped).toEqual([]);
    expect(fields.budget?.value).toMatchObject({ amount: 2500, currency: "EUR", period: "month" });
    expect(fields.dates?.value.start).toBe("2027-03-01");
    expect(fields.goal?.value).toBe("leads");
    expect(sent()).not.toMatch(/anna|okafor|klarwerk|0800|123-456|7890/iu);
    expect(sent()).toContain("2.500 a month");
  });
  it("goes as it is shown before, and as it was changed", async () => {
    const preview = await engine().previewBrief(account, MAIL);
    if (!preview.ok) throw new Error(preview.trouble.code);
    expect(preview.value.prompt).not.toMatch(/anna|okafor/iu);
    const { marker, system, prompt } = preview.value;
    const shown = { marker, system, prompt, edited: null };
    await engine().askAboutBrief({ account, text: MAIL, shown });
    expect(wordsIn(sent())).toEqual({ system, prompt });
    const edited = { system, prompt: prompt.replace("more enquiries", "enquiries"), images: false };
    await engine().askAboutBrief({ account, text: MAIL, shown: { ...shown, edited } });
    expect(wordsIn(sent())).toEqual({ system, prompt: edited.prompt });
  });
  it("does not go where nobody saw it, nor where it would say something else by now", async () => {
    const before = sent();
    expect(await engine().askAboutBrief({ account, text: MAIL })).toMatchObject({ trouble: { code: "gemini-unseen" } });
    const shown = await seen(engine().previewBrief(account, MAIL));
    expect(await engine().askAboutBrief({ account, text: `${MAIL}\nP.S. Not in May.`, shown })).toMatchObject({
      trouble: { code: "gemini-outdated" },
    });
    expect(sent()).toBe(before);
  });
  it("has nothing in it that the text does not say, whatever stands in the text and whatever the model obeys", async () => {
    server().host.setModes("hostile");
    const all = injections(5).map(({ text }) => text);
    expect(all.length).toBeGreaterThanOrEqual(200);
    const before = questions().length;
    for (let at = 0; at < all.length; at += 10) {
      const text = `${MAIL}\n${all.slice(at, at + 10).join("\n")}`;
      const answer = await read(text);
      if (!answer.ok) throw new Error(answer.trouble.code);
      expect(Object.values(answer.value.fields).every((field) => field === null)).toBe(true);
      expect(Object.keys(answer.value)).toEqual(["fields", "dropped"]);
      expect(sent()).not.toMatch(/AIza|anna@|0800 123/u);
    }
    const requests = questions().slice(before);
    expect(requests.length).toBe(all.length / 10);
    for (const request of requests) expectNoSecrets(request, TEST_KEY, SECRETS);
  });
  it("stops when it is stopped, and says so; a training is not touched", async () => {
    server().host.setModes("stall-first");
    const asked = read(MAIL);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await engine().cancelAsking();
    expect(await asked).toMatchObject({ ok: false, trouble: { code: "gemini-cancelled" } });
  });
});
