/** A field that a framework makes in the ad's form, what is put into it, and what must come of it. */
export interface FrameworkCase {
  /** As tests/writers/frameworks names them. */
  readonly kind: string;
  readonly surface: keyof typeof SLOT_OF_SURFACE;
  readonly initial: string;
  readonly value: string;
  /** The result's status, or the reason of its refusal. */
  readonly outcome: string;
  /** What the framework holds then, where it is not the value. */
  readonly held?: string;
}

export const SLOT_OF_SURFACE = { message_field: "primaryTexts", headline_field: "headlines" } as const;

function line(kind: string, outcome: string, change: Partial<FrameworkCase> = {}): FrameworkCase {
  return { kind, surface: "headline_field", initial: "Old", value: "New words", outcome, ...change };
}
function lines(kind: string, initial: string, value: string, outcome = "written"): FrameworkCase {
  return { kind, surface: "message_field", initial, value, outcome };
}

export const FRAMEWORK_CASES: readonly FrameworkCase[] = [
  line("controlled", "written"),
  line("rekeyed", "written"),
  line("slow", "written"),
  line("uncontrolled", "written", { initial: "" }),
  line("remade", "written"),
  line("onChange", "written"),
  line("trustedOnly", "written"),
  line("trims", "adjusted", { value: "New words!!", held: "New words" }),
  line("cuts", "adjusted", { value: "New words, many", held: "New words, m" }),
  line("complains", "not-taken", { value: "New words that are too many" }),
  line("reverts", "not-taken"),
  line("readOnly", "locked"),
  lines("controlledArea", "Old\nlines", "New\n\nwords"),
  lines("onBlur", "Old", "New\nwords"),
  lines("draft", "Old\nlines", "New\n\nwords ❄️"),
  lines("draft", "", "New\nwords"),
  lines("lexical", "Old\nlines", "New\nwords ❄️"),
  lines("lexical", "", "New\nwords"),
  lines("editable", "Old", "New\nwords"),
  lines("editable", "", "New words"),
  lines("mention", "Hi ", "New words", "not-writable"),
];
