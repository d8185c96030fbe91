package casework.demo.verify;

import casework.demo.office.Unexpected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Figures as a service reports them, by their codes. */
record Figures(Map<String, JsonNode> all) {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  Line count(String name, String printed, String code) {
    return new Line(name, printed, of(code).path("numerator").asString(""), "");
  }

  /** A count that is reported as what another figure is a share of. */
  Line whole(String name, String printed, String code) {
    return new Line(name, printed, of(code).path("denominator").asString(""), parts(of(code)));
  }

  Line share(String name, String printed, String code) {
    return new Line(name, printed, parts(of(code)), parts(of(code)));
  }

  Line rate(String name, String printed, String code) {
    return new Line(name, printed, of(code).path("rate").asString(""), parts(of(code)));
  }

  /** A sum of one or more sums of money, in ten thousand yuan as they are printed. */
  Line money(String name, String printed, String... codes) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String code : codes) {
      sum = sum.add(new BigDecimal(of(code).path("amount").asString("0")));
    }
    String reported =
        sum.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    return new Line(name, printed, reported, "");
  }

  private JsonNode of(String code) {
    JsonNode figure = all.get(code);
    if (figure == null) {
      throw new Unexpected("no figure is called " + code);
    }
    return figure;
  }

  private static String parts(JsonNode figure) {
    return figure.path("numerator").asString("") + "/" + figure.path("denominator").asString("");
  }
}
