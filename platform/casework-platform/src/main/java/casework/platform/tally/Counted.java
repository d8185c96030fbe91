package casework.platform.tally;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a matter counts as.
 *
 * @param organ whose figures it is in
 * @param words what it is told apart by there, always as many, such as department and colour; an
 *     empty word where it has none
 */
public record Counted(String organ, List<String> words) {

  /** What a matter counts as that is in no figure, such as one that is over. */
  public static final Counted NOTHING = new Counted("", List.of());

  private static final String BETWEEN = "|";

  public Counted {
    words = List.copyOf(words);
  }

  /** As a field's name, in which nothing means anything to the store; empty for nothing. */
  String field() {
    return Stream.concat(Stream.of(organ), words.stream())
        .map(each -> URLEncoder.encode(each, StandardCharsets.UTF_8).replace(".", "%2E"))
        .collect(Collectors.joining(BETWEEN));
  }

  static Counted of(String field) {
    List<String> all =
        Stream.of(field.split("[|]", -1))
            .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8))
            .toList();
    return new Counted(all.getFirst(), all.subList(1, all.size()));
  }
}
