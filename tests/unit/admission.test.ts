import { describe, expect, test } from "vitest";
import { Admission } from "../../src/lib/admission.ts";

const never = new AbortController().signal;
const rules = { capacity: 10, waitMs: 10_000, mostWaiting: 2 };

describe("what may be under way", () => {
  test("enters at once as long as there is room, and again when room was given back", () => {
    const admission = new Admission(rules);
    const first = admission.tryEnter(6);

    expect(admission.tryEnter(6)).toBeNull();
    first?.();

    expect(admission.tryEnter(6)).not.toBeNull();
  });

  test("gives its room back once, however often it says so", () => {
    const admission = new Admission(rules);
    const first = admission.tryEnter(10);

    first?.();
    first?.();
    const [second, third] = [admission.tryEnter(10), admission.tryEnter(1)];

    expect(second).not.toBeNull();
    expect(third).toBeNull();
  });

  test("waits in the order of arrival: what is small does not overtake what is large", async () => {
    const admission = new Admission(rules);
    const first = admission.tryEnter(6);
    const large = admission.wait(8, never);

    expect(admission.tryEnter(1)).toBeNull();
    first?.();

    expect(await large).not.toBeNull();
    expect(admission.tryEnter(2)).not.toBeNull();
  });

  test("gets all the room where it weighs more than there is", async () => {
    const admission = new Admission(rules);
    const first = admission.tryEnter(1);
    const huge = admission.wait(1_000, never);

    first?.();
    const leave = await huge;

    expect(leave).not.toBeNull();
    expect(admission.tryEnter(1)).toBeNull();
    leave?.();
    expect(admission.tryEnter(10)).not.toBeNull();
  });

  test("is refused when the time to wait is over, and lets those behind it in", async () => {
    const admission = new Admission({ ...rules, waitMs: 20 });
    admission.tryEnter(6);
    const large = admission.wait(8, never);
    const small = admission.wait(4, never);

    expect(await large).toBeNull();
    expect(await small).not.toBeNull();
  });

  test("is refused where too many wait", async () => {
    const admission = new Admission(rules);
    admission.tryEnter(10);
    void admission.wait(1, never);
    void admission.wait(1, never);

    expect(await admission.wait(1, never)).toBeNull();
  });

  test("is forgotten when nobody wants it any more", async () => {
    const admission = new Admission(rules);
    const first = admission.tryEnter(10);
    const gone = new AbortController();
    const waiting = admission.wait(1, gone.signal);

    gone.abort();
    first?.();

    expect(await waiting).toBeNull();
    expect(admission.tryEnter(10)).not.toBeNull();
    expect(await admission.wait(1, gone.signal)).toBeNull();
  });
});
