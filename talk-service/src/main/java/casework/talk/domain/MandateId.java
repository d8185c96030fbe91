package casework.talk.domain;

import casework.platform.kernel.Identifiers;
import java.util.UUID;

/** Which duty to talk; the same kind, person and causing fact give the same one. */
public record MandateId(UUID value) {

  public static MandateId of(TalkKind kind, Target target, String cause) {
    return new MandateId(
        Identifiers.derive("talk-mandate", kind.name(), target.kind().name(), target.id(), cause));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
