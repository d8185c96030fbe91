package casework.petition.intake.adapter.web;

import casework.petition.intake.domain.Coded;
import casework.platform.kernel.Refused;
import casework.platform.web.CodeSets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads codes of the lists whose members the domain knows by name. */
@Component
final class Codes {

  private final CodeSets lists;

  Codes(CodeSets lists) {
    this.lists = lists;
  }

  /** The member; refused with {@code unknown-code} where the list does not have it. */
  <E extends Enum<E> & Coded> E read(String set, Class<E> type, String code, String field) {
    lists.require(set, code, field);
    return Coded.of(type, code)
        .orElseThrow(() -> new Refused(new CodeSets.UnknownCode(set, field)));
  }

  /** Passes an optional code of a list, as it comes in a query. */
  @Nullable String optional(String set, @Nullable String code, String field) {
    if (code != null) {
      lists.require(set, code, field);
    }
    return code;
  }
}
