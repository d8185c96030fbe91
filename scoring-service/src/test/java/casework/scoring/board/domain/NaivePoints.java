package casework.scoring.board.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The two-way points worked out a second time, from flat lines and the scheme's own file, by loops
 * and decimal numbers; it knows nothing of how the service does it.
 */
final class NaivePoints {

  /** What is wrong with it on purpose, to see that the comparison would notice. */
  enum Mutation {
    NONE,
    NO_ITEM_LIMIT,
    NO_CATEGORY_LIMIT,
    NO_MAXIMUM_DEDUCTION,
    FIRST_SCHEME_ALL_YEAR,
    VETO_IGNORED,
    TIES_SHARED
  }

  /** So many units of an item of a body in a month, as they finally stand. */
  record Line(YearMonth month, String body, String item, int count, @Nullable String situation) {}

  private final Function<YearMonth, JsonNode> schemes;
  private final Set<String> bodies;
  private final List<Line> lines;
  private final Map<String, BigDecimal> known = new TreeMap<>();
  private final Mutation mutation;

  NaivePoints(
      Function<YearMonth, JsonNode> schemes,
      Set<String> bodies,
      List<Line> lines,
      Mutation mutation) {
    this.schemes = schemes;
    this.bodies = new TreeSet<>(bodies);
    this.lines = lines;
    this.mutation = mutation;
  }

  private JsonNode scheme(YearMonth month) {
    return mutation == Mutation.FIRST_SCHEME_ALL_YEAR
        ? schemes.apply(YearMonth.of(month.getYear(), 1))
        : schemes.apply(month);
  }

  // Only so that it comes to an end: every number is worked out once.
  BigDecimal category(String body, YearMonth month, String code) {
    BigDecimal there = known.get(body + month + code);
    if (there == null) {
      there = workedOut(body, month, code);
      known.put(body + month + code, there);
    }
    return there;
  }

  private BigDecimal workedOut(String body, YearMonth month, String code) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode item : scheme(month).get("items")) {
      if (code.equals(item.get("category").asString(""))) {
        sum = sum.add(item(body, month, item));
      }
    }
    for (JsonNode category : scheme(month).get("categories")) {
      boolean limited = !category.get("most").isNull() && mutation != Mutation.NO_CATEGORY_LIMIT;
      if (category.get("code").asString().equals(code) && limited) {
        sum = sum.min(new BigDecimal(category.get("most").asString()));
      }
    }
    return sum;
  }

  BigDecimal positive(String body, YearMonth month) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode category : scheme(month).get("categories")) {
      sum = sum.add(category(body, month, category.get("code").asString()));
    }
    return sum;
  }

  BigDecimal negative(String body, YearMonth month) {
    BigDecimal there = known.get(body + month);
    if (there == null) {
      there = deducted(body, month);
      known.put(body + month, there);
    }
    return there;
  }

  private BigDecimal deducted(String body, YearMonth month) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode item : scheme(month).get("items")) {
      if (item.get("category").isNull()) {
        sum = sum.subtract(item(body, month, item));
      }
    }
    return sum;
  }

  private BigDecimal item(String body, YearMonth month, JsonNode item) {
    int count = 0;
    boolean maximum = false;
    for (Line line : lines) {
      if (line.month().equals(month)
          && line.body().equals(body)
          && line.item().equals(item.get("code").asString())) {
        count += line.count();
        maximum |= line.situation() != null;
      }
    }
    BigDecimal each = new BigDecimal(item.get("points").asString());
    BigDecimal points =
        item.get("unit").asString().equals("SHARE")
            ? each.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP)
            : each.multiply(BigDecimal.valueOf(count));
    if (item.get("most").isNull()) {
      return points;
    }
    BigDecimal most = new BigDecimal(item.get("most").asString());
    if (maximum && mutation != Mutation.NO_MAXIMUM_DEDUCTION) {
      return most;
    }
    return mutation == Mutation.NO_ITEM_LIMIT ? points : points.min(most);
  }

  boolean vetoed(String body, YearMonth until) {
    for (Line line : lines) {
      if (line.body().equals(body) && !line.month().isAfter(until)) {
        for (JsonNode situation : scheme(line.month()).get("situations")) {
          if (situation.get("code").asString().equals(line.situation())
              && situation.get("veto").asBoolean()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  BigDecimal total(String body, List<YearMonth> months) {
    BigDecimal sum = BigDecimal.ZERO;
    for (YearMonth month : months) {
      sum = sum.add(positive(body, month)).add(negative(body, month));
    }
    return sum;
  }

  /** How many stand before him, and one. */
  int rank(String body, List<YearMonth> months) {
    int before = 0;
    for (String other : bodies) {
      if (isBetter(other, body, months)) {
        before++;
      }
    }
    return before + 1;
  }

  private boolean isBetter(String one, String other, List<YearMonth> months) {
    int by = total(one, months).compareTo(total(other, months));
    if (by != 0 || mutation == Mutation.TIES_SHARED) {
      return by > 0;
    }
    for (JsonNode tie : scheme(months.getLast()).get("ties")) {
      BigDecimal mine = BigDecimal.ZERO;
      BigDecimal his = BigDecimal.ZERO;
      for (YearMonth month : months) {
        if (tie.get("by").asString().equals("fewer-deductions")) {
          mine = mine.add(negative(one, month));
          his = his.add(negative(other, month));
        } else {
          String code = tie.get("category").asString();
          mine = mine.add(category(one, month, code));
          his = his.add(category(other, month, code));
        }
      }
      if (mine.compareTo(his) != 0) {
        return mine.compareTo(his) > 0;
      }
    }
    return false;
  }

  /** The first of the quarter, passing over the vetoed; equals at the limit are all in. */
  Set<String> excellent(List<YearMonth> months) {
    List<String> order = new ArrayList<>();
    Map<Integer, List<String>> byRank = new TreeMap<>();
    for (String body : bodies) {
      boolean out = mutation != Mutation.VETO_IGNORED && vetoed(body, months.getLast());
      if (!out) {
        byRank.computeIfAbsent(rank(body, months), _ -> new ArrayList<>()).add(body);
      }
    }
    int most = scheme(months.getLast()).get("excellent").asInt();
    for (List<String> equals : byRank.values()) {
      if (order.size() < most) {
        order.addAll(equals);
      }
    }
    return new HashSet<>(order);
  }
}
