package casework.scoring.directory.adapter.kafka;

import casework.scoring.directory.application.Bulletin.Local;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of the directory's records, as the schemas {@code directory.*.v1} describe it. */
final class DirectoryForm {

  private DirectoryForm() {}

  static Map<String, Object> of(Organ organ, List<List<Local>> locals) {
    List<Object> versions = new ArrayList<>();
    for (int i = 0; i < organ.versions().size(); i++) {
      versions.add(version(organ.code(), organ.versions().get(i), locals.get(i)));
    }
    return record("organ", organ.code(), versions);
  }

  private static Map<String, Object> version(String code, Organ.Version it, List<Local> locals) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("organ", code);
    form.put("name", it.name());
    form.put("level", it.level().name());
    form.put("region", it.region());
    form.put("parent", it.parent());
    Organ.Head head = it.head();
    if (head != null) {
      form.put(
          "head", members("officer", head.officer(), "cadre", head.cadre(), "name", head.name()));
    }
    form.put(
        "departments",
        it.departments().stream()
            .map(each -> members("code", each.code(), "name", each.name(), "kind", each.kind()))
            .toList());
    form.put(
        "officers",
        it.officers().stream()
            .map(
                each ->
                    members(
                        "officer", each.officer(),
                        "name", each.name(),
                        "department", each.department(),
                        "post", each.post()))
            .toList());
    form.put(
        "cadres",
        locals.stream()
            .map(
                each ->
                    members(
                        "cadre", each.cadre(),
                        "name", each.name(),
                        "unit", each.unit(),
                        "post", each.post(),
                        "managedBy", each.managedBy()))
            .toList());
    form.put("validFrom", it.validFrom().toString());
    return form;
  }

  static Map<String, Object> of(Unit unit) {
    return record(
        "unit", unit.code().value(), unit.versions().stream().map(DirectoryForm::version).toList());
  }

  private static Map<String, Object> version(Unit.Version it) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("validFrom", it.validFrom().toString());
    form.put("name", it.name());
    form.put("organ", it.organ());
    form.put("kind", it.kind().name());
    if (it.parent() != null) {
      form.put("parent", it.parent().value());
    }
    form.put("active", it.active());
    form.put(
        "posts",
        it.posts().stream()
            .map(
                each ->
                    members(
                        "post", each.code(),
                        "title", each.title(),
                        "kind", each.kind(),
                        "managedBy", each.managedBy()))
            .toList());
    return form;
  }

  static Map<String, Object> of(Cadre cadre) {
    return record(
        "cadre",
        cadre.id().value(),
        cadre.history().versions().stream().map(DirectoryForm::version).toList());
  }

  private static Map<String, Object> version(CadreHistory.Version it) {
    Map<String, Object> form =
        members(
            "validFrom", it.validFrom(),
            "name", it.name(),
            "organ", it.organ(),
            "managedBy", it.managedBy(),
            "status", it.status());
    form.put("posts", it.posts().stream().map(DirectoryForm::held).toList());
    return form;
  }

  private static Map<String, Object> held(CadreHistory.Held it) {
    Map<String, Object> form =
        members(
            "unit", it.place().unit(),
            "post", it.place().post(),
            "title", it.title(),
            "kind", it.kind(),
            "since", it.since());
    if (it.appointment() != null) {
      form.put("appointment", it.appointment().toString());
    }
    return form;
  }

  private static Map<String, Object> record(String member, String code, List<?> versions) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put(member, code);
    form.put("versions", versions);
    return form;
  }

  private static Map<String, Object> members(@Nullable Object... namesAndValues) {
    Map<String, Object> form = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      form.put(String.valueOf(namesAndValues[i]), value == null ? null : value.toString());
    }
    return form;
  }
}
