/** The goals or subgoals of a table by name, with misspellings looked through: what `goal-spelling` looks at. */

import { comparable } from "../status/normalise";
import type { Commitment } from "../table/follow-up";
import { NearSpellings } from "./near-spelling";

export type Level = "goal" | "subgoal";

/** Commitments under one name, wherever they stand. */
export interface GoalGroup {
  /** As first written; never "". */
  readonly name: string;
  readonly first: Commitment;
  /** How many commitments. */
  size: number;
}

/** Two spellings of what is probably one name: the rarer one, or the later of two equals, is the slip. */
export interface Misspelling {
  readonly slip: GoalGroup;
  readonly meant: GoalGroup;
}

/** The groups of one level. */
export class GoalGroups {
  readonly groups: readonly GoalGroup[];
  readonly misspellings: readonly Misspelling[];
  private readonly byText = new Map<string, GoalGroup>();
  private readonly meant: ReadonlyMap<GoalGroup, GoalGroup>;

  constructor(
    commitments: readonly Commitment[],
    readonly level: Level,
  ) {
    const byName = this.collect(commitments);
    this.groups = [...byName.values()];
    this.misspellings = misspellingsIn(byName);
    this.meant = new Map(this.misspellings.map(({ slip, meant }) => [slip, meant]));
  }

  /** The group that a commitment is meant for, `null` where it has no name. */
  of(commitment: Commitment): GoalGroup | null {
    let group = this.byText.get(commitment[this.level].text);
    for (let next = group; next !== undefined; next = this.meant.get(next)) group = next;
    return group ?? null;
  }

  /** By name, compared after safe normalising; the same texts stand on many rows, and each is compared once. */
  private collect(commitments: readonly Commitment[]): Map<string, GoalGroup> {
    const byName = new Map<string, GoalGroup>();
    for (const commitment of commitments) {
      const { text } = commitment[this.level];
      if (text === "") continue;
      const group = this.byText.get(text) ?? byName.get(comparable(text)) ?? { name: text, first: commitment, size: 0 };
      if (group.size === 0) byName.set(comparable(text), group);
      this.byText.set(text, group);
      group.size++;
    }
    return byName;
  }
}

function misspellingsIn(byName: ReadonlyMap<string, GoalGroup>): Misspelling[] {
  const spellings = new NearSpellings();
  return [...byName].flatMap(([name, later]): Misspelling[] => {
    const earlier = byName.get(spellings.meet(name) ?? "");
    if (earlier === undefined) return [];
    return [later.size > earlier.size ? { slip: earlier, meant: later } : { slip: later, meant: earlier }];
  });
}
