package casework.testkit.history;

import casework.platform.kernel.LawDays;
import casework.testkit.kafka.EventSample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said because of one cadre in a year or two, from his appointment to his evaluation. */
final class Life {

  private static final List<String> MEASURES =
      List.of("party-warning", "party-expulsion", "admonition");

  private final int n;
  private final Names names;
  private final Random random;
  private final String cadre;
  private final UUID transfer;
  private final List<Said> told = new ArrayList<>();
  private final Map<UUID, Long> places = new HashMap<>();
  private LocalDate day = LocalDate.of(2020, 1, 6);

  /** Where a clue came from, as every fact about it says. */
  private record Whence(UUID clue, String origin, UUID matter, Map<String, Object> more) {}

  Life(int n, Names names, Random random) {
    this.n = n;
    this.names = names;
    this.random = random;
    this.cadre = names.cadre(n);
    this.transfer = names.id("transfer-" + n);
  }

  List<Said> told() {
    office();
    if (random.nextInt(4) == 0) {
      petition("petition.refused.v1");
    } else {
      petition("petition.referred.v1");
      followed(referred());
    }
    if (random.nextBoolean()) {
      talk();
    }
    inspection();
    year();
    return told;
  }

  private UUID id(String what) {
    return names.id(what + "-" + n);
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  // Each matter's facts have their places without a gap, as a service says them.
  private void say(Voice voice, String sample, UUID matter, Map<String, ?> with) {
    day = day.plusDays(1L + random.nextInt(5));
    EventSample event = voice.sample(sample);
    for (Map.Entry<String, ?> each : with.entrySet()) {
      event = event.with(each.getKey(), each.getValue());
    }
    for (String field : List.copyOf(event.data().propertyNames())) {
      if (field.endsWith("On") && !field.equals("takesOfficeOn")) {
        event = event.with(field, day.toString());
      }
    }
    long place = places.merge(matter, 1L, Long::sum);
    told.add(
        new Said(
            voice.topic(),
            event.about(matter).numbered(place).lawAt(LawDays.startOf(day).plusSeconds(3600))));
  }

  private void office() {
    UUID person = id("person");
    String appointment = id("appointment").toString();
    Map<String, String> his = Map.of("cadre", cadre, "appointment", appointment);
    say(Voice.CADRE, "cadre.entered.v1", person, Map.of("cadre", cadre));
    say(Voice.CADRE, "cadre.appointed.v1", person, his);
    if (oneIn(3)) {
      say(Voice.CADRE, "cadre.corrected.v1", person, his);
    }
    if (oneIn(3)) {
      say(Voice.CADRE, "cadre.appointment-withdrawn.v1", person, his);
    }
    if (oneIn(5)) {
      say(Voice.CADRE, "cadre.retired.v1", person, Map.of("cadre", cadre));
    }
  }

  private void petition(String end) {
    UUID petition = id("petition");
    Map<String, Object> its =
        Map.of(
            "petition",
            petition.toString(),
            "referral",
            id("referral").toString(),
            "cadres",
            List.of(cadre));
    say(Voice.PETITION, "petition.registered.v1", petition, only(its, "petition"));
    if (end.startsWith("petition.refused")) {
      say(Voice.PETITION, end, petition, only(its, "petition", "cadres"));
    } else {
      say(Voice.PETITION, "petition.accepted.v1", petition, only(its, "petition"));
      say(Voice.PETITION, end, petition, only(its, "petition", "referral"));
    }
  }

  private static Map<String, Object> only(Map<String, Object> all, String... fields) {
    Map<String, Object> some = new HashMap<>(all);
    some.keySet().retainAll(List.of(fields));
    return some;
  }

  private Whence referred() {
    return new Whence(
        id("clue"),
        "petition",
        id("petition"),
        Map.of("petition", id("petition").toString(), "referral", id("referral").toString()));
  }

  private void clue(Whence whence, String sample, Map<String, ?> more) {
    Map<String, @Nullable Object> with = new HashMap<>();
    if (!whence.origin().equals("petition")) {
      with.put("petition", null);
      with.put("referral", null);
    }
    with.putAll(whence.more());
    with.putAll(more);
    with.put("clue", whence.clue().toString());
    with.put("origin", whence.origin());
    with.put("originMatter", whence.matter().toString());
    say(Voice.CLUE, sample, whence.clue(), with);
  }

  /** A clue through its ledger, closed, perhaps reopened, struck off or found to be a mistake. */
  private void followed(Whence whence) {
    clue(whence, "clue.arrived.v1", Map.of());
    clue(whence, "clue.registered.v1", Map.of());
    clue(whence, "clue.handed-over.v1", Map.of("keeper", names.officer(n)));
    for (String colour : List.of("yellow", "red")) {
      if (oneIn(2)) {
        warned(whence, colour);
      }
    }
    if (oneIn(6)) {
      clue(whence, "clue.voided.v1", Map.of());
      return;
    }
    clue(whence, "clue.closed.v1", Map.of("cadres", List.of(cadre)));
    if (whence.origin().equals("petition") && oneIn(2)) {
      sanction(whence);
    }
    if (oneIn(3)) {
      clue(whence, "clue.reopened.v1", Map.of());
      warned(whence, "red");
      clue(whence, "clue.closed.v1", Map.of("cadres", List.of(cadre), "result", "reminded"));
    }
    if (oneIn(3)) {
      clue(whence, "clue.struck-off.v1", Map.of());
      if (oneIn(2)) {
        takenUpAgain(whence);
      }
    }
  }

  /** What was off the ledger is on it again, and perhaps comes off a second time. */
  private void takenUpAgain(Whence whence) {
    clue(whence, "clue.reopened.v1", Map.of());
    if (oneIn(2)) {
      clue(whence, "clue.closed.v1", Map.of("cadres", List.of(cadre)));
      clue(whence, "clue.struck-off.v1", Map.of());
    }
  }

  private void warned(Whence whence, String colour) {
    clue(
        whence,
        "clue.noticed.v1",
        Map.of(
            "colour",
            colour,
            "mandate",
            names.id("warning-" + colour + "-" + names.plain(whence.clue().toString())).toString(),
            "keeper",
            names.officer(n)));
  }

  private void sanction(Whence whence) {
    UUID filed = id("case");
    Map<String, Object> its = new HashMap<>(whence.more());
    its.putAll(
        Map.of(
            "case", filed.toString(),
            "clue", whence.clue().toString(),
            "originMatter", whence.matter().toString()));
    say(Voice.CLUE, "case.filed.v1", filed, its);
    its.put("cadre", cadre);
    its.put("measures", List.of(MEASURES.get(random.nextInt(MEASURES.size()))));
    say(Voice.CLUE, "sanction.imposed.v1", filed, its);
    if (oneIn(3)) {
      its.remove("measures");
      say(Voice.CLUE, "sanction.revoked.v1", filed, its);
    }
  }

  /** A talk with him, what he promised, and perhaps a clue that came up. */
  private void talk() {
    UUID talk = id("talk");
    Map<String, String> its = Map.of("talk", talk.toString());
    say(Voice.TALK, "talk.planned.v1", talk, its);
    say(
        Voice.TALK,
        "talk.held.v1",
        talk,
        Map.of("talk", talk.toString(), "targets", List.of(cadre), "mandates", List.of()));
    Map<String, String> his = Map.of("talk", talk.toString(), "target", cadre);
    say(Voice.TALK, "talk.promise-made.v1", talk, his);
    if (oneIn(2)) {
      say(Voice.TALK, "talk.promise-kept.v1", talk, his);
    }
    if (oneIn(2)) {
      String found = id("finding").toString();
      say(
          Voice.TALK,
          "talk.clue-found.v1",
          talk,
          Map.of("talk", talk.toString(), "transfer", found, "cadres", List.of(cadre)));
      followed(new Whence(id("talkclue"), "talk", talk, Map.of("transfer", found)));
    }
  }

  private void inspection() {
    Map<String, Object> its = Map.of("transfer", transfer.toString());
    say(
        Voice.INSPECTION,
        "inspection.clue-transferred.v1",
        transfer,
        Map.of("transfer", transfer.toString(), "cadres", List.of(cadre)));
    followed(new Whence(id("inspectionclue"), "inspection", transfer, its));
  }

  private void year() {
    UUID evaluation = id("evaluation");
    say(
        Voice.SCORE,
        oneIn(2) ? "evaluation.concluded.v1--poor" : "evaluation.concluded.v1",
        evaluation,
        Map.of("evaluation", evaluation.toString(), "cadre", cadre));
    UUID card = id("card");
    Map<String, String> its = Map.of("warning", card.toString(), "cadre", cadre);
    say(Voice.SCORE, "cadre.warned.v1", card, its);
    if (oneIn(2)) {
      say(
          Voice.SCORE,
          oneIn(2) ? "cadre.warning-revoked.v1" : "cadre.warning-voided.v1",
          card,
          its);
    }
  }
}
