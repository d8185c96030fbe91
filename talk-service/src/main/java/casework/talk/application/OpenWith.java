package casework.talk.application;

import casework.talk.domain.Mandate;
import casework.talk.domain.Talk;
import java.util.List;

/** What is still open with one cadre, whoever asks; for other services, never for a screen. */
public interface OpenWith {

  /** Duties to talk with him that are neither fulfilled nor taken back. */
  List<Mandate> mandates(String cadre);

  /** Talks with him whose file is not closed. */
  List<Talk> talks(String cadre);
}
