package casework.faults.check;

import casework.demo.year.Matter;
import casework.demo.year.Matter.OnPaper;
import casework.demo.year.Matter.Petition;
import casework.demo.year.Part;
import casework.demo.year.PlainPetition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether each row of the files is one petition and one clue, one clue taken over, or one petition
 * that became none, with the dates the row has up to the last day, and nothing else is there.
 */
final class EveryRowOnce implements Check {

  private final Part part;

  EveryRowOnce(Part part) {
    this.part = part;
  }

  @Override
  public String name() {
    return "every row once";
  }

  @Override
  public List<String> faults(Snapshot held) {
    List<String> faults = new ArrayList<>();
    Map<String, Kept> cases =
        held.cases().stream()
            .collect(
                Collectors.toMap(each -> each.text("state.clue.clue"), each -> each, (a, _) -> a));
    compare(
        "clue",
        part.year().matters().filter(this::hasClue).map(this::clue),
        held.clues().stream()
            .filter(each -> !isTransferred(each))
            .map(each -> clue(each, Optional.ofNullable(cases.get(each.id())))),
        faults);
    compare(
        "petition",
        Stream.concat(
            part.year().matters().flatMap(this::petition),
            part.year().petitions().stream()
                .filter(each -> isPast(each.received()))
                .map(this::petition)),
        held.petitions().stream().map(EveryRowOnce::petition),
        faults);
    long filed =
        held.clues().stream().filter(each -> each.has("state.state.result.filing")).count();
    if (filed != held.cases().size()) {
      faults.add(filed + " results filed " + held.cases().size() + " cases");
    }
    return faults;
  }

  /** What inspections and talks transfer is a row of theirs. */
  private static boolean isTransferred(Kept clue) {
    return clue.has("state.origin.transfer");
  }

  private static void compare(
      String what, Stream<String> rows, Stream<String> kept, List<String> faults) {
    Map<String, Long> missing =
        new HashMap<>(
            rows.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    kept.forEach(
        each -> {
          Long left = missing.get(each);
          if (left == null) {
            faults.add("a " + what + " that no row makes: " + each);
          } else if (left == 1) {
            missing.remove(each);
          } else {
            missing.put(each, left - 1);
          }
        });
    missing.forEach(
        (each, count) -> faults.add("no " + what + " of a row, ×" + count + ": " + each));
  }

  private boolean hasClue(Matter row) {
    return switch (row.entry()) {
      case OnPaper _ -> true;
      case Petition petition -> isPast(petition.referred());
    };
  }

  private String clue(Matter row) {
    Matter.Disposal disposal = row.disposal();
    Matter.Outcome outcome = row.outcome();
    boolean disposed = disposal != null && isPast(disposal.approved());
    boolean ended = outcome.result() != null && isPast(outcome.closed());
    return said(
        row.organ(),
        switch (row.entry()) {
          case OnPaper paper -> paper.number();
          case Petition petition -> petition.received().toString();
        },
        past(row.distribution().received()),
        isPast(row.distribution().received()) ? row.distribution().department() : "",
        row.studies().stream().map(Matter.Study::heldOn).filter(this::isPast).toList(),
        disposal != null && disposed ? disposal.method() : "",
        disposal != null && disposed ? past(disposal.approved()) : "",
        ended ? outcome.result() : "",
        ended ? past(outcome.closed()) : "",
        ended ? outcome.filedPersons() : 0,
        outcome.decisions().stream().filter(each -> isPast(each.on())).count(),
        past(outcome.struckOff()));
  }

  private static String clue(Kept clue, Optional<Kept> filed) {
    String entry =
        clue.has("state.origin.petition")
            ? clue.text("state.origin.receivedOn")
            : clue.text("state.state.placement.number");
    List<Kept> studies = clue.list("state.state.disposal.studies");
    return said(
        clue.text("state.organ"),
        entry,
        clue.text("state.state.placement.receivedOn"),
        clue.text("state.state.placement.distribution.department"),
        (studies.isEmpty() ? clue.list("state.state.studies") : studies)
            .stream().map(each -> each.day("heldOn").orElseThrow()).toList(),
        clue.text("state.state.disposal.method"),
        signed(clue, "state.state.disposal.approvedBy"),
        clue.text("state.state.result.kind"),
        signed(clue, "state.state.result.by"),
        filed.map(each -> each.list("state.persons").size()).orElse(0),
        filed.stream()
            .flatMap(each -> each.list("state.persons").stream())
            .filter(each -> each.has("decision"))
            .count(),
        signed(clue, "state.state.struckOffBy"));
  }

  private Stream<String> petition(Matter row) {
    return switch (row.entry()) {
      case OnPaper _ -> Stream.empty();
      case Petition petition ->
          isPast(petition.received()) ? Stream.of(petition(row, petition)) : Stream.empty();
    };
  }

  private String petition(Matter row, Petition petition) {
    Matter.AcceptanceNotice notice = petition.notice();
    return said(
        row.organ(),
        petition.channel(),
        petition.received(),
        past(petition.referred()),
        notice == null ? "" : past(notice.given()),
        past(row.outcome().struckOff()));
  }

  /** One that ends in the petition office. */
  private String petition(PlainPetition row) {
    return said(
        PlainPetition.ORGAN,
        row.channel(),
        row.received(),
        "",
        past(row.noticed()),
        past(row.closed()));
  }

  private static String petition(Kept petition) {
    return said(
        petition.text("seek.organ"),
        petition.text("seek.channel"),
        signed(petition, "state.registeredBy"),
        petition.list("state.referrals").stream()
            .map(each -> signed(each, "by"))
            .collect(Collectors.joining("+")),
        petition.text("seek.noticeGivenOn"),
        petition.text("state.state.on"));
  }

  private boolean isPast(@Nullable LocalDate day) {
    return day != null && !day.isAfter(part.last());
  }

  private String past(@Nullable LocalDate day) {
    return day != null && isPast(day) ? day.toString() : "";
  }

  private static String signed(Kept from, String path) {
    return from.signedOn(path).map(LocalDate::toString).orElse("");
  }

  private static String said(@Nullable Object... parts) {
    return Stream.of(parts).map(String::valueOf).collect(Collectors.joining(" | "));
  }
}
