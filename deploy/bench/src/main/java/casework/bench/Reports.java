package casework.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

/**
 * Reports of about two kilobytes under a reporter's own name, each about another cadre; all
 * invented. The texts are of random characters, so that no report looks like another, as most do
 * not: looking for repeats is part of what is measured, finding hundreds of them is not.
 */
final class Reports {

  private static final int FIRST = 0x4E00;
  private static final int LAST = 0x8FFF;

  private final Random random = new Random(20201120);
  private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

  /** The form of one more report, as JSON. */
  synchronized String next() {
    return """
    {"channel":"letter","receivedOn":"%s","reporter":{"kind":"person","name":"%s","idNumber":"%s",\
    "mobile":"154%08d","address":"云川市某路一号"},"accused":[{"name":"%s","unit":"云川市某局",\
    "post":"科长","region":"990300","level":"%s"}],"title":"反映%s问题","problem":"%s","text":"%s"}\
    """
        .formatted(
            today,
            words(3),
            "990300199001010013",
            random.nextInt(100_000_000),
            words(3),
            "section",
            words(8),
            "integrity-01",
            text());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int clause = 0; clause < 40; clause++) {
      text.append(words(15)).append('，');
    }
    return text.toString();
  }

  private String words(int length) {
    return random
        .ints(length, FIRST, LAST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
