package casework.petition.intake.application;

import casework.petition.intake.application.PetitionQueries.Traits;
import casework.petition.intake.domain.Share;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts petitions, and gives every rate with the two counts it comes from. */
@Named
public final class PetitionFigures {

  /**
   * The figures of the petitions received from one day to another.
   *
   * @param byRepetition {@code first} those that repeat none (初件), {@code repeat} those that do
   *     (重件); each petition is counted once
   * @param noticesByColour notices still owed, by today's colour
   * @param shares by name; percentages of those counts
   */
  public record Figures(
      LocalDate from,
      LocalDate to,
      int petitions,
      Map<String, Long> byOrgan,
      Map<String, Long> byChannel,
      Map<String, Long> byNameStatus,
      Map<String, Long> byCategory,
      Map<String, Long> byStatus,
      Map<String, Long> byRepetition,
      Map<String, Long> noticesByColour,
      Map<String, Share> shares) {}

  private final PetitionQueries queries;
  private final NoticeBook notices;

  public PetitionFigures(PetitionQueries queries, NoticeBook notices) {
    this.queries = queries;
    this.notices = notices;
  }

  public Figures of(Set<String> organs, LocalDate from, LocalDate to, LocalDate today) {
    List<Traits> all = queries.traits(organs, from, to);
    return new Figures(
        from,
        to,
        all.size(),
        count(all, Traits::organ),
        count(all, Traits::channel),
        count(all, Traits::nameStatus),
        count(
            all.stream().filter(Traits::accepted).toList(),
            each -> Objects.requireNonNullElse(each.category(), "")),
        count(all, Traits::status),
        count(all, each -> each.repeat() ? "repeat" : "first"),
        count(all.stream().filter(PetitionFigures::owed).toList(), each -> colour(each, today)),
        shares(all));
  }

  private static Map<String, Share> shares(List<Traits> all) {
    List<Traits> accepted = all.stream().filter(Traits::accepted).toList();
    List<Traits> given = all.stream().filter(each -> each.noticeGivenOn() != null).toList();
    Map<String, Share> shares = new TreeMap<>();
    shares.put("accepted", new Share(accepted.size(), all.size()));
    shares.put("anonymous", share(accepted, each -> each.nameStatus().equals("anonymous")));
    shares.put(
        "verified-realname",
        share(accepted, each -> each.nameStatus().equals("verified-realname")));
    shares.put("first", share(accepted, each -> !each.repeat()));
    shares.put("repeat", share(accepted, Traits::repeat));
    shares.put("closed", share(accepted, each -> each.status().equals("closed")));
    shares.put("notice-in-time", share(given, PetitionFigures::inTime));
    return shares;
  }

  private static Share share(List<Traits> of, Predicate<Traits> those) {
    return new Share(of.stream().filter(those).count(), of.size());
  }

  private static boolean owed(Traits traits) {
    return traits.noticeDueOn() != null && traits.noticeGivenOn() == null;
  }

  private static boolean inTime(Traits traits) {
    LocalDate due = traits.noticeDueOn();
    LocalDate given = traits.noticeGivenOn();
    return due != null && given != null && !given.isAfter(due);
  }

  private String colour(Traits traits, LocalDate today) {
    return notices
        .of(traits.organ(), traits.receivedOn(), today)
        .colourOf(traits.receivedOn(), today)
        .name()
        .toLowerCase(Locale.ROOT);
  }

  private static Map<String, Long> count(List<Traits> all, Function<Traits, String> by) {
    return all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }
}
