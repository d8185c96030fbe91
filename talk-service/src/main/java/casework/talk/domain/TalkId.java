package casework.talk.domain;

import java.util.UUID;

/** Which talk. */
public record TalkId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
