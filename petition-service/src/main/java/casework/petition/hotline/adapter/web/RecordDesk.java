package casework.petition.hotline.adapter.web;

import casework.petition.hotline.adapter.web.HotlineViews.RecordFault;
import casework.petition.hotline.adapter.web.HotlineViews.RecordOutcome;
import casework.petition.hotline.application.TakeIn;
import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.relay.application.FileSealer;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.web.RefusalWitness;
import casework.platform.web.WebAutoConfiguration.StrictBodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in records one by one, so that what is wrong with one does not touch the others. A record
 * that may not be taken in is recorded as refused like a request that may not.
 */
@Component
final class RecordDesk {

  private final TakeIn takeIn;
  private final JsonMapper strict;
  private final Validator validator;
  private final ObjectProvider<RefusalWitness> witnesses;

  RecordDesk(
      TakeIn takeIn,
      StrictBodies strict,
      Validator validator,
      ObjectProvider<RefusalWitness> witnesses) {
    this.takeIn = takeIn;
    this.strict = strict.mapper();
    this.validator = validator;
    this.witnesses = witnesses;
  }

  /** For whom, by whom and how records are taken in. */
  record Errand(Account account, Actor hand, boolean dryRun, HttpServletRequest request) {}

  /** The tree of a record that was read elsewhere, such as from a line of a table. */
  JsonNode tree(Map<String, Object> record) {
    return strict.valueToTree(record);
  }

  /** What becomes of one record of several. */
  RecordOutcome take(int place, JsonNode node, Errand errand) {
    String serial = node.path("serial").isString() ? node.path("serial").asString() : null;
    String shown = serial == null || serial.length() > 64 ? null : serial;
    HotlineReportForm form;
    try {
      form = strict.treeToValue(node, HotlineReportForm.class);
    } catch (JacksonException e) {
      return refused(place, shown, malformed(e));
    }
    Set<ConstraintViolation<HotlineReportForm>> wrong = validator.validate(form);
    if (!wrong.isEmpty()) {
      return refused(place, shown, invalid(wrong));
    }
    return take(place, form, errand);
  }

  private RecordOutcome take(int place, HotlineReportForm form, Errand errand) {
    try {
      HotlineRecord record = form.record();
      return new RecordOutcome(
          place,
          record.serial(),
          HotlineViews.taken(
              takeIn.handle(record, errand.account(), errand.hand(), errand.dryRun())),
          null);
    } catch (Refused no) {
      Refusal refusal = no.refusal();
      witnesses.orderedStream().forEach(each -> each.saw(refusal, errand.request()));
      Object field = refusal.members().get("field");
      return refused(
          place,
          form.serial(),
          new RecordFault(
              refusal.code(), refusal.detail(), field == null ? null : String.valueOf(field)));
    } catch (FileSealer.NoKeyOfHigherOrgan _) {
      return refused(
          place,
          form.serial(),
          new RecordFault("try-again-later", "The record cannot be taken in just now.", null));
    }
  }

  private static RecordOutcome refused(int place, @Nullable String serial, RecordFault fault) {
    return new RecordOutcome(place, serial, null, fault);
  }

  /** Only where it is wrong: the library's message may quote the record. */
  private static RecordFault malformed(JacksonException failure) {
    StringBuilder field = new StringBuilder();
    for (JacksonException.Reference each : failure.getPath()) {
      String name = each.getPropertyName();
      if (name == null) {
        field.append('[').append(each.getIndex()).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(name);
      }
    }
    String where = field.length() > 100 ? field.substring(0, 100) : field.toString();
    return new RecordFault(
        "record-malformed",
        "The record has a field that is not known, of another type, or that cannot be kept.",
        where.isEmpty() ? null : where);
  }

  private static RecordFault invalid(Set<ConstraintViolation<HotlineReportForm>> wrong) {
    String field =
        wrong.stream()
            .map(each -> each.getPropertyPath().toString())
            .min(Comparator.naturalOrder())
            .orElse("");
    return new RecordFault(
        "invalid-value", "A value of the record is missing or out of bounds.", field);
  }

  /** Outcomes whose records cannot be taken in. */
  static long faults(List<RecordOutcome> outcomes) {
    return outcomes.stream().filter(each -> each.refused() != null).count();
  }
}
