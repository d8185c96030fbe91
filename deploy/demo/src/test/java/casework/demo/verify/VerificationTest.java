package casework.demo.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.demo.office.Office;
import casework.demo.office.Tokens;
import casework.demo.office.Unexpected;
import casework.demo.office.Wire;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final List<String> PRINTED =
      List.of(
          count("disposed", 282),
          figure("preliminary", 235, 255, "92.16"),
          figure("inquiry", 12, 13, "92.31"),
          figure("punished-cases", 51, 58, "87.93"),
          figure("punished-persons", 56, 63, "88.89"),
          figure("carried-over", 184, 204, "90.2"),
          count("run-rows-green", 2788),
          count("run-rows-blue", 111),
          count("run-rows-yellow", 102),
          count("run-rows-red", 187));

  private static final String TERM =
      String.join(
          ",",
          count("rounds", 12),
          figure("rectified", 4374, 4683, "93.4"),
          figure("clues", 1180, 1331, "88.66"),
          count("punished", 268),
          money("recovered", "41109700.00"),
          money("retrieved", "52000000.00"));
  private static final String OF_2020 =
      String.join(
          ",",
          count("rounds", 3),
          count("groups", 30),
          count("people", 237),
          figure("rectified", 486, 735, "66.12"),
          figure("clues", 0, 72, "0"));
  private static final String TOWNSHIPS =
      String.join(
          ",",
          figure("on-time", 221, 242, "91.32"),
          money("recovered", "334700.00"),
          money("retrieved", "6633800.00"),
          count("accountable", 69),
          count("punished", 6));
  private static final String CARDS =
      String.join(",", count("warnings-teams", 3), count("warnings-cadres", 20));

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private List<String> figures = PRINTED;
  private String runs = "";
  private String term = TERM;
  private int rankInOctober = 5;
  private int repeats = 155;
  private HttpServer product;

  @BeforeEach
  void open() throws IOException {
    product = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    product.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            byte[] body = answer(path).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    product.start();
    // 3188 rows in 22 runs: 21 of 145 and one of 143.
    runs =
        IntStream.rangeClosed(1, 22)
            .mapToObj(run -> run("990300-JW", run == 22 ? 143 : 145))
            .collect(Collectors.joining(","));
  }

  @AfterEach
  void close() {
    product.stop(0);
  }

  @Test
  void findsNothingToSayWhereEveryFigureIsAsPrinted() {
    assertThat(verified()).isTrue();
    assertThat(said())
        .contains("235/255", "92.16", "12/13", "92.31", "51/58", "56/63", "87.93", "184/204")
        .contains("90.2", "2788", "111", "102", "187", "3188", "22")
        .contains("4374/4683", "93.4", "1331", "9310.97", "237", "735", "221/242", "91.32")
        .contains("33.47", "663.38", "O-SZ-3", "O-ZL-1")
        .contains("155/659", "23.52", "504/659", "196/659", "29.74", "554/659", "84.07")
        .doesNotContain("DIFFERS");
  }

  @Test
  void namesTheFigureThatDiffers() {
    figures = replaced(1, figure("preliminary", 234, 255, "91.76"));

    assertThat(verified()).isFalse();
    assertThat(said().lines().filter(line -> line.endsWith("DIFFERS")))
        .hasSize(2)
        .allMatch(line -> line.contains("234/255"));
  }

  @Test
  void isNotContentWithARateWhosePartsDiffer() {
    figures = replaced(5, figure("carried-over", 92, 102, "90.2"));

    assertThat(verified()).isFalse();
  }

  @Test
  void namesWhatDiffersOfAnotherCityToo() {
    term = TERM.replace("4374", "4373");

    assertThat(verified()).isFalse();
    assertThat(said().lines().filter(line -> line.endsWith("DIFFERS")))
        .allMatch(line -> line.contains("O-YC-1"));
  }

  @Test
  void followsTheBodyThatWasLastInSeptember() {
    rankInOctober = 6;

    assertThat(verified()).isFalse();
    assertThat(said().lines().filter(line -> line.endsWith("DIFFERS")))
        .hasSize(1)
        .allMatch(line -> line.contains("O-SZ-3") && line.contains("990300-JW-P07"));
  }

  @Test
  void namesWhatDiffersOfTheSecondCity() {
    repeats = 154;

    assertThat(verified()).isFalse();
    assertThat(said().lines().filter(line -> line.endsWith("DIFFERS")))
        .hasSize(1)
        .allMatch(line -> line.contains("O-ZW-2") && line.contains("154/659"));
  }

  @Test
  void flagsThePrintedRateThatNoWholeNumberGives() {
    verified();

    assertThat(said().lines().filter(line -> line.contains("MISPRINT")))
        .hasSize(1)
        .allMatch(line -> line.contains("84.01") && line.contains("553/659 = 83.92"))
        .allMatch(line -> line.contains("554/659 = 84.07"));
  }

  @Test
  void countsTheRunsOfTheCityAlone() {
    runs += "," + run("990301-JW", 7);

    assertThat(verified()).isTrue();
  }

  @Test
  void missesARunThatWasNotCarriedOut() {
    runs = runs.substring(runs.indexOf("},") + 2);

    assertThat(verified()).isFalse();
  }

  @Test
  void asksForTheCityAndThePrintedPeriod() {
    verified();

    assertThat(asked).contains("/api/clues/figures?organ=990300-JW&from=2020-01-01&to=2020-11-25");
  }

  @Test
  void stopsWhereAFigureIsNotReportedAtAll() {
    figures = PRINTED.subList(1, PRINTED.size());

    assertThatThrownBy(this::verified)
        .isInstanceOf(Unexpected.class)
        .hasMessageContaining("disposed");
  }

  private boolean verified() {
    URI here = URI.create("http://127.0.0.1:" + product.getAddress().getPort());
    try (Wire wire = new Wire();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      Tokens tokens = new Tokens(here, wire, InstantSource.system());
      return new Verification(new Office(here, tokens, wire), out).run();
    }
  }

  private String answer(String path) {
    if (path.startsWith("/api/clues/figures")) {
      return "{\"figures\":[" + String.join(",", figures) + "]}";
    }
    if (path.startsWith("/api/inspections/figures")) {
      String figures =
          path.contains("from=2017") ? term : path.contains("TOWNSHIP") ? TOWNSHIPS : OF_2020;
      return "{\"figures\":[" + figures + "]}";
    }
    if (path.startsWith("/api/petitions/figures")) {
      return "{\"shares\":{"
          + String.join(
              ",",
              petitions("accepted", 659, "100"),
              petitions("repeat", repeats, "23.52"),
              petitions("first", 504, "76.48"),
              petitions("anonymous", 196, "29.74"),
              petitions("closed", 554, "84.07"))
          + "}}";
    }
    if (path.startsWith("/api/scores/")) {
      return scores(path);
    }
    if (path.startsWith("/api/code-sets/")) {
      return items(path.endsWith("situation") ? 36 : 7, "{}");
    }
    return path.startsWith("/api/clues/runs")
        ? "{\"items\":[" + runs + "]}"
        : "{\"access_token\":\"token\",\"expires_in\":300}";
  }

  private static String petitions(String name, int numerator, String percent) {
    return "\"%s\":{\"numerator\":%d,\"denominator\":659,\"percent\":%s}"
        .formatted(name, numerator, percent);
  }

  private String scores(String path) {
    if (path.startsWith("/api/scores/figures")) {
      return "{\"figures\":[" + CARDS + "]}";
    }
    if (path.startsWith("/api/scores/schemes/")) {
      return "{\"line\":{\"example\":true},\"categories\":[1,2,3,4,5],\"items\":["
          + "{\"negative\":false},".repeat(36)
          + "{\"negative\":true},".repeat(9)
          + "{\"negative\":true}]}";
    }
    if (path.contains("?")) {
      return items(12, "{\"bodies\":14}");
    }
    int rank = path.endsWith("09") ? 14 : rankInOctober;
    return "{\"line\":{\"scheme\":\"s\"},\"rows\":["
        + "{\"rank\":1,\"department\":\"990300-JW-P01\"},"
        + "{\"rank\":%d,\"department\":\"990300-JW-P07\"}]}".formatted(rank);
  }

  private static String items(int size, String item) {
    return "{\"items\":[" + String.join(",", Collections.nCopies(size, item)) + "]}";
  }

  private static String money(String code, String amount) {
    return "{\"code\":\"%s\",\"numerator\":null,\"amount\":\"%s\"}".formatted(code, amount);
  }

  private static List<String> replaced(int place, String figure) {
    List<String> figures = new ArrayList<>(PRINTED);
    figures.set(place, figure);
    return figures;
  }

  private static String count(String code, int numerator) {
    return "{\"code\":\"%s\",\"numerator\":%d,\"denominator\":null,\"rate\":null}"
        .formatted(code, numerator);
  }

  private static String figure(String code, int numerator, int denominator, String rate) {
    return "{\"code\":\"%s\",\"numerator\":%d,\"denominator\":%d,\"rate\":\"%s\"}"
        .formatted(code, numerator, denominator, rate);
  }

  private static String run(String organ, int rows) {
    return "{\"organ\":\"%s\",\"rows\":%d}".formatted(organ, rows);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
