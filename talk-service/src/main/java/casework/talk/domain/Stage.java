package casework.talk.domain;

/** What a clock of this service counts for; the words limits and colour policies use. */
public enum Stage {
  HEART_TO_HEART,
  APPOINTMENT,
  DUTY,
  /** A duty talk that one of the six situations of art. 14 asks for at once. */
  DUTY_AT_ONCE,
  INTEGRITY,
  INTEGRITY_COLLECTIVE,
  REMINDER,
  ADMONITION,
  RETURN_VISIT,
  SUPERVISION,
  /** The delegate's report to who sent him (art. 33). */
  REPORT_BACK,
  /** What the person promised to put right. */
  PROMISE
}
