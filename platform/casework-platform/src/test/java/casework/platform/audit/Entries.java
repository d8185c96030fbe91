package casework.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Audit entries for tests, always the same for the same number. */
final class Entries {

  static final Instant AT = Instant.parse("2026-11-20T08:00:00.123456789Z");
  static final UUID MATTER = new UUID(7, 7);

  private Entries() {}

  static AuditEntry entry(int number) {
    return about(number, new UUID(0, number % 5));
  }

  static AuditEntry about(int number, UUID matter) {
    return new AuditEntry(
        new UUID(1, number),
        AT.plusSeconds(number),
        AT.minusSeconds(number),
        "990300-JW-O001",
        "990300-JW",
        "distribution",
        matter,
        number,
        List.of("R-CLUE-02", "R-CLUE-03"),
        "DONE",
        number % 2 == 0 ? "a \"quoted\" detail\n" : null,
        null);
  }

  static List<AuditEntry> entries(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(Entries::entry).toList();
  }
}
