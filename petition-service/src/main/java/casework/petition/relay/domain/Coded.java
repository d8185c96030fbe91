package casework.petition.relay.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A closed list whose members have a code on the wire, such as {@code via-head}. */
public interface Coded {

  String name();

  /** The member's code. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The member with that code. */
  static <E extends Enum<E> & Coded> Optional<E> of(Class<E> list, String code) {
    return Arrays.stream(list.getEnumConstants())
        .filter(each -> each.code().equals(code))
        .findFirst();
  }
}
