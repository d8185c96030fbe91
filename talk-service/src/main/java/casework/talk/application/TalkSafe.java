package casework.talk.application;

import casework.platform.kernel.Signed;
import casework.talk.domain.SealedNote;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;

/** Seals and opens what is said in a talk, under a key of the talk's own. */
public interface TalkSafe {

  /** A fresh key for a talk, wrapped as it is to be kept with it. */
  String newKey(TalkId talk);

  SealedNote seal(TalkId talk, String key, String name, String text, Signed by);

  String open(Talk talk, SealedNote note);
}
