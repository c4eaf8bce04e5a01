/** The JSON contract, version 1, as a check: what a program may rely on. Throws at the first thing that is otherwise. */

type Check = (value: unknown, at: string) => void;

const fail = (at: string, wanted: string, value: unknown): never => {
  throw new Error(`${at} is not ${wanted}: ${JSON.stringify(value)}`);
};

const unknownField: Check = (value, at) => fail(at, "in the contract", value);
const text: Check = (value, at) => void (typeof value === "string" || fail(at, "a text", value));
const flag: Check = (value, at) => void (typeof value === "boolean" || fail(at, "true or false", value));
const count: Check = (value, at) =>
  void ((typeof value === "number" && Number.isInteger(value) && value >= 0) || fail(at, "a count", value));
const matching =
  (pattern: RegExp): Check =>
  (value, at) =>
    void ((typeof value === "string" && pattern.test(value)) || fail(at, String(pattern), value));
const orNull =
  (check: Check): Check =>
  (value, at) => {
    if (value !== null) check(value, at);
  };
const listOf =
  (check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return fail(at, "a list", value);
    value.forEach((item, index) => {
      check(item, `${at}[${index}]`);
    });
  };
const objectOf =
  (fields: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, at) => {
    if (typeof value !== "object" || value === null) return fail(at, "an object", value);
    const record = value as Record<string, unknown>;
    const known: Record<string, Check> = { ...fields, ...optional };
    for (const name of Object.keys(fields)) if (!(name in record)) fail(`${at}.${name}`, "there", undefined);
    for (const [name, field] of Object.entries(record)) (known[name] ?? unknownField)(field, `${at}.${name}`);
  };

const row: Check = (value, at) => {
  count(value, at);
  if (value === 0) fail(at, "a row", value);
};
const column = matching(/^[A-Z]{1,3}$/u);
const cell = matching(/^[A-Z]{1,3}[1-9]\d*$/u);

const counts = objectOf(
  Object.fromEntries(
    ["done", "onPlan", "deviation", "suggested", "unknown", "empty", "error", "leftOut"].map((name) => [name, count]),
  ),
);
const percent: Check = (value, at) =>
  void ((typeof value === "number" && value >= 0 && value < 1000) || fail(at, "per cent", value));
const claimed = objectOf(
  { total: orNull(count), done: orNull(count), notDone: orNull(count) },
  { share: percent, notDoneShare: percent, onPlan: count, deviation: count },
);

const table = objectOf({
  sheet: text,
  hidden: flag,
  range: matching(/^[A-Z]+\d+:[A-Z]+\d+$/u),
  headerRow: row,
  firstRow: row,
  lastRow: row,
  columns: objectOf(
    { goal: orNull(column), subgoal: orNull(column), commitment: column },
    { comment: column, responsible: column },
  ),
  periods: listOf(objectOf({ id: matching(/^p\d+$/u), name: text, column, yearEnd: flag, counts })),
  currentPeriod: matching(/^p\d+$/u),
  commitments: count,
  goals: listOf(
    objectOf({ name: text, commitments: count, done: count, onPlan: count, deviation: count, other: count }),
  ),
  setAside: listOf(objectOf({ row, kind: text })),
  claim: orNull(objectOf({ cell, stated: claimed, counted: claimed, agrees: flag })),
  deviations: listOf(objectOf({ row, cell, commitment: text })),
});

const finding = objectOf({
  rule: matching(/^[a-z]+(-[a-z]+)+$/u),
  severity: matching(/^(error|warning|info)$/u),
  sheet: text,
  cell,
  message: text,
  suggestion: orNull(text),
  accepted: orNull(objectOf({ reason: text, time: matching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) })),
});

const file = objectOf({
  path: text,
  error: orNull(objectOf({ code: matching(/^[a-zA-Z]+$/u), message: text })),
  tables: listOf(table),
  findings: listOf(finding),
  nearMisses: listOf(objectOf({ sheet: text, row, message: text })),
  leftOut: listOf(objectOf({ sheet: text, values: count })),
});

interface Contract {
  readonly version: 1;
  readonly files: readonly {
    readonly path: string;
    readonly error: { readonly code: string; readonly message: string } | null;
    readonly tables: readonly {
      readonly commitments: number;
      readonly periods: readonly { readonly counts: object }[];
    }[];
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly cell: string;
      readonly suggestion: string | null;
      readonly accepted: { readonly reason: string; readonly time: string } | null;
    }[];
  }[];
}

/** Parses a report and holds it against the contract. */
export function readContract(json: string): Contract {
  const report: unknown = JSON.parse(json);
  objectOf({ version: (value, at) => void (value === 1 || fail(at, "1", value)), files: listOf(file) })(
    report,
    "report",
  );
  return report as Contract;
}
