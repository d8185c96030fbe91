package casework.petition.clarification.adapter.web;

import casework.petition.clarification.domain.Coded;
import casework.petition.clarification.domain.EvidenceRef;
import casework.platform.kernel.Refused;
import casework.platform.web.CodeSets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads codes of the lists whose members the domain knows by name. */
@Component
final class FileCodes {

  private final CodeSets lists;

  FileCodes(CodeSets lists) {
    this.lists = lists;
  }

  <E extends Enum<E> & Coded> E read(String set, Class<E> type, String code, String field) {
    lists.require(set, code, field);
    return Coded.of(type, code)
        .orElseThrow(() -> new Refused(new CodeSets.UnknownCode(set, field)));
  }

  <E extends Enum<E> & Coded> Set<E> readAll(
      String set, Class<E> type, List<String> codes, String field) {
    Set<E> all = new HashSet<>();
    codes.forEach(each -> all.add(read(set, type, each, field)));
    return all;
  }

  void require(String set, String code, String field) {
    lists.require(set, code, field);
  }

  static List<EvidenceRef> references(List<String> values) {
    return values.stream().map(EvidenceRef::new).toList();
  }
}
