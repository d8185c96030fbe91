package casework.petition.duplicate;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes pairs of invented petitions of which is known whether the second says what the first said:
 * reworded, shortened, misread by a scanner, or both; and those that only look so: the same accused
 * and another matter, the same matter and another accused, nothing in common. It knows nothing of
 * how duplicates are found. The same seed writes the same pairs.
 *
 * <p>{@code DuplicateSetGenerator <seed> <pairs of each kind>} prints one JSON object a line.
 */
public final class DuplicateSetGenerator {

  /** How the second petition came of the first. */
  public enum Kind {
    REWORDED(true),
    SHORTENED(true),
    MISREAD(true),
    SHORTENED_AND_MISREAD(true),
    OTHER_MATTER(false),
    OTHER_ACCUSED(false),
    UNRELATED(false);

    private final boolean duplicate;

    Kind(boolean duplicate) {
      this.duplicate = duplicate;
    }

    public boolean isDuplicate() {
      return duplicate;
    }
  }

  /** One petition as its form would have it. */
  public record Report(
      String name, String unit, String post, String problem, String title, String text) {}

  /** Two petitions, the second of which came later. */
  public record Pair(Kind kind, Report first, Report second) {}

  private final Random random;

  public DuplicateSetGenerator(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) {
    long seed = Long.parseLong(arguments[0]);
    int each = Integer.parseInt(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(JsonMapper.shared().writeValueAsString(Map.of("seed", seed, "each", each)));
    new DuplicateSetGenerator(seed)
        .pairs(each)
        .forEach(pair -> out.println(JsonMapper.shared().writeValueAsString(pair)));
  }

  /** That many pairs of each kind, mixed. */
  public List<Pair> pairs(int each) {
    List<Pair> pairs = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int n = 0; n < each; n++) {
        pairs.add(pair(kind));
      }
    }
    Collections.shuffle(pairs, random);
    return pairs;
  }

  /** A petition that has nothing to do with another. */
  public Report report() {
    Matter matter = matter();
    return told(person(), matter, matter.facts);
  }

  private Pair pair(Kind kind) {
    Person person = person();
    Matter matter = matter();
    Report first = told(person, matter, matter.facts);
    Report second =
        switch (kind) {
          case REWORDED -> told(misspelt(person, 8), matter, reworded(matter.facts));
          case SHORTENED -> told(misspelt(person, 8), matter, shortened(reworded(matter.facts)));
          case MISREAD -> misread(told(misspelt(person, 4), matter, matter.facts), 6);
          case SHORTENED_AND_MISREAD -> misread(told(person, matter, shortened(matter.facts)), 4);
          case OTHER_MATTER -> {
            Matter other = matterUnlike(matter);
            yield told(person, other, other.facts);
          }
          case OTHER_ACCUSED ->
              told(
                  random.nextBoolean() ? colleagueOf(person) : person(),
                  matter,
                  reworded(matter.facts));
          case UNRELATED -> report();
        };
    return new Pair(kind, first, second);
  }

  private record Person(String name, String unit, String post) {}

  /** What happened: sentences with gaps for names, each with the ways it can be put. */
  private record Matter(String problem, String subject, List<List<String>> facts) {}

  private Person person() {
    return new Person(name(), unit(), pick(POSTS));
  }

  private Person colleagueOf(Person person) {
    Person other = person();
    return new Person(other.name, person.unit, other.post);
  }

  private String name() {
    String given = pick(GIVEN) + (random.nextInt(10) < 7 ? pick(GIVEN) : "");
    return pick(SURNAMES) + given;
  }

  private String unit() {
    String county = "云川市" + pick(COUNTIES);
    return switch (random.nextInt(3)) {
      case 0 -> county + pick(BUREAUS);
      case 1 -> county + pick(PLACES) + pick(List.of("镇", "乡", "街道办事处"));
      default -> county + pick(PLACES) + "镇" + pick(PLACES) + "村";
    };
  }

  /** One character of the name mistaken, once in so many times. */
  private Person misspelt(Person person, int once) {
    if (random.nextInt(once) > 0) {
      return person;
    }
    StringBuilder name = new StringBuilder(person.name);
    name.setCharAt(1 + random.nextInt(name.length() - 1), pick(GIVEN).charAt(0));
    return new Person(name.toString(), person.unit, person.post);
  }

  private Matter matterUnlike(Matter matter) {
    Matter other = matter();
    while (other.subject.equals(matter.subject)) {
      other = matter();
    }
    return other;
  }

  /** Amounts, days and places are drawn once for a matter, however it is told. */
  private Matter matter() {
    Map.Entry<String, List<String>> theme = pick(List.copyOf(THEMES.entrySet()));
    Map<String, String> drawn = new LinkedHashMap<>();
    List<List<String>> facts = new ArrayList<>();
    List<String> sentences = new ArrayList<>(theme.getValue());
    Collections.shuffle(sentences, random);
    for (String sentence : sentences.subList(0, 5)) {
      facts.add(Arrays.stream(sentence.split("\\|")).map(each -> filled(each, drawn)).toList());
    }
    for (int more = random.nextInt(3) + 1; more > 0; more--) {
      facts.add(
          Arrays.stream(pick(CIRCUMSTANCES).split("\\|"))
              .map(each -> filled(each, drawn))
              .toList());
    }
    String[] head = theme.getKey().split(":");
    return new Matter(head[0], head[1], facts);
  }

  private String filled(String sentence, Map<String, String> drawn) {
    String text = sentence;
    for (String gap : GAPS) {
      while (text.contains(gap)) {
        text = text.replace(gap, drawn.computeIfAbsent(gap, this::draw));
      }
    }
    return text;
  }

  private String draw(String gap) {
    return switch (gap.charAt(1)) {
      case '额' -> (random.nextInt(95) + 2) + pick(List.of("万元", "万余元", "000元"));
      case '年' -> "20" + (random.nextInt(8) + 12) + "年" + (random.nextInt(12) + 1) + "月";
      case '日' -> "20" + (random.nextInt(8) + 12) + "年" + pick(FEASTS);
      case '地' -> pick(PLACES) + pick(List.of("小区", "大酒店", "工业园", "水库", "商贸城", "农场"));
      case '司' -> pick(PLACES) + pick(TRADES) + pick(List.of("有限公司", "合作社", "经营部"));
      case '项' -> pick(PLACES) + pick(PROJECTS);
      case '人' -> pick(KIN) + pick(SURNAMES) + "某" + pick(List.of("", "某"));
      default -> (random.nextInt(80) + 3) + pick(List.of("户", "人", "亩", "次", "笔"));
    };
  }

  private Report told(Person person, Matter matter, List<List<String>> facts) {
    String title =
        pick(List.of("反映", "举报", "关于反映", "实名举报", "检举"))
            + person.unit
            + person.post
            + person.name
            + matter.subject
            + pick(List.of("问题", "的问题", "有关问题", ""));
    List<String> sentences = new ArrayList<>();
    sentences.add(pick(OPENINGS));
    facts.forEach(each -> sentences.add(said(each.getFirst(), person)));
    sentences.add(pick(CLOSINGS));
    return new Report(
        person.name, person.unit, person.post, matter.problem, title, String.join("", sentences));
  }

  private String said(String sentence, Person person) {
    return sentence.replace(
            "他", pick(List.of(person.name, "其", "该同志", person.post + person.name, "此人")))
        + "。";
  }

  /** Every sentence in another way, words exchanged, some sentences in another order. */
  private List<List<String>> reworded(List<List<String>> facts) {
    List<List<String>> other = new ArrayList<>();
    for (List<String> ways : facts) {
      String way = ways.size() > 1 && random.nextInt(3) > 0 ? ways.get(1) : ways.getFirst();
      other.add(List.of(exchanged(way)));
    }
    int at = random.nextInt(other.size());
    Collections.swap(other, at, random.nextInt(other.size()));
    return other;
  }

  private String exchanged(String sentence) {
    String text = sentence;
    for (String words : SYNONYMS) {
      String[] each = words.split("=");
      if (text.contains(each[0]) && random.nextInt(3) > 0) {
        text = text.replace(each[0], each[1 + random.nextInt(each.length - 1)]);
      }
    }
    return text;
  }

  /** A third to two thirds of what was told. */
  private List<List<String>> shortened(List<List<String>> facts) {
    int left = Math.max(3, facts.size() * (40 + random.nextInt(30)) / 100);
    List<List<String>> some = new ArrayList<>(facts);
    while (some.size() > left) {
      some.remove(random.nextInt(some.size()));
    }
    return some;
  }

  /** So many characters of a hundred misread, left out or doubled; the form's fields stay. */
  private Report misread(Report report, int ofHundred) {
    return new Report(
        report.name,
        report.unit,
        report.post,
        report.problem,
        misread(report.title, ofHundred),
        misread(report.text, ofHundred));
  }

  private String misread(String text, int ofHundred) {
    return text.chars()
        .mapToObj(each -> misread((char) each, ofHundred))
        .collect(Collectors.joining());
  }

  private String misread(char read, int ofHundred) {
    if (random.nextInt(100) >= ofHundred) {
      return String.valueOf(read);
    }
    return switch (random.nextInt(5)) {
      case 0 -> "";
      case 1 -> String.valueOf(read) + read;
      default -> {
        String alike = LOOK_ALIKE.getOrDefault(read, "");
        yield alike.isEmpty() ? String.valueOf((char) (read + 1)) : alike;
      }
    };
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String pick(String characters) {
    return String.valueOf(characters.charAt(random.nextInt(characters.length())));
  }

  private static final List<String> GAPS = DuplicateSetWords.GAPS;
  private static final String SURNAMES = DuplicateSetWords.SURNAMES;
  private static final String GIVEN = DuplicateSetWords.GIVEN;
  private static final List<String> COUNTIES = DuplicateSetWords.COUNTIES;
  private static final List<String> PLACES = DuplicateSetWords.PLACES;
  private static final List<String> BUREAUS = DuplicateSetWords.BUREAUS;
  private static final List<String> POSTS = DuplicateSetWords.POSTS;
  private static final List<String> FEASTS = DuplicateSetWords.FEASTS;
  private static final List<String> TRADES = DuplicateSetWords.TRADES;
  private static final List<String> PROJECTS = DuplicateSetWords.PROJECTS;
  private static final List<String> KIN = DuplicateSetWords.KIN;
  private static final List<String> OPENINGS = DuplicateSetWords.OPENINGS;
  private static final List<String> CLOSINGS = DuplicateSetWords.CLOSINGS;
  private static final List<String> CIRCUMSTANCES = DuplicateSetWords.CIRCUMSTANCES;
  private static final List<String> SYNONYMS = DuplicateSetWords.SYNONYMS;
  private static final Map<String, List<String>> THEMES = DuplicateSetWords.THEMES;
  private static final Map<Character, String> LOOK_ALIKE = DuplicateSetWords.LOOK_ALIKE;
}
