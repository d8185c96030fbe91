package casework.talk.domain;

/** The kinds of talk (银川《开展党内谈话实施细则（试行）》 art. 3), and the graded talk about a clue. */
public enum TalkKind {
  /** 谈心谈话. */
  HEART_TO_HEART,
  /** 任职谈话. */
  APPOINTMENT,
  /** 履责谈话. */
  DUTY,
  /** 廉政谈话. */
  INTEGRITY,
  /** 提醒谈话. */
  REMINDER,
  /** 警诫谈话. */
  ADMONITION,
  /** 回访谈话. */
  RETURN_VISIT,
  /** The talk by 谁主办、谁联系、谁分管 about a clue that turned blue, yellow or red. */
  SUPERVISION
}
