package casework.talk.domain;

import java.util.List;

/**
 * Who is to be talked to, how he stands to the speaker's level, and which duties that fulfils.
 *
 * @param trigger code of why, where no duty asks for it; may be empty
 */
public record Invited(Target target, Standing standing, String trigger, List<MandateId> mandates) {

  public Invited {
    mandates = List.copyOf(mandates);
  }
}
