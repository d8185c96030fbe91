package casework.faults.check;

import static casework.faults.check.Copies.add;
import static casework.faults.check.Copies.called;
import static casework.faults.check.Copies.change;
import static casework.faults.check.Copies.changeClue;
import static casework.faults.check.Copies.drop;
import static casework.faults.check.Copies.facts;
import static casework.faults.check.Copies.last;
import static casework.faults.check.Copies.list;
import static casework.faults.check.Copies.numbered;
import static casework.faults.check.Copies.on;
import static casework.faults.check.Copies.part;
import static casework.faults.check.Copies.saying;
import static casework.faults.check.Copies.twice;
import static casework.faults.check.Copies.with;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * One thing done to a copy of what stores and topics held, and the check that must find it.
 *
 * @param what what a faulty product would have done
 */
public record Tampering(String what, String check, UnaryOperator<Snapshot> how) {

  /** Everything the checks are there for, once. */
  public static List<Tampering> all() {
    List<Tampering> all = new ArrayList<>();
    ofRuns(all);
    ofWarnings(all);
    ofFacts(all);
    ofDocuments(all);
    ofChainsAndNumbers(all);
    ofMatters(all);
    return all;
  }

  private static void ofRuns(List<Tampering> all) {
    all.add(of("a row of a run is lost", "rows of runs", drop("run_rows", _ -> true)));
    all.add(
        of(
            "a row of a run is written twice",
            "rows of runs",
            twice("run_rows", _ -> true, row -> row.put("_id", new BsonString("another")))));
    all.add(
        of(
            "a row has the colour of another day",
            "rows of runs",
            change(
                Snapshot.CLUE,
                "run_rows",
                row -> row.text("seek.colour").equals("GREEN"),
                row -> row.getDocument("seek").put("colour", new BsonString("RED")))));
    all.add(
        of(
            "a run is left out",
            "rows of runs",
            change(
                Snapshot.CLUE,
                "run_series",
                _ -> true,
                series -> series.getDocument("state").getArray("done").removeLast())));
    all.add(
        of(
            "a clue's result is a day later than it was",
            "every row once",
            change(
                Snapshot.CLUE,
                "clues",
                clue -> clue.has("state.state.result"),
                clue ->
                    part(clue, "state", "state", "result", "by")
                        .put("at", new BsonString("2020-03-30T02:00:00Z")))));
  }

  private static void ofWarnings(List<Tampering> all) {
    all.add(
        of(
            "a notice is sent twice",
            "warnings once",
            changeClue(
                "notices", clue -> list(clue, "notices").add(list(clue, "notices").getFirst()))));
    all.add(
        of(
            "a notice is lost",
            "warnings once",
            changeClue("notices", clue -> list(clue, "notices").clear())));
    all.add(
        of(
            "a notice's number is given away twice",
            "numbers without gaps",
            changeClue(
                "notices", clue -> list(clue, "notices").add(list(clue, "notices").getFirst()))));
    all.add(
        of(
            "a prompt is given twice",
            "warnings once",
            changeClue(
                "prompts", clue -> list(clue, "prompts").add(list(clue, "prompts").getFirst()))));
    all.add(
        of(
            "a line is missing in a circular",
            "warnings once",
            changeClue("circulars", clue -> list(clue, "circulars").clear())));
    all.add(
        of(
            "a talk is mandated twice for one colour",
            "warnings once",
            changeClue(
                "mandates",
                clue -> list(clue, "mandates").add(list(clue, "mandates").getFirst()))));
    all.add(
        of(
            "a warning is told as two different facts",
            "warnings once",
            facts(
                each -> each.type().equals("casework.clue.noticed.v1"),
                each -> List.of(each, numbered(each, each.sequence() + 500)))));
  }

  private static void ofFacts(List<Tampering> all) {
    all.add(of("a fact is lost", "every fact once", facts(_ -> true, _ -> List.of())));
    all.add(
        of(
            "a matter's last fact is lost",
            "every fact once",
            held -> {
              Fact last = last(held);
              return facts(each -> each.id().equals(last.id()), _ -> List.of()).apply(held);
            }));
    all.add(
        of(
            "a fact is sent again with another body",
            "every fact once",
            facts(_ -> true, each -> List.of(each, saying(each, "{\"tampered\":true}")))));
    all.add(
        of(
            "a fact is sent again under another id",
            "every fact once",
            facts(_ -> true, each -> List.of(each, called(each, "another")))));
    all.add(
        of(
            "a fact went to the dead letters",
            "nothing unfinished",
            facts(_ -> true, each -> List.of(each, on(each, each.topic() + ".clue-service.dlt")))));
  }

  private static void ofDocuments(List<Tampering> all) {
    all.add(
        of(
            "an outbox is not empty",
            "nothing unfinished",
            change(
                Snapshot.PETITION,
                "petitions",
                _ -> true,
                each -> each.put("outbox", new BsonArray(List.of(new BsonDocument()))))));
    all.add(
        of(
            "a fact could not be applied",
            "nothing unfinished",
            change(
                Snapshot.CLUE, "inbox", _ -> true, each -> each.put("hole", new BsonDocument()))));
    all.add(
        of(
            "a fact was never heard",
            "nothing unfinished",
            change(
                Snapshot.PETITION,
                "inbox",
                _ -> true,
                each ->
                    each.put("applied", new BsonInt64(each.getInt64("applied").getValue() - 1)))));
    all.add(
        of(
            "a fact waits for another",
            "nothing unfinished",
            add(Snapshot.CLUE, "inbox_waiting", new BsonDocument("_id", new BsonString("x")))));
    all.add(
        of(
            "a take-over was never finished",
            "nothing unfinished",
            change(
                Snapshot.CLUE,
                "take_overs",
                _ -> true,
                each -> each.put("open", BsonBoolean.TRUE))));
  }

  private static void ofChainsAndNumbers(List<Tampering> all) {
    all.add(
        of(
            "an audit row is doubled",
            "every step audited once",
            twice("audit", Copies::isStep, row -> row.put("_id", new BsonInt64(1_000_000)))));
    all.add(
        of("an audit row is missing", "every step audited once", drop("audit", Copies::isStep)));
    all.add(
        of(
            "an audit row tells of a step the store lost",
            "every step audited once",
            change(
                Snapshot.CLUE,
                "clues",
                each -> each.number("revision") > 2,
                each ->
                    each.put(
                        "revision", new BsonInt64(each.getInt64("revision").getValue() - 1)))));
    all.add(
        of(
            "a number is left out",
            "numbers without gaps",
            drop("numbers", each -> each.number("number") == 1)));
    all.add(
        of(
            "a number's owner is lost",
            "numbers without gaps",
            drop("clues", each -> each.has("state.origin.petition"))));
  }

  private static void ofMatters(List<Tampering> all) {
    all.add(
        of(
            "a reporter is lost",
            "reporters kept",
            held -> with(held, Snapshot.VAULT, "reporters", List::removeFirst)));
    all.add(
        of(
            "a receipt code is lost",
            "reporters kept",
            held -> with(held, Snapshot.PETITION, "receipts", List::removeFirst)));
    all.add(of("a clue is lost", "every row once", drop("clues", _ -> true)));
    all.add(
        of(
            "an acknowledged step is lost",
            "every word kept",
            change(
                Snapshot.PETITION,
                "petitions",
                each -> each.number("revision") > 2,
                each -> each.put("revision", new BsonInt64(1)))));
    all.add(
        of(
            "a referral becomes two clues",
            "petitions closed once",
            twice(
                "clues",
                each -> each.has("state.origin.petition"),
                clue -> clue.put("_id", new BsonBinary(new UUID(1, 1))))));
    all.add(
        of(
            "a petition is said to be closed twice",
            "petitions closed once",
            facts(
                each -> each.type().equals("casework.petition.closed.v1"),
                each -> List.of(each, numbered(each, each.sequence() + 1)))));
    all.add(
        of(
            "a petition is not closed with its clue",
            "petitions closed once",
            change(
                Snapshot.PETITION,
                "petitions",
                each -> each.text("state.state.is").equals("closed"),
                each -> part(each, "state", "state").put("is", new BsonString("referred")))));
    all.add(
        of(
            "an open clue is counted twice",
            "open matters counted",
            add(Snapshot.CLUE, "clues_tallies", tally("990300-JW|990300-JW-D2|GREEN"))));
    all.add(
        of(
            "a duty is counted that there is not",
            "open matters counted",
            add(Snapshot.TALK, "mandates_tallies", tally("990300-JW|DUTY|default*TALK"))));
    all.add(
        of(
            "a problem is counted that there is not",
            "open matters counted",
            add(Snapshot.INSPECTION, "problems_tallies", tally("990300-JW|||"))));
    all.add(of("a case is lost", "every row once", drop("cases", _ -> true)));
  }

  private static BsonDocument tally(String counted) {
    return new BsonDocument("_id", new BsonInt64(99))
        .append("numbers", new BsonDocument(counted, new BsonInt64(1)));
  }

  private static Tampering of(String what, String check, UnaryOperator<Snapshot> how) {
    return new Tampering(what, check, how);
  }

  @Override
  public String toString() {
    return what;
  }
}
