package casework.demo.diary;

/** Something that is entered on the first day. */
public interface Opening {

  /** What it is, for whoever watches; empty where there is nothing to enter. */
  String describe();

  /** Enters it; what is there already stays as it is. */
  void carryOut();
}
