package casework.demo.verify;

import casework.demo.year.Year;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What Yinchuan printed of its inspections: of its term, of 2020 and of the townships (O-YC-1 to
 * 5).
 */
final class Yinchuan {

  /** Before the first round of the term. */
  private static final LocalDate TERM = LocalDate.of(2017, 1, 1);

  /** The townships' round is fed back by then, the streets' round is not. */
  private static final LocalDate TOWNSHIPS = LocalDate.of(2020, 6, 30);

  private Yinchuan() {}

  static Stream<Line> lines(Reader reader) {
    Figures term = reader.figures(figures(TERM, Year.LAST_DAY));
    Figures year = reader.figures(figures(Year.FIRST_DAY, Year.LAST_DAY));
    Figures townships = reader.figures(figures(Year.FIRST_DAY, TOWNSHIPS) + "&unitKind=TOWNSHIP");
    return Stream.of(
        term.count("O-YC-1 轮次 rounds of the term", "12", "rounds"),
        term.share("O-YC-1 整改完成 rectified (件)", "4374/4683", "rectified"),
        term.rate("O-YC-1 整改率 rate (%)", "93.4", "rectified"),
        term.whole("O-YC-2 移交线索 clues (件)", "1331", "clues"),
        term.count("O-YC-2 处分处理 dealt with (人)", "268", "punished"),
        term.money("O-YC-2 挽回和清退 money (万元)", "9310.97", "recovered", "retrieved"),
        year.count("O-YC-3 轮次 rounds of 2020", "3", "rounds"),
        year.count("O-YC-3 巡察组 groups (个)", "30", "groups"),
        year.count("O-YC-3 抽调干部 people (人)", "237", "people"),
        year.whole("O-YC-4 反馈问题 problems (件)", "735", "rectified"),
        year.whole("O-YC-4 移交线索 clues (件)", "72", "clues"),
        townships.share("O-YC-4 乡镇按期整改 on time (件)", "221/242", "on-time"),
        townships.rate("O-YC-4 按期整改率 rate (%)", "91.32", "on-time"),
        townships.money("O-YC-5 追缴 recovered (万元)", "33.47", "recovered"),
        townships.money("O-YC-5 挽回 retrieved (万元)", "663.38", "retrieved"),
        townships.count("O-YC-5 问责 held to account (人)", "69", "accountable"),
        townships.count("O-YC-5 处分 punished (人)", "6", "punished"));
  }

  private static String figures(LocalDate from, LocalDate to) {
    return "/api/inspections/figures?organ=%s&from=%s&to=%s".formatted(Year.ORGAN, from, to);
  }
}
