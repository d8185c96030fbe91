package casework.testkit.rules;

import casework.platform.kernel.RuleKind;
import casework.testkit.files.GeneratedFile;
import casework.testkit.files.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes docs/rules.md, rule by rule: the code that carries it out and the tests that show it.
 * Fails on a rule that refuses without a test that lets through and one that refuses, on a rule
 * that computes without a test, and on a test of a rule that no code has.
 */
public final class RulesPage {

  private static final String HEAD =
      """
      # Rules in the code

      Generated from `@Rule` in all sources; a test fails when it is out of date, when a rule that refuses lacks a test in either direction, when a rule that computes lacks a test, or when a test names a rule that no code has.

      Status: **doc** printed in a document we work from · **law** wording seen in the instrument · **unverified** from practice, shipped as configuration · **our reading** interpretation, shipped as configuration.
      """;

  private RulesPage() {}

  /** Fails, having written the page anew where only that is wrong, unless all is in order. */
  public static void assertUpToDate(Path repositoryRoot) {
    Repository repository = new Repository(repositoryRoot.toAbsolutePath().normalize());
    RuleBook book = RuleBook.read();
    List<String> unknown = unknownMentions(RuleScan.mentions(repository), book);
    if (!unknown.isEmpty()) {
      throw new AssertionError(String.join("\n", unknown));
    }
    GeneratedFile.assertUnchanged(
        repository.path("docs/rules.md"), page(RuleScan.of(repository), book));
  }

  static String page(List<RuleUse> uses, RuleBook book) {
    List<String> faults = faults(uses, book);
    if (!faults.isEmpty()) {
      throw new AssertionError(faults.size() + " rules stand alone:\n" + String.join("\n", faults));
    }
    Map<String, List<RuleUse>> byRule = byRule(uses);
    StringBuilder text = new StringBuilder(HEAD);
    byRule.forEach((id, all) -> section(text, book.entry(id), all));
    text.append("\n## In the rule book, carried by no code\n\n");
    book.entries().values().stream()
        .filter(entry -> !byRule.containsKey(entry.id()))
        .forEach(
            entry ->
                text.append("- ")
                    .append(entry.id())
                    .append(": ")
                    .append(entry.says())
                    .append('\n'));
    return text.toString();
  }

  static List<String> unknownMentions(Map<String, String> mentions, RuleBook book) {
    return mentions.entrySet().stream()
        .filter(mention -> !book.entries().containsKey(mention.getKey()))
        .map(mention -> mention.getKey() + " in " + mention.getValue() + " is in no rule book")
        .toList();
  }

  static List<String> faults(List<RuleUse> uses, RuleBook book) {
    List<String> faults = new ArrayList<>();
    if (uses.stream().noneMatch(use -> !use.test())) {
      faults.add("no code names a rule");
    }
    uses.stream()
        .filter(use -> use.idle() != null)
        .forEach(use -> faults.add(use.rule() + ": " + use + " " + use.idle()));
    byRule(uses)
        .forEach(
            (id, all) -> {
              if (!book.entries().containsKey(id)) {
                faults.add(id + " is not in the rule book: " + all.getFirst());
              }
              faults.addAll(loneliness(id, all));
            });
    return faults;
  }

  private static List<String> loneliness(String id, List<RuleUse> all) {
    List<String> faults = new ArrayList<>();
    all.stream()
        .filter(use -> use.is(false, RuleKind.ALLOWS))
        .forEach(use -> faults.add(id + ": only a test shows what is allowed, not " + use));
    if (all.stream().allMatch(RuleUse::test)) {
      faults.add(id + " is tested, but no code has it: " + all.getFirst());
      return faults;
    }
    boolean refuses = has(all, use -> use.is(false, RuleKind.REFUSES));
    boolean computes = has(all, use -> use.is(false, RuleKind.COMPUTES));
    if (refuses && !has(all, use -> use.is(true, RuleKind.ALLOWS))) {
      faults.add(id + " refuses, and no test shows it letting something through (ALLOWS)");
    }
    if (refuses && !has(all, use -> use.is(true, RuleKind.REFUSES))) {
      faults.add(id + " refuses, and no test shows it refusing (REFUSES)");
    }
    if (computes && !has(all, use -> use.is(true, RuleKind.COMPUTES))) {
      faults.add(id + " computes, and no test shows what comes out (COMPUTES)");
    }
    return faults;
  }

  private static boolean has(List<RuleUse> uses, Predicate<RuleUse> what) {
    return uses.stream().anyMatch(use -> use.idle() == null && what.test(use));
  }

  private static Map<String, List<RuleUse>> byRule(List<RuleUse> uses) {
    return uses.stream()
        .sorted(Comparator.comparing(RuleUse::file).thenComparing(RuleUse::place))
        .collect(Collectors.groupingBy(RuleUse::rule, TreeMap::new, Collectors.toList()));
  }

  private static void section(StringBuilder text, RuleBook.Entry entry, List<RuleUse> all) {
    text.append("\n## ").append(entry.id()).append("\n\n");
    text.append(entry.says()).append(" *").append(entry.source()).append("* · **");
    text.append(entry.status()).append("**\n\n");
    line(text, "refuses in", all, use -> use.is(false, RuleKind.REFUSES));
    line(text, "computes in", all, use -> use.is(false, RuleKind.COMPUTES));
    line(text, "shown allowing by", all, use -> use.is(true, RuleKind.ALLOWS));
    line(text, "shown refusing by", all, use -> use.is(true, RuleKind.REFUSES));
    line(text, "shown computing by", all, use -> use.is(true, RuleKind.COMPUTES));
  }

  private static void line(
      StringBuilder text, String what, List<RuleUse> all, Predicate<RuleUse> which) {
    String places =
        all.stream()
            .filter(which)
            .map(use -> "[`" + use.place() + "`](../" + use.file() + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    if (!places.isEmpty()) {
      text.append("- ").append(what).append(": ").append(places).append('\n');
    }
  }
}
