package casework.faults.check;

import java.util.List;

/** One question put to what stores and topics hold. */
public interface Check {

  /** What it asks, in a word or two. */
  String name();

  /** What is wrong; nothing where all is as it should be. */
  List<String> faults(Snapshot held);
}
