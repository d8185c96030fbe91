package casework.faults.check;

import casework.demo.year.Matter;
import casework.demo.year.Matter.OnPaper;
import casework.demo.year.Matter.Petition;
import casework.demo.year.Part;
import casework.demo.year.PlainPetition;
import casework.demo.year.Year;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.LawDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What stores and topics hold after a faultless replay of rows of one organ, made without a
 * product: only the fields the checks read.
 */
final class World {

  private static final String CLUES = "/casework/clue-service";
  private static final String PETITIONS = "/casework/petition-service";

  private final Part part;
  private final List<LocalDate> runs;
  private final Shelves shelves = new Shelves();
  private final Map<String, List<Kept>> petition = shelves.petition;
  private final Map<String, List<Kept>> clue = shelves.clue;
  private final List<Acknowledged> acknowledged = new ArrayList<>();

  private World(Part part) {
    this.part = part;
    this.runs = Course.runs(Year.FIRST_DAY, part.last());
  }

  static World of(Part part) {
    World world = new World(part);
    part.year().matters().forEach(world::add);
    part.year().petitions().forEach(world::add);
    world.runs();
    world.shelves.keep(world.clue, "take_overs", new Document("_id", "batch"));
    return world;
  }

  Snapshot held() {
    return shelves.held();
  }

  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  private void add(Matter row) {
    UUID id = new UUID(2, row.row());
    Document origin =
        switch (row.entry()) {
          case OnPaper _ ->
              new Document("is", "taken-over").append("takenOverOn", Year.FIRST_DAY.toString());
          case Petition from -> {
            petition(row, from, id);
            yield new Document("is", "from-petition")
                .append("petition", new UUID(1, row.row()).toString())
                .append("referral", new UUID(3, row.row()).toString())
                .append("receivedOn", from.received().toString());
          }
        };
    String number =
        row.entry() instanceof OnPaper paper
            ? paper.number()
            : shelves.take(clue, "clue", "XS-%s-%04d", id);
    List<String> said = new ArrayList<>(List.of("{}"));
    List<String> types = new ArrayList<>(List.of("casework.clue.arrived.v1"));
    Document state =
        new Document("organ", row.organ())
            .append("origin", origin)
            .append("enteredOn", Year.FIRST_DAY.toString())
            .append("state", state(row, number, id))
            .append("warnings", warnings(row, id, said, types));
    shelves.tell("casework.clue.v1", CLUES, id, types, said);
    shelves.keep(
        clue,
        "clues",
        shelves
            .matter(clue, id, 3, said.size(), state)
            .append("seek", new Document("number", number)));
    shelves.heard(petition, CLUES, id, said.size());
  }

  private void add(PlainPetition row) {
    if (past(row.received()) == null) {
      return;
    }
    UUID id = new UUID(1, row.row());
    LocalDate closed = past(row.closed());
    Document state = new Document("is", closed == null ? "accepted" : "closed");
    List<String> types = new ArrayList<>(List.of("casework.petition.registered.v1"));
    if (closed != null) {
      state.append("on", closed.toString());
      types.add("casework.petition.closed.v1");
    }
    keep(
        id,
        PlainPetition.ORGAN,
        row.channel(),
        row.reporter() != null,
        row.received(),
        past(row.noticed()),
        state,
        List.of(),
        types);
  }

  private void petition(Matter row, Petition from, UUID madeClue) {
    UUID id = new UUID(1, row.row());
    LocalDate struckOff = past(row.outcome().struckOff());
    Document referral =
        new Document("id", new UUID(3, row.row()).toString())
            .append("by", signed(Objects.requireNonNull(from.referred())));
    Document state = new Document("is", struckOff == null ? "referred" : "closed");
    List<String> types = new ArrayList<>(List.of("casework.petition.referred.v1"));
    if (struckOff != null) {
      referral.append("end", new Document("clue", madeClue.toString()));
      state.append("on", struckOff.toString());
      types.add("casework.petition.closed.v1");
    }
    keep(
        id,
        row.organ(),
        from.channel(),
        !(from.reporter() instanceof Matter.Anonymous),
        from.received(),
        from.notice() == null ? null : past(from.notice().given()),
        state,
        List.of(referral),
        types);
  }

  private void keep(
      UUID id,
      String organ,
      String channel,
      boolean named,
      LocalDate received,
      @Nullable LocalDate notice,
      Document state,
      List<Document> referrals,
      List<String> types) {
    shelves.tell(
        "casework.petition.v1", PETITIONS, id, types, types.stream().map(_ -> "{}").toList());
    Document seek = new Document("organ", organ).append("channel", channel);
    if (notice != null) {
      seek.append("noticeGivenOn", notice.toString());
    }
    shelves.keep(
        petition,
        "petitions",
        shelves
            .matter(
                petition,
                id,
                4,
                types.size(),
                new Document("number", shelves.take(petition, "petition", "XF-%s-%05d", id))
                    .append("nameStatus", named ? "CLAIMED_REALNAME" : "ANONYMOUS")
                    .append("registeredBy", signed(received))
                    .append("state", state)
                    .append("referrals", referrals))
            .append("seek", seek));
    if (named) {
      shelves.keep(shelves.vault, "reporters", new Document("_id", new BsonBinary(id)));
    }
    shelves.keep(
        petition,
        "receipts",
        new Document("_id", id.toString()).append("petition", new BsonBinary(id)));
    shelves.heard(clue, PETITIONS, id, types.size());
    acknowledged.add(new Acknowledged("/api/petitions", id.toString(), 4));
  }

  private Document state(Matter row, String number, UUID id) {
    Matter.Disposal disposal = row.disposal();
    LocalDate struckOff = past(row.outcome().struckOff());
    boolean ended = row.outcome().result() != null && past(row.outcome().closed()) != null;
    Document state =
        new Document("is", struckOff == null ? "in-disposal" : "struck-off")
            .append(
                "placement",
                new Document("number", number)
                    .append("receivedOn", String.valueOf(row.distribution().received()))
                    .append(
                        "distribution",
                        new Document("department", row.distribution().department())));
    List<Document> studies =
        row.studies().stream()
            .filter(each -> past(each.heldOn()) != null)
            .map(each -> new Document("heldOn", each.heldOn().toString()))
            .toList();
    if (disposal == null) {
      return state.append("studies", studies);
    }
    state.append(
        "disposal",
        new Document("method", disposal.method())
            .append("approvedBy", signed(disposal.approved()))
            .append("studies", studies));
    if (ended) {
      Document result =
          new Document("kind", row.outcome().result())
              .append("by", signed(Objects.requireNonNull(row.outcome().closed())));
      if (row.outcome().filedPersons() > 0) {
        result.append("filing", new Document());
        filed(row, id);
      }
      state.append("result", result);
    }
    return struckOff == null ? state : state.append("struckOffBy", signed(struckOff));
  }

  private void filed(Matter row, UUID madeOf) {
    UUID id = new UUID(4, row.row());
    List<Document> persons = new ArrayList<>();
    for (int place = 0; place < row.outcome().filedPersons(); place++) {
      List<Matter.Decision> decisions = row.outcome().decisions();
      boolean decided = place < decisions.size() && past(decisions.get(place).on()) != null;
      persons.add(decided ? new Document("decision", new Document()) : new Document());
    }
    shelves.tell("casework.clue.v1", CLUES, id, List.of("casework.case.filed.v1"), List.of("{}"));
    shelves.heard(petition, CLUES, id, 1);
    shelves.keep(
        clue,
        "cases",
        shelves.matter(
            clue,
            id,
            1,
            1,
            new Document("clue", new Document("clue", madeOf.toString()))
                .append("number", shelves.take(clue, "case", "LA-%s-%04d", id))
                .append("persons", persons)));
  }

  private Document warnings(Matter row, UUID id, List<String> said, List<String> types) {
    Document lists = new Document();
    List.of("prompts", "notices", "circulars", "mandates")
        .forEach(each -> lists.append(each, new ArrayList<Document>()));
    Colour before = null;
    for (LocalDate run : runs) {
      Optional<ColourReading> found = Course.reading(row, run);
      Colour now = found.map(ColourReading::colour).orElse(null);
      found.ifPresent(each -> row(row, id, run, each));
      if (now != null && now != Colour.GREEN && (now != before || now == Colour.RED)) {
        Document warned = new Document("on", run.toString());
        if (now == Colour.YELLOW) {
          UUID owner = new UUID(run.toEpochDay(), row.row());
          warned.append("number", shelves.take(clue, "notice", "DB-%s-%04d", owner));
        }
        lists.getList(list(now), Document.class).add(warned);
        List<Document> mandates = lists.getList("mandates", Document.class);
        boolean first = mandates.stream().noneMatch(each -> now.name().equals(each.get("colour")));
        if (first) {
          mandates.add(new Document("colour", now.name()));
        }
        types.add("casework.clue.noticed.v1");
        said.add(told(run, now, first));
      }
      before = now;
    }
    return lists;
  }

  private static String told(LocalDate run, Colour colour, boolean mandated) {
    String action =
        switch (colour) {
          case BLUE -> "oral-prompt";
          case YELLOW -> "supervision-notice";
          case RED -> "circular";
          case GREEN -> "";
        };
    return new Document("noticedOn", run.toString())
        .append("action", action)
        .append("colour", colour.name().toLowerCase(Locale.ROOT))
        .append("mandated", mandated)
        .toJson();
  }

  private static String list(Colour colour) {
    return switch (colour) {
      case BLUE -> "prompts";
      case YELLOW -> "notices";
      case RED -> "circulars";
      case GREEN -> throw new IllegalArgumentException("green warns of nothing");
    };
  }

  private void row(Matter row, UUID id, LocalDate run, ColourReading reading) {
    shelves.keep(
        clue,
        "run_rows",
        new Document("_id", run + "/" + id)
            .append(
                "seek",
                new Document("organ", row.organ())
                    .append("run", run.toString())
                    .append("clue", new BsonBinary(id))
                    .append("colour", reading.colour().name()))
            .append("stage", reading.stage())
            .append("due", reading.due().toString()));
  }

  private void runs() {
    UUID id = new UUID(5, 1);
    List<String> types = runs.stream().map(_ -> "casework.clue-run.completed.v1").toList();
    List<String> said =
        runs.stream()
            .map(
                each -> new Document("organ", Year.ORGAN).append("runOn", each.toString()).toJson())
            .toList();
    shelves.tell("casework.clue.v1", CLUES, id, types, said);
    shelves.heard(petition, CLUES, id, runs.size());
    shelves.keep(
        clue,
        "run_series",
        shelves.matter(
            clue,
            id,
            runs.size() + 1,
            runs.size(),
            new Document("organ", Year.ORGAN)
                .append(
                    "done",
                    runs.stream().map(each -> new Document("on", each.toString())).toList())));
  }

  private @Nullable LocalDate past(@Nullable LocalDate day) {
    return day == null || day.isAfter(part.last()) ? null : day;
  }

  private static Document signed(LocalDate on) {
    return new Document("at", LawDays.startOf(on).toString());
  }
}
