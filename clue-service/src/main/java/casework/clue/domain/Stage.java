package casework.clue.domain;

/** What a clue's clock counts for; the words the colour policies use. */
public enum Stage {
  /** Until the disposal is approved, from receipt by the handling department. */
  DISPOSAL,
  /** Talk or letter of inquiry (谈话函询) until the result. */
  INQUIRY,
  /** Preliminary verification (初步核实) until the result. */
  PRELIMINARY
}
