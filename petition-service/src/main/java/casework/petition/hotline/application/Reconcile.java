package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineState;
import casework.petition.hotline.domain.ReportStatus;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what of one day has been taken in, so that a hotline can compare it with its own book; and
 * looks whether each report that is said to be a petition is one.
 */
@Named
public final class Reconcile {

  private static final int AT_ONCE = 500;

  private final HotlineQueries queries;
  private final PetitionsThere petitions;

  public Reconcile(HotlineQueries queries, PetitionsThere petitions) {
    this.queries = queries;
    this.petitions = petitions;
  }

  /** Which of the petitions are in the store. */
  @FunctionalInterface
  public interface PetitionsThere {
    Set<UUID> among(List<UUID> ids);
  }

  /**
   * What of a day is here.
   *
   * @param digest SHA-256, hexadecimal, over the serials in their order, each ended by a line feed
   * @param missing serials of reports that are said to be petitions and are not
   */
  public record Day(
      LocalDate on,
      long received,
      Map<ReportStatus, Long> byStatus,
      String digest,
      List<String> missing) {}

  /** A serial and how it stands. */
  public record Line(String serial, ReportStatus status) {}

  public List<Line> lines(String hotline, LocalDate on, @Nullable String after, int rows) {
    return queries.ofDay(hotline, on, after, rows).stream()
        .map(each -> new Line(each.state().serial(), each.state().state().status()))
        .toList();
  }

  public Day day(String hotline, LocalDate on) {
    MessageDigest digest = sha256();
    Map<ReportStatus, Long> counts = new EnumMap<>(ReportStatus.class);
    List<String> missing = new ArrayList<>();
    Map<UUID, String> registered = new HashMap<>();
    queries.eachOfDay(
        hotline,
        on,
        each -> {
          digest.update((each.serial() + "\n").getBytes(StandardCharsets.UTF_8));
          counts.merge(each.state().status(), 1L, Long::sum);
          if (each.state() instanceof HotlineState.Registered) {
            registered.put(each.petition(), each.serial());
          }
          if (registered.size() == AT_ONCE) {
            missing.addAll(missing(registered));
            registered.clear();
          }
        });
    missing.addAll(missing(registered));
    long received = counts.values().stream().mapToLong(Long::longValue).sum();
    return new Day(
        on,
        received,
        counts,
        HexFormat.of().formatHex(digest.digest()),
        missing.stream().sorted().toList());
  }

  private List<String> missing(Map<UUID, String> registered) {
    Set<UUID> there = petitions.among(List.copyOf(registered.keySet()));
    return registered.entrySet().stream()
        .filter(each -> !there.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
