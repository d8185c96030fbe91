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

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private List<String> figures = PRINTED;
  private String runs = "";
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
    return path.startsWith("/api/clues/runs")
        ? "{\"items\":[" + runs + "]}"
        : "{\"access_token\":\"token\",\"expires_in\":300}";
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
