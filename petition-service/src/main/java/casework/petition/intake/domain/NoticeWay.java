package casework.petition.intake.domain;

/** How the reporter was told whether his report is accepted. */
public enum NoticeWay implements Coded {
  PHONE,
  LETTER,
  INTERVIEW,
  MESSAGE
}
