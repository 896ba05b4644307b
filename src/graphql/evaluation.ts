/** What the parser reached when it was last measured against annotated articles. */
export interface Evaluation {
  /** When that was, ISO 8601. */
  readonly at: string;
  /** Annotated articles that it was measured against. */
  readonly articles: number;
  /** Whether documents are still read by the rules and lists that were measured. */
  readonly isCurrent: boolean;
  /** From 0 to 1; null where nothing was found, or nothing is there. */
  readonly fields: readonly {
    readonly name: string;
    readonly precision: number | null;
    readonly recall: number | null;
    readonly f1: number | null;
  }[];
}
